;; division with its checks, remainder by a constant without
(module (func (param i32 i32) (result i32)
  (i32.add (i32.div_s (local.get 0) (local.get 1)) (i32.rem_u (local.get 0) (i32.const 10)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x20,%rsp
;; v3|   b  rex test %esi,%esi
;; v3|   e  je 0x47
;; v3|  14  rex cmp $0xffffffff,%esi
;; v3|  18  jne 0x27
;; v3|  1a  rex cmp $0x80000000,%edi
;; v3|  21  je 0x4c
;; v3|  27  mov %rdi,%rax
;; v3|  2a  cltd
;; v3|  2b  rex idiv %esi
;; v3|  2e  rex mov $0xa,%ecx
;; v3|  34  mov %rax,%rbx
;; v3|  37  mov %rdi,%rax
;; v3|  3a  xor %edx,%edx
;; v3|  3c  rex div %ecx
;; v3|  3f  rex add %edx,%ebx
;; v3|  42  mov %rbx,%rax
;; v3|  45  leave
;; v3|  46  ret
;; v3|  47  call 0xffffffffffffff57
;; v3|  4c  call 0xffffffffffffff65
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  cbz w1, 0x4c
;; a64|  10  cmn w1, #0x1
;; a64|  14  b.ne 0x24
;; a64|  18  mov w17, #0x80000000
;; a64|  1c  cmp w0, w17
;; a64|  20  b.eq 0x50
;; a64|  24  sdiv w2, w0, w1
;; a64|  28  mov x3, #0xa
;; a64|  2c  udiv w8, w0, w3
;; a64|  30  msub w4, w8, w3, w0
;; a64|  34  add w2, w4, w2
;; a64|  38  mov x0, x2
;; a64|  3c  mov sp, x29
;; a64|  40  ldp x29, x30, [sp]
;; a64|  44  add sp, sp, #0x30
;; a64|  48  ret
;; a64|  4c  bl 0xffffffffffffff60
;; a64|  50  bl 0xffffffffffffff6c
