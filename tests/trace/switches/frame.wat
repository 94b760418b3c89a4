;; without, each function checks the stack for its frame
(module (func $f (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
;; v2 +       leaq -0x20(%rsp), %r10; cmpq 0(%r12), %r10; jb ...  [g_chk_stack]
;; v2 +       subq $0x20, %rsp  [g_sub_sp]
;; v2 +       call outside  [g_call]
;; v3 +       leaq -0x20(%rsp), %r10; cmpq 0(%r12), %r10; jb ...  [g_chk_stack]
;; v3 +       subq $0x20, %rsp  [g_sub_sp]
;; v3 +       call outside  [g_call]
;; a64 +       movz x16, #0x30, lsl #0  [g_movz0]
;; a64 +       sub x16, sp, x16  [g_sp_minus]
;; a64 +       ldr x17, [x20, #0]; cmp x16, x17; b.lo ...  [g_cmp_limit]
;; a64 +       stp x29, x30, [sp, #-0x10]!  [g_push_frame]
;; a64 +       mov x29, sp  [g_set_fp]
;; a64 +       bl outside  [g_call]
