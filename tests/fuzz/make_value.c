// SPDX-License-Identifier: MIT
/* Values: constants, locals, globals, operations, references. */
#include "maker.h"

#include "base/types.h"
#include "ops.h"
#include "wasm_ops.h"

void op_u(Maker *m, unsigned opcode, uint64_t immediate)
{
  put(&m->b, opcode);
  put_u(&m->b, immediate);
}

void put_fc(Maker *m, unsigned opcode)
{
  put(&m->b, 0xfc);
  put(&m->b, opcode);
}

void i32_const(Maker *m, int32_t v)
{
  put(&m->b, 0x41);
  put_s(&m->b, v);
}

/* -- constants ---- */

static int64_t some_bits(const Maker *m)
{
  static const int64_t edges[] = {
      0,    1,     -1,        2,         3,         5,         7,          10,
      31,   32,    63,        127,       128,       255,       -128,       4095,
      4096, 65535, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN, UINT32_MAX, (int64_t)1 << 40,
      -2,   1000};
  if (has(m, HAS_POOL) && below(3)) return (int64_t)world.pool[below(world.npool)];
  return below(3) ? edges[below(sizeof edges / sizeof *edges)] : (int64_t)chance();
}

static void put_raw(Bytes *b, const void *p, unsigned n)
{
  for (unsigned i = 0; i < n; i++)
    put(b, ((const uint8_t *)p)[i]);
}

void constant(Maker *m, unsigned type)
{
  if (type == TY_FUNC && below(4)) {
    op_u(m, 0xd2, below(OWN + world.nfuncs));
    return;
  }
  if (type >= TY_FUNC) {
    put(&m->b, 0xd0);
    put(&m->b, type_code[type]);
    return;
  }
  int64_t v = some_bits(m);
  double d = below(3) ? (double)(int32_t)v * 0.5 : (double)v;
  float f = (float)d;
  put(&m->b, 0x41 + type);
  switch (type) {
  case TY_I32: put_s(&m->b, (int32_t)v); break;
  case TY_I64: put_s(&m->b, v); break;
  case TY_F32: put_raw(&m->b, &f, 4); break;
  default: put_raw(&m->b, &d, 8);
  }
}

/* -- locals and globals ---- */

unsigned new_local(Maker *m, unsigned type)
{
  if (m->nlocals == MAX_LOCALS) return m->nlocals - 1;
  m->type[m->nlocals] = (uint8_t)type;
  return m->nlocals++;
}

bool some_local(Maker *m, unsigned type, unsigned *out)
{
  unsigned start = below(2) ? m->hot : below(m->nfree);
  for (unsigned i = 0; i < m->nfree; i++) {
    *out = (start + i) % m->nfree;
    if (m->type[*out] == type) return true;
  }
  return false;
}

unsigned some_type(Maker *m)
{
  if (has(m, HAS_REF) && rarely(6)) return TY_FUNC + below(2);
  return has(m, HAS_FLOAT) ? below(4) : below(2);
}

static bool is_settable(unsigned global)
{
  return global == GLOBAL_SHARED || global >= IMPORTED_GLOBALS;
}

static bool some_global(unsigned type, bool settable, unsigned *out)
{
  unsigned n = world.nglobals - 1, start = below(n);
  for (unsigned i = 0; i < n; i++) {
    *out = 1 + (start + i) % n;
    if (world.global_type[*out] == type && (!settable || is_settable(*out))) return true;
  }
  return false;
}

void set_or_drop(Maker *m, unsigned type)
{
  unsigned local, global;
  if (has(m, HAS_OBSERVE) && below(2)) {
    observe(m, type);
  } else if (below(3) && some_local(m, type, &local)) {
    if (local == m->pointer) mask(m);
    op_u(m, 0x21, local);
  } else if (below(2) && has(m, HAS_GLOBAL) && some_global(type, true, &global)) {
    op_u(m, 0x24, global);
  } else {
    put(&m->b, 0x1a);
  }
}

