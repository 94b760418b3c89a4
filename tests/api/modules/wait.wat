;; Calls of WASI that wait, one per export, and nothing else: what an interruption ends is the call.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 100)
  ;; iovec: 4 MiB from 65536 on; a path; a subscription to the end of time
  (data (i32.const 0) "\00\00\01\00\00\00\40\00")
  (data (i32.const 16) "fifo")
  (data (i32.const 128) "\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\ff\ff\ff\ff\ff\ff\ff\7f")
  (func (export "write") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64))))
  (func (export "read") (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 64))))
  (func (export "open_to_read") (call $open_fifo (i64.const 2)))
  (func (export "open_to_write") (call $open_fifo (i64.const 0x40)))
  (func $open_fifo (param i64)
    (drop (call $open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 4) (i32.const 0)
      (local.get 0) (i64.const 0) (i32.const 0) (i32.const 64))))
  (func (export "sleep") (drop (call $poll (i32.const 128) (i32.const 256) (i32.const 1) (i32.const 64))))
  (func (export "nothing")))
