// SPDX-License-Identifier: MIT
/* Loops: which locals own registers through the loop, and the state of its header.
 *
 * The header's state is final, since the back edges have to meet it: the pins in their registers,
 * everything else at home. Pins plus surviving outer pins are at most the allocatable registers
 * minus 3, or 4 if the operand stack gets deeper, so that the loop's own values have room. (Most
 * entries of a deep stack are aliases and constants, which need no register.)
 *
 * What room is left then goes to constants that no immediate takes, and where accesses with an
 * offset need it to the sums of memory's base and locals that the loop does not set, if nothing in
 * the loop calls: their registers are loaded in front of the header and nobody else gets them until
 * the loop ends.
 */
#include "vstack/vs_int.h"

typedef struct PinChoice {
  uint16_t pinned[NREG];
  RegMask taken;
  int room[2]; /* integers, floats */
  RegMask fixed;
} PinChoice;

/* Registers of a bank that may be pins. */
static RegMask bank_of(const VStack *vs, bool is_float)
{
  return ra_within(&vs->policy, reg_bank(is_float)) & ~vs->policy.kept;
}

static void choose(VStack *vs, PinChoice *p, Reg r, unsigned local)
{
  vs->local[local].chosen = vs->pins_serial;
  p->pinned[r] = (uint16_t)local;
  p->taken |= reg_bit(r);
  p->room[r >= FPR0]--;
}

/* The highest of the registers, or any if choices are random. */
static Reg from_top(VStack *vs, RegMask bank)
{
  if (!vs->policy.random) return reg_highest(bank);
  unsigned skip = (unsigned)(ra_random(&vs->policy) % (unsigned)__builtin_popcountll(bank));
  while (skip--)
    bank &= bank - 1;
  return reg_lowest(bank);
}

/* A register for a local: the one of the outer loop, the one that it is in, else from the top,
 * apart from those that fixed-register ops want. */
static Reg pin_register(VStack *vs, const PinChoice *p, unsigned local, unsigned type)
{
  const Local *l = &vs->local[local];
  RegMask bank = bank_of(vs, is_float(type)) & ~p->taken;
  if (l->pin != NO_REG && (bank >> l->pin & 1) && !VS_OFF(vs, NESTED)) return l->pin;
  if (bank & ~p->fixed) bank &= ~p->fixed;
  if (bank & ~vs->policy.rare) bank &= ~vs->policy.rare;
  /* Pins of the outer loop are used last, so that they survive. */
  RegMask outer = VS_OFF(vs, NESTED) ? 0 : vs->policy.pins;
  if (l->reg != NO_REG && (bank & ~outer) >> l->reg & 1) return l->reg;
  if (bank & ~outer) bank &= ~outer;
  return from_top(vs, bank);
}

static bool is_chosen(const VStack *vs, unsigned local)
{
  return vs->local[local].chosen == vs->pins_serial;
}

/* What of the loop has not been read may use locals that were set right before it: those that are
 * in registers stay there as far as there is room. */
static void choose_recent(VStack *vs, PinChoice *p)
{
  for (RegMask m = vs->regs.used & ~regs_not_local(&vs->regs); m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned local = vs->regs.own[r];
    if (is_chosen(vs, local) || p->room[r >= FPR0] <= 0) continue;
    Reg pin = pin_register(vs, p, local, vs->local[local].type);
    WATCH(vs->code, PIN_RECENT, NULL, local, pin, 0);
    choose(vs, p, pin, local);
  }
}

