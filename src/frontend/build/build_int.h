// SPDX-License-Identifier: MIT
/* What the files of the builder share. */
#ifndef WEFT_FRONTEND_BUILD_BUILD_INT_H
#define WEFT_FRONTEND_BUILD_BUILD_INT_H

#include "frontend/build/build.h"
#include "vstack/vstack.h"

struct BuildRegion {
  VStack vs;
  CallTargets targets;
  ContextLayout layout;
  uint32_t trap_tail[NTRAPS];
  bool baseline;
};

#endif
