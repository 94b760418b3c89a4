// SPDX-License-Identifier: MIT
/* Blocks and branches of the one-walk compiler. Wasm's structured control becomes labels: a block
 * has one at its end, a loop one at its head, an if one more for its else part. */
#include "frontend/wasm/codegen.h"

#include <stdlib.h>
#include <string.h>

static __attribute__((noinline, cold)) Status out_of_labels(Gen *g)
{
  return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
}

/* Opens a block on `height` entries and its parameters. */
static inline Status open_block(Gen *g, uint8_t opcode, const BlockType *type, uint32_t height,
                                uint32_t end, uint32_t other, uint32_t nlabels)
{
  if (__builtin_expect(end == NO_LABEL, 0)) return out_of_labels(g);
  vs_block_open(&g->vs);
  TRY(validator_push_ctrl(&g->v, opcode, type, height));
  Ctrl *c = &g->v.ctrl[g->v.nctrl - 1];
  c->end = end;
  c->other = other;
  c->nlabels = nlabels;
  g->height = height;
  return OK;
}

/* What a block or loop begins with: its type, and a stack without aliases. */
static inline Status begin_block(Gen *g, const uint8_t *at, BlockType *b)
{
  TRY(read_block_type(&g->v, &g->r, b));
  if (b->nparams) TRY(gen_check(g, at, b->nparams, b->params));
  if (!vs_slot_room(&g->vs)) return gen_no_room(g, at);
  vs_flush(&g->vs, 0);
  return OK;
}

Status gen_block(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  BlockType b;
  TRY(begin_block(g, at, &b));
  uint32_t height = vs->sp - b.nparams, nlabels = vs_labels(vs);
  uint32_t end = vs_label(vs, height, b.nresults, b.results);
  return open_block(g, OP_BLOCK, &b, height, end, NO_LABEL, nlabels);
}

Status gen_loop(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  BlockType b;
  TRY(begin_block(g, at, &b));
  uint32_t height = vs->sp - b.nparams, nlabels = vs_labels(vs);
  LoopFacts facts;
  uint32_t head = vs_loop(vs, b.nparams, b.params, gen_loop_facts(g, &facts));
  return open_block(g, OP_LOOP, &b, height, head, NO_LABEL, nlabels);
}

Status gen_if(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  BlockType b;
  TRY(read_block_type(&g->v, &g->r, &b));
  TRY(gen_check1(g, at, T_I32));
  if (b.nparams) {
    vs->sp--; /* only for the check of what is below */
    Status s = gen_check(g, at, b.nparams, b.params);
    vs->sp++;
    TRY(s);
  }
  if (!vs_slot_room(vs)) return gen_no_room(g, at);
  uint32_t height = vs->sp - b.nparams - 1, nlabels = vs_labels(vs);
  vs_flush(vs, 1);
  uint32_t end = vs_label(vs, height, b.nresults, b.results);
  uint32_t other = vs_label(vs, height, b.nparams, b.params);
  if (other == NO_LABEL) return out_of_labels(g);
  vs_branch_if(vs, other, true);
  return open_block(g, OP_IF, &b, height, end, other, nlabels);
}

Status gen_results(Gen *g, const uint8_t *at)
{
  const Ctrl *c = &g->v.ctrl[g->v.nctrl - 1];
  if (!VS_TYPES_ONLY && c->unreachable) return OK; /* gen_dead did */
  if (c->type.nresults == 1)
    TRY(gen_check1(g, at, c->type.results[0]));
  else if (c->type.nresults)
    TRY(gen_check(g, at, c->type.nresults, c->type.results));
  if (g->vs.sp != c->height + c->type.nresults)
    return validate_fail(&g->v, &g->r, at,
                         "type mismatch: %u values too many at the end of the block",
                         g->vs.sp - c->height - c->type.nresults);
  return OK;
}

Status gen_else(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  Ctrl *c = &g->v.ctrl[g->v.nctrl - 1];
  if (c->opcode != OP_IF) return validate_fail(&g->v, &g->r, at, "else without if");
  TRY(gen_results(g, at));
  if (!vs_is_dead(vs)) vs_jump(vs, c->end);
  vs_kill(vs, c->height);
  vs_bind(vs, c->other);
  if (VS_TYPES_ONLY) vs_revive(vs, c->height, c->type.nparams, c->type.params);
  c->opcode = OP_ELSE;
  c->unreachable = false;
  vs_block_close(vs);
  vs_block_open(vs);
  gen_look(g, c->type.nparams);
  return OK;
}

/* An if without else: the way around it ends where the if ends. */
static void bind_missing_else(Gen *g, const Ctrl *c)
{
  VStack *vs = &g->vs;
  if (!vs_label_reached(vs, c->end)) {
    vs_bind(vs, c->other);
    return;
  }
  if (!vs_is_dead(vs)) vs_jump(vs, c->end);
  vs_kill(vs, c->height);
  vs_bind(vs, c->other);
}

