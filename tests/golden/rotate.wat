;; rotations by constants whose operand lives on, and a product with a constant that fits no instruction, into the register of the local that is set
(module (func (param i32 i64 i64) (result i64)
  (loop $l
    (local.set 0 (i32.xor (local.get 0) (i32.rotl (local.get 0) (i32.const 7))))
    (local.set 2 (i64.add (local.get 1) (i64.rotl (local.get 2) (i64.const 13))))
    (local.set 1 (i64.xor (i64.rotr (local.get 1) (i64.const 17)) (local.get 2)))
    (local.set 1 (i64.mul (local.get 2) (i64.const 0x9fb21c651e98df25)))
    (br_if $l (local.get 0)))
  (local.get 1)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rorx $0x19,%edi,%eax
;; v3|   a  rex xor %eax,%edi
;; v3|   d  rorx $0x33,%rdx,%rax
;; v3|  13  lea (%rsi,%rax,1),%rdx
;; v3|  17  rorx $0x11,%rsi,%rax
;; v3|  1d  mov %rdx,%rsi
;; v3|  20  xor %rax,%rsi
;; v3|  23  movabs $0x9fb21c651e98df25,%rsi
;; v3|  2d  imul %rdx,%rsi
;; v3|  31  rex test %edi,%edi
;; v3|  34  jne 0x4
;; v3|  3a  mov %rsi,%rax
;; v3|  3d  leave
;; v3|  3e  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  rex mov %edi,%eax
;; v2|   7  rex rol $0x7,%eax
;; v2|   b  rex xor %eax,%edi
;; v2|   e  mov %rdx,%rax
;; v2|  11  rol $0xd,%rax
;; v2|  15  lea (%rsi,%rax,1),%rdx
;; v2|  19  mov %rsi,%rax
;; v2|  1c  ror $0x11,%rax
;; v2|  20  mov %rdx,%rsi
;; v2|  23  xor %rax,%rsi
;; v2|  26  movabs $0x9fb21c651e98df25,%rsi
;; v2|  30  imul %rdx,%rsi
;; v2|  34  rex test %edi,%edi
;; v2|  37  jne 0x4
;; v2|  3d  mov %rsi,%rax
;; v2|  40  leave
;; v2|  41  ret
;; a64|   0  sub sp, sp, #0x40
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  ror w3, w0, #25
;; a64|  10  eor w0, w3, w0
;; a64|  14  ror x3, x2, #51
;; a64|  18  add x2, x1, x3
;; a64|  1c  ror x3, x1, #17
;; a64|  20  eor x1, x2, x3
;; a64|  24  mov x1, #0xdf25
;; a64|  28  movk x1, #0x1e98, lsl #16
;; a64|  2c  movk x1, #0x1c65, lsl #32
;; a64|  30  movk x1, #0x9fb2, lsl #48
;; a64|  34  mul x1, x2, x1
;; a64|  38  cbnz w0, 0xc
;; a64|  3c  mov x0, x1
;; a64|  40  mov sp, x29
;; a64|  44  ldp x29, x30, [sp]
;; a64|  48  add sp, sp, #0x40
;; a64|  4c  ret
