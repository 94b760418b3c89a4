// SPDX-License-Identifier: MIT
/* wasm.h: functions: calls, callbacks, traps and their frames. */
#include "wasm_check.h"

static wasm_store_t *s;

/* -- calls ---- */

static void test_calls(wasm_instance_t *in)
{
  wasm_func_t *add = self_func(in, SELF_ADD), *mix = self_func(in, SELF_MIX);
  wasm_val_t as[4] = {WASM_I32_VAL(40), WASM_I32_VAL(2), WASM_I32_VAL(0), WASM_I32_VAL(0)};
  wasm_val_t rs[4] = {WASM_INIT_VAL, WASM_INIT_VAL, WASM_INIT_VAL, WASM_INIT_VAL};
  wasm_val_vec_t args = {2, as}, results = {1, rs}, none = WASM_EMPTY_VEC;
  CHECK(!wasm_func_call(add, &args, &results));
  CHECK(rs[0].kind == WASM_I32 && rs[0].of.i32 == 42);
  CHECK(wasm_func_param_arity(mix) == 4 && wasm_func_result_arity(mix) == 4);
  wasm_val_t four[4] = {WASM_I32_VAL(1), WASM_I64_VAL(2), WASM_F32_VAL(3), WASM_F64_VAL(4)};
  args.size = results.size = 4;
  args.data = four;
  CHECK(!wasm_func_call(mix, &args, &results));
  CHECK(rs[0].kind == WASM_F64 && rs[0].of.f64 == 4 && rs[1].of.f32 == 3);
  CHECK(rs[2].kind == WASM_I64 && rs[2].of.i64 == 2 && rs[3].of.i32 == 1);
  wasm_functype_t *t = wasm_func_type(mix);
  CHECK(wasm_functype_params(t)->size == 4);
  CHECK(wasm_valtype_kind(wasm_functype_results(t)->data[0]) == WASM_F64);
  wasm_functype_delete(t);
  /* What cannot be called. */
  args.size = 3;
  CHECK(trap_says(wasm_func_call(mix, &args, &results),
                  "3 arguments for a function of 4 parameters"));
  args.size = 4;
  results.size = 2; /* the others are dropped */
  rs[0].kind = rs[1].kind = rs[2].kind = 99;
  CHECK(!wasm_func_call(mix, &args, &results));
  CHECK(rs[0].of.f64 == 4 && rs[1].kind == WASM_F32 && rs[2].kind == 99);
  CHECK(!wasm_func_call(mix, &args, NULL));
  CHECK(
      trap_says(wasm_func_call(mix, NULL, &results), "0 arguments for a function of 4 parameters"));
  CHECK(trap_says(wasm_func_call(add, &none, &results),
                  "0 arguments for a function of 2 parameters"));
  args.size = 2;
  CHECK(trap_says(wasm_func_call(add, &args, &results),
                  "argument 1 is of another kind than the parameter, or of another store"));
  wasm_func_t *empty = self_func(in, SELF_EMPTY);
  CHECK(!wasm_func_call(empty, NULL, NULL) && !wasm_func_call(empty, &none, &none));
  wasm_func_delete(empty);
  wasm_func_delete(add);
  wasm_func_delete(mix);
}

static void test_funcrefs(wasm_instance_t *in)
{
  wasm_func_t *id = self_func(in, SELF_FUNC), *add = self_func(in, SELF_ADD);
  wasm_val_t arg = ref_val(wasm_func_as_ref(add)), out, number = i32_val(1);
  arg.kind = WASM_FUNCREF;
  CHECK(!call(id, 1, &arg, &out));
  CHECK(out.kind == WASM_FUNCREF && wasm_ref_same(out.of.ref, wasm_func_as_ref(add)));
  wasm_val_delete(&out);
  CHECK(!out.of.ref);
  arg.kind = WASM_EXTERNREF; /* WASM_REF_VAL says so of each reference */
  CHECK(!call(id, 1, &arg, &out) && wasm_ref_as_func(out.of.ref) == add);
  wasm_val_delete(&out);
  arg.of.ref = NULL;
  CHECK(!call(id, 1, &arg, &out) && out.kind == WASM_FUNCREF && !out.of.ref);
  wasm_trap_delete(call(id, 1, &number, NULL));
  wasm_foreign_t *foreign = wasm_foreign_new(s);
  arg.of.ref = wasm_foreign_as_ref(foreign); /* no function */
  CHECK(trap_says(call(id, 1, &arg, NULL),
                  "argument 0 is of another kind than the parameter, or of another store"));
  wasm_foreign_delete(foreign);
  wasm_func_delete(id);
  wasm_func_delete(add);
}

