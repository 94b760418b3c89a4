;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.load:reg (param i32) (result i32) (i32.load (local.get 0)))
;; x64   11| mov 0x0(%r13,%rdi,1),%eax
;; a64   24| ldr w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load:reg+small (param i32) (result i32) (i32.load offset=8 (local.get 0)))
;; x64   11| mov 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldr w1, [x19, #8]; mov x0, x1
(func $i32.load:reg+large (param i32) (result i32) (i32.load offset=74565 (local.get 0)))
;; x64   14| mov 0x12345(%r13,%rdi,1),%eax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr w1, [x16]; mov x0, x1
(func $i32.load:temp+small (result i32) (i32.load offset=8 (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; mov 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldr w0, [x16, #8]
(func $i32.load:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.load (local.get 8)))
;; x64   63| mov -0x50(%rbp),%eax; mov 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldr w10, [x21, w9, uxtw]; mov x0, x10
(func $i32.load:small (result i32) (i32.load (i32.const 5)))
;; x64   13| mov 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldr w0, [x21, w0, uxtw]
(func $i32.load:zero+small (result i32) (i32.load offset=8 (i32.const 0)))
;; x64   13| mov 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldr w0, [x16, #8]
(func $i32.load:zero+large (result i32) (i32.load offset=74565 (i32.const 0)))
;; x64   13| mov 0x12345(%r13),%eax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr w0, [x16]
(func $i32.load:load (param i32) (result i32) (i32.load (i32.load (local.get 0))))
;; x64   16| mov 0x0(%r13,%rdi,1),%eax; mov 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldr w1, [x21, w1, uxtw]; mov x0, x1
(func $i32.load:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.load (local.get 0))) (local.get 1))
;; x64   11| mov 0x0(%r13,%rdi,1),%eax
;; a64   24| ldr w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load:reg+small>a (param i32) (result i32) (local.set 0 (i32.load offset=8 (local.get 0))) (local.get 0))
;; x64   14| mov 0x8(%r13,%rdi,1),%edi; mov %rdi,%rax
;; a64   24| add x19, x21, w0, uxtw; ldr w0, [x19, #8]
(func $i32.load:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.load (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   26| xor %r15d,%r15d; L1: mov 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i32.load:loop:reg+small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.load offset=8 (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   23| L1: mov 0x8(%r13,%rdi,1),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: add x19, x21, w0, uxtw; ldr w0, [x19, #8]; cbnz w1, L1
(func $i32.load:loop:small>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.load (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   28| xor %r15d,%r15d; L1: mov 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldr w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load:reg (param i32) (result i64) (i64.load (local.get 0)))
;; x64   11| mov 0x0(%r13,%rdi,1),%rax
;; a64   24| ldr x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load:reg+small (param i32) (result i64) (i64.load offset=8 (local.get 0)))
;; x64   11| mov 0x8(%r13,%rdi,1),%rax
;; a64   28| add x19, x21, w0, uxtw; ldr x1, [x19, #8]; mov x0, x1
(func $i64.load:reg+large (param i32) (result i64) (i64.load offset=74565 (local.get 0)))
;; x64   14| mov 0x12345(%r13,%rdi,1),%rax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr x1, [x16]; mov x0, x1
(func $i64.load:temp+small (result i64) (i64.load offset=8 (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; mov 0x8(%r13,%rax,1),%rax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldr x0, [x16, #8]
(func $i64.load:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load (local.get 8)))
;; x64   63| mov -0x50(%rbp),%eax; mov 0x0(%r13,%rax,1),%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldr x10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load:small (result i64) (i64.load (i32.const 5)))
;; x64   13| mov 0x5(%r13),%rax
;; a64   24| mov x0, #0x5; ldr x0, [x21, w0, uxtw]
(func $i64.load:zero+small (result i64) (i64.load offset=8 (i32.const 0)))
;; x64   13| mov 0x8(%r13),%rax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldr x0, [x16, #8]
(func $i64.load:zero+large (result i64) (i64.load offset=74565 (i32.const 0)))
;; x64   13| mov 0x12345(%r13),%rax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr x0, [x16]
(func $i64.load:load (param i32) (result i64) (i64.load (i32.load (local.get 0))))
;; x64   16| mov 0x0(%r13,%rdi,1),%eax; mov 0x0(%r13,%rax,1),%rax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldr x1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load (local.get 0))) (local.get 1))
;; x64   11| mov 0x0(%r13,%rdi,1),%rax
;; a64   24| ldr x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   26| xor %r15d,%r15d; L1: mov 0x0(%r13,%rdi,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr x28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   28| xor %r15d,%r15d; L1: mov 0x5(%r13),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldr x28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $f32.load:reg (param i32) (result f32) (f32.load (local.get 0)))
;; v3    13| vmovss 0x0(%r13,%rdi,1),%xmm0
;; v2    13| movss 0x0(%r13,%rdi,1),%xmm0
;; a64   20| ldr s0, [x21, w0, uxtw]
(func $f32.load:reg+small (param i32) (result f32) (f32.load offset=8 (local.get 0)))
;; v3    13| vmovss 0x8(%r13,%rdi,1),%xmm0
;; v2    13| movss 0x8(%r13,%rdi,1),%xmm0
;; a64   24| add x19, x21, w0, uxtw; ldr s0, [x19, #8]
(func $f32.load:reg+large (param i32) (result f32) (f32.load offset=74565 (local.get 0)))
;; v3    16| vmovss 0x12345(%r13,%rdi,1),%xmm0
;; v2    16| movss 0x12345(%r13,%rdi,1),%xmm0
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr s0, [x16]
(func $f32.load:temp+small (result f32) (f32.load offset=8 (global.get 1)))
;; v3    18| mov global.1(%r12),%eax; vmovss 0x8(%r13,%rax,1),%xmm0
;; v2    18| mov global.1(%r12),%eax; movss 0x8(%r13,%rax,1),%xmm0
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldr s0, [x16, #8]
(func $f32.load:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.load (local.get 8)))
;; v3    62| mov -0x50(%rbp),%eax; vmovss 0x0(%r13,%rax,1),%xmm0
;; v2    62| mov -0x50(%rbp),%eax; movss 0x0(%r13,%rax,1),%xmm0
;; a64   44| ldr w9, [x29, #88]; ldr s0, [x21, w9, uxtw]
(func $f32.load:small (result f32) (f32.load (i32.const 5)))
;; v3    15| vmovss 0x5(%r13),%xmm0
;; v2    15| movss 0x5(%r13),%xmm0
;; a64   24| mov x0, #0x5; ldr s0, [x21, w0, uxtw]
(func $f32.load:zero+small (result f32) (f32.load offset=8 (i32.const 0)))
;; v3    15| vmovss 0x8(%r13),%xmm0
;; v2    15| movss 0x8(%r13),%xmm0
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldr s0, [x16, #8]
(func $f32.load:zero+large (result f32) (f32.load offset=74565 (i32.const 0)))
;; v3    15| vmovss 0x12345(%r13),%xmm0
;; v2    15| movss 0x12345(%r13),%xmm0
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr s0, [x16]
(func $f32.load:load (param i32) (result f32) (f32.load (i32.load (local.get 0))))
;; v3    18| mov 0x0(%r13,%rdi,1),%eax; vmovss 0x0(%r13,%rax,1),%xmm0
;; v2    18| mov 0x0(%r13,%rdi,1),%eax; movss 0x0(%r13,%rax,1),%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; ldr s0, [x21, w1, uxtw]
(func $f32.load:reg>new (param i32) (result f32) (local f32) (local.set 1 (f32.load (local.get 0))) (local.get 1))
;; v3    13| vmovss 0x0(%r13,%rdi,1),%xmm0
;; v2    13| movss 0x0(%r13,%rdi,1),%xmm0
;; a64   20| ldr s0, [x21, w0, uxtw]
(func $f32.load:loop:reg>new (param i32 i32) (result f32) (local f32) (loop (local.set 2 (f32.load (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    32| vxorps %xmm14,%xmm14,%xmm14; L1: vmovss 0x0(%r13,%rdi,1),%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: movss 0x0(%r13,%rdi,1),%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr s30, [x21, w0, uxtw]; cbnz w1, L1; mov v0.16b, v30.16b
(func $f32.load:loop:small>new (param i32) (result f32) (local f32) (loop (local.set 1 (f32.load (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; v3    34| vxorps %xmm14,%xmm14,%xmm14; L1: vmovss 0x5(%r13),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: movss 0x5(%r13),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   36| movi v30.2d, #0x0; L1: mov x1, #0x5; ldr s30, [x21, w1, uxtw]; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.load:reg (param i32) (result f64) (f64.load (local.get 0)))
;; v3    13| vmovsd 0x0(%r13,%rdi,1),%xmm0
;; v2    13| movsd 0x0(%r13,%rdi,1),%xmm0
;; a64   20| ldr d0, [x21, w0, uxtw]
(func $f64.load:reg+small (param i32) (result f64) (f64.load offset=8 (local.get 0)))
;; v3    13| vmovsd 0x8(%r13,%rdi,1),%xmm0
;; v2    13| movsd 0x8(%r13,%rdi,1),%xmm0
;; a64   24| add x19, x21, w0, uxtw; ldr d0, [x19, #8]
(func $f64.load:reg+large (param i32) (result f64) (f64.load offset=74565 (local.get 0)))
;; v3    16| vmovsd 0x12345(%r13,%rdi,1),%xmm0
;; v2    16| movsd 0x12345(%r13,%rdi,1),%xmm0
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr d0, [x16]
(func $f64.load:temp+small (result f64) (f64.load offset=8 (global.get 1)))
;; v3    18| mov global.1(%r12),%eax; vmovsd 0x8(%r13,%rax,1),%xmm0
;; v2    18| mov global.1(%r12),%eax; movsd 0x8(%r13,%rax,1),%xmm0
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldr d0, [x16, #8]
(func $f64.load:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f64) (f64.load (local.get 8)))
;; v3    62| mov -0x50(%rbp),%eax; vmovsd 0x0(%r13,%rax,1),%xmm0
;; v2    62| mov -0x50(%rbp),%eax; movsd 0x0(%r13,%rax,1),%xmm0
;; a64   44| ldr w9, [x29, #88]; ldr d0, [x21, w9, uxtw]
(func $f64.load:small (result f64) (f64.load (i32.const 5)))
;; v3    15| vmovsd 0x5(%r13),%xmm0
;; v2    15| movsd 0x5(%r13),%xmm0
;; a64   24| mov x0, #0x5; ldr d0, [x21, w0, uxtw]
(func $f64.load:zero+small (result f64) (f64.load offset=8 (i32.const 0)))
;; v3    15| vmovsd 0x8(%r13),%xmm0
;; v2    15| movsd 0x8(%r13),%xmm0
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldr d0, [x16, #8]
(func $f64.load:zero+large (result f64) (f64.load offset=74565 (i32.const 0)))
;; v3    15| vmovsd 0x12345(%r13),%xmm0
;; v2    15| movsd 0x12345(%r13),%xmm0
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr d0, [x16]
(func $f64.load:load (param i32) (result f64) (f64.load (i32.load (local.get 0))))
;; v3    18| mov 0x0(%r13,%rdi,1),%eax; vmovsd 0x0(%r13,%rax,1),%xmm0
;; v2    18| mov 0x0(%r13,%rdi,1),%eax; movsd 0x0(%r13,%rax,1),%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; ldr d0, [x21, w1, uxtw]
(func $f64.load:reg>new (param i32) (result f64) (local f64) (local.set 1 (f64.load (local.get 0))) (local.get 1))
;; v3    13| vmovsd 0x0(%r13,%rdi,1),%xmm0
;; v2    13| movsd 0x0(%r13,%rdi,1),%xmm0
;; a64   20| ldr d0, [x21, w0, uxtw]
(func $f64.load:loop:reg>new (param i32 i32) (result f64) (local f64) (loop (local.set 2 (f64.load (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    32| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd 0x0(%r13,%rdi,1),%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: movsd 0x0(%r13,%rdi,1),%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr d30, [x21, w0, uxtw]; cbnz w1, L1; mov v0.16b, v30.16b
(func $f64.load:loop:small>new (param i32) (result f64) (local f64) (loop (local.set 1 (f64.load (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; v3    34| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd 0x5(%r13),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: movsd 0x5(%r13),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   36| movi v30.2d, #0x0; L1: mov x1, #0x5; ldr d30, [x21, w1, uxtw]; cbnz w0, L1; mov v0.16b, v30.16b
(func $i32.load8_s:reg (param i32) (result i32) (i32.load8_s (local.get 0)))
;; x64   12| movsbl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrsb w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load8_s:reg+small (param i32) (result i32) (i32.load8_s offset=8 (local.get 0)))
;; x64   12| movsbl 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldrsb w1, [x19, #8]; mov x0, x1
(func $i32.load8_s:reg+large (param i32) (result i32) (i32.load8_s offset=74565 (local.get 0)))
;; x64   15| movsbl 0x12345(%r13,%rdi,1),%eax
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrsb w1, [x16, #837]; mov x0, x1
(func $i32.load8_s:temp+small (result i32) (i32.load8_s offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movsbl 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrsb w0, [x16, #8]
(func $i32.load8_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.load8_s (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movsbl 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrsb w10, [x21, w9, uxtw]; mov x0, x10
(func $i32.load8_s:small (result i32) (i32.load8_s (i32.const 5)))
;; x64   14| movsbl 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldrsb w0, [x21, w0, uxtw]
(func $i32.load8_s:zero+small (result i32) (i32.load8_s offset=8 (i32.const 0)))
;; x64   14| movsbl 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrsb w0, [x16, #8]
(func $i32.load8_s:zero+large (result i32) (i32.load8_s offset=74565 (i32.const 0)))
;; x64   14| movsbl 0x12345(%r13),%eax
;; a64   32| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrsb w0, [x16, #837]
(func $i32.load8_s:load (param i32) (result i32) (i32.load8_s (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movsbl 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrsb w1, [x21, w1, uxtw]; mov x0, x1
(func $i32.load8_s:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.load8_s (local.get 0))) (local.get 1))
;; x64   12| movsbl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrsb w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load8_s:reg+small>a (param i32) (result i32) (local.set 0 (i32.load8_s offset=8 (local.get 0))) (local.get 0))
;; x64   15| movsbl 0x8(%r13,%rdi,1),%edi; mov %rdi,%rax
;; a64   24| add x19, x21, w0, uxtw; ldrsb w0, [x19, #8]
(func $i32.load8_s:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.load8_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movsbl 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrsb w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i32.load8_s:loop:reg+small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.load8_s offset=8 (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   24| L1: movsbl 0x8(%r13,%rdi,1),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: add x19, x21, w0, uxtw; ldrsb w0, [x19, #8]; cbnz w1, L1
(func $i32.load8_s:loop:small>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.load8_s (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movsbl 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrsb w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i32.load8_u:reg (param i32) (result i32) (i32.load8_u (local.get 0)))
;; x64   12| movzbl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrb w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load8_u:reg+small (param i32) (result i32) (i32.load8_u offset=8 (local.get 0)))
;; x64   12| movzbl 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldrb w1, [x19, #8]; mov x0, x1
(func $i32.load8_u:reg+large (param i32) (result i32) (i32.load8_u offset=74565 (local.get 0)))
;; x64   15| movzbl 0x12345(%r13,%rdi,1),%eax
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrb w1, [x16, #837]; mov x0, x1
(func $i32.load8_u:temp+small (result i32) (i32.load8_u offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movzbl 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrb w0, [x16, #8]
(func $i32.load8_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.load8_u (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movzbl 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrb w10, [x21, w9, uxtw]; mov x0, x10
(func $i32.load8_u:small (result i32) (i32.load8_u (i32.const 5)))
;; x64   14| movzbl 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldrb w0, [x21, w0, uxtw]
(func $i32.load8_u:zero+small (result i32) (i32.load8_u offset=8 (i32.const 0)))
;; x64   14| movzbl 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrb w0, [x16, #8]
(func $i32.load8_u:zero+large (result i32) (i32.load8_u offset=74565 (i32.const 0)))
;; x64   14| movzbl 0x12345(%r13),%eax
;; a64   32| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrb w0, [x16, #837]
(func $i32.load8_u:load (param i32) (result i32) (i32.load8_u (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movzbl 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrb w1, [x21, w1, uxtw]; mov x0, x1
(func $i32.load8_u:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.load8_u (local.get 0))) (local.get 1))
;; x64   12| movzbl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrb w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load8_u:reg+small>a (param i32) (result i32) (local.set 0 (i32.load8_u offset=8 (local.get 0))) (local.get 0))
;; x64   15| movzbl 0x8(%r13,%rdi,1),%edi; mov %rdi,%rax
;; a64   24| add x19, x21, w0, uxtw; ldrb w0, [x19, #8]
(func $i32.load8_u:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.load8_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movzbl 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrb w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i32.load8_u:loop:reg+small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.load8_u offset=8 (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   24| L1: movzbl 0x8(%r13,%rdi,1),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: add x19, x21, w0, uxtw; ldrb w0, [x19, #8]; cbnz w1, L1
(func $i32.load8_u:loop:small>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.load8_u (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movzbl 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrb w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i32.load16_s:reg (param i32) (result i32) (i32.load16_s (local.get 0)))
;; x64   12| movswl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrsh w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load16_s:reg+small (param i32) (result i32) (i32.load16_s offset=8 (local.get 0)))
;; x64   12| movswl 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldrsh w1, [x19, #8]; mov x0, x1
(func $i32.load16_s:reg+large (param i32) (result i32) (i32.load16_s offset=74565 (local.get 0)))
;; x64   15| movswl 0x12345(%r13,%rdi,1),%eax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrsh w1, [x16]; mov x0, x1
(func $i32.load16_s:temp+small (result i32) (i32.load16_s offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movswl 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrsh w0, [x16, #8]
(func $i32.load16_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.load16_s (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movswl 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrsh w10, [x21, w9, uxtw]; mov x0, x10
(func $i32.load16_s:small (result i32) (i32.load16_s (i32.const 5)))
;; x64   14| movswl 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldrsh w0, [x21, w0, uxtw]
(func $i32.load16_s:zero+small (result i32) (i32.load16_s offset=8 (i32.const 0)))
;; x64   14| movswl 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrsh w0, [x16, #8]
(func $i32.load16_s:zero+large (result i32) (i32.load16_s offset=74565 (i32.const 0)))
;; x64   14| movswl 0x12345(%r13),%eax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrsh w0, [x16]
(func $i32.load16_s:load (param i32) (result i32) (i32.load16_s (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movswl 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrsh w1, [x21, w1, uxtw]; mov x0, x1
(func $i32.load16_s:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.load16_s (local.get 0))) (local.get 1))
;; x64   12| movswl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrsh w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load16_s:reg+small>a (param i32) (result i32) (local.set 0 (i32.load16_s offset=8 (local.get 0))) (local.get 0))
;; x64   15| movswl 0x8(%r13,%rdi,1),%edi; mov %rdi,%rax
;; a64   24| add x19, x21, w0, uxtw; ldrsh w0, [x19, #8]
(func $i32.load16_s:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.load16_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movswl 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrsh w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i32.load16_s:loop:reg+small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.load16_s offset=8 (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   24| L1: movswl 0x8(%r13,%rdi,1),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: add x19, x21, w0, uxtw; ldrsh w0, [x19, #8]; cbnz w1, L1
(func $i32.load16_s:loop:small>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.load16_s (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movswl 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrsh w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i32.load16_u:reg (param i32) (result i32) (i32.load16_u (local.get 0)))
;; x64   12| movzwl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrh w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load16_u:reg+small (param i32) (result i32) (i32.load16_u offset=8 (local.get 0)))
;; x64   12| movzwl 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldrh w1, [x19, #8]; mov x0, x1
(func $i32.load16_u:reg+large (param i32) (result i32) (i32.load16_u offset=74565 (local.get 0)))
;; x64   15| movzwl 0x12345(%r13,%rdi,1),%eax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrh w1, [x16]; mov x0, x1
(func $i32.load16_u:temp+small (result i32) (i32.load16_u offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movzwl 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrh w0, [x16, #8]
(func $i32.load16_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.load16_u (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movzwl 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrh w10, [x21, w9, uxtw]; mov x0, x10
(func $i32.load16_u:small (result i32) (i32.load16_u (i32.const 5)))
;; x64   14| movzwl 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldrh w0, [x21, w0, uxtw]
(func $i32.load16_u:zero+small (result i32) (i32.load16_u offset=8 (i32.const 0)))
;; x64   14| movzwl 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrh w0, [x16, #8]
(func $i32.load16_u:zero+large (result i32) (i32.load16_u offset=74565 (i32.const 0)))
;; x64   14| movzwl 0x12345(%r13),%eax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrh w0, [x16]
(func $i32.load16_u:load (param i32) (result i32) (i32.load16_u (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movzwl 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrh w1, [x21, w1, uxtw]; mov x0, x1
(func $i32.load16_u:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.load16_u (local.get 0))) (local.get 1))
;; x64   12| movzwl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrh w1, [x21, w0, uxtw]; mov x0, x1
(func $i32.load16_u:reg+small>a (param i32) (result i32) (local.set 0 (i32.load16_u offset=8 (local.get 0))) (local.get 0))
;; x64   15| movzwl 0x8(%r13,%rdi,1),%edi; mov %rdi,%rax
;; a64   24| add x19, x21, w0, uxtw; ldrh w0, [x19, #8]
(func $i32.load16_u:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.load16_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movzwl 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrh w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i32.load16_u:loop:reg+small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.load16_u offset=8 (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   24| L1: movzwl 0x8(%r13,%rdi,1),%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: add x19, x21, w0, uxtw; ldrh w0, [x19, #8]; cbnz w1, L1
(func $i32.load16_u:loop:small>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.load16_u (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movzwl 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrh w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load8_s:reg (param i32) (result i64) (i64.load8_s (local.get 0)))
;; x64   12| movsbq 0x0(%r13,%rdi,1),%rax
;; a64   24| ldrsb x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load8_s:reg+small (param i32) (result i64) (i64.load8_s offset=8 (local.get 0)))
;; x64   12| movsbq 0x8(%r13,%rdi,1),%rax
;; a64   28| add x19, x21, w0, uxtw; ldrsb x1, [x19, #8]; mov x0, x1
(func $i64.load8_s:reg+large (param i32) (result i64) (i64.load8_s offset=74565 (local.get 0)))
;; x64   15| movsbq 0x12345(%r13,%rdi,1),%rax
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrsb x1, [x16, #837]; mov x0, x1
(func $i64.load8_s:temp+small (result i64) (i64.load8_s offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movsbq 0x8(%r13,%rax,1),%rax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrsb x0, [x16, #8]
(func $i64.load8_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load8_s (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movsbq 0x0(%r13,%rax,1),%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrsb x10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load8_s:small (result i64) (i64.load8_s (i32.const 5)))
;; x64   14| movsbq 0x5(%r13),%rax
;; a64   24| mov x0, #0x5; ldrsb x0, [x21, w0, uxtw]
(func $i64.load8_s:zero+small (result i64) (i64.load8_s offset=8 (i32.const 0)))
;; x64   14| movsbq 0x8(%r13),%rax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrsb x0, [x16, #8]
(func $i64.load8_s:zero+large (result i64) (i64.load8_s offset=74565 (i32.const 0)))
;; x64   14| movsbq 0x12345(%r13),%rax
;; a64   32| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrsb x0, [x16, #837]
(func $i64.load8_s:load (param i32) (result i64) (i64.load8_s (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movsbq 0x0(%r13,%rax,1),%rax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrsb x1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load8_s:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load8_s (local.get 0))) (local.get 1))
;; x64   12| movsbq 0x0(%r13,%rdi,1),%rax
;; a64   24| ldrsb x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load8_s:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load8_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movsbq 0x0(%r13,%rdi,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrsb x28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load8_s:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load8_s (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movsbq 0x5(%r13),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrsb x28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load8_u:reg (param i32) (result i64) (i64.load8_u (local.get 0)))
;; x64   12| movzbl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrb w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load8_u:reg+small (param i32) (result i64) (i64.load8_u offset=8 (local.get 0)))
;; x64   12| movzbl 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldrb w1, [x19, #8]; mov x0, x1
(func $i64.load8_u:reg+large (param i32) (result i64) (i64.load8_u offset=74565 (local.get 0)))
;; x64   15| movzbl 0x12345(%r13,%rdi,1),%eax
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrb w1, [x16, #837]; mov x0, x1
(func $i64.load8_u:temp+small (result i64) (i64.load8_u offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movzbl 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrb w0, [x16, #8]
(func $i64.load8_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load8_u (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movzbl 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrb w10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load8_u:small (result i64) (i64.load8_u (i32.const 5)))
;; x64   14| movzbl 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldrb w0, [x21, w0, uxtw]
(func $i64.load8_u:zero+small (result i64) (i64.load8_u offset=8 (i32.const 0)))
;; x64   14| movzbl 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrb w0, [x16, #8]
(func $i64.load8_u:zero+large (result i64) (i64.load8_u offset=74565 (i32.const 0)))
;; x64   14| movzbl 0x12345(%r13),%eax
;; a64   32| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; ldrb w0, [x16, #837]
(func $i64.load8_u:load (param i32) (result i64) (i64.load8_u (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movzbl 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrb w1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load8_u:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load8_u (local.get 0))) (local.get 1))
;; x64   12| movzbl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrb w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load8_u:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load8_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movzbl 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrb w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load8_u:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load8_u (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movzbl 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrb w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load16_s:reg (param i32) (result i64) (i64.load16_s (local.get 0)))
;; x64   12| movswq 0x0(%r13,%rdi,1),%rax
;; a64   24| ldrsh x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load16_s:reg+small (param i32) (result i64) (i64.load16_s offset=8 (local.get 0)))
;; x64   12| movswq 0x8(%r13,%rdi,1),%rax
;; a64   28| add x19, x21, w0, uxtw; ldrsh x1, [x19, #8]; mov x0, x1
(func $i64.load16_s:reg+large (param i32) (result i64) (i64.load16_s offset=74565 (local.get 0)))
;; x64   15| movswq 0x12345(%r13,%rdi,1),%rax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrsh x1, [x16]; mov x0, x1
(func $i64.load16_s:temp+small (result i64) (i64.load16_s offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movswq 0x8(%r13,%rax,1),%rax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrsh x0, [x16, #8]
(func $i64.load16_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load16_s (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movswq 0x0(%r13,%rax,1),%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrsh x10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load16_s:small (result i64) (i64.load16_s (i32.const 5)))
;; x64   14| movswq 0x5(%r13),%rax
;; a64   24| mov x0, #0x5; ldrsh x0, [x21, w0, uxtw]
(func $i64.load16_s:zero+small (result i64) (i64.load16_s offset=8 (i32.const 0)))
;; x64   14| movswq 0x8(%r13),%rax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrsh x0, [x16, #8]
(func $i64.load16_s:zero+large (result i64) (i64.load16_s offset=74565 (i32.const 0)))
;; x64   14| movswq 0x12345(%r13),%rax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrsh x0, [x16]
(func $i64.load16_s:load (param i32) (result i64) (i64.load16_s (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movswq 0x0(%r13,%rax,1),%rax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrsh x1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load16_s:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load16_s (local.get 0))) (local.get 1))
;; x64   12| movswq 0x0(%r13,%rdi,1),%rax
;; a64   24| ldrsh x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load16_s:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load16_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movswq 0x0(%r13,%rdi,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrsh x28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load16_s:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load16_s (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movswq 0x5(%r13),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrsh x28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load16_u:reg (param i32) (result i64) (i64.load16_u (local.get 0)))
;; x64   12| movzwl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrh w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load16_u:reg+small (param i32) (result i64) (i64.load16_u offset=8 (local.get 0)))
;; x64   12| movzwl 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldrh w1, [x19, #8]; mov x0, x1
(func $i64.load16_u:reg+large (param i32) (result i64) (i64.load16_u offset=74565 (local.get 0)))
;; x64   15| movzwl 0x12345(%r13,%rdi,1),%eax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrh w1, [x16]; mov x0, x1
(func $i64.load16_u:temp+small (result i64) (i64.load16_u offset=8 (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; movzwl 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrh w0, [x16, #8]
(func $i64.load16_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load16_u (local.get 8)))
;; x64   64| mov -0x50(%rbp),%eax; movzwl 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrh w10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load16_u:small (result i64) (i64.load16_u (i32.const 5)))
;; x64   14| movzwl 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldrh w0, [x21, w0, uxtw]
(func $i64.load16_u:zero+small (result i64) (i64.load16_u offset=8 (i32.const 0)))
;; x64   14| movzwl 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrh w0, [x16, #8]
(func $i64.load16_u:zero+large (result i64) (i64.load16_u offset=74565 (i32.const 0)))
;; x64   14| movzwl 0x12345(%r13),%eax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrh w0, [x16]
(func $i64.load16_u:load (param i32) (result i64) (i64.load16_u (i32.load (local.get 0))))
;; x64   17| mov 0x0(%r13,%rdi,1),%eax; movzwl 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrh w1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load16_u:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load16_u (local.get 0))) (local.get 1))
;; x64   12| movzwl 0x0(%r13,%rdi,1),%eax
;; a64   24| ldrh w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load16_u:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load16_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   27| xor %r15d,%r15d; L1: movzwl 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrh w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load16_u:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load16_u (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: movzwl 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrh w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load32_s:reg (param i32) (result i64) (i64.load32_s (local.get 0)))
;; x64   11| movslq 0x0(%r13,%rdi,1),%rax
;; a64   24| ldrsw x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load32_s:reg+small (param i32) (result i64) (i64.load32_s offset=8 (local.get 0)))
;; x64   11| movslq 0x8(%r13,%rdi,1),%rax
;; a64   28| add x19, x21, w0, uxtw; ldrsw x1, [x19, #8]; mov x0, x1
(func $i64.load32_s:reg+large (param i32) (result i64) (i64.load32_s offset=74565 (local.get 0)))
;; x64   14| movslq 0x12345(%r13,%rdi,1),%rax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrsw x1, [x16]; mov x0, x1
(func $i64.load32_s:temp+small (result i64) (i64.load32_s offset=8 (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; movslq 0x8(%r13,%rax,1),%rax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldrsw x0, [x16, #8]
(func $i64.load32_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load32_s (local.get 8)))
;; x64   63| mov -0x50(%rbp),%eax; movslq 0x0(%r13,%rax,1),%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldrsw x10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load32_s:small (result i64) (i64.load32_s (i32.const 5)))
;; x64   13| movslq 0x5(%r13),%rax
;; a64   24| mov x0, #0x5; ldrsw x0, [x21, w0, uxtw]
(func $i64.load32_s:zero+small (result i64) (i64.load32_s offset=8 (i32.const 0)))
;; x64   13| movslq 0x8(%r13),%rax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldrsw x0, [x16, #8]
(func $i64.load32_s:zero+large (result i64) (i64.load32_s offset=74565 (i32.const 0)))
;; x64   13| movslq 0x12345(%r13),%rax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldrsw x0, [x16]
(func $i64.load32_s:load (param i32) (result i64) (i64.load32_s (i32.load (local.get 0))))
;; x64   16| mov 0x0(%r13,%rdi,1),%eax; movslq 0x0(%r13,%rax,1),%rax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldrsw x1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load32_s:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load32_s (local.get 0))) (local.get 1))
;; x64   11| movslq 0x0(%r13,%rdi,1),%rax
;; a64   24| ldrsw x1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load32_s:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   26| xor %r15d,%r15d; L1: movslq 0x0(%r13,%rdi,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldrsw x28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load32_s:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load32_s (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   28| xor %r15d,%r15d; L1: movslq 0x5(%r13),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldrsw x28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
(func $i64.load32_u:reg (param i32) (result i64) (i64.load32_u (local.get 0)))
;; x64   11| mov 0x0(%r13,%rdi,1),%eax
;; a64   24| ldr w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load32_u:reg+small (param i32) (result i64) (i64.load32_u offset=8 (local.get 0)))
;; x64   11| mov 0x8(%r13,%rdi,1),%eax
;; a64   28| add x19, x21, w0, uxtw; ldr w1, [x19, #8]; mov x0, x1
(func $i64.load32_u:reg+large (param i32) (result i64) (i64.load32_u offset=74565 (local.get 0)))
;; x64   14| mov 0x12345(%r13,%rdi,1),%eax
;; a64   36| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr w1, [x16]; mov x0, x1
(func $i64.load32_u:temp+small (result i64) (i64.load32_u offset=8 (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; mov 0x8(%r13,%rax,1),%eax
;; a64   28| ldr w0, [x20, global.1]; add x16, x21, w0, uxtw; ldr w0, [x16, #8]
(func $i64.load32_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.load32_u (local.get 8)))
;; x64   63| mov -0x50(%rbp),%eax; mov 0x0(%r13,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ldr w10, [x21, w9, uxtw]; mov x0, x10
(func $i64.load32_u:small (result i64) (i64.load32_u (i32.const 5)))
;; x64   13| mov 0x5(%r13),%eax
;; a64   24| mov x0, #0x5; ldr w0, [x21, w0, uxtw]
(func $i64.load32_u:zero+small (result i64) (i64.load32_u offset=8 (i32.const 0)))
;; x64   13| mov 0x8(%r13),%eax
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; ldr w0, [x16, #8]
(func $i64.load32_u:zero+large (result i64) (i64.load32_u offset=74565 (i32.const 0)))
;; x64   13| mov 0x12345(%r13),%eax
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; ldr w0, [x16]
(func $i64.load32_u:load (param i32) (result i64) (i64.load32_u (i32.load (local.get 0))))
;; x64   16| mov 0x0(%r13,%rdi,1),%eax; mov 0x0(%r13,%rax,1),%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; ldr w1, [x21, w1, uxtw]; mov x0, x1
(func $i64.load32_u:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.load32_u (local.get 0))) (local.get 1))
;; x64   11| mov 0x0(%r13,%rdi,1),%eax
;; a64   24| ldr w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.load32_u:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.load32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   26| xor %r15d,%r15d; L1: mov 0x0(%r13,%rdi,1),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr w28, [x21, w0, uxtw]; cbnz w1, L1; mov x0, x28
(func $i64.load32_u:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.load32_u (i32.const 5))) (br_if 0 (local.get 0))) (local.get 1))
;; x64   28| xor %r15d,%r15d; L1: mov 0x5(%r13),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x1, #0x5; ldr w28, [x21, w1, uxtw]; cbnz w0, L1; mov x0, x28
)
