// SPDX-License-Identifier: MIT
/* Labels, branches and calls of the interpreter's target. At a label each parameter is in the cell
 * of its place, and nothing stands for a local: an edge is a few copies. They go upwards: a
 * parameter's cell is never above the one that its value comes from, so that no copy destroys what
 * a later one reads. */
#include "base/assert.h"
#include "interp/target.h"

/* -- labels ---- */

bool vs_more_labels(VStack *vs)
{
  return vs_grow(vs, &vs->labels, &vs->caplabels, vs->nlabels + 1, sizeof(Label));
}

uint32_t vs_label_return(VStack *vs)
{
  uint32_t label = vs_label(vs, 0, vs->type->nresults, vs->type->results);
  if (label != NO_LABEL) vs->labels[label].is_return = true;
  return label;
}

void vs_kill(VStack *vs, uint32_t height)
{
  ASSERT(height <= vs->sp, "the stack of %u is to be cut to %u", vs->sp, height);
  while (vs->sp > height)
    it_pop(vs);
  vs->hint = NO_LOCAL;
  vs->dead = true;
}

/* The stack is `height` entries and the n of these types, in their cells. */
static void set_stack(VStack *vs, uint32_t height, uint32_t n, const ValType *types)
{
  ASSERT(height <= vs->sp, "the stack of %u is to be cut to %u", vs->sp, height);
  while (vs->sp > height)
    it_pop(vs);
  for (uint32_t i = 0; i < n; i++)
    it_result(vs, types[i]);
}

void vs_revive(VStack *vs, uint32_t height, uint32_t n, const ValType *types)
{
  vs->hint = NO_LOCAL;
  set_stack(vs, height, n, types);
  vs->dead = false;
}

/* The branch at `r` goes to the label. While a label is not bound, d of its branches is a chain. */
static void branch_to(VStack *vs, Label *l, Rec *r)
{
  ASSERT(!l->is_return, "a branch to the return, which is no place");
  uint32_t pos = it_pos(vs, r);
  l->has_state = true;
  if (l->is_loop) {
    r->d = (int32_t)(l->pos - pos);
  } else {
    r->d = (int32_t)l->fix;
    l->fix = pos;
  }
}

static void patch(VStack *vs, Label *l)
{
  uint32_t here = code_pos(&vs->code);
  if (vs->failed) l->fix = NO_FIX; /* records without room are overwritten by others */
  for (uint32_t pos = l->fix; pos != NO_FIX;) {
    Rec *r = it_at(vs, pos);
    uint32_t next = (uint32_t)r->d;
    r->d = (int32_t)(here - pos);
    pos = next;
  }
  l->fix = NO_FIX;
}

void vs_bind(VStack *vs, uint32_t label)
{
  ASSERT(label < vs->nlabels, "there is no label %u", label);
  Label *l = &vs->labels[label];
  if (!l->has_state || l->is_return) return;
  if (!vs->dead) {
    uint32_t above = vs->sp - l->arity;
    it_settle(vs, l->arity);
    for (uint32_t i = 0; i < l->arity && above != l->height; i++) {
      Slot s = vs->slot[above + i];
      it_move(vs, it_cell(vs, l->height + i), &s, above + i);
    }
  }
  patch(vs, l);
  set_stack(vs, l->height, l->arity, l->types);
  vs->dead = false;
}

/* -- results ---- */

/* The results to their cells, the function's first: these are locals as well, so what stands for a
 * local is settled before one is overwritten. */
static void move_results(VStack *vs)
{
  uint32_t n = vs->type->nresults, base = vs->sp - n;
  ASSERT(n <= vs->sp, "%u results, with %u values there", n, vs->sp);
  bool locals = false;
  for (uint32_t i = 0; i < n && n > 1; i++)
    locals |= vs->slot[base + i].kind == SLOT_LOCAL;
  for (uint32_t i = 0; i < n && locals; i++)
    it_move(vs, it_cell(vs, base + i), &vs->slot[base + i], base + i);
  static const Slot home = {.kind = SLOT_HOME};
  for (uint32_t i = 0; i < n; i++)
    it_move(vs, -8 * (int32_t)i, locals ? &home : &vs->slot[base + i], base + i);
}

