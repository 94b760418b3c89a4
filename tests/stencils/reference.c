// SPDX-License-Identifier: MIT
#include "reference.h"

#include <math.h>
#include <string.h>

static float f32(uint64_t bits)
{
  uint32_t b = (uint32_t)bits;
  float f;
  memcpy(&f, &b, 4);
  return f;
}

static double f64(uint64_t bits)
{
  double d;
  memcpy(&d, &bits, 8);
  return d;
}

static Outcome out32(float f, uint64_t *r)
{
  uint32_t b;
  memcpy(&b, &f, 4);
  *r = b;
  return isnan(f) ? OUT_NAN : OUT_VALUE;
}

static Outcome out64(double d, uint64_t *r)
{
  memcpy(r, &d, 8);
  return isnan(d) ? OUT_NAN : OUT_VALUE;
}

static double fmin_wasm(double a, double b)
{
  if (isnan(a) || isnan(b)) return NAN;
  if (a == 0 && b == 0) return signbit(a) ? a : b;
  return a < b ? a : b;
}

static double fmax_wasm(double a, double b)
{
  if (isnan(a) || isnan(b)) return NAN;
  if (a == 0 && b == 0) return signbit(a) ? b : a;
  return a > b ? a : b;
}

/* -- integers ---- */

static unsigned leading_zeros(uint64_t v, unsigned width)
{
  unsigned n = 0;
  while (n < width && !(v >> (width - 1 - n) & 1))
    n++;
  return n;
}

static unsigned trailing_zeros(uint64_t v, unsigned width)
{
  unsigned n = 0;
  while (n < width && !(v >> n & 1))
    n++;
  return n;
}

static unsigned ones(uint64_t v)
{
  unsigned n = 0;
  for (; v; v >>= 1)
    n += v & 1;
  return n;
}

static uint64_t sign_extend(uint64_t v, unsigned bits)
{
  uint64_t sign = (uint64_t)1 << (bits - 1);
  v &= sign - 1 + sign;
  return (v ^ sign) - sign;
}

/* What the first op of a group of i32 ops (k = 0) and of i64 ops has in common: the same order. */
static Outcome int_compare(unsigned k, unsigned width, uint64_t a, uint64_t b, uint64_t *r)
{
  int64_t sa = (int64_t)sign_extend(a, width), sb = (int64_t)sign_extend(b, width);
  bool results[] = {a == 0,   a == b, a != b,   sa<sb, a<b, sa> sb, a> b,
                    sa <= sb, a <= b, sa >= sb, a >= b};
  *r = results[k];
  return OUT_VALUE;
}

static Outcome int_divide(unsigned k, unsigned width, uint64_t a, uint64_t b, uint64_t *r)
{
  int64_t sa = (int64_t)sign_extend(a, width), sb = (int64_t)sign_extend(b, width);
  if (b == 0) return OUT_TRAP;
  switch (k) {
  case 0:
    if (sb == -1 && a == (uint64_t)1 << (width - 1)) return OUT_TRAP;
    *r = sb == -1 ? -(uint64_t)sa : (uint64_t)(sa / sb);
    break;
  case 1: *r = a / b; break;
  case 2: *r = sb == -1 ? 0 : (uint64_t)(sa % sb); break;
  default: *r = a % b;
  }
  return OUT_VALUE;
}

static Outcome int_arith(unsigned k, unsigned width, uint64_t a, uint64_t b, uint64_t *r)
{
  unsigned n = (unsigned)(b & (width - 1));
  uint64_t mask = width == 64 ? ~(uint64_t)0 : 0xffffffff;
  Outcome o = OUT_VALUE;
  switch (k) {
  case 0: *r = leading_zeros(a, width); break;
  case 1: *r = trailing_zeros(a, width); break;
  case 2: *r = ones(a); break;
  case 3: *r = a + b; break;
  case 4: *r = a - b; break;
  case 5: *r = a * b; break;
  case 6:
  case 7:
  case 8:
  case 9: o = int_divide(k - 6, width, a, b, r); break;
  case 10: *r = a & b; break;
  case 11: *r = a | b; break;
  case 12: *r = a ^ b; break;
  case 13: *r = a << n; break;
  case 14: *r = (uint64_t)((int64_t)sign_extend(a, width) >> n); break;
  case 15: *r = a >> n; break;
  case 16: *r = n ? a << n | a >> (width - n) : a; break;
  default: *r = n ? a >> n | a << (width - n) : a; break;
  }
  *r &= mask;
  return o;
}

