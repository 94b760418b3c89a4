// SPDX-License-Identifier: MIT
#include "frontend/vm3/program.h"

#include <stdlib.h>

const char *const vm3_op_name[VM3_NOPS] = {
#define X(name, fields) #name,
    VM3_OPS(X)
#undef X
};

const char vm3_op_fields[VM3_NOPS][4] = {
#define X(name, fields) fields,
    VM3_OPS(X)
#undef X
};

void vm3_program_free(Vm3Program *p)
{
  for (uint32_t i = 0; i < p->nfuncs; i++) {
    Vm3Func *f = &p->funcs[i];
    for (uint32_t k = 0; k < f->nconsts; k++)
      free(f->consts[k].text);
    for (uint32_t k = 0; k < f->ntables; k++)
      free(f->tables[k].value);
    free(f->consts);
    free(f->tables);
    free(f->params);
    free(f->code);
    free(f->lines);
    free(f->name);
  }
  free(p->funcs);
  *p = (Vm3Program){0};
}
