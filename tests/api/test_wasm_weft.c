// SPDX-License-Identifier: MIT
/* weft_wasm.h: what a host of wasm.h gets from weft.h, and the other way round. */
#include "wasm_check.h"

#include "weft_wasi.h"

static wasm_engine_t *engine;
static wasm_store_t *store;
static WeftStore *weft;
static int ended;

static void note(void *n)
{
  ++*(int *)n;
}

static void test_engines(void)
{
  WeftEngine *e = weft_from_wasm_engine(engine);
  wasm_engine_t *again = weft_to_wasm_engine(e);
  CHECK(again == engine && weft_engine_cpu(e));
  wasm_engine_delete(again);
  WeftEngineOptions none;
  memset(&none, 0, sizeof none);
  CHECK(!weft_to_wasm_config(&none)); /* without a size */
  CHECK(!weft_from_wasm_engine(NULL) && !weft_to_wasm_engine(NULL));
  CHECK(!weft_from_wasm_store(NULL) && !weft_to_wasm_store(NULL));
  WeftStoreOptions o;
  memset(&o, 0, sizeof o);
  o.size = sizeof o;
  o.max_memory = 65536; /* a page */
  WeftStore *small;
  CHECK(weft_store_new(e, &o, &small, NULL) == WEFT_OK);
  wasm_store_t *s = weft_to_wasm_store(small);
  wasm_limits_t one = {1, wasm_limits_max_default};
  wasm_memorytype_t *t = wasm_memorytype_new(&one);
  wasm_memory_t *m = wasm_memory_new(s, t);
  CHECK(m && !wasm_memory_grow(m, 1) && !wasm_memory_new(s, t));
  wasm_memory_delete(m);
  m = wasm_memory_new(s, t); /* the first one is collected */
  CHECK(m);
  wasm_memory_delete(m);
  wasm_memorytype_delete(t);
  wasm_store_delete(s);
}

static void test_fuel(void)
{
  WeftEngineOptions o;
  memset(&o, 0, sizeof o);
  o.size = sizeof o;
  o.fuel = true;
  wasm_engine_t *e = wasm_engine_new_with_config(weft_to_wasm_config(&o));
  wasm_store_t *s = wasm_store_new(e);
  wasm_instance_t *in = instance_of(s, "wasm_self.wasm");
  wasm_func_t *deep = self_func(in, SELF_DEEP);
  wasm_val_t arg = i32_val(1000);
  weft_store_set_fuel(weft_from_wasm_store(s), 100);
  wasm_trap_t *t = call(deep, 1, &arg, NULL);
  CHECK(weft_trap_kind(weft_from_wasm_trap(t)) == WEFT_TRAP_OUT_OF_FUEL);
  CHECK(trap_says(t, "all fuel consumed"));
  wasm_func_delete(deep);
  wasm_instance_delete(in);
  wasm_store_delete(s);
  wasm_engine_delete(e);
}

static void test_modules(void)
{
  wasm_byte_vec_t bytes;
  WeftModule *m = NULL, *again = NULL;
  WeftError error;
  file_bytes("wasm_self.wasm", &bytes);
  bytes.size--;
  CHECK(weft_module_new(weft_from_wasm_engine(engine), bytes.data, bytes.size, &m, &error) ==
        WEFT_INVALID); /* says why, as wasm_module_new does not */
  bytes.size++;
  CHECK(weft_module_new(weft_from_wasm_engine(engine), bytes.data, bytes.size, &m, NULL) ==
        WEFT_OK);
  wasm_byte_vec_delete(&bytes);
  wasm_module_t *w = weft_to_wasm_module(m);
  CHECK(weft_from_wasm_module(w) == m && !weft_to_wasm_module(NULL));
  weft_module_free(m);
  wasm_exporttype_vec_t exports;
  wasm_module_exports(w, &exports);
  CHECK(exports.size == SELF_EXPORTS);
  wasm_exporttype_vec_delete(&exports);
  size_t n = weft_module_serialize(weft_from_wasm_module(w), NULL, 0);
  char *at = (char *)malloc(n);
  memset(at, 7, n);
  CHECK(weft_module_serialize(weft_from_wasm_module(w), at, n - 1) == n && at[0] == 7);
  CHECK(weft_module_serialize(weft_from_wasm_module(w), at, n) == n && at[0] == 0);
  CHECK(weft_module_deserialize(weft_from_wasm_engine(engine), at, n, &again, NULL) == WEFT_OK);
  CHECK(weft_module_nexports(again) == SELF_EXPORTS);
  weft_module_free(again);
  at[6]++;
  CHECK(weft_module_deserialize(weft_from_wasm_engine(engine), at, n, &again, &error) ==
        WEFT_UNSUPPORTED);
  CHECK(!strcmp(error.message,
                "a module that was serialized by another version: kind 119, version 2"));
  CHECK(weft_module_deserialize(weft_from_wasm_engine(engine), "abc", 3, &again, &error) ==
        WEFT_INVALID);
  free(at);
  wasm_module_delete(w);
}

