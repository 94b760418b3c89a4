// SPDX-License-Identifier: MIT
/* Part of codegen.c in machines that make code: handlers of numeric ops, loads and stores. Where
 * the next op is a local.set or local.tee, its local is the destination; where it is a branch or
 * select, a compare stays pending for it; a load goes into the op that takes it, if that has such a
 * form. */
#ifndef WEFT_FRONTEND_WASM_NUMERIC_H
#define WEFT_FRONTEND_WASM_NUMERIC_H

#include "frontend/wasm/codegen.h"
#include "frontend/wasm/opcode.h"

/* The flags of the next opcode; 0 at the end. */
static inline unsigned next_flags(const Gen *g)
{
  return g->r.p < g->r.end ? g->info[*g->r.p].flags : 0;
}

/* The local that receives an op's result, and the opcode that says so; without technique "hints",
 * or where no such op comes next, none. */
typedef struct Hint {
  uint32_t local; /* NO_LOCAL: none */
  uint8_t opcode;
} Hint;

static Hint set_hint(Gen *g, ValType type)
{
  static const Hint none = {NO_LOCAL, 0};
  const uint8_t *p = g->r.p;
  if (g->r.end - p < 2) return none;
  uint8_t opcode = *p;
  uint32_t local = p[1];
  p += 2;
  if (local & 0x80) {
    if (p == g->r.end || *p & 0x80) return none;
    local = (local & 0x7f) | (uint32_t)*p++ << 7;
  }
  if (local >= g->v.nlocals || g->v.locals[local] != type) return none;
  g->r.p = p;
  g->vs.hint = local;
  g->ops++;
  return (Hint){local, opcode};
}

/* The next op is a set or tee of a local of this type: it becomes the destination. */
static inline Hint take_hint(Gen *g, ValType type)
{
  return next_flags(g) == INFO_SETS ? set_hint(g, type) : (Hint){NO_LOCAL, 0};
}

/* After an op with a hint: a tee leaves the value on the stack, too. */
static inline void after_hint(Gen *g, Hint hint)
{
  if (hint.opcode == WASM_LOCAL_TEE) vs_local_get(&g->vs, hint.local);
}

/* The result of an op with OPT_NAN, in `local` or on top, becomes canonical if anything may see its
 * bits. */
static void settle_nan(Gen *g, uint8_t type, uint32_t local)
{
  if (local != NO_LOCAL || !gen_hides_nan(g)) vs_canonical(&g->vs, (ValType)type, local);
}

/* -- numeric ops ---- */

/* The op that may take a loaded value as its right operand, if it comes next. */
static Op load_consumer(const Gen *g, const WasmOp *load)
{
  const WasmOp *i = &g->info[*g->r.p];
  const VStack *vs = &g->vs;
  if (i->arg[1] != load->result || vs->sp < g->height + 2 ||
      vs->slot[vs->sp - 2].type != load->result)
    return OP_NONE;
  return (Op)i->op;
}

static Status load(Gen *g, const uint8_t *at, const WasmOp *i)
{
  VStack *vs = &g->vs;
  uint32_t offset = 0;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  TRY(gen_check1(g, at, i->arg[0]));
  if (i->flags == INFO_WHOLE_LOAD && next_flags(g) == INFO_TAKES_LOAD) {
    Op consumer = load_consumer(g, i);
    if (consumer != OP_NONE) {
      const uint8_t *back = g->r.p++;
      uint64_t ops = g->ops++;
      Hint hint = take_hint(g, op_sig[consumer].result);
      if (vs_load_binary(vs, (Op)i->op, consumer, (ValType)op_sig[consumer].result, offset)) {
        if (vs_opens_nan(vs, consumer)) settle_nan(g, i->result, hint.local);
        after_hint(g, hint);
        return OK;
      }
      vs->hint = NO_LOCAL;
      g->r.p = back;
      g->ops = ops;
    }
  }
  Hint hint = take_hint(g, i->result);
  vs_load(vs, (Op)i->op, (ValType)i->result, offset);
  after_hint(g, hint);
  return OK;
}

