// SPDX-License-Identifier: MIT
/* Payloads and signs of NaNs are not determined by the specification: floats leave the functions
 * through conversions and compares only. */
#include "random_module.h"

#include "base/types.h"
#include "ops.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* -- bytes and chance ---- */

typedef struct Bytes {
  uint8_t *p;
  size_t n, cap;
} Bytes;

static void put(Bytes *b, unsigned byte)
{
  if (b->n == b->cap) {
    b->cap = b->cap ? 2 * b->cap : 256;
    b->p = realloc(b->p, b->cap);
    if (!b->p) exit(2);
  }
  b->p[b->n++] = (uint8_t)byte;
}

static void put_all(Bytes *b, const Bytes *x)
{
  for (size_t i = 0; i < x->n; i++)
    put(b, x->p[i]);
}

static void put_u(Bytes *b, uint64_t v)
{
  for (; v >= 0x80; v >>= 7)
    put(b, (v & 0x7f) | 0x80);
  put(b, (unsigned)v);
}

static void put_s(Bytes *b, int64_t v)
{
  for (;;) {
    unsigned byte = v & 0x7f;
    v >>= 7;
    if ((v == 0 && !(byte & 0x40)) || (v == -1 && byte & 0x40)) {
      put(b, byte);
      return;
    }
    put(b, byte | 0x80);
  }
}

static uint64_t state;
static uint64_t chance(void)
{
  state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
  return (state * 0x2545f4914f6cdd1du) >> 16;
}
static unsigned below(unsigned n)
{
  return (unsigned)(chance() % n);
}

/* -- what a module has ---- */

enum { FEW_LOCALS = 12, MANY_LOCALS = 40, MAX_LOCALS = 12 + 2 + MANY_LOCALS + 8 };
enum { NO_VALUE = 4 }; /* for a type */
enum { NFUNCS = 4, NGLOBALS = 12, MAX_LABELS = 64, PAGE_MASK = 0xfff0 };

static const uint8_t type_code[] = {[T_I32] = 0x7f, [T_I64] = 0x7e, [T_F32] = 0x7d, [T_F64] = 0x7c};

typedef struct Signature {
  uint8_t params[12], nparams, results[3], nresults;
} Signature;
static Signature signatures[NFUNCS];
static uint8_t global_type[NGLOBALS];

/* Types of blocks, behind those of the functions: (p i32) -> (r); (t) -> (t); () -> (t i64). */
static unsigned block_type(unsigned param, unsigned result)
{
  return NFUNCS + 4 * param + result;
}
static unsigned loop_type(unsigned type)
{
  return NFUNCS + 16 + type;
}
static unsigned pair_type(unsigned type)
{
  return NFUNCS + 20 + type;
}

/* What a branch to it takes along; of a loop: the local that counts its rounds, otherwise 0. */
typedef struct Label {
  uint8_t types[2], ntypes;
  unsigned counter;
} Label;

typedef struct Maker {
  Bytes b;
  uint8_t type[MAX_LOCALS];
  unsigned nlocals, counters, used_counters;
  unsigned pointer; /* an i32 that is nearly always in the memory */
  unsigned func;    /* functions before it may be called */
  unsigned hot;     /* a local that is used more than others */
  unsigned loops;   /* open ones */
  unsigned nlabels;
  Label label[MAX_LABELS];
  int budget;
} Maker;

static void expression(Maker *m, unsigned type, int depth);
static void statements(Maker *m, int depth);

/* -- small parts ---- */

static void op_u(Maker *m, unsigned opcode, uint64_t immediate)
{
  put(&m->b, opcode);
  put_u(&m->b, immediate);
}

static void i32_const(Maker *m, int32_t v)
{
  put(&m->b, 0x41);
  put_s(&m->b, v);
}

