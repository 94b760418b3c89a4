// SPDX-License-Identifier: MIT
/* x86-64: the generated stencil tables. */
#include "x64_v2.h"
#include "x64_v3.h"
