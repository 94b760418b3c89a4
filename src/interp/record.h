// SPDX-License-Identifier: MIT
/* What the interpreter runs: records of one size, threaded by their handlers, and the frames that
 * they work on. See docs/design/interp.md.
 *
 * Records name cells of the frame (base/cells.h) by their offset, which is negative. A call's
 * arguments are the top of the caller's cells and become the first cells of the callee, where its
 * results end up as well.
 */
#ifndef WEFT_INTERP_RECORD_H
#define WEFT_INTERP_RECORD_H

#include "base/cells.h"
#include "base/context.h"
#include "base/types.h"
#include "ops.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct Rec {
  uintptr_t handler; /* address or number: what interp_handler has */
  int32_t d, a;      /* offsets of cells, if nothing else is said; of a branch, d is the distance of
                        its target from the record in bytes */
  union {
    struct {
      int32_t b, c;
    };
    uint64_t imm;
  };
} Rec;
_Static_assert(sizeof(Rec) == 24, "positions count on it");

/* Where a function goes back to. ORDER: as a native frame record, which backtraces walk. */
typedef struct Link {
  char *fp;
  const Rec *pc; /* after the call */
  Context *ctx;
} Link;
_Static_assert(LINK_CELLS == sizeof(Link) / 8, "see base/cells.h");

/* The offset of the Link: `cells` is what is in front of it, the larger of the numbers of
 * parameters and results. */
static inline int32_t link_offset(uint32_t cells)
{
  return -8 * (int32_t)(cells + LINK_CELLS - 1);
}

/* Handlers that are no ops of the op table: name, what its record holds. A head is the first record
 * of a function, what FuncRef.code points to: d is the offset of its Link. */
#define INTERP_RECORDS(X)                                                                          \
  X(ENTER, "head; a: bytes of the frame, b: highest zeroed local, c: their number")                \
  X(HOST, "head of a host function: a: parameters, b: results, c: bits: i32 among the results")    \
  X(NATIVE, "head of a function that has machine code")                                            \
  X(BUILT, "head of a built function that has machine code; then one with imm: its Built")         \
  X(COUNT, "after a head: a: number of the function, d: counts calls up to 0")                     \
  X(ROUND, "at a loop: a: number of the function, b: of the loop, c: cells in use, d: counts "     \
           "rounds up to 0")                                                                       \
  X(CALL_REF_TIER, "as CALL_REF, where FuncRef.code is machine code")                              \
  X(CALL_INDIRECT_TIER, "as CALL_INDIRECT, the same")                                              \
  X(LAZY, "head of a function without code: a: its number, b: offset of its slot in the context")  \
  X(NO_CODE, "head of what cannot be called")                                                      \
  X(EXIT, "back to C")                                                                             \
  X(COPY, "d = a")                                                                                 \
  X(CONST, "d = imm")                                                                              \
  X(JUMP, "branch")                                                                                \
  X(TABLE,                                                                                         \
    "a: index, b: number of records after it, whose d count from themselves; one more is the "     \
    "default")                                                                                     \
  X(POLL, "is an interruption wanted?")                                                            \
  X(FUEL, "takes a unit")                                                                          \
  X(TRAP, "a: TrapKind")                                                                           \
  X(RETURN, "a: offset of the Link")                                                               \
  X(RETURN_CELL, "a: offset of the Link, b: the result")                                           \
  X(CALL, "d: distance of the head, a: first argument")                                            \
  X(CALL_REF, "d: offset of the FuncRef in the context, a: first argument")                        \
  X(CALL_INDIRECT,                                                                                 \
    "d: offset of the table in the context, a: first argument, b: index, c: offset "               \
    "of the signature in the context")                                                             \
  X(CALL_CELL, "a: first argument, imm: address of what points to the head")                       \
  X(CALL_C, "d: result, a: first argument, imm: the C function; then a CALL_TYPE")                 \
  X(CALL_TYPE, "no handler: a: arguments, b: bits of those that are floats, c: ValType or -1")     \
  X(TAIL_CALL, "d: distance of the head, a: first argument, b: arguments, c: offset of the Link")  \
  X(TAIL_CALL_CELL, "as CALL_CELL; then b: arguments, c: offset of the Link")                      \
  X(CANONICAL32, "if the f32 in d is a NaN, it becomes the canonical one")                         \
  X(CANONICAL64, "the same of an f64")                                                             \
  X(SELECT, "d = c ? a : b")                                                                       \
  X(SCALED, "d = a + (b << c)")                                                                    \
  X(SCALED_I, "d = (a << c) + b")                                                                  \
  X(GLOBAL_GET, "d: cell, a: offset in the context")                                               \
  X(GLOBAL_SET, "a: offset in the context, b: cell")                                               \
  X(IMPORT_GET, "as GLOBAL_GET, of a pointer to the global")                                       \
  X(IMPORT_SET, "as GLOBAL_SET, of a pointer to the global")                                       \
  X(MEMORY_SIZE, "d = pages")                                                                      \
  X(TABLE_GET, "d: cell, a: index, b: offset of the table in the context")                         \
  X(TABLE_SIZE, "d: cell, b: offset of the table in the context")                                  \
  X(REF_FUNC, "d: cell, a: offset of the FuncRef in the context")                                  \
  X(HELPER,                                                                                        \
    "d: cell or 0, a: first operand, b: Helper, c: operands; then one with immediates d, a")       \
  X(PTR_INDEX, "d = a + (b << c), 64 bits")                                                        \
  X(PTR_BOUNDS, "a: index, b: base, c: TrapKind")

typedef enum InterpHandler {
#define X(name, text) H_##name,
  INTERP_RECORDS(X)
#undef X
#define OP(name, ...) H_##name,
#include "interp_ops.h"
#undef OP
      NHANDLERS
} InterpHandler;

/* Forms of ops, as gen/interp.py names them. */
typedef enum InterpForm {
  I_R,
  I_RR,
  I_RI,
  I_IR,
  I_LD,
  I_BR_RR,
  I_BR_RI,
  I_BRN_RR,
  I_BRN_RI,
  I_ABS,
  I_SI,
  I_P,
  INTERP_FORMS
} InterpForm;
extern const uint16_t interp_forms[NOPS][INTERP_FORMS]; /* an InterpHandler, 0 if there is none */

/* What Rec.handler holds, by InterpHandler. Valid after interp_init. */
extern uintptr_t interp_handler[NHANDLERS];
/* Once, before any record is written. */
void interp_init(void);

/* Runs the function with this head; its arguments are in the cells from fp on, its results end up
 * there. Comes back, or is ended by weft_unwind. */
void interp_run(const Rec *head, char *fp, Context *ctx);
/* Bytes below a frame's limit that calls write without asking: arguments and Link of a callee. */
enum { INTERP_SLACK = 32 << 10 };

#endif
