// SPDX-License-Identifier: MIT
/* One function: its registers become locals, its ops calls of the virtual stack, one after the
 * other.
 */
#include "frontend/vm3/gen.h"

#include <string.h>

static const uint8_t bank_type[] = {T_I64, T_F64, T_I64};

/* -- pieces ---- */

static inline bool is_constant(const Gen *g, uint32_t local)
{
  return g->nconstants && g->is_constant[local];
}

void vm3_push_reg(Gen *g, Vm3Bank bank, uint32_t reg)
{
  uint32_t local = local_of(g, bank, reg);
  if (is_constant(g, local))
    vm3_push_i64(g, g->constant[local]);
  else
    unit_get(&g->u, local);
}

void vm3_push_i64(Gen *g, int64_t v)
{
  unit_const(&g->u, T_I64, (uint64_t)v);
}

void vm3_push_pointer(Gen *g, const void *p)
{
  unit_const(&g->u, T_I64, (uint64_t)(uintptr_t)p);
}

void vm3_set_next(Gen *g, Vm3Bank bank, uint32_t reg)
{
  if (bank != BANK_F64) vm3_forget_checks(g, local_of(g, bank, reg));
  unit_result_to(&g->u, local_of(g, bank, reg));
}

void vm3_set_done(Gen *g, Vm3Bank bank, uint32_t reg)
{
  unit_result_done(&g->u, local_of(g, bank, reg));
}

void vm3_set_reg(Gen *g, Vm3Bank bank, uint32_t reg)
{
  if (bank != BANK_F64) vm3_forget_checks(g, local_of(g, bank, reg));
  unit_set(&g->u, local_of(g, bank, reg));
}

void vm3_call_runtime(Gen *g, const void *function, unsigned n, bool result)
{
  static const ValType types[] = {T_I64, T_I64, T_I64, T_I64};
  const FuncType type = {n + 1, result, types, types};
  vm3_find_dead(g, false);
  unit_call_c(&g->u, &type, function);
}

/* -- ops ---- */

/* B and the register or constant on top of the stack to A. */
static void divide(Gen *g, Op op, const Vm3Op *o)
{
  vm3_set_next(g, BANK_I64, o->a);
  unit_divide(&g->u, op, T_I64);
  vm3_set_done(g, BANK_I64, o->a);
}

/* What is on top of the stack to A. */
static void binary(Gen *g, Op op, const Vm3Op *o)
{
  vm3_set_next(g, BANK_I64, o->a);
  unit_binary(&g->u, op, T_I64);
  vm3_set_done(g, BANK_I64, o->a);
}

/* A = -B */
static void negate(Gen *g, const Vm3Op *o)
{
  vm3_push_i64(g, 0);
  vm3_push_reg(g, BANK_I64, o->b);
  binary(g, OP_I64_SUB, o);
}

/* A = B op k */
static void int_const_op(Gen *g, Op op, const Vm3Op *o, int64_t k)
{
  uint32_t a = local_of(g, BANK_I64, o->a), b = local_of(g, BANK_I64, o->b);
  if (is_constant(g, b)) {
    vm3_push_i64(g, g->constant[b]);
    vm3_push_i64(g, k);
    binary(g, op, o);
  } else {
    vm3_forget_checks(g, a);
    unit_set_binary_const(&g->u, op, T_I64, a, b, k);
  }
}

static void int_op(Gen *g, Op op, const Vm3Op *o)
{
  uint32_t a = local_of(g, BANK_I64, o->a), b = local_of(g, BANK_I64, o->b),
           c = local_of(g, BANK_I64, o->c);
  if (is_constant(g, c) && !is_constant(g, b)) {
    int_const_op(g, op, o, g->constant[c]);
  } else if (is_constant(g, b)) {
    vm3_push_i64(g, g->constant[b]);
    vm3_push_reg(g, BANK_I64, o->c);
    binary(g, op, o);
  } else {
    vm3_forget_checks(g, a);
    unit_set_binary(&g->u, op, T_I64, a, b, c);
  }
}

