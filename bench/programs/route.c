// SPDX-License-Identifier: MIT
// bench: n=15 shortest ways through a maze of weights: Dijkstra with a binary heap
#include "bench.h"

enum { SIDE = 192, CELLS = SIDE * SIDE };
typedef struct Entry {
  uint32_t distance, cell;
} Entry;
static uint8_t weight[CELLS];
static uint32_t distance[CELLS], from[CELLS], count;
static Entry heap[4 * CELLS];

static void push(Entry e)
{
  uint32_t i = count++;
  for (; i && heap[(i - 1) / 2].distance > e.distance; i = (i - 1) / 2)
    heap[i] = heap[(i - 1) / 2];
  heap[i] = e;
}

static Entry pop(void)
{
  Entry top = heap[0], last = heap[--count];
  uint32_t i = 0;
  for (uint32_t child; (child = 2 * i + 1) < count; i = child) {
    if (child + 1 < count && heap[child + 1].distance < heap[child].distance) child++;
    if (heap[child].distance >= last.distance) break;
    heap[i] = heap[child];
  }
  heap[i] = last;
  return top;
}

static void relax(uint32_t cell, uint32_t to, uint32_t so_far)
{
  uint32_t d = so_far + weight[to];
  if (weight[to] == 255 || d >= distance[to]) return;
  distance[to] = d;
  from[to] = cell;
  push((Entry){d, to});
}

static void search(uint32_t start)
{
  for (uint32_t i = 0; i < CELLS; i++)
    distance[i] = UINT32_MAX;
  count = 0;
  distance[start] = 0;
  from[start] = start;
  push((Entry){0, start});
  while (count) {
    Entry e = pop();
    if (e.distance > distance[e.cell]) continue;
    uint32_t x = e.cell % SIDE, y = e.cell / SIDE;
    if (x > 0) relax(e.cell, e.cell - 1, e.distance);
    if (x + 1 < SIDE) relax(e.cell, e.cell + 1, e.distance);
    if (y > 0) relax(e.cell, e.cell - SIDE, e.distance);
    if (y + 1 < SIDE) relax(e.cell, e.cell + SIDE, e.distance);
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 8;
  uint64_t sum = 0;
  for (uint32_t i = 0; i < CELLS; i++) {
    uint32_t r = random_next(&state) >> 8;
    weight[i] = r % 5 == 0 ? 255 : 1 + r % 9;
  }
  weight[0] = 1;
  for (uint32_t round = 0; round < n; round++) {
    uint32_t start = random_next(&state) % CELLS, steps = 0;
    search(start);
    for (uint32_t i = 0; i < CELLS; i += 37) {
      if (distance[i] == UINT32_MAX) continue;
      sum = mix(sum, distance[i]);
      for (uint32_t c = i; c != start; c = from[c])
        steps++;
    }
    sum = mix(sum, steps);
  }
  return sum;
}
