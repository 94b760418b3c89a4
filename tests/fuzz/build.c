// SPDX-License-Identifier: MIT
/* Drives the builder with calls chosen by bytes, right ones and wrong ones, in three engines at
 * once: they must agree on what is refused, and functions that are sure to end must do the same in
 * all.
 *
 * As a libFuzzer target (WEFT_LIBFUZZER), or with a main of its own: fuzz_build ROUNDS SEED. */
#include "weft_build.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

enum { ENGINES = 4, LOCALS = 10, LABELS = 8, DEEP = 40, WORDS = 8, OPS = 400, FUEL = 200 };
/* Locals: 0 fuel (an i64 that only back edges change), 1-4 i64, 5-6 i32, 7-8 f64, 9 f32; 0 and 1
 * are parameters. */
static const WeftKind local_kind[LOCALS] = {WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64,
                                            WEFT_I32, WEFT_I32, WEFT_F64, WEFT_F64, WEFT_F32};
static const WeftFuncType type = {local_kind, 2, local_kind, 1};

static WeftEngine *engine[ENGINES];
static int64_t ints[WORDS];
static double floats[WORDS];

typedef struct Gen {
  const uint8_t *p, *end;
  WeftBuild *b;
  WeftBuilt *self, *helper;
  WeftKind stack[DEEP];
  unsigned depth, nops;
  bool dead;   /* nothing is checked by the builder now */
  bool unsafe; /* something may run for ever, or go astray: not to be run */
  struct {
    WeftLabel label;
    WeftKind param;
    bool exists, bound, forward, has_param;
  } label[LABELS];
} Gen;

static unsigned byte(Gen *g)
{
  return g->p < g->end ? *g->p++ : 0;
}

static void push(Gen *g, WeftKind k)
{
  if (g->depth < DEEP) g->stack[g->depth++] = k;
}

static bool has(const Gen *g, unsigned below, WeftKind k)
{
  return g->depth > below && g->stack[g->depth - 1 - below] == k;
}

static int64_t callee(int64_t a, double b)
{
  return a ^ (b > 0 ? 5 : 9);
}

/* -- pieces that are right ---- */

static void push_value(Gen *g, WeftKind k)
{
  static const uint8_t of_kind[4][4] = {{5, 6, 5, 6}, {0, 1, 2, 3}, {9, 9, 9, 9}, {7, 8, 7, 8}};
  unsigned how = byte(g);
  if (how & 1) {
    weft_build_get(g->b, of_kind[k][how >> 1 & 3]);
  } else {
    int64_t v = how & 2 ? (int64_t)how - 100 : (int64_t)((uint64_t)how << (how >> 3 & 63));
    switch (k) {
    case WEFT_I32: weft_build_i32(g->b, (int32_t)v); break;
    case WEFT_I64: weft_build_i64(g->b, v); break;
    case WEFT_F32: weft_build_f32(g->b, (float)v * 0.5f); break;
    default: weft_build_f64(g->b, (double)v * 0.25); break;
    }
  }
  push(g, k);
}

/* Brings a value of this kind to the top. */
static void want(Gen *g, unsigned below, WeftKind k)
{
  if (below == 0 && has(g, 0, k)) return;
  push_value(g, k);
}

