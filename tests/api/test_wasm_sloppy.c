// SPDX-License-Identifier: MIT
/* wasm.h, as a careless host uses it: things of other stores, handles that are deleted while their
 * thing is in use, stores that are deleted while they run. */
#include "wasm_check.h"

static wasm_engine_t *engine;
static wasm_store_t *s;
static int ended;

static void note(void *n)
{
  ++*(int *)n;
}

static wasm_functype_t *ii(void)
{
  return wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
}

/* What callbacks delete. */
typedef struct Env {
  wasm_func_t *func;
  wasm_instance_t *instance;
  wasm_store_t *store;
  wasm_module_t *module;
  wasm_engine_t *engine;
  int ended;
} Env;

static wasm_trap_t *deletes_all(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  Env *e = (Env *)env;
  wasm_func_delete(e->func); /* of itself */
  wasm_instance_delete(e->instance);
  wasm_module_delete(e->module);
  weft_store_collect(weft_from_wasm_store(e->store)); /* nothing goes while code runs */
  CHECK(!e->ended);
  wasm_store_delete(e->store);
  wasm_engine_delete(e->engine);
  results->data[0] = i32_val(args->data[0].of.i32 + 1);
  return NULL;
}

/* All that is needed for a call is deleted during the call. */
static void test_deletes(bool traps)
{
  static const char imports_calls[] =
      "\0asm\1\0\0\0\1\6\1\x60\1\x7f\1\x7f\2\5\1\0\0\0\0\3\2\1\0\7\5\1\1r\0\1\xa\xe\1\xc\0\x20\0"
      "\x10\0\x20\0\x04\x40\0\xb\xb"; /* (if (local.get 0) (unreachable)) after the call */
  Env e;
  memset(&e, 0, sizeof e);
  e.engine = engine_new();
  e.store = wasm_store_new(e.engine);
  wasm_functype_t *t = ii();
  e.func = wasm_func_new_with_env(e.store, t, deletes_all, &e, NULL);
  wasm_functype_delete(t);
  wasm_func_set_host_info_with_finalizer(e.func, &e.ended, note);
  wasm_byte_vec_t bytes;
  wasm_byte_vec_new(&bytes, sizeof imports_calls - 1, imports_calls);
  e.module = wasm_module_new(e.store, &bytes);
  wasm_byte_vec_delete(&bytes);
  wasm_extern_t *import[1];
  import[0] = wasm_func_as_extern(e.func);
  wasm_extern_vec_t imports = {1, import};
  e.instance = wasm_instance_new(e.store, e.module, &imports, NULL);
  wasm_func_t *run = wasm_extern_as_func(export_of(e.instance, e.module, "r"));
  wasm_val_t arg = i32_val(traps), out;
  wasm_trap_t *trap = call(run, 1, &arg, &out);
  if (traps)
    CHECK(trap_says(trap, "unreachable"));
  else
    CHECK(!trap && out.of.i32 == 1);
  CHECK(e.ended == 1); /* the store went when the call had returned */
  CHECK(trap_says(call(run, 1, &arg, NULL), "a function that is gone, as its store is"));
  wasm_func_delete(run);
}

/* A function that is nobody's any more while it runs. */
static wasm_trap_t *forgets_itself(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  wasm_func_t **self = (wasm_func_t **)env;
  wasm_func_delete(*self);
  *self = NULL;
  for (int i = 0; i < 100000; i++)
    wasm_foreign_delete(wasm_foreign_new(s)); /* would collect */
  CHECK(!ended);
  wasm_val_copy(&results->data[0], &args->data[0]);
  return NULL;
}

static void test_own_function(void)
{
  wasm_functype_t *t = ii();
  wasm_func_t *f;
  f = wasm_func_new_with_env(s, t, forgets_itself, &f, NULL);
  wasm_func_set_host_info_with_finalizer(f, &ended, note);
  wasm_val_t arg = i32_val(9), out;
  CHECK(!call(f, 1, &arg, &out) && out.of.i32 == 9 && !f);
  weft_store_collect(weft_from_wasm_store(s));
  CHECK(ended == 1);
  wasm_functype_delete(t);
}

/* -- things of other stores ---- */

static wasm_trap_t *gives(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)args;
  results->data[0].kind = WASM_EXTERNREF;
  results->data[0].of.ref = wasm_ref_copy((wasm_ref_t *)env);
  return NULL;
}

