// SPDX-License-Identifier: MIT
/* weft_build.h: functions built op by op, called from C and from each other; what is refused. */
#include "check.h"
#include "weft_build.h"

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const WeftKind I[8] = {WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64,
                              WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64};
static const WeftFuncType unary = {I, 1, I, 1}, binary = {I, 2, I, 1};

static WeftEngine *engine;

static WeftCode *code(void)
{
  WeftCode *c = NULL;
  WeftError error;
  if (!CHECK(weft_code_new(engine, &c, &error) == WEFT_OK)) exit(1);
  return c;
}

static WeftBuilt *declare(WeftCode *c, const WeftFuncType *type, const char *name)
{
  WeftBuilt *f = NULL;
  CHECK(weft_built_declare(c, type, name, &f, NULL) == WEFT_OK);
  return f;
}

static WeftBuild *begin(WeftBuilt *f, const WeftKind *locals, size_t n)
{
  WeftBuild *b = NULL;
  WeftError error;
  if (!CHECK(weft_build_begin(f, locals, n, &b, &error) == WEFT_OK)) {
    printf("%s\n", error.message);
    exit(1);
  }
  return b;
}

static void finish(WeftBuild *b)
{
  WeftError error;
  if (!CHECK(weft_build_finish(b, &error) == WEFT_OK)) printf("%s\n", error.message);
}

typedef int64_t Unary(int64_t);
typedef int64_t Binary(int64_t, int64_t);

/* -- functions for C ---- */

/* p*q + p*q*r */
static void total(void)
{
  WeftCode *c = code();
  const WeftFuncType type = {I, 3, I, 1};
  WeftBuilt *f = declare(c, &type, "tot");
  CHECK(weft_built_pointer(f) == NULL && weft_built_size(f) == 0);
  WeftBuild *b = begin(f, NULL, 0);
  weft_build_get(b, 0);
  weft_build_get(b, 1);
  weft_build_op(b, WEFT_OP_I64_MUL);
  weft_build_tee(b, 0);
  weft_build_get(b, 0);
  weft_build_get(b, 2);
  weft_build_op(b, WEFT_OP_I64_MUL);
  weft_build_op(b, WEFT_OP_I64_ADD);
  CHECK(!weft_build_failed(b) && weft_build_nops(b) == 8);
  weft_build_return(b);
  finish(b);
  int64_t (*tot)(int64_t, int64_t, int64_t) =
      (int64_t (*)(int64_t, int64_t, int64_t))weft_built_pointer(f);
  CHECK(tot(3, 4, 5) == 72 && tot(-1, 7, 2) == -21);
  CHECK(weft_built_size(f) > 0 && weft_built_size(f) < 256);
  WeftValue args[] = {i64(2), i64(3), i64(4)}, result;
  CHECK(weft_built_call(f, args, 3, &result, 1, NULL, NULL) == WEFT_OK && result.of.i64 == 30);
  WeftError error;
  CHECK(weft_built_call(f, args, 2, &result, 1, NULL, &error) == WEFT_INVALID);
  args[1] = f64(1);
  CHECK(weft_built_call(f, args, 3, &result, 1, NULL, &error) == WEFT_INVALID);
  WeftBuild *again;
  CHECK(weft_build_begin(f, NULL, 0, &again, &error) == WEFT_INVALID);
  weft_code_free(c);
}

static double many(double a, int32_t b, float c, int64_t d, int64_t e, int64_t f, int64_t g,
                   int64_t h, int64_t i, double j)
{
  return a + b + (double)c + (double)(d + 2 * e + 3 * f + 4 * g + 5 * h + 6 * i) + j;
}

