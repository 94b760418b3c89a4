// SPDX-License-Identifier: MIT
/* Unary and binary ops: operands from the stack, the form of the stencil that fits them, the
 * result. Forms are tried in the order of preference: immediate, home, register; in place when the
 * left operand dies, three-address otherwise. */
#include "base/memory_layout.h"
#include "vstack/field.h"
#include "vstack/forms.h"

#include <math.h>

/* -- ops that want registers of their own ---- */

static bool is_temp(Operand o)
{
  return o.dies && o.local == NO_LOCAL;
}

/* Empties the registers of the mask. An operand that sits there keeps its value as a temporary. */
static void empty_registers(VStack *vs, RegMask wanted, Operand *a, Operand *b)
{
  vs_want(vs, wanted);
  for (RegMask m = wanted & vs->regs.used; m; m &= m - 1) {
    Reg r = reg_lowest(m);
    if (vs->regs.own[r] == OWN_TEMP) continue;
    vs_vacate(vs, r, wanted);
    bool is_a = r == a->reg, is_b = b && r == b->reg;
    if (!is_a && !is_b) continue;
    regs_give(&vs->regs, r, OWN_TEMP, false);
    if (is_a) *a = (Operand){r, true, NO_LOCAL};
    if (is_b) *b = (Operand){r, true, NO_LOCAL};
  }
}

/* Where an operand has to be: its fixed register, or where it is unless that is wanted by others.
 */
static Reg operand_target(VStack *vs, const Operand *o, Reg fixed, RegMask wanted, bool own)
{
  if (fixed != NO_REG) {
    regs_give(&vs->regs, fixed, OWN_TEMP, false);
    return fixed;
  }
  if (!(wanted & reg_bit(o->reg)) && (!own || is_temp(*o))) return o->reg;
  return vs_alloc(vs, reg_bank(o->reg >= FPR0) & ~wanted);
}

/* d = a op b (or op a) with a constrained stencil: fixed registers, clobbers. tied: the result
 * replaces a. */
static void fixed_op(VStack *vs, StencilId id, bool tied, Operand a, Operand *b, unsigned result)
{
  const Stencil *s = stencil(vs, id);
  const StencilCons *k = &vs->code.cons[s->cons];
  RegMask wanted = (RegMask)k->clobber_gpr | (RegMask)k->clobber_fpr << FPR0;
  for (int i = 0; i < 3; i++)
    if (k->fix[i] != NO_REG) wanted |= reg_bit(k->fix[i]);
  wanted &= ALLOC_GPR | ALLOC_FPR;
  empty_registers(vs, wanted, &a, b);

  RegMove moves[2];
  unsigned n = 0;
  Reg fix_a = tied && k->fix[1] == NO_REG ? k->fix[0] : k->fix[1];
  Operand old_a = a, old_b = b ? *b : (Operand){NO_REG, false, NO_LOCAL};
  Reg to_a = operand_target(vs, &a, fix_a, wanted, tied);
  if (to_a != a.reg) moves[n++] = (RegMove){to_a, a.reg}, a = (Operand){to_a, true, NO_LOCAL};
  if (b) {
    RegMask avoid = wanted | (tied || a.reg != old_a.reg ? reg_bit(a.reg) : 0);
    Reg to_b = operand_target(vs, b, k->fix[2], avoid, false);
    if (to_b != b->reg) moves[n++] = (RegMove){to_b, b->reg}, *b = (Operand){to_b, true, NO_LOCAL};
  }
  vs_emit_moves(vs, moves, n);
  if (is_temp(old_a) && old_a.reg != a.reg && !(b && old_a.reg == b->reg))
    regs_release(&vs->regs, old_a.reg);
  if (b && is_temp(old_b) && old_b.reg != b->reg && old_b.reg != a.reg && old_b.reg != old_a.reg)
    regs_release(&vs->regs, old_b.reg);
  vs->policy.lock |= reg_bit(a.reg) | (b ? reg_bit(b->reg) : 0);

  Reg d;
  if (k->fix[0] != NO_REG) {
    d = k->fix[0];
    regs_give(&vs->regs, d, OWN_TEMP, false);
  } else if (tied) {
    d = a.reg;
  } else {
    d = vs_alloc(vs, reg_bank(is_float(result)) & ~wanted &
                         ~early(vs, id, a.reg, b ? b->reg : 0, b != NULL));
  }
  em(&vs->code, id, d, a.reg, b ? b->reg : 0);
  if (b && b->reg != d && b->reg != a.reg) vs_free_operand(vs, *b);
  if (a.reg != d) vs_free_operand(vs, a);
  vs_result(vs, d, result);
}

