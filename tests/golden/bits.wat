;; and, or, xor, with registers and constants; counting bits
(module (func (param i32 i32) (result i32)
  (i32.xor (i32.or (i32.and (local.get 0) (i32.const 255)) (i32.clz (local.get 1)))
    (i32.add (i32.ctz (local.get 0)) (i32.popcnt (local.get 1))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex mov %edi,%eax
;; v3|   7  rex and $0xff,%eax
;; v3|   e  rex lzcnt %esi,%ecx
;; v3|  13  rex or %ecx,%eax
;; v3|  16  rex tzcnt %edi,%ecx
;; v3|  1b  rex popcnt %esi,%edx
;; v3|  20  rex add %edx,%ecx
;; v3|  23  rex xor %ecx,%eax
;; v3|  26  leave
;; v3|  27  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex mov %edi,%eax
;; v2|   7  rex and $0xff,%eax
;; v2|   e  rex test %esi,%esi
;; v2|  11  je 0x1d
;; v2|  13  rex bsr %esi,%ecx
;; v2|  17  rex xor $0x1f,%ecx
;; v2|  1b  jmp 0x23
;; v2|  1d  rex mov $0x20,%ecx
;; v2|  23  rex or %ecx,%eax
;; v2|  26  rex test %edi,%edi
;; v2|  29  je 0x32
;; v2|  2b  rex tzcnt %edi,%ecx
;; v2|  30  jmp 0x38
;; v2|  32  rex mov $0x20,%ecx
;; v2|  38  rex popcnt %esi,%edx
;; v2|  3d  rex add %edx,%ecx
;; v2|  40  rex xor %ecx,%eax
;; v2|  43  leave
;; v2|  44  ret
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  and w2, w0, #0xff
;; a64|  10  clz w3, w1
;; a64|  14  orr w2, w3, w2
;; a64|  18  rbit w8, w0
;; a64|  1c  clz w3, w8
;; a64|  20  fmov s31, w1
;; a64|  24  cnt v31.8b, v31.8b
;; a64|  28  uaddlv h31, v31.8b
;; a64|  2c  fmov w4, s31
;; a64|  30  add w3, w4, w3
;; a64|  34  eor w2, w3, w2
;; a64|  38  mov x0, x2
;; a64|  3c  mov sp, x29
;; a64|  40  ldp x29, x30, [sp]
;; a64|  44  add sp, sp, #0x30
;; a64|  48  ret
