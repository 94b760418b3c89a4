// SPDX-License-Identifier: MIT
/* A short report of one function, in plain language. */
#include "emit/names.h"
#include "trace/trace.h"

#include <stdlib.h>

/* What a pass of an op costs: each loop around it counts as eight rounds. */
static double weight_of(const TraceOp *op)
{
  double w = 1;
  for (unsigned i = 0; i < op->loops && i < 6; i++)
    w *= 8;
  return w;
}

static uint32_t stencils_of(const TraceFunc *t, const TraceOp *op)
{
  uint32_t n = 0;
  for (uint32_t k = op->step; k < op->step + op->nsteps;) {
    const TraceStep *s = &t->steps[k];
    n += s->is_code;
    k += s->is_code ? trace_entries(t, s) : 1;
  }
  return n;
}

static void explain_loop(const TraceFunc *t, uint32_t step, Out *o)
{
  const TraceStep *s = &t->steps[step];
  const TraceLoop *l = &t->loops[s->loop];
  char reg[REG_NAME], name[LOCAL_NAME];
  unsigned wants[2] = {0, 0};
  const LoopLocal *next[2] = {NULL, NULL};
  out_print(o, "\nLoop at %s: ", trace_place(t, l->place, name));
  if (!l->known) {
    out_text(o, "no look ahead (too long for it, or pins are off), so no local owns a register.\n");
    return;
  }
  out_print(o, "%u locals, room for %d integer and %d float registers.\n", l->nlocals, l->room[0],
            l->room[1]);
  for (uint32_t i = step + 1; i < t->nsteps && t->steps[i].note != NOTE_LOOP; i++) {
    const TraceStep *p = &t->steps[i];
    if (p->is_code || p->loop != s->loop) continue;
    if (p->note == NOTE_PIN) {
      const LoopLocal *x = &t->loop_locals[l->local + p->v[2]];
      trace_reg((Reg)p->v[1], reg);
      out_print(o, "  %-10s owns %-6s weight %u%s\n", trace_local(t, x->local, name), reg,
                x->weight, x->assigned ? "" : ", only read");
    } else if (p->note == NOTE_PIN_OUTER) {
      trace_reg((Reg)p->v[1], reg);
      out_print(o, "  %-10s owns %-6s kept from the loop around\n",
                trace_local(t, (uint32_t)p->v[0], name), reg);
    } else if (p->note == NOTE_PIN_RECENT) {
      trace_reg((Reg)p->v[1], reg);
      out_print(o, "  %-10s owns %-6s set before the loop, of which only a part was read\n",
                trace_local(t, (uint32_t)p->v[0], name), reg);
    } else if (p->note == NOTE_PIN_NO) {
      const LoopLocal *x = &t->loop_locals[l->local + p->v[2]];
      bool is_float = type_is_float((ValType)x->type);
      out_print(o, "  %-10s owns none   weight %u: %s\n", trace_local(t, x->local, name), x->weight,
                p->v[1] ? "no register left" : "not worth it: the loop calls too often");
      if (p->v[1] && !wants[is_float]++) next[is_float] = x;
    }
  }
  for (unsigned f = 0; f < 2; f++)
    if (next[f])
      out_print(o, "  One more %s register would pin %s (weight %u), the first of %u that wait.\n",
                f ? "float" : "integer", trace_local(t, next[f]->local, name), next[f]->weight,
                wants[f]);
  if (!next[0] && !next[1]) out_text(o, "  One more register would change nothing here.\n");
}

static void explain_spills(const TraceFunc *t, Out *o)
{
  char text[TRACE_TEXT], place[LOCAL_NAME];
  unsigned n = 0;
  out_text(o, "\nGiven up for want of registers, or because an op wants a certain one:\n");
  for (uint32_t i = 0; i < t->nops; i++) {
    const TraceOp *op = &t->ops[i];
    for (uint32_t k = op->step; k < op->step + op->nsteps; k++) {
      const TraceStep *s = &t->steps[k];
      if (s->is_code ||
          (s->note != NOTE_EVICT && s->note != NOTE_VACATE && s->note != NOTE_VACATE_HOME))
        continue;
      if (++n > 12) continue;
      trace_note(t, s, text, sizeof text);
      out_print(o, "  %5s  %s\n", trace_place(t, op->place, place), text);
    }
  }
  if (n > 12) out_print(o, "  and %u more\n", n - 12);
  if (!n) out_text(o, "  nothing\n");
}

