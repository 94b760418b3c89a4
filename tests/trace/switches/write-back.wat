;; without, the edge that goes on with less in registers stores
(module (func $g) (func $f (param i32 i32) (result i32)
  (local.set 1 (i32.add (local.get 0) (local.get 1)))
  (call $g)
  (local.set 0 (i32.add (local.get 0) (local.get 1)))
  (if (i32.lt_s (local.get 0) (i32.const 7)) (then (call $g)))
  (i32.add (local.get 0) (local.get 1))))
;; v2 -     ; spill local 0 from rax: before a label in a function that is short of registers
;; v2 -       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v2 +     ; spill local 0 from rax: live over the call, and its home is out of date
;; v2 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v2 -     ; merge: local 0 is at home on every edge: it gives up rax at the label
;; v2 - +003b  local.get 0                              | l0@home
;; v2 - +003d  local.get 1                              | l0@home l1@home
;; v2 +     ; merge: edge to label 2: 0 stores, 0 moves, 1 loads
;; v2 +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v2 + +003b  local.get 0                              | l0@rax
;; v2 + +003d  local.get 1                              | l0@rax l1@home
;; v2 -     ; reload local 0: needed in a register
;; v2 -       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v3 -     ; spill local 0 from rax: before a label in a function that is short of registers
;; v3 -       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v3 +     ; spill local 0 from rax: live over the call, and its home is out of date
;; v3 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v3 -     ; merge: local 0 is at home on every edge: it gives up rax at the label
;; v3 - +003b  local.get 0                              | l0@home
;; v3 - +003d  local.get 1                              | l0@home l1@home
;; v3 +     ; merge: edge to label 2: 0 stores, 0 moves, 1 loads
;; v3 +       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; v3 + +003b  local.get 0                              | l0@rax
;; v3 + +003d  local.get 1                              | l0@rax l1@home
;; v3 -     ; reload local 0: needed in a register
;; v3 -       movl -0x10(%rbp), %eax  [g_ldh8_i32]
;; a64 -     ; spill local 0 from x0: before a label in a function that is short of registers
;; a64 -       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +     ; spill local 0 from x0: live over the call, and its home is out of date
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 -     ; merge: local 0 is at home on every edge: it gives up x0 at the label
;; a64 - +003b  local.get 0                              | l0@home
;; a64 - +003d  local.get 1                              | l0@home l1@home
;; a64 +     ; merge: edge to label 2: 0 stores, 0 moves, 1 loads
;; a64 +       ldr w0, [x29, #0x18]  [g_ldh_i32]
;; a64 + +003b  local.get 0                              | l0@x0
;; a64 + +003d  local.get 1                              | l0@x0 l1@home
;; a64 -     ; reload local 0: needed in a register
;; a64 -       ldr w0, [x29, #0x18]  [g_ldh_i32]
