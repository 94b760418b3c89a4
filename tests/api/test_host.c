// SPDX-License-Identifier: MIT
/* Host functions that change what their caller uses: memory that grows under it in either
 * direction, calls back into it that trap, and what the limits of a store leave to the guest. */
#include "check.h"

#include <string.h>

typedef struct Host {
  WeftInstance *in;
  WeftFunc *nest;
  int depth, deepest; /* of enter */
  bool pass_on;       /* traps go on to the caller; else each counts as 7 */
} Host;

/* Grows the caller's memory: half by the API, half by the guest's own function. */
static WeftTrap *grow(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Host *h = env;
  WeftExtern memory;
  size_t before, after;
  uint64_t half = (uint64_t)args[0].of.i32 / 2;
  CHECK(weft_caller_memory(caller, &before)[0] == 11);
  CHECK(weft_caller_export(caller, name("memory"), &memory));
  CHECK(weft_memory_grow(memory.of.memory, half));
  weft_caller_memory(caller, &after);
  CHECK(after == before + (half << 16));
  WeftValue pages = {.kind = WEFT_I32, .of.i32 = (int32_t)half};
  CHECK(weft_func_call(weft_caller_store(caller), func(h->in, "grow"), &pages, 1, results, 1, NULL,
                       NULL) == WEFT_OK);
  CHECK(results->of.i32 == (int32_t)(after >> 16));
  uint8_t *data = weft_caller_memory(caller, &after);
  CHECK(after == before + (2 * half << 16) && data[0] == 11 && data[after - 1] == 0);
  size_t same;
  CHECK(weft_memory_data(memory.of.memory, &same) == data && same == after);
  return NULL;
}

static WeftTrap *enter(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Host *h = env;
  WeftTrap *trap = NULL;
  if (++h->depth > h->deepest) h->deepest = h->depth;
  WeftStatus s =
      weft_func_call(weft_caller_store(caller), h->nest, args, 1, results, 1, &trap, NULL);
  h->depth--;
  if (s == WEFT_OK) return NULL;
  CHECK(s == WEFT_TRAPPED && weft_trap_kind(trap) == WEFT_TRAP_UNREACHABLE);
  if (h->pass_on) return trap;
  weft_trap_free(trap);
  results->of.i32 = 7;
  return NULL;
}

static World embed(const char *folder, const WeftEngineOptions *o, const WeftStoreOptions *so,
                   Host *h)
{
  World w = world(folder, o, so);
  CHECK(weft_linker_define_func(w.linker, "host", "grow", "i(i)", grow, h, NULL) == WEFT_OK);
  CHECK(weft_linker_define_func(w.linker, "host", "enter", "i(i)", enter, h, NULL) == WEFT_OK);
  *h = (Host){.in = instance(&w, "embed.wasm")};
  h->nest = func(h->in, "nest");
  return w;
}

static void growth(const char *folder, const WeftEngineOptions *o)
{
  Host h;
  World w = embed(folder, o, NULL, &h);
  WeftExtern memory;
  CHECK(weft_instance_export(h.in, name("memory"), &memory));
  for (uint64_t pages = 1; pages < 200; pages += 40) {
    CHECK(weft_memory_size(memory.of.memory) == pages);
    CHECK(call(&w, func(h.in, "after_growth"), NULL, ARGS(i32(40))).of.i32 == 42);
    size_t bytes;
    const uint8_t *data = weft_memory_data(memory.of.memory, &bytes);
    CHECK(bytes == (pages + 40) << 16 && data[bytes - 4] == 31);
  }
  world_end(&w);
}

static void nested_traps(const char *folder, const WeftEngineOptions *o)
{
  Host h;
  World w = embed(folder, o, NULL, &h);
  CHECK(call(&w, h.nest, NULL, ARGS(i32(4))).of.i32 == 10007);
  CHECK(h.deepest == 4 && h.depth == 0);
  h.pass_on = true;
  WeftTrap *trap = NULL;
  call(&w, h.nest, &trap, ARGS(i32(3)));
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_UNREACHABLE && h.depth == 0);
  CHECK(weft_trap_nframes(trap) == 4);
  weft_trap_free(trap);
  h.pass_on = false;
  CHECK(call(&w, h.nest, NULL, ARGS(i32(2))).of.i32 == 3007);
  world_end(&w);
}

