// SPDX-License-Identifier: MIT
/* wasm.h: vectors and types. */
#include "wasm_check.h"

/* -- vectors ---- */

static void test_bytes(void)
{
  wasm_byte_vec_t a, b;
  wasm_byte_vec_new(&a, 3, "abc");
  CHECK(a.size == 3 && !memcmp(a.data, "abc", 4)); /* a zero comes after them */
  wasm_byte_vec_copy(&b, &a);
  CHECK(b.size == 3 && b.data != a.data && !memcmp(b.data, "abc", 4));
  wasm_byte_vec_delete(&a);
  CHECK(a.size == 0 && a.data == NULL);
  wasm_byte_vec_delete(&a); /* once more does nothing */
  wasm_byte_vec_delete(&b);
  wasm_byte_vec_new_empty(&a);
  CHECK(a.size == 0 && a.data == NULL);
  wasm_byte_vec_copy(&b, &a);
  CHECK(b.size == 0 && b.data == NULL);
  wasm_byte_vec_new_uninitialized(&a, 5);
  CHECK(a.size == 5 && a.data && a.data[5] == 0);
  wasm_byte_vec_delete(&a);
  wasm_byte_vec_new_uninitialized(&a, 0);
  CHECK(a.size == 0);
  wasm_byte_vec_delete(&a);
  wasm_byte_vec_new_uninitialized(&a, SIZE_MAX); /* there is no memory for it */
  CHECK(a.size == 0 && a.data == NULL);
  wasm_byte_vec_new_uninitialized(&a, SIZE_MAX / 2);
  CHECK(a.size == 0 && a.data == NULL);
}

static void test_names(void)
{
  wasm_name_t n;
  wasm_name_new_from_string(&n, "name");
  CHECK(n.size == 4 && !strcmp(n.data, "name"));
  wasm_name_delete(&n);
  wasm_name_new_from_string_nt(&n, "name");
  CHECK(n.size == 5 && !strcmp(n.data, "name"));
  wasm_name_delete(&n);
  wasm_name_new_from_string(&n, "");
  CHECK(n.size == 0);
  wasm_name_delete(&n);
}

static void test_pointers(void)
{
  wasm_valtype_t *kinds[3];
  wasm_valtype_vec_t v, w, huge;
  kinds[0] = wasm_valtype_new_i32();
  kinds[1] = wasm_valtype_new_f64();
  kinds[2] = NULL;
  wasm_valtype_vec_new(&v, 3, kinds);
  CHECK(v.size == 3 && v.data[1] == kinds[1]);
  wasm_valtype_vec_copy(&w, &v);
  CHECK(w.size == 3 && wasm_valtype_kind(w.data[1]) == WASM_F64 && !w.data[2]);
  wasm_valtype_vec_delete(&v);
  wasm_valtype_vec_delete(&w);
  wasm_valtype_vec_new_uninitialized(&v, 4);
  CHECK(v.size == 4 && !v.data[0] && !v.data[3]); /* may be deleted as it is */
  wasm_valtype_vec_delete(&v);
  wasm_valtype_vec_new_uninitialized(&huge, SIZE_MAX / 4);
  CHECK(huge.size == 0 && !huge.data);
  wasm_valtype_vec_new_empty(&v);
  CHECK(v.size == 0 && !v.data);
  wasm_valtype_vec_delete(NULL);
  wasm_byte_vec_delete(NULL);
  wasm_extern_vec_delete(NULL);
}

static void test_values(void)
{
  wasm_val_t four[4] = {WASM_I32_VAL(-1), WASM_I64_VAL(-2), WASM_F32_VAL(1.5f), WASM_F64_VAL(2.5)};
  wasm_val_vec_t v, w;
  wasm_val_vec_new(&v, 4, four);
  wasm_val_vec_copy(&w, &v);
  CHECK(w.size == 4 && w.data[0].of.i32 == -1 && w.data[1].of.i64 == -2);
  CHECK(w.data[2].kind == WASM_F32 && w.data[2].of.f32 == 1.5f && w.data[3].of.f64 == 2.5);
  wasm_val_vec_delete(&v);
  wasm_val_vec_delete(&w);
  wasm_val_vec_new_empty(&v);
  CHECK(!v.size);
  wasm_val_vec_new_uninitialized(&v, 2);
  CHECK(v.size == 2 && !v.data[0].of.ref);
  wasm_val_vec_delete(&v);
  wasm_val_t init = WASM_INIT_VAL;
  CHECK(init.kind == WASM_EXTERNREF && !init.of.ref);
  wasm_val_delete(&init);
  wasm_val_delete(NULL);
  wasm_val_t p;
  wasm_val_init_ptr(&p, &p);
  CHECK(wasm_val_ptr(&p) == &p && p.kind == (sizeof(void *) == 8 ? WASM_I64 : WASM_I32));
}

