// SPDX-License-Identifier: MIT
/* fd_readdir: all entries once, whatever the buffer's size; cookies that stay valid while entries
 * come and go; entries cut off at the end of the buffer, as wasi-libc expects. */
#include "guest.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NFILES = 500, NAME_MAX_SEEN = 600 };

typedef struct Entry {
  char name[256];
  uint64_t ino, next;
  uint8_t type;
} Entry;

typedef struct Listing {
  Entry *entry;
  uint32_t n;
} Listing;

/* Takes the whole entries out of AT_BUF; returns the last one's cookie. */
static uint64_t take(Guest *g, uint32_t used, uint64_t cookie, Listing *l)
{
  for (uint32_t at = 0; used - at >= DIRENT_SIZE;) {
    uint32_t p = AT_BUF + at, size = get_u32(g, p + DIRENT_NAMLEN);
    if (used - at - DIRENT_SIZE < size) break;
    must(size < 256 && l->n < NAME_MAX_SEEN, "entry");
    Entry *e = &l->entry[l->n++];
    memcpy(e->name, g->mem + p + DIRENT_SIZE, size);
    e->name[size] = 0;
    e->ino = get_u64(g, p + DIRENT_INO);
    e->type = g->mem[p + DIRENT_TYPE];
    e->next = cookie = get_u64(g, p + DIRENT_NEXT);
    at += DIRENT_SIZE + size;
  }
  return cookie;
}

/* As wasi-libc's readdir does it: a buffer that is not full means the end. */
static Listing list(Guest *g, uint32_t dir, uint32_t size, uint64_t cookie)
{
  Listing l = {calloc(NAME_MAX_SEEN, sizeof(Entry)), 0};
  must(l.entry, "memory");
  for (;;) {
    CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, size, cookie, AT_OUT), 0);
    uint32_t used = get_u32(g, AT_OUT), before = l.n;
    cookie = take(g, used, cookie, &l);
    if (used < size) break;
    must(l.n > before, "progress"); /* else the buffer is too small for one entry */
  }
  return l;
}

static Entry *find(const Listing *l, const char *name)
{
  Entry *found = NULL;
  for (uint32_t i = 0; i < l->n; i++) {
    if (strcmp(l->entry[i].name, name)) continue;
    CHECK(!found);
    found = &l->entry[i];
  }
  return found;
}

static void expect(const Guest *g, const Listing *l, const char *name, uint8_t type)
{
  struct stat st;
  char path[300];
  Entry *e = find(l, name);
  CHECK(e);
  if (!e) return;
  CHECK_EQ(e->type, type);
  snprintf(path, sizeof path, "sandbox/d/%s", name);
  must(lstat(host_path(g, path), &st) == 0, path);
  CHECK_EQ(e->ino, st.st_ino);
}

static uint32_t open_dir(Guest *g, const char *path)
{
  uint32_t dir = 0;
  CHECK_EQ(open_path(g, path, (Open){.rights = RIGHTS_DIR, .oflags = OFLAG_DIRECTORY}, &dir), 0);
  return dir;
}

static void test_kinds(Guest *g)
{
  host_dir(g, "sandbox/d");
  uint32_t dir = open_dir(g, "d");
  Listing l = list(g, dir, 4096, 0);
  CHECK_EQ(l.n, 2);
  expect(g, &l, ".", FILETYPE_DIRECTORY);
  expect(g, &l, "..", FILETYPE_DIRECTORY);
  free(l.entry);
  host_file(g, "sandbox/d/file", "");
  host_dir(g, "sandbox/d/dir");
  host_symlink(g, "nowhere", "sandbox/d/link");
  must(mkfifo(host_path(g, "sandbox/d/fifo"), 0666) == 0, "fifo");
  host_file(g, "sandbox/d/\xc3\xa4 b", "");
  l = list(g, dir, 4096, 0); /* sees what came after it was opened */
  CHECK_EQ(l.n, 7);
  expect(g, &l, "file", FILETYPE_REGULAR_FILE);
  expect(g, &l, "dir", FILETYPE_DIRECTORY);
  expect(g, &l, "link", FILETYPE_SYMBOLIC_LINK);
  expect(g, &l, "fifo", FILETYPE_UNKNOWN);
  expect(g, &l, "\xc3\xa4 b", FILETYPE_REGULAR_FILE);
  free(l.entry);
  CHECK_EQ(close_fd(g, dir), 0);
}

static void make_files(const Guest *g)
{
  char path[300];
  host_dir(g, "sandbox/many");
  for (int i = 0; i < NFILES; i++) {
    snprintf(path, sizeof path, "sandbox/many/%0*d", 3 + i % 90, i);
    host_file(g, path, "");
  }
}

