// SPDX-License-Identifier: MIT
/* The walk: one op after the other, types checked in the slots of the virtual stack, machine code
 * out of the ops of vstack.h. Where the next op is a local.set or local.tee, its local is the
 * destination; where it is a branch or select, a compare stays pending for it. */
#include "frontend/wasm/codegen.h"

#include <stdlib.h>

Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const uint8_t *types)
{
  const VStack *vs = &g->vs;
  if (vs->sp < gen_height(g) + n)
    return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
  const Slot *s = &vs->slot[vs->sp - n];
  for (uint32_t i = 0; i < n; i++)
    if (s[i].type != types[i])
      return validate_fail(&g->v, &g->r, at, "type mismatch: expected %s, found %s",
                           type_name(types[i]), type_name(s[i].type));
  return OK;
}

/* The next op is a set or tee of a local of this type: it becomes the destination. Returns the
 * opcode, or 0. */
static uint8_t take_hint(Gen *g, uint8_t type)
{
  const uint8_t *p = g->r.p;
  if (g->r.end - p < 2 || (*p != 0x21 && *p != 0x22) || VS_OFF(&g->vs, HINTS)) return 0;
  uint8_t opcode = *p;
  uint32_t local = p[1];
  p += 2;
  if (local & 0x80) {
    if (p == g->r.end || *p & 0x80) return 0;
    local = (local & 0x7f) | (uint32_t)*p++ << 7;
  }
  if (local >= g->v.nlocals || g->v.locals[local] != type) return 0;
  g->r.p = p;
  g->vs.hint = local;
  return opcode;
}

/* After an op with a hint: a tee leaves the value on the stack, too. */
static inline void after_hint(Gen *g, uint8_t opcode, uint32_t local)
{
  if (opcode == 0x22) vs_local_get(&g->vs, local);
}

/* Does the next op consume a condition? */
static bool condition_next(const Gen *g)
{
  if (g->r.p >= g->r.end || VS_OFF(&g->vs, FUSE)) return false;
  uint8_t next = *g->r.p;
  return next == 0x0d || next == 0x04 || next == 0x1b || next == 0x45;
}

/* The op that may take a loaded value as its right operand, if it comes next. */
static Op load_consumer(const Gen *g, Op load)
{
  if (load != OP_I32_LOAD && load != OP_I64_LOAD && load != OP_F32_LOAD && load != OP_F64_LOAD)
    return OP_NONE;
  if (g->r.p >= g->r.end) return OP_NONE;
  Op op = (Op)wasm_op[*g->r.p];
  if (op == OP_NONE || op_class[op] != CLASS_BIN || !(op_traits[op] & OPT_MEM)) return OP_NONE;
  const VStack *vs = &g->vs;
  uint8_t type = op_sig[load].result;
  if (op_sig[op].arg[1] != type || vs->sp < gen_height(g) + 2 || vs->slot[vs->sp - 2].type != type)
    return OP_NONE;
  return op;
}

static Status numeric(Gen *g, const uint8_t *at, Op op)
{
  VStack *vs = &g->vs;
  const OpSig *s = &op_sig[op];
  if (op_class[op] == CLASS_LOAD) {
    uint32_t offset = 0;
    TRY(read_memarg(&g->v, &g->r, op_access[op], &offset));
    TRY(gen_check(g, at, 1, s->arg));
    Op consumer = load_consumer(g, op);
    if (consumer != OP_NONE) {
      const uint8_t *back = g->r.p++;
      uint8_t hint = take_hint(g, op_sig[consumer].result);
      uint32_t local = vs->hint;
      if (vs_load_binary(vs, op, consumer, (ValType)op_sig[consumer].result, offset)) {
        after_hint(g, hint, local);
        g->ops += 1 + (hint != 0);
        return OK;
      }
      vs->hint = NO_LOCAL;
      g->r.p = back;
    }
    uint8_t hint = take_hint(g, s->result);
    uint32_t local = vs->hint;
    vs_load(vs, op, (ValType)s->result, offset);
    after_hint(g, hint, local);
    return OK;
  }
  if (op_class[op] == CLASS_STORE) {
    uint32_t offset = 0;
    TRY(read_memarg(&g->v, &g->r, op_access[op], &offset));
    TRY(gen_check(g, at, 2, s->arg));
    vs_store(vs, op, offset);
    return OK;
  }
  TRY(gen_check(g, at, s->nargs, s->arg));
  bool fused = (op_class[op] == CLASS_CMP || op_class[op] == CLASS_EQZ) && condition_next(g);
  uint8_t hint = fused ? 0 : take_hint(g, s->result);
  uint32_t local = vs->hint;
  switch (op_class[op]) {
  case CLASS_BIN: vs_binary(vs, op, (ValType)s->result); break;
  case CLASS_CMP: vs_compare(vs, op, fused); break;
  case CLASS_EQZ: vs_eqz(vs, op, fused); break;
  case CLASS_DIV: vs_divide(vs, op, (ValType)s->result); break;
  case CLASS_TRUNC: vs_trunc(vs, op, (ValType)s->result); break;
  default:
    if (op == OP_I64_EXTEND_I32_U)
      vs_extend_u(vs);
    else
      vs_unary(vs, op, (ValType)s->result);
  }
  after_hint(g, hint, local);
  return OK;
}