/* Parameters in registers and on the stack, of all kinds; through a C call and back. */
static void kinds(void)
{
  WeftCode *c = code();
  const WeftKind params[] = {WEFT_F64, WEFT_I32, WEFT_F32, WEFT_I64, WEFT_I64,
                             WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64, WEFT_F64};
  const WeftKind f64s[] = {WEFT_F64};
  const WeftFuncType type = {params, 10, f64s, 1};
  WeftBuilt *f = declare(c, &type, "kinds");
  WeftBuild *b = begin(f, NULL, 0);
  for (uint32_t i = 0; i < 10; i++)
    weft_build_get(b, i);
  weft_build_call_c(b, &type, (WeftPointer *)many);
  weft_build_get(b, 1); /* a negative i32: C may leave its upper half dirty */
  weft_build_op(b, WEFT_OP_I64_EXTEND_I32_U);
  weft_build_op(b, WEFT_OP_F64_CONVERT_I64_S);
  weft_build_op(b, WEFT_OP_F64_ADD);
  weft_build_return(b);
  finish(b);
  double (*k)(double, int32_t, float, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t,
              double) = (double (*)(double, int32_t, float, int64_t, int64_t, int64_t, int64_t,
                                    int64_t, int64_t, double))weft_built_pointer(f);
  CHECK(k(0.5, -2, 1.5f, 1, 2, 3, 4, 5, 6, 7.25) ==
        many(0.5, -2, 1.5f, 1, 2, 3, 4, 5, 6, 7.25) + 4294967294.0);
  weft_code_free(c);
}

/* The sum of words[0..n-1], as a loop with facts, without, and with its test at the bottom. */
static WeftBuilt *sum(WeftCode *c, unsigned shape)
{
  WeftBuilt *f = declare(c, &binary, "sum"); /* words, n */
  WeftBuild *b = begin(f, I, 2);             /* 2: i, 3: sum */
  WeftLabel top = weft_build_label(b, NULL, 0), test = weft_build_label(b, NULL, 0),
            out = weft_build_label(b, NULL, 0);
  const WeftLoopLocal hot[] = {{0, 1, false}, {1, 1, false}, {2, 3, true}, {3, 2, true}};
  if (shape == 2) weft_build_jump(b, test);
  if (shape == 1)
    weft_build_loop(b, top, hot, 4, 0);
  else
    weft_build_bind(b, top);
  if (shape != 2) {
    weft_build_get(b, 2);
    weft_build_get(b, 1);
    weft_build_op(b, WEFT_OP_I64_GE_S);
    weft_build_branch_if(b, out);
  }
  weft_build_get(b, 3);
  weft_build_get(b, 0);
  weft_build_get(b, 2);
  weft_build_load_indexed(b, WEFT_OP_I64_LOAD, 3, 0);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_set(b, 3);
  weft_build_get(b, 2);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_set(b, 2);
  if (shape == 2) {
    weft_build_bind_forward(b, test);
    weft_build_get(b, 2);
    weft_build_get(b, 1);
    weft_build_op(b, WEFT_OP_I64_GE_S);
    weft_build_branch_unless(b, top);
  } else {
    weft_build_jump(b, top);
  }
  if (shape == 1) weft_build_loop_end(b);
  weft_build_bind_forward(b, out);
  weft_build_get(b, 3);
  weft_build_return(b);
  finish(b);
  return f;
}

static void loops(void)
{
  WeftCode *c = code();
  int64_t words[100], want = 0;
  for (int i = 0; i < 100; i++)
    want += words[i] = 3 * i - 50;
  for (unsigned shape = 0; shape < 3; shape++) {
    Binary *f = (Binary *)weft_built_pointer(sum(c, shape));
    CHECK(f((int64_t)(uintptr_t)words, 100) == want && f((int64_t)(uintptr_t)words, 0) == 0);
  }
  weft_code_free(c);
}

