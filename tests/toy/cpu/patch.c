// SPDX-License-Identifier: MIT
/* The toy CPU: immediates. */
#include "emit/code.h"

void cpu_put_imm(uint8_t *at, ImmKind kind, int64_t v)
{
  switch (kind) {
  case IMM_U16: memcpy(at, &v, 2); return;
  case IMM_32: memcpy(at, &v, 4); return;
  case IMM_64: /* the second half is that of the next word */
    memcpy(at, &v, 4);
    v >>= 32;
    memcpy(at + 8, &v, 4);
    return;
  default: return;
  }
}

bool cpu_imm_fits(ImmKind kind, int64_t v)
{
  switch (kind) {
  case IMM_U16: return v == (uint16_t)v;
  case IMM_32: return v == (int32_t)v;
  case IMM_64: return true;
  default: return false;
  }
}
