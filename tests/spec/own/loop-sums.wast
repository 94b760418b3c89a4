;; Addresses that a loop does not set, at offsets: where accesses need the sum of memory's base and the address, the loop keeps it,
;; unless the local is set anywhere in the loop, or something in it may move memory.
(module
  (memory (export "memory") 1 8)
  (table 1 funcref)
  (elem (i32.const 0) $grows)
  (data (i32.const 64) "\01\00\00\00\02\00\00\00\03\00\00\00\04\00\00\00\05\00\00\00\06\00\00\00\07\00\00\00")
  (data (i32.const 128) "\14")
  (func $grows (result i32) (memory.grow (i32.const 1)))
  (func $touches (result i32) (local i32)
    (local.set 0 (i32.const 72))
    (i32.add (i32.load offset=4 (local.get 0)) (i32.load offset=8 (local.get 0))))

  ;; n rounds: loads and stores of all sizes
  (func (export "rounds") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u offset=9 (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (i32.load16_s offset=8 (local.get $p))))
      (i64.store offset=200 (local.get $p) (i64.add (i64.load offset=200 (local.get $p)) (i64.const 1)))
      (f64.store offset=208 (local.get $p) (f64.add (f64.load offset=208 (local.get $p)) (f64.const 1)))
      (i32.store8 offset=216 (local.get $p) (local.get $n))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $sum)
      (i32.add (i32.wrap_i64 (i64.load offset=200 (local.get $p))) (i32.trunc_f64_s (f64.load offset=208 (local.get $p))))))

  ;; the address is zero, since nothing sets it
  (func (export "zero") (param $n i32) (result i32) (local $sum i32) (local $p i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=64 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; the address is set in an inner block of the loop, in one round of two
  (func (export "inner_block") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
      (if (i32.and (local.get $n) (i32.const 1))
        (then (local.set $p (i32.add (local.get $p) (i32.const 4)))))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=8 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; the inner loop keeps what the outer one sets; both keep $q; afterwards the address is another
  (func (export "nested") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $sum i32) (local $k i32)
    (loop $outer
      (local.set $k (i32.const 3))
      (loop $inner
        (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
        (local.set $sum (i32.add (local.get $sum) (i32.load offset=8 (local.get $q))))
        (br_if $inner (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=12 (local.get $q))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
      (br_if $outer (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.set $q (i32.add (local.get $q) (i32.const 4)))
    (i32.add (local.get $sum) (i32.load offset=4 (local.get $q))))

  ;; set in the inner loop alone
  (func (export "set_in_nested") (param $p i32) (param $n i32) (result i32) (local $sum i32) (local $k i32)
    (loop $outer
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
      (local.set $k (i32.const 2))
      (loop $inner
        (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
        (drop (local.tee $p (i32.add (local.get $p) (i32.const 4))))
        (br_if $inner (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (br_if $outer (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; left in the middle, from an inner loop to the outer one and out of both
  (func (export "leaves") (param $p i32) (param $n i32) (result i32) (local $sum i32) (local $k i32)
    (block $out
      (loop $outer
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (loop $inner
          (local.set $sum (i32.add (local.get $sum) (i32.load offset=8 (local.get $p))))
          (br_if $out (i32.gt_u (local.get $sum) (i32.load offset=64 (local.get $p))))
          (br_if $outer (i32.and (local.get $n) (i32.const 1)))
          (br_if $inner (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 4))))
        (br_if $outer (local.get $n))))
    (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))

  ;; memory grows in each round: memory.grow, a call, an indirect call; what was outside is not
  (func (export "grow") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
      (drop (memory.grow (i32.const 1)))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=8 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "call") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $p))))
      (drop (call $grows))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=8 (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (call $touches)))
      (drop (call_indirect (result i32) (i32.const 0)))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=12 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "outside") (param $p i32) (param $n i32) (result i32) (local $rounds i32)
    ;; stores far up, where memory is only after some rounds
    (loop $l
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
      (if (i32.eq (local.get $rounds) (local.get $n))
        (then (i32.store offset=16 (local.get $p) (i32.const 9)) (return (i32.load offset=16 (local.get $p)))))
      (drop (memory.grow (i32.const 1)))
      (br $l))
    (unreachable))

  ;; traps in the loop: the address and its offset are not added mod 2^32
  (func (export "load_near") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=8 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "load_large") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=16380 (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=16384 (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u offset=0x10003 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "load_far") (param $p i32) (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u offset=4 (local.get $p))))
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u offset=0xfffffff0 (local.get $p))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  ;; a store that traps after a load that does not; nothing before it is lost
  (func (export "store_far") (param $p i32) (param $n i32) (local $k i32)
    (loop $l
      (i32.store offset=300 (i32.const 0) (i32.add (i32.load offset=300 (i32.const 0)) (i32.const 1)))
      (local.set $k (i32.load8_u offset=4 (local.get $p)))
      (if (i32.eqz (local.tee $n (i32.sub (local.get $n) (i32.const 1))))
        (then (i32.store offset=4092 (local.get $p) (local.get $k))))
      (br $l)))
  (func (export "count") (result i32) (i32.load (i32.const 300)))

  ;; the inner loop has more locals than are noted, and then sets the address
  (func (export "many") (param $p i32) (param $next i32) (param $n i32) (result i32) (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (drop (i32.load offset=4 (local.get $p)))
    (loop $outer
      (drop (i32.load offset=4 (local.get $p)))
      (loop $inner
        (local.set 3 (i32.add (local.get 3) (i32.const 1)))
        (local.set 4 (i32.add (local.get 4) (i32.const 1)))
        (local.set 5 (i32.add (local.get 5) (i32.const 1)))
        (local.set 6 (i32.add (local.get 6) (i32.const 1)))
        (local.set 7 (i32.add (local.get 7) (i32.const 1)))
        (local.set 8 (i32.add (local.get 8) (i32.const 1)))
        (local.set 9 (i32.add (local.get 9) (i32.const 1)))
        (local.set 10 (i32.add (local.get 10) (i32.const 1)))
        (local.set 11 (i32.add (local.get 11) (i32.const 1)))
        (local.set 12 (i32.add (local.get 12) (i32.const 1)))
        (local.set 13 (i32.add (local.get 13) (i32.const 1)))
        (local.set 14 (i32.add (local.get 14) (i32.const 1)))
        (local.set 15 (i32.add (local.get 15) (i32.const 1)))
        (local.set 16 (i32.add (local.get 16) (i32.const 1)))
        (local.set 17 (i32.add (local.get 17) (i32.const 1)))
        (local.set 18 (i32.add (local.get 18) (i32.const 1)))
        (local.set 19 (i32.add (local.get 19) (i32.const 1)))
        (local.set 20 (i32.add (local.get 20) (i32.const 1)))
        (local.set 21 (i32.add (local.get 21) (i32.const 1)))
        (local.set 22 (i32.add (local.get 22) (i32.const 1)))
        (local.set 23 (i32.add (local.get 23) (i32.const 1)))
        (local.set 24 (i32.add (local.get 24) (i32.const 1)))
        (local.set 25 (i32.add (local.get 25) (i32.const 1)))
        (local.set 26 (i32.add (local.get 26) (i32.const 1)))
        (local.set $p (local.get $next)))
      (br_if $outer (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.load offset=4 (local.get $p))))

(assert_return (invoke "rounds" (i32.const 64) (i32.const 1)) (i32.const 8))
(assert_return (invoke "rounds" (i32.const 64) (i32.const 3)) (i32.const 26))
(assert_return (invoke "zero" (i32.const 5)) (i32.const 5))
(assert_return (invoke "inner_block" (i32.const 64) (i32.const 3)) (i32.const 21))
(assert_return (invoke "nested" (i32.const 64) (i32.const 64) (i32.const 2)) (i32.const 51))
(assert_return (invoke "set_in_nested" (i32.const 64) (i32.const 2)) (i32.const 20))
(assert_return (invoke "leaves" (i32.const 64) (i32.const 1)) (i32.const 14))
(assert_return (invoke "leaves" (i32.const 64) (i32.const 8)) (i32.const 23))
(assert_return (invoke "leaves" (i32.const 60) (i32.const 4)) (i32.const 3))
(assert_return (invoke "grow" (i32.const 64) (i32.const 2)) (i32.const 10))
(assert_return (invoke "call" (i32.const 64) (i32.const 1)) (i32.const 18))
(assert_return (invoke "load_near" (i32.const 64) (i32.const 3)) (i32.const 9))
(assert_trap (invoke "load_near" (i32.const -8) (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "load_near" (i32.const -4) (i32.const 3)) "out of bounds memory access")
(assert_trap (invoke "load_near" (i32.const 0x80000000) (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "load_large" (i32.const 64) (i32.const 2)) (i32.const 0))
(assert_trap (invoke "load_large" (i32.const -16380) (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "load_large" (i32.const 0xffffffff) (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "load_far" (i32.const 64) (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "load_far" (i32.const 0) (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "load_far" (i32.const -4) (i32.const 2)) "out of bounds memory access")
(assert_trap (invoke "outside" (i32.const 458752) (i32.const 1)) "out of bounds memory access")
(assert_return (invoke "outside" (i32.const 458752) (i32.const 9)) (i32.const 9))
(assert_trap (invoke "store_far" (i32.const 520193) (i32.const 3)) "out of bounds memory access")
(assert_return (invoke "count") (i32.const 3))
(assert_return (invoke "many" (i32.const 64) (i32.const 68) (i32.const 3)) (i32.const 3))
(assert_trap (invoke "many" (i32.const 64) (i32.const 0x7ffffff0) (i32.const 3)) "out of bounds memory access")
