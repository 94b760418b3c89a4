// SPDX-License-Identifier: MIT
/* What the compiler did to a function, and why. trace_record compiles one function again, with the
 * options and at the place of the first time, in the set of sources that tells a Watch
 * (emit/watch.h); the record is plain data that the other files print as text, JSON, a page, a
 * report, or the line table of a profiler. docs/trace.md explains what is printed.
 */
#ifndef WEFT_TRACE_TRACE_H
#define WEFT_TRACE_TRACE_H

#include "emit/watch.h"
#include "frontend/vm3/compile.h"
#include "frontend/wasm/compile.h"
#include "trace/output.h"
#include "vstack/vstack.h"

#include <stdarg.h>

/* A note, or an entry of machine code that came of the notes before it. */
typedef struct TraceStep {
  bool is_code;
  uint8_t note;  /* WatchNote */
  uint8_t bytes; /* code: its length */
  Reg d, a, b, x;
  uint16_t stencil; /* code: index in the table */
  uint32_t pos;     /* code: position in the region; notes: of the code that comes next */
  uint32_t loop;    /* NOTE_LOOP: index of its TraceLoop */
  uint64_t v[3];    /* notes: a, b, c */
} TraceStep;

/* Entries of a stack that are recorded per op: a record is linear in the function. */
enum { TRACE_SLOTS = 64 };

/* A group of steps: an op with those that became part of it, or (place 0) what the function needs
 * around its body. After it: the stack and the registers. */
typedef struct TraceOp {
  uint32_t place, end;   /* module offsets; 0: no op */
  uint32_t step, nsteps; /* in TraceFunc.steps */
  uint32_t slot, nslots; /* in TraceFunc.slots: the top of the stack */
  uint32_t below;        /* entries below them, which are not recorded */
  uint32_t pos;          /* code position where it begins */
  uint16_t loops;        /* open loops around it */
  bool dead;             /* what follows it cannot be reached */
  RegMask dirty, pins;
  uint16_t own[NREG];
} TraceOp;

/* What the look ahead said when a loop was met. */
typedef struct TraceLoop {
  uint32_t place;
  bool known; /* there are facts */
  bool more;
  uint32_t call_weight, depth, local, nlocals; /* in TraceFunc.loop_locals */
  int room[2];
} TraceLoop;

/* A slot, and where its local was. */
typedef struct TraceSlot {
  uint8_t kind;
  Reg reg; /* SLOT_LOCAL: of the local, NO_REG: at home */
  ValType type;
  uint32_t local;
  uint64_t bits;
} TraceSlot;

typedef struct TraceFunc TraceFunc;
/* Where functions come from: what they, their ops and their places are called. */
typedef struct TraceSource {
  const char *place; /* format of a place */
  uint32_t first;    /* the place that is printed as 0; it is above 0 if 0 is one */
  const char *(*func_name)(const TraceFunc *t, char *buf, size_t size);
  void (*group_text)(const TraceFunc *t, const TraceOp *op, char *buf, size_t size);
} TraceSource;
extern const TraceSource trace_wasm, trace_vm3;

enum { LOCAL_NAME = 32 };
struct TraceFunc {
  const TraceSource *source;
  const Module *m;           /* trace_wasm */
  const Vm3Program *program; /* trace_vm3 */
  bool to_host;              /* trace_vm3: its result goes out of the program */
  char (*names)[LOCAL_NAME]; /* of locals; NULL, and empty ones: numbers do */
  const StencilTable *table;
  uint32_t func, entry, end, start; /* start: the first byte of the body's reserve */
  uint8_t *code;                    /* final bytes from position `start` to `end` */
  const ValType *local_types;
  uint32_t nlocals;
  ValType *types;
  unsigned home_shift;
  TraceOp *ops;
  uint32_t nops, capops;
  TraceStep *steps;
  uint32_t nsteps, capsteps;
  TraceSlot *slots;
  uint32_t nslots, capslots;
  TraceLoop *loops;
  uint32_t nloops, caploops;
  LoopLocal *loop_locals;
  uint32_t nloop_locals, caploop_locals;
};

