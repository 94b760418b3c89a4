// SPDX-License-Identifier: MIT
// bench: n=350 floats to integers and back: truncation, rounding, both signs and widths
#include "bench.h"

enum { N = 8192 };
static float samples[N];
static int16_t sound[N];

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (int i = 0; i < N; i++)
    samples[i] = (float)((i * 37) % 2001 - 1000) / 1000.0f;
  for (uint32_t round = 0; round < n; round++) {
    float gain = 20000.0f + (float)round;
    int64_t wide = 0;
    uint32_t unsigned_ = 0;
    for (int i = 0; i < N; i++) {
      int32_t v = (int32_t)(samples[i] * gain);
      sound[i] = (int16_t)(v > 32767 ? 32767 : v < -32768 ? -32768 : v);
      wide += (int64_t)((double)sound[i] * 1.5);
      unsigned_ += (uint32_t)__builtin_floorf(samples[i] + 2.0f);
    }
    sum = mix(sum, (uint64_t)wide + unsigned_ + (uint16_t)sound[round % N]);
  }
  return sum;
}
