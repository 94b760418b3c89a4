// SPDX-License-Identifier: MIT
/* Instructions, folded and flat. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "text/wat_int.h"

#include <string.h>

/* -- labels ---- */

static void push_label(Wat *w, Token name)
{
  size_t cap = w->caplabels;
  if (!wat_grow(w, &w->labels, w->nlabels, &cap, sizeof *w->labels)) return;
  w->caplabels = (uint32_t)cap;
  Label l = {0};
  if (name.kind == TOK_ID) {
    Name *n = wat_find(w, WASM_INDEX_LABEL, name.p, name.n, true);
    if (!n) return;
    l = (Label){(uint32_t)(n - w->names.all) + 1, n->value};
    n->value = w->nlabels + 1;
  }
  w->labels[w->nlabels++] = l;
}

static void pop_label(Wat *w)
{
  if (!w->nlabels) return;
  Label l = w->labels[--w->nlabels];
  if (l.name) w->names.all[l.name - 1].value = l.before;
}

static void push_open(Wat *w, OpenKind kind, Token label)
{
  if (wat_grow(w, &w->opens, w->nopens, &w->capopens, sizeof *w->opens))
    w->opens[w->nopens++] = (Open){kind, label, w->pending.n};
}

/* The $name that may come now; of kind TOK_END if there is none. */
static Token take_label(Wat *w)
{
  Token t = w->tok;
  if (t.kind != TOK_ID) return (Token){TOK_END, t.p, 0};
  wat_next(w);
  return t;
}

/* After else and end: their $name is that of the block. */
static void same_label(Wat *w, Token label)
{
  Token t = take_label(w);
  if (t.kind == TOK_ID && (label.kind != TOK_ID || t.n != label.n || memcmp(t.p, label.p, t.n)))
    wat_bad(w, INVALID, t.p, "mismatching label %.*s", WAT_SHOW(t));
}

/* -- what comes after an op ---- */

/* "offset=8": the number after "offset=". */
static bool take_field(Wat *w, const char *name, uint64_t most, uint64_t *out)
{
  Token t = w->tok;
  size_t n = strlen(name);
  if (t.kind != TOK_WORD || t.n <= n || memcmp(t.p, name, n)) return false;
  Token number = {TOK_WORD, t.p + n, t.n - n};
  if (!wat_nat_of(number, most, out))
    wat_bad(w, INVALID, number.p, "not a number from 0 to %llu: %.*s", (unsigned long long)most,
            WAT_SHOW(number));
  wat_next(w);
  return true;
}

static void memarg(Wat *w, Bytes *out, const WasmOp *op)
{
  uint64_t memory = 0, offset = 0, align = op->access;
  const char *at;
  if (wat_is_index(w->tok)) memory = wat_index(w, WASM_INDEX_MEMORY);
  take_field(w, "offset=", UINT32_MAX, &offset);
  at = w->tok.p;
  take_field(w, "align=", UINT32_MAX, &align);
  if (!align || align & (align - 1)) wat_bad(w, INVALID, at, "alignment must be a power of 2");
  unsigned log2 = 0;
  while (w->status == OK && align >> (log2 + 1))
    log2++;
  wat_u(w, out, log2 | (memory ? 0x40 : 0));
  if (memory) wat_u(w, out, memory);
  wat_u(w, out, offset);
}

static void br_table(Wat *w, Bytes *out)
{
  Bytes *s = &w->scratch;
  uint32_t n = 0;
  s->n = 0;
  for (; wat_is_index(w->tok); n++)
    wat_u(w, s, wat_index(w, WASM_INDEX_LABEL));
  if (!n) wat_unexpected(w, "a label");
  wat_u(w, out, n - !!n);
  wat_put(w, out, s->p, s->n);
}

