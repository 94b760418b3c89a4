;; br_table: a jump through a table behind the jump
(module (func (param i32) (result i32)
  (block (block (block (br_table 0 1 2 (local.get 0))) (return (i32.const 10))) (return (i32.const 20))) (i32.const 30)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  mov %rdi,%rax
;; v3|   7  rex cmp $0x2,%eax
;; v3|   b  jae 0x3a
;; v3|  11  lea 0xa(%rip),%rcx
;; v3|  18  movslq (%rcx,%rax,4),%rax
;; v3|  1c  add %rcx,%rax
;; v3|  1f  rex jmp *%rax
;; v3|  22  or %al,(%rax)
;; v3|  24  add %al,(%rax)
;; v3|  26  adc %al,(%rax)
;; v3|  28  add %al,(%rax)
;; v3|  2a  rex mov $0xa,%eax
;; v3|  30  leave
;; v3|  31  ret
;; v3|  32  rex mov $0x14,%eax
;; v3|  38  leave
;; v3|  39  ret
;; v3|  3a  rex mov $0x1e,%eax
;; v3|  40  leave
;; v3|  41  ret
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  mov x1, x0
;; a64|  10  cmp w1, #0x2
;; a64|  14  b.cs 0x40
;; a64|  18  adr x2, 0x28
;; a64|  1c  ldrsw x1, [x2, x1, lsl #2]
;; a64|  20  add x1, x1, x2
;; a64|  24  br x1
;; a64|  28  udf #8
;; a64|  2c  udf #16
;; a64|  30  mov x0, #0xa
;; a64|  34  b 0x44
;; a64|  38  mov x0, #0x14
;; a64|  3c  b 0x44
;; a64|  40  mov x0, #0x1e
;; a64|  44  mov sp, x29
;; a64|  48  ldp x29, x30, [sp]
;; a64|  4c  add sp, sp, #0x30
;; a64|  50  ret
