// SPDX-License-Identifier: MIT
/* Both walks read the same few instructions and keep a small stack: of types to validate, of values
 * to evaluate. The depth is bounded, so that neither needs memory. */
#include "frontend/wasm/constexpr.h"

#include "frontend/wasm/decode_int.h"
#include "frontend/wasm/opcode.h"
#include "frontend/wasm/validate.h"

#include <string.h>

/* -- validation ---- */

typedef struct Checker {
  Module *m;
  Reader *r;
  const uint8_t *op;
  uint32_t nglobals;
  uint32_t depth;
  ValType stack[MAX_CONSTEXPR_DEPTH];
} Checker;

static Status push_type(Checker *c, ValType type)
{
  if (c->depth == MAX_CONSTEXPR_DEPTH)
    return fail(c->r->err, LIMIT, (uint64_t)(c->op - c->r->begin),
                "constant expression of more than %d operands", MAX_CONSTEXPR_DEPTH);
  c->stack[c->depth++] = type;
  return OK;
}

static Status check_binary(Checker *c, ValType type)
{
  uint64_t at = (uint64_t)(c->op - c->r->begin);
  for (unsigned i = 0; i < 2; i++) {
    if (!c->depth) return fail(c->r->err, INVALID, at, "type mismatch: an operand is missing");
    ValType have = c->stack[--c->depth];
    if (have != type)
      return fail(c->r->err, INVALID, at, "type mismatch: expected %s, found %s", type_name(type),
                  type_name(have));
  }
  return push_type(c, type);
}

static Status check_global_get(Checker *c)
{
  uint64_t at = reader_offset(c->r);
  uint32_t index = 0;
  TRY(read_u32(c->r, &index));
  if (index >= c->nglobals) return fail(c->r->err, INVALID, at, "unknown global %u", index);
  GlobalType t = c->m->globals[index].type;
  if (t.mutable_)
    return fail(c->r->err, INVALID, at, "constant expression required: global %u is mutable",
                index);
  return push_type(c, t.type);
}

static Status check_ref_func(Checker *c)
{
  uint64_t at = reader_offset(c->r);
  uint32_t index = 0;
  TRY(read_u32(c->r, &index));
  if (index >= c->m->nfuncs) return fail(c->r->err, INVALID, at, "unknown function %u", index);
  c->m->declared_funcs[index / 64] |= (uint64_t)1 << (index % 64);
  return push_type(c, T_FUNCREF);
}

static Status check_other(Checker *c, uint8_t opcode)
{
  uint64_t at = (uint64_t)(c->op - c->r->begin);
  const char *lacking = wasm_info[opcode].lacks;
  if (lacking)
    return fail(c->r->err, UNSUPPORTED, at, "opcode 0x%02x: %s are not supported", opcode, lacking);
  if (wasm_is_opcode(opcode))
    return fail(c->r->err, INVALID, at, "constant expression required: %s is not constant",
                wasm_opcode_name(opcode));
  return fail(c->r->err, INVALID, at, "illegal opcode 0x%02x", opcode);
}

static Status check_op(Checker *c, uint8_t opcode)
{
  int32_t i = 0;
  int64_t l = 0;
  const uint8_t *bytes = NULL;
  ValType type = T_BOT;
  switch (opcode) {
  case WASM_I32_CONST: TRY(read_s32(c->r, &i)); return push_type(c, T_I32);
  case WASM_I64_CONST: TRY(read_s64(c->r, &l)); return push_type(c, T_I64);
  case WASM_F32_CONST: TRY(read_bytes(c->r, 4, &bytes)); return push_type(c, T_F32);
  case WASM_F64_CONST: TRY(read_bytes(c->r, 8, &bytes)); return push_type(c, T_F64);
  case WASM_REF_NULL: TRY(decode_reftype(c->r, &type)); return push_type(c, type);
  case WASM_REF_FUNC: return check_ref_func(c);
  case WASM_GLOBAL_GET: return check_global_get(c);
  case WASM_I32_ADD:
  case WASM_I32_SUB:
  case WASM_I32_MUL: return check_binary(c, T_I32);
  case WASM_I64_ADD:
  case WASM_I64_SUB:
  case WASM_I64_MUL: return check_binary(c, T_I64);
  default: return check_other(c, opcode);
  }
}