/* Calls before the callee has code; mutual recursion; tail calls a million deep. */
static void calls(void)
{
  WeftCode *c = code();
  WeftBuilt *fib = declare(c, &unary, "fib"), *even = declare(c, &binary, "even"),
            *odd = declare(c, &binary, "odd");
  WeftBuild *b = begin(fib, NULL, 0);
  WeftLabel base = weft_build_label(b, NULL, 0);
  weft_build_get(b, 0);
  weft_build_i64(b, 2);
  weft_build_op(b, WEFT_OP_I64_LT_S);
  weft_build_branch_if(b, base);
  for (int i = 1; i <= 2; i++) {
    weft_build_get(b, 0);
    weft_build_i64(b, i);
    weft_build_op(b, WEFT_OP_I64_SUB);
    weft_build_call(b, fib);
  }
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_return(b);
  weft_build_bind_forward(b, base);
  weft_build_get(b, 0);
  weft_build_return(b);
  finish(b);
  CHECK(((Unary *)weft_built_pointer(fib))(20) == 6765);

  b = begin(even, NULL, 0);
  WeftLabel zero = weft_build_label(b, NULL, 0);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_EQZ);
  weft_build_branch_if(b, zero);
  weft_build_get(b, 0);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_SUB);
  weft_build_get(b, 1);
  weft_build_tail_call(b, odd);
  weft_build_bind_forward(b, zero);
  weft_build_get(b, 1);
  weft_build_return(b);
  finish(b);
  /* odd has no code yet */
  Binary *is_even = (Binary *)weft_built_pointer(even);
  CHECK(weft_code_take_trap(c) == NULL && is_even(5, 7) == 0);
  WeftTrap *trap = weft_code_take_trap(c);
  if (CHECK(trap != NULL)) CHECK(weft_trap_kind(trap) == WEFT_TRAP_UNDEFINED_ELEMENT);
  weft_trap_free(trap);
  CHECK(is_even(0, 7) == 7);
  b = begin(odd, NULL, 0);
  weft_build_get(b, 0);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_SUB);
  weft_build_get(b, 1);
  weft_build_i64(b, 2);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_tail_call(b, even);
  finish(b);
  CHECK(is_even(1000000, 1) == 1000001);
  weft_code_free(c);
}

/* A table, a select, labels with parameters, stores. */
static void flow(void)
{
  WeftCode *c = code();
  WeftBuilt *f = declare(c, &binary, "flow"); /* selector, address of 4 doubles */
  const WeftKind two[] = {WEFT_I64, WEFT_F64};
  WeftBuild *b = begin(f, NULL, 0);
  WeftLabel cases[3], join = weft_build_label(b, two, 2);
  for (int i = 0; i < 3; i++)
    cases[i] = weft_build_label(b, NULL, 0);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I32_WRAP_I64);
  weft_build_branch_table(b, cases, 2, cases[2]);
  for (int i = 0; i < 3; i++) {
    weft_build_bind_forward(b, cases[i]);
    weft_build_i64(b, 99); /* dropped by the branch */
    weft_build_i64(b, 10 * i);
    weft_build_f64(b, i + 0.25);
    weft_build_jump(b, join);
    weft_build_i64(b, 5); /* cannot be reached */
  }
  weft_build_bind_forward(b, join);
  weft_build_f64(b, 2);
  weft_build_op(b, WEFT_OP_F64_MUL);
  weft_build_op(b, WEFT_OP_I64_TRUNC_F64_S);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_i64(b, 7);
  weft_build_get(b, 0);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_EQ);
  weft_build_op(b, WEFT_OP_I32_EQZ);
  weft_build_select(b); /* selector 1: 7 */
  weft_build_tee(b, 0);
  weft_build_drop(b);
  weft_build_get(b, 1);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_F64_CONVERT_I64_S);
  weft_build_store(b, WEFT_OP_F64_STORE, 8);
  weft_build_get(b, 1);
  weft_build_i64(b, 3);
  weft_build_f64(b, 0.5);
  weft_build_store_indexed(b, WEFT_OP_F64_STORE, 3, -8);
  weft_build_get(b, 1);
  weft_build_load(b, WEFT_OP_F64_LOAD, 8);
  weft_build_op(b, WEFT_OP_I64_TRUNC_F64_S);
  weft_build_return(b);
  finish(b);
  Binary *run = (Binary *)weft_built_pointer(f);
  double mem[4] = {0};
  int64_t at = (int64_t)(uintptr_t)mem;
  CHECK(run(0, at) == 0 && run(1, at) == 7 && run(2, at) == 24 && run(-1, at) == 24);
  CHECK(mem[1] == 24 && mem[2] == 0.5 && mem[0] == 0 && mem[3] == 0);
  weft_code_free(c);
}

