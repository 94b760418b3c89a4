;; more values than registers: the deepest go home and come back as memory operands
(module (func (param i32) (result i32)
  (i32.mul (local.get 0) (i32.const 3)) (i32.mul (local.get 0) (i32.const 5)) (i32.mul (local.get 0) (i32.const 7))
  (i32.mul (local.get 0) (i32.const 9)) (i32.mul (local.get 0) (i32.const 11)) (i32.mul (local.get 0) (i32.const 13))
  (i32.mul (local.get 0) (i32.const 15)) (i32.mul (local.get 0) (i32.const 17)) (i32.mul (local.get 0) (i32.const 19))
  (i32.mul (local.get 0) (i32.const 21)) (i32.mul (local.get 0) (i32.const 23)) (i32.mul (local.get 0) (i32.const 25))
  (i32.add) (i32.add) (i32.add) (i32.add) (i32.add) (i32.add) (i32.add) (i32.add) (i32.add) (i32.add) (i32.add)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex imul $0x3,%edi,%eax
;; v3|   8  rex imul $0x5,%edi,%ecx
;; v3|   c  rex imul $0x7,%edi,%edx
;; v3|  10  rex imul $0x9,%edi,%ebx
;; v3|  14  rex imul $0xb,%edi,%esi
;; v3|  18  imul $0xd,%edi,%r8d
;; v3|  1c  imul $0xf,%edi,%r9d
;; v3|  20  imul $0x11,%edi,%r11d
;; v3|  24  imul $0x13,%edi,%r14d
;; v3|  28  imul $0x15,%edi,%r15d
;; v3|  2c  rex mov %eax,-0x18(%rbp)
;; v3|  30  rex imul $0x17,%edi,%eax
;; v3|  34  rex mov %ecx,-0x20(%rbp)
;; v3|  38  rex imul $0x19,%edi,%ecx
;; v3|  3c  rex add %ecx,%eax
;; v3|  3f  add %eax,%r15d
;; v3|  42  add %r15d,%r14d
;; v3|  45  add %r14d,%r11d
;; v3|  48  add %r11d,%r9d
;; v3|  4b  add %r9d,%r8d
;; v3|  4e  add %r8d,%esi
;; v3|  51  rex add %esi,%ebx
;; v3|  54  rex add %ebx,%edx
;; v3|  57  rex add -0x20(%rbp),%edx
;; v3|  5b  rex add -0x18(%rbp),%edx
;; v3|  5f  mov %rdx,%rax
;; v3|  62  leave
;; v3|  63  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  mov x1, #0x3
;; a64|   c  mul w1, w0, w1
;; a64|  10  mov x2, #0x5
;; a64|  14  mul w2, w0, w2
;; a64|  18  mov x3, #0x7
;; a64|  1c  mul w3, w0, w3
;; a64|  20  mov x4, #0x9
;; a64|  24  mul w4, w0, w4
;; a64|  28  mov x5, #0xb
;; a64|  2c  mul w5, w0, w5
;; a64|  30  mov x6, #0xd
;; a64|  34  mul w6, w0, w6
;; a64|  38  mov x7, #0xf
;; a64|  3c  mul w7, w0, w7
;; a64|  40  mov x9, #0x11
;; a64|  44  mul w9, w0, w9
;; a64|  48  mov x10, #0x13
;; a64|  4c  mul w10, w0, w10
;; a64|  50  mov x11, #0x15
;; a64|  54  mul w11, w0, w11
;; a64|  58  mov x12, #0x17
;; a64|  5c  mul w12, w0, w12
;; a64|  60  mov x13, #0x19
;; a64|  64  madd w12, w13, w0, w12
;; a64|  68  add w11, w12, w11
;; a64|  6c  add w10, w11, w10
;; a64|  70  add w9, w10, w9
;; a64|  74  add w7, w9, w7
;; a64|  78  add w6, w7, w6
;; a64|  7c  add w5, w6, w5
;; a64|  80  add w4, w5, w4
;; a64|  84  add w3, w4, w3
;; a64|  88  add w2, w3, w2
;; a64|  8c  add w1, w2, w1
;; a64|  90  mov x0, x1
;; a64|  94  ldp x29, x30, [sp], #48
;; a64|  98  ret
