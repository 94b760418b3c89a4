// SPDX-License-Identifier: MIT
/* wasm.h: references, host infos, and how long things live. */
#include "wasm_check.h"

static wasm_engine_t *engine;
static wasm_store_t *s;

static int gone[8];
static void note(void *n)
{
  ++*(int *)n;
}

static void collect(wasm_store_t *store)
{
  weft_store_collect(weft_from_wasm_store(store));
}

/* -- what each kind of handle has ---- */

#define KIND(name, handle)                                                                         \
  do {                                                                                             \
    wasm_##name##_t *h = handle, *c = wasm_##name##_copy(h);                                       \
    int infos = 0;                                                                                 \
    CHECK(h &&wasm_##name##_same(h, c));                                                           \
    CHECK(!wasm_##name##_get_host_info(h));                                                        \
    wasm_##name##_set_host_info(h, &infos);                                                        \
    CHECK(wasm_##name##_get_host_info(c) == &infos);                                               \
    wasm_##name##_set_host_info_with_finalizer(c, &infos, note);                                   \
    wasm_##name##_set_host_info_with_finalizer(h, &infos, note); /* the first is called */         \
    CHECK(infos == 1 && wasm_##name##_get_host_info(h) == &infos);                                 \
    wasm_##name##_set_host_info(h, NULL);                                                          \
    CHECK(infos == 2 && !wasm_##name##_get_host_info(c));                                          \
    wasm_##name##_delete(c);                                                                       \
    wasm_##name##_delete(h);                                                                       \
    wasm_##name##_delete(NULL);                                                                    \
    CHECK(!wasm_##name##_copy(NULL));                                                              \
  } while (0)

/* As a reference, and back; as a reference of another kind it is none. */
#define REF(name, handle)                                                                          \
  do {                                                                                             \
    wasm_##name##_t *h = handle;                                                                   \
    const wasm_##name##_t *k = h;                                                                  \
    wasm_ref_t *r = wasm_##name##_as_ref(h);                                                       \
    const wasm_ref_t *rk = wasm_##name##_as_ref_const(k);                                          \
    CHECK(r &&rk == r && wasm_ref_as_##name(r) == h && wasm_ref_as_##name##_const(rk) == k);       \
    int as = !!wasm_ref_as_func(r) + !!wasm_ref_as_global(r) + !!wasm_ref_as_table(r) +            \
             !!wasm_ref_as_memory(r) + !!wasm_ref_as_instance(r) + !!wasm_ref_as_module(r) +       \
             !!wasm_ref_as_trap(r) + !!wasm_ref_as_foreign(r);                                     \
    CHECK(as == 1 && !wasm_ref_as_##name(NULL) && !wasm_##name##_as_ref(NULL));                    \
    through_code(r);                                                                               \
    wasm_##name##_delete(h);                                                                       \
  } while (0)

static wasm_instance_t *self;

/* As an externref to code, and back; kept by a global. */
static void through_code(wasm_ref_t *r)
{
  wasm_func_t *same = self_func(self, SELF_SAME), *keep = self_func(self, SELF_KEEP);
  wasm_func_t *null = self_func(self, SELF_NULL);
  wasm_global_t *held = wasm_extern_as_global(self_export(self, SELF_HELD));
  wasm_val_t arg = ref_val(r), out;
  CHECK(!call(same, 1, &arg, &out) && wasm_ref_same(out.of.ref, r));
  wasm_val_delete(&out);
  CHECK(!call(null, 1, &arg, &out) && out.of.i32 == 0);
  CHECK(!call(keep, 1, &arg, NULL));
  collect(s);
  wasm_global_get(held, &out);
  CHECK(out.kind == WASM_EXTERNREF && wasm_ref_same(out.of.ref, r));
  wasm_val_delete(&out);
  arg.of.ref = NULL;
  CHECK(!call(null, 1, &arg, &out) && out.of.i32 == 1);
  wasm_global_set(held, &arg);
  wasm_func_delete(same);
  wasm_func_delete(keep);
  wasm_func_delete(null);
  wasm_global_delete(held);
}

static void test_kinds(wasm_instance_t *in)
{
  wasm_module_t *m = module_of(s, "wasm_self.wasm");
  KIND(func, self_func(in, SELF_ADD));
  KIND(global, wasm_extern_as_global(self_export(in, SELF_COUNTER)));
  KIND(table, wasm_extern_as_table(self_export(in, SELF_TABLE)));
  KIND(memory, wasm_extern_as_memory(self_export(in, SELF_MEMORY)));
  KIND(extern, self_export(in, SELF_SAME));
  KIND(instance, wasm_instance_copy(in));
  KIND(module, wasm_module_copy(m));
  KIND(trap, wasm_trap_new(s, NULL));
  KIND(foreign, wasm_foreign_new(s));
  KIND(ref, wasm_ref_copy(wasm_instance_as_ref(in)));
  REF(func, self_func(in, SELF_ADD));
  REF(global, wasm_extern_as_global(self_export(in, SELF_COUNTER)));
  REF(table, wasm_extern_as_table(self_export(in, SELF_TABLE)));
  REF(memory, wasm_extern_as_memory(self_export(in, SELF_MEMORY)));
  REF(extern, self_export(in, SELF_SAME));
  REF(instance, wasm_instance_copy(in));
  REF(module, wasm_module_copy(m));
  REF(trap, wasm_trap_new(s, NULL));
  REF(foreign, wasm_foreign_new(s));
  wasm_module_delete(m);
  wasm_extern_t *a = self_export(in, SELF_ADD), *b = self_export(in, SELF_MIX);
  CHECK(!wasm_extern_same(a, b));
  wasm_extern_delete(a);
  wasm_extern_delete(b);
}

/* -- what is kept, and by whom ---- */

/* What code has keeps what the host has let go of, with its host info. */
static void test_kept(void)
{
  memset(gone, 0, sizeof gone);
  wasm_table_t *refs = wasm_extern_as_table(self_export(self, SELF_REFS));
  wasm_foreign_t *foreign = wasm_foreign_new(s);
  wasm_trap_t *trap = wasm_trap_new(s, NULL);
  wasm_instance_t *other = instance_of(s, "wasm_self.wasm");
  wasm_func_t *f = self_func(other, SELF_ADD);
  wasm_foreign_set_host_info_with_finalizer(foreign, &gone[0], note);
  wasm_trap_set_host_info_with_finalizer(trap, &gone[1], note);
  wasm_func_set_host_info_with_finalizer(f, &gone[2], note);
  wasm_instance_set_host_info_with_finalizer(other, &gone[3], note);
  wasm_table_set(refs, 0, wasm_foreign_as_ref(foreign));
  wasm_table_set(refs, 1, wasm_trap_as_ref(trap));
  wasm_table_set(refs, 2, wasm_func_as_ref(f));
  wasm_foreign_delete(foreign);
  wasm_trap_delete(trap);
  wasm_func_delete(f);
  wasm_instance_delete(other);
  collect(s);
  CHECK(!gone[0] && !gone[1] && !gone[2] && !gone[3]);
  wasm_ref_t *r = wasm_table_get(refs, 0);
  CHECK(wasm_ref_get_host_info(r) == &gone[0] && wasm_ref_as_foreign(r));
  wasm_ref_delete(r);
  r = wasm_table_get(refs, 1);
  CHECK(wasm_ref_get_host_info(r) == &gone[1] && wasm_ref_as_trap(r));
  wasm_ref_delete(r);
  r = wasm_table_get(refs, 2);
  wasm_val_t args[2] = {WASM_I32_VAL(1), WASM_I32_VAL(2)}, out;
  CHECK(!call(wasm_ref_as_func(r), 2, args, &out) && out.of.i32 == 3);
  wasm_table_set(refs, 2, NULL);
  collect(s);
  CHECK(!gone[2] && !gone[3]); /* the handle */
  wasm_ref_delete(r);
  wasm_table_set(refs, 0, NULL);
  wasm_table_set(refs, 1, NULL);
  collect(s);
  CHECK(gone[0] == 1 && gone[1] == 1 && gone[2] == 1 && gone[3] == 1);
  wasm_table_delete(refs);
}

/* A handle that is found again, after all of its thing had gone, keeps the thing as the first did.
 */
static void test_found_again(void)
{
  memset(gone, 0, sizeof gone);
  wasm_instance_t *in = instance_of(s, "wasm_self.wasm");
  wasm_func_t *f = self_func(in, SELF_ADD);
  wasm_func_set_host_info_with_finalizer(f, &gone[0], note);
  wasm_func_delete(f);
  f = self_func(in, SELF_ADD);
  wasm_instance_delete(in);
  collect(s);
  wasm_val_t args[2] = {WASM_I32_VAL(1), WASM_I32_VAL(2)}, out;
  CHECK(!gone[0] && !call(f, 2, args, &out) && out.of.i32 == 3);
  wasm_func_delete(f);
  collect(s);
  CHECK(gone[0] == 1);
}

static wasm_trap_t *first(const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  wasm_val_copy(&results->data[0], &args->data[0]);
  return NULL;
}

/* What stands for an argument stays while what stands for the next one is made, which may collect:
 * for a new handle, and for one that is found again. */
static void test_arguments_stay(bool again)
{
  wasm_functype_t *t = wasm_functype_new_2_1(
      wasm_valtype_new_externref(), wasm_valtype_new_externref(), wasm_valtype_new_externref());
  wasm_func_t *f = wasm_func_new(s, t, first);
  wasm_table_t *refs = wasm_extern_as_table(self_export(self, SELF_REFS));
  for (int i = 0; i < 60000; i++) {
    wasm_ref_t *a = wasm_trap_as_ref(wasm_trap_new(s, NULL));
    wasm_ref_t *b = wasm_trap_as_ref(wasm_trap_new(s, NULL));
    if (again) {
      CHECK(wasm_table_set(refs, 0, a));
      wasm_ref_delete(a);
      a = wasm_table_get(refs, 0);
      wasm_table_set(refs, 0, NULL);
    }
    wasm_val_t args[2] = {WASM_REF_VAL(a), WASM_REF_VAL(b)}, out;
    CHECK(!call(f, 2, args, &out) && out.of.ref == a);
    wasm_val_delete(&out);
    wasm_ref_delete(a);
    wasm_ref_delete(b);
    if (wasm_failed) break;
  }
  wasm_table_delete(refs);
  wasm_func_delete(f);
  wasm_functype_delete(t);
}

/* Two instances that have each other in a table, and nobody else. */
static void test_cycle(void)
{
  memset(gone, 0, sizeof gone);
  wasm_instance_t *a = instance_of(s, "wasm_self.wasm"), *b = instance_of(s, "wasm_self.wasm");
  wasm_table_t *ta = wasm_extern_as_table(self_export(a, SELF_REFS));
  wasm_table_t *tb = wasm_extern_as_table(self_export(b, SELF_REFS));
  wasm_table_set(ta, 0, wasm_instance_as_ref(b));
  wasm_table_set(tb, 0, wasm_instance_as_ref(a));
  wasm_instance_set_host_info_with_finalizer(a, &gone[0], note);
  wasm_instance_set_host_info_with_finalizer(b, &gone[1], note);
  wasm_instance_delete(a);
  wasm_instance_delete(b);
  wasm_table_delete(tb);
  collect(s);
  CHECK(!gone[0] && gone[1] == 0); /* a's table still has b, and b a */
  wasm_table_delete(ta);
  collect(s);
  CHECK(gone[0] == 1 && gone[1] == 1);
}

/* -- order of deletion ---- */

static void test_store_first(void)
{
  memset(gone, 0, sizeof gone);
  wasm_store_t *t = wasm_store_new(engine);
  wasm_instance_t *in = instance_of(t, "wasm_self.wasm");
  wasm_func_t *f = self_func(in, SELF_ADD), *traps = self_func(in, SELF_TRAP);
  wasm_memory_t *m = wasm_extern_as_memory(self_export(in, SELF_MEMORY));
  wasm_table_t *b = wasm_extern_as_table(self_export(in, SELF_TABLE));
  wasm_global_t *g = wasm_extern_as_global(self_export(in, SELF_COUNTER));
  wasm_foreign_t *foreign = wasm_foreign_new(t), *lost = wasm_foreign_new(t);
  wasm_trap_t *trap = call(traps, 0, NULL, NULL);
  wasm_func_set_host_info_with_finalizer(f, &gone[0], note);
  wasm_foreign_set_host_info_with_finalizer(lost, &gone[1], note);
  wasm_trap_set_host_info_with_finalizer(trap, &gone[2], note);
  wasm_foreign_delete(lost);
  wasm_store_delete(t);
  CHECK(!gone[0] && gone[1] == 1 && !gone[2]); /* those without handles */
  wasm_val_t args[2] = {WASM_I32_VAL(1), WASM_I32_VAL(2)}, out;
  CHECK(trap_says(call(f, 2, args, NULL), "a function that is gone, as its store is"));
  CHECK(wasm_func_get_host_info(f) == &gone[0] && !wasm_func_type(f) && !wasm_func_param_arity(f));
  CHECK(!wasm_memory_data(m) && !wasm_memory_size(m) && !wasm_memory_grow(m, 1));
  CHECK(!wasm_memory_type(m) && !wasm_table_type(b) && !wasm_global_type(g));
  CHECK(!wasm_table_size(b) && !wasm_table_get(b, 0) && !wasm_table_set(b, 0, NULL));
  CHECK(!wasm_table_grow(b, 1, NULL) && !wasm_extern_type(wasm_func_as_extern(f)));
  wasm_global_get(g, &out);
  CHECK(out.kind == WASM_EXTERNREF && !out.of.ref);
  wasm_global_set(g, &args[0]);
  wasm_extern_vec_t none;
  wasm_instance_exports(in, &none);
  CHECK(none.size == 0);
  wasm_frame_t *frame = wasm_trap_origin(trap);
  CHECK(wasm_frame_func_index(frame) == 5);
  wasm_frame_delete(frame);
  CHECK(trap_says(trap, "unreachable") && gone[2] == 1);
  wasm_func_delete(f);
  CHECK(gone[0] == 1);
  wasm_func_delete(traps);
  wasm_memory_delete(m);
  wasm_table_delete(b);
  wasm_global_delete(g);
  wasm_foreign_delete(foreign);
  wasm_instance_delete(in);
}

/* Finalizers that delete other handles, and make things. */
static wasm_func_t *others[3];
static void deletes_others(void *n)
{
  note(n);
  for (int i = 0; i < 3; i++) {
    wasm_func_delete(others[i]);
    others[i] = NULL;
  }
}
static void makes_more(void *n)
{
  note(n);
  wasm_foreign_delete(wasm_foreign_new(s));
}

static void test_busy_finalizers(void)
{
  memset(gone, 0, sizeof gone);
  wasm_store_t *t = wasm_store_new(engine);
  wasm_instance_t *in = instance_of(t, "wasm_self.wasm");
  for (int i = 0; i < 3; i++) {
    others[i] = self_func(in, (enum Self)(SELF_ADD + i));
    wasm_func_set_host_info_with_finalizer(others[i], &gone[1], note);
  }
  wasm_instance_set_host_info_with_finalizer(in, &gone[0], deletes_others);
  wasm_instance_delete(in);
  wasm_store_delete(t);
  CHECK(gone[0] == 1 && gone[1] == 3);
  wasm_foreign_t *foreign = wasm_foreign_new(s);
  wasm_foreign_set_host_info_with_finalizer(foreign, &gone[2], makes_more);
  wasm_foreign_delete(foreign);
  collect(s);
  CHECK(gone[2] == 1);
}

/* -- many ---- */

/* Instances of a module, made and let go of. */
static void churn(wasm_store_t *store, wasm_module_t *m, int rounds)
{
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  for (int i = 0; i < rounds; i++) {
    wasm_instance_t *in = wasm_instance_new(store, m, &none, NULL);
    CHECK(in);
    wasm_instance_set_host_info_with_finalizer(in, &gone[0], note);
    wasm_instance_delete(in);
  }
  wasm_module_delete(m);
}

/* Instances that nobody can reach go before the store does, and take no memory. */
static void test_many(int rounds)
{
  static const char three[] = "\0asm\1\0\0\0\1\4\1\x60\0\0\3\4\3\0\0\0\7\x0d\3\1f\0\0\1g\0\1"
                              "\1h\0\2\xa\x0a\3\2\0\xb\2\0\xb\2\0\xb";
  memset(gone, 0, sizeof gone);
  wasm_store_t *t[2];
  wasm_byte_vec_t bytes;
  wasm_byte_vec_new(&bytes, sizeof three - 1, three);
  for (int i = 0; i < 2; i++)
    t[i] = wasm_store_new(engine);
  for (int round = 0; round < 4; round++) {
    churn(t[round % 2], wasm_module_new(t[round % 2], &bytes), rounds);
    CHECK(rounds < 20000 || gone[0] > (round + 1) * rounds / 2);
    CHECK(weft_store_allocated(weft_from_wasm_store(t[round % 2])) < 8 << 20);
  }
  wasm_byte_vec_delete(&bytes);
  weft_store_collect(weft_from_wasm_store(t[0]));
  int all = 4 * rounds + 200, so_far = gone[0];
  churn(t[0], module_of(t[0], "wasm_self.wasm"), 200); /* with memories */
  CHECK(gone[0] > so_far + 100);
  wasm_store_delete(t[0]);
  wasm_store_delete(t[1]);
  CHECK(gone[0] == all);
}

/* A thousand handles of functions of one instance, found again. */
static void test_many_handles(void)
{
  enum { MANY = 1000 };
  int infos[MANY];
  wasm_limits_t limits = {MANY, wasm_limits_max_default};
  wasm_tabletype_t *type = wasm_tabletype_new(wasm_valtype_new_externref(), &limits);
  wasm_table_t *table = wasm_table_new(s, type, NULL);
  for (int i = 0; i < MANY; i++) {
    wasm_foreign_t *x = wasm_foreign_new(s);
    wasm_foreign_set_host_info(x, &infos[i]);
    wasm_table_set(table, (wasm_table_size_t)i, wasm_foreign_as_ref(x));
    wasm_foreign_delete(x);
  }
  collect(s);
  for (int i = 0; i < MANY; i++) {
    wasm_ref_t *r = wasm_table_get(table, (wasm_table_size_t)i);
    CHECK(wasm_ref_get_host_info(r) == &infos[i]);
    wasm_ref_delete(r);
  }
  for (int round = 0; round < 3; round++) {
    wasm_extern_vec_t all, again;
    wasm_instance_exports(self, &all);
    wasm_instance_exports(self, &again);
    for (size_t i = 0; i < all.size; i++)
      CHECK(all.data[i] == again.data[i]);
    wasm_extern_vec_delete(&again);
    wasm_extern_vec_delete(&all);
  }
  wasm_table_delete(table);
  wasm_tabletype_delete(type);
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  engine = engine_new();
  s = wasm_store_new(engine);
  self = instance_of(s, "wasm_self.wasm");
  test_kinds(self);
  test_kept();
  test_found_again();
  test_arguments_stay(false);
  test_arguments_stay(true);
  test_cycle();
  test_store_first();
  test_busy_finalizers();
  test_many(argc > 2 ? atoi(argv[2]) : 20000);
  test_many_handles();
  wasm_instance_delete(self);
  wasm_store_delete(s);
  wasm_engine_delete(engine);
  return wasm_failed;
}
