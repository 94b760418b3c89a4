// SPDX-License-Identifier: MIT
/* Vec: arrays that grow, as three plain fields of whoever owns them: T *array; uint32_t n, cap. */
#ifndef WEFT_BASE_VEC_H
#define WEFT_BASE_VEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Makes the array behind `array_ptr` (a T **, from malloc or NULL) hold at least `need` elements of
 * `elem` bytes, at least doubling it. False without memory; the array is then unchanged. */
bool vec_grow(void *array_ptr, uint32_t *cap, uint32_t need, size_t elem);

#define VEC_ROOM(array, cap, need)                                                                 \
  ((need) <= (cap) || vec_grow(&(array), &(cap), (need), sizeof *(array)))

#endif
