// SPDX-License-Identifier: MIT
/* Compares. One whose consumer is the next op (br_if, if, select, eqz) stays pending: its operands
 * are kept as they were popped, and compare and branch (or select) become one stencil. */
#include "vstack/condition.h"

/* Registers that the result must not be in. */
static inline RegMask not_result(const VStack *vs, const CompareCode *code)
{
  RegMask forbid = 0;
  unsigned flags = vs->code.stencil[code->id].flags;
  if (flags & S_EARLY && code->b != NO_REG) forbid |= reg_bit(code->b);
  if (flags & S_EARLY_A) forbid |= reg_bit(code->a);
  return forbid;
}

/* vs->cmp as a value, of two operands. */
static __attribute__((noinline)) void compare_value(VStack *vs)
{
  CompareCode code;
  vs_ready_hint(vs, &vs->cmp.a, &vs->cmp.b);
  ready_compare(vs, &vs->cmp, USE_VALUE, true, &code);
  RegMask forbid = not_result(vs, &code);
  bool reuse = code.oa.dies && code.oa.local == NO_LOCAL && code.a < FPR0 &&
               !(forbid & reg_bit(code.a)) && vs->hint == NO_LOCAL;
  Reg d = reuse ? code.a : vs_dst(vs, T_I32, forbid);
  emit_condition(vs, &code, d);
  if (code.b != NO_REG && code.b != code.a) vs_free_operand(vs, code.ob);
  if (d != code.a) vs_free_operand(vs, code.oa);
  vs_result(vs, d, T_I32);
}

void vs_compare(VStack *vs, Op op, bool fused)
{
  const Slot *b = vs_pop_ref(vs), *a = vs_pop_ref(vs);
  if (a->kind == SLOT_CONST && b->kind != SLOT_CONST && op_swapped[op] != OP_NONE) {
    const Slot *t = a;
    a = b, b = t;
    op = op_swapped[op];
  }
  vs->cmp.op = op;
  vs->cmp.negated = false;
  vs->cmp.nargs = 2;
  vs->cmp.a = *a;
  vs->cmp.b = *b;
  if (!fused) {
    compare_value(vs);
    return;
  }
  WATCH(vs->code, FUSE, NULL, 0, 0, 0);
  vs_push(vs, SLOT_CMP, T_I32);
}

/* vs->cmp as a value, of one operand or negated. */
static __attribute__((noinline)) void eqz_value(VStack *vs)
{
  vs_ready_hint(vs, &vs->cmp.a, &vs->cmp.b);
  CompareCode code;
  bool direct = ready_compare(vs, &vs->cmp, USE_VALUE, true, &code);
  Reg d = vs_dst(vs, T_I32, not_result(vs, &code));
  emit_condition(vs, &code, d);
  if (!direct) { /* a float compare that has no opposite: 0 and 1 change places */
    em(&vs->code, vs->code.forms[OP_I32_EQZ][F_R], REG_SCR, d, 0);
    em_move(&vs->code, d, REG_SCR);
  }
  free_compare(vs, &code);
  vs_result(vs, d, T_I32);
}

void vs_eqz(VStack *vs, Op op, bool fused)
{
  if (vs->slot[vs->sp - 1].kind == SLOT_CMP) {
    vs->cmp.negated = !vs->cmp.negated;
    if (fused) return;
    vs_pop_ref(vs);
  } else {
    const Slot *a = vs_pop_ref(vs);
    vs->cmp.op = op;
    vs->cmp.negated = false;
    vs->cmp.nargs = 1;
    vs->cmp.a = *a;
    vs->cmp.b = *a;
    if (fused) {
      vs_push(vs, SLOT_CMP, T_I32);
      return;
    }
  }
  eqz_value(vs);
}

bool vs_has_form(VStack *vs, const Compare *cmp, CompareUse use, bool if_true)
{
  Op op;
  unsigned base;
  return compare_forms(cmp, use, if_true, &op, &base) && vs->code.forms[op][base];
}

StencilId vs_flip_branch(VStack *vs, const Compare *cmp, bool if_true, StencilId id)
{
  Op op;
  unsigned base, other;
  compare_forms(cmp, USE_BRANCH, if_true, &op, &base);
  other = base == F_BR_RR ? F_BRN_RR : F_BR_RR;
  const uint16_t *f = vs->code.forms[op];
  for (unsigned i = 0; i < BRANCH_FORMS; i++)
    if (f[base + i] == id) return f[other + i];
  return id;
}

