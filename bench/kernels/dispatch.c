// SPDX-License-Identifier: MIT
// bench: n=1500000 bytecode loop: a big switch over registers in memory
#include "bench.h"

enum { ADD, SUB, MUL, XOR, SHL, SHR, LOADI, MOV, DEC, JNZ, LOAD, STORE, HALT };
typedef struct Op {
  uint8_t op, a, b, c;
  int32_t imm;
} Op;

static const Op program[] = {
    {LOADI, 1, 0, 0, 1}, {LOADI, 2, 0, 0, 7}, {LOADI, 3, 0, 0, 13}, {ADD, 1, 1, 2, 0},
    {XOR, 2, 2, 1, 0},   {MUL, 3, 3, 2, 0},   {SHR, 4, 3, 0, 5},    {STORE, 4, 1, 0, 0},
    {LOAD, 5, 2, 0, 0},  {SUB, 1, 1, 5, 0},   {SHL, 6, 5, 0, 3},    {XOR, 3, 3, 6, 0},
    {MOV, 2, 3, 0, 0},   {DEC, 0, 0, 0, 0},   {JNZ, 0, 0, 0, 3},    {HALT, 0, 0, 0, 0},
};
static uint32_t memory[256];

static uint32_t interpret(uint32_t count)
{
  uint32_t r[8] = {count};
  const Op *p = program;
  for (;; p++) {
    switch (p->op) {
    case ADD: r[p->a] = r[p->b] + r[p->c]; break;
    case SUB: r[p->a] = r[p->b] - r[p->c]; break;
    case MUL: r[p->a] = r[p->b] * r[p->c]; break;
    case XOR: r[p->a] = r[p->b] ^ r[p->c]; break;
    case SHL: r[p->a] = r[p->b] << p->imm; break;
    case SHR: r[p->a] = r[p->b] >> p->imm; break;
    case LOADI: r[p->a] = (uint32_t)p->imm; break;
    case MOV: r[p->a] = r[p->b]; break;
    case DEC: r[p->a]--; break;
    case JNZ:
      if (r[p->a]) p = program + p->imm - 1;
      break;
    case LOAD: r[p->a] = memory[r[p->b] & 255]; break;
    case STORE: memory[r[p->b] & 255] = r[p->a]; break;
    case HALT: return r[1] ^ r[2] ^ r[3];
    }
  }
}

EXPORT uint64_t run(uint32_t n)
{
  for (int i = 0; i < 256; i++)
    memory[i] = 0;
  return interpret(n);
}
