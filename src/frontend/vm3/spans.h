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
  MARK_TARGET = 1, /* a branch goes here; */
  MARK_BACK = 2,   /* a backward one */
  MARK_START = 4,  /* a span begins here; */
  MARK_END = 8     /* ends after it */
} OpMark;

typedef struct Branch {
  uint32_t from, to;
} Branch;

/* Scratch and result, used for one function after the other. */
typedef struct Spans {
  Span *span; /* by ascending start, outer before inner */
  uint32_t n;
  uint32_t *inner; /* by op: the innermost span around it, or NO_SPAN; only if there are spans */
  uint8_t *mark;   /* OpMark by op */
  Branch *branch;  /* of the function, in the order of its ops */
  uint32_t nbranches;
  uint32_t *end_of;    /* by op: end of the interval that begins there, + 1; 0: none, as between
                          functions */
  uint32_t *new_start; /* by span; NO_SPAN: it stays */
} Spans;

/* Room for functions of up to this many ops; false without memory. */
bool vm3_spans_room(Spans *s, size_t ops);
/* From the branches. In linear time (and some rounds, if branches enter intervals in their middle;
 * if there would be many, there are no spans). */
void vm3_spans_find(Spans *s, uint32_t nops);
void vm3_spans_free(Spans *s);

#endif