static void divide_op(Gen *g, const Vm3Op *o)
{
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_push_reg(g, BANK_I64, o->c);
  divide(g, o->op == VM3_DivI64 ? OP_I64_DIV_WRAP_S : OP_I64_REM_S, o);
}

static void divide_const_op(Gen *g, const Vm3Op *o)
{
  int64_t k = (int16_t)o->c;
  if (o->op == VM3_DivI64K && k == -1) { /* which wraps */
    negate(g, o);
    return;
  }
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_push_i64(g, k);
  divide(g, o->op == VM3_DivI64K ? OP_I64_DIV_S : OP_I64_REM_S, o);
}

static void float_op(Gen *g, Op op, const Vm3Op *o)
{
  unit_set_binary(&g->u, op, T_F64, local_of(g, BANK_F64, o->a), local_of(g, BANK_F64, o->b),
                  local_of(g, BANK_F64, o->c));
}

static void unary(Gen *g, Op op, const Vm3Op *o, Vm3Bank from, Vm3Bank to)
{
  vm3_push_reg(g, from, o->b);
  vm3_set_next(g, to, o->a);
  unit_unary(&g->u, op, (ValType)bank_type[to]);
  vm3_set_done(g, to, o->a);
}

static void branch_if(Gen *g, const Vm3Op *o)
{
  unit_branch_if(&g->u, g->labels[o->c]);
}

/* A register, or a constant, with a constant. */
static void int_const_branch(Gen *g, Op op, const Vm3Op *o, int64_t k)
{
  Unit *u = &g->u;
  uint32_t a = local_of(g, BANK_I64, o->a);
  if (is_constant(g, a)) {
    vm3_push_i64(g, g->constant[a]);
    vm3_push_i64(g, k);
    unit_compare(u, op);
  } else {
    unit_compare_const(u, op, a, k);
  }
  branch_if(g, o);
}

static void int_branch(Gen *g, Op op, const Vm3Op *o)
{
  uint32_t a = local_of(g, BANK_I64, o->a), b = local_of(g, BANK_I64, o->b);
  if (is_constant(g, b)) {
    int_const_branch(g, op, o, g->constant[b]);
  } else if (is_constant(g, a)) {
    unit_compare_const(&g->u, op_swapped[op], b, g->constant[a]);
    branch_if(g, o);
  } else {
    unit_compare_locals(&g->u, op, a, b);
    branch_if(g, o);
  }
}

static void float_branch(Gen *g, Op op, const Vm3Op *o)
{
  unit_compare_locals(&g->u, op, local_of(g, BANK_F64, o->a), local_of(g, BANK_F64, o->b));
  branch_if(g, o);
}

static void set_int(Gen *g, const Vm3Op *o, int64_t k)
{
  uint32_t a = local_of(g, BANK_I64, o->a);
  if (is_constant(g, a)) return;
  vm3_forget_checks(g, a);
  unit_set_const(&g->u, a, T_I64, (uint64_t)k);
}

static int64_t wide_constant(const Gen *g, const Vm3Op *o)
{
  return (int64_t)(vm3_const_bits(&g->f->consts[o->c]) << 16) >> 16;
}

static void set_float(Gen *g, const Vm3Op *o)
{
  unit_set_const(&g->u, local_of(g, BANK_F64, o->a), T_F64, vm3_const_bits(&g->f->consts[o->c]));
}

static void set_string(Gen *g, const Vm3Op *o)
{
  const void *object = g->rt->constant(g->rt->vm, g->v->func, o->c);
  if (!object) unit_fail(&g->u);
  vm3_push_pointer(g, object);
  vm3_set_reg(g, BANK_CELL, o->a);
}

static void copy_int(Gen *g, const Vm3Op *o)
{
  uint32_t a = local_of(g, BANK_I64, o->a), b = local_of(g, BANK_I64, o->b);
  vm3_forget_checks(g, a);
  if (is_constant(g, b))
    unit_set_const(&g->u, a, T_I64, (uint64_t)g->constant[b]);
  else
    unit_copy(&g->u, a, b);
}

