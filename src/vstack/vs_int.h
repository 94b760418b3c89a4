// SPDX-License-Identifier: MIT
/* What the files of the virtual stack share among themselves. */
#ifndef WEFT_VSTACK_VS_INT_H
#define WEFT_VSTACK_VS_INT_H

#include "base/assert.h"
#include "vstack/vstack.h"

#include <stdlib.h>

/* -- places ---- */

/* Number of the home of stack entry `index`; counts it as used. */
static inline uint32_t stack_home(VStack *vs, uint32_t index)
{
  if (index >= vs->top_home) vs->top_home = index + 1;
  return vs->nlocals + index;
}

static inline bool is_float(unsigned type)
{
  return type_is_float((ValType)type);
}

/* -- slots (slot.c) ---- */

/* Takes the top entry off. A register of its own stays in use as OWN_TEMP. The entry can be read
 * until something is pushed. */
static inline const Slot *vs_pop_ref(VStack *vs)
{
  ASSERT(vs->sp, "the stack is empty");
  const Slot *s = &vs->slot[--vs->sp];
  if (s->kind == SLOT_LOCAL)
    vs->local[s->local].alias = s->next_alias;
  else if (s->kind == SLOT_REG)
    vs->regs.own[s->reg] = OWN_TEMP;
  return s;
}
static inline Slot vs_pop(VStack *vs)
{
  return *vs_pop_ref(vs);
}

/* A register of the mask, in use as OWN_TEMP; gives up another value if need be. */
Reg vs_alloc_full(VStack *vs, RegMask allowed); /* when none is free */
static inline Reg vs_alloc(VStack *vs, RegMask allowed)
{
  Reg r = ra_try(&vs->regs, &vs->policy, allowed);
  if (__builtin_expect(r == NO_REG, 0)) r = vs_alloc_full(vs, allowed);
  vs->regs.used |= reg_bit(r);
  vs->regs.own[r] = OWN_TEMP;
  return r;
}
/* Frees `r` by storing its value at home if the home is not right. */
void vs_evict(VStack *vs, Reg r);
/* Frees `r` by moving its value to another register, or home. */
void vs_vacate(VStack *vs, Reg r, RegMask keep_off);
/* Brings a popped entry into a register and locks that. The slow way's result is the register;
 * TAKEN_KEPT added: it holds a constant through the current loop. */
enum { TAKEN_KEPT = 0x100 };
unsigned vs_take_slow(VStack *vs, const Slot *s);
static inline Operand vs_take(VStack *vs, const Slot *s)
{
  Operand o = {NO_REG, true, NO_LOCAL};
  if (s->kind == SLOT_REG) {
    o.reg = s->reg;
    vs->policy.lock |= reg_bit(o.reg);
    return o;
  }
  if (s->kind == SLOT_LOCAL) {
    const Local *l = &vs->local[s->local];
    o.local = s->local;
    o.dies = vs->hint == s->local && l->alias == NO_SLOT;
    o.reg = l->reg;
    if (__builtin_expect(o.reg != NO_REG, 1)) {
      vs->policy.lock |= reg_bit(o.reg);
      return o;
    }
  }
  unsigned taken = vs_take_slow(vs, s);
  o.reg = (Reg)taken;
  if (taken & TAKEN_KEPT) o.dies = false;
  return o;
}
/* The same, in a register that the caller may destroy. */
Reg vs_take_own(VStack *vs, const Slot *s, RegMask allowed);
/* Frees an operand's register if it was only the operand's. */
static inline void vs_free_operand(VStack *vs, Operand o)
{
  RegMask own = o.dies & (o.local == NO_LOCAL); /* no branch: either is as likely */
  vs->regs.used &= ~(own << (o.reg & 63));
  vs->regs.own[o.reg] |= (uint16_t)-own;
}
/* A popped entry that nobody wants. */
static inline void vs_free_slot(VStack *vs, const Slot *s)
{
  if (s->kind == SLOT_REG) regs_release(&vs->regs, s->reg);
}
/* Register for the result: the hinted local's if that works, else a free one; none of `forbid`. */
static inline Reg vs_dst(VStack *vs, unsigned type, RegMask forbid)
{
  if (vs->hint != NO_LOCAL) {
    Local *l = &vs->local[vs->hint];
    Reg r = l->pin != NO_REG ? l->pin : l->reg;
    if (r != NO_REG && !(forbid >> r & 1)) {
      unsigned own = vs->regs.own[r];
      if (own == vs->hint) l->reg = NO_REG;
      if (own == vs->hint || own == OWN_NONE) {
        regs_give(&vs->regs, r, OWN_TEMP, false);
        return r;
      }
    }
  }
  return vs_alloc(vs, reg_bank(is_float(type)) & ~forbid);
}
/* The owner of a register that is about to get another one is in its home. */
static inline void vs_send_home(VStack *vs, unsigned own)
{
  if (__builtin_expect(own < OWN_STACK, 1)) {
    vs->local[own].reg = NO_REG;
  } else if (own != OWN_TEMP && own - OWN_STACK < vs->sp) {
    Slot *s = &vs->slot[own - OWN_STACK];
    s->kind = SLOT_HOME;
    s->local = own - OWN_STACK;
  }
}

