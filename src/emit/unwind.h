// SPDX-License-Identifier: MIT
/* How to unwind a frame of compiled code: DWARF call frame information, for debuggers and
 * profilers. */
#ifndef WEFT_EMIT_UNWIND_H
#define WEFT_EMIT_UNWIND_H

#include <stdint.h>

/* The part of a CIE after its id, and the instructions for a function or thunk that begins at
 * `entry`. At most 32 bytes; the length is returned. */
uint32_t cpu_unwind_start(uint8_t *out);
uint32_t cpu_unwind(const uint8_t *entry, uint8_t *out);

#endif
