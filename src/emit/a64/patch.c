// SPDX-License-Identifier: MIT
/* arm64: immediates and branch displacements. */
#include "emit/code.h"

static void put_bits(uint8_t *at, uint32_t bits)
{
  uint32_t insn;
  memcpy(&insn, at, 4);
  insn |= bits;
  memcpy(at, &insn, 4);
}

void cpu_put_imm(uint8_t *at, ImmKind kind, int64_t v)
{
  uint32_t n = (uint32_t)v;
  switch (kind) {
  case IMM_A64_U12:
  case IMM_A64_OFF1: put_bits(at, n << 10); return;
  case IMM_A64_OFF2: put_bits(at, n / 2 << 10); return;
  case IMM_A64_OFF4: put_bits(at, n / 4 << 10); return;
  case IMM_A64_OFF8: put_bits(at, n / 8 << 10); return;
  case IMM_A64_OFF16: put_bits(at, n / 16 << 10); return;
  case IMM_A64_MOV16: put_bits(at, (n & 0xffff) << 5); return;
  case IMM_A64_LSL32: put_bits(at, (-n & 31) << 16 | (31 - (n & 31)) << 10); return;
  case IMM_A64_LSL64: put_bits(at, (-n & 63) << 16 | (63 - (n & 63)) << 10); return;
  case IMM_A64_SHR: put_bits(at, (n & 63) << 16); return;
  case IMM_A64_ROR: put_bits(at, (n & 63) << 10); return;
  default: return;
  }
}

bool cpu_imm_fits(ImmKind kind, int64_t v)
{
  switch (kind) {
  case IMM_A64_U12: return v >= 0 && v < 4096;
  case IMM_A64_MOV16: return v >= 0 && v < 65536;
  case IMM_A64_LSL32:
  case IMM_A64_LSL64:
  case IMM_A64_SHR:
  case IMM_A64_ROR: return true; /* a shift count, masked by its user */
  default: return false;
  }
}

/* Which field a branch-like instruction has is in its own bits. */
bool cpu_patch_branch(uint8_t *end, const uint8_t *target)
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
