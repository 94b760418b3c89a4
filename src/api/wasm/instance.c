// SPDX-License-Identifier: MIT
/* wasm.h: externals and instances. */
#include "api/wasm/wasm_int.h"

#include <stdlib.h>

/* -- externals ---- */

_Static_assert((int)REF_FUNC == (int)WASM_EXTERN_FUNC &&
                   (int)REF_GLOBAL == (int)WASM_EXTERN_GLOBAL &&
                   (int)REF_TABLE == (int)WASM_EXTERN_TABLE &&
                   (int)REF_MEMORY == (int)WASM_EXTERN_MEMORY,
               "kinds of externals are kinds of handles");

Extern capi_extern(const wasm_ref_t *r)
{
  static const ExternKind kinds[] = {EXTERN_FUNC, EXTERN_GLOBAL, EXTERN_TABLE, EXTERN_MEMORY};
  return (Extern){.kind = kinds[r->kind], .func = r->what}; /* any of them is a pointer */
}

wasm_extern_t *capi_extern_handle(Store *s, Extern x)
{
  wasm_ref_t *r = NULL;
  switch (x.kind) {
  case EXTERN_FUNC: return wasm_func_as_extern(capi_func_out(s, x.func));
  case EXTERN_GLOBAL: r = capi_ref(REF_GLOBAL, x.global, &x.global->object); break;
  case EXTERN_TABLE: r = capi_ref(REF_TABLE, x.table, &x.table->object); break;
  case EXTERN_MEMORY: r = capi_ref(REF_MEMORY, x.memory, &x.memory->object); break;
  }
  return (wasm_extern_t *)(void *)r;
}

wasm_externkind_t wasm_extern_kind(const wasm_extern_t *x)
{
  return x ? (wasm_externkind_t)x->ref.kind : WASM_EXTERN_FUNC;
}

wasm_externtype_t *wasm_extern_type(const wasm_extern_t *x)
{
  const Store *s = x ? capi_store(&x->ref) : NULL;
  if (!s) return NULL;
  WeftExternType type;
  weft_extern_type(from_store(s), api_extern_out(capi_extern(&x->ref)), &type);
  return capi_externtype(&type);
}

/* -- instances ---- */

static Status import_at(void *user, const Module *m, uint32_t i, Extern *out)
{
  const wasm_extern_vec_t *given = user;
  (void)m;
  *out = capi_extern(&given->data[i]->ref);
  return OK;
}

/* NULL if all are there. */
static wasm_trap_t *check_imports(const Store *s, const CodeModule *code,
                                  const wasm_extern_vec_t *given)
{
  if (code->engine != s->engine) return capi_trap_says("a module of another engine");
  if (given->size < code->m.nimports)
    return capi_trap_says("%zu imports for a module that has %u", given->size, code->m.nimports);
  for (size_t i = 0; i < code->m.nimports; i++) {
    const wasm_extern_t *x = given->data[i];
    if (!x) return capi_trap_says("import %zu is missing", i);
    if (x->ref.kind > REF_MEMORY) return capi_trap_says("import %zu is no external", i);
    if (capi_store(&x->ref) != s) return capi_trap_says("import %zu is of another store", i);
  }
  return NULL;
}

static wasm_trap_t *instantiate(Store *s, CodeModule *code, const wasm_extern_vec_t *given,
                                wasm_instance_t **out)
{
  Err err = API_ERR;
  WeftError error;
  Trap *trap = NULL;
  Instance *in = NULL;
  Status status = instance_new(s, code, import_at, (void *)(uintptr_t)given, &in, &trap, &err);
  if (status == TRAPPED) return capi_trap_caught(s, trap);
  if (status != OK) {
    api_error(&error, &err, &code->m);
    return capi_trap_says("%s", error.message);
  }
  *out = (wasm_instance_t *)(void *)capi_ref_new(REF_INSTANCE, in, &in->object);
  return *out ? NULL : capi_trap_says("out of memory");
}

wasm_instance_t *wasm_instance_new(wasm_store_t *store, const wasm_module_t *module,
                                   const wasm_extern_vec_t *imports, wasm_trap_t **trap)
{
  const wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_instance_t *in = NULL;
  wasm_trap_t *failed;
  if (trap) *trap = NULL;
  if (!imports || !imports->data) imports = &none;
  if (!store || !module) {
    failed = capi_trap_says("no store or no module");
  } else {
    Store *s = capi_store_in(store);
    failed = check_imports(s, module->ref.what, imports);
    if (!failed) failed = instantiate(s, module->ref.what, imports, &in);
    store_left(s);
  }
  if (trap)
    *trap = failed;
  else
    wasm_trap_delete(failed);
  return in;
}

void wasm_instance_exports(const wasm_instance_t *instance, wasm_extern_vec_t *out)
{
  Instance *in = instance ? instance->ref.what : NULL;
  wasm_extern_vec_new_uninitialized(out, in ? in->code->m.nexports : 0);
  for (size_t i = 0; i < out->size; i++) {
    const Export *e = &in->code->m.exports[i];
    out->data[i] = capi_extern_handle(in->object.store, instance_extern(in, e->kind, e->index));
    if (out->data[i]) continue;
    wasm_extern_vec_delete(out); /* a part would look like all of it */
    return;
  }
}
