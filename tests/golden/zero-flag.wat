;; x86-64: the flags of add and and say whether the result is zero; not after a label
(module (func (param i32 i32) (result i32)
  (loop $l
    (br_if $l (local.tee 0 (i32.add (local.get 0) (i32.const 4))))
    (br_if $l (i32.eqz (local.tee 1 (i32.and (local.get 0) (local.get 1))))))
  (local.set 1 (block $b (result i32)
    (br_if $b (local.get 0) (local.get 1))
    drop
    (i32.xor (local.get 0) (local.get 1))))
  (if (result i32) (local.get 1) (then (i32.const 1)) (else (i32.const 2)))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex add $0x4,%edi
;; v3|   8  jne 0x4
;; v3|   e  rex and %edi,%esi
;; v3|  11  je 0x4
;; v3|  17  mov %rdi,%rax
;; v3|  1a  rex test %esi,%esi
;; v3|  1d  jne 0x29
;; v3|  23  rex mov %esi,%eax
;; v3|  26  rex xor %edi,%eax
;; v3|  29  rex test %eax,%eax
;; v3|  2c  je 0x3d
;; v3|  32  rex mov $0x1,%ecx
;; v3|  38  jmp 0x43
;; v3|  3d  rex mov $0x2,%ecx
;; v3|  43  mov %rcx,%rax
;; v3|  46  leave
;; v3|  47  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  add w0, w0, #0x4
;; a64|   c  cbnz w0, 0x8
;; a64|  10  and w1, w0, w1
;; a64|  14  cbz w1, 0x8
;; a64|  18  mov x2, x0
;; a64|  1c  cbnz w1, 0x24
;; a64|  20  eor w2, w1, w0
;; a64|  24  cbz w2, 0x30
;; a64|  28  mov x1, #0x1
;; a64|  2c  b 0x34
;; a64|  30  mov x1, #0x2
;; a64|  34  mov x0, x1
;; a64|  38  ldp x29, x30, [sp], #48
;; a64|  3c  ret
