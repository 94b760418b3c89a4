// SPDX-License-Identifier: MIT
/* Functions, slots and locals of the interpreter's target. */
#include "base/assert.h"
#include "interp/target.h"

/* -- records ---- */

/* What has been written ends here and belongs to the current place. */
static void note_place(VStack *vs)
{
  uint32_t n = vs->nsites, here = code_pos(&vs->code);
  UnitSite *last = n ? &vs->sites[n - 1] : NULL;
  if (last && last->place == vs->place && last->end + sizeof(Rec) == here) {
    last->end = here;
    return;
  }
  UnitSite *s = VS_PUSH(vs, vs->sites, vs->nsites, vs->capsites);
  if (s) *s = (UnitSite){here, vs->place};
}

Rec *it_rec(VStack *vs, unsigned handler)
{
  ASSERT(handler < NHANDLERS, "there is no record %u", handler);
  Code *c = &vs->code;
  if (c->p > c->limit + CODE_SLACK - sizeof(Rec)) {
    c->full = vs->failed = true;
    c->p = c->limit;
  }
  Rec *r = (Rec *)(void *)c->p;
  ASSERT((uintptr_t)r % _Alignof(Rec) == 0, "a record at an odd address");
  c->p += sizeof *r;
  *r = (Rec){.handler = interp_handler[handler]};
  if (vs->opt.sites) note_place(vs);
  return r;
}

bool vs_patch_call(uint8_t *end, const uint8_t *target)
{
  Rec *r = (Rec *)(void *)end - 1;
  r->d = (int32_t)(target - (const uint8_t *)r);
  return true;
}

/* -- functions ---- */

static const Local fresh_local = {.reg = NO_REG, .pin = NO_REG, .alias = NO_SLOT};

Status vs_init(VStack *vs, const VsOptions *opt, const StencilTable *table, CodeRegion *region,
               const ContextLayout *layout, CallTargets *targets)
{
  memset(vs, 0, sizeof *vs);
  vs->opt = *opt;
  vs->opt.off |= (uint64_t)1 << VS_PINS_BIT; /* nobody need look ahead */
  vs->layout = layout;
  vs->targets = targets;
  targets->span = UINT32_MAX; /* calls reach everything */
  code_open(&vs->code, region, table);
  return OK;
}

void vs_free(VStack *vs)
{
  free(vs->slot);
  free(vs->local);
  free(vs->labels);
  free(vs->sites);
  free(vs->touched);
}

void vs_fixed_registers(const StencilTable *table, RegMask *out)
{
  (void)table;
  memset(out, 0, NOPS * sizeof *out);
}

unsigned vs_const_cost(const StencilTable *table, Op consumer, ValType type, uint64_t bits)
{
  (void)table, (void)consumer, (void)type, (void)bits;
  return 0;
}

void vs_trap_tails(VStack *vs, uint32_t *trap_tail)
{
  while (code_pos(&vs->code) & 7)
    *vs->code.p++ = 0;
  memset(trap_tail, 0, NTRAPS * sizeof *trap_tail);
  vs->trap_tail = trap_tail;
}

Status vs_begin(VStack *vs, const FuncType *type, uint32_t nlocals, const ValType *local_types,
                uint64_t seed, bool far)
{
  (void)far;
  vs->sp = vs->clean = 0;
  vs->nlocals = nlocals;
  vs->hint = NO_LOCAL;
  vs->failed = vs->out_of_range = vs->dead = false;
  vs->nlabels = vs->ntouched = 0;
  vs->known.end = NULL;
  vs->mark = 0;
  vs->loop_serial = 0;
  vs->type = type;
  vs->local_types = local_types;
  vs->cells.link = cells_before_link(type);
  vs->cells.shift = cells_shift(type);
  vs->cells.stack = stack_cell(type, nlocals);
  vs->cells.deep = 0;
  if (nlocals > vs->cap_locals) {
    uint32_t from = vs->cap_locals;
    if (!vs_grow(vs, &vs->local, &vs->cap_locals, nlocals, sizeof(Local))) return LIMIT;
    for (uint32_t i = from; i < vs->cap_locals; i++)
      vs->local[i] = fresh_local;
  }
  if (!vs_slot_room(vs)) return LIMIT;
  while (code_pos(&vs->code) & 7)
    *vs->code.p++ = 0;
  vs->body = code_pos(&vs->code);
  it_rec(vs, H_ENTER);
  vs->number = (uint32_t)seed;
  if (vs->opt.tier_after) {
    Rec *r = it_rec(vs, H_COUNT);
    r->a = (int32_t)vs->number;
    r->d = -(int32_t)vs->opt.tier_after;
  }
  if (vs->opt.fuel) it_rec(vs, H_FUEL);
  return vs->failed ? LIMIT : OK;
}

