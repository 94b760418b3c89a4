;; a conversion that traps: its stub tells NaN from out of range
(module (func (param f64) (result i32) (i32.trunc_f64_s (local.get 0))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vcvttsd2si %xmm0,%eax
;; v3|   9  rex cmp $0x1,%eax
;; v3|   d  jo 0x15
;; v3|  13  leave
;; v3|  14  ret
;; v3|  15  vucomisd 0x1c0(%r12),%xmm0
;; v3|  1f  jbe 0x39
;; v3|  21  vmovsd 0x1b0(%r12),%xmm15
;; v3|  2b  vucomisd %xmm0,%xmm15
;; v3|  30  jbe 0x39
;; v3|  32  vcvttsd2si %xmm0,%eax
;; v3|  37  jmp 0x3e
;; v3|  39  jmp 0x43
;; v3|  3e  jmp 0x13
;; v3|  43  vucomisd %xmm0,%xmm0
;; v3|  48  jne 0x4c
;; v3|  4a  jnp 0x51
;; v3|  4c  jmp 0x56
;; v3|  51  call 0xffffffffffffff4e
;; v3|  56  call 0xffffffffffffff5c
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex cvttsd2si %xmm0,%eax
;; v2|   9  rex cmp $0x1,%eax
;; v2|   d  jo 0x15
;; v2|  13  leave
;; v2|  14  ret
;; v2|  15  ucomisd 0x1c0(%r12),%xmm0
;; v2|  1f  jbe 0x39
;; v2|  21  movsd 0x1b0(%r12),%xmm15
;; v2|  2b  ucomisd %xmm0,%xmm15
;; v2|  30  jbe 0x39
;; v2|  32  rex cvttsd2si %xmm0,%eax
;; v2|  37  jmp 0x3e
;; v2|  39  jmp 0x43
;; v2|  3e  jmp 0x13
;; v2|  43  rex ucomisd %xmm0,%xmm0
;; v2|  48  jne 0x4c
;; v2|  4a  jnp 0x51
;; v2|  4c  jmp 0x56
;; v2|  51  call 0xffffffffffffff4e
;; v2|  56  call 0xffffffffffffff5c
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr d31, [x20, #448]
;; a64|   c  fcmp d0, d31
;; a64|  10  b.le 0x28
;; a64|  14  ldr d31, [x20, #432]
;; a64|  18  fcmp d0, d31
;; a64|  1c  b.pl 0x28
;; a64|  20  fcvtzs w0, d0
;; a64|  24  b 0x2c
;; a64|  28  b 0x34
;; a64|  2c  ldp x29, x30, [sp], #48
;; a64|  30  ret
;; a64|  34  fcmp d0, d0
;; a64|  38  b.ne 0x40
;; a64|  3c  bl 0xffffffffffffff68
;; a64|  40  bl 0xffffffffffffff74