static void choose_pins(VStack *vs, const LoopFacts *facts, PinChoice *p)
{
  memset(p->pinned, 0xff, sizeof p->pinned);
  p->taken = 0;
  p->fixed = facts ? facts->fixed : 0;
  int spare = facts && facts->depth > 3 ? 4 : 3;
  for (int is_float = 0; is_float < 2; is_float++)
    p->room[is_float] = __builtin_popcountll(bank_of(vs, is_float)) - spare;
  WATCH(vs->code, LOOP, facts, p->room[0], p->room[1], 0);
  if (!facts || VS_OFF(vs, PINS)) return;
  for (uint32_t i = 0; i < facts->nlocals; i++) {
    const LoopLocal *x = &facts->locals[i];
    if (x->weight <= 2 * (uint64_t)facts->call_weight) {
      WATCH(vs->code, PIN_NO, NULL, x->local, 0, i);
      continue;
    }
    if (p->room[is_float(x->type)] <= 0) {
      WATCH(vs->code, PIN_NO, NULL, x->local, 1, i);
      continue;
    }
    if (is_chosen(vs, x->local)) continue; /* named twice */
    Reg r = pin_register(vs, p, x->local, x->type);
    WATCH(vs->code, PIN, NULL, x->local, r, i);
    choose(vs, p, r, x->local);
  }
  /* Outer pins that the loop does not use survive if they fit. */
  RegMask outer = VS_OFF(vs, NESTED) ? 0 : vs->policy.pins & ~p->taken;
  for (RegMask m = outer; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned local = vs->pinned[r];
    if (is_chosen(vs, local) || p->room[r >= FPR0] <= 0) continue;
    WATCH(vs->code, PIN_OUTER, NULL, local, r, 0);
    choose(vs, p, r, local);
  }
  if (facts->more && !facts->call_weight) choose_recent(vs, p);
}

/* The registers `pins` are reserved for the locals of pinned[]. */
static void set_pins(VStack *vs, const uint16_t *pinned, RegMask pins)
{
  for (RegMask m = vs->policy.pins; m; m &= m - 1)
    vs->local[vs->pinned[reg_lowest(m)]].pin = NO_REG;
  memcpy(vs->pinned, pinned, sizeof vs->pinned);
  for (RegMask m = pins; m; m &= m - 1)
    vs->local[pinned[reg_lowest(m)]].pin = reg_lowest(m);
  vs->policy.pins = pins;
  vs->policy.touched |= vs->policy.pins;
  ra_set_shy(&vs->policy);
}

/* -- constants and sums ---- */

unsigned vs_const_cost(const StencilTable *t, Op consumer, ValType type, uint64_t bits)
{
  unsigned cost = em_const_cost(type, bits);
  if (!cost || consumer == OP_NONE || is_float(type)) return cost;
  static const uint8_t forms[] = {F_RI8, F_RI, F_RI8_3, F_RI_3, F_BR_RI8, F_BR_RI};
  int64_t v = type == T_I32 ? (int32_t)bits : (int64_t)bits;
  bool sum = consumer == OP_I32_ADD || consumer == OP_I32_SUB || consumer == OP_I64_ADD ||
             consumer == OP_I64_SUB;
  for (unsigned i = 0; i < sizeof forms; i++) {
    StencilId id = t->forms[consumer][forms[i]];
    if (!id) continue;
    ImmKind kind = (ImmKind)t->stencil[id].imm;
    if (imm_fits(kind, v) || (sum && imm_fits(kind, (int64_t)-(uint64_t)v))) return 0;
  }
  return cost;
}

Reg vs_find_kept(const VStack *vs, const Slot *s)
{
  for (uint32_t i = 0; i < vs->nkept; i++) {
    const Kept *k = &vs->kept[i];
    if (k->bits == s->bits && k->type == s->type && !k->is_sum) return k->reg;
  }
  return NO_REG;
}

Reg vs_find_sum(const VStack *vs, uint32_t local)
{
  for (uint32_t i = 0; i < vs->nkept; i++)
    if (vs->kept[i].is_sum && vs->kept[i].bits == local) return vs->kept[i].reg;
  return NO_REG;
}

/* A register for what is kept, if there is one: none that an outer loop's pins come back to on an
 * edge out of this one. What is left can be given up, and is enough for any op, whatever the facts
 * say. */
