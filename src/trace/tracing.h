// SPDX-License-Identifier: MIT
/* What is asked of a machine that tells what it does: traces, and the places of its code. All else
 * of src/trace is inside of it. Thread-safe. */
#ifndef WEFT_TRACE_TRACING_H
#define WEFT_TRACE_TRACING_H

#include "frontend/wasm/compile.h"
#include "trace/output.h"

struct Vm3Program;
struct Vm3Runtime;
struct Vm3Options;

typedef enum TraceForm { FORM_TEXT, FORM_JSON, FORM_EXPLAIN } TraceForm;

/* A trace that is being written. */
typedef struct TraceTo {
  TraceForm form;
  const Filter *filter;
  Out *out;
  bool any; /* function so far: what follows comes after a comma */
} TraceTo;

/* An op's code begins `distance` bytes after the function's entry. */
typedef void TraceLine(void *user, uint32_t distance, uint32_t place);

/* All compile again what was compiled with these options to `c`. LIMIT without memory. */
typedef struct Tracing {
  /* Writes own function `own` of a module. */
  Status (*module)(TraceTo *to, const Module *m, const CompileOptions *o, const Compiled *c,
                   uint32_t own, Err *err);
  /* Writes those functions of a vm3 program that the filter wants; `code`: its code. */
  Status (*vm3)(TraceTo *to, const struct Vm3Program *p, const struct Vm3Runtime *rt,
                const struct Vm3Options *o, const Compiled *c, const uint8_t *code, Err *err);
  /* Names the ops of own function `own` in the order of their code, without those that have none.
   */
  Status (*lines)(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                  TraceLine *line, void *user, Err *err);
} Tracing;
extern const Tracing tracing;

#endif
