;; a loop with pins, a load that becomes part of an op, a fused compare
(module (memory 1) (func $sum (export "sum") (param i32 i32) (result f64) (local f64)
  (loop (local.set 2 (f64.add (local.get 2) (f64.mul (f64.load (local.get 0)) (f64.load offset=8 (local.get 0)))))
    (local.set 0 (i32.add (local.get 0) (i32.const 16)))
    (br_if 0 (i32.lt_u (local.get 0) (local.get 1))))
  (local.get 2)))
