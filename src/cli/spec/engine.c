// SPDX-License-Identifier: MIT
/* Engines, stores and instances as the scripts see them, over weft.h and through no other door. */
#include "spec.h"

#include "weft.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert((int)SPEC_I32 == (int)WEFT_I32 && (int)SPEC_V128 == (int)WEFT_V128 &&
                   (int)SPEC_EXTERNREF == (int)WEFT_EXTERNREF,
               "the types are numbered alike");

struct SpecEngine {
  WeftEngine *engine;
  uint64_t functions, lied, again; /* of all modules */
};

struct SpecStore {
  WeftStore *store;
  WeftLinker *linker;
};

void spec_say(FILE *to, const char *format, ...)
{
  char text[8192], clean[8192];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  weft_name_print((WeftName){text, strlen(text)}, clean, sizeof clean);
  fprintf(to, "%s\n", clean);
}

static SpecModule *module_out(WeftModule *m)
{
  return (SpecModule *)m;
}
static WeftModule *module_in(SpecModule *m)
{
  return (WeftModule *)m;
}
static SpecInstance *instance_out(WeftInstance *in)
{
  return (SpecInstance *)in;
}
static WeftInstance *instance_in(SpecInstance *in)
{
  return (WeftInstance *)in;
}

static SpecOutcome trap_outcome(WeftTrap *trap, char *text)
{
  WeftTrapKind kind = weft_trap_kind(trap);
  snprintf(text, SPEC_TEXT, "%s", weft_trap_message(trap));
  weft_trap_free(trap);
  switch (kind) {
  case WEFT_TRAP_STACK_OVERFLOW: return SPEC_EXHAUSTION;
  case WEFT_TRAP_INTERRUPTED:
  case WEFT_TRAP_OUT_OF_FUEL:
  case WEFT_TRAP_HOST:
  case WEFT_TRAP_EXIT: return SPEC_OTHER;
  default: return SPEC_TRAP;
  }
}

static SpecOutcome outcome(WeftStatus status, const WeftError *error, WeftTrap *trap, char *text)
{
  if (status == WEFT_OK) return SPEC_OK;
  if (status == WEFT_TRAPPED) return trap_outcome(trap, text);
  snprintf(text, SPEC_TEXT, "%s", error->message);
  switch (status) {
  case WEFT_INVALID: return SPEC_INVALID;
  case WEFT_UNSUPPORTED: return SPEC_UNSUPPORTED;
  case WEFT_UNLINKABLE: return SPEC_UNLINKABLE;
  default: return SPEC_OTHER;
  }
}

/* -- engines ---- */

static bool wrong(char *text, const char *option, const char *value)
{
  snprintf(text, SPEC_TEXT, "%s=%s: not supported", option, value);
  return false;
}

/* --no-NAME: the bit of the technique. */
static bool switch_off(const char *name, uint64_t *bits, char *text)
{
  const char *other;
  for (unsigned n = 0; n < 64 && (other = weft_technique(n, NULL)); n++) {
    if (strcmp(other, name)) continue;
    *bits |= (uint64_t)1 << n;
    return true;
  }
  snprintf(text, SPEC_TEXT, "--no-%s: no such technique", name);
  return false;
}

/* A seed, which is not 0, if there is a value. */
static bool seed_in(const char *option, const char *value, uint64_t *out, char *text)
{
  char *end;
  if (!value) return true;
  *out = strtoull(value, &end, 0);
  return (!*end && end != value && *out) || wrong(text, option, value);
}

static bool options_in(const SpecOptions *o, WeftEngineOptions *out, char *text)
{
  *out = (WeftEngineOptions){.size = sizeof *out, .cpu = o->cpu};
  static const char *const policies[] = {[WEFT_POLICY_VSTACK] = "vstack",
                                         [WEFT_POLICY_BASELINE] = "baseline",
                                         [WEFT_POLICY_INTERP] = "interp",
                                         [WEFT_POLICY_TIERED] = "tiered"};
  unsigned policy = WEFT_POLICY_VSTACK;
  while (o->engine && strcmp(o->engine, policies[policy]))
    if (++policy == sizeof policies / sizeof *policies) return wrong(text, "--engine", o->engine);
  out->policy = (WeftPolicy)policy;
  out->tier_after = 2; /* so that tests see all of it */
  if (o->bounds && strcmp(o->bounds, "explicit") == 0)
    out->bounds = WEFT_BOUNDS_EXPLICIT;
  else if (o->bounds && strcmp(o->bounds, "guard"))
    return wrong(text, "--bounds", o->bounds);
  if (o->nan && strcmp(o->nan, "canonical") == 0)
    out->nan = WEFT_NAN_CANONICAL;
  else if (o->nan && strcmp(o->nan, "any"))
    return wrong(text, "--nan", o->nan);
  if (!seed_in("--random-ra", o->random_ra, &out->random_ra, text)) return false;
  if (!seed_in("--random-facts", o->random_facts, &out->random_facts, text)) return false;
  out->poison = o->poison;
  if (o->compile && strcmp(o->compile, "lazy") == 0)
    out->compile = WEFT_COMPILE_LAZY;
  else if (o->compile && strcmp(o->compile, "eager"))
    return wrong(text, "--compile", o->compile);
  if (o->threads) {
    char *end;
    unsigned long n = strtoul(o->threads, &end, 0);
    if (*end || end == o->threads || n == 0 || n > 64)
      return wrong(text, "--compile-threads", o->threads);
    out->compile_threads = (unsigned)n;
  }
  for (unsigned i = 0; i < o->noff; i++)
    if (!switch_off(o->off[i], &out->off, text)) return false;
  return true;
}

