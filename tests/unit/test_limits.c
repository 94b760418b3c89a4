// SPDX-License-Identifier: MIT
/* Large bodies: deep nesting, many locals, wide branch tables, long signatures. Each is validated
 * in time that is linear in the module's size: the test's time limit would show it. */
#include "frontend/wasm/module.h"
#include "frontend/wasm/validate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Bytes {
  uint8_t *p;
  size_t size, cap;
} Bytes;

static void put(Bytes *b, uint8_t byte)
{
  if (b->size == b->cap) {
    b->cap = b->cap ? 2 * b->cap : 4096;
    b->p = realloc(b->p, b->cap);
    if (!b->p) exit(2);
  }
  b->p[b->size++] = byte;
}

static void put_all(Bytes *b, const uint8_t *p, size_t n)
{
  for (size_t i = 0; i < n; i++)
    put(b, p[i]);
}

static void put_leb(Bytes *b, size_t v)
{
  for (; v >= 0x80; v >>= 7)
    put(b, (uint8_t)(v | 0x80));
  put(b, (uint8_t)v);
}

static void put_section(Bytes *b, uint8_t id, const Bytes *content)
{
  put(b, id);
  put_leb(b, content->size);
  put_all(b, content->p, content->size);
}

static Bytes types(uint32_t nparams, uint32_t nresults)
{
  Bytes t = {0};
  put_all(&t, (const uint8_t[]){2, 0x60, 0, 0, 0x60}, 5);
  put_leb(&t, nparams);
  for (uint32_t i = 0; i < nparams; i++)
    put(&t, 0x7f);
  put_leb(&t, nresults);
  for (uint32_t i = 0; i < nresults; i++)
    put(&t, 0x7f);
  return t;
}

/* A module of two functions: 0 of type [] -> [] with this body, 1 of type 1 with an unreachable
 * one. */
static Bytes module(Bytes type_section, const Bytes *body)
{
  Bytes m = {0}, funcs = {0}, code = {0};
  put_all(&m, (const uint8_t *)"\0asm\1\0\0", 8);
  put_section(&m, 1, &type_section);
  put_all(&funcs, (const uint8_t[]){2, 0, 1}, 3);
  put_section(&m, 3, &funcs);
  put(&code, 2);
  put_leb(&code, body->size);
  put_all(&code, body->p, body->size);
  put_all(&code, (const uint8_t[]){3, 0, 0, 0x0b}, 4);
  put_section(&m, 10, &code);
  free(funcs.p);
  free(code.p);
  free(type_section.p);
  return m;
}

static bool fine = true;

/* Frees the body. */
static void expect(const char *what, Bytes type_section, Bytes body, Status want)
{
  Bytes bytes = module(type_section, &body);
  Module m;
  Err err = {0};
  Status s = module_decode(&m, bytes.p, bytes.size, &err);
  if (s == OK) {
    s = validate_bodies(&m, &err);
    module_free(&m);
  }
  if (s != want) {
    printf("%s: status %d (%s), expected %d\n", what, (int)s, s ? err.text : "", (int)want);
    fine = false;
  }
  free(bytes.p);
  free(body.p);
}

static Bytes nested(uint32_t n, uint8_t opcode)
{
  Bytes b = {0};
  put(&b, 0);
  for (uint32_t i = 0; i < n; i++)
    put_all(&b, (const uint8_t[]){opcode, 0x40}, 2);
  for (uint32_t i = 0; i <= n; i++)
    put(&b, 0x0b);
  return b;
}

static Bytes locals(uint32_t n)
{
  Bytes b = {0};
  put(&b, 1);
  put_leb(&b, n);
  put_all(&b, (const uint8_t[]){0x7f, 0x0b}, 2);
  return b;
}

/* `tables` branch tables of `targets` targets, in a block inside of which the code is unreachable
 * or not. */
static Bytes branch_tables(uint32_t tables, uint32_t targets)
{
  Bytes b = {0};
  put(&b, 0);
  for (uint32_t i = 0; i < tables; i++) {
    put_all(&b, (const uint8_t[]){0x02, 0x01, 0x10, 0x01, 0x41, 0x00, 0x0e},
            7); /* block type 1; call 1 */
    put_leb(&b, targets);
    for (uint32_t k = 0; k <= targets; k++)
      put(&b, 0);
    put_all(&b, (const uint8_t[]){0x0b, 0x00}, 2); /* end, unreachable: drops the results */
  }
  put(&b, 0x0b);
  return b;
}

/* Calls of function 1, whose type is [] -> [i32 ...], one after the other. */
static Bytes calls(uint32_t n)
{
  Bytes b = {0};
  put(&b, 0);
  for (uint32_t i = 0; i < n; i++)
    put_all(&b, (const uint8_t[]){0x10, 0x01}, 2);
  put_all(&b, (const uint8_t[]){0x00, 0x0b}, 2);
  return b;
}

/* The same with [i32 ...] -> [i32 ...]: from unreachable code on, the operands are there. */
static Bytes call_chain(uint32_t n)
{
  Bytes b = {0};
  put_all(&b, (const uint8_t[]){0, 0x00}, 2);
  for (uint32_t i = 0; i < n; i++)
    put_all(&b, (const uint8_t[]){0x10, 0x01}, 2);
  put_all(&b, (const uint8_t[]){0x00, 0x0b}, 2);
  return b;
}

static Bytes padded(uint32_t nops)
{
  Bytes b = {0};
  put(&b, 0);
  for (uint32_t i = 0; i < nops; i++)
    put(&b, 0x01);
  put(&b, 0x0b);
  return b;
}

int main(void)
{
  expect("100,000 blocks", types(0, 0), nested(100000, 0x02), OK);
  expect("100,000 loops", types(0, 0), nested(100000, 0x03), OK);
  expect("3,000,000 blocks left open", types(0, 0), nested(3000000 / 2, 0x02), OK);
  expect("50,000 locals", types(0, 0), locals(50000), OK);
  expect("50,001 locals", types(0, 0), locals(50001), LIMIT);
  expect("2^32 - 1 locals", types(0, 0), locals(UINT32_MAX), LIMIT);
  expect("1000 parameters and results", types(1000, 1000), padded(0), OK);
  expect("1001 results", types(0, 1001), padded(0), LIMIT);
  expect("a br_table of 65520 targets", types(0, 1), branch_tables(1, 65520), OK);
  expect("a br_table of 65521 targets", types(0, 1), branch_tables(1, 65521), LIMIT);
  expect("br_tables of 1000 results", types(0, 1000), branch_tables(100, 65520), OK);
  expect("10,000 operands", types(0, 1000), calls(10), OK);
  expect("11,000 operands", types(0, 1000), calls(11), LIMIT);
  expect("3,500,000,000 operands", types(0, 1000), calls(3500000), LIMIT);
  expect("long signatures", types(1000, 1000), call_chain(3500000), OK);
  expect("the largest body", types(0, 0), padded(7654319), OK);
  expect("a larger body", types(0, 0), padded(7654320), LIMIT);
  return !fine;
}
