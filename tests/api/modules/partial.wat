;; The first segments fit, a later one does not; the start function is not reached.
(module $partial
  (import "provider" "memory" (memory 1))
  (import "provider" "table" (table 1 funcref))
  (func $f)
  (elem (i32.const 0) func $f)
  (data (i32.const 200) "\07")
  (data (i32.const 65536) "x")
  (func $start (i32.store8 (i32.const 201) (i32.const 9)))
  (start $start))
