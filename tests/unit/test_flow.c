// SPDX-License-Identifier: MIT
/* Flow that is not nested, host memory, C calls, tail calls: functions built by hand through the
 * virtual stack, and random graphs of blocks whose outcome a plain evaluator knows. */
#include "machine/machine.h"
#include "runtime/unit.h"
#include "vstack/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failed;
#define CHECK(cond)                                                                                \
  do {                                                                                             \
    if (!(cond)) failed = 1, printf("%s:%d: %s\n", __FILE__, __LINE__, #cond);                     \
  } while (0)

#if defined(__x86_64__)
extern const StencilTable stencils_x64_v2, stencils_x64_v3;
static const StencilTable *const table = &stencils_x64_v2;
#else
extern const StencilTable stencils_a64;
static const StencilTable *const table = &stencils_a64;
#endif

/* -- running what was built ---- */

typedef struct Bench {
  Engine *engine;
  Store *store;
  Context *ctx;
  CodeModule *code;
  Unit u;
} Bench;

static void open_far_bench(Bench *b, uint32_t nfuncs, uint64_t random_ra, uint64_t off,
                           uint32_t gap)
{
  CompileOptions o = {.table = table};
  UnitOptions uo = {.table = table, .stack = {.random_ra = random_ra, .off = off, .gap = gap}};
  if (engine_new(&b->engine, known_targets, false, &o, NULL) != OK ||
      store_new(b->engine, &b->store, NULL) != OK || !(b->ctx = unit_context_new(b->store)) ||
      unit_code_new(b->engine, CODE_ONCE, (1 << 20) + nfuncs * (size_t)gap, &b->code, NULL) != OK ||
      unit_open(&b->u, &uo, &b->code->region, nfuncs, NULL) != OK)
    exit(2);
}

static void open_bench(Bench *b, uint32_t nfuncs, uint64_t random_ra, uint64_t off)
{
  open_far_bench(b, nfuncs, random_ra, off, 0);
}

static void publish(Bench *b)
{
  Err err = {0};
  UnitCode code;
  if (unit_hand_out(&b->u, &code, &err) != OK || unit_code_publish(b->code, &code, &err) != OK) {
    printf("publish: %s\n", err.text);
    exit(2);
  }
}

static void begin(Unit *u, uint32_t number, const FuncType *type, uint32_t nlocals,
                  const ValType *types)
{
  const UnitFunc f = {.number = number, .type = type, .nlocals = nlocals, .local_types = types};
  const UnitTry how = {0};
  if (!unit_reserve(u) || unit_begin(u, &f, &how) != OK) exit(2);
}

static void close_bench(Bench *b)
{
  unit_free(&b->u);
  code_unref(b->code);
  unit_context_free(b->store, b->ctx);
  store_free(b->store);
  engine_unref(b->engine);
}

/* Calls function f; true if it returned. */
static bool call(Bench *b, uint32_t f, const FuncType *type, Value *slots, Trap **trap)
{
  FuncRef ref = {.code = b->code->region.rx + b->code->compiled.entry[f],
                 .ctx = b->ctx,
                 .sig = engine_signature(b->engine, type)};
  Trap *t = NULL;
  Status s = rt_call(b->store, &ref, slots, &t, NULL);
  if (trap)
    *trap = t;
  else
    trap_free(t);
  return s == OK;
}

static const ValType i64s[32] = {[0 ... 31] = T_I64};
static const ValType f64s[32] = {[0 ... 31] = T_F64};
static const FuncType unary = {1, 1, i64s, i64s};

/* -- by hand ---- */

static void get_const_op(VStack *vs, uint32_t local, int64_t k, Op op)
{
  vs_local_get(vs, local);
  vs_const(vs, T_I64, (uint64_t)k);
  vs_binary(vs, op, T_I64);
  vs_local_set(vs, local);
}

/* sum of 0..n-1, the test at the bottom, entered by a jump into the middle */
static void rotated_loop(bool span)
{
  Bench b;
  open_bench(&b, 1, 0, 0);
  VStack *vs = &b.u.vs;
  begin(&b.u, 0, &unary, 3, i64s);
  LoopLocal hot[] = {
      {1, 8, T_I64, true, false, 0}, {2, 8, T_I64, true, false, 0}, {0, 8, T_I64, false, false, 0}};
  LoopFacts facts = {hot, 3, false, 0, 2, 0, NULL, 0};
  uint32_t body = vs_label(vs, 0, 0, NULL), test = vs_label(vs, 0, 0, NULL);
  if (span) vs_flow_span(vs, &facts);
  vs_flow_jump(vs, test);
  vs_flow_meet(vs, body);
  vs_flow_header(vs, body, NULL);
  vs_local_get(vs, 1);
  vs_local_get(vs, 2);
  vs_binary(vs, OP_I64_ADD, T_I64);
  vs_local_set(vs, 1);
  get_const_op(vs, 2, 1, OP_I64_ADD);
  vs_flow_bind(vs, test);
  vs_local_get(vs, 2);
  vs_local_get(vs, 0);
  vs_compare(vs, OP_I64_LT_S, true);
  vs_flow_branch_if(vs, body, false);
  if (span) vs_flow_span_end(vs);
  vs_local_get(vs, 1);
  vs_return(vs);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  publish(&b);
  for (int64_t n = 0; n < 20; n++) {
    Value v = {.i64 = (uint64_t)n};
    CHECK(call(&b, 0, &unary, &v, NULL) && v.i64 == (uint64_t)(n * (n - 1) / 2));
  }
  close_bench(&b);
}

static int64_t many(int64_t a, double x, int32_t b, float y, int64_t c, int64_t d, int64_t e,
                    int64_t f, int64_t g, double z, int64_t h, double s, double t, double u,
                    double v, double w, double q, int64_t i)
{
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + (int64_t)(10 * x) +
         (int64_t)(11 * y) + (int64_t)(12 * z) +
         (int64_t)(13 * s + 14 * t + 15 * u + 16 * v + 17 * w) + (int64_t)(18 * q);
}

static uint32_t negative(void)
{
  return 0xfffffffe;
}

static void c_calls(void)
{
  static const ValType params[] = {T_I64, T_F64, T_I32, T_F32, T_I64, T_I64, T_I64, T_I64, T_I64,
                                   T_F64, T_I64, T_F64, T_F64, T_F64, T_F64, T_F64, T_F64, T_I64};
  static const ValType i32s[] = {T_I32};
  const FuncType type = {18, 1, params, i64s}, small = {0, 1, NULL, i32s};
  Bench b;
  open_bench(&b, 1, 0, 0);
  VStack *vs = &b.u.vs;
  begin(&b.u, 0, &unary, 1, i64s);
  vs_const(vs, T_I64, 1000);
  vs_local_get(vs, 0);
  for (unsigned i = 1; i < 18; i++) {
    double d = i + 0.5;
    float s = (float)i;
    uint64_t bits = i;
    uint32_t low;
    memcpy(&low, &s, 4);
    if (params[i] == T_F64) memcpy(&bits, &d, 8);
    if (params[i] == T_F32) bits = low;
    vs_const(vs, (ValType)params[i], bits);
  }
  vs_call_c(vs, &type, (const void *)(uintptr_t)many);
  vs_binary(vs, OP_I64_ADD, T_I64);
  vs_call_c(vs, &small, (const void *)(uintptr_t)negative);
  vs_extend_u(vs);
  vs_binary(vs, OP_I64_ADD, T_I64);
  vs_return(vs);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  publish(&b);
  Value v = {.i64 = 77};
  int64_t want =
      many(77, 1.5, 2, 3, 4, 5, 6, 7, 8, 9.5, 10, 11.5, 12.5, 13.5, 14.5, 15.5, 16.5, 17);
  CHECK(call(&b, 0, &unary, &v, NULL) && (int64_t)v.i64 == want + 1000 + 0xfffffffe);
  close_bench(&b);
}

static void host_memory(void)
{
  struct {
    int64_t n;
    int32_t word[4];
    double f[4];
    uint8_t byte[4];
  } data = {5, {1, -2, 3, -4}, {0.5, 1.5, 2.5, 3.5}, {1, 200, 3, 4}};
  Bench b;
  open_bench(&b, 1, 0, 0);
  VStack *vs = &b.u.vs;
  begin(&b.u, 0, &unary, 2, i64s);
  char *base = (char *)&data;
  /* word[i] is stored to word[i - 1], f[i] doubled, byte[i] + n * word[i] returned; local 0: i */
  vs_const(vs, T_I64, (uint64_t)(uintptr_t)base);
  vs_local_set(vs, 1);
  int32_t words = (int32_t)((char *)data.word - base), floats = (int32_t)((char *)data.f - base),
          bytes = (int32_t)((char *)data.byte - base);
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs_ptr_load(vs, OP_I32_LOAD, T_I32, 2, words);
  vs_ptr_store(vs, OP_I32_STORE, 2, words - 4);
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs_ptr_load(vs, OP_F64_LOAD, T_F64, 3, floats);
  double two = 2;
  uint64_t bits;
  memcpy(&bits, &two, 8);
  vs_const(vs, T_F64, bits);
  vs_binary(vs, OP_F64_MUL, T_F64);
  vs_ptr_store(vs, OP_F64_STORE, 3, floats);
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs_ptr_load(vs, OP_I64_LOAD8_U, T_I64, 0, bytes);
  vs_local_get(vs, 1);
  vs_ptr_load(vs, OP_I64_LOAD, T_I64, NOT_SCALED, 0);
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs_ptr_load(vs, OP_I64_LOAD32_S, T_I64, 2, words);
  vs_binary(vs, OP_I64_MUL, T_I64);
  vs_binary(vs, OP_I64_ADD, T_I64);
  /* an index that is set to what is loaded at it */
  vs_local_get(vs, 1);
  vs_local_get(vs, 0);
  vs->hint = 0;
  vs_ptr_load(vs, OP_I64_LOAD8_U, T_I64, 0, bytes);
  vs_local_get(vs, 0);
  vs_binary(vs, OP_I64_ADD, T_I64);
  vs_return(vs);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  publish(&b);
  Value v = {.i64 = 1};
  CHECK(call(&b, 0, &unary, &v, NULL) && (int64_t)v.i64 == 200 + 5 * -2 + 200);
  CHECK(data.word[0] == -2 && data.word[1] == -2 && data.f[1] == 3.0 && data.f[0] == 0.5);
  close_bench(&b);
}

/* f0(n, a): n == 0 ? a : f(n - 1, a, 1..18); f(n, a, ...): tail of f0(n, a + sum of the rest),
 * where f is f1, or farther away than jumps of arm64 reach. */
static void tail_calls(bool far)
{
  enum { MORE = 18, GAP = 60 << 20, FAR = 4 };
  const uint32_t f = far ? FAR : 1;
  const FuncType few = {2, 1, i64s, i64s}, lots = {2 + MORE, 1, i64s, i64s};
  Bench b;
  open_far_bench(&b, f + 1, 0, 0, far ? GAP : 0);
  VStack *vs = &b.u.vs;
  begin(&b.u, 0, &few, 2, i64s);
  uint32_t done = vs_label(vs, 0, 0, NULL);
  vs_local_get(vs, 0);
  vs_eqz(vs, OP_I64_EQZ, true);
  vs_flow_branch_if(vs, done, false);
  get_const_op(vs, 0, -1, OP_I64_ADD);
  vs_local_get(vs, 0);
  vs_local_get(vs, 1);
  for (unsigned i = 1; i <= MORE; i++)
    vs_const(vs, T_I64, i);
  vs_tail_call(vs, &lots, f);
  vs_kill(vs, 0);
  vs_flow_bind(vs, done);
  vs_local_get(vs, 1);
  vs_return(vs);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  for (uint32_t i = 1; i < f; i++) {
    begin(&b.u, i, &unary, 1, i64s);
    vs_local_get(vs, 0);
    vs_return(vs);
    vs_kill(vs, 0);
    CHECK(unit_end(&b.u, NULL) == OK);
  }
  begin(&b.u, f, &lots, 2 + MORE, i64s);
  vs_local_get(vs, 0);
  vs_local_get(vs, 1);
  for (unsigned i = 0; i < MORE; i++) {
    vs_local_get(vs, 2 + i);
    vs_binary(vs, OP_I64_ADD, T_I64);
  }
  vs_tail_call(vs, &few, 0);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  publish(&b);
  Value v[2] = {{.i64 = 1000000}, {.i64 = 5}};
  CHECK(call(&b, 0, &few, v, NULL) && v[0].i64 == 5 + 1000000 * (uint64_t)(MORE * (MORE + 1) / 2));
  Value w[2 + MORE] = {{.i64 = 3}, {.i64 = 7}};
  for (unsigned i = 0; i < MORE; i++)
    w[2 + i].i64 = 100;
  CHECK(call(&b, f, &lots, w, NULL) && w[0].i64 == 7 + 100 * MORE + 3 * (MORE * (MORE + 1) / 2));
  close_bench(&b);
}

/* A trap in a callee: both frames, with their places. */
static void traps(void)
{
  Bench b;
  open_bench(&b, 2, 0, 0);
  VStack *vs = &b.u.vs;
  begin(&b.u, 0, &unary, 1, i64s);
  vs->place = 11;
  vs_local_get(vs, 0);
  vs_const(vs, T_I64, 1);
  vs_binary(vs, OP_I64_ADD, T_I64);
  vs->place = 12;
  vs_call(vs, &unary, 1, 0);
  vs_return(vs);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  begin(&b.u, 1, &unary, 1, i64s);
  vs->place = 21;
  vs_local_get(vs, 0);
  vs_const(vs, T_I64, 10);
  vs_compare(vs, OP_I64_GT_S, true);
  vs_trap_if(vs, TRAP_TABLE_BOUNDS, false);
  vs->place = 22;
  vs_const(vs, T_I64, 100);
  vs_local_get(vs, 0);
  vs_divide(vs, OP_I64_DIV_S, T_I64);
  vs_return(vs);
  vs_kill(vs, 0);
  CHECK(unit_end(&b.u, NULL) == OK);
  publish(&b);
  static const struct {
    uint64_t arg;
    TrapKind kind;
    uint32_t place;
  } cases[] = {
      {4, TRAP_NONE, 0}, {10, TRAP_TABLE_BOUNDS, 21}, {(uint64_t)-1, TRAP_DIVIDE_BY_ZERO, 22}};
  for (unsigned i = 0; i < 3; i++) {
    Value v = {.i64 = cases[i].arg};
    Trap *t = NULL;
    if (call(&b, 0, &unary, &v, &t)) {
      CHECK(cases[i].kind == TRAP_NONE && v.i64 == 20);
      continue;
    }
    CHECK(t->kind == cases[i].kind && t->nframes == 2);
    trap_offsets(t);
    if (t->nframes == 2) {
      CHECK(t->frame[0].own == 1 && t->frame[0].offset == cases[i].place);
      CHECK(t->frame[1].own == 0 && t->frame[1].offset == 12);
    }
    trap_free(t);
  }
  close_bench(&b);
}

/* Ops that store thousands of entries stay within a region that is full. */
static void full_region(void)
{
  enum { CAP = 20000, CANARY = 1 << 20, ENTRIES = 9000 };
  uint8_t *bytes = malloc(CAP + CANARY);
  if (!bytes) exit(2);
  for (int how = 0; how < 2; how++) {
    CodeRegion region = {.rw = bytes, .rx = bytes, .cap = CAP};
    UnitOptions uo = {.table = table};
    Unit u;
    memset(bytes, 0xa5, CAP + CANARY);
    CHECK(unit_open(&u, &uo, &region, 1, NULL) == OK);
    VStack *vs = &u.vs;
    begin(&u, 0, &unary, 1, i64s);
    for (unsigned i = 0; i < ENTRIES; i++) {
      if (!vs_slot_room(vs)) exit(2);
      vs_local_get(vs, 0);
    }
    if (how) {
      vs_flush(vs, 0);
    } else { /* all of them keep what the local was */
      vs_const(vs, T_I64, 1);
      vs_local_set(vs, 0);
    }
    CHECK(vs->failed && vs->code.full);
    vs_abandon(vs);
    unsigned touched = 0;
    for (unsigned i = CAP; i < CAP + CANARY; i++)
      touched += bytes[i] != 0xa5;
    CHECK(touched == 0);
    unit_free(&u);
  }
  free(bytes);
}

/* -- random graphs ---- */

enum { LOCALS = 14, INTS = 9, BLOCKS = 12, STEPS = 6, FUEL = 400 };
/* Locals 0: fuel; 1..INTS - 1: i64; INTS..: f64. */

typedef enum StepKind { STEP_OP, STEP_FLOAT, STEP_CONST, STEP_COPY, STEP_CALL } StepKind;
typedef struct Step {
  StepKind kind;
  uint8_t op, d, a, b;
  int64_t k;
} Step;
typedef enum EndKind { END_JUMP, END_IF, END_TABLE, END_FALL, END_RETURN } EndKind;
typedef struct Block {
  Step step[STEPS];
  unsigned nsteps;
  EndKind end;
  unsigned a, ntargets, target[5];
} Block;
typedef struct Graph {
  Block block[BLOCKS];
  unsigned n;
} Graph;

static uint64_t seed;
static unsigned rnd(unsigned n)
{
  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return (unsigned)(seed >> 33) % n;
}

static int64_t twice(int64_t x)
{
  return (int64_t)(2 * (uint64_t)x + 1);
}

static void random_graph(Graph *g, uint64_t s)
{
  seed = s;
  g->n = 2 + rnd(BLOCKS - 2);
  for (unsigned i = 0; i < g->n; i++) {
    Block *b = &g->block[i];
    b->nsteps = rnd(STEPS);
    for (unsigned k = 0; k < b->nsteps; k++) {
      static const StepKind kinds[] = {STEP_OP,    STEP_OP,   STEP_OP,  STEP_FLOAT,
                                       STEP_CONST, STEP_COPY, STEP_CALL};
      Step *t = &b->step[k];
      t->kind = kinds[rnd(s % 3 ? 6 : 7)];
      t->op = (uint8_t)rnd(4);
      bool f = t->kind == STEP_FLOAT;
      t->d = (uint8_t)(f ? INTS + rnd(LOCALS - INTS) : 1 + rnd(INTS - 1));
      t->a = (uint8_t)(f ? INTS + rnd(LOCALS - INTS) : 1 + rnd(INTS - 1));
      t->b = (uint8_t)(f ? INTS + rnd(LOCALS - INTS) : 1 + rnd(INTS - 1));
      t->k = (int64_t)rnd(1000) - 500;
    }
    static const EndKind ends[] = {END_JUMP,  END_IF,   END_IF,    END_IF,
                                   END_TABLE, END_FALL, END_RETURN};
    b->end = i + 1 == g->n ? END_RETURN : ends[rnd(7)];
    b->a = 1 + rnd(INTS - 1);
    b->ntargets = b->end == END_TABLE ? 1 + rnd(5) : 1;
    for (unsigned k = 0; k < b->ntargets; k++)
      b->target[k] = rnd(g->n);
  }
}

static uint64_t evaluate(const Graph *g, int64_t arg)
{
  int64_t x[LOCALS] = {FUEL, arg};
  double f[LOCALS] = {0};
  for (unsigned at = 0;;) {
    const Block *b = &g->block[at];
    for (unsigned k = 0; k < b->nsteps; k++) {
      const Step *t = &b->step[k];
      uint64_t p = (uint64_t)x[t->a], q = (uint64_t)x[t->b];
      switch (t->kind) {
      case STEP_OP:
        x[t->d] = (int64_t)(t->op == 0 ? p + q : t->op == 1 ? p - q : t->op == 2 ? p * q : p ^ q);
        break;
      case STEP_FLOAT:
        f[t->d] = t->op == 0   ? f[t->a] + f[t->b]
                  : t->op == 1 ? f[t->a] - f[t->b]
                  : t->op == 2 ? f[t->a] * 0.5
                               : (double)x[1 + t->a % (INTS - 1)];
        break;
      case STEP_CONST: x[t->d] = t->k; break;
      case STEP_COPY: x[t->d] = x[t->a]; break;
      case STEP_CALL: x[t->d] = (int64_t)(2 * p + 1); break;
      }
    }
    if (--x[0] < 0 || b->end == END_RETURN) break;
    unsigned next = at + 1;
    if (b->end == END_JUMP || (b->end == END_IF && x[b->a] > 3)) next = b->target[0];
    if (b->end == END_TABLE) {
      uint64_t i = (uint64_t)x[b->a] & 7;
      next = b->target[i < b->ntargets - 1 ? i : b->ntargets - 1];
    }
    at = next;
  }
  uint64_t h = 0;
  for (unsigned i = 1; i < INTS; i++)
    h = h * 31 + (uint64_t)x[i];
  for (unsigned i = INTS; i < LOCALS; i++) {
    uint64_t bits;
    memcpy(&bits, &f[i], 8);
    h = h * 31 + bits;
  }
  return h;
}

static void build_steps(VStack *vs, const Block *b)
{
  static const Op ints[] = {OP_I64_ADD, OP_I64_SUB, OP_I64_MUL, OP_I64_XOR};
  static const Op floats[] = {OP_F64_ADD, OP_F64_SUB, OP_F64_MUL};
  for (unsigned k = 0; k < b->nsteps; k++) {
    const Step *t = &b->step[k];
    switch (t->kind) {
    case STEP_OP:
      vs_local_get(vs, t->a);
      vs_local_get(vs, t->b);
      if (t->k & 1) vs->hint = t->d;
      vs_binary(vs, ints[t->op], T_I64);
      if (!(t->k & 1)) vs_local_set(vs, t->d);
      continue;
    case STEP_FLOAT:
      if (t->op == 3) {
        vs_local_get(vs, 1 + t->a % (INTS - 1));
        vs_unary(vs, OP_F64_CONVERT_I64_S, T_F64);
      } else {
        vs_local_get(vs, t->a);
        if (t->op == 2)
          vs_const(vs, T_F64, 0x3fe0000000000000);
        else
          vs_local_get(vs, t->b);
        vs_binary(vs, floats[t->op], T_F64);
      }
      break;
    case STEP_CONST: vs_const(vs, T_I64, (uint64_t)t->k); break;
    case STEP_COPY: vs_local_get(vs, t->a); break;
    case STEP_CALL:
      vs_local_get(vs, t->a);
      vs_call_c(vs, &unary, (const void *)(uintptr_t)twice);
      break;
    }
    vs_local_set(vs, t->d);
  }
}

static void build_hash(VStack *vs)
{
  vs_const(vs, T_I64, 0);
  for (unsigned i = 1; i < LOCALS; i++) {
    vs_const(vs, T_I64, 31);
    vs_binary(vs, OP_I64_MUL, T_I64);
    vs_local_get(vs, i);
    if (i >= INTS) vs_unary(vs, OP_I64_REINTERPRET_F64, T_I64);
    vs_binary(vs, OP_I64_ADD, T_I64);
  }
  vs_return(vs);
  vs_kill(vs, 0);
}

/* Which spans are told of: those that are entered at their start, or intervals of backward branches
 * as they are, which other branches enter in their middle. */
typedef enum Spans { NO_SPANS, SPANS, ENTERED_SPANS } Spans;

/* Spans of blocks [first, last]: of the backward branches, merged where they overlap, extended to
 * branches from before into their middle. last[i] >= i: a span begins at block i. */
static void find_spans(const Graph *g, unsigned *last, Spans spans)
{
  unsigned lo[BLOCKS * 6], hi[BLOCKS * 6], n = 0;
  for (unsigned i = 0; i < g->n; i++)
    for (unsigned k = 0; k < g->block[i].ntargets; k++)
      if (g->block[i].end <= END_TABLE && g->block[i].target[k] <= i)
        lo[n] = g->block[i].target[k], hi[n++] = i;
  for (bool again = true; again;) {
    again = false;
    for (unsigned i = 0; i < n; i++)
      for (unsigned k = 0; k < g->n; k++) /* from before into the middle */
        for (unsigned t = 0; t < g->block[k].ntargets; t++) {
          unsigned to = g->block[k].target[t];
          if (spans == SPANS && g->block[k].end <= END_TABLE && k < lo[i] && to > lo[i] &&
              to <= hi[i])
            lo[i] = k, again = true;
        }
    for (unsigned i = 0; i < n; i++)
      for (unsigned k = 0; k < n; k++)
        if (lo[i] < lo[k] && lo[k] <= hi[i] && hi[i] < hi[k]) lo[k] = lo[i], again = true;
  }
  memset(last, 0xff, BLOCKS * sizeof *last);
  for (unsigned i = 0; i < n; i++)
    if (last[lo[i]] == ~0u || last[lo[i]] < hi[i]) last[lo[i]] = hi[i];
}

static LoopFacts random_facts(LoopLocal *hot, const Graph *g, unsigned first, unsigned last)
{
  bool assigned[LOCALS] = {true};
  for (unsigned i = first; i <= last; i++)
    for (unsigned k = 0; k < g->block[i].nsteps; k++)
      assigned[g->block[i].step[k].d] = true;
  unsigned n = 0;
  for (unsigned i = 0; i < LOCALS; i++)
    if (rnd(3))
      hot[n++] = (LoopLocal){i, 8 + rnd(8), i < INTS ? T_I64 : T_F64, assigned[i], false, 0};
  return (LoopFacts){hot, n, true, rnd(3), 3, 0, NULL, 0};
}

static bool is_target(const Graph *g, unsigned block, bool back)
{
  for (unsigned i = 0; i < g->n; i++)
    for (unsigned k = 0; k < g->block[i].ntargets; k++)
      if (g->block[i].end <= END_TABLE && g->block[i].target[k] == block && (i >= block) == back)
        return true;
  return false;
}

static void build_graph(Bench *b, const Graph *g, Spans spans)
{
  static ValType types[LOCALS];
  for (unsigned i = 0; i < LOCALS; i++)
    types[i] = i < INTS ? T_I64 : T_F64;
  static const FuncType type = {2, 1, i64s, i64s};
  VStack *vs = &b->u.vs;
  begin(&b->u, 0, &type, LOCALS, types);
  uint32_t label[BLOCKS], out = vs_label(vs, 0, 0, NULL);
  unsigned last[BLOCKS], open[BLOCKS], nopen = 0;
  find_spans(g, last, spans);
  for (unsigned i = 0; i < g->n; i++)
    label[i] = vs_label(vs, 0, 0, NULL);
  for (unsigned i = 0; i < g->n; i++) {
    const Block *block = &g->block[i];
    LoopLocal hot[LOCALS];
    LoopFacts facts;
    bool begins = spans != NO_SPANS && last[i] != ~0u;
    if (begins) facts = random_facts(hot, g, i, last[i]);
    if (is_target(g, i, true)) {
      vs_flow_meet(vs, label[i]);
      vs_flow_header(vs, label[i], begins ? &facts : NULL);
    } else {
      vs_flow_bind(vs, label[i]);
      if (begins) vs_flow_span(vs, &facts);
    }
    if (begins) open[nopen++] = last[i];
    if (!vs->dead) {
      build_steps(vs, block);
      get_const_op(vs, 0, 1, OP_I64_SUB);
      vs_local_get(vs, 0);
      vs_const(vs, T_I64, 0);
      vs_compare(vs, OP_I64_LT_S, true);
      vs_flow_branch_if(vs, out, false);
      uint32_t targets[5];
      for (unsigned k = 0; k < block->ntargets; k++)
        targets[k] = label[block->target[k]];
      switch (block->end) {
      case END_JUMP: vs_flow_jump(vs, targets[0]); break;
      case END_IF:
        vs_local_get(vs, block->a);
        vs_const(vs, T_I64, 3);
        vs_compare(vs, OP_I64_GT_S, i & 1);
        vs_flow_branch_if(vs, targets[0], false);
        break;
      case END_TABLE:
        vs_local_get(vs, block->a);
        vs_const(vs, T_I64, 7);
        vs_binary(vs, OP_I64_AND, T_I64);
        vs_unary(vs, OP_I32_WRAP_I64, T_I32);
        vs_flow_branch_table(vs, targets, block->ntargets - 1);
        break;
      case END_FALL: break;
      case END_RETURN: vs_flow_jump(vs, out); break;
      }
    }
    const char *wrong = vs_check(vs);
    if (wrong) failed = 1, printf("block %u: %s\n", i, wrong);
    for (; nopen && open[nopen - 1] == i; nopen--)
      vs_flow_span_end(vs);
  }
  vs_flow_bind(vs, out);
  build_hash(vs);
}

static void random_graphs(unsigned n)
{
  static const FuncType type = {2, 1, i64s, i64s};
  for (unsigned i = 1; i <= n; i++) {
    Graph g;
    random_graph(&g, i);
    for (unsigned mode = 0; mode < 5; mode++) {
      Bench b;
      open_bench(&b, 1, mode == 2 ? i : 0, mode == 3 ? ~(uint64_t)0 : 0);
      build_graph(&b, &g, mode == 1 ? NO_SPANS : mode == 4 ? ENTERED_SPANS : SPANS);
      Err err = {0};
      if (unit_end(&b.u, &err) != OK) {
        failed = 1;
        printf("graph %u: %s\n", i, err.text);
        close_bench(&b);
        continue;
      }
      publish(&b);
      for (int64_t arg = -1; arg < 3; arg++) {
        Value v[2] = {{.i64 = FUEL}, {.i64 = (uint64_t)arg}};
        uint64_t want = evaluate(&g, arg);
        if (call(&b, 0, &type, v, NULL) && v[0].i64 == want) continue;
        failed = 1;
        printf("graph %u, mode %u, argument %lld: 0x%llx, not 0x%llx\n", i, mode, (long long)arg,
               (unsigned long long)v[0].i64, (unsigned long long)want);
      }
      close_bench(&b);
    }
  }
}

int main(int argc, char **argv)
{
  (void)f64s;
  rotated_loop(false);
  rotated_loop(true);
  c_calls();
  host_memory();
  tail_calls(false);
  tail_calls(true);
  traps();
  full_region();
  unsigned graphs = argc > 1 ? (unsigned)atoi(argv[1]) : 0; /* under memcheck it is given a path */
  random_graphs(graphs ? graphs : 300);
  if (!failed) printf("ok\n");
  return failed;
}
