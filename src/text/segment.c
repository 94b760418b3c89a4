// SPDX-License-Identifier: MIT
/* Segments of elements and data. */
#include "text/wat_int.h"

#include <stdlib.h>

enum { PASSIVE = 1, EXPLICIT = 2, DECLARED = 3, EXPRESSIONS = 4, FUNCREF = 0x70 };

/* What is in an element segment: as expressions, and as functions as long as all are ref.func. */
typedef struct Items {
  Bytes expressions, funcs;
  uint32_t n;
  bool all_funcs;
} Items;

/* (offset instr*) or (instr): its bytes are in w->body. */
static void offset(Wat *w)
{
  w->body.n = 0;
  if (wat_take_open(w, "offset")) {
    wat_instructions(w);
    wat_close(w);
  } else {
    wat_folded(w);
  }
  wat_byte(w, &w->body, WASM_END);
}

/* -- elements ---- */

static void item_func(Wat *w, Items *items)
{
  uint32_t index = wat_index(w, WASM_INDEX_FUNC);
  wat_u(w, &items->funcs, index);
  wat_byte(w, &items->expressions, WASM_REF_FUNC);
  wat_u(w, &items->expressions, index);
  wat_byte(w, &items->expressions, WASM_END);
  items->n++;
}

/* Is it ref.func and nothing else? */
static bool is_ref_func(const Bytes *b)
{
  if (b->n < 3 || b->p[0] != WASM_REF_FUNC) return false;
  size_t n = 1;
  while (n < b->n && b->p[n] & 0x80)
    n++;
  return n + 2 == b->n;
}

/* (item instr*) or (instr) */
static void item_expression(Wat *w, Items *items)
{
  w->body.n = 0;
  if (wat_take_open(w, "item")) {
    wat_instructions(w);
    wat_close(w);
  } else {
    wat_folded(w);
  }
  wat_byte(w, &w->body, WASM_END);
  if (is_ref_func(&w->body))
    wat_put(w, &items->funcs, w->body.p + 1, w->body.n - 2);
  else
    items->all_funcs = false;
  wat_put(w, &items->expressions, w->body.p, w->body.n);
  items->n++;
}

/* Functions, or a reference type (which is returned) with expressions. */
static unsigned take_items(Wat *w, Items *items, bool bare)
{
  unsigned type = FUNCREF;
  bool expressions = wat_valtype(w->tok, true) >= 0 || wat_at_open(w, "ref");
  if (expressions)
    type = wat_take_valtype(w, true);
  else if (wat_is(w->tok, "func"))
    wat_next(w);
  else if (!bare)
    wat_unexpected(w, "func or a reference type");
  while (w->tok.kind != TOK_CLOSE && w->status == OK) {
    if (expressions)
      item_expression(w, items);
    else
      item_func(w, items);
  }
  return type;
}

/* The entry of a segment. `at`: its offset, if it is active. */
static void put_elem(Wat *w, const Items *items, unsigned flags, uint32_t table, const Bytes *at,
                     unsigned type)
{
  Bytes *out = &w->section[SECTION_ELEM];
  bool active = !(flags & PASSIVE), expressions = type != FUNCREF || !items->all_funcs;
  if (active && (table || type != FUNCREF)) flags |= EXPLICIT;
  if (expressions) flags |= EXPRESSIONS;
  wat_u(w, out, flags);
  if (active) {
    if (flags & EXPLICIT) wat_u(w, out, table);
    wat_put(w, out, at->p, at->n);
  }
  if (flags & (PASSIVE | EXPLICIT)) wat_byte(w, out, expressions ? type : 0);
  wat_u(w, out, items->n);
  const Bytes *what = expressions ? &items->expressions : &items->funcs;
  wat_put(w, out, what->p, what->n);
  w->entries[SECTION_ELEM]++;
  w->count[WASM_INDEX_ELEM]++;
}

void wat_elem(Wat *w)
{
  Items items = {.all_funcs = true};
  Bytes at = {0};
  unsigned flags = 0;
  uint32_t table = 0;
  if (w->tok.kind == TOK_ID) wat_next(w); /* its own name */
  if (wat_is(w->tok, "declare")) {
    flags = DECLARED;
    wat_next(w);
  } else if (wat_is_index(w->tok)) { /* the table, as it was once written */
    table = wat_index(w, WASM_INDEX_TABLE);
  } else if (wat_take_open(w, "table")) {
    table = wat_index(w, WASM_INDEX_TABLE);
    wat_close(w);
  } else if (w->tok.kind != TOK_OPEN || wat_at_open(w, "ref")) {
    flags = PASSIVE;
  }
  if (!(flags & PASSIVE)) {
    offset(w);
    wat_put(w, &at, w->body.p, w->body.n);
  }
  unsigned type = take_items(w, &items, !(flags & PASSIVE));
  put_elem(w, &items, flags, table, &at, type);
  free(items.expressions.p);
  free(items.funcs.p);
  free(at.p);
}

uint32_t wat_table_elems(Wat *w, uint32_t table, unsigned type)
{
  Items items = {.all_funcs = true};
  uint8_t zero[] = {WASM_I32_CONST, 0, WASM_END};
  Bytes at = {zero, sizeof zero, sizeof zero};
  while (w->tok.kind != TOK_CLOSE && w->status == OK) {
    if (w->tok.kind == TOK_OPEN)
      item_expression(w, &items);
    else
      item_func(w, &items);
  }
  put_elem(w, &items, 0, table, &at, type);
  free(items.expressions.p);
  free(items.funcs.p);
  return items.n;
}

/* -- data ---- */

/* All strings that come. */
static uint64_t put_strings(Wat *w, Bytes *out)
{
  Bytes bytes = {0};
  while (w->tok.kind != TOK_CLOSE && w->status == OK)
    wat_string(w, &bytes);
  wat_sized(w, out, &bytes);
  free(bytes.p);
  w->entries[SECTION_DATA]++;
  w->count[WASM_INDEX_DATA]++;
  return bytes.n;
}

static void put_active(Wat *w, Bytes *out, uint32_t memory)
{
  wat_u(w, out, memory ? EXPLICIT : 0);
  if (memory) wat_u(w, out, memory);
}

void wat_data(Wat *w)
{
  Bytes *out = &w->section[SECTION_DATA];
  uint32_t memory = 0;
  if (w->tok.kind == TOK_ID) wat_next(w);
  if (wat_is_index(w->tok)) { /* the memory, as it was once written */
    memory = wat_index(w, WASM_INDEX_MEMORY);
  } else if (wat_take_open(w, "memory")) {
    memory = wat_index(w, WASM_INDEX_MEMORY);
    wat_close(w);
  } else if (w->tok.kind != TOK_OPEN) {
    wat_u(w, out, PASSIVE);
    put_strings(w, out);
    return;
  }
  offset(w);
  put_active(w, out, memory);
  wat_put(w, out, w->body.p, w->body.n);
  put_strings(w, out);
}

uint64_t wat_memory_data(Wat *w, uint32_t memory)
{
  const uint8_t zero[] = {WASM_I32_CONST, 0, WASM_END};
  Bytes *out = &w->section[SECTION_DATA];
  put_active(w, out, memory);
  wat_put(w, out, zero, sizeof zero);
  return put_strings(w, out);
}
