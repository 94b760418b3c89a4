;; without, a shift and then an addition
(module (func $f (param i32 i32) (result i32) (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 2)))))
;; v2 - +0020  i32.shl; i32.add                         | rax
;; v2 -       leal (%rdi,%rsi,4), %eax  [g_scaled2]
;; v2 + +0020  i32.shl                                  | l0@rdi rax
;; v2 +       movl %esi, %eax; shll $0x2, %eax  [i32_shl_ri8_3]
;; v2 + +0021  i32.add                                  | rax
;; v2 +       addl %edi, %eax  [i32_add_rr]
;; v3 - +0020  i32.shl; i32.add                         | rax
;; v3 -       leal (%rdi,%rsi,4), %eax  [g_scaled2]
;; v3 + +0020  i32.shl                                  | l0@rdi rax
;; v3 +       movl %esi, %eax; shll $0x2, %eax  [i32_shl_ri8_3]
;; v3 + +0021  i32.add                                  | rax
;; v3 +       addl %edi, %eax  [i32_add_rr]
;; a64 - +0020  i32.shl; i32.add                         | x2
;; a64 -       add w2, w0, w1, lsl #2  [g_scaled2]
;; a64 + +0020  i32.shl                                  | l0@x0 x2
;; a64 + +0021  i32.add                                  | x2
;; a64 +       add w2, w0, w1, lsl #0x2  [g_add32_lsl]
