// SPDX-License-Identifier: MIT
/* A function from its first byte to its last.
 *
 *   | reserve: prologue, right-aligned | body | common epilogue (arm64) | stubs | long prologue |
 * pool of constants |
 *
 * The prologue is written last, when the frame's size, the locals to zero and the saved registers
 * are known. A prologue that does not fit in front (many locals to zero, stack parameters) goes on
 * after the body and jumps back.
 */
#include "base/cells.h"
#include "vstack/abi.h"
#include "vstack/vs_int.h"

Status vs_init(VStack *vs, const VsOptions *opt, const StencilTable *table, CodeRegion *region,
               const ContextLayout *layout, CallTargets *targets)
{
  memset(vs, 0, sizeof *vs);
  vs->opt = *opt;
  vs->layout = layout;
  vs->targets = targets;
  targets->span = opt->span ? opt->span : CALL_SPAN;
  vs->home_shift = 3;
  vs->free_fix = NO_FIX;
  code_open(&vs->code, region, table);
  return OK;
}

void vs_free(VStack *vs)
{
  free(vs->slot);
  free(vs->local);
  free(vs->labels);
  free(vs->fixes);
  free(vs->stubs);
  free(vs->tails);
  free(vs->sites);
  free(vs->pool);
  free(vs->zeroed);
  free(vs->touched);
  free(vs->blocks);
  free(vs->sets);
  free(vs->outer_pins);
  free(vs->entries);
}

void vs_fixed_registers(const StencilTable *t, RegMask *out)
{
  for (unsigned op = 0; op < NOPS; op++) {
    out[op] = 0;
    static const uint8_t forms[] = {F_RR, F_RR3, F_R, F_QUICK, F_BR_RR};
    for (unsigned i = 0; i < sizeof forms; i++) {
      unsigned id = t->forms[op][forms[i]];
      if (!id || !t->stencil[id].cons) continue;
      const StencilCons *k = &t->cons[t->stencil[id].cons];
      out[op] |= (RegMask)k->clobber_gpr | (RegMask)k->clobber_fpr << FPR0;
      for (int r = 0; r < 4; r++)
        if (k->fix[r] != NO_REG) out[op] |= reg_bit(k->fix[r]);
    }
    out[op] &= ALLOC_GPR | ALLOC_FPR;
  }
}

void vs_trap_tails(VStack *vs, uint32_t *trap_tail)
{
  for (uint32_t kind = 0; kind < NTRAPS; kind++) {
    trap_tail[kind] = code_pos(&vs->code);
    em_trap_tail(&vs->code, kind);
  }
  vs->trap_tail = trap_tail;
}

bool vs_patch_call(uint8_t *end, const uint8_t *target)
{
  return cpu_patch_branch(end, target);
}

void vs_lazy_stub(VStack *vs, const FuncType *type, uint32_t own, uint32_t slot)
{
  Code *c = &vs->code;
  (void)type;
  em_const_int(c, REG_SCR, own, false, false);
  em_load_ctx(c, T_I64, REG_CALLEE, slot);
  g(c, G_JMP_REG, 0, REG_CALLEE, 0);
}

/* -- branches ---- */

/*   b.cond yes; b no; yes: b target; no:   */
uint32_t vs_far_branch_slow(VStack *vs, uint32_t end)
{
  uint32_t no = vs_jump_here(vs);
  vs_patch(vs, end, no);
  uint32_t yes = vs_jump_here(vs);
  vs_patch(vs, no, yes);
  return yes;
}

void vs_stub(VStack *vs, unsigned kind, uint32_t end, Reg reg, unsigned op)
{
  if (kind != TRAP_UNREACHABLE) end = vs_far_branch(vs, end);
  Stub *s = VS_PUSH(vs, vs->stubs, vs->nstubs, vs->capstubs);
  if (s) *s = (Stub){(uint8_t)kind, (uint8_t)op, reg, NO_REG, end, 0, vs->place};
}

/* -- blocks ---- */

void vs_block_open(VStack *vs)
{
  uint32_t n = vs->nblocks;
  if (__builtin_expect(n == vs->capblocks, 0) &&
      !vs_grow(vs, &vs->blocks, &vs->capblocks, n + 1, sizeof *vs->blocks))
    return;
  vs->nblocks = n + 1;
  vs->blocks[n] = (OpenBlock){vs->next_block++, vs->nsets};
}

