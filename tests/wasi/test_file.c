// SPDX-License-Identifier: MIT
/* Descriptors: reading, writing, positions, sizes, flags, renumbering; bad addresses; files over 4
 * GiB. */
#include "guest.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void put_iovec(Guest *g, uint32_t i, uint32_t buf, uint32_t size)
{
  put_u32(g, AT_IOV + 8 * i, buf);
  put_u32(g, AT_IOV + 8 * i + 4, size);
}

static uint64_t seek(Guest *g, uint32_t fd, int64_t offset, uint32_t whence)
{
  CHECK_EQ(CALL(g, "fd_seek", fd, (uint64_t)offset, whence, AT_OUT), 0);
  return get_u64(g, AT_OUT);
}

static uint64_t size_of(Guest *g, uint32_t fd)
{
  CHECK_EQ(CALL(g, "fd_filestat_get", fd, AT_OUT), 0);
  return get_u64(g, AT_OUT + FILESTAT_LENGTH);
}

/* -- iovecs and addresses ---- */

static void test_iovecs(Guest *g)
{
  uint32_t fd = open_file(g, "vectors");
  put(g, AT_BUF, "abcdefgh");
  put_iovec(g, 0, AT_BUF + 4, 3);
  put_iovec(g, 1, 0, 0);
  put_iovec(g, 2, AT_BUF, 2);
  CHECK_EQ(CALL(g, "fd_write", fd, AT_IOV, 3, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 5);
  CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 0, 0, AT_OUT), 0); /* no vectors: nothing, no error */
  CHECK_EQ(get_u32(g, AT_OUT), 0);
  put_iovec(g, 0, AT_BUF + 100, 1);
  put_iovec(g, 1, AT_BUF + 200, 10);
  CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 2, 1, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 4);
  CHECK(g->mem[AT_BUF + 100] == 'f' && !memcmp(g->mem + AT_BUF + 200, "gab", 3));
  CHECK_EQ(CALL(g, "fd_tell", fd, AT_OUT), 0);
  CHECK_EQ(get_u64(g, AT_OUT), 5); /* pread does not move it */
  /* Misaligned vectors and results. */
  memmove(g->mem + AT_IOV + 3, g->mem + AT_IOV, 16);
  CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV + 3, 2, 0, AT_OUT + 1), 0);
  CHECK_EQ(get_u32(g, AT_OUT + 1), 5);
  CHECK_EQ(close_fd(g, fd), 0);
}

/* More than the kernel takes at once: a short count, and empty ones do not count. */
static void test_many_iovecs(Guest *g)
{
  uint32_t fd = open_file(g, "many");
  put(g, AT_BUF, "x");
  for (uint32_t i = 0; i < 3000; i++) {
    put_u32(g, AT_PATH + 8 * i, AT_IOV);
    put_u32(g, AT_PATH + 8 * i + 4, i < 1800 ? 0 : 1);
  }
  CHECK_EQ(CALL(g, "fd_write", fd, AT_PATH, 3000, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 1024);
  CHECK_EQ(seek(g, fd, 0, 0), 0);
  CHECK_EQ(CALL(g, "fd_read", fd, AT_PATH, 3000, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 1024);
  CHECK_EQ(close_fd(g, fd), 0);
}

static void test_addresses(Guest *g)
{
  uint32_t fd = open_file(g, "addresses"), n = 0;
  CHECK_EQ(write_fd(g, fd, "0123456789", &n), 0);
  const uint32_t end = GUEST_MEMORY;
  static const struct {
    uint32_t buf, size;
    WasiErrno error;
  } vectors[] = {
      {GUEST_MEMORY - 4, 4, 0},
      {GUEST_MEMORY - 4, 5, WASI_FAULT},
      {GUEST_MEMORY, 0, 0},
      {GUEST_MEMORY, 1, WASI_FAULT},
      {GUEST_MEMORY + 1, 0, WASI_FAULT},
      {UINT32_MAX, 1, WASI_FAULT},
      {UINT32_MAX, UINT32_MAX, WASI_FAULT},
      {1, UINT32_MAX, WASI_FAULT},
      {0, GUEST_MEMORY + 1, WASI_FAULT},
  };
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
    put_iovec(g, 0, vectors[i].buf, vectors[i].size);
    CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 1, 0, AT_OUT), vectors[i].error);
    CHECK_EQ(CALL(g, "fd_pwrite", fd, AT_IOV, 1, 0, AT_OUT), vectors[i].error);
  }
  put_iovec(g, 0, AT_BUF, 4);
  put_iovec(g, 1, end, 4);
  uint64_t before = seek(g, fd, 3, 0);
  CHECK_EQ(CALL(g, "fd_read", fd, AT_IOV, 2, AT_OUT), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_read", fd, AT_IOV, 1, end - 3), WASI_FAULT); /* the result */
  CHECK_EQ(CALL(g, "fd_read", fd, end - 8, 2, AT_OUT), WASI_FAULT); /* the vectors */
  CHECK_EQ(CALL(g, "fd_read", fd, AT_IOV, UINT32_MAX, AT_OUT), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_read", fd, AT_IOV, 0x20000001, AT_OUT), WASI_FAULT); /* * 8 = 8 in 32 bits */
  CHECK_EQ(seek(g, fd, 0, 1), before);                                      /* nothing was read */
  CHECK_EQ(CALL(g, "fd_fdstat_get", fd, end - FDSTAT_SIZE + 1), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_filestat_get", fd, end - FILESTAT_SIZE + 1), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_seek", fd, 0, 0, end - 7), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_tell", fd, UINT32_MAX), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_prestat_get", ROOT, end - 7), WASI_FAULT);
  CHECK_EQ(close_fd(g, fd), 0);
}

