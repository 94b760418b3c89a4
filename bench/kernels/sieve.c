// SPDX-License-Identifier: MIT
// bench: n=5 sieve of Eratosthenes, bytes
#include "bench.h"

#include <string.h>

enum { LIMIT = 1000000 };
static uint8_t prime[LIMIT + 1];

EXPORT uint64_t run(uint32_t n)
{
  uint32_t count = 0;
  for (uint32_t round = 0; round < n; round++) {
    memset(prime, 1, sizeof prime);
    for (uint32_t i = 2; i <= LIMIT; i++) {
      if (!prime[i]) continue;
      count++;
      for (uint32_t k = i + i; k <= LIMIT; k += i)
        prime[k] = 0;
    }
  }
  return count;
}
