// SPDX-License-Identifier: MIT
// bench: n=500 scan of JSON: bytes, branches, numbers, nesting
#include "bench.h"

static const char pattern[] =
    "{\"id\": 1234, \"name\": \"weft \\\"loom\\\"\", \"tags\": [1, -2.5e3, "
    "true, null, {\"deep\": [[], {}]}], \"x\": 0.125}, ";
enum { COPIES = 600, LENGTH = sizeof pattern - 1 };
static uint8_t text[COPIES * LENGTH + 2];

typedef struct Counts {
  uint32_t strings, numbers, literals, depth, deepest, letters;
  uint64_t sum;
} Counts;

static const uint8_t *string(const uint8_t *p, Counts *c)
{
  for (p++; *p != '"'; p++) {
    if (*p == '\\') p++;
    c->letters++;
  }
  c->strings++;
  return p + 1;
}

static const uint8_t *number(const uint8_t *p, Counts *c)
{
  uint64_t v = 0;
  if (*p == '-') p++;
  for (; *p >= '0' && *p <= '9'; p++)
    v = v * 10 + (*p - '0');
  if (*p == '.')
    for (p++; *p >= '0' && *p <= '9'; p++)
      v = v * 10 + (*p - '0');
  if (*p == 'e' || *p == 'E')
    for (p += 1 + (p[1] == '-' || p[1] == '+'); *p >= '0' && *p <= '9'; p++)
      v += *p;
  c->sum = mix(c->sum, v);
  c->numbers++;
  return p;
}

static void scan(const uint8_t *p, Counts *c)
{
  while (*p) {
    switch (*p) {
    case ' ':
    case ',':
    case ':':
    case '\n': p++; break;
    case '{':
    case '[':
      if (++c->depth > c->deepest) c->deepest = c->depth;
      p++;
      break;
    case '}':
    case ']':
      c->depth--;
      p++;
      break;
    case '"': p = string(p, c); break;
    case 't':
    case 'n': c->literals++, p += 4; break;
    case 'f': c->literals++, p += 5; break;
    default: p = number(p, c);
    }
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  text[0] = '[';
  for (uint32_t i = 0; i < COPIES * LENGTH; i++)
    text[1 + i] = (uint8_t)pattern[i % LENGTH];
  for (uint32_t round = 0; round < n; round++) {
    Counts c = {0};
    scan(text, &c);
    sum = mix(sum, c.sum + c.strings * 3 + c.numbers * 5 + c.literals * 7 + c.deepest + c.letters);
  }
  return sum;
}
