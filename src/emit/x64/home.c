// SPDX-License-Identifier: MIT
/* x86-64: values between registers and the frame, the context, host pointers, the stack. */
#include "base/assert.h"
#include "emit/emit.h"

static const ByType load_ptr = BY_TYPE(G_LDP_), store_ptr = BY_TYPE(G_STP_);
static const ByType load_sp = BY_TYPE(G_LDP_SP_), store_sp = BY_TYPE(G_STP_SP_);

void em_zero_home(Code *c, uint32_t k, unsigned shift)
{
  int32_t at = home_offset(k, shift);
  g_i(c, at >= -128 ? G_STH0_8 : G_STH0, 0, 0, 0, at);
  if (shift == 4) g_i(c, at + 8 >= -128 ? G_STH0_8 : G_STH0, 0, 0, 0, at + 8);
}

void em_addr_ctx(Code *c, Reg dst, uint32_t offset)
{
  g_i(c, G_LEA_CTX, dst, 0, 0, offset);
}

void em_load_ptr(Code *c, ValType type, Reg dst, Reg base, uint32_t offset)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  put32(c, load_ptr[type_class(type)], dst, base, 0, (int32_t)offset);
}

void em_store_ptr(Code *c, ValType type, Reg src, Reg base, uint32_t offset)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  put32(c, store_ptr[type_class(type)], 0, base, src, (int32_t)offset);
}

void em_load_sp(Code *c, ValType type, Reg dst, uint32_t offset)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  g_i(c, load_sp[type_class(type)], dst, 0, 0, offset);
}

void em_store_sp(Code *c, ValType type, Reg src, uint32_t offset)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  g_i(c, store_sp[type_class(type)], 0, 0, src, offset);
}

void em_load_arg(Code *c, ValType type, Reg dst, uint32_t frame_size, uint32_t offset)
{
  (void)frame_size;
  g_i(c, load_home32[type_class(type)], dst, 0, 0, ARGS_ABOVE_FP + (int32_t)offset);
}

void em_add_sp(Code *c, int32_t bytes)
{
  ASSERT(bytes % 16 == 0, "the stack pointer would not be aligned after %d bytes", bytes);
  if (bytes < 0)
    g_i(c, G_SUB_SP, 0, 0, 0, -bytes);
  else if (bytes > 0)
    g_i(c, G_ADD_SP, 0, 0, 0, bytes);
}
