;; What a host grants: growth, imports that are not there, custom sections.
(module
  (import "env" "there" (func $there (result i32)))
  (import "env" "not\01there" (func $missing (param i64) (result f64)))
  (memory (export "memory") 1 9)
  (table $t (export "table") 2 20 externref)
  (func (export "there") (result i32) (call $there))
  (func (export "missing") (result f64) (call $missing (i64.const 1)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "grow_table") (param i32) (result i32)
    (table.grow $t (ref.null extern) (local.get 0))))
