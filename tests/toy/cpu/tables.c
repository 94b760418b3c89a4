// SPDX-License-Identifier: MIT
/* The toy CPU: the generated stencil table. */
#include "toy_table.h"
