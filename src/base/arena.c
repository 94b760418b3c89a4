// SPDX-License-Identifier: MIT
/* Chunks grow with the arena, so that their number is logarithmic in what is allocated. A piece
 * that is large beside the next chunk gets a chunk of its own, and the chunk in use stays in use.
 */
#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>

enum { FIRST_CHUNK = 4096, LARGEST_CHUNK = 1 << 20 };

struct ArenaChunk {
  ArenaChunk *next;
  size_t size;
} __attribute__((aligned(16)));

static uint8_t *add_chunk(Arena *a, size_t size)
{
  if (size > SIZE_MAX - sizeof(ArenaChunk)) return NULL;
  ArenaChunk *c = calloc(1, sizeof *c + size);
  if (!c) return NULL;
  c->next = a->chunks;
  c->size = size;
  a->chunks = c;
  a->bytes += sizeof *c + size;
  return (uint8_t *)(c + 1);
}

static bool next_chunk(Arena *a, size_t size)
{
  uint8_t *p = add_chunk(a, size);
  if (!p) return false;
  a->p = p;
  a->end = p + size;
  return true;
}

void *arena_alloc(Arena *a, size_t size, size_t align)
{
  size_t pad = -(uintptr_t)a->p & (align - 1);
  size_t room = (size_t)(a->end - a->p);
  if (!a->p || room < pad || room - pad < size) {
    size_t chunk = a->bytes < FIRST_CHUNK     ? FIRST_CHUNK
                   : a->bytes > LARGEST_CHUNK ? LARGEST_CHUNK
                                              : a->bytes;
    if (size > chunk / 4) return add_chunk(a, size);
    if (!next_chunk(a, chunk)) return NULL;
    pad = 0;
  }
  uint8_t *piece = a->p + pad;
  a->p = piece + size;
  return piece;
}

void *arena_array(Arena *a, size_t n, size_t elem)
{
  size_t size;
  if (__builtin_mul_overflow(n, elem, &size)) return NULL;
  return arena_alloc(a, size, 16);
}

void arena_free(Arena *a)
{
  while (a->chunks) {
    ArenaChunk *next = a->chunks->next;
    free(a->chunks);
    a->chunks = next;
  }
  *a = (Arena){0};
}
