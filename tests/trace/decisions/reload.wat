;; a local comes back after a call, when it is used
;; => spill local 0 from \w+: live over the call, and its home is out of date
;; => reload local 0: needed in a register
(module (func $g) (func $f (param i32) (result i32) (call $g) (i32.shl (local.get 0) (i32.const 3))))
