// SPDX-License-Identifier: MIT
/* A guest under --timeout and --max-stack: a thread that interrupts it, and one with more stack. */
#include "cli/cli.h"

#include <errno.h>
#include <pthread.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

typedef struct Guarded {
  const Options *o;
  int (*run)(void *user);
  void (*interrupt)(void *user);
  void *user;
  int status;
  /* --timeout waits for this */
  pthread_mutex_t lock;
  pthread_cond_t ended;
  bool done, late; /* late: its time was over before it was done */
} Guarded;

static bool wait_until_done(Guarded *r, double seconds)
{
  struct timespec at;
  clock_gettime(CLOCK_REALTIME, &at);
  double until = (double)at.tv_sec + (double)at.tv_nsec / 1e9 + seconds;
  at.tv_sec = (time_t)until;
  at.tv_nsec = (long)((until - (double)at.tv_sec) * 1e9);
  pthread_mutex_lock(&r->lock);
  while (!r->done && pthread_cond_timedwait(&r->ended, &r->lock, &at) != ETIMEDOUT) {
  }
  bool done = r->done;
  pthread_mutex_unlock(&r->lock);
  return done;
}

/* Interrupts the guest when its time is over. If it does not come back, it waits for a disk or a
 * file system, which an interruption does not end: then the process ends here. */
static void *watch(void *user)
{
  Guarded *r = user;
  if (wait_until_done(r, r->o->timeout)) return NULL;
  r->late = true; /* read after this thread has ended */
  for (int i = 0; i < 10; i++) {
    r->interrupt(r->user);
    if (wait_until_done(r, 0.05)) return NULL;
  }
  complain("timeout: the program did not return from a host call");
  _exit(EXIT_TIMEOUT);
}

static void *in_thread(void *user)
{
  Guarded *r = user;
  r->status = r->run(r->user);
  return NULL;
}

/* The guest runs in a thread of its own if it wants more stack than this one has. */
static int run_with_stack(Guarded *r)
{
  enum { RESERVE = 1 << 20 }; /* host calls, signal handlers */
  struct rlimit limit;
  uint64_t want = r->o->store.max_stack,
           have = 8 << 20; /* of one without a limit, to be sure of it */
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
    have = limit.rlim_cur;
  if (want < have && want + RESERVE < have) {
    return r->run(r->user);
  }
  pthread_attr_t attr;
  pthread_t thread;
  pthread_attr_init(&attr);
  bool started =
      want < UINT64_MAX - 2 * (uint64_t)RESERVE &&
      pthread_attr_setstacksize(&attr, (size_t)(want + RESERVE) & ~(size_t)0xffff) == 0 &&
      pthread_create(&thread, &attr, in_thread, r) == 0;
  pthread_attr_destroy(&attr);
  if (!started) {
    complain("limit: no stack of %llu bytes to be had", (unsigned long long)want);
    return EXIT_INVALID;
  }
  pthread_join(thread, NULL);
  return r->status;
}

int run_guarded(const Options *o, int (*run)(void *), void (*interrupt)(void *), void *user)
{
  Guarded guarded = {.o = o,
                     .run = run,
                     .interrupt = interrupt,
                     .user = user,
                     .lock = PTHREAD_MUTEX_INITIALIZER,
                     .ended = PTHREAD_COND_INITIALIZER},
          *r = &guarded;
  pthread_t watcher;
  bool watched = r->o->timeout > 0;
  if (watched && pthread_create(&watcher, NULL, watch, r)) {
    complain("limit: no thread for --timeout to be had");
    return EXIT_INVALID;
  }
  int status = run_with_stack(r);
  if (!watched) return status;
  pthread_mutex_lock(&r->lock);
  r->done = true;
  pthread_cond_signal(&r->ended);
  pthread_mutex_unlock(&r->lock);
  pthread_join(watcher, NULL);
  if (!r->late || status == EXIT_TIMEOUT) return status;
  complain("timeout"); /* a host call returned because of the interruption, and nothing trapped
                          after it */
  return EXIT_TIMEOUT;
}
