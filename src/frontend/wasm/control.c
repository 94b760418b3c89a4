// SPDX-License-Identifier: MIT
/* Blocks and branches of the one-walk compiler. Wasm's structured control becomes labels: a block
 * has one at its end, a loop one at its head, an if one more for its else part. */
#include "frontend/wasm/codegen.h"

#include <stdlib.h>

static Status push_frame(Gen *g, uint8_t opcode, const BlockType *type, Frame f, uint32_t height)
{
  TRY(validator_push_ctrl(&g->v, opcode, type, height));
  if (g->v.nctrl > g->capframes) {
    uint32_t cap = g->capframes ? 2 * g->capframes : 64;
    void *p = realloc(g->frames, cap * sizeof *g->frames);
    if (!p) return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
    g->frames = p;
    g->capframes = cap;
  }
  g->frames[g->v.nctrl - 1] = f;
  g->height = height;
  return OK;
}

static Status out_of_labels(Gen *g)
{
  return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
}

Status gen_block(Gen *g, uint8_t opcode, const uint8_t *at)
{
  VStack *vs = &g->vs;
  BlockType b;
  TRY(read_block_type(&g->v, &g->r, &b));
  if (opcode == OP_IF) {
    TRY(gen_check1(g, at, T_I32));
    vs->sp--; /* only for the check of what is below */
    Status s = gen_check(g, at, b.nparams, b.params);
    vs->sp++;
    TRY(s);
  } else if (b.nparams) {
    TRY(gen_check(g, at, b.nparams, b.params));
  }
  if (!vs_slot_room(vs)) return out_of_labels(g);
  Frame f = {NO_LABEL, NO_LABEL, vs->nlabels};
  uint32_t height = vs->sp - b.nparams - (opcode == OP_IF);
  vs_flush(vs, opcode == OP_IF);
  if (opcode == OP_LOOP) {
    LoopFacts facts;
    const LoopFacts *have =
        VS_OFF(vs, PINS) ? NULL
                         : scan_loop(&g->scan, g->r.p, g->r.end, g->v.locals, g->v.nlocals, &facts);
    f.end = vs_loop(vs, b.nparams, b.params, have);
    if (f.end == NO_LABEL) return out_of_labels(g);
  } else {
    f.end = vs_label(vs, height, b.nresults, b.results);
    if (opcode == OP_IF) {
      f.other = vs_label(vs, height, b.nparams, b.params);
      if (f.end == NO_LABEL || f.other == NO_LABEL) return out_of_labels(g);
      vs_branch_if(vs, f.other, true);
    }
    if (f.end == NO_LABEL) return out_of_labels(g);
  }
  vs_block_open(vs);
  return push_frame(g, opcode, &b, f, height);
}

/* In live code: the stack holds exactly the block's results. */
static Status check_results(Gen *g, const uint8_t *at)
{
  const Ctrl *c = &g->v.ctrl[g->v.nctrl - 1];
  if (c->unreachable) return OK; /* validate_dead did */
  if (c->type.nresults) TRY(gen_check(g, at, c->type.nresults, c->type.results));
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
  Frame *f = &g->frames[g->v.nctrl - 1];
  if (c->opcode != OP_IF) return validate_fail(&g->v, &g->r, at, "else without if");
  TRY(check_results(g, at));
  if (!vs->dead) vs_jump(vs, f->end);
  vs_kill(vs, c->height);
  vs_bind(vs, f->other);
  c->opcode = OP_ELSE;
  c->unreachable = false;
  vs_block_close(vs);
  vs_block_open(vs);
  gen_look(g, c->type.nparams);
  return OK;
}

/* An if without else: the way around it ends where the if ends. */
static void bind_missing_else(Gen *g, const Ctrl *c, const Frame *f)
{
  VStack *vs = &g->vs;
  if (!vs->labels[f->end].has_state) {
    vs_bind(vs, f->other);
    return;
  }
  if (!vs->dead) vs_jump(vs, f->end);
  vs_kill(vs, c->height);
  vs_bind(vs, f->other);
}

Status gen_end(Gen *g, const uint8_t *at)
{
  VStack *vs = &g->vs;
  Ctrl c = g->v.ctrl[g->v.nctrl - 1];
  Frame f = g->frames[g->v.nctrl - 1];
  TRY(check_results(g, at));
  if (c.opcode == OP_IF) {
    if (c.type.nparams != c.type.nresults || memcmp(c.type.params, c.type.results, c.type.nparams))
      return validate_fail(&g->v, &g->r, at,
                           "type mismatch: an if without else has other results than parameters");
    bind_missing_else(g, &c, &f);
  }
  g->v.nctrl--;
  if (g->v.nctrl) g->height = g->v.ctrl[g->v.nctrl - 1].height;
  if (c.opcode == OP_FUNCTION) {
    if (vs->dead && vs->labels[f.end].fix == NO_FIX) return OK;
    vs_bind(vs, f.end);
    vs_return(vs);
    return OK;
  }
  if (c.opcode == OP_LOOP)
    vs_loop_end(vs);
  else
    vs_bind(vs, f.end);
  if (vs->dead) vs_revive(vs, c.height, c.type.nresults, c.type.results);
  vs_label_free(vs, f.nlabels);
  vs_block_close(vs);
  gen_look(g, c.type.nresults);
  return OK;
}

/* -- branches ---- */

static Status read_target(Gen *g, const uint8_t *at, bool below_condition, uint32_t *label)
{
  uint32_t depth = 0, n = 0;
  TRY(read_label(&g->v, &g->r, &depth));
  uint32_t frame = g->v.nctrl - 1 - depth;
  const uint8_t *types = ctrl_label_types(&g->v.ctrl[frame], &n);
  *label = g->frames[frame].end;
  g->vs.sp -= below_condition;
  Status s = n ? gen_check(g, at, n, types) : OK;
  g->vs.sp += below_condition;
  return s;
}

Status gen_dead(Gen *g)
{
  Ctrl *c = &g->v.ctrl[g->v.nctrl - 1];
  vs_kill(&g->vs, c->height);
  c->unreachable = true;
  return validate_dead(&g->v, &g->r);
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

Status gen_br_table(Gen *g, const uint8_t *at)
{
  uint32_t n = 0;
  TRY(gen_check1(g, at, T_I32));
  TRY(read_u32(&g->r, &n));
  if (n >= (size_t)(g->r.end - g->r.p)) return read_end(&g->r);
  if (n > MAX_BR_TABLE)
    return validate_limit(&g->v, &g->r, at, "targets of br_table", n, MAX_BR_TABLE);
  uint32_t *targets = malloc(((size_t)n + 1) * sizeof *targets);
  if (!targets) return out_of_labels(g);
  Status s = OK;
  uint32_t arity = 0;
  for (uint32_t i = 0; i <= n && s == OK; i++) {
    s = read_target(g, at, true, &targets[i]);
    if (s != OK) break;
    const Label *l = &g->vs.labels[targets[i]];
    if (i == 0) arity = l->arity;
    if (l->arity != arity)
      s = validate_fail(&g->v, &g->r, at,
                        "type mismatch: targets of a br_table with different arity");
  }
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