static WeftTrap *twice(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller;
  results[0].of.i32 = 2 * args[0].of.i32;
  return args[0].of.i32 ? NULL : weft_trap_new("nothing to double");
}

static void test_things(void)
{
  wasm_instance_t *in = instance_of(store, "wasm_self.wasm");
  WeftInstance *w = weft_from_wasm_instance(in);
  WeftName name = {"add", 3};
  WeftExtern x;
  CHECK(weft_instance_export(w, name, &x) && x.kind == WEFT_EXTERN_FUNC);
  wasm_instance_t *same = weft_to_wasm_instance(w);
  CHECK(wasm_instance_same(same, in));
  wasm_instance_delete(same);
  wasm_extern_t *add = self_export(in, SELF_ADD), *found = weft_to_wasm_extern(weft, x);
  CHECK(wasm_extern_same(add, found) && weft_from_wasm_extern(add).of.func == x.of.func);
  wasm_extern_delete(found);
  wasm_extern_delete(add);
  for (int i = SELF_MEMORY; i <= SELF_ADD; i++) {
    wasm_extern_t *e = self_export(in, (enum Self)i);
    wasm_extern_t *f = weft_to_wasm_extern(weft, weft_from_wasm_extern(e));
    CHECK(wasm_extern_same(e, f));
    wasm_extern_delete(e);
    wasm_extern_delete(f);
  }
  /* A function of weft.h's in wasm.h. */
  WeftKind i32 = WEFT_I32;
  WeftFuncType type = {&i32, 1, &i32, 1};
  WeftFunc *f;
  CHECK(weft_func_new(weft, &type, twice, &ended, note, &f, NULL) == WEFT_OK);
  wasm_func_t *h = weft_to_wasm_func(weft, f);
  CHECK(weft_from_wasm_func(h) == f);
  wasm_val_t arg = i32_val(21), out;
  CHECK(!call(h, 1, &arg, &out) && out.of.i32 == 42);
  arg.of.i32 = 0;
  CHECK(trap_says(call(h, 1, &arg, NULL), "nothing to double"));
  wasm_func_delete(h);
  weft_store_collect(weft);
  CHECK(!ended); /* weft.h holds what it has made */
  CHECK(!weft_to_wasm_instance(NULL) && !weft_to_wasm_func(weft, NULL));
  CHECK(!weft_from_wasm_instance(NULL) && !weft_from_wasm_func(NULL) && !weft_from_wasm_trap(NULL));
  wasm_store_t *other = wasm_store_new(engine);
  CHECK(!weft_to_wasm_func(weft_from_wasm_store(other), f));
  CHECK(!weft_to_wasm_extern(weft_from_wasm_store(other), x));
  CHECK(!weft_from_wasm_extern(NULL).of.func);
  wasm_store_delete(other);
  wasm_instance_delete(in);
}

/* A trap of wasm.h's that goes through weft.h. */
static wasm_trap_t *raises(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)args, (void)results;
  return wasm_trap_copy((wasm_trap_t *)env);
}

static void test_traps(void)
{
  int info = 0;
  wasm_message_t text;
  wasm_name_new_from_string_nt(&text, "by wasm.h");
  wasm_trap_t *t = wasm_trap_new(store, &text);
  wasm_name_delete(&text);
  wasm_trap_set_host_info_with_finalizer(t, &info, note);
  wasm_functype_t *type = wasm_functype_new_0_0();
  wasm_func_t *f = wasm_func_new_with_env(store, type, raises, t, NULL);
  wasm_functype_delete(type);
  WeftTrap *w = NULL;
  CHECK(weft_func_call(weft, weft_from_wasm_func(f), NULL, 0, NULL, 0, &w, NULL) == WEFT_TRAPPED);
  CHECK(w == weft_from_wasm_trap(t) && !strcmp(weft_trap_message(w), "by wasm.h"));
  weft_trap_free(w); /* a handle's worth */
  CHECK(weft_func_call(weft, weft_from_wasm_func(f), NULL, 0, NULL, 0, &w, NULL) == WEFT_TRAPPED);
  wasm_trap_t *again = weft_to_wasm_trap(w);
  CHECK(again == t);
  wasm_trap_delete(again);
  CHECK(weft_func_call(weft, weft_from_wasm_func(f), NULL, 0, NULL, 0, NULL, NULL) == WEFT_TRAPPED);
  CHECK(!info);
  wasm_trap_delete(t);
  CHECK(info == 1);
  wasm_func_delete(f);
  CHECK(trap_says(weft_to_wasm_trap(weft_trap_new("by weft.h")), "by weft.h"));
  wasm_trap_t *exits = weft_to_wasm_trap(weft_trap_new_exit(3));
  int32_t code = 0;
  CHECK(weft_trap_exit(weft_from_wasm_trap(exits), &code) && code == 3);
  CHECK(trap_says(exits, "exit") && !weft_to_wasm_trap(NULL));
}

