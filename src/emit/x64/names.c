// SPDX-License-Identifier: MIT
/* x86-64: reading code back, for traces: names of registers, immediates, branch targets. */
#include "emit/names.h"

#include <stdio.h>

void cpu_reg_name(char *buf, Reg r, const char *width)
{
  static const char *const old[8] = {"ax", "cx", "dx", "bx", "sp", "bp", "si", "di"};
  unsigned n = r & HW_MASK;
  if (*width == 'f' || (!*width && r >= FPR0)) {
    snprintf(buf, REG_NAME, "xmm%u", n);
  } else if (!strcmp(width, "32")) {
    if (n < 8)
      snprintf(buf, REG_NAME, "e%s", old[n]);
    else
      snprintf(buf, REG_NAME, "r%ud", n);
  } else if (!strcmp(width, "16")) {
    if (n < 8)
      snprintf(buf, REG_NAME, "%s", old[n]);
    else
      snprintf(buf, REG_NAME, "r%uw", n);
  } else if (!strcmp(width, "8")) {
    if (n < 4)
      snprintf(buf, REG_NAME, "%cl", old[n][0]);
    else if (n < 8)
      snprintf(buf, REG_NAME, "%sl", old[n]);
    else
      snprintf(buf, REG_NAME, "r%ub", n);
  } else if (n < 8) {
    snprintf(buf, REG_NAME, "r%s", old[n]);
  } else {
    snprintf(buf, REG_NAME, "r%u", n);
  }
}

unsigned cpu_operand_width(const char *p, char width[4])
{
  unsigned n = *p == 'f' ? 1 : (unsigned)strspn(p, "123468");
  if (n > 2) n = 2;
  memcpy(width, p, n);
  width[n] = 0;
  return n;
}

int64_t cpu_get_imm(const uint8_t *at, ImmKind kind)
{
  int64_t v = 0;
  switch (kind) {
  case IMM_S8: return (int8_t)*at;
  case IMM_U8: return *at;
  case IMM_U16: memcpy(&v, at, 2); return v;
  case IMM_64: memcpy(&v, at, 8); return v;
  case IMM_32: {
    int32_t w;
    memcpy(&w, at, 4);
    return w;
  }
  default: return 0;
  }
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
