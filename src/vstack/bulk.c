// SPDX-License-Identifier: MIT
/* memory.copy and memory.fill.
 *
 * Of a small constant size they are loads and stores: first all loads, since source and destination
 * may overlap, then the stores, the last bytes first, so that one that is out of bounds traps
 * before anything is written; where a store may write a part of its bytes and trap, the last byte
 * is loaded before. Other sizes are calls of the runtime. */
#include "vstack/vs_int.h"

enum { MOST_BYTES = 64, MOST_PIECES = 8 };

/* n bytes in pieces of one size; the last may overlap the one before. */
typedef struct Pieces {
  uint32_t size, n;
  uint32_t offset[MOST_PIECES];
} Pieces;

static Pieces cut(uint32_t bytes, uint32_t most)
{
  Pieces p = {.size = most};
  while (p.size > bytes)
    p.size /= 2;
  for (uint32_t at = 0; at < bytes; at += p.size)
    p.offset[p.n++] = at + p.size <= bytes ? at : bytes - p.size;
  return p;
}

static bool is_small(const VStack *vs)
{
  const Slot *n = &vs->slot[vs->sp - 1];
  return n->kind == SLOT_CONST && n->bits - 1 < MOST_BYTES;
}

/* The address of n bytes in a register, compared if it has to be. */
static Operand take_range(VStack *vs, const Slot *s, uint32_t n)
{
  Operand a = vs_take_address(vs, s);
  Reg same;
  uint32_t at;
  if (vs->opt.explicit_bounds) vs_check_address(vs, a, 0, n, &same, &at);
  return a;
}

static void probe(VStack *vs, Operand dst, uint32_t n)
{
  if (STORES_TEAR && !vs->opt.explicit_bounds) em_load_bytes(&vs->code, 1, REG_SCR, dst.reg, n - 1);
}

static void copy_inline(VStack *vs)
{
  uint32_t n = (uint32_t)vs_pop_ref(vs)->bits;
  Slot ss = vs_pop(vs), sd = vs_pop(vs);
  Pieces p = cut(n, 16);
  Operand src = take_range(vs, &ss, n), dst = take_range(vs, &sd, n);
  probe(vs, dst, n);
  bool wide = p.size == 16;
  Reg value[MOST_PIECES];
  for (uint32_t i = 0; i < p.n; i++) {
    value[i] = i == 0 ? (wide ? FREG_SCR : REG_SCR) : vs_alloc(vs, reg_bank(wide));
    em_load_bytes(&vs->code, p.size, value[i], src.reg, p.offset[i]);
  }
  for (uint32_t i = p.n; i-- > 0;)
    em_store_bytes(&vs->code, p.size, dst.reg, value[i], p.offset[i]);
  for (uint32_t i = 1; i < p.n; i++)
    regs_release(&vs->regs, value[i]);
  vs_free_operand(vs, src);
  if (dst.reg != src.reg) vs_free_operand(vs, dst);
  vs->policy.lock = 0;
}

/* The low byte of the value in all bytes of the scratch register. */
static void repeat_byte(VStack *vs, const Slot *s)
{
  static const uint64_t ones = 0x0101010101010101;
  Code *c = &vs->code;
  if (s->kind == SLOT_CONST) {
    em_const_int(c, REG_SCR, (s->bits & 0xff) * ones, true, false);
    return;
  }
  Operand v = vs_take(vs, s);
  Reg t = vs_alloc(vs, ALLOC_GPR);
  vs_emit_ri(vs, OP_I32_AND, REG_SCR, v.reg, 0xff);
  em_const_int(c, t, ones, true, false);
  vs_emit_rr(vs, OP_I64_MUL, REG_SCR, REG_SCR, t);
  regs_release(&vs->regs, t);
  vs_free_operand(vs, v);
}

static void fill_inline(VStack *vs)
{
  uint32_t n = (uint32_t)vs_pop_ref(vs)->bits;
  Slot sv = vs_pop(vs), sd = vs_pop(vs);
  bool zero = sv.kind == SLOT_CONST && !(sv.bits & 0xff);
  Pieces p = cut(n, zero ? 16 : 8);
  Operand dst = take_range(vs, &sd, n);
  probe(vs, dst, n);
  bool wide = p.size == 16;
  if (wide)
    em_zero_float(&vs->code, FREG_SCR);
  else
    repeat_byte(vs, &sv);
  for (uint32_t i = p.n; i-- > 0;)
    em_store_bytes(&vs->code, p.size, dst.reg, wide ? FREG_SCR : REG_SCR, p.offset[i]);
  vs_free_operand(vs, dst);
  vs->policy.lock = 0;
}

void vs_memory_copy(VStack *vs)
{
  if (is_small(vs) && !VS_OFF(vs, BULK))
    copy_inline(vs);
  else
    vs_helper(vs, HELPER_MEMORY_COPY, T_I32, 0, 0);
}

void vs_memory_fill(VStack *vs)
{
  if (is_small(vs) && !VS_OFF(vs, BULK))
    fill_inline(vs);
  else
    vs_helper(vs, HELPER_MEMORY_FILL, T_I32, 0, 0);
}
