;; The sum of memory's base and an address is kept for the next access, until the local is set, code comes from elsewhere, or a call
;; may have moved it.
;;
;; run: twice 64 => 3
;; run: set 64 => 5
;; run: tee 64 => 5
;; run: self 64 => 2
;; run: arms 0 64 => 5
;; run: arms 1 64 => 8
;; run: rounds 64 => 28
;; run: call 64 => 8
;; run: grow 64 => 3
(module
  (memory 1 40)
  (data (i32.const 64) "\01\00\00\00\02\00\00\00\03\00\00\00\04\00\00\00\05\00\00\00\06\00\00\00\07\00\00\00")
  (data (i32.const 128) "\80\00\00\00\84\00\00\00\02\00\00\00")
  (func (export "twice") (param i32) (result i32)
    (i32.add (i32.load offset=4 (local.get 0)) (i32.load (local.get 0))))
  (func (export "set") (param i32) (result i32)
    (i32.load offset=4 (local.get 0))
    (local.set 0 (i32.add (local.get 0) (i32.const 4)))
    (i32.add (i32.load offset=4 (local.get 0))))
  (func (export "tee") (param i32) (result i32)
    (i32.add (i32.load offset=4 (local.get 0)) (i32.load offset=4 (local.tee 0 (i32.add (local.get 0) (i32.const 4))))))
  (func (export "self") (param i32) (result i32)
    (local.set 0 (i32.load offset=64 (local.get 0)))
    (local.set 0 (i32.load offset=4 (local.get 0)))
    (i32.load offset=4 (local.get 0)))
  (func (export "arms") (param i32 i32) (result i32)
    (i32.load offset=4 (local.get 1))
    (if (local.get 0)
      (then (local.set 1 (i32.add (local.get 1) (i32.const 16))) (drop (i32.load offset=4 (local.get 1))))
      (else (local.set 1 (i32.add (local.get 1) (i32.const 4)))))
    (i32.add (i32.load offset=4 (local.get 1))))
  (func (export "rounds") (param i32) (result i32) (local i32 i32)
    (local.set 1 (i32.load offset=0 (local.get 0)))
    (local.set 0 (i32.sub (local.get 0) (i32.const 4)))
    (local.set 1 (i32.load offset=4 (local.get 0)))
    (loop
      (local.set 1 (i32.add (local.get 1) (i32.load offset=8 (local.get 0))))
      (local.set 0 (i32.add (local.get 0) (i32.const 4)))
      (br_if 0 (i32.lt_u (local.tee 2 (i32.add (local.get 2) (i32.const 1))) (i32.const 6))))
    (local.get 1))
  (func $other (param i32) (result i32) (i32.load offset=4 (i32.add (local.get 0) (i32.const 12))))
  (func $keeps (param i32) (result i32) (local.set 0 (i32.add (local.get 0) (i32.const 8))) (i32.add (i32.load offset=4 (local.get 0)) (i32.load offset=8 (local.get 0))))
  (func (export "call") (param i32) (result i32)
    (i32.load offset=4 (local.get 0))
    (drop (call $keeps (local.get 0)))
    (i32.add (i32.load offset=8 (local.get 0)))
    (i32.add (i32.eq (call $other (local.get 0)) (i32.const 5)))
    (i32.add (i32.load offset=4 (local.get 0))))
  (func (export "grow") (param i32) (result i32)
    (i32.load offset=4 (local.get 0))
    (drop (memory.grow (i32.const 30)))
    (i32.add (i32.load (local.get 0)))))
