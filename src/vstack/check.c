// SPDX-License-Identifier: MIT
/* The invariants of the virtual stack, recomputed from nothing. Debug builds ask after every op. */
#include "vstack/vs_int.h"

static const char *check_slots(const VStack *vs, RegMask *owned)
{
  for (uint32_t i = 0; i < vs->sp; i++) {
    const Slot *s = &vs->slot[i];
    if (!vs_is_typed(s)) return "a slot's class is not that of its type";
    switch (s->kind) {
    case SLOT_REG:
      if (vs->regs.own[s->reg] != OWN_STACK + i)
        return "a slot's register belongs to somebody else";
      if (is_float(s->type) != (s->reg >= FPR0)) return "a slot is in a register of the wrong file";
      *owned |= reg_bit(s->reg);
      break;
    case SLOT_HOME:
      if (s->local != i) return "a slot is in another slot's home";
      if (i >= vs->top_home && !vs->dead) return "a home beyond the frame";
      break;
    case SLOT_LOCAL:
      if (i < vs->clean) return "an alias below the clean mark";
      break;
    case SLOT_CMP:
      if (i + 1 != vs->sp) return "a pending compare below the top";
      break;
    default: break;
    }
    if (s->want != NO_REG) return "a transfer left a note in a slot";
  }
  return NULL;
}

static const char *check_aliases(const VStack *vs, uint32_t local)
{
  const Local *l = &vs->local[local];
  uint32_t last = vs->sp;
  for (uint32_t i = l->alias; i != NO_SLOT; i = vs->slot[i].next_alias) {
    if (i >= last) return "a chain of aliases does not descend";
    if (vs->slot[i].kind != SLOT_LOCAL || vs->slot[i].local != local)
      return "a chain of aliases holds something else";
    last = i;
  }
  return NULL;
}

const char *vs_check(const VStack *vs)
{
  RegMask owned = 0;
  const char *wrong = check_slots(vs, &owned);
  if (wrong) return wrong;
  for (uint32_t i = 0; i < vs->ntouched; i++) {
    uint32_t local = vs->touched[i];
    const Local *l = &vs->local[local];
    if (l->pin != NO_REG && vs->pinned[l->pin] != local) return "a pin is not the local's";
    if ((wrong = check_aliases(vs, local))) return wrong;
    if (l->reg == NO_REG) continue;
    if (vs->regs.own[l->reg] != local) return "a local's register belongs to somebody else";
    if (is_float(l->type) != (l->reg >= FPR0)) return "a local is in a register of the wrong file";
    owned |= reg_bit(l->reg);
  }
  for (unsigned i = 0; i < NREG; i++) {
    Reg r = (Reg)i;
    bool used = vs->regs.used >> r & 1;
    if (used != (vs->regs.own[r] != OWN_NONE)) return "a register's owner and its bit disagree";
    if (used && vs->regs.own[r] != OWN_TEMP && !(owned >> r & 1))
      return "a register's owner does not have it";
    if (used && vs->regs.own[r] == OWN_TEMP && !(vs->sp && vs->slot[vs->sp - 1].kind == SLOT_CMP))
      return "a register was not given back";
  }
  if (vs->policy.kept & vs->regs.used) return "a loop's constant lost its register";
  if (vs->regs.dirty & ~vs->regs.used) return "a free register is dirty";
  if (vs->policy.lock && !(vs->sp && vs->slot[vs->sp - 1].kind == SLOT_CMP))
    return "a register is still locked";
  if (vs->hint != NO_LOCAL) return "a hint was not used";
  return NULL;
}
