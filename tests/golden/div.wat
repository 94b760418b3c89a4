;; division with its checks, remainder by a constant without
(module (func (param i32 i32) (result i32)
  (i32.add (i32.div_s (local.get 0) (local.get 1)) (i32.rem_u (local.get 0) (i32.const 10)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex test %esi,%esi
;; v3|   7  je 0x44
;; v3|   d  rex cmp $0xffffffff,%esi
;; v3|  11  jne 0x20
;; v3|  13  rex cmp $0x80000000,%edi
;; v3|  1a  je 0x49
;; v3|  20  mov %rdi,%rax
;; v3|  23  cltd
;; v3|  24  rex idiv %esi
;; v3|  27  mov $0xcccccccd,%r10d
;; v3|  2d  mov %r10,%rcx
;; v3|  30  imul %rdi,%rcx
;; v3|  34  shr $0x23,%rcx
;; v3|  38  rex imul $0xfffffff6,%ecx,%ecx
;; v3|  3c  rex add %edi,%ecx
;; v3|  3f  rex add %ecx,%eax
;; v3|  42  leave
;; v3|  43  ret
;; v3|  44  call 0xffffffffffffff40
;; v3|  49  call 0xffffffffffffff4e
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  cbz w1, 0x54
;; a64|   c  cmn w1, #0x1
;; a64|  10  b.ne 0x20
;; a64|  14  mov w17, #0x80000000
;; a64|  18  cmp w0, w17
;; a64|  1c  b.eq 0x58
;; a64|  20  sdiv w2, w0, w1
;; a64|  24  mov x8, #0xcccd
;; a64|  28  movk x8, #0xcccc, lsl #16
;; a64|  2c  mul x3, x8, x0
;; a64|  30  lsr x3, x3, #35
;; a64|  34  mov x8, #0xfff6
;; a64|  38  movk x8, #0xffff, lsl #16
;; a64|  3c  mul w3, w8, w3
;; a64|  40  add w3, w0, w3
;; a64|  44  add w2, w3, w2
;; a64|  48  mov x0, x2
;; a64|  4c  ldp x29, x30, [sp], #48
;; a64|  50  ret
;; a64|  54  bl 0xffffffffffffff5c
;; a64|  58  bl 0xffffffffffffff68
