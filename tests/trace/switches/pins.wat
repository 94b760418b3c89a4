;; without pins the loop's locals are stored before the back edge and loaded after it
(module (func $f (param i32 i32) (loop (br_if 0 (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.get 1))))))
;; v2 -     ; loop: 2 locals, weight of calls 0, operand depth 2; room for 8 integer and 12 float pins
;; v2 -       candidate  1: local 0    i32  weight 6      assigned
;; v2 -       candidate  2: local 1    i32  weight 3      only read
;; v2 -     ; pin local 0 to rdi over the loop: weight 6, number 1 of 2
;; v2 -     ; pin local 1 to rsi over the loop: weight 3, number 2 of 2
;; v2 - +001b    local.get 0                            | l0@rdi
;; v2 - +001d    i32.const 1                            | l0@rdi 1
;; v2 - +001f    i32.add; local.tee 0                   | l0@rdi
;; v2 -       addl $0x1, %edi  [i32_add_ri8]
;; v2 -     ; hint: the result in rdi is local 0 at once
;; v2 - +0022    local.get 1                            | l0@rdi l1@rsi
;; v2 +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; v2 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; v2 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v2 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v2 + +001b    local.get 0                            | l0@home
;; v2 + +001d    i32.const 1                            | l0@home 1
;; v2 + +001f    i32.add; local.tee 0                   | l0@rax
;; v2 +     ; reload local 0: needed in a register
;; v2 +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v2 +       addl $0x1, %eax  [i32_add_ri8]
;; v2 +     ; hint: the result in rax is local 0 at once
;; v2 + +0022    local.get 1                            | l0@rax l1@home
;; v2 -       cmpl %esi, %edi; jl ...  [i32_lt_s_br_rr]
;; v2 +       cmpl -0x18(%rbp), %eax; jge ...  [i32_ge_s_br_rm8]
;; v2 +     ; merge: edge to label 1: 1 stores, 0 moves, 0 loads
;; v2 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v2 +       jmp ...  [g_jmp]
;; v3 -     ; loop: 2 locals, weight of calls 0, operand depth 2; room for 8 integer and 12 float pins
;; v3 -       candidate  1: local 0    i32  weight 6      assigned
;; v3 -       candidate  2: local 1    i32  weight 3      only read
;; v3 -     ; pin local 0 to rdi over the loop: weight 6, number 1 of 2
;; v3 -     ; pin local 1 to rsi over the loop: weight 3, number 2 of 2
;; v3 - +001b    local.get 0                            | l0@rdi
;; v3 - +001d    i32.const 1                            | l0@rdi 1
;; v3 - +001f    i32.add; local.tee 0                   | l0@rdi
;; v3 -       addl $0x1, %edi  [i32_add_ri8]
;; v3 -     ; hint: the result in rdi is local 0 at once
;; v3 - +0022    local.get 1                            | l0@rdi l1@rsi
;; v3 +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; v3 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; v3 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v3 + +001b    local.get 0                            | l0@home
;; v3 + +001d    i32.const 1                            | l0@home 1
;; v3 + +001f    i32.add; local.tee 0                   | l0@rax
;; v3 +     ; reload local 0: needed in a register
;; v3 +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v3 +       addl $0x1, %eax  [i32_add_ri8]
;; v3 +     ; hint: the result in rax is local 0 at once
;; v3 + +0022    local.get 1                            | l0@rax l1@home
;; v3 -       cmpl %esi, %edi; jl ...  [i32_lt_s_br_rr]
;; v3 +       cmpl -0x18(%rbp), %eax; jge ...  [i32_ge_s_br_rm8]
;; v3 +     ; merge: edge to label 1: 1 stores, 0 moves, 0 loads
;; v3 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v3 +       jmp ...  [g_jmp]
;; a64 -     ; loop: 2 locals, weight of calls 0, operand depth 2; room for 19 integer and 28 float pins
;; a64 -       candidate  1: local 0    i32  weight 6      assigned
;; a64 -       candidate  2: local 1    i32  weight 3      only read
;; a64 -     ; pin local 0 to x0 over the loop: weight 6, number 1 of 2
;; a64 -     ; pin local 1 to x1 over the loop: weight 3, number 2 of 2
;; a64 - +001b    local.get 0                            | l0@x0
;; a64 - +001d    i32.const 1                            | l0@x0 1
;; a64 +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; a64 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 + +001b    local.get 0                            | l0@home
;; a64 + +001d    i32.const 1                            | l0@home 1
;; a64 +     ; reload local 0: needed in a register
;; a64 +       ldr w0, [x29, #0x18]  [g_ldh_i32]
;; a64 - +0022    local.get 1                            | l0@x0 l1@x1
;; a64 + +0022    local.get 1                            | l0@x0 l1@home
;; a64 -       cmp w0, w1; b.lt ...  [i32_lt_s_br_rr]
;; a64 +     ; reload local 1: needed in a register
;; a64 +       ldr w1, [x29, #0x20]  [g_ldh_i32]
;; a64 +       cmp w0, w1; b.ge ...  [i32_ge_s_br_rr]
;; a64 +     ; merge: edge to label 1: 1 stores, 0 moves, 0 loads
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       b ...  [g_jmp]
