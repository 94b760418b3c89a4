// SPDX-License-Identifier: MIT
/* The spans of a function's code: intervals that backward branches go around, nested or disjoint,
 * and entered by falling into their start only (vstack.h, flow that is not nested). */
#ifndef WEFT_FRONTEND_VM3_SPANS_H
#define WEFT_FRONTEND_VM3_SPANS_H

#include "frontend/vm3/program.h"

typedef struct Span {
  uint32_t start, end;          /* first and last op */
  uint32_t parent;              /* index of the span around it, or NO_SPAN */
  uint32_t depth;               /* 0: outermost */
  uint32_t used, spoilt, views; /* masks of views (views.c): whose lists it uses, that do not last
                                   in it, that there are in it */
} Span;
enum { NO_SPAN = UINT32_MAX };

typedef enum OpMark {
  MARK_TARGET = 1,
  MARK_BACK = 2
} OpMark; /* a branch goes here; a backward one */

typedef struct Spans {
  Span *span; /* by ascending start, outer before inner */
  uint32_t n;
  uint32_t *inner; /* by op: the innermost span around it, or NO_SPAN; only if there are spans */
  uint8_t *mark;   /* OpMark by op */
} Spans;

/* In linear time (and some rounds, if branches enter intervals in their middle; if there would be
 * many, there are no spans). False without memory. */
bool vm3_spans_find(const Vm3Program *p, uint32_t func, Spans *out);
void vm3_spans_free(Spans *s);

#endif
