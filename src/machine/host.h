// SPDX-License-Identifier: MIT
/* What the runtime needs of the compiler for the CPU that it runs on, beyond what each machine does
 * (machine.h): thunks between C and compiled code, and how to unwind a frame. */
#ifndef WEFT_MACHINE_HOST_H
#define WEFT_MACHINE_HOST_H

#include "emit/unwind.h"
#include "machine/machine.h"
#include "vstack/thunk.h"

#endif
