// SPDX-License-Identifier: MIT
/* sock_*: preview 1 can use sockets that the host hands on, and accept connections, but not make
 * any. */
#include "runtime/wasi/wasi_int.h"

#include <sys/socket.h>

static WasiErrno find_socket(Wasi *w, uint64_t fd, uint64_t rights, WasiFd **out)
{
  TRY(fd_find(w, fd, 0, out));
  uint8_t type = (*out)->type;
  if (type != FILETYPE_SOCKET_STREAM && type != FILETYPE_SOCKET_DGRAM) return WASI_NOTSOCK;
  return fd_find(w, fd, rights, out);
}

WasiErrno wasi_sock_accept(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *out;
  int host;
  uint32_t number;
  TRY(find_socket(w, args[0], RIGHT_SOCK_ACCEPT, &f));
  TRY(guest_span(mem, args[2], 4, &out));
  if (args[1] & ~(uint64_t)FDFLAG_NONBLOCK) return WASI_INVAL;
  TRY(fd_room(w));
  int flags = SOCK_CLOEXEC | (args[1] & FDFLAG_NONBLOCK ? SOCK_NONBLOCK : 0);
  host = fd_accept(w, f, flags);
  if (host < 0) return wasi_errno();
  uint64_t rights = f->inheriting;
  TRY(fd_add(w, host, 0, rights, rights, &number));
  w->fds[number].nonblock = args[1] & FDFLAG_NONBLOCK;
  store_u32(out, number);
  return WASI_SUCCESS;
}

WasiErrno wasi_sock_recv(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *size, *roflags;
  struct iovec *iov = w->scratch->iov;
  int niov;
  TRY(find_socket(w, args[0], RIGHT_FD_READ, &f));
  TRY(guest_span(mem, args[4], 4, &size));
  TRY(guest_span(mem, args[5], 2, &roflags));
  if (args[3] & ~(uint64_t)(RIFLAG_PEEK | RIFLAG_WAITALL)) return WASI_INVAL;
  TRY(guest_iovecs(mem, args[1], args[2], iov, &niov));
  int flags = (args[3] & RIFLAG_PEEK ? MSG_PEEK : 0) | (args[3] & RIFLAG_WAITALL ? MSG_WAITALL : 0);
  struct msghdr message = {.msg_iov = iov, .msg_iovlen = (size_t)niov};
  ssize_t n = fd_receive(w, f, &message, flags);
  if (n < 0) return wasi_errno();
  if (!wasi_spend(w, (uint64_t)n)) return WASI_INTR;
  store_u32(size, (uint32_t)n);
  store_u16(roflags, message.msg_flags & MSG_TRUNC ? ROFLAG_TRUNCATED : 0);
  return WASI_SUCCESS;
}

WasiErrno wasi_sock_send(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *size;
  struct iovec *iov = w->scratch->iov;
  int niov;
  TRY(find_socket(w, args[0], RIGHT_FD_WRITE, &f));
  TRY(guest_span(mem, args[4], 4, &size));
  if (args[3]) return WASI_INVAL; /* there are no flags yet */
  TRY(guest_iovecs(mem, args[1], args[2], iov, &niov));
  ssize_t n = fd_write_all(w, f, iov, niov);
  if (n < 0) return wasi_errno();
  if (!wasi_spend(w, (uint64_t)n)) return WASI_INTR;
  store_u32(size, (uint32_t)n);
  return WASI_SUCCESS;
}

WasiErrno wasi_sock_shutdown(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  static const int hows[] = {
      [SDFLAG_RD] = SHUT_RD, [SDFLAG_WR] = SHUT_WR, [SDFLAG_RD | SDFLAG_WR] = SHUT_RDWR};
  WasiFd *f;
  TRY(find_socket(w, args[0], RIGHT_SOCK_SHUTDOWN, &f));
  if (args[1] == 0 || args[1] > (SDFLAG_RD | SDFLAG_WR)) return WASI_INVAL;
  return shutdown(f->host, hows[args[1]]) == 0 ? WASI_SUCCESS : wasi_errno();
}
