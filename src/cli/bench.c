// SPDX-License-Identifier: MIT
/* weft bench: a module in each engine, side by side, also if it traps there. The engines take
 * turns, each round compiles and runs the module anew in each of them, and the best of the rounds
 * counts. What the program writes on standard output goes to a file in memory: it must be the same
 * in all engines. */
#include "cli/figures.h"
#include "cli/input.h"
#include "cli/link.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 5 };

typedef struct Contender {
  const char *name;
  WeftPolicy policy;
  uint64_t compile_ns, run_ns;
  WeftCompileStats stats;
} Contender;

/* What the first run gave, for the others to agree with. */
typedef struct Expected {
  bool known;
  int status;
  char *output;
  size_t size;
} Expected;

static uint64_t now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t least(uint64_t best, uint64_t ns)
{
  return best && best < ns ? best : ns;
}

static void progress(const char *name, unsigned round)
{
  if (!isatty(STDERR_FILENO)) return;
  if (name)
    fprintf(stderr, "\r\033[Kround %u of %u: %s", round + 1, (unsigned)ROUNDS, name);
  else
    fputs("\r\033[K", stderr);
}

/* Runs with standard output going to `sink`, from its start. */
static int run_into(Options *o, WeftEngine *engine, WeftModule *module, int sink)
{
  int out = dup(STDOUT_FILENO);
  if (out < 0 || ftruncate(sink, 0) || lseek(sink, 0, SEEK_SET) || dup2(sink, STDOUT_FILENO) < 0) {
    complain("standard output: %s", strerror(errno));
    if (out >= 0) close(out);
    return EXIT_INVALID;
  }
  (void)lseek(STDIN_FILENO, 0, SEEK_SET); /* a file is read from its start each time */
  int status = run_module(o, engine, module);
  fflush(stdout);
  dup2(out, STDOUT_FILENO);
  close(out);
  return status;
}

static bool agrees(Expected *expected, int status, int sink)
{
  off_t size = lseek(sink, 0, SEEK_END);
  char *output = malloc((size_t)size + 1);
  if (!output || pread(sink, output, (size_t)size, 0) != size) {
    free(output);
    return false;
  }
  if (!expected->known) {
    *expected = (Expected){true, status, output, (size_t)size};
    return true;
  }
  bool same = expected->status == status && expected->size == (size_t)size &&
              !memcmp(expected->output, output, (size_t)size);
  free(output);
  return same;
}

/* Runs it, and compares what came of it. Returns -1 to go on, else the exit status. */
static int run_once(Options *o, Contender *c, WeftEngine *engine, WeftModule *module,
                    Expected *expected, int sink)
{
  o->ran = false;
  o->quiet = expected->known && expected->status == EXIT_TRAP; /* it has been reported once */
  uint64_t start = now();
  int status = run_into(o, engine, module, sink);
  c->run_ns = least(c->run_ns, now() - start);
  if (!o->ran) return status; /* it was not called at all */
  if (agrees(expected, status, sink)) return -1;
  complain("%s: engine %s gives another output or exit status than the first", o->file, c->name);
  return EXIT_INVALID;
}

/* One round of one engine. Returns -1 to go on, else the exit status. */
static int measure(Options *o, Contender *c, const Input *in, Expected *expected, int sink)
{
  WeftEngine *engine;
  WeftModule *module;
  WeftError error;
  o->engine.policy = c->policy;
  WeftStatus s = weft_engine_new(&o->engine, &engine, &error);
  if (s != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  uint64_t start = now();
  int status = open_module(o, o->file, in, engine, &module);
  if (status < 0) {
    c->compile_ns = least(c->compile_ns, now() - start);
    status = trace_module(o, module);
    o->trace = false; /* once, of the first engine */
    if (status < 0) status = run_once(o, c, engine, module, expected, sink);
    weft_module_stats(module, &c->stats);
    weft_module_free(module);
  }
  weft_engine_free(engine);
  return status;
}

static void print_table(const Contender *all, size_t n)
{
  printf("%-10s %12s %12s %14s %12s %8s\n", "engine", "compile ms", "code MB/s", "machine bytes",
         "run ms", "ratio");
  for (const Contender *c = all; c < all + n; c++) {
    printf("%-10s %12.3f %12.1f %14llu %12.3f %8.2f\n", c->name, (double)c->compile_ns / 1e6,
           (double)c->stats.code_bytes / (double)c->compile_ns * 1e3,
           (unsigned long long)c->stats.machine_bytes, (double)c->run_ns / 1e6,
           (double)c->run_ns / (double)all->run_ns);
  }
}

static void print_document(const Options *o, const Expected *expected, const Contender *all,
                           size_t n)
{
  Json json = {.file = stdout}, *j = &json;
  json_open(j, NULL, '{');
  json_text(j, "file", o->file);
  json_int(j, "exit status", expected->status);
  json_open(j, "engines", '[');
  for (const Contender *c = all; c < all + n; c++) {
    json_open(j, NULL, '{');
    json_text(j, "engine", c->name);
    figure(j, "compile ms", 3, (double)c->compile_ns / 1e6);
    figure(j, "code MB/s", 1, (double)c->stats.code_bytes / (double)c->compile_ns * 1e3);
    figure_count(j, "machine bytes", c->stats.machine_bytes);
    figure(j, "run ms", 3, (double)c->run_ns / 1e6);
    json_close(j, '}');
  }
  json_close(j, ']');
  json_close(j, '}');
  json_end(j);
}

int command_bench(Options *o)
{
  if (is_vm3(o)) return bench_vm3(o);
  Contender all[] = {{.name = "vstack", .policy = WEFT_POLICY_VSTACK},
                     {.name = "baseline", .policy = WEFT_POLICY_BASELINE},
                     {.name = "tiered", .policy = WEFT_POLICY_TIERED},
                     {.name = "interp", .policy = WEFT_POLICY_INTERP}};
  enum { N = sizeof all / sizeof *all };
  Expected expected = {0};
  Input in;
  WeftError error;
  int status = -1, sink = memfd_create("weft-bench", MFD_CLOEXEC);
  if (sink < 0) {
    complain("no file in memory to be had: %s", strerror(errno));
    return EXIT_INVALID;
  }
  if (!input_read(o->file, &in, &error)) {
    complain_of_module(o->file, &error);
    status = EXIT_INVALID;
  }
  for (unsigned round = 0; round < ROUNDS && status < 0; round++)
    for (Contender *c = all; c < all + N && status < 0; c++) {
      progress(c->name, round);
      status = measure(o, c, &in, &expected, sink);
    }
  progress(NULL, 0);
  if (status < 0) o->json ? print_document(o, &expected, all, N) : print_table(all, N);
  if (status < 0 && expected.status == EXIT_TRAP) status = EXIT_TRAP;
  free(expected.output);
  input_free(&in);
  close(sink);
  return status < 0 ? 0 : status;
}
