// SPDX-License-Identifier: MIT
/* poll_oneoff: waits for the first of a set of times and descriptors, and tells all that are due
 * then.
 *
 * Relative times become deadlines of the monotonic clock at once. The wait is one ppoll up to the
 * earliest deadline, cut into slices if the owner may stop the guest, or if a deadline is of the
 * realtime clock, which may be set meanwhile. What is wrong with a single subscription (no such
 * descriptor or clock, no right) is an event with an error, and due at once.
 */
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

typedef struct Sub {
  uint64_t userdata;
  uint8_t type;      /* EVENT_* */
  bool due;          /* becomes an event */
  WasiErrno error;   /* of the event */
  uint64_t deadline; /* EVENT_CLOCK: time of `clock` */
  clockid_t clock;
  WasiFd *f;       /* EVENT_FD_*: NULL after an error */
  uint64_t nbytes; /* of the event */
  uint16_t flags;  /* of the event */
} Sub;

typedef struct Poll {
  Wasi *w;
  Sub *subs;
  struct pollfd *fds; /* one per subscription; fd is -1 where there is nothing to poll */
  size_t n;
  bool realtime; /* there is a deadline of the realtime clock */
  bool any_due;
} Poll;

/* As the kernel has a limit on what is polled; the host's memory is not for the guest to use up. */
enum { MAX_SUBS = 1 << 16 };

static const uint64_t no_deadline = UINT64_MAX, slice_ns = 20000000, realtime_ns = 500000000;

static uint64_t now_of(clockid_t clock)
{
  struct timespec t = {0};
  clock_gettime(clock, &t);
  return wasi_time(t);
}

/* -- subscriptions ---- */

static WasiErrno subscribe_clock(Poll *p, Sub *s, const uint8_t *in)
{
  const clockid_t *clock = wasi_clock(load_u32(in + SUB_CLOCK_ID));
  uint16_t flags = load_u16(in + SUB_FLAGS);
  s->deadline = load_u64(in + SUB_TIMEOUT);
  if (!clock || (flags & ~SUBCLOCK_ABSTIME)) return WASI_INVAL;
  /* The time of a sleeping process or thread does not pass. */
  if (*clock != CLOCK_REALTIME && *clock != CLOCK_MONOTONIC) return WASI_NOTSUP;
  if (flags && p->w->clock) { /* we can wait for the system's times only */
    uint64_t now = wasi_now(p->w, load_u32(in + SUB_CLOCK_ID));
    s->deadline = s->deadline > now ? s->deadline - now : 0;
    flags = 0;
  }
  s->clock = flags ? *clock : CLOCK_MONOTONIC;
  if (!flags && __builtin_add_overflow(s->deadline, now_of(CLOCK_MONOTONIC), &s->deadline))
    s->deadline = no_deadline;
  p->realtime |= s->clock == CLOCK_REALTIME;
  return WASI_SUCCESS;
}

static WasiErrno subscribe_fd(Poll *p, Sub *s, const uint8_t *in, struct pollfd *fd)
{
  bool read = s->type == EVENT_FD_READ;
  uint64_t rights =
      (uint64_t)RIGHT_POLL_FD_READWRITE | (uint64_t)(read ? RIGHT_FD_READ : RIGHT_FD_WRITE);
  WasiFd *f;
  TRY(fd_find(p->w, load_u32(in + SUB_FD), rights, &f));
  s->f = f;
  fd->fd = f->host;
  fd->events = read ? POLLIN | POLLRDHUP : POLLOUT;
  return WASI_SUCCESS;
}

static WasiErrno subscribe(Poll *p, size_t i, const uint8_t *in)
{
  Sub *s = &p->subs[i];
  *s = (Sub){.userdata = load_u64(in + SUB_USERDATA), .type = in[SUB_TAG]};
  p->fds[i] = (struct pollfd){.fd = -1};
  switch (s->type) {
  case EVENT_CLOCK: s->error = subscribe_clock(p, s, in); break;
  case EVENT_FD_READ:
  case EVENT_FD_WRITE: s->error = subscribe_fd(p, s, in, &p->fds[i]); break;
  default: return WASI_INVAL;
  }
  s->due = s->error != WASI_SUCCESS;
  p->any_due |= s->due;
  return WASI_SUCCESS;
}

/* -- waiting ---- */

static uint64_t min_u64(uint64_t a, uint64_t b)
{
  return a < b ? a : b;
}

