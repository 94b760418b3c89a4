;; without, an address is computed before the access
(module (memory 1) (func $f (param i32) (result i32)
  (i32.store (i32.const 16) (local.get 0))
  (i32.add (i32.load offset=8 (local.get 0)) (i32.load offset=64 (i32.shl (i32.and (local.get 0) (i32.const 0xff)) (i32.const 2))))))
;; v2 -       movl %edi, 0x10(%r13)  [i32_store_mem_abs]
;; v2 +     ; constant needed in a register
;; v2 +       movl $0x10, %eax  [g_const32]
;; v2 +       movl %edi, 0x0(%r13,%rax)  [i32_store_mem8]
;; v2 -       movl 0x8(%r13,%rdi), %eax  [i32_load_mem8]
;; v2 +       movl $0x8, %r10d; addq %rdi, %r10  [g_lea_sum32]
;; v2 +       movl 0x0(%r13,%r10), %eax  [i32_load_mem8]
;; v2 - +0032  i32.shl; i32.load offset=64              | rax rcx
;; v2 -       movl 0x40(%r13,%rcx,4), %ecx  [i32_load_mem_x]
;; v2 + +0032  i32.shl                                  | rax rcx
;; v2 +       shll $0x2, %ecx  [i32_shl_ri8]
;; v2 + +0033  i32.load offset=64                       | rax rcx
;; v2 +       movl $0x40, %r10d; addq %rcx, %r10  [g_lea_sum32]
;; v2 +       movl 0x0(%r13,%r10), %ecx  [i32_load_mem8]
;; v3 -       movl %edi, 0x10(%r13)  [i32_store_mem_abs]
;; v3 +     ; constant needed in a register
;; v3 +       movl $0x10, %eax  [g_const32]
;; v3 +       movl %edi, 0x0(%r13,%rax)  [i32_store_mem8]
;; v3 -       movl 0x8(%r13,%rdi), %eax  [i32_load_mem8]
;; v3 +       movl $0x8, %r10d; addq %rdi, %r10  [g_lea_sum32]
;; v3 +       movl 0x0(%r13,%r10), %eax  [i32_load_mem8]
;; v3 - +0032  i32.shl; i32.load offset=64              | rax rcx
;; v3 -       movl 0x40(%r13,%rcx,4), %ecx  [i32_load_mem_x]
;; v3 + +0032  i32.shl                                  | rax rcx
;; v3 +       shll $0x2, %ecx  [i32_shl_ri8]
;; v3 + +0033  i32.load offset=64                       | rax rcx
;; v3 +       movl $0x40, %r10d; addq %rcx, %r10  [g_lea_sum32]
;; v3 +       movl 0x0(%r13,%r10), %ecx  [i32_load_mem8]
;; a64 = the same
