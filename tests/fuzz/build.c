// SPDX-License-Identifier: MIT
/* Drives the builder with calls chosen by bytes, right ones and wrong ones, in several engines at
 * once: they must agree on what is refused, and functions that are sure to end must do the same in
 * all.
 *
 * As a libFuzzer target (WEFT_LIBFUZZER), or with a main of its own:
 *
 *   fuzz_build ROUNDS SEED   one sequence of calls for each of ROUNDS seeds from SEED on; SEED
 *                            "new": from the clock
 */
#include "base/types.h"
#include "ops.h"
#include "weft_build.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

enum {
  ENGINES = 6,
  FEW_LOCALS = 10, /* which most ops use */
  SETTABLE = 44,
  LOCALS = 48, /* the last ones keep what they are set to in the beginning */
  LABELS = 12,
  DEEP = 100,
  WORDS = 8,
  OPS = 400,
  FUEL = 200,
  SCOPES = 6,
  POINT = 5
};
/* Locals: 0 fuel (an i64 that only back edges change), 1-4 i64, 5-6 i32, 7-8 f64, 9 f32, and then
 * i64, f64, i32, f32 in turn; 0 and 1 are parameters. */
static const WeftKind local_kind[LOCALS] = {
    WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I32, WEFT_I32, WEFT_F64,
    WEFT_F64, WEFT_F32, WEFT_I64, WEFT_F64, WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64,
    WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64, WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64,
    WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64, WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64,
    WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64, WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64,
    WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64, WEFT_I32, WEFT_F32, WEFT_I64, WEFT_F64};
static const WeftFuncType type = {local_kind, 2, local_kind, 1};

static WeftEngine *engine[ENGINES];
static int64_t ints[WORDS];
static double floats[WORDS];
static float singles[WORDS];

