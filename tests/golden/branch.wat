;; compare and branch as one; eqz turned round; a float compare
(module (func (param i32 i32 f64 f64) (result i32)
  (block (br_if 0 (i32.lt_u (local.get 0) (i32.const 100)))
    (br_if 0 (i32.eqz (i32.eq (local.get 0) (local.get 1))))
    (br_if 0 (f64.gt (local.get 2) (local.get 3)))
    (return (i32.const 1)))
  (i32.const 2)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex cmp $0x64,%edi
;; v3|   8  jb 0x2a
;; v3|   e  rex cmp %esi,%edi
;; v3|  11  jne 0x2a
;; v3|  17  vucomisd %xmm1,%xmm0
;; v3|  1c  ja 0x2a
;; v3|  22  rex mov $0x1,%eax
;; v3|  28  leave
;; v3|  29  ret
;; v3|  2a  rex mov $0x2,%eax
;; v3|  30  leave
;; v3|  31  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex cmp $0x64,%edi
;; v2|   8  jb 0x2a
;; v2|   e  rex cmp %esi,%edi
;; v2|  11  jne 0x2a
;; v2|  17  rex ucomisd %xmm1,%xmm0
;; v2|  1c  ja 0x2a
;; v2|  22  rex mov $0x1,%eax
;; v2|  28  leave
;; v2|  29  ret
;; v2|  2a  rex mov $0x2,%eax
;; v2|  30  leave
;; v2|  31  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  cmp w0, #0x64
;; a64|   c  b.cc 0x28
;; a64|  10  cmp w0, w1
;; a64|  14  b.ne 0x28
;; a64|  18  fcmp d0, d1
;; a64|  1c  b.gt 0x28
;; a64|  20  mov x0, #0x1
;; a64|  24  b 0x2c
;; a64|  28  mov x0, #0x2
;; a64|  2c  ldp x29, x30, [sp], #64
;; a64|  30  ret