/* -- positions, sizes, times ---- */

static void test_positions(Guest *g)
{
  uint32_t fd = open_file(g, "positions"), n = 0;
  CHECK_EQ(write_fd(g, fd, "0123456789", &n), 0);
  CHECK_EQ(seek(g, fd, -4, 1), 6);
  CHECK_EQ(seek(g, fd, -3, 2), 7);
  CHECK_EQ(read_fd(g, fd, 100, &n), 0);
  CHECK(n == 3 && !memcmp(g->mem + AT_BUF, "789", 3));
  CHECK_EQ(read_fd(g, fd, 100, &n), 0);
  CHECK_EQ(n, 0); /* the end */
  CHECK_EQ(seek(g, fd, 1000, 1), 1010);
  CHECK_EQ(CALL(g, "fd_seek", fd, (uint64_t)-2000, 1, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_seek", fd, 0, 3, AT_OUT), WASI_INVAL);
  CHECK_EQ(seek(g, fd, 0, 1), 1010);
  CHECK_EQ(CALL(g, "fd_filestat_set_size", fd, 4), 0);
  CHECK_EQ(size_of(g, fd), 4);
  CHECK_EQ(CALL(g, "fd_filestat_set_size", fd, 8), 0);
  CHECK_EQ(size_of(g, fd), 8);
  CHECK_EQ(seek(g, fd, 0, 0), 0);
  CHECK_EQ(read_fd(g, fd, 100, &n), 0);
  CHECK(n == 8 && !memcmp(g->mem + AT_BUF, "0123\0\0\0\0", 8));
  CHECK_EQ(CALL(g, "fd_filestat_set_size", fd, UINT64_MAX), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_allocate", fd, 0, 4), 0); /* never shrinks */
  CHECK_EQ(size_of(g, fd), 8);
  CHECK_EQ(CALL(g, "fd_allocate", fd, 6, 10), 0);
  CHECK_EQ(size_of(g, fd), 16);
  CHECK_EQ(CALL(g, "fd_allocate", fd, 0, 0), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_allocate", fd, INT64_MAX, 1), WASI_FBIG);
  CHECK_EQ(CALL(g, "fd_allocate", fd, UINT64_MAX, 1), WASI_FBIG);
  for (uint32_t advice = 0; advice < 6; advice++)
    CHECK_EQ(CALL(g, "fd_advise", fd, 0, 4, advice), 0);
  CHECK_EQ(CALL(g, "fd_advise", fd, 0, 4, 6), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_advise", fd, UINT64_MAX, 4, 0), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_sync", fd), 0);
  CHECK_EQ(CALL(g, "fd_datasync", fd), 0);
  CHECK_EQ(CALL(g, "fd_filestat_set_times", fd, 1000000001, 2000000002, FST_ATIM | FST_MTIM), 0);
  CHECK_EQ(size_of(g, fd), 16);
  CHECK_EQ(get_u64(g, AT_OUT + FILESTAT_ATIM), 1000000001);
  CHECK_EQ(get_u64(g, AT_OUT + FILESTAT_MTIM), 2000000002);
  CHECK_EQ(CALL(g, "fd_filestat_set_times", fd, 1, 2, FST_ATIM | FST_ATIM_NOW), WASI_INVAL);
  CHECK_EQ(close_fd(g, fd), 0);
}

static void test_large(Guest *g)
{
  const uint64_t five_gib = UINT64_C(5) << 30;
  uint32_t fd = open_file(g, "large"), n = 0;
  CHECK_EQ(seek(g, fd, (int64_t)five_gib, 0), five_gib);
  CHECK_EQ(write_fd(g, fd, "far", &n), 0);
  CHECK_EQ(seek(g, fd, 0, 1), five_gib + 3);
  CHECK_EQ(size_of(g, fd), five_gib + 3);
  put_iovec(g, 0, AT_BUF + 10, 2);
  CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 1, five_gib + 1, AT_OUT), 0);
  CHECK(get_u32(g, AT_OUT) == 2 && !memcmp(g->mem + AT_BUF + 10, "ar", 2));
  CHECK_EQ(CALL(g, "fd_pwrite", fd, AT_IOV, 1, five_gib * 2, AT_OUT), 0);
  CHECK_EQ(size_of(g, fd), five_gib * 2 + 2);
  CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 1, UINT64_C(1) << 63, AT_OUT), WASI_INVAL);
  CHECK_EQ(stat_path(g, ROOT, "large", false), 0);
  CHECK_EQ(get_u64(g, AT_OUT + FILESTAT_LENGTH), five_gib * 2 + 2);
  CHECK_EQ(CALL(g, "fd_filestat_set_size", fd, five_gib), 0);
  CHECK_EQ(seek(g, fd, 0, 2), five_gib);
  CHECK_EQ(close_fd(g, fd), 0);
}

