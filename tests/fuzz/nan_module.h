// SPDX-License-Identifier: MIT
/* What the test of NaNs (nan.c) is made of: special values, ops, what they give in plain C, and a
 * module for each op, in which it stands in many shapes of code. */
#ifndef WEFT_TESTS_FUZZ_NAN_MODULE_H
#define WEFT_TESTS_FUZZ_NAN_MODULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NVALUES = 22, FMA = 256, IDENTITY, SELECT, NAMES };

/* What is tested: an opcode of WebAssembly, or one of the names above. */
typedef struct Tested {
  unsigned opcode;
  uint8_t nargs;
  bool keeps; /* bits, a NaN's too */
  uint8_t wide, wide_result;
} Tested;
enum { NTESTED = 35 };
extern const Tested nan_tested[NTESTED];
/* By width: operands, and the canonical NaN. */
extern const uint64_t nan_values[2][NVALUES], nan_canonical[2];

/* Opcodes of a type. */
typedef struct Opcodes {
  uint8_t load, neg, sqrt, add, mul, copysign, convert, eq, type;
} Opcodes;
extern const Opcodes nan_opcodes[2];

double to_double(uint64_t bits);
float to_float(uint64_t bits);
uint64_t of_double(double d);
bool is_nan(uint64_t bits, bool wide);
/* 1 in a type. */
uint64_t one(bool wide);

/* Where the operands of an op are, and what becomes of its result. */
typedef enum Shape {
  REGISTERS,
  AFTER_CALL,  /* operands in homes */
  MEMORY,      /* the right operand, or the only one, is loaded */
  INTO_LOCAL,  /* of a loop, which reads it at its end */
  CHAIN,       /* three times: x = x op b */
  CHAIN_RIGHT, /* x = b op x */
  TEE,
  DEEP,   /* more results on the stack than there are registers */
  RESULT, /* of a call */
  GLOBAL,
  STORED,
  BELOW,   /* far up on the stack, beyond what has registers */
  NEGATED, /* from here to COMPARED: the result stays on the stack, and this takes it */
  SIGNED,
  SIGN_OF,
  ADDED,
  ADDED_RIGHT,
  ADDED_LATER, /* after ops on entries above */
  ADDED_NEGATED,
  ROOT,
  SELECTED,
  BLOCK,
  COMPARED,
  LEFT_CONST,
  RIGHT_CONST = LEFT_CONST + NVALUES,
  NSHAPES = RIGHT_CONST + NVALUES
} Shape;
enum { DEPTH = 24 };

typedef struct Bytes {
  uint8_t p[1 << 17];
  size_t n;
} Bytes;

/* The module of an op: export "s" and '0' + shape is a function of two i64, the operands' bits, to
 * the bits of the result. far_below: entries below that of BELOW. */
void nan_module(const Tested *t, unsigned far_below, Bytes *out);
/* Does the op have the shape at all? BELOW takes long to compile: not every op. */
bool nan_has_shape(const Tested *t, unsigned shape);
/* What the op gives; what the shape gives; what a shape from NEGATED to COMPARED makes of r. */
uint64_t reference(const Tested *t, uint64_t a, uint64_t b);
uint64_t shape_reference(const Tested *t, unsigned shape, uint64_t a, uint64_t b);
uint64_t follow_reference(const Tested *t, unsigned shape, uint64_t r);

#endif
