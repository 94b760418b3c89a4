// SPDX-License-Identifier: MIT
// bench: n=13 queens on a board, by bits: recursion
#include "bench.h"

static uint32_t place(uint32_t all, uint32_t columns, uint32_t left, uint32_t right)
{
  uint32_t count = 0, free = all & ~(columns | left | right);
  if (columns == all) return 1;
  while (free) {
    uint32_t bit = free & (0 - free);
    free ^= bit;
    count += place(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return count;
}

EXPORT uint64_t run(uint32_t n)
{
  return place((1u << n) - 1, 0, 0, 0);
}
