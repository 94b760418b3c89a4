// SPDX-License-Identifier: MIT
/* One function: its registers become locals, its ops calls of the virtual stack, one after the
 * other.
 */
#include "frontend/vm3/gen.h"

#include <string.h>

static const uint8_t bank_type[] = {T_I64, T_F64, T_I64};

/* -- pieces ---- */

void vm3_push_reg(Gen *g, Vm3Bank bank, uint32_t reg)
{
  uint32_t local = local_of(g, bank, reg);
  if (g->is_constant[local])
    vm3_push_i64(g, g->constant[local]);
  else
    vs_local_get(&g->u.vs, local);
}

void vm3_push_i64(Gen *g, int64_t v)
{
  vs_const(&g->u.vs, T_I64, (uint64_t)v);
}

void vm3_push_pointer(Gen *g, const void *p)
{
  vs_const(&g->u.vs, T_I64, (uint64_t)(uintptr_t)p);
}

void vm3_set_next(Gen *g, Vm3Bank bank, uint32_t reg)
{
  if (bank != BANK_F64) vm3_forget_checks(g, local_of(g, bank, reg));
  if (!VS_OFF(&g->u.vs, HINTS)) g->u.vs.hint = local_of(g, bank, reg);
}

void vm3_set_done(Gen *g, Vm3Bank bank, uint32_t reg)
{
  if (VS_OFF(&g->u.vs, HINTS)) vs_local_set(&g->u.vs, local_of(g, bank, reg));
}

void vm3_set_reg(Gen *g, Vm3Bank bank, uint32_t reg)
{
  if (bank != BANK_F64) vm3_forget_checks(g, local_of(g, bank, reg));
  vs_local_set(&g->u.vs, local_of(g, bank, reg));
}

void vm3_call_runtime(Gen *g, const void *function, unsigned n, bool result)
{
  static const uint8_t types[] = {T_I64, T_I64, T_I64, T_I64};
  const FuncType type = {n + 1, result, types, types};
  vs_call_c(&g->u.vs, &type, function);
}

/* -- ops ---- */

/* B and the register or constant on top of the stack to A. */
static void arithmetic(Gen *g, Op op, const Vm3Op *o)
{
  VStack *vs = &g->u.vs;
  vm3_set_next(g, BANK_I64, o->a);
  if (op_class[op] == CLASS_DIV)
    vs_divide(vs, op, T_I64);
  else
    vs_binary(vs, op, T_I64);
  vm3_set_done(g, BANK_I64, o->a);
}

static void int_op(Gen *g, const Vm3Op *o)
{
  static const Op ops[] = {OP_I64_ADD, OP_I64_SUB, OP_I64_MUL, OP_I64_DIV_WRAP_S, OP_I64_REM_S};
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_push_reg(g, BANK_I64, o->c);
  arithmetic(g, ops[o->op - VM3_AddI64], o);
}

static void int_const_op(Gen *g, const Vm3Op *o)
{
  static const Op ops[] = {OP_I64_ADD, OP_I64_SUB, OP_I64_MUL, OP_I64_DIV_S, OP_I64_REM_S};
  int64_t k = (int16_t)o->c;
  Op op = ops[o->op - VM3_AddI64K];
  if (op == OP_I64_DIV_S && k == -1) { /* which wraps */
    vm3_push_i64(g, 0);
    vm3_push_reg(g, BANK_I64, o->b);
    arithmetic(g, OP_I64_SUB, o);
    return;
  }
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_push_i64(g, k);
  arithmetic(g, op, o);
}

static void float_op(Gen *g, const Vm3Op *o)
{
  static const Op ops[] = {OP_F64_ADD, OP_F64_SUB, OP_F64_MUL, OP_F64_DIV};
  vm3_push_reg(g, BANK_F64, o->b);
  vm3_push_reg(g, BANK_F64, o->c);
  vm3_set_next(g, BANK_F64, o->a);
  vs_binary(&g->u.vs, ops[o->op - VM3_AddF64], T_F64);
  vm3_set_done(g, BANK_F64, o->a);
}

static void unary(Gen *g, Op op, const Vm3Op *o, Vm3Bank from, Vm3Bank to)
{
  vm3_push_reg(g, from, o->b);
  vm3_set_next(g, to, o->a);
  vs_unary(&g->u.vs, op, (ValType)bank_type[to]);
  vm3_set_done(g, to, o->a);
}

