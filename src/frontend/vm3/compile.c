// SPDX-License-Identifier: MIT
/* The compiler's outside: which variants there are, one after the other. Scratch that is as large
 * as the windows of registers is cleared by what was used, not as a whole. */
#include "frontend/vm3/gen.h"

#include <stdlib.h>
#include <string.h>

enum { LONG_CODE = 8000 };

static const uint8_t bank_type[] = {T_I64, T_F64, T_I64};

/* -- registers ---- */

static bool add_local(Gen *g, Vm3Bank bank, uint32_t reg)
{
  uint32_t *local = &g->local[bank][reg];
  if (*local) return true;
  g->has_cells |= bank == BANK_CELL;
  if (g->nlocals == MAX_LOCALS - OWN_LOCALS) return false;
  g->local_types[g->nlocals] = bank_type[bank];
  g->bank_of[g->nlocals] = (uint8_t)bank;
  g->reg_of[g->nlocals] = reg;
  g->writes[g->nlocals] = 0;
  *local = ++g->nlocals;
  return true;
}

static bool add_written(Gen *g, Vm3Bank bank, uint32_t reg)
{
  if (!add_local(g, bank, reg)) return false;
  uint8_t *writes = &g->writes[local_of(g, bank, reg)];
  if (*writes < 2) ++*writes;
  return true;
}

/* The registers that an op names, of which some are new. */
static bool add_fields(Gen *g, const Vm3Op *o)
{
  const uint8_t *bank = vm3_op_shape[o->op].bank;
  const uint16_t reg[] = {o->a, o->b, o->c};
  for (unsigned i = 0; i < 3; i++)
    if (bank[i] && !add_local(g, (Vm3Bank)(bank[i] - 1), reg[i])) return false;
  return true;
}

static bool add_call(Gen *g, const Vm3Op *o)
{
  if (vm3_is_restart(o, g->v->func)) return true;
  const Variant *callee = vm3_called_variant(g, g->v, o);
  for (uint32_t k = 0; k < callee->type.nparams; k++) {
    Vm3Bank bank;
    uint32_t reg = vm3_param_register(g, callee, k, &bank);
    if (!add_local(g, bank, o->b + reg)) return false;
  }
  unsigned banks = vm3_result_banks(g, callee->func, callee->dest);
  if (vm3_is_tail_call(o->op)) return true;
  if (!banks) banks = 1u << (callee->dest < VM3_BANKS ? callee->dest : 0);
  for (unsigned b = 0; b < VM3_BANKS; b++)
    if (banks >> b & 1 && o->a < g->f->nregs[b] && !add_written(g, (Vm3Bank)b, o->a)) return false;
  return true;
}

static void add_branch(Gen *g, uint32_t from, uint32_t to)
{
  g->spans.branch[g->spans.nbranches++] = (Branch){from, to};
}

/* What is more than three fields of registers. */
static bool survey_special(Gen *g, const Vm3Op *o, uint32_t pc)
{
  if (o->op == VM3_FmaF64)
    return add_local(g, BANK_F64, o->c & 255) && add_local(g, BANK_F64, o->c >> 8);
  if (vm3_is_restart(o, g->v->func)) {
    add_branch(g, pc, 0);
    return true;
  }
  return !vm3_is_call(o->op) || add_call(g, o);
}

/* Numbers the registers that the code names, parameters first, and notes the branches. False: too
 * many registers. */
static bool survey(Gen *g)
{
  g->nlocals = 0;
  g->has_cells = false;
  g->spans.nbranches = 0;
  for (uint32_t k = 0; k < g->v->type.nparams; k++) {
    Vm3Bank bank;
    uint32_t reg = vm3_param_register(g, g->v, k, &bank);
    if (!add_local(g, bank, reg)) return false;
  }
  static const uint32_t none = 1; /* in place of the number of a register that there is not */
  const uint32_t *const number[] = {&none, g->local[0], g->local[1], g->local[2]};
  static const uint32_t mask[] = {0, 0xffff, 0xffff, 0xffff};
  const Vm3Op *o = g->f->code;
  for (uint32_t pc = 0, n = g->f->nops; pc < n; pc++, o++) {
    const Vm3Shape *shape = &vm3_op_shape[o->op];
    unsigned a = shape->bank[0], b = shape->bank[1], c = shape->bank[2], traits = shape->traits;
    bool is_new =
        !number[a][o->a & mask[a]] | !number[b][o->b & mask[b]] | !number[c][o->c & mask[c]];
    if (__builtin_expect(is_new, 0) && !add_fields(g, o)) return false;
    if (traits & SHAPE_WRITES) {
      uint8_t *writes = &g->writes[number[a][o->a] - 1];
      *writes = (uint8_t)(*writes + (*writes < 2));
    }
    if (traits & SHAPE_BRANCH) add_branch(g, pc, o->c);
    if (traits & SHAPE_SPECIAL && !survey_special(g, o, pc)) return false;
  }
  return true;
}

static void forget_registers(Gen *g)
{
  for (uint32_t i = 0; i < g->nlocals; i++)
    g->local[g->bank_of[i]][g->reg_of[i]] = 0;
}

