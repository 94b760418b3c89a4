// SPDX-License-Identifier: MIT
/* Labels, edges, merges.
 *
 * The first edge to a label fixes where everything is there: registers stay as they are, parameters
 * get registers of their own. A later edge computes a Transfer from its state to the label's:
 * stores, then one parallel move, then loads. Dirty bits of a forward label are ORed over its
 * edges, since nothing after it is emitted yet; a loop header's state is final.
 */
#include "vstack/condition.h"

void vs_kill(VStack *vs, uint32_t height)
{
  /* Aliases that are cut off must leave their chains. */
  while (vs->sp > height) {
    Slot s = vs_pop(vs);
    if (s.kind == SLOT_REG) regs_release(&vs->regs, s.reg);
  }
  vs_forget_all(vs);
  vs->policy.lock = 0;
  vs->hint = NO_LOCAL;
  vs->dead = true;
}

void vs_flush_slow(VStack *vs, unsigned keep)
{
  Slot top = {.kind = SLOT_CONST};
  if (keep) top = vs_pop(vs);
  for (uint32_t i = vs->sp; i-- > vs->clean;)
    if (vs->slot[i].kind == SLOT_LOCAL) {
      WATCH(vs->code, FLUSH, NULL, i, 0, 0);
      vs_own_alias(vs, i);
    }
  vs->clean = vs->sp;
  if (!keep) return;
  if (top.kind == SLOT_LOCAL) {
    top.next_alias = vs->local[top.local].alias;
    vs->local[top.local].alias = vs->sp;
  } else if (top.kind == SLOT_REG) {
    regs_give(&vs->regs, top.reg, OWN_STACK + vs->sp, false);
  }
  vs->slot[vs->sp++] = top;
}

void vs_revive(VStack *vs, uint32_t height, uint32_t n, const ValType *types)
{
  vs_kill(vs, height);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t index = vs->sp;
    vs_push(vs, SLOT_HOME, types[i])->local = index;
  }
  if (vs->sp) stack_home(vs, vs->sp - 1); /* what is below became homes, too */
  vs->dead = false;
}

bool vs_more_labels(VStack *vs)
{
  return vs_grow(vs, &vs->labels, &vs->caplabels, vs->nlabels + 1, sizeof(Label));
}

uint32_t vs_label_return(VStack *vs)
{
  const FuncType *type = vs->type;
  uint32_t label = vs_label(vs, 0, type->nresults, type->results);
  if (label == NO_LABEL) return label;
  Label *l = &vs->labels[label];
  l->has_state = l->is_return = true;
  regs_clear(&l->state);
  unsigned n[2] = {0, 0};
  for (uint32_t i = 0; i < type->nresults; i++) {
    bool f = is_float(type->results[i]);
    if (n[f] == (f ? N_RES_FPR : N_RES_GPR)) continue;
    l->param = (f ? RES_FPR : RES_GPR)[n[f]++];
    regs_give(&l->state, l->param, OWN_STACK + i, false);
  }
  return label;
}

/* -- the first edge ---- */

/* Gives parameter entry `index` a place of its own: a register while there are enough, else home.
 */
static void own_parameter(VStack *vs, uint32_t index)
{
  Slot *s = &vs->slot[index];
  if (s->kind == SLOT_REG || s->kind == SLOT_HOME) return;
  if (s->kind == SLOT_LOCAL) {
    vs_own_alias(vs, index);
    return;
  }
  const RegPolicy *p = &vs->policy;
  RegMask free = reg_bank(is_float(s->type)) & ~(vs->regs.used | p->pins | p->kept | p->lock);
  if (__builtin_popcountll(free) > 2) {
    Reg r = vs_alloc(vs, free);
    vs_load_const(vs, s->type, r, s->bits);
    s->kind = SLOT_REG;
    s->reg = r;
    regs_give(&vs->regs, r, OWN_STACK + index, false);
  } else {
    vs_store_slot(vs, s, stack_home(vs, index));
    s->kind = SLOT_HOME;
    s->local = index;
  }
}