static Reg keep_register(VStack *vs, PinChoice *p, bool f, RegMask reserved)
{
  RegMask bank = bank_of(vs, f), left = bank;
  bank &= ~(p->taken | p->fixed | reserved);
  if (p->room[f] <= 0 || !bank || __builtin_popcountll(left) <= MOST_OPERANDS) return NO_REG;
  p->room[f]--;
  return from_top(vs, bank & ~vs->regs.used ? bank & ~vs->regs.used : bank);
}

static void keep(VStack *vs, Kept k)
{
  vs->kept[vs->nkept++] = k;
  vs->policy.kept |= reg_bit(k.reg);
}

static void choose_consts(VStack *vs, const LoopFacts *facts, PinChoice *p, RegMask reserved)
{
  if (!facts || facts->call_weight || vs->policy.few || VS_OFF(vs, CONSTS)) return;
  for (uint32_t i = 0; i < facts->nconsts && vs->nkept < MAX_KEPT; i++) {
    const LoopConst *x = &facts->consts[i];
    Slot s = {.kind = SLOT_CONST, .type = x->type, .bits = x->bits};
    if (vs_find_kept(vs, &s) != NO_REG) continue;
    Reg r = keep_register(vs, p, is_float(x->type), reserved);
    if (r == NO_REG) continue;
    WATCH(vs->code, KEEP, NULL, x->bits, r, x->weight | (uint64_t)x->type << 32);
    keep(vs, (Kept){x->bits, r, x->type, false});
  }
}

/* A sum stays right as long as its local is not set, and memory does not move without a call. */
static void choose_sums(VStack *vs, const LoopFacts *facts, PinChoice *p, RegMask reserved)
{
  if (!KEEPS_SUMS || !facts || facts->more || facts->call_weight) return;
  if (vs->policy.few || VS_OFF(vs, SUMS)) return;
  for (uint32_t i = 0; i < facts->nlocals && vs->nkept < MAX_KEPT; i++) {
    const LoopLocal *x = &facts->locals[i];
    if (!x->sums || x->assigned || x->type != T_I32) continue;
    if (vs_find_sum(vs, x->local) != NO_REG) continue;
    Reg r = keep_register(vs, p, false, reserved);
    if (r == NO_REG) return;
    WATCH(vs->code, KEEP_SUM, NULL, x->local, r, x->sums);
    keep(vs, (Kept){x->local, r, T_I64, true});
  }
}

void vs_load_kept(VStack *vs, const Kept *k)
{
  if (!KEEPS_SUMS || !k->is_sum) {
    vs_load_const(vs, k->type, k->reg, k->bits);
    return;
  }
  const Local *l = vs_local_read(vs, (uint32_t)k->bits);
  if (l->reg == NO_REG) em_load_home(&vs->code, T_I32, k->reg, (uint32_t)k->bits, vs->home_shift);
  g(&vs->code, G_ADD_BASE, k->reg, l->reg == NO_REG ? k->reg : l->reg, 0);
}

/* Loads those that follow the present ones, up to number n: not before may anybody take them. */
static void load_all_kept(VStack *vs, uint32_t n, RegMask pins)
{
  for (uint32_t i = vs->nkept; i < n; i++) {
    vs_vacate(vs, vs->kept[i].reg, pins);
    vs_load_kept(vs, &vs->kept[i]);
    vs->nkept = i + 1;
  }
}

/* A local never seen before that is pinned where nothing comes back to is zero: no home is needed.
 */
static bool known_zero(VStack *vs, unsigned local)
{
  return !vs->local[local].seen && vs->nloops == 1 && !vs->reentered && !vs->dead;
}

static bool assigned_in(const LoopFacts *facts, unsigned local)
{
  for (uint32_t i = 0; i < facts->nlocals; i++)
    if (facts->locals[i].local == local) return facts->locals[i].assigned;
  return facts->more;
}

