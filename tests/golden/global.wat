;; own globals are in the context, imported ones are reached through a pointer
(module (import "a" "g" (global (mut i64))) (global (mut i32) (i32.const 1))
  (func (result i64) (global.set 1 (i32.add (global.get 1) (i32.const 1))) (global.get 0)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  mov 0x30(%r12),%eax
;; v3|   9  rex add $0x1,%eax
;; v3|   d  mov %eax,0x30(%r12)
;; v3|  12  mov 0x20(%r12),%r10
;; v3|  17  mov 0x0(%r10),%rax
;; v3|  1e  leave
;; v3|  1f  ret
;; a64|   0  stp x29, x30, [sp, #-32]!
;; a64|   4  mov x29, sp
;; a64|   8  ldr w0, [x20, #48]
;; a64|   c  add w0, w0, #0x1
;; a64|  10  str w0, [x20, #48]
;; a64|  14  ldr x8, [x20, #32]
;; a64|  18  ldr x0, [x8]
;; a64|  1c  ldp x29, x30, [sp], #32
;; a64|  20  ret
