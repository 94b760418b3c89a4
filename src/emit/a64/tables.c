// SPDX-License-Identifier: MIT
/* arm64: the generated stencil table. */
#include "a64.h"
