// SPDX-License-Identifier: MIT
#include "base/grow.h"

#include <stdlib.h>

bool array_grow(void *array_ptr, uint32_t *cap, uint32_t need, size_t size)
{
  enum { FIRST = 16, MOST = INT32_MAX };
  void **array = array_ptr;
  uint32_t n = *cap ? *cap : FIRST;
  if (need > MOST) return false;
  while (n < need)
    n *= 2;
  void *p = realloc(*array, n * size);
  if (!p) return false;
  *array = p;
  *cap = n;
  return true;
}
