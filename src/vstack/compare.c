// SPDX-License-Identifier: MIT
/* Compares. One whose consumer is the next op (br_if, if, select, eqz) stays pending: its operands
 * are kept as they were popped, and compare and branch (or select) become one stencil. */
#include "vstack/vs_int.h"

void vs_compare(VStack *vs, Op op, bool fused)
{
  Slot b = vs_pop(vs), a = vs_pop(vs);
  if (a.kind == SLOT_CONST && b.kind != SLOT_CONST && op_swapped[op] != OP_NONE) {
    Slot t = a;
    a = b, b = t;
    op = op_swapped[op];
  }
  vs->cmp = (Compare){op, false, 2, a, b};
  if (fused) {
    WATCH(vs->code, FUSE, NULL, 0, 0, 0);
    vs_push(vs, SLOT_CMP, T_I32);
    return;
  }
  CompareCode code;
  vs_ready_hint(vs, &vs->cmp.a, &vs->cmp.b);
  vs_ready_compare(vs, &vs->cmp, USE_VALUE, true, &code);
  RegMask forbid = 0;
  unsigned flags = vs->code.stencil[code.id].flags;
  if (flags & S_EARLY && code.b != NO_REG) forbid |= reg_bit(code.b);
  if (flags & S_EARLY_A) forbid |= reg_bit(code.a);
  bool reuse = code.oa.dies && code.oa.local == NO_LOCAL && code.a < FPR0 &&
               !(forbid & reg_bit(code.a)) && vs->hint == NO_LOCAL;
  Reg d = reuse ? code.a : vs_dst(vs, T_I32, forbid);
  vs_emit_compare(vs, &code, d, 0);
  if (code.b != NO_REG && code.b != code.a) vs_free_operand(vs, code.ob);
  if (d != code.a) vs_free_operand(vs, code.oa);
  vs_result(vs, d, T_I32);
}

void vs_eqz(VStack *vs, Op op, bool fused)
{
  Slot *top = &vs->slot[vs->sp - 1];
  if (top->kind == SLOT_CMP) {
    vs->cmp.negated = !vs->cmp.negated;
    if (fused) return;
    vs_pop(vs);
  } else {
    Slot a = vs_pop(vs);
    vs->cmp = (Compare){op, false, 1, a, a};
    if (fused) {
      vs_push(vs, SLOT_CMP, T_I32);
      return;
    }
  }
  vs_ready_hint(vs, &vs->cmp.a, &vs->cmp.b);
  CompareCode code;
  bool direct = vs_ready_compare(vs, &vs->cmp, USE_VALUE, true, &code);
  RegMask forbid = 0;
  unsigned flags = vs->code.stencil[code.id].flags;
  if (flags & S_EARLY && code.b != NO_REG) forbid |= reg_bit(code.b);
  if (flags & S_EARLY_A) forbid |= reg_bit(code.a);
  Reg d = vs_dst(vs, T_I32, forbid);
  vs_emit_compare(vs, &code, d, 0);
  if (!direct) { /* a float compare that has no opposite: 0 and 1 change places */
    em(&vs->code, vs->code.forms[OP_I32_EQZ][F_R], REG_SCR, d, 0);
    em_move(&vs->code, d, REG_SCR);
  }
  vs_free_compare(vs, &code);
  vs_result(vs, d, T_I32);
}

Compare *vs_pop_condition(VStack *vs)
{
  const Slot *s = vs_pop_ref(vs);
  if (s->kind != SLOT_CMP) vs->cmp = (Compare){OP_I32_EQZ, true, 1, *s, *s};
  return &vs->cmp;
}

/* The op and form base for a use; false if the condition comes out inverted. */
static bool compare_forms(const Compare *cmp, CompareUse use, bool if_true, Op *op, unsigned *base)
{
  bool want = if_true != cmp->negated; /* the compare's own outcome that is wanted */
  *op = cmp->op;
  if (use == USE_BRANCH) {
    *base = want ? F_BR_RR : F_BRN_RR;
    return true;
  }
  *base = use == USE_VALUE      ? (cmp->nargs == 1 ? F_R : F_RR3)
          : use == USE_SELECT32 ? F_SEL32_RR
                                : F_SEL64_RR;
  if (want) return true;
  if (op_negated[cmp->op] == OP_NONE) return false;
  *op = op_negated[cmp->op];
  return true;
}

