// SPDX-License-Identifier: MIT
/* Value types, function types and values: the vocabulary that all layers share. */
#ifndef WEFT_BASE_TYPES_H
#define WEFT_BASE_TYPES_H

#include <stdint.h>

/* ORDER: I32..F64 index tables; the references follow the vector. */
typedef enum ValType {
  T_I32,
  T_I64,
  T_F32,
  T_F64,
  T_V128,
  T_FUNCREF,   /* a FuncRef *, 0 = null */
  T_EXTERNREF, /* the embedder's pointer, 0 = null */
  NTYPES,
  T_BOT = 0xff, /* the unknown type of unreachable code; validation only */
} ValType;

static inline int type_is_float(ValType t)
{
  return t >= T_F32 && t <= T_V128;
} /* float registers */
static inline int type_is_ref(ValType t)
{
  return t == T_FUNCREF || t == T_EXTERNREF;
}

/* A function type. The arrays belong to the module (or whoever made the type). */
typedef struct FuncType {
  uint32_t nparams, nresults;
  const uint8_t *params;  /* ValType each */
  const uint8_t *results; /* ValType each */
} FuncType;

/* A value in memory, as calls from and to C pass it. Unused upper bytes are zero. */
typedef union Value {
  uint32_t i32;
  uint64_t i64;
  float f32;
  double f64;
  void *ref;
  uint8_t v128[16];
} __attribute__((aligned(16))) Value;

_Static_assert(sizeof(Value) == 16, "values are 16 bytes wide");

#endif