void vs_block_close(VStack *vs)
{
  uint32_t before = vs->blocks[--vs->nblocks].nsets;
  while (vs->nsets > before)
    vs_local_unset(vs, vs->sets[--vs->nsets]);
}

/* -- begin ---- */

static const Local fresh_local = {.due = true, .reg = NO_REG, .pin = NO_REG, .alias = NO_SLOT};

static bool reserve_arrays(VStack *vs, uint32_t nlocals)
{
  if (nlocals > vs->cap_locals) {
    uint32_t from = vs->cap_locals;
    if (!vs_grow(vs, &vs->local, &vs->cap_locals, nlocals, sizeof(Local))) return false;
    for (uint32_t i = from; i < vs->cap_locals; i++)
      vs->local[i] = fresh_local;
  }
  return vs_slot_room(vs);
}

Status vs_begin(VStack *vs, const FuncType *type, uint32_t nlocals, const ValType *local_types,
                uint64_t seed, bool far)
{
  vs->sp = vs->clean = 0;
  vs->nlocals = nlocals;
  regs_clear(&vs->regs);
  memset(vs->pinned, 0xff, sizeof vs->pinned);
  vs->policy = (RegPolicy){0};
  if (vs->opt.random_ra) {
    vs->policy.random = (vs->opt.random_ra * 0x9e3779b97f4a7c15u + seed) | 1;
  }
  vs->policy.rare = vs->opt.rare;
  if (VS_OFF(vs, REGS)) ra_use_few(&vs->policy);
  ra_set_shy(&vs->policy);
  vs->hint = vs->spent = NO_LOCAL;
  vs->far = far;
  vs->failed = vs->out_of_range = vs->distrust = vs->reentered = false;
  vs->nexpected = vs->edges = vs->pins_serial = 0;
  vs->known.end = vs->last.end = NULL;
  vs->summed = NO_LOCAL;
  vs->dead = vs->saves_ctx = vs->calls = vs->evicts = false;
  vs->nentries = vs->nkept = 0;
  vs->nlabels = vs->nstubs = vs->npool = vs->nzeroed = vs->ntouched = vs->nblocks = vs->nloops = 0;
  vs->nfixes = vs->ntails = vs->nsets = 0;
  vs->assigned = 0;
  vs->free_fix = NO_FIX;
  vs->return_fix = NO_FIX;
  vs->next_block = 1;
  vs->top_home = vs->loop_serial = vs->check_floor = vs->last_jump = 0;
  vs->mark = 0;
  vs->type = type;
  vs->local_types = local_types;
  vs->stack_args = abi_stack_bytes(type);
  if (!reserve_arrays(vs, nlocals)) return LIMIT;
  vs_lies_begin(vs, seed);
  vs_block_open(vs);

  Code *c = &vs->code;
  while (code_pos(c) & 15)
    *c->p++ = 0; /* functions begin at 16 bytes: their bodies do */
  c->p += PROLOGUE_RESERVE;
  vs->body = code_pos(c);
  WATCH(*c, BEGIN, NULL, 0, 0, 0);
  AbiCursor cursor = {0, 0, 0};
  uint32_t offset = 0;
  for (uint32_t i = 0; i < type->nparams; i++) {
    vs_local_first(vs, i);
    Reg r = abi_arg(&cursor, type->params[i], &offset);
    if (r == NO_REG) continue; /* the prologue brings it home */
    vs->local[i].reg = r;
    regs_give(&vs->regs, r, i, true);
  }
  vs_fuel(vs);
  vs_poison_free(vs);
  return vs->failed ? LIMIT : OK;
}

/* -- end ---- */

void vs_site_slow(VStack *vs, uint32_t place)
{
  UnitSite *s = VS_PUSH(vs, vs->sites, vs->nsites, vs->capsites);
  if (s) *s = (UnitSite){code_pos(&vs->code), place};
}

static void trap_site(VStack *vs, unsigned kind)
{
  g(&vs->code, G_CALL, 0, 0, 0);
  vs_patch(vs, code_pos(&vs->code), vs->trap_tail[kind]);
  vs_site(vs);
}

/* A conversion that the quick form was not sure of, or that failed: done in full and back; what
 * does not fit is a NaN or out of range. */