/* -- floats ---- */

static Outcome float_compare(unsigned k, double a, double b, uint64_t *r)
{
  bool results[] = {a == b, a != b, a<b, a> b, a <= b, a >= b};
  *r = results[k];
  return OUT_VALUE;
}

static Outcome f32_arith(unsigned k, uint64_t a, uint64_t b, uint64_t *r)
{
  float x = f32(a), y = f32(b);
  switch (k) {
  case 0: *r = a & 0x7fffffff; return OUT_VALUE;
  case 1: *r = a ^ 0x80000000; return OUT_VALUE;
  case 2: return out32(ceilf(x), r);
  case 3: return out32(floorf(x), r);
  case 4: return out32(truncf(x), r);
  case 5: return out32(rintf(x), r);
  case 6: return out32(sqrtf(x), r);
  case 7: return out32(x + y, r);
  case 8: return out32(x - y, r);
  case 9: return out32(x * y, r);
  case 10: return out32(x / y, r);
  case 11: return out32((float)fmin_wasm(x, y), r);
  case 12: return out32((float)fmax_wasm(x, y), r);
  default: *r = (a & 0x7fffffff) | (b & 0x80000000); return OUT_VALUE;
  }
}

static Outcome f64_arith(unsigned k, uint64_t a, uint64_t b, uint64_t *r)
{
  const uint64_t sign = (uint64_t)1 << 63;
  double x = f64(a), y = f64(b);
  switch (k) {
  case 0: *r = a & ~sign; return OUT_VALUE;
  case 1: *r = a ^ sign; return OUT_VALUE;
  case 2: return out64(ceil(x), r);
  case 3: return out64(floor(x), r);
  case 4: return out64(trunc(x), r);
  case 5: return out64(rint(x), r);
  case 6: return out64(sqrt(x), r);
  case 7: return out64(x + y, r);
  case 8: return out64(x - y, r);
  case 9: return out64(x * y, r);
  case 10: return out64(x / y, r);
  case 11: return out64(fmin_wasm(x, y), r);
  case 12: return out64(fmax_wasm(x, y), r);
  default: *r = (a & ~sign) | (b & sign); return OUT_VALUE;
  }
}

/* -- conversions ---- */

/* x (exact as a double) to an integer of `width` bits; saturates, or traps. */
static Outcome to_int(double x, unsigned width, bool is_signed, bool saturate, uint64_t *r)
{
  double high = ldexp(1, (int)width - is_signed), low = is_signed ? -high : 0, t = trunc(x);
  uint64_t mask = width == 64 ? ~(uint64_t)0 : 0xffffffff;
  if (isnan(x)) {
    *r = 0;
  } else if (t < low) {
    *r = is_signed ? (uint64_t)1 << (width - 1) : 0;
  } else if (t >= high) {
    *r = is_signed ? mask >> 1 : mask;
  } else {
    *r = (t < 0 ? (uint64_t)(int64_t)t : (uint64_t)t) & mask;
    return OUT_VALUE;
  }
  return saturate ? OUT_VALUE : OUT_TRAP;
}

