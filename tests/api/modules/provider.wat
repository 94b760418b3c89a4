;; What consumer.wat imports.
(module $provider
  (memory (export "memory") 1 3)
  (table (export "table") 4 funcref)
  (global (export "shared") (mut i64) (i64.const 40))
  (func (export "set") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "get") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "size") (result i32) (memory.size)))
