// SPDX-License-Identifier: MIT
// bench: n=14 edit distance: minimum of three, in a row
#include "bench.h"

enum { SIZE = 1200 };
static uint8_t a[SIZE], b[SIZE];
static uint32_t row[SIZE + 1];

static uint32_t least(uint32_t x, uint32_t y)
{
  return x < y ? x : y;
}

static uint32_t distance(void)
{
  for (uint32_t j = 0; j <= SIZE; j++)
    row[j] = j;
  for (uint32_t i = 1; i <= SIZE; i++) {
    uint32_t diagonal = row[0];
    row[0] = i;
    for (uint32_t j = 1; j <= SIZE; j++) {
      uint32_t change = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = least(least(row[j], row[j - 1]) + 1, change);
    }
  }
  return row[SIZE];
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 11;
  uint64_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < SIZE; i++)
      a[i] = random_next(&state) & 3, b[i] = random_next(&state) & 3;
    sum = mix(sum, distance());
  }
  return sum;
}
