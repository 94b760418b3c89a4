// SPDX-License-Identifier: MIT
/* Code memory: two views, or one that changes, none of them writable and executable; what is taken
 * away by sealing; and no address ever runs what was there before (which is easy to get wrong under
 * emulators and on arm64). */
#include "runtime/rt.h"

#include <stdio.h>
#include <string.h>
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

static void views(void)
{
  CodeRegion r;
  Err err;
  char perm[5];
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  if (codemem_new(&r, CODE_GROWS, 10 * page + 1, 0, &err) != OK) {
    CHECK(false && "codemem_new");
    return;
  }
  CHECK(r.cap == 11 * page && r.used == 0 && r.rw != r.rx);
  permissions(r.rw, perm);
  CHECK(!strcmp(perm, "rw-s"));
  permissions(r.rx, perm);
  CHECK(!strcmp(perm, "r-xs"));
  uint8_t *rw = r.rw;
  r.used = write_function(r.rw, 7);
  CHECK(memcmp(r.rw, r.rx, r.used) == 0);
  CHECK(codemem_seal(&r, &err) == OK);
  CHECK(!r.rw && r.cap == page);
  permissions(rw, perm);
  CHECK(perm[1] != 'w' || perm[3] != 's'); /* gone, or something else's by now */
  permissions(r.rx, perm);
  CHECK(!strcmp(perm, "r-xs"));
  permissions(r.rx + page, perm);
  CHECK(strcmp(perm, "r-xs"));
  CHECK(run(r.rx) == 7);
  codemem_free(&r);
  CHECK(!r.rx && !r.cap);
  codemem_free(&r);
  CHECK(codemem_new(&r, CODE_GROWS, (size_t)1 << 62, 0, &err) == LIMIT && err.text[0]);
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
    size_t at = r.used;
    r.used += write_function(r.rw + at, (uint16_t)i);
    codemem_flush(&r, at, r.used);
    stale += run(r.rx + at) != (int)i;
    stale += run(r.rx) != 0;
  }
  CHECK(stale == 0);
  codemem_free(&r);
}

int main(void)
{
  views();
  once(6, 0);
  once(200000, 500000);
  once((size_t)4 << 20, (size_t)5 << 20);
  never_stale(CODE_GROWS);
  never_stale(CODE_ONCE);
  appended();
  return failed;
}
