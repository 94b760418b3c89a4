;; Code with the memory in its registers while the host changes it; growth up to what a store allows.
(module $embed
  (import "host" "grow" (func $host_grow (param i32) (result i32)))
  (import "host" "enter" (func $enter (param i32) (result i32)))
  (memory (export "memory") 1)
  (table (export "table") 1 funcref)
  ;; after the host has grown it: writes and reads the last word of the new memory
  (func (export "after_growth") (param i32) (result i32)
    (i32.store (i32.const 0) (i32.const 11))
    (drop (call $host_grow (local.get 0)))
    (i32.store (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4)) (i32.const 31))
    (i32.add (i32.load (i32.const 0))
      (i32.load (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4)))))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "size") (result i32) (memory.size))
  (func (export "grow_table") (param i32) (result i32) (table.grow 0 (ref.null func) (local.get 0)))
  ;; nest(n): n calls through the host, and in the innermost a trap; the sum of what they return
  (func (export "nest") (param $n i32) (result i32) (local $kept i32)
    (local.set $kept (i32.mul (local.get $n) (i32.const 1000)))
    (if (i32.eqz (local.get $n)) (then (unreachable)))
    (i32.add (local.get $kept) (call $enter (i32.sub (local.get $n) (i32.const 1))))))
