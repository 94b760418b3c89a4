// SPDX-License-Identifier: MIT
/* Engines: signatures and thunks.
 *
 * What compiled code and calls read is read without a lock: signatures are records that never move,
 * found by id in chunks of doubling size. Writers hold the engine's lock. */
#include "runtime/rt.h"
#include "vstack/thunk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THUNK_REGION = 64 << 20 }; /* address space; touched page by page */

Status engine_new(Engine **out, const CompileOptions *compile, Err *err)
{
  Engine *e = calloc(1, sizeof *e);
  if (!e) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  e->compile = *compile;
  e->max_table_entries = 10000000;
  lock_init(&e->lock, LOCK_OUTER);
  e->refs = 1;
  e->nsigs = 1;
  e->sig_seed = hash_seed();
  if (compile->interp || compile->tier_after) interp_prepare_records();
  Status s = compile->explicit_bounds ? OK : signals_use(err);
  e->faults = s == OK && !compile->explicit_bounds;
  if (s == OK)
    s = codemem_new(&e->thunks, compile->interp ? CODE_DATA : CODE_GROWS, THUNK_REGION, 0, err);
  if (s == OK && !(e->thunks_node = engine_region_add(e, e->thunks.rx, e->thunks.cap, NULL)))
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

/* The chunk and the place in it of a signature: chunk k has SIG_CHUNK << k places. */
static unsigned sig_place(uint32_t id, uint32_t *at)
{
  uint32_t n = id / SIG_CHUNK + 1;
  unsigned k = 31 - (unsigned)__builtin_clz(n);
  *at = id - SIG_CHUNK * (((uint32_t)1 << k) - 1);
  return k;
}

static Signature *sig_of(Engine *e, uint32_t id)
{
  uint32_t at;
  unsigned k = sig_place(id, &at);
  return &atomic_load_explicit(&e->sigs[k], memory_order_acquire)[at];
}

static void free_signatures(Engine *e)
{
  for (uint32_t id = 1; id < e->nsigs; id++) {
    free((void *)(uintptr_t)sig_of(e, id)->type.params);
    free(sig_of(e, id)->head);
  }
  for (unsigned k = 0; k < SIG_CHUNKS; k++)
    free(e->sigs[k]);
  free(e->sig_hash);
}

void engine_unref(Engine *e)
{
  if (--e->refs) return;
  if (e->faults) signals_release();
  free(e->thunks_node);
  regions_free(e);
  free_signatures(e);
  profile_forget(e->profile.thunks);
  profile_close(&e->profile);
  codemem_free(&e->thunks);
  reservations_free(e);
  lock_destroy(&e->lock);
  free(e);
}

/* -- signatures ---- */

static uint32_t hash_type(const Engine *e, const FuncType *t)
{
  HashSeed seed = e->sig_seed;
  seed.k[1] ^= (uint64_t)t->nparams << 32 | t->nresults;
  return (uint32_t)hash_pair(seed, t->params, t->nparams, t->results, t->nresults);
}

static bool same_kinds(const uint8_t *a, const uint8_t *b, uint32_t n)
{
  return n == 0 || memcmp(a, b, n) == 0; /* without types the arrays may be NULL */
}

static bool same_type(const FuncType *a, const FuncType *b)
{
  return a->nparams == b->nparams && a->nresults == b->nresults &&
         same_kinds(a->params, b->params, a->nparams) &&
         same_kinds(a->results, b->results, a->nresults);
}

/* Makes the hash table large enough for one more. */
static bool room_in_hash(Engine *e)
{
  if (2 * (e->live_sigs + 1) <= e->cap_hash) return true;
  uint32_t cap = e->cap_hash ? 2 * e->cap_hash : 256;
  uint32_t *hash = calloc(cap, sizeof *hash);
  if (!hash) return false;
  for (uint32_t k = 0; k < e->cap_hash; k++) {
    if (!e->sig_hash[k]) continue;
    uint32_t i = sig_of(e, e->sig_hash[k])->hash & (cap - 1);
    while (hash[i])
      i = (i + 1) & (cap - 1);
    hash[i] = e->sig_hash[k];
  }
  free(e->sig_hash);
  e->sig_hash = hash;
  e->cap_hash = cap;
  return true;
}

/* Where the type stands in the hash table, or is to be put. */
static uint32_t *place_in_hash(Engine *e, const FuncType *t, uint32_t hash)
{
  uint32_t i = hash & (e->cap_hash - 1);
  for (; e->sig_hash[i]; i = (i + 1) & (e->cap_hash - 1)) {
    const Signature *s = sig_of(e, e->sig_hash[i]);
    if (s->hash == hash && same_type(&s->type, t)) break;
  }
  return &e->sig_hash[i];
}

/* What comes after a place that becomes free moves up, if it would not be found otherwise. */
static void leave_hash(Engine *e, uint32_t *place)
{
  uint32_t mask = e->cap_hash - 1, hole = (uint32_t)(place - e->sig_hash);
  for (uint32_t i = (hole + 1) & mask; e->sig_hash[i]; i = (i + 1) & mask) {
    uint32_t wanted = sig_of(e, e->sig_hash[i])->hash & mask;
    if (((i - wanted) & mask) < ((i - hole) & mask)) continue;
    e->sig_hash[hole] = e->sig_hash[i];
    hole = i;
  }
  e->sig_hash[hole] = 0;
}

/* An id that nobody holds, whose record is there; 0 without memory. */
static uint32_t take_id(Engine *e)
{
  uint32_t id = e->free_sigs, at;
  if (id) {
    e->free_sigs = sig_of(e, id)->next_free;
    return id;
  }
  unsigned k = sig_place(e->nsigs, &at);
  if (k >= SIG_CHUNKS) return 0;
  if (!e->sigs[k]) {
    Signature *chunk = calloc((size_t)SIG_CHUNK << k, sizeof *chunk);
    if (!chunk) return 0;
    atomic_store_explicit(&e->sigs[k], chunk, memory_order_release);
  }
  return e->nsigs++;
}

static void give_id(Engine *e, uint32_t id)
{
  Signature *s = sig_of(e, id);
  *s = (Signature){.next_free = e->free_sigs};
  e->free_sigs = id;
}

static uint32_t intern(Engine *e, const FuncType *t)
{
  if (!room_in_hash(e)) return 0;
  uint32_t hash = hash_type(e, t), *place = place_in_hash(e, t, hash), id = *place;
  if (!id) {
    if (!(id = take_id(e))) return 0;
    uint8_t *types = malloc(t->nparams + t->nresults + 1);
    if (!types) {
      give_id(e, id);
      return 0;
    }
    if (t->nparams) memcpy(types, t->params, t->nparams);
    if (t->nresults) memcpy(types + t->nparams, t->results, t->nresults);
    *sig_of(e, id) =
        (Signature){.type = {t->nparams, t->nresults, types, types + t->nparams}, .hash = hash};
    *place = id;
    e->live_sigs++;
  }
  sig_of(e, id)->holders++;
  return id;
}

/* One holder less. What has thunks stays, as their code cannot be given back: the room for them is
 * bounded. */
static void drop(Engine *e, uint32_t id)
{
  Signature *s = sig_of(e, id);
  if (--s->holders || s->entry || s->host) return;
  leave_hash(e, place_in_hash(e, &s->type, s->hash));
  free((void *)(uintptr_t)s->type.params);
  free(s->head);
  give_id(e, id);
  e->live_sigs--;
}

uint32_t engine_signature(Engine *e, const FuncType *type)
{
  lock_take(&e->lock);
  uint32_t id = intern(e, type);
  lock_give(&e->lock);
  return id;
}

void engine_drop_signatures(Engine *e, const uint32_t *sigs, uint32_t n)
{
  lock_take(&e->lock);
  for (uint32_t i = 0; i < n; i++)
    if (sigs[i]) drop(e, sigs[i]);
  lock_give(&e->lock);
}

const FuncType *engine_type(Engine *e, uint32_t sig)
{
  return &sig_of(e, sig)->type;
}

/* -- thunks ---- */

typedef Status ThunkMaker(CodeRegion *, const StencilTable *, const FuncType *, uint32_t *, Err *);

/* A thunk that no profiler hears of works as well. */
static void profile_thunk(Engine *e, const void *code, size_t size, bool host)
{
  ProfileSymbol s = {.code = code, .size = (uint32_t)size};
  snprintf(s.name, sizeof s.name, host ? "weft: to the host" : "weft: from the host");
  profile_code(&e->profile, &s, 1, NULL, &e->profile.thunks, NULL);
}

static const void *make_thunk(Engine *e, const FuncType *type, ThunkMaker *make,
                              _Atomic(const void *) *cache, Err *err)
{
  const void *code = atomic_load_explicit(cache, memory_order_acquire);
  if (code) return code;
  lock_take(&e->lock);
  code = *cache;
  uint32_t at = 0;
  if (!code && codemem_room(&e->thunks, thunk_size(type), err) == OK &&
      make(&e->thunks, e->compile.table, type, &at, err) == OK &&
      codemem_publish(&e->thunks, err) == OK) {
    code = e->thunks.rx + at;
    if (e->profile.what) profile_thunk(e, code, e->thunks.used - at, make == thunk_host);
    atomic_store_explicit(cache, code, memory_order_release);
  }
  lock_give(&e->lock);
  return code;
}

const void *engine_entry_thunk(Engine *e, uint32_t sig, Err *err)
{
  Signature *s = sig_of(e, sig);
  return make_thunk(e, &s->type, thunk_entry, &s->entry, err);
}

const void *engine_host_thunk(Engine *e, uint32_t sig, Err *err)
{
  if (e->compile.interp) return engine_host_head(e, sig);
  Signature *s = sig_of(e, sig);
  return make_thunk(e, &s->type, thunk_host, &s->host, err);
}

const void *engine_host_head(Engine *e, uint32_t sig)
{
  Signature *s = sig_of(e, sig);
  void *head = atomic_load_explicit(&s->head, memory_order_acquire);
  if (head) return head;
  lock_take(&e->lock);
  head = s->head;
  if (!head && (head = interp_host_head(&s->type)))
    atomic_store_explicit(&s->head, head, memory_order_release);
  lock_give(&e->lock);
  return head;
}
