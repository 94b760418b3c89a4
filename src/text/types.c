// SPDX-License-Identifier: MIT
/* Types, and indices. */
#include "text/wat_int.h"

#include <string.h>

/* -- value types ---- */

static const struct ValueType {
  const char *word;
  uint8_t byte;
  bool reference;
} value_types[] = {{"i32", 0x7f, false},     {"i64", 0x7e, false},  {"f32", 0x7d, false},
                   {"f64", 0x7c, false},     {"v128", 0x7b, false}, {"funcref", 0x70, true},
                   {"externref", 0x6f, true}};

int wat_valtype(Token t, bool reference)
{
  for (size_t i = 0; i < sizeof value_types / sizeof *value_types; i++)
    if (wat_is(t, value_types[i].word) && (value_types[i].reference || !reference))
      return value_types[i].byte;
  return -1;
}

unsigned wat_take_valtype(Wat *w, bool reference)
{
  static const char *const later[] = {"anyref",      "eqref",         "i31ref",
                                      "structref",   "arrayref",      "nullref",
                                      "nullfuncref", "nullexternref", "exnref"};
  int type = wat_valtype(w->tok, reference);
  if (wat_at_open(w, "ref")) wat_bad(w, UNSUPPORTED, w->tok.p, "typed function references");
  for (size_t i = 0; i < sizeof later / sizeof *later; i++)
    if (wat_is(w->tok, later[i]))
      wat_bad(w, UNSUPPORTED, w->tok.p, "%s",
              wat_is(w->tok, "exnref") ? "exceptions" : "garbage-collected types");
  if (type < 0) wat_unexpected(w, reference ? "a reference type" : "a value type");
  wat_next(w);
  return type < 0 ? 0 : (unsigned)type;
}

/* -- indices ---- */

static const char *const space_names[] = {
    [WASM_INDEX_LABEL] = "label",         [WASM_INDEX_FUNC] = "function",
    [WASM_INDEX_TYPE] = "type",           [WASM_INDEX_LOCAL] = "local",
    [WASM_INDEX_GLOBAL] = "global",       [WASM_INDEX_TABLE] = "table",
    [WASM_INDEX_MEMORY] = "memory",       [WASM_INDEX_DATA] = "data segment",
    [WASM_INDEX_ELEM] = "element segment"};

uint32_t wat_index(Wat *w, WasmIndex space)
{
  Token t = w->tok;
  if (t.kind != TOK_ID) return (uint32_t)wat_nat(w, UINT32_MAX, "an index");
  uint64_t in = space == WASM_INDEX_LOCAL ? SPACE_LOCALS + (uint64_t)w->func : space;
  const Name *name = wat_find(w, in, t.p, t.n, false);
  if (!name || (space == WASM_INDEX_LABEL && !name->value)) {
    wat_bad(w, INVALID, t.p, "unknown %s %.*s", space_names[space], WAT_SHOW(t));
    return 0;
  }
  wat_next(w);
  return space == WASM_INDEX_LABEL ? w->nlabels - name->value : name->value;
}

void wat_name_local(Wat *w, Token id, uint32_t i)
{
  uint32_t before = w->names.n;
  Name *name = wat_find(w, SPACE_LOCALS + (uint64_t)w->func, id.p, id.n, true);
  if (!name) return;
  if (w->names.n == before) {
    wat_bad(w, INVALID, id.p, "duplicate local %.*s", WAT_SHOW(id));
    return;
  }
  name->value = i;
  w->nnames_of_locals++;
  wat_u(w, &w->names_of_locals, i);
  wat_u(w, &w->names_of_locals, id.n - 1);
  wat_put(w, &w->names_of_locals, id.p + 1, id.n - 1);
}

/* -- function types ---- */

/* What stands for the type in w->params and w->results before a block; 0: only its index does. */
static uint8_t block_byte(const Wat *w)
{
  if (w->params.n || w->results.n > 1) return 0;
  return w->results.n ? w->results.p[0] : 0x40;
}

/* The type in w->params and w->results, whose encoding is in `bytes`. */
static uint32_t new_type(Wat *w, const uint8_t *bytes, size_t n)
{
  size_t cap = w->captypes;
  Name *name = wat_find(w, SPACE_FUNCTYPE, bytes, n, true);
  if (!name || !wat_grow(w, &w->types, w->ntypes, &cap, sizeof *w->types)) return 0;
  w->captypes = (uint32_t)cap;
  w->types[w->ntypes] = (WatType){bytes, n, (uint32_t)w->params.n, block_byte(w)};
  if (!name->value) name->value = w->ntypes + 1; /* the first of its kind */
  return w->ntypes++;
}

