// SPDX-License-Identifier: MIT
/* Linking: what matches an import and what does not, what instances share, and what stays when an
 * instantiation fails. */
#include "check.h"

#include <string.h>

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

/* -- one import at a time ---- */

typedef struct Bytes {
  uint8_t at[64];
  size_t n;
} Bytes;

/* A module that imports a.b as described: two type sections' worth of nothing but what it needs. */
static Bytes importer(const uint8_t *desc, size_t n)
{
  Bytes b = {.n = 0};
  static const uint8_t head[] = {0, 'a', 's', 'm', 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x7f, 0};
  memcpy(b.at, head, sizeof head);
  b.n = sizeof head;
  const uint8_t import[] = {2, (uint8_t)(5 + n), 1, 1, 'a', 1, 'b'};
  memcpy(b.at + b.n, import, sizeof import);
  memcpy(b.at + b.n + sizeof import, desc, n);
  b.n += sizeof import + n;
  return b;
}

static WeftStatus try_import(World *w, const uint8_t *desc, size_t n, const char *reason)
{
  Bytes b = importer(desc, n);
  WeftModule *m;
  WeftInstance *in;
  WeftTrap *trap;
  WeftError error = {.message = ""};
  if (!CHECK(weft_module_new(w->engine, b.at, b.n, &m, &error) == WEFT_OK)) return WEFT_BUG;
  WeftStatus s = weft_linker_instantiate(w->linker, m, &in, &trap, &error);
  if (s != WEFT_OK) CHECK(strstr(error.message, "a.b") && strstr(error.message, reason));
  weft_module_free(m);
  return s;
}
#define IMPORT(...)                                                                                \
  try_import(w, (const uint8_t[]){__VA_ARGS__}, sizeof((const uint8_t[]){__VA_ARGS__}),            \
             "incompatible import type")

static void define(World *w, WeftExtern x)
{
  CHECK(weft_linker_define(w->linker, name("a"), name("b"), x, NULL) == WEFT_OK);
}

static void functions(World *w)
{
  WeftExtern got = {.kind = WEFT_EXTERN_MEMORY}, x;
  CHECK(!weft_linker_get(w->linker, name("a"), name("b"), &got) && got.kind == WEFT_EXTERN_MEMORY);
  CHECK(try_import(w, (const uint8_t[]){0, 0}, 2, "unknown import") == WEFT_UNLINKABLE);
  CHECK(weft_linker_define_func(w->linker, "a", "b", "(i)", nothing, NULL, NULL) == WEFT_OK);
  CHECK(weft_linker_get(w->linker, name("a"), name("b"), &x) && x.kind == WEFT_EXTERN_FUNC);
  CHECK(weft_func_params(w->store, x.of.func, NULL, 0) == 1);
  CHECK(!weft_linker_get(w->linker, name("ab"), name(""), &x));
  CHECK(!weft_linker_get(w->linker, name(""), name("ab"), &x));
  CHECK(IMPORT(0, 0) == WEFT_OK);
  CHECK(IMPORT(2, 0, 1) == WEFT_UNLINKABLE); /* a memory is wanted */
  CHECK(weft_linker_define_func(w->linker, "a", "b", "(I)", nothing, NULL, NULL) == WEFT_OK);
  CHECK(IMPORT(0, 0) == WEFT_UNLINKABLE);
  CHECK(weft_linker_define_func(w->linker, "a", "b", "i(i)", nothing, NULL, NULL) == WEFT_OK);
  CHECK(IMPORT(0, 0) == WEFT_UNLINKABLE);
}

static void memories(World *w)
{
  WeftExtern x = {.kind = WEFT_EXTERN_MEMORY};
  WeftExternType type;
  CHECK(weft_memory_new(w->store, 2, 5, &x.of.memory, NULL) == WEFT_OK);
  define(w, x);
  CHECK(IMPORT(2, 0, 0) == WEFT_OK);
  CHECK(IMPORT(2, 0, 2) == WEFT_OK);
  CHECK(IMPORT(2, 0, 3) == WEFT_UNLINKABLE);
  CHECK(IMPORT(2, 1, 2, 5) == WEFT_OK);
  CHECK(IMPORT(2, 1, 2, 6) == WEFT_OK);
  CHECK(IMPORT(2, 1, 2, 4) == WEFT_UNLINKABLE);
  CHECK(weft_memory_grow(x.of.memory, 1));
  CHECK(IMPORT(2, 0, 3) == WEFT_OK); /* the present size counts */
  weft_extern_type(w->store, x, &type);
  CHECK(type.kind == WEFT_EXTERN_MEMORY && type.min == 3 && type.max == 5);
  CHECK(weft_memory_new(w->store, 2, UINT64_MAX, &x.of.memory, NULL) == WEFT_OK);
  define(w, x);
  CHECK(IMPORT(2, 0, 2) == WEFT_OK);
  CHECK(IMPORT(2, 1, 2, 0x80, 0x80, 4) == WEFT_UNLINKABLE); /* no maximum against 65536 */
}

