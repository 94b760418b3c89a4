;; the engine that keeps no registers
;; --engine=baseline => spill everything: the baseline engine keeps no registers
;; ! => the baseline engine
(module (func $f (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
