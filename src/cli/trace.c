// SPDX-License-Identifier: MIT
/* weft explain, and --jit-trace of the commands that compile. */
#include "cli/input.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void write_to(void *user, const char *bytes, size_t n)
{
  fwrite(bytes, 1, n, user);
}

/* Of a module, or of a vm3 program. */
static int print_trace(const Options *o, const WeftModule *module, const WeftVm3 *vm,
                       WeftTraceFormat format, const char *filter)
{
  FILE *file = stdout;
  if (o->trace_file && !(file = fopen(o->trace_file, "w"))) {
    complain("%s: %s", o->trace_file, strerror(errno));
    return EXIT_INVALID;
  }
  WeftError error;
  WeftTraceOptions t = {
      .size = sizeof t, .format = format, .filter = filter, .write = write_to, .user = file};
  WeftStatus s = module ? weft_module_trace(module, &t, &error) : weft_vm3_trace(vm, &t, &error);
  bool lost = ferror(file);
  errno = 0;
  bool written = !(file == stdout ? fflush(file) : fclose(file)) && !lost;
  if (s != WEFT_OK) {
    complain("%s", error.message);
    return error.status == WEFT_INVALID ? EXIT_USAGE : EXIT_INVALID;
  }
  if (!written) {
    complain("the trace cannot be written: %s", errno ? strerror(errno) : "not all of it");
    if (file == stdout) clearerr(file); /* it has been said */
  }
  return written ? -1 : EXIT_INVALID;
}

int trace_module(const Options *o, const WeftModule *module)
{
  return o->trace ? print_trace(o, module, NULL, o->trace_format, o->trace_filter) : -1;
}

int trace_program(const Options *o, const WeftVm3 *vm)
{
  return o->trace ? print_trace(o, NULL, vm, o->trace_format, o->trace_filter) : -1;
}

/* The filter of the function that --func names. */
static const char *func_filter(const Options *o, char filter[160])
{
  snprintf(filter, 160, "%s%s", o->func ? "func:" : "", o->func ? o->func : "");
  return filter;
}

int report_program(const Options *o, const WeftVm3 *vm)
{
  char filter[160];
  return print_trace(o, NULL, vm, o->json ? WEFT_TRACE_JSON : WEFT_TRACE_EXPLAIN,
                     func_filter(o, filter));
}

int command_explain(Options *o)
{
  WeftEngine *engine = NULL;
  WeftModule *module = NULL;
  char filter[160];
  if (is_vm3(o)) return explain_program(o);
  int status = load_module(o, &engine, &module);
  if (status >= 0) return status;
  status = print_trace(o, module, NULL, o->json ? WEFT_TRACE_JSON : WEFT_TRACE_EXPLAIN,
                       func_filter(o, filter));
  weft_module_free(module);
  weft_engine_free(engine);
  return status < 0 ? 0 : status;
}
