// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <string.h>

unsigned utf8_sequence(const uint8_t *p, const uint8_t *end)
{
  if (*p < 0x80) return 1;
  unsigned n = *p >= 0xf0 ? 4 : *p >= 0xe0 ? 3 : 2;
  if (*p < 0xc2 || *p > 0xf4 || (size_t)(end - p) < n) return 0;
  for (unsigned i = 1; i < n; i++)
    if ((p[i] & 0xc0) != 0x80) return 0;
  if (*p == 0xe0 && p[1] < 0xa0) return 0; /* overlong */
  if (*p == 0xed && p[1] > 0x9f) return 0; /* surrogate */
  if (*p == 0xf0 && p[1] < 0x90) return 0; /* overlong */
  if (*p == 0xf4 && p[1] > 0x8f) return 0; /* above U+10FFFF */
  return n;
}

bool text_is_control(uint32_t c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x200e || c == 0x200f ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* all: also what does not fit is read, for its length. */
static size_t clean(char *out, size_t size, const uint8_t *p, size_t n, bool lines, bool all)
{
  const uint8_t *end = p + n;
  size_t at = 0;
  bool room = size > 0;
  char *to = out;
  while (p < end && (room || all)) {
    unsigned k = utf8_sequence(p, end);
    uint32_t c = k <= 1 ? *p : *p & 0x7fu >> k;
    for (unsigned i = 1; i < k; i++)
      c = c << 6 | (p[i] & 0x3f);
    bool shown = k && (!text_is_control(c) || (lines && c == '\n'));
    unsigned length = shown ? k : 1;
    at += length;
    room = room && at < size;
    if (room && shown)
      memmove(to, p, k), to += k;
    else if (room)
      *to++ = '?';
    p += k ? k : 1;
  }
  if (size) *to = 0;
  return at;
}

size_t text_clean(char *out, size_t size, const char *bytes, size_t n)
{
  return clean(out, size, (const uint8_t *)bytes, n, false, true);
}

void text_show(char *out, size_t size, const char *bytes, size_t n)
{
  clean(out, size, (const uint8_t *)bytes, n, false, false);
}

void text_clean_string(char *text, bool lines)
{
  size_t n = strlen(text);
  clean(text, n + 1, (const uint8_t *)text, n, lines, false);
}