static void lookup(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  const Vm3Table *t = &g->f->tables[o->c];
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_push_i64(g, t->n);
  unit_compare(u, OP_I64_GE_U);
  unit_trap_if(u, TRAP_TABLE_BOUNDS);
  vm3_push_pointer(g, t->value);
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_set_next(g, BANK_I64, o->a);
  unit_load(u, OP_I64_LOAD, T_I64, 3, 0);
  vm3_set_done(g, BANK_I64, o->a);
}

static void multiply_add(Gen *g, const Vm3Op *o)
{
  vm3_push_reg(g, BANK_F64, o->b);
  vm3_push_reg(g, BANK_F64, o->c & 255);
  vm3_push_reg(g, BANK_F64, o->c >> 8);
  vm3_set_next(g, BANK_F64, o->a);
  unit_fma(&g->u, OP_F64_FMA);
  vm3_set_done(g, BANK_F64, o->a);
}

/* Ends the run. */
static void leave(Gen *g, const void *function, int64_t what)
{
  vm3_push_pointer(g, g->rt->vm);
  vm3_push_i64(g, what);
  vm3_call_runtime(g, function, 1, false);
  unit_trap(&g->u); /* it does not return */
}

static void gen_op(Gen *g, const Vm3Op *o)
{
  switch (o->op) {
  case VM3_Nop: break;
  case VM3_MovI64: copy_int(g, o); break;
  case VM3_MovF64:
    unit_copy(&g->u, local_of(g, BANK_F64, o->a), local_of(g, BANK_F64, o->b));
    break;
  case VM3_ConstI64K: set_int(g, o, (int16_t)o->c); break;
  case VM3_ConstI64KW: set_int(g, o, wide_constant(g, o)); break;
  case VM3_ConstF64K: set_float(g, o); break;
  case VM3_ConstStrKW: set_string(g, o); break;
  case VM3_AddI64: int_op(g, OP_I64_ADD, o); break;
  case VM3_SubI64: int_op(g, OP_I64_SUB, o); break;
  case VM3_MulI64: int_op(g, OP_I64_MUL, o); break;
  case VM3_DivI64:
  case VM3_ModI64: divide_op(g, o); break;
  case VM3_NegI64: negate(g, o); break;
  case VM3_AddI64K: int_const_op(g, OP_I64_ADD, o, (int16_t)o->c); break;
  case VM3_SubI64K: int_const_op(g, OP_I64_SUB, o, (int16_t)o->c); break;
  case VM3_MulI64K: int_const_op(g, OP_I64_MUL, o, (int16_t)o->c); break;
  case VM3_DivI64K:
  case VM3_ModI64K: divide_const_op(g, o); break;
  case VM3_AddF64: float_op(g, OP_F64_ADD, o); break;
  case VM3_SubF64: float_op(g, OP_F64_SUB, o); break;
  case VM3_MulF64: float_op(g, OP_F64_MUL, o); break;
  case VM3_DivF64: float_op(g, OP_F64_DIV, o); break;
  case VM3_CmpEqI64Br: int_branch(g, OP_I64_EQ, o); break;
  case VM3_CmpNeI64Br: int_branch(g, OP_I64_NE, o); break;
  case VM3_CmpLtI64Br: int_branch(g, OP_I64_LT_S, o); break;
  case VM3_CmpLeI64Br: int_branch(g, OP_I64_LE_S, o); break;
  case VM3_CmpGtI64Br: int_branch(g, OP_I64_GT_S, o); break;
  case VM3_CmpGeI64Br: int_branch(g, OP_I64_GE_S, o); break;
  case VM3_CmpEqI64KBr: int_const_branch(g, OP_I64_EQ, o, (int16_t)o->b); break;
  case VM3_CmpNeI64KBr: int_const_branch(g, OP_I64_NE, o, (int16_t)o->b); break;
  case VM3_CmpLtI64KBr: int_const_branch(g, OP_I64_LT_S, o, (int16_t)o->b); break;
  case VM3_CmpLeI64KBr: int_const_branch(g, OP_I64_LE_S, o, (int16_t)o->b); break;
  case VM3_CmpGtI64KBr: int_const_branch(g, OP_I64_GT_S, o, (int16_t)o->b); break;
  case VM3_CmpGeI64KBr: int_const_branch(g, OP_I64_GE_S, o, (int16_t)o->b); break;
  case VM3_CmpEqF64Br: float_branch(g, OP_F64_EQ, o); break;
  case VM3_CmpNeF64Br: float_branch(g, OP_F64_NE, o); break;
  case VM3_CmpLtF64Br: float_branch(g, OP_F64_LT, o); break;
  case VM3_CmpLeF64Br: float_branch(g, OP_F64_LE, o); break;
  case VM3_CmpGtF64Br: float_branch(g, OP_F64_GT, o); break;
  case VM3_CmpGeF64Br: float_branch(g, OP_F64_GE, o); break;
  case VM3_NegF64: unary(g, OP_F64_NEG, o, BANK_F64, BANK_F64); break;
  case VM3_SqrtF64: unary(g, OP_F64_SQRT, o, BANK_F64, BANK_F64); break;
  case VM3_I64ToF64: unary(g, OP_F64_CONVERT_I64_S, o, BANK_I64, BANK_F64); break;
  case VM3_F64ToI64: unary(g, OP_I64_TRUNC_IND_F64_S, o, BANK_F64, BANK_I64); break;
  case VM3_FmaF64: multiply_add(g, o); break;
  case VM3_LookupI64KW: lookup(g, o); break;
  case VM3_Jump: unit_jump(&g->u, g->labels[o->c]); break;
  case VM3_CallI64:
  case VM3_CallF64:
  case VM3_CallMixed: vm3_gen_call(g, o); break;
  case VM3_TailCallI64:
  case VM3_TailCallMixed: vm3_gen_tail_call(g, o); break;
  case VM3_ReturnI64:
  case VM3_ReturnF64:
  case VM3_ReturnCell:
  case VM3_ReturnConstK: vm3_gen_return(g, o); break;
  case VM3_Deopt: leave(g, g->rt->deopt, o->c); break;
  case VM3_CallCell:
  case VM3_ListGetCell:
  case VM3_ListSetCell: leave(g, g->rt->unknown_op, o->op); break;
  default: vm3_gen_container_op(g, o);
  }
}