static void constant(Maker *m, unsigned type)
{
  static const int64_t edges[] = {0,    1,    -1,    2,         7,         31,
                                  32,   63,   127,   128,       255,       -128,
                                  4095, 4096, 65535, INT32_MAX, INT32_MIN, (int64_t)1 << 40};
  int64_t v = below(3) ? edges[below(sizeof edges / sizeof *edges)] : (int64_t)chance();
  double d = below(3) ? (double)(int32_t)v * 0.5 : (double)v;
  float f = (float)d;
  put(&m->b, 0x41 + type);
  switch (type) {
  case T_I32: put_s(&m->b, (int32_t)v); break;
  case T_I64: put_s(&m->b, v); break;
  case T_F32:
    for (unsigned i = 0; i < 4; i++)
      put(&m->b, ((uint8_t *)&f)[i]);
    break;
  default:
    for (unsigned i = 0; i < 8; i++)
      put(&m->b, ((uint8_t *)&d)[i]);
  }
}

static bool some_local(Maker *m, unsigned type, unsigned *out)
{
  unsigned n = m->nlocals - m->counters, start = below(2) ? m->hot : below(n);
  for (unsigned i = 0; i < n; i++) {
    *out = (start + i) % n;
    if (m->type[*out] == type) return true;
  }
  return false;
}

static bool some_global(unsigned type, unsigned *out)
{
  unsigned start = below(NGLOBALS);
  for (unsigned i = 0; i < NGLOBALS; i++) {
    *out = (start + i) % NGLOBALS;
    if (global_type[*out] == type) return true;
  }
  return false;
}

/* An op of the table with this result, or OP_NONE. */
static Op some_op(unsigned type)
{
  for (int tries = 0; tries < 60; tries++) {
    Op op = (Op)(1 + below(NOPS - 1));
    if (op_sig[op].result != type || op_class[op] == CLASS_LOAD || op_class[op] == CLASS_STORE)
      continue;
    if (op >= OP_I64_DIV_WRAP_S && op < OP_I32_LOAD) continue; /* not WebAssembly's */
    if (op == OP_I32_REINTERPRET_F32 || op == OP_I64_REINTERPRET_F64 || op == OP_F32_COPYSIGN ||
        op == OP_F64_COPYSIGN)
      continue;
    if ((op_class[op] == CLASS_TRUNC || op_class[op] == CLASS_DIV) && below(4))
      continue; /* these may trap */
    return op;
  }
  return OP_NONE;
}

static void put_op(Maker *m, Op op)
{
  for (unsigned i = 0; i < 256; i++)
    if (wasm_op[i] == op) {
      put(&m->b, i);
      return;
    }
  for (unsigned i = 0; i < 8; i++)
    if (wasm_fc_op[i] == op) {
      put(&m->b, 0xfc);
      put(&m->b, i);
    }
}

/* -- memory ---- */

/* The i32 on top becomes what is nearly always in the memory. */
static void mask(Maker *m)
{
  if (!below(40)) return;
  i32_const(m, PAGE_MASK);
  put(&m->b, 0x71);
}

static void address(Maker *m, int depth)
{
  if (!below(3)) {
    op_u(m, 0x20, m->pointer);
    return;
  }
  expression(m, T_I32, depth);
  mask(m);
}

static void memarg(Maker *m)
{
  put(&m->b, 0);
  put_u(&m->b, below(30) ? below(64) : below(2) ? 0x2000000 : below(200000));
}

static void load(Maker *m, unsigned type, int depth)
{
  Op op;
  do
    op = (Op)(OP_I32_LOAD + below(OP_I64_LOAD32_U - OP_I32_LOAD + 1));
  while (op_sig[op].result != type);
  address(m, depth - 1);
  put_op(m, op);
  memarg(m);
}

static void store(Maker *m, int depth)
{
  static const Op stores[] = {OP_I32_STORE,   OP_I64_STORE,  OP_I32_STORE8,
                              OP_I32_STORE16, OP_I64_STORE8, OP_I64_STORE32};
  Op op = stores[below(6)];
  address(m, depth - 1);
  expression(m, op_sig[op].arg[1], depth - 1);
  put_op(m, op);
  memarg(m);
}

