// SPDX-License-Identifier: MIT
/* The recorder: a Watch that writes down what it is told. Compiled with WEFT_TRACE, together with
 * the compiler's own sources; see docs/design/trace.md.
 *
 * Code may be taken back (a return that turns out to be the last thing of a function, a prologue
 * that was longer than it looked), so a step of code voids those at its position and after it. */
#include "base/assert.h"
#include "base/grow.h"
#include "base/text.h"
#include "trace/trace.h"

#include "frontend/wasm/compile_int.h"
#include "frontend/wasm/opcode.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

typedef struct Recorder {
  Watch watch;
  TraceFunc *t;
  const VStack *vs;
  uint32_t first;    /* steps before are settled */
  uint32_t prologue; /* step where the prologue begins */
  uint32_t place;    /* of the current op; 0: none yet */
  uint32_t prologue_at, moved_to, moved_size;
  bool failed;
} Recorder;

static void *grow(Recorder *r, void *array_ptr, uint32_t *n, uint32_t *cap, size_t elem)
{
  if (*n == *cap && !array_grow(array_ptr, cap, *n + 1, elem)) {
    r->failed = true;
    return NULL;
  }
  void *at = *(char **)array_ptr + *n * elem;
  memset(at, 0, elem);
  ++*n;
  return at;
}
#define ADD(r, list, n, cap) grow(r, &(list), &(n), &(cap), sizeof *(list))

static uint32_t here(const Recorder *r)
{
  return code_pos(&r->vs->code);
}

/* Code at `pos` and after is overwritten: its steps become notes that say nothing. */
static void void_from(Recorder *r, uint32_t pos)
{
  TraceFunc *t = r->t;
  for (uint32_t i = t->nsteps; i-- > r->first;) {
    TraceStep *s = &t->steps[i];
    if (!s->is_code) continue;
    if (s->pos < pos) break;
    *s = (TraceStep){.note = NNOTES, .pos = pos};
  }
}

static void on_stencil(Watch *w, const Stencil *s, const uint8_t *at, unsigned d, unsigned a,
                       unsigned b)
{
  Recorder *r = (Recorder *)w;
  TraceFunc *t = r->t;
  uint32_t pos = (uint32_t)(at - r->vs->code.base);
  ASSERT(at >= r->vs->code.base && s > r->vs->code.stencil,
         "a stencil that is not of this compilation");
  void_from(r, pos);
  TraceStep *step = ADD(r, t->steps, t->nsteps, t->capsteps);
  if (!step) return;
  step->is_code = true;
  step->stencil = (uint16_t)(s - r->vs->code.stencil);
  step->bytes = s->len;
  step->pos = pos;
  step->d = (Reg)d, step->a = (Reg)a, step->b = (Reg)b;
}

static void on_operand(Watch *w, unsigned x)
{
  const TraceFunc *t = ((Recorder *)w)->t;
  if (t->nsteps) t->steps[t->nsteps - 1].x = (Reg)x;
}

static void loop_facts(Recorder *r, const LoopFacts *f, int room_gpr, int room_fpr)
{
  TraceFunc *t = r->t;
  TraceLoop *l = ADD(r, t->loops, t->nloops, t->caploops);
  if (!l) return;
  *l = (TraceLoop){.place = r->place, .room = {room_gpr, room_fpr}, .local = t->nloop_locals};
  if (!f) return;
  l->known = true;
  l->more = f->more;
  l->call_weight = f->call_weight;
  l->depth = f->depth;
  for (uint32_t i = 0; i < f->nlocals; i++) {
    LoopLocal *x = ADD(r, t->loop_locals, t->nloop_locals, t->caploop_locals);
    if (!x) return;
    *x = f->locals[i];
    l->nlocals++;
  }
}

/* The prologue's steps get the positions that it was moved to; code after it was taken back. */
static void move_prologue(Recorder *r, uint32_t entry, uint32_t size)
{
  TraceFunc *t = r->t;
  ASSERT(r->prologue <= t->nsteps && size <= PROLOGUE_RESERVE, "a prologue of %u bytes", size);
  uint32_t n = r->prologue;
  for (uint32_t i = r->prologue; i < t->nsteps; i++) {
    TraceStep s = t->steps[i];
    if (s.is_code && s.pos - r->prologue_at >= size) continue;
    s.pos = s.pos - r->prologue_at + entry;
    t->steps[n++] = s;
  }
  t->nsteps = r->first = n;
}

