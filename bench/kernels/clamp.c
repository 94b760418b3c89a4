// SPDX-License-Identifier: MIT
// bench: n=600 select, minimum and maximum: brightness of pixels, in ints and floats
#include "bench.h"

enum { N = 16384 };
static uint8_t pixels[N];
static double levels[N];

static int32_t clamp(int32_t v)
{
  return v < 0 ? 0 : v > 255 ? 255 : v;
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 6;
  uint64_t sum = 0;
  double low = 1e9, high = -1e9;
  for (int i = 0; i < N; i++)
    pixels[i] = (uint8_t)random_next(&state), levels[i] = pixels[i] / 16.0;
  for (uint32_t round = 0; round < n; round++) {
    int32_t contrast = 200 + (int32_t)(round & 127), darkest = 255, lightest = 0;
    for (int i = 0; i < N; i++) {
      int32_t v = clamp(((pixels[i] - 128) * contrast >> 8) + 128);
      darkest = v < darkest ? v : darkest;
      lightest = v > lightest ? v : lightest;
      pixels[i] = (uint8_t)(v ^ (round & 1));
      double level = levels[i] + v;
      low = level < low ? level : low;
      high = level > high ? level : high;
    }
    sum = mix(sum, (uint32_t)(lightest - darkest));
  }
  return mix(sum, bits_of(low) ^ bits_of(high));
}
