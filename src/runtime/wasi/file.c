// SPDX-License-Identifier: MIT
/* Reading, writing and positions of descriptors.
 *
 * Data goes straight between the host and the guest's memory: iovecs are checked and handed to the
 * kernel. A host call that a signal interrupts is made again. The result's address is checked
 * before the call, so that nothing is read or written whose count cannot be told.
 *
 * SIGPIPE and SIGXFSZ are kept from the embedder's process, by holding them back while writing to
 * what may raise them. Waiting is wait.c's.
 */
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

/* -- signals of writing ---- */

static void writing_signals(sigset_t *out)
{
  sigemptyset(out);
  sigaddset(out, SIGPIPE);
  sigaddset(out, SIGXFSZ);
}

void quiet_begin(const Wasi *w, const WasiFd *f, Quiet *q)
{
  q->on = f->pipe || (w->file_limit && f->type == FILETYPE_REGULAR_FILE);
  if (!q->on) return;
  sigset_t set;
  writing_signals(&set);
  sigpending(&q->pending);
  pthread_sigmask(SIG_BLOCK, &set, &q->old);
}

/* Takes back what the call raised, unless it was pending before. Both are signals to the thread. */
void quiet_end(const Quiet *q)
{
  if (!q->on) return;
  int error = errno;
  sigset_t set, now;
  writing_signals(&set);
  sigpending(&now);
  static const int signals[] = {SIGPIPE, SIGXFSZ};
  for (int i = 0; i < 2; i++) {
    if (!sigismember(&now, signals[i]) || sigismember(&q->pending, signals[i])) continue;
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signals[i]);
    while (sigtimedwait(&one, NULL, &(struct timespec){0, 0}) < 0 && errno == EINTR) {
    }
  }
  pthread_sigmask(SIG_SETMASK, &q->old, NULL);
  errno = error;
}

/* -- reading and writing ---- */

/* Where fd_read and its kin find their arguments: fd, iovecs, count, [offset,] result. */
typedef struct Transfer {
  WasiFd *f;
  struct iovec *iov;
  int n;
  off_t offset;
  uint8_t *out;
} Transfer;

static WasiErrno transfer_begin(Wasi *w, WasiMem mem, const uint64_t *args, bool at_offset,
                                uint64_t rights, Transfer *t)
{
  TRY(fd_find(w, args[0], rights | (at_offset ? RIGHT_FD_SEEK : 0), &t->f));
  TRY(guest_span(mem, args[at_offset ? 4 : 3], 4, &t->out));
  t->iov = w->scratch->iov;
  TRY(guest_iovecs(mem, args[1], args[2], t->iov, &t->n));
  if (!at_offset) return WASI_SUCCESS;
  if (args[3] > INT64_MAX) return WASI_INVAL;
  t->offset = (off_t)args[3];
  return WASI_SUCCESS;
}

static WasiErrno transfer_end(Wasi *w, const Transfer *t, ssize_t n)
{
  if (n < 0) return wasi_errno();
  if (!wasi_spend(w, (uint64_t)n)) return WASI_INTR;
  store_u32(t->out, (uint32_t)n); /* Linux moves at most 0x7ffff000 bytes at once */
  return WASI_SUCCESS;
}

enum { MOST_AT_ONCE = 0x7ffff000, STREAM_PIECE = 1 << 20 };

/* Reads or writes pieces until reading gives less than it could, or one fails; a failure after
 * something was moved comes again at the next call. The iovecs are used up. */
static ssize_t move_stream(Wasi *w, const WasiStream *s, bool read, Transfer *t)
{
  ssize_t all = 0;
  for (struct iovec *v = t->iov; v < t->iov + t->n;) {
    size_t size = v->iov_len < STREAM_PIECE ? v->iov_len : STREAM_PIECE;
    if (all > MOST_AT_ONCE - STREAM_PIECE) return all;
    if (all && wasi_stopped(w)) {
      errno = EINTR;
      return -1;
    }
    int64_t n = read ? s->read(s->env, v->iov_base, size) : s->write(s->env, v->iov_base, size);
    if (n <= 0 || (uint64_t)n > size) {
      if (all || (read && n == 0)) return all;
      errno = n == -2 ? ENOSPC : EIO;
      return -1;
    }
    all += (ssize_t)n;
    if (read && (size_t)n < size) return all;
    v->iov_base = (uint8_t *)v->iov_base + n;
    v->iov_len -= (size_t)n;
    if (!v->iov_len) v++;
  }
  return all;
}

WasiErrno wasi_fd_read(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Transfer t;
  TRY(transfer_begin(w, mem, args, false, RIGHT_FD_READ, &t));
  if (t.f->stream) return transfer_end(w, &t, move_stream(w, t.f->stream, true, &t));
  return transfer_end(w, &t, fd_read_some(w, t.f, t.iov, t.n));
}

