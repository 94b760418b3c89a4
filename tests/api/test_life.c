// SPDX-License-Identifier: MIT
/* How long things in a store live: what keeps them, when they go, and that they do. */
#include "check.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static const char *folder;

static WeftModule *module(World *w, const char *file)
{
  WeftModule *m = NULL;
  CHECK(weft_module_open(w->engine, module_path(w->folder, file), &m, NULL) == WEFT_OK);
  return m;
}

static WeftExtern export(WeftInstance *in, const char *what)
{
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC};
  CHECK(weft_instance_export(in, name(what), &x));
  return x;
}

static int32_t get(World *w, WeftFunc *f)
{
  return call(w, f, NULL, 0, NULL).of.i32;
}

static void set(World *w, WeftInstance *in, int32_t n)
{
  call(w, func(in, "set"), NULL, ARGS(i32(n)));
}

/* An instance of FILE that imports what `from` exports as module "a", by a linker of its own. */
static WeftInstance *user(World *w, const char *file, WeftInstance *from)
{
  World own = *w;
  CHECK(weft_linker_new(w->store, &own.linker, NULL) == WEFT_OK);
  CHECK(weft_linker_define_instance(own.linker, name("a"), from, NULL) == WEFT_OK);
  WeftInstance *in = instance(&own, file);
  weft_linker_free(own.linker);
  return in;
}

/* -- what keeps an instance ---- */

static void reached_by_imports(World *w)
{
  WeftInstance *a = instance(w, "life.wasm");
  set(w, a, 7);
  WeftInstance *b = user(w, "life_user.wasm", a);
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(get(w, func(b, "get")) == 7 && get(w, func(b, "n")) == 7 && get(w, func(b, "peek")) == 7);
  weft_instance_free(b);
  CHECK(weft_store_collect(w->store) == 8); /* 2 instances, 1 memory, 2 tables, 3 globals */
}

static void reached_by_a_global(World *w)
{
  WeftInstance *a = instance(w, "life.wasm");
  set(w, a, 8);
  WeftInstance *b = user(w, "life_global.wasm", a);
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(get(w, func(b, "n")) == 8); /* its cell is in a's record */
  weft_instance_free(b);
  CHECK(weft_store_collect(w->store) > 0);
}

static void reached_by_exports(World *w)
{
  WeftInstance *a = instance(w, "life.wasm");
  set(w, a, 9);
  WeftExtern f = export(a, "get"), memory = export(a, "memory");
  CHECK(weft_extern_hold(w->store, f) && weft_extern_hold(w->store, memory));
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(get(w, f.of.func) == 9);
  CHECK(weft_extern_release(w->store, f));
  CHECK(weft_store_collect(w->store) > 0);
  size_t size;
  CHECK(weft_memory_data(memory.of.memory, &size)[8] == 9 && size == 65536);
  CHECK(weft_memory_grow(memory.of.memory, 1)); /* its user is gone */
  CHECK(weft_extern_release(w->store, memory));
  CHECK(weft_store_collect(w->store) == 1);
}

/* Functions of `from` in tables and globals of `in`, put there by the guest and by the host. */
static void reached_by_references(World *w)
{
  WeftInstance *in = instance(w, "life.wasm"), *from[4];
  for (int i = 0; i < 4; i++) {
    from[i] = instance(w, "life.wasm");
    set(w, from[i], 10 + i);
  }
  WeftValue v = call(w, func(from[0], "self"), NULL, 0, NULL), out;
  CHECK(v.kind == WEFT_FUNCREF && v.of.func);
  call(w, func(in, "keep_func"), NULL, ARGS(i32(1), v));
  v = call(w, func(from[1], "self"), NULL, 0, NULL);
  CHECK(weft_table_set(export(in, "funcs").of.table, 2, &v));
  v = call(w, func(from[2], "self"), NULL, 0, NULL);
  CHECK(weft_global_set(export(in, "func").of.global, &v));
  v = call(w, func(from[3], "self"), NULL, 0, NULL);
  CHECK(weft_value_hold(w->store, &v));
  for (int i = 0; i < 4; i++)
    weft_instance_free(from[i]);
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(call(w, func(in, "call"), NULL, ARGS(i32(1))).of.i32 == 10);
  CHECK(call(w, func(in, "call"), NULL, ARGS(i32(2))).of.i32 == 11);
  weft_global_get(export(in, "func").of.global, &out);
  CHECK(get(w, out.of.func) == 12 && get(w, v.of.func) == 13);
  WeftValue null = {.kind = WEFT_FUNCREF};
  call(w, func(in, "keep_func"), NULL, ARGS(i32(1), null));
  uint64_t one = weft_store_collect(w->store);
  CHECK(one > 4);
  CHECK(weft_table_set(export(in, "funcs").of.table, 2, &null));
  CHECK(weft_store_collect(w->store) == one);
  CHECK(weft_global_set(export(in, "func").of.global, &null));
  CHECK(weft_store_collect(w->store) == one);
  CHECK(weft_value_release(w->store, &v) && weft_store_collect(w->store) == one);
  weft_instance_free(in);
  CHECK(weft_store_collect(w->store) == one);
}

