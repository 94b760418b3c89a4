// SPDX-License-Identifier: MIT
// bench: n=2000000 memory.copy and memory.fill: records of fixed sizes, and small runs
#include "bench.h"

#include <string.h>

typedef struct Record {
  uint64_t key;
  uint8_t payload[40];
} Record;
enum { COUNT = 512 };
static Record from[COUNT], to[COUNT];
static uint8_t pool[8192];

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 4;
  uint64_t sum = 0;
  for (uint32_t i = 0; i < COUNT; i++) {
    from[i].key = i;
    memset(from[i].payload, (int)i, sizeof from[i].payload);
  }
  memset(pool, 0, sizeof pool);
  memset(to, 0, sizeof to);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t r = random_next(&state), at = r & (COUNT - 1), size = r >> 20 & 127;
    to[at] = from[i & (COUNT - 1)];
    memset(to[i & (COUNT - 1)].payload, (int)at, 16);
    memcpy(pool + (r >> 10 & 4095), to, size);
    sum += to[at].key + to[at].payload[7] + pool[at];
  }
  return sum;
}
