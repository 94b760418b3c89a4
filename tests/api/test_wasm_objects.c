// SPDX-License-Identifier: MIT
/* wasm.h: globals, tables, memories, externals. */
#include "wasm_check.h"

static wasm_store_t *s;

static void test_globals(wasm_instance_t *in)
{
  wasm_globaltype_t *var = wasm_globaltype_new(wasm_valtype_new_f64(), WASM_VAR);
  wasm_globaltype_t *constant = wasm_globaltype_new(wasm_valtype_new_i64(), WASM_CONST);
  wasm_val_t d = WASM_F64_VAL(1.5), l = WASM_I64_VAL(-3), out;
  wasm_global_t *g = wasm_global_new(s, var, &d), *c = wasm_global_new(s, constant, &l);
  wasm_global_get(g, &out);
  CHECK(out.kind == WASM_F64 && out.of.f64 == 1.5);
  d.of.f64 = 2.5;
  wasm_global_set(g, &d);
  wasm_global_set(g, &l); /* of another kind: nothing happens */
  wasm_global_get(g, &out);
  CHECK(out.of.f64 == 2.5);
  wasm_global_set(c, &l);
  l.of.i64 = 5;
  wasm_global_set(c, &l); /* constant */
  wasm_global_get(c, &out);
  CHECK(out.kind == WASM_I64 && out.of.i64 == -3);
  CHECK(!wasm_global_new(s, var, &l) && !wasm_global_new(s, NULL, &l));
  CHECK(!wasm_global_new(s, var, NULL) && !wasm_global_new(NULL, var, &d));
  wasm_globaltype_delete(var);
  wasm_globaltype_delete(constant);
  var = wasm_global_type(g);
  constant = wasm_global_type(c);
  CHECK(wasm_globaltype_mutability(var) == WASM_VAR);
  CHECK(wasm_globaltype_mutability(constant) == WASM_CONST);
  CHECK(wasm_valtype_kind(wasm_globaltype_content(var)) == WASM_F64);
  wasm_globaltype_delete(var);
  wasm_globaltype_delete(constant);
  wasm_global_delete(g);
  wasm_global_delete(c);
  g = wasm_extern_as_global(self_export(in, SELF_COUNTER));
  wasm_global_get(g, &out);
  CHECK(out.kind == WASM_I32 && out.of.i32 == 7);
  wasm_global_delete(g);
}

