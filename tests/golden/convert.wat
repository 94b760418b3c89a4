;; conversions that cannot trap
(module (func (param i32 i64 f32) (result f64)
  (f64.add (f64.add (f64.convert_i32_s (local.get 0)) (f64.convert_i64_s (local.get 1)))
    (f64.add (f64.promote_f32 (local.get 2)) (f64.convert_i32_u (i32.wrap_i64 (i64.extend_i32_s (local.get 0))))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vxorps %xmm1,%xmm1,%xmm1
;; v3|   9  vcvtsi2sd %edi,%xmm1,%xmm1
;; v3|   e  vxorps %xmm2,%xmm2,%xmm2
;; v3|  13  vcvtsi2sd %rsi,%xmm2,%xmm2
;; v3|  18  vaddsd %xmm2,%xmm1,%xmm1
;; v3|  1d  vcvtss2sd %xmm0,%xmm0,%xmm2
;; v3|  22  movslq %edi,%rax
;; v3|  25  rex mov %eax,%eax
;; v3|  28  vxorps %xmm3,%xmm3,%xmm3
;; v3|  2d  vcvtsi2sd %rax,%xmm3,%xmm3
;; v3|  32  vaddsd %xmm3,%xmm2,%xmm2
;; v3|  37  vaddsd %xmm2,%xmm1,%xmm1
;; v3|  3c  vmovaps %xmm1,%xmm0
;; v3|  41  leave
;; v3|  42  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex xorps %xmm1,%xmm1
;; v2|   8  rex cvtsi2sd %edi,%xmm1
;; v2|   d  rex xorps %xmm2,%xmm2
;; v2|  11  cvtsi2sd %rsi,%xmm2
;; v2|  16  rex addsd %xmm2,%xmm1
;; v2|  1b  rex cvtss2sd %xmm0,%xmm2
;; v2|  20  movslq %edi,%rax
;; v2|  23  rex mov %eax,%eax
;; v2|  26  rex xorps %xmm3,%xmm3
;; v2|  2a  cvtsi2sd %rax,%xmm3
;; v2|  2f  rex addsd %xmm3,%xmm2
;; v2|  34  rex addsd %xmm2,%xmm1
;; v2|  39  rex movaps %xmm1,%xmm0
;; v2|  3d  leave
;; v2|  3e  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  scvtf d1, w0
;; a64|   c  scvtf d2, x1
;; a64|  10  fadd d1, d1, d2
;; a64|  14  fcvt d2, s0
;; a64|  18  sxtw x2, w0
;; a64|  1c  mov w2, w2
;; a64|  20  ucvtf d3, w2
;; a64|  24  fadd d2, d2, d3
;; a64|  28  fadd d1, d1, d2
;; a64|  2c  mov v0.16b, v1.16b
;; a64|  30  ldp x29, x30, [sp], #64
;; a64|  34  ret
