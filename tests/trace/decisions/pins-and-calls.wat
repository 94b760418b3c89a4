;; a local that the loop uses once, beside a call, is not worth a register
;; => pin refused to local 1: weight 3, number \d of \d, not more than twice the weight of the calls
(module (func $g) (func $f (param i32 i32) (loop (call $g) (br_if 0 (local.get 1)))))
