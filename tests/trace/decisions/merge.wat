;; two ways to one label: the first fixes the places, the other moves values there
;; => merge: first edge to label \d+ fixes where everything is there
;; => merge: edge to label \d+: \d+ stores, \d+ moves, \d+ loads
;; !--no-merge => merge: edge to label 1: 0 stores, 1 moves
(module (func $f (param i32 i32) (result i32) (if (result i32) (local.get 0) (then (i32.mul (local.get 1) (local.get 1))) (else (local.get 0)))))
