// SPDX-License-Identifier: MIT
#ifndef WEFT_TESTS_SEEDS_H
#define WEFT_TESTS_SEEDS_H

#include <stddef.h>
#include <stdint.h>

/* A test that goes over seeds, in processes of its own: one that crashes or hangs is known, and the
 * next seeds are run all the same. */
typedef struct Seeds {
  uint64_t first, end;
  unsigned batch;      /* seeds that one process runs: an emulator never gives memory back */
  unsigned seconds;    /* that one seed may take */
  void (*begin)(void); /* in each process, first and last; or NULL */
  void (*finish)(void);
  void (*one)(uint64_t seed);
  void (*failed)(uint64_t seed, const char *what); /* in the first process: a seed ended another */
} Seeds;

/* Zeroed memory that all processes share. Exits with status 2 without any. */
void *seeds_shared(size_t size);
/* Runs them all. Returns how many ended their process. */
unsigned seeds_run(const Seeds *s);
/* The number, or if the text is "new" one that is new each time: 1000 and more lie between two of
 * them. */
uint64_t seeds_first(const char *text);

#endif
