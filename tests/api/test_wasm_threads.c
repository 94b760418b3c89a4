// SPDX-License-Identifier: MIT
/* wasm.h: an engine and shared modules that many threads use, each with stores of its own. */
#include "wasm_check.h"

#include <pthread.h>

enum { THREADS = 4, STORES = 3 };

static wasm_engine_t *engine;
static wasm_shared_module_t *shared;

static wasm_trap_t *counts(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  *(int *)env += args->data[0].of.i32;
  results->data[0] = args->data[0];
  return NULL;
}

static void one_store(int *calls)
{
  wasm_store_t *s = wasm_store_new(engine);
  wasm_module_t *m = wasm_module_obtain(s, shared);
  wasm_shared_module_t *again = wasm_module_share(m);
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_instance_t *in = wasm_instance_new(s, m, &none, NULL);
  wasm_func_t *twice = self_func(in, SELF_DOUBLE), *traps = self_func(in, SELF_TRAP);
  for (int i = 0; i < 20; i++) {
    wasm_val_t arg = i32_val(i), out;
    CHECK(!call(twice, 1, &arg, &out) && out.of.i32 == 2 * i);
  }
  CHECK(trap_says(call(traps, 0, NULL, NULL), "unreachable"));
  wasm_functype_t *t = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  wasm_func_t *f = wasm_func_new_with_env(s, t, counts, calls, NULL);
  wasm_val_t one = i32_val(1);
  CHECK(!call(f, 1, &one, NULL));
  wasm_functype_delete(t);
  wasm_byte_vec_t bytes;
  wasm_module_serialize(m, &bytes);
  wasm_module_t *own = wasm_module_deserialize(s, &bytes); /* compiled while others do */
  CHECK(own);
  wasm_byte_vec_delete(&bytes);
  wasm_module_delete(own);
  wasm_shared_module_delete(again);
  wasm_func_delete(f);
  wasm_func_delete(twice);
  wasm_func_delete(traps);
  wasm_instance_delete(in);
  wasm_module_delete(m);
  wasm_store_delete(s);
}

static void *run(void *calls)
{
  for (int i = 0; i < STORES; i++)
    one_store((int *)calls);
  return NULL;
}

/* A store may change its thread, as long as one uses it at a time. */
static void *call_there(void *func)
{
  wasm_val_t args[2] = {WASM_I32_VAL(40), WASM_I32_VAL(2)}, out;
  CHECK(!call((wasm_func_t *)func, 2, args, &out) && out.of.i32 == 42);
  wasm_func_delete((wasm_func_t *)func);
  return NULL;
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  engine = engine_new();
  wasm_store_t *s = wasm_store_new(engine);
  wasm_module_t *m = module_of(s, "wasm_self.wasm");
  shared = wasm_module_share(m);
  wasm_module_delete(m);
  pthread_t thread[THREADS];
  int calls[THREADS] = {0};
  for (int i = 0; i < THREADS; i++)
    pthread_create(&thread[i], NULL, run, &calls[i]);
  for (int i = 0; i < THREADS; i++) {
    pthread_join(thread[i], NULL);
    CHECK(calls[i] == STORES);
  }
  wasm_shared_module_delete(shared);
  wasm_instance_t *in = instance_of(s, "wasm_self.wasm");
  pthread_create(&thread[0], NULL, call_there, self_func(in, SELF_ADD));
  pthread_join(thread[0], NULL);
  wasm_instance_delete(in);
  wasm_store_delete(s);
  wasm_engine_delete(engine);
  return wasm_failed;
}