static void reached_by_a_linker(World *w)
{
  WeftLinker *l;
  CHECK(weft_linker_new(w->store, &l, NULL) == WEFT_OK);
  WeftInstance *a = instance(w, "life.wasm");
  set(w, a, 5);
  CHECK(weft_linker_define_instance(l, name("a"), a, NULL) == WEFT_OK);
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 0);
  World own = *w;
  own.linker = l;
  WeftInstance *b = instance(&own, "life_user.wasm");
  CHECK(get(w, func(b, "get")) == 5);
  weft_instance_free(b);
  CHECK(weft_store_collect(w->store) == 1);
  weft_linker_free(l);
  CHECK(weft_store_collect(w->store) > 4);
}

/* A cycle through a table goes as a whole. */
static void cycle(World *w)
{
  WeftInstance *a = instance(w, "life.wasm"), *b = instance(w, "life.wasm");
  WeftValue v = call(w, func(a, "self"), NULL, 0, NULL);
  call(w, func(b, "keep_func"), NULL, ARGS(i32(0), v));
  v = call(w, func(b, "self"), NULL, 0, NULL);
  call(w, func(a, "keep_func"), NULL, ARGS(i32(0), v));
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 0);
  weft_instance_free(b);
  CHECK(weft_store_collect(w->store) == 14);
}

/* What an instantiation that traps has left in a table works, and goes with the entry. */
static void trapped(World *w)
{
  WeftInstance *a = instance(w, "life.wasm"), *b = NULL;
  WeftLinker *l;
  CHECK(weft_linker_new(w->store, &l, NULL) == WEFT_OK);
  CHECK(weft_linker_define_instance(l, name("a"), a, NULL) == WEFT_OK);
  WeftModule *m = module(w, "life_trap.wasm");
  CHECK(weft_linker_instantiate(l, m, &b, NULL, NULL) == WEFT_TRAPPED && !b);
  weft_module_free(m);
  weft_linker_free(l);
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(call(w, func(a, "call"), NULL, ARGS(i32(3))).of.i32 == 42);
  call(w, func(a, "keep_func"), NULL, ARGS(i32(3), (WeftValue){.kind = WEFT_FUNCREF}));
  CHECK(weft_store_collect(w->store) == 2); /* the instance and its global */
  weft_instance_free(a);
  weft_store_collect(w->store);
}

/* One that cannot be linked leaves nothing at all, even if nothing is collected. */
static void unlinkable(World *w)
{
  WeftInstance *a = instance(w, "life.wasm"), *b = NULL;
  WeftModule *m = module(w, "life_user.wasm");
  WeftLinker *l;
  CHECK(weft_linker_new(w->store, &l, NULL) == WEFT_OK);
  for (int i = 0; i < 100; i++) {
    static const char *const defined[] = {"get", "n", "memory"};
    if (i < 3) weft_linker_define(l, name("a"), name(defined[i]), export(a, defined[i]), NULL);
    CHECK(weft_linker_instantiate(l, m, &b, NULL, NULL) == WEFT_UNLINKABLE);
  }
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(call(w, func(a, "grow"), NULL, ARGS(i32(1))).of.i32 == 1); /* no user is left over */
  weft_module_free(m);
  weft_linker_free(l);
  weft_instance_free(a);
  weft_store_collect(w->store);
}

/* Those who share a memory see it grow, also when one of them has gone. */
static void shared_memory(World *w)
{
  WeftInstance *a = instance(w, "life.wasm"), *b = user(w, "life_user.wasm", a);
  WeftInstance *c = user(w, "life_user.wasm", a);
  weft_instance_free(b);
  CHECK(weft_store_collect(w->store) == 1);
  CHECK(call(w, func(a, "grow"), NULL, ARGS(i32(1))).of.i32 == 1);
  CHECK(get(w, func(c, "pages")) == 2);
  CHECK(call(w, func(c, "grow"), NULL, ARGS(i32(1))).of.i32 == 2);
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 0 && get(w, func(c, "pages")) == 3);
  weft_instance_free(c);
  CHECK(weft_store_collect(w->store) > 1);
}

