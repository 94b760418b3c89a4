;; A load whose index is known to be small is one instruction with the scale and the constant in it; the constant may be
;; too large or below zero for that, the index of another element's size, and a trap is the load's.
;;
;; run: word 257 => 287454020
;; run: byte 1 => 34
;; run: below 3 => trap: out of bounds memory access
;; run: below 5 => 17
;; run: far 1 => trap: out of bounds memory access
;; run: end 65535 => trap: out of bounds memory access
;; run: halves 1 => 8755
;; run: joined 0 => 68
;; run: joined 1 => trap: out of bounds memory access
;; run: zero -4 => 0
;; run: zero 4 => 1
;; run: label 0 => 2
;; run: label 1 => 1
(module
  (memory 1)
  (data (i32.const 1028) "\44\33\22\11")
  (func (export "word") (param i32) (result i32)
    (i32.load (i32.add (i32.shl (i32.and (local.get 0) (i32.const 255)) (i32.const 2)) (i32.const 1024))))
  (func (export "byte") (param i32) (result i32)
    (i32.load8_u offset=1000 (i32.add (i32.and (local.get 0) (i32.const 1)) (i32.const 29))))
  (func (export "below") (param i32) (result i32)
    (i32.load8_u offset=1030 (i32.add (i32.and (local.get 0) (i32.const 15)) (i32.const -4))))
  (func (export "far") (param i32) (result i32)
    (i32.load offset=4294967295 (i32.add (i32.and (local.get 0) (i32.const 1)) (i32.const 1))))
  (func (export "end") (param i32) (result i32)
    (i32.load (i32.shl (i32.and (local.get 0) (i32.const 65535)) (i32.const 2))))
  (func (export "halves") (param i32) (result i32)
    (i32.load16_u offset=1027 (i32.shl (i32.and (local.get 0) (i32.const 1)) (i32.const 1))))
  ;; where two ways meet, what the last op of one of them says holds no more
  (func (export "joined") (param i32) (result i32)
    (i32.load8_u (i32.add (i32.const 1028)
      (block $b (result i32)
        (br_if $b (i32.const 0x7fff0000) (local.get 0))
        drop
        (i32.and (local.get 0) (i32.const 255))))))
  (func (export "zero") (param i32) (result i32)
    (if (result i32) (i32.add (local.get 0) (i32.const 4)) (then (i32.const 1)) (else (i32.const 0))))
  (func (export "label") (param i32) (result i32)
    (local.set 0 (block $b (result i32)
      (br_if $b (local.get 0) (local.get 0))
      drop
      (i32.and (local.get 0) (i32.const 2))))
    (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2)))))
