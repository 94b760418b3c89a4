// SPDX-License-Identifier: MIT
/* The walk: one op after the other, types checked in the slots of the virtual stack, machine code
 * out of the ops of vstack.h. Where the next op is a local.set or local.tee, its local is the
 * destination; where it is a branch or select, a compare stays pending for it. */
#ifdef WEFT_TYPES
#include "frontend/wasm/plain.h"
#else
#include "frontend/wasm/numeric.h"
#endif

/* -- calls and the rest ---- */

static Status call(Gen *g, const uint8_t *at)
{
  uint32_t func = 0;
  TRY(read_func(&g->v, &g->r, &func));
  const FuncType *t = module_func_type(g->m, func);
  if (t->nparams) TRY(gen_check(g, at, t->nparams, t->params));
  look_past_call(g, t);
  vs_call(&g->vs, t, func, g->m->nimported_funcs);
  gen_look(g, t->nresults);
  return OK;
}

static Status call_indirect(Gen *g, const uint8_t *at)
{
  static const ValType i32 = T_I32;
  uint32_t type = 0, table = 0;
  TRY(read_call_indirect(&g->v, &g->r, &type, &table));
  TRY(gen_check(g, at, 1, &i32));
  const FuncType *t = &g->m->types[type];
  g->vs.sp--;
  Status s = gen_check(g, at, t->nparams, t->params);
  g->vs.sp++;
  TRY(s);
  look_past_call(g, t);
  vs_call_indirect(&g->vs, t, type, table);
  gen_look(g, t->nresults);
  return OK;
}

/* The type of an untyped select. */
static Status untyped_select(Gen *g, const uint8_t *at, ValType *type)
{
  TRY(gen_have(g, at, 3));
  const Slot *s = &g->vs.slot[g->vs.sp - 3];
  *type = s[VS_TYPES_ONLY && s[1].valtype == T_BOT ? 0 : 1].valtype;
  if (!type_is_ref(*type)) return OK;
  return validate_fail(&g->v, &g->r, at, "type mismatch: select of references needs a type");
}

static Status select_op(Gen *g, const uint8_t *at, bool typed)
{
  ValType type = T_I32;
  TRY(typed ? read_select_type(&g->v, &g->r, &type) : untyped_select(g, at, &type));
  const ValType want[3] = {type, type, T_I32};
  TRY(gen_check(g, at, 3, want));
  Hint hint = take_hint(g, type);
  vs_select(&g->vs, type);
  after_hint(g, hint);
  return OK;
}

/* An index of this kind, and of tables and segments of elements their type. */
static Status read_index(Gen *g, WasmIndex kind, uint32_t *index, ValType *elem)
{
  switch (kind) {
  case WASM_INDEX_TABLE:
    TRY(read_table(&g->v, &g->r, index));
    *elem = g->m->tables[*index].type.elem;
    return OK;
  case WASM_INDEX_ELEM:
    TRY(read_elem(&g->v, &g->r, index));
    *elem = g->m->elems[*index].type;
    return OK;
  case WASM_INDEX_DATA: return read_data(&g->v, &g->r, index);
  default: return read_memory(&g->v, &g->r);
  }
}

/* An op that is a call of a helper. */
static Status helper(Gen *g, const uint8_t *at, const WasmInfo *w)
{
  uint32_t index[2] = {0, 0};
  ValType elem[2] = {T_BOT, T_BOT}, want[3];
  for (unsigned i = 0; i < w->indices; i++)
    TRY(read_index(g, (WasmIndex)w->index[i], &index[i], &elem[i]));
  if (elem[0] != T_BOT && elem[1] != T_BOT && elem[0] != elem[1])
    return validate_fail(&g->v, &g->r, at, "type mismatch: %s of another reference type", w->name);
  for (unsigned i = 0; i < w->nargs; i++)
    want[i] = w->arg[i] == WASM_ELEM ? elem[0] : (ValType)w->arg[i];
  TRY(gen_check(g, at, w->nargs, want));
  ASSERT(w->nargs == helper_info[w->helper].operands, "%s has other operands than its helper",
         w->name);
  vs_helper(&g->vs, (Helper)w->helper, T_I32, index[0], index[1]);
  return OK;
}

/* memory.copy, memory.fill */
static Status bulk(Gen *g, const uint8_t *at, bool copy)
{
  static const ValType i32x3[3] = {T_I32, T_I32, T_I32};
  if (copy) TRY(read_memory(&g->v, &g->r));
  TRY(read_memory(&g->v, &g->r));
  TRY(gen_check(g, at, 3, i32x3));
  (copy ? vs_memory_copy : vs_memory_fill)(&g->vs);
  return OK;
}