/* -- unary ---- */

void vs_unary(VStack *vs, Op op, ValType result)
{
  const uint16_t *f = vs->code.forms[op];
  const Slot *s = vs_pop_ref(vs);
  vs_ready_hint(vs, s, s);
  if (f[F_M] && s->kind == SLOT_HOME && !stencil(vs, f[F_M])->cons && !VS_OFF(vs, HOMEOP)) {
    int32_t at = home_offset(stack_home(vs, s->local), vs->home_shift);
    StencilId id = at >= NEAR_HOME && f[F_M8] ? f[F_M8] : f[F_M];
    Reg d = vs_dst(vs, result, 0);
    em_i(&vs->code, id, d, 0, 0, at);
    vs_result(vs, d, result);
    return;
  }
  StencilId id = f[F_R];
  Operand a = vs_take(vs, s);
  if (stencil(vs, id)->cons) {
    fixed_op(vs, id, false, a, NULL, result);
    return;
  }
  RegMask forbid = early(vs, id, a.reg, 0, false);
  Reg d;
  if (a.dies && is_float(s->type) == is_float(result) && !forbid && a.local == NO_LOCAL &&
      !(vs->hint != NO_LOCAL && vs->local[vs->hint].pin != NO_REG)) {
    d = a.reg;
  } else {
    d = vs_dst(vs, result, forbid);
  }
  em(&vs->code, id, d, a.reg, 0);
  if (d != a.reg) vs_free_operand(vs, a);
  vs_result(vs, d, result);
}

void vs_trunc(VStack *vs, Op op, ValType result)
{
  const uint16_t *f = vs->code.forms[op];
  StencilId id = f[F_QUICK] && !VS_OFF(vs, CONVERT) ? f[F_QUICK] : f[F_BR_RR];
  if (!id) { /* an instruction that saturates by itself, or too much for a quick form */
    vs_unary(vs, op, result);
    return;
  }
  Slot s = vs_pop(vs);
  vs_ready_hint(vs, &s, &s);
  Operand a = vs_take(vs, &s);
  const StencilCons *k = &vs->code.cons[stencil(vs, id)->cons];
  RegMask clobbers =
      ((RegMask)k->clobber_gpr | (RegMask)k->clobber_fpr << FPR0) & (ALLOC_GPR | ALLOC_FPR);
  empty_registers(vs, clobbers, &a, NULL);
  if (clobbers & reg_bit(a.reg)) {
    Reg safe = vs_alloc(vs, reg_bank(true) & ~clobbers);
    em_move(&vs->code, safe, a.reg);
    regs_release(&vs->regs, a.reg);
    a = (Operand){safe, true, NO_LOCAL};
    vs->policy.lock |= reg_bit(safe);
  }
  Reg d = vs_dst(vs, result, clobbers | early(vs, id, a.reg, 0, false));
  em(&vs->code, id, d, a.reg, 0);
  vs_stub(vs, STUB_TRUNC, code_pos(&vs->code), a.reg, op);
  if (!vs->failed) {
    Stub *stub = &vs->stubs[vs->nstubs - 1];
    stub->d = d;
    stub->back = code_pos(&vs->code);
  }
  vs_free_operand(vs, a);
  vs_result(vs, d, result);
}

void vs_extend_u(VStack *vs)
{
  Slot *s = &vs->slot[vs->sp - 1];
  if (vs->hint != NO_LOCAL || s->kind == SLOT_HOME || s->kind == SLOT_CMP)
    vs_unary(vs, OP_I64_EXTEND_I32_U, T_I64);
  else
    s->type = s->valtype = T_I64; /* the upper half of a register that holds an i32 is zero */
}

/* -- binary ---- */

/* A three-address form or a copy may put the result right into the hinted local's pin. */
static inline bool pin_elsewhere(VStack *vs, Reg a)
{
  if (vs->hint == NO_LOCAL) return false;
  Reg pin = vs->local[vs->hint].pin;
  return pin != NO_REG && pin != a;
}

/* Result register for `in` (in place, on a copy of a if a lives on) or `three`; returns the stencil
 * to use. avoid: register of the right operand, or NO_REG. */
