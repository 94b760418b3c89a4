// SPDX-License-Identifier: MIT
/* wasm.h: engines, stores, modules: what they import and export, as bytes, shared. */
#include "wasm_check.h"

static const char start_traps[] = "\0asm\1\0\0\0\1\4\1\x60\0\0\3\2\1\0\x8\1\0\xa\5\1\3\0\0\xb";

static void test_engines(void)
{
  wasm_config_t *config = wasm_config_new();
  CHECK(config);
  wasm_config_delete(config);
  wasm_config_delete(NULL);
  wasm_engine_t *e = wasm_engine_new_with_config(wasm_config_new());
  wasm_engine_t *f = wasm_engine_new();
  CHECK(e && f && e != f);
  wasm_store_t *s = wasm_store_new(e);
  CHECK(s);
  wasm_engine_delete(e); /* before its store */
  wasm_module_t *m = module_of(s, "wasm_self.wasm");
  wasm_store_delete(s); /* before its module */
  wasm_exporttype_vec_t exports;
  wasm_module_exports(m, &exports);
  CHECK(exports.size == SELF_EXPORTS);
  wasm_exporttype_vec_delete(&exports);
  wasm_module_delete(m);
  wasm_engine_delete(f);
  wasm_engine_delete(NULL);
  wasm_store_delete(NULL);
  CHECK(!wasm_store_new(NULL));
}

static bool name_is(const wasm_name_t *n, const char *text)
{
  return n->size == strlen(text) && n->data && !strcmp(n->data, text); /* a zero comes after it */
}

static void test_imports(wasm_store_t *s)
{
  static const char *const names[] = {"call", "void", "global", "table", ""};
  static const uint8_t kinds[] = {WASM_EXTERN_FUNC, WASM_EXTERN_FUNC, WASM_EXTERN_GLOBAL,
                                  WASM_EXTERN_TABLE, WASM_EXTERN_MEMORY};
  wasm_module_t *m = module_of(s, "wasm_host.wasm");
  wasm_importtype_vec_t v, copy;
  wasm_module_imports(m, &v);
  wasm_importtype_vec_copy(&copy, &v);
  wasm_importtype_vec_delete(&v);
  CHECK(copy.size == 5);
  for (size_t i = 0; i < copy.size && i < 5; i++) {
    CHECK(name_is(wasm_importtype_module(copy.data[i]), "host"));
    CHECK(name_is(wasm_importtype_name(copy.data[i]), names[i]));
    CHECK(wasm_externtype_kind(wasm_importtype_type(copy.data[i])) == kinds[i]);
  }
  const wasm_externtype_t *global = wasm_importtype_type(copy.data[2]);
  const wasm_externtype_t *table = wasm_importtype_type(copy.data[3]);
  const wasm_externtype_t *memory = wasm_importtype_type(copy.data[4]);
  CHECK(wasm_globaltype_mutability(wasm_externtype_as_globaltype_const(global)) == WASM_VAR);
  const wasm_limits_t *l = wasm_tabletype_limits(wasm_externtype_as_tabletype_const(table));
  CHECK(l->min == 2 && l->max == wasm_limits_max_default);
  l = wasm_memorytype_limits(wasm_externtype_as_memorytype_const(memory));
  CHECK(l->min == 1 && l->max == wasm_limits_max_default);
  wasm_importtype_vec_delete(&copy);
  wasm_module_delete(m);
}

static void test_exports(wasm_store_t *s)
{
  wasm_module_t *m = module_of(s, "wasm_self.wasm");
  wasm_exporttype_vec_t v;
  wasm_importtype_vec_t none;
  wasm_module_exports(m, &v);
  CHECK(v.size == SELF_EXPORTS);
  CHECK(name_is(wasm_exporttype_name(v.data[SELF_MEMORY]), "memory"));
  CHECK(name_is(wasm_exporttype_name(v.data[SELF_EMPTY]), ""));
  const wasm_functype_t *mix =
      wasm_externtype_as_functype_const(wasm_exporttype_type(v.data[SELF_MIX]));
  CHECK(wasm_functype_params(mix)->size == 4 && wasm_functype_results(mix)->size == 4);
  CHECK(wasm_valtype_kind(wasm_functype_results(mix)->data[0]) == WASM_F64);
  const wasm_tabletype_t *t =
      wasm_externtype_as_tabletype_const(wasm_exporttype_type(v.data[SELF_TABLE]));
  CHECK(wasm_tabletype_limits(t)->min == 4 && wasm_tabletype_limits(t)->max == 10);
  CHECK(wasm_valtype_kind(wasm_tabletype_element(t)) == WASM_FUNCREF);
  wasm_exporttype_vec_delete(&v);
  wasm_module_imports(m, &none);
  CHECK(none.size == 0);
  wasm_importtype_vec_delete(&none);
  wasm_module_delete(m);
}

