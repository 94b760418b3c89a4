// SPDX-License-Identifier: MIT
/* x86-64: moves between registers and constants. */
#include "base/assert.h"
#include "emit/emit.h"

const char cpu_name[] = "x64";

void em_const_int(Code *c, Reg dst, uint64_t v, bool is64, bool keep_flags)
{
  ASSERT(dst < FPR0, "an integer constant to register %u, of the other bank", dst);
  if (v == 0 && !keep_flags) {
    g(c, G_ZERO, dst, 0, 0);
  } else if (!is64 || v <= UINT32_MAX) {
    em_i32(c, c->general[G_CONST32], dst, 0, 0, (int32_t)(uint32_t)v);
  } else if ((int64_t)v == (int32_t)(uint32_t)v) {
    em_i32(c, c->general[G_CONST64S], dst, 0, 0, (int64_t)v);
  } else {
    g_i(c, G_CONST64, dst, 0, 0, (int64_t)v);
  }
}

/* Float constants are operands in memory; other integers are immediates. */
unsigned em_const_cost(ValType type, uint64_t bits)
{
  return type == T_I64 && (int64_t)bits != (int32_t)bits;
}
