// SPDX-License-Identifier: MIT
/* Modules that are made byte by byte: for those too large to be kept. */
#ifndef WEFT_TESTS_API_BYTES_H
#define WEFT_TESTS_API_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct Bytes {
  uint8_t *p;
  size_t n, cap;
} Bytes;

static inline void put_all(Bytes *b, const void *p, size_t n)
{
  if (b->cap - b->n < n) {
    b->cap = 2 * (b->n + n);
    b->p = realloc(b->p, b->cap);
    if (!b->p) exit(2);
  }
  if (n) memcpy(b->p + b->n, p, n);
  b->n += n;
}
#define PUT(b, ...)                                                                                \
  put_all((b), (const uint8_t[]){__VA_ARGS__}, sizeof((const uint8_t[]){__VA_ARGS__}))

static inline void put_leb(Bytes *b, uint64_t v)
{
  for (; v >= 0x80; v >>= 7)
    PUT(b, (uint8_t)(v | 0x80));
  PUT(b, (uint8_t)v);
}

static inline void put_name(Bytes *b, const char *name)
{
  put_leb(b, strlen(name));
  put_all(b, name, strlen(name));
}

/* Appends the section, and empties `content`. */
static inline void put_section(Bytes *b, uint8_t id, Bytes *content)
{
  PUT(b, id);
  put_leb(b, content->n);
  put_all(b, content->p, content->n);
  content->n = 0;
}

static inline void put_head(Bytes *b)
{
  PUT(b, 0, 'a', 's', 'm', 1, 0, 0, 0);
}

#endif
