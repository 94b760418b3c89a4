// SPDX-License-Identifier: MIT
/* x86-64: into compiled code, out of it by unwinding, and where trap tails jump. See rt.h. */
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

        .section .note.GNU-stack, "", @progbits
