// SPDX-License-Identifier: MIT
/* What guests make the host allocate. */
#ifndef WEFT_RUNTIME_BUDGET_H
#define WEFT_RUNTIME_BUDGET_H

#include "base/status.h"

#include <stdbool.h>
#include <stdint.h>

/* In bytes. Where memories are concerned, a limit is a number of pages; so that an instance with
 * small tables fits, what is no memory counts from UNCOUNTED on. */
typedef struct Budget {
  uint64_t most;
  uint64_t memory; /* of memories, as far as they are accessible, and heaps */
  uint64_t other;  /* of tables and of the records of instances */
} Budget;
enum { UNCOUNTED = 1 << 20 };

/* Adds to the bytes in use. False if that would exceed the limit: then nothing is added. */
bool budget_take(Budget *b, uint64_t memory, uint64_t other);
void budget_give(Budget *b, uint64_t memory, uint64_t other);
uint64_t budget_used(const Budget *b);
/* The error of one that is used up: "WHAT of N UNIT ..."; bytes: what it would have taken. */
Status budget_fail(const Budget *b, const char *what, uint64_t n, const char *unit, uint64_t bytes,
                   Err *err);

#endif
