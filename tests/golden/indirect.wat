;; an indirect call: bounds, signature, context of the callee
(module (type $t (func (param i32) (result i32))) (table 4 funcref)
  (func (param i32 i32) (result i32) (call_indirect (type $t) (local.get 0) (local.get 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  cmp (%r12),%rsp
;; v3|   8  jb 0xaf
;; v3|   e  sub $0x20,%rsp
;; v3|  15  mov %r12,-0x8(%rbp)
;; v3|  19  mov %rsi,%rax
;; v3|  1c  mov 0x240(%r12),%rcx
;; v3|  24  cmp %rax,0x8(%rcx)
;; v3|  28  jbe 0x6c
;; v3|  2e  shl $0x5,%rax
;; v3|  32  mov 0x0(%rcx),%rcx
;; v3|  39  add %rcx,%rax
;; v3|  3c  mov 0x248(%r12),%ecx
;; v3|  44  cmp %rcx,0x10(%rax)
;; v3|  48  jne 0x71
;; v3|  4e  rex mov %esi,-0x18(%rbp)
;; v3|  52  rex mov %edi,-0x10(%rbp)
;; v3|  56  mov %rax,%r11
;; v3|  59  cmp %r12,0x8(%r11)
;; v3|  5d  jne 0x8b
;; v3|  63  call *0x0(%r11)
;; v3|  6a  leave
;; v3|  6b  ret
;; v3|  6c  call 0xffffffffffffff2b
;; v3|  71  mov 0x10(%rax),%r10
;; v3|  78  test %r10,%r10
;; v3|  7b  je 0x86
;; v3|  81  call 0xffffffffffffff47
;; v3|  86  call 0xffffffffffffff39
;; v3|  8b  mov %r12,%r10
;; v3|  8e  mov 0x8(%r11),%r12
;; v3|  95  mov 0x8(%r12),%r13
;; v3|  9a  call *0x0(%r11)
;; v3|  a1  mov -0x8(%rbp),%r12
;; v3|  a5  mov 0x8(%r12),%r13
;; v3|  aa  jmp 0x6a
;; v3|  af  call 0xffffffffffffff7f
;; a64|   0  ldr x17, [x20]
;; a64|   4  cmp sp, x17
;; a64|   8  b.cc 0xb0
;; a64|   c  sub sp, sp, #0x30
;; a64|  10  stp x29, x30, [sp]
;; a64|  14  mov x29, sp
;; a64|  18  str x20, [x29, #16]
;; a64|  1c  mov x2, x1
;; a64|  20  ldr x3, [x20, #576]
;; a64|  24  ldr x17, [x3, #8]
;; a64|  28  cmp x2, x17
;; a64|  2c  b.cs 0x7c
;; a64|  30  lsl x2, x2, #5
;; a64|  34  ldr x3, [x3]
;; a64|  38  add x2, x2, x3
;; a64|  3c  ldr w3, [x20, #584]
;; a64|  40  ldr x17, [x2, #16]
;; a64|  44  cmp x3, x17
;; a64|  48  b.ne 0x80
;; a64|  4c  str w0, [x29, #24]
;; a64|  50  str w1, [x29, #32]
;; a64|  54  mov x9, x2
;; a64|  58  ldr x17, [x9, #8]
;; a64|  5c  cmp x20, x17
;; a64|  60  b.ne 0x90
;; a64|  64  ldr x16, [x9]
;; a64|  68  blr x16
;; a64|  6c  mov sp, x29
;; a64|  70  ldp x29, x30, [sp]
;; a64|  74  add sp, sp, #0x30
;; a64|  78  ret
;; a64|  7c  bl 0xffffffffffffff4c
;; a64|  80  ldr x8, [x2, #16]
;; a64|  84  cbz x8, 0x8c
;; a64|  88  bl 0xffffffffffffff64
;; a64|  8c  bl 0xffffffffffffff58
;; a64|  90  mov x8, x20
;; a64|  94  ldr x20, [x9, #8]
;; a64|  98  ldr x21, [x20, #8]
;; a64|  9c  ldr x16, [x9]
;; a64|  a0  blr x16
;; a64|  a4  ldr x20, [x29, #16]
;; a64|  a8  ldr x21, [x20, #8]
;; a64|  ac  b 0x6c
;; a64|  b0  bl 0xffffffffffffff94
