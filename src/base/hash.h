// SPDX-License-Identifier: MIT
/* Hashes of what a guest chooses. They depend on random numbers, so that nobody outside can choose
 * names or types that fall into one place of a table. */
#ifndef WEFT_BASE_HASH_H
#define WEFT_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

typedef struct HashSeed {
  uint64_t k[2];
} HashSeed;

/* A new seed, from the system; where it gives none, from the clock and an address. */
HashSeed hash_seed(void);
/* SipHash-1-3. p may be NULL if n is 0. */
uint64_t hash_bytes(HashSeed seed, const void *p, size_t n);
/* Of two in a row: another split of the same bytes has another hash. */
uint64_t hash_pair(HashSeed seed, const void *a, size_t na, const void *b, size_t nb);

#endif
