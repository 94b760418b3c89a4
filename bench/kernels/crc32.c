// SPDX-License-Identifier: MIT
// bench: n=200 CRC-32 by a table of 256 entries
#include "bench.h"

enum { SIZE = 65536 };
static uint32_t table[256];
static uint8_t data[SIZE];

EXPORT uint64_t run(uint32_t n)
{
  uint32_t crc = ~0u;
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int bit = 0; bit < 8; bit++)
      c = c >> 1 ^ (0xedb88320u & (0 - (c & 1)));
    table[i] = c;
  }
  for (uint32_t i = 0; i < SIZE; i++)
    data[i] = (uint8_t)(i * 7 + (i >> 8));
  for (uint32_t round = 0; round < n; round++)
    for (uint32_t i = 0; i < SIZE; i++)
      crc = table[(crc ^ data[i]) & 255] ^ crc >> 8;
  return ~crc;
}
