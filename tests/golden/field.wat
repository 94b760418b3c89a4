;; bit fields (arm64): taken out, put somewhere, with a sign; a mask that changes nothing; no field: bits of the sign; the same on i64
(module (func (param i32 i64) (result i32 i32 i32 i32 i32 i64 i64)
  (i32.and (i32.shr_u (local.get 0) (i32.const 5)) (i32.const 63))
  (i32.and (i32.shl (local.get 0) (i32.const 4)) (i32.const 0xff0))
  (i32.shr_s (i32.shl (local.get 0) (i32.const 24)) (i32.const 22))
  (i32.and (i32.shr_u (local.get 0) (i32.const 24)) (i32.const 255))
  (i32.and (i32.shr_s (local.get 0) (i32.const 28)) (i32.const 31))
  (i64.shl (i64.and (local.get 1) (i64.const 0xffffffff)) (i64.const 3))
  (i64.shr_s (i64.shl (local.get 1) (i64.const 32)) (i64.const 32))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex mov %edi,%eax
;; v3|   7  rex shr $0x5,%eax
;; v3|   b  rex and $0x3f,%eax
;; v3|   f  rex mov %edi,%ecx
;; v3|  12  rex shl $0x4,%ecx
;; v3|  16  rex and $0xff0,%ecx
;; v3|  1d  rex mov %edi,%edx
;; v3|  20  rex shl $0x18,%edx
;; v3|  24  rex sar $0x16,%edx
;; v3|  28  rex mov %edi,%ebx
;; v3|  2b  rex shr $0x18,%ebx
;; v3|  2f  rex movzbl %bl,%ebx
;; v3|  33  mov %edi,%r8d
;; v3|  36  sar $0x1c,%r8d
;; v3|  3a  and $0x1f,%r8d
;; v3|  3e  mov $0xffffffff,%r9d
;; v3|  44  and %rsi,%r9
;; v3|  47  shl $0x3,%r9
;; v3|  4b  mov %rsi,%r11
;; v3|  4e  shl $0x20,%r11
;; v3|  52  sar $0x20,%r11
;; v3|  56  mov %r8d,-0x40(%rbp)
;; v3|  5a  mov %r9,-0x48(%rbp)
;; v3|  5e  mov %r11,-0x50(%rbp)
;; v3|  62  mov %rbx,%rsi
;; v3|  65  mov %rcx,%r10
;; v3|  68  mov %rdx,%rcx
;; v3|  6b  mov %r10,%rdx
;; v3|  6e  mov 0xf0(%r12),%rbx
;; v3|  76  mov -0x40(%rbp),%r10d
;; v3|  7a  mov %r10d,0x40(%rbx)
;; v3|  81  mov -0x48(%rbp),%r10
;; v3|  85  mov %r10,0x50(%rbx)
;; v3|  8c  mov -0x50(%rbp),%r10
;; v3|  90  mov %r10,0x60(%rbx)
;; v3|  97  leave
;; v3|  98  ret
;; a64|   0  stp x29, x30, [sp, #-96]!
;; a64|   4  mov x29, sp
;; a64|   8  ubfx w2, w0, #5, #6
;; a64|   c  ubfiz w3, w0, #4, #8
;; a64|  10  sbfiz w4, w0, #2, #8
;; a64|  14  lsr w5, w0, #24
;; a64|  18  asr w6, w0, #28
;; a64|  1c  and w6, w6, #0x1f
;; a64|  20  ubfiz x7, x1, #3, #32
;; a64|  24  sxtw x9, w1
;; a64|  28  str w6, [x29, #72]
;; a64|  2c  str x7, [x29, #80]
;; a64|  30  str x9, [x29, #88]
;; a64|  34  mov x1, x3
;; a64|  38  mov x3, x5
;; a64|  3c  mov x0, x2
;; a64|  40  mov x2, x4
;; a64|  44  ldr x4, [x20, #240]
;; a64|  48  ldr w8, [x29, #72]
;; a64|  4c  str w8, [x4, #64]
;; a64|  50  ldr x8, [x29, #80]
;; a64|  54  str x8, [x4, #80]
;; a64|  58  ldr x8, [x29, #88]
;; a64|  5c  str x8, [x4, #96]
;; a64|  60  ldp x29, x30, [sp], #96
;; a64|  64  ret
