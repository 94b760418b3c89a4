;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $unreachable (unreachable))
;; x64   14| jmp L1; L1: call <unreachable>
;; a64   16| b L1; L1: bl <unreachable>
(func $nop (nop))
;; x64    6|
;; a64   16|
(func $drop.i32:reg (param i32) (drop (local.get 0)))
;; x64    6|
;; a64   16|
(func $drop.i32:temp (drop (global.get 1)))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $drop.i32:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (drop (local.get 8)))
;; x64   51|
;; a64   36|
(func $drop.i32:small (drop (i32.const 5)))
;; x64    6|
;; a64   16|
(func $drop.i32:loop:reg (param i32 i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))))
;; x64   15| L1: test %esi,%esi; jne L1
;; a64   20| L1: cbnz w1, L1
(func $drop.i64:reg (param i64) (drop (local.get 0)))
;; x64    6|
;; a64   16|
(func $drop.i64:temp (drop (global.get 2)))
;; x64   11| mov global.2(%r12),%rax
;; a64   20| ldr x0, [x20, global.2]
(func $drop.i64:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (drop (local.get 8)))
;; x64   51|
;; a64   36|
(func $drop.i64:small (drop (i64.const 5)))
;; x64    6|
;; a64   16|
(func $drop.i64:loop:reg (param i64 i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))))
;; x64   15| L1: test %esi,%esi; jne L1
;; a64   20| L1: cbnz w1, L1
(func $drop.f32:reg (param f32) (drop (local.get 0)))
;; x64    6|
;; a64   16|
(func $drop.f32:temp (drop (global.get 3)))
;; v3    13| vmovss global.3(%r12),%xmm0
;; v2    13| movss global.3(%r12),%xmm0
;; a64   20| ldr s0, [x20, global.3]
(func $drop.f32:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (drop (local.get 8)))
;; x64   33|
;; a64   36|
(func $drop.f32:const (drop (f32.const 2.5)))
;; x64    6|
;; a64   16|
(func $drop.f32:loop:reg (param f32 i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))))
;; x64   15| L1: test %edi,%edi; jne L1
;; a64   20| L1: cbnz w0, L1
(func $drop.f64:reg (param f64) (drop (local.get 0)))
;; x64    6|
;; a64   16|
(func $drop.f64:temp (drop (global.get 4)))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $drop.f64:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (drop (local.get 8)))
;; x64   33|
;; a64   36|
(func $drop.f64:const (drop (f64.const 2.5)))
;; x64    6|
;; a64   16|
(func $drop.f64:loop:reg (param f64 i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))))
;; x64   15| L1: test %edi,%edi; jne L1
;; a64   20| L1: cbnz w0, L1
(func $drop.funcref:reg (param funcref) (drop (local.get 0)))
;; x64    6|
;; a64   16|
(func $drop.funcref:temp (drop (global.get 5)))
;; x64   11| mov global.5(%r12),%rax
;; a64   20| ldr x0, [x20, global.5]
(func $drop.funcref:home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref) (drop (local.get 8)))
;; x64   51|
;; a64   36|
(func $drop.funcref:const (drop (ref.null func)))
;; x64    6|
;; a64   16|
(func $drop.funcref:loop:reg (param funcref i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))))
;; x64   15| L1: test %esi,%esi; jne L1
;; a64   20| L1: cbnz w1, L1
(func $drop.externref:reg (param externref) (drop (local.get 0)))
;; x64    6|
;; a64   16|
(func $drop.externref:temp (drop (global.get 6)))
;; x64   14| mov global.6(%r12),%rax
;; a64   20| ldr x0, [x20, global.6]
(func $drop.externref:home (param i32 i32 i32 i32 i32 i32 i32 i32 externref) (drop (local.get 8)))
;; x64   51|
;; a64   36|
(func $drop.externref:const (drop (ref.null extern)))
;; x64    6|
;; a64   16|
(func $drop.externref:loop:reg (param externref i32) (loop (drop (local.get 0)) (br_if 0 (local.get 1))))
;; x64   15| L1: test %esi,%esi; jne L1
;; a64   20| L1: cbnz w1, L1
(func $select.i32:reg-reg-reg (param i32 i32 i32) (result i32) (select (local.get 0) (local.get 1) (local.get 2)))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:temp-temp-temp (result i32) (select (global.get 1) (global.get 1) (global.get 1)))
;; x64   36| mov global.1(%r12),%eax; mov global.1(%r12),%ecx; mov global.1(%r12),%edx; test %edx,%edx; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   40| ldr w0, [x20, global.1]; ldr w1, [x20, global.1]; ldr w2, [x20, global.1]; cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.i32:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (select (local.get 8) (local.get 9) (local.get 10)))
;; x64  103| mov -0x60(%rbp),%eax; mov -0x50(%rbp),%ebx; mov -0x58(%rbp),%r11d; mov %r11,%r14; test %eax,%eax; je L1; mov %rbx,%r14; L1: mov %r14,%rax
;; a64   80| ldr w9, [x29, #104]; ldr w10, [x29, #88]; ldr w11, [x29, #96]; mov x12, x11; cbz w9, L1; mov x12, x10; L1: mov x0, x12
(func $select.i32:small-small-small (result i32) (select (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   39| mov $0x5,%eax; mov $0x5,%ecx; mov $0x5,%edx; test %eax,%eax; je L1; mov %rcx,%rdx; L1: mov %rdx,%rax
;; a64   40| mov x0, #0x5; mov x1, #0x5; mov x2, #0x5; cbz w0, L1; mov x2, x1; L1: mov x0, x2
(func $select.i32:reg-reg-zero (param i32 i32) (result i32) (select (local.get 0) (local.get 1) (i32.const 0)))
;; x64   27| xor %eax,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x0; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:reg-reg-small (param i32 i32) (result i32) (select (local.get 0) (local.get 1) (i32.const 5)))
;; x64   30| mov $0x5,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x5; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:reg-reg-large (param i32 i32) (result i32) (select (local.get 0) (local.get 1) (i32.const 74565)))
;; x64   30| mov $0x12345,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   40| mov x2, #0x2345; movk x2, #0x1, lsl #16; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:reg-reg-temp (param i32 i32) (result i32) (select (local.get 0) (local.get 1) (global.get 1)))
;; x64   29| mov global.1(%r12),%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr w2, [x20, global.1]; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:temp-temp-reg (param i32) (result i32) (select (global.get 1) (global.get 1) (local.get 0)))
;; x64   31| mov global.1(%r12),%eax; mov global.1(%r12),%ecx; test %edi,%edi; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr w1, [x20, global.1]; ldr w2, [x20, global.1]; cbz w0, L1; mov x2, x1; L1: mov x0, x2
(func $select.i32:reg-reg-less (param i32 i32 i32 i32) (result i32) (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3))))
;; x64   16| mov %rsi,%rax; cmp %ecx,%edx; cmovl %edi,%eax
;; a64   32| mov x4, x1; cmp w2, w3; csel w4, w0, w4, lt; mov x0, x4
(func $select.i32:small-reg-reg (param i32 i32) (result i32) (select (i32.const 5) (local.get 0) (local.get 1)))
;; x64   30| mov $0x5,%eax; mov %rdi,%rcx; test %esi,%esi; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x5; mov x3, x0; cbz w1, L1; mov x3, x2; L1: mov x0, x3
(func $select.i32:reg-same-less (param i32 i32 i32) (result i32) (select (local.get 0) (local.get 0) (i32.lt_s (local.get 1) (local.get 2))))
;; x64   16| mov %rdi,%rax; cmp %edx,%esi; cmovl %edi,%eax
;; a64   32| mov x3, x0; cmp w1, w2; csel w3, w0, w3, lt; mov x0, x3
(func $select.i32:reg-reg-reg>b (param i32 i32 i32) (result i32) (local.set 1 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; x64   21| test %edx,%edx; je L1; mov %rdi,%rsi; L1: mov %rsi,%rax
;; a64   28| cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.i32:reg-reg-less>a (param i32 i32 i32 i32) (result i32) (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 0))
;; x64   16| cmp %ecx,%edx; cmovge %esi,%edi; mov %rdi,%rax
;; a64   24| cmp w2, w3; csel w0, w0, w1, lt
(func $select.i32:reg-reg-less>b (param i32 i32 i32 i32) (result i32) (local.set 1 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 1))
;; x64   16| cmp %ecx,%edx; cmovl %edi,%esi; mov %rsi,%rax
;; a64   28| cmp w2, w3; csel w1, w0, w1, lt; mov x0, x1
(func $select.i32:loop:reg-reg-less>a (param i32 i32 i32 i32 i32) (result i32) (loop (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (br_if 0 (local.get 4))) (local.get 0))
;; x64   25| L1: cmp %ecx,%edx; cmovge %esi,%edi; test %r8d,%r8d; jne L1; mov %rdi,%rax
;; a64   28| L1: cmp w2, w3; csel w0, w0, w1, lt; cbnz w4, L1
(func $select.i32:reg-reg-reg>new (param i32 i32 i32) (result i32) (local i32) (local.set 3 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:reg-reg-reg>a (param i32 i32 i32) (result i32) (local.set 0 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i32:loop:reg-reg-reg>new (param i32 i32 i32 i32) (result i32) (local i32) (loop (local.set 4 (select (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; x64   36| xor %r15d,%r15d; L1: mov %rsi,%r15; test %edx,%edx; je L2; mov %rdi,%r15; L2: test %ecx,%ecx; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: mov x28, x1; cbz w2, L2; mov x28, x0; L2: cbnz w3, L1; mov x0, x28
(func $select.i64:reg-reg-reg (param i64 i64 i32) (result i64) (select (local.get 0) (local.get 1) (local.get 2)))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:temp-temp-temp (result i64) (select (global.get 2) (global.get 2) (global.get 1)))
;; x64   36| mov global.2(%r12),%rax; mov global.2(%r12),%rcx; mov global.1(%r12),%edx; test %edx,%edx; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   40| ldr x0, [x20, global.2]; ldr x1, [x20, global.2]; ldr w2, [x20, global.1]; cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.i64:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32) (result i64) (select (local.get 8) (local.get 9) (local.get 10)))
;; x64  103| mov -0x60(%rbp),%eax; mov -0x50(%rbp),%rbx; mov -0x58(%rbp),%r11; mov %r11,%r14; test %eax,%eax; je L1; mov %rbx,%r14; L1: mov %r14,%rax
;; a64   80| ldr w9, [x29, #104]; ldr x10, [x29, #88]; ldr x11, [x29, #96]; mov x12, x11; cbz w9, L1; mov x12, x10; L1: mov x0, x12
(func $select.i64:small-small-small (result i64) (select (i64.const 5) (i64.const 5) (i32.const 5)))
;; x64   39| mov $0x5,%eax; mov $0x5,%ecx; mov $0x5,%edx; test %eax,%eax; je L1; mov %rcx,%rdx; L1: mov %rdx,%rax
;; a64   40| mov x0, #0x5; mov x1, #0x5; mov x2, #0x5; cbz w0, L1; mov x2, x1; L1: mov x0, x2
(func $select.i64:reg-reg-zero (param i64 i64) (result i64) (select (local.get 0) (local.get 1) (i32.const 0)))
;; x64   27| xor %eax,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x0; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:reg-reg-small (param i64 i64) (result i64) (select (local.get 0) (local.get 1) (i32.const 5)))
;; x64   30| mov $0x5,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x5; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:reg-reg-large (param i64 i64) (result i64) (select (local.get 0) (local.get 1) (i32.const 74565)))
;; x64   30| mov $0x12345,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   40| mov x2, #0x2345; movk x2, #0x1, lsl #16; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:reg-reg-temp (param i64 i64) (result i64) (select (local.get 0) (local.get 1) (global.get 1)))
;; x64   29| mov global.1(%r12),%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr w2, [x20, global.1]; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:temp-temp-reg (param i32) (result i64) (select (global.get 2) (global.get 2) (local.get 0)))
;; x64   31| mov global.2(%r12),%rax; mov global.2(%r12),%rcx; test %edi,%edi; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr x1, [x20, global.2]; ldr x2, [x20, global.2]; cbz w0, L1; mov x2, x1; L1: mov x0, x2
(func $select.i64:reg-reg-less (param i64 i64 i32 i32) (result i64) (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3))))
;; x64   16| mov %rsi,%rax; cmp %ecx,%edx; cmovl %rdi,%rax
;; a64   32| mov x4, x1; cmp w2, w3; csel x4, x0, x4, lt; mov x0, x4
(func $select.i64:small-reg-reg (param i64 i32) (result i64) (select (i64.const 5) (local.get 0) (local.get 1)))
;; x64   30| mov $0x5,%eax; mov %rdi,%rcx; test %esi,%esi; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x5; mov x3, x0; cbz w1, L1; mov x3, x2; L1: mov x0, x3
(func $select.i64:reg-same-less (param i64 i32 i32) (result i64) (select (local.get 0) (local.get 0) (i32.lt_s (local.get 1) (local.get 2))))
;; x64   16| mov %rdi,%rax; cmp %edx,%esi; cmovl %rdi,%rax
;; a64   32| mov x3, x0; cmp w1, w2; csel x3, x0, x3, lt; mov x0, x3
(func $select.i64:reg-reg-reg>b (param i64 i64 i32) (result i64) (local.set 1 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; x64   21| test %edx,%edx; je L1; mov %rdi,%rsi; L1: mov %rsi,%rax
;; a64   28| cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.i64:reg-reg-less>a (param i64 i64 i32 i32) (result i64) (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 0))
;; x64   16| cmp %ecx,%edx; cmovge %rsi,%rdi; mov %rdi,%rax
;; a64   24| cmp w2, w3; csel x0, x0, x1, lt
(func $select.i64:reg-reg-less>b (param i64 i64 i32 i32) (result i64) (local.set 1 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 1))
;; x64   16| cmp %ecx,%edx; cmovl %rdi,%rsi; mov %rsi,%rax
;; a64   28| cmp w2, w3; csel x1, x0, x1, lt; mov x0, x1
(func $select.i64:loop:reg-reg-less>a (param i64 i64 i32 i32 i32) (result i64) (loop (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (br_if 0 (local.get 4))) (local.get 0))
;; x64   25| L1: cmp %ecx,%edx; cmovge %rsi,%rdi; test %r8d,%r8d; jne L1; mov %rdi,%rax
;; a64   28| L1: cmp w2, w3; csel x0, x0, x1, lt; cbnz w4, L1
(func $select.i64:reg-reg-reg>new (param i64 i64 i32) (result i64) (local i64) (local.set 3 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:reg-reg-reg>a (param i64 i64 i32) (result i64) (local.set 0 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.i64:loop:reg-reg-reg>new (param i64 i64 i32 i32) (result i64) (local i64) (loop (local.set 4 (select (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; x64   36| xor %r15d,%r15d; L1: mov %rsi,%r15; test %edx,%edx; je L2; mov %rdi,%r15; L2: test %ecx,%ecx; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: mov x28, x1; cbz w2, L2; mov x28, x0; L2: cbnz w3, L1; mov x0, x28
(func $select.f32:reg-reg-reg (param f32 f32 i32) (result f32) (select (local.get 0) (local.get 1) (local.get 2)))
;; v3    30| vmovaps %xmm1,%xmm2; test %edi,%edi; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; test %edi,%edi; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   32| mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:temp-temp-temp (result f32) (select (global.get 3) (global.get 3) (global.get 1)))
;; v3    44| vmovss global.3(%r12),%xmm0; vmovss global.3(%r12),%xmm1; mov global.1(%r12),%eax; test %eax,%eax; je L1; vmovaps %xmm0,%xmm1;
;; v3      | L1: vmovaps %xmm1,%xmm0
;; v2    42| movss global.3(%r12),%xmm0; movss global.3(%r12),%xmm1; mov global.1(%r12),%eax; test %eax,%eax; je L1; movaps %xmm0,%xmm1;
;; v2      | L1: movaps %xmm1,%xmm0
;; a64   40| ldr s0, [x20, global.3]; ldr s1, [x20, global.3]; ldr w0, [x20, global.1]; cbz w0, L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f32:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f32 f32 i32) (result f32) (select (local.get 16) (local.get 17) (local.get 18)))
;; v3   146| sub $0xb0,%rsp; mov -0xa0(%rbp),%eax; vmovss -0x90(%rbp),%xmm8; vmovss -0x98(%rbp),%xmm9; vmovaps %xmm9,%xmm10; test %eax,%eax; je L1;
;; v3      | vmovaps %xmm8,%xmm10; L1: vmovaps %xmm10,%xmm0
;; v2   143| sub $0xb0,%rsp; mov -0xa0(%rbp),%eax; movss -0x90(%rbp),%xmm8; movss -0x98(%rbp),%xmm9; movaps %xmm9,%xmm10; test %eax,%eax; je L1;
;; v2      | movaps %xmm8,%xmm10; L1: movaps %xmm10,%xmm0
;; a64   80| ldr w9, [x29, #168]; ldr s8, [x29, #152]; ldr s9, [x29, #160]; mov v10.16b, v9.16b; cbz w9, L1; mov v10.16b, v8.16b;
;; a64     | L1: mov v0.16b, v10.16b
(func $select.f32:reg-reg-zero (param f32 f32) (result f32) (select (local.get 0) (local.get 1) (i32.const 0)))
;; v3    33| xor %eax,%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    30| xor %eax,%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov x0, #0x0; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:reg-reg-small (param f32 f32) (result f32) (select (local.get 0) (local.get 1) (i32.const 5)))
;; v3    36| mov $0x5,%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    33| mov $0x5,%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov x0, #0x5; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:reg-reg-large (param f32 f32) (result f32) (select (local.get 0) (local.get 1) (i32.const 74565)))
;; v3    36| mov $0x12345,%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    33| mov $0x12345,%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   40| mov x0, #0x2345; movk x0, #0x1, lsl #16; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:reg-reg-temp (param f32 f32) (result f32) (select (local.get 0) (local.get 1) (global.get 1)))
;; v3    35| mov global.1(%r12),%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    32| mov global.1(%r12),%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| ldr w0, [x20, global.1]; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:temp-temp-reg (param i32) (result f32) (select (global.get 3) (global.get 3) (local.get 0)))
;; v3    39| vmovss global.3(%r12),%xmm0; vmovss global.3(%r12),%xmm1; test %edi,%edi; je L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    37| movss global.3(%r12),%xmm0; movss global.3(%r12),%xmm1; test %edi,%edi; je L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   36| ldr s0, [x20, global.3]; ldr s1, [x20, global.3]; cbz w0, L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f32:reg-reg-less (param f32 f32 i32 i32) (result f32) (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jge L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.ge L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:reg-same-less (param f32 i32 i32) (result f32) (select (local.get 0) (local.get 0) (i32.lt_s (local.get 1) (local.get 2))))
;; v3    30| vmovaps %xmm0,%xmm1; cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    27| movaps %xmm0,%xmm1; cmp %esi,%edi; jge L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   36| mov v1.16b, v0.16b; cmp w0, w1; b.ge L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f32:reg-reg-reg>b (param f32 f32 i32) (result f32) (local.set 1 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; v3    25| test %edi,%edi; je L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    23| test %edi,%edi; je L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   28| cbz w0, L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f32:reg-reg-less>a (param f32 f32 i32 i32) (result f32) (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 0))
;; v3    20| cmp %esi,%edi; jl L1; vmovaps %xmm1,%xmm0; L1: ret
;; v2    19| cmp %esi,%edi; jl L1; movaps %xmm1,%xmm0; L1: ret
;; a64   28| cmp w0, w1; b.lt L1; mov v0.16b, v1.16b; L1: ret
(func $select.f32:reg-reg-less>b (param f32 f32 i32 i32) (result f32) (local.set 1 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 1))
;; v3    25| cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    23| cmp %esi,%edi; jge L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   32| cmp w0, w1; b.ge L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f32:loop:reg-reg-less>a (param f32 f32 i32 i32 i32) (result f32) (loop (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (br_if 0 (local.get 4))) (local.get 0))
;; v3    29| L1: cmp %esi,%edi; jl L2; vmovaps %xmm1,%xmm0; L2: test %edx,%edx; jne L1
;; v2    28| L1: cmp %esi,%edi; jl L2; movaps %xmm1,%xmm0; L2: test %edx,%edx; jne L1
;; a64   32| L1: cmp w0, w1; b.lt L2; mov v0.16b, v1.16b; L2: cbnz w2, L1
(func $select.f32:reg-reg-reg>new (param f32 f32 i32) (result f32) (local f32) (local.set 3 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; v3    30| vmovaps %xmm1,%xmm2; test %edi,%edi; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; test %edi,%edi; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   32| mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f32:reg-reg-reg>a (param f32 f32 i32) (result f32) (local.set 0 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; v3    20| test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0; L1: ret
;; v2    19| test %edi,%edi; jne L1; movaps %xmm1,%xmm0; L1: ret
;; a64   24| cbnz w0, L1; mov v0.16b, v1.16b; L1: ret
(func $select.f32:loop:reg-reg-reg>new (param f32 f32 i32 i32) (result f32) (local f32) (loop (local.set 4 (select (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovaps %xmm1,%xmm14; test %edi,%edi; je L2; vmovaps %xmm0,%xmm14; L2: test %esi,%esi; jne L1;
;; v3      | vmovaps %xmm14,%xmm0
;; v2    40| xorps %xmm14,%xmm14; L1: movaps %xmm1,%xmm14; test %edi,%edi; je L2; movaps %xmm0,%xmm14; L2: test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: mov v30.16b, v1.16b; cbz w0, L2; mov v30.16b, v0.16b; L2: cbnz w1, L1; mov v0.16b, v30.16b
(func $select.f64:reg-reg-reg (param f64 f64 i32) (result f64) (select (local.get 0) (local.get 1) (local.get 2)))
;; v3    30| vmovaps %xmm1,%xmm2; test %edi,%edi; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; test %edi,%edi; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   32| mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:temp-temp-temp (result f64) (select (global.get 4) (global.get 4) (global.get 1)))
;; v3    44| vmovsd global.4(%r12),%xmm0; vmovsd global.4(%r12),%xmm1; mov global.1(%r12),%eax; test %eax,%eax; je L1; vmovaps %xmm0,%xmm1;
;; v3      | L1: vmovaps %xmm1,%xmm0
;; v2    42| movsd global.4(%r12),%xmm0; movsd global.4(%r12),%xmm1; mov global.1(%r12),%eax; test %eax,%eax; je L1; movaps %xmm0,%xmm1;
;; v2      | L1: movaps %xmm1,%xmm0
;; a64   40| ldr d0, [x20, global.4]; ldr d1, [x20, global.4]; ldr w0, [x20, global.1]; cbz w0, L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f64:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32) (result f64) (select (local.get 16) (local.get 17) (local.get 18)))
;; v3   146| sub $0xb0,%rsp; mov -0xa0(%rbp),%eax; vmovsd -0x90(%rbp),%xmm8; vmovsd -0x98(%rbp),%xmm9; vmovaps %xmm9,%xmm10; test %eax,%eax; je L1;
;; v3      | vmovaps %xmm8,%xmm10; L1: vmovaps %xmm10,%xmm0
;; v2   143| sub $0xb0,%rsp; mov -0xa0(%rbp),%eax; movsd -0x90(%rbp),%xmm8; movsd -0x98(%rbp),%xmm9; movaps %xmm9,%xmm10; test %eax,%eax; je L1;
;; v2      | movaps %xmm8,%xmm10; L1: movaps %xmm10,%xmm0
;; a64   80| ldr w9, [x29, #168]; ldr d8, [x29, #152]; ldr d9, [x29, #160]; mov v10.16b, v9.16b; cbz w9, L1; mov v10.16b, v8.16b;
;; a64     | L1: mov v0.16b, v10.16b
(func $select.f64:reg-reg-zero (param f64 f64) (result f64) (select (local.get 0) (local.get 1) (i32.const 0)))
;; v3    33| xor %eax,%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    30| xor %eax,%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov x0, #0x0; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:reg-reg-small (param f64 f64) (result f64) (select (local.get 0) (local.get 1) (i32.const 5)))
;; v3    36| mov $0x5,%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    33| mov $0x5,%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov x0, #0x5; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:reg-reg-large (param f64 f64) (result f64) (select (local.get 0) (local.get 1) (i32.const 74565)))
;; v3    36| mov $0x12345,%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    33| mov $0x12345,%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   40| mov x0, #0x2345; movk x0, #0x1, lsl #16; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:reg-reg-temp (param f64 f64) (result f64) (select (local.get 0) (local.get 1) (global.get 1)))
;; v3    35| mov global.1(%r12),%eax; vmovaps %xmm1,%xmm2; test %eax,%eax; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    32| mov global.1(%r12),%eax; movaps %xmm1,%xmm2; test %eax,%eax; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| ldr w0, [x20, global.1]; mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:temp-temp-reg (param i32) (result f64) (select (global.get 4) (global.get 4) (local.get 0)))
;; v3    39| vmovsd global.4(%r12),%xmm0; vmovsd global.4(%r12),%xmm1; test %edi,%edi; je L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    37| movsd global.4(%r12),%xmm0; movsd global.4(%r12),%xmm1; test %edi,%edi; je L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   36| ldr d0, [x20, global.4]; ldr d1, [x20, global.4]; cbz w0, L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f64:reg-reg-less (param f64 f64 i32 i32) (result f64) (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jge L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.ge L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:reg-same-less (param f64 i32 i32) (result f64) (select (local.get 0) (local.get 0) (i32.lt_s (local.get 1) (local.get 2))))
;; v3    30| vmovaps %xmm0,%xmm1; cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    27| movaps %xmm0,%xmm1; cmp %esi,%edi; jge L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   36| mov v1.16b, v0.16b; cmp w0, w1; b.ge L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f64:reg-reg-reg>b (param f64 f64 i32) (result f64) (local.set 1 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; v3    25| test %edi,%edi; je L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    23| test %edi,%edi; je L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   28| cbz w0, L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f64:reg-reg-less>a (param f64 f64 i32 i32) (result f64) (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 0))
;; v3    20| cmp %esi,%edi; jl L1; vmovaps %xmm1,%xmm0; L1: ret
;; v2    19| cmp %esi,%edi; jl L1; movaps %xmm1,%xmm0; L1: ret
;; a64   28| cmp w0, w1; b.lt L1; mov v0.16b, v1.16b; L1: ret
(func $select.f64:reg-reg-less>b (param f64 f64 i32 i32) (result f64) (local.set 1 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 1))
;; v3    25| cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm1; L1: vmovaps %xmm1,%xmm0
;; v2    23| cmp %esi,%edi; jge L1; movaps %xmm0,%xmm1; L1: movaps %xmm1,%xmm0
;; a64   32| cmp w0, w1; b.ge L1; mov v1.16b, v0.16b; L1: mov v0.16b, v1.16b
(func $select.f64:loop:reg-reg-less>a (param f64 f64 i32 i32 i32) (result f64) (loop (local.set 0 (select (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (br_if 0 (local.get 4))) (local.get 0))
;; v3    29| L1: cmp %esi,%edi; jl L2; vmovaps %xmm1,%xmm0; L2: test %edx,%edx; jne L1
;; v2    28| L1: cmp %esi,%edi; jl L2; movaps %xmm1,%xmm0; L2: test %edx,%edx; jne L1
;; a64   32| L1: cmp w0, w1; b.lt L2; mov v0.16b, v1.16b; L2: cbnz w2, L1
(func $select.f64:reg-reg-reg>new (param f64 f64 i32) (result f64) (local f64) (local.set 3 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; v3    30| vmovaps %xmm1,%xmm2; test %edi,%edi; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; test %edi,%edi; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   32| mov v2.16b, v1.16b; cbz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $select.f64:reg-reg-reg>a (param f64 f64 i32) (result f64) (local.set 0 (select (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; v3    20| test %edi,%edi; jne L1; vmovaps %xmm1,%xmm0; L1: ret
;; v2    19| test %edi,%edi; jne L1; movaps %xmm1,%xmm0; L1: ret
;; a64   24| cbnz w0, L1; mov v0.16b, v1.16b; L1: ret
(func $select.f64:loop:reg-reg-reg>new (param f64 f64 i32 i32) (result f64) (local f64) (loop (local.set 4 (select (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovaps %xmm1,%xmm14; test %edi,%edi; je L2; vmovaps %xmm0,%xmm14; L2: test %esi,%esi; jne L1;
;; v3      | vmovaps %xmm14,%xmm0
;; v2    40| xorps %xmm14,%xmm14; L1: movaps %xmm1,%xmm14; test %edi,%edi; je L2; movaps %xmm0,%xmm14; L2: test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: mov v30.16b, v1.16b; cbz w0, L2; mov v30.16b, v0.16b; L2: cbnz w1, L1; mov v0.16b, v30.16b
(func $select.types.funcref:reg-reg-reg (param funcref funcref i32) (result funcref) (select (result funcref) (local.get 0) (local.get 1) (local.get 2)))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:temp-temp-temp (result funcref) (select (result funcref) (global.get 5) (global.get 5) (global.get 1)))
;; x64   36| mov global.5(%r12),%rax; mov global.5(%r12),%rcx; mov global.1(%r12),%edx; test %edx,%edx; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   40| ldr x0, [x20, global.5]; ldr x1, [x20, global.5]; ldr w2, [x20, global.1]; cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.types.funcref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref funcref i32) (result funcref) (select (result funcref) (local.get 8) (local.get 9) (local.get 10)))
;; x64  103| mov -0x60(%rbp),%eax; mov -0x50(%rbp),%rbx; mov -0x58(%rbp),%r11; mov %r11,%r14; test %eax,%eax; je L1; mov %rbx,%r14; L1: mov %r14,%rax
;; a64   80| ldr w9, [x29, #104]; ldr x10, [x29, #88]; ldr x11, [x29, #96]; mov x12, x11; cbz w9, L1; mov x12, x10; L1: mov x0, x12
(func $select.types.funcref:reg-reg-zero (param funcref funcref) (result funcref) (select (result funcref) (local.get 0) (local.get 1) (i32.const 0)))
;; x64   27| xor %eax,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x0; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:reg-reg-small (param funcref funcref) (result funcref) (select (result funcref) (local.get 0) (local.get 1) (i32.const 5)))
;; x64   30| mov $0x5,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x5; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:reg-reg-large (param funcref funcref) (result funcref) (select (result funcref) (local.get 0) (local.get 1) (i32.const 74565)))
;; x64   30| mov $0x12345,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   40| mov x2, #0x2345; movk x2, #0x1, lsl #16; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:reg-reg-temp (param funcref funcref) (result funcref) (select (result funcref) (local.get 0) (local.get 1) (global.get 1)))
;; x64   29| mov global.1(%r12),%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr w2, [x20, global.1]; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:temp-temp-reg (param i32) (result funcref) (select (result funcref) (global.get 5) (global.get 5) (local.get 0)))
;; x64   31| mov global.5(%r12),%rax; mov global.5(%r12),%rcx; test %edi,%edi; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr x1, [x20, global.5]; ldr x2, [x20, global.5]; cbz w0, L1; mov x2, x1; L1: mov x0, x2
(func $select.types.funcref:reg-reg-less (param funcref funcref i32 i32) (result funcref) (select (result funcref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3))))
;; x64   35| cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; mov %rsi,%rbx; test %eax,%eax; je L1; mov %rdi,%rbx; L1: mov %rbx,%rax
;; a64   40| cmp w2, w3; cset w4, lt; mov x5, x1; cbz w4, L1; mov x5, x0; L1: mov x0, x5
(func $select.types.funcref:reg-same-less (param funcref i32 i32) (result funcref) (select (result funcref) (local.get 0) (local.get 0) (i32.lt_s (local.get 1) (local.get 2))))
;; x64   35| cmp %edx,%esi; setl %r10b; movzbl %r10b,%eax; mov %rdi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   40| cmp w1, w2; cset w3, lt; mov x4, x0; cbz w3, L1; mov x4, x0; L1: mov x0, x4
(func $select.types.funcref:reg-reg-reg>b (param funcref funcref i32) (result funcref) (local.set 1 (select (result funcref) (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; x64   21| test %edx,%edx; je L1; mov %rdi,%rsi; L1: mov %rsi,%rax
;; a64   28| cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.types.funcref:reg-reg-less>a (param funcref funcref i32 i32) (result funcref) (local.set 0 (select (result funcref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 0))
;; x64   35| cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; mov %rsi,%rbx; test %eax,%eax; je L1; mov %rdi,%rbx; L1: mov %rbx,%rax
;; a64   40| cmp w2, w3; cset w4, lt; mov x5, x1; cbz w4, L1; mov x5, x0; L1: mov x0, x5
(func $select.types.funcref:reg-reg-less>b (param funcref funcref i32 i32) (result funcref) (local.set 1 (select (result funcref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 1))
;; x64   32| cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; test %eax,%eax; je L1; mov %rdi,%rsi; L1: mov %rsi,%rax
;; a64   36| cmp w2, w3; cset w4, lt; cbz w4, L1; mov x1, x0; L1: mov x0, x1
(func $select.types.funcref:loop:reg-reg-less>a (param funcref funcref i32 i32 i32) (result funcref) (loop (local.set 0 (select (result funcref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (br_if 0 (local.get 4))) (local.get 0))
;; x64   47| L1: cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; mov %rsi,%rbx; test %eax,%eax; je L2; mov %rdi,%rbx; L2: mov %rbx,%rdi; test %r8d,%r8d;
;; x64     | jne L1; mov %rdi,%rax
;; a64   44| L1: cmp w2, w3; cset w5, lt; mov x6, x1; cbz w5, L2; mov x6, x0; L2: mov x0, x6; cbnz w4, L1
(func $select.types.funcref:reg-reg-reg>new (param funcref funcref i32) (result funcref) (local funcref) (local.set 3 (select (result funcref) (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:reg-reg-reg>a (param funcref funcref i32) (result funcref) (local.set 0 (select (result funcref) (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.funcref:loop:reg-reg-reg>new (param funcref funcref i32 i32) (result funcref) (local funcref) (loop (local.set 4 (select (result funcref) (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; x64   36| xor %r15d,%r15d; L1: mov %rsi,%r15; test %edx,%edx; je L2; mov %rdi,%r15; L2: test %ecx,%ecx; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: mov x28, x1; cbz w2, L2; mov x28, x0; L2: cbnz w3, L1; mov x0, x28
(func $select.types.externref:reg-reg-reg (param externref externref i32) (result externref) (select (result externref) (local.get 0) (local.get 1) (local.get 2)))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:temp-temp-temp (result externref) (select (result externref) (global.get 6) (global.get 6) (global.get 1)))
;; x64   42| mov global.6(%r12),%rax; mov global.6(%r12),%rcx; mov global.1(%r12),%edx; test %edx,%edx; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   40| ldr x0, [x20, global.6]; ldr x1, [x20, global.6]; ldr w2, [x20, global.1]; cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.types.externref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref externref i32) (result externref) (select (result externref) (local.get 8) (local.get 9) (local.get 10)))
;; x64  103| mov -0x60(%rbp),%eax; mov -0x50(%rbp),%rbx; mov -0x58(%rbp),%r11; mov %r11,%r14; test %eax,%eax; je L1; mov %rbx,%r14; L1: mov %r14,%rax
;; a64   80| ldr w9, [x29, #104]; ldr x10, [x29, #88]; ldr x11, [x29, #96]; mov x12, x11; cbz w9, L1; mov x12, x10; L1: mov x0, x12
(func $select.types.externref:reg-reg-zero (param externref externref) (result externref) (select (result externref) (local.get 0) (local.get 1) (i32.const 0)))
;; x64   27| xor %eax,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x0; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:reg-reg-small (param externref externref) (result externref) (select (result externref) (local.get 0) (local.get 1) (i32.const 5)))
;; x64   30| mov $0x5,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| mov x2, #0x5; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:reg-reg-large (param externref externref) (result externref) (select (result externref) (local.get 0) (local.get 1) (i32.const 74565)))
;; x64   30| mov $0x12345,%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   40| mov x2, #0x2345; movk x2, #0x1, lsl #16; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:reg-reg-temp (param externref externref) (result externref) (select (result externref) (local.get 0) (local.get 1) (global.get 1)))
;; x64   29| mov global.1(%r12),%eax; mov %rsi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr w2, [x20, global.1]; mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:temp-temp-reg (param i32) (result externref) (select (result externref) (global.get 6) (global.get 6) (local.get 0)))
;; x64   37| mov global.6(%r12),%rax; mov global.6(%r12),%rcx; test %edi,%edi; je L1; mov %rax,%rcx; L1: mov %rcx,%rax
;; a64   36| ldr x1, [x20, global.6]; ldr x2, [x20, global.6]; cbz w0, L1; mov x2, x1; L1: mov x0, x2
(func $select.types.externref:reg-reg-less (param externref externref i32 i32) (result externref) (select (result externref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3))))
;; x64   35| cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; mov %rsi,%rbx; test %eax,%eax; je L1; mov %rdi,%rbx; L1: mov %rbx,%rax
;; a64   40| cmp w2, w3; cset w4, lt; mov x5, x1; cbz w4, L1; mov x5, x0; L1: mov x0, x5
(func $select.types.externref:reg-same-less (param externref i32 i32) (result externref) (select (result externref) (local.get 0) (local.get 0) (i32.lt_s (local.get 1) (local.get 2))))
;; x64   35| cmp %edx,%esi; setl %r10b; movzbl %r10b,%eax; mov %rdi,%rcx; test %eax,%eax; je L1; mov %rdi,%rcx; L1: mov %rcx,%rax
;; a64   40| cmp w1, w2; cset w3, lt; mov x4, x0; cbz w3, L1; mov x4, x0; L1: mov x0, x4
(func $select.types.externref:reg-reg-reg>b (param externref externref i32) (result externref) (local.set 1 (select (result externref) (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; x64   21| test %edx,%edx; je L1; mov %rdi,%rsi; L1: mov %rsi,%rax
;; a64   28| cbz w2, L1; mov x1, x0; L1: mov x0, x1
(func $select.types.externref:reg-reg-less>a (param externref externref i32 i32) (result externref) (local.set 0 (select (result externref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 0))
;; x64   35| cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; mov %rsi,%rbx; test %eax,%eax; je L1; mov %rdi,%rbx; L1: mov %rbx,%rax
;; a64   40| cmp w2, w3; cset w4, lt; mov x5, x1; cbz w4, L1; mov x5, x0; L1: mov x0, x5
(func $select.types.externref:reg-reg-less>b (param externref externref i32 i32) (result externref) (local.set 1 (select (result externref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (local.get 1))
;; x64   32| cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; test %eax,%eax; je L1; mov %rdi,%rsi; L1: mov %rsi,%rax
;; a64   36| cmp w2, w3; cset w4, lt; cbz w4, L1; mov x1, x0; L1: mov x0, x1
(func $select.types.externref:loop:reg-reg-less>a (param externref externref i32 i32 i32) (result externref) (loop (local.set 0 (select (result externref) (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (br_if 0 (local.get 4))) (local.get 0))
;; x64   47| L1: cmp %ecx,%edx; setl %r10b; movzbl %r10b,%eax; mov %rsi,%rbx; test %eax,%eax; je L2; mov %rdi,%rbx; L2: mov %rbx,%rdi; test %r8d,%r8d;
;; x64     | jne L1; mov %rdi,%rax
;; a64   44| L1: cmp w2, w3; cset w5, lt; mov x6, x1; cbz w5, L2; mov x6, x0; L2: mov x0, x6; cbnz w4, L1
(func $select.types.externref:reg-reg-reg>new (param externref externref i32) (result externref) (local externref) (local.set 3 (select (result externref) (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:reg-reg-reg>a (param externref externref i32) (result externref) (local.set 0 (select (result externref) (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; x64   21| mov %rsi,%rax; test %edx,%edx; je L1; mov %rdi,%rax; L1: ret
;; a64   32| mov x3, x1; cbz w2, L1; mov x3, x0; L1: mov x0, x3
(func $select.types.externref:loop:reg-reg-reg>new (param externref externref i32 i32) (result externref) (local externref) (loop (local.set 4 (select (result externref) (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; x64   36| xor %r15d,%r15d; L1: mov %rsi,%r15; test %edx,%edx; je L2; mov %rdi,%r15; L2: test %ecx,%ecx; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: mov x28, x1; cbz w2, L2; mov x28, x0; L2: cbnz w3, L1; mov x0, x28
)
