;; The op's operand is the local that it sets, and the stack holds an older alias of that local: the alias may not
;; inherit the register that the operand is read from.
(module
  (func (export "xor") (param i64) (result i64)
    local.get 0
    local.get 0
    i64.const 63
    i64.shr_s
    local.tee 0
    i64.xor)
  (func (export "abs") (param i64) (result i64) (local i64)
    local.get 0
    local.tee 1
    local.get 1
    i64.const 63
    i64.shr_s
    local.tee 1
    i64.xor
    local.get 1
    i64.sub)
  (func (export "pick") (param i32) (result i32)
    local.get 0
    local.get 0
    i32.const 4
    local.get 0
    select
    local.tee 0
    i32.sub)
  (func (export "less") (param i32) (result i32)
    local.get 0
    local.get 0
    i32.const 9
    i32.lt_s
    local.tee 0
    i32.xor)
  ;; Both operands are one local, in a register that the instruction wants: each of them moves, to a different one.
  (func (export "divide") (param i64 i64 i64) (result i64)
    local.get 2
    local.get 2
    i64.div_u)
  (func (export "rest") (param i32 i32 i32) (result i32)
    local.get 2
    local.get 2
    i32.rem_s))
(assert_return (invoke "xor" (i64.const -5)) (i64.const 4))
(assert_return (invoke "abs" (i64.const -5)) (i64.const 5))
(assert_return (invoke "pick" (i32.const -5)) (i32.const 0))
(assert_return (invoke "pick" (i32.const 0)) (i32.const -4))
(assert_return (invoke "less" (i32.const 7)) (i32.const 6))
(assert_return (invoke "divide" (i64.const 1) (i64.const 2) (i64.const 3)) (i64.const 1))
(assert_return (invoke "rest" (i32.const 1) (i32.const 2) (i32.const 3)) (i32.const 0))
