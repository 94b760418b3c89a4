;; without it a division by a constant is a division
(module (func $f (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 7))))
;; v2 -       movl $0x24924925, %r10d  [g_const32]
;; v2 -       movq %r10, %rax; imulq %rdi, %rax  [i64_mul_rr3]
;; v2 -       shrq $0x20, %rax  [i64_shr_u_ri8]
;; v2 -       addq %rdi, %rax  [i64_add_rr]
;; v2 -       shrq $0x3, %rax  [i64_shr_u_ri8]
;; v2 +     ; constant needed in a register
;; v2 +       movl $0x7, %eax  [g_const32]
;; v2 +       movq %rax, %rcx  [g_mov64]
;; v2 +       movq %rdi, %rax  [g_mov64]
;; v2 +       xorl %edx, %edx; divl %ecx  [i32_div_u_rr]
;; v3 -       movl $0x24924925, %r10d  [g_const32]
;; v3 -       movq %r10, %rax; imulq %rdi, %rax  [i64_mul_rr3]
;; v3 -       shrq $0x20, %rax  [i64_shr_u_ri8]
;; v3 -       addq %rdi, %rax  [i64_add_rr]
;; v3 -       shrq $0x3, %rax  [i64_shr_u_ri8]
;; v3 +     ; constant needed in a register
;; v3 +       movl $0x7, %eax  [g_const32]
;; v3 +       movq %rax, %rcx  [g_mov64]
;; v3 +       movq %rdi, %rax  [g_mov64]
;; v3 +       xorl %edx, %edx; divl %ecx  [i32_div_u_rr]
;; a64 - +001d  i32.div_u                                | x1
;; a64 -       movz x8, #0x4925, lsl #0  [g_movz0]
;; a64 -       movk x8, #0x2492, lsl #16  [g_movk16]
;; a64 -       mul x1, x8, x0  [i64_mul_rr3]
;; a64 -       lsr x1, x1, #0x20  [i64_shr_u_ri]
;; a64 -       add x1, x0, x1  [i64_add_rr]
;; a64 -       lsr x1, x1, #0x3  [i64_shr_u_ri]
;; a64 + +001d  i32.div_u                                | x2
;; a64 +     ; constant needed in a register
;; a64 +       movz x1, #0x7, lsl #0  [g_movz0]
;; a64 +       udiv w2, w0, w1  [i32_div_u_rr3]
;; a64 -       mov x0, x1  [g_mov64]
;; a64 +       mov x0, x2  [g_mov64]
