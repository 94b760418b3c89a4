// SPDX-License-Identifier: MIT
/* Division by constants, without dividing: 32 bits by a multiplication with the reciprocal in 64
 * bits (Granlund and Montgomery, "Division by invariant integers using multiplication", 1994),
 * powers of two by shifts. Other 64-bit divisors would need the upper half of a product of 128
 * bits, and divide.
 */
#include "vstack/vs_int.h"

/* -- emission into given registers ---- */

void vs_emit_rr(VStack *vs, Op op, Reg d, Reg a, Reg b)
{
  StencilId in = vs->code.forms[op][F_RR], three = vs->code.forms[op][F_RR3];
  if (in && d != a && !three) em_move(&vs->code, d, a), a = d;
  if (in && d == a)
    em(&vs->code, in, d, d, b);
  else
    em(&vs->code, three, d, a, b);
}

void vs_emit_ri(VStack *vs, Op op, Reg d, Reg a, int64_t v)
{
  const uint16_t *f = vs->code.forms[op];
  static const uint8_t three[] = {F_RI8_3, F_RI_3}, in[] = {F_RI8, F_RI};
  for (int k = 0; k < 2; k++) {
    StencilId id = d == a && f[in[k]] ? f[in[k]] : f[three[k]];
    if (!id || !imm_fits(vs->code.stencil[id].imm, v)) continue;
    em_i(&vs->code, id, d, a, 0, v);
    return;
  }
  for (int k = 0; k < 2; k++)
    if (f[in[k]] && imm_fits(vs->code.stencil[f[in[k]]].imm, v)) {
      if (d != a) em_move(&vs->code, d, a);
      em_i(&vs->code, f[in[k]], d, d, 0, v);
      return;
    }
  bool wide = op_sig[op].result == T_I64;
  em_const_int(&vs->code, REG_SCR, wide ? (uint64_t)v : (uint32_t)v, wide, false);
  vs_emit_rr(vs, op, d, a, REG_SCR);
}

/* -- what division is made of ---- */

/* The ops of one width. */
typedef struct Ops {
  Op add, sub, and, mul, shr_u, shr_s;
  unsigned bits;
} Ops;
static const Ops narrow = {OP_I32_ADD,   OP_I32_SUB,   OP_I32_AND, OP_I32_MUL,
                           OP_I32_SHR_U, OP_I32_SHR_S, 32};
static const Ops wide_ops = {OP_I64_ADD,   OP_I64_SUB,   OP_I64_AND, OP_I64_MUL,
                             OP_I64_SHR_U, OP_I64_SHR_S, 64};

/* d = -d */
static void negate(VStack *vs, const Ops *o, Reg d)
{
  vs_emit_ri(vs, o->mul, d, d, -1);
}

/* n / 2^k and n % 2^k, rounded to zero; d is not n. */
static void signed_power(VStack *vs, const Ops *o, Reg d, Reg n, unsigned k, bool rest, bool minus)
{
  Reg bias = vs_alloc(vs, ALLOC_GPR & ~reg_bit(d)); /* 2^k - 1 if n is negative, else 0 */
  if (k > 1) {
    vs_emit_ri(vs, o->shr_s, bias, n, o->bits - 1);
    vs_emit_ri(vs, o->shr_u, bias, bias, o->bits - k);
  } else {
    vs_emit_ri(vs, o->shr_u, bias, n, o->bits - 1);
  }
  vs_emit_rr(vs, o->add, d, n, bias);
  if (rest) {
    uint64_t mask = ((uint64_t)1 << k) - 1;
    vs_emit_ri(vs, o->and, d, d, o->bits == 32 ? (int32_t)(uint32_t)mask : (int64_t)mask);
    vs_emit_rr(vs, o->sub, d, d, bias);
  } else {
    vs_emit_ri(vs, o->shr_s, d, d, k);
    if (minus) negate(vs, o, d);
  }
  regs_release(&vs->regs, bias);
}

/* The least s and the m = ceil(2^(32 + s) / c) with m * c - 2^(32 + s) below 2^s (times 2 for
 * signed n): then n * m >> (32 + s) is n / c. c is no power of two. */
static uint64_t reciprocal(uint32_t c, bool is_signed, unsigned *s)
{
  for (*s = 0;; ++*s) {
    unsigned __int128 power = (unsigned __int128)1 << (32 + *s);
    uint64_t m = (uint64_t)(power / c) + 1, excess = (uint64_t)((unsigned __int128)m * c - power);
    if (excess < (uint64_t)1 << (*s + is_signed) || (!is_signed && excess == (uint64_t)1 << *s))
      return m;
  }
}

