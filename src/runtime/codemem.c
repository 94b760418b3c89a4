// SPDX-License-Identifier: MIT
/* Code memory. A memfd is mapped twice: written through one view, executed through the other, so
 * that no address is ever both. Code is written at fresh addresses only (a rewritten address may
 * run stale under emulators), and regions are never reused. On macOS the same is MAP_JIT with
 * per-thread protection. */
#include "runtime/rt.h"

#include <sys/mman.h>
#include <unistd.h>

static Status data_new(CodeRegion *out, size_t cap, Err *err)
{
  void *p =
      mmap(NULL, cap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return fail(err, LIMIT, UINT64_MAX, "no memory for %zu bytes of code", cap);
  *out = (CodeRegion){.rw = p, .rx = p, .cap = cap, .data = true};
  return OK;
}

/* What is interpreted stays where it is and can be written to no more. */
static void data_seal(CodeRegion *r)
{
  size_t page = (size_t)sysconf(_SC_PAGESIZE), keep = (r->used + page - 1) / page * page;
  if (keep == 0) keep = page;
  mprotect(r->rx, keep, PROT_READ);
  if (keep < r->cap) munmap(r->rx + keep, r->cap - keep);
  r->cap = keep;
  r->rw = NULL;
}

#if defined(__APPLE__)
#include <libkern/OSCacheControl.h>

Status codemem_new(CodeRegion *out, size_t cap, bool data, Err *err)
{
  if (data) return data_new(out, cap, err);
  void *p =
      mmap(NULL, cap, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANON | MAP_JIT, -1, 0);
  if (p == MAP_FAILED) return fail(err, LIMIT, UINT64_MAX, "no memory for %zu bytes of code", cap);
  pthread_jit_write_protect_np(0);
  *out = (CodeRegion){.rw = p, .rx = p, .cap = cap};
  return OK;
}

void codemem_seal(CodeRegion *r)
{
  if (r->data) {
    data_seal(r);
    return;
  }
  sys_icache_invalidate(r->rx, r->used);
  pthread_jit_write_protect_np(1);
  r->rw = NULL;
}

void codemem_free(CodeRegion *r)
{
  if (r->rx) munmap(r->rx, r->cap);
  *r = (CodeRegion){0};
}
#else

#ifdef MADV_POPULATE_WRITE /* Linux 5.14; an older one says no, and nothing is lost */
/* A page fault per 4 KiB of code is a tenth of the compile time. More at once would be out of the
 * cache before it is written. */
enum { AHEAD = 128 << 10 };

static void ahead(CodeRegion *r, size_t pos)
{
  size_t page = (size_t)sysconf(_SC_PAGESIZE), from = (pos + page - 1) / page * page;
  r->ready = from + AHEAD < r->cap ? from + AHEAD : r->cap;
  if (from < r->ready) madvise(r->rw + from, r->ready - from, MADV_POPULATE_WRITE);
}
#else
enum { AHEAD = 0 };
static void (*const ahead)(CodeRegion *r, size_t pos) = NULL;
#endif

Status codemem_new(CodeRegion *out, size_t cap, bool data, Err *err)
{
  if (data) return data_new(out, cap, err);
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  cap = (cap + page - 1) / page * page;
  int fd = memfd_create("weft-code", MFD_CLOEXEC);
  if (fd < 0 || ftruncate(fd, (off_t)cap)) {
    if (fd >= 0) close(fd);
    return fail(err, LIMIT, UINT64_MAX, "no memory for %zu bytes of code", cap);
  }
  uint8_t *rw = mmap(NULL, cap, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  uint8_t *rx = mmap(NULL, cap, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
  close(fd);
  if (rw == MAP_FAILED || rx == MAP_FAILED) {
    if (rw != MAP_FAILED) munmap(rw, cap);
    if (rx != MAP_FAILED) munmap(rx, cap);
    return fail(err, LIMIT, UINT64_MAX,
                "no %zu bytes of memory for code that may be executed; the interpreter needs none",
                cap);
  }
  *out = (CodeRegion){rw, rx, cap, 0, ahead, AHEAD, false}; /* small modules have no use for it */
  return OK;
}

void codemem_seal(CodeRegion *r)
{
  if (r->data) {
    data_seal(r);
    return;
  }
  size_t page = (size_t)sysconf(_SC_PAGESIZE), keep = (r->used + page - 1) / page * page;
  codemem_flush(r, 0, r->used);
  if (r->rw && r->ready > AHEAD && r->ready > keep)
    madvise(r->rw + keep, r->ready - keep, MADV_REMOVE);
  if (r->rw) munmap(r->rw, r->cap);
  r->rw = NULL;
  if (keep == 0) keep = page;
  if (keep < r->cap) munmap(r->rx + keep, r->cap - keep);
  r->cap = keep;
}

void codemem_free(CodeRegion *r)
{
  if (r->rw && !r->data) munmap(r->rw, r->cap);
  if (r->rx) munmap(r->rx, r->cap);
  *r = (CodeRegion){0};
}
#endif

void codemem_flush(const CodeRegion *r, size_t from, size_t to)
{
  if (!r->data) __builtin___clear_cache((char *)r->rx + from, (char *)r->rx + to);
}