/* Operands and results of the ops that the table below names. */
typedef struct Shape {
  uint8_t op, nargs, arg, result;
} Shape;
#define I32(op) {WEFT_OP_I32_##op, 2, WEFT_I32, WEFT_I32}
#define I64(op) {WEFT_OP_I64_##op, 2, WEFT_I64, WEFT_I64}
#define F64(op) {WEFT_OP_F64_##op, 2, WEFT_F64, WEFT_F64}
static const Shape shapes[] = {
    I32(ADD),
    I32(SUB),
    I32(MUL),
    I32(AND),
    I32(OR),
    I32(XOR),
    I32(SHL),
    I32(SHR_U),
    I32(ROTL),
    I32(DIV_S),
    I32(REM_U),
    I64(ADD),
    I64(SUB),
    I64(MUL),
    I64(AND),
    I64(OR),
    I64(XOR),
    I64(SHR_S),
    I64(ROTR),
    I64(DIV_U),
    I64(REM_S),
    F64(ADD),
    F64(SUB),
    F64(MUL),
    F64(DIV),
    F64(MIN),
    F64(MAX),
    {WEFT_OP_I64_LT_S, 2, WEFT_I64, WEFT_I32},
    {WEFT_OP_I64_EQ, 2, WEFT_I64, WEFT_I32},
    {WEFT_OP_I32_GE_U, 2, WEFT_I32, WEFT_I32},
    {WEFT_OP_F64_LT, 2, WEFT_F64, WEFT_I32},
    {WEFT_OP_F64_NE, 2, WEFT_F64, WEFT_I32},
    {WEFT_OP_F32_GE, 2, WEFT_F32, WEFT_I32},
    {WEFT_OP_F32_ADD, 2, WEFT_F32, WEFT_F32},
    {WEFT_OP_F32_MUL, 2, WEFT_F32, WEFT_F32},
    {WEFT_OP_I32_EQZ, 1, WEFT_I32, WEFT_I32},
    {WEFT_OP_I64_EQZ, 1, WEFT_I64, WEFT_I32},
    {WEFT_OP_I32_CLZ, 1, WEFT_I32, WEFT_I32},
    {WEFT_OP_I64_POPCNT, 1, WEFT_I64, WEFT_I64},
    {WEFT_OP_I32_WRAP_I64, 1, WEFT_I64, WEFT_I32},
    {WEFT_OP_I64_EXTEND_I32_S, 1, WEFT_I32, WEFT_I64},
    {WEFT_OP_I64_EXTEND_I32_U, 1, WEFT_I32, WEFT_I64},
    {WEFT_OP_F64_SQRT, 1, WEFT_F64, WEFT_F64},
    {WEFT_OP_F64_NEG, 1, WEFT_F64, WEFT_F64},
    {WEFT_OP_F64_CONVERT_I64_S, 1, WEFT_I64, WEFT_F64},
    {WEFT_OP_F32_DEMOTE_F64, 1, WEFT_F64, WEFT_F32},
    {WEFT_OP_F64_PROMOTE_F32, 1, WEFT_F32, WEFT_F64},
    {WEFT_OP_I64_TRUNC_F64_S, 1, WEFT_F64, WEFT_I64},
    {WEFT_OP_I32_TRUNC_SAT_F64_S, 1, WEFT_F64, WEFT_I32},
    {WEFT_OP_I64_TRUNC_SAT_F32_U, 1, WEFT_F32, WEFT_I64},
    {WEFT_OP_I64_DIV_WRAP_S, 2, WEFT_I64, WEFT_I64},
    {WEFT_OP_I64_TRUNC_IND_F64_S, 1, WEFT_F64, WEFT_I64},
    {WEFT_OP_F64_CANONICAL, 1, WEFT_F64, WEFT_F64},
    {WEFT_OP_F64_FMA, 3, WEFT_F64, WEFT_F64},
};

static void some_op(Gen *g)
{
  const Shape *s = &shapes[byte(g) % (sizeof shapes / sizeof *shapes)];
  for (unsigned k = 2; k < s->nargs; k++)
    push_value(g, s->arg);
  if (s->nargs >= 2 && !(has(g, 0, s->arg) && has(g, 1, s->arg))) push_value(g, s->arg);
  want(g, s->nargs >= 2 && !has(g, 1, s->arg), s->arg);
  for (unsigned k = 0; k < s->nargs; k++)
    if (!has(g, k, s->arg)) return;
  if (g->depth < s->nargs) return;
  weft_build_op(g->b, (WeftOp)s->op);
  g->depth -= s->nargs;
  push(g, s->result);
}

