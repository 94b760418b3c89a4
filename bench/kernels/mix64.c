// SPDX-License-Identifier: MIT
// bench: n=5000 64-bit multiply and mix over a buffer, as hash tables do
#include "bench.h"

enum { WORDS = 8192 };
static uint64_t data[WORDS];

static uint64_t stir(uint64_t x)
{
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9;
  x ^= x >> 27;
  x *= 0x94d049bb133111eb;
  return x ^ x >> 31;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t h = 0;
  for (uint32_t i = 0; i < WORDS; i++)
    data[i] = stir(i + 1);
  for (uint32_t round = 0; round < n; round++)
    for (uint32_t i = 0; i < WORDS; i += 4) {
      uint64_t a = data[i] * 0x9fb21c651e98df25 + data[i + 1];
      uint64_t b = data[i + 2] * 0xd6e8feb86659fd93 + data[i + 3];
      h = (h ^ stir(a)) + stir(b);
      data[i] = a ^ b;
    }
  return h;
}
