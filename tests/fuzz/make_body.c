// SPDX-License-Identifier: MIT
/* Whole functions, of several shapes: plain ones; values that wait on the stack, few or more than
 * anybody expects; loops in loops, of which perhaps only the innermost calls; loops longer than the
 * compiler looks ahead; blocks with hundreds of values; blocks deep in blocks. */
#include "maker.h"

#include <stdlib.h>
#include <string.h>

/* -- values that wait ---- */

enum { MAX_WAITING = 64 };

/* A value that is not yet in a register, or is one that stays a constant, or an alias. */
static unsigned waiting_value(Maker *m)
{
  unsigned type = some_type(m);
  expression(m, type, rarely(3) ? 2 : (int)below(2));
  return type;
}

/* Values, statements meanwhile, and then the values are shown. */
static void pressure(Maker *m)
{
  uint8_t type[MAX_WAITING];
  unsigned n = 8 + below(rarely(4) ? MAX_WAITING - 8 : 24);
  for (unsigned i = 0; i < n; i++)
    type[i] = (uint8_t)waiting_value(m);
  for (unsigned i = below(4), t; i--;)
    if (converted(m, t = below(2), 2)) set_or_drop(m, t);
  statements(m, 3);
  for (unsigned i = n; i--;) {
    if (rarely(12)) statement(m, 2);
    observe(m, type[i]);
  }
}

/* So many operands that numbers of places run out: fillers below, values near the limits on top. */
static void deep(Maker *m)
{
  static const unsigned limits[] = {250, 1000, 4090, 8190, 9900, 9930, 9960, 9985, 16380, 32760};
  uint8_t type[MAX_WAITING];
  unsigned fillers = limits[below(sizeof limits / sizeof *limits)] + below(16);
  if (rarely(3)) fillers = 15500 + below(34);
  unsigned n = 16 + below(MAX_WAITING - 16), has_before = m->has, local;
  bool get = some_local(m, TY_I32, &local) && rarely(3);
  if (get)
    for (unsigned i = 0; i < fillers; i++)
      op_u(m, 0x20, local);
  else
    for (unsigned i = 0; i < fillers; i++)
      put(&m->b, 0x41), put(&m->b, i & 63);
  if (rarely(2)) m->has &= ~(unsigned)CALLS;
  for (unsigned i = 0; i < n; i++)
    type[i] = (uint8_t)waiting_value(m);
  statements(m, 3);
  if (rarely(2)) statements(m, 2);
  for (unsigned i = n; i--;)
    observe(m, type[i]);
  m->has = has_before;
  const Signature *s = func_signature(OWN + m->func);
  op_u(m, 0x20, m->sum);
  op_u(m, 0x24, GLOBAL_SHARED);
  for (unsigned i = 0; i < s->nresults; i++)
    expression(m, s->results[i], 1);
  put(&m->b, 0x0f);
}

/* -- loops in loops ---- */

typedef struct Nest {
  unsigned levels, inside, outside; /* what may be in the innermost, and around it */
} Nest;

static void nest(Maker *m, const Nest *n, unsigned level)
{
  if (level == n->levels || m->nlabels + 8 > MAX_LABELS) {
    m->has = n->inside;
    for (unsigned i = 1 + below(2); i--;)
      statement(m, 2);
    if (n->inside & CALLS) {
      unsigned type = rarely(2) ? NO_VALUE : some_type(m);
      if (call(m, type, 3) && type != NO_VALUE) set_or_drop(m, type);
    }
    m->has = n->outside;
    return;
  }
  bool counted = rarely(3), some = level == 0 || rarely(6);
  unsigned counter = counted ? new_local(m, TY_I32) : 0, before = m->rounds, outer = m->counter;
  unsigned rounds = counted && m->rounds < 12 ? 2 + below(2) : 1;
  if (counted) i32_const(m, (int32_t)rounds), op_u(m, 0x21, counter);
  op_u(m, 0x03, 0x40);
  open_label(m, (Label){.counter = counter, .closed = !counted});
  m->loops++;
  if (counted) m->counter = counter;
  m->rounds *= rounds;
  if (some && rarely(2)) statements(m, 2);
  nest(m, n, level + 1);
  if (some) statements(m, 2);
  if (some && level == 0) statements(m, 3);
  if (counted) count(m, counter), op_u(m, 0x0d, 0);
  m->rounds = before;
  m->counter = outer;
  m->loops--;
  close_label(m);
}

