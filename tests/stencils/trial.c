// SPDX-License-Identifier: MIT
#include "trial.h"

#include <stdio.h>

/* -- choice of registers ---- */

enum { MOST_CHOICES = FPR0 == 16 ? 4000 : 160 };

typedef struct Choices {
  const StencilTable *table;
  const Stencil *stencil;
  const StencilCons *cons;
  const Shape *shape;
  Reg pool[NROLES][32];
  unsigned n[NROLES];
} Choices;

static unsigned list(RegMask mask, Reg out[32])
{
  unsigned n = 0;
  for (unsigned r = 0; mask; r++, mask >>= 1)
    if (mask & 1) out[n++] = (Reg)r;
  return n;
}

/* The registers that an operand may be in by itself. */
static void make_pools(Choices *c)
{
  RegMask clobbers = (RegMask)c->cons->clobber_gpr | (RegMask)c->cons->clobber_fpr << FPR0,
          fixed = 0;
  for (int k = 0; k < NROLES; k++)
    if (c->cons->fix[k] != NO_REG) fixed |= (RegMask)1 << c->cons->fix[k];
  for (int k = 0; k < NROLES; k++) {
    Bank bank = c->shape->bank[k];
    if (c->cons->fix[k] != NO_REG) {
      c->pool[k][0] = c->cons->fix[k];
      c->n[k] = 1;
    } else if (bank != BANK_NONE) {
      RegMask usable = bank == BANK_FLOAT ? ALLOC_FPR : ALLOC_GPR;
      if (c->shape->scratch) usable |= (RegMask)1 << (bank == BANK_FLOAT ? FREG_SCR : REG_SCR);
      c->n[k] = list(usable & ~clobbers & ~fixed, c->pool[k]);
    }
  }
}

static bool legal(const Choices *c, const Reg r[NROLES])
{
  const Shape *s = c->shape;
  unsigned flags = c->stencil->flags;
  Reg d = s->tied ? r[ROLE_A] : r[ROLE_D];
  if (!s->tied && !s->bank[ROLE_D]) return true;
  if (flags & S_EARLY && s->bank[ROLE_B] && r[ROLE_B] == d) return false;
  if (flags & S_EARLY && s->bank[ROLE_X] && r[ROLE_X] == d) return false;
  return s->tied || !(flags & S_EARLY_A) || !s->bank[ROLE_A] || r[ROLE_A] != d;
}

/* Choice number i: all combinations in turn, or a sample that has every register in every role and
 * every pair of roles in the same register now and then. */
static void choose(const Choices *c, unsigned long i, bool all, Reg r[NROLES])
{
  unsigned long rest = i;
  for (int k = 0; k < NROLES; k++) {
    r[k] = 0;
    if (!c->n[k]) continue;
    unsigned long step =
        all ? rest : i * (unsigned long)(2 * k + 1) + i / c->n[k] * (unsigned long)(k + 1);
    r[k] = c->pool[k][step % c->n[k]];
    rest /= c->n[k];
  }
  if (all || i % 3) return;
  int p = (int)(i / 3 % NROLES), q = (int)(i / 12 % NROLES);
  if (c->n[p] > 1 && c->n[q] > 1 && c->shape->bank[p] == c->shape->bank[q]) r[p] = r[q];
}

void for_registers(const StencilTable *t, StencilId id, const Shape *shape, ChoiceFn *fn,
                   void *user)
{
  const Stencil *s = &t->stencil[id];
  Choices c = {.table = t, .stencil = s, .cons = &t->cons[s->cons], .shape = shape};
  make_pools(&c);
  unsigned long total = 1;
  for (int k = 0; k < NROLES; k++)
    total *= c.n[k] ? c.n[k] : 1;
  bool all = total <= MOST_CHOICES;
  for (unsigned long i = 0; i < (all ? total : MOST_CHOICES); i++) {
    Reg r[NROLES];
    choose(&c, i, all, r);
    if (shape->tied) r[ROLE_D] = r[ROLE_A];
    if (legal(&c, r)) fn(user, r);
  }
}

/* -- one run ---- */

