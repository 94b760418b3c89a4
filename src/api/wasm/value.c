// SPDX-License-Identifier: MIT
/* wasm.h: values. */
#include "api/wasm/wasm_int.h"

void wasm_val_delete(wasm_val_t *v)
{
  if (!v || !wasm_valkind_is_ref(v->kind)) return;
  capi_drop(v->of.ref);
  v->of.ref = NULL;
}

void wasm_val_copy(wasm_val_t *out, const wasm_val_t *v)
{
  *out = v ? *v : (wasm_val_t)WASM_INIT_VAL;
  if (v && wasm_valkind_is_ref(v->kind)) capi_keep(v->of.ref);
}

bool capi_ref_in(Store *s, ValType type, wasm_ref_t *r, void **out)
{
  if (type == T_EXTERNREF) return capi_extern_in(s, r, out);
  *out = r ? r->what : NULL;
  return type == T_FUNCREF && (!r || (r->kind == REF_FUNC && capi_store(r) == s));
}

wasm_ref_t *capi_ref_out(Store *s, ValType type, void *ref)
{
  if (type == T_EXTERNREF) return capi_extern_out(s, ref);
  return wasm_func_as_ref(capi_func_out(s, ref));
}

bool capi_value_in(Store *s, ValType type, const wasm_val_t *v, Value *out)
{
  *out = (Value){0};
  if (type_is_ref(type))
    return wasm_valkind_is_ref(v->kind) && capi_ref_in(s, type, v->of.ref, &out->ref);
  if (v->kind != capi_kind(type)) return false;
  if (type == T_I32 || type == T_F32)
    memcpy(out, &v->of, sizeof v->of.i32);
  else
    memcpy(out, &v->of, sizeof v->of.i64);
  return true;
}

void capi_value_out(Store *s, ValType type, const Value *v, wasm_val_t *out)
{
  *out = (wasm_val_t){.kind = capi_kind(type)};
  if (type_is_ref(type))
    out->of.ref = capi_ref_out(s, type, v->ref);
  else if (type == T_I32 || type == T_F32)
    memcpy(&out->of, v, sizeof out->of.i32);
  else
    memcpy(&out->of, v, sizeof out->of.i64);
}
