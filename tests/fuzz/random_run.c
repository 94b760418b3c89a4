// SPDX-License-Identifier: MIT
#include "random_run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const part_names[NPARTS] = {"results", "host calls", "memory",
                                        "tables",  "globals",    "fuel"};

enum { INSTANCES = 2, MAX_KNOWN = 64, MAX_HOST = 24, BUDGET = 24, MAX_VALUES = 16, DEEPEST = 3 };

typedef struct Run Run;
typedef struct HostFunc {
  Run *run;
  uint64_t number;
  size_t nparams, nresults;
  bool back;
} HostFunc;

struct Run {
  const RandomModule *m;
  WeftStore *store;
  WeftInstance *in[INSTANCES];
  WeftGlobal *budget;
  HostFunc host[MAX_HOST];
  unsigned nhost, depth;
  WeftFunc *known[MAX_KNOWN]; /* functions have numbers, addresses differ */
  unsigned nknown;
  Outcome *out;
};

/* -- hashes ---- */

static uint64_t mix(uint64_t h, uint64_t v)
{
  h = (h ^ v) * 0x9e3779b97f4a7c15u;
  return h ^ h >> 29;
}

static uint64_t number_of(Run *r, const WeftFunc *f)
{
  if (!f) return 0;
  for (unsigned i = 0; i < r->nknown; i++)
    if (r->known[i] == f) return i + 1;
  return 999;
}

/* Bits of NaNs may be left open. */
static uint64_t bits_of(Run *r, const WeftValue *v)
{
  bool raw = r->m->raw_nans;
  switch (v->kind) {
  case WEFT_I32: return (uint32_t)v->of.i32;
  case WEFT_F32: return !raw && v->of.f32 != v->of.f32 ? 0x7fc00000 : (uint32_t)v->of.i32;
  case WEFT_F64: return !raw && v->of.f64 != v->of.f64 ? 0x7ff8000000000000 : (uint64_t)v->of.i64;
  case WEFT_FUNCREF: return number_of(r, v->of.func);
  case WEFT_EXTERNREF: return (uintptr_t)v->of.ref;
  default: return (uint64_t)v->of.i64;
  }
}

static void show(Run *r, unsigned part, uint64_t v)
{
  r->out->part[part] = mix(r->out->part[part], v);
}

static void say(Run *r, const char *text)
{
  if (!r->out->text[0]) snprintf(r->out->text, sizeof r->out->text, "%.150s", text);
  for (; *text; text++)
    show(r, PART_RESULTS, (uint8_t)*text);
}

/* -- values from numbers ---- */

static WeftValue some_value(Run *r, WeftKind kind, uint64_t h)
{
  WeftValue v = {.kind = kind};
  switch (kind) {
  case WEFT_I32: v.of.i32 = (int32_t)(h & 1 ? h >> 40 : h >> 3); break;
  case WEFT_I64: v.of.i64 = (int64_t)(h & 1 ? h >> 40 : h); break;
  case WEFT_F32: v.of.f32 = (float)(int32_t)(h >> 8) * 0.25f; break;
  case WEFT_F64: v.of.f64 = (double)(int64_t)(h >> 5) * 0.125; break;
  case WEFT_FUNCREF: v.of.func = r->nknown && h & 3 ? r->known[(h >> 8) % r->nknown] : NULL; break;
  default: v.of.ref = (void *)(uintptr_t)(h & 3 ? h >> 8 & 255 : 0);
  }
  return v;
}