#if defined(__x86_64__)
enum { SCRATCH_GPR = 1 << 10, SCRATCH_FPR = 1 << 15 };
#else
static const uint64_t SCRATCH_GPR = 1 << 8 | 1 << 16 | 1 << 17 | 1 << 18 | 1 << 19,
                      SCRATCH_FPR = (uint64_t)1 << 31;
#endif

void trial_begin(Trial *t, const StencilTable *table, StencilId id, const CodeSlot *slot,
                 uint64_t seed)
{
  const StencilCons *k = &table->cons[table->stencil[id].cons];
  t->slot = slot;
  t->any_gpr = SCRATCH_GPR | k->clobber_gpr;
  t->any_fpr = SCRATCH_FPR | k->clobber_fpr;
  t->taken = false;
  t->low_bytes = 16;
  t->outcome = OUT_VALUE;
  t->size = 0;
  machine_fill(&stencil_state.in, seed);
}

void trial_set(const Trial *t, int role, uint64_t bits)
{
  Reg r = t->slot->reg[role];
  if (reg_is_float(r))
    stencil_state.in.fpr[r - FPR0][0] = bits;
  else
    stencil_state.in.gpr[r] = bits;
}

void trial_expect(Trial *t)
{
  t->want = stencil_state.in;
}

void trial_result(Trial *t, int role, ValType type, uint64_t bits)
{
  Reg r = t->slot->reg[role];
  if (reg_is_float(r)) {
    t->want.fpr[r - FPR0][0] = bits;
    t->any_fpr &= ~((uint64_t)1 << (r - FPR0));
    t->low_bytes = type == T_F32 ? 4 : type == T_F64 ? 8 : 16;
  } else {
    t->want.gpr[r] = bits;
    t->any_gpr &= ~((uint64_t)1 << r);
  }
}

void trial_writes(Trial *t, uint64_t address, unsigned size, const void *bytes)
{
  t->at = (uint8_t *)address;
  t->size = size;
  memcpy(t->bytes, bytes, size);
}

static bool float_differs(const Trial *t, int i)
{
  const uint64_t *got = stencil_state.out.fpr[i], *want = t->want.fpr[i];
  bool is_d = i + FPR0 == t->slot->reg[ROLE_D];
  if (!is_d) return got[0] != want[0] || got[1] != want[1];
  if (t->outcome == OUT_NAN && t->low_bytes == 4) return (got[0] & 0x7fc00000) != 0x7fc00000;
  if (t->outcome == OUT_NAN) return (got[0] & 0x7ff8000000000000) != 0x7ff8000000000000;
  return memcmp(got, want, t->low_bytes) != 0;
}

static void compare_registers(const Trial *t)
{
  const Machine *out = &stencil_state.out;
  for (int i = 0; i < (FPR0 == 16 ? 16 : 32); i++) {
    if (!(t->any_gpr >> i & 1) && out->gpr[i] != t->want.gpr[i]) {
      test_fail(t->slot, "integer register %d is %llx, not %llx", i,
                (unsigned long long)out->gpr[i], (unsigned long long)t->want.gpr[i]);
      return;
    }
    if (!(t->any_fpr >> i & 1) && float_differs(t, i)) {
      test_fail(t->slot, "float register %d is %llx, not %llx", i,
                (unsigned long long)out->fpr[i][0], (unsigned long long)t->want.fpr[i][0]);
      return;
    }
  }
}

enum { AROUND = 16 };

/* The bytes written, those beside them left alone; restores them. */
static void compare_memory(const Trial *t, const uint8_t before[48])
{
  uint8_t want[48];
  uint8_t *start = t->at - AROUND;
  memcpy(want, before, sizeof want);
  memcpy(want + AROUND, t->bytes, t->size);
  if (memcmp(start, want, sizeof want)) test_fail(t->slot, "memory is wrong");
  memcpy(start, before, sizeof want);
}

void trial_run(Trial *t)
{
  uint8_t before[48];
  if (t->size) memcpy(before, t->at - AROUND, sizeof before);
  test_runs++;
  stencil_run(t->slot->code);
  if (stencil_state.taken != t->taken) test_fail(t->slot, t->taken ? "not taken" : "taken");
  compare_registers(t);
  if (t->size) compare_memory(t, before);
}
