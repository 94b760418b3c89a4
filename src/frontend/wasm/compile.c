// SPDX-License-Identifier: MIT
/* A module's functions, one after the other, into one region. Calls to functions that are not
 * compiled yet are noted, and patched when all entries are known. */
#include "frontend/wasm/compile_int.h"

#include <stdlib.h>

Status compile_open(Compiler *j, const Module *m, const CompileOptions *o, CodeRegion *region,
                    Err *err)
{
  memset(j, 0, sizeof *j);
  if (!compile_layout(m, o, &j->layout))
    return fail(err, LIMIT, UINT64_MAX, "the instance would need a context of more than 1 GiB");
  vs_fixed_registers(o->table, j->op_fixed);
  Gen *g = &j->g;
  j->region = region;
  g->m = m;
  g->err = err;
  validator_init(&g->v, m, err);
  VsOptions vo = {.explicit_bounds = o->explicit_bounds,
                  .interruptible = o->interruptible,
                  .fuel = o->fuel,
                  .canonical_nan = o->canonical_nan,
                  .loop_entries = o->loop_entries,
                  .tier_after = o->tier_after,
                  .memory_bytes = m->nmemories ? m->memories[0].limits.min << 16 : 0,
                  .random_ra = o->random_ra,
                  .random_facts = o->random_facts,
                  .poison = o->poison,
                  .off = o->off,
                  .span = o->span,
                  .gap = o->gap};
  if (o->baseline) vo.off |= VS_BASELINE_OFF;
  TRY(scan_init(&g->scan, m, j->op_fixed, !(vo.off >> VS_SAMPLE_BIT & 1),
                vo.off >> VS_CONSTS_BIT & 1 ? NULL : o->table));
  g->baseline = o->baseline;
  TRY(vs_init(&g->vs, &vo, o->table, region, &j->layout, &j->targets));
  gen_begin_module(g);
  vs_trap_tails(&g->vs, j->trap_tail);
  return OK;
}

uint64_t compile_working_bytes(const Compiler *j)
{
  const VStack *vs = &j->g.vs;
  return sizeof *j + vs->cap_slots * sizeof(Slot) + vs->cap_locals * sizeof(Local) +
         vs->caplabels * sizeof(Label) + vs->capfixes * sizeof(Fix) + vs->capstubs * sizeof(Stub) +
         j->targets.cappending * sizeof(PendingCall) + j->g.scan.cap_last * (uint64_t)8 +
         j->g.scan.caploops * sizeof(ScanLoop) + j->g.v.caplocals * sizeof(ValType) +
         j->g.v.capctrl * sizeof(Ctrl);
}

void compile_close(Compiler *j)
{
  vs_free_targets(&j->targets);
  validator_free(&j->g.v);
  scan_free(&j->g.scan);
  vs_free(&j->g.vs);
}

/* Is the function to be compiled again after an error? Each reason counts once, so there are three
 * tries at most: branches did not reach, or a fact was wrong. */
static bool compile_again(Gen *g, bool *far)
{
  const VStack *vs = &g->vs;
  bool doubt = vs->distrust && !g->no_facts; /* then it only looks full, and branches far */
  bool go_far = !doubt && !vs->code.full && vs->out_of_range && !*far;
  if (!doubt && !go_far) return false;
  *far |= go_far;
  g->no_facts |= doubt;
  g->again += doubt;
  return true;
}

/* The function's name is in the error, and its index, however deep it arose. */
Status compile_function(Compiler *j, uint32_t func, uint32_t *entry, uint32_t *end)
{
  Gen *g = &j->g;
  g->v.func = func;
  g->v.err = g->err;
  /* Bodies that are sure to become long begin with far branches; others get them when it turns out.
   */
  uint32_t npending = j->targets.npending;
  uint8_t *start = g->vs.code.p;
  bool far = BRANCH_SPAN != 0 &&
             (g->m->bodies[func - g->m->nimported_funcs].code.size > BRANCH_SPAN / 16 ||
              (g->vs.opt.random_ra && func % 3 == 0));
  uint64_t ops = g->ops;
  g->no_facts = false;
  Status s = gen_function(g, func, far, entry, end);
  g->lied += g->vs.lies.told;
  while (s != OK && compile_again(g, &far)) {
    vs_abandon(&g->vs);
    j->targets.npending = npending;
    g->vs.code.p = start;
    g->vs.code.full = false;
    g->ops = ops;
    s = gen_function(g, func, far, entry, end);
  }
  if (s == OK) return OK;
  vs_abandon(&g->vs);
  if (g->err && g->err->func == ERR_NO_FUNC) g->err->func = func;
  return s;
}

Status compile_full(Compiler *j)
{
  return fail(j->g.err, LIMIT, UINT64_MAX, "the code region is full");
}