void set_local(Maker *m, int depth)
{
  unsigned local = below(2) ? m->hot : below(m->nfree);
  if (rarely(6)) m->hot = local;
  expression(m, m->type[local], depth);
  if (local == m->pointer) mask(m);
  op_u(m, 0x21, local);
}

void set_global(Maker *m, int depth)
{
  unsigned global = below(world.nglobals);
  if (!is_settable(global)) return;
  expression(m, world.global_type[global], depth);
  op_u(m, 0x24, global);
}

/* -- what is shown ---- */

void canonical(Maker *m, unsigned type)
{
  static const uint8_t nan32[4] = {0, 0, 0xc0, 0x7f}, nan64[8] = {0, 0, 0, 0, 0, 0, 0xf8, 0x7f};
  if (world.raw_nans) return;
  if (!m->spare[type]) m->spare[type] = new_local(m, type);
  op_u(m, 0x22, m->spare[type]);
  put(&m->b, 0x41 + type);
  put_raw(&m->b, type == TY_F32 ? nan32 : nan64, type == TY_F32 ? 4 : 8);
  op_u(m, 0x20, m->spare[type]);
  op_u(m, 0x20, m->spare[type]);
  put(&m->b, type == TY_F32 ? 0x5b : 0x61);
  put(&m->b, 0x1b);
}

void observe(Maker *m, unsigned type)
{
  if (type >= TY_FUNC) {
    put(&m->b, 0xd1);
    put(&m->b, 0xad); /* extend_u */
  } else if (type == TY_I32) {
    put(&m->b, 0xac + below(2));
  } else if (type != TY_I64) {
    canonical(m, type);
    if (type == TY_F32) {
      put(&m->b, 0xbc); /* i32.reinterpret */
      put(&m->b, 0xad);
    } else {
      put(&m->b, 0xbd);
    }
  }
  op_u(m, 0x20, m->sum);
  put(&m->b, 0x42), put(&m->b, 7), put(&m->b, 0x89); /* rotl by 7 */
  put(&m->b, 0x85);
  op_u(m, 0x21, m->sum);
}

/* -- operations ---- */

/* Opcodes of ops: 0x45 to 0xc4, and then the saturating conversions. */
enum { FIRST = 0x45, LAST = 0xc4, NOPCODES = LAST - FIRST + 1 + 8 };

static Op op_of(unsigned k)
{
  return (Op)(k <= LAST - FIRST ? wasm_ops[FIRST + k].op : wasm_fc_ops[k - (LAST - FIRST + 1)].op);
}

static void put_op(Maker *m, unsigned k)
{
  if (k <= LAST - FIRST)
    put(&m->b, FIRST + k);
  else
    put_fc(m, k - (LAST - FIRST + 1));
}

static bool uses_float(Op op)
{
  for (unsigned i = 0; i < op_sig[op].nargs; i++)
    if (type_is_float(op_sig[op].arg[i])) return true;
  return type_is_float(op_sig[op].result);
}

/* An op with this result and, unless arg is NO_VALUE, with this first operand; or -1. */
static int some_op(const Maker *m, unsigned result, unsigned arg, unsigned nargs)
{
  for (int tries = 0; tries < 80; tries++) {
    unsigned k = below(NOPCODES);
    Op op = op_of(k);
    if (op == OP_NONE || op_sig[op].result != result) continue;
    if (arg != NO_VALUE && op_sig[op].arg[0] != arg) continue;
    if (nargs && op_sig[op].nargs != nargs) continue;
    if (!has(m, HAS_FLOAT) && uses_float(op)) continue;
    if (op_class[op] == CLASS_TRUNC && below(8)) continue; /* these may trap */
    return (int)k;
  }
  return -1;
}

/* What ops see that look at a NaN's bits. */
static void open_up(Maker *m, Op op, unsigned operand)
{
  bool bits = op == OP_I32_REINTERPRET_F32 || op == OP_I64_REINTERPRET_F64 ||
              ((op == OP_F32_COPYSIGN || op == OP_F64_COPYSIGN) && operand == 1);
  if (bits) canonical(m, op_sig[op].arg[operand]);
}