/* -- callbacks ---- */

static int finalized;
static void count_up(void *n)
{
  ++*(int *)n;
}

static wasm_trap_t *plus(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  CHECK(args->size == 1 && results->size == 1 && results->data[0].kind == WASM_I32);
  results->data[0] = i32_val(args->data[0].of.i32 + *(int *)env);
  return NULL;
}
static wasm_trap_t *plain(const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  wasm_val_copy(&results->data[0], &args->data[0]);
  return NULL;
}
static wasm_trap_t *raises(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)args, (void)results;
  return (wasm_trap_t *)env; /* gives it away */
}
static wasm_trap_t *wrong_kind(const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)args;
  results->data[0].kind = WASM_F32;
  results->data[0].of.f32 = 1;
  return NULL;
}
static wasm_trap_t *calls_again(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  wasm_val_t one = i32_val(args->data[0].of.i32 - 1);
  wasm_trap_t *t = call(*(wasm_func_t **)env, 1, &one, &results->data[0]);
  return t;
}

static wasm_func_t *new_ii(wasm_func_callback_with_env_t f, void *env, void (*end)(void *))
{
  wasm_functype_t *t = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  wasm_func_t *made = wasm_func_new_with_env(s, t, f, env, end);
  wasm_functype_delete(t);
  return made;
}

/* wasm_host.wasm with this function as host.call, and others that do nothing much. */
static wasm_instance_t *host_instance(wasm_func_t *f)
{
  wasm_limits_t limits = {2, wasm_limits_max_default};
  wasm_functype_t *none = wasm_functype_new_0_0();
  wasm_globaltype_t *global = wasm_globaltype_new(wasm_valtype_new_i32(), WASM_VAR);
  wasm_tabletype_t *table = wasm_tabletype_new(wasm_valtype_new_externref(), &limits);
  wasm_memorytype_t *memory = wasm_memorytype_new(&limits);
  wasm_val_t zero = i32_val(0);
  wasm_extern_t *imports[5] = {
      wasm_extern_copy(wasm_func_as_extern(f)),
      wasm_func_as_extern(wasm_func_new(s, none, plain)),
      wasm_global_as_extern(wasm_global_new(s, global, &zero)),
      wasm_table_as_extern(wasm_table_new(s, table, NULL)),
      wasm_memory_as_extern(wasm_memory_new(s, memory)),
  };
  wasm_extern_vec_t v;
  wasm_extern_vec_new(&v, 5, imports);
  wasm_module_t *m = module_of(s, "wasm_host.wasm");
  wasm_trap_t *trap = NULL;
  wasm_instance_t *in = wasm_instance_new(s, m, &v, &trap);
  CHECK(in && !trap);
  wasm_extern_vec_delete(&v);
  wasm_module_delete(m);
  wasm_functype_delete(none);
  wasm_globaltype_delete(global);
  wasm_tabletype_delete(table);
  wasm_memorytype_delete(memory);
  return in;
}

static void test_callbacks(void)
{
  int ten = 10;
  wasm_func_t *f = new_ii(plus, &ten, count_up);
  wasm_val_t arg = i32_val(5), out;
  CHECK(!call(f, 1, &arg, &out) && out.of.i32 == 15); /* without any module */
  wasm_instance_t *in = host_instance(f);
  wasm_func_delete(f); /* the instance keeps it */
  wasm_func_t *run = self_func(in, (enum Self)0), *again = self_func(in, (enum Self)6);
  CHECK(!call(run, 1, &arg, &out) && out.of.i32 == 16);
  CHECK(!call(again, 1, &arg, &out) && out.of.i32 == 15); /* the import, exported */
  wasm_func_delete(again);
  wasm_instance_delete(in);
  CHECK(!call(run, 1, &arg, &out) && out.of.i32 == 16); /* its function keeps the instance */
  wasm_func_delete(run);
  weft_store_collect(weft_from_wasm_store(s));
  CHECK(ten == 11);
  wasm_functype_t *t = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  f = wasm_func_new(s, t, plain);
  CHECK(!call(f, 1, &arg, &out) && out.of.i32 == 5);
  wasm_func_delete(f);
  f = wasm_func_new(s, t, wrong_kind);
  CHECK(trap_says(call(f, 1, &arg, NULL), "result 0 of a host function is of another kind than its "
                                          "type says, or of another store"));
  wasm_func_delete(f);
  CHECK(!wasm_func_new(s, t, NULL) && !wasm_func_new(s, NULL, plain));
  CHECK(!wasm_func_new_with_env(NULL, t, plus, &ten, NULL));
  wasm_functype_delete(t);
}

