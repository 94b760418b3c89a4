// SPDX-License-Identifier: MIT
/* Differential test: random modules give the same results, calls of the host, memories, tables,
 * globals and traps whatever makes and runs their code. Each runs in the default configuration and
 * in the interpreter, with explicit bounds, tables of other CPUs, the baseline engine, tiers, lazy,
 * random choices, and some other configurations in turn.
 *
 *   random [--all] [FIRST [COUNT]]   seeds FIRST..FIRST+COUNT-1, in all configurations with --all;
 *                                    FIRST "new": from the clock
 *   random --write FIRST COUNT       writes the modules
 *
 * A failing seed is printed with what runs it again, its module written to random-SEED.wasm. A
 * process of its own runs the modules: what crashes or hangs has failed. The digest in the last
 * line is of all outcomes: it is the same on every CPU.
 */
#include "random_module.h"
#include "random_run.h"
#include "seeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Modules that one process runs (an emulator never gives memory back), and seconds for one. */
enum { BATCH = 400, SECONDS = 120 };

/* -- configurations ---- */

typedef enum When { ALWAYS, IN_TURN, FUELLED, NANS } When; /* NANS: modules that show their bits */
typedef struct Config {
  const char *name;
  When when;
  WeftEngine *engine;
} Config;
static Config configs[128];
static unsigned nconfigs, nturn, first_nan;

static void add(const char *name, When when, WeftEngineOptions o)
{
  WeftError error;
  o.size = sizeof o;
  if (when == NANS) o.nan = WEFT_NAN_CANONICAL;
  if (nconfigs == sizeof configs / sizeof *configs) abort();
  if (weft_engine_new(&o, &configs[nconfigs].engine, &error) != WEFT_OK) return;
  configs[nconfigs].when = when;
  configs[nconfigs++].name = name;
  nturn += when == IN_TURN;
}

/* With canonical NaNs. */
static void add_nans(void)
{
  first_nan = nconfigs;
  add("NaNs", NANS, (WeftEngineOptions){0});
  add("NaNs, interpreter", NANS, (WeftEngineOptions){.policy = WEFT_POLICY_INTERP});
  add("NaNs, explicit bounds", NANS, (WeftEngineOptions){.bounds = WEFT_BOUNDS_EXPLICIT});
  add("NaNs, baseline", NANS, (WeftEngineOptions){.policy = WEFT_POLICY_BASELINE});
  add("NaNs, cpu v2", NANS, (WeftEngineOptions){.cpu = "v2"});
  add("NaNs, tiered", NANS, (WeftEngineOptions){.policy = WEFT_POLICY_TIERED, .tier_after = 2});
  for (unsigned i = 20; i < 23; i++)
    add("NaNs, random registers", NANS, (WeftEngineOptions){.random_ra = i});
}

static void add_all(void)
{
  add("default", ALWAYS, (WeftEngineOptions){0});
  add("interpreter", ALWAYS, (WeftEngineOptions){.policy = WEFT_POLICY_INTERP});
  add("explicit bounds", ALWAYS, (WeftEngineOptions){.bounds = WEFT_BOUNDS_EXPLICIT});
  add("baseline", ALWAYS, (WeftEngineOptions){.policy = WEFT_POLICY_BASELINE});
  add("cpu v2", ALWAYS, (WeftEngineOptions){.cpu = "v2"});
  add("tiered", ALWAYS, (WeftEngineOptions){.policy = WEFT_POLICY_TIERED, .tier_after = 2});
  add("random registers", ALWAYS, (WeftEngineOptions){.random_ra = 1, .poison = true});
  add("random facts", ALWAYS, (WeftEngineOptions){.random_facts = 1, .poison = true});
  add("all techniques off", IN_TURN, (WeftEngineOptions){.off = ~(uint64_t)0});
  add("interruptible", IN_TURN, (WeftEngineOptions){.interruptible = true});
  for (unsigned i = 0; weft_technique(i, NULL); i++)
    add(weft_technique(i, NULL), IN_TURN, (WeftEngineOptions){.off = (uint64_t)1 << i});
  add("baseline, explicit bounds, random registers", IN_TURN,
      (WeftEngineOptions){
          .policy = WEFT_POLICY_BASELINE, .bounds = WEFT_BOUNDS_EXPLICIT, .random_ra = 7});
  for (unsigned n = 1; n < 8; n += 3)
    add("tiered", IN_TURN, (WeftEngineOptions){.policy = WEFT_POLICY_TIERED, .tier_after = n});
  for (unsigned n = 0; n < 6; n++) /* as often as others together */
    add("lazy", IN_TURN, (WeftEngineOptions){.compile = WEFT_COMPILE_LAZY, .random_ra = n / 3});
  add("3 threads", IN_TURN, (WeftEngineOptions){.compile_threads = 3});
  for (unsigned i = 2; i <= 12; i++)
    add("random registers", IN_TURN,
        (WeftEngineOptions){.random_ra = i,
                            .bounds = i & 1 ? WEFT_BOUNDS_EXPLICIT : WEFT_BOUNDS_GUARD});
  for (unsigned i = 2; i <= 6; i++)
    add("random facts and registers", IN_TURN,
        (WeftEngineOptions){.random_facts = i,
                            .random_ra = i,
                            .poison = true,
                            .bounds = i & 1 ? WEFT_BOUNDS_EXPLICIT : WEFT_BOUNDS_GUARD});
  add("fuel", FUELLED, (WeftEngineOptions){.fuel = true});
  add("fuel, baseline", FUELLED, (WeftEngineOptions){.fuel = true, .policy = WEFT_POLICY_BASELINE});
  add("fuel, interpreter", FUELLED,
      (WeftEngineOptions){.fuel = true, .policy = WEFT_POLICY_INTERP});
  add("fuel, random registers", FUELLED, (WeftEngineOptions){.fuel = true, .random_ra = 9});
  add_nans();
}