static Outcome convert(Op op, uint64_t a, uint64_t *r)
{
  double x = op_sig[op].arg[0] == T_F32 ? (double)f32(a) : f64(a);
  unsigned width = op_sig[op].result == T_I64 ? 64 : 32;
  switch (op) {
  case OP_I32_TRUNC_F32_S:
  case OP_I32_TRUNC_F64_S:
  case OP_I64_TRUNC_F32_S:
  case OP_I64_TRUNC_F64_S: return to_int(x, width, true, false, r);
  case OP_I32_TRUNC_F32_U:
  case OP_I32_TRUNC_F64_U:
  case OP_I64_TRUNC_F32_U:
  case OP_I64_TRUNC_F64_U: return to_int(x, width, false, false, r);
  case OP_I32_TRUNC_SAT_F32_S:
  case OP_I32_TRUNC_SAT_F64_S:
  case OP_I64_TRUNC_SAT_F32_S:
  case OP_I64_TRUNC_SAT_F64_S: return to_int(x, width, true, true, r);
  case OP_I32_TRUNC_SAT_F32_U:
  case OP_I32_TRUNC_SAT_F64_U:
  case OP_I64_TRUNC_SAT_F32_U:
  case OP_I64_TRUNC_SAT_F64_U: return to_int(x, width, false, true, r);
  case OP_F32_CONVERT_I32_S: return out32((float)(int32_t)a, r);
  case OP_F32_CONVERT_I32_U: return out32((float)(uint32_t)a, r);
  case OP_F32_CONVERT_I64_S: return out32((float)(int64_t)a, r);
  case OP_F32_CONVERT_I64_U: return out32((float)a, r);
  case OP_F64_CONVERT_I32_S: return out64((double)(int32_t)a, r);
  case OP_F64_CONVERT_I32_U: return out64((double)(uint32_t)a, r);
  case OP_F64_CONVERT_I64_S: return out64((double)(int64_t)a, r);
  case OP_F64_CONVERT_I64_U: return out64((double)a, r);
  case OP_F32_DEMOTE_F64: return out32((float)f64(a), r);
  case OP_F64_PROMOTE_F32: return out64((double)f32(a), r);
  case OP_I32_WRAP_I64: *r = (uint32_t)a; return OUT_VALUE;
  case OP_I64_EXTEND_I32_S:
  case OP_I64_EXTEND32_S: *r = sign_extend(a, 32); return OUT_VALUE;
  case OP_I32_EXTEND8_S: *r = (uint32_t)sign_extend(a, 8); return OUT_VALUE;
  case OP_I32_EXTEND16_S: *r = (uint32_t)sign_extend(a, 16); return OUT_VALUE;
  case OP_I64_EXTEND8_S: *r = sign_extend(a, 8); return OUT_VALUE;
  case OP_I64_EXTEND16_S: *r = sign_extend(a, 16); return OUT_VALUE;
  default: *r = a; return OUT_VALUE; /* extend_i32_u and the reinterpretations */
  }
}

Outcome reference_fma(uint64_t a, uint64_t b, uint64_t c, uint64_t *r)
{
  return out64(fma(f64(a), f64(b), f64(c)), r);
}

/* Ops that WebAssembly has not. */
static Outcome others(Op op, uint64_t a, uint64_t b, uint64_t *r)
{
  double x = f64(a);
  switch (op) {
  case OP_I64_DIV_WRAP_S:
    if (!b) return OUT_TRAP;
    *r = b == UINT64_MAX ? -a : (uint64_t)((int64_t)a / (int64_t)b);
    return OUT_VALUE;
  case OP_I64_MUL_HI_S: *r = (uint64_t)((__int128)(int64_t)a * (int64_t)b >> 64); return OUT_VALUE;
  case OP_I64_MUL_HI_U: *r = (uint64_t)((unsigned __int128)a * b >> 64); return OUT_VALUE;
  case OP_I64_TRUNC_IND_F64_S:
    *r = x >= -0x1p63 && x < 0x1p63 ? (uint64_t)(int64_t)x : (uint64_t)1 << 63;
    return OUT_VALUE;
  default: /* OP_F64_CANONICAL: even a NaN's bits are known */
    *r = isnan(x) ? 0x7ff8000000000000 : a;
    return OUT_VALUE;
  }
}

/* ORDER: the ops are in the order of their opcodes. */
Outcome reference(Op op, uint64_t a, uint64_t b, uint64_t *r)
{
  if (op >= OP_I64_DIV_WRAP_S) return others(op, a, b, r);
  if (op < OP_I64_EQZ) return int_compare(op - OP_I32_EQZ, 32, a, b, r);
  if (op < OP_F32_EQ) return int_compare(op - OP_I64_EQZ, 64, a, b, r);
  if (op < OP_F64_EQ) return float_compare(op - OP_F32_EQ, f32(a), f32(b), r);
  if (op < OP_I32_CLZ) return float_compare(op - OP_F64_EQ, f64(a), f64(b), r);
  if (op < OP_I64_CLZ) return int_arith(op - OP_I32_CLZ, 32, a, b, r);
  if (op < OP_F32_ABS) return int_arith(op - OP_I64_CLZ, 64, a, b, r);
  if (op < OP_F64_ABS) return f32_arith(op - OP_F32_ABS, a, b, r);
  if (op < OP_I32_WRAP_I64) return f64_arith(op - OP_F64_ABS, a, b, r);
  return convert(op, a, r);
}

/* -- values ---- */

static const uint64_t i32_values[] = {
    0,          1,          2,          5,          7,          31,         32,
    33,         63,         64,         0x7f,       0x80,       0xff,       0x100,
    0x7fff,     0x8000,     0xffff,     0x10000,    0xfffffffb, 0xfffffffe, 0xffffffff,
    0x7fffffff, 0x80000000, 0x80000001, 0x12345678, 0xdeadbeef, 0x55555555};