/* Stores dirty locals, apart from pins. Before the first edge to a label in a function that calls,
 * or that is short of registers: an edge that comes later may have lost them, and what is at home
 * on every edge need not be brought back. */
static void write_back(VStack *vs)
{
  for (RegMask m = vs->regs.dirty & ~vs->policy.pins; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = vs->regs.own[r];
    WATCH(vs->code, WRITE_BACK, NULL, own, r, 0);
    em_store_home(&vs->code, (ValType)vs->local[own].type, r, own, vs->home_shift);
  }
  vs->regs.dirty &= vs->policy.pins;
}

/* The state of a label with parameters, which are the top entries, from `base` on. */
static void fix_parameters(VStack *vs, Label *l, uint32_t base)
{
  l->state = vs->regs;
  for (RegMask m = regs_not_local(&vs->regs); m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = vs->regs.own[r];
    if (own != OWN_TEMP && own - OWN_STACK < l->height) continue;
    if (own != OWN_TEMP && own - OWN_STACK >= base) {
      l->state.own[r] = (uint16_t)(own - (base - l->height)); /* its place among the parameters */
      l->param = r;
    } else {
      regs_release(&l->state, r);
    }
  }
}

/* Fixes the label's state from the present one. Parameters are the top `arity` entries. */
static inline void first_edge(VStack *vs, Label *l)
{
  uint32_t base = vs->sp - l->arity;
  WATCH(vs->code, FIRST_EDGE, NULL, l - vs->labels, 0, 0);
  for (uint32_t i = vs->sp; i-- > base;)
    own_parameter(vs, i);
  l->has_state = true;
  if (__builtin_expect(VS_OFF(vs, MERGE), 0)) {
    regs_clear(&l->state);
    return;
  }
  if ((vs->regs.dirty & ~vs->policy.pins) && (vs->calls || vs->evicts) && !VS_OFF(vs, WRITEBACK))
    write_back(vs);
  if (__builtin_expect(l->arity, 0))
    fix_parameters(vs, l, base);
  else
    regs_copy_below(&l->state, &vs->regs, OWN_STACK + l->height);
}

/* -- later edges ---- */

/* Notes in the parameters which register the label has them in (or takes the notes away). */
static void set_wants(VStack *vs, const Label *l, bool set)
{
  uint32_t shift = vs->sp - l->arity - l->height;
  for (RegMask m = regs_not_local(&l->state); m; m &= m - 1) {
    Reg r = reg_lowest(m);
    uint32_t index = l->state.own[r] - OWN_STACK;
    if (index >= l->height) vs->slot[index + shift].want = set ? r : NO_REG;
  }
}

/* Is the local's value of no use at the label? */
static inline bool dead_at(const Label *l, const Local *x)
{
  return l->serial && x->fresh_loop == l->serial;
}

/* The label has local `own` in register r. If the local is at home on this edge and was so on all
 * earlier ones, the label is changed to have it at home, and r becomes free there. Returns the
 * register that needs no store because its value is moved. */
static RegMask fill_local(VStack *vs, Label *l, Transfer *t, Reg r, unsigned own)
{
  const Local *x = &vs->local[own];
  RegMask bit = reg_bit(r);
  if (x->reg != NO_REG) {
    t->move[t->nmoves++] = (RegMove){r, x->reg};
    if (l->is_loop) return l->state.dirty & bit ? reg_bit(x->reg) : 0;
    if (vs->regs.dirty >> x->reg & 1) l->state.dirty |= bit;
    return reg_bit(x->reg);
  }
  if (l->is_loop || (l->state.dirty & bit) || x->pin != NO_REG) {
    t->load[t->nloads].reg = r;
    t->load[t->nloads++].from =
        (Slot){.kind = SLOT_LOCAL, .type = type_class(x->type), .local = own};
  } else {
    WATCH(vs->code, DROP, NULL, own, r, 0);
    regs_release(&l->state, r);
  }
  return 0;
}

