;; a call within the module: what is live goes home, arguments and results in registers
(module (func (param i32 i32) (result i32)
  (i32.add (call 1 (local.get 1) (local.get 0)) (local.get 0)))
  (func (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1))))
;; a64|   0  mov x16, #0x30
;; a64|   4  sub x16, sp, x16
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp x16, x17
;; a64|  10  b.cc 0x50
;; a64|  14  sub sp, sp, #0x30
;; a64|  18  stp x29, x30, [sp]
;; a64|  1c  mov x29, sp
;; a64|  20  str w0, [x29, #24]
;; a64|  24  str w1, [x29, #32]
;; a64|  28  mov x8, x0
;; a64|  2c  mov x0, x1
;; a64|  30  mov x1, x8
;; a64|  34  bl 0x94
;; a64|  38  ldr w1, [x29, #24]
;; a64|  3c  add w0, w1, w0
;; a64|  40  mov sp, x29
;; a64|  44  ldp x29, x30, [sp]
;; a64|  48  add sp, sp, #0x30
;; a64|  4c  ret
;; a64|  50  bl 0xffffffffffffff98
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  lea -0x20(%rsp),%r10
;; v3|   c  cmp (%r12),%r10
;; v3|  10  jb 0x39
;; v3|  16  sub $0x20,%rsp
;; v3|  1d  rex mov %esi,-0x18(%rbp)
;; v3|  21  rex mov %edi,-0x10(%rbp)
;; v3|  25  mov %rsi,%r10
;; v3|  28  mov %rdi,%rsi
;; v3|  2b  mov %r10,%rdi
;; v3|  2e  call 0x89
;; v3|  33  rex add -0x10(%rbp),%eax
;; v3|  37  leave
;; v3|  38  ret
;; v3|  39  call 0xffffffffffffff83
