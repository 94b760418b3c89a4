// SPDX-License-Identifier: MIT
/* wasm.h: modules. wasm_shared_module_t is the runtime's record of a module. */
#include "api/wasm/wasm_int.h"
#include "weft_wasm.h"

#include <stdlib.h>

wasm_module_t *weft_to_wasm_module(WeftModule *module)
{
  wasm_module_t *m = module ? malloc(sizeof *m) : NULL;
  if (!m) return NULL;
  capi_ref_init(&m->ref, REF_MODULE, module);
  code_ref(to_module(module));
  return m;
}

WeftModule *weft_from_wasm_module(const wasm_module_t *module)
{
  return module ? module->ref.what : NULL;
}

/* Takes the module. */
static wasm_module_t *handle_of(WeftModule *module)
{
  wasm_module_t *m = weft_to_wasm_module(module);
  weft_module_free(module);
  return m;
}

wasm_module_t *wasm_module_new(wasm_store_t *store, const wasm_byte_vec_t *binary)
{
  WeftModule *m = NULL;
  if (!store || !binary || !binary->data) return NULL;
  weft_module_new(from_engine(capi_store_in(store)->engine), binary->data, binary->size, &m, NULL);
  return handle_of(m);
}

bool wasm_module_validate(wasm_store_t *store, const wasm_byte_vec_t *binary)
{
  (void)store;
  return binary && binary->data &&
         weft_module_validate(binary->data, binary->size, NULL) == WEFT_OK;
}

/* -- imports and exports ---- */

/* NULL without memory. */
static wasm_importtype_t *import_of(const WeftModule *m, size_t i)
{
  WeftName from, name;
  WeftExternType type;
  wasm_name_t from_out, name_out;
  weft_module_import(m, i, &from, &name);
  weft_module_import_type(m, i, &type);
  bool whole = capi_bytes(&from_out, from.bytes, from.size);
  whole &= capi_bytes(&name_out, name.bytes, name.size);
  wasm_importtype_t *t = wasm_importtype_new(&from_out, &name_out, capi_externtype(&type));
  if (whole) return t;
  wasm_importtype_delete(t);
  return NULL;
}

static wasm_exporttype_t *export_of(const WeftModule *m, size_t i)
{
  WeftName name;
  WeftExternType type;
  wasm_name_t name_out;
  weft_module_export(m, i, &name);
  weft_module_export_type(m, i, &type);
  bool whole = capi_bytes(&name_out, name.bytes, name.size);
  wasm_exporttype_t *t = wasm_exporttype_new(&name_out, capi_externtype(&type));
  if (whole) return t;
  wasm_exporttype_delete(t);
  return NULL;
}

void wasm_module_imports(const wasm_module_t *module, wasm_importtype_vec_t *out)
{
  const WeftModule *m = weft_from_wasm_module(module);
  wasm_importtype_vec_new_uninitialized(out, m ? weft_module_nimports(m) : 0);
  for (size_t i = 0; i < out->size; i++) {
    if ((out->data[i] = import_of(m, i))) continue;
    wasm_importtype_vec_delete(out); /* a part would look like all of it */
    return;
  }
}

void wasm_module_exports(const wasm_module_t *module, wasm_exporttype_vec_t *out)
{
  const WeftModule *m = weft_from_wasm_module(module);
  wasm_exporttype_vec_new_uninitialized(out, m ? weft_module_nexports(m) : 0);
  for (size_t i = 0; i < out->size; i++) {
    if ((out->data[i] = export_of(m, i))) continue;
    wasm_exporttype_vec_delete(out);
    return;
  }
}

/* -- as bytes ---- */

void wasm_module_serialize(const wasm_module_t *module, wasm_byte_vec_t *out)
{
  const WeftModule *m = weft_from_wasm_module(module);
  wasm_byte_vec_new_uninitialized(out, m ? weft_module_serialize(m, NULL, 0) : 0);
  if (out->size) weft_module_serialize(m, out->data, out->size);
}

wasm_module_t *wasm_module_deserialize(wasm_store_t *store, const wasm_byte_vec_t *bytes)
{
  WeftModule *m = NULL;
  if (!store || !bytes || !bytes->data) return NULL;
  weft_module_deserialize(from_engine(capi_store_in(store)->engine), bytes->data, bytes->size, &m,
                          NULL);
  return handle_of(m);
}

/* -- sharing ---- */

wasm_shared_module_t *wasm_module_share(const wasm_module_t *module)
{
  if (!module) return NULL;
  code_ref(module->ref.what);
  return module->ref.what;
}

void wasm_shared_module_delete(wasm_shared_module_t *shared)
{
  weft_module_free((WeftModule *)(void *)shared);
}

wasm_module_t *wasm_module_obtain(wasm_store_t *store, const wasm_shared_module_t *shared)
{
  if (!store || !shared) return NULL;
  CodeModule *code = (CodeModule *)(uintptr_t)shared;
  Engine *e = capi_store_in(store)->engine;
  if (code->engine == e) return weft_to_wasm_module(from_module(code));
  WeftModule *again = NULL; /* code belongs to its engine */
  weft_module_new(from_engine(e), code->m.bytes, code->m.size, &again, NULL);
  return handle_of(again);
}
