;; the old value of a local outlives its change: the local moves, not the value
(module (func (param i32 i32) (result i32)
  (local.get 0) (local.set 0 (i32.mul (local.get 1) (local.get 1))) (local.get 0) (i32.sub)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex mov %esi,%eax
;; v3|   7  rex imul %esi,%eax
;; v3|   b  rex sub %eax,%edi
;; v3|   e  mov %rdi,%rax
;; v3|  11  leave
;; v3|  12  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  mul w2, w1, w1
;; a64|   c  sub w0, w0, w2
;; a64|  10  ldp x29, x30, [sp], #48
;; a64|  14  ret
