// SPDX-License-Identifier: MIT
/* wasm.h: types of values, functions, globals, tables, memories, and any of the last four. */
#include "api/wasm/wasm_int.h"

#include <stdlib.h>

struct wasm_valtype_t {
  wasm_valkind_t kind;
};

struct wasm_externtype_t {
  wasm_externkind_t kind;
  union {
    struct {
      wasm_valtype_vec_t params, results;
    } func;
    struct {
      wasm_valtype_t *content;
      wasm_mutability_t mutability;
    } global;
    struct {
      wasm_valtype_t *element;
      wasm_limits_t limits;
    } table;
    wasm_limits_t memory;
  } of;
};

/* -- values ---- One record for each kind; nobody writes to them. */

static wasm_valtype_t valtypes[] = {{WASM_I32}, {WASM_I64},       {WASM_F32},
                                    {WASM_F64}, {WASM_EXTERNREF}, {WASM_FUNCREF}};

wasm_valtype_t *wasm_valtype_new(wasm_valkind_t kind)
{
  for (size_t i = 0; i < sizeof valtypes / sizeof *valtypes; i++)
    if (valtypes[i].kind == kind) return &valtypes[i];
  return NULL;
}

wasm_valtype_t *wasm_valtype_copy(const wasm_valtype_t *t)
{
  return t ? wasm_valtype_new(t->kind) : NULL;
}

void wasm_valtype_delete(wasm_valtype_t *t)
{
  (void)t;
}

wasm_valkind_t wasm_valtype_kind(const wasm_valtype_t *t)
{
  return t ? t->kind : WASM_I32;
}

wasm_valkind_t capi_kind(ValType type)
{
  return type == T_FUNCREF ? WASM_FUNCREF : type == T_EXTERNREF ? WASM_EXTERNREF : (uint8_t)type;
}

ValType capi_type(wasm_valkind_t kind)
{
  if (kind <= WASM_F64) return (ValType)kind;
  return kind == WASM_FUNCREF ? T_FUNCREF : kind == WASM_EXTERNREF ? T_EXTERNREF : T_BOT;
}
_Static_assert((int)WASM_I32 == (int)T_I32 && (int)WASM_F64 == (int)T_F64,
               "kinds of numbers are their types");

/* -- any ---- */

