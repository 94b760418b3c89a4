// SPDX-License-Identifier: MIT
/* weft compile, weft validate */
#include "cli/figures.h"
#include "cli/input.h"

#include <sys/resource.h>

static void print_stats(const WeftModule *module, Json *j)
{
  WeftCompileStats s;
  weft_module_stats(module, &s);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double ms = (double)s.compile_ns / 1e6, mb = (double)s.code_bytes / 1e6;
  figure_count(j, "module bytes", s.module_bytes);
  figure_count(j, "code bytes", s.code_bytes);
  figure_count(j, "machine bytes", s.machine_bytes);
  figure_count(j, "functions", s.functions);
  figure_count(j, "ops", s.ops);
  figure_count(j, "threads", s.threads);
  figure(j, "decode ms", 3, (double)s.decode_ns / 1e6);
  figure(j, "validate and generate ms", 3, ms);
  figure(j, "ms", 3, ms + (double)s.decode_ns / 1e6);
  figure(j, "code MB/s", 1, ms > 0 ? mb / (ms / 1e3) : 0);
  figure(j, "ns per op", 1, s.ops ? (double)s.compile_ns / (double)s.ops : 0);
  figure(j, "machine bytes per code byte", 2,
         s.code_bytes ? (double)s.machine_bytes / (double)s.code_bytes : 0);
  figure_count(j, "compiler memory bytes", s.working_bytes);
  if (s.lied) {
    figure_count(j, "functions lied to", s.lied);
    figure_count(j, "functions compiled again", s.again);
  }
  figure_count(j, "peak resident bytes", (uint64_t)usage.ru_maxrss * 1024);
}

/* What has been compiled, as a document: its figures, if they were asked for. */
static void print_document(const Options *o, const WeftModule *module)
{
  Json json = {.file = stdout}, *j = &json;
  json_open(j, NULL, '{');
  json_verdict(j, o->file, &(WeftError){.status = WEFT_OK});
  if (o->stats) {
    json_open(j, "stats", '{');
    print_stats(module, j);
    json_close(j, '}');
  }
  json_close(j, '}');
  json_end(j);
}

int command_compile(Options *o)
{
  if (is_vm3(o)) return compile_vm3(o);
  WeftEngine *engine = NULL;
  WeftModule *module = NULL;
  int status = load_module(o, &engine, &module);
  if (status >= 0) return status;
  if (o->json)
    print_document(o, module);
  else if (o->stats)
    print_stats(module, NULL);
  status = trace_module(o, module);
  weft_module_free(module);
  weft_engine_free(engine);
  return status < 0 ? 0 : status;
}

/* -- validate ---- */

int print_verdict(const Options *o, const WeftError *error)
{
  bool valid = error->status == WEFT_OK && !error->message[0];
  if (o->json) {
    Json json = {.file = stdout}, *j = &json;
    json_open(j, NULL, '{');
    json_verdict(j, o->file, error);
    json_close(j, '}');
    json_end(j);
  } else if (!valid) {
    complain_of_module(o->file, error);
  } else if (o->verbose) {
    complain("%s: valid", o->file);
  }
  return valid ? 0 : EXIT_INVALID;
}

static int validate_file(const Options *o)
{
  if (is_vm3(o)) return validate_vm3(o);
  Input in;
  WeftError error = {.status = WEFT_OK};
  if (input_read(o->file, &in, &error)) weft_module_validate(in.bytes, in.size, &error);
  input_free(&in);
  return print_verdict(o, &error);
}

/* All of them are looked at, whatever is wrong with the first. */
int command_validate(Options *o)
{
  int status = validate_file(o);
  for (int i = 0; i < o->nargs; i++) {
    o->file = o->args[i];
    int next = validate_file(o);
    status = status ? status : next;
  }
  return status;
}
