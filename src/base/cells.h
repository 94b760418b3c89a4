// SPDX-License-Identifier: MIT
/* Frames of interpreted code, as far as machine code has to know them to go on with one: cells of 8
 * bytes at falling addresses; cell i is at fp - 8 * i.
 *
 *   | parameters, or results | Link | other locals | operand stack |
 *     fp                                                       --> falling addresses
 *
 * i32 and f32 are in the low half of a cell whose upper half is zero.
 */
#ifndef WEFT_BASE_CELLS_H
#define WEFT_BASE_CELLS_H

#include "base/types.h"

#include <stddef.h>

enum { LINK_CELLS = 3 };

/* Cells in front of the Link. */
static inline uint32_t cells_before_link(const FuncType *type)
{
  return type->nparams > type->nresults ? type->nparams : type->nresults;
}
/* Of a local that is no parameter: its cell less its number. */
static inline uint32_t cells_shift(const FuncType *type)
{
  return cells_before_link(type) + LINK_CELLS - type->nparams;
}
/* Cell of a local, and of the lowest entry of the stack of a function with n locals. */
static inline uint32_t local_cell(const FuncType *type, uint32_t local)
{
  return local < type->nparams ? local : local + cells_shift(type);
}
static inline uint32_t stack_cell(const FuncType *type, uint32_t nlocals)
{
  return nlocals + cells_shift(type);
}
/* Of cell i from cell 0. */
static inline ptrdiff_t cell_offset(uint32_t i)
{
  return -(ptrdiff_t)8 * (ptrdiff_t)i;
}

#endif