SpecEngine *spec_engine_new(const SpecOptions *o, char *text)
{
  WeftEngineOptions options;
  WeftError error = {0};
  if (!options_in(o, &options, text)) return NULL;
  SpecEngine *e = calloc(1, sizeof *e);
  if (e && outcome(weft_engine_new(&options, &e->engine, &error), &error, NULL, text) == SPEC_OK)
    return e;
  free(e);
  return NULL;
}

void spec_engine_free(SpecEngine *e)
{
  weft_engine_free(e->engine);
  free(e);
}

/* -- the host module ---- */

static WeftTrap *print(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static WeftStatus define(WeftLinker *l, const char *name, WeftExtern what, WeftError *error)
{
  return weft_linker_define(l, (WeftName){"spectest", 8}, (WeftName){name, strlen(name)}, what,
                            error);
}

static WeftStatus define_functions(WeftLinker *l, WeftError *error)
{
  static const struct {
    const char *name, *type;
  } functions[] = {{"print", "()"},          {"print_i32", "(i)"}, {"print_i64", "(I)"},
                   {"print_f32", "(f)"},     {"print_f64", "(F)"}, {"print_i32_f32", "(if)"},
                   {"print_f64_f64", "(FF)"}};
  WeftStatus s = WEFT_OK;
  for (unsigned i = 0; i < sizeof functions / sizeof *functions && s == WEFT_OK; i++)
    s = weft_linker_define_func(l, "spectest", functions[i].name, functions[i].type, print, NULL,
                                error);
  return s;
}

static WeftStatus define_globals(SpecStore *s, WeftError *error)
{
  static const struct {
    const char *name;
    WeftValue value;
  } globals[] = {{"global_i32", {WEFT_I32, {.i32 = 666}}},
                 {"global_i64", {WEFT_I64, {.i64 = 666}}},
                 {"global_f32", {WEFT_F32, {.f32 = 666.6f}}},
                 {"global_f64", {WEFT_F64, {.f64 = 666.6}}}};
  WeftStatus status = WEFT_OK;
  for (unsigned i = 0; i < sizeof globals / sizeof *globals && status == WEFT_OK; i++) {
    WeftExtern what = {.kind = WEFT_EXTERN_GLOBAL};
    status = weft_global_new(s->store, false, &globals[i].value, &what.of.global, error);
    if (status == WEFT_OK) status = define(s->linker, globals[i].name, what, error);
  }
  return status;
}

static WeftStatus define_host(SpecStore *s, WeftError *error)
{
  WeftExtern table = {.kind = WEFT_EXTERN_TABLE}, memory = {.kind = WEFT_EXTERN_MEMORY};
  WeftStatus status = define_functions(s->linker, error);
  if (status == WEFT_OK) status = define_globals(s, error);
  if (status == WEFT_OK)
    status = weft_table_new(s->store, WEFT_FUNCREF, 10, 20, &table.of.table, error);
  if (status == WEFT_OK) status = define(s->linker, "table", table, error);
  if (status == WEFT_OK) status = weft_memory_new(s->store, 1, 2, &memory.of.memory, error);
  if (status == WEFT_OK) status = define(s->linker, "memory", memory, error);
  return status;
}

/* -- stores and modules ---- */

SpecStore *spec_store_new(SpecEngine *e, char *text)
{
  WeftError error = {0};
  SpecStore *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  WeftStoreOptions o = {.size = sizeof o,
                        .max_memory = UINT64_MAX}; /* scripts make many memories */
  WeftStatus status = weft_store_new(e->engine, &o, &s->store, &error);
  if (status == WEFT_OK) status = weft_linker_new(s->store, &s->linker, &error);
  if (status == WEFT_OK) status = define_host(s, &error);
  if (outcome(status, &error, NULL, text) == SPEC_OK) return s;
  spec_store_free(s);
  return NULL;
}

void spec_store_free(SpecStore *s)
{
  if (s->linker) weft_linker_free(s->linker);
  if (s->store) weft_store_free(s->store);
  free(s);
}

SpecOutcome spec_load(SpecEngine *e, const void *bytes, size_t size, SpecModule **out, char *text)
{
  WeftError error = {0};
  WeftModule *m = NULL;
  SpecOutcome o = outcome(weft_module_new(e->engine, bytes, size, &m, &error), &error, NULL, text);
  *out = module_out(m);
  if (o != SPEC_OK) return o;
  WeftCompileStats s;
  weft_module_stats(m, &s);
  e->functions += s.functions;
  e->lied += s.lied;
  e->again += s.again;
  return o;
}

void spec_engine_facts(const SpecEngine *e, uint64_t *functions, uint64_t *lied, uint64_t *again)
{
  *functions = e->functions;
  *lied = e->lied;
  *again = e->again;
}

void spec_module_free(SpecModule *m)
{
  weft_module_free(module_in(m));
}

bool spec_imports(const SpecModule *m, const char *from, size_t size)
{
  const WeftModule *module = (const WeftModule *)m;
  for (size_t i = 0; i < weft_module_nimports(module); i++) {
    WeftName name;
    weft_module_import(module, i, &name, NULL);
    if (name.size == size && !memcmp(name.bytes, from, size)) return true;
  }
  return false;
}

SpecOutcome spec_instantiate(SpecStore *s, SpecModule *m, SpecInstance **out, char *text)
{
  WeftError error = {0};
  WeftTrap *trap = NULL;
  WeftInstance *in = NULL;
  WeftStatus status = weft_linker_instantiate(s->linker, module_in(m), &in, &trap, &error);
  *out = instance_out(in);
  return outcome(status, &error, trap, text);
}

SpecOutcome spec_register(SpecStore *s, SpecInstance *in, const char *name, size_t size, char *text)
{
  WeftError error = {0};
  WeftStatus status =
      weft_linker_define_instance(s->linker, (WeftName){name, size}, instance_in(in), &error);
  return outcome(status, &error, NULL, text);
}

/* -- values ---- An externref that the tests know by the number n is the pointer n + 1. */

static WeftValue value_in(const SpecValue *v)
{
  WeftValue out = {.kind = (WeftKind)v->type};
  uint32_t low = (uint32_t)v->bits;
  switch (v->type) {
  case SPEC_I32: memcpy(&out.of.i32, &low, 4); break;
  case SPEC_F32: memcpy(&out.of.f32, &low, 4); break;
  case SPEC_I64: memcpy(&out.of.i64, &v->bits, 8); break;
  case SPEC_F64: memcpy(&out.of.f64, &v->bits, 8); break;
  case SPEC_V128: memcpy(out.of.v128, v->bytes, 16); break;
  case SPEC_FUNCREF: out.of.func = NULL; break;
  case SPEC_EXTERNREF: out.of.ref = v->null ? NULL : (void *)(uintptr_t)(v->bits + 1); break;
  }
  return out;
}

static SpecValue value_out(const WeftValue *v)
{
  SpecValue out = {.type = (SpecType)v->kind};
  uint32_t low;
  switch (v->kind) {
  case WEFT_I32:
    memcpy(&low, &v->of.i32, 4);
    out.bits = low;
    break;
  case WEFT_F32:
    memcpy(&low, &v->of.f32, 4);
    out.bits = low;
    break;
  case WEFT_I64: memcpy(&out.bits, &v->of.i64, 8); break;
  case WEFT_F64: memcpy(&out.bits, &v->of.f64, 8); break;
  case WEFT_V128: memcpy(out.bytes, v->of.v128, 16); break;
  case WEFT_FUNCREF: out.null = !v->of.func; break;
  case WEFT_EXTERNREF:
    out.null = !v->of.ref;
    out.bits = (uintptr_t)v->of.ref - 1;
    break;
  }
  return out;
}

/* -- actions ---- */

static SpecOutcome find(SpecInstance *in, const char *name, size_t size, WeftExternKind kind,
                        WeftExtern *out, char *text)
{
  if (weft_instance_export(instance_in(in), (WeftName){name, size}, out) && out->kind == kind)
    return SPEC_OK;
  snprintf(text, SPEC_TEXT, "no such export: %.*s", (int)size, name);
  return SPEC_OTHER;
}

SpecOutcome spec_invoke(SpecStore *s, SpecInstance *in, const char *name, size_t size,
                        const SpecValue *args, size_t nargs, SpecValue *results, size_t *nresults,
                        char *text)
{
  static _Thread_local WeftValue in_values[SPEC_MAX_VALUES], out_values[SPEC_MAX_VALUES];
  WeftExtern func;
  WeftError error = {0};
  WeftTrap *trap = NULL;
  SpecOutcome found = find(in, name, size, WEFT_EXTERN_FUNC, &func, text);
  if (found != SPEC_OK) return found;
  size_t n = weft_func_results(s->store, func.of.func, NULL, 0);
  for (size_t i = 0; i < nargs; i++)
    in_values[i] = value_in(&args[i]);
  WeftStatus status =
      weft_func_call(s->store, func.of.func, in_values, nargs, out_values, n, &trap, &error);
  for (size_t i = 0; i < n && status == WEFT_OK; i++)
    results[i] = value_out(&out_values[i]);
  *nresults = n;
  return outcome(status, &error, trap, text);
}

SpecOutcome spec_get(SpecStore *s, SpecInstance *in, const char *name, size_t size, SpecValue *out,
                     char *text)
{
  (void)s;
  WeftExtern global;
  SpecOutcome found = find(in, name, size, WEFT_EXTERN_GLOBAL, &global, text);
  if (found != SPEC_OK) return found;
  WeftValue v;
  weft_global_get(global.of.global, &v);
  *out = value_out(&v);
  return SPEC_OK;
}
