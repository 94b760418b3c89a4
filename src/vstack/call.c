// SPDX-License-Identifier: MIT
/* Calls and returns. Every allocatable register belongs to the callee: before a call only values
 * that are live and not at home are stored; afterwards they come back when they are used. */
#include "vstack/abi.h"
#include "vstack/vs_int.h"

/* A slot's value to register dst as part of a parallel move. */
typedef struct ArgMoves {
  RegMove move[NREG + 1];
  unsigned nmoves;
  struct {
    Reg reg;
    const Slot *from;
  } load[NREG + 1];
  unsigned nloads;
} ArgMoves;

/* The register of a value, or NO_REG. Without a branch. */
static inline Reg slot_register(const VStack *vs, const Slot *s)
{
  static const Local nobody = {.reg = NO_REG};
  bool alias = s->kind == SLOT_LOCAL;
  const Local *l = alias ? &vs->local[s->local] : &nobody; /* a function may have no locals */
  unsigned none = s->kind == SLOT_REG ? 0 : 0xff;
  return (Reg)(alias ? l->reg : s->reg | none);
}

/* Which list it joins depends on the code that is compiled: it is written to both. */
static inline void add_move(VStack *vs, ArgMoves *m, const Slot *s, Reg dst)
{
  Reg src = slot_register(vs, s);
  if (__builtin_expect(vs->policy.kept != 0, 0) && src == NO_REG)
    src = vs_kept(vs, s); /* among the moves, which may overwrite it */
  m->move[m->nmoves] = (RegMove){dst, src};
  m->load[m->nloads].reg = dst;
  m->load[m->nloads].from = s;
  m->nmoves += (src != NO_REG) & (src != dst);
  m->nloads += src == NO_REG;
}

static void do_moves(VStack *vs, const ArgMoves *m)
{
  if (m->nmoves) vs_emit_moves(vs, m->move, m->nmoves);
  for (unsigned i = 0; i < m->nloads; i++)
    vs_load_unheld(vs, m->load[i].from, m->load[i].reg);
}

/* Registers of locals that are dead after the call, so that they need not be stored. A local that
 * is also an argument (an entry from `base` up) is not among them. */
static RegMask spent_registers(VStack *vs, uint32_t base)
{
  uint32_t spent = vs->spent;
  vs->spent = NO_LOCAL;
  if (spent == ALL_LOCALS) return ~regs_not_local(&vs->regs);
  const Local *l = &vs->local[spent];
  if (l->reg == NO_REG) return 0;
  uint32_t i = l->alias;
  while (i != NO_SLOT && i >= base)
    i = vs->slot[i].next_alias;
  return i == NO_SLOT ? reg_bit(l->reg) : 0;
}

/* Stores what is live after the call. Registers keep their values until the call. */
static void save_live(VStack *vs, uint32_t base)
{
  RegMask m = vs->regs.dirty | regs_not_local(&vs->regs);
  if (vs->spent != NO_LOCAL) {
    RegMask spent = spent_registers(vs, base) & vs->regs.dirty;
    for (RegMask k = vs->opt.poison ? m & spent : 0; k; k &= k - 1)
      vs_poison_home(vs, vs->regs.own[reg_lowest(k)]);
    m &= ~spent;
  }
  if (VS_OFF(vs, SAVE)) m = vs->regs.used;
  vs->regs.dirty = 0;
  for (; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    unsigned own = vs->regs.own[r];
    if (own < OWN_STACK) {
      WATCH(vs->code, SAVE, NULL, own, r, 0);
      em_store_home(&vs->code, (ValType)vs->local[own].type, r, own, vs->home_shift);
    } else if (own != OWN_TEMP && own - OWN_STACK < base) {
      WATCH(vs->code, SAVE, NULL, own, r, 0);
      vs_evict(vs, r);
    }
  }
  /* Aliases below see the local's home, which nothing writes before the local is set again. */
}

