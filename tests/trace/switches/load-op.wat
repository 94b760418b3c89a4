;; without load-ops the load is an op of its own
(module (memory 1) (func $f (param i32 i32) (result i32) (i32.add (local.get 1) (i32.load offset=4 (local.get 0)))))
;; v2 - +0023  i32.load offset=4; i32.add               | rax
;; v2 -     ; fuse: the load is part of the op after it
;; v2 -       movq %rsi, %rax  [g_mov64]
;; v2 -       addl 0x4(%r13,%rdi), %eax  [i32_add_ld]
;; v2 + +0023  i32.load offset=4                        | l1@rsi rax
;; v2 +       movl 0x4(%r13,%rdi), %eax  [i32_load_mem8]
;; v2 + +0026  i32.add                                  | rax
;; v2 +       addl %esi, %eax  [i32_add_rr]
;; v3 - +0023  i32.load offset=4; i32.add               | rax
;; v3 -     ; fuse: the load is part of the op after it
;; v3 -       movq %rsi, %rax  [g_mov64]
;; v3 -       addl 0x4(%r13,%rdi), %eax  [i32_add_ld]
;; v3 + +0023  i32.load offset=4                        | l1@rsi rax
;; v3 +       movl 0x4(%r13,%rdi), %eax  [i32_load_mem8]
;; v3 + +0026  i32.add                                  | rax
;; v3 +       addl %esi, %eax  [i32_add_rr]
;; a64 = the same
