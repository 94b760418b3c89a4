// SPDX-License-Identifier: MIT
/* A line on a terminal while a module is being compiled, from its second second on. */
#include "cli/input.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct Progress {
  const char *path;
  size_t size;
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t ended;
  bool done;
};

static void add_ms(struct timespec *t, long ms)
{
  t->tv_nsec += ms % 1000 * 1000000;
  t->tv_sec += ms / 1000 + t->tv_nsec / 1000000000;
  t->tv_nsec %= 1000000000;
}

static void *show(void *user)
{
  enum { FIRST_MS = 1000, STEP_MS = 100 };
  static const char wheel[] = "|/-\\";
  Progress *p = user;
  char name[128];
  struct timespec at;
  weft_name_print((WeftName){p->path, strlen(p->path)}, name, sizeof name);
  clock_gettime(CLOCK_REALTIME, &at);
  add_ms(&at, FIRST_MS);
  pthread_mutex_lock(&p->lock);
  for (unsigned step = 0; !p->done; step++) {
    if (pthread_cond_timedwait(&p->ended, &p->lock, &at) != ETIMEDOUT) continue;
    fprintf(stderr, "\r\033[K%c compiling %s, %.1f MB: %.1f s", wheel[step % 4], name,
            (double)p->size / 1e6, (FIRST_MS + step * STEP_MS) / 1e3);
    add_ms(&at, STEP_MS);
  }
  pthread_mutex_unlock(&p->lock);
  fputs("\r\033[K", stderr);
  return NULL;
}

Progress *progress_begin(const char *path, size_t size)
{
  enum { SMALL = 1 << 20 }; /* what is compiled in less than a second for certain */
  if (size < SMALL || !isatty(STDERR_FILENO)) return NULL;
  Progress *p = malloc(sizeof *p);
  if (!p) return NULL;
  *p = (Progress){.path = path,
                  .size = size,
                  .lock = PTHREAD_MUTEX_INITIALIZER,
                  .ended = PTHREAD_COND_INITIALIZER};
  if (!pthread_create(&p->thread, NULL, show, p)) return p;
  free(p);
  return NULL;
}

void progress_end(Progress *p)
{
  if (!p) return;
  pthread_mutex_lock(&p->lock);
  p->done = true;
  pthread_cond_signal(&p->ended);
  pthread_mutex_unlock(&p->lock);
  pthread_join(p->thread, NULL);
  free(p);
}
