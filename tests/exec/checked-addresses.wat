;; With explicit bounds an address is compared with the memory's size once, as long as no way leads around the compare, the
;; local that holds it is not set, and no access goes further.
;;
;; run: further 65532 => trap: out of bounds memory access
;; run: further 65528 => 0
;; run: around 0 65532 => 0
;; run: around 0 65536 => trap: out of bounds memory access
;; run: around 1 65536 => trap: out of bounds memory access
;; run: arms 0 65536 => trap: out of bounds memory access
;; run: arms 1 65536 => trap: out of bounds memory access
;; run: arms 0 65532 => 0
;; run: set 65532 => trap: out of bounds memory access
;; run: round 65524 => trap: out of bounds memory access
;; run: kept 65532 => 0
;; run: kept 65533 => trap: out of bounds memory access
;; run: inner 65524 => trap: out of bounds memory access
;; run: after 65528 => trap: out of bounds memory access
;; run: after 65524 => 0
;; run: high 0 => trap: out of bounds memory access
;; run: grown => 0
;; run: constant => 0
;; run: beyond => trap: out of bounds memory access
(module
  (memory 1)
  (func (export "further") (param i32) (result i32)
    (i32.add (i32.load (local.get 0)) (i32.load offset=4 (local.get 0))))
  (func (export "around") (param i32 i32) (result i32)
    (block $b
      (br_if $b (local.get 0))
      (drop (i32.load (local.get 1))))
    (i32.load (local.get 1)))
  (func (export "arms") (param i32 i32) (result i32)
    (if (result i32) (local.get 0) (then (i32.load8_u (local.get 1))) (else (i32.load (local.get 1)))))
  (func (export "set") (param i32) (result i32)
    (drop (i32.load (local.get 0)))
    (local.set 0 (i32.add (local.get 0) (i32.const 4)))
    (i32.load (local.get 0)))
  ;; a check in front of a loop that sets the local does not hold in its second round
  (func (export "round") (param i32) (result i32) (local i32)
    (drop (i32.load (local.get 0)))
    (loop $again
      (local.set 1 (i32.add (local.get 1) (i32.load (local.get 0))))
      (local.set 0 (i32.add (local.get 0) (i32.const 4)))
      (br_if $again (i32.lt_u (local.get 0) (i32.const 65600))))
    (local.get 1))
  (func (export "kept") (param i32) (result i32) (local i32 i32)
    (drop (i32.load (local.get 0)))
    (loop $again
      (local.set 1 (i32.add (local.get 1) (i32.load (local.get 0))))
      (br_if $again (i32.lt_u (local.tee 2 (i32.add (local.get 2) (i32.const 1))) (i32.const 10))))
    (i32.add (local.get 1) (i32.load (local.get 0))))
  ;; the inner loop leaves the local alone, the outer one sets it
  (func (export "inner") (param i32) (result i32) (local i32 i32)
    (drop (i32.load (local.get 0)))
    (loop $outer
      (local.set 2 (i32.const 0))
      (loop $again
        (local.set 1 (i32.add (local.get 1) (i32.load (local.get 0))))
        (br_if $again (i32.lt_u (local.tee 2 (i32.add (local.get 2) (i32.const 1))) (i32.const 3))))
      (local.set 0 (i32.add (local.get 0) (i32.const 4)))
      (br_if $outer (i32.lt_u (local.get 0) (i32.const 65600))))
    (local.get 1))
  (func (export "after") (param i32) (result i32) (local i32)
    (drop (i32.load (local.get 0)))
    (loop $again
      (local.set 0 (i32.add (local.get 0) (i32.const 4)))
      (br_if $again (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (i32.const 2))))
    (i32.load (local.get 0)))
  (func (export "high") (param i32) (result i32)
    (drop (i32.load (local.get 0)))
    (i32.load offset=4294967292 (local.get 0)))
  (func (export "grown") (result i32) (local i32)
    (drop (memory.grow (i32.const 1)))
    (local.set 0 (i32.const 131068))
    (i32.add (i32.load (local.get 0)) (i32.load offset=0 (i32.const 131068))))
  (func (export "constant") (result i32) (i32.load (i32.const 65532)))
  (func (export "beyond") (result i32) (i32.load (i32.const 65533))))