/* All registers empty, without stores. */
static inline void vs_forget_all(VStack *vs)
{
  for (RegMask m = vs->regs.used; m; m &= m - 1)
    vs_send_home(vs, vs->regs.own[reg_lowest(m)]);
  regs_clear(&vs->regs);
}
/* Pushes a register that is OWN_TEMP. */
static inline void vs_push_reg(VStack *vs, Reg r, ValType type)
{
  ASSERT(vs->regs.used >> r & 1, "register %u is pushed, and is free", r);
  ASSERT(is_float(type) == (r >= FPR0), "register %u cannot hold the type", r);
  uint32_t index = vs->sp;
  vs_push(vs, SLOT_REG, type)->reg = r;
  vs->regs.own[r] = (uint16_t)(OWN_STACK + index);
}
/* What was known of the local as an address is of its old value. */
void vs_renew_sum(VStack *vs, uint32_t local); /* that a loop keeps with memory's base */
static inline void vs_new_address(VStack *vs, uint32_t local, Local *l)
{
  l->checked = 0;
  if (REG_SUM != NO_REG && vs->summed == local) vs->summed = NO_LOCAL;
  if (KEEPS_SUMS && vs->policy.kept) vs_renew_sum(vs, local);
}
/* The local is now in `r` (OWN_TEMP or its own), and its home is out of date. */
void vs_bind_local(VStack *vs, uint32_t local, Reg r);
/* The op's result is in `d`: sets the hinted local, or pushes. Unlocks. */
static inline void vs_result(VStack *vs, Reg d, ValType type)
{
  vs->policy.lock = 0;
  uint32_t local = vs->hint;
  if (local != NO_LOCAL) {
    WATCH(vs->code, HINT, NULL, local, d, 0);
    vs->hint = NO_LOCAL;
    vs_bind_local(vs, local, d);
  } else {
    vs_push_reg(vs, d, type);
  }
}
/* The stencil that has just been emitted reads this constant of the pool. */
void vs_pool(VStack *vs, unsigned type, uint64_t bits);
/* The register that holds this entry's constant through the current loop, or NO_REG. */
Reg vs_find_kept(const VStack *vs, const Slot *s);
static inline Reg vs_kept(const VStack *vs, const Slot *s)
{
  return s->kind == SLOT_CONST && vs->policy.kept ? vs_find_kept(vs, s) : NO_REG;
}
/* The register that holds the sum of memory's base and the local through the current loop, or
 * NO_REG. */
Reg vs_find_sum(const VStack *vs, uint32_t local);
/* Loads a constant. */
void vs_load_const(VStack *vs, unsigned type, Reg r, uint64_t bits);
/* Value of an entry (popped or not) into exactly this register, which the caller has made free. */
void vs_load_slot(VStack *vs, const Slot *s, Reg r);
/* The same of an entry that is in no register, not even of a loop's constant. */
static inline __attribute__((always_inline)) void vs_load_unheld(VStack *vs, const Slot *s, Reg r)
{
  if (s->kind == SLOT_LOCAL)
    em_load_home(&vs->code, (ValType)vs->local[s->local].type, r, s->local, vs->home_shift);
  else if (s->kind == SLOT_CONST && s->bits <= UINT32_MAX && r < FPR0)
    em_const_small(&vs->code, r, (uint32_t)s->bits);
  else
    vs_load_slot(vs, s, r);
}
/* Value of an entry to home `home`, through a scratch register if it is in none. */
void vs_store_slot(VStack *vs, const Slot *s, uint32_t home);
void vs_emit_moves(VStack *vs, const RegMove *moves, unsigned n);

