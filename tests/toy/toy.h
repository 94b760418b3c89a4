// SPDX-License-Identifier: MIT
/* The toy CPU as a machine that runs: registers, a stack of its own, and what of both has a value.
 *
 * Code for it is data to the CPU underneath, and emulate.c executes it, in place of src/runtime's
 * entry_<cpu>.S: the runtime around it is the real one. Whatever no code may rely on is looked at:
 * a mistake ends the program, and says which instruction it was.
 */
#ifndef WEFT_TOY_H
#define WEFT_TOY_H

#include "runtime/rt.h"
#include "target_regs.h"

/* A call of the toy's code that has not returned. */
typedef struct ToyCall {
  uint64_t back, fp, sp, ctx; /* where it goes on; the caller's registers at the call */
} ToyCall;

/* The stack of a thread. Byte i of it has a value if defined[i] is not 0. */
typedef struct ToyStack {
  uint8_t *bytes, *defined;
  uint64_t sp;     /* where the next activation begins: below is nothing */
  uint64_t lowest; /* nothing below has a value */
  ToyCall *calls;
  uint32_t ncalls, capcalls;
} ToyStack;

typedef union ToyFloat {
  float f32;
  double f64;
  uint64_t half[2];
} ToyFloat;

enum { TOY_GPR = FPR0, TOY_FPR = NREG - FPR0 };
typedef struct Toy {
  uint64_t r[TOY_GPR];
  ToyFloat f[TOY_FPR];
  RegMask defined; /* registers that have a value */
  const uint8_t *pc;
  ToyStack *stack;
  Store *store;
  uintptr_t here; /* native stack pointer at which it was entered */
  const uint8_t *code;
} Toy;

/* Ends the program: the code does what no code may do. */
_Noreturn void toy_wrong(const Toy *cpu, const char *what);

/* -- the stack (stack.c) ---- */

ToyStack *toy_stack(void); /* of this thread */
/* Is it in there, all of it? */
bool toy_on_stack(const ToyStack *s, uint64_t at, uint64_t n);
/* An access: in the current frame, or its arguments. */
uint8_t *toy_frame(const Toy *cpu, uint64_t at, uint64_t n);
bool toy_stack_defined(const ToyStack *s, const void *at, uint64_t n);
void toy_stack_define(ToyStack *s, const void *at, uint64_t n, bool defined);
void toy_stack_forget(ToyStack *s, uint64_t sp); /* nothing below has a value */
void toy_move_sp(Toy *cpu, uint64_t sp);
void toy_push(Toy *cpu, uint64_t v);
uint64_t toy_pop(Toy *cpu);
void toy_leave(Toy *cpu);
/* Is a stack pointer of the toy below the limit, taken as if its stack were the native one? */
bool toy_stack_low(const Toy *cpu, uint64_t sp);

/* -- accesses (memory.c) ---- */

Context *toy_context(const Toy *cpu);
/* n bytes of the context; those that code may write are the globals. */
uint8_t *toy_context_at(const Toy *cpu, int64_t at, uint64_t n, bool write);
/* n bytes at a host pointer: not in guest memory, where no pointer that code has leads. */
uint8_t *toy_pointer(const Toy *cpu, uint64_t at, uint64_t n);
/* n bytes of guest memory at register a plus the offset; traps if they are beyond it. */
uint8_t *toy_guest(Toy *cpu, unsigned a, int64_t offset, uint64_t n);
uint8_t *toy_guest_at(Toy *cpu, uint64_t at, uint64_t n); /* at this address */
/* The same for a store that writes a part of its bytes if the others are beyond. */
uint8_t *toy_guest_whole(Toy *cpu, unsigned a, int64_t offset, uint64_t n);
/* A host pointer, or the sum of memory's base and an address. */
uint8_t *toy_pointer_or_sum(Toy *cpu, uint64_t at, uint64_t n);
/* n bytes of code. */
const uint8_t *toy_code(const Toy *cpu, uint64_t at, uint64_t n);

/* -- execution (emulate.c) ---- */

/* Runs from cpu->pc on until the outermost function returns. */
void toy_run(Toy *cpu);
/* The code to which the outermost function returns. */
extern const uint8_t toy_exit[];

#endif
