// SPDX-License-Identifier: MIT
/* Constants and locals. A local.get is an alias: it costs nothing until its value is needed, and if
 * the local changes before that, the value stays where it is and the local moves. */
#include "vstack/vs_int.h"

/* The first use in the function. */
static inline void see(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  if (l->seen) return;
  l->seen = true;
  l->type = vs->local_types[local];
  uint32_t *t = VS_PUSH(vs, vs->touched, vs->ntouched, vs->captouched);
  if (t) *t = local;
}

void vs_local_first(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  see(vs, local);
  l->due = false;
  l->init = INIT_DONE;
  if (vs->nblocks == 1) return; /* a set outside of any block always holds */
  l->init = INIT_SET;
  uint32_t *s = VS_PUSH(vs, vs->sets, vs->nsets, vs->capsets);
  if (s) *s = local;
}

static ExpectedSet *find_expected(VStack *vs, uint32_t local)
{
  ExpectedSet *e = vs->expected;
  while (e->local != local)
    e++;
  return e;
}

void vs_local_unset(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  uint8_t *init = l->init == INIT_EXPECTED ? &find_expected(vs, local)->init : &l->init;
  if (*init != INIT_SET) return;
  *init = INIT_FRESH;
  l->due = true;
}

/* What was known of an expected local before the loop holds again. */
static void forget_expected(VStack *vs, uint32_t local)
{
  ExpectedSet *e = find_expected(vs, local);
  Local *l = &vs->local[local];
  l->init = e->init;
  *e = vs->expected[--vs->nexpected];
  l->due = l->init == INIT_FRESH || l->trusted_loop;
}

void vs_local_due(VStack *vs, uint32_t local)
{
  const Local *l = &vs->local[local];
  if (l->init == INIT_EXPECTED) {
    if (vs->edges != vs->expected_edges) vs_distrust(vs); /* a way leads around the set */
    forget_expected(vs, local);
  }
  if (l->trusted_loop) vs_trusted_set(vs, local);
  if (l->init == INIT_FRESH) vs_local_first(vs, local);
}

void vs_note_fresh(VStack *vs, const LoopFacts *facts, uint32_t serial)
{
  uint32_t n = facts && !VS_OFF(vs, FRESH) ? facts->nlocals : 0;
  vs->nfresh = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (__builtin_expect(!facts->locals[i].fresh, 1)) continue;
    uint32_t local = facts->locals[i].local;
    Local *l = &vs->local[local];
    if (l->fresh_loop == serial || vs->nfresh == MAX_EXPECTED) continue; /* named twice */
    l->fresh_loop = serial;
    vs->expected[vs->nfresh++].local = local;
  }
}

void vs_expect_sets(VStack *vs)
{
  vs->expected_edges = vs->edges;
  vs->nexpected = vs->nfresh;
  for (uint32_t i = 0; i < vs->nfresh; i++) {
    uint32_t local = vs->expected[i].local;
    Local *l = &vs->local[local];
    vs->expected[i] = (ExpectedSet){local, l->init};
    l->init = INIT_EXPECTED;
    l->due = true;
  }
}

void vs_expect_nothing(VStack *vs)
{
  if (vs->nexpected) vs_distrust(vs);
  while (vs->nexpected) {
    uint32_t local = vs->expected[0].local;
    forget_expected(vs, local);
    vs->local[local].fresh_loop = 0;
  }
}

void vs_local_unsure(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  if (l->init == INIT_EXPECTED) { /* it is read before it is set */
    vs_distrust(vs);
    forget_expected(vs, local);
  }
  see(vs, local);
  l->init = INIT_DONE;
  l->due = l->trusted_loop != 0;
  uint32_t *z = VS_PUSH(vs, vs->zeroed, vs->nzeroed, vs->capzeroed);
  if (z) *z = local;
}

