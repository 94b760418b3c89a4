// SPDX-License-Identifier: MIT
#include "nan_module.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* -- values and the reference ---- */

const uint64_t nan_values[2][NVALUES] = {
    {0x00000000, 0x80000000, 0x3f800000, 0xbfc00000, 0x3dcccccd, 0x4b000001, 0x00000001, 0x80000001,
     0x007fffff, 0x00800000, 0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000,
     0x7fc00001, 0xffffffff, 0x7f800001, 0xff800001, 0x7fa00000, 0xffbfffff},
    {0x0000000000000000, 0x8000000000000000, 0x3ff0000000000000, 0xbff8000000000000,
     0x3fb999999999999a, 0x4330000000000001, 0x0000000000000001, 0x8000000000000001,
     0x000fffffffffffff, 0x47f0000000000000, 0x7fefffffffffffff, 0xffefffffffffffff,
     0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0xfff8000000000000,
     0x7ff8000000000001, 0xffffffffffffffff, 0x7ff0000000000001, 0xfff0000000000001,
     0x7ff4000020000000, 0xfff7ffffffffffff},
};
const uint64_t nan_canonical[2] = {0x7fc00000, 0x7ff8000000000000};

const Tested nan_tested[NTESTED] = {
    {0x8b, 1, true, 0, 0},     {0x8c, 1, true, 0, 0},     {0x8d, 1, false, 0, 0},
    {0x8e, 1, false, 0, 0},    {0x8f, 1, false, 0, 0},    {0x90, 1, false, 0, 0},
    {0x91, 1, false, 0, 0},    {0x92, 2, false, 0, 0},    {0x93, 2, false, 0, 0},
    {0x94, 2, false, 0, 0},    {0x95, 2, false, 0, 0},    {0x96, 2, false, 0, 0},
    {0x97, 2, false, 0, 0},    {0x98, 2, true, 0, 0},     {0x99, 1, true, 1, 1},
    {0x9a, 1, true, 1, 1},     {0x9b, 1, false, 1, 1},    {0x9c, 1, false, 1, 1},
    {0x9d, 1, false, 1, 1},    {0x9e, 1, false, 1, 1},    {0x9f, 1, false, 1, 1},
    {0xa0, 2, false, 1, 1},    {0xa1, 2, false, 1, 1},    {0xa2, 2, false, 1, 1},
    {0xa3, 2, false, 1, 1},    {0xa4, 2, false, 1, 1},    {0xa5, 2, false, 1, 1},
    {0xa6, 2, true, 1, 1},     {0xb6, 1, false, 1, 0},    {0xbb, 1, false, 0, 1},
    {IDENTITY, 1, true, 0, 0}, {IDENTITY, 1, true, 1, 1}, {SELECT, 2, true, 0, 0},
    {SELECT, 2, true, 1, 1},   {FMA, 3, false, 1, 1},
};

double to_double(uint64_t bits)
{
  double d;
  memcpy(&d, &bits, 8);
  return d;
}

float to_float(uint64_t bits)
{
  uint32_t low = (uint32_t)bits;
  float f;
  memcpy(&f, &low, 4);
  return f;
}

uint64_t of_double(double d)
{
  uint64_t bits;
  memcpy(&bits, &d, 8);
  return bits;
}

static uint64_t of_float(float f)
{
  uint32_t bits;
  memcpy(&bits, &f, 4);
  return bits;
}

bool is_nan(uint64_t bits, bool wide)
{
  return wide ? bits << 1 > (uint64_t)0xffe << 52 : (uint32_t)bits << 1 > 0xff000000u;
}

static double least(double a, double b, bool most)
{
  if (a == b) return signbit(a) != most ? a : b;
  return (a < b) != most ? a : b;
}

