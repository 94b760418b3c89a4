// SPDX-License-Identifier: MIT
#include "runtime/built.h"
#include "base/assert.h"
#include "base/grow.h"

#include "machine/host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
  CHUNK_BYTES = 64 << 20, /* of address space; touched page by page */
  CHUNK_FULL = 48 << 20,  /* then the next function goes to a new one; */
  CHUNK_WORN = 1 << 20,   /* then, too, if all functions of the old one have been freed */
  LEAST_ROOM = 1 << 20,   /* for a function */
  PAGE = 4096,
};

struct Chunk {
  CodeModule *code;
  uint32_t nfunctions; /* not freed */
  uint32_t cap, capsites;
  uint32_t start;  /* of the function that is being built */
  uint16_t *users; /* by page: functions with bytes there */
};

/* -- chunks ---- */

/* What names are found by: functions by number; NULL: freed. */
typedef struct ChunkNames {
  Built **built;
  uint32_t cap;
} ChunkNames;

static void chunk_free(Chunk *c)
{
  ASSERT(!c->nfunctions || c->code->compiled.nfuncs >= c->nfunctions,
         "more functions than there ever were");
  ChunkNames *names = (ChunkNames *)(uintptr_t)c->code->unit->env;
  unit_forget_names(c->code); /* traps may still know the code */
  free(names->built);
  free(names);
  code_unref(c->code);
  free(c->users);
  free(c);
}

static const char *chunk_name(const void *env, uint32_t own)
{
  const Built *f = ((const ChunkNames *)env)->built[own];
  return f ? f->name : NULL;
}

/* Room for a function of any size, as far as there is memory. */
static Status room_for_function(Chunk *c, Err *err)
{
  CodeRegion *r = &c->code->region;
  if (code_end(r) >= r->used + LEAST_ROOM) return OK;
  Status s = LIMIT;
  for (size_t room = CHUNK_BYTES; s != OK && room >= LEAST_ROOM; room /= 4)
    s = codemem_room(r, room, err);
  return s;
}

