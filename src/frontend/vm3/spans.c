// SPDX-License-Identifier: MIT
/* Each target of backward branches makes an interval, up to the last of the branches. An interval
 * that another one leaves is extended to that one's end, so that it nests. A branch from before an
 * interval into its middle pulls the interval's start to the branch; then intervals may overlap
 * anew, so this is repeated. */
#include "frontend/vm3/spans.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 8 };

typedef struct Work {
  const Vm3Func *f;
  uint32_t self;       /* its number */
  uint32_t *end_of;    /* by op: end of the interval that begins there, + 1; 0: none */
  uint32_t *new_start; /* by span; NO_SPAN: it stays */
  Spans *out;
} Work;

/* Branches of an op: at most one target. */
static bool branch_target(const Work *w, uint32_t pc, uint32_t *target)
{
  const Vm3Op *o = &w->f->code[pc];
  if (vm3_is_restart(o, w->self)) {
    *target = 0;
    return true;
  }
  *target = o->c;
  return vm3_op_fields[o->op][2] == 't';
}

/* The spans of the intervals. The end of an outer one is right when the inner ones are closed. */
static void nest(Work *w)
{
  Spans *s = w->out;
  uint32_t top = NO_SPAN; /* innermost open span */
  s->n = 0;
  for (uint32_t pc = 0; pc < w->f->nops; pc++) {
    while (top != NO_SPAN && s->span[top].end < pc) {
      const Span *closed = &s->span[top];
      top = closed->parent;
      if (top != NO_SPAN && s->span[top].end < closed->end) s->span[top].end = closed->end;
    }
    if (w->end_of[pc]) {
      s->span[s->n] = (Span){.start = pc,
                             .end = w->end_of[pc] - 1,
                             .parent = top,
                             .depth = top == NO_SPAN ? 0 : s->span[top].depth + 1};
      top = s->n++;
    }
    w->out->inner[pc] = top;
  }
  for (; top != NO_SPAN && s->span[top].parent != NO_SPAN; top = s->span[top].parent) {
    Span *outer = &s->span[s->span[top].parent];
    if (outer->end < s->span[top].end) outer->end = s->span[top].end;
  }
}

/* Notes for each span that a branch enters in its middle from where it has to begin; false if there
 * is none. Branches come in ascending order: the first one to note something is the farthest. */
static bool find_entries(Work *w)
{
  Spans *s = w->out;
  bool found = false;
  for (uint32_t i = 0; i < s->n; i++)
    w->new_start[i] = NO_SPAN;
  for (uint32_t pc = 0; pc < w->f->nops; pc++) {
    uint32_t target;
    if (!branch_target(w, pc, &target) || target <= pc) continue;
    for (uint32_t i = w->out->inner[target]; i != NO_SPAN && s->span[i].start > pc;
         i = s->span[i].parent) {
      if (s->span[i].start == target) continue;
      if (w->new_start[i] != NO_SPAN) break;
      w->new_start[i] = pc;
      found = true;
    }
  }
  return found;
}

/* Returns how many ops backward branches go to. */
static size_t mark_targets(Work *w)
{
  size_t headers = 0;
  for (uint32_t pc = 0; pc < w->f->nops; pc++) {
    uint32_t target;
    if (!branch_target(w, pc, &target)) continue;
    w->out->mark[target] |= MARK_TARGET;
    if (target > pc) continue;
    headers += !w->end_of[target];
    w->out->mark[target] |= MARK_BACK;
    w->end_of[target] = pc + 1; /* branches ascend: the last one stays */
  }
  return headers;
}

static void extend(Work *w)
{
  Spans *s = w->out;
  memset(w->end_of, 0, w->f->nops * sizeof *w->end_of);
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t start = w->new_start[i] == NO_SPAN ? s->span[i].start : w->new_start[i];
    if (w->end_of[start] < s->span[i].end + 1) w->end_of[start] = s->span[i].end + 1;
  }
}

static void find_spans(Work *w)
{
  nest(w);
  unsigned round = 0;
  while (find_entries(w) && round++ < ROUNDS) {
    extend(w);
    nest(w);
  }
  if (round > ROUNDS) w->out->n = 0;
}

bool vm3_spans_find(const Vm3Program *p, uint32_t func, Spans *out)
{
  const Vm3Func *f = &p->funcs[func];
  size_t n = f->nops, headers = 0;
  Work w = {f, func, calloc(n, 4), NULL, out};
  *out = (Spans){.mark = calloc(n, 1)};
  bool room = w.end_of && out->mark;
  if (room) headers = mark_targets(&w);
  if (headers) { /* as many spans; extending some makes no more of them */
    w.new_start = malloc(headers * 4);
    out->span = calloc(headers, sizeof *out->span);
    out->inner = malloc(n * 4);
    room = w.new_start && out->span && out->inner;
    if (room) find_spans(&w);
  }
  free(w.end_of);
  free(w.new_start);
  if (!room) vm3_spans_free(out);
  return room;
}

void vm3_spans_free(Spans *s)
{
  free(s->span);
  free(s->inner);
  free(s->mark);
  *s = (Spans){0};
}
