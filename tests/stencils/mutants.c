// SPDX-License-Identifier: MIT
/* A test of the test: tables with one mistake each. Some mistakes change nothing (a REX bit of an
 * absent index register, a constraint that is stricter than need be), so a few survivors are
 * expected: read them. */
#include "machine.h"
#include "stencil_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct Mutant {
  Stencil *stencil;
  StencilCons *cons;
  StencilTable table;
  unsigned id;    /* entry changed */
  unsigned first; /* the stencil that it belongs to */
  char what[60];
} Mutant;

/* Is byte k of the entry an immediate or a branch displacement, which copying overwrites? */
static bool overwritten(const Stencil *s, const Stencil *first, unsigned k)
{
  static const uint8_t size[IMM_KINDS] = {0, 1, 1, 4, 2, 8};
  if (FPR0 == 16 && s->imm && k >= s->immoff && k < s->immoff + (unsigned)size[s->imm]) return true;
  if (s->immoff2 && k >= s->immoff2 && k < s->immoff2 + 4u) return true;
  return (first->flags & S_REL) &&
         k + 4 >= s->len; /* nearly: a branch's other entries are short of this */
}

static bool flip_code(Mutant *m, uint64_t r)
{
  Stencil *s = &m->stencil[m->id];
  unsigned k = (unsigned)(r % s->len), bit = (unsigned)(r >> 8 & 7);
  if (overwritten(s, &m->stencil[m->first], k)) return false;
  s->code[k] ^= (uint8_t)(1u << bit);
  snprintf(m->what, sizeof m->what, "byte %u bit %u", k, bit);
  return true;
}

static bool swap_row(Mutant *m, uint64_t r)
{
  Stencil *s = &m->stencil[m->id];
  unsigned role = (unsigned)(r & 3), old = s->row[role];
  if (!old) return false;
  s->row[role] = (uint8_t)((r >> 8) % m->table.npattern);
  snprintf(m->what, sizeof m->what, "row of role %u: %u -> %u", role, old, s->row[role]);
  return s->row[role] != old;
}

static bool drop_constraint(Mutant *m, uint64_t r)
{
  Stencil *s = &m->stencil[m->first];
  StencilCons *k = &m->cons[s->cons];
  uint8_t flag = r & 1 ? S_EARLY : S_EARLY_A;
  if (s->flags & flag) {
    s->flags &= (uint8_t)~flag;
    snprintf(m->what, sizeof m->what, "flag %u dropped", flag);
    return true;
  }
  if (!k->clobber_gpr && !k->clobber_fpr) return false;
  k->clobber_gpr &= k->clobber_gpr - 1;
  k->clobber_fpr &= k->clobber_fpr - 1;
  snprintf(m->what, sizeof m->what, "clobber dropped");
  return true;
}

static bool noticed(const Mutant *m)
{
  fflush(stdout);
  pid_t pid = fork();
  if (pid < 0) return false;
  if (pid == 0) {
    alarm(20);
    if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr)) _exit(0);
    test_ops(&m->table, m->first);
    test_general(&m->table, m->first);
    _exit(test_failures != 0);
  }
  int status;
  return waitpid(pid, &status, 0) == pid && status != 0;
}

/* Entries to stencils: those that `more` of an earlier one covers belong to it. */
static unsigned first_of(const StencilTable *t, unsigned id)
{
  unsigned first = 1;
  while (first + t->stencil[first].more < id)
    first += t->stencil[first].more + 1u;
  return first;
}

unsigned test_mutants(const StencilTable *table, unsigned n, unsigned long seed)
{
  static bool (*const mutate[])(Mutant *, uint64_t) = {flip_code, flip_code, swap_row,
                                                       drop_constraint};
  size_t bytes = table->nstencil * sizeof(Stencil), cons_bytes = 256 * sizeof(StencilCons);
  Mutant m = {.stencil = aligned_alloc(32, bytes), .cons = malloc(cons_bytes), .table = *table};
  unsigned survivors = 0, max_cons = 0;
  uint64_t state = seed;
  if (!m.stencil || !m.cons) return n;
  m.table.stencil = m.stencil;
  m.table.cons = m.cons;
  for (unsigned i = 1; i < table->nstencil; i++)
    if (table->stencil[i].cons > max_cons) max_cons = table->stencil[i].cons;
  for (unsigned done = 0; done < n;) {
    memcpy(m.stencil, table->stencil, bytes);
    memcpy(m.cons, table->cons, (max_cons + 1) * sizeof(StencilCons));
    uint64_t r = test_random(&state);
    m.id = 1 + (unsigned)(r % (table->nstencil - 1u));
    m.first = first_of(table, m.id);
    if (!mutate[r >> 62](&m, test_random(&state))) continue;
    done++;
    if (noticed(&m)) continue;
    survivors++;
    printf("%s: %s goes unnoticed: %s\n", stencil_name(table, m.id), m.what,
           stencil_disas(table, m.first));
  }
  printf("%s: %u of %u mutants survive\n", table->name, survivors, n);
  free(m.stencil);
  free(m.cons);
  return survivors;
}