static inline __attribute__((always_inline)) StencilId choose_place(VStack *vs, StencilId in,
                                                                    StencilId three, Operand *a,
                                                                    Reg b, unsigned result, Reg *d)
{
  bool has_b = b != NO_REG;
  if (in && a->dies && !(three && pin_elsewhere(vs, a->reg)) &&
      !(has_b && b == a->reg && (stencil(vs, in)->flags & S_EARLY))) {
    *d = a->reg;
    if (a->local != NO_LOCAL) { /* the hinted local's own register: it is about to be overwritten */
      vs->local[a->local].reg = NO_REG;
      regs_give(&vs->regs, *d, OWN_TEMP, false);
    }
    return in;
  }
  if (three) {
    *d = vs_dst(vs, result, early(vs, three, a->reg, has_b ? b : 0, has_b));
    return three;
  }
  *d = vs_dst(vs, result, has_b ? reg_bit(b) : 0);
  if (*d != a->reg) em_move(&vs->code, *d, a->reg);
  return in;
}

static inline void finish(VStack *vs, Reg d, Operand a, unsigned result)
{
  if (d != a.reg) vs_free_operand(vs, a);
  vs_result(vs, d, result);
}

static inline void note_small(VStack *vs, Reg d)
{
  if (vs->known.end != vs->code.p) vs->known = (Known){vs->code.p, d, 0};
  vs->known.facts |= KNOWN_SMALL;
}

static inline void note_last(VStack *vs, Op op, Reg d, Reg a, Reg b, int64_t shift)
{
  if (!TAKES_SHIFTED) return;
  if (op == OP_I32_ROTL) shift = -shift & 31;
  if (op == OP_I64_ROTL) shift = -shift & 63;
  vs->last = (Last){vs->code.p, d, a, b, (uint8_t)shift, (uint8_t)op, 0};
}

/* d = a & m: of interest if these are the lowest bits. */
static inline void note_mask(VStack *vs, Op op, Reg d, Reg a, uint64_t m)
{
  if (!(m & (m + 1))) note_last(vs, op, d, a, 0, __builtin_popcountll(m));
}

/* The stencil has just computed the i32 d = a + (b << shift). */
static inline void note_sum(VStack *vs, StencilId id, Reg d, Reg a, Reg b, unsigned shift)
{
  uint8_t len = stencil(vs, id)->len;
  if (TAKES_SUM) vs->last = (Last){vs->code.p, d, a, b, (uint8_t)shift, OP_I32_ADD, len};
}

static inline bool is_shift(Op op)
{
  return (op >= OP_I32_SHL && op <= OP_I32_ROTR) || (op >= OP_I64_SHL && op <= OP_I64_ROTR);
}

/* a & 0xff and a & 0xffff, where that is a move. */
static bool zero_extend(VStack *vs, const Slot *sa, int64_t v, unsigned result)
{
  StencilId id = vs->code.general[v == 0xff ? G_ZEXT8 : G_ZEXT16];
  if (!id) return false;
  Operand a = vs_take(vs, sa);
  Reg d;
  choose_place(vs, id, id, &a, NO_REG, result, &d);
  em(&vs->code, id, d, a.reg, 0);
  note_small(vs, d);
  finish(vs, d, a, result);
  return true;
}

/* A rotation to the left by *v as one to the right, where that has the shorter three-address form
 * (rorx). Returns the forms to use. */
static const uint16_t *rotation(VStack *vs, const uint16_t *f, Op op, unsigned bits, int64_t *v)
{
  const uint16_t *right = vs->code.forms[op == OP_I32_ROTL ? OP_I32_ROTR : OP_I64_ROTR];
  if (!right[F_RI8_3] || stencil(vs, right[F_RI8_3])->len >= stencil(vs, f[F_RI8_3])->len) return f;
  *v = (int64_t)bits - *v;
  return right;
}

/* sb is a float constant: in the pool, from where the op reads it. */
static bool binary_pool(VStack *vs, const uint16_t *f, const Slot *sa, const Slot *sb,
                        unsigned result)
{
  StencilId in = f[F_POOL], three = f[F_POOL_3];
  if (!(in | three) || (BRANCH_SPAN != 0 && vs->far)) return false; /* far: it is out of reach */
  Slot k = *sb;
  Operand a = vs_take(vs, sa);
  Reg d;
  StencilId id = choose_place(vs, in, three, &a, NO_REG, result, &d);
  em(&vs->code, id, d, id == in ? d : a.reg, 0);
  vs_pool(vs, k.type, k.bits);
  finish(vs, d, a, result);
  return true;
}

