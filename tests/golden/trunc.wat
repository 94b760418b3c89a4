;; a conversion that traps: its stub tells NaN from out of range
(module (func (param f64) (result i32) (i32.trunc_f64_s (local.get 0))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vucomisd 0x140(%r12),%xmm0
;; v3|   e  jbe 0x28
;; v3|  10  vmovsd 0x130(%r12),%xmm15
;; v3|  1a  vucomisd %xmm0,%xmm15
;; v3|  1f  jbe 0x28
;; v3|  21  vcvttsd2si %xmm0,%eax
;; v3|  26  jmp 0x2d
;; v3|  28  jmp 0x2f
;; v3|  2d  leave
;; v3|  2e  ret
;; v3|  2f  vucomisd %xmm0,%xmm0
;; v3|  34  jne 0x38
;; v3|  36  jnp 0x3d
;; v3|  38  jmp 0x42
;; v3|  3d  call 0xffffffffffffff4e
;; v3|  42  call 0xffffffffffffff5c
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  ucomisd 0x140(%r12),%xmm0
;; v2|   e  jbe 0x28
;; v2|  10  movsd 0x130(%r12),%xmm15
;; v2|  1a  ucomisd %xmm0,%xmm15
;; v2|  1f  jbe 0x28
;; v2|  21  rex cvttsd2si %xmm0,%eax
;; v2|  26  jmp 0x2d
;; v2|  28  jmp 0x2f
;; v2|  2d  leave
;; v2|  2e  ret
;; v2|  2f  rex ucomisd %xmm0,%xmm0
;; v2|  34  jne 0x38
;; v2|  36  jnp 0x3d
;; v2|  38  jmp 0x42
;; v2|  3d  call 0xffffffffffffff4e
;; v2|  42  call 0xffffffffffffff5c
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  ldr d31, [x20, #320]
;; a64|  10  fcmp d0, d31
;; a64|  14  b.le 0x2c
;; a64|  18  ldr d31, [x20, #304]
;; a64|  1c  fcmp d0, d31
;; a64|  20  b.pl 0x2c
;; a64|  24  fcvtzs w0, d0
;; a64|  28  b 0x30
;; a64|  2c  b 0x40
;; a64|  30  mov sp, x29
;; a64|  34  ldp x29, x30, [sp]
;; a64|  38  add sp, sp, #0x30
;; a64|  3c  ret
;; a64|  40  fcmp d0, d0
;; a64|  44  b.ne 0x4c
;; a64|  48  bl 0xffffffffffffff6c
;; a64|  4c  bl 0xffffffffffffff78
