// SPDX-License-Identifier: MIT
/* A machine to run single stencils on: all registers, a frame, a context, guest memory and a stack,
 * with the values that a test chooses, and what came out of them.
 *
 *   slot:  | stencil | jump to stencil_exit_next | jump to stencil_exit_taken |
 *
 * A stencil's own branch goes to the second jump. stencil_run (harness_<cpu>.S) loads every
 * register from stencil_state.in, jumps to a slot, and the exits store every register to
 * stencil_state.out.
 */
#ifndef WEFT_TESTS_STENCILS_MACHINE_H
#define WEFT_TESTS_STENCILS_MACHINE_H

#include "base/context.h"
#include "emit/code.h"
#include "ops.h"

enum { ROLE_D, ROLE_A, ROLE_B, ROLE_X, NROLES };

typedef struct Machine {
  uint64_t gpr[32];
  uint64_t fpr[32][2];
} Machine;

/* ORDER: the harness knows the offsets. */
typedef struct StencilState {
  Machine in, out;  /* 0, 768 */
  uint64_t taken;   /* 1536: which exit */
  void *host_sp;    /* 1544 */
  const void *code; /* 1552 */
  uint8_t zero;     /* 1560: x86-64: the zero flag afterwards; before, "r10 is even" */
} StencilState;

extern StencilState stencil_state;
void stencil_run(const void *code);
extern const uint8_t stencil_exit_next[], stencil_exit_taken[];

/* Sizes of the areas that the pinned registers point into the middle of; all readable and writable.
 */
enum { AREA_BYTES = 1 << 18, AREA_MIDDLE = 1 << 17 };
typedef struct Areas {
  uint8_t *frame, *ctx, *stack; /* where the frame pointer, context and stack pointer point */
  uint8_t *guest; /* base of a guest memory: 4 GiB and some MiB, and 64 KiB before it */
} Areas;
extern Areas areas;

/* Where one stencil with certain registers stands. */
typedef struct CodeSlot {
  uint8_t *code, *end; /* first byte, and the one after the stencil */
  uint8_t *taken;      /* where its branch leads */
  Reg reg[NROLES];
  int64_t imm, imm2;
} CodeSlot;

/* Makes the areas and the code memory. */
void machine_open(void);
/* A stencil with these registers and immediates, as the emitter copies it. Between machine_write
 * and machine_execute the code memory is writable. */
void machine_write(void);
CodeSlot machine_slot(const StencilTable *t, StencilId id, const Reg reg[NROLES], int64_t imm,
                      int64_t imm2);
void machine_execute(void);
/* Fills the registers with a pattern; the pinned ones point to the areas. */
void machine_fill(Machine *m, uint64_t seed);

/* -- accounts ---- */

extern const char *test_name; /* of the stencil at work */
extern unsigned long test_runs, test_failures;
/* Counts a failure; says so for the first ones. */
void test_fail(const CodeSlot *slot, const char *format, ...) __attribute__((format(printf, 2, 3)));

uint64_t test_random(uint64_t *state);

#endif