/* d = a << v in 32 bits where that is one instruction though d is not a: a lea, or a sum. */
static __attribute__((noinline)) bool shift_elsewhere(VStack *vs, int64_t v, Reg d, Reg a)
{
  static const uint16_t ids[] = {0, 0, G_SCALED2_I, G_SCALED3_I};
  Code *c = &vs->code;
  if (v < 1 || v > 3 || !c->general[G_SCALED2_I] || VS_OFF(vs, SCALED)) return false;
  if (v == 1)
    em(c, c->forms[OP_I32_ADD][F_RR3], d, a, a);
  else
    g_i(c, (General)ids[v], d, 0, a, 0);
  return true;
}

/* v is added to the sum that has just been computed: both are one instruction, since what was added
 * is still in its registers. */
static bool sum_and_const(VStack *vs, const Slot *sa, int32_t v)
{
  static const uint16_t ids[] = {G_SUM0_I, G_SUM1_I, G_SUM2_I, G_SUM3_I};
  const Last l = vs->last;
  if (sa->kind != SLOT_REG || sa->reg != l.d || VS_OFF(vs, SCALED)) return false;
  if (TAKES_SHIFTED && !l.len) return false; /* it was no sum */
  StencilId id = vs->code.general[ids[l.shift]];
  vs->code.p -= l.len;
  vs->last.end = vs->known.end = NULL;
  Operand a = vs_take(vs, sa);
  Reg d;
  choose_place(vs, id, id, &a, NO_REG, T_I32, &d);
  em_i(&vs->code, id, d, l.a, l.b, v);
  finish(vs, d, a, T_I32);
  return true;
}

/* sb is a constant: as an immediate, or in the pool. */
static bool binary_imm(VStack *vs, const uint16_t *f, Op op, const Slot *sa, const Slot *sb,
                       unsigned result)
{
  if (VS_OFF(vs, IMM)) return false;
  if (is_float(sb->type)) return binary_pool(vs, f, sa, sb, result);
  int64_t v = sb->type == T_I32 ? (int32_t)sb->bits : (int64_t)sb->bits;
  if (TAKES_SUM && vs->last.end == vs->code.p && (op == OP_I32_ADD || op == OP_I32_SUB) &&
      sum_and_const(vs, sa, op == OP_I32_ADD ? (int32_t)v : (int32_t)-(uint32_t)v))
    return true;
  if (is_shift(op)) {
    unsigned bits = sb->type == T_I32 ? 32 : 64;
    v &= bits - 1;
    if ((op == OP_I32_ROTL || op == OP_I64_ROTL) && v) f = rotation(vs, f, op, bits, &v);
  }
  StencilId in, three;
  bool fits = imm_forms(vs, f, v, &in, &three);
  if ((v == 0xff || v == 0xffff) && (op == OP_I32_AND || op == OP_I64_AND) &&
      !(fits && in == f[F_RI8] && three == f[F_RI8_3]) && zero_extend(vs, sa, v, result))
    return true;
  if (!fits) { /* where the opposite is what has an immediate */
    op = opposite(op);
    if (op == OP_NONE) return false;
    v = sb->type == T_I32 ? (int32_t)-(uint32_t)v : (int64_t)-(uint64_t)v;
    if (!imm_forms(vs, vs->code.forms[op], v, &in, &three)) return false;
  }
  if (stencil(vs, in ? in : three)->cons) return false;
  Operand a = vs_take(vs, sa);
  Reg d;
  StencilId id = choose_place(vs, in, three, &a, NO_REG, result, &d);
  if (op == OP_I32_SHL && id == three && shift_elsewhere(vs, v, d, a.reg)) {
    finish(vs, d, a, result);
    return true;
  }
  em_i(&vs->code, id, d, id == in ? d : a.reg, 0, v);
  note_result(vs, id, d, result);
  if (is_shift(op)) note_last(vs, op, d, id == in ? d : a.reg, 0, v);
  if (TAKES_FIELD && (op == OP_I32_AND || op == OP_I64_AND))
    note_mask(vs, op, d, id == in ? d : a.reg, sb->bits);
  if (op == OP_I32_AND ? (uint64_t)v < KNOWN_LIMIT : op == OP_I32_SHR_U && v >= 16)
    note_small(vs, d);
  finish(vs, d, a, result);
  return true;
}

/* The constant sb, which fits no instruction, is loaded where the result goes: into the hinted
 * local's register, unless that is the left operand's. */
