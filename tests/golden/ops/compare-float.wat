;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $f32.eq:reg-reg (param f32 f32) (result i32) (f32.eq (local.get 0) (local.get 1)))
;; v3    21| vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    25| movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   24| fcmp s0, s1; cset w0, eq
(func $f32.eq:temp-reg (param f32) (result i32) (f32.eq (global.get 3) (local.get 0)))
;; v3    28| vmovss global.3(%r12),%xmm1; vcmpeqss %xmm0,%xmm1,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    32| movss global.3(%r12),%xmm1; movaps %xmm1,%xmm15; cmpeqss %xmm0,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   28| ldr s1, [x20, global.3]; fcmp s1, s0; cset w0, eq
(func $f32.eq:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.eq (local.get 0) (local.get 8)))
;; v3    54| vmovss -0x50(%rbp),%xmm8; vcmpeqss %xmm8,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    58| movss -0x50(%rbp),%xmm8; movaps %xmm0,%xmm15; cmpeqss %xmm8,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s0, s8; cset w0, eq
(func $f32.eq:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.eq (local.get 8) (local.get 0)))
;; v3    54| vmovss -0x50(%rbp),%xmm8; vcmpeqss %xmm0,%xmm8,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    58| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm15; cmpeqss %xmm0,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s8, s0; cset w0, eq
(func $f32.eq:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.eq (local.get 0) (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vcmpeqss %xmm8,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2   194| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; movaps %xmm0,%xmm15; cmpeqss %xmm8,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64  112| ldr s8, [x29, #152]; fcmp s0, s8; cset w0, eq
(func $f32.eq:reg-load (param f32 i32) (result i32) (f32.eq (local.get 0) (f32.load (local.get 1))))
;; v3    28| vmovss 0x0(%r13,%rdi,1),%xmm1; vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    32| movss 0x0(%r13,%rdi,1),%xmm1; movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   32| ldr s1, [x21, w0, uxtw]; fcmp s0, s1; cset w1, eq; mov x0, x1
(func $f32.eq:reg-zero (param f32) (result i32) (f32.eq (local.get 0) (f32.const 0)))
;; v3    26| vxorps %xmm1,%xmm1,%xmm1; vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    29| xorps %xmm1,%xmm1; movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   28| movi v1.2d, #0x0; fcmp s0, s1; cset w0, eq
(func $f32.eq:reg-const (param f32) (result i32) (f32.eq (local.get 0) (f32.const 2.5)))
;; v3    44| vmovss {0x0000000040200000},%xmm1; vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    44| movss {0x0000000040200000},%xmm1; movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   40| ldr s1, {0x0000000040200000}; fcmp s0, s1; cset w0, eq
(func $f32.eq:reg-reg>new (param f32 f32) (result i32) (local i32) (local.set 2 (f32.eq (local.get 0) (local.get 1))) (local.get 2))
;; v3    21| vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    25| movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   24| fcmp s0, s1; cset w0, eq
(func $f32.eq:loop:reg-reg>new (param f32 f32 i32) (result i32) (local i32) (loop (local.set 3 (f32.eq (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    36| xor %r15d,%r15d; L1: vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%r15d; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    40| xor %r15d,%r15d; L1: movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%r15d; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp s0, s1; cset w28, eq; cbnz w0, L1; mov x0, x28
(func $f32.eq:reg-reg/loop (param f32 f32) (loop (br_if 0 (f32.eq (local.get 0) (local.get 1)))))
;; v3    19| L1: vucomiss %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; v2    18| L1: ucomiss %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; a64   24| L1: fcmp s0, s1; b.eq L1
(func $f32.eq:reg-const/loop (param f32) (loop (br_if 0 (f32.eq (local.get 0) (f32.const 2.5)))))
;; v3    36| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; v2    36| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; a64   40| ldr s30, {0x0000000040200000}; L1: fcmp s0, s30; b.eq L1
(func $f32.eq:reg-reg/if (param f32 f32) (if (f32.eq (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    31| vucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; v2    30| ucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; a64   32| fcmp s0, s1; b.ne L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.eq:reg-home/if (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (if (f32.eq (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    64| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; v2    63| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; a64   56| ldr s8, [x29, #88]; fcmp s0, s8; b.ne L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.eq:reg-zero/if (param f32) (if (f32.eq (local.get 0) (f32.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    36| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; v2    34| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; a64   36| movi v1.2d, #0x0; fcmp s0, s1; b.ne L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.eq:reg-reg/not (param f32 f32) (result i32) (i32.eqz (f32.eq (local.get 0) (local.get 1))))
;; v3    21| vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    25| movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   24| fcmp s0, s1; cset w0, ne
(func $f32.eq:reg-reg/selecti (param f32 f32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f32.eq (local.get 0) (local.get 1))))
;; v3    25| mov %rsi,%rax; vucomiss %xmm1,%xmm0; mov %edi,%r10d; cmovne %eax,%r10d; cmovnp %r10d,%eax
;; v2    24| mov %rsi,%rax; ucomiss %xmm1,%xmm0; mov %edi,%r10d; cmovne %eax,%r10d; cmovnp %r10d,%eax
;; a64   32| mov x2, x1; fcmp s0, s1; csel w2, w0, w2, eq; mov x0, x2
(func $f32.eq:reg-reg/selectd (param f32 f32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f32.eq (local.get 0) (local.get 1))))
;; v3    35| vmovaps %xmm3,%xmm4; vucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: vmovaps %xmm2,%xmm4; L3: vmovaps %xmm4,%xmm0
;; v2    31| movaps %xmm3,%xmm4; ucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: movaps %xmm2,%xmm4; L3: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp s0, s1; b.ne L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f32.ne:reg-reg (param f32 f32) (result i32) (f32.ne (local.get 0) (local.get 1)))
;; v3    21| vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    25| movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   24| fcmp s0, s1; cset w0, ne
(func $f32.ne:temp-reg (param f32) (result i32) (f32.ne (global.get 3) (local.get 0)))
;; v3    28| vmovss global.3(%r12),%xmm1; vcmpneqss %xmm0,%xmm1,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    32| movss global.3(%r12),%xmm1; movaps %xmm1,%xmm15; cmpneqss %xmm0,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   28| ldr s1, [x20, global.3]; fcmp s1, s0; cset w0, ne
(func $f32.ne:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.ne (local.get 0) (local.get 8)))
;; v3    54| vmovss -0x50(%rbp),%xmm8; vcmpneqss %xmm8,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    58| movss -0x50(%rbp),%xmm8; movaps %xmm0,%xmm15; cmpneqss %xmm8,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s0, s8; cset w0, ne
(func $f32.ne:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.ne (local.get 8) (local.get 0)))
;; v3    54| vmovss -0x50(%rbp),%xmm8; vcmpneqss %xmm0,%xmm8,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    58| movss -0x50(%rbp),%xmm8; movaps %xmm8,%xmm15; cmpneqss %xmm0,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s8, s0; cset w0, ne
(func $f32.ne:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.ne (local.get 0) (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vcmpneqss %xmm8,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2   194| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; movaps %xmm0,%xmm15; cmpneqss %xmm8,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64  112| ldr s8, [x29, #152]; fcmp s0, s8; cset w0, ne
(func $f32.ne:reg-load (param f32 i32) (result i32) (f32.ne (local.get 0) (f32.load (local.get 1))))
;; v3    28| vmovss 0x0(%r13,%rdi,1),%xmm1; vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    32| movss 0x0(%r13,%rdi,1),%xmm1; movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   32| ldr s1, [x21, w0, uxtw]; fcmp s0, s1; cset w1, ne; mov x0, x1
(func $f32.ne:reg-zero (param f32) (result i32) (f32.ne (local.get 0) (f32.const 0)))
;; v3    26| vxorps %xmm1,%xmm1,%xmm1; vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    29| xorps %xmm1,%xmm1; movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   28| movi v1.2d, #0x0; fcmp s0, s1; cset w0, ne
(func $f32.ne:reg-const (param f32) (result i32) (f32.ne (local.get 0) (f32.const 2.5)))
;; v3    44| vmovss {0x0000000040200000},%xmm1; vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    44| movss {0x0000000040200000},%xmm1; movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   40| ldr s1, {0x0000000040200000}; fcmp s0, s1; cset w0, ne
(func $f32.ne:reg-reg>new (param f32 f32) (result i32) (local i32) (local.set 2 (f32.ne (local.get 0) (local.get 1))) (local.get 2))
;; v3    21| vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    25| movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   24| fcmp s0, s1; cset w0, ne
(func $f32.ne:loop:reg-reg>new (param f32 f32 i32) (result i32) (local i32) (loop (local.set 3 (f32.ne (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    36| xor %r15d,%r15d; L1: vcmpneqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%r15d; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    40| xor %r15d,%r15d; L1: movaps %xmm0,%xmm15; cmpneqss %xmm1,%xmm15; movd %xmm15,%r15d; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp s0, s1; cset w28, ne; cbnz w0, L1; mov x0, x28
(func $f32.ne:reg-reg/loop (param f32 f32) (loop (br_if 0 (f32.ne (local.get 0) (local.get 1)))))
;; v3    20| L1: vucomiss %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; v2    19| L1: ucomiss %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; a64   24| L1: fcmp s0, s1; b.ne L1
(func $f32.ne:reg-const/loop (param f32) (loop (br_if 0 (f32.ne (local.get 0) (f32.const 2.5)))))
;; v3    44| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; v2    36| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; a64   40| ldr s30, {0x0000000040200000}; L1: fcmp s0, s30; b.ne L1
(func $f32.ne:reg-reg/if (param f32 f32) (if (f32.ne (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    30| vucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; v2    29| ucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   32| fcmp s0, s1; b.eq L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.ne:reg-home/if (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (if (f32.ne (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    63| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; v2    62| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   56| ldr s8, [x29, #88]; fcmp s0, s8; b.eq L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.ne:reg-zero/if (param f32) (if (f32.ne (local.get 0) (f32.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    35| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; v2    33| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   36| movi v1.2d, #0x0; fcmp s0, s1; b.eq L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.ne:reg-reg/not (param f32 f32) (result i32) (i32.eqz (f32.ne (local.get 0) (local.get 1))))
;; v3    21| vcmpeqss %xmm1,%xmm0,%xmm15; vmovd %xmm15,%eax; and $0x1,%eax
;; v2    25| movaps %xmm0,%xmm15; cmpeqss %xmm1,%xmm15; movd %xmm15,%eax; and $0x1,%eax
;; a64   24| fcmp s0, s1; cset w0, eq
(func $f32.ne:reg-reg/selecti (param f32 f32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f32.ne (local.get 0) (local.get 1))))
;; v3    22| mov %rsi,%rax; vucomiss %xmm1,%xmm0; cmovne %edi,%eax; cmovp %edi,%eax
;; v2    21| mov %rsi,%rax; ucomiss %xmm1,%xmm0; cmovne %edi,%eax; cmovp %edi,%eax
;; a64   32| mov x2, x1; fcmp s0, s1; csel w2, w0, w2, ne; mov x0, x2
(func $f32.ne:reg-reg/selectd (param f32 f32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f32.ne (local.get 0) (local.get 1))))
;; v3    34| vmovaps %xmm3,%xmm4; vucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: vmovaps %xmm2,%xmm4; L2: vmovaps %xmm4,%xmm0
;; v2    30| movaps %xmm3,%xmm4; ucomiss %xmm1,%xmm0; jne L1; jnp L2; L1: movaps %xmm2,%xmm4; L2: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp s0, s1; b.eq L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f32.lt:reg-reg (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
;; v3    19| vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, mi
(func $f32.lt:temp-reg (param f32) (result i32) (f32.lt (global.get 3) (local.get 0)))
;; v3    26| vmovss global.3(%r12),%xmm1; vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    25| movss global.3(%r12),%xmm1; ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   28| ldr s1, [x20, global.3]; fcmp s1, s0; cset w0, mi
(func $f32.lt:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.lt (local.get 0) (local.get 8)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s0, s8; cset w0, mi
(func $f32.lt:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.lt (local.get 8) (local.get 0)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s8, s0; cset w0, mi
(func $f32.lt:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.lt (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vucomiss %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; v2   187| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; ucomiss %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; a64  112| ldr s8, [x29, #152]; fcmp s0, s8; cset w0, mi
(func $f32.lt:reg-load (param f32 i32) (result i32) (f32.lt (local.get 0) (f32.load (local.get 1))))
;; v3    26| vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    25| movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   32| ldr s1, [x21, w0, uxtw]; fcmp s0, s1; cset w1, mi; mov x0, x1
(func $f32.lt:reg-zero (param f32) (result i32) (f32.lt (local.get 0) (f32.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    22| xorps %xmm1,%xmm1; ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp s0, s1; cset w0, mi
(func $f32.lt:reg-const (param f32) (result i32) (f32.lt (local.get 0) (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    36| movss {0x0000000040200000},%xmm1; ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   40| ldr s1, {0x0000000040200000}; fcmp s0, s1; cset w0, mi
(func $f32.lt:reg-reg>new (param f32 f32) (result i32) (local i32) (local.set 2 (f32.lt (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, mi
(func $f32.lt:loop:reg-reg>new (param f32 f32 i32) (result i32) (local i32) (loop (local.set 3 (f32.lt (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp s0, s1; cset w28, mi; cbnz w0, L1; mov x0, x28
(func $f32.lt:reg-reg/loop (param f32 f32) (loop (br_if 0 (f32.lt (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomiss %xmm0,%xmm1; ja L1
;; v2    16| L1: ucomiss %xmm0,%xmm1; ja L1
;; a64   24| L1: fcmp s0, s1; b.mi L1
(func $f32.lt:reg-const/loop (param f32) (loop (br_if 0 (f32.lt (local.get 0) (f32.const 2.5)))))
;; v3    36| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm0,%xmm1; ja L1
;; v2    36| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm0,%xmm1; ja L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fcmp s0, s30; b.mi L1
(func $f32.lt:reg-reg/if (param f32 f32) (if (f32.lt (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomiss %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    27| ucomiss %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp s0, s1; b.pl L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.lt:reg-home/if (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (if (f32.lt (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    60| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr s8, [x29, #88]; fcmp s0, s8; b.pl L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.lt:reg-zero/if (param f32) (if (f32.lt (local.get 0) (f32.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    31| xorps %xmm1,%xmm1; ucomiss %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp s0, s1; b.pl L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.lt:reg-reg/not (param f32 f32) (result i32) (i32.eqz (f32.lt (local.get 0) (local.get 1))))
;; v3    33| vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    32| ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp s0, s1; cset w0, mi; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f32.lt:reg-reg/selecti (param f32 f32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f32.lt (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomiss %xmm0,%xmm1; cmova %edi,%eax
;; v2    17| mov %rsi,%rax; ucomiss %xmm0,%xmm1; cmova %edi,%eax
;; a64   32| mov x2, x1; fcmp s0, s1; csel w2, w0, w2, mi; mov x0, x2
(func $f32.lt:reg-reg/selectd (param f32 f32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f32.lt (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomiss %xmm0,%xmm1; jbe L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    28| movaps %xmm3,%xmm4; ucomiss %xmm0,%xmm1; jbe L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp s0, s1; b.pl L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f32.gt:reg-reg (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
;; v3    19| vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, gt
(func $f32.gt:temp-reg (param f32) (result i32) (f32.gt (global.get 3) (local.get 0)))
;; v3    26| vmovss global.3(%r12),%xmm1; vucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    25| movss global.3(%r12),%xmm1; ucomiss %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   28| ldr s1, [x20, global.3]; fcmp s1, s0; cset w0, gt
(func $f32.gt:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.gt (local.get 0) (local.get 8)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s0, s8; cset w0, gt
(func $f32.gt:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.gt (local.get 8) (local.get 0)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s8, s0; cset w0, gt
(func $f32.gt:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.gt (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vucomiss %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2   187| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; ucomiss %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64  112| ldr s8, [x29, #152]; fcmp s0, s8; cset w0, gt
(func $f32.gt:reg-load (param f32 i32) (result i32) (f32.gt (local.get 0) (f32.load (local.get 1))))
;; v3    26| vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    25| movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   32| ldr s1, [x21, w0, uxtw]; fcmp s0, s1; cset w1, gt; mov x0, x1
(func $f32.gt:reg-zero (param f32) (result i32) (f32.gt (local.get 0) (f32.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    22| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp s0, s1; cset w0, gt
(func $f32.gt:reg-const (param f32) (result i32) (f32.gt (local.get 0) (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    36| movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   40| ldr s1, {0x0000000040200000}; fcmp s0, s1; cset w0, gt
(func $f32.gt:reg-reg>new (param f32 f32) (result i32) (local i32) (local.set 2 (f32.gt (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, gt
(func $f32.gt:loop:reg-reg>new (param f32 f32 i32) (result i32) (local i32) (loop (local.set 3 (f32.gt (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp s0, s1; cset w28, gt; cbnz w0, L1; mov x0, x28
(func $f32.gt:reg-reg/loop (param f32 f32) (loop (br_if 0 (f32.gt (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomiss %xmm1,%xmm0; ja L1
;; v2    16| L1: ucomiss %xmm1,%xmm0; ja L1
;; a64   24| L1: fcmp s0, s1; b.gt L1
(func $f32.gt:reg-const/loop (param f32) (loop (br_if 0 (f32.gt (local.get 0) (f32.const 2.5)))))
;; v3    36| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; ja L1
;; v2    36| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; ja L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fcmp s0, s30; b.gt L1
(func $f32.gt:reg-reg/if (param f32 f32) (if (f32.gt (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomiss %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    27| ucomiss %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp s0, s1; b.le L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.gt:reg-home/if (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (if (f32.gt (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    60| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr s8, [x29, #88]; fcmp s0, s8; b.le L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.gt:reg-zero/if (param f32) (if (f32.gt (local.get 0) (f32.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    31| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp s0, s1; b.le L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.gt:reg-reg/not (param f32 f32) (result i32) (i32.eqz (f32.gt (local.get 0) (local.get 1))))
;; v3    33| vucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    32| ucomiss %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp s0, s1; cset w0, gt; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f32.gt:reg-reg/selecti (param f32 f32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f32.gt (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomiss %xmm1,%xmm0; cmova %edi,%eax
;; v2    17| mov %rsi,%rax; ucomiss %xmm1,%xmm0; cmova %edi,%eax
;; a64   32| mov x2, x1; fcmp s0, s1; csel w2, w0, w2, gt; mov x0, x2
(func $f32.gt:reg-reg/selectd (param f32 f32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f32.gt (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomiss %xmm1,%xmm0; jbe L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    28| movaps %xmm3,%xmm4; ucomiss %xmm1,%xmm0; jbe L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp s0, s1; b.le L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f32.le:reg-reg (param f32 f32) (result i32) (f32.le (local.get 0) (local.get 1)))
;; v3    19| vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, ls
(func $f32.le:temp-reg (param f32) (result i32) (f32.le (global.get 3) (local.get 0)))
;; v3    26| vmovss global.3(%r12),%xmm1; vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    25| movss global.3(%r12),%xmm1; ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   28| ldr s1, [x20, global.3]; fcmp s1, s0; cset w0, ls
(func $f32.le:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.le (local.get 0) (local.get 8)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s0, s8; cset w0, ls
(func $f32.le:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.le (local.get 8) (local.get 0)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s8, s0; cset w0, ls
(func $f32.le:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.le (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vucomiss %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; v2   187| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; ucomiss %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; a64  112| ldr s8, [x29, #152]; fcmp s0, s8; cset w0, ls
(func $f32.le:reg-load (param f32 i32) (result i32) (f32.le (local.get 0) (f32.load (local.get 1))))
;; v3    26| vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    25| movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   32| ldr s1, [x21, w0, uxtw]; fcmp s0, s1; cset w1, ls; mov x0, x1
(func $f32.le:reg-zero (param f32) (result i32) (f32.le (local.get 0) (f32.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    22| xorps %xmm1,%xmm1; ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp s0, s1; cset w0, ls
(func $f32.le:reg-const (param f32) (result i32) (f32.le (local.get 0) (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    36| movss {0x0000000040200000},%xmm1; ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   40| ldr s1, {0x0000000040200000}; fcmp s0, s1; cset w0, ls
(func $f32.le:reg-reg>new (param f32 f32) (result i32) (local i32) (local.set 2 (f32.le (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, ls
(func $f32.le:loop:reg-reg>new (param f32 f32 i32) (result i32) (local i32) (loop (local.set 3 (f32.le (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp s0, s1; cset w28, ls; cbnz w0, L1; mov x0, x28
(func $f32.le:reg-reg/loop (param f32 f32) (loop (br_if 0 (f32.le (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomiss %xmm0,%xmm1; jae L1
;; v2    16| L1: ucomiss %xmm0,%xmm1; jae L1
;; a64   24| L1: fcmp s0, s1; b.ls L1
(func $f32.le:reg-const/loop (param f32) (loop (br_if 0 (f32.le (local.get 0) (f32.const 2.5)))))
;; v3    36| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm0,%xmm1; jae L1
;; v2    36| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm0,%xmm1; jae L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fcmp s0, s30; b.ls L1
(func $f32.le:reg-reg/if (param f32 f32) (if (f32.le (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomiss %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    27| ucomiss %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp s0, s1; b.hi L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.le:reg-home/if (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (if (f32.le (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    60| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr s8, [x29, #88]; fcmp s0, s8; b.hi L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.le:reg-zero/if (param f32) (if (f32.le (local.get 0) (f32.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    31| xorps %xmm1,%xmm1; ucomiss %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp s0, s1; b.hi L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.le:reg-reg/not (param f32 f32) (result i32) (i32.eqz (f32.le (local.get 0) (local.get 1))))
;; v3    33| vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    32| ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp s0, s1; cset w0, ls; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f32.le:reg-reg/selecti (param f32 f32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f32.le (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomiss %xmm0,%xmm1; cmovae %edi,%eax
;; v2    17| mov %rsi,%rax; ucomiss %xmm0,%xmm1; cmovae %edi,%eax
;; a64   32| mov x2, x1; fcmp s0, s1; csel w2, w0, w2, ls; mov x0, x2
(func $f32.le:reg-reg/selectd (param f32 f32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f32.le (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomiss %xmm0,%xmm1; jb L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    28| movaps %xmm3,%xmm4; ucomiss %xmm0,%xmm1; jb L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp s0, s1; b.hi L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f32.ge:reg-reg (param f32 f32) (result i32) (f32.ge (local.get 0) (local.get 1)))
;; v3    19| vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, ge
(func $f32.ge:temp-reg (param f32) (result i32) (f32.ge (global.get 3) (local.get 0)))
;; v3    26| vmovss global.3(%r12),%xmm1; vucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    25| movss global.3(%r12),%xmm1; ucomiss %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   28| ldr s1, [x20, global.3]; fcmp s1, s0; cset w0, ge
(func $f32.ge:reg-home (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.ge (local.get 0) (local.get 8)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s0, s8; cset w0, ge
(func $f32.ge:home-reg (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.ge (local.get 8) (local.get 0)))
;; v3    52| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; v2    51| movss -0x50(%rbp),%xmm8; ucomiss %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr s8, [x29, #88]; fcmp s8, s0; cset w0, ge
(func $f32.ge:reg-far (param f32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (f32.ge (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vucomiss %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2   187| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; ucomiss %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64  112| ldr s8, [x29, #152]; fcmp s0, s8; cset w0, ge
(func $f32.ge:reg-load (param f32 i32) (result i32) (f32.ge (local.get 0) (f32.load (local.get 1))))
;; v3    26| vmovss 0x0(%r13,%rdi,1),%xmm1; vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    25| movss 0x0(%r13,%rdi,1),%xmm1; ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   32| ldr s1, [x21, w0, uxtw]; fcmp s0, s1; cset w1, ge; mov x0, x1
(func $f32.ge:reg-zero (param f32) (result i32) (f32.ge (local.get 0) (f32.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    22| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp s0, s1; cset w0, ge
(func $f32.ge:reg-const (param f32) (result i32) (f32.ge (local.get 0) (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    36| movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   40| ldr s1, {0x0000000040200000}; fcmp s0, s1; cset w0, ge
(func $f32.ge:reg-reg>new (param f32 f32) (result i32) (local i32) (local.set 2 (f32.ge (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    18| ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp s0, s1; cset w0, ge
(func $f32.ge:loop:reg-reg>new (param f32 f32 i32) (result i32) (local i32) (loop (local.set 3 (f32.ge (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp s0, s1; cset w28, ge; cbnz w0, L1; mov x0, x28
(func $f32.ge:reg-reg/loop (param f32 f32) (loop (br_if 0 (f32.ge (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomiss %xmm1,%xmm0; jae L1
;; v2    16| L1: ucomiss %xmm1,%xmm0; jae L1
;; a64   24| L1: fcmp s0, s1; b.ge L1
(func $f32.ge:reg-const/loop (param f32) (loop (br_if 0 (f32.ge (local.get 0) (f32.const 2.5)))))
;; v3    36| L1: vmovss {0x0000000040200000},%xmm1; vucomiss %xmm1,%xmm0; jae L1
;; v2    36| L1: movss {0x0000000040200000},%xmm1; ucomiss %xmm1,%xmm0; jae L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: fcmp s0, s30; b.ge L1
(func $f32.ge:reg-reg/if (param f32 f32) (if (f32.ge (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomiss %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    27| ucomiss %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp s0, s1; b.lt L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.ge:reg-home/if (param f32 f64 f64 f64 f64 f64 f64 f64 f32) (if (f32.ge (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovss -0x50(%rbp),%xmm8; vucomiss %xmm8,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    60| movss -0x50(%rbp),%xmm8; ucomiss %xmm8,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr s8, [x29, #88]; fcmp s0, s8; b.lt L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.ge:reg-zero/if (param f32) (if (f32.ge (local.get 0) (f32.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomiss %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    31| xorps %xmm1,%xmm1; ucomiss %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp s0, s1; b.lt L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f32.ge:reg-reg/not (param f32 f32) (result i32) (i32.eqz (f32.ge (local.get 0) (local.get 1))))
;; v3    33| vucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    32| ucomiss %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp s0, s1; cset w0, ge; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f32.ge:reg-reg/selecti (param f32 f32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f32.ge (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomiss %xmm1,%xmm0; cmovae %edi,%eax
;; v2    17| mov %rsi,%rax; ucomiss %xmm1,%xmm0; cmovae %edi,%eax
;; a64   32| mov x2, x1; fcmp s0, s1; csel w2, w0, w2, ge; mov x0, x2
(func $f32.ge:reg-reg/selectd (param f32 f32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f32.ge (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomiss %xmm1,%xmm0; jb L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    28| movaps %xmm3,%xmm4; ucomiss %xmm1,%xmm0; jb L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp s0, s1; b.lt L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f64.eq:reg-reg (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
;; v3    21| vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    26| movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   24| fcmp d0, d1; cset w0, eq
(func $f64.eq:temp-reg (param f64) (result i32) (f64.eq (global.get 4) (local.get 0)))
;; v3    28| vmovsd global.4(%r12),%xmm1; vcmpeqsd %xmm0,%xmm1,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    33| movsd global.4(%r12),%xmm1; movapd %xmm1,%xmm15; cmpeqsd %xmm0,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   28| ldr d1, [x20, global.4]; fcmp d1, d0; cset w0, eq
(func $f64.eq:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.eq (local.get 0) (local.get 8)))
;; v3    54| vmovsd -0x50(%rbp),%xmm8; vcmpeqsd %xmm8,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    59| movsd -0x50(%rbp),%xmm8; movapd %xmm0,%xmm15; cmpeqsd %xmm8,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d0, d8; cset w0, eq
(func $f64.eq:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.eq (local.get 8) (local.get 0)))
;; v3    54| vmovsd -0x50(%rbp),%xmm8; vcmpeqsd %xmm0,%xmm8,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    59| movsd -0x50(%rbp),%xmm8; movapd %xmm8,%xmm15; cmpeqsd %xmm0,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d8, d0; cset w0, eq
(func $f64.eq:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.eq (local.get 0) (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vcmpeqsd %xmm8,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2   195| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; movapd %xmm0,%xmm15; cmpeqsd %xmm8,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64  112| ldr d8, [x29, #152]; fcmp d0, d8; cset w0, eq
(func $f64.eq:reg-load (param f64 i32) (result i32) (f64.eq (local.get 0) (f64.load (local.get 1))))
;; v3    28| vmovsd 0x0(%r13,%rdi,1),%xmm1; vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    33| movsd 0x0(%r13,%rdi,1),%xmm1; movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   32| ldr d1, [x21, w0, uxtw]; fcmp d0, d1; cset w1, eq; mov x0, x1
(func $f64.eq:reg-zero (param f64) (result i32) (f64.eq (local.get 0) (f64.const 0)))
;; v3    26| vxorps %xmm1,%xmm1,%xmm1; vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    30| xorps %xmm1,%xmm1; movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   28| movi v1.2d, #0x0; fcmp d0, d1; cset w0, eq
(func $f64.eq:reg-const (param f64) (result i32) (f64.eq (local.get 0) (f64.const 2.5)))
;; v3    44| vmovsd {0x4004000000000000},%xmm1; vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    44| movsd {0x4004000000000000},%xmm1; movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   40| ldr d1, {0x4004000000000000}; fcmp d0, d1; cset w0, eq
(func $f64.eq:reg-reg>new (param f64 f64) (result i32) (local i32) (local.set 2 (f64.eq (local.get 0) (local.get 1))) (local.get 2))
;; v3    21| vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    26| movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   24| fcmp d0, d1; cset w0, eq
(func $f64.eq:loop:reg-reg>new (param f64 f64 i32) (result i32) (local i32) (loop (local.set 3 (f64.eq (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    36| xor %r15d,%r15d; L1: vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%r15; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    41| xor %r15d,%r15d; L1: movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%r15; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp d0, d1; cset w28, eq; cbnz w0, L1; mov x0, x28
(func $f64.eq:reg-reg/loop (param f64 f64) (loop (br_if 0 (f64.eq (local.get 0) (local.get 1)))))
;; v3    19| L1: vucomisd %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; v2    19| L1: ucomisd %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; a64   24| L1: fcmp d0, d1; b.eq L1
(func $f64.eq:reg-const/loop (param f64) (loop (br_if 0 (f64.eq (local.get 0) (f64.const 2.5)))))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; v2    36| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jne L2; jnp L1; L2: ret
;; a64   40| ldr d30, {0x4004000000000000}; L1: fcmp d0, d30; b.eq L1
(func $f64.eq:reg-reg/if (param f64 f64) (if (f64.eq (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    31| vucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; v2    31| ucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; a64   32| fcmp d0, d1; b.ne L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.eq:reg-home/if (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (if (f64.eq (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    64| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; v2    64| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; a64   56| ldr d8, [x29, #88]; fcmp d0, d8; b.ne L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.eq:reg-zero/if (param f64) (if (f64.eq (local.get 0) (f64.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    36| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; v2    35| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: mov $0x7,%eax; mov %eax,global.1(%r12); L3: ret
;; a64   36| movi v1.2d, #0x0; fcmp d0, d1; b.ne L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.eq:reg-reg/not (param f64 f64) (result i32) (i32.eqz (f64.eq (local.get 0) (local.get 1))))
;; v3    21| vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    26| movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   24| fcmp d0, d1; cset w0, ne
(func $f64.eq:reg-reg/selecti (param f64 f64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f64.eq (local.get 0) (local.get 1))))
;; v3    25| mov %rsi,%rax; vucomisd %xmm1,%xmm0; mov %edi,%r10d; cmovne %eax,%r10d; cmovnp %r10d,%eax
;; v2    25| mov %rsi,%rax; ucomisd %xmm1,%xmm0; mov %edi,%r10d; cmovne %eax,%r10d; cmovnp %r10d,%eax
;; a64   32| mov x2, x1; fcmp d0, d1; csel w2, w0, w2, eq; mov x0, x2
(func $f64.eq:reg-reg/selectd (param f64 f64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f64.eq (local.get 0) (local.get 1))))
;; v3    35| vmovaps %xmm3,%xmm4; vucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: vmovaps %xmm2,%xmm4; L3: vmovaps %xmm4,%xmm0
;; v2    32| movaps %xmm3,%xmm4; ucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: jmp L3; L2: movaps %xmm2,%xmm4; L3: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp d0, d1; b.ne L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f64.ne:reg-reg (param f64 f64) (result i32) (f64.ne (local.get 0) (local.get 1)))
;; v3    21| vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    26| movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   24| fcmp d0, d1; cset w0, ne
(func $f64.ne:temp-reg (param f64) (result i32) (f64.ne (global.get 4) (local.get 0)))
;; v3    28| vmovsd global.4(%r12),%xmm1; vcmpneqsd %xmm0,%xmm1,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    33| movsd global.4(%r12),%xmm1; movapd %xmm1,%xmm15; cmpneqsd %xmm0,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   28| ldr d1, [x20, global.4]; fcmp d1, d0; cset w0, ne
(func $f64.ne:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.ne (local.get 0) (local.get 8)))
;; v3    54| vmovsd -0x50(%rbp),%xmm8; vcmpneqsd %xmm8,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    59| movsd -0x50(%rbp),%xmm8; movapd %xmm0,%xmm15; cmpneqsd %xmm8,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d0, d8; cset w0, ne
(func $f64.ne:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.ne (local.get 8) (local.get 0)))
;; v3    54| vmovsd -0x50(%rbp),%xmm8; vcmpneqsd %xmm0,%xmm8,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    59| movsd -0x50(%rbp),%xmm8; movapd %xmm8,%xmm15; cmpneqsd %xmm0,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d8, d0; cset w0, ne
(func $f64.ne:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.ne (local.get 0) (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vcmpneqsd %xmm8,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2   195| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; movapd %xmm0,%xmm15; cmpneqsd %xmm8,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64  112| ldr d8, [x29, #152]; fcmp d0, d8; cset w0, ne
(func $f64.ne:reg-load (param f64 i32) (result i32) (f64.ne (local.get 0) (f64.load (local.get 1))))
;; v3    28| vmovsd 0x0(%r13,%rdi,1),%xmm1; vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    33| movsd 0x0(%r13,%rdi,1),%xmm1; movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   32| ldr d1, [x21, w0, uxtw]; fcmp d0, d1; cset w1, ne; mov x0, x1
(func $f64.ne:reg-zero (param f64) (result i32) (f64.ne (local.get 0) (f64.const 0)))
;; v3    26| vxorps %xmm1,%xmm1,%xmm1; vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    30| xorps %xmm1,%xmm1; movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   28| movi v1.2d, #0x0; fcmp d0, d1; cset w0, ne
(func $f64.ne:reg-const (param f64) (result i32) (f64.ne (local.get 0) (f64.const 2.5)))
;; v3    44| vmovsd {0x4004000000000000},%xmm1; vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    44| movsd {0x4004000000000000},%xmm1; movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   40| ldr d1, {0x4004000000000000}; fcmp d0, d1; cset w0, ne
(func $f64.ne:reg-reg>new (param f64 f64) (result i32) (local i32) (local.set 2 (f64.ne (local.get 0) (local.get 1))) (local.get 2))
;; v3    21| vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    26| movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   24| fcmp d0, d1; cset w0, ne
(func $f64.ne:loop:reg-reg>new (param f64 f64 i32) (result i32) (local i32) (loop (local.set 3 (f64.ne (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    36| xor %r15d,%r15d; L1: vcmpneqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%r15; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    41| xor %r15d,%r15d; L1: movapd %xmm0,%xmm15; cmpneqsd %xmm1,%xmm15; movq %xmm15,%r15; and $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp d0, d1; cset w28, ne; cbnz w0, L1; mov x0, x28
(func $f64.ne:reg-reg/loop (param f64 f64) (loop (br_if 0 (f64.ne (local.get 0) (local.get 1)))))
;; v3    20| L1: vucomisd %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; v2    20| L1: ucomisd %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; a64   24| L1: fcmp d0, d1; b.ne L1
(func $f64.ne:reg-const/loop (param f64) (loop (br_if 0 (f64.ne (local.get 0) (f64.const 2.5)))))
;; v3    44| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; v2    44| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jne L2; jnp L3; L2: jmp L1; L3: ret
;; a64   40| ldr d30, {0x4004000000000000}; L1: fcmp d0, d30; b.ne L1
(func $f64.ne:reg-reg/if (param f64 f64) (if (f64.ne (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    30| vucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; v2    30| ucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   32| fcmp d0, d1; b.eq L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.ne:reg-home/if (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (if (f64.ne (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    63| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; v2    63| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   56| ldr d8, [x29, #88]; fcmp d0, d8; b.eq L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.ne:reg-zero/if (param f64) (if (f64.ne (local.get 0) (f64.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    35| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; v2    34| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   36| movi v1.2d, #0x0; fcmp d0, d1; b.eq L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.ne:reg-reg/not (param f64 f64) (result i32) (i32.eqz (f64.ne (local.get 0) (local.get 1))))
;; v3    21| vcmpeqsd %xmm1,%xmm0,%xmm15; vmovq %xmm15,%rax; and $0x1,%eax
;; v2    26| movapd %xmm0,%xmm15; cmpeqsd %xmm1,%xmm15; movq %xmm15,%rax; and $0x1,%eax
;; a64   24| fcmp d0, d1; cset w0, eq
(func $f64.ne:reg-reg/selecti (param f64 f64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f64.ne (local.get 0) (local.get 1))))
;; v3    22| mov %rsi,%rax; vucomisd %xmm1,%xmm0; cmovne %edi,%eax; cmovp %edi,%eax
;; v2    22| mov %rsi,%rax; ucomisd %xmm1,%xmm0; cmovne %edi,%eax; cmovp %edi,%eax
;; a64   32| mov x2, x1; fcmp d0, d1; csel w2, w0, w2, ne; mov x0, x2
(func $f64.ne:reg-reg/selectd (param f64 f64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f64.ne (local.get 0) (local.get 1))))
;; v3    34| vmovaps %xmm3,%xmm4; vucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: vmovaps %xmm2,%xmm4; L2: vmovaps %xmm4,%xmm0
;; v2    31| movaps %xmm3,%xmm4; ucomisd %xmm1,%xmm0; jne L1; jnp L2; L1: movaps %xmm2,%xmm4; L2: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp d0, d1; b.eq L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f64.lt:reg-reg (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
;; v3    19| vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, mi
(func $f64.lt:temp-reg (param f64) (result i32) (f64.lt (global.get 4) (local.get 0)))
;; v3    26| vmovsd global.4(%r12),%xmm1; vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    26| movsd global.4(%r12),%xmm1; ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   28| ldr d1, [x20, global.4]; fcmp d1, d0; cset w0, mi
(func $f64.lt:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.lt (local.get 0) (local.get 8)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d0, d8; cset w0, mi
(func $f64.lt:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.lt (local.get 8) (local.get 0)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d8, d0; cset w0, mi
(func $f64.lt:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.lt (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vucomisd %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; v2   188| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; ucomisd %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; a64  112| ldr d8, [x29, #152]; fcmp d0, d8; cset w0, mi
(func $f64.lt:reg-load (param f64 i32) (result i32) (f64.lt (local.get 0) (f64.load (local.get 1))))
;; v3    26| vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    26| movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   32| ldr d1, [x21, w0, uxtw]; fcmp d0, d1; cset w1, mi; mov x0, x1
(func $f64.lt:reg-zero (param f64) (result i32) (f64.lt (local.get 0) (f64.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    23| xorps %xmm1,%xmm1; ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp d0, d1; cset w0, mi
(func $f64.lt:reg-const (param f64) (result i32) (f64.lt (local.get 0) (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    36| movsd {0x4004000000000000},%xmm1; ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   40| ldr d1, {0x4004000000000000}; fcmp d0, d1; cset w0, mi
(func $f64.lt:reg-reg>new (param f64 f64) (result i32) (local i32) (local.set 2 (f64.lt (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, mi
(func $f64.lt:loop:reg-reg>new (param f64 f64 i32) (result i32) (local i32) (loop (local.set 3 (f64.lt (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    34| xor %r15d,%r15d; L1: ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp d0, d1; cset w28, mi; cbnz w0, L1; mov x0, x28
(func $f64.lt:reg-reg/loop (param f64 f64) (loop (br_if 0 (f64.lt (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomisd %xmm0,%xmm1; ja L1
;; v2    17| L1: ucomisd %xmm0,%xmm1; ja L1
;; a64   24| L1: fcmp d0, d1; b.mi L1
(func $f64.lt:reg-const/loop (param f64) (loop (br_if 0 (f64.lt (local.get 0) (f64.const 2.5)))))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm0,%xmm1; ja L1
;; v2    36| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm0,%xmm1; ja L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fcmp d0, d30; b.mi L1
(func $f64.lt:reg-reg/if (param f64 f64) (if (f64.lt (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomisd %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    28| ucomisd %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp d0, d1; b.pl L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.lt:reg-home/if (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (if (f64.lt (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    61| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr d8, [x29, #88]; fcmp d0, d8; b.pl L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.lt:reg-zero/if (param f64) (if (f64.lt (local.get 0) (f64.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    32| xorps %xmm1,%xmm1; ucomisd %xmm0,%xmm1; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp d0, d1; b.pl L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.lt:reg-reg/not (param f64 f64) (result i32) (i32.eqz (f64.lt (local.get 0) (local.get 1))))
;; v3    33| vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    33| ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp d0, d1; cset w0, mi; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f64.lt:reg-reg/selecti (param f64 f64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f64.lt (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomisd %xmm0,%xmm1; cmova %edi,%eax
;; v2    18| mov %rsi,%rax; ucomisd %xmm0,%xmm1; cmova %edi,%eax
;; a64   32| mov x2, x1; fcmp d0, d1; csel w2, w0, w2, mi; mov x0, x2
(func $f64.lt:reg-reg/selectd (param f64 f64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f64.lt (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomisd %xmm0,%xmm1; jbe L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    29| movaps %xmm3,%xmm4; ucomisd %xmm0,%xmm1; jbe L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp d0, d1; b.pl L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f64.gt:reg-reg (param f64 f64) (result i32) (f64.gt (local.get 0) (local.get 1)))
;; v3    19| vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, gt
(func $f64.gt:temp-reg (param f64) (result i32) (f64.gt (global.get 4) (local.get 0)))
;; v3    26| vmovsd global.4(%r12),%xmm1; vucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; v2    26| movsd global.4(%r12),%xmm1; ucomisd %xmm0,%xmm1; seta %r10b; movzbl %r10b,%eax
;; a64   28| ldr d1, [x20, global.4]; fcmp d1, d0; cset w0, gt
(func $f64.gt:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.gt (local.get 0) (local.get 8)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d0, d8; cset w0, gt
(func $f64.gt:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.gt (local.get 8) (local.get 0)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; seta %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d8, d0; cset w0, gt
(func $f64.gt:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.gt (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vucomisd %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2   188| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; ucomisd %xmm8,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64  112| ldr d8, [x29, #152]; fcmp d0, d8; cset w0, gt
(func $f64.gt:reg-load (param f64 i32) (result i32) (f64.gt (local.get 0) (f64.load (local.get 1))))
;; v3    26| vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    26| movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   32| ldr d1, [x21, w0, uxtw]; fcmp d0, d1; cset w1, gt; mov x0, x1
(func $f64.gt:reg-zero (param f64) (result i32) (f64.gt (local.get 0) (f64.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    23| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp d0, d1; cset w0, gt
(func $f64.gt:reg-const (param f64) (result i32) (f64.gt (local.get 0) (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    36| movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   40| ldr d1, {0x4004000000000000}; fcmp d0, d1; cset w0, gt
(func $f64.gt:reg-reg>new (param f64 f64) (result i32) (local i32) (local.set 2 (f64.gt (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, gt
(func $f64.gt:loop:reg-reg>new (param f64 f64 i32) (result i32) (local i32) (loop (local.set 3 (f64.gt (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    34| xor %r15d,%r15d; L1: ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp d0, d1; cset w28, gt; cbnz w0, L1; mov x0, x28
(func $f64.gt:reg-reg/loop (param f64 f64) (loop (br_if 0 (f64.gt (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomisd %xmm1,%xmm0; ja L1
;; v2    17| L1: ucomisd %xmm1,%xmm0; ja L1
;; a64   24| L1: fcmp d0, d1; b.gt L1
(func $f64.gt:reg-const/loop (param f64) (loop (br_if 0 (f64.gt (local.get 0) (f64.const 2.5)))))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; ja L1
;; v2    36| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; ja L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fcmp d0, d30; b.gt L1
(func $f64.gt:reg-reg/if (param f64 f64) (if (f64.gt (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomisd %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    28| ucomisd %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp d0, d1; b.le L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.gt:reg-home/if (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (if (f64.gt (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    61| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr d8, [x29, #88]; fcmp d0, d8; b.le L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.gt:reg-zero/if (param f64) (if (f64.gt (local.get 0) (f64.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    32| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp d0, d1; b.le L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.gt:reg-reg/not (param f64 f64) (result i32) (i32.eqz (f64.gt (local.get 0) (local.get 1))))
;; v3    33| vucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    33| ucomisd %xmm1,%xmm0; seta %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp d0, d1; cset w0, gt; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f64.gt:reg-reg/selecti (param f64 f64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f64.gt (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomisd %xmm1,%xmm0; cmova %edi,%eax
;; v2    18| mov %rsi,%rax; ucomisd %xmm1,%xmm0; cmova %edi,%eax
;; a64   32| mov x2, x1; fcmp d0, d1; csel w2, w0, w2, gt; mov x0, x2
(func $f64.gt:reg-reg/selectd (param f64 f64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f64.gt (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomisd %xmm1,%xmm0; jbe L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    29| movaps %xmm3,%xmm4; ucomisd %xmm1,%xmm0; jbe L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp d0, d1; b.le L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f64.le:reg-reg (param f64 f64) (result i32) (f64.le (local.get 0) (local.get 1)))
;; v3    19| vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, ls
(func $f64.le:temp-reg (param f64) (result i32) (f64.le (global.get 4) (local.get 0)))
;; v3    26| vmovsd global.4(%r12),%xmm1; vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    26| movsd global.4(%r12),%xmm1; ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   28| ldr d1, [x20, global.4]; fcmp d1, d0; cset w0, ls
(func $f64.le:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.le (local.get 0) (local.get 8)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d0, d8; cset w0, ls
(func $f64.le:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.le (local.get 8) (local.get 0)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d8, d0; cset w0, ls
(func $f64.le:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.le (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vucomisd %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; v2   188| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; ucomisd %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; a64  112| ldr d8, [x29, #152]; fcmp d0, d8; cset w0, ls
(func $f64.le:reg-load (param f64 i32) (result i32) (f64.le (local.get 0) (f64.load (local.get 1))))
;; v3    26| vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    26| movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   32| ldr d1, [x21, w0, uxtw]; fcmp d0, d1; cset w1, ls; mov x0, x1
(func $f64.le:reg-zero (param f64) (result i32) (f64.le (local.get 0) (f64.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    23| xorps %xmm1,%xmm1; ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp d0, d1; cset w0, ls
(func $f64.le:reg-const (param f64) (result i32) (f64.le (local.get 0) (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    36| movsd {0x4004000000000000},%xmm1; ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   40| ldr d1, {0x4004000000000000}; fcmp d0, d1; cset w0, ls
(func $f64.le:reg-reg>new (param f64 f64) (result i32) (local i32) (local.set 2 (f64.le (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, ls
(func $f64.le:loop:reg-reg>new (param f64 f64 i32) (result i32) (local i32) (loop (local.set 3 (f64.le (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    34| xor %r15d,%r15d; L1: ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp d0, d1; cset w28, ls; cbnz w0, L1; mov x0, x28
(func $f64.le:reg-reg/loop (param f64 f64) (loop (br_if 0 (f64.le (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomisd %xmm0,%xmm1; jae L1
;; v2    17| L1: ucomisd %xmm0,%xmm1; jae L1
;; a64   24| L1: fcmp d0, d1; b.ls L1
(func $f64.le:reg-const/loop (param f64) (loop (br_if 0 (f64.le (local.get 0) (f64.const 2.5)))))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm0,%xmm1; jae L1
;; v2    36| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm0,%xmm1; jae L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fcmp d0, d30; b.ls L1
(func $f64.le:reg-reg/if (param f64 f64) (if (f64.le (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomisd %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    28| ucomisd %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp d0, d1; b.hi L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.le:reg-home/if (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (if (f64.le (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    61| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr d8, [x29, #88]; fcmp d0, d8; b.hi L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.le:reg-zero/if (param f64) (if (f64.le (local.get 0) (f64.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    32| xorps %xmm1,%xmm1; ucomisd %xmm0,%xmm1; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp d0, d1; b.hi L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.le:reg-reg/not (param f64 f64) (result i32) (i32.eqz (f64.le (local.get 0) (local.get 1))))
;; v3    33| vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    33| ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp d0, d1; cset w0, ls; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f64.le:reg-reg/selecti (param f64 f64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f64.le (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomisd %xmm0,%xmm1; cmovae %edi,%eax
;; v2    18| mov %rsi,%rax; ucomisd %xmm0,%xmm1; cmovae %edi,%eax
;; a64   32| mov x2, x1; fcmp d0, d1; csel w2, w0, w2, ls; mov x0, x2
(func $f64.le:reg-reg/selectd (param f64 f64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f64.le (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomisd %xmm0,%xmm1; jb L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    29| movaps %xmm3,%xmm4; ucomisd %xmm0,%xmm1; jb L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp d0, d1; b.hi L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
(func $f64.ge:reg-reg (param f64 f64) (result i32) (f64.ge (local.get 0) (local.get 1)))
;; v3    19| vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, ge
(func $f64.ge:temp-reg (param f64) (result i32) (f64.ge (global.get 4) (local.get 0)))
;; v3    26| vmovsd global.4(%r12),%xmm1; vucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; v2    26| movsd global.4(%r12),%xmm1; ucomisd %xmm0,%xmm1; setae %r10b; movzbl %r10b,%eax
;; a64   28| ldr d1, [x20, global.4]; fcmp d1, d0; cset w0, ge
(func $f64.ge:reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.ge (local.get 0) (local.get 8)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d0, d8; cset w0, ge
(func $f64.ge:home-reg (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.ge (local.get 8) (local.get 0)))
;; v3    52| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; v2    52| movsd -0x50(%rbp),%xmm8; ucomisd %xmm0,%xmm8; setae %r10b; movzbl %r10b,%eax
;; a64   48| ldr d8, [x29, #88]; fcmp d8, d0; cset w0, ge
(func $f64.ge:reg-far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (f64.ge (local.get 0) (local.get 16)))
;; v3   188| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vucomisd %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2   188| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; ucomisd %xmm8,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64  112| ldr d8, [x29, #152]; fcmp d0, d8; cset w0, ge
(func $f64.ge:reg-load (param f64 i32) (result i32) (f64.ge (local.get 0) (f64.load (local.get 1))))
;; v3    26| vmovsd 0x0(%r13,%rdi,1),%xmm1; vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    26| movsd 0x0(%r13,%rdi,1),%xmm1; ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   32| ldr d1, [x21, w0, uxtw]; fcmp d0, d1; cset w1, ge; mov x0, x1
(func $f64.ge:reg-zero (param f64) (result i32) (f64.ge (local.get 0) (f64.const 0)))
;; v3    24| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    23| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   28| movi v1.2d, #0x0; fcmp d0, d1; cset w0, ge
(func $f64.ge:reg-const (param f64) (result i32) (f64.ge (local.get 0) (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    36| movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   40| ldr d1, {0x4004000000000000}; fcmp d0, d1; cset w0, ge
(func $f64.ge:reg-reg>new (param f64 f64) (result i32) (local i32) (local.set 2 (f64.ge (local.get 0) (local.get 1))) (local.get 2))
;; v3    19| vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; v2    19| ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax
;; a64   24| fcmp d0, d1; cset w0, ge
(func $f64.ge:loop:reg-reg>new (param f64 f64 i32) (result i32) (local i32) (loop (local.set 3 (f64.ge (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    34| xor %r15d,%r15d; L1: vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    34| xor %r15d,%r15d; L1: ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: fcmp d0, d1; cset w28, ge; cbnz w0, L1; mov x0, x28
(func $f64.ge:reg-reg/loop (param f64 f64) (loop (br_if 0 (f64.ge (local.get 0) (local.get 1)))))
;; v3    17| L1: vucomisd %xmm1,%xmm0; jae L1
;; v2    17| L1: ucomisd %xmm1,%xmm0; jae L1
;; a64   24| L1: fcmp d0, d1; b.ge L1
(func $f64.ge:reg-const/loop (param f64) (loop (br_if 0 (f64.ge (local.get 0) (f64.const 2.5)))))
;; v3    36| L1: vmovsd {0x4004000000000000},%xmm1; vucomisd %xmm1,%xmm0; jae L1
;; v2    36| L1: movsd {0x4004000000000000},%xmm1; ucomisd %xmm1,%xmm0; jae L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: fcmp d0, d30; b.ge L1
(func $f64.ge:reg-reg/if (param f64 f64) (if (f64.ge (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; v3    28| vucomisd %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    28| ucomisd %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| fcmp d0, d1; b.lt L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.ge:reg-home/if (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (if (f64.ge (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; v3    61| vmovsd -0x50(%rbp),%xmm8; vucomisd %xmm8,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    61| movsd -0x50(%rbp),%xmm8; ucomisd %xmm8,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr d8, [x29, #88]; fcmp d0, d8; b.lt L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.ge:reg-zero/if (param f64) (if (f64.ge (local.get 0) (f64.const 0)) (then (global.set 1 (i32.const 7)))))
;; v3    33| vxorps %xmm1,%xmm1,%xmm1; vucomisd %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; v2    32| xorps %xmm1,%xmm1; ucomisd %xmm1,%xmm0; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| movi v1.2d, #0x0; fcmp d0, d1; b.lt L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $f64.ge:reg-reg/not (param f64 f64) (result i32) (i32.eqz (f64.ge (local.get 0) (local.get 1))))
;; v3    33| vucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; v2    33| ucomisd %xmm1,%xmm0; setae %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   36| fcmp d0, d1; cset w0, ge; cmp w0, #0x0; cset w8, eq; mov x0, x8
(func $f64.ge:reg-reg/selecti (param f64 f64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (f64.ge (local.get 0) (local.get 1))))
;; v3    18| mov %rsi,%rax; vucomisd %xmm1,%xmm0; cmovae %edi,%eax
;; v2    18| mov %rsi,%rax; ucomisd %xmm1,%xmm0; cmovae %edi,%eax
;; a64   32| mov x2, x1; fcmp d0, d1; csel w2, w0, w2, ge; mov x0, x2
(func $f64.ge:reg-reg/selectd (param f64 f64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (f64.ge (local.get 0) (local.get 1))))
;; v3    32| vmovaps %xmm3,%xmm4; vucomisd %xmm1,%xmm0; jb L1; vmovaps %xmm2,%xmm4; L1: vmovaps %xmm4,%xmm0
;; v2    29| movaps %xmm3,%xmm4; ucomisd %xmm1,%xmm0; jb L1; movaps %xmm2,%xmm4; L1: movaps %xmm4,%xmm0
;; a64   36| mov v4.16b, v3.16b; fcmp d0, d1; b.lt L1; mov v4.16b, v2.16b; L1: mov v0.16b, v4.16b
)
