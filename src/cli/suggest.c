// SPDX-License-Identifier: MIT
#include "cli/suggest.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST = 64 };

static unsigned least(unsigned a, unsigned b)
{
  return a < b ? a : b;
}

/* Letters to insert, delete, change, or swap with their neighbour. */
static unsigned distance(const char *a, size_t na, const char *b, size_t nb)
{
  unsigned rows[3][LONGEST + 1];
  for (size_t j = 0; j <= nb; j++)
    rows[0][j] = (unsigned)j;
  for (size_t i = 1; i <= na; i++) {
    unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
    row[0] = (unsigned)i;
    for (size_t j = 1; j <= nb; j++) {
      row[j] = least(above[j - 1] + (a[i - 1] != b[j - 1]), least(above[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = least(row[j], before[j - 2] + 1);
    }
  }
  return rows[na % 3][nb];
}

Suggestion suggest_for(const char *word, size_t size)
{
  /* A third of the letters may be wrong. */
  return (Suggestion){.word = word, .size = size, .distance = (unsigned)size / 3 + 1};
}

void suggest_try(Suggestion *s, const char *candidate, size_t size)
{
  if (s->size > LONGEST || size > LONGEST) return;
  unsigned d = distance(s->word, s->size, candidate, size);
  if (d >= s->distance || d >= size) return;
  s->distance = d;
  s->best = candidate;
  s->best_size = size;
}

const char *suggest_text(const Suggestion *s, const char *before, char *out, size_t size)
{
  if (s->best)
    snprintf(out, size, " (did you mean %s%.*s?)", before, (int)s->best_size, s->best);
  else
    *out = 0;
  return out;
}
