// SPDX-License-Identifier: MIT
/* The rich toy CPU: branch displacements. Included by emit/code.h. */
#ifndef WEFT_EMIT_TARGET_BRANCH_H
#define WEFT_EMIT_TARGET_BRANCH_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Points the branch that ends right before `end` to `target` (both in the rw view).
 * Returns false if it does not reach. Opcodes from 0x800 on reach everything; an instruction of two
 * words has none in its second. */
static inline bool cpu_patch_branch(uint8_t *end, const uint8_t *target)
{
  int64_t distance = target - end;
  int32_t rel = (int32_t)distance;
  uint32_t word;
  memcpy(end - 4, &rel, 4);
  memcpy(&word, end - 8, 4);
  return (word & 0x800) || (distance >= -(1 << 14) && distance < 1 << 14);
}

#endif
