;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.add:reg-reg (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
;; x64   10| lea (%rsi,%rdi,1),%eax
;; a64   24| add w2, w1, w0; mov x0, x2
(func $i32.add:reg-same (param i32) (result i32) (i32.add (local.get 0) (local.get 0)))
;; x64   10| lea (%rdi,%rdi,1),%eax
;; a64   24| add w1, w0, w0; mov x0, x1
(func $i32.add:temp-reg (param i32) (result i32) (i32.add (global.get 1) (local.get 0)))
;; x64   14| mov global.1(%r12),%eax; add %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; add w1, w0, w1; mov x0, x1
(func $i32.add:reg-temp (param i32) (result i32) (i32.add (local.get 0) (global.get 1)))
;; x64   14| mov global.1(%r12),%eax; add %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; add w1, w0, w1; mov x0, x1
(func $i32.add:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.add (local.get 8) (local.get 0)))
;; x64   62| mov -0x50(%rbp),%eax; lea (%rdi,%rax,1),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; add w10, w0, w9; mov x0, x10
(func $i32.add:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.add (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; add -0x50(%rbp),%eax
;; a64   48| ldr w9, [x29, #88]; add w10, w9, w0; mov x0, x10
(func $i32.add:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.add (global.get 1) (local.get 8)))
;; x64   60| mov global.1(%r12),%eax; add -0x50(%rbp),%eax
;; a64   52| ldr w9, [x20, global.1]; ldr w10, [x29, #88]; add w9, w10, w9; mov x0, x9
(func $i32.add:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.add (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; add -0x90(%rbp),%eax
;; a64  112| ldr w9, [x29, #152]; add w10, w9, w0; mov x0, x10
(func $i32.add:reg-load (param i32 i32) (result i32) (i32.add (local.get 0) (i32.load (local.get 1))))
;; x64   17| mov %rdi,%rax; add 0x0(%r13,%rsi,1),%eax
;; a64   28| ldr w2, [x21, w1, uxtw]; add w2, w0, w2; mov x0, x2
(func $i32.add:temp-load (param i32) (result i32) (i32.add (global.get 1) (i32.load (local.get 0))))
;; x64   19| mov global.1(%r12),%eax; add 0x0(%r13,%rdi,1),%eax
;; a64   32| ldr w1, [x20, global.1]; ldr w2, [x21, w0, uxtw]; add w1, w2, w1; mov x0, x1
(func $i32.add:reg-zero (param i32) (result i32) (i32.add (local.get 0) (i32.const 0)))
;; x64   10| lea 0x0(%rdi),%eax
;; a64   24| add w1, w0, #0x0; mov x0, x1
(func $i32.add:reg-one (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
;; x64   10| lea 0x1(%rdi),%eax
;; a64   24| add w1, w0, #0x1; mov x0, x1
(func $i32.add:reg-minus (param i32) (result i32) (i32.add (local.get 0) (i32.const -1)))
;; x64   10| lea -0x1(%rdi),%eax
;; a64   24| sub w1, w0, #0x1; mov x0, x1
(func $i32.add:reg-small (param i32) (result i32) (i32.add (local.get 0) (i32.const 5)))
;; x64   10| lea 0x5(%rdi),%eax
;; a64   24| add w1, w0, #0x5; mov x0, x1
(func $i32.add:reg-power (param i32) (result i32) (i32.add (local.get 0) (i32.const 16)))
;; x64   10| lea 0x10(%rdi),%eax
;; a64   24| add w1, w0, #0x10; mov x0, x1
(func $i32.add:reg-byte (param i32) (result i32) (i32.add (local.get 0) (i32.const 255)))
;; x64   13| lea 0xff(%rdi),%eax
;; a64   24| add w1, w0, #0xff; mov x0, x1
(func $i32.add:reg-large (param i32) (result i32) (i32.add (local.get 0) (i32.const 74565)))
;; x64   13| lea 0x12345(%rdi),%eax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; add w1, w0, w1; mov x0, x1
(func $i32.add:temp-small (result i32) (i32.add (global.get 1) (i32.const 5)))
;; x64   15| mov global.1(%r12),%eax; add $0x5,%eax
;; a64   24| ldr w0, [x20, global.1]; add w0, w0, #0x5
(func $i32.add:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.add (local.get 8) (i32.const 5)))
;; x64   62| mov -0x50(%rbp),%eax; lea 0x5(%rax),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; add w10, w9, #0x5; mov x0, x10
(func $i32.add:small-reg (param i32) (result i32) (i32.add (i32.const 5) (local.get 0)))
;; x64   10| lea 0x5(%rdi),%eax
;; a64   24| add w1, w0, #0x5; mov x0, x1
(func $i32.add:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.add (local.get 0) (local.get 1))) (local.get 2))
;; x64   10| lea (%rsi,%rdi,1),%eax
;; a64   24| add w2, w1, w0; mov x0, x2
(func $i32.add:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.add (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| add %esi,%edi; mov %rdi,%rax
;; a64   20| add w0, w1, w0
(func $i32.add:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.add (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| add %edi,%esi; mov %rsi,%rax
;; a64   24| add w1, w0, w1; mov x0, x1
(func $i32.add:reg-small>new (param i32) (result i32) (local i32) (local.set 1 (i32.add (local.get 0) (i32.const 5))) (local.get 1))
;; x64   10| lea 0x5(%rdi),%eax
;; a64   24| add w1, w0, #0x5; mov x0, x1
(func $i32.add:temp-reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.add (global.get 1) (local.get 0))) (local.get 1))
;; x64   14| mov global.1(%r12),%eax; add %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; add w1, w0, w1; mov x0, x1
(func $i32.add:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   25| xor %r15d,%r15d; L1: lea (%rsi,%rdi,1),%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: add w28, w1, w0; cbnz w2, L1; mov x0, x28
(func $i32.add:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: add %esi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: add w0, w1, w0; cbnz w2, L1
(func $i32.add:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: add %edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: add w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.add:loop:reg-small>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.add (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: lea 0x5(%rdi),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: add w28, w0, #0x5; cbnz w1, L1; mov x0, x28
(func $i32.add:loop:reg-small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.add (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: add $0x5,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: add w0, w0, #0x5; cbnz w1, L1
(func $i32.add:loop:reg-load>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.add (local.get 0) (i32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: add 0x0(%r13,%rsi,1),%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr w3, [x21, w1, uxtw]; add w0, w3, w0; cbnz w2, L1
(func $i32.sub:reg-reg (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
;; x64   12| mov %edi,%eax; sub %esi,%eax
;; a64   24| sub w2, w0, w1; mov x0, x2
(func $i32.sub:reg-same (param i32) (result i32) (i32.sub (local.get 0) (local.get 0)))
;; x64   12| mov %edi,%eax; sub %edi,%eax
;; a64   24| sub w1, w0, w0; mov x0, x1
(func $i32.sub:temp-reg (param i32) (result i32) (i32.sub (global.get 1) (local.get 0)))
;; x64   14| mov global.1(%r12),%eax; sub %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; sub w1, w1, w0; mov x0, x1
(func $i32.sub:reg-temp (param i32) (result i32) (i32.sub (local.get 0) (global.get 1)))
;; x64   20| mov global.1(%r12),%eax; mov %edi,%ecx; sub %eax,%ecx; mov %rcx,%rax
;; a64   28| ldr w1, [x20, global.1]; sub w2, w0, w1; mov x0, x2
(func $i32.sub:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.sub (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%eax; mov %eax,%ebx; sub %edi,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; sub w10, w9, w0; mov x0, x10
(func $i32.sub:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.sub (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; sub -0x50(%rbp),%eax
;; a64   48| ldr w9, [x29, #88]; sub w10, w0, w9; mov x0, x10
(func $i32.sub:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.sub (global.get 1) (local.get 8)))
;; x64   60| mov global.1(%r12),%eax; sub -0x50(%rbp),%eax
;; a64   52| ldr w9, [x20, global.1]; ldr w10, [x29, #88]; sub w9, w9, w10; mov x0, x9
(func $i32.sub:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.sub (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; sub -0x90(%rbp),%eax
;; a64  112| ldr w9, [x29, #152]; sub w10, w0, w9; mov x0, x10
(func $i32.sub:reg-load (param i32 i32) (result i32) (i32.sub (local.get 0) (i32.load (local.get 1))))
;; x64   17| mov %rdi,%rax; sub 0x0(%r13,%rsi,1),%eax
;; a64   28| ldr w2, [x21, w1, uxtw]; sub w3, w0, w2; mov x0, x3
(func $i32.sub:temp-load (param i32) (result i32) (i32.sub (global.get 1) (i32.load (local.get 0))))
;; x64   19| mov global.1(%r12),%eax; sub 0x0(%r13,%rdi,1),%eax
;; a64   32| ldr w1, [x20, global.1]; ldr w2, [x21, w0, uxtw]; sub w1, w1, w2; mov x0, x1
(func $i32.sub:reg-zero (param i32) (result i32) (i32.sub (local.get 0) (i32.const 0)))
;; x64   10| lea 0x0(%rdi),%eax
;; a64   24| sub w1, w0, #0x0; mov x0, x1
(func $i32.sub:reg-one (param i32) (result i32) (i32.sub (local.get 0) (i32.const 1)))
;; x64   10| lea -0x1(%rdi),%eax
;; a64   24| sub w1, w0, #0x1; mov x0, x1
(func $i32.sub:reg-minus (param i32) (result i32) (i32.sub (local.get 0) (i32.const -1)))
;; x64   10| lea 0x1(%rdi),%eax
;; a64   24| add w1, w0, #0x1; mov x0, x1
(func $i32.sub:reg-small (param i32) (result i32) (i32.sub (local.get 0) (i32.const 5)))
;; x64   10| lea -0x5(%rdi),%eax
;; a64   24| sub w1, w0, #0x5; mov x0, x1
(func $i32.sub:reg-power (param i32) (result i32) (i32.sub (local.get 0) (i32.const 16)))
;; x64   10| lea -0x10(%rdi),%eax
;; a64   24| sub w1, w0, #0x10; mov x0, x1
(func $i32.sub:reg-byte (param i32) (result i32) (i32.sub (local.get 0) (i32.const 255)))
;; x64   13| lea -0xff(%rdi),%eax
;; a64   24| sub w1, w0, #0xff; mov x0, x1
(func $i32.sub:reg-large (param i32) (result i32) (i32.sub (local.get 0) (i32.const 74565)))
;; x64   13| lea -0x12345(%rdi),%eax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; sub w2, w0, w1; mov x0, x2
(func $i32.sub:temp-small (result i32) (i32.sub (global.get 1) (i32.const 5)))
;; x64   15| mov global.1(%r12),%eax; add $0xfffffffb,%eax
;; a64   24| ldr w0, [x20, global.1]; sub w0, w0, #0x5
(func $i32.sub:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.sub (local.get 8) (i32.const 5)))
;; x64   62| mov -0x50(%rbp),%eax; lea -0x5(%rax),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; sub w10, w9, #0x5; mov x0, x10
(func $i32.sub:small-reg (param i32) (result i32) (i32.sub (i32.const 5) (local.get 0)))
;; x64   15| mov $0x5,%eax; sub %edi,%eax
;; a64   28| mov x1, #0x5; sub w1, w1, w0; mov x0, x1
(func $i32.sub:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.sub (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %edi,%eax; sub %esi,%eax
;; a64   24| sub w2, w0, w1; mov x0, x2
(func $i32.sub:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.sub (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| sub %esi,%edi; mov %rdi,%rax
;; a64   20| sub w0, w0, w1
(func $i32.sub:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.sub (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| mov %edi,%eax; sub %esi,%eax
;; a64   24| sub w1, w0, w1; mov x0, x1
(func $i32.sub:reg-small>new (param i32) (result i32) (local i32) (local.set 1 (i32.sub (local.get 0) (i32.const 5))) (local.get 1))
;; x64   10| lea -0x5(%rdi),%eax
;; a64   24| sub w1, w0, #0x5; mov x0, x1
(func $i32.sub:temp-reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.sub (global.get 1) (local.get 0))) (local.get 1))
;; x64   14| mov global.1(%r12),%eax; sub %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; sub w1, w1, w0; mov x0, x1
(func $i32.sub:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %edi,%r15d; sub %esi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sub w28, w0, w1; cbnz w2, L1; mov x0, x28
(func $i32.sub:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: sub %esi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: sub w0, w0, w1; cbnz w2, L1
(func $i32.sub:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   27| L1: mov %edi,%eax; sub %esi,%eax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: sub w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.sub:loop:reg-small>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.sub (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: lea -0x5(%rdi),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sub w28, w0, #0x5; cbnz w1, L1; mov x0, x28
(func $i32.sub:loop:reg-small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.sub (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: add $0xfffffffb,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sub w0, w0, #0x5; cbnz w1, L1
(func $i32.sub:loop:reg-load>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.sub (local.get 0) (i32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: sub 0x0(%r13,%rsi,1),%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr w3, [x21, w1, uxtw]; sub w0, w0, w3; cbnz w2, L1
(func $i32.mul:reg-reg (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
;; x64   13| mov %esi,%eax; imul %edi,%eax
;; a64   24| mul w2, w1, w0; mov x0, x2
(func $i32.mul:reg-same (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
;; x64   13| mov %edi,%eax; imul %edi,%eax
;; a64   24| mul w1, w0, w0; mov x0, x1
(func $i32.mul:temp-reg (param i32) (result i32) (i32.mul (global.get 1) (local.get 0)))
;; x64   15| mov global.1(%r12),%eax; imul %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-temp (param i32) (result i32) (i32.mul (local.get 0) (global.get 1)))
;; x64   15| mov global.1(%r12),%eax; imul %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; mul w1, w0, w1; mov x0, x1
(func $i32.mul:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.mul (local.get 8) (local.get 0)))
;; x64   65| mov -0x50(%rbp),%eax; mov %edi,%ebx; imul %eax,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; mul w10, w0, w9; mov x0, x10
(func $i32.mul:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.mul (local.get 0) (local.get 8)))
;; x64   59| mov %rdi,%rax; imul -0x50(%rbp),%eax
;; a64   48| ldr w9, [x29, #88]; mul w10, w9, w0; mov x0, x10
(func $i32.mul:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.mul (global.get 1) (local.get 8)))
;; x64   61| mov global.1(%r12),%eax; imul -0x50(%rbp),%eax
;; a64   52| ldr w9, [x20, global.1]; ldr w10, [x29, #88]; mul w9, w10, w9; mov x0, x9
(func $i32.mul:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.mul (local.get 0) (local.get 16)))
;; x64  163| sub $0xa0,%rsp; mov %rdi,%rax; imul -0x90(%rbp),%eax
;; a64  112| ldr w9, [x29, #152]; mul w10, w9, w0; mov x0, x10
(func $i32.mul:reg-load (param i32 i32) (result i32) (i32.mul (local.get 0) (i32.load (local.get 1))))
;; x64   18| mov %rdi,%rax; imul 0x0(%r13,%rsi,1),%eax
;; a64   28| ldr w2, [x21, w1, uxtw]; mul w2, w0, w2; mov x0, x2
(func $i32.mul:temp-load (param i32) (result i32) (i32.mul (global.get 1) (i32.load (local.get 0))))
;; x64   20| mov global.1(%r12),%eax; imul 0x0(%r13,%rdi,1),%eax
;; a64   32| ldr w1, [x20, global.1]; ldr w2, [x21, w0, uxtw]; mul w1, w2, w1; mov x0, x1
(func $i32.mul:reg-zero (param i32) (result i32) (i32.mul (local.get 0) (i32.const 0)))
;; x64   10| imul $0x0,%edi,%eax
;; a64   28| mov x1, #0x0; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-one (param i32) (result i32) (i32.mul (local.get 0) (i32.const 1)))
;; x64   10| imul $0x1,%edi,%eax
;; a64   28| mov x1, #0x1; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-minus (param i32) (result i32) (i32.mul (local.get 0) (i32.const -1)))
;; x64   10| imul $0xffffffff,%edi,%eax
;; a64   32| mov x1, #0xffff; movk x1, #0xffff, lsl #16; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-small (param i32) (result i32) (i32.mul (local.get 0) (i32.const 5)))
;; x64   10| imul $0x5,%edi,%eax
;; a64   28| mov x1, #0x5; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-power (param i32) (result i32) (i32.mul (local.get 0) (i32.const 16)))
;; x64   10| imul $0x10,%edi,%eax
;; a64   28| mov x1, #0x10; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-byte (param i32) (result i32) (i32.mul (local.get 0) (i32.const 255)))
;; x64   13| imul $0xff,%edi,%eax
;; a64   28| mov x1, #0xff; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-large (param i32) (result i32) (i32.mul (local.get 0) (i32.const 74565)))
;; x64   13| imul $0x12345,%edi,%eax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; mul w1, w0, w1; mov x0, x1
(func $i32.mul:temp-small (result i32) (i32.mul (global.get 1) (i32.const 5)))
;; x64   15| mov global.1(%r12),%eax; imul $0x5,%eax,%eax
;; a64   28| ldr w0, [x20, global.1]; mov x1, #0x5; mul w0, w1, w0
(func $i32.mul:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.mul (local.get 8) (i32.const 5)))
;; x64   62| mov -0x50(%rbp),%eax; imul $0x5,%eax,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; mov x10, #0x5; mul w10, w9, w10; mov x0, x10
(func $i32.mul:small-reg (param i32) (result i32) (i32.mul (i32.const 5) (local.get 0)))
;; x64   10| imul $0x5,%edi,%eax
;; a64   28| mov x1, #0x5; mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.mul (local.get 0) (local.get 1))) (local.get 2))
;; x64   13| mov %esi,%eax; imul %edi,%eax
;; a64   24| mul w2, w1, w0; mov x0, x2
(func $i32.mul:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.mul (local.get 0) (local.get 1))) (local.get 0))
;; x64   13| imul %esi,%edi; mov %rdi,%rax
;; a64   20| mul w0, w1, w0
(func $i32.mul:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.mul (local.get 0) (local.get 1))) (local.get 1))
;; x64   13| imul %edi,%esi; mov %rsi,%rax
;; a64   24| mul w1, w0, w1; mov x0, x1
(func $i32.mul:reg-small>new (param i32) (result i32) (local i32) (local.set 1 (i32.mul (local.get 0) (i32.const 5))) (local.get 1))
;; x64   10| imul $0x5,%edi,%eax
;; a64   28| mov x1, #0x5; mul w1, w0, w1; mov x0, x1
(func $i32.mul:temp-reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.mul (global.get 1) (local.get 0))) (local.get 1))
;; x64   15| mov global.1(%r12),%eax; imul %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; mul w1, w0, w1; mov x0, x1
(func $i32.mul:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   28| xor %r15d,%r15d; L1: mov %esi,%r15d; imul %edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mul w28, w1, w0; cbnz w2, L1; mov x0, x28
(func $i32.mul:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   22| L1: imul %esi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: mul w0, w1, w0; cbnz w2, L1
(func $i32.mul:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   22| L1: imul %edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: mul w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.mul:loop:reg-small>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.mul (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: imul $0x5,%edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; mul w28, w0, w28; cbnz w1, L1; mov x0, x28
(func $i32.mul:loop:reg-small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.mul (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: imul $0x5,%edi,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; mul w0, w2, w0; cbnz w1, L1
(func $i32.mul:loop:reg-load>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.mul (local.get 0) (i32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   27| L1: imul 0x0(%r13,%rsi,1),%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr w3, [x21, w1, uxtw]; mul w0, w3, w0; cbnz w2, L1
(func $i32.and:reg-reg (param i32 i32) (result i32) (i32.and (local.get 0) (local.get 1)))
;; x64   12| mov %esi,%eax; and %edi,%eax
;; a64   24| and w2, w1, w0; mov x0, x2
(func $i32.and:reg-same (param i32) (result i32) (i32.and (local.get 0) (local.get 0)))
;; x64   12| mov %edi,%eax; and %edi,%eax
;; a64   24| and w1, w0, w0; mov x0, x1
(func $i32.and:temp-reg (param i32) (result i32) (i32.and (global.get 1) (local.get 0)))
;; x64   14| mov global.1(%r12),%eax; and %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; and w1, w0, w1; mov x0, x1
(func $i32.and:reg-temp (param i32) (result i32) (i32.and (local.get 0) (global.get 1)))
;; x64   14| mov global.1(%r12),%eax; and %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; and w1, w0, w1; mov x0, x1
(func $i32.and:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.and (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%eax; mov %edi,%ebx; and %eax,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; and w10, w0, w9; mov x0, x10
(func $i32.and:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.and (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; and -0x50(%rbp),%eax
;; a64   48| ldr w9, [x29, #88]; and w10, w9, w0; mov x0, x10
(func $i32.and:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.and (global.get 1) (local.get 8)))
;; x64   60| mov global.1(%r12),%eax; and -0x50(%rbp),%eax
;; a64   52| ldr w9, [x20, global.1]; ldr w10, [x29, #88]; and w9, w10, w9; mov x0, x9
(func $i32.and:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.and (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; and -0x90(%rbp),%eax
;; a64  112| ldr w9, [x29, #152]; and w10, w9, w0; mov x0, x10
(func $i32.and:reg-load (param i32 i32) (result i32) (i32.and (local.get 0) (i32.load (local.get 1))))
;; x64   17| mov %rdi,%rax; and 0x0(%r13,%rsi,1),%eax
;; a64   28| ldr w2, [x21, w1, uxtw]; and w2, w0, w2; mov x0, x2
(func $i32.and:temp-load (param i32) (result i32) (i32.and (global.get 1) (i32.load (local.get 0))))
;; x64   19| mov global.1(%r12),%eax; and 0x0(%r13,%rdi,1),%eax
;; a64   32| ldr w1, [x20, global.1]; ldr w2, [x21, w0, uxtw]; and w1, w2, w1; mov x0, x1
(func $i32.and:reg-zero (param i32) (result i32) (i32.and (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; and $0x0,%eax
;; a64   28| mov x1, #0x0; and w1, w0, w1; mov x0, x1
(func $i32.and:reg-one (param i32) (result i32) (i32.and (local.get 0) (i32.const 1)))
;; x64   13| mov %edi,%eax; and $0x1,%eax
;; a64   24| and w1, w0, #0x1; mov x0, x1
(func $i32.and:reg-minus (param i32) (result i32) (i32.and (local.get 0) (i32.const -1)))
;; x64   13| mov %edi,%eax; and $0xffffffff,%eax
;; a64   32| mov x1, #0xffff; movk x1, #0xffff, lsl #16; and w1, w0, w1; mov x0, x1
(func $i32.and:reg-small (param i32) (result i32) (i32.and (local.get 0) (i32.const 5)))
;; x64   13| mov %edi,%eax; and $0x5,%eax
;; a64   28| mov x1, #0x5; and w1, w0, w1; mov x0, x1
(func $i32.and:reg-power (param i32) (result i32) (i32.and (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; and $0x10,%eax
;; a64   24| and w1, w0, #0x10; mov x0, x1
(func $i32.and:reg-byte (param i32) (result i32) (i32.and (local.get 0) (i32.const 255)))
;; x64   10| movzbl %dil,%eax
;; a64   24| and w1, w0, #0xff; mov x0, x1
(func $i32.and:reg-large (param i32) (result i32) (i32.and (local.get 0) (i32.const 74565)))
;; x64   16| mov %edi,%eax; and $0x12345,%eax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; and w1, w0, w1; mov x0, x1
(func $i32.and:temp-small (result i32) (i32.and (global.get 1) (i32.const 5)))
;; x64   15| mov global.1(%r12),%eax; and $0x5,%eax
;; a64   28| ldr w0, [x20, global.1]; mov x1, #0x5; and w0, w1, w0
(func $i32.and:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.and (local.get 8) (i32.const 5)))
;; x64   65| mov -0x50(%rbp),%eax; mov %eax,%ebx; and $0x5,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; mov x10, #0x5; and w10, w9, w10; mov x0, x10
(func $i32.and:small-reg (param i32) (result i32) (i32.and (i32.const 5) (local.get 0)))
;; x64   13| mov %edi,%eax; and $0x5,%eax
;; a64   28| mov x1, #0x5; and w1, w0, w1; mov x0, x1
(func $i32.and:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.and (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %esi,%eax; and %edi,%eax
;; a64   24| and w2, w1, w0; mov x0, x2
(func $i32.and:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.and (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| and %esi,%edi; mov %rdi,%rax
;; a64   20| and w0, w1, w0
(func $i32.and:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.and (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| and %edi,%esi; mov %rsi,%rax
;; a64   24| and w1, w0, w1; mov x0, x1
(func $i32.and:reg-small>new (param i32) (result i32) (local i32) (local.set 1 (i32.and (local.get 0) (i32.const 5))) (local.get 1))
;; x64   13| mov %edi,%eax; and $0x5,%eax
;; a64   28| mov x1, #0x5; and w1, w0, w1; mov x0, x1
(func $i32.and:temp-reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.and (global.get 1) (local.get 0))) (local.get 1))
;; x64   14| mov global.1(%r12),%eax; and %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; and w1, w0, w1; mov x0, x1
(func $i32.and:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.and (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %esi,%r15d; and %edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: and w28, w1, w0; cbnz w2, L1; mov x0, x28
(func $i32.and:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.and (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: and %esi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: and w0, w1, w0; cbnz w2, L1
(func $i32.and:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.and (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: and %edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: and w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.and:loop:reg-small>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.and (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %edi,%r15d; and $0x5,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; and w28, w0, w28; cbnz w1, L1; mov x0, x28
(func $i32.and:loop:reg-small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.and (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: and $0x5,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; and w0, w2, w0; cbnz w1, L1
(func $i32.and:loop:reg-load>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.and (local.get 0) (i32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: and 0x0(%r13,%rsi,1),%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr w3, [x21, w1, uxtw]; and w0, w3, w0; cbnz w2, L1
(func $i32.or:reg-reg (param i32 i32) (result i32) (i32.or (local.get 0) (local.get 1)))
;; x64   12| mov %esi,%eax; or %edi,%eax
;; a64   24| orr w2, w1, w0; mov x0, x2
(func $i32.or:reg-same (param i32) (result i32) (i32.or (local.get 0) (local.get 0)))
;; x64   12| mov %edi,%eax; or %edi,%eax
;; a64   24| orr w1, w0, w0; mov x0, x1
(func $i32.or:temp-reg (param i32) (result i32) (i32.or (global.get 1) (local.get 0)))
;; x64   14| mov global.1(%r12),%eax; or %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; orr w1, w0, w1; mov x0, x1
(func $i32.or:reg-temp (param i32) (result i32) (i32.or (local.get 0) (global.get 1)))
;; x64   14| mov global.1(%r12),%eax; or %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; orr w1, w0, w1; mov x0, x1
(func $i32.or:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.or (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%eax; mov %edi,%ebx; or %eax,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; orr w10, w0, w9; mov x0, x10
(func $i32.or:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.or (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; or -0x50(%rbp),%eax
;; a64   48| ldr w9, [x29, #88]; orr w10, w9, w0; mov x0, x10
(func $i32.or:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.or (global.get 1) (local.get 8)))
;; x64   60| mov global.1(%r12),%eax; or -0x50(%rbp),%eax
;; a64   52| ldr w9, [x20, global.1]; ldr w10, [x29, #88]; orr w9, w10, w9; mov x0, x9
(func $i32.or:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.or (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; or -0x90(%rbp),%eax
;; a64  112| ldr w9, [x29, #152]; orr w10, w9, w0; mov x0, x10
(func $i32.or:reg-load (param i32 i32) (result i32) (i32.or (local.get 0) (i32.load (local.get 1))))
;; x64   17| mov %rdi,%rax; or 0x0(%r13,%rsi,1),%eax
;; a64   28| ldr w2, [x21, w1, uxtw]; orr w2, w0, w2; mov x0, x2
(func $i32.or:temp-load (param i32) (result i32) (i32.or (global.get 1) (i32.load (local.get 0))))
;; x64   19| mov global.1(%r12),%eax; or 0x0(%r13,%rdi,1),%eax
;; a64   32| ldr w1, [x20, global.1]; ldr w2, [x21, w0, uxtw]; orr w1, w2, w1; mov x0, x1
(func $i32.or:reg-zero (param i32) (result i32) (i32.or (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; or $0x0,%eax
;; a64   28| mov x1, #0x0; orr w1, w0, w1; mov x0, x1
(func $i32.or:reg-one (param i32) (result i32) (i32.or (local.get 0) (i32.const 1)))
;; x64   13| mov %edi,%eax; or $0x1,%eax
;; a64   24| orr w1, w0, #0x1; mov x0, x1
(func $i32.or:reg-minus (param i32) (result i32) (i32.or (local.get 0) (i32.const -1)))
;; x64   13| mov %edi,%eax; or $0xffffffff,%eax
;; a64   32| mov x1, #0xffff; movk x1, #0xffff, lsl #16; orr w1, w0, w1; mov x0, x1
(func $i32.or:reg-small (param i32) (result i32) (i32.or (local.get 0) (i32.const 5)))
;; x64   13| mov %edi,%eax; or $0x5,%eax
;; a64   28| mov x1, #0x5; orr w1, w0, w1; mov x0, x1
(func $i32.or:reg-power (param i32) (result i32) (i32.or (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; or $0x10,%eax
;; a64   24| orr w1, w0, #0x10; mov x0, x1
(func $i32.or:reg-byte (param i32) (result i32) (i32.or (local.get 0) (i32.const 255)))
;; x64   16| mov %edi,%eax; or $0xff,%eax
;; a64   24| orr w1, w0, #0xff; mov x0, x1
(func $i32.or:reg-large (param i32) (result i32) (i32.or (local.get 0) (i32.const 74565)))
;; x64   16| mov %edi,%eax; or $0x12345,%eax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; orr w1, w0, w1; mov x0, x1
(func $i32.or:temp-small (result i32) (i32.or (global.get 1) (i32.const 5)))
;; x64   15| mov global.1(%r12),%eax; or $0x5,%eax
;; a64   28| ldr w0, [x20, global.1]; mov x1, #0x5; orr w0, w1, w0
(func $i32.or:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.or (local.get 8) (i32.const 5)))
;; x64   65| mov -0x50(%rbp),%eax; mov %eax,%ebx; or $0x5,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; mov x10, #0x5; orr w10, w9, w10; mov x0, x10
(func $i32.or:small-reg (param i32) (result i32) (i32.or (i32.const 5) (local.get 0)))
;; x64   13| mov %edi,%eax; or $0x5,%eax
;; a64   28| mov x1, #0x5; orr w1, w0, w1; mov x0, x1
(func $i32.or:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.or (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %esi,%eax; or %edi,%eax
;; a64   24| orr w2, w1, w0; mov x0, x2
(func $i32.or:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.or (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| or %esi,%edi; mov %rdi,%rax
;; a64   20| orr w0, w1, w0
(func $i32.or:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.or (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| or %edi,%esi; mov %rsi,%rax
;; a64   24| orr w1, w0, w1; mov x0, x1
(func $i32.or:reg-small>new (param i32) (result i32) (local i32) (local.set 1 (i32.or (local.get 0) (i32.const 5))) (local.get 1))
;; x64   13| mov %edi,%eax; or $0x5,%eax
;; a64   28| mov x1, #0x5; orr w1, w0, w1; mov x0, x1
(func $i32.or:temp-reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.or (global.get 1) (local.get 0))) (local.get 1))
;; x64   14| mov global.1(%r12),%eax; or %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; orr w1, w0, w1; mov x0, x1
(func $i32.or:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.or (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %esi,%r15d; or %edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: orr w28, w1, w0; cbnz w2, L1; mov x0, x28
(func $i32.or:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.or (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: or %esi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: orr w0, w1, w0; cbnz w2, L1
(func $i32.or:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.or (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: or %edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: orr w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.or:loop:reg-small>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.or (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %edi,%r15d; or $0x5,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; orr w28, w0, w28; cbnz w1, L1; mov x0, x28
(func $i32.or:loop:reg-small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.or (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: or $0x5,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; orr w0, w2, w0; cbnz w1, L1
(func $i32.or:loop:reg-load>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.or (local.get 0) (i32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: or 0x0(%r13,%rsi,1),%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr w3, [x21, w1, uxtw]; orr w0, w3, w0; cbnz w2, L1
(func $i32.xor:reg-reg (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
;; x64   12| mov %esi,%eax; xor %edi,%eax
;; a64   24| eor w2, w1, w0; mov x0, x2
(func $i32.xor:reg-same (param i32) (result i32) (i32.xor (local.get 0) (local.get 0)))
;; x64   12| mov %edi,%eax; xor %edi,%eax
;; a64   24| eor w1, w0, w0; mov x0, x1
(func $i32.xor:temp-reg (param i32) (result i32) (i32.xor (global.get 1) (local.get 0)))
;; x64   14| mov global.1(%r12),%eax; xor %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; eor w1, w0, w1; mov x0, x1
(func $i32.xor:reg-temp (param i32) (result i32) (i32.xor (local.get 0) (global.get 1)))
;; x64   14| mov global.1(%r12),%eax; xor %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; eor w1, w0, w1; mov x0, x1
(func $i32.xor:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.xor (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%eax; mov %edi,%ebx; xor %eax,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; eor w10, w0, w9; mov x0, x10
(func $i32.xor:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.xor (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; xor -0x50(%rbp),%eax
;; a64   48| ldr w9, [x29, #88]; eor w10, w9, w0; mov x0, x10
(func $i32.xor:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.xor (global.get 1) (local.get 8)))
;; x64   60| mov global.1(%r12),%eax; xor -0x50(%rbp),%eax
;; a64   52| ldr w9, [x20, global.1]; ldr w10, [x29, #88]; eor w9, w10, w9; mov x0, x9
(func $i32.xor:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.xor (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; xor -0x90(%rbp),%eax
;; a64  112| ldr w9, [x29, #152]; eor w10, w9, w0; mov x0, x10
(func $i32.xor:reg-load (param i32 i32) (result i32) (i32.xor (local.get 0) (i32.load (local.get 1))))
;; x64   17| mov %rdi,%rax; xor 0x0(%r13,%rsi,1),%eax
;; a64   28| ldr w2, [x21, w1, uxtw]; eor w2, w0, w2; mov x0, x2
(func $i32.xor:temp-load (param i32) (result i32) (i32.xor (global.get 1) (i32.load (local.get 0))))
;; x64   19| mov global.1(%r12),%eax; xor 0x0(%r13,%rdi,1),%eax
;; a64   32| ldr w1, [x20, global.1]; ldr w2, [x21, w0, uxtw]; eor w1, w2, w1; mov x0, x1
(func $i32.xor:reg-zero (param i32) (result i32) (i32.xor (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; xor $0x0,%eax
;; a64   28| mov x1, #0x0; eor w1, w0, w1; mov x0, x1
(func $i32.xor:reg-one (param i32) (result i32) (i32.xor (local.get 0) (i32.const 1)))
;; x64   13| mov %edi,%eax; xor $0x1,%eax
;; a64   24| eor w1, w0, #0x1; mov x0, x1
(func $i32.xor:reg-minus (param i32) (result i32) (i32.xor (local.get 0) (i32.const -1)))
;; x64   13| mov %edi,%eax; xor $0xffffffff,%eax
;; a64   32| mov x1, #0xffff; movk x1, #0xffff, lsl #16; eor w1, w0, w1; mov x0, x1
(func $i32.xor:reg-small (param i32) (result i32) (i32.xor (local.get 0) (i32.const 5)))
;; x64   13| mov %edi,%eax; xor $0x5,%eax
;; a64   28| mov x1, #0x5; eor w1, w0, w1; mov x0, x1
(func $i32.xor:reg-power (param i32) (result i32) (i32.xor (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; xor $0x10,%eax
;; a64   24| eor w1, w0, #0x10; mov x0, x1
(func $i32.xor:reg-byte (param i32) (result i32) (i32.xor (local.get 0) (i32.const 255)))
;; x64   16| mov %edi,%eax; xor $0xff,%eax
;; a64   24| eor w1, w0, #0xff; mov x0, x1
(func $i32.xor:reg-large (param i32) (result i32) (i32.xor (local.get 0) (i32.const 74565)))
;; x64   16| mov %edi,%eax; xor $0x12345,%eax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; eor w1, w0, w1; mov x0, x1
(func $i32.xor:temp-small (result i32) (i32.xor (global.get 1) (i32.const 5)))
;; x64   15| mov global.1(%r12),%eax; xor $0x5,%eax
;; a64   28| ldr w0, [x20, global.1]; mov x1, #0x5; eor w0, w1, w0
(func $i32.xor:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.xor (local.get 8) (i32.const 5)))
;; x64   65| mov -0x50(%rbp),%eax; mov %eax,%ebx; xor $0x5,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; mov x10, #0x5; eor w10, w9, w10; mov x0, x10
(func $i32.xor:small-reg (param i32) (result i32) (i32.xor (i32.const 5) (local.get 0)))
;; x64   13| mov %edi,%eax; xor $0x5,%eax
;; a64   28| mov x1, #0x5; eor w1, w0, w1; mov x0, x1
(func $i32.xor:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.xor (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %esi,%eax; xor %edi,%eax
;; a64   24| eor w2, w1, w0; mov x0, x2
(func $i32.xor:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.xor (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| xor %esi,%edi; mov %rdi,%rax
;; a64   20| eor w0, w1, w0
(func $i32.xor:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.xor (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| xor %edi,%esi; mov %rsi,%rax
;; a64   24| eor w1, w0, w1; mov x0, x1
(func $i32.xor:reg-small>new (param i32) (result i32) (local i32) (local.set 1 (i32.xor (local.get 0) (i32.const 5))) (local.get 1))
;; x64   13| mov %edi,%eax; xor $0x5,%eax
;; a64   28| mov x1, #0x5; eor w1, w0, w1; mov x0, x1
(func $i32.xor:temp-reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.xor (global.get 1) (local.get 0))) (local.get 1))
;; x64   14| mov global.1(%r12),%eax; xor %edi,%eax
;; a64   28| ldr w1, [x20, global.1]; eor w1, w0, w1; mov x0, x1
(func $i32.xor:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.xor (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %esi,%r15d; xor %edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: eor w28, w1, w0; cbnz w2, L1; mov x0, x28
(func $i32.xor:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.xor (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: xor %esi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: eor w0, w1, w0; cbnz w2, L1
(func $i32.xor:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.xor (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: xor %edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: eor w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.xor:loop:reg-small>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.xor (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %edi,%r15d; xor $0x5,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; eor w28, w0, w28; cbnz w1, L1; mov x0, x28
(func $i32.xor:loop:reg-small>a (param i32 i32) (result i32) (loop (local.set 0 (i32.xor (local.get 0) (i32.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: xor $0x5,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; eor w0, w2, w0; cbnz w1, L1
(func $i32.xor:loop:reg-load>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.xor (local.get 0) (i32.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: xor 0x0(%r13,%rsi,1),%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr w3, [x21, w1, uxtw]; eor w0, w3, w0; cbnz w2, L1
(func $i64.add:reg-reg (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
;; x64   10| lea (%rsi,%rdi,1),%rax
;; a64   24| add x2, x1, x0; mov x0, x2
(func $i64.add:reg-same (param i64) (result i64) (i64.add (local.get 0) (local.get 0)))
;; x64   10| lea (%rdi,%rdi,1),%rax
;; a64   24| add x1, x0, x0; mov x0, x1
(func $i64.add:temp-reg (param i64) (result i64) (i64.add (global.get 2) (local.get 0)))
;; x64   14| mov global.2(%r12),%rax; add %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; add x1, x0, x1; mov x0, x1
(func $i64.add:reg-temp (param i64) (result i64) (i64.add (local.get 0) (global.get 2)))
;; x64   14| mov global.2(%r12),%rax; add %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; add x1, x0, x1; mov x0, x1
(func $i64.add:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.add (local.get 8) (local.get 0)))
;; x64   62| mov -0x50(%rbp),%rax; lea (%rdi,%rax,1),%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; add x10, x0, x9; mov x0, x10
(func $i64.add:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.add (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; add -0x50(%rbp),%rax
;; a64   48| ldr x9, [x29, #88]; add x10, x9, x0; mov x0, x10
(func $i64.add:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.add (global.get 2) (local.get 8)))
;; x64   60| mov global.2(%r12),%rax; add -0x50(%rbp),%rax
;; a64   52| ldr x9, [x20, global.2]; ldr x10, [x29, #88]; add x9, x10, x9; mov x0, x9
(func $i64.add:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.add (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; add -0x90(%rbp),%rax
;; a64  112| ldr x9, [x29, #152]; add x10, x9, x0; mov x0, x10
(func $i64.add:reg-load (param i64 i32) (result i64) (i64.add (local.get 0) (i64.load (local.get 1))))
;; x64   17| mov %rdi,%rax; add 0x0(%r13,%rsi,1),%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; add x2, x0, x2; mov x0, x2
(func $i64.add:temp-load (param i32) (result i64) (i64.add (global.get 2) (i64.load (local.get 0))))
;; x64   19| mov global.2(%r12),%rax; add 0x0(%r13,%rdi,1),%rax
;; a64   32| ldr x1, [x20, global.2]; ldr x2, [x21, w0, uxtw]; add x1, x2, x1; mov x0, x1
(func $i64.add:reg-zero (param i64) (result i64) (i64.add (local.get 0) (i64.const 0)))
;; x64   10| lea 0x0(%rdi),%rax
;; a64   24| add x1, x0, #0x0; mov x0, x1
(func $i64.add:reg-one (param i64) (result i64) (i64.add (local.get 0) (i64.const 1)))
;; x64   10| lea 0x1(%rdi),%rax
;; a64   24| add x1, x0, #0x1; mov x0, x1
(func $i64.add:reg-minus (param i64) (result i64) (i64.add (local.get 0) (i64.const -1)))
;; x64   10| lea -0x1(%rdi),%rax
;; a64   24| sub x1, x0, #0x1; mov x0, x1
(func $i64.add:reg-small (param i64) (result i64) (i64.add (local.get 0) (i64.const 5)))
;; x64   10| lea 0x5(%rdi),%rax
;; a64   24| add x1, x0, #0x5; mov x0, x1
(func $i64.add:reg-power (param i64) (result i64) (i64.add (local.get 0) (i64.const 16)))
;; x64   10| lea 0x10(%rdi),%rax
;; a64   24| add x1, x0, #0x10; mov x0, x1
(func $i64.add:reg-byte (param i64) (result i64) (i64.add (local.get 0) (i64.const 255)))
;; x64   13| lea 0xff(%rdi),%rax
;; a64   24| add x1, x0, #0xff; mov x0, x1
(func $i64.add:reg-large (param i64) (result i64) (i64.add (local.get 0) (i64.const 74565)))
;; x64   13| lea 0x12345(%rdi),%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; add x1, x0, x1; mov x0, x1
(func $i64.add:reg-wide (param i64) (result i64) (i64.add (local.get 0) (i64.const 320255973501901)))
;; x64   19| movabs $0x123456789abcd,%rax; add %rdi,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; add x1, x0, x1; mov x0, x1
(func $i64.add:temp-small (result i64) (i64.add (global.get 2) (i64.const 5)))
;; x64   15| mov global.2(%r12),%rax; add $0x5,%rax
;; a64   24| ldr x0, [x20, global.2]; add x0, x0, #0x5
(func $i64.add:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.add (local.get 8) (i64.const 5)))
;; x64   62| mov -0x50(%rbp),%rax; lea 0x5(%rax),%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; add x10, x9, #0x5; mov x0, x10
(func $i64.add:small-reg (param i64) (result i64) (i64.add (i64.const 5) (local.get 0)))
;; x64   10| lea 0x5(%rdi),%rax
;; a64   24| add x1, x0, #0x5; mov x0, x1
(func $i64.add:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.add (local.get 0) (local.get 1))) (local.get 2))
;; x64   10| lea (%rsi,%rdi,1),%rax
;; a64   24| add x2, x1, x0; mov x0, x2
(func $i64.add:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.add (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| add %rsi,%rdi; mov %rdi,%rax
;; a64   20| add x0, x1, x0
(func $i64.add:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.add (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| add %rdi,%rsi; mov %rsi,%rax
;; a64   24| add x1, x0, x1; mov x0, x1
(func $i64.add:reg-small>new (param i64) (result i64) (local i64) (local.set 1 (i64.add (local.get 0) (i64.const 5))) (local.get 1))
;; x64   10| lea 0x5(%rdi),%rax
;; a64   24| add x1, x0, #0x5; mov x0, x1
(func $i64.add:temp-reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.add (global.get 2) (local.get 0))) (local.get 1))
;; x64   14| mov global.2(%r12),%rax; add %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; add x1, x0, x1; mov x0, x1
(func $i64.add:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   25| xor %r15d,%r15d; L1: lea (%rsi,%rdi,1),%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: add x28, x1, x0; cbnz w2, L1; mov x0, x28
(func $i64.add:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: add %rsi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: add x0, x1, x0; cbnz w2, L1
(func $i64.add:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.add (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: add %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: add x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.add:loop:reg-small>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.add (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: lea 0x5(%rdi),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: add x28, x0, #0x5; cbnz w1, L1; mov x0, x28
(func $i64.add:loop:reg-small>a (param i64 i32) (result i64) (loop (local.set 0 (i64.add (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: add $0x5,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: add x0, x0, #0x5; cbnz w1, L1
(func $i64.add:loop:reg-wide>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.add (local.get 0) (i64.const 320255973501901))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   35| xor %r15d,%r15d; movabs $0x123456789abcd,%r14; L1: lea (%r14,%rdi,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   48| mov x28, #0x0; mov x27, #0xabcd; movk x27, #0x6789, lsl #16; movk x27, #0x2345, lsl #32; movk x27, #0x1, lsl #48; L1: add x28, x27, x0;
;; a64     | cbnz w1, L1; mov x0, x28
(func $i64.add:loop:reg-load>a (param i64 i32 i32) (result i64) (loop (local.set 0 (i64.add (local.get 0) (i64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: add 0x0(%r13,%rsi,1),%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr x3, [x21, w1, uxtw]; add x0, x3, x0; cbnz w2, L1
(func $i64.sub:reg-reg (param i64 i64) (result i64) (i64.sub (local.get 0) (local.get 1)))
;; x64   12| mov %rdi,%rax; sub %rsi,%rax
;; a64   24| sub x2, x0, x1; mov x0, x2
(func $i64.sub:reg-same (param i64) (result i64) (i64.sub (local.get 0) (local.get 0)))
;; x64   12| mov %rdi,%rax; sub %rdi,%rax
;; a64   24| sub x1, x0, x0; mov x0, x1
(func $i64.sub:temp-reg (param i64) (result i64) (i64.sub (global.get 2) (local.get 0)))
;; x64   14| mov global.2(%r12),%rax; sub %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; sub x1, x1, x0; mov x0, x1
(func $i64.sub:reg-temp (param i64) (result i64) (i64.sub (local.get 0) (global.get 2)))
;; x64   20| mov global.2(%r12),%rax; mov %rdi,%rcx; sub %rax,%rcx; mov %rcx,%rax
;; a64   28| ldr x1, [x20, global.2]; sub x2, x0, x1; mov x0, x2
(func $i64.sub:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.sub (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%rax; mov %rax,%rbx; sub %rdi,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; sub x10, x9, x0; mov x0, x10
(func $i64.sub:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.sub (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; sub -0x50(%rbp),%rax
;; a64   48| ldr x9, [x29, #88]; sub x10, x0, x9; mov x0, x10
(func $i64.sub:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.sub (global.get 2) (local.get 8)))
;; x64   60| mov global.2(%r12),%rax; sub -0x50(%rbp),%rax
;; a64   52| ldr x9, [x20, global.2]; ldr x10, [x29, #88]; sub x9, x9, x10; mov x0, x9
(func $i64.sub:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.sub (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; sub -0x90(%rbp),%rax
;; a64  112| ldr x9, [x29, #152]; sub x10, x0, x9; mov x0, x10
(func $i64.sub:reg-load (param i64 i32) (result i64) (i64.sub (local.get 0) (i64.load (local.get 1))))
;; x64   17| mov %rdi,%rax; sub 0x0(%r13,%rsi,1),%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; sub x3, x0, x2; mov x0, x3
(func $i64.sub:temp-load (param i32) (result i64) (i64.sub (global.get 2) (i64.load (local.get 0))))
;; x64   19| mov global.2(%r12),%rax; sub 0x0(%r13,%rdi,1),%rax
;; a64   32| ldr x1, [x20, global.2]; ldr x2, [x21, w0, uxtw]; sub x1, x1, x2; mov x0, x1
(func $i64.sub:reg-zero (param i64) (result i64) (i64.sub (local.get 0) (i64.const 0)))
;; x64   10| lea 0x0(%rdi),%rax
;; a64   24| sub x1, x0, #0x0; mov x0, x1
(func $i64.sub:reg-one (param i64) (result i64) (i64.sub (local.get 0) (i64.const 1)))
;; x64   10| lea -0x1(%rdi),%rax
;; a64   24| sub x1, x0, #0x1; mov x0, x1
(func $i64.sub:reg-minus (param i64) (result i64) (i64.sub (local.get 0) (i64.const -1)))
;; x64   10| lea 0x1(%rdi),%rax
;; a64   24| add x1, x0, #0x1; mov x0, x1
(func $i64.sub:reg-small (param i64) (result i64) (i64.sub (local.get 0) (i64.const 5)))
;; x64   10| lea -0x5(%rdi),%rax
;; a64   24| sub x1, x0, #0x5; mov x0, x1
(func $i64.sub:reg-power (param i64) (result i64) (i64.sub (local.get 0) (i64.const 16)))
;; x64   10| lea -0x10(%rdi),%rax
;; a64   24| sub x1, x0, #0x10; mov x0, x1
(func $i64.sub:reg-byte (param i64) (result i64) (i64.sub (local.get 0) (i64.const 255)))
;; x64   13| lea -0xff(%rdi),%rax
;; a64   24| sub x1, x0, #0xff; mov x0, x1
(func $i64.sub:reg-large (param i64) (result i64) (i64.sub (local.get 0) (i64.const 74565)))
;; x64   13| lea -0x12345(%rdi),%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; sub x2, x0, x1; mov x0, x2
(func $i64.sub:reg-wide (param i64) (result i64) (i64.sub (local.get 0) (i64.const 320255973501901)))
;; x64   25| movabs $0x123456789abcd,%rax; mov %rdi,%rcx; sub %rax,%rcx; mov %rcx,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; sub x2, x0, x1; mov x0, x2
(func $i64.sub:temp-small (result i64) (i64.sub (global.get 2) (i64.const 5)))
;; x64   15| mov global.2(%r12),%rax; add $0xfffffffffffffffb,%rax
;; a64   24| ldr x0, [x20, global.2]; sub x0, x0, #0x5
(func $i64.sub:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.sub (local.get 8) (i64.const 5)))
;; x64   62| mov -0x50(%rbp),%rax; lea -0x5(%rax),%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; sub x10, x9, #0x5; mov x0, x10
(func $i64.sub:small-reg (param i64) (result i64) (i64.sub (i64.const 5) (local.get 0)))
;; x64   15| mov $0x5,%eax; sub %rdi,%rax
;; a64   28| mov x1, #0x5; sub x1, x1, x0; mov x0, x1
(func $i64.sub:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.sub (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %rdi,%rax; sub %rsi,%rax
;; a64   24| sub x2, x0, x1; mov x0, x2
(func $i64.sub:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.sub (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| sub %rsi,%rdi; mov %rdi,%rax
;; a64   20| sub x0, x0, x1
(func $i64.sub:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.sub (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| mov %rdi,%rax; sub %rsi,%rax
;; a64   24| sub x1, x0, x1; mov x0, x1
(func $i64.sub:reg-small>new (param i64) (result i64) (local i64) (local.set 1 (i64.sub (local.get 0) (i64.const 5))) (local.get 1))
;; x64   10| lea -0x5(%rdi),%rax
;; a64   24| sub x1, x0, #0x5; mov x0, x1
(func $i64.sub:temp-reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.sub (global.get 2) (local.get 0))) (local.get 1))
;; x64   14| mov global.2(%r12),%rax; sub %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; sub x1, x1, x0; mov x0, x1
(func $i64.sub:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %rdi,%r15; sub %rsi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sub x28, x0, x1; cbnz w2, L1; mov x0, x28
(func $i64.sub:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: sub %rsi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: sub x0, x0, x1; cbnz w2, L1
(func $i64.sub:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.sub (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   27| L1: mov %rdi,%rax; sub %rsi,%rax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: sub x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.sub:loop:reg-small>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.sub (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: lea -0x5(%rdi),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sub x28, x0, #0x5; cbnz w1, L1; mov x0, x28
(func $i64.sub:loop:reg-small>a (param i64 i32) (result i64) (loop (local.set 0 (i64.sub (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: add $0xfffffffffffffffb,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sub x0, x0, #0x5; cbnz w1, L1
(func $i64.sub:loop:reg-wide>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.sub (local.get 0) (i64.const 320255973501901))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   37| xor %r15d,%r15d; movabs $0x123456789abcd,%r14; L1: mov %rdi,%r15; sub %r14,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   48| mov x28, #0x0; mov x27, #0xabcd; movk x27, #0x6789, lsl #16; movk x27, #0x2345, lsl #32; movk x27, #0x1, lsl #48; L1: sub x28, x0, x27;
;; a64     | cbnz w1, L1; mov x0, x28
(func $i64.sub:loop:reg-load>a (param i64 i32 i32) (result i64) (loop (local.set 0 (i64.sub (local.get 0) (i64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: sub 0x0(%r13,%rsi,1),%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr x3, [x21, w1, uxtw]; sub x0, x0, x3; cbnz w2, L1
(func $i64.mul:reg-reg (param i64 i64) (result i64) (i64.mul (local.get 0) (local.get 1)))
;; x64   13| mov %rsi,%rax; imul %rdi,%rax
;; a64   24| mul x2, x1, x0; mov x0, x2
(func $i64.mul:reg-same (param i64) (result i64) (i64.mul (local.get 0) (local.get 0)))
;; x64   13| mov %rdi,%rax; imul %rdi,%rax
;; a64   24| mul x1, x0, x0; mov x0, x1
(func $i64.mul:temp-reg (param i64) (result i64) (i64.mul (global.get 2) (local.get 0)))
;; x64   15| mov global.2(%r12),%rax; imul %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-temp (param i64) (result i64) (i64.mul (local.get 0) (global.get 2)))
;; x64   15| mov global.2(%r12),%rax; imul %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; mul x1, x0, x1; mov x0, x1
(func $i64.mul:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul (local.get 8) (local.get 0)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rdi,%rbx; imul %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mul x10, x0, x9; mov x0, x10
(func $i64.mul:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul (local.get 0) (local.get 8)))
;; x64   59| mov %rdi,%rax; imul -0x50(%rbp),%rax
;; a64   48| ldr x9, [x29, #88]; mul x10, x9, x0; mov x0, x10
(func $i64.mul:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul (global.get 2) (local.get 8)))
;; x64   61| mov global.2(%r12),%rax; imul -0x50(%rbp),%rax
;; a64   52| ldr x9, [x20, global.2]; ldr x10, [x29, #88]; mul x9, x10, x9; mov x0, x9
(func $i64.mul:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul (local.get 0) (local.get 16)))
;; x64  163| sub $0xa0,%rsp; mov %rdi,%rax; imul -0x90(%rbp),%rax
;; a64  112| ldr x9, [x29, #152]; mul x10, x9, x0; mov x0, x10
(func $i64.mul:reg-load (param i64 i32) (result i64) (i64.mul (local.get 0) (i64.load (local.get 1))))
;; x64   18| mov %rdi,%rax; imul 0x0(%r13,%rsi,1),%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; mul x2, x0, x2; mov x0, x2
(func $i64.mul:temp-load (param i32) (result i64) (i64.mul (global.get 2) (i64.load (local.get 0))))
;; x64   20| mov global.2(%r12),%rax; imul 0x0(%r13,%rdi,1),%rax
;; a64   32| ldr x1, [x20, global.2]; ldr x2, [x21, w0, uxtw]; mul x1, x2, x1; mov x0, x1
(func $i64.mul:reg-zero (param i64) (result i64) (i64.mul (local.get 0) (i64.const 0)))
;; x64   10| imul $0x0,%rdi,%rax
;; a64   28| mov x1, #0x0; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-one (param i64) (result i64) (i64.mul (local.get 0) (i64.const 1)))
;; x64   10| imul $0x1,%rdi,%rax
;; a64   28| mov x1, #0x1; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-minus (param i64) (result i64) (i64.mul (local.get 0) (i64.const -1)))
;; x64   10| imul $0xffffffffffffffff,%rdi,%rax
;; a64   28| mov x1, #0xffffffffffffffff; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-small (param i64) (result i64) (i64.mul (local.get 0) (i64.const 5)))
;; x64   10| imul $0x5,%rdi,%rax
;; a64   28| mov x1, #0x5; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-power (param i64) (result i64) (i64.mul (local.get 0) (i64.const 16)))
;; x64   10| imul $0x10,%rdi,%rax
;; a64   28| mov x1, #0x10; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-byte (param i64) (result i64) (i64.mul (local.get 0) (i64.const 255)))
;; x64   13| imul $0xff,%rdi,%rax
;; a64   28| mov x1, #0xff; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-large (param i64) (result i64) (i64.mul (local.get 0) (i64.const 74565)))
;; x64   13| imul $0x12345,%rdi,%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-wide (param i64) (result i64) (i64.mul (local.get 0) (i64.const 320255973501901)))
;; x64   20| movabs $0x123456789abcd,%rax; imul %rdi,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; mul x1, x0, x1; mov x0, x1
(func $i64.mul:temp-small (result i64) (i64.mul (global.get 2) (i64.const 5)))
;; x64   15| mov global.2(%r12),%rax; imul $0x5,%rax,%rax
;; a64   28| ldr x0, [x20, global.2]; mov x1, #0x5; mul x0, x1, x0
(func $i64.mul:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul (local.get 8) (i64.const 5)))
;; x64   62| mov -0x50(%rbp),%rax; imul $0x5,%rax,%rbx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; mov x10, #0x5; mul x10, x9, x10; mov x0, x10
(func $i64.mul:small-reg (param i64) (result i64) (i64.mul (i64.const 5) (local.get 0)))
;; x64   10| imul $0x5,%rdi,%rax
;; a64   28| mov x1, #0x5; mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.mul (local.get 0) (local.get 1))) (local.get 2))
;; x64   13| mov %rsi,%rax; imul %rdi,%rax
;; a64   24| mul x2, x1, x0; mov x0, x2
(func $i64.mul:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.mul (local.get 0) (local.get 1))) (local.get 0))
;; x64   13| imul %rsi,%rdi; mov %rdi,%rax
;; a64   20| mul x0, x1, x0
(func $i64.mul:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.mul (local.get 0) (local.get 1))) (local.get 1))
;; x64   13| imul %rdi,%rsi; mov %rsi,%rax
;; a64   24| mul x1, x0, x1; mov x0, x1
(func $i64.mul:reg-small>new (param i64) (result i64) (local i64) (local.set 1 (i64.mul (local.get 0) (i64.const 5))) (local.get 1))
;; x64   10| imul $0x5,%rdi,%rax
;; a64   28| mov x1, #0x5; mul x1, x0, x1; mov x0, x1
(func $i64.mul:temp-reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.mul (global.get 2) (local.get 0))) (local.get 1))
;; x64   15| mov global.2(%r12),%rax; imul %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; mul x1, x0, x1; mov x0, x1
(func $i64.mul:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   28| xor %r15d,%r15d; L1: mov %rsi,%r15; imul %rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mul x28, x1, x0; cbnz w2, L1; mov x0, x28
(func $i64.mul:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   22| L1: imul %rsi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: mul x0, x1, x0; cbnz w2, L1
(func $i64.mul:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.mul (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   22| L1: imul %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: mul x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.mul:loop:reg-small>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.mul (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: imul $0x5,%rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; mul x28, x0, x28; cbnz w1, L1; mov x0, x28
(func $i64.mul:loop:reg-small>a (param i64 i32) (result i64) (loop (local.set 0 (i64.mul (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: imul $0x5,%rdi,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; mul x0, x2, x0; cbnz w1, L1
(func $i64.mul:loop:reg-wide>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.mul (local.get 0) (i64.const 320255973501901))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   38| xor %r15d,%r15d; movabs $0x123456789abcd,%r14; L1: mov %r14,%r15; imul %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   48| mov x28, #0x0; mov x27, #0xabcd; movk x27, #0x6789, lsl #16; movk x27, #0x2345, lsl #32; movk x27, #0x1, lsl #48; L1: mul x28, x27, x0;
;; a64     | cbnz w1, L1; mov x0, x28
(func $i64.mul:loop:reg-load>a (param i64 i32 i32) (result i64) (loop (local.set 0 (i64.mul (local.get 0) (i64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   27| L1: imul 0x0(%r13,%rsi,1),%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr x3, [x21, w1, uxtw]; mul x0, x3, x0; cbnz w2, L1
(func $i64.and:reg-reg (param i64 i64) (result i64) (i64.and (local.get 0) (local.get 1)))
;; x64   12| mov %rsi,%rax; and %rdi,%rax
;; a64   24| and x2, x1, x0; mov x0, x2
(func $i64.and:reg-same (param i64) (result i64) (i64.and (local.get 0) (local.get 0)))
;; x64   12| mov %rdi,%rax; and %rdi,%rax
;; a64   24| and x1, x0, x0; mov x0, x1
(func $i64.and:temp-reg (param i64) (result i64) (i64.and (global.get 2) (local.get 0)))
;; x64   14| mov global.2(%r12),%rax; and %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; and x1, x0, x1; mov x0, x1
(func $i64.and:reg-temp (param i64) (result i64) (i64.and (local.get 0) (global.get 2)))
;; x64   14| mov global.2(%r12),%rax; and %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; and x1, x0, x1; mov x0, x1
(func $i64.and:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.and (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%rax; mov %rdi,%rbx; and %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; and x10, x0, x9; mov x0, x10
(func $i64.and:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.and (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; and -0x50(%rbp),%rax
;; a64   48| ldr x9, [x29, #88]; and x10, x9, x0; mov x0, x10
(func $i64.and:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.and (global.get 2) (local.get 8)))
;; x64   60| mov global.2(%r12),%rax; and -0x50(%rbp),%rax
;; a64   52| ldr x9, [x20, global.2]; ldr x10, [x29, #88]; and x9, x10, x9; mov x0, x9
(func $i64.and:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.and (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; and -0x90(%rbp),%rax
;; a64  112| ldr x9, [x29, #152]; and x10, x9, x0; mov x0, x10
(func $i64.and:reg-load (param i64 i32) (result i64) (i64.and (local.get 0) (i64.load (local.get 1))))
;; x64   17| mov %rdi,%rax; and 0x0(%r13,%rsi,1),%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; and x2, x0, x2; mov x0, x2
(func $i64.and:temp-load (param i32) (result i64) (i64.and (global.get 2) (i64.load (local.get 0))))
;; x64   19| mov global.2(%r12),%rax; and 0x0(%r13,%rdi,1),%rax
;; a64   32| ldr x1, [x20, global.2]; ldr x2, [x21, w0, uxtw]; and x1, x2, x1; mov x0, x1
(func $i64.and:reg-zero (param i64) (result i64) (i64.and (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; and $0x0,%rax
;; a64   28| mov x1, #0x0; and x1, x0, x1; mov x0, x1
(func $i64.and:reg-one (param i64) (result i64) (i64.and (local.get 0) (i64.const 1)))
;; x64   13| mov %rdi,%rax; and $0x1,%rax
;; a64   24| and x1, x0, #0x1; mov x0, x1
(func $i64.and:reg-minus (param i64) (result i64) (i64.and (local.get 0) (i64.const -1)))
;; x64   13| mov %rdi,%rax; and $0xffffffffffffffff,%rax
;; a64   28| mov x1, #0xffffffffffffffff; and x1, x0, x1; mov x0, x1
(func $i64.and:reg-small (param i64) (result i64) (i64.and (local.get 0) (i64.const 5)))
;; x64   13| mov %rdi,%rax; and $0x5,%rax
;; a64   28| mov x1, #0x5; and x1, x0, x1; mov x0, x1
(func $i64.and:reg-power (param i64) (result i64) (i64.and (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; and $0x10,%rax
;; a64   24| and x1, x0, #0x10; mov x0, x1
(func $i64.and:reg-byte (param i64) (result i64) (i64.and (local.get 0) (i64.const 255)))
;; x64   10| movzbl %dil,%eax
;; a64   24| and x1, x0, #0xff; mov x0, x1
(func $i64.and:reg-large (param i64) (result i64) (i64.and (local.get 0) (i64.const 74565)))
;; x64   16| mov %rdi,%rax; and $0x12345,%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; and x1, x0, x1; mov x0, x1
(func $i64.and:reg-wide (param i64) (result i64) (i64.and (local.get 0) (i64.const 320255973501901)))
;; x64   19| movabs $0x123456789abcd,%rax; and %rdi,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; and x1, x0, x1; mov x0, x1
(func $i64.and:temp-small (result i64) (i64.and (global.get 2) (i64.const 5)))
;; x64   15| mov global.2(%r12),%rax; and $0x5,%rax
;; a64   28| ldr x0, [x20, global.2]; mov x1, #0x5; and x0, x1, x0
(func $i64.and:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.and (local.get 8) (i64.const 5)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rax,%rbx; and $0x5,%rbx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; mov x10, #0x5; and x10, x9, x10; mov x0, x10
(func $i64.and:small-reg (param i64) (result i64) (i64.and (i64.const 5) (local.get 0)))
;; x64   13| mov %rdi,%rax; and $0x5,%rax
;; a64   28| mov x1, #0x5; and x1, x0, x1; mov x0, x1
(func $i64.and:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.and (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %rsi,%rax; and %rdi,%rax
;; a64   24| and x2, x1, x0; mov x0, x2
(func $i64.and:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.and (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| and %rsi,%rdi; mov %rdi,%rax
;; a64   20| and x0, x1, x0
(func $i64.and:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.and (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| and %rdi,%rsi; mov %rsi,%rax
;; a64   24| and x1, x0, x1; mov x0, x1
(func $i64.and:reg-small>new (param i64) (result i64) (local i64) (local.set 1 (i64.and (local.get 0) (i64.const 5))) (local.get 1))
;; x64   13| mov %rdi,%rax; and $0x5,%rax
;; a64   28| mov x1, #0x5; and x1, x0, x1; mov x0, x1
(func $i64.and:temp-reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.and (global.get 2) (local.get 0))) (local.get 1))
;; x64   14| mov global.2(%r12),%rax; and %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; and x1, x0, x1; mov x0, x1
(func $i64.and:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.and (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %rsi,%r15; and %rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: and x28, x1, x0; cbnz w2, L1; mov x0, x28
(func $i64.and:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.and (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: and %rsi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: and x0, x1, x0; cbnz w2, L1
(func $i64.and:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.and (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: and %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: and x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.and:loop:reg-small>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.and (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %rdi,%r15; and $0x5,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; and x28, x0, x28; cbnz w1, L1; mov x0, x28
(func $i64.and:loop:reg-small>a (param i64 i32) (result i64) (loop (local.set 0 (i64.and (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: and $0x5,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; and x0, x2, x0; cbnz w1, L1
(func $i64.and:loop:reg-wide>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.and (local.get 0) (i64.const 320255973501901))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   37| xor %r15d,%r15d; movabs $0x123456789abcd,%r14; L1: mov %r14,%r15; and %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   48| mov x28, #0x0; mov x27, #0xabcd; movk x27, #0x6789, lsl #16; movk x27, #0x2345, lsl #32; movk x27, #0x1, lsl #48; L1: and x28, x27, x0;
;; a64     | cbnz w1, L1; mov x0, x28
(func $i64.and:loop:reg-load>a (param i64 i32 i32) (result i64) (loop (local.set 0 (i64.and (local.get 0) (i64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: and 0x0(%r13,%rsi,1),%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr x3, [x21, w1, uxtw]; and x0, x3, x0; cbnz w2, L1
(func $i64.or:reg-reg (param i64 i64) (result i64) (i64.or (local.get 0) (local.get 1)))
;; x64   12| mov %rsi,%rax; or %rdi,%rax
;; a64   24| orr x2, x1, x0; mov x0, x2
(func $i64.or:reg-same (param i64) (result i64) (i64.or (local.get 0) (local.get 0)))
;; x64   12| mov %rdi,%rax; or %rdi,%rax
;; a64   24| orr x1, x0, x0; mov x0, x1
(func $i64.or:temp-reg (param i64) (result i64) (i64.or (global.get 2) (local.get 0)))
;; x64   14| mov global.2(%r12),%rax; or %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-temp (param i64) (result i64) (i64.or (local.get 0) (global.get 2)))
;; x64   14| mov global.2(%r12),%rax; or %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; orr x1, x0, x1; mov x0, x1
(func $i64.or:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.or (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%rax; mov %rdi,%rbx; or %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; orr x10, x0, x9; mov x0, x10
(func $i64.or:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.or (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; or -0x50(%rbp),%rax
;; a64   48| ldr x9, [x29, #88]; orr x10, x9, x0; mov x0, x10
(func $i64.or:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.or (global.get 2) (local.get 8)))
;; x64   60| mov global.2(%r12),%rax; or -0x50(%rbp),%rax
;; a64   52| ldr x9, [x20, global.2]; ldr x10, [x29, #88]; orr x9, x10, x9; mov x0, x9
(func $i64.or:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.or (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; or -0x90(%rbp),%rax
;; a64  112| ldr x9, [x29, #152]; orr x10, x9, x0; mov x0, x10
(func $i64.or:reg-load (param i64 i32) (result i64) (i64.or (local.get 0) (i64.load (local.get 1))))
;; x64   17| mov %rdi,%rax; or 0x0(%r13,%rsi,1),%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; orr x2, x0, x2; mov x0, x2
(func $i64.or:temp-load (param i32) (result i64) (i64.or (global.get 2) (i64.load (local.get 0))))
;; x64   19| mov global.2(%r12),%rax; or 0x0(%r13,%rdi,1),%rax
;; a64   32| ldr x1, [x20, global.2]; ldr x2, [x21, w0, uxtw]; orr x1, x2, x1; mov x0, x1
(func $i64.or:reg-zero (param i64) (result i64) (i64.or (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; or $0x0,%rax
;; a64   28| mov x1, #0x0; orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-one (param i64) (result i64) (i64.or (local.get 0) (i64.const 1)))
;; x64   13| mov %rdi,%rax; or $0x1,%rax
;; a64   24| orr x1, x0, #0x1; mov x0, x1
(func $i64.or:reg-minus (param i64) (result i64) (i64.or (local.get 0) (i64.const -1)))
;; x64   13| mov %rdi,%rax; or $0xffffffffffffffff,%rax
;; a64   28| mov x1, #0xffffffffffffffff; orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-small (param i64) (result i64) (i64.or (local.get 0) (i64.const 5)))
;; x64   13| mov %rdi,%rax; or $0x5,%rax
;; a64   28| mov x1, #0x5; orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-power (param i64) (result i64) (i64.or (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; or $0x10,%rax
;; a64   24| orr x1, x0, #0x10; mov x0, x1
(func $i64.or:reg-byte (param i64) (result i64) (i64.or (local.get 0) (i64.const 255)))
;; x64   16| mov %rdi,%rax; or $0xff,%rax
;; a64   24| orr x1, x0, #0xff; mov x0, x1
(func $i64.or:reg-large (param i64) (result i64) (i64.or (local.get 0) (i64.const 74565)))
;; x64   16| mov %rdi,%rax; or $0x12345,%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-wide (param i64) (result i64) (i64.or (local.get 0) (i64.const 320255973501901)))
;; x64   19| movabs $0x123456789abcd,%rax; or %rdi,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; orr x1, x0, x1; mov x0, x1
(func $i64.or:temp-small (result i64) (i64.or (global.get 2) (i64.const 5)))
;; x64   15| mov global.2(%r12),%rax; or $0x5,%rax
;; a64   28| ldr x0, [x20, global.2]; mov x1, #0x5; orr x0, x1, x0
(func $i64.or:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.or (local.get 8) (i64.const 5)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rax,%rbx; or $0x5,%rbx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; mov x10, #0x5; orr x10, x9, x10; mov x0, x10
(func $i64.or:small-reg (param i64) (result i64) (i64.or (i64.const 5) (local.get 0)))
;; x64   13| mov %rdi,%rax; or $0x5,%rax
;; a64   28| mov x1, #0x5; orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.or (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %rsi,%rax; or %rdi,%rax
;; a64   24| orr x2, x1, x0; mov x0, x2
(func $i64.or:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.or (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| or %rsi,%rdi; mov %rdi,%rax
;; a64   20| orr x0, x1, x0
(func $i64.or:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.or (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| or %rdi,%rsi; mov %rsi,%rax
;; a64   24| orr x1, x0, x1; mov x0, x1
(func $i64.or:reg-small>new (param i64) (result i64) (local i64) (local.set 1 (i64.or (local.get 0) (i64.const 5))) (local.get 1))
;; x64   13| mov %rdi,%rax; or $0x5,%rax
;; a64   28| mov x1, #0x5; orr x1, x0, x1; mov x0, x1
(func $i64.or:temp-reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.or (global.get 2) (local.get 0))) (local.get 1))
;; x64   14| mov global.2(%r12),%rax; or %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; orr x1, x0, x1; mov x0, x1
(func $i64.or:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.or (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %rsi,%r15; or %rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: orr x28, x1, x0; cbnz w2, L1; mov x0, x28
(func $i64.or:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.or (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: or %rsi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: orr x0, x1, x0; cbnz w2, L1
(func $i64.or:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.or (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: or %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: orr x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.or:loop:reg-small>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.or (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %rdi,%r15; or $0x5,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; orr x28, x0, x28; cbnz w1, L1; mov x0, x28
(func $i64.or:loop:reg-small>a (param i64 i32) (result i64) (loop (local.set 0 (i64.or (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: or $0x5,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; orr x0, x2, x0; cbnz w1, L1
(func $i64.or:loop:reg-wide>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.or (local.get 0) (i64.const 320255973501901))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   37| xor %r15d,%r15d; movabs $0x123456789abcd,%r14; L1: mov %r14,%r15; or %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   48| mov x28, #0x0; mov x27, #0xabcd; movk x27, #0x6789, lsl #16; movk x27, #0x2345, lsl #32; movk x27, #0x1, lsl #48; L1: orr x28, x27, x0;
;; a64     | cbnz w1, L1; mov x0, x28
(func $i64.or:loop:reg-load>a (param i64 i32 i32) (result i64) (loop (local.set 0 (i64.or (local.get 0) (i64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: or 0x0(%r13,%rsi,1),%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr x3, [x21, w1, uxtw]; orr x0, x3, x0; cbnz w2, L1
(func $i64.xor:reg-reg (param i64 i64) (result i64) (i64.xor (local.get 0) (local.get 1)))
;; x64   12| mov %rsi,%rax; xor %rdi,%rax
;; a64   24| eor x2, x1, x0; mov x0, x2
(func $i64.xor:reg-same (param i64) (result i64) (i64.xor (local.get 0) (local.get 0)))
;; x64   12| mov %rdi,%rax; xor %rdi,%rax
;; a64   24| eor x1, x0, x0; mov x0, x1
(func $i64.xor:temp-reg (param i64) (result i64) (i64.xor (global.get 2) (local.get 0)))
;; x64   14| mov global.2(%r12),%rax; xor %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-temp (param i64) (result i64) (i64.xor (local.get 0) (global.get 2)))
;; x64   14| mov global.2(%r12),%rax; xor %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; eor x1, x0, x1; mov x0, x1
(func $i64.xor:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.xor (local.get 8) (local.get 0)))
;; x64   64| mov -0x50(%rbp),%rax; mov %rdi,%rbx; xor %rax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; eor x10, x0, x9; mov x0, x10
(func $i64.xor:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.xor (local.get 0) (local.get 8)))
;; x64   58| mov %rdi,%rax; xor -0x50(%rbp),%rax
;; a64   48| ldr x9, [x29, #88]; eor x10, x9, x0; mov x0, x10
(func $i64.xor:temp-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.xor (global.get 2) (local.get 8)))
;; x64   60| mov global.2(%r12),%rax; xor -0x50(%rbp),%rax
;; a64   52| ldr x9, [x20, global.2]; ldr x10, [x29, #88]; eor x9, x10, x9; mov x0, x9
(func $i64.xor:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.xor (local.get 0) (local.get 16)))
;; x64  162| sub $0xa0,%rsp; mov %rdi,%rax; xor -0x90(%rbp),%rax
;; a64  112| ldr x9, [x29, #152]; eor x10, x9, x0; mov x0, x10
(func $i64.xor:reg-load (param i64 i32) (result i64) (i64.xor (local.get 0) (i64.load (local.get 1))))
;; x64   17| mov %rdi,%rax; xor 0x0(%r13,%rsi,1),%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; eor x2, x0, x2; mov x0, x2
(func $i64.xor:temp-load (param i32) (result i64) (i64.xor (global.get 2) (i64.load (local.get 0))))
;; x64   19| mov global.2(%r12),%rax; xor 0x0(%r13,%rdi,1),%rax
;; a64   32| ldr x1, [x20, global.2]; ldr x2, [x21, w0, uxtw]; eor x1, x2, x1; mov x0, x1
(func $i64.xor:reg-zero (param i64) (result i64) (i64.xor (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; xor $0x0,%rax
;; a64   28| mov x1, #0x0; eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-one (param i64) (result i64) (i64.xor (local.get 0) (i64.const 1)))
;; x64   13| mov %rdi,%rax; xor $0x1,%rax
;; a64   24| eor x1, x0, #0x1; mov x0, x1
(func $i64.xor:reg-minus (param i64) (result i64) (i64.xor (local.get 0) (i64.const -1)))
;; x64   13| mov %rdi,%rax; xor $0xffffffffffffffff,%rax
;; a64   28| mov x1, #0xffffffffffffffff; eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-small (param i64) (result i64) (i64.xor (local.get 0) (i64.const 5)))
;; x64   13| mov %rdi,%rax; xor $0x5,%rax
;; a64   28| mov x1, #0x5; eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-power (param i64) (result i64) (i64.xor (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; xor $0x10,%rax
;; a64   24| eor x1, x0, #0x10; mov x0, x1
(func $i64.xor:reg-byte (param i64) (result i64) (i64.xor (local.get 0) (i64.const 255)))
;; x64   16| mov %rdi,%rax; xor $0xff,%rax
;; a64   24| eor x1, x0, #0xff; mov x0, x1
(func $i64.xor:reg-large (param i64) (result i64) (i64.xor (local.get 0) (i64.const 74565)))
;; x64   16| mov %rdi,%rax; xor $0x12345,%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-wide (param i64) (result i64) (i64.xor (local.get 0) (i64.const 320255973501901)))
;; x64   19| movabs $0x123456789abcd,%rax; xor %rdi,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; eor x1, x0, x1; mov x0, x1
(func $i64.xor:temp-small (result i64) (i64.xor (global.get 2) (i64.const 5)))
;; x64   15| mov global.2(%r12),%rax; xor $0x5,%rax
;; a64   28| ldr x0, [x20, global.2]; mov x1, #0x5; eor x0, x1, x0
(func $i64.xor:home-small (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.xor (local.get 8) (i64.const 5)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rax,%rbx; xor $0x5,%rbx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; mov x10, #0x5; eor x10, x9, x10; mov x0, x10
(func $i64.xor:small-reg (param i64) (result i64) (i64.xor (i64.const 5) (local.get 0)))
;; x64   13| mov %rdi,%rax; xor $0x5,%rax
;; a64   28| mov x1, #0x5; eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.xor (local.get 0) (local.get 1))) (local.get 2))
;; x64   12| mov %rsi,%rax; xor %rdi,%rax
;; a64   24| eor x2, x1, x0; mov x0, x2
(func $i64.xor:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.xor (local.get 0) (local.get 1))) (local.get 0))
;; x64   12| xor %rsi,%rdi; mov %rdi,%rax
;; a64   20| eor x0, x1, x0
(func $i64.xor:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.xor (local.get 0) (local.get 1))) (local.get 1))
;; x64   12| xor %rdi,%rsi; mov %rsi,%rax
;; a64   24| eor x1, x0, x1; mov x0, x1
(func $i64.xor:reg-small>new (param i64) (result i64) (local i64) (local.set 1 (i64.xor (local.get 0) (i64.const 5))) (local.get 1))
;; x64   13| mov %rdi,%rax; xor $0x5,%rax
;; a64   28| mov x1, #0x5; eor x1, x0, x1; mov x0, x1
(func $i64.xor:temp-reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.xor (global.get 2) (local.get 0))) (local.get 1))
;; x64   14| mov global.2(%r12),%rax; xor %rdi,%rax
;; a64   28| ldr x1, [x20, global.2]; eor x1, x0, x1; mov x0, x1
(func $i64.xor:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.xor (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   27| xor %r15d,%r15d; L1: mov %rsi,%r15; xor %rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: eor x28, x1, x0; cbnz w2, L1; mov x0, x28
(func $i64.xor:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.xor (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   21| L1: xor %rsi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: eor x0, x1, x0; cbnz w2, L1
(func $i64.xor:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.xor (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   21| L1: xor %rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: eor x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.xor:loop:reg-small>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.xor (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %rdi,%r15; xor $0x5,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x5; eor x28, x0, x28; cbnz w1, L1; mov x0, x28
(func $i64.xor:loop:reg-small>a (param i64 i32) (result i64) (loop (local.set 0 (i64.xor (local.get 0) (i64.const 5))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: xor $0x5,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: mov x2, #0x5; eor x0, x2, x0; cbnz w1, L1
(func $i64.xor:loop:reg-wide>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.xor (local.get 0) (i64.const 320255973501901))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   37| xor %r15d,%r15d; movabs $0x123456789abcd,%r14; L1: mov %r14,%r15; xor %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   48| mov x28, #0x0; mov x27, #0xabcd; movk x27, #0x6789, lsl #16; movk x27, #0x2345, lsl #32; movk x27, #0x1, lsl #48; L1: eor x28, x27, x0;
;; a64     | cbnz w1, L1; mov x0, x28
(func $i64.xor:loop:reg-load>a (param i64 i32 i32) (result i64) (loop (local.set 0 (i64.xor (local.get 0) (i64.load (local.get 1)))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   26| L1: xor 0x0(%r13,%rsi,1),%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: ldr x3, [x21, w1, uxtw]; eor x0, x3, x0; cbnz w2, L1
)