static bool binary_const(VStack *vs, StencilId in, Operand a, const Slot *sb, unsigned result)
{
  if (!in || stencil(vs, in)->cons || !pin_elsewhere(vs, a.reg) || vs_kept(vs, sb) != NO_REG)
    return false;
  Slot k = *sb;
  Reg d = vs_dst(vs, result, reg_bit(a.reg));
  vs_load_const(vs, k.type, d, k.bits);
  em(&vs->code, in, d, d, a.reg);
  note_result(vs, in, d, result);
  finish(vs, d, a, result);
  return true;
}

/* Is the slot's value only in a home, with all the bytes of its type? */
static bool in_home(VStack *vs, const Slot *s, uint32_t *home)
{
  if (s->kind == SLOT_HOME) {
    *home = stack_home(vs, s->local);
    return true;
  }
  if (s->kind != SLOT_LOCAL) return false;
  const Local *l = &vs->local[s->local];
  *home = s->local;
  return l->reg == NO_REG && l->pin == NO_REG && l->type == s->type;
}

/* The left operand is in register a; the right one may be used where it is, in the frame. */
static bool binary_home(VStack *vs, const uint16_t *f, Operand a, const Slot *sb, unsigned result)
{
  uint32_t home;
  if (!(f[F_RM] || f[F_RM_3]) || VS_OFF(vs, HOMEOP) || !in_home(vs, sb, &home)) return false;
  int32_t at = home_offset(home, vs->home_shift);
  bool short_form = at >= NEAR_HOME;
  StencilId in = short_form ? f[F_RM8] : f[F_RM], three = short_form ? f[F_RM8_3] : f[F_RM_3];
  Reg d;
  StencilId id = choose_place(vs, in, three, &a, NO_REG, result, &d);
  em_i(&vs->code, id, d, id == in ? d : a.reg, 0, at);
  note_result(vs, id, d, result);
  finish(vs, d, a, result);
  return true;
}

/* -- an operand that was shifted, masked or multiplied right before ---- */

/* The stencil of `op` with an operand that the last op shifted, or that is its product; 0 if there
 * is none. ORDER of the columns: shl, shr_s, shr_u, rotr. */
static StencilId with_last(const VStack *vs, Op op, ValType result)
{
#define SHIFTS(op, ror) {G_##op##_LSL, G_##op##_ASR, G_##op##_LSR, ror}
  static const uint16_t shifted[2][5][4] = {
      {SHIFTS(ADD32, 0), SHIFTS(SUB32, 0), SHIFTS(AND32, G_AND32_ROR), SHIFTS(OR32, G_OR32_ROR),
       SHIFTS(XOR32, G_XOR32_ROR)},
      {SHIFTS(ADD64, 0), SHIFTS(SUB64, 0), SHIFTS(AND64, G_AND64_ROR), SHIFTS(OR64, G_OR64_ROR),
       SHIFTS(XOR64, G_XOR64_ROR)},
  };
#undef SHIFTS
  static const uint16_t product[2][2] = {{G_MADD32, G_MSUB32}, {G_MADD64, G_MSUB64}};
  bool wide = result == T_I64;
  unsigned base = wide ? OP_I64_ADD : OP_I32_ADD, k = op - base, last = vs->last.op - base;
  if (last == OP_I32_MUL - OP_I32_ADD) return k < 2 ? vs->code.general[product[wide][k]] : 0;
  if (last < OP_I32_SHL - OP_I32_ADD || last > OP_I32_ROTR - OP_I32_ADD) return 0;
  if (k >= 2) k -= OP_I32_AND - OP_I32_ADD - 2;
  if (k > 4) return 0;
  unsigned shift = last - (OP_I32_SHL - OP_I32_ADD);
  return vs->code.general[shifted[wide][k][shift > 3 ? 3 : shift]];
}

/* The register that an entry is in, without code; NO_REG: none. */
static Reg present_register(VStack *vs, const Slot *s)
{
  if (s->kind == SLOT_LOCAL) return vs->local[s->local].reg;
  return s->kind == SLOT_REG ? s->reg : vs_kept(vs, s);
}

/* The operand that the last op has just shifted or masked is shifted or masked by the constant k:
 * both are one instruction if together they take out a bit field, or put one somewhere. */
