// SPDX-License-Identifier: MIT
/* Stores, and the smaller objects in them: tables, globals, host functions. */
#include "base/assert.h"
#include "base/grow.h"
#include "machine/machine.h"
#include "runtime/rt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const uint64_t DEFAULT_BUDGET = (uint64_t)8 << 30;

Status store_new(Engine *e, Store **out, Err *err)
{
  if (e->foreign)
    return fail(err, UNSUPPORTED, UINT64_MAX, "code for %s does not run on this machine",
                e->target->name);
  Store *s = calloc(1, sizeof *s);
  if (!s) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  s->engine = e;
  s->interp = e->compile.interp;
  s->faults = e->faults;
  engine_ref(e);
  s->budget.most = DEFAULT_BUDGET;
  s->max_table = e->max_table_entries;
  s->fault = UINT64_MAX;
  s->fuel = INT64_MAX;
  s->due = COLLECT_AFTER;
  lock_init(&s->contexts_lock, LOCK_INNER);
  *out = s;
  return OK;
}

void store_left(Store *s)
{
  if (s->doomed && !s->activation && !s->collecting && !s->asking) store_free(s);
}

void store_free(Store *s)
{
  ASSERT(!s->activation, "a store is freed while its code runs");
  for (Roots *r = s->roots, *next; r; r = next) {
    next = r->next;
    *r = (Roots){.mark = r->mark};
  }
  objects_free(s);
  if (s->data.finalize) s->data.finalize(s->data.data);
  interp_free(s);
  free(s->contexts);
  lock_destroy(&s->contexts_lock);
  engine_unref(s->engine);
  free(s);
}

bool store_add_context(Store *s, Context *ctx)
{
  static const uint64_t konst[NCONTEXT_CONSTS] = {
#define X(name, bits) bits,
      CONTEXT_CONSTS(X)
#undef X
  };
  lock_take(&s->contexts_lock);
  uint32_t i = s->ncontexts;
  bool room =
      i < s->capcontexts || array_grow(&s->contexts, &s->capcontexts, i + 1, sizeof *s->contexts);
  if (room) {
    s->ncontexts++;
    for (; i && s->contexts[i - 1] > ctx; i--)
      s->contexts[i] = s->contexts[i - 1];
    s->contexts[i] = ctx;
    ASSERT(!i || s->contexts[i - 1] != ctx, "a context is added twice");
  }
  ctx->stack_limit = s->interrupted ? UINTPTR_MAX : s->stack_limit;
  ctx->cell_limit = s->interrupted ? UINTPTR_MAX : s->cell_limit;
  lock_give(&s->contexts_lock);
  ctx->fuel = &s->fuel;
  ctx->trap_entry = weft_trap_entry;
  ctx->ret_buf = s->ret_buf;
  ctx->store = s;
  for (unsigned k = 0; k < NCONTEXT_CONSTS; k++)
    ctx->konst[k].bits[0] = ctx->konst[k].bits[1] = konst[k];
  return room;
}

/* How many contexts begin at or before the address. */
static uint32_t contexts_to(const Store *s, const void *address)
{
  uint32_t low = 0, high = s->ncontexts;
  while (low < high) {
    uint32_t mid = low + (high - low) / 2;
    if ((uintptr_t)s->contexts[mid] <= (uintptr_t)address)
      low = mid + 1;
    else
      high = mid;
  }
  return low;
}

void store_remove_context(Store *s, Context *ctx)
{
  uint32_t i = contexts_to(s, ctx);
  if (!i || s->contexts[i - 1] != ctx) return;
  lock_take(&s->contexts_lock);
  for (s->ncontexts--; i <= s->ncontexts; i++)
    s->contexts[i - 1] = s->contexts[i];
  lock_give(&s->contexts_lock);
}

void store_sweep_contexts(Store *s)
{
  uint32_t n = 0;
  lock_take(&s->contexts_lock);
  for (uint32_t i = 0; i < s->ncontexts; i++) {
    const Object *o = context_object(s->contexts[i]);
    if (!o || o->marked) s->contexts[n++] = s->contexts[i];
  }
  s->ncontexts = n;
  lock_give(&s->contexts_lock);
}

bool store_has_func(const Store *s, const void *ref)
{
  uint32_t i = contexts_to(s, ref);
  const Context *ctx = i ? s->contexts[i - 1] : NULL;
  if (!ctx) return false;
  if (ctx->instance) return instance_has_func(ctx->instance, ref);
  return ctx->helper[0] == (const void *)(uintptr_t)rt_host_call &&
         ref == (const void *)&((const HostFunc *)(const void *)ctx)->ref;
}