static Status call(Gen *g, const uint8_t *at)
{
  uint32_t func = 0;
  TRY(read_func(&g->v, &g->r, &func));
  const FuncType *t = module_func_type(g->m, func);
  TRY(gen_check(g, at, t->nparams, t->params));
  vs_call(&g->vs, t, func, g->m->nimported_funcs);
  return OK;
}

static Status call_indirect(Gen *g, const uint8_t *at)
{
  static const uint8_t i32 = T_I32;
  uint32_t type = 0, table = 0;
  TRY(read_call_indirect(&g->v, &g->r, &type, &table));
  TRY(gen_check(g, at, 1, &i32));
  const FuncType *t = &g->m->types[type];
  g->vs.sp--;
  Status s = gen_check(g, at, t->nparams, t->params);
  g->vs.sp++;
  TRY(s);
  vs_call_indirect(&g->vs, t, type, table);
  return OK;
}

static Status select_op(Gen *g, const uint8_t *at, bool typed)
{
  VStack *vs = &g->vs;
  uint8_t type = 0;
  if (typed) {
    TRY(read_select_type(&g->v, &g->r, &type));
  } else {
    if (vs->sp < gen_height(g) + 3)
      return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
    type = vs->slot[vs->sp - 2].type;
    if (type_is_ref((ValType)type))
      return validate_fail(&g->v, &g->r, at, "type mismatch: select of references needs a type");
  }
  const uint8_t want[3] = {type, type, T_I32};
  TRY(gen_check(g, at, 3, want));
  uint8_t hint = take_hint(g, type);
  uint32_t local = vs->hint;
  vs_select(vs, (ValType)type);
  after_hint(g, hint, local);
  return OK;
}

static Status check_helper(Gen *g, const uint8_t *at, Helper h, unsigned n, const uint8_t *types,
                           ValType result, uint32_t imm0, uint32_t imm1)
{
  TRY(gen_check(g, at, n, types));
  vs_helper(&g->vs, h, n, result, imm0, imm1);
  return OK;
}

static Status table_op(Gen *g, const uint8_t *at, uint32_t sub)
{
  static const uint8_t i32x3[3] = {T_I32, T_I32, T_I32};
  const Module *m = g->m;
  uint32_t x = 0, y = 0;
  if (sub == 12) {
    TRY(read_elem(&g->v, &g->r, &x));
    TRY(read_table(&g->v, &g->r, &y));
    if (m->elems[x].type != m->tables[y].type.elem)
      return validate_fail(&g->v, &g->r, at, "type mismatch: table.init of another reference type");
    return check_helper(g, at, HELPER_TABLE_INIT, 3, i32x3, T_I32, x, y);
  }
  TRY(read_table(&g->v, &g->r, &x));
  uint8_t elem = m->tables[x].type.elem;
  const uint8_t grow[2] = {elem, T_I32}, fill[3] = {T_I32, elem, T_I32};
  switch (sub) {
  case 14:
    TRY(read_table(&g->v, &g->r, &y));
    if (elem != m->tables[y].type.elem)
      return validate_fail(&g->v, &g->r, at, "type mismatch: table.copy of another reference type");
    return check_helper(g, at, HELPER_TABLE_COPY, 3, i32x3, T_I32, x, y);
  case 15: return check_helper(g, at, HELPER_TABLE_GROW, 2, grow, T_I32, x, 0);
  case 16: vs_table_size(&g->vs, x); return OK;
  default: return check_helper(g, at, HELPER_TABLE_FILL, 3, fill, T_I32, x, 0);
  }
}

