// SPDX-License-Identifier: MIT
/* What is the same for all machines: how large things are, and what was compiled. */
#include "frontend/wasm/compile.h"

#include <stdlib.h>

size_t compile_region_size(const Module *m)
{
  size_t code = m->code_section.size, n = m->nfuncs - m->nimported_funcs;
  size_t size = ((size_t)1 << 26) + 64 * code + 512 * n;
  return size < (size_t)1 << 30 ? size : (size_t)1 << 30;
}

int compile_layout(const Module *m, const CompileOptions *o, ContextLayout *out)
{
  return context_layout(out, m->nglobals, m->nfuncs, m->ntables, m->ntypes,
                        o->lazy || o->tier_after || o->loop_entries ? m->nfuncs - m->nimported_funcs
                                                                    : 0);
}

void compiled_free(Compiled *c)
{
  free(c->entry);
  free(c->end);
  free(c->order);
  free(c->stub);
  free(c->loops);
  free(c->first_loop);
  *c = (Compiled){0};
}