static bool take_field(VStack *vs, Op op, uint64_t k, ValType result)
{
  static const uint16_t ids[2][2][2] = {{{G_UBFX32, G_UBFIZ32}, {G_SBFX32, G_SBFIZ32}},
                                        {{G_UBFX64, G_UBFIZ64}, {G_SBFX64, G_SBFIZ64}}};
  const Last l = vs->last;
  bool wide = result == T_I64;
  unsigned base = wide ? OP_I64_ADD - OP_I32_ADD : 0;
  Field f = {.bits = wide ? 64 : 32, .width = wide ? 64 : 32};
  uint64_t by = l.shift;
  if (l.op == OP_I32_AND || l.op == OP_I64_AND) {
    if (!l.shift) return false; /* a mask of no bits, where that is an immediate */
    by = UINT64_MAX >> (64 - l.shift);
  }
  if (!field_then(&f, (Op)(l.op - base), by) || !field_then(&f, (Op)(op - base), k)) return false;
  StencilId id = vs->code.general[ids[wide][f.sign][f.to > 0]];
  vs->code.p -= stencil(vs, id)->len;
  vs->last.end = vs->known.end = NULL;
  vs->policy.lock |= reg_bit(l.d) | reg_bit(l.a);
  const Slot operand = {.kind = SLOT_REG, .reg = l.d};
  vs_ready_hint(vs, &operand, &operand);
  Operand a = {l.d, true, NO_LOCAL};
  Reg d;
  choose_place(vs, id, id, &a, NO_REG, result, &d);
  em_i(&vs->code, id, d, l.a, 0, (f.from + f.to) << 8 | f.width);
  finish(vs, d, a, result);
  return true;
}

/* One operand of the op is what the last one shifted or multiplied, and only that: both become one
 * instruction. What the last one read is still in its registers. */
static bool take_last(VStack *vs, Op op, const Slot *sa, const Slot *sb, ValType result)
{
  const Last l = vs->last;
  bool right = sb->kind == SLOT_REG && sb->reg == l.d;
  if (!right && !(sa->kind == SLOT_REG && sa->reg == l.d)) return false;
  const Slot *other = right ? sa : sb;
  bool either = commutes(op);
  if (TAKES_FIELD && other->kind == SLOT_CONST && (either || !right) && !VS_OFF(vs, BITFIELDS) &&
      take_field(vs, op, other->bits, result))
    return true;
  if (!right && !either) return false;
  StencilId id = with_last(vs, op, result);
  if (!id || present_register(vs, other) == NO_REG || VS_OFF(vs, SHIFTED)) return false;
  Code *c = &vs->code;
  c->p -= stencil(vs, id)->len;
  vs->last.end = vs->known.end = NULL;
  bool is_product = l.op == OP_I32_MUL || l.op == OP_I64_MUL;
  RegMask sources = reg_bit(l.d) | reg_bit(l.a) | reg_bit(is_product ? l.b : l.a);
  vs->policy.lock |= sources;
  vs_ready_hint(vs, sa, sb);
  Operand a = vs_take(vs, other);
  regs_release(&vs->regs, l.d);
  vs->policy.lock = reg_bit(a.reg);
  Reg d;
  choose_place(vs, id, id, &a, NO_REG, result, &d);
  if (is_product)
    em_long(c, id, d, l.a, l.b, a.reg, 0, 0);
  else
    em_i(c, id, d, a.reg, l.a, l.shift);
  finish(vs, d, a, result);
  return true;
}

void vs_binary(VStack *vs, Op op, ValType result)
{
  const uint16_t *f = vs->code.forms[op];
  const Slot *sb = vs_pop_ref(vs), *sa = vs_pop_ref(vs);
  if (TAKES_SHIFTED && vs->last.end == vs->code.p && take_last(vs, op, sa, sb, result)) return;
  vs_ready_hint(vs, sa, sb);
  if (sa->kind != SLOT_REG && sa->kind != SLOT_LOCAL && commutes(op) &&
      (sa->kind == SLOT_CONST || (sa->kind == SLOT_HOME && sb->kind != SLOT_CONST))) {
    const Slot *t = sa;
    sa = sb, sb = t;
  }
  if (sb->kind == SLOT_CONST && binary_imm(vs, f, op, sa, sb, result)) return;
  Operand a = vs_take(vs, sa);
  if (sb->kind != SLOT_REG && binary_home(vs, f, a, sb, result)) return;
  if (sb->kind == SLOT_CONST && commutes(op) && binary_const(vs, f[F_RR], a, sb, result)) return;
  Operand b = vs_take(vs, sb);
  StencilId three = f[F_RR3], in = f[F_RR];
  StencilId id = in ? in : three;
  if (three && !stencil(vs, three)->cons) id = three;
  if (__builtin_expect(stencil(vs, id)->cons, 0)) {
    fixed_op(vs, id, id == in, a, &b, result);
    return;
  }
  if (commutes(op) && b.dies &&
      (!a.dies || (b.local != NO_LOCAL && !VS_OFF(vs, INPLACE)))) { /* a local that dies is set */
    Operand t = a;
    a = b, b = t;
  }
  Reg d;
  id = choose_place(vs, in, three, &a, b.reg, result, &d);
  em(&vs->code, id, d, id == in ? d : a.reg, b.reg);
  note_result(vs, id, d, result);
  if (TAKES_SUM && op == OP_I32_ADD) note_sum(vs, id, d, id == in ? d : a.reg, b.reg, 0);
  if (op == OP_I32_MUL || op == OP_I64_MUL) note_last(vs, op, d, id == in ? d : a.reg, b.reg, 0);
  if (b.reg != d && b.reg != a.reg) vs_free_operand(vs, b);
  finish(vs, d, a, result);
}

