;; a conversion that traps: its stub tells NaN from out of range
(module (func (param f64) (result i32) (i32.trunc_f64_s (local.get 0))))
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
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x20,%rsp
;; v3|   b  vucomisd 0x140(%r12),%xmm0
;; v3|  15  jbe 0x2f
;; v3|  17  vmovsd 0x130(%r12),%xmm15
;; v3|  21  vucomisd %xmm0,%xmm15
;; v3|  26  jbe 0x2f
;; v3|  28  vcvttsd2si %xmm0,%eax
;; v3|  2d  jmp 0x34
;; v3|  2f  jmp 0x36
;; v3|  34  leave
;; v3|  35  ret
;; v3|  36  vucomisd %xmm0,%xmm0
;; v3|  3b  jne 0x3f
;; v3|  3d  jnp 0x44
;; v3|  3f  jmp 0x49
;; v3|  44  call 0xffffffffffffff55
;; v3|  49  call 0xffffffffffffff63
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  sub $0x20,%rsp
;; v2|   b  ucomisd 0x140(%r12),%xmm0
;; v2|  15  jbe 0x2f
;; v2|  17  movsd 0x130(%r12),%xmm15
;; v2|  21  ucomisd %xmm0,%xmm15
;; v2|  26  jbe 0x2f
;; v2|  28  rex cvttsd2si %xmm0,%eax
;; v2|  2d  jmp 0x34
;; v2|  2f  jmp 0x36
;; v2|  34  leave
;; v2|  35  ret
;; v2|  36  rex ucomisd %xmm0,%xmm0
;; v2|  3b  jne 0x3f
;; v2|  3d  jnp 0x44
;; v2|  3f  jmp 0x49
;; v2|  44  call 0xffffffffffffff55
;; v2|  49  call 0xffffffffffffff63
