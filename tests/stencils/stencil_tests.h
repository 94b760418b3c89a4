// SPDX-License-Identifier: MIT
/* The parts of the test. Each returns how many stencils it has run. */
#ifndef WEFT_TESTS_STENCILS_STENCIL_TESTS_H
#define WEFT_TESTS_STENCILS_STENCIL_TESTS_H

#include "emit/stencil.h"

unsigned test_ops(const StencilTable *table);     /* the forms of the ops */
unsigned test_general(const StencilTable *table); /* the stencils that are no ops */
ImmKind stencil_imm(const StencilTable *t, unsigned id);

#endif
