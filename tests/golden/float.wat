;; float arithmetic, a constant from the pool, zero, sign operations
(module (func (param f64 f64) (result f64)
  (f64.div (f64.sub (f64.mul (local.get 0) (local.get 1)) (f64.const 2.5)) (f64.neg (f64.abs (f64.sqrt (f64.add (local.get 1) (f64.const 0))))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vmulsd %xmm1,%xmm0,%xmm2
;; v3|   9  vsubsd 0x32(%rip),%xmm2,%xmm3
;; v3|  12  vaddsd 0x31(%rip),%xmm1,%xmm2
;; v3|  1b  vsqrtsd %xmm2,%xmm2,%xmm2
;; v3|  20  vandps 0x130(%r12),%xmm2,%xmm2
;; v3|  2a  vxorps 0x110(%r12),%xmm2,%xmm2
;; v3|  34  vdivsd %xmm2,%xmm3,%xmm3
;; v3|  39  vmovaps %xmm3,%xmm0
;; v3|  3e  leave
;; v3|  3f  ret
;; v3|  48  add %al,(%rax)
;; v3|  4a  add $0x40,%al
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex movapd %xmm0,%xmm2
;; v2|   9  rex mulsd %xmm1,%xmm2
;; v2|   e  rex subsd 0x3d(%rip),%xmm2
;; v2|  17  rex movaps %xmm1,%xmm3
;; v2|  1b  rex addsd 0x38(%rip),%xmm3
;; v2|  24  rex sqrtsd %xmm3,%xmm3
;; v2|  29  movaps 0x130(%r12),%xmm4
;; v2|  32  rex andps %xmm3,%xmm4
;; v2|  36  movaps 0x110(%r12),%xmm3
;; v2|  3f  rex xorps %xmm4,%xmm3
;; v2|  43  rex divsd %xmm3,%xmm2
;; v2|  48  rex movaps %xmm2,%xmm0
;; v2|  4c  leave
;; v2|  4d  ret
;; v2|  5a  add $0x40,%al
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  fmul d2, d0, d1
;; a64|   c  ldr d3, 0x38
;; a64|  10  fsub d2, d2, d3
;; a64|  14  movi v3.2d, #0x0
;; a64|  18  fadd d3, d3, d1
;; a64|  1c  fsqrt d3, d3
;; a64|  20  fabs d3, d3
;; a64|  24  fneg d3, d3
;; a64|  28  fdiv d2, d2, d3
;; a64|  2c  mov v0.16b, v2.16b
;; a64|  30  ldp x29, x30, [sp], #48
;; a64|  34  ret
;; a64|  38  udf #0
;; a64|  3c  .inst 0x40040000 ; undefined
