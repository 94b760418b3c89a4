// SPDX-License-Identifier: MIT
/* weft_wasm.h: between wasm.h and weft.h. What belongs to a kind of thing alone is in its file. */
#include "api/wasm/wasm_int.h"
#include "weft_wasm.h"

WeftEngine *weft_from_wasm_engine(const wasm_engine_t *engine)
{
  return (WeftEngine *)(uintptr_t)engine;
}

wasm_engine_t *weft_to_wasm_engine(WeftEngine *engine)
{
  if (engine) engine_ref(to_engine(engine));
  return (wasm_engine_t *)(void *)engine;
}

WeftStore *weft_from_wasm_store(const wasm_store_t *store)
{
  return (WeftStore *)(uintptr_t)store;
}

wasm_store_t *weft_to_wasm_store(WeftStore *store)
{
  return (wasm_store_t *)(void *)store;
}

WeftInstance *weft_from_wasm_instance(const wasm_instance_t *instance)
{
  return instance ? instance->ref.what : NULL;
}

wasm_instance_t *weft_to_wasm_instance(WeftInstance *instance)
{
  Instance *in = to_instance(instance);
  return in ? (wasm_instance_t *)(void *)capi_ref(REF_INSTANCE, in, &in->object) : NULL;
}

WeftExtern weft_from_wasm_extern(const wasm_extern_t *x)
{
  if (!x || !x->ref.what) return (WeftExtern){.kind = WEFT_EXTERN_FUNC};
  return api_extern_out(capi_extern(&x->ref));
}

wasm_extern_t *weft_to_wasm_extern(WeftStore *store, WeftExtern x)
{
  Extern e = api_extern_in(x);
  if (!store || !e.func || api_extern_store(e) != to_store(store)) return NULL;
  return capi_extern_handle(to_store(store), e);
}

WeftFunc *weft_from_wasm_func(const wasm_func_t *func)
{
  return func ? func->ref.what : NULL;
}

wasm_func_t *weft_to_wasm_func(WeftStore *store, WeftFunc *func)
{
  return store ? capi_func_out(to_store(store), to_func(func)) : NULL;
}

/* -- values ---- */

bool weft_from_wasm_val(WeftStore *store, const wasm_val_t *v, WeftValue *out)
{
  Value value;
  ValType type = v ? capi_type(v->kind) : T_BOT;
  if (type == T_BOT || !capi_value_in(to_store(store), type, v, &value)) return false;
  api_value_out(type, &value, out);
  return true;
}

bool weft_to_wasm_val(WeftStore *store, const WeftValue *v, wasm_val_t *out)
{
  Value value;
  ValType type = v ? api_type(v->kind) : T_BOT;
  if (type == T_BOT || !api_value_fits(to_store(store), type, v)) return false;
  api_value_in(v, &value);
  capi_value_out(to_store(store), type, &value, out);
  return true;
}
