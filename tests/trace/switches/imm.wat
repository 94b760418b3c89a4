;; without immediates the constant goes to a register
(module (func $f (param i32) (result i32) (i32.xor (local.get 0) (i32.const 1000))))
;; -       movl %edi, %eax; xorl $0x3e8, %eax  [i32_xor_ri_3]
;; +     ; constant needed in a register
;; +       movl $0x3e8, %eax  [g_const32]
;; +       xorl %edi, %eax  [i32_xor_rr]
