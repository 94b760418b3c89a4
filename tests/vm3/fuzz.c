// SPDX-License-Identifier: MIT
/* Random vm3 programs in three engines, against an evaluator that shares nothing with them but the
 * names of the ops: results, failures and where they happen must be the same.
 *
 *   vm3_fuzz ROUNDS SEED   SEED "new": from the clock */
#include "frontend/vm3/program.h"
#include "seeds.h"
#include "weft_vm3.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  FUNCS = 4,
  OPS = 80,
  FEW_REGS = 6, /* which half of the programs use */
  REGS = 24,
  CONSTS = 4,
  TABLE = 5,
  FUEL = 20000,
  DEPTH = 60,
  HEAP = 4096,
  ENGINES = 4
};

static uint64_t state;
static unsigned rnd(unsigned n)
{
  state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
  return (unsigned)((state * 0x2545f4914f6cdd1du) >> 33) % n;
}

/* -- programs ---- */

typedef struct Func {
  unsigned nops, nparams;
  uint8_t params[4];
  Vm3Op op[OPS];
} Func;
typedef struct Program {
  unsigned n;
  Func f[FUNCS];
} Program;

static unsigned regs; /* that the program uses */

static const char *const const_text[CONSTS] = {"i64 -5", "f64 2.5", "f64 nan", "str \"abcd\""};
static const uint64_t const_bits[CONSTS] = {(uint64_t)0xfffa << 48 | 0xfffffffffffb,
                                            0x4004000000000000, 0x7ff8000000000000, 0};
static const int64_t table_values[TABLE] = {7, -1, (int64_t)1 << 40, 0, 12345};

/* A function whose parameters fit a mixed call: parameter k is register k of its bank. */
static void make_call(const Program *p, unsigned self, Vm3Op *o)
{
  const Func *callee = &p->f[o->c = (uint16_t)rnd(p->n)];
  (void)self;
  bool mixed = o->op == VM3_CallMixed || o->op == VM3_TailCallMixed;
  unsigned most = mixed ? callee->nparams : 4;
  o->a = (uint16_t)rnd(regs);
  o->b = (uint16_t)rnd(regs - most + 1);
  if (o->op == VM3_CallMixed) o->flags = (uint8_t)rnd(3);
}

static uint16_t field(char kind, unsigned nops)
{
  static const int16_t numbers[] = {0, 1, -1, 2, 3, 7, 8, 10, -10, 100, 32767, -32768, 60};
  switch (kind) {
  case 's': return (uint16_t)numbers[rnd(sizeof numbers / sizeof *numbers)];
  case 't': return (uint16_t)rnd(nops);
  case 'c': return (uint16_t)rnd(CONSTS);
  case 'u': return (uint16_t)rnd(50);
  case 'b': return 0;
  default: return (uint16_t)rnd(regs);
  }
}

static void make_func(Program *p, unsigned self)
{
  static const uint8_t ends[] = {VM3_ReturnI64,    VM3_ReturnF64, VM3_ReturnCell,
                                 VM3_ReturnConstK, VM3_ReturnI64, VM3_Jump};
  Func *f = &p->f[self];
  f->nops = 4 + rnd(regs == REGS ? OPS - 4 : OPS / 2 - 4);
  for (unsigned i = 0; i < f->nops; i++) {
    Vm3Op *o = &f->op[i];
    o->op = (uint8_t)rnd(VM3_NOPS);
    if (i < 2) o->op = rnd(2) ? VM3_NewList : VM3_ConstI64K;
    if ((o->op == VM3_Deopt || o->op == VM3_CallCell || o->op == VM3_ListGetCell ||
         o->op == VM3_ListSetCell || o->op >= VM3_ReturnI64) &&
        o->op <= VM3_Deopt && rnd(8))
      o->op = VM3_AddI64;
    if (i + 1 == f->nops) o->op = ends[rnd(sizeof ends)];
    const char *kinds = vm3_op_fields[o->op];
    o->flags = 0;
    o->a = field(kinds[0], f->nops);
    o->b = field(kinds[1], f->nops);
    o->c = field(kinds[2], f->nops);
    if (o->op == VM3_FmaF64) o->c = (uint16_t)(rnd(regs) | rnd(regs) << 8);
    if (vm3_is_call(o->op)) make_call(p, self, o);
  }
}