static void memory_op(Gen *g)
{
  unsigned how = byte(g);
  bool flt = how & 1;
  weft_build_pointer(g->b, flt ? (const void *)floats : (const void *)ints);
  weft_build_get(g->b, 1 + (how >> 1 & 3));
  weft_build_i64(g->b, WORDS - 1);
  weft_build_op(g->b, WEFT_OP_I64_AND);
  if (how & 8) {
    weft_build_load_indexed(g->b, flt ? WEFT_OP_F64_LOAD : WEFT_OP_I64_LOAD, 3, 0);
    push(g, flt ? WEFT_F64 : WEFT_I64);
  } else {
    weft_build_get(g->b, flt ? 7 : 2);
    weft_build_store_indexed(g->b, flt ? WEFT_OP_F64_STORE : WEFT_OP_I64_STORE, 3, 0);
  }
}

static void call(Gen *g)
{
  static const WeftKind params[] = {WEFT_I64, WEFT_F64};
  static const WeftFuncType c_type = {params, 2, params, 1};
  unsigned how = byte(g);
  push_value(g, WEFT_I64);
  if (how & 1) {
    push_value(g, WEFT_F64);
    weft_build_call_c(g->b, &c_type, (WeftPointer *)callee);
  } else {
    push_value(g, WEFT_I64);
    weft_build_call(g->b, g->helper);
  }
  g->depth -= 2;
  push(g, WEFT_I64);
}

static unsigned pick_label(Gen *g)
{
  unsigned i = byte(g) % LABELS;
  if (!g->label[i].exists) {
    g->label[i].exists = true;
    g->label[i].has_param = byte(g) & 1;
    g->label[i].param = (WeftKind)(byte(g) & 3);
    g->label[i].label = weft_build_label(g->b, &g->label[i].param, g->label[i].has_param);
  }
  return i;
}

/* A branch that may be backward is counted. */
static void branch(Gen *g, bool always)
{
  unsigned i = pick_label(g);
  if (g->label[i].bound && g->label[i].forward && byte(g) % 16) return;
  if (g->label[i].has_param) want(g, 0, g->label[i].param);
  if (g->label[i].bound) {
    weft_build_get(g->b, 0);
    weft_build_i64(g->b, 1);
    weft_build_op(g->b, WEFT_OP_I64_SUB);
    weft_build_tee(g->b, 0);
    weft_build_i64(g->b, 0);
    weft_build_op(g->b, WEFT_OP_I64_GT_S);
    weft_build_branch_if(g->b, g->label[i].label);
  } else if (always) {
    weft_build_jump(g->b, g->label[i].label);
    g->dead = true;
    g->depth = 0;
  } else {
    push_value(g, WEFT_I32);
    weft_build_branch_if(g->b, g->label[i].label);
    g->depth--;
  }
}

static void bind(Gen *g)
{
  unsigned i = pick_label(g);
  if (g->label[i].bound && byte(g) % 16) return;
  unsigned how = byte(g);
  if (!g->dead) {
    while (g->depth) {
      weft_build_drop(g->b);
      g->depth--;
    }
    if (g->label[i].has_param) push_value(g, g->label[i].param);
  }
  g->label[i].forward = how & 1;
  WeftLoopLocal hot[6];
  unsigned n = how >> 5;
  for (unsigned k = 0; k < n && k < 6; k++)
    hot[k] = (WeftLoopLocal){byte(g) % LOCALS, byte(g), true};
  /* A loop is entered at its start only, which cannot be promised here: facts without a loop. */
  (void)hot;
  if (how & 1)
    weft_build_bind_forward(g->b, g->label[i].label);
  else
    weft_build_bind(g->b, g->label[i].label);
  g->label[i].bound = true;
  g->dead = false;
  g->depth = 0;
  if (g->label[i].has_param) push(g, g->label[i].param);
}

/* -- anything ---- */

