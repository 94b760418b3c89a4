// SPDX-License-Identifier: MIT
/* Stencils of more than one entry. */
#include "base/assert.h"
#include "emit/code.h"

void em_long(Code *c, StencilId id, unsigned d, unsigned a, unsigned b, unsigned x, int64_t imm,
             int64_t imm2)
{
  const Stencil *s = &c->stencil[id];
  ASSERT(id, "this form of an op does not exist on this CPU");
  for (unsigned left = s->more;; left--, s++) {
    uint8_t *at = code_copy(c, s, d, a, b);
    CodeVec v = *(const CodeVec *)at ^ *(const CodeVec *)code_row(c, s->row[3], x);
    *(CodeVec *)at = v;
#ifdef WEFT_TRACE
    if (c->watch) c->watch->operand(c->watch, x);
#endif
    if (s->imm != IMM_NONE) cpu_put_imm(at + s->immoff, (ImmKind)s->imm, imm);
    if (s->immoff2) cpu_put_imm(at + s->immoff2, IMM_32, imm2);
    if (!left) return;
  }
}
