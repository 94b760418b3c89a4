// SPDX-License-Identifier: MIT
/* Calls over long distances. A call instruction may reach less far than the code of a module is
 * long (128 MiB on arm64). Calls of functions that are not known yet, or that are farther back than
 * half a span, are left pending. They get veneers, jumps that reach everything, before the code
 * that follows has put them out of reach: one for each function that they call, between two
 * functions, half a span after the first of them. When all entries are known, a call that reaches
 * its function goes there all the same; the others go by the veneer. Calls that have none then get
 * one at the end of the code.
 *
 * So nothing of this is there in code shorter than half a span. Functions may be as long as the
 * other half.
 */
#include "base/grow.h"
#include "vstack/vstack.h"

#include <stdlib.h>

static int by_function(const void *a, const void *b)
{
  uint32_t x = ((const PendingCall *)a)->own, y = ((const PendingCall *)b)->own;
  return x < y ? -1 : x > y;
}

static bool room_for_veneers(CallTargets *t, uint32_t n)
{
  if (n <= t->capveneers) return true;
  uint32_t from = t->capveneers;
  if (!array_grow(&t->veneers, &t->capveneers, n, sizeof *t->veneers)) return false;
  memset(t->veneers + from, 0, (t->capveneers - from) * sizeof *t->veneers);
  return true;
}

bool vs_bridge(Code *c, CallTargets *t)
{
  uint32_t n = t->npending - t->bridged;
  if (!n) return true;
  PendingCall *p = t->pending + t->bridged;
  if (!room_for_veneers(t, t->nveneers + n)) return false;
  qsort(p, n, sizeof *p, by_function);
  for (uint32_t i = 0, last = NO_FIX; i < n; i++) {
    if (p[i].own != last) {
      if (!code_room(c)) {
        c->full = true;
        return false;
      }
      last = p[i].own;
      t->veneers[t->nveneers++] = (Veneer){code_pos(c), last};
      em_veneer(c);
    }
    p[i].own = t->nveneers - 1;
  }
  t->bridged = t->npending;
  return true;
}

bool vs_keep_reach_slow(VStack *vs)
{
  Code *c = &vs->code;
  if (c->limit - c->p <= (ptrdiff_t)vs->opt.gap) {
    c->full = true;
    return false;
  }
  c->p += vs->opt.gap;
  CallTargets *t = vs->targets;
  uint32_t pos = code_pos(c), far = t->span / 2;
  while (t->first < t->known && pos - t->entry[t->first] > far)
    t->first++;
  if (pos - vs->trap_tail[0] > far) vs_trap_tails(vs, vs->trap_tail);
  return !vs_calls_wait(t, pos) || vs_bridge(c, t);
}

static inline bool reaches(const CallTargets *t, uint32_t end, uint32_t target)
{
  return (end < target ? target - end : end - target) < t->span;
}

bool vs_patch_calls(Code *c, CallTargets *t, const uint32_t *entry)
{
  uint32_t left = t->bridged;
  bool ok = true, near = code_pos(c) < t->span;
  for (uint32_t i = 0; i < t->npending; i++) {
    const PendingCall p = t->pending[i];
    const Veneer *v = i < t->bridged ? &t->veneers[p.own] : NULL;
    uint32_t target = entry[v ? v->own : p.own];
    if (!near && !reaches(t, p.end, target)) {
      if (!v) {
        t->pending[left++] = p;
        continue;
      }
      target = v->at;
    }
    ok &= vs_patch_call(c->base + p.end, c->base + target);
  }
  uint32_t done = t->bridged;
  t->npending = left;
  ok = ok && vs_bridge(c, t);
  for (uint32_t i = done; i < left && ok; i++)
    ok = vs_patch_call(c->base + t->pending[i].end, c->base + t->veneers[t->pending[i].own].at);
  for (uint32_t i = 0; i < t->nveneers && ok; i++)
    cpu_patch_veneer(c->base + t->veneers[i].at, c->base + entry[t->veneers[i].own]);
  t->npending = t->bridged = t->nveneers = 0;
  return ok;
}

void vs_free_targets(CallTargets *t)
{
  free(t->pending);
  free(t->veneers);
}
