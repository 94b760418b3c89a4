// SPDX-License-Identifier: MIT
/* Blocks, loops, branches, calls, statements. */
#include "maker.h"

/* -- calls ---- */

static void arguments(Maker *m, const Signature *s, int depth)
{
  for (unsigned i = 0; i < s->nparams; i++)
    expression(m, s->params[i], s->nparams > 12 ? 0 : depth - 2);
}

/* Through a table: mostly a place where a function of this type is. */
static void indirect(Maker *m, unsigned func, int depth)
{
  unsigned table = world.stable && below(4) ? 0 : below(2);
  int32_t place = (int32_t)(func - OTHER);
  if (table == 1 || !world.stable) {
    i32_const(m, place);
    op_u(m, 0xd2, func);
    op_u(m, 0x26, table);
  }
  if (rarely(40)) { /* any, null, or beyond the table */
    table_place(m, depth - 1);
  } else {
    i32_const(m, place);
    if (rarely(2))
      op_u(m, 0x20, m->sum), put(&m->b, 0xa7), i32_const(m, 0), put(&m->b, 0x71), put(&m->b, 0x6a);
  }
  op_u(m, 0x11, world.func_type[func]);
  put_u(&m->b, table);
}

bool call(Maker *m, unsigned type, int depth)
{
  unsigned n = 0, all = OWN + m->func, start = below(all), func = 0;
  for (; n < all; n++) {
    func = (start + n) % all;
    if (func < NHOST ? !has(m, HAS_HOST) : !has(m, HAS_CALL | HAS_INDIRECT)) continue;
    const Signature *s = func_signature(func);
    if (type == NO_VALUE ? s->nresults == 0 : s->nresults && s->results[0] == type) break;
  }
  if (n == all) return false;
  const Signature *s = func_signature(func);
  m->calls = true;
  arguments(m, s, depth);
  if (func >= OTHER && has(m, HAS_INDIRECT) && (!has(m, HAS_CALL) || rarely(2)))
    indirect(m, func, depth);
  else
    op_u(m, 0x10, func);
  for (unsigned i = s->nresults; i > 1; i--)
    set_or_drop(m, s->results[i - 1]);
  return true;
}

/* In the arm of an if: return, or trap. */
static void leave(Maker *m, int depth)
{
  const Signature *s = func_signature(OWN + m->func);
  expression(m, TY_I32, depth - 1);
  if (rarely(2)) i32_const(m, (int32_t)below(10)), put(&m->b, 0x46);
  op_u(m, 0x04, 0x40);
  if (rarely(12)) {
    put(&m->b, 0x00);
  } else {
    for (unsigned i = 0; i < s->nresults; i++)
      expression(m, s->results[i], depth - 2);
    put(&m->b, 0x0f);
  }
  if (rarely(3)) set_local(m, depth - 2); /* which nobody reaches */
  put(&m->b, 0x0b);
}

/* -- labels ---- */

void open_label(Maker *m, Label l)
{
  m->label[m->nlabels++] = l;
}

void close_label(Maker *m)
{
  m->nlabels--;
  put(&m->b, 0x0b);
}

static bool has_room(const Maker *m)
{
  return m->nlabels + 4 < MAX_LABELS;
}

/* One round less; the condition is that some are left. */
void count(Maker *m, unsigned counter)
{
  op_u(m, 0x20, counter);
  i32_const(m, 1), put(&m->b, 0x6b);
  op_u(m, 0x22, counter);
  i32_const(m, 0), put(&m->b, 0x4a);
}

/* A branch to an open label: to a loop as long as it has rounds left, to others on a condition. */
void jump(Maker *m, int depth)
{
  if (!m->nlabels) return;
  unsigned to = below(m->nlabels);
  Label l = m->label[to];
  if (l.closed || (l.ntypes > 6 && below(4))) return;
  for (unsigned i = 0; i < l.ntypes; i++)
    expression(m, l.types[i], l.ntypes > 6 ? 0 : depth - 1);
  if (!l.counter && rarely(8)) { /* without a condition, in an arm of its own */
    unsigned type = type_index(l.types, l.ntypes, l.types, l.ntypes);
    if (type != NO_SIGNATURE) {
      expression(m, TY_I32, depth - 1);
      op_u(m, 0x04, type);
      op_u(m, 0x0c, m->nlabels - to);
      put(&m->b, 0x0b);
    }
  } else {
    if (l.counter)
      count(m, l.counter);
    else
      expression(m, TY_I32, depth - 1);
    op_u(m, 0x0d, m->nlabels - 1 - to);
  }
  for (unsigned i = l.ntypes; i--;)
    set_or_drop(m, l.types[i]);
}

