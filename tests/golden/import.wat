;; a call of an import, through its record in the context
(module (import "a" "b" (func (param i32) (result i32))) (func (param i32) (result i32) (i32.add (call 0 (local.get 0)) (i32.const 1))))
;; a64|   0  mov x16, #0x30
;; a64|   4  sub x16, sp, x16
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp x16, x17
;; a64|  10  b.cc 0x5c
;; a64|  14  sub sp, sp, #0x30
;; a64|  18  stp x29, x30, [sp]
;; a64|  1c  mov x29, sp
;; a64|  20  str x20, [x29, #16]
;; a64|  24  str w0, [x29, #24]
;; a64|  28  add x9, x20, #0x200
;; a64|  2c  mov x8, x20
;; a64|  30  ldr x20, [x9, #8]
;; a64|  34  ldr x21, [x20, #8]
;; a64|  38  ldr x16, [x9]
;; a64|  3c  blr x16
;; a64|  40  ldr x20, [x29, #16]
;; a64|  44  ldr x21, [x20, #8]
;; a64|  48  add w0, w0, #0x1
;; a64|  4c  mov sp, x29
;; a64|  50  ldp x29, x30, [sp]
;; a64|  54  add sp, sp, #0x30
;; a64|  58  ret
;; a64|  5c  bl 0xffffffffffffff9c
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  lea -0x20(%rsp),%r10
;; v3|   c  cmp (%r12),%r10
;; v3|  10  jb 0x52
;; v3|  16  sub $0x20,%rsp
;; v3|  1d  mov %r12,-0x8(%rbp)
;; v3|  21  rex mov %edi,-0x10(%rbp)
;; v3|  25  lea 0x200(%r12),%r11
;; v3|  2d  mov %r12,%r10
;; v3|  30  mov 0x8(%r11),%r12
;; v3|  37  mov 0x8(%r12),%r13
;; v3|  3c  call *0x0(%r11)
;; v3|  43  mov -0x8(%rbp),%r12
;; v3|  47  mov 0x8(%r12),%r13
;; v3|  4c  rex add $0x1,%eax
;; v3|  50  leave
;; v3|  51  ret
;; v3|  52  call 0xffffffffffffff87
