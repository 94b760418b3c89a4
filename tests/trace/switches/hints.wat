;; without hints the sum gets a register of its own first
(module (func $f (param i32 i32) (result i32) (local.set 1 (i32.add (local.get 0) (local.get 1))) (i32.mul (local.get 1) (local.get 0))))
;; - +001e  i32.add; local.set 1                     |
;; -       addl %edi, %esi  [i32_add_rr]
;; -     ; hint: the result in rsi is local 1 at once
;; - +0021  local.get 1                              | l1@rsi
;; - +0023  local.get 0                              | l1@rsi l0@rdi
;; - +0025  i32.mul                                  | rax
;; -       movl %edi, %eax; imull %esi, %eax  [i32_mul_rr3]
;; + +001e  i32.add                                  | rax
;; +       leal (%rsi,%rdi), %eax  [i32_add_rr3]
;; + +001f  local.set 1                              |
;; + +0021  local.get 1                              | l1@rax
;; + +0023  local.get 0                              | l1@rax l0@rdi
;; + +0025  i32.mul                                  | rcx
;; +       movl %edi, %ecx; imull %eax, %ecx  [i32_mul_rr3]
;; +     ; merge: edge to label 0: 0 stores, 1 moves, 0 loads
;; +       movq %rcx, %rax  [g_mov64]