static Status store(Gen *g, const uint8_t *at, const WasmOp *i)
{
  uint32_t offset = 0;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  vs_store(&g->vs, (Op)i->op, offset);
  return OK;
}

static inline __attribute__((always_inline)) Status binary(Gen *g, const uint8_t *at,
                                                           const WasmOp *i)
{
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  Hint hint = take_hint(g, i->result);
  vs_binary(&g->vs, (Op)i->op, (ValType)i->result);
  after_hint(g, hint);
  return OK;
}

/* An op with OPT_NAN, where that is the canonical one. */
static Status opens_nan(Gen *g, const uint8_t *at, const WasmOp *i)
{
  bool two = op_class[i->op] == CLASS_BIN;
  TRY(two ? gen_check2(g, at, i->arg[0], i->arg[1]) : gen_check1(g, at, i->arg[0]));
  Hint hint = take_hint(g, i->result);
  (two ? vs_binary : vs_unary)(&g->vs, (Op)i->op, (ValType)i->result);
  settle_nan(g, i->result, hint.local);
  after_hint(g, hint);
  return OK;
}

/* `binary` from the handlers of special cases, where none applies. */
static __attribute__((noinline)) Status plain_binary(Gen *g, const uint8_t *at, const WasmOp *i)
{
  return binary(g, at, i);
}

static Status divide(Gen *g, const uint8_t *at, const WasmOp *i)
{
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  Hint hint = take_hint(g, i->result);
  vs_divide(&g->vs, (Op)i->op, (ValType)i->result);
  after_hint(g, hint);
  return OK;
}

/* What follows a shift: `i32.add`, or `i32.const c` and `i32.add`. Returns the number of ops, their
 * end to *end. */
static unsigned sum_ahead(Gen *g, const uint8_t **end, int32_t *c)
{
  Reader r = g->r;
  unsigned n = 1;
  *c = 0;
  if (r.p < r.end && *r.p == WASM_I32_CONST) {
    r.p++, n++;
    if (read_s32(&r, c) != OK) return 0;
  }
  if (r.p >= r.end || *r.p != WASM_I32_ADD) return 0;
  *end = r.p + 1;
  return n;
}

/* The load at p, of the element of a table at c whose index is below the constant on top and known
 * to be small: one instruction, since no sum wraps. shift: log2 of the size of an element. n: ops
 * after the current one, the load included. *done says if that was it. */
static Status table_load(Gen *g, uint32_t shift, int64_t c, const uint8_t *p, unsigned n,
                         bool *done)
{
  VStack *vs = &g->vs;
  const WasmOp *i = p < g->r.end ? &g->info[*p] : g->info;
  uint32_t offset = 0;
  const uint8_t *back = g->r.p;
  if (i->kind != KIND_LOAD || i->access != 1u << shift || c < 0 || !vs_can_index(vs, (Op)i->op))
    return OK;
  g->r.p = p + 1;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  if (c + offset > INT32_MAX) {
    g->r.p = back;
    return OK;
  }
  vs->place = (uint32_t)(p - g->r.begin);
  if (g->find) gen_find(g);
  Hint hint = take_hint(g, i->result);
  vs_drop(vs);
  vs_load_index(vs, (Op)i->op, (ValType)i->result, (uint32_t)c + offset);
  after_hint(g, hint);
  g->ops += n;
  *done = true;
  return OK;
}

static Status add(Gen *g, const uint8_t *at, const WasmOp *i)
{
  const VStack *vs = &g->vs;
  if (vs->known.end == vs->code.p && vs->sp >= g->height + 2) {
    const Slot *c = &vs->slot[vs->sp - 1];
    if (c->kind == SLOT_CONST && c->type == T_I32 && c[-1].type == T_I32 &&
        vs_is_small(vs, vs->sp - 2)) {
      bool done = false;
      TRY(table_load(g, 0, (int32_t)c->bits, g->r.p, 1, &done));
      if (done) return OK;
    }
  }
  return binary(g, at, i);
}

