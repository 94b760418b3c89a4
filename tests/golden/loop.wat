;; a loop whose locals own registers: no loads and stores of homes, one jump
(module (memory 1) (func (param i32 i32) (result f64) (local f64)
  (loop (local.set 2 (f64.add (local.get 2) (f64.mul (f64.load (local.get 0)) (f64.load offset=8 (local.get 0)))))
    (local.set 0 (i32.add (local.get 0) (i32.const 16)))
    (br_if 0 (i32.lt_u (local.get 0) (local.get 1))))
  (local.get 2)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vxorps %xmm14,%xmm14,%xmm14
;; v3|   9  vmovsd 0x0(%r13,%rdi,1),%xmm0
;; v3|  10  vmulsd 0x8(%r13,%rdi,1),%xmm0,%xmm0
;; v3|  1a  vaddsd %xmm0,%xmm14,%xmm14
;; v3|  1f  rex add $0x10,%edi
;; v3|  23  rex cmp %esi,%edi
;; v3|  26  jb 0x9
;; v3|  2c  vmovaps %xmm14,%xmm0
;; v3|  31  leave
;; v3|  32  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  xorps %xmm14,%xmm14
;; v2|   8  movsd 0x0(%r13,%rdi,1),%xmm0
;; v2|   f  mulsd 0x8(%r13,%rdi,1),%xmm0
;; v2|  19  addsd %xmm0,%xmm14
;; v2|  1e  rex add $0x10,%edi
;; v2|  22  rex cmp %esi,%edi
;; v2|  25  jb 0x8
;; v2|  2b  movaps %xmm14,%xmm0
;; v2|  2f  leave
;; v2|  30  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  movi v30.2d, #0x0
;; a64|   c  ldr d0, [x21, w0, uxtw]
;; a64|  10  add x19, x21, w0, uxtw
;; a64|  14  ldr d1, [x19, #8]
;; a64|  18  fmul d0, d0, d1
;; a64|  1c  fadd d30, d30, d0
;; a64|  20  add w0, w0, #0x10
;; a64|  24  cmp w0, w1
;; a64|  28  b.cc 0xc
;; a64|  2c  mov v0.16b, v30.16b
;; a64|  30  ldp x29, x30, [sp], #64
;; a64|  34  ret
