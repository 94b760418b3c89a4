;; without fusion the compare makes a value
(module (func $f (param i32 i32) (result i32) (if (result i32) (i32.lt_s (local.get 0) (local.get 1)) (then (i32.const 3)) (else (i32.const 4)))))
;; v2 - +001e  i32.lt_s                                 | cmp
;; v2 -     ; fuse: the compare waits for the next op, which takes it
;; v2 + +001e  i32.lt_s                                 | rax
;; v2 +       cmpl %esi, %edi; setl %r10b; movzbl %r10b, %eax  [i32_lt_s_set_rr]
;; v2 -       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; v2 +       testl %eax, %eax; je ...  [i32_eqz_br_rr]
;; v3 - +001e  i32.lt_s                                 | cmp
;; v3 -     ; fuse: the compare waits for the next op, which takes it
;; v3 + +001e  i32.lt_s                                 | rax
;; v3 +       cmpl %esi, %edi; setl %r10b; movzbl %r10b, %eax  [i32_lt_s_set_rr]
;; v3 -       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; v3 +       testl %eax, %eax; je ...  [i32_eqz_br_rr]
;; a64 - +001e  i32.lt_s                                 | cmp
;; a64 -     ; fuse: the compare waits for the next op, which takes it
;; a64 + +001e  i32.lt_s                                 | x2
;; a64 +       cmp w0, w1; cset w2, lt  [i32_lt_s_set_rr]
;; a64 -       cmp w0, w1; b.ge ...  [i32_ge_s_br_rr]
;; a64 +       cbz w2, 0x1c  [i32_eqz_br_rr]
