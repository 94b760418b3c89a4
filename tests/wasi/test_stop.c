// SPDX-License-Identifier: MIT
/* Calls that wait: each ends with INTR when the owner stops the guest, and else does what it does
 * when nobody could stop it. A call that does not end is killed by the alarm. */
#include "guest.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { LIMIT_S = 120, PIECES = 128, PIECE = 8192, WHOLE = PIECES * PIECE };

static int asked;
static bool may_stop; /* else the owner never stops the guest, but could */
static bool low_free; /* the process has closed its descriptors 0 and 1 */
static int low_taken; /* how often one of them was seen open in the middle of a call */

static bool stop(void *env)
{
  (void)env;
  if (low_free && (fcntl(0, F_GETFD) >= 0 || fcntl(1, F_GETFD) >= 0)) low_taken++;
  return ++asked > 2 && may_stop;
}

/* A guest with these host descriptors as 0, 1 and 4, which are closed here. */
static void restart(Guest *g, bool stops, int in, int out, int further)
{
  WasiConfig c = {.stdio = {in, out, 2}, .stop = stop, .fds = &further, .nfds = further >= 0};
  guest_restart(g, &c);
  may_stop = stops;
  asked = 0;
  if (in >= 0) close(in);
  if (out >= 0 && out != in) close(out);
  if (further >= 0) close(further);
}

static void stopped(Guest *g, WasiErrno error, const char *what)
{
  if (error != WASI_INTR || !g->stopped || asked < 3) {
    failures++;
    fprintf(stderr, "%s: errno %u, stopped %d, asked %d\n", what, error, g->stopped, asked);
  }
  asked = 0;
}
#define STOPPED(g, call) stopped(g, call, #call)

/* PIECES times the same bytes, numbered in the first of them: more than any buffer of the kernel.
 */
static WasiErrno write_much(Guest *g, const char *function, uint32_t fd)
{
  for (uint32_t i = 0; i < PIECES; i++) {
    put_u32(g, AT_PATH + 8 * i, AT_BUF + i);
    put_u32(g, AT_PATH + 8 * i + 4, PIECE);
  }
  for (uint32_t i = 0; i < PIECE + PIECES; i++)
    g->mem[AT_BUF + i] = (uint8_t)(i * 7);
  if (!strcmp(function, "sock_send")) return CALL(g, function, fd, AT_PATH, PIECES, 0, AT_OUT);
  return CALL(g, function, fd, AT_PATH, PIECES, AT_OUT);
}

/* -- somebody else, in another thread, a little later ---- */

typedef struct Other {
  pthread_t thread;
  int fd;            /* of the host */
  const char *path;  /* or what is to be opened */
  const char *text;  /* to be written, in two parts */
  size_t to_read;    /* or how much is to be read */
  bool right, leave; /* what was read is what write_much writes; leave: close after writing */
} Other;

static void later(void)
{
  poll(NULL, 0, 70);
}

static void read_much(Other *o)
{
  size_t at = 0;
  o->right = true;
  while (at < o->to_read) {
    uint8_t buf[3000];
    size_t want = o->to_read - at < sizeof buf ? o->to_read - at : sizeof buf;
    ssize_t n = read(o->fd, buf, want);
    if (n <= 0) break;
    for (ssize_t i = 0; i < n; i++, at++)
      o->right &= buf[i] == (uint8_t)((at % PIECE + at / PIECE) * 7);
  }
  o->right &= at == o->to_read;
}

static void *be_other(void *user)
{
  Other *o = user;
  later();
  if (o->path) o->fd = open(o->path, o->text ? O_WRONLY : O_RDONLY);
  if (o->to_read) read_much(o);
  if (o->text) {
    size_t n = strlen(o->text), half = n / 2;
    o->right = write(o->fd, o->text, half) == (ssize_t)half;
    later();
    o->right &= write(o->fd, o->text + half, n - half) == (ssize_t)(n - half);
  }
  if (o->leave) close(o->fd);
  return NULL;
}

static void start(Other *o)
{
  must(pthread_create(&o->thread, NULL, be_other, o) == 0, "thread");
}

static bool joined(Other *o)
{
  pthread_join(o->thread, NULL);
  return o->right;
}

/* -- pipes ---- */

