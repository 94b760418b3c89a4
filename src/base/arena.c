// SPDX-License-Identifier: MIT
#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct ArenaChunk {
  struct ArenaChunk *next;
  size_t size;
};

enum { FIRST_CHUNK = 4 << 10, CHUNK = 64 << 10, HEADER = 16 };

/* A chunk for at least `size` bytes; twice the one before, since what a small module does not need
 * shall not be touched. */
static bool add_chunk(Arena *a, size_t size)
{
  size_t n = !a->chunks ? FIRST_CHUNK : a->chunks->size < CHUNK ? 2 * a->chunks->size : CHUNK;
  if (n < size + HEADER) n = size + HEADER;
  struct ArenaChunk *c = malloc(n);
  if (!c) return false;
  c->next = a->chunks;
  c->size = n;
  a->chunks = c;
  a->at = (char *)c + HEADER;
  a->end = (char *)c + n;
  return true;
}

void *arena_alloc(Arena *a, size_t size)
{
  if (size > PTRDIFF_MAX - 64) return NULL;
  size = (size + 15) & ~(size_t)15;
  if (size == 0) size = 16;
  if ((size_t)(a->end - a->at) < size && !add_chunk(a, size)) return NULL;
  void *p = a->at;
  a->at += size;
  return memset(p, 0, size);
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