enum { LISTS = 3, COUNTER = REGS - 1 };

/* An op in a loop: mostly one that reads or writes the element whose index the loop counts. */
static Vm3Op list_op(void)
{
  uint16_t list = (uint16_t)rnd(LISTS), reg = (uint16_t)rnd(COUNTER);
  uint16_t index = rnd(8) ? COUNTER : (uint16_t)rnd(COUNTER);
  switch (rnd(24)) {
  case 0: return (Vm3Op){VM3_ListPushI64, 0, list, reg, 0};
  case 1: return (Vm3Op){VM3_NewList, 0, list, 0, 0};
  case 2: return (Vm3Op){VM3_AddI64K, 0, reg, COUNTER, (uint16_t)-1};
  case 3:
  case 4: return (Vm3Op){VM3_ListLenI64, 0, reg, list, 0};
  case 5:
  case 6:
  case 7: return (Vm3Op){VM3_ListGetF64, 0, reg, list, index};
  case 8:
  case 9:
  case 10: return (Vm3Op){VM3_ListSetF64, 0, list, reg, index};
  case 11:
  case 12:
  case 13:
  case 14:
  case 15: return (Vm3Op){VM3_ListSetI64, 0, list, reg, index};
  default: return (Vm3Op){VM3_ListGetI64, 0, reg, list, index};
  }
}

/* Makes a loop of the ops from `first` to `last` that counts up to a few. */
static void make_loop(Func *f, unsigned first, unsigned last)
{
  for (unsigned i = first; i < last; i++) {
    Vm3Op *o = &f->op[i];
    bool leaves =
        vm3_op_fields[o->op][2] == 't' || (o->op >= VM3_TailCallI64 && o->op <= VM3_Deopt);
    if (leaves ? rnd(8) : rnd(3)) *o = list_op();
    if (vm3_op_fields[o->op][0] == 'I' && o->a == COUNTER) o->a = 0;
  }
  f->op[last - 1] = (Vm3Op){VM3_AddI64K, 0, COUNTER, COUNTER, 1};
  f->op[last] = (Vm3Op){VM3_CmpLtI64KBr, 0, COUNTER, (uint16_t)(2 + rnd(5)), (uint16_t)first};
}

/* Some lists with elements, and loops over them, one in the other. */
static void make_loops(Func *f)
{
  enum { PUSHES = 4, FIRST = LISTS * (1 + PUSHES) };
  if (f->nops < FIRST + 10 + (regs == REGS ? REGS : 0)) return;
  for (unsigned k = 0; k < LISTS; k++) {
    f->op[k] = (Vm3Op){VM3_NewList, 0, (uint16_t)k, 0, 0};
    for (unsigned i = 0; i < PUSHES; i++)
      f->op[LISTS + PUSHES * k + i] = (Vm3Op){VM3_ListPushI64, 0, (uint16_t)k, (uint16_t)rnd(2), 0};
  }
  unsigned last = f->nops - 2 - (regs == REGS ? REGS : 0), inner = FIRST + rnd(last - FIRST - 4);
  make_loop(f, FIRST, last);
  if (rnd(2)) make_loop(f, inner, inner + 2 + rnd(last - 3 - inner));
}

