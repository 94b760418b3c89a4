;; memory.size and memory.grow
(module (memory 1) (func (param i32) (result i32) (i32.add (memory.size) (memory.grow (local.get 0)))))
;; a64|   0  mov x16, #0x30
;; a64|   4  sub x16, sp, x16
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp x16, x17
;; a64|  10  b.cc 0x64
;; a64|  14  sub sp, sp, #0x30
;; a64|  18  stp x29, x30, [sp]
;; a64|  1c  mov x29, sp
;; a64|  20  ldr x1, [x20, #16]
;; a64|  24  lsr x1, x1, #16
;; a64|  28  str w0, [x29, #24]
;; a64|  2c  str w1, [x29, #32]
;; a64|  30  mov x1, x0
;; a64|  34  mov x2, #0x0
;; a64|  38  mov x0, x20
;; a64|  3c  ldr x16, [x20, #32]
;; a64|  40  blr x16
;; a64|  44  ldr x21, [x20, #8]
;; a64|  48  mov w0, w0
;; a64|  4c  ldr w1, [x29, #32]
;; a64|  50  add w0, w1, w0
;; a64|  54  mov sp, x29
;; a64|  58  ldp x29, x30, [sp]
;; a64|  5c  add sp, sp, #0x30
;; a64|  60  ret
;; a64|  64  bl 0xffffffffffffff98
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  lea -0x20(%rsp),%r10
;; v3|   c  cmp (%r12),%r10
;; v3|  10  jb 0x50
;; v3|  16  sub $0x20,%rsp
;; v3|  1d  mov 0x10(%r12),%rax
;; v3|  25  shr $0x10,%rax
;; v3|  29  rex mov %eax,-0x18(%rbp)
;; v3|  2d  rex mov %edi,-0x10(%rbp)
;; v3|  31  mov %rdi,%rsi
;; v3|  34  rex xor %edx,%edx
;; v3|  37  mov %r12,%rdi
;; v3|  3a  call *0x20(%r12)
;; v3|  42  mov 0x8(%r12),%r13
;; v3|  47  rex mov %eax,%eax
;; v3|  4a  rex add -0x18(%rbp),%eax
;; v3|  4e  leave
;; v3|  4f  ret
;; v3|  50  call 0xffffffffffffff83
