;; br_table: a jump through a table behind the jump
(module (func (param i32) (result i32)
  (block (block (block (br_table 0 1 2 (local.get 0))) (return (i32.const 10))) (return (i32.const 20))) (i32.const 30)))
;; a64|   0  sub sp, sp, #0x30
;; a64|   4  stp x29, x30, [sp]
;; a64|   8  mov x29, sp
;; a64|   c  mov x1, x0
;; a64|  10  mov x2, #0x2
;; a64|  14  cmp w1, w2
;; a64|  18  b.cs 0x44
;; a64|  1c  adr x2, 0x2c
;; a64|  20  ldrsw x1, [x2, x1, lsl #2]
;; a64|  24  add x1, x1, x2
;; a64|  28  br x1
;; a64|  2c  udf #8
;; a64|  30  udf #16
;; a64|  34  mov x0, #0xa
;; a64|  38  b 0x48
;; a64|  3c  mov x0, #0x14
;; a64|  40  b 0x48
;; a64|  44  mov x0, #0x1e
;; a64|  48  mov sp, x29
;; a64|  4c  ldp x29, x30, [sp]
;; a64|  50  add sp, sp, #0x30
;; a64|  54  ret
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  sub $0x20,%rsp
;; v3|   b  mov %rdi,%rax
;; v3|   e  rex mov $0x2,%ecx
;; v3|  14  rex cmp %ecx,%eax
;; v3|  17  jae 0x46
;; v3|  1d  lea 0xa(%rip),%rcx
;; v3|  24  movslq (%rcx,%rax,4),%rax
;; v3|  28  add %rcx,%rax
;; v3|  2b  rex jmp *%rax
;; v3|  2e  or %al,(%rax)
;; v3|  30  add %al,(%rax)
;; v3|  32  adc %al,(%rax)
;; v3|  34  add %al,(%rax)
;; v3|  36  rex mov $0xa,%eax
;; v3|  3c  leave
;; v3|  3d  ret
;; v3|  3e  rex mov $0x14,%eax
;; v3|  44  leave
;; v3|  45  ret
;; v3|  46  rex mov $0x1e,%eax
;; v3|  4c  leave
;; v3|  4d  ret
