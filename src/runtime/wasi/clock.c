// SPDX-License-Identifier: MIT
/* Clocks, random numbers, sched_yield. Times of WASI are nanoseconds in 64 bits, without a sign. */
#include "runtime/wasi/wasi_int.h"

#include <sched.h>
#include <sys/random.h>

enum { NS = 1000000000 };

uint64_t wasi_time(struct timespec t)
{
  uint64_t ns;
  if (t.tv_sec < 0) return 0;
  if (__builtin_mul_overflow((uint64_t)t.tv_sec, (uint64_t)NS, &ns)) return UINT64_MAX;
  if (__builtin_add_overflow(ns, (uint64_t)t.tv_nsec, &ns)) return UINT64_MAX;
  return ns;
}

struct timespec wasi_timespec(uint64_t ns)
{
  return (struct timespec){.tv_sec = (time_t)(ns / NS), .tv_nsec = (long)(ns % NS)};
}

const clockid_t *wasi_clock(uint64_t id)
{
  static const clockid_t clocks[NCLOCKS] = {
      [CLOCK_ID_REALTIME] = CLOCK_REALTIME,
      [CLOCK_ID_MONOTONIC] = CLOCK_MONOTONIC,
      [CLOCK_ID_PROCESS_CPUTIME] = CLOCK_PROCESS_CPUTIME_ID,
      [CLOCK_ID_THREAD_CPUTIME] = CLOCK_THREAD_CPUTIME_ID,
  };
  return id < NCLOCKS ? &clocks[id] : NULL;
}

uint64_t wasi_now(const Wasi *w, uint64_t id)
{
  struct timespec t = {0};
  if (w->clock) return w->clock(w->clock_env, (uint32_t)id);
  clock_gettime(*wasi_clock(id), &t); /* cannot fail: it is there */
  return wasi_time(t);
}

/* The host's own clock says nothing of how fine it is. */
WasiErrno wasi_clock_res_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  uint8_t *out;
  struct timespec t = {.tv_nsec = 1};
  const clockid_t *clock = wasi_clock(args[0]);
  if (!clock) return WASI_INVAL;
  TRY(guest_span(mem, args[1], 8, &out));
  if (!w->clock && clock_getres(*clock, &t) < 0) return wasi_errno();
  store_u64(out, wasi_time(t));
  return WASI_SUCCESS;
}

/* args[1], how late the answer may be, is not needed. */
WasiErrno wasi_clock_time_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  uint8_t *out;
  if (!wasi_clock(args[0])) return WASI_INVAL;
  TRY(guest_span(mem, args[2], 8, &out));
  store_u64(out, wasi_now(w, args[0]));
  return WASI_SUCCESS;
}

static ssize_t make_random(const Wasi *w, uint8_t *buf, size_t n)
{
  if (!w->random) return getrandom(buf, n, 0);
  w->random(w->random_env, buf, n);
  return (ssize_t)n;
}

WasiErrno wasi_random_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  uint8_t *buf;
  TRY(guest_span(mem, args[0], args[1], &buf));
  enum { PIECE = 1 << 20 }; /* 4 GiB would take seconds */
  for (uint64_t left = args[1]; left;) {
    if (left != args[1] && wasi_stopped(w)) return WASI_INTR;
    ssize_t n = make_random(w, buf, left < PIECE ? left : PIECE);
    if (n > 0 && !wasi_spend(w, (uint64_t)n)) return WASI_INTR;
    if (n < 0 && !wasi_again(w)) return wasi_errno();
    if (n <= 0) continue;
    buf += n;
    left -= (uint64_t)n;
  }
  return WASI_SUCCESS;
}

WasiErrno wasi_sched_yield(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)w, (void)mem, (void)args;
  return sched_yield() == 0 ? WASI_SUCCESS : wasi_errno();
}
