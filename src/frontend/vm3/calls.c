// SPDX-License-Identifier: MIT
/* Calls and returns.
 *
 * Where a result goes is decided by the return op and by what the caller wants. Nearly always there
 * is one possibility for a function, which then has one result of that bank's type. If there are
 * more (mixed return ops), it has two results: the bank, and the bits.
 */
#include "base/grow.h"
#include "frontend/vm3/gen.h"

#include <stdlib.h>

/* -- traits ---- */

enum { IS_CALL = 128 };

/* What an op adds to its function's traits, or that it calls. */
static const uint8_t op_traits_of[VM3_NOPS] = {
    [VM3_ReturnI64] = RETURNS_NUMBER, [VM3_ReturnF64] = RETURNS_NUMBER,
    [VM3_ReturnCell] = RETURNS_CELL,  [VM3_ReturnConstK] = RETURNS_CONST,
    [VM3_ConcatStr] = ALLOCATES,      [VM3_NewList] = ALLOCATES,
    [VM3_NewMap] = ALLOCATES,         [VM3_ListPushI64] = PUSHES,
    [VM3_CallI64] = IS_CALL,          [VM3_CallF64] = IS_CALL,
    [VM3_CallMixed] = IS_CALL,        [VM3_TailCallI64] = IS_CALL,
    [VM3_TailCallMixed] = IS_CALL,
};

static bool note_call(Gen *g, uint32_t func, uint32_t pc)
{
  CallNote *note = ARRAY_PUSH(g->calls, g->ncalls, g->capcalls);
  if (note) *note = (CallNote){func, pc};
  return note;
}

/* What a function does by itself. */
static bool own_traits(Gen *g, uint32_t func)
{
  const Vm3Func *f = &g->p->funcs[func];
  unsigned traits = 0;
  for (uint32_t pc = 0; pc < f->nops; pc++) {
    unsigned t = op_traits_of[f->code[pc].op];
    if (!t) continue;
    if (t & IS_CALL) {
      if (!note_call(g, func, pc)) return false;
      /* a number that is wanted in a cell gets a box */
      bool boxes = f->code[pc].op == VM3_CallMixed && f->code[pc].flags == BANK_CELL;
      t = boxes ? ALLOCATES : 0;
    }
    traits |= t;
  }
  g->traits[func] = (uint8_t)traits;
  return true;
}

static const Vm3Op *noted_op(const Gen *g, const CallNote *c)
{
  return &g->p->funcs[c->func].code[c->pc];
}

/* Numbers of calls by the function that they call, in one array: those of f are in [first[f],
 * first[f + 1]). */
typedef struct Callers {
  uint32_t *first, *call;
} Callers;

static bool find_callers(const Gen *g, Callers *c)
{
  uint32_t n = g->p->nfuncs;
  c->first = calloc(n + 2, sizeof *c->first);
  c->call = malloc((g->ncalls + 1) * sizeof *c->call);
  if (!c->first || !c->call) return false;
  for (uint32_t i = 0; i < g->ncalls; i++)
    c->first[noted_op(g, &g->calls[i])->c + 2]++;
  for (uint32_t i = 2; i < n + 2; i++)
    c->first[i] += c->first[i - 1];
  for (uint32_t i = 0; i < g->ncalls; i++)
    c->call[c->first[noted_op(g, &g->calls[i])->c + 1]++] = i;
  return true;
}

/* Each trait of a function goes to its callers once: linear. */
static void spread_traits(Gen *g, const Callers *c, uint32_t *queue, uint32_t n)
{
  while (n) {
    uint32_t f = queue[--n];
    for (uint32_t k = c->first[f]; k < c->first[f + 1]; k++) {
      const CallNote *from = &g->calls[c->call[k]];
      bool tail = vm3_is_tail_call(noted_op(g, from)->op);
      unsigned more = g->traits[f] & (tail ? ~0u : ALLOCATES | PUSHES);
      if (!(more & ~g->traits[from->func])) continue;
      g->traits[from->func] |= (uint8_t)more;
      queue[n++] = from->func;
    }
  }
}

bool vm3_find_traits(Gen *g)
{
  const Vm3Program *p = g->p;
  Callers c = {0};
  uint32_t *queue = malloc((5 * (size_t)p->nfuncs + 1) * sizeof *queue);
  g->traits = malloc(p->nfuncs);
  g->first_call = malloc((p->nfuncs + 1) * sizeof *g->first_call);
  bool room = queue && g->traits && g->first_call;
  for (uint32_t i = 0; room && i < p->nfuncs; i++) {
    g->first_call[i] = g->ncalls;
    queue[i] = i;
    room = own_traits(g, i);
  }
  if (room) {
    g->first_call[p->nfuncs] = g->ncalls;
    room = find_callers(g, &c);
  }
  if (room) spread_traits(g, &c, queue, p->nfuncs);
  free(queue);
  free(c.first);
  free(c.call);
  return room;
}

