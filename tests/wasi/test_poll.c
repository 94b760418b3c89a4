// SPDX-License-Identifier: MIT
/* poll_oneoff, clocks. Times are only ever compared in the direction that a slow machine cannot
 * break. */
#include "guest.h"

#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { AT_SUBS = AT_BUF, AT_EVENTS = AT_BUF + 8192, MS = 1000000 };

static uint64_t now(Guest *g, uint32_t clock)
{
  CHECK_EQ(CALL(g, "clock_time_get", clock, 0, AT_OUT), 0);
  return get_u64(g, AT_OUT);
}

static void put_clock(Guest *g, uint32_t i, uint32_t clock, uint64_t timeout, uint16_t flags)
{
  uint32_t at = AT_SUBS + i * SUB_SIZE;
  memset(g->mem + at, 0, SUB_SIZE);
  put_u64(g, at + SUB_USERDATA, 1000 + i);
  g->mem[at + SUB_TAG] = EVENT_CLOCK;
  put_u32(g, at + SUB_CLOCK_ID, clock);
  put_u64(g, at + SUB_TIMEOUT, timeout);
  g->mem[at + SUB_FLAGS] = (uint8_t)flags;
}

static void put_fd(Guest *g, uint32_t i, uint8_t type, uint32_t fd)
{
  uint32_t at = AT_SUBS + i * SUB_SIZE;
  memset(g->mem + at, 0, SUB_SIZE);
  put_u64(g, at + SUB_USERDATA, 1000 + i);
  g->mem[at + SUB_TAG] = type;
  put_u32(g, at + SUB_FD, fd);
}

static uint32_t poll_n(Guest *g, uint32_t n)
{
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_EVENTS, n, AT_OUT), 0);
  return get_u32(g, AT_OUT);
}

static void expect_event(Guest *g, uint32_t i, uint32_t sub, uint8_t type, WasiErrno error)
{
  uint32_t at = AT_EVENTS + i * EV_SIZE;
  CHECK_EQ(get_u64(g, at + EV_USERDATA), 1000 + sub);
  CHECK_EQ(g->mem[at + EV_TYPE], type);
  CHECK_EQ(get_u16(g, at + EV_ERROR), error);
}

/* -- clocks ---- */

static void test_clocks(Guest *g)
{
  for (uint32_t clock = 0; clock < NCLOCKS; clock++) {
    CHECK_EQ(CALL(g, "clock_res_get", clock, AT_OUT), 0);
    CHECK(get_u64(g, AT_OUT) > 0 && get_u64(g, AT_OUT) <= 1000 * MS);
    uint64_t before = now(g, clock);
    CHECK(now(g, clock) >= before);
  }
  uint64_t seconds = (uint64_t)time(NULL);
  CHECK(now(g, CLOCK_ID_REALTIME) / 1000000000 - seconds < 100);
  CHECK_EQ(CALL(g, "clock_res_get", 4, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "clock_time_get", 4, 0, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "clock_time_get", UINT32_MAX, 0, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "clock_time_get", 0, 0, GUEST_MEMORY - 7), WASI_FAULT);
  CHECK_EQ(CALL(g, "sched_yield", 0), 0);
}