static void convert_stub(VStack *vs, const Stub *s)
{
  Code *c = &vs->code;
  const uint16_t *f = c->forms[s->op];
  if (f[F_QUICK] && !VS_OFF(vs, CONVERT)) {
    bool traps = f[F_BR_RR];
    em(c, traps ? f[F_BR_RR] : f[F_R], s->d, s->reg, 0);
    uint32_t wrong = code_pos(c);
    vs_patch(vs, vs_jump_here(vs), s->back);
    if (!traps) return;
    vs_patch(vs, wrong, code_pos(c));
  }
  Op ne = op_sig[s->op].arg[0] == T_F32 ? OP_F32_NE : OP_F64_NE;
  em(c, c->forms[ne][F_BR_RR], 0, s->reg, s->reg);
  uint32_t nan = code_pos(c);
  trap_site(vs, TRAP_INTEGER_OVERFLOW);
  vs_patch(vs, nan, code_pos(c));
  trap_site(vs, TRAP_BAD_CONVERSION);
}

/* Afterwards s->end is where the stub begins. */
static void emit_stub(VStack *vs, Stub *s)
{
  Code *c = &vs->code;
  WATCH(*c, STUB, NULL, s->kind, s->place, 0);
  vs->place = s->place;
  vs_patch(vs, s->end, code_pos(c));
  s->end = code_pos(c);
  switch (s->kind) {
  case STUB_TRUNC: convert_stub(vs, s); break;
  case STUB_NAN: vs_nan_stub(vs, s); break;
  case STUB_OWN: { /* the function is of another context, or as below */
    g(c, G_CMP_SIG, 0, REG_CALLEE, REG_SCR);
    uint32_t wrong = code_pos(c);
    vs_call_other(vs, s->back);
    vs_patch(vs, wrong, code_pos(c));
  } /* fall through */
  case STUB_INDIRECT: { /* the table entry is null, or has another type */
    em_load_ptr(c, T_I64, REG_SCR, s->reg, offsetof(FuncRef, sig));
    em(c, c->forms[OP_I64_EQZ][F_BR_RR], 0, REG_SCR, 0);
    uint32_t null = code_pos(c);
    trap_site(vs, TRAP_INDIRECT_TYPE);
    vs_patch(vs, null, code_pos(c));
    trap_site(vs, TRAP_INDIRECT_NULL);
    break;
  }
  case STUB_CONTEXT: vs_call_other(vs, s->back); break;
  case STUB_HELPER: /* the kind is in the result register, where the tail wants it */
    trap_site(vs, TRAP_NONE);
    break;
  default: trap_site(vs, s->kind);
  }
}

/* Stack parameters to their homes, locals to zero. */
static void init_homes(VStack *vs, uint32_t frame_size)
{
  Code *c = &vs->code;
  AbiCursor cursor = {0, 0, 0};
  uint32_t offset = 0;
  if (vs->opt.poison) vs_poison_frame(vs);
  for (uint32_t i = 0; i < vs->type->nparams && vs->stack_args; i++) {
    unsigned type = vs->type->params[i];
    if (abi_arg(&cursor, type, &offset) != NO_REG) continue;
    Reg r = is_float(type) ? FREG_SCR : REG_SCR;
    em_load_arg(c, (ValType)type, r, frame_size, offset);
    em_store_home(c, (ValType)type, r, i, vs->home_shift);
    vs_bound_code(vs);
  }
  for (uint32_t i = 0; i < vs->nzeroed; i++) {
    em_zero_home(c, vs->zeroed[i], vs->home_shift);
    vs_bound_code(vs);
  }
}

static FrameInfo frame_info(const VStack *vs)
{
  FrameInfo f = {
      .frame_size = cpu_frame_size(vs->nlocals + vs->top_home, vs->home_shift),
      .stack_args = vs->stack_args,
      .save_ctx = vs->saves_ctx,
  };
  f.small = f.frame_size <= SMALL_FRAME && !VS_OFF(vs, FRAME);
  f.check_stack = vs->calls || !f.small;
  if (!vs->calls && f.frame_size <= RED_ZONE && f.small) f.frame_size = 0;
  return f;
}

bool vs_is_c_code(const VStack *vs)
{
  FrameInfo f = frame_info(vs);
  return !vs->calls && !vs->nstubs && !vs->ntails && !vs->stack_args && !f.check_stack &&
         !vs->saves_ctx && !(vs->policy.touched & C_SAVED);
}

