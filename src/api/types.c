// SPDX-License-Identifier: MIT
/* weft.h: what modules import and export, and the types of things. */
#include "api/api_int.h"
#include "base/reader.h"

_Static_assert((int)WEFT_I32 == (int)T_I32 && (int)WEFT_F64 == (int)T_F64 &&
                   (int)WEFT_V128 == (int)T_V128,
               "kinds of numbers are their types");
_Static_assert((int)WEFT_EXTERN_GLOBAL == (int)EXTERN_GLOBAL &&
                   (int)WEFT_EXTERN_MEMORY == (int)EXTERN_MEMORY,
               "kinds of things are the same");

/* -- signatures ---- */

ValType api_type(WeftKind kind)
{
  if (kind <= WEFT_F64) return (ValType)kind;
  return kind == WEFT_FUNCREF ? T_FUNCREF : kind == WEFT_EXTERNREF ? T_EXTERNREF : T_BOT;
}

WeftKind api_kind(ValType type)
{
  if (!type_is_ref(type)) return (WeftKind)type;
  return type == T_FUNCREF ? WEFT_FUNCREF : WEFT_EXTERNREF;
}

static size_t kinds_out(const ValType *types, uint32_t n, WeftKind *out, size_t cap)
{
  for (uint32_t i = 0; i < n && i < cap; i++)
    out[i] = api_kind(types[i]);
  return n;
}

size_t weft_signature_params(const WeftSignature *sig, WeftKind *out, size_t cap)
{
  if (!sig || (cap && !out)) return 0;
  const FuncType *t = to_signature(sig);
  return kinds_out(t->params, t->nparams, out, cap);
}

size_t weft_signature_results(const WeftSignature *sig, WeftKind *out, size_t cap)
{
  if (!sig || (cap && !out)) return 0;
  const FuncType *t = to_signature(sig);
  return kinds_out(t->results, t->nresults, out, cap);
}

static const FuncType *type_of(const WeftStore *store, const WeftFunc *func)
{
  return engine_type(to_store(store)->engine, (uint32_t)to_func(func)->sig);
}

size_t weft_func_params(const WeftStore *store, const WeftFunc *func, WeftKind *out, size_t cap)
{
  if (!store || !func || (cap && !out)) return 0;
  return weft_signature_params(from_signature(type_of(store, func)), out, cap);
}

size_t weft_func_results(const WeftStore *store, const WeftFunc *func, WeftKind *out, size_t cap)
{
  if (!store || !func || (cap && !out)) return 0;
  return weft_signature_results(from_signature(type_of(store, func)), out, cap);
}

/* -- imports and exports ---- */

static WeftName name_of(const Module *m, Span s)
{
  return (WeftName){(const char *)m->bytes + s.offset, s.size};
}

static void declared(const Module *m, ExternKind kind, uint32_t index, WeftExternType *out)
{
  *out = (WeftExternType){.kind = (WeftExternKind)kind};
  switch (kind) {
  case EXTERN_FUNC: out->func = from_signature(module_func_type(m, index)); break;
  case EXTERN_TABLE:
    out->value = api_kind(m->tables[index].type.elem);
    out->min = m->tables[index].type.limits.min;
    out->max = m->tables[index].type.limits.max;
    break;
  case EXTERN_MEMORY:
    out->min = m->memories[index].limits.min;
    out->max = m->memories[index].limits.max;
    break;
  case EXTERN_GLOBAL:
    out->value = api_kind(m->globals[index].type.type);
    out->mutable_ = m->globals[index].type.mutable_;
    break;
  }
}

size_t weft_module_nimports(const WeftModule *module)
{
  if (!module) return 0;
  return to_module(module)->m.nimports;
}

WeftExternKind weft_module_import(const WeftModule *module, size_t i, WeftName *from,
                                  WeftName *name)
{
  if (!module) return (WeftExternKind)0;
  const Module *m = &to_module(module)->m;
  if (i >= m->nimports) return (WeftExternKind)0;
  if (from) *from = name_of(m, m->imports[i].module);
  if (name) *name = name_of(m, m->imports[i].name);
  return (WeftExternKind)m->imports[i].kind;
}

void weft_module_import_type(const WeftModule *module, size_t i, WeftExternType *out)
{
  if (!module || !out) return;
  const Module *m = &to_module(module)->m;
  if (i < m->nimports) declared(m, m->imports[i].kind, m->imports[i].index, out);
}

