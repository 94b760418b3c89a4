;; select by a compare, by a value, of floats
(module (func (param i32 i32 f64 f64) (result f64)
  (local.set 0 (select (local.get 0) (local.get 1) (i32.gt_s (local.get 0) (local.get 1))))
  (select (local.get 2) (local.get 3) (local.get 0))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  mov %rsi,%rax
;; v3|   7  rex cmp %esi,%edi
;; v3|   a  rex cmovg %edi,%eax
;; v3|   e  vmovaps %xmm1,%xmm2
;; v3|  13  rex test %eax,%eax
;; v3|  16  je 0x21
;; v3|  1c  vmovaps %xmm0,%xmm2
;; v3|  21  vmovaps %xmm2,%xmm0
;; v3|  26  leave
;; v3|  27  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  mov %rsi,%rax
;; v2|   7  rex cmp %esi,%edi
;; v2|   a  rex cmovg %edi,%eax
;; v2|   e  rex movaps %xmm1,%xmm2
;; v2|  12  rex test %eax,%eax
;; v2|  15  je 0x1f
;; v2|  1b  rex movaps %xmm0,%xmm2
;; v2|  1f  rex movaps %xmm2,%xmm0
;; v2|  23  leave
;; v2|  24  ret
;; a64|   0  sub sp, sp, #0x40
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  mov x2, x1
;; a64|  10  cmp w0, w1
;; a64|  14  csel w2, w0, w2, gt
;; a64|  18  mov v2.16b, v1.16b
;; a64|  1c  cbz w2, 0x24
;; a64|  20  mov v2.16b, v0.16b
;; a64|  24  mov v0.16b, v2.16b
;; a64|  28  mov sp, x29
;; a64|  2c  ldp x29, x30, [sp]
;; a64|  30  add sp, sp, #0x40
;; a64|  34  ret
