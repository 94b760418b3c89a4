;; a function that faults, three calls deep
(module (func $inner (param i32) (result i32) (i32.load (i32.const -8)) (local.get 0) (i32.add))
 (memory 1)
 (func $middle (param i32) (result i32) (i32.add (call $inner (local.get 0)) (i32.const 1)))
 (func $outer (export "outer") (param i32) (result i32) (i32.mul (call $middle (local.get 0)) (i32.const 3))))
