// SPDX-License-Identifier: MIT
#ifndef WEFT_TESTS_RANDOM_RUN_H
#define WEFT_TESTS_RANDOM_RUN_H

#include "random_module.h"
#include "weft.h"

/* What a run shows. */
enum { PART_RESULTS, PART_HOST, PART_MEMORY, PART_TABLES, PART_GLOBALS, PART_FUEL, NPARTS };
extern const char *const part_names[NPARTS];

typedef struct Outcome {
  WeftStatus status; /* of making the module and its instances */
  bool exhausted;    /* a call ended for lack of stack: how deep that is differs among engines */
  unsigned calls, traps;
  char text[160]; /* the first trap or error */
  uint64_t part[NPARTS];
} Outcome;

/* Makes the module and its instances in a store of its own, and calls its exports. fuel: what the
 * store has for each call; 0: as much as it needs. */
void random_run(WeftEngine *e, const RandomModule *m, uint64_t fuel, Outcome *out);

#endif
