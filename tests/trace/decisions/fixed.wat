;; a division wants rax and rdx, which hold other values; a shift by a variable wants rcx where there is no shlx
;; x64 => evict local 2 from rdx to \w+: rdx is wanted here
;; x64 --target=x86-64-v2 => evict local 3 from rcx to \w+: rcx is wanted here
(module (func $f (param i32 i32 i32 i32) (result i32)
  (i32.add (local.get 3) (i32.add (local.get 2) (i32.add (i32.div_u (local.get 0) (local.get 1)) (i32.shl (local.get 0) (local.get 1)))))))
