// SPDX-License-Identifier: MIT
/* weft run: a WASI command, or an export. */
#include "cli/cli.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct Run {
  Options *o;
  WeftStore *store;
  WeftInstance *instance;
  WeftModule *module;
  int status;
  /* the clock of --timeout */
  pthread_mutex_t lock;
  pthread_cond_t ended;
  bool done;
} Run;

/* -- arguments and results of --invoke ---- */

static bool parse_value(const char *text, WeftValue *out)
{
  char *end = NULL;
  errno = 0;
  switch (out->kind) {
  case WEFT_I32: {
    long long v = strtoll(text, &end, 0);
    if (v < INT32_MIN || v > (long long)UINT32_MAX) return false;
    out->of.i32 = (int32_t)(uint32_t)v;
    break;
  }
  case WEFT_I64:
    out->of.i64 = *text == '-' ? strtoll(text, &end, 0) : (int64_t)strtoull(text, &end, 0);
    break;
  case WEFT_F32: out->of.f32 = strtof(text, &end); errno = 0; break;
  case WEFT_F64: out->of.f64 = strtod(text, &end); errno = 0; break;
  default:
    out->of.ref = NULL;
    return !strcmp(text, "null");
  }
  return end != text && !*end && !errno;
}

/* The shortest decimal that reads back as the same number. */
static void print_double(double v, bool single)
{
  char text[64];
  if (isnan(v)) {
    puts("nan");
    return;
  }
  for (int digits = 1; digits <= 17; digits++) {
    snprintf(text, sizeof text, "%.*g", digits, v);
    if (single ? strtof(text, NULL) == (float)v : strtod(text, NULL) == v) break;
  }
  puts(text);
}

static void print_value(const WeftValue *v)
{
  switch (v->kind) {
  case WEFT_I32: printf("%d\n", v->of.i32); break;
  case WEFT_I64: printf("%lld\n", (long long)v->of.i64); break;
  case WEFT_F32: print_double(v->of.f32, true); break;
  case WEFT_F64: print_double(v->of.f64, false); break;
  default: puts(v->of.ref ? (v->kind == WEFT_FUNCREF ? "funcref" : "externref") : "null");
  }
}

static int report_trap(Run *r, WeftTrap *trap)
{
  int32_t code;
  if (weft_trap_exit(trap, &code)) {
    weft_trap_free(trap);
    return code & 0xff;
  }
  bool timeout = weft_trap_interrupted(trap) && r->o->timeout > 0;
  size_t n = weft_trap_print(trap, NULL, 0) + 1;
  char *text = malloc(n);
  if (text) {
    weft_trap_print(trap, text, n);
    fprintf(stderr, "weft: %s", text);
  }
  free(text);
  weft_trap_free(trap);
  return timeout ? EXIT_TIMEOUT : EXIT_TRAP;
}

static int call(Run *r, WeftFunc *f, const WeftValue *args, size_t nargs, bool print)
{
  size_t n = weft_func_results(r->store, f, NULL, 0);
  WeftValue *results = calloc(n + 1, sizeof *results);
  WeftTrap *trap = NULL;
  WeftError error;
  if (!results) return EXIT_INVALID;
  WeftStatus s = weft_func_call(r->store, f, args, nargs, results, n, &trap, &error);
  int status = 0;
  if (s == WEFT_TRAPPED) status = report_trap(r, trap);
  else if (s != WEFT_OK) complain("%s", error.message), status = EXIT_INVALID;
  else if (print)
    for (size_t i = 0; i < n; i++) print_value(&results[i]);
  free(results);
  return status;
}

static int invoke(Run *r)
{
  Options *o = r->o;
  WeftExtern x;
  if (!weft_instance_export(r->instance, (WeftName){o->invoke, strlen(o->invoke)}, &x) || x.kind != WEFT_EXTERN_FUNC) {
    complain("%s: no exported function \"%s\"", o->file, o->invoke);
    return EXIT_INVALID;
  }
  size_t n = weft_func_params(r->store, x.of.func, NULL, 0);
  if (n != (size_t)o->nargs) {
    complain("%s takes %zu arguments, %d given", o->invoke, n, o->nargs);
    return EXIT_USAGE;
  }
  WeftKind *kinds = calloc(n + 1, sizeof *kinds);
  WeftValue *args = calloc(n + 1, sizeof *args);
  int status = kinds && args ? -1 : EXIT_INVALID;
  if (status < 0) weft_func_params(r->store, x.of.func, kinds, n);
  for (size_t i = 0; i < n && status < 0; i++) {
    args[i].kind = kinds[i];
    if (parse_value(o->args[i], &args[i])) continue;
    complain("argument %zu of %s: not a value of its type: %s", i + 1, o->invoke, o->args[i]);
    status = EXIT_USAGE;
  }
  if (status < 0) status = call(r, x.of.func, args, n, true);
  free(kinds);
  free(args);
  return status;
}