/* Records own function `own` of a module that was compiled with these options to `c`. LIMIT without
 * memory. To be freed with trace_free, even after an error. */
Status trace_record(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                    TraceFunc *out, Err *err);
void trace_free(TraceFunc *t);

/* Records functions of a vm3 program that was compiled with these options to `c`, whose code is at
 * `code`: those that `wanted` wants, one after the other to `visit`, which may look at it. */
typedef struct TraceVm3 {
  const Vm3Program *program;
  const Vm3Runtime *runtime;
  Vm3Options options;
  const Compiled *compiled;
  const uint8_t *code;
  bool (*wanted)(void *user, uint32_t func);
  void (*visit)(void *user, const TraceFunc *t);
  void *user;
} TraceVm3;
Status trace_record_vm3(const TraceVm3 *what, Err *err);

/* -- what things are called (describe.c) ---- */

enum { TRACE_TEXT = 256 };
/* Op (with immediates) at `at`; returns what is after it. */
const uint8_t *trace_op_text(const Module *m, const uint8_t *at, const uint8_t *end, char *buf,
                             size_t size);
/* All ops of a group: "i32.add; local.set 2". */
void trace_group_text(const TraceFunc *t, const TraceOp *op, char *buf, size_t size);
void trace_reg(Reg r, char *buf); /* name of a whole register; 8 bytes of room */
void trace_slot(const TraceFunc *t, const TraceSlot *s, char *buf, size_t size);
/* "local 3", or its name; "l3" or its name. */
const char *trace_local(const TraceFunc *t, uint32_t local, char buf[LOCAL_NAME]);
/* As it is printed: "+002a". Empty for 0, what is around the body. */
const char *trace_place(const TraceFunc *t, uint32_t place, char buf[LOCAL_NAME]);
const char *trace_func_name(const TraceFunc *t, char *buf, size_t size);
void trace_owner(const TraceFunc *t, unsigned own, char *buf, size_t size);
/* What was done and why, in words. */
void trace_note(const TraceFunc *t, const TraceStep *s, char *buf, size_t size);
const char *trace_reason(const TraceStep *s); /* "evict" */
/* Disassembly of a code step and the entries that belong to it: the stencil's template with
 * registers, immediates and targets filled in. */
void trace_asm(const TraceFunc *t, const TraceStep *s, char *buf, size_t size);
/* Number of steps that the stencil which begins at s takes. */
uint32_t trace_entries(const TraceFunc *t, const TraceStep *s);
/* Bytes of the stencil that begins at s. */
const uint8_t *trace_bytes(const TraceFunc *t, const TraceStep *s, uint32_t *n);

/* Figures of a function: counts of stencils by what they are for. */
typedef enum TraceKind {
  CODE_OP,
  CODE_MOVE,
  CODE_LOAD_HOME,
  CODE_STORE_HOME,
  CODE_CONST,
  CODE_BRANCH,
  CODE_FRAME,
  NCODE_KINDS
} TraceKind;
extern const char *const trace_kind_names[NCODE_KINDS];
TraceKind trace_kind(const TraceFunc *t, const TraceStep *s);
typedef struct TraceSummary {
  uint32_t ops, fused, hints, pins, evictions, code[NCODE_KINDS], bytes;
  double weighted[NCODE_KINDS]; /* by 8 per loop around */
} TraceSummary;
void trace_summary(const TraceFunc *t, TraceSummary *out);

/* -- what a filter wants (match.c) ---- */

bool filter_op(const Filter *f, const TraceFunc *t, const TraceOp *op);
bool filter_step(const Filter *f, const TraceStep *s);

/* -- forms of a trace ---- */

void trace_print_text(const TraceFunc *t, const Filter *f, Out *o);
void trace_print_json(const TraceFunc *t, const Filter *f, Out *o);
void trace_print_explain(const TraceFunc *t, Out *o);

#endif
