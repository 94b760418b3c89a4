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
    }
  return checks_failed();
}
