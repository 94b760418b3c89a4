// SPDX-License-Identifier: MIT
/* vm3: a typed register bytecode with three banks of registers. The text form is read to a
 * Vm3Program, which is verified as a whole before anything is done with it.
 *
 *   text --vm3_parse--> Vm3Program --vm3_verify--> --vm3_compile (codegen.h)--> machine code
 */
#ifndef WEFT_FRONTEND_VM3_PROGRAM_H
#define WEFT_FRONTEND_VM3_PROGRAM_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { VM3_MAX_PARAMS = 1000 }; /* of a function, of all banks together */

typedef enum Vm3Bank { BANK_I64, BANK_F64, BANK_CELL, VM3_BANKS } Vm3Bank;

/* What the fields A, B and C of an op are:
 *   i f k  a register that is read, of the bank I64, F64 or Cell;  I F K  one that is written
 *   s  a signed immediate    u  an unsigned one    t  a branch target
 *   c n b  number of a constant, a function, a table    x  special (see verify.c)    -  nothing
 * X(name, fields). ORDER: the numbers of the bytecode, from 0. */
#define VM3_OPS(X)                                                                                 \
  X(Nop, "---")                                                                                    \
  X(MovI64, "Ii-")                                                                                 \
  X(MovF64, "Ff-")                                                                                 \
  X(ConstI64K, "I-s")                                                                              \
  X(ConstF64K, "F-c")                                                                              \
  X(ConstI64KW, "I-c")                                                                             \
  X(AddI64, "Iii")                                                                                 \
  X(SubI64, "Iii")                                                                                 \
  X(MulI64, "Iii")                                                                                 \
  X(DivI64, "Iii")                                                                                 \
  X(ModI64, "Iii")                                                                                 \
  X(NegI64, "Ii-")                                                                                 \
  X(AddI64K, "Iis")                                                                                \
  X(SubI64K, "Iis")                                                                                \
  X(MulI64K, "Iis")                                                                                \
  X(DivI64K, "Iis")                                                                                \
  X(ModI64K, "Iis")                                                                                \
  X(AddF64, "Fff")                                                                                 \
  X(SubF64, "Fff")                                                                                 \
  X(MulF64, "Fff")                                                                                 \
  X(DivF64, "Fff")                                                                                 \
  X(NegF64, "Ff-")                                                                                 \
  X(CmpEqI64Br, "iit")                                                                             \
  X(CmpNeI64Br, "iit")                                                                             \
  X(CmpLtI64Br, "iit")                                                                             \
  X(CmpLeI64Br, "iit")                                                                             \
  X(CmpGtI64Br, "iit")                                                                             \
  X(CmpGeI64Br, "iit")                                                                             \
  X(CmpEqI64KBr, "ist")                                                                            \
  X(CmpNeI64KBr, "ist")                                                                            \
  X(CmpLtI64KBr, "ist")                                                                            \
  X(CmpLeI64KBr, "ist")                                                                            \
  X(CmpGtI64KBr, "ist")                                                                            \
  X(CmpGeI64KBr, "ist")                                                                            \
  X(Jump, "--t")                                                                                   \
  X(CallI64, "xxn")                                                                                \
  X(CallF64, "xxn")                                                                                \
  X(CallCell, "---")                                                                               \
  X(TailCallI64, "-xn")                                                                            \
  X(ReturnI64, "i--")                                                                              \
  X(ReturnF64, "f--")                                                                              \
  X(ReturnCell, "k--")                                                                             \
  X(ReturnConstK, "--s")                                                                           \
  X(Deopt, "--u")                                                                                  \
  X(ConstStrKW, "K-c")                                                                             \
  X(LenStr, "Ik-")                                                                                 \
  X(ConcatStr, "Kkk")                                                                              \
  X(CallMixed, "xxn")                                                                              \
  X(TailCallMixed, "-xn")                                                                          \
  X(NewList, "K-s")                                                                                \
  X(ListLenI64, "Ik-")                                                                             \
  X(ListPushI64, "ki-")                                                                            \
  X(ListGetI64, "Iki")                                                                             \
  X(ListSetI64, "kii")                                                                             \
  X(NewMap, "K-u")                                                                                 \
  X(MapSetI64I64, "kii")                                                                           \
  X(MapGetI64I64, "Iki")                                                                           \
  X(ListGetF64, "Fki")                                                                             \
  X(ListSetF64, "kfi")                                                                             \
  X(ListGetCell, "---")                                                                            \
  X(ListSetCell, "---")                                                                            \
  X(CmpEqF64Br, "fft")                                                                             \
  X(CmpNeF64Br, "fft")                                                                             \
  X(CmpLtF64Br, "fft")                                                                             \
  X(CmpLeF64Br, "fft")                                                                             \
  X(CmpGtF64Br, "fft")                                                                             \
  X(CmpGeF64Br, "fft")                                                                             \
  X(I64ToF64, "Fi-")                                                                               \
  X(F64ToI64, "If-")                                                                               \
  X(FmaF64, "Ffx")                                                                                 \
  X(LookupI64KW, "Iib")                                                                            \
  X(SqrtF64, "Ff-")

