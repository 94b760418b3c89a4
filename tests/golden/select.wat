;; select by a compare, by a value, of floats
(module (func (param i32 i32 f64 f64) (result f64)
  (local.set 0 (select (local.get 0) (local.get 1) (i32.gt_s (local.get 0) (local.get 1))))
  (select (local.get 2) (local.get 3) (local.get 0))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex cmp %esi,%edi
;; v3|   7  rex cmovle %esi,%edi
;; v3|   b  vmovaps %xmm1,%xmm2
;; v3|  10  rex test %edi,%edi
;; v3|  13  je 0x1e
;; v3|  19  vmovaps %xmm0,%xmm2
;; v3|  1e  vmovaps %xmm2,%xmm0
;; v3|  23  leave
;; v3|  24  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex cmp %esi,%edi
;; v2|   7  rex cmovle %esi,%edi
;; v2|   b  rex movaps %xmm1,%xmm2
;; v2|   f  rex test %edi,%edi
;; v2|  12  je 0x1c
;; v2|  18  rex movaps %xmm0,%xmm2
;; v2|  1c  rex movaps %xmm2,%xmm0
;; v2|  20  leave
;; v2|  21  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  cmp w0, w1
;; a64|   c  csel w0, w0, w1, gt
;; a64|  10  mov v2.16b, v1.16b
;; a64|  14  cbz w0, 0x1c
;; a64|  18  mov v2.16b, v0.16b
;; a64|  1c  mov v0.16b, v2.16b
;; a64|  20  ldp x29, x30, [sp], #64
;; a64|  24  ret