static void loops_in_loops(Maker *m)
{
  unsigned before = m->has, some = m->has | HAS_MEMORY | HAS_OBSERVE;
  Nest n = {.levels = rarely(3) ? 2 + below(10) : 11 + below(10), .inside = some, .outside = some};
  unsigned calls = CALLS | HAS_BULK | HAS_GROW;
  switch (below(5)) {
  case 0: break;
  case 1: n.inside &= ~calls, n.outside &= ~calls; break;
  default: /* the innermost alone calls */
    n.inside |= HAS_CALL | HAS_HOST;
    n.outside &= ~calls & ~(unsigned)HAS_LOOP;
    if (below(3)) n.outside &= ~(unsigned)HAS_TABLE;
  }
  m->has = n.outside;
  nest(m, &n, 0);
  m->has = before;
}

/* A constant of a loop, where it is of use. */
static void use_constant(Maker *m, uint64_t v)
{
  unsigned type = rarely(4) ? TY_I32 : TY_I64, local;
  bool kept = rarely(2);
  if (kept)
    i32_const(m, (int32_t)below(512) * 8);
  else if (some_local(m, type, &local))
    op_u(m, 0x20, local);
  else
    expression(m, type, 1);
  put(&m->b, 0x41 + type);
  put_s(&m->b, type == TY_I32 ? (int32_t)v : (int64_t)v);
  if (kept) {
    put(&m->b, type == TY_I32 ? 0x36 : 0x37), put(&m->b, 0), put_u(&m->b, below(64));
    return;
  }
  static const uint8_t ops[2][4] = {{0x6a, 0x6c, 0x73, 0x71}, {0x7c, 0x7e, 0x85, 0x83}};
  put(&m->b, ops[type][below(4)]);
  set_or_drop(m, type);
}

/* Something that may go by a helper, or call. */
static void helper(Maker *m)
{
  switch (below(7)) {
  case 0: bulk(m, 2); break;
  case 1: size_or_grow(m, 2), set_or_drop(m, TY_I32); break;
  case 2: call(m, NO_VALUE, 2); break;
  case 3: expression(m, TY_FUNC, 2), set_or_drop(m, TY_FUNC); break;
  default: table_statement(m, 2);
  }
}

/* A loop that is full of constants, and has one op that may call a helper. */
static void constants(Maker *m)
{
  unsigned counter = new_local(m, TY_I32), n = 3 + below(12), at = below(n), outer = m->counter;
  uint64_t base = chance() << 20;
  i32_const(m, 2 + (int32_t)below(3));
  op_u(m, 0x21, counter);
  op_u(m, 0x03, 0x40);
  open_label(m, (Label){.counter = counter});
  m->loops++, m->counter = counter, m->rounds *= 4;
  for (unsigned i = 0; i < n; i++) {
    if (i == at && below(5)) helper(m);
    use_constant(m, rarely(4) ? base + 0x1111111100000001u * i : world.pool[i % world.npool]);
  }
  if (rarely(3)) statement(m, 2);
  m->loops--, m->counter = outer, m->rounds /= 4;
  count(m, counter), op_u(m, 0x0d, 0);
  close_label(m);
}

/* A loop with more in it than the compiler reads ahead. */
static void long_loop(Maker *m)
{
  size_t start = m->b.n;
  unsigned counter = new_local(m, TY_I32);
  i32_const(m, 2 + (int32_t)below(3));
  op_u(m, 0x21, counter);
  op_u(m, 0x03, 0x40);
  open_label(m, (Label){.counter = counter});
  m->loops++, m->counter = counter, m->rounds *= 4;
  for (unsigned i = 0; i < 200 && m->b.n < start + 900 + 40 * (counter % 8); i++) {
    if (m->budget < 20) m->budget = 20;
    statement(m, 3);
  }
  m->loops--, m->rounds /= 4;
  count(m, counter), op_u(m, 0x0d, 0);
  close_label(m);
}

