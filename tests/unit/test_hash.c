// SPDX-License-Identifier: MIT
/* Hashes: every bit of what is hashed and of the seed counts, and seeds differ. */
#include "base/hash.h"

#include <stdio.h>
#include <string.h>

static int failed;
#define CHECK(cond)                                                                                \
  do {                                                                                             \
    if (!(cond)) failed = 1, printf("%s:%d: %s\n", __FILE__, __LINE__, #cond);                     \
  } while (0)

static unsigned bits(uint64_t x)
{
  return (unsigned)__builtin_popcountll(x);
}

/* About half of the hash's bits change with each bit. */
static void every_bit(void)
{
  HashSeed seed = {{1, 2}};
  uint8_t text[40] = {0};
  for (size_t n = 1; n <= sizeof text; n++) {
    uint64_t was = hash_bytes(seed, text, n);
    for (size_t i = 0; i < 8 * n; i++) {
      text[i / 8] ^= (uint8_t)(1u << i % 8);
      unsigned changed = bits(was ^ hash_bytes(seed, text, n));
      text[i / 8] ^= (uint8_t)(1u << i % 8);
      CHECK(changed > 8 && changed < 56);
    }
    CHECK(was != hash_bytes(seed, text, n - 1));
  }
  for (unsigned i = 0; i < 128; i++) {
    HashSeed other = seed;
    other.k[i / 64] ^= (uint64_t)1 << i % 64;
    unsigned changed = bits(hash_bytes(seed, text, 9) ^ hash_bytes(other, text, 9));
    CHECK(changed > 8 && changed < 56);
  }
}

int main(void)
{
  HashSeed a = hash_seed(), b = hash_seed();
  every_bit();
  CHECK(memcmp(&a, &b, sizeof a) != 0);
  CHECK(hash_bytes(a, "name", 4) == hash_bytes(a, "name", 4));
  CHECK(hash_bytes(a, "name", 4) != hash_bytes(b, "name", 4));
  CHECK(hash_bytes(a, NULL, 0) == hash_bytes(a, "", 0));
  CHECK(hash_pair(a, "ab", 2, "c", 1) != hash_pair(a, "a", 1, "bc", 2));
  CHECK(hash_pair(a, "ab", 2, NULL, 0) != hash_pair(a, NULL, 0, "ab", 2));
  CHECK(hash_pair(a, "ab", 2, "c", 1) == hash_pair(a, "ab", 2, "c", 1));
  return failed;
}