/* -- types ---- */

static void test_valtypes(void)
{
  static const uint8_t kinds[] = {WASM_I32, WASM_I64,       WASM_F32,
                                  WASM_F64, WASM_EXTERNREF, WASM_FUNCREF};
  CHECK(WASM_I32 == 0 && WASM_F64 == 3 && WASM_EXTERNREF == 128 && WASM_FUNCREF == 129);
  for (size_t i = 0; i < sizeof kinds; i++) {
    wasm_valtype_t *t = wasm_valtype_new(kinds[i]), *c = wasm_valtype_copy(t);
    CHECK(wasm_valtype_kind(t) == kinds[i] && wasm_valtype_kind(c) == kinds[i]);
    CHECK(wasm_valtype_is_num(t) == (i < 4) && wasm_valtype_is_ref(c) == (i >= 4));
    wasm_valtype_delete(t);
    CHECK(wasm_valtype_kind(c) == kinds[i]);
    wasm_valtype_delete(c);
  }
  CHECK(!wasm_valtype_new(4) && !wasm_valtype_new(127) && !wasm_valtype_new(130));
  wasm_valtype_delete(NULL);
  wasm_valtype_t *x = wasm_valtype_new_externref(), *f = wasm_valtype_new_funcref();
  wasm_valtype_t *l = wasm_valtype_new_i64(), *s = wasm_valtype_new_f32();
  CHECK(wasm_valtype_kind(x) == WASM_EXTERNREF && wasm_valtype_kind(f) == WASM_FUNCREF);
  CHECK(wasm_valtype_kind(l) == WASM_I64 && wasm_valtype_kind(s) == WASM_F32);
  wasm_valtype_delete(x);
  wasm_valtype_delete(f);
  wasm_valtype_delete(l);
  wasm_valtype_delete(s);
}

static bool arity(wasm_functype_t *t, size_t params, size_t results)
{
  bool is =
      t && wasm_functype_params(t)->size == params && wasm_functype_results(t)->size == results;
  for (size_t i = 0; is && i < params; i++)
    is = wasm_valtype_kind(wasm_functype_params(t)->data[i]) == (i % 2 ? WASM_I64 : WASM_I32);
  for (size_t i = 0; is && i < results; i++)
    is = wasm_valtype_kind(wasm_functype_results(t)->data[i]) == (i % 2 ? WASM_F64 : WASM_F32);
  wasm_functype_delete(t);
  return is;
}
#define I wasm_valtype_new_i32()
#define L wasm_valtype_new_i64()
#define S wasm_valtype_new_f32()
#define D wasm_valtype_new_f64()

static void test_functypes(void)
{
  CHECK(arity(wasm_functype_new_0_0(), 0, 0));
  CHECK(arity(wasm_functype_new_1_0(I), 1, 0));
  CHECK(arity(wasm_functype_new_2_0(I, L), 2, 0));
  CHECK(arity(wasm_functype_new_3_0(I, L, I), 3, 0));
  CHECK(arity(wasm_functype_new_0_1(S), 0, 1));
  CHECK(arity(wasm_functype_new_1_1(I, S), 1, 1));
  CHECK(arity(wasm_functype_new_2_1(I, L, S), 2, 1));
  CHECK(arity(wasm_functype_new_3_1(I, L, I, S), 3, 1));
  CHECK(arity(wasm_functype_new_0_2(S, D), 0, 2));
  CHECK(arity(wasm_functype_new_1_2(I, S, D), 1, 2));
  CHECK(arity(wasm_functype_new_2_2(I, L, S, D), 2, 2));
  CHECK(arity(wasm_functype_new_3_2(I, L, I, S, D), 3, 2));
  wasm_functype_t *t = wasm_functype_new_2_1(I, L, S), *c = wasm_functype_copy(t);
  wasm_functype_delete(t);
  CHECK(arity(c, 2, 1));
  CHECK(arity(wasm_functype_new(NULL, NULL), 0, 0));
  /* What is taken is gone from the caller's vectors, and so is what a failure has taken. */
  wasm_valtype_vec_t params, results;
  wasm_valtype_vec_new_uninitialized(&params, 2); /* elements that are missing */
  wasm_valtype_vec_new_empty(&results);
  CHECK(!wasm_functype_new(&params, &results) && !params.data);
  wasm_functype_vec_t v, w;
  wasm_functype_t *two[2];
  two[0] = wasm_functype_new_0_1(S);
  two[1] = wasm_functype_new_1_0(I);
  wasm_functype_vec_new(&v, 2, two);
  wasm_functype_vec_copy(&w, &v);
  CHECK(w.size == 2 && wasm_functype_params(w.data[1])->size == 1);
  wasm_functype_vec_delete(&v);
  wasm_functype_vec_delete(&w);
  wasm_functype_delete(NULL);
  CHECK(!wasm_functype_copy(NULL));
}

