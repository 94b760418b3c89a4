// SPDX-License-Identifier: MIT
/* weft explain, and --jit-trace of the commands that compile. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void write_to(void *user, const char *bytes, size_t n)
{
  fwrite(bytes, 1, n, user);
}

static int print_trace(const Options *o, const WeftModule *module, WeftTraceFormat format,
                       const char *filter)
{
  FILE *file = stdout;
  if (o->trace_file && !(file = fopen(o->trace_file, "w"))) {
    complain("%s: %s", o->trace_file, strerror(errno));
    return EXIT_INVALID;
  }
  WeftError error;
  WeftTraceOptions t = {
      .size = sizeof t, .format = format, .filter = filter, .write = write_to, .user = file};
  WeftStatus s = weft_module_trace(module, &t, &error);
  bool written = !(file == stdout ? fflush(file) : fclose(file));
  if (s != WEFT_OK) {
    complain("%s", error.message);
    return error.status == WEFT_INVALID ? EXIT_USAGE : EXIT_INVALID;
  }
  if (!written) complain("the trace cannot be written: %s", strerror(errno));
  return written ? -1 : EXIT_INVALID;
}

int trace_module(const Options *o, const WeftModule *module)
{
  return o->trace ? print_trace(o, module, o->trace_format, o->trace_filter) : -1;
}

int command_explain(Options *o)
{
  WeftEngine *engine = NULL;
  WeftModule *module = NULL;
  char filter[160];
  int status = load_module(o, &engine, &module);
  if (status >= 0) return status;
  snprintf(filter, sizeof filter, "%s%s", o->func ? "func:" : "", o->func ? o->func : "");
  status = print_trace(o, module, WEFT_TRACE_EXPLAIN, filter);
  weft_module_free(module);
  weft_engine_free(engine);
  return status < 0 ? 0 : status;
}
