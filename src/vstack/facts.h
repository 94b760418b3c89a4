// SPDX-License-Identifier: MIT
/* What a frontend says of a loop or span that has not been compiled yet, because it has looked
 * ahead. Any of it may be wrong: docs/design/facts.md says of each what happens then. */
#ifndef WEFT_VSTACK_FACTS_H
#define WEFT_VSTACK_FACTS_H

#include "regalloc/regalloc.h"

/* Accesses to memory take an offset, or base and address: with both they need a sum. */
enum { KEEPS_SUMS = REG_SUM != NO_REG };

/* The facts about a loop that a frontend found by looking ahead. They decide about pins. */
typedef struct LoopLocal {
  uint32_t local;
  uint32_t weight;
  uint8_t type;
  bool assigned;
  bool fresh;    /* set at the start of each round before anything reads it or leaves: dead at the
                    header */
  uint32_t sums; /* where KEEPS_SUMS: instructions that a register for its sum with memory's base
                    saves in a round */
} LoopLocal;
typedef struct LoopConst {
  uint64_t bits;
  uint32_t weight; /* instructions that a register for it saves in a round */
  uint8_t type;
} LoopConst;
typedef struct LoopFacts {
  const LoopLocal *locals; /* hottest first; every local that the loop uses unless `more` */
  uint32_t nlocals;
  bool more;               /* the list was cut: a local not listed may be used or assigned */
  uint32_t call_weight;    /* calls in the loop, weighted like uses */
  uint32_t depth;          /* most operands on the stack at once */
  RegMask fixed;           /* registers that fixed-register ops of the loop want */
  const LoopConst *consts; /* heaviest first; none unless all of the loop is known */
  uint32_t nconsts;
} LoopFacts;

#endif
