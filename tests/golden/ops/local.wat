;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $local.get.i32:reg (param i32) (result i32) (local.get 0))
;; x64    9| mov %rdi,%rax
;; a64   16|
(func $local.get.i32:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.get 8))
;; x64   55| mov -0x50(%rbp),%eax
;; a64   40| ldr w0, [x29, #88]
(func $local.get.i32:new (result i32) (local i32) (local.get 0))
;; x64   18| movq $0x0,-0x10(%rbp); mov -0x10(%rbp),%eax
;; a64   24| str xzr, [x29, #24]; ldr w0, [x29, #24]
(func $local.get.i32:loop:reg (param i32 i32) (result i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))) (local.get 0))
;; x64   18| L1: test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   20| L1: cbnz w1, L1
(func $local.get.i32:loop:new (param i32) (result i32) (local i32) (loop (drop (local.get 1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   21| xor %r15d,%r15d; L1: test %edi,%edi; jne L1; mov %r15,%rax
;; a64   28| mov x28, #0x0; L1: cbnz w0, L1; mov x0, x28
(func $local.get.i64:reg (param i64) (result i64) (local.get 0))
;; x64    9| mov %rdi,%rax
;; a64   16|
(func $local.get.i64:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.get 8))
;; x64   55| mov -0x50(%rbp),%rax
;; a64   40| ldr x0, [x29, #88]
(func $local.get.i64:new (result i64) (local i64) (local.get 0))
;; x64   18| movq $0x0,-0x10(%rbp); mov -0x10(%rbp),%rax
;; a64   24| str xzr, [x29, #24]; ldr x0, [x29, #24]
(func $local.get.f32:reg (param f32) (result f32) (local.get 0))
;; x64    6|
;; a64   16|
(func $local.get.f32:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.get 8))
;; v3    39| vmovss -0x50(%rbp),%xmm0
;; v2    39| movss -0x50(%rbp),%xmm0
;; a64   40| ldr s0, [x29, #88]
(func $local.get.f32:new (result f32) (local f32) (local.get 0))
;; v3    20| movq $0x0,-0x10(%rbp); vmovss -0x10(%rbp),%xmm0
;; v2    20| movq $0x0,-0x10(%rbp); movss -0x10(%rbp),%xmm0
;; a64   24| str xzr, [x29, #24]; ldr s0, [x29, #24]
(func $local.get.f64:reg (param f64) (result f64) (local.get 0))
;; x64    6|
;; a64   16|
(func $local.get.f64:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.get 8))
;; v3    39| vmovsd -0x50(%rbp),%xmm0
;; v2    39| movsd -0x50(%rbp),%xmm0
;; a64   40| ldr d0, [x29, #88]
(func $local.get.f64:new (result f64) (local f64) (local.get 0))
;; v3    20| movq $0x0,-0x10(%rbp); vmovsd -0x10(%rbp),%xmm0
;; v2    20| movq $0x0,-0x10(%rbp); movsd -0x10(%rbp),%xmm0
;; a64   24| str xzr, [x29, #24]; ldr d0, [x29, #24]
(func $local.get.f64:loop:reg (param f64 i32) (result f64) (loop (drop (local.get 0)) (br_if 0 (local.get 1))) (local.get 0))
;; x64   15| L1: test %edi,%edi; jne L1
;; a64   20| L1: cbnz w0, L1
(func $local.get.f64:loop:new (param i32) (result f64) (local f64) (loop (drop (local.get 1)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    25| vxorps %xmm14,%xmm14,%xmm14; L1: test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    23| xorps %xmm14,%xmm14; L1: test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   28| movi v30.2d, #0x0; L1: cbnz w0, L1; mov v0.16b, v30.16b
(func $local.get.funcref:reg (param funcref) (result funcref) (local.get 0))
;; x64    9| mov %rdi,%rax
;; a64   16|
(func $local.get.funcref:home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.get 8))
;; x64   55| mov -0x50(%rbp),%rax
;; a64   40| ldr x0, [x29, #88]
(func $local.get.funcref:new (result funcref) (local funcref) (local.get 0))
;; x64   18| movq $0x0,-0x10(%rbp); mov -0x10(%rbp),%rax
;; a64   24| str xzr, [x29, #24]; ldr x0, [x29, #24]
(func $local.get.externref:reg (param externref) (result externref) (local.get 0))
;; x64    9| mov %rdi,%rax
;; a64   16|
(func $local.get.externref:home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.get 8))
;; x64   55| mov -0x50(%rbp),%rax
;; a64   40| ldr x0, [x29, #88]
(func $local.get.externref:new (result externref) (local externref) (local.get 0))
;; x64   18| movq $0x0,-0x10(%rbp); mov -0x10(%rbp),%rax
;; a64   24| str xzr, [x29, #24]; ldr x0, [x29, #24]
(func $local.set.i32:reg-to-reg (param i32 i32) (result i32) (local.set 1 (local.get 0)) (local.get 1))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.i32:reg-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.set 8 (local.get 0)) (local.get 8))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.set.i32:reg-to-new (param i32) (result i32) (local i32) (local.set 1 (local.get 0)) (local.get 1))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.i32:loop:reg-to-reg (param i32 i32 i32) (result i32) (loop (local.set 1 (local.get 0)) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: mov %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: mov x1, x0; cbnz w2, L1; mov x0, x1
(func $local.set.i32:loop:reg-to-new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (local.get 0)) (br_if 0 (local.get 1))) (local.get 2))
;; x64   24| xor %r15d,%r15d; L1: mov %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, x0; cbnz w1, L1; mov x0, x28
(func $local.set.i32:temp-to-reg (param i32) (result i32) (local.set 0 (global.get 1)) (local.get 0))
;; x64   14| mov global.1(%r12),%edi; mov %rdi,%rax
;; a64   20| ldr w0, [x20, global.1]
(func $local.set.i32:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.set 8 (global.get 1)) (local.get 8))
;; x64   56| mov global.1(%r12),%eax
;; a64   44| ldr w9, [x20, global.1]; mov x0, x9
(func $local.set.i32:temp-to-new (result i32) (local i32) (local.set 0 (global.get 1)) (local.get 0))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $local.set.i32:loop:temp-to-reg (param i32 i32) (result i32) (loop (local.set 0 (global.get 1)) (br_if 0 (local.get 1))) (local.get 0))
;; x64   23| L1: mov global.1(%r12),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: ldr w0, [x20, global.1]; cbnz w1, L1
(func $local.set.i32:loop:temp-to-new (param i32) (result i32) (local i32) (loop (local.set 1 (global.get 1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   26| xor %r15d,%r15d; L1: mov global.1(%r12),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr w28, [x20, global.1]; cbnz w0, L1; mov x0, x28
(func $local.set.i32:home-to-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.set 0 (local.get 8)) (local.get 0))
;; x64   61| mov -0x50(%rbp),%eax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr w9, [x29, #88]; mov x0, x9
(func $local.set.i32:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.set 9 (local.get 8)) (local.get 9))
;; x64   72| mov -0x50(%rbp),%eax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr w9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.i32:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local i32) (local.set 9 (local.get 8)) (local.get 9))
;; x64   61| mov -0x50(%rbp),%eax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.i32:small-to-reg (param i32) (result i32) (local.set 0 (i32.const 5)) (local.get 0))
;; x64   15| mov $0x5,%edi; mov %rdi,%rax
;; a64   20| mov x0, #0x5
(func $local.set.i32:small-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.set 8 (i32.const 5)) (local.get 8))
;; x64   57| mov $0x5,%eax
;; a64   44| mov x9, #0x5; mov x0, x9
(func $local.set.i32:small-to-new (result i32) (local i32) (local.set 0 (i32.const 5)) (local.get 0))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $local.set.i32:loop:small-to-reg (param i32 i32) (result i32) (loop (local.set 0 (i32.const 5)) (br_if 0 (local.get 1))) (local.get 0))
;; x64   24| L1: mov $0x5,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: mov x0, #0x5; cbnz w1, L1
(func $local.set.i32:loop:small-to-new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 5)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x5,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x5; cbnz w0, L1; mov x0, x28
(func $local.set.i64:reg-to-reg (param i64 i64) (result i64) (local.set 1 (local.get 0)) (local.get 1))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.i64:reg-to-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.set 8 (local.get 0)) (local.get 8))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.set.i64:reg-to-new (param i64) (result i64) (local i64) (local.set 1 (local.get 0)) (local.get 1))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.i64:temp-to-reg (param i64) (result i64) (local.set 0 (global.get 2)) (local.get 0))
;; x64   14| mov global.2(%r12),%rdi; mov %rdi,%rax
;; a64   20| ldr x0, [x20, global.2]
(func $local.set.i64:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.set 8 (global.get 2)) (local.get 8))
;; x64   56| mov global.2(%r12),%rax
;; a64   44| ldr x9, [x20, global.2]; mov x0, x9
(func $local.set.i64:temp-to-new (result i64) (local i64) (local.set 0 (global.get 2)) (local.get 0))
;; x64   11| mov global.2(%r12),%rax
;; a64   20| ldr x0, [x20, global.2]
(func $local.set.i64:home-to-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.set 0 (local.get 8)) (local.get 0))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr x9, [x29, #88]; mov x0, x9
(func $local.set.i64:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64 i64) (result i64) (local.set 9 (local.get 8)) (local.get 9))
;; x64   72| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.i64:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local i64) (local.set 9 (local.get 8)) (local.get 9))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.i64:small-to-reg (param i64) (result i64) (local.set 0 (i64.const 5)) (local.get 0))
;; x64   15| mov $0x5,%edi; mov %rdi,%rax
;; a64   20| mov x0, #0x5
(func $local.set.i64:small-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.set 8 (i64.const 5)) (local.get 8))
;; x64   57| mov $0x5,%eax
;; a64   44| mov x9, #0x5; mov x0, x9
(func $local.set.i64:small-to-new (result i64) (local i64) (local.set 0 (i64.const 5)) (local.get 0))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $local.set.f32:reg-to-reg (param f32 f32) (result f32) (local.set 1 (local.get 0)) (local.get 1))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.set.f32:reg-to-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.set 8 (local.get 0)) (local.get 8))
;; v3    43| vmovaps %xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    41| movaps %xmm0,%xmm8; movaps %xmm8,%xmm0
;; a64   44| mov v8.16b, v0.16b; mov v0.16b, v8.16b
(func $local.set.f32:reg-to-new (param f32) (result f32) (local f32) (local.set 1 (local.get 0)) (local.get 1))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.set.f32:temp-to-reg (param f32) (result f32) (local.set 0 (global.get 3)) (local.get 0))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $local.set.f32:temp-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.set 8 (global.get 3)) (local.get 8))
;; v3    45| vmovss global.3(%r12),%xmm8; vmovaps %xmm8,%xmm0
;; v2    44| movss global.3(%r12),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr s8, [x20, global.3]; mov v0.16b, v8.16b
(func $local.set.f32:temp-to-new (result f32) (local f32) (local.set 0 (global.get 3)) (local.get 0))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $local.set.f32:home-to-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.set 0 (local.get 8)) (local.get 0))
;; v3    44| vmovss -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm0
;; v2    43| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr s8, [x29, #88]; mov v0.16b, v8.16b
(func $local.set.f32:home-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32 f32) (result f32) (local.set 9 (local.get 8)) (local.get 9))
;; v3    64| vmovss -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    62| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   56| ldr s8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.set.f32:home-to-new (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local f32) (local.set 9 (local.get 8)) (local.get 9))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    47| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.set.f32:const-to-reg (param f32) (result f32) (local.set 0 (f32.const 2.5)) (local.get 0))
;; v3    28| vmovss {0x0000000040200000},%xmm0
;; v2    28| movss {0x0000000040200000},%xmm0
;; a64   32| ldr s0, {0x0000000040200000}
(func $local.set.f32:const-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.set 8 (f32.const 2.5)) (local.get 8))
;; v3    57| vmovss {0x0000000040200000},%xmm8; vmovaps %xmm8,%xmm0
;; v2    57| movss {0x0000000040200000},%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr s8, {0x0000000040200000}; mov v0.16b, v8.16b
(func $local.set.f32:const-to-new (result f32) (local f32) (local.set 0 (f32.const 2.5)) (local.get 0))
;; v3    28| vmovss {0x0000000040200000},%xmm0
;; v2    28| movss {0x0000000040200000},%xmm0
;; a64   32| ldr s0, {0x0000000040200000}
(func $local.set.f64:reg-to-reg (param f64 f64) (result f64) (local.set 1 (local.get 0)) (local.get 1))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.set.f64:reg-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.set 8 (local.get 0)) (local.get 8))
;; v3    43| vmovaps %xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    41| movaps %xmm0,%xmm8; movaps %xmm8,%xmm0
;; a64   44| mov v8.16b, v0.16b; mov v0.16b, v8.16b
(func $local.set.f64:reg-to-new (param f64) (result f64) (local f64) (local.set 1 (local.get 0)) (local.get 1))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.set.f64:loop:reg-to-reg (param f64 f64 i32) (result f64) (loop (local.set 1 (local.get 0)) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vmovaps %xmm0,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    23| L1: movaps %xmm0,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: mov v1.16b, v0.16b; cbnz w0, L1; mov v0.16b, v1.16b
(func $local.set.f64:loop:reg-to-new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (local.get 0)) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vmovaps %xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    27| xorps %xmm14,%xmm14; L1: movaps %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: mov v30.16b, v0.16b; cbnz w0, L1; mov v0.16b, v30.16b
(func $local.set.f64:temp-to-reg (param f64) (result f64) (local.set 0 (global.get 4)) (local.get 0))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $local.set.f64:temp-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.set 8 (global.get 4)) (local.get 8))
;; v3    45| vmovsd global.4(%r12),%xmm8; vmovaps %xmm8,%xmm0
;; v2    44| movsd global.4(%r12),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr d8, [x20, global.4]; mov v0.16b, v8.16b
(func $local.set.f64:temp-to-new (result f64) (local f64) (local.set 0 (global.get 4)) (local.get 0))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $local.set.f64:loop:temp-to-reg (param f64 i32) (result f64) (loop (local.set 0 (global.get 4)) (br_if 0 (local.get 1))) (local.get 0))
;; v3    22| L1: vmovsd global.4(%r12),%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: movsd global.4(%r12),%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: ldr d0, [x20, global.4]; cbnz w0, L1
(func $local.set.f64:loop:temp-to-new (param i32) (result f64) (local f64) (loop (local.set 1 (global.get 4)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    32| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd global.4(%r12),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: movsd global.4(%r12),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr d30, [x20, global.4]; cbnz w0, L1; mov v0.16b, v30.16b
(func $local.set.f64:home-to-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.set 0 (local.get 8)) (local.get 0))
;; v3    44| vmovsd -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm0
;; v2    43| movsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr d8, [x29, #88]; mov v0.16b, v8.16b
(func $local.set.f64:home-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.set 9 (local.get 8)) (local.get 9))
;; v3    64| vmovsd -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    62| movsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   56| ldr d8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.set.f64:home-to-new (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local f64) (local.set 9 (local.get 8)) (local.get 9))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    47| movsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.set.f64:const-to-reg (param f64) (result f64) (local.set 0 (f64.const 2.5)) (local.get 0))
;; v3    28| vmovsd {0x4004000000000000},%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}
(func $local.set.f64:const-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.set 8 (f64.const 2.5)) (local.get 8))
;; v3    57| vmovsd {0x4004000000000000},%xmm8; vmovaps %xmm8,%xmm0
;; v2    57| movsd {0x4004000000000000},%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr d8, {0x4004000000000000}; mov v0.16b, v8.16b
(func $local.set.f64:const-to-new (result f64) (local f64) (local.set 0 (f64.const 2.5)) (local.get 0))
;; v3    28| vmovsd {0x4004000000000000},%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}
(func $local.set.f64:loop:const-to-reg (param f64 i32) (result f64) (loop (local.set 0 (f64.const 2.5)) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: movsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; a64   32| L1: ldr d0, {0x4004000000000000}; cbnz w0, L1
(func $local.set.f64:loop:const-to-new (param i32) (result f64) (local f64) (loop (local.set 1 (f64.const 2.5)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd {0x4004000000000000},%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    44| xorps %xmm14,%xmm14; L1: movsd {0x4004000000000000},%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: ldr d30, {0x4004000000000000}; cbnz w0, L1; mov v0.16b, v30.16b
(func $local.set.funcref:reg-to-reg (param funcref funcref) (result funcref) (local.set 1 (local.get 0)) (local.get 1))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.funcref:reg-to-home (param funcref i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.set 8 (local.get 0)) (local.get 8))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.set.funcref:reg-to-new (param funcref) (result funcref) (local funcref) (local.set 1 (local.get 0)) (local.get 1))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.funcref:temp-to-reg (param funcref) (result funcref) (local.set 0 (global.get 5)) (local.get 0))
;; x64   14| mov global.5(%r12),%rdi; mov %rdi,%rax
;; a64   20| ldr x0, [x20, global.5]
(func $local.set.funcref:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.set 8 (global.get 5)) (local.get 8))
;; x64   56| mov global.5(%r12),%rax
;; a64   44| ldr x9, [x20, global.5]; mov x0, x9
(func $local.set.funcref:temp-to-new (result funcref) (local funcref) (local.set 0 (global.get 5)) (local.get 0))
;; x64   11| mov global.5(%r12),%rax
;; a64   20| ldr x0, [x20, global.5]
(func $local.set.funcref:home-to-reg (param funcref i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.set 0 (local.get 8)) (local.get 0))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr x9, [x29, #88]; mov x0, x9
(func $local.set.funcref:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref funcref) (result funcref) (local.set 9 (local.get 8)) (local.get 9))
;; x64   72| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.funcref:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local funcref) (local.set 9 (local.get 8)) (local.get 9))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.funcref:const-to-reg (param funcref) (result funcref) (local.set 0 (ref.null func)) (local.get 0))
;; x64   12| xor %edi,%edi; mov %rdi,%rax
;; a64   20| mov x0, #0x0
(func $local.set.funcref:const-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.set 8 (ref.null func)) (local.get 8))
;; x64   54| xor %eax,%eax
;; a64   44| mov x9, #0x0; mov x0, x9
(func $local.set.funcref:const-to-new (result funcref) (local funcref) (local.set 0 (ref.null func)) (local.get 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $local.set.externref:reg-to-reg (param externref externref) (result externref) (local.set 1 (local.get 0)) (local.get 1))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.externref:reg-to-home (param externref i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.set 8 (local.get 0)) (local.get 8))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.set.externref:reg-to-new (param externref) (result externref) (local externref) (local.set 1 (local.get 0)) (local.get 1))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.set.externref:temp-to-reg (param externref) (result externref) (local.set 0 (global.get 6)) (local.get 0))
;; x64   17| mov global.6(%r12),%rdi; mov %rdi,%rax
;; a64   20| ldr x0, [x20, global.6]
(func $local.set.externref:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.set 8 (global.get 6)) (local.get 8))
;; x64   59| mov global.6(%r12),%rax
;; a64   44| ldr x9, [x20, global.6]; mov x0, x9
(func $local.set.externref:temp-to-new (result externref) (local externref) (local.set 0 (global.get 6)) (local.get 0))
;; x64   14| mov global.6(%r12),%rax
;; a64   20| ldr x0, [x20, global.6]
(func $local.set.externref:home-to-reg (param externref i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.set 0 (local.get 8)) (local.get 0))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr x9, [x29, #88]; mov x0, x9
(func $local.set.externref:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref externref) (result externref) (local.set 9 (local.get 8)) (local.get 9))
;; x64   72| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.externref:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local externref) (local.set 9 (local.get 8)) (local.get 9))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.set.externref:const-to-reg (param externref) (result externref) (local.set 0 (ref.null extern)) (local.get 0))
;; x64   12| xor %edi,%edi; mov %rdi,%rax
;; a64   20| mov x0, #0x0
(func $local.set.externref:const-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.set 8 (ref.null extern)) (local.get 8))
;; x64   54| xor %eax,%eax
;; a64   44| mov x9, #0x0; mov x0, x9
(func $local.set.externref:const-to-new (result externref) (local externref) (local.set 0 (ref.null extern)) (local.get 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $local.tee.i32:reg-to-reg (param i32 i32) (result i32) (local.tee 1 (local.get 0)))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.i32:reg-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.tee 8 (local.get 0)))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.tee.i32:reg-to-new (param i32) (result i32) (local i32) (local.tee 1 (local.get 0)))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.i32:loop:reg-to-reg (param i32 i32 i32) (result i32) (loop (drop (local.tee 1 (local.get 0))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: mov %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: mov x1, x0; cbnz w2, L1; mov x0, x1
(func $local.tee.i32:loop:reg-to-new (param i32 i32) (result i32) (local i32) (loop (drop (local.tee 2 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   24| xor %r15d,%r15d; L1: mov %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, x0; cbnz w1, L1; mov x0, x28
(func $local.tee.i32:temp-to-reg (param i32) (result i32) (local.tee 0 (global.get 1)))
;; x64   14| mov global.1(%r12),%edi; mov %rdi,%rax
;; a64   20| ldr w0, [x20, global.1]
(func $local.tee.i32:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.tee 8 (global.get 1)))
;; x64   56| mov global.1(%r12),%eax
;; a64   44| ldr w9, [x20, global.1]; mov x0, x9
(func $local.tee.i32:temp-to-new (result i32) (local i32) (local.tee 0 (global.get 1)))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $local.tee.i32:loop:temp-to-reg (param i32 i32) (result i32) (loop (drop (local.tee 0 (global.get 1))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   23| L1: mov global.1(%r12),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: ldr w0, [x20, global.1]; cbnz w1, L1
(func $local.tee.i32:loop:temp-to-new (param i32) (result i32) (local i32) (loop (drop (local.tee 1 (global.get 1))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   26| xor %r15d,%r15d; L1: mov global.1(%r12),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr w28, [x20, global.1]; cbnz w0, L1; mov x0, x28
(func $local.tee.i32:home-to-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.tee 0 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%eax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr w9, [x29, #88]; mov x0, x9
(func $local.tee.i32:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.tee 9 (local.get 8)))
;; x64   72| mov -0x50(%rbp),%eax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr w9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.i32:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local i32) (local.tee 9 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%eax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.i32:small-to-reg (param i32) (result i32) (local.tee 0 (i32.const 5)))
;; x64   18| mov $0x5,%edi; mov $0x5,%eax
;; a64   24| mov x0, #0x5; mov x0, #0x5
(func $local.tee.i32:small-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (local.tee 8 (i32.const 5)))
;; x64   63| mov $0x5,%eax; mov $0x5,%eax
;; a64   44| mov x9, #0x5; mov x0, #0x5
(func $local.tee.i32:small-to-new (result i32) (local i32) (local.tee 0 (i32.const 5)))
;; x64   18| mov $0x5,%eax; mov $0x5,%eax
;; a64   24| mov x0, #0x5; mov x0, #0x5
(func $local.tee.i32:loop:small-to-reg (param i32 i32) (result i32) (loop (drop (local.tee 0 (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   24| L1: mov $0x5,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: mov x0, #0x5; cbnz w1, L1
(func $local.tee.i32:loop:small-to-new (param i32) (result i32) (local i32) (loop (drop (local.tee 1 (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x5,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x5; cbnz w0, L1; mov x0, x28
(func $local.tee.i64:reg-to-reg (param i64 i64) (result i64) (local.tee 1 (local.get 0)))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.i64:reg-to-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.tee 8 (local.get 0)))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.tee.i64:reg-to-new (param i64) (result i64) (local i64) (local.tee 1 (local.get 0)))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.i64:temp-to-reg (param i64) (result i64) (local.tee 0 (global.get 2)))
;; x64   14| mov global.2(%r12),%rdi; mov %rdi,%rax
;; a64   20| ldr x0, [x20, global.2]
(func $local.tee.i64:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.tee 8 (global.get 2)))
;; x64   56| mov global.2(%r12),%rax
;; a64   44| ldr x9, [x20, global.2]; mov x0, x9
(func $local.tee.i64:temp-to-new (result i64) (local i64) (local.tee 0 (global.get 2)))
;; x64   11| mov global.2(%r12),%rax
;; a64   20| ldr x0, [x20, global.2]
(func $local.tee.i64:home-to-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.tee 0 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr x9, [x29, #88]; mov x0, x9
(func $local.tee.i64:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64 i64) (result i64) (local.tee 9 (local.get 8)))
;; x64   72| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.i64:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local i64) (local.tee 9 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.i64:small-to-reg (param i64) (result i64) (local.tee 0 (i64.const 5)))
;; x64   18| mov $0x5,%edi; mov $0x5,%eax
;; a64   24| mov x0, #0x5; mov x0, #0x5
(func $local.tee.i64:small-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (local.tee 8 (i64.const 5)))
;; x64   63| mov $0x5,%eax; mov $0x5,%eax
;; a64   44| mov x9, #0x5; mov x0, #0x5
(func $local.tee.i64:small-to-new (result i64) (local i64) (local.tee 0 (i64.const 5)))
;; x64   18| mov $0x5,%eax; mov $0x5,%eax
;; a64   24| mov x0, #0x5; mov x0, #0x5
(func $local.tee.f32:reg-to-reg (param f32 f32) (result f32) (local.tee 1 (local.get 0)))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.tee.f32:reg-to-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.tee 8 (local.get 0)))
;; v3    43| vmovaps %xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    41| movaps %xmm0,%xmm8; movaps %xmm8,%xmm0
;; a64   44| mov v8.16b, v0.16b; mov v0.16b, v8.16b
(func $local.tee.f32:reg-to-new (param f32) (result f32) (local f32) (local.tee 1 (local.get 0)))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.tee.f32:temp-to-reg (param f32) (result f32) (local.tee 0 (global.get 3)))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $local.tee.f32:temp-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.tee 8 (global.get 3)))
;; v3    45| vmovss global.3(%r12),%xmm8; vmovaps %xmm8,%xmm0
;; v2    44| movss global.3(%r12),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr s8, [x20, global.3]; mov v0.16b, v8.16b
(func $local.tee.f32:temp-to-new (result f32) (local f32) (local.tee 0 (global.get 3)))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $local.tee.f32:home-to-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.tee 0 (local.get 8)))
;; v3    44| vmovss -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm0
;; v2    43| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr s8, [x29, #88]; mov v0.16b, v8.16b
(func $local.tee.f32:home-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32 f32) (result f32) (local.tee 9 (local.get 8)))
;; v3    64| vmovss -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    62| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   56| ldr s8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.tee.f32:home-to-new (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local f32) (local.tee 9 (local.get 8)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    47| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.tee.f32:const-to-reg (param f32) (result f32) (local.tee 0 (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vmovss {0x0000000040200000},%xmm0
;; v2    36| movss {0x0000000040200000},%xmm0; movss {0x0000000040200000},%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; ldr s0, {0x0000000040200000}
(func $local.tee.f32:const-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (local.tee 8 (f32.const 2.5)))
;; v3    65| vmovss {0x0000000040200000},%xmm8; vmovss {0x0000000040200000},%xmm0
;; v2    65| movss {0x0000000040200000},%xmm8; movss {0x0000000040200000},%xmm0
;; a64   52| ldr s8, {0x0000000040200000}; ldr s0, {0x0000000040200000}
(func $local.tee.f32:const-to-new (result f32) (local f32) (local.tee 0 (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vmovss {0x0000000040200000},%xmm0
;; v2    36| movss {0x0000000040200000},%xmm0; movss {0x0000000040200000},%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; ldr s0, {0x0000000040200000}
(func $local.tee.f64:reg-to-reg (param f64 f64) (result f64) (local.tee 1 (local.get 0)))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.tee.f64:reg-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.tee 8 (local.get 0)))
;; v3    43| vmovaps %xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    41| movaps %xmm0,%xmm8; movaps %xmm8,%xmm0
;; a64   44| mov v8.16b, v0.16b; mov v0.16b, v8.16b
(func $local.tee.f64:reg-to-new (param f64) (result f64) (local f64) (local.tee 1 (local.get 0)))
;; v3    16| vmovaps %xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    14| movaps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| mov v1.16b, v0.16b; mov v0.16b, v1.16b
(func $local.tee.f64:loop:reg-to-reg (param f64 f64 i32) (result f64) (loop (drop (local.tee 1 (local.get 0))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vmovaps %xmm0,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    23| L1: movaps %xmm0,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: mov v1.16b, v0.16b; cbnz w0, L1; mov v0.16b, v1.16b
(func $local.tee.f64:loop:reg-to-new (param f64 i32) (result f64) (local f64) (loop (drop (local.tee 2 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vmovaps %xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    27| xorps %xmm14,%xmm14; L1: movaps %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: mov v30.16b, v0.16b; cbnz w0, L1; mov v0.16b, v30.16b
(func $local.tee.f64:temp-to-reg (param f64) (result f64) (local.tee 0 (global.get 4)))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $local.tee.f64:temp-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.tee 8 (global.get 4)))
;; v3    45| vmovsd global.4(%r12),%xmm8; vmovaps %xmm8,%xmm0
;; v2    44| movsd global.4(%r12),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr d8, [x20, global.4]; mov v0.16b, v8.16b
(func $local.tee.f64:temp-to-new (result f64) (local f64) (local.tee 0 (global.get 4)))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $local.tee.f64:loop:temp-to-reg (param f64 i32) (result f64) (loop (drop (local.tee 0 (global.get 4))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    22| L1: vmovsd global.4(%r12),%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: movsd global.4(%r12),%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: ldr d0, [x20, global.4]; cbnz w0, L1
(func $local.tee.f64:loop:temp-to-new (param i32) (result f64) (local f64) (loop (drop (local.tee 1 (global.get 4))) (br_if 0 (local.get 0))) (local.get 1))
;; v3    32| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd global.4(%r12),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: movsd global.4(%r12),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr d30, [x20, global.4]; cbnz w0, L1; mov v0.16b, v30.16b
(func $local.tee.f64:home-to-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.tee 0 (local.get 8)))
;; v3    44| vmovsd -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm0
;; v2    43| movsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   44| ldr d8, [x29, #88]; mov v0.16b, v8.16b
(func $local.tee.f64:home-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.tee 9 (local.get 8)))
;; v3    64| vmovsd -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    62| movsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   56| ldr d8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.tee.f64:home-to-new (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local f64) (local.tee 9 (local.get 8)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vmovaps %xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    47| movsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; mov v9.16b, v8.16b; mov v0.16b, v9.16b
(func $local.tee.f64:const-to-reg (param f64) (result f64) (local.tee 0 (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vmovsd {0x4004000000000000},%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm0; movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; ldr d0, {0x4004000000000000}
(func $local.tee.f64:const-to-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (local.tee 8 (f64.const 2.5)))
;; v3    65| vmovsd {0x4004000000000000},%xmm8; vmovsd {0x4004000000000000},%xmm0
;; v2    65| movsd {0x4004000000000000},%xmm8; movsd {0x4004000000000000},%xmm0
;; a64   52| ldr d8, {0x4004000000000000}; ldr d0, {0x4004000000000000}
(func $local.tee.f64:const-to-new (result f64) (local f64) (local.tee 0 (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vmovsd {0x4004000000000000},%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm0; movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; ldr d0, {0x4004000000000000}
(func $local.tee.f64:loop:const-to-reg (param f64 i32) (result f64) (loop (drop (local.tee 0 (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: movsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; a64   32| L1: ldr d0, {0x4004000000000000}; cbnz w0, L1
(func $local.tee.f64:loop:const-to-new (param i32) (result f64) (local f64) (loop (drop (local.tee 1 (f64.const 2.5))) (br_if 0 (local.get 0))) (local.get 1))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd {0x4004000000000000},%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    44| xorps %xmm14,%xmm14; L1: movsd {0x4004000000000000},%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: ldr d30, {0x4004000000000000}; cbnz w0, L1; mov v0.16b, v30.16b
(func $local.tee.funcref:reg-to-reg (param funcref funcref) (result funcref) (local.tee 1 (local.get 0)))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.funcref:reg-to-home (param funcref i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.tee 8 (local.get 0)))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.tee.funcref:reg-to-new (param funcref) (result funcref) (local funcref) (local.tee 1 (local.get 0)))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.funcref:temp-to-reg (param funcref) (result funcref) (local.tee 0 (global.get 5)))
;; x64   14| mov global.5(%r12),%rdi; mov %rdi,%rax
;; a64   20| ldr x0, [x20, global.5]
(func $local.tee.funcref:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.tee 8 (global.get 5)))
;; x64   56| mov global.5(%r12),%rax
;; a64   44| ldr x9, [x20, global.5]; mov x0, x9
(func $local.tee.funcref:temp-to-new (result funcref) (local funcref) (local.tee 0 (global.get 5)))
;; x64   11| mov global.5(%r12),%rax
;; a64   20| ldr x0, [x20, global.5]
(func $local.tee.funcref:home-to-reg (param funcref i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.tee 0 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr x9, [x29, #88]; mov x0, x9
(func $local.tee.funcref:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref funcref) (result funcref) (local.tee 9 (local.get 8)))
;; x64   72| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.funcref:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local funcref) (local.tee 9 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.funcref:const-to-reg (param funcref) (result funcref) (local.tee 0 (ref.null func)))
;; x64   12| xor %edi,%edi; xor %eax,%eax
;; a64   24| mov x0, #0x0; mov x0, #0x0
(func $local.tee.funcref:const-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (result funcref) (local.tee 8 (ref.null func)))
;; x64   57| xor %eax,%eax; xor %eax,%eax
;; a64   44| mov x9, #0x0; mov x0, #0x0
(func $local.tee.funcref:const-to-new (result funcref) (local funcref) (local.tee 0 (ref.null func)))
;; x64   12| xor %eax,%eax; xor %eax,%eax
;; a64   24| mov x0, #0x0; mov x0, #0x0
(func $local.tee.externref:reg-to-reg (param externref externref) (result externref) (local.tee 1 (local.get 0)))
;; x64   12| mov %rdi,%rsi; mov %rsi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.externref:reg-to-home (param externref i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.tee 8 (local.get 0)))
;; x64   54| mov %rdi,%rax
;; a64   44| mov x9, x0; mov x0, x9
(func $local.tee.externref:reg-to-new (param externref) (result externref) (local externref) (local.tee 1 (local.get 0)))
;; x64    9| mov %rdi,%rax
;; a64   24| mov x1, x0; mov x0, x1
(func $local.tee.externref:temp-to-reg (param externref) (result externref) (local.tee 0 (global.get 6)))
;; x64   17| mov global.6(%r12),%rdi; mov %rdi,%rax
;; a64   20| ldr x0, [x20, global.6]
(func $local.tee.externref:temp-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.tee 8 (global.get 6)))
;; x64   59| mov global.6(%r12),%rax
;; a64   44| ldr x9, [x20, global.6]; mov x0, x9
(func $local.tee.externref:temp-to-new (result externref) (local externref) (local.tee 0 (global.get 6)))
;; x64   14| mov global.6(%r12),%rax
;; a64   20| ldr x0, [x20, global.6]
(func $local.tee.externref:home-to-reg (param externref i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.tee 0 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rdi; mov %rdi,%rax
;; a64   44| ldr x9, [x29, #88]; mov x0, x9
(func $local.tee.externref:home-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref externref) (result externref) (local.tee 9 (local.get 8)))
;; x64   72| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   56| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.externref:home-to-new (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local externref) (local.tee 9 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov x10, x9; mov x0, x10
(func $local.tee.externref:const-to-reg (param externref) (result externref) (local.tee 0 (ref.null extern)))
;; x64   12| xor %edi,%edi; xor %eax,%eax
;; a64   24| mov x0, #0x0; mov x0, #0x0
(func $local.tee.externref:const-to-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (result externref) (local.tee 8 (ref.null extern)))
;; x64   57| xor %eax,%eax; xor %eax,%eax
;; a64   44| mov x9, #0x0; mov x0, #0x0
(func $local.tee.externref:const-to-new (result externref) (local externref) (local.tee 0 (ref.null extern)))
;; x64   12| xor %eax,%eax; xor %eax,%eax
;; a64   24| mov x0, #0x0; mov x0, #0x0
)