/* memory.grow and table.grow stop where the store says, and the host's growth, too. */
static void limits(const char *folder, const WeftEngineOptions *o)
{
  Host h;
  WeftStoreOptions so = {.size = sizeof so, .max_memory = 3 << 16, .max_table = 5};
  World w = embed(folder, o, &so, &h);
  WeftFunc *more = func(h.in, "grow"), *table = func(h.in, "grow_table");
  CHECK(call(&w, more, NULL, ARGS(i32(3))).of.i32 == -1);
  CHECK(call(&w, more, NULL, ARGS(i32(1))).of.i32 == 1);
  WeftExtern memory;
  CHECK(weft_instance_export(h.in, name("memory"), &memory));
  CHECK(!weft_memory_grow(memory.of.memory, 2) && weft_memory_grow(memory.of.memory, 1));
  CHECK(call(&w, func(h.in, "size"), NULL, 0, NULL).of.i32 == 3);
  CHECK(call(&w, more, NULL, ARGS(i32(1))).of.i32 == -1);
  CHECK(call(&w, table, NULL, ARGS(i32(5))).of.i32 == -1);
  CHECK(call(&w, table, NULL, ARGS(i32(4))).of.i32 == 1);
  CHECK(call(&w, table, NULL, ARGS(i32(1))).of.i32 == -1);
  world_end(&w);

  so.max_memory = 1;
  WeftModule *m;
  WeftInstance *in;
  WeftError error = {.status = WEFT_OK};
  w = world(folder, o, &so);
  CHECK(weft_linker_define_func(w.linker, "host", "grow", "i(i)", grow, &h, NULL) == WEFT_OK);
  CHECK(weft_linker_define_func(w.linker, "host", "enter", "i(i)", enter, &h, NULL) == WEFT_OK);
  CHECK(weft_module_open(w.engine, module_path(folder, "embed.wasm"), &m, NULL) == WEFT_OK);
  CHECK(weft_linker_instantiate(w.linker, m, &in, NULL, &error) == WEFT_LIMIT);
  CHECK(error.status == WEFT_LIMIT && strstr(error.message, "memory"));
  weft_module_free(m);
  world_end(&w);
}

/* -- results ---- */

static WeftTrap *give(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)caller, (void)args;
  results[1] = *(const WeftValue *)env;
  return NULL;
}

static WeftTrap *give_raw(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)caller;
  slots[0].i32 = 1;
  slots[1].func = ((const WeftValue *)env)->of.func;
  return NULL;
}

static void expect_result(World *w, WeftFunc *f, bool right)
{
  WeftTrap *trap = NULL;
  WeftValue results[2];
  WeftStatus s = weft_func_call(w->store, f, NULL, 0, results, 2, &trap, NULL);
  CHECK(s == (right ? WEFT_OK : WEFT_TRAPPED));
  if (!right && CHECK(trap != NULL))
    CHECK(weft_trap_kind(trap) == WEFT_TRAP_HOST && strstr(weft_trap_message(trap), "result 1"));
  weft_trap_free(trap);
}

/* What a host function returns is looked at: guest code must not get functions of other stores. */
static void results(const char *folder, const WeftEngineOptions *o)
{
  const WeftKind kinds[] = {WEFT_I32, WEFT_FUNCREF};
  const WeftFuncType type = {NULL, 0, kinds, 2};
  World w = world(folder, o, NULL), other = world(folder, o, NULL);
  WeftValue value = {.kind = WEFT_FUNCREF};
  WeftFunc *own, *raw, *foreign;
  CHECK(weft_func_new(w.store, &type, give, &value, NULL, &own, NULL) == WEFT_OK);
  CHECK(weft_func_new_raw(w.store, &type, give_raw, &value, NULL, &raw, NULL) == WEFT_OK);
  CHECK(weft_func_new(other.store, &type, give, &value, NULL, &foreign, NULL) == WEFT_OK);
  WeftFunc *const funcs[] = {NULL, own, foreign};
  for (int i = 0; i < 3; i++) {
    value.of.func = funcs[i];
    expect_result(&w, own, i < 2);
    expect_result(&w, raw, i < 2);
  }
  value = i64(1);
  expect_result(&w, own, false);
  world_end(&w);
  world_end(&other);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  for (int bounds = WEFT_BOUNDS_GUARD; bounds <= WEFT_BOUNDS_EXPLICIT; bounds++)
    for (uint64_t seed = 0; seed < 4; seed++) {
      WeftEngineOptions o = {.size = sizeof o,
                             .bounds = (WeftBounds)bounds,
                             .random_ra = seed,
                             .interruptible = seed == 1,
                             .policy = seed == 2 ? WEFT_POLICY_BASELINE : WEFT_POLICY_VSTACK};
      growth(argv[1], &o);
      nested_traps(argv[1], &o);
      limits(argv[1], &o);
      results(argv[1], &o);
    }
  return checks_failed();
}
