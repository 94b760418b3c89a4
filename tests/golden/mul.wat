;; multiplications
(module (func (param i64 i64) (result i64)
  (i64.mul (i64.mul (local.get 0) (local.get 1)) (i64.const 1000003))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  mov %rsi,%rax
;; v3|   7  imul %rdi,%rax
;; v3|   b  imul $0xf4243,%rax,%rax
;; v3|  12  leave
;; v3|  13  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  mul x2, x1, x0
;; a64|   c  mov x3, #0x4243
;; a64|  10  movk x3, #0xf, lsl #16
;; a64|  14  mul x2, x3, x2
;; a64|  18  mov x0, x2
;; a64|  1c  ldp x29, x30, [sp], #48
;; a64|  20  ret
