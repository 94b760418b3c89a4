// SPDX-License-Identifier: MIT
// bench: n=200 a hot numeric loop: escape times of the Mandelbrot set
#include "bench.h"

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (uint32_t y = 0; y < n; y++)
    for (uint32_t x = 0; x < n; x++) {
      double cr = 2.0 * x / n - 1.5, ci = 2.0 * y / n - 1, zr = 0, zi = 0;
      int k = 0;
      while (k < 200 && zr * zr + zi * zi < 4) {
        double t = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = t;
        k++;
      }
      sum += k;
    }
  return sum;
}
