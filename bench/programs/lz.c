// SPDX-License-Identifier: MIT
// bench: n=12 LZ77 with hash chains: compresses a text, decompresses it, compares
#include "bench.h"

#include <string.h>

enum {
  SIZE = 1 << 17,
  HASH_BITS = 14,
  WINDOW = 1 << 15,
  LEAST = 4,
  MOST = 255 + LEAST,
  TRIES = 16
};
static uint8_t text[SIZE], packed[SIZE * 2], back[SIZE + MOST];
static int32_t head[1 << HASH_BITS], previous[WINDOW];

static void make_text(uint32_t seed)
{
  static const char *const words[] = {"weft", "warp",  "loom", "shuttle", "thread",
                                      "and",  "the",   "of",   "cloth",   "passes",
                                      "over", "under", "each", "again"};
  uint32_t at = 0;
  while (at < SIZE) {
    uint32_t r = random_next(&seed);
    const char *word = words[(r >> 8) % 14];
    for (; *word && at < SIZE; word++)
      text[at++] = (uint8_t)*word;
    if (at < SIZE) text[at++] = r % 11 ? ' ' : r % 3 ? '\n' : (uint8_t)('0' + r % 10);
  }
}

static uint32_t load(const uint8_t *p)
{
  uint32_t v;
  memcpy(&v, p, 4);
  return v;
}

static uint32_t hash(const uint8_t *p)
{
  return load(p) * 2654435761u >> (32 - HASH_BITS);
}

static uint32_t match_length(const uint8_t *a, const uint8_t *b, uint32_t most)
{
  uint32_t n = 0;
  while (n + 4 <= most) {
    uint32_t differ = load(a + n) ^ load(b + n);
    if (differ) return n + (uint32_t)__builtin_ctz(differ) / 8;
    n += 4;
  }
  while (n < most && a[n] == b[n])
    n++;
  return n;
}

static void remember(uint32_t at)
{
  uint32_t h = hash(text + at);
  previous[at % WINDOW] = head[h];
  head[h] = (int32_t)at;
}

/* The longest earlier match of what is at `at`; its length, 0 if there is none. */
static uint32_t find(uint32_t at, uint32_t *distance)
{
  uint32_t best = 0, most = SIZE - at < MOST ? SIZE - at : MOST;
  int32_t candidate = head[hash(text + at)];
  for (int tries = 0; tries < TRIES && candidate >= 0; tries++) {
    if (at - (uint32_t)candidate >= WINDOW) break;
    uint32_t n = match_length(text + candidate, text + at, most);
    if (n > best) best = n, *distance = at - (uint32_t)candidate;
    candidate = previous[(uint32_t)candidate % WINDOW];
  }
  return best >= LEAST ? best : 0;
}

/* A flag byte before each eight items: a literal byte, or distance and length. */
static uint32_t compress(void)
{
  uint8_t *out = packed, *flags = out++;
  int bit = 0;
  *flags = 0;
  memset(head, -1, sizeof head);
  for (uint32_t at = 0; at < SIZE;) {
    uint32_t distance = 0, n = at + MOST < SIZE ? find(at, &distance) : 0;
    if (bit == 8) flags = out++, *flags = 0, bit = 0;
    if (n) {
      *flags |= (uint8_t)(1 << bit);
      *out++ = (uint8_t)distance;
      *out++ = (uint8_t)(distance >> 8);
      *out++ = (uint8_t)(n - LEAST);
    } else {
      *out++ = text[at];
      n = 1;
    }
    bit++;
    for (; n; n--, at++)
      if (at + 4 <= SIZE) remember(at);
  }
  return (uint32_t)(out - packed);
}

static uint32_t decompress(uint32_t size)
{
  const uint8_t *p = packed, *end = packed + size;
  uint32_t at = 0;
  while (p < end) {
    uint32_t flags = *p++;
    for (int bit = 0; bit < 8 && p < end; bit++) {
      if (!(flags >> bit & 1)) {
        back[at++] = *p++;
        continue;
      }
      uint32_t distance = p[0] | (uint32_t)p[1] << 8, n = p[2] + LEAST;
      p += 3;
      for (; n; n--, at++)
        back[at] = back[at - distance];
    }
  }
  return at;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    make_text(round + 1);
    uint32_t size = compress(), got = decompress(size);
    sum = mix(sum, size);
    sum = mix(sum, got == SIZE && !memcmp(text, back, SIZE));
  }
  return sum;
}
