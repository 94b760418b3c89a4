// SPDX-License-Identifier: MIT
/* Slots and registers: bringing values into registers and giving registers up. */
#include "base/assert.h"
#include "vstack/vs_int.h"

/* Nobody gives up a temporary. Should an op have left one, there is no slot of its number. */
static bool is_nobodys(VStack *vs, unsigned own)
{
  if (__builtin_expect(own < OWN_TEMP, 1)) return false;
  vs->failed = true;
  return true;
}

void vs_evict(VStack *vs, Reg r)
{
  unsigned own = vs->regs.own[r];
  if (is_nobodys(vs, own)) return;
  if (own >= OWN_STACK) {
    uint32_t index = own - OWN_STACK;
    Slot *s = &vs->slot[index];
    ASSERT(index < vs->sp && s->reg == r, "register %u belongs to entry %u, which is not in it", r,
           index);
    em_store_home(&vs->code, (ValType)s->type, r, stack_home(vs, index), vs->home_shift);
    s->kind = SLOT_HOME;
    s->local = index;
  } else {
    Local *l = &vs->local[own];
    if (vs->regs.dirty & reg_bit(r))
      em_store_home(&vs->code, (ValType)l->type, r, own, vs->home_shift);
    l->reg = NO_REG;
  }
  regs_release(&vs->regs, r);
}

Reg vs_alloc_full(VStack *vs, RegMask allowed)
{
  Reg r = ra_victim(&vs->regs, &vs->policy, allowed);
  vs->evicts = true;
  if (__builtin_expect(r == NO_REG, 0)) { /* too much lives through the loop */
    vs_distrust(vs);
    return reg_lowest(allowed);
  }
  WATCH(vs->code, EVICT, NULL, r, vs->regs.own[r], allowed);
  vs_evict(vs, r);
  return r;
}

void vs_vacate(VStack *vs, Reg r, RegMask keep_off)
{
  if (!(vs->regs.used & reg_bit(r))) return;
  unsigned own = vs->regs.own[r];
  if (is_nobodys(vs, own)) return;
  Reg to = ra_try(&vs->regs, &vs->policy, reg_bank(r >= FPR0) & ~keep_off & ~vs->policy.pins);
  if (to == NO_REG) {
    WATCH(vs->code, VACATE_HOME, NULL, r, own, 0);
    vs_evict(vs, r);
    return;
  }
  WATCH(vs->code, VACATE, NULL, r, own, to);
  em_move(&vs->code, to, r);
  regs_give(&vs->regs, to, own, vs->regs.dirty >> r & 1);
  if (own >= OWN_STACK)
    vs->slot[own - OWN_STACK].reg = to;
  else
    vs->local[own].reg = to;
  regs_release(&vs->regs, r);
}

void vs_pool(VStack *vs, unsigned type, uint64_t bits)
{
  PoolConst *k = VS_PUSH(vs, vs->pool, vs->npool, vs->cappool);
  if (k) *k = (PoolConst){bits, code_pos(&vs->code), type == T_F32 ? 4 : 8};
}

/* Most constants are small. */
static inline void load_int(Code *c, Reg r, uint64_t bits)
{
  if (__builtin_expect(bits <= UINT32_MAX, 1))
    em_const_small(c, r, (uint32_t)bits);
  else
    em_const_int(c, r, bits, true, false);
}

void vs_load_const(VStack *vs, unsigned type, Reg r, uint64_t bits)
{
  Code *c = &vs->code;
  if (!is_float(type)) {
    load_int(c, r, bits);
  } else if (bits == 0) {
    em_zero_float(c, r);
  } else if (BRANCH_SPAN != 0 && vs->far) { /* the pool is out of reach */
    em_const_int(c, REG_SCR, bits, type == T_F64, false);
    em(c, c->forms[type == T_F64 ? OP_F64_REINTERPRET_I64 : OP_F32_REINTERPRET_I32][F_R], r,
       REG_SCR, 0);
  } else {
    em_const_pool(c, (ValType)type, r);
    vs_pool(vs, type, bits);
  }
}

void vs_load_slot(VStack *vs, const Slot *s, Reg r)
{
  switch (s->kind) {
  case SLOT_CONST: {
    Reg kept = vs_kept(vs, s);
    if (kept != NO_REG)
      em_move(&vs->code, r, kept);
    else
      vs_load_const(vs, s->type, r, s->bits);
    break;
  }
  case SLOT_REG:
    if (s->reg != r) em_move(&vs->code, r, s->reg);
    break;
  case SLOT_HOME:
    em_load_home(&vs->code, (ValType)s->type, r, stack_home(vs, s->local), vs->home_shift);
    break;
  default: {
    Local *l = &vs->local[s->local];
    if (l->reg != NO_REG) {
      if (l->reg != r) em_move(&vs->code, r, l->reg);
    } else {
      em_load_home(&vs->code, (ValType)l->type, r, s->local, vs->home_shift);
    }
  }
  }
}

