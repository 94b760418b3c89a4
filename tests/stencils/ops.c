// SPDX-License-Identifier: MIT
/* Every form of every op: on all registers, with edge values, against the reference. */
#include "stencil_tests.h"
#include "trial.h"

#include <stdio.h>

/* Where the right operand comes from, and what becomes of the result. */
typedef enum Right {
  RIGHT_NONE,
  RIGHT_REG,
  RIGHT_IMM,
  RIGHT_HOME,
  RIGHT_GUEST,
  RIGHT_POOL,
  LEFT_HOME
} Right;
typedef enum Use {
  USE_D,
  USE_TIED,
  USE_TAKEN,
  USE_NOT_TAKEN,
  USE_SEL32,
  USE_SEL64,
  USE_QUICK,
  USE_ACCESS
} Use;

typedef struct FormInfo {
  const char *name;
  uint8_t right, use;
} FormInfo;

#define FORM(name, right, use) [F_##name] = {#name, RIGHT_##right, USE_##use}
#define COMPARES(prefix, use)                                                                      \
  FORM(prefix##_RR, REG, use), FORM(prefix##_RI8, IMM, use), FORM(prefix##_RI, IMM, use)
#define BRANCHES(prefix, use)                                                                      \
  COMPARES(prefix, use), FORM(prefix##_RM8, HOME, use), FORM(prefix##_RM, HOME, use)

static const FormInfo forms[NFORMS] = {
    FORM(RR, REG, TIED),
    FORM(RR3, REG, D),
    FORM(RI8, IMM, TIED),
    FORM(RI, IMM, TIED),
    FORM(RI8_3, IMM, D),
    FORM(RI_3, IMM, D),
    FORM(RM8, HOME, TIED),
    FORM(RM, HOME, TIED),
    FORM(RM8_3, HOME, D),
    FORM(RM_3, HOME, D),
    FORM(LD, GUEST, TIED),
    FORM(LD_3, GUEST, D),
    FORM(POOL, POOL, TIED),
    FORM(POOL_3, POOL, D),
    FORM(R, NONE, D),
    FORM(QUICK, NONE, QUICK),
    [F_M8] = {"M8", LEFT_HOME, USE_D},
    [F_M] = {"M", LEFT_HOME, USE_D},
    BRANCHES(BR, TAKEN),
    BRANCHES(BRN, NOT_TAKEN),
    COMPARES(SEL32, SEL32),
    COMPARES(SEL64, SEL64),
    FORM(MEM8, NONE, ACCESS),
    FORM(MEM, NONE, ACCESS),
    FORM(MEM_ABS, NONE, ACCESS),
    FORM(MEM_PTR, NONE, ACCESS),
    FORM(MEM_IDX, NONE, ACCESS),
    FORM(MEM_X, NONE, ACCESS),
    FORM(MEM_I, NONE, ACCESS),
};

enum { MOST_SLOTS = 4096, FEW_PAIRS = FPR0 == 16 ? 8 : 4 };

/* A stencil at work. */
typedef struct Work {
  const StencilTable *table;
  Op op;
  unsigned form;
  StencilId id;
  FormInfo info;
  Shape shape;
  int64_t imm, imm2;
  CodeSlot slot[MOST_SLOTS];
  unsigned n;
} Work;

/* -- immediates ---- */

static const int64_t imm_s8[] = {-128, -5, -1, 0, 1, 2, 127},
                     imm_u16[] = {0, 1, 0x7fff, 0x8000, 0xffff},
                     imm_32[] = {INT32_MIN, -12345678, -1, 0, 1, 128, 65535, INT32_MAX},
                     imm_u12[] = {0, 1, 2, 255, 4095},
                     imm_count[] = {0, 1, 2, 7, 8, 15, 16, 30, 31, 32, 33, 62, 63},
                     home_s8[] = {-128, -16, -8, 0, 64, 120},
                     home_32[] = {-4096, -136, 0x8000, -0x10000}, guest_s8[] = {-8, 0, 3, 127},
                     guest_32[] = {-8, 0, 8, 0x1235, 0x1000001};

#define LIST(array) (*n = sizeof array / sizeof array[0], array)

/* Those that fit are tried. */
static const int64_t imm_logical[] = {0,
                                      -1,
                                      1,
                                      -2,
                                      0xff,
                                      0x7ffffffe,
                                      -16,
                                      0x0ff00ff0,
                                      0x55555555,
                                      -0x55555556,
                                      INT32_MIN,
                                      0x80000001,
                                      0x101,
                                      0xe0000007,
                                      0x7fffffff,
                                      0x123,
                                      0x33333333,
                                      -0x80000000ll,
                                      0x100000000,
                                      INT64_MIN,
                                      INT64_MAX,
                                      0x00ff00ff00ff00ff,
                                      0x7f8000007f800000,
                                      0x0000ffff00000000,
                                      -0x100000000,
                                      0x5555555555555555};

/* Values of the (first) immediate of a form. */
static const int64_t *imm_values(const Work *w, ImmKind kind, unsigned *n)
{
  static const int64_t none[] = {0}, scaled[] = {0, 1, 5, 4095},
                       absolute[] = {0, 16, 0x1235, 0x7ffff001};
  bool wide = op_sig[w->op].arg[0] == T_I64, small = kind == IMM_S8;
  if (kind == IMM_NONE) return LIST(none);
  if (kind >= IMM_A64_OFF1 && kind <= IMM_A64_OFF16) return LIST(scaled);
  if (w->form == F_MEM_ABS) return LIST(absolute);
  if (w->form == F_MEM8) return LIST(guest_s8);
  if (w->form == F_MEM || w->form == F_MEM_X || w->form == F_MEM_PTR ||
      w->info.right == RIGHT_GUEST)
    return LIST(guest_32);
  if (w->info.right == RIGHT_HOME || w->info.right == LEFT_HOME)
    return small ? LIST(home_s8) : LIST(home_32);
  switch (kind) {
  case IMM_A64_LOG32:
  case IMM_A64_LOG64: return LIST(imm_logical);
  case IMM_S8: return LIST(imm_s8);
  case IMM_U16: return LIST(imm_u16);
  case IMM_32: return LIST(imm_32);
  case IMM_A64_U12: return LIST(imm_u12);
  default:
    LIST(imm_count);
    *n = wide ? 13 : 9;
    return imm_count;
  }
}

/* -- operands ---- */

static uint8_t bank_of(ValType t)
{
  return type_is_float(t) ? BANK_FLOAT : BANK_INT;
}

static Shape shape_of(const Work *w)
{
  OpSig sig = op_sig[w->op];
  bool store = sig.result == 0xff, address = op_class[w->op] == CLASS_LOAD || store;
  Shape s = {.tied = w->info.use == USE_TIED && op_class[w->op] != CLASS_DIV};
  if (w->info.right != LEFT_HOME && w->form != F_MEM_ABS)
    s.bank[ROLE_A] = bank_of(address ? T_I32 : (ValType)sig.arg[0]);
  if (op_class[w->op] == CLASS_FMA && s.tied) s.bank[ROLE_X] = BANK_FLOAT;
  if (w->info.right == RIGHT_REG && sig.nargs >= 2) s.bank[ROLE_B] = bank_of((ValType)sig.arg[1]);
  if (w->info.right == RIGHT_GUEST) s.bank[ROLE_B] = BANK_INT;
  if (w->form == F_MEM_IDX) s.bank[ROLE_X] = BANK_INT;
  if (store && w->form != F_MEM_I) s.bank[ROLE_B] = bank_of((ValType)sig.arg[1]);
  switch (w->info.use) {
  case USE_SEL32:
  case USE_SEL64: s.bank[ROLE_X] = s.bank[ROLE_D] = BANK_INT; break;
  case USE_TAKEN:
  case USE_NOT_TAKEN:
    if (op_class[w->op] == CLASS_TRUNC) s.bank[ROLE_D] = bank_of((ValType)sig.result);
    break;
  default:
    if (!s.tied && !store) s.bank[ROLE_D] = bank_of((ValType)sig.result);
  }
  return s;
}

static unsigned size_of(ValType t)
{
  return t == T_I32 || t == T_F32 ? 4 : 8;
}

static const uint32_t guest_addresses[] = {0x20,       0x1009,     0x7fff9,
                                           0x7ffffff9, 0x80000010, 0xffffffe0};

/* An f32 in a register may have anything above it. */
static uint64_t in_register(ValType t, uint64_t bits, uint64_t seed)
{
  return t == T_F32 ? bits | seed << 32 : bits;
}

/* Puts the right operand where the form has it; returns its value, which may have become that of a.
 */
static uint64_t place_right(const Work *w, Trial *t, uint64_t vb, uint64_t seed)
{
  const Reg *r = t->slot->reg;
  ValType type = (ValType)op_sig[w->op].arg[op_sig[w->op].nargs - 1];
  switch (w->info.right) {
  case RIGHT_REG:
    if (op_sig[w->op].nargs >= 2) trial_set(t, ROLE_B, in_register(type, vb, seed));
    return vb;
  case RIGHT_IMM: return type == T_I32 ? (uint32_t)w->imm : (uint64_t)w->imm;
  case RIGHT_HOME:
  case LEFT_HOME: memcpy(areas.frame + w->imm, &vb, size_of(type)); return vb;
  case RIGHT_GUEST:
    trial_set(t, ROLE_B, guest_addresses[seed % 6]);
    memcpy(areas.guest + stencil_state.in.gpr[r[ROLE_B]] + w->imm, &vb, size_of(type));
    return vb;
  case RIGHT_POOL: /* what the displacement leads to: code, whose bytes are as good as any */
    memcpy(&vb, t->slot->taken, sizeof vb);
    return type == T_F32 ? (uint32_t)vb : vb;
  default: return vb;
  }
}

/* -- one run of an op that computes ---- */

static uint64_t read_operand(Reg r, ValType type)
{
  uint64_t v = reg_is_float(r) ? stencil_state.in.fpr[r - FPR0][0] : stencil_state.in.gpr[r];
  return type == T_I32 || type == T_F32 ? (uint32_t)v : v;
}

/* Where a multiplication with addition has the addend. */
static Reg third(const Work *w, const Reg *reg)
{
  return reg[w->form == F_RR ? ROLE_X : ROLE_D];
}

static void expect_select(const Work *w, Trial *t, uint64_t r)
{
  const Reg *reg = t->slot->reg;
  uint64_t v = stencil_state.in.gpr[r ? reg[ROLE_X] : reg[ROLE_D]];
  trial_result(t, ROLE_D, T_I64, w->info.use == USE_SEL32 ? (uint32_t)v : v);
}

/* The branch is taken where the conversion traps or would, and for the least integer. */
static void expect_quick(const Work *w, Trial *t, uint64_t va)
{
  static const uint8_t traps[] = {OP_I32_TRUNC_F32_S, OP_I32_TRUNC_F32_U, OP_I32_TRUNC_F64_S,
                                  OP_I32_TRUNC_F64_U, OP_I64_TRUNC_F32_S, OP_I64_TRUNC_F32_U,
                                  OP_I64_TRUNC_F64_S, OP_I64_TRUNC_F64_U};
  bool saturates = w->op >= OP_I32_TRUNC_SAT_F32_S;
  Op op = saturates ? (Op)traps[w->op - OP_I32_TRUNC_SAT_F32_S] : w->op;
  ValType result = (ValType)op_sig[op].result;
  uint64_t r = 0, least = result == T_I32 ? (uint64_t)1 << 31 : (uint64_t)1 << 63;
  const char *name = op_name[op];
  bool is_signed = name[strlen(name) - 1] == 's';
  t->taken = reference(op, va, 0, &r) == OUT_TRAP || (is_signed && r == least);
  t->outcome = OUT_VALUE;
  trial_result(t, ROLE_D, result, r);
  if (t->taken) t->any_gpr |= (uint64_t)1 << t->slot->reg[ROLE_D];
}

static bool expect(const Work *w, Trial *t, uint64_t va, uint64_t vb)
{
  if (w->form == F_QUICK) {
    trial_expect(t);
    expect_quick(w, t, va);
    return true;
  }
  OpSig sig = op_sig[w->op];
  uint64_t r = 0;
  Outcome o = op_class[w->op] == CLASS_FMA
                  ? reference_fma(va, vb, read_operand(third(w, t->slot->reg), T_F64), &r)
                  : reference(w->op, va, vb, &r);
  if (o == OUT_TRAP && op_class[w->op] != CLASS_TRUNC) return false;
  trial_expect(t);
  t->outcome = o;
  if (op_class[w->op] == CLASS_TRUNC) {
    t->taken = o == OUT_TRAP;
    trial_result(t, ROLE_D, (ValType)sig.result, r);
    if (t->taken) t->any_gpr |= (uint64_t)1 << t->slot->reg[ROLE_D];
    return true;
  }
  switch (w->info.use) {
  case USE_TAKEN: t->taken = r; break;
  case USE_NOT_TAKEN: t->taken = !r; break;
  case USE_SEL32:
  case USE_SEL64: expect_select(w, t, r); break;
  default: trial_result(t, ROLE_D, (ValType)sig.result, r);
  }
  return true;
}

static void run_compute(const Work *w, const CodeSlot *slot, uint64_t va, uint64_t vb,
                        uint64_t seed)
{
  OpSig sig = op_sig[w->op];
  const Reg *reg = slot->reg;
  Trial t;
  trial_begin(&t, w->table, w->id, slot, seed);
  if (w->info.use == USE_SEL32) {
    stencil_state.in.gpr[reg[ROLE_D]] &= 0xffffffff;
    stencil_state.in.gpr[reg[ROLE_X]] &= 0xffffffff;
  }
  if (w->info.right == LEFT_HOME) {
    place_right(w, &t, va, seed);
  } else {
    unsigned n;
    const uint64_t *addend = edge_values(T_F64, &n);
    if (op_class[w->op] == CLASS_FMA)
      trial_set(&t, w->form == F_RR ? ROLE_X : ROLE_D, addend[(seed >> 8) % n]);
    trial_set(&t, ROLE_A, in_register((ValType)sig.arg[0], va, seed));
    if (sig.nargs >= 2) vb = place_right(w, &t, vb, seed);
    va = read_operand(reg[ROLE_A], (ValType)sig.arg[0]);
    if (op_class[w->op] == CLASS_FMA) vb = read_operand(reg[ROLE_B], T_F64);
    if (w->info.right == RIGHT_GUEST && reg[ROLE_B] == reg[ROLE_A])
      va = stencil_state.in.gpr[reg[ROLE_A]];
  }
  if (!expect(w, &t, va, vb)) return;
  trial_run(&t);
  bool says_zero = w->table->stencil[w->id].flags & S_RESULT;
  if (says_zero && stencil_state.zero != !t.want.gpr[reg[ROLE_D]])
    test_fail(slot, "the zero flag is not the result's");
}

/* -- loads and stores ---- */

/* The address operand and where it leads. */
static uint8_t *place_address(const Work *w, Trial *t, uint64_t seed)
{
  int64_t disp = w->form == F_MEM_I ? w->imm2 : w->imm;
  if (w->form == F_MEM_ABS) return areas.guest + disp;
  if (w->form == F_MEM_PTR) {
    uint8_t *p = areas.guest + 0x20000 + seed % 64;
    trial_set(t, ROLE_A, (uintptr_t)p);
    return p + disp;
  }
  if (w->form == F_MEM_IDX) {
    const Reg *r = t->slot->reg;
    uint64_t size = op_access[w->op], p = (uintptr_t)areas.guest + 0x20000, x = seed % 64;
    if (r[ROLE_A] == r[ROLE_X]) /* base and index are one number */
      p = x = p / (1 + size);
    trial_set(t, ROLE_A, p);
    trial_set(t, ROLE_X, x);
    return (uint8_t *)(p + size * x);
  }
  bool scaled = w->form == F_MEM_X; /* the index is small then */
  uint32_t a = guest_addresses[seed % (scaled ? 3 : 6)];
  trial_set(t, ROLE_A, a);
  return areas.guest + (scaled ? a * op_access[w->op] : a) + disp;
}

static void run_load(const Work *w, const CodeSlot *slot, uint64_t v, uint64_t seed)
{
  ValType result = (ValType)op_sig[w->op].result;
  const char *name = op_name[w->op];
  unsigned bits = 8u * op_access[w->op];
  Trial t;
  trial_begin(&t, w->table, w->id, slot, seed);
  memcpy(place_address(w, &t, seed), &v, 8);
  trial_expect(&t);
  uint64_t sign = (uint64_t)1 << (bits - 1), low = v & (sign - 1 + sign);
  if (!strcmp(name + strlen(name) - 2, "_s")) low = (low ^ sign) - sign;
  trial_result(&t, ROLE_D, result, result == T_I32 ? (uint32_t)low : low);
  trial_run(&t);
}

static void run_store(const Work *w, const CodeSlot *slot, uint64_t v, uint64_t seed)
{
  Trial t;
  ValType type = (ValType)op_sig[w->op].arg[1];
  trial_begin(&t, w->table, w->id, slot, seed);
  if (w->form != F_MEM_I)
    trial_set(&t, ROLE_B, type == T_I32 ? (uint32_t)v : in_register(type, v, seed));
  uint8_t *at = place_address(w, &t, seed);
  if (w->form == F_MEM_I)
    v = (uint64_t)w->imm;
  else
    v = read_operand(slot->reg[ROLE_B], type);
  trial_expect(&t);
  trial_writes(&t, (uintptr_t)at, op_access[w->op], &v);
  trial_run(&t);
}

/* -- all of it ---- */

static void add_slot(void *user, const Reg reg[NROLES])
{
  Work *w = user;
  if (w->n < MOST_SLOTS) w->slot[w->n++] = machine_slot(w->table, w->id, reg, w->imm, w->imm2);
}

static void run_pair(const Work *w, const CodeSlot *s, uint64_t va, uint64_t vb, uint64_t seed)
{
  if (op_class[w->op] == CLASS_LOAD)
    run_load(w, s, vb, seed);
  else if (op_class[w->op] == CLASS_STORE)
    run_store(w, s, vb, seed);
  else
    run_compute(w, s, va, vb, seed);
}

/* All pairs of values in the first registers, then some pairs each. */
static void run_slots(const Work *w)
{
  OpSig sig = op_sig[w->op];
  unsigned na, nb;
  const uint64_t *a = edge_values((ValType)sig.arg[0], &na), *b = a;
  if (op_class[w->op] == CLASS_LOAD)
    b = edge_values(T_I64, &nb);
  else if (sig.nargs == 2)
    b = edge_values((ValType)sig.arg[1], &nb);
  else
    nb = 1;
  unsigned long all = (unsigned long)na * nb, next = 0;
  for (unsigned i = 0; i < w->n; i++)
    for (unsigned long k = 0; k < (i ? FEW_PAIRS : all); k++, next++)
      run_pair(w, &w->slot[i], a[next % all / nb], b[next % all % nb], next);
}

static void run_immediate(Work *w)
{
  w->n = 0;
  machine_write();
  for_registers(w->table, w->id, &w->shape, add_slot, w);
  machine_execute();
  run_slots(w);
}

static void run_form(Work *w, ImmKind kind)
{
  unsigned n, n2 = 1;
  const int64_t *values = imm_values(w, kind, &n), *second = values;
  int64_t unit =
      kind >= IMM_A64_OFF1 && kind <= IMM_A64_OFF16 ? (int64_t)1 << (kind - IMM_A64_OFF1) : 1;
  if (w->form == F_MEM_I) second = guest_32, n2 = 5;
  bool logical = kind == IMM_A64_LOG32 || kind == IMM_A64_LOG64;
  for (unsigned i = 0; i < n; i++) {
    w->imm = values[i] * unit;
    if (logical && !cpu_imm_fits(kind, w->imm)) continue;
    for (unsigned k = 0; k < n2; k++) {
      w->imm2 = w->form == F_MEM_I ? second[k] : 0;
      run_immediate(w);
    }
  }
}

/* The immediate of a stencil is in one of its entries. */
ImmKind stencil_imm(const StencilTable *t, StencilId id)
{
  for (unsigned k = 0; k <= t->stencil[id].more; k++)
    if (t->stencil[id + k].imm != IMM_NONE) return (ImmKind)t->stencil[id + k].imm;
  return IMM_NONE;
}

unsigned test_ops(const StencilTable *table, unsigned only)
{
  static Work w;
  static char name[100];
  unsigned count = 0;
  for (unsigned op = 1; op < NOPS; op++) {
    for (unsigned form = 0; form < NFORMS; form++) {
      StencilId id = table->forms[op][form];
      if (!id || (only && id != only)) continue;
      snprintf(name, sizeof name, "%s F_%s (%s)", op_name[op], forms[form].name,
               stencil_name(table, id));
      test_name = name;
      w = (Work){.table = table, .op = (Op)op, .form = form, .id = id, .info = forms[form]};
      w.shape = shape_of(&w);
      run_form(&w, stencil_imm(table, id));
      count++;
    }
  }
  return count;
}
