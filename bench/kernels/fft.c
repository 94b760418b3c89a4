// SPDX-License-Identifier: MIT
// bench: n=180 fast Fourier transform of 8192 complex doubles
#include "bench.h"

enum { BITS = 13, N = 1 << BITS };
static double re[N], im[N], cosine[N / 2], sine[N / 2];

static void make_table(void)
{
  /* The rotation by 2 pi / N, from half angles; then powers of it. */
  double c = -1, s = 0;
  for (int i = 1; i < BITS; i++) {
    s = __builtin_sqrt((1 - c) / 2);
    c = i == 1 ? 0 : __builtin_sqrt((1 + c) / 2);
  }
  s = __builtin_sqrt((1 - c) / 2), c = __builtin_sqrt((1 + c) / 2);
  cosine[0] = 1, sine[0] = 0;
  for (int i = 1; i < N / 2; i++) {
    cosine[i] = cosine[i - 1] * c - sine[i - 1] * s;
    sine[i] = cosine[i - 1] * s + sine[i - 1] * c;
  }
}

static void transform(void)
{
  for (uint32_t i = 1, j = 0; i < N; i++) {
    uint32_t bit = N >> 1;
    for (; j & bit; bit >>= 1)
      j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    double r = re[i], m = im[i];
    re[i] = re[j], im[i] = im[j], re[j] = r, im[j] = m;
  }
  for (int size = 2; size <= N; size *= 2)
    for (int start = 0; start < N; start += size)
      for (int k = 0; k < size / 2; k++) {
        int p = start + k, q = p + size / 2, angle = k * (N / size);
        double r = re[q] * cosine[angle] - im[q] * sine[angle];
        double m = re[q] * sine[angle] + im[q] * cosine[angle];
        re[q] = re[p] - r, im[q] = im[p] - m;
        re[p] += r, im[p] += m;
      }
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  make_table();
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < N; i++)
      re[i] = (double)(i * (round + 3) % 101), im[i] = 0;
    transform();
    sum = mix(sum, bits_of(re[round + 1]) ^ bits_of(im[N - 5]));
  }
  return sum;
}
