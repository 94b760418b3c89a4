// SPDX-License-Identifier: MIT
#include "guest.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int failures;

void check(bool right, const char *file, int line, const char *what)
{
  if (right) return;
  failures++;
  fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
}

void check_number(uint64_t got, uint64_t want, const char *file, int line, const char *what)
{
  if (got == want) return;
  failures++;
  fprintf(stderr, "%s:%d: %s is %llu, not %llu\n", file, line, what, (unsigned long long)got,
          (unsigned long long)want);
}

void must(bool done, const char *what)
{
  if (done) return;
  fprintf(stderr, "cannot prepare the test: %s: %s\n", what, strerror(errno));
  exit(2);
}

/* -- guests ---- */

void guest_restart(Guest *g, const WasiConfig *config)
{
  WasiDir dir = {.host = g->sandbox, .guest = "/"};
  WasiConfig c = {.stdio = {0, 1, 2}};
  Err err;
  if (config) c = *config;
  if (!c.ndirs) {
    c.dirs = &dir;
    c.ndirs = 1;
  }
  c.checked_walk = g->walk;
  wasi_free(g->w);
  if (wasi_new(&g->w, &c, &err) != OK) {
    fprintf(stderr, "wasi_new: %s\n", err.text);
    exit(2);
  }
}

void guest_new(Guest *g, bool walk)
{
  const char *tmp = getenv("TMPDIR");
  *g = (Guest){.walk = walk};
  snprintf(g->top, sizeof g->top, "%s/weft-wasi-XXXXXX", tmp && strlen(tmp) < 80 ? tmp : "/tmp");
  must(mkdtemp(g->top), g->top);
  snprintf(g->sandbox, sizeof g->sandbox, "%s/sandbox", g->top);
  snprintf(g->outside, sizeof g->outside, "%s/outside", g->top);
  host_dir(g, "sandbox");
  host_dir(g, "outside");
  g->mem = calloc(1, GUEST_MEMORY);
  must(g->mem, "memory");
  guest_restart(g, NULL);
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *at)
{
  (void)st, (void)type, (void)at;
  return remove(path);
}