/* What the label has in register r comes from somewhere else; as fill_local. */
static inline RegMask fill_register(VStack *vs, Label *l, Transfer *t, Reg r)
{
  unsigned own = l->state.own[r];
  if (own < OWN_STACK) return fill_local(vs, l, t, r, own);
  uint32_t index = own - OWN_STACK;
  bool moved = index >= l->height && t->results;
  const Slot *s = &vs->slot[index < l->height ? index : index + (vs->sp - l->arity - l->height)];
  Reg from = s->kind == SLOT_REG     ? s->reg
             : s->kind == SLOT_LOCAL ? vs->local[s->local].reg
                                     : vs_kept(vs, s); /* among the moves, which may overwrite it */
  if (from == NO_REG) {
    t->load[t->nloads].reg = r;
    t->load[t->nloads].from = *s;
    if (s->kind == SLOT_HOME && moved) t->load[t->nloads].from.local = index;
    t->nloads++;
    return 0;
  }
  if (from != r) t->move[t->nmoves++] = (RegMove){r, from};
  return s->kind == SLOT_REG ? reg_bit(from) : 0;
}

/* The value that register r holds now is needed in its home. */
static inline void store_register(VStack *vs, const Label *l, Transfer *t, Reg r)
{
  unsigned own = vs->regs.own[r];
  uint32_t home;
  if (own < OWN_STACK) {
    if (dead_at(l, &vs->local[own])) return;
    t->store[t->nstores].type = type_class(vs->local[own].type);
    home = own;
  } else {
    uint32_t index = own - OWN_STACK;
    if (index >= l->height) return; /* a parameter, a temporary, or not the label's */
    t->store[t->nstores].type = vs->slot[index].type;
    home = stack_home(vs, index);
  }
  t->store[t->nstores].reg = r;
  t->store[t->nstores++].home = home;
}

/* Parameters that the label has in their homes; something to do unless they are there already.
 * `same`: registers that hold now what they hold at the label. */
static bool homed_parameters(VStack *vs, const Label *l, RegMask same)
{
  uint32_t base = vs->sp - l->arity;
  bool homed = false;
  if (l->arity == 1)
    return l->param == NO_REG && !(vs->slot[base].kind == SLOT_HOME && base == l->height);
  set_wants(vs, l, true);
  for (uint32_t i = base; i < vs->sp && !homed; i++) {
    const Slot *s = &vs->slot[i];
    if (s->kind == SLOT_REG && (same >> s->reg & 1)) continue;
    homed = s->want == NO_REG && !(s->kind == SLOT_HOME && base == l->height);
  }
  set_wants(vs, l, false);
  return homed;
}

/* Registers of entries from `height` on, in either state. With entries below the parameters that
 * the label does not have, an index is not the same entry here and there. */
static RegMask shifted(const VStack *vs, const Label *l)
{
  RegMask m = 0;
  for (RegMask k = vs->regs.used | l->state.used; k; k &= k - 1) {
    Reg r = reg_lowest(k);
    unsigned low = OWN_STACK + l->height, here = vs->regs.own[r], there = l->state.own[r];
    if ((here >= low && here < OWN_TEMP) || (there >= low && there < OWN_TEMP)) m |= reg_bit(r);
  }
  return m;
}

/* The rest of vs_transfer, when there is something to look at. `stale`: registers whose owners are
 * the same, but the loop's header needs their homes. */
