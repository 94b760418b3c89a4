// SPDX-License-Identifier: MIT
/* Differential test: random valid functions, made from the op table, give the same results, memory
 * and traps whatever the compiler does with registers. Each module runs in the default
 * configuration and then with techniques switched off, explicit bounds, the other CPU table, and
 * random register choices.
 *
 *   random [FIRST [COUNT]]     seeds FIRST..FIRST+COUNT-1; a failing seed is printed, its module
 * written to random-SEED.wasm
 *
 * The digest in the last line is of all outcomes: it is the same on every CPU.
 */
#include "random_module.h"
#include "weft.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- running ---- */

typedef struct Outcome {
  char text[100];
  uint64_t result, memory;
} Outcome;

/* fuel: what the store has; 0: as much as it needs. */
static void run(WeftEngine *e, const RandomModule *b, uint64_t fuel, Outcome *out)
{
  WeftError error;
  WeftModule *module = NULL;
  WeftStore *store = NULL;
  WeftLinker *linker = NULL;
  WeftInstance *in = NULL;
  WeftTrap *trap = NULL;
  WeftExtern f, mem;
  memset(out, 0, sizeof *out);
  if (weft_module_new(e, b->bytes, b->size, &module, &error) != WEFT_OK ||
      weft_store_new(e, NULL, &store, &error) != WEFT_OK ||
      weft_linker_new(store, &linker, &error) != WEFT_OK ||
      weft_linker_instantiate(linker, module, &in, &trap, &error) != WEFT_OK) {
    printf("no instance: %s\n", error.message); /* modules are valid */
    exit(2);
  }
  WeftValue args[4], result = {0};
  for (unsigned i = 0; i < b->nparams; i++) {
    args[i] = (WeftValue){.kind = b->params[i]};
    args[i].of.i64 = b->params[i] == WEFT_I64 ? (int64_t)0x123456789abcdef * (i + 1)
                                              : (int64_t)(0x1234567 * (i + 1));
  }
  if (fuel) weft_store_set_fuel(store, fuel);
  weft_instance_export(in, (WeftName){"f", 1}, &f);
  weft_instance_export(in, (WeftName){"m", 1}, &mem);
  WeftStatus st = weft_func_call(store, f.of.func, args, b->nparams, &result, 1, &trap, &error);
  if (st == WEFT_TRAPPED)
    snprintf(out->text, sizeof out->text, "%s", weft_trap_message(trap)), weft_trap_free(trap);
  else if (st != WEFT_OK)
    snprintf(out->text, sizeof out->text, "%.99s", error.message);
  else
    out->result = result.kind == WEFT_I32 ? (uint32_t)result.of.i32 : (uint64_t)result.of.i64;
  size_t n;
  const uint8_t *p = weft_memory_data(mem.of.memory, &n);
  out->memory = 14695981039346656037u ^ weft_store_fuel(store) ^ n;
  for (size_t i = 0; i < n; i++)
    out->memory = (out->memory ^ p[i]) * 1099511628211u;
  weft_linker_free(linker);
  weft_store_free(store);
  weft_module_free(module);
}

typedef struct Config {
  const char *name;
  WeftEngine *engine;
} Config;
static Config configs[96];
static unsigned nconfigs;

static void add(const char *name, WeftEngineOptions o)
{
  WeftError error;
  o.size = sizeof o;
  o.nan = WEFT_NAN_CANONICAL;
  if (nconfigs == sizeof configs / sizeof *configs) abort();
  if (weft_engine_new(&o, &configs[nconfigs].engine, &error) != WEFT_OK) return;
  configs[nconfigs++].name = name;
}

int main(int argc, char **argv)
{
  uint64_t first = argc > 1 ? strtoull(argv[1], NULL, 10) : 1,
           count = argc > 2 ? strtoull(argv[2], NULL, 10) : 2000;
  add("default", (WeftEngineOptions){0});
  add("all techniques off", (WeftEngineOptions){.off = ~(uint64_t)0});
  add("explicit bounds", (WeftEngineOptions){.bounds = WEFT_BOUNDS_EXPLICIT});
  add("cpu v2", (WeftEngineOptions){.cpu = "v2"});
  add("interruptible", (WeftEngineOptions){.interruptible = true});
  for (unsigned i = 0; weft_technique(i, NULL); i++)
    add(weft_technique(i, NULL), (WeftEngineOptions){.off = (uint64_t)1 << i});
  add("baseline", (WeftEngineOptions){.policy = WEFT_POLICY_BASELINE});
  add("baseline, explicit bounds, random registers",
      (WeftEngineOptions){
          .policy = WEFT_POLICY_BASELINE, .bounds = WEFT_BOUNDS_EXPLICIT, .random_ra = 7});
  add("interpreter", (WeftEngineOptions){.policy = WEFT_POLICY_INTERP});
  for (unsigned n = 1; n < 8; n += 3)
    add("tiered", (WeftEngineOptions){.policy = WEFT_POLICY_TIERED, .tier_after = n});
  add("lazy", (WeftEngineOptions){.compile = WEFT_COMPILE_LAZY});
  add("3 threads", (WeftEngineOptions){.compile_threads = 3});
  for (unsigned i = 1; i <= 4; i++)
    add("random registers", (WeftEngineOptions){.random_ra = i});
  unsigned fuelled = nconfigs; /* the first of those that consume fuel */
  add("fuel", (WeftEngineOptions){.fuel = true});
  add("fuel, baseline", (WeftEngineOptions){.fuel = true, .policy = WEFT_POLICY_BASELINE});
  add("fuel, interpreter", (WeftEngineOptions){.fuel = true, .policy = WEFT_POLICY_INTERP});
  add("fuel, random registers", (WeftEngineOptions){.fuel = true, .random_ra = 9});
  unsigned failures = 0, trapped = 0;
  uint64_t digest = 0;
  for (uint64_t seed = first; seed < first + count; seed++) {
    RandomModule b;
    random_module(seed, &b);
    Outcome want, got;
    run(configs[0].engine, &b, 0, &want);
    trapped += want.text[0] != 0;
    digest = (digest ^ want.result ^ want.memory) * 1099511628211u;
    for (const char *c = want.text; *c; c++)
      digest = (digest ^ (uint8_t)*c) * 1099511628211u;
    for (unsigned i = 1; i < nconfigs; i++) {
      run(configs[i].engine, &b, i >= fuelled ? 1 + seed % 97 : 0, &got);
      if (i == fuelled) want = got;
      if (!strcmp(want.text, got.text) && want.result == got.result && want.memory == got.memory)
        continue;
      printf("seed %llu: expected: %s %llx %llx, %s: %s %llx %llx\n", (unsigned long long)seed,
             want.text, (unsigned long long)want.result, (unsigned long long)want.memory,
             configs[i].name, got.text, (unsigned long long)got.result,
             (unsigned long long)got.memory);
      char name[64];
      snprintf(name, sizeof name, "random-%llu.wasm", (unsigned long long)seed);
      FILE *f = fopen(name, "wb");
      if (f) fwrite(b.bytes, 1, b.size, f), fclose(f);
      failures++;
      break;
    }
    free(b.bytes);
  }
  for (unsigned i = 0; i < nconfigs; i++)
    weft_engine_free(configs[i].engine);
  printf("%llu modules, %u of them trapped, %u configurations, %u failures, digest %016llx\n",
         (unsigned long long)count, trapped, nconfigs, failures, (unsigned long long)digest);
  return failures != 0;
}