bool vs_load_binary(VStack *vs, Op load, Op op, ValType result, uint32_t offset)
{
  const uint16_t *f = vs->code.forms[op];
  const Slot *top = &vs->slot[vs->sp - 1];
  if (!(f[F_LD] || f[F_LD_3]) || VS_OFF(vs, LOADOP) || (offset && VS_OFF(vs, ADDRESS)))
    return false;
  if (top->kind == SLOT_CONST || (top->kind == SLOT_CMP)) return false;
  if (offset >= MEMORY_GUARD_BYTES - 16) return false;
  WATCH(vs->code, LOADOP, NULL, 0, 0, 0);
  Slot sb = vs_pop(vs), sa = vs_pop(vs);
  vs_ready_hint(vs, &sa, &sb);
  Operand b = vs_take(vs, &sb), a = vs_take(vs, &sa);
  Reg d, address = b.reg;
  if (vs->opt.explicit_bounds) {
    Reg checked;
    vs_check_address(vs, b, offset, op_access[load], &checked, &offset);
    address = checked;
  }
  /* The address is read before d is written, but not by an in-place copy of a. */
  StencilId in = f[F_LD], three = f[F_LD_3];
  StencilId id = choose_place(vs, in, three, &a, b.reg, result, &d);
  em_i(&vs->code, id, d, id == in ? d : a.reg, address, offset);
  note_result(vs, id, d, result);
  if (b.reg != d && b.reg != a.reg) vs_free_operand(vs, b);
  finish(vs, d, a, result);
  return true;
}

bool vs_scaled(VStack *vs, bool sum, uint32_t c)
{
  static const uint16_t with_sum[] = {0, G_SCALED1, G_SCALED2, G_SCALED3},
                        with_const[] = {0, G_SCALED1_I, G_SCALED2_I, G_SCALED3_I};
  const Slot *top = &vs->slot[vs->sp - 1];
  if (VS_OFF(vs, SCALED) || top->kind != SLOT_CONST) return false;
  unsigned k = top->bits & 31;
  if (k - 1 > 2) return false;
  const Slot *addend = top - 2;
  bool folds = sum && addend->kind == SLOT_CONST;
  if (folds) c = (uint32_t)addend->bits;
  StencilId id = vs->code.general[sum && !folds ? with_sum[k] : with_const[k]];
  if (!id) return false;
  vs_pop_ref(vs);
  Slot sb = vs_pop(vs), sa = sb;
  if (sum) sa = vs_pop(vs);
  vs_ready_hint(vs, &sa, &sb);
  Operand b = vs_take(vs, &sb), a = b;
  if (sum && !folds) a = vs_take(vs, &sa);
  Reg d;
  choose_place(vs, id, id, &b, NO_REG, T_I32, &d);
  em_i(&vs->code, id, d, a.reg, b.reg, (int32_t)c);
  if (sum && !folds) note_sum(vs, id, d, a.reg, b.reg, k);
  if (a.reg != b.reg && a.reg != d) vs_free_operand(vs, a);
  finish(vs, d, b, T_I32);
  return true;
}

/* -- division ---- */

