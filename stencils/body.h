// SPDX-License-Identifier: MIT
/* The terms of the op table's bodies. Included by the C that gen/ writes out, never by the library.
 *
 * A body is pure and free of undefined behaviour. Constants that do not fit an instruction come from
 * the instance context (KONST), since a stencil has no data section of its own.
 */
#ifndef WEFT_STENCILS_BODY_H
#define WEFT_STENCILS_BODY_H

#include "base/context.h"

#define KONST(type, name) (*(const type *)(ctx + offsetof(struct Context, konst[CONST_##name])))
#define F32_M2P31 KONST(float, F32_M2P31)
#define F32_2P31 KONST(float, F32_2P31)
#define F32_M1 KONST(float, F32_M1)
#define F32_2P32 KONST(float, F32_2P32)
#define F32_M2P63 KONST(float, F32_M2P63)
#define F32_2P63 KONST(float, F32_2P63)
#define F32_2P64 KONST(float, F32_2P64)
#define F64_M2P31M1 KONST(double, F64_M2P31M1)
#define F64_2P31 KONST(double, F64_2P31)
#define F64_M1 KONST(double, F64_M1)
#define F64_2P32 KONST(double, F64_2P32)
#define F64_M2P63 KONST(double, F64_M2P63)
#define F64_2P63 KONST(double, F64_2P63)
#define F64_2P64 KONST(double, F64_2P64)

typedef float vf32 __attribute__((vector_size(16)));
typedef double vf64 __attribute__((vector_size(16)));
typedef uint64_t vu64 __attribute__((vector_size(16)));

static inline uint32_t BITS32(float a) { uint32_t r; __builtin_memcpy(&r, &a, 4); return r; }
static inline uint64_t BITS64(double a) { uint64_t r; __builtin_memcpy(&r, &a, 8); return r; }
static inline float FROM_BITS32(uint32_t a) { float r; __builtin_memcpy(&r, &a, 4); return r; }
static inline double FROM_BITS64(uint64_t a) { double r; __builtin_memcpy(&r, &a, 8); return r; }

#if defined(__x86_64__)
/* A NaN becomes the canonical one. */
#define F64_CANONICAL(a) vf64_get((V64(a) & (vu64)((vf64){a} == (vf64){a})) | (KONST(vu64, F64_NAN) & ~(vu64)((vf64){a} == (vf64){a})))
/* x86-64: no unsigned conversions, sign operations by masks, min and max that are not IEEE's. */
/* Saturating conversions: below (or at) the lower limit, at or above the upper one, NaN, else. Of the lower
 * limits the one past the range and the one in it give the same: the conversion of the limit is the minimum. */