/* Of f64 or, exactly, of f32; what rounds is rounded by the caller. */
static double compute(unsigned op, double a, double b)
{
  switch (op) {
  case 0x9b: return ceil(a);
  case 0x9c: return floor(a);
  case 0x9d: return trunc(a);
  case 0x9e: return nearbyint(a);
  case 0x9f: return sqrt(a);
  case 0xa0: return a + b;
  case 0xa1: return a - b;
  case 0xa2: return a * b;
  case 0xa3: return a / b;
  case 0xa4: return least(a, b, false);
  case 0xa5: return least(a, b, true);
  default: return a;
  }
}

uint64_t reference(const Tested *t, uint64_t a, uint64_t b)
{
  const uint64_t sign = t->wide ? (uint64_t)1 << 63 : 0x80000000u;
  switch (t->opcode) {
  case IDENTITY: return a;
  case SELECT: return b;
  case 0x8b:
  case 0x99: return a & ~sign;
  case 0x8c:
  case 0x9a: return a ^ sign;
  case 0x98:
  case 0xa6: return (a & ~sign) | (b & sign);
  default: break;
  }
  if (is_nan(a, t->wide) || (t->nargs > 1 && is_nan(b, t->wide)))
    return nan_canonical[t->wide_result];
  uint64_t bits;
  if (t->opcode == FMA)
    bits = of_double(fma(to_double(a), to_double(b), to_double(a)));
  else if (t->opcode == 0xb6)
    bits = of_float((float)to_double(a));
  else if (t->opcode == 0xbb)
    bits = of_double(to_float(a));
  else if (t->wide)
    bits = of_double(compute(t->opcode, to_double(a), to_double(b)));
  else /* twice the digits and more: rounding twice is the same as once */
    bits = of_float((float)compute(t->opcode + 14, to_float(a), to_float(b)));
  return is_nan(bits, t->wide_result) ? nan_canonical[t->wide_result] : bits;
}

/* -- modules ---- */

static void put(Bytes *b, unsigned byte)
{
  if (b->n == sizeof b->p) abort();
  b->p[b->n++] = (uint8_t)byte;
}

static void put_u(Bytes *b, uint64_t v)
{
  for (; v >= 0x80; v >>= 7)
    put(b, (v & 0x7f) | 0x80);
  put(b, (unsigned)v);
}

static void put_all(Bytes *b, const void *p, size_t n)
{
  for (size_t i = 0; i < n; i++)
    put(b, ((const uint8_t *)p)[i]);
}
#define PUT(b, ...) put_all(b, (const uint8_t[]){__VA_ARGS__}, sizeof(const uint8_t[]){__VA_ARGS__})

static void section(Bytes *out, unsigned id, const Bytes *x)
{
  put(out, id);
  put_u(out, x->n);
  put_all(out, x->p, x->n);
}

/* Locals: 0 and 1 the parameters; A, B and X in each type; a counter, a sum. */
enum { A32 = 2, B32, X32, A64, B64, X64, COUNT, SUM, NLOCALS };
static unsigned local_a(bool wide)
{
  return wide ? A64 : A32;
}

/* Parameter n, an i64, as a float. */
static void operand(Bytes *b, const Tested *t, unsigned n)
{
  PUT(b, 0x20, (uint8_t)n);
  if (t->wide)
    put(b, 0xbf);
  else
    PUT(b, 0xa7, 0xbe);
}

static void op(Bytes *b, const Tested *t)
{
  if (t->opcode == SELECT)
    PUT(b, 0x41, 0, 0x1b);
  else if (t->opcode != IDENTITY)
    put(b, t->opcode);
}

static void operands_and_op(Bytes *b, const Tested *t)
{
  operand(b, t, 0);
  if (t->nargs == 2) operand(b, t, 1);
  op(b, t);
}

/* The float on top as an i64. */
static void as_bits(Bytes *b, const Tested *t)
{
  if (t->wide_result)
    put(b, 0xbd);
  else
    PUT(b, 0xbc, 0xad);
}

static void constant(Bytes *b, bool wide, uint64_t bits)
{
  put(b, wide ? 0x44 : 0x43);
  put_all(b, &bits, wide ? 8 : 4);
}

