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

void em_zero_float(Code *c, Reg dst)
{
  g(c, G_ZEROF, dst, 0, 0);
}

void em_const_pool(Code *c, ValType type, Reg dst)
{
  g(c, type == T_F32 ? G_POOLF32 : type == T_F64 ? G_POOLF64 : G_POOLV, dst, 0, 0);
}
