;; what is around a body: traps, prologue, on arm64 the epilogue
;; => stub for \+0x\w+: integer divide by zero
;; => stub for \+0x\w+: integer overflow
;; => prologue
;; a64 => common epilogue
(module (func $f (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1))))
