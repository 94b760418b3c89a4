// SPDX-License-Identifier: MIT
/* The toy CPU: how to unwind a frame, in DWARF. */
#include "emit/unwind.h"

uint32_t cpu_unwind_start(uint8_t *out)
{
  (void)out; /* no debugger knows this CPU */
  return 0;
}

uint32_t cpu_unwind(const uint8_t *entry, uint8_t *out)
{
  (void)entry, (void)out;
  return 0;
}
