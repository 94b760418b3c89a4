// SPDX-License-Identifier: MIT
// bench: n=80000 rotate SHA-256 of blocks
#include "bench.h"

static uint32_t constant[64];

static uint32_t right(uint32_t x, int by)
{
  return x >> by | x << (32 - by);
}

static void block(uint32_t *state, const uint32_t *data)
{
  uint32_t w[64], s[8];
  for (int i = 0; i < 16; i++)
    w[i] = data[i];
  for (int i = 16; i < 64; i++) {
    uint32_t p = w[i - 15], q = w[i - 2];
    w[i] = w[i - 16] + (right(p, 7) ^ right(p, 18) ^ p >> 3) + w[i - 7] +
           (right(q, 17) ^ right(q, 19) ^ q >> 10);
  }
  for (int i = 0; i < 8; i++)
    s[i] = state[i];
  for (int i = 0; i < 64; i++) {
    uint32_t t1 = s[7] + (right(s[4], 6) ^ right(s[4], 11) ^ right(s[4], 25)) +
                  ((s[4] & s[5]) ^ (~s[4] & s[6])) + constant[i] + w[i];
    uint32_t t2 = (right(s[0], 2) ^ right(s[0], 13) ^ right(s[0], 22)) +
                  ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    s[7] = s[6], s[6] = s[5], s[5] = s[4], s[4] = s[3] + t1;
    s[3] = s[2], s[2] = s[1], s[1] = s[0], s[0] = t1 + t2;
  }
  for (int i = 0; i < 8; i++)
    state[i] += s[i];
}

/* The first 32 bits of the fractional part of the cube root of the i-th prime, by integers. */
static void make_constants(void)
{
  int found = 0;
  for (uint32_t p = 2; found < 64; p++) {
    uint32_t d = 2;
    while (d * d <= p && p % d)
      d++;
    if (d * d <= p) continue;
    uint64_t root = 0; /* of p * 2^96, whose cube root is cbrt(p) * 2^32 */
    for (int bit = 34; bit >= 0; bit--) {
      uint64_t r = root | (uint64_t)1 << bit;
      if ((unsigned __int128)r * r / ((uint64_t)1 << 32) * r <= (unsigned __int128)p << 64)
        root = r;
    }
    constant[found++] = (uint32_t)root;
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19},
           data[16] = {0};
  make_constants();
  for (uint32_t i = 0; i < n; i++) {
    data[i & 15] ^= i;
    block(state, data);
  }
  return (uint64_t)state[0] << 32 | state[7];
}
