// SPDX-License-Identifier: MIT
// bench: n=2 all shortest paths (Floyd-Warshall), ints
#include "bench.h"

enum { N = 220 };
static uint32_t way[N][N];

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 9;
  uint64_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++)
        way[i][j] = random_next(&state) % 10000;
    for (int k = 0; k < N; k++)
      for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
          uint32_t over = way[i][k] + way[k][j];
          if (over < way[i][j]) way[i][j] = over;
        }
    for (int i = 0; i < N; i++)
      sum = mix(sum, way[i][N - 1 - i]);
  }
  return sum;
}