static void test_tables(wasm_instance_t *in)
{
  wasm_table_t *t = wasm_extern_as_table(self_export(in, SELF_TABLE));
  wasm_func_t *twice = self_func(in, SELF_DOUBLE), *add = self_func(in, SELF_ADD);
  wasm_func_t *indirect = self_func(in, SELF_INDIRECT);
  CHECK(wasm_table_size(t) == 4);
  wasm_ref_t *entry = wasm_table_get(t, 1);
  CHECK(entry && wasm_ref_as_func(entry) == twice);
  wasm_ref_delete(entry);
  CHECK(!wasm_table_get(t, 0) && !wasm_table_get(t, 4));
  CHECK(wasm_table_set(t, 0, wasm_func_as_ref(twice)) && wasm_table_set(t, 1, NULL));
  CHECK(!wasm_table_set(t, 4, NULL));
  CHECK(wasm_table_set(t, 2, wasm_func_as_ref(add)));
  wasm_val_t args[2] = {WASM_I32_VAL(0), WASM_I32_VAL(21)}, out;
  CHECK(!call(indirect, 2, args, &out) && out.of.i32 == 42);
  args[0].of.i32 = 1;
  CHECK(trap_says(call(indirect, 2, args, NULL), "uninitialized element"));
  args[0].of.i32 = 2;
  CHECK(trap_says(call(indirect, 2, args, NULL), "indirect call type mismatch"));
  args[0].of.i32 = 4;
  CHECK(trap_says(call(indirect, 2, args, NULL), "undefined element"));
  CHECK(wasm_table_grow(t, 5, wasm_func_as_ref(twice)) && wasm_table_size(t) == 9);
  args[0].of.i32 = 8;
  CHECK(!call(indirect, 2, args, &out) && out.of.i32 == 42);
  CHECK(!wasm_table_grow(t, 2, NULL) && wasm_table_grow(t, 1, NULL));
  CHECK(!wasm_table_grow(t, UINT32_MAX, NULL) && wasm_table_size(t) == 10);
  wasm_tabletype_t *type = wasm_table_type(t);
  CHECK(wasm_tabletype_limits(type)->min == 10 && wasm_tabletype_limits(type)->max == 10);
  wasm_tabletype_delete(type);
  wasm_foreign_t *foreign = wasm_foreign_new(s);
  CHECK(!wasm_table_set(t, 0, wasm_foreign_as_ref(foreign))); /* no function */
  CHECK(!wasm_table_grow(t, 0, wasm_foreign_as_ref(foreign)));
  wasm_table_delete(t);
  /* Of the host's. */
  wasm_limits_t limits = {2, wasm_limits_max_default}, wrong = {3, 2};
  type = wasm_tabletype_new(wasm_valtype_new_externref(), &limits);
  t = wasm_table_new(s, type, wasm_foreign_as_ref(foreign));
  wasm_tabletype_delete(type);
  entry = wasm_table_get(t, 1);
  CHECK(entry && wasm_ref_as_foreign(entry) == foreign);
  wasm_ref_delete(entry);
  CHECK(wasm_table_set(t, 1, wasm_table_as_ref(t))); /* itself */
  entry = wasm_table_get(t, 1);
  CHECK(wasm_ref_as_table(entry) == t);
  wasm_ref_delete(entry);
  CHECK(wasm_table_grow(t, 1, wasm_foreign_as_ref(foreign)));
  entry = wasm_table_get(t, 2);
  CHECK(wasm_ref_same(entry, wasm_foreign_as_ref(foreign)));
  wasm_ref_delete(entry);
  wasm_table_delete(t);
  type = wasm_tabletype_new(wasm_valtype_new_funcref(), &limits);
  CHECK(!wasm_table_new(s, type, wasm_foreign_as_ref(foreign)) &&
        !wasm_table_new(NULL, type, NULL));
  wasm_tabletype_delete(type);
  type = wasm_tabletype_new(wasm_valtype_new_funcref(), &wrong);
  CHECK(!wasm_table_new(s, type, NULL) && !wasm_table_new(s, NULL, NULL));
  wasm_tabletype_delete(type);
  type = wasm_tabletype_new(wasm_valtype_new_i32(), &limits);
  CHECK(!wasm_table_new(s, type, NULL));
  wasm_tabletype_delete(type);
  wasm_foreign_delete(foreign);
  wasm_func_delete(twice);
  wasm_func_delete(add);
  wasm_func_delete(indirect);
}

static void test_memories(wasm_instance_t *in)
{
  wasm_memory_t *m = wasm_extern_as_memory(self_export(in, SELF_MEMORY));
  CHECK(wasm_memory_size(m) == 1 && wasm_memory_data_size(m) == MEMORY_PAGE_SIZE);
  CHECK(!memcmp(wasm_memory_data(m) + 16, "wasm", 4));
  wasm_func_t *store = self_func(in, SELF_STORE);
  wasm_val_t args[2] = {WASM_I32_VAL(100), WASM_I32_VAL(77)};
  CHECK(!call(store, 2, args, NULL) && wasm_memory_data(m)[100] == 77);
  args[0].of.i32 = 70000;
  CHECK(trap_says(call(store, 2, args, NULL), "out of bounds memory access"));
  CHECK(wasm_memory_grow(m, 1) && wasm_memory_size(m) == 2);
  CHECK(!call(store, 2, args, NULL) && wasm_memory_data(m)[70000] == 77);
  CHECK(!wasm_memory_grow(m, 2) && wasm_memory_grow(m, 0) && wasm_memory_size(m) == 2);
  wasm_memorytype_t *type = wasm_memory_type(m);
  CHECK(wasm_memorytype_limits(type)->min == 2 && wasm_memorytype_limits(type)->max == 3);
  wasm_memorytype_delete(type);
  wasm_func_delete(store);
  wasm_memory_delete(m);
  static const wasm_limits_t wrong[] = {{3, 2}, {65537, 65538}, {1, 65537}};
  for (int i = 0; i < 3; i++) {
    type = wasm_memorytype_new(&wrong[i]);
    CHECK(!wasm_memory_new(s, type));
    wasm_memorytype_delete(type);
  }
  wasm_limits_t limits = {0, wasm_limits_max_default};
  type = wasm_memorytype_new(&limits);
  m = wasm_memory_new(s, type);
  CHECK(wasm_memory_size(m) == 0 && wasm_memory_data_size(m) == 0);
  wasm_memorytype_delete(type);
  type = wasm_memory_type(m);
  CHECK(wasm_memorytype_limits(type)->max == wasm_limits_max_default);
  wasm_memorytype_delete(type);
  wasm_memory_delete(m);
  CHECK(!wasm_memory_new(s, NULL));
}