/* A command has _start; a reactor has _initialize, which is called before an export is invoked. */
static int run_instance(Run *r)
{
  WeftExtern x;
  if (r->o->invoke) {
    if (weft_instance_export(r->instance, (WeftName){"_initialize", 11}, &x) && x.kind == WEFT_EXTERN_FUNC) {
      int status = call(r, x.of.func, NULL, 0, false);
      if (status) return status;
    }
    return invoke(r);
  }
  if (weft_instance_export(r->instance, (WeftName){"_start", 6}, &x) && x.kind == WEFT_EXTERN_FUNC)
    return call(r, x.of.func, NULL, 0, false);
  if (weft_instance_export(r->instance, (WeftName){"_initialize", 11}, &x) && x.kind == WEFT_EXTERN_FUNC)
    return call(r, x.of.func, NULL, 0, false);
  complain("%s: no _start to run; --invoke NAME calls an export", r->o->file);
  return EXIT_INVALID;
}

static bool imports_wasi(const WeftModule *m)
{
  for (size_t i = 0; i < weft_module_nimports(m); i++) {
    WeftName from;
    weft_module_import(m, i, &from, NULL);
    if (from.size == 22 && !memcmp(from.bytes, "wasi_snapshot_preview1", 22)) return true;
  }
  return false;
}

static WeftStatus add_wasi(Run *r, WeftLinker *linker, WeftError *error)
{
  Options *o = r->o;
  const char **args = calloc((size_t)o->nargs + 1, sizeof *args);
  if (!args) return WEFT_LIMIT;
  size_t n = 0;
  args[n++] = o->argv0 ? o->argv0 : o->file;
  if (!o->invoke)
    for (int i = 0; i < o->nargs; i++) args[n++] = o->args[i];
  WeftWasiConfig config = {.size = sizeof config, .args = args, .nargs = n, .env = o->env, .nenv = (size_t)o->nenv,
                           .dirs = o->dirs, .ndirs = (size_t)o->ndirs};
  WeftStatus s = weft_linker_add_wasi(linker, &config, error);
  free(args);
  return s;
}

static void *run_thread(void *user)
{
  Run *r = user;
  WeftLinker *linker = NULL;
  WeftTrap *trap = NULL;
  WeftError error;
  WeftStatus s = weft_linker_new(r->store, &linker, &error);
  if (s == WEFT_OK && imports_wasi(r->module)) s = add_wasi(r, linker, &error);
  if (s == WEFT_OK) s = weft_linker_instantiate(linker, r->module, &r->instance, &trap, &error);
  if (s == WEFT_TRAPPED) {
    r->status = report_trap(r, trap);
  } else if (s != WEFT_OK) {
    complain("%s: %s", r->o->file, error.message);
    r->status = EXIT_INVALID;
  } else {
    r->status = run_instance(r);
  }
  weft_linker_free(linker);
  pthread_mutex_lock(&r->lock);
  r->done = true;
  pthread_cond_signal(&r->ended);
  pthread_mutex_unlock(&r->lock);
  return NULL;
}

/* Interrupts the guest when its time is over, again and again: a host call may be in between. */
static void *watch(void *user)
{
  Run *r = user;
  struct timespec at;
  clock_gettime(CLOCK_REALTIME, &at);
  double until = (double)at.tv_sec + (double)at.tv_nsec / 1e9 + r->o->timeout;
  pthread_mutex_lock(&r->lock);
  while (!r->done) {
    at.tv_sec = (time_t)until;
    at.tv_nsec = (long)((until - (double)at.tv_sec) * 1e9);
    if (pthread_cond_timedwait(&r->ended, &r->lock, &at) == ETIMEDOUT) {
      weft_store_interrupt(r->store);
      until += 0.05;
    }
  }
  pthread_mutex_unlock(&r->lock);
  return NULL;
}

/* The guest runs in a thread of its own if it wants more stack than this one has. */
static void run_with_stack(Run *r)
{
  struct rlimit limit;
  uint64_t want = r->o->store.max_stack;
  uint64_t have = getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY ? (uint64_t)limit.rlim_cur : 8 << 20;
  pthread_attr_t attr;
  pthread_t thread;
  if (want + (512 << 10) > have) {
    pthread_attr_init(&attr);
    if (pthread_attr_setstacksize(&attr, (size_t)(want + (1 << 20)) & ~(size_t)0xffff) == 0 &&
        pthread_create(&thread, &attr, run_thread, r) == 0) {
      pthread_attr_destroy(&attr);
      pthread_join(thread, NULL);
      return;
    }
    pthread_attr_destroy(&attr);
    complain("no stack of %llu bytes to be had", (unsigned long long)want);
    r->status = EXIT_INVALID;
    return;
  }
  run_thread(r);
}

int command_run(Options *o)
{
  WeftEngine *engine = NULL;
  Run r = {.o = o, .lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER};
  int status = load_module(o, &engine, &r.module);
  if (status >= 0) return status;
  WeftError error;
  if (weft_store_new(engine, &o->store, &r.store, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  pthread_t watcher;
  bool watched = o->timeout > 0 && pthread_create(&watcher, NULL, watch, &r) == 0;
  run_with_stack(&r);
  if (watched) pthread_join(watcher, NULL);
  fflush(stdout);
  weft_store_free(r.store);
  weft_module_free(r.module);
  weft_engine_free(engine);
  return r.status;
}
