;; Leaves a function in an imported table, and traps.
(module
  (import "a" "funcs" (table 4 funcref))
  (global $n (mut i32) (i32.const 42))
  (elem (i32.const 3) func $get)
  (func $get (result i32) (global.get $n))
  (func $start unreachable)
  (start $start))