static Status prefixed(Gen *g, const uint8_t *at)
{
  static const uint8_t i32x3[3] = {T_I32, T_I32, T_I32};
  uint32_t sub = 0, x = 0;
  TRY(read_u32(&g->r, &sub));
  if (sub < 8) return numeric(g, at, (Op)wasm_fc_op[sub]);
  switch (sub) {
  case 8:
    TRY(read_data(&g->v, &g->r, &x));
    TRY(read_memory(&g->v, &g->r));
    return check_helper(g, at, HELPER_MEMORY_INIT, 3, i32x3, T_I32, x, 0);
  case 9:
    TRY(read_data(&g->v, &g->r, &x));
    return check_helper(g, at, HELPER_DATA_DROP, 0, NULL, T_I32, x, 0);
  case 10:
    TRY(read_memory(&g->v, &g->r));
    TRY(read_memory(&g->v, &g->r));
    return check_helper(g, at, HELPER_MEMORY_COPY, 3, i32x3, T_I32, 0, 0);
  case 11:
    TRY(read_memory(&g->v, &g->r));
    return check_helper(g, at, HELPER_MEMORY_FILL, 3, i32x3, T_I32, 0, 0);
  case 13:
    TRY(read_elem(&g->v, &g->r, &x));
    return check_helper(g, at, HELPER_ELEM_DROP, 0, NULL, T_I32, x, 0);
  case 12:
  case 14:
  case 15:
  case 16:
  case 17: return table_op(g, at, sub);
  default: return validate_fail(&g->v, &g->r, at, "illegal opcode 0xfc %u", sub);
  }
}

static Status reference(Gen *g, const uint8_t *at, uint8_t opcode)
{
  VStack *vs = &g->vs;
  uint32_t x = 0;
  uint8_t type = 0;
  switch (opcode) {
  case 0xd0:
    TRY(read_ref_type(&g->v, &g->r, &type));
    vs_const(vs, (ValType)type, 0);
    return OK;
  case 0xd1:
    if (vs->sp <= gen_height(g) || !type_is_ref((ValType)vs->slot[vs->sp - 1].type))
      return validate_fail(&g->v, &g->r, at, "type mismatch: ref.is_null of something else");
    vs_ref_is_null(vs);
    return OK;
  default:
    TRY(read_ref_func(&g->v, &g->r, &x));
    vs_ref_func(vs, x);
    return OK;
  }
}

static Status variable(Gen *g, const uint8_t *at, uint8_t opcode)
{
  VStack *vs = &g->vs;
  const Module *m = g->m;
  static const uint8_t i32 = T_I32;
  uint32_t x = 0;
  switch (opcode) {
  case 0x23: {
    TRY(read_global(&g->v, &g->r, &x, false));
    uint8_t type = m->globals[x].type.type, hint = take_hint(g, type);
    uint32_t local = vs->hint;
    vs_global_get(vs, x, (ValType)type, x < m->nimported_globals);
    after_hint(g, hint, local);
    return OK;
  }
  case 0x24:
    TRY(read_global(&g->v, &g->r, &x, true));
    TRY(gen_check(g, at, 1, &m->globals[x].type.type));
    vs_global_set(vs, x, (ValType)m->globals[x].type.type, x < m->nimported_globals);
    return OK;
  case 0x25:
    TRY(read_table(&g->v, &g->r, &x));
    TRY(gen_check(g, at, 1, &i32));
    vs_table_get(vs, x, (ValType)m->tables[x].type.elem);
    return OK;
  default: {
    TRY(read_table(&g->v, &g->r, &x));
    const uint8_t want[2] = {T_I32, m->tables[x].type.elem};
    return check_helper(g, at, HELPER_TABLE_SET, 2, want, T_I32, x, 0);
  }
  }
}

static Status constant(Gen *g, uint8_t opcode)
{
  VStack *vs = &g->vs;
  int32_t i32 = 0;
  int64_t i64 = 0;
  uint32_t f32;
  uint64_t f64;
  const uint8_t *bytes = NULL;
  switch (opcode) {
  case 0x41:
    TRY(read_s32(&g->r, &i32));
    vs_const(vs, T_I32, (uint32_t)i32);
    return OK;
  case 0x42:
    TRY(read_s64(&g->r, &i64));
    vs_const(vs, T_I64, (uint64_t)i64);
    return OK;
  case 0x43:
    TRY(read_bytes(&g->r, 4, &bytes));
    memcpy(&f32, bytes, 4);
    vs_const(vs, T_F32, f32);
    return OK;
  default:
    TRY(read_bytes(&g->r, 8, &bytes));
    memcpy(&f64, bytes, 8);
    vs_const(vs, T_F64, f64);
    return OK;
  }
}