static void test_externs(wasm_instance_t *in)
{
  wasm_extern_vec_t all, copy, none;
  wasm_instance_exports(in, &all);
  CHECK(all.size == SELF_EXPORTS);
  wasm_extern_vec_copy(&copy, &all);
  wasm_extern_vec_new_empty(&none);
  CHECK(copy.size == all.size && wasm_extern_same(copy.data[3], all.data[3]) && !none.size);
  for (size_t i = 0; i < all.size; i++) {
    wasm_extern_t *x = all.data[i];
    const wasm_extern_t *k = x;
    wasm_externkind_t kind = wasm_extern_kind(x);
    CHECK(kind == (i == 0           ? WASM_EXTERN_MEMORY
                   : i <= SELF_REFS ? WASM_EXTERN_TABLE
                   : i <= SELF_HELD ? WASM_EXTERN_GLOBAL
                                    : WASM_EXTERN_FUNC));
    wasm_externtype_t *t = wasm_extern_type(x);
    CHECK(wasm_externtype_kind(t) == kind);
    wasm_externtype_delete(t);
    wasm_func_t *f = wasm_extern_as_func(x);
    wasm_global_t *g = wasm_extern_as_global(x);
    wasm_table_t *b = wasm_extern_as_table(x);
    wasm_memory_t *m = wasm_extern_as_memory(x);
    CHECK(!!f == (kind == WASM_EXTERN_FUNC) && wasm_extern_as_func_const(k) == f);
    CHECK(!!g == (kind == WASM_EXTERN_GLOBAL) && wasm_extern_as_global_const(k) == g);
    CHECK(!!b == (kind == WASM_EXTERN_TABLE) && wasm_extern_as_table_const(k) == b);
    CHECK(!!m == (kind == WASM_EXTERN_MEMORY) && wasm_extern_as_memory_const(k) == m);
    CHECK(!f || (wasm_func_as_extern(f) == x && wasm_func_as_extern_const(f) == x));
    CHECK(!g || (wasm_global_as_extern(g) == x && wasm_global_as_extern_const(g) == x));
    CHECK(!b || (wasm_table_as_extern(b) == x && wasm_table_as_extern_const(b) == x));
    CHECK(!m || (wasm_memory_as_extern(m) == x && wasm_memory_as_extern_const(m) == x));
  }
  wasm_extern_vec_delete(&all);
  wasm_extern_vec_delete(&copy);
  wasm_extern_vec_new_uninitialized(&all, 2);
  wasm_extern_vec_delete(&all);
  wasm_instance_exports(NULL, &all);
  CHECK(!all.size);
  CHECK(!wasm_extern_type(NULL) && !wasm_extern_as_func(NULL));
}

static wasm_trap_t *doubles(const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  if (results->size) results->data[0] = i32_val(2 * args->data[0].of.i32);
  return NULL;
}

