;; a constant that is added to a sum right after it: one instruction on x86-64, whether the sum had a shift or not
(module (memory 1)
  (func (param i32 i32) (result i32) (local i32)
    (local.set 2 (i32.sub (i32.add (local.get 0) (local.get 1)) (i32.const 1000)))
    (i32.add (local.get 2)
      (i32.load (i32.add (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 2))) (i32.const 0x1234))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex lea -0x3e8(%rdi,%rsi,1),%eax
;; v3|   c  rex lea 0x1234(%rdi,%rsi,4),%ecx
;; v3|  14  mov %rax,%rdx
;; v3|  17  add 0x0(%r13,%rcx,1),%edx
;; v3|  1f  mov %rdx,%rax
;; v3|  22  leave
;; v3|  23  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  add w2, w1, w0
;; a64|   c  sub w2, w2, #0x3e8
;; a64|  10  add w3, w0, w1, lsl #2
;; a64|  14  mov x4, #0x1234
;; a64|  18  add w3, w4, w3
;; a64|  1c  ldr w3, [x21, w3, uxtw]
;; a64|  20  add w3, w2, w3
;; a64|  24  mov x0, x3
;; a64|  28  ldp x29, x30, [sp], #64
;; a64|  2c  ret
