;; Long enough for a signal to come, then a load that may be beyond the memory.
(module
  (memory 1)
  (func (export "spin") (param $rounds i32) (param $at i32) (result i32)
    (loop $again
      (br_if $again (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (i32.load (local.get $at)))
  (func (export "id") (param i32) (result i32) (local.get 0)))
