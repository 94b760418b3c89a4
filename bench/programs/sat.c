// SPDX-License-Identifier: MIT
// bench: n=1 satisfiability: DPLL with two watched literals on random 3-clauses
#include "bench.h"

#include <string.h>

enum { VARIABLES = 110, CLAUSES = 470, LITERALS = 2 * VARIABLES };
static uint16_t clause[CLAUSES]
                      [3]; /* the first two are watched; literal = 2 * variable + negated */
static int32_t watched[LITERALS], link[CLAUSES][2];
static uint8_t value[VARIABLES]; /* 0: open, 1: true, 2: false */
static uint16_t trail[VARIABLES];
static uint32_t used, propagations, decisions;

static int is_false(uint32_t literal)
{
  return value[literal >> 1] == 2 - (literal & 1);
}

static int is_true(uint32_t literal)
{
  return value[literal >> 1] == 1 + (literal & 1);
}

static void assign(uint32_t literal)
{
  value[literal >> 1] = (uint8_t)(1 + (literal & 1));
  trail[used++] = (uint16_t)literal;
}

/* Lists of clauses by watched literal: node 2 * clause + place. */
static void watch(uint32_t c, uint32_t place)
{
  uint32_t literal = clause[c][place];
  link[c][place] = watched[literal];
  watched[literal] = (int32_t)(2 * c + place);
}

/* False on a conflict. */
static int propagate(uint32_t from)
{
  for (; from < used; from++) {
    uint32_t gone = trail[from] ^ 1u;
    int32_t node = watched[gone], kept = -1;
    watched[gone] = -1;
    while (node >= 0) {
      uint32_t c = (uint32_t)node >> 1, place = node & 1;
      int32_t next = link[c][place];
      uint32_t other = clause[c][!place];
      propagations++;
      if (!is_true(other) && !is_false(clause[c][2])) {
        uint16_t t = clause[c][2];
        clause[c][2] = clause[c][place];
        clause[c][place] = t;
        watch(c, place);
      } else {
        link[c][place] = kept;
        kept = node;
        if (is_false(other)) { /* puts all of the list back */
          while (next >= 0) {
            int32_t after = link[next >> 1][next & 1];
            link[next >> 1][next & 1] = kept;
            kept = next;
            next = after;
          }
          watched[gone] = kept;
          return 0;
        }
        if (!is_true(other)) assign(other);
      }
      node = next;
    }
    watched[gone] = kept;
  }
  return 1;
}

static void undo(uint32_t to)
{
  while (used > to)
    value[trail[--used] >> 1] = 0;
}

static int solve(void)
{
  uint32_t v = 0, mark = used;
  while (v < VARIABLES && value[v])
    v++;
  if (v == VARIABLES) return 1;
  for (uint32_t sign = 0; sign < 2; sign++) {
    decisions++;
    assign(2 * v + sign);
    if (propagate(mark) && solve()) return 1;
    undo(mark);
  }
  return 0;
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 12345;
  uint64_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    memset(value, 0, sizeof value);
    memset(watched, -1, sizeof watched);
    used = propagations = decisions = 0;
    for (uint32_t c = 0; c < CLAUSES; c++) {
      for (int i = 0; i < 3; i++)
        clause[c][i] = (uint16_t)(random_next(&state) % LITERALS);
      if (clause[c][0] >> 1 == clause[c][1] >> 1 || clause[c][1] >> 1 == clause[c][2] >> 1 ||
          clause[c][0] >> 1 == clause[c][2] >> 1) {
        c--;
        continue;
      }
      watch(c, 0), watch(c, 1);
    }
    sum = mix(sum, (uint32_t)solve());
    sum = mix(sum, propagations + ((uint64_t)decisions << 32));
  }
  return sum;
}