/* -- references and finalizers ---- */

static int finalized[3];

static void count(void *env)
{
  ++*(int *)env;
}

static void references(World *w)
{
  WeftInstance *a = instance(w, "life.wasm");
  WeftValue r[3], out, raw = {.kind = WEFT_EXTERNREF, .of.ref = &out};
  memset(finalized, 0, sizeof finalized);
  for (int i = 0; i < 3; i++)
    CHECK(weft_ref_new(w->store, &finalized[i], count, &r[i], NULL) == WEFT_OK);
  CHECK(weft_ref_data(w->store, &r[1]) == &finalized[1]);
  CHECK(!weft_ref_data(w->store, &raw) && !weft_value_hold(w->store, &raw));
  out = r[0];
  out.of.ref = (char *)out.of.ref + 8;
  CHECK(!weft_ref_data(w->store, &out));
  call(w, func(a, "keep_ref"), NULL, ARGS(i32(0), r[0]));
  call(w, func(a, "keep_ref"), NULL, ARGS(i32(1), raw));
  CHECK(weft_global_set(export(a, "ref").of.global, &r[1]));
  for (int i = 0; i < 3; i++)
    CHECK(weft_value_release(w->store, &r[i]));
  CHECK(weft_store_collect(w->store) == 1 && finalized[2] == 1);
  CHECK(!weft_ref_data(w->store, &r[2]) && !weft_value_release(w->store, &r[2]));
  out = call(w, func(a, "give_ref"), NULL, ARGS(i32(0)));
  CHECK(weft_ref_data(w->store, &out) == &finalized[0] && finalized[0] == 0);
  out = call(w, func(a, "give_ref"), NULL, ARGS(i32(1)));
  CHECK(out.of.ref == &out);
  WeftValue null = {.kind = WEFT_EXTERNREF};
  CHECK(weft_table_set(export(a, "refs").of.table, 0, &null));
  CHECK(weft_store_collect(w->store) == 1 && finalized[0] == 1 && finalized[1] == 0);
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) > 1);
  CHECK(finalized[0] == 1 && finalized[1] == 1 && finalized[2] == 1);
}

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static WeftExtern host(World *w, WeftHostFunc *callback, void *env, void (*finalize)(void *))
{
  static const WeftKind result = WEFT_I32;
  WeftFuncType type = {NULL, 0, &result, 1};
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC};
  CHECK(weft_func_new(w->store, &type, callback, env, finalize, &x.of.func, NULL) == WEFT_OK);
  return x;
}

static void host_functions(World *w)
{
  memset(finalized, 0, sizeof finalized);
  WeftExtern f = host(w, nothing, &finalized[0], count);
  WeftLinker *l;
  CHECK(weft_linker_new(w->store, &l, NULL) == WEFT_OK);
  CHECK(weft_linker_define(l, name("c"), name("get"), f, NULL) == WEFT_OK);
  World own = *w;
  own.linker = l;
  WeftInstance *a = instance(&own, "life_chain.wasm");
  CHECK(weft_extern_release(w->store, f));
  weft_linker_free(l);
  CHECK(weft_store_collect(w->store) == 0 && get(w, func(a, "get")) == 1);
  weft_instance_free(a);
  CHECK(weft_store_collect(w->store) == 2 && finalized[0] == 1);
}

/* A finalizer lets go of another thing, and makes one. */
typedef struct Chain {
  World *w;
  WeftExtern next;
} Chain;

static void go_on(void *env)
{
  Chain *c = env;
  CHECK(weft_extern_release(c->w->store, c->next));
  CHECK(weft_store_collect(c->w->store) == 0); /* one is going on */
  host(c->w, nothing, &finalized[1], count);
}

static void finalizers(void)
{
  World w = world(folder, NULL, NULL);
  memset(finalized, 0, sizeof finalized);
  Chain c = {&w, host(&w, nothing, &finalized[0], count)};
  WeftExtern f = host(&w, nothing, &c, go_on);
  CHECK(weft_extern_release(w.store, f));
  CHECK(weft_store_collect(w.store) == 1 && finalized[0] == 0);
  CHECK(weft_store_collect(w.store) == 1 && finalized[0] == 1 && finalized[1] == 0);
  Chain last = {&w, host(&w, nothing, &finalized[2], count)};
  host(&w, nothing, &last, go_on); /* goes with the store */
  world_end(&w);
  CHECK(finalized[0] == 1 && finalized[1] == 2 && finalized[2] == 1);
}

