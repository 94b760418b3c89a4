// SPDX-License-Identifier: MIT
/* arm64: values between registers and the frame, the context, host pointers, the stack. An offset
 * that does not fit the scaled immediate goes through the third scratch register. */
#include "base/assert.h"
#include "emit/emit.h"

static const ByType load_home = BY_TYPE(G_LDH_), store_home = BY_TYPE(G_STH_);
static const ByType load_ctx = BY_TYPE(G_LDC_), store_ctx = BY_TYPE(G_STC_);
static const ByType load_ptr = BY_TYPE(G_LDP_), store_ptr = BY_TYPE(G_STP_);
static const ByType load_sp = BY_TYPE(G_LDP_SP_), store_sp = BY_TYPE(G_STP_SP_);
static const uint8_t unit[NCLASSES] = {4, 8, 4, 8, 16, 8};

static bool near(ValType type, uint32_t offset)
{
  return offset % unit[type_class(type)] == 0 && offset / unit[type_class(type)] < 4096;
}

/* Third scratch = base + offset. */
static Reg far_address(Code *c, Reg base, uint32_t offset)
{
  em_const_int(c, REG_SCR3, offset, true, true);
  g(c, G_ADD64_3, REG_SCR3, base, REG_SCR3);
  return REG_SCR3;
}

void em_load_home(Code *c, ValType type, Reg dst, uint32_t k, unsigned shift)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  uint32_t at = (uint32_t)home_offset(k, shift);
  if (near(type, at))
    g_i(c, (General)load_home[type_class(type)], dst, 0, 0, at);
  else
    g_i(c, (General)load_ptr[type_class(type)], dst, far_address(c, REG_FP, at), 0, 0);
}

void em_store_home(Code *c, ValType type, Reg src, uint32_t k, unsigned shift)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  uint32_t at = (uint32_t)home_offset(k, shift);
  if (near(type, at))
    g_i(c, (General)store_home[type_class(type)], 0, 0, src, at);
  else
    g_i(c, (General)store_ptr[type_class(type)], 0, far_address(c, REG_FP, at), src, 0);
}

void em_zero_home(Code *c, uint32_t k, unsigned shift)
{
  uint32_t at = (uint32_t)home_offset(k, shift);
  for (uint32_t end = at + (1u << shift); at < end; at += 8) {
    if (near(T_I64, at)) {
      g_i(c, G_STH0, 0, 0, 0, at);
    } else {
      em_const_int(c, REG_SCR2, 0, true, true);
      g_i(c, G_STP_I64, 0, far_address(c, REG_FP, at), REG_SCR2, 0);
    }
  }
}

void em_load_ctx(Code *c, ValType type, Reg dst, uint32_t offset)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  if (near(type, offset))
    g_i(c, (General)load_ctx[type_class(type)], dst, 0, 0, offset);
  else
    g_i(c, (General)load_ptr[type_class(type)], dst, far_address(c, REG_CTX, offset), 0, 0);
}

void em_store_ctx(Code *c, ValType type, Reg src, uint32_t offset)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  if (near(type, offset))
    g_i(c, (General)store_ctx[type_class(type)], 0, 0, src, offset);
  else
    g_i(c, (General)store_ptr[type_class(type)], 0, far_address(c, REG_CTX, offset), src, 0);
}

void em_addr_ctx(Code *c, Reg dst, uint32_t offset)
{
  if (offset < 4096)
    g_i(c, G_ADD64_I, dst, REG_CTX, 0, offset);
  else
    g(c, G_MOV64, dst, far_address(c, REG_CTX, offset), 0);
}

void em_load_ptr(Code *c, ValType type, Reg dst, Reg base, uint32_t offset)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  if (near(type, offset))
    g_i(c, (General)load_ptr[type_class(type)], dst, base, 0, offset);
  else
    g_i(c, (General)load_ptr[type_class(type)], dst, far_address(c, base, offset), 0, 0);
}

void em_store_ptr(Code *c, ValType type, Reg src, Reg base, uint32_t offset)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  if (near(type, offset))
    g_i(c, (General)store_ptr[type_class(type)], 0, base, src, offset);
  else
    g_i(c, (General)store_ptr[type_class(type)], 0, far_address(c, base, offset), src, 0);
}

/* Stack arguments and results are 1,000 at most: their offsets fit. */
void em_load_sp(Code *c, ValType type, Reg dst, uint32_t offset)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  g_i(c, (General)load_sp[type_class(type)], dst, 0, 0, offset);
}

void em_store_sp(Code *c, ValType type, Reg src, uint32_t offset)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  g_i(c, (General)store_sp[type_class(type)], 0, 0, src, offset);
}

void em_load_arg(Code *c, ValType type, Reg dst, uint32_t frame_size, uint32_t offset)
{
  em_load_ptr(c, type, dst, REG_FP, frame_size + offset);
}

void em_add_sp(Code *c, int32_t bytes)
{
  ASSERT(bytes % 16 == 0, "the stack pointer would not be aligned after %d bytes", bytes);
  uint32_t n = (uint32_t)(bytes < 0 ? -bytes : bytes);
  if (n >> 12) g_i(c, bytes < 0 ? G_SUB_SPH : G_ADD_SPH, 0, 0, 0, n >> 12);
  if (n & 4095) g_i(c, bytes < 0 ? G_SUB_SP : G_ADD_SP, 0, 0, 0, n & 4095);
}