/* -- flags ---- */

static void test_flags(Guest *g)
{
  uint32_t fd = 0, n = 0;
  Open append = {
      .rights = RIGHTS_FILE, .oflags = OFLAG_CREAT, .fdflags = FDFLAG_APPEND | FDFLAG_SYNC};
  CHECK_EQ(open_path(g, "flags", append, &fd), 0);
  CHECK_EQ(CALL(g, "fd_fdstat_get", fd, AT_OUT), 0);
  CHECK_EQ(g->mem[AT_OUT + FDSTAT_TYPE], FILETYPE_REGULAR_FILE);
  CHECK_EQ(get_u16(g, AT_OUT + FDSTAT_FLAGS), FDFLAG_APPEND | FDFLAG_SYNC);
  CHECK_EQ(write_fd(g, fd, "abc", &n), 0);
  CHECK_EQ(seek(g, fd, 0, 0), 0);
  CHECK_EQ(write_fd(g, fd, "def", &n), 0);
  CHECK_EQ(size_of(g, fd), 6);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", fd, FDFLAG_SYNC | FDFLAG_NONBLOCK), 0);
  CHECK_EQ(CALL(g, "fd_fdstat_get", fd, AT_OUT), 0);
  CHECK_EQ(get_u16(g, AT_OUT + FDSTAT_FLAGS), FDFLAG_SYNC | FDFLAG_NONBLOCK);
  CHECK_EQ(seek(g, fd, 0, 0), 0);
  CHECK_EQ(write_fd(g, fd, "xyz", &n), 0); /* no longer appends */
  CHECK_EQ(size_of(g, fd), 6);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", fd, 0), WASI_NOTSUP); /* SYNC cannot change */
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", fd, 32), WASI_INVAL);
  CHECK_EQ(close_fd(g, fd), 0);
}

/* -- numbers ---- */

