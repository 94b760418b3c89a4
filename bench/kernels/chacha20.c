// SPDX-License-Identifier: MIT
// bench: n=270000 rotate ChaCha20 key stream: 16 words in flight
#include "bench.h"

static uint32_t left(uint32_t x, int by)
{
  return x << by | x >> (32 - by);
}

static void quarter(uint32_t *x, int a, int b, int c, int d)
{
  x[a] += x[b], x[d] = left(x[d] ^ x[a], 16);
  x[c] += x[d], x[b] = left(x[b] ^ x[c], 12);
  x[a] += x[b], x[d] = left(x[d] ^ x[a], 8);
  x[c] += x[d], x[b] = left(x[b] ^ x[c], 7);
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, 1, 2, 3, 4, 5, 6, 7, 8};
  uint64_t sum = 0;
  for (uint32_t block = 0; block < n; block++) {
    uint32_t x[16];
    state[12] = block;
    for (int i = 0; i < 16; i++)
      x[i] = state[i];
    for (int round = 0; round < 10; round++) {
      quarter(x, 0, 4, 8, 12), quarter(x, 1, 5, 9, 13);
      quarter(x, 2, 6, 10, 14), quarter(x, 3, 7, 11, 15);
      quarter(x, 0, 5, 10, 15), quarter(x, 1, 6, 11, 12);
      quarter(x, 2, 7, 8, 13), quarter(x, 3, 4, 9, 14);
    }
    for (int i = 0; i < 16; i++)
      sum += (uint64_t)(x[i] + state[i]) << (i & 7);
  }
  return sum;
}
