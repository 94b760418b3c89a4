// SPDX-License-Identifier: MIT
/* x86-64: memory.copy and memory.fill for compiled code, see Context.routine: operands in rdi, rsi, rdx, the context in
 * r12, the memory's base in r13. All registers but r10, xmm15 and the flags are as they were. Most of what programs copy
 * and fill is small: up to MOST bytes are done here, the rest by the C library with all registers saved. Bounds are
 * compared first, so nothing is written before a trap. */
        .set WEFT_TRAP_MEMORY_BOUNDS, 2 /* TrapKind, base/trap.h */
        .set MEM_BYTES, 16              /* Context.mem_bytes */
        .set MOST, 512
        .text

.Lbounds:
        movl $WEFT_TRAP_MEMORY_BOUNDS, %eax
        jmp weft_trap_entry

        .globl weft_memory_copy
        .hidden weft_memory_copy
        .type weft_memory_copy, @function
        .p2align 4
weft_memory_copy:
        endbr64
        leaq (%rdi,%rdx), %r10
        cmpq MEM_BYTES(%r12), %r10
        ja .Lbounds
        leaq (%rsi,%rdx), %r10
        cmpq MEM_BYTES(%r12), %r10
        ja .Lbounds
        addq %r13, %rdi
        addq %r13, %rsi
        cmpl $16, %edx
        ja .Lcopy_17
        cmpl $8, %edx
        jb .Lcopy_0
        movq (%rsi), %r10
        movq -8(%rsi,%rdx), %xmm15
        movq %r10, (%rdi)
        movq %xmm15, -8(%rdi,%rdx)
.Lcopied:
        subq %r13, %rdi
        subq %r13, %rsi
        ret
.Lcopy_0:
        cmpl $4, %edx
        jb .Lcopy_3
        movl (%rsi), %r10d
        movd -4(%rsi,%rdx), %xmm15
        movl %r10d, (%rdi)
        movd %xmm15, -4(%rdi,%rdx)
        jmp .Lcopied
.Lcopy_3:
        cmpl $2, %edx
        jb .Lcopy_1
        movzwl (%rsi), %r10d
        shll $16, %r10d
        movb -1(%rsi,%rdx), %r10b
        movb %r10b, -1(%rdi,%rdx)
        shrl $16, %r10d
        movw %r10w, (%rdi)
        jmp .Lcopied
.Lcopy_1:
        testl %edx, %edx
        je .Lcopied
        movzbl (%rsi), %r10d
        movb %r10b, (%rdi)
        jmp .Lcopied
.Lcopy_17:
        movups %xmm14, -24(%rsp)
        cmpl $32, %edx
        ja .Lcopy_33
        movups (%rsi), %xmm15
        movups -16(%rsi,%rdx), %xmm14
        movups %xmm15, (%rdi)
        movups %xmm14, -16(%rdi,%rdx)
        movups -24(%rsp), %xmm14
        jmp .Lcopied
.Lcopy_33:
        movups %xmm13, -40(%rsp)
        movups %xmm12, -56(%rsp)
        cmpl $64, %edx
        ja .Lcopy_65
        movups (%rsi), %xmm15
        movups 16(%rsi), %xmm14
        movups -32(%rsi,%rdx), %xmm13
        movups -16(%rsi,%rdx), %xmm12
        movups %xmm15, (%rdi)
        movups %xmm14, 16(%rdi)
        movups %xmm13, -32(%rdi,%rdx)
        movups %xmm12, -16(%rdi,%rdx)
.Lcopied_33:
        movups -24(%rsp), %xmm14
        movups -40(%rsp), %xmm13
        movups -56(%rsp), %xmm12
        jmp .Lcopied
/* Upwards by 32 bytes, if that does not overwrite what is still to be read; the last 32 are read before and written
 * after. */
.Lcopy_65:
        cmpl $MOST, %edx
        ja .Lcopy_much
        movq %rdi, %r10
        subq %rsi, %r10
        cmpq %rdx, %r10
        jb .Lcopy_much
        subq $32, %rdx
        movups (%rsi,%rdx), %xmm13
        movups 16(%rsi,%rdx), %xmm12
        xorl %r10d, %r10d
.Lcopy_up:
        movups (%rsi,%r10), %xmm15
        movups 16(%rsi,%r10), %xmm14
        movups %xmm15, (%rdi,%r10)
        movups %xmm14, 16(%rdi,%r10)
        addq $32, %r10
        cmpq %rdx, %r10
        jb .Lcopy_up
        movups %xmm13, (%rdi,%rdx)
        movups %xmm12, 16(%rdi,%rdx)
        addq $32, %rdx
        jmp .Lcopied_33
