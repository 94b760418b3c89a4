// SPDX-License-Identifier: MIT
/* Compilation in several threads. Each takes the next batch of functions, compiles it into a buffer
 * of its own, reserves room for it in the region and copies it there: code is position-independent
 * but for calls between batches, which are patched when all entries are known. */
#include "base/grow.h"
#include "frontend/wasm/compile_int.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { BATCH_BYTES = 64 << 10, BATCHES = 8, MAX_THREADS = 64 };

/* What the threads share; `lock` guards it. */
typedef struct Shared {
  pthread_mutex_t lock;
  const Module *m;
  const CompileOptions *o;
  CodeRegion *region;
  Compiled *out;
  uint32_t next;     /* function that no batch has yet */
  size_t batch;      /* a batch is functions up to this many bytes, and one more */
  CallTargets calls; /* between batches */
  CompileStats stats;
  Status status;
  Err err;        /* of the first function that is wrong */
  uint32_t wrong; /* that function; batches after it are not begun */
} Shared;

typedef struct Worker {
  Shared *shared;
  pthread_t thread;
  bool started;
  Compiler c;
  CodeRegion buffer;
  Err err;
} Worker;

/* Batches are begun in order, so the error that is reported is that of the first function. */
static void report(Shared *s, Status status, const Err *err, uint32_t func)
{
  pthread_mutex_lock(&s->lock);
  if (s->status == OK || func < s->wrong) {
    s->status = status;
    s->err = *err;
    s->wrong = func;
  }
  pthread_mutex_unlock(&s->lock);
}

static bool take_batch(Shared *s, uint32_t *first, uint32_t *end)
{
  const Module *m = s->m;
  pthread_mutex_lock(&s->lock);
  uint32_t i = s->next;
  size_t bytes = 0;
  *first = i;
  while (i < s->out->nfuncs && bytes <= s->batch)
    bytes += m->bodies[i++].code.size;
  *end = s->next = s->status == OK ? i : *first;
  pthread_mutex_unlock(&s->lock);
  return *end > *first;
}

