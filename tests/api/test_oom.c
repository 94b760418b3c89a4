// SPDX-License-Identifier: MIT
/* No memory, at each allocation in turn, and from each on: errors, nothing freed twice, no wild
 * accesses. The linker puts these functions in the allocator's place. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long count, nth; /* 0: none fails */
static bool all_after;

static bool fails(void)
{
  count++;
  return nth && (count == nth || (all_after && count > nth));
}

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__real_aligned_alloc(size_t to, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void *__wrap_aligned_alloc(size_t to, size_t n);

void *__wrap_malloc(size_t n)
{
  return fails() ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
  return fails() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n)
{
  return fails() ? NULL : __real_realloc(p, n);
}

void *__wrap_aligned_alloc(size_t to, size_t n)
{
  return fails() ? NULL : __real_aligned_alloc(to, n);
}

static const char program[] =
    "program entry 0\n"
    "func main i64 4 f64 1 cell 3 params i64 result i64\n"
    "ConstI64K 1 0 0\n"
    "again:\n  ConstI64K 2 0 0\n"
    "inner:\n  AddI64 1 1 0\n  AddI64K 2 2 1\n  CmpLtI64KBr 2 9 @inner\n"
    "  CallI64 1 1 1\n  CmpLtI64KBr 1 900 @again\n"
    "ReturnI64 1\nend\n"
    "func twice i64 2 f64 0 cell 0 params i64 result i64\nAddI64 1 0 0\nReturnI64 1\nend\n";

static WeftStatus vm3(WeftEngine *e, WeftError *error)
{
  WeftVm3 *vm = NULL;
  int64_t arg = 3;
  WeftVm3Result r;
  WeftTrap *t = NULL;
  WeftStatus s = weft_vm3_new(e, program, sizeof program - 1, NULL, &vm, error);
  if (s == WEFT_OK) s = weft_vm3_run(vm, &arg, 1, &r, &t, error);
  weft_trap_free(t);
  weft_vm3_free(vm);
  return s;
}

/* Two loops, one in the other. */
static WeftStatus build(WeftEngine *e, WeftError *error)
{
  static const WeftKind kind = WEFT_I64;
  const WeftFuncType type = {&kind, 1, &kind, 1};
  WeftCode *c = NULL;
  WeftBuilt *f;
  WeftBuild *b;
  WeftStatus s = weft_code_new(e, &c, error);
  if (s == WEFT_OK) s = weft_built_declare(c, &type, "f", &f, error);
  if (s == WEFT_OK) s = weft_build_begin(f, NULL, 0, &b, error);
  if (s == WEFT_OK) {
    WeftLabel outer = weft_build_label(b, NULL, 0), inner = weft_build_label(b, NULL, 0);
    weft_build_loop(b, outer, NULL, 0, 0);
    weft_build_loop(b, inner, NULL, 0, 0);
    weft_build_get(b, 0);
    weft_build_i64(b, 1);
    weft_build_op(b, WEFT_OP_I64_SUB);
    weft_build_set(b, 0);
    weft_build_get(b, 0);
    weft_build_i64(b, 0);
    weft_build_op(b, WEFT_OP_I64_LT_S);
    weft_build_branch_if(b, outer);
    weft_build_loop_end(b);
    weft_build_loop_end(b);
    weft_build_get(b, 0);
    weft_build_return(b);
    s = weft_build_finish(b, error);
  }
  weft_code_free(c);
  return s;
}

/* Until one comes through in which no allocation was left to fail. */
static void each(WeftStatus (*what)(WeftEngine *e, WeftError *error), WeftPolicy policy)
{
  for (nth = 1;; nth++) {
    WeftEngineOptions o = {.size = sizeof o, .policy = policy};
    WeftEngine *e = NULL;
    WeftError error = {.message = ""};
    count = 0;
    WeftStatus s = weft_engine_new(&o, &e, &error);
    if (s == WEFT_OK) s = what(e, &error);
    weft_engine_free(e);
    if (!CHECK(s == WEFT_OK || s == WEFT_LIMIT))
      printf("%ld, policy %d: %d %s\n", nth, policy, s, error.message);
    if (count < nth) break;
    CHECK(nth < 10000);
  }
  nth = 0;
}

int main(void)
{
  for (int all = 0; all < 2; all++)
    for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++) {
      all_after = all;
      each(vm3, (WeftPolicy)policy);
      each(build, (WeftPolicy)policy);
    }
  return checks_failed();
}
