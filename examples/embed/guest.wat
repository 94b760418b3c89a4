;; The guest of host.c. wat2wasm guest.wat
(module
  (import "host" "log" (func $log (param i32 i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 64) "hello from the guest")
  ;; Calls the host with a text of its own.
  (func (export "greet") (call $log (i32.const 64) (i32.const 20)))
  ;; The sum of n numbers of 32 bits that the host has put at `at`.
  (func (export "sum") (param $at i32) (param $n i32) (result i64) (local $sum i64)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i64.add (local.get $sum) (i64.load32_s (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $sum))
  ;; Copies standard input to standard output, in capitals.
  (func (export "shout") (local $i i32) (local $n i32)
    (i32.store (i32.const 0) (i32.const 1024)) ;; one piece: its address and size
    (i32.store (i32.const 4) (i32.const 4096))
    (if (call $fd_read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)) (then (unreachable)))
    (local.set $n (i32.load (i32.const 8)))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $i) (local.get $n)))
        (if (i32.and (i32.ge_u (i32.load8_u offset=1024 (local.get $i)) (i32.const 97))
                     (i32.le_u (i32.load8_u offset=1024 (local.get $i)) (i32.const 122)))
          (then (i32.store8 offset=1024 (local.get $i)
            (i32.sub (i32.load8_u offset=1024 (local.get $i)) (i32.const 32)))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (i32.store (i32.const 4) (local.get $n))
    (if (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)) (then (unreachable))))
  (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "spin") (loop $forever (br $forever))))
