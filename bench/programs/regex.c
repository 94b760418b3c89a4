// SPDX-License-Identifier: MIT
// bench: n=4 regular expressions: parser, backtracking matcher, and a set-of-states matcher beside
// it
#include "bench.h"

#include <string.h>

typedef enum Op { CHAR, ANY, CLASS, SPLIT, JUMP, MATCH } Op;
typedef struct Inst {
  uint8_t op, c;
  uint16_t x, y; /* SPLIT: two ways; JUMP: x; CLASS: x is its number */
} Inst;
enum { MOST = 256, TEXT = 20000 };
static Inst code[MOST];
static uint32_t size, nclasses;
static uint8_t classes[16][32], text[TEXT + 1];
static const char *at;

static void alternatives(void);

static void insert(uint32_t where, uint32_t count)
{
  memmove(&code[where + count], &code[where], (size - where) * sizeof *code);
  for (uint32_t i = where + count; i < size + count; i++) {
    if (code[i].op != SPLIT && code[i].op != JUMP) continue;
    if (code[i].x >= where) code[i].x = (uint16_t)(code[i].x + count);
    if (code[i].op == SPLIT && code[i].y >= where) code[i].y = (uint16_t)(code[i].y + count);
  }
  size += count;
}

static Inst *put(Op op, uint32_t x, uint32_t y)
{
  code[size] = (Inst){(uint8_t)op, 0, (uint16_t)x, (uint16_t)y};
  return &code[size++];
}

static void set_of(void)
{
  uint8_t *set = classes[nclasses];
  memset(set, 0, 32);
  put(CLASS, nclasses++, 0);
  for (; *at != ']'; at++) {
    int from = (uint8_t)*at, to = from;
    if (at[1] == '-') to = (uint8_t)at[2], at += 2;
    for (int c = from; c <= to; c++)
      set[c >> 3] |= (uint8_t)(1 << (c & 7));
  }
  at++;
}

static void atom(void)
{
  char c = *at++;
  if (c == '(') {
    alternatives();
    at++;
  } else if (c == '[') {
    set_of();
  } else if (c == '.') {
    put(ANY, 0, 0);
  } else {
    put(CHAR, 0, 0)->c = (uint8_t)c;
  }
}

static void repeated(void)
{
  uint32_t start = size;
  atom();
  for (; *at == '*' || *at == '+' || *at == '?'; at++) {
    if (*at == '+') {
      put(SPLIT, start, size + 1);
      continue;
    }
    insert(start, 1);
    if (*at == '*') put(JUMP, start, 0);
    code[start] = (Inst){SPLIT, 0, (uint16_t)(start + 1), (uint16_t)size};
  }
}

static void alternatives(void)
{
  uint32_t start = size;
  while (*at && *at != '|' && *at != ')')
    repeated();
  if (*at != '|') return;
  insert(start, 1);
  uint32_t jump = size;
  put(JUMP, 0, 0);
  code[start] = (Inst){SPLIT, 0, (uint16_t)(start + 1), (uint16_t)size};
  at++;
  alternatives();
  code[jump].x = (uint16_t)size;
}

static int accepts(const Inst *i, uint8_t c)
{
  switch (i->op) {
  case CHAR: return c == i->c;
  case ANY: return c != '\n' && c;
  default: return classes[i->x][c >> 3] >> (c & 7) & 1;
  }
}

static const uint8_t *backtrack(uint32_t pc, const uint8_t *p, uint32_t *fuel)
{
  for (;;) {
    const Inst *i = &code[pc];
    if (!*fuel) return 0;
    --*fuel;
    switch (i->op) {
    case MATCH: return p;
    case JUMP: pc = i->x; break;
    case SPLIT: {
      const uint8_t *end = backtrack(i->x, p, fuel);
      if (end) return end;
      pc = i->y;
      break;
    }
    default:
      if (!accepts(i, *p)) return 0;
      p++, pc++;
    }
  }
}

static uint16_t now[MOST], next[MOST];
static uint32_t seen[MOST], generation;

static uint32_t add(uint16_t *set, uint32_t n, uint32_t pc)
{
  if (seen[pc] == generation) return n;
  seen[pc] = generation;
  if (code[pc].op == JUMP) return add(set, n, code[pc].x);
  if (code[pc].op == SPLIT) return add(set, add(set, n, code[pc].x), code[pc].y);
  set[n] = (uint16_t)pc;
  return n + 1;
}

/* Number of places where a match begins somewhere before and ends. */
static uint32_t simulate(void)
{
  uint32_t found = 0, n = 0;
  for (const uint8_t *p = text;; p++) {
    uint32_t count = 0;
    generation++;
    for (uint32_t i = 0; i < n; i++) /* states reached by the byte before */
      count = add(now, count, next[i]);
    count = add(now, count, 0);
    n = 0;
    for (uint32_t i = 0; i < count; i++) {
      if (code[now[i]].op == MATCH)
        found++;
      else if (accepts(&code[now[i]], *p))
        next[n++] = (uint16_t)(now[i] + 1);
    }
    if (!*p) return found;
  }
}

EXPORT uint64_t run(uint32_t n)
{
  static const char *const patterns[] = {"(ab|cd)*e",        "[a-c]+d[a-e]?e", "a.*e.c",
                                         "(a|b|c|d)(e|a)+b", "ab?c?d?e",       "((a|b)+c)+d"};
  uint32_t state = 31;
  uint64_t sum = 0;
  for (int i = 0; i < TEXT; i++)
    text[i] = random_next(&state) % 40 ? 'a' + random_next(&state) % 5 : '\n';
  for (uint32_t round = 0; round < n; round++)
    for (int i = 0; i < 6; i++) {
      size = nclasses = 0;
      at = patterns[i];
      alternatives();
      put(MATCH, 0, 0);
      uint32_t found = 0, length = 0;
      for (const uint8_t *p = text; *p; p++) {
        uint32_t fuel = 10000;
        const uint8_t *end = backtrack(0, p, &fuel);
        if (end) found++, length += (uint32_t)(end - p);
      }
      sum = mix(sum, found + ((uint64_t)length << 20));
      sum = mix(sum, simulate());
    }
  return sum;
}
