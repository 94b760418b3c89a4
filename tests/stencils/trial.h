// SPDX-License-Identifier: MIT
/* One run of a stencil: what goes in, what is to come out, and the comparison. Also the choice of
 * registers. */
#ifndef WEFT_TESTS_STENCILS_TRIAL_H
#define WEFT_TESTS_STENCILS_TRIAL_H

#include "machine.h"
#include "reference.h"

/* Which operands a stencil has, and of which kind. */
typedef enum Bank { BANK_NONE, BANK_INT, BANK_FLOAT } Bank;
typedef struct Shape {
  uint8_t bank[NROLES]; /* Bank; of d only if it is an operand of its own */
  bool tied;            /* d is a: passed as both */
  bool scratch;         /* operands may be in the scratch registers, too */
} Shape;

/* Calls fn for many legal choices of registers: all of them if they are few. */
typedef void ChoiceFn(void *user, const Reg reg[NROLES]);
void for_registers(const StencilTable *t, StencilId id, const Shape *shape, ChoiceFn *fn,
                   void *user);

typedef struct Trial {
  const CodeSlot *slot;
  Machine want;              /* registers afterwards */
  uint64_t any_gpr, any_fpr; /* registers that may have any value afterwards */
  bool taken;
  unsigned low_bytes; /* how much of the float register d counts: 4, 8, 16 */
  Outcome outcome;    /* OUT_NAN: d is any quiet NaN */
  uint8_t *at;        /* bytes written, if any */
  unsigned size;
  uint8_t bytes[16];
} Trial;

/* Registers full of patterns, d and scratch and clobbers free; the caller then puts operands into
 * stencil_state.in and calls trial_expect. */
void trial_begin(Trial *t, const StencilTable *table, StencilId id, const CodeSlot *slot,
                 uint64_t seed);
/* want = in: the caller changes what the stencil changes. */
void trial_expect(Trial *t);
/* Puts bits into operand `role` (the low 8 bytes of a float register; an i32 is zero-extended). */
void trial_set(const Trial *t, int role, uint64_t bits);
/* The result d, or a if it is tied. */
void trial_result(Trial *t, int role, ValType type, uint64_t bits);
void trial_writes(Trial *t, uint64_t address, unsigned size, const void *bytes);
void trial_run(Trial *t);

static inline bool reg_is_float(Reg r)
{
  return r >= FPR0;
}

#endif
