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

/* A chunk after the newest, or as the newest. */
static void *add_chunk(Arena *a, struct ArenaChunk *c, size_t size, bool newest)
{
  if (!c) return NULL;
  struct ArenaChunk **at = newest || !a->chunks ? &a->chunks : &a->chunks->next;
  c->size = size;
  c->next = *at;
  *at = c;
  return (char *)c + HEADER;
}

/* Something large has a chunk of its own: from the system, zeroed and untouched. */
static void *alloc_large(Arena *a, size_t size)
{
  return add_chunk(a, calloc(1, size + HEADER), size + HEADER, false);
}

/* A new chunk is twice the one before: what a small module does not need is not touched. */
static bool more(Arena *a)
{
  size_t n = !a->chunks ? FIRST_CHUNK : a->chunks->size < CHUNK ? 2 * a->chunks->size : CHUNK;
  char *at = add_chunk(a, malloc(n), n, true);
  if (!at) return false;
  a->at = at;
  a->end = at + n - HEADER;
  return true;
}

void *arena_alloc(Arena *a, size_t size)
{
  if (size > PTRDIFF_MAX - 64) return NULL;
  size = (size + 15) & ~(size_t)15;
  if (size == 0) size = 16;
  if (size > FIRST_CHUNK / 2) return alloc_large(a, size);
  if ((size_t)(a->end - a->at) < size && !more(a)) return NULL;
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