static void stack_arg(VStack *vs, const Slot *s, uint32_t offset)
{
  Slot from = *s;
  Reg r = slot_register(vs, s);
  unsigned type = s->type;
  if (r == NO_REG) {
    if (from.kind == SLOT_CONST) {
      type = type == T_I32 || type == T_F32 ? T_I32 : T_I64;
      from.type = (uint8_t)type;
    }
    r = is_float(type) ? FREG_SCR : REG_SCR;
    vs_load_slot(vs, &from, r);
  }
  em_store_sp(&vs->code, (ValType)type, r, offset);
}

/* An argument on the stack. */
static void pass_on_stack(VStack *vs, const Slot *s, uint32_t offset)
{
  stack_arg(vs, s, offset);
  vs_bound_code(vs);
}

/* Arguments to their places; `callee` (or NO_REG) goes to REG_CALLEE with them. */
static void place_args(VStack *vs, const FuncType *type, Reg callee)
{
  uint32_t n = type->nparams, offset = 0, bytes = abi_stack_bytes(type);
  const Slot *s = &vs->slot[vs->sp - n];
  if (bytes) em_add_sp(&vs->code, -(int32_t)bytes);
  ArgMoves moves;
  moves.nmoves = moves.nloads = 0;
  AbiCursor c = {0, 0, 0};
  for (const Slot *end = s + n; s < end; s++) {
    Reg dst = abi_arg(&c, s->type, &offset);
    if (__builtin_expect(dst == NO_REG, 0))
      pass_on_stack(vs, s, offset);
    else
      add_move(vs, &moves, s, dst);
  }
  if (callee != NO_REG && callee != REG_CALLEE)
    moves.move[moves.nmoves++] = (RegMove){REG_CALLEE, callee};
  do_moves(vs, &moves);
}

/* The same, for a call after which this function goes on. */
static void pass_args(VStack *vs, const FuncType *type, Reg callee)
{
  save_live(vs, vs->sp - type->nparams);
  place_args(vs, type, callee);
}

/* The arguments are gone, and what was in registers: locals and temporaries, since save_live sent
 * the other entries of the stack home. Without branches on what they are. */
static void drop_arguments(VStack *vs, uint32_t n)
{
  Local nobody;
  for (Slot *s = &vs->slot[vs->sp], *end = s - n; s > end;) {
    s--;
    Local *l = s->kind == SLOT_LOCAL ? &vs->local[s->local] : &nobody;
    l->alias = s->next_alias;
  }
  vs->sp -= n;
  for (RegMask m = vs->regs.used; m; m &= m - 1) {
    unsigned own = vs->regs.own[reg_lowest(m)];
    Local *l = own < OWN_STACK ? &vs->local[own] : &nobody;
    l->reg = NO_REG;
  }
  regs_clear(&vs->regs);
  vs->policy.lock = 0;
  vs->summed = NO_LOCAL;
  vs->calls = true;
}

/* A call changes every allocatable register; its results are on the stack. */
static inline void called(VStack *vs)
{
  vs_clobbered(vs, ALLOC_GPR | ALLOC_FPR);
  vs_poison_free(vs);
}

/* More than one result, or one that is in no register. */
static __attribute__((noinline)) void take_several(VStack *vs, const FuncType *type)
{
  AbiCursor c = {0, 0, 0};
  bool buffered = false;
  for (uint32_t i = 0; i < type->nresults; i++) {
    Reg r = abi_result(&c, type->results[i]);
    if (r != NO_REG) {
      regs_give(&vs->regs, r, OWN_TEMP, false);
      vs_push_reg(vs, r, type->results[i]);
      continue;
    }
    uint32_t index = vs->sp;
    Slot *s = vs_push(vs, SLOT_HOME, type->results[i]);
    s->local = index;
    stack_home(vs, index);
    buffered = true;
  }
  if (!buffered) return;
  Reg buf = vs_alloc(vs, ALLOC_GPR);
  em_load_ctx(&vs->code, T_I64, buf, offsetof(Context, ret_buf));
  uint32_t base = vs->sp - type->nresults;
  c = (AbiCursor){0, 0, 0};
  for (uint32_t i = 0; i < type->nresults; i++) {
    const Slot *s = &vs->slot[base + i];
    if (abi_result(&c, type->results[i]) != NO_REG)
      continue; /* at home, too, if it gave up its register */
    Reg r = is_float(s->type) ? FREG_SCR : REG_SCR;
    em_load_ptr(&vs->code, (ValType)s->type, r, buf, 16 * i);
    em_store_home(&vs->code, (ValType)s->type, r, stack_home(vs, base + i), vs->home_shift);
    vs_bound_code(vs);
  }
  regs_release(&vs->regs, buf);
}

