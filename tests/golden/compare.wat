;; compares as values
(module (func (param i32 i32 f64 f64) (result i32)
  (i32.add (i32.lt_s (local.get 0) (local.get 1))
    (i32.add (i32.ge_u (local.get 0) (i32.const 9)) (i32.add (f64.lt (local.get 2) (local.get 3)) (f64.eq (local.get 2) (local.get 3)))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex cmp %esi,%edi
;; v3|   7  setl %r10b
;; v3|   b  movzbl %r10b,%eax
;; v3|   f  rex cmp $0x9,%edi
;; v3|  13  setae %r10b
;; v3|  17  movzbl %r10b,%ecx
;; v3|  1b  vucomisd %xmm0,%xmm1
;; v3|  20  seta %r10b
;; v3|  24  movzbl %r10b,%edx
;; v3|  28  vcmpeqsd %xmm1,%xmm0,%xmm15
;; v3|  2e  vmovq %xmm15,%rbx
;; v3|  33  rex and $0x1,%ebx
;; v3|  37  rex add %ebx,%edx
;; v3|  3a  rex add %edx,%ecx
;; v3|  3d  rex add %ecx,%eax
;; v3|  40  leave
;; v3|  41  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex cmp %esi,%edi
;; v2|   7  setl %r10b
;; v2|   b  movzbl %r10b,%eax
;; v2|   f  rex cmp $0x9,%edi
;; v2|  13  setae %r10b
;; v2|  17  movzbl %r10b,%ecx
;; v2|  1b  rex ucomisd %xmm0,%xmm1
;; v2|  20  seta %r10b
;; v2|  24  movzbl %r10b,%edx
;; v2|  28  movapd %xmm0,%xmm15
;; v2|  2d  cmpeqsd %xmm1,%xmm15
;; v2|  33  movq %xmm15,%rbx
;; v2|  38  rex and $0x1,%ebx
;; v2|  3c  rex add %ebx,%edx
;; v2|  3f  rex add %edx,%ecx
;; v2|  42  rex add %ecx,%eax
;; v2|  45  leave
;; v2|  46  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  cmp w0, w1
;; a64|   c  cset w2, lt
;; a64|  10  cmp w0, #0x9
;; a64|  14  cset w3, cs
;; a64|  18  fcmp d0, d1
;; a64|  1c  cset w4, mi
;; a64|  20  fcmp d0, d1
;; a64|  24  cset w5, eq
;; a64|  28  add w4, w5, w4
;; a64|  2c  add w3, w4, w3
;; a64|  30  add w2, w3, w2
;; a64|  34  mov x0, x2
;; a64|  38  ldp x29, x30, [sp], #64
;; a64|  3c  ret