/* A branch with other values below those that it takes along, in a block of its own which gives the
 * same values: on a condition or by a table, with or without calls in between. */
static void high_jump(Maker *m, unsigned to, int depth)
{
  Label l = m->label[to];
  if (l.closed) return;
  unsigned index = type_index(NULL, 0, l.types, l.ntypes);
  if (index == NO_SIGNATURE || !has_room(m)) return;
  op_u(m, 0x02, index);
  open_label(m, (Label){.ntypes = l.ntypes, .types = l.types, .closed = true});
  for (unsigned i = below(12); i; i--)
    expression(m, some_type(m), 0);
  for (unsigned i = 0; i < l.ntypes; i++)
    expression(m, l.types[i], rarely(3) ? 0 : 1);
  if (rarely(2)) statements(m, 1);
  unsigned up = m->nlabels - 1 - to;
  if (l.counter) {
    count(m, l.counter);
    op_u(m, 0x0d, up);
    op_u(m, 0x0c, 0);
  } else {
    unsigned cases = below(8);
    expression(m, TY_I32, depth - 1);
    if (below(3)) i32_const(m, 7), put(&m->b, 0x71);
    if (cases < 4) op_u(m, 0x0d, up);
    op_u(m, cases < 4 ? 0x0c : 0x0e, cases < 4 ? 0 : cases);
    for (unsigned i = 0; cases >= 4 && i <= cases; i++)
      put_u(&m->b, below(2) ? up : 0);
  }
  close_label(m);
  for (unsigned i = l.ntypes; i--;)
    set_or_drop(m, l.types[i]);
}

/* A br_table among the labels that take nothing, in a block of its own. */
static void switch_(Maker *m, int depth)
{
  unsigned to[MAX_LABELS], n = 0, cases = rarely(40) ? below(400) : below(9);
  op_u(m, 0x02, 0x40);
  open_label(m, (Label){.ntypes = 0});
  for (unsigned i = 0; i < m->nlabels; i++)
    if (!m->label[i].ntypes && !m->label[i].counter && !m->label[i].closed)
      to[n++] = m->nlabels - 1 - i;
  expression(m, TY_I32, depth - 1);
  if (below(3)) i32_const(m, 15), put(&m->b, 0x71);
  op_u(m, 0x0e, cases);
  for (unsigned i = 0; i <= cases; i++)
    put_u(&m->b, to[below(n)]);
  if (rarely(3)) statements(m, depth - 2); /* which nobody reaches */
  close_label(m);
}

/* A br_table whose targets take values along. */
static void value_switch(Maker *m, unsigned type, int depth)
{
  const uint8_t *t = world.type[type_index(NULL, 0, (uint8_t[]){(uint8_t)type}, 1)].results;
  unsigned deep = 1 + below(4), cases = below(6);
  for (unsigned i = 0; i < deep; i++) {
    op_u(m, 0x02, type_code[type]);
    open_label(m, (Label){.ntypes = 1, .types = t});
  }
  expression(m, type, depth - 1);
  expression(m, TY_I32, depth - 1);
  i32_const(m, 7), put(&m->b, 0x71);
  op_u(m, 0x0e, cases);
  for (unsigned i = 0; i <= cases; i++)
    put_u(&m->b, below(deep));
  for (unsigned i = 0; i < deep; i++) {
    close_label(m);
    if (i + 1 < deep && rarely(2)) {
      set_or_drop(m, type);
      if (rarely(2)) statements(m, depth - 2);
      expression(m, type, depth - 2);
    }
  }
}

/* -- blocks ---- */

