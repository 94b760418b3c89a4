// SPDX-License-Identifier: MIT
/* Code memory: no address may ever be written and executed at a time. What is written once is in
 * memory of the process, which changes from writable to executable; the kernel has it in large
 * pages, too. Where code is added to code that runs, it is in a file that is mapped for execution
 * only (codegrow.c). Code is written at fresh addresses only (a rewritten address may run stale
 * under emulators), and regions are never reused. On macOS all of it is MAP_JIT with per-thread
 * protection. */
#include "base/assert.h"
#include "runtime/codemem_int.h"

#include <sys/mman.h>
#include <unistd.h>

size_t whole_pages(size_t bytes)
{
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (bytes + page - 1) / page * page;
}

Status no_code_memory(size_t cap, Err *err)
{
  return fail(err, LIMIT, UINT64_MAX, "no memory for %zu bytes of code", cap);
}

/* Memory of the process: rw and rx are one. */
static Status private_new(CodeRegion *out, size_t cap, bool data, Err *err)
{
  void *p = map_somewhere(cap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                          -1, 0);
  if (p == MAP_FAILED) return no_code_memory(cap, err);
  *out = (CodeRegion){.rw = p, .rx = p, .cap = cap, .data = data};
  return OK;
}

/* Gives back what is after `keep` bytes. */
static void cut(CodeRegion *r, size_t keep)
{
  ASSERT(keep >= r->used && keep <= r->cap, "%zu bytes of code, %zu of which are kept", r->used,
         keep);
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
  if (p == MAP_FAILED) return no_code_memory(cap, err);
  pthread_jit_write_protect_np(0);
  *out = (CodeRegion){.rw = p, .rx = p, .cap = cap};
  return OK;
}

Status codemem_room(CodeRegion *r, size_t room, Err *err)
{
  (void)room, (void)err;
  if (!r->data) pthread_jit_write_protect_np(0);
  return OK;
}

Status codemem_publish(CodeRegion *r, Err *err)
{
  (void)err;
  if (r->data) return OK;
  sys_icache_invalidate(r->rx + r->done, r->used - r->done);
  pthread_jit_write_protect_np(1);
  r->done = r->used;
  return OK;
}

void codemem_recover(CodeRegion *r)
{
  (void)r;
}

void codemem_forget(CodeRegion *r, size_t from, size_t to)
{
  (void)r, (void)from, (void)to;
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
/* A page fault per 4 KiB of code is a tenth of the compile time. If more memory than this were
 * zeroed at a time, it would have left the cache before it is written. */
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

Status no_executable(size_t cap, Err *err)
{
  return fail(err, LIMIT, UINT64_MAX,
              "no %zu bytes of memory for code that may be executed; the interpreter needs none",
              cap);
}

/* Large pages, for much code: one fault for 2 MiB, and fewer TLB entries where the code runs.
 * Machine code is about twice as large as the bytecode. From half a large page of bytecode on, the
 * faults of small pages cost more than zeroing the unused rest of a large page. That rest stays in
 * memory until the system runs short. */
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

/* The same in a file: rx is NULL until it is sealed. */
static Status once_in_file(CodeRegion *out, size_t cap, Err *err)
{
  int fd = code_file(cap);
  if (fd < 0) return no_code_memory(cap, err);
  void *p = map_somewhere(cap, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (p == MAP_FAILED) return no_code_memory(cap, err);
  *out = (CodeRegion){.rw = p, .cap = cap, .ahead = ahead, .ready = AHEAD};
  return OK;
}

Status codemem_new(CodeRegion *out, CodeUse use, size_t cap, size_t likely, Err *err)
{
  cap = whole_pages(cap);
  if (use == CODE_DATA) return private_new(out, cap, true, err);
  if (use == CODE_GROWS) return grow_new(out, cap, err);
  /* A system that counts address space of the process as memory does not count that of files. */
  if (once_new(out, cap, likely, err) == OK) return OK;
  return once_in_file(out, cap, err);
}

/* Copies what has been written to a file that is mapped for execution. */
static Status seal_copy(CodeRegion *r, size_t keep, Err *err)
{
  int fd = code_file(keep);
  if (fd < 0) return no_code_memory(keep, err);
  void *rx = map_somewhere(keep, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
  bool written = true;
  for (size_t at = 0; rx != MAP_FAILED && at < r->used && written;) {
    ssize_t n = pwrite(fd, r->rw + at, r->used - at, (off_t)at);
    written = n > 0;
    if (written) at += (size_t)n;
  }
  close(fd);
  if (rx == MAP_FAILED) return no_executable(keep, err);
  if (!written) {
    munmap(rx, keep);
    return no_code_memory(keep, err);
  }
  munmap(r->rw, r->cap);
  r->rx = rx;
  r->cap = keep;
  r->rw = NULL;
  return OK;
}

Status codemem_seal(CodeRegion *r, Err *err)
{
  size_t keep = whole_pages(r->used ? r->used : 1);
  if (r->data) {
    data_seal(r);
    return OK;
  }
  if (r->file) {
    TRY(codemem_publish(r, err));
    grow_seal(r);
    cut(r, keep);
    return OK;
  }
  /* Where memory that was writable may not become executable, a copy may. */
  if (!r->rx || mprotect(r->rx, keep, PROT_READ | PROT_EXEC)) TRY(seal_copy(r, keep, err));
  codemem_flush(r, 0, r->used);
  cut(r, keep);
  return OK;
}

void codemem_free(CodeRegion *r)
{
  if (r->file)
    grow_free(r);
  else if (r->rw && r->rw != r->rx)
    munmap(r->rw, r->cap);
  if (r->rx) munmap(r->rx, r->cap);
  *r = (CodeRegion){0};
}
#endif

void codemem_flush(const CodeRegion *r, size_t from, size_t to)
{
  ASSERT(from <= to && to <= r->cap, "no bytes of the region");
  if (!r->data) __builtin___clear_cache((char *)r->rx + from, (char *)r->rx + to);
}
