// SPDX-License-Identifier: MIT
/* Calls that may wait, for the other end of a pipe, a terminal or a socket, and their end when the
 * owner stops the guest.
 *
 * Where nobody can stop the guest, the host's calls wait as they like. Else none of them may: each
 * is made without waiting, and in between the descriptor is polled in slices, at whose ends the
 * owner is asked. How a call is made without waiting depends on whose the open file is:
 *
 *   sockets   MSG_DONTWAIT; accept has no such flag, so O_NONBLOCK is set for that one call, when
 *             poll has said that it will not wait, by one thread of the process at a time: all that
 *             have the socket share the flag
 *   our own   O_NONBLOCK is on for good, and the guest does not see it: what path_open opened, and
 *             pipes and terminals of the host's that could be opened once more through /proc
 *   shared    the flag is not ours to change. A call is made when poll says that it will not wait:
 *             of a pipe that means for PIPE_BUF bytes. Another process with the same pipe may come
 *             first; then the call waits for it.
 *
 * A guest that does not want to wait has that noted in its descriptor (WasiFd.nonblock). In a
 * shared open file its calls are made as above, but end with AGAIN where they would wait. If
 * O_NONBLOCK is on there, set by the host, and the guest wants to wait, we wait for it.
 *
 * Calls that wait for a disk or a file system end when that does.
 */
#include "base/descriptor.h"
#include "base/lock.h"
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { SLICE_MS = 20, MOST_AT_ONCE = 0x7ffff000 };

bool wasi_stopped(Wasi *w)
{
  if (w->stop && w->stop(w->stop_env)) w->stopped = true;
  if (w->stopped) errno = EINTR;
  return w->stopped;
}

bool wasi_spend(Wasi *w, uint64_t bytes)
{
  if (w->spend && !w->spend(w->spend_env, bytes)) w->stopped = true;
  return !w->stopped;
}

bool wasi_again(Wasi *w)
{
  return errno == EINTR && !wasi_stopped(w);
}

bool wasi_pause(Wasi *w)
{
  if (!wasi_stopped(w)) poll(NULL, 0, SLICE_MS);
  return !wasi_stopped(w);
}

static bool is_socket(const WasiFd *f)
{
  return f->type == FILETYPE_SOCKET_STREAM || f->type == FILETYPE_SOCKET_DGRAM;
}

/* Is it a file on a disk? (Some of /proc only seem to be: of our own files no type is trusted.) */
static bool is_on_disk(const WasiFd *f)
{
  return !f->own && (f->type == FILETYPE_REGULAR_FILE || f->type == FILETYPE_DIRECTORY ||
                     f->type == FILETYPE_BLOCK_DEVICE);
}

bool fd_waits(const Wasi *w, const WasiFd *f)
{
  return w->stop && !f->nonblock && !is_on_disk(f);
}

/* Shall its calls be made when poll says that they will not wait, as no flag does it? */
static bool is_polled(const Wasi *w, const WasiFd *f)
{
  if (f->own || is_socket(f) || is_on_disk(f)) return false;
  return f->nonblock ? f->shared : w->stop != NULL;
}

/* Does a call that the host's wait for end with EAGAIN for a time limit that the host set? */
static bool has_timeout(const WasiFd *f, short events)
{
  struct timeval t = {0};
  socklen_t size = sizeof t;
  int option = events & POLLOUT ? SO_SNDTIMEO : SO_RCVTIMEO;
  return is_socket(f) && getsockopt(f->host, SOL_SOCKET, option, &t, &size) == 0 &&
         (t.tv_sec || t.tv_usec);
}

/* Do we wait after EAGAIN? Yes if the owner cannot stop the guest, and the host may have set
 * O_NONBLOCK although the guest wants to wait. */
static bool waits_after(const Wasi *w, const WasiFd *f, short events)
{
  return fd_waits(w, f) || (f->shared && !f->nonblock && !is_on_disk(f) && !has_timeout(f, events));
}

