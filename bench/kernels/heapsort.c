// SPDX-License-Identifier: MIT
// bench: n=250000 heapsort of ints
#include "bench.h"

enum { MOST = 1000000 };
static uint32_t heap[MOST];

static void sink(uint32_t from, uint32_t end)
{
  uint32_t v = heap[from];
  for (uint32_t child; (child = 2 * from + 1) < end; from = child) {
    if (child + 1 < end && heap[child] < heap[child + 1]) child++;
    if (v >= heap[child]) break;
    heap[from] = heap[child];
  }
  heap[from] = v;
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 3;
  uint64_t sum = 0;
  if (n > MOST) n = MOST;
  for (uint32_t i = 0; i < n; i++)
    heap[i] = random_next(&state);
  for (uint32_t i = n / 2; i-- > 0;)
    sink(i, n);
  for (uint32_t end = n; end-- > 1;) {
    uint32_t top = heap[0];
    heap[0] = heap[end];
    heap[end] = top;
    sink(0, end);
  }
  for (uint32_t i = 0; i < n; i += 101)
    sum = mix(sum, heap[i]);
  return sum;
}
