// SPDX-License-Identifier: MIT
/* Ops of the interpreter's target: each becomes a record of the form that its operands allow. */
#include "base/assert.h"
#include "interp/target.h"

static bool is_const(const Slot *s)
{
  return s->kind == SLOT_CONST;
}

/* -- numeric ops ---- */

static void unary(VStack *vs, Op op, ValType result)
{
  Slot s = it_pop(vs);
  int32_t a = it_operand(vs, &s, vs->sp), d = it_result(vs, result);
  Rec *r = it_rec(vs, interp_forms[op][I_R]);
  r->d = d;
  r->a = a;
}

void vs_unary(VStack *vs, Op op, ValType result)
{
  unary(vs, op, result);
}

void vs_trunc(VStack *vs, Op op, ValType result)
{
  unary(vs, op, result);
}

void vs_binary(VStack *vs, Op op, ValType result)
{
  const uint16_t *f = interp_forms[op];
  Slot b = it_pop(vs), a = it_pop(vs);
  uint32_t k = vs->sp;
  InterpForm form = I_RR;
  if (is_const(&b))
    form = I_RI;
  else if (is_const(&a))
    form = op_traits[op] & OPT_COMM ? I_RI : f[I_IR] ? I_IR : I_RR;
  if (form == I_RI && !is_const(&b)) {
    Slot s = a;
    a = b;
    b = s;
    k++;
  }
  bool left = form == I_IR;
  int32_t x = left ? it_operand(vs, &b, k + 1) : it_operand(vs, &a, k);
  int32_t y = form == I_RR ? it_operand(vs, &b, k + 1) : 0;
  int32_t d = it_result(vs, result);
  Rec *r = it_rec(vs, f[form]);
  r->d = d;
  r->a = x;
  if (form == I_RR)
    r->b = y;
  else
    r->imm = left ? a.bits : b.bits;
}

void vs_divide(VStack *vs, Op op, ValType result)
{
  vs_binary(vs, op, result);
}

void vs_fma(VStack *vs, Op op)
{
  Slot c = it_pop(vs), b = it_pop(vs), a = it_pop(vs);
  uint32_t k = vs->sp;
  int32_t x = it_operand(vs, &a, k), y = it_operand(vs, &b, k + 1), z = it_operand(vs, &c, k + 2);
  int32_t d = it_result(vs, T_F64);
  Rec *r = it_rec(vs, interp_forms[op][I_R]);
  r->d = d;
  r->a = x;
  r->b = y;
  r->c = z;
}

/* The last record has left the result in its d. */
void vs_canonical(VStack *vs, ValType type, uint32_t local)
{
  ASSERT(vs->sp || vs->hint == NO_LOCAL, "no value to be made canonical");
  (void)local;
  int32_t d = ((const Rec *)(const void *)vs->code.p - 1)->d;
  it_rec(vs, type == T_F32 ? H_CANONICAL32 : H_CANONICAL64)->d = d;
}

void vs_extend_u(VStack *vs)
{
  if (vs->hint == NO_LOCAL) {
    if (vs->slot[vs->sp - 1].kind == SLOT_CMP) it_settle(vs, 1);
    vs->slot[vs->sp - 1].type = vs->slot[vs->sp - 1].valtype = T_I64;
    return;
  }
  Slot s = it_pop(vs);
  uint32_t k = vs->sp;
  it_move(vs, it_result(vs, T_I64), &s, k);
}

bool vs_scaled(VStack *vs, bool sum, uint32_t c)
{
  uint32_t shift = (uint32_t)vs->slot[vs->sp - 1].bits;
  if (shift > 31) return false;
  vs->sp--;
  Slot b = it_pop(vs), a = {.kind = SLOT_CONST};
  if (sum) a = it_pop(vs);
  uint32_t k = vs->sp;
  int32_t x = sum ? it_operand(vs, &a, k) : 0, y = it_operand(vs, &b, k + sum);
  int32_t d = it_result(vs, T_I32);
  Rec *r = it_rec(vs, sum ? H_SCALED : H_SCALED_I);
  r->d = d;
  r->a = sum ? x : y;
  r->b = sum ? y : (int32_t)c;
  r->c = (int32_t)shift;
  return true;
}

bool vs_can_index(const VStack *vs, Op load)
{
  (void)vs;
  (void)load;
  return false;
}

void vs_load_index(VStack *vs, Op load, ValType result, uint32_t disp)
{
  vs_load(vs, load, result, disp); /* never asked for: vs_can_index */
}

/* -- compares ---- */

/* The compare of popped operands, whose offsets go to Slot.local of its copies. */
static Compare ready(VStack *vs, Op op, Slot a, Slot b, uint32_t k)
{
  if (is_const(&a) && !is_const(&b)) {
    Slot s = a;
    op = (Op)op_swapped[op];
    a = b;
    b = s;
    k++;
    a.local = (uint32_t)it_operand(vs, &a, k);
  } else {
    a.local = (uint32_t)it_operand(vs, &a, k);
    if (!is_const(&b)) b.local = (uint32_t)it_operand(vs, &b, k + 1);
  }
  return (Compare){.op = op, .nargs = 2, .a = a, .b = b};
}