/* -- locals (local.c) ---- */

void vs_local_first(VStack *vs, uint32_t local); /* write of one that is INIT_FRESH */
/* End of a block in which the local was first set. */
void vs_local_unset(VStack *vs, uint32_t local);
void vs_local_due(VStack *vs, uint32_t local); /* write of one that is `due` */
static inline Local *vs_local_read(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  if (__builtin_expect(l->init < INIT_SET, 0)) vs_local_unsure(vs, local);
  return l;
}
static inline Local *vs_local_write(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  if (__builtin_expect(l->due, 0)) vs_local_due(vs, local);
  return l;
}
/* Outstanding aliases of a local that is about to change get the present value. */
void vs_detach(VStack *vs, uint32_t local);
/* Before an op that sets the hinted local: its outstanding aliases get the present value. `a` and
 * `b` are the op's operands, popped: if one is the hinted local itself, the aliases may not inherit
 * its register. */
static inline void vs_ready_hint(VStack *vs, const Slot *a, const Slot *b)
{
  if (vs->hint == NO_LOCAL) return;
  const Local *l = vs_local_write(vs, vs->hint);
  if (l->alias == NO_SLOT) return;
  bool operand = (a->kind == SLOT_LOCAL && a->local == vs->hint) ||
                 (b->kind == SLOT_LOCAL && b->local == vs->hint);
  if (operand && l->reg != NO_REG) vs->policy.lock |= reg_bit(l->reg);
  vs_detach(vs, vs->hint);
}

/* -- division by constants (divide.c) ---- */

/* A division or remainder whose divisor, on top of the stack, is a constant; false if it has to
 * divide. */
bool vs_divide_const(VStack *vs, Op op, ValType result);
/* d = a op b in given registers, by whatever form there is; d is not b. */
void vs_emit_rr(VStack *vs, Op op, Reg d, Reg a, Reg b);
/* d = a op v, through the scratch register if no form takes v. */
void vs_emit_ri(VStack *vs, Op op, Reg d, Reg a, int64_t v);
/* The upper half of a product of two i64: op is OP_I64_MUL_HI_S or _U. */
void vs_mul_high(VStack *vs, Op op);

/* -- compares (compare.c) ---- */

/* A compare made ready to emit: which stencil of a family of forms, with its operands. */
typedef struct CompareCode {
  StencilId id;
  Reg a, b;
  int64_t imm;
  Operand oa, ob;
} CompareCode;
/* Takes the condition on top of the stack off: vs->cmp; a plain value is "not eqz". */
Compare *vs_pop_condition(VStack *vs);
/* Operands into registers; the forms are BR (taken if true), BRN or RR3/SEL.. by `base` (its _RR).
 */
typedef enum CompareUse { USE_VALUE, USE_BRANCH, USE_SELECT32, USE_SELECT64 } CompareUse;
bool vs_ready_compare(VStack *vs, Compare *cmp, CompareUse use, bool if_true, CompareCode *out);
/* The same branch with the other polarity. */
StencilId vs_flip_branch(VStack *vs, const Compare *cmp, bool if_true, StencilId id);
void vs_free_compare(VStack *vs, const CompareCode *code);
/* Emits; of a branch the displacement ends at the position returned. */
uint32_t vs_emit_compare(VStack *vs, const CompareCode *code, Reg d, Reg x);
bool vs_has_form(VStack *vs, const Compare *cmp, CompareUse use, bool if_true);

/* -- branches (label.c, func.c) ---- */

