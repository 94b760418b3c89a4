// SPDX-License-Identifier: MIT
#include "base/vec.h"

#include <stdlib.h>
#include <string.h>

enum { LEAST = 16 };

bool vec_grow(void *array_ptr, uint32_t *cap, uint32_t need, size_t elem)
{
  if (need <= *cap) return true;
  uint64_t wanted = 2 * (uint64_t)*cap;
  if (wanted < LEAST) wanted = LEAST;
  if (wanted < need) wanted = need;
  if (wanted > UINT32_MAX) wanted = UINT32_MAX;
  size_t bytes;
  if (__builtin_mul_overflow((size_t)wanted, elem, &bytes)) return false;
  void *array;
  memcpy(&array, array_ptr, sizeof array);
  array = realloc(array, bytes);
  if (!array) return false;
  memcpy(array_ptr, &array, sizeof array);
  *cap = (uint32_t)wanted;
  return true;
}
