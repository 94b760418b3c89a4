// SPDX-License-Identifier: MIT
/* Flow that is not nested: labels bound anywhere, jumps both ways, spans in place of loops.
 *
 * A forward label is as always: its first edge fixes the places. A header is first bound as the
 * forward label that it may be as well; what branches back to it meets a state of pins alone, fixed
 * after that. Outside of any span nothing is known of what comes, and locals stay in the registers
 * where they are.
 *
 *   edges from before -> | stores, loads | header: edges from later code -> | ...
 */
#include "vstack/vs_int.h"

/* Code from here on need not be reached by everything that follows: locals set from here on may be
 * zero further down. */
static void block_begins(VStack *vs)
{
  if (vs->nblocks == 1) vs_block_open(vs);
}

/* Here other ways may join. */
static void ways_join(VStack *vs)
{
  if (vs->nblocks > 1) vs_block_close(vs);
  vs_block_open(vs);
}

void vs_flow_jump(VStack *vs, uint32_t label)
{
  vs_jump(vs, label);
  vs_kill(vs, 0);
}

void vs_flow_branch_if(VStack *vs, uint32_t label, bool negate)
{
  vs_branch_if(vs, label, negate);
  block_begins(vs);
}

void vs_flow_branch_table(VStack *vs, const uint32_t *targets, uint32_t n)
{
  vs_branch_table(vs, targets, n);
  vs_kill(vs, 0);
}

void vs_flow_bind(VStack *vs, uint32_t label)
{
  vs_bind(vs, label);
  ways_join(vs);
}

void vs_flow_meet(VStack *vs, uint32_t label)
{
  Label *l = &vs->labels[label];
  if (l->has_state)
    vs_bind(vs, label);
  else if (vs->dead)
    vs_revive(vs, l->height, l->arity, l->types);
  l->has_state = false;
  ways_join(vs);
}

void vs_flow_header(VStack *vs, uint32_t label, const LoopFacts *span)
{
  Label *l = &vs->labels[label];
  vs_flush(vs, 0);
  if (!span)
    vs_clear_way(vs, l->height, vs->policy.pins);
  else if (!vs_open_pins(vs, l->height, span))
    return;
  vs_to_header(vs, l);
  vs->reentered = true;
}

void vs_flow_span(VStack *vs, const LoopFacts *span)
{
  vs_flush(vs, 0);
  if (!vs_open_pins(vs, vs->sp, span) || vs->dead) return;
  uint32_t label = vs_label(vs, vs->sp, 0, NULL);
  if (label == NO_LABEL) return;
  vs_to_header(vs, &vs->labels[label]); /* to which nothing branches */
  vs->reentered = true;
}

void vs_flow_span_end(VStack *vs)
{
  vs_loop_end(vs);
}

void vs_trap_if(VStack *vs, TrapKind kind, bool negate)
{
  Compare *cmp = vs_pop_condition(vs);
  CompareCode code;
  vs_ready_compare(vs, cmp, USE_BRANCH, !negate, &code);
  vs_stub(vs, kind, vs_emit_compare(vs, &code, 0, 0), NO_REG, 0);
  vs_free_compare(vs, &code);
  vs->policy.lock = 0;
}