unsigned vm3_result_banks(const Gen *g, uint32_t func, unsigned dest)
{
  unsigned t = g->traits[func], banks = 0;
  if (t & RETURNS_NUMBER) banks |= 1u << dest;
  if (t & RETURNS_CELL) banks |= 1u << BANK_CELL;
  if (t & RETURNS_CONST) banks |= 1u << BANK_I64;
  return banks;
}

/* -- variants ---- */

static const uint8_t bank_type[] = {T_I64, T_F64, T_I64};

/* The only bank where the result goes; one of the caller's choice if there is none at all. */
static Vm3Bank only_bank(const Gen *g, uint32_t func, unsigned dest)
{
  unsigned banks = vm3_result_banks(g, func, dest);
  return banks ? (Vm3Bank)__builtin_ctz(banks) : dest < VM3_BANKS ? (Vm3Bank)dest : BANK_I64;
}

static FuncType type_of(Gen *g, const Vm3Func *f, const Variant *v)
{
  uint32_t n = 0;
  ValType *params = malloc((f->nparams + 3) * sizeof *params);
  if (!params) return (FuncType){0};
  for (uint32_t k = 0; k < f->nparams; k++)
    if (v->conv == CONV_MIXED || f->params[k] == v->conv)
      params[n++] = (ValType)bank_type[f->params[k]];
  ValType *results = params + n;
  results[0] = v->wide ? T_I64 : (ValType)bank_type[only_bank(g, v->func, v->dest)];
  results[1] = T_I64;
  return (FuncType){n, v->wide ? 2 : 1, params, results};
}

const Variant *vm3_variant(Gen *g, uint32_t func, Convention conv, unsigned dest, bool wide)
{
  /* The plain conventions are the mixed one if all parameters are of their bank. */
  const Vm3Func *f = &g->p->funcs[func];
  if (conv == CONV_MIXED && f->nparams) {
    uint32_t k = 1;
    while (k < f->nparams && f->params[k] == f->params[0])
      k++;
    if (k == f->nparams && f->params[0] != BANK_CELL) conv = (Convention)f->params[0];
  }
  uint32_t *number = &g->variant_of[((size_t)(func * NCONVS + conv) * NDESTS + dest) * 2 + wide];
  if (*number) return &g->variants[*number - 1];
  if (g->nvariants == g->capvariants &&
      !array_grow(&g->variants, &g->capvariants, g->nvariants + 1, sizeof *g->variants))
    return NULL;
  Variant *v = &g->variants[g->nvariants];
  *v = (Variant){func, (uint8_t)conv, (uint8_t)dest, wide, {0}};
  v->type = type_of(g, f, v);
  if (!v->type.params) return NULL;
  *number = ++g->nvariants;
  return v;
}

uint32_t vm3_param_register(const Gen *g, const Variant *v, uint32_t k, Vm3Bank *bank)
{
  if (v->conv == CONV_MIXED)
    *bank = (Vm3Bank)g->p->funcs[v->func].params[k];
  else
    *bank = (Vm3Bank)v->conv;
  return k;
}

const Variant *vm3_called_variant(Gen *g, const Variant *from, const Vm3Op *o)
{
  static const struct {
    uint8_t conv, dest;
  } of[VM3_NOPS] = {
      [VM3_CallI64] = {CONV_I64, BANK_I64}, [VM3_CallF64] = {CONV_F64, BANK_F64},
      [VM3_TailCallI64] = {CONV_I64, 0},    [VM3_TailCallMixed] = {CONV_MIXED, 0},
      [VM3_CallMixed] = {CONV_MIXED, 0},
  };
  Convention conv = (Convention)of[o->op].conv;
  if (vm3_is_tail_call(o->op)) return vm3_variant(g, o->c, conv, from->dest, from->wide);
  unsigned dest = o->op == VM3_CallMixed ? o->flags : of[o->op].dest;
  unsigned banks = vm3_result_banks(g, o->c, dest);
  return vm3_variant(g, o->c, conv, dest, (banks & (banks - 1)) != 0);
}

/* -- calls ---- */

static void push_args(Gen *g, const Vm3Op *o, const Variant *callee)
{
  for (uint32_t k = 0; k < callee->type.nparams; k++) {
    Vm3Bank bank;
    uint32_t reg = vm3_param_register(g, callee, k, &bank);
    vm3_push_reg(g, bank, o->b + reg);
  }
}

static uint32_t number_of(const Gen *g, const Variant *v)
{
  return (uint32_t)(v - g->variants);
}

/* Pops the value for register A of a bank, which may not be there. */
static void take_result(Gen *g, const Vm3Op *o, Vm3Bank bank)
{
  Unit *u = &g->u;
  if (o->a < g->f->nregs[bank]) {
    vm3_set_reg(g, bank, o->a);
    return;
  }
  unit_drop(u);
  unit_const(u, T_I32, 1);
  unit_trap_if(u, TRAP_TABLE_BOUNDS);
}

