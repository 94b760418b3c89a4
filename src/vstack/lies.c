// SPDX-License-Identifier: MIT
/* Facts that are made up (VsOptions.random_facts), to show that none has to be right: a loop of
 * some functions gets one that is wrong, of a kind that a scan could get wrong. What is said of
 * types, and that locals exist, stays true: no scan guesses those. */
#include "vstack/vs_int.h"

/* xorshift64* (Vigna 2016) */
static uint32_t draw(Lies *l, uint32_t below)
{
  uint64_t x = l->random;
  x ^= x >> 12;
  x ^= x << 25;
  x ^= x >> 27;
  l->random = x;
  return (uint32_t)((x * 0x2545f4914f6cdd1du) >> 33) % below;
}

void vs_lies_begin(VStack *vs, uint64_t function)
{
  Lies *l = &vs->lies;
  l->told = false;
  if (!vs->opt.random_facts) return;
  l->random = (vs->opt.random_facts * 0x9e3779b97f4a7c15u + function * 0xbf58476d1ce4e5b9u) | 1;
  draw(l, 1);
  l->loop = UINT32_MAX;
  if (draw(l, 2)) l->loop = draw(l, 3) ? 0 : draw(l, 5); /* others are told the truth */
}

static void lie_about_local(VStack *vs, Lies *l, uint32_t kind)
{
  LoopLocal *x = &l->local[draw(l, l->facts.nlocals)];
  static const uint32_t weights[] = {0, 1, 1000, UINT32_MAX / 2, UINT32_MAX};
  switch (kind) {
  case 0: x->assigned = !x->assigned; break;
  case 1: x->fresh = true; break;
  case 2: x->weight = weights[draw(l, sizeof weights / sizeof *weights)]; break;
  case 3: /* it is another one */
    x->local = draw(l, vs->nlocals);
    x->type = vs->local_types[x->local];
    x->fresh = draw(l, 2);
    break;
  default: x->sums = UINT32_MAX; x->assigned = false;
  }
}

static void lie_about_all(Lies *l, uint32_t kind)
{
  LoopFacts *f = &l->facts;
  switch (kind) {
  case 0: f->call_weight = 0; break;
  case 1: f->call_weight = UINT32_MAX; break;
  case 2: f->fixed = 0; break;
  case 3: f->more = !f->more; break;
  case 4: f->depth = 0; break;
  case 5: f->nlocals = draw(l, f->nlocals + 1); break;
  case 6: f->nconsts = draw(l, f->nconsts + 1); break;
  default: /* nothing happens in the loop */
    f->call_weight = f->depth = 0;
    f->fixed = 0;
    f->more = false;
    for (uint32_t i = 0; i < f->nlocals; i++)
      l->local[i].assigned = false;
  }
}

/* A constant that the loop may not have, to be kept. */
static void lie_about_constants(Lies *l)
{
  static const LoopConst some[] = {{0x80000008, 9, T_I32},
                                   {0x80000008, 9, T_I64},
                                   {0x1111111111111111, 9, T_I64},
                                   {0x3ff0000000000000, 9, T_F64},
                                   {0x3f800000, 9, T_F32}};
  LoopFacts *f = &l->facts;
  f->call_weight = 0;
  for (uint32_t i = 0; i < 4 && f->nconsts < MAX_KEPT; i++)
    l->konst[f->nconsts++] = some[draw(l, sizeof some / sizeof *some)];
}

/* A copy that can be changed. */
static void copy(Lies *l, const LoopFacts *facts)
{
  l->facts = *facts;
  if (l->facts.nlocals > MAX_LIES) l->facts.nlocals = MAX_LIES, l->facts.more = true;
  if (l->facts.nconsts > MAX_KEPT) l->facts.nconsts = MAX_KEPT;
  if (l->facts.nlocals) memcpy(l->local, facts->locals, l->facts.nlocals * sizeof *l->local);
  if (l->facts.nconsts) memcpy(l->konst, facts->consts, l->facts.nconsts * sizeof *l->konst);
  l->facts.locals = l->local;
  l->facts.consts = l->konst;
}

const LoopFacts *vs_lie_slow(VStack *vs, const LoopFacts *facts)
{
  Lies *l = &vs->lies;
  if (!facts || l->loop == UINT32_MAX || l->loop-- > 0) return facts;
  l->told = true;
  l->loop = UINT32_MAX;
  copy(l, facts);
  switch (draw(l, 4)) {
  case 0:
    if (l->facts.nlocals) lie_about_local(vs, l, draw(l, 5));
    break;
  case 1: lie_about_all(l, draw(l, 8)); break;
  case 2: lie_about_constants(l); break;
  default: /* several together: one may keep another from showing */
    lie_about_all(l, 7);
    for (uint32_t n = draw(l, 4); n && l->facts.nlocals; n--)
      lie_about_local(vs, l, draw(l, 5));
    if (draw(l, 2)) lie_about_constants(l);
  }
  return &l->facts;
}