WasiErrno wasi_fd_pread(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Transfer t;
  ssize_t n;
  TRY(transfer_begin(w, mem, args, true, RIGHT_FD_READ, &t));
  do {
    TRY(fd_ready(w, t.f, POLLIN));
    n = preadv(t.f->host, t.iov, t.n, t.offset);
  } while (n < 0 && fd_again(w, t.f, POLLIN));
  return transfer_end(w, &t, n);
}

WasiErrno wasi_fd_write(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Transfer t;
  Quiet q;
  TRY(transfer_begin(w, mem, args, false, RIGHT_FD_WRITE, &t));
  if (t.f->stream) return transfer_end(w, &t, move_stream(w, t.f->stream, false, &t));
  quiet_begin(w, t.f, &q);
  ssize_t n = fd_write_all(w, t.f, t.iov, t.n);
  quiet_end(&q);
  return transfer_end(w, &t, n);
}

WasiErrno wasi_fd_pwrite(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Transfer t;
  Quiet q;
  ssize_t n;
  TRY(transfer_begin(w, mem, args, true, RIGHT_FD_WRITE, &t));
  TRY(fd_ready(w, t.f, POLLOUT));
  quiet_begin(w, t.f, &q);
  do
    n = pwritev(t.f->host, t.iov, t.n, t.offset);
  while (n < 0 && fd_again(w, t.f, POLLOUT));
  quiet_end(&q);
  return transfer_end(w, &t, n);
}

/* -- positions ---- */

static WasiErrno seek(const WasiFd *f, int64_t offset, int whence, uint8_t *out)
{
  off_t at = lseek(f->host, offset, whence);
  if (at < 0) return wasi_errno();
  store_u64(out, (uint64_t)at);
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_seek(Wasi *w, WasiMem mem, const uint64_t *args)
{
  static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
  WasiFd *f;
  uint8_t *out;
  /* Asking where we are needs no more than the right to tell. */
  bool tell = args[1] == 0 && args[2] == 1;
  if (!tell || fd_find(w, args[0], RIGHT_FD_TELL, &f)) TRY(fd_find(w, args[0], RIGHT_FD_SEEK, &f));
  TRY(guest_span(mem, args[3], 8, &out));
  if (args[2] > 2) return WASI_INVAL;
  return seek(f, (int64_t)args[1], whences[args[2]], out);
}

WasiErrno wasi_fd_tell(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *out;
  /* The right to seek implies it. */
  if (fd_find(w, args[0], RIGHT_FD_SEEK, &f)) TRY(fd_find(w, args[0], RIGHT_FD_TELL, &f));
  TRY(guest_span(mem, args[1], 8, &out));
  return seek(f, 0, SEEK_CUR, out);
}

/* -- the disk ---- */

static WasiErrno synchronize(Wasi *w, uint64_t fd, uint64_t right, int (*call)(int))
{
  WasiFd *f;
  int n;
  TRY(fd_find(w, fd, right, &f));
  do
    n = call(f->host);
  while (n < 0 && wasi_again(w));
  return n == 0 ? WASI_SUCCESS : wasi_errno();
}

WasiErrno wasi_fd_sync(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  return synchronize(w, args[0], RIGHT_FD_SYNC, fsync);
}

WasiErrno wasi_fd_datasync(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  return synchronize(w, args[0], RIGHT_FD_DATASYNC, fdatasync);
}

WasiErrno wasi_fd_advise(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  static const int advices[] = {POSIX_FADV_NORMAL,   POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM,
                                POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED,   POSIX_FADV_NOREUSE};
  WasiFd *f;
  TRY(fd_find(w, args[0], RIGHT_FD_ADVISE, &f));
  if (args[3] >= sizeof advices / sizeof *advices) return WASI_INVAL;
  if (args[1] > INT64_MAX || args[2] > INT64_MAX) return WASI_INVAL;
  return wasi_errno_of(posix_fadvise(f->host, (off_t)args[1], (off_t)args[2], advices[args[3]]));
}

/* Where the file system cannot do it, bytes are written, of a file of any size: a piece at a time.
 */
static int allocate(Wasi *w, int host, off_t at, off_t size)
{
  enum { PIECE = 64 << 20 };
  int error;
  if (fallocate(host, 0, at, size) == 0) return 0;
  if (errno != EOPNOTSUPP || size == 0) return errno;
  for (off_t n; size; at += n, size -= n) {
    if (wasi_stopped(w)) return EINTR;
    n = size < PIECE ? size : PIECE;
    if ((error = posix_fallocate(host, at, n))) return error;
  }
  return 0;
}

WasiErrno wasi_fd_allocate(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *f;
  Quiet q;
  int error;
  TRY(fd_find(w, args[0], RIGHT_FD_ALLOCATE, &f));
  if (args[1] > INT64_MAX || args[2] > INT64_MAX - args[1]) return WASI_FBIG;
  quiet_begin(w, f, &q);
  do
    errno = error = allocate(w, f->host, (off_t)args[1], (off_t)args[2]);
  while (error && wasi_again(w));
  quiet_end(&q);
  return wasi_errno_of(error);
}
