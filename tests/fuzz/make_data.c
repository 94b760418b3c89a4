// SPDX-License-Identifier: MIT
/* Memories and tables: addresses of every form, edges of a memory of up to 4 GiB, and what grows.
 */
#include "maker.h"

/* -- addresses ---- */

static uint64_t bytes(void)
{
  return world.pages << 16;
}

void mask(Maker *m)
{
  if (rarely(60)) return;
  uint64_t size = bytes(), room = 0xfff0;
  if (size >> 32 && rarely(2)) return; /* any address will do */
  if (size > 1 << 20 && below(3))
    while (2 * room + 16 < size)
      room = 2 * room + 16;
  i32_const(m, (int32_t)(uint32_t)room);
  put(&m->b, 0x71);
}

/* Address and offset whose sum is the last place for `size` bytes, or near it. */
static uint64_t edge(Maker *m, unsigned size)
{
  uint64_t end = bytes() > size ? bytes() - size : 0, base = rarely(2) ? 0 : below(70000);
  if (base > end) base = end;
  if (rarely(20)) end += rarely(2) ? 1 : size;
  uint64_t offset = rarely(6) ? 0 : rarely(3) ? (end - base) / 2 : end - base;
  if (rarely(4) && bytes() == (uint64_t)1 << 32) { /* of a variable that is small */
    if (offset > 0xfff0 + 64u) offset -= 0xfff0;
    expression(m, TY_I32, 1);
    i32_const(m, 0xfff0), put(&m->b, 0x71);
    return offset;
  }
  i32_const(m, (int32_t)(uint32_t)(end - offset));
  return offset > UINT32_MAX ? UINT32_MAX : offset;
}

static uint64_t some_offset(void)
{
  if (below(30)) return rarely(3) ? 0 : below(64);
  if (rarely(2)) return below(200000);
  static const uint32_t large[] = {0x2000000,  0x7fffffff, 0x80000000,
                                   0xfffffff8, 0xffffffff, 0xfffffffc};
  return large[below(6)];
}

/* A constant, of the pool if that is in the memory. */
static void constant_address(Maker *m, unsigned size)
{
  uint32_t v = (uint32_t)world.pool[below(world.npool)];
  if (has(m, HAS_POOL) && ((uint64_t)v + size + 64 <= bytes() || rarely(40)))
    i32_const(m, (int32_t)v);
  else
    i32_const(m, (int32_t)below(0xfff0));
}

/* Leaves an address; the offset that goes with it. */
static uint64_t address(Maker *m, unsigned size, int depth)
{
  if (has(m, HAS_EDGE) && rarely(bytes() < 1 << 16 ? 60 : 4)) return edge(m, size);
  switch (below(8)) {
  case 0:
  case 1: op_u(m, 0x20, m->pointer); break;
  case 2:
  case 3: constant_address(m, size); break;
  case 4: /* an element of an array, whose index is often a loop's counter */
    expression(m, TY_I32, m->loops && below(2) ? 0 : depth);
    i32_const(m, 4095), put(&m->b, 0x71);
    i32_const(m, (int32_t)below(4)), put(&m->b, 0x74);
    if (rarely(2)) i32_const(m, (int32_t)below(20000)), put(&m->b, 0x6a);
    break;
  case 5: /* of a wide one */
    expression(m, TY_I64, depth);
    put(&m->b, 0xa7);
    mask(m);
    break;
  default: expression(m, TY_I32, depth); mask(m);
  }
  return some_offset();
}

/* By opcode from 0x28 on: type, log of the size. */
static const struct {
  uint8_t type, log;
} accesses[] = {{TY_I32, 2}, {TY_I64, 3}, {TY_F32, 2}, {TY_F64, 3}, {TY_I32, 0}, {TY_I32, 0},
                {TY_I32, 1}, {TY_I32, 1}, {TY_I64, 0}, {TY_I64, 0}, {TY_I64, 1}, {TY_I64, 1},
                {TY_I64, 2}, {TY_I64, 2}, {TY_I32, 2}, {TY_I64, 3}, {TY_F32, 2}, {TY_F64, 3},
                {TY_I32, 0}, {TY_I32, 1}, {TY_I64, 0}, {TY_I64, 1}, {TY_I64, 2}};
enum { LOADS = 14, STORES = 9 };

static void access_end(Maker *m, unsigned k, uint64_t offset)
{
  put(&m->b, 0x28 + k);
  put(&m->b, below(accesses[k].log + 1u));
  put_u(&m->b, offset);
}

void load(Maker *m, unsigned type, int depth)
{
  unsigned k;
  do
    k = below(LOADS);
  while (accesses[k].type != type);
  uint64_t offset = address(m, 1u << accesses[k].log, depth - 1);
  access_end(m, k, offset);
}

