// SPDX-License-Identifier: MIT
/* The parts of a trace in words: slots, owners, notes, machine code. */
#include "emit/names.h"
#include "ops.h"
#include "trace/trace.h"

#include <inttypes.h>
#include <stdio.h>

void trace_reg(Reg r, char *buf)
{
  cpu_reg_name(buf, r, "");
}

static void constant(char *buf, size_t size, unsigned type, uint64_t bits)
{
  float f;
  double d;
  switch (type) {
  case T_I32: snprintf(buf, size, "%d", (int32_t)bits); break;
  case T_I64: snprintf(buf, size, "%lld", (long long)bits); break;
  case T_F32:
    memcpy(&f, &bits, 4);
    snprintf(buf, size, "%.9g", (double)f);
    break;
  case T_F64:
    memcpy(&d, &bits, 8);
    snprintf(buf, size, "%.17g", d);
    break;
  default: snprintf(buf, size, "null");
  }
}

static bool named(const TraceFunc *t, uint32_t local)
{
  return t->names && local < t->nlocals && t->names[local][0];
}

const char *trace_local(const TraceFunc *t, uint32_t local, char buf[LOCAL_NAME])
{
  if (named(t, local)) return t->names[local];
  snprintf(buf, LOCAL_NAME, "local %u", local);
  return buf;
}

const char *trace_place(const TraceFunc *t, uint32_t place, char buf[LOCAL_NAME])
{
  *buf = 0;
  if (place) snprintf(buf, LOCAL_NAME, t->source->place, place - t->source->first);
  return buf;
}

const char *trace_func_name(const TraceFunc *t, char *buf, size_t size)
{
  return t->source->func_name(t, buf, size);
}

void trace_group_text(const TraceFunc *t, const TraceOp *op, char *buf, size_t size)
{
  if (op->place)
    t->source->group_text(t, op, buf, size);
  else
    snprintf(buf, size, "(around the body)");
}

void trace_slot(const TraceFunc *t, const TraceSlot *s, char *buf, size_t size)
{
  char reg[REG_NAME] = "home";
  if (s->reg != NO_REG) trace_reg(s->reg, reg);
  switch (s->kind) {
  case SLOT_CONST: constant(buf, size, s->type, s->bits); break;
  case SLOT_REG: snprintf(buf, size, "%s", reg); break;
  case SLOT_LOCAL:
    if (named(t, s->local))
      snprintf(buf, size, "%s@%s", t->names[s->local], reg);
    else
      snprintf(buf, size, "l%u@%s", s->local, reg);
    break;
  case SLOT_HOME: snprintf(buf, size, "home"); break;
  default: snprintf(buf, size, "cmp");
  }
}

void trace_owner(const TraceFunc *t, unsigned own, char *buf, size_t size)
{
  char name[LOCAL_NAME];
  if (own < OWN_STACK)
    snprintf(buf, size, "%s", trace_local(t, own, name));
  else if (own == OWN_TEMP)
    snprintf(buf, size, "a temporary");
  else
    snprintf(buf, size, "stack entry %u", own - OWN_STACK);
}

/* -- notes ---- */

static const char *const reasons[NNOTES + 1] = {
#define X(name, reason) reason,
    WATCH_NOTES(X)
#undef X
        "",
};

const char *trace_reason(const TraceStep *s)
{
  return s->is_code ? "" : reasons[s->note];
}

static const char *const trap_names[NTRAPS] = {
#define X(name, text) [TRAP_##name] = text,
    TRAP_KINDS(X)
#undef X
};

static const char *stub_name(uint64_t kind)
{
  return kind == STUB_TRUNC      ? "conversion in full: out of range, or not a number"
         : kind == STUB_INDIRECT ? "indirect call failed: null, or another type"
         : kind == STUB_CONTEXT  ? "the function called is of another instance"
         : kind == STUB_OWN      ? "the function called is of another instance, or of another type"
         : kind == STUB_HELPER   ? "a helper reports a trap"
         : kind == STUB_NAN      ? "the canonical NaN takes the place of another"
         : kind < NTRAPS         ? trap_names[kind]
                                 : "?";
}

static void loop_note(const TraceFunc *t, const TraceStep *s, char *buf, size_t size)
{
  const TraceLoop *l = &t->loops[s->loop];
  if (!l->known)
    snprintf(buf, size, "loop: no facts (longer than the look ahead, or pins are off): no pins");
  else
    snprintf(buf, size,
             "loop: %u locals%s, weight of calls %u, operand depth %u; room for %d integer and %d "
             "float pins",
             l->nlocals, l->more ? " (more not listed)" : "", l->call_weight, l->depth, l->room[0],
             l->room[1]);
}

