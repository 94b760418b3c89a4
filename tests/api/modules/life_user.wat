;; Uses all of an instance of life.wat.
(module
  (import "a" "get" (func $get (result i32)))
  (import "a" "n" (global $n (mut i32)))
  (import "a" "memory" (memory 1))
  (import "a" "funcs" (table 4 funcref))
  (func (export "get") (result i32) (call $get))
  (func (export "n") (result i32) (global.get $n))
  (func (export "peek") (result i32) (i32.load (i32.const 8)))
  (func (export "pages") (result i32) (memory.size))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))