Compare *vs_pop_condition(VStack *vs)
{
  return pop_condition(vs);
}

bool vs_ready_compare(VStack *vs, Compare *cmp, CompareUse use, bool if_true, CompareCode *out)
{
  return ready_compare(vs, cmp, use, if_true, out);
}

uint32_t vs_emit_compare(VStack *vs, const CompareCode *code, Reg d, Reg x)
{
  if (!vs->code.stencil[code->id].row[3] || branches_on_flags(vs, code))
    return emit_condition(vs, code, d);
  Reg b = code->b == NO_REG ? 0 : code->b;
  em_long(&vs->code, code->id, d, code->a, b, x, code->imm, 0);
  return code_pos(&vs->code);
}

void vs_free_compare(VStack *vs, const CompareCode *code)
{
  free_compare(vs, code);
}

/* -- select ---- */

/* d holds the value for a false condition: if the condition holds, d = x. */
static void select_by_branch(VStack *vs, CompareCode *code, Reg d, Reg x)
{
  uint32_t over = vs_emit_compare(vs, code, 0, 0);
  em_move(&vs->code, d, x);
  vs_patch(vs, over, code_pos(&vs->code));
}

static bool is_hinted(const VStack *vs, const Slot *s)
{
  return s->kind == SLOT_LOCAL && s->local == vs->hint;
}

/* Should the values change places? If the first is of the local that is set, whose register can
 * then be the result. A plain condition keeps its branch: as a conditional move it would make a
 * search in a tree wait for each comparison (btree 22 -> 29 ms). */
static bool select_swaps(VStack *vs, const Compare *cmp, CompareUse use, bool is_float,
                         const Slot *sx, const Slot *sy)
{
  if (!is_hinted(vs, sx) || is_hinted(vs, sy) || VS_OFF(vs, INPLACE)) return false;
  return is_float || (cmp->nargs == 2 && vs_has_form(vs, cmp, use, false));
}

/* A register for the result, which starts as y, a value that lives on; none of `forbid`. Where the
 * operands have all registers that there are, the local that y is of gives up its own. */
static inline Reg select_place(VStack *vs, ValType type, Operand y, RegMask forbid)
{
  if (!SCARCE || reg_bank(is_float(type)) & ~vs->policy.lock) return vs_dst(vs, type, forbid);
  vs_evict(vs, y.reg);
  regs_give(&vs->regs, y.reg, OWN_TEMP, false);
  return y.reg;
}

void vs_select(VStack *vs, ValType type)
{
  Compare *cmp = vs_pop_condition(vs);
  Slot sy = vs_pop(vs), sx = vs_pop(vs); /* x if the condition holds, else y */
  bool compared = is_hinted(vs, &cmp->a) || is_hinted(vs, &cmp->b);
  vs_ready_hint(vs, !compared ? &sx : is_hinted(vs, &cmp->a) ? &cmp->a : &cmp->b, &sy);
  CompareUse use = type == T_I32 ? USE_SELECT32 : USE_SELECT64;
  bool swap = select_swaps(vs, cmp, use, is_float(type), &sx, &sy);
  if (swap) {
    Slot t = sx;
    sx = sy, sy = t;
  }
  bool cmov = !is_float(type) && !VS_OFF(vs, CMOV) && vs_has_form(vs, cmp, use, !swap);
  CompareCode code;
  vs_ready_compare(vs, cmp, cmov ? use : USE_BRANCH, cmov != swap, &code);
  Operand x = vs_take(vs, &sx);
  Operand y = vs_take(vs, &sy);
  /* d starts as y: apart from what is read after that, or the very register of y. */
  RegMask busy = reg_bit(code.a) | (code.b != NO_REG ? reg_bit(code.b) : 0) | reg_bit(x.reg);
  Reg d = y.reg;
  if (!y.dies || y.local != NO_LOCAL) {
    bool stays =
        y.dies && y.reg != x.reg && !(vs->code.stencil[code.id].flags & (S_EARLY | S_EARLY_A));
    d = select_place(vs, type, y, stays ? busy & ~reg_bit(y.reg) : busy);
    if (d != y.reg) em_move(&vs->code, d, y.reg);
  }
  if (cmov)
    vs_emit_compare(vs, &code, d, x.reg);
  else
    select_by_branch(vs, &code, d, x.reg);
  vs_free_compare(vs, &code);
  if (x.reg != code.a && x.reg != code.b) vs_free_operand(vs, x);
  vs_result(vs, d, type);
}
