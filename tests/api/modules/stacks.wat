;; What a guest does after a host function has come back, perhaps from another stack.
(module
  (import "host" "call" (func $host (param i32)))
  (memory 1)
  (func $after (export "after") (param i32 i32) (result i32)
    (call $host (local.get 0))
    (i32.load (local.get 1)))
  (func $recurse (result i32) (i32.add (i32.const 1) (call $recurse)))
  (func (export "after_recurse") (param i32) (result i32)
    (call $host (local.get 0))
    (call $recurse)))