static void compare_branch(Gen *g, const Vm3Op *o)
{
  static const Op ints[] = {OP_I64_EQ,   OP_I64_NE,   OP_I64_LT_S,
                            OP_I64_LE_S, OP_I64_GT_S, OP_I64_GE_S};
  static const Op floats[] = {OP_F64_EQ, OP_F64_NE, OP_F64_LT, OP_F64_LE, OP_F64_GT, OP_F64_GE};
  VStack *vs = &g->u.vs;
  bool flt = o->op >= VM3_CmpEqF64Br, constant = o->op >= VM3_CmpEqI64KBr && !flt;
  vm3_push_reg(g, flt ? BANK_F64 : BANK_I64, o->a);
  if (constant)
    vm3_push_i64(g, (int16_t)o->b);
  else
    vm3_push_reg(g, flt ? BANK_F64 : BANK_I64, o->b);
  Op op = flt        ? floats[o->op - VM3_CmpEqF64Br]
          : constant ? ints[o->op - VM3_CmpEqI64KBr]
                     : ints[o->op - VM3_CmpEqI64Br];
  vs_compare(vs, op, !VS_OFF(vs, FUSE));
  vs_flow_branch_if(vs, g->labels[o->c], false);
}

static void constant(Gen *g, const Vm3Op *o)
{
  VStack *vs = &g->u.vs;
  bool cell_or_float = o->op == VM3_ConstF64K || o->op == VM3_ConstStrKW;
  if (!cell_or_float && g->is_constant[local_of(g, BANK_I64, o->a)]) return;
  if (o->op == VM3_ConstI64K) {
    vm3_push_i64(g, (int16_t)o->c);
    vm3_set_reg(g, BANK_I64, o->a);
    return;
  }
  if (o->op == VM3_ConstStrKW) {
    const void *object = g->rt->constant(g->rt->vm, g->v->func, o->c);
    if (!object) vs->failed = true;
    vm3_push_pointer(g, object);
    vm3_set_reg(g, BANK_CELL, o->a);
    return;
  }
  uint64_t bits = vm3_const_bits(&g->f->consts[o->c]);
  if (o->op == VM3_ConstF64K) {
    vs_const(vs, T_F64, bits);
    vm3_set_reg(g, BANK_F64, o->a);
  } else {
    vm3_push_i64(g, (int64_t)(bits << 16) >> 16);
    vm3_set_reg(g, BANK_I64, o->a);
  }
}

static void lookup(Gen *g, const Vm3Op *o)
{
  VStack *vs = &g->u.vs;
  const Vm3Table *t = &g->f->tables[o->c];
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_push_i64(g, t->n);
  vs_compare(vs, OP_I64_GE_U, !VS_OFF(vs, FUSE));
  vs_trap_if(vs, TRAP_TABLE_BOUNDS, false);
  vm3_push_pointer(g, t->value);
  vm3_push_reg(g, BANK_I64, o->b);
  vm3_set_next(g, BANK_I64, o->a);
  vs_ptr_load(vs, OP_I64_LOAD, T_I64, 3, 0);
  vm3_set_done(g, BANK_I64, o->a);
}

static void multiply_add(Gen *g, const Vm3Op *o)
{
  vm3_push_reg(g, BANK_F64, o->b);
  vm3_push_reg(g, BANK_F64, o->c & 255);
  vm3_push_reg(g, BANK_F64, o->c >> 8);
  vm3_set_next(g, BANK_F64, o->a);
  vs_fma(&g->u.vs, OP_F64_FMA);
  vm3_set_done(g, BANK_F64, o->a);
}

/* Ends the run. */
static void leave(Gen *g, const void *function, int64_t what)
{
  vm3_push_pointer(g, g->rt->vm);
  vm3_push_i64(g, what);
  vm3_call_runtime(g, function, 1, false);
  vs_unreachable(&g->u.vs); /* it does not return */
  vs_kill(&g->u.vs, 0);
}

static void gen_op(Gen *g, const Vm3Op *o)
{
  switch (o->op) {
  case VM3_Nop: break;
  case VM3_MovI64:
    vm3_push_reg(g, BANK_I64, o->b);
    vm3_set_reg(g, BANK_I64, o->a);
    break;
  case VM3_MovF64:
    vm3_push_reg(g, BANK_F64, o->b);
    vm3_set_reg(g, BANK_F64, o->a);
    break;
  case VM3_ConstI64K:
  case VM3_ConstF64K:
  case VM3_ConstI64KW:
  case VM3_ConstStrKW: constant(g, o); break;
  case VM3_AddI64:
  case VM3_SubI64:
  case VM3_MulI64:
  case VM3_DivI64:
  case VM3_ModI64: int_op(g, o); break;
  case VM3_NegI64:
    vm3_push_i64(g, 0);
    vm3_push_reg(g, BANK_I64, o->b);
    arithmetic(g, OP_I64_SUB, o);
    break;
  case VM3_AddI64K:
  case VM3_SubI64K:
  case VM3_MulI64K:
  case VM3_DivI64K:
  case VM3_ModI64K: int_const_op(g, o); break;
  case VM3_AddF64:
  case VM3_SubF64:
  case VM3_MulF64:
  case VM3_DivF64: float_op(g, o); break;
  case VM3_NegF64: unary(g, OP_F64_NEG, o, BANK_F64, BANK_F64); break;
  case VM3_SqrtF64: unary(g, OP_F64_SQRT, o, BANK_F64, BANK_F64); break;
  case VM3_I64ToF64: unary(g, OP_F64_CONVERT_I64_S, o, BANK_I64, BANK_F64); break;
  case VM3_F64ToI64: unary(g, OP_I64_TRUNC_IND_F64_S, o, BANK_F64, BANK_I64); break;
  case VM3_FmaF64: multiply_add(g, o); break;
  case VM3_LookupI64KW: lookup(g, o); break;
  case VM3_Jump: vs_flow_jump(&g->u.vs, g->labels[o->c]); break;
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
  default:
    if (vm3_op_fields[o->op][2] == 't')
      compare_branch(g, o);
    else
      vm3_gen_container_op(g, o);
  }
}