/* -- what the processes share ---- */

typedef struct Shared {
  const char *config; /* that runs */
  unsigned failures, trapped, refused, exhausted;
  uint64_t digest, calls, traps;
} Shared;
static Shared *shared;
static bool all; /* configurations for each seed */

static void write_module(uint64_t seed)
{
  RandomModule m;
  char name[64];
  random_module(seed, &m);
  snprintf(name, sizeof name, "random-%llu.wasm", (unsigned long long)seed);
  FILE *f = fopen(name, "wb");
  if (f) fwrite(m.bytes, 1, m.size, f), fclose(f);
  free(m.bytes);
}

static void report(uint64_t seed, const char *config, const char *what)
{
  write_module(seed);
  printf("seed %llu: %s: %s; again: random --all %llu 1\n", (unsigned long long)seed, config, what,
         (unsigned long long)seed);
  fflush(stdout);
  shared->failures++;
}

/* Says what differs; NULL: nothing that counts. */
static const char *difference(const Outcome *want, const Outcome *got)
{
  static char text[600];
  if (want->exhausted || got->exhausted) return NULL;
  if (want->status != got->status) {
    snprintf(text, sizeof text, "status %d (%s) for %d (%s)", (int)got->status, got->text,
             (int)want->status, want->text);
    return text;
  }
  for (unsigned i = 0; i < NPARTS; i++) {
    if (want->part[i] == got->part[i]) continue;
    snprintf(text, sizeof text, "%s differ, \"%s\" for \"%s\", %u traps for %u", part_names[i],
             got->text, want->text, got->traps, want->traps);
    return text;
  }
  return NULL;
}

static bool turn(const Config *c, unsigned k, uint64_t seed, bool raw)
{
  if (raw) return c->when == NANS;
  switch (c->when) {
  case ALWAYS: return true;
  case NANS: return false;
  case FUELLED: return all || seed % 4 == 1;
  default: return all || k == seed * 7 % nturn || k == (seed * 7 + 23) % nturn;
  }
}

static void one_seed(uint64_t seed)
{
  RandomModule m;
  Outcome want, fuelled, got;
  bool has_fuelled = false;
  unsigned k = 0;
  random_module(seed, &m);
  unsigned first = m.raw_nans ? first_nan : 0;
  shared->config = configs[first].name;
  random_run(configs[first].engine, &m, 0, &want);
  shared->trapped += want.traps != 0;
  shared->refused += want.status != WEFT_OK;
  if (want.status == WEFT_INVALID || want.status == WEFT_BUG)
    report(seed, configs[first].name, want.text);
  shared->calls += want.calls, shared->traps += want.traps;
  bool exhausted = want.exhausted;
  for (unsigned i = 0; i < nconfigs; i++) {
    const Config *c = &configs[i];
    k += c->when == IN_TURN;
    if (i == first || !turn(c, k - 1, seed, m.raw_nans)) continue;
    shared->config = c->name;
    random_run(c->engine, &m, c->when == FUELLED ? 1 + seed % 97 : 0, &got);
    exhausted |= got.exhausted;
    if (c->when == FUELLED && !has_fuelled) fuelled = got, has_fuelled = true;
    const char *what = difference(c->when == FUELLED ? &fuelled : &want, &got);
    if (!what) continue;
    report(seed, c->name, what);
    if (!all) break;
  }
  shared->exhausted += exhausted;
  for (unsigned i = 0; i < NPARTS && !exhausted; i++)
    shared->digest = (shared->digest ^ want.part[i]) * 1099511628211u;
  free(m.bytes);
}

/* -- processes ---- */

static void finish(void)
{
  for (unsigned i = 0; i < nconfigs; i++)
    weft_engine_free(configs[i].engine);
}

static void failed(uint64_t seed, const char *what)
{
  report(seed, shared->config ? shared->config : "?", what);
}

int main(int argc, char **argv)
{
  bool only_write = argc > 1 && !strcmp(argv[1], "--write");
  all = argc > 1 && !strcmp(argv[1], "--all");
  argc -= all | only_write, argv += all | only_write;
  uint64_t first = seeds_first(argc > 1 ? argv[1] : "1"),
           count = argc > 2 ? strtoull(argv[2], NULL, 10) : 2000;
  for (uint64_t i = 0; only_write && i < count; i++)
    write_module(first + i);
  if (only_write) return 0;
  shared = seeds_shared(sizeof *shared);
  printf("seeds from %llu\n", (unsigned long long)first);
  seeds_run(&(Seeds){.first = first,
                     .end = first + count,
                     .batch = BATCH,
                     .seconds = SECONDS,
                     .begin = add_all,
                     .finish = finish,
                     .one = one_seed,
                     .failed = failed});
  printf("%llu modules from seed %llu: %u failures; %u had traps, %u were refused, %u used up the "
         "stack; %llu calls, %llu traps, digest %016llx\n",
         (unsigned long long)count, (unsigned long long)first, shared->failures, shared->trapped,
         shared->refused, shared->exhausted, (unsigned long long)shared->calls,
         (unsigned long long)shared->traps, (unsigned long long)shared->digest);
  return shared->failures != 0;
}
