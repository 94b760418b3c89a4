// SPDX-License-Identifier: MIT
/* arm64: guest memory accesses. [base, w, uxtw] has no displacement: with an offset the sum of base
 * and address goes to a scratch register first. */
#include "base/assert.h"
#include "base/memory_layout.h"
#include "emit/emit.h"

uint32_t em_check_memory(Code *c, bool explicit_bounds, Reg addr, uint32_t offset, uint32_t size,
                         Reg *addr_out, uint32_t *offset_out)
{
  ASSERT(addr < FPR0, "register %u is no address", addr);
  *addr_out = addr;
  *offset_out = offset;
  if (!explicit_bounds && offset < MEMORY_GUARD_BYTES - 16) return 0;
  em_const_int(c, REG_SCR2, (uint64_t)offset + size, true, true);
  g(c, G_ADD64_3, REG_SCR2, addr, REG_SCR2);
  g(c, G_CHK_PTR, 0, REG_SCR2, 0);
  return code_pos(c);
}

Reg em_sum_address(Code *c, Reg addr, uint32_t *offset)
{
  (void)c, (void)offset; /* every access with an offset sums, below */
  return addr;
}

/* scratch = memory base + address (+ what of the offset does not fit the access); the rest of the
 * offset. */
static uint32_t sum(Code *c, Op op, Reg addr, uint32_t offset)
{
  g(c, G_ADD_BASE, REG_SCR2, 0 + addr, 0);
  uint32_t size = op_access[op];
  if (offset % size == 0 && offset / size < 4096) return offset;
  if (offset >> 24) {
    em_const_int(c, REG_SCR3, offset, true, true);
    g(c, G_ADD64_3, REG_SCR2, REG_SCR2, REG_SCR3);
    return 0;
  }
  if (offset >> 12) g_i(c, G_ADD64_IH, REG_SCR2, REG_SCR2, 0, offset >> 12);
  offset &= 4095;
  if (offset % size == 0) return offset;
  g_i(c, G_ADD64_I, REG_SCR2, REG_SCR2, 0, offset);
  return 0;
}

void em_load_mem(Code *c, Op op, Reg dst, Reg addr, uint32_t offset)
{
  if (offset == 0) {
    em(c, c->forms[op][F_MEM], dst, addr, 0);
    return;
  }
  offset = sum(c, op, addr, offset);
  em_i(c, c->forms[op][F_MEM_PTR], dst, REG_SCR2, 0, offset);
}

void em_store_mem(Code *c, Op op, Reg addr, Reg value, uint32_t offset)
{
  if (offset == 0) {
    em(c, c->forms[op][F_MEM], 0, addr, value);
    return;
  }
  offset = sum(c, op, addr, offset);
  em_i(c, c->forms[op][F_MEM_PTR], 0, REG_SCR2, value, offset);
}

/* A host address that the access takes with the offset that is left. */
static Reg host_address(Code *c, Op op, Reg addr, int32_t *offset)
{
  uint32_t size = op_access[op];
  if (*offset >= 0 && (uint32_t)*offset % size == 0 && (uint32_t)*offset / size < 4096) return addr;
  em_const_int(c, REG_SCR3, (uint64_t)(int64_t)*offset, true, true);
  g(c, G_ADD64_3, REG_SCR2, addr, REG_SCR3);
  *offset = 0;
  return REG_SCR2;
}

void em_load_host(Code *c, Op op, Reg dst, Reg addr, int32_t offset)
{
  addr = host_address(c, op, addr, &offset);
  em_i(c, c->forms[op][F_MEM_PTR], dst, addr, 0, offset);
}

void em_store_host(Code *c, Op op, Reg addr, Reg value, int32_t offset)
{
  addr = host_address(c, op, addr, &offset);
  em_i(c, c->forms[op][F_MEM_PTR], 0, addr, value, offset);
}

bool em_abs_fits(Op op, uint64_t address)
{
  return address % op_access[op] == 0 && address / op_access[op] < 4096;
}

void em_load_abs(Code *c, Op op, Reg dst, uint32_t address)
{
  ASSERT(em_abs_fits(op, address), "address %u does not fit the instruction", address);
  em_i(c, c->forms[op][F_MEM_PTR], dst, REG_BASE, 0, address);
}

void em_store_abs(Code *c, Op op, Reg value, uint32_t address)
{
  ASSERT(em_abs_fits(op, address), "address %u does not fit the instruction", address);
  em_i(c, c->forms[op][F_MEM_PTR], 0, REG_BASE, value, address);
}

/* scratch = memory base + address + offset. */
static void sum_all(Code *c, Reg addr, uint32_t offset)
{
  g(c, G_ADD_BASE, REG_SCR2, addr, 0);
  if (offset) g_i(c, G_ADD64_I, REG_SCR2, REG_SCR2, 0, offset);
}

void em_load_v128(Code *c, Reg dst, Reg addr, uint32_t offset)
{
  sum_all(c, addr, offset % 16);
  g_i(c, G_LDP_V128, dst, REG_SCR2, 0, offset & ~15u);
}

void em_store_v128(Code *c, Reg addr, Reg value, uint32_t offset)
{
  sum_all(c, addr, offset % 16);
  g_i(c, G_STP_V128, 0, REG_SCR2, value, offset & ~15u);
}
