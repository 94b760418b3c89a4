;; memory.size and memory.grow
(module (memory 1) (func (param i32) (result i32) (i32.add (memory.size) (memory.grow (local.get 0)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  cmp (%r12),%rsp
;; v3|   8  jb 0x45
;; v3|   e  sub $0x20,%rsp
;; v3|  15  mov 0x10(%r12),%rax
;; v3|  1a  shr $0x10,%rax
;; v3|  1e  rex mov %eax,-0x18(%rbp)
;; v3|  22  rex mov %edi,-0x10(%rbp)
;; v3|  26  mov %rdi,%rsi
;; v3|  29  rex xor %edx,%edx
;; v3|  2c  mov %r12,%rdi
;; v3|  2f  call *0x98(%r12)
;; v3|  37  mov 0x8(%r12),%r13
;; v3|  3c  rex mov %eax,%eax
;; v3|  3f  rex add -0x18(%rbp),%eax
;; v3|  43  leave
;; v3|  44  ret
;; v3|  45  call 0xffffffffffffff7b
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp sp, x17
;; a64|  10  b.cc 0x50
;; a64|  14  ldr x1, [x20, #16]
;; a64|  18  lsr x1, x1, #16
;; a64|  1c  str w0, [x29, #24]
;; a64|  20  str w1, [x29, #32]
;; a64|  24  mov x1, x0
;; a64|  28  mov x2, #0x0
;; a64|  2c  mov x0, x20
;; a64|  30  ldr x16, [x20, #152]
;; a64|  34  blr x16
;; a64|  38  ldr x21, [x20, #8]
;; a64|  3c  mov w0, w0
;; a64|  40  ldr w1, [x29, #32]
;; a64|  44  add w0, w1, w0
;; a64|  48  ldp x29, x30, [sp], #48
;; a64|  4c  ret
;; a64|  50  bl 0xffffffffffffff8c