static void test_pipes(Guest *g)
{
  int a[2], b[2];
  uint32_t n = 0;
  must(pipe(a) == 0 && pipe(b) == 0, "pipe");
  restart(g, true, a[0], b[1], -1);
  STOPPED(g, read_fd(g, 0, 10, &n));
  STOPPED(g, write_much(g, "fd_write", 1));
  STOPPED(g, write_much(g, "fd_write", 1)); /* it is full now */
  must(write(a[1], "abc", 3) == 3, "write");
  CHECK_EQ(read_fd(g, 0, 10, &n), 0); /* does not wait */
  CHECK_EQ(n, 3);
  close(a[1]);
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 0);
  close(b[0]);
  CHECK_EQ(write_fd(g, 1, "x", &n), WASI_PIPE);
}

static void test_pipes_go_on(Guest *g)
{
  int a[2], b[2];
  uint32_t n = 0;
  must(pipe(a) == 0 && pipe(b) == 0, "pipe");
  restart(g, false, a[0], b[1], -1);
  Other writer = {.fd = a[1], .text = "hello", .leave = true},
        reader = {.fd = b[0], .to_read = WHOLE};
  start(&writer);
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 2);
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 3);
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 0);
  CHECK(joined(&writer));
  start(&reader);
  CHECK_EQ(write_much(g, "fd_write", 1), 0);
  CHECK_EQ(get_u32(g, AT_OUT), WHOLE);
  CHECK(joined(&reader));
  close(b[0]);
}

/* The guest sees the flags that it has set, and the host's are what they were. */
static void test_flags(Guest *g)
{
  int a[2];
  uint32_t n = 0;
  must(pipe(a) == 0, "pipe");
  int kept = dup(a[0]);
  restart(g, true, a[0], -1, -1);
  CHECK_EQ(CALL(g, "fd_fdstat_get", 0, AT_OUT), 0);
  CHECK_EQ(get_u16(g, AT_OUT + FDSTAT_FLAGS), 0);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 0, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(CALL(g, "fd_fdstat_get", 0, AT_OUT), 0);
  CHECK_EQ(get_u16(g, AT_OUT + FDSTAT_FLAGS), FDFLAG_NONBLOCK);
  CHECK_EQ(read_fd(g, 0, 10, &n), WASI_AGAIN);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 0, 0), 0);
  STOPPED(g, read_fd(g, 0, 10, &n));
  CHECK_EQ(fcntl(kept, F_GETFL) & O_NONBLOCK, 0);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 0, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(close_fd(g, 0), 0);
  CHECK_EQ(fcntl(kept, F_GETFL) & O_NONBLOCK, 0);
  close(kept);
  close(a[1]);
}

/* -- terminals ---- */

static void test_terminal(Guest *g)
{
  uint32_t n = 0;
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) || unlockpt(master)) {
    printf("no terminals here\n");
    if (master >= 0) close(master);
    return;
  }
  int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
  must(slave >= 0, "terminal");
  restart(g, true, slave, slave, -1);
  STOPPED(g, read_fd(g, 0, 10, &n));
  if (!g->walk) STOPPED(g, write_much(g, "fd_write", 1));
  must(write(master, "line\n", 5) == 5, "write");
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 5);
  close(master);
}

/* -- FIFOs ---- */

static WasiErrno open_fifo(Guest *g, uint64_t rights, uint32_t fdflags, uint32_t *fd)
{
  return open_path(g, "fifo", (Open){.rights = rights, .fdflags = fdflags}, fd);
}

static void test_fifo(Guest *g)
{
  uint32_t fd = 0, n = 0;
  must(mkfifo(host_path(g, "sandbox/fifo"), 0600) == 0, "fifo");
  restart(g, true, -1, -1, -1);
  STOPPED(g, open_fifo(g, RIGHT_FD_READ, 0, &fd));
  STOPPED(g, open_fifo(g, RIGHT_FD_WRITE, 0, &fd));
  CHECK_EQ(open_fifo(g, RIGHT_FD_WRITE, FDFLAG_NONBLOCK, &fd), WASI_NXIO);
  CHECK_EQ(open_fifo(g, RIGHT_FD_READ, FDFLAG_NONBLOCK, &fd), 0);
  CHECK_EQ(read_fd(g, fd, 10, &n), 0); /* as nobody writes to it */
  CHECK_EQ(n, 0);
  CHECK_EQ(close_fd(g, fd), 0);
  uint64_t both = RIGHT_FD_READ | RIGHT_FD_WRITE | RIGHT_FD_FDSTAT_SET_FLAGS;
  CHECK_EQ(open_fifo(g, both, 0, &fd), 0);
  CHECK_EQ(CALL(g, "fd_fdstat_get", fd, AT_OUT), 0);
  CHECK_EQ(get_u16(g, AT_OUT + FDSTAT_FLAGS), 0);
  STOPPED(g, read_fd(g, fd, 10, &n));
  STOPPED(g, write_much(g, "fd_write", fd));
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(open_fifo(g, both, FDFLAG_NONBLOCK, &fd), 0);
  CHECK_EQ(read_fd(g, fd, 10, &n), WASI_AGAIN);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", fd, 0), 0);
  STOPPED(g, write_much(g, "fd_write", fd));
  CHECK_EQ(close_fd(g, fd), 0);
  /* A socket has no such end to wait for. */
  struct sockaddr_un name = {.sun_family = AF_UNIX};
  snprintf(name.sun_path, sizeof name.sun_path, "%.90s", host_path(g, "sandbox/sock"));
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  must(bind(s, (struct sockaddr *)&name, sizeof name) == 0, name.sun_path);
  CHECK_EQ(open_path(g, "sock", (Open){.rights = RIGHT_FD_WRITE}, &fd), WASI_NXIO);
  close(s);
}