/* The last stencil, a jump, was taken back: what stands in its place says so. */
static void take_back(Recorder *r)
{
  TraceFunc *t = r->t;
  uint32_t i = t->nsteps;
  while (i && !t->steps[i - 1].is_code)
    i--;
  if (!i) return;
  TraceStep *s = &t->steps[i - 1];
  *s = (TraceStep){.note = NOTE_NO_JUMP, .pos = s->pos, .loop = s->loop};
}

static void on_note(Watch *w, WatchNote note, const void *what, uint64_t a, uint64_t b, uint64_t c)
{
  Recorder *r = (Recorder *)w;
  TraceFunc *t = r->t;
  if (note == NOTE_BEGIN) {
    t->nops = t->nsteps = t->nslots = t->nloops = t->nloop_locals = 0;
    r->first = r->place = 0;
    t->start = here(r) - PROLOGUE_RESERVE;
    return;
  }
  if (note == NOTE_MOVED) {
    move_prologue(r, (uint32_t)a, (uint32_t)b);
    return;
  }
  if (note == NOTE_NO_JUMP) {
    take_back(r);
    return;
  }
  if (note == NOTE_LOOP) loop_facts(r, what, (int)a, (int)b);
  if (note == NOTE_PROLOGUE) {
    r->prologue = r->first = t->nsteps;
    r->prologue_at = (uint32_t)a;
  }
  TraceStep *step = ADD(r, t->steps, t->nsteps, t->capsteps);
  if (!step) return;
  step->note = (uint8_t)note;
  step->pos = here(r);
  step->loop = t->nloops - 1;
  step->v[0] = a, step->v[1] = b, step->v[2] = c;
}

static void snapshot(Recorder *r, TraceOp *op)
{
  const VStack *vs = r->vs;
  TraceFunc *t = r->t;
  op->slot = t->nslots;
  memset(op->own, 0xff, sizeof op->own); /* OWN_NONE */
  if (!op->place) return;
  op->dead = vs->dead;
  op->dirty = vs->regs.dirty;
  op->pins = vs->policy.pins;
  memcpy(op->own, vs->regs.own, sizeof op->own);
  if (vs->dead) return;
  op->below = vs->sp > TRACE_SLOTS ? vs->sp - TRACE_SLOTS : 0;
  for (uint32_t i = op->below; i < vs->sp; i++) {
    const Slot *s = &vs->slot[i];
    TraceSlot *copy = ADD(r, t->slots, t->nslots, t->capslots);
    if (!copy) return;
    *copy = (TraceSlot){s->kind, NO_REG, s->valtype, s->local, 0};
    if (s->kind == SLOT_REG) copy->reg = s->reg;
    if (s->kind == SLOT_LOCAL) copy->reg = vs->local[s->local].reg;
    if (s->kind == SLOT_CONST) copy->bits = s->bits;
    op->nslots++;
  }
}

/* Ends the current group, which began at module offset r->place. */
static TraceOp *end_group(Recorder *r, uint32_t end)
{
  TraceFunc *t = r->t;
  TraceOp *op = ADD(r, t->ops, t->nops, t->capops);
  if (!op) return NULL;
  op->place = r->place;
  op->end = end;
  op->step = t->nops > 1 ? t->ops[t->nops - 2].step + t->ops[t->nops - 2].nsteps : 0;
  ASSERT(op->step <= t->nsteps, "steps of an earlier op were taken back");
  op->nsteps = t->nsteps - op->step;
  op->pos = t->nops > 1 ? t->ops[t->nops - 2].pos : 0;
  snapshot(r, op);
  return op;
}