/* memory.copy or memory.fill of a few bytes, or of up to 1023. */
static void bulk(Maker *m, int depth)
{
  bool copy = below(2);
  address(m, depth - 1);
  if (copy)
    address(m, depth - 1);
  else
    expression(m, T_I32, depth - 1);
  if (below(2)) {
    i32_const(m, (int32_t)below(80));
  } else {
    expression(m, T_I32, depth - 1);
    i32_const(m, below(2) ? 1023 : 63), put(&m->b, 0x71);
  }
  put(&m->b, 0xfc), put(&m->b, copy ? 10 : 11), put(&m->b, 0);
  if (copy) put(&m->b, 0);
}

static void size_or_grow(Maker *m)
{
  bool grow = !below(4);
  if (grow) i32_const(m, below(3) ? 1 : 0);
  op_u(m, grow ? 0x40 : 0x3f, 0);
}

/* -- locals ---- */

/* Takes the value on top. */
static void set_or_drop(Maker *m, unsigned type)
{
  unsigned local, global;
  if (below(3) && some_local(m, type, &local)) {
    if (local == m->pointer) mask(m);
    op_u(m, 0x21, local);
  } else if (below(2) && some_global(type, &global)) {
    op_u(m, 0x24, global);
  } else {
    put(&m->b, 0x1a);
  }
}

static void set_local(Maker *m, int depth)
{
  unsigned local = below(2) ? m->hot : below(m->nlocals - m->counters);
  if (!below(6)) m->hot = local;
  expression(m, m->type[local], depth);
  if (local == m->pointer) mask(m);
  op_u(m, 0x21, local);
}

/* Sets nearly all locals: more than a loop's facts have room for. */
static void sweep(Maker *m)
{
  for (unsigned local = 0; local < m->nlocals - m->counters; local++) {
    if (!below(8)) continue;
    expression(m, m->type[local], (int)below(2));
    if (local == m->pointer) mask(m);
    op_u(m, 0x21, local);
  }
}

/* -- calls ---- */

/* A call, perhaps through the table, of a function before this one, of which the first result is
 * of this type; or nothing. */
static bool call(Maker *m, unsigned type, int depth)
{
  if (!m->func || m->loops > 1) return false;
  unsigned func = below(m->func);
  const Signature *s = &signatures[func];
  if (s->results[0] != type) return false;
  for (unsigned i = 0; i < s->nparams; i++)
    expression(m, s->params[i], depth - 2);
  if (below(3)) {
    op_u(m, 0x10, func);
  } else {
    if (below(30)) { /* one of the functions before it, perhaps of another type */
      expression(m, T_I32, depth - 1);
      i32_const(m, (int32_t)m->func);
      put(&m->b, 0x70);
    } else { /* null, or beyond the table */
      i32_const(m, (int32_t)(NFUNCS + below(2)));
    }
    op_u(m, 0x11, func);
    put(&m->b, 0);
  }
  for (unsigned i = s->nresults; i > 1; i--)
    set_or_drop(m, s->results[i - 1]);
  return true;
}

/* In the arm of an if: return. */
static void leave(Maker *m, int depth)
{
  const Signature *s = &signatures[m->func];
  expression(m, T_I32, depth - 1);
  op_u(m, 0x04, 0x40);
  for (unsigned i = 0; i < s->nresults; i++)
    expression(m, s->results[i], depth - 2);
  put(&m->b, 0x0f);
  if (!below(3)) set_local(m, depth - 2); /* which nobody reaches */
  put(&m->b, 0x0b);
}

/* -- control ---- */

static void open_label(Maker *m, Label l)
{
  m->label[m->nlabels++] = l;
}

static void close_label(Maker *m)
{
  m->nlabels--;
  put(&m->b, 0x0b);
}

