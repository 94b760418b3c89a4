// SPDX-License-Identifier: MIT
/* weft.h and weft_vm3.h: traces. */
#include "api/api_int.h"
#include "machine/machine.h"
#include "vm3/vm3.h"
#include "weft_vm3.h"

/* A trace that is being written. */
typedef struct Writer {
  WeftTraceOptions opt;
  const Tracing *tracing;
  Filter filter;
  Out out;
  TraceTo to;
} Writer;

static WeftStatus begin(Writer *w, const Engine *e, const WeftTraceOptions *options,
                        WeftError *error)
{
  static const TraceForm form[] = {[WEFT_TRACE_TEXT] = FORM_TEXT,
                                   [WEFT_TRACE_JSON] = FORM_JSON,
                                   [WEFT_TRACE_HTML] = FORM_JSON,
                                   [WEFT_TRACE_EXPLAIN] = FORM_EXPLAIN};
  *w = (Writer){.tracing = e->target->traced->tracing};
  OPTIONS(WeftTraceOptions, &w->opt, options);
  if (!w->opt.write) return api_fail(error, WEFT_INVALID, "WeftTraceOptions.write is NULL");
  if (e->compile.interp || e->compile.tier_after)
    return api_fail(error, WEFT_UNSUPPORTED, "the interpreter makes no machine code to trace");
  if (w->opt.format >= sizeof form / sizeof *form)
    return api_fail(error, WEFT_UNSUPPORTED, "this version has no such form of traces");
  const char *wrong;
  if (!filter_read(&w->filter, w->opt.filter, &wrong))
    return api_fail(error, WEFT_INVALID, "not a filter of traces: \"%s\"", wrong);
  w->out = (Out){.write = w->opt.write, .user = w->opt.user};
  w->to = (TraceTo){form[w->opt.format], &w->filter, &w->out, false};
  if (w->opt.format == WEFT_TRACE_HTML) out_text(&w->out, trace_page_head);
  if (w->to.form == FORM_JSON)
    out_text(&w->out, "{\"weft\":\"" WEFT_VERSION "\",\"functions\":[\n");
  return WEFT_OK;
}

static WeftStatus end(Writer *w, WeftStatus s, const char *what, WeftError *error)
{
  if (s == WEFT_OK && !w->to.any)
    s = api_fail(error, WEFT_INVALID, "no function of the %s matches the filter", what);
  if (w->to.form == FORM_JSON) out_text(&w->out, "]}\n");
  if (w->opt.format == WEFT_TRACE_HTML) out_text(&w->out, trace_page_tail);
  out_flush(&w->out);
  return s;
}

static WeftStatus trace_one(CodeModule *c, uint32_t own, Writer *w, WeftError *error)
{
  Err err = API_ERR;
  Status s = code_function(c, own, &err);
  if (s == OK) s = w->tracing->module(&w->to, &c->m, &c->engine->compile, &c->compiled, own, &err);
  return s == OK ? WEFT_OK : api_error(error, &err, &c->m);
}

WeftStatus weft_module_trace(const WeftModule *module, const WeftTraceOptions *options,
                             WeftError *error)
{
  NEED(module);
  NEED(options);
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

WeftStatus weft_vm3_trace(const WeftVm3 *vm, const WeftTraceOptions *options, WeftError *error)
{
  NEED(vm);
  NEED(options);
  Vm3 *v3 = (Vm3 *)(uintptr_t)vm;
  Writer w;
  WeftStatus s = begin(&w, v3->client.engine, options, error);
  if (s != WEFT_OK) return s;
  Vm3Runtime rt;
  Vm3Options o;
  UnitOptions unit = client_options(&v3->client);
  vm3_options(v3, &unit, &o, &rt);
  Err err = API_ERR;
  const CodeModule *c = v3->client.code;
  if (w.tracing->vm3(&w.to, &v3->program, &rt, &o, &c->compiled, c->region.rx, &err) != OK)
    s = api_error(error, &err, NULL);
  return end(&w, s, "program", error);
}