static __attribute__((noinline)) bool plan(VStack *vs, Label *l, Transfer *t, RegMask differ,
                                           RegMask stale)
{
  RegMask here = vs->regs.used & differ, leave = stale;
  if (here) {
    leave = regs_not_local(&vs->regs) | (l->is_return ? 0 : vs->regs.dirty);
    leave = (leave & differ) | stale;
  }
  if (l->arity) t->results = homed_parameters(vs, l, vs->regs.used & ~differ);
  for (RegMask m = differ & l->state.used; m; m &= m - 1)
    leave &= ~fill_register(vs, l, t, reg_lowest(m)) | stale;
  for (RegMask m = leave; m; m &= m - 1)
    store_register(vs, l, t, reg_lowest(m));
  return t->nstores | t->nmoves | t->nloads | t->results;
}

static inline bool transfer(VStack *vs, Label *l, Transfer *t)
{
  RegMask differ = regs_differ(&vs->regs, &l->state);
  if (__builtin_expect(l->arity, 0) && vs->sp - l->arity != l->height) differ |= shifted(vs, l);
  RegMask dirty = vs->regs.dirty & ~differ, stale = 0;
  if (l->is_loop)
    stale = dirty & ~l->state.dirty;
  else
    l->state.dirty |= dirty;
  t->nstores = t->nmoves = t->nloads = 0;
  t->results = false;
  t->same = !differ;
  return (differ | stale | l->arity) && plan(vs, l, t, differ, stale);
}

bool vs_transfer(VStack *vs, Label *l, Transfer *t)
{
  return transfer(vs, l, t);
}

/* Moves parameters to the homes where the label has them. Ascending: a parameter moves down or
 * stays. One that the label has in a register goes along if it is in its home, which may be
 * another's at the label: its register is loaded last, from its new home. */
static void home_parameters(VStack *vs, const Label *l)
{
  uint32_t base = vs->sp - l->arity;
  if (l->arity == 1) {
    vs_store_slot(vs, &vs->slot[base], stack_home(vs, l->height));
    return;
  }
  set_wants(vs, l, true);
  for (uint32_t k = 0; k < l->arity; k++) {
    const Slot *s = &vs->slot[base + k];
    if (s->kind == SLOT_HOME ? base == l->height : s->want != NO_REG) continue;
    vs_store_slot(vs, s, stack_home(vs, l->height + k));
  }
  set_wants(vs, l, false);
}

void vs_emit_transfer(VStack *vs, const Label *l, const Transfer *t)
{
  WATCH(vs->code, TRANSFER, t, l - vs->labels, t->nstores << 16 | t->nmoves,
        t->nloads | (uint64_t)t->results << 32);
  for (unsigned i = 0; i < t->nstores; i++)
    em_store_home(&vs->code, (ValType)t->store[i].type, t->store[i].reg, t->store[i].home,
                  vs->home_shift);
  if (t->results) home_parameters(vs, l);
  if (t->nmoves) vs_emit_moves(vs, t->move, t->nmoves);
  for (unsigned i = 0; i < t->nloads; i++)
    vs_load_unheld(vs, &t->load[i].from, t->load[i].reg);
}

/* Everything about an edge that may change the present state; the compare's operands are locked. */
static void ready_edge(VStack *vs, Label *l)
{
  vs->edges++;
  if (!l->has_state) first_edge(vs, l);
}

/* How the edge from here to the label goes; false if there is nothing to do, as on a first edge
 * whose parameters are where they belong. */
static inline bool edge(VStack *vs, Label *l, Transfer *t)
{
  vs->edges++;
  if (!l->has_state) {
    first_edge(vs, l);
    if (vs->sp - l->arity == l->height && !VS_OFF(vs, MERGE)) return false;
  }
  return transfer(vs, l, t);
}

/* The jump or conditional branch that has just been emitted goes to the label. */
static inline void branch_to(VStack *vs, Label *l, uint32_t end, bool conditional)
{
  if (conditional) end = vs_far_branch(vs, end);
  if (l->is_loop)
    vs_patch(vs, end, l->pos);
  else
    vs_fix(vs, &l->fix, end, 0);
}

