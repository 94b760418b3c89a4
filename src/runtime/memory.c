// SPDX-License-Identifier: MIT
/* Guest memories. Address space for the largest 32-bit memory and its guard is reserved once, the
 * accessible part grows by mprotect, so that the base never moves. Reservations go back to a pool
 * of the engine and are unmapped with it: a fresh one is dear under emulators, and few fit a
 * process under Valgrind.
 *
 *   | accessible: bytes | not accessible ............................... |
 *   base                                                 base + reserved
 *
 * Where no reservation is to be had (a limit on address space), code with explicit bounds checks
 * can do with less: a mapping of the largest size, or one of the present size that moves when it
 * grows. */
#include "base/memory_layout.h"
#include "runtime/rt.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

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
  pthread_mutex_lock(&e->lock);
  struct Reservation *r = e->pool;
  if (r) e->pool = r->next;
  pthread_mutex_unlock(&e->lock);
  if (r || !(r = malloc(sizeof *r))) return r;
  r->base = map(MEMORY_RESERVATION);
  if (r->base) return r;
  free(r);
  return NULL;
}

static void give_back(Engine *e, struct Reservation *r, uint64_t touched)
{
  /* A fresh mapping over what was used: zero again, and no access. */
  if (touched &&
      mmap(r->base, touched, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1,
           0) == MAP_FAILED) {
    munmap(r->base, MEMORY_RESERVATION);
    free(r);
    return;
  }
  pthread_mutex_lock(&e->lock);
  r->next = e->pool;
  e->pool = r;
  pthread_mutex_unlock(&e->lock);
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

Memory *memory_new(Store *s, Limits type, Err *err)
{
  uint64_t bytes = type.min * WASM_PAGE, most = (type.max > 65536 ? 65536 : type.max) * WASM_PAGE;
  if (bytes > s->max_memory) {
    fail(err, LIMIT, UINT64_MAX, "memory of %llu bytes exceeds the limit of %llu",
         (unsigned long long)bytes, (unsigned long long)s->max_memory);
    return NULL;
  }
  Memory *m = calloc(1, sizeof *m);
  if (!m) {
    fail(err, LIMIT, UINT64_MAX, "out of memory");
    return NULL;
  }
  m->store = s;
  m->type = type;
  m->bytes = bytes;
  m->max_bytes = most < s->max_memory ? most : s->max_memory;
  if (!place(m, s->engine) || (bytes && mprotect(m->base, bytes, PROT_READ | PROT_WRITE))) {
    fail(err, LIMIT, UINT64_MAX,
         s->engine->compile.explicit_bounds
             ? "no address space for a memory of %llu bytes"
             : "no address space for a memory of %llu bytes; explicit bounds checks need less",
         (unsigned long long)bytes);
    displace(m, s->engine);
    free(m);
    return NULL;
  }
  m->next = s->memories;
  s->memories = m;
  return m;
}

void memory_free(Memory *m)
{
  displace(m, m->store->engine);
  free(m->users);
  free(m);
}

bool memory_use(Memory *m, Context *ctx)
{
  if (m->nusers == m->capusers) {
    uint32_t cap = m->capusers ? 2 * m->capusers : 4;
    void *p = realloc(m->users, cap * sizeof *m->users);
    if (!p) return false;
    m->users = p;
    m->capusers = cap;
  }
  m->users[m->nusers++] = ctx;
  ctx->mem_base = m->base;
  ctx->mem_bytes = m->bytes;
  return true;
}

/* Moves m to a mapping of so many bytes, accessible as far as it was. */
static bool move(Memory *m, uint64_t bytes)
{
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

bool memory_grow(Memory *m, uint64_t pages, uint64_t *old_pages)
{
  uint64_t more = pages * WASM_PAGE;
  *old_pages = m->bytes / WASM_PAGE;
  if (pages > 65536 || more > m->max_bytes - m->bytes) return false;
  if (m->bytes + more > m->reserved && !move(m, m->bytes + more)) return false;
  bool grown = !more || !mprotect(m->base + m->bytes, more, PROT_READ | PROT_WRITE);
  if (grown) m->bytes += more;
  for (uint32_t i = 0; i < m->nusers; i++) {
    m->users[i]->mem_base = m->base;
    m->users[i]->mem_bytes = m->bytes;
  }
  return grown;
}