.Lcopy_much:
        movups -24(%rsp), %xmm14
        movups -40(%rsp), %xmm13
        movups -56(%rsp), %xmm12
        call .Lsave
        call memmove@PLT
        call .Lrestore
        jmp .Lcopied
        .size weft_memory_copy, . - weft_memory_copy

        .globl weft_memory_fill
        .hidden weft_memory_fill
        .type weft_memory_fill, @function
        .p2align 4
weft_memory_fill:
        endbr64
        leaq (%rdi,%rdx), %r10
        cmpq MEM_BYTES(%r12), %r10
        ja .Lbounds
        addq %r13, %rdi
        cmpl $MOST, %edx
        ja .Lfill_much
        movd %esi, %xmm15       /* its low byte, sixteen times */
        punpcklbw %xmm15, %xmm15
        pshuflw $0, %xmm15, %xmm15
        punpcklqdq %xmm15, %xmm15
        cmpl $16, %edx
        jb .Lfill_0
        movups %xmm15, -16(%rdi,%rdx)
        subq $16, %rdx
        xorl %r10d, %r10d
.Lfill_up:
        movups %xmm15, (%rdi,%r10)
        addq $16, %r10
        cmpq %rdx, %r10
        jb .Lfill_up
        addq $16, %rdx
.Lfilled:
        subq %r13, %rdi
        ret
.Lfill_0:
        cmpl $8, %edx
        jb .Lfill_7
        movq %xmm15, (%rdi)
        movq %xmm15, -8(%rdi,%rdx)
        jmp .Lfilled
.Lfill_7:
        cmpl $4, %edx
        jb .Lfill_3
        movd %xmm15, (%rdi)
        movd %xmm15, -4(%rdi,%rdx)
        jmp .Lfilled
.Lfill_3:
        testl %edx, %edx
        je .Lfilled
        movd %xmm15, %r10d
        movb %r10b, (%rdi)
        cmpl $1, %edx
        je .Lfilled
        movw %r10w, -2(%rdi,%rdx)
        jmp .Lfilled
.Lfill_much:
        call .Lsave
        call memset@PLT
        call .Lrestore
        jmp .Lfilled
        .size weft_memory_fill, . - weft_memory_fill

/* A frame with all registers that C destroys, rsp at 16 bytes; and back. The return address of the caller of .Lsave stays
 * where rbp finds it. */
        .set FRAME, 320
.Lsave:
        popq %r10
        pushq %rbp
        movq %rsp, %rbp
        subq $FRAME, %rsp
        andq $-16, %rsp
        movq %rax, (%rsp)
        movq %rcx, 8(%rsp)
        movq %rdx, 16(%rsp)
        movq %rsi, 24(%rsp)
        movq %rdi, 32(%rsp)
        movq %r8, 40(%rsp)
        movq %r9, 48(%rsp)
        movq %r11, 56(%rsp)
        movups %xmm0, 64(%rsp)
        movups %xmm1, 80(%rsp)
        movups %xmm2, 96(%rsp)
        movups %xmm3, 112(%rsp)
        movups %xmm4, 128(%rsp)
        movups %xmm5, 144(%rsp)
        movups %xmm6, 160(%rsp)
        movups %xmm7, 176(%rsp)
        movups %xmm8, 192(%rsp)
        movups %xmm9, 208(%rsp)
        movups %xmm10, 224(%rsp)
        movups %xmm11, 240(%rsp)
        movups %xmm12, 256(%rsp)
        movups %xmm13, 272(%rsp)
        movups %xmm14, 288(%rsp)
        jmp *%r10
.Lrestore:
        popq %r10
        movq (%rsp), %rax
        movq 8(%rsp), %rcx
        movq 16(%rsp), %rdx
        movq 24(%rsp), %rsi
        movq 32(%rsp), %rdi
        movq 40(%rsp), %r8
        movq 48(%rsp), %r9
        movq 56(%rsp), %r11
        movups 64(%rsp), %xmm0
        movups 80(%rsp), %xmm1
        movups 96(%rsp), %xmm2
        movups 112(%rsp), %xmm3
        movups 128(%rsp), %xmm4
        movups 144(%rsp), %xmm5
        movups 160(%rsp), %xmm6
        movups 176(%rsp), %xmm7
        movups 192(%rsp), %xmm8
        movups 208(%rsp), %xmm9
        movups 224(%rsp), %xmm10
        movups 240(%rsp), %xmm11
        movups 256(%rsp), %xmm12
        movups 272(%rsp), %xmm13
        movups 288(%rsp), %xmm14
        leave
        jmp *%r10

        .section .note.GNU-stack, "", @progbits
