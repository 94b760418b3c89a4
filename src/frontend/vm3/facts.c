// SPDX-License-Identifier: MIT
/* What a span does: which locals it uses, weighted by nesting, and how much it calls. */
#include "frontend/vm3/gen.h"

enum {
  DEEPEST = 8 /* deeper spans get no facts of their own */,
  PER_LEVEL = 3 /* times 8 */,
  LEVELS = 4,
  MOST_WEIGHT = 1 << 30
};

/* C functions that an op calls. */
static const uint8_t calls_of[VM3_NOPS] = {
    [VM3_CallI64] = 1, [VM3_CallF64] = 1,      [VM3_CallMixed] = 1,
    [VM3_LenStr] = 1,  [VM3_ConcatStr] = 1,    [VM3_NewList] = 1,
    [VM3_NewMap] = 1,  [VM3_MapSetI64I64] = 1, [VM3_MapGetI64I64] = 1,
};

typedef struct Sum {
  uint32_t touched[3 * 65536 / 64]; /* locals seen: a bit each */
  uint32_t n;
  uint32_t calls;
  UnitNeeds fixed;
  uint32_t views; /* of the span */
} Sum;

/* The first use in the span; false if there are too many. */
static __attribute__((noinline)) bool touch(Gen *g, Sum *s, uint32_t local)
{
  if (s->n == sizeof s->touched / sizeof *s->touched) return false;
  s->touched[s->n++] = local;
  g->assigned[local] = false;
  return true;
}

static inline void use_local(Gen *g, Sum *s, uint32_t local, uint32_t weight, bool set)
{
  if (__builtin_expect(!g->weight[local], 0) && !touch(g, s, local)) return;
  uint32_t sum = g->weight[local] + weight;
  g->weight[local] = sum < MOST_WEIGHT ? sum : MOST_WEIGHT;
  g->assigned[local] |= set;
}

static inline void use(Gen *g, Sum *s, Vm3Bank bank, uint32_t reg, uint32_t weight, bool set)
{
  use_local(g, s, local_of(g, bank, reg), weight, set);
}

/* The register of a list: what it is used for is its view, where there is one. */
static void use_list(Gen *g, Sum *s, uint32_t reg, uint32_t weight)
{
  uint32_t view = g->nviews ? g->view_of[local_of(g, BANK_CELL, reg)] : NO_VIEW;
  if (view == NO_VIEW || !(s->views >> view & 1)) {
    use(g, s, BANK_CELL, reg, weight, false);
    return;
  }
  use_local(g, s, view_data(g, view), weight, false);
  use_local(g, s, view_length(g, view), weight / 2, false); /* good enough at home */
}

static void use_call(Gen *g, Sum *s, const Vm3Op *o, uint32_t weight)
{
  if (vm3_is_restart(o, g->v->func)) return;
  const Variant *callee = vm3_called_variant(g, g->v, o);
  if (!callee) return;
  for (uint32_t k = 0; k < callee->type.nparams; k++) {
    Vm3Bank bank;
    uint32_t reg = vm3_param_register(g, callee, k, &bank);
    use(g, s, bank, o->b + reg, weight, false);
  }
  if (vm3_is_tail_call(o->op)) return;
  unsigned banks = vm3_result_banks(g, callee->func, callee->dest);
  for (unsigned b = 0; b < VM3_BANKS; b++)
    if (banks >> b & 1 && o->a < g->f->nregs[b]) use(g, s, (Vm3Bank)b, o->a, weight, true);
}

/* What is more than three fields of registers. */
static void sum_special(Gen *g, Sum *s, const Vm3Op *o, uint32_t weight)
{
  if (o->op == VM3_FmaF64) {
    use(g, s, BANK_F64, o->c & 255, weight, false);
    use(g, s, BANK_F64, o->c >> 8, weight, false);
  } else {
    use_call(g, s, o, weight);
  }
}

/* An op that reads cells, which may be lists. */
static void sum_cells(Gen *g, Sum *s, const Vm3Op *o, uint32_t weight)
{
  const uint16_t reg[] = {o->a, o->b, o->c};
  for (unsigned i = 0; i < 3; i++) {
    unsigned bank = vm3_op_shape[o->op].bank[i];
    char kind = vm3_op_fields[o->op][i];
    if (kind == 'k')
      use_list(g, s, reg[i], weight);
    else if (bank)
      use(g, s, (Vm3Bank)(bank - 1), reg[i], weight, kind < 'a');
  }
}

static inline void sum_op(Gen *g, Sum *s, const Vm3Op *o, uint32_t weight)
{
  const Vm3Shape *shape = &vm3_op_shape[o->op];
  s->calls += weight * calls_of[o->op];
  s->calls = s->calls < MOST_WEIGHT ? s->calls : MOST_WEIGHT;
  s->fixed |= g->fixed[o->op];
  if (shape->traits & SHAPE_READS_CELL) {
    sum_cells(g, s, o, weight);
    return;
  }
  unsigned a = shape->bank[0], b = shape->bank[1], c = shape->bank[2];
  if (a) use(g, s, (Vm3Bank)(a - 1), o->a, weight, shape->traits & SHAPE_WRITES);
  if (b) use(g, s, (Vm3Bank)(b - 1), o->b, weight, false);
  if (c) use(g, s, (Vm3Bank)(c - 1), o->c, weight, false);
  if (shape->traits & SHAPE_SPECIAL) sum_special(g, s, o, weight);
}

/* All ops of a span, those of inner ones weigh more. */
static void sum_span(Gen *g, Sum *s, const Span *span)
{
  uint32_t inner = NO_SPAN, weight = 0;
  for (uint32_t pc = span->start; pc <= span->end; pc++) {
    if (g->spans.inner[pc] != inner) {
      inner = g->spans.inner[pc];
      uint32_t levels = inner == NO_SPAN ? 0 : g->spans.span[inner].depth - span->depth;
      weight = (uint32_t)2 << PER_LEVEL * (levels < LEVELS ? levels : LEVELS);
    }
    sum_op(g, s, &g->f->code[pc], weight);
  }
}

/* Keeps the heaviest ones, in order. */
static uint32_t pick(Gen *g, const Sum *s, UnitLocal *list)
{
  uint32_t n = 0;
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t local = s->touched[i], weight = g->weight[local];
    g->weight[local] = 0;
    if (n == MAX_FACTS && weight <= list[n - 1].weight) continue;
    uint32_t k = n < MAX_FACTS ? n++ : n - 1;
    for (; k && list[k - 1].weight < weight; k--)
      list[k] = list[k - 1];
    list[k] = (UnitLocal){.local = local,
                          .weight = weight,
                          .type = g->local_types[local],
                          .assigned = g->assigned[local]};
  }
  return n;
}

UnitFacts vm3_span_facts(Gen *g, uint32_t span, UnitLocal *list)
{
  const Span *s = &g->spans.span[span];
  if (s->depth >= DEEPEST || g->how.no_facts) return (UnitFacts){.locals = list, .more = true};
  Sum sum;
  sum.n = sum.calls = 0;
  sum.fixed = 0;
  sum.views = s->views;
  sum_span(g, &sum, s);
  uint32_t n = pick(g, &sum, list);
  return (UnitFacts){.locals = list,
                     .nlocals = n,
                     .more = n < sum.n || sum.n == sizeof sum.touched / sizeof *sum.touched,
                     .call_weight = sum.calls,
                     .depth = 3,
                     .fixed = sum.fixed};
}