/* Things of the host's that a module imports: both see what the other does to them. */
static void test_shared(void)
{
  wasm_limits_t limits = {2, wasm_limits_max_default};
  wasm_functype_t *ii = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  wasm_functype_t *none = wasm_functype_new_0_0();
  wasm_globaltype_t *var = wasm_globaltype_new(wasm_valtype_new_i32(), WASM_VAR);
  wasm_tabletype_t *refs = wasm_tabletype_new(wasm_valtype_new_externref(), &limits);
  wasm_memorytype_t *pages = wasm_memorytype_new(&limits);
  wasm_val_t v = i32_val(10), out;
  wasm_global_t *g = wasm_global_new(s, var, &v);
  wasm_table_t *t = wasm_table_new(s, refs, NULL);
  wasm_memory_t *m = wasm_memory_new(s, pages);
  wasm_func_t *f = wasm_func_new(s, ii, doubles), *nothing = wasm_func_new(s, none, doubles);
  wasm_extern_t *all[5];
  all[0] = wasm_func_as_extern(f);
  all[1] = wasm_func_as_extern(nothing);
  all[2] = wasm_global_as_extern(g);
  all[3] = wasm_table_as_extern(t);
  all[4] = wasm_memory_as_extern(m);
  wasm_extern_vec_t imports = {5, all}, exports;
  wasm_module_t *module = module_of(s, "wasm_host.wasm");
  wasm_instance_t *in = wasm_instance_new(s, module, &imports, NULL);
  wasm_instance_exports(in, &exports); /* run, void, bump, load, get, set, call */
  CHECK(in && exports.size == 7 && wasm_extern_same(exports.data[6], all[0]));
  CHECK(!call(wasm_extern_as_func(exports.data[0]), 1, &v, &out) && out.of.i32 == 21);
  CHECK(!call(wasm_extern_as_func(exports.data[1]), 0, NULL, NULL));
  CHECK(!call(wasm_extern_as_func(exports.data[2]), 0, NULL, NULL));
  wasm_global_get(g, &out);
  CHECK(out.of.i32 == 11);
  wasm_memory_data(m)[10] = 99;
  CHECK(!call(wasm_extern_as_func(exports.data[3]), 1, &v, &out) && out.of.i32 == 99);
  wasm_val_t set[2] = {WASM_I32_VAL(1), WASM_REF_VAL(wasm_memory_as_ref(m))};
  CHECK(!call(wasm_extern_as_func(exports.data[5]), 2, set, NULL));
  wasm_ref_t *entry = wasm_table_get(t, 1);
  CHECK(wasm_ref_as_memory(entry) == m);
  wasm_ref_delete(entry);
  CHECK(!call(wasm_extern_as_func(exports.data[4]), 1, set, &out) &&
        wasm_ref_as_memory(out.of.ref) == m);
  wasm_val_delete(&out);
  wasm_extern_vec_delete(&exports);
  wasm_instance_delete(in);
  wasm_module_delete(module);
  wasm_func_delete(f);
  wasm_func_delete(nothing);
  wasm_global_delete(g);
  wasm_table_delete(t);
  wasm_memory_delete(m);
  wasm_functype_delete(ii);
  wasm_functype_delete(none);
  wasm_globaltype_delete(var);
  wasm_tabletype_delete(refs);
  wasm_memorytype_delete(pages);
}

/* Imports by their place, and what is wrong with them. */
static void test_imports(void)
{
  wasm_module_t *m = module_of(s, "wasm_host.wasm");
  wasm_extern_vec_t v;
  wasm_trap_t *trap;
  CHECK(!wasm_instance_new(s, m, NULL, &trap));
  CHECK(trap_says(trap, "0 imports for a module that has 5"));
  wasm_extern_vec_new_uninitialized(&v, 5);
  CHECK(!wasm_instance_new(s, m, &v, &trap));
  CHECK(trap_says(trap, "import 0 is missing"));
  wasm_limits_t limits = {1, wasm_limits_max_default};
  wasm_memorytype_t *type = wasm_memorytype_new(&limits);
  for (int i = 0; i < 5; i++)
    v.data[i] = wasm_memory_as_extern(wasm_memory_new(s, type));
  CHECK(!wasm_instance_new(s, m, &v, &trap));
  CHECK(trap_says(trap, "module offset 0x21: import host.call: incompatible import type: another "
                        "kind of thing"));
  CHECK(!wasm_instance_new(s, NULL, &v, &trap) && trap_says(trap, "no store or no module"));
  CHECK(!wasm_instance_new(NULL, m, &v, NULL));
  wasm_extern_vec_delete(&v);
  wasm_memorytype_delete(type);
  wasm_module_delete(m);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  wasm_engine_t *e = engine_new();
  s = wasm_store_new(e);
  wasm_instance_t *in = instance_of(s, "wasm_self.wasm");
  test_globals(in);
  test_tables(in);
  test_memories(in);
  test_externs(in);
  test_shared();
  test_imports();
  wasm_instance_delete(in);
  wasm_store_delete(s);
  wasm_engine_delete(e);
  return wasm_failed;
}
