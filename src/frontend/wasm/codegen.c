// SPDX-License-Identifier: MIT
/* The walk: one op after the other, types checked in the slots of the virtual stack, machine code
 * out of the ops of vstack.h. Where the next op is a local.set or local.tee, its local is the
 * destination; where it is a branch or select, a compare stays pending for it. */
#include "frontend/wasm/codegen.h"

#include "frontend/wasm/opcode.h"

#include <stdlib.h>

/* -- operands ---- */

Status gen_check(Gen *g, const uint8_t *at, uint32_t n, const uint8_t *types)
{
  const VStack *vs = &g->vs;
  if (vs->sp < g->height + n)
    return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
  const Slot *s = &vs->slot[vs->sp - n];
  for (uint32_t i = 0; i < n; i++)
    if (s[i].type != types[i])
      return validate_fail(&g->v, &g->r, at, "type mismatch: expected %s, found %s",
                           type_name(types[i]), type_name(s[i].type));
  return OK;
}

/* The flags of the next opcode; 0 at the end. */
static inline unsigned next_flags(const Gen *g)
{
  return g->r.p < g->r.end ? g->info[*g->r.p].flags : 0;
}

static uint8_t set_hint(Gen *g, uint8_t type)
{
  const uint8_t *p = g->r.p;
  if (g->r.end - p < 2) return 0;
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
  g->ops++;
  return opcode;
}

/* The next op is a set or tee of a local of this type: it becomes the destination. Returns the
 * opcode, or 0. */
static inline uint8_t take_hint(Gen *g, uint8_t type)
{
  return next_flags(g) == INFO_SETS ? set_hint(g, type) : 0;
}

/* After an op with a hint: a tee leaves the value on the stack, too. */
static inline void after_hint(Gen *g, uint8_t opcode, uint32_t local)
{
  if (opcode == WASM_LOCAL_TEE) vs_local_get(&g->vs, local);
}

/* The result of an op with OPT_NAN, in `local` or on top, becomes canonical if anything may see its
 * bits. */
static void settle_nan(Gen *g, uint8_t type, uint32_t local)
{
  if (local != NO_LOCAL || !gen_hides_nan(g)) vs_canonical(&g->vs, (ValType)type, local);
}

/* -- numeric ops ---- */

/* The op that may take a loaded value as its right operand, if it comes next. */
static Op load_consumer(const Gen *g, const OpInfo *load)
{
  const OpInfo *i = &g->info[*g->r.p];
  const VStack *vs = &g->vs;
  if (i->arg[1] != load->result || vs->sp < g->height + 2 ||
      vs->slot[vs->sp - 2].type != load->result)
    return OP_NONE;
  return (Op)i->op;
}

static Status load(Gen *g, const uint8_t *at, const OpInfo *i)
{
  VStack *vs = &g->vs;
  uint32_t offset = 0;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  TRY(gen_check1(g, at, i->arg[0]));
  if (i->flags == INFO_WHOLE_LOAD && next_flags(g) == INFO_TAKES_LOAD) {
    Op consumer = load_consumer(g, i);
    if (consumer != OP_NONE) {
      const uint8_t *back = g->r.p++;
      uint64_t ops = g->ops++;
      uint8_t hint = take_hint(g, op_sig[consumer].result);
      uint32_t local = vs->hint;
      if (vs_load_binary(vs, (Op)i->op, consumer, (ValType)op_sig[consumer].result, offset)) {
        if (vs_opens_nan(vs, consumer)) settle_nan(g, i->result, local);
        after_hint(g, hint, local);
        return OK;
      }
      vs->hint = NO_LOCAL;
      g->r.p = back;
      g->ops = ops;
    }
  }
  uint8_t hint = take_hint(g, i->result);
  uint32_t local = vs->hint;
  vs_load(vs, (Op)i->op, (ValType)i->result, offset);
  after_hint(g, hint, local);
  return OK;
}

static Status store(Gen *g, const uint8_t *at, const OpInfo *i)
{
  uint32_t offset = 0;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  vs_store(&g->vs, (Op)i->op, offset);
  return OK;
}