bool vs_has_form(VStack *vs, const Compare *cmp, CompareUse use, bool if_true)
{
  Op op;
  unsigned base;
  return compare_forms(cmp, use, if_true, &op, &base) && vs->code.forms[op][base];
}

enum { BRANCH_FORMS = F_BRN_RR - F_BR_RR };

/* Distance of the immediate and home forms from the register form, by use. */
typedef struct FormSteps {
  int8_t ri8, ri, rm8, rm;
} FormSteps;
static const FormSteps steps[] = {
    [USE_VALUE] = {F_RI8_3 - F_RR3, F_RI_3 - F_RR3, F_RM8_3 - F_RR3, F_RM_3 - F_RR3},
    [USE_BRANCH] = {1, 2, 3, 4},
    [USE_SELECT32] = {1, 2, 0, 0},
    [USE_SELECT64] = {1, 2, 0, 0},
};

bool vs_ready_compare(VStack *vs, Compare *cmp, CompareUse use, bool if_true, CompareCode *out)
{
  Op op;
  unsigned base;
  bool direct = compare_forms(cmp, use, if_true, &op, &base);
  const uint16_t *f = vs->code.forms[op];
  const FormSteps *step = &steps[use];
  *out = (CompareCode){.id = f[base], .a = NO_REG, .b = NO_REG};
  out->ob = (Operand){NO_REG, false, NO_LOCAL};
  out->oa = vs_take(vs, &cmp->a);
  out->a = out->oa.reg;
  if (cmp->nargs == 1) return direct;

  const Slot *b = &cmp->b;
  if (b->kind == SLOT_CONST && !is_float(b->type) && !VS_OFF(vs, IMM)) {
    int64_t v = b->type == T_I32 ? (int32_t)b->bits : (int64_t)b->bits;
    for (int wide = 0; wide < 2; wide++) {
      unsigned form = base + (unsigned)(wide ? step->ri : step->ri8);
      StencilId id = f[form];
      /* A branch may have to be turned round: both polarities or none. */
      if (id && use == USE_BRANCH)
        id = f[base == F_BR_RR ? form + BRANCH_FORMS : form - BRANCH_FORMS] ? id : 0;
      if (!id || !imm_fits((ImmKind)vs->code.stencil[id].imm, v)) continue;
      out->id = id;
      out->imm = v;
      return direct;
    }
  }
  bool home = b->kind == SLOT_HOME ||
              (b->kind == SLOT_LOCAL && vs->local[b->local].reg == NO_REG &&
               vs->local[b->local].pin == NO_REG && vs->local[b->local].type == b->type);
  if (home && step->rm && !VS_OFF(vs, HOMEOP)) {
    uint32_t k = b->kind == SLOT_HOME ? stack_home(vs, b->local) : b->local;
    int32_t at = home_offset(k, vs->home_shift);
    StencilId id = f[base + (unsigned)(at >= -128 ? step->rm8 : step->rm)];
    if (id) {
      out->id = id;
      out->imm = at;
      return direct;
    }
  }
  out->ob = vs_take(vs, b);
  out->b = out->ob.reg;
  return direct;
}

void vs_flip_branch(VStack *vs, const Compare *cmp, bool if_true, CompareCode *code)
{
  Op op;
  unsigned base, other;
  compare_forms(cmp, USE_BRANCH, if_true, &op, &base);
  other = base == F_BR_RR ? F_BRN_RR : F_BR_RR;
  const uint16_t *f = vs->code.forms[op];
  for (unsigned i = 0; i < F_BRN_RR - F_BR_RR; i++) {
    if (f[base + i] != code->id) continue;
    code->id = f[other + i];
    return;
  }
}

/* A branch on zero right behind the op that computed the value: its flags say it. */
static StencilId branch_on_flags(const VStack *vs, const CompareCode *code)
{
  if (vs->known.reg != code->a || VS_OFF(vs, FLAGS)) return 0;
  Op op = vs->known.facts & KNOWN_FLAGS32   ? OP_I32_EQZ
          : vs->known.facts & KNOWN_FLAGS64 ? OP_I64_EQZ
                                            : OP_NONE;
  if (op == OP_NONE) return 0;
  const uint16_t *f = vs->code.forms[op];
  return vs->code.general[code->id == f[F_BR_RR] ? G_JZ : code->id == f[F_BRN_RR] ? G_JNZ : 0];
}