/* -- traps and exits ---- */

static void traps(void)
{
  WeftCode *c = code();
  WeftBuilt *inner = declare(c, &binary, "inner"), *outer = declare(c, &binary, "outer");
  WeftBuild *b = begin(inner, NULL, 0);
  weft_build_get(b, 0);
  weft_build_get(b, 1);
  weft_build_op(b, WEFT_OP_I64_DIV_S); /* op 3 */
  weft_build_tee(b, 0);
  weft_build_i64(b, 100);
  weft_build_op(b, WEFT_OP_I64_GT_S);
  weft_build_trap_if(b); /* op 7 */
  weft_build_get(b, 0);
  weft_build_return(b);
  finish(b);
  b = begin(outer, NULL, 0);
  weft_build_get(b, 0);
  weft_build_get(b, 1);
  weft_build_call(b, inner);   /* op 3 */
  weft_build_pointer(b, NULL); /* 0 */
  weft_build_op(b, WEFT_OP_I64_OR);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_return(b);
  finish(b);
  Binary *f = (Binary *)weft_built_pointer(outer);
  static const struct {
    int64_t a, b;
    WeftTrapKind kind;
    uint64_t op;
  } cases[] = {{7, 0, WEFT_TRAP_DIVIDE_BY_ZERO, 3},
               {INT64_MIN, -1, WEFT_TRAP_INTEGER_OVERFLOW, 3},
               {505, 5, WEFT_TRAP_UNREACHABLE, 7}};
  CHECK(f(70, 7) == 11 && weft_code_take_trap(c) == NULL);
  for (unsigned i = 0; i < 3; i++) {
    CHECK(f(cases[i].a, cases[i].b) == 0);
    WeftTrap *t = weft_code_take_trap(c);
    if (!CHECK(t && weft_trap_nframes(t) == 2)) continue;
    WeftFrame frame;
    CHECK(weft_trap_kind(t) == cases[i].kind);
    weft_trap_frame(t, 0, &frame);
    CHECK(frame.func_offset == cases[i].op && !strcmp(frame.name, "inner"));
    weft_trap_frame(t, 1, &frame);
    CHECK(frame.func_offset == 3 && !strcmp(frame.name, "outer"));
    weft_trap_free(t);
  }
  WeftValue args[] = {i64(1), i64(0)}, result;
  WeftTrap *trap = NULL;
  CHECK(weft_built_call(outer, args, 2, &result, 1, &trap, NULL) == WEFT_TRAPPED);
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_DIVIDE_BY_ZERO);
  weft_code_free(c); /* the trap outlives it */
  char text[400];
  CHECK(weft_trap_print(trap, text, sizeof text) > 0);
  weft_trap_free(trap);
}

static void overflow_and_trap(void)
{
  WeftCode *c = code();
  WeftBuilt *f = declare(c, &unary, "deeper");
  WeftBuild *b = begin(f, NULL, 0);
  weft_build_get(b, 0);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_call(b, f);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_return(b);
  finish(b);
  CHECK(((Unary *)weft_built_pointer(f))(0) == 0);
  WeftTrap *t = weft_code_take_trap(c);
  CHECK(t && weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW && weft_trap_nframes(t) == 64);
  weft_trap_free(t);
  WeftBuilt *g = declare(c, &unary, NULL);
  b = begin(g, NULL, 0);
  weft_build_trap(b);
  finish(b);
  CHECK(((Unary *)weft_built_pointer(g))(0) == 0);
  t = weft_code_take_trap(c);
  CHECK(t && weft_trap_kind(t) == WEFT_TRAP_UNREACHABLE);
  weft_trap_free(t);
  weft_code_free(c);
}