void store(Maker *m, int depth)
{
  unsigned k = LOADS + below(STORES);
  while (!has(m, HAS_FLOAT) && accesses[k].type >= TY_F32)
    k = LOADS + below(STORES);
  unsigned type = accesses[k].type;
  uint64_t offset = address(m, 1u << accesses[k].log, depth - 1);
  if (rarely(3))
    constant(m, type);
  else
    expression(m, type, depth - 1);
  if (type >= TY_F32) canonical(m, type);
  access_end(m, k, offset);
}

/* A length of a few bytes, or of up to 1023. */
static void length(Maker *m, int depth)
{
  if (below(2)) {
    i32_const(m, (int32_t)below(80));
  } else {
    expression(m, TY_I32, depth - 1);
    i32_const(m, below(2) ? 1023 : 63), put(&m->b, 0x71);
  }
}

static void plain_address(Maker *m, int depth)
{
  if (rarely(3)) {
    i32_const(m, (int32_t)below(60000));
  } else {
    expression(m, TY_I32, depth - 1);
    mask(m);
  }
}

/* memory.copy, fill, init, data.drop */
void bulk(Maker *m, int depth)
{
  unsigned what = below(8);
  if (what == 0) {
    put_fc(m, 9), put_u(&m->b, DATA_FIRST + below(2));
    return;
  }
  plain_address(m, depth);
  if (what == 1) { /* of a segment: what may be dropped has no bytes then */
    bool empty = below(4);
    i32_const(m, empty ? 0 : (int32_t)below(8));
    i32_const(m, empty ? 0 : (int32_t)below(9));
    put_fc(m, 8), put_u(&m->b, DATA_FIRST + below(2)), put(&m->b, 0);
    return;
  }
  bool copy = below(2);
  if (copy)
    plain_address(m, depth);
  else
    expression(m, TY_I32, depth - 1);
  length(m, depth);
  put_fc(m, copy ? 10 : 11), put(&m->b, 0);
  if (copy) put(&m->b, 0);
}

void size_or_grow(Maker *m, int depth)
{
  if (has(m, HAS_TABLE) && (!has(m, HAS_GROW) || rarely(2))) {
    unsigned table = below(NTABLES);
    if (below(3) || !has(m, HAS_GROW)) {
      put_fc(m, 16), put_u(&m->b, table);
      return;
    }
    expression(m, table == 2 ? TY_EXTERN : TY_FUNC, depth - 1);
    i32_const(m, (int32_t)below(3));
    put_fc(m, 15), put_u(&m->b, table);
    return;
  }
  bool grow = has(m, HAS_GROW) && rarely(4);
  if (grow) i32_const(m, below(3) ? 1 : rarely(8) ? -1 : 0);
  op_u(m, grow ? 0x40 : 0x3f, 0);
}

/* -- tables ---- */

void table_place(Maker *m, int depth)
{
  if (rarely(3)) {
    i32_const(m, (int32_t)below(rarely(40) ? 40 : TABLE_MASK + 1));
    return;
  }
  expression(m, TY_I32, depth - 1);
  if (rarely(60)) return;
  i32_const(m, TABLE_MASK), put(&m->b, 0x71);
}

void table_get(Maker *m, unsigned type, int depth)
{
  table_place(m, depth - 1);
  op_u(m, 0x25, type == TY_EXTERN ? 2 : below(2));
}

/* A table of this type that may change. */
static unsigned some_table(unsigned type)
{
  return type == TY_EXTERN ? 2 : world.stable ? 1 : below(2);
}

static void few(Maker *m)
{
  i32_const(m, (int32_t)below(rarely(30) ? 40 : 3));
}

/* table.set, fill, copy, init, elem.drop */
void table_statement(Maker *m, int depth)
{
  unsigned type = TY_FUNC + below(2), table = some_table(type);
  switch (below(8)) {
  default:
    table_place(m, depth - 1);
    expression(m, type, depth - 1);
    op_u(m, 0x26, table);
    break;
  case 4:
    i32_const(m, (int32_t)below(6));
    expression(m, type, depth - 1);
    few(m);
    put_fc(m, 17), put_u(&m->b, table);
    break;
  case 5:
    i32_const(m, (int32_t)below(6));
    i32_const(m, (int32_t)below(6));
    few(m);
    put_fc(m, 14), put_u(&m->b, table), put_u(&m->b, type == TY_EXTERN ? 2 : below(2));
    break;
  case 6: { /* what may be dropped has no entries then */
    bool empty = below(3);
    i32_const(m, (int32_t)below(6));
    i32_const(m, empty ? 0 : (int32_t)below(2));
    i32_const(m, empty ? 0 : (int32_t)below(3));
    put_fc(m, 12);
    put_u(&m->b, type == TY_EXTERN ? ELEM_EXTERN : ELEM_FIRST + below(2));
    put_u(&m->b, table);
    break;
  }
  case 7: put_fc(m, 13), put_u(&m->b, ELEM_FIRST + below(NELEM - ELEM_FIRST)); break;
  }
}