static void test_sleeping(Guest *g)
{
  uint64_t begin = now(g, CLOCK_ID_MONOTONIC);
  put_clock(g, 0, CLOCK_ID_MONOTONIC, 20 * MS, 0);
  CHECK_EQ(poll_n(g, 1), 1);
  expect_event(g, 0, 0, EVENT_CLOCK, 0);
  CHECK(now(g, CLOCK_ID_MONOTONIC) - begin >= 20 * MS);
  begin = now(g, CLOCK_ID_MONOTONIC);
  put_clock(g, 0, CLOCK_ID_REALTIME, 20 * MS, 0);
  CHECK_EQ(poll_n(g, 1), 1);
  CHECK(now(g, CLOCK_ID_MONOTONIC) - begin >= 20 * MS);
  begin = now(g, CLOCK_ID_MONOTONIC);
  put_clock(g, 0, CLOCK_ID_MONOTONIC, begin + 20 * MS, SUBCLOCK_ABSTIME);
  CHECK_EQ(poll_n(g, 1), 1);
  CHECK(now(g, CLOCK_ID_MONOTONIC) - begin >= 20 * MS);
  put_clock(g, 0, CLOCK_ID_REALTIME, now(g, CLOCK_ID_REALTIME) + 20 * MS, SUBCLOCK_ABSTIME);
  CHECK_EQ(poll_n(g, 1), 1);
  /* Over already: does not wait. (An hour would be noticed.) */
  put_clock(g, 0, CLOCK_ID_MONOTONIC, 3600000 * (uint64_t)MS, 0);
  put_clock(g, 1, CLOCK_ID_REALTIME, 5, SUBCLOCK_ABSTIME);
  put_clock(g, 2, CLOCK_ID_MONOTONIC, 0, 0);
  CHECK_EQ(poll_n(g, 3), 2);
  expect_event(g, 0, 1, EVENT_CLOCK, 0);
  expect_event(g, 1, 2, EVENT_CLOCK, 0);
  /* The earliest of several; one is beyond all time. */
  put_clock(g, 0, CLOCK_ID_MONOTONIC, UINT64_MAX, 0);
  put_clock(g, 1, CLOCK_ID_MONOTONIC, 10 * MS, 0);
  CHECK_EQ(poll_n(g, 2), 1);
  expect_event(g, 0, 1, EVENT_CLOCK, 0);
}

static void test_errors(Guest *g)
{
  put_clock(g, 0, 9, 0, 0);
  put_clock(g, 1, CLOCK_ID_PROCESS_CPUTIME, 0, 0);
  put_clock(g, 2, CLOCK_ID_MONOTONIC, 3600000 * (uint64_t)MS, 0);
  put_clock(g, 3, CLOCK_ID_MONOTONIC, 0, 2);
  put_fd(g, 4, EVENT_FD_READ, 99);
  put_fd(g, 5, EVENT_FD_READ, ROOT); /* a directory */
  CHECK_EQ(poll_n(g, 6), 5);
  expect_event(g, 0, 0, EVENT_CLOCK, WASI_INVAL);
  expect_event(g, 1, 1, EVENT_CLOCK, WASI_NOTSUP);
  expect_event(g, 2, 3, EVENT_CLOCK, WASI_INVAL);
  expect_event(g, 3, 4, EVENT_FD_READ, WASI_BADF);
  expect_event(g, 4, 5, EVENT_FD_READ, WASI_ISDIR);
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_EVENTS, 0, AT_OUT), WASI_INVAL);
  g->mem[AT_SUBS + SUB_TAG] = 3;
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_EVENTS, 1, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "poll_oneoff", GUEST_MEMORY - 47, AT_EVENTS, 1, AT_OUT), WASI_FAULT);
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, GUEST_MEMORY - 31, 1, AT_OUT), WASI_FAULT);
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_EVENTS, 1, GUEST_MEMORY - 3), WASI_FAULT);
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_EVENTS, 0x05555556, AT_OUT),
           WASI_FAULT); /* * 48 wraps */
}

/* -- descriptors ---- */

static void test_files(Guest *g)
{
  uint32_t fd = open_file(g, "polled"), n = 0;
  CHECK_EQ(write_fd(g, fd, "0123456789", &n), 0);
  CHECK_EQ(CALL(g, "fd_seek", fd, 4, 0, AT_OUT), 0);
  put_fd(g, 0, EVENT_FD_READ, fd);
  put_fd(g, 1, EVENT_FD_WRITE, fd);
  CHECK_EQ(poll_n(g, 2), 2);
  expect_event(g, 0, 0, EVENT_FD_READ, 0);
  expect_event(g, 1, 1, EVENT_FD_WRITE, 0);
  CHECK_EQ(get_u64(g, AT_EVENTS + EV_NBYTES), 6);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", fd, RIGHT_FD_READ, 0), 0);
  put_fd(g, 0, EVENT_FD_READ, fd);
  CHECK_EQ(poll_n(g, 1), 1);
  expect_event(g, 0, 0, EVENT_FD_READ, WASI_NOTCAPABLE);
  CHECK_EQ(close_fd(g, fd), 0);
}

