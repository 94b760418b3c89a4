// SPDX-License-Identifier: MIT
// bench: n=33 Fibonacci numbers, for the Luas beside fib.c
#include "bench.h"

static double fib(double n)
{
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

EXPORT uint64_t run(uint32_t n)
{
  return (uint64_t)fib(n);
}
