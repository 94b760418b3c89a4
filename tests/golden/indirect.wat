;; an indirect call: bounds, signature, context of the callee
(module (type $t (func (param i32) (result i32))) (table 4 funcref)
  (func (param i32 i32) (result i32) (call_indirect (type $t) (local.get 0) (local.get 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  cmp (%r12),%rsp
;; v3|   8  jb 0xac
;; v3|   e  sub $0x20,%rsp
;; v3|  15  mov %r12,-0x8(%rbp)
;; v3|  19  mov %rsi,%r11
;; v3|  1c  mov 0x250(%r12),%rax
;; v3|  24  cmp %r11,0x8(%rax)
;; v3|  28  jbe 0x69
;; v3|  2e  shl $0x5,%r11
;; v3|  32  mov 0x0(%rax),%rax
;; v3|  39  add %rax,%r11
;; v3|  3c  mov 0x258(%r12),%eax
;; v3|  44  cmp %rax,0x10(%r11)
;; v3|  48  jne 0x6e
;; v3|  4e  rex mov %esi,-0x18(%rbp)
;; v3|  52  rex mov %edi,-0x10(%rbp)
;; v3|  56  cmp %r12,0x8(%r11)
;; v3|  5a  jne 0x88
;; v3|  60  call *0x0(%r11)
;; v3|  67  leave
;; v3|  68  ret
;; v3|  69  call 0xffffffffffffff2b
;; v3|  6e  mov 0x10(%r11),%r10
;; v3|  75  test %r10,%r10
;; v3|  78  je 0x83
;; v3|  7e  call 0xffffffffffffff47
;; v3|  83  call 0xffffffffffffff39
;; v3|  88  mov %r12,%r10
;; v3|  8b  mov 0x8(%r11),%r12
;; v3|  92  mov 0x8(%r12),%r13
;; v3|  97  call *0x0(%r11)
;; v3|  9e  mov -0x8(%rbp),%r12
;; v3|  a2  mov 0x8(%r12),%r13
;; v3|  a7  jmp 0x67
;; v3|  ac  call 0xffffffffffffff7f
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp sp, x17
;; a64|  10  b.cc 0x9c
;; a64|  14  str x20, [x29, #16]
;; a64|  18  ldr x9, [x20, #592]
;; a64|  1c  ldr x17, [x9, #8]
;; a64|  20  cmp x1, x17
;; a64|  24  b.cs 0x5c
;; a64|  28  ldr x9, [x9]
;; a64|  2c  add x9, x9, x1, lsl #5
;; a64|  30  str w0, [x29, #24]
;; a64|  34  str w1, [x29, #32]
;; a64|  38  ldr w8, [x20, #600]
;; a64|  3c  ldp x17, x16, [x9, #8]
;; a64|  40  cmp x16, x8
;; a64|  44  ccmp x17, x20, #0x0, eq
;; a64|  48  b.ne 0x60
;; a64|  4c  ldr x16, [x9]
;; a64|  50  blr x16
;; a64|  54  ldp x29, x30, [sp], #48
;; a64|  58  ret
;; a64|  5c  bl 0xffffffffffffff48
;; a64|  60  ldr x17, [x9, #16]
;; a64|  64  cmp x8, x17
;; a64|  68  b.ne 0x8c
;; a64|  6c  mov x8, x20
;; a64|  70  ldr x20, [x9, #8]
;; a64|  74  ldr x21, [x20, #8]
;; a64|  78  ldr x16, [x9]
;; a64|  7c  blr x16
;; a64|  80  ldr x20, [x29, #16]
;; a64|  84  ldr x21, [x20, #8]
;; a64|  88  b 0x54
;; a64|  8c  ldr x8, [x9, #16]
;; a64|  90  cbz x8, 0x98
;; a64|  94  bl 0xffffffffffffff60
;; a64|  98  bl 0xffffffffffffff54
;; a64|  9c  bl 0xffffffffffffff90
