;; without, a call stores what its home has already, and the local that its result goes to
(module (func $g) (func $h (param i32) (result i32) (local.get 0)) (func $f (param i32 i32) (result i32)
  (call $g)
  (local.set 1 (i32.add (local.get 0) (local.get 1)))
  (call $g)
  (local.set 1 (call $h (i32.sub (local.get 0) (local.tee 1 (i32.mul (local.get 1) (local.get 1))))))
  (i32.add (local.get 0) (local.get 1))))
;; v2 +     ; spill local 0 from rax: live over the call, and its home is out of date
;; v2 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v2 +     ; spill local 1 from rax: live over the call, and its home is out of date
;; v2 +       movl %eax, -0x18(%rbp)  [g_sth8_i32]
;; v2 +     ; spill local 0 from rcx: live over the call, and its home is out of date
;; v2 +       movl %ecx, -0x10(%rbp)  [g_sth8_i32]
;; v3 +     ; spill local 0 from rax: live over the call, and its home is out of date
;; v3 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v3 +     ; spill local 1 from rax: live over the call, and its home is out of date
;; v3 +       movl %eax, -0x18(%rbp)  [g_sth8_i32]
;; v3 +     ; spill local 0 from rcx: live over the call, and its home is out of date
;; v3 +       movl %ecx, -0x10(%rbp)  [g_sth8_i32]
;; a64 +     ; spill local 0 from x0: live over the call, and its home is out of date
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
;; a64 +     ; spill local 1 from x0: live over the call, and its home is out of date
;; a64 +       str w0, [x29, #0x20]  [g_sth_i32]
;; a64 +     ; spill local 0 from x1: live over the call, and its home is out of date
;; a64 +       str w1, [x29, #0x18]  [g_sth_i32]
