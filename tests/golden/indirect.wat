;; an indirect call: bounds, signature, context of the callee
(module (type $t (func (param i32) (result i32))) (table 4 funcref)
  (func (param i32 i32) (result i32) (call_indirect (type $t) (local.get 0) (local.get 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  cmp (%r12),%rsp
;; v3|   8  jb 0xa4
;; v3|   e  sub $0x20,%rsp
;; v3|  15  mov %r12,-0x8(%rbp)
;; v3|  19  mov %rsi,%r11
;; v3|  1c  mov 0x2a0(%r12),%rax
;; v3|  24  cmp %r11,0x8(%rax)
;; v3|  28  jbe 0x61
;; v3|  2e  shl $0x5,%r11
;; v3|  32  mov 0x0(%rax),%rax
;; v3|  39  add %rax,%r11
;; v3|  3c  mov 0x2a8(%r12),%eax
;; v3|  44  cmp %rax,0x10(%r11)
;; v3|  48  jne 0x66
;; v3|  4e  cmp %r12,0x8(%r11)
;; v3|  52  jne 0x80
;; v3|  58  call *0x0(%r11)
;; v3|  5f  leave
;; v3|  60  ret
;; v3|  61  call 0xffffffffffffff2b
;; v3|  66  mov 0x10(%r11),%r10
;; v3|  6d  test %r10,%r10
;; v3|  70  je 0x7b
;; v3|  76  call 0xffffffffffffff47
;; v3|  7b  call 0xffffffffffffff39
;; v3|  80  mov %r12,%r10
;; v3|  83  mov 0x8(%r11),%r12
;; v3|  8a  mov 0x8(%r12),%r13
;; v3|  8f  call *0x0(%r11)
;; v3|  96  mov -0x8(%rbp),%r12
;; v3|  9a  mov 0x8(%r12),%r13
;; v3|  9f  jmp 0x5f
;; v3|  a4  call 0xffffffffffffff7f
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp sp, x17
;; a64|  10  b.cc 0x94
;; a64|  14  str x20, [x29, #16]
;; a64|  18  ldr x9, [x20, #672]
;; a64|  1c  ldr x17, [x9, #8]
;; a64|  20  cmp x1, x17
;; a64|  24  b.cs 0x54
;; a64|  28  ldr x9, [x9]
;; a64|  2c  add x9, x9, x1, lsl #5
;; a64|  30  ldr w8, [x20, #680]
;; a64|  34  ldp x17, x16, [x9, #8]
;; a64|  38  cmp x16, x8
;; a64|  3c  ccmp x17, x20, #0x0, eq
;; a64|  40  b.ne 0x58
;; a64|  44  ldr x16, [x9]
;; a64|  48  blr x16
;; a64|  4c  ldp x29, x30, [sp], #48
;; a64|  50  ret
;; a64|  54  bl 0xffffffffffffff48
;; a64|  58  ldr x17, [x9, #16]
;; a64|  5c  cmp x8, x17
;; a64|  60  b.ne 0x84
;; a64|  64  mov x8, x20
;; a64|  68  ldr x20, [x9, #8]
;; a64|  6c  ldr x21, [x20, #8]
;; a64|  70  ldr x16, [x9]
;; a64|  74  blr x16
;; a64|  78  ldr x20, [x29, #16]
;; a64|  7c  ldr x21, [x20, #8]
;; a64|  80  b 0x4c
;; a64|  84  ldr x8, [x9, #16]
;; a64|  88  cbz x8, 0x90
;; a64|  8c  bl 0xffffffffffffff60
;; a64|  90  bl 0xffffffffffffff54
;; a64|  94  bl 0xffffffffffffff90