static inline void vs_patch(VStack *vs, uint32_t end, uint32_t target)
{
  if (__builtin_expect(!cpu_patch_branch(vs->code.base + end, vs->code.base + target), 0))
    vs->failed = vs->out_of_range = true;
}
/* A branch whose displacement ends at `end` joins a chain; so does an entry of a jump table. */
static inline void vs_fix(VStack *vs, uint32_t *chain, uint32_t end, uint32_t table)
{
  uint32_t i = vs->free_fix;
  if (i != NO_FIX) {
    vs->free_fix = vs->fixes[i].next;
  } else {
    if (__builtin_expect(vs->nfixes == vs->capfixes, 0) &&
        !vs_grow(vs, &vs->fixes, &vs->capfixes, vs->nfixes + 1, sizeof(Fix)))
      return;
    i = vs->nfixes++;
  }
  vs->fixes[i] = (Fix){end, table, *chain};
  *chain = i;
}
/* The branches of a chain go to `target`; it is empty then. */
static inline void vs_patch_chain(VStack *vs, uint32_t *chain, uint32_t target)
{
  uint32_t i = *chain;
  while (i != NO_FIX) {
    Fix *f = &vs->fixes[i];
    if (__builtin_expect(f->table, 0)) {
      int32_t distance = (int32_t)(target - f->table);
      memcpy(vs->code.base + f->end, &distance, 4);
    } else {
      vs_patch(vs, f->end, target);
    }
    uint32_t next = f->next;
    f->next = vs->free_fix;
    vs->free_fix = i;
    i = next;
  }
  *chain = NO_FIX;
}
static inline uint32_t vs_jump_here(VStack *vs) /* an unconditional jump; returns its end */
{
  g(&vs->code, G_JMP, 0, 0, 0);
  return code_pos(&vs->code);
}
/* The conditional branch that has just been emitted; in a far function it becomes one that reaches
 * everywhere. Returns the position after the displacement to patch. */
uint32_t vs_far_branch_slow(VStack *vs, uint32_t end);
static inline uint32_t vs_far_branch(VStack *vs, uint32_t end)
{
  return BRANCH_SPAN == 0 || !vs->far ? end : vs_far_branch_slow(vs, end);
}
/* A branch that has just been emitted, with its displacement up to `end`, goes to a stub of this
 * kind. */
void vs_stub(VStack *vs, unsigned kind, uint32_t end, Reg reg, unsigned op);

/* -- facts (facts.c) ---- docs/design/facts.md */

/* From now on the code of the innermost open loop relies on it that the loop does not set the
 * local. */
void vs_trust(VStack *vs, uint32_t local);
/* A local is set although a loop relies on it that it is not (Local.trusted_loop). */
void vs_trusted_set(VStack *vs, uint32_t local);
/* Loop number `serial`, which begins: its facts say which locals are dead at its header. */
void vs_note_fresh(VStack *vs, const LoopFacts *facts, uint32_t serial);
/* The header of the loop has been bound: from now on these locals are expected to be set. */
void vs_expect_sets(VStack *vs);
/* The innermost loop ends, or another one begins: nothing is expected any more. */
void vs_expect_nothing(VStack *vs);
/* The code that has just been emitted leaves nothing in the registers `clobbered`, apart from the
 * results that are on the stack by now: what lives there through a loop is loaded again. */
void vs_clobbered_slow(VStack *vs, RegMask clobbered);
static inline void vs_clobbered(VStack *vs, RegMask clobbered)
{
  if (__builtin_expect((vs->policy.kept & clobbered) != 0, 0)) vs_clobbered_slow(vs, clobbered);
}
/* A stencil is about to write the registers `wanted`, which it has to itself: none may hold what
 * lives through a loop. */
static inline void vs_want(VStack *vs, RegMask wanted)
{
  if (__builtin_expect((vs->policy.kept & wanted) != 0, 0)) vs_distrust(vs);
}

/* Function number `function` begins: decides whether it gets wrong facts. */
void vs_lies_begin(VStack *vs, uint64_t function);

/* -- poison (poison.c) ---- for tests */