typedef struct Gen {
  const uint8_t *p, *end;
  WeftBuild *b;
  WeftBuilt *self, *helper;
  WeftKind stack[DEEP];
  unsigned depth, nops;
  bool dead;       /* nothing is checked by the builder now */
  bool unsafe;     /* something may run for ever, or go astray: not to be run */
  unsigned locals; /* that ops use */
  unsigned
      scopes; /* open loops: labels that are made in one are bound in it, and used in it only */
  WeftLabel header[SCOPES];
  struct {
    WeftLabel label;
    WeftKind param;
    unsigned scope;
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

static int64_t many(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, double x,
                    double y, double z)
{
  uint64_t sum = (uint64_t)a + 3 * (uint64_t)b + 5 * (uint64_t)c + 7 * (uint64_t)d +
                 11 * (uint64_t)e + 13 * (uint64_t)f;
  return (int64_t)(sum + (x > y) + 2 * (y < z));
}

static int64_t callee(int64_t a, double b)
{
  return a ^ (b > 0 ? 5 : 9);
}

/* -- pieces that are right ---- */

/* A local of this kind. */
static unsigned pick_local(Gen *g, WeftKind k, unsigned how)
{
  static const uint8_t few[4][4] = {{5, 6, 5, 6}, {0, 1, 2, 3}, {9, 9, 9, 9}, {7, 8, 7, 8}};
  static const uint8_t first[4] = {12, 10, 13, 11};
  if (g->locals == FEW_LOCALS || how & 4) return few[k][how & 3];
  return first[k] + 4 * (how % ((LOCALS - FEW_LOCALS - 2) / 4));
}

static void push_const(Gen *g, WeftKind k)
{
  unsigned how = byte(g);
  int64_t v = how & 2   ? (int64_t)how - 100
              : how & 4 ? (int64_t)((how >> 3) * 0x1111111100000001u)
                        : (int64_t)((uint64_t)how << (how >> 3 & 63));
  switch (k) {
  case WEFT_I32: weft_build_i32(g->b, (int32_t)v); break;
  case WEFT_I64: weft_build_i64(g->b, v); break;
  case WEFT_F32: weft_build_f32(g->b, (float)v * 0.5f); break;
  default: weft_build_f64(g->b, (double)v * 0.25); break;
  }
  push(g, k);
}

static void push_value(Gen *g, WeftKind k)
{
  unsigned how = byte(g);
  if (!(how & 1)) {
    push_const(g, k);
    return;
  }
  weft_build_get(g->b, pick_local(g, k, how >> 1));
  push(g, k);
}

/* Brings a value of this kind to the top. */
static void want(Gen *g, unsigned below, WeftKind k)
{
  if (below == 0 && has(g, 0, k)) return;
  push_value(g, k);
}

/* NaNs differ; ops that look at their bits see the same one. */
static void open_up(Gen *g, Op op)
{
  if (op == OP_I64_REINTERPRET_F64 || op == OP_F64_COPYSIGN)
    weft_build_op(g->b, WEFT_OP_F64_CANONICAL);
}

static bool is_plain(Op op)
{
  return op_class[op] != CLASS_LOAD && op_class[op] != CLASS_STORE &&
         op != OP_I32_REINTERPRET_F32 && op != OP_F32_COPYSIGN;
}

/* What users of the builder call the op. */
static WeftOp number_of(Op op)
{
  unsigned number = 0;
  while (op_numbered[number] != op)
    number++;
  return (WeftOp)number;
}

/* Any op that is neither load nor store. */
static Op pick_op(Gen *g)
{
  Op op = (Op)(1 + (byte(g) | byte(g) << 8) % (NOPS - 1));
  if (op_class[op] == CLASS_TRUNC && byte(g) & 3) return OP_I64_ADD; /* it may trap */
  return is_plain(op) ? op : OP_I64_XOR;
}

static void apply(Gen *g, Op op)
{
  const OpSig *s = &op_sig[op];
  if (g->depth < s->nargs) return;
  for (unsigned k = 0; k < s->nargs; k++)
    if (!has(g, k, (WeftKind)s->arg[s->nargs - 1 - k])) return;
  open_up(g, op);
  weft_build_op(g->b, number_of(op));
  g->depth -= s->nargs;
  push(g, (WeftKind)s->result);
}

static void some_op(Gen *g)
{
  Op op = pick_op(g);
  const OpSig *s = &op_sig[op];
  WeftKind k = (WeftKind)s->arg[0];
  for (unsigned i = 2; i < s->nargs; i++)
    push_value(g, k);
  if (s->nargs >= 2 && !(has(g, 0, k) && has(g, 1, k))) push_value(g, k);
  want(g, s->nargs >= 2 && !has(g, 1, k), k);
  apply(g, op);
}

/* A conversion, and then an op whose other operand is a constant. */
static void convert_op(Gen *g)
{
  static const Op conversions[] = {OP_I64_EXTEND_I32_U, OP_I64_EXTEND_I32_U, OP_I64_EXTEND_I32_S,
                                   OP_I32_WRAP_I64};
  static const Op divisions[2][4] = {{OP_I32_DIV_S, OP_I32_DIV_U, OP_I32_REM_S, OP_I32_REM_U},
                                     {OP_I64_DIV_S, OP_I64_DIV_U, OP_I64_REM_S, OP_I64_REM_U}};
  unsigned how = byte(g);
  Op in = conversions[how & 3], op = divisions[op_sig[in].result == T_I64][how >> 2 & 3];
  for (unsigned tries = 0; how & 16 && tries < 6; tries++) {
    Op o = pick_op(g);
    if (op_sig[o].nargs == 1 && op_sig[o].arg[0] != op_sig[o].result) in = o;
  }
  for (unsigned tries = 0; how & 32 && tries < 6; tries++) {
    Op o = pick_op(g);
    if (op_sig[o].nargs == 2 && op_sig[o].arg[0] == op_sig[in].result) op = o;
  }
  WeftKind from = (WeftKind)op_sig[in].arg[0];
  if (how & 64) {
    unsigned l = from == WEFT_I32 || from == WEFT_I64 ? pick_local(g, from, how >> 1) : 0;
    some_op(g);
    want(g, 0, from);
    if (l && l < SETTABLE) weft_build_tee(g->b, l);
  } else {
    push_value(g, from);
  }
  apply(g, in);
  if (op_sig[op].arg[0] != op_sig[in].result) return;
  if (op_class[op] == CLASS_DIV && how & 128) {
    unsigned c = 3 + byte(g);
    if (op_sig[op].result == T_I32)
      weft_build_i32(g->b, (int32_t)c);
    else
      weft_build_i64(g->b, c);
    push(g, (WeftKind)op_sig[op].result);
  } else {
    push_const(g, (WeftKind)op_sig[op].arg[0]);
  }
  apply(g, op);
}

/* The value on top goes into local 4. */
static void fold(Gen *g)
{
  switch (g->stack[--g->depth]) {
  case WEFT_I32: weft_build_op(g->b, WEFT_OP_I64_EXTEND_I32_S); break;
  case WEFT_F32: weft_build_op(g->b, WEFT_OP_I64_TRUNC_SAT_F32_S); break;
  case WEFT_F64: weft_build_op(g->b, WEFT_OP_I64_TRUNC_SAT_F64_S); break;
  default: break;
  }
  weft_build_get(g->b, 4);
  weft_build_i64(g->b, 7);
  weft_build_op(g->b, WEFT_OP_I64_ROTL);
  weft_build_op(g->b, WEFT_OP_I64_XOR);
  weft_build_set(g->b, 4);
}

static void empty(Gen *g)
{
  bool drop = byte(g) & 1;
  while (g->depth)
    if (drop) {
      weft_build_drop(g->b);
      g->depth--;
    } else {
      fold(g);
    }
}

/* Many values that wait. */
static void pressure(Gen *g)
{
  for (unsigned n = 8 + byte(g) % 24; n && g->depth + 10 < DEEP; n--)
    push_value(g, (WeftKind)(byte(g) & 3));
}

static void memory_op(Gen *g)
{
  static const Op loads[] = {OP_I32_LOAD,     OP_I64_LOAD,    OP_F32_LOAD,     OP_F64_LOAD,
                             OP_I32_LOAD8_S,  OP_I32_LOAD8_U, OP_I32_LOAD16_S, OP_I32_LOAD16_U,
                             OP_I64_LOAD8_S,  OP_I64_LOAD8_U, OP_I64_LOAD16_S, OP_I64_LOAD16_U,
                             OP_I64_LOAD32_S, OP_I64_LOAD32_U};
  static const Op stores[] = {OP_I32_STORE,  OP_I64_STORE,   OP_F32_STORE,  OP_F64_STORE,
                              OP_I32_STORE8, OP_I32_STORE16, OP_I64_STORE8, OP_I64_STORE32};
  unsigned how = byte(g), which = byte(g);
  bool is_load = how & 8;
  Op op = is_load ? loads[which % 14] : stores[which % 8];
  WeftKind k = (WeftKind)(is_load ? op_sig[op].result : op_sig[op].arg[1]);
  int32_t offset = k > WEFT_I64 ? 0 : (int32_t)(how >> 6) - (int32_t)(how >> 5 & 1);
  weft_build_pointer(g->b, k == WEFT_F32   ? (const void *)singles
                           : k == WEFT_F64 ? (const void *)floats
                                           : (const void *)(ints + 1));
  weft_build_get(g->b, 1 + (how >> 1 & 3));
  weft_build_i64(g->b, WORDS - 3);
  weft_build_op(g->b, WEFT_OP_I64_AND);
  unsigned scale = k == WEFT_F32 ? 2 : k == WEFT_F64 ? 3 : which >> 4 & 3;
  if (!is_load) push_value(g, k);
  if (how & 16) {
    if (is_load)
      weft_build_load_indexed(g->b, number_of(op), scale, offset);
    else
      weft_build_store_indexed(g->b, number_of(op), scale, offset);
  } else if (is_load) {
    weft_build_i64(g->b, scale);
    weft_build_op(g->b, WEFT_OP_I64_SHL);
    weft_build_op(g->b, WEFT_OP_I64_ADD);
    weft_build_load(g->b, number_of(op), offset);
  } else {
    weft_build_store_indexed(g->b, number_of(op), scale, offset);
  }
  if (is_load)
    push(g, k);
  else
    g->depth--;
}

static void call(Gen *g)
{
  static const WeftKind params[] = {WEFT_I64, WEFT_F64},
                        wide[] = {WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64,
                                  WEFT_I64, WEFT_F64, WEFT_F64, WEFT_F64};
  static const WeftFuncType c_type = {params, 2, params, 1}, wide_type = {wide, 9, wide, 1};
  unsigned how = byte(g) % 3, n = how == 2 ? 9 : 2;
  for (unsigned i = 0; i < n; i++)
    push_value(g, how == 2 ? wide[i] : i && how ? WEFT_F64 : WEFT_I64);
  switch (how) {
  case 0: weft_build_call(g->b, g->helper); break;
  case 1: weft_build_call_c(g->b, &c_type, (WeftPointer *)callee); break;
  default: weft_build_call_c(g->b, &wide_type, (WeftPointer *)many);
  }
  g->depth -= n;
  push(g, WEFT_I64);
}

/* A label that may be used here; LABELS: all are others'. */
static unsigned pick_label(Gen *g)
{
  unsigned i = byte(g) % LABELS;
  if (g->label[i].exists) return i;
  g->label[i].exists = true;
  g->label[i].bound = g->label[i].forward = false;
  g->label[i].scope = g->scopes;
  g->label[i].has_param = byte(g) & 1;
  g->label[i].param = (WeftKind)(byte(g) & 3);
  g->label[i].label = weft_build_label(g->b, &g->label[i].param, g->label[i].has_param);
  return i;
}

/* Leaves whether there is fuel for another round. */
static void count(Gen *g)
{
  weft_build_get(g->b, 0);
  weft_build_i64(g->b, 1);
  weft_build_op(g->b, WEFT_OP_I64_SUB);
  weft_build_tee(g->b, 0);
  weft_build_i64(g->b, 0);
  weft_build_op(g->b, WEFT_OP_I64_GT_S);
}

static void dies(Gen *g)
{
  g->dead = true;
  g->depth = 0;
}

/* A branch that may be backward is counted. */
static void branch(Gen *g, bool always)
{
  unsigned i = pick_label(g);
  if (g->label[i].bound && g->label[i].forward && byte(g) % 16) return;
  if (g->label[i].has_param) want(g, 0, g->label[i].param);
  if (g->label[i].bound) {
    count(g);
    weft_build_branch_if(g->b, g->label[i].label);
  } else if (always) {
    weft_build_jump(g->b, g->label[i].label);
    dies(g);
  } else {
    push_value(g, WEFT_I32);
    if (byte(g) & 1)
      weft_build_branch_if(g->b, g->label[i].label);
    else
      weft_build_branch_unless(g->b, g->label[i].label);
    g->depth--;
  }
}

/* A table of forward branches. */
static void table(Gen *g)
{
  WeftLabel to[5];
  unsigned n = byte(g) % 4, i = 0;
  WeftKind param = WEFT_I64;
  bool has_param = false;
  for (unsigned tries = 0; i <= n && tries < 12; tries++) {
    unsigned l = pick_label(g);
    if (g->label[l].bound) continue;
    if (i && (g->label[l].has_param != has_param || (has_param && g->label[l].param != param)))
      continue;
    has_param = g->label[l].has_param;
    param = g->label[l].param;
    to[i++] = g->label[l].label;
  }
  if (i <= n) return;
  if (has_param) want(g, 0, param);
  push_value(g, WEFT_I32);
  weft_build_i32(g->b, 3);
  weft_build_op(g->b, WEFT_OP_I32_AND);
  weft_build_branch_table(g->b, to, n, to[n]);
  dies(g);
}

static void bind_label(Gen *g, unsigned i, bool forward)
{
  if (!g->dead) {
    empty(g);
    if (g->label[i].has_param) push_value(g, g->label[i].param);
  }
  g->label[i].forward = forward;
  if (forward)
    weft_build_bind_forward(g->b, g->label[i].label);
  else
    weft_build_bind(g->b, g->label[i].label);
  g->label[i].bound = true;
  g->dead = false;
  g->depth = 0;
  if (g->label[i].has_param) push(g, g->label[i].param);
}

static void bind(Gen *g)
{
  unsigned i = pick_label(g);
  if (g->label[i].scope != g->scopes || (g->label[i].bound && byte(g) % 16)) return;
  bind_label(g, i, byte(g) & 1);
}

/* A loop with facts, of which only `assigned` has to be true. */
static void open_loop(Gen *g)
{
  WeftLoopLocal hot[12];
  if (g->scopes == SCOPES || g->dead) return;
  unsigned n = byte(g) % 12, first = byte(g), step = 1 + 2 * (byte(g) % 8);
  for (unsigned k = 0; k < n; k++) {
    unsigned l = (first + k * step) % (g->locals == FEW_LOCALS ? FEW_LOCALS : LOCALS);
    for (unsigned j = 0; j < k; j++)
      if (hot[j].local == l) n = k;
    if (k < n) hot[k] = (WeftLoopLocal){l, byte(g), l < SETTABLE};
  }
  empty(g);
  WeftLabel label = weft_build_label(g->b, NULL, 0);
  weft_build_loop(g->b, label, hot, n, byte(g) & 1 ? 0 : byte(g));
  g->header[g->scopes++] = label;
}

/* Labels of the innermost loop end before it. */
static void close_loop(Gen *g)
{
  if (!g->scopes) return;
  for (unsigned i = 0; i < LABELS; i++) {
    if (!g->label[i].exists || g->label[i].scope != g->scopes) continue;
    if (!g->label[i].bound) bind_label(g, i, true);
    g->label[i].exists = false;
  }
  if (!g->dead) {
    empty(g);
    count(g);
    weft_build_branch_if(g->b, g->header[g->scopes - 1]);
  }
  weft_build_loop_end(g->b);
  g->scopes--;
}

static void leave(void *env, uint32_t point, uint64_t *values)
{
  double d;
  memcpy(&d, &values[3], sizeof d);
  values[0] ^= (values[1] << 7) ^ (uint32_t)values[2] ^ (d > 1) ^ point;
  (void)env;
}

/* Ways out of the function. */
static void go_out(Gen *g)
{
  static const uint32_t locals[] = {2, 4, 5, 7};
  switch (byte(g) % 4) {
  case 0:
    push_value(g, WEFT_I32);
    weft_build_i32(g->b, 77);
    weft_build_op(g->b, WEFT_OP_I32_EQ);
    weft_build_trap_if(g->b);
    g->depth--;
    return;
  case 1:
    push_value(g, WEFT_I64);
    push_value(g, WEFT_I64);
    weft_build_tail_call(g->b, g->helper);
    break;
  case 2: weft_build_exit(g->b, leave, NULL, POINT, locals, 4); break;
  default: push_value(g, WEFT_I64); weft_build_return(g->b);
  }
  dies(g);
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

static void set_op(Gen *g, bool tee)
{
  unsigned l = 1 + byte(g) % ((g->locals == FEW_LOCALS ? FEW_LOCALS : SETTABLE) - 1);
  want(g, 0, local_kind[l]);
  if (tee) {
    weft_build_tee(g->b, l);
  } else {
    weft_build_set(g->b, l);
    g->depth--;
  }
}

static void select_op(Gen *g, WeftKind k)
{
  push_value(g, k);
  push_value(g, k);
  push_value(g, WEFT_I32);
  weft_build_select(g->b);
  g->depth -= 2;
}

static void one_op(Gen *g)
{
  unsigned what = byte(g);
  if (g->depth + 12 > DEEP) empty(g);
  switch (what % 20) {
  case 0:
  case 1:
  case 2:
  case 3: some_op(g); break;
  case 4: convert_op(g); break;
  case 5: push_value(g, (WeftKind)(byte(g) & 3)); break;
  case 6:
  case 7: set_op(g, what & 16); break;
  case 8: memory_op(g); break;
  case 9:
    if (what & 32) call(g);
    break;
  case 10: branch(g, what & 16); break;
  case 11: branch(g, false); break;
  case 12: bind(g); break;
  case 13:
    if (g->depth) fold(g);
    break;
  case 14: select_op(g, (WeftKind)(what >> 4 & 3)); break;
  case 15: open_loop(g); break;
  case 16: close_loop(g); break;
  case 17:
    if (what & 64) table(g);
    break;
  case 18:
    if (what & 128) pressure(g);
    break;
  default:
    if (what < 40)
      go_out(g);
    else if (what == 239)
      wrong(g);
  }
}

/* The first ops: locals that stay as they are, and others that do not. */
static void set_up(Gen *g)
{
  g->locals = byte(g) & 1 ? LOCALS : FEW_LOCALS;
  for (unsigned l = FEW_LOCALS; l < g->locals; l++) {
    if (l < SETTABLE && byte(g) & 1) continue;
    push_const(g, local_kind[l]);
    weft_build_set(g->b, l);
    g->depth--;
  }
}

/* What all locals have come to. */
static void show(Gen *g)
{
  for (unsigned l = 1; l < g->locals; l++) {
    weft_build_get(g->b, l);
    push(g, local_kind[l]);
    fold(g);
  }
}

/* Builds the function; true if it was accepted. */
static bool build(Gen *g, char message[400])
{
  WeftError error = {0};
  if (weft_build_begin(g->self, local_kind + 2, LOCALS - 2, &g->b, &error) != WEFT_OK) exit(2);
  set_up(g);
  while (g->p < g->end && g->nops++ < OPS)
    one_op(g);
  while (g->scopes)
    close_loop(g);
  if (!g->dead) {
    empty(g);
    show(g);
    weft_build_get(g->b, 4);
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
    ints[i] = i * 0x123456789;
    floats[i] = i * 1.5;
    singles[i] = (float)i * 2.5f;
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
    o.random_ra = e == 2 || e == 4 ? 75 + (unsigned)e : 0;
    o.poison = e == 2;
    if (e == 4) o.off = 0x5555555555555555, o.random_facts = 7;
    if (e == 5) o.off = ~(uint64_t)0;
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
#include "seeds.h"

static unsigned long *totals; /* accepted, run, failed */

static void one(uint64_t seed)
{
  uint64_t state = seed * 0x9e3779b97f4a7c15u | 1;
  size_t n = 8 + seed * 2654435761u % 590;
  uint8_t *exact = malloc(n);
  if (!exact) exit(2);
  for (size_t i = 0; i < n + 4; i++) {
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    if (i >= 4) exact[i - 4] = (uint8_t)((state * 0x2545f4914f6cdd1du) >> 40);
  }
  accepted = ran = 0;
  LLVMFuzzerTestOneInput(exact, n);
  totals[0] += accepted, totals[1] += ran;
  free(exact);
}

static void failed(uint64_t seed, const char *what)
{
  printf("sequence %llu: %s; again: fuzz_build 1 %llu\n", (unsigned long long)seed, what,
         (unsigned long long)seed);
  totals[2]++;
}

int main(int argc, char **argv)
{
  if (argc < 3) return 2;
  unsigned long rounds = strtoul(argv[1], NULL, 10);
  uint64_t first = seeds_first(argv[2]);
  totals = seeds_shared(3 * sizeof *totals);
  seeds_run(&(Seeds){first, first + rounds, 5000, 120, NULL, NULL, one, failed});
  printf("%lu sequences from seed %llu: %lu failures; %lu accepted, %lu run in %d engines\n",
         rounds, (unsigned long long)first, totals[2], totals[0], totals[1], ENGINES);
  return totals[2] || totals[1] * 4 < rounds; /* a test that runs next to nothing is none */
}
#endif
