;; the constant of a loop that no immediate takes is in a register through it
(module (func $f (param i64 i32) (result i64) (loop (local.set 0 (i64.mul (i64.xor (local.get 0) (i64.const 0x123456789abcdef0)) (i64.const 0x123456789abcdef0))) (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1))))) (local.get 0)))
;; v2 -     ; constant 0x123456789abcdef0 to r15 over the loop: it saves 6 in a round
;; v2 -       movabsq $0x123456789abcdef0, %r15  [g_const64]
;; v2 -       movq %r15, %rax; xorq %rdi, %rax  [i64_xor_rr3]
;; v2 +     ; constant needed in a register
;; v2 +       movabsq $0x123456789abcdef0, %rax  [g_const64]
;; v2 +       xorq %rdi, %rax  [i64_xor_rr]
;; v2 -       movq %r15, %rdi; imulq %rax, %rdi  [i64_mul_rr3]
;; v2 +       movabsq $0x123456789abcdef0, %rdi  [g_const64]
;; v2 +       imulq %rax, %rdi  [i64_mul_rr]
;; v3 -     ; constant 0x123456789abcdef0 to r15 over the loop: it saves 6 in a round
;; v3 -       movabsq $0x123456789abcdef0, %r15  [g_const64]
;; v3 -       movq %r15, %rax; xorq %rdi, %rax  [i64_xor_rr3]
;; v3 +     ; constant needed in a register
;; v3 +       movabsq $0x123456789abcdef0, %rax  [g_const64]
;; v3 +       xorq %rdi, %rax  [i64_xor_rr]
;; v3 -       movq %r15, %rdi; imulq %rax, %rdi  [i64_mul_rr3]
;; v3 +       movabsq $0x123456789abcdef0, %rdi  [g_const64]
;; v3 +       imulq %rax, %rdi  [i64_mul_rr]
;; a64 -     ; constant 0x123456789abcdef0 to x28 over the loop: it saves 24 in a round
;; a64 -       movz x28, #0xdef0, lsl #0  [g_movz0]
;; a64 -       movk x28, #0x9abc, lsl #16  [g_movk16]
;; a64 -       movk x28, #0x5678, lsl #32  [g_movk32]
;; a64 -       movk x28, #0x1234, lsl #48  [g_movk48]
;; a64 -       eor x2, x28, x0  [i64_xor_rr3]
;; a64 +     ; constant needed in a register
;; a64 +       movz x2, #0xdef0, lsl #0  [g_movz0]
;; a64 +       movk x2, #0x9abc, lsl #16  [g_movk16]
;; a64 +       movk x2, #0x5678, lsl #32  [g_movk32]
;; a64 +       movk x2, #0x1234, lsl #48  [g_movk48]
;; a64 +       eor x2, x0, x2  [i64_xor_rr]
;; a64 -       mul x0, x28, x2  [i64_mul_rr3]
;; a64 +       movz x0, #0xdef0, lsl #0  [g_movz0]
;; a64 +       movk x0, #0x9abc, lsl #16  [g_movk16]
;; a64 +       movk x0, #0x5678, lsl #32  [g_movk32]
;; a64 +       movk x0, #0x1234, lsl #48  [g_movk48]
;; a64 +       mul x0, x2, x0  [i64_mul_rr]
;; a64 -       cbnz w1, 0x18  [i32_eqz_brn_rr]
;; a64 +       cbnz w1, 0x8  [i32_eqz_brn_rr]
