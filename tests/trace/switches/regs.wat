;; without, values leave their registers as soon as there are more than four
(module (func $f (param i32 i32) (result i32) (local i32 i32 i32)
  (local.set 2 (i32.mul (local.get 0) (local.get 1)))
  (local.set 3 (i32.mul (local.get 2) (local.get 0)))
  (local.set 4 (i32.mul (local.get 2) (local.get 3)))
  (i32.add (i32.mul (local.get 4) (local.get 2)) (i32.mul (local.get 3) (local.get 4)))))
;; v2 - +003a  i32.mul                                  | rbx r8
;; v2 -       movl %edx, %r8d; imull %ecx, %r8d  [i32_mul_rr3]
;; v2 + +003a  i32.mul                                  | rbx rax
;; v2 +     ; evict local 2 from rax: no integer register is free, and it is the cheapest to give up
;; v2 +       movl %eax, -0x20(%rbp)  [g_sth8_i32]
;; v2 +       movl %edx, %eax; imull %ecx, %eax  [i32_mul_rr3]
;; v2 -       addl %r8d, %ebx  [i32_add_rr]
;; v2 +       addl %eax, %ebx  [i32_add_rr]
;; v3 - +003a  i32.mul                                  | rbx r8
;; v3 -       movl %edx, %r8d; imull %ecx, %r8d  [i32_mul_rr3]
;; v3 + +003a  i32.mul                                  | rbx rax
;; v3 +     ; evict local 2 from rax: no integer register is free, and it is the cheapest to give up
;; v3 +       movl %eax, -0x20(%rbp)  [g_sth8_i32]
;; v3 +       movl %edx, %eax; imull %ecx, %eax  [i32_mul_rr3]
;; v3 -       addl %r8d, %ebx  [i32_add_rr]
;; v3 +       addl %eax, %ebx  [i32_add_rr]
;; a64 -       mul w4, w3, w2  [i32_mul_rr3]
;; a64 -     ; hint: the result in x4 is local 4 at once
;; a64 - +0031  local.get 4                              | l4@x4
;; a64 - +0033  local.get 2                              | l4@x4 l2@x2
;; a64 - +0035  i32.mul                                  | x5
;; a64 -       mul w5, w2, w4  [i32_mul_rr3]
;; a64 - +0036  local.get 3                              | x5 l3@x3
;; a64 - +0038  local.get 4                              | x5 l3@x3 l4@x4
;; a64 - +003a  i32.mul                                  | x5 x6
;; a64 - +003b  i32.add                                  | x5
;; a64 -       madd w5, w3, w4, w5  [g_madd32]
;; a64 +     ; evict local 0 from x0: no integer register is free, and it is the cheapest to give up
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       mul w0, w3, w2  [i32_mul_rr3]
;; a64 +     ; hint: the result in x0 is local 4 at once
;; a64 + +0031  local.get 4                              | l4@x0
;; a64 + +0033  local.get 2                              | l4@x0 l2@x2
;; a64 + +0035  i32.mul                                  | x1
;; a64 +     ; evict local 1 from x1: no integer register is free, and it is the cheapest to give up
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 +       mul w1, w2, w0  [i32_mul_rr3]
;; a64 + +0036  local.get 3                              | x1 l3@x3
;; a64 + +0038  local.get 4                              | x1 l3@x3 l4@x0
;; a64 + +003a  i32.mul                                  | x1 x2
;; a64 +     ; evict local 2 from x2: no integer register is free, and it is the cheapest to give up
;; a64 +       str w2, [x29, #0x28]  [g_sth_i32]
;; a64 + +003b  i32.add                                  | x1
;; a64 +       madd w1, w3, w0, w1  [g_madd32]
;; a64 -       mov x0, x5  [g_mov64]
;; a64 +       mov x0, x1  [g_mov64]