uint32_t vs_emit_compare(VStack *vs, const CompareCode *code, Reg d, Reg x)
{
  if (vs->known.end == vs->code.p) {
    StencilId id = branch_on_flags(vs, code);
    if (id) {
      em(&vs->code, id, 0, 0, 0);
      return code_pos(&vs->code);
    }
  }
  Reg b = code->b == NO_REG ? 0 : code->b;
  if (vs->code.stencil[code->id].row[3])
    em_long(&vs->code, code->id, d, code->a, b, x, code->imm, 0);
  else
    em_i(&vs->code, code->id, d, code->a, b, code->imm);
  return code_pos(&vs->code);
}

void vs_free_compare(VStack *vs, const CompareCode *code)
{
  if (code->b != NO_REG && code->b != code->a) vs_free_operand(vs, code->ob);
  vs_free_operand(vs, code->oa);
}

/* -- select ---- */

/* d holds the value for a false condition: if the condition holds, d = x. */
static void select_by_branch(VStack *vs, CompareCode *code, Reg d, Reg x)
{
  uint32_t over = vs_emit_compare(vs, code, 0, 0);
  em_move(&vs->code, d, x);
  vs_patch(vs, over, code_pos(&vs->code));
}

static bool is_hinted(const VStack *vs, const Slot *s)
{
  return s->kind == SLOT_LOCAL && s->local == vs->hint;
}

/* Should the values change places? If the first is of the local that is set, whose register can
 * then be the result. A plain condition keeps its branch: as a conditional move it would make a
 * search in a tree wait for each comparison (btree 22 -> 29 ms). */
static bool select_swaps(VStack *vs, const Compare *cmp, CompareUse use, bool is_float,
                         const Slot *sx, const Slot *sy)
{
  if (!is_hinted(vs, sx) || is_hinted(vs, sy) || VS_OFF(vs, INPLACE)) return false;
  return is_float || (cmp->nargs == 2 && vs_has_form(vs, cmp, use, false));
}

void vs_select(VStack *vs, ValType type)
{
  Compare *cmp = vs_pop_condition(vs);
  Slot sy = vs_pop(vs), sx = vs_pop(vs); /* x if the condition holds, else y */
  bool compared = is_hinted(vs, &cmp->a) || is_hinted(vs, &cmp->b);
  vs_ready_hint(vs, !compared ? &sx : is_hinted(vs, &cmp->a) ? &cmp->a : &cmp->b, &sy);
  CompareUse use = type == T_I32 ? USE_SELECT32 : USE_SELECT64;
  bool swap = select_swaps(vs, cmp, use, is_float(type), &sx, &sy);
  if (swap) {
    Slot t = sx;
    sx = sy, sy = t;
  }
  bool cmov = !is_float(type) && !VS_OFF(vs, CMOV) && vs_has_form(vs, cmp, use, !swap);
  CompareCode code;
  vs_ready_compare(vs, cmp, cmov ? use : USE_BRANCH, cmov != swap, &code);
  Operand x = vs_take(vs, &sx);
  Operand y = vs_take(vs, &sy);
  /* d starts as y: apart from what is read after that, or the very register of y. */
  RegMask busy = reg_bit(code.a) | (code.b != NO_REG ? reg_bit(code.b) : 0) | reg_bit(x.reg);
  Reg d = y.reg;
  if (!y.dies || y.local != NO_LOCAL) {
    bool stays =
        y.dies && y.reg != x.reg && !(vs->code.stencil[code.id].flags & (S_EARLY | S_EARLY_A));
    d = vs_dst(vs, type, stays ? busy & ~reg_bit(y.reg) : busy);
    if (d != y.reg) em_move(&vs->code, d, y.reg);
  }
  if (cmov)
    vs_emit_compare(vs, &code, d, x.reg);
  else
    select_by_branch(vs, &code, d, x.reg);
  vs_free_compare(vs, &code);
  if (x.reg != code.a && x.reg != code.b) vs_free_operand(vs, x);
  vs_result(vs, d, type);
}