/* The common epilogue, where this CPU has one; a return right in front of it needs no jump. */
static void write_epilogue(VStack *vs)
{
  Code *c = &vs->code;
  if (vs->return_fix == NO_FIX) return;
  if (vs->fixes[vs->return_fix].end == code_pos(c)) {
    c->p -= c->stencil[c->general[G_JMP]].len;
    vs->return_fix = vs->fixes[vs->return_fix].next;
  }
  vs_patch_chain(vs, &vs->return_fix, code_pos(c));
  WATCH(*c, EPILOGUE, NULL, 0, 0, 0);
  FrameInfo f = frame_info(vs);
  em_epilogue(c, &f);
}

/* -- entries of loops ---- */

/* A cell of the frame at `base`, whose lowest cell is `lowest`. */
static uint32_t cell_at(uint32_t cell, uint32_t lowest)
{
  return 8 * (lowest - cell);
}

/* A register's value, from the cell of its owner. */
static void load_owned(VStack *vs, const LoopEntry *e, Reg r, Reg base, uint32_t lowest)
{
  unsigned own = e->state.own[r];
  bool local = own < OWN_STACK;
  uint32_t k = local ? own : own - OWN_STACK;
  uint32_t cell = local ? local_cell(vs->type, k) : stack_cell(vs->type, vs->nlocals) + k;
  em_load_ptr(&vs->code, (ValType)(local ? vs->local_types[k] : e->type[k]), r, base,
              cell_at(cell, lowest));
}

/* The frame is set up as by the prologue; locals and entries of the stack go from the cells to
 * their homes, then registers are loaded, and off it goes. */
static void write_entry(VStack *vs, LoopEntry *e)
{
  Code *c = &vs->code;
  const Reg base = C_ARG[0], temp = C_ARG[1];
  FrameInfo f = frame_info(vs);
  uint32_t check = 0, first = stack_cell(vs->type, vs->nlocals), lowest = first + e->sp - 1;
  e->pos = code_pos(c);
  em_prologue(c, &f, &check);
  em_load_ctx(c, T_I64, base, offsetof(Context, osr));
  for (uint32_t i = 0; i < vs->nlocals + e->sp; i++) {
    bool local = i < vs->nlocals;
    uint32_t k = i - vs->nlocals, cell = local ? local_cell(vs->type, i) : first + k;
    ValType type = (ValType)(local ? vs->local_types[i] : e->type[k]);
    if (!local && e->kind[k] == SLOT_CONST) continue;
    Reg r = type_is_float(type) ? FREG_SCR : temp;
    em_load_ptr(c, type, r, base, cell_at(cell, lowest));
    em_store_home(c, type, r, i, vs->home_shift);
    vs_bound_code(vs);
  }
  for (RegMask m = e->state.used & ~reg_bit(base); m; m &= m - 1)
    load_owned(vs, e, reg_lowest(m), base, lowest);
  if (e->state.used & reg_bit(base)) load_owned(vs, e, base, base, lowest);
  for (uint32_t i = 0; i < e->nkept; i++) {
    const Kept *k = &e->kept[i];
    if (KEEPS_SUMS && k->is_sum) {
      em_load_home(c, T_I32, k->reg, (uint32_t)k->bits, vs->home_shift);
      g(c, G_ADD_BASE, k->reg, k->reg, 0);
    } else {
      vs_load_const(vs, k->type, k->reg, k->bits);
    }
  }
  vs_patch(vs, vs_jump_here(vs), e->header);
  if (!check) return;
  vs_patch(vs, check, code_pos(c));
  em_checked_frame(c, &f);
  trap_site(vs, TRAP_STACK_OVERFLOW);
}

/* The trap site of the stack check where the end of the function is far: in front of the prologue.
 * What a stencil's copy writes beyond its length there is put right again. */
static uint32_t stack_trap_in_front(VStack *vs, const FrameInfo *f, uint32_t entry)
{
  enum { MOST_BYTES = 12 }; /* of what follows */
  Code *c = &vs->code;
  uint8_t *p = c->p, prologue[PROLOGUE_RESERVE];
  uint32_t begin = vs->body - PROLOGUE_RESERVE, size = vs->body - entry;
  memcpy(prologue, c->base + entry, size);
  c->p = c->base + begin;
  if (size + MOST_BYTES <= PROLOGUE_RESERVE) em_checked_frame(c, f);
  vs->place = 0; /* before the first op */
  trap_site(vs, TRAP_STACK_OVERFLOW);
  if (code_pos(c) > entry) vs->failed = true;
  memcpy(c->base + entry, prologue, size);
  c->p = p;
  return begin;
}