static inline __attribute__((always_inline)) Status binary(Gen *g, const uint8_t *at,
                                                           const OpInfo *i)
{
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  uint8_t hint = take_hint(g, i->result);
  uint32_t local = g->vs.hint;
  vs_binary(&g->vs, (Op)i->op, (ValType)i->result);
  after_hint(g, hint, local);
  return OK;
}

/* An op with OPT_NAN, where that is the canonical one. */
static Status opens_nan(Gen *g, const uint8_t *at, const OpInfo *i)
{
  bool two = op_class[i->op] == CLASS_BIN;
  TRY(two ? gen_check2(g, at, i->arg[0], i->arg[1]) : gen_check1(g, at, i->arg[0]));
  uint8_t hint = take_hint(g, i->result);
  uint32_t local = g->vs.hint;
  (two ? vs_binary : vs_unary)(&g->vs, (Op)i->op, (ValType)i->result);
  settle_nan(g, i->result, local);
  after_hint(g, hint, local);
  return OK;
}

/* `binary` from the handlers of special cases, where none applies. */
static __attribute__((noinline)) Status plain_binary(Gen *g, const uint8_t *at, const OpInfo *i)
{
  return binary(g, at, i);
}

static Status divide(Gen *g, const uint8_t *at, const OpInfo *i)
{
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  uint8_t hint = take_hint(g, i->result);
  uint32_t local = g->vs.hint;
  vs_divide(&g->vs, (Op)i->op, (ValType)i->result);
  after_hint(g, hint, local);
  return OK;
}

/* What follows a shift: `i32.add`, or `i32.const c` and `i32.add`. Returns the number of ops, their
 * end to *end. */
static unsigned sum_behind(Gen *g, const uint8_t **end, int32_t *c)
{
  Reader r = g->r;
  unsigned n = 1;
  *c = 0;
  if (r.p < r.end && *r.p == WASM_I32_CONST) {
    r.p++, n++;
    if (read_s32(&r, c) != OK) return 0;
  }
  if (r.p >= r.end || *r.p != WASM_I32_ADD) return 0;
  *end = r.p + 1;
  return n;
}

/* The load at p, of the element of a table at c whose index is below the constant on top and known
 * to be small: one instruction, since no sum wraps. shift: log2 of the size of an element. n: ops
 * behind the one at hand, the load included. *done says if that was it. */
static Status table_load(Gen *g, uint32_t shift, int64_t c, const uint8_t *p, unsigned n,
                         bool *done)
{
  VStack *vs = &g->vs;
  const OpInfo *i = p < g->r.end ? &g->info[*p] : g->info;
  uint32_t offset = 0;
  const uint8_t *back = g->r.p;
  if (i->kind != KIND_LOAD || i->access != 1u << shift || c < 0 || !vs_can_index(vs, (Op)i->op))
    return OK;
  g->r.p = p + 1;
  TRY(read_memarg(&g->v, &g->r, i->access, &offset));
  if (c + offset > INT32_MAX) {
    g->r.p = back;
    return OK;
  }
  vs->place = (uint32_t)(p - g->r.begin);
  if (g->find) gen_find(g);
  uint8_t hint = take_hint(g, i->result);
  uint32_t local = vs->hint;
  vs_drop(vs);
  vs_load_index(vs, (Op)i->op, (ValType)i->result, (uint32_t)c + offset);
  after_hint(g, hint, local);
  g->ops += n;
  *done = true;
  return OK;
}

static Status add(Gen *g, const uint8_t *at, const OpInfo *i)
{
  const VStack *vs = &g->vs;
  if (vs->known.end == vs->code.p && vs->sp >= g->height + 2) {
    const Slot *c = &vs->slot[vs->sp - 1];
    if (c->kind == SLOT_CONST && c->type == T_I32 && c[-1].type == T_I32 &&
        vs_is_small(vs, vs->sp - 2)) {
      bool done = false;
      TRY(table_load(g, 0, (int32_t)c->bits, g->r.p, 1, &done));
      if (done) return OK;
    }
  }
  return binary(g, at, i);
}