/* COUNT = 3; loop ...; br_if of --COUNT; end */
static void loop(Bytes *b)
{
  PUT(b, 0x41, 3, 0x21, COUNT, 0x03, 0x40);
}

static void loop_end(Bytes *b)
{
  PUT(b, 0x20, COUNT, 0x41, 0x7f, 0x6a, 0x22, COUNT, 0x0d, 0, 0x0b);
}

static void locals_ab(Bytes *b, const Tested *t)
{
  operand(b, t, 0);
  PUT(b, 0x21, (uint8_t)local_a(t->wide));
  operand(b, t, 1);
  PUT(b, 0x21, (uint8_t)(local_a(t->wide) + 1));
}

static void chain(Bytes *b, const Tested *t, bool right)
{
  uint8_t x = t->wide ? X64 : X32, other = (uint8_t)(x - 1);
  locals_ab(b, t);
  operand(b, t, 0);
  PUT(b, 0x21, x);
  loop(b);
  if (t->nargs == 2 && right) PUT(b, 0x20, other);
  PUT(b, 0x20, x);
  if (t->nargs == 2 && !right) PUT(b, 0x20, other);
  op(b, t);
  PUT(b, 0x21, x);
  loop_end(b);
  PUT(b, 0x20, x);
}

static void deep(Bytes *b, const Tested *t)
{
  for (unsigned i = 0; i < DEPTH; i++) {
    operand(b, t, i & 1);
    if (t->nargs == 2) operand(b, t, ~i & 1);
    op(b, t);
  }
  for (unsigned i = 0; i < DEPTH; i++) { /* SUM = rotl(SUM ^ it, 7) */
    as_bits(b, t);
    PUT(b, 0x20, SUM, 0x85, 0x42, 7, 0x89, 0x21, SUM);
  }
  PUT(b, 0x20, SUM);
}

static uint64_t deep_reference(const Tested *t, uint64_t a, uint64_t b)
{
  uint64_t sum = 0;
  for (unsigned i = DEPTH; i-- > 0;) {
    sum ^= i & 1 ? reference(t, b, a) : reference(t, a, b);
    sum = sum << 7 | sum >> 57;
  }
  return sum;
}

uint64_t one(bool wide)
{
  return wide ? 0x3ff0000000000000 : 0x3f800000;
}

const Opcodes nan_opcodes[2] = {{0x2a, 0x8c, 0x91, 0x92, 0x94, 0x98, 0xb2, 0x5b, 0x7d},
                                {0x2b, 0x9a, 0x9f, 0xa0, 0xa2, 0xa6, 0xb7, 0x61, 0x7c}};

/* What takes the op's result. */
static void follow(Bytes *b, const Tested *t, unsigned shape)
{
  bool wide = t->wide_result;
  const Opcodes *o = &nan_opcodes[wide];
  if (shape == SIGN_OF || shape == ADDED_RIGHT) constant(b, wide, one(wide));
  if (shape == BLOCK) PUT(b, 0x02, o->type);
  operands_and_op(b, t);
  if (shape == COMPARED) operands_and_op(b, t);
  if (shape == ADDED || shape == ADDED_NEGATED || shape == SELECTED) constant(b, wide, one(wide));
  switch (shape) {
  case NEGATED: put(b, o->neg); break;
  case SIGNED:
    constant(b, wide, one(wide));
    PUT(b, o->neg, o->copysign);
    break;
  case SIGN_OF: put(b, o->copysign); break;
  case ADDED:
  case ADDED_RIGHT: put(b, o->add); break;
  case ADDED_LATER: /* (0 + 1) * (0 + 0) */
    PUT(b, 0x41, 0x30, o->load, 2, 0);
    constant(b, wide, one(wide));
    PUT(b, o->add, 0x20, COUNT, 0x20, COUNT, 0x6a, o->convert, o->mul, o->add);
    break;
  case ADDED_NEGATED: PUT(b, o->add, o->neg); break;
  case ROOT: PUT(b, o->sqrt, o->neg); break;
  case SELECTED: PUT(b, 0x41, 1, 0x1b); break;
  case BLOCK: PUT(b, 0x0c, 0, 0x0b); break;
  default: PUT(b, o->eq, 0xad); return;
  }
  as_bits(b, t);
}

