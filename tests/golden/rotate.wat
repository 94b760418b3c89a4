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
;; v3|   4  movabs $0x9fb21c651e98df25,%r15
;; v3|   e  rorx $0x19,%edi,%eax
;; v3|  14  rex xor %eax,%edi
;; v3|  17  rorx $0x33,%rdx,%rax
;; v3|  1d  lea (%rsi,%rax,1),%rdx
;; v3|  21  rorx $0x11,%rsi,%rax
;; v3|  27  mov %rdx,%rsi
;; v3|  2a  xor %rax,%rsi
;; v3|  2d  mov %r15,%rsi
;; v3|  30  imul %rdx,%rsi
;; v3|  34  rex test %edi,%edi
;; v3|  37  jne 0xe
;; v3|  3d  mov %rsi,%rax
;; v3|  40  leave
;; v3|  41  ret
;; v2|   0  push %rbp
;; v2|   1  mov %rsp,%rbp
;; v2|   4  movabs $0x9fb21c651e98df25,%r15
;; v2|   e  rex mov %edi,%eax
;; v2|  11  rex rol $0x7,%eax
;; v2|  15  rex xor %eax,%edi
;; v2|  18  mov %rdx,%rax
;; v2|  1b  rol $0xd,%rax
;; v2|  1f  lea (%rsi,%rax,1),%rdx
;; v2|  23  mov %rsi,%rax
;; v2|  26  ror $0x11,%rax
;; v2|  2a  mov %rdx,%rsi
;; v2|  2d  xor %rax,%rsi
;; v2|  30  mov %r15,%rsi
;; v2|  33  imul %rdx,%rsi
;; v2|  37  rex test %edi,%edi
;; v2|  3a  jne 0xe
;; v2|  40  mov %rsi,%rax
;; v2|  43  leave
;; v2|  44  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  mov x28, #0xdf25
;; a64|   c  movk x28, #0x1e98, lsl #16
;; a64|  10  movk x28, #0x1c65, lsl #32
;; a64|  14  movk x28, #0x9fb2, lsl #48
;; a64|  18  eor w0, w0, w0, ror #25
;; a64|  1c  ror x3, x2, #51
;; a64|  20  add x2, x1, x3
;; a64|  24  eor x1, x2, x1, ror #17
;; a64|  28  mul x1, x28, x2
;; a64|  2c  cbnz w0, 0x18
;; a64|  30  mov x0, x1
;; a64|  34  ldp x29, x30, [sp], #64
;; a64|  38  ret
