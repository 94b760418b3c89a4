;; additions: register, immediate of a byte and of four, subtraction of a constant, a sum into another register
(module (func (param i32 i32 i64) (result i32)
  (i32.add (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 5)) (i32.sub (local.get 1) (i32.const 70000)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex lea 0x5(%rdi,%rsi,1),%eax
;; v3|   c  rex lea -0x11170(%rsi),%ecx
;; v3|  13  rex add %ecx,%eax
;; v3|  16  leave
;; v3|  17  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  add w3, w1, w0
;; a64|   c  add w3, w3, #0x5
;; a64|  10  mov x4, #0x1170
;; a64|  14  movk x4, #0x1, lsl #16
;; a64|  18  sub w5, w1, w4
;; a64|  1c  add w3, w5, w3
;; a64|  20  mov x0, x3
;; a64|  24  ldp x29, x30, [sp], #64
;; a64|  28  ret
