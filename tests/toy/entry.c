// SPDX-License-Identifier: MIT
/* Into the toy's code and out of it: what src/runtime/entry_<cpu>.S is for a CPU that there is. */
#include "toy.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/* The emulator knows them by their addresses. */
const char weft_lazy_entry[4] = "lazy", weft_no_code_entry[4] = "none", weft_trap_entry[4] = "trap",
           weft_fault_entry[4] = "page";

static void enter(ToyStack *s, const void *thunk, const void *code, Context *ctx, Value *slots)
{
  Toy cpu = {.pc = thunk, .stack = s, .store = ctx->store};
  cpu.here = (uintptr_t)__builtin_frame_address(0);
  cpu.r[REG_SP] = s->sp & ~(uint64_t)15;
  cpu.r[REG_CTX] = (uintptr_t)ctx;
  cpu.r[REG_BASE] = (uintptr_t)ctx->mem_base;
  cpu.r[C_ARG[0]] = (uintptr_t)slots;
  cpu.r[C_ARG[1]] = (uintptr_t)code;
  cpu.defined = (RegMask)1 << C_ARG[0] | (RegMask)1 << C_ARG[1];
  toy_run(&cpu);
}

int weft_enter(const void *thunk, const void *code, Context *ctx, Value *slots, void **sp_out)
{
  ToyStack *s = toy_stack();
  const ToyStack before = *s;
  CodeRange range;
  jmp_buf unwind;
  *sp_out = &unwind;
  int unwound = setjmp(unwind);
  if (!unwound && engine_region_of(((Store *)ctx->store)->engine, thunk, &range))
    enter(s, thunk, code, ctx, slots);
  else if (!unwound)
    ((void (*)(Value *, const void *))(uintptr_t)thunk)(slots, code); /* the interpreter */
  toy_stack_forget(s, before.sp);
  s->sp = before.sp;
  s->ncalls = before.ncalls;
  return unwound;
}

_Noreturn void weft_unwind(void *sp, int result)
{
  longjmp(sp, result);
}

/* No handler of the toy's runs on another stack. */
void weft_on_stack(void *sp, void (*function)(void *argument), void *argument)
{
  (void)sp;
  function(argument);
}