/* The compiler's own locals, after the others. */
static void own_locals(Gen *g, uint32_t *total)
{
  for (uint32_t i = 0; i < OWN_LOCALS; i++)
    g->local_types[g->nlocals + i] = T_I64;
  g->temp = g->nlocals;
  g->heap_mark = g->nlocals + 2;
  g->first_view = g->nlocals + OWN_LOCALS;
  *total = g->first_view + 2 * g->nviews;
  for (uint32_t i = g->first_view; i < *total; i++)
    g->local_types[i] = T_I64;
}

/* -- functions ---- */

#ifdef WEFT_TRACE
static void watch_begin(Gen *g, uint32_t number, uint32_t nlocals)
{
  const Vm3Watch *w = g->opt->watch;
  Vm3Watched f = {.stack = unit_watched(&g->u),
                  .number = number,
                  .func = g->v->func,
                  .to_host = g->v->dest == TO_HOST,
                  .nregs = g->nlocals,
                  .nlocals = nlocals,
                  .bank_of = g->bank_of,
                  .reg_of = g->reg_of};
  unit_set_watch(&g->u, w->begin(w->user, &f));
}

static void watch_end(Gen *g, uint32_t number)
{
  const Vm3Watch *w = g->opt->watch;
  if (unit_watch(&g->u)) w->end(w->user, unit_entry(&g->u, number), unit_code_end(&g->u, number));
}
#endif

/* Ops whose code reads no context, where nothing traps. */
static bool is_plain(const Vm3Op *o)
{
  switch (o->op) {
  case VM3_NegF64:
  case VM3_F64ToI64: return false;
  default:
    return vm3_op_fields[o->op][0] != 'k' && vm3_op_fields[o->op][1] != 'k' &&
           vm3_op_fields[o->op][2] != 'k';
  }
}

/* Can C call the entry function, which has just been compiled? Calls and traps are known to the
 * virtual stack. */
static bool is_c_code(const Gen *g)
{
  if (g->v->type.nparams > VM3_C_ARGS || !unit_is_c_code(&g->u)) return false;
  for (uint32_t pc = 0; pc < g->f->nops; pc++)
    if (!is_plain(&g->f->code[pc])) return false;
  return true;
}

/* One for each op that a branch goes to. */
static void make_labels(Gen *g)
{
  const Spans *s = &g->spans;
  for (uint32_t i = 0; i < s->nbranches; i++)
    g->labels[s->branch[i].to] = NO_LABEL;
  for (uint32_t i = 0; i < s->nbranches; i++) {
    uint32_t *label = &g->labels[s->branch[i].to];
    if (*label == NO_LABEL) *label = unit_label(&g->u);
  }
}

/* Generates the current variant. */
static Status generate(Gen *g, uint32_t number)
{
  uint32_t total;
  vm3_plan_views(g);
  own_locals(g, &total);
#ifdef WEFT_TRACE
  watch_begin(g, number, total);
#endif
  const UnitFunc f = {.number = number,
                      .type = &g->v->type,
                      .nlocals = total,
                      .local_types = g->local_types,
                      .for_c = number == 0}; /* C may call the entry function as it is */
  Status s = unit_begin(&g->u, &f, &g->how);
  if (s != OK) fail(g->err, s, UINT64_MAX, "no memory for the code of function %s", g->f->name);
  if (s == OK) make_labels(g);
  if (s == OK && !unit_failed(&g->u)) vm3_gen_function(g);
  if (s == OK) s = unit_end(&g->u, g->err);
#ifdef WEFT_TRACE
  if (s == OK) watch_end(g, number);
#endif
  return s;
}

static Status compile_variant(Gen *g, uint32_t number)
{
  Variant v = g->variants[number]; /* which may move while others are found */
  g->v = &v;
  g->f = &g->p->funcs[v.func];
  if (!unit_reserve(&g->u))
    return fail(g->err, LIMIT, UINT64_MAX, "no memory for the code of function %s", g->f->name);
  if (!survey(g)) {
    forget_registers(g);
    return fail(g->err, LIMIT, UINT64_MAX, "function %s uses more than %d registers", g->f->name,
                MAX_LOCALS - OWN_LOCALS);
  }
  vm3_spans_find(&g->spans, g->f->nops);
  g->how = (UnitTry){.far = g->f->nops > LONG_CODE};
  uint64_t ops = g->ops;
  Status s = generate(g, number);
  while (s != OK && unit_again(&g->u, &g->how)) {
    g->ops = ops;
    s = generate(g, number);
  }
  if (s == OK && number == 0) g->entry_is_c = is_c_code(g);
  forget_registers(g);
  return s;
}

/* The variants that this one calls exist afterwards. */
static bool find_callees(Gen *g, uint32_t number)
{
  Variant v = g->variants[number];
  const Vm3Op *code = g->p->funcs[v.func].code;
  for (uint32_t i = g->first_call[v.func]; i < g->first_call[v.func + 1]; i++) {
    const Vm3Op *o = &code[g->calls[i].pc];
    if (!vm3_is_restart(o, v.func) && !vm3_called_variant(g, &v, o)) return false;
  }
  return true;
}

