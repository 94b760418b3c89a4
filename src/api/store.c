// SPDX-License-Identifier: MIT
/* weft.h: stores, and what is in them: calls, host functions, memories, tables, globals. */
#include "api/api_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void api_value_out(ValType type, const Value *v, WeftValue *out)
{
  memset(out, 0, sizeof *out);
  out->kind = api_kind(type);
  memcpy(&out->of, v, type == T_V128 ? 16 : type == T_I32 || type == T_F32 ? 4 : 8);
}

/* A value that a guest gives. */
static void value_from(const Store *s, ValType type, const Value *v, WeftValue *out)
{
  api_value_out(type, v, out);
  if (type == T_FUNCREF) out->of.ref = store_genuine(s, out->of.ref);
}

void api_value_in(const WeftValue *v, Value *out)
{
  memset(out, 0, sizeof *out);
  memcpy(out, &v->of,
         v->kind == WEFT_V128                         ? 16
         : v->kind == WEFT_I32 || v->kind == WEFT_F32 ? 4
                                                      : 8);
}

bool api_value_fits(const Store *s, ValType type, const WeftValue *v)
{
  if (v->kind != api_kind(type)) return false;
  return v->kind != WEFT_FUNCREF || !v->of.func || store_of(to_func(v->of.func)) == s;
}

WeftStatus weft_store_new(WeftEngine *engine, const WeftStoreOptions *options, WeftStore **out,
                          WeftError *error)
{
  NEED(engine);
  NEED(out);
  Store *s = NULL;
  Err err = API_ERR;
  WeftStoreOptions o;
  OPTIONS(WeftStoreOptions, &o, options);
  if (store_new(to_engine(engine), &s, &err) != OK) return api_error(error, &err, NULL);
  if (o.max_memory) s->budget.most = o.max_memory;
  s->max_stack = o.max_stack;
  if (o.max_table) s->max_table = o.max_table < UINT32_MAX ? o.max_table : UINT32_MAX;
  *out = from_store(s);
  return WEFT_OK;
}

WeftStatus weft_store_stack(WeftStore *store, const void *low, size_t bytes, WeftError *error)
{
  NEED(store);
  if (bytes && (!low || bytes > UINTPTR_MAX - (uintptr_t)low))
    return api_fail(error, WEFT_INVALID, "a stack of %zu bytes at %p", bytes, low);
  stack_tell(to_store(store), (uintptr_t)low, bytes);
  return WEFT_OK;
}

void weft_store_set_data(WeftStore *store, void *data, void (*finalize)(void *data))
{
  if (!store) return;
  StoreData old = to_store(store)->data;
  to_store(store)->data = (StoreData){data, finalize};
  if (old.finalize) old.finalize(old.data);
}

void *weft_store_data(const WeftStore *store)
{
  return store ? to_store(store)->data.data : NULL;
}

/* -- the host's limiter ---- */

static bool ask_limiter(const Limiter *l, const Extern *what, uint64_t now, uint64_t wanted,
                        uint64_t most)
{
  WeftGrowth g = {.what = api_extern_out(*what), .now = now, .wanted = wanted, .max = most};
  return ((WeftLimiter *)l->callback)(l->env, &g);
}

void weft_store_set_limiter(WeftStore *store, WeftLimiter *limiter, void *env)
{
  if (!store) return;
  to_store(store)->limiter =
      (Limiter){limiter ? ask_limiter : NULL, (void *)(uintptr_t)limiter, env};
}

void weft_store_free(WeftStore *store)
{
  if (store) store_free(to_store(store));
}

uint64_t weft_store_allocated(const WeftStore *store)
{
  if (!store) return 0;
  return budget_used(&to_store(store)->budget);
}

void weft_store_interrupt(WeftStore *store)
{
  if (!store) return;
  store_interrupt(to_store(store));
}

void weft_store_set_fuel(WeftStore *store, uint64_t units)
{
  if (!store) return;
  to_store(store)->fuel = units < INT64_MAX ? (int64_t)units : INT64_MAX;
}

uint64_t weft_store_fuel(const WeftStore *store)
{
  if (!store) return 0;
  int64_t left = to_store(store)->fuel;
  return left > 0 ? (uint64_t)left : 0;
}

/* -- functions ---- */

typedef struct HostEnv {
  WeftHostFunc *callback;
  void *env;
} HostEnv;