/* "weight 512, number 3 of 11" */
static void rank(const TraceFunc *t, const TraceStep *s, char *buf, size_t size)
{
  const TraceLoop *l = &t->loops[s->loop];
  const LoopLocal *x = &t->loop_locals[l->local + s->v[2]];
  snprintf(buf, size, "weight %u, number %u of %u", x->weight, (unsigned)s->v[2] + 1, l->nlocals);
}

/* What a note says. {X0}, {X1} or {X2} is the note's number 0, 1 or 2, as X has it: r a register,
 * o an owner, l a local, n a number, b the bank of a register; {k} is the rank of a pin. NNOTES is
 * none. */
static const char *const note_text[NNOTES + 1] = {
    [NOTE_EVICT] =
        ("evict {o1} from {r0}: no {b0} register is free, and it is the cheapest to give "
         "up"),
    [NOTE_VACATE] = "evict {o1} from {r0} to {r2}: {r0} is wanted here",
    [NOTE_VACATE_HOME] = ("evict {o1} from {r0} to its home: {r0} is wanted here, and no other is "
                          "free"),
    [NOTE_SAVE] = "spill {o0} from {r1}: live over the call, and its home is out of date",
    [NOTE_DETACH] = "move: {l0} changes, and stack entry {n1} keeps its old value",
    [NOTE_DEAD] = "dead: nothing reads {l0} after the call: it is not stored",
    [NOTE_INHERIT] = "{l0} changes: stack entry {n1} takes over {r2}, the local gets another",
    [NOTE_FLUSH] = "move: stack entry {n0} becomes a value of its own, since a block begins",
    [NOTE_HINT] = "hint: the result in {r1} is {l0} at once",
    [NOTE_PIN_MOVE] = "pin: {l0} from {r1} to its pin {r2}",
    [NOTE_FIRST_EDGE] = "merge: first edge to label {n0} fixes where everything is there",
    [NOTE_WRITE_BACK] = ("spill {o0} from {r1}: before a label in a function that is short of "
                         "registers"),
    [NOTE_DROP] = "merge: {l0} is at home on every edge: it gives up {r1} at the label",
    [NOTE_CONFORM] = "merge: {l0} to {r1} before the back edge, so that it is one jump",
    [NOTE_PIN] = "pin {l0} to {r1} over the loop: {k}",
    [NOTE_PIN_OUTER] = "pin of the outer loop survives: {l0} in {r1}",
    [NOTE_PIN_RECENT] = "pin {l0} to {r1} over the loop: set before it, and there is room",
    [NOTE_KEEP_SUM] = "memory's base + {l0} to {r1} over the loop: it saves {n2} in a round",
    [NOTE_LOOP_HOME] = "spill {o0} from {r1}: it is below the loop",
    [NOTE_FUSE] = "fuse: the compare waits for the next op, which takes it",
    [NOTE_LOADOP] = "fuse: the load is part of the op after it",
    [NOTE_NO_JUMP] = "fuse: what is left comes next, where no jump is needed",
    [NOTE_BASELINE] = "spill everything: the baseline engine keeps no registers",
    [NOTE_EPILOGUE] = "common epilogue",
    [NOTE_PROLOGUE] = "prologue",
    [NOTE_POOL] = "pool of constants: {n0}",
};

/* What is between braces in a text, to `buf`. */
static void note_value(const TraceFunc *t, const TraceStep *s, const char *what, char *buf,
                       size_t size)
{
  char name[LOCAL_NAME], reg[REG_NAME];
  unsigned v = *what == 'k' ? 0 : (unsigned)s->v[what[1] - '0'];
  switch (*what) {
  case 'r':
    trace_reg((Reg)v, reg);
    snprintf(buf, size, "%s", reg);
    break;
  case 'o': trace_owner(t, v, buf, size); break;
  case 'l': snprintf(buf, size, "%s", trace_local(t, v, name)); break;
  case 'b': snprintf(buf, size, "%s", v >= FPR0 ? "float" : "integer"); break;
  case 'k': rank(t, s, buf, size); break;
  default: snprintf(buf, size, "%u", v);
  }
}