/* -- stack limits and interruption ---- */

/* Compiled code reads the limit while another thread writes it. */
static void write_limits(Store *s, uintptr_t stack, uintptr_t cells)
{
  ASSERT(lock_is_mine(&s->contexts_lock), "the contexts' limits are written without their lock");
  for (uint32_t i = 0; i < s->ncontexts; i++) {
    __atomic_store_n(&s->contexts[i]->stack_limit, stack, __ATOMIC_RELAXED);
    __atomic_store_n(&s->contexts[i]->cell_limit, cells, __ATOMIC_RELAXED);
  }
}

void store_set_limit(Store *s, uintptr_t limit)
{
  if (limit == s->stack_limit) return;
  lock_take(&s->contexts_lock);
  s->stack_limit = limit;
  if (!s->interrupted) write_limits(s, s->stack_limit, s->cell_limit);
  lock_give(&s->contexts_lock);
}

void store_set_cell_limit(Store *s, uintptr_t limit)
{
  if (limit == s->cell_limit) return;
  lock_take(&s->contexts_lock);
  s->cell_limit = limit;
  if (!s->interrupted) write_limits(s, s->stack_limit, s->cell_limit);
  lock_give(&s->contexts_lock);
}

void store_interrupt(Store *s)
{
  lock_take(&s->contexts_lock);
  s->interrupted = true;
  write_limits(s, UINTPTR_MAX, UINTPTR_MAX);
  lock_give(&s->contexts_lock);
}

bool store_take_interrupt(Store *s)
{
  lock_take(&s->contexts_lock);
  bool was = s->interrupted;
  s->interrupted = false;
  if (was) write_limits(s, s->stack_limit, s->cell_limit);
  lock_give(&s->contexts_lock);
  return was;
}

/* -- what guests make the host allocate ---- */

static uint64_t counted(uint64_t memory, uint64_t other)
{
  return memory + (other > UNCOUNTED ? other - UNCOUNTED : 0);
}

bool budget_take(Budget *b, uint64_t memory, uint64_t other)
{
  const uint64_t bound = UINT64_MAX / 4; /* no sum wraps: what is in use is below it, too */
  if (memory > bound || other > bound) return false;
  uint64_t m = b->memory + memory, o = b->other + other;
  if (m > bound || o > bound || counted(m, o) > b->most) return false;
  b->memory = m;
  b->other = o;
  return true;
}

void budget_give(Budget *b, uint64_t memory, uint64_t other)
{
  ASSERT(memory <= b->memory && other <= b->other, "more is given back than was taken");
  b->memory -= memory;
  b->other -= other;
}

uint64_t budget_used(const Budget *b)
{
  return counted(b->memory, b->other);
}

Status budget_fail(const Budget *b, const char *what, uint64_t n, const char *unit, uint64_t bytes,
                   Err *err)
{
  char more[40] = "";
  if (bytes != n) snprintf(more, sizeof more, " (%llu bytes)", (unsigned long long)bytes);
  return fail(err, LIMIT, UINT64_MAX,
              "%s of %llu %s%s exceeds the store's limit of %llu bytes, of which %llu are in use",
              what, (unsigned long long)n, unit, more, (unsigned long long)b->most,
              (unsigned long long)budget_used(b));
}

bool store_allows(Store *s, Extern what, uint64_t now, uint64_t wanted, uint64_t most)
{
  if (s->asking) return false;
  if (!s->limiter.ask) return true;
  s->asking = true;
  bool allowed = s->limiter.ask(&s->limiter, &what, now, wanted, most);
  s->asking = false;
  return allowed;
}

/* -- tables ---- */

RtTable *table_new(Store *s, TableType type, Err *err)
{
  uint64_t limit = s->max_table, n = type.limits.min;
  if (n > limit) {
    fail(err, LIMIT, UINT64_MAX, "table of %llu entries exceeds the limit of %llu",
         (unsigned long long)n, (unsigned long long)limit);
    return NULL;
  }
  if (!store_allows(s, (Extern){.kind = EXTERN_TABLE}, 0, n, type.limits.max)) {
    fail(err, LIMIT, UINT64_MAX, "the host's limiter allows no table of %llu entries",
         (unsigned long long)n);
    return NULL;
  }
  if (!budget_take(&s->budget, 0, n * sizeof(FuncRef))) {
    budget_fail(&s->budget, "table", n, "entries", n * sizeof(FuncRef), err);
    return NULL;
  }
  RtTable *t = calloc(1, sizeof *t);
  if (t) t->view.entries = calloc(n + 1, sizeof(FuncRef));
  if (!t || !t->view.entries) {
    free(t);
    budget_give(&s->budget, 0, n * sizeof(FuncRef));
    fail(err, LIMIT, UINT64_MAX, "out of memory for a table of %llu entries",
         (unsigned long long)n);
    return NULL;
  }
  t->view.size = t->cap = n;
  t->type = type;
  t->max = type.limits.max < limit ? type.limits.max : limit;
  object_add(s, &t->object, OBJECT_TABLE);
  return t;
}

