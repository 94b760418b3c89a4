// SPDX-License-Identifier: MIT
/* What test_unload.c loads: Weft inside a library. */
#include "weft.h"

#include <string.h>

/* Makes everything, calls an export of traps.wasm with an i32, and frees everything: the trap's
 * kind, 0 without a trap, -1 for an error. */
__attribute__((visibility("default"))) int plugin_run(const char *module, const char *export,
                                                      int arg);

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static int run_in(WeftEngine *engine, WeftStore *store, WeftLinker *linker, const char *module,
                  const char *export, int arg)
{
  WeftModule *m = NULL;
  WeftInstance *in;
  WeftExtern x;
  int kind = -1;
  if (weft_module_open(engine, module, &m, NULL) == WEFT_OK &&
      weft_linker_define_func(linker, "host", "call", "(i)", nothing, NULL, NULL) == WEFT_OK &&
      weft_linker_instantiate(linker, m, &in, NULL, NULL) == WEFT_OK &&
      weft_instance_export(in, (WeftName){export, strlen(export)}, &x)) {
    WeftTrap *t = NULL;
    WeftValue a = {.kind = WEFT_I32, .of.i32 = arg}, r;
    WeftStatus s = weft_func_call(store, x.of.func, &a, 1, &r, 1, &t, NULL);
    kind = s == WEFT_TRAPPED ? (int)weft_trap_kind(t) : s == WEFT_OK ? 0 : -1;
    weft_trap_free(t);
  }
  weft_module_free(m);
  return kind;
}

int plugin_run(const char *module, const char *export, int arg)
{
  WeftEngine *engine;
  WeftStore *store = NULL;
  WeftLinker *linker = NULL;
  int kind = -1;
  if (weft_engine_new(NULL, &engine, NULL) != WEFT_OK) return -1;
  if (weft_store_new(engine, NULL, &store, NULL) == WEFT_OK &&
      weft_linker_new(store, &linker, NULL) == WEFT_OK)
    kind = run_in(engine, store, linker, module, export, arg);
  weft_linker_free(linker);
  weft_store_free(store);
  weft_engine_free(engine);
  return kind;
}