void vs_return(VStack *vs)
{
  uint32_t n = vs->type->nresults, k = vs->sp - 1;
  bool cell = n == 1 && vs->slot[k].kind != SLOT_CONST;
  int32_t value = 0;
  if (cell)
    value = it_operand(vs, &vs->slot[k], k);
  else
    move_results(vs);
  Rec *r = it_rec(vs, cell ? H_RETURN_CELL : H_RETURN);
  r->a = link_offset(vs->cells.link);
  r->b = value;
}

void vs_unreachable(VStack *vs)
{
  it_rec(vs, H_TRAP)->a = TRAP_UNREACHABLE;
}

/* -- branches ---- */

/* Is there anything to do between here and the label? */
static bool edge_moves(const VStack *vs, const Label *l)
{
  uint32_t base = vs->sp - l->arity;
  if (l->is_return) return true;
  if (!l->arity) return false;
  if (base != l->height) return true;
  for (uint32_t i = 0; i < l->arity; i++)
    if (vs->slot[base + i].kind != SLOT_HOME) return true;
  return false;
}

/* From here to the label, to stay. */
static void go(VStack *vs, Label *l)
{
  ASSERT(vs->sp >= l->arity, "a label of %u values, with %u there", l->arity, vs->sp);
  if (l->is_return) {
    vs_return(vs);
    return;
  }
  uint32_t base = vs->sp - l->arity;
  for (uint32_t i = 0; i < l->arity; i++)
    it_move(vs, it_cell(vs, l->height + i), &vs->slot[base + i], base + i);
  branch_to(vs, l, it_rec(vs, H_JUMP));
}

void vs_jump(VStack *vs, uint32_t label)
{
  ASSERT(label < vs->nlabels, "there is no label %u", label);
  go(vs, &vs->labels[label]);
}

/* The branch at `pos` comes here. */
static void bind_here(VStack *vs, uint32_t pos)
{
  if (!vs->failed) it_at(vs, pos)->d = (int32_t)(code_pos(&vs->code) - pos);
}

void vs_branch_if(VStack *vs, uint32_t label, bool negate)
{
  ASSERT(label < vs->nlabels, "there is no label %u", label);
  Label *l = &vs->labels[label];
  Compare c = it_pop_condition(vs);
  if (!edge_moves(vs, l)) {
    branch_to(vs, l, it_branch(vs, &c, !negate));
    return;
  }
  uint32_t over = it_pos(vs, it_branch(vs, &c, negate));
  go(vs, l);
  bind_here(vs, over);
}

void vs_branch_table(VStack *vs, const uint32_t *targets, uint32_t n)
{
  Slot s = it_pop(vs);
  int32_t index = it_operand(vs, &s, vs->sp);
  Rec *r = it_rec(vs, H_TABLE);
  r->a = index;
  r->b = (int32_t)n;
  uint32_t table = code_pos(&vs->code);
  for (uint32_t i = 0; i <= n; i++)
    it_rec(vs, H_JUMP);
  uint32_t mark = ++vs->mark;
  for (uint32_t i = 0; i <= n && !vs->failed; i++) {
    Label *l = &vs->labels[targets[i]];
    if (l->mark != mark) {
      l->mark = mark;
      l->stub = edge_moves(vs, l) ? code_pos(&vs->code) : 0;
      if (l->stub) go(vs, l);
    }
    uint32_t pos = table + i * (uint32_t)sizeof(Rec);
    if (l->stub)
      it_at(vs, pos)->d = (int32_t)(l->stub - pos);
    else
      branch_to(vs, l, it_at(vs, pos));
  }
}

/* -- loops ---- */

/* Constants are in their cells, too, where machine code may expect them. */
static void put_constants(VStack *vs)
{
  for (uint32_t k = 0; k < vs->sp; k++)
    if (vs->slot[k].kind == SLOT_CONST) it_move(vs, it_cell(vs, k), &vs->slot[k], k);
}

