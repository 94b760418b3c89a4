;; without immediates the constant goes to a register
(module (func $f (param i32) (result i32) (i32.xor (local.get 0) (i32.const 0xff0))))
;; v2 -       movl %edi, %eax; xorl $0xff0, %eax  [i32_xor_ri_3]
;; v2 +     ; constant needed in a register
;; v2 +       movl $0xff0, %eax  [g_const32]
;; v2 +       xorl %edi, %eax  [i32_xor_rr]
;; v3 -       movl %edi, %eax; xorl $0xff0, %eax  [i32_xor_ri_3]
;; v3 +     ; constant needed in a register
;; v3 +       movl $0xff0, %eax  [g_const32]
;; v3 +       xorl %edi, %eax  [i32_xor_rr]
;; a64 -       eor w1, w0, #0xff0  [i32_xor_ri_3]
;; a64 +     ; constant needed in a register
;; a64 +       movz x1, #0xff0, lsl #0  [g_movz0]
;; a64 +       eor w1, w0, w1  [i32_xor_rr]
