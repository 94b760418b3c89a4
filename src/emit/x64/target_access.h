// SPDX-License-Identifier: MIT
/* x86-64: homes, context and guest memory, inline: every second stencil is one of these. Included
 * by emit/emit.h, which says what they do. */
#ifndef WEFT_EMIT_TARGET_ACCESS_H
#define WEFT_EMIT_TARGET_ACCESS_H

#include "emit/emit.h" /* whose end this is */

static const ByType load_home8 = BY_TYPE(G_LDH8_), load_home32 = BY_TYPE(G_LDH_);
static const ByType store_home8 = BY_TYPE(G_STH8_), store_home32 = BY_TYPE(G_STH_);
static const ByType load_ctx8 = BY_TYPE(G_LDC8_), load_ctx32 = BY_TYPE(G_LDC_);
static const ByType store_ctx8 = BY_TYPE(G_STC8_), store_ctx32 = BY_TYPE(G_STC_);

/* A general stencil of one entry with its immediate. */
static inline __attribute__((always_inline)) void put8(Code *c, unsigned id, unsigned d, unsigned a,
                                                       unsigned b, int32_t at)
{
  const Stencil *s = &c->stencil[c->general[id]];
  code_copy(c, s, d, a, b)[s->immoff] = (uint8_t)at;
}
static inline __attribute__((always_inline)) void put32(Code *c, unsigned id, unsigned d,
                                                        unsigned a, unsigned b, int32_t at)
{
  const Stencil *s = &c->stencil[c->general[id]];
  memcpy(code_copy(c, s, d, a, b) + s->immoff, &at, 4);
}

static inline void em_const_small(Code *c, Reg dst, uint32_t v)
{
  put32(c, v ? G_CONST32 : G_ZERO, dst, 0, 0, (int32_t)v); /* of a zero: after its code */
}

static inline void em_load_home(Code *c, ValType type, Reg dst, uint32_t k, unsigned shift)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  int32_t at = home_offset(k, shift);
  if (at >= -128)
    put8(c, load_home8[type_class(type)], dst, 0, 0, at);
  else
    put32(c, load_home32[type_class(type)], dst, 0, 0, at);
}

static inline void em_store_home(Code *c, ValType type, Reg src, uint32_t k, unsigned shift)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  int32_t at = home_offset(k, shift);
  if (at >= -128)
    put8(c, store_home8[type_class(type)], 0, 0, src, at);
  else
    put32(c, store_home32[type_class(type)], 0, 0, src, at);
}

static inline void em_load_ctx(Code *c, ValType type, Reg dst, uint32_t offset)
{
  ASSERT(type_is_float(type) == (dst >= FPR0), "register %u cannot hold the type", dst);
  if (offset < 128)
    put8(c, load_ctx8[type_class(type)], dst, 0, 0, (int32_t)offset);
  else
    put32(c, load_ctx32[type_class(type)], dst, 0, 0, (int32_t)offset);
}

static inline void em_store_ctx(Code *c, ValType type, Reg src, uint32_t offset)
{
  ASSERT(type_is_float(type) == (src >= FPR0), "register %u cannot hold the type", src);
  if (offset < 128)
    put8(c, store_ctx8[type_class(type)], 0, 0, src, (int32_t)offset);
  else
    put32(c, store_ctx32[type_class(type)], 0, 0, src, (int32_t)offset);
}

static inline void em_load_mem(Code *c, Op op, Reg dst, Reg addr, uint32_t offset)
{
  if (offset < 128)
    em_i8(c, c->forms[op][F_MEM8], dst, addr, 0, offset);
  else
    em_i32(c, c->forms[op][F_MEM], dst, addr, 0, offset);
}

static inline void em_store_mem(Code *c, Op op, Reg addr, Reg value, uint32_t offset)
{
  if (offset < 128)
    em_i8(c, c->forms[op][F_MEM8], 0, addr, value, offset);
  else
    em_i32(c, c->forms[op][F_MEM], 0, addr, value, offset);
}

#endif
