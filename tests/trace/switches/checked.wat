;; without, each access compares its address with the size of the memory
(module (memory 1) (func $f (param i32 i32) (result i32)
  (i32.store offset=8 (local.get 0) (i32.load offset=4 (local.get 0)))
  (loop $again
    (i32.store offset=4 (local.get 0) (i32.add (i32.load offset=8 (local.get 0)) (i32.load (local.get 0))))
    (br_if $again (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
  (i32.load (i32.const 1024))))
;; v2 +       leaq 0xc(%rdi), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v2 +       leaq 0x4(%rdi), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v2 +       leaq 0x8(%rdi), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v2 -       movl 0x400(%r13), %eax  [i32_load_mem_abs]
;; v2 +     ; constant needed in a register
;; v2 +       movl $0x400, %eax  [g_const32]
;; v2 +       leaq 0x4(%rax), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v2 +       movl 0x0(%r13,%rax), %eax  [i32_load_mem8]
;; v2 +     ; stub for +0x2f: out of bounds memory access
;; v2 +       call outside  [g_call]
;; v2 +     ; stub for +0x34: out of bounds memory access
;; v2 +       call outside  [g_call]
;; v2 +     ; stub for +0x38: out of bounds memory access
;; v2 +       call outside  [g_call]
;; v2 +     ; stub for +0x48: out of bounds memory access
;; v2 +       call outside  [g_call]
;; v3 +       leaq 0xc(%rdi), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v3 +       leaq 0x4(%rdi), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v3 +       leaq 0x8(%rdi), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v3 -       movl 0x400(%r13), %eax  [i32_load_mem_abs]
;; v3 +     ; constant needed in a register
;; v3 +       movl $0x400, %eax  [g_const32]
;; v3 +       leaq 0x4(%rax), %r10; cmpq ...(%r12), %r10; ja ...  [g_chk_mem]
;; v3 +       movl 0x0(%r13,%rax), %eax  [i32_load_mem8]
;; v3 +     ; stub for +0x2f: out of bounds memory access
;; v3 +       call outside  [g_call]
;; v3 +     ; stub for +0x34: out of bounds memory access
;; v3 +       call outside  [g_call]
;; v3 +     ; stub for +0x38: out of bounds memory access
;; v3 +       call outside  [g_call]
;; v3 +     ; stub for +0x48: out of bounds memory access
;; v3 +       call outside  [g_call]
;; a64 +       movz x16, #0xc, lsl #0  [g_movz0]
;; a64 +       add x16, x0, x16  [g_add64_3]
;; a64 +       ldr x17, [x20, ...]; cmp x16, x17; b.hi ...  [g_chk_ptr]
;; a64 +       movz x16, #0x4, lsl #0  [g_movz0]
;; a64 +       add x16, x0, x16  [g_add64_3]
;; a64 +       ldr x17, [x20, ...]; cmp x16, x17; b.hi ...  [g_chk_ptr]
;; a64 +       movz x16, #0x8, lsl #0  [g_movz0]
;; a64 +       add x16, x0, x16  [g_add64_3]
;; a64 +       ldr x17, [x20, ...]; cmp x16, x17; b.hi ...  [g_chk_ptr]
;; a64 +     ; stub for +0x2f: out of bounds memory access
;; a64 +       bl outside  [g_call]
;; a64 +     ; stub for +0x34: out of bounds memory access
;; a64 +       bl outside  [g_call]
;; a64 +     ; stub for +0x38: out of bounds memory access
;; a64 +       bl outside  [g_call]