static Status step(Gen *g, const uint8_t *at, uint8_t opcode)
{
  VStack *vs = &g->vs;
  static const uint8_t i32 = T_I32;
  uint32_t x = 0;
  switch (opcode) {
  case 0x00: vs_unreachable(vs); return gen_dead(g);
  case 0x01: return OK;
  case OP_BLOCK:
  case OP_LOOP:
  case OP_IF: return gen_block(g, opcode, at);
  case OP_ELSE: return gen_else(g, at);
  case OP_END: return gen_end(g, at);
  case 0x0c: return gen_br(g, at);
  case 0x0d: return gen_br_if(g, at);
  case 0x0e: return gen_br_table(g, at);
  case 0x0f: return gen_return(g, at);
  case 0x10: return call(g, at);
  case 0x11: return call_indirect(g, at);
  case 0x1a:
    if (vs->sp <= gen_height(g))
      return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
    vs_drop(vs);
    return OK;
  case 0x1b: return select_op(g, at, false);
  case 0x1c: return select_op(g, at, true);
  case 0x20:
    TRY(read_local(&g->v, &g->r, &x));
    vs_local_get(vs, x);
    return OK;
  case 0x21:
    TRY(read_local(&g->v, &g->r, &x));
    TRY(gen_check(g, at, 1, &g->v.locals[x]));
    vs_local_set(vs, x);
    return OK;
  case 0x22:
    TRY(read_local(&g->v, &g->r, &x));
    TRY(gen_check(g, at, 1, &g->v.locals[x]));
    vs_local_tee(vs, x);
    return OK;
  case 0x23:
  case 0x24:
  case 0x25:
  case 0x26: return variable(g, at, opcode);
  case 0x3f:
    TRY(read_memory(&g->v, &g->r));
    vs_memory_size(vs);
    return OK;
  case 0x40:
    TRY(read_memory(&g->v, &g->r));
    return check_helper(g, at, HELPER_MEMORY_GROW, 1, &i32, T_I32, 0, 0);
  case 0x41:
  case 0x42:
  case 0x43:
  case 0x44: return constant(g, opcode);
  case 0xd0:
  case 0xd1:
  case 0xd2: return reference(g, at, opcode);
  case 0xfc: return prefixed(g, at);
  default: {
    Op op = (Op)wasm_op[opcode];
    if (op == OP_NONE) return validate_no_opcode(&g->v, &g->r, at, opcode);
    return numeric(g, at, op);
  }
  }
}

static Status walk(Gen *g)
{
  VStack *vs = &g->vs;
  while (g->v.nctrl) {
    const uint8_t *at = g->r.p;
    uint8_t opcode = 0;
    TRY(read_byte(&g->r, &opcode));
    vs->place = (uint32_t)(at - g->r.begin);
    if (__builtin_expect(g->find, 0) && code_pos(&vs->code) <= g->stop_pos) g->found = vs->place;
    if (!code_room(&vs->code) || !vs_slot_room(vs) || vs->failed)
      return fail(g->err, LIMIT, vs->place,
                  vs->failed && !vs->code.full ? "out of memory" : "the code region is full");
    TRY(step(g, at, opcode));
    g->ops++;
#ifndef NDEBUG
    const char *wrong = vs_check(vs);
    if (wrong) return fail(g->err, BUG, vs->place, "after opcode 0x%02x: %s", opcode, wrong);
#endif
  }
  if (g->r.p != g->r.end)
    return validate_fail(&g->v, &g->r, g->r.p, "function body goes on after its end");
  return OK;
}

Status gen_function(Gen *g, uint32_t func, bool far, uint32_t *entry, uint32_t *end)
{
  const Module *m = g->m;
  Span code = m->bodies[func - m->nimported_funcs].code;
  g->r = (Reader){m->bytes + code.offset, m->bytes + code.offset + code.size, m->bytes, g->err};
  TRY(validator_begin(&g->v, func, &g->r));
  if (!g->frames) {
    g->frames = malloc(64 * sizeof *g->frames);
    if (!g->frames) return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
    g->capframes = 64;
  }
  g->vs.place = (uint32_t)(g->r.p - g->r.begin);
  if (vs_begin(&g->vs, module_func_type(m, func), g->v.nlocals, g->v.locals, func, far) != OK ||
      !scan_begin(&g->scan, g->v.nlocals, code.size))
    return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
  uint32_t label = vs_label_return(&g->vs);
  if (label == NO_LABEL) return fail(g->err, LIMIT, UINT64_MAX, "out of memory");
  g->frames[0] = (Frame){label, NO_LABEL, 0};
  TRY(walk(g));
  return vs_finish(&g->vs, entry, end, g->err);
}