#define SAT(a, lo, hi, min, max, value) ((a) != (a) ? 0 : (a) <= (lo) ? (min) : (a) >= (hi) ? (max) : (value))
#define SATU(a, lo, hi, max, value) (!((a) > (lo)) ? 0 : (a) >= (hi) ? (max) : (value))
#define I32_SAT_F32_S(a) SAT(a, F32_M2P31, F32_2P31, 0x80000000u, 0x7fffffffu, (uint32_t)(int32_t)a)
#define I32_SAT_F32_U(a) SATU(a, F32_M1, F32_2P32, 0xffffffffu, (uint32_t)(int64_t)a)
#define I32_SAT_F64_S(a) SAT(a, F64_M2P31M1, F64_2P31, 0x80000000u, 0x7fffffffu, (uint32_t)(int32_t)a)
#define I32_SAT_F64_U(a) SATU(a, F64_M1, F64_2P32, 0xffffffffu, (uint32_t)(int64_t)a)
#define I64_SAT_F32_S(a) SAT(a, F32_M2P63, F32_2P63, 0x8000000000000000u, 0x7fffffffffffffffu, (uint64_t)(int64_t)a)
#define I64_SAT_F32_U(a) SATU(a, F32_M1, F32_2P64, 0xffffffffffffffffu, F32_TO_U64(a))
#define I64_SAT_F64_S(a) SAT(a, F64_M2P63, F64_2P63, 0x8000000000000000u, 0x7fffffffffffffffu, (uint64_t)(int64_t)a)
#define I64_SAT_F64_U(a) SATU(a, F64_M1, F64_2P64, 0xffffffffffffffffu, F64_TO_U64(a))
#define REM_S(type, a, b) ((type)(b) == -1 ? 0 : (type)(a) % (type)(b))
#define DIV_WRAP(a, b) ((int64_t)(b) == -1 ? -(a) : (uint64_t)((int64_t)(a) / (int64_t)(b)))
/* What does not fit becomes INT64_MIN, the "integer indefinite" of this CPU. */
#if defined(__AVX__)
#define F64_TO_I64_IND(a) ({ uint64_t r_; __asm__("vcvttsd2si %1, %0" : "=r"(r_) : "x"(a)); r_; })
#else
#define F64_TO_I64_IND(a) ({ uint64_t r_; __asm__("cvttsd2si %1, %0" : "=r"(r_) : "x"(a)); r_; })
#endif
static inline float vf32_get(vu64 v) { return ((vf32)v)[0]; }
static inline double vf64_get(vu64 v) { return ((vf64)v)[0]; }
#define V32(a) ((vu64)(vf32){a})
#define V64(a) ((vu64)(vf64){a})
#define F32_ABS(a) vf32_get(V32(a) & KONST(vu64, F32_ABS))
#define F32_NEG(a) vf32_get(V32(a) ^ KONST(vu64, F32_SIGN))
#define F64_ABS(a) vf64_get(V64(a) & KONST(vu64, F64_ABS))
#define F64_NEG(a) vf64_get(V64(a) ^ KONST(vu64, F64_SIGN))
#define F32_COPYSIGN(a, b) vf32_get((V32(a) & KONST(vu64, F32_ABS)) | (V32(b) & KONST(vu64, F32_SIGN)))
#define F64_COPYSIGN(a, b) vf64_get((V64(a) & KONST(vu64, F64_ABS)) | (V64(b) & KONST(vu64, F64_SIGN)))
/* One compare; `both` is for equal operands, where the zeros differ. The last line is minsd and maxsd. */
#define FLOAT_MIN(a, b, both) (__builtin_isunordered(a, b) ? (a) + (b) : (a) == (b) ? (both) : (a) < (b) ? (a) : (b))
#define FLOAT_MAX(a, b, both) (__builtin_isunordered(a, b) ? (a) + (b) : (a) == (b) ? (both) : (a) > (b) ? (a) : (b))
#define F32_MIN(a, b) FLOAT_MIN(a, b, vf32_get(V32(a) | V32(b)))
#define F32_MAX(a, b) FLOAT_MAX(a, b, vf32_get(V32(a) & V32(b)))
#define F64_MIN(a, b) FLOAT_MIN(a, b, vf64_get(V64(a) | V64(b)))
#define F64_MAX(a, b) FLOAT_MAX(a, b, vf64_get(V64(a) & V64(b)))
#define F32_TO_U64(a) ((a) < F32_2P63 ? (uint64_t)(int64_t)(a) : (uint64_t)(int64_t)((a) - F32_2P63) ^ (uint64_t)1 << 63)
#define F64_TO_U64(a) ((a) < F64_2P63 ? (uint64_t)(int64_t)(a) : (uint64_t)(int64_t)((a) - F64_2P63) ^ (uint64_t)1 << 63)
/* cvtsi2sd leaves the upper half of its destination as it was, and so waits for it: start from zero. */
#if defined(__AVX__)
#define FROM_INT(type, insn, a) ({ type r_ = 0; __asm__("v" insn " %1, %0, %0" : "+x"(r_) : "r"(a)); r_; })
#else
#define FROM_INT(type, insn, a) ({ type r_ = 0; __asm__(insn " %1, %0" : "+x"(r_) : "r"(a)); r_; })
#endif
#define F32_FROM_I32(a) FROM_INT(float, "cvtsi2ssl", (uint32_t)(a))
#define F64_FROM_I32(a) FROM_INT(double, "cvtsi2sdl", (uint32_t)(a))
#define F32_FROM_I64(a) FROM_INT(float, "cvtsi2ssq", (uint64_t)(a))
#define F64_FROM_I64(a) FROM_INT(double, "cvtsi2sdq", (uint64_t)(a))
#define F32_FROM_U64(a) ((int64_t)(a) >= 0 ? F32_FROM_I64(a) : 2 * F32_FROM_I64((a) >> 1 | ((a) & 1)))
#define F64_FROM_U64(a) ((int64_t)(a) >= 0 ? F64_FROM_I64(a) : 2 * F64_FROM_I64((a) >> 1 | ((a) & 1)))
#define F32_FROM_U32(a) F32_FROM_I64(a)
#define F64_FROM_U32(a) F64_FROM_I64(a)
#else
/* arm64: it has them all. */
/* The conversion is the saturating one. */
#define A64_SAT(type, w, f, insn, a) ({ type r_; __asm__(insn " %" w "0, %" f "1" : "=r"(r_) : "w"(a)); r_; })
#define I32_SAT_F32_S(a) A64_SAT(uint32_t, "w", "s", "fcvtzs", a)
#define I32_SAT_F32_U(a) A64_SAT(uint32_t, "w", "s", "fcvtzu", a)
#define I32_SAT_F64_S(a) A64_SAT(uint32_t, "w", "d", "fcvtzs", a)
#define I32_SAT_F64_U(a) A64_SAT(uint32_t, "w", "d", "fcvtzu", a)
#define I64_SAT_F32_S(a) A64_SAT(uint64_t, "x", "s", "fcvtzs", a)
#define I64_SAT_F32_U(a) A64_SAT(uint64_t, "x", "s", "fcvtzu", a)
#define I64_SAT_F64_S(a) A64_SAT(uint64_t, "x", "d", "fcvtzs", a)
#define I64_SAT_F64_U(a) A64_SAT(uint64_t, "x", "d", "fcvtzu", a)
#define REM_S(type, a, b) ((type)(a) % (type)(b))
#define DIV_WRAP(a, b) ((uint64_t)((int64_t)(a) / (int64_t)(b)))
#define F64_TO_I64_IND(a) ((a) >= F64_M2P63 && (a) < F64_2P63 ? (uint64_t)(int64_t)(a) : (uint64_t)1 << 63)
#define F64_CANONICAL(a) ((a) == (a) ? (a) : KONST(double, F64_NAN))
#define F32_ABS(a) __builtin_fabsf(a)
#define F32_NEG(a) (-(a))
#define F64_ABS(a) __builtin_fabs(a)
#define F64_NEG(a) (-(a))
#define F32_COPYSIGN(a, b) FROM_BITS32((BITS32(a) & 0x7fffffff) | (BITS32(b) & 0x80000000))
#define F64_COPYSIGN(a, b) FROM_BITS64((BITS64(a) & 0x7fffffffffffffff) | (BITS64(b) & 0x8000000000000000))
#define A64_FLOAT2(type, w, insn, a, b) ({ type r_; __asm__(insn " %" w "0, %" w "1, %" w "2" : "=w"(r_) : "w"(a), "w"(b)); r_; })
#define F32_MIN(a, b) A64_FLOAT2(float, "s", "fmin", a, b)
#define F32_MAX(a, b) A64_FLOAT2(float, "s", "fmax", a, b)
#define F64_MIN(a, b) A64_FLOAT2(double, "d", "fmin", a, b)
#define F64_MAX(a, b) A64_FLOAT2(double, "d", "fmax", a, b)
#define F32_TO_U64(a) ((uint64_t)(a))
#define F64_TO_U64(a) ((uint64_t)(a))
#define F32_FROM_I32(a) ((float)(int32_t)(a))
#define F64_FROM_I32(a) ((double)(int32_t)(a))
#define F32_FROM_I64(a) ((float)(int64_t)(a))
#define F64_FROM_I64(a) ((double)(int64_t)(a))
#define F32_FROM_U32(a) ((float)(a))
#define F64_FROM_U32(a) ((double)(a))
#define F32_FROM_U64(a) ((float)(a))
#define F64_FROM_U64(a) ((double)(a))
#endif

#endif
