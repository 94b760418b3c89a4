;; without merges everything is in its home at a label
(module (func $f (param i32 i32) (result i32) (if (result i32) (local.get 0) (then (i32.mul (local.get 1) (local.get 1))) (else (local.get 0)))))
;; -       testl %edi, %edi; je ...  [i32_eqz_br_rr]
;; +       testl %edi, %edi; jne ...  [i32_eqz_brn_rr]
;; +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; +       jmp ...  [g_jmp]
;; +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads, parameters to their homes
;; +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; +       movl %eax, -0x20(%rbp)  [g_sth8_i32]
;; - +0024  local.get 0                              | l0@rdi
;; - +0026  end                                      | rax
;; -     ; merge: edge to label 1: 0 stores, 1 moves, 0 loads
;; -       movq %rdi, %rax  [g_mov64]
;; + +0024  local.get 0                              | l0@home
;; + +0026  end                                      | home
;; +     ; merge: edge to label 1: 0 stores, 0 moves, 0 loads, parameters to their homes
;; +       movl -0x10(%rbp), %r10d  [g_ldh8_i32]
;; +       movl %r10d, -0x20(%rbp)  [g_sth8_i32]
;; +     ; merge: edge to label 0: 0 stores, 0 moves, 1 loads
;; +       movl -0x20(%rbp), %eax  [g_ldh8_i32]