/* block or if (result type) statements expression end */
void block(Maker *m, unsigned type, int depth)
{
  unsigned index = type_index(NULL, 0, (uint8_t[]){(uint8_t)type}, 1);
  if (index == NO_SIGNATURE || !has_room(m)) {
    constant(m, type);
    return;
  }
  if (has(m, HAS_SWITCH) && rarely(6)) {
    value_switch(m, type, depth);
    return;
  }
  bool conditional = below(2);
  if (conditional) expression(m, TY_I32, depth - 1);
  op_u(m, conditional ? 0x04 : 0x02, type_code[type]);
  open_label(m, (Label){.ntypes = 1, .types = world.type[index].results});
  statements(m, depth - 1);
  expression(m, type, depth - 1);
  if (below(2)) { /* br_if 0 keeps its operand */
    expression(m, TY_I32, depth - 2);
    op_u(m, 0x0d, 0);
  }
  if (conditional) {
    put(&m->b, 0x05);
    expression(m, type, depth - 1);
  }
  close_label(m);
}

static unsigned some_types(Maker *m, uint8_t *out, unsigned most)
{
  unsigned n = rarely(40) ? below(40) : rarely(8) ? below(12) : below(4);
  if (n > most) n = most;
  for (unsigned i = 0; i < n; i++)
    out[i] = (uint8_t)some_type(m);
  return n;
}

/* A block or if with parameters and results, of which the first is of this type. */
void wide_block(Maker *m, unsigned type, int depth)
{
  uint8_t params[64], results[64];
  unsigned nparams = some_types(m, params, 64), nresults = 1 + some_types(m, results + 1, 63);
  results[0] = (uint8_t)type;
  unsigned index = type_index(params, nparams, results, nresults);
  if (index == NO_SIGNATURE || !has_room(m)) {
    constant(m, type);
    return;
  }
  bool conditional = below(2);
  for (unsigned i = 0; i < nparams; i++)
    expression(m, params[i], nparams > 4 ? 0 : depth - 1);
  if (conditional) expression(m, TY_I32, depth - 1);
  op_u(m, conditional ? 0x04 : 0x02, index);
  open_label(m, (Label){.ntypes = (uint16_t)nresults, .types = world.type[index].results});
  for (int arms = 1 + conditional; arms; arms--) {
    if (rarely(3)) statements(m, depth - 2); /* the parameters wait */
    for (unsigned i = nparams; i--;)
      set_or_drop(m, params[i]);
    if (below(2)) statements(m, depth - 1);
    for (unsigned i = 0; i < nresults; i++) {
      expression(m, results[i], nresults > 4 ? 0 : depth - 1);
      if (rarely(8)) jump(m, depth - 2);
    }
    if (arms > 1) put(&m->b, 0x05);
  }
  close_label(m);
  for (unsigned i = nresults; i > 1; i--)
    set_or_drop(m, results[i - 1]);
}

/* The rounds of a loop: all open ones together make few. */
static unsigned rounds(const Maker *m)
{
  unsigned room = 48 / m->rounds;
  return room < 2 ? 1 : 1 + below(room < 6 ? room : 6);
}

void loop(Maker *m, unsigned type, int depth)
{
  uint8_t types[64] = {(uint8_t)type};
  unsigned ntypes = type == NO_VALUE ? 0 : 1 + (rarely(3) ? some_types(m, types + 1, 63) : 0);
  unsigned index = ntypes ? type_index(types, ntypes, types, ntypes) : 0;
  if (index == NO_SIGNATURE || !has_room(m)) {
    if (ntypes) constant(m, type);
    return;
  }
  unsigned counter = new_local(m, TY_I32), outer = m->counter, before = m->rounds, n = rounds(m);
  for (unsigned i = 0; i < ntypes; i++)
    expression(m, types[i], i ? 0 : depth - 1);
  i32_const(m, (int32_t)n);
  op_u(m, 0x21, counter);
  op_u(m, 0x03, ntypes ? index : 0x40);
  const uint8_t *params = world.type[index].params;
  open_label(m, (Label){.ntypes = (uint16_t)ntypes, .types = params, .counter = counter});
  m->loops++;
  m->counter = counter;
  m->rounds *= n;
  if (ntypes && rarely(3)) statements(m, depth - 2);
  for (unsigned i = ntypes; i--;)
    set_or_drop(m, types[i]);
  statements(m, depth - 1);
  for (unsigned i = 0; i < ntypes; i++)
    expression(m, types[i], i ? 0 : depth - 1);
  m->loops--;
  m->counter = outer;
  m->rounds = before;
  if (n > 1 || below(8)) {
    count(m, counter);
    op_u(m, 0x0d, 0);
  }
  close_label(m);
  for (unsigned i = ntypes; i > 1; i--)
    set_or_drop(m, types[i - 1]);
}

