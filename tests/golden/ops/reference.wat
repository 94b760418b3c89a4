;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $ref.null.funcref (result funcref) (ref.null func))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $ref.null.funcref:>new (result funcref) (local funcref) (local.set 0 (ref.null func)) (local.get 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $ref.null.funcref:loop:>new (param i32) (result funcref) (local funcref) (loop (local.set 1 (ref.null func)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   24| xor %r15d,%r15d; L1: xor %r15d,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x0; cbnz w0, L1; mov x0, x28
(func $ref.null.externref (result externref) (ref.null extern))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $ref.null.externref:>new (result externref) (local externref) (local.set 0 (ref.null extern)) (local.get 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $ref.null.externref:loop:>new (param i32) (result externref) (local externref) (loop (local.set 1 (ref.null extern)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   24| xor %r15d,%r15d; L1: xor %r15d,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x0; cbnz w0, L1; mov x0, x28
(func $ref.is_null.funcref:reg (param funcref) (result i32) (ref.is_null (local.get 0)))
;; x64   17| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.funcref:temp (result i32) (ref.is_null (global.get 5)))
;; x64   25| mov global.5(%r12),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x0, [x20, global.5]; cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.funcref:home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result i32) (ref.is_null (local.get 8)))
;; x64   69| mov -0x50(%rbp),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, #0x0; cset w10, eq; mov x0, x10
(func $ref.is_null.funcref:const (result i32) (ref.is_null (ref.null func)))
;; x64   23| xor %eax,%eax; test %rax,%rax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| mov x0, #0x0; cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.funcref:reg>new (param funcref) (result i32) (local i32) (local.set 1 (ref.is_null (local.get 0))) (local.get 1))
;; x64   17| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.funcref:loop:reg>new (param funcref i32) (result i32) (local i32) (loop (local.set 2 (ref.is_null (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   35| xor %r15d,%r15d; L1: test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax; mov %rax,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: cmp x0, #0x0; cset w2, eq; mov x28, x2; cbnz w1, L1; mov x0, x28
(func $ref.is_null.externref:reg (param externref) (result i32) (ref.is_null (local.get 0)))
;; x64   17| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.externref:temp (result i32) (ref.is_null (global.get 6)))
;; x64   28| mov global.6(%r12),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x0, [x20, global.6]; cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.externref:home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result i32) (ref.is_null (local.get 8)))
;; x64   69| mov -0x50(%rbp),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, #0x0; cset w10, eq; mov x0, x10
(func $ref.is_null.externref:const (result i32) (ref.is_null (ref.null extern)))
;; x64   23| xor %eax,%eax; test %rax,%rax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| mov x0, #0x0; cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.externref:reg>new (param externref) (result i32) (local i32) (local.set 1 (ref.is_null (local.get 0))) (local.get 1))
;; x64   17| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $ref.is_null.externref:loop:reg>new (param externref i32) (result i32) (local i32) (loop (local.set 2 (ref.is_null (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   35| xor %r15d,%r15d; L1: test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax; mov %rax,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: cmp x0, #0x0; cset w2, eq; mov x28, x2; cbnz w1, L1; mov x0, x28
(func $ref.func.funcref (result funcref) (ref.func $import))
;; x64   14| mov 0x2c8(%r12),%rax
;; a64   20| ldr x0, [x20, #712]
(func $ref.func.funcref:>new (result funcref) (local funcref) (local.set 0 (ref.func $import)) (local.get 0))
;; x64   14| mov 0x2c8(%r12),%rax
;; a64   20| ldr x0, [x20, #712]
(func $ref.func.funcref:loop:>new (param i32) (result funcref) (local funcref) (loop (local.set 1 (ref.func $import)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   32| xor %r15d,%r15d; L1: mov 0x2c8(%r12),%rax; mov %rax,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: ldr x1, [x20, #712]; mov x28, x1; cbnz w0, L1; mov x0, x28
)
