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
;; v3|  1c  mov 0x240(%r12),%rax
;; v3|  24  cmp %r11,0x8(%rax)
;; v3|  28  jbe 0x69
;; v3|  2e  shl $0x5,%r11
;; v3|  32  mov 0x0(%rax),%rax
;; v3|  39  add %rax,%r11
;; v3|  3c  mov 0x248(%r12),%eax
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
;; a64|   0  ldr x17, [x20]
;; a64|   4  cmp sp, x17
;; a64|   8  b.cc 0xac
;; a64|   c  sub sp, sp, #0x30
;; a64|  10  stp x29, x30, [sp]
;; a64|  14  mov x29, sp
;; a64|  18  str x20, [x29, #16]
;; a64|  1c  mov x9, x1
;; a64|  20  ldr x2, [x20, #576]
;; a64|  24  ldr x17, [x2, #8]
;; a64|  28  cmp x9, x17
;; a64|  2c  b.cs 0x78
;; a64|  30  lsl x9, x9, #5
;; a64|  34  ldr x2, [x2]
;; a64|  38  add x9, x9, x2
;; a64|  3c  ldr w2, [x20, #584]
;; a64|  40  ldr x17, [x9, #16]
;; a64|  44  cmp x2, x17
;; a64|  48  b.ne 0x7c
;; a64|  4c  str w0, [x29, #24]
;; a64|  50  str w1, [x29, #32]
;; a64|  54  ldr x17, [x9, #8]
;; a64|  58  cmp x20, x17
;; a64|  5c  b.ne 0x8c
;; a64|  60  ldr x16, [x9]
;; a64|  64  blr x16
;; a64|  68  mov sp, x29
;; a64|  6c  ldp x29, x30, [sp]
;; a64|  70  add sp, sp, #0x30
;; a64|  74  ret
;; a64|  78  bl 0xffffffffffffff4c
;; a64|  7c  ldr x8, [x9, #16]
;; a64|  80  cbz x8, 0x88
;; a64|  84  bl 0xffffffffffffff64
;; a64|  88  bl 0xffffffffffffff58
;; a64|  8c  mov x8, x20
;; a64|  90  ldr x20, [x9, #8]
;; a64|  94  ldr x21, [x20, #8]
;; a64|  98  ldr x16, [x9]
;; a64|  9c  blr x16
;; a64|  a0  ldr x20, [x29, #16]
;; a64|  a4  ldr x21, [x20, #8]
;; a64|  a8  b 0x68
;; a64|  ac  bl 0xffffffffffffff94
