// SPDX-License-Identifier: MIT
/* VsOptions.poison, for tests: what nothing may read holds a pattern that is seen, as a value or as
 * an address: free registers where a function begins, after calls, and at labels; homes that have
 * not been written; what is dead by a fact. */
#include "vstack/vs_int.h"

#define PATTERN 0x6b6b6b6b6b6b6b6bu

static void poison_register(VStack *vs, Reg r)
{
  Code *c = &vs->code;
  if (r < FPR0) {
    em_const_int(c, r, PATTERN, true, true);
    return;
  }
  em_const_int(c, REG_SCR, PATTERN, true, true);
  em(c, c->forms[OP_F64_REINTERPRET_I64][F_R], r, REG_SCR, 0);
}

void vs_poison_free_slow(VStack *vs)
{
  const RegPolicy *p = &vs->policy;
  RegMask free = (ALLOC_GPR | ALLOC_FPR) & ~(vs->regs.used | p->kept | p->lock | p->rare);
  for (; free; free &= free - 1)
    poison_register(vs, reg_lowest(free));
}

void vs_poison_home_slow(VStack *vs, uint32_t home)
{
  em_const_int(&vs->code, REG_SCR, PATTERN, true, true);
  em_store_home(&vs->code, T_I64, REG_SCR, home, vs->home_shift);
}

void vs_poison_frame(VStack *vs)
{
  Code *c = &vs->code;
  em_const_int(c, REG_SCR, PATTERN, true, true);
  for (uint32_t i = 0; i < vs->nlocals + vs->top_home; i++) {
    em_store_home(c, T_I64, REG_SCR, i, vs->home_shift);
    vs_bound_code(vs);
  }
}

void vs_poison_dead(VStack *vs, const LoopFacts *facts, uint32_t serial)
{
  for (uint32_t i = 0; facts && i < facts->nlocals; i++) {
    uint32_t local = facts->locals[i].local;
    const Local *l = &vs->local[local];
    if (l->fresh_loop != serial) continue;
    vs_poison_home_slow(vs, local);
    if (l->reg != NO_REG) poison_register(vs, l->reg);
  }
}
