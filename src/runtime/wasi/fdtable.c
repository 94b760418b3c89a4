// SPDX-License-Identifier: MIT
/* The guest's descriptors: a growing array, indexed by the guest's number, lowest free number
 * first.
 *
 * Each has a host descriptor of its own and two sets of rights. A set only ever shrinks: path_open
 * and sock_accept give at most what the descriptor they go through may hand on, less what makes no
 * sense for the type of the file. Those that were inherited from the host are duplicates, which
 * share their status flags with the original, and with those of other guests: they are never
 * changed. That a guest does not want to wait there is its descriptor's matter (wait.c).
 */
#include "base/descriptor.h"
#include "base/grow.h"
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

const uint64_t rights_all = (UINT64_C(1) << NRIGHTS) - 1;

/* path_open opens for writing, or for reading, if one of these is asked for. */
const uint64_t rights_writing = RIGHT_FD_WRITE | RIGHT_FD_ALLOCATE | RIGHT_FD_FILESTAT_SET_SIZE;
const uint64_t rights_reading = RIGHT_FD_READ | RIGHT_FD_READDIR;

static const uint64_t any = RIGHT_FD_FDSTAT_SET_FLAGS | RIGHT_FD_SYNC | RIGHT_FD_FILESTAT_GET |
                            RIGHT_FD_FILESTAT_SET_TIMES | RIGHT_POLL_FD_READWRITE;
static const uint64_t stream = RIGHT_FD_READ | RIGHT_FD_WRITE | RIGHT_FD_DATASYNC;
static const uint64_t seekable = RIGHT_FD_SEEK | RIGHT_FD_TELL | RIGHT_FD_ADVISE |
                                 RIGHT_FD_ALLOCATE | RIGHT_FD_FILESTAT_SET_SIZE;
static const uint64_t socket_only = RIGHT_SOCK_SHUTDOWN | RIGHT_SOCK_ACCEPT;

/* Rights that make sense for a host descriptor of this type. */
static uint64_t applicable(int host, uint8_t type)
{
  switch (type) {
  case FILETYPE_DIRECTORY: return rights_all & ~(stream | seekable | socket_only);
  case FILETYPE_REGULAR_FILE:
  case FILETYPE_BLOCK_DEVICE: return any | stream | seekable;
  case FILETYPE_SOCKET_DGRAM:
  case FILETYPE_SOCKET_STREAM: return any | stream | socket_only;
  /* A terminal shows by lacking seek and tell: wasi-libc's isatty asks for that. */
  default: return any | stream | (!isatty(host) && lseek(host, 0, SEEK_CUR) >= 0 ? seekable : 0);
  }
}

