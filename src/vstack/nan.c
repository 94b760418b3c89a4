// SPDX-License-Identifier: MIT
/* Results that are a NaN whose bits are the CPU's choice become the canonical one: see
 * docs/design/nan.md. The check is a compare of the value with itself, and a branch to a stub that
 * loads the constant and goes back: what computes on does not wait for it. */
#include "vstack/vs_int.h"

static void check(VStack *vs, ValType type, Reg r)
{
  g(&vs->code, type == T_F32 ? G_NAN32 : G_NAN64, 0, r, 0);
  vs_stub(vs, STUB_NAN, code_pos(&vs->code), r, type);
  if (!vs->failed) vs->stubs[vs->nstubs - 1].back = code_pos(&vs->code);
}

void vs_canonical(VStack *vs, ValType type, uint32_t local)
{
  const Slot *top = &vs->slot[vs->sp - 1];
  if (local != NO_LOCAL) {
    check(vs, type, vs->local[local].reg);
  } else if (top->kind == SLOT_REG) {
    check(vs, type, top->reg);
  } else { /* too deep for registers: at home already */
    Slot s = vs_pop(vs);
    Operand a = vs_take(vs, &s);
    check(vs, type, a.reg);
    vs_result(vs, a.reg, type);
  }
}

void vs_nan_stub(VStack *vs, const Stub *s)
{
  vs_load_const(vs, s->op, s->reg, s->op == T_F32 ? 0x7fc00000 : 0x7ff8000000000000);
  vs_patch(vs, vs_jump_here(vs), s->back);
}
