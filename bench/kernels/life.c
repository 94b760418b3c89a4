// SPDX-License-Identifier: MIT
// bench: n=100 game of life, a byte per cell, neighbours added up
#include "bench.h"

enum { SIZE = 256 };
static uint8_t board[2][SIZE + 2][SIZE + 2];

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 5;
  uint64_t sum = 0;
  for (int y = 1; y <= SIZE; y++)
    for (int x = 1; x <= SIZE; x++)
      board[0][y][x] = random_next(&state) & 1;
  for (uint32_t round = 0; round < n; round++) {
    uint8_t(*from)[SIZE + 2] = board[round & 1], (*to)[SIZE + 2] = board[~round & 1];
    for (int y = 1; y <= SIZE; y++)
      for (int x = 1; x <= SIZE; x++) {
        int around = from[y - 1][x - 1] + from[y - 1][x] + from[y - 1][x + 1] + from[y][x - 1] +
                     from[y][x + 1] + from[y + 1][x - 1] + from[y + 1][x] + from[y + 1][x + 1];
        to[y][x] = around == 3 || (around == 2 && from[y][x]);
      }
  }
  for (int y = 1; y <= SIZE; y++)
    for (int x = 1; x <= SIZE; x++)
      sum = mix(sum, board[n & 1][y][x]);
  return sum;
}