/* One round less; the condition is that some are left. */
static void count(Maker *m, unsigned counter)
{
  op_u(m, 0x20, counter);
  i32_const(m, 1), put(&m->b, 0x6b);
  op_u(m, 0x22, counter);
  i32_const(m, 0), put(&m->b, 0x4a);
}

/* A branch to an open label: to a loop as long as it has rounds left, to others on a condition. */
static void jump(Maker *m, int depth)
{
  if (!m->nlabels) return;
  unsigned to = below(m->nlabels);
  Label l = m->label[to];
  for (unsigned i = 0; i < l.ntypes; i++)
    expression(m, l.types[i], depth - 1);
  if (l.counter)
    count(m, l.counter);
  else
    expression(m, T_I32, depth - 1);
  op_u(m, 0x0d, m->nlabels - 1 - to);
  for (unsigned i = l.ntypes; i--;)
    set_or_drop(m, l.types[i]);
}

/* A br_table among the labels that take nothing, in a block of its own. */
static void switch_(Maker *m, int depth)
{
  unsigned to[MAX_LABELS], n = 0, cases = below(9);
  op_u(m, 0x02, 0x40);
  open_label(m, (Label){.ntypes = 0});
  for (unsigned i = 0; i < m->nlabels; i++)
    if (!m->label[i].ntypes && !m->label[i].counter) to[n++] = m->nlabels - 1 - i;
  expression(m, T_I32, depth - 1);
  op_u(m, 0x0e, cases);
  for (unsigned i = 0; i <= cases; i++)
    put_u(&m->b, to[below(n)]);
  if (!below(3)) statements(m, depth - 2); /* which nobody reaches */
  close_label(m);
}

/* block or if (result type) statements expression end */
static void block(Maker *m, unsigned type, int depth)
{
  bool conditional = below(2);
  if (conditional) expression(m, T_I32, depth - 1);
  op_u(m, conditional ? 0x04 : 0x02, type_code[type]);
  open_label(m, (Label){.ntypes = 1, .types = {(uint8_t)type}});
  statements(m, depth - 1);
  expression(m, type, depth - 1);
  if (below(2)) { /* br_if 0 keeps its operand */
    expression(m, T_I32, depth - 2);
    op_u(m, 0x0d, 0);
  }
  if (conditional) {
    put(&m->b, 0x05);
    expression(m, type, depth - 1);
  }
  close_label(m);
}

/* A block or if with parameters (p i32), or with two results (type i64). */
static void wide_block(Maker *m, unsigned type, int depth)
{
  unsigned param = below(4);
  if (!below(3)) {
    op_u(m, 0x02, pair_type(type));
    open_label(m, (Label){.ntypes = 2, .types = {(uint8_t)type, T_I64}});
    statements(m, depth - 1);
    expression(m, type, depth - 1);
    expression(m, T_I64, depth - 1);
    close_label(m);
    set_or_drop(m, T_I64);
    return;
  }
  bool conditional = below(2);
  expression(m, param, depth - 1);
  expression(m, T_I32, depth - 1);
  if (conditional) expression(m, T_I32, depth - 1);
  op_u(m, conditional ? 0x04 : 0x02, block_type(param, type));
  open_label(m, (Label){.ntypes = 1, .types = {(uint8_t)type}});
  for (int arms = 1 + conditional; arms; arms--) {
    if (!below(3)) statements(m, depth - 2); /* the parameters wait */
    set_or_drop(m, T_I32);
    set_or_drop(m, param);
    if (below(2)) statements(m, depth - 1);
    expression(m, type, depth - 1);
    if (arms > 1) put(&m->b, 0x05);
  }
  close_label(m);
}

/* A loop of some rounds; with a value, that goes from round to round, unless type is
 * NO_VALUE. */
