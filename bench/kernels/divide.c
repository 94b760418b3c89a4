// SPDX-License-Identifier: MIT
// bench: n=1200000 division: by constants and by variables, decimal digits, remainders
#include "bench.h"

static uint32_t digits(uint32_t v, uint8_t *out)
{
  uint32_t count = 0;
  do
    out[count++] = (uint8_t)('0' + v % 10);
  while (v /= 10);
  return count;
}

static uint32_t gcd(uint32_t a, uint32_t b)
{
  while (b) {
    uint32_t t = a % b;
    a = b;
    b = t;
  }
  return a;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  uint8_t text[12];
  for (uint32_t i = 1; i <= n; i++) {
    uint32_t count = digits(i * 2654435761u, text);
    sum += text[count / 2] + i / 7 + (int32_t)(i - n) / 3 + (int32_t)(i - n) % 16 + i % 1000;
    if (i % 16 == 0) sum += gcd(i, 720720 + i / 3) + ((uint64_t)i << 20) / (i + 1);
  }
  return sum;
}