uint64_t follow_reference(const Tested *t, unsigned shape, uint64_t r)
{
  bool wide = t->wide_result;
  const Opcodes *o = &nan_opcodes[wide];
  const Tested add = {o->add, 2, false, wide, wide}, neg = {o->neg, 1, true, wide, wide},
               sqrt_ = {o->sqrt, 1, false, wide, wide}, sign = {o->copysign, 2, true, wide, wide};
  uint64_t k = one(wide);
  switch (shape) {
  case NEGATED: return reference(&neg, r, r);
  case SIGNED: return reference(&sign, r, reference(&neg, k, k));
  case SIGN_OF: return reference(&sign, k, r);
  case ADDED:
  case ADDED_RIGHT: return reference(&add, r, k);
  case ADDED_LATER: return reference(&add, r, 0);
  case ADDED_NEGATED: return reference(&neg, reference(&add, r, k), k);
  case ROOT: return reference(&neg, reference(&sqrt_, r, r), r);
  case COMPARED: return !is_nan(r, wide);
  default: return r;
  }
}

/* Functions: 0 does nothing, 1 is the op on floats, then one by shape. */
static void body(Bytes *b, const Tested *t, unsigned shape, unsigned far_below)
{
  uint8_t a = (uint8_t)local_a(t->wide), x = t->wide_result ? X64 : X32;
  uint8_t load = t->wide ? 0x2b : 0x2a, store = t->wide_result ? 0x39 : 0x38;
  if (shape >= NEGATED && shape <= COMPARED) {
    follow(b, t, shape);
    return;
  }
  switch (shape) {
  case AFTER_CALL:
    locals_ab(b, t);
    PUT(b, 0x10, 0, 0x20, a);
    if (t->nargs == 2) PUT(b, 0x20, (uint8_t)(a + 1));
    op(b, t);
    break;
  case MEMORY:
    PUT(b, 0x41, 8, 0x20, 0, 0x37, 3, 0, 0x41, 16, 0x20, 1, 0x37, 3, 0, 0x41, 8, 0x21, COUNT);
    if (t->nargs == 2) operand(b, t, 0);
    PUT(b, 0x20, COUNT, load, 2, t->nargs == 2 ? 8 : 0);
    op(b, t);
    break;
  case INTO_LOCAL:
    locals_ab(b, t);
    loop(b);
    operands_and_op(b, t);
    PUT(b, 0x21, x);
    loop_end(b);
    PUT(b, 0x20, x);
    break;
  case CHAIN:
  case CHAIN_RIGHT:
    if (t->wide != t->wide_result)
      operands_and_op(b, t);
    else
      chain(b, t, shape == CHAIN_RIGHT);
    break;
  case TEE:
    operands_and_op(b, t);
    PUT(b, 0x22, x, 0x1a, 0x20, x);
    break;
  case DEEP: deep(b, t); return;
  case RESULT:
    operand(b, t, 0);
    operand(b, t, 1);
    PUT(b, 0x10, 1);
    break;
  case GLOBAL:
    operands_and_op(b, t);
    PUT(b, 0x24, t->wide_result, 0x23, t->wide_result);
    break;
  case STORED:
    put(b, 0x41), put(b, 0x20);
    operands_and_op(b, t);
    PUT(b, store, 2, 0, 0x41, 0x20, t->wide_result ? 0x29 : 0x35, 2, 0);
    return;
  case BELOW:
    for (unsigned i = 0; i < far_below; i++)
      PUT(b, 0x20, COUNT);
    operands_and_op(b, t);
    PUT(b, 0x21, x);
    for (unsigned i = 0; i < far_below; i++)
      put(b, 0x1a);
    PUT(b, 0x20, x);
    break;
  default:
    if (shape >= RIGHT_CONST && t->nargs == 2) {
      operand(b, t, 0);
      constant(b, t->wide, nan_values[t->wide][shape - RIGHT_CONST]);
    } else if (shape >= LEFT_CONST) {
      constant(b, t->wide, nan_values[t->wide][(shape - LEFT_CONST) % NVALUES]);
      if (t->nargs == 2) operand(b, t, 1);
    } else {
      operands_and_op(b, t);
      break;
    }
    op(b, t);
  }
  as_bits(b, t);
}

