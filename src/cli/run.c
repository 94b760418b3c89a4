// SPDX-License-Identifier: MIT
/* weft run: a WASI command, or an export. */
#include "cli/cli.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Run {
  Options *o;
  WeftStore *store;
  WeftInstance *instance;
  WeftModule *module;
} Run;

/* -- arguments and results of --invoke ---- */

bool parse_int(const char *text, unsigned bits, int64_t *out)
{
  bool minus = *text == '-';
  const char *digits = text + (minus || *text == '+');
  bool hex = digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X');
  char *end;
  digits += hex ? 2 : 0;
  if (!isxdigit((unsigned char)*digits)) return false;
  errno = 0;
  uint64_t v = strtoull(digits, &end, hex ? 16 : 10);
  uint64_t most = minus ? (uint64_t)1 << (bits - 1) : UINT64_MAX >> (64 - bits);
  if (errno || end == digits || *end || v > most) return false;
  *out = (int64_t)(minus ? 0 - v : v);
  return true;
}

static bool parse_value(const char *text, WeftValue *out)
{
  char *end = NULL;
  int64_t v;
  switch (out->kind) {
  case WEFT_I32:
    if (!parse_int(text, 32, &v)) return false;
    out->of.i32 = (int32_t)v;
    return true;
  case WEFT_I64: return parse_int(text, 64, &out->of.i64);
  case WEFT_F32: out->of.f32 = strtof(text, &end); break;
  case WEFT_F64: out->of.f64 = strtod(text, &end); break;
  default: out->of.ref = NULL; return !strcmp(text, "null");
  }
  return end != text && !*end;
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

int report_trap(const Options *o, WeftTrap *trap)
{
  int32_t code;
  if (weft_trap_exit(trap, &code)) {
    weft_trap_free(trap);
    return code & 0xff;
  }
  bool timeout = weft_trap_interrupted(trap) && o->timeout > 0;
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
  if (s == WEFT_TRAPPED)
    status = report_trap(r->o, trap);
  else if (s != WEFT_OK)
    complain("%s", error.message), status = EXIT_INVALID;
  else if (print)
    for (size_t i = 0; i < n; i++)
      print_value(&results[i]);
  free(results);
  return status;
}

static int invoke(Run *r)
{
  Options *o = r->o;
  WeftExtern x;
  if (!weft_instance_export(r->instance, (WeftName){o->invoke, strlen(o->invoke)}, &x) ||
      x.kind != WEFT_EXTERN_FUNC) {
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
    if (weft_instance_export(r->instance, (WeftName){"_initialize", 11}, &x) &&
        x.kind == WEFT_EXTERN_FUNC) {
      int status = call(r, x.of.func, NULL, 0, false);
      if (status) return status;
    }
    return invoke(r);
  }
  if (weft_instance_export(r->instance, (WeftName){"_start", 6}, &x) && x.kind == WEFT_EXTERN_FUNC)
    return call(r, x.of.func, NULL, 0, false);
  if (weft_instance_export(r->instance, (WeftName){"_initialize", 11}, &x) &&
      x.kind == WEFT_EXTERN_FUNC)
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
    for (int i = 0; i < o->nargs; i++)
      args[n++] = o->args[i];
  WeftWasiConfig config = {.size = sizeof config,
                           .args = args,
                           .nargs = n,
                           .env = o->env,
                           .nenv = (size_t)o->nenv,
                           .dirs = o->dirs,
                           .ndirs = (size_t)o->ndirs,
                           .max_descriptors = UINT32_MAX};
  WeftStatus s = weft_linker_add_wasi(linker, &config, error);
  free(args);
  return s;
}

static int run_in_store(void *user)
{
  Run *r = user;
  int status = EXIT_INVALID;
  WeftLinker *linker = NULL;
  WeftTrap *trap = NULL;
  WeftError error;
  WeftStatus s = weft_linker_new(r->store, &linker, &error);
  if (s == WEFT_OK && imports_wasi(r->module)) s = add_wasi(r, linker, &error);
  if (s == WEFT_OK) s = weft_linker_instantiate(linker, r->module, &r->instance, &trap, &error);
  if (s == WEFT_TRAPPED) {
    status = report_trap(r->o, trap);
  } else if (s != WEFT_OK) {
    complain_of_module(r->o, &error);
  } else {
    status = run_instance(r);
  }
  weft_linker_free(linker);
  return status;
}

static void interrupt_store(void *user)
{
  Run *r = user;
  weft_store_interrupt(r->store);
}

int run_module(Options *o, WeftEngine *engine, WeftModule *module)
{
  Run r = {.o = o, .module = module};
  WeftError error;
  if (weft_store_new(engine, &o->store, &r.store, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  if (o->fuel) weft_store_set_fuel(r.store, o->fuel);
  int status = run_guarded(o, run_in_store, interrupt_store, &r);
  weft_store_free(r.store);
  return status;
}

int command_run(Options *o)
{
  if (is_vm3(o)) return run_vm3(o);
  WeftEngine *engine = NULL;
  WeftModule *module = NULL;
  int status = load_module(o, &engine, &module);
  if (status >= 0) return status;
  status = trace_module(o, module);
  if (status < 0) status = run_module(o, engine, module);
  weft_module_free(module);
  weft_engine_free(engine);
  return status;
}
