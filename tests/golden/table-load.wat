;; x86-64: an index below 65536 cannot wrap when it is scaled and a constant added: both go into the load
(module (memory 1) (func (param i32) (result i32)
  (i32.add
    (i32.load (i32.add (i32.shl (i32.and (local.get 0) (i32.const 255)) (i32.const 2)) (i32.const 1024)))
    (i32.load8_u offset=5 (i32.add (i32.load8_u (local.get 0)) (i32.const 64))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  movzbl %dil,%eax
;; v3|   8  mov 0x400(%r13,%rax,4),%eax
;; v3|  10  movzbl 0x0(%r13,%rdi,1),%ecx
;; v3|  16  movzbl 0x45(%r13,%rcx,1),%ecx
;; v3|  1f  rex add %ecx,%eax
;; v3|  22  leave
;; v3|  23  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  ubfiz w1, w0, #2, #8
;; a64|   c  add w1, w1, #0x400
;; a64|  10  ldr w1, [x21, w1, uxtw]
;; a64|  14  ldrb w2, [x21, w0, uxtw]
;; a64|  18  add w2, w2, #0x40
;; a64|  1c  add x16, x21, w2, uxtw
;; a64|  20  ldrb w2, [x16, #5]
;; a64|  24  add w1, w2, w1
;; a64|  28  mov x0, x1
;; a64|  2c  ldp x29, x30, [sp], #48
;; a64|  30  ret
