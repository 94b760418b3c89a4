// SPDX-License-Identifier: MIT
#ifndef WEFT_TESTS_RANDOM_MODULE_H
#define WEFT_TESTS_RANDOM_MODULE_H

#include "weft.h"

#include <stddef.h>
#include <stdint.h>

/* A valid module: its export "f" takes integers and gives one, its export "m" is its memory. */
typedef struct RandomModule {
  uint8_t *bytes; /* the caller frees them */
  size_t size;
  unsigned nparams;
  WeftKind params[4];
} RandomModule;

/* The module of this seed, the same on every machine. Its functions end: loops have counters of
 * their own, and a function calls only those before it. */
void random_module(uint64_t seed, RandomModule *out);

#endif