static Status shift_left(Gen *g, const uint8_t *at, const OpInfo *i)
{
  VStack *vs = &g->vs;
  const uint8_t *end, *back = g->r.p;
  int32_t c;
  TRY(gen_check2(g, at, T_I32, T_I32));
  if (vs->slot[vs->sp - 1].kind != SLOT_CONST) return plain_binary(g, at, i);
  unsigned n = sum_behind(g, &end, &c);
  if (n != 1 && vs_is_small(vs, vs->sp - 2)) {
    bool done = false;
    TRY(table_load(g, vs->slot[vs->sp - 1].bits & 31, n ? c : 0, n ? end : back, n + 1, &done));
    if (done) return OK;
  }
  bool sum = n == 1;
  if (!n || (sum && (vs->sp < g->height + 3 || vs->slot[vs->sp - 3].type != T_I32)))
    return plain_binary(g, at, i);
  g->r.p = end;
  uint64_t ops = g->ops;
  uint8_t hint = take_hint(g, T_I32);
  uint32_t local = vs->hint;
  if (vs_scaled(vs, sum, (uint32_t)c)) {
    g->ops += n;
    after_hint(g, hint, local);
    return OK;
  }
  vs->hint = NO_LOCAL;
  g->ops = ops;
  g->r.p = back;
  return plain_binary(g, at, i);
}

static Status unary(Gen *g, const uint8_t *at, const OpInfo *i)
{
  TRY(gen_check1(g, at, i->arg[0]));
  uint8_t hint = take_hint(g, i->result);
  uint32_t local = g->vs.hint;
  switch (i->kind) {
  case KIND_UNARY: vs_unary(&g->vs, (Op)i->op, (ValType)i->result); break;
  case KIND_TRUNC: vs_trunc(&g->vs, (Op)i->op, (ValType)i->result); break;
  default: vs_extend_u(&g->vs);
  }
  after_hint(g, hint, local);
  return OK;
}

static inline Status compare(Gen *g, const uint8_t *at, const OpInfo *i)
{
  TRY(gen_check2(g, at, i->arg[0], i->arg[1]));
  bool fused = next_flags(g) == INFO_TAKES_CONDITION;
  uint8_t hint = fused ? 0 : take_hint(g, T_I32);
  uint32_t local = g->vs.hint;
  vs_compare(&g->vs, (Op)i->op, fused);
  after_hint(g, hint, local);
  return OK;
}

static inline Status eqz(Gen *g, const uint8_t *at, const OpInfo *i)
{
  TRY(gen_check1(g, at, i->arg[0]));
  bool fused = next_flags(g) == INFO_TAKES_CONDITION;
  uint8_t hint = fused ? 0 : take_hint(g, T_I32);
  uint32_t local = g->vs.hint;
  vs_eqz(&g->vs, (Op)i->op, fused);
  after_hint(g, hint, local);
  return OK;
}

/* -- calls and the rest ---- */

/* What is not read behind a call of this type, as the next op says. */
static void look_behind(Gen *g, const FuncType *t)
{
  VStack *vs = &g->vs;
  const uint8_t *p = g->r.p, *end = g->r.end;
  if (end - p < 2) {
    if (p < end && *p == WASM_END && t->nresults >= vs->type->nresults) vs->spent = ALL_LOCALS;
  } else if (*p == WASM_LOCAL_SET || *p == WASM_LOCAL_TEE) {
    if (p[1] < 0x80 && p[1] < g->v.nlocals) vs->spent = p[1];
  } else if (*p == WASM_UNREACHABLE || (*p == WASM_RETURN && t->nresults >= vs->type->nresults)) {
    vs->spent = ALL_LOCALS;
  }
}

static Status call(Gen *g, const uint8_t *at)
{
  uint32_t func = 0;
  TRY(read_func(&g->v, &g->r, &func));
  const FuncType *t = module_func_type(g->m, func);
  if (t->nparams) TRY(gen_check(g, at, t->nparams, t->params));
  if (g->vs.regs.dirty) look_behind(g, t);
  vs_call(&g->vs, t, func, g->m->nimported_funcs);
  gen_look(g, t->nresults);
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
  if (g->vs.regs.dirty) look_behind(g, t);
  vs_call_indirect(&g->vs, t, type, table);
  gen_look(g, t->nresults);
  return OK;
}

