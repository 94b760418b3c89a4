// SPDX-License-Identifier: MIT
/* vm3 programs: their heap, and how they are run. A client of the runtime (runtime/client.h). One
 * thread at a time. */
#ifndef WEFT_VM3_VM3_H
#define WEFT_VM3_VM3_H

#include "frontend/vm3/compile.h"
#include "runtime/client.h"

typedef enum Vm3Kind { KIND_NOTHING, KIND_I64, KIND_F64, KIND_STRING, KIND_LIST, KIND_MAP } Vm3Kind;

/* What a cell refers to. `list` is empty unless it is a list. */
typedef struct Vm3Object {
  Vm3ListHead list; /* first: compiled code knows it */
  struct Vm3Object *older;
  uint32_t kind;  /* Vm3Kind */
  uint32_t shift; /* map: log2 of the slots */
  uint64_t n;     /* string: bytes; map: entries; I64, F64: the bits */
  union {
    char *bytes;           /* string */
    struct Vm3Slot *slots; /* map */
  };
} Vm3Object;
typedef struct Vm3Slot {
  int64_t key, value;
  bool used;
} Vm3Slot;

typedef enum Vm3Failure {
  VM3_FAILED_NOT,
  VM3_FAILED_UNKNOWN_OP,
  VM3_FAILED_KIND, /* a cell of another kind than the op wants */
  VM3_FAILED_MEMORY,
  VM3_DEOPT,
} Vm3Failure;

typedef struct Vm3 {
  Client client;
  Vm3Program program;
  Vm3Code compiled; /* what of it is in `code` is the client's */
  FuncRef entry;
  Vm3CEntry *c_entry;     /* the same for C, or NULL: then it needs an activation */
  Value *slots;           /* arguments and results of a run */
  uint64_t hash_factor;   /* of maps */
  Vm3Object *newest;      /* made by the current run, or the last one */
  Vm3Object *freed;       /* to be used again */
  Vm3Object *result;      /* of the last run, if it is an object; else NULL */
  Vm3Object ***constants; /* by function and constant: made when asked for */
  bool counts;            /* executed ops are counted */
  uint64_t count;         /* so far */
  uint64_t what;          /* deopt: its number; unknown op: the op */
  Vm3Failure failure;
  TrapKind last_trap; /* of the last run; TRAP_NONE: it did not trap */
} Vm3;

/* How a run ended. */
typedef struct Vm3Outcome {
  Vm3Bank bank;            /* of the result */
  uint64_t bits;           /* I64, F64 */
  const Vm3Object *object; /* CELL; valid until the next run */
} Vm3Outcome;

/* Parses, verifies and compiles. count_ops: Vm3.count is kept. */
Status vm3_new(struct Engine *e, const char *text, size_t size, bool count_ops, Vm3 **out,
               Err *err);
void vm3_free(Vm3 *vm);
/* What it is compiled with, by an engine whose units are made so. */
void vm3_options(Vm3 *vm, const UnitOptions *unit, Vm3Options *opt, Vm3Runtime *rt);
/* Runs the entry function. INVALID: too many arguments. TRAPPED: *trap (the caller's), and
 * vm->failure if it says more; a deopt is VM3_DEOPT with vm->what. */
Status vm3_run(Vm3 *vm, const int64_t *args, size_t nargs, Vm3Outcome *out, struct Trap **trap,
               Err *err);

/* -- the heap (heap.c) ---- */

extern const Vm3Object vm3_nothing;
/* Fills in the functions that compiled code calls. */
void vm3_runtime(Vm3 *vm, Vm3Runtime *out);
void vm3_heap_clear(Vm3 *vm); /* frees all that runs made */
void vm3_heap_free(Vm3 *vm);  /* and what is kept to be used again, and the constants */

#endif
