;; the next op sets a local: the sum is computed into its register
;; => hint: the result in \w+ is local 1 at once
;; !--no-hints => i32.add; local.set 1
(module (func $f (param i32 i32) (result i32) (local.set 1 (i32.add (local.get 0) (local.get 1))) (i32.mul (local.get 0) (local.get 1))))
