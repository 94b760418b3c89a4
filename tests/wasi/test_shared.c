// SPDX-License-Identifier: MIT
/* Open files that guests share with the host and with one another: no guest changes what the others
 * see of them, or makes a call of another one wait. A call that does not end is killed by the
 * alarm. */
#include "guest.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { LIMIT_S = 120, TENANTS = 8, ROUNDS = 60, MANY = 100000 };

static bool never(void *env)
{
  (void)env;
  return false;
}

static bool at_once(void *env)
{
  (void)env;
  return true;
}

/* A FIFO with a name, which cannot be opened once more as standard input. */
typedef struct Fifo {
  int in, out;
} Fifo;

static Fifo fifo(Guest *g, int flags)
{
  const char *path = host_path(g, "fifo");
  unlink(path);
  must(mkfifo(path, 0600) == 0, path);
  int both = open(path, O_RDWR);
  Fifo f = {open(path, O_RDONLY | flags), open(path, O_WRONLY | flags)};
  must(both >= 0 && f.in >= 0 && f.out >= 0, path);
  close(both);
  return f;
}

static bool has(int fd, int flag)
{
  return fcntl(fd, F_GETFL) & flag;
}

static uint16_t flags_of(Guest *g, uint32_t fd)
{
  CHECK_EQ(CALL(g, "fd_fdstat_get", fd, AT_OUT), 0);
  return get_u16(g, AT_OUT + FDSTAT_FLAGS);
}

static WasiErrno set_flags(Guest *g, uint32_t fd, uint32_t flags)
{
  return CALL(g, "fd_fdstat_set_flags", fd, flags);
}

static WasiErrno write_until_full(Guest *g, uint32_t fd)
{
  WasiErrno error = 0;
  uint32_t n = 0;
  for (int i = 0; i < MANY && !error; i++)
    error = write_fd(g, fd, "a guest that writes more than anybody reads", &n);
  return error;
}

/* -- what guests set ---- */

static void test_nonblock(Guest *g, WasiConfig c)
{
  uint32_t n = 0;
  int pair[2];
  Fifo f = fifo(g, 0);
  must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0, "socketpair");
  memcpy(c.stdio, (const int[]){f.in, f.out, -1}, sizeof c.stdio);
  c.fds = pair;
  c.nfds = 1;
  guest_restart(g, &c);
  static const uint32_t fds[] = {0, 1, 4};
  for (int i = 0; i < 3; i++) {
    CHECK_EQ(flags_of(g, fds[i]), 0);
    CHECK_EQ(set_flags(g, fds[i], FDFLAG_NONBLOCK), 0);
    CHECK_EQ(flags_of(g, fds[i]), FDFLAG_NONBLOCK);
  }
  CHECK(!has(f.in, O_NONBLOCK) && !has(f.out, O_NONBLOCK) && !has(pair[0], O_NONBLOCK));
  CHECK_EQ(read_fd(g, 0, 10, &n), WASI_AGAIN);
  CHECK_EQ(read_fd(g, 4, 10, &n), WASI_AGAIN);
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), WASI_INVAL); /* it does not listen */
  CHECK_EQ(write_until_full(g, 1), WASI_AGAIN);
  CHECK_EQ(write_until_full(g, 4), WASI_AGAIN);
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 10);
  CHECK_EQ(set_flags(g, 0, 0), 0);
  CHECK_EQ(flags_of(g, 0), 0);
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), WASI_INVAL);
  for (int i = 0; i < 2; i++)
    close(pair[i]);
  close(f.in);
  close(f.out);
}

static void test_append(Guest *g, WasiConfig c)
{
  int fds[2] = {open(host_path(g, "plain"), O_WRONLY | O_CREAT, 0600),
                open(host_path(g, "appended"), O_WRONLY | O_CREAT | O_APPEND, 0600)};
  must(fds[0] >= 0 && fds[1] >= 0, "files");
  c.fds = fds;
  c.nfds = 2;
  guest_restart(g, &c);
  CHECK_EQ(set_flags(g, 4, FDFLAG_APPEND), WASI_NOTSUP);
  CHECK_EQ(set_flags(g, 5, 0), WASI_NOTSUP);
  CHECK_EQ(set_flags(g, 5, FDFLAG_APPEND | FDFLAG_NONBLOCK), 0);
  CHECK_EQ(flags_of(g, 5), FDFLAG_APPEND | FDFLAG_NONBLOCK);
  CHECK(!has(fds[0], O_APPEND) && has(fds[1], O_APPEND) && !has(fds[1], O_NONBLOCK));
  close(fds[0]);
  close(fds[1]);
}

/* Guests that overlap: the flags are the host's after each has gone, and in between. */
static void test_overlap(Guest *g, WasiConfig c)
{
  Fifo f = fifo(g, 0);
  Guest other = *g;
  other.w = NULL;
  c.stdio[0] = f.in;
  guest_restart(g, &c);
  CHECK_EQ(set_flags(g, 0, FDFLAG_NONBLOCK), 0);
  guest_restart(&other, &c);
  CHECK_EQ(flags_of(&other, 0), 0);
  CHECK_EQ(close_fd(g, 0), 0);
  CHECK(!has(f.in, O_NONBLOCK));
  wasi_free(other.w);
  CHECK(!has(f.in, O_NONBLOCK));
  close(f.in);
  close(f.out);
}

/* -- what the host has set ---- */

typedef struct Late {
  int fd;
  const char *text; /* to be written; or NULL: to be read until the end */
} Late;

