// SPDX-License-Identifier: MIT
// bench: n=2700 product of long integers: 32-bit limbs, 64-bit multiply and carry
#include "bench.h"

enum { LIMBS = 128 };
static uint32_t a[LIMBS], b[LIMBS], product[2 * LIMBS];

static void multiply(void)
{
  for (int i = 0; i < 2 * LIMBS; i++)
    product[i] = 0;
  for (int i = 0; i < LIMBS; i++) {
    uint64_t carry = 0;
    for (int j = 0; j < LIMBS; j++) {
      carry += (uint64_t)a[i] * b[j] + product[i + j];
      product[i + j] = (uint32_t)carry;
      carry >>= 32;
    }
    product[i + LIMBS] = (uint32_t)carry;
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 77;
  for (int i = 0; i < LIMBS; i++)
    a[i] = random_next(&state), b[i] = random_next(&state);
  for (uint32_t round = 0; round < n; round++) {
    multiply();
    for (int i = 0; i < LIMBS; i++)
      a[i] = product[i + LIMBS / 2] | 1;
  }
  uint64_t sum = 0;
  for (int i = 0; i < 2 * LIMBS; i++)
    sum = mix(sum, product[i]);
  return sum;
}
