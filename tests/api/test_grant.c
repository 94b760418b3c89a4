// SPDX-License-Identifier: MIT
/* What a host says and sees of a store beyond running code: its data, a limiter of growth, imports
 * by an array, imports that are not there, exports and custom sections by number. */
#include "check.h"

#include <string.h>

static WeftTrap *seven(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args;
  results[0].of.i32 = 7;
  return NULL;
}

static void define(World *w)
{
  CHECK(weft_linker_define_func(w->linker, "env", "there", "i()", seven, NULL, NULL) == WEFT_OK);
  weft_linker_trap_unknown(w->linker, true);
}

static WeftExtern export(WeftInstance *in, const char *what)
{
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC};
  CHECK(weft_instance_export(in, name(what), &x));
  return x;
}

/* -- the limiter ---- */

typedef struct Asked {
  World *w;
  unsigned n;
  WeftGrowth last;
  bool answer;
} Asked;

static bool asked(void *env, const WeftGrowth *growth)
{
  Asked *a = env;
  a->n++;
  a->last = *growth;
  return a->answer;
}

static bool was(const Asked *a, const void *thing, uint64_t now, uint64_t wanted, uint64_t max)
{
  return a->last.what.of.memory == thing && a->last.now == now && a->last.wanted == wanted &&
         a->last.max == max;
}

static int32_t grow(World *w, WeftInstance *in, const char *by, int32_t n)
{
  return call(w, func(in, by), NULL, ARGS(i32(n))).of.i32;
}

static void limiter(World *w)
{
  Asked a = {.w = w, .answer = true};
  weft_store_set_limiter(w->store, asked, &a);
  WeftInstance *in = instance(w, "grant.wasm");
  CHECK(a.n == 2 && was(&a, NULL, 0, 1, 9) && a.last.what.kind == WEFT_EXTERN_MEMORY);
  WeftMemory *m = export(in, "memory").of.memory;
  WeftTable *t = export(in, "table").of.table;
  CHECK(grow(w, in, "grow", 2) == 1 && a.n == 3 && was(&a, m, 1, 3, 9));
  CHECK(grow(w, in, "grow", 0) == 3 && a.n == 3);
  CHECK(grow(w, in, "grow", 7) == -1 && a.n == 3); /* beyond its type: nobody is asked */
  CHECK(grow(w, in, "grow_table", 3) == 2 && a.n == 4 && was(&a, t, 2, 5, 20));
  CHECK(a.last.what.kind == WEFT_EXTERN_TABLE);
  a.answer = false;
  CHECK(grow(w, in, "grow", 1) == -1 && was(&a, m, 3, 4, 9));
  CHECK(grow(w, in, "grow_table", 1) == -1 && was(&a, t, 5, 6, 20));
  WeftValue null = {.kind = WEFT_EXTERNREF};
  CHECK(!weft_memory_grow(m, 1) && !weft_table_grow(t, 1, &null) && a.n == 8);
  CHECK(weft_memory_size(m) == 3 && weft_table_size(t) == 5);
  WeftError error;
  WeftMemory *m2;
  WeftTable *t2;
  uint64_t before = weft_store_allocated(w->store);
  CHECK(weft_memory_new(w->store, 1, UINT64_MAX, &m2, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "limiter") && was(&a, NULL, 0, 1, UINT64_MAX));
  CHECK(weft_table_new(w->store, WEFT_EXTERNREF, 4, 5, &t2, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "limiter") && was(&a, NULL, 0, 4, 5));
  CHECK(weft_store_allocated(w->store) == before);
  weft_store_set_limiter(w->store, NULL, NULL);
  CHECK(grow(w, in, "grow", 1) == 3 && a.n == 10);
}

/* One that does what it must not. */
static WeftInstance *other;

static bool wild(void *env, const WeftGrowth *growth)
{
  World *w = env;
  WeftError error = {0};
  WeftMemory *m;
  WeftModule *module = NULL;
  WeftInstance *in;
  (void)growth;
  CHECK(weft_func_call(w->store, func(other, "there"), NULL, 0, &(WeftValue){WEFT_I32, {0}}, 1,
                       NULL, &error) == WEFT_INVALID);
  CHECK(!weft_memory_grow(export(other, "memory").of.memory, 1));
  CHECK(weft_memory_new(w->store, 0, 0, &m, NULL) == WEFT_LIMIT);
  CHECK(weft_module_open(w->engine, module_path(w->folder, "grant.wasm"), &module, NULL) ==
        WEFT_OK);
  CHECK(weft_linker_instantiate(w->linker, module, &in, NULL, NULL) == WEFT_INVALID);
  weft_module_free(module);
  CHECK(weft_store_collect(w->store) == 0);
  return true;
}

static void wild_limiter(World *w)
{
  other = instance(w, "grant.wasm");
  weft_store_set_limiter(w->store, wild, w);
  CHECK(grow(w, other, "grow", 1) == 1);
  CHECK(grow(w, other, "grow_table", 1) == 2);
  weft_store_set_limiter(w->store, NULL, NULL);
  CHECK(call(w, func(other, "there"), NULL, 0, NULL).of.i32 == 7);
}

/* -- imports ---- */

