// SPDX-License-Identifier: MIT
/* A trace as text: one line per op with the stack after it, below it what was done and why, and the
 * machine code. Lines are stable enough for a test to match. */
#include "trace/trace.h"

static void print_stack(const TraceFunc *t, const TraceOp *op, Out *o)
{
  char text[64];
  out_text(o, " |");
  if (op->dead) out_text(o, " unreachable");
  if (op->below) out_print(o, " (%u more)", op->below);
  for (uint32_t i = 0; i < op->nslots; i++) {
    trace_slot(t, &t->slots[op->slot + i], text, sizeof text);
    out_print(o, " %s", text);
  }
}

static void print_code(const TraceFunc *t, const TraceStep *s, Out *o)
{
  char text[TRACE_TEXT];
  uint32_t n;
  const uint8_t *bytes = trace_bytes(t, s, &n);
  out_print(o, "    %4x ", s->pos - t->entry);
  for (uint32_t i = 0; i < n; i++)
    out_print(o, " %02x", bytes[i]);
  trace_asm(t, s, text, sizeof text);
  out_print(o, "%*s  %-40s  %s\n", n < 10 ? (int)(3 * (10 - n)) : 0, "", text,
            stencil_name(t->table, s->stencil));
}

static void print_loop(const TraceFunc *t, const TraceLoop *l, Out *o)
{
  for (uint32_t i = 0; i < l->nlocals; i++) {
    const LoopLocal *x = &t->loop_locals[l->local + i];
    char name[LOCAL_NAME];
    out_print(o, "      candidate %2u: %-10s %-4s weight %-6u %s\n", i + 1,
              trace_local(t, x->local, name), type_name((ValType)x->type), x->weight,
              x->assigned ? "assigned" : "only read");
  }
}

static void print_op(const TraceFunc *t, const TraceOp *op, const Filter *f, Out *o)
{
  char text[TRACE_TEXT], place[LOCAL_NAME];
  bool regs = !f->stages || f->stages & 2, bytes = !f->stages || f->stages & 4;
  if (!op->place && !regs && !bytes) return;
  trace_group_text(t, op, text, sizeof text);
  if (op->place)
    out_print(o, "%5s  %*s%-*s", trace_place(t, op->place, place),
              2 * (op->loops < 8 ? op->loops : 8), "", 40 - 2 * (op->loops < 8 ? op->loops : 8),
              text);
  else
    out_text(o, "       around the body");
  if (op->place && (!f->stages || f->stages & 1)) print_stack(t, op, o);
  out_text(o, "\n");
  for (uint32_t k = op->step; k < op->step + op->nsteps;) {
    const TraceStep *s = &t->steps[k];
    if (s->is_code) {
      if (bytes && !f->nreasons) print_code(t, s, o);
      k += trace_entries(t, s);
      continue;
    }
    k++;
    trace_note(t, s, text, sizeof text);
    if (!regs || !*text || !filter_step(f, s)) continue;
    out_print(o, "    ; %s\n", text);
    if (s->note == NOTE_LOOP) print_loop(t, &t->loops[s->loop], o);
  }
}

static void print_summary(const TraceFunc *t, Out *o)
{
  TraceSummary s;
  trace_summary(t, &s);
  out_print(
      o,
      "summary: %u ops, %u bytes; %u stores of homes, %u loads of homes, %u moves, %u constants; "
      "%u fused, %u hints, %u pins, %u evictions\n\n",
      s.ops, s.bytes, s.code[CODE_STORE_HOME], s.code[CODE_LOAD_HOME], s.code[CODE_MOVE],
      s.code[CODE_CONST], s.fused, s.hints, s.pins, s.evictions);
}

void trace_print_text(const TraceFunc *t, const Filter *f, Out *o)
{
  char name[128];
  trace_func_name(t, name, sizeof name);
  out_print(o, "function %u \"%s\"%s (%s): %u locals, %u bytes of machine code\n", t->func, name,
            t->to_host ? ", called by the host" : "", t->table->name, t->nlocals,
            t->end - t->entry);
  for (uint32_t i = 0; i < t->nops; i++)
    if (filter_op(f, t, &t->ops[i])) print_op(t, &t->ops[i], f, o);
  print_summary(t, o);
}
