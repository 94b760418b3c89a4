// SPDX-License-Identifier: MIT
// bench: n=24 product of two matrices of doubles, by the definition
#include "bench.h"

enum { N = 120 };
static double a[N][N], b[N][N], c[N][N];

static void multiply(void)
{
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double sum = 0;
      for (int k = 0; k < N; k++)
        sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      a[i][j] = i + j, b[i][j] = i - j;
  for (uint32_t round = 0; round < n; round++) {
    a[round % N][0] += 1;
    multiply();
    sum = mix(sum, bits_of(c[round % N][round % N]));
  }
  return sum;
}
