// SPDX-License-Identifier: MIT
/* A condition on its way into a branch: inline, since every fifth op is part of one. Included by
 * label.c for vs_branch_if, and by compare.c for all the rest. */
#ifndef WEFT_VSTACK_CONDITION_H
#define WEFT_VSTACK_CONDITION_H

#include "vstack/vs_int.h"

static inline Compare *pop_condition(VStack *vs)
{
  const Slot *s = vs_pop_ref(vs);
  if (s->kind != SLOT_CMP) vs->cmp = (Compare){OP_I32_EQZ, true, 1, *s, *s};
  return &vs->cmp;
}

/* The op and form base for a use; false if the condition comes out inverted. */
static inline __attribute__((always_inline)) bool
compare_forms(const Compare *cmp, CompareUse use, bool if_true, Op *op, unsigned *base)
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

static inline __attribute__((always_inline)) bool
ready_compare(VStack *vs, Compare *cmp, CompareUse use, bool if_true, CompareCode *out)
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
    StencilId id = f[base + (unsigned)(at >= NEAR_HOME ? step->rm8 : step->rm)];
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

/* A branch on zero right after the op that computed the value: its flags say it. */
static inline StencilId branch_on_flags(const VStack *vs, const CompareCode *code)
{
  if (vs->known.reg != code->a || VS_OFF(vs, FLAGS)) return 0;
  Op op = vs->known.facts & KNOWN_FLAGS32   ? OP_I32_EQZ
          : vs->known.facts & KNOWN_FLAGS64 ? OP_I64_EQZ
                                            : OP_NONE;
  if (op == OP_NONE) return 0;
  const uint16_t *f = vs->code.forms[op];
  return vs->code.general[code->id == f[F_BR_RR] ? G_JZ : code->id == f[F_BRN_RR] ? G_JNZ : 0];
}

static inline bool branches_on_flags(const VStack *vs, const CompareCode *code)
{
  return vs->known.end == vs->code.p && branch_on_flags(vs, code);
}

/* Emits; there is no fourth operand. Of a branch the displacement ends at the position returned. */
static inline __attribute__((always_inline)) uint32_t emit_condition(VStack *vs,
                                                                     const CompareCode *code, Reg d)
{
  StencilId id = vs->known.end == vs->code.p ? branch_on_flags(vs, code) : 0;
  if (__builtin_expect(id, 0))
    em(&vs->code, id, 0, 0, 0);
  else
    em_i(&vs->code, code->id, d, code->a, code->b == NO_REG ? 0 : code->b, code->imm);
  return code_pos(&vs->code);
}
static inline uint32_t emit_branch(VStack *vs, const CompareCode *code)
{
  return emit_condition(vs, code, 0);
}

static inline void free_compare(VStack *vs, const CompareCode *code)
{
  if (code->b != NO_REG && code->b != code->a) vs_free_operand(vs, code->ob);
  vs_free_operand(vs, code->oa);
}

#endif
