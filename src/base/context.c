// SPDX-License-Identifier: MIT
#include "base/context.h"

enum { VALUE, TRAP };
const HelperInfo helper_info[NHELPERS] = {
#define X(name, operands, immediates, kind) {operands, immediates, kind},
    CONTEXT_HELPERS(X)
#undef X
};

int context_layout(ContextLayout *out, uint32_t nglobals, uint32_t nfuncs, uint32_t ntables,
                   uint32_t ntypes, uint32_t nslots)
{
  uint64_t at = (sizeof(Context) + CTX_ALIGN - 1) & ~(uint64_t)(CTX_ALIGN - 1);
  out->far_globals = (uint32_t)at - 16 * NEAR_GLOBALS;
  if (nglobals > NEAR_GLOBALS) at += 16 * (uint64_t)(nglobals - NEAR_GLOBALS);
  out->funcs = (uint32_t)at;
  at += sizeof(FuncRef) * (uint64_t)nfuncs;
  out->tables = (uint32_t)at;
  at += sizeof(TableView *) * (uint64_t)ntables;
  out->sigs = (uint32_t)at;
  at += 4 * (uint64_t)ntypes;
  at = (at + 7) & ~(uint64_t)7;
  out->slots = (uint32_t)at;
  at += 8 * (uint64_t)nslots;
  out->size = (uint32_t)at;
  return at < (uint64_t)1 << 30;
}
