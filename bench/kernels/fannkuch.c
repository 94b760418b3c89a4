// SPDX-License-Identifier: MIT
// bench: n=9 pancake flips over all permutations
#include "bench.h"

EXPORT uint64_t run(uint32_t n)
{
  uint32_t perm[16], flipped[16], count[16], most = 0, checksum = 0, r = n, round = 0;
  for (uint32_t i = 0; i < n; i++)
    perm[i] = i;
  for (;;) {
    for (; r != 1; r--)
      count[r - 1] = r;
    for (uint32_t i = 0; i < n; i++)
      flipped[i] = perm[i];
    uint32_t flips = 0;
    for (uint32_t k; (k = flipped[0]) != 0; flips++)
      for (uint32_t i = 0, j = k; i < j; i++, j--) {
        uint32_t t = flipped[i];
        flipped[i] = flipped[j];
        flipped[j] = t;
      }
    if (flips > most) most = flips;
    checksum += round++ % 2 ? 0 - flips : flips;
    for (;; r++) {
      if (r == n) return (uint64_t)most << 32 | checksum;
      uint32_t first = perm[0];
      for (uint32_t i = 0; i < r; i++)
        perm[i] = perm[i + 1];
      perm[r] = first;
      if (--count[r] > 0) break;
    }
  }
}
