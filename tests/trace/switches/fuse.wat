;; without fusion the compare makes a value
(module (func $f (param i32 i32) (result i32) (if (result i32) (i32.lt_s (local.get 0) (local.get 1)) (then (i32.const 3)) (else (i32.const 4)))))
;; - +001e  i32.lt_s                                 | cmp
;; -     ; fuse: the compare waits for the next op, which takes it
;; + +001e  i32.lt_s                                 | rax
;; +       cmpl %esi, %edi; setl %r10b; movzbl %r10b, %eax  [i32_lt_s_set_rr]
;; -       cmpl %esi, %edi; jge ...  [i32_ge_s_br_rr]
;; +       testl %eax, %eax; je ...  [i32_eqz_br_rr]
