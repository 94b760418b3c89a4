// SPDX-License-Identifier: MIT
/* Register allocation decisions: which register to hand out, which to give up, in which order to
 * move. It knows owners as plain numbers and emits nothing; vstack carries the decisions out.
 */
#ifndef WEFT_REGALLOC_REGALLOC_H
#define WEFT_REGALLOC_REGALLOC_H

#include "base/assert.h"
#include "target_regs.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Owner of a register: a local (its index), an operand stack entry (OWN_STACK + index), or one of
 * the two at the end. A number means one thing only: the assertion ties the limits to the space. */
enum {
  OWN_STACK = 50000,        /* locals of a function, at most */
  OWN_MAX_OPERANDS = 10000, /* entries of the stack between two ops, at most */
  OWN_MAX_PUSHED = 1000,    /* entries that one op pushes, at most */
  OWN_TEMP = 0xfffe,        /* an operand of the current op */
  OWN_NONE = 0xffff,
};
_Static_assert(OWN_STACK + OWN_MAX_OPERANDS + OWN_MAX_PUSHED < OWN_TEMP, "owners are 16 bits");

/* The most registers of one bank that an op holds at once. A select on a compare holds two operands
 * of the compare, two values to choose from, and its result. The result takes the register of one
 * of the values, unless that value is needed later: then it needs a fifth. No other op needs more
 * than three. Where there are only four (SCARCE), the value gives up its register, so four are
 * enough. */
enum {
  MOST_OPERANDS = 5,
  SCARCE = __builtin_popcountll(ALLOC_GPR) < MOST_OPERANDS ||
           __builtin_popcountll(ALLOC_FPR) < MOST_OPERANDS,
};
_Static_assert(__builtin_popcountll(ALLOC_GPR) >= MOST_OPERANDS - 1 &&
                   __builtin_popcountll(ALLOC_FPR) >= MOST_OPERANDS - 1,
               "a select on a compare holds four");

/* The registers at one point of the code. */
typedef struct RegState {
  RegMask used;       /* has an owner */
  RegMask dirty;      /* owned by a local whose home is out of date */
  uint16_t own[NREG]; /* owner by register */
} RegState;

/* What steers choices. */
typedef struct RegPolicy {
  RegMask lock;    /* operands of the current op: neither handed out nor given up */
  RegMask pins;    /* reserved for the locals pinned to them */
  RegMask rare;    /* handed out only if nothing else is free */
  RegMask touched; /* of `rare`: those that have been handed out */
  RegMask kept;    /* hold constants through the current loop: never handed out */
  RegMask few;     /* as long as one of these is free, no other is handed out; 0: no such rule */
  RegMask shy;     /* never handed out by the fast path, only by ra_try_slow: pins, kept and rare
                      registers. With random choices: all registers. */
  uint64_t random; /* state of the generator; 0 = the ordinary, deterministic preference */
} RegPolicy;

static inline void regs_clear(RegState *s)
{
  s->used = s->dirty = 0;
  memset(s->own, 0xff, sizeof s->own);
}

/* One bit for each of 16 lanes that are all zeros or all ones: lo, then hi. */
typedef uint16_t RegLanes __attribute__((vector_size(16), aligned(2), may_alias));
static inline unsigned lanes_mask(RegLanes lo, RegLanes hi)
{
#if defined __SSE2__
  typedef short Shorts __attribute__((vector_size(16)));
  typedef char Chars __attribute__((vector_size(16)));
  return (unsigned)__builtin_ia32_pmovmskb128(
      (Chars)__builtin_ia32_packsswb128((Shorts)lo, (Shorts)hi));
#else
  const RegLanes weight = {1, 2, 4, 8, 16, 32, 64, 128};
  RegLanes l = lo & weight, h = hi & weight;
  unsigned m = 0, n = 0;
  for (int i = 0; i < 8; i++)
    m |= l[i], n |= h[i];
  return m | n << 8;
#endif
}

static inline RegMask reg_bit(Reg r)
{
  ASSERT(r < NREG, "register %u: there is none", r);
  return (RegMask)1 << r;
}
static inline Reg reg_lowest(RegMask m)
{
  ASSERT(m, "no register to choose from");
  return (Reg)__builtin_ctzll(m);
}
static inline Reg reg_highest(RegMask m)
{
  ASSERT(m, "no register to choose from");
  return (Reg)(63 - __builtin_clzll(m));
}
static inline RegMask reg_bank(bool is_float)
{
  return is_float ? ALLOC_FPR : ALLOC_GPR;
}

static inline void regs_give(RegState *s, Reg r, unsigned owner, bool dirty)
{
  ASSERT(owner != OWN_NONE, "register %u is given to nobody", r);
  ASSERT(!dirty || owner < OWN_STACK, "only locals have homes that are out of date, not owner %u",
         owner);
  s->used |= reg_bit(r);
  s->own[r] = (uint16_t)owner;
  s->dirty = dirty ? s->dirty | reg_bit(r) : s->dirty & ~reg_bit(r);
}

