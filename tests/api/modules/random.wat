;; "get" asks for so many random bytes, at most 16 MiB, and returns the error.
(module
  (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
  (memory (export "memory") 256)
  (func (export "get") (param i32) (result i32) (call $random_get (i32.const 0) (local.get 0))))