/* -- blocks ---- */

/* A block or loop with hundreds of parameters and results. */
static void wide(Maker *m)
{
  static uint8_t params[MAX_WIDE], results[MAX_WIDE];
  unsigned most = rarely(6) ? MAX_WIDE : 130, nparams = below(most), nresults = below(most);
  for (unsigned i = 0; i < nparams; i++)
    params[i] = (uint8_t)some_type(m);
  for (unsigned i = 0; i < nresults; i++)
    results[i] = i < nparams && below(3) ? params[i] : (uint8_t)some_type(m);
  unsigned type = type_index(params, nparams, results, nresults);
  if (type == NO_SIGNATURE) return;
  for (unsigned i = 0; i < nparams; i++)
    expression(m, params[i], 0);
  bool is_loop = nparams % 3 == 0;
  const uint8_t *types = is_loop ? NULL : world.type[type].results;
  op_u(m, is_loop ? 0x03 : 0x02, type);
  open_label(m, (Label){.ntypes = (uint16_t)nresults, .types = types, .closed = is_loop});
  if (rarely(2)) statements(m, 2);
  if (rarely(2)) jump(m, 2);
  for (unsigned i = nparams; i--;)
    if (i > 20 && below(3))
      put(&m->b, 0x1a);
    else
      observe(m, params[i]);
  for (unsigned i = 0; is_loop && i < world.npool; i++) /* which the loop keeps */
    use_constant(m, world.pool[i]);
  for (unsigned i = 0; i < nresults; i++)
    expression(m, results[i], 0);
  if (!is_loop && rarely(2)) i32_const(m, (int32_t)below(2)), op_u(m, 0x0d, 0);
  close_label(m);
  for (unsigned i = nresults; i--;)
    if (i > 20 && below(3))
      put(&m->b, 0x1a);
    else
      observe(m, results[i]);
}

/* Blocks in blocks, deeper than the compiler looks, with a table of branches out of them. */
static void many_labels(Maker *m)
{
  unsigned n = 20 + below(rarely(3) ? 280 : 80), loops = m->has & HAS_LOOP ? n / 9 : 0;
  unsigned opened = 0, entry = m->nlabels;
  if (loops) statement(m, 2);
  for (; opened < n && m->nlabels + 40 < MAX_LABELS; opened++) {
    op_u(m, 0x02, 0x40);
    open_label(m, (Label){.ntypes = 0});
    if (rarely(12)) statement(m, 1);
  }
  if (loops) loop(m, NO_VALUE, 3);
  op_u(m, 0x20, m->sum), put(&m->b, 0xa7);
  i32_const(m, 511), put(&m->b, 0x71);
  unsigned cases = below(400);
  op_u(m, 0x0e, cases);
  for (unsigned i = 0; i <= cases; i++)
    put_u(&m->b, below(m->nlabels - entry));
  for (; opened; opened--) {
    close_label(m);
    if (rarely(5)) statement(m, 2);
  }
}

/* -- functions ---- */

static unsigned some_features(void)
{
  if (rarely(4)) return HAS_ALL;
  unsigned f = (unsigned)(chance() & HAS_ALL);
  if (rarely(2)) f |= HAS_POOL | HAS_LOOP | HAS_MEMORY;
  if (rarely(3)) f &= ~(unsigned)CALLS;
  if (rarely(3)) f &= ~(unsigned)(HAS_REF | HAS_TABLE);
  return f;
}

static unsigned number_of_locals(void)
{
  unsigned kind = below(100);
  return kind < 70   ? 1 + below(10)
         : kind < 88 ? 20 + below(20)
         : kind < 98 ? 50 + below(50)
                     : 200 + below(800);
}