/* After the call: arguments gone, registers empty but for the results. */
static void take_results(VStack *vs, const FuncType *type)
{
  drop_arguments(vs, type->nparams);
  if (__builtin_expect(type->nresults > 1, 0)) {
    take_several(vs, type);
  } else if (type->nresults) {
    unsigned t = type->results[0];
    Reg r = is_float(t) ? RES_FPR[0] : RES_GPR[0];
    vs->regs.used |= reg_bit(r);
    vs_push_reg(vs, r, t);
  }
  called(vs);
}

static void restore_pinned(VStack *vs)
{
  em_reload_ctx(&vs->code);
  em_reload_base(&vs->code);
  vs->saves_ctx = true;
}

/* -- calls ---- */

/* The call or jump that has just been emitted goes to this function. */
static void go_to(VStack *vs, uint32_t own)
{
  CallTargets *t = vs->targets;
  uint32_t end = code_pos(&vs->code);
  if (own >= t->first && own < t->known) {
    vs_patch(vs, end, t->entry[own]);
  } else {
    PendingCall *p = VS_PUSH(vs, t->pending, t->npending, t->cappending);
    if (p) *p = (PendingCall){end, own};
  }
}

void vs_call(VStack *vs, const FuncType *type, uint32_t func, uint32_t nimported)
{
  Code *c = &vs->code;
  pass_args(vs, type, NO_REG);
  if (func < nimported) {
    em_addr_ctx(c, REG_CALLEE, vs->layout->funcs + (uint32_t)sizeof(FuncRef) * func);
    em_call_ref(c);
    vs_site(vs);
    restore_pinned(vs);
  } else {
    g(c, G_CALL, 0, 0, 0);
    go_to(vs, func - nimported);
    vs_site(vs);
  }
  take_results(vs, type);
}

/* The same in fewer instructions, where the CPU has them: signature and context are compared
 * together, when the arguments are in their places. */
static void call_own_indirect(VStack *vs, const FuncType *type, uint32_t type_index, uint32_t table)
{
  Code *c = &vs->code;
  Slot s = vs_pop(vs);
  Operand i = vs_take(vs, &s);
  const RegPolicy *p = &vs->policy;
  RegMask taken = vs->regs.used | p->lock | p->pins | p->kept;
  Reg t = vs_alloc(vs, taken >> REG_CALLEE & 1 ? ALLOC_GPR : reg_bit(REG_CALLEE));
  em_load_ctx(c, T_I64, t, vs->layout->tables + 8 * table);
  g(c, G_CMPB_U64_MEM, 0, t, i.reg);
  vs_stub(vs, TRAP_UNDEFINED_ELEMENT, code_pos(c), NO_REG, 0);
  em_load_ptr(c, T_I64, t, t, offsetof(TableView, entries));
  g_i(c, G_ADD64_LSL, t, t, i.reg, 5);
  vs_free_operand(vs, i);
  pass_args(vs, type, t);
  em_load_ctx(c, T_I32, REG_SCR, vs->layout->sigs + 4 * type_index);
  g(c, G_CMP_OWN, 0, REG_CALLEE, REG_SCR);
  vs_stub(vs, STUB_OWN, code_pos(c), REG_CALLEE, 0);
  em_call_own_ref(c);
  vs_site(vs);
  if (!vs->failed) vs->stubs[vs->nstubs - 1].back = code_pos(c);
  vs->saves_ctx = true;
  take_results(vs, type);
}