/* -- statements ---- */

/* Sets nearly all locals: more than a loop's facts have room for. */
static void sweep(Maker *m)
{
  for (unsigned local = 0; local < m->nfree; local++) {
    if (rarely(8) || m->nfree > 200) continue;
    expression(m, m->type[local], (int)below(2));
    if (local == m->pointer) mask(m);
    op_u(m, 0x21, local);
  }
}

static void condition(Maker *m, int depth)
{
  expression(m, TY_I32, depth - 1);
  op_u(m, 0x04, 0x40);
  open_label(m, (Label){.ntypes = 0});
  statements(m, depth - 1);
  if (below(2)) put(&m->b, 0x05), statements(m, depth - 1);
  close_label(m);
}

/* Edges to a label with many parameters. */
static void wide_edges(Maker *m, int depth)
{
  uint8_t types[32];
  unsigned n = 1 + below(30), kind = some_type(m);
  for (unsigned i = 0; i < n; i++)
    types[i] = (uint8_t)(rarely(3) ? some_type(m) : kind);
  unsigned index = type_index(NULL, 0, types, n);
  if (index == NO_SIGNATURE || !has_room(m)) return;
  op_u(m, 0x02, index);
  open_label(m, (Label){.ntypes = (uint16_t)n, .types = world.type[index].results});
  for (unsigned i = 2 + below(3); i; i--)
    high_jump(m, m->nlabels - 1, depth - 1);
  for (unsigned i = 0; i < n; i++)
    expression(m, types[i], rarely(3) ? 0 : 1);
  close_label(m);
  for (unsigned i = n; i--;)
    set_or_drop(m, types[i]);
}

static void way_out(Maker *m, int depth)
{
  op_u(m, 0x02, 0x40);
  open_label(m, (Label){.ntypes = 0});
  statements(m, depth - 1);
  jump(m, depth);
  statements(m, depth - 1);
  close_label(m);
}

/* Statements that a function may lack; false: not this one. */
static bool special(Maker *m, int depth)
{
  switch (below(15)) {
  case 0:
  case 1:
    if (has(m, HAS_MEMORY)) store(m, depth);
    return has(m, HAS_MEMORY);
  case 2:
  case 3:
    if (has(m, HAS_LOOP)) loop(m, NO_VALUE, depth);
    return has(m, HAS_LOOP);
  case 4:
    if (has(m, HAS_SWITCH)) switch_(m, depth);
    return has(m, HAS_SWITCH);
  case 5:
    if (has(m, HAS_BULK)) bulk(m, depth);
    return has(m, HAS_BULK);
  case 6:
    if (m->nfree > 24) sweep(m);
    return m->nfree > 24;
  case 7:
    if (has(m, HAS_GLOBAL)) set_global(m, depth);
    return has(m, HAS_GLOBAL);
  case 8:
  case 9:
    if (has(m, HAS_TABLE)) table_statement(m, depth);
    return has(m, HAS_TABLE);
  case 10: return call(m, NO_VALUE, depth);
  case 11: {
    unsigned type = some_type(m);
    if (!has(m, HAS_OBSERVE)) return false;
    expression(m, type, depth);
    observe(m, type);
    return true;
  }
  case 12: leave(m, depth); return true;
  case 13: {
    unsigned type = some_type(m);
    expression(m, type, depth - 1);
    put(&m->b, 0x1a);
    return true;
  }
  default:
    if (rarely(2)) put(&m->b, 0x01); /* nop */
    return false;
  }
}

void statement(Maker *m, int depth)
{
  if (--m->budget < 0 || !has_room(m)) return;
  switch (below(12)) {
  default: set_local(m, depth); break;
  case 4:
    if (has(m, HAS_BLOCK)) condition(m, depth);
    break;
  case 5:
    if (has(m, HAS_BLOCK)) (rarely(4) ? wide_edges : way_out)(m, depth);
    break;
  case 6:
    if (m->nlabels && rarely(3))
      high_jump(m, below(m->nlabels), depth);
    else
      jump(m, depth);
    break;
  case 7:
  case 8:
  case 9:
  case 10:
  case 11:
    if (!special(m, depth)) set_local(m, depth);
    break;
  }
}

void statements(Maker *m, int depth)
{
  if (depth <= 0) return;
  for (unsigned n = 1 + below(4); n; n--)
    statement(m, depth);
}