typedef enum Vm3Opcode {
#define X(name, fields) VM3_##name,
  VM3_OPS(X)
#undef X
      VM3_NOPS
} Vm3Opcode;

extern const char *const vm3_op_name[VM3_NOPS];
extern const char vm3_op_fields[VM3_NOPS][4]; /* of A, B, C */

/* The same for those who ask of every op. */
typedef struct Vm3Shape {
  uint8_t bank[3]; /* of A, B, C: of a register that the op names, plus 1; 0: it is none */
  uint8_t traits;  /* Vm3ShapeTrait */
} Vm3Shape;
typedef enum Vm3ShapeTrait {
  SHAPE_WRITES = 1,  /* the register of A */
  SHAPE_BRANCH = 2,  /* to C */
  SHAPE_SPECIAL = 4, /* calls, and what names more than three registers */
  SHAPE_READS_CELL = 8,
} Vm3ShapeTrait;
extern const Vm3Shape vm3_op_shape[VM3_NOPS];

/* As the field of a form: sb and sc are the same bits, read as int16_t. */
typedef struct Vm3Op {
  uint8_t op, flags; /* flags: the return bank of CallMixed */
  uint16_t a, b, c;
} Vm3Op;

typedef struct Vm3Const {
  uint8_t bank;  /* BANK_CELL: a string */
  uint64_t bits; /* of the i64 or f64 */
  char *text;    /* the string's bytes */
  uint32_t size;
} Vm3Const;

typedef struct Vm3Table {
  int64_t *value;
  uint32_t n;
} Vm3Table;

typedef struct Vm3Func {
  char *name;
  uint32_t line; /* of the text, from 1 */
  Vm3Op *code;
  uint32_t *lines; /* of each op */
  uint32_t nops, capops;
  Vm3Const *consts;
  uint32_t nconsts, capconsts;
  Vm3Table *tables;
  uint32_t ntables, captables;
  uint32_t nregs[VM3_BANKS];
  uint8_t *params; /* banks */
  uint32_t nparams;
  uint8_t result;
} Vm3Func;

typedef struct Vm3Program {
  Vm3Func *funcs;
  uint32_t nfuncs, capfuncs, entry;
} Vm3Program;

/* Reads the text form; the text is not needed afterwards. Errors: INVALID, with "line N: ..." in
 * the text, also of what vm3_verify finds; LIMIT. Then there is nothing to be freed. */
Status vm3_parse(Vm3Program *out, const char *text, size_t size, Err *err);
void vm3_program_free(Vm3Program *p);
/* Are all registers, constants, tables, functions and targets there, and does no function run off
 * its end? vm3_parse asks. */
Status vm3_verify(const Vm3Program *p, Err *err);

static inline bool vm3_is_tail_call(uint8_t op)
{
  return op == VM3_TailCallI64 || op == VM3_TailCallMixed;
}
static inline bool vm3_is_call(uint8_t op)
{
  return op == VM3_CallI64 || op == VM3_CallF64 || op == VM3_CallMixed || vm3_is_tail_call(op);
}
/* The tail call of function `self` that is a jump to its start: no register changes. */
static inline bool vm3_is_restart(const Vm3Op *o, uint32_t self)
{
  return o->op == VM3_TailCallMixed && o->b == 0 && o->c == self;
}

#endif