static void make_locals(Maker *m, const Signature *s)
{
  unsigned n = number_of_locals();
  for (unsigned i = 0; i < s->nparams; i++)
    new_local(m, s->params[i]);
  m->nparams = s->nparams;
  bool wide_only = rarely(6);
  for (unsigned i = 0; i < n; i++)
    new_local(m, wide_only ? TY_I64 : some_type(m));
  m->pointer = new_local(m, TY_I32);
  m->nfree = m->nlocals;
  m->sum = new_local(m, TY_I64);
  m->hot = below(m->nfree);
}

static void shape(Maker *m)
{
  unsigned kind = below(64);
  if (kind < 12) {
    pressure(m);
  } else if (kind < 26) {
    loops_in_loops(m);
  } else if (kind < 29) {
    long_loop(m);
  } else if (kind >= 58) {
    constants(m);
  } else if (kind < 30) {
    wide(m);
  } else if (kind < 31) {
    many_labels(m);
  } else if (kind < 32 && rarely(2)) {
    m->budget = m->budget < 80 ? m->budget : 80;
    deep(m);
  } else {
    for (unsigned n = 2 + below(4); n; n--)
      statement(m, 4);
    if (m->has & HAS_LOOP && rarely(2)) loop(m, NO_VALUE, 4);
  }
}

/* All that a function has left is shown: locals are in use to its end. */
static void show(Maker *m)
{
  if (rarely(3)) return;
  for (unsigned i = 0; i < m->nfree && i < 80; i++) {
    if (rarely(4)) continue;
    op_u(m, 0x20, i);
    observe(m, m->type[i]);
  }
}

static void put_locals(Bytes *x, const Maker *m)
{
  put_u(x, m->nlocals - m->nparams);
  for (unsigned i = m->nparams; i < m->nlocals; i++)
    put(x, 1), put(x, type_code[m->type[i]]);
}

/* What calls takes one off a budget that all functions share, and does nothing if that is spent. */
static void put_budget(Bytes *x, const Signature *s)
{
  static const uint8_t zero[NTYPE][10] = {{2, 0x41, 0},          {2, 0x42, 0},
                                          {5, 0x43, 0, 0, 0, 0}, {9, 0x44, 0, 0, 0, 0, 0, 0, 0, 0},
                                          {2, 0xd0, 0x70},       {2, 0xd0, 0x6f}};
  static const uint8_t spent[] = {0x23, GLOBAL_BUDGET, 0x45, 0x04, 0x40};
  static const uint8_t take[] = {0x0f, 0x0b, 0x23, GLOBAL_BUDGET, 0x41,
                                 1,    0x6b, 0x24, GLOBAL_BUDGET};
  for (unsigned i = 0; i < sizeof spent; i++)
    put(x, spent[i]);
  for (unsigned i = 0; i < s->nresults; i++)
    for (unsigned k = 1; k <= zero[s->results[i]][0]; k++)
      put(x, zero[s->results[i]][k]);
  for (unsigned i = 0; i < sizeof take; i++)
    put(x, take[i]);
}

void body(Bytes *out, unsigned func)
{
  static Maker m;
  static const int budgets[] = {40, 80, 80, 150, 150, 300, 300, 1000};
  memset(&m, 0, sizeof m);
  m.func = func;
  m.rounds = 1;
  m.has = some_features();
  m.budget = budgets[below(rarely(10) ? 8 : 7)];
  const Signature *s = func_signature(OWN + func);
  make_locals(&m, s);
  if (rarely(3)) statement(&m, 3);
  shape(&m);
  if (rarely(8)) shape(&m);
  show(&m);
  op_u(&m, 0x20, m.sum);
  op_u(&m, 0x23, GLOBAL_SHARED);
  put(&m.b, 0x85);
  op_u(&m, 0x24, GLOBAL_SHARED);
  if (rarely(4)) op_u(&m, 0x20, m.sum), op_u(&m, 0x10, HOST_SEE), m.calls = true;
  for (unsigned i = 0; i < s->nresults; i++)
    expression(&m, s->results[i], 3);
  put(&m.b, 0x0b);
  Bytes x = {NULL, 0, 0};
  put_locals(&x, &m);
  if (m.calls) put_budget(&x, s);
  put_all(&x, &m.b);
  put_u(out, x.n);
  put_all(out, &x);
  free(x.p);
  free(m.b.p);
}
