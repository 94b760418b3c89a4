;; without merges everything is in its home at a label
(module (func $f (param i32 i32) (result i32) (if (result i32) (local.get 0) (then (i32.mul (local.get 1) (local.get 1))) (else (local.get 0)))))
;; v2 -       testl %edi, %edi; je ...  [i32_eqz_br_rr]
;; v2 +       testl %edi, %edi; jne ...  [i32_eqz_brn_rr]
;; v2 +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; v2 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v2 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v2 +       jmp ...  [g_jmp]
;; v2 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads, parameters to their homes
;; v2 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v2 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v2 +       movl %eax, -0x20(%rbp)  [g_sth8_i32]
;; v2 - +0024  local.get 0                              | l0@rdi
;; v2 - +0026  end                                      | rax
;; v2 -     ; merge: edge to label 1: 0 stores, 1 moves, 0 loads
;; v2 -       movq %rdi, %rax  [g_mov64]
;; v2 + +0024  local.get 0                              | l0@home
;; v2 + +0026  end                                      | home
;; v2 +     ; merge: edge to label 1: 0 stores, 0 moves, 0 loads, parameters to their homes
;; v2 +       movl -0x10(%rbp), %r10d  [g_ldh8_i32]
;; v2 +       movl %r10d, -0x20(%rbp)  [g_sth8_i32]
;; v2 +     ; merge: edge to label 0: 0 stores, 0 moves, 1 loads
;; v2 +       movl -0x20(%rbp), %eax  [g_ldh8_i32]
;; v3 -       testl %edi, %edi; je ...  [i32_eqz_br_rr]
;; v3 +       testl %edi, %edi; jne ...  [i32_eqz_brn_rr]
;; v3 +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; v3 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v3 +       jmp ...  [g_jmp]
;; v3 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads, parameters to their homes
;; v3 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v3 +       movl %eax, -0x20(%rbp)  [g_sth8_i32]
;; v3 - +0024  local.get 0                              | l0@rdi
;; v3 - +0026  end                                      | rax
;; v3 -     ; merge: edge to label 1: 0 stores, 1 moves, 0 loads
;; v3 -       movq %rdi, %rax  [g_mov64]
;; v3 + +0024  local.get 0                              | l0@home
;; v3 + +0026  end                                      | home
;; v3 +     ; merge: edge to label 1: 0 stores, 0 moves, 0 loads, parameters to their homes
;; v3 +       movl -0x10(%rbp), %r10d  [g_ldh8_i32]
;; v3 +       movl %r10d, -0x20(%rbp)  [g_sth8_i32]
;; v3 +     ; merge: edge to label 0: 0 stores, 0 moves, 1 loads
;; v3 +       movl -0x20(%rbp), %eax  [g_ldh8_i32]
;; a64 -       cbz w0, 0x14  [i32_eqz_br_rr]
;; a64 +       cbnz w0, 0x18  [i32_eqz_brn_rr]
;; a64 +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 +       b ...  [g_jmp]
;; a64 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads, parameters to their homes
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 +       str w2, [x29, #0x28]  [g_sth_i32]
;; a64 - +0024  local.get 0                              | l0@x0
;; a64 - +0026  end                                      | x2
;; a64 -     ; merge: edge to label 1: 0 stores, 1 moves, 0 loads
;; a64 -       mov x2, x0  [g_mov64]
;; a64 + +0024  local.get 0                              | l0@home
;; a64 + +0026  end                                      | home
;; a64 +     ; merge: edge to label 1: 0 stores, 0 moves, 0 loads, parameters to their homes
;; a64 +       ldr w8, [x29, #0x18]  [g_ldh_i32]
;; a64 +       str w8, [x29, #0x28]  [g_sth_i32]
;; a64 -     ; merge: edge to label 0: 0 stores, 1 moves, 0 loads
;; a64 -       mov x0, x2  [g_mov64]
;; a64 +     ; merge: edge to label 0: 0 stores, 0 moves, 1 loads
;; a64 +       ldr w0, [x29, #0x28]  [g_ldh_i32]
