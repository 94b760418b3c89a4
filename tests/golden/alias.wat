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
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  mul w2, w1, w1
;; a64|  10  sub w0, w0, w2
;; a64|  14  mov sp, x29
;; a64|  18  ldp x29, x30, [sp]
;; a64|  1c  add sp, sp, #0x30
;; a64|  20  ret
