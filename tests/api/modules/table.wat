;; A table and a memory that test_forged.c calls the helpers of compiled code with.
(module $table
  (import "h" "f" (func $host))
  (memory (export "memory") 1)
  (table (export "table") 8 funcref)
  (global $kept (export "kept") (mut funcref) (ref.null func))
  (func $one (export "one") (result i32) (i32.const 1))
  (func $two (export "two") (result i32) (i32.const 2))
  (elem declare func $one $two $host))
