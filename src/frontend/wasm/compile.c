// SPDX-License-Identifier: MIT
/* A module's functions, one after the other, into one region. A call to a function that is not
 * compiled yet waits in a chain and is patched when its entry is known. */
#include "frontend/wasm/compile.h"

#include "frontend/wasm/codegen.h"

#include <stdlib.h>

size_t compile_region_size(const Module *m)
{
  size_t code = m->code_section.size, n = m->nfuncs - m->nimported_funcs;
  size_t size = ((size_t)1 << 20) + 64 * code + 512 * n;
  return size < (size_t)1 << 30 ? size : (size_t)1 << 30;
}

/* Registers that the stencils of each op want or destroy: pins keep off them in loops that use the
 * op. */
static void fixed_registers(const StencilTable *t, RegMask *out)
{
  for (unsigned op = 0; op < NOPS; op++) {
    out[op] = 0;
    static const uint8_t forms[] = {F_RR, F_RR3, F_R};
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

/* Everything that compiling needs beside the region. */
typedef struct Job {
  Gen g;
  ContextLayout layout;
  CallTargets targets;
  RegMask op_fixed[NOPS];
  uint32_t trap_tail[NTRAPS];
} Job;

static Status job_open(Job *j, const Module *m, const CompileOptions *o, CodeRegion *region,
                       Err *err)
{
  memset(j, 0, sizeof *j);
  uint32_t n = m->nfuncs - m->nimported_funcs;
  if (!context_layout(&j->layout, m->nglobals, m->nfuncs, m->ntables, m->ntypes))
    return fail(err, LIMIT, UINT64_MAX, "the instance would need a context of more than 1 GiB");
  j->targets.entry = malloc((n + 1) * sizeof(uint32_t));
  j->targets.fix = malloc((n + 1) * sizeof(uint32_t));
  if (!j->targets.entry || !j->targets.fix) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  memset(j->targets.entry, 0xff, n * sizeof(uint32_t));
  memset(j->targets.fix, 0xff, n * sizeof(uint32_t));
  fixed_registers(o->table, j->op_fixed);
  Gen *g = &j->g;
  g->m = m;
  g->err = err;
  validator_init(&g->v, m, err);
  TRY(scan_init(&g->scan, m, j->op_fixed));
  VsOptions vo = {o->explicit_bounds, o->interruptible, o->random_ra, o->off};
  if (o->baseline) vo.off = ~(uint64_t)0; /* what happens between ops is all there is */
  g->baseline = o->baseline;
  TRY(vs_init(&g->vs, &vo, o->table, region, &j->layout, &j->targets));
  gen_begin_module(g);
  vs_trap_tails(&g->vs, j->trap_tail);
  return OK;
}

static uint64_t working_bytes(const Job *j)
{
  const VStack *vs = &j->g.vs;
  return vs->cap_slots * sizeof(Slot) + vs->cap_locals * sizeof(Local) +
         vs->caplabels * sizeof(Label) + (vs->capfixes + j->targets.capfixes) * sizeof(Fix) +
         vs->capstubs * sizeof(Stub) + j->g.scan.cap_last * 8 +
         j->g.scan.caploops * sizeof(ScanLoop) + j->g.v.caplocals + 8 * (uint64_t)j->g.m->nfuncs;
}

static void job_close(Job *j)
{
  free(j->targets.entry);
  free(j->targets.fix);
  free(j->targets.fixes);
  free(j->g.frames);
  validator_free(&j->g.v);
  scan_free(&j->g.scan);
  vs_free(&j->g.vs);
}

/* Calls that wait since `nfixes` are those of a function that is compiled again. */
static void forget_calls(Job *j, uint32_t nfixes)
{
  CallTargets *t = &j->targets;
  uint32_t n = j->g.m->nfuncs - j->g.m->nimported_funcs;
  for (uint32_t i = 0; i < n; i++)
    while (t->fix[i] != NO_FIX && t->fix[i] >= nfixes)
      t->fix[i] = t->fixes[t->fix[i]].next;
  t->nfixes = nfixes;
}

/* The function's name is in the error, and its index, however deep it arose. */
static Status compile_function(Job *j, uint32_t func, uint32_t *entry, uint32_t *end)
{
  Gen *g = &j->g;
  g->v.func = func;
  g->v.err = g->err;
  /* Bodies that are sure to become long begin with far branches; others get them when it turns out.
   */
  uint32_t bytes = g->m->bodies[func - g->m->nimported_funcs].code.size, nfixes = j->targets.nfixes;
  uint8_t *start = g->vs.code.p;
  bool far = BRANCH_SPAN && (bytes > BRANCH_SPAN / 16 || (g->vs.opt.random_ra && func % 3 == 0));
  Status s = gen_function(g, func, far, entry, end);
  if (s != OK && g->vs.out_of_range && !far) {
    vs_abandon(&g->vs);
    forget_calls(j, nfixes);
    g->vs.code.p = start;
    s = gen_function(g, func, true, entry, end);
  }
  if (s == OK) return OK;
  vs_abandon(&g->vs);
  if (g->err && g->err->func == ERR_NO_FUNC) g->err->func = func;
  return s;
}

static void publish(Job *j, uint32_t own, uint32_t entry)
{
  CallTargets *t = &j->targets;
  t->entry[own] = entry;
  for (uint32_t i = t->fix[own]; i != NO_FIX; i = t->fixes[i].next) {
    const Code *c = &j->g.vs.code;
    cpu_patch_branch(c->base + t->fixes[i].end, c->base + entry);
  }
  t->fix[own] = NO_FIX;
}

Status wasm_compile(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                    CompileStats *stats, Err *err)
{
  uint32_t n = m->nfuncs - m->nimported_funcs;
  size_t start = region->used;
  *out = (Compiled){calloc(n + 1, sizeof(uint32_t)), calloc(n + 1, sizeof(uint32_t)), n};
  Job *j = malloc(sizeof *j);
  Status s = j && out->entry && out->end ? job_open(j, m, o, region, err)
                                         : fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (uint32_t i = 0; i < n && s == OK; i++) {
    s = compile_function(j, m->nimported_funcs + i, &out->entry[i], &out->end[i]);
    if (s == OK) publish(j, i, out->entry[i]);
  }
  if (s == OK) {
    region->used = code_pos(&j->g.vs.code);
    if (stats)
      *stats =
          (CompileStats){m->code_section.size, region->used - start, j->g.ops, working_bytes(j)};
  } else {
    if (j && j->g.vs.code.full) region->used = region->cap; /* a larger one may do */
    compiled_free(out);
  }
  if (j) job_close(j);
  free(j);
  return s;
}

void compiled_free(Compiled *c)
{
  free(c->entry);
  free(c->end);
  *c = (Compiled){NULL, NULL, 0};
}

/* -- from code to module ---- */

static uint32_t stub_place(const VStack *vs, uint32_t pos, uint32_t found)
{
  uint32_t best = 0;
  for (uint32_t i = 0; i < vs->nstubs; i++) {
    const Stub *s = &vs->stubs[i];
    if (s->end <= pos && s->end >= best) best = s->end, found = s->place;
  }
  return found;
}

Status wasm_code_offset(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                        uint32_t pos, uint32_t *module_offset)
{
  uint32_t func = m->nimported_funcs + own, entry = 0, end = 0;
  size_t size = (size_t)(c->end[own] - c->entry[own]) + 4 * CODE_SLACK;
  CodeRegion region = {malloc(size), NULL, size, 0};
  Job *j = malloc(sizeof *j);
  Err err;
  Status s = region.rw && j ? job_open(j, m, o, &region, &err) : LIMIT;
  uint8_t *start = s == OK ? j->g.vs.code.p : NULL;
  *module_offset = m->bodies[own].code.offset;
  /* Twice: the first time says how long the prologue is. */
  for (int pass = 0; pass < 2 && s == OK; pass++) {
    j->g.vs.code.p = start;
    j->g.find = pass;
    j->g.stop_pos = entry + (pos - c->entry[own]);
    j->g.found = *module_offset;
    s = compile_function(j, func, &entry, &end);
  }
  if (s == OK) *module_offset = stub_place(&j->g.vs, j->g.stop_pos, j->g.found);
  if (j) job_close(j);
  free(j);
  free(region.rw);
  return s;
}
