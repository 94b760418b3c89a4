// SPDX-License-Identifier: MIT
/* Forms of ops: what op.c and direct.c choose from. */
#ifndef WEFT_VSTACK_FORMS_H
#define WEFT_VSTACK_FORMS_H

#include "vstack/vs_int.h"

static inline const Stencil *stencil(VStack *vs, StencilId id)
{
  return &vs->code.stencil[id];
}

/* Registers that d must not be, from the stencil's flags. */
static inline RegMask early(VStack *vs, StencilId id, Reg a, Reg b, bool has_b)
{
  unsigned flags = stencil(vs, id)->flags;
  RegMask m = 0;
  if ((flags & S_EARLY) && has_b) m |= reg_bit(b);
  if (flags & S_EARLY_A) m |= reg_bit(a);
  return m;
}

static inline bool commutes(Op op)
{
  return op_traits[op] & OPT_COMM;
}

/* The op just emitted has flags that say whether its result is zero. */
static inline void note_result(VStack *vs, StencilId id, Reg d, unsigned result)
{
  if (stencil(vs, id)->flags & S_RESULT)
    vs->known = (Known){vs->code.p, d, (uint8_t)(result == T_I32 ? KNOWN_FLAGS32 : KNOWN_FLAGS64)};
}

/* a - k as a + (-k), or the other way round. */
static inline Op opposite(Op op)
{
  return op == OP_I32_SUB   ? OP_I32_ADD
         : op == OP_I32_ADD ? OP_I32_SUB
         : op == OP_I64_SUB ? OP_I64_ADD
         : op == OP_I64_ADD ? OP_I64_SUB
                            : OP_NONE;
}

/* The forms with an immediate that take v: false if there are none, or it does not fit. */
static inline bool imm_forms(VStack *vs, const uint16_t *f, int64_t v, StencilId *in,
                             StencilId *three)
{
  *in = f[F_RI8], *three = f[F_RI8_3];
  StencilId probe = *in ? *in : *three;
  if (probe && imm_fits(stencil(vs, probe)->imm, v)) return true;
  *in = f[F_RI], *three = f[F_RI_3];
  probe = *in ? *in : *three;
  return probe && imm_fits(stencil(vs, probe)->imm, v);
}

#endif
