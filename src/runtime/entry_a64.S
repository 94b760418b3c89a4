// SPDX-License-Identifier: MIT
/* arm64: into compiled code, out of it by unwinding, and where trap tails jump. See rt.h. */
        .set WEFT_TRAP_NO_CODE, 13      /* TrapKind, base/trap.h */
        .set WEFT_TRAP_UNDEFINED_ELEMENT, 4
        .text
/* int weft_enter(thunk x0, code x1, ctx x2, slots x3, sp_out x4) */
        .globl weft_enter
        .hidden weft_enter
        .type weft_enter, %function
weft_enter:
        .cfi_startproc
        stp x29, x30, [sp, #-176]!
        mov x29, sp
        .cfi_def_cfa 29, 176
        .cfi_offset 29, -176
        .cfi_offset 30, -168
        stp x19, x20, [sp, #16]
        .cfi_offset 19, -160
        .cfi_offset 20, -152
        stp x21, x22, [sp, #32]
        .cfi_offset 21, -144
        .cfi_offset 22, -136
        stp x23, x24, [sp, #48]
        .cfi_offset 23, -128
        .cfi_offset 24, -120
        stp x25, x26, [sp, #64]
        .cfi_offset 25, -112
        .cfi_offset 26, -104
        stp x27, x28, [sp, #80]
        .cfi_offset 27, -96
        .cfi_offset 28, -88
        stp d8, d9, [sp, #96]
        stp d10, d11, [sp, #112]
        stp d12, d13, [sp, #128]
        stp d14, d15, [sp, #144]
        mov x5, sp
        str x5, [x4]
        mov x20, x2
        ldr x21, [x2, #8]       /* Context.mem_base */
        mov x5, x0
        mov x0, x3
        blr x5
        mov w0, #0
.Lleave:
        ldp d14, d15, [sp, #144]
        ldp d12, d13, [sp, #128]
        ldp d10, d11, [sp, #112]
        ldp d8, d9, [sp, #96]
        ldp x27, x28, [sp, #80]
        ldp x25, x26, [sp, #64]
        ldp x23, x24, [sp, #48]
        ldp x21, x22, [sp, #32]
        ldp x19, x20, [sp, #16]
        ldp x29, x30, [sp], #176
        ret
        .cfi_endproc
        .size weft_enter, . - weft_enter

/* _Noreturn void weft_unwind(sp x0, result w1) */
        .globl weft_unwind
        .hidden weft_unwind
        .type weft_unwind, %function
weft_unwind:
        mov sp, x0
        mov w0, w1
        b .Lleave
        .size weft_unwind, . - weft_unwind

/* From a trap tail: kind in w16, the site's return address in x30, x29 the frame, x20 the context. */
        .globl weft_trap_entry
        .hidden weft_trap_entry
        .type weft_trap_entry, %function
weft_trap_entry:
        mov x0, x20
        mov w1, w16
        mov x2, x30
        mov x3, x29
        bl rt_trap_site
        udf #0
        .size weft_trap_entry, . - weft_trap_entry

/* Called instead of a function that has no code. */
        .globl weft_no_code_entry
        .hidden weft_no_code_entry
        .type weft_no_code_entry, %function
weft_no_code_entry:
        mov w16, #WEFT_TRAP_UNDEFINED_ELEMENT
        b weft_trap_entry
        .size weft_no_code_entry, . - weft_no_code_entry

/* From the stub of a function that may have no code: its number in w8. Arguments stay as they are. */
        .globl weft_lazy_entry
        .hidden weft_lazy_entry
        .type weft_lazy_entry, %function
weft_lazy_entry:
        stp x29, x30, [sp, #-208]!
        mov x29, sp
        stp x0, x1, [sp, #16]
        stp x2, x3, [sp, #32]
        stp x4, x5, [sp, #48]
        stp x6, x7, [sp, #64]
        stp q0, q1, [sp, #80]
        stp q2, q3, [sp, #112]
        stp q4, q5, [sp, #144]
        stp q6, q7, [sp, #176]
        mov x0, x20
        mov w1, w8
        bl rt_compile_lazily
        mov x9, x0
        ldp x0, x1, [sp, #16]
        ldp x2, x3, [sp, #32]
        ldp x4, x5, [sp, #48]
        ldp x6, x7, [sp, #64]
        ldp q0, q1, [sp, #80]
        ldp q2, q3, [sp, #112]
        ldp q4, q5, [sp, #144]
        ldp q6, q7, [sp, #176]
        ldp x29, x30, [sp], #208
        cbz x9, .Lno_code
        br x9
.Lno_code:
        mov w16, #WEFT_TRAP_NO_CODE
        b weft_trap_entry
        .size weft_lazy_entry, . - weft_lazy_entry

/* From the signal handler, with the arguments of rt_trap_site in their registers and the guest's sp. */
        .globl weft_fault_entry
        .hidden weft_fault_entry
        .type weft_fault_entry, %function
weft_fault_entry:
        sub sp, sp, #128
        bl rt_trap_site
        udf #0
        .size weft_fault_entry, . - weft_fault_entry

/* void weft_on_stack(sp x0, function x1, argument x2): it may unwind or jump away */
        .globl weft_on_stack
        .hidden weft_on_stack
        .type weft_on_stack, %function
weft_on_stack:
        .cfi_startproc
        stp x29, x30, [sp, #-16]!
        mov x29, sp
        .cfi_def_cfa 29, 16
        .cfi_offset 29, -16
        .cfi_offset 30, -8
        and x9, x0, #~15
        mov sp, x9
        mov x0, x2
        blr x1
        mov sp, x29
        ldp x29, x30, [sp], #16
        ret
        .cfi_endproc
        .size weft_on_stack, . - weft_on_stack

        .section .note.GNU-stack, "", %progbits
