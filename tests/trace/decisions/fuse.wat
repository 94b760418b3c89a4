;; a compare waits for its branch; a load becomes part of the op after it
;; => fuse: the compare waits for the next op
;; !--no-fuse => the compare waits
;; x64 => fuse: the load is part of the op after it
;; !--no-load-op => the load is part
(module (memory 1) (func $f (param i32 i32) (result i32)
  (if (result i32) (i32.lt_s (local.get 0) (local.get 1)) (then (local.get 0)) (else (i32.add (local.get 1) (i32.load (local.get 0)))))))
