// SPDX-License-Identifier: MIT
// bench: n=20 spectral norm: float division, int to float
#include "bench.h"

enum { N = 300 };
static double u[N], v[N];

static void times(const double *from, double *to, int transposed)
{
  for (int i = 0; i < N; i++) {
    double sum = 0;
    for (int j = 0; j < N; j++)
      sum += from[j] / ((i + j) * (i + j + 1) / 2 + (transposed ? j : i) + 1);
    to[i] = sum;
  }
}

EXPORT uint64_t run(uint32_t n)
{
  double uv = 0, vv = 0;
  for (int i = 0; i < N; i++)
    u[i] = 1;
  for (uint32_t round = 0; round < n; round++) {
    times(u, v, 0);
    times(v, u, 1);
  }
  for (int i = 0; i < N; i++)
    uv += u[i] * v[i], vv += v[i] * v[i];
  return bits_of(__builtin_sqrt(uv / vv));
}