/* -- the walk ---- */

/* Labels and spans that begin at the op. */
static void begin_op(Gen *g, uint32_t pc, unsigned mark)
{
  Unit *u = &g->u;
  UnitLocal list[MAX_FACTS];
  UnitFacts facts;
  const UnitFacts *have = NULL;
  bool begins = mark & MARK_START;
  g->nchecked = 0;
  if (mark & MARK_BACK)
    unit_meet(u, g->labels[pc]);
  else if (mark & MARK_TARGET)
    unit_bind_forward(u, g->labels[pc]);
  if (begins) {
    g->span = g->spans.inner[pc];
    vm3_load_views(g, g->span);
    facts = vm3_span_facts(g, g->span, list);
    have = &facts;
    g->views = g->spans.span[g->span].views;
  }
  if (mark & MARK_BACK)
    unit_header(u, g->labels[pc], have);
  else if (begins)
    unit_span(u, have);
}

/* Spans that end after the op. */
static void end_op(Gen *g, uint32_t pc)
{
  const Span *span = g->spans.span;
  while (g->span != NO_SPAN && span[g->span].end == pc) {
    unit_span_end(&g->u);
    g->span = span[g->span].parent;
  }
  g->views = g->span == NO_SPAN ? 0 : span[g->span].views;
}