/* The last ops: the result is of all registers, whose values thus wait to the end. */
static void make_sum(Func *f)
{
  unsigned n = f->nops - 1;
  if (n < REGS + 10) return;
  f->op[n] = (Vm3Op){VM3_ReturnI64, 0, 0, 0, 0};
  for (uint16_t r = 1; r < REGS; r++) {
    Vm3Op *o = &f->op[n - r];
    if (r & 1)
      *o = (Vm3Op){rnd(2) ? VM3_AddI64 : VM3_SubI64, 0, 0, 0, r};
    else
      *o = (Vm3Op){VM3_AddF64, 0, 0, 0, r};
  }
  f->op[n - 2] = (Vm3Op){VM3_F64ToI64, 0, 1, 0, 0};
  f->op[n - 1] = (Vm3Op){VM3_AddI64, 0, 0, 0, 1};
}

static void make_program(Program *p)
{
  regs = rnd(2) ? REGS : FEW_REGS;
  p->n = 1 + rnd(FUNCS);
  for (unsigned i = 0; i < p->n; i++) {
    p->f[i].nparams = i ? rnd(5) : 2;
    for (unsigned k = 0; k < p->f[i].nparams; k++)
      p->f[i].params[k] = (uint8_t)(i ? rnd(3) : BANK_I64);
  }
  for (unsigned i = 0; i < p->n; i++) {
    make_func(p, i);
    if (rnd(2)) make_loops(&p->f[i]);
    if (regs == REGS && rnd(2)) make_sum(&p->f[i]);
  }
}

/* -- text ---- */

typedef struct Text {
  char p[32768];
  size_t n;
} Text;

