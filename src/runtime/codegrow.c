// SPDX-License-Identifier: MIT
/* Code that is added to code that runs. It is written to private memory (the scratch of a region),
 * and when a function is complete, it is copied into a file in memory that is mapped for execution
 * only. No view of code can be written to at any time. All regions of a process share one file:
 *
 *   scratch:      | current function |        rw + position; private, at a random place
 *                         | pwrite
 *   file:   | region | region | ...           at `offset` of the file
 *                         | mapped
 *   rx:     | done ..........|                executed
 *
 * Forks. The child has the same mappings; private memory is its own. Only the process that made a
 * file writes to it, after what any other process knows to be there. Another one, whose child it
 * is, moves on at its first function: the pages after what is done come from a file of its own
 * from then on, those before stay shared. So neither side waits, copies at a fork, or sees what the
 * other adds. Pages of freed code are given back only as long as no child can have them.
 *
 * A file whose descriptor the host has closed (as daemons do) is left in the same way.
 */
#include "base/assert.h"
#include "base/descriptor.h"
#include "base/lock.h"
#include "runtime/codemem_int.h"

#if !defined(__APPLE__)
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct CodeFile {
  int fd;
  dev_t device; /* device and inode tell whether the descriptor still is this file */
  ino_t inode;
  pid_t pid; /* of the process that writes to it, which is of this generation */
  uint32_t generation;
  uint32_t forks;   /* of that process when the file was made */
  uint32_t regions; /* that are in it */
  uint64_t next;    /* offset of the next region */
};

static const uint64_t MOST_FILE = (uint64_t)1 << 40;
enum {
  KEEP_SCRATCH = 256 << 10, /* bytes of memory */
  MOST_MOVES = 16,          /* then a region is copied: each one takes a mapping of the kernel's */
};

static struct CodeFile *current;

/* The lock of that, and while code is copied. */
static void lock_files(void)
{
  lock_take(lock_of_process(PROCESS_CODE_FILES));
}

static void unlock_files(void)
{
  lock_give(lock_of_process(PROCESS_CODE_FILES));
}

/* -- files ---- */

/* A file beyond the limit would end the process by a signal. */
static bool may_be_as_large(uint64_t bytes)
{
  struct rlimit most;
  return getrlimit(RLIMIT_FSIZE, &most) != 0 || most.rlim_cur >= bytes;
}

int code_file(size_t bytes)
{
  if (!may_be_as_large(bytes)) return -1;
  int fd = fd_above_stdio(memfd_create("weft-code", MFD_CLOEXEC));
  if (fd < 0) return -1;
  if (!ftruncate(fd, (off_t)bytes)) return fd;
  close(fd);
  return -1;
}

static bool is_open(const struct CodeFile *f)
{
  struct stat st;
  return !fstat(f->fd, &st) && st.st_dev == f->device && st.st_ino == f->inode;
}

/* May this process write to it? */
static bool is_ours(const struct CodeFile *f)
{
  return f->generation == lock_generation() && f->pid == getpid() && is_open(f);
}

/* Does no other process have it? Only of one that is ours. */
static bool is_alone(const struct CodeFile *f)
{
  return f->forks == lock_forks();
}

static struct CodeFile *new_file(size_t bytes)
{
  struct CodeFile *f = calloc(1, sizeof *f);
  int fd = f ? code_file(bytes) : -1;
  struct stat st;
  if (fd < 0 || fstat(fd, &st)) {
    if (fd >= 0) close(fd);
    free(f);
    return NULL;
  }
  *f = (struct CodeFile){.fd = fd,
                         .device = st.st_dev,
                         .inode = st.st_ino,
                         .pid = getpid(),
                         .generation = lock_generation(),
                         .forks = lock_forks()};
  return f;
}

/* A region of cap bytes comes into a file of this process. */
static struct CodeFile *enter_file(size_t cap, uint64_t *offset)
{
  struct CodeFile *f = current;
  if (cap > MOST_FILE) return NULL;
  bool room = f && f->next + cap <= MOST_FILE && is_alone(f) && is_ours(f) &&
              may_be_as_large(f->next + cap) && !ftruncate(f->fd, (off_t)(f->next + cap));
  if (!room && !(f = new_file(cap))) return NULL;
  current = f;
  *offset = f->next;
  f->next += cap;
  f->regions++;
  return f;
}

static void leave_file(struct CodeFile *f)
{
  ASSERT(f->regions, "no region is in the file");
  if (--f->regions) return;
  if (is_open(f)) close(f->fd);
  if (f == current) current = NULL;
  free(f);
}

static bool write_file(const struct CodeFile *f, const uint8_t *from, size_t n, uint64_t offset)
{
  while (n) {
    ssize_t done = pwrite(f->fd, from, n, (off_t)offset);
    if (done <= 0) return false;
    from += done;
    offset += (uint64_t)done;
    n -= (size_t)done;
  }
  return true;
}

static void punch(const CodeRegion *r, size_t from, size_t to)
{
#ifdef FALLOC_FL_PUNCH_HOLE
  if (from < r->own || from >= to || !is_alone(r->file) || !is_ours(r->file)) return;
  (void)!fallocate(r->file->fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                   (off_t)(r->offset + from), (off_t)(to - from)); /* only to save memory */
#endif
}

