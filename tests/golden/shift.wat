;; shifts and rotations, by registers and by constants
(module (func (param i32 i32) (result i32)
  (i32.add (i32.shl (local.get 0) (local.get 1))
    (i32.add (i32.shr_s (local.get 0) (i32.const 3))
      (i32.add (i32.rotl (local.get 0) (local.get 1)) (i32.rotr (local.get 1) (i32.const 7)))))))
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  lsl w2, w0, w1
;; a64|  10  asr w3, w0, #3
;; a64|  14  neg w8, w1
;; a64|  18  ror w4, w0, w8
;; a64|  1c  ror w5, w1, #7
;; a64|  20  add w4, w5, w4
;; a64|  24  add w3, w4, w3
;; a64|  28  add w2, w3, w2
;; a64|  2c  mov x0, x2
;; a64|  30  mov sp, x29
;; a64|  34  ldp x29, x30, [sp]
;; a64|  38  add sp, sp, #0x30
;; a64|  3c  ret
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x20,%rsp
;; v3|   b  shlx %esi,%edi,%eax
;; v3|  10  rex mov %edi,%ecx
;; v3|  13  rex sar $0x3,%ecx
;; v3|  17  mov %rcx,%rdx
;; v3|  1a  mov %rdi,%rbx
;; v3|  1d  mov %rsi,%rcx
;; v3|  20  rex rol %cl,%ebx
;; v3|  23  rorx $0x7,%esi,%ecx
;; v3|  29  rex add %ecx,%ebx
;; v3|  2c  rex add %ebx,%edx
;; v3|  2f  rex add %edx,%eax
;; v3|  32  leave
;; v3|  33  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  sub $0x20,%rsp
;; v2|   b  mov %rdi,%rax
;; v2|   e  mov %rsi,%rcx
;; v2|  11  rex shl %cl,%eax
;; v2|  14  rex mov %edi,%ecx
;; v2|  17  rex sar $0x3,%ecx
;; v2|  1b  mov %rcx,%rdx
;; v2|  1e  mov %rdi,%rbx
;; v2|  21  mov %rsi,%rcx
;; v2|  24  rex rol %cl,%ebx
;; v2|  27  rex mov %esi,%ecx
;; v2|  2a  rex ror $0x7,%ecx
;; v2|  2e  rex add %ecx,%ebx
;; v2|  31  rex add %ebx,%edx
;; v2|  34  rex add %edx,%eax
;; v2|  37  leave
;; v2|  38  ret