/* poll: 1 if the descriptor is ready, 0 if it is not, or a signal came before; -1 and errno. */
static int poll_slice(int host, short events, int ms)
{
  struct pollfd p = {.fd = host, .events = events};
  int n;
  do
    n = poll(&p, 1, ms);
  while (n < 0 && errno == EINTR && ms == 0);
  return n < 0 && errno == EINTR ? 0 : n;
}

WasiErrno fd_ready(Wasi *w, const WasiFd *f, short events)
{
  if (!is_polled(w, f)) return WASI_SUCCESS;
  int n = poll_slice(f->host, events, 0);
  while (n == 0) {
    errno = EAGAIN;
    if (f->nonblock) return WASI_AGAIN;
    if (wasi_stopped(w)) return WASI_INTR;
    n = poll_slice(f->host, events, SLICE_MS);
  }
  return n < 0 ? wasi_errno() : WASI_SUCCESS;
}

bool fd_again(Wasi *w, const WasiFd *f, short events)
{
  if (errno == EINTR) return !wasi_stopped(w);
  if (errno != EAGAIN || !waits_after(w, f, events)) return false;
  /* Ready, and yet it was not: somebody was faster, or the device tells no better. */
  if (poll_slice(f->host, events, w->stop ? SLICE_MS : -1)) poll(NULL, 0, 1);
  return !wasi_stopped(w);
}

/* -- reading and writing ---- */

/* Leaves out the first `done` bytes; false if nothing is left. */
static bool iov_advance(struct iovec **iov, int *n, size_t done)
{
  for (; *n && done >= (*iov)->iov_len; ++*iov, --*n)
    done -= (*iov)->iov_len;
  if (!*n) return false;
  (*iov)->iov_base = (char *)(*iov)->iov_base + done;
  (*iov)->iov_len -= done;
  return true;
}

/* writev of at most PIPE_BUF bytes. */
static ssize_t write_clipped(int host, struct iovec *iov, int n)
{
  size_t left = PIPE_BUF;
  int i = 0;
  while (i < n && iov[i].iov_len < left)
    left -= iov[i++].iov_len;
  if (i == n) return writev(host, iov, n);
  size_t whole = iov[i].iov_len;
  iov[i].iov_len = left;
  ssize_t done = writev(host, iov, i + 1);
  iov[i].iov_len = whole;
  return done;
}

static int dont_wait(const Wasi *w, const WasiFd *f)
{
  return f->nonblock || fd_waits(w, f) ? MSG_DONTWAIT : 0;
}

static ssize_t write_once(const Wasi *w, const WasiFd *f, struct iovec *iov, int n)
{
  if (is_socket(f)) {
    struct msghdr message = {.msg_iov = iov, .msg_iovlen = (size_t)n};
    return sendmsg(f->host, &message, MSG_NOSIGNAL | dont_wait(w, f));
  }
  return f->clip && is_polled(w, f) ? write_clipped(f->host, iov, n) : writev(f->host, iov, n);
}

/* The iovecs that are left, cut so that no call moves more than the kernel does at once: counts
 * are of 32 bits. */
static int most_at_once(struct iovec *iov, int n)
{
  size_t left = MOST_AT_ONCE;
  int i = 0;
  for (; i < n && left; i++) {
    if (iov[i].iov_len > left) iov[i].iov_len = left;
    left -= iov[i].iov_len;
  }
  return i;
}

ssize_t fd_write_all(Wasi *w, const WasiFd *f, struct iovec *iov, int n)
{
  ssize_t done = 0;
  n = most_at_once(iov, n);
  for (;;) {
    if (fd_ready(w, f, POLLOUT)) return -1;
    ssize_t k = write_once(w, f, iov, n);
    if (k < 0) {
      if (fd_again(w, f, POLLOUT)) continue;
      return done && !w->stopped ? done : -1;
    }
    done += k;
    if (k == 0 || !iov_advance(&iov, &n, (size_t)k) || !waits_after(w, f, POLLOUT)) return done;
    if (wasi_stopped(w)) return -1;
  }
}