static void test_externtypes(void)
{
  wasm_limits_t limits = {2, 5};
  wasm_externtype_t *all[4];
  all[0] = wasm_functype_as_externtype(wasm_functype_new_1_1(I, S));
  all[1] = wasm_globaltype_as_externtype(wasm_globaltype_new(L, WASM_VAR));
  all[2] = wasm_tabletype_as_externtype(wasm_tabletype_new(wasm_valtype_new_funcref(), &limits));
  all[3] = wasm_memorytype_as_externtype(wasm_memorytype_new(&limits));
  wasm_externtype_vec_t v, w;
  wasm_externtype_vec_new(&v, 4, all);
  wasm_externtype_vec_copy(&w, &v);
  wasm_externtype_vec_delete(&v);
  for (size_t i = 0; i < 4; i++) {
    wasm_externtype_t *x = w.data[i];
    const wasm_externtype_t *k = x;
    CHECK(wasm_externtype_kind(x) == i);
    CHECK(!!wasm_externtype_as_functype(x) == (i == WASM_EXTERN_FUNC));
    CHECK(!!wasm_externtype_as_globaltype(x) == (i == WASM_EXTERN_GLOBAL));
    CHECK(!!wasm_externtype_as_tabletype(x) == (i == WASM_EXTERN_TABLE));
    CHECK(!!wasm_externtype_as_memorytype(x) == (i == WASM_EXTERN_MEMORY));
    CHECK(!!wasm_externtype_as_functype_const(k) == (i == WASM_EXTERN_FUNC));
    CHECK(!!wasm_externtype_as_globaltype_const(k) == (i == WASM_EXTERN_GLOBAL));
    CHECK(!!wasm_externtype_as_tabletype_const(k) == (i == WASM_EXTERN_TABLE));
    CHECK(!!wasm_externtype_as_memorytype_const(k) == (i == WASM_EXTERN_MEMORY));
  }
  const wasm_functype_t *f = wasm_externtype_as_functype_const(w.data[0]);
  const wasm_globaltype_t *g = wasm_externtype_as_globaltype_const(w.data[1]);
  const wasm_tabletype_t *t = wasm_externtype_as_tabletype_const(w.data[2]);
  const wasm_memorytype_t *m = wasm_externtype_as_memorytype_const(w.data[3]);
  CHECK(wasm_functype_as_externtype_const(f) == w.data[0]);
  CHECK(wasm_globaltype_as_externtype_const(g) == w.data[1]);
  CHECK(wasm_tabletype_as_externtype_const(t) == w.data[2]);
  CHECK(wasm_memorytype_as_externtype_const(m) == w.data[3]);
  CHECK(wasm_valtype_kind(wasm_globaltype_content(g)) == WASM_I64);
  CHECK(wasm_globaltype_mutability(g) == WASM_VAR);
  CHECK(wasm_valtype_kind(wasm_tabletype_element(t)) == WASM_FUNCREF);
  CHECK(wasm_tabletype_limits(t)->min == 2 && wasm_tabletype_limits(t)->max == 5);
  CHECK(wasm_memorytype_limits(m)->min == 2 && wasm_memorytype_limits(m)->max == 5);
  wasm_globaltype_t *gc = wasm_globaltype_copy(g);
  wasm_tabletype_t *tc = wasm_tabletype_copy(t);
  wasm_memorytype_t *mc = wasm_memorytype_copy(m);
  wasm_externtype_t *xc = wasm_externtype_copy(w.data[0]);
  wasm_externtype_vec_delete(&w);
  CHECK(wasm_valtype_kind(wasm_globaltype_content(gc)) == WASM_I64);
  CHECK(wasm_tabletype_limits(tc)->max == 5 && wasm_memorytype_limits(mc)->min == 2);
  CHECK(wasm_functype_results(wasm_externtype_as_functype(xc))->size == 1);
  wasm_globaltype_delete(gc);
  wasm_tabletype_delete(tc);
  wasm_memorytype_delete(mc);
  wasm_externtype_delete(xc);
  CHECK(!wasm_globaltype_new(NULL, WASM_CONST) && !wasm_globaltype_new(I, 2));
  CHECK(!wasm_tabletype_new(NULL, &limits) && !wasm_tabletype_new(I, NULL));
  CHECK(!wasm_memorytype_new(NULL) && !wasm_externtype_copy(NULL));
  CHECK(!wasm_externtype_as_functype(NULL) && !wasm_functype_as_externtype(NULL));
  CHECK(wasm_limits_max_default == UINT32_MAX && MEMORY_PAGE_SIZE == 65536);
}

