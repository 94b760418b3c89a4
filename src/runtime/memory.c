// SPDX-License-Identifier: MIT
/* Guest memories. Address space for the largest 32-bit memory and its guard is reserved once, the
 * accessible part grows by mprotect, so that the base never moves. Reservations go back to a pool
 * and are never unmapped: a fresh one is dear under emulators, and few fit a process under
 * Valgrind. */
#include "base/memory_layout.h"
#include "runtime/rt.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static void *reserve(Engine *e)
{
  pthread_mutex_lock(&e->lock);
  struct Reservation *r = e->pool;
  if (r) e->pool = r->next;
  pthread_mutex_unlock(&e->lock);
  if (r) {
    void *base = r->base;
    free(r);
    return base;
  }
  void *p =
      mmap(NULL, MEMORY_RESERVATION, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? NULL : p;
}

static void give_back(Engine *e, void *base, uint64_t touched)
{
  /* A fresh mapping over what was used: zero again, and no access. */
  if (touched && mmap(base, touched, PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0) == MAP_FAILED)
    return;
  struct Reservation *r = malloc(sizeof *r);
  if (!r) return;
  r->base = base;
  pthread_mutex_lock(&e->lock);
  r->next = e->pool;
  e->pool = r;
  pthread_mutex_unlock(&e->lock);
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
  *m = (Memory){.store = s,
                .bytes = bytes,
                .max_bytes = most < s->max_memory ? most : s->max_memory,
                .type = type,
                .reserved = MEMORY_RESERVATION};
  m->base = reserve(s->engine);
  m->pooled = m->base != NULL;
  if (!m->base && s->engine->compile.explicit_bounds) {
    /* No address space: just what it may become, or what it is. */
    m->reserved = m->max_bytes ? m->max_bytes : WASM_PAGE;
    void *p =
        mmap(NULL, m->reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    m->base = p == MAP_FAILED ? NULL : p;
  }
  if (!m->base || (bytes && mprotect(m->base, bytes, PROT_READ | PROT_WRITE))) {
    fail(err, LIMIT, UINT64_MAX, "no address space for a memory; --bounds=explicit needs less");
    if (m->pooled) give_back(s->engine, m->base, 0);
    free(m);
    return NULL;
  }
  m->next = s->memories;
  s->memories = m;
  return m;
}

void memory_free(Memory *m)
{
  if (m->pooled)
    give_back(m->store->engine, m->base, m->bytes);
  else
    munmap(m->base, m->reserved);
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

bool memory_grow(Memory *m, uint64_t pages, uint64_t *old_pages)
{
  uint64_t more = pages * WASM_PAGE;
  *old_pages = m->bytes / WASM_PAGE;
  if (pages > 65536 || more > m->max_bytes - m->bytes || m->bytes + more > m->reserved)
    return false;
  if (more && mprotect(m->base + m->bytes, more, PROT_READ | PROT_WRITE)) return false;
  m->bytes += more;
  for (uint32_t i = 0; i < m->nusers; i++)
    m->users[i]->mem_bytes = m->bytes;
  return true;
}