/* d = n / c, unsigned; if m has 33 bits, d is not n. */
static void unsigned_quotient(VStack *vs, Reg d, Reg n, uint64_t m, unsigned s)
{
  em_const_int(&vs->code, REG_SCR, (uint32_t)m, false, false);
  vs_emit_rr(vs, OP_I64_MUL, d, n, REG_SCR);
  if (m >> 32) {
    vs_emit_ri(vs, OP_I64_SHR_U, d, d, 32);
    vs_emit_rr(vs, OP_I64_ADD, d, d, n);
    vs_emit_ri(vs, OP_I64_SHR_U, d, d, s);
  } else {
    vs_emit_ri(vs, OP_I64_SHR_U, d, d, 32 + s);
  }
}

/* d = n / c rounded to zero; d is not n. */
static void signed_quotient(VStack *vs, Reg d, Reg n, uint32_t c, bool minus)
{
  unsigned s;
  uint64_t m = reciprocal(c, true, &s);
  em(&vs->code, vs->code.forms[OP_I64_EXTEND_I32_S][F_R], d, n, 0);
  em_const_int(&vs->code, REG_SCR, m, true, false);
  vs_emit_rr(vs, OP_I64_MUL, d, d, REG_SCR);
  vs_emit_ri(vs, OP_I64_SHR_S, d, d, 32 + s);
  vs_emit_ri(vs, OP_I32_SHR_U, REG_SCR, n, 31); /* 1 more if n is negative */
  vs_emit_rr(vs, OP_I32_ADD, d, d, REG_SCR);
  if (minus) negate(vs, &narrow, d);
}

/* -- the four ops ---- */

static void divide_unsigned(VStack *vs, const Ops *o, Operand n, uint64_t c, bool rest,
                            ValType result)
{
  if (!(c & (c - 1))) {
    Reg d = vs_dst(vs, result, 0);
    if (rest)
      vs_emit_ri(vs, o->and, d, n.reg,
                 o->bits == 32 ? (int32_t)(uint32_t)(c - 1) : (int64_t)(c - 1));
    else
      vs_emit_ri(vs, o->shr_u, d, n.reg, __builtin_ctzll(c));
    if (d != n.reg) vs_free_operand(vs, n);
    vs_result(vs, d, result);
    return;
  }
  unsigned s;
  uint64_t m = reciprocal((uint32_t)c, false, &s);
  Reg d = vs_dst(vs, result, rest || m >> 32 ? reg_bit(n.reg) : 0);
  unsigned_quotient(vs, d, n.reg, m, s);
  if (rest) {
    vs_emit_ri(vs, OP_I32_MUL, d, d, (int32_t)-(uint32_t)c);
    vs_emit_rr(vs, OP_I32_ADD, d, d, n.reg);
  }
  if (d != n.reg) vs_free_operand(vs, n);
  vs_result(vs, d, result);
}

static void divide_signed(VStack *vs, const Ops *o, Operand n, int64_t c, bool rest, ValType result)
{
  uint64_t size = c < 0 ? -(uint64_t)c : (uint64_t)c;
  if (o->bits == 32) size = (uint32_t)size;
  Reg d = vs_dst(vs, result, reg_bit(n.reg));
  vs->policy.lock |= reg_bit(d);
  if (!(size & (size - 1))) {
    signed_power(vs, o, d, n.reg, (unsigned)__builtin_ctzll(size), rest, c < 0);
  } else {
    signed_quotient(vs, d, n.reg, (uint32_t)size, !rest && c < 0);
    if (rest) {
      vs_emit_ri(vs, OP_I32_MUL, d, d, (int32_t)-(uint32_t)size);
      vs_emit_rr(vs, OP_I32_ADD, d, d, n.reg);
    }
  }
  vs_free_operand(vs, n);
  vs_result(vs, d, result);
}

/* -- 64 bits ---- By the upper half of a product with 2^(64 + s) / c, rounded up. The dividend is
 * the present value of a local, so that it can be had several times. */

static void i64_op(VStack *vs, Op op, uint64_t k)
{
  vs_const(vs, T_I64, k);
  vs_binary(vs, op, T_I64);
}

/* The rest, or the quotient as it is, goes where the whole op's result goes. */
static void finish_wide(VStack *vs, uint32_t local, uint64_t c, bool rest, uint32_t hint)
{
  if (rest) {
    i64_op(vs, OP_I64_MUL, -c);
    vs_local_get(vs, local);
    vs->hint = hint;
    vs_binary(vs, OP_I64_ADD, T_I64);
  } else if (hint != NO_LOCAL) {
    vs_local_set(vs, hint);
  }
}

