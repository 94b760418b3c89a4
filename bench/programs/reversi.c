// SPDX-License-Identifier: MIT
// bench: n=8 Reversi: bit boards of 64 squares, alpha-beta search
#include "bench.h"

static const uint64_t not_a = 0xfefefefefefefefe, not_h = 0x7f7f7f7f7f7f7f7f;
static uint64_t nodes;

static uint64_t shift(uint64_t b, int way)
{
  switch (way) {
  case 0: return b << 8;
  case 1: return b >> 8;
  case 2: return (b & not_h) << 1;
  case 3: return (b & not_a) >> 1;
  case 4: return (b & not_h) << 9;
  case 5: return (b & not_a) >> 9;
  case 6: return (b & not_a) << 7;
  default: return (b & not_h) >> 7;
  }
}

static uint64_t moves(uint64_t mine, uint64_t theirs)
{
  uint64_t all = 0, empty = ~(mine | theirs);
  for (int way = 0; way < 8; way++) {
    uint64_t run_ = shift(mine, way) & theirs;
    for (int i = 0; i < 5; i++)
      run_ |= shift(run_, way) & theirs;
    all |= shift(run_, way) & empty;
  }
  return all;
}

static uint64_t flips(uint64_t mine, uint64_t theirs, uint64_t move)
{
  uint64_t all = 0;
  for (int way = 0; way < 8; way++) {
    uint64_t line = 0, at = shift(move, way);
    for (; at & theirs; at = shift(at, way))
      line |= at;
    if (at & mine) all |= line;
  }
  return all;
}

static int score(uint64_t mine, uint64_t theirs)
{
  static const uint64_t corners = 0x8100000000000081, edges = 0x3c0081818181003c;
  int v = __builtin_popcountll(mine) - __builtin_popcountll(theirs);
  v += 20 * (__builtin_popcountll(mine & corners) - __builtin_popcountll(theirs & corners));
  v += 3 * (__builtin_popcountll(mine & edges) - __builtin_popcountll(theirs & edges));
  return v + 2 * (__builtin_popcountll(moves(mine, theirs)) -
                  __builtin_popcountll(moves(theirs, mine)));
}

static int best(uint64_t mine, uint64_t theirs, int depth, int alpha, int beta, uint64_t *choice)
{
  nodes++;
  if (depth == 0) return score(mine, theirs);
  uint64_t open = moves(mine, theirs);
  if (!open) {
    if (!moves(theirs, mine))
      return 100 * (__builtin_popcountll(mine) - __builtin_popcountll(theirs));
    return -best(theirs, mine, depth - 1, -beta, -alpha, 0);
  }
  while (open) {
    uint64_t move = open & (0 - open), flipped = flips(mine, theirs, move);
    open ^= move;
    int v = -best(theirs & ~flipped, mine | flipped | move, depth - 1, -beta, -alpha, 0);
    if (v <= alpha) continue;
    alpha = v;
    if (choice) *choice = move;
    if (alpha >= beta) break;
  }
  return alpha;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t mine = 0x0000000810000000, theirs = 0x0000001008000000, sum = 0;
  nodes = 0;
  for (uint32_t turn = 0; turn < 12; turn++) {
    uint64_t move = 0;
    int v = best(mine, theirs, (int)n - 1, -10000, 10000, &move);
    uint64_t flipped = move ? flips(mine, theirs, move) : 0, next = theirs & ~flipped;
    theirs = mine | flipped | move;
    mine = next;
    sum = mix(sum, (uint64_t)(uint32_t)v ^ mine);
  }
  return mix(sum, nodes);
}