/* -- the walk ---- */

/* Labels and spans that begin at the op. */
static void begin_op(Gen *g, uint32_t pc, uint32_t *next_span)
{
  VStack *vs = &g->u.vs;
  unsigned mark = g->spans.mark[pc];
  if (mark) g->nchecked = 0;
  LoopLocal list[MAX_FACTS];
  LoopFacts facts;
  uint32_t span = *next_span;
  bool begins = span < g->spans.n && g->spans.span[span].start == pc;
  if (mark & MARK_BACK)
    vs_flow_meet(vs, g->labels[pc]);
  else if (mark)
    vs_flow_bind(vs, g->labels[pc]);
  if (begins) {
    vm3_load_views(g, span);
    facts = vm3_span_facts(g, span, list);
    ++*next_span;
  }
  if (mark & MARK_BACK)
    vs_flow_header(vs, g->labels[pc], begins ? &facts : NULL);
  else if (begins)
    vs_flow_span(vs, &facts);
}

static void count_op(Gen *g)
{
  VStack *vs = &g->u.vs;
  vm3_push_pointer(g, g->rt->count);
  vm3_push_pointer(g, g->rt->count);
  vs_ptr_load(vs, OP_I64_LOAD, T_I64, NOT_SCALED, 0);
  vm3_push_i64(g, 1);
  vs_binary(vs, OP_I64_ADD, T_I64);
  vs_ptr_store(vs, OP_I64_STORE, NOT_SCALED, 0);
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
  *value = o->op == VM3_ConstI64K ? (int16_t)o->c
                                  : (int64_t)(vm3_const_bits(&g->f->consts[o->c]) << 16) >> 16;
  return *value == (int32_t)*value;
}

/* What the straight code from the start does: registers that nothing else sets than an op there, to
 * a constant, are that constant everywhere. */
static void find_constants(Gen *g)
{
  memset(g->seen, UNSEEN, g->nlocals);
  memset(g->is_constant, 0, g->nlocals + OWN_LOCALS);
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
    g->constant[local] = value;
  }
}

/* Cells that may be read before they are written begin as an object that is nothing. */
static void init_cells(Gen *g)
{
  for (uint32_t i = g->v->type.nparams; i < g->nlocals; i++)
    if (g->bank_of[i] == BANK_CELL && g->seen[i] != WRITTEN_FIRST) {
      vm3_push_pointer(g, g->rt->null_cell);
      vs_local_set(&g->u.vs, i);
    }
}

void vm3_gen_function(Gen *g)
{
  VStack *vs = &g->u.vs;
  uint32_t next_span = 0, open = NO_SPAN;
  const Spans *s = &g->spans;
  g->nchecked = 0;
  find_constants(g);
  init_cells(g);
  for (uint32_t pc = 0; pc < g->f->nops; pc++) {
    vs->place = pc;
    g->pc = pc;
#ifdef WEFT_TRACE
    if (vs->code.watch) vs->code.watch->op(vs->code.watch, pc + 1);
#endif
    if (!vs_slot_room(vs) || !code_room(&vs->code)) {
      vs->code.full |= !code_room(&vs->code);
      vs->failed = true;
      return;
    }
    begin_op(g, pc, &next_span);
    open = s->n ? s->inner[pc] : NO_SPAN;
    g->views = open == NO_SPAN ? 0 : s->span[open].views;
    if (!vs->dead) {
      if (g->rt->count) count_op(g);
      gen_op(g, &g->f->code[pc]);
      if (g->opt->baseline && !vs->dead) vs_all_home(vs);
      g->ops++;
    }
    for (; open != NO_SPAN && s->span[open].end == pc; open = s->span[open].parent)
      vs_flow_span_end(vs);
  }
#ifdef WEFT_TRACE
  if (vs->code.watch) vs->code.watch->op(vs->code.watch, g->f->nops + 1);
#endif
}