typedef struct Left {
  uint32_t point;
  uint64_t values[4];
} Left;

static void leave(void *env, uint32_t point, uint64_t *values)
{
  Left *l = env;
  l->point = point;
  memcpy(l->values, values, sizeof l->values);
  values[0] = values[0] * 100;
}

static void exits(void)
{
  WeftCode *c = code();
  const WeftKind locals[] = {WEFT_I32, WEFT_F64, WEFT_F32};
  WeftBuilt *f = declare(c, &unary, "exits");
  WeftBuild *b = begin(f, locals, 3);
  WeftLabel cold = weft_build_label(b, NULL, 0);
  weft_build_i32(b, -3);
  weft_build_set(b, 1);
  weft_build_f64(b, 2.5);
  weft_build_set(b, 2);
  weft_build_f32(b, 1.5f);
  weft_build_set(b, 3);
  weft_build_get(b, 0);
  weft_build_i64(b, 10);
  weft_build_op(b, WEFT_OP_I64_GT_S);
  weft_build_branch_if(b, cold);
  weft_build_get(b, 0);
  weft_build_return(b);
  weft_build_bind_forward(b, cold);
  static const uint32_t which[] = {0, 1, 2, 3};
  Left left = {0};
  weft_build_exit(b, leave, &left, 77, which, 4);
  finish(b);
  Unary *run = (Unary *)weft_built_pointer(f);
  CHECK(run(9) == 9 && left.point == 0);
  CHECK(run(11) == 1100 && left.point == 77 && left.values[0] == 11);
  double d;
  float s;
  uint32_t low = (uint32_t)left.values[3];
  memcpy(&d, &left.values[2], 8);
  memcpy(&s, &low, 4);
  CHECK(left.values[1] == 0xfffffffd && d == 2.5 && s == 1.5f);
  weft_code_free(c);
}

/* -- what is refused ---- */

static void refused(const char *message, void (*build)(WeftBuild *b, WeftBuilt *f))
{
  WeftCode *c = code();
  WeftBuilt *f = declare(c, &unary, "wrong");
  WeftBuild *b = begin(f, I, 1);
  build(b, f);
  CHECK(weft_build_failed(b) == (strcmp(message, "op 1: the function's end can be reached") &&
                                 !strstr(message, "is not bound") && !strstr(message, "no end")));
  WeftError error = {0};
  CHECK(weft_build_finish(b, &error) == WEFT_INVALID);
  CHECK_TEXT(error.message, message);
  CHECK(weft_built_pointer(f) == NULL);
  b = begin(f, NULL, 0); /* can be built all the same */
  weft_build_get(b, 0);
  weft_build_return(b);
  finish(b);
  CHECK(((Unary *)weft_built_pointer(f))(5) == 5);
  weft_code_free(c);
}

static void no_operand(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_get(b, 17);
}
static void wrong_kind(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 0);
  weft_build_i32(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
}
static void no_local(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 2);
}
static void falls_off(WeftBuild *b, WeftBuilt *f)
{
  (void)b, (void)f;
}
static void unbound(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_jump(b, weft_build_label(b, NULL, 0));
}
static void backward(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  WeftLabel l = weft_build_label(b, NULL, 0);
  weft_build_bind_forward(b, l);
  weft_build_jump(b, l);
}
static void load_is_none(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 0);
  weft_build_load(b, WEFT_OP_I64_STORE, 0);
}

static void scale_is_large(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 0);
  weft_build_load_indexed(b, WEFT_OP_I64_LOAD, 4, 0);
}

static void load_is_no_op(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_LOAD);
}

static void op_is_none(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_get(b, 0);
  weft_build_op(b, (WeftOp)60000);
}
static void open_loop(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_loop(b, weft_build_label(b, NULL, 0), NULL, 0, 0);
  weft_build_get(b, 0);
  weft_build_return(b);
}
static void other_results(WeftBuild *b, WeftBuilt *f)
{
  (void)f;
  weft_build_f64(b, 1);
  weft_build_return(b);
}

