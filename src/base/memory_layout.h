// SPDX-License-Identifier: MIT
/* How a guest memory lies in the address space: what compiled code relies on in guard mode.
 *
 *   base ........ base + size ............ base + 4 GiB ........ + MEMORY_GUARD_BYTES
 *   | accessible  | inaccessible, reserved                       |
 *
 * An i32 address plus a static offset below MEMORY_GUARD_BYTES - 16 thus never leaves the
 * reservation.
 */
#ifndef WEFT_BASE_MEMORY_LAYOUT_H
#define WEFT_BASE_MEMORY_LAYOUT_H

#define MEMORY_GUARD_BYTES ((uint64_t)32 << 20)
#define MEMORY_RESERVATION (((uint64_t)4 << 30) + MEMORY_GUARD_BYTES)

#endif
