;; a call within the module: what is live goes home, arguments and results in registers
(module (func (param i32 i32) (result i32)
  (i32.add (call 1 (local.get 1) (local.get 0)) (local.get 0)))
  (func (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  cmp (%r12),%rsp
;; v3|   8  jb 0x31
;; v3|   e  sub $0x20,%rsp
;; v3|  15  rex mov %esi,-0x18(%rbp)
;; v3|  19  rex mov %edi,-0x10(%rbp)
;; v3|  1d  mov %rsi,%r10
;; v3|  20  mov %rdi,%rsi
;; v3|  23  mov %r10,%rdi
;; v3|  26  call 0x81
;; v3|  2b  rex add -0x10(%rbp),%eax
;; v3|  2f  leave
;; v3|  30  ret
;; v3|  31  call 0xffffffffffffff7b
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp sp, x17
;; a64|  10  b.cc 0x3c
;; a64|  14  str w0, [x29, #24]
;; a64|  18  str w1, [x29, #32]
;; a64|  1c  mov x8, x0
;; a64|  20  mov x0, x1
;; a64|  24  mov x1, x8
;; a64|  28  bl 0x7c
;; a64|  2c  ldr w1, [x29, #24]
;; a64|  30  add w0, w1, w0
;; a64|  34  ldp x29, x30, [sp], #48
;; a64|  38  ret
;; a64|  3c  bl 0xffffffffffffff8c
