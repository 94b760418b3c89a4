;; a division wants rax and rdx, and there is no other register to move their values to
;; x64 => evict local \d+ from r[ad]x to its home: r[ad]x is wanted here, and no other is free
(module (memory 1) (func $f (param i32 i32) (result i32) (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local.set 2 (i32.load offset=8 (local.get 0)))
  (local.set 3 (i32.load offset=12 (local.get 0)))
  (local.set 4 (i32.load offset=16 (local.get 0)))
  (local.set 5 (i32.load offset=20 (local.get 0)))
  (local.set 6 (i32.load offset=24 (local.get 0)))
  (local.set 7 (i32.load offset=28 (local.get 0)))
  (local.set 8 (i32.load offset=32 (local.get 0)))
  (local.set 9 (i32.load offset=36 (local.get 0)))
  (local.set 10 (i32.load offset=40 (local.get 0)))
  (local.set 11 (i32.load offset=44 (local.get 0)))
  (i32.div_u (local.get 10) (local.get 11))))
