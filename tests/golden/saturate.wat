;; conversions that saturate; x86-64: a stub does what the instruction alone cannot
(module (func (param f64 f32) (result i64)
  (i64.add (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0))) (i64.trunc_sat_f32_s (local.get 1)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vcvttsd2si %xmm0,%eax
;; v3|   9  rex cmp $0x1,%eax
;; v3|   d  jo 0x27
;; v3|  13  vcvttss2si %xmm1,%rcx
;; v3|  18  cmp $0x1,%rcx
;; v3|  1c  jo 0x68
;; v3|  22  add %rcx,%rax
;; v3|  25  leave
;; v3|  26  ret
;; v3|  27  vucomisd %xmm0,%xmm0
;; v3|  2c  jp 0x60
;; v3|  2e  vmovsd 0x1c0(%r12),%xmm15
;; v3|  38  rex mov $0x80000000,%eax
;; v3|  3e  vucomisd %xmm0,%xmm15
;; v3|  43  jae 0x63
;; v3|  45  vucomisd 0x1b0(%r12),%xmm0
;; v3|  4f  vcvttsd2si %xmm0,%r10d
;; v3|  54  rex mov $0x7fffffff,%eax
;; v3|  5a  cmovb %r10d,%eax
;; v3|  5e  jmp 0x63
;; v3|  60  rex xor %eax,%eax
;; v3|  63  jmp 0x13
;; v3|  68  vucomiss %xmm1,%xmm1
;; v3|  6d  jp 0xa4
;; v3|  6f  movabs $0x7fffffffffffffff,%rcx
;; v3|  79  vmovss 0x180(%r12),%xmm15
;; v3|  83  vucomiss %xmm1,%xmm15
;; v3|  88  jae 0x9f
;; v3|  8a  vucomiss 0x170(%r12),%xmm1
;; v3|  94  vcvttss2si %xmm1,%r10
;; v3|  99  cmovb %r10,%rcx
;; v3|  9d  jmp 0xa7
;; v3|  9f  inc %rcx
;; v3|  a2  jmp 0xa7
;; v3|  a4  rex xor %ecx,%ecx
;; v3|  a7  jmp 0x22
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex cvttsd2si %xmm0,%eax
;; v2|   9  rex cmp $0x1,%eax
;; v2|   d  jo 0x27
;; v2|  13  cvttss2si %xmm1,%rcx
;; v2|  18  cmp $0x1,%rcx
;; v2|  1c  jo 0x68
;; v2|  22  add %rcx,%rax
;; v2|  25  leave
;; v2|  26  ret
;; v2|  27  rex ucomisd %xmm0,%xmm0
;; v2|  2c  jp 0x60
;; v2|  2e  movsd 0x1c0(%r12),%xmm15
;; v2|  38  rex mov $0x80000000,%eax
;; v2|  3e  ucomisd %xmm0,%xmm15
;; v2|  43  jae 0x63
;; v2|  45  ucomisd 0x1b0(%r12),%xmm0
;; v2|  4f  cvttsd2si %xmm0,%r10d
;; v2|  54  rex mov $0x7fffffff,%eax
;; v2|  5a  cmovb %r10d,%eax
;; v2|  5e  jmp 0x63
;; v2|  60  rex xor %eax,%eax
;; v2|  63  jmp 0x13
;; v2|  68  rex ucomiss %xmm1,%xmm1
;; v2|  6c  jp 0xa1
;; v2|  6e  movabs $0x7fffffffffffffff,%rcx
;; v2|  78  movss 0x180(%r12),%xmm15
;; v2|  82  ucomiss %xmm1,%xmm15
;; v2|  86  jae 0x9c
;; v2|  88  ucomiss 0x170(%r12),%xmm1
;; v2|  91  cvttss2si %xmm1,%r10
;; v2|  96  cmovb %r10,%rcx
;; v2|  9a  jmp 0xa4
;; v2|  9c  inc %rcx
;; v2|  9f  jmp 0xa4
;; v2|  a1  rex xor %ecx,%ecx
;; v2|  a4  jmp 0x22
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  fcvtzs w0, d0
;; a64|   c  fcvtzs x1, s1
;; a64|  10  add x0, x1, x0
;; a64|  14  ldp x29, x30, [sp], #48
;; a64|  18  ret