void vs_abandon(VStack *vs)
{
  for (uint32_t i = 0; i < vs->ntouched; i++)
    vs->local[vs->touched[i]] = fresh_local;
  uint32_t all = vs->failed ? vs->cap_locals : 0; /* not all of them could be noted */
  for (uint32_t i = 0; i < all; i++)
    vs->local[i] = fresh_local;
  vs->ntouched = 0;
}

Status vs_finish(VStack *vs, uint32_t *entry, uint32_t *end, Err *err)
{
  vs_abandon(vs);
  if (vs->code.full) return fail(err, LIMIT, UINT64_MAX, "the code region is full");
  if (vs->failed) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  Rec *head = it_at(vs, vs->body);
  uint32_t nparams = vs->type->nparams;
  head->d = link_offset(vs->cells.link);
  head->a = 8 * (int32_t)(vs->cells.stack + vs->cells.deep);
  head->b = it_local(vs, nparams);
  head->c = (int32_t)(vs->nlocals - nparams);
  *entry = vs->body;
  *end = code_pos(&vs->code);
  return OK;
}

void vs_lazy_stub(VStack *vs, const FuncType *type, uint32_t own, uint32_t slot)
{
  Rec *r = it_rec(vs, H_LAZY);
  r->d = link_offset(cells_before_link(type));
  r->a = (int32_t)own;
  r->b = (int32_t)slot;
}

bool vs_is_c_code(const VStack *vs)
{
  (void)vs;
  return false;
}

void vs_block_open(VStack *vs)
{
  (void)vs;
}

void vs_block_close(VStack *vs)
{
  (void)vs;
}

/* -- slots ---- */

Slot it_pop(VStack *vs)
{
  ASSERT(vs->sp, "the stack is empty");
  Slot s = vs->slot[--vs->sp];
  if (vs->clean > vs->sp) vs->clean = vs->sp;
  if (s.kind == SLOT_LOCAL) vs->local[s.local].alias = s.next_alias;
  return s;
}

static void put_const(VStack *vs, int32_t to, uint64_t bits)
{
  Rec *r = it_rec(vs, H_CONST);
  r->d = to;
  r->imm = bits;
}

static void copy(VStack *vs, int32_t to, int32_t from)
{
  if (to == from) return;
  Rec *r = it_rec(vs, H_COPY);
  r->d = to;
  r->a = from;
}

/* The pending compare as a value. */
static void put_compare(VStack *vs, int32_t to)
{
  const Compare *c = &vs->cmp;
  Op op = c->op, opposite = (Op)op_negated[op];
  bool negate = c->negated && opposite == OP_NONE;
  if (c->negated && !negate) op = opposite;
  bool imm = c->b.kind == SLOT_CONST;
  Rec *r = it_rec(vs, interp_forms[op][imm ? I_RI : I_RR]);
  r->d = to;
  r->a = (int32_t)c->a.local;
  if (imm)
    r->imm = c->b.bits;
  else
    r->b = (int32_t)c->b.local;
  if (!negate) return;
  r = it_rec(vs, interp_forms[OP_I32_EQ][I_RI]);
  r->d = r->a = to;
}

void it_move(VStack *vs, int32_t to, const Slot *s, uint32_t k)
{
  switch (s->kind) {
  case SLOT_CONST: put_const(vs, to, s->bits); break;
  case SLOT_LOCAL: copy(vs, to, it_local(vs, s->local)); break;
  case SLOT_CMP: put_compare(vs, to); break;
  default: copy(vs, to, it_cell(vs, k));
  }
}

int32_t it_operand(VStack *vs, const Slot *s, uint32_t k)
{
  if (s->kind == SLOT_LOCAL) return it_local(vs, s->local);
  int32_t to = it_cell(vs, k);
  it_move(vs, to, s, k);
  return to;
}

