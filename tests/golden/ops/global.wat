;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $global.get.imported.i32 (result i32) (global.get 0))
;; x64   18| mov global.0(%r12),%r10; mov 0x0(%r10),%eax
;; a64   24| ldr x8, [x20, global.0]; ldr w0, [x8]
(func $global.get.imported.i32:>new (result i32) (local i32) (local.set 0 (global.get 0)) (local.get 0))
;; x64   18| mov global.0(%r12),%r10; mov 0x0(%r10),%eax
;; a64   24| ldr x8, [x20, global.0]; ldr w0, [x8]
(func $global.get.imported.i32:loop:>new (param i32) (result i32) (local i32) (loop (local.set 1 (global.get 0)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   33| xor %r15d,%r15d; L1: mov global.0(%r12),%r10; mov 0x0(%r10),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: ldr x8, [x20, global.0]; ldr w28, [x8]; cbnz w0, L1; mov x0, x28
(func $global.get.own.i32 (result i32) (global.get 1))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $global.get.own.i32:>new (result i32) (local i32) (local.set 0 (global.get 1)) (local.get 0))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $global.get.own.i32:loop:>new (param i32) (result i32) (local i32) (loop (local.set 1 (global.get 1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   26| xor %r15d,%r15d; L1: mov global.1(%r12),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr w28, [x20, global.1]; cbnz w0, L1; mov x0, x28
(func $global.get.own.i64 (result i64) (global.get 2))
;; x64   11| mov global.2(%r12),%rax
;; a64   20| ldr x0, [x20, global.2]
(func $global.get.own.i64:>new (result i64) (local i64) (local.set 0 (global.get 2)) (local.get 0))
;; x64   11| mov global.2(%r12),%rax
;; a64   20| ldr x0, [x20, global.2]
(func $global.get.own.i64:loop:>new (param i32) (result i64) (local i64) (loop (local.set 1 (global.get 2)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   26| xor %r15d,%r15d; L1: mov global.2(%r12),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr x28, [x20, global.2]; cbnz w0, L1; mov x0, x28
(func $global.get.own.f32 (result f32) (global.get 3))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $global.get.own.f32:>new (result f32) (local f32) (local.set 0 (global.get 3)) (local.get 0))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $global.get.own.f32:loop:>new (param i32) (result f32) (local f32) (loop (local.set 1 (global.get 3)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    32| vxorps %xmm14,%xmm14,%xmm14; L1: vmovss global.3(%r12),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: movss global.3(%r12),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr s30, [x20, global.3]; cbnz w0, L1; mov v0.16b, v30.16b
(func $global.get.own.f64 (result f64) (global.get 4))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $global.get.own.f64:>new (result f64) (local f64) (local.set 0 (global.get 4)) (local.get 0))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $global.get.own.f64:loop:>new (param i32) (result f64) (local f64) (loop (local.set 1 (global.get 4)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    32| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd global.4(%r12),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: movsd global.4(%r12),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr d30, [x20, global.4]; cbnz w0, L1; mov v0.16b, v30.16b
(func $global.get.own.funcref (result funcref) (global.get 5))
;; x64   11| mov global.5(%r12),%rax
;; a64   20| ldr x0, [x20, global.5]
(func $global.get.own.funcref:>new (result funcref) (local funcref) (local.set 0 (global.get 5)) (local.get 0))
;; x64   11| mov global.5(%r12),%rax
;; a64   20| ldr x0, [x20, global.5]
(func $global.get.own.funcref:loop:>new (param i32) (result funcref) (local funcref) (loop (local.set 1 (global.get 5)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   26| xor %r15d,%r15d; L1: mov global.5(%r12),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr x28, [x20, global.5]; cbnz w0, L1; mov x0, x28
(func $global.get.own.externref (result externref) (global.get 6))
;; x64   14| mov global.6(%r12),%rax
;; a64   20| ldr x0, [x20, global.6]
(func $global.get.own.externref:>new (result externref) (local externref) (local.set 0 (global.get 6)) (local.get 0))
;; x64   14| mov global.6(%r12),%rax
;; a64   20| ldr x0, [x20, global.6]
(func $global.get.own.externref:loop:>new (param i32) (result externref) (local externref) (loop (local.set 1 (global.get 6)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: mov global.6(%r12),%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr x28, [x20, global.6]; cbnz w0, L1; mov x0, x28
(func $global.get.other.i32 (result i32) (global.get 7))
;; x64   14| mov global.7(%r12),%eax
;; a64   20| ldr w0, [x20, global.7]
(func $global.get.other.i32:>new (result i32) (local i32) (local.set 0 (global.get 7)) (local.get 0))
;; x64   14| mov global.7(%r12),%eax
;; a64   20| ldr w0, [x20, global.7]
(func $global.get.other.i32:loop:>new (param i32) (result i32) (local i32) (loop (local.set 1 (global.get 7)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   29| xor %r15d,%r15d; L1: mov global.7(%r12),%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ldr w28, [x20, global.7]; cbnz w0, L1; mov x0, x28
(func $global.get.other.f64 (result f64) (global.get 8))
;; v3    16| vmovsd global.8(%r12),%xmm0
;; v2    16| movsd global.8(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.8]
(func $global.get.other.f64:>new (result f64) (local f64) (local.set 0 (global.get 8)) (local.get 0))
;; v3    16| vmovsd global.8(%r12),%xmm0
;; v2    16| movsd global.8(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.8]
(func $global.get.other.f64:loop:>new (param i32) (result f64) (local f64) (loop (local.set 1 (global.get 8)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd global.8(%r12),%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    33| xorps %xmm14,%xmm14; L1: movsd global.8(%r12),%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ldr d30, [x20, global.8]; cbnz w0, L1; mov v0.16b, v30.16b
(func $global.set.imported.i32:reg (param i32) (global.set 0 (local.get 0)))
;; x64   18| mov global.0(%r12),%r10; mov %edi,0x0(%r10)
;; a64   24| ldr x8, [x20, global.0]; str w0, [x8]
(func $global.set.imported.i32:temp (global.set 0 (global.get 1)))
;; x64   23| mov global.1(%r12),%eax; mov global.0(%r12),%r10; mov %eax,0x0(%r10)
;; a64   28| ldr w0, [x20, global.1]; ldr x8, [x20, global.0]; str w0, [x8]
(func $global.set.imported.i32:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (global.set 0 (local.get 8)))
;; x64   67| mov -0x50(%rbp),%eax; mov global.0(%r12),%r10; mov %eax,0x0(%r10)
;; a64   48| ldr w9, [x29, #88]; ldr x8, [x20, global.0]; str w9, [x8]
(func $global.set.imported.i32:small (global.set 0 (i32.const 5)))
;; x64   24| mov $0x5,%eax; mov global.0(%r12),%r10; mov %eax,0x0(%r10)
;; a64   28| mov x0, #0x5; ldr x8, [x20, global.0]; str w0, [x8]
(func $global.set.imported.i32:loop:reg (param i32 i32) (loop (global.set 0 (local.get 0)) (br_if 0 (local.get 1))))
;; x64   27| L1: mov global.0(%r12),%r10; mov %edi,0x0(%r10); test %esi,%esi; jne L1
;; a64   28| L1: ldr x8, [x20, global.0]; str w0, [x8]; cbnz w1, L1
(func $global.set.own.i32:reg (param i32) (global.set 1 (local.get 0)))
;; x64   11| mov %edi,global.1(%r12)
;; a64   20| str w0, [x20, global.1]
(func $global.set.own.i32:temp (global.set 1 (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; mov %eax,global.1(%r12)
;; a64   24| ldr w0, [x20, global.1]; str w0, [x20, global.1]
(func $global.set.own.i32:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (global.set 1 (local.get 8)))
;; x64   60| mov -0x50(%rbp),%eax; mov %eax,global.1(%r12)
;; a64   44| ldr w9, [x29, #88]; str w9, [x20, global.1]
(func $global.set.own.i32:small (global.set 1 (i32.const 5)))
;; x64   17| mov $0x5,%eax; mov %eax,global.1(%r12)
;; a64   24| mov x0, #0x5; str w0, [x20, global.1]
(func $global.set.own.i32:loop:reg (param i32 i32) (loop (global.set 1 (local.get 0)) (br_if 0 (local.get 1))))
;; x64   20| L1: mov %edi,global.1(%r12); test %esi,%esi; jne L1
;; a64   24| L1: str w0, [x20, global.1]; cbnz w1, L1
(func $global.set.own.i64:reg (param i64) (global.set 2 (local.get 0)))
;; x64   11| mov %rdi,global.2(%r12)
;; a64   20| str x0, [x20, global.2]
(func $global.set.own.i64:temp (global.set 2 (global.get 2)))
;; x64   16| mov global.2(%r12),%rax; mov %rax,global.2(%r12)
;; a64   24| ldr x0, [x20, global.2]; str x0, [x20, global.2]
(func $global.set.own.i64:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (global.set 2 (local.get 8)))
;; x64   60| mov -0x50(%rbp),%rax; mov %rax,global.2(%r12)
;; a64   44| ldr x9, [x29, #88]; str x9, [x20, global.2]
(func $global.set.own.i64:small (global.set 2 (i64.const 5)))
;; x64   17| mov $0x5,%eax; mov %rax,global.2(%r12)
;; a64   24| mov x0, #0x5; str x0, [x20, global.2]
(func $global.set.own.i64:loop:reg (param i64 i32) (loop (global.set 2 (local.get 0)) (br_if 0 (local.get 1))))
;; x64   20| L1: mov %rdi,global.2(%r12); test %esi,%esi; jne L1
;; a64   24| L1: str x0, [x20, global.2]; cbnz w1, L1
(func $global.set.own.f32:reg (param f32) (global.set 3 (local.get 0)))
;; v3    13| vmovss %xmm0,global.3(%r12)
;; v2    13| movss %xmm0,global.3(%r12)
;; a64   20| str s0, [x20, global.3]
(func $global.set.own.f32:temp (global.set 3 (global.get 3)))
;; v3    20| vmovss global.3(%r12),%xmm0; vmovss %xmm0,global.3(%r12)
;; v2    20| movss global.3(%r12),%xmm0; movss %xmm0,global.3(%r12)
;; a64   24| ldr s0, [x20, global.3]; str s0, [x20, global.3]
(func $global.set.own.f32:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (global.set 3 (local.get 8)))
;; v3    46| vmovss -0x50(%rbp),%xmm8; vmovss %xmm8,global.3(%r12)
;; v2    46| movss -0x50(%rbp),%xmm8; movss %xmm8,global.3(%r12)
;; a64   44| ldr s8, [x29, #88]; str s8, [x20, global.3]
(func $global.set.own.f32:const (global.set 3 (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vmovss %xmm0,global.3(%r12)
;; v2    36| movss {0x0000000040200000},%xmm0; movss %xmm0,global.3(%r12)
;; a64   32| ldr s0, {0x0000000040200000}; str s0, [x20, global.3]
(func $global.set.own.f32:loop:reg (param f32 i32) (loop (global.set 3 (local.get 0)) (br_if 0 (local.get 1))))
;; v3    22| L1: vmovss %xmm0,global.3(%r12); test %edi,%edi; jne L1
;; v2    22| L1: movss %xmm0,global.3(%r12); test %edi,%edi; jne L1
;; a64   24| L1: str s0, [x20, global.3]; cbnz w0, L1
(func $global.set.own.f64:reg (param f64) (global.set 4 (local.get 0)))
;; v3    13| vmovsd %xmm0,global.4(%r12)
;; v2    13| movsd %xmm0,global.4(%r12)
;; a64   20| str d0, [x20, global.4]
(func $global.set.own.f64:temp (global.set 4 (global.get 4)))
;; v3    20| vmovsd global.4(%r12),%xmm0; vmovsd %xmm0,global.4(%r12)
;; v2    20| movsd global.4(%r12),%xmm0; movsd %xmm0,global.4(%r12)
;; a64   24| ldr d0, [x20, global.4]; str d0, [x20, global.4]
(func $global.set.own.f64:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (global.set 4 (local.get 8)))
;; v3    46| vmovsd -0x50(%rbp),%xmm8; vmovsd %xmm8,global.4(%r12)
;; v2    46| movsd -0x50(%rbp),%xmm8; movsd %xmm8,global.4(%r12)
;; a64   44| ldr d8, [x29, #88]; str d8, [x20, global.4]
(func $global.set.own.f64:const (global.set 4 (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vmovsd %xmm0,global.4(%r12)
;; v2    36| movsd {0x4004000000000000},%xmm0; movsd %xmm0,global.4(%r12)
;; a64   32| ldr d0, {0x4004000000000000}; str d0, [x20, global.4]
(func $global.set.own.f64:loop:reg (param f64 i32) (loop (global.set 4 (local.get 0)) (br_if 0 (local.get 1))))
;; v3    22| L1: vmovsd %xmm0,global.4(%r12); test %edi,%edi; jne L1
;; v2    22| L1: movsd %xmm0,global.4(%r12); test %edi,%edi; jne L1
;; a64   24| L1: str d0, [x20, global.4]; cbnz w0, L1
(func $global.set.own.funcref:reg (param funcref) (global.set 5 (local.get 0)))
;; x64   11| mov %rdi,global.5(%r12)
;; a64   20| str x0, [x20, global.5]
(func $global.set.own.funcref:temp (global.set 5 (global.get 5)))
;; x64   16| mov global.5(%r12),%rax; mov %rax,global.5(%r12)
;; a64   24| ldr x0, [x20, global.5]; str x0, [x20, global.5]
(func $global.set.own.funcref:home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (global.set 5 (local.get 8)))
;; x64   60| mov -0x50(%rbp),%rax; mov %rax,global.5(%r12)
;; a64   44| ldr x9, [x29, #88]; str x9, [x20, global.5]
(func $global.set.own.funcref:const (global.set 5 (ref.null func)))
;; x64   14| xor %eax,%eax; mov %rax,global.5(%r12)
;; a64   20| str xzr, [x20, global.5]
(func $global.set.own.funcref:loop:reg (param funcref i32) (loop (global.set 5 (local.get 0)) (br_if 0 (local.get 1))))
;; x64   20| L1: mov %rdi,global.5(%r12); test %esi,%esi; jne L1
;; a64   24| L1: str x0, [x20, global.5]; cbnz w1, L1
(func $global.set.own.externref:reg (param externref) (global.set 6 (local.get 0)))
;; x64   14| mov %rdi,global.6(%r12)
;; a64   20| str x0, [x20, global.6]
(func $global.set.own.externref:temp (global.set 6 (global.get 6)))
;; x64   22| mov global.6(%r12),%rax; mov %rax,global.6(%r12)
;; a64   24| ldr x0, [x20, global.6]; str x0, [x20, global.6]
(func $global.set.own.externref:home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (global.set 6 (local.get 8)))
;; x64   63| mov -0x50(%rbp),%rax; mov %rax,global.6(%r12)
;; a64   44| ldr x9, [x29, #88]; str x9, [x20, global.6]
(func $global.set.own.externref:const (global.set 6 (ref.null extern)))
;; x64   17| xor %eax,%eax; mov %rax,global.6(%r12)
;; a64   20| str xzr, [x20, global.6]
(func $global.set.own.externref:loop:reg (param externref i32) (loop (global.set 6 (local.get 0)) (br_if 0 (local.get 1))))
;; x64   23| L1: mov %rdi,global.6(%r12); test %esi,%esi; jne L1
;; a64   24| L1: str x0, [x20, global.6]; cbnz w1, L1
(func $global.set.other.i32:reg (param i32) (global.set 7 (local.get 0)))
;; x64   14| mov %edi,global.7(%r12)
;; a64   20| str w0, [x20, global.7]
(func $global.set.other.i32:temp (global.set 7 (global.get 1)))
;; x64   19| mov global.1(%r12),%eax; mov %eax,global.7(%r12)
;; a64   24| ldr w0, [x20, global.1]; str w0, [x20, global.7]
(func $global.set.other.i32:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (global.set 7 (local.get 8)))
;; x64   63| mov -0x50(%rbp),%eax; mov %eax,global.7(%r12)
;; a64   44| ldr w9, [x29, #88]; str w9, [x20, global.7]
(func $global.set.other.i32:small (global.set 7 (i32.const 5)))
;; x64   20| mov $0x5,%eax; mov %eax,global.7(%r12)
;; a64   24| mov x0, #0x5; str w0, [x20, global.7]
(func $global.set.other.i32:loop:reg (param i32 i32) (loop (global.set 7 (local.get 0)) (br_if 0 (local.get 1))))
;; x64   23| L1: mov %edi,global.7(%r12); test %esi,%esi; jne L1
;; a64   24| L1: str w0, [x20, global.7]; cbnz w1, L1
(func $global.set.other.f64:reg (param f64) (global.set 8 (local.get 0)))
;; v3    16| vmovsd %xmm0,global.8(%r12)
;; v2    16| movsd %xmm0,global.8(%r12)
;; a64   20| str d0, [x20, global.8]
(func $global.set.other.f64:temp (global.set 8 (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm0; vmovsd %xmm0,global.8(%r12)
;; v2    23| movsd global.4(%r12),%xmm0; movsd %xmm0,global.8(%r12)
;; a64   24| ldr d0, [x20, global.4]; str d0, [x20, global.8]
(func $global.set.other.f64:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (global.set 8 (local.get 8)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vmovsd %xmm8,global.8(%r12)
;; v2    49| movsd -0x50(%rbp),%xmm8; movsd %xmm8,global.8(%r12)
;; a64   44| ldr d8, [x29, #88]; str d8, [x20, global.8]
(func $global.set.other.f64:const (global.set 8 (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vmovsd %xmm0,global.8(%r12)
;; v2    36| movsd {0x4004000000000000},%xmm0; movsd %xmm0,global.8(%r12)
;; a64   32| ldr d0, {0x4004000000000000}; str d0, [x20, global.8]
(func $global.set.other.f64:loop:reg (param f64 i32) (loop (global.set 8 (local.get 0)) (br_if 0 (local.get 1))))
;; v3    25| L1: vmovsd %xmm0,global.8(%r12); test %edi,%edi; jne L1
;; v2    25| L1: movsd %xmm0,global.8(%r12); test %edi,%edi; jne L1
;; a64   24| L1: str d0, [x20, global.8]; cbnz w0, L1
)
