// SPDX-License-Identifier: MIT
/* weft.h: traces. */
#include "trace/trace.h"
#include "api/api_int.h"

static WeftStatus trace_one(CodeModule *c, uint32_t own, const Filter *f, WeftTraceFormat format,
                            bool first, Out *o, WeftError *error)
{
  TraceFunc t;
  Err err = API_ERR;
  Status s = code_function(c, own, &err);
  if (s != OK) return api_error(error, &err, &c->m);
  s = trace_record(&c->m, &c->engine->compile, &c->compiled, own, &t, &err);
  if (s == OK) {
    switch (format) {
    case WEFT_TRACE_TEXT: trace_print_text(&t, f, o); break;
    case WEFT_TRACE_EXPLAIN: trace_print_explain(&t, o); break;
    case WEFT_TRACE_JSON:
    case WEFT_TRACE_HTML:
      if (!first) out_text(o, ",\n");
      trace_print_json(&t, f, o);
      break;
    }
  }
  trace_free(&t);
  return s == OK ? WEFT_OK : api_error(error, &err, &c->m);
}

WeftStatus weft_module_trace(const WeftModule *module, const WeftTraceOptions *options,
                             WeftError *error)
{
  CodeModule *c = to_module((WeftModule *)(uintptr_t)module);
  WeftTraceOptions opt = {0};
  memcpy(&opt, options, options->size < sizeof opt ? options->size : sizeof opt);
  if (c->engine->compile.interp)
    return api_fail(error, WEFT_UNSUPPORTED, "the interpreter makes no machine code to trace");
  Filter f;
  const char *wrong;
  if (!filter_read(&f, opt.filter, &wrong))
    return api_fail(error, WEFT_INVALID, "not a filter of traces: \"%s\"", wrong);
  Out o = {.write = opt.write, .user = opt.user};
  bool json = opt.format == WEFT_TRACE_JSON || opt.format == WEFT_TRACE_HTML, first = true;
  if (opt.format == WEFT_TRACE_HTML) out_text(&o, trace_page_head);
  if (json) out_text(&o, "{\"weft\":\"" WEFT_VERSION "\",\"functions\":[\n");
  WeftStatus s = WEFT_OK;
  for (uint32_t i = 0; i < c->compiled.nfuncs && s == WEFT_OK; i++) {
    if (!filter_func(&f, &c->m, c->m.nimported_funcs + i)) continue;
    s = trace_one(c, i, &f, opt.format, first, &o, error);
    first = false;
  }
  if (s == WEFT_OK && first)
    s = api_fail(error, WEFT_INVALID, "no function of the module matches the filter");
  if (json) out_text(&o, "]}\n");
  if (opt.format == WEFT_TRACE_HTML) out_text(&o, trace_page_tail);
  out_flush(&o);
  return s;
}
