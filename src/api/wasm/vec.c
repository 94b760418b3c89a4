// SPDX-License-Identifier: MIT
/* wasm.h: vectors. */
#include "api/wasm/wasm_int.h"

#include <stdlib.h>

/* Room for n elements, all zeros, and one more: what follows bytes is a zero. */
static void *room(size_t n, size_t size)
{
  return n && n < PTRDIFF_MAX / size ? calloc(n + 1, size) : NULL;
}

bool capi_bytes(wasm_byte_vec_t *out, const void *bytes, size_t n)
{
  out->data = n < PTRDIFF_MAX ? malloc(n + 1) : NULL;
  out->size = out->data ? n : 0;
  if (!out->data) return false;
  if (n) memcpy(out->data, bytes, n);
  out->data[n] = 0;
  return true;
}

/* What all vectors have; an element is ended by END(element). */
#define VECTOR(name, pointer, END)                                                                 \
  void wasm_##name##_vec_new_empty(wasm_##name##_vec_t *out)                                       \
  {                                                                                                \
    out->size = 0;                                                                                 \
    out->data = NULL;                                                                              \
  }                                                                                                \
                                                                                                   \
  void wasm_##name##_vec_new_uninitialized(wasm_##name##_vec_t *out, size_t n)                     \
  {                                                                                                \
    out->data = room(n, sizeof *out->data);                                                        \
    out->size = out->data ? n : 0;                                                                 \
  }                                                                                                \
                                                                                                   \
  void wasm_##name##_vec_new(wasm_##name##_vec_t *out, size_t n,                                   \
                             wasm_##name##_t pointer const from[])                                 \
  {                                                                                                \
    wasm_##name##_vec_new_uninitialized(out, from ? n : 0);                                        \
    if (out->size) memcpy(out->data, from, n * sizeof *out->data);                                 \
  }                                                                                                \
                                                                                                   \
  void wasm_##name##_vec_delete(wasm_##name##_vec_t *v)                                            \
  {                                                                                                \
    if (!v) return;                                                                                \
    for (size_t i = 0; v->data && i < v->size; i++)                                                \
      END(&v->data[i]);                                                                            \
    free(v->data);                                                                                 \
    v->size = 0;                                                                                   \
    v->data = NULL;                                                                                \
  }

/* Copies an element by COPY(to, from). */
#define VECTOR_COPY(name, COPY)                                                                    \
  void wasm_##name##_vec_copy(wasm_##name##_vec_t *out, const wasm_##name##_vec_t *from)           \
  {                                                                                                \
    wasm_##name##_vec_new_uninitialized(out, from && from->data ? from->size : 0);                 \
    for (size_t i = 0; i < out->size; i++)                                                         \
      COPY(&out->data[i], &from->data[i]);                                                         \
  }

#define NO_END(p) ((void)(p))
VECTOR(byte, , NO_END)
VECTOR(val, , wasm_val_delete)
VECTOR_COPY(val, wasm_val_copy)

void wasm_byte_vec_copy(wasm_byte_vec_t *out, const wasm_byte_vec_t *from)
{
  if (from && from->data)
    capi_bytes(out, from->data, from->size);
  else
    wasm_byte_vec_new_empty(out);
}

#define POINTERS(name)                                                                             \
  static void copy_##name(wasm_##name##_t **to, wasm_##name##_t *const *from)                      \
  {                                                                                                \
    *to = *from ? wasm_##name##_copy(*from) : NULL;                                                \
  }                                                                                                \
  static void end_##name(wasm_##name##_t **p)                                                      \
  {                                                                                                \
    wasm_##name##_delete(*p);                                                                      \
  }                                                                                                \
  VECTOR(name, *, end_##name)                                                                      \
  VECTOR_COPY(name, copy_##name)

POINTERS(valtype)
POINTERS(functype)
POINTERS(globaltype)
POINTERS(tabletype)
POINTERS(memorytype)
POINTERS(externtype)
POINTERS(importtype)
POINTERS(exporttype)
POINTERS(frame)
POINTERS(extern)