/* Objects that the callee has made go, but for the one that it returns. */
static void release(Gen *g, const Vm3Op *o, bool keep)
{
  Unit *u = &g->u;
  vm3_push_pointer(g, g->rt->vm);
  unit_get(u, g->heap_mark);
  if (keep && o->a < g->f->nregs[BANK_CELL])
    vm3_push_reg(g, BANK_CELL, o->a);
  else
    vm3_push_i64(g, 0);
  vm3_call_runtime(g, g->rt->release, 2, false);
}

static void take_wide(Gen *g, const Vm3Op *o, unsigned banks)
{
  Unit *u = &g->u;
  unit_set(u, g->temp);     /* bits */
  unit_set(u, g->temp + 1); /* bank */
  uint32_t join = unit_label(u);
  if (join == NO_LABEL) return;
  for (unsigned b = 0; b < VM3_BANKS; b++) {
    if (!(banks >> b & 1)) continue;
    uint32_t other = unit_label(u);
    if (other == NO_LABEL) return;
    unit_get(u, g->temp + 1);
    vm3_push_i64(g, b);
    unit_compare(u, OP_I64_NE);
    unit_branch_if(u, other);
    unit_get(u, g->temp);
    if (b == BANK_F64) unit_unary(u, OP_F64_REINTERPRET_I64, T_F64);
    take_result(g, o, (Vm3Bank)b);
    unit_jump(u, join);
    unit_bind_forward(u, other);
  }
  unit_bind_forward(u, join);
}

void vm3_gen_call(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  const Variant *callee = vm3_called_variant(g, g->v, o);
  unsigned banks = vm3_result_banks(g, callee->func, callee->dest);
  bool allocates = (g->traits[callee->func] & ALLOCATES) ||
                   (callee->dest == BANK_CELL && (g->traits[callee->func] & RETURNS_NUMBER));
  if (allocates) {
    vm3_push_pointer(g, g->rt->newest);
    unit_load(u, OP_I64_LOAD, T_I64, NOT_SCALED, 0);
    unit_set(u, g->heap_mark);
  }
  push_args(g, o, callee);
  vm3_find_dead(g, true);
  unit_call(u, &callee->type, number_of(g, callee));
  if (callee->wide)
    take_wide(g, o, banks);
  else
    take_result(g, o, only_bank(g, callee->func, callee->dest));
  if (allocates) release(g, o, banks >> BANK_CELL & 1);
}

void vm3_gen_tail_call(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  if (vm3_is_restart(o, g->v->func)) {
    unit_jump(u, g->labels[0]);
    return;
  }
  const Variant *callee = vm3_called_variant(g, g->v, o);
  push_args(g, o, callee);
  unit_tail_call(u, &callee->type, number_of(g, callee));
}

/* -- returns ---- */

/* A number on top of the stack becomes an object. */
static void box(Gen *g, Vm3Bank bank)
{
  Unit *u = &g->u;
  if (bank == BANK_F64) unit_unary(u, OP_I64_REINTERPRET_F64, T_I64);
  unit_set(u, g->temp);
  vm3_push_pointer(g, g->rt->vm);
  unit_get(u, g->temp);
  vm3_call_runtime(g, bank == BANK_F64 ? g->rt->box_f64 : g->rt->box_i64, 1, true);
}

/* The value of `bank` on top of the stack becomes one for `dest`. */
static void convert(Gen *g, Vm3Bank bank, Vm3Bank dest)
{
  Unit *u = &g->u;
  if (bank == dest) return;
  if (dest == BANK_CELL)
    box(g, bank);
  else if (dest == BANK_F64)
    unit_unary(u, OP_F64_CONVERT_I64_S, T_F64);
  else
    unit_unary(u, OP_I64_TRUNC_IND_F64_S, T_I64);
}

void vm3_gen_return(Gen *g, const Vm3Op *o)
{
  Unit *u = &g->u;
  Vm3Bank bank = o->op == VM3_ReturnF64 ? BANK_F64 : o->op == VM3_ReturnCell ? BANK_CELL : BANK_I64;
  Vm3Bank dest = bank;
  if (bank != BANK_CELL && o->op != VM3_ReturnConstK && g->v->dest != TO_HOST)
    dest = (Vm3Bank)g->v->dest;
  if (g->v->wide) vm3_push_i64(g, dest);
  if (o->op == VM3_ReturnConstK)
    vm3_push_i64(g, (int16_t)o->c);
  else
    vm3_push_reg(g, bank, o->a);
  convert(g, bank, dest);
  if (g->v->wide && dest == BANK_F64) unit_unary(u, OP_I64_REINTERPRET_F64, T_I64);
  unit_return(u);
}
