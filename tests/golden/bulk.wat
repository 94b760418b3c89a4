;; small known sizes are loads and stores; others are calls of the runtime
(module (memory 1)
  (func (export "f") (param i32 i32) (memory.copy (local.get 0) (local.get 1) (i32.const 24)))
  (func (param i32 i32 i32) (result i32)
    (memory.copy (local.get 1) (local.get 0) (local.get 2))
    (i32.add (local.get 0) (local.get 2)))
  (func (param i32 i32) (memory.fill (local.get 0) (local.get 1) (i32.const 12)))
  (func (param i32) (memory.fill (local.get 0) (i32.const 0) (i32.const 40))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  vmovups 0x0(%r13,%rsi,1),%xmm15
;; v3|   e  vmovups 0x8(%r13,%rsi,1),%xmm0
;; v3|  18  vmovups %xmm0,0x8(%r13,%rdi,1)
;; v3|  22  vmovups %xmm15,0x0(%r13,%rdi,1)
;; v3|  2c  leave
;; v3|  2d  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  movups 0x0(%r13,%rsi,1),%xmm15
;; v2|   d  movups 0x8(%r13,%rsi,1),%xmm0
;; v2|  16  movups %xmm0,0x8(%r13,%rdi,1)
;; v2|  1f  movups %xmm15,0x0(%r13,%rdi,1)
;; v2|  28  leave
;; v2|  29  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  add x16, x21, w0, uxtw
;; a64|   c  ldrb w8, [x16, #23]
;; a64|  10  add x16, x21, w1, uxtw
;; a64|  14  ldr q31, [x16]
;; a64|  18  add x16, x21, w1, uxtw
;; a64|  1c  add x16, x16, #0x8
;; a64|  20  ldr q0, [x16]
;; a64|  24  add x16, x21, w0, uxtw
;; a64|  28  add x16, x16, #0x8
;; a64|  2c  str q0, [x16]
;; a64|  30  add x16, x21, w0, uxtw
;; a64|  34  str q31, [x16]
;; a64|  38  ldp x29, x30, [sp], #48
;; a64|  3c  ret
