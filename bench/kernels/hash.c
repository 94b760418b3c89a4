// SPDX-License-Identifier: MIT
// bench: n=12000000 rotate hash mixing: xor, multiply, rotate
#include "bench.h"

EXPORT uint64_t run(uint32_t n)
{
  uint32_t h = 1;
  for (uint32_t i = 0; i < n; i++) {
    h ^= i;
    h *= 0x9e3779b1u;
    h = (h >> 13 | h << 19) + i;
  }
  return h;
}
