// SPDX-License-Identifier: MIT
/* Engines: signatures, thunks, the list of code regions. */
#include "runtime/rt.h"
#include "vstack/thunk.h"

#include <stdlib.h>
#include <string.h>

enum { THUNK_REGION = 64 << 20 }; /* address space; touched page by page */

Status engine_new(Engine **out, const CompileOptions *compile, Err *err)
{
  Engine *e = calloc(1, sizeof *e);
  if (!e) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  e->compile = *compile;
  e->max_table_entries = 10000000;
  pthread_mutex_init(&e->lock, NULL);
  e->refs = 1;
  Status s = signals_install(err);
  if (s == OK) s = codemem_new(&e->thunks, THUNK_REGION, err);
  if (s == OK && !engine_region_add(e, e->thunks.rx, e->thunks.cap, NULL))
    s = fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (s != OK) {
    engine_unref(e);
    return s;
  }
  *out = e;
  return OK;
}

void engine_ref(Engine *e)
{
  e->refs++;
}

void engine_unref(Engine *e)
{
  if (--e->refs) return;
  for (RegionNode *n = e->regions, *next; n; n = next) {
    next = n->next;
    free(n);
  }
  for (uint32_t i = 1; i < e->nsigs; i++)
    free((void *)(uintptr_t)e->sigs[i].type.params);
  free(e->sigs);
  free(e->sig_hash);
  codemem_free(&e->thunks);
  while (e->pool) {
    struct Reservation *r = e->pool;
    e->pool = r->next;
    free(r); /* the address space stays reserved: see memory.c */
  }
  pthread_mutex_destroy(&e->lock);
  free(e);
}

/* -- signatures ---- */

static uint32_t hash_type(const FuncType *t)
{
  uint32_t h = 2166136261u ^ t->nparams ^ t->nresults << 16; /* FNV-1a */
  for (uint32_t i = 0; i < t->nparams; i++)
    h = (h ^ t->params[i]) * 16777619u;
  for (uint32_t i = 0; i < t->nresults; i++)
    h = (h ^ (t->results[i] + 64u)) * 16777619u;
  return h;
}

static bool same_type(const FuncType *a, const FuncType *b)
{
  return a->nparams == b->nparams && a->nresults == b->nresults &&
         !memcmp(a->params, b->params, a->nparams) && !memcmp(a->results, b->results, a->nresults);
}

static bool grow_signatures(Engine *e)
{
  if (e->nsigs == e->capsigs) {
    uint32_t cap = e->capsigs ? 2 * e->capsigs : 64;
    Signature *p = realloc(e->sigs, cap * sizeof *p);
    if (!p) return false;
    e->sigs = p;
    e->capsigs = cap;
    if (!e->nsigs) e->nsigs = 1;
  }
  if (2 * (e->nsigs + 1) <= e->cap_hash) return true;
  uint32_t cap = e->cap_hash ? 2 * e->cap_hash : 256;
  uint32_t *hash = calloc(cap, sizeof *hash);
  if (!hash) return false;
  for (uint32_t id = 1; id < e->nsigs; id++) {
    uint32_t i = hash_type(&e->sigs[id].type) & (cap - 1);
    while (hash[i])
      i = (i + 1) & (cap - 1);
    hash[i] = id;
  }
  free(e->sig_hash);
  e->sig_hash = hash;
  e->cap_hash = cap;
  return true;
}

static uint32_t intern(Engine *e, const FuncType *t)
{
  if (!grow_signatures(e)) return 0;
  uint32_t i = hash_type(t) & (e->cap_hash - 1);
  for (; e->sig_hash[i]; i = (i + 1) & (e->cap_hash - 1))
    if (same_type(&e->sigs[e->sig_hash[i]].type, t)) return e->sig_hash[i];
  uint8_t *types = malloc(t->nparams + t->nresults + 1);
  if (!types) return 0;
  memcpy(types, t->params, t->nparams);
  memcpy(types + t->nparams, t->results, t->nresults);
  uint32_t id = e->nsigs++;
  e->sigs[id] = (Signature){{t->nparams, t->nresults, types, types + t->nparams}, NULL, NULL};
  e->sig_hash[i] = id;
  return id;
}

uint32_t engine_signature(Engine *e, const FuncType *type)
{
  pthread_mutex_lock(&e->lock);
  uint32_t id = intern(e, type);
  pthread_mutex_unlock(&e->lock);
  return id;
}

FuncType engine_type(Engine *e, uint32_t sig)
{
  pthread_mutex_lock(&e->lock);
  FuncType t = e->sigs[sig].type;
  pthread_mutex_unlock(&e->lock);
  return t;
}

/* -- thunks ---- */

typedef Status ThunkMaker(CodeRegion *, const StencilTable *, const FuncType *, uint32_t *, Err *);

static const void *thunk(Engine *e, uint32_t sig, bool host, Err *err)
{
  pthread_mutex_lock(&e->lock);
  const void *code = host ? e->sigs[sig].host : e->sigs[sig].entry;
  if (!code) {
    ThunkMaker *make = host ? thunk_host : thunk_entry;
    size_t from = e->thunks.used;
    uint32_t at = 0;
    if (make(&e->thunks, e->compile.table, &e->sigs[sig].type, &at, err) == OK) {
      codemem_flush(&e->thunks, from, e->thunks.used);
      code = e->thunks.rx + at;
      if (host)
        e->sigs[sig].host = code;
      else
        e->sigs[sig].entry = code;
    }
  }
  pthread_mutex_unlock(&e->lock);
  return code;
}

const void *engine_entry_thunk(Engine *e, uint32_t sig, Err *err)
{
  return thunk(e, sig, false, err);
}

const void *engine_host_thunk(Engine *e, uint32_t sig, Err *err)
{
  return thunk(e, sig, true, err);
}

/* -- regions ---- */

RegionNode *engine_region_add(Engine *e, const uint8_t *start, size_t size, CodeModule *module)
{
  RegionNode *n = malloc(sizeof *n);
  if (!n) return NULL;
  n->start = start;
  n->end = start + size;
  n->module = module;
  n->next = e->regions;
  while (!atomic_compare_exchange_weak(&e->regions, &n->next, n)) {
  }
  return n;
}

const RegionNode *engine_region_of(Engine *e, const void *pc)
{
  for (const RegionNode *n = e->regions; n; n = n->next)
    if ((const uint8_t *)pc >= n->start && (const uint8_t *)pc < n->end) return n;
  return NULL;
}