static void refusals(void)
{
  refused("op 2: 2 operands wanted, there is 1", no_operand);
  refused("op 3: operand 2 is i32, not i64", wrong_kind);
  refused("op 1: there is no local 2 (of 2)", no_local);
  refused("op 1: the function's end can be reached", falls_off);
  refused("op 2: label 0 is not bound", unbound);
  refused("op 2: label 0 was bound as one that nothing later branches to", backward);
  refused("op 2: i64.store is no load", load_is_none);
  refused("op 2: i64.load: the scale is not 0 to 3", scale_is_large);
  refused("op 2: i64.load is for weft_build_load", load_is_no_op);
  refused("op 2: 60000 is the number of no op", op_is_none);
  refused("op 4: a loop has no end", open_loop);
  refused("op 2: operand 1 is f64, not i64", other_results);
  WeftCode *c = code();
  const WeftKind ref[] = {WEFT_EXTERNREF};
  const WeftFuncType type = {ref, 1, NULL, 0};
  WeftBuilt *f = NULL;
  WeftError error;
  CHECK(weft_built_declare(c, &type, NULL, &f, &error) == WEFT_UNSUPPORTED);
  f = declare(c, &unary, NULL);
  WeftBuild *b, *other = NULL;
  CHECK(weft_build_begin(f, ref, 1, &b, &error) == WEFT_UNSUPPORTED);
  WeftValue arg = i64(1), result;
  CHECK(weft_built_call(f, &arg, 1, &result, 1, NULL, &error) == WEFT_INVALID);
  b = begin(f, NULL, 0);
  CHECK(weft_build_begin(declare(c, &unary, NULL), NULL, 0, &other, &error) == WEFT_INVALID);
  weft_build_abandon(b);
  weft_build_abandon(NULL);
  weft_built_free(NULL);
  weft_code_free(NULL);
  weft_code_free(c);
}

/* -- life ---- */

/* Bytes in use: of code memory, by its mappings, and of malloc. Not of the process, to which tools
 * that run it add their own. */
static long in_use(void)
{
  char line[256];
  long kib = 0, n;
  bool code_memory = false;
  FILE *f = fopen("/proc/self/smaps", "r");
  while (f && fgets(line, sizeof line, f)) {
    if (strstr(line, "memfd:weft-code")) code_memory = true;
    if (!code_memory || sscanf(line, "Rss: %ld", &n) != 1) continue;
    kib += n;
    code_memory = false;
  }
  if (f) fclose(f);
  return kib * 1024 + (long)mallinfo2().uordblks;
}

/* Built, run and freed, beside one that stays: memory does not grow. */
static void churn(void)
{
  WeftCode *c = code();
#if defined(__x86_64__)
  WeftCode *where = c;
#else
  WeftCode *where = code(); /* qemu-user knows no MADV_REMOVE: a chunk goes as a whole only */
#endif
  WeftBuilt *stays = sum(where, 1);
  long before = 0;
  for (int i = 0; i < 12000; i++) {
    if (i == 2000) before = in_use();
    WeftBuilt *f = declare(c, &unary, "short-lived");
    WeftBuild *b = begin(f, NULL, 0);
    for (int k = 0; k < 30; k++) {
      weft_build_get(b, 0);
      weft_build_i64(b, 0x123456789 + i);
      weft_build_op(b, WEFT_OP_I64_XOR);
      weft_build_set(b, 0);
    }
    weft_build_get(b, 0);
    weft_build_return(b);
    finish(b);
    CHECK(((Unary *)weft_built_pointer(f))(i) == i);
    weft_built_free(f);
  }
  long after = in_use();
  if (!CHECK(after - before < (2 << 20))) printf("%ld to %ld\n", before, after);
  int64_t word = 42;
  CHECK(((Binary *)weft_built_pointer(stays))((int64_t)(uintptr_t)&word, 1) == 42);
  if (where != c) weft_code_free(where);
  weft_code_free(c);
}