/* The types that are seen as any are what they are. */
#define AS(name, KIND)                                                                             \
  struct wasm_##name##_t {                                                                         \
    wasm_externtype_t any;                                                                         \
  };                                                                                               \
  wasm_externtype_t *wasm_##name##_as_externtype(wasm_##name##_t *t)                               \
  {                                                                                                \
    return t ? &t->any : NULL;                                                                     \
  }                                                                                                \
  const wasm_externtype_t *wasm_##name##_as_externtype_const(const wasm_##name##_t *t)             \
  {                                                                                                \
    return t ? &t->any : NULL;                                                                     \
  }                                                                                                \
  wasm_##name##_t *wasm_externtype_as_##name(wasm_externtype_t *t)                                 \
  {                                                                                                \
    return t && t->kind == KIND ? (wasm_##name##_t *)(void *)t : NULL;                             \
  }                                                                                                \
  const wasm_##name##_t *wasm_externtype_as_##name##_const(const wasm_externtype_t *t)             \
  {                                                                                                \
    return t && t->kind == KIND ? (const wasm_##name##_t *)(const void *)t : NULL;                 \
  }                                                                                                \
  wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *t)                                    \
  {                                                                                                \
    return t ? (wasm_##name##_t *)(void *)wasm_externtype_copy(&t->any) : NULL;                    \
  }                                                                                                \
  void wasm_##name##_delete(wasm_##name##_t *t)                                                    \
  {                                                                                                \
    if (t) wasm_externtype_delete(&t->any);                                                        \
  }

AS(functype, WASM_EXTERN_FUNC)
AS(globaltype, WASM_EXTERN_GLOBAL)
AS(tabletype, WASM_EXTERN_TABLE)
AS(memorytype, WASM_EXTERN_MEMORY)

wasm_externkind_t wasm_externtype_kind(const wasm_externtype_t *t)
{
  return t ? t->kind : WASM_EXTERN_FUNC;
}

void wasm_externtype_delete(wasm_externtype_t *t)
{
  if (!t) return;
  if (t->kind == WASM_EXTERN_FUNC) {
    wasm_valtype_vec_delete(&t->of.func.params);
    wasm_valtype_vec_delete(&t->of.func.results);
  }
  free(t);
}

wasm_externtype_t *wasm_externtype_copy(const wasm_externtype_t *t)
{
  wasm_externtype_t *c = t ? malloc(sizeof *c) : NULL;
  if (!c) return NULL;
  *c = *t; /* types of values are records that are there once */
  if (t->kind != WASM_EXTERN_FUNC) return c;
  wasm_valtype_vec_copy(&c->of.func.params, &t->of.func.params);
  wasm_valtype_vec_copy(&c->of.func.results, &t->of.func.results);
  if (c->of.func.params.size == t->of.func.params.size &&
      c->of.func.results.size == t->of.func.results.size)
    return c;
  wasm_externtype_delete(c);
  return NULL;
}

static void *make(wasm_externtype_t like)
{
  wasm_externtype_t *t = malloc(sizeof *t);
  if (t) *t = like;
  return t;
}

/* -- functions ---- */

/* NULL is an empty vector; false if an element is missing. */
static bool take(wasm_valtype_vec_t *from, wasm_valtype_vec_t *to)
{
  *to = (wasm_valtype_vec_t)WASM_EMPTY_VEC;
  if (!from) return true;
  *to = *from;
  *from = (wasm_valtype_vec_t)WASM_EMPTY_VEC;
  if (!to->data) to->size = 0;
  for (size_t i = 0; i < to->size; i++)
    if (!to->data[i]) return false;
  return true;
}

wasm_functype_t *wasm_functype_new(wasm_valtype_vec_t *params, wasm_valtype_vec_t *results)
{
  wasm_externtype_t t = {.kind = WASM_EXTERN_FUNC};
  bool whole = take(params, &t.of.func.params);
  whole &= take(results, &t.of.func.results);
  wasm_functype_t *made = whole ? make(t) : NULL;
  if (made) return made;
  wasm_valtype_vec_delete(&t.of.func.params);
  wasm_valtype_vec_delete(&t.of.func.results);
  return NULL;
}

const wasm_valtype_vec_t *wasm_functype_params(const wasm_functype_t *t)
{
  return t ? &t->any.of.func.params : NULL;
}

const wasm_valtype_vec_t *wasm_functype_results(const wasm_functype_t *t)
{
  return t ? &t->any.of.func.results : NULL;
}

static bool kinds_out(const ValType *types, uint32_t n, wasm_valtype_vec_t *out)
{
  wasm_valtype_vec_new_uninitialized(out, n);
  for (uint32_t i = 0; i < out->size; i++)
    out->data[i] = wasm_valtype_new(capi_kind(types[i]));
  return out->size == n;
}

wasm_functype_t *capi_functype(const FuncType *type)
{
  wasm_valtype_vec_t params, results;
  bool whole = kinds_out(type->params, type->nparams, &params);
  whole &= kinds_out(type->results, type->nresults, &results);
  if (whole) return wasm_functype_new(&params, &results);
  wasm_valtype_vec_delete(&params);
  wasm_valtype_vec_delete(&results);
  return NULL;
}

bool capi_functype_in(const wasm_functype_t *type, FuncType *out, ValType **types)
{
  const wasm_valtype_vec_t *p = wasm_functype_params(type), *r = wasm_functype_results(type);
  if (p->size > MAX_PARAMS || r->size > MAX_RESULTS) return false;
  *types = malloc((p->size + r->size + 1) * sizeof **types);
  if (!*types) return false;
  for (size_t i = 0; i < p->size; i++)
    (*types)[i] = capi_type(p->data[i]->kind);
  for (size_t i = 0; i < r->size; i++)
    (*types)[p->size + i] = capi_type(r->data[i]->kind);
  *out = (FuncType){(uint32_t)p->size, (uint32_t)r->size, *types, *types + p->size};
  return true;
}

/* -- globals, tables, memories ---- */

wasm_globaltype_t *wasm_globaltype_new(wasm_valtype_t *content, wasm_mutability_t mutability)
{
  if (!content || mutability > WASM_VAR) return NULL;
  return make((wasm_externtype_t){.kind = WASM_EXTERN_GLOBAL, .of.global = {content, mutability}});
}

const wasm_valtype_t *wasm_globaltype_content(const wasm_globaltype_t *t)
{
  return t ? t->any.of.global.content : NULL;
}

wasm_mutability_t wasm_globaltype_mutability(const wasm_globaltype_t *t)
{
  return t ? t->any.of.global.mutability : WASM_CONST;
}

wasm_tabletype_t *wasm_tabletype_new(wasm_valtype_t *element, const wasm_limits_t *limits)
{
  if (!element || !limits) return NULL;
  return make((wasm_externtype_t){.kind = WASM_EXTERN_TABLE, .of.table = {element, *limits}});
}

const wasm_valtype_t *wasm_tabletype_element(const wasm_tabletype_t *t)
{
  return t ? t->any.of.table.element : NULL;
}

const wasm_limits_t *wasm_tabletype_limits(const wasm_tabletype_t *t)
{
  return t ? &t->any.of.table.limits : NULL;
}

wasm_memorytype_t *wasm_memorytype_new(const wasm_limits_t *limits)
{
  if (!limits) return NULL;
  return make((wasm_externtype_t){.kind = WASM_EXTERN_MEMORY, .of.memory = *limits});
}

const wasm_limits_t *wasm_memorytype_limits(const wasm_memorytype_t *t)
{
  return t ? &t->any.of.memory : NULL;
}

Limits capi_limits_in(const wasm_limits_t *limits)
{
  uint32_t max = limits->max;
  return (Limits){limits->min, max == wasm_limits_max_default ? UINT64_MAX : max};
}

/* -- from the runtime ---- */

static wasm_limits_t limits_out(const WeftExternType *type)
{
  return (wasm_limits_t){
      .min = type->min < UINT32_MAX ? (uint32_t)type->min : UINT32_MAX,
      .max = type->max < UINT32_MAX ? (uint32_t)type->max : wasm_limits_max_default,
  };
}

wasm_externtype_t *capi_externtype(const WeftExternType *type)
{
  wasm_valtype_t *value = wasm_valtype_new(capi_kind(api_type(type->value)));
  wasm_externtype_t t = {0};
  switch (type->kind) {
  case WEFT_EXTERN_FUNC:
    return wasm_functype_as_externtype(capi_functype(to_signature(type->func)));
  case WEFT_EXTERN_GLOBAL:
    t.kind = WASM_EXTERN_GLOBAL;
    t.of.global.content = value;
    t.of.global.mutability = type->mutable_ ? WASM_VAR : WASM_CONST;
    break;
  case WEFT_EXTERN_TABLE:
    t.kind = WASM_EXTERN_TABLE;
    t.of.table.element = value;
    t.of.table.limits = limits_out(type);
    break;
  case WEFT_EXTERN_MEMORY:
    t.kind = WASM_EXTERN_MEMORY;
    t.of.memory = limits_out(type);
    break;
  }
  return make(t);
}