/* A new file has the lowest number that is free, whatever was closed in which order. */
static void lowest_numbers(Guest *g)
{
  uint32_t fd[20];
  for (unsigned i = 0; i < 20; i++) {
    fd[i] = open_file(g, "a");
    CHECK(i == 0 || fd[i] == fd[i - 1] + 1);
  }
  static const uint8_t closed[] = {7, 3, 19, 12}, reused[] = {3, 7, 12, 19};
  for (unsigned i = 0; i < 4; i++)
    CHECK_EQ(CALL(g, "fd_close", fd[closed[i]]), 0);
  for (unsigned i = 0; i < 4; i++)
    CHECK_EQ(open_file(g, "a"), fd[reused[i]]);
  CHECK_EQ(CALL(g, "fd_renumber", fd[5], fd[15]), 0);
  CHECK_EQ(open_file(g, "a"), fd[5]);
  CHECK_EQ(open_file(g, "a"), fd[19] + 1);
  CHECK_EQ(CALL(g, "fd_close", fd[19] + 1), 0);
  for (unsigned i = 0; i < 20; i++)
    CHECK_EQ(CALL(g, "fd_close", fd[i]), 0);
}

static void test_numbers(Guest *g)
{
  uint32_t a = open_file(g, "a"), b = open_file(g, "b"), n = 0;
  CHECK_EQ(a, 4);
  CHECK_EQ(b, 5);
  CHECK_EQ(write_fd(g, a, "is a", &n), 0);
  CHECK_EQ(CALL(g, "fd_renumber", a, b), 0);
  CHECK_EQ(close_fd(g, a), WASI_BADF);
  CHECK_EQ(CALL(g, "fd_fdstat_get", a, AT_OUT), WASI_BADF);
  CHECK_EQ(seek(g, b, 0, 1), 4);                     /* b is a now */
  CHECK_EQ(CALL(g, "fd_renumber", b, a), WASI_BADF); /* the target must be open */
  CHECK_EQ(CALL(g, "fd_renumber", a, b), WASI_BADF);
  CHECK_EQ(CALL(g, "fd_renumber", b, b), 0);
  CHECK_EQ(CALL(g, "fd_renumber", b, UINT32_MAX), WASI_BADF);
  CHECK_EQ(seek(g, b, 0, 1), 4);
  CHECK_EQ(open_file(g, "a"), a); /* the lowest free number */
  CHECK_EQ(close_fd(g, a), 0);
  CHECK_EQ(close_fd(g, b), 0);
  CHECK_EQ(close_fd(g, b), WASI_BADF);
  /* Many, so that the table grows. */
  for (uint32_t i = 0; i < 100; i++)
    CHECK_EQ(open_file(g, "a"), 4 + i);
  for (uint32_t i = 0; i < 100; i++)
    CHECK_EQ(close_fd(g, 4 + i), 0);
  /* A preopened directory too: its number and name go. */
  CHECK_EQ(CALL(g, "fd_prestat_get", ROOT, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT + PRESTAT_NAME_LEN), 1);
  CHECK_EQ(CALL(g, "fd_prestat_dir_name", ROOT, AT_BUF, 0), WASI_NAMETOOLONG);
  CHECK_EQ(CALL(g, "fd_prestat_dir_name", ROOT, AT_BUF, 5), 0);
  CHECK_EQ(g->mem[AT_BUF], '/');
  uint32_t dir = 0;
  CHECK_EQ(open_path(g, ".", (Open){.rights = RIGHTS_DIR, .oflags = OFLAG_DIRECTORY}, &dir), 0);
  CHECK_EQ(CALL(g, "fd_prestat_get", dir, AT_OUT), WASI_BADF); /* open, but not preopened */
  CHECK_EQ(CALL(g, "fd_prestat_dir_name", dir, AT_BUF, 5), WASI_BADF);
  CHECK_EQ(CALL(g, "fd_renumber", dir, ROOT), 0);
  CHECK_EQ(CALL(g, "fd_prestat_get", ROOT, AT_OUT), WASI_BADF);
  CHECK_EQ(stat_path(g, ROOT, "a", false), 0);
  CHECK_EQ(CALL(g, "fd_close", UINT64_C(0xffffffff)), WASI_BADF);
}

/* -- what the host handed on ---- */

