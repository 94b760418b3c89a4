// SPDX-License-Identifier: MIT
/* What the numeric ops of WebAssembly compute, written once more and independently of stencils/. */
#ifndef WEFT_TESTS_STENCILS_REFERENCE_H
#define WEFT_TESTS_STENCILS_REFERENCE_H

#include "base/types.h"
#include "ops.h"

#include <stdbool.h>

typedef enum Outcome {
  OUT_VALUE, /* *r is the result, bit by bit */
  OUT_NAN,   /* any quiet NaN of the result's type */
  OUT_TRAP,  /* the op traps, or is not defined for these operands */
} Outcome;

/* Values as bits: an i32 or f32 zero-extended. b is ignored by unary ops. */
Outcome reference(Op op, uint64_t a, uint64_t b, uint64_t *r);
/* a * b + c, rounded once. */
Outcome reference_fma(uint64_t a, uint64_t b, uint64_t c, uint64_t *r);

/* Values worth trying, by type (I32..F64): bits. */
const uint64_t *edge_values(ValType type, unsigned *n);

#endif