static void say(Text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void say(Text *t, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  t->n += (size_t)vsnprintf(t->p + t->n, sizeof t->p - t->n, format, args);
  va_end(args);
}

static void write_program(const Program *p, Text *t)
{
  static const char *const banks[] = {"i64", "f64", "cell"};
  static const char *const ret[] = {"I64", "F64", "Cell"};
  say(t, "program entry 0\n");
  for (unsigned i = 0; i < p->n; i++) {
    const Func *f = &p->f[i];
    say(t, "func f%u i64 %d f64 %d cell %d params", i, REGS, REGS, REGS);
    for (unsigned k = 0; k < f->nparams; k++)
      say(t, " %s", banks[f->params[k]]);
    say(t, " result i64\n");
    for (unsigned k = 0; k < CONSTS; k++)
      say(t, "const %s\n", const_text[k]);
    say(t, "table");
    for (unsigned k = 0; k < TABLE; k++)
      say(t, " %lld", (long long)table_values[k]);
    say(t, "\n");
    for (unsigned k = 0; k < f->nops; k++) {
      const Vm3Op *o = &f->op[k];
      const char *kinds = vm3_op_fields[o->op];
      say(t, "  %u: %s %u %d %d", k, vm3_op_name[o->op], o->a,
          kinds[1] == 's' ? (int16_t)o->b : o->b, kinds[2] == 's' ? (int16_t)o->c : o->c);
      if (o->op == VM3_CallMixed) say(t, " ret=%s", ret[o->flags]);
      say(t, "\n");
    }
    say(t, "end\n");
  }
}

/* -- the evaluator ---- */

typedef enum Kind { NUMBER, STRING, LIST, MAP } Kind;
/* A cell: a number's bits, or an object of the heap. */
typedef struct Cell {
  Kind kind;
  uint64_t bits; /* or the object's number */
} Cell;
typedef struct Object {
  uint64_t *cells; /* a list's elements; a map's keys and values in turn; a string: nothing */
  size_t n, cap;
} Object;
typedef struct Frame {
  int64_t i[REGS];
  double f[REGS];
  Cell k[REGS];
} Frame;
typedef struct Outcome {
  const char *failure; /* NULL: it ended */
  unsigned func, op;   /* where it failed */
  WeftVm3Kind kind;
  uint64_t bits;
  size_t size;
} Outcome;
typedef struct Eval {
  const Program *p;
  Object heap[HEAP];
  unsigned nheap, fuel;
  bool gave_up;
  Outcome out;
} Eval;

static Cell object(Eval *e, Kind kind)
{
  if (e->nheap == HEAP) {
    e->gave_up = true;
    return (Cell){kind, 0};
  }
  e->heap[e->nheap].n = 0;
  return (Cell){kind, e->nheap++};
}

static void append(Object *o, uint64_t v)
{
  if (o->n == o->cap)
    o->cells = realloc(o->cells, (o->cap = o->cap ? 2 * o->cap : 8) * sizeof *o->cells);
  o->cells[o->n++] = v;
}

static uint64_t *map_find(Object *m, int64_t key)
{
  for (size_t i = 0; i < m->n; i += 2)
    if ((int64_t)m->cells[i] == key) return &m->cells[i + 1];
  return NULL;
}

static int64_t low48(uint64_t v)
{
  return (int64_t)(v << 16) >> 16;
}
static uint64_t int_cell(int64_t v)
{
  return (uint64_t)0xfffa << 48 | ((uint64_t)v & 0xffffffffffff);
}
static uint64_t bits_of(double d)
{
  uint64_t b;
  memcpy(&b, &d, 8);
  return d == d ? b : 0x7ff8000000000000;
}
static double double_of(uint64_t b)
{
  double d;
  memcpy(&d, &b, 8);
  return d;
}
static int64_t truncated(double d)
{
  return d >= -0x1p63 && d < 0x1p63 ? (int64_t)d : INT64_MIN;
}

static bool fails(Eval *e, unsigned func, unsigned op, const char *failure)
{
  e->out = (Outcome){.failure = failure, .func = func, .op = op};
  return false;
}

static const char index_text[] = "vm3: index out of range",
                  kind_text[] = "vm3: cell of another kind";

/* The element of a list, or NULL. */
static uint64_t *element(Eval *e, Cell c, int64_t i)
{
  if (c.kind != LIST) return NULL;
  Object *o = &e->heap[c.bits];
  return i >= 0 && (uint64_t)i < o->n ? &o->cells[i] : NULL;
}

/* A value that is returned. */
typedef struct Value {
  uint8_t op; /* the return op */
  int64_t i;
  double f;
  Cell k;
} Value;

static void store_result(Frame *x, unsigned bank, unsigned r, const Value *v)
{
  if (v->op == VM3_ReturnCell) {
    x->k[r] = v->k;
  } else if (v->op == VM3_ReturnConstK || bank == BANK_I64) {
    x->i[r] = v->op == VM3_ReturnF64 ? truncated(v->f) : v->i;
  } else if (bank == BANK_F64) {
    x->f[r] = v->op == VM3_ReturnF64 ? v->f : (double)v->i;
  } else {
    x->k[r] = (Cell){NUMBER, v->op == VM3_ReturnF64 ? bits_of(v->f) : int_cell(v->i)};
  }
}

static void pass(const Program *p, const Vm3Op *o, const Frame *from, Frame *to)
{
  const Func *f = &p->f[o->c];
  bool mixed = o->op == VM3_CallMixed || o->op == VM3_TailCallMixed;
  unsigned bank = o->op == VM3_CallF64 ? BANK_F64 : BANK_I64, n = 0;
  *to = (Frame){0};
  for (unsigned k = 0; k < f->nparams; k++) {
    unsigned b = f->params[k];
    if (!mixed && b != bank) continue;
    unsigned r = mixed ? k : n++;
    if (b == BANK_I64)
      to->i[r] = from->i[o->b + r];
    else if (b == BANK_F64)
      to->f[r] = from->f[o->b + r];
    else
      to->k[r] = from->k[o->b + r];
  }
}

static bool compare(unsigned how, int order, bool unordered)
{
  switch (how) {
  case 0: return !unordered && order == 0;
  case 1: return unordered || order != 0;
  case 2: return !unordered && order < 0;
  case 3: return !unordered && order <= 0;
  case 4: return !unordered && order > 0;
  default: return !unordered && order >= 0;
  }
}

static bool run(Eval *e, unsigned func, Frame x, unsigned depth, Value *result);

/* An op on containers. False: it failed. */
static bool container(Eval *e, unsigned func, unsigned pc, const Vm3Op *o, Frame *x)
{
  uint64_t *at;
  switch (o->op) {
  case VM3_NewList: x->k[o->a] = object(e, LIST); return true;
  case VM3_NewMap: x->k[o->a] = object(e, MAP); return true;
  case VM3_ListLenI64:
    x->i[o->a] = x->k[o->b].kind == LIST ? (int64_t)e->heap[x->k[o->b].bits].n : 0;
    return true;
  case VM3_ListPushI64:
    if (x->k[o->a].kind != LIST) return fails(e, func, pc, kind_text);
    append(&e->heap[x->k[o->a].bits], int_cell(x->i[o->b]));
    return true;
  case VM3_ListGetI64:
  case VM3_ListGetF64:
    if (!(at = element(e, x->k[o->b], x->i[o->c]))) return fails(e, func, pc, index_text);
    if (o->op == VM3_ListGetI64)
      x->i[o->a] = low48(*at);
    else
      x->f[o->a] = double_of(*at);
    return true;
  case VM3_ListSetI64:
  case VM3_ListSetF64:
    if (!(at = element(e, x->k[o->a], x->i[o->c]))) return fails(e, func, pc, index_text);
    *at = o->op == VM3_ListSetI64 ? int_cell(x->i[o->b]) : bits_of(x->f[o->b]);
    return true;
  case VM3_MapSetI64I64:
    if (x->k[o->a].kind != MAP) return fails(e, func, pc, kind_text);
    if ((at = map_find(&e->heap[x->k[o->a].bits], x->i[o->b]))) {
      *at = (uint64_t)low48((uint64_t)x->i[o->c]);
    } else {
      append(&e->heap[x->k[o->a].bits], (uint64_t)x->i[o->b]);
      append(&e->heap[x->k[o->a].bits], (uint64_t)low48((uint64_t)x->i[o->c]));
    }
    return true;
  case VM3_MapGetI64I64:
    if (x->k[o->b].kind != MAP) return fails(e, func, pc, kind_text);
    at = map_find(&e->heap[x->k[o->b].bits], x->i[o->c]);
    x->i[o->a] = at ? (int64_t)*at : 0;
    return true;
  case VM3_LenStr:
    if (x->k[o->b].kind != STRING) return fails(e, func, pc, kind_text);
    x->i[o->a] = (int64_t)x->k[o->b].bits;
    return true;
  default: /* ConcatStr: strings are their lengths here */
    if (x->k[o->b].kind != STRING || x->k[o->c].kind != STRING)
      return fails(e, func, pc, kind_text);
    if (x->k[o->b].bits + x->k[o->c].bits > 1 << 16) e->gave_up = true;
    x->k[o->a] = (Cell){STRING, x->k[o->b].bits + x->k[o->c].bits};
    return true;
  }
}

static uint64_t arith(unsigned how, uint64_t a, uint64_t b)
{
  switch (how) {
  case 0: return a + b;
  case 1: return a - b;
  case 2: return a * b;
  case 3: return b == UINT64_MAX ? -a : (uint64_t)((int64_t)a / (int64_t)b);
  default: return b == UINT64_MAX ? 0 : (uint64_t)((int64_t)a % (int64_t)b);
  }
}

static double farith(unsigned how, double a, double b)
{
  return how == 0 ? a + b : how == 1 ? a - b : how == 2 ? a * b : a / b;
}

/* Ops that compute. */
static bool simple(Eval *e, unsigned func, unsigned pc, const Vm3Op *o, Frame *x)
{
  int64_t sc = (int16_t)o->c;
  if ((o->op >= VM3_AddI64 && o->op <= VM3_ModI64) ||
      (o->op >= VM3_AddI64K && o->op <= VM3_ModI64K)) {
    bool k = o->op >= VM3_AddI64K;
    unsigned how = o->op - (k ? VM3_AddI64K : VM3_AddI64);
    int64_t b = k ? sc : x->i[o->c];
    if (how >= 3 && b == 0) return fails(e, func, pc, "vm3: integer division by zero");
    x->i[o->a] = (int64_t)arith(how, (uint64_t)x->i[o->b], (uint64_t)b);
    return true;
  }
  if (o->op >= VM3_AddF64 && o->op <= VM3_DivF64) {
    x->f[o->a] = farith(o->op - VM3_AddF64, x->f[o->b], x->f[o->c]);
    return true;
  }
  switch (o->op) {
  case VM3_Nop: return true;
  case VM3_MovI64: x->i[o->a] = x->i[o->b]; return true;
  case VM3_MovF64: x->f[o->a] = x->f[o->b]; return true;
  case VM3_ConstI64K: x->i[o->a] = sc; return true;
  case VM3_ConstF64K:
    x->f[o->a] = double_of(o->c == 3 ? (uint64_t)0xfff904 << 40 | 0x64636261 : const_bits[o->c]);
    return true;
  case VM3_ConstI64KW:
    x->i[o->a] = low48(o->c == 3 ? (uint64_t)0xfff904 << 40 | 0x64636261 : const_bits[o->c]);
    return true;
  case VM3_ConstStrKW:
    x->k[o->a] = o->c == 3 ? (Cell){STRING, 4} : (Cell){NUMBER, const_bits[o->c]};
    return true;
  case VM3_NegI64: x->i[o->a] = (int64_t)-(uint64_t)x->i[o->b]; return true;
  case VM3_NegF64: x->f[o->a] = -x->f[o->b]; return true;
  case VM3_I64ToF64: x->f[o->a] = (double)x->i[o->b]; return true;
  case VM3_F64ToI64: x->i[o->a] = truncated(x->f[o->b]); return true;
  case VM3_SqrtF64: x->f[o->a] = sqrt(x->f[o->b]); return true;
  case VM3_FmaF64: x->f[o->a] = fma(x->f[o->b], x->f[o->c & 255], x->f[o->c >> 8]); return true;
  case VM3_LookupI64KW:
    if ((uint64_t)x->i[o->b] >= TABLE) return fails(e, func, pc, index_text);
    x->i[o->a] = table_values[x->i[o->b]];
    return true;
  default: return container(e, func, pc, o, x);
  }
}

static bool branches(const Vm3Op *o, const Frame *x)
{
  if (o->op >= VM3_CmpEqF64Br) {
    double a = x->f[o->a], b = x->f[o->b];
    return compare(o->op - VM3_CmpEqF64Br, a < b ? -1 : a > b, a != a || b != b);
  }
  bool k = o->op >= VM3_CmpEqI64KBr;
  int64_t a = x->i[o->a], b = k ? (int16_t)o->b : x->i[o->b];
  return compare(o->op - (k ? VM3_CmpEqI64KBr : VM3_CmpEqI64Br), a < b ? -1 : a > b, false);
}

static bool call(Eval *e, unsigned func, const Vm3Op *o, Frame *x, unsigned depth)
{
  Frame y;
  Value v;
  pass(e->p, o, x, &y);
  (void)func;
  if (!run(e, o->c, y, depth + 1, &v)) return false;
  unsigned bank = o->op == VM3_CallMixed ? o->flags : o->op == VM3_CallF64 ? BANK_F64 : BANK_I64;
  store_result(x, bank, o->a, &v);
  return true;
}

static bool run(Eval *e, unsigned func, Frame x, unsigned depth, Value *result)
{
  if (depth > DEPTH) e->gave_up = true;
  for (unsigned pc = 0; !e->gave_up; pc++) {
    const Vm3Op *o = &e->p->f[func].op[pc];
    if (!e->fuel--) e->gave_up = true;
    switch (o->op) {
    case VM3_Jump: pc = o->c - 1u; break;
    case VM3_CallI64:
    case VM3_CallF64:
    case VM3_CallMixed:
      if (!call(e, func, o, &x, depth)) return false;
      break;
    case VM3_TailCallI64:
    case VM3_TailCallMixed:
      if (!vm3_is_restart(o, func)) {
        Frame y;
        pass(e->p, o, &x, &y);
        x = y;
        func = o->c;
      }
      pc = UINT32_MAX;
      break;
    case VM3_ReturnI64:
    case VM3_ReturnF64:
    case VM3_ReturnCell:
    case VM3_ReturnConstK:
      *result = (Value){o->op, o->op == VM3_ReturnConstK ? (int16_t)o->c : x.i[o->a], x.f[o->a],
                        x.k[o->a]};
      return true;
    case VM3_Deopt:
      e->out = (Outcome){.kind = WEFT_VM3_DEOPT, .bits = (uint64_t)0xfff8 << 48 | o->c};
      return false;
    case VM3_CallCell:
    case VM3_ListGetCell:
    case VM3_ListSetCell: return fails(e, func, pc, "vm3: unknown opcode");
    default:
      if (vm3_op_fields[o->op][2] == 't') {
        if (branches(o, &x)) pc = o->c - 1u;
      } else if (!simple(e, func, pc, o, &x)) {
        return false;
      }
    }
  }
  return false;
}

static void set_outcome(Eval *e, const Value *v)
{
  Outcome *out = &e->out;
  *out = (Outcome){.kind = WEFT_VM3_I64, .bits = int_cell(v->i)};
  if (v->op == VM3_ReturnF64) *out = (Outcome){.kind = WEFT_VM3_F64, .bits = bits_of(v->f)};
  if (v->op != VM3_ReturnCell) return;
  static const WeftVm3Kind kinds[] = {0, WEFT_VM3_STRING, WEFT_VM3_LIST, WEFT_VM3_MAP};
  if (v->k.kind == NUMBER) {
    bool i = v->k.bits >> 48 == 0xfffa;
    *out = (Outcome){.kind = i ? WEFT_VM3_I64 : WEFT_VM3_F64,
                     .bits = i ? v->k.bits : bits_of(double_of(v->k.bits))};
  } else {
    *out = (Outcome){.kind = kinds[v->k.kind],
                     .size = v->k.kind == STRING ? v->k.bits
                             : v->k.kind == LIST ? e->heap[v->k.bits].n
                                                 : e->heap[v->k.bits].n / 2};
  }
}

/* -- the engines ---- */

static bool same(const Outcome *want, WeftVm3 *vm, const int64_t *args, char *text, size_t size)
{
  WeftVm3Result r;
  WeftTrap *trap = NULL;
  WeftError error;
  WeftStatus s = weft_vm3_run(vm, args, 2, &r, &trap, &error);
  if (s == WEFT_TRAPPED) {
    WeftFrame frame = {0};
    const char *failure = weft_vm3_failure(vm);
    if (weft_trap_nframes(trap)) weft_trap_frame(trap, 0, &frame);
    char name[20];
    snprintf(name, sizeof name, "f%u", want->func);
    bool ok = failure && want->failure && !strcmp(failure, want->failure) &&
              frame.func_offset == want->op && !strcmp(frame.name, name);
    snprintf(text, size, "%s in %s at %llu", failure ? failure : weft_trap_message(trap),
             frame.name, (unsigned long long)frame.func_offset);
    weft_trap_free(trap);
    return ok;
  }
  snprintf(text, size, "kind %d, bits %llx, size %zu", r.kind, (unsigned long long)r.bits, r.size);
  if (s != WEFT_OK || want->failure || r.kind != want->kind) return false;
  if (r.kind == WEFT_VM3_STRING || r.kind == WEFT_VM3_LIST || r.kind == WEFT_VM3_MAP)
    return r.size == want->size;
  return r.bits == want->bits;
}

typedef struct Totals {
  unsigned long ended, failed_runs, failures;
} Totals;
static Totals *totals;
static WeftEngine *engine[ENGINES];
static Eval *eval;

static void begin(void)
{
  for (int i = 0; i < ENGINES; i++) {
    WeftEngineOptions o = {.size = sizeof o,
                           .policy = i == 1   ? WEFT_POLICY_BASELINE
                                     : i == 3 ? WEFT_POLICY_INTERP
                                              : WEFT_POLICY_VSTACK,
                           .random_ra = i == 2 ? 99 : 0,
                           .nan = WEFT_NAN_CANONICAL,
                           .random_facts = i == 2 ? 99 : 0,
                           .poison = i == 2};
    if (weft_engine_new(&o, &engine[i], NULL) != WEFT_OK) exit(2);
  }
  if (!(eval = calloc(1, sizeof *eval))) exit(2);
}

static void finish(void)
{
  for (unsigned i = 0; i < HEAP; i++)
    free(eval->heap[i].cells);
  free(eval);
  for (int i = 0; i < ENGINES; i++)
    weft_engine_free(engine[i]);
}

static void failed(uint64_t seed, const char *what)
{
  printf("program %llu: %s; again: vm3_fuzz 1 %llu\n", (unsigned long long)seed, what,
         (unsigned long long)seed);
  totals->failures++;
}

/* A program with one input in each engine. */
static void one_input(uint64_t seed, const Program *p, WeftVm3 *const *vm, const int64_t *input)
{
  Frame x = {.i = {input[0], input[1]}};
  Value v;
  Eval *e = eval;
  e->p = p;
  e->nheap = 0;
  e->fuel = FUEL;
  e->gave_up = false;
  bool done = run(e, 0, x, 0, &v);
  if (e->gave_up) return;
  if (done) set_outcome(e, &v);
  totals->ended += done;
  totals->failed_runs += !done;
  for (int i = 0; i < ENGINES; i++) {
    char got[200], what[700];
    if (same(&e->out, vm[i], input, got, sizeof got)) continue;
    snprintf(
        what, sizeof what,
        "inputs %lld %lld, engine %d: %s; expected %s in f%u at %u, kind %d, bits %llx, size %zu",
        (long long)input[0], (long long)input[1], i, got,
        e->out.failure ? e->out.failure : "a result", e->out.func, e->out.op, e->out.kind,
        (unsigned long long)e->out.bits, e->out.size);
    failed(seed, what);
  }
}

static void one(uint64_t seed)
{
  static const int64_t inputs[][2] = {{0, 1}, {5, -3}, {INT64_MIN, -1}};
  static Program p;
  static Text text;
  WeftVm3 *vm[ENGINES];
  WeftError error;
  state = seed * 0x9e3779b97f4a7c15u | 1;
  make_program(&p);
  text.n = 0;
  write_program(&p, &text);
  for (int i = 0; i < ENGINES; i++)
    if (weft_vm3_new(engine[i], text.p, text.n, NULL, &vm[i], &error) != WEFT_OK) {
      failed(seed, error.message);
      printf("%s", text.p);
      return;
    }
  unsigned long before = totals->failures;
  for (unsigned k = 0; k < 3; k++)
    one_input(seed, &p, vm, inputs[k]);
  if (totals->failures != before) printf("%s", text.p);
  for (int i = 0; i < ENGINES; i++)
    weft_vm3_free(vm[i]);
}

int main(int argc, char **argv)
{
  if (argc < 3) return 2;
  unsigned long rounds = strtoul(argv[1], NULL, 10);
  uint64_t first = seeds_first(argv[2]);
  totals = seeds_shared(sizeof *totals);
  seeds_run(&(Seeds){first, first + rounds, 2000, 120, begin, finish, one, failed});
  printf("%lu programs from seed %llu: %lu failures; %lu runs ended, %lu failed as they should\n",
         rounds, (unsigned long long)first, totals->failures, totals->ended, totals->failed_runs);
  return totals->failures || totals->ended * 4 < rounds;
}