static Status select_op(Gen *g, const uint8_t *at, bool typed)
{
  VStack *vs = &g->vs;
  uint8_t type = 0;
  if (typed) {
    TRY(read_select_type(&g->v, &g->r, &type));
  } else {
    if (vs->sp < g->height + 3)
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
  if (sub < 8) {
    OpInfo info = gen_op_info((Op)wasm_fc_op[sub]);
    return unary(g, at, &info);
  }
  switch (sub) {
  case 8:
    TRY(read_data(&g->v, &g->r, &x));
    TRY(read_memory(&g->v, &g->r));
    return check_helper(g, at, HELPER_MEMORY_INIT, 3, i32x3, T_I32, x, 0);
  case 9:
    TRY(read_data(&g->v, &g->r, &x));
    return check_helper(g, at, HELPER_DATA_DROP, 0, NULL, T_I32, x, 0);
  case 10:
  case 11:
    if (sub == 10) TRY(read_memory(&g->v, &g->r));
    TRY(read_memory(&g->v, &g->r));
    TRY(gen_check(g, at, 3, i32x3));
    (sub == 10 ? vs_memory_copy : vs_memory_fill)(&g->vs);
    return OK;
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
    if (vs->sp <= g->height || !type_is_ref((ValType)vs->slot[vs->sp - 1].type))
      return validate_fail(&g->v, &g->r, at, "type mismatch: ref.is_null of something else");
    vs_ref_is_null(vs);
    return OK;
  default:
    TRY(read_ref_func(&g->v, &g->r, &x));
    vs_ref_func(vs, x);
    return OK;
  }
}

static Status global_get(Gen *g)
{
  uint32_t x = 0;
  TRY(read_global(&g->v, &g->r, &x, false));
  uint8_t type = g->m->globals[x].type.type, hint = take_hint(g, type);
  uint32_t local = g->vs.hint;
  vs_global_get(&g->vs, x, (ValType)type, x < g->m->nimported_globals);
  after_hint(g, hint, local);
  return OK;
}

static Status global_set(Gen *g, const uint8_t *at)
{
  uint32_t x = 0;
  TRY(read_global(&g->v, &g->r, &x, true));
  uint8_t type = g->m->globals[x].type.type;
  TRY(gen_check1(g, at, type));
  vs_global_set(&g->vs, x, (ValType)type, x < g->m->nimported_globals);
  return OK;
}

/* table.get, table.set */
static Status element(Gen *g, const uint8_t *at, bool set)
{
  static const uint8_t i32 = T_I32;
  uint32_t x = 0;
  TRY(read_table(&g->v, &g->r, &x));
  uint8_t elem = g->m->tables[x].type.elem;
  const uint8_t want[2] = {T_I32, elem};
  if (set) return check_helper(g, at, HELPER_TABLE_SET, 2, want, T_I32, x, 0);
  TRY(gen_check(g, at, 1, &i32));
  vs_table_get(&g->vs, x, (ValType)elem);
  return OK;
}

static Status constant(Gen *g, uint8_t opcode)
{
  VStack *vs = &g->vs;
  int64_t i64 = 0;
  uint32_t f32;
  uint64_t f64;
  const uint8_t *bytes = NULL;
  switch (opcode) {
  case WASM_I64_CONST:
    TRY(read_s64(&g->r, &i64));
    vs_const(vs, T_I64, (uint64_t)i64);
    return OK;
  case WASM_F32_CONST:
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

static Status memory(Gen *g, const uint8_t *at, uint8_t opcode)
{
  static const uint8_t i32 = T_I32;
  TRY(read_memory(&g->v, &g->r));
  if (opcode == WASM_MEMORY_GROW)
    return check_helper(g, at, HELPER_MEMORY_GROW, 1, &i32, T_I32, 0, 0);
  vs_memory_size(&g->vs);
  return OK;
}

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

Status gen_no_room(Gen *g)
{
  if (g->vs.sp > MAX_OPERANDS)
    return fail(g->err, LIMIT, g->vs.place, "more than %d operands on the stack", MAX_OPERANDS);
  return fail(g->err, LIMIT, g->vs.place, "out of memory");
}

/* What fetch has to look at more closely: the body's end, everything goes home after each op, a
 * place is wanted, or the room is short. An op pushes one entry at most, or calls gen_look. */
static __attribute__((noinline)) Status fetch_slow(Gen *g, const uint8_t *at)
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
  if (!vs_slot_room(vs)) return gen_no_room(g);
  size_t body = (size_t)(g->r.end - at), room = vs->slot_limit - vs->sp;
  g->look = g->every ? NULL : at + (room < body ? room : body);
  return OK;
}

/* In debug builds: are the invariants whole after the op? */
static inline Status check_state(Gen *g)
{
#ifndef NDEBUG
  const char *wrong = g->vs.wrong_fact ? "a fact about a loop was wrong"
                      : g->vs.failed   ? NULL
                                       : vs_check(&g->vs);
  if (wrong) return fail(g->err, BUG, g->vs.place, "after this op: %s", wrong);
#else
  (void)g;
#endif
  return OK;
}

/* Each op jumps to the next by itself: branch predictors see pairs of ops. */
static Status walk_body(Gen *g)
{
  static const void *const go[] = {
      [KIND_NONE] = &&none,
      [KIND_LOCAL_GET] = &&local_get,
      [KIND_LOCAL_COPY] = &&local_copy,
      [KIND_LOCAL_SET] = &&local_set,
      [KIND_LOCAL_TEE] = &&local_tee,
      [KIND_I32_CONST] = &&i32_const,
      [KIND_CONST] = &&constant,
      [KIND_LOAD] = &&load,
      [KIND_STORE] = &&store,
      [KIND_BINARY] = &&binary,
      [KIND_ADD] = &&add,
      [KIND_SHIFT_LEFT] = &&shift_left,
      [KIND_DIV] = &&divide,
      [KIND_CMP] = &&compare,
      [KIND_EQZ] = &&eqz,
      [KIND_UNARY] = &&unary,
      [KIND_TRUNC] = &&unary,
      [KIND_EXTEND_U] = &&unary,
      [KIND_OPENS_NAN] = &&opens_nan,
      [KIND_UNREACHABLE] = &&unreachable,
      [KIND_NOP] = &&nop,
      [KIND_BLOCK] = &&block,
      [KIND_LOOP] = &&loop,
      [KIND_IF] = &&if_op,
      [KIND_ELSE] = &&otherwise,
      [KIND_END] = &&end,
      [KIND_BR] = &&br,
      [KIND_BR_IF] = &&br_if,
      [KIND_BR_TABLE] = &&br_table,
      [KIND_RETURN] = &&leave,
      [KIND_CALL] = &&call,
      [KIND_CALL_INDIRECT] = &&call_indirect,
      [KIND_DROP] = &&drop,
      [KIND_SELECT] = &&select,
      [KIND_GLOBAL_GET] = &&global_get,
      [KIND_GLOBAL_SET] = &&global_set,
      [KIND_ELEMENT] = &&element,
      [KIND_MEMORY] = &&memory,
      [KIND_REFERENCE] = &&reference,
      [KIND_PREFIX] = &&prefixed,
  };
  const OpInfo *const info = g->info, *i;
  const uint8_t *at;
  uint32_t x = 0;
  int32_t v = 0;
/* The next opcode, with room for its operands, and for its code: `room` is whether there is. What
 * handlers outside of this function see of it is written by THERE. */
#define FETCH(room)                                                                                \
  do {                                                                                             \
    TRY(check_state(g));                                                                           \
    if (__builtin_expect(at >= g->look || !(room), 0)) TRY(fetch_slow(g, at));                     \
    i = &info[*at];                                                                                \
    g->ops++;                                                                                      \
    goto *go[i->kind];                                                                             \
  } while (0)
#define THERE                                                                                      \
  do {                                                                                             \
    g->r.p = at + 1;                                                                               \
    g->vs.place = (uint32_t)(at - g->r.begin);                                                     \
  } while (0)
#define NEXT                                                                                       \
  do {                                                                                             \
    at = g->r.p;                                                                                   \
    FETCH(code_room(&g->vs.code));                                                                 \
  } while (0)
#define OP(label, expr)                                                                            \
  label:                                                                                           \
  THERE;                                                                                           \
  TRY(expr);                                                                                       \
  NEXT

  NEXT;
local_get:
  if (__builtin_expect(at + 1 < g->r.end && at[1] < 0x80 && at[1] < g->v.nlocals, 1)) {
    vs_alias(&g->vs, at[1]);
    at += 2;
    FETCH(true); /* the op wrote no code */
  }
  THERE;
  TRY(read_local_slow(&g->v, &g->r, &x));
  vs_alias(&g->vs, x);
  NEXT;
local_copy:
  THERE;
  TRY(read_local(&g->v, &g->r, &x));
  vs_local_get(&g->vs, x);
  NEXT;
local_set:
  THERE;
  TRY(read_local(&g->v, &g->r, &x));
  TRY(gen_check1(g, at, g->v.locals[x]));
  vs_local_set(&g->vs, x);
  NEXT;
local_tee:
  THERE;
  TRY(read_local(&g->v, &g->r, &x));
  TRY(gen_check1(g, at, g->v.locals[x]));
  vs_local_tee(&g->vs, x);
  NEXT;
i32_const:
  if (__builtin_expect(at + 1 < g->r.end && at[1] < 0x80, 1)) {
    vs_const(&g->vs, T_I32, (uint32_t)((int32_t)((uint32_t)at[1] << 25) >> 25));
    at += 2;
    FETCH(true);
  }
  THERE;
  TRY(read_s32(&g->r, &v));
  vs_const(&g->vs, T_I32, (uint32_t)v);
  NEXT;
drop:
  if (g->vs.sp <= g->height)
    return validate_fail(&g->v, &g->r, at, "type mismatch: an operand is missing");
  vs_drop(&g->vs);
nop:
  at++;
  FETCH(true);
unreachable:
  THERE;
  vs_unreachable(&g->vs);
  TRY(gen_dead(g));
  NEXT;
  OP(constant, constant(g, *at));
  OP(load, load(g, at, i));
  OP(store, store(g, at, i));
  OP(binary, binary(g, at, i));
  OP(add, add(g, at, i));
  OP(shift_left, shift_left(g, at, i));
  OP(divide, divide(g, at, i));
  OP(compare, compare(g, at, i));
  OP(eqz, eqz(g, at, i));
  OP(unary, unary(g, at, i));
  OP(opens_nan, opens_nan(g, at, i));
  OP(block, gen_block(g, at));
  OP(loop, gen_loop(g, at));
  OP(if_op, gen_if(g, at));
  OP(otherwise, gen_else(g, at));
  OP(br, gen_br(g, at));
  OP(br_if, gen_br_if(g, at));
  OP(br_table, gen_br_table(g, at));
  OP(leave, gen_return(g, at));
  OP(call, call(g, at));
  OP(call_indirect, call_indirect(g, at));
  OP(select, select_op(g, at, *at == WASM_SELECT_T));
  OP(global_get, global_get(g));
  OP(global_set, global_set(g, at));
  OP(element, element(g, at, *at == WASM_TABLE_SET));
  OP(memory, memory(g, at, *at));
  OP(reference, reference(g, at, *at));
  OP(prefixed, prefixed(g, at));
end:
  THERE;
  TRY(gen_end(g, at));
  if (g->v.nctrl) NEXT;
  if (g->r.p == g->r.end) return OK;
  return validate_fail(&g->v, &g->r, g->r.p, "function body goes on after its end");
none:
  g->r.p = at + 1;
  return validate_no_opcode(&g->v, &g->r, at, *at);
#undef NEXT
#undef THERE
#undef FETCH
#undef OP
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
  TRY(walk_body(g));
#ifdef WEFT_TRACE
  if (g->vs.code.watch) g->vs.code.watch->op(g->vs.code.watch, (uint32_t)(g->r.p - g->r.begin));
#endif
  return vs_finish(&g->vs, entry, end, g->err);
}