static void test_other_store(void)
{
  wasm_store_t *other = wasm_store_new(engine);
  wasm_instance_t *a = instance_of(s, "wasm_self.wasm"), *b = instance_of(other, "wasm_self.wasm");
  wasm_func_t *same = self_func(a, SELF_SAME), *id = self_func(a, SELF_FUNC);
  wasm_func_t *far = self_func(b, SELF_ADD);
  wasm_foreign_t *foreign = wasm_foreign_new(other);
  wasm_table_t *table = wasm_extern_as_table(self_export(a, SELF_REFS));
  wasm_global_t *held = wasm_extern_as_global(self_export(a, SELF_HELD));
  static const char why[] = "argument 0 is of another kind than the parameter, or of another store";
  wasm_val_t arg = ref_val(wasm_foreign_as_ref(foreign)), out;
  CHECK(trap_says(call(same, 1, &arg, NULL), why));
  CHECK(!wasm_table_set(table, 0, arg.of.ref) && !wasm_table_grow(table, 1, arg.of.ref));
  wasm_global_set(held, &arg);
  wasm_global_get(held, &out);
  CHECK(!out.of.ref);
  arg.of.ref = wasm_func_as_ref(far);
  CHECK(trap_says(call(id, 1, &arg, NULL), why) && trap_says(call(same, 1, &arg, NULL), why));
  wasm_functype_t *t = wasm_functype_new_0_1(wasm_valtype_new_externref());
  wasm_func_t *f = wasm_func_new_with_env(s, t, gives, foreign, NULL);
  CHECK(trap_says(call(f, 0, NULL, NULL), "result 0 of a host function is of another kind than its "
                                          "type says, or of another store"));
  wasm_func_delete(f);
  wasm_functype_delete(t);
  /* Traps and modules are of no store: but what stands for them in code is. */
  wasm_trap_t *trap = wasm_trap_new(other, NULL);
  CHECK(wasm_table_set(table, 0, wasm_trap_as_ref(trap)));
  wasm_func_t *same_b = self_func(b, SELF_SAME);
  arg.of.ref = wasm_trap_as_ref(trap);
  CHECK(trap_says(call(same_b, 1, &arg, NULL), why));
  wasm_func_delete(same_b);
  wasm_trap_delete(trap);
  wasm_extern_t *import[1];
  import[0] = wasm_func_as_extern(far);
  wasm_extern_vec_t imports;
  wasm_extern_vec_new_uninitialized(&imports, 5);
  for (int i = 0; i < 5; i++)
    imports.data[i] = wasm_extern_copy(import[0]);
  wasm_module_t *m = module_of(s, "wasm_host.wasm");
  CHECK(!wasm_instance_new(s, m, &imports, &trap));
  CHECK(trap_says(trap, "import 0 is of another store"));
  wasm_extern_vec_delete(&imports);
  wasm_module_delete(m);
  wasm_foreign_delete(foreign);
  wasm_table_delete(table);
  wasm_global_delete(held);
  wasm_func_delete(same);
  wasm_func_delete(id);
  wasm_func_delete(far);
  wasm_instance_delete(a);
  wasm_instance_delete(b);
  wasm_store_delete(other);
}

/* -- vectors that are none ---- */

static void test_vectors(void)
{
  wasm_instance_t *a = instance_of(s, "wasm_self.wasm");
  wasm_func_t *add = self_func(a, SELF_ADD);
  wasm_val_vec_t args, results;
  args.size = 2; /* without its elements */
  args.data = NULL;
  results.size = 1;
  results.data = NULL;
  wasm_trap_delete(wasm_func_call(add, &args, &results));
  wasm_val_t two[2] = {WASM_I32_VAL(1), WASM_I32_VAL(2)};
  args.data = two;
  CHECK(!wasm_func_call(add, &args, &results)); /* the result is dropped */
  two[0].kind = 77;                             /* no kind */
  wasm_val_t out[1] = {WASM_INIT_VAL};
  results.data = out;
  wasm_trap_delete(wasm_func_call(add, &args, &results));
  CHECK(
      trap_says(wasm_func_call(NULL, &args, &results), "a function that is gone, as its store is"));
  wasm_val_vec_t copy;
  wasm_val_vec_copy(&copy, &results);
  CHECK(copy.size == 1 && !copy.data[0].of.ref);
  wasm_val_vec_delete(&copy);
  wasm_func_delete(add);
  wasm_instance_delete(a);
}

