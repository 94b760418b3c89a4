// SPDX-License-Identifier: MIT
/* The parts of the test. Those that run stencils return how many. */
#ifndef WEFT_TESTS_STENCILS_STENCIL_TESTS_H
#define WEFT_TESTS_STENCILS_STENCIL_TESTS_H

#include "emit/stencil.h"

unsigned test_ops(const StencilTable *table, unsigned only);     /* the forms of the ops */
unsigned test_general(const StencilTable *table, unsigned only); /* the stencils that are no ops */
unsigned test_logical(const StencilTable *table); /* all logical immediates of arm64; how many */
ImmKind stencil_imm(const StencilTable *t, unsigned id);

/* Does the test notice? Changes single bits and constraints of copies of the table, `n` times, and
 * runs the stencil in question in a process of its own. Prints those that go unnoticed; returns how
 * many. */
unsigned test_mutants(const StencilTable *table, unsigned n, unsigned long seed);

#endif