void vs_call_indirect(VStack *vs, const FuncType *type, uint32_t type_index, uint32_t table)
{
  Code *c = &vs->code;
  if (c->general[G_CMP_OWN] && !VS_OFF(vs, CONTEXT)) {
    call_own_indirect(vs, type, type_index, table);
    return;
  }
  Slot s = vs_pop(vs);
  RegMask taken = vs->regs.used | vs->policy.kept;
  bool free = (ALLOC_GPR & ~taken) >> REG_CALLEE & 1;
  Reg i = vs_take_own(vs, &s, free && s.kind != SLOT_REG ? reg_bit(REG_CALLEE) : ALLOC_GPR);
  Reg t = vs_alloc(vs, ALLOC_GPR);
  em_load_ctx(c, T_I64, t, vs->layout->tables + 8 * table);
  g(c, G_CMPB_U64_MEM, 0, t, i);
  vs_stub(vs, TRAP_UNDEFINED_ELEMENT, code_pos(c), NO_REG, 0);
  g_i(c, G_SHL64_I, i, i, 0, 5);
  em_load_ptr(c, T_I64, t, t, offsetof(TableView, entries));
  g(c, G_ADD64, i, i, t);
  em_load_ctx(c, T_I32, t, vs->layout->sigs + 4 * type_index);
  g(c, G_CMP_SIG, 0, i, t);
  vs_stub(vs, STUB_INDIRECT, code_pos(c), i, 0);
  regs_release(&vs->regs, t);
  pass_args(vs, type, i);
  if (VS_OFF(vs, CONTEXT)) {
    em_call_ref(c);
    vs_site(vs);
    restore_pinned(vs);
    take_results(vs, type);
    return;
  }
  /* Mostly it is a function of this context; others are called by a stub. */
  g(c, G_CMP_CTX, 0, REG_CALLEE, 0);
  vs_stub(vs, STUB_CONTEXT, code_pos(c), NO_REG, 0);
  em_call_own_ref(c);
  vs_site(vs);
  if (!vs->failed) vs->stubs[vs->nstubs - 1].back = code_pos(c);
  vs->saves_ctx = true;
  take_results(vs, type);
}

void vs_call_other(VStack *vs, uint32_t back)
{
  em_call_ref(&vs->code);
  vs_site(vs);
  restore_pinned(vs);
  vs_patch(vs, vs_jump_here(vs), back);
}

void vs_helper(VStack *vs, Helper helper, ValType result, uint32_t imm0, uint32_t imm1)
{
  Code *c = &vs->code;
  uint32_t operands = helper_info[helper].operands, base = vs->sp - operands;
  save_live(vs, base);
  ArgMoves moves;
  moves.nmoves = moves.nloads = 0;
  for (uint32_t i = 0; i < operands; i++)
    add_move(vs, &moves, &vs->slot[base + i], C_ARG[1 + i]);
  do_moves(vs, &moves);
  unsigned k = 1 + operands;
  em_const_int(c, C_ARG[k], imm0, false, false);
  if (helper_info[helper].immediates > 1) em_const_int(c, C_ARG[k + 1], imm1, false, false);
  g(c, G_GET_CTX, C_ARG[0], 0, 0);
  em_call_helper(c, (uint32_t)(offsetof(Context, helper) + sizeof(void *) * helper));
  vs_site(vs);
  em_reload_base(c);
  drop_arguments(vs, operands);
  if (helper_info[helper].traps) {
    em(c, c->forms[OP_I32_EQZ][F_BRN_RR], 0, REG_CRESULT, 0);
    vs_stub(vs, STUB_HELPER, code_pos(c), REG_CRESULT, 0);
  } else {
    regs_give(&vs->regs, REG_CRESULT, OWN_TEMP, false);
    if (result == T_I32) g(c, G_MOV32, REG_CRESULT, REG_CRESULT, 0);
    vs_push_reg(vs, REG_CRESULT, result);
  }
  called(vs);
}

void vs_call_c(VStack *vs, const FuncType *type, const void *function)
{
  Code *c = &vs->code;
  pass_args(vs, type, NO_REG); /* the same registers as Weft's */
  em_const_int(c, REG_SCR, (uint64_t)(uintptr_t)function, true, false);
  g(c, G_CALL_REG, 0, REG_SCR, 0);
  vs_site(vs);
  em_add_sp(c, (int32_t)abi_stack_bytes(type));
  drop_arguments(vs, type->nparams);
  if (type->nresults) {
    unsigned result = type->results[0];
    Reg r = is_float(result) ? RES_FPR[0] : REG_CRESULT;
    regs_give(&vs->regs, r, OWN_TEMP, false);
    if (result == T_I32) g(c, G_MOV32, r, r, 0); /* C leaves the upper half open */
    vs_push_reg(vs, r, result);
  }
  called(vs);
}