void vs_jump(VStack *vs, uint32_t label)
{
  Label *l = &vs->labels[label];
  Transfer t;
  if (edge(vs, l, &t)) vs_emit_transfer(vs, l, &t);
  branch_to(vs, l, vs_jump_here(vs), false);
}

/* Brings the present state close to a loop header's, on both ways of a conditional back edge: pins
 * into their registers, everything else home. Registers of the compare stay. */
static void conform(VStack *vs, Label *l)
{
  for (RegMask m = l->state.used; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = l->state.own[r];
    if (own >= OWN_STACK) continue;
    Local *x = &vs->local[own];
    if (x->reg == r) continue;
    if ((vs->policy.lock | vs->policy.kept) & reg_bit(r)) continue;
    if (vs->regs.used & reg_bit(r)) {
      if (vs->regs.own[r] == OWN_TEMP) continue;
      vs_vacate(vs, r, 0);
    }
    WATCH(vs->code, CONFORM, NULL, own, r, 0);
    bool dirty = false;
    if (x->reg != NO_REG) {
      if (vs->policy.lock & reg_bit(x->reg)) continue;
      em_move(&vs->code, r, x->reg);
      dirty = vs->regs.dirty >> x->reg & 1;
      regs_release(&vs->regs, x->reg);
    } else {
      em_load_home(&vs->code, (ValType)x->type, r, own, vs->home_shift);
    }
    x->reg = r;
    regs_give(&vs->regs, r, own, dirty);
  }
  for (RegMask m = vs->regs.dirty & ~l->state.dirty; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    const Local *x = &vs->local[vs->regs.own[r]];
    if (dead_at(l, x)) continue;
    em_store_home(&vs->code, (ValType)x->type, r, vs->regs.own[r], vs->home_shift);
    vs->regs.dirty &= ~reg_bit(r);
  }
}

void vs_branch_if(VStack *vs, uint32_t label, bool negate)
{
  Label *l = &vs->labels[label];
  Compare *cmp = pop_condition(vs);
  CompareCode code;
  Transfer t;
  ready_compare(vs, cmp, USE_BRANCH, !negate, &code);
  bool moves = edge(vs, l, &t);
  if (moves && l->is_loop && !VS_OFF(vs, PINS)) {
    conform(vs, l);
    moves = vs_transfer(vs, l, &t);
  }
  if (!moves && !VS_OFF(vs, BRANCH)) {
    branch_to(vs, l, emit_branch(vs, &code), true);
  } else {
    code.id = vs_flip_branch(vs, cmp, !negate, code.id);
    uint32_t over = emit_branch(vs, &code);
    if (moves) vs_emit_transfer(vs, l, &t);
    branch_to(vs, l, vs_jump_here(vs), false);
    vs_patch(vs, over, code_pos(&vs->code));
  }
  free_compare(vs, &code);
  vs->policy.lock = 0;
}

/* -- br_table ---- */

static void table_entry(VStack *vs, Label *l, uint32_t entry, uint32_t table)
{
  if (l->stub) {
    int32_t distance = (int32_t)(l->stub - table);
    memcpy(vs->code.base + entry, &distance, 4);
  } else if (l->is_loop) {
    int32_t distance = (int32_t)(l->pos - table);
    memcpy(vs->code.base + entry, &distance, 4);
  } else {
    vs_fix(vs, &l->fix, entry, table);
  }
}

/* The edges' states, which may move values. */
static void ready_edges(VStack *vs, const uint32_t *targets, uint32_t n)
{
  uint32_t mark = ++vs->mark;
  for (uint32_t i = 0; i < n; i++) {
    Label *l = &vs->labels[targets[i]];
    if (l->mark == mark) continue;
    l->mark = mark;
    l->stub = 0;
    ready_edge(vs, l);
  }
}