/* Of one clause, "param" or "result", that has been opened: appends its types. A name is that of a
 * parameter of the current function, if `named`. */
static uint32_t clause(Wat *w, Bytes *out, bool param, bool named)
{
  uint32_t first = (uint32_t)out->n;
  Token id = w->tok;
  if (param && id.kind == TOK_ID) {
    if (!named) wat_unexpected(w, NULL);
    wat_next(w);
    wat_byte(w, out, wat_take_valtype(w, false));
    if (w->status == OK && named && w->func != NO_INDEX) wat_name_local(w, id, first);
  } else {
    while (w->tok.kind != TOK_CLOSE && w->status == OK)
      wat_byte(w, out, wat_take_valtype(w, false));
  }
  wat_close(w);
  return (uint32_t)out->n;
}

/* (param ...)* (result ...)*, into w->params and w->results. */
static bool clauses(Wat *w, bool named)
{
  bool any = false;
  w->params.n = w->results.n = 0;
  while (wat_take_open(w, "param"))
    clause(w, &w->params, true, named), any = true;
  while (wat_take_open(w, "result"))
    clause(w, &w->results, false, false), any = true;
  if (wat_at_open(w, "param")) wat_bad(w, INVALID, w->tok.p, "unexpected token (param");
  return any;
}

/* The bytes of the type in w->params and w->results, in w->scratch. */
static void encode(Wat *w)
{
  w->scratch.n = 0;
  wat_sized(w, &w->scratch, &w->params);
  wat_sized(w, &w->scratch, &w->results);
}

/* As encode, of memory that stays. */
static const uint8_t *keep(Wat *w)
{
  uint8_t *bytes = arena_alloc(&w->arena, w->scratch.n + 1);
  if (bytes)
    memcpy(bytes, w->scratch.p, w->scratch.n);
  else
    wat_bad(w, LIMIT, w->at, "out of memory");
  return bytes;
}

void wat_functype(Wat *w)
{
  uint32_t func = w->func;
  w->func = NO_INDEX; /* its names are nobody's */
  clauses(w, true);
  w->func = func;
  encode(w);
  const uint8_t *bytes = w->status == OK ? keep(w) : NULL;
  if (bytes) new_type(w, bytes, w->scratch.n);
}

/* The type in w->params and w->results: the first that is so, or a new one. */
static uint32_t implicit_type(Wat *w)
{
  encode(w);
  if (w->status != OK) return 0;
  const Name *name = wat_find(w, SPACE_FUNCTYPE, w->scratch.p, w->scratch.n, false);
  if (name) return name->value - 1;
  const uint8_t *bytes = keep(w);
  return bytes ? new_type(w, bytes, w->scratch.n) : 0;
}

/* (type x), whose index is returned; NO_INDEX if it is not there. */
static uint32_t explicit_type(Wat *w)
{
  if (!wat_take_open(w, "type")) return NO_INDEX;
  const char *at = w->tok.p;
  uint32_t index = wat_index(w, WASM_INDEX_TYPE);
  if (index >= w->ntypes) wat_bad(w, INVALID, at, "unknown type %u", index);
  wat_close(w);
  return w->status == OK ? index : 0;
}

uint32_t wat_type_use(Wat *w, UseOf of)
{
  const char *at = w->tok.p;
  uint32_t index = explicit_type(w);
  bool any = clauses(w, of == USE_FUNC);
  if (w->status != OK) return 0;
  if (index == NO_INDEX) return of == USE_BLOCK ? NO_INDEX : implicit_type(w);
  const WatType *t = &w->types[index];
  encode(w);
  if (any && (w->scratch.n != t->n || memcmp(w->scratch.p, t->bytes, t->n)))
    wat_bad(w, INVALID, at, "inline function type is not that of type %u", index);
  return index;
}

void wat_block_type(Wat *w, Bytes *out)
{
  uint32_t index = wat_type_use(w, USE_BLOCK);
  if (w->status != OK) return;
  uint8_t byte = index == NO_INDEX ? block_byte(w) : w->types[index].block;
  if (byte)
    wat_byte(w, out, byte);
  else
    wat_s(w, out, index == NO_INDEX ? implicit_type(w) : index);
}