enum { KEPT_FREE = 4 }; /* registers of each bank that a header without facts leaves */

/* Without a loop or span around there are no facts: locals that are in registers stay there, as if
 * they were pins; not in functions that call, where that would cost more than it gives. */
static void keep_registers(VStack *vs, Label *l)
{
  if (vs->nloops || vs->calls || VS_OFF(vs, PINS)) return;
  int room[2] = {__builtin_popcountll(ALLOC_GPR) - KEPT_FREE,
                 __builtin_popcountll(ALLOC_FPR) - KEPT_FREE};
  for (RegMask m = vs->regs.used; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = vs->regs.own[r];
    if (own < OWN_STACK && room[r >= FPR0]-- > 0) regs_give(&l->state, r, own, true);
  }
}

/* The header's registers: pins, and the loop's parameters where they are. */
static void header_state(VStack *vs, Label *l)
{
  regs_clear(&l->state);
  for (RegMask m = vs->policy.pins; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned local = vs->pinned[r];
    const Local *x = &vs->local[local];
    bool now_dirty = x->reg != NO_REG && (vs->regs.dirty >> x->reg & 1);
    regs_give(&l->state, r, local, now_dirty || (vs->assigned >> r & 1));
  }
  keep_registers(vs, l);
  l->param = NO_REG;
  for (uint32_t i = l->height; i < vs->sp; i++) {
    const Slot *s = &vs->slot[i];
    if (s->kind != SLOT_REG) continue;
    l->param = s->reg;
    regs_give(&l->state, s->reg, OWN_STACK + i, false);
  }
}

void vs_clear_way(VStack *vs, uint32_t height, RegMask pins)
{
  for (RegMask m = vs->regs.used; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = vs->regs.own[r];
    if (own < OWN_STACK) continue;
    if (own - OWN_STACK < height) {
      WATCH(vs->code, LOOP_HOME, NULL, own, r, 0);
      vs_evict(vs, r);
    } else if (pins & reg_bit(r)) {
      vs_vacate(vs, r, pins);
    }
  }
}

/* Parameters that are constants become values. */
static void own_constants(VStack *vs, uint32_t height, RegMask pins)
{
  for (uint32_t i = height; i < vs->sp; i++) {
    Slot *s = &vs->slot[i];
    if (s->kind != SLOT_CONST) continue;
    Reg r = ra_try(&vs->regs, &vs->policy, reg_bank(is_float(s->type)) & ~pins);
    if (r == NO_REG) {
      vs_store_slot(vs, s, stack_home(vs, i));
      s->kind = SLOT_HOME;
      s->local = i;
    } else {
      vs_load_const(vs, s->type, r, s->bits);
      s->kind = SLOT_REG;
      s->reg = r;
      regs_give(&vs->regs, r, OWN_STACK + i, false);
    }
  }
}

/* Pins that were never seen before become zero; others are known to be read. */
static void see_pins(VStack *vs, const PinChoice *p)
{
  for (RegMask m = p->taken; m; m &= m - 1) {
    unsigned local = p->pinned[reg_lowest(m)];
    Local *x = &vs->local[local];
    if (!known_zero(vs, local)) {
      vs_local_read(vs, local);
      continue;
    }
    vs_local_first(vs, local);
    Reg r = reg_lowest(m);
    if (vs->regs.used & reg_bit(r)) vs_vacate(vs, r, p->taken);
    vs_load_const(vs, x->type, r, 0);
    x->reg = r;
    regs_give(&vs->regs, r, local, true);
  }
}