static void divide_wide_signed(VStack *vs, uint32_t local, uint64_t c)
{
  unsigned l = 64 - (unsigned)__builtin_clzll(c - 1); /* 2^(l - 1) < c < 2^l */
  uint64_t m = (uint64_t)((((unsigned __int128)1 << (63 + l)) / c) + 1);
  vs_local_get(vs, local);
  vs_const(vs, T_I64, m);
  vs_mul_high(vs, OP_I64_MUL_HI_S);
  if (m >> 63) { /* as a signed number it is 2^64 too small */
    vs_local_get(vs, local);
    vs_binary(vs, OP_I64_ADD, T_I64);
  }
  if (l > 1) i64_op(vs, OP_I64_SHR_S, l - 1);
  vs_local_get(vs, local);
  i64_op(vs, OP_I64_SHR_U, 63);
  vs_binary(vs, OP_I64_ADD, T_I64); /* towards zero */
}

/* The multiplier of an unsigned division if it has no more than 64 bits. */
static bool unsigned_multiplier(uint64_t c, uint64_t *m, unsigned *s)
{
  for (*s = 0; *s < 64; ++*s) {
    unsigned __int128 p = (unsigned __int128)1 << 64 << *s >> 0;
    unsigned __int128 q = p / c + 1, error = q * c - p; /* 0 < error <= c */
    if (q >> 64) return false;
    if (error <= (unsigned __int128)1 << *s) {
      *m = (uint64_t)q;
      return true;
    }
  }
  return false;
}

static bool divide_wide(VStack *vs, Op op, uint64_t c, bool rest)
{
  const Slot *n = &vs->slot[vs->sp - 2];
  bool is_signed = op == OP_I64_DIV_S || op == OP_I64_REM_S;
  uint64_t m;
  unsigned s;
  if (n->kind != SLOT_LOCAL || vs->local[n->local].type != T_I64) return false;
  if (is_signed && (int64_t)c < 0) return false;
  if (!is_signed && !unsigned_multiplier(c, &m, &s)) return false;
  uint32_t local = n->local, hint = vs->hint;
  vs->hint = NO_LOCAL;
  vs_pop(vs);
  vs_pop(vs);
  if (is_signed) {
    divide_wide_signed(vs, local, c);
  } else {
    vs_local_get(vs, local);
    vs_const(vs, T_I64, m);
    vs_mul_high(vs, OP_I64_MUL_HI_U);
    if (s) i64_op(vs, OP_I64_SHR_U, s);
  }
  finish_wide(vs, local, c, rest, hint);
  return true;
}

/* The i64 is an i32 with zeros above it, which only its alias has another type than: quotient and
 * rest are those of 32 bits. */
static bool is_extended(const VStack *vs, const Slot *s)
{
  return s->kind == SLOT_LOCAL && s->type == T_I64 && vs->local[s->local].type == T_I32;
}

bool vs_divide_const(VStack *vs, Op op, ValType result)
{
  const Slot *top = &vs->slot[vs->sp - 1];
  if (top->kind != SLOT_CONST || top[-1].kind == SLOT_CONST || VS_OFF(vs, DIV)) return false;
  bool is32 = result == T_I32;
  int64_t c = is32 ? (int32_t)top->bits : (int64_t)top->bits;
  uint64_t u = is32 ? (uint32_t)c : (uint64_t)c;
  bool rest = op == OP_I32_REM_S || op == OP_I32_REM_U || op == OP_I64_REM_S || op == OP_I64_REM_U;
  bool is_signed =
      op == OP_I32_DIV_S || op == OP_I32_REM_S || op == OP_I64_DIV_S || op == OP_I64_REM_S;
  uint64_t size = is_signed && c < 0 ? (is32 ? (uint32_t)-u : -u) : u;
  if (size < 2 || op == OP_I64_DIV_WRAP_S) return false;
  bool narrow_value = is_extended(vs, top - 1) && u <= UINT32_MAX;
  if (!is32 && (size & (size - 1)) && !narrow_value) return divide_wide(vs, op, u, rest);
  if (narrow_value) is32 = true, is_signed = false;
  vs_pop_ref(vs);
  const Slot *s = vs_pop_ref(vs);
  vs_ready_hint(vs, s, s);
  Operand n = vs_take(vs, s);
  if (is_signed)
    divide_signed(vs, is32 ? &narrow : &wide_ops, n, c, rest, result);
  else
    divide_unsigned(vs, is32 ? &narrow : &wide_ops, n, u, rest, result);
  return true;
}
