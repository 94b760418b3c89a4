// SPDX-License-Identifier: MIT
/* The stencils that are no ops (enum General): a small model of each, run against it. */
#include "stencil_tests.h"
#include "trial.h"

#include <stdio.h>

/* Operands d, a, b: i integer, f float, p host pointer, m guest address, - none; capital: d is
 * read, too. After them + also in the scratch registers, x a fourth operand. */
typedef struct Spec {
  const char *name, *operands;
} Spec;

#define SPEC(name, operands) [G_##name] = {#name, operands}
#define BY_TYPE(prefix, i, f)                                                                      \
  SPEC(prefix##_I32, i), SPEC(prefix##_I64, i), SPEC(prefix##_F32, f), SPEC(prefix##_F64, f),      \
      SPEC(prefix##_V128, f)
#define SHIFTED(op, bits)                                                                          \
  SPEC(op##bits##_LSL, "iii"), SPEC(op##bits##_LSR, "iii"), SPEC(op##bits##_ASR, "iii")
#define SHIFTED_ALL(op)                                                                            \
  SHIFTED(op, 32), SHIFTED(op, 64), SPEC(op##32_ROR, "iii"), SPEC(op##64_ROR, "iii")
static const Spec specs[NGENERAL] = {
    SPEC(MOV32, "ii-+"),
    SPEC(MOV64, "ii-+"),
    SPEC(MOVF, "ff-+"),
    SPEC(ZERO, "i--+"),
    SPEC(ZEROF, "f--+"),
    SPEC(CONST32, "i--+"),
    SPEC(CONST64S, "i--+"),
    SPEC(CONST64, "i--+"),
    SPEC(MOVZ0, "i--+"),
    SPEC(MOVZ16, "i--+"),
    SPEC(MOVZ32, "i--+"),
    SPEC(MOVZ48, "i--+"),
    SPEC(MOVN0, "i--+"),
    SPEC(MOVN16, "i--+"),
    SPEC(MOVN32, "i--+"),
    SPEC(MOVN48, "i--+"),
    SPEC(MOVK0, "I--+"),
    SPEC(MOVK16, "I--+"),
    SPEC(MOVK32, "I--+"),
    SPEC(MOVK48, "I--+"),
    SPEC(UBFX32, "ii-"),
    SPEC(UBFX64, "ii-"),
    SPEC(SBFX32, "ii-"),
    SPEC(SBFX64, "ii-"),
    SPEC(UBFIZ32, "ii-"),
    SPEC(UBFIZ64, "ii-"),
    SPEC(SBFIZ32, "ii-"),
    SPEC(SBFIZ64, "ii-"),
    SPEC(POOLF32, "f--"),
    SPEC(POOLF64, "f--"),
    SPEC(POOLV, "f--"),
    SPEC(LEA_RIP, "i--"),
    BY_TYPE(LDH8, "i--+", "f--+"),
    BY_TYPE(STH8, "--i+", "--f+"),
    BY_TYPE(LDH, "i--+", "f--+"),
    BY_TYPE(STH, "--i+", "--f+"),
    BY_TYPE(LDC8, "i--+", "f--+"),
    BY_TYPE(STC8, "--i+", "--f+"),
    BY_TYPE(LDC, "i--+", "f--+"),
    BY_TYPE(STC, "--i+", "--f+"),
    BY_TYPE(LDP, "ip-+", "fp-+"),
    BY_TYPE(STP, "-pi+", "-pf+"),
    SPEC(LDM_V128, "fm-+"),
    SPEC(STM_V128, "-mf+"),
    BY_TYPE(LDP_SP, "i--+", "f--+"),
    BY_TYPE(STP_SP, "--i+", "--f+"),
    SPEC(STH0_8, "---"),
    SPEC(STH0, "---"),
    SPEC(LEA_CTX, "i--+"),
    SPEC(LDSX32_IDX, "ipi"),
    SPEC(LEA_IDX1, "iii+"),
    SPEC(LEA_IDX2, "iii+"),
    SPEC(LEA_IDX4, "iii+"),
    SPEC(LEA_IDX8, "iii+"),
    SPEC(ZEXT8, "ii-+"),
    SPEC(ZEXT16, "ii-+"),
    SPEC(SCALED1, "iii+"),
    SPEC(SCALED2, "iii+"),
    SPEC(SCALED3, "iii+"),
    SPEC(SUM0_I, "iii+"),
    SPEC(SUM1_I, "iii+"),
    SPEC(SUM2_I, "iii+"),
    SPEC(SUM3_I, "iii+"),
    SPEC(SCALED1_I, "i-i+"),
    SPEC(SCALED2_I, "i-i+"),
    SPEC(SCALED3_I, "i-i+"),
    SHIFTED(ADD, 32),
    SHIFTED(ADD, 64),
    SHIFTED(SUB, 32),
    SHIFTED(SUB, 64),
    SHIFTED_ALL(AND),
    SHIFTED_ALL(OR),
    SHIFTED_ALL(XOR),
    SPEC(MADD32, "iiix"),
    SPEC(MADD64, "iiix"),
    SPEC(MSUB32, "iiix"),
    SPEC(MSUB64, "iiix"),
    SPEC(ADD64, "I-i+"),
    SPEC(ADD64_3, "iii+"),
    SPEC(ADD64_I, "ii-+"),
    SPEC(ADD64_IH, "ii-+"),
    SPEC(ADD_BASE, "ii-+"),
    SPEC(SHL64_I, "I--"),
    SPEC(LEA_SUM32, "ii-"),
    SPEC(CHK_MEM, "-i-"),
    SPEC(CHK_PTR, "-i-"),
    SPEC(CMPB_U64_MEM, "-pi"),
    SPEC(CMP_OWN, "-pi"),
    SPEC(CMP_SIG, "-pi"),
    SPEC(CMP_CTX, "-p-"),
    SPEC(DIVOVF32, "-ii"),
    SPEC(DIVOVF64, "-ii"),
    SPEC(NAN32, "-f-"),
    SPEC(NAN64, "-f-"),
    SPEC(JMP, "---"),
    SPEC(JZ, "---"),
    SPEC(JNZ, "---"),
    SPEC(CALL, "---"),
    SPEC(CALL_CTX, "---"),
    SPEC(CALL_PTR, "-p-+"),
    SPEC(CALL_REG, "-i-+"),
    SPEC(JMP_REG, "-i-+"),
    SPEC(JMP_CTX, "---"),
    SPEC(RET, "---"),
    SPEC(RET_POP, "---"),
    SPEC(PUSH_FP, "---"),
    SPEC(SET_FP, "---"),
    SPEC(SUB_SP, "---"),
    SPEC(ADD_SP, "---"),
    SPEC(SUB_SPH, "---"),
    SPEC(ADD_SPH, "---"),
    SPEC(LEAVE, "---"),
    SPEC(CHK_STACK, "---"),
    SPEC(CHK_SP, "---"),
    SPEC(GET_CTX, "i--+"),
    SPEC(LD_CTX, "-p-+"),
    SPEC(LD_BASE, "---"),
    SPEC(LDH_CTX, "---"),
    SPEC(STH_CTX, "---"),
    SPEC(MOV_FROM_SP, "i--+"),
    SPEC(PUSH_FRAME, "---"),
    SPEC(POP_FRAME, "---"),
    SPEC(ST_FRAME, "---"),
    SPEC(LD_FRAME, "---"),
    SPEC(SP_MINUS, "ii-+"),
    SPEC(CMP_LIMIT, "-i-"),
    SPEC(FUEL, "---"),
};

typedef struct Work {
  const StencilTable *table;
  General g;
  StencilId id;
  Shape shape;
  int64_t imm;
  CodeSlot slot[4096];
  unsigned n;
} Work;

enum { FAMILY_I32, FAMILY_I64, FAMILY_F32, FAMILY_F64, FAMILY_V128, FAMILY };
static const unsigned family_size[FAMILY] = {4, 8, 4, 8, 16};

static uint64_t get(const Trial *t, int role)
{
  Reg r = t->slot->reg[role];
  return reg_is_float(r) ? stencil_state.in.fpr[r - FPR0][0] : stencil_state.in.gpr[r];
}

/* -- loads and stores of a family of five types ---- */

/* Which family a stencil belongs to, and where its memory is. */
typedef struct Access {
  bool is_load, is_store;
  unsigned type; /* FAMILY_... */
  uint8_t *at;
} Access;

static bool in_family(General g, unsigned first, unsigned *type)
{
  *type = g - first;
  return g >= first && *type < FAMILY;
}

static Access access_of(const Work *w, const Trial *t)
{
  static const struct {
    uint8_t load, store;
  } families[] = {{G_LDH8_I32, G_STH8_I32}, {G_LDH_I32, G_STH_I32}, {G_LDC8_I32, G_STC8_I32},
                  {G_LDC_I32, G_STC_I32},   {G_LDP_I32, G_STP_I32}, {G_LDP_SP_I32, G_STP_SP_I32}};
  uint8_t *const base[] = {
      areas.frame, areas.frame, areas.ctx, areas.ctx, (uint8_t *)get(t, ROLE_A), areas.stack};
  Access m = {w->g == G_LDM_V128, w->g == G_STM_V128, FAMILY_V128,
              areas.guest + get(t, ROLE_A) + w->imm};
  if (m.is_load || m.is_store) return m;
  for (unsigned k = 0; k < sizeof families / sizeof *families; k++) {
    m.is_load = in_family(w->g, families[k].load, &m.type);
    m.is_store = !m.is_load && in_family(w->g, families[k].store, &m.type);
    m.at = base[k] + w->imm;
    if (m.is_load || m.is_store) return m;
  }
  return m;
}

static bool model_access(const Work *w, Trial *t)
{
  Access m = access_of(w, t);
  uint64_t v[2] = {0, 0};
  if (m.is_load) {
    memcpy(v, m.at, family_size[m.type]);
    trial_result(t, ROLE_D, (ValType)m.type, v[0]);
    if (m.type == FAMILY_V128) t->want.fpr[t->slot->reg[ROLE_D] - FPR0][1] = v[1];
  } else if (m.is_store) {
    Reg b = t->slot->reg[ROLE_B];
    const void *from =
        reg_is_float(b) ? &stencil_state.in.fpr[b - FPR0][0] : &stencil_state.in.gpr[b];
    trial_writes(t, (uintptr_t)m.at, family_size[m.type], from);
  }
  return m.is_load || m.is_store;
}

/* -- registers, constants, addresses ---- */

static bool model_value(const Work *w, Trial *t)
{
  uint64_t a = get(t, ROLE_A), b = get(t, ROLE_B), d = get(t, ROLE_D), imm = (uint64_t)w->imm;
  const Machine *in = &stencil_state.in;
  unsigned shift = w->g >= G_MOVZ48 ? 48 : w->g >= G_MOVZ32 ? 32 : w->g >= G_MOVZ16 ? 16 : 0;
  int32_t word;
  switch (w->g) {
  case G_MOV32: d = (uint32_t)a; break;
  case G_MOV64: d = a; break;
  case G_ZERO: d = 0; break;
  case G_CONST32: d = (uint32_t)imm; break;
  case G_CONST64S:
  case G_CONST64: d = imm; break;
  case G_MOVZ0:
  case G_MOVZ16:
  case G_MOVZ32:
  case G_MOVZ48: d = imm << shift; break;
  case G_MOVN0:
  case G_MOVN16:
  case G_MOVN32:
  case G_MOVN48: d = ~(imm << shift); break;
  case G_MOVK0:
  case G_MOVK16:
  case G_MOVK32:
  case G_MOVK48: d = (d & ~((uint64_t)0xffff << shift)) | imm << shift; break;
  case G_LEA_RIP: d = (uintptr_t)t->slot->taken; break;
  case G_LEA_CTX: d = in->gpr[REG_CTX] + imm; break;
  case G_LDSX32_IDX:
    memcpy(&word, (uint8_t *)(a + 4 * b), 4);
    d = (uint64_t)(int64_t)word;
    break;
  case G_LEA_IDX1: d = a + b; break;
  case G_LEA_IDX2: d = a + 2 * b; break;
  case G_LEA_IDX4: d = a + 4 * b; break;
  case G_LEA_IDX8: d = a + 8 * b; break;
  case G_ZEXT8: d = (uint8_t)a; break;
  case G_ZEXT16: d = (uint16_t)a; break;
  case G_SCALED1: d = (uint32_t)(a + 2 * b); break;
  case G_SCALED2: d = (uint32_t)(a + 4 * b); break;
  case G_SCALED3: d = (uint32_t)(a + 8 * b); break;
  case G_SUM0_I:
  case G_SUM1_I:
  case G_SUM2_I:
  case G_SUM3_I: d = (uint32_t)(imm + a + (b << (w->g - G_SUM0_I))); break;
  case G_SCALED1_I: d = (uint32_t)(imm + 2 * b); break;
  case G_SCALED2_I: d = (uint32_t)(imm + 4 * b); break;
  case G_SCALED3_I: d = (uint32_t)(imm + 8 * b); break;
  case G_ADD64: d += b; break;
  case G_ADD64_3: d = a + b; break;
  case G_ADD64_I: d = a + imm; break;
  case G_ADD64_IH: d = a + (imm << 12); break;
  case G_ADD_BASE: d = in->gpr[REG_BASE] + (uint32_t)a; break;
  case G_SHL64_I: d <<= imm; break;
  case G_LEA_SUM32: d = a + (uint32_t)imm; break;
  case G_GET_CTX: d = in->gpr[REG_CTX]; break;
  case G_MOV_FROM_SP: d = in->gpr[REG_SP]; break;
  case G_SP_MINUS: d = in->gpr[REG_SP] - a; break;
  default: return false;
  }
  trial_result(t, ROLE_D, T_I64, d);
  return true;
}

/* A bit field of a: its place is in the upper byte of the immediate, its width in the lower. */
static bool model_field(const Work *w, Trial *t)
{
  unsigned place = (unsigned)w->imm >> 8, width = (unsigned)w->imm & 0xff, from = place, to = 0;
  bool sign = false;
  switch (w->g) {
  case G_SBFX32:
  case G_SBFX64: sign = true; break;
  case G_UBFX32:
  case G_UBFX64: break;
  case G_SBFIZ32:
  case G_SBFIZ64: sign = true; /* fall through */
  case G_UBFIZ32:
  case G_UBFIZ64: from = 0, to = place; break;
  default: return false;
  }
  uint64_t ones = width == 64 ? UINT64_MAX : ((uint64_t)1 << width) - 1;
  uint64_t v = get(t, ROLE_A) >> from & ones;
  if (sign && v >> (width - 1)) v |= ~ones;
  v <<= to;
  bool narrow = strstr(specs[w->g].name, "32") != NULL;
  trial_result(t, ROLE_D, T_I64, narrow ? (uint32_t)v : v);
  return true;
}

/* An operand shifted, or a product. */
static bool model_shifted(const Work *w, Trial *t)
{
  uint64_t a = get(t, ROLE_A), b = get(t, ROLE_B), x = get(t, ROLE_X);
  unsigned n = (unsigned)w->imm;
  uint32_t v = (uint32_t)a, b32 = (uint32_t)b;
  uint64_t turned = n ? b >> n | b << (64 - n) : b;
  uint32_t turned32 = n & 31 ? b32 >> (n & 31) | b32 << (32 - (n & 31)) : b32;
  switch (w->g) {
#define SHIFTS(op, sign)                                                                           \
  case G_##op##32_LSL: a = v sign(b32 << (n & 31)); break;                                         \
  case G_##op##32_LSR: a = v sign(b32 >> (n & 31)); break;                                         \
  case G_##op##32_ASR: a = v sign(uint32_t)((int32_t)b32 >> (n & 31)); break;                      \
  case G_##op##64_LSL: a = a sign(b << n); break;                                                  \
  case G_##op##64_LSR: a = a sign(b >> n); break;                                                  \
  case G_##op##64_ASR: a = a sign(uint64_t)((int64_t)b >> n); break;
#define TURNS(op, sign)                                                                            \
  case G_##op##32_ROR: a = v sign turned32; break;                                                 \
  case G_##op##64_ROR: a = a sign turned; break;
    // clang-format off
    SHIFTS(ADD, +) SHIFTS(SUB, -) SHIFTS(AND, &) SHIFTS(OR, |) SHIFTS(XOR, ^)
    TURNS(AND, &) TURNS(OR, |) TURNS(XOR, ^)
    // clang-format on
#undef SHIFTS
#undef TURNS
      case G_MADD32:
    a = (uint32_t)x + v * b32;
    break;
  case G_MADD64: a = x + a * b; break;
  case G_MSUB32: a = (uint32_t)x - v * b32; break;
  case G_MSUB64: a = x - a * b; break;
  default: return false;
  }
  bool narrow = strstr(specs[w->g].name, "32") != NULL;
  trial_result(t, ROLE_D, T_I64, narrow ? (uint32_t)a : a);
  return true;
}

static bool model_float(const Work *w, Trial *t)
{
  uint64_t v[2] = {0, 0};
  ValType type = T_V128;
  switch (w->g) {
  case G_MOVF: memcpy(v, stencil_state.in.fpr[t->slot->reg[ROLE_A] - FPR0], 16); break;
  case G_ZEROF: break;
  case G_POOLF32:
    type = T_F32;
    memcpy(v, t->slot->taken, 4);
    break;
  case G_POOLF64:
    type = T_F64;
    memcpy(v, t->slot->taken, 8);
    break;
  case G_POOLV: memcpy(v, t->slot->taken, 16); break;
  default: return false;
  }
  trial_result(t, ROLE_D, type, v[0]);
  t->want.fpr[t->slot->reg[ROLE_D] - FPR0][1] = v[1];
  return true;
}

/* -- checks ---- */

static bool model_check(const Work *w, Trial *t)
{
  const Context *ctx = (Context *)areas.ctx;
  uint64_t a = get(t, ROLE_A), b = get(t, ROLE_B), field;
  int64_t left;
  switch (w->g) {
  case G_CHK_MEM: t->taken = a + (uint64_t)w->imm > ctx->mem_bytes; break;
  case G_CHK_PTR: t->taken = a > ctx->mem_bytes; break;
  case G_CMPB_U64_MEM:
    memcpy(&field, (uint8_t *)a + offsetof(TableView, size), 8);
    t->taken = b >= field;
    break;
  case G_CMP_OWN:
    memcpy(&field, (uint8_t *)a + offsetof(FuncRef, sig), 8);
    t->taken = b != field;
    memcpy(&field, (uint8_t *)a + offsetof(FuncRef, ctx), 8);
    t->taken |= field != (uintptr_t)ctx;
    break;
  case G_CMP_SIG:
    memcpy(&field, (uint8_t *)a + offsetof(FuncRef, sig), 8);
    t->taken = b != field;
    break;
  case G_CMP_CTX:
    memcpy(&field, (uint8_t *)a + offsetof(FuncRef, ctx), 8);
    t->taken = field != (uintptr_t)ctx;
    break;
  case G_DIVOVF32: t->taken = (uint32_t)a == 0x80000000 && (uint32_t)b == 0xffffffff; break;
  case G_DIVOVF64: t->taken = a == (uint64_t)INT64_MIN && b == UINT64_MAX; break;
  case G_NAN32: t->taken = (a << 1 & UINT32_MAX) > (uint64_t)0xff << 24; break;
  case G_NAN64: t->taken = a << 1 > (uint64_t)0x7ff << 53; break;
  case G_CHK_STACK: t->taken = (uintptr_t)areas.stack + (uint64_t)w->imm < ctx->stack_limit; break;
  case G_CHK_SP: t->taken = (uintptr_t)areas.stack < ctx->stack_limit; break;
  case G_JZ: t->taken = !(stencil_state.in.gpr[REG_SCR] & 1); break; /* the harness tests that */
  case G_JNZ: t->taken = stencil_state.in.gpr[REG_SCR] & 1; break;
  case G_CMP_LIMIT: t->taken = a < ctx->stack_limit; break;
  case G_FUEL:
    left = *ctx->fuel - 1;
    trial_writes(t, (uintptr_t)ctx->fuel, 8, &left);
    t->taken = left < 0;
    break;
  default: return false;
  }
  return true;
}

/* -- control ---- */

#if defined(__x86_64__)
static void model_push(Trial *t, uint64_t v)
{
  t->want.gpr[REG_SP] -= 8;
  trial_writes(t, t->want.gpr[REG_SP], 8, &v);
}

static void model_call(Trial *t)
{
  model_push(t, (uintptr_t)t->slot->end);
}

static void model_return(Trial *t, int64_t pop)
{
  t->want.gpr[REG_SP] += 8 + (uint64_t)pop;
}

static void model_leave(Trial *t)
{
  t->want.gpr[REG_SP] = (uintptr_t)areas.frame + 8;
  memcpy(&t->want.gpr[REG_FP], areas.frame, 8);
}

static void model_push_fp(Trial *t)
{
  model_push(t, (uintptr_t)areas.frame);
}

static void prepare_return(const CodeSlot *slot)
{
  memcpy(areas.stack, &slot->taken, 8);
}
#else
static void model_call(Trial *t)
{
  t->want.gpr[30] = (uintptr_t)t->slot->end;
}
static void model_return(Trial *t, int64_t pop)
{
  (void)t, (void)pop;
}
static void model_leave(Trial *t)
{
  t->want.gpr[REG_SP] = (uintptr_t)areas.frame;
}
static void model_push_fp(Trial *t)
{
  (void)t;
}
static void prepare_return(const CodeSlot *slot)
{
  stencil_state.in.gpr[30] = (uintptr_t)slot->taken;
}
#endif

static bool model_control(const Work *w, Trial *t)
{
  switch (w->g) {
  case G_CALL:
  case G_CALL_CTX:
  case G_CALL_PTR:
  case G_CALL_REG: model_call(t); break;
  case G_JMP:
  case G_JMP_REG:
  case G_JMP_CTX: break;
  case G_RET: model_return(t, 0); break;
  case G_RET_POP: model_return(t, w->imm); break;
  default: return false;
  }
  t->taken = true;
  return true;
}

static bool model_frame(const Work *w, Trial *t)
{
  uint64_t *sp = &t->want.gpr[REG_SP], zero = 0, record[2], imm = (uint64_t)w->imm;
  switch (w->g) {
  case G_PUSH_FP: model_push_fp(t); break;
  case G_SET_FP: t->want.gpr[REG_FP] = *sp; break;
  case G_SUB_SP: *sp -= imm; break;
  case G_ADD_SP: *sp += imm; break;
  case G_SUB_SPH: *sp -= imm << 12; break;
  case G_ADD_SPH: *sp += imm << 12; break;
  case G_LEAVE: model_leave(t); break;
  case G_PUSH_FRAME: *sp += imm; /* fall through */
  case G_ST_FRAME:
    record[0] = (uintptr_t)areas.frame;
    record[1] = t->want.gpr[30];
    trial_writes(t, *sp, 16, record);
    break;
  case G_POP_FRAME: *sp += imm; /* fall through */
  case G_LD_FRAME:
    memcpy(&t->want.gpr[29], areas.stack, 8);
    memcpy(&t->want.gpr[30], areas.stack + 8, 8);
    break;
  case G_STH0_8:
  case G_STH0: trial_writes(t, (uintptr_t)areas.frame + imm, 8, &zero); break;
  case G_STH_CTX: trial_writes(t, (uintptr_t)areas.frame + imm, 8, &t->want.gpr[REG_CTX]); break;
  case G_LDH_CTX: memcpy(&t->want.gpr[REG_CTX], areas.frame + imm, 8); break;
  case G_LD_CTX: memcpy(&t->want.gpr[REG_CTX], (uint8_t *)get(t, ROLE_A) + imm, 8); break;
  case G_LD_BASE: t->want.gpr[REG_BASE] = (uintptr_t)((Context *)areas.ctx)->mem_base; break;
  default: return false;
  }
  return true;
}

/* -- running ---- */

/* Operands that make the interesting cases come up. */
static void prepare_operands(const Work *w, Trial *t, uint64_t seed)
{
  const char *o = specs[w->g].operands;
  unsigned n;
  const uint64_t *v = edge_values(T_I64, &n);
  if (o[ROLE_X] == 'x') trial_set(t, ROLE_X, v[seed / n / n % n]);
  if (o[ROLE_B] == 'i') trial_set(t, ROLE_B, v[seed / n % n]);
  if (o[ROLE_A] == 'i') trial_set(t, ROLE_A, v[seed % n]);
  if (w->g == G_NAN32 || w->g == G_NAN64) {
    v = edge_values(w->g == G_NAN32 ? T_F32 : T_F64, &n);
    trial_set(t, ROLE_A, v[seed % n]);
  }
  if (o[ROLE_A] == 'm') trial_set(t, ROLE_A, 0x20000 + 8 * (seed % 64));
  if (o[ROLE_A] == 'p') trial_set(t, ROLE_A, (uintptr_t)areas.guest + 0x20000 + 8 * (seed % 64));
}

static void prepare(const Work *w, Trial *t, uint64_t seed)
{
  Context *ctx = (Context *)areas.ctx;
  static const int around[] = {-1, 0, 1};
  uint64_t step = (uint64_t)around[seed % 3], field;
  prepare_operands(w, t, seed);
  uint8_t *a = (uint8_t *)get(t, ROLE_A);
  const uint8_t *taken = t->slot->taken;
  switch (w->g) {
  case G_CHK_MEM: ctx->mem_bytes = (uintptr_t)a + (uint64_t)w->imm + step; break;
  case G_CHK_PTR: ctx->mem_bytes = (uintptr_t)a + step; break;
  case G_CHK_STACK: ctx->stack_limit = (uintptr_t)areas.stack + (uint64_t)w->imm + step; break;
  case G_CHK_SP: ctx->stack_limit = (uintptr_t)areas.stack + step; break;
  case G_CMP_LIMIT: ctx->stack_limit = (uintptr_t)a + step; break;
  case G_FUEL:
    ctx->fuel = (int64_t *)(areas.guest + 0x20000);
    *ctx->fuel = 1 + (int64_t)step;
    break;
  case G_CMP_OWN:
    field = (uintptr_t)ctx + (seed & 1);
    memcpy(a + offsetof(FuncRef, ctx), &field, 8);
    field = get(t, ROLE_B) + step;
    memcpy(a + offsetof(FuncRef, sig), &field, 8);
    break;
  case G_CMPB_U64_MEM:
    field = get(t, ROLE_B) + step;
    memcpy(a + offsetof(TableView, size), &field, 8);
    break;
  case G_CMP_SIG:
    field = get(t, ROLE_B) + step;
    memcpy(a + offsetof(FuncRef, sig), &field, 8);
    break;
  case G_CMP_CTX:
    field = (uintptr_t)ctx + step;
    memcpy(a + offsetof(FuncRef, ctx), &field, 8);
    break;
  case G_LDSX32_IDX: trial_set(t, ROLE_B, seed % 200); break;
  case G_CALL_REG:
  case G_JMP_REG: trial_set(t, ROLE_A, (uintptr_t)taken); break;
  case G_CALL_CTX:
  case G_JMP_CTX: memcpy(areas.ctx + w->imm, &taken, 8); break;
  case G_CALL_PTR: memcpy(a + w->imm, &taken, 8); break;
  case G_RET:
  case G_RET_POP: prepare_return(t->slot); break;
  default: break;
  }
}

static void run(const Work *w, const CodeSlot *slot, uint64_t seed)
{
  Trial t;
  if (w->g == G_LDSX32_IDX && slot->reg[ROLE_A] == slot->reg[ROLE_B]) return;
  trial_begin(&t, w->table, w->id, slot, seed);
  prepare(w, &t, seed);
  trial_expect(&t);
  if (!model_access(w, &t) && !model_value(w, &t) && !model_shifted(w, &t) && !model_field(w, &t) &&
      !model_float(w, &t) && !model_check(w, &t) && !model_control(w, &t) && !model_frame(w, &t))
    test_fail(slot, "not modelled");
  trial_run(&t);
}

static void add_slot(void *user, const Reg reg[NROLES])
{
  Work *w = user;
  if (w->n < 4096) w->slot[w->n++] = machine_slot(w->table, w->id, reg, w->imm, 0);
}

#define LIST(array) (*n = sizeof array / sizeof array[0], array)

static const int64_t *imm_values(const Work *w, ImmKind kind, unsigned *n)
{
  static const int64_t none[] = {0}, pair[] = {-504, -16, 0, 16, 504},
                       s8[] = {-128, -24, 0, 40, 120}, u16[] = {0, 16, 8000, 0xfff0},
                       offset[] = {-40000, -136, 1024, 60000}, above[] = {1024, 2000, 60000},
                       any[] = {INT32_MIN, -1, 0, 1, 0x1234567, INT32_MAX},
                       any64[] = {INT64_MIN, -1, 0x123456789abcdef0, 0x80000000},
                       count[] = {0, 1, 5, 31, 32, 63}, count32[] = {0, 1, 5, 31},
                       scaled[] = {0, 1, 100, 4095}, u12[] = {0, 1, 16, 4095},
                       field[] = {0x001, 0x020, 0x1f01, 0x508, 0x31d, 0x1010},
                       field64[] = {0x001, 0x040, 0x3f01, 0x508, 0x033d, 0x2020},
                       mov16[] = {0, 1, 0x8000, 0xffff}, size[] = {0, 1, 8, 0x12345, INT32_MAX},
                       frame[] = {0, -16, -4096, -100000};
  switch (kind) {
  case IMM_NONE: return LIST(none);
  case IMM_S8: return LIST(s8);
  case IMM_U8:
  case IMM_A64_LSL64: return LIST(count);
  case IMM_A64_ROR:
    if (strstr(specs[w->g].name, "32_")) return LIST(count32);
    return LIST(count);
  case IMM_A64_BFX:
  case IMM_A64_BFIZ32:
  case IMM_A64_BFIZ64:
    if (strstr(specs[w->g].name, "32")) return LIST(field);
    return LIST(field64);
  case IMM_A64_PAIR: return LIST(pair);
  case IMM_U16: return LIST(u16);
  case IMM_64: return LIST(any64);
  case IMM_A64_U12: return LIST(u12);
  case IMM_A64_MOV16: return LIST(mov16);
  case IMM_32: break;
  default: return LIST(scaled);
  }
  switch (w->g) {
  case G_CONST32:
  case G_CONST64S:
  case G_LEA_SUM32:
  case G_LEA_CTX:
  case G_SUB_SP:
  case G_ADD_SP: return LIST(any);
  case G_CHK_MEM: return LIST(size);
  case G_CHK_STACK: return LIST(frame);
  case G_CALL_CTX:
  case G_JMP_CTX: return LIST(above);
  default: return LIST(offset);
  }
}

static Shape shape_of(General g)
{
  Shape s = {.scratch = strchr(specs[g].operands, '+') != NULL};
  for (int k = ROLE_D; k <= ROLE_B; k++) {
    char c = specs[g].operands[k];
    s.bank[k] = c == '-' ? BANK_NONE : c == 'f' ? BANK_FLOAT : BANK_INT;
  }
  if (specs[g].operands[ROLE_X] == 'x') s.bank[ROLE_X] = BANK_INT;
  return s;
}

static void run_general(Work *w, ImmKind kind)
{
  unsigned n;
  const int64_t *values = imm_values(w, kind, &n);
  int64_t unit =
      kind >= IMM_A64_OFF1 && kind <= IMM_A64_OFF16 ? (int64_t)1 << (kind - IMM_A64_OFF1) : 1;
  uint64_t seed = 0;
  for (unsigned i = 0; i < n; i++) {
    w->imm = values[i] * unit;
    w->n = 0;
    machine_write();
    for_registers(w->table, w->id, &w->shape, add_slot, w);
    machine_execute();
    for (unsigned k = 0; k < w->n; k++)
      for (unsigned j = 0; j < (k ? 12 : 2000); j++)
        run(w, &w->slot[k], seed++);
  }
}

unsigned test_general(const StencilTable *table, unsigned only)
{
  static Work w;
  static char name[100];
  unsigned count = 0;
  for (unsigned g = 1; g < NGENERAL; g++) {
    StencilId id = table->general[g];
    if (!id || (only && id != only)) continue;
    snprintf(name, sizeof name, "%s", stencil_name(table, id));
    test_name = name;
    w = (Work){.table = table, .g = (General)g, .id = id};
    if (!specs[g].name) {
      test_failures++;
      printf("%s: no test\n", name);
      continue;
    }
    w.shape = shape_of((General)g);
    run_general(&w, stencil_imm(table, id));
    count++;
  }
  return count;
}