/* One stub per target with something to do, apart from `but`. */
static void edge_stubs(VStack *vs, const uint32_t *targets, uint32_t n, uint32_t but)
{
  uint32_t mark = ++vs->mark;
  for (uint32_t i = 0; i < n; i++) {
    Label *l = &vs->labels[targets[i]];
    if (l->mark == mark || targets[i] == but) continue;
    l->mark = mark;
    Transfer t;
    if (!code_room(&vs->code)) {
      vs->code.full = vs->failed = true;
      return;
    }
    if (!vs_transfer(vs, l, &t)) continue;
    l->stub = code_pos(&vs->code);
    vs_emit_transfer(vs, l, &t);
    branch_to(vs, l, vs_jump_here(vs), false);
  }
}

/* The conditional branch that ends at `end` goes to the label, by way of its stub if it has one. */
static void branch_to_stub(VStack *vs, Label *l, uint32_t end)
{
  if (l->stub)
    vs_patch(vs, end, l->stub);
  else
    branch_to(vs, l, end, false);
}

enum { MOST_COMPARES = 4 }; /* a table of so few entries is compares, which are predicted better */

/* A branch of this op on a small constant. */
static StencilId compare_small(const VStack *vs, Op op)
{
  const uint16_t *f = vs->code.forms[op];
  return f[F_BR_RI8] ? f[F_BR_RI8] : f[F_BR_RI];
}

/* The target in the innermost block, whose end is likely to come next, is what is left. */
static void branch_by_compares(VStack *vs, Reg index, const uint32_t *targets, uint32_t n)
{
  StencilId eq = compare_small(vs, OP_I32_EQ), ge = compare_small(vs, OP_I32_GE_U);
  uint32_t last = targets[0], end[MOST_COMPARES + 1];
  for (uint32_t i = 1; i <= n; i++)
    last = targets[i] > last ? targets[i] : last;
  for (uint32_t i = 0; i <= n; i++) {
    if (targets[i] == last) continue;
    em_i(&vs->code, i < n ? eq : ge, 0, index, 0, i);
    end[i] = vs_far_branch(vs, code_pos(&vs->code));
  }
  Label *l = &vs->labels[last];
  Transfer t;
  if (vs_transfer(vs, l, &t)) {
    l->stub = code_pos(&vs->code);
    vs_emit_transfer(vs, l, &t);
  }
  branch_to(vs, l, vs_jump_here(vs), false);
  vs->last_jump = code_pos(&vs->code);
  edge_stubs(vs, targets, n + 1, last);
  for (uint32_t i = 0; i <= n; i++)
    if (targets[i] != last) branch_to_stub(vs, &vs->labels[targets[i]], end[i]);
}

/* The index is in a register; sum and temp are free, sum may be the index. */
static void branch_by_table(VStack *vs, Reg index, Reg sum, Reg temp, const uint32_t *targets,
                            uint32_t n)
{
  Code *c = &vs->code;
  const uint16_t *f = c->forms[OP_I32_GE_U];
  StencilId bound = f[F_BR_RI8] && n < 128 ? f[F_BR_RI8] : f[F_BR_RI];
  if (bound && imm_fits(c->stencil[bound].imm, n)) {
    em_i(c, bound, 0, index, 0, n);
  } else {
    em_const_int(c, temp, n, false, false);
    em(c, f[F_BR_RR], 0, index, temp);
  }
  uint32_t to_default = vs_far_branch(vs, code_pos(c));
  em_jump_table(c, sum, index, temp);
  uint32_t table = code_pos(c);
  size_t bytes = 4 * (size_t)n;
  if (c->p + bytes >= c->limit) {
    c->full = vs->failed = true;
    return;
  }
  c->p += bytes;
  edge_stubs(vs, targets, n + 1, NO_LABEL);
  for (uint32_t i = 0; i < n && !vs->failed; i++)
    table_entry(vs, &vs->labels[targets[i]], table + 4 * i, table);
  branch_to_stub(vs, &vs->labels[targets[n]], to_default);
}