static Status prefixed(Gen *g, const uint8_t *at)
{
  uint32_t sub = 0, table = 0;
  TRY(read_u32(&g->r, &sub));
  if (sub >= NWASM_FC) return validate_fail(&g->v, &g->r, at, "illegal opcode 0xfc %u", sub);
  const WasmOp *i = &wasm_fc_ops[sub];
  switch (i->kind) {
  case KIND_TRUNC: return unary(g, at, i);
  case KIND_HELPER: return helper(g, at, &wasm_fc_info[sub]);
  case KIND_MEMORY_COPY:
  case KIND_MEMORY_FILL: return bulk(g, at, i->kind == KIND_MEMORY_COPY);
  case KIND_TABLE_SIZE:
    TRY(read_table(&g->v, &g->r, &table));
    vs_table_size(&g->vs, table);
    return OK;
  default: return validate_fail(&g->v, &g->r, at, "illegal opcode 0xfc %u", sub);
  }
}

static Status ref_null(Gen *g)
{
  ValType type = T_BOT;
  TRY(read_ref_type(&g->v, &g->r, &type));
  vs_const(&g->vs, type, 0);
  return OK;
}

static Status ref_is_null(Gen *g, const uint8_t *at)
{
  TRY(gen_have(g, at, 1));
  ValType type = g->vs.slot[g->vs.sp - 1].valtype;
  if (!type_is_ref(type) && !(VS_TYPES_ONLY && type == T_BOT))
    return validate_fail(&g->v, &g->r, at, "type mismatch: ref.is_null of %s", type_name(type));
  vs_ref_is_null(&g->vs);
  return OK;
}

static Status ref_func(Gen *g)
{
  uint32_t x = 0;
  TRY(read_ref_func(&g->v, &g->r, &x));
  vs_ref_func(&g->vs, x);
  return OK;
}

static Status global_get(Gen *g)
{
  uint32_t x = 0;
  TRY(read_global(&g->v, &g->r, &x, false));
  ValType type = g->m->globals[x].type.type;
  Hint hint = take_hint(g, type);
  vs_global_get(&g->vs, x, type, x < g->m->nimported_globals);
  after_hint(g, hint);
  return OK;
}

static Status global_set(Gen *g, const uint8_t *at)
{
  uint32_t x = 0;
  TRY(read_global(&g->v, &g->r, &x, true));
  ValType type = g->m->globals[x].type.type;
  TRY(gen_check1(g, at, type));
  vs_global_set(&g->vs, x, type, x < g->m->nimported_globals);
  return OK;
}

static Status table_get(Gen *g, const uint8_t *at)
{
  uint32_t x = 0;
  TRY(read_table(&g->v, &g->r, &x));
  TRY(gen_check1(g, at, T_I32));
  vs_table_get(&g->vs, x, g->m->tables[x].type.elem);
  return OK;
}

static Status i64_const(Gen *g)
{
  int64_t v = 0;
  TRY(read_s64(&g->r, &v));
  vs_const(&g->vs, T_I64, (uint64_t)v);
  return OK;
}

static Status f32_const(Gen *g)
{
  const uint8_t *bytes = NULL;
  uint32_t v;
  TRY(read_bytes(&g->r, 4, &bytes));
  memcpy(&v, bytes, 4);
  vs_const(&g->vs, T_F32, v);
  return OK;
}

static Status f64_const(Gen *g)
{
  const uint8_t *bytes = NULL;
  uint64_t v;
  TRY(read_bytes(&g->r, 8, &bytes));
  memcpy(&v, bytes, 8);
  vs_const(&g->vs, T_F64, v);
  return OK;
}

static Status memory_size(Gen *g)
{
  TRY(read_memory(&g->v, &g->r));
  vs_memory_size(&g->vs);
  return OK;
}

/* Every handler ends with an indirect jump of its own to the next one, so that the branch predictor
 * can learn which op follows which. */
