// SPDX-License-Identifier: MIT
#include "cli/listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef union Address {
  struct sockaddr any;
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
} Address;

/* 127.0.0.1:80, [::1]:80 or localhost:80. No name server is asked: that would need the system's
 * shared libraries in a program that has none. */
static bool read_address(const char *text, Address *out)
{
  char host[64], *end;
  const char *colon = strrchr(text, ':');
  size_t n = (size_t)(colon - text);
  unsigned long port = strtoul(colon + 1, &end, 10);
  if (colon[1] < '0' || colon[1] > '9' || *end || port > 65535 || n >= sizeof host) return false;
  memcpy(host, text, n);
  host[n] = 0;
  *out = (Address){0};
  if (host[0] == '[' && host[n - 1] == ']') {
    host[n - 1] = 0;
    out->v6.sin6_family = AF_INET6;
    out->v6.sin6_port = htons((uint16_t)port);
    return inet_pton(AF_INET6, host + 1, &out->v6.sin6_addr) == 1;
  }
  out->v4.sin_family = AF_INET;
  out->v4.sin_port = htons((uint16_t)port);
  return inet_pton(AF_INET, strcmp(host, "localhost") ? host : "127.0.0.1", &out->v4.sin_addr) == 1;
}

/* The port is the system's choice if it was 0: say which. */
static void say_port(const char *text, int fd)
{
  Address a = {0};
  socklen_t size = sizeof a;
  if (getsockname(fd, &a.any, &size)) return;
  complain("%.*s:%u: listening", (int)(strrchr(text, ':') - text), text,
           (unsigned)ntohs(a.any.sa_family == AF_INET6 ? a.v6.sin6_port : a.v4.sin_port));
}

static int listen_at(const Options *o, const char *text, int *out)
{
  enum { WAITING = 128 };
  Address a;
  if (!read_address(text, &a)) {
    complain("--tcplisten wants the numbers of an address and a port, 127.0.0.1:8080 or "
             "[::1]:8080, not: %s",
             text);
    return EXIT_USAGE;
  }
  bool v6 = a.any.sa_family == AF_INET6;
  int fd = socket(a.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0), yes = 1;
  if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) ||
      bind(fd, &a.any, v6 ? sizeof a.v6 : sizeof a.v4) || listen(fd, WAITING)) {
    complain("--tcplisten %s: %s", text, strerror(errno));
    if (fd >= 0) close(fd);
    return EXIT_INVALID;
  }
  if (o->verbose) say_port(text, fd);
  *out = fd;
  return -1;
}

int listen_all(const Options *o, int *sockets, int *n)
{
  int status = -1;
  for (int i = 0; i < o->nlisten && status < 0; i++) {
    status = listen_at(o, o->listen[i], &sockets[*n]);
    *n += status < 0;
  }
  return status;
}
