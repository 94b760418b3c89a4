// SPDX-License-Identifier: MIT
// bench: n=900 five-point stencil over a grid of doubles
#include "bench.h"

enum { N = 200 };
static double grid[2][N][N];

EXPORT uint64_t run(uint32_t n)
{
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      grid[0][i][j] = grid[1][i][j] = (i * j % 17) / 17.0;
  for (uint32_t round = 0; round < n; round++) {
    double(*from)[N] = grid[round & 1], (*to)[N] = grid[~round & 1];
    for (int i = 1; i < N - 1; i++)
      for (int j = 1; j < N - 1; j++)
        to[i][j] =
            0.2 * (from[i][j] + from[i][j - 1] + from[i][j + 1] + from[i - 1][j] + from[i + 1][j]);
  }
  uint64_t sum = 0;
  for (int i = 0; i < N; i++)
    sum = mix(sum, bits_of(grid[n & 1][i][i]));
  return sum;
}
