;; Constants that a loop keeps in registers, on the ways out of it: the way out writes registers, perhaps the constant's, and takes
;; the constant along.
(module
  (memory 1)

  ;; few registers at the label
  (func (export "exit") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i64)
    (block $out (result i64)
      (br_if $out (i64.const 5) (i32.eqz (local.get $a)))
      (drop)
      (memory.copy (i32.const 0) (i32.const 8) (local.get $b))
      (loop $l
        (br_if $out (i64.const 0x123456789abc) (i32.gt_u (local.get $a) (local.get $b)))
        (drop)
        (i64.store (local.get $a) (i64.xor (i64.load (local.get $a)) (i64.const 0x123456789abc)))
        (local.set $a (i32.add (local.get $a) (i32.const 1)))
        (br $l))
      (unreachable))
    (i64.add (i64.extend_i32_u (i32.add (local.get $d) (local.get $c)))))

  ;; nearly all of them
  (func (export "full") (param $a i32) (param $b i32) (result i64)
    (local i32 i32 i32 i32 i32 i32 i32) (local $e i32)
    (local.set 2 (i32.add (local.get $b) (i32.const 1)))
    (local.set 3 (i32.add (local.get $b) (i32.const 2)))
    (local.set 4 (i32.add (local.get $b) (i32.const 3)))
    (local.set 5 (i32.add (local.get $b) (i32.const 4)))
    (local.set 6 (i32.add (local.get $b) (i32.const 5)))
    (local.set 7 (i32.add (local.get $b) (i32.const 6)))
    (local.set 8 (i32.add (local.get $b) (i32.const 7)))
    (local.set $e (i32.add (local.get $b) (i32.const 77)))
    (block $out (result i64)
      (br_if $out (i64.const 5) (i32.eqz (local.get $a)))
      (drop)
      (memory.copy (i32.const 0) (i32.const 8) (local.get $b))
      (loop $l
        (br_if $out (i64.const 0x123456789abc) (i32.gt_u (local.get $a) (local.get $e)))
        (drop)
        (i64.store (local.get $a) (i64.xor (i64.load (local.get $a)) (i64.const 0x123456789abc)))
        (local.set $a (i32.add (local.get $a) (i32.const 1)))
        (br $l))
      (unreachable))
    (i64.extend_i32_u (i32.add (i32.add (i32.add (i32.add (i32.add (i32.add (i32.add (local.get $e) (local.get 2)) (local.get 3)) (local.get 4)) (local.get 5)) (local.get 6)) (local.get 7)) (local.get 8)))
    (i64.add))

  ;; results
  (func (export "return") (param $a i32) (param $b i32) (result i64 i64 i32)
    (loop $l
      (if (i32.gt_u (local.get $a) (local.get $b))
        (then (return (i64.load (local.get $a)) (i64.const 0x123456789abc) (local.get $a))))
      (i64.store (local.get $b) (i64.xor (i64.load (local.get $a)) (i64.const 0x123456789abc)))
      (local.set $a (i32.add (local.get $a) (i32.const 1)))
      (br $l))
    (unreachable)))
(assert_return (invoke "exit" (i32.const 1) (i32.const 10) (i32.const 100) (i32.const 1000)) (i64.const 20015998344968))
(assert_return (invoke "exit" (i32.const 0) (i32.const 10) (i32.const 100) (i32.const 1000)) (i64.const 1105))
(assert_return (invoke "full" (i32.const 1) (i32.const 10)) (i64.const 20015998344053))
(assert_return (invoke "full" (i32.const 0) (i32.const 10)) (i64.const 190))
(assert_return (invoke "return" (i32.const 4000) (i32.const 4010)) (i64.const 49249654684293820) (i64.const 20015998343868) (i32.const 4011))
