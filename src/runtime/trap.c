// SPDX-License-Identifier: MIT
/* Traps: records of what ended a call, with the frames of compiled code that it ended.
 *
 * Every compiled function and thunk keeps a frame record (saved frame pointer, return address), so
 * the frames are a walk from the trap outwards until a return address is in no code region: that is
 * C. The walk goes on after the C frames, from where each activation says that its host function
 * was called. */
#include "base/assert.h"
#include "runtime/unit.h"

#include <stdio.h>
#include <stdlib.h>

/* What trap_new gives without memory. Never written to, never freed. */
static const Trap out_of_memory = {
    .kind = TRAP_HOST, .text = "out of memory while a trap was raised", .address = UINT64_MAX};

Trap *trap_new(TrapKind kind)
{
  Trap *t = calloc(1, sizeof *t);
  if (!t) return (Trap *)(uintptr_t)&out_of_memory;
  t->kind = kind;
  t->address = UINT64_MAX;
  return t;
}

Trap *trap_new_site(TrapKind kind, uint64_t address)
{
  Trap *t = trap_new(kind);
  if (t != &out_of_memory) t->address = address;
  return t;
}

Trap *trap_new_exit(int32_t code)
{
  Trap *t = trap_new(TRAP_EXIT);
  if (t != &out_of_memory) t->exit_code = code;
  return t;
}

Trap *trap_new_host(const char *message)
{
  Trap *t = trap_new(TRAP_HOST);
  if (t != &out_of_memory) snprintf(t->text, sizeof t->text, "%s", message);
  return t;
}

void trap_own(Trap *t, void *owner, void (*disown)(void *owner))
{
  if (t == &out_of_memory) return;
  t->owner = owner;
  t->disown = disown;
}

void trap_free(Trap *t)
{
  if (!t || t == &out_of_memory) return;
  if (t->owner) {
    t->disown(t->owner);
    return;
  }
  for (uint32_t i = 0; i < t->nframes; i++)
    code_unref(t->frame[i].code);
  free(t);
}

/* Own function whose code is at this position: the last that begins at or before it. */
static uint32_t function_at(CodeModule *m, uint32_t pos)
{
  const Compiled *c = &m->compiled;
  lock_take(&m->facts);
  uint32_t low = 0, high = c->norder;
  while (high - low > 1) {
    uint32_t mid = low + (high - low) / 2;
    if (c->entry[c->order[mid]] <= pos)
      low = mid;
    else
      high = mid;
  }
  uint32_t own = c->order[low];
  lock_give(&m->facts);
  return own;
}

/* Notes the frames from pc and fp outwards, up to C; those that there is no room for are counted. A
 * recursion has millions of them, mostly of the same return address. */
static void walk(Store *s, Trap *t, const void *pc, const void *fp)
{
  CodeRange range = {0};
  const void *const *record = fp, *last = NULL;
  for (; pc == last || engine_region_of(s->engine, (const uint8_t *)pc - 1, &range);
       pc = record[1], fp = record[0]) {
    record = fp;
    last = pc;
    if (!range.module) continue; /* a thunk */
    bool room = t->nframes < MAX_TRAP_FRAMES;
    t->more += !room;
    if (!room && !range.module->interp) continue;
    uint32_t pos = (uint32_t)((const uint8_t *)pc - 1 - range.start);
    uint32_t own = function_at(range.module, pos);
    ASSERT(own < range.module->compiled.nfuncs, "code of no function at %u", pos);
    if (room) {
      code_ref(range.module);
      t->frame[t->nframes++] = (TrapFrame){range.module, own, pos, NO_OFFSET};
    }
    if (range.module->interp)
      record = interp_link(range.start + range.module->compiled.entry[own], fp);
  }
}

void trap_backtrace(Store *s, Trap *t, const Context *ctx, const void *pc, const void *fp)
{
  if (t->nframes || t == &out_of_memory) return;
  t->instance = ctx ? ctx->instance : NULL;
  walk(s, t, pc, fp);
  for (const Activation *a = s->activation; a && a->host_fp; a = a->outer) {
    const void *const *host = a->host_fp;
    walk(s, t, host[1], host[0]);
  }
}

/* -- offsets ---- */

enum { MOST_AGAIN = 8 << 20 }; /* bytes of wasm that are compiled again for one trap */

/* The offsets of frames of the same function as frame i, from there on. */
static void function_offsets(Trap *t, uint32_t i)
{
  const TrapFrame *f = &t->frame[i];
  uint32_t n = 0, pos[MAX_TRAP_FRAMES] = {0}, at[MAX_TRAP_FRAMES], offset[MAX_TRAP_FRAMES];
  for (uint32_t k = i; k < t->nframes; k++) {
    const TrapFrame *g = &t->frame[k];
    if (g->code != f->code || g->own != f->own) continue;
    uint32_t to = n++;
    for (; to && pos[to - 1] > g->pos; to--) /* ascending */
      pos[to] = pos[to - 1], at[to] = at[to - 1];
    pos[to] = g->pos;
    at[to] = k;
  }
  bool found = code_offsets(f->code, f->own, n, pos, offset) == OK;
  for (uint32_t k = 0; k < n; k++)
    if (found) t->frame[at[k]].offset = offset[k];
}

void trap_offsets(Trap *t)
{
  uint32_t left = MOST_AGAIN;
  bool done[MAX_TRAP_FRAMES] = {false};
  if (t->placed || t == &out_of_memory) return;
  t->placed = true;
  for (uint32_t i = 0; i < t->nframes; i++) {
    TrapFrame *f = &t->frame[i];
    if (f->code->unit) f->offset = unit_place(f->code, f->pos);
    if (f->code->unit || done[i]) continue;
    for (uint32_t k = i; k < t->nframes; k++)
      if (t->frame[k].code == f->code && t->frame[k].own == f->own) done[k] = true;
    uint32_t size = f->code->m.bodies[f->own].code.size;
    if (size > left) continue;
    left -= size;
    function_offsets(t, i);
  }
}
