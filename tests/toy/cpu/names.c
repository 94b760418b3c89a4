// SPDX-License-Identifier: MIT
/* The toy CPU: reading code back, for traces: names of registers, immediates, branch targets. */
#include "emit/names.h"

#include <stdio.h>

void cpu_reg_name(char *buf, Reg r, const char *width)
{
  (void)width;
  snprintf(buf, REG_NAME, "%c%u", r >= FPR0 ? 'f' : 'r', (unsigned)(r & HW_MASK));
}

unsigned cpu_operand_width(const char *p, char width[4])
{
  (void)p;
  width[0] = 0;
  return 0;
}

int64_t cpu_get_imm(const uint8_t *at, ImmKind kind)
{
  int32_t low, high;
  memcpy(&low, at, 4);
  if (kind != IMM_64) return kind == IMM_U16 ? (uint16_t)low : low;
  memcpy(&high, at + 8, 4);
  return (int64_t)((uint64_t)(uint32_t)high << 32 | (uint32_t)low);
}

int64_t cpu_get_width(const uint8_t *at, ImmKind kind)
{
  (void)at, (void)kind;
  return 0; /* there are no bit fields */
}

int64_t cpu_branch_distance(const uint8_t *end)
{
  int32_t rel;
  memcpy(&rel, end - 4, 4);
  return rel;
}
