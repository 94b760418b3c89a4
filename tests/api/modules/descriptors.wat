;; "fill" opens the first directory that it was given again and again, until that fails or 10000 are open, and returns
;; how many it has opened. "error" is the last error.
(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) ".")
  (global $error (mut i32) (i32.const 0))
  (func (export "error") (result i32) (global.get $error))
  (func (export "fill") (result i32)
    (local $n i32)
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $n) (i32.const 10000)))
        (global.set $error (call $path_open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 2)
          (i64.const 0) (i64.const 0) (i32.const 0) (i32.const 8)))
        (br_if $done (global.get $error))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br $more)))
    (local.get $n)))