static void push_compare(VStack *vs, bool fused)
{
  uint32_t local = vs->hint;
  vs->hint = NO_LOCAL;
  vs_push(vs, SLOT_CMP, T_I32);
  if (fused) return;
  if (local != NO_LOCAL) {
    vs_local_set(vs, local);
    return;
  }
  it_settle(vs, 1);
}

void vs_compare(VStack *vs, Op op, bool fused)
{
  Slot b = it_pop(vs), a = it_pop(vs);
  vs->cmp = ready(vs, op, a, b, vs->sp);
  push_compare(vs, fused);
}

void vs_eqz(VStack *vs, Op op, bool fused)
{
  Slot a = it_pop(vs);
  if (a.kind == SLOT_CMP) {
    vs->cmp.negated = !vs->cmp.negated;
  } else {
    Slot zero = {.kind = SLOT_CONST, .type = a.type};
    vs->cmp = ready(vs, op == OP_I32_EQZ ? OP_I32_EQ : OP_I64_EQ, a, zero, vs->sp);
  }
  push_compare(vs, fused);
}

void vs_ref_is_null(VStack *vs)
{
  vs_eqz(vs, OP_I64_EQZ, false);
}

Compare it_pop_condition(VStack *vs)
{
  Slot s = it_pop(vs);
  if (s.kind == SLOT_CMP) return vs->cmp;
  Slot zero = {.kind = SLOT_CONST, .type = T_I32};
  return ready(vs, OP_I32_NE, s, zero, vs->sp);
}

Rec *it_branch(VStack *vs, const Compare *c, bool sense)
{
  ASSERT(c->nargs <= 2 && c->op < NOPS, "this is no compare");
  bool imm = c->b.kind == SLOT_CONST, holds = sense != c->negated;
  InterpForm form = holds ? imm ? I_BR_RI : I_BR_RR : imm ? I_BRN_RI : I_BRN_RR;
  Rec *r = it_rec(vs, interp_forms[c->op][form]);
  r->a = (int32_t)c->a.local;
  if (imm)
    r->imm = c->b.bits;
  else
    r->b = (int32_t)c->b.local;
  return r;
}

void vs_select(VStack *vs, ValType type)
{
  uint32_t hint = vs->hint;
  vs->hint = NO_LOCAL;
  Slot c = it_pop(vs);
  int32_t z = it_operand(vs, &c, vs->sp);
  Slot b = it_pop(vs), a = it_pop(vs);
  uint32_t k = vs->sp;
  int32_t x = it_operand(vs, &a, k), y = it_operand(vs, &b, k + 1);
  vs->hint = hint;
  int32_t d = it_result(vs, type);
  Rec *r = it_rec(vs, H_SELECT);
  r->d = d;
  r->a = x;
  r->b = y;
  r->c = z;
}

/* -- memory ---- */

void vs_load(VStack *vs, Op op, ValType result, uint32_t offset)
{
  Slot a = it_pop(vs);
  bool absolute = is_const(&a);
  int32_t x = absolute ? 0 : it_operand(vs, &a, vs->sp), d = it_result(vs, result);
  Rec *r = it_rec(vs, interp_forms[op][absolute ? I_ABS : I_R]);
  r->d = d;
  if (absolute) {
    r->imm = a.bits + offset;
  } else {
    r->a = x;
    r->b = (int32_t)offset;
  }
}

bool vs_load_binary(VStack *vs, Op load, Op op, ValType result, uint32_t offset)
{
  (void)load;
  if (!interp_forms[op][I_LD] || is_const(&vs->slot[vs->sp - 1])) return false;
  Slot b = it_pop(vs), a = it_pop(vs);
  uint32_t k = vs->sp;
  int32_t x = it_operand(vs, &a, k), y = it_operand(vs, &b, k + 1), d = it_result(vs, result);
  Rec *r = it_rec(vs, interp_forms[op][I_LD]);
  r->d = d;
  r->a = x;
  r->b = y;
  r->c = (int32_t)offset;
  return true;
}

void vs_store(VStack *vs, Op op, uint32_t offset)
{
  Slot v = it_pop(vs), a = it_pop(vs);
  uint32_t k = vs->sp;
  if (is_const(&a)) {
    int32_t x = it_operand(vs, &v, k + 1);
    Rec *r = it_rec(vs, interp_forms[op][I_ABS]);
    r->a = x;
    r->imm = a.bits + offset;
    return;
  }
  int32_t x = it_operand(vs, &a, k);
  if (is_const(&v)) {
    Rec *r = it_rec(vs, interp_forms[op][I_SI]);
    r->d = x;
    r->a = (int32_t)offset;
    r->imm = v.bits;
    return;
  }
  int32_t y = it_operand(vs, &v, k + 1);
  Rec *r = it_rec(vs, interp_forms[op][I_R]);
  r->a = x;
  r->b = y;
  r->c = (int32_t)offset;
}