static void test_values(void)
{
  wasm_val_t v = i32_val(5), out;
  WeftValue w;
  CHECK(weft_from_wasm_val(weft, &v, &w) && w.kind == WEFT_I32 && w.of.i32 == 5);
  CHECK(weft_to_wasm_val(weft, &w, &out) && out.kind == WASM_I32 && out.of.i32 == 5);
  /* References, both ways. */
  wasm_foreign_t *foreign = wasm_foreign_new(store);
  v = ref_val(wasm_foreign_as_ref(foreign));
  CHECK(weft_from_wasm_val(weft, &v, &w) && w.kind == WEFT_EXTERNREF && w.of.ref);
  CHECK(weft_to_wasm_val(weft, &w, &out) && wasm_ref_as_foreign(out.of.ref) == foreign);
  wasm_val_delete(&out);
  wasm_foreign_delete(foreign);
  int info = 0;
  CHECK(weft_ref_new(weft, &info, note, &w, NULL) == WEFT_OK);
  CHECK(weft_to_wasm_val(weft, &w, &out) && wasm_ref_as_foreign(out.of.ref));
  WeftValue back;
  CHECK(weft_from_wasm_val(weft, &out, &back) && back.of.ref == w.of.ref);
  CHECK(weft_ref_data(weft, &back) == &info && !wasm_ref_get_host_info(out.of.ref));
  wasm_val_delete(&out);
  CHECK(weft_value_release(weft, &w));
  weft_store_collect(weft);
  CHECK(info == 1);
  w.of.ref = &info; /* a plain pointer, which has no handle */
  CHECK(weft_to_wasm_val(weft, &w, &out) && !out.of.ref);
  wasm_store_t *other = wasm_store_new(engine);
  foreign = wasm_foreign_new(other);
  v = ref_val(wasm_foreign_as_ref(foreign));
  CHECK(!weft_from_wasm_val(weft, &v, &w) && !weft_from_wasm_val(weft, NULL, &w));
  CHECK(!weft_to_wasm_val(weft, NULL, &out));
  wasm_foreign_delete(foreign);
  wasm_store_delete(other);
}

/* WASI serves a host of wasm.h: its functions as imports, by name. */
static void test_wasi(void)
{
  WeftLinker *linker;
  wasm_instance_t *in = instance_of(store, "wasm_self.wasm");
  CHECK(weft_linker_new(weft, &linker, NULL) == WEFT_OK);
  CHECK(weft_linker_add_wasi(linker, NULL, NULL) == WEFT_OK);
  WeftName name = {"self", 4};
  CHECK(weft_linker_define_instance(linker, name, weft_from_wasm_instance(in), NULL) == WEFT_OK);
  wasm_module_t *m = module_of(store, "wasm_self.wasm");
  WeftInstance *made;
  CHECK(weft_linker_instantiate(linker, weft_from_wasm_module(m), &made, NULL, NULL) == WEFT_OK);
  wasm_instance_t *handle = weft_to_wasm_instance(made);
  wasm_func_t *add = self_func(handle, SELF_ADD);
  wasm_val_t args[2] = {WASM_I32_VAL(1), WASM_I32_VAL(2)}, out;
  CHECK(!call(add, 2, args, &out) && out.of.i32 == 3);
  wasm_func_delete(add);
  wasm_instance_delete(handle);
  wasm_module_delete(m);
  wasm_instance_delete(in);
  weft_linker_free(linker);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  engine = engine_new();
  store = wasm_store_new(engine);
  weft = weft_from_wasm_store(store);
  test_engines();
  test_fuel();
  test_modules();
  test_things();
  test_traps();
  test_values();
  test_wasi();
  weft_store_free(weft); /* either header's function */
  CHECK(ended == 1);
  wasm_engine_delete(engine);
  return wasm_failed;
}
