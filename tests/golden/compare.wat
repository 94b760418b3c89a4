;; compares as values
(module (func (param i32 i32 f64 f64) (result i32)
  (i32.add (i32.lt_s (local.get 0) (local.get 1))
    (i32.add (i32.ge_u (local.get 0) (i32.const 9)) (i32.add (f64.lt (local.get 2) (local.get 3)) (f64.eq (local.get 2) (local.get 3)))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x30,%rsp
;; v3|   b  rex xor %eax,%eax
;; v3|   e  rex cmp %esi,%edi
;; v3|  11  rex setl %al
;; v3|  15  rex xor %ecx,%ecx
;; v3|  18  rex cmp $0x9,%edi
;; v3|  1c  rex setae %cl
;; v3|  20  rex xor %edx,%edx
;; v3|  23  vucomisd %xmm0,%xmm1
;; v3|  28  rex seta %dl
;; v3|  2c  vcmpeqsd %xmm1,%xmm0,%xmm15
;; v3|  32  vmovq %xmm15,%rbx
;; v3|  37  rex and $0x1,%ebx
;; v3|  3b  rex add %ebx,%edx
;; v3|  3e  rex add %edx,%ecx
;; v3|  41  rex add %ecx,%eax
;; v3|  44  leave
;; v3|  45  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  sub $0x30,%rsp
;; v2|   b  rex xor %eax,%eax
;; v2|   e  rex cmp %esi,%edi
;; v2|  11  rex setl %al
;; v2|  15  rex xor %ecx,%ecx
;; v2|  18  rex cmp $0x9,%edi
;; v2|  1c  rex setae %cl
;; v2|  20  rex xor %edx,%edx
;; v2|  23  rex ucomisd %xmm0,%xmm1
;; v2|  28  rex seta %dl
;; v2|  2c  movapd %xmm0,%xmm15
;; v2|  31  cmpeqsd %xmm1,%xmm15
;; v2|  37  movq %xmm15,%rbx
;; v2|  3c  rex and $0x1,%ebx
;; v2|  40  rex add %ebx,%edx
;; v2|  43  rex add %edx,%ecx
;; v2|  46  rex add %ecx,%eax
;; v2|  49  leave
;; v2|  4a  ret
;; a64|   0  sub sp, sp, #0x40
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  cmp w0, w1
;; a64|  10  cset w2, lt
;; a64|  14  mov x3, #0x9
;; a64|  18  cmp w0, w3
;; a64|  1c  cset w4, cs
;; a64|  20  fcmp d0, d1
;; a64|  24  cset w3, mi
;; a64|  28  fcmp d0, d1
;; a64|  2c  cset w5, eq
;; a64|  30  add w3, w5, w3
;; a64|  34  add w4, w3, w4
;; a64|  38  add w2, w4, w2
;; a64|  3c  mov x0, x2
;; a64|  40  mov sp, x29
;; a64|  44  ldp x29, x30, [sp]
;; a64|  48  add sp, sp, #0x40
;; a64|  4c  ret
