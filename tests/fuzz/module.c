// SPDX-License-Identifier: MIT
/* Fuzz target: any bytes through decoding, validation, compilation, instantiation and a call of
 * each export, with limits on memory, tables and time. With clang -fsanitize=fuzzer it is
 * libFuzzer's (define WEFT_LIBFUZZER); without, it has a driver of its own, which needs no clang:
 *
 *   module [--no-cuts] ROUNDS SEED FILE...   each FILE cut off at every byte (if it is small), then
 *                                            random mutations of the files, one for each of ROUNDS
 *                                            seeds from SEED on; SEED "new": from the clock
 *
 * A mutation that crashes is written to mutant-SEED.wasm.
 *
 * A rejected module must have a message, and if it is invalid, an offset. All engines must say the
 * same; the exports are called in one of them. */
#include "weft.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The default, the baseline policy, lazy compilation, threads with explicit bounds, the
 * interpreter, tiers. */
enum { ENGINES = 6 };
static WeftEngine *engines[ENGINES];

/* The clock: interrupts a guest that runs for longer than two ticks. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static WeftStore *running;
static int ticks;

static void *clock_thread(void *unused)
{
  for (;;) {
    nanosleep(&(struct timespec){0, 20000000}, NULL);
    pthread_mutex_lock(&lock);
    if (running && ++ticks > 2) weft_store_interrupt(running);
    pthread_mutex_unlock(&lock);
  }
  return unused;
}

static void guard(WeftStore *store)
{
  pthread_mutex_lock(&lock);
  running = store;
  ticks = 0;
  pthread_mutex_unlock(&lock);
}

static void start(void)
{
  pthread_t thread;
  if (engines[0]) return;
  for (int i = 0; i < ENGINES; i++) {
    WeftEngineOptions o = {.size = sizeof o,
                           .interruptible = true,
                           .max_table = 100000,
                           .tier_after = 2,
                           .policy = i == 1   ? WEFT_POLICY_BASELINE
                                     : i == 4 ? WEFT_POLICY_INTERP
                                     : i == 5 ? WEFT_POLICY_TIERED
                                              : WEFT_POLICY_VSTACK,
                           .compile = i == 2 ? WEFT_COMPILE_LAZY : WEFT_COMPILE_EAGER,
                           .compile_threads = i == 3 ? 2 : 1,
                           .nan = i % 2 ? WEFT_NAN_CANONICAL : WEFT_NAN_ANY, /* looks ahead */
                           .bounds = i == 3 ? WEFT_BOUNDS_EXPLICIT : WEFT_BOUNDS_GUARD};
    WeftError error;
    if (weft_engine_new(&o, &engines[i], &error) != WEFT_OK) abort();
  }
  if (pthread_create(&thread, NULL, clock_thread, NULL)) abort();
}

/* The module in engine k; its verdict must be that of engine 0. */
static WeftStatus make(unsigned k, const uint8_t *data, size_t size, WeftModule **module)
{
  static WeftError first;
  WeftError error = {.status = WEFT_OK};
  WeftStatus s = weft_module_new(engines[k], data, size, module, &error);
  if (s == WEFT_OK) error = (WeftError){.status = WEFT_OK};
  if (k == 0) first = error;
  bool bad = s == WEFT_BUG || (s != WEFT_OK && !error.message[0]) ||
             (s == WEFT_INVALID && error.offset == UINT64_MAX) || s != first.status ||
             (s == WEFT_INVALID && (error.offset != first.offset || error.func != first.func));
  if (bad) {
    fprintf(stderr, "engine %u: status %d, message \"%s\"; engine 0: status %d, message \"%s\"\n",
            k, (int)s, error.message, (int)first.status, first.message);
    abort();
  }
  return s;
}

