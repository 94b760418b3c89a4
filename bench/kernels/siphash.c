// SPDX-License-Identifier: MIT
// bench: n=1000000 rotate SipHash-2-4 of short keys: 64-bit add, rotate, xor
#include "bench.h"

static uint64_t left(uint64_t x, int by)
{
  return x << by | x >> (64 - by);
}

typedef struct Sip {
  uint64_t v0, v1, v2, v3;
} Sip;

static inline void sip_round(Sip *s)
{
  s->v0 += s->v1, s->v1 = left(s->v1, 13) ^ s->v0, s->v0 = left(s->v0, 32);
  s->v2 += s->v3, s->v3 = left(s->v3, 16) ^ s->v2;
  s->v0 += s->v3, s->v3 = left(s->v3, 21) ^ s->v0;
  s->v2 += s->v1, s->v1 = left(s->v1, 17) ^ s->v2, s->v2 = left(s->v2, 32);
}

static uint64_t siphash(uint64_t k0, uint64_t k1, const uint64_t *words, int count)
{
  Sip s = {k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d, k0 ^ 0x6c7967656e657261,
           k1 ^ 0x7465646279746573};
  for (int i = 0; i < count; i++) {
    s.v3 ^= words[i];
    sip_round(&s), sip_round(&s);
    s.v0 ^= words[i];
  }
  s.v2 ^= 0xff;
  sip_round(&s), sip_round(&s), sip_round(&s), sip_round(&s);
  return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t words[4] = {1, 2, 3, 4}, h = 0;
  for (uint32_t i = 0; i < n; i++) {
    words[i & 3] ^= h + i;
    h = siphash(h, i, words, 4);
  }
  return h;
}
