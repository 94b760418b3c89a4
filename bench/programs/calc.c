// SPDX-License-Identifier: MIT
// bench: n=400 compiler and stack machine for a small language: scanner, recursive descent, byte
// code
#include "bench.h"

#include <string.h>

typedef enum Op {
  PUSH,
  LOAD,
  STORE,
  ADD,
  SUB,
  MUL,
  DIV,
  REM,
  LESS,
  SAME,
  NOT,
  JUMP,
  JZERO,
  HALT
} Op;
enum { CODE = 4096, VARIABLES = 26 };
static int32_t code[CODE], variable[VARIABLES];
static uint32_t size;
static const char *at;

static const char program[] =
    "p = 2; c = 0; s = 0; while (c < 60) { d = 2; q = 1; while (d * d < p + 1) { if (p % d == 0) "
    "{ q = 0; d = p; } d = d + 1; } if (q) { c = c + 1; s = s * 31 + p; } p = p + 1; }"
    "a = 1; b = 1; i = 0; while (i < 300) { t = (a + b) % 10007; a = b; b = t; i = i + 1; "
    "if (!(t % 3)) { s = s + t / 2 - (i * (a - b)) % 17; } }"
    "x = 27; n = 0; while (1 < x) { if (x % 2 == 0) { x = x / 2; } else { x = x * 3 + 1; } n = n + "
    "1; }";

static void put(int32_t word)
{
  code[size++] = word;
}

static void spaces(void)
{
  while (*at == ' ')
    at++;
}

static int eat(const char *token)
{
  size_t n = strlen(token);
  spaces();
  if (strncmp(at, token, n)) return 0;
  at += n;
  return 1;
}

static void expression(void);

static void primary(void)
{
  spaces();
  if (eat("(")) {
    expression();
    eat(")");
  } else if (eat("!")) {
    primary();
    put(NOT);
  } else if (*at >= '0' && *at <= '9') {
    int32_t v = 0;
    while (*at >= '0' && *at <= '9')
      v = v * 10 + *at++ - '0';
    put(PUSH), put(v);
  } else {
    put(LOAD), put(*at++ - 'a');
  }
}

static void product(void)
{
  primary();
  for (;;) {
    Op op = eat("*") ? MUL : eat("/") ? DIV : eat("%") ? REM : HALT;
    if (op == HALT) return;
    primary();
    put((int32_t)op);
  }
}

static void sum(void)
{
  product();
  for (;;) {
    Op op = eat("+") ? ADD : eat("-") ? SUB : HALT;
    if (op == HALT) return;
    product();
    put((int32_t)op);
  }
}

static void expression(void)
{
  sum();
  Op op = eat("<") ? LESS : eat("==") ? SAME : HALT;
  if (op == HALT) return;
  sum();
  put((int32_t)op);
}

static void statement(void)
{
  if (eat("{")) {
    while (!eat("}"))
      statement();
  } else if (eat("while")) {
    uint32_t start = size;
    primary();
    put(JZERO);
    uint32_t exit = size;
    put(0);
    statement();
    put(JUMP), put((int32_t)start);
    code[exit] = (int32_t)size;
  } else if (eat("if")) {
    primary();
    put(JZERO);
    uint32_t over = size;
    put(0);
    statement();
    if (eat("else")) {
      put(JUMP);
      uint32_t end = size;
      put(0);
      code[over] = (int32_t)size;
      statement();
      over = end;
    }
    code[over] = (int32_t)size;
  } else {
    spaces();
    int32_t name = *at++ - 'a';
    eat("=");
    expression();
    eat(";");
    put(STORE), put(name);
  }
}

static uint32_t execute(void)
{
  int32_t stack[64], *top = stack;
  const int32_t *pc = code;
  for (uint32_t steps = 0;; steps++) {
    switch ((Op)*pc++) {
    case PUSH: *top++ = *pc++; break;
    case LOAD: *top++ = variable[*pc++]; break;
    case STORE: variable[*pc++] = *--top; break;
    case ADD: top--, top[-1] = (int32_t)((uint32_t)top[-1] + (uint32_t)*top); break;
    case SUB: top--, top[-1] = (int32_t)((uint32_t)top[-1] - (uint32_t)*top); break;
    case MUL: top--, top[-1] = (int32_t)((uint32_t)top[-1] * (uint32_t)*top); break;
    case DIV: top--, top[-1] = *top > 0 ? top[-1] / *top : 0; break;
    case REM: top--, top[-1] = *top > 0 ? top[-1] % *top : 0; break;
    case LESS: top--, top[-1] = top[-1] < *top; break;
    case SAME: top--, top[-1] = top[-1] == *top; break;
    case NOT: top[-1] = !top[-1]; break;
    case JUMP: pc = code + *pc; break;
    case JZERO: pc = *--top ? pc + 1 : code + *pc; break;
    case HALT: return steps;
    }
  }
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t check = 0;
  for (uint32_t round = 0; round < n; round++) {
    memset(variable, 0, sizeof variable);
    size = 0;
    at = program;
    for (spaces(); *at; spaces())
      statement();
    put(HALT);
    check = mix(check, execute());
    for (int i = 0; i < VARIABLES; i++)
      check = mix(check, (uint32_t)variable[i]);
  }
  return check;
}