/* A buffer of address space; pages are touched as needed. */
static Status new_buffer(Worker *w, size_t cap)
{
  if (w->buffer.rw) munmap(w->buffer.rw, w->buffer.cap);
  void *p =
      mmap(NULL, cap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  w->buffer = (CodeRegion){.rw = p == MAP_FAILED ? NULL : p, .cap = cap};
  return w->buffer.rw ? OK : fail(&w->err, LIMIT, UINT64_MAX, "out of memory");
}

/* Compiles a batch, in a larger buffer if this one is full. */
static Status compile_batch(Worker *w, uint32_t first, uint32_t end)
{
  Shared *s = w->shared;
  size_t bytes = 0;
  for (uint32_t i = first; i < end; i++)
    bytes += s->m->bodies[i].code.size;
  for (size_t cap = ((size_t)1 << 26) + 64 * bytes + 512 * (size_t)(end - first);; cap *= 8) {
    if (cap > s->region->cap) cap = s->region->cap;
    if (!w->buffer.rw || w->buffer.cap < cap) {
      if (w->buffer.rw) compile_close(&w->c);
      TRY(new_buffer(w, cap));
      TRY(compile_open(&w->c, s->m, s->o, &w->buffer, &w->err));
      w->buffer.used = code_pos(&w->c.g.vs.code); /* after the trap tails */
    }
    w->c.g.vs.code.p = w->buffer.rw + w->buffer.used;
    w->c.targets.npending = 0;
    w->c.g.ops = w->c.g.lied = w->c.g.again = 0;
    Status status = compile_range(&w->c, first, end, s->out);
    if (status != LIMIT || !w->c.g.vs.code.full || cap == s->region->cap) return status;
  }
}

/* Veneers for calls of the batches that are there, if they need some. */
static Status bridge(Shared *s, Err *err)
{
  CodeRegion *r = s->region;
  if (!vs_calls_wait(&s->calls, (uint32_t)r->used)) return OK;
  Code c;
  code_open(&c, r, s->o->table);
  bool ok = vs_bridge(&c, &s->calls);
  r->used = ((size_t)code_pos(&c) + 15) / 16 * 16;
  return ok ? OK : fail(err, LIMIT, UINT64_MAX, "no room or memory for veneers");
}

static Status reserve_calls(CallTargets *t, uint32_t n, Err *err)
{
  uint32_t need = t->npending + n;
  if (need <= t->cappending) return OK;
  if (array_grow(&t->pending, &t->cappending, need, sizeof *t->pending)) return OK;
  return fail(err, LIMIT, UINT64_MAX, "out of memory");
}

/* Room in the region for `size` bytes, and the batch's calls, order and figures noted. */
static Status reserve(Worker *w, uint32_t first, uint32_t end, size_t size, uint32_t *base)
{
  Shared *s = w->shared;
  CodeRegion *r = s->region;
  CallTargets *all = &s->calls;
  const CallTargets *t = &w->c.targets;
  pthread_mutex_lock(&s->lock);
  all->span = t->span;
  Status status = reserve_calls(all, t->npending, &w->err);
  if (status == OK) status = bridge(s, &w->err);
  if (status == OK && r->cap - r->used < size + s->o->gap + CODE_SLACK) {
    r->used = r->cap; /* for the other workers, too */
    status = compile_full(&w->c);
  }
  if (status == OK) {
    *base = (uint32_t)r->used + s->o->gap;
    r->used = *base + (size + 15) / 16 * 16;
    for (uint32_t i = 0; i < t->npending; i++)
      all->pending[all->npending++] = (PendingCall){t->pending[i].end + *base, t->pending[i].own};
    for (uint32_t i = first; i < end; i++)
      s->out->order[s->out->norder++] = i;
    s->stats.ops += w->c.g.ops;
    s->stats.lied += w->c.g.lied;
    s->stats.again += w->c.g.again;
  }
  pthread_mutex_unlock(&s->lock);
  return status;
}

static Status run_batch(Worker *w, uint32_t first, uint32_t end)
{
  Shared *s = w->shared;
  TRY(compile_batch(w, first, end));
  size_t size = code_pos(&w->c.g.vs.code);
  uint32_t base = 0;
  TRY(reserve(w, first, end, size, &base));
  memcpy(s->region->rw + base, w->buffer.rw, size);
  for (uint32_t i = first; i < end; i++) {
    s->out->entry[i] += base;
    s->out->end[i] += base;
  }
  return OK;
}

static void *work(void *arg)
{
  Worker *w = arg;
  Shared *s = w->shared;
  uint32_t first, end;
  while (take_batch(s, &first, &end)) {
    w->err = (Err){.func = ERR_NO_FUNC, .offset = UINT64_MAX};
    Status status = run_batch(w, first, end);
    if (status != OK)
      report(s, status, &w->err,
             w->err.func == ERR_NO_FUNC ? first + s->m->nimported_funcs : w->err.func);
  }
  pthread_mutex_lock(&s->lock);
  if (w->buffer.rw) s->stats.working_bytes += compile_working_bytes(&w->c) + w->buffer.used;
  pthread_mutex_unlock(&s->lock);
  if (w->buffer.rw) {
    compile_close(&w->c);
    munmap(w->buffer.rw, w->buffer.cap);
  }
  return NULL;
}

/* All batches are there: calls between them get their targets. */
static Status patch_calls(Shared *s, Err *err)
{
  Code c;
  code_open(&c, s->region, s->o->table);
  Status status = compile_patch_calls(&c, &s->calls, s->out->entry, err);
  s->region->used = code_pos(&c);
  return status;
}

Status compile_parallel(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                        CompileStats *stats, Err *err)
{
  unsigned n = o->threads < MAX_THREADS ? o->threads : MAX_THREADS;
  size_t start = region->used;
  Shared s = {.m = m, .o = o, .region = region, .out = out, .stats.threads = n};
  s.batch = m->code_section.size / (BATCHES * n); /* enough of them that all threads end at once */
  if (s.batch > BATCH_BYTES) s.batch = BATCH_BYTES;
  Worker *w = calloc(n, sizeof *w);
  if (!w) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  pthread_mutex_init(&s.lock, NULL);
  for (unsigned i = 0; i < n; i++)
    w[i].shared = &s;
  for (unsigned i = 1; i < n; i++) /* if one cannot be made, the others do its work */
    w[i].started = pthread_create(&w[i].thread, NULL, work, &w[i]) == 0;
  work(&w[0]);
  for (unsigned i = 1; i < n; i++)
    if (w[i].started) pthread_join(w[i].thread, NULL);
  pthread_mutex_destroy(&s.lock);
  free(w);
  if (s.status == OK)
    s.status = patch_calls(&s, err);
  else if (err)
    *err = s.err;
  s.stats.working_bytes += s.calls.cappending * sizeof *s.calls.pending;
  vs_free_targets(&s.calls);
  s.stats.code_bytes = m->code_section.size;
  s.stats.machine_bytes = region->used - start;
  *stats = s.stats;
  return s.status;
}
