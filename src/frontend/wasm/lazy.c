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
  Compiler *c;
  const Module *m;
  CompileOptions o;
  CodeRegion *region;
  Compiled *out;
};

static Status write_stubs(LazyCompiler *z, uint32_t *stub)
{
  Compiler *j = z->c;
  Code *c = &j->g.vs.code;
  for (uint32_t i = 0; i < z->out->nfuncs; i++) {
    if (!code_room(c)) return compile_full(j);
    stub[i] = code_pos(c);
    vs_lazy_stub(&j->g.vs, module_func_type(j->g.m, j->g.m->nimported_funcs + i), i,
                 j->layout.slots + 8 * i);
  }
  return OK;
}

/* A compiler that writes after the region's `used`. */
static Status new_compiler(LazyCompiler *z, Err *err)
{
  z->c = malloc(sizeof *z->c);
  if (!z->c) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  TRY(compile_open(z->c, z->m, &z->o, z->region, err));
  z->c->targets.entry = z->out->stub;
  z->c->targets.known = z->out->nfuncs;
  z->region->used = code_pos(&z->c->g.vs.code);
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
  *z = (LazyCompiler){.m = m, .o = *o, .region = region, .out = out};
  Status s = new_compiler(z, err);
  if (s == OK) s = write_stubs(z, stub);
  if (s != OK) {
    compiled_free(out);
    lazy_close(z);
    return s;
  }
  region->used = code_pos(&z->c->g.vs.code);
  *stats = (CompileStats){.code_bytes = m->code_section.size,
                          .machine_bytes = region->used,
                          .working_bytes = compile_working_bytes(z->c),
                          .threads = 1};
  *lazy = z;
  return OK;
}

static void free_compiler(LazyCompiler *z)
{
  if (z->c) compile_close(z->c);
  free(z->c);
}

void lazy_close(LazyCompiler *z)
{
  if (z) free_compiler(z);
  free(z);
}

Status lazy_renew(LazyCompiler *z, bool lost, Err *err)
{
  if (!lost) free_compiler(z);
  return new_compiler(z, err);
}

/* Notes where loops of the function can be entered; false without memory. */
static bool note_loops(const LazyCompiler *z, uint32_t own)
{
  const VStack *vs = &z->c->g.vs;
  Compiled *out = z->out;
  uint32_t need = out->nloops + vs->nentries;
  if (need > out->caploops) {
    CompiledLoop *p = malloc(2 * (size_t)need * sizeof *p), *old = out->loops;
    if (!p) return false;
    if (out->nloops) memcpy(p, old, out->nloops * sizeof *p);
    out->loops = p;
    out->caploops = 2 * need;
    free(old);
  }
  if (vs->nentries) out->first_loop[own] = out->nloops + 1;
  for (uint32_t i = 0; i < vs->nentries; i++)
    out->loops[out->nloops++] = (CompiledLoop){own, vs->entries[i].serial, vs->entries[i].pos};
  return true;
}

Status lazy_function(LazyCompiler *z, uint32_t own, LazyFunction *out, Err *err)
{
  Compiler *j = z->c;
  Code *c = &j->g.vs.code;
  *out = (LazyFunction){.own = own};
  j->g.err = err;
  code_move(c, z->region);
  j->targets.npending = 0;
  bool room = vs_keep_reach(&j->g.vs);
  if (room) z->region->used = code_pos(c); /* what is needed again stays, whatever comes */
  Status s = room ? compile_function(j, z->m->nimported_funcs + own, &out->entry, &out->end)
                  : compile_full(j);
  if (s == OK) s = compile_patch_calls(c, &j->targets, z->out->stub, err); /* of stubs far away */
  if (s == OK)
    z->region->used = code_pos(c);
  else
    out->full = c->full;
  return s;
}

Status lazy_publish(LazyCompiler *z, const LazyFunction *f, Err *err)
{
  Compiled *out = z->out;
  if (!note_loops(z, f->own)) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  out->end[f->own] = f->end;
  out->order[out->norder++] = f->own;
  __atomic_store_n(&out->entry[f->own], f->entry, __ATOMIC_RELEASE);
  return OK;
}
