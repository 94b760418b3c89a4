// SPDX-License-Identifier: MIT
#include "frontend/vm3/program.h"

#include "frontend/vm3/compile.h"

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

#define BANK(kind)                                                                                 \
  ((kind) == 'i' || (kind) == 'I'   ? 1 + BANK_I64                                                 \
   : (kind) == 'f' || (kind) == 'F' ? 1 + BANK_F64                                                 \
   : (kind) == 'k' || (kind) == 'K' ? 1 + BANK_CELL                                                \
                                    : 0)
#define TRAITS(a, b, c)                                                                            \
  (((a) >= 'A' && (a) <= 'Z' ? SHAPE_WRITES : 0) | ((c) == 't' ? SHAPE_BRANCH : 0) |               \
   ((c) == 'n' || (c) == 'x' ? SHAPE_SPECIAL : 0) |                                                \
   ((a) == 'k' || (b) == 'k' || (c) == 'k' ? SHAPE_READS_CELL : 0))
const Vm3Shape vm3_op_shape[VM3_NOPS] = {
#define X(name, fields)                                                                            \
  {{BANK((fields)[0]), BANK((fields)[1]), BANK((fields)[2])},                                      \
   TRAITS((fields)[0], (fields)[1], (fields)[2])},
    VM3_OPS(X)
#undef X
};
#undef BANK
#undef TRAITS

uint64_t vm3_const_bits(const Vm3Const *k)
{
  if (k->bank == BANK_F64) return k->bits;
  if (k->bank == BANK_I64) return vm3_int_bits((int64_t)k->bits);
  uint64_t bits = (uint64_t)0xffff << 48;
  if (k->size > 5) return bits;
  bits = (uint64_t)0xfff9 << 48 | (uint64_t)k->size << 40;
  for (uint32_t i = 0; i < k->size; i++)
    bits |= (uint64_t)(uint8_t)k->text[i] << 8 * i;
  return bits;
}

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
