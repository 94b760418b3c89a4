// SPDX-License-Identifier: MIT
/* Value types, function types and values: the vocabulary that all layers share. */
#ifndef WEFT_BASE_TYPES_H
#define WEFT_BASE_TYPES_H

#include <stdint.h>

/* What a reference refers to. */
typedef enum HeapType {
  HEAP_FUNC,
  HEAP_EXTERN,
  HEAP_TYPE = 16, /* HEAP_TYPE + n: type n of the module (none so far) */
} HeapType;

/* The type of a value, in 32 bits. Its lowest byte is its machine class, which is all that vstack,
 * regalloc and emit know; of a number or vector that is the whole type. What a reference refers to,
 * and whether it may be null, is in the bits above, for the checker and the runtime. ORDER:
 * I32..F64 index tables. */
typedef enum ValType {
  T_I32,
  T_I64,
  T_F32,
  T_F64,
  T_V128,
  T_REF, /* the class of all references: a pointer, 0 = null */
  NCLASSES,
  T_BOT = 0xff, /* the unknown type of unreachable code; validation only */
  TYPE_NULLABLE = 0x100,
  TYPE_HEAP_SHIFT = 9,
  T_FUNCREF = T_REF | TYPE_NULLABLE | HEAP_FUNC << TYPE_HEAP_SHIFT,     /* a FuncRef * */
  T_EXTERNREF = T_REF | TYPE_NULLABLE | HEAP_EXTERN << TYPE_HEAP_SHIFT, /* the embedder's pointer */
  TYPE_LAST = 0x7fffffff,
} ValType;

/* The machine class of a type. */
static inline uint8_t type_class(ValType t)
{
  return (uint8_t)t;
}
/* Of a type or class. */
static inline int type_is_float(ValType t)
{
  return t >= T_F32 && t <= T_V128;
} /* float registers */
static inline int type_is_ref(ValType t)
{
  return type_class(t) == T_REF;
}

/* "i32", "funcref"; "any" if it is unknown. */
const char *type_name(ValType type);

/* A function type. The arrays belong to the module (or whoever made the type). Equal lists of a
 * module are one list. */
typedef struct FuncType {
  uint32_t nparams, nresults;
  const ValType *params;
  const ValType *results;
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
