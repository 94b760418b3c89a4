;; without, a select is a branch around a move
(module (func $f (param i32 i32) (result i32) (select (local.get 0) (local.get 1) (i32.lt_s (local.get 0) (local.get 1)))))
;; v2 -       cmpl %esi, %edi; cmovll %edi, %eax  [i32_lt_s_sel32_rr]
;; v2 +       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; v2 +       movq %rdi, %rax  [g_mov64]
;; v3 -       cmpl %esi, %edi; cmovll %edi, %eax  [i32_lt_s_sel32_rr]
;; v3 +       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; v3 +       movq %rdi, %rax  [g_mov64]
;; a64 -       cmp w0, w1; csel w2, w0, w2, lt  [i32_lt_s_sel32_rr]
;; a64 +       cmp w0, w1; b.ge ...  [i32_ge_s_br_rr]
;; a64 +       mov x2, x0  [g_mov64]