/* A function of 40 parameters and results. */
static wasm_trap_t *reversed(const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  for (size_t i = 0; i < args->size; i++)
    results->data[i] = args->data[args->size - 1 - i];
  return NULL;
}

static void test_many(void)
{
  enum { MANY = 40 };
  wasm_valtype_vec_t params, results;
  wasm_valtype_vec_new_uninitialized(&params, MANY);
  wasm_valtype_vec_new_uninitialized(&results, MANY);
  for (int i = 0; i < MANY; i++) {
    params.data[i] = wasm_valtype_new_i64();
    results.data[i] = wasm_valtype_new_i64();
  }
  wasm_functype_t *t = wasm_functype_new(&params, &results);
  wasm_func_t *f = wasm_func_new(s, t, reversed);
  wasm_val_vec_t in, out;
  wasm_val_vec_new_uninitialized(&in, MANY);
  wasm_val_vec_new_uninitialized(&out, MANY);
  for (int i = 0; i < MANY; i++) {
    in.data[i].kind = WASM_I64;
    in.data[i].of.i64 = i;
  }
  CHECK(!wasm_func_call(f, &in, &out));
  for (int i = 0; i < MANY; i++)
    CHECK(out.data[i].of.i64 == MANY - 1 - i);
  wasm_val_vec_delete(&in);
  wasm_val_vec_delete(&out);
  wasm_func_delete(f);
  wasm_functype_delete(t);
  wasm_valtype_vec_new_uninitialized(&params, 1001); /* more than there may be */
  for (int i = 0; i < 1001; i++)
    params.data[i] = wasm_valtype_new_i32();
  t = wasm_functype_new(&params, NULL);
  CHECK(t && !wasm_func_new(s, t, plain));
  wasm_functype_delete(t);
}

/* -- traps ---- */

static void test_host_traps(void)
{
  wasm_message_t text;
  wasm_name_new_from_string_nt(&text, "no such file");
  wasm_trap_t *t = wasm_trap_new(s, &text), *copy = wasm_trap_copy(t);
  wasm_name_delete(&text);
  wasm_trap_set_host_info_with_finalizer(t, &finalized, count_up);
  wasm_func_t *f = new_ii(raises, t, NULL);
  wasm_instance_t *in = host_instance(f);
  wasm_func_t *run = self_func(in, (enum Self)0);
  wasm_val_t arg = i32_val(1);
  wasm_trap_t *out = call(run, 1, &arg, NULL);
  CHECK(wasm_trap_same(out, copy)); /* what comes out is what was raised */
  CHECK(wasm_trap_get_host_info(out) == &finalized);
  wasm_frame_vec_t frames, some;
  wasm_trap_trace(out, &frames);
  CHECK(frames.size == 1 && wasm_frame_func_index(frames.data[0]) == 2);
  CHECK(wasm_instance_same(wasm_frame_instance(frames.data[0]), in));
  wasm_frame_vec_copy(&some, &frames);
  wasm_frame_vec_delete(&frames);
  CHECK(some.size == 1 && wasm_frame_func_offset(some.data[0]) == 3);
  wasm_frame_vec_delete(&some);
  wasm_trap_delete(out);
  CHECK(finalized == 0);
  CHECK(trap_says(copy, "no such file"));
  CHECK(finalized == 1);
  wasm_func_delete(f);
  wasm_func_delete(run);
  wasm_instance_delete(in);
  /* Messages without their zero, empty, and none. */
  wasm_name_new_from_string(&text, "bare");
  CHECK(trap_says(wasm_trap_new(s, &text), "bare"));
  wasm_name_delete(&text);
  CHECK(trap_says(wasm_trap_new(NULL, NULL), ""));
  t = wasm_trap_new(s, NULL);
  CHECK(!wasm_trap_origin(t));
  wasm_trap_trace(t, &frames);
  CHECK(frames.size == 0);
  wasm_trap_delete(t);
  wasm_trap_delete(NULL);
  char *big = (char *)malloc(5000);
  memset(big, 'x', 4999);
  big[4999] = 0;
  wasm_name_new_from_string_nt(&text, big);
  CHECK(trap_says(wasm_trap_new(s, &text), big)); /* as long as it is */
  wasm_name_delete(&text);
  free(big);
}