static void fill_in(const TraceFunc *t, const TraceStep *s, const char *text, char *buf,
                    size_t size)
{
  size_t n = 0;
  while (*text && n + 1 < size) {
    if (*text == '{') {
      note_value(t, s, text + 1, buf + n, size - n);
      n += strlen(buf + n);
      text = strchr(text, '}') + 1;
    } else {
      buf[n++] = *text++;
    }
  }
  buf[n] = 0;
}

static void keep_note(const TraceStep *s, char *buf, size_t size)
{
  char r[REG_NAME];
  ValType type = (ValType)(s->v[2] >> 32);
  trace_reg((Reg)s->v[1], r);
  snprintf(buf, size, "constant %s0x%" PRIx64 " to %s over the loop: it saves %u in a round",
           type_is_float(type) ? "with bits " : "", s->v[0], r, (unsigned)s->v[2]);
}

void trace_note(const TraceFunc *t, const TraceStep *s, char *buf, size_t size)
{
  unsigned a = (unsigned)s->v[0], b = (unsigned)s->v[1];
  const char *text = note_text[s->note];
  switch (s->note) {
  case NOTE_LOOP: loop_note(t, s, buf, size); return;
  case NOTE_KEEP: keep_note(s, buf, size); return;
  case NOTE_TRANSFER:
    snprintf(buf, size, "merge: edge to label %u: %u stores, %u moves, %u loads%s", a, b >> 16,
             b & 0xffff, (unsigned)s->v[2], s->v[2] >> 32 ? ", parameters to their homes" : "");
    return;
  case NOTE_STUB:
    snprintf(buf, size, t->m ? "stub for +0x%x: %s" : "stub for %u: %s", b, stub_name(a));
    return;
  case NOTE_RELOAD:
    text = b ? "reload {l0}: needed in a register, its pin" : "reload {l0}: needed in a register";
    break;
  case NOTE_TAKE:
    text = a == SLOT_CONST ? "constant needed in a register" : "reload a stack entry from its home";
    break;
  case NOTE_PIN_NO:
    text = b ? "pin refused to {l0}: {k}, no register is left for it"
             : "pin refused to {l0}: {k}, not more than twice the weight of the calls";
    break;
  }
  fill_in(t, s, text ? text : "", buf, size);
}

/* -- machine code ---- */

uint32_t trace_entries(const TraceFunc *t, const TraceStep *s)
{
  uint32_t n = 1u + t->table->stencil[s->stencil].more, have = 1;
  const TraceStep *end = t->steps + t->nsteps;
  while (have < n && s + have < end && s[have].is_code && s[have].stencil == s->stencil + have)
    have++;
  return have;
}

const uint8_t *trace_bytes(const TraceFunc *t, const TraceStep *s, uint32_t *n)
{
  uint32_t entries = trace_entries(t, s);
  *n = s[entries - 1].pos + s[entries - 1].bytes - s->pos;
  return t->code + (s->pos - t->start);
}

typedef struct Asm {
  const TraceFunc *t;
  const TraceStep *s;
  uint32_t entries;
  char *p, *end;
} Asm;

static void put(Asm *a, const char *text)
{
  while (*text && a->p + 1 < a->end)
    *a->p++ = *text++;
  *a->p = 0;
}

/* The immediate of the first entry that has one; second: the other of a store or a bit field. */
static int64_t immediate(const Asm *a, bool second)
{
  for (uint32_t i = 0; i < a->entries; i++) {
    const Stencil *s = &a->t->table->stencil[a->s[i].stencil];
    const uint8_t *at = a->t->code + (a->s[i].pos - a->t->start);
    if (second && s->immoff2) return cpu_get_imm(at + s->immoff2, IMM_32);
    if (second && s->imm >= IMM_A64_BFX) return cpu_get_width(at + s->immoff, (ImmKind)s->imm);
    if (!second && s->imm != IMM_NONE) return cpu_get_imm(at + s->immoff, (ImmKind)s->imm);
  }
  return 0;
}

static void put_number(Asm *a, int64_t v)
{
  char buf[32];
  if (v < 0)
    snprintf(buf, sizeof buf, "-0x%llx", (unsigned long long)-(uint64_t)v);
  else
    snprintf(buf, sizeof buf, "0x%llx", (unsigned long long)v);
  put(a, buf);
}

/* Where the branch goes, from the function's entry; or that it leaves the function. */
static void put_target(Asm *a)
{
  const TraceStep *last = &a->s[a->entries - 1];
  uint32_t end = last->pos + last->bytes;
  int64_t target = end + cpu_branch_distance(a->t->code + (end - a->t->start));
  if (target >= a->t->entry && target < a->t->end)
    put_number(a, target - a->t->entry);
  else
    put(a, "outside");
}

