// SPDX-License-Identifier: MIT
/* x86-64: immediates. */
#include "base/assert.h"
#include "emit/code.h"

void cpu_put_imm(uint8_t *at, ImmKind kind, int64_t v)
{
  ASSERT(kind > IMM_NONE && kind <= IMM_64, "this CPU has no immediates of kind %d", kind);
  switch (kind) {
  case IMM_S8:
  case IMM_U8: *at = (uint8_t)v; return;
  case IMM_U16: memcpy(at, &v, 2); return;
  case IMM_32: memcpy(at, &v, 4); return;
  case IMM_64: memcpy(at, &v, 8); return;
  default: return;
  }
}

bool cpu_imm_fits(ImmKind kind, int64_t v)
{
  switch (kind) {
  case IMM_S8: return v == (int8_t)v;
  case IMM_U8: return true; /* a shift count, masked by its user */
  case IMM_U16: return v == (uint16_t)v;
  case IMM_32: return v == (int32_t)v;
  case IMM_64: return true;
  default: return false;
  }
}
