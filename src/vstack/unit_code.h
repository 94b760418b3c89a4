// SPDX-License-Identifier: MIT
/* What passes between a frontend of units (vstack/unit.h) and who runs their code. */
#ifndef WEFT_VSTACK_UNIT_CODE_H
#define WEFT_VSTACK_UNIT_CODE_H

#include "vstack/options.h"

struct StencilTable;

/* How the code of a unit is made. */
typedef struct UnitOptions {
  const struct StencilTable *table;
  VsOptions stack;
  bool baseline; /* everything goes home after each op */
} UnitOptions;

/* A call or trap, for backtraces: `end` is the code position after the call instruction, `place`
 * what the frontend calls the op. */
typedef struct UnitSite {
  uint32_t end, place;
} UnitSite;

/* The code that a unit has become: positions in its region. */
typedef struct UnitCode {
  uint32_t *entry, *end; /* by function, malloced */
  uint32_t nfuncs;
  UnitSite *sites; /* malloced, in any order; may be NULL if there are none */
  uint32_t nsites;
} UnitCode;

#endif