static bool find_variants(Gen *g)
{
  if (!vm3_variant(g, g->p->entry, CONV_I64, TO_HOST, true)) return false;
  for (uint32_t i = 0; i < g->nvariants; i++)
    if (!find_callees(g, i)) return false;
  return true;
}

/* The most that a function needs: arrays that are cleared are no larger. */
typedef struct Most {
  size_t regs[VM3_BANKS], locals, ops;
} Most;

static Most most_of(const Vm3Program *p)
{
  Most m = {.ops = 1};
  for (uint32_t i = 0; i < p->nfuncs; i++) {
    const Vm3Func *f = &p->funcs[i];
    size_t locals = OWN_LOCALS + 2 * MAX_VIEWS;
    for (unsigned b = 0; b < VM3_BANKS; b++) {
      locals += f->nregs[b];
      if (f->nregs[b] > m.regs[b]) m.regs[b] = f->nregs[b];
    }
    if (locals > m.locals) m.locals = locals;
    if (f->nops > m.ops) m.ops = f->nops;
  }
  if (m.locals > MAX_LOCALS) m.locals = MAX_LOCALS;
  return m;
}

static bool make_room(Gen *g)
{
  Most m = most_of(g->p);
  g->variant_of = calloc((size_t)g->p->nfuncs * NCONVS * NDESTS * 2, sizeof *g->variant_of);
  for (unsigned b = 0; b < VM3_BANKS; b++)
    if (!(g->local[b] = calloc(m.regs[b] + 1, sizeof(uint32_t)))) return false;
  g->local_types = malloc(m.locals * sizeof *g->local_types);
  g->bank_of = malloc(m.locals);
  g->view_of = malloc(m.locals);
  g->assigned = malloc(m.locals);
  g->seen = malloc(m.locals);
  g->writes = malloc(m.locals);
  g->is_constant = malloc(m.locals * sizeof *g->is_constant);
  g->constant = malloc(m.locals * sizeof *g->constant);
  g->reg_of = malloc(m.locals * sizeof *g->reg_of);
  g->weight = calloc(m.locals, sizeof *g->weight);
  g->labels = malloc(m.ops * sizeof *g->labels);
  return g->variant_of && g->local_types && g->bank_of && g->view_of && g->assigned && g->seen &&
         g->writes && g->is_constant && g->constant && g->reg_of && g->weight && g->labels &&
         vm3_spans_room(&g->spans, m.ops) && vm3_find_traits(g) && find_variants(g);
}

static void free_gen(Gen *g)
{
  for (uint32_t i = 0; i < g->nvariants; i++)
    free((void *)(uintptr_t)g->variants[i].type.params);
  for (unsigned b = 0; b < VM3_BANKS; b++)
    free(g->local[b]);
  free(g->variants);
  free(g->variant_of);
  free(g->traits);
  free(g->calls);
  free(g->first_call);
  vm3_spans_free(&g->spans);
  free(g->local_types);
  free(g->bank_of);
  free(g->view_of);
  free(g->assigned);
  free(g->seen);
  free(g->writes);
  free(g->is_constant);
  free(g->constant);
  free(g->reg_of);
  free(g->weight);
  free(g->labels);
  unit_free(&g->u);
  free(g);
}

static Status hand_out(Gen *g, Vm3Code *out)
{
  *out = (Vm3Code){.entry_is_c = g->entry_is_c,
                   .func = malloc((g->nvariants + 1) * sizeof *out->func),
                   .nargs = g->variants[0].type.nparams,
                   .ops = g->ops};
  Status s = out->func ? unit_hand_out(&g->u, &out->code, g->err)
                       : fail(g->err, LIMIT, UINT64_MAX, "out of memory");
  if (s != OK) {
    free(out->func);
    *out = (Vm3Code){0};
    return s;
  }
  for (uint32_t i = 0; i < g->nvariants; i++)
    out->func[i] = g->variants[i].func;
  return OK;
}

/* What divisions want for themselves. */
static void find_fixed(Gen *g)
{
  UnitNeeds of[NOPS];
  unit_needs(&g->opt->unit, of);
  g->fixed[VM3_DivI64] = g->fixed[VM3_DivI64K] = of[OP_I64_DIV_S];
  g->fixed[VM3_ModI64] = g->fixed[VM3_ModI64K] = of[OP_I64_REM_S];
}

Status vm3_compile(const Vm3Program *p, const Vm3Runtime *rt, const Vm3Options *opt,
                   CodeRegion *region, Vm3Code *out, Err *err)
{
  Gen *g = calloc(1, sizeof *g);
  if (!g) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  g->p = p;
  g->rt = rt;
  g->opt = opt;
  g->err = err;
  find_fixed(g);
  Status s = make_room(g) ? unit_open(&g->u, &opt->unit, region, g->nvariants, err)
                          : fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (uint32_t i = 0; i < g->nvariants && s == OK; i++)
    s = compile_variant(g, i);
  if (s == OK) s = hand_out(g, out);
  free_gen(g);
  return s;
}
