// SPDX-License-Identifier: MIT
#include "emit/code.h"

void code_open(Code *c, CodeRegion *region, const StencilTable *table)
{
  *c = (Code){
      .stencil = table->stencil,
      .rows = table->rows,
      .forms = table->forms,
      .general = table->general,
      .cons = table->cons,
  };
  code_move(c, region);
}

void code_move(Code *c, const CodeRegion *region)
{
  c->p = region->rw + region->used;
  c->base = region->rw;
  c->limit = region->rw + code_end(region) - CODE_SLACK;
  c->full = false;
}

void em_long(Code *c, StencilId id, unsigned d, unsigned a, unsigned b, unsigned x, int64_t imm,
             int64_t imm2)
{
  const Stencil *s = &c->stencil[id];
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
