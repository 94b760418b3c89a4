;; results in the register of the local that is set, which is the right operand or the first value of a select
(module (func (param i32 i32) (result i32)
  (loop $l
    (local.set 0 (i32.xor (i32.shl (local.get 0) (i32.const 13)) (local.get 0)))
    (local.set 1 (select (local.get 1) (local.get 0) (i32.lt_s (local.get 1) (local.get 0))))
    (br_if $l (local.get 0)))
  (local.get 1)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex mov %edi,%eax
;; v3|   7  rex shl $0xd,%eax
;; v3|   b  rex xor %eax,%edi
;; v3|   e  rex cmp %edi,%esi
;; v3|  11  rex cmovge %edi,%esi
;; v3|  15  rex test %edi,%edi
;; v3|  18  jne 0x4
;; v3|  1e  mov %rsi,%rax
;; v3|  21  leave
;; v3|  22  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  eor w0, w0, w0, lsl #13
;; a64|   c  cmp w1, w0
;; a64|  10  csel w1, w1, w0, lt
;; a64|  14  cbnz w0, 0x8
;; a64|  18  mov x0, x1
;; a64|  1c  ldp x29, x30, [sp], #48
;; a64|  20  ret
