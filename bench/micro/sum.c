// SPDX-License-Identifier: MIT
// bench: n=20000000 the sum of 0 to n, that no compiler can make a formula of
#include "bench.h"

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (uint32_t i = 0; i < n; i++) {
    sum += i;
    __asm__ volatile("");
  }
  return sum;
}