/* (result t*)*, which may be missing: then it is another opcode. */
static void select_types(Wat *w, Bytes *out)
{
  Bytes *s = &w->scratch;
  s->n = 0;
  if (!wat_at_open(w, "result")) {
    wat_byte(w, out, WASM_SELECT);
    return;
  }
  while (wat_take_open(w, "result")) {
    while (w->tok.kind != TOK_CLOSE && w->status == OK)
      wat_byte(w, s, wat_take_valtype(w, false));
    wat_close(w);
  }
  wat_byte(w, out, WASM_SELECT_T);
  wat_sized(w, out, s);
}

static bool has_default(unsigned space)
{
  return space == WASM_INDEX_TABLE || space == WASM_INDEX_MEMORY;
}

/* Indices, in the binary format's order. In the text the table or memory comes first, and may be
 * missing: it is number 0 then. Of two tables or memories both are there or none. */
static void indices(Wat *w, Bytes *out, const WasmInfo *info)
{
  uint32_t index[2] = {0, 0};
  bool second = info->indices == 2, swapped = second && has_default(info->index[1]);
  unsigned first = swapped ? 1 : 0;
  bool both = second && wat_is_index(w->tok) && wat_is_index(wat_peek(w));
  if (second && info->index[0] == WASM_INDEX_TYPE) {
    if (wat_is_index(w->tok)) index[1] = wat_index(w, (WasmIndex)info->index[1]);
    index[0] = wat_type_use(w, USE_CALL);
  } else if (second && has_default(info->index[0])) {
    bool any = wat_is_index(w->tok);
    for (unsigned i = 0; any && i < 2; i++)
      index[i] = wat_index(w, (WasmIndex)info->index[i]);
  } else if (second) {
    if (both) index[first] = wat_index(w, (WasmIndex)info->index[first]);
    index[!first] = wat_index(w, (WasmIndex)info->index[!first]);
  } else if (!has_default(info->index[0]) || wat_is_index(w->tok)) {
    index[0] = wat_index(w, (WasmIndex)info->index[0]);
  }
  for (unsigned i = 0; i <= second; i++) {
    w->uses_data |= info->index[i] == WASM_INDEX_DATA;
    wat_u(w, out, index[i]);
  }
}

static void heap_type(Wat *w, Bytes *out)
{
  Token t = w->tok;
  if (wat_is(t, "func"))
    wat_byte(w, out, 0x70);
  else if (wat_is(t, "extern"))
    wat_byte(w, out, 0x6f);
  else if (wat_is_index(t))
    wat_bad(w, UNSUPPORTED, t.p, "typed function references");
  else
    wat_unexpected(w, "func or extern");
  wat_next(w);
}

/* -- ops ---- */

static int compare(Token t, const char *name)
{
  size_t n = strlen(name);
  int order = memcmp(t.p, name, t.n < n ? t.n : n);
  return order ? order : (t.n > n) - (t.n < n);
}

/* The feature that an op is of whose name no row of the tables has; NULL: there is no such op. */
static const char *lacking(Token t)
{
  static const struct {
    const char *part;
    uint8_t prefix;
  } parts[] = {{"v128.", 0xfd},
               {"i8x16.", 0xfd},
               {"i16x8.", 0xfd},
               {"i32x4.", 0xfd},
               {"i64x2.", 0xfd},
               {"f32x4.", 0xfd},
               {"f64x2.", 0xfd},
               {".atomic.", 0xfe},
               {"atomic.fence", 0xfe},
               {"struct.", 0xfb},
               {"array.", 0xfb},
               {"ref.test", 0xfb},
               {"ref.cast", 0xfb},
               {"ref.i31", 0xfb},
               {"br_on_cast", 0xfb},
               {"any.convert_extern", 0xfb},
               {"extern.convert_any", 0xfb}};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (memmem(t.p, t.n, parts[i].part, strlen(parts[i].part)))
      return wasm_info[parts[i].prefix].lacks;
  return NULL;
}

