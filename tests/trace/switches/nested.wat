;; without, the pins of the outer loop are given up around the inner one
(module (func $f (param i32 i32 i32) (result i32) (local i32)
  (loop $outer
    (local.set 0 (i32.add (local.get 0) (i32.mul (local.get 0) (local.get 0))))
    (local.set 3 (i32.const 8))
    (loop $inner
      (local.set 2 (i32.add (local.get 2) (i32.mul (local.get 2) (local.get 2))))
      (br_if $inner (local.tee 3 (i32.sub (local.get 3) (i32.const 1)))))
    (br_if $outer (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
  (i32.add (local.get 0) (local.get 2))))
;; v2 -     ; pin of the outer loop survives: local 1 in rsi
;; v2 -     ; pin of the outer loop survives: local 0 in rdi
;; v2 +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; v2 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v2 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v2 - +0043    local.get 1                            | l1@rsi
;; v2 - +0045    i32.const 1                            | l1@rsi 1
;; v2 + +0043    local.get 1                            | l1@home
;; v2 + +0045    i32.const 1                            | l1@home 1
;; v2 +     ; reload local 1: needed in a register, its pin
;; v2 +       movl -0x18(%rbp), %esi  [g_ldh8_i32]
;; v2 -       jne ...  [g_jnz]
;; v2 +     ; merge: local 0 to rdi before the back edge, so that it is one jump
;; v2 +       movl -0x10(%rbp), %edi  [g_ldh8_i32]
;; v2 +       testl %esi, %esi; jne ...  [i32_eqz_brn_rr]
;; v3 -     ; pin of the outer loop survives: local 1 in rsi
;; v3 -     ; pin of the outer loop survives: local 0 in rdi
;; v3 +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; v3 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v3 - +0043    local.get 1                            | l1@rsi
;; v3 - +0045    i32.const 1                            | l1@rsi 1
;; v3 + +0043    local.get 1                            | l1@home
;; v3 + +0045    i32.const 1                            | l1@home 1
;; v3 +     ; reload local 1: needed in a register, its pin
;; v3 +       movl -0x18(%rbp), %esi  [g_ldh8_i32]
;; v3 -       jne ...  [g_jnz]
;; v3 +     ; merge: local 0 to rdi before the back edge, so that it is one jump
;; v3 +       movl -0x10(%rbp), %edi  [g_ldh8_i32]
;; v3 +       testl %esi, %esi; jne ...  [i32_eqz_brn_rr]
;; a64 -     ; pin of the outer loop survives: local 0 in x0
;; a64 -     ; pin of the outer loop survives: local 1 in x1
;; a64 +     ; merge: edge to label 2: 2 stores, 0 moves, 0 loads
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 - +0035      i32.mul                              | l2@x2 x3
;; a64 + +0035      i32.mul                              | l2@x2 x0
;; a64 -       cbnz w28, 0x14  [i32_eqz_brn_rr]
;; a64 +       cbnz w28, 0x1c  [i32_eqz_brn_rr]
;; a64 - +0043    local.get 1                            | l1@x1
;; a64 - +0045    i32.const 1                            | l1@x1 1
;; a64 + +0043    local.get 1                            | l1@home
;; a64 + +0045    i32.const 1                            | l1@home 1
;; a64 +     ; reload local 1: needed in a register, its pin
;; a64 +       ldr w1, [x29, #0x20]  [g_ldh_i32]
;; a64 +     ; merge: local 0 to x0 before the back edge, so that it is one jump
;; a64 +       ldr w0, [x29, #0x18]  [g_ldh_i32]