static void test_fifo_goes_on(Guest *g)
{
  char path[512];
  uint32_t fd = 0, n = 0;
  snprintf(path, sizeof path, "%s", host_path(g, "sandbox/fifo"));
  restart(g, false, -1, -1, -1);
  Other writer = {.path = path, .text = "late", .leave = true};
  start(&writer);
  CHECK_EQ(open_fifo(g, RIGHT_FD_READ, 0, &fd), 0);
  uint32_t all = 0;
  do { /* it writes twice: read in one or in two */
    CHECK_EQ(read_fd(g, fd, 10, &n), 0);
    all += n;
  } while (n && all < 10);
  CHECK_EQ(all, 4);
  CHECK(joined(&writer));
  CHECK_EQ(close_fd(g, fd), 0);
  Other reader = {.path = path, .to_read = WHOLE, .leave = true};
  start(&reader);
  CHECK_EQ(open_fifo(g, RIGHT_FD_WRITE, 0, &fd), 0);
  CHECK_EQ(write_much(g, "fd_write", fd), 0);
  CHECK_EQ(get_u32(g, AT_OUT), WHOLE);
  CHECK(joined(&reader));
  CHECK_EQ(close_fd(g, fd), 0);
  /* A writer that writes nothing is a writer. */
  restart(g, true, -1, -1, -1);
  int keep = open(path, O_RDWR);
  CHECK_EQ(open_fifo(g, RIGHT_FD_READ, 0, &fd), 0);
  STOPPED(g, read_fd(g, fd, 10, &n));
  close(keep);
  CHECK_EQ(read_fd(g, fd, 10, &n), 0);
  CHECK_EQ(n, 0);
}

/* -- sockets ---- */

static WasiErrno receive(Guest *g, uint32_t fd, uint32_t size, uint32_t flags)
{
  put_u32(g, AT_IOV, AT_BUF);
  put_u32(g, AT_IOV + 4, size);
  return CALL(g, "sock_recv", fd, AT_IOV, 1, flags, AT_OUT, AT_OUT + 4);
}

static void test_streams(Guest *g)
{
  int pair[2];
  uint32_t n = 0;
  must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0, "socketpair");
  restart(g, true, -1, -1, pair[0]);
  STOPPED(g, receive(g, 4, 10, 0));
  STOPPED(g, read_fd(g, 4, 10, &n));
  must(write(pair[1], "abc", 3) == 3, "write");
  STOPPED(g, receive(g, 4, 10, RIFLAG_PEEK | RIFLAG_WAITALL));
  STOPPED(g, receive(g, 4, 10, RIFLAG_WAITALL));
  STOPPED(g, write_much(g, "sock_send", 4));
  STOPPED(g, write_much(g, "fd_write", 4));
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", 4, FDFLAG_NONBLOCK), 0);
  CHECK_EQ(receive(g, 4, 10, 0), WASI_AGAIN);
  CHECK_EQ(write_much(g, "sock_send", 4), WASI_AGAIN);
  close(pair[1]);
}

static void test_streams_go_on(Guest *g)
{
  int pair[2];
  must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0, "socketpair");
  restart(g, false, -1, -1, pair[0]);
  Other writer = {.fd = pair[1], .text = "in parts"};
  start(&writer);
  CHECK_EQ(receive(g, 4, 8, RIFLAG_PEEK | RIFLAG_WAITALL), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 8);
  CHECK(!memcmp(g->mem + AT_BUF, "in parts", 8));
  CHECK_EQ(receive(g, 4, 8, RIFLAG_WAITALL), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 8);
  CHECK(joined(&writer));
  Other reader = {.fd = pair[1], .to_read = WHOLE};
  start(&reader);
  CHECK_EQ(write_much(g, "sock_send", 4), 0);
  CHECK_EQ(get_u32(g, AT_OUT), WHOLE);
  CHECK(joined(&reader));
  must(write(pair[1], "end", 3) == 3, "write");
  close(pair[1]);
  CHECK_EQ(receive(g, 4, 8, RIFLAG_PEEK | RIFLAG_WAITALL), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 3);
  CHECK_EQ(receive(g, 4, 8, RIFLAG_WAITALL), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 3);
}