/* An operand of a template, after its '%'; returns the length of it, 0 if it is none. */
static unsigned put_operand(Asm *a, const char *p)
{
  char width[4], name[REG_NAME];
  unsigned n;
  Reg r;
  if ((*p == 'i' || *p == 'j') && !(p[1] >= 'a' && p[1] <= 'z')) {
    put_number(a, immediate(a, *p == 'j'));
    return 1;
  }
  switch (*p) {
  case 'd': r = a->s->d; break;
  case 'a': r = a->s->a; break;
  case 'b': r = a->s->b; break;
  case 'x': r = a->s->x; break;
  default: return 0;
  }
  n = cpu_operand_width(p + 1, width);
  if (!n) return 0;
  cpu_reg_name(name, r, width);
  if (a->t->table->npattern && p[-1] == '%' && cpu_name[0] == 'x') put(a, "%");
  put(a, name);
  return 1 + n;
}

void trace_asm(const TraceFunc *t, const TraceStep *s, char *buf, size_t size)
{
  Asm a = {t, s, trace_entries(t, s), buf, buf + size};
  const char *p = stencil_disas(t->table, s->stencil);
  char one[2] = {0, 0};
  *buf = 0;
  while (*p) {
    unsigned n = *p == '%' ? put_operand(&a, p + 1) : 0;
    if (n) {
      p += 1 + n;
    } else if (!strncmp(p, "taken", 5)) {
      put_target(&a);
      p += 5;
    } else {
      one[0] = *p++;
      put(&a, one);
    }
  }
}

/* -- figures ---- */

const char *const trace_kind_names[NCODE_KINDS] = {"operations",      "moves",     "loads of homes",
                                                   "stores of homes", "constants", "branches",
                                                   "frame and calls"};

TraceKind trace_kind(const TraceFunc *t, const TraceStep *s)
{
  const char *n = stencil_name(t->table, s->stencil);
  static const struct {
    const char *start;
    TraceKind kind;
  } kinds[] = {{"g_movz", CODE_CONST},   {"g_movn", CODE_CONST},    {"g_movk", CODE_CONST},
               {"g_mov", CODE_MOVE},     {"g_ldh", CODE_LOAD_HOME}, {"g_sth", CODE_STORE_HOME},
               {"g_zero", CODE_CONST},   {"g_const", CODE_CONST},   {"g_pool", CODE_CONST},
               {"g_jmp", CODE_BRANCH},   {"g_b", CODE_BRANCH},      {"g_call", CODE_FRAME},
               {"g_ret", CODE_FRAME},    {"g_push", CODE_FRAME},    {"g_set_fp", CODE_FRAME},
               {"g_sub_sp", CODE_FRAME}, {"g_leave", CODE_FRAME},   {"g_add_sp", CODE_FRAME},
               {"g_chk_s", CODE_FRAME},  {"g_ld_ctx", CODE_FRAME},  {"g_ld_base", CODE_FRAME}};
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (!strncmp(n, kinds[i].start, strlen(kinds[i].start))) return kinds[i].kind;
  return strstr(n, "_br_") || strstr(n, "_brn_") ? CODE_BRANCH : CODE_OP;
}

void trace_summary(const TraceFunc *t, TraceSummary *out)
{
  *out = (TraceSummary){.bytes = t->end - t->entry};
  for (uint32_t i = 0; i < t->nops; i++) {
    const TraceOp *op = &t->ops[i];
    double weight = 1;
    for (unsigned k = 0; k < op->loops && k < 6; k++)
      weight *= 8;
    out->ops += op->place != 0;
    for (uint32_t k = op->step; k < op->step + op->nsteps;) {
      const TraceStep *s = &t->steps[k];
      if (s->is_code) {
        TraceKind kind = trace_kind(t, s);
        out->code[kind]++;
        out->weighted[kind] += weight;
        k += trace_entries(t, s);
        continue;
      }
      out->fused += s->note == NOTE_FUSE || s->note == NOTE_LOADOP;
      out->hints += s->note == NOTE_HINT;
      out->pins += s->note == NOTE_PIN;
      out->evictions +=
          s->note == NOTE_EVICT || s->note == NOTE_VACATE || s->note == NOTE_VACATE_HOME;
      k++;
    }
  }
}