static void test_pipes(Guest *g)
{
  int pipes[2];
  uint32_t n = 0;
  must(pipe(pipes) == 0, "pipe");
  WasiConfig c = {.stdio = {pipes[0], pipes[1], 2}};
  guest_restart(g, &c);
  close(pipes[0]);
  close(pipes[1]);
  put_fd(g, 0, EVENT_FD_READ, 0);
  put_clock(g, 1, CLOCK_ID_MONOTONIC, 10 * MS, 0);
  CHECK_EQ(poll_n(g, 2), 1); /* nothing to read */
  expect_event(g, 0, 1, EVENT_CLOCK, 0);
  CHECK_EQ(write_fd(g, 1, "abc", &n), 0);
  put_fd(g, 0, EVENT_FD_READ, 0);
  put_clock(g, 1, CLOCK_ID_MONOTONIC, 3600000 * (uint64_t)MS, 0);
  put_fd(g, 2, EVENT_FD_WRITE, 1);
  CHECK_EQ(poll_n(g, 3), 2);
  expect_event(g, 0, 0, EVENT_FD_READ, 0);
  expect_event(g, 1, 2, EVENT_FD_WRITE, 0);
  CHECK_EQ(get_u64(g, AT_EVENTS + EV_NBYTES), 3);
  CHECK_EQ(get_u16(g, AT_EVENTS + EV_FLAGS), 0);
  /* The writing end is gone: readable, and hung up. */
  CHECK_EQ(close_fd(g, 1), 0);
  CHECK_EQ(poll_n(g, 1), 1);
  expect_event(g, 0, 0, EVENT_FD_READ, 0);
  CHECK_EQ(get_u16(g, AT_EVENTS + EV_FLAGS), EVENT_HANGUP);
  /* The reading end is gone. */
  must(pipe(pipes) == 0, "pipe");
  c = (WasiConfig){.stdio = {-1, pipes[1], 2}};
  guest_restart(g, &c);
  close(pipes[0]);
  put_fd(g, 0, EVENT_FD_WRITE, 1);
  CHECK_EQ(poll_n(g, 1), 1);
  expect_event(g, 0, 0, EVENT_FD_WRITE, WASI_PIPE);
  close(pipes[1]);
  guest_restart(g, NULL);
}

/* Events may be written over the subscriptions; and more of both than fit a stack. */
static void test_many(Guest *g)
{
  for (uint32_t i = 0; i < 100; i++)
    put_clock(g, i, CLOCK_ID_MONOTONIC, i % 2 ? 0 : UINT64_MAX, 0);
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_SUBS, 100, AT_OUT), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 50);
  CHECK_EQ(get_u64(g, AT_SUBS + 49 * EV_SIZE), 1099);
}

static bool stop_later(void *env)
{
  int *asked = env;
  return ++*asked > 2;
}

static void test_stop(Guest *g)
{
  int asked = 0;
  WasiConfig c = {.stdio = {0, 1, 2}, .stop = stop_later, .stop_env = &asked};
  guest_restart(g, &c);
  put_clock(g, 0, CLOCK_ID_MONOTONIC, 3600000 * (uint64_t)MS, 0);
  CHECK_EQ(CALL(g, "poll_oneoff", AT_SUBS, AT_EVENTS, 1, AT_OUT), WASI_INTR);
  guest_restart(g, NULL);
}

static void test(Guest *g)
{
  test_clocks(g);
  test_sleeping(g);
  test_errors(g);
  test_files(g);
  test_pipes(g);
  test_many(g);
  test_stop(g);
}

int main(void)
{
  return run_backends(test);
}
