;; without aliases each local.get is a copy
(module (func $f (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1))))
;; - +001a  local.get 0                              | l0@rdi
;; - +001c  local.get 1                              | l0@rdi l1@rsi
;; + +001a  local.get 0                              | rax
;; +       movq %rdi, %rax  [g_mov64]
;; + +001c  local.get 1                              | rax rcx
;; +       movq %rsi, %rcx  [g_mov64]
;; -       movl %esi, %eax; xorl %edi, %eax  [i32_xor_rr3]
;; +       xorl %ecx, %eax  [i32_xor_rr]
