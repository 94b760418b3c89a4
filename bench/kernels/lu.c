// SPDX-License-Identifier: MIT
// bench: n=30 LU decomposition of doubles
#include "bench.h"

enum { N = 160 };
static double a[N][N];

static void decompose(void)
{
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < i; j++) {
      for (int k = 0; k < j; k++)
        a[i][j] -= a[i][k] * a[k][j];
      a[i][j] /= a[j][j];
    }
    for (int j = i; j < N; j++)
      for (int k = 0; k < i; k++)
        a[i][j] -= a[i][k] * a[k][j];
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++)
        a[i][j] = i == j ? N + round : 1.0 / (i + j + 1);
    decompose();
    for (int i = 0; i < N; i++)
      sum = mix(sum, bits_of(a[i][i]));
  }
  return sum;
}