bool vs_open_pins(VStack *vs, uint32_t height, const LoopFacts *facts)
{
  OuterPins *outer = VS_PUSH(vs, vs->outer_pins, vs->nloops, vs->caploops);
  if (!outer) return false;
  memcpy(outer->pinned, vs->pinned, sizeof outer->pinned);
  outer->pins = vs->policy.pins;
  outer->assigned = vs->assigned;
  outer->check_floor = vs->check_floor;
  outer->kept = vs->policy.kept;
  outer->nkept = vs->nkept;
  outer->reserved = outer->pins | (vs->nloops > 1 ? outer[-1].reserved : 0);
  outer->serial = ++vs->pins_serial;
  PinChoice p;
  choose_pins(vs, facts, &p);
  choose_consts(vs, facts, &p, outer->reserved);
  choose_sums(vs, facts, &p, outer->reserved);
  uint32_t nkept = vs->nkept;
  vs->nkept = outer->nkept; /* what the others hold is nothing yet */
  vs_clear_way(vs, height, p.taken | vs->policy.kept);
  set_pins(vs, p.pinned, p.taken);
  own_constants(vs, height, p.taken);
  see_pins(vs, &p);
  load_all_kept(vs, nkept, p.taken);
  vs->assigned = 0;
  for (RegMask m = p.taken; m; m &= m - 1)
    if (assigned_in(facts, p.pinned[reg_lowest(m)])) vs->assigned |= reg_bit(reg_lowest(m));
  return true;
}

/* Notes what is where at the header, for an entry after the function. For all entries of a
 * function together the number of loads is bounded. */
static void note_entry(VStack *vs, const Label *l)
{
  enum { MOST_LOADS = 20000 };
  if (vs->sp > ENTRY_SLOTS || (uint64_t)vs->nentries * vs->nlocals > MOST_LOADS) return;
  LoopEntry *e = VS_PUSH(vs, vs->entries, vs->nentries, vs->capentries);
  if (!e) return;
  e->serial = l->serial;
  e->header = l->pos;
  e->sp = vs->sp;
  e->state = l->state;
  e->nkept = vs->nkept;
  memcpy(e->kept, vs->kept, sizeof e->kept);
  if (vs->sp) stack_home(vs, vs->sp - 1);
  for (uint32_t k = 0; k < vs->sp; k++) {
    e->kind[k] = vs->slot[k].kind;
    e->type[k] = vs->slot[k].type;
  }
}

void vs_to_header(VStack *vs, Label *l)
{
  header_state(vs, l);
  vs->known.end = vs->last.end = NULL;
  vs->summed = NO_LOCAL;
  l->has_state = l->is_loop = true;
  Transfer t;
  if (vs_transfer(vs, l, &t)) vs_emit_transfer(vs, l, &t);
  vs_apply_state(vs, l);
  l->pos = code_pos(&vs->code);
  if (__builtin_expect(vs->opt.loop_entries, 0)) note_entry(vs, l);
  vs_poison_free(vs);
  vs_fuel(vs);
  vs_poll(vs);
}

uint32_t vs_loop(VStack *vs, uint32_t arity, const ValType *types, const LoopFacts *facts)
{
  uint32_t height = vs->sp - arity;
  uint32_t label = vs_label(vs, height, arity, types);
  if (label == NO_LABEL) return NO_LABEL;
  Label *l = &vs->labels[label];
  l->serial = ++vs->loop_serial;
  vs_expect_nothing(vs);
  vs_note_fresh(vs, facts, l->serial);
  if (!vs_open_pins(vs, height, facts)) return NO_LABEL;
  if (vs->opt.explicit_bounds) vs_keep_checks(vs, facts);
  vs_to_header(vs, l);
  if (vs->opt.poison) vs_poison_dead(vs, facts, l->serial);
  vs_expect_sets(vs);
  return label;
}

void vs_loop_end(VStack *vs)
{
  vs_expect_nothing(vs);
  if (!vs->nloops) return; /* there was no memory for it: the function has failed */
  OuterPins outer = vs->outer_pins[--vs->nloops];
  vs->policy.kept = outer.kept;
  vs->nkept = outer.nkept;
  set_pins(vs, outer.pinned, outer.pins);
  vs->assigned = outer.assigned;
  vs->check_floor = outer.check_floor;
}
