// SPDX-License-Identifier: MIT
/* The host's memory: loads and stores at host pointers, which nobody checks. */
#include "vstack/vs_int.h"

static const General scaled[] = {G_LEA_IDX1, G_LEA_IDX2, G_LEA_IDX4, G_LEA_IDX8};

/* An address as it was popped; `index` is the base, too, if there is no index. */
typedef struct Address {
  Slot index, base;
} Address;

static Address pop_address(VStack *vs, int scale)
{
  Address a;
  a.index = vs_pop(vs);
  a.base = scale == NOT_SCALED ? a.index : vs_pop(vs);
  return a;
}

/* Does the access itself scale and add? */
static bool in_one(Op op, int scale, int32_t offset)
{
  return scale != NOT_SCALED && offset == 0 && op_access[op] == 1u << scale;
}

/* What holds the address: a register of the operand's, or scratch. */
static Operand take_address(VStack *vs, const Address *a, int scale)
{
  if (scale == NOT_SCALED) return vs_take(vs, &a->base);
  Operand i = vs_take(vs, &a->index), b = vs_take(vs, &a->base);
  g(&vs->code, scaled[scale], REG_SCR, b.reg, i.reg);
  vs_free_operand(vs, i);
  if (b.reg != i.reg) vs_free_operand(vs, b);
  return (Operand){REG_SCR, false, NO_LOCAL};
}

static void load_indexed(VStack *vs, Op op, ValType result, const Address *a)
{
  Operand i = vs_take(vs, &a->index), b = vs_take(vs, &a->base);
  Reg d = vs_dst(vs, result, 0);
  em_load_indexed(&vs->code, op, d, b.reg, i.reg);
  if (i.reg != d) vs_free_operand(vs, i);
  if (b.reg != i.reg && b.reg != d) vs_free_operand(vs, b);
  vs_result(vs, d, result);
}

void vs_ptr_load(VStack *vs, Op op, ValType result, int scale, int32_t offset)
{
  Address a = pop_address(vs, scale);
  vs_ready_hint(vs, &a.index, &a.base);
  if (in_one(op, scale, offset)) {
    load_indexed(vs, op, result, &a);
    return;
  }
  Operand base = take_address(vs, &a, scale);
  bool reuse = base.dies && base.local == NO_LOCAL && !is_float(result) && vs->hint == NO_LOCAL;
  Reg d = reuse ? base.reg : vs_dst(vs, result, 0);
  em_load_host(&vs->code, op, d, base.reg, offset);
  if (d != base.reg) vs_free_operand(vs, base);
  vs_result(vs, d, result);
}

void vs_ptr_store(VStack *vs, Op op, int scale, int32_t offset)
{
  Slot value = vs_pop(vs);
  Address a = pop_address(vs, scale);
  Operand v = vs_take(vs, &value);
  if (in_one(op, scale, offset)) {
    Operand i = vs_take(vs, &a.index), b = vs_take(vs, &a.base);
    em_store_indexed(&vs->code, op, b.reg, i.reg, v.reg);
    vs_free_operand(vs, i);
    if (b.reg != i.reg) vs_free_operand(vs, b);
    if (v.reg != i.reg && v.reg != b.reg) vs_free_operand(vs, v);
  } else {
    Operand base = take_address(vs, &a, scale);
    em_store_host(&vs->code, op, base.reg, v.reg, offset);
    if (v.reg != base.reg) vs_free_operand(vs, v);
    vs_free_operand(vs, base);
  }
  vs->policy.lock = 0;
}

void vs_ptr_bounds(VStack *vs, TrapKind kind)
{
  Slot base = vs_pop(vs), index = vs_pop(vs);
  Operand i = vs_take(vs, &index), b = vs_take(vs, &base);
  g(&vs->code, G_CMPB_U64_MEM, 0, b.reg, i.reg);
  vs_stub(vs, kind, code_pos(&vs->code), NO_REG, 0);
  vs_free_operand(vs, i);
  if (b.reg != i.reg) vs_free_operand(vs, b);
  vs->policy.lock = 0;
}

void vs_clean_params(VStack *vs)
{
  for (uint32_t i = 0; i < vs->type->nparams; i++) {
    const Local *l = &vs->local[i];
    if (l->type == T_I32 && l->reg != NO_REG) g(&vs->code, G_MOV32, l->reg, l->reg, 0);
  }
}
