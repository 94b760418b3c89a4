// SPDX-License-Identifier: MIT
/* x86-64: into compiled code, out of it by unwinding, and where trap tails jump. See rt.h. */
        .set WEFT_TRAP_NO_CODE, 13      /* TrapKind, base/trap.h */
        .set WEFT_TRAP_UNDEFINED_ELEMENT, 4
        .text
/* int weft_enter(thunk rdi, code rsi, ctx rdx, slots rcx, sp_out r8) */
        .globl weft_enter
        .hidden weft_enter
        .type weft_enter, @function
weft_enter:
        .cfi_startproc
        endbr64
        pushq %rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbp, 0
        movq %rsp, %rbp
        .cfi_def_cfa_register %rbp
        pushq %rbx
        .cfi_offset %rbx, -24
        pushq %r12
        .cfi_offset %r12, -32
        pushq %r13
        .cfi_offset %r13, -40
        pushq %r14
        .cfi_offset %r14, -48
        pushq %r15
        .cfi_offset %r15, -56
        subq $8, %rsp
        movq %rsp, (%r8)
        movq %rdx, %r12
        movq 8(%rdx), %r13      /* Context.mem_base */
        movq %rdi, %rax
        movq %rcx, %rdi
        call *%rax
        xorl %eax, %eax
.Lleave:
        addq $8, %rsp
        popq %r15
        popq %r14
        popq %r13
        popq %r12
        popq %rbx
        popq %rbp
        .cfi_def_cfa %rsp, 8
        ret
        .cfi_endproc
        .size weft_enter, . - weft_enter

/* _Noreturn void weft_unwind(sp rdi, result esi) */
        .globl weft_unwind
        .hidden weft_unwind
        .type weft_unwind, @function
weft_unwind:
        endbr64
        movq %rdi, %rsp
        movl %esi, %eax
        jmp .Lleave
        .size weft_unwind, . - weft_unwind

/* From a trap tail: kind in eax, the site's return address on the stack, rbp the frame, r12 the context. */
        .globl weft_trap_entry
        .hidden weft_trap_entry
        .type weft_trap_entry, @function
weft_trap_entry:
        endbr64
        movq %r12, %rdi
        movl %eax, %esi
        popq %rdx
        movq %rbp, %rcx
        andq $-16, %rsp
        call rt_trap_site
        ud2
        .size weft_trap_entry, . - weft_trap_entry

/* Called instead of a function that has no code. */
        .globl weft_no_code_entry
        .hidden weft_no_code_entry
        .type weft_no_code_entry, @function
weft_no_code_entry:
        endbr64
        movl $WEFT_TRAP_UNDEFINED_ELEMENT, %eax
        jmp weft_trap_entry
        .size weft_no_code_entry, . - weft_no_code_entry

/* From the stub of a function that may have no code: its number in r10d. Arguments stay as they are. */
        .globl weft_lazy_entry
        .hidden weft_lazy_entry
        .type weft_lazy_entry, @function
weft_lazy_entry:
        endbr64
        pushq %rbp
        movq %rsp, %rbp
        subq $176, %rsp
        movq %rdi, (%rsp)
        movq %rsi, 8(%rsp)
        movq %rdx, 16(%rsp)
        movq %rcx, 24(%rsp)
        movq %r8, 32(%rsp)
        movq %r9, 40(%rsp)
        movups %xmm0, 48(%rsp)
        movups %xmm1, 64(%rsp)
        movups %xmm2, 80(%rsp)
        movups %xmm3, 96(%rsp)
        movups %xmm4, 112(%rsp)
        movups %xmm5, 128(%rsp)
        movups %xmm6, 144(%rsp)
        movups %xmm7, 160(%rsp)
        movq %r12, %rdi
        movl %r10d, %esi
        call rt_compile_lazily
        movq (%rsp), %rdi
        movq 8(%rsp), %rsi
        movq 16(%rsp), %rdx
        movq 24(%rsp), %rcx
        movq 32(%rsp), %r8
        movq 40(%rsp), %r9
        movups 48(%rsp), %xmm0
        movups 64(%rsp), %xmm1
        movups 80(%rsp), %xmm2
        movups 96(%rsp), %xmm3
        movups 112(%rsp), %xmm4
        movups 128(%rsp), %xmm5
        movups 144(%rsp), %xmm6
        movups 160(%rsp), %xmm7
        leave
        testq %rax, %rax
        jz .Lno_code
        jmp *%rax
.Lno_code:
        movl $WEFT_TRAP_NO_CODE, %eax
        jmp weft_trap_entry
        .size weft_lazy_entry, . - weft_lazy_entry

/* From the signal handler, with the arguments of rt_trap_site in their registers and the guest's rsp: steps over
 * the red zone. Here and not in the handler, so that tools that follow the stack pointer see it move. */
        .globl weft_fault_entry
        .hidden weft_fault_entry
        .type weft_fault_entry, @function
weft_fault_entry:
        endbr64
        leaq -128(%rsp), %rsp
        andq $-16, %rsp
        call rt_trap_site
        ud2
        .size weft_fault_entry, . - weft_fault_entry

/* void weft_on_stack(sp rdi, function rsi, argument rdx): it may unwind or jump away */
        .globl weft_on_stack
        .hidden weft_on_stack
        .type weft_on_stack, @function
weft_on_stack:
        .cfi_startproc
        endbr64
        pushq %rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbp, 0
        movq %rsp, %rbp
        .cfi_def_cfa_register %rbp
        movq %rdi, %rsp
        andq $-16, %rsp
        movq %rdx, %rdi
        call *%rsi
        leave
        .cfi_def_cfa %rsp, 8
        ret
        .cfi_endproc
        .size weft_on_stack, . - weft_on_stack

        .section .note.GNU-stack, "", @progbits
