// SPDX-License-Identifier: MIT
/* Traps: records of what ended a call, with the frames of compiled code that it ended.
 *
 * Every compiled function and thunk keeps a frame record (saved frame pointer, return address), so
 * the frames are a walk from the trap outwards until a return address is in no code region: that is
 * C. The walk goes on behind the C frames, from where each activation says that its host function
 * was called. */
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

void trap_free(Trap *t)
{
  if (!t || t == &out_of_memory) return;
  for (uint32_t i = 0; i < t->nframes; i++)
    code_unref(t->frame[i].code);
  free(t);
}

/* Own function whose code is at this position: the last that begins at or before it. */
static uint32_t function_at(CodeModule *m, uint32_t pos)
{
  const Compiled *c = &m->compiled;
  pthread_mutex_lock(&m->lock);
  uint32_t low = 0, high = c->norder;
  while (high - low > 1) {
    uint32_t mid = low + (high - low) / 2;
    if (c->entry[c->order[mid]] <= pos)
      low = mid;
    else
      high = mid;
  }
  uint32_t own = c->order[low];
  pthread_mutex_unlock(&m->lock);
  return own;
}

/* Notes the frames from pc and fp outwards, up to C. False if there is no room for more. */
static bool walk(Store *s, Trap *t, const void *pc, const void *fp)
{
  CodeRange range;
  const void *const *record = fp;
  for (; engine_region_of(s->engine, (const uint8_t *)pc - 1, &range);
       pc = record[1], fp = record[0]) {
    record = fp;
    if (!range.module) continue; /* a thunk */
    if (t->nframes == MAX_TRAP_FRAMES) {
      t->more = true;
      return false;
    }
    uint32_t pos = (uint32_t)((const uint8_t *)pc - 1 - range.start);
    code_ref(range.module);
    uint32_t own = function_at(range.module, pos);
    t->frame[t->nframes++] = (TrapFrame){range.module, own, pos};
    if (range.module->interp)
      record = interp_link(range.start + range.module->compiled.entry[own], fp);
  }
  return true;
}

void trap_backtrace(Store *s, Trap *t, const void *pc, const void *fp)
{
  if (t->nframes || t == &out_of_memory || !walk(s, t, pc, fp)) return;
  for (const Activation *a = s->activation; a && a->host_fp; a = a->outer) {
    const void *const *host = a->host_fp;
    if (!walk(s, t, host[1], host[0])) return;
  }
}

uint32_t trap_frame_offset(const TrapFrame *f)
{
  if (f->code->unit) return unit_place(f->code->unit, f->pos);
  uint32_t offset = 0;
  return code_offset(f->code, f->own, f->pos, &offset) == OK ? offset : 0;
}