enum { FEW = 16 };

static Trap *wrong_result(uint32_t i)
{
  char text[112];
  snprintf(
      text, sizeof text,
      "result %u of a host function is of another kind than its type says, or of another store", i);
  return trap_new_host(text);
}

static Status call_host(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  const FuncType *t = h->type;
  WeftValue few[2 * FEW], *args = few, *results = few + FEW, *many = NULL;
  if (t->nparams > FEW || t->nresults > FEW) {
    many = malloc((t->nparams + t->nresults) * sizeof *many);
    if (!many) return LIMIT;
    args = many;
    results = many + t->nparams;
  }
  for (uint32_t i = 0; i < t->nparams; i++)
    value_from(h->ctx.store, t->params[i], &slots[i], &args[i]);
  for (uint32_t i = 0; i < t->nresults; i++)
    results[i] = (WeftValue){.kind = api_kind(t->results[i])};
  WeftCaller c = {h->ctx.store, caller};
  *trap = to_trap(((WeftHostFunc *)h->callback)(h->env, &c, args, results));
  for (uint32_t i = 0; i < t->nresults && !*trap; i++) {
    api_value_in(&results[i], &slots[i]);
    if (!api_value_fits(h->ctx.store, t->results[i], &results[i])) *trap = wrong_result(i);
  }
  free(many);
  return *trap ? TRAPPED : OK;
}

static bool types_in(const WeftKind *kinds, size_t n, ValType *out)
{
  for (size_t i = 0; i < n; i++) {
    out[i] = api_type(kinds[i]);
    if (out[i] == T_BOT) return false;
  }
  return true;
}

static Status call_raw(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  WeftCaller c = {h->ctx.store, caller};
  WeftRawFunc *callback = (WeftRawFunc *)(uintptr_t)h->callback;
  *trap = to_trap(callback(h->env, &c, (WeftRaw *)(void *)slots));
  return *trap ? TRAPPED : OK;
}
_Static_assert(sizeof(WeftRaw) == sizeof(Value), "slots are passed as they are");

/* The same of functions that get or return references to functions. */
static Status call_raw_refs(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  const FuncType *t = h->type;
  for (uint32_t i = 0; i < t->nparams; i++)
    if (t->params[i] == T_FUNCREF) slots[i].ref = store_genuine(h->ctx.store, slots[i].ref);
  TRY(call_raw(h, caller, slots, trap));
  for (uint32_t i = 0; i < t->nresults && !*trap; i++) {
    const FuncRef *f = t->results[i] == T_FUNCREF ? slots[i].ref : NULL;
    if (f && store_of(f) != h->ctx.store) *trap = wrong_result(i);
  }
  return *trap ? TRAPPED : OK;
}

static WeftStatus new_host(WeftStore *store, const WeftFuncType *type, HostFunc *like,
                           WeftFunc **out, WeftError *error)
{
  ValType types[MAX_PARAMS + MAX_RESULTS];
  if (type->nparams > MAX_PARAMS || type->nresults > MAX_RESULTS ||
      !types_in(type->params, type->nparams, types) ||
      !types_in(type->results, type->nresults, types + type->nparams))
    return api_fail(error, WEFT_UNSUPPORTED, "a host function with this type");
  FuncType t = {(uint32_t)type->nparams, (uint32_t)type->nresults, types, types + type->nparams};
  Err err = API_ERR;
  store_collect_if_due(to_store(store));
  HostFunc *h = host_new(to_store(store), &t, like->run, &err);
  if (!h) return api_error(error, &err, NULL);
  object_hold(&h->object);
  h->callback = like->callback;
  h->env = like->env;
  h->finalize = like->finalize;
  *out = from_func(&h->ref);
  return WEFT_OK;
}

WeftStatus weft_func_new(WeftStore *store, const WeftFuncType *type, WeftHostFunc *callback,
                         void *env, void (*finalize)(void *env), WeftFunc **out, WeftError *error)
{
  NEED(store);
  NEED(type);
  NEED(callback);
  NEED(out);
  NEED_ALL(type->params, type->nparams);
  NEED_ALL(type->results, type->nresults);
  HostFunc like = {
      .run = call_host, .callback = (void *)(uintptr_t)callback, .env = env, .finalize = finalize};
  return new_host(store, type, &like, out, error);
}

