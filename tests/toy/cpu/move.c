// SPDX-License-Identifier: MIT
/* The toy CPU: moves between registers and constants. */
#include "emit/emit.h"

const char cpu_name[] = "toy";

void em_const_int(Code *c, Reg dst, uint64_t v, bool is64, bool keep_flags)
{
  (void)keep_flags; /* there are none */
  if (!is64 || v <= UINT32_MAX)
    g_i(c, G_CONST32, dst, 0, 0, (int32_t)(uint32_t)v);
  else if ((int64_t)v == (int32_t)(uint32_t)v)
    g_i(c, G_CONST64S, dst, 0, 0, (int64_t)v);
  else
    g_i(c, G_CONST64, dst, 0, 0, (int64_t)v);
}

unsigned em_const_cost(ValType type, uint64_t bits)
{
  (void)type, (void)bits;
  return 1;
}
