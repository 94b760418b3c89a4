;; loads: offset, extension, constant address, a loaded operand
(module (memory 1) (func (param i32 i32) (result i32)
  (i32.add (i32.add (i32.load offset=8 (local.get 0)) (i32.load8_s (local.get 1)))
    (i32.add (i32.load offset=100000 (local.get 0)) (i32.load16_u (i32.const 64))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  mov 0x8(%r13,%rdi,1),%eax
;; v3|   9  movsbl 0x0(%r13,%rsi,1),%ecx
;; v3|   f  rex add %ecx,%eax
;; v3|  12  mov 0x186a0(%r13,%rdi,1),%ecx
;; v3|  1a  movzwl 0x40(%r13),%edx
;; v3|  22  rex add %edx,%ecx
;; v3|  25  rex add %ecx,%eax
;; v3|  28  leave
;; v3|  29  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  add x19, x21, w0, uxtw
;; a64|   c  ldr w2, [x19, #8]
;; a64|  10  ldrsb w3, [x21, w1, uxtw]
;; a64|  14  add w2, w3, w2
;; a64|  18  add x16, x21, w0, uxtw
;; a64|  1c  add x16, x16, #0x18, lsl #12
;; a64|  20  ldr w3, [x16, #1696]
;; a64|  24  mov x4, #0x40
;; a64|  28  ldrh w4, [x21, w4, uxtw]
;; a64|  2c  add w3, w4, w3
;; a64|  30  add w2, w3, w2
;; a64|  34  mov x0, x2
;; a64|  38  ldp x29, x30, [sp], #48
;; a64|  3c  ret
