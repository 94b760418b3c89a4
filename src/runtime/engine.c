// SPDX-License-Identifier: MIT
/* Engines and their signatures.
 *
 * What compiled code and calls read is read without a lock: signatures are records that never move,
 * found by id in chunks of doubling size. Writers hold the engine's lock. */
#include "base/assert.h"
#include "runtime/engine_int.h"

#include <stdlib.h>
#include <string.h>

/* Signatures that nothing holds any more keep their thunks for a while, in case that they are
 * needed again: at most MOST_IDLE signatures, each with at most MOST_IDLE_BYTES of thunks. */
enum { MOST_IDLE = 64, MOST_IDLE_BYTES = 1024 };

Status engine_new(Engine **out, const struct Target *target, bool foreign,
                  const CompileOptions *compile, Err *err)
{
  Engine *e = calloc(1, sizeof *e);
  if (!e) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  e->compile = *compile;
  e->target = target;
  e->foreign = foreign;
  e->max_table_entries = 10000000;
  lock_init(&e->lock, LOCK_OUTER);
  e->refs = 1;
  e->nsigs = 1;
  e->sig_seed = hash_seed();
  if (compile->interp || compile->tier_after) interp_prepare_records();
  bool faults = !compile->explicit_bounds && !foreign;
  Status s = faults ? signals_use(err) : OK;
  e->faults = s == OK && faults;
  if (s == OK && !compile->interp && !foreign) s = thunks_open(e, err);
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

Signature *engine_sig(Engine *e, uint32_t id)
{
  uint32_t at;
  unsigned k = sig_place(id, &at);
  return &atomic_load_explicit(&e->sigs[k], memory_order_acquire)[at];
}

static void free_signatures(Engine *e)
{
  for (uint32_t id = 1; id < e->nsigs; id++) {
    free((void *)(uintptr_t)engine_sig(e, id)->type.params);
    free(engine_sig(e, id)->head);
  }
  for (unsigned k = 0; k < SIG_CHUNKS; k++)
    free(e->sigs[k]);
  free(e->sig_hash);
}

void engine_unref(Engine *e)
{
  ASSERT(e->refs, "an engine is dropped once too often");
  if (--e->refs) return;
  if (e->faults) signals_release();
  thunks_close(e);
  regions_free(e);
  free_signatures(e);
  profile_forget(e->profile.thunks);
  profile_close(&e->profile);
  reservations_free(e);
  lock_destroy(&e->lock);
  free(e);
}

/* -- signatures ---- */

static uint32_t hash_type(const Engine *e, const FuncType *t)
{
  HashSeed seed = e->sig_seed;
  seed.k[1] ^= (uint64_t)t->nparams << 32 | t->nresults;
  return (uint32_t)hash_pair(seed, t->params, t->nparams * sizeof(ValType), t->results,
                             t->nresults * sizeof(ValType));
}

static bool same_types(const ValType *a, const ValType *b, uint32_t n)
{
  return n == 0 || memcmp(a, b, n * sizeof *a) == 0; /* without types the arrays may be NULL */
}

static bool same_type(const FuncType *a, const FuncType *b)
{
  return a->nparams == b->nparams && a->nresults == b->nresults &&
         same_types(a->params, b->params, a->nparams) &&
         same_types(a->results, b->results, a->nresults);
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
    uint32_t i = engine_sig(e, e->sig_hash[k])->hash & (cap - 1);
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
    const Signature *s = engine_sig(e, e->sig_hash[i]);
    if (s->hash == hash && same_type(&s->type, t)) break;
  }
  return &e->sig_hash[i];
}

