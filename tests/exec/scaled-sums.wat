;; b << k + a in one instruction wraps at 32 bits, also where the sum is an address; a constant, an alias and the local
;; that is set may be part of it.
;;
;; run: wrap -1 => -2
;; run: wrap 1073741825 => 6
;; run: sum -8 => -28
;; run: sum 1073741826 => 12
;; run: into 5 => 45
;; run: folded 3 => 34
;; run: address -4 => 7
;; run: narrow 305419896 => 22136
;; run: byte -1 => 255
;; run: count 33 => 36
(module
  (memory 1)
  (data (i32.const 8) "\07")
  (func (export "wrap") (param i32) (result i32)
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 2)))
  (func (export "sum") (param i32) (result i32)
    (i32.add (i32.const 4) (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 0))))
  (func (export "into") (param i32) (result i32)
    (local.set 0 (i32.add (local.get 0) (i32.shl (local.get 0) (i32.const 3))))
    (local.get 0))
  (func (export "folded") (param i32) (result i32)
    (i32.add (i32.const 10) (i32.shl (local.get 0) (i32.const 3))))
  (func (export "address") (param i32) (result i32)
    (i32.load8_u (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 24))))
  (func (export "narrow") (param i32) (result i32)
    (i32.and (local.get 0) (i32.const 65535)))
  (func (export "byte") (param i32) (result i32)
    (i32.wrap_i64 (i64.and (i64.extend_i32_s (local.get 0)) (i64.const 255))))
  (func (export "count") (param i32) (result i32)
    (i32.add (i32.const -30) (i32.shl (local.get 0) (local.tee 0 (i32.const 33))))))