/* A record with a result and no operand on the stack. */
static Rec *get(VStack *vs, unsigned handler, ValType type)
{
  int32_t d = it_result(vs, type);
  Rec *r = it_rec(vs, handler);
  r->d = d;
  return r;
}

void vs_memory_size(VStack *vs)
{
  get(vs, H_MEMORY_SIZE, T_I32);
}

void vs_global_get(VStack *vs, uint32_t index, ValType type, bool imported)
{
  get(vs, imported ? H_IMPORT_GET : H_GLOBAL_GET, type)->a =
      (int32_t)context_global(vs->layout, index);
}

void vs_global_set(VStack *vs, uint32_t index, ValType type, bool imported)
{
  (void)type;
  Slot s = it_pop(vs);
  int32_t x = it_operand(vs, &s, vs->sp);
  Rec *r = it_rec(vs, imported ? H_IMPORT_SET : H_GLOBAL_SET);
  r->a = (int32_t)context_global(vs->layout, index);
  r->b = x;
}

void vs_table_get(VStack *vs, uint32_t table, ValType type)
{
  Slot s = it_pop(vs);
  int32_t x = it_operand(vs, &s, vs->sp);
  Rec *r = get(vs, H_TABLE_GET, type);
  r->a = x;
  r->b = (int32_t)(vs->layout->tables + 8 * table);
}

void vs_table_size(VStack *vs, uint32_t table)
{
  get(vs, H_TABLE_SIZE, T_I32)->b = (int32_t)(vs->layout->tables + 8 * table);
}

void vs_ref_func(VStack *vs, uint32_t func)
{
  get(vs, H_REF_FUNC, T_FUNCREF)->a =
      (int32_t)(vs->layout->funcs + (uint32_t)sizeof(FuncRef) * func);
}

/* -- the host's memory ---- */

/* The address of an access through a pointer that was popped, with its index: in the cell of entry
 * k, if something has to be added. */
static int32_t address(VStack *vs, const Slot *base, const Slot *index, int scale, uint32_t k)
{
  int32_t x = it_operand(vs, base, k);
  if (scale == NOT_SCALED) return x;
  int32_t y = it_operand(vs, index, k + 1), d = it_cell(vs, k);
  Rec *r = it_rec(vs, H_PTR_INDEX);
  r->d = d;
  r->a = x;
  r->b = y;
  r->c = scale;
  return d;
}

void vs_ptr_load(VStack *vs, Op op, ValType result, int scale, int32_t offset)
{
  Slot index = {.kind = SLOT_CONST};
  if (scale != NOT_SCALED) index = it_pop(vs);
  Slot base = it_pop(vs);
  int32_t x = address(vs, &base, &index, scale, vs->sp), d = it_result(vs, result);
  Rec *r = it_rec(vs, interp_forms[op][I_P]);
  r->d = d;
  r->a = x;
  r->b = offset;
}

void vs_ptr_store(VStack *vs, Op op, int scale, int32_t offset)
{
  Slot v = it_pop(vs), index = {.kind = SLOT_CONST};
  uint32_t kv = vs->sp;
  if (scale != NOT_SCALED) index = it_pop(vs);
  Slot base = it_pop(vs);
  int32_t y = it_operand(vs, &v, kv), x = address(vs, &base, &index, scale, vs->sp);
  Rec *r = it_rec(vs, interp_forms[op][I_P]);
  r->a = x;
  r->b = y;
  r->c = offset;
}

void vs_ptr_bounds(VStack *vs, TrapKind kind)
{
  Slot base = it_pop(vs), index = it_pop(vs);
  uint32_t k = vs->sp;
  int32_t x = it_operand(vs, &index, k), y = it_operand(vs, &base, k + 1);
  Rec *r = it_rec(vs, H_PTR_BOUNDS);
  r->a = x;
  r->b = y;
  r->c = (int32_t)kind;
}

/* -- ops between locals ---- */

void vs_direct_copy(VStack *vs, uint32_t d, uint32_t a)
{
  vs_over_stack_copy(vs, d, a);
}

void vs_direct_const(VStack *vs, uint32_t d, ValType type, uint64_t bits)
{
  vs_const(vs, type, bits);
  vs_local_set(vs, d);
}

void vs_direct_binary(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a, uint32_t b)
{
  vs_over_stack_binary(vs, op, type, d, a, b);
}

void vs_direct_binary_const(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a, int64_t k)
{
  vs_over_stack_binary_const(vs, op, type, d, a, k);
}

void vs_direct_compare(VStack *vs, Op op, uint32_t a, uint32_t b)
{
  vs_over_stack_compare(vs, op, a, b);
}

void vs_direct_compare_const(VStack *vs, Op op, ValType type, uint32_t a, int64_t k)
{
  vs_over_stack_compare_const(vs, op, type, a, k);
}
