// SPDX-License-Identifier: MIT
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failed;

bool check(bool cond, const char *file, int line, const char *what)
{
  if (cond) return true;
  printf("%s:%d: %s\n", file, line, what);
  failed = 1;
  return false;
}

bool check_text(const char *a, const char *b, const char *file, int line)
{
  if (strcmp(a, b) == 0) return true;
  printf("%s:%d: \"%s\", expected \"%s\"\n", file, line, a, b);
  failed = 1;
  return false;
}

int checks_failed(void)
{
  return failed;
}

WeftName name(const char *text)
{
  return (WeftName){text, strlen(text)};
}

WeftValue i32(int32_t v)
{
  return (WeftValue){.kind = WEFT_I32, .of.i32 = v};
}

WeftValue i64(int64_t v)
{
  return (WeftValue){.kind = WEFT_I64, .of.i64 = v};
}

WeftValue f32(float v)
{
  return (WeftValue){.kind = WEFT_F32, .of.f32 = v};
}

WeftValue f64(double v)
{
  return (WeftValue){.kind = WEFT_F64, .of.f64 = v};
}

const char *module_path(const char *folder, const char *file)
{
  static _Thread_local char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, file);
  return path;
}

static _Noreturn void give_up(const char *what, const WeftError *error)
{
  printf("%s: %s\n", what, error ? error->message : "missing");
  exit(2);
}

World world(const char *folder, const WeftEngineOptions *e, const WeftStoreOptions *s)
{
  World w = {.folder = folder};
  WeftError error;
  WeftEngineOptions o = {.size = sizeof o};
  if (e) o = *e;
  if (getenv("WEFT_TEST_INTERP")) o.policy = WEFT_POLICY_INTERP;
  if (getenv("WEFT_TEST_TIERED")) o.policy = WEFT_POLICY_TIERED, o.tier_after = 2;
  if (weft_engine_new(&o, &w.engine, &error) != WEFT_OK) give_up("engine", &error);
  if (weft_store_new(w.engine, s, &w.store, &error) != WEFT_OK) give_up("store", &error);
  if (weft_linker_new(w.store, &w.linker, &error) != WEFT_OK) give_up("linker", &error);
  return w;
}

void world_end(World *w)
{
  weft_linker_free(w->linker);
  weft_store_free(w->store);
  weft_engine_free(w->engine);
}

WeftInstance *instance(World *w, const char *file)
{
  WeftError error;
  WeftModule *m;
  WeftInstance *in;
  if (weft_module_open(w->engine, module_path(w->folder, file), &m, &error) != WEFT_OK)
    give_up(file, &error);
  if (weft_linker_instantiate(w->linker, m, &in, NULL, &error) != WEFT_OK) give_up(file, &error);
  weft_module_free(m);
  return in;
}

WeftFunc *func(WeftInstance *in, const char *export)
{
  WeftExtern x;
  if (!weft_instance_export(in, name(export), &x) || x.kind != WEFT_EXTERN_FUNC)
    give_up(export, NULL);
  return x.of.func;
}

WeftValue call(World *w, WeftFunc *f, WeftTrap **trap, size_t nargs, const WeftValue *args)
{
  WeftValue results[32] = {i32(0)};
  WeftError error = {.message = "trap"};
  WeftTrap *t = NULL;
  WeftStatus s = weft_func_call(w->store, f, args, nargs, results, 32, &t, &error);
  if (trap) *trap = t;
  if (s != WEFT_OK && !(s == WEFT_TRAPPED && trap)) give_up("call", &error);
  return results[0];
}
