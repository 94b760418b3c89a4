// SPDX-License-Identifier: MIT
/* Which ops and decisions a filter wants. */
#include "trace/trace.h"

bool filter_step(const Filter *f, const TraceStep *s)
{
  for (unsigned i = 0; i < f->nreasons; i++)
    if (!strcmp(f->reasons[i], trace_reason(s))) return true;
  return f->nreasons == 0;
}

bool filter_op(const Filter *f, const TraceFunc *t, const TraceOp *op)
{
  char text[TRACE_TEXT];
  uint32_t at = op->place - (op->place ? t->source->first : 0);
  if (at < f->from || at > f->to) return false;
  if (!op->place && (f->from || *f->op)) return false;
  if (*f->op) {
    trace_group_text(t, op, text, sizeof text);
    size_t n = strlen(f->op);
    const char *p = text;
    for (; p && (strncmp(p, f->op, n) || (p[n] && p[n] != ' ' && p[n] != ';'));)
      if ((p = strstr(p, "; "))) p += 2;
    if (!p) return false;
  }
  if (!f->nreasons) return true;
  for (uint32_t k = op->step; k < op->step + op->nsteps; k++)
    if (!t->steps[k].is_code && filter_step(f, &t->steps[k])) return true;
  return false;
}
