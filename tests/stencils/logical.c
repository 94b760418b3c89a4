// SPDX-License-Identifier: MIT
/* Every logical immediate of arm64 once: -1 & v is v. And what is none does not fit. */
#include "stencil_tests.h"
#include "trial.h"

typedef struct Case {
  uint64_t value;
  Op op;
  CodeSlot slot;
} Case;

static ValType type_of(Op op)
{
  return op == OP_I32_AND ? T_I32 : T_I64;
}

static void make_case(const StencilTable *table, Case *c, Op op, uint64_t v)
{
  const Reg reg[NROLES] = {3, 5, 0, 0};
  c->op = op;
  c->value = v;
  c->slot = machine_slot(table, table->forms[op][F_RI_3], reg,
                         type_of(op) == T_I32 ? (int32_t)v : (int64_t)v, 0);
}

static void run_case(const StencilTable *table, const Case *c)
{
  StencilId id = table->forms[c->op][F_RI_3];
  Trial t;
  trial_begin(&t, table, id, &c->slot, c->value);
  trial_set(&t, ROLE_A, type_of(c->op) == T_I32 ? UINT32_MAX : UINT64_MAX);
  trial_expect(&t);
  trial_result(&t, ROLE_D, type_of(c->op), c->value);
  if (cpu_imm_fits(stencil_imm(table, id), c->slot.imm))
    trial_run(&t);
  else
    test_fail(&c->slot, "does not fit");
}

/* A run of ones in an element, rotated, repeated: the definition. */
static uint64_t element(unsigned size, unsigned ones, unsigned turn, unsigned width)
{
  uint64_t run = ((uint64_t)1 << ones) - 1,
           mask = size == 64 ? UINT64_MAX : ((uint64_t)1 << size) - 1, v = 0;
  if (turn) run = (run >> turn | run << (size - turn)) & mask;
  for (unsigned k = 0; k < width; k += size)
    v |= run << k;
  return v;
}

unsigned test_logical(const StencilTable *table)
{
  static Case cases[7000]; /* 1,302 and 5,334 */
  unsigned count = 0;
  if (stencil_imm(table, table->forms[OP_I32_AND][F_RI_3]) != IMM_A64_LOG32) return 0;
  test_name = "logical immediates";
  machine_write();
  for (unsigned width = 32; width <= 64; width *= 2)
    for (unsigned size = 2; size <= width; size *= 2)
      for (unsigned ones = 1; ones < size; ones++)
        for (unsigned turn = 0; turn < size; turn++, count++)
          make_case(table, &cases[count], width == 32 ? OP_I32_AND : OP_I64_AND,
                    element(size, ones, turn, width));
  machine_execute();
  for (unsigned i = 0; i < count; i++)
    run_case(table, &cases[i]);
  uint64_t seed = 1, fits = 0;
  for (int i = 0; i < 1000; i++)
    fits += cpu_imm_fits(IMM_A64_LOG64, (int64_t)test_random(&seed));
  if (fits || cpu_imm_fits(IMM_A64_LOG32, 0) || cpu_imm_fits(IMM_A64_LOG32, -1) ||
      cpu_imm_fits(IMM_A64_LOG64, 0) || cpu_imm_fits(IMM_A64_LOG64, -1) ||
      cpu_imm_fits(IMM_A64_LOG64, 0x500))
    test_failures++;
  return count != 0;
}
