/* SPDX-License-Identifier: MIT
 *
 * What a workload is: one C file that defines run(n), which does work that grows with n and returns
 * a checksum of all that it computed. It imports nothing, prints nothing, and gives the same result
 * for the same n each time and on every machine. Its first lines say, for bench.py:
 *
 *   bench: n=N [rotate] WHAT    N: about 20-50 ms of native code; rotate: rotations dominate
 */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>

#ifdef __wasm__
#define EXPORT __attribute__((export_name("run")))
#else
#define EXPORT
#endif

uint64_t run(uint32_t n);

/* A generator of numbers that is the same everywhere: Marsaglia's xorshift. */
static inline uint32_t random_next(uint32_t *state)
{
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

/* Order matters: for checksums. */
static inline uint64_t mix(uint64_t sum, uint64_t v)
{
  return (sum ^ v) * 0x100000001b3u;
}

static inline uint64_t bits_of(double v)
{
  union {
    double v;
    uint64_t bits;
  } u = {v};
  return u.bits;
}

#endif
