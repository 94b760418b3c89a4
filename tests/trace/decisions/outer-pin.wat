;; a pin of the outer loop that the inner one does not use survives
;; => pin of the outer loop survives: local 2 in \w+
(module (func $f (param i32 i32 i32) (loop
    (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (br_if 0 (local.tee 2 (i32.sub (local.get 2) (local.get 1)))))))
