;; More parameters of a loop that are constants than there are registers; the loop keeps the constant in one, which is loaded
;; after they are stored.
(module
  (func (export "i64") (param $n i32) (result i64) (local $s i64)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (i64.const -5244724851018308375) (i64.const -5244724851018308375)
    (loop (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      local.get $s i64.const 3 i64.rotl i64.xor local.set $s local.get $s i64.const 3 i64.rotl i64.xor local.set $s
      (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (i64.const -5244724851018308375) (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (i64.const -5244724851018308375) (i64.const -5244724851018308375)
      (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    (local.get $s))
  (func (export "f64") (param $n i32) (result f64) (local $s f64)
    (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625)
    (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625)
    (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625)
    (f64.const 1.625) (f64.const 1.625)
    (loop (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      local.get $s f64.add local.set $s local.get $s f64.add local.set $s
      (local.set $s (f64.mul (local.get $s) (f64.const 1.625)))
      (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625)
      (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625)
      (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625) (f64.const 1.625)
      (f64.const 1.625) (f64.const 1.625)
      (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    (local.get $s))
)
(assert_return (invoke "i64" (i32.const 1)) (i64.const -2431760238425770519))
(assert_return (invoke "f64" (i32.const 1)) (f64.const 52.8125))
(assert_return (invoke "i64" (i32.const 3)) (i64.const -6162353399064648510))
(assert_return (invoke "f64" (i32.const 3)) (f64.const 278.0908203125))
