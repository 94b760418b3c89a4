;; without it a division by a constant is a division
(module (func $f (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 7))))
;; -       movl $0x24924925, %r10d  [g_const32]
;; -       movq %r10, %rax; imulq %rdi, %rax  [i64_mul_rr3]
;; -       shrq $0x20, %rax  [i64_shr_u_ri8]
;; -       addq %rdi, %rax  [i64_add_rr]
;; -       shrq $0x3, %rax  [i64_shr_u_ri8]
;; +     ; constant needed in a register
;; +       movl $0x7, %eax  [g_const32]
;; +       movq %rax, %rcx  [g_mov64]
;; +       movq %rdi, %rax  [g_mov64]
;; +       xorl %edx, %edx; divl %ecx  [i32_div_u_rr]