static void *come_late(void *user)
{
  Late *l = user;
  char buf[3000];
  poll(NULL, 0, 50);
  if (l->text) {
    size_t n = strlen(l->text);
    if (write(l->fd, l->text, n) != (ssize_t)n) return l;
  } else {
    while (read(l->fd, buf, sizeof buf) > 0) {
    }
  }
  return NULL;
}

static pthread_t late(Late *l)
{
  pthread_t t;
  must(pthread_create(&t, NULL, come_late, l) == 0, "thread");
  return t;
}

/* O_NONBLOCK is on, and the guest wants its calls to wait: they do. */
static void test_host_nonblock(Guest *g, WasiConfig c)
{
  uint32_t n = 0;
  int pair[2];
  Fifo f = fifo(g, O_NONBLOCK);
  must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) == 0, "socketpair");
  c.stdio[0] = f.in;
  c.fds = pair;
  c.nfds = 1;
  guest_restart(g, &c);
  CHECK_EQ(flags_of(g, 0), FDFLAG_NONBLOCK);
  CHECK_EQ(read_fd(g, 0, 10, &n), WASI_AGAIN);
  CHECK_EQ(set_flags(g, 0, 0), 0);
  CHECK_EQ(set_flags(g, 4, 0), 0);
  Late ends[2] = {{f.out, "late"}, {pair[1], "later"}};
  for (uint32_t i = 0; i < 2; i++) {
    pthread_t t = late(&ends[i]);
    CHECK_EQ(read_fd(g, 4 * i, 10, &n), 0);
    CHECK_EQ(n, 4 + i);
    pthread_join(t, NULL);
  }
  CHECK(has(f.in, O_NONBLOCK) && has(pair[0], O_NONBLOCK));
  CHECK_EQ(set_flags(g, 4, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(write_until_full(g, 4), WASI_AGAIN);
  CHECK_EQ(set_flags(g, 4, 0), 0);
  fcntl(pair[1], F_SETFL, 0);
  Late reader = {pair[1], NULL};
  pthread_t t = late(&reader);
  for (int i = 0; i < 1000; i++)
    CHECK_EQ(write_fd(g, 4, "all of this is taken", &n), 0);
  shutdown(pair[0], SHUT_WR);
  pthread_join(t, NULL);
  for (int i = 0; i < 2; i++)
    close(pair[i]);
  close(f.in);
  close(f.out);
}

/* -- a socket of several guests ---- */

typedef struct Tenant {
  Guest guest;
  pthread_t thread;
  pthread_barrier_t *together;
  uint32_t accepted, stopped;
} Tenant;

static void *accept_often(void *user)
{
  Tenant *t = user;
  for (int i = 0; i < ROUNDS; i++) {
    pthread_barrier_wait(t->together);
    WasiErrno error = CALL(&t->guest, "sock_accept", 4, 0, AT_OUT);
    t->stopped += error == WASI_INTR && t->guest.stopped;
    if (error) continue;
    t->accepted++;
    close_fd(&t->guest, get_u32(&t->guest, AT_OUT));
  }
  return NULL;
}

/* In each round all of them accept, and there is one connection, or none: the others are stopped.
 */
static void test_accept(Guest *g)
{
  struct sockaddr_un name = {.sun_family = AF_UNIX};
  static Tenant tenants[TENANTS];
  static uint8_t memory[TENANTS][GUEST_MEMORY];
  pthread_barrier_t together;
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  snprintf(name.sun_path, sizeof name.sun_path, "%.90s", host_path(g, "listening"));
  must(bind(s, (struct sockaddr *)&name, sizeof name) == 0 && listen(s, ROUNDS) == 0, "listen");
  pthread_barrier_init(&together, NULL, TENANTS + 1);
  WasiConfig c = {.stdio = {-1, -1, -1}, .stop = at_once, .fds = &s, .nfds = 1};
  for (int i = 0; i < TENANTS; i++) {
    tenants[i] = (Tenant){.guest = *g, .together = &together};
    tenants[i].guest.w = NULL;
    tenants[i].guest.mem = memory[i];
    guest_restart(&tenants[i].guest, &c);
    must(pthread_create(&tenants[i].thread, NULL, accept_often, &tenants[i]) == 0, "thread");
  }
  uint32_t connections = 0, accepted = 0, stopped = 0;
  for (int i = 0; i < ROUNDS; i++) {
    if (i % 2) {
      int client = socket(AF_UNIX, SOCK_STREAM, 0);
      must(connect(client, (struct sockaddr *)&name, sizeof name) == 0, "connect");
      close(client);
      connections++;
    }
    pthread_barrier_wait(&together);
  }
  for (int i = 0; i < TENANTS; i++) {
    pthread_join(tenants[i].thread, NULL);
    accepted += tenants[i].accepted;
    stopped += tenants[i].stopped;
    wasi_free(tenants[i].guest.w);
  }
  CHECK_EQ(accepted, connections);
  CHECK_EQ(accepted + stopped, TENANTS * ROUNDS);
  CHECK(!has(s, O_NONBLOCK));
  pthread_barrier_destroy(&together);
  close(s);
}

static void test(Guest *g)
{
  for (int stoppable = 0; stoppable < 2; stoppable++) {
    WasiConfig c = {.stdio = {-1, -1, -1}, .stop = stoppable ? never : NULL};
    test_nonblock(g, c);
    test_append(g, c);
    test_overlap(g, c);
    test_host_nonblock(g, c);
  }
  test_accept(g);
}

int main(void)
{
  alarm(LIMIT_S);
  return run_backends(test);
}
