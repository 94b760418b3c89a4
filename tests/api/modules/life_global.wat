(module
  (import "a" "n" (global $n (mut i32)))
  (func (export "n") (result i32) (global.get $n)))
