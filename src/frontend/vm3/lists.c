// SPDX-License-Identifier: MIT
/* Lists, maps and strings. Elements of lists are read and written in place; what allocates or
 * searches is a function of the runtime. */
#include "frontend/vm3/gen.h"

#include <stddef.h>

_Static_assert(offsetof(Vm3ListHead, n) == UNIT_LENGTH_AT, "unit_bounds looks there");

/* Field of the list in a register. */
static void push_field(Gen *g, uint32_t list, size_t offset)
{
  vm3_push_reg(g, BANK_CELL, list);
  unit_load(&g->u, OP_I64_LOAD, T_I64, NOT_SCALED, (int32_t)offset);
}

void vm3_forget_checks_slow(Gen *g, uint32_t local)
{
  uint32_t n = g->nchecked < CHECKED ? g->nchecked : CHECKED;
  for (uint32_t i = 0; i < n; i++)
    if (g->checked[i].list == local || g->checked[i].index == local)
      g->checked[i].list = g->checked[i].index = UINT32_MAX;
}

/* The view of a list, or NO_VIEW. */
static uint32_t view_of(const Gen *g, uint32_t list)
{
  if (!g->views) return NO_VIEW;
  uint32_t view = g->view_of[local_of(g, BANK_CELL, list)];
  return view != NO_VIEW && g->views >> view & 1 ? view : NO_VIEW;
}

/* Traps if there is no such element; not twice for the same one. */
static void check_element(Gen *g, uint32_t list, uint32_t index)
{
  uint32_t l = local_of(g, BANK_CELL, list), x = local_of(g, BANK_I64, index);
  uint32_t n = g->nchecked < CHECKED ? g->nchecked : CHECKED;
  for (uint32_t i = 0; i < n; i++)
    if (g->checked[i].list == l && g->checked[i].index == x) return;
  Unit *u = &g->u;
  uint32_t view = view_of(g, list);
  vm3_push_reg(g, BANK_I64, index);
  if (view == NO_VIEW) {
    vm3_push_reg(g, BANK_CELL, list);
    unit_bounds(u, TRAP_TABLE_BOUNDS);
  } else {
    unit_get(u, view_length(g, view));
    unit_compare(u, OP_I64_GE_U);
    unit_trap_if(u, TRAP_TABLE_BOUNDS);
  }
  g->checked[g->nchecked % CHECKED].list = l;
  g->checked[g->nchecked++ % CHECKED].index = x;
}

/* The address of the elements, and the index, which is checked, on the stack. */
static void push_element(Gen *g, uint32_t list, uint32_t index)
{
  check_element(g, list, index);
  uint32_t view = view_of(g, list);
  if (view == NO_VIEW)
    push_field(g, list, offsetof(Vm3ListHead, data));
  else
    unit_get(&g->u, view_data(g, view));
  vm3_push_reg(g, BANK_I64, index);
}

/* By 16 bits, into a register. */
static void shift(Gen *g, Op op, uint32_t reg)
{
  vm3_push_i64(g, 16);
  vm3_set_next(g, BANK_I64, reg);
  unit_binary(&g->u, op, T_I64);
  vm3_set_done(g, BANK_I64, reg);
}

/* The i64 on top of the stack as a Cell: its low 48 bits below the tag. */
static void to_cell(Gen *g)
{
  Unit *u = &g->u;
  vm3_push_i64(g, 16);
  unit_binary(u, OP_I64_SHL, T_I64);
  vm3_push_i64(g, 0xfffa);
  unit_binary(u, OP_I64_OR, T_I64);
  vm3_push_i64(g, 16);
  unit_binary(u, OP_I64_ROTR, T_I64);
}

static void list_get(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  bool flt = o->op == VM3_ListGetF64;
  push_element(g, o->b, o->c);
  Vm3Bank bank = flt ? BANK_F64 : BANK_I64;
  vm3_set_next(g, bank, o->a);
  unit_load(u, flt ? OP_F64_LOAD : OP_I64_LOAD, flt ? T_F64 : T_I64, 3, 0);
  vm3_set_done(g, bank, o->a);
  if (flt) return;
  vm3_push_reg(g, BANK_I64, o->a);
  shift(g, OP_I64_SHL, o->a);
  vm3_push_reg(g, BANK_I64, o->a);
  shift(g, OP_I64_SHR_S, o->a);
}

