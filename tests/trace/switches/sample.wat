;; without, a loop longer than the scan looks ahead has no pins
(module (func $f (param i32 i32) (result i32)
  (loop $again
    (local.set 0 (i32.add (local.get 0) (local.get 1)))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (drop (i64.const 0x8000000000000000))
    (br_if $again (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
  (local.get 0)))
;; v2 -     ; loop: 2 locals (more not listed), weight of calls 0, operand depth 2; room for 8 integer and 12 float pins
;; v2 -       candidate  1: local 0    i32  weight 6      assigned
;; v2 -       candidate  2: local 1    i32  weight 3      assigned
;; v2 -     ; pin local 0 to rdi over the loop: weight 6, number 1 of 2
;; v2 -     ; pin local 1 to rsi over the loop: weight 3, number 2 of 2
;; v2 - +001e    local.get 0                            | l0@rdi
;; v2 - +0020    local.get 1                            | l0@rdi l1@rsi
;; v2 +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; v2 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; v2 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v2 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v2 + +001e    local.get 0                            | l0@home
;; v2 + +0020    local.get 1                            | l0@home l1@home
;; v2 -       addl %esi, %edi  [i32_add_rr]
;; v2 -     ; hint: the result in rdi is local 0 at once
;; v2 +     ; reload local 0: needed in a register
;; v2 +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v2 +       addl -0x18(%rbp), %eax  [i32_add_rm8]
;; v2 +     ; hint: the result in rax is local 0 at once
;; v2 - +0421    local.get 1                            | l1@rsi
;; v2 - +0423    i32.const 1                            | l1@rsi 1
;; v2 - +0425    i32.sub; local.tee 1                   | l1@rsi
;; v2 -       addl $-0x1, %esi  [i32_add_ri8]
;; v2 -     ; hint: the result in rsi is local 1 at once
;; v2 + +0421    local.get 1                            | l1@home
;; v2 + +0423    i32.const 1                            | l1@home 1
;; v2 + +0425    i32.sub; local.tee 1                   | l1@rcx
;; v2 +     ; reload local 1: needed in a register
;; v2 +       movl -0x18(%rbp), %ecx  [g_ldh8_i32]
;; v2 +       addl $-0x1, %ecx  [i32_add_ri8]
;; v2 +     ; hint: the result in rcx is local 1 at once
;; v2 -       jne ...  [g_jnz]
;; v2 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v2 +       movl %ecx, -0x18(%rbp)  [g_sth8_i32]
;; v2 +       testl %ecx, %ecx; jne ...  [i32_eqz_brn_rr]
;; v2 - +042b  local.get 0                              | l0@rdi
;; v2 + +042b  local.get 0                              | l0@rax
;; v2 -     ; merge: edge to label 0: 0 stores, 1 moves, 0 loads
;; v2 -       movq %rdi, %rax  [g_mov64]
;; v3 -     ; loop: 2 locals (more not listed), weight of calls 0, operand depth 2; room for 8 integer and 12 float pins
;; v3 -       candidate  1: local 0    i32  weight 6      assigned
;; v3 -       candidate  2: local 1    i32  weight 3      assigned
;; v3 -     ; pin local 0 to rdi over the loop: weight 6, number 1 of 2
;; v3 -     ; pin local 1 to rsi over the loop: weight 3, number 2 of 2
;; v3 - +001e    local.get 0                            | l0@rdi
;; v3 - +0020    local.get 1                            | l0@rdi l1@rsi
;; v3 +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; v3 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; v3 +       movl %esi, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       movl %edi, -0x10(%rbp)  [g_sth8_i32]
;; v3 + +001e    local.get 0                            | l0@home
;; v3 + +0020    local.get 1                            | l0@home l1@home
;; v3 -       addl %esi, %edi  [i32_add_rr]
;; v3 -     ; hint: the result in rdi is local 0 at once
;; v3 +     ; reload local 0: needed in a register
;; v3 +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v3 +       addl -0x18(%rbp), %eax  [i32_add_rm8]
;; v3 +     ; hint: the result in rax is local 0 at once
;; v3 - +0421    local.get 1                            | l1@rsi
;; v3 - +0423    i32.const 1                            | l1@rsi 1
;; v3 - +0425    i32.sub; local.tee 1                   | l1@rsi
;; v3 -       addl $-0x1, %esi  [i32_add_ri8]
;; v3 -     ; hint: the result in rsi is local 1 at once
;; v3 + +0421    local.get 1                            | l1@home
;; v3 + +0423    i32.const 1                            | l1@home 1
;; v3 + +0425    i32.sub; local.tee 1                   | l1@rcx
;; v3 +     ; reload local 1: needed in a register
;; v3 +       movl -0x18(%rbp), %ecx  [g_ldh8_i32]
;; v3 +       addl $-0x1, %ecx  [i32_add_ri8]
;; v3 +     ; hint: the result in rcx is local 1 at once
;; v3 -       jne ...  [g_jnz]
;; v3 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v3 +       movl %ecx, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       testl %ecx, %ecx; jne ...  [i32_eqz_brn_rr]
;; v3 - +042b  local.get 0                              | l0@rdi
;; v3 + +042b  local.get 0                              | l0@rax
;; v3 -     ; merge: edge to label 0: 0 stores, 1 moves, 0 loads
;; v3 -       movq %rdi, %rax  [g_mov64]
;; a64 -     ; loop: 2 locals (more not listed), weight of calls 0, operand depth 2; room for 19 integer and 28 float pins
;; a64 -       candidate  1: local 0    i32  weight 6      assigned
;; a64 -       candidate  2: local 1    i32  weight 3      assigned
;; a64 -     ; pin local 0 to x0 over the loop: weight 6, number 1 of 2
;; a64 -     ; pin local 1 to x1 over the loop: weight 3, number 2 of 2
;; a64 - +001e    local.get 0                            | l0@x0
;; a64 - +0020    local.get 1                            | l0@x0 l1@x1
;; a64 +     ; loop: no facts (longer than the look ahead, or pins are off): no pins
;; a64 +     ; merge: edge to label 1: 2 stores, 0 moves, 0 loads
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 + +001e    local.get 0                            | l0@home
;; a64 + +0020    local.get 1                            | l0@home l1@home
;; a64 +     ; reload local 0: needed in a register
;; a64 +       ldr w0, [x29, #0x18]  [g_ldh_i32]
;; a64 +     ; reload local 1: needed in a register
;; a64 +       ldr w1, [x29, #0x20]  [g_ldh_i32]
;; a64 -       cbnz w1, 0x8  [i32_eqz_brn_rr]
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
;; a64 +       cbnz w1, 0x10  [i32_eqz_brn_rr]
