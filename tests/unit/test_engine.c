// SPDX-License-Identifier: MIT
/* The engine's shared tables: canonical signatures and their thunks, the registry of code regions;
 * from several threads. */
#include "emit/emit.h"
#include "machine/machine.h"
#include "runtime/rt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int failed;
#define CHECK(cond)                                                                                \
  do {                                                                                             \
    if (!(cond)) failed = 1, printf("%s:%d: %s\n", __FILE__, __LINE__, #cond);                     \
  } while (0)

enum { TYPES = 3000, LENGTH = 8 };

/* Type number i: the digits of i to the base 4 as types, split into parameters and results. */
static FuncType type_of(unsigned i, ValType types[LENGTH])
{
  unsigned n = i;
  for (unsigned k = 0; k < LENGTH; k++, n /= 4)
    types[k] = (ValType)(n % 4);
  unsigned nparams = i % (LENGTH + 1);
  return (FuncType){nparams, LENGTH - nparams, types, types + nparams};
}

static Engine *engine(void)
{
  CompileOptions o = {.table = known_targets[0].table};
  Engine *e = NULL;
  if (engine_new(&e, known_targets, false, &o, NULL) != OK) exit(2);
  return e;
}

static void signatures(void)
{
  Engine *e = engine();
  ValType types[LENGTH];
  for (int round = 0; round < 2; round++)
    for (unsigned i = 0; i < TYPES; i++) {
      FuncType t = type_of(i, types);
      uint32_t id = engine_signature(e, &t);
      CHECK(id == i + 1); /* canonical, from 1, in order */
      const FuncType *kept = engine_type(e, id);
      CHECK(kept->nparams == t.nparams && kept->nresults == t.nresults && kept->params != t.params);
      CHECK(!memcmp(kept->params, t.params, t.nparams) &&
            !memcmp(kept->results, t.results, t.nresults));
    }
  /* parameters are not results, and nothing is a type too */
  FuncType none = {0, 0, NULL, NULL}, param = {1, 0, types, types + 1},
           result = {0, 1, types, types};
  uint32_t a = engine_signature(e, &none), b = engine_signature(e, &param),
           c = engine_signature(e, &result);
  CHECK(a && b && c && a != b && b != c && a != c);
  CHECK(engine_signature(e, &none) == a);
  const void *entry = engine_entry_thunk(e, b, NULL), *host = engine_host_thunk(e, b, NULL);
  CHECK(entry && host && entry != host);
  CHECK(engine_entry_thunk(e, b, NULL) == entry && engine_host_thunk(e, b, NULL) == host);
  CHECK(engine_entry_thunk(e, c, NULL) != entry);
  CodeRange range;
  CHECK(engine_region_of(e, entry, &range) && !range.module);
  engine_unref(e);
}

/* An id is another type's only after its last holder has dropped it. */
static void signatures_come_and_go(void)
{
  Engine *e = engine();
  ValType types[LENGTH];
  uint32_t ids[TYPES];
  for (unsigned round = 0; round < 3; round++) {
    for (unsigned i = 0; i < TYPES; i++) {
      FuncType t = type_of(i, types);
      ids[i] = engine_signature(e, &t);
      CHECK(engine_signature(e, &t) == ids[i]);
    }
    CHECK(e->live_sigs == TYPES && e->nsigs == TYPES + 1);
    engine_drop_signatures(e, ids, TYPES);
    CHECK(e->live_sigs == TYPES);
    for (unsigned i = 0; i < TYPES; i += 3) /* some of them, so that chains of hashes have holes */
      engine_drop_signatures(e, &ids[i], 1);
    CHECK(e->live_sigs == TYPES - (TYPES + 2) / 3);
    for (unsigned i = 0; i < TYPES; i++) {
      if (i % 3 == 0) continue;
      FuncType t = type_of(i, types);
      CHECK(engine_signature(e, &t) == ids[i] &&
            !memcmp(engine_type(e, ids[i])->params, types, LENGTH));
      engine_drop_signatures(e, (uint32_t[]){ids[i], 0, ids[i]}, 3);
    }
    CHECK(e->live_sigs == 0);
  }
  /* what has a thunk stays what it is, so that the thunk is used again */
  FuncType t = type_of(5, types);
  uint32_t id = engine_signature(e, &t);
  const void *thunk = engine_entry_thunk(e, id, NULL);
  engine_drop_signatures(e, &id, 1);
  uint32_t again = engine_signature(e, &t);
  CHECK(thunk && engine_entry_thunk(e, again, NULL) == thunk);
  engine_unref(e);
}

/* Modules with types of their own. */
static void modules_come_and_go(void)
{
  Engine *e = engine();
  for (uint8_t i = 0; i < 200; i++) {
    uint8_t wasm[] = {0, 'a', 's', 'm', 1, 0, 0, 0,    1, 20, 3,    0x60, 8,    0, 0,
                      0, 0,   0,   0,   0, 0, 0, 0x60, 0, 0,  0x60, 1,    0x7f, 1, 0x7e};
    for (unsigned k = 0; k < 8; k++)
      wasm[13 + k] = i >> k & 1 ? 0x7f : 0x7e;
    CodeModule *c = NULL;
    Err err = {.text = ""};
    bool made = code_new(e, wasm, sizeof wasm, true, &c, &err) == OK;
    CHECK(made);
    if (!made) {
      printf("%s\n", err.text);
      break;
    }
    CHECK(e->live_sigs == 3);
    code_unref(c);
    CHECK(e->live_sigs == 0 && e->nsigs == 4);
  }
  engine_unref(e);
}

/* -- threads ---- */

static void *come_and_go(void *arg)
{
  Engine *e = arg;
  ValType types[LENGTH];
  bool right = true;
  for (unsigned i = 0; i < 20000; i++) {
    FuncType t = type_of(i % 7, types);
    uint32_t id = engine_signature(e, &t);
    const FuncType *kept = engine_type(e, id);
    right &= kept->nparams == t.nparams && !memcmp(kept->params, types, LENGTH);
    engine_drop_signatures(e, &id, 1);
  }
  return right ? e : NULL;
}

static void threads_come_and_go(void)
{
  Engine *e = engine();
  pthread_t thread[3];
  for (unsigned i = 0; i < 3; i++)
    if (pthread_create(&thread[i], NULL, come_and_go, e)) exit(2);
  for (unsigned i = 0; i < 3; i++) {
    void *right = NULL;
    pthread_join(thread[i], &right);
    CHECK(right);
  }
  CHECK(e->live_sigs == 0 && e->nsigs <= 4);
  engine_unref(e);
}

typedef struct Work {
  Engine *e;
  uint32_t ids[TYPES];
  const void *entry[TYPES / 10];
} Work;

static void *intern_all(void *arg)
{
  Work *w = arg;
  ValType types[LENGTH];
  for (unsigned i = 0; i < TYPES; i++) {
    FuncType t = type_of(i, types);
    w->ids[i] = engine_signature(w->e, &t);
    if (engine_type(w->e, w->ids[i])->nparams != t.nparams) w->ids[i] = 0;
    if (i % 10 == 0) w->entry[i / 10] = engine_entry_thunk(w->e, w->ids[i], NULL);
  }
  return NULL;
}

static void shared_signatures(void)
{
  enum { THREADS = 3 };
  Engine *e = engine();
  Work *w = calloc(THREADS, sizeof *w);
  pthread_t thread[THREADS];
  for (unsigned i = 0; i < THREADS; i++) {
    w[i].e = e;
    if (pthread_create(&thread[i], NULL, intern_all, &w[i])) exit(2);
  }
  for (unsigned i = 0; i < THREADS; i++)
    pthread_join(thread[i], NULL);
  bool same = true, all = true;
  for (unsigned i = 0; i < TYPES; i++)
    for (unsigned t = 0; t < THREADS; t++) {
      same &= w[t].ids[i] == w[0].ids[i] && w[t].entry[i / 10] == w[0].entry[i / 10];
      all &= w[t].ids[i] != 0 && w[t].entry[i / 10];
    }
  CHECK(same && all);
  free(w);
  engine_unref(e);
}

/* -- regions ---- */

/* Modules are only addresses here. */
static CodeModule *number(uintptr_t n)
{
  return (CodeModule *)(n << 4);
}

static void regions(void)
{
  Engine *e = engine();
  static uint8_t space[1000];
  RegionNode *node[10];
  CodeRange range;
  for (unsigned i = 0; i < 10; i++)
    node[i] = engine_region_add(e, space + 100 * i, 50, number(i + 1));
  for (unsigned i = 0; i < 1000; i++) {
    bool found = engine_region_of(e, space + i, &range);
    CHECK(found == (i % 100 < 50));
    if (found) CHECK(range.module == number(i / 100 + 1) && range.start == space + i / 100 * 100);
  }
  engine_region_remove(e, node[3]);
  CHECK(!engine_region_of(e, space + 300, &range));
  node[3] = engine_region_add(e, space + 350, 50, number(77));
  CHECK(engine_region_of(e, space + 399, &range) && range.module == number(77));
  CHECK(!engine_region_of(e, NULL, &range) && !engine_region_of(e, space + 300, &range));
  for (unsigned i = 0; i < 10; i++)
    engine_region_remove(e, node[i]);
  for (unsigned i = 0; i < 1000; i++)
    CHECK(!engine_region_of(e, space + i, &range));
  engine_unref(e);
}

/* Thousands of them, that come and go in an order of their own. */
static void many_regions(void)
{
  enum { N = 3000 };
  static uint8_t space[N * 4];
  static RegionNode *node[N];
  Engine *e = engine();
  CodeRange range;
  uint32_t random = 1;
  for (unsigned round = 0; round < 4 * N; round++) {
    random = random * 1664525u + 1013904223u;
    unsigned i = (random >> 8) % N;
    if (node[i]) {
      engine_region_remove(e, node[i]);
      node[i] = NULL;
    } else {
      node[i] = engine_region_add(e, space + 4 * i, 3, number(i + 1));
    }
    unsigned k = (random >> 4) % N;
    CHECK(engine_region_of(e, space + 4 * k + 2, &range) == (node[k] != NULL));
    CHECK(!node[k] || (range.module == number(k + 1) && range.start == space + 4 * k));
    CHECK(!engine_region_of(e, space + 4 * k + 3, &range));
  }
  for (unsigned i = 0; i < N; i++)
    if (node[i]) engine_region_remove(e, node[i]);
  CHECK(!engine_region_of(e, space, &range));
  engine_unref(e);
}

/* Processor time of look-ups among n regions. */
static clock_t lookups(uint8_t *space, uint32_t n)
{
  Engine *e = engine();
  RegionNode **node = calloc(n, sizeof(RegionNode *));
  CodeRange range;
  bool all = node;
  for (uint32_t i = 0; all && i < n; i++)
    all = (node[i] = engine_region_add(e, space + 4 * i, 4, number(i + 1))) != NULL;
  clock_t from = clock();
  for (uint32_t i = 0; all && i < 50000; i++)
    all = engine_region_of(e, space + 4 * (i * 7919 % n), &range);
  clock_t took = clock() - from;
  CHECK(all);
  for (uint32_t i = 0; all && i < n; i++)
    engine_region_remove(e, node[i]);
  free(node);
  engine_unref(e);
  return took;
}

/* Sixteen times as many modules: not sixteen times as long. */
static void fast_lookups(void)
{
  enum { FEW = 500, MANY = 16 * FEW };
  uint8_t *space = malloc(4 * MANY);
  clock_t few = lookups(space, FEW), many = lookups(space, MANY);
  CHECK(many < 6 * few + CLOCKS_PER_SEC / 50);
  free(space);
}

/* A module's code is in the registry as long as the module lives. */
static void module_region(void)
{
  static const uint8_t bytes[] = {0, 'a', 's', 'm', 1, 0, 0,  0, 1, 4, 1, 0x60,
                                  0, 0,   3,   2,   1, 0, 10, 4, 1, 2, 0, 0x0b}; /* (func) */
  Engine *e = engine();
  CodeModule *c = NULL;
  CodeRange range;
  if (code_new(e, bytes, sizeof bytes, false, &c, NULL) != OK) exit(2);
  const uint8_t *at = c->region.rx + c->compiled.entry[0];
  CHECK(engine_region_of(e, at, &range) && range.module == c && range.start == c->region.rx);
  code_unref(c);
  CHECK(!engine_region_of(e, at, &range));
  engine_unref(e);
}

typedef struct Churn {
  Engine *e;
  _Atomic(bool) stop;
  unsigned rounds;
} Churn;

static uint8_t moving[4096];

/* Adds and removes one region, at one of two places; the number of the module says which. */
static void *churn(void *arg)
{
  Churn *c = arg;
  for (; !c->stop; c->rounds++) {
    unsigned odd = c->rounds & 1;
    RegionNode *n = engine_region_add(c->e, moving + 2048 * odd, odd ? 2048 : 100, number(odd + 1));
    engine_region_remove(c->e, n);
  }
  return NULL;
}

/* What a reader sees is whole: never the start of one region and the end or the module of another.
 */
static void read_while_changing(void)
{
  Churn c = {.e = engine()};
  static uint8_t fixed[16];
  RegionNode *kept = engine_region_add(c.e, fixed, sizeof fixed, number(9));
  pthread_t thread;
  if (pthread_create(&thread, NULL, churn, &c)) exit(2);
  unsigned torn = 0, missing = 0;
  CodeRange r;
  for (unsigned i = 0; i < 300000; i++) {
    if (engine_region_of(c.e, moving + 1000, &r)) torn++; /* in neither */
    if (engine_region_of(c.e, moving + 10, &r)) torn += r.module != number(1) || r.start != moving;
    if (engine_region_of(c.e, moving + 3000, &r))
      torn += r.module != number(2) || r.start != moving + 2048;
    missing += !engine_region_of(c.e, fixed + 8, &r);
  }
  c.stop = true;
  pthread_join(thread, NULL);
  CHECK(torn == 0 && missing == 0);
  engine_region_remove(c.e, kept);
  engine_unref(c.e);
}

int main(void)
{
  signatures();
  shared_signatures();
  signatures_come_and_go();
  modules_come_and_go();
  threads_come_and_go();
  regions();
  many_regions();
  fast_lookups();
  module_region();
  read_while_changing();
  return failed;
}
