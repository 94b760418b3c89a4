// SPDX-License-Identifier: MIT
/* The parallel move: every mapping of up to 5 registers onto themselves, and random large ones of
 * both files at once, is executed on numbers and compared with the simultaneous assignment. */
#include "regalloc/regalloc.h"

#include <stdio.h>

static unsigned failures;

static void check(const RegMove *in, unsigned n)
{
  RegMove out[2 * NREG];
  unsigned value[NREG], want[NREG];
  for (unsigned i = 0; i < NREG; i++)
    value[i] = want[i] = i;
  for (unsigned i = 0; i < n; i++)
    want[in[i].dst] = in[i].src;
  unsigned steps = ra_shuffle(in, n, out);
  for (unsigned i = 0; i < steps; i++) {
    if ((out[i].dst >= FPR0) != (out[i].src >= FPR0)) failures++;
    value[out[i].dst] = value[out[i].src];
  }
  for (unsigned i = 0; i < NREG; i++)
    if (i != REG_SCR && i != FREG_SCR && value[i] != want[i]) {
      failures++;
      return;
    }
}

static void all_small(unsigned n)
{
  unsigned from[5] = {0};
  for (;;) {
    RegMove in[5];
    unsigned k = 0;
    for (unsigned d = 0; d < n; d++)
      if (from[d] != d) in[k++] = (RegMove){(Reg)d, (Reg)from[d]};
    check(in, k);
    unsigned i = 0;
    while (i < n && ++from[i] == n)
      from[i++] = 0;
    if (i == n) return;
  }
}

int main(void)
{
  for (unsigned n = 1; n <= 5; n++)
    all_small(n);
  RegPolicy p = {.random = 88172645463325252u};
  for (int round = 0; round < 100000; round++) {
    RegMove in[NREG];
    unsigned n = 0;
    for (RegMask m = ALLOC_GPR | ALLOC_FPR; m; m &= m - 1) {
      Reg d = reg_lowest(m), s = d;
      if (ra_random(&p) & 1) continue;
      RegMask bank = reg_bank(d >= FPR0);
      unsigned skip = (unsigned)(ra_random(&p) % (unsigned)__builtin_popcountll(bank));
      while (skip--)
        bank &= bank - 1;
      s = reg_lowest(bank);
      if (s != d) in[n++] = (RegMove){d, s};
    }
    check(in, n);
  }
  printf("%u failures\n", failures);
  return failures != 0;
}
