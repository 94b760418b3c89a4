;; without, a br_table of two entries jumps by a table
(module (func $f (param i32) (result i32)
  (block $d (block $b (block $a (br_table $a $b $d (local.get 0))) (return (i32.const 7))) (return (i32.const 8)))
  (local.get 0)))
;; v2 -       cmpl $0x1, %edi; je ...  [i32_eq_br_ri8]
;; v2 -     ; fuse: what is left comes next, where no jump is needed
;; v2 +       leaq 0x1f(%rip), %rcx  [g_lea_rip]
;; v2 +       movslq (%rcx,%rdi,4), %rax  [g_ldsx32_idx]
;; v2 +       addq %rcx, %rax  [g_add64]
;; v2 +       jmp *%rax  [g_jmp_reg]
;; v3 -       cmpl $0x1, %edi; je ...  [i32_eq_br_ri8]
;; v3 -     ; fuse: what is left comes next, where no jump is needed
;; v3 +       leaq 0x1f(%rip), %rcx  [g_lea_rip]
;; v3 +       movslq (%rcx,%rdi,4), %rax  [g_ldsx32_idx]
;; v3 +       addq %rcx, %rax  [g_add64]
;; v3 +       jmp *%rax  [g_jmp_reg]
;; a64 -       cmp w0, #0x1; b.eq ...  [i32_eq_br_ri]
;; a64 -     ; fuse: what is left comes next, where no jump is needed
;; a64 +       adr x2, 0x20  [g_lea_rip]
;; a64 +       ldrsw x1, [x2, x0, lsl #2]  [g_ldsx32_idx]
;; a64 +       add x1, x1, x2  [g_add64]
;; a64 +       br x1  [g_jmp_reg]
