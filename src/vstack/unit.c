// SPDX-License-Identifier: MIT
#include "vstack/unit.h"

#include "vstack/vs_int.h"

Status unit_open(Unit *u, const VsOptions *opt, const StencilTable *table, CodeRegion *region,
                 uint32_t nfuncs, Err *err)
{
  memset(u, 0, sizeof *u);
  u->region = region;
  u->nfuncs = nfuncs;
  u->entry = calloc(nfuncs + 1, sizeof *u->entry);
  u->end = calloc(nfuncs + 1, sizeof *u->end);
  if (!u->entry || !u->end) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  TRY(vs_init(&u->vs, opt, table, region, &u->layout, &u->targets));
  vs_trap_tails(&u->vs, u->trap_tail);
  return OK;
}

Status unit_begin(Unit *u, uint32_t func, const FuncType *type, uint32_t nlocals,
                  const uint8_t *local_types, bool far)
{
  u->func = func;
  if (!vs_keep_reach(&u->vs)) return LIMIT;
  return vs_begin(&u->vs, type, nlocals, local_types, func, far);
}

Status unit_end(Unit *u, Err *err)
{
  return vs_finish(&u->vs, &u->entry[u->func], &u->end[u->func], err);
}

Status unit_close(Unit *u, Err *err)
{
  if (!vs_patch_calls(&u->vs.code, &u->targets, u->entry))
    return fail(err, LIMIT, UINT64_MAX, "calls do not reach over the machine code");
  u->region->used = code_pos(&u->vs.code);
  return OK;
}

void unit_free(Unit *u)
{
  vs_free_targets(&u->targets);
  free(u->entry);
  free(u->end);
  vs_free(&u->vs);
}
