;; without aliases each local.get is a copy
(module (func $f (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1))))
;; v2 - +001a  local.get 0                              | l0@rdi
;; v2 - +001c  local.get 1                              | l0@rdi l1@rsi
;; v2 + +001a  local.get 0                              | rax
;; v2 +       movq %rdi, %rax  [g_mov64]
;; v2 + +001c  local.get 1                              | rax rcx
;; v2 +       movq %rsi, %rcx  [g_mov64]
;; v2 -       movl %esi, %eax; xorl %edi, %eax  [i32_xor_rr3]
;; v2 +       xorl %ecx, %eax  [i32_xor_rr]
;; v3 - +001a  local.get 0                              | l0@rdi
;; v3 - +001c  local.get 1                              | l0@rdi l1@rsi
;; v3 + +001a  local.get 0                              | rax
;; v3 +       movq %rdi, %rax  [g_mov64]
;; v3 + +001c  local.get 1                              | rax rcx
;; v3 +       movq %rsi, %rcx  [g_mov64]
;; v3 -       movl %esi, %eax; xorl %edi, %eax  [i32_xor_rr3]
;; v3 +       xorl %ecx, %eax  [i32_xor_rr]
;; a64 - +001a  local.get 0                              | l0@x0
;; a64 - +001c  local.get 1                              | l0@x0 l1@x1
;; a64 + +001a  local.get 0                              | x2
;; a64 +       mov x2, x0  [g_mov64]
;; a64 + +001c  local.get 1                              | x2 x3
;; a64 +       mov x3, x1  [g_mov64]
;; a64 -       eor w2, w1, w0  [i32_xor_rr3]
;; a64 +       eor w2, w3, w2  [i32_xor_rr]