static Status shift_left(Gen *g, const uint8_t *at, const WasmOp *i)
{
  VStack *vs = &g->vs;
  const uint8_t *end, *back = g->r.p;
  int32_t c;
  TRY(gen_check2(g, at, T_I32, T_I32));
  if (vs->slot[vs->sp - 1].kind != SLOT_CONST) return plain_binary(g, at, i);
  unsigned n = sum_ahead(g, &end, &c);
  if (n != 1 && vs_is_small(vs, vs->sp - 2)) {
    bool done = false;
    TRY(table_load(g, vs->slot[vs->sp - 1].bits & 31, n ? c : 0, n ? end : back, n + 1, &done));
    if (done) return OK;
  }
  bool sum = n == 1;
  if (!n || (sum && (vs->sp < g->height + 3 || vs->slot[vs->sp - 3].type != T_I32)))
    return plain_binary(g, at, i);
  g->r.p = end;
  uint64_t ops = g->ops;
  Hint hint = take_hint(g, T_I32);
  if (vs_scaled(vs, sum, (uint32_t)c)) {
    g->ops += n;
    after_hint(g, hint);
    return OK;
  }
  vs->hint = NO_LOCAL;
  g->ops = ops;
  g->r.p = back;
  return plain_binary(g, at, i);
}

static Status unary(Gen *g, const uint8_t *at, const WasmOp *i)
{
  TRY(gen_check1(g, at, i->arg[0]));
  Hint hint = take_hint(g, i->result);
  switch (i->kind) {
  case KIND_UNARY: vs_unary(&g->vs, (Op)i->op, (ValType)i->result); break;
  case KIND_TRUNC: vs_trunc(&g->vs, (Op)i->op, (ValType)i->result); break;
  default: vs_extend_u(&g->vs);
  }
  after_hint(g, hint);
  return OK;
}

static inline Status compare(Gen *g, const uint8_t *at, const WasmOp *i)
{
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  bool fused = next_flags(g) == INFO_TAKES_CONDITION;
  Hint hint = fused ? (Hint){NO_LOCAL, 0} : take_hint(g, T_I32);
  vs_compare(&g->vs, (Op)i->op, fused);
  after_hint(g, hint);
  return OK;
}

static inline Status eqz(Gen *g, const uint8_t *at, const WasmOp *i)
{
  TRY(gen_check1(g, at, i->arg[0]));
  bool fused = next_flags(g) == INFO_TAKES_CONDITION;
  Hint hint = fused ? (Hint){NO_LOCAL, 0} : take_hint(g, T_I32);
  vs_eqz(&g->vs, (Op)i->op, fused);
  after_hint(g, hint);
  return OK;
}

/* -- calls ---- */

/* What is not read after a call of this type, as the next op says. */
static void look_past_call(Gen *g, const FuncType *t)
{
  VStack *vs = &g->vs;
  if (!vs->regs.dirty) return;
  const uint8_t *p = g->r.p, *end = g->r.end;
  if (end - p < 2) {
    if (p < end && *p == WASM_END && t->nresults >= vs->type->nresults) vs->spent = ALL_LOCALS;
  } else if (*p == WASM_LOCAL_SET || *p == WASM_LOCAL_TEE) {
    if (p[1] < 0x80 && p[1] < g->v.nlocals) vs->spent = p[1];
  } else if (*p == WASM_UNREACHABLE || (*p == WASM_RETURN && t->nresults >= vs->type->nresults)) {
    vs->spent = ALL_LOCALS;
  }
}

/* The kinds that there are only here, for walk_body. */
#define GEN_KINDS(X)                                                                               \
  X(LOCAL_COPY, do_local_copy)                                                                     \
  X(ADD, do_add)                                                                                   \
  X(SHIFT_LEFT, do_shift_left)                                                                     \
  X(EXTEND_U, do_extend_u)                                                                         \
  X(OPENS_NAN, do_opens_nan)

#endif
