// SPDX-License-Identifier: MIT
#include "regalloc/regalloc.h"
#include "base/assert.h"

/* xorshift64* (Vigna 2016) */
uint64_t ra_random(RegPolicy *p)
{
  ASSERT(p->random, "a generator at zero stays there");
  uint64_t x = p->random;
  x ^= x >> 12;
  x ^= x << 25;
  x ^= x >> 27;
  p->random = x;
  return (x * 0x2545f4914f6cdd1du) >> 16;
}

static Reg random_of(RegPolicy *p, RegMask m)
{
  unsigned skip = (unsigned)(ra_random(p) % (unsigned)__builtin_popcountll(m));
  while (skip--)
    m &= m - 1;
  return reg_lowest(m);
}

void ra_use_few(RegPolicy *p)
{
  RegMask gpr = ALLOC_GPR, fpr = ALLOC_FPR;
  for (int i = 0; i < 4; i++)
    gpr &= gpr - 1, fpr &= fpr - 1;
  p->few = (ALLOC_GPR ^ gpr) | (ALLOC_FPR ^ fpr);
}

/* `allowed` without what the policy does not want, if it leaves any that is free or can be given
 * up. */
static RegMask of_few(const RegState *s, const RegPolicy *p, RegMask allowed)
{
  for (RegMask m = allowed & p->few & ~p->lock; m; m &= m - 1)
    if (s->own[reg_lowest(m)] != OWN_TEMP) return allowed & p->few;
  return allowed;
}

Reg ra_try_slow(const RegState *s, RegPolicy *p, RegMask allowed)
{
  RegMask free = of_few(s, p, allowed) & ~(s->used | p->lock | p->kept);
  if (free & ~p->pins) free &= ~p->pins;
  if (!free) return NO_REG;
  if (free & ~p->rare) free &= ~p->rare;
  Reg r = p->random ? random_of(p, free) : reg_lowest(free);
  ASSERT(!((s->used | p->lock) >> r & 1), "register %u is handed out, and has an owner", r);
  p->touched |= reg_bit(r);
  return r;
}

Reg ra_victim(const RegState *s, RegPolicy *p, RegMask allowed)
{
  RegMask held = of_few(s, p, allowed) & s->used & ~p->lock;
  Reg best = NO_REG;
  int best_cost = INT32_MAX;
  RegMask candidates = 0;
  for (RegMask m = held; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = s->own[r];
    if (own == OWN_TEMP) continue;
    candidates |= reg_bit(r);
    int cost = own >= OWN_STACK          ? 200000 + (int)(own - OWN_STACK)
               : (s->dirty & reg_bit(r)) ? 100000
                                         : 0;
    if (p->pins & reg_bit(r)) cost += 50000;
    if (cost < best_cost) best_cost = cost, best = r;
  }
  if (p->random && candidates) return random_of(p, candidates);
  return best;
}

unsigned ra_shuffle(const RegMove *in, unsigned n, RegMove *out)
{
  Reg from[NREG];        /* source by destination; NO_REG: not a pending destination */
  uint8_t readers[NREG]; /* pending moves that read this register */
  Reg ready[NREG];
  unsigned nready = 0, nout = 0;
  RegMask pending = 0;
  memset(from, NO_REG, sizeof from);
  memset(readers, 0, sizeof readers);
  for (unsigned i = 0; i < n; i++) {
    from[in[i].dst] = in[i].src;
    ASSERT(!(pending >> in[i].dst & 1), "two moves to register %u", in[i].dst);
    ASSERT(in[i].dst != in[i].src, "register %u moves onto itself", in[i].dst);
    ASSERT((in[i].dst >= FPR0) == (in[i].src >= FPR0), "a move between files of registers");
    readers[in[i].src]++;
    pending |= reg_bit(in[i].dst);
  }
  for (RegMask m = pending; m; m &= m - 1) {
    Reg d = reg_lowest(m);
    if (!readers[d]) ready[nready++] = d;
  }
  for (;;) {
    while (nready) {
      Reg d = ready[--nready], s = from[d];
      ASSERT(nout < 2 * n, "more steps than two for each move");
      out[nout++] = (RegMove){d, s};
      pending &= ~reg_bit(d);
      from[d] = NO_REG;
      if (--readers[s] == 0 && from[s] != NO_REG) ready[nready++] = s;
    }
    if (!pending) return nout;
    /* Only cycles are left: park one member in the scratch register. */
    Reg d = reg_lowest(pending);
    Reg scratch = d >= FPR0 ? FREG_SCR : REG_SCR;
    out[nout++] = (RegMove){scratch, d};
    for (RegMask m = pending; m; m &= m - 1) {
      Reg e = reg_lowest(m);
      if (from[e] != d) continue;
      from[e] = scratch;
      readers[scratch]++;
      readers[d]--;
    }
    ready[nready++] = d;
  }
}