static void count_op(Gen *g)
{
  Unit *u = &g->u;
  vm3_push_pointer(g, g->rt->count);
  vm3_push_pointer(g, g->rt->count);
  unit_load(u, OP_I64_LOAD, T_I64, NOT_SCALED, 0);
  vm3_push_i64(g, 1);
  unit_binary(u, OP_I64_ADD, T_I64);
  unit_store(u, OP_I64_STORE, NOT_SCALED, 0);
}

enum { UNSEEN, WRITTEN_FIRST, READ_FIRST };

static void see(Gen *g, char kind, uint32_t reg)
{
  static const char reads[] = "ifk", writes[] = "IFK";
  for (unsigned b = 0; b < VM3_BANKS; b++) {
    if (kind != reads[b] && kind != writes[b]) continue;
    uint8_t *seen = &g->seen[local_of(g, (Vm3Bank)b, reg)];
    if (*seen == UNSEEN) *seen = kind == writes[b] ? WRITTEN_FIRST : READ_FIRST;
  }
}

/* The constant that an op sets its register to; false if it is none that fits an immediate. */
static bool sets_constant(const Gen *g, const Vm3Op *o, int64_t *value)
{
  if (o->op != VM3_ConstI64K && o->op != VM3_ConstI64KW) return false;
  *value = o->op == VM3_ConstI64K ? (int16_t)o->c : wide_constant(g, o);
  return *value == (int32_t)*value;
}

/* What the straight code from the start does: registers that nothing else sets than an op there, to
 * a constant, are that constant everywhere. */
static void find_constants(Gen *g)
{
  memset(g->seen, UNSEEN, g->nlocals);
  memset(g->is_constant, 0, g->nlocals + OWN_LOCALS);
  g->nconstants = 0;
  for (uint32_t pc = 0; pc < g->f->nops && !g->spans.mark[pc]; pc++) {
    const Vm3Op *o = &g->f->code[pc];
    const char *kinds = vm3_op_fields[o->op];
    if (kinds[2] == 't' || vm3_is_call(o->op)) break;
    see(g, kinds[1], o->b);
    see(g, kinds[2], o->c);
    see(g, kinds[0], o->a);
    int64_t value;
    if (!sets_constant(g, o, &value)) continue;
    uint32_t local = local_of(g, BANK_I64, o->a);
    if (local < g->v->type.nparams || g->seen[local] != WRITTEN_FIRST || g->writes[local] != 1)
      continue;
    g->is_constant[local] = true;
    g->nconstants++;
    g->constant[local] = value;
  }
}

/* Cells that may be read before they are written begin as an object that is nothing. */
static void init_cells(Gen *g)
{
  for (uint32_t i = g->v->type.nparams; i < g->nlocals; i++)
    if (g->bank_of[i] == BANK_CELL && g->seen[i] != WRITTEN_FIRST) {
      vm3_push_pointer(g, g->rt->null_cell);
      unit_set(&g->u, i);
      unit_room(&g->u); /* cells may be many */
    }
}

_Static_assert((int)VM3_MAX_PARAMS <= (int)OWN_MAX_PUSHED, "arguments are pushed without asking");

void vm3_gen_function(Gen *g)
{
  Unit *u = &g->u;
  const uint8_t *marks = g->spans.mark;
  g->nchecked = 0;
  g->views = 0;
  g->span = NO_SPAN;
  if (!unit_stack_room(u)) return; /* enough for each op: between them the stack is empty */
  find_constants(g);
  init_cells(g);
  memset(g->seen, 0, g->nlocals);
  for (uint32_t pc = 0; pc < g->f->nops; pc++) {
    unsigned mark = marks[pc];
    if (!unit_op(u, pc)) return;
    if (mark & (MARK_TARGET | MARK_START)) begin_op(g, pc, mark);
    if (!unit_dead(u)) {
      if (g->views && vm3_spoils(g, &g->f->code[pc]) & g->views) unit_distrust(u);
      if (g->rt->count) count_op(g);
      gen_op(g, &g->f->code[pc]);
      unit_op_done(u);
      g->ops++;
    }
    if (mark & MARK_END) end_op(g, pc);
  }
  unit_trace_op(u, g->f->nops);
}
