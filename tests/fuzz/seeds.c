// SPDX-License-Identifier: MIT
#include "seeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

void *seeds_shared(size_t size)
{
  void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (p == MAP_FAILED) exit(2);
  return p;
}

uint64_t seeds_first(const char *text)
{
  struct timespec now;
  if (strcmp(text, "new")) return strtoull(text, NULL, 10);
  clock_gettime(CLOCK_REALTIME, &now);
  return ((uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000) % 1000000000000 * 1000;
}

static void worker(const Seeds *s, uint64_t first, uint64_t end, volatile uint64_t *at)
{
  if (s->begin) s->begin();
  for (uint64_t seed = first; seed < end; seed++) {
    *at = seed;
    alarm(s->seconds);
    s->one(seed);
  }
  if (s->finish) s->finish();
  fflush(stdout);
}

unsigned seeds_run(const Seeds *s)
{
  volatile uint64_t *at = seeds_shared(sizeof *at);
  unsigned ended = 0;
  for (uint64_t first = s->first; first < s->end;) {
    uint64_t end = s->end - first > s->batch ? first + s->batch : s->end;
    int status;
    char what[80];
    fflush(stdout);
    *at = first;
    pid_t pid = fork();
    if (pid < 0) exit(2);
    if (pid == 0) {
      worker(s, first, end, at);
      exit(0);
    }
    if (waitpid(pid, &status, 0) != pid) exit(2);
    first = end;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) continue;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
      snprintf(what, sizeof what, "more than %u seconds", s->seconds);
    else if (WIFSIGNALED(status))
      snprintf(what, sizeof what, "killed by signal %d", WTERMSIG(status));
    else
      snprintf(what, sizeof what, "exit status %d", WEXITSTATUS(status));
    s->failed(*at, what);
    first = *at + 1;
    ended++;
  }
  munmap((void *)(uintptr_t)at, sizeof *at);
  return ended;
}
