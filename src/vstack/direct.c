// SPDX-License-Identifier: MIT
/* Ops from locals to a local, as register bytecodes have them: what gets, an op and a set do,
 * without the stack in between. What is common is done here: operands in registers or homes,
 * stencils without constraints. Everything else goes over the stack. */
#include "vstack/forms.h"

/* Techniques that the short way has built in. */
#define BIT(name) ((uint64_t)1 << VS_##name##_BIT)
static const uint64_t built_in = BIT(HINTS) | BIT(ALIAS) | BIT(IMM) | BIT(HOMEOP) | BIT(INPLACE);
#undef BIT

/* Must an op on the local d go over the stack? Where entries are its aliases, they get its value.
 */
static inline bool over_stack(const VStack *vs, uint32_t d)
{
  return (vs->opt.off & built_in) | (vs->local[d].alias != NO_SLOT);
}

static __attribute__((noinline)) Reg reload(VStack *vs, uint32_t local)
{
  const Slot s = {.kind = SLOT_LOCAL, .type = type_class(vs->local[local].type), .local = local};
  return (Reg)vs_take_slow(vs, &s);
}

/* The register of a local, which is locked. */
static inline Reg operand(VStack *vs, uint32_t local)
{
  Reg r = vs_local_read(vs, local)->reg;
  if (__builtin_expect(r == NO_REG, 0)) r = reload(vs, local);
  vs->policy.lock |= reg_bit(r);
  return r;
}

/* Where the new value of local d goes, whose old one nobody needs; none of `forbid`. */
static inline Reg place(VStack *vs, uint32_t d, Local *l, RegMask forbid)
{
  Reg r = l->pin != NO_REG ? l->pin : l->reg;
  if (r != NO_REG && !(forbid >> r & 1)) {
    unsigned own = vs->regs.own[r];
    if (own == d || own == OWN_NONE) return r;
  }
  return vs_alloc(vs, reg_bank(is_float(l->type)) & ~forbid);
}

/* The local's new value is in r. */
static inline void settle(VStack *vs, uint32_t d, Local *l, Reg r)
{
  WATCH(vs->code, HINT, NULL, d, r, 0);
  vs->policy.lock = 0;
  if (__builtin_expect(l->reg != r, 0)) {
    vs_bind_local(vs, d, r);
    return;
  }
  vs->regs.dirty |= reg_bit(r);
  vs_new_address(vs, d, l);
}

void vs_direct_copy(VStack *vs, uint32_t d, uint32_t a)
{
  if (d == a) return;
  if (over_stack(vs, d)) {
    vs_over_stack_copy(vs, d, a);
    return;
  }
  Reg ra = operand(vs, a);
  Local *l = vs_local_write(vs, d);
  Reg r = place(vs, d, l, 0);
  em_move(&vs->code, r, ra);
  settle(vs, d, l, r);
}

void vs_direct_const(VStack *vs, uint32_t d, ValType type, uint64_t bits)
{
  if (over_stack(vs, d) || vs->policy.kept) {
    vs_const(vs, type, bits);
    vs_local_set(vs, d);
    return;
  }
  Local *l = vs_local_write(vs, d);
  Reg r = place(vs, d, l, 0);
  vs_load_const(vs, type, r, bits);
  settle(vs, d, l, r);
}

/* b is nowhere but in its home, and there is a form that reads it there. */
static inline bool reads_home(VStack *vs, const uint16_t *f, uint32_t b)
{
  const Local *l = &vs->local[b];
  return l->reg == NO_REG && l->pin == NO_REG && (f[F_RM] | f[F_RM_3]);
}

/* The forms `in` (d = d op ...) and `three` with their right operand given: b in a register, or
 * NO_REG and an immediate. */
