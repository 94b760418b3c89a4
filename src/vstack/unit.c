// SPDX-License-Identifier: MIT
#include "vstack/unit.h"

#include "vstack/vs_int.h"

Status unit_open(Unit *u, const UnitOptions *opt, CodeRegion *region, uint32_t nfuncs, Err *err)
{
  memset(u, 0, sizeof *u);
  u->region = region;
  u->nfuncs = nfuncs;
  u->baseline = opt->baseline;
  u->entry = calloc(nfuncs + 1, sizeof *u->entry);
  u->end = calloc(nfuncs + 1, sizeof *u->end);
  if (!u->entry || !u->end) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  VsOptions vo = opt->stack;
  vo.sites = true;
  TRY(vs_init(&u->vs, &vo, opt->table, region, &u->layout, &u->targets));
  vs_trap_tails(&u->vs, u->trap_tail);
  return OK;
}

bool unit_reserve(Unit *u)
{
  if (!vs_keep_reach(&u->vs)) return false; /* what that writes is not taken back */
  u->start.code = u->vs.code.p;
  u->start.npending = u->targets.npending;
  u->start.nsites = u->vs.nsites;
  return true;
}

Status unit_begin(Unit *u, const UnitFunc *f, const UnitTry *how)
{
  u->func = f->number;
  u->vs.place = 0;
  u->vs.opt.rare = f->for_c ? C_SAVED : 0;
  return vs_begin(&u->vs, f->type, f->nlocals, f->local_types, f->number, how->far);
}

Status unit_end(Unit *u, Err *err)
{
  return vs_finish(&u->vs, &u->entry[u->func], &u->end[u->func], err);
}

bool unit_again(Unit *u, UnitTry *how)
{
  VStack *vs = &u->vs;
  bool doubt = vs->distrust && !how->no_facts; /* then it only looks full, and branches far */
  bool go_far = !doubt && !vs->code.full && vs->out_of_range && !how->far;
  if (!doubt && !go_far) return false;
  how->far |= go_far;
  how->no_facts |= doubt;
  vs_abandon(vs);
  vs->code.p = u->start.code;
  vs->code.full = false;
  u->targets.npending = u->start.npending;
  vs->nsites = u->start.nsites;
  return true;
}

Status unit_hand_out(Unit *u, UnitCode *out, Err *err)
{
  if (!vs_patch_calls(&u->vs.code, &u->targets, u->entry))
    return fail(err, LIMIT, UINT64_MAX, "calls do not reach over the machine code");
  u->region->used = code_pos(&u->vs.code);
  *out = (UnitCode){u->entry, u->end, u->nfuncs, u->vs.sites, u->vs.nsites};
  u->entry = u->end = NULL;
  u->vs.sites = NULL;
  u->vs.nsites = u->vs.capsites = 0;
  return OK;
}

void unit_free(Unit *u)
{
  vs_free_targets(&u->targets);
  free(u->entry);
  free(u->end);
  vs_free(&u->vs);
}