WeftStatus weft_func_new_raw(WeftStore *store, const WeftFuncType *type, WeftRawFunc *callback,
                             void *env, void (*finalize)(void *env), WeftFunc **out,
                             WeftError *error)
{
  NEED(store);
  NEED(type);
  NEED(callback);
  NEED(out);
  NEED_ALL(type->params, type->nparams);
  NEED_ALL(type->results, type->nresults);
  bool refs = false;
  for (size_t i = 0; i < type->nparams; i++)
    refs |= type->params[i] == WEFT_FUNCREF;
  for (size_t i = 0; i < type->nresults; i++)
    refs |= type->results[i] == WEFT_FUNCREF;
  HostFunc like = {.run = refs ? call_raw_refs : call_raw,
                   .callback = (void *)(uintptr_t)callback,
                   .env = env,
                   .finalize = finalize};
  return new_host(store, type, &like, out, error);
}

/* Which argument is NULL. Apart, as calls are to be short. */
static __attribute__((cold, noinline)) WeftStatus call_null(const WeftStore *store,
                                                            const WeftFunc *func, bool args,
                                                            WeftError *error)
{
  const char *what = !store ? "store" : !func ? "func" : args ? "args" : "results";
  return api_null(error, "weft_func_call", what);
}

WeftStatus weft_func_call(WeftStore *store, WeftFunc *func, const WeftValue *args, size_t nargs,
                          WeftValue *results, size_t nresults, WeftTrap **trap, WeftError *error)
{
  if (!store || !func || (!args && nargs) || (!results && nresults))
    return call_null(store, func, !args && nargs, error);
  Store *s = to_store(store);
  FuncRef *f = to_func(func);
  if (store_of(f) != s) return api_fail(error, WEFT_INVALID, "a function of another store");
  const FuncType *t = engine_type(s->engine, (uint32_t)f->sig);
  if (nargs != t->nparams)
    return api_fail(error, WEFT_INVALID, "%zu arguments for a function of %u parameters", nargs,
                    t->nparams);
  if (nresults < t->nresults)
    return api_fail(error, WEFT_INVALID, "room for %zu of %u results", nresults, t->nresults);
  for (size_t i = 0; i < nargs; i++)
    if (!api_value_fits(s, t->params[i], &args[i]))
      return api_fail(error, WEFT_INVALID,
                      "argument %zu is of another kind than the parameter, or of another store", i);
  Value few[FEW], *slots = few;
  uint32_t n = t->nparams > t->nresults ? t->nparams : t->nresults;
  if (n > FEW && !(slots = aligned_alloc(16, n * sizeof *slots)))
    return api_fail(error, WEFT_LIMIT, "out of memory");
  for (size_t i = 0; i < nargs; i++)
    api_value_in(&args[i], &slots[i]);
  Err err;
  Trap *tr = NULL;
  api_err_begin(&err);
  Status status = rt_call(s, f, slots, &tr, &err);
  for (uint32_t i = 0; i < t->nresults && status == OK; i++)
    value_from(s, t->results[i], &slots[i], &results[i]);
  if (slots != few) free(slots);
  store_left(s);
  if (status == TRAPPED) return api_trapped(tr, trap);
  return status == OK ? WEFT_OK : api_error(error, &err, NULL);
}

uint8_t *weft_caller_memory(WeftCaller *caller, size_t *size)
{
  if (!caller || !size) return NULL;
  *size = caller->ctx ? (size_t)caller->ctx->mem_bytes : 0;
  return caller->ctx ? caller->ctx->mem_base : NULL;
}

bool weft_caller_export(WeftCaller *caller, WeftName name, WeftExtern *out)
{
  if (!caller || !out) return false;
  Instance *in = caller->ctx ? caller->ctx->instance : NULL;
  return in && api_export(in, name, out);
}

WeftStore *weft_caller_store(WeftCaller *caller)
{
  if (!caller) return NULL;
  return from_store(caller->store);
}

/* -- memories, tables, globals ---- */

/* After something has failed: is there more room now? */
static bool collect_for_room(Store *s)
{
  return s->collects && store_collect(s);
}

