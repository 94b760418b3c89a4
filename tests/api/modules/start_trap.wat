(module $start_trap
  (import "provider" "memory" (memory 1))
  (func $start (i32.store8 (i32.const 300) (i32.const 5)) unreachable)
  (start $start))