static void misuse(World *w)
{
  World other = world(folder, NULL, NULL);
  WeftExtern none = {.kind = WEFT_EXTERN_TABLE}, f = host(w, nothing, NULL, NULL);
  CHECK(!weft_extern_hold(w->store, none) && !weft_extern_release(w->store, none));
  CHECK(!weft_extern_hold(other.store, f) && !weft_extern_release(other.store, f));
  WeftValue v = {.kind = WEFT_FUNCREF, .of.func = f.of.func}, n = i32(1);
  CHECK(!weft_value_hold(other.store, &v) && !weft_value_release(other.store, &v));
  CHECK(!weft_value_hold(w->store, &n) && !weft_ref_data(w->store, &n));
  CHECK(weft_extern_release(w->store, f) && !weft_extern_release(w->store, f));
  CHECK(weft_store_collect(w->store) == 1);
  weft_instance_free(NULL);
  world_end(&other);
}

/* -- while code runs ---- */

static World *running;

static WeftTrap *collect(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)caller, (void)args;
  CHECK(weft_store_collect(running->store) == 0);
  weft_instance_free(*(WeftInstance **)env); /* whose code called */
  for (int i = 0; i < 5000; i++) {
    WeftValue ref;
    CHECK(weft_ref_new(running->store, NULL, NULL, &ref, NULL) == WEFT_OK);
    CHECK(weft_value_release(running->store, &ref));
  }
  CHECK(weft_store_collect(running->store) == 0);
  results[0].of.i32 = 3;
  return NULL;
}

static void during_calls(World *w)
{
  WeftInstance *a = NULL;
  WeftExtern f = host(w, collect, (void *)&a, NULL);
  WeftLinker *l;
  CHECK(weft_linker_new(w->store, &l, NULL) == WEFT_OK);
  CHECK(weft_linker_define(l, name("c"), name("get"), f, NULL) == WEFT_OK);
  World own = *w;
  own.linker = l;
  a = instance(&own, "life_chain.wasm");
  running = w;
  weft_extern_release(w->store, f);
  weft_linker_free(l);
  CHECK(get(w, func(a, "get")) == 4);
  CHECK(weft_store_collect(w->store) == 5002);
}

/* -- many ---- */

static WeftTrap *last_argument(void *env, WeftCaller *caller, const WeftValue *args,
                               WeftValue *results)
{
  (void)env, (void)caller;
  for (int i = 1; i <= 12; i++)
    if (args[i].kind == WEFT_F64 ? args[i].of.f64 != i : args[i].of.i32 != i)
      return weft_trap_new("another argument");
  results[0].of.i32 = 12;
  return NULL;
}

/* More memories than there is address space for, of which each is counted. */
static void many(unsigned n)
{
  WeftStoreOptions o = {.size = sizeof o, .max_memory = 64 << 20};
  World w = world(folder, NULL, &o);
  uint64_t before = weft_store_allocated(w.store);
  WeftModule *m = module(&w, "life.wasm");
  for (unsigned i = 0; i < n; i++) {
    WeftInstance *in;
    if (!CHECK(weft_linker_instantiate(w.linker, m, &in, NULL, NULL) == WEFT_OK)) break;
    if (i % 16 == 0) set(&w, in, (int32_t)i);
    weft_instance_free(in);
  }
  CHECK(weft_store_collect(w.store) > 0 && weft_store_allocated(w.store) == before);
  weft_module_free(m);
  world_end(&w);
}

/* A limit of two memories: the third is there when one has been let go of. */
static void limits(void)
{
  WeftStoreOptions o = {.size = sizeof o, .max_memory = 2 * 65536};
  World w = world(folder, NULL, &o);
  WeftModule *m = module(&w, "life.wasm");
  WeftInstance *a, *b, *c;
  CHECK(weft_linker_instantiate(w.linker, m, &a, NULL, NULL) == WEFT_OK);
  CHECK(weft_linker_instantiate(w.linker, m, &b, NULL, NULL) == WEFT_OK);
  CHECK(weft_linker_instantiate(w.linker, m, &c, NULL, NULL) == WEFT_LIMIT);
  weft_instance_free(a);
  CHECK(weft_linker_instantiate(w.linker, m, &c, NULL, NULL) == WEFT_OK);
  WeftMemory *memory;
  weft_instance_free(c);
  CHECK(weft_memory_new(w.store, 1, 1, &memory, NULL) == WEFT_OK);
  CHECK(weft_memory_new(w.store, 1, 1, &memory, NULL) == WEFT_LIMIT);
  weft_module_free(m);
  world_end(&w);
}

