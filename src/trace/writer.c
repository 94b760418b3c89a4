// SPDX-License-Identifier: MIT
/* Functions are recorded, written, and forgotten. */
#include "trace/trace.h"
#include "trace/tracing.h"

static void print(TraceTo *to, const TraceFunc *t)
{
  switch (to->form) {
  case FORM_TEXT: trace_print_text(t, to->filter, to->out); break;
  case FORM_EXPLAIN: trace_print_explain(t, to->out); break;
  case FORM_JSON:
    if (to->any) out_text(to->out, ",\n");
    trace_print_json(t, to->filter, to->out);
    break;
  }
  to->any = true;
}

static Status write_module(TraceTo *to, const Module *m, const CompileOptions *o, const Compiled *c,
                           uint32_t own, Err *err)
{
  TraceFunc t;
  Status s = trace_record(m, o, c, own, &t, err);
  if (s == OK) print(to, &t);
  trace_free(&t);
  return s;
}

static Status name_lines(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                         TraceLine *line, void *user, Err *err)
{
  TraceFunc t;
  Status s = trace_record(m, o, c, own, &t, err);
  uint64_t last = UINT64_MAX;
  for (uint32_t i = 0; s == OK && i < t.nops; i++) {
    const TraceOp *op = &t.ops[i];
    if (!op->place || op->pos == last || op->pos >= t.end) continue;
    last = op->pos;
    line(user, op->pos - t.entry, op->place);
  }
  trace_free(&t);
  return s;
}

/* -- vm3 ---- */

typedef struct Vm3Writer {
  TraceTo *to;
  const Vm3Program *program;
} Vm3Writer;

static bool wanted(void *user, uint32_t func)
{
  const Vm3Writer *v = user;
  return filter_func(v->to->filter, func, v->program->funcs[func].name);
}

static void visit(void *user, const TraceFunc *t)
{
  print(((Vm3Writer *)user)->to, t);
}

static Status write_vm3(TraceTo *to, const Vm3Program *p, const Vm3Runtime *rt, const Vm3Options *o,
                        const Compiled *c, const uint8_t *code, Err *err)
{
  Vm3Writer v = {to, p};
  const TraceVm3 what = {.program = p,
                         .runtime = rt,
                         .options = *o,
                         .compiled = c,
                         .code = code,
                         .wanted = wanted,
                         .visit = visit,
                         .user = &v};
  return trace_record_vm3(&what, err);
}

const Tracing tracing = {write_module, write_vm3, name_lines};
