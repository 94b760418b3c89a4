// SPDX-License-Identifier: MIT
// bench: n=40 strings in a text: by Horspool's table, and byte by byte
#include "bench.h"

enum { SIZE = 200000 };
static uint8_t text[SIZE];

static uint32_t horspool(const uint8_t *word, uint32_t size)
{
  uint32_t shift[256], found = 0;
  for (int i = 0; i < 256; i++)
    shift[i] = size;
  for (uint32_t i = 0; i + 1 < size; i++)
    shift[word[i]] = size - 1 - i;
  for (uint32_t at = 0; at + size <= SIZE; at += shift[text[at + size - 1]]) {
    uint32_t i = size;
    while (i > 0 && text[at + i - 1] == word[i - 1])
      i--;
    found += i == 0;
  }
  return found;
}

static uint32_t plain(const uint8_t *word, uint32_t size)
{
  uint32_t found = 0;
  for (uint32_t at = 0; at + size <= SIZE; at++) {
    uint32_t i = 0;
    while (i < size && text[at + i] == word[i])
      i++;
    found += i == size;
  }
  return found;
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 21;
  uint64_t sum = 0;
  for (int i = 0; i < SIZE; i++)
    text[i] = 'a' + random_next(&state) % 5;
  for (uint32_t round = 0; round < n; round++) {
    const uint8_t *word = &text[round * 3571 % (SIZE - 16)];
    sum = mix(sum, horspool(word, 6 + round % 8));
    sum = mix(sum, plain(word, 5 + round % 3));
  }
  return sum;
}
