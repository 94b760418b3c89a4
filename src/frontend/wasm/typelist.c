// SPDX-License-Identifier: MIT
/* Lists of types, each once in a module: a table of hashes while the module is decoded. */
#include "frontend/wasm/decode_int.h"
#include "frontend/wasm/validate.h"

#include <stdlib.h>
#include <string.h>

/* The place of the list, or the free one where it belongs. */
static TypeList *place_of(const TypeLists *l, const ValType *types, uint32_t n)
{
  uint32_t mask = l->cap - 1;
  uint32_t i = (uint32_t)hash_bytes(l->seed, types, n * sizeof *types) & mask;
  while (l->list[i].types &&
         (l->list[i].n != n || memcmp(l->list[i].types, types, n * sizeof *types)))
    i = (i + 1) & mask;
  return &l->list[i];
}

/* Room for another one, with a quarter of the table free. */
static bool room(TypeLists *l)
{
  if (l->used < l->cap / 4 * 3) return true;
  TypeLists next = {
      .seed = l->cap ? l->seed : hash_seed(), .cap = l->cap ? 2 * l->cap : 64, .used = l->used};
  next.list = calloc(next.cap, sizeof *next.list);
  if (!next.list) return false;
  for (uint32_t i = 0; i < l->cap; i++)
    if (l->list[i].types) *place_of(&next, l->list[i].types, l->list[i].n) = l->list[i];
  free(l->list);
  *l = next;
  return true;
}

const ValType *type_list(TypeLists *l, Arena *arena, const ValType *types, uint32_t n)
{
  if (n == 0) return single_types; /* whatever: of length 0 */
  const ValType *single = n == 1 ? type_single(types[0]) : NULL;
  if (single) return single;
  if (!room(l)) return NULL;
  TypeList *place = place_of(l, types, n);
  if (place->types) return place->types;
  ValType *copy = arena_alloc(arena, n * sizeof *copy);
  if (!copy) return NULL;
  memcpy(copy, types, n * sizeof *copy);
  *place = (TypeList){copy, n};
  l->used++;
  return copy;
}