Status constexpr_validate(Reader *r, Module *m, ValType type, uint32_t nglobals, Span *out)
{
  Checker c;
  c.m = m;
  c.r = r;
  c.nglobals = nglobals;
  c.depth = 0; /* the stack itself needs no clearing */
  const uint8_t *start = r->p;
  for (;;) {
    uint8_t opcode = 0;
    c.op = r->p;
    TRY(read_byte(r, &opcode));
    if (opcode == WASM_END) break;
    TRY(check_op(&c, opcode));
  }
  uint64_t at = (uint64_t)(c.op - r->begin);
  if (c.depth != 1)
    return fail(r->err, INVALID, at, "type mismatch: constant expression with %u values, not one",
                c.depth);
  if (c.stack[0] != type)
    return fail(r->err, INVALID, at, "type mismatch: expected %s, found %s", type_name(type),
                type_name(c.stack[0]));
  *out = (Span){(uint32_t)(start - r->begin), (uint32_t)(c.op - start)};
  return OK;
}

/* -- evaluation ---- */

static Status eval_leaf(uint8_t opcode, Reader *r, const ConstExprEnv *env, Value *out)
{
  int32_t i = 0;
  int64_t l = 0;
  uint32_t index = 0;
  const uint8_t *bytes = NULL;
  ValType type;
  *out = (Value){.v128 = {0}};
  switch (opcode) {
  case WASM_I32_CONST:
    TRY(read_s32(r, &i));
    out->i32 = (uint32_t)i;
    return OK;
  case WASM_I64_CONST:
    TRY(read_s64(r, &l));
    out->i64 = (uint64_t)l;
    return OK;
  case WASM_F32_CONST:
    TRY(read_bytes(r, 4, &bytes));
    memcpy(out->v128, bytes, 4);
    return OK;
  case WASM_F64_CONST:
    TRY(read_bytes(r, 8, &bytes));
    memcpy(out->v128, bytes, 8);
    return OK;
  case WASM_REF_NULL: return decode_reftype(r, &type);
  case WASM_REF_FUNC:
    TRY(read_u32(r, &index));
    out->ref = env->func(env->user, index);
    return OK;
  case WASM_GLOBAL_GET:
    TRY(read_u32(r, &index));
    *out = env->global(env->user, index);
    return OK;
  default: return BUG;
  }
}

/* a op b into a; false if the opcode is no binary one. */
static bool eval_binary(uint8_t opcode, Value *a, const Value *b)
{
  switch (opcode) {
  case WASM_I32_ADD: a->i32 += b->i32; return true;
  case WASM_I32_SUB: a->i32 -= b->i32; return true;
  case WASM_I32_MUL: a->i32 *= b->i32; return true;
  case WASM_I64_ADD: a->i64 += b->i64; return true;
  case WASM_I64_SUB: a->i64 -= b->i64; return true;
  case WASM_I64_MUL: a->i64 *= b->i64; return true;
  default: return false;
  }
}

/* Evaluates up to the reader's end. */
static Status eval(Reader *r, const ConstExprEnv *env, Value *out)
{
  Value stack[MAX_CONSTEXPR_DEPTH];
  uint32_t depth = 0;
  while (r->p < r->end) {
    uint8_t opcode = *r->p++;
    if (depth >= 2 && eval_binary(opcode, &stack[depth - 2], &stack[depth - 1])) {
      depth--;
      continue;
    }
    if (depth == MAX_CONSTEXPR_DEPTH) return BUG;
    TRY(eval_leaf(opcode, r, env, &stack[depth]));
    depth++;
  }
  if (depth != 1) return BUG;
  *out = stack[0];
  return OK;
}

static Reader span_reader(const Module *m, Span s)
{
  const uint8_t *p = m->bytes + s.offset;
  return (Reader){p, p + s.size, m->bytes, NULL};
}

Status constexpr_eval(const Module *m, Span expr, const ConstExprEnv *env, Value *out)
{
  Reader r = span_reader(m, expr);
  return eval(&r, env, out);
}

Reader elem_reader(const Module *m, const ElemSegment *s)
{
  return span_reader(m, s->items);
}

Status elem_next(const ElemSegment *s, Reader *items, const ConstExprEnv *env, Value *out)
{
  if (s->exprs) { /* a reference: one op, for none makes a reference from others */
    uint8_t opcode = 0, end = 0;
    TRY(read_byte(items, &opcode));
    TRY(eval_leaf(opcode, items, env, out));
    return read_byte(items, &end);
  }
  uint32_t index = 0;
  TRY(read_u32(items, &index));
  *out = (Value){.v128 = {0}};
  out->ref = env->func(env->user, index);
  return OK;
}
