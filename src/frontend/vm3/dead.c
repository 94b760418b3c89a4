// SPDX-License-Identifier: MIT
/* Before a call: registers that the straight code after it sets before anything reads them, or
 * leaves the function without reading, need not be stored for it. */
#include "frontend/vm3/gen.h"

enum { LOOK = 8 /* ops ahead */ };

/* The locals in question that nothing has read or set so far; g->seen has their numbers plus 1. */
typedef struct Open {
  uint32_t local[UNIT_MAX_UNSAVED];
  uint64_t mask; /* by number */
} Open;
_Static_assert(UNIT_MAX_UNSAVED <= 64, "Open.mask has a bit for each");

static void is_read(Gen *g, Open *open, uint32_t local)
{
  uint8_t k = g->seen[local];
  if (k) open->mask &= ~((uint64_t)1 << (k - 1));
}

static void is_dead(Gen *g, Open *open, uint32_t k)
{
  open->mask &= ~((uint64_t)1 << k);
  unit_dead_after(&g->u, open->local[k]);
}

static void is_set(Gen *g, Open *open, uint32_t local)
{
  uint8_t k = g->seen[local];
  if (k && open->mask >> (k - 1) & 1) is_dead(g, open, k - 1u);
}

/* What a call reads. */
static void pass_arguments(Gen *g, Open *open, const Vm3Op *o)
{
  const Variant *callee = vm3_called_variant(g, g->v, o);
  for (uint32_t k = 0; k < callee->type.nparams; k++) {
    Vm3Bank bank;
    uint32_t reg = vm3_param_register(g, callee, k, &bank);
    is_read(g, open, local_of(g, bank, o->b + reg));
  }
}

/* What a call sets; one that may set different registers is taken to set none. */
static void pass_result(Gen *g, Open *open, const Vm3Op *o)
{
  const Variant *callee = vm3_called_variant(g, g->v, o);
  unsigned banks = vm3_result_banks(g, callee->func, callee->dest);
  if (!banks || (banks & (banks - 1))) return;
  unsigned bank = (unsigned)__builtin_ctz(banks);
  if (o->a < g->f->nregs[bank]) is_set(g, open, local_of(g, (Vm3Bank)bank, o->a));
}

static void pass_op(Gen *g, Open *open, const Vm3Op *o)
{
  const Vm3Shape *shape = &vm3_op_shape[o->op];
  const uint16_t reg[] = {o->a, o->b, o->c};
  bool sets = shape->traits & SHAPE_WRITES, call = vm3_is_call(o->op);
  for (unsigned i = sets; i < 3; i++)
    if (shape->bank[i]) is_read(g, open, local_of(g, (Vm3Bank)(shape->bank[i] - 1), reg[i]));
  if (o->op == VM3_FmaF64) {
    is_read(g, open, local_of(g, BANK_F64, o->c & 255));
    is_read(g, open, local_of(g, BANK_F64, o->c >> 8));
  }
  if (call) pass_arguments(g, open, o);
  if (sets) is_set(g, open, local_of(g, (Vm3Bank)(shape->bank[0] - 1), o->a));
  if (call && !vm3_is_tail_call(o->op)) pass_result(g, open, o);
}

static bool leaves(const Gen *g, const Vm3Op *o)
{
  switch (o->op) {
  case VM3_ReturnI64:
  case VM3_ReturnF64:
  case VM3_ReturnCell:
  case VM3_ReturnConstK: return true;
  default: return vm3_is_tail_call(o->op) && !vm3_is_restart(o, g->v->func);
  }
}

/* The ops after number pc, as long as nothing else comes in or goes away. */
static void look_ahead(Gen *g, Open *open, uint32_t pc)
{
  for (uint32_t n = 0; n < LOOK && open->mask && ++pc < g->f->nops; n++) {
    const Vm3Op *o = &g->f->code[pc];
    if (g->spans.mark[pc] || vm3_is_restart(o, g->v->func)) return;
    pass_op(g, open, o);
    if (leaves(g, o))
      for (; open->mask; open->mask &= open->mask - 1)
        unit_dead_after(&g->u, open->local[__builtin_ctzll(open->mask)]);
    if (vm3_op_shape[o->op].traits & SHAPE_BRANCH) return;
  }
}

void vm3_find_dead(Gen *g, bool sets_result)
{
  Unit *u = &g->u;
  Open open = {.mask = 0};
  uint32_t n = unit_off(u, VS_DEAD_BIT) ? 0 : unit_unsaved(u, open.local), pc = unit_op_number(u);
  for (uint32_t k = 0; k < n; k++) {
    if (open.local[k] >= g->nlocals) continue; /* the compiler's own */
    g->seen[open.local[k]] = (uint8_t)(k + 1);
    open.mask |= (uint64_t)1 << k;
  }
  if (!open.mask) return;
  uint64_t all = open.mask;
  const Vm3Op *o = &g->f->code[pc];
  const Vm3Shape *shape = &vm3_op_shape[o->op];
  if (shape->traits & SHAPE_WRITES)
    is_set(g, &open, local_of(g, (Vm3Bank)(shape->bank[0] - 1), o->a));
  else if (sets_result)
    pass_result(g, &open, o);
  if (!(g->spans.mark[pc] & MARK_END)) look_ahead(g, &open, pc);
  for (; all; all &= all - 1)
    g->seen[open.local[__builtin_ctzll(all)]] = 0;
}