size_t weft_module_nexports(const WeftModule *module)
{
  if (!module) return 0;
  return to_module(module)->m.nexports;
}

WeftExternKind weft_module_export(const WeftModule *module, size_t i, WeftName *name)
{
  if (!module) return (WeftExternKind)0;
  const Module *m = &to_module(module)->m;
  if (i >= m->nexports) return (WeftExternKind)0;
  if (name) *name = name_of(m, m->exports[i].name);
  return (WeftExternKind)m->exports[i].kind;
}

void weft_module_export_type(const WeftModule *module, size_t i, WeftExternType *out)
{
  if (!module || !out) return;
  const Module *m = &to_module(module)->m;
  if (i < m->nexports) declared(m, m->exports[i].kind, m->exports[i].index, out);
}

/* A module that is there has been decoded: its sections are where their sizes say. */
bool weft_module_custom(const WeftModule *module, size_t i, WeftName *name, const uint8_t **bytes,
                        size_t *size)
{
  if (!module) return false;
  const Module *m = &to_module(module)->m;
  Reader r = {m->bytes + 8, m->bytes + m->size, m->bytes, NULL}; /* after magic and version */
  while (r.p < r.end) {
    uint8_t id = *r.p++;
    uint32_t n;
    if (read_u32(&r, &n) != OK || n > (size_t)(r.end - r.p)) return false;
    const uint8_t *end = r.p + n;
    if (id == 0 && i-- == 0) {
      uint32_t nname;
      if (read_u32(&r, &nname) != OK || nname > (size_t)(end - r.p)) return false;
      if (name) *name = (WeftName){(const char *)r.p, nname};
      if (bytes) *bytes = r.p + nname;
      if (size) *size = (size_t)(end - r.p) - nname;
      return true;
    }
    r.p = end;
  }
  return false;
}

/* -- things in stores ---- */

Extern api_extern_in(WeftExtern x)
{
  Extern e = {.kind = (ExternKind)x.kind};
  switch (x.kind) {
  case WEFT_EXTERN_FUNC: e.func = to_func(x.of.func); break;
  case WEFT_EXTERN_TABLE: e.table = to_table(x.of.table); break;
  case WEFT_EXTERN_MEMORY: e.memory = to_memory(x.of.memory); break;
  case WEFT_EXTERN_GLOBAL: e.global = to_global(x.of.global); break;
  }
  return e;
}

WeftExtern api_extern_out(Extern x)
{
  WeftExtern e = {.kind = (WeftExternKind)x.kind};
  switch (x.kind) {
  case EXTERN_FUNC: e.of.func = from_func(x.func); break;
  case EXTERN_TABLE: e.of.table = from_table(x.table); break;
  case EXTERN_MEMORY: e.of.memory = from_memory(x.memory); break;
  case EXTERN_GLOBAL: e.of.global = from_global(x.global); break;
  }
  return e;
}

Store *api_extern_store(Extern x)
{
  switch (x.kind) {
  case EXTERN_FUNC: return store_of(x.func);
  case EXTERN_TABLE: return x.table->object.store;
  case EXTERN_MEMORY: return x.memory->object.store;
  case EXTERN_GLOBAL: return x.global->object.store;
  }
  return NULL;
}

bool api_export(Instance *in, WeftName name, WeftExtern *out)
{
  Extern e;
  if (name.size > UINT32_MAX || (name.size && !name.bytes) ||
      !instance_export(in, (const uint8_t *)name.bytes, (uint32_t)name.size, &e))
    return false;
  *out = api_extern_out(e);
  return true;
}

void weft_extern_type(const WeftStore *store, WeftExtern what, WeftExternType *out)
{
  if (!what.of.func) return;
  if (!store || !out) return;
  *out = (WeftExternType){.kind = what.kind};
  Extern x = api_extern_in(what);
  switch (x.kind) {
  case EXTERN_FUNC: out->func = from_signature(type_of(store, what.of.func)); break;
  case EXTERN_TABLE:
    out->value = api_kind(x.table->type.elem);
    out->min = x.table->view.size;
    out->max = x.table->type.limits.max;
    break;
  case EXTERN_MEMORY:
    out->min = x.memory->bytes / WASM_PAGE;
    out->max = x.memory->type.max;
    break;
  case EXTERN_GLOBAL:
    out->value = api_kind(x.global->type.type);
    out->mutable_ = x.global->type.mutable_;
    break;
  }
}
