;; without, a call stores what its home has already
(module (func $g) (func $f (param i32 i32) (result i32)
  (call $g)
  (local.set 1 (i32.add (local.get 0) (local.get 1)))
  (call $g)
  (i32.add (local.get 0) (local.get 1))))
;; v2 +     ; spill local 0 from rax: live over the call, and its home is out of date
;; v2 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; v3 +     ; spill local 0 from rax: live over the call, and its home is out of date
;; v3 +       movl %eax, -0x10(%rbp)  [g_sth8_i32]
;; a64 +     ; spill local 0 from x0: live over the call, and its home is out of date
;; a64 +       str w0, [x29, #0x18]  [g_sth_i32]