static void call(Run *r, WeftFunc *f, uint64_t h, WeftTrap **trap)
{
  WeftKind kinds[MAX_VALUES];
  WeftValue args[MAX_VALUES], results[MAX_VALUES];
  WeftError error = {.message = ""};
  size_t n = weft_func_params(r->store, f, kinds, MAX_VALUES);
  for (size_t i = 0; i < n; i++)
    args[i] = some_value(r, kinds[i], h = mix(h, i));
  size_t nresults = weft_func_results(r->store, f, kinds, MAX_VALUES);
  WeftStatus s = weft_func_call(r->store, f, args, n, results, MAX_VALUES, trap, &error);
  r->out->calls++;
  show(r, PART_RESULTS, (uint64_t)s);
  if (s == WEFT_TRAPPED) {
    r->out->traps++;
    if (weft_trap_kind(*trap) == WEFT_TRAP_STACK_OVERFLOW) r->out->exhausted = true;
    say(r, weft_trap_message(*trap));
  } else if (s != WEFT_OK) {
    say(r, error.message);
  } else {
    for (size_t i = 0; i < nresults; i++)
      show(r, PART_RESULTS, bits_of(r, &results[i]));
  }
}

/* -- host functions ---- */

/* Calls back into the instance, or changes what it has. */
static WeftTrap *come_back(Run *r, WeftCaller *caller, uint64_t h)
{
  char name[2] = {0, 0};
  WeftExtern x;
  WeftTrap *trap = NULL;
  WeftValue ref = some_value(r, WEFT_EXTERNREF, h);
  unsigned how = (unsigned)(h >> 10) % 8;
  name[0] = (char)(how < 4    ? '0' + (h >> 20) % r->m->nfuncs
                   : how == 4 ? 'm'
                   : how == 7 ? 'B'
                              : 'u');
  if (!weft_caller_export(caller, (WeftName){name, 1}, &x)) return NULL;
  switch (how) {
  case 4: show(r, PART_HOST, weft_memory_grow(x.of.memory, h >> 20 & 1)); break;
  case 5: show(r, PART_HOST, weft_table_grow(x.of.table, h >> 20 & 1, &ref)); break;
  case 6: weft_table_set(x.of.table, h >> 20 & 7, &ref); break;
  case 7: {
    WeftValue v = some_value(r, WEFT_I64, h);
    weft_global_set(x.of.global, &v);
    break;
  }
  default:
    if (r->depth >= DEEPEST) return NULL;
    r->depth++;
    call(r, x.of.func, h, &trap);
    r->depth--;
    if (h >> 32 & 3) return trap;
    weft_trap_free(trap);
  }
  return NULL;
}

static WeftTrap *host(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  HostFunc *f = env;
  Run *r = f->run;
  uint64_t h = f->number;
  for (size_t i = 0; i < f->nparams; i++)
    h = mix(h, bits_of(r, &args[i]));
  show(r, PART_HOST, h);
  for (size_t i = 0; i < f->nresults; i++)
    results[i] = some_value(r, results[i].kind, mix(h, i));
  size_t size;
  uint8_t *p = weft_caller_memory(caller, &size);
  if (p && size >= 65536 && !(h & 3)) p[h >> 8 & 0xffff] ^= (uint8_t)(h >> 30);
  if (f->back || !(h >> 40 & 15)) return come_back(r, caller, h);
  return NULL;
}

static void know(Run *r, WeftFunc *f)
{
  if (r->nknown < MAX_KNOWN) r->known[r->nknown++] = f;
}

static WeftFunc *host_func(Run *r, const WeftKind *params, size_t np, const WeftKind *results,
                           size_t nr, bool back)
{
  WeftFunc *f;
  HostFunc *env = &r->host[r->nhost];
  *env = (HostFunc){r, ++r->nhost, np, nr, back};
  WeftFuncType type = {params, np, results, nr};
  if (weft_func_new(r->store, &type, host, env, NULL, &f, NULL) != WEFT_OK) exit(2);
  know(r, f);
  return f;
}

/* -- instances ---- */