static void *in_thread(void *arg)
{
  (void)arg;
  for (int i = 0; i < 20; i++) {
    WeftCode *c = code();
    WeftBuilt *f = sum(c, (unsigned)i % 3);
    int64_t words[] = {1, 2, 3, i};
    CHECK(((Binary *)weft_built_pointer(f))((int64_t)(uintptr_t)words, 4) == 6 + i);
    weft_code_free(c);
  }
  return NULL;
}

static void threads(void)
{
  pthread_t t[2];
  for (int i = 0; i < 2; i++)
    CHECK(pthread_create(&t[i], NULL, in_thread, NULL) == 0);
  for (int i = 0; i < 2; i++)
    pthread_join(t[i], NULL);
}

static void *interrupter(void *c)
{
  usleep(10000); /* then it runs, mostly */
  weft_code_interrupt(c);
  return NULL;
}

static const WeftFuncType eight = {I, 8, I, 1};

/* A function that runs forever: by a jump back, a tail call of itself, or of one that has more
 * parameters than go in registers, and calls this one. */
static WeftBuilt *forever(WeftCode *c, int how)
{
  WeftBuilt *f = declare(c, &unary, "forever"), *other = declare(c, &eight, "other");
  WeftBuild *b = begin(f, NULL, 0);
  if (how == 0) {
    WeftLabel l = weft_build_label(b, NULL, 0);
    weft_build_bind(b, l);
    weft_build_jump(b, l);
  }
  for (int i = 0; how && i < (how == 1 ? 1 : 8); i++)
    weft_build_get(b, 0);
  if (how) weft_build_tail_call(b, how == 1 ? f : other);
  finish(b);
  b = begin(other, NULL, 0);
  weft_build_get(b, 7);
  weft_build_tail_call(b, f);
  finish(b);
  return f;
}

static void interrupted(int how)
{
  WeftCode *c = code();
  WeftBuilt *f = forever(c, how);
  pthread_t t;
  CHECK(pthread_create(&t, NULL, interrupter, c) == 0);
  alarm(60); /* what is not interrupted ends the test */
  WeftTrap *trap = NULL;
  const WeftValue arg = i64(1);
  WeftValue r;
  Unary *pointer = (Unary *)weft_built_pointer(f);
  if (pointer)
    CHECK(pointer(1) == 0);
  else
    CHECK(weft_built_call(f, &arg, 1, &r, 1, &trap, NULL) == WEFT_TRAPPED);
  alarm(0);
  pthread_join(t, NULL);
  if (pointer) trap = weft_code_take_trap(c);
  CHECK(trap && weft_trap_interrupted(trap));
  weft_trap_free(trap);
  weft_code_free(c);
}

static void interruption(void)
{
  WeftEngine *usual = engine;
  for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++) {
    WeftEngineOptions o = {
        .size = sizeof o, .interruptible = true, .policy = (WeftPolicy)policy, .tier_after = 2};
    CHECK(weft_engine_new(&o, &engine, NULL) == WEFT_OK);
    for (int how = 0; how < 3; how++)
      interrupted(how);
    weft_engine_free(engine);
  }
  engine = usual;
}

int main(void)
{
  static const WeftEngineOptions options[] = {
      {.size = sizeof options[0]},
      {.size = sizeof options[0], .policy = WEFT_POLICY_BASELINE},
      {.size = sizeof options[0], .random_ra = 5}};
  for (unsigned i = 0; i < 3; i++) {
    if (!CHECK(weft_engine_new(&options[i], &engine, NULL) == WEFT_OK)) return 1;
    total();
    kinds();
    loops();
    calls();
    flow();
    traps();
    overflow_and_trap();
    exits();
    refusals();
    threads();
    if (i == 0) {
      interruption();
      churn();
    }
    weft_engine_free(engine);
  }
  return checks_failed();
}