static inline __attribute__((always_inline)) void to_local(VStack *vs, StencilId in,
                                                           StencilId three, uint32_t d, Reg a,
                                                           Reg b, int64_t imm, bool same)
{
  Code *c = &vs->code;
  Local *l = vs_local_write(vs, d);
  bool has_b = b != NO_REG;
  Reg r;
  if (in && same && !(three && l->pin != NO_REG && l->pin != a) &&
      !(has_b && a == b && (stencil(vs, in)->flags & S_EARLY))) {
    r = a;
  } else if (three) {
    r = place(vs, d, l, early(vs, three, a, has_b ? b : 0, has_b));
    in = three;
  } else {
    r = place(vs, d, l, has_b ? reg_bit(b) : 0);
    if (r != a) em_move(c, r, a);
    a = r;
  }
  if (has_b)
    em(c, in, r, a, b);
  else
    em_i(c, in, r, a, 0, imm);
  note_result(vs, in, r, l->type);
  settle(vs, d, l, r);
}

void vs_direct_binary(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a, uint32_t b)
{
  const uint16_t *f = vs->code.forms[op];
  StencilId in = f[F_RR], three = f[F_RR3];
  if (over_stack(vs, d) || stencil(vs, in)->cons || stencil(vs, three)->cons) {
    vs_over_stack_binary(vs, op, type, d, a, b);
    return;
  }
  if (d == b && d != a && commutes(op) && vs->local[b].reg != NO_REG) {
    uint32_t t = a;
    a = b, b = t;
  }
  Reg ra = operand(vs, a);
  vs_local_read(vs, b);
  if (reads_home(vs, f, b)) {
    int32_t at = home_offset(b, vs->home_shift);
    bool near = at >= NEAR_HOME;
    to_local(vs, near ? f[F_RM8] : f[F_RM], near ? f[F_RM8_3] : f[F_RM_3], d, ra, NO_REG, at,
             d == a);
    return;
  }
  to_local(vs, in, three, d, ra, operand(vs, b), 0, d == a);
}

void vs_direct_binary_const(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a, int64_t k)
{
  StencilId in, three;
  bool fits = imm_forms(vs, vs->code.forms[op], k, &in, &three);
  int64_t v = k;
  if (!fits && opposite(op) != OP_NONE) {
    v = (int64_t)-(uint64_t)k;
    fits = imm_forms(vs, vs->code.forms[opposite(op)], v, &in, &three);
  }
  if (!fits || over_stack(vs, d) || stencil(vs, in)->cons || stencil(vs, three)->cons) {
    vs_over_stack_binary_const(vs, op, type, d, a, k);
    return;
  }
  to_local(vs, in, three, d, operand(vs, a), NO_REG, v, d == a);
}

static void compare_slot(VStack *vs, Slot *s, uint32_t local)
{
  *s = (Slot){.kind = SLOT_LOCAL,
              .type = type_class(vs_local_read(vs, local)->type),
              .want = NO_REG,
              .local = local};
}

static void compare(VStack *vs, Op op)
{
  vs->cmp.op = op;
  vs->cmp.negated = false;
  vs->cmp.nargs = 2;
  WATCH(vs->code, FUSE, NULL, 0, 0, 0);
  vs_push(vs, SLOT_CMP, T_I32);
}

void vs_direct_compare(VStack *vs, Op op, uint32_t a, uint32_t b)
{
  if (VS_OFF(vs, FUSE) | VS_OFF(vs, ALIAS)) {
    vs_over_stack_compare(vs, op, a, b);
    return;
  }
  compare_slot(vs, &vs->cmp.a, a);
  compare_slot(vs, &vs->cmp.b, b);
  compare(vs, op);
}

void vs_direct_compare_const(VStack *vs, Op op, ValType type, uint32_t a, int64_t k)
{
  if (VS_OFF(vs, FUSE) | VS_OFF(vs, ALIAS)) {
    vs_over_stack_compare_const(vs, op, type, a, k);
    return;
  }
  compare_slot(vs, &vs->cmp.a, a);
  vs->cmp.b =
      (Slot){.kind = SLOT_CONST, .type = (uint8_t)type, .want = NO_REG, .bits = (uint64_t)k};
  compare(vs, op);
}
