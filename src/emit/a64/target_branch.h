// SPDX-License-Identifier: MIT
/* arm64: branch displacements. Included by emit/code.h. */
#ifndef WEFT_EMIT_TARGET_BRANCH_H
#define WEFT_EMIT_TARGET_BRANCH_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Points the branch that ends right before `end` to `target` (both in the rw view).
 * Returns false if it does not reach. Which field a branch-like instruction has is in its own bits.
 */
static inline bool cpu_patch_branch(uint8_t *end, const uint8_t *target)
{
  uint8_t *at = end - 4;
  uint32_t insn;
  memcpy(&insn, at, 4);
  int64_t distance = target - at, words = distance >> 2;
  if ((insn & 0x7c000000) == 0x14000000) { /* b, bl */
    insn = (insn & 0xfc000000) | ((uint32_t)words & 0x03ffffff);
    memcpy(at, &insn, 4);
    return words == (int32_t)((uint32_t)words << 6) >> 6;
  }
  if ((insn & 0x9f000000) == 0x10000000) { /* adr */
    insn = (insn & 0x9f00001f) | ((uint32_t)distance & 3) << 29 | ((uint32_t)words & 0x7ffff) << 5;
    memcpy(at, &insn, 4);
    return distance >= -(1 << 20) && distance < 1 << 20;
  }
  /* b.cond, cbz, cbnz, ldr literal */
  insn = (insn & 0xff00001f) | ((uint32_t)words & 0x7ffff) << 5;
  memcpy(at, &insn, 4);
  return words >= -(1 << 18) && words < 1 << 18;
}

#endif
