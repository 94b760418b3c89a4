;; Makes a file and writes to it, and to standard output and error; then traps, so that weft has something to say.
(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\20\00\00\00\05\00\00\00")
  (data (i32.const 16) "file")
  (data (i32.const 32) "mine\0a")
  (func $write (param i32) (result i32)
    (call $fd_write (local.get 0) (i32.const 0) (i32.const 1) (i32.const 104)))
  ;; traps as unreachable if all is well
  (func (export "_start")
    (if (call $open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 4) (i32.const 9)
          (i64.const 0x40) (i64.const 0) (i32.const 0) (i32.const 100)) (then return))
    (if (call $write (i32.load (i32.const 100))) (then return))
    (if (i32.eqz (call $write (i32.const 1))) (then return))
    (if (i32.eqz (call $write (i32.const 2))) (then return))
    unreachable))
