// SPDX-License-Identifier: MIT
// bench: n=250000 quicksort of ints with a comparator behind a function pointer
#include "bench.h"

enum { MOST = 1000000 };
static int32_t values[MOST];
typedef int Compare(const int32_t *a, const int32_t *b);

static int ascending(const int32_t *a, const int32_t *b)
{
  return *a < *b ? -1 : *a > *b;
}

static int descending(const int32_t *a, const int32_t *b)
{
  return *a > *b ? -1 : *a < *b;
}

static void sort(int32_t *v, int32_t low, int32_t high, Compare *compare)
{
  while (low < high) {
    int32_t pivot = v[low + (high - low) / 2], i = low, j = high;
    while (i <= j) {
      while (compare(&v[i], &pivot) < 0)
        i++;
      while (compare(&v[j], &pivot) > 0)
        j--;
      if (i > j) break;
      int32_t t = v[i];
      v[i++] = v[j];
      v[j--] = t;
    }
    sort(v, low, j, compare);
    low = i;
  }
}

EXPORT uint64_t run(uint32_t n)
{
  static Compare *volatile order[] = {ascending, descending};
  uint32_t state = 1;
  uint64_t sum = 0;
  if (n > MOST) n = MOST;
  for (uint32_t i = 0; i < n; i++)
    values[i] = (int32_t)random_next(&state);
  sort(values, 0, (int32_t)n - 1, order[n & 1]);
  for (uint32_t i = 0; i < n; i += 97)
    sum = mix(sum, (uint32_t)values[i]);
  return sum;
}
