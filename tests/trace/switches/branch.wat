;; without, each conditional edge branches around a jump
(module (func $f (param i32 i32) (result i32)
  (block $out (br_if $out (i32.lt_s (local.get 0) (local.get 1))) (return (i32.const 3)))
  (i32.const 4)))
;; v2 -       cmpl %esi, %edi; jl ...  [i32_lt_s_br_rr]
;; v2 +       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; v2 +       jmp ...  [g_jmp]
;; v3 -       cmpl %esi, %edi; jl ...  [i32_lt_s_br_rr]
;; v3 +       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; v3 +       jmp ...  [g_jmp]
;; a64 -       cmp w0, w1; b.lt ...  [i32_lt_s_br_rr]
;; a64 +       cmp w0, w1; b.ge ...  [i32_ge_s_br_rr]
;; a64 +       b ...  [g_jmp]
