;; float arithmetic, a constant from the pool, zero, sign operations
(module (func (param f64 f64) (result f64)
  (f64.div (f64.sub (f64.mul (local.get 0) (local.get 1)) (f64.const 2.5)) (f64.neg (f64.abs (f64.sqrt (f64.add (local.get 1) (f64.const 0))))))))
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
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x20,%rsp
;; v3|   b  vmulsd %xmm1,%xmm0,%xmm2
;; v3|  10  vmovsd 0x3a(%rip),%xmm3
;; v3|  19  vsubsd %xmm3,%xmm2,%xmm2
;; v3|  1e  vxorps %xmm3,%xmm3,%xmm3
;; v3|  23  vaddsd %xmm1,%xmm3,%xmm3
;; v3|  28  vsqrtsd %xmm3,%xmm3,%xmm3
;; v3|  2d  vandps 0xb0(%r12),%xmm3,%xmm3
;; v3|  37  vxorps 0x90(%r12),%xmm3,%xmm3
;; v3|  41  vdivsd %xmm3,%xmm2,%xmm2
;; v3|  46  vmovaps %xmm2,%xmm0
;; v3|  4b  leave
;; v3|  4c  ret
;; v3|  59  add $0x40,%al
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  sub $0x20,%rsp
;; v2|   b  rex movapd %xmm0,%xmm2
;; v2|  10  rex mulsd %xmm1,%xmm2
;; v2|  15  rex movsd 0x3d(%rip),%xmm3
;; v2|  1e  rex subsd %xmm3,%xmm2
;; v2|  23  rex xorps %xmm3,%xmm3
;; v2|  27  rex addsd %xmm1,%xmm3
;; v2|  2c  rex sqrtsd %xmm3,%xmm3
;; v2|  31  movaps 0xb0(%r12),%xmm4
;; v2|  3a  rex andps %xmm3,%xmm4
;; v2|  3e  movaps 0x90(%r12),%xmm3
;; v2|  47  rex xorps %xmm4,%xmm3
;; v2|  4b  rex divsd %xmm3,%xmm2
;; v2|  50  rex movaps %xmm2,%xmm0
;; v2|  54  leave
;; v2|  55  ret
;; v2|  5e  add %al,(%rax)
;; v2|  60  add %al,(%rax,%rax,2)
