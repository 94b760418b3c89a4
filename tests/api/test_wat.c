// SPDX-License-Identifier: MIT
/* weft_wat.h from outside: a module as text, called. What the reader says is in tests/text. */
#include "weft_wat.h"

#include "check.h"

#include <locale.h>
#include <string.h>

static const char text[] = "(module $sums\n"
                           "  (func (export \"add\") (param $a i32) (param $b i32) (result i32)\n"
                           "    (i32.add (local.get $a) (local.get $b)))\n"
                           "  (func $zero (export \"zero\") (result i32)\n"
                           "    (i32.div_u (i32.const 1) (i32.const 0)))\n"
                           "  (func (export \"half\") (result f64) (f64.const 0.5)))\n";

static void runs(World *w)
{
  uint8_t *bytes = NULL;
  size_t size = 0;
  WeftModule *module = NULL;
  WeftInstance *i = NULL;
  WeftTrap *trap = NULL;
  WeftFrame frame = {0};
  WeftError e;
  CHECK(weft_wat_to_wasm(text, strlen(text), &bytes, &size, &e) == WEFT_OK);
  CHECK(weft_module_new(w->engine, bytes, size, &module, &e) == WEFT_OK);
  weft_wat_free(bytes); /* the module has a copy */
  CHECK(weft_linker_instantiate(w->linker, module, &i, &trap, &e) == WEFT_OK);
  weft_module_free(module);
  WeftExtern add, zero, half;
  CHECK(weft_instance_export(i, name("add"), &add));
  CHECK(weft_instance_export(i, name("zero"), &zero));
  CHECK(weft_instance_export(i, name("half"), &half));
  WeftValue args[] = {i32(2), i32(3)}, result;
  CHECK(weft_func_call(w->store, add.of.func, args, 2, &result, 1, &trap, &e) == WEFT_OK);
  CHECK(result.of.i32 == 5);
  CHECK(weft_func_call(w->store, half.of.func, NULL, 0, &result, 1, &trap, &e) == WEFT_OK);
  CHECK(result.of.f64 == 0.5);
  CHECK(weft_func_call(w->store, zero.of.func, NULL, 0, &result, 1, &trap, &e) == WEFT_TRAPPED);
  weft_trap_frame(trap, 0, &frame);
  CHECK_TEXT(frame.name, "zero"); /* the text's names */
  weft_trap_free(trap);
}

static void refuses(void)
{
  static const char bad[] = "(module\n  (func (i32.frob)))", later[] = "(func (v128.const i8x16))";
  uint8_t *bytes = NULL;
  size_t size = 7;
  WeftError e;
  CHECK(weft_wat_to_wasm(bad, strlen(bad), &bytes, &size, &e) == WEFT_INVALID);
  CHECK_TEXT(e.message, "line 2, column 10: unknown operator i32.frob");
  CHECK(e.status == WEFT_INVALID && e.offset == UINT64_MAX && e.func == UINT32_MAX);
  CHECK(!bytes && size == 7);
  CHECK(weft_wat_to_wasm(later, strlen(later), &bytes, &size, &e) == WEFT_UNSUPPORTED);
  CHECK(weft_wat_to_wasm(bad, strlen(bad), &bytes, &size, NULL) == WEFT_INVALID);
  weft_wat_free(NULL);
}

int main(int argc, char **argv)
{
  (void)argc;
  setlocale(LC_ALL, ""); /* a host's decimal comma is not the text's */
  World w = world(argv[1], NULL, NULL);
  runs(&w);
  refuses();
  world_end(&w);
  return checks_failed();
}