static void test_datagrams(Guest *g)
{
  int pair[2];
  uint32_t n = 0;
  WasiErrno error = 0;
  must(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0, "socketpair");
  restart(g, true, -1, -1, pair[0]);
  STOPPED(g, receive(g, 4, 10, RIFLAG_WAITALL));
  for (int i = 0; i < 100000 && !error; i++)
    error = write_fd(g, 4, "datagram", &n);
  stopped(g, error, "datagrams that nobody receives");
  close(pair[1]);
}

static void test_packets(Guest *g)
{
  int pair[2];
  must(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair) == 0, "socketpair");
  restart(g, true, -1, -1, pair[0]);
  must(write(pair[1], "one", 3) == 3 && write(pair[1], "two", 3) == 3, "write");
  for (int i = 0; i < 2; i++) { /* one message each */
    CHECK_EQ(receive(g, 4, 10, RIFLAG_WAITALL), 0);
    CHECK_EQ(get_u32(g, AT_OUT), 3);
    CHECK(!memcmp(g->mem + AT_BUF, i ? "two" : "one", 3));
  }
  STOPPED(g, receive(g, 4, 10, RIFLAG_WAITALL));
  close(pair[1]);
}

static void test_accept(Guest *g)
{
  struct sockaddr_un name = {.sun_family = AF_UNIX};
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  snprintf(name.sun_path, sizeof name.sun_path, "%.90s", host_path(g, "listening"));
  unlink(name.sun_path);
  must(bind(s, (struct sockaddr *)&name, sizeof name) == 0 && listen(s, 3) == 0, name.sun_path);
  int kept = dup(s);
  restart(g, true, -1, -1, s);
  STOPPED(g, CALL(g, "sock_accept", 4, 0, AT_OUT));
  CHECK_EQ(fcntl(kept, F_GETFL) & O_NONBLOCK, 0);
  int client = socket(AF_UNIX, SOCK_STREAM, 0);
  must(connect(client, (struct sockaddr *)&name, sizeof name) == 0, "connect");
  CHECK_EQ(CALL(g, "sock_accept", 4, 0, AT_OUT), 0);
  STOPPED(g, receive(g, get_u32(g, AT_OUT), 10, 0));
  close(client);
  close(kept);
}

/* -- the process's descriptors 0 to 2 ---- */

/* Where they are closed, nothing of the guest's has their numbers while a call waits. */
static void test_low_descriptors(Guest *g)
{
  int saved[2] = {fcntl(0, F_DUPFD_CLOEXEC, 3), fcntl(1, F_DUPFD_CLOEXEC, 3)};
  uint32_t fd = 0, n = 0;
  restart(g, true, -1, -1, -1);
  fflush(stdout);
  close(0);
  close(1);
  low_free = true;
  low_taken = 0;
  STOPPED(g, open_fifo(g, RIGHT_FD_READ, 0, &fd));
  STOPPED(g, open_fifo(g, RIGHT_FD_WRITE, 0, &fd));
  CHECK_EQ(open_fifo(g, RIGHT_FD_READ | RIGHT_FD_WRITE, 0, &fd), 0);
  STOPPED(g, read_fd(g, fd, 10, &n));
  CHECK_EQ(low_taken, 0);
  low_free = false;
  for (int i = 0; i < 2; i++) {
    if (saved[i] < 0) continue;
    dup2(saved[i], i);
    close(saved[i]);
  }
}

/* -- signals ---- */

static pthread_t main_thread;
static atomic_bool quiet;

static void ignore(int signal)
{
  (void)signal;
}

static void *send_signals(void *user)
{
  (void)user;
  while (!quiet) {
    pthread_kill(main_thread, SIGUSR1);
    poll(NULL, 0, 1);
  }
  return NULL;
}

/* A named FIFO as standard input and output, which is not opened once more: full after writing. */
static void test_signals_in_shared(Guest *g)
{
  uint32_t n = 0;
  int keep = open(host_path(g, "sandbox/fifo"), O_RDWR);
  int in = open(host_path(g, "sandbox/fifo"), O_RDONLY), out[2];
  must(keep >= 0 && in >= 0 && pipe(out) == 0, "pipes");
  restart(g, true, in, out[1], -1);
  STOPPED(g, read_fd(g, 0, 10, &n));
  STOPPED(g, write_much(g, "fd_write", 1));
  STOPPED(g, write_much(g, "fd_write", 1));
  must(write(keep, "abc", 3) == 3, "write");
  CHECK_EQ(read_fd(g, 0, 10, &n), 0);
  CHECK_EQ(n, 3);
  close(keep);
  close(out[0]);
}

