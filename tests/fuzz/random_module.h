// SPDX-License-Identifier: MIT
#ifndef WEFT_TESTS_RANDOM_MODULE_H
#define WEFT_TESTS_RANDOM_MODULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A valid module. Its functions, memory, tables and globals are exported: "0", "1", ...; "m"; "s",
 * "t", "u"; "a", "b", ...
 *
 * It imports host functions from "h", which may do anything with their arguments, and return
 * anything of their type; functions from "o", of another instance or of the host; memory, tables
 * and globals from "e". The i32 global "budget" bounds how many calls are made: whoever calls sets
 * it before. */
typedef struct RandomModule {
  uint8_t *bytes; /* the caller frees them */
  size_t size;
  unsigned nfuncs;     /* own ones: "0" to that */
  bool two;            /* a second instance of it is to share what it imports, and call this one */
  bool raw_nans;       /* the bits of NaNs decide something */
  uint64_t places[16]; /* addresses in memory that are worth a look */
} RandomModule;

/* The module of this seed, the same on every machine. Its functions end as soon as the budget is
 * spent: loops have counters of their own. Unless raw_nans is set, payloads and signs of NaNs,
 * which the specification leaves open, decide nothing, and are stored nowhere but in globals and in
 * arguments and results of the host. */
void random_module(uint64_t seed, RandomModule *out);

#endif
