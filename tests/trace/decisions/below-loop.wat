;; an entry of the stack below a loop goes home
;; => spill stack entry 0 from \w+: it is below the loop
(module (func $f (param i32) (result i32) (i32.mul (local.get 0) (local.get 0))
  (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))) (i32.add (local.get 0))))
