// SPDX-License-Identifier: MIT
// bench: n=18 Cholesky decomposition and triangular solves: accumulators in loops
#include "bench.h"

enum { N = 160 };
static double a[N][N], x[N], b[N];

static void decompose(void)
{
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < i; j++) {
      double sum = a[i][j];
      for (int k = 0; k < j; k++)
        sum -= a[i][k] * a[j][k];
      a[i][j] = sum / a[j][j];
    }
    double sum = a[i][i];
    for (int k = 0; k < i; k++)
      sum -= a[i][k] * a[i][k];
    a[i][i] = __builtin_sqrt(sum);
  }
}

static void solve(void)
{
  for (int i = 0; i < N; i++) {
    double sum = b[i];
    for (int j = 0; j < i; j++)
      sum -= a[i][j] * x[j];
    x[i] = sum / a[i][i];
  }
  for (int i = N - 1; i >= 0; i--) {
    double sum = x[i];
    for (int j = i + 1; j < N; j++)
      sum -= a[j][i] * x[j];
    x[i] = sum / a[i][i];
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t check = 0;
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < N; i++) {
      b[i] = i + round;
      for (int j = 0; j < N; j++)
        a[i][j] = i == j ? 2 * N : 1.0 / (1 + (i > j ? i - j : j - i));
    }
    decompose();
    solve();
    for (int i = 0; i < N; i += 7)
      check = mix(check, bits_of(x[i]));
  }
  return check;
}
