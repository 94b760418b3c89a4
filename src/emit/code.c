// SPDX-License-Identifier: MIT
#include "emit/code.h"
#include "base/assert.h"

void code_open(Code *c, CodeRegion *region, const StencilTable *table)
{
  ASSERT(region->rw && region->used <= code_end(region), "nothing can be written to the region");
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
  ASSERT(region->rw && region->used <= code_end(region), "nothing can be written to the region");
  c->p = region->rw + region->used;
  c->base = region->rw;
  c->limit = region->rw + code_end(region) - CODE_SLACK;
  c->full = false;
}