/* A function of the first instance that has this type. */
static bool other_func(Run *r, const WeftKind *p, size_t np, const WeftKind *q, size_t nq,
                       WeftExtern *out)
{
  WeftKind a[MAX_VALUES], b[MAX_VALUES];
  for (unsigned i = 0; r->in[0] && i < r->m->nfuncs; i++) {
    char name = (char)('0' + i);
    if (!weft_instance_export(r->in[0], (WeftName){&name, 1}, out)) continue;
    if (weft_func_params(r->store, out->of.func, a, MAX_VALUES) == np &&
        weft_func_results(r->store, out->of.func, b, MAX_VALUES) == nq &&
        !memcmp(a, p, np * sizeof *p) && !memcmp(b, q, nq * sizeof *q))
      return true;
  }
  return false;
}

static void import_func(Run *r, WeftName from, WeftName name, const WeftExternType *t,
                        WeftExtern *out)
{
  WeftKind p[MAX_VALUES], q[MAX_VALUES];
  size_t np = weft_signature_params(t->func, p, MAX_VALUES),
         nq = weft_signature_results(t->func, q, MAX_VALUES);
  if (from.bytes[0] == 'o' && other_func(r, p, np, q, nq, out)) return;
  *out = (WeftExtern){.kind = WEFT_EXTERN_FUNC};
  out->of.func = host_func(r, p, np, q, nq, name.size && name.bytes[0] == 'b');
}

static WeftStatus import_other(Run *r, WeftName name, const WeftExternType *t, WeftExtern *out,
                               WeftError *error)
{
  switch (out->kind) {
  case WEFT_EXTERN_MEMORY: return weft_memory_new(r->store, t->min, t->max, &out->of.memory, error);
  case WEFT_EXTERN_TABLE:
    return weft_table_new(r->store, t->value, t->min, t->max, &out->of.table, error);
  default: {
    WeftValue v = some_value(r, t->value, mix(7, name.size));
    WeftStatus s = weft_global_new(r->store, t->mutable_, &v, &out->of.global, error);
    if (name.bytes[0] == 'b') r->budget = out->of.global;
    return s;
  }
  }
}

static void set_budget(Run *r)
{
  WeftValue v = {.kind = WEFT_I32, .of = {.i32 = BUDGET}};
  if (!weft_global_set(r->budget, &v)) exit(2);
}

static WeftStatus instantiate(Run *r, WeftModule *module, WeftExtern *shared, unsigned k,
                              WeftTrap **trap, WeftError *error)
{
  WeftLinker *linker = NULL;
  WeftStatus s = weft_linker_new(r->store, &linker, error);
  for (size_t i = 0; i < weft_module_nimports(module) && s == WEFT_OK; i++) {
    WeftName from, name;
    WeftExternType t;
    WeftExternKind kind = weft_module_import(module, i, &from, &name);
    weft_module_import_type(module, i, &t);
    if (kind == WEFT_EXTERN_FUNC) {
      import_func(r, from, name, &t, &shared[i]);
    } else if (k == 0) {
      shared[i].kind = kind;
      s = import_other(r, name, &t, &shared[i], error);
    }
    if (s == WEFT_OK) s = weft_linker_define(linker, from, name, shared[i], error);
  }
  set_budget(r);
  if (s == WEFT_OK) s = weft_linker_instantiate(linker, module, &r->in[k], trap, error);
  weft_linker_free(linker);
  return s;
}

/* -- what is left in the end ---- */

static void show_bytes(Run *r, const uint8_t *p, size_t n)
{
  for (uint64_t v; n >= 8; p += 8, n -= 8) {
    memcpy(&v, p, 8);
    if (v) show(r, PART_MEMORY, v ^ n);
  }
}

static void show_memory(Run *r, WeftMemory *memory)
{
  enum { FEW = 1 << 19, START = 4 << 16, AROUND = 256 };
  size_t n;
  const uint8_t *p = weft_memory_data(memory, &n);
  show(r, PART_MEMORY, n);
  show_bytes(r, p, n <= FEW ? n : START);
  if (n <= FEW) return;
  show_bytes(r, p + n - 65536, 65536);
  for (unsigned i = 0; i < sizeof r->m->places / sizeof *r->m->places; i++) {
    uint64_t at = r->m->places[i] & ~(uint64_t)7;
    if (at >= AROUND && at + 2 * AROUND <= n) show_bytes(r, p + at - AROUND, 3 * AROUND);
  }
}