/* The opcode of the current word. */
static const WasmName *find_op(Wat *w)
{
  Token t = w->tok;
  uint32_t low = 0, high = NWASM_NAMES;
  while (low < high && t.kind == TOK_WORD) {
    uint32_t middle = (low + high) / 2;
    int order = compare(t, wasm_names[middle].name);
    if (!order) return &wasm_names[middle];
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  const char *lacks = t.kind == TOK_WORD ? lacking(t) : NULL;
  if (lacks)
    wat_bad(w, UNSUPPORTED, t.p, "%.*s: %s", WAT_SHOW(t), lacks);
  else if (t.kind == TOK_WORD)
    wat_bad(w, INVALID, t.p, "unknown operator %.*s", WAT_SHOW(t));
  else
    wat_unexpected(w, "an operator");
  return NULL;
}

/* An op and its immediates; no block. */
static void plain(Wat *w, Bytes *out, const WasmName *op)
{
  Token t = w->tok;
  bool prefixed = op->code > 0xff;
  unsigned code = op->code & 0xff;
  const WasmInfo *info = prefixed ? &wasm_fc_info[code] : &wasm_info[code];
  wat_next(w);
  if (info->lacks) wat_bad(w, UNSUPPORTED, t.p, "%s: %s", op->name, info->lacks);
  if (op->code == WASM_SELECT) {
    select_types(w, out);
    return;
  }
  if (prefixed) {
    wat_byte(w, out, op->code >> 8);
    wat_u(w, out, code);
  } else {
    wat_byte(w, out, code);
  }
  switch ((WasmImmediates)info->immediates) {
  case WASM_IMM_NONE: break;
  case WASM_IMM_INDEX: indices(w, out, info); break;
  case WASM_IMM_LABELS: br_table(w, out); break;
  case WASM_IMM_HEAP: heap_type(w, out); break;
  case WASM_IMM_I32: wat_s(w, out, (int32_t)(uint32_t)wat_int(w, 32)); break;
  case WASM_IMM_I64: wat_s(w, out, (int64_t)wat_int(w, 64)); break;
  case WASM_IMM_F32: wat_float(w, out, 32); break;
  case WASM_IMM_F64: wat_float(w, out, 64); break;
  case WASM_IMM_MEMARG: memarg(w, out, prefixed ? &wasm_fc_ops[code] : &wasm_ops[code]); break;
  case WASM_IMM_TYPES: /* select's, above */
  case WASM_IMM_BAD:
  case WASM_IMM_BLOCK:
  case WASM_IMM_PREFIX: wat_bad(w, BUG, t.p, "%s has no way to be written", op->name);
  }
}

static bool is_block(const WasmName *op)
{
  return op->code < 0x100 && !wasm_info[op->code].lacks &&
         wasm_info[op->code].immediates == WASM_IMM_BLOCK;
}

/* else and end stand in flat text only. */
static bool ends_block(const WasmName *op)
{
  return op->code == WASM_ELSE || op->code == WASM_END;
}

/* -- folded ---- */

/* "(then" or "(else" of an "(if". */
static void open_arm(Wat *w, Open *o)
{
  bool then = o->kind == OPEN_IF;
  Token label = o->label;
  if (!wat_take_open(w, then ? "then" : "else") || o->kind == OPEN_IF_ELSE) {
    wat_unexpected(w, then ? "(then" : ")");
    return;
  }
  if (then) {
    wat_put(w, &w->body, w->pending.p + o->pending, w->pending.n - o->pending);
    w->pending.n = o->pending;
    push_label(w, label);
  } else {
    wat_byte(w, &w->body, WASM_ELSE);
  }
  o->kind = then ? OPEN_IF_THEN : OPEN_IF_ELSE;
  push_open(w, OPEN_ARM, label);
}

/* "(" of an instruction: the current token. */
static void open_folded(Wat *w, Open *in)
{
  if (in && in->kind == OPEN_IF && wat_at_open(w, "then")) {
    open_arm(w, in);
    return;
  }
  if (in && (in->kind == OPEN_IF_THEN || in->kind == OPEN_IF_ELSE)) {
    open_arm(w, in);
    return;
  }
  wat_next(w);
  const WasmName *op = find_op(w);
  if (!op) return;
  if (ends_block(op)) {
    wat_unexpected(w, "an operator");
  } else if (is_block(op)) {
    wat_next(w);
    Token label = take_label(w);
    bool conditional = op->code == WASM_IF;
    push_open(w, conditional ? OPEN_IF : OPEN_BLOCK, label);
    Bytes *out = conditional ? &w->pending : &w->body;
    wat_byte(w, out, op->code);
    wat_block_type(w, out);
    if (!conditional) push_label(w, label);
  } else {
    push_open(w, OPEN_PLAIN, w->tok);
    plain(w, &w->pending, op);
  }
}

/* ")": the current token. */
static void close_folded(Wat *w, Open *o)
{
  switch (o->kind) {
  case OPEN_PLAIN:
    wat_put(w, &w->body, w->pending.p + o->pending, w->pending.n - o->pending);
    w->pending.n = o->pending;
    break;
  case OPEN_IF: wat_unexpected(w, "(then"); return;
  case OPEN_BLOCK:
  case OPEN_IF_THEN:
  case OPEN_IF_ELSE:
    wat_byte(w, &w->body, WASM_END);
    pop_label(w);
    break;
  case OPEN_ARM: break;
  case OPEN_FLAT_BLOCK:
  case OPEN_FLAT_IF:
  case OPEN_FLAT_ELSE: wat_bad(w, INVALID, w->tok.p, "unexpected token ), expected end"); return;
  }
  w->nopens--;
  wat_next(w);
}

/* -- flat ---- */

static void else_or_end(Wat *w, Open *o, const WasmName *op)
{
  bool alternative = op->code == WASM_ELSE;
  if (!o || (alternative ? o->kind != OPEN_FLAT_IF : o->kind < OPEN_FLAT_BLOCK)) {
    wat_unexpected(w, NULL);
    return;
  }
  wat_next(w);
  same_label(w, o->label);
  wat_byte(w, &w->body, op->code);
  if (alternative) {
    o->kind = OPEN_FLAT_ELSE;
  } else {
    pop_label(w);
    w->nopens--;
  }
}

static void flat(Wat *w, Open *in)
{
  bool folded_only = in && (in->kind == OPEN_PLAIN || in->kind == OPEN_IF ||
                            in->kind == OPEN_IF_THEN || in->kind == OPEN_IF_ELSE);
  if (folded_only) {
    wat_unexpected(w, in->kind == OPEN_PLAIN ? "( or )" : in->kind == OPEN_IF ? "(" : ")");
    return;
  }
  const WasmName *op = find_op(w);
  if (!op) return;
  if (ends_block(op)) {
    else_or_end(w, in, op);
  } else if (is_block(op)) {
    wat_next(w);
    Token label = take_label(w);
    push_open(w, op->code == WASM_IF ? OPEN_FLAT_IF : OPEN_FLAT_BLOCK, label);
    wat_byte(w, &w->body, op->code);
    wat_block_type(w, &w->body);
    push_label(w, label);
  } else {
    plain(w, &w->body, op);
  }
}

/* Instructions until what is open is closed, but for what was; `one`: a single folded one. */
static void instructions(Wat *w, bool one)
{
  size_t outer = w->nopens;
  for (;;) {
    Open *in = w->nopens > outer ? &w->opens[w->nopens - 1] : NULL;
    if (w->tok.kind == TOK_OPEN)
      open_folded(w, in);
    else if (w->tok.kind == TOK_CLOSE && in)
      close_folded(w, in);
    else if (w->tok.kind == TOK_WORD && (in || !one))
      flat(w, in);
    else
      break;
    if (one && w->nopens == outer) break;
  }
  if (w->nopens > outer || (w->tok.kind != TOK_CLOSE && w->tok.kind != TOK_OPEN && !one))
    wat_unexpected(w, NULL);
  if (w->status != OK) w->nopens = outer;
}

void wat_instructions(Wat *w)
{
  instructions(w, false);
}

void wat_folded(Wat *w)
{
  if (w->tok.kind != TOK_OPEN) wat_unexpected(w, "(");
  instructions(w, true);
}