WeftStatus weft_memory_new(WeftStore *store, uint64_t min, uint64_t max, WeftMemory **out,
                           WeftError *error)
{
  NEED(store);
  NEED(out);
  Err err = API_ERR;
  if (min > 65536 || max < min) return api_fail(error, WEFT_INVALID, "memory limits");
  store_collect_if_due(to_store(store));
  Memory *m = memory_new(to_store(store), (Limits){min, max}, &err);
  if (!m && collect_for_room(to_store(store)))
    m = memory_new(to_store(store), (Limits){min, max}, &err);
  if (!m) return api_error(error, &err, NULL);
  object_hold(&m->object);
  *out = from_memory(m);
  return WEFT_OK;
}

uint8_t *weft_memory_data(WeftMemory *memory, size_t *bytes)
{
  if (!memory) return NULL;
  if (bytes) *bytes = (size_t)to_memory(memory)->bytes;
  return to_memory(memory)->base;
}

uint64_t weft_memory_size(const WeftMemory *memory)
{
  if (!memory) return 0;
  return to_memory(memory)->bytes / WASM_PAGE;
}

bool weft_memory_grow(WeftMemory *memory, uint64_t pages)
{
  if (!memory) return false;
  uint64_t old;
  return memory_grow(to_memory(memory), pages, &old);
}

WeftStatus weft_table_new(WeftStore *store, WeftKind elem, uint64_t min, uint64_t max,
                          WeftTable **out, WeftError *error)
{
  NEED(store);
  NEED(out);
  Err err = API_ERR;
  if ((elem != WEFT_FUNCREF && elem != WEFT_EXTERNREF) || max < min)
    return api_fail(error, WEFT_INVALID, "table type");
  store_collect_if_due(to_store(store));
  TableType type = {{min, max}, api_type(elem)};
  RtTable *t = table_new(to_store(store), type, &err);
  if (!t && collect_for_room(to_store(store))) t = table_new(to_store(store), type, &err);
  if (!t) return api_error(error, &err, NULL);
  object_hold(&t->object);
  *out = from_table(t);
  return WEFT_OK;
}

uint64_t weft_table_size(const WeftTable *table)
{
  if (!table) return 0;
  return to_table(table)->view.size;
}

bool weft_table_get(const WeftTable *table, uint64_t i, WeftValue *out)
{
  if (!table || !out) return false;
  const RtTable *t = to_table(table);
  if (i >= t->view.size) return false;
  *out = (WeftValue){.kind = api_kind(t->type.elem), .of.ref = t->view.entries[i].self};
  return true;
}

bool weft_table_set(WeftTable *table, uint64_t i, const WeftValue *v)
{
  if (!table || !v) return false;
  RtTable *t = to_table(table);
  if (i >= t->view.size || !api_value_fits(t->object.store, t->type.elem, v)) return false;
  table_put(t, i, v->of.ref);
  return true;
}

bool weft_table_grow(WeftTable *table, uint64_t n, const WeftValue *v)
{
  if (!table || !v) return false;
  uint64_t old;
  RtTable *t = to_table(table);
  return api_value_fits(t->object.store, t->type.elem, v) && table_grow(t, n, v->of.ref, &old);
}

WeftStatus weft_global_new(WeftStore *store, bool mutable_, const WeftValue *v, WeftGlobal **out,
                           WeftError *error)
{
  NEED(store);
  NEED(v);
  NEED(out);
  ValType kind;
  if (!types_in(&v->kind, 1, &kind)) return api_fail(error, WEFT_INVALID, "global type");
  if (!api_value_fits(to_store(store), kind, v))
    return api_fail(error, WEFT_INVALID, "a function of another store");
  Value value;
  api_value_in(v, &value);
  store_collect_if_due(to_store(store));
  RtGlobal *g = global_new(to_store(store), (GlobalType){kind, mutable_}, &value);
  if (!g) return api_fail(error, WEFT_LIMIT, "out of memory");
  object_hold(&g->object);
  *out = from_global(g);
  return WEFT_OK;
}

void weft_global_get(const WeftGlobal *global, WeftValue *out)
{
  if (!global || !out) return;
  const RtGlobal *g = to_global(global);
  value_from(g->object.store, g->type.type, g->cell, out);
}

bool weft_global_set(WeftGlobal *global, const WeftValue *v)
{
  if (!global || !v) return false;
  RtGlobal *g = to_global(global);
  if (!g->type.mutable_ || !api_value_fits(g->object.store, g->type.type, v)) return false;
  api_value_in(v, g->cell);
  return true;
}