void vs_store_slot(VStack *vs, const Slot *s, uint32_t home)
{
  unsigned type = s->type;
  Reg r = s->kind == SLOT_REG ? s->reg : s->kind == SLOT_LOCAL ? vs->local[s->local].reg : NO_REG;
  if (r == NO_REG) {
    Slot from = *s;
    if (from.kind == SLOT_CONST) { /* by way of an integer register: the bits are what counts */
      type = type == T_I32 || type == T_F32 ? T_I32 : T_I64;
      from.type = (uint8_t)type;
    }
    r = is_float(type) ? FREG_SCR : REG_SCR;
    vs_load_slot(vs, &from, r);
  }
  em_store_home(&vs->code, (ValType)type, r, home, vs->home_shift);
  /* One op may store any number of entries. Once there is no more room for code, the same bytes are
   * written again and again; `failed` discards the function later. */
  vs_bound_code(vs);
}

void vs_all_home(VStack *vs)
{
  WATCH(vs->code, BASELINE, NULL, 0, 0, 0);
  for (uint32_t i = vs->sp; i-- && vs->slot[i].kind != SLOT_HOME;) {
    Slot *s = &vs->slot[i];
    if (s->kind == SLOT_LOCAL) vs->local[s->local].alias = s->next_alias;
    vs_store_slot(vs, s, stack_home(vs, i));
    if (s->kind == SLOT_REG) regs_release(&vs->regs, s->reg);
    s->kind = SLOT_HOME;
    s->local = i;
  }
  for (RegMask m = vs->regs.used; m; m &= m - 1)
    vs_evict(vs, reg_lowest(m));
}

unsigned vs_take_slow(VStack *vs, const Slot *s)
{
  Reg kept = vs_kept(vs, s), r;
  if (kept != NO_REG) return kept | TAKEN_KEPT;
  if (s->kind == SLOT_LOCAL) {
    Local *l = &vs->local[s->local];
    RegMask bank = reg_bank(is_float(l->type));
    if (l->pin != NO_REG && !(vs->regs.used & reg_bit(l->pin))) bank = reg_bit(l->pin);
    WATCH(vs->code, RELOAD, NULL, s->local, l->pin != NO_REG && bank == reg_bit(l->pin), 0);
    r = vs_alloc(vs, bank); /* clean, since it was free */
    em_load_home(&vs->code, (ValType)l->type, r, s->local, vs->home_shift);
    vs->regs.own[r] = (uint16_t)s->local;
    l->reg = r;
  } else {
    WATCH(vs->code, TAKE, NULL, s->kind, 0, 0);
    r = vs_alloc(vs, reg_bank(is_float(s->type)));
    if (s->kind == SLOT_CONST && !is_float(s->type))
      load_int(&vs->code, r, s->bits);
    else
      vs_load_slot(vs, s, r);
  }
  vs->policy.lock |= reg_bit(r);
  return r;
}

Reg vs_take_own(VStack *vs, const Slot *s, RegMask allowed)
{
  if (s->kind == SLOT_REG && (allowed >> s->reg & 1)) {
    vs->policy.lock |= reg_bit(s->reg);
    return s->reg;
  }
  Reg r = vs_alloc(vs, allowed);
  vs_load_slot(vs, s, r);
  vs_free_slot(vs, s);
  vs->policy.lock |= reg_bit(r);
  return r;
}

void vs_own_alias(VStack *vs, uint32_t index)
{
  Slot *s = &vs->slot[index];
  Local *l = &vs->local[s->local];
  RegMask allowed = reg_bank(is_float(s->type)) & ~vs->policy.pins;
  Reg r = ra_try(&vs->regs, &vs->policy, allowed);
  l->alias = s->next_alias;
  if (r == NO_REG) {
    vs_store_slot(vs, s, stack_home(vs, index));
    s->kind = SLOT_HOME;
    s->local = index;
    return;
  }
  vs_load_slot(vs, s, r);
  s->kind = SLOT_REG;
  s->reg = r;
  regs_give(&vs->regs, r, OWN_STACK + index, false);
}

void vs_emit_moves(VStack *vs, const RegMove *moves, unsigned n)
{
  if (n == 1) {
    em_move(&vs->code, moves->dst, moves->src);
    return;
  }
  RegMask read = 0, written = 0;
  for (unsigned i = 0; i < n; i++) {
    read |= reg_bit(moves[i].src);
    written |= reg_bit(moves[i].dst);
  }
  RegMove steps[2 * NREG];
  if (read & written) {
    n = ra_shuffle(moves, n, steps);
    moves = steps;
  }
  for (unsigned i = 0; i < n; i++)
    em_move(&vs->code, moves[i].dst, moves[i].src);
}