static void test_wrong(wasm_store_t *s)
{
  wasm_byte_vec_t bytes, none = WASM_EMPTY_VEC;
  file_bytes("wasm_self.wasm", &bytes);
  CHECK(wasm_module_validate(s, &bytes));
  bytes.data[8] = 0x7f; /* no section that there is */
  CHECK(!wasm_module_validate(s, &bytes) && !wasm_module_new(s, &bytes));
  bytes.size = 7;
  CHECK(!wasm_module_validate(s, &bytes) && !wasm_module_new(s, &bytes));
  CHECK(!wasm_module_validate(s, &none) && !wasm_module_new(s, &none));
  CHECK(!wasm_module_validate(s, NULL) && !wasm_module_new(s, NULL));
  CHECK(!wasm_module_new(NULL, &bytes));
  wasm_byte_vec_delete(&bytes);
  wasm_byte_vec_new(&bytes, sizeof start_traps - 1, start_traps);
  wasm_module_t *m = wasm_module_new(s, &bytes);
  wasm_extern_vec_t imports = WASM_EMPTY_VEC;
  wasm_trap_t *trap = NULL;
  CHECK(m && !wasm_instance_new(s, m, &imports, &trap));
  wasm_frame_t *at = wasm_trap_origin(trap);
  CHECK(at && wasm_frame_func_index(at) == 0 && wasm_frame_func_offset(at) == 1);
  wasm_frame_delete(at);
  CHECK(trap_says(trap, "unreachable"));
  CHECK(!wasm_instance_new(s, m, &imports, NULL)); /* nobody asks why */
  wasm_byte_vec_delete(&bytes);
  wasm_module_delete(m);
}

static void test_serialize(wasm_store_t *s)
{
  wasm_module_t *m = module_of(s, "wasm_self.wasm"), *again;
  wasm_byte_vec_t bytes;
  wasm_module_serialize(m, &bytes);
  CHECK(bytes.size > 8 && bytes.data);
  wasm_module_delete(m);
  again = wasm_module_deserialize(s, &bytes);
  wasm_exporttype_vec_t v;
  wasm_module_exports(again, &v);
  CHECK(v.size == SELF_EXPORTS);
  wasm_exporttype_vec_delete(&v);
  wasm_module_delete(again);
  bytes.data[6]++; /* another version */
  CHECK(!wasm_module_deserialize(s, &bytes));
  bytes.data[6]--;
  bytes.data[5]++; /* another kind */
  CHECK(!wasm_module_deserialize(s, &bytes));
  bytes.data[5]--;
  bytes.data[1]++; /* something else */
  CHECK(!wasm_module_deserialize(s, &bytes));
  bytes.data[1]--;
  for (size_t n = bytes.size; n-- > 0;) { /* cut short */
    wasm_byte_vec_t part;
    part.size = n;
    part.data = bytes.data;
    again = n % 16 && n > 64 ? NULL : wasm_module_deserialize(s, &part);
    CHECK(!again || n == 16); /* a module without sections */
    wasm_module_delete(again);
  }
  CHECK(!wasm_module_deserialize(s, NULL) && !wasm_module_deserialize(NULL, &bytes));
  wasm_byte_vec_delete(&bytes);
  wasm_module_serialize(NULL, &bytes);
  CHECK(!bytes.size);
}

static void test_share(wasm_engine_t *e, wasm_store_t *s)
{
  wasm_module_t *m = module_of(s, "wasm_self.wasm");
  wasm_shared_module_t *shared = wasm_module_share(m);
  wasm_module_delete(m);
  wasm_store_t *other = wasm_store_new(e);
  wasm_module_t *there = wasm_module_obtain(other, shared);
  wasm_engine_t *e2 = engine_new();
  wasm_store_t *s2 = wasm_store_new(e2);
  wasm_module_t *far = wasm_module_obtain(s2, shared); /* is compiled again */
  wasm_shared_module_delete(shared);
  CHECK(there && far);
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_instance_t *a = wasm_instance_new(other, there, &none, NULL);
  wasm_instance_t *b = wasm_instance_new(s2, far, &none, NULL);
  CHECK(a && b);
  wasm_trap_t *trap = NULL;
  CHECK(!wasm_instance_new(s2, there, &none, &trap));
  CHECK(trap_says(trap, "a module of another engine"));
  wasm_instance_delete(a);
  wasm_instance_delete(b);
  wasm_module_delete(there);
  wasm_module_delete(far);
  wasm_store_delete(other);
  wasm_store_delete(s2);
  wasm_engine_delete(e2);
  CHECK(!wasm_module_share(NULL) && !wasm_module_obtain(s, NULL));
  wasm_shared_module_delete(NULL);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  test_engines();
  wasm_engine_t *e = engine_new();
  wasm_store_t *s = wasm_store_new(e);
  test_imports(s);
  test_exports(s);
  test_wrong(s);
  test_serialize(s);
  test_share(e, s);
  wasm_store_delete(s);
  wasm_engine_delete(e);
  return wasm_failed;
}