static Status chunk_new(CodeSpace *s, bool interp, Chunk **out, Err *err)
{
  Chunk *c = calloc(1, sizeof *c);
  ChunkNames *names = calloc(1, sizeof *names);
  if (c) c->users = calloc(CHUNK_BYTES / PAGE, sizeof *c->users);
  Status status = LIMIT;
  if (!c || !names || !c->users)
    fail(err, LIMIT, UINT64_MAX, "out of memory");
  else
    status = unit_code_new(s->engine, interp ? CODE_DATA : CODE_GROWS, CHUNK_BYTES, &c->code, err);
  if (status == OK && (status = room_for_function(c, err)) != OK) code_unref(c->code);
  if (status == OK && !(c->code->node = engine_region_add(s->engine, c->code->region.rx,
                                                          c->code->region.cap, c->code))) {
    code_unref(c->code);
    status = fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  if (status != OK) {
    if (c) free(c->users);
    free(c);
    free(names);
    return status;
  }
  c->code->unit->name = chunk_name;
  c->code->unit->env = names;
  *out = c;
  return OK;
}

/* Room for one more function's numbers. */
static bool room_in_chunk(Chunk *c)
{
  Compiled *k = &c->code->compiled;
  if (k->nfuncs < c->cap) return true;
  uint32_t cap = c->cap ? 2 * c->cap : 64;
  ChunkNames *names = (ChunkNames *)(uintptr_t)c->code->unit->env;
  uint32_t *entry = malloc(cap * sizeof *entry), *end = malloc(cap * sizeof *end),
           *order = malloc(cap * sizeof *order);
  Built **built = malloc(cap * sizeof *built);
  bool room = entry && end && order && built;
  if (room) {
    uint32_t n = k->nfuncs;
    if (n) {
      memcpy(entry, k->entry, n * sizeof *entry);
      memcpy(end, k->end, n * sizeof *end);
      memcpy(order, k->order, n * sizeof *order);
      memcpy(built, names->built, n * sizeof(Built *));
    }
    void *old[] = {k->entry, k->end, k->order, names->built};
    lock_take(&c->code->facts); /* a trap that another thread has may be asking */
    k->entry = entry, k->end = end, k->order = order;
    names->built = built;
    lock_give(&c->code->facts);
    for (unsigned i = 0; i < sizeof old / sizeof *old; i++)
      free(old[i]);
    c->cap = cap;
    return true;
  }
  free(entry);
  free(end);
  free(order);
  free(built);
  return false;
}

/* Appends the sites of the function that has just been compiled, which come in two ascending runs.
 */
static bool add_sites_locked(CodeSpace *s, Chunk *c)
{
  UnitInfo *u = c->code->unit;
  const UnitSite *sites;
  uint32_t n = s->ops->sites(s->build, &sites), need = u->nsites + n;
  if (need > c->capsites && !array_grow(&u->sites, &c->capsites, need, sizeof *u->sites))
    return false;
  if (n) memcpy(u->sites + u->nsites, sites, n * sizeof *u->sites);
  unit_sort_sites(u->sites + u->nsites, n);
  u->nsites = need;
  return true;
}

static bool add_sites(CodeSpace *s, Chunk *c)
{
  lock_take(&c->code->facts);
  bool added = add_sites_locked(s, c);
  lock_give(&c->code->facts);
  return added;
}

static void count_pages(Chunk *c, const Built *f, int by)
{
  CodeRegion *r = &c->code->region;
  for (uint32_t page = f->start / PAGE; page <= (f->end - 1) / PAGE; page++) {
    c->users[page] = (uint16_t)(c->users[page] + by);
    ASSERT(by > 0 ? c->users[page] : c->users[page] != UINT16_MAX,
           "page %u is used by a negative number of functions", page);
    if (!c->users[page] && (size_t)(page + 1) * PAGE <= r->used)
      codemem_forget(r, (size_t)page * PAGE, (size_t)(page + 1) * PAGE);
  }
}

/* -- words of exits ---- */

struct SpaceWords {
  struct SpaceWords *smaller;
  size_t n;
  uint64_t word[];
};

uint64_t *space_words(CodeSpace *s, size_t n)
{
  if (s->words && s->words->n >= n) return s->words->word;
  n = n < 64 ? 64 : 2 * n;
  struct SpaceWords *w = calloc(1, sizeof *w + n * sizeof *w->word);
  if (!w) return NULL;
  w->smaller = s->words;
  w->n = n;
  s->words = w;
  return w->word;
}

static void free_words(CodeSpace *s)
{
  for (struct SpaceWords *w = s->words, *next; w; w = next) {
    next = w->smaller;
    free(w);
  }
}

/* -- spaces ---- */

Status space_new(Engine *e, CodeSpace **out, Err *err)
{
  CodeSpace *s = calloc(1, sizeof *s);
  if (!s) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  s->engine = e;
  s->ops = e->compile.interp ? weft_interp_machine.builder : e->target->machine->builder;
  engine_ref(e);
  Status status = store_new(e, &s->store, err);
  if (status == OK && !(s->ctx = unit_context_new(s->store)))
    status = fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (status == OK)
    *out = s;
  else
    space_free(s);
  return status;
}

void space_free(CodeSpace *s)
{
  while (s->functions)
    built_free(s->functions);
  if (s->build) s->ops->close(s->build);
  if (s->chunk) chunk_free(s->chunk);
  if (s->native) chunk_free(s->native);
  trap_free(s->trap);
  free_words(s);
  unit_context_free(s->store, s->ctx);
  if (s->store) store_free(s->store);
  engine_unref(s->engine);
  free(s);
}

/* What functions without code are. */
static const void *no_code(const CodeSpace *s)
{
  return s->store->interp ? interp_no_code() : weft_no_code_entry;
}

/* There is no memory for machine code, and no function has any: they will be interpreted. */
static void turn_to_interpreter(CodeSpace *s)
{
  interp_prepare_records();
  s->store->interp = true;
  s->ops = weft_interp_machine.builder;
  for (Built *f = s->functions; f; f = f->next)
    f->cell = no_code(s);
}

/* There is no memory for more machine code: functions are interpreted from now on. */
static Status mix(CodeSpace *s, Err *err)
{
  for (Built *f = s->functions; f; f = f->next) {
    if (f->chunk && !f->bridge && !(f->bridge = interp_built_head(f->type, f)))
      return fail(err, LIMIT, UINT64_MAX, "out of memory");
    f->head = f->chunk ? f->bridge : interp_no_code();
  }
  s->native = s->chunk;
  s->native->nfunctions++; /* it stays */
  s->store->mixed = true;
  return OK;
}

static Status next_chunk(CodeSpace *s, Err *err)
{
  Chunk *c;
  const BuilderOps *before = s->ops;
  bool interp = s->store->interp || s->store->mixed;
  Status status = chunk_new(s, interp, &c, err);
  if (status == LIMIT && !interp) {
    if (!s->chunk) turn_to_interpreter(s);
    status = chunk_new(s, true, &c, err);
    if (status == OK && s->chunk && (status = mix(s, err)) != OK) chunk_free(c);
    if (status == OK) s->ops = weft_interp_machine.builder;
  }
  if (status != OK) return status;
  if (s->build) before->close(s->build);
  s->build = NULL;
  if (s->chunk && !s->chunk->nfunctions) chunk_free(s->chunk);
  s->chunk = c;
  UnitOptions o = unit_options(&s->engine->compile);
  o.stack.span = 0; /* they call each other through cells */
  TRY(s->ops->open(&o, &c->code->region, true, &s->build, err));
  for (size_t page = 0; page <= c->code->region.used / PAGE; page++)
    c->users[page]++; /* the tails stay */
  return OK;
}

Status space_open(CodeSpace *s, Err *err)
{
  if (s->busy) return fail(err, INVALID, UINT64_MAX, "another function is being built");
  uint32_t worn = s->chunk && !s->chunk->nfunctions ? CHUNK_WORN : CHUNK_FULL;
  if (!s->build || s->chunk->code->region.used > worn) TRY(next_chunk(s, err));
  if (!room_in_chunk(s->chunk)) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  TRY(room_for_function(s->chunk, err));
  s->ops->next(s->build, &s->chunk->code->region);
  s->chunk->start = (uint32_t)s->chunk->code->region.used;
  s->busy = true;
  return OK;
}

void space_abandon(CodeSpace *s)
{
  ASSERT(s->busy, "no function is being built");
  s->chunk->code->region.used = s->chunk->start; /* nothing of it has run */
  s->busy = false;
}

/* What C calls functions through that are not C code: makes an activation. */
static void call_from_c(const void *env, Value *slots)
{
  Built *f = (Built *)(uintptr_t)env;
  CodeSpace *s = f->space;
  Trap *trap = NULL;
  Err err;
  Status status = built_call(f, slots, &trap, &err);
  if (status == OK) return;
  if (!trap) trap = trap_new_host(err.text);
  trap_free(s->trap);
  s->trap = trap;
  slots[0].i64 = 0; /* the result's register depends on its type: all read as 0 */
}

/* What machine code calls interpreted functions through. */
static void call_from_code(const void *env, Value *slots)
{
  Built *f = (Built *)(uintptr_t)env;
  Store *s = f->space->store;
  const void *outer_fp = s->host_fp;
  const void *const *fp = *(const void *const *const *)__builtin_frame_address(0); /* the thunk's */
  Trap *trap = NULL;
  Err err;
  s->host_fp = fp;
  Status status = built_call(f, slots, &trap, &err);
  s->host_fp = outer_fp;
  if (status == OK) return;
  if (!trap) trap = trap_new_host(err.text);
  trap_backtrace(s, trap, NULL, fp[1], fp[0]);
  rt_unwind(s, trap);
}

typedef Status MakeThunk(CodeRegion *, const StencilTable *, const FuncType *, const void *,
                         const void *, uint32_t *, Err *);

/* A thunk in a chunk of machine code, after what is there; to be published. */
static Status add_thunk(Chunk *c, Built *f, MakeThunk *make,
                        void (*function)(const void *, Value *), const void **pointer, Err *err)
{
  CodeRegion *r = &c->code->region;
  uint32_t at;
  TRY(codemem_room(r, thunk_size(f->type), err));
  TRY(make(r, f->space->engine->compile.table, f->type, (const void *)(uintptr_t)function, f, &at,
           err));
  *pointer = r->rx + at;
  return OK;
}

/* The ways into an interpreted function of a mixed space. */
static Status add_ways_in(CodeSpace *s, Built *f, const void **cell, const void **pointer, Err *err)
{
  size_t from = s->native->code->region.used;
  TRY(add_thunk(s->native, f, thunk_callee, call_from_code, cell, err));
  if (f->type->nresults <= 1) TRY(add_thunk(s->native, f, thunk_c, call_from_c, pointer, err));
  TRY(codemem_publish(&s->native->code->region, err));
  for (size_t page = from / PAGE; page <= s->native->code->region.used / PAGE; page++)
    s->native->users[page]++; /* for good */
  return OK;
}

Status space_publish(CodeSpace *s, Built *f, uint32_t entry, uint32_t end, bool c_code, Err *err)
{
  ASSERT(s->busy && !f->chunk, "the function is not the one that is being built");
  ASSERT(entry >= s->chunk->start && entry < end, "the function begins at %u and ends at %u", entry,
         end);
  Chunk *c = s->chunk;
  CodeModule *code = c->code;
  CodeRegion *r = &code->region;
  const void *cell = r->rx + entry, *pointer = c_code ? cell : NULL;
  bool mixed = s->store->mixed, thunk = !c_code && f->type->nresults <= 1 && !s->store->interp;
  r->used = end;
  Status status = mixed   ? add_ways_in(s, f, &cell, &pointer, err)
                  : thunk ? add_thunk(c, f, thunk_c, call_from_c, &pointer, err)
                          : OK;
  if (status == OK && !add_sites(s, c)) status = fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (status == OK && !s->ops->link(s->build, r, entry))
    status = fail(err, LIMIT, UINT64_MAX, "calls do not reach over the function");
  if (status == OK) status = codemem_publish(r, err);
  if (status != OK) {
    space_abandon(s);
    return status;
  }
  s->busy = false;
  uint32_t own = code->compiled.nfuncs;
  lock_take(&code->facts);
  ((ChunkNames *)(uintptr_t)code->unit->env)->built[own] = f;
  code->compiled.entry[own] = entry;
  code->compiled.end[own] = (uint32_t)r->used;
  code->compiled.order[code->compiled.norder++] = own;
  code->compiled.nfuncs++;
  lock_give(&code->facts);
  c->nfunctions++;
  f->chunk = c;
  f->own = own;
  f->start = c->start;
  f->end = (uint32_t)r->used;
  f->cell = cell;
  f->head = mixed ? r->rx + entry : NULL;
  f->interpreted = mixed;
  f->c_pointer = pointer;
  count_pages(c, f, 1);
  return OK;
}

/* -- functions ---- */

Status built_new(CodeSpace *s, const FuncType *type, const char *name, Built **out, Err *err)
{
  Built *f = calloc(1, sizeof *f);
  uint32_t sig = f ? engine_signature(s->engine, type) : 0;
  if (!sig) {
    free(f);
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  f->space = s;
  f->sig = sig;
  f->type = engine_type(s->engine, sig);
  f->cell = no_code(s);
  f->head = s->store->mixed ? interp_no_code() : NULL;
  snprintf(f->name, sizeof f->name, "%s", name ? name : "");
  f->next = s->functions;
  if (f->next) f->next->prev = f;
  s->functions = f;
  *out = f;
  return OK;
}

void built_free(Built *f)
{
  CodeSpace *s = f->space;
  Chunk *c = f->chunk;
  if (c) {
    lock_take(&c->code->facts);
    ((ChunkNames *)(uintptr_t)c->code->unit->env)->built[f->own] = NULL;
    lock_give(&c->code->facts);
    count_pages(c, f, -1);
    if (--c->nfunctions == 0 && c != s->chunk) chunk_free(c);
  }
  if (f->prev)
    f->prev->next = f->next;
  else
    s->functions = f->next;
  if (f->next) f->next->prev = f->prev;
  if (s->store->entry_sig == f->sig) s->store->entry_sig = 0; /* the id may become another type's */
  engine_drop_signatures(s->engine, &f->sig, 1);
  free(f->bridge);
  free(f);
}

Status built_call(Built *f, Value *slots, Trap **trap, Err *err)
{
  FuncRef ref = {.code = f->interpreted ? f->head : f->cell, .ctx = f->space->ctx, .sig = f->sig};
  return (f->interpreted ? rt_call_head : rt_call)(f->space->store, &ref, slots, trap, err);
}
