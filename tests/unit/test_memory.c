// SPDX-License-Identifier: MIT
/* Memories: reservations are used again and come back empty; growth; what happens without address
 * space. */
#include "base/memory_layout.h"
#include "emit/emit.h"
#include "machine/machine.h"
#include "runtime/rt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { SANITIZED = 1 }; /* its own address space is beyond every limit */
#else
enum { SANITIZED = 0 };
#endif

static int failed;
#define CHECK(cond)                                                                                \
  do {                                                                                             \
    if (!(cond)) failed = 1, printf("%s:%d: %s\n", __FILE__, __LINE__, #cond);                     \
  } while (0)

static Store *store(bool explicit_bounds)
{
  CompileOptions o = {.table = known_targets[0].table, .explicit_bounds = explicit_bounds};
  Engine *e = NULL;
  Store *s = NULL;
  if (engine_new(&e, known_targets, false, &o, NULL) != OK || store_new(e, &s, NULL) != OK) exit(2);
  engine_unref(e); /* the store keeps it */
  return s;
}

static bool all_zero(const uint8_t *p, size_t n)
{
  return n == 0 || (p[0] == 0 && memcmp(p, p + 1, n - 1) == 0);
}

/* One after the other, in a pool of one. 200 would not fit a process under Valgrind. */
static void pool(void)
{
  Store *first = store(false);
  Engine *e = first->engine;
  engine_ref(e);
  store_free(first);
  const uint8_t *base = NULL;
  for (unsigned i = 0; i < 200; i++) {
    Store *s = NULL;
    if (store_new(e, &s, NULL) != OK) exit(2);
    Memory *m = memory_new(s, (Limits){i % 3, 10}, NULL);
    uint64_t old;
    CHECK(m && m->bytes == i % 3 * WASM_PAGE && m->reserved == MEMORY_RESERVATION);
    CHECK(memory_grow(m, 2, &old) && old == i % 3);
    CHECK(all_zero(m->base, m->bytes));
    memset(m->base, 0xff, m->bytes);
    CHECK(!base || m->base == base);
    base = m->base;
    store_free(s);
  }
  engine_unref(e);
}

/* Of the reservations of many memories an engine keeps some. */
static void peak(void)
{
  Store *s = store(false), *next = NULL;
  Engine *e = s->engine;
  engine_ref(e);
  for (unsigned i = 0; i < 24; i++)
    CHECK(memory_new(s, (Limits){1, 1}, NULL));
  store_free(s);
  CHECK(e->pool && e->npool == 16);
  if (store_new(e, &next, NULL) != OK) exit(2);
  Memory *m = memory_new(next, (Limits){1, 1}, NULL);
  CHECK(m && e->npool == 15 && all_zero(m->base, m->bytes));
  store_free(next);
  engine_unref(e);
}

/* Engines give their address space back: 2 * 40,000 reservations would not fit 47 bits. */
static void engines_come_and_go(unsigned n)
{
  for (unsigned i = 0; i < n; i++) {
    Store *s = store(false);
    CHECK(memory_new(s, (Limits){1, 1}, NULL) && memory_new(s, (Limits){1, 1}, NULL));
    store_free(s);
  }
}

static void growth(void)
{
  Store *s = store(false);
  Context *ctx = aligned_alloc(16, (sizeof *ctx + 15) / 16 * 16);
  memset(ctx, 0, sizeof *ctx);
  Memory *m = memory_new(s, (Limits){1, 3}, NULL);
  uint64_t old;
  CHECK(memory_use(m, ctx) && ctx->mem_base == m->base && ctx->mem_bytes == WASM_PAGE);
  CHECK(!memory_grow(m, 3, &old) && !memory_grow(m, UINT64_MAX, &old) && m->bytes == WASM_PAGE);
  CHECK(memory_grow(m, 2, &old) && old == 1 && ctx->mem_bytes == 3 * WASM_PAGE);
  CHECK(memory_grow(m, 0, &old) && old == 3);
  m = memory_new(s, (Limits){0, UINT64_MAX}, NULL);
  s->budget.most = s->budget.memory + 5 * WASM_PAGE;
  Memory *limited = memory_new(s, (Limits){0, UINT64_MAX}, NULL);
  CHECK(memory_grow(limited, 5, &old) && !memory_grow(limited, 1, &old));
  Err err;
  CHECK(!memory_new(s, (Limits){6, 6}, &err) && err.status == LIMIT);
  s->budget.most = (uint64_t)8 << 30;
  /* the largest there is, if the machine lets us have it */
  if (memory_grow(m, 65536, &old)) {
    m->base[((uint64_t)65536 * WASM_PAGE) - 1] = 1;
    CHECK(!memory_grow(m, 1, &old));
  }
  store_free(s);
  free(ctx);
}

/* qemu takes the limit and does not apply it. */
static bool limit_holds(void)
{
  void *p =
      mmap(NULL, (size_t)2 << 30, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return true;
  munmap(p, (size_t)2 << 30);
  return false;
}

/* A memory that may move does so now and then, not at each growth. */
static void page_by_page(const Context *ctx, Memory *m)
{
  unsigned moves = 0;
  for (unsigned i = 0; i < 1000; i++) {
    const uint8_t *base = m->base;
    uint64_t old;
    CHECK(memory_grow(m, 1, &old) && ctx->mem_base == m->base && ctx->mem_bytes == m->bytes);
    moves += m->base != base;
    CHECK(all_zero(m->base + old * WASM_PAGE, WASM_PAGE));
    memset(m->base + old * WASM_PAGE, (int)old, WASM_PAGE);
    CHECK(m->base[(old - 1) * WASM_PAGE] == (i ? (uint8_t)(old - 1) : 19));
  }
  CHECK(moves < 20);
  for (uint64_t i = m->bytes / WASM_PAGE - 1000; i < m->bytes / WASM_PAGE; i++)
    CHECK(m->base[i * WASM_PAGE] == (uint8_t)i);
}

/* Under a limit on address space: guard pages are a clear error, explicit bounds do with less. In a
 * child of its own. */
static int without_address_space(void)
{
  Store *guard = store(false), *s = store(true);
  struct rlimit limit = {(rlim_t)1 << 30, (rlim_t)1 << 30};
  if (setrlimit(RLIMIT_AS, &limit) || !limit_holds()) return 0;
  Err err = {.text = ""};
  CHECK(!memory_new(guard, (Limits){1, 2}, &err) && err.status == LIMIT &&
        strstr(err.text, "explicit"));
  store_free(guard);

  /* room for the largest size: does not move */
  uint64_t old;
  Memory *m = memory_new(s, (Limits){1, 100}, &err);
  CHECK(m && !m->reservation && m->reserved == 100 * WASM_PAGE);
  const uint8_t *base = m->base;
  CHECK(memory_grow(m, 99, &old) && m->base == base && all_zero(base, m->bytes));

  /* no room for 4 GiB: moves when it grows, and its users see that */
  Context *ctx = aligned_alloc(16, (sizeof *ctx + 15) / 16 * 16);
  memset(ctx, 0, sizeof *ctx);
  m = memory_new(s, (Limits){0, UINT64_MAX}, &err);
  CHECK(m && !m->reservation && memory_use(m, ctx));
  for (unsigned i = 0; i < 20; i++) {
    CHECK(memory_grow(m, i, &old));
    CHECK(ctx->mem_base == m->base && ctx->mem_bytes == m->bytes);
    if (i)
      CHECK(m->base[old * WASM_PAGE] == 0 && (i < 2 || m->base[(old - 1) * WASM_PAGE] == i - 1));
    for (uint64_t at = old; i && at < old + i; at++)
      m->base[at * WASM_PAGE] = (uint8_t)i;
  }
  CHECK(!memory_grow(m, 60000, &old) && m->base[0] == 1);
  page_by_page(ctx, m);
  CHECK(!memory_new(s, (Limits){60000, 60000}, &err) && err.status == LIMIT);
  free(ctx);
  store_free(s);
  return failed;
}

/* An argument: the number of engines; 40,000 show that none keeps its address space. */
int main(int argc, char **argv)
{
  unsigned n = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 0;
  pool();
  peak();
  engines_come_and_go(n ? n : 50);
  growth();
  if (SANITIZED) return failed;
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    int status = without_address_space();
    fflush(stdout);
    _exit(status);
  }
  int status = 0;
  CHECK(child > 0 && waitpid(child, &status, 0) == child && status == 0);
  return failed;
}
