// SPDX-License-Identifier: MIT
/* Constant expressions: their values, the items of element segments, and depth. */
#include "cases.h"
#include "frontend/wasm/constexpr.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int refs[8]; /* stand for functions */

static Value global(void *user, uint32_t index)
{
  return ((Value *)user)[index];
}

static void *func(void *user, uint32_t index)
{
  (void)user;
  return &refs[index];
}

static bool fine = true;

static void expect(bool ok, const char *what)
{
  if (!ok) printf("wrong: %s\n", what);
  fine &= ok;
}

static Value eval(const Module *m, Span expr, Value *globals)
{
  ConstExprEnv env = {globals, global, func};
  Value v;
  memset(&v, 0xaa, sizeof v);
  expect(constexpr_eval(m, expr, &env, &v) == OK, "an evaluation fails");
  return v;
}

static bool upper_zero(Value v, size_t from)
{
  for (size_t i = from; i < sizeof v; i++)
    if (v.v128[i]) return false;
  return true;
}

static void values(void)
{
  static const uint8_t bytes[] = {
      0,    'a',  's',  'm',  1,    0,    0,    0,                            /* header */
      0x01, 4,    1,    0x60, 0,    0,                                        /* a type */
      0x03, 3,    2,    0,    0,                                              /* two functions */
      0x04, 4,    1,    0x70, 0,    2,                                        /* a table */
      0x06, 72,   9,                                                          /* globals: */
      0x7f, 0,    0x41, 0x7e, 0x0b,                                           /* 0: -2 */
      0x7e, 0,    0x42, 0x80, 0x80, 0x80, 0x80, 0x10, 0x0b,                   /* 1: 2^32 */
      0x7d, 0,    0x43, 0x00, 0x00, 0xc0, 0x7f, 0x0b,                         /* 2: NaN */
      0x7c, 0,    0x44, 0,    0,    0,    0,    0,    0,    0xf0, 0x3f, 0x0b, /* 3: 1.0 */
      0x7f, 0,    0x41, 10,   0x23, 0,    0x6c, 0x41, 1,    0x6b, 0x0b,       /* 4: 10 * g0 - 1 */
      0x7e, 0,    0x23, 1,    0x23, 1,    0x7e, 0x42, 3,    0x7c, 0x0b,       /* 5: g1 * g1 + 3 */
      0x70, 0,    0xd2, 1,    0x0b,                                           /* 6: function 1 */
      0x6f, 0,    0xd0, 0x6f, 0x0b,                                           /* 7: null */
      0x7f, 0,    0x23, 4,    0x0b,                                           /* 8: g4 */
      0x09, 15,   2,                                        /* element segments: */
      0x01, 0,    2,    1,    0,                            /* functions 1, 0 */
      0x05, 0x70, 2,    0xd0, 0x70, 0x0b, 0xd2, 1,    0x0b, /* null, function 1 */
      0x0a, 7,    2,    2,    0,    0x0b, 2,    0,    0x0b,
  };
  Module m;
  Err err = {0};
  if (module_decode(&m, bytes, sizeof bytes, &err) != OK) {
    printf("0x%llx: %s\n", (unsigned long long)err.offset, err.text);
    fine = false;
    return;
  }
  Value g[9];
  for (uint32_t i = 0; i < 9; i++)
    g[i] = eval(&m, m.globals[i].init, g);
  expect(g[0].i32 == (uint32_t)-2 && upper_zero(g[0], 4), "i32.const -2");
  expect(g[1].i64 == (uint64_t)1 << 32 && upper_zero(g[1], 8), "i64.const 2^32");
  expect(g[2].i32 == 0x7fc00000 && upper_zero(g[2], 4), "f32.const nan");
  expect(g[3].f64 == 1.0 && upper_zero(g[3], 8), "f64.const 1");
  expect(g[4].i32 == (uint32_t)-21 && upper_zero(g[4], 4), "i32 mul and sub");
  expect(g[5].i64 == 3 && upper_zero(g[5], 8), "i64 mul and add wrap");
  expect(g[6].ref == &refs[1] && upper_zero(g[6], sizeof(void *)), "ref.func 1");
  expect(g[7].ref == NULL && upper_zero(g[7], 0), "ref.null extern");
  expect(g[8].i32 == g[4].i32, "global.get of an extended expression");

  ConstExprEnv env = {g, global, func};
  static const int want[2][2] = {{1, 0}, {-1, 1}};
  for (uint32_t s = 0; s < 2; s++) {
    Reader items = elem_reader(&m, &m.elems[s]);
    for (uint32_t i = 0; i < m.elems[s].count; i++) {
      Value v;
      expect(elem_next(&m.elems[s], &items, &env, &v) == OK, "an item fails");
      expect(v.ref == (want[s][i] < 0 ? NULL : &refs[want[s][i]]), "an item of a segment");
    }
    expect(items.p == items.end, "items are left");
  }
  expect(m.declared_funcs[0] == 3, "functions in segments and globals are declared");
  module_free(&m);
}

/* A global of n ones, added up. */
static void sum(uint32_t n, Status want)
{
  static uint8_t bytes[8192];
  size_t size = 0,
         content = 1 + 2 + 3 * (size_t)n; /* count, type; n constants, n - 1 additions, end */
  static const uint8_t head[] = {0, 'a', 's', 'm', 1, 0, 0, 0, 6};
  memcpy(bytes, head, sizeof head);
  size = sizeof head;
  bytes[size++] = (uint8_t)(content | 0x80);
  bytes[size++] = (uint8_t)(content >> 7);
  bytes[size++] = 1;
  bytes[size++] = 0x7f;
  bytes[size++] = 0;
  for (uint32_t i = 0; i < n; i++) {
    bytes[size++] = 0x41;
    bytes[size++] = 1;
  }
  for (uint32_t i = 1; i < n; i++)
    bytes[size++] = 0x6a;
  bytes[size++] = 0x0b;
  Module m;
  Status s = module_decode(&m, bytes, size, NULL);
  expect(s == want, "the depth of a constant expression");
  if (s != OK) return;
  expect(eval(&m, m.globals[0].init, NULL).i32 == n, "a long sum");
  module_free(&m);
}

int main(void)
{
  values();
  sum(MAX_CONSTEXPR_DEPTH, OK);
  sum(MAX_CONSTEXPR_DEPTH + 1, LIMIT);
  return !fine;
}
