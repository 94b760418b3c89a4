// SPDX-License-Identifier: MIT
/* weft run: a WASI command, or an export. */
#include "cli/input.h"
#include "cli/link.h"
#include "cli/suggest.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- arguments and results of --invoke ---- */

bool parse_int(const char *text, unsigned bits, int64_t *out)
{
  bool minus = *text == '-';
  const char *digits = text + (minus || *text == '+');
  bool hex = digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X');
  char *end;
  digits += hex ? 2 : 0;
  if (!isxdigit((unsigned char)*digits) || (hex && tolower((unsigned char)digits[1]) == 'x'))
    return false;
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

int call_func(Run *r, WeftFunc *f, const WeftValue *args, size_t nargs, bool print)
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

/* -- exports ---- */

static const char *const kinds[] = {[WEFT_EXTERN_FUNC] = "function",
                                    [WEFT_EXTERN_TABLE] = "table",
                                    [WEFT_EXTERN_MEMORY] = "memory",
                                    [WEFT_EXTERN_GLOBAL] = "global"};

/* Options that stand after FILE are the program's: that may not have been meant. */
static void complain_of_stray(const Options *o)
{
  if (o->stray)
    complain("%s after %s is an argument of the program: options of weft go before FILE", o->stray,
             o->file);
}

/* The functions that there are, with their types. */
static void list_exports(const Run *r)
{
  enum { MOST = 40 };
  size_t n = 0;
  for (size_t i = 0; i < weft_module_nexports(r->module); i++) {
    WeftName name;
    WeftExternType t;
    char text[128], type[512];
    if (weft_module_export(r->module, i, &name) != WEFT_EXTERN_FUNC || n++ >= MOST) continue;
    weft_module_export_type(r->module, i, &t);
    weft_name_print(name, text, sizeof text);
    complain("%s exports %s: %s", r->o->file, text, print_type(&t, type, sizeof type));
  }
  if (n > MOST) complain("%s exports %zu more functions", r->o->file, n - MOST);
  if (!n) complain("%s exports no function", r->o->file);
}

/* --invoke of what is no function. */
static int no_function(const Run *r, const WeftExtern *x)
{
  const Options *o = r->o;
  Suggestion near = suggest_for(o->invoke, strlen(o->invoke));
  char best[128] = "", hint[200];
  for (size_t i = 0; i < weft_module_nexports(r->module); i++) {
    WeftName name;
    if (weft_module_export(r->module, i, &name) == WEFT_EXTERN_FUNC)
      suggest_try(&near, name.bytes, name.size);
  }
  if (near.best) weft_name_print((WeftName){near.best, near.best_size}, best, sizeof best);
  if (near.best) near.best = best, near.best_size = strlen(best);
  if (x)
    complain("%s: \"%s\" is a %s, not a function", o->file, o->invoke, kinds[x->kind]);
  else
    complain("%s: no exported function \"%s\"%s", o->file, o->invoke,
             suggest_text(&near, "", hint, sizeof hint));
  list_exports(r);
  return EXIT_INVALID;
}

static int wrong_number(const Run *r, size_t n, const WeftExternType *t)
{
  char type[512];
  complain("%s takes %zu arguments, %d given: %s", r->o->invoke, n, r->o->nargs,
           print_type(t, type, sizeof type));
  complain_of_stray(r->o);
  return EXIT_USAGE;
}

static int invoke(Run *r)
{
  Options *o = r->o;
  WeftExtern x;
  WeftExternType type;
  bool there = weft_instance_export(r->instance, (WeftName){o->invoke, strlen(o->invoke)}, &x);
  if (!there || x.kind != WEFT_EXTERN_FUNC) return no_function(r, there ? &x : NULL);
  weft_extern_type(r->store, x, &type);
  size_t n = weft_func_params(r->store, x.of.func, NULL, 0);
  if (n != (size_t)o->nargs) return wrong_number(r, n, &type);
  WeftKind *wanted = calloc(n + 1, sizeof *wanted);
  WeftValue *args = calloc(n + 1, sizeof *args);
  int status = wanted && args ? -1 : EXIT_INVALID;
  if (status < 0) weft_func_params(r->store, x.of.func, wanted, n);
  for (size_t i = 0; i < n && status < 0; i++) {
    args[i].kind = wanted[i];
    if (parse_value(o->args[i], &args[i])) continue;
    complain("argument %zu of %s: not %s %s: %s", i + 1, o->invoke,
             wanted[i] == WEFT_FUNCREF || wanted[i] == WEFT_EXTERNREF ? "null, the only" : "an",
             kind_name(wanted[i]), o->args[i]);
    status = EXIT_USAGE;
  }
  o->ran = status < 0;
  if (status < 0) status = call_func(r, x.of.func, args, n, true);
  free(wanted);
  free(args);
  return status;
}

/* The exported function of this name, if there is one. */
static bool find_func(const Run *r, const char *name, WeftExtern *x)
{
  return weft_instance_export(r->instance, (WeftName){name, strlen(name)}, x) &&
         x->kind == WEFT_EXTERN_FUNC;
}

/* A command has _start; a reactor has _initialize, which is called before an export is invoked. */
static int run_instance(Run *r)
{
  WeftExtern x;
  if (r->o->invoke) {
    int status = find_func(r, "_initialize", &x) ? call_func(r, x.of.func, NULL, 0, false) : 0;
    return status ? status : invoke(r);
  }
  r->o->ran = find_func(r, "_start", &x) || find_func(r, "_initialize", &x);
  if (r->o->ran) return call_func(r, x.of.func, NULL, 0, false);
  complain("%s: no _start to run; --invoke NAME calls an export", r->o->file);
  complain_of_stray(r->o);
  list_exports(r);
  return EXIT_INVALID;
}

static int run_in_store(void *user)
{
  Run *r = user;
  int status = link_module(r);
  return status < 0 ? run_instance(r) : status;
}

static void interrupt_store(void *user)
{
  Run *r = user;
  weft_store_interrupt(r->store);
}

int run_module(Options *o, WeftEngine *engine, WeftModule *module)
{
  Run r = {.o = o, .engine = engine, .module = module};
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