void vs_poison_free_slow(VStack *vs);
static inline void vs_poison_free(VStack *vs) /* free registers */
{
  if (__builtin_expect(vs->opt.poison, 0)) vs_poison_free_slow(vs);
}
void vs_poison_home_slow(VStack *vs, uint32_t home);
static inline void vs_poison_home(VStack *vs, uint32_t home) /* a home that nothing reads */
{
  if (__builtin_expect(vs->opt.poison, 0)) vs_poison_home_slow(vs, home);
}
/* All homes of the frame: in the prologue. */
void vs_poison_frame(VStack *vs);
/* Locals that are dead at the header of loop `serial`. */
void vs_poison_dead(VStack *vs, const LoopFacts *facts, uint32_t serial);

/* -- loops (loop.c) ---- */

/* Loads what is kept through the loop: a constant, or a sum of a local's present value. */
void vs_load_kept(VStack *vs, const Kept *k);

/* Chooses the pins of a loop or span and makes room for them; entries of the stack from `height` on
 * are the header's parameters. False without memory. */
bool vs_open_pins(VStack *vs, uint32_t height, const LoopFacts *facts);
/* Entries of the stack below `height` go home, the others to registers that are not in `pins`. */
void vs_clear_way(VStack *vs, uint32_t height, RegMask pins);
/* The present state becomes a header's: fixes its state from the pins, and its position. */
void vs_to_header(VStack *vs, Label *l);

/* Takes a unit of fuel, if code does that; traps if there is none. */
static inline void vs_fuel(VStack *vs)
{
  if (__builtin_expect(!vs->opt.fuel, 1)) return;
  g(&vs->code, G_FUEL, 0, 0, 0);
  vs_stub(vs, TRAP_OUT_OF_FUEL, code_pos(&vs->code), NO_REG, 0);
}
/* Looks whether the owner wants the code to stop, if it may. */
static inline void vs_poll(VStack *vs)
{
  if (!vs->opt.interruptible) return;
  g(&vs->code, G_CHK_SP, 0, 0, 0);
  vs_stub(vs, TRAP_STACK_OVERFLOW, code_pos(&vs->code), NO_REG, 0);
}
/* The stub of a check by vs_canonical. */
void vs_nan_stub(VStack *vs, const Stub *s);
/* Compares the end of an access to guest memory of `size` bytes with the memory's size, unless that
 * is known to be right. The access is at *reg plus *at then. */
void vs_check_address(VStack *vs, Operand a, uint32_t offset, uint32_t size, Reg *reg,
                      uint32_t *at);
/* vs_take of an address. A constant is loaded afresh, whatever lives through the loop: in guard
 * mode nothing checks that the upper half of the register is zero. */
Operand vs_fresh_address(VStack *vs, const Slot *s);
static inline Operand vs_take_address(VStack *vs, const Slot *s)
{
  return __builtin_expect(s->kind == SLOT_CONST, 0) ? vs_fresh_address(vs, s) : vs_take(vs, s);
}
/* A bounds check that was made before a loop holds in the loop, too, if the loop does not assign
 * the local that was checked. */
void vs_keep_checks(VStack *vs, const LoopFacts *facts);

/* Notes for backtraces that a call ends here. */
void vs_site_slow(VStack *vs, uint32_t place);
static inline void vs_site(VStack *vs)
{
  if (__builtin_expect(vs->opt.sites, 0)) vs_site_slow(vs, vs->place);
}
/* Writes the call of a function of another context, which then goes on at `back`. */
void vs_call_other(VStack *vs, uint32_t back);
/* Writes what a tail call jumps to. */
void vs_tail_stub(VStack *vs, const TailCall *t, const FrameInfo *f);

/* How an edge gets from the present state to a label's. */
typedef struct Transfer {
  unsigned nstores, nmoves, nloads;
  bool results; /* some parameter goes to its home */
  bool same;    /* the states do not differ at all */
  struct {
    Reg reg;
    uint8_t type;
    uint32_t home;
  } store[NREG];
  RegMove move[NREG];
  struct {
    Reg reg;
    Slot from;
  } load[NREG];
} Transfer;
void vs_apply_state(VStack *vs, const Label *l);
bool vs_transfer(VStack *vs, Label *l, Transfer *t); /* true if anything is to be done */
void vs_emit_transfer(VStack *vs, const Label *l, const Transfer *t);

#endif
