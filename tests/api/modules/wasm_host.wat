;; Imports something of each kind.
(module
  (import "host" "call" (func $call (param i32) (result i32)))
  (import "host" "void" (func $void))
  (import "host" "global" (global $g (mut i32)))
  (import "host" "table" (table $t 2 externref))
  (import "host" "" (memory 1))
  (func (export "run") (param i32) (result i32) (i32.add (call $call (local.get 0)) (i32.const 1)))
  (func (export "void") (call $void))
  (func (export "bump") (global.set $g (i32.add (global.get $g) (i32.const 1))))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "get") (param i32) (result externref) (table.get $t (local.get 0)))
  (func (export "set") (param i32 externref) (table.set $t (local.get 0) (local.get 1)))
  (export "call" (func $call)))