static void loop(Maker *m, unsigned type, int depth)
{
  bool value = type != NO_VALUE;
  unsigned counter = m->nlocals - ++m->used_counters;
  if (value) expression(m, type, depth - 1);
  i32_const(m, 1 + (int32_t)below(6));
  op_u(m, 0x21, counter);
  put(&m->b, 0x03);
  put_u(&m->b, value ? loop_type(type) : 0x40);
  open_label(m, (Label){.ntypes = value, .types = {(uint8_t)type}, .counter = counter});
  m->loops++;
  if (value) {
    if (!below(3)) statements(m, depth - 2);
    set_or_drop(m, type);
  }
  statements(m, depth - 1);
  if (value) expression(m, type, depth - 1);
  m->loops--;
  count(m, counter);
  op_u(m, 0x0d, 0);
  close_label(m);
}

/* -- expressions and statements ---- */

/* Shifts by constants and masks of a run of bits, which may be bit fields together. */
static void field(Maker *m, unsigned type, int depth)
{
  static const Op ops[2][4] = {{OP_I32_AND, OP_I32_SHL, OP_I32_SHR_S, OP_I32_SHR_U},
                               {OP_I64_AND, OP_I64_SHL, OP_I64_SHR_S, OP_I64_SHR_U}};
  unsigned bits = type == T_I32 ? 32 : 64;
  expression(m, type, depth - 1);
  for (unsigned n = 2 + below(2); n--;) {
    unsigned op = below(4), count = below(3) ? below(bits + 4) : 8 * below(8);
    int64_t v = count;
    if (!op) v = (int64_t)((UINT64_MAX >> below(64)) << (below(3) ? 0 : count & 63));
    put(&m->b, 0x41 + type);
    put_s(&m->b, type == T_I32 ? (int32_t)v : v);
    put_op(m, ops[type == T_I64][op]);
  }
}

static void operation(Maker *m, unsigned type, int depth)
{
  Op op = some_op(type);
  if (op == OP_NONE) {
    constant(m, type);
    return;
  }
  for (unsigned i = 0; i < op_sig[op].nargs; i++) {
    expression(m, op_sig[op].arg[i], depth - 1);
    if (!below(5)) /* while operands wait, perhaps aliases of this local */
      set_local(m, depth - 2);
    else if (!below(8))
      jump(m, depth - 2);
  }
  put_op(m, op);
}

static void expression(Maker *m, unsigned type, int depth)
{
  unsigned local, global;
  if (--m->budget < 0) depth = 0;
  unsigned kind = depth <= 0 ? below(2) : below(20);
  if (kind == 0 || (kind < 4 && !some_local(m, type, &local))) {
    constant(m, type);
  } else if (kind < 4) {
    some_local(m, type, &local);
    op_u(m, 0x20, local);
  } else if (kind == 4) {
    load(m, type, depth);
  } else if (kind == 5 && some_local(m, type, &local)) {
    expression(m, type, depth - 1);
    if (local == m->pointer) mask(m);
    op_u(m, 0x22, local);
  } else if (kind == 6) {
    expression(m, type, depth - 1);
    expression(m, type, depth - 1);
    expression(m, T_I32, depth - 1);
    put(&m->b, 0x1b);
  } else if (kind == 7) {
    block(m, type, depth);
  } else if (kind == 8 && call(m, type, depth)) {
    return;
  } else if (kind == 9 && (type == T_I32 || type == T_I64)) {
    field(m, type, depth);
  } else if (kind == 10 && some_global(type, &global)) {
    op_u(m, 0x23, global);
  } else if (kind == 11) {
    wide_block(m, type, depth);
  } else if (kind == 12 && m->used_counters < m->counters) {
    loop(m, type, depth);
  } else if (kind == 13 && type == T_I32 && !below(3)) {
    size_or_grow(m);
  } else {
    operation(m, type, depth);
  }
}

