;; A filter of requests, as a proxy loads it: examples/embed/proxy.c.
(module
  (import "proxy" "get" (func $get (param i32 i32 i32 i32) (result i32))) ;; name, its size, buffer, its size -> size
  (import "proxy" "set" (func $set (param i32 i32 i32 i32)))              ;; name, its size, value, its size
  (import "proxy" "log" (func $log (param i32 i32)))                      ;; text, its size
  (memory (export "memory") 1)
  (global $seen (mut i32) (i32.const 0))
  (data (i32.const 0) "path")
  (data (i32.const 16) "x-filter")
  (data (i32.const 32) "seen")
  (data (i32.const 48) "/admin")
  (data (i32.const 64) "denied")
  (func $begins (param $n i32) (result i32) ;; does the path, which is at 1024, begin with /admin?
    (local $i i32)
    (if (i32.lt_u (local.get $n) (i32.const 6)) (then (return (i32.const 0))))
    (loop $next
      (if (i32.ne (i32.load8_u offset=1024 (local.get $i)) (i32.load8_u offset=48 (local.get $i)))
        (then (return (i32.const 0))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 6))))
    (i32.const 1))
  ;; 0: the request goes on; else the status that it is answered with.
  (func (export "on_request") (result i32)
    (local $n i32)
    (global.set $seen (i32.add (global.get $seen) (i32.const 1)))
    (local.set $n (call $get (i32.const 0) (i32.const 4) (i32.const 1024) (i32.const 256)))
    (if (i32.gt_u (local.get $n) (i32.const 200)) (then (unreachable))) ;; a fault of the filter's
    (if (call $begins (local.get $n))
      (then
        (call $log (i32.const 64) (i32.const 6))
        (return (i32.const 403))))
    (call $set (i32.const 16) (i32.const 8) (i32.const 32) (i32.const 4))
    (i32.const 0))
  (func (export "count") (result i32) (global.get $seen)))
