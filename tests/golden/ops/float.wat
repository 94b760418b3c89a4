;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $f32.add:reg-reg (param f32 f32) (result f32) (f32.add (local.get 0) (local.get 1)))
;; v3    16| vaddss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; addss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fadd s2, s0, s1; mov v0.16b, v2.16b
(func $f32.add:reg-same (param f32) (result f32) (f32.add (local.get 0) (local.get 0)))
;; v3    16| vaddss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    19| movaps %xmm0,%xmm1; addss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fadd s1, s0, s0; mov v0.16b, v1.16b
(func $f32.add:temp-reg (param f32) (result f32) (f32.add (global.get 3) (local.get 0)))
;; v3    23| vmovss global.3(%r12),%xmm1; vaddss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; addss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:reg-temp (param f32) (result f32) (f32.add (local.get 0) (global.get 3)))
;; v3    23| vmovss global.3(%r12),%xmm1; vaddss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; addss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.add (local.get 8) (local.get 0)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vaddss %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    52| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; addss %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fadd s9, s8, s0; mov v0.16b, v9.16b
(func $f32.add:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.add (local.get 0) (local.get 8)))
;; v3    44| vaddss -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; addss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr s8, [x29, #88]; fadd s9, s0, s8; mov v0.16b, v9.16b
(func $f32.add:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.add (global.get 3) (local.get 8)))
;; v3    51| vmovss global.3(%r12),%xmm8; vaddss -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movss global.3(%r12),%xmm8; addss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fadd s8, s8, s9; mov v0.16b, v8.16b
(func $f32.add:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.add (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vaddss -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; addss -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr s8, [x29, #152]; fadd s9, s0, s8; mov v0.16b, v9.16b
(func $f32.add:reg-load (param f32 i32) (result f32) (f32.add (local.get 0) (f32.load (local.get 1))))
;; v3    21| vaddss 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; addss 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x21, w0, uxtw]; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:temp-load (param i32) (result f32) (f32.add (global.get 3) (f32.load (local.get 0))))
;; v3    23| vmovss global.3(%r12),%xmm0; vaddss 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movss global.3(%r12),%xmm0; addss 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fadd s0, s0, s1
(func $f32.add:reg-zero (param f32) (result f32) (f32.add (local.get 0) (f32.const 0)))
;; v3    28| vaddss {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; addss {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:reg-const (param f32) (result f32) (f32.add (local.get 0) (f32.const 2.5)))
;; v3    28| vaddss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; addss {0x0000000040200000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:temp-const (result f32) (f32.add (global.get 3) (f32.const 2.5)))
;; v3    36| vmovss global.3(%r12),%xmm0; vaddss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movss global.3(%r12),%xmm0; addss {0x0000000040200000},%xmm0
;; a64   40| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fadd s0, s0, s1
(func $f32.add:const-reg (param f32) (result f32) (f32.add (f32.const 2.5) (local.get 0)))
;; v3    28| vaddss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; addss {0x0000000040200000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.add (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vaddss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; addss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fadd s2, s0, s1; mov v0.16b, v2.16b
(func $f32.add:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.add (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vaddss %xmm1,%xmm0,%xmm0
;; v2    11| addss %xmm1,%xmm0
;; a64   20| fadd s0, s0, s1
(func $f32.add:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.add (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vaddss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| addss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.add (global.get 3) (local.get 0))) (local.get 1))
;; v3    23| vmovss global.3(%r12),%xmm1; vaddss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; addss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fadd s1, s1, s0; mov v0.16b, v1.16b
(func $f32.add:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vaddss %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: movaps %xmm0,%xmm14; addss %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fadd s30, s0, s1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.add:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vaddss %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: addss %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fadd s0, s0, s1; cbnz w0, L1
(func $f32.add:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vaddss %xmm0,%xmm1,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    24| L1: addss %xmm0,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fadd s1, s1, s0; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.add:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.add (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vaddss {0x0000000040200000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: addss {0x0000000040200000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fadd s0, s0, s30; cbnz w0, L1
(func $f32.add:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.add (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vaddss 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: addss 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr s1, [x21, w0, uxtw]; fadd s0, s0, s1; cbnz w1, L1
(func $f32.sub:reg-reg (param f32 f32) (result f32) (f32.sub (local.get 0) (local.get 1)))
;; v3    16| vsubss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; subss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fsub s2, s0, s1; mov v0.16b, v2.16b
(func $f32.sub:reg-same (param f32) (result f32) (f32.sub (local.get 0) (local.get 0)))
;; v3    16| vsubss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    19| movaps %xmm0,%xmm1; subss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fsub s1, s0, s0; mov v0.16b, v1.16b
(func $f32.sub:temp-reg (param f32) (result f32) (f32.sub (global.get 3) (local.get 0)))
;; v3    23| vmovss global.3(%r12),%xmm1; vsubss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; subss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fsub s1, s1, s0; mov v0.16b, v1.16b
(func $f32.sub:reg-temp (param f32) (result f32) (f32.sub (local.get 0) (global.get 3)))
;; v3    23| vmovss global.3(%r12),%xmm1; vsubss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    26| movss global.3(%r12),%xmm1; movaps %xmm0,%xmm2; subss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fsub s2, s0, s1; mov v0.16b, v2.16b
(func $f32.sub:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.sub (local.get 8) (local.get 0)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vsubss %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    52| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; subss %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fsub s9, s8, s0; mov v0.16b, v9.16b
(func $f32.sub:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.sub (local.get 0) (local.get 8)))
;; v3    44| vsubss -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; subss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr s8, [x29, #88]; fsub s9, s0, s8; mov v0.16b, v9.16b
(func $f32.sub:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.sub (global.get 3) (local.get 8)))
;; v3    51| vmovss global.3(%r12),%xmm8; vsubss -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movss global.3(%r12),%xmm8; subss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fsub s8, s8, s9; mov v0.16b, v8.16b
(func $f32.sub:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.sub (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vsubss -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; subss -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr s8, [x29, #152]; fsub s9, s0, s8; mov v0.16b, v9.16b
(func $f32.sub:reg-load (param f32 i32) (result f32) (f32.sub (local.get 0) (f32.load (local.get 1))))
;; v3    21| vsubss 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; subss 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x21, w0, uxtw]; fsub s2, s0, s1; mov v0.16b, v2.16b
(func $f32.sub:temp-load (param i32) (result f32) (f32.sub (global.get 3) (f32.load (local.get 0))))
;; v3    23| vmovss global.3(%r12),%xmm0; vsubss 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movss global.3(%r12),%xmm0; subss 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fsub s0, s0, s1
(func $f32.sub:reg-zero (param f32) (result f32) (f32.sub (local.get 0) (f32.const 0)))
;; v3    28| vsubss {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; subss {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fsub s2, s0, s1; mov v0.16b, v2.16b
(func $f32.sub:reg-const (param f32) (result f32) (f32.sub (local.get 0) (f32.const 2.5)))
;; v3    28| vsubss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; subss {0x0000000040200000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fsub s2, s0, s1; mov v0.16b, v2.16b
(func $f32.sub:temp-const (result f32) (f32.sub (global.get 3) (f32.const 2.5)))
;; v3    36| vmovss global.3(%r12),%xmm0; vsubss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movss global.3(%r12),%xmm0; subss {0x0000000040200000},%xmm0
;; a64   40| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fsub s0, s0, s1
(func $f32.sub:const-reg (param f32) (result f32) (f32.sub (f32.const 2.5) (local.get 0)))
;; v3    36| vmovss {0x0000000040200000},%xmm1; vsubss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movss {0x0000000040200000},%xmm1; subss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fsub s1, s1, s0; mov v0.16b, v1.16b
(func $f32.sub:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.sub (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vsubss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; subss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fsub s2, s0, s1; mov v0.16b, v2.16b
(func $f32.sub:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.sub (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vsubss %xmm1,%xmm0,%xmm0
;; v2    11| subss %xmm1,%xmm0
;; a64   20| fsub s0, s0, s1
(func $f32.sub:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.sub (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vsubss %xmm1,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    19| movaps %xmm0,%xmm2; subss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fsub s1, s0, s1; mov v0.16b, v1.16b
(func $f32.sub:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.sub (global.get 3) (local.get 0))) (local.get 1))
;; v3    23| vmovss global.3(%r12),%xmm1; vsubss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; subss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fsub s1, s1, s0; mov v0.16b, v1.16b
(func $f32.sub:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vsubss %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: movaps %xmm0,%xmm14; subss %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fsub s30, s0, s1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.sub:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vsubss %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: subss %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fsub s0, s0, s1; cbnz w0, L1
(func $f32.sub:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vsubss %xmm1,%xmm0,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    32| L1: movaps %xmm0,%xmm2; subss %xmm1,%xmm2; movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fsub s1, s0, s1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.sub:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.sub (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vsubss {0x0000000040200000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: subss {0x0000000040200000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fsub s0, s0, s30; cbnz w0, L1
(func $f32.sub:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.sub (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vsubss 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: subss 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr s1, [x21, w0, uxtw]; fsub s0, s0, s1; cbnz w1, L1
(func $f32.mul:reg-reg (param f32 f32) (result f32) (f32.mul (local.get 0) (local.get 1)))
;; v3    16| vmulss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; mulss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fmul s2, s0, s1; mov v0.16b, v2.16b
(func $f32.mul:reg-same (param f32) (result f32) (f32.mul (local.get 0) (local.get 0)))
;; v3    16| vmulss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    19| movaps %xmm0,%xmm1; mulss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fmul s1, s0, s0; mov v0.16b, v1.16b
(func $f32.mul:temp-reg (param f32) (result f32) (f32.mul (global.get 3) (local.get 0)))
;; v3    23| vmovss global.3(%r12),%xmm1; vmulss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; mulss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:reg-temp (param f32) (result f32) (f32.mul (local.get 0) (global.get 3)))
;; v3    23| vmovss global.3(%r12),%xmm1; vmulss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; mulss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.mul (local.get 8) (local.get 0)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vmulss %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    52| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; mulss %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fmul s9, s8, s0; mov v0.16b, v9.16b
(func $f32.mul:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.mul (local.get 0) (local.get 8)))
;; v3    44| vmulss -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; mulss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr s8, [x29, #88]; fmul s9, s0, s8; mov v0.16b, v9.16b
(func $f32.mul:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.mul (global.get 3) (local.get 8)))
;; v3    51| vmovss global.3(%r12),%xmm8; vmulss -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movss global.3(%r12),%xmm8; mulss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fmul s8, s8, s9; mov v0.16b, v8.16b
(func $f32.mul:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.mul (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vmulss -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; mulss -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr s8, [x29, #152]; fmul s9, s0, s8; mov v0.16b, v9.16b
(func $f32.mul:reg-load (param f32 i32) (result f32) (f32.mul (local.get 0) (f32.load (local.get 1))))
;; v3    21| vmulss 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; mulss 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x21, w0, uxtw]; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:temp-load (param i32) (result f32) (f32.mul (global.get 3) (f32.load (local.get 0))))
;; v3    23| vmovss global.3(%r12),%xmm0; vmulss 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movss global.3(%r12),%xmm0; mulss 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fmul s0, s0, s1
(func $f32.mul:reg-zero (param f32) (result f32) (f32.mul (local.get 0) (f32.const 0)))
;; v3    28| vmulss {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; mulss {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:reg-const (param f32) (result f32) (f32.mul (local.get 0) (f32.const 2.5)))
;; v3    28| vmulss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; mulss {0x0000000040200000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:temp-const (result f32) (f32.mul (global.get 3) (f32.const 2.5)))
;; v3    36| vmovss global.3(%r12),%xmm0; vmulss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movss global.3(%r12),%xmm0; mulss {0x0000000040200000},%xmm0
;; a64   40| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fmul s0, s0, s1
(func $f32.mul:const-reg (param f32) (result f32) (f32.mul (f32.const 2.5) (local.get 0)))
;; v3    28| vmulss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; mulss {0x0000000040200000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.mul (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vmulss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; mulss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fmul s2, s0, s1; mov v0.16b, v2.16b
(func $f32.mul:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.mul (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vmulss %xmm1,%xmm0,%xmm0
;; v2    11| mulss %xmm1,%xmm0
;; a64   20| fmul s0, s0, s1
(func $f32.mul:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.mul (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vmulss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| mulss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.mul (global.get 3) (local.get 0))) (local.get 1))
;; v3    23| vmovss global.3(%r12),%xmm1; vmulss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; mulss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmul s1, s1, s0; mov v0.16b, v1.16b
(func $f32.mul:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vmulss %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: movaps %xmm0,%xmm14; mulss %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmul s30, s0, s1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.mul:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vmulss %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: mulss %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fmul s0, s0, s1; cbnz w0, L1
(func $f32.mul:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vmulss %xmm0,%xmm1,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    24| L1: mulss %xmm0,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fmul s1, s1, s0; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.mul:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.mul (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vmulss {0x0000000040200000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: mulss {0x0000000040200000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fmul s0, s0, s30; cbnz w0, L1
(func $f32.mul:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.mul (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vmulss 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: mulss 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr s1, [x21, w0, uxtw]; fmul s0, s0, s1; cbnz w1, L1
(func $f32.div:reg-reg (param f32 f32) (result f32) (f32.div (local.get 0) (local.get 1)))
;; v3    16| vdivss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; divss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fdiv s2, s0, s1; mov v0.16b, v2.16b
(func $f32.div:reg-same (param f32) (result f32) (f32.div (local.get 0) (local.get 0)))
;; v3    16| vdivss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    19| movaps %xmm0,%xmm1; divss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fdiv s1, s0, s0; mov v0.16b, v1.16b
(func $f32.div:temp-reg (param f32) (result f32) (f32.div (global.get 3) (local.get 0)))
;; v3    23| vmovss global.3(%r12),%xmm1; vdivss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; divss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fdiv s1, s1, s0; mov v0.16b, v1.16b
(func $f32.div:reg-temp (param f32) (result f32) (f32.div (local.get 0) (global.get 3)))
;; v3    23| vmovss global.3(%r12),%xmm1; vdivss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    26| movss global.3(%r12),%xmm1; movaps %xmm0,%xmm2; divss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fdiv s2, s0, s1; mov v0.16b, v2.16b
(func $f32.div:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.div (local.get 8) (local.get 0)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vdivss %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    52| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm9; divss %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fdiv s9, s8, s0; mov v0.16b, v9.16b
(func $f32.div:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.div (local.get 0) (local.get 8)))
;; v3    44| vdivss -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; divss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr s8, [x29, #88]; fdiv s9, s0, s8; mov v0.16b, v9.16b
(func $f32.div:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.div (global.get 3) (local.get 8)))
;; v3    51| vmovss global.3(%r12),%xmm8; vdivss -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movss global.3(%r12),%xmm8; divss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fdiv s8, s8, s9; mov v0.16b, v8.16b
(func $f32.div:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.div (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vdivss -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; divss -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr s8, [x29, #152]; fdiv s9, s0, s8; mov v0.16b, v9.16b
(func $f32.div:reg-load (param f32 i32) (result f32) (f32.div (local.get 0) (f32.load (local.get 1))))
;; v3    21| vdivss 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; divss 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x21, w0, uxtw]; fdiv s2, s0, s1; mov v0.16b, v2.16b
(func $f32.div:temp-load (param i32) (result f32) (f32.div (global.get 3) (f32.load (local.get 0))))
;; v3    23| vmovss global.3(%r12),%xmm0; vdivss 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movss global.3(%r12),%xmm0; divss 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fdiv s0, s0, s1
(func $f32.div:reg-zero (param f32) (result f32) (f32.div (local.get 0) (f32.const 0)))
;; v3    28| vdivss {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; divss {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fdiv s2, s0, s1; mov v0.16b, v2.16b
(func $f32.div:reg-const (param f32) (result f32) (f32.div (local.get 0) (f32.const 2.5)))
;; v3    28| vdivss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; divss {0x0000000040200000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fdiv s2, s0, s1; mov v0.16b, v2.16b
(func $f32.div:temp-const (result f32) (f32.div (global.get 3) (f32.const 2.5)))
;; v3    36| vmovss global.3(%r12),%xmm0; vdivss {0x0000000040200000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movss global.3(%r12),%xmm0; divss {0x0000000040200000},%xmm0
;; a64   40| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fdiv s0, s0, s1
(func $f32.div:const-reg (param f32) (result f32) (f32.div (f32.const 2.5) (local.get 0)))
;; v3    36| vmovss {0x0000000040200000},%xmm1; vdivss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movss {0x0000000040200000},%xmm1; divss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fdiv s1, s1, s0; mov v0.16b, v1.16b
(func $f32.div:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.div (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vdivss %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    19| movaps %xmm0,%xmm2; divss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fdiv s2, s0, s1; mov v0.16b, v2.16b
(func $f32.div:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.div (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vdivss %xmm1,%xmm0,%xmm0
;; v2    11| divss %xmm1,%xmm0
;; a64   20| fdiv s0, s0, s1
(func $f32.div:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.div (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vdivss %xmm1,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    19| movaps %xmm0,%xmm2; divss %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fdiv s1, s0, s1; mov v0.16b, v1.16b
(func $f32.div:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.div (global.get 3) (local.get 0))) (local.get 1))
;; v3    23| vmovss global.3(%r12),%xmm1; vdivss %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movss global.3(%r12),%xmm1; divss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fdiv s1, s1, s0; mov v0.16b, v1.16b
(func $f32.div:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.div (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vdivss %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: movaps %xmm0,%xmm14; divss %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fdiv s30, s0, s1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.div:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.div (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vdivss %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: divss %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fdiv s0, s0, s1; cbnz w0, L1
(func $f32.div:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.div (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vdivss %xmm1,%xmm0,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    32| L1: movaps %xmm0,%xmm2; divss %xmm1,%xmm2; movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fdiv s1, s0, s1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.div:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.div (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vdivss {0x0000000040200000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: divss {0x0000000040200000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fdiv s0, s0, s30; cbnz w0, L1
(func $f32.div:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.div (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vdivss 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: divss 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr s1, [x21, w0, uxtw]; fdiv s0, s0, s1; cbnz w1, L1
(func $f32.min:reg-reg (param f32 f32) (result f32) (f32.min (local.get 0) (local.get 1)))
;; v3    41| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3; L1: vminss %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    50| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2; minss %xmm1,%xmm2;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmin s2, s0, s1; mov v0.16b, v2.16b
(func $f32.min:reg-same (param f32) (result f32) (f32.min (local.get 0) (local.get 0)))
;; v3    41| vucomiss %xmm0,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm0,%xmm1; jmp L3; L1: vminss %xmm0,%xmm0,%xmm1; jmp L3;
;; v3      | L2: vaddss %xmm0,%xmm0,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    50| ucomiss %xmm0,%xmm0; jp L2; jne L1; jp L1; movaps %xmm0,%xmm1; orps %xmm0,%xmm1; jmp L3; L1: movaps %xmm0,%xmm1; minss %xmm0,%xmm1;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm1; addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   24| fmin s1, s0, s0; mov v0.16b, v1.16b
(func $f32.min:temp-reg (param f32) (result f32) (f32.min (global.get 3) (local.get 0)))
;; v3    48| vmovss global.3(%r12),%xmm1; vucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; vorps %xmm1,%xmm0,%xmm1; jmp L3; L1: vminss %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddss %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    45| movss global.3(%r12),%xmm1; ucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; orps %xmm0,%xmm1; jmp L3; L1: minss %xmm0,%xmm1; jmp L3;
;; v2      | L2: addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmin s1, s1, s0; mov v0.16b, v1.16b
(func $f32.min:reg-temp (param f32) (result f32) (f32.min (local.get 0) (global.get 3)))
;; v3    48| vmovss global.3(%r12),%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3; L1: vminss %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    57| movss global.3(%r12),%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm2; minss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmin s2, s0, s1; mov v0.16b, v2.16b
(func $f32.min:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.min (local.get 8) (local.get 0)))
;; v3    74| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; jp L2; jne L1; jp L1; vorps %xmm8,%xmm0,%xmm9; jmp L3; L1: vminss %xmm0,%xmm8,%xmm9;
;; v3      | jmp L3; L2: vaddss %xmm0,%xmm8,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    83| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; jp L2; jne L1; jp L1; movaps %xmm0,%xmm9; orps %xmm8,%xmm9; jmp L3; L1: movaps %xmm8,%xmm9;
;; v2      | minss %xmm0,%xmm9; jmp L3; L2: movaps %xmm8,%xmm9; addss %xmm0,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fmin s9, s8, s0; mov v0.16b, v9.16b
(func $f32.min:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.min (local.get 0) (local.get 8)))
;; v3    74| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm8,%xmm9; jmp L3; L1: vminss %xmm8,%xmm0,%xmm9;
;; v3      | jmp L3; L2: vaddss %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    83| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; movaps %xmm8,%xmm9; orps %xmm0,%xmm9; jmp L3; L1: movaps %xmm0,%xmm9;
;; v2      | minss %xmm8,%xmm9; jmp L3; L2: movaps %xmm0,%xmm9; addss %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fmin s9, s0, s8; mov v0.16b, v9.16b
(func $f32.min:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.min (global.get 3) (local.get 8)))
;; v3    81| vmovss global.3(%r12),%xmm8; vmovss -0x50(%rbp),%xmm9; vucomiss %xmm9,%xmm8; jp L2; jne L1; jp L1; vorps %xmm8,%xmm9,%xmm8; jmp L3;
;; v3      | L1: vminss %xmm9,%xmm8,%xmm8; jmp L3; L2: vaddss %xmm9,%xmm8,%xmm8; L3: vmovaps %xmm8,%xmm0
;; v2    78| movss global.3(%r12),%xmm8; movss -0x50(%rbp),%xmm9; ucomiss %xmm9,%xmm8; jp L2; jne L1; jp L1; orps %xmm9,%xmm8; jmp L3;
;; v2      | L1: minss %xmm9,%xmm8; jmp L3; L2: addss %xmm9,%xmm8; L3: movaps %xmm8,%xmm0
;; a64   52| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fmin s8, s8, s9; mov v0.16b, v8.16b
(func $f32.min:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.min (local.get 0) (local.get 16)))
;; v3   210| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm8,%xmm9; jmp L3;
;; v3      | L1: vminss %xmm8,%xmm0,%xmm9; jmp L3; L2: vaddss %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2   219| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; movaps %xmm8,%xmm9; orps %xmm0,%xmm9; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm9; minss %xmm8,%xmm9; jmp L3; L2: movaps %xmm0,%xmm9; addss %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; fmin s9, s0, s8; mov v0.16b, v9.16b
(func $f32.min:reg-load (param f32 i32) (result f32) (f32.min (local.get 0) (f32.load (local.get 1))))
;; v3    48| vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3; L1: vminss %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    57| movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm2; minss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr s1, [x21, w0, uxtw]; fmin s2, s0, s1; mov v0.16b, v2.16b
(func $f32.min:temp-load (param i32) (result f32) (f32.min (global.get 3) (f32.load (local.get 0))))
;; v3    50| vmovss global.3(%r12),%xmm0; vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm0; jmp L3;
;; v3      | L1: vminss %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm0; L3: ret
;; v2    48| movss global.3(%r12),%xmm0; movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; orps %xmm1,%xmm0; jmp L3;
;; v2      | L1: minss %xmm1,%xmm0; jmp L3; L2: addss %xmm1,%xmm0; L3: ret
;; a64   28| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fmin s0, s0, s1
(func $f32.min:reg-zero (param f32) (result f32) (f32.min (local.get 0) (f32.const 0)))
;; v3    46| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3; L1: vminss %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    54| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2;
;; v2      | minss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| movi v1.2d, #0x0; fmin s2, s0, s1; mov v0.16b, v2.16b
(func $f32.min:reg-const (param f32) (result f32) (f32.min (local.get 0) (f32.const 2.5)))
;; v3    60| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3;
;; v3      | L1: vminss %xmm1,%xmm0,%xmm2; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    68| movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm2; minss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fmin s2, s0, s1; mov v0.16b, v2.16b
(func $f32.min:temp-const (result f32) (f32.min (global.get 3) (f32.const 2.5)))
;; v3    60| vmovss global.3(%r12),%xmm0; vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm0;
;; v3      | jmp L3; L1: vminss %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm0; L3: ret
;; v2    60| movss global.3(%r12),%xmm0; movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; orps %xmm1,%xmm0; jmp L3;
;; v2      | L1: minss %xmm1,%xmm0; jmp L3; L2: addss %xmm1,%xmm0; L3: ret
;; a64   40| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fmin s0, s0, s1
(func $f32.min:const-reg (param f32) (result f32) (f32.min (f32.const 2.5) (local.get 0)))
;; v3    60| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; vorps %xmm1,%xmm0,%xmm1; jmp L3;
;; v3      | L1: vminss %xmm0,%xmm1,%xmm1; jmp L3; L2: vaddss %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    60| movss {0x0000000040200000},%xmm1; ucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; orps %xmm0,%xmm1; jmp L3; L1: minss %xmm0,%xmm1; jmp L3;
;; v2      | L2: addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fmin s1, s1, s0; mov v0.16b, v1.16b
(func $f32.min:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.min (local.get 0) (local.get 1))) (local.get 2))
;; v3    41| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3; L1: vminss %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    50| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2; minss %xmm1,%xmm2;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmin s2, s0, s1; mov v0.16b, v2.16b
(func $f32.min:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.min (local.get 0) (local.get 1))) (local.get 0))
;; v3    36| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm0; jmp L3; L1: vminss %xmm1,%xmm0,%xmm0; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm0; L3: ret
;; v2    34| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; orps %xmm1,%xmm0; jmp L3; L1: minss %xmm1,%xmm0; jmp L3; L2: addss %xmm1,%xmm0; L3: ret
;; a64   20| fmin s0, s0, s1
(func $f32.min:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.min (local.get 0) (local.get 1))) (local.get 1))
;; v3    41| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vorps %xmm0,%xmm1,%xmm2; jmp L3; L1: vminss %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    50| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2; minss %xmm1,%xmm2;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmin s1, s0, s1; mov v0.16b, v1.16b
(func $f32.min:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.min (global.get 3) (local.get 0))) (local.get 1))
;; v3    48| vmovss global.3(%r12),%xmm1; vucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; vorps %xmm1,%xmm0,%xmm1; jmp L3; L1: vminss %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddss %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    45| movss global.3(%r12),%xmm1; ucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; orps %xmm0,%xmm1; jmp L3; L1: minss %xmm0,%xmm1; jmp L3;
;; v2      | L2: addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmin s1, s1, s0; mov v0.16b, v1.16b
(func $f32.min:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.min (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    55| vxorps %xmm14,%xmm14,%xmm14; L1: vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vorps %xmm0,%xmm1,%xmm14; jmp L4;
;; v3      | L2: vminss %xmm1,%xmm0,%xmm14; jmp L4; L3: vaddss %xmm1,%xmm0,%xmm14; L4: test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    63| xorps %xmm14,%xmm14; L1: ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; movaps %xmm1,%xmm14; orps %xmm0,%xmm14; jmp L4;
;; v2      | L2: movaps %xmm0,%xmm14; minss %xmm1,%xmm14; jmp L4; L3: movaps %xmm0,%xmm14; addss %xmm1,%xmm14; L4: test %edi,%edi; jne L1;
;; v2      | movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmin s30, s0, s1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.min:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.min (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    45| L1: vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vorps %xmm0,%xmm1,%xmm0; jmp L4; L2: vminss %xmm1,%xmm0,%xmm0; jmp L4;
;; v3      | L3: vaddss %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    43| L1: ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; orps %xmm1,%xmm0; jmp L4; L2: minss %xmm1,%xmm0; jmp L4; L3: addss %xmm1,%xmm0;
;; v2      | L4: test %edi,%edi; jne L1
;; a64   24| L1: fmin s0, s0, s1; cbnz w0, L1
(func $f32.min:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.min (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    55| L1: vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vorps %xmm0,%xmm1,%xmm2; jmp L4; L2: vminss %xmm1,%xmm0,%xmm2; jmp L4;
;; v3      | L3: vaddss %xmm1,%xmm0,%xmm2; L4: vmovaps %xmm2,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    63| L1: ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; movaps %xmm1,%xmm2; orps %xmm0,%xmm2; jmp L4; L2: movaps %xmm0,%xmm2; minss %xmm1,%xmm2;
;; v2      | jmp L4; L3: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L4: movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fmin s1, s0, s1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.min:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.min (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    68| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vorps %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vminss %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddss %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    60| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; orps %xmm1,%xmm0; jmp L4; L2: minss %xmm1,%xmm0; jmp L4;
;; v2      | L3: addss %xmm1,%xmm0; L4: test %edi,%edi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fmin s0, s0, s30; cbnz w0, L1
(func $f32.min:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.min (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    52| L1: vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vorps %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vminss %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddss %xmm1,%xmm0,%xmm0; L4: test %esi,%esi; jne L1
;; v2    50| L1: movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; orps %xmm1,%xmm0; jmp L4; L2: minss %xmm1,%xmm0; jmp L4;
;; v2      | L3: addss %xmm1,%xmm0; L4: test %esi,%esi; jne L1
;; a64   28| L1: ldr s1, [x21, w0, uxtw]; fmin s0, s0, s1; cbnz w1, L1
(func $f32.max:reg-reg (param f32 f32) (result f32) (f32.max (local.get 0) (local.get 1)))
;; v3    41| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    50| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmax s2, s0, s1; mov v0.16b, v2.16b
(func $f32.max:reg-same (param f32) (result f32) (f32.max (local.get 0) (local.get 0)))
;; v3    41| vucomiss %xmm0,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm0,%xmm1; jmp L3; L1: vmaxss %xmm0,%xmm0,%xmm1; jmp L3;
;; v3      | L2: vaddss %xmm0,%xmm0,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    50| ucomiss %xmm0,%xmm0; jp L2; jne L1; jp L1; movaps %xmm0,%xmm1; andps %xmm0,%xmm1; jmp L3; L1: movaps %xmm0,%xmm1; maxss %xmm0,%xmm1;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm1; addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   24| fmax s1, s0, s0; mov v0.16b, v1.16b
(func $f32.max:temp-reg (param f32) (result f32) (f32.max (global.get 3) (local.get 0)))
;; v3    48| vmovss global.3(%r12),%xmm1; vucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; vandps %xmm1,%xmm0,%xmm1; jmp L3; L1: vmaxss %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddss %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    45| movss global.3(%r12),%xmm1; ucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; andps %xmm0,%xmm1; jmp L3; L1: maxss %xmm0,%xmm1; jmp L3;
;; v2      | L2: addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmax s1, s1, s0; mov v0.16b, v1.16b
(func $f32.max:reg-temp (param f32) (result f32) (f32.max (local.get 0) (global.get 3)))
;; v3    48| vmovss global.3(%r12),%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    57| movss global.3(%r12),%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmax s2, s0, s1; mov v0.16b, v2.16b
(func $f32.max:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.max (local.get 8) (local.get 0)))
;; v3    74| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; jp L2; jne L1; jp L1; vandps %xmm8,%xmm0,%xmm9; jmp L3; L1: vmaxss %xmm0,%xmm8,%xmm9;
;; v3      | jmp L3; L2: vaddss %xmm0,%xmm8,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    83| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; jp L2; jne L1; jp L1; movaps %xmm0,%xmm9; andps %xmm8,%xmm9; jmp L3;
;; v2      | L1: movaps %xmm8,%xmm9; maxss %xmm0,%xmm9; jmp L3; L2: movaps %xmm8,%xmm9; addss %xmm0,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fmax s9, s8, s0; mov v0.16b, v9.16b
(func $f32.max:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.max (local.get 0) (local.get 8)))
;; v3    74| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm8,%xmm9; jmp L3; L1: vmaxss %xmm8,%xmm0,%xmm9;
;; v3      | jmp L3; L2: vaddss %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    83| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; movaps %xmm8,%xmm9; andps %xmm0,%xmm9; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm9; maxss %xmm8,%xmm9; jmp L3; L2: movaps %xmm0,%xmm9; addss %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fmax s9, s0, s8; mov v0.16b, v9.16b
(func $f32.max:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.max (global.get 3) (local.get 8)))
;; v3    81| vmovss global.3(%r12),%xmm8; vmovss -0x50(%rbp),%xmm9; vucomiss %xmm9,%xmm8; jp L2; jne L1; jp L1; vandps %xmm8,%xmm9,%xmm8; jmp L3;
;; v3      | L1: vmaxss %xmm9,%xmm8,%xmm8; jmp L3; L2: vaddss %xmm9,%xmm8,%xmm8; L3: vmovaps %xmm8,%xmm0
;; v2    78| movss global.3(%r12),%xmm8; movss -0x50(%rbp),%xmm9; ucomiss %xmm9,%xmm8; jp L2; jne L1; jp L1; andps %xmm9,%xmm8; jmp L3;
;; v2      | L1: maxss %xmm9,%xmm8; jmp L3; L2: addss %xmm9,%xmm8; L3: movaps %xmm8,%xmm0
;; a64   52| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fmax s8, s8, s9; mov v0.16b, v8.16b
(func $f32.max:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.max (local.get 0) (local.get 16)))
;; v3   210| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm8,%xmm9; jmp L3;
;; v3      | L1: vmaxss %xmm8,%xmm0,%xmm9; jmp L3; L2: vaddss %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2   219| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jp L2; jne L1; jp L1; movaps %xmm8,%xmm9; andps %xmm0,%xmm9; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm9; maxss %xmm8,%xmm9; jmp L3; L2: movaps %xmm0,%xmm9; addss %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; fmax s9, s0, s8; mov v0.16b, v9.16b
(func $f32.max:reg-load (param f32 i32) (result f32) (f32.max (local.get 0) (f32.load (local.get 1))))
;; v3    48| vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3;
;; v3      | L1: vmaxss %xmm1,%xmm0,%xmm2; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    57| movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr s1, [x21, w0, uxtw]; fmax s2, s0, s1; mov v0.16b, v2.16b
(func $f32.max:temp-load (param i32) (result f32) (f32.max (global.get 3) (f32.load (local.get 0))))
;; v3    50| vmovss global.3(%r12),%xmm0; vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm0; jmp L3;
;; v3      | L1: vmaxss %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm0; L3: ret
;; v2    48| movss global.3(%r12),%xmm0; movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; andps %xmm1,%xmm0; jmp L3;
;; v2      | L1: maxss %xmm1,%xmm0; jmp L3; L2: addss %xmm1,%xmm0; L3: ret
;; a64   28| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fmax s0, s0, s1
(func $f32.max:reg-zero (param f32) (result f32) (f32.max (local.get 0) (f32.const 0)))
;; v3    46| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    54| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2;
;; v2      | maxss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| movi v1.2d, #0x0; fmax s2, s0, s1; mov v0.16b, v2.16b
(func $f32.max:reg-const (param f32) (result f32) (f32.max (local.get 0) (f32.const 2.5)))
;; v3    60| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3;
;; v3      | L1: vmaxss %xmm1,%xmm0,%xmm2; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    68| movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3;
;; v2      | L1: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2; jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fmax s2, s0, s1; mov v0.16b, v2.16b
(func $f32.max:temp-const (result f32) (f32.max (global.get 3) (f32.const 2.5)))
;; v3    60| vmovss global.3(%r12),%xmm0; vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm0;
;; v3      | jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddss %xmm1,%xmm0,%xmm0; L3: ret
;; v2    60| movss global.3(%r12),%xmm0; movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; andps %xmm1,%xmm0; jmp L3;
;; v2      | L1: maxss %xmm1,%xmm0; jmp L3; L2: addss %xmm1,%xmm0; L3: ret
;; a64   40| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fmax s0, s0, s1
(func $f32.max:const-reg (param f32) (result f32) (f32.max (f32.const 2.5) (local.get 0)))
;; v3    60| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; vandps %xmm1,%xmm0,%xmm1; jmp L3;
;; v3      | L1: vmaxss %xmm0,%xmm1,%xmm1; jmp L3; L2: vaddss %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    60| movss {0x0000000040200000},%xmm1; ucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; andps %xmm0,%xmm1; jmp L3; L1: maxss %xmm0,%xmm1; jmp L3;
;; v2      | L2: addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   40| ldr s1, {0x0000000040200000}; fmax s1, s1, s0; mov v0.16b, v1.16b
(func $f32.max:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.max (local.get 0) (local.get 1))) (local.get 2))
;; v3    41| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    50| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmax s2, s0, s1; mov v0.16b, v2.16b
(func $f32.max:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.max (local.get 0) (local.get 1))) (local.get 0))
;; v3    36| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm0; jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm0; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm0; L3: ret
;; v2    34| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; andps %xmm1,%xmm0; jmp L3; L1: maxss %xmm1,%xmm0; jmp L3; L2: addss %xmm1,%xmm0; L3: ret
;; a64   20| fmax s0, s0, s1
(func $f32.max:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.max (local.get 0) (local.get 1))) (local.get 1))
;; v3    41| vucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; vandps %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxss %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddss %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    50| ucomiss %xmm1,%xmm0; jp L2; jne L1; jp L1; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L3; L1: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2;
;; v2      | jmp L3; L2: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmax s1, s0, s1; mov v0.16b, v1.16b
(func $f32.max:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.max (global.get 3) (local.get 0))) (local.get 1))
;; v3    48| vmovss global.3(%r12),%xmm1; vucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; vandps %xmm1,%xmm0,%xmm1; jmp L3; L1: vmaxss %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddss %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    45| movss global.3(%r12),%xmm1; ucomiss %xmm0,%xmm1; jp L2; jne L1; jp L1; andps %xmm0,%xmm1; jmp L3; L1: maxss %xmm0,%xmm1; jmp L3;
;; v2      | L2: addss %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr s1, [x20, global.3]; fmax s1, s1, s0; mov v0.16b, v1.16b
(func $f32.max:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.max (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    55| vxorps %xmm14,%xmm14,%xmm14; L1: vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vandps %xmm0,%xmm1,%xmm14; jmp L4;
;; v3      | L2: vmaxss %xmm1,%xmm0,%xmm14; jmp L4; L3: vaddss %xmm1,%xmm0,%xmm14; L4: test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    63| xorps %xmm14,%xmm14; L1: ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; movaps %xmm1,%xmm14; andps %xmm0,%xmm14; jmp L4;
;; v2      | L2: movaps %xmm0,%xmm14; maxss %xmm1,%xmm14; jmp L4; L3: movaps %xmm0,%xmm14; addss %xmm1,%xmm14; L4: test %edi,%edi; jne L1;
;; v2      | movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmax s30, s0, s1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.max:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.max (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    45| L1: vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vandps %xmm0,%xmm1,%xmm0; jmp L4; L2: vmaxss %xmm1,%xmm0,%xmm0; jmp L4;
;; v3      | L3: vaddss %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    43| L1: ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; andps %xmm1,%xmm0; jmp L4; L2: maxss %xmm1,%xmm0; jmp L4; L3: addss %xmm1,%xmm0;
;; v2      | L4: test %edi,%edi; jne L1
;; a64   24| L1: fmax s0, s0, s1; cbnz w0, L1
(func $f32.max:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.max (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    55| L1: vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vandps %xmm0,%xmm1,%xmm2; jmp L4; L2: vmaxss %xmm1,%xmm0,%xmm2; jmp L4;
;; v3      | L3: vaddss %xmm1,%xmm0,%xmm2; L4: vmovaps %xmm2,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    63| L1: ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; movaps %xmm1,%xmm2; andps %xmm0,%xmm2; jmp L4; L2: movaps %xmm0,%xmm2; maxss %xmm1,%xmm2;
;; v2      | jmp L4; L3: movaps %xmm0,%xmm2; addss %xmm1,%xmm2; L4: movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fmax s1, s0, s1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.max:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.max (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    68| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vandps %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vmaxss %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddss %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    60| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; andps %xmm1,%xmm0; jmp L4; L2: maxss %xmm1,%xmm0;
;; v2      | jmp L4; L3: addss %xmm1,%xmm0; L4: test %edi,%edi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fmax s0, s0, s30; cbnz w0, L1
(func $f32.max:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.max (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    52| L1: vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; vandps %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vmaxss %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddss %xmm1,%xmm0,%xmm0; L4: test %esi,%esi; jne L1
;; v2    50| L1: movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; jp L3; jne L2; jp L2; andps %xmm1,%xmm0; jmp L4; L2: maxss %xmm1,%xmm0; jmp L4;
;; v2      | L3: addss %xmm1,%xmm0; L4: test %esi,%esi; jne L1
;; a64   28| L1: ldr s1, [x21, w0, uxtw]; fmax s0, s0, s1; cbnz w1, L1
(func $f32.copysign:reg-reg (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
;; v3    36| vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm0
;; v2    40| movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   36| fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s2, w16; mov v0.16b, v2.16b
(func $f32.copysign:reg-same (param f32) (result f32) (f32.copysign (local.get 0) (local.get 0)))
;; v3    36| vandps F32_ABS(%r12),%xmm0,%xmm1; vandps F32_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1; vmovaps %xmm1,%xmm0
;; v2    40| movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm1; andps %xmm0,%xmm1; orps %xmm15,%xmm1; movaps %xmm1,%xmm0
;; a64   36| fmov w8, s0; fmov w16, s0; bfxil w16, w8, #0, #31; fmov s1, w16; mov v0.16b, v1.16b
(func $f32.copysign:temp-reg (param f32) (result f32) (f32.copysign (global.get 3) (local.get 0)))
;; v3    43| vmovss global.3(%r12),%xmm1; vandps F32_ABS(%r12),%xmm1,%xmm1; vandps F32_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1;
;; v3      | vmovaps %xmm1,%xmm0
;; v2    43| movss global.3(%r12),%xmm1; andps F32_ABS(%r12),%xmm1; movaps F32_SIGN(%r12),%xmm15; andps %xmm0,%xmm15; orps %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   40| ldr s1, [x20, global.3]; fmov w8, s1; fmov w16, s0; bfxil w16, w8, #0, #31; fmov s1, w16; mov v0.16b, v1.16b
(func $f32.copysign:reg-temp (param f32) (result f32) (f32.copysign (local.get 0) (global.get 3)))
;; v3    43| vmovss global.3(%r12),%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    47| movss global.3(%r12),%xmm1; movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2;
;; v2      | orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   40| ldr s1, [x20, global.3]; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s2, w16; mov v0.16b, v2.16b
(func $f32.copysign:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.copysign (local.get 8) (local.get 0)))
;; v3    69| vmovss -0x50(%rbp),%xmm8; vandps F32_ABS(%r12),%xmm8,%xmm9; vandps F32_SIGN(%r12),%xmm0,%xmm15; vorps %xmm9,%xmm15,%xmm9;
;; v3      | vmovaps %xmm9,%xmm0
;; v2    73| movss -0x50(%rbp),%xmm8; movaps F32_ABS(%r12),%xmm15; andps %xmm8,%xmm15; movaps F32_SIGN(%r12),%xmm9; andps %xmm0,%xmm9;
;; v2      | orps %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64   60| ldr s8, [x29, #88]; fmov w8, s8; fmov w16, s0; bfxil w16, w8, #0, #31; fmov s9, w16; mov v0.16b, v9.16b
(func $f32.copysign:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.copysign (local.get 0) (local.get 8)))
;; v3    69| vmovss -0x50(%rbp),%xmm8; vandps F32_ABS(%r12),%xmm0,%xmm9; vandps F32_SIGN(%r12),%xmm8,%xmm15; vorps %xmm9,%xmm15,%xmm9;
;; v3      | vmovaps %xmm9,%xmm0
;; v2    73| movss -0x50(%rbp),%xmm8; movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm9; andps %xmm8,%xmm9;
;; v2      | orps %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64   60| ldr s8, [x29, #88]; fmov w8, s0; fmov w16, s8; bfxil w16, w8, #0, #31; fmov s9, w16; mov v0.16b, v9.16b
(func $f32.copysign:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.copysign (global.get 3) (local.get 8)))
;; v3    76| vmovss global.3(%r12),%xmm8; vmovss -0x50(%rbp),%xmm9; vandps F32_ABS(%r12),%xmm8,%xmm8; vandps F32_SIGN(%r12),%xmm9,%xmm15;
;; v3      | vorps %xmm8,%xmm15,%xmm8; vmovaps %xmm8,%xmm0
;; v2    76| movss global.3(%r12),%xmm8; movss -0x50(%rbp),%xmm9; andps F32_ABS(%r12),%xmm8; movaps F32_SIGN(%r12),%xmm15; andps %xmm9,%xmm15;
;; v2      | orps %xmm15,%xmm8; movaps %xmm8,%xmm0
;; a64   64| ldr s8, [x20, global.3]; ldr s9, [x29, #88]; fmov w8, s8; fmov w16, s9; bfxil w16, w8, #0, #31; fmov s8, w16; mov v0.16b, v8.16b
(func $f32.copysign:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.copysign (local.get 0) (local.get 16)))
;; v3   205| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vandps F32_ABS(%r12),%xmm0,%xmm9; vandps F32_SIGN(%r12),%xmm8,%xmm15; vorps %xmm9,%xmm15,%xmm9;
;; v3      | vmovaps %xmm9,%xmm0
;; v2   209| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm9; andps %xmm8,%xmm9;
;; v2      | orps %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64  124| ldr s8, [x29, #152]; fmov w8, s0; fmov w16, s8; bfxil w16, w8, #0, #31; fmov s9, w16; mov v0.16b, v9.16b
(func $f32.copysign:reg-load (param f32 i32) (result f32) (f32.copysign (local.get 0) (f32.load (local.get 1))))
;; v3    43| vmovss 0x0(%r13,%rdi,1),%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    47| movss 0x0(%r13,%rdi,1),%xmm1; movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2;
;; v2      | orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   40| ldr s1, [x21, w0, uxtw]; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s2, w16; mov v0.16b, v2.16b
(func $f32.copysign:temp-load (param i32) (result f32) (f32.copysign (global.get 3) (f32.load (local.get 0))))
;; v3    45| vmovss global.3(%r12),%xmm0; vmovss 0x0(%r13,%rdi,1),%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm0; vandps F32_SIGN(%r12),%xmm1,%xmm15;
;; v3      | vorps %xmm0,%xmm15,%xmm0
;; v2    46| movss global.3(%r12),%xmm0; movss 0x0(%r13,%rdi,1),%xmm1; andps F32_ABS(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm15; andps %xmm1,%xmm15;
;; v2      | orps %xmm15,%xmm0
;; a64   40| ldr s0, [x20, global.3]; ldr s1, [x21, w0, uxtw]; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s0, w16
(func $f32.copysign:reg-zero (param f32) (result f32) (f32.copysign (local.get 0) (f32.const 0)))
;; v3    41| vxorps %xmm1,%xmm1,%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    44| xorps %xmm1,%xmm1; movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2;
;; v2      | movaps %xmm2,%xmm0
;; a64   40| movi v1.2d, #0x0; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s2, w16; mov v0.16b, v2.16b
(func $f32.copysign:reg-const (param f32) (result f32) (f32.copysign (local.get 0) (f32.const 2.5)))
;; v3    60| vmovss {0x0000000040200000},%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    60| movss {0x0000000040200000},%xmm1; movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2;
;; v2      | orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   48| ldr s1, {0x0000000040200000}; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s2, w16; mov v0.16b, v2.16b
(func $f32.copysign:temp-const (result f32) (f32.copysign (global.get 3) (f32.const 2.5)))
;; v3    60| vmovss global.3(%r12),%xmm0; vmovss {0x0000000040200000},%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm0; vandps F32_SIGN(%r12),%xmm1,%xmm15;
;; v3      | vorps %xmm0,%xmm15,%xmm0
;; v2    60| movss global.3(%r12),%xmm0; movss {0x0000000040200000},%xmm1; andps F32_ABS(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm15;
;; v2      | andps %xmm1,%xmm15; orps %xmm15,%xmm0
;; a64   48| ldr s0, [x20, global.3]; ldr s1, {0x0000000040200000}; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s0, w16
(func $f32.copysign:const-reg (param f32) (result f32) (f32.copysign (f32.const 2.5) (local.get 0)))
;; v3    60| vmovss {0x0000000040200000},%xmm1; vandps F32_ABS(%r12),%xmm1,%xmm1; vandps F32_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1;
;; v3      | vmovaps %xmm1,%xmm0
;; v2    60| movss {0x0000000040200000},%xmm1; andps F32_ABS(%r12),%xmm1; movaps F32_SIGN(%r12),%xmm15; andps %xmm0,%xmm15; orps %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   48| ldr s1, {0x0000000040200000}; fmov w8, s1; fmov w16, s0; bfxil w16, w8, #0, #31; fmov s1, w16; mov v0.16b, v1.16b
(func $f32.copysign:reg-reg>new (param f32 f32) (result f32) (local f32) (local.set 2 (f32.copysign (local.get 0) (local.get 1))) (local.get 2))
;; v3    36| vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm0
;; v2    40| movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   36| fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s2, w16; mov v0.16b, v2.16b
(func $f32.copysign:reg-reg>a (param f32 f32) (result f32) (local.set 0 (f32.copysign (local.get 0) (local.get 1))) (local.get 0))
;; v3    31| vandps F32_ABS(%r12),%xmm0,%xmm0; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0
;; v2    32| andps F32_ABS(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0
;; a64   32| fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s0, w16
(func $f32.copysign:reg-reg>b (param f32 f32) (result f32) (local.set 1 (f32.copysign (local.get 0) (local.get 1))) (local.get 1))
;; v3    36| vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm0
;; v2    40| movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   36| fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s1, w16; mov v0.16b, v1.16b
(func $f32.copysign:temp-reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.copysign (global.get 3) (local.get 0))) (local.get 1))
;; v3    43| vmovss global.3(%r12),%xmm1; vandps F32_ABS(%r12),%xmm1,%xmm1; vandps F32_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1;
;; v3      | vmovaps %xmm1,%xmm0
;; v2    43| movss global.3(%r12),%xmm1; andps F32_ABS(%r12),%xmm1; movaps F32_SIGN(%r12),%xmm15; andps %xmm0,%xmm15; orps %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   40| ldr s1, [x20, global.3]; fmov w8, s1; fmov w16, s0; bfxil w16, w8, #0, #31; fmov s1, w16; mov v0.16b, v1.16b
(func $f32.copysign:loop:reg-reg>new (param f32 f32 i32) (result f32) (local f32) (loop (local.set 3 (f32.copysign (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    50| vxorps %xmm14,%xmm14,%xmm14; L1: vandps F32_ABS(%r12),%xmm0,%xmm14; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm14,%xmm15,%xmm14;
;; v3      | test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    53| xorps %xmm14,%xmm14; L1: movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm14; andps %xmm1,%xmm14;
;; v2      | orps %xmm15,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   44| movi v30.2d, #0x0; L1: fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s30, w16; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.copysign:loop:reg-reg>a (param f32 f32 i32) (result f32) (loop (local.set 0 (f32.copysign (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    40| L1: vandps F32_ABS(%r12),%xmm0,%xmm0; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0; test %edi,%edi; jne L1
;; v2    41| L1: andps F32_ABS(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0; test %edi,%edi; jne L1
;; a64   36| L1: fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s0, w16; cbnz w0, L1
(func $f32.copysign:loop:reg-reg>b (param f32 f32 i32) (result f32) (loop (local.set 1 (f32.copysign (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    50| L1: vandps F32_ABS(%r12),%xmm0,%xmm2; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm1; test %edi,%edi;
;; v3      | jne L1; vmovaps %xmm1,%xmm0
;; v2    53| L1: movaps F32_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F32_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2;
;; v2      | movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   40| L1: fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s1, w16; cbnz w0, L1; mov v0.16b, v1.16b
(func $f32.copysign:loop:reg-const>a (param f32 i32) (result f32) (loop (local.set 0 (f32.copysign (local.get 0) (f32.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    60| L1: vmovss {0x0000000040200000},%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm0; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0;
;; v3      | test %edi,%edi; jne L1
;; v2    60| L1: movss {0x0000000040200000},%xmm1; andps F32_ABS(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0;
;; v2      | test %edi,%edi; jne L1
;; a64   48| ldr s30, {0x0000000040200000}; L1: fmov w8, s0; fmov w16, s30; bfxil w16, w8, #0, #31; fmov s0, w16; cbnz w0, L1
(func $f32.copysign:loop:reg-load>a (param f32 i32 i32) (result f32) (loop (local.set 0 (f32.copysign (local.get 0) (f32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    47| L1: vmovss 0x0(%r13,%rdi,1),%xmm1; vandps F32_ABS(%r12),%xmm0,%xmm0; vandps F32_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0;
;; v3      | test %esi,%esi; jne L1
;; v2    48| L1: movss 0x0(%r13,%rdi,1),%xmm1; andps F32_ABS(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0;
;; v2      | test %esi,%esi; jne L1
;; a64   40| L1: ldr s1, [x21, w0, uxtw]; fmov w8, s0; fmov w16, s1; bfxil w16, w8, #0, #31; fmov s0, w16; cbnz w1, L1
(func $f64.add:reg-reg (param f64 f64) (result f64) (f64.add (local.get 0) (local.get 1)))
;; v3    16| vaddsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fadd d2, d0, d1; mov v0.16b, v2.16b
(func $f64.add:reg-same (param f64) (result f64) (f64.add (local.get 0) (local.get 0)))
;; v3    16| vaddsd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    20| movapd %xmm0,%xmm1; addsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fadd d1, d0, d0; mov v0.16b, v1.16b
(func $f64.add:temp-reg (param f64) (result f64) (f64.add (global.get 4) (local.get 0)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vaddsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; addsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:reg-temp (param f64) (result f64) (f64.add (local.get 0) (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vaddsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; addsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.add (local.get 8) (local.get 0)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vaddsd %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    53| movsd -0x50(%rbp),%xmm8; movapd %xmm8,%xmm9; addsd %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fadd d9, d8, d0; mov v0.16b, v9.16b
(func $f64.add:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.add (local.get 0) (local.get 8)))
;; v3    44| vaddsd -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; addsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr d8, [x29, #88]; fadd d9, d0, d8; mov v0.16b, v9.16b
(func $f64.add:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.add (global.get 4) (local.get 8)))
;; v3    51| vmovsd global.4(%r12),%xmm8; vaddsd -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movsd global.4(%r12),%xmm8; addsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fadd d8, d8, d9; mov v0.16b, v8.16b
(func $f64.add:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.add (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vaddsd -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; addsd -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr d8, [x29, #152]; fadd d9, d0, d8; mov v0.16b, v9.16b
(func $f64.add:reg-load (param f64 i32) (result f64) (f64.add (local.get 0) (f64.load (local.get 1))))
;; v3    21| vaddsd 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; addsd 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x21, w0, uxtw]; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:temp-load (param i32) (result f64) (f64.add (global.get 4) (f64.load (local.get 0))))
;; v3    23| vmovsd global.4(%r12),%xmm0; vaddsd 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movsd global.4(%r12),%xmm0; addsd 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fadd d0, d0, d1
(func $f64.add:reg-zero (param f64) (result f64) (f64.add (local.get 0) (f64.const 0)))
;; v3    28| vaddsd {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; addsd {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:reg-const (param f64) (result f64) (f64.add (local.get 0) (f64.const 2.5)))
;; v3    28| vaddsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; addsd {0x4004000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:temp-const (result f64) (f64.add (global.get 4) (f64.const 2.5)))
;; v3    36| vmovsd global.4(%r12),%xmm0; vaddsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movsd global.4(%r12),%xmm0; addsd {0x4004000000000000},%xmm0
;; a64   40| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fadd d0, d0, d1
(func $f64.add:const-reg (param f64) (result f64) (f64.add (f64.const 2.5) (local.get 0)))
;; v3    28| vaddsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; addsd {0x4004000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.add (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vaddsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fadd d2, d0, d1; mov v0.16b, v2.16b
(func $f64.add:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.add (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vaddsd %xmm1,%xmm0,%xmm0
;; v2    11| addsd %xmm1,%xmm0
;; a64   20| fadd d0, d0, d1
(func $f64.add:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.add (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vaddsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| addsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.add (global.get 4) (local.get 0))) (local.get 1))
;; v3    23| vmovsd global.4(%r12),%xmm1; vaddsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; addsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fadd d1, d1, d0; mov v0.16b, v1.16b
(func $f64.add:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vaddsd %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    33| xorps %xmm14,%xmm14; L1: movapd %xmm0,%xmm14; addsd %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fadd d30, d0, d1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.add:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vaddsd %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: addsd %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fadd d0, d0, d1; cbnz w0, L1
(func $f64.add:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vaddsd %xmm0,%xmm1,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    24| L1: addsd %xmm0,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fadd d1, d1, d0; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.add:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.add (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vaddsd {0x4004000000000000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: addsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fadd d0, d0, d30; cbnz w0, L1
(func $f64.add:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.add (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vaddsd 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: addsd 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr d1, [x21, w0, uxtw]; fadd d0, d0, d1; cbnz w1, L1
(func $f64.sub:reg-reg (param f64 f64) (result f64) (f64.sub (local.get 0) (local.get 1)))
;; v3    16| vsubsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; subsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fsub d2, d0, d1; mov v0.16b, v2.16b
(func $f64.sub:reg-same (param f64) (result f64) (f64.sub (local.get 0) (local.get 0)))
;; v3    16| vsubsd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    20| movapd %xmm0,%xmm1; subsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fsub d1, d0, d0; mov v0.16b, v1.16b
(func $f64.sub:temp-reg (param f64) (result f64) (f64.sub (global.get 4) (local.get 0)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vsubsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; subsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fsub d1, d1, d0; mov v0.16b, v1.16b
(func $f64.sub:reg-temp (param f64) (result f64) (f64.sub (local.get 0) (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vsubsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    27| movsd global.4(%r12),%xmm1; movapd %xmm0,%xmm2; subsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fsub d2, d0, d1; mov v0.16b, v2.16b
(func $f64.sub:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.sub (local.get 8) (local.get 0)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vsubsd %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    53| movsd -0x50(%rbp),%xmm8; movapd %xmm8,%xmm9; subsd %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fsub d9, d8, d0; mov v0.16b, v9.16b
(func $f64.sub:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.sub (local.get 0) (local.get 8)))
;; v3    44| vsubsd -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; subsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr d8, [x29, #88]; fsub d9, d0, d8; mov v0.16b, v9.16b
(func $f64.sub:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.sub (global.get 4) (local.get 8)))
;; v3    51| vmovsd global.4(%r12),%xmm8; vsubsd -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movsd global.4(%r12),%xmm8; subsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fsub d8, d8, d9; mov v0.16b, v8.16b
(func $f64.sub:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.sub (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vsubsd -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; subsd -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr d8, [x29, #152]; fsub d9, d0, d8; mov v0.16b, v9.16b
(func $f64.sub:reg-load (param f64 i32) (result f64) (f64.sub (local.get 0) (f64.load (local.get 1))))
;; v3    21| vsubsd 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; subsd 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x21, w0, uxtw]; fsub d2, d0, d1; mov v0.16b, v2.16b
(func $f64.sub:temp-load (param i32) (result f64) (f64.sub (global.get 4) (f64.load (local.get 0))))
;; v3    23| vmovsd global.4(%r12),%xmm0; vsubsd 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movsd global.4(%r12),%xmm0; subsd 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fsub d0, d0, d1
(func $f64.sub:reg-zero (param f64) (result f64) (f64.sub (local.get 0) (f64.const 0)))
;; v3    28| vsubsd {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; subsd {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fsub d2, d0, d1; mov v0.16b, v2.16b
(func $f64.sub:reg-const (param f64) (result f64) (f64.sub (local.get 0) (f64.const 2.5)))
;; v3    28| vsubsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; subsd {0x4004000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fsub d2, d0, d1; mov v0.16b, v2.16b
(func $f64.sub:temp-const (result f64) (f64.sub (global.get 4) (f64.const 2.5)))
;; v3    36| vmovsd global.4(%r12),%xmm0; vsubsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movsd global.4(%r12),%xmm0; subsd {0x4004000000000000},%xmm0
;; a64   40| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fsub d0, d0, d1
(func $f64.sub:const-reg (param f64) (result f64) (f64.sub (f64.const 2.5) (local.get 0)))
;; v3    36| vmovsd {0x4004000000000000},%xmm1; vsubsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm1; subsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fsub d1, d1, d0; mov v0.16b, v1.16b
(func $f64.sub:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.sub (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vsubsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; subsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fsub d2, d0, d1; mov v0.16b, v2.16b
(func $f64.sub:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.sub (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vsubsd %xmm1,%xmm0,%xmm0
;; v2    11| subsd %xmm1,%xmm0
;; a64   20| fsub d0, d0, d1
(func $f64.sub:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.sub (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vsubsd %xmm1,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    20| movapd %xmm0,%xmm2; subsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fsub d1, d0, d1; mov v0.16b, v1.16b
(func $f64.sub:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.sub (global.get 4) (local.get 0))) (local.get 1))
;; v3    23| vmovsd global.4(%r12),%xmm1; vsubsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; subsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fsub d1, d1, d0; mov v0.16b, v1.16b
(func $f64.sub:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vsubsd %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    33| xorps %xmm14,%xmm14; L1: movapd %xmm0,%xmm14; subsd %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fsub d30, d0, d1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.sub:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vsubsd %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: subsd %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fsub d0, d0, d1; cbnz w0, L1
(func $f64.sub:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vsubsd %xmm1,%xmm0,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    33| L1: movapd %xmm0,%xmm2; subsd %xmm1,%xmm2; movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fsub d1, d0, d1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.sub:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.sub (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vsubsd {0x4004000000000000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: subsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fsub d0, d0, d30; cbnz w0, L1
(func $f64.sub:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.sub (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vsubsd 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: subsd 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr d1, [x21, w0, uxtw]; fsub d0, d0, d1; cbnz w1, L1
(func $f64.mul:reg-reg (param f64 f64) (result f64) (f64.mul (local.get 0) (local.get 1)))
;; v3    16| vmulsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; mulsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fmul d2, d0, d1; mov v0.16b, v2.16b
(func $f64.mul:reg-same (param f64) (result f64) (f64.mul (local.get 0) (local.get 0)))
;; v3    16| vmulsd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    20| movapd %xmm0,%xmm1; mulsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fmul d1, d0, d0; mov v0.16b, v1.16b
(func $f64.mul:temp-reg (param f64) (result f64) (f64.mul (global.get 4) (local.get 0)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vmulsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; mulsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:reg-temp (param f64) (result f64) (f64.mul (local.get 0) (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vmulsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; mulsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.mul (local.get 8) (local.get 0)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vmulsd %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    53| movsd -0x50(%rbp),%xmm8; movapd %xmm8,%xmm9; mulsd %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fmul d9, d8, d0; mov v0.16b, v9.16b
(func $f64.mul:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.mul (local.get 0) (local.get 8)))
;; v3    44| vmulsd -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; mulsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr d8, [x29, #88]; fmul d9, d0, d8; mov v0.16b, v9.16b
(func $f64.mul:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.mul (global.get 4) (local.get 8)))
;; v3    51| vmovsd global.4(%r12),%xmm8; vmulsd -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movsd global.4(%r12),%xmm8; mulsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fmul d8, d8, d9; mov v0.16b, v8.16b
(func $f64.mul:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.mul (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vmulsd -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; mulsd -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr d8, [x29, #152]; fmul d9, d0, d8; mov v0.16b, v9.16b
(func $f64.mul:reg-load (param f64 i32) (result f64) (f64.mul (local.get 0) (f64.load (local.get 1))))
;; v3    21| vmulsd 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; mulsd 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x21, w0, uxtw]; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:temp-load (param i32) (result f64) (f64.mul (global.get 4) (f64.load (local.get 0))))
;; v3    23| vmovsd global.4(%r12),%xmm0; vmulsd 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movsd global.4(%r12),%xmm0; mulsd 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fmul d0, d0, d1
(func $f64.mul:reg-zero (param f64) (result f64) (f64.mul (local.get 0) (f64.const 0)))
;; v3    28| vmulsd {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; mulsd {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:reg-const (param f64) (result f64) (f64.mul (local.get 0) (f64.const 2.5)))
;; v3    28| vmulsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; mulsd {0x4004000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:temp-const (result f64) (f64.mul (global.get 4) (f64.const 2.5)))
;; v3    36| vmovsd global.4(%r12),%xmm0; vmulsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movsd global.4(%r12),%xmm0; mulsd {0x4004000000000000},%xmm0
;; a64   40| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fmul d0, d0, d1
(func $f64.mul:const-reg (param f64) (result f64) (f64.mul (f64.const 2.5) (local.get 0)))
;; v3    28| vmulsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; mulsd {0x4004000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.mul (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vmulsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; mulsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fmul d2, d0, d1; mov v0.16b, v2.16b
(func $f64.mul:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.mul (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vmulsd %xmm1,%xmm0,%xmm0
;; v2    11| mulsd %xmm1,%xmm0
;; a64   20| fmul d0, d0, d1
(func $f64.mul:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.mul (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vmulsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| mulsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.mul (global.get 4) (local.get 0))) (local.get 1))
;; v3    23| vmovsd global.4(%r12),%xmm1; vmulsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; mulsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmul d1, d1, d0; mov v0.16b, v1.16b
(func $f64.mul:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vmulsd %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    33| xorps %xmm14,%xmm14; L1: movapd %xmm0,%xmm14; mulsd %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmul d30, d0, d1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.mul:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vmulsd %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: mulsd %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fmul d0, d0, d1; cbnz w0, L1
(func $f64.mul:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vmulsd %xmm0,%xmm1,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    24| L1: mulsd %xmm0,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fmul d1, d1, d0; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.mul:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.mul (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vmulsd {0x4004000000000000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: mulsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fmul d0, d0, d30; cbnz w0, L1
(func $f64.mul:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.mul (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vmulsd 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: mulsd 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr d1, [x21, w0, uxtw]; fmul d0, d0, d1; cbnz w1, L1
(func $f64.div:reg-reg (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
;; v3    16| vdivsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; divsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fdiv d2, d0, d1; mov v0.16b, v2.16b
(func $f64.div:reg-same (param f64) (result f64) (f64.div (local.get 0) (local.get 0)))
;; v3    16| vdivsd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    20| movapd %xmm0,%xmm1; divsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fdiv d1, d0, d0; mov v0.16b, v1.16b
(func $f64.div:temp-reg (param f64) (result f64) (f64.div (global.get 4) (local.get 0)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vdivsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; divsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fdiv d1, d1, d0; mov v0.16b, v1.16b
(func $f64.div:reg-temp (param f64) (result f64) (f64.div (local.get 0) (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm1; vdivsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    27| movsd global.4(%r12),%xmm1; movapd %xmm0,%xmm2; divsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fdiv d2, d0, d1; mov v0.16b, v2.16b
(func $f64.div:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.div (local.get 8) (local.get 0)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vdivsd %xmm0,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    53| movsd -0x50(%rbp),%xmm8; movapd %xmm8,%xmm9; divsd %xmm0,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fdiv d9, d8, d0; mov v0.16b, v9.16b
(func $f64.div:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.div (local.get 0) (local.get 8)))
;; v3    44| vdivsd -0x50(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2    47| movaps %xmm0,%xmm8; divsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   48| ldr d8, [x29, #88]; fdiv d9, d0, d8; mov v0.16b, v9.16b
(func $f64.div:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.div (global.get 4) (local.get 8)))
;; v3    51| vmovsd global.4(%r12),%xmm8; vdivsd -0x50(%rbp),%xmm8,%xmm8; vmovaps %xmm8,%xmm0
;; v2    50| movsd global.4(%r12),%xmm8; divsd -0x50(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64   52| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fdiv d8, d8, d9; mov v0.16b, v8.16b
(func $f64.div:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.div (local.get 0) (local.get 16)))
;; v3   180| sub $0xa0,%rsp; vdivsd -0x90(%rbp),%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   183| sub $0xa0,%rsp; movaps %xmm0,%xmm8; divsd -0x90(%rbp),%xmm8; movaps %xmm8,%xmm0
;; a64  112| ldr d8, [x29, #152]; fdiv d9, d0, d8; mov v0.16b, v9.16b
(func $f64.div:reg-load (param f64 i32) (result f64) (f64.div (local.get 0) (f64.load (local.get 1))))
;; v3    21| vdivsd 0x0(%r13,%rdi,1),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    24| movaps %xmm0,%xmm1; divsd 0x0(%r13,%rdi,1),%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x21, w0, uxtw]; fdiv d2, d0, d1; mov v0.16b, v2.16b
(func $f64.div:temp-load (param i32) (result f64) (f64.div (global.get 4) (f64.load (local.get 0))))
;; v3    23| vmovsd global.4(%r12),%xmm0; vdivsd 0x0(%r13,%rdi,1),%xmm0,%xmm0
;; v2    23| movsd global.4(%r12),%xmm0; divsd 0x0(%r13,%rdi,1),%xmm0
;; a64   28| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fdiv d0, d0, d1
(func $f64.div:reg-zero (param f64) (result f64) (f64.div (local.get 0) (f64.const 0)))
;; v3    28| vdivsd {0x0000000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; divsd {0x0000000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   28| movi v1.2d, #0x0; fdiv d2, d0, d1; mov v0.16b, v2.16b
(func $f64.div:reg-const (param f64) (result f64) (f64.div (local.get 0) (f64.const 2.5)))
;; v3    28| vdivsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movaps %xmm0,%xmm1; divsd {0x4004000000000000},%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fdiv d2, d0, d1; mov v0.16b, v2.16b
(func $f64.div:temp-const (result f64) (f64.div (global.get 4) (f64.const 2.5)))
;; v3    36| vmovsd global.4(%r12),%xmm0; vdivsd {0x4004000000000000},%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movsd global.4(%r12),%xmm0; divsd {0x4004000000000000},%xmm0
;; a64   40| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fdiv d0, d0, d1
(func $f64.div:const-reg (param f64) (result f64) (f64.div (f64.const 2.5) (local.get 0)))
;; v3    36| vmovsd {0x4004000000000000},%xmm1; vdivsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm1; divsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fdiv d1, d1, d0; mov v0.16b, v1.16b
(func $f64.div:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.div (local.get 0) (local.get 1))) (local.get 2))
;; v3    16| vdivsd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    20| movapd %xmm0,%xmm2; divsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fdiv d2, d0, d1; mov v0.16b, v2.16b
(func $f64.div:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.div (local.get 0) (local.get 1))) (local.get 0))
;; v3    11| vdivsd %xmm1,%xmm0,%xmm0
;; v2    11| divsd %xmm1,%xmm0
;; a64   20| fdiv d0, d0, d1
(func $f64.div:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.div (local.get 0) (local.get 1))) (local.get 1))
;; v3    16| vdivsd %xmm1,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    20| movapd %xmm0,%xmm2; divsd %xmm1,%xmm2; movaps %xmm2,%xmm0
;; a64   24| fdiv d1, d0, d1; mov v0.16b, v1.16b
(func $f64.div:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.div (global.get 4) (local.get 0))) (local.get 1))
;; v3    23| vmovsd global.4(%r12),%xmm1; vdivsd %xmm0,%xmm1,%xmm1; vmovaps %xmm1,%xmm0
;; v2    22| movsd global.4(%r12),%xmm1; divsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fdiv d1, d1, d0; mov v0.16b, v1.16b
(func $f64.div:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.div (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vdivsd %xmm1,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    33| xorps %xmm14,%xmm14; L1: movapd %xmm0,%xmm14; divsd %xmm1,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fdiv d30, d0, d1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.div:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.div (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    20| L1: vdivsd %xmm1,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: divsd %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fdiv d0, d0, d1; cbnz w0, L1
(func $f64.div:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.div (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    25| L1: vdivsd %xmm1,%xmm0,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    33| L1: movapd %xmm0,%xmm2; divsd %xmm1,%xmm2; movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fdiv d1, d0, d1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.div:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.div (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    36| L1: vdivsd {0x4004000000000000},%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    36| L1: divsd {0x4004000000000000},%xmm0; test %edi,%edi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fdiv d0, d0, d30; cbnz w0, L1
(func $f64.div:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.div (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    25| L1: vdivsd 0x0(%r13,%rdi,1),%xmm0,%xmm0; test %esi,%esi; jne L1
;; v2    25| L1: divsd 0x0(%r13,%rdi,1),%xmm0; test %esi,%esi; jne L1
;; a64   28| L1: ldr d1, [x21, w0, uxtw]; fdiv d0, d0, d1; cbnz w1, L1
(func $f64.min:reg-reg (param f64 f64) (result f64) (f64.min (local.get 0) (local.get 1)))
;; v3    41| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    55| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmin d2, d0, d1; mov v0.16b, v2.16b
(func $f64.min:reg-same (param f64) (result f64) (f64.min (local.get 0) (local.get 0)))
;; v3    41| vucomisd %xmm0,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm0,%xmm1; jmp L3; L1: vminsd %xmm0,%xmm0,%xmm1; jmp L3;
;; v3      | L2: vaddsd %xmm0,%xmm0,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    55| ucomisd %xmm0,%xmm0; jp L2; jne L1; jp L1; movapd %xmm0,%xmm1; orpd %xmm0,%xmm1; jmp L3; L1: movapd %xmm0,%xmm1; minsd %xmm0,%xmm1;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm1; addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   24| fmin d1, d0, d0; mov v0.16b, v1.16b
(func $f64.min:temp-reg (param f64) (result f64) (f64.min (global.get 4) (local.get 0)))
;; v3    48| vmovsd global.4(%r12),%xmm1; vucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; vorpd %xmm1,%xmm0,%xmm1; jmp L3; L1: vminsd %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddsd %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    47| movsd global.4(%r12),%xmm1; ucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; orpd %xmm0,%xmm1; jmp L3; L1: minsd %xmm0,%xmm1; jmp L3;
;; v2      | L2: addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmin d1, d1, d0; mov v0.16b, v1.16b
(func $f64.min:reg-temp (param f64) (result f64) (f64.min (local.get 0) (global.get 4)))
;; v3    48| vmovsd global.4(%r12),%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    62| movsd global.4(%r12),%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmin d2, d0, d1; mov v0.16b, v2.16b
(func $f64.min:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.min (local.get 8) (local.get 0)))
;; v3    74| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; jp L2; jne L1; jp L1; vorpd %xmm8,%xmm0,%xmm9; jmp L3; L1: vminsd %xmm0,%xmm8,%xmm9;
;; v3      | jmp L3; L2: vaddsd %xmm0,%xmm8,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    88| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; jp L2; jne L1; jp L1; movapd %xmm0,%xmm9; orpd %xmm8,%xmm9; jmp L3; L1: movapd %xmm8,%xmm9;
;; v2      | minsd %xmm0,%xmm9; jmp L3; L2: movapd %xmm8,%xmm9; addsd %xmm0,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fmin d9, d8, d0; mov v0.16b, v9.16b
(func $f64.min:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.min (local.get 0) (local.get 8)))
;; v3    74| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm8,%xmm9; jmp L3; L1: vminsd %xmm8,%xmm0,%xmm9;
;; v3      | jmp L3; L2: vaddsd %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    88| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; movapd %xmm8,%xmm9; orpd %xmm0,%xmm9; jmp L3; L1: movapd %xmm0,%xmm9;
;; v2      | minsd %xmm8,%xmm9; jmp L3; L2: movapd %xmm0,%xmm9; addsd %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fmin d9, d0, d8; mov v0.16b, v9.16b
(func $f64.min:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.min (global.get 4) (local.get 8)))
;; v3    81| vmovsd global.4(%r12),%xmm8; vmovsd -0x50(%rbp),%xmm9; vucomisd %xmm9,%xmm8; jp L2; jne L1; jp L1; vorpd %xmm8,%xmm9,%xmm8; jmp L3;
;; v3      | L1: vminsd %xmm9,%xmm8,%xmm8; jmp L3; L2: vaddsd %xmm9,%xmm8,%xmm8; L3: vmovaps %xmm8,%xmm0
;; v2    80| movsd global.4(%r12),%xmm8; movsd -0x50(%rbp),%xmm9; ucomisd %xmm9,%xmm8; jp L2; jne L1; jp L1; orpd %xmm9,%xmm8; jmp L3;
;; v2      | L1: minsd %xmm9,%xmm8; jmp L3; L2: addsd %xmm9,%xmm8; L3: movaps %xmm8,%xmm0
;; a64   52| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fmin d8, d8, d9; mov v0.16b, v8.16b
(func $f64.min:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.min (local.get 0) (local.get 16)))
;; v3   210| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm8,%xmm9; jmp L3;
;; v3      | L1: vminsd %xmm8,%xmm0,%xmm9; jmp L3; L2: vaddsd %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2   224| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; movapd %xmm8,%xmm9; orpd %xmm0,%xmm9; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm9; minsd %xmm8,%xmm9; jmp L3; L2: movapd %xmm0,%xmm9; addsd %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; fmin d9, d0, d8; mov v0.16b, v9.16b
(func $f64.min:reg-load (param f64 i32) (result f64) (f64.min (local.get 0) (f64.load (local.get 1))))
;; v3    48| vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    62| movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr d1, [x21, w0, uxtw]; fmin d2, d0, d1; mov v0.16b, v2.16b
(func $f64.min:temp-load (param i32) (result f64) (f64.min (global.get 4) (f64.load (local.get 0))))
;; v3    50| vmovsd global.4(%r12),%xmm0; vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm0; jmp L3;
;; v3      | L1: vminsd %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm0; L3: ret
;; v2    50| movsd global.4(%r12),%xmm0; movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; orpd %xmm1,%xmm0; jmp L3;
;; v2      | L1: minsd %xmm1,%xmm0; jmp L3; L2: addsd %xmm1,%xmm0; L3: ret
;; a64   28| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fmin d0, d0, d1
(func $f64.min:reg-zero (param f64) (result f64) (f64.min (local.get 0) (f64.const 0)))
;; v3    46| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    59| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2;
;; v2      | minsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| movi v1.2d, #0x0; fmin d2, d0, d1; mov v0.16b, v2.16b
(func $f64.min:reg-const (param f64) (result f64) (f64.min (local.get 0) (f64.const 2.5)))
;; v3    60| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3;
;; v3      | L1: vminsd %xmm1,%xmm0,%xmm2; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    76| movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fmin d2, d0, d1; mov v0.16b, v2.16b
(func $f64.min:temp-const (result f64) (f64.min (global.get 4) (f64.const 2.5)))
;; v3    60| vmovsd global.4(%r12),%xmm0; vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm0;
;; v3      | jmp L3; L1: vminsd %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm0; L3: ret
;; v2    60| movsd global.4(%r12),%xmm0; movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; orpd %xmm1,%xmm0; jmp L3;
;; v2      | L1: minsd %xmm1,%xmm0; jmp L3; L2: addsd %xmm1,%xmm0; L3: ret
;; a64   40| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fmin d0, d0, d1
(func $f64.min:const-reg (param f64) (result f64) (f64.min (f64.const 2.5) (local.get 0)))
;; v3    60| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; vorpd %xmm1,%xmm0,%xmm1; jmp L3;
;; v3      | L1: vminsd %xmm0,%xmm1,%xmm1; jmp L3; L2: vaddsd %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    60| movsd {0x4004000000000000},%xmm1; ucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; orpd %xmm0,%xmm1; jmp L3; L1: minsd %xmm0,%xmm1; jmp L3;
;; v2      | L2: addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fmin d1, d1, d0; mov v0.16b, v1.16b
(func $f64.min:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.min (local.get 0) (local.get 1))) (local.get 2))
;; v3    41| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    55| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmin d2, d0, d1; mov v0.16b, v2.16b
(func $f64.min:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.min (local.get 0) (local.get 1))) (local.get 0))
;; v3    36| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm0; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm0; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm0; L3: ret
;; v2    36| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; orpd %xmm1,%xmm0; jmp L3; L1: minsd %xmm1,%xmm0; jmp L3; L2: addsd %xmm1,%xmm0; L3: ret
;; a64   20| fmin d0, d0, d1
(func $f64.min:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.min (local.get 0) (local.get 1))) (local.get 1))
;; v3    41| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vorpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vminsd %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    55| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmin d1, d0, d1; mov v0.16b, v1.16b
(func $f64.min:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.min (global.get 4) (local.get 0))) (local.get 1))
;; v3    48| vmovsd global.4(%r12),%xmm1; vucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; vorpd %xmm1,%xmm0,%xmm1; jmp L3; L1: vminsd %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddsd %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    47| movsd global.4(%r12),%xmm1; ucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; orpd %xmm0,%xmm1; jmp L3; L1: minsd %xmm0,%xmm1; jmp L3;
;; v2      | L2: addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmin d1, d1, d0; mov v0.16b, v1.16b
(func $f64.min:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.min (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    55| vxorps %xmm14,%xmm14,%xmm14; L1: vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vorpd %xmm0,%xmm1,%xmm14; jmp L4;
;; v3      | L2: vminsd %xmm1,%xmm0,%xmm14; jmp L4; L3: vaddsd %xmm1,%xmm0,%xmm14; L4: test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    68| xorps %xmm14,%xmm14; L1: ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; movapd %xmm1,%xmm14; orpd %xmm0,%xmm14; jmp L4;
;; v2      | L2: movapd %xmm0,%xmm14; minsd %xmm1,%xmm14; jmp L4; L3: movapd %xmm0,%xmm14; addsd %xmm1,%xmm14; L4: test %edi,%edi; jne L1;
;; v2      | movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmin d30, d0, d1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.min:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.min (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    45| L1: vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vorpd %xmm0,%xmm1,%xmm0; jmp L4; L2: vminsd %xmm1,%xmm0,%xmm0; jmp L4;
;; v3      | L3: vaddsd %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    45| L1: ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; orpd %xmm1,%xmm0; jmp L4; L2: minsd %xmm1,%xmm0; jmp L4; L3: addsd %xmm1,%xmm0;
;; v2      | L4: test %edi,%edi; jne L1
;; a64   24| L1: fmin d0, d0, d1; cbnz w0, L1
(func $f64.min:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.min (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    55| L1: vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vorpd %xmm0,%xmm1,%xmm2; jmp L4; L2: vminsd %xmm1,%xmm0,%xmm2; jmp L4;
;; v3      | L3: vaddsd %xmm1,%xmm0,%xmm2; L4: vmovaps %xmm2,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    68| L1: ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; movapd %xmm1,%xmm2; orpd %xmm0,%xmm2; jmp L4; L2: movapd %xmm0,%xmm2; minsd %xmm1,%xmm2;
;; v2      | jmp L4; L3: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L4: movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fmin d1, d0, d1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.min:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.min (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    68| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vorpd %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vminsd %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddsd %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    68| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; orpd %xmm1,%xmm0; jmp L4; L2: minsd %xmm1,%xmm0; jmp L4;
;; v2      | L3: addsd %xmm1,%xmm0; L4: test %edi,%edi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fmin d0, d0, d30; cbnz w0, L1
(func $f64.min:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.min (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    52| L1: vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vorpd %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vminsd %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddsd %xmm1,%xmm0,%xmm0; L4: test %esi,%esi; jne L1
;; v2    52| L1: movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; orpd %xmm1,%xmm0; jmp L4; L2: minsd %xmm1,%xmm0; jmp L4;
;; v2      | L3: addsd %xmm1,%xmm0; L4: test %esi,%esi; jne L1
;; a64   28| L1: ldr d1, [x21, w0, uxtw]; fmin d0, d0, d1; cbnz w1, L1
(func $f64.max:reg-reg (param f64 f64) (result f64) (f64.max (local.get 0) (local.get 1)))
;; v3    41| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    55| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmax d2, d0, d1; mov v0.16b, v2.16b
(func $f64.max:reg-same (param f64) (result f64) (f64.max (local.get 0) (local.get 0)))
;; v3    41| vucomisd %xmm0,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm0,%xmm1; jmp L3; L1: vmaxsd %xmm0,%xmm0,%xmm1; jmp L3;
;; v3      | L2: vaddsd %xmm0,%xmm0,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    55| ucomisd %xmm0,%xmm0; jp L2; jne L1; jp L1; movapd %xmm0,%xmm1; andpd %xmm0,%xmm1; jmp L3; L1: movapd %xmm0,%xmm1; maxsd %xmm0,%xmm1;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm1; addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   24| fmax d1, d0, d0; mov v0.16b, v1.16b
(func $f64.max:temp-reg (param f64) (result f64) (f64.max (global.get 4) (local.get 0)))
;; v3    48| vmovsd global.4(%r12),%xmm1; vucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; vandpd %xmm1,%xmm0,%xmm1; jmp L3; L1: vmaxsd %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddsd %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    47| movsd global.4(%r12),%xmm1; ucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; andpd %xmm0,%xmm1; jmp L3; L1: maxsd %xmm0,%xmm1; jmp L3;
;; v2      | L2: addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmax d1, d1, d0; mov v0.16b, v1.16b
(func $f64.max:reg-temp (param f64) (result f64) (f64.max (local.get 0) (global.get 4)))
;; v3    48| vmovsd global.4(%r12),%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    62| movsd global.4(%r12),%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmax d2, d0, d1; mov v0.16b, v2.16b
(func $f64.max:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.max (local.get 8) (local.get 0)))
;; v3    74| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; jp L2; jne L1; jp L1; vandpd %xmm8,%xmm0,%xmm9; jmp L3; L1: vmaxsd %xmm0,%xmm8,%xmm9;
;; v3      | jmp L3; L2: vaddsd %xmm0,%xmm8,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    88| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; jp L2; jne L1; jp L1; movapd %xmm0,%xmm9; andpd %xmm8,%xmm9; jmp L3;
;; v2      | L1: movapd %xmm8,%xmm9; maxsd %xmm0,%xmm9; jmp L3; L2: movapd %xmm8,%xmm9; addsd %xmm0,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fmax d9, d8, d0; mov v0.16b, v9.16b
(func $f64.max:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.max (local.get 0) (local.get 8)))
;; v3    74| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm8,%xmm9; jmp L3; L1: vmaxsd %xmm8,%xmm0,%xmm9;
;; v3      | jmp L3; L2: vaddsd %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2    88| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; movapd %xmm8,%xmm9; andpd %xmm0,%xmm9; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm9; maxsd %xmm8,%xmm9; jmp L3; L2: movapd %xmm0,%xmm9; addsd %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fmax d9, d0, d8; mov v0.16b, v9.16b
(func $f64.max:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.max (global.get 4) (local.get 8)))
;; v3    81| vmovsd global.4(%r12),%xmm8; vmovsd -0x50(%rbp),%xmm9; vucomisd %xmm9,%xmm8; jp L2; jne L1; jp L1; vandpd %xmm8,%xmm9,%xmm8; jmp L3;
;; v3      | L1: vmaxsd %xmm9,%xmm8,%xmm8; jmp L3; L2: vaddsd %xmm9,%xmm8,%xmm8; L3: vmovaps %xmm8,%xmm0
;; v2    80| movsd global.4(%r12),%xmm8; movsd -0x50(%rbp),%xmm9; ucomisd %xmm9,%xmm8; jp L2; jne L1; jp L1; andpd %xmm9,%xmm8; jmp L3;
;; v2      | L1: maxsd %xmm9,%xmm8; jmp L3; L2: addsd %xmm9,%xmm8; L3: movaps %xmm8,%xmm0
;; a64   52| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fmax d8, d8, d9; mov v0.16b, v8.16b
(func $f64.max:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.max (local.get 0) (local.get 16)))
;; v3   210| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm8,%xmm9; jmp L3;
;; v3      | L1: vmaxsd %xmm8,%xmm0,%xmm9; jmp L3; L2: vaddsd %xmm8,%xmm0,%xmm9; L3: vmovaps %xmm9,%xmm0
;; v2   224| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jp L2; jne L1; jp L1; movapd %xmm8,%xmm9; andpd %xmm0,%xmm9; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm9; maxsd %xmm8,%xmm9; jmp L3; L2: movapd %xmm0,%xmm9; addsd %xmm8,%xmm9; L3: movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; fmax d9, d0, d8; mov v0.16b, v9.16b
(func $f64.max:reg-load (param f64 i32) (result f64) (f64.max (local.get 0) (f64.load (local.get 1))))
;; v3    48| vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3;
;; v3      | L1: vmaxsd %xmm1,%xmm0,%xmm2; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    62| movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| ldr d1, [x21, w0, uxtw]; fmax d2, d0, d1; mov v0.16b, v2.16b
(func $f64.max:temp-load (param i32) (result f64) (f64.max (global.get 4) (f64.load (local.get 0))))
;; v3    50| vmovsd global.4(%r12),%xmm0; vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm0; jmp L3;
;; v3      | L1: vmaxsd %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm0; L3: ret
;; v2    50| movsd global.4(%r12),%xmm0; movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; andpd %xmm1,%xmm0; jmp L3;
;; v2      | L1: maxsd %xmm1,%xmm0; jmp L3; L2: addsd %xmm1,%xmm0; L3: ret
;; a64   28| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fmax d0, d0, d1
(func $f64.max:reg-zero (param f64) (result f64) (f64.max (local.get 0) (f64.const 0)))
;; v3    46| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm2;
;; v3      | jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    59| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2;
;; v2      | maxsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   28| movi v1.2d, #0x0; fmax d2, d0, d1; mov v0.16b, v2.16b
(func $f64.max:reg-const (param f64) (result f64) (f64.max (local.get 0) (f64.const 2.5)))
;; v3    60| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3;
;; v3      | L1: vmaxsd %xmm1,%xmm0,%xmm2; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    76| movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3;
;; v2      | L1: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2; jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fmax d2, d0, d1; mov v0.16b, v2.16b
(func $f64.max:temp-const (result f64) (f64.max (global.get 4) (f64.const 2.5)))
;; v3    60| vmovsd global.4(%r12),%xmm0; vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm0;
;; v3      | jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm0; jmp L3; L2: vaddsd %xmm1,%xmm0,%xmm0; L3: ret
;; v2    60| movsd global.4(%r12),%xmm0; movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; andpd %xmm1,%xmm0; jmp L3;
;; v2      | L1: maxsd %xmm1,%xmm0; jmp L3; L2: addsd %xmm1,%xmm0; L3: ret
;; a64   40| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fmax d0, d0, d1
(func $f64.max:const-reg (param f64) (result f64) (f64.max (f64.const 2.5) (local.get 0)))
;; v3    60| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; vandpd %xmm1,%xmm0,%xmm1; jmp L3;
;; v3      | L1: vmaxsd %xmm0,%xmm1,%xmm1; jmp L3; L2: vaddsd %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    60| movsd {0x4004000000000000},%xmm1; ucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; andpd %xmm0,%xmm1; jmp L3; L1: maxsd %xmm0,%xmm1; jmp L3;
;; v2      | L2: addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   40| ldr d1, {0x4004000000000000}; fmax d1, d1, d0; mov v0.16b, v1.16b
(func $f64.max:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.max (local.get 0) (local.get 1))) (local.get 2))
;; v3    41| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    55| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmax d2, d0, d1; mov v0.16b, v2.16b
(func $f64.max:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.max (local.get 0) (local.get 1))) (local.get 0))
;; v3    36| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm0; jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm0; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm0; L3: ret
;; v2    36| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; andpd %xmm1,%xmm0; jmp L3; L1: maxsd %xmm1,%xmm0; jmp L3; L2: addsd %xmm1,%xmm0; L3: ret
;; a64   20| fmax d0, d0, d1
(func $f64.max:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.max (local.get 0) (local.get 1))) (local.get 1))
;; v3    41| vucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; vandpd %xmm0,%xmm1,%xmm2; jmp L3; L1: vmaxsd %xmm1,%xmm0,%xmm2; jmp L3;
;; v3      | L2: vaddsd %xmm1,%xmm0,%xmm2; L3: vmovaps %xmm2,%xmm0
;; v2    55| ucomisd %xmm1,%xmm0; jp L2; jne L1; jp L1; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L3; L1: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2;
;; v2      | jmp L3; L2: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L3: movaps %xmm2,%xmm0
;; a64   24| fmax d1, d0, d1; mov v0.16b, v1.16b
(func $f64.max:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.max (global.get 4) (local.get 0))) (local.get 1))
;; v3    48| vmovsd global.4(%r12),%xmm1; vucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; vandpd %xmm1,%xmm0,%xmm1; jmp L3; L1: vmaxsd %xmm0,%xmm1,%xmm1;
;; v3      | jmp L3; L2: vaddsd %xmm0,%xmm1,%xmm1; L3: vmovaps %xmm1,%xmm0
;; v2    47| movsd global.4(%r12),%xmm1; ucomisd %xmm0,%xmm1; jp L2; jne L1; jp L1; andpd %xmm0,%xmm1; jmp L3; L1: maxsd %xmm0,%xmm1; jmp L3;
;; v2      | L2: addsd %xmm0,%xmm1; L3: movaps %xmm1,%xmm0
;; a64   28| ldr d1, [x20, global.4]; fmax d1, d1, d0; mov v0.16b, v1.16b
(func $f64.max:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.max (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    55| vxorps %xmm14,%xmm14,%xmm14; L1: vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vandpd %xmm0,%xmm1,%xmm14; jmp L4;
;; v3      | L2: vmaxsd %xmm1,%xmm0,%xmm14; jmp L4; L3: vaddsd %xmm1,%xmm0,%xmm14; L4: test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    68| xorps %xmm14,%xmm14; L1: ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; movapd %xmm1,%xmm14; andpd %xmm0,%xmm14; jmp L4;
;; v2      | L2: movapd %xmm0,%xmm14; maxsd %xmm1,%xmm14; jmp L4; L3: movapd %xmm0,%xmm14; addsd %xmm1,%xmm14; L4: test %edi,%edi; jne L1;
;; v2      | movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmax d30, d0, d1; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.max:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.max (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    45| L1: vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vandpd %xmm0,%xmm1,%xmm0; jmp L4; L2: vmaxsd %xmm1,%xmm0,%xmm0; jmp L4;
;; v3      | L3: vaddsd %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    45| L1: ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; andpd %xmm1,%xmm0; jmp L4; L2: maxsd %xmm1,%xmm0; jmp L4; L3: addsd %xmm1,%xmm0;
;; v2      | L4: test %edi,%edi; jne L1
;; a64   24| L1: fmax d0, d0, d1; cbnz w0, L1
(func $f64.max:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.max (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    55| L1: vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vandpd %xmm0,%xmm1,%xmm2; jmp L4; L2: vmaxsd %xmm1,%xmm0,%xmm2; jmp L4;
;; v3      | L3: vaddsd %xmm1,%xmm0,%xmm2; L4: vmovaps %xmm2,%xmm1; test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0
;; v2    68| L1: ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; movapd %xmm1,%xmm2; andpd %xmm0,%xmm2; jmp L4; L2: movapd %xmm0,%xmm2; maxsd %xmm1,%xmm2;
;; v2      | jmp L4; L3: movapd %xmm0,%xmm2; addsd %xmm1,%xmm2; L4: movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   28| L1: fmax d1, d0, d1; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.max:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.max (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    68| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vandpd %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vmaxsd %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddsd %xmm1,%xmm0,%xmm0; L4: test %edi,%edi; jne L1
;; v2    68| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; andpd %xmm1,%xmm0; jmp L4; L2: maxsd %xmm1,%xmm0;
;; v2      | jmp L4; L3: addsd %xmm1,%xmm0; L4: test %edi,%edi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fmax d0, d0, d30; cbnz w0, L1
(func $f64.max:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.max (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    52| L1: vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; vandpd %xmm0,%xmm1,%xmm0; jmp L4;
;; v3      | L2: vmaxsd %xmm1,%xmm0,%xmm0; jmp L4; L3: vaddsd %xmm1,%xmm0,%xmm0; L4: test %esi,%esi; jne L1
;; v2    52| L1: movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; jp L3; jne L2; jp L2; andpd %xmm1,%xmm0; jmp L4; L2: maxsd %xmm1,%xmm0; jmp L4;
;; v2      | L3: addsd %xmm1,%xmm0; L4: test %esi,%esi; jne L1
;; a64   28| L1: ldr d1, [x21, w0, uxtw]; fmax d0, d0, d1; cbnz w1, L1
(func $f64.copysign:reg-reg (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
;; v3    36| vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm0
;; v2    40| movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   36| fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d2, x16; mov v0.16b, v2.16b
(func $f64.copysign:reg-same (param f64) (result f64) (f64.copysign (local.get 0) (local.get 0)))
;; v3    36| vandps F64_ABS(%r12),%xmm0,%xmm1; vandps F64_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1; vmovaps %xmm1,%xmm0
;; v2    40| movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm1; andps %xmm0,%xmm1; orps %xmm15,%xmm1; movaps %xmm1,%xmm0
;; a64   36| fmov x8, d0; fmov x16, d0; bfxil x16, x8, #0, #63; fmov d1, x16; mov v0.16b, v1.16b
(func $f64.copysign:temp-reg (param f64) (result f64) (f64.copysign (global.get 4) (local.get 0)))
;; v3    43| vmovsd global.4(%r12),%xmm1; vandps F64_ABS(%r12),%xmm1,%xmm1; vandps F64_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1;
;; v3      | vmovaps %xmm1,%xmm0
;; v2    43| movsd global.4(%r12),%xmm1; andps F64_ABS(%r12),%xmm1; movaps F64_SIGN(%r12),%xmm15; andps %xmm0,%xmm15; orps %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   40| ldr d1, [x20, global.4]; fmov x8, d1; fmov x16, d0; bfxil x16, x8, #0, #63; fmov d1, x16; mov v0.16b, v1.16b
(func $f64.copysign:reg-temp (param f64) (result f64) (f64.copysign (local.get 0) (global.get 4)))
;; v3    43| vmovsd global.4(%r12),%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    47| movsd global.4(%r12),%xmm1; movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2;
;; v2      | orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   40| ldr d1, [x20, global.4]; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d2, x16; mov v0.16b, v2.16b
(func $f64.copysign:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.copysign (local.get 8) (local.get 0)))
;; v3    69| vmovsd -0x50(%rbp),%xmm8; vandps F64_ABS(%r12),%xmm8,%xmm9; vandps F64_SIGN(%r12),%xmm0,%xmm15; vorps %xmm9,%xmm15,%xmm9;
;; v3      | vmovaps %xmm9,%xmm0
;; v2    73| movsd -0x50(%rbp),%xmm8; movaps F64_ABS(%r12),%xmm15; andps %xmm8,%xmm15; movaps F64_SIGN(%r12),%xmm9; andps %xmm0,%xmm9;
;; v2      | orps %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64   60| ldr d8, [x29, #88]; fmov x8, d8; fmov x16, d0; bfxil x16, x8, #0, #63; fmov d9, x16; mov v0.16b, v9.16b
(func $f64.copysign:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 8)))
;; v3    69| vmovsd -0x50(%rbp),%xmm8; vandps F64_ABS(%r12),%xmm0,%xmm9; vandps F64_SIGN(%r12),%xmm8,%xmm15; vorps %xmm9,%xmm15,%xmm9;
;; v3      | vmovaps %xmm9,%xmm0
;; v2    73| movsd -0x50(%rbp),%xmm8; movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm9; andps %xmm8,%xmm9;
;; v2      | orps %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64   60| ldr d8, [x29, #88]; fmov x8, d0; fmov x16, d8; bfxil x16, x8, #0, #63; fmov d9, x16; mov v0.16b, v9.16b
(func $f64.copysign:temp-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.copysign (global.get 4) (local.get 8)))
;; v3    76| vmovsd global.4(%r12),%xmm8; vmovsd -0x50(%rbp),%xmm9; vandps F64_ABS(%r12),%xmm8,%xmm8; vandps F64_SIGN(%r12),%xmm9,%xmm15;
;; v3      | vorps %xmm8,%xmm15,%xmm8; vmovaps %xmm8,%xmm0
;; v2    76| movsd global.4(%r12),%xmm8; movsd -0x50(%rbp),%xmm9; andps F64_ABS(%r12),%xmm8; movaps F64_SIGN(%r12),%xmm15; andps %xmm9,%xmm15;
;; v2      | orps %xmm15,%xmm8; movaps %xmm8,%xmm0
;; a64   64| ldr d8, [x20, global.4]; ldr d9, [x29, #88]; fmov x8, d8; fmov x16, d9; bfxil x16, x8, #0, #63; fmov d8, x16; mov v0.16b, v8.16b
(func $f64.copysign:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 16)))
;; v3   205| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vandps F64_ABS(%r12),%xmm0,%xmm9; vandps F64_SIGN(%r12),%xmm8,%xmm15; vorps %xmm9,%xmm15,%xmm9;
;; v3      | vmovaps %xmm9,%xmm0
;; v2   209| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm9; andps %xmm8,%xmm9;
;; v2      | orps %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64  124| ldr d8, [x29, #152]; fmov x8, d0; fmov x16, d8; bfxil x16, x8, #0, #63; fmov d9, x16; mov v0.16b, v9.16b
(func $f64.copysign:reg-load (param f64 i32) (result f64) (f64.copysign (local.get 0) (f64.load (local.get 1))))
;; v3    43| vmovsd 0x0(%r13,%rdi,1),%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    47| movsd 0x0(%r13,%rdi,1),%xmm1; movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2;
;; v2      | orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   40| ldr d1, [x21, w0, uxtw]; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d2, x16; mov v0.16b, v2.16b
(func $f64.copysign:temp-load (param i32) (result f64) (f64.copysign (global.get 4) (f64.load (local.get 0))))
;; v3    45| vmovsd global.4(%r12),%xmm0; vmovsd 0x0(%r13,%rdi,1),%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm0; vandps F64_SIGN(%r12),%xmm1,%xmm15;
;; v3      | vorps %xmm0,%xmm15,%xmm0
;; v2    46| movsd global.4(%r12),%xmm0; movsd 0x0(%r13,%rdi,1),%xmm1; andps F64_ABS(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm15; andps %xmm1,%xmm15;
;; v2      | orps %xmm15,%xmm0
;; a64   40| ldr d0, [x20, global.4]; ldr d1, [x21, w0, uxtw]; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d0, x16
(func $f64.copysign:reg-zero (param f64) (result f64) (f64.copysign (local.get 0) (f64.const 0)))
;; v3    41| vxorps %xmm1,%xmm1,%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    44| xorps %xmm1,%xmm1; movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2;
;; v2      | movaps %xmm2,%xmm0
;; a64   40| movi v1.2d, #0x0; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d2, x16; mov v0.16b, v2.16b
(func $f64.copysign:reg-const (param f64) (result f64) (f64.copysign (local.get 0) (f64.const 2.5)))
;; v3    60| vmovsd {0x4004000000000000},%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2;
;; v3      | vmovaps %xmm2,%xmm0
;; v2    60| movsd {0x4004000000000000},%xmm1; movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2;
;; v2      | orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   48| ldr d1, {0x4004000000000000}; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d2, x16; mov v0.16b, v2.16b
(func $f64.copysign:temp-const (result f64) (f64.copysign (global.get 4) (f64.const 2.5)))
;; v3    60| vmovsd global.4(%r12),%xmm0; vmovsd {0x4004000000000000},%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm0; vandps F64_SIGN(%r12),%xmm1,%xmm15;
;; v3      | vorps %xmm0,%xmm15,%xmm0
;; v2    60| movsd global.4(%r12),%xmm0; movsd {0x4004000000000000},%xmm1; andps F64_ABS(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm15;
;; v2      | andps %xmm1,%xmm15; orps %xmm15,%xmm0
;; a64   48| ldr d0, [x20, global.4]; ldr d1, {0x4004000000000000}; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d0, x16
(func $f64.copysign:const-reg (param f64) (result f64) (f64.copysign (f64.const 2.5) (local.get 0)))
;; v3    60| vmovsd {0x4004000000000000},%xmm1; vandps F64_ABS(%r12),%xmm1,%xmm1; vandps F64_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1;
;; v3      | vmovaps %xmm1,%xmm0
;; v2    60| movsd {0x4004000000000000},%xmm1; andps F64_ABS(%r12),%xmm1; movaps F64_SIGN(%r12),%xmm15; andps %xmm0,%xmm15; orps %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   48| ldr d1, {0x4004000000000000}; fmov x8, d1; fmov x16, d0; bfxil x16, x8, #0, #63; fmov d1, x16; mov v0.16b, v1.16b
(func $f64.copysign:reg-reg>new (param f64 f64) (result f64) (local f64) (local.set 2 (f64.copysign (local.get 0) (local.get 1))) (local.get 2))
;; v3    36| vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm0
;; v2    40| movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   36| fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d2, x16; mov v0.16b, v2.16b
(func $f64.copysign:reg-reg>a (param f64 f64) (result f64) (local.set 0 (f64.copysign (local.get 0) (local.get 1))) (local.get 0))
;; v3    31| vandps F64_ABS(%r12),%xmm0,%xmm0; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0
;; v2    32| andps F64_ABS(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0
;; a64   32| fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d0, x16
(func $f64.copysign:reg-reg>b (param f64 f64) (result f64) (local.set 1 (f64.copysign (local.get 0) (local.get 1))) (local.get 1))
;; v3    36| vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm0
;; v2    40| movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2; movaps %xmm2,%xmm0
;; a64   36| fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d1, x16; mov v0.16b, v1.16b
(func $f64.copysign:temp-reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.copysign (global.get 4) (local.get 0))) (local.get 1))
;; v3    43| vmovsd global.4(%r12),%xmm1; vandps F64_ABS(%r12),%xmm1,%xmm1; vandps F64_SIGN(%r12),%xmm0,%xmm15; vorps %xmm1,%xmm15,%xmm1;
;; v3      | vmovaps %xmm1,%xmm0
;; v2    43| movsd global.4(%r12),%xmm1; andps F64_ABS(%r12),%xmm1; movaps F64_SIGN(%r12),%xmm15; andps %xmm0,%xmm15; orps %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   40| ldr d1, [x20, global.4]; fmov x8, d1; fmov x16, d0; bfxil x16, x8, #0, #63; fmov d1, x16; mov v0.16b, v1.16b
(func $f64.copysign:loop:reg-reg>new (param f64 f64 i32) (result f64) (local f64) (loop (local.set 3 (f64.copysign (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    50| vxorps %xmm14,%xmm14,%xmm14; L1: vandps F64_ABS(%r12),%xmm0,%xmm14; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm14,%xmm15,%xmm14;
;; v3      | test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    53| xorps %xmm14,%xmm14; L1: movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm14; andps %xmm1,%xmm14;
;; v2      | orps %xmm15,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   44| movi v30.2d, #0x0; L1: fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d30, x16; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.copysign:loop:reg-reg>a (param f64 f64 i32) (result f64) (loop (local.set 0 (f64.copysign (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    40| L1: vandps F64_ABS(%r12),%xmm0,%xmm0; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0; test %edi,%edi; jne L1
;; v2    41| L1: andps F64_ABS(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0; test %edi,%edi; jne L1
;; a64   36| L1: fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d0, x16; cbnz w0, L1
(func $f64.copysign:loop:reg-reg>b (param f64 f64 i32) (result f64) (loop (local.set 1 (f64.copysign (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    50| L1: vandps F64_ABS(%r12),%xmm0,%xmm2; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm2,%xmm15,%xmm2; vmovaps %xmm2,%xmm1; test %edi,%edi;
;; v3      | jne L1; vmovaps %xmm1,%xmm0
;; v2    53| L1: movaps F64_ABS(%r12),%xmm15; andps %xmm0,%xmm15; movaps F64_SIGN(%r12),%xmm2; andps %xmm1,%xmm2; orps %xmm15,%xmm2;
;; v2      | movaps %xmm2,%xmm1; test %edi,%edi; jne L1; movaps %xmm1,%xmm0
;; a64   40| L1: fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d1, x16; cbnz w0, L1; mov v0.16b, v1.16b
(func $f64.copysign:loop:reg-const>a (param f64 i32) (result f64) (loop (local.set 0 (f64.copysign (local.get 0) (f64.const 2.5))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    60| L1: vmovsd {0x4004000000000000},%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm0; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0;
;; v3      | test %edi,%edi; jne L1
;; v2    60| L1: movsd {0x4004000000000000},%xmm1; andps F64_ABS(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0;
;; v2      | test %edi,%edi; jne L1
;; a64   48| ldr d30, {0x4004000000000000}; L1: fmov x8, d0; fmov x16, d30; bfxil x16, x8, #0, #63; fmov d0, x16; cbnz w0, L1
(func $f64.copysign:loop:reg-load>a (param f64 i32 i32) (result f64) (loop (local.set 0 (f64.copysign (local.get 0) (f64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    47| L1: vmovsd 0x0(%r13,%rdi,1),%xmm1; vandps F64_ABS(%r12),%xmm0,%xmm0; vandps F64_SIGN(%r12),%xmm1,%xmm15; vorps %xmm0,%xmm15,%xmm0;
;; v3      | test %esi,%esi; jne L1
;; v2    48| L1: movsd 0x0(%r13,%rdi,1),%xmm1; andps F64_ABS(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm15; andps %xmm1,%xmm15; orps %xmm15,%xmm0;
;; v2      | test %esi,%esi; jne L1
;; a64   40| L1: ldr d1, [x21, w0, uxtw]; fmov x8, d0; fmov x16, d1; bfxil x16, x8, #0, #63; fmov d0, x16; cbnz w1, L1
)