static void test_sizes(Guest *g)
{
  static const uint32_t sizes[] = {120, 121, 150, 256, 1000, 4096, 16384, 32768};
  uint32_t dir = open_dir(g, "many");
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    Listing l = list(g, dir, sizes[i], 0);
    CHECK_EQ(l.n, NFILES + 2);
    char name[100];
    for (int k = 0; k < NFILES; k++) {
      snprintf(name, sizeof name, "%0*d", 3 + k % 90, k);
      CHECK(find(&l, name));
    }
    free(l.entry);
  }
  CHECK_EQ(close_fd(g, dir), 0);
}

static void test_truncation(Guest *g)
{
  uint32_t dir = open_dir(g, "many");
  Listing l = list(g, dir, 4096, 0);
  for (uint32_t size = 0; size < 200; size++) { /* always full, and the same bytes */
    CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF + 1000, 200, 0, AT_OUT), 0);
    memset(g->mem + AT_BUF, '#', 201);
    CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, size, 0, AT_OUT), 0);
    CHECK_EQ(get_u32(g, AT_OUT), size);
    CHECK(!memcmp(g->mem + AT_BUF, g->mem + AT_BUF + 1000, size));
    CHECK_EQ(g->mem[AT_BUF + size], '#');
  }
  for (uint32_t i = 0; i < l.n; i += 37) {                      /* from each cookie on */
    CHECK(l.entry[i].next > 0 && l.entry[i].next <= INT32_MAX); /* fits telldir's long */
    Listing rest = list(g, dir, 4096, l.entry[i].next);
    CHECK_EQ(rest.n, l.n - i - 1);
    if (rest.n) CHECK(!strcmp(rest.entry[0].name, l.entry[i + 1].name));
    free(rest.entry);
  }
  CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, 100, UINT64_MAX, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, 100, NFILES + 3, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "fd_readdir", dir, GUEST_MEMORY - 10, 11, 0, AT_OUT), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, 100, 0, GUEST_MEMORY - 3), WASI_FAULT);
  CHECK_EQ(CALL(g, "fd_readdir", 99, AT_BUF, 100, 0, AT_OUT), WASI_BADF);
  free(l.entry);
  CHECK_EQ(close_fd(g, dir), 0);
}

/* A cookie means the same place, whatever is made and removed before and after it meanwhile. */
static void test_stable(Guest *g)
{
  uint32_t dir = open_dir(g, "many");
  Listing l = list(g, dir, 4096, 0);
  const Entry *at = &l.entry[200], *after = &l.entry[201];
  for (int round = 0; round < 50; round++) {
    char path[64];
    snprintf(path, sizeof path, "sandbox/many/extra%d", round);
    host_file(g, path, "");
    Listing again = list(g, dir, 512, 0); /* rewound, with an entry more somewhere */
    CHECK_EQ(again.n, l.n + 1);
    Entry *same = find(&again, after->name);
    CHECK(same && same->next == after->next);
    free(again.entry);
    CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, 512, at->next, AT_OUT), 0);
    Listing rest = {calloc(NAME_MAX_SEEN, sizeof(Entry)), 0};
    must(rest.entry, "memory");
    take(g, get_u32(g, AT_OUT), 0, &rest);
    bool next = rest.n && !strcmp(rest.entry[0].name, after->name);
    bool new = rest.n && !strncmp(rest.entry[0].name, "extra", 5); /* came in between */
    CHECK(next || new);
    free(rest.entry);
    must(unlink(host_path(g, path)) == 0, "unlink");
  }
  free(l.entry);
  CHECK_EQ(close_fd(g, dir), 0);
}

/* rm -r: reads some, removes them, goes on from the last cookie; nothing may be left. */
static void test_removing(Guest *g)
{
  uint32_t dir = open_dir(g, "many"), removed = 0;
  for (uint64_t cookie = 0;;) {
    Listing l = {calloc(NAME_MAX_SEEN, sizeof(Entry)), 0};
    must(l.entry, "memory");
    CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, 512, cookie, AT_OUT), 0);
    uint32_t used = get_u32(g, AT_OUT);
    cookie = take(g, used, cookie, &l);
    for (uint32_t i = 0; i < l.n; i++) {
      if (l.entry[i].name[0] == '.') continue;
      CHECK_EQ(on_path(g, "path_unlink_file", dir, l.entry[i].name), 0);
      removed++;
    }
    free(l.entry);
    if (used < 512) break;
  }
  CHECK_EQ(removed, NFILES);
  CHECK_EQ(close_fd(g, dir), 0);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "many"), 0);
}

static void test(Guest *g)
{
  test_kinds(g);
  make_files(g);
  test_sizes(g);
  test_truncation(g);
  test_stable(g);
  test_removing(g);
}

int main(void)
{
  return run_backends(test);
}