static inline void regs_release(RegState *s, Reg r)
{
  ASSERT(s->used >> r & 1, "register %u is released, and nobody has it", r);
  s->used &= ~reg_bit(r);
  s->dirty &= ~reg_bit(r);
  s->own[r] = OWN_NONE;
}

static inline const RegLanes *reg_lanes(const RegState *s, unsigned i)
{
  return (const RegLanes *)(const void *)&s->own[i];
}

/* Registers whose owners differ. */
static inline RegMask regs_differ_16(const RegState *a, const RegState *b, unsigned i)
{
  const RegLanes *x = reg_lanes(a, i), *y = reg_lanes(b, i);
  return (RegMask)(0xffff ^ lanes_mask((RegLanes)(x[0] == y[0]), (RegLanes)(x[1] == y[1]))) << i;
}
static inline RegMask regs_differ(const RegState *a, const RegState *b)
{
  RegMask m = regs_differ_16(a, b, 0);
  if (FPR0 > 16) m |= regs_differ_16(a, b, 16);
  if (__builtin_expect((a->used | b->used) >> FPR0 == 0, 1)) return m; /* floats are rare */
  for (unsigned i = FPR0; i < NREG; i += 16)
    m |= regs_differ_16(a, b, i);
  return m;
}

/* Registers in use whose owner is no local: a stack entry, or OWN_TEMP. */
static inline RegMask regs_not_local_16(const RegState *s, unsigned i)
{
  const RegLanes *x = reg_lanes(s, i);
  return (RegMask)lanes_mask((RegLanes)(x[0] >= OWN_STACK), (RegLanes)(x[1] >= OWN_STACK)) << i;
}
static inline RegMask regs_not_local(const RegState *s)
{
  RegMask m = regs_not_local_16(s, 0);
  if (FPR0 > 16) m |= regs_not_local_16(s, 16);
  if (__builtin_expect(s->used >> FPR0 == 0, 1)) return m & s->used;
  for (unsigned i = FPR0; i < NREG; i += 16)
    m |= regs_not_local_16(s, i);
  return m & s->used;
}

/* to = from, without the registers of owners from `limit` on. */
static inline RegMask regs_copy_below_16(RegState *to, const RegState *from, unsigned i,
                                         RegLanes limit)
{
  const RegLanes *x = reg_lanes(from, i);
  RegLanes *y = (RegLanes *)(void *)&to->own[i];
  RegLanes lo = (RegLanes)(x[0] >= limit), hi = (RegLanes)(x[1] >= limit);
  y[0] = x[0] | lo;
  y[1] = x[1] | hi;
  return (RegMask)lanes_mask(lo, hi) << i;
}
static inline void regs_copy_below(RegState *to, const RegState *from, unsigned limit)
{
  const uint16_t n = (uint16_t)limit;
  const RegLanes k = {n, n, n, n, n, n, n, n};
  RegMask gone = regs_copy_below_16(to, from, 0, k), used = from->used, dirty = from->dirty;
  if (FPR0 > 16) gone |= regs_copy_below_16(to, from, 16, k);
  if (__builtin_expect(used >> FPR0 == 0, 1)) {
    memset(&to->own[FPR0], 0xff, (NREG - FPR0) * sizeof *to->own);
  } else {
    for (unsigned i = FPR0; i < NREG; i += 16)
      gone |= regs_copy_below_16(to, from, i, k);
  }
  to->used = used & ~gone;
  to->dirty = dirty & ~gone;
}

/* What `shy` is. */
static inline void ra_set_shy(RegPolicy *p)
{
  p->shy = p->random || p->few ? ~(RegMask)0 : p->pins | p->kept | p->rare;
}

/* Of the registers `m` those that the policy wants to be used. */
static inline RegMask ra_within(const RegPolicy *p, RegMask m)
{
  return p->few ? m & p->few : m;
}
/* Four registers of each bank are to be enough. */
void ra_use_few(RegPolicy *p);

/* A free register of `allowed`, or NO_REG. Pin registers are handed out only if nothing else is. */
Reg ra_try_slow(const RegState *s, RegPolicy *p, RegMask allowed);
static inline Reg ra_try(const RegState *s, RegPolicy *p, RegMask allowed)
{
  RegMask free = allowed & ~(s->used | p->lock | p->shy);
  return __builtin_expect(free != 0, 1) ? reg_lowest(free) : ra_try_slow(s, p, allowed);
}

/* The register of `allowed` to give up when none is free: a clean value first, then a dirty local,
 * then the deepest stack entry; never a locked one. NO_REG if there is none. */
Reg ra_victim(const RegState *s, RegPolicy *p, RegMask allowed);

/* One step of a parallel move: dst = src, both registers of one bank (a scratch register may
 * occur). */
typedef struct RegMove {
  Reg dst, src;
} RegMove;

/* Orders the moves `in` (destinations distinct, no move onto itself) so that executing `out` one by
 * one has the effect of all at once; cycles go through the scratch register of their file.
 * `out` has room for 2 * n. Returns the number of steps. */
unsigned ra_shuffle(const RegMove *in, unsigned n, RegMove *out);

/* The next number of the generator of --random-ra. */
uint64_t ra_random(RegPolicy *p);

#endif
