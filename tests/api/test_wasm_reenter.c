// SPDX-License-Identifier: MIT
/* wasm.h and weft.h, as hosts use them that come back into a store where they are asked: in a
 * limiter, in a finalizer, in a callback. */
#include "wasm_check.h"

static wasm_engine_t *engine;
static wasm_store_t *s;
static int ended, asked;

static WeftStore *weft(void)
{
  return weft_from_wasm_store(s);
}

static void note(void *n)
{
  ++*(int *)n;
}

static wasm_trap_t *nothing(const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)args, (void)results;
  return NULL;
}

static wasm_trap_t *nothing_of(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)env;
  return nothing(args, results);
}

static wasm_func_t *func_new(void (*finalizer)(void *))
{
  wasm_functype_t *t = wasm_functype_new_0_0();
  wasm_func_t *f = wasm_func_new_with_env(s, t, nothing_of, &ended, finalizer);
  wasm_functype_delete(t);
  return f;
}

static wasm_table_t *table_new(wasm_valtype_t *elem, uint32_t n)
{
  wasm_limits_t limits = {n, wasm_limits_max_default};
  wasm_tabletype_t *t = wasm_tabletype_new(elem, &limits);
  wasm_table_t *table = wasm_table_new(s, t, NULL);
  wasm_tabletype_delete(t);
  return table;
}

static wasm_memory_t *memory_new(void)
{
  const wasm_limits_t limits = {1, 10};
  wasm_memorytype_t *t = wasm_memorytype_new(&limits);
  wasm_memory_t *m = wasm_memory_new(s, t);
  wasm_memorytype_delete(t);
  return m;
}

/* An instance of a module with a memory of a page, which the limiter is asked about. */
static wasm_instance_t *with_memory(void)
{
  static const char bytes[] = "\0asm\1\0\0\0\5\3\1\0\1";
  wasm_byte_vec_t v;
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_byte_vec_new(&v, sizeof bytes - 1, bytes);
  wasm_module_t *m = wasm_module_new(s, &v);
  wasm_instance_t *in = wasm_instance_new(s, m, &none, NULL);
  wasm_module_delete(m);
  wasm_byte_vec_delete(&v);
  return in;
}

/* -- limiters ---- */

static bool deletes_store(void *env, const WeftGrowth *growth)
{
  (void)env, (void)growth;
  if (!asked++) wasm_store_delete(s);
  return true;
}

static wasm_table_t *kept_in;

/* Refuses, and leaves a function where only a table has it. */
static bool fills_table(void *env, const WeftGrowth *growth)
{
  (void)env, (void)growth;
  if (asked++) return false;
  wasm_func_t *f = func_new(note);
  CHECK(wasm_table_set(kept_in, 0, wasm_func_as_ref(f)));
  wasm_func_delete(f);
  return false;
}

static void collects(void *n)
{
  note(n);
  CHECK(weft_store_collect(weft()) == 0); /* one is going on */
}

/* Refuses, and leaves a function that nobody has, whose finalizer collects. */
static bool drops_func(void *env, const WeftGrowth *growth)
{
  (void)env, (void)growth;
  if (!asked++) wasm_func_delete(func_new(collects));
  return false;
}

static bool calls(void *env, const WeftGrowth *growth)
{
  (void)growth;
  wasm_trap_t *t = call((const wasm_func_t *)env, 0, NULL, NULL);
  CHECK(trap_says(t, "a call into the store by its limiter"));
  asked++;
  return true;
}

static void store_in_limiter(void)
{
  for (int how = 0; how < 4; how++) {
    asked = ended = 0;
    s = wasm_store_new(engine);
    wasm_memory_t *m = memory_new(), *more = NULL;
    wasm_table_t *t = table_new(wasm_valtype_new_funcref(), 1), *other = NULL;
    wasm_memory_set_host_info_with_finalizer(m, &ended, note);
    weft_store_set_limiter(weft(), deletes_store, NULL);
    switch (how) {
    case 0: CHECK(wasm_memory_grow(m, 1)); break;
    case 1: CHECK(wasm_table_grow(t, 1, NULL)); break;
    case 2: more = memory_new(); break;
    default: other = table_new(wasm_valtype_new_funcref(), 1);
    }
    CHECK(asked == 1 && wasm_memory_size(m) == 0); /* it is gone */
    wasm_memory_delete(m);
    wasm_memory_delete(more);
    wasm_table_delete(t);
    wasm_table_delete(other);
    CHECK(ended == 1);
  }
}

