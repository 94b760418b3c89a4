// SPDX-License-Identifier: MIT
/* sock_*: on inherited stream, datagram and listening sockets, and on what is no socket. */
#include "guest.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { AT_FLAGS = AT_OUT + 4 };

static WasiErrno receive(Guest *g, uint32_t fd, uint32_t size, uint32_t flags)
{
  put_u32(g, AT_IOV, AT_BUF);
  put_u32(g, AT_IOV + 4, size);
  return CALL(g, "sock_recv", fd, AT_IOV, 1, flags, AT_OUT, AT_FLAGS);
}

static WasiErrno send_text(Guest *g, uint32_t fd, const char *text)
{
  put_u32(g, AT_IOV, AT_PATH);
  put_u32(g, AT_IOV + 4, (uint32_t)put(g, AT_PATH, text));
  return CALL(g, "sock_send", fd, AT_IOV, 1, 0, AT_OUT);
}

static void expect_received(Guest *g, const char *text, uint16_t flags)
{
  CHECK_EQ(get_u32(g, AT_OUT), strlen(text));
  CHECK(!memcmp(g->mem + AT_BUF, text, strlen(text)));
  CHECK_EQ(get_u16(g, AT_FLAGS), flags);
}

/* Both ends in the guest's hands, as descriptors 4 and 5. */
static void restart_with_pair(Guest *g, int type)
{
  int pair[2];
  must(socketpair(AF_UNIX, type, 0, pair) == 0, "socketpair");
  WasiConfig c = {.stdio = {0, 1, 2}, .fds = pair, .nfds = 2};
  guest_restart(g, &c);
  close(pair[0]);
  close(pair[1]);
}

static void test_stream(Guest *g)
{
  uint32_t n = 0;
  restart_with_pair(g, SOCK_STREAM);
  CHECK_EQ(CALL(g, "fd_fdstat_get", 4, AT_OUT), 0);
  CHECK_EQ(g->mem[AT_OUT], FILETYPE_SOCKET_STREAM);
  CHECK_EQ(send_text(g, 4, "hello"), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 5);
  CHECK_EQ(receive(g, 5, 3, RIFLAG_PEEK), 0);
  expect_received(g, "hel", 0);
  CHECK_EQ(receive(g, 5, 5, RIFLAG_WAITALL), 0);
  expect_received(g, "hello", 0);
  CHECK_EQ(receive(g, 5, 5, 4), WASI_INVAL);
  CHECK_EQ(CALL(g, "sock_send", 4, AT_IOV, 1, 1, AT_OUT), WASI_INVAL);
  CHECK_EQ(write_fd(g, 5, "back", &n), 0); /* fd_read and fd_write do too */
  CHECK_EQ(read_fd(g, 4, 100, &n), 0);
  CHECK_EQ(n, 4);
  CHECK_EQ(CALL(g, "fd_seek", 4, 0, 0, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), WASI_INVAL); /* does not listen */
  CHECK_EQ(CALL(g, "sock_recv", 5, AT_IOV, 1, 0, AT_OUT, GUEST_MEMORY - 1), WASI_FAULT);
  CHECK_EQ(CALL(g, "sock_shutdown", 4, 0), WASI_INVAL);
  CHECK_EQ(CALL(g, "sock_shutdown", 4, 4), WASI_INVAL);
  CHECK_EQ(CALL(g, "sock_shutdown", 4, SDFLAG_WR), 0);
  CHECK_EQ(receive(g, 5, 5, 0), 0);
  expect_received(g, "", 0); /* the end */
  CHECK_EQ(send_text(g, 4, "x"), WASI_PIPE);
  CHECK_EQ(close_fd(g, 4), 0);
  CHECK_EQ(write_fd(g, 5, "x", &n), WASI_PIPE); /* no signal either */
  CHECK_EQ(CALL(g, "sock_shutdown", 5, SDFLAG_RD | SDFLAG_WR), 0);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", 5, 0, 0), 0);
  CHECK_EQ(send_text(g, 5, "x"), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "sock_shutdown", 5, SDFLAG_RD), WASI_NOTCAPABLE);
}

static void test_datagrams(Guest *g)
{
  restart_with_pair(g, SOCK_DGRAM);
  CHECK_EQ(CALL(g, "fd_fdstat_get", 4, AT_OUT), 0);
  CHECK_EQ(g->mem[AT_OUT], FILETYPE_SOCKET_DGRAM);
  CHECK_EQ(send_text(g, 4, "one"), 0);
  CHECK_EQ(send_text(g, 4, "two"), 0);
  CHECK_EQ(receive(g, 5, 2, 0), 0);
  expect_received(g, "on", ROFLAG_TRUNCATED);
  CHECK_EQ(receive(g, 5, 9, 0), 0);
  expect_received(g, "two", 0);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 5, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(receive(g, 5, 9, 0), WASI_AGAIN);
}

static void test_accept(Guest *g)
{
  struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof at;
  int listener = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0);
  must(listener >= 0 && client >= 0, "socket");
  must(bind(listener, (struct sockaddr *)&at, size) == 0 && listen(listener, 4) == 0, "listen");
  must(getsockname(listener, (struct sockaddr *)&at, &size) == 0, "getsockname");
  WasiConfig c = {.stdio = {0, 1, 2}, .fds = &listener, .nfds = 1, .max_fds = 5};
  guest_restart(g, &c);
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), WASI_MFILE); /* at the limit */
  c.max_fds = 6;
  guest_restart(g, &c);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 4, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), WASI_AGAIN);
  must(connect(client, (struct sockaddr *)&at, size) == 0, "connect");
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 4, 0), 0);
  CHECK_EQ(CALL(g, "sock_accept", 4, FDFLAG_APPEND, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "sock_accept", 4, FDFLAG_NONBLOCK, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 5);
  CHECK_EQ(CALL(g, "fd_fdstat_get", 5, AT_OUT), 0);
  CHECK_EQ(get_u16(g, AT_OUT + FDSTAT_FLAGS), FDFLAG_NONBLOCK);
  CHECK_EQ(send_text(g, 5, "served"), 0);
  char text[16] = "";
  CHECK_EQ((uint64_t)recv(client, text, sizeof text, 0), 6);
  CHECK(!strcmp(text, "served"));
  CHECK_EQ(receive(g, 5, 9, 0), WASI_AGAIN);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", 4, RIGHT_FD_READ, 0), 0);
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), WASI_NOTCAPABLE);
  close(client);
  close(listener);
}

static void test_others(Guest *g)
{
  guest_restart(g, NULL);
  uint32_t fd = open_file(g, "file");
  CHECK_EQ(receive(g, fd, 1, 0), WASI_NOTSOCK);
  CHECK_EQ(send_text(g, fd, "x"), WASI_NOTSOCK);
  CHECK_EQ(CALL(g, "sock_accept", fd, 0, AT_OUT), WASI_NOTSOCK);
  CHECK_EQ(CALL(g, "sock_shutdown", ROOT, 1), WASI_NOTSOCK);
  CHECK_EQ(CALL(g, "sock_shutdown", 99, 1), WASI_BADF);
}

static void test(Guest *g)
{
  test_stream(g);
  test_datagrams(g);
  test_accept(g);
  test_others(g);
}

int main(void)
{
  return run_backends(test);
}
