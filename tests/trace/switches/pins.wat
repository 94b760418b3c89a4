;; without pins the loop's locals are stored before the back edge and loaded behind it
(module (func $f (param i32 i32) (loop (br_if 0 (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.get 1))))))
;; -     ; loop: 2 locals, weight of calls 0, operand depth 2; room for 8 integer and 12 float pins
;; -       candidate  1: local 0    i32  weight 2      assigned
;; -       candidate  2: local 1    i32  weight 1      only read
;; -     ; pin local 0 to rdi over the loop: weight 2, number 1 of 2
;; -     ; pin local 1 to rsi over the loop: weight 1, number 2 of 2
;; - +001b    local.get 0                            | l0@rdi
;; - +001d    i32.const 1                            | l0@rdi 1
;; - +001f    i32.add; local.tee 0                   | l0@rdi
;; -       addl $0x1, %edi  [i32_add_ri8]
;; -     ; hint: the result in rdi is local 0 at once
;; - +0022    local.get 1                            | l0@rdi l1@rsi
;; +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; + +001b    local.get 0                            | l0@home
;; + +001d    i32.const 1                            | l0@home 1
;; + +001f    i32.add; local.tee 0                   | l0@rax
;; +     ; reload local 0: needed in a register
;; +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; +       addl $0x1, %eax  [i32_add_ri8]
;; +     ; hint: the result in rax is local 0 at once
;; + +0022    local.get 1                            | l0@rax l1@home
;; -       cmpl %esi, %edi; jl ...  [i32_lt_s_br_rr]
;; +       cmpl -0x18(%rbp), %eax; jge ...  [i32_ge_s_br_rm8]
;; +     ; merge: edge to label 1: 1 stores, 0 moves, 0 loads
;; +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; +       jmp ...  [g_jmp]
