// SPDX-License-Identifier: MIT
/* Host of a workload in Weft:   weft-host [--engine=NAME] [--no-TECHNIQUE]... [--compile N] FILE
 * --compile N: compiles N times instead, in one thread, and prints `NS MACHINE-BYTES` for each. */
#include "weft.h"
#include "loop.h"

#include <stdlib.h>
#include <string.h>

static WeftStore *store;
static WeftExtern func;

static void die(const char *what)
{
  fprintf(stderr, "weft-host: %s\n", what);
  exit(1);
}

static uint64_t call(uint32_t n)
{
  WeftError error;
  WeftValue arg = {.kind = WEFT_I32, .of.i32 = (int32_t)n}, result;
  if (weft_func_call(store, func.of.func, &arg, 1, &result, 1, NULL, &error) != WEFT_OK)
    die(error.message);
  return (uint64_t)result.of.i64;
}

static void read_option(WeftEngineOptions *o, const char *text)
{
  if (!strncmp(text, "--no-", 5)) {
    for (unsigned i = 0; weft_technique(i, NULL); i++) {
      if (strcmp(weft_technique(i, NULL), text + 5)) continue;
      o->off |= (uint64_t)1 << i;
      return;
    }
  } else if (!strcmp(text, "--engine=baseline")) {
    o->policy = WEFT_POLICY_BASELINE;
    return;
  } else if (!strcmp(text, "--engine=interp")) {
    o->policy = WEFT_POLICY_INTERP;
    return;
  } else if (!strcmp(text, "--engine=tiered")) {
    o->policy = WEFT_POLICY_TIERED;
    return;
  } else if (!strcmp(text, "--engine=vstack")) {
    return;
  } else if (!strcmp(text, "--bounds=explicit")) {
    o->bounds = WEFT_BOUNDS_EXPLICIT;
    return;
  } else if (!strcmp(text, "--nan=canonical")) {
    o->nan = WEFT_NAN_CANONICAL;
    return;
  }
  die(text);
}

static void compile_times(const WeftEngineOptions *options, const char *file, unsigned times)
{
  WeftError error;
  for (unsigned i = 0; i < times; i++) {
    WeftEngine *engine;
    WeftModule *module;
    WeftCompileStats stats;
    uint64_t start = cpu_ns();
    if (weft_engine_new(options, &engine, &error) != WEFT_OK) die(error.message);
    if (weft_module_open(engine, file, &module, &error) != WEFT_OK) die(error.message);
    uint64_t end = cpu_ns();
    weft_module_stats(module, &stats);
    printf("%" PRIu64 " %" PRIu64 "\n", end - start, stats.machine_bytes);
    weft_module_free(module);
    weft_engine_free(engine);
  }
}

int main(int argc, char **argv)
{
  WeftEngineOptions options = {.size = sizeof options};
  unsigned times = 0;
  int i = 1;
  for (; i < argc && argv[i][0] == '-'; i++) {
    if (!strcmp(argv[i], "--compile") && i + 1 < argc)
      times = (unsigned)atoi(argv[++i]);
    else
      read_option(&options, argv[i]);
  }
  if (i + 1 != argc) die("want one file");
  if (times) {
    options.compile_threads = 1;
    compile_times(&options, argv[i], times);
    return 0;
  }
  WeftEngine *engine;
  WeftModule *module;
  WeftLinker *linker;
  WeftInstance *instance;
  WeftExtern start;
  WeftError error;
  uint64_t begin = now_ns();
  if (weft_engine_new(&options, &engine, &error) != WEFT_OK) die(error.message);
  if (weft_module_open(engine, argv[i], &module, &error) != WEFT_OK) die(error.message);
  if (weft_store_new(engine, NULL, &store, &error) != WEFT_OK) die(error.message);
  if (weft_linker_new(store, &linker, &error) != WEFT_OK) die(error.message);
  if (weft_linker_instantiate(linker, module, &instance, NULL, &error) != WEFT_OK)
    die(error.message);
  if (weft_instance_export(instance, (WeftName){"_initialize", 11}, &start) &&
      weft_func_call(store, start.of.func, NULL, 0, NULL, 0, NULL, &error) != WEFT_OK)
    die(error.message);
  if (!weft_instance_export(instance, (WeftName){"run", 3}, &func)) die("no export run");
  serve(now_ns() - begin, call);
  weft_linker_free(linker);
  weft_store_free(store);
  weft_module_free(module);
  weft_engine_free(engine);
  return 0;
}
