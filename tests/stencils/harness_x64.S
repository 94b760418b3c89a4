// SPDX-License-Identifier: MIT
/* Runs one stencil with every register loaded; see machine.h for the offsets. */
  .text
  .globl stencil_run
  .type stencil_run, @function
stencil_run:
  pushq %rbx
  pushq %rbp
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, stencil_state+1544(%rip)
  movq %rdi, stencil_state+1552(%rip)
  leaq stencil_state+256(%rip), %rax
.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  movups 16*\n(%rax), %xmm\n
.endr
  movq stencil_state+0(%rip), %rax
  movq stencil_state+8(%rip), %rcx
  movq stencil_state+16(%rip), %rdx
  movq stencil_state+24(%rip), %rbx
  movq stencil_state+32(%rip), %rsp
  movq stencil_state+40(%rip), %rbp
  movq stencil_state+48(%rip), %rsi
  movq stencil_state+56(%rip), %rdi
  movq stencil_state+64(%rip), %r8
  movq stencil_state+72(%rip), %r9
  movq stencil_state+80(%rip), %r10
  movq stencil_state+88(%rip), %r11
  movq stencil_state+96(%rip), %r12
  movq stencil_state+104(%rip), %r13
  movq stencil_state+112(%rip), %r14
  movq stencil_state+120(%rip), %r15
  testq $1, stencil_state+80(%rip) /* what the flags say: the scratch register is even */
  jmp *stencil_state+1552(%rip)

  .globl stencil_exit_next, stencil_exit_taken
stencil_exit_next:
  movq $0, stencil_state+1536(%rip)
  jmp 1f
stencil_exit_taken:
  movq $1, stencil_state+1536(%rip)
1:
  setz stencil_state+1560(%rip)
  movq %rax, stencil_state+768+0(%rip)
  movq %rcx, stencil_state+768+8(%rip)
  movq %rdx, stencil_state+768+16(%rip)
  movq %rbx, stencil_state+768+24(%rip)
  movq %rsp, stencil_state+768+32(%rip)
  movq %rbp, stencil_state+768+40(%rip)
  movq %rsi, stencil_state+768+48(%rip)
  movq %rdi, stencil_state+768+56(%rip)
  movq %r8, stencil_state+768+64(%rip)
  movq %r9, stencil_state+768+72(%rip)
  movq %r10, stencil_state+768+80(%rip)
  movq %r11, stencil_state+768+88(%rip)
  movq %r12, stencil_state+768+96(%rip)
  movq %r13, stencil_state+768+104(%rip)
  movq %r14, stencil_state+768+112(%rip)
  movq %r15, stencil_state+768+120(%rip)
  leaq stencil_state+1024(%rip), %rax
.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  movups %xmm\n, 16*\n(%rax)
.endr
  movq stencil_state+1544(%rip), %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbp
  popq %rbx
  ret
  .size stencil_run, .-stencil_run
  .section .note.GNU-stack, "", @progbits