static void test_frames(wasm_instance_t *in)
{
  wasm_func_t *deep = self_func(in, SELF_DEEP), *trap = self_func(in, SELF_TRAP);
  wasm_val_t arg = i32_val(3);
  wasm_trap_t *t = call(deep, 1, &arg, NULL);
  wasm_frame_vec_t frames, none;
  wasm_trap_trace(t, &frames);
  CHECK(frames.size == 4);
  for (size_t i = 0; i < frames.size; i++) {
    wasm_frame_t *f = frames.data[i];
    CHECK(wasm_frame_func_index(f) == 6);
    CHECK(wasm_frame_func_offset(f) == (i ? 13u : 6u));
    CHECK(wasm_frame_module_offset(f) > wasm_frame_func_offset(f));
    CHECK(wasm_instance_same(wasm_frame_instance(f), in));
  }
  wasm_frame_t *origin = wasm_trap_origin(t), *copy = wasm_frame_copy(origin);
  wasm_frame_delete(origin);
  CHECK(wasm_frame_func_offset(copy) == 6);
  wasm_frame_delete(copy);
  wasm_frame_delete(NULL);
  wasm_frame_t *one[1];
  one[0] = frames.data[0];
  frames.data[0] = NULL;
  wasm_frame_vec_delete(&frames);
  wasm_frame_vec_new(&frames, 1, one);
  wasm_frame_vec_new_empty(&none);
  CHECK(frames.size == 1 && none.size == 0);
  wasm_frame_vec_delete(&frames);
  wasm_frame_vec_new_uninitialized(&frames, 2);
  wasm_frame_vec_delete(&frames);
  CHECK(trap_says(t, "unreachable"));
  CHECK(trap_says(call(trap, 0, NULL, NULL), "unreachable"));
  wasm_func_delete(deep);
  wasm_func_delete(trap);
}

/* Which instance of a module trapped: of two that are there. Of the frames around the innermost it
 * is not known then. */
static void test_two_instances(void)
{
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_module_t *m = module_of(s, "wasm_self.wasm");
  wasm_instance_t *two[2];
  for (int i = 0; i < 2; i++)
    two[i] = wasm_instance_new(s, m, &none, NULL);
  for (int i = 0; i < 2; i++) {
    wasm_func_t *deep = self_func(two[i], SELF_DEEP);
    wasm_val_t arg = i32_val(1);
    wasm_trap_t *t = call(deep, 1, &arg, NULL);
    wasm_frame_vec_t frames;
    wasm_trap_trace(t, &frames);
    CHECK(frames.size == 2);
    CHECK(wasm_instance_same(wasm_frame_instance(frames.data[0]), two[i]));
    CHECK(!wasm_frame_instance(frames.data[1]));
    wasm_frame_vec_delete(&frames);
    wasm_trap_delete(t);
    wasm_func_delete(deep);
  }
  wasm_instance_delete(two[0]);
  wasm_instance_delete(two[1]);
  wasm_module_delete(m);
}

/* From code to the host to code, some times, until it traps. */
static void test_nested(void)
{
  wasm_func_t *run = NULL, *f = new_ii(calls_again, &run, NULL);
  wasm_instance_t *in = host_instance(f);
  run = self_func(in, (enum Self)0);
  wasm_func_delete(f);
  wasm_val_t arg = i32_val(100000);
  CHECK(trap_says(call(run, 1, &arg, NULL), "call stack exhausted"));
  wasm_func_delete(run);
  wasm_instance_delete(in);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  wasm_engine_t *e = engine_new();
  s = wasm_store_new(e);
  wasm_instance_t *in = instance_of(s, "wasm_self.wasm");
  test_calls(in);
  test_funcrefs(in);
  test_callbacks();
  test_many();
  test_host_traps();
  test_frames(in);
  test_two_instances();
  test_nested();
  wasm_instance_delete(in);
  wasm_store_delete(s);
  wasm_engine_delete(e);
  return wasm_failed;
}
