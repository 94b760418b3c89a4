// SPDX-License-Identifier: MIT
/* arm64: memory.copy and memory.fill for compiled code, see Context.routine: operands in w0, w1, w2, the context in x20,
 * the memory's base in x21. All registers but x8, x16, x17, v31 and the flags are as they were. What is small is done
 * here, the rest by the C library with all registers saved. Bounds are compared first, so nothing is written before a
 * trap. */
        .set WEFT_TRAP_MEMORY_BOUNDS, 2 /* TrapKind, base/trap.h */
        .set MEM_BYTES, 16              /* Context.mem_bytes */
        .text

.Lbounds:
        mov w16, #WEFT_TRAP_MEMORY_BOUNDS
        b weft_trap_entry

        .globl weft_memory_copy
        .hidden weft_memory_copy
        .type weft_memory_copy, %function
        .p2align 4
weft_memory_copy:
        ldr x16, [x20, #MEM_BYTES]
        add x8, x0, x2
        add x17, x1, x2
        cmp x8, x16
        b.hi .Lbounds
        cmp x17, x16
        b.hi .Lbounds
        cmp w2, #64
        b.hi .Lcopy_much
        add x0, x0, x21
        add x1, x1, x21
        add x8, x8, x21
        add x17, x17, x21       /* behind the destination, behind the source */
        cmp w2, #16
        b.hi .Lcopy_17
        tbz w2, #4, .Lcopy_15
        ldr q31, [x1]
        str q31, [x0]
        b .Lcopied
.Lcopy_15:
        tbz w2, #3, .Lcopy_7
        ldr x16, [x1]
        ldr x17, [x17, #-8]
        str x16, [x0]
        str x17, [x8, #-8]
.Lcopied:
        sub x0, x0, x21
        sub x1, x1, x21
        ret
.Lcopy_7:
        tbz w2, #2, .Lcopy_3
        ldr w16, [x1]
        ldr w17, [x17, #-4]
        str w16, [x0]
        str w17, [x8, #-4]
        b .Lcopied
.Lcopy_3:
        cbz w2, .Lcopied
        ldrb w16, [x17, #-1]
        tbz w2, #1, .Lcopy_1
        ldrh w17, [x1]
        strh w17, [x0]
.Lcopy_1:
        strb w16, [x8, #-1]
        b .Lcopied
.Lcopy_17:
        str q30, [sp, #-64]!
        cmp w2, #32
        b.hi .Lcopy_33
        ldr q31, [x1]
        ldr q30, [x17, #-16]
        str q31, [x0]
        str q30, [x8, #-16]
        ldr q30, [sp], #64
        b .Lcopied
.Lcopy_33:
        stp q28, q29, [sp, #16]
        ldp q30, q31, [x1]
        ldp q28, q29, [x17, #-32]
        stp q30, q31, [x0]
        stp q28, q29, [x8, #-32]
        ldp q28, q29, [sp, #16]
        ldr q30, [sp], #64
        b .Lcopied
.Lcopy_much:
        mov x8, x30
        bl .Lsave
        add x0, x0, x21
        add x1, x1, x21
        bl memmove
        b .Lrestore
        .size weft_memory_copy, . - weft_memory_copy

        .globl weft_memory_fill
        .hidden weft_memory_fill
        .type weft_memory_fill, %function
        .p2align 4
weft_memory_fill:
        ldr x16, [x20, #MEM_BYTES]
        add x8, x0, x2
        cmp x8, x16
        b.hi .Lbounds
        cmp w2, #256
        b.hi .Lfill_much
        dup v31.16b, w1
        add x16, x0, x21
        add x8, x8, x21         /* behind the destination */
        cmp w2, #16
        b.lo .Lfill_15
        sub x17, x8, #16
.Lfill_up:
        str q31, [x16], #16
        cmp x16, x17
        b.lo .Lfill_up
        str q31, [x17]
        ret
.Lfill_15:
        tbz w2, #3, .Lfill_7
        str d31, [x16]
        str d31, [x8, #-8]
        ret
.Lfill_7:
        tbz w2, #2, .Lfill_3
        str s31, [x16]
        str s31, [x8, #-4]
        ret
.Lfill_3:
        cbz w2, .Lfilled
        strb w1, [x16]
        tbz w2, #1, .Lfilled
        str h31, [x8, #-2]
.Lfilled:
        ret
.Lfill_much:
        mov x8, x30
        bl .Lsave
        add x0, x0, x21
        bl memset
        b .Lrestore
        .size weft_memory_fill, . - weft_memory_fill

/* A frame with all registers that C destroys and the return address, which is in x8. */
.Lsave:
        stp x29, x8, [sp, #-144]!
        mov x29, sp
        stp x0, x1, [sp, #16]
        stp x2, x3, [sp, #32]
        stp x4, x5, [sp, #48]
        stp x6, x7, [sp, #64]
        stp x9, x10, [sp, #80]
        stp x11, x12, [sp, #96]
        stp x13, x14, [sp, #112]
        str x15, [sp, #128]
        sub sp, sp, #496
        stp q0, q1, [sp]
        stp q2, q3, [sp, #32]
        stp q4, q5, [sp, #64]
        stp q6, q7, [sp, #96]
        stp q8, q9, [sp, #128]
        stp q10, q11, [sp, #160]
        stp q12, q13, [sp, #192]
        stp q14, q15, [sp, #224]
        stp q16, q17, [sp, #256]
        stp q18, q19, [sp, #288]
        stp q20, q21, [sp, #320]
        stp q22, q23, [sp, #352]
        stp q24, q25, [sp, #384]
        stp q26, q27, [sp, #416]
        stp q28, q29, [sp, #448]
        str q30, [sp, #480]
        ret
.Lrestore:
        ldp q0, q1, [sp]
        ldp q2, q3, [sp, #32]
        ldp q4, q5, [sp, #64]
        ldp q6, q7, [sp, #96]
        ldp q8, q9, [sp, #128]
        ldp q10, q11, [sp, #160]
        ldp q12, q13, [sp, #192]
        ldp q14, q15, [sp, #224]
        ldp q16, q17, [sp, #256]
        ldp q18, q19, [sp, #288]
        ldp q20, q21, [sp, #320]
        ldp q22, q23, [sp, #352]
        ldp q24, q25, [sp, #384]
        ldp q26, q27, [sp, #416]
        ldp q28, q29, [sp, #448]
        ldr q30, [sp, #480]
        add sp, sp, #496
        ldp x0, x1, [sp, #16]
        ldp x2, x3, [sp, #32]
        ldp x4, x5, [sp, #48]
        ldp x6, x7, [sp, #64]
        ldp x9, x10, [sp, #80]
        ldp x11, x12, [sp, #96]
        ldp x13, x14, [sp, #112]
        ldr x15, [sp, #128]
        ldp x29, x30, [sp], #144
        ret
        .section .note.GNU-stack, "", %progbits
