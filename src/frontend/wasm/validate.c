// SPDX-License-Identifier: MIT
/* One loop over the ops of a body, with the algorithm of the specification's appendix: a stack of
 * types and a stack of open blocks. In a block whose end cannot be reached by falling through,
 * operands that are not there have the type T_BOT, which equals every type.
 *
 *   ctrl    | function | block | loop |        each with the height of `types` where it began
 *   types   | i32 i64 | f32 | i32 i32 |
 *
 * Time is linear in the bytes of the body: long signatures are compared and copied as a whole, and
 * a branch table looks once at targets of the same types in a row. The stack of types is bounded by
 * MAX_OPERANDS. Nothing recurses.
 *
 * The order of the checks of an op (immediates, operands from the top down) is the compiler's in
 * codegen.c and control.c, so that both find the same error first; tests/unit/test_agree.c sees to
 * it. */
#include "frontend/wasm/validate.h"

#include "frontend/wasm/decode_int.h"
#include "ops.h"

#include <stdlib.h>
#include <string.h>

void validator_init(Validator *v, const Module *m, Err *err)
{
  *v = (Validator){.m = m, .err = err};
}

void validator_free(Validator *v)
{
  free(v->ctrl);
  free(v->types);
  free(v->locals);
}

static Status grow(Validator *v, void *array_ptr, uint32_t *cap, uint32_t need, size_t size)
{
  void **array = array_ptr;
  uint32_t n = *cap ? *cap : 64;
  while (n < need && n <= UINT32_MAX / 2)
    n *= 2;
  void *p = n < need ? NULL : realloc(*array, n * size);
  if (!p) return fail(v->err, LIMIT, UINT64_MAX, "out of memory");
  *array = p;
  *cap = n;
  return OK;
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
  if (v->caplocals < n) TRY(grow(v, &v->locals, &v->caplocals, n, 1));
  if (n) memcpy(v->locals, type->params, n);
  TRY(read_u32(r, &runs));
  uint64_t total = n;
  const uint8_t *at = r->p;
  while (runs--) {
    uint32_t count = 0;
    uint8_t t = 0;
    TRY(read_u32(r, &count));
    TRY(decode_valtype(r, &t));
    total += count;
    if (total > MAX_LOCALS || !count) continue;
    if (v->caplocals < total) TRY(grow(v, &v->locals, &v->caplocals, (uint32_t)total, 1));
    memset(v->locals + n, t, count);
    n = (uint32_t)total;
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
  v->nctrl = v->ntypes = 0;
  TRY(read_locals(v, type, r));
  BlockType b = {0, type->nresults, type->params, type->results};
  return validator_push_ctrl(v, OP_FUNCTION, &b, 0);
}

/* -- the type stack ---- */

static Status more_types(Validator *v, uint32_t n)
{
  if (v->ntypes + n > MAX_OPERANDS)
    return fail(v->err, LIMIT, UINT64_MAX, "more than %d operands on the stack", MAX_OPERANDS);
  TRY(grow(v, &v->types, &v->captypes, v->ntypes + n, 1));
  if (v->captypes > MAX_OPERANDS) v->captypes = MAX_OPERANDS; /* so that the limit is looked at */
  return OK;
}

static Status push(Validator *v, uint8_t type)
{
  if (v->ntypes == v->captypes) TRY(more_types(v, 1));
  v->types[v->ntypes++] = type;
  return OK;
}

static Status pop_any(Validator *v, Reader *r, const uint8_t *at, uint8_t *out)
{
  const Ctrl *c = &v->ctrl[v->nctrl - 1];
  if (v->ntypes == c->height) {
    if (!c->unreachable) return validate_fail(v, r, at, "type mismatch: an operand is missing");
    *out = T_BOT;
    return OK;
  }
  *out = v->types[--v->ntypes];
  return OK;
}

static Status pop(Validator *v, Reader *r, const uint8_t *at, uint8_t type)
{
  uint8_t have = T_BOT;
  TRY(pop_any(v, r, at, &have));
  if (have != type && have != T_BOT && type != T_BOT)
    return validate_fail(v, r, at, "type mismatch: expected %s, found %s", type_name(type),
                         type_name(have));
  return OK;
}

/* As nearly always, what is there is compared as a whole: signatures may be long. */
static Status pop_all(Validator *v, Reader *r, const uint8_t *at, uint32_t n, const uint8_t *types)
{
  const Ctrl *c = &v->ctrl[v->nctrl - 1];
  uint32_t there = v->ntypes - c->height, have = n < there ? n : there;
  if (have && memcmp(v->types + v->ntypes - have, types + n - have, have) == 0) {
    v->ntypes -= have;
    n -= have;
  }
  while (n && !(c->unreachable && v->ntypes == c->height)) /* then all others are T_BOT */
    TRY(pop(v, r, at, types[--n]));
  return OK;
}

static Status push_all(Validator *v, uint32_t n, const uint8_t *types)
{
  if (v->captypes - v->ntypes < n) TRY(more_types(v, n));
  if (n) memcpy(v->types + v->ntypes, types, n);
  v->ntypes += n;
  return OK;
}

static Status unreachable(Validator *v)
{
  Ctrl *c = &v->ctrl[v->nctrl - 1];
  v->ntypes = c->height;
  c->unreachable = true;
  return OK;
}

/* The values on the stack are exactly the block's results. */
static Status check_results(Validator *v, Reader *r, const uint8_t *at)
{
  const Ctrl *c = &v->ctrl[v->nctrl - 1];
  TRY(pop_all(v, r, at, c->type.nresults, c->type.results));
  if (v->ntypes != c->height)
    return validate_fail(v, r, at, "type mismatch: %u values too many at the end of the block",
                         v->ntypes - c->height);
  return OK;
}

/* -- ops ---- */

static Status open_block(Validator *v, Reader *r, const uint8_t *at, uint8_t opcode)
{
  BlockType b;
  TRY(read_block_type(v, r, &b));
  if (opcode == OP_IF) TRY(pop(v, r, at, T_I32));
  TRY(pop_all(v, r, at, b.nparams, b.params));
  TRY(validator_push_ctrl(v, opcode, &b, v->ntypes));
  return push_all(v, b.nparams, b.params);
}

static Status else_block(Validator *v, Reader *r, const uint8_t *at)
{
  Ctrl *c = &v->ctrl[v->nctrl - 1];
  if (c->opcode != OP_IF) return validate_fail(v, r, at, "else without if");
  TRY(check_results(v, r, at));
  c->opcode = OP_ELSE;
  c->unreachable = false;
  return push_all(v, c->type.nparams, c->type.params);
}

static Status end_block(Validator *v, Reader *r, const uint8_t *at)
{
  Ctrl c = v->ctrl[v->nctrl - 1];
  TRY(check_results(v, r, at));
  if (c.opcode == OP_IF &&
      (c.type.nparams != c.type.nresults || memcmp(c.type.params, c.type.results, c.type.nparams)))
    return validate_fail(v, r, at,
                         "type mismatch: an if without else has other results than parameters");
  v->nctrl--;
  return v->nctrl ? push_all(v, c.type.nresults, c.type.results) : OK;
}

static Status branch_table(Validator *v, Reader *r, const uint8_t *at)
{
  uint32_t n = 0, depth = 0, arity = 0;
  const uint8_t *checked = NULL;
  TRY(pop(v, r, at, T_I32));
  TRY(read_u32(r, &n));
  if (n >= (size_t)(r->end - r->p)) return read_end(r);
  if (n > MAX_BR_TABLE) return validate_limit(v, r, at, "targets of br_table", n, MAX_BR_TABLE);
  for (uint32_t i = 0; i <= n; i++) {
    uint32_t k = 0;
    TRY(read_label(v, r, &depth));
    const uint8_t *types = ctrl_label_types(&v->ctrl[v->nctrl - 1 - depth], &k);
    if (i == 0) arity = k;
    if (k != arity)
      return validate_fail(v, r, at, "type mismatch: targets of a br_table with different arity");
    /* Each target is checked against the same operands, which stay. */
    const Ctrl *c = &v->ctrl[v->nctrl - 1];
    uint32_t below = v->ntypes - c->height, have_all = k < below ? k : below;
    if (checked && (types == checked || !k || !memcmp(types, checked, k))) continue;
    checked = types;
    for (uint32_t j = 0; j < have_all || (j < k && !c->unreachable); j++) {
      uint8_t have = j < below ? v->types[v->ntypes - 1 - j] : T_BOT;
      if (j >= below) return validate_fail(v, r, at, "type mismatch: an operand is missing");
      if (have != T_BOT && have != types[k - 1 - j])
        return validate_fail(v, r, at, "type mismatch: expected %s, found %s",
                             type_name(types[k - 1 - j]), type_name(have));
    }
  }
  return unreachable(v);
}

static Status call(Validator *v, Reader *r, const uint8_t *at, const FuncType *t)
{
  TRY(pop_all(v, r, at, t->nparams, t->params));
  return push_all(v, t->nresults, t->results);
}

static Status select_op(Validator *v, Reader *r, const uint8_t *at)
{
  uint8_t a = T_BOT, b = T_BOT;
  TRY(pop(v, r, at, T_I32));
  TRY(pop_any(v, r, at, &b));
  TRY(pop_any(v, r, at, &a));
  if ((a != T_BOT && type_is_ref((ValType)a)) || (b != T_BOT && type_is_ref((ValType)b)))
    return validate_fail(v, r, at, "type mismatch: select of references needs a type");
  if (a != T_BOT && b != T_BOT && a != b)
    return validate_fail(v, r, at, "type mismatch: select of %s and %s", type_name(a),
                         type_name(b));
  return push(v, a == T_BOT ? b : a);
}

static Status table_op(Validator *v, Reader *r, const uint8_t *at, uint32_t sub)
{
  uint32_t x = 0, y = 0;
  if (sub == 12) { /* table.init: segment, table */
    TRY(read_elem(v, r, &x));
    TRY(read_table(v, r, &y));
    if (v->m->elems[x].type != v->m->tables[y].type.elem)
      return validate_fail(v, r, at, "type mismatch: table.init of another reference type");
  } else if (sub == 14) { /* table.copy: destination, source */
    TRY(read_table(v, r, &x));
    TRY(read_table(v, r, &y));
    if (v->m->tables[x].type.elem != v->m->tables[y].type.elem)
      return validate_fail(v, r, at, "type mismatch: table.copy of another reference type");
  } else {
    TRY(read_table(v, r, &x));
    uint8_t t = v->m->tables[x].type.elem;
    if (sub == 16) return push(v, T_I32);
    TRY(pop(v, r, at, T_I32));
    TRY(pop(v, r, at, t));
    if (sub == 15) return push(v, T_I32);
    return pop(v, r, at, T_I32); /* table.fill */
  }
  for (int i = 0; i < 3; i++)
    TRY(pop(v, r, at, T_I32));
  return OK;
}

static Status prefixed(Validator *v, Reader *r, const uint8_t *at)
{
  uint32_t sub = 0, index = 0;
  TRY(read_u32(r, &sub));
  if (sub < 8) {
    const OpSig *s = &op_sig[wasm_fc_op[sub]];
    TRY(pop(v, r, at, s->arg[0]));
    return push(v, s->result);
  }
  switch (sub) {
  case 8:
    TRY(read_data(v, r, &index));
    TRY(read_memory(v, r));
    break;
  case 9: return read_data(v, r, &index);
  case 10:
    TRY(read_memory(v, r));
    TRY(read_memory(v, r));
    break;
  case 11: TRY(read_memory(v, r)); break;
  case 13: return read_elem(v, r, &index);
  case 12:
  case 14:
  case 15:
  case 16:
  case 17: return table_op(v, r, at, sub);
  default: return validate_fail(v, r, at, "illegal opcode 0xfc %u", sub);
  }
  for (int i = 0; i < 3; i++)
    TRY(pop(v, r, at, T_I32));
  return OK;
}

static Status numeric(Validator *v, Reader *r, const uint8_t *at, uint8_t opcode)
{
  Op op = (Op)wasm_op[opcode];
  const OpSig *s = &op_sig[op];
  if (op == OP_NONE) return validate_no_opcode(v, r, at, opcode);
  if (op_class[op] == CLASS_LOAD || op_class[op] == CLASS_STORE) {
    uint32_t offset;
    TRY(read_memarg(v, r, op_access[op], &offset));
  }
  for (unsigned i = s->nargs; i--;)
    TRY(pop(v, r, at, s->arg[i]));
  return s->result == 0xff ? OK : push(v, s->result);
}

static Status branch(Validator *v, Reader *r, const uint8_t *at, bool conditional)
{
  uint32_t depth = 0, n = 0;
  if (conditional) TRY(pop(v, r, at, T_I32));
  TRY(read_label(v, r, &depth));
  const uint8_t *types = ctrl_label_types(&v->ctrl[v->nctrl - 1 - depth], &n);
  TRY(pop_all(v, r, at, n, types));
  return conditional ? push_all(v, n, types) : unreachable(v);
}

static Status step(Validator *v, Reader *r, const uint8_t *at, uint8_t opcode)
{
  uint32_t x = 0, y = 0;
  int32_t i32;
  int64_t i64;
  const uint8_t *bytes;
  uint8_t type = T_BOT;
  switch (opcode) {
  case 0x00: return unreachable(v);
  case 0x01: return OK;
  case OP_BLOCK:
  case OP_LOOP:
  case OP_IF: return open_block(v, r, at, opcode);
  case OP_ELSE: return else_block(v, r, at);
  case OP_END: return end_block(v, r, at);
  case 0x0c: return branch(v, r, at, false);
  case 0x0d: return branch(v, r, at, true);
  case 0x0e: return branch_table(v, r, at);
  case 0x0f:
    TRY(pop_all(v, r, at, v->ctrl[0].type.nresults, v->ctrl[0].type.results));
    return unreachable(v);
  case 0x10: TRY(read_func(v, r, &x)); return call(v, r, at, module_func_type(v->m, x));
  case 0x11:
    TRY(read_call_indirect(v, r, &x, &y));
    TRY(pop(v, r, at, T_I32));
    return call(v, r, at, &v->m->types[x]);
  case 0x1a: return pop_any(v, r, at, &type);
  case 0x1b: return select_op(v, r, at);
  case 0x1c:
    TRY(read_select_type(v, r, &type));
    TRY(pop(v, r, at, T_I32));
    TRY(pop(v, r, at, type));
    TRY(pop(v, r, at, type));
    return push(v, type);
  case 0x20: TRY(read_local(v, r, &x)); return push(v, v->locals[x]);
  case 0x21: TRY(read_local(v, r, &x)); return pop(v, r, at, v->locals[x]);
  case 0x22:
    TRY(read_local(v, r, &x));
    TRY(pop(v, r, at, v->locals[x]));
    return push(v, v->locals[x]);
  case 0x23: TRY(read_global(v, r, &x, false)); return push(v, v->m->globals[x].type.type);
  case 0x24: TRY(read_global(v, r, &x, true)); return pop(v, r, at, v->m->globals[x].type.type);
  case 0x25:
    TRY(read_table(v, r, &x));
    TRY(pop(v, r, at, T_I32));
    return push(v, v->m->tables[x].type.elem);
  case 0x26:
    TRY(read_table(v, r, &x));
    TRY(pop(v, r, at, v->m->tables[x].type.elem));
    return pop(v, r, at, T_I32);
  case 0x3f: TRY(read_memory(v, r)); return push(v, T_I32);
  case 0x40:
    TRY(read_memory(v, r));
    TRY(pop(v, r, at, T_I32));
    return push(v, T_I32);
  case 0x41: TRY(read_s32(r, &i32)); return push(v, T_I32);
  case 0x42: TRY(read_s64(r, &i64)); return push(v, T_I64);
  case 0x43: TRY(read_bytes(r, 4, &bytes)); return push(v, T_F32);
  case 0x44: TRY(read_bytes(r, 8, &bytes)); return push(v, T_F64);
  case 0xd0: TRY(read_ref_type(v, r, &type)); return push(v, type);
  case 0xd1:
    TRY(pop_any(v, r, at, &type));
    if (type != T_BOT && !type_is_ref((ValType)type))
      return validate_fail(v, r, at, "type mismatch: ref.is_null of %s", type_name(type));
    return push(v, T_I32);
  case 0xd2: TRY(read_ref_func(v, r, &x)); return push(v, T_FUNCREF);
  case 0xfc: return prefixed(v, r, at);
  default: return numeric(v, r, at, opcode);
  }
}

/* Errors of the reader know no function. */
static Status in_function(Validator *v, Status s)
{
  if (s != OK && v->err && v->err->func == ERR_NO_FUNC) v->err->func = v->func;
  return s;
}

static Status dead(Validator *v, Reader *r)
{
  uint32_t base = v->nctrl;
  for (;;) {
    const uint8_t *at = r->p;
    uint8_t opcode = 0;
    TRY(read_byte(r, &opcode));
    if (v->nctrl == base && (opcode == OP_END || opcode == OP_ELSE)) {
      if (opcode == OP_ELSE && v->ctrl[base - 1].opcode != OP_IF)
        return validate_fail(v, r, at, "else without if");
      TRY(check_results(v, r, at));
      r->p = at;
      return OK;
    }
    TRY(step(v, r, at, opcode));
  }
}

Status validate_dead(Validator *v, Reader *r)
{
  uint32_t frame = v->nctrl - 1, height = v->ctrl[frame].height;
  v->ctrl[frame].height = v->ntypes = 0;
  v->ctrl[frame].unreachable = true;
  Status s = dead(v, r);
  v->ctrl[frame].height = height;
  v->ntypes = 0;
  return in_function(v, s);
}

static Status body(Validator *v, uint32_t func, Reader *r)
{
  TRY(validator_begin(v, func, r));
  while (v->nctrl) {
    const uint8_t *at = r->p;
    uint8_t opcode = 0;
    TRY(read_byte(r, &opcode));
    TRY(step(v, r, at, opcode));
  }
  if (r->p != r->end) return validate_fail(v, r, r->p, "function body goes on after its end");
  return OK;
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
