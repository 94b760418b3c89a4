// SPDX-License-Identifier: MIT
/* Guest memories. Address space for the largest 32-bit memory and its guard is reserved once, the
 * accessible part grows by mprotect, so that the base never moves. Some reservations that no memory
 * uses wait in a pool of the engine, since a fresh one is dear under emulators; others are
 * unmapped.
 *
 *   | accessible: bytes | not accessible ............................... |
 *   base                                                 base + reserved
 *
 * Where no reservation is to be had (a limit on address space), code with explicit bounds checks
 * can do with less: a mapping of the largest size, or one of about the present size that moves when
 * it grows. */
#include "base/assert.h"
#include "base/grow.h"
#include "base/memory_layout.h"
#include "runtime/rt.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { MOST_IDLE = 16 }; /* reservations in the pool of an engine */

struct Reservation {
  struct Reservation *next;
  uint8_t *base;
};

/* Address space without access; NULL if there is none. */
static uint8_t *map(uint64_t bytes)
{
  void *p = mmap(NULL, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? NULL : p;
}

static struct Reservation *reserve(Engine *e)
{
  lock_take(&e->lock);
  struct Reservation *r = e->pool;
  if (r) {
    e->pool = r->next;
    e->npool--;
  }
  lock_give(&e->lock);
  if (r || !(r = malloc(sizeof *r))) return r;
  r->base = map(MEMORY_RESERVATION);
  if (r->base) return r;
  free(r);
  return NULL;
}

static void give_back(Engine *e, struct Reservation *r, uint64_t touched)
{
  ASSERT(touched <= MEMORY_RESERVATION, "more was used than reserved");
  lock_take(&e->lock);
  bool keep = e->npool < MOST_IDLE;
  if (keep) e->npool++; /* the place is taken */
  lock_give(&e->lock);
  /* A fresh mapping over what was used: zero again, and no access. */
  if (keep && touched &&
      mmap(r->base, touched, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1,
           0) == MAP_FAILED) {
    keep = false;
    lock_take(&e->lock);
    e->npool--;
    lock_give(&e->lock);
  }
  if (!keep) {
    munmap(r->base, MEMORY_RESERVATION);
    free(r);
    return;
  }
  lock_take(&e->lock);
  r->next = e->pool;
  e->pool = r;
  lock_give(&e->lock);
}

void reservations_free(Engine *e)
{
  for (struct Reservation *r = e->pool, *next; r; r = next) {
    next = r->next;
    munmap(r->base, MEMORY_RESERVATION);
    free(r);
  }
  e->pool = NULL;
}

/* Finds room for m. */
static bool place(Memory *m, Engine *e)
{
  m->reservation = reserve(e);
  if (m->reservation) {
    m->base = m->reservation->base;
    m->reserved = MEMORY_RESERVATION;
    return true;
  }
  if (!e->compile.explicit_bounds) return false;
  m->reserved = m->max_bytes ? m->max_bytes : WASM_PAGE;
  m->base = map(m->reserved);
  if (m->base) return true;
  m->reserved = m->bytes ? m->bytes : WASM_PAGE;
  m->base = map(m->reserved);
  return m->base;
}

static void displace(Memory *m, Engine *e)
{
  if (m->reservation)
    give_back(e, m->reservation, m->bytes);
  else if (m->base)
    munmap(m->base, m->reserved);
}

/* A memory that is counted: m->bytes. */
static bool map_memory(Memory *m, Engine *e, Err *err)
{
  if (place(m, e) && (!m->bytes || !mprotect(m->base, m->bytes, PROT_READ | PROT_WRITE)))
    return true;
  fail(err, LIMIT, UINT64_MAX,
       e->compile.explicit_bounds
           ? "no address space for a memory of %llu bytes"
           : "no address space for a memory of %llu bytes; explicit bounds checks need less",
       (unsigned long long)m->bytes);
  displace(m, e);
  return false;
}

Memory *memory_new(Store *s, Limits type, Err *err)
{
  uint64_t bytes = type.min * WASM_PAGE, most = (type.max > 65536 ? 65536 : type.max) * WASM_PAGE;
  if (!store_allows(s, (Extern){.kind = EXTERN_MEMORY}, 0, type.min, type.max)) {
    fail(err, LIMIT, UINT64_MAX, "the host's limiter allows no memory of %llu bytes",
         (unsigned long long)bytes);
    return NULL;
  }
  if (!budget_take(&s->budget, bytes, 0)) {
    budget_fail(&s->budget, "memory", bytes, "bytes", bytes, err);
    return NULL;
  }
  Memory *m = calloc(1, sizeof *m);
  if (!m) {
    fail(err, LIMIT, UINT64_MAX, "out of memory");
  } else {
    *m = (Memory){.object.store = s,
                  .type = type,
                  .bytes = bytes,
                  .max_bytes = most < s->budget.most ? most : s->budget.most};
    if (map_memory(m, s->engine, err)) {
      object_add(s, &m->object, OBJECT_MEMORY);
      return m;
    }
  }
  free(m);
  budget_give(&s->budget, bytes, 0);
  return NULL;
}

void memory_free(Memory *m)
{
  displace(m, m->object.store->engine);
  budget_give(&m->object.store->budget, m->bytes, 0);
  free(m->users);
  free(m);
}

const Memory *store_memory_at(const Store *s, const uint8_t *address)
{
  for (Object *o = s->objects; o; o = o->next) {
    const Memory *m = o->kind == OBJECT_MEMORY ? OBJECT_RECORD(Memory, o) : NULL;
    if (m && memory_reserves(m, address)) return m;
  }
  return NULL;
}

bool memory_use(Memory *m, Context *ctx)
{
  ASSERT(m->object.store == ctx->store || !ctx->store, "a memory of another store");
  Context **user = ARRAY_PUSH(m->users, m->nusers, m->capusers);
  if (!user) return false;
  *user = ctx;
  ctx->mem_base = m->base;
  ctx->mem_bytes = m->bytes;
  return true;
}

void memory_leave(Memory *m, const Context *ctx)
{
  if (m->nusers && m->users[m->nusers - 1] == ctx) m->nusers--;
}

void memory_sweep_users(Memory *m)
{
  uint32_t n = 0;
  for (uint32_t i = 0; i < m->nusers; i++)
    if (context_object(m->users[i])->marked) m->users[n++] = m->users[i];
  m->nusers = n;
}

static bool copy_to_new(Memory *m, uint64_t bytes)
{
  ASSERT(bytes >= m->bytes, "a memory does not shrink");
  uint8_t *base = map(bytes);
  if (!base) return false;
  if (m->bytes && mprotect(base, m->bytes, PROT_READ | PROT_WRITE)) {
    munmap(base, bytes);
    return false;
  }
  if (m->bytes) memcpy(base, m->base, m->bytes);
  munmap(m->base, m->reserved);
  m->base = base;
  m->reserved = bytes;
  return true;
}

/* Moves m, whose mapping is as large as m itself, to a mapping of `bytes` bytes. What is beyond
 * m->bytes is not accessible. Where the system can move pages, nothing is copied. */
static bool remap(Memory *m, uint64_t bytes)
{
#if defined(MREMAP_MAYMOVE)
  uint8_t *base = mremap(m->base, m->reserved, bytes, MREMAP_MAYMOVE);
  if (base != MAP_FAILED) {
    m->base = base;
    m->reserved = bytes;
    return !mprotect(base + m->bytes, bytes - m->bytes, PROT_NONE);
  }
#endif
  return copy_to_new(m, bytes);
}

/* Makes room for `bytes` bytes, and half as many more if possible, so that a memory that grows page
 * by page does not move each time. */
static bool move(Memory *m, uint64_t bytes)
{
  ASSERT(!m->reservation, "a reservation is never moved: it has room for any memory");
  uint64_t slack = bytes + bytes / 2 / WASM_PAGE * WASM_PAGE;
  if (slack > m->max_bytes) slack = m->max_bytes;
  if (m->bytes < m->reserved && m->bytes) {
    if (munmap(m->base + m->bytes, m->reserved - m->bytes)) return false;
    m->reserved = m->bytes;
  }
  return remap(m, slack) || remap(m, bytes);
}

bool memory_grow(Memory *m, uint64_t pages, uint64_t *old_pages)
{
  uint64_t more = pages * WASM_PAGE;
  *old_pages = m->bytes / WASM_PAGE;
  if (pages > 65536 || more > m->max_bytes - m->bytes) return false;
  Extern what = {.kind = EXTERN_MEMORY, .memory = m};
  if (more && !store_allows(m->object.store, what, *old_pages, *old_pages + pages, m->type.max))
    return false;
  if (!budget_take(&m->object.store->budget, more, 0)) return false;
  bool grown = (m->bytes + more <= m->reserved || move(m, m->bytes + more)) &&
               (!more || !mprotect(m->base + m->bytes, more, PROT_READ | PROT_WRITE));
  if (grown) {
    m->bytes += more;
    m->object.store->debt += more;
  } else {
    budget_give(&m->object.store->budget, more, 0);
  }
  ASSERT(m->bytes <= m->reserved && m->bytes <= m->max_bytes, "a memory beyond its reservation");
  for (uint32_t i = 0; i < m->nusers; i++) {
    m->users[i]->mem_base = m->base;
    m->users[i]->mem_bytes = m->bytes;
  }
  return grown;
}
