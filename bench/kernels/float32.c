// SPDX-License-Identifier: MIT
// bench: n=400 single precision: a small neural layer, dot products and a threshold
#include "bench.h"

enum { IN = 256, OUT = 128 };
static float weight[OUT][IN], in[IN], out[OUT];

EXPORT uint64_t run(uint32_t n)
{
  for (int o = 0; o < OUT; o++)
    for (int i = 0; i < IN; i++)
      weight[o][i] = (float)((o * 7 + i * 3) % 17 - 8) / 64.0f;
  for (int i = 0; i < IN; i++)
    in[i] = (float)(i % 5);
  for (uint32_t round = 0; round < n * 4; round++) {
    for (int o = 0; o < OUT; o++) {
      float sum = 0.5f;
      for (int i = 0; i < IN; i++)
        sum += weight[o][i] * in[i];
      out[o] = sum > 0 ? sum : 0.125f * sum;
    }
    for (int i = 0; i < IN; i++)
      in[i] = 0.75f * in[i] + 0.03125f * out[i % OUT];
    for (int i = 0; i < IN; i++)
      if (in[i] > 8 || in[i] < -8) in[i] = 1;
  }
  uint64_t sum = 0;
  for (int o = 0; o < OUT; o++)
    sum = mix(sum, bits_of(out[o]));
  return sum;
}