void guest_free(Guest *g)
{
  wasi_free(g->w);
  free(g->mem);
  nftw(g->top, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

int run_backends(void (*test)(Guest *g))
{
  for (int walk = 0; walk < 2; walk++) {
    Guest g;
    guest_new(&g, walk);
    if (!walk && !wasi_uses_openat2(g.w)) {
      printf("openat2 does not work here: the checked walk alone\n");
    } else {
      int before = failures;
      test(&g);
      printf("%s: %s\n", walk ? "checked walk" : "openat2", failures == before ? "ok" : "FAILED");
    }
    guest_free(&g);
  }
  return failures != 0;
}

/* -- calls ---- */

WasiErrno guest_call(Guest *g, const char *name, const uint64_t *args)
{
  for (size_t i = 0; i < wasi_nfunctions; i++)
    if (!strcmp(wasi_functions[i].name, name)) {
      WasiErrno e = wasi_functions[i].call(g->w, (WasiMem){g->mem, GUEST_MEMORY}, args);
      g->stopped = wasi_take_stop(g->w);
      return e;
    }
  must(false, name);
  return 0;
}

uint64_t put(Guest *g, uint32_t at, const char *text)
{
  size_t n = strlen(text);
  must(at + n <= GUEST_MEMORY, "text too long");
  memcpy(g->mem + at, text, n);
  return n;
}

uint16_t get_u16(const Guest *g, uint32_t at)
{
  uint16_t v;
  memcpy(&v, g->mem + at, sizeof v);
  return v;
}

uint32_t get_u32(const Guest *g, uint32_t at)
{
  uint32_t v;
  memcpy(&v, g->mem + at, sizeof v);
  return v;
}

uint64_t get_u64(const Guest *g, uint32_t at)
{
  uint64_t v;
  memcpy(&v, g->mem + at, sizeof v);
  return v;
}

void put_u32(Guest *g, uint32_t at, uint32_t v)
{
  memcpy(g->mem + at, &v, sizeof v);
}

void put_u64(Guest *g, uint32_t at, uint64_t v)
{
  memcpy(g->mem + at, &v, sizeof v);
}

WasiErrno open_path(Guest *g, const char *path, Open how, uint32_t *fd)
{
  uint64_t n = put(g, AT_PATH, path);
  uint64_t rights = how.no_rights ? 0 : how.rights ? how.rights : RIGHT_FD_READ;
  WasiErrno e =
      CALL(g, "path_open", how.dir ? how.dir : ROOT, how.nofollow ? 0 : LOOKUP_SYMLINK_FOLLOW,
           AT_PATH, n, how.oflags, rights, RIGHTS_ALL, how.fdflags, AT_OUT);
  if (e == WASI_SUCCESS) *fd = get_u32(g, AT_OUT);
  return e;
}

uint32_t open_file(Guest *g, const char *path)
{
  uint32_t fd = 0;
  CHECK_EQ(open_path(g, path, (Open){.oflags = OFLAG_CREAT, .rights = RIGHTS_FILE}, &fd), 0);
  return fd;
}

WasiErrno close_fd(Guest *g, uint32_t fd)
{
  return CALL(g, "fd_close", fd);
}

WasiErrno on_path(Guest *g, const char *name, uint32_t dir, const char *path)
{
  uint64_t n = put(g, AT_PATH, path);
  return CALL(g, name, dir, AT_PATH, n);
}

WasiErrno stat_path(Guest *g, uint32_t dir, const char *path, bool follow)
{
  uint64_t n = put(g, AT_PATH, path);
  return CALL(g, "path_filestat_get", dir, follow, AT_PATH, n, AT_OUT);
}

WasiErrno rename_path(Guest *g, const char *from, const char *to)
{
  uint64_t n = put(g, AT_PATH, from), m = put(g, AT_PATH2, to);
  return CALL(g, "path_rename", ROOT, AT_PATH, n, ROOT, AT_PATH2, m);
}

WasiErrno link_path(Guest *g, bool follow, const char *old, const char *new)
{
  uint64_t n = put(g, AT_PATH, old), m = put(g, AT_PATH2, new);
  return CALL(g, "path_link", ROOT, follow, AT_PATH, n, ROOT, AT_PATH2, m);
}

WasiErrno symlink_path(Guest *g, const char *text, const char *path)
{
  uint64_t n = put(g, AT_PATH, text), m = put(g, AT_PATH2, path);
  return CALL(g, "path_symlink", AT_PATH, n, ROOT, AT_PATH2, m);
}

WasiErrno readlink_path(Guest *g, const char *path, uint32_t size, uint32_t *got)
{
  uint64_t n = put(g, AT_PATH, path);
  WasiErrno e = CALL(g, "path_readlink", ROOT, AT_PATH, n, AT_BUF, size, AT_OUT);
  if (e == WASI_SUCCESS) *got = get_u32(g, AT_OUT);
  return e;
}

WasiErrno write_fd(Guest *g, uint32_t fd, const char *text, uint32_t *n)
{
  put_u32(g, AT_IOV, AT_BUF);
  put_u32(g, AT_IOV + 4, (uint32_t)put(g, AT_BUF, text));
  WasiErrno e = CALL(g, "fd_write", fd, AT_IOV, 1, AT_OUT);
  if (e == WASI_SUCCESS) *n = get_u32(g, AT_OUT);
  return e;
}

WasiErrno read_fd(Guest *g, uint32_t fd, uint32_t size, uint32_t *n)
{
  put_u32(g, AT_IOV, AT_BUF);
  put_u32(g, AT_IOV + 4, size);
  WasiErrno e = CALL(g, "fd_read", fd, AT_IOV, 1, AT_OUT);
  if (e == WASI_SUCCESS) *n = get_u32(g, AT_OUT);
  return e;
}

/* -- the host's side ---- */

const char *host_path(const Guest *g, const char *path)
{
  static char text[512];
  snprintf(text, sizeof text, "%s/%s", g->top, path);
  return text;
}

void host_dir(const Guest *g, const char *path)
{
  must(mkdir(host_path(g, path), 0777) == 0, path);
}

void host_file(const Guest *g, const char *path, const char *text)
{
  FILE *f = fopen(host_path(g, path), "w");
  must(f, path);
  must(fputs(text, f) >= 0 && fclose(f) == 0, path);
}

void host_symlink(const Guest *g, const char *text, const char *path)
{
  must(symlink(text, host_path(g, path)) == 0, path);
}

bool host_exists(const Guest *g, const char *path)
{
  struct stat st;
  return lstat(host_path(g, path), &st) == 0;
}