static void end_function(Gen *g, const Ctrl *c)
{
  VStack *vs = &g->vs;
  if (vs_is_dead(vs) && !vs_label_awaited(vs, c->end)) return;
  vs_bind(vs, c->end);
  vs_return(vs);
}

Status gen_end(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  TRY(gen_results(g, at));
  const Ctrl *c = &g->v.ctrl[g->v.nctrl - 1]; /* valid until a block begins */
  if (c->opcode == OP_IF) {
    if (c->type.nparams != c->type.nresults ||
        (c->type.nparams &&
         memcmp(c->type.params, c->type.results, c->type.nparams * sizeof(ValType))))
      return validate_fail(&g->v, &g->r, at,
                           "type mismatch: an if without else has other results than parameters");
    bind_missing_else(g, c);
  }
  if (--g->v.nctrl == 0) {
    end_function(g, c);
    return OK;
  }
  g->height = c[-1].height;
  if (c->opcode == OP_LOOP)
    vs_loop_end(vs);
  else if (vs_label_reached(vs, c->end))
    vs_bind(vs, c->end);
  if (__builtin_expect(vs_is_dead(vs), 0))
    vs_revive(vs, c->height, c->type.nresults, c->type.results);
  vs_label_free(vs, c->nlabels);
  vs_block_close(vs);
  gen_look(g, c->type.nresults);
  return OK;
}

/* -- branches ---- */

static inline Status read_target(Gen *g, const uint8_t *at, bool below_condition, uint32_t *label)
{
  uint32_t depth = 0, n = 0;
  TRY(read_label(&g->v, &g->r, &depth));
  const Ctrl *c = &g->v.ctrl[g->v.nctrl - 1 - depth];
  const ValType *types = ctrl_label_types(c, &n);
  *label = c->end;
  if (!n) return OK;
  g->vs.sp -= below_condition;
  Status s = gen_check(g, at, n, types);
  g->vs.sp += below_condition;
  return s;
}

Status gen_br(Gen *g, const uint8_t *at)
{
  uint32_t label = 0;
  TRY(read_target(g, at, false, &label));
  vs_jump(&g->vs, label);
  return gen_dead(g);
}

Status gen_br_if(Gen *g, const uint8_t *at)
{
  uint32_t label = 0;
  TRY(gen_check1(g, at, T_I32));
  TRY(read_target(g, at, true, &label));
  vs_branch_if(&g->vs, label, false);
  return OK;
}

/* The targets of a br_table: all take the same operands, which have been checked for `checked`.
 * Their labels to `targets`, unless that is NULL. */
static Status read_targets(Gen *g, const uint8_t *at, uint32_t n, uint32_t *targets)
{
  uint32_t depth = 0, k = 0, arity = 0;
  const ValType *checked = NULL;
  for (uint32_t i = 0; i <= n; i++) {
    TRY(read_label(&g->v, &g->r, &depth));
    const Ctrl *c = &g->v.ctrl[g->v.nctrl - 1 - depth];
    const ValType *types = ctrl_label_types(c, &k);
    if (targets) targets[i] = c->end;
    if (i == 0) arity = k;
    if (k != arity)
      return validate_fail(&g->v, &g->r, at,
                           "type mismatch: targets of a br_table with different arity");
    if (!k || (checked && (types == checked || !memcmp(types, checked, k * sizeof *types))))
      continue;
    checked = types;
    g->vs.sp--; /* below the index */
    Status s = gen_check_target(g, at, k, types);
    g->vs.sp++;
    TRY(s);
  }
  return OK;
}

Status gen_br_table(Gen *g, const uint8_t *at)
{
  uint32_t n = 0, *targets = NULL;
  TRY(gen_check1(g, at, T_I32));
  TRY(read_u32(&g->r, &n));
  if (n >= (size_t)(g->r.end - g->r.p)) return read_end(&g->r);
  if (n > MAX_BR_TABLE)
    return validate_limit(&g->v, &g->r, at, "targets of br_table", n, MAX_BR_TABLE);
  if (!VS_TYPES_ONLY) {
    targets = malloc(((size_t)n + 1) * sizeof *targets);
    if (!targets) return out_of_labels(g);
  }
  Status s = read_targets(g, at, n, targets);
  if (s == OK) vs_branch_table(&g->vs, targets, n);
  free(targets);
  TRY(s);
  return gen_dead(g);
}

Status gen_return(Gen *g, const uint8_t *at)
{
  const Ctrl *c = &g->v.ctrl[0];
  TRY(gen_check(g, at, c->type.nresults, c->type.results));
  vs_return(&g->vs);
  return gen_dead(g);
}
