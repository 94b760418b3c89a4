;; Locals that are set in blocks, some of them several times: where a way leads around all sets that a read
;; follows, it is zero; where one set comes before in an open block, it is that. The host function stands for
;; code that fills the stack below with something else.
(module
  (import "spectest" "print_i32" (func $other (param i32)))

  ;; set and read in two blocks, then read after them
  (func (export "two blocks") (param i32) (result i32) (local i32 i32)
    (call $other (i32.const 1))
    (block
      (br_if 0 (i32.and (local.get 0) (i32.const 1)))
      (local.set 1 (i32.const 10))
      (local.set 2 (i32.add (local.get 1) (local.get 1))))
    (block
      (br_if 0 (i32.and (local.get 0) (i32.const 2)))
      (local.set 1 (i32.const 100))
      (call $other (i32.const 2))
      (local.set 2 (i32.add (local.get 2) (local.get 1))))
    (i32.add (local.get 1) (local.get 2)))

  ;; the same, but nothing reads them after the blocks: no zero is needed
  (func (export "two blocks, no more") (param i32) (result i32) (local i32)
    (block
      (br_if 0 (local.get 0))
      (local.set 1 (i32.const 10))
      (call $other (local.get 1))
      (return (i32.add (local.get 1) (i32.const 1))))
    (block
      (local.set 1 (local.get 0))
      (call $other (local.get 1))
      (local.set 0 (i32.add (local.get 1) (i32.const 2))))
    (local.get 0))

  ;; both arms of an if set it, and it is read in them and after them
  (func (export "arms") (param i32 i32) (result i64) (local i64)
    (if (local.get 0)
      (then
        (if (local.get 1)
          (then (local.set 2 (i64.const 5)) (call $other (i32.const 3))
            (local.set 2 (i64.mul (local.get 2) (local.get 2))))))
      (else
        (if (local.get 1)
          (then (local.set 2 (i64.const 7)) (call $other (i32.const 4))
            (local.set 2 (i64.add (local.get 2) (local.get 2)))))))
    (local.get 2))

  ;; set in the first round of a loop alone, read in all of them
  (func (export "round") (param i32) (result f64) (local f64 f64)
    (loop
      (if (i32.eq (local.get 0) (i32.const 3))
        (then (local.set 1 (f64.const 2.5)) (call $other (i32.const 5))
          (local.set 2 (f64.add (local.get 2) (local.get 1)))))
      (local.set 2 (f64.add (local.get 2) (local.get 1)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 2))

  ;; set in each round before it is read; a block inside sets it again and leaves, or not
  (func (export "inner") (param i32) (result i32) (local i32 i32)
    (loop
      (local.set 1 (i32.const 3))
      (block
        (br_if 0 (i32.and (local.get 0) (i32.const 1)))
        (local.set 1 (i32.const 50))
        (call $other (local.get 1))
        (local.set 2 (i32.add (local.get 2) (local.get 1))))
      (local.set 2 (i32.add (local.get 2) (local.get 1)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 2))

  ;; set before the first read in one nest, read first in the next one
  (func (export "nests") (param i32 i32) (result i32) (local i32)
    (block
      (block
        (br_if 1 (local.get 0))
        (local.set 2 (i32.const 8))
        (call $other (local.get 2))
        (local.set 1 (i32.add (local.get 1) (local.get 2))))
      (local.set 2 (i32.const 9))
      (call $other (local.get 2))
      (local.set 1 (i32.add (local.get 1) (local.get 2))))
    (block
      (local.set 1 (i32.add (local.get 1) (local.get 2)))
      (local.set 2 (i32.const 1000)))
    (i32.add (local.get 1) (local.get 2)))

  ;; a set that a table of branches may leave out; an edge that leaves the block after it
  (func (export "table") (param i32) (result i32) (local i32 i32)
    (block
      (block
        (block (br_table 0 1 2 (local.get 0)))
        (local.set 1 (i32.const 20))
        (call $other (local.get 1))
        (br_if 1 (i32.eqz (local.get 1)))
        (local.set 2 (local.get 1)))
      (local.set 1 (i32.add (local.get 1) (i32.const 30)))
      (call $other (local.get 1))
      (local.set 2 (i32.add (local.get 2) (local.get 1))))
    (i32.add (local.get 2) (local.get 1)))

  ;; a loop's local that was set in a block before it
  (func (export "before a loop") (param i32) (result i32) (local i32 i32)
    (block
      (br_if 0 (local.get 0))
      (local.set 1 (i32.const 40))
      (call $other (local.get 1)))
    (local.set 0 (i32.const 4))
    (loop
      (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (local.set 2 (i32.add (local.get 2) (local.get 1)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 2)))

(assert_return (invoke "two blocks" (i32.const 0)) (i32.const 220))
(assert_return (invoke "two blocks" (i32.const 1)) (i32.const 200))
(assert_return (invoke "two blocks" (i32.const 2)) (i32.const 30))
(assert_return (invoke "two blocks" (i32.const 3)) (i32.const 0))
(assert_return (invoke "two blocks, no more" (i32.const 0)) (i32.const 11))
(assert_return (invoke "two blocks, no more" (i32.const 1)) (i32.const 3))
(assert_return (invoke "arms" (i32.const 0) (i32.const 0)) (i64.const 0))
(assert_return (invoke "arms" (i32.const 1) (i32.const 0)) (i64.const 0))
(assert_return (invoke "arms" (i32.const 0) (i32.const 1)) (i64.const 14))
(assert_return (invoke "arms" (i32.const 1) (i32.const 1)) (i64.const 25))
(assert_return (invoke "round" (i32.const 3)) (f64.const 10))
(assert_return (invoke "round" (i32.const 4)) (f64.const 10))
(assert_return (invoke "round" (i32.const 2)) (f64.const 0))
(assert_return (invoke "inner" (i32.const 4)) (i32.const 206))
(assert_return (invoke "nests" (i32.const 0) (i32.const 0)) (i32.const 1026))
(assert_return (invoke "nests" (i32.const 1) (i32.const 0)) (i32.const 1000))
(assert_return (invoke "table" (i32.const 0)) (i32.const 120))
(assert_return (invoke "table" (i32.const 1)) (i32.const 60))
(assert_return (invoke "table" (i32.const 2)) (i32.const 0))
(assert_return (invoke "before a loop" (i32.const 0)) (i32.const 170))
(assert_return (invoke "before a loop" (i32.const 1)) (i32.const 10))
