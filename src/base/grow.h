// SPDX-License-Identifier: MIT
/* Arrays that grow: a pointer, and a count of the elements that there is room for. */
#ifndef WEFT_BASE_GROW_H
#define WEFT_BASE_GROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Makes room for `need` elements of `size` bytes in the array that `array_ptr` points to, which has
 * room for *cap; *cap doubles until it is enough. False, and nothing has changed, without memory or
 * if `need` is 2^31 or more. */
bool array_grow(void *array_ptr, uint32_t *cap, uint32_t need, size_t size);

/* Appends an element to an array of n elements: its address, or NULL without memory. */
#define ARRAY_PUSH(array, n, cap)                                                                  \
  (((n) < (cap) || array_grow(&(array), &(cap), (n) + 1, sizeof *(array))) ? &(array)[(n)++] : NULL)

#endif