static void show_table(Run *r, WeftTable *table)
{
  uint64_t n = weft_table_size(table);
  show(r, PART_TABLES, n);
  for (uint64_t i = 0; i < n && i < 1000; i++) {
    WeftValue v;
    weft_table_get(table, i, &v);
    show(r, PART_TABLES, bits_of(r, &v));
  }
}

static void show_instance(Run *r, WeftModule *module, WeftInstance *in)
{
  for (size_t i = 0; i < weft_module_nexports(module); i++) {
    WeftName name;
    WeftExtern x;
    WeftValue v;
    weft_module_export(module, i, &name);
    weft_instance_export(in, name, &x);
    switch (x.kind) {
    case WEFT_EXTERN_MEMORY: show_memory(r, x.of.memory); break;
    case WEFT_EXTERN_TABLE: show_table(r, x.of.table); break;
    case WEFT_EXTERN_GLOBAL:
      weft_global_get(x.of.global, &v);
      show(r, PART_GLOBALS, bits_of(r, &v));
      break;
    default: break;
    }
  }
}

/* -- a run ---- */

static void call_exports(Run *r, unsigned k, uint64_t h, uint64_t fuel)
{
  for (unsigned i = r->m->nfuncs; i--;) {
    char name = (char)('0' + i);
    WeftExtern x;
    WeftTrap *trap = NULL;
    weft_instance_export(r->in[k], (WeftName){&name, 1}, &x);
    set_budget(r);
    if (fuel) weft_store_set_fuel(r->store, fuel);
    call(r, x.of.func, mix(h, i), &trap);
    weft_trap_free(trap);
    if (fuel) show(r, PART_FUEL, weft_store_fuel(r->store));
  }
}

static WeftStatus run(Run *r, WeftModule *module, uint64_t fuel, WeftTrap **trap, WeftError *error)
{
  WeftExtern shared[64];
  unsigned n = r->m->two ? INSTANCES : 1;
  for (unsigned k = 0; k < n; k++) {
    if (fuel) weft_store_set_fuel(r->store, fuel);
    WeftStatus s = instantiate(r, module, shared, k, trap, error);
    if (s != WEFT_OK) return s;
    for (unsigned i = 0; i < r->m->nfuncs; i++) {
      WeftExtern x;
      char name = (char)('0' + i);
      if (weft_instance_export(r->in[k], (WeftName){&name, 1}, &x)) know(r, x.of.func);
    }
  }
  for (unsigned k = 0; k < n; k++)
    call_exports(r, k, 5, fuel);
  call_exports(r, 0, 77, fuel);
  for (unsigned k = 0; k < n; k++)
    show_instance(r, module, r->in[k]);
  return WEFT_OK;
}

void random_run(WeftEngine *e, const RandomModule *m, uint64_t fuel, Outcome *out)
{
  WeftError error = {.message = ""};
  WeftModule *module = NULL;
  WeftTrap *trap = NULL;
  Run r = {.m = m, .out = out};
  memset(out, 0, sizeof *out);
  WeftStatus s = weft_module_new(e, m->bytes, m->size, &module, &error);
  if (s == WEFT_OK) s = weft_store_new(e, NULL, &r.store, &error);
  if (s == WEFT_OK) s = run(&r, module, fuel, &trap, &error);
  out->status = s;
  if (s == WEFT_TRAPPED) {
    if (weft_trap_kind(trap) == WEFT_TRAP_STACK_OVERFLOW) out->exhausted = true;
    say(&r, weft_trap_message(trap));
  } else if (s != WEFT_OK) { /* the offset is another one where validation comes first */
    snprintf(out->text, sizeof out->text, "%.150s", error.message);
  }
  weft_trap_free(trap);
  weft_store_free(r.store);
  weft_module_free(module);
}
