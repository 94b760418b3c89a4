// SPDX-License-Identifier: MIT
#include "base/hash.h"

#include <string.h>
#include <time.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <sys/random.h>
#endif

HashSeed hash_seed(void)
{
  HashSeed s;
  if (getentropy(&s, sizeof s) == 0) return s;
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  s.k[0] = (uint64_t)t.tv_nsec * UINT64_C(0x9e3779b97f4a7c15) ^ (uint64_t)t.tv_sec;
  s.k[1] = (uint64_t)(uintptr_t)&s;
  return s;
}

typedef struct Sip {
  uint64_t a, b, c, d;
} Sip;

static inline uint64_t rotate(uint64_t x, unsigned n)
{
  return x << n | x >> (64 - n);
}

static inline void sip_round(Sip *v)
{
  v->a += v->b, v->c += v->d;
  v->b = rotate(v->b, 13) ^ v->a, v->d = rotate(v->d, 16) ^ v->c;
  v->a = rotate(v->a, 32);
  v->c += v->b, v->a += v->d;
  v->b = rotate(v->b, 17) ^ v->c, v->d = rotate(v->d, 21) ^ v->a;
  v->c = rotate(v->c, 32);
}

static inline void sip_word(Sip *v, uint64_t word)
{
  v->d ^= word;
  sip_round(v);
  v->a ^= word;
}

uint64_t hash_bytes(HashSeed seed, const void *p, size_t n)
{
  Sip v = {seed.k[0] ^ UINT64_C(0x736f6d6570736575), seed.k[1] ^ UINT64_C(0x646f72616e646f6d),
           seed.k[0] ^ UINT64_C(0x6c7967656e657261), seed.k[1] ^ UINT64_C(0x7465646279746573)};
  const uint8_t *at = p;
  uint64_t word = 0, last = (uint64_t)n << 56;
  for (; n >= 8; n -= 8, at += 8) {
    memcpy(&word, at, 8);
    sip_word(&v, word);
  }
  for (size_t i = 0; i < n; i++)
    last |= (uint64_t)at[i] << (8 * i);
  sip_word(&v, last);
  v.c ^= 0xff;
  for (int i = 0; i < 3; i++)
    sip_round(&v);
  return v.a ^ v.b ^ v.c ^ v.d;
}

uint64_t hash_pair(HashSeed seed, const void *a, size_t na, const void *b, size_t nb)
{
  HashSeed rest = seed;
  rest.k[0] ^= hash_bytes(seed, a, na);
  return hash_bytes(rest, b, nb);
}
