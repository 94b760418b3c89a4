// SPDX-License-Identifier: MIT
/* weft.h and weft_vm3.h: traces. */
#include "trace/trace.h"
#include "api/api_int.h"
#include "runtime/vm3.h"
#include "weft_vm3.h"

/* A trace that is being written. */
typedef struct Writer {
  WeftTraceOptions opt;
  Filter filter;
  Out out;
  bool any; /* function so far */
} Writer;

static bool is_json(const Writer *w)
{
  return w->opt.format == WEFT_TRACE_JSON || w->opt.format == WEFT_TRACE_HTML;
}

static WeftStatus begin(Writer *w, const Engine *e, const WeftTraceOptions *options,
                        WeftError *error)
{
  *w = (Writer){.any = false};
  memcpy(&w->opt, options, options->size < sizeof w->opt ? options->size : sizeof w->opt);
  if (e->compile.interp || e->compile.tier_after)
    return api_fail(error, WEFT_UNSUPPORTED, "the interpreter makes no machine code to trace");
  const char *wrong;
  if (!filter_read(&w->filter, w->opt.filter, &wrong))
    return api_fail(error, WEFT_INVALID, "not a filter of traces: \"%s\"", wrong);
  w->out = (Out){.write = w->opt.write, .user = w->opt.user};
  if (w->opt.format == WEFT_TRACE_HTML) out_text(&w->out, trace_page_head);
  if (is_json(w)) out_text(&w->out, "{\"weft\":\"" WEFT_VERSION "\",\"functions\":[\n");
  return WEFT_OK;
}

static void print(Writer *w, const TraceFunc *t)
{
  switch (w->opt.format) {
  case WEFT_TRACE_TEXT: trace_print_text(t, &w->filter, &w->out); break;
  case WEFT_TRACE_EXPLAIN: trace_print_explain(t, &w->out); break;
  case WEFT_TRACE_JSON:
  case WEFT_TRACE_HTML:
    if (w->any) out_text(&w->out, ",\n");
    trace_print_json(t, &w->filter, &w->out);
    break;
  }
  w->any = true;
}

static WeftStatus end(Writer *w, WeftStatus s, const char *what, WeftError *error)
{
  if (s == WEFT_OK && !w->any)
    s = api_fail(error, WEFT_INVALID, "no function of the %s matches the filter", what);
  if (is_json(w)) out_text(&w->out, "]}\n");
  if (w->opt.format == WEFT_TRACE_HTML) out_text(&w->out, trace_page_tail);
  out_flush(&w->out);
  return s;
}

static WeftStatus trace_one(CodeModule *c, uint32_t own, Writer *w, WeftError *error)
{
  TraceFunc t;
  Err err = API_ERR;
  Status s = code_function(c, own, &err);
  if (s != OK) return api_error(error, &err, &c->m);
  s = trace_record(&c->m, &c->engine->compile, &c->compiled, own, &t, &err);
  if (s == OK) print(w, &t);
  trace_free(&t);
  return s == OK ? WEFT_OK : api_error(error, &err, &c->m);
}

WeftStatus weft_module_trace(const WeftModule *module, const WeftTraceOptions *options,
                             WeftError *error)
{
  CodeModule *c = to_module((WeftModule *)(uintptr_t)module);
  Writer w;
  WeftStatus s = begin(&w, c->engine, options, error);
  if (s != WEFT_OK) return s;
  for (uint32_t i = 0; i < c->compiled.nfuncs && s == WEFT_OK; i++) {
    char name[128];
    uint32_t func = c->m.nimported_funcs + i;
    if (filter_func(&w.filter, func, module_func_name(&c->m, func, name, sizeof name)))
      s = trace_one(c, i, &w, error);
  }
  return end(&w, s, "module", error);
}

/* -- vm3 ---- */

typedef struct Vm3Writer {
  Writer w;
  const Vm3Program *program;
} Vm3Writer;

static bool wanted(void *user, uint32_t func)
{
  const Vm3Writer *v = user;
  return filter_func(&v->w.filter, func, v->program->funcs[func].name);
}

static void visit(void *user, const TraceFunc *t)
{
  print(&((Vm3Writer *)user)->w, t);
}

WeftStatus weft_vm3_trace(const WeftVm3 *vm, const WeftTraceOptions *options, WeftError *error)
{
  Vm3 *v3 = (Vm3 *)(uintptr_t)vm;
  Vm3Writer v = {.program = &v3->program};
  WeftStatus s = begin(&v.w, v3->engine, options, error);
  if (s != WEFT_OK) return s;
  Vm3Runtime rt;
  TraceVm3 what = {.program = &v3->program,
                   .runtime = &rt,
                   .compiled = &v3->code->compiled,
                   .code = v3->code->region.rx,
                   .wanted = wanted,
                   .visit = visit,
                   .user = &v};
  vm3_options(v3, &what.options, &rt);
  Err err = API_ERR;
  if (trace_record_vm3(&what, &err) != OK) s = api_error(error, &err, NULL);
  return end(&v.w, s, "program", error);
}
