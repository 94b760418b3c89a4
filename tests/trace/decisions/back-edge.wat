;; an evicted pin is back before the back edge, on both ways, so that the edge is one jump
;; x64 => merge: local \d+ to \w+ before the back edge, so that it is one jump
(module (func $g (result i32) (i32.const 1)) (func $f (param i32 i32) (local i32)
  (loop (local.set 2 (i32.add (local.get 2) (i32.mul (local.get 0) (local.get 1))))
    (local.set 2 (i32.add (local.get 2) (i32.mul (local.get 0) (local.get 1))))
    (local.set 0 (i32.add (local.get 0) (i32.mul (local.get 2) (local.get 0))))
    (drop (call $g))
    (br_if 0 (i32.const 1)))))
