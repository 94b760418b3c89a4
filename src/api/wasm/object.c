// SPDX-License-Identifier: MIT
/* wasm.h: globals, tables, memories. */
#include "api/wasm/wasm_int.h"

/* What a handle is of; NULL: of nothing, or it is gone. */
#define WHAT(handle) ((handle) ? (handle)->ref.what : NULL)

/* -- globals ---- */

static wasm_ref_t *new_global(Store *s, const wasm_globaltype_t *type, const wasm_val_t *v)
{
  ValType content = capi_type(wasm_valtype_kind(wasm_globaltype_content(type)));
  Value value;
  store_collect_if_due(s);
  if (!capi_value_in(s, content, v, &value)) return NULL;
  RtGlobal *g =
      global_new(s, (GlobalType){content, wasm_globaltype_mutability(type) == WASM_VAR}, &value);
  return g ? capi_ref_new(REF_GLOBAL, g, &g->object) : NULL;
}

wasm_global_t *wasm_global_new(wasm_store_t *store, const wasm_globaltype_t *type,
                               const wasm_val_t *v)
{
  if (!store || !type || !v) return NULL;
  wasm_ref_t *r = new_global(capi_store_in(store), type, v);
  store_left(capi_store_in(store));
  return (wasm_global_t *)(void *)r;
}

wasm_globaltype_t *wasm_global_type(const wasm_global_t *global)
{
  const RtGlobal *g = WHAT(global);
  if (!g) return NULL;
  return wasm_globaltype_new(wasm_valtype_new(capi_kind(g->type.type)),
                             g->type.mutable_ ? WASM_VAR : WASM_CONST);
}

void wasm_global_get(const wasm_global_t *global, wasm_val_t *out)
{
  const RtGlobal *g = WHAT(global);
  *out = (wasm_val_t)WASM_INIT_VAL;
  if (g) capi_value_out(g->object.store, g->type.type, g->cell, out);
}

void wasm_global_set(wasm_global_t *global, const wasm_val_t *v)
{
  RtGlobal *g = WHAT(global);
  Value value;
  if (!g || !v || !g->type.mutable_) return;
  Store *s = g->object.store;
  if (capi_value_in(s, g->type.type, v, &value)) *g->cell = value;
  store_left(s);
}

/* -- tables ---- */

static wasm_ref_t *new_table(Store *s, const wasm_tabletype_t *type, wasm_ref_t *init)
{
  Limits limits = capi_limits_in(wasm_tabletype_limits(type));
  ValType elem = capi_type(wasm_valtype_kind(wasm_tabletype_element(type)));
  void *ref;
  store_collect_if_due(s);
  if (!type_is_ref(elem) || limits.max < limits.min || !capi_ref_in(s, elem, init, &ref))
    return NULL;
  RtTable *t = table_new(s, (TableType){limits, elem}, NULL);
  if (!t) return NULL;
  for (uint64_t i = 0; ref && i < t->view.size; i++)
    table_put(t, i, ref);
  return capi_ref_new(REF_TABLE, t, &t->object);
}

wasm_table_t *wasm_table_new(wasm_store_t *store, const wasm_tabletype_t *type, wasm_ref_t *init)
{
  if (!store || !type) return NULL;
  wasm_ref_t *r = new_table(capi_store_in(store), type, init);
  store_left(capi_store_in(store));
  return (wasm_table_t *)(void *)r;
}

wasm_tabletype_t *wasm_table_type(const wasm_table_t *table)
{
  return wasm_externtype_as_tabletype(wasm_extern_type(wasm_table_as_extern_const(table)));
}

wasm_ref_t *wasm_table_get(const wasm_table_t *table, wasm_table_size_t i)
{
  const RtTable *t = WHAT(table);
  if (!t || i >= t->view.size) return NULL;
  return capi_ref_out(t->object.store, t->type.elem, t->view.entries[i].self);
}

bool wasm_table_set(wasm_table_t *table, wasm_table_size_t i, wasm_ref_t *r)
{
  RtTable *t = WHAT(table);
  void *ref;
  if (!t || i >= t->view.size) return false;
  Store *s = t->object.store;
  bool fits = capi_ref_in(s, t->type.elem, r, &ref);
  if (fits) table_put(t, i, ref);
  store_left(s);
  return fits;
}

wasm_table_size_t wasm_table_size(const wasm_table_t *table)
{
  const RtTable *t = WHAT(table);
  return t ? (wasm_table_size_t)t->view.size : 0;
}

bool wasm_table_grow(wasm_table_t *table, wasm_table_size_t delta, wasm_ref_t *init)
{
  RtTable *t = WHAT(table);
  void *ref;
  uint64_t old;
  if (!t) return false;
  Store *s = t->object.store;
  bool grown = capi_ref_in(s, t->type.elem, init, &ref) && table_grow(t, delta, ref, &old);
  store_left(s);
  return grown;
}

/* -- memories ---- */

wasm_memory_t *wasm_memory_new(wasm_store_t *store, const wasm_memorytype_t *type)
{
  if (!store || !type) return NULL;
  Store *s = capi_store_in(store);
  Limits limits = capi_limits_in(wasm_memorytype_limits(type));
  bool most = limits.max == UINT64_MAX || limits.max <= 65536;
  if (!most || limits.min > 65536 || limits.max < limits.min) return NULL;
  store_collect_if_due(s);
  Memory *m = memory_new(s, limits, NULL);
  if (!m && store_collect(s)) m = memory_new(s, limits, NULL);
  wasm_ref_t *r = m ? capi_ref_new(REF_MEMORY, m, &m->object) : NULL;
  store_left(s);
  return (wasm_memory_t *)(void *)r;
}

wasm_memorytype_t *wasm_memory_type(const wasm_memory_t *memory)
{
  return wasm_externtype_as_memorytype(wasm_extern_type(wasm_memory_as_extern_const(memory)));
}

byte_t *wasm_memory_data(wasm_memory_t *memory)
{
  const Memory *m = WHAT(memory);
  return m ? (byte_t *)m->base : NULL;
}

size_t wasm_memory_data_size(const wasm_memory_t *memory)
{
  const Memory *m = WHAT(memory);
  return m ? (size_t)m->bytes : 0;
}

wasm_memory_pages_t wasm_memory_size(const wasm_memory_t *memory)
{
  return (wasm_memory_pages_t)(wasm_memory_data_size(memory) / MEMORY_PAGE_SIZE);
}

bool wasm_memory_grow(wasm_memory_t *memory, wasm_memory_pages_t delta)
{
  Memory *m = WHAT(memory);
  uint64_t old;
  if (!m) return false;
  Store *s = m->object.store;
  bool grown = memory_grow(m, delta, &old);
  store_left(s);
  return grown;
}