/* Each imports the one before it: nothing may recurse. */
static void long_chain(World *w, unsigned n)
{
  WeftExtern last = host(w, nothing, NULL, NULL);
  WeftModule *m = module(w, "life_chain.wasm");
  for (unsigned i = 0; i < n; i++) {
    WeftLinker *l;
    WeftInstance *in;
    CHECK(weft_linker_new(w->store, &l, NULL) == WEFT_OK);
    CHECK(weft_linker_define(l, name("c"), name("get"), last, NULL) == WEFT_OK);
    if (!CHECK(weft_linker_instantiate(l, m, &in, NULL, NULL) == WEFT_OK)) return;
    weft_linker_free(l);
    CHECK(weft_extern_release(w->store, last));
    last = export(in, "get");
    weft_extern_hold(w->store, last);
    weft_instance_free(in);
  }
  weft_module_free(m);
  CHECK(weft_store_collect(w->store) == 0);
  CHECK(weft_extern_release(w->store, last));
  CHECK(weft_store_collect(w->store) == n + 1);
}

/* A signature's id goes when the last function that has it has gone, and some others after it, and
 * becomes another one's. Then nobody takes the one for the other: not the thunk of the last call,
 * either. */
enum { BITS = 12, OTHERS = 68 };

static WeftExtern typed(World *w, unsigned code)
{
  WeftKind kinds[BITS + 1];
  WeftFuncType type = {kinds, BITS + 1, kinds, 1};
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC};
  for (unsigned i = 0; i <= BITS; i++)
    kinds[i] = i && code >> (i - 1) & 1 ? WEFT_F64 : WEFT_I32;
  CHECK(weft_func_new(w->store, &type, last_argument, NULL, NULL, &x.of.func, NULL) == WEFT_OK);
  return x;
}

static void call_typed(World *w, WeftExtern x, unsigned code)
{
  WeftValue args[BITS + 1] = {i32(0)};
  for (unsigned i = 1; i <= BITS; i++)
    args[i] = code >> (i - 1) & 1 ? f64(i) : i32((int32_t)i);
  CHECK(call(w, x.of.func, NULL, BITS + 1, args).of.i32 == BITS);
}

static void drop(World *w, WeftExtern x)
{
  CHECK(weft_extern_release(w->store, x) && weft_store_collect(w->store) == 1);
}

static void signatures(World *w)
{
  unsigned code = 0;
  for (unsigned others = 0; others < OTHERS; others++) {
    WeftExtern x = typed(w, code);
    call_typed(w, x, code);
    drop(w, x);
    for (unsigned i = 0; i < others; i++)
      drop(w, typed(w, ++code & 0xfff));
    code = (code + 1) & 0xfff;
    x = typed(w, ~code & 0xfff);
    call_typed(w, x, ~code & 0xfff);
    drop(w, x);
  }
}

/* Another thread interrupts all the time. */
static _Atomic(bool) done;

static void *interrupts(void *store)
{
  while (!done)
    weft_store_interrupt(store);
  return NULL;
}

static void interrupted(void)
{
  WeftEngineOptions e = {.size = sizeof e, .interruptible = true};
  World w = world(folder, &e, NULL);
  WeftModule *m = module(&w, "life.wasm");
  pthread_t thread;
  done = false;
  if (!CHECK(pthread_create(&thread, NULL, interrupts, w.store) == 0)) return;
  for (int i = 0; i < 300; i++) {
    WeftInstance *in;
    CHECK(weft_linker_instantiate(w.linker, m, &in, NULL, NULL) == WEFT_OK);
    weft_instance_free(in);
    if (i % 3 == 0) CHECK(weft_store_collect(w.store) > 0);
  }
  done = true;
  pthread_join(thread, NULL);
  weft_module_free(m);
  world_end(&w);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  folder = argv[1];
  unsigned scale = argc > 2 ? (unsigned)atoi(argv[2]) : 1;
  World w = world(folder, NULL, NULL);
  reached_by_imports(&w);
  reached_by_a_global(&w);
  reached_by_exports(&w);
  reached_by_references(&w);
  reached_by_a_linker(&w);
  cycle(&w);
  trapped(&w);
  unlinkable(&w);
  shared_memory(&w);
  references(&w);
  host_functions(&w);
  misuse(&w);
  during_calls(&w);
  long_chain(&w, 20000 / scale);
  signatures(&w);
  CHECK(weft_store_collect(w.store) == 0 && weft_store_allocated(w.store) == 0);
  world_end(&w);
  finalizers();
  limits();
  interrupted();
  many(40000 / scale);
  return checks_failed();
}
