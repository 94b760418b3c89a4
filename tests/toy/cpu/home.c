// SPDX-License-Identifier: MIT
/* The toy CPU: values between registers and the frame, the context, host pointers, the stack. */
#include "emit/emit.h"

static const ByType load_home = BY_TYPE(G_LDH_), store_home = BY_TYPE(G_STH_);
static const ByType load_ctx = BY_TYPE(G_LDC_), store_ctx = BY_TYPE(G_STC_);
static const ByType load_ptr = BY_TYPE(G_LDP_), store_ptr = BY_TYPE(G_STP_);
static const ByType load_sp = BY_TYPE(G_LDP_SP_), store_sp = BY_TYPE(G_STP_SP_);

void em_load_home(Code *c, ValType type, Reg dst, uint32_t k, unsigned shift)
{
  g_i(c, load_home[type_class(type)], dst, 0, 0, home_offset(k, shift));
}

void em_store_home(Code *c, ValType type, Reg src, uint32_t k, unsigned shift)
{
  g_i(c, store_home[type_class(type)], 0, 0, src, home_offset(k, shift));
}

void em_zero_home(Code *c, uint32_t k, unsigned shift)
{
  int32_t at = home_offset(k, shift);
  g_i(c, G_STH0, 0, 0, 0, at);
  if (shift == 4) g_i(c, G_STH0, 0, 0, 0, at + 8);
}

void em_load_ctx(Code *c, ValType type, Reg dst, uint32_t offset)
{
  g_i(c, load_ctx[type_class(type)], dst, 0, 0, offset);
}

void em_store_ctx(Code *c, ValType type, Reg src, uint32_t offset)
{
  g_i(c, store_ctx[type_class(type)], 0, 0, src, offset);
}

void em_addr_ctx(Code *c, Reg dst, uint32_t offset)
{
  g_i(c, G_LEA_CTX, dst, 0, 0, offset);
}

void em_load_ptr(Code *c, ValType type, Reg dst, Reg base, uint32_t offset)
{
  g_i(c, load_ptr[type_class(type)], dst, base, 0, (int32_t)offset);
}

void em_store_ptr(Code *c, ValType type, Reg src, Reg base, uint32_t offset)
{
  g_i(c, store_ptr[type_class(type)], 0, base, src, (int32_t)offset);
}

void em_load_sp(Code *c, ValType type, Reg dst, uint32_t offset)
{
  g_i(c, load_sp[type_class(type)], dst, 0, 0, offset);
}

void em_store_sp(Code *c, ValType type, Reg src, uint32_t offset)
{
  g_i(c, store_sp[type_class(type)], 0, 0, src, offset);
}

void em_load_arg(Code *c, ValType type, Reg dst, uint32_t frame_size, uint32_t offset)
{
  (void)frame_size;
  g_i(c, load_home[type_class(type)], dst, 0, 0, ARGS_ABOVE_FP + (int32_t)offset);
}

void em_add_sp(Code *c, int32_t bytes)
{
  if (bytes) g_i(c, G_ADD_SP, 0, 0, 0, bytes);
}
