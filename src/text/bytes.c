// SPDX-License-Identifier: MIT
/* Arrays that grow, and the table of names. */
#include "text/wat_int.h"

#include <stdlib.h>
#include <string.h>

bool wat_grow(Wat *w, void *array_ptr, size_t n, size_t *cap, size_t size)
{
  if (n < *cap) return true;
  void **array = array_ptr;
  size_t more = n < 8 ? 16 : 2 * n;
  void *p = more < SIZE_MAX / 2 / size ? realloc(*array, more * size) : NULL;
  if (!p) {
    wat_bad(w, LIMIT, w->at, "out of memory");
    return false;
  }
  *array = p;
  *cap = more;
  return true;
}

void wat_put(Wat *w, Bytes *b, const void *p, size_t n)
{
  if (!n || !wat_grow(w, &b->p, b->n + n, &b->cap, 1)) return;
  memcpy(b->p + b->n, p, n);
  b->n += n;
}

void wat_byte(Wat *w, Bytes *b, unsigned byte)
{
  uint8_t one = (uint8_t)byte;
  wat_put(w, b, &one, 1);
}

void wat_u(Wat *w, Bytes *b, uint64_t v)
{
  for (; v > 0x7f; v >>= 7)
    wat_byte(w, b, (v & 0x7f) | 0x80);
  wat_byte(w, b, (unsigned)v);
}

void wat_s(Wat *w, Bytes *b, int64_t v)
{
  for (; v < -64 || v > 63; v >>= 7)
    wat_byte(w, b, ((unsigned)v & 0x7f) | 0x80);
  wat_byte(w, b, (unsigned)v & 0x7f);
}

void wat_sized(Wat *w, Bytes *out, const Bytes *what)
{
  wat_u(w, out, what->n);
  wat_put(w, out, what->p, what->n);
}

/* -- names ---- */

static uint32_t *place_of(const Wat *w, uint64_t space, const void *p, size_t n)
{
  uint64_t h = hash_pair(w->seed, &space, sizeof space, p, n);
  return &w->names.place[h & (w->names.nplaces - 1)];
}

static bool more_places(Wat *w)
{
  Names *t = &w->names;
  uint32_t n = t->nplaces ? 2 * t->nplaces : 64;
  uint32_t *place = n ? calloc(n, sizeof *place) : NULL;
  if (!place) {
    wat_bad(w, LIMIT, w->at, "out of memory");
    return false;
  }
  free(t->place);
  t->place = place;
  t->nplaces = n;
  for (uint32_t i = 0; i < t->n; i++) {
    Name *e = &t->all[i];
    uint32_t *at = place_of(w, e->space, e->p, e->n);
    e->next = *at;
    *at = i + 1;
  }
  return true;
}

Name *wat_find(Wat *w, uint64_t space, const void *p, size_t n, bool add)
{
  Names *t = &w->names;
  for (uint32_t i = t->nplaces ? *place_of(w, space, p, n) : 0; i; i = t->all[i - 1].next) {
    Name *e = &t->all[i - 1];
    if (e->space == space && e->n == n && !memcmp(e->p, p, n)) return e;
  }
  size_t cap = t->cap;
  if (!add || (t->n >= t->nplaces && !more_places(w)) ||
      !wat_grow(w, &t->all, t->n, &cap, sizeof *t->all))
    return NULL;
  t->cap = (uint32_t)cap;
  uint32_t *at = place_of(w, space, p, n);
  t->all[t->n] = (Name){.p = p, .n = n, .space = space, .next = *at};
  *at = ++t->n;
  return &t->all[t->n - 1];
}
