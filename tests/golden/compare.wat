;; compares as values
(module (func (param i32 i32 f64 f64) (result i32)
  (i32.add (i32.lt_s (local.get 0) (local.get 1))
    (i32.add (i32.ge_u (local.get 0) (i32.const 9)) (i32.add (f64.lt (local.get 2) (local.get 3)) (f64.eq (local.get 2) (local.get 3)))))))
;; a64|   0  sub sp, sp, #0x40
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  cmp w0, w1
;; a64|  10  cset w2, lt
;; a64|  14  cmp w0, #0x9
;; a64|  18  cset w3, cs
;; a64|  1c  fcmp d0, d1
;; a64|  20  cset w4, mi
;; a64|  24  fcmp d0, d1
;; a64|  28  cset w5, eq
;; a64|  2c  add w4, w5, w4
;; a64|  30  add w3, w4, w3
;; a64|  34  add w2, w3, w2
;; a64|  38  mov x0, x2
;; a64|  3c  mov sp, x29
;; a64|  40  ldp x29, x30, [sp]
;; a64|  44  add sp, sp, #0x40
;; a64|  48  ret
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x30,%rsp
;; v3|   b  rex cmp %esi,%edi
;; v3|   e  setl %r10b
;; v3|  12  movzbl %r10b,%eax
;; v3|  16  rex cmp $0x9,%edi
;; v3|  1a  setae %r10b
;; v3|  1e  movzbl %r10b,%ecx
;; v3|  22  vucomisd %xmm0,%xmm1
;; v3|  27  seta %r10b
;; v3|  2b  movzbl %r10b,%edx
;; v3|  2f  vcmpeqsd %xmm1,%xmm0,%xmm15
;; v3|  35  vmovq %xmm15,%rbx
;; v3|  3a  rex and $0x1,%ebx
;; v3|  3e  rex add %ebx,%edx
;; v3|  41  rex add %edx,%ecx
;; v3|  44  rex add %ecx,%eax
;; v3|  47  leave
;; v3|  48  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  sub $0x30,%rsp
;; v2|   b  rex cmp %esi,%edi
;; v2|   e  setl %r10b
;; v2|  12  movzbl %r10b,%eax
;; v2|  16  rex cmp $0x9,%edi
;; v2|  1a  setae %r10b
;; v2|  1e  movzbl %r10b,%ecx
;; v2|  22  rex ucomisd %xmm0,%xmm1
;; v2|  27  seta %r10b
;; v2|  2b  movzbl %r10b,%edx
;; v2|  2f  movapd %xmm0,%xmm15
;; v2|  34  cmpeqsd %xmm1,%xmm15
;; v2|  3a  movq %xmm15,%rbx
;; v2|  3f  rex and $0x1,%ebx
;; v2|  43  rex add %ebx,%edx
;; v2|  46  rex add %edx,%ecx
;; v2|  49  rex add %ecx,%eax
;; v2|  4c  leave
;; v2|  4d  ret
