// SPDX-License-Identifier: MIT
/* Code memory: nothing is writable and executable, nor has it a second view that can be written to;
 * what is taken away by sealing; no address ever runs what was there before (which is easy to get
 * wrong under emulators and on arm64); and after a fork each side has its own. */
#include "runtime/rt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static int failed;
#define CHECK(cond)                                                                                \
  do {                                                                                             \
    if (!(cond)) failed = 1, printf("%s:%d: %s\n", __FILE__, __LINE__, #cond);                     \
  } while (0)

/* Writes a function that returns k; returns its size. */
static size_t write_function(uint8_t *at, uint16_t k)
{
#if defined(__x86_64__)
  const uint8_t code[] = {0xb8, (uint8_t)k, (uint8_t)(k >> 8), 0, 0, 0xc3}; /* mov eax, k; ret */
#else
  uint32_t code[] = {0x52800000u | (uint32_t)k << 5, 0xd65f03c0u}; /* mov w0, #k; ret */
#endif
  memcpy(at, code, sizeof code);
  return (sizeof code + 7) / 8 * 8;
}

static int run(const uint8_t *at)
{
  int (*f)(void);
  memcpy(&f, &at, sizeof f);
  return f();
}

/* Permissions of the mapping that an address is in, as /proc has them; "" if there is none. */
static void permissions(const void *at, char out[5])
{
  FILE *f = fopen("/proc/self/maps", "r");
  char line[512];
  strcpy(out, "");
  while (f && fgets(line, sizeof line, f)) {
    unsigned long start, end;
    char perm[8];
    if (sscanf(line, "%lx-%lx %4s", &start, &end, perm) != 3) continue;
    if ((uintptr_t)at >= start && (uintptr_t)at < end) memcpy(out, perm, 5);
  }
  if (f) fclose(f);
}

/* Mappings of the process that are writable and shared, or writable and executable. */
static unsigned dangerous_mappings(void)
{
  FILE *f = fopen("/proc/self/maps", "r");
  char line[512], perm[8];
  unsigned n = 0;
  while (f && fgets(line, sizeof line, f))
    n += sscanf(line, "%*s %4s", perm) == 1 && perm[1] == 'w' && (perm[2] == 'x' || perm[3] == 's');
  if (f) fclose(f);
  return n;
}

/* Appends a function that returns k; gives its position. */
static size_t append(CodeRegion *r, uint16_t k)
{
  Err err;
  size_t at = r->used;
  CHECK(codemem_room(r, 64, &err) == OK && code_end(r) >= at + 64);
  r->used += write_function(r->rw + at, k);
  CHECK(codemem_publish(r, &err) == OK && r->done == r->used);
  return at;
}

/* What is added to: private memory to write to, and what is executed, which nothing can write to.
 */
static void grows(void)
{
  CodeRegion r;
  Err err;
  char perm[5];
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  unsigned before = dangerous_mappings();
  if (codemem_new(&r, CODE_GROWS, 10 * page + 1, 0, &err) != OK) {
    CHECK(false && "codemem_new");
    return;
  }
  CHECK(r.cap == 11 * page && r.used == 0);
  CHECK(append(&r, 7) == 0 && run(r.rx) == 7);
  permissions(r.rw + r.used, perm);
  CHECK(!strcmp(perm, "rw-p"));
  permissions(r.rx, perm);
  CHECK(!strcmp(perm, "r-xs"));
  CHECK(dangerous_mappings() == before);
  CHECK(codemem_seal(&r, &err) == OK);
  CHECK(!r.rw && r.cap == page);
  permissions(r.rx, perm);
  CHECK(!strcmp(perm, "r-xs"));
  permissions(r.rx + page, perm);
  CHECK(strcmp(perm, "r-xs"));
  CHECK(run(r.rx) == 7 && dangerous_mappings() == before);
  codemem_free(&r);
  CHECK(!r.rx && !r.cap);
  codemem_free(&r);
  CHECK(codemem_new(&r, CODE_GROWS, (size_t)1 << 62, 0, &err) == LIMIT && err.text[0]);
}

/* Room is had as it is asked for, up to the region's end; what was not published moves with it. */
static void room(void)
{
  CodeRegion r;
  Err err;
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  CHECK(codemem_new(&r, CODE_GROWS, 64 * page, 0, &err) == OK);
  CHECK(code_end(&r) == 0);
  CHECK(codemem_room(&r, 64, &err) == OK);
  r.used = write_function(r.rw, 1);
  CHECK(codemem_room(&r, 40 * page, &err) == OK && code_end(&r) >= 40 * page);
  size_t at = r.used;
  r.used += write_function(r.rw + at, 2);
  CHECK(r.done == 0 && codemem_publish(&r, &err) == OK);
  CHECK(run(r.rx) == 1 && run(r.rx + at) == 2);
  CHECK(codemem_room(&r, 1000 * page, &err) == OK && code_end(&r) == r.cap);
  memset(r.rw + r.used, 0, r.cap - r.used);
  r.used = r.cap;
  CHECK(codemem_publish(&r, &err) == OK && codemem_room(&r, 1, &err) == OK);
  CHECK(code_end(&r) == r.used);
  codemem_free(&r);
}

/* Regions that share a file; the pages of freed ones and of forgotten code go back. */
static void given_back(void)
{
  CodeRegion a, b;
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  CHECK(codemem_new(&a, CODE_GROWS, 64 * page, 0, NULL) == OK);
  CHECK(codemem_new(&b, CODE_GROWS, 64 * page, 0, NULL) == OK);
  CHECK(append(&a, 1) == 0 && append(&b, 2) == 0);
  CHECK(a.file == b.file && a.offset != b.offset);
  a.used = 3 * page;
  CHECK(codemem_room(&a, page, NULL) == OK && codemem_publish(&a, NULL) == OK);
  size_t at = append(&a, 3);
  codemem_forget(&a, 0, page);
  CHECK(a.rx[0] == 0 && run(a.rx + at) == 3 && run(b.rx) == 2);
  codemem_free(&a);
  CHECK(run(b.rx) == 2);
  CHECK(codemem_new(&a, CODE_GROWS, 64 * page, 0, NULL) == OK);
  CHECK(append(&a, 4) == 0 && run(a.rx) == 4 && run(b.rx) == 2);
  codemem_free(&a);
  codemem_free(&b);
}

/* The host closes descriptors that are not its own, and opens others. */
static void closed(void)
{
  CodeRegion r;
  CHECK(codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  size_t a = append(&r, 1), b = 0, c = 0;
  for (int fd = 3; fd < 100; fd++)
    close(fd);
  b = append(&r, 2);
  CHECK(run(r.rx + a) == 1 && run(r.rx + b) == 2);
  char name[] = "/tmp/weft-codemem-XXXXXX";
  int file = mkstemp(name);
  unlink(name);
  for (int fd = 3; fd < 100; fd++)
    if (fd != file) dup2(file, fd);
  c = append(&r, 3);
  CHECK(run(r.rx + a) == 1 && run(r.rx + b) == 2 && run(r.rx + c) == 3);
  CHECK(lseek(file, 0, SEEK_END) == 0); /* nothing was written to it */
  codemem_free(&r);
  CHECK(write(file, "x", 1) == 1); /* and it was not closed */
  for (int fd = 3; fd < 100; fd++)
    close(fd);
}

/* A file that may not be as large is an error, not a signal. */
static void small_files(void)
{
  struct rlimit before, small;
  CodeRegion r, s;
  CHECK(codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  CHECK(getrlimit(RLIMIT_FSIZE, &before) == 0);
  small = (struct rlimit){3 << 16, before.rlim_max};
  CHECK(setrlimit(RLIMIT_FSIZE, &small) == 0);
  CHECK(codemem_new(&s, CODE_GROWS, 1 << 18, 0, NULL) == LIMIT);
  CHECK(codemem_new(&s, CODE_GROWS, 1 << 17, 0, NULL) == OK);
  CHECK(run(s.rx + append(&s, 5)) == 5 && run(r.rx + append(&r, 6)) == 6);
  codemem_free(&s);
  CHECK(codemem_new(&s, CODE_GROWS, 1 << 17, 0, NULL) == OK);
  codemem_free(&s);
  codemem_free(&r);
  CHECK(setrlimit(RLIMIT_FSIZE, &before) == 0);
}

/* Waits for a child; did all of its checks hold? */
static bool child_ended_well(pid_t pid)
{
  int status;
  return waitpid(pid, &status, 0) == pid && status == 0;
}

/* Parent and child add to the same region, and do not see it of each other; at each generation. */
static void forked(CodeRegion *r, int depth)
{
  size_t common = append(r, (uint16_t)(100 + depth));
  size_t page = (size_t)sysconf(_SC_PAGESIZE), end = r->used;
  int to_child[2], to_parent[2];
  char x;
  CHECK(pipe(to_child) == 0 && pipe(to_parent) == 0);
  pid_t pid = fork();
  if (pid == 0) {
    CHECK(read(to_child[0], &x, 1) == 1);
    CHECK(append(r, 2) == end && run(r->rx + end) == 2);
    CHECK(run(r->rx + common) == 100 + depth);
    CHECK(write(to_parent[1], "x", 1) == 1);
    CHECK(read(to_child[0], &x, 1) == 1);
    CHECK(run(r->rx + end) == 2 && run(r->rx + common) == 100 + depth);
    CHECK(run(r->rx + append(r, 3)) == 3);
    if (depth) forked(r, depth - 1);
    _exit(failed);
  }
  CHECK(append(r, 1) == end && run(r->rx + end) == 1);
  CHECK(write(to_child[1], "x", 1) == 1 && read(to_parent[0], &x, 1) == 1);
  CHECK(run(r->rx + end) == 1 && run(r->rx + common) == 100 + depth);
  codemem_forget(r, 0, page); /* nothing that the child may have goes back */
  CHECK(run(r->rx + append(r, 4)) == 4 && run(r->rx + end) == 1);
  CHECK(write(to_child[1], "x", 1) == 1);
  CHECK(child_ended_well(pid));
  for (int i = 0; i < 2; i++)
    close(to_child[i]), close(to_parent[i]);
}

/* The parent frees a region that the child runs. */
static void freed_after_fork(void)
{
  CodeRegion r, other;
  int p[2];
  char x;
  CHECK(pipe(p) == 0);
  CHECK(codemem_new(&other, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  CHECK(codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  size_t at = append(&r, 9);
  pid_t pid = fork();
  if (pid == 0) {
    CHECK(read(p[0], &x, 1) == 1 && run(r.rx + at) == 9);
    CHECK(run(r.rx + append(&r, 10)) == 10 && run(r.rx + at) == 9);
    codemem_free(&r);
    CHECK(run(other.rx + append(&other, 11)) == 11);
    codemem_free(&other);
    _exit(failed);
  }
  codemem_free(&r);
  CHECK(codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  CHECK(run(r.rx + append(&r, 12)) == 12);
  CHECK(write(p[1], "x", 1) == 1 && child_ended_well(pid));
  codemem_free(&r);
  codemem_free(&other);
  close(p[0]), close(p[1]);
}

/* As daemons do again and again: the child goes on, the parent ends. */
static void generations(void)
{
  CodeRegion r;
  CHECK(codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  size_t first = append(&r, 1), last = first;
  for (uint16_t i = 0; i < 40; i++) {
    pid_t pid = fork();
    if (pid) {
      CHECK(child_ended_well(pid));
      if (i) _exit(failed);
      codemem_free(&r);
      return;
    }
    last = append(&r, i);
    CHECK(run(r.rx + last) == i && run(r.rx + first) == 1);
  }
  _exit(failed);
}

/* What is written once: private memory that is executable when it is sealed, and not writable then.
 * `likely` bytes of it are expected. */
static void once(size_t likely, size_t used)
{
  CodeRegion r;
  Err err;
  char perm[5];
  size_t page = (size_t)sysconf(_SC_PAGESIZE), keep = (used + page) / page * page;
  if (codemem_new(&r, CODE_ONCE, (size_t)64 << 20, likely, &err) != OK) {
    CHECK(false && "codemem_new");
    return;
  }
  CHECK(r.cap >= (size_t)64 << 20 && r.used == 0 && r.rw == r.rx);
  permissions(r.rx, perm);
  CHECK(!strcmp(perm, "rw-p"));
  memset(r.rw, 0, used);
  r.used = used + write_function(r.rw + used, 7);
  CHECK(codemem_seal(&r, &err) == OK);
  CHECK(!r.rw && r.cap == keep);
  permissions(r.rx, perm);
  CHECK(!strcmp(perm, "r-xp"));
  permissions(r.rx + keep - 1, perm);
  CHECK(!strcmp(perm, "r-xp"));
  permissions(r.rx + keep, perm);
  CHECK(strcmp(perm, "r-xp") && strcmp(perm, "rw-p"));
  CHECK(run(r.rx + used) == 7);
  codemem_free(&r);
  CHECK(!r.rx && !r.cap);
}

/* Regions that come and go, most of them at the address of the one before. */
static void never_stale(CodeUse use)
{
  unsigned stale = 0, reused = 0;
  const uint8_t *before = NULL;
  for (unsigned i = 1; i < 1000; i++) {
    CodeRegion r;
    if (codemem_new(&r, use, 1 << 16, 6, NULL) != OK) {
      CHECK(false && "codemem_new");
      return;
    }
    CHECK(codemem_room(&r, 64, NULL) == OK);
    r.used = write_function(r.rw, (uint16_t)i);
    CHECK(codemem_seal(&r, NULL) == OK);
    stale += run(r.rx) != (int)i;
    reused += r.rx == before;
    before = r.rx;
    codemem_free(&r);
  }
  CHECK(stale == 0);
  CHECK(reused > 100 ||
        reused == 0); /* qemu hands out new addresses as long as it can: safe, too */
}

/* Functions added to a region whose other functions, in the same page, have run: what thunks do. */
static void appended(void)
{
  CodeRegion r;
  if (codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) != OK) {
    CHECK(false && "codemem_new");
    return;
  }
  unsigned stale = 0;
  for (unsigned i = 0; i < 4000; i++) {
    size_t at = append(&r, (uint16_t)i);
    stale += run(r.rx + at) != (int)i;
    stale += run(r.rx) != 0;
  }
  CHECK(stale == 0);
  codemem_free(&r);
}

int main(void)
{
  grows();
  room();
  given_back();
  small_files();
  CodeRegion r;
  CHECK(codemem_new(&r, CODE_GROWS, 1 << 16, 0, NULL) == OK);
  forked(&r, 3);
  codemem_free(&r);
  freed_after_fork();
  generations();
  once(6, 0);
  once(200000, 500000);
  once((size_t)4 << 20, (size_t)5 << 20);
  never_stale(CODE_GROWS);
  never_stale(CODE_ONCE);
  appended();
  closed();
  return failed;
}