Status compile_range(Compiler *j, uint32_t first, uint32_t end, Compiled *out)
{
  j->targets.entry = out->entry;
  j->targets.first = first;
  CodeRegion *region = j->region;
  for (uint32_t i = first; i < end; i++) {
    uint32_t pos = code_pos(&j->g.vs.code);
    if (pos > region->ready && region->ahead) region->ahead(region, pos);
    j->targets.known = i;
    if (j->in_place && !vs_keep_reach(&j->g.vs)) return compile_full(j);
    TRY(compile_function(j, j->g.m->nimported_funcs + i, &out->entry[i], &out->end[i]));
  }
  return OK;
}

Status compile_patch_calls(Code *code, CallTargets *t, const uint32_t *entry, Err *err)
{
  if (vs_patch_calls(code, t, entry)) return OK;
  return fail(err, LIMIT, UINT64_MAX, "calls do not reach over the machine code of the module");
}

/* In one thread, in order, right into the region. */
static Status compile_serially(const Module *m, const CompileOptions *o, CodeRegion *region,
                               Compiled *out, CompileStats *stats, Err *err)
{
  size_t start = region->used;
  Compiler *j = malloc(sizeof *j);
  Status s = j ? compile_open(j, m, o, region, err) : fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (j) j->in_place = true;
  if (s == OK) s = compile_range(j, 0, out->nfuncs, out);
  if (s == OK) s = compile_patch_calls(&j->g.vs.code, &j->targets, out->entry, err);
  if (s == OK) {
    region->used = code_pos(&j->g.vs.code);
    for (uint32_t i = 0; i < out->nfuncs; i++)
      out->order[out->norder++] = i;
    *stats = (CompileStats){m->code_section.size,
                            region->used - start,
                            j->g.ops,
                            compile_working_bytes(j),
                            1,
                            j->g.lied,
                            j->g.again};
  }
  if (j) compile_close(j);
  free(j);
  return s;
}

Status wasm_compile(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                    CompileStats *stats, Err *err)
{
  uint32_t n = m->nfuncs - m->nimported_funcs;
  CompileStats none;
  if (!stats) stats = &none;
  *stats = (CompileStats){0};
  *out = (Compiled){.entry = calloc(n + 1, sizeof(uint32_t)),
                    .end = calloc(n + 1, sizeof(uint32_t)),
                    .order = calloc(n + 1, sizeof(uint32_t)),
                    .nfuncs = n};
  Status s = !out->entry || !out->end || !out->order ? fail(err, LIMIT, UINT64_MAX, "out of memory")
             : o->threads > 1 ? compile_parallel(m, o, region, out, stats, err)
                              : compile_serially(m, o, region, out, stats, err);
  if (s != OK) compiled_free(out);
  stats->working_bytes += 3 * sizeof(uint32_t) * (uint64_t)n;
  return s;
}

/* -- from code to module ---- */

/* The op that the stub at this position belongs to; `found` if that is no stub. */
static uint32_t stub_place(const VStack *vs, uint32_t pos, uint32_t found)
{
  uint32_t low = 0, high = vs->nstubs; /* they are in the order of the code */
  while (low < high) {
    uint32_t mid = low + (high - low) / 2;
    if (vs->stubs[mid].end <= pos)
      low = mid + 1;
    else
      high = mid;
  }
  return low ? vs->stubs[low - 1].place : found;
}

/* Twice: the first time says how long the prologue is. `stop` has room for n positions. */
static Status find_places(Compiler *j, uint32_t func, uint32_t entry_then, uint32_t n,
                          const uint32_t *pos, uint32_t *stop, uint32_t *offset)
{
  uint32_t entry = 0, end = 0, begin = j->g.m->bodies[func - j->g.m->nimported_funcs].code.offset;
  uint8_t *start = j->g.vs.code.p;
  TRY(compile_function(j, func, &entry, &end));
  for (uint32_t i = 0; i < n; i++)
    stop[i] = entry + (pos[i] - entry_then);
  j->g.vs.code.p = start;
  Wanted w = {.stop = stop, .found = offset, .n = n, .last = begin};
  j->g.find = &w;
  Status s = compile_function(j, func, &entry, &end);
  j->g.find = NULL;
  if (s != OK) return s;
  while (w.next < n)
    offset[w.next++] = w.last;
  for (uint32_t i = 0; i < n; i++)
    offset[i] = stub_place(&j->g.vs, stop[i], offset[i]);
  return OK;
}

Status wasm_code_offsets(const Module *m, const CompileOptions *o, const Compiled *c, uint32_t own,
                         uint32_t n, const uint32_t *pos, uint32_t *offset)
{
  size_t size = (size_t)(c->end[own] - c->entry[own]) + 4 * (size_t)CODE_SLACK;
  CodeRegion region = {.rw = malloc(size), .cap = size};
  uint32_t *stop = malloc((n + 1) * sizeof *stop);
  Compiler *j = malloc(sizeof *j);
  Err err;
  Status s = LIMIT;
  if (region.rw && stop && j) {
    s = compile_open(j, m, o, &region, &err);
    if (s == OK) s = find_places(j, m->nimported_funcs + own, c->entry[own], n, pos, stop, offset);
    compile_close(j);
  }
  free(j);
  free(stop);
  free(region.rw);
  return s;
}
