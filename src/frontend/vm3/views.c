// SPDX-License-Identifier: MIT
/* Views: where nothing in a span changes a list, the address of its elements and its length are
 * locals through the span, which may own registers as others do.
 *
 * A span changes a list by ListPushI64, or by a call of a function that pushes: then any list,
 * since registers may refer to the same one. It changes a register of cells by writing it. */
#include "frontend/vm3/gen.h"

#include <string.h>

/* The register of the list whose elements or length an op reads, or writes elements of. */
bool vm3_viewed_list(const Vm3Op *o, uint32_t *reg)
{
  switch (o->op) {
  case VM3_ListLenI64:
  case VM3_ListGetI64:
  case VM3_ListGetF64: *reg = o->b; return true;
  case VM3_ListSetI64:
  case VM3_ListSetF64: *reg = o->a; return true;
  default: return false;
  }
}

/* Numbers the lists that spans use. */
static void number_views(Gen *g)
{
  bool room = g->nlocals <= MAX_LOCALS - OWN_LOCALS - 2 * MAX_VIEWS;
  memset(g->view_of, NO_VIEW, g->nlocals);
  for (uint32_t pc = 0; pc < g->f->nops && room; pc++) {
    uint32_t reg;
    if (g->spans.inner[pc] == NO_SPAN || !vm3_viewed_list(&g->f->code[pc], &reg)) continue;
    uint32_t local = local_of(g, BANK_CELL, reg);
    if (g->view_of[local] == NO_VIEW) {
      if (g->nviews == MAX_VIEWS) return;
      g->view_cell[g->nviews] = reg;
      g->view_of[local] = (uint8_t)g->nviews++;
    }
    g->spans.span[g->spans.inner[pc]].used |= (uint32_t)1 << g->view_of[local];
  }
}

static uint32_t bit_of(const Gen *g, uint32_t reg)
{
  uint8_t view = g->view_of[local_of(g, BANK_CELL, reg)];
  return view == NO_VIEW ? 0 : (uint32_t)1 << view;
}

uint32_t vm3_spoils(Gen *g, const Vm3Op *o)
{
  if (o->op == VM3_ListPushI64) return UINT32_MAX;
  if (vm3_op_fields[o->op][0] == 'K') return bit_of(g, o->a);
  if (!vm3_is_call(o->op) || vm3_is_tail_call(o->op)) return 0;
  if (g->traits[o->c] & PUSHES) return UINT32_MAX;
  const Variant *callee = vm3_called_variant(g, g->v, o);
  bool cell = vm3_result_banks(g, callee->func, callee->dest) >> BANK_CELL & 1;
  return cell && o->a < g->f->nregs[BANK_CELL] ? bit_of(g, o->a) : 0;
}

void vm3_plan_views(Gen *g)
{
  Spans *s = &g->spans;
  g->nviews = 0;
  for (uint32_t i = 0; i < s->n; i++)
    s->span[i].used = s->span[i].spoilt = s->span[i].views = 0;
  if (!s->n || !g->has_cells || g->how.no_facts || unit_off(&g->u, VS_LISTS_BIT)) return;
  number_views(g);
  if (!g->nviews) return;
  for (uint32_t pc = 0; pc < g->f->nops; pc++)
    if (s->inner[pc] != NO_SPAN) s->span[s->inner[pc]].spoilt |= vm3_spoils(g, &g->f->code[pc]);
  if (unit_lies(&g->u) % 3 == 1) s->span[0].spoilt = 0; /* for tests: a list may change */
  for (uint32_t i = s->n; i-- > 0;) {                   /* inner ones first */
    if (s->span[i].parent == NO_SPAN) continue;
    s->span[s->span[i].parent].used |= s->span[i].used;
    s->span[s->span[i].parent].spoilt |= s->span[i].spoilt;
  }
  for (uint32_t i = 0; i < s->n; i++) {
    s->span[i].views = s->span[i].used & ~s->span[i].spoilt;
    if (s->span[i].parent != NO_SPAN) s->span[i].views |= s->span[s->span[i].parent].views;
  }
}

static void load_field(Gen *g, uint32_t list, size_t offset, uint32_t local)
{
  Unit *u = &g->u;
  vm3_push_reg(g, BANK_CELL, list);
  unit_result_to(u, local);
  unit_load(u, OP_I64_LOAD, T_I64, NOT_SCALED, (int32_t)offset);
  unit_result_done(u, local);
}

void vm3_load_views(Gen *g, uint32_t span)
{
  const Span *s = &g->spans.span[span];
  uint32_t views = s->views;
  if (s->parent != NO_SPAN) views &= ~g->spans.span[s->parent].views;
  for (; views && !unit_dead(&g->u); views &= views - 1) {
    uint32_t view = (uint32_t)__builtin_ctz(views);
    load_field(g, g->view_cell[view], offsetof(Vm3ListHead, data), view_data(g, view));
    load_field(g, g->view_cell[view], offsetof(Vm3ListHead, n), view_length(g, view));
  }
}
