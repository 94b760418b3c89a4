// SPDX-License-Identifier: MIT
/* The registry of executable addresses: which module is this code of?
 *
 * It is asked at any time, also by signal handlers, and by a child of a process that was forked
 * while another thread changed it: so nobody who asks waits for a lock. There are two tables,
 * sorted by address. The version's lowest bit says which one is valid; a change writes the other
 * one, and then counts the version up. Who asks searches the valid table, and begins again if the
 * version has changed meanwhile. A table that has become too small is kept until the engine goes,
 * as somebody may be reading it; each is twice as large as the one before. */
#include "base/assert.h"
#include "runtime/rt.h"

#include <stdlib.h>

typedef struct RegionEntry {
  _Atomic(const uint8_t *) start, end;
  _Atomic(CodeModule *) module;
} RegionEntry;

struct RegionTable {
  struct RegionTable *older;
  uint32_t cap;
  _Atomic(uint32_t) n;
  RegionEntry entry[];
};

/* The regions that begin at or below p: how many. */
static uint32_t place_of(RegionTable *t, const uint8_t *p)
{
  uint32_t low = 0, high = t ? atomic_load_explicit(&t->n, memory_order_relaxed) : 0;
  while (low < high) {
    uint32_t mid = low + (high - low) / 2;
    if (atomic_load_explicit(&t->entry[mid].start, memory_order_relaxed) <= p)
      low = mid + 1;
    else
      high = mid;
  }
  return low;
}

bool engine_region_of(Engine *e, const void *pc, CodeRange *out)
{
  const Regions *r = &e->regions;
  for (;;) {
    uint32_t v = atomic_load_explicit(&r->version, memory_order_acquire);
    RegionTable *t = atomic_load_explicit(&r->table[v & 1], memory_order_relaxed);
    uint32_t i = place_of(t, pc);
    bool found = false;
    if (i) {
      RegionEntry *x = &t->entry[i - 1];
      *out = (CodeRange){atomic_load_explicit(&x->start, memory_order_relaxed),
                         atomic_load_explicit(&x->module, memory_order_relaxed)};
      found = (const uint8_t *)pc < atomic_load_explicit(&x->end, memory_order_relaxed);
    }
    atomic_thread_fence(memory_order_acquire);
    if (atomic_load_explicit(&r->version, memory_order_relaxed) == v) return found;
  }
}

/* -- changes: under the engine's lock ---- */

static void set(RegionEntry *x, const uint8_t *start, const uint8_t *end, CodeModule *module)
{
  atomic_store_explicit(&x->start, start, memory_order_relaxed);
  atomic_store_explicit(&x->end, end, memory_order_relaxed);
  atomic_store_explicit(&x->module, module, memory_order_relaxed);
}

static void copy(RegionEntry *to, RegionEntry *from, uint32_t n)
{
  for (uint32_t i = 0; i < n; i++)
    set(&to[i], from[i].start, from[i].end, from[i].module);
}

/* The table that is not valid, with room for n entries; NULL without memory, or if there is none
 * and none is needed. Taking an entry away needs no memory: the table was the valid one before,
 * with at least as many. */
static RegionTable *other_table(Regions *r, uint32_t n)
{
  _Atomic(RegionTable *) *at = &r->table[(r->version + 1) & 1];
  RegionTable *t = *at;
  if (n <= (t ? t->cap : 0)) return t;
  uint32_t cap = n < 16 ? 16 : 2 * n;
  RegionTable *larger = calloc(1, sizeof *larger + cap * sizeof *larger->entry);
  if (!larger) return NULL;
  larger->cap = cap;
  larger->older = t;
  atomic_store_explicit(at, larger, memory_order_relaxed);
  return larger;
}

/* Writes the other table: the valid one, but for `gone` entries at i and with one more (or not)
 * there. */
static bool change(Regions *r, uint32_t i, uint32_t gone, const RegionNode *more)
{
  RegionTable *from = r->table[r->version & 1];
  uint32_t had = from ? from->n : 0, n = had - gone + (more != NULL);
  ASSERT(i + gone <= had, "region %u is removed, of %u", i, had);
  ASSERT(!more || !i || from->entry[i - 1].end <= more->start, "two regions overlap");
  ASSERT(!more || i == had || more->end <= from->entry[i].start, "two regions overlap");
  RegionTable *to = other_table(r, n);
  if (!to && n) return false;
  atomic_thread_fence(memory_order_release); /* who reads what follows sees the version, too */
  if (i) copy(to->entry, from->entry, i);
  if (more) set(&to->entry[i], more->start, more->end, more->module);
  if (i + gone < had) copy(&to->entry[i + (more != NULL)], &from->entry[i + gone], had - i - gone);
  if (to) atomic_store_explicit(&to->n, n, memory_order_relaxed);
  atomic_store_explicit(&r->version, r->version + 1, memory_order_release);
  return true;
}

RegionNode *engine_add_node(Engine *e, const uint8_t *start, size_t size, CodeModule *module)
{
  ASSERT(lock_is_mine(&e->lock), "regions change without the engine's lock");
  Regions *r = &e->regions;
  RegionNode *n = malloc(sizeof *n);
  if (!n) return NULL;
  *n = (RegionNode){e, start, start + size, module};
  if (change(r, place_of(r->table[r->version & 1], start), 0, n)) return n;
  free(n);
  return NULL;
}

void engine_remove_node(RegionNode *n)
{
  Regions *r = &n->engine->regions;
  ASSERT(!n->engine->refs || lock_is_mine(&n->engine->lock),
         "regions change without the engine's lock");
  change(r, place_of(r->table[r->version & 1], n->start) - 1, 1, NULL);
  free(n);
}

RegionNode *engine_region_add(Engine *e, const uint8_t *start, size_t size, CodeModule *module)
{
  lock_take(&e->lock);
  RegionNode *n = engine_add_node(e, start, size, module);
  lock_give(&e->lock);
  return n;
}

void engine_region_remove(Engine *e, RegionNode *n)
{
  lock_take(&e->lock);
  engine_remove_node(n);
  lock_give(&e->lock);
}

void regions_free(Engine *e)
{
  for (unsigned i = 0; i < 2; i++)
    for (RegionTable *t = e->regions.table[i], *older; t; t = older) {
      older = t->older;
      free(t);
    }
}
