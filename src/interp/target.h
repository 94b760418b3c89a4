// SPDX-License-Identifier: MIT
/* What the files of the interpreter's target share: the other implementation of vstack.h, which
 * writes records instead of machine code. A slot is a constant, an alias of a local, a pending
 * compare, or in the cell of its place (SLOT_HOME); registers and Slot.want are not used. */
#ifndef WEFT_INTERP_TARGET_H
#define WEFT_INTERP_TARGET_H

#include "base/assert.h"
#include "interp/record.h"
#include "vstack/vstack.h"

#include <stdlib.h>

/* -- records ---- */

/* A new record; when the region is full one that does no harm. */
Rec *it_rec(VStack *vs, unsigned handler);
/* The record at a code position, and the position of one. */
static inline Rec *it_at(const VStack *vs, uint32_t pos)
{
  ASSERT(pos % 8 == 0 && pos < code_pos(&vs->code), "there is no record at position %u", pos);
  return (Rec *)(void *)(vs->code.base + pos);
}
static inline uint32_t it_pos(const VStack *vs, const Rec *r)
{
  return (uint32_t)((const uint8_t *)r - vs->code.base);
}

/* -- cells ---- */

/* Offset of the cell of stack entry k; counts it as needed. */
static inline int32_t it_cell(VStack *vs, uint32_t k)
{
  if (k >= vs->cells.deep) vs->cells.deep = k + 1;
  return -8 * (int32_t)(vs->cells.stack + k);
}
/* Of a local. */
static inline int32_t it_local(const VStack *vs, uint32_t local)
{
  ASSERT(local <= vs->nlocals, "there is no local %u", local);
  return -8 * (int32_t)(local < vs->type->nparams ? local : local + vs->cells.shift);
}

/* -- slots (slots.c) ---- */

/* Takes the top entry off; it was entry vs->sp, then. */
Slot it_pop(VStack *vs);
/* Offset of a popped entry's value, which was entry k; a constant is put into the cell of k. */
int32_t it_operand(VStack *vs, const Slot *s, uint32_t k);
/* Where the current op puts its result: the hinted local, or a new entry on top. Comes after the
 * operands, right before the op's record. */
int32_t it_result(VStack *vs, ValType type);
/* The value of an entry, popped or not, goes to the cell at `to`; nothing if it is there. */
void it_move(VStack *vs, int32_t to, const Slot *s, uint32_t k);
/* The top n entries are in the cells of their places from now on. */
void it_settle(VStack *vs, uint32_t n);

/* -- compares (ops.c) ---- */

/* The condition on top, popped, as a compare: a plain value is "not equal 0". */
Compare it_pop_condition(VStack *vs);
/* A branch that is taken if the compare is as `sense` says. */
Rec *it_branch(VStack *vs, const Compare *c, bool sense);

#endif