/* Is there nothing more to come? */
static bool hung_up(const WasiFd *f)
{
  struct pollfd p = {.fd = f->host, .events = POLLIN | POLLRDHUP};
  return poll(&p, 1, 0) > 0 && (p.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL));
}

/* Without messages: WASI's type says so of SOCK_SEQPACKET, too. */
static bool is_stream(const WasiFd *f)
{
  int kind = 0;
  socklen_t size = sizeof kind;
  return getsockopt(f->host, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_STREAM;
}

/* A stream until the buffers are full, what is only looked at, too. */
static ssize_t receive_all(Wasi *w, const WasiFd *f, struct msghdr *m, int flags)
{
  size_t want = 0;
  ssize_t done = 0;
  int n = most_at_once(m->msg_iov, (int)m->msg_iovlen);
  m->msg_iovlen = (size_t)n;
  for (int i = 0; i < n; i++)
    want += m->msg_iov[i].iov_len;
  for (;;) {
    bool last = hung_up(f); /* asked before: what came until then is seen below */
    ssize_t k = recvmsg(f->host, m, (flags & ~MSG_WAITALL) | MSG_DONTWAIT);
    if (k < 0) {
      if (fd_again(w, f, POLLIN)) continue;
      return done && !w->stopped ? done : -1;
    }
    if (flags & MSG_PEEK) {
      if ((size_t)k >= want || k == 0 || last) return k;
      if (!wasi_pause(w)) return -1;
      continue;
    }
    done += k;
    if (k == 0 || !iov_advance(&m->msg_iov, &n, (size_t)k)) return done;
    m->msg_iovlen = (size_t)n;
    if (wasi_stopped(w)) return -1;
  }
}

ssize_t fd_receive(Wasi *w, const WasiFd *f, struct msghdr *m, int flags)
{
  ssize_t n;
  if ((flags & MSG_WAITALL) && waits_after(w, f, POLLIN) && is_stream(f))
    return receive_all(w, f, m, flags);
  do
    n = recvmsg(f->host, m, flags | dont_wait(w, f));
  while (n < 0 && fd_again(w, f, POLLIN));
  return n;
}

ssize_t fd_read_some(Wasi *w, const WasiFd *f, struct iovec *iov, int n)
{
  ssize_t k;
  if (is_socket(f) && n > 0) {
    struct msghdr message = {.msg_iov = iov, .msg_iovlen = (size_t)n};
    return fd_receive(w, f, &message, 0);
  }
  do {
    if (fd_ready(w, f, POLLIN)) return -1;
    k = readv(f->host, iov, n);
  } while (k < 0 && fd_again(w, f, POLLIN));
  return k;
}

/* PROCESS_FLAGS is held while O_NONBLOCK is on in a listening socket that others have, too. */
int host_flags(int host)
{
  Lock *lock = lock_of_process(PROCESS_FLAGS);
  lock_take(lock);
  int flags = fcntl(host, F_GETFL);
  lock_give(lock);
  return flags;
}

static bool listens(int socket)
{
  int on = 0;
  socklen_t size = sizeof on;
  return getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, &on, &size) == 0 && on;
}

/* accept4 that does not wait. */
static int accept_ready(int socket, int flags)
{
  int n = poll_slice(socket, POLLIN, 0), host = -1;
  if (n < 0) return -1;
  if (n == 0 && listens(socket)) {
    errno = EAGAIN;
    return -1;
  }
  Lock *lock = lock_of_process(PROCESS_FLAGS);
  lock_take(lock);
  int old = fcntl(socket, F_GETFL);
  bool on = old >= 0 && ((old & O_NONBLOCK) || fcntl(socket, F_SETFL, old | O_NONBLOCK) == 0);
  if (on) host = accept4(socket, NULL, NULL, flags);
  int error = errno;
  if (on && !(old & O_NONBLOCK)) fcntl(socket, F_SETFL, old);
  lock_give(lock);
  errno = error;
  return host;
}

