// SPDX-License-Identifier: MIT
// bench: n=16000000 indirect calls: shapes with a method each
#include "bench.h"

typedef struct Shape Shape;
struct Shape {
  uint32_t (*area)(const Shape *);
  uint32_t a, b;
};

static uint32_t rectangle(const Shape *s)
{
  return s->a * s->b;
}

static uint32_t triangle(const Shape *s)
{
  return s->a * s->b / 2;
}

static uint32_t ring(const Shape *s)
{
  return 3 * (s->a * s->a - s->b * s->b);
}

static uint32_t point(const Shape *s)
{
  (void)s;
  return 1;
}

EXPORT uint64_t run(uint32_t n)
{
  static Shape shapes[64];
  uint32_t (*const kinds[])(const Shape *) = {rectangle, triangle, ring, point};
  uint32_t state = 17;
  uint64_t sum = 0;
  for (int i = 0; i < 64; i++)
    shapes[i] = (Shape){kinds[random_next(&state) & 3], random_next(&state) & 255, i};
  for (uint32_t i = 0; i < n; i++)
    sum += shapes[i & 63].area(&shapes[i & 63]) ^ i;
  return sum;
}
