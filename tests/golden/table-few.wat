;; br_table of few entries: compares, the innermost block's is what is left
(module (func (param i32) (result i32)
  (block (block (block (br_table 0 1 2 (local.get 0))) (return (i32.const 10))) (return (i32.const 20))) (i32.const 30)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex cmp $0x1,%edi
;; v3|   8  je 0x20
;; v3|   e  rex cmp $0x2,%edi
;; v3|  12  jae 0x28
;; v3|  18  rex mov $0xa,%eax
;; v3|  1e  leave
;; v3|  1f  ret
;; v3|  20  rex mov $0x14,%eax
;; v3|  26  leave
;; v3|  27  ret
;; v3|  28  rex mov $0x1e,%eax
;; v3|  2e  leave
;; v3|  2f  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  cmp w0, #0x1
;; a64|   c  b.eq 0x20
;; a64|  10  cmp w0, #0x2
;; a64|  14  b.cs 0x28
;; a64|  18  mov x0, #0xa
;; a64|  1c  b 0x2c
;; a64|  20  mov x0, #0x14
;; a64|  24  b 0x2c
;; a64|  28  mov x0, #0x1e
;; a64|  2c  ldp x29, x30, [sp], #48
;; a64|  30  ret
