;; an indirect call: bounds, signature, context of the callee
(module (type $t (func (param i32) (result i32))) (table 4 funcref)
  (func (param i32 i32) (result i32) (call_indirect (type $t) (local.get 0) (local.get 1))))
;; a64|   0  mov x16, #0x30
;; a64|   4  sub x16, sp, x16
;; a64|   8  ldr x17, [x20]
;; a64|   c  cmp x16, x17
;; a64|  10  b.cc 0xb8
;; a64|  14  sub sp, sp, #0x30
;; a64|  18  stp x29, x30, [sp]
;; a64|  1c  mov x29, sp
;; a64|  20  str x20, [x29, #16]
;; a64|  24  mov x2, x1
;; a64|  28  ldr x3, [x20, #544]
;; a64|  2c  ldr x17, [x3, #8]
;; a64|  30  cmp x2, x17
;; a64|  34  b.cs 0x84
;; a64|  38  lsl x2, x2, #5
;; a64|  3c  ldr x3, [x3]
;; a64|  40  add x2, x2, x3
;; a64|  44  ldr w3, [x20, #552]
;; a64|  48  ldr x17, [x2, #16]
;; a64|  4c  cmp x3, x17
;; a64|  50  b.ne 0x88
;; a64|  54  str w0, [x29, #24]
;; a64|  58  str w1, [x29, #32]
;; a64|  5c  mov x9, x2
;; a64|  60  ldr x17, [x9, #8]
;; a64|  64  cmp x20, x17
;; a64|  68  b.ne 0x98
;; a64|  6c  ldr x16, [x9]
;; a64|  70  blr x16
;; a64|  74  mov sp, x29
;; a64|  78  ldp x29, x30, [sp]
;; a64|  7c  add sp, sp, #0x30
;; a64|  80  ret
;; a64|  84  bl 0xffffffffffffff54
;; a64|  88  ldr x8, [x2, #16]
;; a64|  8c  cbz x8, 0x94
;; a64|  90  bl 0xffffffffffffff6c
;; a64|  94  bl 0xffffffffffffff60
;; a64|  98  mov x8, x20
;; a64|  9c  ldr x20, [x9, #8]
;; a64|  a0  ldr x21, [x20, #8]
;; a64|  a4  ldr x16, [x9]
;; a64|  a8  blr x16
;; a64|  ac  ldr x20, [x29, #16]
;; a64|  b0  ldr x21, [x20, #8]
;; a64|  b4  b 0x74
;; a64|  b8  bl 0xffffffffffffff9c
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  lea -0x20(%rsp),%r10
;; v3|   c  cmp (%r12),%r10
;; v3|  10  jb 0xb7
;; v3|  16  sub $0x20,%rsp
;; v3|  1d  mov %r12,-0x8(%rbp)
;; v3|  21  mov %rsi,%rax
;; v3|  24  mov 0x220(%r12),%rcx
;; v3|  2c  cmp %rax,0x8(%rcx)
;; v3|  30  jbe 0x74
;; v3|  36  shl $0x5,%rax
;; v3|  3a  mov 0x0(%rcx),%rcx
;; v3|  41  add %rcx,%rax
;; v3|  44  mov 0x228(%r12),%ecx
;; v3|  4c  cmp %rcx,0x10(%rax)
;; v3|  50  jne 0x79
;; v3|  56  rex mov %esi,-0x18(%rbp)
;; v3|  5a  rex mov %edi,-0x10(%rbp)
;; v3|  5e  mov %rax,%r11
;; v3|  61  cmp %r12,0x8(%r11)
;; v3|  65  jne 0x93
;; v3|  6b  call *0x0(%r11)
;; v3|  72  leave
;; v3|  73  ret
;; v3|  74  call 0xffffffffffffff33
;; v3|  79  mov 0x10(%rax),%r10
;; v3|  80  test %r10,%r10
;; v3|  83  je 0x8e
;; v3|  89  call 0xffffffffffffff4f
;; v3|  8e  call 0xffffffffffffff41
;; v3|  93  mov %r12,%r10
;; v3|  96  mov 0x8(%r11),%r12
;; v3|  9d  mov 0x8(%r12),%r13
;; v3|  a2  call *0x0(%r11)
;; v3|  a9  mov -0x8(%rbp),%r12
;; v3|  ad  mov 0x8(%r12),%r13
;; v3|  b2  jmp 0x72
;; v3|  b7  call 0xffffffffffffff87