static void header(VStack *vs, Label *l)
{
  bool counts = vs->opt.tier_after && l->serial && vs->sp <= ENTRY_SLOTS;
  if (counts) put_constants(vs);
  l->is_loop = l->has_state = true;
  l->pos = code_pos(&vs->code);
  if (counts) {
    Rec *r = it_rec(vs, H_ROUND);
    r->a = (int32_t)vs->number;
    r->b = (int32_t)l->serial;
    r->c = (int32_t)(vs->cells.stack + vs->sp);
    r->d = -(int32_t)vs->opt.tier_after;
  }
  if (vs->opt.fuel) it_rec(vs, H_FUEL);
  if (vs->opt.interruptible) it_rec(vs, H_POLL);
}

const LoopFacts *vs_lie_slow(VStack *vs, const LoopFacts *facts)
{
  (void)vs; /* facts are of no use to records */
  return facts;
}

void vs_distrust(VStack *vs)
{
  vs->failed = vs->distrust = true;
}

uint32_t vs_loop(VStack *vs, uint32_t arity, const ValType *types, const LoopFacts *facts)
{
  (void)facts;
  uint32_t label = vs_label(vs, vs->sp - arity, arity, types);
  if (label == NO_LABEL) return label;
  it_settle(vs, arity);
  vs->labels[label].serial = ++vs->loop_serial;
  header(vs, &vs->labels[label]);
  return label;
}

void vs_loop_end(VStack *vs)
{
  (void)vs;
}

/* -- flow that is not nested ---- */

void vs_flow_jump(VStack *vs, uint32_t label)
{
  vs_jump(vs, label);
  vs_kill(vs, 0);
}

void vs_flow_branch_if(VStack *vs, uint32_t label, bool negate)
{
  vs_branch_if(vs, label, negate);
}

void vs_flow_branch_table(VStack *vs, const uint32_t *targets, uint32_t n)
{
  vs_branch_table(vs, targets, n);
  vs_kill(vs, 0);
}

void vs_flow_bind(VStack *vs, uint32_t label)
{
  vs_bind(vs, label);
}

void vs_flow_meet(VStack *vs, uint32_t label)
{
  Label *l = &vs->labels[label];
  if (l->has_state)
    vs_bind(vs, label);
  else if (vs->dead)
    vs_revive(vs, l->height, l->arity, l->types);
  l->has_state = false;
}

void vs_flow_header(VStack *vs, uint32_t label, const LoopFacts *span)
{
  (void)span;
  Label *l = &vs->labels[label];
  vs_flush(vs, 0);
  it_settle(vs, l->arity);
  header(vs, l);
}

void vs_flow_span(VStack *vs, const LoopFacts *span)
{
  (void)vs;
  (void)span;
}

void vs_flow_span_end(VStack *vs)
{
  (void)vs;
}

void vs_trap_if(VStack *vs, TrapKind kind, bool negate)
{
  Compare c = it_pop_condition(vs);
  uint32_t over = it_pos(vs, it_branch(vs, &c, negate));
  it_rec(vs, H_TRAP)->a = (int32_t)kind;
  bind_here(vs, over);
}

/* -- calls ---- */

/* The arguments are in their cells; returns the offset of the first. */
static int32_t pass(VStack *vs, uint32_t n)
{
  ASSERT(n <= vs->sp, "%u arguments, with %u values there", n, vs->sp);
  it_settle(vs, n);
  int32_t first = it_cell(vs, vs->sp - n);
  return first;
}

static void take_results(VStack *vs, const FuncType *type)
{
  set_stack(vs, vs->sp - type->nparams, type->nresults, type->results);
}

static void go_to(VStack *vs, uint32_t own)
{
  CallTargets *t = vs->targets;
  uint32_t end = code_pos(&vs->code);
  if (own >= t->first && own < t->known) {
    vs_patch_call(vs->code.base + end, vs->code.base + t->entry[own]);
  } else {
    PendingCall *p = VS_PUSH(vs, t->pending, t->npending, t->cappending);
    if (p) *p = (PendingCall){end, own};
  }
}

void vs_call(VStack *vs, const FuncType *type, uint32_t func, uint32_t nimported)
{
  int32_t args = pass(vs, type->nparams);
  if (func < nimported) {
    Rec *r = it_rec(vs, vs->opt.tier_after ? H_CALL_REF_TIER : H_CALL_REF);
    r->d = (int32_t)(vs->layout->funcs + (uint32_t)sizeof(FuncRef) * func);
    r->a = args;
  } else {
    it_rec(vs, H_CALL)->a = args;
    go_to(vs, func - nimported);
  }
  take_results(vs, type);
}

