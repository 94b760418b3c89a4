// SPDX-License-Identifier: MIT
/* Arena: memory that is allocated in small pieces and freed all at once.
 *
 * Pieces never move and are zeroed. An Arena of zeros is a valid, empty one. When memory runs out
 * an allocation returns NULL and the arena stays as it is. Not thread-safe.
 */
#ifndef WEFT_BASE_ARENA_H
#define WEFT_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
  ArenaChunk *chunks; /* newest first */
  uint8_t *p, *end;   /* free part of the chunk in use */
  size_t bytes;       /* taken from the system so far */
} Arena;

/* `size` bytes (0 is allowed) aligned to `align`, a power of two up to 16. */
void *arena_alloc(Arena *a, size_t size, size_t align);
/* `n` elements of `elem` bytes, aligned to 16; NULL also if the product overflows. */
void *arena_array(Arena *a, size_t n, size_t elem);
/* Frees all pieces; the arena is empty and may be used again. */
void arena_free(Arena *a);

#define ARENA_NEW(a, Type)      ((Type *)arena_array((a), 1, sizeof(Type)))
#define ARENA_ARRAY(a, Type, n) ((Type *)arena_array((a), (n), sizeof(Type)))

#endif
