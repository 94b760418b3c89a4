// SPDX-License-Identifier: MIT
/* Arena: memory for things that live and die together. Nothing moves; all is freed at once. */
#ifndef WEFT_BASE_ARENA_H
#define WEFT_BASE_ARENA_H

#include <stddef.h>

typedef struct Arena {
  struct ArenaChunk *chunks; /* newest first */
  char *at, *end;            /* free part of the newest */
} Arena;

/* `size` bytes, zeroed, aligned to 16; NULL without memory. A zeroed Arena is a valid empty one. */
void *arena_alloc(Arena *a, size_t size);
void arena_free(Arena *a);

#endif
