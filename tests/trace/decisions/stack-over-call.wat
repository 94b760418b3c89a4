;; a value on the stack is stored before a call and comes back for its use
;; => spill stack entry 0 from \w+: live over the call
;; x64 => addl -0x\w+\(%rbp\), %eax +i32_add_rm8
;; a64 => reload a stack entry from its home
(module (func $g (result i32) (i32.const 1)) (func $f (param i32) (result i32)
  (i32.mul (local.get 0) (local.get 0)) (call $g) (i32.add)))