void vs_detach(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  while (l->alias != NO_SLOT) {
    uint32_t index = l->alias;
    Slot *s = &vs->slot[index];
    /* The oldest alias inherits the register, unless that is reserved for the local. */
    if (s->next_alias == NO_SLOT && l->reg != NO_REG && l->reg != l->pin &&
        !(vs->policy.lock & reg_bit(l->reg))) {
      WATCH(vs->code, INHERIT, NULL, local, index, l->reg);
      s->kind = SLOT_REG;
      s->reg = l->reg;
      regs_give(&vs->regs, l->reg, OWN_STACK + index, false);
      l->reg = NO_REG;
      l->alias = NO_SLOT;
      return;
    }
    WATCH(vs->code, DETACH, NULL, local, index, 0);
    vs_own_alias(vs, index);
  }
}

void vs_bind_local(VStack *vs, uint32_t local, Reg r)
{
  Local *l = vs_local_write(vs, local);
  if (l->reg != NO_REG && l->reg != r) regs_release(&vs->regs, l->reg);
  Reg pin = l->pin;
  if (pin != NO_REG && pin != r && !(vs->regs.used & reg_bit(pin))) {
    WATCH(vs->code, PIN_MOVE, NULL, local, r, pin);
    em_move(&vs->code, pin, r);
    regs_release(&vs->regs, r);
    r = pin;
  }
  RegMask bit = reg_bit(r);
  l->reg = r;
  vs_new_address(vs, local, l);
  vs->regs.own[r] = (uint16_t)local;
  vs->regs.used |= bit;
  vs->regs.dirty |= bit;
}

void vs_local_set(VStack *vs, uint32_t local)
{
  Slot s = vs_pop(vs);
  if (s.kind == SLOT_LOCAL && s.local == local) return;
  Local *l = vs_local_write(vs, local);
  if (l->alias != NO_SLOT) vs_detach(vs, local);
  if (s.kind == SLOT_REG) {
    vs_bind_local(vs, local, s.reg);
    return;
  }
  /* A copy, constant or home: the old register of the local will do. */
  if (s.kind == SLOT_LOCAL && vs->local[s.local].reg == NO_REG) {
    /* The source becomes a register's value too: it is likely to be used again. */
    vs->policy.lock = 0;
    vs_take(vs, &s);
  }
  vs->hint = local;
  Reg r = vs_dst(vs, l->type, 0);
  vs_load_slot(vs, &s, r);
  vs_result(vs, r, l->type);
}

void vs_local_tee(VStack *vs, uint32_t local)
{
  ValType type = vs->slot[vs->sp - 1].valtype;
  if (vs->slot[vs->sp - 1].kind == SLOT_CONST) {
    uint64_t bits = vs->slot[vs->sp - 1].bits;
    vs_local_set(vs, local);
    vs_const(vs, type, bits);
    return;
  }
  vs_local_set(vs, local);
  vs_local_get(vs, local);
}

uint32_t vs_unsaved(const VStack *vs, uint32_t *out)
{
  uint32_t n = 0;
  for (RegMask m = vs->regs.dirty; m; m &= m - 1) {
    unsigned own = vs->regs.own[reg_lowest(m)];
    if (own < OWN_STACK) out[n++] = own;
  }
  return n;
}

void vs_dead_after(VStack *vs, uint32_t local)
{
  Reg r = vs->local[local].reg;
  WATCH(vs->code, DEAD, NULL, local, r, 0);
  if (r == NO_REG) return;
  vs->regs.dirty &= ~reg_bit(r);
  vs_poison_home(vs, local);
}

void vs_drop(VStack *vs)
{
  Slot s = vs_pop(vs);
  if (s.kind == SLOT_CMP) {
    if (vs->cmp.a.kind == SLOT_REG) regs_release(&vs->regs, vs->cmp.a.reg);
    if (vs->cmp.nargs == 2 && vs->cmp.b.kind == SLOT_REG) regs_release(&vs->regs, vs->cmp.b.reg);
    return;
  }
  vs_free_slot(vs, &s);
}