void table_free(RtTable *t)
{
  budget_give(&t->object.store->budget, 0, t->cap * sizeof(FuncRef));
  free(t->view.entries);
  free(t);
}

void table_put(RtTable *t, uint64_t i, void *ref)
{
  ASSERT(i < t->view.size, "the table has no entry %llu", (unsigned long long)i);
  FuncRef *e = &t->view.entries[i];
  if (t->type.elem == T_FUNCREF && ref)
    *e = *(FuncRef *)ref;
  else
    *e = (FuncRef){NULL, NULL, 0, ref};
}

static bool reserve_entries(RtTable *t, uint64_t cap)
{
  ASSERT(cap >= t->cap, "a table does not shrink");
  uint64_t more = (cap - t->cap) * sizeof(FuncRef);
  if (!budget_take(&t->object.store->budget, 0, more)) return false;
  void *p = realloc(t->view.entries, (cap + 1) * sizeof(FuncRef));
  if (!p) {
    budget_give(&t->object.store->budget, 0, more);
    return false;
  }
  t->view.entries = p;
  t->cap = cap;
  t->object.store->debt += more;
  return true;
}

bool table_grow(RtTable *t, uint64_t n, void *ref, uint64_t *old)
{
  *old = t->view.size;
  if (n > t->max - t->view.size) return false;
  uint64_t size = t->view.size + n;
  Extern what = {.kind = EXTERN_TABLE, .table = t};
  if (n && !store_allows(t->object.store, what, t->view.size, size, t->type.limits.max))
    return false;
  if (size > t->cap) { /* with slack, if there is room for that */
    uint64_t cap = size > 2 * t->cap ? size : 2 * t->cap;
    if (!reserve_entries(t, cap < t->max ? cap : t->max) && !reserve_entries(t, size)) return false;
  }
  uint64_t from = t->view.size;
  t->view.size = size;
  for (uint64_t i = from; i < size; i++)
    table_put(t, i, ref);
  t->type.limits.min = size;
  return true;
}

/* -- globals and host functions ---- */

RtGlobal *global_new(Store *s, GlobalType type, const Value *v)
{
  RtGlobal *g = aligned_alloc(16, (sizeof *g + 15) / 16 * 16);
  if (!g) return NULL;
  *g = (RtGlobal){.type = type};
  if (v) g->own = *v;
  g->cell = &g->own;
  object_add(s, &g->object, OBJECT_GLOBAL);
  return g;
}

HostFunc *host_new(Store *s, const FuncType *type, HostCall *run, Err *err)
{
  uint32_t sig = engine_signature(s->engine, type);
  const void *code = sig ? engine_host_thunk(s->engine, sig, err) : NULL;
  HostFunc *h = aligned_alloc(16, (sizeof *h + 15) / 16 * 16);
  if (!code || !h) {
    engine_drop_signatures(s->engine, &sig, 1);
    free(h);
    fail(err, LIMIT, UINT64_MAX, "out of memory for a host function");
    return NULL;
  }
  memset(h, 0, sizeof *h);
  const CompileOptions *o = &s->engine->compile;
  h->type = engine_type(s->engine, sig);
  h->run = run;
  h->call = o->fuel || o->interruptible ? rt_metered_call : run;
  h->ref = (FuncRef){code, &h->ctx, sig, &h->ref};
  if (!store_add_context(s, &h->ctx)) {
    engine_drop_signatures(s->engine, &sig, 1);
    free(h);
    fail(err, LIMIT, UINT64_MAX, "out of memory");
    return NULL;
  }
  h->ctx.helper[0] = (const void *)(uintptr_t)rt_host_call;
  object_add(s, &h->object, OBJECT_HOST);
  return h;
}

void host_free(HostFunc *h)
{
  uint32_t sig = (uint32_t)h->ref.sig;
  engine_drop_signatures(h->object.store->engine, &sig, 1);
  free(h);
}