/* What is added from now on comes into a file of this process. */
static bool move_on(CodeRegion *r)
{
  size_t page = whole_pages(1);
  size_t keep = r->moves < MOST_MOVES ? r->done / page * page : 0;
  uint64_t offset;
  struct CodeFile *f = enter_file(r->cap, &offset);
  if (!f) return false;
  if (!write_file(f, r->rx + keep, r->done - keep, offset + keep) ||
      mmap(r->rx + keep, r->cap - keep, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_FIXED, f->fd,
           (off_t)(offset + keep)) == MAP_FAILED) {
    leave_file(f);
    return false;
  }
  leave_file(r->file);
  r->file = f;
  r->offset = offset;
  r->own = keep;
  r->moves = keep ? r->moves + 1 : 0;
  return true;
}

/* -- regions ---- */

Status grow_new(CodeRegion *out, size_t cap, Err *err)
{
  uint64_t offset = 0;
  void *rx = MAP_FAILED;
  lock_files();
  struct CodeFile *f = enter_file(cap, &offset);
  if (f) rx = map_somewhere(cap, PROT_READ | PROT_EXEC, MAP_SHARED, f->fd, (off_t)offset);
  if (f && rx == MAP_FAILED) leave_file(f);
  unlock_files();
  if (!f) return no_code_memory(cap, err);
  if (rx == MAP_FAILED) return no_executable(cap, err);
  *out = (CodeRegion){.rx = rx, .cap = cap, .file = f, .offset = offset};
  return OK;
}

static void drop_scratch(CodeRegion *r)
{
  if (r->scratch) munmap(r->scratch, r->scratch_size);
  r->scratch = r->rw = NULL;
  r->scratch_size = 0;
  r->end = r->done;
}

void grow_seal(CodeRegion *r)
{
  drop_scratch(r);
}

void grow_free(CodeRegion *r)
{
  drop_scratch(r);
  lock_files();
  if (r->file->regions > 1) punch(r, r->own, r->cap);
  leave_file(r->file);
  unlock_files();
}

/* The scratch begins with the page that comes next. */
static void place_scratch(CodeRegion *r)
{
  ASSERT(r->used >= r->done && r->used <= r->cap, "what is written is not in the region");
  size_t page = whole_pages(1), start = r->done / page * page;
  r->rw = r->scratch - start;
  r->end = start + r->scratch_size < r->cap ? start + r->scratch_size : r->cap;
}

Status codemem_room(CodeRegion *r, size_t room, Err *err)
{
  if (!r->file || (r->end > r->used && r->end - r->used >= room)) return OK;
  size_t page = whole_pages(1), left = r->cap - r->used;
  size_t size = whole_pages(room < left ? room : left) + (r->used - r->done) + 2 * page;
  if (r->scratch && r->end == r->cap) return OK; /* there is no more */
  uint8_t *p = map_somewhere(size, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return no_code_memory(size, err);
  if (r->used > r->done) memcpy(p + r->done % page, r->rw + r->done, r->used - r->done);
  if (r->scratch) munmap(r->scratch, r->scratch_size);
  r->scratch = p;
  r->scratch_size = whole_pages(size);
  place_scratch(r);
  return OK;
}

void codemem_recover(CodeRegion *r)
{
  r->used = r->done;
  if (!r->file) return;
  r->scratch = r->rw = NULL;
  r->scratch_size = 0;
  r->end = r->done;
}

/* Processors that run code of this process may have fetched what was there before. */
static void synchronize(void)
{
#if defined(__aarch64__) && defined(SYS_membarrier)
  enum { SYNC_CORE = 1 << 5, REGISTER_SYNC_CORE = 1 << 6 };
  static _Atomic(uint32_t) registered; /* generation + 1 */
  if (atomic_load_explicit(&registered, memory_order_relaxed) != lock_generation() + 1) {
    syscall(SYS_membarrier, REGISTER_SYNC_CORE, 0, 0);
    atomic_store_explicit(&registered, lock_generation() + 1, memory_order_relaxed);
  }
  syscall(SYS_membarrier, SYNC_CORE, 0, 0); /* a kernel that has no such call goes without */
#endif
}

Status codemem_publish(CodeRegion *r, Err *err)
{
  ASSERT(r->used >= r->done && r->used <= code_end(r), "more is published than could be written");
  size_t from = r->done, n = r->used - from;
  if (!r->file) r->done = r->used;
  if (!r->file || !n) return OK;
  lock_files();
  bool ok =
      (is_ours(r->file) || move_on(r)) && write_file(r->file, r->rw + from, n, r->offset + from);
  if (ok) r->done = r->used;
  unlock_files();
  if (!ok) {
    r->used = r->done;
    return no_code_memory(n, err);
  }
  place_scratch(r);
  if (n > KEEP_SCRATCH) madvise(r->scratch, r->scratch_size, MADV_DONTNEED);
  codemem_flush(r, from, r->done);
  synchronize();
  return OK;
}

void codemem_forget(CodeRegion *r, size_t from, size_t to)
{
  ASSERT(from <= to && to <= r->cap, "no bytes of the region");
  if (!r->file) return;
  lock_files();
  punch(r, from, to);
  unlock_files();
}
#endif
