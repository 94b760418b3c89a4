;; a block begins while an alias waits below it
;; => move: stack entry 0 becomes a value of its own, since a block begins
(module (func $f (param i32 i32) (result i32) (local.get 0)
  (block (br_if 0 (local.get 1)) (local.set 0 (i32.const 7))) (i32.add (local.get 0))))
