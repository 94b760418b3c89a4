// SPDX-License-Identifier: MIT
/* The arrays of a function that is compiled, for both implementations of vstack.h. */
#include "base/grow.h"
#include "vstack/vstack.h"

bool vs_grow(VStack *vs, void *array_ptr, uint32_t *cap, uint32_t need, size_t size)
{
  if (array_grow(array_ptr, cap, need, size)) return true;
  /* The walk stops at the next op, before anything relies on what was to be noted. */
  vs->failed = true;
  if (code_room(&vs->code)) vs->code.p = vs->code.limit;
  return false;
}

bool vs_more_slots(VStack *vs)
{
  if (vs->sp > OWN_MAX_OPERANDS) return false;
  if (!vs_grow(vs, &vs->slot, &vs->cap_slots, vs->sp + 2048, sizeof(Slot))) return false;
  vs->slot_limit = vs_slot_limit(vs->cap_slots);
  return true;
}
