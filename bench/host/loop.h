/* SPDX-License-Identifier: MIT
 *
 * What every host does, whatever its language: it prints `ready NS`, the time that loading and
 * compiling took, and then answers each line `N` with `NS RESULT` for one call of run(N).
 */
#ifndef BENCH_LOOP_H
#define BENCH_LOOP_H

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

static inline uint64_t now_ns(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* Of all threads of the process: on one core the same as time on the clock, but not that of others.
 */
static inline uint64_t cpu_ns(void)
{
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static inline void serve(uint64_t load_ns, uint64_t (*call)(uint32_t n))
{
  printf("ready %" PRIu64 "\n", load_ns);
  fflush(stdout);
  uint32_t n;
  while (scanf("%" SCNu32, &n) == 1) {
    uint64_t start = now_ns(), result = call(n), end = now_ns();
    printf("%" PRIu64 " %" PRIu64 "\n", end - start, result);
    fflush(stdout);
  }
}

#endif
