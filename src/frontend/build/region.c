// SPDX-License-Identifier: MIT
/* What is there around the functions that are built: the region that they go to, their calls of
 * themselves, and the functions of the builder as one record. */
#include "frontend/build/build_int.h"

#include <stdlib.h>

Status build_open(const UnitOptions *opt, CodeRegion *region, bool for_c, BuildRegion **out,
                  Err *err)
{
  BuildRegion *r = calloc(1, sizeof *r);
  if (!r) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  VsOptions vo = opt->stack;
  vo.sites = true;
  vo.rare = for_c ? C_SAVED : 0;
  r->baseline = opt->baseline;
  Status s = vs_init(&r->vs, &vo, opt->table, region, &r->layout, &r->targets);
  if (s != OK) {
    build_close(r);
    return s;
  }
  vs_trap_tails(&r->vs, r->trap_tail);
  region->used = code_pos(&r->vs.code);
  *out = r;
  return OK;
}

void build_close(BuildRegion *r)
{
  vs_free(&r->vs);
  vs_free_targets(&r->targets);
  free(r);
}

void build_next(BuildRegion *r, const CodeRegion *region)
{
  code_move(&r->vs.code, region);
  r->vs.nsites = 0;
  r->targets.npending = 0;
}

bool build_link(const BuildRegion *r, const CodeRegion *region, uint32_t entry)
{
  for (uint32_t i = 0; i < r->targets.npending; i++)
    if (!vs_patch_call(region->rw + r->targets.pending[i].end, region->rw + entry)) return false;
  return true;
}

uint32_t build_sites(const BuildRegion *r, const UnitSite **sites)
{
  *sites = r->vs.sites;
  return r->vs.nsites;
}

const uint32_t *build_tails(const BuildRegion *r)
{
  return r->trap_tail;
}

const BuilderOps builder_ops = {
    .open = build_open,
    .close = build_close,
    .next = build_next,
    .link = build_link,
    .sites = build_sites,
    .tails = build_tails,
    .begin = build_begin,
    .abandon = build_abandon,
    .is_c_code = build_is_c_code,
    .end = build_end,
    .free = build_free,
    .constant = build_const,
    .get = build_get,
    .set = build_set,
    .tee = build_tee,
    .drop = build_drop,
    .select = build_select,
    .op = build_op,
    .access = build_access,
    .label = build_label,
    .bind = build_bind,
    .loop = build_loop,
    .loop_end = build_loop_end,
    .jump = build_jump,
    .branch_if = build_branch_if,
    .branch_table = build_branch_table,
    .call = build_call,
    .tail_call = build_tail_call,
    .exit = build_exit,
    .leave = build_return,
    .trap = build_trap,
    .trap_if = build_trap_if,
};
