// SPDX-License-Identifier: MIT
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>

struct ArenaChunk {
  struct ArenaChunk *next;
  size_t size;
};

enum { CHUNK = 64 << 10, HEADER = 16 };

void *arena_alloc(Arena *a, size_t size)
{
  if (size > PTRDIFF_MAX - 64) return NULL;
  size = (size + 15) & ~(size_t)15;
  if (size == 0) size = 16;
  if ((size_t)(a->end - a->at) < size) {
    size_t n = size + HEADER > CHUNK ? size + HEADER : CHUNK;
    struct ArenaChunk *c = calloc(1, n); /* large ones come zeroed from the system, untouched */
    if (!c) return NULL;
    c->next = a->chunks;
    c->size = n;
    a->chunks = c;
    a->at = (char *)c + HEADER;
    a->end = (char *)c + n;
  }
  void *p = a->at;
  a->at += size;
  return p;
}

void arena_free(Arena *a)
{
  while (a->chunks) {
    struct ArenaChunk *next = a->chunks->next;
    free(a->chunks);
    a->chunks = next;
  }
  a->at = a->end = NULL;
}