/* Writes the prologue; returns the position of the function's first byte. */
static uint32_t write_prologue(VStack *vs)
{
  Code *c = &vs->code;
  FrameInfo f = frame_info(vs);
  bool homes = vs->stack_args || vs->nzeroed || vs->opt.poison;
  uint32_t check = 0, begin = code_pos(c);
  /* Written here first, to know its size; then moved in front of the body. */
  WATCH(*c, PROLOGUE, NULL, begin, vs->body, 0);
  em_prologue(c, &f, &check);
  uint32_t set_up = code_pos(c) - begin;
  uint32_t stores = vs->nzeroed + (vs->stack_args ? 2 * vs->type->nparams : 0);
  if (vs->opt.poison) stores += 2 + vs->nlocals + vs->top_home;
  bool far = homes && set_up + 8 * stores > PROLOGUE_RESERVE - 8;
  if (homes && !far) {
    init_homes(vs, f.frame_size);
    if (code_pos(c) - begin > PROLOGUE_RESERVE - 8) { /* longer than it looked */
      far = true;
      c->p = c->base + begin + set_up;
    }
  }
  if (far) vs_jump_here(vs);
  uint32_t size = code_pos(c) - begin;
  if (size > PROLOGUE_RESERVE - 8) {
    vs->failed = true;
    return vs->body;
  }
  uint32_t entry = vs->body - size;
  memcpy(c->base + entry, c->base + begin, size);
  WATCH(*c, MOVED, NULL, entry, size, 0);
  c->p = c->base + begin;
  if (far) {
    vs_patch(vs, vs->body, begin);
    init_homes(vs, f.frame_size);
    vs_patch(vs, vs_jump_here(vs), vs->body);
  }
  if (!check) return entry;
  if (BRANCH_SPAN != 0 && vs->far) {
    vs_patch(vs, entry + (check - begin), stack_trap_in_front(vs, &f, entry));
  } else {
    vs_patch(vs, entry + (check - begin), code_pos(c));
    em_checked_frame(c, &f);
    vs->place = 0; /* before the first op */
    trap_site(vs, TRAP_STACK_OVERFLOW);
  }
  return entry;
}

static void write_pool(VStack *vs)
{
  Code *c = &vs->code;
  if (!vs->npool) return;
  WATCH(*c, POOL, NULL, vs->npool, 0, 0);
  while (code_pos(c) & 7)
    *c->p++ = 0;
  uint64_t last = 0;
  uint32_t at = 0;
  for (uint32_t i = 0; i < vs->npool; i++) {
    const PoolConst *k = &vs->pool[i];
    if (!at || k->bits != last) { /* a constant right after its like shares its place */
      at = code_pos(c);
      last = k->bits;
      memcpy(c->p, &k->bits, 8);
      c->p += 8;
    }
    vs_patch(vs, k->end, at);
    vs_bound_code(vs);
  }
}

void vs_abandon(VStack *vs)
{
  for (uint32_t i = 0; i < vs->ntouched; i++)
    vs->local[vs->touched[i]] = fresh_local;
  uint32_t all = vs->failed ? vs->cap_locals : 0; /* not all of them could be noted */
  for (uint32_t i = 0; i < all; i++)
    vs->local[i] = fresh_local;
  for (uint32_t i = 0; i < vs->nexpected; i++)
    vs->local[vs->expected[i].local] = fresh_local;
  vs->ntouched = vs->nexpected = 0;
}

Status vs_finish(VStack *vs, uint32_t *entry, uint32_t *end, Err *err)
{
  Code *c = &vs->code;
  if (!vs->failed) write_epilogue(vs);
  for (uint32_t i = 0; i < vs->nstubs && !vs->failed; i++) {
    emit_stub(vs, &vs->stubs[i]);
    vs_bound_code(vs);
  }
  for (uint32_t i = 0; i < vs->ntails && !vs->failed; i++) {
    FrameInfo f = frame_info(vs);
    vs_tail_stub(vs, &vs->tails[i], &f);
    vs_bound_code(vs);
  }
  for (uint32_t i = 0; i < vs->nentries && !vs->failed; i++)
    write_entry(vs, &vs->entries[i]);
  if (!vs->failed) {
    *entry = write_prologue(vs);
    write_pool(vs);
    *end = code_pos(c);
  }
  vs_abandon(vs);
  if (c->full) return fail(err, LIMIT, UINT64_MAX, "the code region is full");
  if (vs->failed)
    return fail(err, LIMIT, UINT64_MAX,
                "out of memory, or the function is too large for its branches");
  return OK;
}
