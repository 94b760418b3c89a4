;; without load-ops the load is an op of its own
(module (memory 1) (func $f (param i32 i32) (result i32) (i32.add (local.get 1) (i32.load offset=4 (local.get 0)))))
;; - +0023  i32.load offset=4; i32.add               | rax
;; -     ; fuse: the load is part of the op behind it
;; -       movq %rsi, %rax  [g_mov64]
;; -       addl 0x4(%r13,%rdi), %eax  [i32_add_ld]
;; + +0023  i32.load offset=4                        | l1@rsi rax
;; +       movl 0x4(%r13,%rdi), %eax  [i32_load_mem8]
;; + +0026  i32.add                                  | rax
;; +       addl %esi, %eax  [i32_add_rr]
