// SPDX-License-Identifier: MIT
/* What the walk asks of a machine that makes code: see codegen.h. The machine that only keeps types
 * has check.c for it. */
#include "frontend/wasm/codegen.h"

void gen_find(Gen *g)
{
  Wanted *w = g->find;
  uint32_t pos = code_pos(&g->vs.code);
  while (w->next && w->stop[w->next - 1] >= pos) /* the op before was taken back */
    w->next--;
  while (w->next < w->n && w->stop[w->next] < pos)
    w->found[w->next++] = w->last;
  w->last = g->vs.place;
}

_Static_assert((int)MAX_OPERANDS == (int)OWN_MAX_OPERANDS, "the limit of owners' numbers");
_Static_assert((int)MAX_RESULTS <= (int)OWN_MAX_PUSHED && (int)MAX_PARAMS <= (int)OWN_MAX_PUSHED,
               "the limit of owners' numbers");
_Static_assert((int)MAX_LOCALS <= (int)OWN_STACK, "the limit of owners' numbers");

Status gen_missing(Gen *g, const uint8_t *at, uint32_t n)
{
  (void)n;
  return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
}

Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const ValType *types)
{
  TRY(gen_have(g, at, n));
  const Slot *s = &g->vs.slot[g->vs.sp - n];
  for (uint32_t i = 0; i < n; i++)
    if (!type_matches(s[i].valtype, types[i]))
      return validate_fail(&g->v, &g->r, at, "type mismatch: expected %s, found %s",
                           type_name(types[i]), type_name(s[i].valtype));
  return OK;
}

Status gen_check_target(Gen *g, const uint8_t *at, uint32_t n, const ValType *types)
{
  return gen_check(g, at, n, types);
}

Status gen_dead(Gen *g)
{
  vs_kill(&g->vs, g->v.ctrl[g->v.nctrl - 1].height);
  return validate_dead(&g->v, &g->r);
}

Status gen_no_room(Gen *g, const uint8_t *at)
{
  uint64_t place = (uint64_t)(at - g->r.begin);
  if (g->vs.sp > MAX_OPERANDS)
    return fail(g->err, LIMIT, place, "more than %d operands on the stack", MAX_OPERANDS);
  return fail(g->err, LIMIT, place, "out of memory");
}

Status gen_fetch(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  if (at >= g->r.end) return read_end(&g->r);
  vs->place = (uint32_t)(at - g->r.begin);
  if (g->baseline) vs_all_home(vs);
#ifdef WEFT_TRACE
  if (vs->code.watch) vs->code.watch->op(vs->code.watch, vs->place);
#endif
  if (g->find) gen_find(g);
  if (!code_room(&vs->code))
    return fail(g->err, LIMIT, vs->place,
                vs->failed && !vs->code.full ? "out of memory" : "the code region is full");
  if (!vs_slot_room(vs)) return gen_no_room(g, at);
  size_t body = (size_t)(g->r.end - at), room = vs->slot_limit - vs->sp;
  g->look = g->every ? NULL : at + (room < body ? room : body);
  return OK;
}

Status gen_function(Gen *g, uint32_t func, bool far, uint32_t *entry, uint32_t *end)
{
  const Module *m = g->m;
  Span code = m->bodies[func - m->nimported_funcs].code;
  g->r = (Reader){m->bytes + code.offset, m->bytes + code.offset + code.size, m->bytes, g->err};
  TRY(validator_begin(&g->v, func, &g->r));
  g->height = 0;
  g->every = g->find || g->baseline;
#ifdef WEFT_TRACE
  g->every = true;
#endif
  g->look = NULL;
  g->vs.place = (uint32_t)(g->r.p - g->r.begin);
  if (vs_begin(&g->vs, module_func_type(m, func), g->v.nlocals, g->v.locals, func, far) != OK ||
      !scan_begin(&g->scan, g->v.nlocals))
    return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
  uint32_t label = vs_label_return(&g->vs);
  if (label == NO_LABEL) return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
  g->v.ctrl[0].end = label;
  TRY(gen_walk(g));
#ifdef WEFT_TRACE
  if (g->vs.code.watch) g->vs.code.watch->op(g->vs.code.watch, (uint32_t)(g->r.p - g->r.begin));
#endif
  return vs_finish(&g->vs, entry, end, g->err);
}
