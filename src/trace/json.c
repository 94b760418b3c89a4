// SPDX-License-Identifier: MIT
/* A trace as JSON, one object per function; the schema is in docs/trace.md. */
#include "emit/names.h"
#include "trace/trace.h"

static const char *const kinds[] = {"const", "reg", "local", "home", "cmp"};

static void key_text(Out *o, const char *key, const char *text)
{
  out_print(o, "\"%s\":", key);
  out_json_text(o, text);
}

static void print_slot(const TraceFunc *t, const TraceSlot *s, Out *o)
{
  char text[64], reg[REG_NAME];
  trace_slot(t, s, text, sizeof text);
  out_print(o, "{\"kind\":\"%s\",\"type\":\"%s\",", kinds[s->kind], type_name(s->type));
  key_text(o, "text", text);
  if (s->kind == SLOT_LOCAL) out_print(o, ",\"local\":%u", s->local);
  if (s->reg != NO_REG) {
    trace_reg(s->reg, reg);
    out_print(o, ",\"reg\":\"%s\"", reg);
  }
  out_text(o, "}");
}

/* Registers in use: the owner, "d" if its home is out of date, "p" if pinned. */
static void print_regs(const TraceFunc *t, const TraceOp *op, Out *o)
{
  char reg[REG_NAME], own[64];
  bool first = true;
  for (unsigned r = 0; r < NREG; r++) {
    if (op->own[r] == OWN_NONE) continue;
    trace_reg((Reg)r, reg);
    trace_owner(t, op->own[r], own, sizeof own);
    out_print(o, "%s\"%s\":{\"own\":\"%s\",\"dirty\":%s,\"pinned\":%s}", first ? "" : ",", reg, own,
              op->dirty >> r & 1 ? "true" : "false", op->pins >> r & 1 ? "true" : "false");
    first = false;
  }
}

static void print_code(const TraceFunc *t, const TraceStep *s, Out *o)
{
  char text[TRACE_TEXT];
  uint32_t n;
  const uint8_t *bytes = trace_bytes(t, s, &n);
  out_print(o, "{\"at\":%d,\"bytes\":\"", (int)(s->pos - t->entry));
  for (uint32_t i = 0; i < n; i++)
    out_print(o, "%02x", bytes[i]);
  out_text(o, "\",");
  trace_asm(t, s, text, sizeof text);
  key_text(o, "asm", text);
  out_print(o, ",\"stencil\":\"%s\",\"for\":\"%s\"}", stencil_name(t->table, s->stencil),
            trace_kind_names[trace_kind(t, s)]);
}

static void print_note(const TraceFunc *t, const TraceStep *s, Out *o)
{
  char text[TRACE_TEXT];
  trace_note(t, s, text, sizeof text);
  out_print(o, "{\"reason\":\"%s\",", trace_reason(s));
  key_text(o, "text", text);
  if (s->note == NOTE_LOOP) {
    const TraceLoop *l = &t->loops[s->loop];
    out_text(o, ",\"candidates\":[");
    for (uint32_t i = 0; i < l->nlocals; i++) {
      const LoopLocal *x = &t->loop_locals[l->local + i];
      out_print(o, "%s{\"local\":%u,\"type\":\"%s\",\"weight\":%u,\"assigned\":%s}", i ? "," : "",
                x->local, type_name((ValType)x->type), x->weight, x->assigned ? "true" : "false");
    }
    out_text(o, "]");
  }
  out_text(o, "}");
}

static void print_op(const TraceFunc *t, const TraceOp *op, Out *o)
{
  char text[TRACE_TEXT], place[LOCAL_NAME];
  trace_group_text(t, op, text, sizeof text);
  out_print(o, "{\"offset\":%u,\"end\":%u,\"at\":\"%s\",\"loops\":%u,", op->place, op->end,
            trace_place(t, op->place, place), op->loops);
  key_text(o, "op", text);
  out_print(o, ",\"dead\":%s,\"below\":%u,\"stack\":[", op->dead ? "true" : "false", op->below);
  for (uint32_t i = 0; i < op->nslots; i++) {
    if (i) out_text(o, ",");
    print_slot(t, &t->slots[op->slot + i], o);
  }
  out_text(o, "],\"regs\":{");
  print_regs(t, op, o);
  out_text(o, "},\"steps\":[");
  bool first = true;
  for (uint32_t k = op->step; k < op->step + op->nsteps;) {
    const TraceStep *s = &t->steps[k];
    uint32_t n = s->is_code ? trace_entries(t, s) : 1;
    k += n;
    if (!s->is_code && s->note == NNOTES) continue;
    if (!first) out_text(o, ",");
    first = false;
    if (s->is_code)
      print_code(t, s, o);
    else
      print_note(t, s, o);
  }
  out_text(o, "]}");
}

static void print_summary(const TraceFunc *t, Out *o)
{
  TraceSummary s;
  trace_summary(t, &s);
  out_print(
      o,
      "\"summary\":{\"ops\":%u,\"bytes\":%u,\"fused\":%u,\"hints\":%u,\"pins\":%u,\"evictions\":%u",
      s.ops, s.bytes, s.fused, s.hints, s.pins, s.evictions);
  for (unsigned i = 0; i < NCODE_KINDS; i++)
    out_print(o, ",\"%s\":%u", trace_kind_names[i], s.code[i]);
  out_text(o, "}");
}

/* Names of the allocatable registers, in order: the lanes of the page. */
static void print_lanes(Out *o)
{
  char reg[REG_NAME];
  bool first = true;
  out_text(o, "\"lanes\":[");
  for (unsigned r = 0; r < NREG; r++) {
    if (!((ALLOC_GPR | ALLOC_FPR) >> r & 1)) continue;
    trace_reg((Reg)r, reg);
    out_print(o, "%s\"%s\"", first ? "" : ",", reg);
    first = false;
  }
  out_text(o, "]");
}

void trace_print_json(const TraceFunc *t, const Filter *f, Out *o)
{
  char name[128], local[LOCAL_NAME];
  trace_func_name(t, name, sizeof name);
  out_print(o, "{\"func\":%u,", t->func);
  key_text(o, "name", name);
  out_print(o, ",\"table\":\"%s\",\"locals\":[", t->table->name);
  for (uint32_t i = 0; i < t->nlocals; i++)
    out_print(o, "%s\"%s\"", i ? "," : "", type_name(t->types[i]));
  out_text(o, "],\"names\":[");
  for (uint32_t i = 0; i < t->nlocals; i++) {
    out_text(o, i ? "," : "");
    out_json_text(o, trace_local(t, i, local));
  }
  out_text(o, "],");
  print_lanes(o);
  out_text(o, ",");
  print_summary(t, o);
  out_text(o, ",\"ops\":[");
  bool first = true;
  for (uint32_t i = 0; i < t->nops; i++) {
    if (!filter_op(f, t, &t->ops[i])) continue;
    out_text(o, first ? "\n" : ",\n");
    first = false;
    print_op(t, &t->ops[i], o);
  }
  out_text(o, "\n]}");
}
