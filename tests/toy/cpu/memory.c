// SPDX-License-Identifier: MIT
/* The toy CPUs: guest memory accesses, [base + address + offset]. */
#include "base/memory_layout.h"
#include "emit/emit.h"

uint32_t em_check_memory(Code *c, bool explicit_bounds, Reg addr, uint32_t offset, uint32_t size,
                         Reg *addr_out, uint32_t *offset_out)
{
  *addr_out = addr;
  *offset_out = offset;
  if (!explicit_bounds && offset < MEMORY_GUARD_BYTES - 16) return 0;
  /* The end of the access is computed and compared; the access goes back from there. */
  em_const_int(c, REG_SCR, (uint64_t)offset + size, true, true);
  g(c, G_ADD64, REG_SCR, REG_SCR, addr);
  g(c, G_CHK_PTR, 0, REG_SCR, 0);
  *addr_out = REG_SCR;
  *offset_out = -size;
  return code_pos(c);
}

Reg em_sum_address(Code *c, Reg addr, uint32_t *offset)
{
  em_const_int(c, REG_SCR, *offset, false, true);
  g(c, G_ADD64, REG_SCR, REG_SCR, addr);
  *offset = 0;
  return REG_SCR;
}

void em_load_mem(Code *c, Op op, Reg dst, Reg addr, uint32_t offset)
{
  em_i(c, c->forms[op][F_MEM], dst, addr, 0, offset);
}

void em_store_mem(Code *c, Op op, Reg addr, Reg value, uint32_t offset)
{
  em_i(c, c->forms[op][F_MEM], 0, addr, value, offset);
}

void em_load_host(Code *c, Op op, Reg dst, Reg addr, int32_t offset)
{
  em_i(c, c->forms[op][F_MEM_PTR], dst, addr, 0, offset);
}

void em_store_host(Code *c, Op op, Reg addr, Reg value, int32_t offset)
{
  em_i(c, c->forms[op][F_MEM_PTR], 0, addr, value, offset);
}

bool em_abs_fits(Op op, uint64_t address)
{
  (void)op;
  return ABSOLUTE_ACCESS && address <= INT32_MAX;
}

void em_load_abs(Code *c, Op op, Reg dst, uint32_t address)
{
  em_i(c, c->forms[op][F_MEM_ABS], dst, 0, 0, address);
}

void em_store_abs(Code *c, Op op, Reg value, uint32_t address)
{
  em_i(c, c->forms[op][F_MEM_ABS], 0, 0, value, address);
}

void em_load_v128(Code *c, Reg dst, Reg addr, uint32_t offset)
{
  g_i(c, G_LDM_V128, dst, addr, 0, offset);
}

void em_store_v128(Code *c, Reg addr, Reg value, uint32_t offset)
{
  g_i(c, G_STM_V128, 0, addr, value, offset);
}
