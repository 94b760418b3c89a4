// SPDX-License-Identifier: MIT
/* In the place of WASI until src/api/wasi.c is there. */
#include "weft.h"

#include <stdio.h>

WeftStatus weft_linker_add_wasi(WeftLinker *linker, const WeftWasiConfig *config, WeftError *error)
{
  (void)linker, (void)config;
  if (error) {
    *error = (WeftError){.status = WEFT_UNSUPPORTED, .offset = UINT64_MAX, .func = UINT32_MAX};
    snprintf(error->message, sizeof error->message, "this build has no WASI");
  }
  return WEFT_UNSUPPORTED;
}