static void statement(Maker *m, int depth)
{
  if (--m->budget < 0) return;
  switch (below(18)) {
  default: set_local(m, depth); break;
  case 5: store(m, depth); break;
  case 6:
    if (m->used_counters < m->counters) loop(m, NO_VALUE, depth);
    break;
  case 7: /* if, with or without else */
    expression(m, T_I32, depth - 1);
    op_u(m, 0x04, 0x40);
    open_label(m, (Label){.ntypes = 0});
    statements(m, depth - 1);
    if (below(2)) put(&m->b, 0x05), statements(m, depth - 1);
    close_label(m);
    break;
  case 8: /* block with ways out */
    op_u(m, 0x02, 0x40);
    open_label(m, (Label){.ntypes = 0});
    statements(m, depth - 1);
    jump(m, depth);
    statements(m, depth - 1);
    close_label(m);
    break;
  case 9: switch_(m, depth); break;
  case 10:
    expression(m, below(4), depth - 1);
    put(&m->b, 0x1a);
    break;
  case 11: bulk(m, depth); break;
  case 12:
    if (m->nlocals > 24) sweep(m);
    break;
  case 13:
  case 14: jump(m, depth); break;
  case 15: {
    unsigned global = below(NGLOBALS);
    expression(m, global_type[global], depth);
    op_u(m, 0x24, global);
    break;
  }
  case 16: leave(m, depth); break;
  }
}

static void statements(Maker *m, int depth)
{
  if (depth <= 0) return;
  for (unsigned n = 1 + below(4); n; n--)
    statement(m, depth);
}

/* -- modules ---- */

/* Integers among the globals go into the result of the exported function. */
static void mix_globals(Maker *m, unsigned type)
{
  for (unsigned i = 0; i < NGLOBALS; i++)
    if (global_type[i] == type) {
      op_u(m, 0x23, i);
      put(&m->b, type == T_I32 ? 0x73 : 0x85);
    }
}

static void body(Bytes *out, unsigned func)
{
  Maker m = {.func = func, .counters = 8, .budget = 400};
  const Signature *s = &signatures[func];
  m.nlocals = s->nparams + 2 + below(below(4) ? FEW_LOCALS : MANY_LOCALS) + m.counters;
  m.pointer = m.nlocals - m.counters - 1;
  for (unsigned i = 0; i < m.nlocals; i++)
    m.type[i] = i < s->nparams ? s->params[i] : i >= m.pointer ? T_I32 : (uint8_t)below(4);
  put_u(&m.b, m.nlocals - s->nparams);
  for (unsigned i = s->nparams; i < m.nlocals; i++)
    put(&m.b, 1), put(&m.b, type_code[m.type[i]]);
  for (unsigned n = 2 + below(4); n; n--)
    statement(&m, 4);
  for (unsigned i = 0; i < s->nresults; i++)
    expression(&m, s->results[i], 4);
  if (func == NFUNCS - 1) mix_globals(&m, s->results[0]);
  put(&m.b, 0x0b);
  put_u(out, m.b.n);
  put_all(out, &m.b);
  free(m.b.p);
}

static void make_signature(unsigned func)
{
  Signature *s = &signatures[func];
  bool exported = func == NFUNCS - 1; /* floats stay inside */
  if (func && !exported && below(2)) {
    *s = s[-1];
    return;
  }
  *s = (Signature){.nresults = 1};
  s->nparams = (uint8_t)below(exported || below(3) ? 5 : 13);
  if (!exported && !below(3)) s->nresults = (uint8_t)(2 + below(2));
  for (unsigned i = 0; i < s->nparams; i++)
    s->params[i] = (uint8_t)below(exported ? 2 : 4);
  for (unsigned i = 0; i < s->nresults; i++)
    s->results[i] = (uint8_t)below(exported ? 2 : 4);
}