/* The second operand of an op, mostly a constant. Divisors are mostly not zero. */
static void second(Maker *m, Op op, unsigned type, int depth, bool is_constant)
{
  bool divisor = op_class[op] == CLASS_DIV && below(16);
  if (is_constant && divisor) {
    static const int64_t few[] = {1, 2, 3, 5, 7, 10, 16, 100, 641, 1000, 65536, -1, -3, INT32_MIN};
    int64_t v = below(3) ? few[below(sizeof few / sizeof *few)] : some_bits(m);
    if (!(int32_t)v) v = 9;
    put(&m->b, 0x41 + type);
    put_s(&m->b, type == TY_I32 ? (int32_t)v : v);
  } else if (is_constant) {
    constant(m, type);
  } else {
    expression(m, type, depth);
    if (divisor) put(&m->b, 0x41 + type), put(&m->b, 1), put(&m->b, type ? 0x84 : 0x72);
  }
}

/* A conversion (or -1) to a type, mostly from another one. */
static int conversion(const Maker *m, unsigned to)
{
  static const uint8_t widths[2][4] = {{0xa7, 0xa7, 0xc0, 0xc1}, {0xac, 0xad, 0xad, 0xc4}};
  if (to <= TY_I64 && rarely(2)) return widths[to][below(4)] - FIRST;
  for (int tries = 0; tries < 30; tries++) {
    int k = some_op(m, to, NO_VALUE, 1);
    if (k < 0 || op_sig[op_of((unsigned)k)].arg[0] != to || rarely(4)) return k;
  }
  return -1;
}

bool converted(Maker *m, unsigned type, int depth)
{
  static const uint8_t divisions[2] = {0x6d, 0x7f};
  unsigned middle = has(m, HAS_FLOAT) ? below(4) : below(2), local;
  int outer = type <= TY_I64 && rarely(3) ? divisions[middle = type] - FIRST + (int)below(4)
                                          : some_op(m, type, middle, 2);
  int inner = conversion(m, middle);
  if (outer < 0 || inner < 0) return false;
  Op in = op_of((unsigned)inner), out = op_of((unsigned)outer);
  unsigned from = op_sig[in].arg[0];
  expression(m, from, below(2) ? 0 : depth - 1);
  if (below(4) && some_local(m, from, &local) && local != m->pointer) {
    bool apart = rarely(2);
    op_u(m, apart ? 0x21 : 0x22, local);
    if (apart) {
      if (rarely(3)) statement(m, depth - 2);
      op_u(m, 0x20, local);
    }
  }
  open_up(m, in, 0);
  put_op(m, (unsigned)inner);
  open_up(m, out, 0);
  second(m, out, middle, depth - 1, below(4));
  open_up(m, out, 1);
  put_op(m, (unsigned)outer);
  return true;
}

/* Shifts by constants and masks of a run of bits, which may be bit fields together. */
static void field(Maker *m, unsigned type, int depth)
{
  static const uint8_t ops[2][4] = {{0x71, 0x74, 0x75, 0x76}, {0x83, 0x86, 0x87, 0x88}};
  unsigned bits = type == TY_I32 ? 32 : 64;
  expression(m, type, depth - 1);
  for (unsigned n = 2 + below(2); n--;) {
    unsigned op = below(4), shift = below(3) ? below(bits + 4) : 8 * below(8);
    int64_t v = shift;
    if (!op) v = (int64_t)((UINT64_MAX >> below(64)) << (below(3) ? 0 : shift & 63));
    put(&m->b, 0x41 + type);
    put_s(&m->b, type == TY_I32 ? (int32_t)v : v);
    put(&m->b, ops[type == TY_I64][op]);
  }
}

