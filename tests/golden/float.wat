;; float arithmetic, a constant from the pool, zero, sign operations
(module (func (param f64 f64) (result f64)
  (f64.div (f64.sub (f64.mul (local.get 0) (local.get 1)) (f64.const 2.5)) (f64.neg (f64.abs (f64.sqrt (f64.add (local.get 1) (f64.const 0))))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vmulsd %xmm1,%xmm0,%xmm2
;; v3|   9  vmovsd 0x3a(%rip),%xmm3
;; v3|  12  vsubsd %xmm3,%xmm2,%xmm2
;; v3|  17  vxorps %xmm3,%xmm3,%xmm3
;; v3|  1c  vaddsd %xmm1,%xmm3,%xmm3
;; v3|  21  vsqrtsd %xmm3,%xmm3,%xmm3
;; v3|  26  vandps 0xb0(%r12),%xmm3,%xmm3
;; v3|  30  vxorps 0x90(%r12),%xmm3,%xmm3
;; v3|  3a  vdivsd %xmm3,%xmm2,%xmm2
;; v3|  3f  vmovaps %xmm2,%xmm0
;; v3|  44  leave
;; v3|  45  ret
;; v3|  52  add $0x40,%al
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex movapd %xmm0,%xmm2
;; v2|   9  rex mulsd %xmm1,%xmm2
;; v2|   e  rex movsd 0x3d(%rip),%xmm3
;; v2|  17  rex subsd %xmm3,%xmm2
;; v2|  1c  rex xorps %xmm3,%xmm3
;; v2|  20  rex addsd %xmm1,%xmm3
;; v2|  25  rex sqrtsd %xmm3,%xmm3
;; v2|  2a  movaps 0xb0(%r12),%xmm4
;; v2|  33  rex andps %xmm3,%xmm4
;; v2|  37  movaps 0x90(%r12),%xmm3
;; v2|  40  rex xorps %xmm4,%xmm3
;; v2|  44  rex divsd %xmm3,%xmm2
;; v2|  49  rex movaps %xmm2,%xmm0
;; v2|  4d  leave
;; v2|  4e  ret
;; v2|  57  add %al,(%rax)
;; v2|  59  add %al,(%rax,%rax,2)
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  fmul d2, d0, d1
;; a64|  10  ldr d3, 0x44
;; a64|  14  fsub d2, d2, d3
;; a64|  18  movi v3.2d, #0x0
;; a64|  1c  fadd d3, d3, d1
;; a64|  20  fsqrt d3, d3
;; a64|  24  fabs d3, d3
;; a64|  28  fneg d3, d3
;; a64|  2c  fdiv d2, d2, d3
;; a64|  30  mov v0.16b, v2.16b
;; a64|  34  mov sp, x29
;; a64|  38  ldp x29, x30, [sp]
;; a64|  3c  add sp, sp, #0x30
;; a64|  40  ret
;; a64|  44  udf #0
;; a64|  48  .inst 0x40040000 ; undefined
