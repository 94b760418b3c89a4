// SPDX-License-Identifier: MIT
/* The terms of the op table's bodies in portable C, for the interpreter. What stencils/body.h makes
 * of them for one CPU must agree bit for bit. Undefined behaviour is nowhere: what a conversion
 * cannot do is tested for before. */
#ifndef WEFT_INTERP_BODY_H
#define WEFT_INTERP_BODY_H

#include <math.h>
#include <stdint.h>
#include <string.h>

#define F32_M2P31   (-0x1p31f)
#define F32_2P31    0x1p31f
#define F32_M1      (-1.0f)
#define F32_2P32    0x1p32f
#define F32_M2P63   (-0x1p63f)
#define F32_2P63    0x1p63f
#define F32_2P64    0x1p64f
#define F64_M2P31M1 (-2147483649.0)
#define F64_2P31    0x1p31
#define F64_M1      (-1.0)
#define F64_2P32    0x1p32
#define F64_M2P63   (-0x1p63)
#define F64_2P63    0x1p63
#define F64_2P64    0x1p64

static inline uint32_t BITS32(float a)
{
  uint32_t r;
  memcpy(&r, &a, 4);
  return r;
}
static inline uint64_t BITS64(double a)
{
  uint64_t r;
  memcpy(&r, &a, 8);
  return r;
}
static inline float FROM_BITS32(uint32_t a)
{
  float r;
  memcpy(&r, &a, 4);
  return r;
}
static inline double FROM_BITS64(uint64_t a)
{
  double r;
  memcpy(&r, &a, 8);
  return r;
}

#define F32_SIGN_BIT       0x80000000u
#define F64_SIGN_BIT       0x8000000000000000u
#define F32_ABS(a)         FROM_BITS32(BITS32(a) & ~F32_SIGN_BIT)
#define F32_NEG(a)         FROM_BITS32(BITS32(a) ^ F32_SIGN_BIT)
#define F64_ABS(a)         FROM_BITS64(BITS64(a) & ~F64_SIGN_BIT)
#define F64_NEG(a)         FROM_BITS64(BITS64(a) ^ F64_SIGN_BIT)
#define F32_COPYSIGN(a, b) FROM_BITS32((BITS32(a) & ~F32_SIGN_BIT) | (BITS32(b) & F32_SIGN_BIT))
#define F64_COPYSIGN(a, b) FROM_BITS64((BITS64(a) & ~F64_SIGN_BIT) | (BITS64(b) & F64_SIGN_BIT))
/* `both` is for equal operands, where the zeros differ. */
#define FLOAT_MIN(a, b, both)                                                                      \
  (isunordered(a, b) ? (a) + (b) : (a) == (b) ? (both) : (a) < (b) ? (a) : (b))
#define FLOAT_MAX(a, b, both)                                                                      \
  (isunordered(a, b) ? (a) + (b) : (a) == (b) ? (both) : (a) > (b) ? (a) : (b))
#define F32_MIN(a, b)    FLOAT_MIN(a, b, FROM_BITS32(BITS32(a) | BITS32(b)))
#define F32_MAX(a, b)    FLOAT_MAX(a, b, FROM_BITS32(BITS32(a) & BITS32(b)))
#define F64_MIN(a, b)    FLOAT_MIN(a, b, FROM_BITS64(BITS64(a) | BITS64(b)))
#define F64_MAX(a, b)    FLOAT_MAX(a, b, FROM_BITS64(BITS64(a) & BITS64(b)))
#define F64_CANONICAL(a) ((a) == (a) ? (a) : FROM_BITS64(0x7ff8000000000000u))

#define REM_S(type, a, b) ((type)(b) == -1 ? 0 : (type)(a) % (type)(b))
#define DIV_WRAP(a, b)    ((int64_t)(b) == -1 ? -(a) : (uint64_t)((int64_t)(a) / (int64_t)(b)))

#define F32_TO_U64(a) ((uint64_t)(a))
#define F64_TO_U64(a) ((uint64_t)(a))
/* Of NaN 0; at or beyond a limit the limit. */
#define SAT(a, lo, hi, min, max, value)                                                            \
  ((a) != (a) ? 0 : (a) <= (lo) ? (min) : (a) >= (hi) ? (max) : (value))
#define SATU(a, lo, hi, max, value) (!((a) > (lo)) ? 0 : (a) >= (hi) ? (max) : (value))
#define I32_SAT_F32_S(a)            SAT(a, F32_M2P31, F32_2P31, 0x80000000u, 0x7fffffffu, (uint32_t)(int32_t)a)
#define I32_SAT_F32_U(a)            SATU(a, F32_M1, F32_2P32, 0xffffffffu, (uint32_t)(int64_t)a)
#define I32_SAT_F64_S(a)                                                                           \
  SAT(a, F64_M2P31M1, F64_2P31, 0x80000000u, 0x7fffffffu, (uint32_t)(int32_t)a)
#define I32_SAT_F64_U(a) SATU(a, F64_M1, F64_2P32, 0xffffffffu, (uint32_t)(int64_t)a)
#define I64_SAT_F32_S(a)                                                                           \
  SAT(a, F32_M2P63, F32_2P63, 0x8000000000000000u, 0x7fffffffffffffffu, (uint64_t)(int64_t)a)
#define I64_SAT_F32_U(a) SATU(a, F32_M1, F32_2P64, 0xffffffffffffffffu, (uint64_t)a)
#define I64_SAT_F64_S(a)                                                                           \
  SAT(a, F64_M2P63, F64_2P63, 0x8000000000000000u, 0x7fffffffffffffffu, (uint64_t)(int64_t)a)
#define I64_SAT_F64_U(a) SATU(a, F64_M1, F64_2P64, 0xffffffffffffffffu, (uint64_t)a)
#define F64_TO_I64_IND(a)                                                                          \
  ((a) >= F64_M2P63 && (a) < F64_2P63 ? (uint64_t)(int64_t)(a) : (uint64_t)1 << 63)

#define F32_FROM_I32(a) ((float)(int32_t)(a))
#define F64_FROM_I32(a) ((double)(int32_t)(a))
#define F32_FROM_I64(a) ((float)(int64_t)(a))
#define F64_FROM_I64(a) ((double)(int64_t)(a))
#define F32_FROM_U32(a) ((float)(a))
#define F64_FROM_U32(a) ((double)(a))
#define F32_FROM_U64(a) ((float)(a))
#define F64_FROM_U64(a) ((double)(a))

/* Rounding makes a NaN a quiet one, which compilers' own code for it may not; the rounding mode is
 * never changed. */
#define ROUND(a, value)         ((a) != (a) ? (a) + (a) : (value))
#define __builtin_ceilf(a)      ROUND(a, ceilf(a))
#define __builtin_floorf(a)     ROUND(a, floorf(a))
#define __builtin_truncf(a)     ROUND(a, truncf(a))
#define __builtin_roundevenf(a) ROUND(a, nearbyintf(a))
#define __builtin_ceil(a)       ROUND(a, ceil(a))
#define __builtin_floor(a)      ROUND(a, floor(a))
#define __builtin_trunc(a)      ROUND(a, trunc(a))
#define __builtin_roundeven(a)  ROUND(a, nearbyint(a))

#endif
