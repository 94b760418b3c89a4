// SPDX-License-Identifier: MIT
/* Lazy compilation. All bodies are validated when the module is made; each function gets a stub,
 * which jumps through the function's slot in the instance context:
 *
 *   scratch = number of the function;  jump to slot[number]
 *
 * All calls go to stubs. A slot holds an entry of the runtime until the function is called for the
 * first time, then its code: what changes is data, never code that another thread may be executing.
 */
#include "frontend/wasm/compile_int.h"
#include "frontend/wasm/validate.h"

#include <stdlib.h>

struct LazyCompiler {
  Compiler c;
  CodeRegion *region;
  Compiled *out;
};

static Status write_stubs(LazyCompiler *z, uint32_t *stub)
{
  Compiler *j = &z->c;
  Code *c = &j->g.vs.code;
  for (uint32_t i = 0; i < z->out->nfuncs; i++) {
    if (!code_room(c)) return compile_full(j);
    stub[i] = code_pos(c);
    vs_lazy_stub(&j->g.vs, module_func_type(j->g.m, j->g.m->nimported_funcs + i), i,
                 j->layout.slots + 8 * i);
  }
  return OK;
}

Status lazy_open(const Module *m, const CompileOptions *o, CodeRegion *region, Compiled *out,
                 CompileStats *stats, LazyCompiler **lazy, Err *err)
{
  uint32_t n = m->nfuncs - m->nimported_funcs;
  if (!o->loop_entries) TRY(validate_bodies(m, err)); /* else they have been interpreted */
  LazyCompiler *z = malloc(sizeof *z);
  uint32_t *stub = calloc(n + 1, sizeof *stub);
  *out = (Compiled){.entry = malloc((n + 1) * sizeof(uint32_t)),
                    .end = calloc(n + 1, sizeof(uint32_t)),
                    .order = calloc(n + 1, sizeof(uint32_t)),
                    .stub = stub,
                    .first_loop = calloc(n + 1, sizeof(uint32_t)),
                    .nfuncs = n};
  if (!z || !stub || !out->entry || !out->end || !out->order || !out->first_loop) {
    free(z);
    compiled_free(out);
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  memset(out->entry, 0xff, (n + 1) * sizeof(uint32_t));
  z->region = region;
  z->out = out;
  Status s = compile_open(&z->c, m, o, region, err);
  if (s == OK) s = write_stubs(z, stub);
  if (s != OK) {
    compiled_free(out);
    lazy_close(z);
    return s;
  }
  z->c.targets.entry = stub;
  z->c.targets.known = n;
  region->used = code_pos(&z->c.g.vs.code);
  *stats = (CompileStats){.code_bytes = m->code_section.size,
                          .machine_bytes = region->used,
                          .working_bytes = compile_working_bytes(&z->c),
                          .threads = 1};
  *lazy = z;
  return OK;
}

void lazy_close(LazyCompiler *z)
{
  if (z) compile_close(&z->c);
  free(z);
}

/* Notes where loops of the function can be entered; false without memory. */
static bool note_loops(const LazyCompiler *z, uint32_t own)
{
  const VStack *vs = &z->c.g.vs;
  Compiled *out = z->out;
  uint32_t need = out->nloops + vs->nentries;
  if (need > out->caploops) {
    void *p = realloc(out->loops, 2 * (size_t)need * sizeof *out->loops);
    if (!p) return false;
    out->loops = p;
    out->caploops = 2 * need;
  }
  if (vs->nentries) out->first_loop[own] = out->nloops + 1;
  for (uint32_t i = 0; i < vs->nentries; i++)
    out->loops[out->nloops++] = (CompiledLoop){own, vs->entries[i].serial, vs->entries[i].pos};
  return true;
}

Status lazy_function(LazyCompiler *z, uint32_t own, Err *err)
{
  Compiled *out = z->out;
  Code *c = &z->c.g.vs.code;
  if (out->entry[own] != NO_FIX) return OK;
  uint32_t entry = 0, end = 0;
  z->c.g.err = err;
  bool room = vs_keep_reach(&z->c.g.vs);
  uint8_t *start = c->p;
  z->c.targets.npending = 0;
  Status s = room ? compile_function(&z->c, z->c.g.m->nimported_funcs + own, &entry, &end)
                  : compile_full(&z->c);
  if (s == OK) s = compile_patch_calls(c, &z->c.targets, out->stub, err); /* of stubs far away */
  if (s == OK && !note_loops(z, own)) s = fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (s != OK) {
    c->p = start;
    c->full = false;
    return s;
  }
  z->region->used = code_pos(c);
  out->end[own] = end;
  out->order[out->norder++] = own;
  out->entry[own] = entry;
  return OK;
}
