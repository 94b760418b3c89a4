// SPDX-License-Identifier: MIT
/* vm3 programs on the command line. */
#include "weft_vm3.h"

#include "cli/figures.h"
#include "cli/input.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

bool is_vm3(const Options *o)
{
  size_t n = strlen(o->file);
  return n > 4 && !strcmp(o->file + n - 4, ".vm3");
}

static char *read_text(const char *path, size_t *size)
{
  FILE *f = fopen(path, "rb");
  char *text = NULL;
  size_t n = 0, cap = 0;
  while (f && !ferror(f)) {
    if (n == cap) {
      char *more = realloc(text, cap = cap ? 2 * cap : 1 << 16);
      if (!more) break;
      text = more;
    }
    size_t got = fread(text + n, 1, cap - n, f);
    n += got;
    if (!got && feof(f)) {
      fclose(f);
      *size = n;
      return text;
    }
  }
  complain("%s: %s", path, strerror(errno));
  if (f) fclose(f);
  free(text);
  return NULL;
}

typedef struct Program {
  Options *o;
  WeftEngine *engine;
  WeftVm3 *vm;
  int64_t *args;
  size_t nargs;
} Program;

static void print_result(const Program *p, const WeftVm3Result *r)
{
  if (p->o->bits) {
    printf("%016llx\n", (unsigned long long)r->bits);
    return;
  }
  switch (r->kind) {
  case WEFT_VM3_I64: printf("%lld\n", (long long)r->i64); break;
  case WEFT_VM3_F64: printf("%.17g\n", r->f64); break;
  case WEFT_VM3_STRING:
    fwrite(r->bytes, 1, r->size, stdout);
    putchar('\n');
    break;
  case WEFT_VM3_LIST: printf("list of %zu\n", r->size); break;
  case WEFT_VM3_MAP: printf("map of %zu\n", r->size); break;
  case WEFT_VM3_DEOPT: printf("deopt %lld\n", (long long)r->i64); break;
  }
}

static int report_failure(const Program *p, WeftTrap *trap)
{
  const char *failure = weft_vm3_failure(p->vm);
  if (!failure) return report_trap(p->o, trap);
  WeftFrame frame = {0};
  if (weft_trap_nframes(trap)) weft_trap_frame(trap, 0, &frame);
  complain("%s: function %s, op %llu", failure, frame.name, (unsigned long long)frame.func_offset);
  weft_trap_free(trap);
  return EXIT_TRAP;
}

static int run_program(void *user)
{
  Program *p = user;
  WeftVm3Result result;
  WeftTrap *trap = NULL;
  WeftError error;
  WeftStatus s = weft_vm3_run(p->vm, p->args, p->nargs, &result, &trap, &error);
  if (s == WEFT_TRAPPED) return report_failure(p, trap);
  if (s != WEFT_OK) {
    complain("%s: %s", p->o->file, error.message);
    return s == WEFT_INVALID ? EXIT_USAGE : EXIT_INVALID;
  }
  print_result(p, &result);
  if (p->o->count_ops) fprintf(stderr, "ops: %llu\n", (unsigned long long)weft_vm3_ops(p->vm));
  return 0;
}

static void interrupt_program(void *user)
{
  Program *p = user;
  weft_vm3_interrupt(p->vm);
}

/* The arguments are i64; --bits may stand among them. */
static int read_args(Program *p)
{
  p->args = calloc((size_t)p->o->nargs + 1, sizeof *p->args);
  if (!p->args) return EXIT_INVALID;
  for (int i = 0; i < p->o->nargs; i++) {
    const char *text = p->o->args[i];
    if (!strcmp(text, "--bits")) {
      p->o->bits = true;
    } else if (!parse_int(text, 64, &p->args[p->nargs++])) {
      complain("argument %d: not an i64: %s", i + 1, text);
      return EXIT_USAGE;
    }
  }
  return -1;
}

/* Compiles the program; -1, or the exit status. */
static int load(Program *p)
{
  size_t size;
  char *text = read_text(p->o->file, &size);
  if (!text) return EXIT_INVALID;
  WeftError error;
  WeftVm3Options options = {.size = sizeof options,
                            .max_stack = p->o->store.max_stack,
                            .count_ops = p->o->count_ops,
                            .max_memory = p->o->store.max_memory};
  int status = -1;
  if (weft_engine_new(&p->o->engine, &p->engine, &error) != WEFT_OK) {
    complain("%s", error.message);
    status = EXIT_INVALID;
  } else if (weft_vm3_new(p->engine, text, size, &options, &p->vm, &error) != WEFT_OK) {
    complain_of_module(p->o->file, &error);
    status = EXIT_INVALID;
  } else if (p->o->fuel) {
    weft_vm3_set_fuel(p->vm, p->o->fuel);
  }
  free(text);
  return status;
}

static void unload(Program *p)
{
  weft_vm3_free(p->vm);
  weft_engine_free(p->engine);
  free(p->args);
}

int run_vm3(Options *o)
{
  enum { STACK = 48 << 20 }; /* 10,000 activations, also of functions with hundreds of registers */
  Program p = {.o = o};
  if (!o->store.max_stack) o->store.max_stack = STACK;
  int status = read_args(&p);
  if (status < 0) status = load(&p);
  if (status < 0) status = trace_program(o, p.vm);
  if (status < 0) status = run_guarded(o, run_program, interrupt_program, &p);
  unload(&p);
  return status;
}

int validate_vm3(const Options *o)
{
  size_t size;
  char *text = read_text(o->file, &size);
  if (!text) return EXIT_INVALID;
  WeftError error = {.status = WEFT_OK};
  weft_vm3_validate(text, size, &error);
  int status = print_verdict(o, &error);
  free(text);
  return status;
}