static void test_inherited(Guest *g)
{
  int pipes[2], file = open(host_path(g, "sandbox/inherited"), O_RDWR | O_CREAT, 0666);
  uint32_t n = 0;
  must(pipe(pipes) == 0 && file >= 0, "pipe");
  WasiConfig c = {.stdio = {pipes[0], pipes[1], -1}, .fds = &file, .nfds = 1};
  guest_restart(g, &c);
  CHECK_EQ(write_fd(g, 1, "through", &n), 0);
  CHECK_EQ(read_fd(g, 0, 100, &n), 0);
  CHECK(n == 7 && !memcmp(g->mem + AT_BUF, "through", 7));
  CHECK_EQ(write_fd(g, 0, "x", &n), WASI_NOTCAPABLE); /* the reading end */
  CHECK_EQ(read_fd(g, 1, 1, &n), WASI_NOTCAPABLE);
  CHECK_EQ(write_fd(g, 2, "x", &n), WASI_BADF);             /* was not there */
  CHECK_EQ(CALL(g, "fd_tell", 0, AT_OUT), WASI_NOTCAPABLE); /* no positions */
  CHECK_EQ(CALL(g, "fd_fdstat_get", 0, AT_OUT), 0);
  CHECK_EQ(g->mem[AT_OUT + FDSTAT_TYPE], FILETYPE_UNKNOWN);
  CHECK_EQ(CALL(g, "fd_prestat_get", ROOT, AT_OUT), 0); /* directories first */
  CHECK_EQ(write_fd(g, 4, "file", &n), 0);
  CHECK_EQ(CALL(g, "fd_prestat_get", 4, AT_OUT), WASI_BADF);
  /* Nothing to read, and not willing to wait; the flag is the guest's alone. */
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 0, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(read_fd(g, 0, 100, &n), WASI_AGAIN);
  CHECK(!(fcntl(pipes[0], F_GETFL) & O_NONBLOCK));
  CHECK_EQ(close_fd(g, 0), 0);
  CHECK(!(fcntl(pipes[0], F_GETFL) & O_NONBLOCK));
  /* Nobody reads: an error, and no signal, though it is not ignored. */
  close(pipes[0]);
  CHECK_EQ(write_fd(g, 1, "x", &n), WASI_PIPE);
  sigset_t pending;
  sigpending(&pending);
  CHECK(!sigismember(&pending, SIGPIPE));
  CHECK_EQ(close_fd(g, 1), 0);
  CHECK_EQ(open_file(g, "a"), 0);       /* standard descriptors may be closed and reused */
  CHECK(fcntl(pipes[1], F_GETFD) >= 0); /* the host's own stay open */
  close(pipes[1]);
  close(file);
  guest_restart(g, NULL);
}

/* A limit of the file size: an error, and no signal. */
static void test_file_limit(Guest *g)
{
  struct rlimit old, limit;
  getrlimit(RLIMIT_FSIZE, &old);
  limit = (struct rlimit){4096, old.rlim_max};
  must(setrlimit(RLIMIT_FSIZE, &limit) == 0, "setrlimit");
  guest_restart(g, NULL);
  uint32_t fd = open_file(g, "limited"), n = 0;
  CHECK_EQ(CALL(g, "fd_filestat_set_size", fd, 8192), WASI_FBIG);
  CHECK_EQ(seek(g, fd, 4096, 0), 4096);
  CHECK_EQ(write_fd(g, fd, "x", &n), WASI_FBIG);
  CHECK_EQ(close_fd(g, fd), 0);
  setrlimit(RLIMIT_FSIZE, &old);
  guest_restart(g, NULL);
}

static bool stop_now(void *env)
{
  int *asked = env;
  return ++*asked > 2;
}

/* A read that blocks ends when the owner wants it. */
static void test_stop(Guest *g)
{
  int pipes[2], asked = 0;
  uint32_t n = 0;
  must(pipe(pipes) == 0, "pipe");
  WasiConfig c = {.stdio = {pipes[0], pipes[1], 2}, .stop = stop_now, .stop_env = &asked};
  guest_restart(g, &c);
  CHECK_EQ(read_fd(g, 0, 1, &n), WASI_INTR);
  CHECK(asked > 2);
  close(pipes[0]);
  close(pipes[1]);
  guest_restart(g, NULL);
}

/* A call looks at a limited number of iovecs, so that it ends soon: what lies beyond is for the
 * next one, and if there is nothing before, it is an error and not the end of the file. */