static void func_in_limiter(void)
{
  asked = ended = 0;
  s = wasm_store_new(engine);
  kept_in = table_new(wasm_valtype_new_funcref(), 1);
  weft_store_set_limiter(weft(), fills_table, NULL);
  CHECK(!with_memory() && asked && !ended);
  weft_store_set_limiter(weft(), NULL, NULL);
  weft_store_collect(weft());
  wasm_ref_t *r = wasm_table_get(kept_in, 0);
  CHECK(!ended && r && !call(wasm_ref_as_func(r), 0, NULL, NULL));
  wasm_ref_delete(r);
  wasm_table_delete(kept_in);
  weft_store_collect(weft());
  CHECK(ended == 1);
  wasm_store_delete(s);
}

static WeftTrap *defined(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)caller, (void)args, (void)results;
  note(env);
  return NULL;
}

static bool defines(void *env, const WeftGrowth *growth)
{
  (void)growth;
  if (!asked++)
    CHECK(weft_linker_define_func((WeftLinker *)env, "m", "f", "()", defined, &ended, NULL) ==
          WEFT_OK);
  return false;
}

/* A definition that only a linker has. */
static void definition_in_limiter(void)
{
  static const char bytes[] = "\0asm\1\0\0\0\1\4\1\x60\0\0\2\7\1\1m\1f\0\0\x08\1\0";
  asked = ended = 0;
  s = wasm_store_new(engine);
  WeftLinker *linker = NULL;
  WeftModule *m = NULL;
  WeftInstance *in = NULL;
  CHECK(weft_linker_new(weft(), &linker, NULL) == WEFT_OK);
  weft_store_set_limiter(weft(), defines, linker);
  CHECK(!with_memory() && asked);
  weft_store_set_limiter(weft(), NULL, NULL);
  weft_store_collect(weft());
  CHECK(weft_module_new(weft_from_wasm_engine(engine), bytes, sizeof bytes - 1, &m, NULL) ==
        WEFT_OK);
  CHECK(weft_linker_instantiate(linker, m, &in, NULL, NULL) == WEFT_OK && ended == 1);
  weft_module_free(m);
  weft_linker_free(linker);
  wasm_store_delete(s);
}

static void finalizer_after_limiter(void)
{
  asked = ended = 0;
  s = wasm_store_new(engine);
  wasm_foreign_delete(wasm_foreign_new(s)); /* collections happen by themselves now */
  weft_store_set_limiter(weft(), drops_func, NULL);
  CHECK(!with_memory() && asked);
  weft_store_set_limiter(weft(), NULL, NULL);
  wasm_store_delete(s);
  CHECK(ended == 1);
}

static void call_in_limiter(void)
{
  asked = 0;
  s = wasm_store_new(engine);
  wasm_func_t *f = func_new(NULL);
  weft_store_set_limiter(weft(), calls, f);
  wasm_instance_t *in = with_memory();
  CHECK(in && asked == 1);
  weft_store_set_limiter(weft(), NULL, NULL);
  CHECK(!call(f, 0, NULL, NULL));
  wasm_instance_delete(in);
  wasm_func_delete(f);
  wasm_store_delete(s);
}

/* -- finalizers ---- */

/* Of the second round of a store's end: its instance may lie where functions of the first one
 * were. */
static void second_round(void *n)
{
  note(n);
  wasm_instance_t *in = instance_of(s, "wasm_self.wasm");
  wasm_extern_vec_t all;
  wasm_instance_exports(in, &all);
  CHECK(all.size == SELF_EXPORTS);
  wasm_extern_vec_delete(&all);
  wasm_instance_delete(in);
  weft_store_interrupt(weft()); /* writes to what the store knows of */
}