/* What comes after a place that becomes free moves up, if it would not be found otherwise. */
static void leave_hash(Engine *e, uint32_t *place)
{
  uint32_t mask = e->cap_hash - 1, hole = (uint32_t)(place - e->sig_hash);
  for (uint32_t i = (hole + 1) & mask; e->sig_hash[i]; i = (i + 1) & mask) {
    uint32_t wanted = engine_sig(e, e->sig_hash[i])->hash & mask;
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
    e->free_sigs = engine_sig(e, id)->next_free;
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
  Signature *s = engine_sig(e, id);
  *s = (Signature){.next_free = e->free_sigs};
  e->free_sigs = id;
}

static void leave_idle(Engine *e, uint32_t id)
{
  Signature *s = engine_sig(e, id);
  ASSERT(e->nidle && !s->holders, "signature %u does not wait to be used again", id);
  *(s->idle_prev ? &engine_sig(e, s->idle_prev)->idle_next : &e->idle_first) = s->idle_next;
  *(s->idle_next ? &engine_sig(e, s->idle_next)->idle_prev : &e->idle_last) = s->idle_prev;
  s->idle_next = s->idle_prev = 0;
  e->nidle--;
}

static uint32_t intern(Engine *e, const FuncType *t)
{
  ASSERT(lock_is_mine(&e->lock), "signatures change without the engine's lock");
  if (!room_in_hash(e)) return 0;
  uint32_t hash = hash_type(e, t), *place = place_in_hash(e, t, hash), id = *place;
  if (!id) {
    if (!(id = take_id(e))) return 0;
    ValType *types = malloc((t->nparams + t->nresults + 1) * sizeof *types);
    if (!types) {
      give_id(e, id);
      return 0;
    }
    if (t->nparams) memcpy(types, t->params, t->nparams * sizeof *types);
    if (t->nresults) memcpy(types + t->nparams, t->results, t->nresults * sizeof *types);
    *engine_sig(e, id) =
        (Signature){.type = {t->nparams, t->nresults, types, types + t->nparams}, .hash = hash};
    *place = id;
    e->live_sigs++;
  } else if (!engine_sig(e, id)->holders) {
    leave_idle(e, id);
  }
  engine_sig(e, id)->holders++;
  return id;
}

/* Nobody holds it: the id is free. */
static void free_signature(Engine *e, uint32_t id)
{
  Signature *s = engine_sig(e, id);
  ASSERT(!s->holders, "signature %u is freed while it is held", id);
  thunks_drop(e, s);
  leave_hash(e, place_in_hash(e, &s->type, s->hash));
  free((void *)(uintptr_t)s->type.params);
  free(s->head);
  give_id(e, id);
  e->live_sigs--;
}

/* Keeps it and its thunks for a while: the one that has waited longest goes. */
static void become_idle(Engine *e, uint32_t id)
{
  if (e->nidle == MOST_IDLE) {
    uint32_t oldest = e->idle_last;
    leave_idle(e, oldest);
    free_signature(e, oldest);
  }
  Signature *s = engine_sig(e, id);
  s->idle_next = e->idle_first;
  *(s->idle_next ? &engine_sig(e, s->idle_next)->idle_prev : &e->idle_last) = id;
  e->idle_first = id;
  e->nidle++;
}

/* One holder less. */
static void drop(Engine *e, uint32_t id)
{
  Signature *s = engine_sig(e, id);
  ASSERT(s->holders, "signature %u is dropped, and nobody holds it", id);
  if (--s->holders) return;
  size_t size = thunks_size(s);
  if (size && size <= MOST_IDLE_BYTES)
    become_idle(e, id);
  else
    free_signature(e, id);
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
  ASSERT(sig, "signature 0 is none");
  return &engine_sig(e, sig)->type;
}

const void *engine_host_head(Engine *e, uint32_t sig)
{
  Signature *s = engine_sig(e, sig);
  void *head = atomic_load_explicit(&s->head, memory_order_acquire);
  if (head) return head;
  lock_take(&e->lock);
  head = s->head;
  if (!head && (head = interp_host_head(&s->type)))
    atomic_store_explicit(&s->head, head, memory_order_release);
  lock_give(&e->lock);
  return head;
}