static void wrong(Gen *g)
{
  unsigned a = byte(g), b = byte(g);
  WeftLabel two[2] = {a & 15, b & 15};
  g->unsafe = true;
  switch (a % 20) {
  case 0: weft_build_op(g->b, (WeftOp)b); break;
  case 1: weft_build_load(g->b, (WeftOp)b, (int32_t)a - 100); break;
  case 2: weft_build_store(g->b, (WeftOp)b, (int32_t)a * 1000); break;
  case 3: weft_build_get(g->b, b % 12); break;
  case 4: weft_build_set(g->b, b % 12); break;
  case 5: weft_build_tee(g->b, b % 12); break;
  case 6: weft_build_drop(g->b); break;
  case 7: weft_build_select(g->b); break;
  case 8: weft_build_jump(g->b, b % 12); break;
  case 9: weft_build_branch_unless(g->b, b % 12); break;
  case 10: weft_build_branch_table(g->b, two, b % 3, two[0]); break;
  case 11: weft_build_bind(g->b, b % 12); break;
  case 12: weft_build_loop(g->b, b % 12, &(WeftLoopLocal){b, a, false}, 1, 0); break;
  case 13: weft_build_loop_end(g->b); break;
  case 14: weft_build_call(g->b, g->self); break;
  case 15: weft_build_tail_call(g->b, b & 1 ? g->self : g->helper); break;
  case 16: weft_build_return(g->b); break;
  case 17: weft_build_load_indexed(g->b, (WeftOp)b, a >> 5, 8); break;
  case 18: weft_build_store_indexed(g->b, (WeftOp)b, a >> 5, 8); break;
  default: weft_build_label(g->b, local_kind, b % 4); break;
  }
}

static void one_op(Gen *g)
{
  unsigned what = byte(g);
  switch (what % 16) {
  case 0:
  case 1:
  case 2:
  case 3:
  case 4: some_op(g); break;
  case 5: push_value(g, (WeftKind)(byte(g) & 3)); break;
  case 6:
  case 7: {
    unsigned l = 1 + byte(g) % (LOCALS - 1);
    want(g, 0, local_kind[l]);
    if (what & 16) {
      weft_build_tee(g->b, l);
    } else {
      weft_build_set(g->b, l);
      g->depth--;
    }
    break;
  }
  case 8: memory_op(g); break;
  case 9:
    if (what & 32) call(g);
    break;
  case 10: branch(g, what & 16); break;
  case 11: branch(g, false); break;
  case 12: bind(g); break;
  case 13:
    if (g->depth) {
      weft_build_drop(g->b);
      g->depth--;
    }
    break;
  case 14: {
    WeftKind k = (WeftKind)(what >> 4 & 3);
    push_value(g, k);
    push_value(g, k);
    push_value(g, WEFT_I32);
    weft_build_select(g->b);
    g->depth -= 2;
    break;
  }
  default:
    if (what >> 4 == 0) wrong(g);
  }
}

/* Builds the function; true if it was accepted. */
static bool build(Gen *g, char message[400])
{
  WeftError error = {0};
  if (weft_build_begin(g->self, local_kind + 2, LOCALS - 2, &g->b, &error) != WEFT_OK) exit(2);
  while (g->p < g->end && g->nops++ < OPS)
    one_op(g);
  if (!g->dead) {
    weft_build_get(g->b, 2);
    weft_build_return(g->b);
  }
  for (unsigned i = 0; i < LABELS; i++) {
    if (!g->label[i].exists || g->label[i].bound) continue;
    weft_build_bind_forward(g->b, g->label[i].label);
    weft_build_i64(g->b, i);
    weft_build_get(g->b, 3);
    weft_build_op(g->b, WEFT_OP_I64_XOR);
    weft_build_return(g->b);
  }
  bool ok = weft_build_finish(g->b, &error) == WEFT_OK;
  memcpy(message, error.message, sizeof error.message);
  return ok;
}

/* -- engines ---- */

/* What a run did. */
typedef struct Outcome {
  int64_t result[3];
  int kind[3];
  uint64_t memory;
} Outcome;

static void run(WeftBuilt *f, Outcome *out)
{
  static const int64_t args[3] = {0, -1, 123456789};
  for (int i = 0; i < WORDS; i++) {
    ints[i] = i * 1000;
    floats[i] = i * 1.5;
  }
  for (int i = 0; i < 3; i++) {
    WeftValue in[2] = {{WEFT_I64, {.i64 = FUEL}}, {WEFT_I64, {.i64 = args[i]}}}, result;
    WeftTrap *trap = NULL;
    WeftStatus s = weft_built_call(f, in, 2, &result, 1, &trap, NULL);
    out->kind[i] = s == WEFT_TRAPPED ? (int)weft_trap_kind(trap) : 0;
    out->result[i] = s == WEFT_OK ? result.of.i64 : 0;
    weft_trap_free(trap);
  }
  out->memory = 0;
  for (int i = 0; i < WORDS; i++)
    out->memory = out->memory * 31 + (uint64_t)ints[i];
}

