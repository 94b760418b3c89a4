;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.store:reg-reg (param i32 i32) (i32.store (local.get 0) (local.get 1)))
;; x64   11| mov %esi,0x0(%r13,%rdi,1)
;; a64   20| str w1, [x21, w0, uxtw]
(func $i32.store:reg-reg+small (param i32 i32) (i32.store offset=8 (local.get 0) (local.get 1)))
;; x64   11| mov %esi,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; str w1, [x19, #8]
(func $i32.store:reg-reg+large (param i32 i32) (i32.store offset=74565 (local.get 0) (local.get 1)))
;; x64   14| mov %esi,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str w1, [x16]
(func $i32.store:temp-temp (i32.store (global.get 1) (global.get 1)))
;; x64   21| mov global.1(%r12),%eax; mov global.1(%r12),%ecx; mov %ecx,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr w1, [x20, global.1]; str w1, [x21, w0, uxtw]
(func $i32.store:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (i32.store (local.get 8) (local.get 0)))
;; x64   60| mov -0x50(%rbp),%eax; mov %edi,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; str w0, [x21, w9, uxtw]
(func $i32.store:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (i32.store (local.get 0) (local.get 8)))
;; x64   60| mov -0x50(%rbp),%eax; mov %eax,0x0(%r13,%rdi,1)
;; a64   44| ldr w9, [x29, #88]; str w9, [x21, w0, uxtw]
(func $i32.store:reg-temp (param i32) (i32.store (local.get 0) (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; mov %eax,0x0(%r13,%rdi,1)
;; a64   24| ldr w1, [x20, global.1]; str w1, [x21, w0, uxtw]
(func $i32.store:small-reg (param i32) (i32.store (i32.const 5) (local.get 0)))
;; x64   13| mov %edi,0x5(%r13)
;; a64   24| mov x1, #0x5; str w0, [x21, w1, uxtw]
(func $i32.store:small-small (i32.store (i32.const 5) (i32.const 5)))
;; x64   19| mov $0x5,%eax; mov %eax,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; str w1, [x21, w0, uxtw]
(func $i32.store:reg-zero (param i32) (i32.store (local.get 0) (i32.const 0)))
;; x64   18| movl $0x0,0x0(%r13,%rdi,1)
;; a64   20| str wzr, [x21, w0, uxtw]
(func $i32.store:reg-small (param i32) (i32.store (local.get 0) (i32.const 5)))
;; x64   18| movl $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; str w1, [x21, w0, uxtw]
(func $i32.store:reg-large (param i32) (i32.store (local.get 0) (i32.const 74565)))
;; x64   18| movl $0x12345,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; str w1, [x21, w0, uxtw]
(func $i32.store:reg-small+large (param i32) (i32.store offset=74565 (local.get 0) (i32.const 5)))
;; x64   18| movl $0x5,0x12345(%r13,%rdi,1)
;; a64   36| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str w1, [x16]
(func $i32.store:zero-reg+small (param i32) (i32.store offset=8 (i32.const 0) (local.get 0)))
;; x64   13| mov %edi,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; str w0, [x16, #8]
(func $i32.store:zero-zero+large (i32.store offset=74565 (i32.const 0) (i32.const 0)))
;; x64   16| xor %eax,%eax; mov %eax,0x12345(%r13)
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str wzr, [x16]
(func $i32.store:reg-load (param i32 i32) (i32.store (local.get 0) (i32.load (local.get 1))))
;; x64   16| mov 0x0(%r13,%rsi,1),%eax; mov %eax,0x0(%r13,%rdi,1)
;; a64   24| ldr w2, [x21, w1, uxtw]; str w2, [x21, w0, uxtw]
(func $i32.store:loop:reg-reg (param i32 i32 i32) (loop (i32.store (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %esi,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: str w1, [x21, w0, uxtw]; cbnz w2, L1
(func $i32.store:loop:reg-reg+small (param i32 i32 i32) (loop (i32.store offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %esi,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; str w1, [x19, #8]; cbnz w2, L1
(func $i32.store:loop:reg-large (param i32 i32) (loop (i32.store (local.get 0) (i32.const 74565)) (br_if 0 (local.get 1))))
;; x64   27| L1: movl $0x12345,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: str w28, [x21, w0, uxtw]; cbnz w1, L1
(func $i64.store:reg-reg (param i32 i64) (i64.store (local.get 0) (local.get 1)))
;; x64   11| mov %rsi,0x0(%r13,%rdi,1)
;; a64   20| str x1, [x21, w0, uxtw]
(func $i64.store:reg-reg+small (param i32 i64) (i64.store offset=8 (local.get 0) (local.get 1)))
;; x64   11| mov %rsi,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; str x1, [x19, #8]
(func $i64.store:reg-reg+large (param i32 i64) (i64.store offset=74565 (local.get 0) (local.get 1)))
;; x64   14| mov %rsi,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str x1, [x16]
(func $i64.store:temp-temp (i64.store (global.get 1) (global.get 2)))
;; x64   21| mov global.1(%r12),%eax; mov global.2(%r12),%rcx; mov %rcx,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr x1, [x20, global.2]; str x1, [x21, w0, uxtw]
(func $i64.store:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i32) (i64.store (local.get 8) (local.get 0)))
;; x64   60| mov -0x50(%rbp),%eax; mov %rdi,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; str x0, [x21, w9, uxtw]
(func $i64.store:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (i64.store (local.get 0) (local.get 8)))
;; x64   60| mov -0x50(%rbp),%rax; mov %rax,0x0(%r13,%rdi,1)
;; a64   44| ldr x9, [x29, #88]; str x9, [x21, w0, uxtw]
(func $i64.store:reg-temp (param i32) (i64.store (local.get 0) (global.get 2)))
;; x64   16| mov global.2(%r12),%rax; mov %rax,0x0(%r13,%rdi,1)
;; a64   24| ldr x1, [x20, global.2]; str x1, [x21, w0, uxtw]
(func $i64.store:small-reg (param i64) (i64.store (i32.const 5) (local.get 0)))
;; x64   13| mov %rdi,0x5(%r13)
;; a64   24| mov x1, #0x5; str x0, [x21, w1, uxtw]
(func $i64.store:small-small (i64.store (i32.const 5) (i64.const 5)))
;; x64   19| mov $0x5,%eax; mov %rax,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; str x1, [x21, w0, uxtw]
(func $i64.store:reg-zero (param i32) (i64.store (local.get 0) (i64.const 0)))
;; x64   18| movq $0x0,0x0(%r13,%rdi,1)
;; a64   20| str xzr, [x21, w0, uxtw]
(func $i64.store:reg-small (param i32) (i64.store (local.get 0) (i64.const 5)))
;; x64   18| movq $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; str x1, [x21, w0, uxtw]
(func $i64.store:reg-large (param i32) (i64.store (local.get 0) (i64.const 74565)))
;; x64   18| movq $0x12345,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; str x1, [x21, w0, uxtw]
(func $i64.store:reg-wide (param i32) (i64.store (local.get 0) (i64.const 320255973501901)))
;; x64   21| movabs $0x123456789abcd,%rax; mov %rax,0x0(%r13,%rdi,1)
;; a64   36| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; str x1, [x21, w0, uxtw]
(func $i64.store:reg-small+large (param i32) (i64.store offset=74565 (local.get 0) (i64.const 5)))
;; x64   18| movq $0x5,0x12345(%r13,%rdi,1)
;; a64   36| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str x1, [x16]
(func $i64.store:zero-reg+small (param i64) (i64.store offset=8 (i32.const 0) (local.get 0)))
;; x64   13| mov %rdi,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; str x0, [x16, #8]
(func $i64.store:zero-zero+large (i64.store offset=74565 (i32.const 0) (i64.const 0)))
;; x64   16| xor %eax,%eax; mov %rax,0x12345(%r13)
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str xzr, [x16]
(func $i64.store:reg-load (param i32 i32) (i64.store (local.get 0) (i64.load (local.get 1))))
;; x64   16| mov 0x0(%r13,%rsi,1),%rax; mov %rax,0x0(%r13,%rdi,1)
;; a64   24| ldr x2, [x21, w1, uxtw]; str x2, [x21, w0, uxtw]
(func $i64.store:loop:reg-reg (param i32 i64 i32) (loop (i64.store (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %rsi,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: str x1, [x21, w0, uxtw]; cbnz w2, L1
(func $i64.store:loop:reg-reg+small (param i32 i64 i32) (loop (i64.store offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %rsi,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; str x1, [x19, #8]; cbnz w2, L1
(func $i64.store:loop:reg-large (param i32 i32) (loop (i64.store (local.get 0) (i64.const 74565)) (br_if 0 (local.get 1))))
;; x64   27| L1: movq $0x12345,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: str x28, [x21, w0, uxtw]; cbnz w1, L1
(func $f32.store:reg-reg (param i32 f32) (f32.store (local.get 0) (local.get 1)))
;; v3    13| vmovss %xmm0,0x0(%r13,%rdi,1)
;; v2    13| movss %xmm0,0x0(%r13,%rdi,1)
;; a64   20| str s0, [x21, w0, uxtw]
(func $f32.store:reg-reg+small (param i32 f32) (f32.store offset=8 (local.get 0) (local.get 1)))
;; v3    13| vmovss %xmm0,0x8(%r13,%rdi,1)
;; v2    13| movss %xmm0,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; str s0, [x19, #8]
(func $f32.store:reg-reg+large (param i32 f32) (f32.store offset=74565 (local.get 0) (local.get 1)))
;; v3    16| vmovss %xmm0,0x12345(%r13,%rdi,1)
;; v2    16| movss %xmm0,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str s0, [x16]
(func $f32.store:temp-temp (f32.store (global.get 1) (global.get 3)))
;; v3    25| mov global.1(%r12),%eax; vmovss global.3(%r12),%xmm0; vmovss %xmm0,0x0(%r13,%rax,1)
;; v2    25| mov global.1(%r12),%eax; movss global.3(%r12),%xmm0; movss %xmm0,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr s0, [x20, global.3]; str s0, [x21, w0, uxtw]
(func $f32.store:home-reg (param f32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (f32.store (local.get 9) (local.get 0)))
;; v3    62| mov -0x58(%rbp),%eax; vmovss %xmm0,0x0(%r13,%rax,1)
;; v2    62| mov -0x58(%rbp),%eax; movss %xmm0,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #96]; str s0, [x21, w9, uxtw]
(func $f32.store:reg-home (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f32) (f32.store (local.get 0) (local.get 9)))
;; v3    46| vmovss -0x58(%rbp),%xmm8; vmovss %xmm8,0x0(%r13,%rdi,1)
;; v2    46| movss -0x58(%rbp),%xmm8; movss %xmm8,0x0(%r13,%rdi,1)
;; a64   44| ldr s8, [x29, #96]; str s8, [x21, w0, uxtw]
(func $f32.store:reg-temp (param i32) (f32.store (local.get 0) (global.get 3)))
;; v3    20| vmovss global.3(%r12),%xmm0; vmovss %xmm0,0x0(%r13,%rdi,1)
;; v2    20| movss global.3(%r12),%xmm0; movss %xmm0,0x0(%r13,%rdi,1)
;; a64   24| ldr s0, [x20, global.3]; str s0, [x21, w0, uxtw]
(func $f32.store:small-reg (param f32) (f32.store (i32.const 5) (local.get 0)))
;; v3    15| vmovss %xmm0,0x5(%r13)
;; v2    15| movss %xmm0,0x5(%r13)
;; a64   24| mov x0, #0x5; str s0, [x21, w0, uxtw]
(func $f32.store:reg-zero (param i32) (f32.store (local.get 0) (f32.const 0)))
;; v3    18| vxorps %xmm0,%xmm0,%xmm0; vmovss %xmm0,0x0(%r13,%rdi,1)
;; v2    17| xorps %xmm0,%xmm0; movss %xmm0,0x0(%r13,%rdi,1)
;; a64   24| movi v0.2d, #0x0; str s0, [x21, w0, uxtw]
(func $f32.store:reg-const (param i32) (f32.store (local.get 0) (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vmovss %xmm0,0x0(%r13,%rdi,1)
;; v2    36| movss {0x0000000040200000},%xmm0; movss %xmm0,0x0(%r13,%rdi,1)
;; a64   32| ldr s0, {0x0000000040200000}; str s0, [x21, w0, uxtw]
(func $f32.store:zero-reg+small (param f32) (f32.store offset=8 (i32.const 0) (local.get 0)))
;; v3    15| vmovss %xmm0,0x8(%r13)
;; v2    15| movss %xmm0,0x8(%r13)
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; str s0, [x16, #8]
(func $f32.store:zero-zero+large (f32.store offset=74565 (i32.const 0) (f32.const 0)))
;; v3    20| vxorps %xmm0,%xmm0,%xmm0; vmovss %xmm0,0x12345(%r13)
;; v2    19| xorps %xmm0,%xmm0; movss %xmm0,0x12345(%r13)
;; a64   40| mov x0, #0x0; movi v0.2d, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str s0, [x16]
(func $f32.store:reg-load (param i32 i32) (f32.store (local.get 0) (f32.load (local.get 1))))
;; v3    20| vmovss 0x0(%r13,%rsi,1),%xmm0; vmovss %xmm0,0x0(%r13,%rdi,1)
;; v2    20| movss 0x0(%r13,%rsi,1),%xmm0; movss %xmm0,0x0(%r13,%rdi,1)
;; a64   24| ldr s0, [x21, w1, uxtw]; str s0, [x21, w0, uxtw]
(func $f32.store:loop:reg-reg (param i32 f32 i32) (loop (f32.store (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; v3    22| L1: vmovss %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; v2    22| L1: movss %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   24| L1: str s0, [x21, w0, uxtw]; cbnz w1, L1
(func $f32.store:loop:reg-reg+small (param i32 f32 i32) (loop (f32.store offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; v3    22| L1: vmovss %xmm0,0x8(%r13,%rdi,1); test %esi,%esi; jne L1
;; v2    22| L1: movss %xmm0,0x8(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; str s0, [x19, #8]; cbnz w1, L1
(func $f32.store:loop:reg-const (param i32 i32) (loop (f32.store (local.get 0) (f32.const 2.5)) (br_if 0 (local.get 1))))
;; v3    44| L1: vmovss {0x0000000040200000},%xmm0; vmovss %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; v2    44| L1: movss {0x0000000040200000},%xmm0; movss %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   40| ldr s30, {0x0000000040200000}; L1: str s30, [x21, w0, uxtw]; cbnz w1, L1
(func $f64.store:reg-reg (param i32 f64) (f64.store (local.get 0) (local.get 1)))
;; v3    13| vmovsd %xmm0,0x0(%r13,%rdi,1)
;; v2    13| movsd %xmm0,0x0(%r13,%rdi,1)
;; a64   20| str d0, [x21, w0, uxtw]
(func $f64.store:reg-reg+small (param i32 f64) (f64.store offset=8 (local.get 0) (local.get 1)))
;; v3    13| vmovsd %xmm0,0x8(%r13,%rdi,1)
;; v2    13| movsd %xmm0,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; str d0, [x19, #8]
(func $f64.store:reg-reg+large (param i32 f64) (f64.store offset=74565 (local.get 0) (local.get 1)))
;; v3    16| vmovsd %xmm0,0x12345(%r13,%rdi,1)
;; v2    16| movsd %xmm0,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str d0, [x16]
(func $f64.store:temp-temp (f64.store (global.get 1) (global.get 4)))
;; v3    25| mov global.1(%r12),%eax; vmovsd global.4(%r12),%xmm0; vmovsd %xmm0,0x0(%r13,%rax,1)
;; v2    25| mov global.1(%r12),%eax; movsd global.4(%r12),%xmm0; movsd %xmm0,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr d0, [x20, global.4]; str d0, [x21, w0, uxtw]
(func $f64.store:home-reg (param f64 i32 i32 i32 i32 i32 i32 i32 i32 i32) (f64.store (local.get 9) (local.get 0)))
;; v3    62| mov -0x58(%rbp),%eax; vmovsd %xmm0,0x0(%r13,%rax,1)
;; v2    62| mov -0x58(%rbp),%eax; movsd %xmm0,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #96]; str d0, [x21, w9, uxtw]
(func $f64.store:reg-home (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64) (f64.store (local.get 0) (local.get 9)))
;; v3    46| vmovsd -0x58(%rbp),%xmm8; vmovsd %xmm8,0x0(%r13,%rdi,1)
;; v2    46| movsd -0x58(%rbp),%xmm8; movsd %xmm8,0x0(%r13,%rdi,1)
;; a64   44| ldr d8, [x29, #96]; str d8, [x21, w0, uxtw]
(func $f64.store:reg-temp (param i32) (f64.store (local.get 0) (global.get 4)))
;; v3    20| vmovsd global.4(%r12),%xmm0; vmovsd %xmm0,0x0(%r13,%rdi,1)
;; v2    20| movsd global.4(%r12),%xmm0; movsd %xmm0,0x0(%r13,%rdi,1)
;; a64   24| ldr d0, [x20, global.4]; str d0, [x21, w0, uxtw]
(func $f64.store:small-reg (param f64) (f64.store (i32.const 5) (local.get 0)))
;; v3    15| vmovsd %xmm0,0x5(%r13)
;; v2    15| movsd %xmm0,0x5(%r13)
;; a64   24| mov x0, #0x5; str d0, [x21, w0, uxtw]
(func $f64.store:reg-zero (param i32) (f64.store (local.get 0) (f64.const 0)))
;; v3    18| vxorps %xmm0,%xmm0,%xmm0; vmovsd %xmm0,0x0(%r13,%rdi,1)
;; v2    17| xorps %xmm0,%xmm0; movsd %xmm0,0x0(%r13,%rdi,1)
;; a64   24| movi v0.2d, #0x0; str d0, [x21, w0, uxtw]
(func $f64.store:reg-const (param i32) (f64.store (local.get 0) (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vmovsd %xmm0,0x0(%r13,%rdi,1)
;; v2    36| movsd {0x4004000000000000},%xmm0; movsd %xmm0,0x0(%r13,%rdi,1)
;; a64   32| ldr d0, {0x4004000000000000}; str d0, [x21, w0, uxtw]
(func $f64.store:zero-reg+small (param f64) (f64.store offset=8 (i32.const 0) (local.get 0)))
;; v3    15| vmovsd %xmm0,0x8(%r13)
;; v2    15| movsd %xmm0,0x8(%r13)
;; a64   28| mov x0, #0x0; add x16, x21, w0, uxtw; str d0, [x16, #8]
(func $f64.store:zero-zero+large (f64.store offset=74565 (i32.const 0) (f64.const 0)))
;; v3    20| vxorps %xmm0,%xmm0,%xmm0; vmovsd %xmm0,0x12345(%r13)
;; v2    19| xorps %xmm0,%xmm0; movsd %xmm0,0x12345(%r13)
;; a64   40| mov x0, #0x0; movi v0.2d, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str d0, [x16]
(func $f64.store:reg-load (param i32 i32) (f64.store (local.get 0) (f64.load (local.get 1))))
;; v3    20| vmovsd 0x0(%r13,%rsi,1),%xmm0; vmovsd %xmm0,0x0(%r13,%rdi,1)
;; v2    20| movsd 0x0(%r13,%rsi,1),%xmm0; movsd %xmm0,0x0(%r13,%rdi,1)
;; a64   24| ldr d0, [x21, w1, uxtw]; str d0, [x21, w0, uxtw]
(func $f64.store:loop:reg-reg (param i32 f64 i32) (loop (f64.store (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; v3    22| L1: vmovsd %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; v2    22| L1: movsd %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   24| L1: str d0, [x21, w0, uxtw]; cbnz w1, L1
(func $f64.store:loop:reg-reg+small (param i32 f64 i32) (loop (f64.store offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; v3    22| L1: vmovsd %xmm0,0x8(%r13,%rdi,1); test %esi,%esi; jne L1
;; v2    22| L1: movsd %xmm0,0x8(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; str d0, [x19, #8]; cbnz w1, L1
(func $f64.store:loop:reg-const (param i32 i32) (loop (f64.store (local.get 0) (f64.const 2.5)) (br_if 0 (local.get 1))))
;; v3    44| L1: vmovsd {0x4004000000000000},%xmm0; vmovsd %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; v2    44| L1: movsd {0x4004000000000000},%xmm0; movsd %xmm0,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   40| ldr d30, {0x4004000000000000}; L1: str d30, [x21, w0, uxtw]; cbnz w1, L1
(func $i32.store8:reg-reg (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
;; x64   11| mov %sil,0x0(%r13,%rdi,1)
;; a64   20| strb w1, [x21, w0, uxtw]
(func $i32.store8:reg-reg+small (param i32 i32) (i32.store8 offset=8 (local.get 0) (local.get 1)))
;; x64   11| mov %sil,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; strb w1, [x19, #8]
(func $i32.store8:reg-reg+large (param i32 i32) (i32.store8 offset=74565 (local.get 0) (local.get 1)))
;; x64   14| mov %sil,0x12345(%r13,%rdi,1)
;; a64   28| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; strb w1, [x16, #837]
(func $i32.store8:temp-temp (i32.store8 (global.get 1) (global.get 1)))
;; x64   21| mov global.1(%r12),%eax; mov global.1(%r12),%ecx; mov %cl,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr w1, [x20, global.1]; strb w1, [x21, w0, uxtw]
(func $i32.store8:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (i32.store8 (local.get 8) (local.get 0)))
;; x64   60| mov -0x50(%rbp),%eax; mov %dil,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; strb w0, [x21, w9, uxtw]
(func $i32.store8:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (i32.store8 (local.get 0) (local.get 8)))
;; x64   60| mov -0x50(%rbp),%eax; mov %al,0x0(%r13,%rdi,1)
;; a64   44| ldr w9, [x29, #88]; strb w9, [x21, w0, uxtw]
(func $i32.store8:reg-temp (param i32) (i32.store8 (local.get 0) (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; mov %al,0x0(%r13,%rdi,1)
;; a64   24| ldr w1, [x20, global.1]; strb w1, [x21, w0, uxtw]
(func $i32.store8:small-reg (param i32) (i32.store8 (i32.const 5) (local.get 0)))
;; x64   13| mov %dil,0x5(%r13)
;; a64   24| mov x1, #0x5; strb w0, [x21, w1, uxtw]
(func $i32.store8:small-small (i32.store8 (i32.const 5) (i32.const 5)))
;; x64   19| mov $0x5,%eax; mov %al,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; strb w1, [x21, w0, uxtw]
(func $i32.store8:reg-zero (param i32) (i32.store8 (local.get 0) (i32.const 0)))
;; x64   15| movb $0x0,0x0(%r13,%rdi,1)
;; a64   20| strb wzr, [x21, w0, uxtw]
(func $i32.store8:reg-small (param i32) (i32.store8 (local.get 0) (i32.const 5)))
;; x64   15| movb $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; strb w1, [x21, w0, uxtw]
(func $i32.store8:reg-large (param i32) (i32.store8 (local.get 0) (i32.const 74565)))
;; x64   15| movb $0x45,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; strb w1, [x21, w0, uxtw]
(func $i32.store8:reg-small+large (param i32) (i32.store8 offset=74565 (local.get 0) (i32.const 5)))
;; x64   15| movb $0x5,0x12345(%r13,%rdi,1)
;; a64   32| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; strb w1, [x16, #837]
(func $i32.store8:zero-reg+small (param i32) (i32.store8 offset=8 (i32.const 0) (local.get 0)))
;; x64   13| mov %dil,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; strb w0, [x16, #8]
(func $i32.store8:zero-zero+large (i32.store8 offset=74565 (i32.const 0) (i32.const 0)))
;; x64   16| xor %eax,%eax; mov %al,0x12345(%r13)
;; a64   32| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; strb wzr, [x16, #837]
(func $i32.store8:reg-load (param i32 i32) (i32.store8 (local.get 0) (i32.load (local.get 1))))
;; x64   16| mov 0x0(%r13,%rsi,1),%eax; mov %al,0x0(%r13,%rdi,1)
;; a64   24| ldr w2, [x21, w1, uxtw]; strb w2, [x21, w0, uxtw]
(func $i32.store8:loop:reg-reg (param i32 i32 i32) (loop (i32.store8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %sil,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: strb w1, [x21, w0, uxtw]; cbnz w2, L1
(func $i32.store8:loop:reg-reg+small (param i32 i32 i32) (loop (i32.store8 offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %sil,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; strb w1, [x19, #8]; cbnz w2, L1
(func $i32.store8:loop:reg-large (param i32 i32) (loop (i32.store8 (local.get 0) (i32.const 74565)) (br_if 0 (local.get 1))))
;; x64   24| L1: movb $0x45,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: strb w28, [x21, w0, uxtw]; cbnz w1, L1
(func $i32.store16:reg-reg (param i32 i32) (i32.store16 (local.get 0) (local.get 1)))
;; x64   12| mov %si,0x0(%r13,%rdi,1)
;; a64   20| strh w1, [x21, w0, uxtw]
(func $i32.store16:reg-reg+small (param i32 i32) (i32.store16 offset=8 (local.get 0) (local.get 1)))
;; x64   12| mov %si,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; strh w1, [x19, #8]
(func $i32.store16:reg-reg+large (param i32 i32) (i32.store16 offset=74565 (local.get 0) (local.get 1)))
;; x64   15| mov %si,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; strh w1, [x16]
(func $i32.store16:temp-temp (i32.store16 (global.get 1) (global.get 1)))
;; x64   22| mov global.1(%r12),%eax; mov global.1(%r12),%ecx; mov %cx,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr w1, [x20, global.1]; strh w1, [x21, w0, uxtw]
(func $i32.store16:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (i32.store16 (local.get 8) (local.get 0)))
;; x64   61| mov -0x50(%rbp),%eax; mov %di,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; strh w0, [x21, w9, uxtw]
(func $i32.store16:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (i32.store16 (local.get 0) (local.get 8)))
;; x64   61| mov -0x50(%rbp),%eax; mov %ax,0x0(%r13,%rdi,1)
;; a64   44| ldr w9, [x29, #88]; strh w9, [x21, w0, uxtw]
(func $i32.store16:reg-temp (param i32) (i32.store16 (local.get 0) (global.get 1)))
;; x64   17| mov global.1(%r12),%eax; mov %ax,0x0(%r13,%rdi,1)
;; a64   24| ldr w1, [x20, global.1]; strh w1, [x21, w0, uxtw]
(func $i32.store16:small-reg (param i32) (i32.store16 (i32.const 5) (local.get 0)))
;; x64   14| mov %di,0x5(%r13)
;; a64   24| mov x1, #0x5; strh w0, [x21, w1, uxtw]
(func $i32.store16:small-small (i32.store16 (i32.const 5) (i32.const 5)))
;; x64   20| mov $0x5,%eax; mov %ax,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; strh w1, [x21, w0, uxtw]
(func $i32.store16:reg-zero (param i32) (i32.store16 (local.get 0) (i32.const 0)))
;; x64   17| movw $0x0,0x0(%r13,%rdi,1)
;; a64   20| strh wzr, [x21, w0, uxtw]
(func $i32.store16:reg-small (param i32) (i32.store16 (local.get 0) (i32.const 5)))
;; x64   17| movw $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; strh w1, [x21, w0, uxtw]
(func $i32.store16:reg-large (param i32) (i32.store16 (local.get 0) (i32.const 74565)))
;; x64   17| movw $0x2345,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; strh w1, [x21, w0, uxtw]
(func $i32.store16:reg-small+large (param i32) (i32.store16 offset=74565 (local.get 0) (i32.const 5)))
;; x64   17| movw $0x5,0x12345(%r13,%rdi,1)
;; a64   36| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; strh w1, [x16]
(func $i32.store16:zero-reg+small (param i32) (i32.store16 offset=8 (i32.const 0) (local.get 0)))
;; x64   14| mov %di,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; strh w0, [x16, #8]
(func $i32.store16:zero-zero+large (i32.store16 offset=74565 (i32.const 0) (i32.const 0)))
;; x64   17| xor %eax,%eax; mov %ax,0x12345(%r13)
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; strh wzr, [x16]
(func $i32.store16:reg-load (param i32 i32) (i32.store16 (local.get 0) (i32.load (local.get 1))))
;; x64   17| mov 0x0(%r13,%rsi,1),%eax; mov %ax,0x0(%r13,%rdi,1)
;; a64   24| ldr w2, [x21, w1, uxtw]; strh w2, [x21, w0, uxtw]
(func $i32.store16:loop:reg-reg (param i32 i32 i32) (loop (i32.store16 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   21| L1: mov %si,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: strh w1, [x21, w0, uxtw]; cbnz w2, L1
(func $i32.store16:loop:reg-reg+small (param i32 i32 i32) (loop (i32.store16 offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   21| L1: mov %si,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; strh w1, [x19, #8]; cbnz w2, L1
(func $i32.store16:loop:reg-large (param i32 i32) (loop (i32.store16 (local.get 0) (i32.const 74565)) (br_if 0 (local.get 1))))
;; x64   26| L1: movw $0x2345,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: strh w28, [x21, w0, uxtw]; cbnz w1, L1
(func $i64.store8:reg-reg (param i32 i64) (i64.store8 (local.get 0) (local.get 1)))
;; x64   11| mov %sil,0x0(%r13,%rdi,1)
;; a64   20| strb w1, [x21, w0, uxtw]
(func $i64.store8:reg-reg+small (param i32 i64) (i64.store8 offset=8 (local.get 0) (local.get 1)))
;; x64   11| mov %sil,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; strb w1, [x19, #8]
(func $i64.store8:reg-reg+large (param i32 i64) (i64.store8 offset=74565 (local.get 0) (local.get 1)))
;; x64   14| mov %sil,0x12345(%r13,%rdi,1)
;; a64   28| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; strb w1, [x16, #837]
(func $i64.store8:temp-temp (i64.store8 (global.get 1) (global.get 2)))
;; x64   21| mov global.1(%r12),%eax; mov global.2(%r12),%rcx; mov %cl,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr x1, [x20, global.2]; strb w1, [x21, w0, uxtw]
(func $i64.store8:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i32) (i64.store8 (local.get 8) (local.get 0)))
;; x64   60| mov -0x50(%rbp),%eax; mov %dil,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; strb w0, [x21, w9, uxtw]
(func $i64.store8:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (i64.store8 (local.get 0) (local.get 8)))
;; x64   60| mov -0x50(%rbp),%rax; mov %al,0x0(%r13,%rdi,1)
;; a64   44| ldr x9, [x29, #88]; strb w9, [x21, w0, uxtw]
(func $i64.store8:reg-temp (param i32) (i64.store8 (local.get 0) (global.get 2)))
;; x64   16| mov global.2(%r12),%rax; mov %al,0x0(%r13,%rdi,1)
;; a64   24| ldr x1, [x20, global.2]; strb w1, [x21, w0, uxtw]
(func $i64.store8:small-reg (param i64) (i64.store8 (i32.const 5) (local.get 0)))
;; x64   13| mov %dil,0x5(%r13)
;; a64   24| mov x1, #0x5; strb w0, [x21, w1, uxtw]
(func $i64.store8:small-small (i64.store8 (i32.const 5) (i64.const 5)))
;; x64   19| mov $0x5,%eax; mov %al,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; strb w1, [x21, w0, uxtw]
(func $i64.store8:reg-zero (param i32) (i64.store8 (local.get 0) (i64.const 0)))
;; x64   15| movb $0x0,0x0(%r13,%rdi,1)
;; a64   20| strb wzr, [x21, w0, uxtw]
(func $i64.store8:reg-small (param i32) (i64.store8 (local.get 0) (i64.const 5)))
;; x64   15| movb $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; strb w1, [x21, w0, uxtw]
(func $i64.store8:reg-large (param i32) (i64.store8 (local.get 0) (i64.const 74565)))
;; x64   15| movb $0x45,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; strb w1, [x21, w0, uxtw]
(func $i64.store8:reg-wide (param i32) (i64.store8 (local.get 0) (i64.const 320255973501901)))
;; x64   21| movabs $0x123456789abcd,%rax; mov %al,0x0(%r13,%rdi,1)
;; a64   36| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; strb w1, [x21, w0, uxtw]
(func $i64.store8:reg-small+large (param i32) (i64.store8 offset=74565 (local.get 0) (i64.const 5)))
;; x64   15| movb $0x5,0x12345(%r13,%rdi,1)
;; a64   32| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; strb w1, [x16, #837]
(func $i64.store8:zero-reg+small (param i64) (i64.store8 offset=8 (i32.const 0) (local.get 0)))
;; x64   13| mov %dil,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; strb w0, [x16, #8]
(func $i64.store8:zero-zero+large (i64.store8 offset=74565 (i32.const 0) (i64.const 0)))
;; x64   16| xor %eax,%eax; mov %al,0x12345(%r13)
;; a64   32| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; strb wzr, [x16, #837]
(func $i64.store8:reg-load (param i32 i32) (i64.store8 (local.get 0) (i64.load (local.get 1))))
;; x64   16| mov 0x0(%r13,%rsi,1),%rax; mov %al,0x0(%r13,%rdi,1)
;; a64   24| ldr x2, [x21, w1, uxtw]; strb w2, [x21, w0, uxtw]
(func $i64.store8:loop:reg-reg (param i32 i64 i32) (loop (i64.store8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %sil,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: strb w1, [x21, w0, uxtw]; cbnz w2, L1
(func $i64.store8:loop:reg-reg+small (param i32 i64 i32) (loop (i64.store8 offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %sil,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; strb w1, [x19, #8]; cbnz w2, L1
(func $i64.store8:loop:reg-large (param i32 i32) (loop (i64.store8 (local.get 0) (i64.const 74565)) (br_if 0 (local.get 1))))
;; x64   24| L1: movb $0x45,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: strb w28, [x21, w0, uxtw]; cbnz w1, L1
(func $i64.store16:reg-reg (param i32 i64) (i64.store16 (local.get 0) (local.get 1)))
;; x64   12| mov %si,0x0(%r13,%rdi,1)
;; a64   20| strh w1, [x21, w0, uxtw]
(func $i64.store16:reg-reg+small (param i32 i64) (i64.store16 offset=8 (local.get 0) (local.get 1)))
;; x64   12| mov %si,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; strh w1, [x19, #8]
(func $i64.store16:reg-reg+large (param i32 i64) (i64.store16 offset=74565 (local.get 0) (local.get 1)))
;; x64   15| mov %si,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; strh w1, [x16]
(func $i64.store16:temp-temp (i64.store16 (global.get 1) (global.get 2)))
;; x64   22| mov global.1(%r12),%eax; mov global.2(%r12),%rcx; mov %cx,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr x1, [x20, global.2]; strh w1, [x21, w0, uxtw]
(func $i64.store16:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i32) (i64.store16 (local.get 8) (local.get 0)))
;; x64   61| mov -0x50(%rbp),%eax; mov %di,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; strh w0, [x21, w9, uxtw]
(func $i64.store16:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (i64.store16 (local.get 0) (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %ax,0x0(%r13,%rdi,1)
;; a64   44| ldr x9, [x29, #88]; strh w9, [x21, w0, uxtw]
(func $i64.store16:reg-temp (param i32) (i64.store16 (local.get 0) (global.get 2)))
;; x64   17| mov global.2(%r12),%rax; mov %ax,0x0(%r13,%rdi,1)
;; a64   24| ldr x1, [x20, global.2]; strh w1, [x21, w0, uxtw]
(func $i64.store16:small-reg (param i64) (i64.store16 (i32.const 5) (local.get 0)))
;; x64   14| mov %di,0x5(%r13)
;; a64   24| mov x1, #0x5; strh w0, [x21, w1, uxtw]
(func $i64.store16:small-small (i64.store16 (i32.const 5) (i64.const 5)))
;; x64   20| mov $0x5,%eax; mov %ax,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; strh w1, [x21, w0, uxtw]
(func $i64.store16:reg-zero (param i32) (i64.store16 (local.get 0) (i64.const 0)))
;; x64   17| movw $0x0,0x0(%r13,%rdi,1)
;; a64   20| strh wzr, [x21, w0, uxtw]
(func $i64.store16:reg-small (param i32) (i64.store16 (local.get 0) (i64.const 5)))
;; x64   17| movw $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; strh w1, [x21, w0, uxtw]
(func $i64.store16:reg-large (param i32) (i64.store16 (local.get 0) (i64.const 74565)))
;; x64   17| movw $0x2345,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; strh w1, [x21, w0, uxtw]
(func $i64.store16:reg-wide (param i32) (i64.store16 (local.get 0) (i64.const 320255973501901)))
;; x64   22| movabs $0x123456789abcd,%rax; mov %ax,0x0(%r13,%rdi,1)
;; a64   36| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; strh w1, [x21, w0, uxtw]
(func $i64.store16:reg-small+large (param i32) (i64.store16 offset=74565 (local.get 0) (i64.const 5)))
;; x64   17| movw $0x5,0x12345(%r13,%rdi,1)
;; a64   36| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; strh w1, [x16]
(func $i64.store16:zero-reg+small (param i64) (i64.store16 offset=8 (i32.const 0) (local.get 0)))
;; x64   14| mov %di,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; strh w0, [x16, #8]
(func $i64.store16:zero-zero+large (i64.store16 offset=74565 (i32.const 0) (i64.const 0)))
;; x64   17| xor %eax,%eax; mov %ax,0x12345(%r13)
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; strh wzr, [x16]
(func $i64.store16:reg-load (param i32 i32) (i64.store16 (local.get 0) (i64.load (local.get 1))))
;; x64   17| mov 0x0(%r13,%rsi,1),%rax; mov %ax,0x0(%r13,%rdi,1)
;; a64   24| ldr x2, [x21, w1, uxtw]; strh w2, [x21, w0, uxtw]
(func $i64.store16:loop:reg-reg (param i32 i64 i32) (loop (i64.store16 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   21| L1: mov %si,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: strh w1, [x21, w0, uxtw]; cbnz w2, L1
(func $i64.store16:loop:reg-reg+small (param i32 i64 i32) (loop (i64.store16 offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   21| L1: mov %si,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; strh w1, [x19, #8]; cbnz w2, L1
(func $i64.store16:loop:reg-large (param i32 i32) (loop (i64.store16 (local.get 0) (i64.const 74565)) (br_if 0 (local.get 1))))
;; x64   26| L1: movw $0x2345,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: strh w28, [x21, w0, uxtw]; cbnz w1, L1
(func $i64.store32:reg-reg (param i32 i64) (i64.store32 (local.get 0) (local.get 1)))
;; x64   11| mov %esi,0x0(%r13,%rdi,1)
;; a64   20| str w1, [x21, w0, uxtw]
(func $i64.store32:reg-reg+small (param i32 i64) (i64.store32 offset=8 (local.get 0) (local.get 1)))
;; x64   11| mov %esi,0x8(%r13,%rdi,1)
;; a64   24| add x19, x21, w0, uxtw; str w1, [x19, #8]
(func $i64.store32:reg-reg+large (param i32 i64) (i64.store32 offset=74565 (local.get 0) (local.get 1)))
;; x64   14| mov %esi,0x12345(%r13,%rdi,1)
;; a64   32| add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str w1, [x16]
(func $i64.store32:temp-temp (i64.store32 (global.get 1) (global.get 2)))
;; x64   21| mov global.1(%r12),%eax; mov global.2(%r12),%rcx; mov %ecx,0x0(%r13,%rax,1)
;; a64   28| ldr w0, [x20, global.1]; ldr x1, [x20, global.2]; str w1, [x21, w0, uxtw]
(func $i64.store32:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i32) (i64.store32 (local.get 8) (local.get 0)))
;; x64   60| mov -0x50(%rbp),%eax; mov %edi,0x0(%r13,%rax,1)
;; a64   44| ldr w9, [x29, #88]; str w0, [x21, w9, uxtw]
(func $i64.store32:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (i64.store32 (local.get 0) (local.get 8)))
;; x64   60| mov -0x50(%rbp),%rax; mov %eax,0x0(%r13,%rdi,1)
;; a64   44| ldr x9, [x29, #88]; str w9, [x21, w0, uxtw]
(func $i64.store32:reg-temp (param i32) (i64.store32 (local.get 0) (global.get 2)))
;; x64   16| mov global.2(%r12),%rax; mov %eax,0x0(%r13,%rdi,1)
;; a64   24| ldr x1, [x20, global.2]; str w1, [x21, w0, uxtw]
(func $i64.store32:small-reg (param i64) (i64.store32 (i32.const 5) (local.get 0)))
;; x64   13| mov %edi,0x5(%r13)
;; a64   24| mov x1, #0x5; str w0, [x21, w1, uxtw]
(func $i64.store32:small-small (i64.store32 (i32.const 5) (i64.const 5)))
;; x64   19| mov $0x5,%eax; mov %eax,0x5(%r13)
;; a64   28| mov x0, #0x5; mov x1, #0x5; str w1, [x21, w0, uxtw]
(func $i64.store32:reg-zero (param i32) (i64.store32 (local.get 0) (i64.const 0)))
;; x64   18| movl $0x0,0x0(%r13,%rdi,1)
;; a64   20| str wzr, [x21, w0, uxtw]
(func $i64.store32:reg-small (param i32) (i64.store32 (local.get 0) (i64.const 5)))
;; x64   18| movl $0x5,0x0(%r13,%rdi,1)
;; a64   24| mov x1, #0x5; str w1, [x21, w0, uxtw]
(func $i64.store32:reg-large (param i32) (i64.store32 (local.get 0) (i64.const 74565)))
;; x64   18| movl $0x12345,0x0(%r13,%rdi,1)
;; a64   28| mov x1, #0x2345; movk x1, #0x1, lsl #16; str w1, [x21, w0, uxtw]
(func $i64.store32:reg-wide (param i32) (i64.store32 (local.get 0) (i64.const 320255973501901)))
;; x64   21| movabs $0x123456789abcd,%rax; mov %eax,0x0(%r13,%rdi,1)
;; a64   36| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; str w1, [x21, w0, uxtw]
(func $i64.store32:reg-small+large (param i32) (i64.store32 offset=74565 (local.get 0) (i64.const 5)))
;; x64   18| movl $0x5,0x12345(%r13,%rdi,1)
;; a64   36| mov x1, #0x5; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str w1, [x16]
(func $i64.store32:zero-reg+small (param i64) (i64.store32 offset=8 (i32.const 0) (local.get 0)))
;; x64   13| mov %edi,0x8(%r13)
;; a64   28| mov x1, #0x0; add x16, x21, w1, uxtw; str w0, [x16, #8]
(func $i64.store32:zero-zero+large (i64.store32 offset=74565 (i32.const 0) (i64.const 0)))
;; x64   16| xor %eax,%eax; mov %eax,0x12345(%r13)
;; a64   36| mov x0, #0x0; add x16, x21, w0, uxtw; add x16, x16, #0x12, lsl #12; add x16, x16, #0x345; str wzr, [x16]
(func $i64.store32:reg-load (param i32 i32) (i64.store32 (local.get 0) (i64.load (local.get 1))))
;; x64   16| mov 0x0(%r13,%rsi,1),%rax; mov %eax,0x0(%r13,%rdi,1)
;; a64   24| ldr x2, [x21, w1, uxtw]; str w2, [x21, w0, uxtw]
(func $i64.store32:loop:reg-reg (param i32 i64 i32) (loop (i64.store32 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %esi,0x0(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   24| L1: str w1, [x21, w0, uxtw]; cbnz w2, L1
(func $i64.store32:loop:reg-reg+small (param i32 i64 i32) (loop (i64.store32 offset=8 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   20| L1: mov %esi,0x8(%r13,%rdi,1); test %edx,%edx; jne L1
;; a64   28| L1: add x19, x21, w0, uxtw; str w1, [x19, #8]; cbnz w2, L1
(func $i64.store32:loop:reg-large (param i32 i32) (loop (i64.store32 (local.get 0) (i64.const 74565)) (br_if 0 (local.get 1))))
;; x64   27| L1: movl $0x12345,0x0(%r13,%rdi,1); test %esi,%esi; jne L1
;; a64   32| mov x28, #0x2345; movk x28, #0x1, lsl #16; L1: str w28, [x21, w0, uxtw]; cbnz w1, L1
)