static int accept_once(const Wasi *w, const WasiFd *f, int flags)
{
  if (f->nonblock || fd_waits(w, f)) return fd_above_stdio(accept_ready(f->host, flags));
  return fd_above_stdio(accept4(f->host, NULL, NULL, flags));
}

int fd_accept(Wasi *w, const WasiFd *f, int flags)
{
  int host;
  do
    host = accept_once(w, f, flags);
  while (host < 0 && fd_again(w, f, POLLIN));
  return host;
}

/* -- opening ---- */

/* A FIFO has no writer, and is opened for nothing else. */
static bool lacks_reader(Wasi *w, int root, const char *path, bool follow)
{
  int host;
  struct stat st;
  if (open_beneath(w, root, path, O_PATH, follow, &host)) return false;
  bool fifo = fstat(host, &st) == 0 && S_ISFIFO(st.st_mode);
  close(host);
  return fifo;
}

/* A FIFO that is open for reading has nobody who writes: tee tells, and takes nothing. */
static bool lacks_writer(int host, int scratch)
{
  ssize_t n;
  do
    n = tee(host, scratch, 1, SPLICE_F_NONBLOCK);
  while (n < 0 && errno == EINTR);
  return n == 0;
}

static bool scratch_pipe(int ends[2])
{
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0) return false;
  for (int i = 0; i < 2; i++) {
    ends[i] = fd_above_stdio(ends[i]);
    if (ends[i] >= 0) continue;
    int error = errno;
    close(ends[!i]);
    errno = error;
    return false;
  }
  return true;
}

/* What was opened for reading waits for somebody who writes. */
static WasiErrno wait_for_writer(Wasi *w, int host)
{
  int scratch[2], ready = 0;
  WasiErrno error = WASI_SUCCESS;
  if (!scratch_pipe(scratch)) return wasi_errno();
  while (!error && !ready && lacks_writer(host, scratch[1])) {
    ready = poll_slice(host, POLLIN, SLICE_MS);
    if (ready < 0) error = wasi_errno();
    if (!ready && wasi_stopped(w)) error = WASI_INTR;
  }
  close(scratch[0]);
  close(scratch[1]);
  return error;
}

WasiErrno open_waiting(Wasi *w, int root, const char *path, int flags, bool follow, int *out)
{
  struct stat st;
  if (!w->stop) return open_beneath(w, root, path, flags, follow, out);
  bool waits = !(flags & O_NONBLOCK), reads = (flags & O_ACCMODE) == O_RDONLY;
  for (;;) {
    WasiErrno error = open_beneath(w, root, path, flags | O_NONBLOCK, follow, out);
    if (!error) break;
    bool later = waits && (error == WASI_AGAIN ||
                           (error == WASI_NXIO && !reads && lacks_reader(w, root, path, follow)));
    if (!later) return error;
    if (!wasi_pause(w)) return WASI_INTR;
  }
  if (!waits || !reads || fstat(*out, &st) < 0 || !S_ISFIFO(st.st_mode)) return WASI_SUCCESS;
  WasiErrno error = wait_for_writer(w, *out);
  if (error) close(*out);
  return error;
}

/* Of the kernel's pipes without a name (linux/magic.h). */
enum { PIPE_FS = 0x50495045 };

int open_once_more(int host, int flags)
{
  struct stat st, now;
  struct statfs fs;
  if (fstat(host, &st) < 0 || (!S_ISFIFO(st.st_mode) && !isatty(host))) return -1;
  /* A FIFO would not tell a new reader that its last writer has gone. */
  bool reads = S_ISFIFO(st.st_mode) && (flags & O_ACCMODE) == O_RDONLY;
  if (reads && (fstatfs(host, &fs) < 0 || fs.f_type != PIPE_FS)) return -1;
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", host);
  int copy = fd_above_stdio(
      open(path, (flags & (O_ACCMODE | O_APPEND)) | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (copy < 0) return -1;
  if (fstat(copy, &now) == 0 && now.st_dev == st.st_dev && now.st_ino == st.st_ino) return copy;
  close(copy);
  return -1;
}
