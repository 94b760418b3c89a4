;; if and else: the values stay in registers over the merge
(module (func (param i32 i32) (result i32) (local i32)
  (local.set 2 (i32.add (local.get 0) (local.get 1)))
  (if (local.get 0) (then (local.set 2 (i32.mul (local.get 2) (i32.const 3)))) (else (local.set 2 (i32.sub (local.get 2) (local.get 1)))))
  (i32.add (local.get 2) (local.get 1))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex lea (%rsi,%rdi,1),%eax
;; v3|   8  rex test %edi,%edi
;; v3|   b  je 0x1a
;; v3|  11  rex imul $0x3,%eax,%eax
;; v3|  15  jmp 0x1d
;; v3|  1a  rex sub %esi,%eax
;; v3|  1d  rex lea (%rsi,%rax,1),%ecx
;; v3|  21  mov %rcx,%rax
;; v3|  24  leave
;; v3|  25  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  add w2, w1, w0
;; a64|   c  cbz w0, 0x1c
;; a64|  10  mov x3, #0x3
;; a64|  14  mul w2, w3, w2
;; a64|  18  b 0x20
;; a64|  1c  sub w2, w2, w1
;; a64|  20  add w3, w1, w2
;; a64|  24  mov x0, x3
;; a64|  28  ldp x29, x30, [sp], #64
;; a64|  2c  ret
