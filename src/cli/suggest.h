// SPDX-License-Identifier: MIT
/* "Did you mean": the candidate that is nearest to a word, if one is near. */
#ifndef WEFT_CLI_SUGGEST_H
#define WEFT_CLI_SUGGEST_H

#include <stddef.h>

typedef struct Suggestion {
  const char *word; /* what was said */
  size_t size;
  const char *best; /* NULL: none is near; valid as long as the candidate */
  size_t best_size;
  unsigned distance;
} Suggestion;

Suggestion suggest_for(const char *word, size_t size);
void suggest_try(Suggestion *s, const char *candidate, size_t size);
/* " (did you mean X?)" with this before X, or "". */
const char *suggest_text(const Suggestion *s, const char *before, char *out, size_t size);

#endif
