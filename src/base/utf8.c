// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <string.h>

unsigned utf8_decode(const uint8_t *s, const uint8_t *end, uint32_t *point)
{
  if (s >= end) return 0;
  uint32_t c = s[0];
  if (c < 0x80) {
    *point = c;
    return 1;
  }
  unsigned n = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
  if (c < 0xc2 || c > 0xf4 || (size_t)(end - s) < n) return 0;
  c &= 0x7fu >> n;
  for (unsigned i = 1; i < n; i++) {
    if ((s[i] & 0xc0) != 0x80) return 0;
    c = c << 6 | (s[i] & 0x3f);
  }
  bool overlong = (n == 3 && c < 0x800) || (n == 4 && c < 0x10000);
  if (overlong || (c >= 0xd800 && c < 0xe000) || c > 0x10ffff) return 0;
  *point = c;
  return n;
}

bool utf8_valid(const uint8_t *s, size_t n, size_t *bad)
{
  const uint8_t *p = s, *end = s + n;
  while (p < end) {
    uint64_t eight; /* most names are ASCII */
    while (end - p >= 8) {
      memcpy(&eight, p, 8);
      if (eight & 0x8080808080808080) break;
      p += 8;
    }
    if (p == end) break;
    uint32_t point;
    unsigned length = utf8_decode(p, end, &point);
    if (!length) {
      if (bad) *bad = (size_t)(p - s);
      return false;
    }
    p += length;
  }
  return true;
}
