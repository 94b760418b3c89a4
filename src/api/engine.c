// SPDX-License-Identifier: MIT
/* weft.h: errors, engines, modules. */
#include "api/api_int.h"
#include "base/text.h"
#include "frontend/wasm/validate.h"
#include "machine/machine.h"
#include "vstack/options.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

WeftStatus api_fail(WeftError *out, WeftStatus status, const char *format, ...)
{
  if (!out) return status;
  va_list args;
  va_start(args, format);
  vsnprintf(out->message, sizeof out->message, format, args);
  va_end(args);
  text_clean_string(out->message, false);
  out->status = status;
  out->func = UINT32_MAX;
  out->offset = UINT64_MAX;
  return status;
}

WeftStatus api_null(WeftError *out, const char *function, const char *what)
{
  return api_fail(out, WEFT_INVALID, "%s: %s is NULL", function, what);
}

WeftStatus api_options(void *to, size_t size, const void *from, const char *type, WeftError *error)
{
  enum { MOST = 4096 };
  size_t given = 0;
  memset(to, 0, size);
  if (!from) return WEFT_OK;
  memcpy(&given, from, sizeof given);
  if (given < sizeof given || given > MOST)
    return api_fail(error, WEFT_INVALID,
                    "%s.size is %zu: it must be sizeof(%s), else nothing in the record counts",
                    type, given, type);
  for (size_t i = size; i < given; i++)
    if (((const uint8_t *)from)[i])
      return api_fail(error, WEFT_UNSUPPORTED,
                      "%s has a field that this version of the library does not know", type);
  memcpy(to, from, given < size ? given : size);
  return WEFT_OK;
}

WeftStatus api_error(WeftError *out, const Err *err, const Module *m)
{
  WeftStatus status = (WeftStatus)err->status;
  if (!out) return status;
  *out = (WeftError){.status = status, .offset = err->offset, .func = err->func};
  char *at = out->message;
  size_t room = sizeof out->message;
  int n = 0;
  if (err->func != ERR_NO_FUNC) {
    char name[100] = "";
    if (m) module_func_name(m, err->func, name, sizeof name);
    n = snprintf(at, room, "function %u%s%s%s", err->func, m ? " (\"" : "", name, m ? "\")" : "");
    at += n, room -= (size_t)n;
    if (err->offset != UINT64_MAX && m && err->func >= m->nimported_funcs && m->bodies) {
      n = snprintf(at, room, " +0x%llx",
                   (unsigned long long)(err->offset -
                                        m->bodies[err->func - m->nimported_funcs].code.offset));
      at += n, room -= (size_t)n;
    }
  }
  if (err->offset != UINT64_MAX) {
    n = snprintf(at, room,
                 err->func != ERR_NO_FUNC ? " (module offset 0x%llx): " : "module offset 0x%llx: ",
                 (unsigned long long)err->offset);
    at += n, room -= (size_t)n;
  } else if (err->func != ERR_NO_FUNC) {
    n = snprintf(at, room, ": ");
    at += n, room -= (size_t)n;
  }
  snprintf(at, room, "%s", err->text);
  text_clean_string(out->message, false); /* what was cut, too */
  return status;
}

const char *weft_version(unsigned *major, unsigned *minor, unsigned *patch)
{
  if (major) *major = WEFT_VERSION_MAJOR;
  if (minor) *minor = WEFT_VERSION_MINOR;
  if (patch) *patch = WEFT_VERSION_PATCH;
  return WEFT_VERSION;
}

/* -- engines ---- */

static const struct {
  const char *name, *what;
} techniques[] = {
#define X(name, option, text) {option, text},
    VS_TECHNIQUES(X)
#undef X
};

size_t weft_name_print(WeftName name, char *out, size_t size)
{
  if ((size && !out) || (name.size && !name.bytes)) return 0;
  return text_clean(out, size, name.bytes, name.size);
}

const char *weft_technique(unsigned n, const char **what)
{
  if (n >= VS_NTECHNIQUES) return NULL;
  if (what) *what = techniques[n].what;
  return techniques[n].name;
}

const char *weft_target(unsigned n)
{
  return n < known_targets_n ? known_targets[n].name : NULL;
}

/* Does this CPU have what code for a native target uses? */
static bool cpu_has(const Target *t)
{
#if defined(__x86_64__)
  __builtin_cpu_init();
  bool v2 = __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt") &&
            __builtin_cpu_supports("ssse3");
  bool v3 = v2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
            __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("fma") &&
            __builtin_cpu_supports("lzcnt");
  return t->table == &stencils_x64_v3 ? v3 : v2;
#else
  (void)t;
  return true;
#endif
}