/* NULL for each handle and type is nothing. */
static void test_null(void)
{
  wasm_val_t v = WASM_I32_VAL(1), out;
  CHECK(!wasm_valtype_kind(NULL) && !wasm_externtype_kind(NULL) && !wasm_extern_kind(NULL));
  CHECK(!wasm_functype_params(NULL) && !wasm_functype_results(NULL));
  CHECK(!wasm_globaltype_content(NULL) && !wasm_globaltype_mutability(NULL));
  CHECK(!wasm_tabletype_element(NULL) && !wasm_tabletype_limits(NULL));
  CHECK(!wasm_memorytype_limits(NULL) && !wasm_importtype_module(NULL));
  CHECK(!wasm_importtype_name(NULL) && !wasm_importtype_type(NULL));
  CHECK(!wasm_exporttype_name(NULL) && !wasm_exporttype_type(NULL));
  CHECK(!wasm_func_type(NULL) && !wasm_func_param_arity(NULL) && !wasm_func_result_arity(NULL));
  CHECK(!wasm_global_type(NULL) && !wasm_table_type(NULL) && !wasm_memory_type(NULL));
  wasm_global_get(NULL, &out);
  CHECK(out.kind == WASM_EXTERNREF && !out.of.ref);
  wasm_global_set(NULL, &v);
  CHECK(!wasm_table_get(NULL, 0) && !wasm_table_set(NULL, 0, NULL) && !wasm_table_size(NULL));
  CHECK(!wasm_table_grow(NULL, 0, NULL) && !wasm_memory_data(NULL) && !wasm_memory_size(NULL));
  CHECK(!wasm_memory_data_size(NULL) && !wasm_memory_grow(NULL, 0) && !wasm_foreign_new(NULL));
  CHECK(!wasm_trap_origin(NULL) && !wasm_frame_copy(NULL) && !wasm_frame_instance(NULL));
  CHECK(!wasm_frame_func_index(NULL) && !wasm_frame_func_offset(NULL));
  CHECK(!wasm_frame_module_offset(NULL) && !wasm_func_get_host_info(NULL));
  wasm_func_set_host_info(NULL, &v);
  wasm_val_copy(&out, NULL);
  CHECK(out.kind == WASM_EXTERNREF && !out.of.ref);
  wasm_message_t message;
  wasm_frame_vec_t frames;
  wasm_importtype_vec_t imports;
  wasm_exporttype_vec_t exports;
  wasm_trap_message(NULL, &message);
  wasm_trap_trace(NULL, &frames);
  wasm_module_imports(NULL, &imports);
  wasm_module_exports(NULL, &exports);
  CHECK(!message.size && !frames.size && !imports.size && !exports.size);
}

/* References in results that a callback gives along with a trap. */
static wasm_trap_t *gives_and_raises(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  gives(env, args, results);
  return wasm_trap_new(NULL, NULL);
}

static void test_results_of_a_trap(void)
{
  wasm_foreign_t *foreign = wasm_foreign_new(s);
  ended = 0;
  wasm_foreign_set_host_info_with_finalizer(foreign, &ended, note);
  wasm_functype_t *t = wasm_functype_new_0_1(wasm_valtype_new_externref());
  wasm_func_t *f = wasm_func_new_with_env(s, t, gives_and_raises, foreign, NULL);
  CHECK(trap_says(call(f, 0, NULL, NULL), ""));
  wasm_foreign_delete(foreign);
  weft_store_collect(weft_from_wasm_store(s));
  CHECK(ended == 1); /* no handle was left */
  wasm_func_delete(f);
  wasm_functype_delete(t);
}

/* One trap, raised again and again, and by nested calls at once. */
static wasm_trap_t *again(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  wasm_trap_t *trap = (wasm_trap_t *)env;
  (void)results;
  if (args->data[0].of.i32 == 0) return wasm_trap_copy(trap);
  wasm_functype_t *t = ii();
  wasm_func_t *f = wasm_func_new_with_env(s, t, again, env, NULL);
  wasm_val_t less = i32_val(args->data[0].of.i32 - 1);
  wasm_trap_t *inner = call(f, 1, &less, NULL);
  CHECK(inner == trap);
  wasm_func_delete(f);
  wasm_functype_delete(t);
  return inner;
}

static void test_trap_again(void)
{
  wasm_functype_t *t = ii();
  wasm_trap_t *trap = wasm_trap_new(s, NULL);
  wasm_func_t *f = wasm_func_new_with_env(s, t, again, trap, NULL);
  for (int i = 0; i < 5; i++) {
    wasm_val_t arg = i32_val(i);
    wasm_trap_t *out = call(f, 1, &arg, NULL);
    CHECK(out == trap);
    wasm_trap_delete(out);
  }
  wasm_trap_delete(trap);
  wasm_func_delete(f);
  wasm_functype_delete(t);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  engine = engine_new();
  s = wasm_store_new(engine);
  test_deletes(false);
  test_deletes(true);
  test_own_function();
  test_other_store();
  test_vectors();
  test_null();
  test_results_of_a_trap();
  test_trap_again();
  wasm_store_delete(s);
  wasm_engine_delete(engine);
  return wasm_failed;
}
