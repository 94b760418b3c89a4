// SPDX-License-Identifier: MIT
/* Runs one stencil with every register loaded; see machine.h for the offsets. x18 and x19, which compiled
 * code never touches, hold the state and the code. */
  .text
  .globl stencil_run
  .type stencil_run, %function
stencil_run:
  sub sp, sp, #176
  stp x29, x30, [sp]
  stp x18, x19, [sp, #16]
  stp x20, x21, [sp, #32]
  stp x22, x23, [sp, #48]
  stp x24, x25, [sp, #64]
  stp x26, x27, [sp, #80]
  str x28, [sp, #96]
  stp d8, d9, [sp, #112]
  stp d10, d11, [sp, #128]
  stp d12, d13, [sp, #144]
  stp d14, d15, [sp, #160]
  adrp x18, stencil_state
  add x18, x18, :lo12:stencil_state
  mov x19, x0
  mov x1, sp
  str x1, [x18, #1544]
  add x1, x18, #256
.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
  ldr q\n, [x1, #16*\n]
.endr
  ldr x0, [x18, #8*31]
  mov sp, x0
.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
  ldr x\n, [x18, #8*\n]
.endr
  br x19

  .globl stencil_exit_next, stencil_exit_taken
stencil_exit_next:
  str xzr, [x18, #1536]
  b 1f
stencil_exit_taken:
  mov x19, #1
  str x19, [x18, #1536]
1:
.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
  str x\n, [x18, #768+8*\n]
.endr
  mov x0, sp
  str x0, [x18, #768+8*31]
  add x1, x18, #1024
.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
  str q\n, [x1, #16*\n]
.endr
  ldr x1, [x18, #1544]
  mov sp, x1
  ldp d8, d9, [sp, #112]
  ldp d10, d11, [sp, #128]
  ldp d12, d13, [sp, #144]
  ldp d14, d15, [sp, #160]
  ldp x29, x30, [sp]
  ldp x20, x21, [sp, #32]
  ldp x22, x23, [sp, #48]
  ldp x24, x25, [sp, #64]
  ldp x26, x27, [sp, #80]
  ldr x28, [sp, #96]
  ldp x18, x19, [sp, #16]
  add sp, sp, #176
  ret
  .size stencil_run, .-stencil_run
  .section .note.GNU-stack, "", %progbits
