// SPDX-License-Identifier: MIT
/* The toy CPU: homes, context and guest memory, out of line (home.c, memory.c). Included by
 * emit/emit.h, which says what they do. */
#ifndef WEFT_EMIT_TARGET_ACCESS_H
#define WEFT_EMIT_TARGET_ACCESS_H

#include "emit/emit.h" /* whose end this is */

static inline void em_const_small(Code *c, Reg dst, uint32_t v)
{
  em_const_int(c, dst, v, false, false);
}

void em_load_home(Code *c, ValType type, Reg dst, uint32_t k, unsigned shift);
void em_store_home(Code *c, ValType type, Reg src, uint32_t k, unsigned shift);
void em_load_ctx(Code *c, ValType type, Reg dst, uint32_t offset);
void em_store_ctx(Code *c, ValType type, Reg src, uint32_t offset);
void em_load_mem(Code *c, Op op, Reg dst, Reg addr, uint32_t offset);
void em_store_mem(Code *c, Op op, Reg addr, Reg value, uint32_t offset);

#endif