void vs_branch_table(VStack *vs, const uint32_t *targets, uint32_t n)
{
  Slot s = vs_pop(vs);
  bool compares = n <= MOST_COMPARES && !VS_OFF(vs, COMPARES);
  Operand index = vs_take(vs, &s);
  Reg sum = index.reg, temp = NO_REG;
  if (!compares) {
    bool own = index.dies && index.local == NO_LOCAL;
    if (!own) sum = vs_alloc(vs, ALLOC_GPR);
    vs->policy.lock |= reg_bit(sum);
    temp = vs_alloc(vs, ALLOC_GPR);
    vs->policy.lock |= reg_bit(temp);
  }
  ready_edges(vs, targets, n + 1);
  vs_free_operand(vs, index);
  if (sum != index.reg) regs_release(&vs->regs, sum);
  if (temp != NO_REG) regs_release(&vs->regs, temp);
  vs->policy.lock = 0;
  if (compares)
    branch_by_compares(vs, index.reg, targets, n);
  else
    branch_by_table(vs, index.reg, sum, temp, targets, n);
}

/* -- binding ---- */

void vs_apply_state(VStack *vs, const Label *l)
{
  RegMask set = regs_differ(&vs->regs, &l->state);
  for (RegMask m = set & vs->regs.used; m; m &= m - 1)
    vs_send_home(vs, vs->regs.own[reg_lowest(m)]);
  vs->sp = l->height + l->arity;
  if (l->arity) {
    for (uint32_t k = l->height; k < vs->sp; k++) {
      vs->slot[k] = (Slot){.kind = SLOT_HOME,
                           .type = type_class(l->types[k - l->height]),
                           .valtype = l->types[k - l->height],
                           .want = NO_REG,
                           .local = k};
      stack_home(vs, k);
    }
    set |= regs_not_local(&l->state);
  }
  vs->regs = l->state;
  for (RegMask m = set & l->state.used; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = l->state.own[r];
    if (__builtin_expect(own < OWN_STACK, 1)) {
      vs->local[own].reg = r;
    } else {
      Slot *s = &vs->slot[own - OWN_STACK];
      s->kind = SLOT_REG;
      s->reg = r;
    }
  }
}

/* The jump that has just been emitted comes here: it is not needed. */
static void drop_last_jump(VStack *vs, Label *l)
{
  uint32_t first = l->fix;
  if (first == NO_FIX || vs->last_jump != code_pos(&vs->code)) return;
  Fix *f = &vs->fixes[first];
  if (f->end != vs->last_jump || f->table) return;
  vs->code.p -= vs->code.stencil[vs->code.general[G_JMP]].len;
  WATCH(vs->code, NO_JUMP, NULL, 0, 0, 0);
  l->fix = f->next;
  f->next = vs->free_fix;
  vs->free_fix = first;
}

void vs_bind(VStack *vs, uint32_t label)
{
  Label *l = &vs->labels[label];
  if (!l->has_state) return; /* nobody branches here: the code goes on as it is */
  vs->known.end = vs->last.end = NULL;
  vs->summed = NO_LOCAL;
  if (vs->dead) drop_last_jump(vs, l);
  vs->last_jump = 0;
  if (!vs->dead) {
    Transfer t;
    if (transfer(vs, l, &t)) vs_emit_transfer(vs, l, &t);
    if (t.same && !l->arity) {
      vs_patch_chain(vs, &l->fix, code_pos(&vs->code));
      vs->regs.dirty = l->state.dirty;
      return;
    }
    /* Aliases among the parameters leave their chains before the state replaces them. */
    for (uint32_t n = l->arity; n--;) {
      Slot s = vs_pop(vs);
      if (s.kind == SLOT_REG) regs_release(&vs->regs, s.reg);
    }
  }
  vs_patch_chain(vs, &l->fix, code_pos(&vs->code));
  vs_apply_state(vs, l);
  vs->dead = false;
  vs_poison_free(vs);
}
