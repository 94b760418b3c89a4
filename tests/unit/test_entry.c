// SPDX-License-Identifier: MIT
/* weft_enter and weft_unwind against the C ABI: whatever compiled code does to registers, C gets
 * back those that it may rely on, by both ways out. probe() fills them with known values, enters,
 * and counts the lost ones. */
#include "runtime/rt.h"

#include <stdio.h>
#include <string.h>

/* The number of lost registers; -1 if weft_enter did not return `expect`. */
int probe(const void *thunk, const void *code, Context *ctx, Value *slots, void **sp, int expect);
extern const char ruin_registers[], ruin_and_unwind[];
void *unwind_to; /* where weft_enter said */

#if defined(__x86_64__)
__asm__(
    ".text\n"
    ".globl probe, ruin_registers, ruin_and_unwind\n"
    "probe:\n"
    "  endbr64\n"
    "  push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15; push %r9\n"
    "  mov $0x1111, %ebx; mov $0x2222, %r12d; mov $0x3333, %r13d\n"
    "  mov $0x4444, %r14d; mov $0x5555, %r15d; mov $0x6666, %ebp\n"
    "  call weft_enter\n"
    "  pop %r9; xor %edx, %edx\n"
    "  cmp %eax, %r9d; je 1f; mov $-100, %edx\n"
    "1: cmp $0x1111, %rbx; je 1f; inc %edx\n"
    "1: cmp $0x2222, %r12; je 1f; inc %edx\n"
    "1: cmp $0x3333, %r13; je 1f; inc %edx\n"
    "1: cmp $0x4444, %r14; je 1f; inc %edx\n"
    "1: cmp $0x5555, %r15; je 1f; inc %edx\n"
    "1: cmp $0x6666, %rbp; je 1f; inc %edx\n"
    "1: mov %edx, %eax\n"
    "  pop %r15; pop %r14; pop %r13; pop %r12; pop %rbx; pop %rbp\n"
    "  ret\n"
    /* thunk(slots, code): ctx's memory base must be in r13 and ctx in r12; code is ruin_registers'
       argument */
    "ruin_registers:\n"
    "  endbr64\n"
    "  mov %r12, 0(%rdi); mov %r13, 8(%rdi); mov %rsi, 16(%rdi); mov %rsp, 24(%rdi)\n"
    "  mov $-1, %rbx; mov $-1, %r12; mov $-1, %r13; mov $-1, %r14; mov $-1, %r15\n"
    "  push %rbp; mov $-1, %rbp; pop %rbp\n"
    "  ret\n"
    "ruin_and_unwind:\n"
    "  endbr64\n"
    "  sub $1000, %rsp\n"
    "  mov $-1, %rbx; mov $-1, %r12; mov $-1, %r13; mov $-1, %r14; mov $-1, %r15; mov $-1, %rbp\n"
    "  mov unwind_to(%rip), %rdi; mov $1, %esi\n"
    "  jmp weft_unwind\n");
#else
__asm__(".text\n"
        ".globl probe, ruin_registers, ruin_and_unwind\n"
        "probe:\n"
        "  stp x29, x30, [sp, #-192]!\n"
        "  stp x19, x20, [sp, #16]; stp x21, x22, [sp, #32]; stp x23, x24, [sp, #48]\n"
        "  stp x25, x26, [sp, #64]; stp x27, x28, [sp, #80]\n"
        "  stp d8, d9, [sp, #96]; stp d10, d11, [sp, #112]\n"
        "  stp d12, d13, [sp, #128]; stp d14, d15, [sp, #144]\n"
        "  str x5, [sp, #160]\n"
        "  .irp r,19,20,21,22,23,24,25,26,27,28,29\n"
        "  mov x\\r, #\\r\n"
        "  .endr\n"
        "  .irp r,8,9,10,11,12,13,14,15\n"
        "  mov x9, #\\r\n"
        "  fmov d\\r, x9\n"
        "  .endr\n"
        "  bl weft_enter\n"
        "  ldr x5, [sp, #160]\n"
        "  mov w1, #0\n"
        "  cmp w0, w5\n"
        "  beq 1f\n"
        "  mov w1, #-100\n"
        "1:\n"
        "  .irp r,19,20,21,22,23,24,25,26,27,28,29\n"
        "  cmp x\\r, #\\r\n"
        "  cinc w1, w1, ne\n"
        "  .endr\n"
        "  .irp r,8,9,10,11,12,13,14,15\n"
        "  fmov x9, d\\r\n"
        "  cmp x9, #\\r\n"
        "  cinc w1, w1, ne\n"
        "  .endr\n"
        "  mov w0, w1\n"
        "  ldp d14, d15, [sp, #144]; ldp d12, d13, [sp, #128]\n"
        "  ldp d10, d11, [sp, #112]; ldp d8, d9, [sp, #96]\n"
        "  ldp x27, x28, [sp, #80]; ldp x25, x26, [sp, #64]\n"
        "  ldp x23, x24, [sp, #48]; ldp x21, x22, [sp, #32]; ldp x19, x20, [sp, #16]\n"
        "  ldp x29, x30, [sp], #192\n"
        "  ret\n"
        ".macro ruin\n"
        "  .irp r,19,20,21,22,23,24,25,26,27,28\n"
        "  mov x\\r, #-1\n"
        "  .endr\n"
        "  .irp r,8,9,10,11,12,13,14,15\n"
        "  fmov d\\r, x19\n"
        "  .endr\n"
        ".endm\n"
        "ruin_registers:\n"
        "  str x20, [x0]; str x21, [x0, #8]; str x1, [x0, #16]\n"
        "  mov x9, sp; str x9, [x0, #24]\n"
        "  ruin\n"
        "  ret\n"
        "ruin_and_unwind:\n"
        "  sub sp, sp, #1024\n"
        "  ruin\n"
        "  mov x29, #-1\n"
        "  adrp x9, unwind_to\n"
        "  ldr x0, [x9, :lo12:unwind_to]\n"
        "  mov w1, #1\n"
        "  b weft_unwind\n");
#endif

static int check(int lost, const char *what)
{
  if (lost) printf("%s: %d registers lost (less than 0: another result)\n", what, lost);
  return lost != 0;
}

int main(void)
{
  static Context ctx;
  Value slots[2];
  uint8_t memory;
  ctx.mem_base = &memory;
  memset(slots, 0, sizeof slots);
  int failed = 0;
  failed |= check(probe(ruin_registers, &failed, &ctx, slots, &unwind_to, 0), "return");
  const void *const *seen = (const void *const *)slots;
  if (seen[0] != &ctx || seen[1] != &memory || seen[2] != &failed) {
    printf("the thunk does not have context, memory base and code\n");
    failed = 1;
  }
  /* the stack is aligned as at a call, and *sp_out lies above the thunk's frame */
  uintptr_t sp = (uintptr_t)seen[3];
#if defined(__x86_64__)
  sp += 8;
#endif
  if (sp % 16 || (uintptr_t)unwind_to < sp) {
    printf("the stack pointer is not aligned, or not below where it unwinds to\n");
    failed = 1;
  }
  failed |= check(probe(ruin_and_unwind, NULL, &ctx, slots, &unwind_to, 1), "unwinding");
  return failed;
}