static void operation(Maker *m, unsigned type, int depth)
{
  int k = some_op(m, type, NO_VALUE, 0);
  if (k < 0) {
    constant(m, type);
    return;
  }
  Op op = op_of((unsigned)k);
  for (unsigned i = 0; i < op_sig[op].nargs; i++) {
    if (i)
      second(m, op, op_sig[op].arg[i], depth - 1, rarely(3));
    else
      expression(m, op_sig[op].arg[i], depth - 1);
    open_up(m, op, i);
    if (!has(m, HAS_WAIT)) continue;
    if (rarely(5)) /* while operands wait, perhaps aliases of this local */
      set_local(m, depth - 2);
    else if (rarely(8))
      jump(m, depth - 2);
  }
  put_op(m, (unsigned)k);
}

/* -- expressions ---- */

static void leaf(Maker *m, unsigned type)
{
  unsigned x;
  if (type == TY_I32 && m->counter && rarely(5))
    op_u(m, 0x20, m->counter);
  else if (below(3) && some_local(m, type, &x))
    op_u(m, 0x20, x);
  else if (has(m, HAS_GLOBAL) && rarely(3) && some_global(type, false, &x))
    op_u(m, 0x23, x);
  else
    constant(m, type);
}

static void select(Maker *m, unsigned type, int depth)
{
  expression(m, type, depth - 1);
  expression(m, type, depth - 1);
  expression(m, TY_I32, depth - 1);
  if (type >= TY_FUNC || rarely(4)) {
    put(&m->b, 0x1c), put(&m->b, 1), put(&m->b, type_code[type]);
  } else {
    put(&m->b, 0x1b);
  }
}

static void tee(Maker *m, unsigned type, int depth)
{
  unsigned local;
  expression(m, type, depth - 1);
  if (!some_local(m, type, &local)) return;
  if (local == m->pointer) mask(m);
  op_u(m, 0x22, local);
}

/* Expressions of any type; false: it is another one's turn. */
static bool structure(Maker *m, unsigned type, int depth)
{
  switch (below(12)) {
  case 0: tee(m, type, depth); return true;
  case 1:
    if (has(m, HAS_SELECT)) select(m, type, depth);
    return has(m, HAS_SELECT);
  case 2:
    if (has(m, HAS_BLOCK)) block(m, type, depth);
    return has(m, HAS_BLOCK);
  case 3:
    if (has(m, HAS_WIDE)) wide_block(m, type, depth);
    return has(m, HAS_WIDE);
  case 4:
    if (has(m, HAS_LOOP)) loop(m, type, depth);
    return has(m, HAS_LOOP);
  case 5:
  case 6: return call(m, type, depth);
  default: return false;
  }
}

static void reference(Maker *m, unsigned type, int depth)
{
  if (has(m, HAS_TABLE) && below(2))
    table_get(m, type, depth);
  else
    leaf(m, type);
}

static void number(Maker *m, unsigned type, int depth)
{
  switch (below(16)) {
  case 0:
  case 1:
  case 2: leaf(m, type); return;
  case 3:
  case 4:
    if (!has(m, HAS_MEMORY)) break;
    load(m, type, depth);
    return;
  case 5:
    if (type > TY_I64 || !has(m, HAS_FIELD)) break;
    field(m, type, depth);
    return;
  case 6:
    if (type != TY_I32 || !has(m, HAS_GROW | HAS_TABLE)) break;
    size_or_grow(m, depth);
    return;
  case 7:
    if (type != TY_I32 || !has(m, HAS_REF)) break;
    expression(m, TY_FUNC + below(2), depth - 1);
    put(&m->b, 0xd1);
    return;
  case 8:
  case 9:
    if (has(m, HAS_CONVERT) && converted(m, type, depth)) return;
    break;
  default: break;
  }
  operation(m, type, depth);
}

void expression(Maker *m, unsigned type, int depth)
{
  if (--m->budget < 0) depth = 0;
  if (depth <= 0)
    leaf(m, type);
  else if (rarely(3) && structure(m, type, depth))
    return;
  else if (type >= TY_FUNC)
    reference(m, type, depth);
  else
    number(m, type, depth);
}
