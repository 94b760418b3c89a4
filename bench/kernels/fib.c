// SPDX-License-Identifier: MIT
// bench: n=35 Fibonacci numbers by recursion: calls
#include "bench.h"

static uint32_t fib(uint32_t n)
{
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

EXPORT uint64_t run(uint32_t n)
{
  return fib(n);
}
