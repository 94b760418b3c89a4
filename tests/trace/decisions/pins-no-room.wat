;; more locals than registers in one loop
;; => pin refused to local \d+: weight \d+, number \d+ of 24, no register is left for it
(module (func $f (param i32) (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (loop
    (local.set 1 (i32.add (local.get 2) (local.get 3))) (local.set 4 (i32.add (local.get 5) (local.get 6)))
    (local.set 7 (i32.add (local.get 8) (local.get 9))) (local.set 10 (i32.add (local.get 11) (local.get 12)))
    (local.set 13 (i32.add (local.get 14) (local.get 15))) (local.set 16 (i32.add (local.get 17) (local.get 18)))
    (local.set 19 (i32.add (local.get 20) (local.get 21))) (local.set 22 (i32.add (local.get 23) (local.get 22)))
    (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
