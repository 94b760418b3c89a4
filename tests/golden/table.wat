;; br_table: a jump through a table that follows the jump
(module (func (param i32) (result i32)
  (block (block (block (br_table 0 1 0 1 0 2 (local.get 0))) (return (i32.const 10))) (return (i32.const 20))) (i32.const 30)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  rex cmp $0x5,%edi
;; v3|   8  jae 0x43
;; v3|   e  lea 0xa(%rip),%rcx
;; v3|  15  movslq (%rcx,%rdi,4),%rax
;; v3|  19  add %rcx,%rax
;; v3|  1c  rex jmp *%rax
;; v3|  1f  adc $0x0,%al
;; v3|  21  add %al,(%rax)
;; v3|  23  sbb $0x0,%al
;; v3|  25  add %al,(%rax)
;; v3|  27  adc $0x0,%al
;; v3|  29  add %al,(%rax)
;; v3|  2b  sbb $0x0,%al
;; v3|  2d  add %al,(%rax)
;; v3|  2f  adc $0x0,%al
;; v3|  31  add %al,(%rax)
;; v3|  33  rex mov $0xa,%eax
;; v3|  39  leave
;; v3|  3a  ret
;; v3|  3b  rex mov $0x14,%eax
;; v3|  41  leave
;; v3|  42  ret
;; v3|  43  rex mov $0x1e,%eax
;; v3|  49  leave
;; v3|  4a  ret
;; a64|   0  stp x29, x30, [sp, #-48]!
;; a64|   4  mov x29, sp
;; a64|   8  cmp w0, #0x5
;; a64|   c  b.cs 0x44
;; a64|  10  adr x2, 0x20
;; a64|  14  ldrsw x1, [x2, x0, lsl #2]
;; a64|  18  add x1, x1, x2
;; a64|  1c  br x1
;; a64|  20  udf #20
;; a64|  24  udf #28
;; a64|  28  udf #20
;; a64|  2c  udf #28
;; a64|  30  udf #20
;; a64|  34  mov x0, #0xa
;; a64|  38  b 0x48
;; a64|  3c  mov x0, #0x14
;; a64|  40  b 0x48
;; a64|  44  mov x0, #0x1e
;; a64|  48  ldp x29, x30, [sp], #48
;; a64|  4c  ret
