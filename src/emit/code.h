// SPDX-License-Identifier: MIT
/* Code: the buffer that machine code is written into, and the stencils that it is written with.
 *
 * Errors are sticky: when the region is full, `full` is set, emission goes on at a place where it
 * does no harm, and the caller looks once per function.
 */
#ifndef WEFT_EMIT_CODE_H
#define WEFT_EMIT_CODE_H

#include "base/assert.h"
#include "base/code_region.h"
#include "emit/stencil.h"
#include "emit/watch.h"
#include "target_branch.h"
#include "target_regs.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* No op emits more than this between two checks of `limit`. */
enum { CODE_SLACK = 8192 };

typedef struct Code {
  uint8_t *p;             /* next byte */
  const Stencil *stencil; /* tables of the CPU variant in use */
  const uint8_t (*rows)[16];
  const uint16_t (*forms)[NFORMS];
  const uint16_t *general;
  const StencilCons *cons;
  uint8_t *base;  /* start of the region */
  uint8_t *limit; /* CODE_SLACK before its end */
  bool full;      /* sticky: the region is full */
#ifdef WEFT_TRACE
  Watch *watch; /* NULL: nobody */
#endif
} Code;

typedef unsigned StencilId;

/* Starts writing at the region's `used`; the table is one of this CPU's. */
void code_open(Code *c, CodeRegion *region, const StencilTable *table);
/* Goes on there, after the region's rw has changed. */
void code_move(Code *c, const CodeRegion *region);

/* Call between ops: true if there is room for CODE_SLACK bytes. */
static inline bool code_room(Code *c)
{
  return __builtin_expect(c->p < c->limit, 1);
}

/* In a loop that emits, once per round: without room for another one, what follows is written where
 * it does no harm, and `full` is set. */
static inline void code_bound(Code *c)
{
  if (!code_room(c)) c->p = c->limit, c->full = true;
}

static inline uint32_t code_pos(const Code *c)
{
  ASSERT(c->p >= c->base, "the position is before the region");
  return (uint32_t)(c->p - c->base);
}

/* Writes the immediate `v` of ImmKind `kind` into the bytes at `at`. */
void cpu_put_imm(uint8_t *at, ImmKind kind, int64_t v);
/* Does `v` fit an immediate of this kind? */
bool cpu_imm_fits(ImmKind kind, int64_t v);
static inline bool imm_fits(unsigned kind, int64_t v)
{
  if (kind == IMM_S8) return v == (int8_t)v;
  if (kind == IMM_32) return v == (int32_t)v;
  return cpu_imm_fits((ImmKind)kind, v);
}

typedef uint64_t CodeVec __attribute__((vector_size(16), aligned(1), may_alias));

static inline const uint8_t *code_row(const Code *c, unsigned pattern, unsigned reg)
{
  ASSERT(!pattern || reg < NREG, "the stencil has an operand that is given no register: %u", reg);
  return c->rows[pattern * (HW_MASK + 1) + (reg & HW_MASK)];
}

/* Is it register 0 as far as the compiler can see? Its rows are all zeros: nothing to fill in. */
#define ROW_ABSENT(reg) (__builtin_constant_p(reg) && (reg) == 0)

/* Copies entry `s` with registers filled in; returns the bytes' address. The hot core of Weft:
 * one load, an XOR per operand, one store. */
static inline __attribute__((always_inline)) uint8_t *code_copy(Code *c, const Stencil *s,
                                                                unsigned d, unsigned a, unsigned b)
{
  uint8_t *at = c->p;
  CodeVec v = *(const CodeVec *)s->code;
  ASSERT(at + sizeof v <= c->limit + CODE_SLACK, "one op has emitted more than CODE_SLACK bytes");
  ASSERT(s->len > 0, "this form of an op does not exist on this CPU");
  if (!ROW_ABSENT(d)) v ^= *(const CodeVec *)code_row(c, s->row[0], d);
  if (!ROW_ABSENT(a)) v ^= *(const CodeVec *)code_row(c, s->row[1], a);
  if (!ROW_ABSENT(b)) v ^= *(const CodeVec *)code_row(c, s->row[2], b);
  *(CodeVec *)at = v;
  c->p = at + s->len;
#ifdef WEFT_TRACE
  if (c->watch) c->watch->stencil(c->watch, s, at, d, a, b);
#endif
  return at;
}

/* The general case: any number of entries, four operands, two immediates. */
void em_long(Code *c, StencilId id, unsigned d, unsigned a, unsigned b, unsigned x, int64_t imm,
             int64_t imm2);

/* Stencil of one entry; returns the bytes' address. */
static inline __attribute__((always_inline)) uint8_t *em_one(Code *c, StencilId id, unsigned d,
                                                             unsigned a, unsigned b)
{
  ASSERT(!c->stencil[id].more, "stencil %u has several entries", id);
  return code_copy(c, &c->stencil[id], d, a, b);
}

/* Stencil without immediate. */
static inline __attribute__((always_inline)) void em(Code *c, StencilId id, unsigned d, unsigned a,
                                                     unsigned b)
{
  const Stencil *s = &c->stencil[id];
  ASSERT(s->imm == IMM_NONE, "stencil %u lacks its immediate", id);
  if (__builtin_expect(s->more, 0)) {
    em_long(c, id, d, a, b, 0, 0, 0);
    return;
  }
  code_copy(c, s, d, a, b);
}

/* Stencil with an immediate. */
static inline __attribute__((always_inline)) void em_i(Code *c, StencilId id, unsigned d,
                                                       unsigned a, unsigned b, int64_t imm)
{
  const Stencil *s = &c->stencil[id];
  if (__builtin_expect(s->more, 0)) {
    em_long(c, id, d, a, b, 0, imm, 0);
    return;
  }
  ASSERT(s->imm != IMM_NONE || !imm, "stencil %u takes no immediate", id);
  uint8_t *at = code_copy(c, s, d, a, b) + s->immoff;
  if (s->imm == IMM_32) {
    int32_t v = (int32_t)imm;
    memcpy(at, &v, 4);
  } else if (s->imm <= IMM_U8) {
    *at = (uint8_t)imm;
  } else {
    cpu_put_imm(at, (ImmKind)s->imm, imm);
  }
}

/* The same where the immediate is known to be of one byte, or IMM_32. */
static inline __attribute__((always_inline)) void em_i8(Code *c, StencilId id, unsigned d,
                                                        unsigned a, unsigned b, int64_t imm)
{
  const Stencil *s = &c->stencil[id];
  ASSERT(s->more || s->imm == IMM_S8 || s->imm == IMM_U8,
         "the immediate of stencil %u is not one byte", id);
  if (__builtin_expect(s->more, 0))
    em_long(c, id, d, a, b, 0, imm, 0);
  else
    code_copy(c, s, d, a, b)[s->immoff] = (uint8_t)imm;
}
static inline __attribute__((always_inline)) void em_i32(Code *c, StencilId id, unsigned d,
                                                         unsigned a, unsigned b, int64_t imm)
{
  const Stencil *s = &c->stencil[id];
  ASSERT(s->more || s->imm == IMM_32, "the immediate of stencil %u is not four bytes", id);
  int32_t v = (int32_t)imm;
  if (__builtin_expect(s->more, 0))
    em_long(c, id, d, a, b, 0, imm, 0);
  else
    memcpy(code_copy(c, s, d, a, b) + s->immoff, &v, 4);
}

#endif