/* Decisions that store or load homes, counted by their reason. */
static void explain_homes(const TraceFunc *t, Out *o)
{
  unsigned n[NNOTES + 1] = {0}, stores = 0, loads = 0;
  for (uint32_t i = 0; i < t->nsteps; i++) {
    const TraceStep *s = &t->steps[i];
    if (s->is_code) continue;
    n[s->note]++;
    if (s->note != NOTE_TRANSFER) continue;
    stores += (unsigned)(s->v[1] >> 16);
    loads += (uint32_t)s->v[2];
  }
  out_text(o, "\nTo and from the frame:\n");
  out_print(o, "  stores: %u live over a call, %u before a label, %u below a loop, %u on edges\n",
            n[NOTE_SAVE], n[NOTE_WRITE_BACK], n[NOTE_LOOP_HOME], stores);
  out_print(o, "  loads: %u locals when they were used, %u on edges\n", n[NOTE_RELOAD], loads);
  out_print(
      o,
      "  %u values given up because no register was free: one more register could have spared that "
      "many at most\n",
      n[NOTE_EVICT]);
}

typedef struct Cost {
  const TraceOp *op;
  double cost;
} Cost;

static int by_cost(const void *a, const void *b)
{
  const Cost *x = a, *y = b;
  if (x->cost != y->cost) return x->cost < y->cost ? 1 : -1;
  return x->op < y->op ? -1 : x->op > y->op;
}

static void explain_costs(const TraceFunc *t, Out *o)
{
  char text[TRACE_TEXT], place[LOCAL_NAME];
  Cost *all = malloc((t->nops + 1) * sizeof *all);
  if (!all) return;
  uint32_t n = 0;
  for (uint32_t i = 0; i < t->nops; i++)
    if (t->ops[i].place)
      all[n++] = (Cost){&t->ops[i], stencils_of(t, &t->ops[i]) * weight_of(&t->ops[i])};
  qsort(all, n, sizeof *all, by_cost);
  out_text(o, "\nThe most expensive ops (stencils, times 8 for each loop around):\n");
  for (uint32_t i = 0; i < n && i < 10 && all[i].cost > 0; i++) {
    trace_group_text(t, all[i].op, text, sizeof text);
    out_print(o, "  %8.0f  %5s  %s\n", all[i].cost, trace_place(t, all[i].op->place, place), text);
  }
  free(all);
}

void trace_print_explain(const TraceFunc *t, Out *o)
{
  char name[128];
  TraceSummary s;
  double sum = 0;
  trace_summary(t, &s);
  trace_func_name(t, name, sizeof name);
  out_print(o, "Function %u \"%s\": %u ops, %u bytes of machine code (%s).\n", t->func, name, s.ops,
            s.bytes, t->table->name);
  if (!t->nloops)
    out_text(o, "\nNo loops: locals are in registers while these last, and come back from their "
                "homes when used.\n");
  for (uint32_t k = 0; k < t->nsteps; k++)
    if (!t->steps[k].is_code && t->steps[k].note == NOTE_LOOP) explain_loop(t, k, o);
  explain_homes(t, o);
  explain_spills(t, o);
  explain_costs(t, o);
  for (unsigned i = 0; i < NCODE_KINDS; i++)
    sum += s.weighted[i];
  out_text(o, "\nShare of the stencils, weighted by loop:\n");
  for (unsigned i = 0; i < NCODE_KINDS && sum > 0; i++)
    out_print(o, "  %5.1f %%  %s\n", 100 * s.weighted[i] / sum, trace_kind_names[i]);
}
