;; shifts by 1 to 3 of a value that stays: a sum and leas on x86-64; by more, or in place, shifts
(module (func (param i32) (result i32)
  (i32.xor (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.shl (i32.xor (i32.shl (local.get 0) (i32.const 4)) (local.get 0)) (i32.const 2)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex lea (%rdi,%rdi,1),%eax
;; v3|   8  rex lea 0x0(,%rdi,8),%ecx
;; v3|  10  rex xor %ecx,%eax
;; v3|  13  rex mov %edi,%ecx
;; v3|  16  rex shl $0x4,%ecx
;; v3|  1a  rex xor %edi,%ecx
;; v3|  1d  rex shl $0x2,%ecx
;; v3|  21  rex xor %ecx,%eax
;; v3|  24  leave
;; v3|  25  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  lsl w1, w0, #1
;; a64|   c  eor w1, w1, w0, lsl #3
;; a64|  10  eor w2, w0, w0, lsl #4
;; a64|  14  eor w1, w1, w2, lsl #2
;; a64|  18  mov x0, x1
;; a64|  1c  ldp x29, x30, [sp], #48
;; a64|  20  ret