static uint8_t type_of(int host, const struct stat *st)
{
  uint8_t type = wasi_filetype(st->st_mode);
  if (type != FILETYPE_SOCKET_STREAM) return type;
  int kind = 0;
  socklen_t size = sizeof kind;
  if (getsockopt(host, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_DGRAM)
    return FILETYPE_SOCKET_DGRAM;
  return type;
}

/* -- looking up ---- */

static WasiErrno find(Wasi *w, uint64_t fd, WasiFd **out)
{
  if (fd >= w->nfds || w->fds[fd].host < 0) return WASI_BADF;
  *out = &w->fds[fd];
  return WASI_SUCCESS;
}

WasiErrno fd_find(Wasi *w, uint64_t fd, uint64_t rights, WasiFd **out)
{
  TRY(find(w, fd, out));
  uint64_t missing = rights & ~(*out)->rights;
  if (!missing) return WASI_SUCCESS;
  bool of_files = missing & (stream | seekable);
  return (*out)->type == FILETYPE_DIRECTORY && of_files ? WASI_ISDIR : WASI_NOTCAPABLE;
}

WasiErrno fd_find_dir(Wasi *w, uint64_t fd, uint64_t rights, WasiFd **out)
{
  TRY(find(w, fd, out));
  if ((*out)->type != FILETYPE_DIRECTORY) return WASI_NOTDIR;
  return rights & ~(*out)->rights ? WASI_NOTCAPABLE : WASI_SUCCESS;
}

/* -- adding and dropping ---- */

static bool reserve(Wasi *w, uint32_t number)
{
  if (number < w->nfds) return true;
  uint32_t from = w->nfds;
  if (!array_grow(&w->fds, &w->nfds, number + 1, sizeof *w->fds)) return false;
  for (uint32_t i = from; i < w->nfds; i++)
    w->fds[i] = (WasiFd){.host = -1};
  return true;
}

static uint32_t free_number(const Wasi *w, uint32_t first)
{
  uint32_t n = first > w->taken ? first : w->taken;
  while (n < w->nfds && w->fds[n].host >= 0)
    n++;
  return n;
}

/* Numbers are given from the lowest on, so a limit of numbers is one of descriptors. */
WasiErrno fd_room(const Wasi *w)
{
  return free_number(w, 0) < w->max_fds ? WASI_SUCCESS : WASI_MFILE;
}

WasiErrno fd_add(Wasi *w, int host, uint32_t first, uint64_t rights, uint64_t inheriting,
                 uint32_t *out)
{
  struct stat st;
  uint32_t n = free_number(w, first);
  WasiErrno error = fstat(host, &st) == 0 ? WASI_SUCCESS : wasi_errno();
  if (!error && !reserve(w, n)) error = WASI_NOMEM;
  if (error) {
    close(host);
    return error;
  }
  uint8_t type = type_of(host, &st);
  uint64_t possible = applicable(host, type);
  bool hands_on = possible & (RIGHT_PATH_OPEN | RIGHT_SOCK_ACCEPT);
  w->fds[n] = (WasiFd){
      .host = host,
      .type = type,
      .pipe = S_ISFIFO(st.st_mode),
      .rights = rights & possible,
      .inheriting = hands_on ? inheriting & rights_all : 0,
  };
  if (first <= w->taken) w->taken = n + 1;
  *out = n;
  return WASI_SUCCESS;
}

/* The number is free. */
static void number_free(Wasi *w, uint64_t number)
{
  if (number < w->taken) w->taken = (uint32_t)number;
}

WasiErrno fd_add_inherited(Wasi *w, int host, uint32_t first)
{
  int flags = host_flags(host);
  int own = flags >= 0 && w->reopens ? open_once_more(host, flags) : -1;
  int copy = flags < 0 ? -1 : own >= 0 ? own : fcntl(host, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (copy < 0) return wasi_errno();
  uint64_t rights = rights_all;
  uint32_t n;
  if ((flags & O_ACCMODE) == O_RDONLY) rights &= ~rights_writing;
  if ((flags & O_ACCMODE) == O_WRONLY) rights &= ~(uint64_t)RIGHT_FD_READ;
  TRY(fd_add(w, copy, first, rights, rights_all, &n));
  WasiFd *f = &w->fds[n];
  f->own = own >= 0;
  f->shared = !f->own;
  f->clip = !f->own && (f->pipe || isatty(host));
  f->nonblock = flags & O_NONBLOCK;
  f->syncs = (flags & O_SYNC) == O_SYNC ? FDFLAG_SYNC : flags & O_DSYNC ? FDFLAG_DSYNC : 0;
  return WASI_SUCCESS;
}

/* The host's descriptor is one that is always ready and has no data, so that whatever else is asked
 * of it harms nothing. */
WasiErrno fd_add_stream(Wasi *w, const WasiStream *s, uint32_t first)
{
  uint64_t rights = (uint64_t)RIGHT_FD_FDSTAT_SET_FLAGS | (uint64_t)RIGHT_FD_FILESTAT_GET |
                    (uint64_t)RIGHT_POLL_FD_READWRITE;
  if (s->read) rights |= RIGHT_FD_READ;
  if (s->write) rights |= RIGHT_FD_WRITE;
  int host = fd_above_stdio(eventfd(1, EFD_CLOEXEC | EFD_NONBLOCK));
  if (host < 0) return wasi_errno();
  uint32_t n;
  TRY(fd_add(w, host, first, rights, 0, &n));
  w->fds[n].type = FILETYPE_UNKNOWN; /* a pipe's: no terminal */
  w->fds[n].rights = rights;
  w->fds[n].own = true;
  w->fds[n].stream = s;
  return WASI_SUCCESS;
}

void fd_make_read_only(WasiFd *f)
{
  static const uint64_t changing =
      RIGHT_FD_WRITE | RIGHT_FD_ALLOCATE | RIGHT_FD_FILESTAT_SET_SIZE |
      RIGHT_FD_FILESTAT_SET_TIMES | RIGHT_PATH_CREATE_DIRECTORY | RIGHT_PATH_CREATE_FILE |
      RIGHT_PATH_LINK_SOURCE | RIGHT_PATH_LINK_TARGET | RIGHT_PATH_RENAME_SOURCE |
      RIGHT_PATH_RENAME_TARGET | RIGHT_PATH_FILESTAT_SET_SIZE | RIGHT_PATH_FILESTAT_SET_TIMES |
      RIGHT_PATH_SYMLINK | RIGHT_PATH_REMOVE_DIRECTORY | RIGHT_PATH_UNLINK_FILE;
  f->rights &= ~changing;
  f->inheriting &= ~changing;
}

void fd_drop(WasiFd *f)
{
  close(f->host); /* on Linux it is closed even if the call was interrupted */
  free(f->preopen);
  cookies_free(f->cookies);
  *f = (WasiFd){.host = -1};
}

WasiErrno wasi_fd_close(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *f;
  TRY(fd_find(w, args[0], 0, &f));
  fd_drop(f);
  number_free(w, args[0]);
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_renumber(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *from, *to;
  TRY(fd_find(w, args[0], 0, &from));
  TRY(fd_find(w, args[1], 0, &to));
  if (from == to) return WASI_SUCCESS;
  fd_drop(to);
  *to = *from;
  *from = (WasiFd){.host = -1};
  number_free(w, args[0]);
  return WASI_SUCCESS;
}

/* -- flags and rights of descriptors ---- */

static WasiErrno flags_of(const WasiFd *f, uint16_t *out)
{
  int flags = fcntl(f->host, F_GETFL);
  if (flags < 0) return wasi_errno();
  *out = (uint16_t)(f->syncs | (flags & O_APPEND ? FDFLAG_APPEND : 0) |
                    (f->nonblock ? FDFLAG_NONBLOCK : 0));
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_fdstat_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *out;
  uint16_t flags = 0;
  TRY(fd_find(w, args[0], 0, &f));
  TRY(guest_span(mem, args[1], FDSTAT_SIZE, &out));
  TRY(flags_of(f, &flags));
  store_u64(out, 0); /* padding too */
  out[FDSTAT_TYPE] = f->type;
  store_u16(out + FDSTAT_FLAGS, flags);
  store_u64(out + FDSTAT_BASE, f->rights);
  store_u64(out + FDSTAT_INHERITING, f->inheriting);
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_fdstat_set_flags(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *f;
  TRY(fd_find(w, args[0], RIGHT_FD_FDSTAT_SET_FLAGS, &f));
  if (args[1] & ~(uint64_t)FDFLAGS_ALL) return WASI_INVAL;
  /* Linux ignores a change of these, silently. */
  if ((args[1] & FDFLAGS_SYNCS) != f->syncs) return WASI_NOTSUP;
  int flags = fcntl(f->host, F_GETFL);
  if (flags < 0) return wasi_errno();
  bool append = args[1] & FDFLAG_APPEND, nonblock = args[1] & FDFLAG_NONBLOCK;
  if (f->shared) {
    if (append != !!(flags & O_APPEND)) return WASI_NOTSUP;
  } else {
    flags &= ~(O_APPEND | O_NONBLOCK);
    flags |= (append ? O_APPEND : 0) | (f->own || nonblock ? O_NONBLOCK : 0);
    if (fcntl(f->host, F_SETFL, flags) < 0) return wasi_errno();
  }
  f->nonblock = nonblock;
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_fdstat_set_rights(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *f;
  TRY(fd_find(w, args[0], 0, &f));
  if ((args[1] & ~f->rights) || (args[2] & ~f->inheriting)) return WASI_NOTCAPABLE;
  f->rights = args[1];
  f->inheriting = args[2];
  return WASI_SUCCESS;
}
