;; without, memory.copy is a call of C: what is in registers goes home and comes back
(module (memory 1)
  (func $f (param i32 i32 i32) (result i32)
    (memory.copy (local.get 0) (local.get 1) (i32.const 8))
    (memory.copy (local.get 1) (local.get 0) (local.get 2))
    (i32.add (local.get 0) (local.get 2))))
;; v2 -       movq 0x0(%r13,%rsi), %r10  [i64_load_mem8]
;; v2 -       movq %r10, 0x0(%r13,%rdi)  [i64_store_mem8]
;; v2 - +002a  local.get 1                              | l1@rsi
;; v2 - +002c  local.get 0                              | l1@rsi l0@rdi
;; v2 - +002e  local.get 2                              | l1@rsi l0@rdi l2@rdx
;; v2 - +0030  memory.copy 0 0                          |
;; v2 -       movq %rdx, %rcx  [g_mov64]
;; v2 -       movq %rdi, %rdx  [g_mov64]
;; v2 +       movq %rsi, %rdx  [g_mov64]
;; v2 +       movq %rdi, %rsi  [g_mov64]
;; v2 +       movl $0x8, %ecx  [g_const32]
;; v2 +       xorl %r8d, %r8d  [g_zero]
;; v2 +       xorl %r9d, %r9d  [g_zero]
;; v2 +       movq %r12, %rdi  [g_get_ctx]
;; v2 +       call *0xa0(%r12)  [g_call_ctx]
;; v2 +       movq 8(%r12), %r13  [g_ld_base]
;; v2 +       testl %eax, %eax; jne ...  [i32_eqz_brn_rr]
;; v2 + +002a  local.get 1                              | l1@home
;; v2 + +002c  local.get 0                              | l1@home l0@home
;; v2 + +002e  local.get 2                              | l1@home l0@home l2@home
;; v2 + +0030  memory.copy 0 0                          |
;; v2 +       movl -0x18(%rbp), %esi  [g_ldh8_i32]
;; v2 +       movl -0x10(%rbp), %edx  [g_ldh8_i32]
;; v2 +       movl -0x20(%rbp), %ecx  [g_ldh8_i32]
;; v2 +     ; stub for +0x26: a helper reports a trap
;; v2 +       call outside  [g_call]
;; v3 -       movq 0x0(%r13,%rsi), %r10  [i64_load_mem8]
;; v3 -       movq %r10, 0x0(%r13,%rdi)  [i64_store_mem8]
;; v3 - +002a  local.get 1                              | l1@rsi
;; v3 - +002c  local.get 0                              | l1@rsi l0@rdi
;; v3 - +002e  local.get 2                              | l1@rsi l0@rdi l2@rdx
;; v3 - +0030  memory.copy 0 0                          |
;; v3 -       movq %rdx, %rcx  [g_mov64]
;; v3 -       movq %rdi, %rdx  [g_mov64]
;; v3 +       movq %rsi, %rdx  [g_mov64]
;; v3 +       movq %rdi, %rsi  [g_mov64]
;; v3 +       movl $0x8, %ecx  [g_const32]
;; v3 +       xorl %r8d, %r8d  [g_zero]
;; v3 +       xorl %r9d, %r9d  [g_zero]
;; v3 +       movq %r12, %rdi  [g_get_ctx]
;; v3 +       call *0xa0(%r12)  [g_call_ctx]
;; v3 +       movq 8(%r12), %r13  [g_ld_base]
;; v3 +       testl %eax, %eax; jne ...  [i32_eqz_brn_rr]
;; v3 + +002a  local.get 1                              | l1@home
;; v3 + +002c  local.get 0                              | l1@home l0@home
;; v3 + +002e  local.get 2                              | l1@home l0@home l2@home
;; v3 + +0030  memory.copy 0 0                          |
;; v3 +       movl -0x18(%rbp), %esi  [g_ldh8_i32]
;; v3 +       movl -0x10(%rbp), %edx  [g_ldh8_i32]
;; v3 +       movl -0x20(%rbp), %ecx  [g_ldh8_i32]
;; v3 +     ; stub for +0x26: a helper reports a trap
;; v3 +       call outside  [g_call]
;; a64 -       add x16, x21, w0, uxtw  [g_add_base]
;; a64 -       ldrb w8, [x16, #0x7]  [i32_load8_u_mem_ptr]
;; a64 -       ldr x8, [x21, w1, uxtw]  [i64_load_mem]
;; a64 -       str x8, [x21, w0, uxtw]  [i64_store_mem]
;; a64 - +002a  local.get 1                              | l1@x1
;; a64 - +002c  local.get 0                              | l1@x1 l0@x0
;; a64 - +002e  local.get 2                              | l1@x1 l0@x0 l2@x2
;; a64 - +0030  memory.copy 0 0                          |
;; a64 -       mov x3, x2  [g_mov64]
;; a64 -       mov x2, x0  [g_mov64]
;; a64 +       mov x2, x1  [g_mov64]
;; a64 +       mov x1, x0  [g_mov64]
;; a64 +       movz x3, #0x8, lsl #0  [g_movz0]
;; a64 -       cbnz w0, 0x6c  [i32_eqz_brn_rr]
;; a64 +       cbnz w0, 0x88  [i32_eqz_brn_rr]
;; a64 + +002a  local.get 1                              | l1@home
;; a64 + +002c  local.get 0                              | l1@home l0@home
;; a64 + +002e  local.get 2                              | l1@home l0@home l2@home
;; a64 + +0030  memory.copy 0 0                          |
;; a64 +       ldr w1, [x29, #0x20]  [g_ldh_i32]
;; a64 +       ldr w2, [x29, #0x18]  [g_ldh_i32]
;; a64 +       ldr w3, [x29, #0x28]  [g_ldh_i32]
;; a64 +       movz x4, #0x0, lsl #0  [g_movz0]
;; a64 +       movz x5, #0x0, lsl #0  [g_movz0]
;; a64 +       mov x0, x20  [g_get_ctx]
;; a64 +       ldr x16, [x20, #0xa0]  [g_ldc_i64]
;; a64 +       blr x16  [g_call_reg]
;; a64 +       ldr x21, [x20, #8]  [g_ld_base]
;; a64 +       cbnz w0, 0x8c  [i32_eqz_brn_rr]
;; a64 +     ; stub for +0x26: a helper reports a trap
;; a64 +       bl outside  [g_call]
