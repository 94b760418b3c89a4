// SPDX-License-Identifier: MIT
/* The CPUs that code is made for, in a program that runs the toy's: it alone. */
#include "machine/machine.h"

#include <string.h>

extern const Machine WEFT_M(machine);
extern const StencilTable stencils_toy;

const Target known_targets[] = {{"toy", true, &stencils_toy, &WEFT_M(machine), &WEFT_M(machine)}};
const unsigned known_targets_n = 1;

const Target *target_find(const char *name)
{
  return strcmp(known_targets[0].name, name) ? NULL : known_targets;
}