static void on_op(Watch *w, uint32_t place)
{
  Recorder *r = (Recorder *)w;
  TraceFunc *t = r->t;
  if (!r->place) {
    t->nlocals = r->vs->nlocals;
    free(t->types);
    t->types = malloc((t->nlocals + 1) * sizeof *t->types);
    if (t->types && t->nlocals) memcpy(t->types, r->vs->local_types, t->nlocals * sizeof *t->types);
    r->place = place;
    return;
  }
  TraceOp *op = end_group(r, place);
  if (!op) return;
  op->loops = (uint16_t)r->vs->nloops;
  if (t->m && t->m->bytes[op->place] == WASM_LOOP && op->loops)
    op->loops--; /* its code is before it */
  r->place = place;
}

/* Where the code of each group begins. */
static void group_positions(TraceFunc *t)
{
  uint32_t pos = t->start + PROLOGUE_RESERVE;
  for (uint32_t i = 0; i < t->nops; i++) {
    TraceOp *op = &t->ops[i];
    op->pos = pos;
    for (uint32_t k = op->step; k < op->step + op->nsteps; k++) {
      const TraceStep *s = &t->steps[k];
      if (s->is_code && op->place) pos = s->pos + s->bytes;
    }
  }
}

/* Compiles at the start of the region or, the second time, where the prologue comes to lie at the
 * function's own position. */
static Status compile_twice(Compiler *j, const Compiled *c, uint32_t own, TraceFunc *t, Err *err)
{
  enum { FOR_TAILS = 1024 };
  Code *code = &j->g.vs.code;
  Compiled again = {.entry = malloc(4 * ((size_t)own + 1)), .end = malloc(4 * ((size_t)own + 1))};
  uint8_t *start = code->p;
  Status s = again.entry && again.end ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (int pass = 0; pass < 2 && s == OK; pass++) {
    code->p = start;
    if (code_pos(code) > CALL_SPAN / 2) { /* far from the tails that are there */
      code->p -= FOR_TAILS;
      vs_trap_tails(&j->g.vs, j->trap_tail);
      code->p = start;
    }
    j->targets.npending = 0;
    s = compile_range(j, own, own + 1, &again);
    if (s != OK) break;
    t->entry = again.entry[own], t->end = again.end[own];
    start += (int64_t)c->entry[own] - t->entry;
  }
  compiled_free(&again);
  TRY(s);
  if (t->entry != c->entry[own] || t->end != c->end[own])
    return fail(err, BUG, UINT64_MAX, "the trace of a function is not its code");
  code->watch = NULL; /* veneers come after the function: they are no part of it */
  return compile_patch_calls(code, &j->targets, c->stub ? c->stub : c->entry, err);
}

static void name_local(void *user, uint32_t local, const char *bytes, uint32_t n)
{
  TraceFunc *t = user;
  if (local >= t->nlocals || !n) return;
  t->names[local][0] = '$';
  text_show(t->names[local] + 1, LOCAL_NAME - 1, bytes, n);
}

/* Names of locals, if the module has any for this function: "$n", as in the text format. */
static void find_names(TraceFunc *t)
{
  if (t->m->local_names.size) t->names = calloc(t->nlocals + 1, sizeof *t->names);
  if (t->names) module_local_names(t->m, t->func, name_local, t);
}

static Status record(Recorder *r, Compiler *j, const CompileOptions *o, CodeRegion *region,
                     const Compiled *c, uint32_t own, Err *err)
{
  TraceFunc *t = r->t;
  Status s = compile_open(j, t->m, o, region, err);
  if (s == OK) {
    j->g.vs.code.watch = &r->watch;
    r->vs = &j->g.vs;
    s = compile_twice(j, c, own, t, err);
  }
  if (s == OK) {
    r->place = 0;
    end_group(r, 0);
    t->home_shift = j->g.vs.home_shift;
    t->code = malloc(t->end - t->start + 1);
    if (t->code) memcpy(t->code, region->rw + t->start, t->end - t->start);
    group_positions(t);
  }
  compile_close(j);
  if (s == OK && (r->failed || !t->code || !t->types))
    s = fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (s == OK) find_names(t);
  return s;
}