static void tables(World *w)
{
  WeftExtern x = {.kind = WEFT_EXTERN_TABLE};
  WeftExternType type;
  WeftValue null = {.kind = WEFT_FUNCREF};
  CHECK(weft_table_new(w->store, WEFT_FUNCREF, 10, 20, &x.of.table, NULL) == WEFT_OK);
  define(w, x);
  CHECK(IMPORT(1, 0x70, 0, 10) == WEFT_OK);
  CHECK(IMPORT(1, 0x70, 0, 11) == WEFT_UNLINKABLE);
  CHECK(IMPORT(1, 0x70, 1, 10, 20) == WEFT_OK);
  CHECK(IMPORT(1, 0x70, 1, 10, 19) == WEFT_UNLINKABLE);
  CHECK(IMPORT(1, 0x6f, 0, 10) == WEFT_UNLINKABLE);
  CHECK(weft_table_grow(x.of.table, 1, &null));
  CHECK(IMPORT(1, 0x70, 0, 11) == WEFT_OK);
  weft_extern_type(w->store, x, &type);
  CHECK(type.kind == WEFT_EXTERN_TABLE && type.value == WEFT_FUNCREF && type.min == 11 &&
        type.max == 20);
}

static void globals(World *w)
{
  WeftExtern x = {.kind = WEFT_EXTERN_GLOBAL};
  WeftExternType type;
  WeftValue v = i64(1);
  CHECK(weft_global_new(w->store, true, &v, &x.of.global, NULL) == WEFT_OK);
  define(w, x);
  CHECK(IMPORT(3, 0x7e, 1) == WEFT_OK);
  CHECK(IMPORT(3, 0x7e, 0) == WEFT_UNLINKABLE);
  CHECK(IMPORT(3, 0x7f, 1) == WEFT_UNLINKABLE);
  weft_extern_type(w->store, x, &type);
  CHECK(type.kind == WEFT_EXTERN_GLOBAL && type.value == WEFT_I64 && type.mutable_);
}

/* -- instances ---- */

static void sharing(World *w)
{
  WeftInstance *p = instance(w, "provider.wasm");
  CHECK(weft_linker_define_instance(w->linker, name("provider"), p, NULL) == WEFT_OK);
  WeftInstance *c = instance(w, "consumer.wasm");
  WeftExtern memory, table, shared, get, x;
  CHECK(weft_instance_export(p, name("memory"), &memory));
  CHECK(weft_instance_export(p, name("table"), &table));
  CHECK(weft_instance_export(p, name("shared"), &shared));
  CHECK(!weft_instance_export(p, name("memor"), &x) && !weft_instance_export(p, name(""), &x));

  /* memory: the consumer's segment, a store from here, growth seen by both */
  CHECK(call(w, func(p, "get"), NULL, ARGS(i32(100))).of.i32 == 42);
  call(w, func(p, "set"), NULL, ARGS(i32(65532), i32(7)));
  CHECK(call(w, func(c, "own"), NULL, ARGS(i32(65532))).of.i32 == 7);
  CHECK(call(w, func(c, "grow"), NULL, 0, NULL).of.i32 == 1);
  CHECK(call(w, func(p, "size"), NULL, 0, NULL).of.i32 == 2);
  CHECK(weft_memory_size(memory.of.memory) == 2);
  call(w, func(p, "set"), NULL, ARGS(i32(131068), i32(8)));
  CHECK(call(w, func(c, "theirs"), NULL, ARGS(i32(131068))).of.i32 == 8);
  size_t bytes;
  uint8_t *data = weft_memory_data(memory.of.memory, &bytes);
  CHECK(bytes == 131072 && data[131068] == 8);
  CHECK(weft_memory_grow(memory.of.memory, 1) && !weft_memory_grow(memory.of.memory, 1));
  CHECK(call(w, func(c, "own"), NULL, ARGS(i32(196604))).of.i32 == 0);

  /* global and table: the function that the consumer put there, called from here */
  WeftValue v;
  CHECK(weft_table_get(table.of.table, 3, &v) && v.of.func == func(c, "bump"));
  CHECK(call(w, v.of.func, NULL, 0, NULL).of.i64 == 41);
  weft_global_get(shared.of.global, &v);
  CHECK(v.kind == WEFT_I64 && v.of.i64 == 41);
  v.of.i64 = 50;
  CHECK(weft_global_set(shared.of.global, &v));
  CHECK(call(w, func(c, "bump"), NULL, 0, NULL).of.i64 == 51);

  /* an imported function exported again is the same function */
  CHECK(weft_instance_export(c, name("get"), &get) && get.of.func == func(p, "get"));
  weft_extern_type(w->store, get, &(WeftExternType){0});
}

