;; A reactor: _initialize runs before an export is invoked; the start function before everything.
(module
  (global $n (mut i32) (i32.const 0))
  (func $start global.get $n i32.const 1 i32.add global.set $n)
  (start $start)
  (func (export "_initialize") global.get $n i32.const 10 i32.mul global.set $n)
  (func (export "n") (result i32) global.get $n))
