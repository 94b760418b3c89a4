// SPDX-License-Identifier: MIT
// bench: n=750 base64, there and back
#include "bench.h"

enum { SIZE = 49152 };
static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t plain[SIZE], coded[SIZE / 3 * 4], back[SIZE], value[256];

static void encode(void)
{
  uint8_t *out = coded;
  for (int i = 0; i < SIZE; i += 3) {
    uint32_t v = (uint32_t)plain[i] << 16 | (uint32_t)plain[i + 1] << 8 | plain[i + 2];
    *out++ = (uint8_t)letters[v >> 18];
    *out++ = (uint8_t)letters[v >> 12 & 63];
    *out++ = (uint8_t)letters[v >> 6 & 63];
    *out++ = (uint8_t)letters[v & 63];
  }
}

static void decode(void)
{
  uint8_t *out = back;
  for (unsigned i = 0; i < sizeof coded; i += 4) {
    uint32_t v = (uint32_t)value[coded[i]] << 18 | (uint32_t)value[coded[i + 1]] << 12 |
                 (uint32_t)value[coded[i + 2]] << 6 | value[coded[i + 3]];
    *out++ = (uint8_t)(v >> 16);
    *out++ = (uint8_t)(v >> 8);
    *out++ = (uint8_t)v;
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 7;
  uint64_t sum = 0;
  for (int i = 0; i < 64; i++)
    value[(uint8_t)letters[i]] = (uint8_t)i;
  for (int i = 0; i < SIZE; i++)
    plain[i] = (uint8_t)random_next(&state);
  for (uint32_t round = 0; round < n; round++) {
    plain[round % SIZE]++;
    encode();
    decode();
    sum = mix(sum, back[round % SIZE] + coded[round % SIZE] * 256u);
  }
  return sum;
}
