// SPDX-License-Identifier: MIT
/* Calls over long distances: a record's reach over all that a region can hold. */
#include "interp/target.h"

bool vs_bridge(Code *c, CallTargets *t)
{
  (void)c, (void)t;
  return true;
}

bool vs_keep_reach_slow(VStack *vs)
{
  Code *c = &vs->code;
  c->full |= c->limit - c->p <= (ptrdiff_t)vs->opt.gap;
  if (c->full) return false;
  c->p += vs->opt.gap;
  return true;
}

bool vs_patch_calls(Code *c, CallTargets *t, const uint32_t *entry)
{
  bool ok = true;
  for (uint32_t i = 0; i < t->npending; i++)
    ok &= vs_patch_call(c->base + t->pending[i].end, c->base + entry[t->pending[i].own]);
  t->npending = 0;
  return ok;
}

void vs_free_targets(CallTargets *t)
{
  free(t->pending);
}