/* What the shape gives for these operands. */
uint64_t shape_reference(const Tested *t, unsigned shape, uint64_t a, uint64_t b)
{
  if (shape == DEEP) return deep_reference(t, a, b);
  if (shape >= NEGATED && shape <= COMPARED) return follow_reference(t, shape, reference(t, a, b));
  if (shape >= RIGHT_CONST && t->nargs == 2)
    b = nan_values[t->wide][shape - RIGHT_CONST];
  else if (shape >= LEFT_CONST)
    a = nan_values[t->wide][(shape - LEFT_CONST) % NVALUES];
  bool chained = (shape == CHAIN || shape == CHAIN_RIGHT) && t->wide == t->wide_result;
  for (unsigned i = 0; i < 2 && chained; i++)
    a = shape == CHAIN || t->nargs == 1 ? reference(t, a, b) : reference(t, b, a);
  return chained && shape == CHAIN_RIGHT && t->nargs == 2 ? reference(t, b, a) : reference(t, a, b);
}

bool nan_has_shape(const Tested *t, unsigned shape)
{
  return shape != BELOW || t->opcode == 0x92 || t->opcode == 0xa1 || t->opcode == 0x9f;
}

static void add_function(Bytes *code, const Bytes *b)
{
  put_u(code, b->n + 1);
  put_all(code, b->p, b->n);
  put(code, 0x0b);
}

void nan_module(const Tested *t, unsigned far_below, Bytes *out)
{
  static Bytes x, b;
  uint8_t type = t->wide ? 0x7c : 0x7d, result = t->wide_result ? 0x7c : 0x7d;
  out->n = x.n = 0;
  PUT(out, 0, 'a', 's', 'm', 1, 0, 0, 0);
  PUT(&x, 3, 0x60, 0, 0, 0x60, 2, type, type, 1, result, 0x60, 2, 0x7e, 0x7e, 1, 0x7e);
  section(out, 1, &x);
  x.n = 0;
  put_u(&x, NSHAPES + 2);
  PUT(&x, 0, 1);
  for (unsigned i = 0; i < NSHAPES; i++)
    put(&x, 2);
  section(out, 3, &x);
  x.n = 0;
  PUT(&x, 1, 0, 1);
  section(out, 5, &x);
  x.n = 0;
  PUT(&x, 2, 0x7d, 1, 0x43, 0, 0, 0, 0, 0x0b, 0x7c, 1, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b);
  section(out, 6, &x);
  x.n = 0;
  put_u(&x, NSHAPES);
  for (unsigned i = 0; i < NSHAPES; i++) {
    PUT(&x, 2, 's', (uint8_t)('0' + i), 0);
    put_u(&x, i + 2);
  }
  section(out, 7, &x);
  x.n = 0;
  put_u(&x, NSHAPES + 2);
  PUT(&x, 2, 0, 0x0b);
  b.n = 0;
  PUT(&b, 0, 0x20, 0);
  if (t->nargs == 2) PUT(&b, 0x20, 1);
  op(&b, t);
  add_function(&x, &b);
  for (unsigned i = 0; i < NSHAPES; i++) {
    b.n = 0;
    PUT(&b, 4, 3, 0x7d, 3, 0x7c, 1, 0x7f, 1, 0x7e);
    if (nan_has_shape(t, i))
      body(&b, t, i, far_below);
    else
      PUT(&b, 0x42, 0);
    add_function(&x, &b);
  }
  section(out, 10, &x);
}
