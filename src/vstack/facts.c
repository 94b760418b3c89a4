// SPDX-License-Identifier: MIT
/* Facts about code that has not been compiled yet are hints: what happens when one is wrong. Each
 * is a preference, is repaired where the walk meets what makes it wrong, or has the function
 * compiled again without facts: docs/design/facts.md has the list. */
#include "vstack/vs_int.h"

/* The code is not used: the walk stops at the next op, which finds no room. Registers may be in a
 * state that no op expects. */
void vs_distrust(VStack *vs)
{
  vs->failed = vs->distrust = true;
  vs->code.p = vs->code.limit;
#ifndef NDEBUG
  vs->wrong_fact |= !vs->opt.random_facts;
#endif
}

void vs_trust(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  uint32_t k = l->trusted_loop;
  bool open = k && k <= vs->nloops && vs->outer_pins[k - 1].serial == l->trusted_serial;
  if (open) return; /* by a loop around this one: longer */
  l->due = true;
  l->trusted_loop = vs->nloops;
  l->trusted_serial = vs->outer_pins[vs->nloops - 1].serial;
}

void vs_trusted_set(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  uint32_t k = l->trusted_loop;
  if (k <= vs->nloops && vs->outer_pins[k - 1].serial == l->trusted_serial) {
    vs_distrust(vs); /* a check of the address before that loop was taken for good in it */
  }
  l->trusted_loop = 0;
  l->due = l->init == INIT_FRESH;
}

void vs_renew_sum(VStack *vs, uint32_t local)
{
  for (uint32_t i = 0; i < vs->nkept; i++)
    if (vs->kept[i].is_sum && vs->kept[i].bits == local) vs_load_kept(vs, &vs->kept[i]);
}

void vs_clobbered_slow(VStack *vs, RegMask clobbered)
{
  for (uint32_t i = 0; i < vs->nkept; i++) {
    if (!(clobbered & reg_bit(vs->kept[i].reg))) continue;
    vs_vacate(vs, vs->kept[i].reg, 0); /* a result may be there */
    vs_load_kept(vs, &vs->kept[i]);
  }
}