static void call_exports(WeftStore *store, WeftModule *module, WeftInstance *in)
{
  static WeftValue args[1000], results[1000];
  static WeftKind kinds[1000];
  WeftError error;
  for (size_t i = 0; i < weft_module_nexports(module) && i < 20; i++) {
    WeftName name;
    WeftExtern x;
    WeftTrap *trap = NULL;
    if (weft_module_export(module, i, &name) != WEFT_EXTERN_FUNC ||
        !weft_instance_export(in, name, &x))
      continue;
    size_t n = weft_func_params(store, x.of.func, kinds, 1000);
    for (size_t k = 0; k < n; k++)
      args[k] = (WeftValue){.kind = kinds[k]};
    guard(store);
    if (weft_func_call(store, x.of.func, args, n, results, 1000, &trap, &error) == WEFT_TRAPPED) {
      char text[2048];
      weft_trap_print(trap, text, sizeof text);
      weft_trap_free(trap);
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  WeftModule *module = NULL;
  WeftStore *store = NULL;
  WeftLinker *linker = NULL;
  WeftInstance *in = NULL;
  WeftTrap *trap = NULL;
  WeftStoreOptions o = {.size = sizeof o, .max_memory = 4 << 20, .max_stack = 256 << 10};
  WeftError error = {.status = WEFT_OK};
  start();
  unsigned chosen = size ? data[size / 2] % ENGINES : 0;
  WeftStatus s = WEFT_OK;
  for (unsigned k = 0; k < ENGINES; k++) {
    WeftModule *m = NULL;
    s = make(k, data, size, &m);
    if (k == chosen)
      module = m;
    else
      weft_module_free(m);
  }
  WeftEngine *engine = engines[chosen];
  if (s == WEFT_OK && weft_store_new(engine, &o, &store, &error) == WEFT_OK &&
      weft_linker_new(store, &linker, &error) == WEFT_OK) {
    guard(store);
    if (weft_linker_instantiate(linker, module, &in, &trap, &error) == WEFT_OK)
      call_exports(store, module, in);
    weft_trap_free(trap);
  }
  guard(NULL);
  weft_linker_free(linker);
  weft_store_free(store);
  weft_module_free(module);
  return 0;
}

#ifndef WEFT_LIBFUZZER
#include "seeds.h"

static uint64_t state;
static uint64_t chance(void)
{
  state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
  return (state * 0x2545f4914f6cdd1du) >> 16;
}

enum { MOST = 1 << 16, FILES = 4096 };
static struct {
  uint8_t *p;
  size_t n;
} file[FILES];
static unsigned nfiles;

static void read_file(const char *path)
{
  FILE *f = fopen(path, "rb");
  uint8_t *p = malloc(MOST);
  if (!f || !p || nfiles == FILES) exit(2);
  file[nfiles].n = fread(p, 1, MOST, f);
  file[nfiles++].p = p;
  fclose(f);
}

static size_t mutate(uint64_t seed, uint8_t *out)
{
  state = seed * 0x9e3779b97f4a7c15u | 1;
  for (int i = 0; i < 4; i++)
    chance();
  unsigned k = (unsigned)(chance() % nfiles);
  size_t n = file[k].n;
  memcpy(out, file[k].p, n);
  for (unsigned changes = 1 + (unsigned)(chance() % 4); changes && n; changes--) {
    size_t at = chance() % n;
    switch (chance() % 6) {
    case 0: out[at] = (uint8_t)chance(); break;
    case 1: out[at] ^= (uint8_t)(1u << chance() % 8); break;
    case 2: out[at] = (uint8_t)(out[at] + (chance() & 1 ? 1 : -1)); break;
    case 3: n = at; break;
    case 4: { /* bytes from elsewhere */
      unsigned from = (unsigned)(chance() % nfiles);
      size_t len = chance() % 16, src = chance() % file[from].n;
      if (src + len > file[from].n) len = file[from].n - src;
      if (at + len > n) len = n - at;
      memcpy(out + at, file[from].p + src, len);
      break;
    }
    default: /* a byte out */ memmove(out + at, out + at + 1, n - at - 1); n--;
    }
  }
  return n;
}

enum { BATCH = 5000, SECONDS = 120 };
static uint8_t bytes[MOST];

static void mutation(uint64_t seed)
{
  LLVMFuzzerTestOneInput(bytes, mutate(seed, bytes));
}

static void mutation_failed(uint64_t seed, const char *what)
{
  char name[64];
  size_t n = mutate(seed, bytes);
  snprintf(name, sizeof name, "mutant-%llu.wasm", (unsigned long long)seed);
  FILE *f = fopen(name, "wb");
  if (f) fwrite(bytes, 1, n, f), fclose(f);
  printf("seed %llu: %s; again: fuzz_module --no-cuts 1 %llu FILE..., module in %s\n",
         (unsigned long long)seed, what, (unsigned long long)seed, name);
}

/* All cuts of a file. */
static void cut(uint64_t i)
{
  for (size_t n = 0; n < file[i].n && file[i].n < 2000; n++) {
    uint8_t *exact = malloc(n + 1); /* of this size, so that a sanitizer sees what reads beyond */
    if (!exact) exit(2);
    memcpy(exact, file[i].p, n);
    LLVMFuzzerTestOneInput(exact, n);
    free(exact);
  }
}

static void cut_failed(uint64_t i, const char *what)
{
  printf("file %llu cut off: %s\n", (unsigned long long)i + 1, what);
}

int main(int argc, char **argv)
{
  bool cuts = argc < 2 || strcmp(argv[1], "--no-cuts");
  argc -= !cuts, argv += !cuts;
  if (argc < 4) return 2;
  unsigned long rounds = strtoul(argv[1], NULL, 10);
  uint64_t first = seeds_first(argv[2]);
  for (int i = 3; i < argc; i++)
    read_file(argv[i]);
  Seeds s = {.end = cuts ? nfiles : 0,
             .batch = BATCH,
             .seconds = SECONDS,
             .one = cut,
             .failed = cut_failed};
  unsigned failures = seeds_run(&s);
  s = (Seeds){first, first + rounds, BATCH, SECONDS, NULL, NULL, mutation, mutation_failed};
  failures += seeds_run(&s);
  printf("%lu mutations of %u modules from seed %llu: %u failures\n", rounds, nfiles,
         (unsigned long long)first, failures);
  for (unsigned i = 0; i < nfiles; i++)
    free(file[i].p);
  return failures != 0;
}
#endif