Status trace_record(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                    TraceFunc *out, Err *err)
{
  *out = (TraceFunc){
      .source = &trace_wasm, .m = m, .table = o->table, .func = m->nimported_funcs + own};
  /* Address space for the whole region, so that the function lies where it did; touched are the few
   * pages of its own. */
  size_t size = (size_t)c->end[own] + (c->end[own] - c->entry[own]) + 16 * (size_t)CODE_SLACK;
  void *p =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  CodeRegion region = {.rw = p, .cap = size};
  Recorder r = {.watch = {on_stencil, on_operand, on_note, on_op}, .t = out};
  Compiler *j = malloc(sizeof *j);
  Status s =
      j ? record(&r, j, o, &region, c, own, err) : fail(err, LIMIT, UINT64_MAX, "out of memory");
  free(j);
  munmap(p, size);
  return s;
}

/* -- vm3 ---- */

typedef struct Vm3Recorder {
  Recorder r; /* of the current function */
  TraceFunc t;
  const TraceVm3 *what;
  uint32_t number; /* of the compiled function */
  Status status;
} Vm3Recorder;

static void name_locals(TraceFunc *t, const Vm3Watched *f)
{
  uint32_t n = f->nlocals;
  t->names = malloc((n + 1) * sizeof *t->names);
  for (uint32_t i = 0; t->names && i < n; i++)
    if (i < f->nregs)
      snprintf(t->names[i], LOCAL_NAME, "%c%u", "ifc"[f->bank_of[i]], f -> reg_of[i]);
    else
      snprintf(t->names[i], LOCAL_NAME, "own%u", i - f->nregs);
}

static Watch *begin_vm3(void *user, const Vm3Watched *f)
{
  Vm3Recorder *v = user;
  if (!v->what->wanted(v->what->user, f->func)) return NULL;
  v->t = (TraceFunc){.source = &trace_vm3,
                     .program = v->what->program,
                     .to_host = f->to_host,
                     .table = v->what->options.unit.table,
                     .func = f->func};
  name_locals(&v->t, f);
  v->number = f->number;
  v->r = (Recorder){.watch = {on_stencil, on_operand, on_note, on_op}, .t = &v->t, .vs = f->stack};
  return &v->r.watch;
}

static void end_vm3(void *user, uint32_t entry, uint32_t end)
{
  Vm3Recorder *v = user;
  TraceFunc *t = &v->t;
  const Compiled *c = v->what->compiled;
  v->r.place = 0;
  end_group(&v->r, 0);
  t->entry = entry, t->end = end;
  t->home_shift = v->r.vs->home_shift;
  t->code = malloc(t->end - t->start + 1);
  if (v->r.failed || !t->code || !t->types || !t->names) {
    v->status = LIMIT;
  } else if (entry != c->entry[v->number] || end != c->end[v->number]) {
    v->status = BUG;
  } else {
    memcpy(t->code, v->what->code + t->start, t->end - t->start);
    group_positions(t);
    v->what->visit(v->what->user, t);
  }
  trace_free(t);
}

Status trace_record_vm3(const TraceVm3 *what, Err *err)
{
  size_t size = 0;
  for (uint32_t i = 0; i < what->compiled->nfuncs; i++)
    if (what->compiled->end[i] > size) size = what->compiled->end[i];
  size += 16 * (size_t)CODE_SLACK;
  void *p =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  CodeRegion region = {.rw = p, .cap = size};
  Vm3Recorder v = {.what = what};
  Vm3Watch watch = {&v, begin_vm3, end_vm3};
  Vm3Options o = what->options;
  o.watch = &watch;
  Vm3Code code;
  Status s = vm3_compile(what->program, what->runtime, &o, &region, &code, err);
  if (s == OK) {
    free(code.code.entry);
    free(code.code.end);
    free(code.code.sites);
    free(code.func);
    if (v.status == BUG) s = fail(err, BUG, UINT64_MAX, "the trace of a function is not its code");
    if (v.status == LIMIT) s = fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  munmap(p, size);
  return s;
}

void trace_free(TraceFunc *t)
{
  free(t->code);
  free(t->types);
  free(t->names);
  free(t->ops);
  free(t->steps);
  free(t->slots);
  free(t->loops);
  free(t->loop_locals);
}