static WeftStatus link_file(World *w, const char *file, WeftTrap **trap)
{
  WeftModule *m;
  WeftInstance *in;
  CHECK(weft_module_open(w->engine, module_path(w->folder, file), &m, NULL) == WEFT_OK);
  WeftStatus s = weft_linker_instantiate(w->linker, m, &in, trap, NULL);
  weft_module_free(m);
  return s;
}

/* What was done before the trap stays; the functions of an instance that never was can be called.
 */
static void partial_effects(World *w)
{
  WeftInstance *p = instance(w, "provider.wasm");
  CHECK(weft_linker_define_instance(w->linker, name("provider"), p, NULL) == WEFT_OK);
  WeftTrap *trap = NULL;
  CHECK(link_file(w, "partial.wasm", &trap) == WEFT_TRAPPED);
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_MEMORY_BOUNDS && weft_trap_nframes(trap) == 0);
  weft_trap_free(trap);
  WeftExtern table;
  WeftValue v;
  CHECK(weft_instance_export(p, name("table"), &table));
  CHECK(weft_table_get(table.of.table, 0, &v) && v.of.func);
  call(w, v.of.func, NULL, 0, NULL);
  CHECK(call(w, func(p, "get"), NULL, ARGS(i32(200))).of.i32 == 7);

  CHECK(link_file(w, "start_trap.wasm", &trap) == WEFT_TRAPPED);
  CHECK(weft_trap_kind(trap) == WEFT_TRAP_UNREACHABLE && weft_trap_nframes(trap) == 1);
  weft_trap_free(trap);
  CHECK(link_file(w, "start_trap.wasm", NULL) == WEFT_TRAPPED);
  CHECK(call(w, func(p, "get"), NULL, ARGS(i32(300))).of.i32 == 5);
}

/* Things of one store are nothing to another. */
static void strangers(World *w, const char *folder)
{
  World other = world(folder, NULL, NULL);
  WeftInstance *p = instance(&other, "provider.wasm");
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC, .of.func = func(p, "get")};
  CHECK(weft_linker_define(w->linker, name("a"), name("b"), x, NULL) == WEFT_INVALID);
  CHECK(weft_linker_define_instance(w->linker, name("a"), p, NULL) == WEFT_INVALID);
  for (const char *const *e = (const char *const[]){"memory", "table", "shared", NULL}; *e; e++) {
    CHECK(weft_instance_export(p, name(*e), &x));
    CHECK(weft_linker_define(w->linker, name("a"), name("b"), x, NULL) == WEFT_INVALID);
  }
  WeftValue arg = i32(0), result;
  CHECK(weft_func_call(w->store, func(p, "get"), &arg, 1, &result, 1, NULL, NULL) == WEFT_INVALID);
  WeftModule *m;
  WeftInstance *in;
  CHECK(weft_module_open(other.engine, module_path(folder, "provider.wasm"), &m, NULL) == WEFT_OK);
  CHECK(weft_linker_instantiate(w->linker, m, &in, NULL, NULL) == WEFT_INVALID);
  weft_module_free(m);
  world_end(&other);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  World w = world(argv[1], NULL, NULL);
  functions(&w);
  memories(&w);
  tables(&w);
  globals(&w);
  sharing(&w);
  partial_effects(&w);
  strangers(&w, argv[1]);
  world_end(&w);
  return checks_failed();
}
