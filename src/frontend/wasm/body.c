// SPDX-License-Identifier: MIT
/* What every walk over a body has: the types of its locals, and the stack of its open blocks. */
#include "base/grow.h"
#include "frontend/wasm/decode_int.h"
#include "frontend/wasm/validate.h"

#include <stdlib.h>
#include <string.h>

void validator_init(Validator *v, const Module *m, Err *err)
{
  *v = (Validator){.m = m, .err = err};
}

void validator_free(Validator *v)
{
  free(v->ctrl);
  free(v->stack);
  free(v->locals);
}

static Status grow(Validator *v, void *array_ptr, uint32_t *cap, uint32_t need, size_t size)
{
  if (array_grow(array_ptr, cap, need, size)) return OK;
  return fail(v->err, LIMIT, UINT64_MAX, "out of memory");
}

Status validator_more_ctrl(Validator *v)
{
  return grow(v, &v->ctrl, &v->capctrl, v->nctrl + 1, sizeof *v->ctrl);
}

Status validate_limit(Validator *v, Reader *r, const uint8_t *at, const char *what, uint64_t n,
                      uint32_t max)
{
  return fail(v->err, LIMIT, (uint64_t)(at - r->begin), "too many %s: %llu, the limit is %u", what,
              (unsigned long long)n, max);
}

/* Declarations of locals: runs of a type. */
static Status read_locals(Validator *v, const FuncType *type, Reader *r)
{
  uint32_t runs = 0, n = type->nparams;
  if (v->caplocals < n) TRY(grow(v, &v->locals, &v->caplocals, n, sizeof *v->locals));
  if (n) memcpy(v->locals, type->params, n * sizeof *v->locals);
  TRY(read_u32(r, &runs));
  uint64_t total = n;
  const uint8_t *at = r->p;
  while (runs--) {
    uint32_t count = 0;
    ValType t = T_BOT;
    TRY(read_u32(r, &count));
    TRY(decode_valtype(r, &t));
    total += count;
    if (total > MAX_LOCALS || !count) continue;
    if (v->caplocals < total)
      TRY(grow(v, &v->locals, &v->caplocals, (uint32_t)total, sizeof *v->locals));
    while (n < total)
      v->locals[n++] = t;
  }
  v->nlocals = n;
  if (total > UINT32_MAX) return validate_fail(v, r, at, "too many locals");
  if (total > MAX_LOCALS) return validate_limit(v, r, at, "locals", total, MAX_LOCALS);
  return OK;
}

Status validator_begin(Validator *v, uint32_t func, Reader *r)
{
  const FuncType *type = module_func_type(v->m, func);
  v->func = func;
  v->nctrl = 0;
  TRY(read_locals(v, type, r));
  BlockType b = {0, type->nresults, type->params, type->results};
  return validator_push_ctrl(v, OP_FUNCTION, &b, 0);
}
