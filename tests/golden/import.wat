;; a call of an import, through its record in the context
(module (import "a" "b" (func (param i32) (result i32))) (func (param i32) (result i32) (i32.add (call 0 (local.get 0)) (i32.const 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  cmp (%r12),%rsp
;; v3|   8  jb 0x4a
;; v3|   e  sub $0x20,%rsp
;; v3|  15  mov %r12,-0x8(%rbp)
;; v3|  19  rex mov %edi,-0x10(%rbp)
;; v3|  1d  lea 0x280(%r12),%r11
;; v3|  25  mov %r12,%r10
;; v3|  28  mov 0x8(%r11),%r12
;; v3|  2f  mov 0x8(%r12),%r13
;; v3|  34  call *0x0(%r11)
;; v3|  3b  mov -0x8(%rbp),%r12
;; v3|  3f  mov 0x8(%r12),%r13
;; v3|  44  rex add $0x1,%eax
;; v3|  48  leave
;; v3|  49  ret
;; v3|  4a  call 0xffffffffffffff7f
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp sp, x17
;; a64|  10  b.cc 0x48
;; a64|  14  str x20, [x29, #16]
;; a64|  18  str w0, [x29, #24]
;; a64|  1c  add x9, x20, #0x280
;; a64|  20  mov x8, x20
;; a64|  24  ldr x20, [x9, #8]
;; a64|  28  ldr x21, [x20, #8]
;; a64|  2c  ldr x16, [x9]
;; a64|  30  blr x16
;; a64|  34  ldr x20, [x29, #16]
;; a64|  38  ldr x21, [x20, #8]
;; a64|  3c  add w0, w0, #0x1
;; a64|  40  ldp x29, x30, [sp], #48
;; a64|  44  ret
;; a64|  48  bl 0xffffffffffffff90
