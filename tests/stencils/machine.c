// SPDX-License-Identifier: MIT
/* The code memory is one array of the program, so that its exits are within a branch's reach; it is
 * writable or executable, by turns. When it is full it is used again from the start: the turn makes
 * the processor (and an emulator) see the new code. */
#include "machine.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { CODE_BYTES = 4 << 20, SLOT_BYTES = 256 };
static uint8_t code_memory[CODE_BYTES] __attribute__((aligned(65536)));
static size_t code_used;

StencilState stencil_state __attribute__((aligned(64)));
Areas areas;
const char *test_name = "";
unsigned long test_runs, test_failures;

static uint8_t *reserve(size_t bytes)
{
  void *p =
      mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) {
    perror("mmap");
    exit(1);
  }
  return p;
}

static void protect(int prot)
{
  if (mprotect(code_memory, CODE_BYTES, prot)) {
    perror("mprotect");
    exit(1);
  }
}

void machine_open(void)
{
  static uint8_t small[3][AREA_BYTES] __attribute__((aligned(64)));
  areas.frame = small[0] + AREA_MIDDLE;
  areas.ctx = small[1] + AREA_MIDDLE;
  areas.stack = small[2] + AREA_MIDDLE;
  areas.guest = reserve(((size_t)4 << 30) + (64 << 20)) + 65536;
  uint64_t seed = 1;
  for (int k = 0; k < 3; k++)
    for (int i = 0; i < AREA_BYTES; i++)
      small[k][i] = (uint8_t)test_random(&seed);
}

void machine_write(void)
{
  protect(PROT_READ | PROT_WRITE);
}

void machine_execute(void)
{
  __builtin___clear_cache((char *)code_memory, (char *)code_memory + code_used);
  protect(PROT_READ | PROT_EXEC);
}

static void jump(Code *c, const uint8_t *target)
{
  em(c, c->general[G_JMP], 0, 0, 0);
  cpu_patch_branch(c->p, target);
}

CodeSlot machine_slot(const StencilTable *t, StencilId id, const Reg reg[NROLES], int64_t imm,
                      int64_t imm2)
{
  if (code_used + SLOT_BYTES + CODE_SLACK > CODE_BYTES) code_used = 0;
  CodeRegion region = {.rw = code_memory, .rx = code_memory, .cap = CODE_BYTES, .used = code_used};
  Code c;
  code_open(&c, &region, t);
  CodeSlot slot = {.code = c.p, .imm = imm, .imm2 = imm2};
  memcpy(slot.reg, reg, sizeof slot.reg);
  const Stencil *s = &t->stencil[id];
  if (s->row[3] || s->immoff2)
    em_long(&c, id, reg[0], reg[1], reg[2], reg[3], imm, imm2);
  else
    em_i(&c, id, reg[0], reg[1], reg[2], imm);
  slot.end = c.p;
  jump(&c, stencil_exit_next);
  slot.taken = c.p;
  if ((s->flags & S_REL) && !cpu_patch_branch(slot.end, slot.taken))
    test_fail(&slot, "branch out of reach");
  jump(&c, stencil_exit_taken);
  code_used = ((size_t)(c.p - code_memory) + 15) & ~(size_t)15;
  return slot;
}

uint64_t test_random(uint64_t *state)
{
  uint64_t z = *state += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

void machine_fill(Machine *m, uint64_t seed)
{
  for (int i = 0; i < 32; i++)
    m->gpr[i] = test_random(&seed);
  for (int i = 0; i < 64; i++)
    m->fpr[i / 2][i % 2] = test_random(&seed);
  m->gpr[REG_FP] = (uintptr_t)areas.frame;
  m->gpr[REG_CTX] = (uintptr_t)areas.ctx;
  m->gpr[REG_SP] = (uintptr_t)areas.stack;
  m->gpr[REG_BASE] = (uintptr_t)areas.guest;
}

void test_fail(const CodeSlot *slot, const char *format, ...)
{
  static const char *last;
  static int of_this;
  test_failures++;
  of_this = last == test_name ? of_this + 1 : 0;
  last = test_name;
  if (of_this > 2) return;
  va_list args;
  va_start(args, format);
  printf("%s: ", test_name);
  vprintf(format, args);
  va_end(args);
  printf("  d=%d a=%d b=%d x=%d imm=%lld,%lld  bytes", slot->reg[0], slot->reg[1], slot->reg[2],
         slot->reg[3], (long long)slot->imm, (long long)slot->imm2);
  for (const uint8_t *p = slot->code; p < slot->end; p++)
    printf(" %02x", *p);
  printf("\n");
}
