// SPDX-License-Identifier: MIT
/* The CPUs that code is made for: that of the program itself or, with WEFT_ALL_TARGETS, all of
 * them. */
#include "machine/machine.h"

#include <string.h>

/* Of a CPU that is not native speed does not count: its traced machine is the only one. */
extern const Machine weft_x64_machine, weft_x64_traced_machine;
extern const Machine weft_a64_machine, weft_a64_traced_machine;

const Target known_targets[] = {
#ifdef __x86_64__
    {"x86-64-v2", true, &stencils_x64_v2, &weft_x64_machine, &weft_x64_traced_machine},
    {"x86-64-v3", true, &stencils_x64_v3, &weft_x64_machine, &weft_x64_traced_machine},
#ifdef WEFT_ALL_TARGETS
    {"aarch64", false, &stencils_a64, &weft_a64_traced_machine, &weft_a64_traced_machine},
#endif
#else
    {"aarch64", true, &stencils_a64, &weft_a64_machine, &weft_a64_traced_machine},
#ifdef WEFT_ALL_TARGETS
    {"x86-64-v2", false, &stencils_x64_v2, &weft_x64_traced_machine, &weft_x64_traced_machine},
    {"x86-64-v3", false, &stencils_x64_v3, &weft_x64_traced_machine, &weft_x64_traced_machine},
#endif
#endif
};
const unsigned known_targets_n = sizeof known_targets / sizeof *known_targets;

const Target *target_find(const char *name)
{
  for (unsigned i = 0; i < known_targets_n; i++)
    if (!strcmp(known_targets[i].name, name)) return &known_targets[i];
  return NULL;
}
