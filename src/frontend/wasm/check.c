// SPDX-License-Identifier: MIT
/* What the walk asks of the machine that only keeps types: see codegen.h. Machines that make code
 * have code.c for it.
 *
 * In a block whose end cannot be reached by falling through, operands that are not there have the
 * type T_BOT, which equals every type:
 *
 *   unreachable  i32.add     before i32.add: nothing; after gen_check: i32 i32; after it: i32
 *
 * so that an op finds its operands always, and pops them. */
#include "frontend/wasm/codegen.h"

/* Puts what is missing of n entries below those that there are: these types, the lowest first;
 * NULL: unknown ones. */
static Status supply(Gen *g, const uint8_t *at, uint32_t n, const ValType *types)
{
  VStack *vs = &g->vs;
  if (!g->v.ctrl[g->v.nctrl - 1].unreachable)
    return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
  uint32_t there = vs->sp - g->height, missing = n - there;
  Slot *bottom = &vs->slot[g->height];
  memmove(bottom + missing, bottom, there * sizeof *bottom);
  if (types) memcpy(bottom, types, missing * sizeof *bottom);
  for (uint32_t i = 0; i < missing && !types; i++)
    bottom[i].valtype = T_BOT;
  vs->sp += missing;
  g->look = NULL;
  return OK;
}

Status gen_missing(Gen *g, const uint8_t *at, uint32_t n)
{
  return supply(g, at, n, NULL);
}

/* Lists may have a thousand types, and an op two bytes: they are compared and copied as a whole. */
static Status check(Gen *g, const uint8_t *at, uint32_t n, const ValType *types, bool settle)
{
  VStack *vs = &g->vs;
  if (vs->sp < g->height + n) TRY(supply(g, at, n, settle ? types : NULL));
  Slot *s = &vs->slot[vs->sp - n];
  if (n > 2 && !memcmp(s, types, n * sizeof *types)) return OK;
  for (uint32_t i = 0; i < n; i++) {
    if (types[i] == T_BOT || type_matches(s[i].valtype, types[i])) continue;
    if (s[i].valtype != T_BOT)
      return validate_fail(&g->v, &g->r, at, "type mismatch: expected %s, found %s",
                           type_name(types[i]), type_name(s[i].valtype));
    if (settle) s[i].valtype = types[i];
  }
  return OK;
}

Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const ValType *types)
{
  return check(g, at, n, types, true);
}

Status gen_check_target(Gen *g, const uint8_t *at, uint32_t n, const ValType *types)
{
  return check(g, at, n, types, false);
}

Status gen_dead(Gen *g)
{
  Ctrl *c = &g->v.ctrl[g->v.nctrl - 1];
  vs_kill(&g->vs, c->height);
  c->unreachable = true;
  return OK;
}

Status gen_no_room(Gen *g, const uint8_t *at)
{
  return fail(g->err, LIMIT, (uint64_t)(at - g->r.begin), "more than %d operands on the stack",
              MAX_OPERANDS);
}

Status gen_fetch(Gen *g, const uint8_t *at)
{
  if (at >= g->r.end) return read_end(&g->r);
  if (!vs_slot_room(&g->vs)) return gen_no_room(g, at);
  size_t body = (size_t)(g->r.end - at), room = g->vs.slot_limit - g->vs.sp;
  g->look = at + (room < body ? room : body);
  return OK;
}

Status gen_part_end(Gen *g, const uint8_t *at)
{
  if (*at == WASM_ELSE && g->v.ctrl[g->part - 1].opcode != OP_IF)
    return validate_fail(&g->v, &g->r, at, "else without if");
  TRY(gen_results(g, at));
  g->r.p = at;
  return OK;
}