static const uint64_t i64_values[] = {0,
                                      1,
                                      2,
                                      5,
                                      31,
                                      32,
                                      33,
                                      63,
                                      64,
                                      65,
                                      0x7f,
                                      0x80,
                                      0xff80,
                                      0x8000,
                                      0x7fffffff,
                                      0x80000000,
                                      0xffffffff,
                                      0x100000000,
                                      0x80000000ffffffff,
                                      0x7fffffffffffffff,
                                      0x8000000000000000,
                                      0x8000000000000001,
                                      0xffffffffffffffff,
                                      0xfffffffffffffffb,
                                      0xffffffff80000000,
                                      0x123456789abcdef0,
                                      0xfedcba9876543210,
                                      0x20000000000001,
                                      0x7ffffffffffffc00,
                                      0xfffffffffffffc01,
                                      0x8000008000000001,
                                      0x5555555555555555};
static const uint64_t f32_values[] = {
    0,          0x80000000, 0x3f800000, 0xbf800000, 0x3f000000, 0xbf000000, 0x3fc00000,
    0xbfc00000, 0x40200000, 0xc0200000, 0x3effffff, 0x3f7fffff, 0xbf7fffff, /* just below 0.5 and 1,
                                                                               -1 */
    1,          0x80000001, 0x007fffff, 0x00800000, /* subnormals, least normal */
    0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7f800001,
    0xffa12345, 0x7fc12345, 0x4b000001, 0xcb000001, 0x4affffff, 0xcaffffff, /* 2^23 and around */
    0x4effffff, 0x4f000000, 0xcf000000, 0xcf000001, 0x4f7fffff, 0x4f800000, /* 2^31, 2^32 */
    0x5effffff, 0x5f000000, 0xdf000000, 0xdf000001, 0x5f7fffff, 0x5f800000, /* 2^63, 2^64 */
    0x42f6e979, 0xc640e6b7};
static const uint64_t f64_values[] = {0,
                                      0x8000000000000000,
                                      0x3ff0000000000000,
                                      0xbff0000000000000,
                                      0x3fe0000000000000,
                                      0xbfe0000000000000,
                                      0x3ff8000000000000,
                                      0xbff8000000000000,
                                      0x4004000000000000,
                                      0xc004000000000000,
                                      0x3fdfffffffffffff,
                                      0x3fefffffffffffff,
                                      0xbfefffffffffffff,
                                      1,
                                      0x8000000000000001,
                                      0x000fffffffffffff,
                                      0x0010000000000000,
                                      0x7fefffffffffffff,
                                      0xffefffffffffffff,
                                      0x7ff0000000000000,
                                      0xfff0000000000000,
                                      0x7ff8000000000000,
                                      0xfff8000000000000,
                                      0x7ff0000000000001,
                                      0xfff4123456789abc,
                                      0x7ff8123456789abc,
                                      0x4330000000000001,
                                      0xc330000000000001,
                                      0x432fffffffffffff, /* 2^52 */
                                      0x41dfffffffc00000,
                                      0x41dfffffffffffff,
                                      0x41e0000000000000, /* 2^31 - 1 and up */
                                      0xc1e0000000000000,
                                      0xc1e00000001fffff,
                                      0xc1e0000000200000, /* -2^31 and down */
                                      0x41efffffffe00000,
                                      0x41efffffffffffff,
                                      0x41f0000000000000, /* 2^32 */
                                      0x43dfffffffffffff,
                                      0x43e0000000000000,
                                      0xc3e0000000000000,
                                      0xc3e0000000000001, /* 2^63 */
                                      0x43efffffffffffff,
                                      0x43f0000000000000,
                                      0x405edd2f1a9fbe77,
                                      0xc0c81cd6c8b43958,
                                      0x3690000000000000,
                                      0x36a0000000000001,
                                      0x47efffffe0000000,
                                      0x47effffff0000000,
                                      0x380fffffffffffff};

const uint64_t *edge_values(ValType type, unsigned *n)
{
  static const struct {
    const uint64_t *v;
    unsigned n;
  } lists[] = {{i32_values, sizeof i32_values / 8},
               {i64_values, sizeof i64_values / 8},
               {f32_values, sizeof f32_values / 8},
               {f64_values, sizeof f64_values / 8}};
  *n = lists[type].n;
  return lists[type].v;
}
