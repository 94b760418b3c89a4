;; a function that calls: what is dirty is stored before a label's first edge; what is at home on all edges gives up its register
;; => spill local 0 from \w+: before a label in a function that is short of registers
;; => merge: local 0 is at home on every edge: it gives up \w+ at the label
(module (func $g) (func $f (param i32 i32) (result i32) (call $g)
  (local.set 0 (i32.add (local.get 0) (local.get 1)))
  (block (br_if 0 (i32.eqz (local.get 1))) (call $g))
  (local.get 0)))