Status gen_walk(Gen *g)
{
#define LABEL_OF(kind, label) [KIND_##kind] = &&label,
  static const void *const go[] = {WASM_KINDS(LABEL_OF) GEN_KINDS(LABEL_OF)};
#undef LABEL_OF
  const WasmOp *const info = g->info, *i;
  const uint8_t *at;
  uint32_t x = 0;
  int32_t v = 0;
/* The next opcode, with room for its operands, and for its code: `room` is whether there is. What
 * handlers outside of this function see of it is written by THERE. */
#define FETCH(room)                                                                                \
  do {                                                                                             \
    TRY(gen_check_state(g));                                                                       \
    if (__builtin_expect(at >= g->look || !(room), 0)) TRY(gen_fetch(g, at));                      \
    i = &info[*at];                                                                                \
    gen_count(g);                                                                                  \
    goto *go[i->kind];                                                                             \
  } while (0)
#define THERE                                                                                      \
  do {                                                                                             \
    g->r.p = at + 1;                                                                               \
    vs_at(&g->vs, (uint32_t)(at - g->r.begin));                                                    \
  } while (0)
#define NEXT                                                                                       \
  do {                                                                                             \
    at = g->r.p;                                                                                   \
    FETCH(vs_code_room(&g->vs));                                                                   \
  } while (0)
#define OP(label, expr)                                                                            \
  label:                                                                                           \
  THERE;                                                                                           \
  TRY(expr);                                                                                       \
  NEXT

  NEXT;
do_local_get:
  if (__builtin_expect(at + 1 < g->r.end && at[1] < 0x80 && at[1] < g->v.nlocals, 1)) {
    vs_alias(&g->vs, at[1]);
    at += 2;
    FETCH(true); /* the op wrote no code */
  }
  THERE;
  TRY(read_local_slow(&g->v, &g->r, &x));
  vs_alias(&g->vs, x);
  NEXT;
do_local_set:
  THERE;
  TRY(read_local(&g->v, &g->r, &x));
  TRY(gen_check1(g, at, g->v.locals[x]));
  vs_local_set(&g->vs, x);
  NEXT;
do_local_tee:
  THERE;
  TRY(read_local(&g->v, &g->r, &x));
  TRY(gen_check1(g, at, g->v.locals[x]));
  vs_local_tee(&g->vs, x);
  NEXT;
do_i32_const:
  if (__builtin_expect(at + 1 < g->r.end && at[1] < 0x80, 1)) {
    vs_const(&g->vs, T_I32, (uint32_t)((int32_t)((uint32_t)at[1] << 25) >> 25));
    at += 2;
    FETCH(true);
  }
  THERE;
  TRY(read_s32(&g->r, &v));
  vs_const(&g->vs, T_I32, (uint32_t)v);
  NEXT;
do_drop:
  TRY(gen_have(g, at, 1));
  vs_drop(&g->vs);
do_nop:
  at++;
  FETCH(true);
do_unreachable:
  THERE;
  vs_unreachable(&g->vs);
  TRY(gen_dead(g));
  NEXT;
  OP(do_i64_const, i64_const(g));
  OP(do_f32_const, f32_const(g));
  OP(do_f64_const, f64_const(g));
  OP(do_load, load(g, at, i));
  OP(do_store, store(g, at, i));
  OP(do_binary, binary(g, at, i));
  OP(do_div, divide(g, at, i));
  OP(do_cmp, compare(g, at, i));
  OP(do_eqz, eqz(g, at, i));
  OP(do_unary, unary(g, at, i));
  OP(do_trunc, unary(g, at, i));
  OP(do_block, gen_block(g, at));
  OP(do_loop, gen_loop(g, at));
  OP(do_if, gen_if(g, at));
  OP(do_br, gen_br(g, at));
  OP(do_br_if, gen_br_if(g, at));
  OP(do_br_table, gen_br_table(g, at));
  OP(do_return, gen_return(g, at));
  OP(do_call, call(g, at));
  OP(do_call_indirect, call_indirect(g, at));
  OP(do_select, select_op(g, at, false));
  OP(do_select_t, select_op(g, at, true));
  OP(do_global_get, global_get(g));
  OP(do_global_set, global_set(g, at));
  OP(do_table_get, table_get(g, at));
  OP(do_memory_size, memory_size(g));
  OP(do_helper, helper(g, at, &wasm_info[*at]));
  OP(do_ref_null, ref_null(g));
  OP(do_ref_is_null, ref_is_null(g, at));
  OP(do_ref_func, ref_func(g));
  OP(do_prefix_fc, prefixed(g, at));
#ifndef WEFT_TYPES
do_local_copy:
  THERE;
  TRY(read_local(&g->v, &g->r, &x));
  vs_local_get(&g->vs, x);
  NEXT;
  OP(do_add, add(g, at, i));
  OP(do_shift_left, shift_left(g, at, i));
  OP(do_extend_u, unary(g, at, i));
  OP(do_opens_nan, opens_nan(g, at, i));
#endif
do_else:
  THERE;
  if (gen_part_ends(g)) return gen_part_end(g, at);
  TRY(gen_else(g, at));
  NEXT;
do_end:
  THERE;
  if (gen_part_ends(g)) return gen_part_end(g, at);
  TRY(gen_end(g, at));
  if (g->v.nctrl) NEXT;
  if (g->r.p == g->r.end) return OK;
  return validate_fail(&g->v, &g->r, g->r.p, "function body goes on after its end");
do_memory_copy: /* these come after a prefix */
do_memory_fill:
do_table_size:
do_none:
  g->r.p = at + 1;
  return validate_no_opcode(&g->v, &g->r, at, *at);
#undef NEXT
#undef THERE
#undef FETCH
#undef OP
}
