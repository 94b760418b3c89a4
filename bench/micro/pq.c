// SPDX-License-Identifier: MIT
// bench: n=10000000 p*q + p*q*r in a function of its own, called in a loop
#include "bench.h"

__attribute__((noinline)) static double f(double p, double q, double r)
{
  return p * q + p * q * r;
}

EXPORT uint64_t run(uint32_t n)
{
  double sum = 0;
  for (uint32_t i = 0; i < n; i++)
    sum += f(i & 15, 3, i & 7);
  return (uint64_t)sum;
}
