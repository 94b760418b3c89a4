// SPDX-License-Identifier: MIT
/* A program as README.md would have it, in what C and C++ have in common: a module, a function that
 * is built, and a program in vm3. It is linked to the shared and to the static library. */
#include "weft.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <stdio.h>

/* (module (func (export "add") (param i32 i32) (result i32)
 *   (i32.add (local.get 0) (local.get 1)))) */
static const unsigned char module_bytes[] = {
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x07, 0x01, 0x60, 0x02, 0x7f,
    0x7f, 0x01, 0x7f, 0x03, 0x02, 0x01, 0x00, 0x07, 0x07, 0x01, 0x03, 'a',  'd',  'd',
    0x00, 0x00, 0x0a, 0x09, 0x01, 0x07, 0x00, 0x20, 0x00, 0x20, 0x01, 0x6a, 0x0b};

static int failed(const char *what, const WeftError *error)
{
  printf("%s: %s\n", what, error->message);
  return 1;
}

static int run_module(WeftEngine *engine)
{
  WeftStore *store;
  WeftModule *module;
  WeftLinker *linker;
  WeftInstance *instance;
  WeftTrap *trap;
  WeftError error;
  WeftExtern add;
  WeftName name = {"add", 3};
  WeftValue args[2], sum;
  if (weft_store_new(engine, NULL, &store, &error) != WEFT_OK) return failed("store", &error);
  if (weft_module_new(engine, module_bytes, sizeof module_bytes, &module, &error) != WEFT_OK)
    return failed("module", &error);
  if (weft_linker_new(store, &linker, &error) != WEFT_OK) return failed("linker", &error);
  if (weft_linker_instantiate(linker, module, &instance, &trap, &error) != WEFT_OK)
    return failed("instance", &error);
  args[0].kind = args[1].kind = WEFT_I32;
  args[0].of.i32 = 2;
  args[1].of.i32 = 3;
  if (!weft_instance_export(instance, name, &add)) return 1;
  if (weft_func_call(store, add.of.func, args, 2, &sum, 1, &trap, &error) != WEFT_OK)
    return failed("call", &error);
  printf("module: %d\n", (int)sum.of.i32);
  weft_linker_free(linker);
  weft_module_free(module);
  weft_store_free(store);
  return 0;
}

static int run_built(WeftEngine *engine)
{
  static const WeftKind i64[1] = {WEFT_I64};
  static const WeftFuncType type = {i64, 1, i64, 1};
  WeftCode *code;
  WeftBuilt *function;
  WeftBuild *build;
  WeftError error;
  WeftValue arg, result;
  if (weft_code_new(engine, &code, &error) != WEFT_OK) return failed("code", &error);
  if (weft_built_declare(code, &type, "twice", &function, &error) != WEFT_OK ||
      weft_build_begin(function, NULL, 0, &build, &error) != WEFT_OK)
    return failed("begin", &error);
  weft_build_get(build, 0);
  weft_build_get(build, 0);
  weft_build_op(build, WEFT_OP_I64_ADD);
  weft_build_return(build);
  if (weft_build_finish(build, &error) != WEFT_OK) return failed("finish", &error);
  arg.kind = WEFT_I64;
  arg.of.i64 = 21;
  if (weft_built_call(function, &arg, 1, &result, 1, NULL, &error) != WEFT_OK)
    return failed("built call", &error);
  printf("built: %d\n", (int)result.of.i64);
  weft_code_free(code);
  return 0;
}

static int refuse_vm3(void)
{
  static const char text[] = "this is no program\n";
  WeftError error;
  if (weft_vm3_validate(text, sizeof text - 1, &error) != WEFT_INVALID) return 1;
  printf("vm3: refused\n");
  return 0;
}

int main(void)
{
  WeftEngine *engine;
  WeftError error;
  if (weft_engine_new(NULL, &engine, &error) != WEFT_OK) return failed("engine", &error);
  if (run_module(engine) || run_built(engine) || refuse_vm3()) return 1;
  weft_engine_free(engine);
  return 0;
}
