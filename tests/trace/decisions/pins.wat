;; a loop's locals by weight; a local too rare for the loop's calls
;; => loop: 2 locals, weight of calls 0, operand depth \d+; room for \d+ integer and \d+ float pins
;; => pin local 0 to \w+ over the loop: weight \d+, number 1 of 2
;; => candidate  1: local 0    i32  weight \d+ +assigned
;; !--no-pins => pin local
;; --no-pins => loop: no facts
(module (func $f (param i32 i32) (loop (br_if 0 (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (local.get 1))))))
