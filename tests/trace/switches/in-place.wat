;; without, the result is computed in the other operand and moved
(module (func $f (param i32 i32) (result i32)
  (loop $again
    (local.set 0 (i32.add (i32.shl (local.get 0) (i32.const 13)) (local.get 0)))
    (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 0) (local.get 1))))
    (br_if $again (i32.lt_s (local.get 0) (local.get 1))))
  (local.get 0)))
;; v2 -       addl %eax, %edi  [i32_add_rr]
;; v2 +       leal (%rdi,%rax), %edi  [i32_add_rr3]
;; v2 -       cmpl %esi, %edi; cmovgel %esi, %edi  [i32_ge_s_sel32_rr]
;; v2 -     ; hint: the result in rdi is local 0 at once
;; v2 +       movq %rsi, %rax  [g_mov64]
;; v2 +       cmpl %esi, %edi; cmovll %edi, %eax  [i32_lt_s_sel32_rr]
;; v2 +     ; hint: the result in rax is local 0 at once
;; v2 +     ; pin: local 0 from rax to its pin rdi
;; v2 +       movq %rax, %rdi  [g_mov64]
;; v3 -       addl %eax, %edi  [i32_add_rr]
;; v3 +       leal (%rdi,%rax), %edi  [i32_add_rr3]
;; v3 -       cmpl %esi, %edi; cmovgel %esi, %edi  [i32_ge_s_sel32_rr]
;; v3 -     ; hint: the result in rdi is local 0 at once
;; v3 +       movq %rsi, %rax  [g_mov64]
;; v3 +       cmpl %esi, %edi; cmovll %edi, %eax  [i32_lt_s_sel32_rr]
;; v3 +     ; hint: the result in rax is local 0 at once
;; v3 +     ; pin: local 0 from rax to its pin rdi
;; v3 +       movq %rax, %rdi  [g_mov64]
;; a64 -       cmp w0, w1; csel w0, w0, w1, lt  [i32_ge_s_sel32_rr]
;; a64 -     ; hint: the result in x0 is local 0 at once
;; a64 +       mov x2, x1  [g_mov64]
;; a64 +       cmp w0, w1; csel w2, w0, w2, lt  [i32_lt_s_sel32_rr]
;; a64 +     ; hint: the result in x2 is local 0 at once
;; a64 +     ; pin: local 0 from x2 to its pin x0
;; a64 +       mov x0, x2  [g_mov64]