/* Marks the times that have come; returns nanoseconds to the next, or no_deadline. */
static uint64_t check_clocks(Poll *p)
{
  uint64_t next = no_deadline, monotonic = now_of(CLOCK_MONOTONIC),
           realtime = now_of(CLOCK_REALTIME);
  for (size_t i = 0; i < p->n; i++) {
    Sub *s = &p->subs[i];
    if (s->type != EVENT_CLOCK || s->error || s->deadline == no_deadline) continue;
    uint64_t now = s->clock == CLOCK_REALTIME ? realtime : monotonic;
    s->due = now >= s->deadline;
    p->any_due |= s->due;
    if (!s->due) next = min_u64(next, s->deadline - now);
  }
  return next;
}

static uint64_t available(const WasiFd *f)
{
  int n = 0;
  struct stat st;
  if (f->stream) return 1; /* or none: reading tells */
  if (f->type != FILETYPE_REGULAR_FILE)
    return ioctl(f->host, FIONREAD, &n) == 0 && n > 0 ? (uint64_t)n : 0;
  off_t at = lseek(f->host, 0, SEEK_CUR);
  return fstat(f->host, &st) == 0 && at >= 0 && at < st.st_size ? (uint64_t)(st.st_size - at) : 0;
}

static void check_fds(Poll *p)
{
  for (size_t i = 0; i < p->n; i++) {
    Sub *s = &p->subs[i];
    short got = p->fds[i].revents;
    if (!s->f || !got) continue;
    s->due = p->any_due = true;
    if (got & POLLNVAL) s->error = WASI_BADF;
    if (got & (POLLHUP | POLLRDHUP)) s->flags = EVENT_HANGUP;
    /* The reading end of a pipe is gone. (Of sockets, the next call tells the error.) */
    if ((got & POLLERR) && s->type == EVENT_FD_WRITE && s->f->pipe) s->error = WASI_PIPE;
    if (s->type == EVENT_FD_READ && !s->error) s->nbytes = available(s->f);
  }
}

static WasiErrno wait_for_any(Poll *p)
{
  for (;;) {
    uint64_t ns = check_clocks(p);
    if (p->w->stop) ns = min_u64(ns, slice_ns);
    if (p->realtime) ns = min_u64(ns, realtime_ns);
    if (p->any_due) ns = 0;
    struct timespec t = wasi_timespec(ns);
    int n = ppoll(p->fds, p->n, ns == no_deadline ? NULL : &t, NULL);
    if (n < 0 && errno != EINTR) return wasi_errno();
    if (wasi_stopped(p->w)) return WASI_INTR;
    if (n < 0) continue;
    check_fds(p);
    check_clocks(p);
    if (p->any_due) return WASI_SUCCESS;
  }
}

/* -- events ---- */

static uint32_t put_events(const Poll *p, uint8_t *out)
{
  uint32_t n = 0;
  for (size_t i = 0; i < p->n; i++) {
    const Sub *s = &p->subs[i];
    if (!s->due) continue;
    memset(out, 0, EV_SIZE);
    store_u64(out + EV_USERDATA, s->userdata);
    store_u16(out + EV_ERROR, (uint16_t)s->error);
    out[EV_TYPE] = s->type;
    store_u64(out + EV_NBYTES, s->nbytes);
    store_u16(out + EV_FLAGS, s->flags);
    out += EV_SIZE;
    n++;
  }
  return n;
}

static WasiErrno run(Poll *p, const uint8_t *in, uint8_t *out, uint8_t *count)
{
  for (size_t i = 0; i < p->n; i++)
    TRY(subscribe(p, i, in + i * SUB_SIZE));
  TRY(wait_for_any(p));
  store_u32(count, put_events(p, out));
  return WASI_SUCCESS;
}

WasiErrno wasi_poll_oneoff(Wasi *w, WasiMem mem, const uint64_t *args)
{
  uint8_t *in, *out, *count;
  uint64_t n = args[2];
  if (n == 0) return WASI_INVAL;
  TRY(guest_span(mem, args[0], n * SUB_SIZE, &in));
  TRY(guest_span(mem, args[1], n * EV_SIZE, &out));
  TRY(guest_span(mem, args[3], 4, &count));
  if (n > MAX_SUBS) return WASI_INVAL;
  Poll p = {.w = w, .n = (size_t)n};
  p.subs = malloc(p.n * sizeof *p.subs);
  p.fds = malloc(p.n * sizeof *p.fds);
  WasiErrno error = p.subs && p.fds ? run(&p, in, out, count) : WASI_NOMEM;
  free(p.subs);
  free(p.fds);
  return error;
}
