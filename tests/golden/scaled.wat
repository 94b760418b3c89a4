;; sums of a shifted value: with a constant (x86-64), with another value, for an address, into a local
(module (memory 1) (func (param i32 i32) (result i32)
  (local.set 1 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 3))))
  (i32.add (i32.load (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 1024))) (local.get 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex lea (%rsi,%rdi,8),%esi
;; v3|   8  rex lea 0x400(,%rdi,4),%eax
;; v3|  10  mov 0x0(%r13,%rax,1),%eax
;; v3|  15  rex add %esi,%eax
;; v3|  18  leave
;; v3|  19  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  add w1, w1, w0, lsl #3
;; a64|   c  lsl w2, w0, #2
;; a64|  10  add w2, w2, #0x400
;; a64|  14  ldr w2, [x21, w2, uxtw]
;; a64|  18  add w2, w1, w2
;; a64|  1c  mov x0, x2
;; a64|  20  ldp x29, x30, [sp], #48
;; a64|  24  ret