static void test_signals_in_fifo(Guest *g)
{
  char path[512];
  uint32_t fd = 0, n = 0;
  snprintf(path, sizeof path, "%s", host_path(g, "sandbox/fifo"));
  restart(g, true, -1, -1, -1);
  STOPPED(g, open_fifo(g, RIGHT_FD_READ, 0, &fd));
  STOPPED(g, open_fifo(g, RIGHT_FD_WRITE, 0, &fd));
  restart(g, false, -1, -1, -1);
  Other writer = {.path = path, .text = "late", .leave = true};
  start(&writer);
  CHECK_EQ(open_fifo(g, RIGHT_FD_READ, 0, &fd), 0);
  CHECK_EQ(read_fd(g, fd, 10, &n), 0);
  CHECK(n > 0); /* the writer was waited for */
  CHECK(joined(&writer));
  CHECK_EQ(close_fd(g, fd), 0);
}

/* The host handles signals all the time: no call takes one for what it waits for. */
static void test_signals(Guest *g)
{
  static const int flags[] = {0, SA_RESTART};
  for (int i = 0; i < 2; i++) {
    struct sigaction action = {.sa_handler = ignore, .sa_flags = flags[i]};
    pthread_t sender;
    sigaction(SIGUSR1, &action, NULL);
    main_thread = pthread_self();
    quiet = false;
    must(pthread_create(&sender, NULL, send_signals, NULL) == 0, "thread");
    test_signals_in_shared(g);
    test_signals_in_fifo(g);
    test_streams(g);
    test_accept(g);
    quiet = true;
    pthread_join(sender, NULL);
  }
}

/* -- the rest ---- */

static void test_large(Guest *g)
{
  enum { SIZE = 8 << 20 };
  WasiMem mem = {calloc(1, SIZE), SIZE};
  must(mem.base, "memory");
  restart(g, true, -1, -1, -1);
  for (size_t i = 0; i < wasi_nfunctions; i++)
    if (!strcmp(wasi_functions[i].name, "random_get"))
      CHECK_EQ(wasi_functions[i].call(g->w, mem, (const uint64_t[]){0, SIZE}), WASI_INTR);
  CHECK(wasi_take_stop(g->w));
  CHECK(!wasi_take_stop(g->w)); /* once per call */
  CHECK(asked == 3 && mem.base[SIZE - 1] == 0 && mem.base[SIZE - 2] == 0);
  free(mem.base);
  asked = 0;
  for (int i = 0; i < 4; i++)
    CHECK_EQ(CALL(g, "fd_readdir", ROOT, AT_BUF, BUF, 0, AT_OUT), i < 2 ? 0 : WASI_INTR);
}

/* No call writes more than its count can tell, and the owner is asked between the parts. */
static void test_counts(Guest *g)
{
  enum { SIZE = 8 << 20, N = 1024, AT = SIZE - 8 * N - 8 };
  WasiMem mem = {calloc(1, SIZE), SIZE};
  must(mem.base, "memory");
  for (uint32_t i = 0; i < N; i++)
    memcpy(mem.base + AT + 8 * i, (const uint32_t[]){0, 5 << 20}, 8); /* 5 GiB together */
  restart(g, false, -1, open("/dev/null", O_WRONLY), -1);
  for (size_t i = 0; i < wasi_nfunctions; i++)
    if (!strcmp(wasi_functions[i].name, "fd_write"))
      CHECK_EQ(wasi_functions[i].call(g->w, mem, (const uint64_t[]){1, AT, N, SIZE - 4}), 0);
  uint32_t n;
  memcpy(&n, mem.base + SIZE - 4, 4);
  CHECK_EQ(n, 0x7ffff000);
  free(mem.base);
}

static void test(Guest *g)
{
  test_pipes(g);
  test_pipes_go_on(g);
  test_flags(g);
  test_terminal(g);
  test_fifo(g);
  test_fifo_goes_on(g);
  test_streams(g);
  test_streams_go_on(g);
  test_datagrams(g);
  test_packets(g);
  test_accept(g);
  test_low_descriptors(g);
  test_signals(g);
  test_large(g);
  test_counts(g);
}

int main(void)
{
  alarm(LIMIT_S);
  return run_backends(test);
}
