// SPDX-License-Identifier: MIT
/* Code memory: no address may ever be written and executed at a time. Where code is added to code
 * that runs, a memfd is mapped twice: written through one view, executed through the other. What is
 * written once is in memory of the process, which changes from writable to executable; the kernel
 * has it faster, and in large pages. Code is written at fresh addresses only (a rewritten address
 * may run stale under emulators), and regions are never reused. On macOS all of it is MAP_JIT with
 * per-thread protection. */
#include "runtime/rt.h"

#include <sys/mman.h>
#include <unistd.h>

static size_t whole_pages(size_t bytes)
{
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (bytes + page - 1) / page * page;
}

static Status no_memory(size_t cap, Err *err)
{
  return fail(err, LIMIT, UINT64_MAX, "no memory for %zu bytes of code", cap);
}

/* Memory of the process: rw and rx are one. */
static Status private_new(CodeRegion *out, size_t cap, bool data, Err *err)
{
  void *p =
      mmap(NULL, cap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return no_memory(cap, err);
  *out = (CodeRegion){.rw = p, .rx = p, .cap = cap, .data = data};
  return OK;
}

/* Gives back what is behind `keep` bytes. */
static void cut(CodeRegion *r, size_t keep)
{
  if (keep < r->cap) munmap(r->rx + keep, r->cap - keep);
  r->cap = keep;
  r->rw = NULL;
}

/* What is interpreted stays where it is and can be written to no more. */
static void data_seal(CodeRegion *r)
{
  size_t keep = whole_pages(r->used ? r->used : 1);
  mprotect(r->rx, keep, PROT_READ);
  cut(r, keep);
}

#if defined(__APPLE__)
#include <libkern/OSCacheControl.h>

Status codemem_new(CodeRegion *out, CodeUse use, size_t cap, size_t likely, Err *err)
{
  (void)likely;
  if (use == CODE_DATA) return private_new(out, cap, true, err);
  void *p =
      mmap(NULL, cap, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANON | MAP_JIT, -1, 0);
  if (p == MAP_FAILED) return no_memory(cap, err);
  pthread_jit_write_protect_np(0);
  *out = (CodeRegion){.rw = p, .rx = p, .cap = cap};
  return OK;
}

Status codemem_seal(CodeRegion *r, Err *err)
{
  (void)err;
  if (r->data) {
    data_seal(r);
    return OK;
  }
  sys_icache_invalidate(r->rx, r->used);
  pthread_jit_write_protect_np(1);
  r->rw = NULL;
  return OK;
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

static void populate(const CodeRegion *r, size_t from)
{
  if (from < r->ready) madvise(r->rw + from, r->ready - from, MADV_POPULATE_WRITE);
}

static void ahead(CodeRegion *r, size_t pos)
{
  size_t from = whole_pages(pos);
  r->ready = from + AHEAD < r->cap ? from + AHEAD : r->cap;
  populate(r, from);
}
#else
enum { AHEAD = 0 };
static void (*const ahead)(CodeRegion *r, size_t pos) = NULL;
static void populate(const CodeRegion *r, size_t from)
{
  (void)r, (void)from;
}
#endif

static Status no_executable(size_t cap, Err *err)
{
  return fail(err, LIMIT, UINT64_MAX,
              "no %zu bytes of memory for code that may be executed; the interpreter needs none",
              cap);
}

/* Two views of one memory; rw may be NULL: only what is executed. */
static Status views_new(size_t cap, uint8_t **rw, uint8_t **rx, int *fd_out, Err *err)
{
  int fd = memfd_create("weft-code", MFD_CLOEXEC);
  if (fd < 0 || ftruncate(fd, (off_t)cap)) {
    if (fd >= 0) close(fd);
    return no_memory(cap, err);
  }
  void *w = rw ? mmap(NULL, cap, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) : NULL;
  void *x = mmap(NULL, cap, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
  if (w == MAP_FAILED || x == MAP_FAILED) {
    if (rw && w != MAP_FAILED) munmap(w, cap);
    if (x != MAP_FAILED) munmap(x, cap);
    close(fd);
    return no_executable(cap, err);
  }
  if (rw) *rw = w;
  *rx = x;
  *fd_out = fd;
  return OK;
}

/* Large pages, for much code: one fault for 2 MiB, and fewer entries of the TLB where it runs.
 * Machine code is about twice the bytecode: from half a page on, what small pages would take is
 * more than what is zeroed in vain. What is left of the last one stays in memory until the system
 * runs short. */
enum { LARGE_PAGE = 2 << 20 };

static void use_large_pages(CodeRegion *r)
{
#ifdef MADV_HUGEPAGE
  size_t skip = -(uintptr_t)r->rw & (LARGE_PAGE - 1);
  r->rw += skip;
  r->cap -= skip;
  munmap(r->rx, skip);
  r->rx = r->rw;
  madvise(r->rw, r->cap, MADV_HUGEPAGE);
#endif
}

static Status once_new(CodeRegion *out, size_t cap, size_t likely, Err *err)
{
  bool large = likely >= LARGE_PAGE / 4;
  TRY(private_new(out, cap + (large ? LARGE_PAGE : 0), false, err));
  if (large) use_large_pages(out);
  out->ahead = ahead;
  out->ready = whole_pages(likely < AHEAD / 2 ? 2 * likely : AHEAD);
  populate(out, 0);
  return OK;
}

static Status grows_new(CodeRegion *out, size_t cap, Err *err)
{
  uint8_t *rw = NULL, *rx = NULL;
  int fd = -1;
  TRY(views_new(cap, &rw, &rx, &fd, err));
  close(fd);
  *out = (CodeRegion){rw, rx, cap, 0, ahead, AHEAD, false};
  return OK;
}

Status codemem_new(CodeRegion *out, CodeUse use, size_t cap, size_t likely, Err *err)
{
  cap = whole_pages(cap);
  if (use == CODE_DATA) return private_new(out, cap, true, err);
  /* A system that counts address space of the process as memory does not count that of files. */
  if (use == CODE_ONCE && once_new(out, cap, likely, err) == OK) return OK;
  return grows_new(out, cap, err);
}

/* Where memory that was writable may not become executable, a copy may. */
static Status seal_copy(CodeRegion *r, size_t keep, Err *err)
{
  uint8_t *rx = NULL;
  int fd = -1;
  TRY(views_new(keep, NULL, &rx, &fd, err));
  for (size_t at = 0; at < r->used;) {
    ssize_t n = pwrite(fd, r->rw + at, r->used - at, (off_t)at);
    if (n <= 0) {
      close(fd);
      munmap(rx, keep);
      return no_memory(keep, err);
    }
    at += (size_t)n;
  }
  close(fd);
  munmap(r->rw, r->cap);
  r->rx = rx;
  r->cap = keep;
  r->rw = NULL;
  return OK;
}

static Status once_seal(CodeRegion *r, Err *err)
{
  size_t keep = whole_pages(r->used ? r->used : 1);
  if (mprotect(r->rx, keep, PROT_READ | PROT_EXEC)) TRY(seal_copy(r, keep, err));
  codemem_flush(r, 0, r->used);
  cut(r, keep);
  return OK;
}

Status codemem_seal(CodeRegion *r, Err *err)
{
  if (r->data) {
    data_seal(r);
    return OK;
  }
  if (r->rw == r->rx) return once_seal(r, err);
  size_t keep = whole_pages(r->used);
  codemem_flush(r, 0, r->used);
  if (r->rw && r->ready > AHEAD && r->ready > keep)
    madvise(r->rw + keep, r->ready - keep, MADV_REMOVE);
  if (r->rw) munmap(r->rw, r->cap);
  cut(r, keep ? keep : whole_pages(1));
  return OK;
}

void codemem_free(CodeRegion *r)
{
  if (r->rw && r->rw != r->rx) munmap(r->rw, r->cap);
  if (r->rx) munmap(r->rx, r->cap);
  *r = (CodeRegion){0};
}
#endif

void codemem_flush(const CodeRegion *r, size_t from, size_t to)
{
  if (!r->data) __builtin___clear_cache((char *)r->rx + from, (char *)r->rx + to);
}