static void list_set(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  bool flt = o->op == VM3_ListSetF64;
  push_element(g, o->a, o->c);
  vm3_push_reg(g, flt ? BANK_F64 : BANK_I64, o->b);
  if (flt)
    unit_unary(u, OP_F64_CANONICAL, T_F64);
  else
    to_cell(g);
  unit_store(u, flt ? OP_F64_STORE : OP_I64_STORE, 3, 0);
}

/* In place while there is room. */
static void list_push(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  uint32_t full = unit_label(u), join = unit_label(u);
  if (full == NO_LABEL || join == NO_LABEL) return;
  push_field(g, o->a, offsetof(Vm3ListHead, n));
  unit_set(u, g->temp);
  unit_get(u, g->temp);
  push_field(g, o->a, offsetof(Vm3ListHead, cap));
  unit_compare(u, OP_I64_GE_U);
  unit_branch_if(u, full);
  push_field(g, o->a, offsetof(Vm3ListHead, data));
  unit_get(u, g->temp);
  vm3_push_reg(g, BANK_I64, o->b);
  to_cell(g);
  unit_store(u, OP_I64_STORE, 3, 0);
  vm3_push_reg(g, BANK_CELL, o->a);
  unit_get(u, g->temp);
  vm3_push_i64(g, 1);
  unit_binary(u, OP_I64_ADD, T_I64);
  unit_store(u, OP_I64_STORE, NOT_SCALED, offsetof(Vm3ListHead, n));
  unit_jump(u, join);
  unit_bind_forward(u, full);
  vm3_push_pointer(g, g->rt->vm);
  vm3_push_reg(g, BANK_CELL, o->a);
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_call_runtime(g, g->rt->list_push, 2, false);
  unit_bind_forward(u, join);
}

static void make(Gen *g, const Vm3Op *o)
{
  vm3_push_pointer(g, g->rt->vm);
  vm3_push_i64(g, o->op == VM3_NewList ? (int16_t)o->c : o->c);
  vm3_call_runtime(g, o->op == VM3_NewList ? g->rt->new_list : g->rt->new_map, 1, true);
  vm3_set_reg(g, BANK_CELL, o->a);
}

static void map_op(Gen *g, const Vm3Op *o)
{
  bool set = o->op == VM3_MapSetI64I64;
  vm3_push_pointer(g, g->rt->vm);
  vm3_push_reg(g, BANK_CELL, set ? o->a : o->b);
  vm3_push_reg(g, BANK_I64, set ? o->b : o->c);
  if (set) vm3_push_reg(g, BANK_I64, o->c);
  vm3_call_runtime(g, set ? g->rt->map_set : g->rt->map_get, set ? 3 : 2, !set);
  if (!set) vm3_set_reg(g, BANK_I64, o->a);
}

static void string_op(Gen *g, const Vm3Op *o)
{
  bool concat = o->op == VM3_ConcatStr;
  vm3_push_pointer(g, g->rt->vm);
  vm3_push_reg(g, BANK_CELL, o->b);
  if (concat) vm3_push_reg(g, BANK_CELL, o->c);
  vm3_call_runtime(g, concat ? g->rt->concat : g->rt->str_len, concat ? 2 : 1, true);
  vm3_set_reg(g, concat ? BANK_CELL : BANK_I64, o->a);
}

void vm3_gen_container_op(Gen *g, const Vm3Op *o)
{
  switch (o->op) {
  case VM3_ListLenI64:
    if (view_of(g, o->b) == NO_VIEW)
      push_field(g, o->b, offsetof(Vm3ListHead, n));
    else
      unit_get(&g->u, view_length(g, view_of(g, o->b)));
    vm3_set_reg(g, BANK_I64, o->a);
    break;
  case VM3_ListPushI64: list_push(g, o); break;
  case VM3_ListGetI64:
  case VM3_ListGetF64: list_get(g, o); break;
  case VM3_ListSetI64:
  case VM3_ListSetF64: list_set(g, o); break;
  case VM3_NewList:
  case VM3_NewMap: make(g, o); break;
  case VM3_MapSetI64I64:
  case VM3_MapGetI64I64: map_op(g, o); break;
  default: string_op(g, o); break;
  }
}
