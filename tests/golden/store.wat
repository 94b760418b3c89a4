;; stores: register, constant, float, constant address
(module (memory 1) (func (param i32 i64 f32)
  (i32.store offset=16 (local.get 0) (i32.const 7)) (i64.store (local.get 0) (local.get 1))
  (i32.store8 offset=3 (local.get 0) (local.get 0)) (f32.store (i32.const 1024) (local.get 2))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  movl $0x7,0x10(%r13,%rdi,1)
;; v3|  10  mov %rsi,0x0(%r13,%rdi,1)
;; v3|  15  mov %dil,0x3(%r13,%rdi,1)
;; v3|  1a  vmovss %xmm0,0x400(%r13)
;; v3|  23  leave
;; v3|  24  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  movl $0x7,0x10(%r13,%rdi,1)
;; v2|  10  mov %rsi,0x0(%r13,%rdi,1)
;; v2|  15  mov %dil,0x3(%r13,%rdi,1)
;; v2|  1a  movss %xmm0,0x400(%r13)
;; v2|  23  leave
;; v2|  24  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  mov x2, #0x7
;; a64|   c  add x19, x21, w0, uxtw
;; a64|  10  str w2, [x19, #16]
;; a64|  14  str x1, [x19]
;; a64|  18  strb w0, [x19, #3]
;; a64|  1c  mov x2, #0x400
;; a64|  20  str s0, [x21, w2, uxtw]
;; a64|  24  ldp x29, x30, [sp], #48
;; a64|  28  ret
