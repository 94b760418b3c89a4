// SPDX-License-Identifier: MIT
/* The validator: the walk against the machine that only keeps types, over whole bodies and over
 * what a compiling walk cannot reach. Time is linear in the bytes of the body; nothing recurses. */
#include "frontend/wasm/validate.h"

#include "frontend/wasm/codegen.h"

#include <stdlib.h>

/* Errors of the reader know no function. */
static Status in_function(Validator *v, Status s)
{
  if (s != OK && v->err && v->err->func == ERR_NO_FUNC) v->err->func = v->func;
  return s;
}

/* A walk with the blocks and locals of `v`, at `r`; types_close gives them back. */
static Status types_open(Gen *g, Validator *v, const Reader *r, uint32_t part)
{
  /* Besides the operands: what one op pushes, and what was missing for it. */
  enum { ROOM = MAX_RESULTS + MAX_PARAMS + 8 };
  if (!v->stack) v->stack = malloc((MAX_OPERANDS + 1 + ROOM) * sizeof(Slot));
  if (!v->stack) return fail(v->err, LIMIT, UINT64_MAX, "out of memory");
  *g = (Gen){.vs = {v->stack, 0, MAX_OPERANDS + 1, v->locals},
             .v = *v,
             .m = v->m,
             .r = *r,
             .part = part,
             .info = wasm_ops,
             .err = v->err};
  return OK;
}

static void types_close(const Gen *g, Validator *v, Reader *r)
{
  *v = g->v;
  *r = g->r;
}

Status validate_dead_part(Validator *v, Reader *r)
{
  Gen g;
  uint32_t frame = v->nctrl - 1, height = v->ctrl[frame].height;
  TRY(types_open(&g, v, r, v->nctrl));
  v->ctrl[frame].height = 0;
  Status s = gen_walk(&g);
  types_close(&g, v, r);
  v->ctrl[frame].height = height;
  return in_function(v, s);
}

static Status body(Validator *v, uint32_t func, Reader *r)
{
  Gen g;
  TRY(validator_begin(v, func, r));
  TRY(types_open(&g, v, r, 0));
  Status s = gen_walk(&g);
  types_close(&g, v, r);
  return s;
}

Status validate_body(Validator *v, uint32_t func)
{
  const Module *m = v->m;
  Span code = m->bodies[func - m->nimported_funcs].code;
  Reader r = {m->bytes + code.offset, m->bytes + code.offset + code.size, m->bytes, v->err};
  v->func = func;
  return in_function(v, body(v, func, &r));
}

Status validate_bodies(const Module *m, Err *err)
{
  Validator v;
  validator_init(&v, m, err);
  Status s = OK;
  for (uint32_t i = m->nimported_funcs; i < m->nfuncs && s == OK; i++)
    s = validate_body(&v, i);
  validator_free(&v);
  return s;
}