/* An op whose stencil may want fixed registers, on operands that have been taken. */
static void binary_taken(VStack *vs, Op op, Operand a, Operand b, ValType result)
{
  const uint16_t *f = vs->code.forms[op];
  StencilId id = f[F_RR3] ? f[F_RR3] : f[F_RR];
  if (stencil(vs, id)->cons) {
    fixed_op(vs, id, id == f[F_RR], a, &b, result);
    return;
  }
  Reg d;
  id = choose_place(vs, f[F_RR], f[F_RR3], &a, b.reg, result, &d);
  em(&vs->code, id, d, id == f[F_RR] ? d : a.reg, b.reg);
  if (b.reg != d && b.reg != a.reg) vs_free_operand(vs, b);
  finish(vs, d, a, result);
}

void vs_mul_high(VStack *vs, Op op)
{
  Slot sb = vs_pop(vs), sa = vs_pop(vs);
  vs_ready_hint(vs, &sa, &sb);
  Operand a = vs_take(vs, &sa), b = vs_take(vs, &sb);
  binary_taken(vs, op, a, b, T_I64);
}

void vs_divide(VStack *vs, Op op, ValType result)
{
  if (op == OP_I64_MUL_HI_S || op == OP_I64_MUL_HI_U) {
    vs_mul_high(vs, op);
    return;
  }
  if (vs_divide_const(vs, op, result)) return;
  bool wide = result == T_I64;
  bool is_signed_div = op == OP_I32_DIV_S || op == OP_I64_DIV_S;
  Slot sb = vs_pop(vs), sa = vs_pop(vs);
  vs_ready_hint(vs, &sa, &sb);
  int64_t v = sb.type == T_I32 ? (int32_t)sb.bits : (int64_t)sb.bits;
  bool constant = sb.kind == SLOT_CONST;
  Operand a = vs_take(vs, &sa), b = vs_take(vs, &sb);
  if (!constant || v == 0) {
    em(&vs->code, vs->code.forms[wide ? OP_I64_EQZ : OP_I32_EQZ][F_BR_RR], 0, b.reg, 0);
    vs_stub(vs, TRAP_DIVIDE_BY_ZERO, code_pos(&vs->code), NO_REG, 0);
  }
  if (is_signed_div && (!constant || v == -1)) {
    g(&vs->code, wide ? G_DIVOVF64 : G_DIVOVF32, 0, a.reg, b.reg);
    vs_stub(vs, TRAP_INTEGER_OVERFLOW, code_pos(&vs->code), NO_REG, 0);
  }
  binary_taken(vs, op, a, b, result);
}

/* -- multiply and add ---- */

static void fma_call(VStack *vs)
{
  static const ValType types[] = {T_F64, T_F64, T_F64};
  static const FuncType type = {3, 1, types, types};
  uint32_t hint = vs->hint;
  vs->hint = NO_LOCAL;
  vs_call_c(vs, &type, (const void *)(uintptr_t)(double (*)(double, double, double))fma);
  if (hint != NO_LOCAL) vs_local_set(vs, hint);
}

/* In the register of the first factor if that is free to change, else in that of the addend. */
void vs_fma(VStack *vs, Op op)
{
  const uint16_t *f = vs->code.forms[op];
  if (!f[F_RR]) {
    fma_call(vs);
    return;
  }
  Slot sc = vs_pop(vs), sb = vs_pop(vs), sa = vs_pop(vs);
  uint32_t hint = vs->hint;
  if (sb.kind == SLOT_LOCAL && sb.local == hint) {
    Slot t = sa;
    sa = sb, sb = t;
  }
  bool to_local = sa.kind == SLOT_LOCAL && sa.local == hint;
  if (to_local)
    vs_ready_hint(vs, &sa, &sb);
  else
    vs->hint = NO_LOCAL;
  Operand a = vs_take(vs, &sa), b = vs_take(vs, &sb);
  Reg d;
  if (a.dies && a.reg != b.reg && sc.kind != SLOT_REG &&
      !(sc.kind == SLOT_LOCAL && vs->local[sc.local].reg == a.reg)) {
    Operand c = vs_take(vs, &sc);
    StencilId id = choose_place(vs, f[F_RR], 0, &a, b.reg, T_F64, &d);
    em_long(&vs->code, id, d, d, b.reg, c.reg, 0, 0);
    if (c.reg != b.reg) vs_free_operand(vs, c);
  } else {
    d = vs_take_own(vs, &sc, ALLOC_FPR);
    em(&vs->code, f[F_RR3], d, a.reg, b.reg);
  }
  if (b.reg != d && b.reg != a.reg) vs_free_operand(vs, b);
  finish(vs, d, a, T_F64);
  if (!to_local && hint != NO_LOCAL) vs_local_set(vs, hint);
}