void vs_call_indirect(VStack *vs, const FuncType *type, uint32_t type_index, uint32_t table)
{
  Slot s = it_pop(vs);
  uint32_t k = vs->sp;
  int32_t index = it_operand(vs, &s, k);
  int32_t args = pass(vs, type->nparams);
  Rec *r = it_rec(vs, vs->opt.tier_after ? H_CALL_INDIRECT_TIER : H_CALL_INDIRECT);
  r->d = (int32_t)(vs->layout->tables + 8 * table);
  r->a = args;
  r->b = index;
  r->c = (int32_t)(vs->layout->sigs + 4 * type_index);
  take_results(vs, type);
}

void vs_helper(VStack *vs, Helper helper, ValType result, uint32_t imm0, uint32_t imm1)
{
  ASSERT(helper < NHELPERS, "there is no helper %d", helper);
  uint32_t operands = helper_info[helper].operands;
  int32_t args = pass(vs, operands);
  set_stack(vs, vs->sp - operands, 0, NULL);
  int32_t d = helper_info[helper].traps ? 0 : it_result(vs, result);
  Rec *r = it_rec(vs, H_HELPER);
  r->d = d;
  r->a = args;
  r->b = (int32_t)helper;
  r->c = (int32_t)operands;
  r = it_rec(vs, H_CALL_TYPE);
  r->d = (int32_t)imm0;
  r->a = (int32_t)imm1;
}

void vs_memory_copy(VStack *vs)
{
  vs_helper(vs, HELPER_MEMORY_COPY, T_I32, 0, 0);
}

void vs_memory_fill(VStack *vs)
{
  vs_helper(vs, HELPER_MEMORY_FILL, T_I32, 0, 0);
}

void vs_call_c(VStack *vs, const FuncType *type, const void *function)
{
  enum { MOST_INTS = 6, MOST_FLOATS = 8 };
  uint32_t floats = 0, nfloats = 0;
  for (uint32_t i = 0; i < type->nparams; i++) {
    if (!type_is_float((ValType)type->params[i])) continue;
    if (i < 32) floats |= (uint32_t)1 << i;
    nfloats++;
  }
  if (nfloats > MOST_FLOATS || type->nparams - nfloats > MOST_INTS) vs->failed = true;
  int32_t args = pass(vs, type->nparams);
  set_stack(vs, vs->sp - type->nparams, type->nresults, type->results);
  Rec *r = it_rec(vs, H_CALL_C);
  r->d = args;
  r->a = args;
  r->imm = (uintptr_t)function;
  r = it_rec(vs, H_CALL_TYPE);
  r->a = (int32_t)type->nparams;
  r->b = (int32_t)floats;
  r->c = type->nresults ? (int32_t)type->results[0] : -1;
}

void vs_call_cell(VStack *vs, const FuncType *type, const void *const *cell)
{
  int32_t args = pass(vs, type->nparams);
  Rec *r = it_rec(vs, H_CALL_CELL);
  r->a = args;
  r->imm = (uintptr_t)cell;
  take_results(vs, type);
}

void vs_tail_call(VStack *vs, const FuncType *type, uint32_t own)
{
  int32_t args = pass(vs, type->nparams);
  Rec *r = it_rec(vs, H_TAIL_CALL);
  r->a = args;
  r->b = (int32_t)type->nparams;
  r->c = link_offset(vs->cells.link);
  go_to(vs, own);
}

void vs_tail_call_cell(VStack *vs, const FuncType *type, const void *const *cell)
{
  int32_t args = pass(vs, type->nparams);
  Rec *r = it_rec(vs, H_TAIL_CALL_CELL);
  r->a = args;
  r->imm = (uintptr_t)cell;
  r = it_rec(vs, H_CALL_TYPE);
  r->b = (int32_t)type->nparams;
  r->c = link_offset(vs->cells.link);
}

void vs_clean_params(VStack *vs)
{
  (void)vs; /* cells are clean: whoever calls sees to it */
}
