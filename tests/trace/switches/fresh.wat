;; without, a local that each round sets first is stored at the back edge
(module (memory 1) (func $g) (func $f (param i32) (local i32)
  (loop $again
    (local.set 1 (i32.load (local.get 0)))
    (call $g)
    (call $g)
    (call $g)
    (local.set 1 (i32.load (local.get 0)))
    (i32.store offset=4 (local.get 0) (local.get 1))
    (br_if $again (i32.load offset=8 (local.get 0))))))
;; v2 +       movl %ecx, -0x18(%rbp)  [g_sth8_i32]
;; v3 +       movl %ecx, -0x18(%rbp)  [g_sth8_i32]
;; a64 +       str w1, [x29, #0x20]  [g_sth_i32]
