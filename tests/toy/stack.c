// SPDX-License-Identifier: MIT
/* The toy's stack: one per thread, beside the native one. A frame's bytes have no value when it
 * begins, and none when it has ended. */
#include "toy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { STACK_BYTES = 128 << 20 }; /* more than a call may use, of address space */

static uint8_t *reserve(void)
{
  void *p = mmap(NULL, STACK_BYTES, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p != MAP_FAILED) return p;
  perror("toy: no address space for a stack");
  exit(2);
}

ToyStack *toy_stack(void)
{
  static _Thread_local ToyStack stack;
  if (!stack.bytes) {
    stack.bytes = reserve();
    stack.defined = reserve();
    stack.sp = stack.lowest = (uintptr_t)stack.bytes + STACK_BYTES - 64;
  }
  return &stack;
}

bool toy_on_stack(const ToyStack *s, uint64_t at, uint64_t n)
{
  uint64_t from = at - (uintptr_t)s->bytes;
  return from < STACK_BYTES && n <= STACK_BYTES - from;
}

uint8_t *toy_frame(const Toy *cpu, uint64_t at, uint64_t n)
{
  const ToyStack *s = cpu->stack;
  const ToyCall *c = &s->calls[s->ncalls - 1];
  uint64_t caller = c->fp > c->sp ? c->fp : c->sp;
  if (!toy_on_stack(s, at, n)) toy_wrong(cpu, "an access beyond the stack");
  if (at < cpu->r[REG_SP] - RED_ZONE) toy_wrong(cpu, "an access below the frame");
  if (at + n > caller) toy_wrong(cpu, "an access above the frame and its arguments");
  return (uint8_t *)(uintptr_t)at;
}

bool toy_stack_defined(const ToyStack *s, const void *at, uint64_t n)
{
  if (!toy_on_stack(s, (uintptr_t)at, n)) return true;
  const uint8_t *d = s->defined + ((const uint8_t *)at - s->bytes);
  for (uint64_t i = 0; i < n; i++)
    if (!d[i]) return false;
  return true;
}

void toy_stack_define(ToyStack *s, const void *at, uint64_t n, bool defined)
{
  if (!toy_on_stack(s, (uintptr_t)at, n)) return;
  memset(s->defined + ((const uint8_t *)at - s->bytes), defined, n);
  if ((uintptr_t)at < s->lowest) s->lowest = (uintptr_t)at;
}

void toy_stack_forget(ToyStack *s, uint64_t sp)
{
  if (s->lowest >= sp) return;
  memset(s->defined + (s->lowest - (uintptr_t)s->bytes), 0, sp - s->lowest);
  s->lowest = sp;
}

void toy_move_sp(Toy *cpu, uint64_t sp)
{
  if (!toy_on_stack(cpu->stack, sp - RED_ZONE, RED_ZONE)) toy_wrong(cpu, "the stack has run over");
  if (sp % 8) toy_wrong(cpu, "the stack pointer is not aligned");
  if (sp > cpu->r[REG_SP]) toy_stack_forget(cpu->stack, sp);
  cpu->r[REG_SP] = sp;
}

void toy_push(Toy *cpu, uint64_t v)
{
  toy_move_sp(cpu, cpu->r[REG_SP] - 8);
  uint8_t *at = (uint8_t *)(uintptr_t)cpu->r[REG_SP];
  memcpy(at, &v, 8);
  toy_stack_define(cpu->stack, at, 8, true);
}

uint64_t toy_pop(Toy *cpu)
{
  uint64_t v;
  const uint8_t *at = (const uint8_t *)(uintptr_t)cpu->r[REG_SP];
  if (!toy_stack_defined(cpu->stack, at, 8)) toy_wrong(cpu, "nothing is there to be popped");
  memcpy(&v, at, 8);
  toy_move_sp(cpu, cpu->r[REG_SP] + 8);
  return v;
}

void toy_leave(Toy *cpu)
{
  if (cpu->r[REG_FP] < cpu->r[REG_SP]) toy_wrong(cpu, "the frame pointer is below the stack");
  toy_move_sp(cpu, cpu->r[REG_FP]);
  cpu->r[REG_FP] = toy_pop(cpu);
}

bool toy_stack_low(const Toy *cpu, uint64_t sp)
{
  uint64_t used = (uintptr_t)cpu->stack->bytes + STACK_BYTES - sp;
  return used > cpu->here || cpu->here - used < toy_context(cpu)->stack_limit;
}