static void unknown(World *w)
{
  WeftInstance *in = instance(w, "grant.wasm");
  WeftTrap *trap;
  call(w, func(in, "missing"), &trap, 0, NULL);
  if (CHECK(trap)) {
    CHECK(weft_trap_kind(trap) == WEFT_TRAP_HOST && weft_trap_nframes(trap) == 1);
    CHECK_TEXT(weft_trap_message(trap), "unknown import env.not?there was called");
  }
  weft_trap_free(trap);
  weft_linker_trap_unknown(w->linker, false);
  WeftModule *m = NULL;
  WeftInstance *none = NULL;
  CHECK(weft_module_open(w->engine, module_path(w->folder, "grant.wasm"), &m, NULL) == WEFT_OK);
  CHECK(weft_linker_instantiate(w->linker, m, &none, NULL, NULL) == WEFT_UNLINKABLE && !none);
  weft_linker_trap_unknown(w->linker, true);
  weft_module_free(m);
}

static void by_array(World *w)
{
  WeftKind i64 = WEFT_I64, f64 = WEFT_F64, i32 = WEFT_I32;
  WeftFuncType types[2] = {{NULL, 0, &i32, 1}, {&i64, 1, &f64, 1}};
  WeftExtern imports[2];
  WeftInstance *in = NULL;
  WeftModule *m = NULL;
  WeftError error;
  CHECK(weft_module_open(w->engine, module_path(w->folder, "grant.wasm"), &m, NULL) == WEFT_OK);
  for (int i = 0; i < 2; i++) {
    imports[i].kind = WEFT_EXTERN_FUNC;
    CHECK(weft_func_new(w->store, &types[i], seven, NULL, NULL, &imports[i].of.func, NULL) ==
          WEFT_OK);
  }
  CHECK(weft_instance_new(w->store, m, imports, 1, &in, NULL, &error) == WEFT_INVALID);
  CHECK(weft_instance_new(w->store, m, NULL, 0, &in, NULL, &error) == WEFT_INVALID);
  WeftExtern swapped[2] = {imports[1], imports[0]}, null[2] = {imports[0]};
  CHECK(weft_instance_new(w->store, m, swapped, 2, &in, NULL, &error) == WEFT_UNLINKABLE);
  CHECK(weft_instance_new(w->store, m, null, 2, &in, NULL, &error) == WEFT_INVALID && !in);
  World second = world(w->folder, NULL, NULL);
  CHECK(weft_instance_new(second.store, m, imports, 2, &in, NULL, &error) == WEFT_INVALID);
  CHECK(weft_instance_new(w->store, m, imports, 2, &in, NULL, &error) == WEFT_OK);
  CHECK(call(w, func(in, "there"), NULL, 0, NULL).of.i32 == 7);
  world_end(&second);
  weft_module_free(m);
}

/* -- what there is ---- */

static void exports(World *w)
{
  static const char *const names[] = {"memory", "table", "there", "missing", "grow", "grow_table"};
  WeftInstance *in = instance(w, "grant.wasm");
  CHECK(weft_instance_nexports(in) == 6);
  for (size_t i = 0; i < 6; i++) {
    WeftName n;
    WeftExtern x, same = export(in, names[i]);
    CHECK(weft_instance_export_at(in, i, &n, &x) && n.size == strlen(names[i]));
    CHECK(!memcmp(n.bytes, names[i], n.size));
    CHECK(x.kind == same.kind && x.of.func == same.of.func);
  }
  CHECK(!weft_instance_export_at(in, 6, NULL, NULL));
}

static void custom(World *w)
{
  /* Two of one name, one empty, between others; "name" is one like any other. */
  static const uint8_t bytes[] = {0, 'a', 's', 'm', 1, 0, 0, 0, 0, 5,   2,   'a', 'b', 1,
                                  2, 1,   1,   0,   0, 1, 0, 0, 6, 2,   'a', 'b', 3,   4,
                                  5, 5,   3,   1,   0, 1, 0, 5, 4, 'n', 'a', 'm', 'e'};
  WeftModule *m = NULL;
  if (!CHECK(weft_module_new(w->engine, bytes, sizeof bytes, &m, NULL) == WEFT_OK)) return;
  WeftName n;
  const uint8_t *at;
  size_t size;
  CHECK(weft_module_custom(m, 0, &n, &at, &size) && n.size == 2 && !memcmp(n.bytes, "ab", 2));
  CHECK(size == 2 && at[0] == 1 && at[1] == 2);
  CHECK(weft_module_custom(m, 1, &n, &at, &size) && n.size == 0 && size == 0);
  CHECK(weft_module_custom(m, 2, NULL, &at, &size) && size == 3 && at[2] == 5);
  CHECK(weft_module_custom(m, 3, &n, NULL, &size) && n.size == 4 && size == 0);
  CHECK(!weft_module_custom(m, 4, &n, &at, &size) &&
        !weft_module_custom(m, SIZE_MAX, &n, &at, NULL));
  weft_module_free(m);
}

/* -- data ---- */

static void count(void *data)
{
  ++*(int *)data;
}

static void data(const char *folder)
{
  int n[2] = {0, 0};
  World w = world(folder, NULL, NULL);
  CHECK(!weft_store_data(w.store));
  weft_store_set_data(w.store, &n[0], count);
  CHECK(weft_store_data(w.store) == &n[0] && n[0] == 0);
  weft_store_set_data(w.store, &n[1], count);
  CHECK(n[0] == 1 && n[1] == 0);
  world_end(&w);
  CHECK(n[0] == 1 && n[1] == 1);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  World w = world(argv[1], NULL, NULL);
  define(&w);
  limiter(&w);
  wild_limiter(&w);
  unknown(&w);
  by_array(&w);
  exports(&w);
  custom(&w);
  world_end(&w);
  data(argv[1]);
  return checks_failed();
}