static void first_round(void *n)
{
  note(n);
  wasm_foreign_t *f = wasm_foreign_new(s);
  wasm_foreign_set_host_info_with_finalizer(f, n, second_round);
  wasm_foreign_delete(f);
}

static void store_end(void)
{
  enum { FUNCS = 400 };
  static wasm_func_t *f[FUNCS];
  ended = 0;
  s = wasm_store_new(engine);
  for (int i = 0; i < FUNCS; i++)
    f[i] = func_new(NULL);
  for (int i = 0; i < FUNCS; i++)
    wasm_func_delete(f[i]);
  wasm_foreign_t *x = wasm_foreign_new(s);
  wasm_foreign_set_host_info_with_finalizer(x, &ended, first_round);
  wasm_foreign_delete(x);
  wasm_store_delete(s);
  CHECK(ended == 2);
}

static wasm_func_t *shared;

static void stores_func(void *n)
{
  note(n);
  CHECK(wasm_table_set(kept_in, 1, wasm_func_as_ref(shared)));
}

/* A function becomes an externref while it becomes one. */
static void externref_twice(void)
{
  asked = ended = 0;
  int gone = 0;
  s = wasm_store_new(engine);
  kept_in = table_new(wasm_valtype_new_externref(), 2);
  wasm_functype_t *t = wasm_functype_new_0_0();
  shared = wasm_func_new_with_env(s, t, nothing_of, &gone, note);
  wasm_functype_delete(t);
  wasm_foreign_t *x = wasm_foreign_new(s);
  wasm_foreign_set_host_info_with_finalizer(x, &ended, stores_func);
  wasm_foreign_delete(x);
  wasm_table_t *large = table_new(wasm_valtype_new_funcref(), 200000); /* a collection is due */
  CHECK(wasm_table_set(kept_in, 0, wasm_func_as_ref(shared)) && ended == 1);
  wasm_ref_t *a = wasm_table_get(kept_in, 0), *b = wasm_table_get(kept_in, 1);
  CHECK(a && wasm_ref_same(a, b) && wasm_ref_same(a, wasm_func_as_ref(shared)));
  wasm_ref_delete(a);
  wasm_ref_delete(b);
  wasm_func_delete(shared);
  wasm_table_delete(large);
  wasm_table_delete(kept_in);
  weft_store_collect(weft());
  CHECK(gone == 1);
  wasm_store_delete(s);
}

/* -- a store that is deleted where weft.h was called ---- */

static void deletes(void *n)
{
  note(n);
  wasm_store_delete(s);
}

static WeftTrap *deletes_in_call(void *env, WeftCaller *caller, const WeftValue *args,
                                 WeftValue *results)
{
  (void)caller, (void)args, (void)results;
  deletes(env);
  return NULL;
}

static void store_in_weft(void)
{
  for (int in_call = 0; in_call < 2; in_call++) {
    int gone = 0;
    ended = 0;
    s = wasm_store_new(engine);
    wasm_foreign_t *last = wasm_foreign_new(s);
    wasm_foreign_set_host_info_with_finalizer(last, &gone, note);
    if (in_call) {
      WeftFuncType type;
      WeftFunc *f = NULL;
      memset(&type, 0, sizeof type);
      CHECK(weft_func_new(weft(), &type, deletes_in_call, &ended, NULL, &f, NULL) == WEFT_OK);
      CHECK(weft_func_call(weft(), f, NULL, 0, NULL, 0, NULL, NULL) == WEFT_OK);
    } else {
      wasm_foreign_t *f = wasm_foreign_new(s);
      wasm_foreign_set_host_info_with_finalizer(f, &ended, deletes);
      wasm_foreign_delete(f);
      CHECK(weft_store_collect(weft()) == 1);
    }
    CHECK(ended == 1);
    wasm_foreign_delete(last);
    CHECK(gone == 1);
  }
}

int main(int argc, char **argv)
{
  tests_begin(argc, argv);
  engine = engine_new();
  store_in_limiter();
  func_in_limiter();
  definition_in_limiter();
  finalizer_after_limiter();
  call_in_limiter();
  store_end();
  externref_twice();
  store_in_weft();
  wasm_engine_delete(engine);
  return wasm_failed;
}
