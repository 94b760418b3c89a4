// SPDX-License-Identifier: MIT
/* From a verified vm3 program to machine code.
 *
 * Registers are locals of the virtual stack: i64, f64, and for cells the address of an object. All
 * objects begin as lists do (Vm3ListHead), with no elements if they are no lists, so that the check
 * of an index is the check that there is a list.
 *
 * A function is compiled once for each way in which it is called: where its arguments are, and
 * where its result goes (Variant).
 */
#ifndef WEFT_FRONTEND_VM3_COMPILE_H
#define WEFT_FRONTEND_VM3_COMPILE_H

#include "base/types.h"
#include "frontend/vm3/program.h"
#include "vstack/unit_code.h"

struct CodeRegion;
struct VStack;
struct Watch;

/* How the objects that cells refer to begin. */
typedef struct Vm3ListHead {
  uint64_t *data; /* Cells: Int48 or f64 */
  uint64_t n;     /* elements; where unit_bounds looks */
  uint64_t cap;   /* elements that there is room for */
} Vm3ListHead;

/* The runtime that code calls. All addresses must stay as long as the code. Functions that fail
 * raise a trap and do not return. */
typedef struct Vm3Runtime {
  void *vm; /* first argument of the functions */
  const void *null_cell;
  /* The object of constant k of a function: a string, or a number in a box. NULL without memory. */
  const void *(*constant)(void *vm, uint32_t func, uint32_t k);
  void *const *newest; /* the newest object */
  uint64_t *count;     /* NULL, or a counter of executed ops */
  /* C functions: see vm3/heap.c */
  const void *new_list, *new_map, *list_push, *map_set, *map_get, *str_len, *concat, *box_i64,
      *box_f64, *release, *deopt, *unknown_op;
} Vm3Runtime;

/* A function that is about to be compiled, as a trace wants to know it. */
typedef struct Vm3Watched {
  const struct VStack *stack;
  uint32_t number, func;   /* of the compiled function, of the program's */
  bool to_host;            /* its result goes out of the program */
  uint32_t nregs, nlocals; /* locals that are registers, and all */
  const uint8_t *bank_of;  /* Vm3Bank by local */
  const uint32_t *reg_of;
} Vm3Watched;
/* Who is told of functions. Only where the sources are compiled with WEFT_TRACE. Places are numbers
 * of ops, from 1. */
typedef struct Vm3Watch {
  void *user;
  struct Watch *(*begin)(void *user, const Vm3Watched *f); /* NULL: not of this one */
  void (*end)(void *user, uint32_t entry, uint32_t end);
} Vm3Watch;

typedef struct Vm3Options {
  UnitOptions unit;
  const Vm3Watch *watch; /* NULL: nobody */
} Vm3Options;

/* An entry function as C calls it: it takes any i64 that there are. */
enum { VM3_C_ARGS = 6 };
typedef struct Vm3CResult {
  uint64_t bank, bits;
} Vm3CResult;
typedef Vm3CResult Vm3CEntry(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

/* The entry function takes `nargs` i64 and gives two i64: the bank of its result, and its bits (of
 * a cell: the object). */
typedef struct Vm3Code {
  UnitCode code;   /* places: op indices; function 0 is the entry function */
  bool entry_is_c; /* the entry function is a Vm3CEntry as it is */
  uint32_t *func;  /* number of the program's function by compiled function, malloced */
  uint32_t nargs;
  uint64_t ops; /* compiled */
} Vm3Code;

/* Compiles all that the entry function reaches into the region, from region->used on. Errors:
 * LIMIT. Then there is nothing to be freed. */
Status vm3_compile(const Vm3Program *p, const Vm3Runtime *rt, const Vm3Options *opt,
                   struct CodeRegion *region, Vm3Code *out, Err *err);
/* The bits of a constant as a Cell; of a long string, those of no cell that there is. */
uint64_t vm3_const_bits(const Vm3Const *k);
/* An integer as a Cell, of its low 48 bits. */
static inline uint64_t vm3_int_bits(int64_t v)
{
  return (uint64_t)0xfffa << 48 | ((uint64_t)v & 0xffffffffffff);
}

#endif
