// SPDX-License-Identifier: MIT
/* Each target of backward branches makes an interval, up to the last of the branches. An interval
 * that another one leaves is extended to that one's end, so that it nests. A branch from before an
 * interval into its middle pulls the interval's start to the branch; then intervals may overlap
 * anew, so this is repeated. */
#include "frontend/vm3/spans.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 8 };

/* -- nesting ---- */

/* Where nest() is: ops before `at` know their span, `top` is the innermost open one. */
typedef struct Nesting {
  Spans *s;
  uint32_t at, top;
} Nesting;

/* The ops before `pc` are in the innermost open span. */
static void reach(Nesting *n, uint32_t pc)
{
  uint32_t *inner = n->s->inner, top = n->top;
  for (uint32_t at = n->at; at < pc; at++)
    inner[at] = top;
  n->at = pc;
}

/* The next op from `pc` on where an interval begins, or nops. */
static uint32_t next_start(const Spans *s, uint32_t pc, uint32_t nops)
{
  const uint64_t starts = MARK_START * (uint64_t)0x0101010101010101;
  for (; pc < nops; pc++) {
    uint64_t eight;
    memcpy(&eight, s->mark + pc, 8);
    if (!(eight & starts))
      pc += 7;
    else if (s->mark[pc] & MARK_START)
      return pc;
  }
  return nops;
}

/* Ends the spans that do not go on to `pc`. The end of an outer one is right when the inner ones
 * are closed. */
static void close_before(Nesting *n, uint32_t pc)
{
  Span *span = n->s->span;
  while (n->top != NO_SPAN && span[n->top].end < pc) {
    uint32_t end = span[n->top].end;
    reach(n, end + 1);
    n->top = span[n->top].parent;
    if (n->top != NO_SPAN && span[n->top].end < end) span[n->top].end = end;
  }
}

/* The spans of the intervals. */
static void nest(Spans *s, uint32_t nops)
{
  Nesting n = {s, 0, NO_SPAN};
  s->n = 0;
  for (uint32_t pc = next_start(s, 0, nops); pc < nops; pc = next_start(s, pc + 1, nops)) {
    close_before(&n, pc);
    reach(&n, pc);
    s->span[s->n] = (Span){.start = pc,
                           .end = s->end_of[pc] - 1,
                           .parent = n.top,
                           .depth = n.top == NO_SPAN ? 0 : s->span[n.top].depth + 1};
    n.top = s->n++;
  }
  close_before(&n, nops);
  reach(&n, nops);
}

/* -- entries ---- */

/* Notes for each span that a branch enters in its middle from where it has to begin; false if there
 * is none. Branches come in ascending order: the first one to note something is the farthest. */
static bool find_entries(Spans *s)
{
  bool found = false;
  for (uint32_t i = 0; i < s->n; i++)
    s->new_start[i] = NO_SPAN;
  for (const Branch *b = s->branch, *end = b + s->nbranches; b < end; b++) {
    if (b->to <= b->from) continue;
    for (uint32_t i = s->inner[b->to]; i != NO_SPAN && s->span[i].start > b->from;
         i = s->span[i].parent) {
      if (s->span[i].start == b->to) continue;
      if (s->new_start[i] != NO_SPAN) break;
      s->new_start[i] = b->from;
      found = true;
    }
  }
  return found;
}

/* Returns how many ops backward branches go to. */
static size_t mark_targets(Spans *s)
{
  size_t headers = 0;
  for (const Branch *b = s->branch, *end = b + s->nbranches; b < end; b++) {
    s->mark[b->to] |= MARK_TARGET;
    if (b->to > b->from) continue;
    headers += !s->end_of[b->to];
    s->mark[b->to] |= MARK_BACK | MARK_START;
    s->end_of[b->to] = b->from + 1; /* branches ascend: the last one stays */
  }
  return headers;
}

static void extend(Spans *s)
{
  for (uint32_t i = 0; i < s->n; i++) {
    s->end_of[s->span[i].start] = 0;
    s->mark[s->span[i].start] &= (uint8_t)~MARK_START;
  }
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t start = s->new_start[i] == NO_SPAN ? s->span[i].start : s->new_start[i];
    if (s->end_of[start] < s->span[i].end + 1) s->end_of[start] = s->span[i].end + 1;
    s->mark[start] |= MARK_START;
  }
}

void vm3_spans_find(Spans *s, uint32_t nops)
{
  s->n = 0;
  memset(s->mark, 0, nops);
  if (!mark_targets(s)) return;
  nest(s, nops);
  unsigned round = 0;
  while (find_entries(s) && round++ < ROUNDS) {
    extend(s);
    nest(s, nops);
  }
  for (uint32_t i = 0; i < s->n; i++) {
    s->end_of[s->span[i].start] = 0;
    if (round > ROUNDS)
      s->mark[s->span[i].start] &= (uint8_t)~MARK_START;
    else
      s->mark[s->span[i].end] |= MARK_END;
  }
  if (round > ROUNDS) s->n = 0;
}

/* -- room ---- */

bool vm3_spans_room(Spans *s, size_t ops)
{
  *s = (Spans){.span = malloc(ops * sizeof *s->span),
               .inner = malloc(ops * sizeof *s->inner),
               .mark = calloc(ops + 8, 1), /* read by eight */
               .branch = malloc(ops * sizeof *s->branch),
               .end_of = calloc(ops, sizeof *s->end_of),
               .new_start = malloc(ops * sizeof *s->new_start)};
  return s->span && s->inner && s->mark && s->branch && s->end_of && s->new_start;
}

void vm3_spans_free(Spans *s)
{
  free(s->span);
  free(s->inner);
  free(s->mark);
  free(s->branch);
  free(s->end_of);
  free(s->new_start);
}
