;; without hints the sum gets a register of its own first
(module (func $f (param i32 i32) (result i32) (local.set 1 (i32.add (local.get 0) (local.get 1))) (i32.mul (local.get 1) (local.get 0))))
;; v2 - +001e  i32.add; local.set 1                     |
;; v2 -       addl %edi, %esi  [i32_add_rr]
;; v2 -     ; hint: the result in rsi is local 1 at once
;; v2 - +0021  local.get 1                              | l1@rsi
;; v2 - +0023  local.get 0                              | l1@rsi l0@rdi
;; v2 - +0025  i32.mul                                  | rax
;; v2 -       movl %edi, %eax; imull %esi, %eax  [i32_mul_rr3]
;; v2 + +001e  i32.add                                  | rax
;; v2 +       leal (%rsi,%rdi), %eax  [i32_add_rr3]
;; v2 + +001f  local.set 1                              |
;; v2 + +0021  local.get 1                              | l1@rax
;; v2 + +0023  local.get 0                              | l1@rax l0@rdi
;; v2 + +0025  i32.mul                                  | rcx
;; v2 +       movl %edi, %ecx; imull %eax, %ecx  [i32_mul_rr3]
;; v2 +     ; merge: edge to label 0: 0 stores, 1 moves, 0 loads
;; v2 +       movq %rcx, %rax  [g_mov64]
;; v3 - +001e  i32.add; local.set 1                     |
;; v3 -       addl %edi, %esi  [i32_add_rr]
;; v3 -     ; hint: the result in rsi is local 1 at once
;; v3 - +0021  local.get 1                              | l1@rsi
;; v3 - +0023  local.get 0                              | l1@rsi l0@rdi
;; v3 - +0025  i32.mul                                  | rax
;; v3 -       movl %edi, %eax; imull %esi, %eax  [i32_mul_rr3]
;; v3 + +001e  i32.add                                  | rax
;; v3 +       leal (%rsi,%rdi), %eax  [i32_add_rr3]
;; v3 + +001f  local.set 1                              |
;; v3 + +0021  local.get 1                              | l1@rax
;; v3 + +0023  local.get 0                              | l1@rax l0@rdi
;; v3 + +0025  i32.mul                                  | rcx
;; v3 +       movl %edi, %ecx; imull %eax, %ecx  [i32_mul_rr3]
;; v3 +     ; merge: edge to label 0: 0 stores, 1 moves, 0 loads
;; v3 +       movq %rcx, %rax  [g_mov64]
;; a64 - +001e  i32.add; local.set 1                     |
;; a64 -       add w1, w0, w1  [i32_add_rr]
;; a64 -     ; hint: the result in x1 is local 1 at once
;; a64 - +0021  local.get 1                              | l1@x1
;; a64 - +0023  local.get 0                              | l1@x1 l0@x0
;; a64 - +0025  i32.mul                                  | x2
;; a64 -       mul w2, w0, w1  [i32_mul_rr3]
;; a64 + +001e  i32.add                                  | x2
;; a64 +       add w2, w1, w0  [i32_add_rr3]
;; a64 + +001f  local.set 1                              |
;; a64 + +0021  local.get 1                              | l1@x2
;; a64 + +0023  local.get 0                              | l1@x2 l0@x0
;; a64 + +0025  i32.mul                                  | x1
;; a64 +       mul w1, w0, w2  [i32_mul_rr3]
;; a64 -       mov x0, x2  [g_mov64]
;; a64 +       mov x0, x1  [g_mov64]
