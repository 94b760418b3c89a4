;; shifts and rotations, by registers and by constants
(module (func (param i32 i32) (result i32)
  (i32.add (i32.shl (local.get 0) (local.get 1))
    (i32.add (i32.shr_s (local.get 0) (i32.const 3))
      (i32.add (i32.rotl (local.get 0) (local.get 1)) (i32.rotr (local.get 1) (i32.const 7)))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  shlx %esi,%edi,%eax
;; v3|   9  rex mov %edi,%ecx
;; v3|   c  rex sar $0x3,%ecx
;; v3|  10  mov %rcx,%rdx
;; v3|  13  mov %rdi,%rbx
;; v3|  16  mov %rsi,%rcx
;; v3|  19  rex rol %cl,%ebx
;; v3|  1c  rorx $0x7,%esi,%ecx
;; v3|  22  rex add %ecx,%ebx
;; v3|  25  rex add %ebx,%edx
;; v3|  28  rex add %edx,%eax
;; v3|  2b  leave
;; v3|  2c  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  mov %rdi,%rax
;; v2|   7  mov %rsi,%rcx
;; v2|   a  rex shl %cl,%eax
;; v2|   d  rex mov %edi,%ecx
;; v2|  10  rex sar $0x3,%ecx
;; v2|  14  mov %rcx,%rdx
;; v2|  17  mov %rdi,%rbx
;; v2|  1a  mov %rsi,%rcx
;; v2|  1d  rex rol %cl,%ebx
;; v2|  20  rex mov %esi,%ecx
;; v2|  23  rex ror $0x7,%ecx
;; v2|  27  rex add %ecx,%ebx
;; v2|  2a  rex add %ebx,%edx
;; v2|  2d  rex add %edx,%eax
;; v2|  30  leave
;; v2|  31  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  lsl w2, w0, w1
;; a64|   c  asr w3, w0, #3
;; a64|  10  neg w8, w1
;; a64|  14  ror w4, w0, w8
;; a64|  18  ror w5, w1, #7
;; a64|  1c  add w4, w5, w4
;; a64|  20  add w3, w4, w3
;; a64|  24  add w2, w3, w2
;; a64|  28  mov x0, x2
;; a64|  2c  ldp x29, x30, [sp], #48
;; a64|  30  ret
