// SPDX-License-Identifier: MIT
/* arm64: reading code back, for traces: names of registers, immediates, branch targets. */
#include "emit/names.h"

#include <stdio.h>

void cpu_reg_name(char *buf, Reg r, const char *width)
{
  char kind = *width ? width[1] : r >= FPR0 ? 'v' : 'x';
  if (r == REG_ZERO)
    snprintf(buf, REG_NAME, "%czr", kind);
  else
    snprintf(buf, REG_NAME, "%c%u", kind, (unsigned)(r & HW_MASK));
}

unsigned cpu_operand_width(const char *p, char width[4])
{
  unsigned n = *p == '_' && p[1] ? 2 : 0;
  memcpy(width, p, n);
  width[n] = 0;
  return n;
}

/* The value of N:immr:imms: see logical_imm in patch.c. */
static uint64_t logical_value(uint32_t insn)
{
  unsigned n = insn >> 22 & 1, immr = insn >> 16 & 63, imms = insn >> 10 & 63;
  unsigned size = n ? 64 : 32;
  while (!n && size > 2 && (imms & size))
    size /= 2;
  unsigned ones = (imms & (size - 1)) + 1, turn = immr & (size - 1);
  uint64_t mask = size == 64 ? UINT64_MAX : ((uint64_t)1 << size) - 1;
  uint64_t run = ones == 64 ? UINT64_MAX : ((uint64_t)1 << ones) - 1;
  uint64_t v = turn ? (run >> turn | run << (size - turn)) & mask : run;
  for (; size < 64; size *= 2)
    v |= v << size;
  return v;
}

int64_t cpu_get_imm(const uint8_t *at, ImmKind kind)
{
  uint32_t insn;
  memcpy(&insn, at, 4);
  uint32_t imm12 = insn >> 10 & 0xfff;
  switch (kind) {
  case IMM_A64_U12:
  case IMM_A64_OFF1: return imm12;
  case IMM_A64_OFF2: return 2 * imm12;
  case IMM_A64_OFF4: return 4 * imm12;
  case IMM_A64_OFF8: return 8 * imm12;
  case IMM_A64_OFF16: return 16 * (int64_t)imm12;
  case IMM_A64_MOV16: return insn >> 5 & 0xffff;
  case IMM_A64_LSL32: return -(insn >> 16) & 31;
  case IMM_A64_LSL64: return -(insn >> 16) & 63;
  case IMM_A64_SHR: return insn >> 16 & 63;
  case IMM_A64_ROR: return insn >> 10 & 63;
  case IMM_A64_PAIR: return 8 * (int64_t)((int32_t)(insn << 10) >> 25);
  case IMM_A64_ROL32: return -(insn >> 10) & 31;
  case IMM_A64_ROL64: return -(insn >> 10) & 63;
  case IMM_A64_LOG32: return (int64_t)(uint32_t)logical_value(insn);
  case IMM_A64_LOG64: return (int64_t)logical_value(insn);
  case IMM_A64_BFX: return insn >> 16 & 63;
  case IMM_A64_BFIZ32: return -(insn >> 16) & 31;
  case IMM_A64_BFIZ64: return -(insn >> 16) & 63;
  default: return 0;
  }
}

int64_t cpu_get_width(const uint8_t *at, ImmKind kind)
{
  uint32_t insn;
  memcpy(&insn, at, 4);
  return (insn >> 10 & 63) + 1 - (kind == IMM_A64_BFX ? insn >> 16 & 63 : 0);
}

int64_t cpu_branch_distance(const uint8_t *end)
{
  uint32_t insn;
  memcpy(&insn, end - 4, 4);
  if ((insn & 0x7c000000) == 0x14000000) /* b, bl */
    return 4 * (int64_t)((int32_t)(insn << 6) >> 6) - 4;
  int64_t words = (int32_t)(insn << 8) >> 13;
  if ((insn & 0x9f000000) == 0x10000000) return 4 * words + (insn >> 29 & 3) - 4; /* adr */
  return 4 * words - 4;
}
