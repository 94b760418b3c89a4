;; zeros that are stored, to memory and to globals, take no register on arm64; other constants and float zeros do
(module (memory 1) (global $g (mut i32) (i32.const 3)) (global $h (mut i64) (i64.const 3))
  (func (param i32) (i32.store8 (local.get 0) (i32.const 0)) (i64.store offset=16 (local.get 0) (i64.const 0))
    (i32.store16 (i32.const 32) (i32.const 0)) (i32.store (local.get 0) (i32.const 1)) (f32.store (local.get 0) (f32.const 0))
    (global.set $g (i32.const 0)) (global.set $h (i64.const 0))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  movb $0x0,0x0(%r13,%rdi,1)
;; v3|   d  movq $0x0,0x10(%r13,%rdi,1)
;; v3|  19  rex xor %eax,%eax
;; v3|  1c  mov %ax,0x20(%r13)
;; v3|  24  movl $0x1,0x0(%r13,%rdi,1)
;; v3|  30  vxorps %xmm0,%xmm0,%xmm0
;; v3|  35  vmovss %xmm0,0x0(%r13,%rdi,1)
;; v3|  3c  rex xor %eax,%eax
;; v3|  3f  mov %eax,0x20(%r12)
;; v3|  44  rex xor %eax,%eax
;; v3|  47  mov %rax,0x30(%r12)
;; v3|  4c  leave
;; v3|  4d  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  movb $0x0,0x0(%r13,%rdi,1)
;; v2|   d  movq $0x0,0x10(%r13,%rdi,1)
;; v2|  19  rex xor %eax,%eax
;; v2|  1c  mov %ax,0x20(%r13)
;; v2|  24  movl $0x1,0x0(%r13,%rdi,1)
;; v2|  30  rex xorps %xmm0,%xmm0
;; v2|  34  movss %xmm0,0x0(%r13,%rdi,1)
;; v2|  3b  rex xor %eax,%eax
;; v2|  3e  mov %eax,0x20(%r12)
;; v2|  43  rex xor %eax,%eax
;; v2|  46  mov %rax,0x30(%r12)
;; v2|  4b  leave
;; v2|  4c  ret
;; a64|   0  stp x29, x30, [sp, #-32]!
;; a64|   4  mov x29, sp
;; a64|   8  strb wzr, [x21, w0, uxtw]
;; a64|   c  add x19, x21, w0, uxtw
;; a64|  10  str xzr, [x19, #16]
;; a64|  14  mov x1, #0x20
;; a64|  18  strh wzr, [x21, w1, uxtw]
;; a64|  1c  mov x1, #0x1
;; a64|  20  str w1, [x19]
;; a64|  24  movi v0.2d, #0x0
;; a64|  28  str s0, [x19]
;; a64|  2c  str wzr, [x20, #32]
;; a64|  30  str xzr, [x20, #48]
;; a64|  34  ldp x29, x30, [sp], #32
;; a64|  38  ret
