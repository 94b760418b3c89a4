;; a value that becomes a pinned local's goes to the pin
;; x64 => pin: local 0 from \w+ to its pin \w+
(module (func $g (result i32) (i32.const 1)) (func $f (param i32 i32) (local i32)
  (loop (local.set 2 (local.get 1)) (local.set 1 (i32.add (i32.mul (local.get 0) (local.get 0)) (local.get 1)))
    (local.set 0 (i32.add (local.get 0) (i32.mul (local.get 2) (local.get 0))))
    (local.set 0 (i32.add (local.get 0) (local.get 2))) (local.set 1 (local.get 0))
    (local.set 0 (call $g))
    (br_if 0 (i32.lt_s (local.get 0) (local.get 1))))))
