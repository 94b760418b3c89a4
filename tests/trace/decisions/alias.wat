;; a local changes while an alias of it waits: the alias takes over the register, or gets another
;; => local 0 changes: stack entry 0 takes over \w+, the local gets another
;; => move: local 0 changes, and stack entry 1 keeps its old value
;; !--no-alias => takes over
(module (func $f (param i32) (result i32) (local.get 0) (local.get 0) (local.set 0 (i32.const 7)) (i32.add) (i32.add (local.get 0))))
