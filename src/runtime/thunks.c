// SPDX-License-Identifier: MIT
/* Thunks between C and machine code, one of each kind per signature, shared by all modules and
 * stores of an engine, and given back when nobody holds the signature any more.
 *
 *   Signature.entry, .host --> ThunkBlock (a region) | thunk | thunk | ...
 *
 * A position is used once. The pages of thunks that are gone go back to the system; a block goes
 * with its last thunk. So what a module makes the engine keep is gone with the module. */
#include "base/assert.h"
#include "machine/host.h"
#include "runtime/engine_int.h"

#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 4 << 20, PAGE = 4096 }; /* of address space; touched page by page */

struct ThunkBlock {
  CodeRegion region;
  RegionNode *node;
  ThunkBlock *next, **link;
  uint32_t live;
  uint16_t users[BLOCK / PAGE]; /* by page: thunks with bytes there */
};

/* -- blocks ---- */

static void block_free(ThunkBlock *b)
{
  if (b->node) engine_remove_node(b->node);
  codemem_free(&b->region);
  *b->link = b->next;
  if (b->next) b->next->link = b->link;
  free(b);
}

/* A new block comes first. */
static Status block_new(Engine *e, Err *err)
{
  ThunkBlock *b = calloc(1, sizeof *b);
  if (!b) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  Status s = codemem_new(&b->region, CODE_GROWS, BLOCK, 0, err);
  if (s == OK && !(b->node = engine_add_node(e, b->region.rx, b->region.cap, NULL))) {
    codemem_free(&b->region);
    s = fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  if (s != OK) {
    free(b);
    return s;
  }
  b->next = e->thunks;
  b->link = &e->thunks;
  if (b->next) b->next->link = &b->next;
  e->thunks = b;
  return OK;
}

Status thunks_open(Engine *e, Err *err)
{
  lock_take(&e->lock);
  Status s = block_new(e, err);
  lock_give(&e->lock);
  return s;
}

void thunks_close(Engine *e)
{
  while (e->thunks)
    block_free(e->thunks);
}

/* The first block, with room for a thunk of this type. */
static Status room(Engine *e, const FuncType *type, Err *err)
{
  size_t size = thunk_size(type);
  ThunkBlock *b = e->thunks;
  if (!b || b->region.cap - b->region.used < size) TRY(block_new(e, err));
  if (b && b != e->thunks && !b->live) block_free(b);
  return codemem_room(&e->thunks->region, size, err);
}

static void count(ThunkBlock *b, const Thunk *t, int by)
{
  const uint8_t *code = t->code;
  size_t from = (size_t)(code - b->region.rx), to = from + t->size;
  for (size_t page = from / PAGE; page <= (to - 1) / PAGE; page++) {
    b->users[page] = (uint16_t)(b->users[page] + by);
    ASSERT(by > 0 ? b->users[page] : b->users[page] != UINT16_MAX,
           "a page is used by a negative number of thunks");
    if (!b->users[page] && (page + 1) * PAGE <= b->region.used)
      codemem_forget(&b->region, page * PAGE, (page + 1) * PAGE);
  }
  b->live += (uint32_t)by;
}

/* -- thunks ---- */

typedef Status ThunkMaker(CodeRegion *, const StencilTable *, const FuncType *, uint32_t *, Err *);

/* A thunk that no profiler hears of works as well. */
static void profile_thunk(Engine *e, const Thunk *t, bool host)
{
  ProfileSymbol s = {.code = t->code, .size = t->size};
  snprintf(s.name, sizeof s.name, host ? "weft: to the host" : "weft: from the host");
  profile_code(&e->profile, &s, 1, NULL, &e->profile.thunks, NULL);
}

static Status add(Engine *e, const FuncType *type, ThunkMaker *make, Thunk *t, Err *err)
{
  ASSERT(lock_is_mine(&e->lock), "a thunk is made without the engine's lock");
  uint32_t at = 0;
  TRY(room(e, type, err));
  CodeRegion *r = &e->thunks->region;
  TRY(make(r, e->compile.table, type, &at, err));
  TRY(codemem_publish(r, err));
  t->block = e->thunks;
  t->size = (uint32_t)r->used - at;
  atomic_store_explicit(&t->code, r->rx + at, memory_order_release);
  count(t->block, t, 1);
  if (e->profile.what) profile_thunk(e, t, make == thunk_host);
  return OK;
}

static const void *make_thunk(Engine *e, const FuncType *type, ThunkMaker *make, Thunk *t, Err *err)
{
  const void *code = atomic_load_explicit(&t->code, memory_order_acquire);
  if (code) return code;
  lock_take(&e->lock);
  code = t->code;
  if (!code && add(e, type, make, t, err) == OK) code = t->code;
  lock_give(&e->lock);
  return code;
}

const void *engine_entry_thunk(Engine *e, uint32_t sig, Err *err)
{
  Signature *s = engine_sig(e, sig);
  return make_thunk(e, &s->type, thunk_entry, &s->entry, err);
}

const void *engine_host_thunk(Engine *e, uint32_t sig, Err *err)
{
  if (e->compile.interp) return engine_host_head(e, sig);
  Signature *s = engine_sig(e, sig);
  return make_thunk(e, &s->type, thunk_host, &s->host, err);
}

static void drop(Engine *e, Thunk *t)
{
  if (!t->code) return;
  ThunkBlock *b = t->block;
  count(b, t, -1);
  if (!b->live && b != e->thunks) block_free(b);
  *t = (Thunk){0};
}

void thunks_drop(Engine *e, Signature *s)
{
  drop(e, &s->entry);
  drop(e, &s->host);
}

size_t thunks_size(const Signature *s)
{
  return s->entry.size + s->host.size;
}
