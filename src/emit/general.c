// SPDX-License-Identifier: MIT
/* What is the same on every CPU, since its general stencils are: functions of emit.h that only put
 * stencils together. */
#include "base/context.h"
#include "emit/emit.h"

void em_zero_float(Code *c, Reg dst)
{
  ASSERT(dst >= FPR0, "a float constant to register %u, of the other bank", dst);
  g(c, G_ZEROF, dst, 0, 0);
}

void em_const_pool(Code *c, ValType type, Reg dst)
{
  ASSERT(dst >= FPR0 && type_is_float(type), "the pool has float constants only");
  g(c, type == T_F32 ? G_POOLF32 : type == T_F64 ? G_POOLF64 : G_POOLV, dst, 0, 0);
}

/* -- guest memory ---- */

void em_load_indexed(Code *c, Op op, Reg dst, Reg addr, Reg index)
{
  em_long(c, c->forms[op][F_MEM_IDX], dst, addr, 0, index, 0, 0);
}

void em_store_indexed(Code *c, Op op, Reg addr, Reg index, Reg value)
{
  em_long(c, c->forms[op][F_MEM_IDX], 0, addr, value, index, 0, 0);
}

/* The loads and stores of 1, 2, 4 and 8 bytes, by the size's logarithm. */
static const uint8_t load_op[] = {OP_I32_LOAD8_U, OP_I32_LOAD16_U, OP_I32_LOAD, OP_I64_LOAD};
static const uint8_t store_op[] = {OP_I32_STORE8, OP_I32_STORE16, OP_I32_STORE, OP_I64_STORE};

void em_load_bytes(Code *c, uint32_t size, Reg dst, Reg addr, uint32_t offset)
{
  ASSERT(size && size <= 16 && !(size & (size - 1)), "no instruction loads %u bytes", size);
  if (size == 16)
    em_load_v128(c, dst, addr, offset);
  else
    em_load_mem(c, (Op)load_op[__builtin_ctz(size)], dst, addr, offset);
}

void em_store_bytes(Code *c, uint32_t size, Reg addr, Reg value, uint32_t offset)
{
  ASSERT(size && size <= 16 && !(size & (size - 1)), "no instruction stores %u bytes", size);
  if (size == 16)
    em_store_v128(c, addr, value, offset);
  else
    em_store_mem(c, (Op)store_op[__builtin_ctz(size)], addr, value, offset);
}

/* -- calls ---- */

void em_reload_ctx(Code *c)
{
  g_i(c, G_LDH_CTX, 0, 0, 0, CTX_HOME);
}

void em_reload_base(Code *c)
{
  g(c, G_LD_BASE, 0, 0, 0);
}

void em_call_ref(Code *c)
{
  g(c, G_GET_CTX, REG_SCR, 0, 0);
  g_i(c, G_LD_CTX, 0, REG_CALLEE, 0, offsetof(FuncRef, ctx));
  em_reload_base(c);
  em_call_own_ref(c);
}

void em_jump_table(Code *c, Reg sum, Reg index, Reg temp)
{
  ASSERT(temp != index && temp != sum, "the table's address overwrites the index");
  g(c, G_LEA_RIP, temp, 0, 0);
  uint8_t *lea_end = c->p;
  g(c, G_LDSX32_IDX, sum, temp, index);
  g(c, G_ADD64, sum, sum, temp);
  g(c, G_JMP_REG, 0, sum, 0);
  cpu_patch_branch(lea_end, c->p);
}