void it_settle(VStack *vs, uint32_t n)
{
  ASSERT(n <= vs->sp, "%u entries of %u are to be settled", n, vs->sp);
  uint32_t top = vs->sp;
  for (uint32_t i = 0; i < n; i++) {
    Slot s = it_pop(vs);
    it_move(vs, it_cell(vs, vs->sp), &s, vs->sp);
  }
  for (uint32_t k = top - n; k < top; k++)
    vs->slot[k].kind = SLOT_HOME;
  vs->sp = top;
}

void vs_own_alias(VStack *vs, uint32_t index)
{
  Slot *s = &vs->slot[index];
  Local *l = &vs->local[s->local];
  ASSERT(s->kind == SLOT_LOCAL, "entry %u stands for no local", index);
  ASSERT(l->alias == index, "entry %u is not the newest alias of its local", index);
  it_move(vs, it_cell(vs, index), s, index);
  l->alias = s->next_alias;
  s->kind = SLOT_HOME;
}

/* A local is about to change: entries that stand for its present value get that. */
static void detach(VStack *vs, uint32_t local)
{
  while (vs->local[local].alias != NO_SLOT)
    vs_own_alias(vs, vs->local[local].alias);
}

int32_t it_result(VStack *vs, ValType type)
{
  uint32_t local = vs->hint;
  if (local != NO_LOCAL) {
    vs->hint = NO_LOCAL;
    detach(vs, local);
    return it_local(vs, local);
  }
  uint32_t k = vs->sp;
  vs_push(vs, SLOT_HOME, type)->local = k;
  return it_cell(vs, k);
}

void vs_flush_slow(VStack *vs, unsigned keep)
{
  Slot top = {.kind = SLOT_CONST};
  if (keep) top = it_pop(vs);
  for (uint32_t i = vs->sp; i-- > vs->clean;)
    if (vs->slot[i].kind == SLOT_LOCAL) vs_own_alias(vs, i);
  vs->clean = vs->sp;
  if (!keep) return;
  if (top.kind == SLOT_LOCAL) {
    top.next_alias = vs->local[top.local].alias;
    vs->local[top.local].alias = vs->sp;
  }
  vs->slot[vs->sp++] = top;
}

void vs_all_home(VStack *vs)
{
  vs_flush(vs, 0);
}

/* -- locals ---- */

/* The first sight of a local in a function: they all begin at zero in their cells. */
void vs_local_unsure(VStack *vs, uint32_t local)
{
  ASSERT(local < vs->nlocals, "there is no local %u", local);
  Local *l = &vs->local[local];
  uint32_t *t = VS_PUSH(vs, vs->touched, vs->ntouched, vs->captouched);
  if (!t) return;
  *t = local;
  l->type = vs->local_types[local];
  l->init = INIT_DONE;
}

void vs_local_set(VStack *vs, uint32_t local)
{
  Slot s = it_pop(vs);
  uint32_t k = vs->sp;
  if (s.kind == SLOT_LOCAL && s.local == local) return;
  detach(vs, local);
  it_move(vs, it_local(vs, local), &s, k);
}

void vs_local_tee(VStack *vs, uint32_t local)
{
  ASSERT(vs->sp, "the stack is empty");
  Slot s = vs->slot[vs->sp - 1];
  vs_local_set(vs, local);
  if (s.kind == SLOT_CONST)
    vs_const(vs, s.valtype, s.bits);
  else
    vs_local_get(vs, local);
}

void vs_drop(VStack *vs)
{
  it_pop(vs);
}

const char *vs_check(const VStack *vs)
{
  for (uint32_t i = vs->sp; i-- > vs->clean;)
    if (vs->slot[i].kind == SLOT_REG) return "a slot is in a register";
  for (uint32_t i = 0; i < vs->sp; i++)
    if (!vs_is_typed(&vs->slot[i])) return "a slot's class is not that of its type";
  for (uint32_t i = 0; i < vs->ntouched; i++) {
    uint32_t local = vs->touched[i];
    for (uint32_t k = vs->local[local].alias; k != NO_SLOT; k = vs->slot[k].next_alias) {
      if (k >= vs->sp) return "an alias is beyond the stack";
      if (vs->slot[k].kind != SLOT_LOCAL || vs->slot[k].local != local)
        return "an alias is of another local";
    }
  }
  return vs->hint == NO_LOCAL ? NULL : "a hint was not used";
}

uint32_t vs_unsaved(const VStack *vs, uint32_t *out)
{
  (void)vs;
  (void)out;
  return 0; /* locals are always in their cells */
}

void vs_dead_after(VStack *vs, uint32_t local)
{
  (void)vs;
  (void)local;
}