/* The vectors of the other types. */
#define VECTORS(name, made)                                                                        \
  do {                                                                                             \
    wasm_##name##_t *one[1];                                                                       \
    wasm_##name##_vec_t v, w, e, u;                                                                \
    one[0] = made;                                                                                 \
    wasm_##name##_vec_new(&v, 1, one);                                                             \
    wasm_##name##_vec_copy(&w, &v);                                                                \
    wasm_##name##_vec_new_empty(&e);                                                               \
    wasm_##name##_vec_new_uninitialized(&u, 3);                                                    \
    CHECK(v.size == 1 && w.size == 1 && w.data[0] != v.data[0] && !e.size && u.size == 3);         \
    wasm_##name##_vec_delete(&v);                                                                  \
    wasm_##name##_vec_delete(&w);                                                                  \
    wasm_##name##_vec_delete(&e);                                                                  \
    wasm_##name##_vec_delete(&u);                                                                  \
  } while (0)

static void test_modtypes(void)
{
  wasm_limits_t limits = {0, wasm_limits_max_default};
  wasm_name_t module, name;
  wasm_name_new_from_string(&module, "env");
  wasm_name_new_from_string(&name, "memory");
  wasm_importtype_t *im = wasm_importtype_new(
      &module, &name, wasm_memorytype_as_externtype(wasm_memorytype_new(&limits)));
  CHECK(!module.data && !name.data);
  wasm_importtype_t *ic = wasm_importtype_copy(im);
  wasm_importtype_delete(im);
  CHECK(!strcmp(wasm_importtype_module(ic)->data, "env"));
  CHECK(wasm_importtype_name(ic)->size == 6);
  CHECK(wasm_externtype_kind(wasm_importtype_type(ic)) == WASM_EXTERN_MEMORY);
  wasm_name_new_from_string(&name, "f");
  wasm_exporttype_t *ex =
      wasm_exporttype_new(&name, wasm_functype_as_externtype(wasm_functype_new_0_0()));
  wasm_exporttype_t *ec = wasm_exporttype_copy(ex);
  wasm_exporttype_delete(ex);
  CHECK(!strcmp(wasm_exporttype_name(ec)->data, "f"));
  CHECK(wasm_externtype_kind(wasm_exporttype_type(ec)) == WASM_EXTERN_FUNC);
  VECTORS(importtype, wasm_importtype_copy(ic));
  VECTORS(exporttype, wasm_exporttype_copy(ec));
  VECTORS(functype, wasm_functype_new_0_0());
  VECTORS(externtype, wasm_functype_as_externtype(wasm_functype_new_0_0()));
  VECTORS(globaltype, wasm_globaltype_new(D, WASM_CONST));
  VECTORS(tabletype, wasm_tabletype_new(wasm_valtype_new_externref(), &limits));
  VECTORS(memorytype, wasm_memorytype_new(&limits));
  wasm_importtype_delete(ic);
  wasm_exporttype_delete(ec);
  wasm_name_new_from_string(&name, "lost"); /* taken, although there is no type */
  CHECK(!wasm_exporttype_new(&name, NULL) && !name.data);
  CHECK(!wasm_importtype_new(NULL, NULL, NULL));
  wasm_importtype_delete(NULL);
  wasm_exporttype_delete(NULL);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  test_bytes();
  test_names();
  test_pointers();
  test_values();
  test_valtypes();
  test_functypes();
  test_externtypes();
  test_modtypes();
  return wasm_failed;
}