/* adds its parameters, and 1 */
static WeftBuilt *helper(WeftCode *c)
{
  WeftBuilt *f = NULL;
  WeftBuild *b = NULL;
  if (weft_built_declare(c, &type, "helper", &f, NULL) != WEFT_OK ||
      weft_build_begin(f, NULL, 0, &b, NULL) != WEFT_OK)
    exit(2);
  weft_build_get(b, 0);
  weft_build_get(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_return(b);
  if (weft_build_finish(b, NULL) != WEFT_OK) exit(2);
  return f;
}

static unsigned long accepted, ran;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
  static WeftCode *code[ENGINES];
  static WeftBuilt *helpers[ENGINES];
  static char message[ENGINES][400];
  static Outcome outcome[ENGINES];
  bool ok[ENGINES], safe = false;
  for (int e = 0; e < ENGINES; e++) {
    WeftEngineOptions o = {.size = sizeof o,
                           .policy = e == 1   ? WEFT_POLICY_BASELINE
                                     : e == 3 ? WEFT_POLICY_INTERP
                                              : WEFT_POLICY_VSTACK};
    o.random_ra = e == 2 ? 77 : 0;
    o.nan = WEFT_NAN_CANONICAL;
    if (!engine[e] && (weft_engine_new(&o, &engine[e], NULL) != WEFT_OK ||
                       weft_code_new(engine[e], &code[e], NULL) != WEFT_OK))
      exit(2);
    if (!helpers[e]) helpers[e] = helper(code[e]);
    Gen g = {.p = bytes, .end = bytes + size, .helper = helpers[e]};
    if (weft_built_declare(code[e], &type, "fuzzed", &g.self, NULL) != WEFT_OK) exit(2);
    ok[e] = build(&g, message[e]);
    safe = ok[e] && !g.unsafe;
    memset(&outcome[e], 0, sizeof outcome[e]);
    if (safe) run(g.self, &outcome[e]);
    weft_built_free(g.self);
    if (ok[e] == ok[0] && !strcmp(message[e], message[0]) &&
        !memcmp(&outcome[e], &outcome[0], sizeof outcome[0]))
      continue;
    printf("engine %d: \"%s\" and engine 0: \"%s\"\n", e, message[e], message[0]);
    for (int i = 0; i < 3; i++)
      printf("  %lld (trap %d), %lld (trap %d)\n", (long long)outcome[e].result[i],
             outcome[e].kind[i], (long long)outcome[0].result[i], outcome[0].kind[i]);
    abort();
  }
  accepted += ok[0];
  ran += safe;
  return 0;
}

#ifndef WEFT_LIBFUZZER
int main(int argc, char **argv)
{
  if (argc < 3) return 2;
  unsigned long rounds = strtoul(argv[1], NULL, 10);
  uint64_t state = strtoull(argv[2], NULL, 10) * 0x9e3779b97f4a7c15u | 1;
  for (unsigned long r = 0; r < rounds; r++) {
    uint8_t bytes[600];
    size_t n = 8 + r % 590;
    for (size_t i = 0; i < n; i++) {
      state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
      bytes[i] = (uint8_t)((state * 0x2545f4914f6cdd1du) >> 40);
    }
    uint8_t *exact = malloc(n);
    if (!exact) return 2;
    memcpy(exact, bytes, n);
    LLVMFuzzerTestOneInput(exact, n);
    free(exact);
  }
  printf("%lu sequences, %lu accepted, %lu run in %d engines\n", rounds, accepted, ran, ENGINES);
  return ran * 4 < rounds; /* a test that runs next to nothing is none */
}
#endif