static void test_empty_iovecs(Guest *g)
{
  enum { MOST = 1 << 16, AT = 64, SIZE = AT + 8 * (MOST + 1) + 64, OUT = SIZE - 4 };
  WasiMem mem = {calloc(1, SIZE), SIZE};
  must(mem.base, "memory");
  uint32_t fd = open_file(g, "empty");
  static const char *const names[] = {"fd_write", "fd_pwrite", "fd_read", "fd_pread"};
  for (size_t i = 0; i < 4 * wasi_nfunctions; i++) {
    const WasiFunction *f = &wasi_functions[i / 4];
    if (strcmp(f->name, names[i % 4])) continue;
    for (uint32_t beyond = 0; beyond < 2; beyond++) {
      uint64_t at_offset[] = {fd, AT, MOST + 1, 0, OUT}, plain[] = {fd, AT, MOST + 1, OUT};
      uint8_t *last = mem.base + AT + 8 * (MOST - 1 + beyond);
      memcpy(last + 4, (const uint32_t[]){5}, 4); /* bytes, at address 0 */
      CHECK_EQ(f->call(g->w, mem, i % 2 ? at_offset : plain), beyond ? WASI_INVAL : WASI_SUCCESS);
      memset(last + 4, 0, 4);
    }
    CHECK_EQ(CALL(g, "fd_seek", fd, 0, 0, AT_OUT), 0);
  }
  free(mem.base);
  CHECK_EQ(close_fd(g, fd), 0);
}

/* At the limit of descriptors nothing is opened, nor made. */
static void test_limit(Guest *g)
{
  WasiConfig c = {.stdio = {0, 1, 2}, .max_fds = 6};
  uint32_t fd = 0, fds[2];
  guest_restart(g, &c);
  for (int i = 0; i < 2; i++)
    fds[i] = open_file(g, "within");
  Open made = {.oflags = OFLAG_CREAT, .rights = RIGHTS_FILE};
  CHECK_EQ(open_path(g, "beyond", made, &fd), WASI_MFILE);
  CHECK(!host_exists(g, "sandbox/beyond"));
  CHECK_EQ(close_fd(g, fds[0]), 0);
  CHECK_EQ(open_path(g, "beyond", made, &fd), 0);
  CHECK_EQ(fd, fds[0]);
  CHECK_EQ(open_path(g, "beyond", made, &fd), WASI_MFILE);
  CHECK_EQ(CALL(g, "fd_renumber", fds[1], 0), 0); /* one less */
  CHECK_EQ(open_path(g, "beyond", made, &fd), 0);
  CHECK_EQ(open_path(g, "beyond", made, &fd), WASI_MFILE);
  guest_restart(g, NULL);
}

typedef struct Account {
  uint64_t spent, limit;
} Account;

static bool spend(void *env, uint64_t bytes)
{
  Account *a = env;
  a->spent += bytes;
  return a->spent <= a->limit;
}

/* The owner hears of all bytes that calls move, and ends those that move too many. */
static void test_spending(Guest *g)
{
  Account a = {.limit = UINT64_MAX};
  WasiConfig c = {.stdio = {0, 1, 2}, .spend = spend, .spend_env = &a};
  uint32_t n = 0;
  guest_restart(g, &c);
  uint32_t fd = open_file(g, "counted");
  for (uint32_t pass = 0; pass < 2; pass++) {
    WasiErrno want = pass ? WASI_INTR : 0;
    CHECK_EQ(write_fd(g, fd, "seven b", &n), want);
    CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 1, 0, AT_OUT), want);
    CHECK_EQ(CALL(g, "fd_pwrite", fd, AT_IOV, 1, 0, AT_OUT), want);
    CHECK_EQ(CALL(g, "fd_seek", fd, 0, 0, AT_OUT), 0);
    CHECK_EQ(CALL(g, "fd_read", fd, AT_IOV, 1, AT_OUT), want);
    CHECK_EQ(CALL(g, "random_get", AT_BUF, 100), want);
    CHECK_EQ(g->stopped, pass);
    CHECK_EQ(a.spent, (pass + 1) * UINT64_C(128));
    a.limit = 0;
  }
  CHECK_EQ(CALL(g, "fd_readdir", ROOT, AT_BUF, 1000, 0, AT_OUT), WASI_INTR);
  guest_restart(g, NULL);
}

static void test(Guest *g)
{
  test_iovecs(g);
  test_many_iovecs(g);
  test_empty_iovecs(g);
  test_addresses(g);
  test_positions(g);
  test_large(g);
  test_flags(g);
  lowest_numbers(g);
  test_numbers(g);
  test_inherited(g);
  test_file_limit(g);
  test_limit(g);
  test_spending(g);
  test_stop(g);
}

int main(void)
{
  return run_backends(test);
}
