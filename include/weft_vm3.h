/* SPDX-License-Identifier: MIT
 *
 * weft_vm3.h: programs in vm3, a register bytecode with three banks of registers (docs/vm3.md).
 *
 * A WeftVm3 is a program with its heap. It belongs to one thread at a time; only weft_vm3_interrupt
 * may be called from another.
 */
#ifndef WEFT_VM3_H
#define WEFT_VM3_H

#include "weft.h"

#pragma GCC visibility push(default) /* what the shared library exports */
#ifdef __cplusplus
extern "C" {
#endif

typedef struct WeftVm3 WeftVm3;

typedef struct WeftVm3Options {
  size_t size;         /* sizeof(WeftVm3Options) */
  uint64_t max_stack;  /* most bytes of native stack; 0: 64 MiB. Never more than there is */
  bool count_ops;      /* weft_vm3_ops works: costs a few instructions per op */
  uint64_t max_memory; /* bytes of strings, lists, maps and boxed numbers that there are at a time;
                          0: 8 GiB. Beyond it a run traps, "vm3: out of memory" */
} WeftVm3Options;

/* Reads the text form, verifies the program and compiles what its entry function reaches; where
 * there is no room for its machine code, it is interpreted. The text is not needed afterwards;
 * options may be NULL. Errors: WEFT_INVALID, "line N: ...", WEFT_LIMIT.
 * Freed with weft_vm3_free. */
WeftStatus weft_vm3_new(WeftEngine *engine, const char *text, size_t size,
                        const WeftVm3Options *options, WeftVm3 **out, WeftError *error);
/* NULL is allowed. */
void weft_vm3_free(WeftVm3 *vm);
/* Reads and verifies only. Thread-safe. */
WeftStatus weft_vm3_validate(const char *text, size_t size, WeftError *error);

typedef enum WeftVm3Kind {
  WEFT_VM3_I64,
  WEFT_VM3_F64,
  WEFT_VM3_STRING,
  WEFT_VM3_LIST,
  WEFT_VM3_MAP,
  WEFT_VM3_DEOPT /* the program has left by Deopt */
} WeftVm3Kind;

typedef struct WeftVm3Result {
  WeftVm3Kind kind;
  uint64_t bits; /* the Cell; of lists, maps and long strings: their kind only */
  int64_t i64;   /* I64: of 48 bits; DEOPT: its number */
  double f64;
  const char *bytes; /* STRING: valid until the next run */
  size_t size;       /* STRING: bytes; LIST, MAP: elements */
} WeftVm3Result;

/* Runs the entry function with these arguments in its first i64 registers; those that are left out
 * are 0. *result is filled in if it returns WEFT_OK, and begins the life of what it refers to:
 * lists, maps and strings of the run before are gone. Errors: WEFT_INVALID (more arguments than it
 * has i64 parameters), WEFT_LIMIT. WEFT_TRAPPED: *trap is the caller's, as of weft_func_call; its
 * frames tell functions by name, and ops by index; what went wrong is in weft_vm3_failure. */
WeftStatus weft_vm3_run(WeftVm3 *vm, const int64_t *args, size_t nargs, WeftVm3Result *result,
                        WeftTrap **trap, WeftError *error);
/* Why the last run trapped, in the words of vm3 ("vm3: integer division by zero"); NULL if it was
 * interrupted, or did not trap. Static. */
const char *weft_vm3_failure(const WeftVm3 *vm);
/* Ops executed since the program was made, if they are counted; else 0. */
uint64_t weft_vm3_ops(const WeftVm3 *vm);
/* Bytes of machine code. ops: how many were compiled; ns: what that took, without reading and
 * verifying the text. Both may be NULL. */
size_t weft_vm3_code_size(const WeftVm3 *vm, uint64_t *ops, uint64_t *ns);
/* As weft_store_set_fuel and weft_store_fuel: a unit per call of a function and per round of a
 * loop. */
void weft_vm3_set_fuel(WeftVm3 *vm, uint64_t units);
uint64_t weft_vm3_fuel(const WeftVm3 *vm);
/* As weft_store_stack: where the stack is that the program runs on, if it is not a thread's. */
WeftStatus weft_vm3_stack(WeftVm3 *vm, const void *low, size_t bytes, WeftError *error);
/* As weft_module_trace: what the compiler did to the functions, with the numbers of ops for places.
 * Compiles the program again; not while it runs. Errors: WEFT_INVALID (a malformed filter, or no
 * function matches), WEFT_LIMIT. */
WeftStatus weft_vm3_trace(const WeftVm3 *vm, const WeftTraceOptions *options, WeftError *error);
/* As weft_store_interrupt; a tail call is like a round of a loop. From any thread. */
void weft_vm3_interrupt(WeftVm3 *vm);

#ifdef __cplusplus
}
#endif
#pragma GCC visibility pop

#endif