/* The best one of this machine. */
static WeftStatus native_target(const Target **out, WeftError *error)
{
  *out = NULL;
  for (unsigned i = 0; i < known_targets_n; i++)
    if (known_targets[i].native && cpu_has(&known_targets[i])) *out = &known_targets[i];
  if (*out) return WEFT_OK;
  return api_fail(error, WEFT_UNSUPPORTED,
                  "this CPU is below x86-64-v2 (SSE4.2 and POPCNT are needed)");
}

/* What runs here, by the name of its stencils' level. */
static WeftStatus cpu_target(const char *cpu, const Target **out, WeftError *error)
{
  TRY_API(native_target(out, error));
#if defined(__x86_64__)
  if (strcmp(cpu, "v2") && strcmp(cpu, "v3"))
    return api_fail(error, WEFT_UNSUPPORTED, "unknown cpu \"%s\": v2 or v3", cpu);
  const Target *t = target_find(strcmp(cpu, "v3") ? "x86-64-v2" : "x86-64-v3");
  if (!t || !cpu_has(t)) return api_fail(error, WEFT_UNSUPPORTED, "this CPU is not x86-64-%s", cpu);
  *out = t;
  return WEFT_OK;
#else
  return api_fail(error, WEFT_UNSUPPORTED, "unknown cpu \"%s\": there is one arm64 table", cpu);
#endif
}

static WeftStatus choose_target(const WeftEngineOptions *o, const Target **out, WeftError *error)
{
  if (o->cpu && o->target)
    return api_fail(error, WEFT_UNSUPPORTED, "a cpu and a target: one of them says all");
  if (o->cpu) return cpu_target(o->cpu, out, error);
  if (!o->target) return native_target(out, error);
  *out = target_find(o->target);
  if (*out) return WEFT_OK;
  char names[64] = "";
  for (unsigned i = 0; i < known_targets_n; i++) {
    size_t n = strlen(names);
    snprintf(names + n, sizeof names - n, "%s%s", i ? ", " : "", known_targets[i].name);
  }
  return api_fail(error, WEFT_UNSUPPORTED, "unknown target \"%s\": %s", o->target, names);
}

static uint32_t tier_after(uint32_t wanted)
{
  return wanted == 0 ? 1000 : wanted < INT32_MAX ? wanted : INT32_MAX;
}

static WeftStatus supported(const WeftEngineOptions *o, WeftError *error)
{
  if (o->policy > WEFT_POLICY_TIERED)
    return api_fail(error, WEFT_UNSUPPORTED, "this version has no such engine");
  if (o->nan > WEFT_NAN_CANONICAL)
    return api_fail(error, WEFT_UNSUPPORTED, "this version has no such choice of NaNs");
  return WEFT_OK;
}

WeftStatus weft_engine_new(const WeftEngineOptions *options, WeftEngine **out, WeftError *error)
{
  NEED(out);
  WeftEngineOptions o;
  OPTIONS(WeftEngineOptions, &o, options);
  TRY_API(supported(&o, error));
  CompileOptions c = {
      .explicit_bounds = o.bounds == WEFT_BOUNDS_EXPLICIT || o.policy == WEFT_POLICY_INTERP,
      .interruptible = o.interruptible,
      .fuel = o.fuel,
      .canonical_nan = o.nan == WEFT_NAN_CANONICAL,
      .interp = o.policy == WEFT_POLICY_INTERP,
      .tier_after = o.policy != WEFT_POLICY_TIERED ? 0 : tier_after(o.tier_after),
      .baseline = o.policy == WEFT_POLICY_BASELINE,
      .random_ra = o.random_ra,
      .random_facts = o.random_facts,
      .poison = o.poison,
      .span = o.random_ra ? 1024u << (o.random_ra & 3) : 0,
      .threads = o.compile_threads,
      .lazy = o.compile == WEFT_COMPILE_LAZY,
      .off = o.off,
  };
  const Target *target;
  TRY_API(choose_target(&o, &target, error));
  c.table = target->table;
  bool foreign = !target->native || !cpu_has(target);
  if (foreign && (c.interp || c.tier_after))
    return api_fail(error, WEFT_UNSUPPORTED, "the interpreter runs here only, not on %s",
                    target->name);
  Engine *e = NULL;
  Err err = API_ERR;
  Status made = engine_new(&e, target, foreign, &c, &err);
  if (made == LIMIT && !foreign &&
      o.policy == WEFT_POLICY_VSTACK) { /* maybe memory cannot be made executable */
    CompileOptions again = c;
    again.interp = again.explicit_bounds = true;
    made = engine_new(&e, target, false, &again, NULL);
    if (made == OK) c = again;
  }
  if (made != OK) return api_error(error, &err, NULL);
  if (c.interp || foreign)
    o.profile = 0; /* profilers and debuggers see no machine code of the guest's */
  if (o.profile && profile_open(&e->profile, o.profile, &err) != OK) {
    engine_unref(e);
    return api_error(error, &err, NULL);
  }
  if (o.max_table) e->max_table_entries = o.max_table < UINT32_MAX ? o.max_table : UINT32_MAX;
  *out = from_engine(e);
  return WEFT_OK;
}