static void put_type(Bytes *x, const uint8_t *params, unsigned nparams, const uint8_t *results,
                     unsigned nresults)
{
  put(x, 0x60);
  put_u(x, nparams);
  for (unsigned i = 0; i < nparams; i++)
    put(x, type_code[params[i]]);
  put_u(x, nresults);
  for (unsigned i = 0; i < nresults; i++)
    put(x, type_code[results[i]]);
}

static void put_types(Bytes *x)
{
  put_u(x, NFUNCS + 24);
  for (unsigned f = 0; f < NFUNCS; f++)
    put_type(x, signatures[f].params, signatures[f].nparams, signatures[f].results,
             signatures[f].nresults);
  for (unsigned i = 0; i < 16; i++) /* block_type */
    put_type(x, (uint8_t[]){(uint8_t)(i / 4), T_I32}, 2, (uint8_t[]){i % 4}, 1);
  for (uint8_t i = 0; i < 4; i++) /* loop_type */
    put_type(x, &i, 1, &i, 1);
  for (uint8_t i = 0; i < 4; i++) /* pair_type */
    put_type(x, NULL, 0, (uint8_t[]){i, T_I64}, 2);
}

static void put_globals(Bytes *x)
{
  put_u(x, NGLOBALS);
  for (unsigned i = 0; i < NGLOBALS; i++) {
    Maker m = {.budget = 0};
    put(x, type_code[global_type[i]]);
    put(x, 1);
    constant(&m, global_type[i]);
    put_all(x, &m.b);
    put(x, 0x0b);
    free(m.b.p);
  }
}

static void section(Bytes *out, unsigned id, Bytes *x)
{
  put(out, id);
  put_u(out, x->n);
  put_all(out, x);
  free(x->p);
  *x = (Bytes){NULL, 0, 0};
}

static void make_module(Bytes *out)
{
  static const uint8_t head[] = {0, 'a', 's', 'm', 1, 0, 0, 0};
  Bytes x = {NULL, 0, 0};
  for (unsigned i = 0; i < 8; i++)
    put(out, head[i]);
  put_types(&x);
  section(out, 1, &x);
  put_u(&x, NFUNCS);
  for (unsigned f = 0; f < NFUNCS; f++)
    put_u(&x, f);
  section(out, 3, &x);
  put(&x, 1), put(&x, 0x70), put(&x, 0), put(&x, NFUNCS + 1); /* the last entry stays null */
  section(out, 4, &x);
  put(&x, 1), put(&x, 1), put(&x, 1), put(&x, 3); /* 1 to 3 pages */
  section(out, 5, &x);
  put_globals(&x);
  section(out, 6, &x);
  put(&x, 2);
  put(&x, 1), put(&x, 'f'), put(&x, 0), put_u(&x, NFUNCS - 1);
  put(&x, 1), put(&x, 'm'), put(&x, 2), put(&x, 0);
  section(out, 7, &x);
  put(&x, 1), put(&x, 0), put(&x, 0x41), put(&x, 0), put(&x, 0x0b), put(&x, NFUNCS);
  for (unsigned f = 0; f < NFUNCS; f++)
    put_u(&x, f);
  section(out, 9, &x);
  put_u(&x, NFUNCS);
  for (unsigned f = 0; f < NFUNCS; f++)
    body(&x, f);
  section(out, 10, &x);
}

void random_module(uint64_t seed, RandomModule *out)
{
  state = seed * 0x9e3779b97f4a7c15u | 1;
  for (int i = 0; i < 8; i++)
    chance();
  for (unsigned f = 0; f < NFUNCS; f++)
    make_signature(f);
  for (unsigned i = 0; i < NGLOBALS; i++)
    global_type[i] = (uint8_t)below(4);
  Bytes b = {NULL, 0, 0};
  make_module(&b);
  const Signature *s = &signatures[NFUNCS - 1];
  *out = (RandomModule){.bytes = b.p, .size = b.n, .nparams = s->nparams};
  for (unsigned i = 0; i < s->nparams; i++)
    out->params[i] = (WeftKind)s->params[i];
}
