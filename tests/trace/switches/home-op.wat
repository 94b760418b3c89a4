;; without operands in homes the entry is loaded first
(module (func $g (result i32) (i32.const 1)) (func $f (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)) (call $g) (i32.add)))
;; v2 -       addl -0x18(%rbp), %eax  [i32_add_rm8]
;; v2 +     ; reload a stack entry from its home
;; v2 +       movl -0x18(%rbp), %ecx  [g_ldh8_i32]
;; v2 +       addl %ecx, %eax  [i32_add_rr]
;; v3 -       addl -0x18(%rbp), %eax  [i32_add_rm8]
;; v3 +     ; reload a stack entry from its home
;; v3 +       movl -0x18(%rbp), %ecx  [g_ldh8_i32]
;; v3 +       addl %ecx, %eax  [i32_add_rr]
;; a64 = the same