void vs_call_cell(VStack *vs, const FuncType *type, const void *const *cell)
{
  Code *c = &vs->code;
  pass_args(vs, type, NO_REG);
  em_const_int(c, REG_SCR, (uint64_t)(uintptr_t)cell, true, false);
  em_load_ptr(c, T_I64, REG_SCR, REG_SCR, 0);
  g(c, G_CALL_REG, 0, REG_SCR, 0);
  vs_site(vs);
  take_results(vs, type);
}

static void tail_call(VStack *vs, const FuncType *type, uint32_t own, const void *const *cell)
{
  TailCall *t = VS_PUSH(vs, vs->tails, vs->ntails, vs->captails);
  if (!t) return;
  vs_poll(vs); /* functions that call each other in turn are a loop */
  place_args(vs, type, NO_REG);
  uint32_t bytes = abi_stack_bytes(type);
  if (bytes | vs->stack_args) vs->calls = true; /* the frame is not below the stack pointer */
  *t = (TailCall){vs_jump_here(vs), own, cell, bytes};
}

void vs_tail_call(VStack *vs, const FuncType *type, uint32_t own)
{
  tail_call(vs, type, own, NULL);
}

void vs_tail_call_cell(VStack *vs, const FuncType *type, const void *const *cell)
{
  tail_call(vs, type, 0, cell);
}

void vs_tail_stub(VStack *vs, const TailCall *t, const FrameInfo *f)
{
  vs_patch(vs, t->end, code_pos(&vs->code));
  Code *c = &vs->code;
  em_tail_frame(c, f, t->bytes);
  if (t->cell) {
    em_const_int(c, REG_SCR, (uint64_t)(uintptr_t)t->cell, true, false);
    em_load_ptr(c, T_I64, REG_SCR, REG_SCR, 0);
    g(c, G_JMP_REG, 0, REG_SCR, 0);
  } else {
    g(c, G_JMP, 0, 0, 0);
    go_to(vs, t->own);
  }
}

/* -- leaving ---- */

void vs_return(VStack *vs)
{
  const FuncType *type = vs->type;
  Code *c = &vs->code;
  uint32_t base = vs->sp - type->nresults;
  ArgMoves moves;
  moves.nmoves = moves.nloads = 0;
  AbiCursor cursor = {0, 0, 0};
  Reg buf = NO_REG;
  for (uint32_t i = 0; i < type->nresults; i++) {
    Slot *s = &vs->slot[base + i];
    Reg r = abi_result(&cursor, s->type);
    if (r != NO_REG) {
      add_move(vs, &moves, s, r);
      continue;
    }
    if (buf == NO_REG) {
      buf = vs_alloc(vs, ALLOC_GPR);
      vs->policy.lock |= reg_bit(buf);
      em_load_ctx(c, T_I64, buf, offsetof(Context, ret_buf));
      /* Getting the register may have sent a result home: begin again. */
      cursor = (AbiCursor){0, 0, 0};
      moves.nmoves = moves.nloads = 0;
      i = UINT32_MAX;
      continue;
    }
    Reg v = slot_register(vs, s);
    if (v == NO_REG) {
      v = is_float(s->type) ? FREG_SCR : REG_SCR;
      vs_load_slot(vs, s, v);
    }
    em_store_ptr(c, (ValType)s->type, v, buf, 16 * i);
    vs_bound_code(vs);
  }
  do_moves(vs, &moves);
  if (buf != NO_REG) regs_release(&vs->regs, buf);
  vs->policy.lock = 0;
  uint32_t end = em_return(c, vs->stack_args);
  if (end) vs_fix(vs, &vs->return_fix, end, 0);
}

void vs_unreachable(VStack *vs)
{
  /* The jump is the trap site itself: nothing follows. */
  uint32_t end = vs_jump_here(vs);
  vs_stub(vs, TRAP_UNREACHABLE, end, NO_REG, 0);
}