void weft_engine_free(WeftEngine *engine)
{
  if (engine) engine_unref(to_engine(engine));
}

WeftPolicy weft_engine_policy(const WeftEngine *engine)
{
  if (!engine) return (WeftPolicy)0;
  const CompileOptions *o = &to_engine(engine)->compile;
  return o->interp       ? WEFT_POLICY_INTERP
         : o->tier_after ? WEFT_POLICY_TIERED
         : o->baseline   ? WEFT_POLICY_BASELINE
                         : WEFT_POLICY_VSTACK;
}

const char *weft_engine_cpu(const WeftEngine *engine)
{
  if (!engine) return NULL;
  return to_engine(engine)->compile.table->name;
}

const char *weft_engine_stencils(const WeftEngine *engine)
{
  if (!engine) return NULL;
  return to_engine(engine)->compile.table->origin;
}

/* -- signals ---- */

WeftStatus weft_signals_install(WeftError *error)
{
  Err err = API_ERR;
  return signals_put_in(&err) == OK ? WEFT_OK : api_error(error, &err, NULL);
}

bool weft_signals_remove(void)
{
  return signals_take_out();
}

/* -- modules ---- */

/* A message that names a function needs the names, which a failed module has no more: decode again.
 */
static WeftStatus module_error(WeftError *error, const Err *err, const void *bytes, size_t size)
{
  Module m;
  bool named = bytes && err->func != ERR_NO_FUNC && module_decode(&m, bytes, size, NULL) == OK;
  WeftStatus s = api_error(error, err, named ? &m : NULL);
  if (named) module_free(&m);
  return s;
}

static WeftStatus new_module(WeftEngine *engine, const void *bytes, size_t size, bool copy,
                             WeftModule **out, WeftError *error)
{
  CodeModule *c = NULL;
  Err err = API_ERR;
  if (code_new(to_engine(engine), bytes, size, copy, &c, &err) != OK)
    return module_error(error, &err, bytes, size);
  *out = from_module(c);
  return WEFT_OK;
}

WeftStatus weft_module_new(WeftEngine *engine, const void *bytes, size_t size, WeftModule **out,
                           WeftError *error)
{
  NEED(engine);
  NEED(out);
  NEED_ALL(bytes, size);
  return new_module(engine, bytes, size, true, out, error);
}

WeftStatus weft_module_new_borrowed(WeftEngine *engine, const void *bytes, size_t size,
                                    WeftModule **out, WeftError *error)
{
  NEED(engine);
  NEED(out);
  NEED_ALL(bytes, size);
  return new_module(engine, bytes, size, false, out, error);
}

WeftStatus weft_module_open(WeftEngine *engine, const char *path, WeftModule **out,
                            WeftError *error)
{
  NEED(engine);
  NEED(path);
  NEED(out);
  CodeModule *c = NULL;
  Err err = API_ERR;
  if (code_open_file(to_engine(engine), path, &c, &err) != OK) return api_error(error, &err, NULL);
  *out = from_module(c);
  return WEFT_OK;
}

WeftStatus weft_module_validate(const void *bytes, size_t size, WeftError *error)
{
  NEED_ALL(bytes, size);
  Module m;
  Err err = API_ERR;
  if (module_decode(&m, bytes, size, &err) != OK) return api_error(error, &err, NULL);
  Status s = validate_bodies(&m, &err);
  WeftStatus status = s == OK ? WEFT_OK : api_error(error, &err, &m);
  module_free(&m);
  return status;
}

void weft_module_free(WeftModule *module)
{
  if (module) code_unref(to_module(module));
}

void weft_module_stats(const WeftModule *module, WeftCompileStats *out)
{
  if (!module || !out) return;
  const CodeModule *c = to_module(module);
  *out = (WeftCompileStats){
      .module_bytes = c->m.size,
      .code_bytes = c->stats.code_bytes,
      .machine_bytes = c->stats.machine_bytes,
      .functions = c->m.nfuncs - c->m.nimported_funcs,
      .ops = c->stats.ops,
      .decode_ns = c->decode_ns,
      .compile_ns = c->compile_ns,
      .working_bytes = c->stats.working_bytes,
      .threads = c->stats.threads,
      .lied = c->stats.lied,
      .again = c->stats.again,
  };
}
