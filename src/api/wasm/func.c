// SPDX-License-Identifier: MIT
/* wasm.h: functions: of the host's, and calls. */
#include "api/wasm/wasm_int.h"

#include <stdlib.h>

enum { FEW = 16 };

/* -- from code to the host ---- */

typedef wasm_trap_t *Callback(HostFunc *h, const wasm_val_vec_t *args, wasm_val_vec_t *results);

static wasm_trap_t *callback(HostFunc *h, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  return ((wasm_func_callback_t)(uintptr_t)h->callback)(args, results);
}

static wasm_trap_t *callback_with_env(HostFunc *h, const wasm_val_vec_t *args,
                                      wasm_val_vec_t *results)
{
  return ((wasm_func_callback_with_env_t)(uintptr_t)h->callback)(h->env, args, results);
}

/* What the host gave, in the slots; a trap if it is not what the type says. */
static wasm_trap_t *take_results(Store *s, const FuncType *t, const wasm_val_t *results,
                                 Value *slots)
{
  for (uint32_t i = 0; i < t->nresults; i++)
    if (!capi_value_in(s, t->results[i], &results[i], &slots[i]))
      return capi_trap_says(
          "result %u of a host function is of another kind than its type says, or of another store",
          i);
  return NULL;
}

static Status call_host(HostFunc *h, Value *slots, Trap **trap, Callback *call)
{
  const FuncType *t = h->type;
  Store *s = h->ctx.store;
  wasm_val_t few[2 * FEW], *args = few, *results = few + FEW, *many = NULL;
  if (t->nparams > FEW || t->nresults > FEW) {
    many = malloc((t->nparams + t->nresults) * sizeof *many);
    if (!many) return LIMIT;
    args = many;
    results = many + t->nparams;
  }
  for (uint32_t i = 0; i < t->nparams; i++)
    capi_value_out(s, t->params[i], &slots[i], &args[i]);
  for (uint32_t i = 0; i < t->nresults; i++)
    results[i] = (wasm_val_t){.kind = capi_kind(t->results[i])};
  const wasm_val_vec_t args_vec = {t->nparams, args};
  wasm_val_vec_t results_vec = {t->nresults, results};
  wasm_trap_t *raised = call(h, &args_vec, &results_vec);
  if (!raised) raised = take_results(s, t, results, slots);
  for (uint32_t i = 0; i < t->nparams; i++)
    wasm_val_delete(&args[i]);
  for (uint32_t i = 0; i < t->nresults; i++)
    wasm_val_delete(&results[i]);
  free(many);
  if (!raised) return OK;
  *trap = capi_trap_raised(raised);
  return TRAPPED;
}

static Status call_plain(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  (void)caller;
  return call_host(h, slots, trap, callback);
}

static Status call_with_env(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  (void)caller;
  return call_host(h, slots, trap, callback_with_env);
}

static wasm_func_t *new_host(wasm_store_t *store, const wasm_functype_t *type, const HostFunc *like)
{
  FuncType t;
  ValType *types = NULL;
  if (!store || !type || !like->callback || !capi_functype_in(type, &t, &types)) return NULL;
  Store *s = capi_store_in(store);
  store_collect_if_due(s);
  HostFunc *h = host_new(s, &t, like->run, NULL);
  free(types);
  wasm_ref_t *r = h ? capi_ref_new(REF_FUNC, &h->ref, &h->object) : NULL;
  if (r) {
    h->callback = like->callback;
    h->env = like->env;
    h->finalize = like->finalize;
  }
  store_left(s);
  return (wasm_func_t *)(void *)r;
}

wasm_func_t *wasm_func_new(wasm_store_t *store, const wasm_functype_t *type,
                           wasm_func_callback_t call)
{
  HostFunc like = {.run = call_plain, .callback = (void *)(uintptr_t)call};
  return new_host(store, type, &like);
}

wasm_func_t *wasm_func_new_with_env(wasm_store_t *store, const wasm_functype_t *type,
                                    wasm_func_callback_with_env_t call, void *env,
                                    void (*finalizer)(void *))
{
  HostFunc like = {
      .run = call_with_env, .callback = (void *)(uintptr_t)call, .env = env, .finalize = finalizer};
  return new_host(store, type, &like);
}

/* -- types ---- */

/* NULL: the function is gone, or there is none. */
static const FuncType *type_of(const wasm_func_t *func)
{
  const Store *s = func ? capi_store(&func->ref) : NULL;
  const FuncRef *f = s ? func->ref.what : NULL;
  return f ? engine_type(s->engine, (uint32_t)f->sig) : NULL;
}

wasm_functype_t *wasm_func_type(const wasm_func_t *func)
{
  const FuncType *t = type_of(func);
  return t ? capi_functype(t) : NULL;
}

size_t wasm_func_param_arity(const wasm_func_t *func)
{
  const FuncType *t = type_of(func);
  return t ? t->nparams : 0;
}

size_t wasm_func_result_arity(const wasm_func_t *func)
{
  const FuncType *t = type_of(func);
  return t ? t->nresults : 0;
}

/* -- from the host to code ---- */

/* NULL if the call can be made. */
static wasm_trap_t *take_args(Store *s, const FuncType *t, const wasm_val_vec_t *args, Value *slots)
{
  for (uint32_t i = 0; i < t->nparams; i++)
    if (!capi_value_in(s, t->params[i], &args->data[i], &slots[i]))
      return capi_trap_says(
          "argument %u is of another kind than the parameter, or of another store", i);
  return NULL;
}

static wasm_trap_t *call_code(Store *s, FuncRef *f, const FuncType *t, Value *slots,
                              wasm_val_vec_t *results)
{
  Err err;
  Trap *trap = NULL;
  api_err_begin(&err);
  Status status = rt_call(s, f, slots, &trap, &err);
  if (status == TRAPPED) return capi_trap_caught(s, trap);
  if (status != OK) return capi_trap_says("%s", err.text);
  for (uint32_t i = 0; i < t->nresults && i < results->size; i++)
    capi_value_out(s, t->results[i], &slots[i], &results->data[i]);
  return NULL;
}

wasm_trap_t *wasm_func_call(const wasm_func_t *func, const wasm_val_vec_t *args,
                            wasm_val_vec_t *results)
{
  wasm_val_vec_t none_in = WASM_EMPTY_VEC, none_out = WASM_EMPTY_VEC;
  Store *s = func ? capi_store(&func->ref) : NULL;
  if (!s) return capi_trap_says("a function that is gone, as its store is");
  const FuncType *t = type_of(func);
  if (!args || !args->data) args = &none_in;
  if (!results || !results->data) results = &none_out;
  if (args->size != t->nparams)
    return capi_trap_says("%zu arguments for a function of %u parameters", args->size, t->nparams);
  Value few[FEW], *slots = few;
  uint32_t n = t->nparams > t->nresults ? t->nparams : t->nresults;
  if (n > FEW && !(slots = aligned_alloc(16, n * sizeof *slots)))
    return capi_trap_says("out of memory");
  capi_keep(&func->ref); /* its own handle may be deleted while it runs */
  wasm_trap_t *trap = take_args(s, t, args, slots);
  if (!trap) trap = call_code(s, func->ref.what, t, slots, results);
  if (slots != few) free(slots);
  capi_drop((wasm_ref_t *)(uintptr_t)&func->ref);
  store_left(s);
  return trap;
}