/* ns: reading and verifying, too */
static void print_stats(const Program *p, double ns, Json *j)
{
  uint64_t ops, compile_ns;
  size_t bytes = weft_vm3_code_size(p->vm, &ops, &compile_ns);
  figure_count(j, "ops", ops);
  figure_count(j, "machine bytes", bytes);
  figure(j, "generate ms", 3, (double)compile_ns / 1e6);
  figure(j, "ms", 3, ns / 1e6);
  figure(j, "ns per op", 1, ops ? (double)compile_ns / (double)ops : 0);
}

static void print_compiled(const Options *o, const Program *p, double ns)
{
  Json json = {.file = stdout}, *j = &json;
  if (!o->json) {
    if (o->stats) print_stats(p, ns, NULL);
    return;
  }
  json_open(j, NULL, '{');
  json_verdict(j, o->file, &(WeftError){.status = WEFT_OK});
  if (o->stats) {
    json_open(j, "stats", '{');
    print_stats(p, ns, j);
    json_close(j, '}');
  }
  json_close(j, '}');
  json_end(j);
}

int compile_vm3(Options *o)
{
  Program p = {.o = o};
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  int status = load(&p);
  clock_gettime(CLOCK_MONOTONIC, &to);
  if (status < 0) status = trace_program(o, p.vm);
  double ns = (double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec);
  if (status < 0) print_compiled(o, &p, ns);
  unload(&p);
  return status < 0 ? 0 : status;
}

int explain_program(Options *o)
{
  Program p = {.o = o};
  int status = load(&p);
  if (status < 0) status = report_program(o, p.vm);
  unload(&p);
  return status < 0 ? 0 : status;
}

/* -- bench ---- */

static double now_ns(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

typedef struct Contender {
  const char *name;
  WeftPolicy policy;
  Program p;
  uint64_t runs; /* in one turn: as many as take some time */
  double best;   /* ns of a run */
  double compile_ms;
} Contender;

/* Runs it this many times; the time in ns, or a negative number if it fails. */
static double time_runs(Contender *c, uint64_t n, WeftVm3Result *r)
{
  WeftError error;
  double from = now_ns();
  for (uint64_t i = 0; i < n; i++)
    if (weft_vm3_run(c->p.vm, c->p.args, c->p.nargs, r, NULL, &error) != WEFT_OK) return -1;
  return now_ns() - from;
}

/* Compiles it, and finds out how often it is to be run; the exit status, or -1. */
static int prepare(Options *o, Contender *c, WeftVm3Result *r)
{
  enum { TURN_NS = 20000000 };
  c->p.o = o;
  o->engine.policy = c->policy;
  int status = read_args(&c->p);
  double from = now_ns();
  if (status < 0) status = load(&c->p);
  c->compile_ms = (now_ns() - from) / 1e6;
  if (status < 0) status = trace_program(o, c->p.vm);
  o->trace = false; /* once, of the first engine */
  for (c->runs = 1; status < 0; c->runs *= 2) {
    double ns = time_runs(c, c->runs, r);
    if (ns < 0) status = run_program(&c->p); /* says what is wrong */
    if (ns >= (double)TURN_NS) break;
  }
  return status;
}

static void print_table(const Contender *all, unsigned n)
{
  printf("%-10s %12s %14s %14s %8s\n", "engine", "load ms", "machine bytes", "run ns", "ratio");
  for (unsigned i = 0; i < n; i++)
    printf("%-10s %12.3f %14zu %14.1f %8.2f\n", all[i].name, all[i].compile_ms,
           weft_vm3_code_size(all[i].p.vm, NULL, NULL), all[i].best, all[i].best / all[0].best);
}

static void print_document(const Options *o, const Contender *all, unsigned n)
{
  Json json = {.file = stdout}, *j = &json;
  json_open(j, NULL, '{');
  json_text(j, "file", o->file);
  json_open(j, "engines", '[');
  for (unsigned i = 0; i < n; i++) {
    json_open(j, NULL, '{');
    json_text(j, "engine", all[i].name);
    figure(j, "load ms", 3, all[i].compile_ms);
    figure_count(j, "machine bytes", weft_vm3_code_size(all[i].p.vm, NULL, NULL));
    figure(j, "run ns", 1, all[i].best);
    json_close(j, '}');
  }
  json_close(j, ']');
  json_close(j, '}');
  json_end(j);
}

int bench_vm3(Options *o)
{
  enum { TURNS = 7 };
  Contender all[] = {{.name = "vstack", .policy = WEFT_POLICY_VSTACK},
                     {.name = "baseline", .policy = WEFT_POLICY_BASELINE},
                     {.name = "tiered", .policy = WEFT_POLICY_TIERED},
                     {.name = "interp", .policy = WEFT_POLICY_INTERP}};
  enum { N = sizeof all / sizeof *all };
  WeftVm3Result r[N] = {{0}};
  int status = -1;
  for (unsigned i = 0; i < N && status < 0; i++)
    status = prepare(o, &all[i], &r[i]);
  for (unsigned turn = 0; turn < TURNS && status < 0; turn++)
    for (unsigned i = 0; i < N; i++) {
      double ns = time_runs(&all[i], all[i].runs, &r[i]) / (double)all[i].runs;
      if (!turn || ns < all[i].best) all[i].best = ns;
    }
  bool same = true;
  for (unsigned i = 1; i < N; i++)
    same &= r[i].bits == r[0].bits;
  if (status < 0 && !same) {
    complain("%s: the engines do not agree", o->file);
    status = EXIT_INVALID;
  }
  if (status < 0) o->json ? print_document(o, all, N) : print_table(all, N);
  for (unsigned i = 0; i < N; i++)
    unload(&all[i].p);
  return status < 0 ? 0 : status;
}
