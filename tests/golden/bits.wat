;; and, or, xor, with registers and constants; counting bits
(module (func (param i32 i32) (result i32)
  (i32.xor (i32.or (i32.and (local.get 0) (i32.const 255)) (i32.clz (local.get 1)))
    (i32.add (i32.ctz (local.get 0)) (i32.popcnt (local.get 1))))))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  movzbl %dil,%eax
;; v3|   8  rex lzcnt %esi,%ecx
;; v3|   d  rex or %ecx,%eax
;; v3|  10  rex tzcnt %edi,%ecx
;; v3|  15  rex popcnt %esi,%edx
;; v3|  1a  rex add %edx,%ecx
;; v3|  1d  rex xor %ecx,%eax
;; v3|  20  leave
;; v3|  21  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  movzbl %dil,%eax
;; v2|   8  rex test %esi,%esi
;; v2|   b  je 0x17
;; v2|   d  rex bsr %esi,%ecx
;; v2|  11  rex xor $0x1f,%ecx
;; v2|  15  jmp 0x1d
;; v2|  17  rex mov $0x20,%ecx
;; v2|  1d  rex or %ecx,%eax
;; v2|  20  rex test %edi,%edi
;; v2|  23  je 0x2c
;; v2|  25  rex tzcnt %edi,%ecx
;; v2|  2a  jmp 0x32
;; v2|  2c  rex mov $0x20,%ecx
;; v2|  32  rex popcnt %esi,%edx
;; v2|  37  rex add %edx,%ecx
;; v2|  3a  rex xor %ecx,%eax
;; v2|  3d  leave
;; v2|  3e  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  and w2, w0, #0xff
;; a64|   c  clz w3, w1
;; a64|  10  orr w2, w3, w2
;; a64|  14  rbit w8, w0
;; a64|  18  clz w3, w8
;; a64|  1c  fmov s31, w1
;; a64|  20  cnt v31.8b, v31.8b
;; a64|  24  uaddlv h31, v31.8b
;; a64|  28  fmov w4, s31
;; a64|  2c  add w3, w4, w3
;; a64|  30  eor w2, w3, w2
;; a64|  34  mov x0, x2
;; a64|  38  ldp x29, x30, [sp], #48
;; a64|  3c  ret
