// SPDX-License-Identifier: MIT
/* What a program that embeds Weft pays: the call of a built function, and the compilation of vm3.
 *
 *   embed tot                 nanoseconds of a call of tot(p, q, r) = p*q + p*q*r, built and called
 *                             from C 1e8 times, beside an empty C function
 *   embed compile FILE.vm3    nanoseconds per op of reading and verifying the text, and of
 *                             compiling
 *
 * Turns alternate, the best of them counts. */
#include "weft_build.h"
#include "weft_vm3.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CALLS = 100000000, TURNS = 20, COMPILATIONS = 50 };

typedef int64_t Ternary(int64_t, int64_t, int64_t);

static double now(clockid_t clock)
{
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static __attribute__((noinline)) int64_t empty(int64_t p, int64_t q, int64_t r)
{
  (void)p, (void)q, (void)r;
  return 0;
}

/* Nanoseconds of a call, over a part of the calls. */
static double time_calls(Ternary *f)
{
  Ternary *volatile opaque = f;
  Ternary *call = opaque;
  int64_t sum = 0;
  double from = now(CLOCK_MONOTONIC);
  for (int64_t i = 0; i < CALLS / TURNS; i++)
    sum += call(i, 3, 5);
  double ns = (now(CLOCK_MONOTONIC) - from) / (CALLS / TURNS);
  __asm__ volatile("" : : "r"(sum));
  return ns;
}

static Ternary *build_tot(WeftEngine *engine)
{
  static const WeftKind i64[] = {WEFT_I64, WEFT_I64, WEFT_I64};
  static const WeftFuncType type = {i64, 3, i64, 1};
  WeftCode *code;
  WeftBuilt *f;
  WeftBuild *b;
  if (weft_code_new(engine, &code, NULL) != WEFT_OK ||
      weft_built_declare(code, &type, "tot", &f, NULL) != WEFT_OK ||
      weft_build_begin(f, NULL, 0, &b, NULL) != WEFT_OK)
    return NULL;
  weft_build_get(b, 0);
  weft_build_get(b, 1);
  weft_build_op(b, WEFT_OP_I64_MUL);
  weft_build_tee(b, 0);
  weft_build_get(b, 0);
  weft_build_get(b, 2);
  weft_build_op(b, WEFT_OP_I64_MUL);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_return(b);
  return weft_build_finish(b, NULL) == WEFT_OK ? (Ternary *)weft_built_pointer(f) : NULL;
}

static int tot(WeftEngine *engine)
{
  Ternary *f = build_tot(engine);
  if (!f || f(3, 4, 5) != 72) return 1;
  double best_empty = 1e9, best = 1e9;
  for (int turn = 0; turn < TURNS; turn++) {
    double e = time_calls(empty), t = time_calls(f);
    if (e < best_empty) best_empty = e;
    if (t < best) best = t;
  }
  printf("empty C function %.2f ns, tot %.2f ns: %.2f ns more\n", best_empty, best,
         best - best_empty);
  return 0;
}

static int compile(WeftEngine *engine, const char *file)
{
  static char text[4 << 20];
  FILE *f = fopen(file, "r");
  size_t n = f ? fread(text, 1, sizeof text, f) : 0;
  if (f) fclose(f);
  WeftError error = {0};
  double best_text = 1e18, best = 1e18, best_whole = 1e18;
  uint64_t ops = 0, ns;
  size_t bytes = 0;
  for (int i = 0; i < COMPILATIONS; i++) {
    WeftVm3 *vm;
    double from = now(CLOCK_MONOTONIC);
    if (weft_vm3_validate(text, n, &error) != WEFT_OK) break;
    double middle = now(CLOCK_MONOTONIC);
    if (weft_vm3_new(engine, text, n, NULL, &vm, &error) != WEFT_OK) break;
    double end = now(CLOCK_MONOTONIC);
    bytes = weft_vm3_code_size(vm, &ops, &ns);
    weft_vm3_free(vm);
    if (middle - from < best_text) best_text = middle - from;
    if (end - middle < best_whole) best_whole = end - middle;
    if ((double)ns < best) best = (double)ns;
  }
  if (!ops) {
    printf("%s: %s\n", file, error.message);
    return 1;
  }
  double per = 1 / (double)ops;
  printf("%llu ops, %zu bytes of machine code: text %.1f ns per op, compiling %.1f ns per op; "
         "%.3f ms until the program can run\n",
         (unsigned long long)ops, bytes, best_text * per, best * per, best_whole / 1e6);
  return 0;
}

int main(int argc, char **argv)
{
  WeftEngine *engine;
  if (argc < 2 || weft_engine_new(NULL, &engine, NULL) != WEFT_OK) return 2;
  if (!strcmp(argv[1], "tot")) return tot(engine);
  return argc > 2 && !strcmp(argv[1], "compile") ? compile(engine, argv[2]) : 2;
}
