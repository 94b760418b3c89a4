;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.shl:reg-reg (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
;; v3    11| shlx %esi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax
;; a64   24| lsl w2, w0, w1; mov x0, x2
(func $i32.shl:reg-same (param i32) (result i32) (i32.shl (local.get 0) (local.get 0)))
;; v3    11| shlx %edi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rdi,%rcx; shl %cl,%eax
;; a64   24| lsl w1, w0, w0; mov x0, x1
(func $i32.shl:temp-reg (param i32) (result i32) (i32.shl (global.get 1) (local.get 0)))
;; v3    16| mov global.1(%r12),%eax; shlx %edi,%eax,%eax
;; v2    17| mov global.1(%r12),%eax; mov %rdi,%rcx; shl %cl,%eax
;; a64   28| ldr w1, [x20, global.1]; lsl w1, w1, w0; mov x0, x1
(func $i32.shl:reg-temp (param i32) (result i32) (i32.shl (local.get 0) (global.get 1)))
;; v3    19| mov global.1(%r12),%eax; shlx %eax,%edi,%ecx; mov %rcx,%rax
;; v2    23| mov global.1(%r12),%eax; mov %rdi,%rdx; mov %rax,%rcx; shl %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w1, [x20, global.1]; lsl w2, w0, w1; mov x0, x2
(func $i32.shl:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shl (local.get 8) (local.get 0)))
;; v3    63| mov -0x50(%rbp),%eax; shlx %edi,%eax,%ebx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; shl %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; lsl w10, w9, w0; mov x0, x10
(func $i32.shl:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shl (local.get 0) (local.get 8)))
;; v3    63| mov -0x50(%rbp),%eax; shlx %eax,%edi,%ebx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shl %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; lsl w10, w0, w9; mov x0, x10
(func $i32.shl:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shl (local.get 0) (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; shlx %eax,%edi,%ebx; mov %rbx,%rax
;; v2   174| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shl %cl,%r11d; mov %r11,%rax
;; a64  112| ldr w9, [x29, #152]; lsl w10, w0, w9; mov x0, x10
(func $i32.shl:reg-load (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.load (local.get 1))))
;; v3    19| mov 0x0(%r13,%rsi,1),%eax; shlx %eax,%edi,%ecx; mov %rcx,%rax
;; v2    23| mov 0x0(%r13,%rsi,1),%eax; mov %rdi,%rdx; mov %rax,%rcx; shl %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w2, [x21, w1, uxtw]; lsl w3, w0, w2; mov x0, x3
(func $i32.shl:small-reg (param i32) (result i32) (i32.shl (i32.const 5) (local.get 0)))
;; v3    17| mov $0x5,%eax; shlx %edi,%eax,%eax
;; v2    18| mov $0x5,%eax; mov %rdi,%rcx; shl %cl,%eax
;; a64   28| mov x1, #0x5; lsl w1, w1, w0; mov x0, x1
(func $i32.shl:reg-zero (param i32) (result i32) (i32.shl (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; shl $0x0,%eax
;; a64   24| lsr w1, w0, #0; mov x0, x1
(func $i32.shl:reg-one (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1)))
;; x64   10| lea (%rdi,%rdi,1),%eax
;; a64   24| lsl w1, w0, #1; mov x0, x1
(func $i32.shl:reg-three (param i32) (result i32) (i32.shl (local.get 0) (i32.const 3)))
;; x64   14| lea 0x0(,%rdi,8),%eax
;; a64   24| lsl w1, w0, #3; mov x0, x1
(func $i32.shl:reg-power (param i32) (result i32) (i32.shl (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; shl $0x10,%eax
;; a64   24| lsl w1, w0, #16; mov x0, x1
(func $i32.shl:reg-over (param i32) (result i32) (i32.shl (local.get 0) (i32.const 67)))
;; x64   14| lea 0x0(,%rdi,8),%eax
;; a64   24| lsl w1, w0, #3; mov x0, x1
(func $i32.shl:temp-three (result i32) (i32.shl (global.get 1) (i32.const 3)))
;; x64   15| mov global.1(%r12),%eax; shl $0x3,%eax
;; a64   24| ldr w0, [x20, global.1]; lsl w0, w0, #3
(func $i32.shl:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shl (local.get 8) (i32.const 3)))
;; x64   66| mov -0x50(%rbp),%eax; lea 0x0(,%rax,8),%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; lsl w10, w9, #3; mov x0, x10
(func $i32.shl:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.shl (local.get 0) (local.get 1))) (local.get 2))
;; v3    11| shlx %esi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax
;; a64   24| lsl w2, w0, w1; mov x0, x2
(func $i32.shl:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.shl (local.get 0) (local.get 1))) (local.get 0))
;; v3    14| shlx %esi,%edi,%edi; mov %rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax
;; a64   20| lsl w0, w0, w1
(func $i32.shl:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.shl (local.get 0) (local.get 1))) (local.get 1))
;; v3    14| shlx %esi,%edi,%esi; mov %rsi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax
;; a64   24| lsl w1, w0, w1; mov x0, x1
(func $i32.shl:reg-three>new (param i32) (result i32) (local i32) (local.set 1 (i32.shl (local.get 0) (i32.const 3))) (local.get 1))
;; x64   14| lea 0x0(,%rdi,8),%eax
;; a64   24| lsl w1, w0, #3; mov x0, x1
(func $i32.shl:reg-three>a (param i32) (result i32) (local.set 0 (i32.shl (local.get 0) (i32.const 3))) (local.get 0))
;; x64   13| shl $0x3,%edi; mov %rdi,%rax
;; a64   20| lsl w0, w0, #3
(func $i32.shl:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.shl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    26| xor %r15d,%r15d; L1: shlx %esi,%edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsl w28, w0, w1; cbnz w2, L1; mov x0, x28
(func $i32.shl:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.shl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    23| L1: shlx %esi,%edi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: lsl w0, w0, w1; cbnz w2, L1
(func $i32.shl:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.shl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    23| L1: shlx %esi,%edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%eax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: lsl w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.shl:loop:reg-three>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.shl (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   29| xor %r15d,%r15d; L1: lea 0x0(,%rdi,8),%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsl w28, w0, #3; cbnz w1, L1; mov x0, x28
(func $i32.shl:loop:reg-three>a (param i32 i32) (result i32) (loop (local.set 0 (i32.shl (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: shl $0x3,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: lsl w0, w0, #3; cbnz w1, L1
(func $i32.shr_s:reg-reg (param i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 1)))
;; v3    11| sarx %esi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax
;; a64   24| asr w2, w0, w1; mov x0, x2
(func $i32.shr_s:reg-same (param i32) (result i32) (i32.shr_s (local.get 0) (local.get 0)))
;; v3    11| sarx %edi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rdi,%rcx; sar %cl,%eax
;; a64   24| asr w1, w0, w0; mov x0, x1
(func $i32.shr_s:temp-reg (param i32) (result i32) (i32.shr_s (global.get 1) (local.get 0)))
;; v3    16| mov global.1(%r12),%eax; sarx %edi,%eax,%eax
;; v2    17| mov global.1(%r12),%eax; mov %rdi,%rcx; sar %cl,%eax
;; a64   28| ldr w1, [x20, global.1]; asr w1, w1, w0; mov x0, x1
(func $i32.shr_s:reg-temp (param i32) (result i32) (i32.shr_s (local.get 0) (global.get 1)))
;; v3    19| mov global.1(%r12),%eax; sarx %eax,%edi,%ecx; mov %rcx,%rax
;; v2    23| mov global.1(%r12),%eax; mov %rdi,%rdx; mov %rax,%rcx; sar %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w1, [x20, global.1]; asr w2, w0, w1; mov x0, x2
(func $i32.shr_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_s (local.get 8) (local.get 0)))
;; v3    63| mov -0x50(%rbp),%eax; sarx %edi,%eax,%ebx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; sar %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; asr w10, w9, w0; mov x0, x10
(func $i32.shr_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 8)))
;; v3    63| mov -0x50(%rbp),%eax; sarx %eax,%edi,%ebx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; sar %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; asr w10, w0, w9; mov x0, x10
(func $i32.shr_s:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; sarx %eax,%edi,%ebx; mov %rbx,%rax
;; v2   174| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; sar %cl,%r11d; mov %r11,%rax
;; a64  112| ldr w9, [x29, #152]; asr w10, w0, w9; mov x0, x10
(func $i32.shr_s:reg-load (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.load (local.get 1))))
;; v3    19| mov 0x0(%r13,%rsi,1),%eax; sarx %eax,%edi,%ecx; mov %rcx,%rax
;; v2    23| mov 0x0(%r13,%rsi,1),%eax; mov %rdi,%rdx; mov %rax,%rcx; sar %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w2, [x21, w1, uxtw]; asr w3, w0, w2; mov x0, x3
(func $i32.shr_s:small-reg (param i32) (result i32) (i32.shr_s (i32.const 5) (local.get 0)))
;; v3    17| mov $0x5,%eax; sarx %edi,%eax,%eax
;; v2    18| mov $0x5,%eax; mov %rdi,%rcx; sar %cl,%eax
;; a64   28| mov x1, #0x5; asr w1, w1, w0; mov x0, x1
(func $i32.shr_s:reg-zero (param i32) (result i32) (i32.shr_s (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; sar $0x0,%eax
;; a64   24| asr w1, w0, #0; mov x0, x1
(func $i32.shr_s:reg-one (param i32) (result i32) (i32.shr_s (local.get 0) (i32.const 1)))
;; x64   13| mov %edi,%eax; sar $0x1,%eax
;; a64   24| asr w1, w0, #1; mov x0, x1
(func $i32.shr_s:reg-three (param i32) (result i32) (i32.shr_s (local.get 0) (i32.const 3)))
;; x64   13| mov %edi,%eax; sar $0x3,%eax
;; a64   24| asr w1, w0, #3; mov x0, x1
(func $i32.shr_s:reg-power (param i32) (result i32) (i32.shr_s (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; sar $0x10,%eax
;; a64   24| asr w1, w0, #16; mov x0, x1
(func $i32.shr_s:reg-over (param i32) (result i32) (i32.shr_s (local.get 0) (i32.const 67)))
;; x64   13| mov %edi,%eax; sar $0x3,%eax
;; a64   24| asr w1, w0, #3; mov x0, x1
(func $i32.shr_s:temp-three (result i32) (i32.shr_s (global.get 1) (i32.const 3)))
;; x64   15| mov global.1(%r12),%eax; sar $0x3,%eax
;; a64   24| ldr w0, [x20, global.1]; asr w0, w0, #3
(func $i32.shr_s:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_s (local.get 8) (i32.const 3)))
;; x64   65| mov -0x50(%rbp),%eax; mov %eax,%ebx; sar $0x3,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; asr w10, w9, #3; mov x0, x10
(func $i32.shr_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.shr_s (local.get 0) (local.get 1))) (local.get 2))
;; v3    11| sarx %esi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax
;; a64   24| asr w2, w0, w1; mov x0, x2
(func $i32.shr_s:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.shr_s (local.get 0) (local.get 1))) (local.get 0))
;; v3    14| sarx %esi,%edi,%edi; mov %rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax
;; a64   20| asr w0, w0, w1
(func $i32.shr_s:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.shr_s (local.get 0) (local.get 1))) (local.get 1))
;; v3    14| sarx %esi,%edi,%esi; mov %rsi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax
;; a64   24| asr w1, w0, w1; mov x0, x1
(func $i32.shr_s:reg-three>new (param i32) (result i32) (local i32) (local.set 1 (i32.shr_s (local.get 0) (i32.const 3))) (local.get 1))
;; x64   13| mov %edi,%eax; sar $0x3,%eax
;; a64   24| asr w1, w0, #3; mov x0, x1
(func $i32.shr_s:reg-three>a (param i32) (result i32) (local.set 0 (i32.shr_s (local.get 0) (i32.const 3))) (local.get 0))
;; x64   13| sar $0x3,%edi; mov %rdi,%rax
;; a64   20| asr w0, w0, #3
(func $i32.shr_s:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.shr_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    26| xor %r15d,%r15d; L1: sarx %esi,%edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: asr w28, w0, w1; cbnz w2, L1; mov x0, x28
(func $i32.shr_s:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.shr_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    23| L1: sarx %esi,%edi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: asr w0, w0, w1; cbnz w2, L1
(func $i32.shr_s:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.shr_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    23| L1: sarx %esi,%edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%eax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: asr w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.shr_s:loop:reg-three>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.shr_s (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %edi,%r15d; sar $0x3,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: asr w28, w0, #3; cbnz w1, L1; mov x0, x28
(func $i32.shr_s:loop:reg-three>a (param i32 i32) (result i32) (loop (local.set 0 (i32.shr_s (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: sar $0x3,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: asr w0, w0, #3; cbnz w1, L1
(func $i32.shr_u:reg-reg (param i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 1)))
;; v3    11| shrx %esi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax
;; a64   24| lsr w2, w0, w1; mov x0, x2
(func $i32.shr_u:reg-same (param i32) (result i32) (i32.shr_u (local.get 0) (local.get 0)))
;; v3    11| shrx %edi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rdi,%rcx; shr %cl,%eax
;; a64   24| lsr w1, w0, w0; mov x0, x1
(func $i32.shr_u:temp-reg (param i32) (result i32) (i32.shr_u (global.get 1) (local.get 0)))
;; v3    16| mov global.1(%r12),%eax; shrx %edi,%eax,%eax
;; v2    17| mov global.1(%r12),%eax; mov %rdi,%rcx; shr %cl,%eax
;; a64   28| ldr w1, [x20, global.1]; lsr w1, w1, w0; mov x0, x1
(func $i32.shr_u:reg-temp (param i32) (result i32) (i32.shr_u (local.get 0) (global.get 1)))
;; v3    19| mov global.1(%r12),%eax; shrx %eax,%edi,%ecx; mov %rcx,%rax
;; v2    23| mov global.1(%r12),%eax; mov %rdi,%rdx; mov %rax,%rcx; shr %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w1, [x20, global.1]; lsr w2, w0, w1; mov x0, x2
(func $i32.shr_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_u (local.get 8) (local.get 0)))
;; v3    63| mov -0x50(%rbp),%eax; shrx %edi,%eax,%ebx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; shr %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; lsr w10, w9, w0; mov x0, x10
(func $i32.shr_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 8)))
;; v3    63| mov -0x50(%rbp),%eax; shrx %eax,%edi,%ebx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shr %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; lsr w10, w0, w9; mov x0, x10
(func $i32.shr_u:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; shrx %eax,%edi,%ebx; mov %rbx,%rax
;; v2   174| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shr %cl,%r11d; mov %r11,%rax
;; a64  112| ldr w9, [x29, #152]; lsr w10, w0, w9; mov x0, x10
(func $i32.shr_u:reg-load (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.load (local.get 1))))
;; v3    19| mov 0x0(%r13,%rsi,1),%eax; shrx %eax,%edi,%ecx; mov %rcx,%rax
;; v2    23| mov 0x0(%r13,%rsi,1),%eax; mov %rdi,%rdx; mov %rax,%rcx; shr %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w2, [x21, w1, uxtw]; lsr w3, w0, w2; mov x0, x3
(func $i32.shr_u:small-reg (param i32) (result i32) (i32.shr_u (i32.const 5) (local.get 0)))
;; v3    17| mov $0x5,%eax; shrx %edi,%eax,%eax
;; v2    18| mov $0x5,%eax; mov %rdi,%rcx; shr %cl,%eax
;; a64   28| mov x1, #0x5; lsr w1, w1, w0; mov x0, x1
(func $i32.shr_u:reg-zero (param i32) (result i32) (i32.shr_u (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; shr $0x0,%eax
;; a64   24| lsr w1, w0, #0; mov x0, x1
(func $i32.shr_u:reg-one (param i32) (result i32) (i32.shr_u (local.get 0) (i32.const 1)))
;; x64   13| mov %edi,%eax; shr $0x1,%eax
;; a64   24| lsr w1, w0, #1; mov x0, x1
(func $i32.shr_u:reg-three (param i32) (result i32) (i32.shr_u (local.get 0) (i32.const 3)))
;; x64   13| mov %edi,%eax; shr $0x3,%eax
;; a64   24| lsr w1, w0, #3; mov x0, x1
(func $i32.shr_u:reg-power (param i32) (result i32) (i32.shr_u (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; shr $0x10,%eax
;; a64   24| lsr w1, w0, #16; mov x0, x1
(func $i32.shr_u:reg-over (param i32) (result i32) (i32.shr_u (local.get 0) (i32.const 67)))
;; x64   13| mov %edi,%eax; shr $0x3,%eax
;; a64   24| lsr w1, w0, #3; mov x0, x1
(func $i32.shr_u:temp-three (result i32) (i32.shr_u (global.get 1) (i32.const 3)))
;; x64   15| mov global.1(%r12),%eax; shr $0x3,%eax
;; a64   24| ldr w0, [x20, global.1]; lsr w0, w0, #3
(func $i32.shr_u:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.shr_u (local.get 8) (i32.const 3)))
;; x64   65| mov -0x50(%rbp),%eax; mov %eax,%ebx; shr $0x3,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; lsr w10, w9, #3; mov x0, x10
(func $i32.shr_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.shr_u (local.get 0) (local.get 1))) (local.get 2))
;; v3    11| shrx %esi,%edi,%eax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax
;; a64   24| lsr w2, w0, w1; mov x0, x2
(func $i32.shr_u:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.shr_u (local.get 0) (local.get 1))) (local.get 0))
;; v3    14| shrx %esi,%edi,%edi; mov %rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax
;; a64   20| lsr w0, w0, w1
(func $i32.shr_u:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.shr_u (local.get 0) (local.get 1))) (local.get 1))
;; v3    14| shrx %esi,%edi,%esi; mov %rsi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax
;; a64   24| lsr w1, w0, w1; mov x0, x1
(func $i32.shr_u:reg-three>new (param i32) (result i32) (local i32) (local.set 1 (i32.shr_u (local.get 0) (i32.const 3))) (local.get 1))
;; x64   13| mov %edi,%eax; shr $0x3,%eax
;; a64   24| lsr w1, w0, #3; mov x0, x1
(func $i32.shr_u:reg-three>a (param i32) (result i32) (local.set 0 (i32.shr_u (local.get 0) (i32.const 3))) (local.get 0))
;; x64   13| shr $0x3,%edi; mov %rdi,%rax
;; a64   20| lsr w0, w0, #3
(func $i32.shr_u:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.shr_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    26| xor %r15d,%r15d; L1: shrx %esi,%edi,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsr w28, w0, w1; cbnz w2, L1; mov x0, x28
(func $i32.shr_u:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.shr_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    23| L1: shrx %esi,%edi,%edi; test %edx,%edx; jne L1; mov %rdi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: lsr w0, w0, w1; cbnz w2, L1
(func $i32.shr_u:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.shr_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    23| L1: shrx %esi,%edi,%esi; test %edx,%edx; jne L1; mov %rsi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%eax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: lsr w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.shr_u:loop:reg-three>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.shr_u (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %edi,%r15d; shr $0x3,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsr w28, w0, #3; cbnz w1, L1; mov x0, x28
(func $i32.shr_u:loop:reg-three>a (param i32 i32) (result i32) (loop (local.set 0 (i32.shr_u (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: shr $0x3,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: lsr w0, w0, #3; cbnz w1, L1
(func $i32.rotl:reg-reg (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax
;; a64   28| neg w8, w1; ror w2, w0, w8; mov x0, x2
(func $i32.rotl:reg-same (param i32) (result i32) (i32.rotl (local.get 0) (local.get 0)))
;; x64   15| mov %rdi,%rax; mov %rdi,%rcx; rol %cl,%eax
;; a64   28| neg w8, w0; ror w1, w0, w8; mov x0, x1
(func $i32.rotl:temp-reg (param i32) (result i32) (i32.rotl (global.get 1) (local.get 0)))
;; x64   17| mov global.1(%r12),%eax; mov %rdi,%rcx; rol %cl,%eax
;; a64   32| ldr w1, [x20, global.1]; neg w8, w0; ror w1, w1, w8; mov x0, x1
(func $i32.rotl:reg-temp (param i32) (result i32) (i32.rotl (local.get 0) (global.get 1)))
;; x64   23| mov global.1(%r12),%eax; mov %rdi,%rdx; mov %rax,%rcx; rol %cl,%edx; mov %rdx,%rax
;; a64   32| ldr w1, [x20, global.1]; neg w8, w1; ror w2, w0, w8; mov x0, x2
(func $i32.rotl:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotl (local.get 8) (local.get 0)))
;; x64   70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; rol %cl,%r11d; mov %r11,%rax
;; a64   52| ldr w9, [x29, #88]; neg w8, w0; ror w10, w9, w8; mov x0, x10
(func $i32.rotl:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 8)))
;; x64   70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; rol %cl,%r11d; mov %r11,%rax
;; a64   52| ldr w9, [x29, #88]; neg w8, w9; ror w10, w0, w8; mov x0, x10
(func $i32.rotl:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 16)))
;; x64  174| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; rol %cl,%r11d; mov %r11,%rax
;; a64  116| ldr w9, [x29, #152]; neg w8, w9; ror w10, w0, w8; mov x0, x10
(func $i32.rotl:reg-load (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.load (local.get 1))))
;; x64   23| mov 0x0(%r13,%rsi,1),%eax; mov %rdi,%rdx; mov %rax,%rcx; rol %cl,%edx; mov %rdx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; neg w8, w2; ror w3, w0, w8; mov x0, x3
(func $i32.rotl:small-reg (param i32) (result i32) (i32.rotl (i32.const 5) (local.get 0)))
;; x64   18| mov $0x5,%eax; mov %rdi,%rcx; rol %cl,%eax
;; a64   32| mov x1, #0x5; neg w8, w0; ror w1, w1, w8; mov x0, x1
(func $i32.rotl:reg-zero (param i32) (result i32) (i32.rotl (local.get 0) (i32.const 0)))
;; x64   13| mov %edi,%eax; rol $0x0,%eax
;; a64   24| ror w1, w0, #0; mov x0, x1
(func $i32.rotl:reg-one (param i32) (result i32) (i32.rotl (local.get 0) (i32.const 1)))
;; v3    12| rorx $0x1f,%edi,%eax
;; v2    13| mov %edi,%eax; rol $0x1,%eax
;; a64   24| ror w1, w0, #31; mov x0, x1
(func $i32.rotl:reg-three (param i32) (result i32) (i32.rotl (local.get 0) (i32.const 3)))
;; v3    12| rorx $0x1d,%edi,%eax
;; v2    13| mov %edi,%eax; rol $0x3,%eax
;; a64   24| ror w1, w0, #29; mov x0, x1
(func $i32.rotl:reg-power (param i32) (result i32) (i32.rotl (local.get 0) (i32.const 16)))
;; v3    12| rorx $0x10,%edi,%eax
;; v2    13| mov %edi,%eax; rol $0x10,%eax
;; a64   24| ror w1, w0, #16; mov x0, x1
(func $i32.rotl:reg-over (param i32) (result i32) (i32.rotl (local.get 0) (i32.const 67)))
;; v3    12| rorx $0x1d,%edi,%eax
;; v2    13| mov %edi,%eax; rol $0x3,%eax
;; a64   24| ror w1, w0, #29; mov x0, x1
(func $i32.rotl:temp-three (result i32) (i32.rotl (global.get 1) (i32.const 3)))
;; v3    15| mov global.1(%r12),%eax; ror $0x1d,%eax
;; v2    15| mov global.1(%r12),%eax; rol $0x3,%eax
;; a64   24| ldr w0, [x20, global.1]; ror w0, w0, #29
(func $i32.rotl:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotl (local.get 8) (i32.const 3)))
;; v3    64| mov -0x50(%rbp),%eax; rorx $0x1d,%eax,%ebx; mov %rbx,%rax
;; v2    65| mov -0x50(%rbp),%eax; mov %eax,%ebx; rol $0x3,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ror w10, w9, #29; mov x0, x10
(func $i32.rotl:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.rotl (local.get 0) (local.get 1))) (local.get 2))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax
;; a64   28| neg w8, w1; ror w2, w0, w8; mov x0, x2
(func $i32.rotl:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.rotl (local.get 0) (local.get 1))) (local.get 0))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax
;; a64   24| neg w8, w1; ror w0, w0, w8
(func $i32.rotl:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.rotl (local.get 0) (local.get 1))) (local.get 1))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax
;; a64   28| neg w8, w1; ror w1, w0, w8; mov x0, x1
(func $i32.rotl:reg-three>new (param i32) (result i32) (local i32) (local.set 1 (i32.rotl (local.get 0) (i32.const 3))) (local.get 1))
;; v3    12| rorx $0x1d,%edi,%eax
;; v2    13| mov %edi,%eax; rol $0x3,%eax
;; a64   24| ror w1, w0, #29; mov x0, x1
(func $i32.rotl:reg-three>a (param i32) (result i32) (local.set 0 (i32.rotl (local.get 0) (i32.const 3))) (local.get 0))
;; v3    13| ror $0x1d,%edi; mov %rdi,%rax
;; v2    13| rol $0x3,%edi; mov %rdi,%rax
;; a64   20| ror w0, w0, #29
(func $i32.rotl:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.rotl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: neg w8, w1; ror w28, w0, w8; cbnz w2, L1; mov x0, x28
(func $i32.rotl:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.rotl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: neg w8, w1; ror w0, w0, w8; cbnz w2, L1
(func $i32.rotl:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.rotl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%eax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   32| L1: neg w8, w1; ror w1, w0, w8; cbnz w2, L1; mov x0, x1
(func $i32.rotl:loop:reg-three>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.rotl (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    27| xor %r15d,%r15d; L1: rorx $0x1d,%edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    28| xor %r15d,%r15d; L1: mov %edi,%r15d; rol $0x3,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ror w28, w0, #29; cbnz w1, L1; mov x0, x28
(func $i32.rotl:loop:reg-three>a (param i32 i32) (result i32) (loop (local.set 0 (i32.rotl (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    22| L1: ror $0x1d,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; v2    22| L1: rol $0x3,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: ror w0, w0, #29; cbnz w1, L1
(func $i32.rotr:reg-reg (param i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 1)))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax
;; a64   24| ror w2, w0, w1; mov x0, x2
(func $i32.rotr:reg-same (param i32) (result i32) (i32.rotr (local.get 0) (local.get 0)))
;; x64   15| mov %rdi,%rax; mov %rdi,%rcx; ror %cl,%eax
;; a64   24| ror w1, w0, w0; mov x0, x1
(func $i32.rotr:temp-reg (param i32) (result i32) (i32.rotr (global.get 1) (local.get 0)))
;; x64   17| mov global.1(%r12),%eax; mov %rdi,%rcx; ror %cl,%eax
;; a64   28| ldr w1, [x20, global.1]; ror w1, w1, w0; mov x0, x1
(func $i32.rotr:reg-temp (param i32) (result i32) (i32.rotr (local.get 0) (global.get 1)))
;; x64   23| mov global.1(%r12),%eax; mov %rdi,%rdx; mov %rax,%rcx; ror %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w1, [x20, global.1]; ror w2, w0, w1; mov x0, x2
(func $i32.rotr:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotr (local.get 8) (local.get 0)))
;; x64   70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; ror %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; ror w10, w9, w0; mov x0, x10
(func $i32.rotr:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 8)))
;; x64   70| mov -0x50(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; ror %cl,%r11d; mov %r11,%rax
;; a64   48| ldr w9, [x29, #88]; ror w10, w0, w9; mov x0, x10
(func $i32.rotr:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 16)))
;; x64  174| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; ror %cl,%r11d; mov %r11,%rax
;; a64  112| ldr w9, [x29, #152]; ror w10, w0, w9; mov x0, x10
(func $i32.rotr:reg-load (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.load (local.get 1))))
;; x64   23| mov 0x0(%r13,%rsi,1),%eax; mov %rdi,%rdx; mov %rax,%rcx; ror %cl,%edx; mov %rdx,%rax
;; a64   28| ldr w2, [x21, w1, uxtw]; ror w3, w0, w2; mov x0, x3
(func $i32.rotr:small-reg (param i32) (result i32) (i32.rotr (i32.const 5) (local.get 0)))
;; x64   18| mov $0x5,%eax; mov %rdi,%rcx; ror %cl,%eax
;; a64   28| mov x1, #0x5; ror w1, w1, w0; mov x0, x1
(func $i32.rotr:reg-zero (param i32) (result i32) (i32.rotr (local.get 0) (i32.const 0)))
;; v3    12| rorx $0x0,%edi,%eax
;; v2    13| mov %edi,%eax; ror $0x0,%eax
;; a64   24| ror w1, w0, #0; mov x0, x1
(func $i32.rotr:reg-one (param i32) (result i32) (i32.rotr (local.get 0) (i32.const 1)))
;; v3    12| rorx $0x1,%edi,%eax
;; v2    13| mov %edi,%eax; ror $0x1,%eax
;; a64   24| ror w1, w0, #1; mov x0, x1
(func $i32.rotr:reg-three (param i32) (result i32) (i32.rotr (local.get 0) (i32.const 3)))
;; v3    12| rorx $0x3,%edi,%eax
;; v2    13| mov %edi,%eax; ror $0x3,%eax
;; a64   24| ror w1, w0, #3; mov x0, x1
(func $i32.rotr:reg-power (param i32) (result i32) (i32.rotr (local.get 0) (i32.const 16)))
;; v3    12| rorx $0x10,%edi,%eax
;; v2    13| mov %edi,%eax; ror $0x10,%eax
;; a64   24| ror w1, w0, #16; mov x0, x1
(func $i32.rotr:reg-over (param i32) (result i32) (i32.rotr (local.get 0) (i32.const 67)))
;; v3    12| rorx $0x3,%edi,%eax
;; v2    13| mov %edi,%eax; ror $0x3,%eax
;; a64   24| ror w1, w0, #3; mov x0, x1
(func $i32.rotr:temp-three (result i32) (i32.rotr (global.get 1) (i32.const 3)))
;; x64   15| mov global.1(%r12),%eax; ror $0x3,%eax
;; a64   24| ldr w0, [x20, global.1]; ror w0, w0, #3
(func $i32.rotr:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rotr (local.get 8) (i32.const 3)))
;; v3    64| mov -0x50(%rbp),%eax; rorx $0x3,%eax,%ebx; mov %rbx,%rax
;; v2    65| mov -0x50(%rbp),%eax; mov %eax,%ebx; ror $0x3,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; ror w10, w9, #3; mov x0, x10
(func $i32.rotr:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.rotr (local.get 0) (local.get 1))) (local.get 2))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax
;; a64   24| ror w2, w0, w1; mov x0, x2
(func $i32.rotr:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.rotr (local.get 0) (local.get 1))) (local.get 0))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax
;; a64   20| ror w0, w0, w1
(func $i32.rotr:reg-reg>b (param i32 i32) (result i32) (local.set 1 (i32.rotr (local.get 0) (local.get 1))) (local.get 1))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax
;; a64   24| ror w1, w0, w1; mov x0, x1
(func $i32.rotr:reg-three>new (param i32) (result i32) (local i32) (local.set 1 (i32.rotr (local.get 0) (i32.const 3))) (local.get 1))
;; v3    12| rorx $0x3,%edi,%eax
;; v2    13| mov %edi,%eax; ror $0x3,%eax
;; a64   24| ror w1, w0, #3; mov x0, x1
(func $i32.rotr:reg-three>a (param i32) (result i32) (local.set 0 (i32.rotr (local.get 0) (i32.const 3))) (local.get 0))
;; x64   13| ror $0x3,%edi; mov %rdi,%rax
;; a64   20| ror w0, w0, #3
(func $i32.rotr:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.rotr (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ror w28, w0, w1; cbnz w2, L1; mov x0, x28
(func $i32.rotr:loop:reg-reg>a (param i32 i32 i32) (result i32) (loop (local.set 0 (i32.rotr (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: ror w0, w0, w1; cbnz w2, L1
(func $i32.rotr:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.rotr (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%eax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: ror w1, w0, w1; cbnz w2, L1; mov x0, x1
(func $i32.rotr:loop:reg-three>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.rotr (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    27| xor %r15d,%r15d; L1: rorx $0x3,%edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    28| xor %r15d,%r15d; L1: mov %edi,%r15d; ror $0x3,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ror w28, w0, #3; cbnz w1, L1; mov x0, x28
(func $i32.rotr:loop:reg-three>a (param i32 i32) (result i32) (loop (local.set 0 (i32.rotr (local.get 0) (i32.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: ror $0x3,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: ror w0, w0, #3; cbnz w1, L1
(func $i64.shl:reg-reg (param i64 i64) (result i64) (i64.shl (local.get 0) (local.get 1)))
;; v3    11| shlx %rsi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax
;; a64   24| lsl x2, x0, x1; mov x0, x2
(func $i64.shl:reg-same (param i64) (result i64) (i64.shl (local.get 0) (local.get 0)))
;; v3    11| shlx %rdi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rdi,%rcx; shl %cl,%rax
;; a64   24| lsl x1, x0, x0; mov x0, x1
(func $i64.shl:temp-reg (param i64) (result i64) (i64.shl (global.get 2) (local.get 0)))
;; v3    16| mov global.2(%r12),%rax; shlx %rdi,%rax,%rax
;; v2    17| mov global.2(%r12),%rax; mov %rdi,%rcx; shl %cl,%rax
;; a64   28| ldr x1, [x20, global.2]; lsl x1, x1, x0; mov x0, x1
(func $i64.shl:reg-temp (param i64) (result i64) (i64.shl (local.get 0) (global.get 2)))
;; v3    19| mov global.2(%r12),%rax; shlx %rax,%rdi,%rcx; mov %rcx,%rax
;; v2    23| mov global.2(%r12),%rax; mov %rdi,%rdx; mov %rax,%rcx; shl %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x1, [x20, global.2]; lsl x2, x0, x1; mov x0, x2
(func $i64.shl:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shl (local.get 8) (local.get 0)))
;; v3    63| mov -0x50(%rbp),%rax; shlx %rdi,%rax,%rbx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; shl %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; lsl x10, x9, x0; mov x0, x10
(func $i64.shl:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shl (local.get 0) (local.get 8)))
;; v3    63| mov -0x50(%rbp),%rax; shlx %rax,%rdi,%rbx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shl %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; lsl x10, x0, x9; mov x0, x10
(func $i64.shl:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shl (local.get 0) (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; shlx %rax,%rdi,%rbx; mov %rbx,%rax
;; v2   174| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shl %cl,%r11; mov %r11,%rax
;; a64  112| ldr x9, [x29, #152]; lsl x10, x0, x9; mov x0, x10
(func $i64.shl:reg-load (param i64 i32) (result i64) (i64.shl (local.get 0) (i64.load (local.get 1))))
;; v3    19| mov 0x0(%r13,%rsi,1),%rax; shlx %rax,%rdi,%rcx; mov %rcx,%rax
;; v2    23| mov 0x0(%r13,%rsi,1),%rax; mov %rdi,%rdx; mov %rax,%rcx; shl %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; lsl x3, x0, x2; mov x0, x3
(func $i64.shl:small-reg (param i64) (result i64) (i64.shl (i64.const 5) (local.get 0)))
;; v3    17| mov $0x5,%eax; shlx %rdi,%rax,%rax
;; v2    18| mov $0x5,%eax; mov %rdi,%rcx; shl %cl,%rax
;; a64   28| mov x1, #0x5; lsl x1, x1, x0; mov x0, x1
(func $i64.shl:reg-zero (param i64) (result i64) (i64.shl (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; shl $0x0,%rax
;; a64   24| lsr x1, x0, #0; mov x0, x1
(func $i64.shl:reg-one (param i64) (result i64) (i64.shl (local.get 0) (i64.const 1)))
;; x64   13| mov %rdi,%rax; shl $0x1,%rax
;; a64   24| lsl x1, x0, #1; mov x0, x1
(func $i64.shl:reg-three (param i64) (result i64) (i64.shl (local.get 0) (i64.const 3)))
;; x64   13| mov %rdi,%rax; shl $0x3,%rax
;; a64   24| lsl x1, x0, #3; mov x0, x1
(func $i64.shl:reg-power (param i64) (result i64) (i64.shl (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; shl $0x10,%rax
;; a64   24| lsl x1, x0, #16; mov x0, x1
(func $i64.shl:reg-over (param i64) (result i64) (i64.shl (local.get 0) (i64.const 67)))
;; x64   13| mov %rdi,%rax; shl $0x3,%rax
;; a64   24| lsl x1, x0, #3; mov x0, x1
(func $i64.shl:temp-three (result i64) (i64.shl (global.get 2) (i64.const 3)))
;; x64   15| mov global.2(%r12),%rax; shl $0x3,%rax
;; a64   24| ldr x0, [x20, global.2]; lsl x0, x0, #3
(func $i64.shl:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shl (local.get 8) (i64.const 3)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rax,%rbx; shl $0x3,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; lsl x10, x9, #3; mov x0, x10
(func $i64.shl:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.shl (local.get 0) (local.get 1))) (local.get 2))
;; v3    11| shlx %rsi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax
;; a64   24| lsl x2, x0, x1; mov x0, x2
(func $i64.shl:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.shl (local.get 0) (local.get 1))) (local.get 0))
;; v3    14| shlx %rsi,%rdi,%rdi; mov %rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax
;; a64   20| lsl x0, x0, x1
(func $i64.shl:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.shl (local.get 0) (local.get 1))) (local.get 1))
;; v3    14| shlx %rsi,%rdi,%rsi; mov %rsi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax
;; a64   24| lsl x1, x0, x1; mov x0, x1
(func $i64.shl:reg-three>new (param i64) (result i64) (local i64) (local.set 1 (i64.shl (local.get 0) (i64.const 3))) (local.get 1))
;; x64   13| mov %rdi,%rax; shl $0x3,%rax
;; a64   24| lsl x1, x0, #3; mov x0, x1
(func $i64.shl:reg-three>a (param i64) (result i64) (local.set 0 (i64.shl (local.get 0) (i64.const 3))) (local.get 0))
;; x64   13| shl $0x3,%rdi; mov %rdi,%rax
;; a64   20| lsl x0, x0, #3
(func $i64.shl:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.shl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    26| xor %r15d,%r15d; L1: shlx %rsi,%rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsl x28, x0, x1; cbnz w2, L1; mov x0, x28
(func $i64.shl:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.shl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    23| L1: shlx %rsi,%rdi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: lsl x0, x0, x1; cbnz w2, L1
(func $i64.shl:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.shl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    23| L1: shlx %rsi,%rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shl %cl,%rax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: lsl x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.shl:loop:reg-three>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.shl (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %rdi,%r15; shl $0x3,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsl x28, x0, #3; cbnz w1, L1; mov x0, x28
(func $i64.shl:loop:reg-three>a (param i64 i32) (result i64) (loop (local.set 0 (i64.shl (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: shl $0x3,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: lsl x0, x0, #3; cbnz w1, L1
(func $i64.shr_s:reg-reg (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
;; v3    11| sarx %rsi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax
;; a64   24| asr x2, x0, x1; mov x0, x2
(func $i64.shr_s:reg-same (param i64) (result i64) (i64.shr_s (local.get 0) (local.get 0)))
;; v3    11| sarx %rdi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rdi,%rcx; sar %cl,%rax
;; a64   24| asr x1, x0, x0; mov x0, x1
(func $i64.shr_s:temp-reg (param i64) (result i64) (i64.shr_s (global.get 2) (local.get 0)))
;; v3    16| mov global.2(%r12),%rax; sarx %rdi,%rax,%rax
;; v2    17| mov global.2(%r12),%rax; mov %rdi,%rcx; sar %cl,%rax
;; a64   28| ldr x1, [x20, global.2]; asr x1, x1, x0; mov x0, x1
(func $i64.shr_s:reg-temp (param i64) (result i64) (i64.shr_s (local.get 0) (global.get 2)))
;; v3    19| mov global.2(%r12),%rax; sarx %rax,%rdi,%rcx; mov %rcx,%rax
;; v2    23| mov global.2(%r12),%rax; mov %rdi,%rdx; mov %rax,%rcx; sar %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x1, [x20, global.2]; asr x2, x0, x1; mov x0, x2
(func $i64.shr_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_s (local.get 8) (local.get 0)))
;; v3    63| mov -0x50(%rbp),%rax; sarx %rdi,%rax,%rbx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; sar %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; asr x10, x9, x0; mov x0, x10
(func $i64.shr_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_s (local.get 0) (local.get 8)))
;; v3    63| mov -0x50(%rbp),%rax; sarx %rax,%rdi,%rbx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; sar %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; asr x10, x0, x9; mov x0, x10
(func $i64.shr_s:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_s (local.get 0) (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; sarx %rax,%rdi,%rbx; mov %rbx,%rax
;; v2   174| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; sar %cl,%r11; mov %r11,%rax
;; a64  112| ldr x9, [x29, #152]; asr x10, x0, x9; mov x0, x10
(func $i64.shr_s:reg-load (param i64 i32) (result i64) (i64.shr_s (local.get 0) (i64.load (local.get 1))))
;; v3    19| mov 0x0(%r13,%rsi,1),%rax; sarx %rax,%rdi,%rcx; mov %rcx,%rax
;; v2    23| mov 0x0(%r13,%rsi,1),%rax; mov %rdi,%rdx; mov %rax,%rcx; sar %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; asr x3, x0, x2; mov x0, x3
(func $i64.shr_s:small-reg (param i64) (result i64) (i64.shr_s (i64.const 5) (local.get 0)))
;; v3    17| mov $0x5,%eax; sarx %rdi,%rax,%rax
;; v2    18| mov $0x5,%eax; mov %rdi,%rcx; sar %cl,%rax
;; a64   28| mov x1, #0x5; asr x1, x1, x0; mov x0, x1
(func $i64.shr_s:reg-zero (param i64) (result i64) (i64.shr_s (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; sar $0x0,%rax
;; a64   24| asr x1, x0, #0; mov x0, x1
(func $i64.shr_s:reg-one (param i64) (result i64) (i64.shr_s (local.get 0) (i64.const 1)))
;; x64   13| mov %rdi,%rax; sar $0x1,%rax
;; a64   24| asr x1, x0, #1; mov x0, x1
(func $i64.shr_s:reg-three (param i64) (result i64) (i64.shr_s (local.get 0) (i64.const 3)))
;; x64   13| mov %rdi,%rax; sar $0x3,%rax
;; a64   24| asr x1, x0, #3; mov x0, x1
(func $i64.shr_s:reg-power (param i64) (result i64) (i64.shr_s (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; sar $0x10,%rax
;; a64   24| asr x1, x0, #16; mov x0, x1
(func $i64.shr_s:reg-over (param i64) (result i64) (i64.shr_s (local.get 0) (i64.const 67)))
;; x64   13| mov %rdi,%rax; sar $0x3,%rax
;; a64   24| asr x1, x0, #3; mov x0, x1
(func $i64.shr_s:temp-three (result i64) (i64.shr_s (global.get 2) (i64.const 3)))
;; x64   15| mov global.2(%r12),%rax; sar $0x3,%rax
;; a64   24| ldr x0, [x20, global.2]; asr x0, x0, #3
(func $i64.shr_s:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_s (local.get 8) (i64.const 3)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rax,%rbx; sar $0x3,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; asr x10, x9, #3; mov x0, x10
(func $i64.shr_s:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.shr_s (local.get 0) (local.get 1))) (local.get 2))
;; v3    11| sarx %rsi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax
;; a64   24| asr x2, x0, x1; mov x0, x2
(func $i64.shr_s:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.shr_s (local.get 0) (local.get 1))) (local.get 0))
;; v3    14| sarx %rsi,%rdi,%rdi; mov %rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax
;; a64   20| asr x0, x0, x1
(func $i64.shr_s:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.shr_s (local.get 0) (local.get 1))) (local.get 1))
;; v3    14| sarx %rsi,%rdi,%rsi; mov %rsi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax
;; a64   24| asr x1, x0, x1; mov x0, x1
(func $i64.shr_s:reg-three>new (param i64) (result i64) (local i64) (local.set 1 (i64.shr_s (local.get 0) (i64.const 3))) (local.get 1))
;; x64   13| mov %rdi,%rax; sar $0x3,%rax
;; a64   24| asr x1, x0, #3; mov x0, x1
(func $i64.shr_s:reg-three>a (param i64) (result i64) (local.set 0 (i64.shr_s (local.get 0) (i64.const 3))) (local.get 0))
;; x64   13| sar $0x3,%rdi; mov %rdi,%rax
;; a64   20| asr x0, x0, #3
(func $i64.shr_s:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.shr_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    26| xor %r15d,%r15d; L1: sarx %rsi,%rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: asr x28, x0, x1; cbnz w2, L1; mov x0, x28
(func $i64.shr_s:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.shr_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    23| L1: sarx %rsi,%rdi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: asr x0, x0, x1; cbnz w2, L1
(func $i64.shr_s:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.shr_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    23| L1: sarx %rsi,%rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; sar %cl,%rax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: asr x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.shr_s:loop:reg-three>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.shr_s (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %rdi,%r15; sar $0x3,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: asr x28, x0, #3; cbnz w1, L1; mov x0, x28
(func $i64.shr_s:loop:reg-three>a (param i64 i32) (result i64) (loop (local.set 0 (i64.shr_s (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: sar $0x3,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: asr x0, x0, #3; cbnz w1, L1
(func $i64.shr_u:reg-reg (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
;; v3    11| shrx %rsi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax
;; a64   24| lsr x2, x0, x1; mov x0, x2
(func $i64.shr_u:reg-same (param i64) (result i64) (i64.shr_u (local.get 0) (local.get 0)))
;; v3    11| shrx %rdi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rdi,%rcx; shr %cl,%rax
;; a64   24| lsr x1, x0, x0; mov x0, x1
(func $i64.shr_u:temp-reg (param i64) (result i64) (i64.shr_u (global.get 2) (local.get 0)))
;; v3    16| mov global.2(%r12),%rax; shrx %rdi,%rax,%rax
;; v2    17| mov global.2(%r12),%rax; mov %rdi,%rcx; shr %cl,%rax
;; a64   28| ldr x1, [x20, global.2]; lsr x1, x1, x0; mov x0, x1
(func $i64.shr_u:reg-temp (param i64) (result i64) (i64.shr_u (local.get 0) (global.get 2)))
;; v3    19| mov global.2(%r12),%rax; shrx %rax,%rdi,%rcx; mov %rcx,%rax
;; v2    23| mov global.2(%r12),%rax; mov %rdi,%rdx; mov %rax,%rcx; shr %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x1, [x20, global.2]; lsr x2, x0, x1; mov x0, x2
(func $i64.shr_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_u (local.get 8) (local.get 0)))
;; v3    63| mov -0x50(%rbp),%rax; shrx %rdi,%rax,%rbx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; shr %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; lsr x10, x9, x0; mov x0, x10
(func $i64.shr_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_u (local.get 0) (local.get 8)))
;; v3    63| mov -0x50(%rbp),%rax; shrx %rax,%rdi,%rbx; mov %rbx,%rax
;; v2    70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shr %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; lsr x10, x0, x9; mov x0, x10
(func $i64.shr_u:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_u (local.get 0) (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; shrx %rax,%rdi,%rbx; mov %rbx,%rax
;; v2   174| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; shr %cl,%r11; mov %r11,%rax
;; a64  112| ldr x9, [x29, #152]; lsr x10, x0, x9; mov x0, x10
(func $i64.shr_u:reg-load (param i64 i32) (result i64) (i64.shr_u (local.get 0) (i64.load (local.get 1))))
;; v3    19| mov 0x0(%r13,%rsi,1),%rax; shrx %rax,%rdi,%rcx; mov %rcx,%rax
;; v2    23| mov 0x0(%r13,%rsi,1),%rax; mov %rdi,%rdx; mov %rax,%rcx; shr %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; lsr x3, x0, x2; mov x0, x3
(func $i64.shr_u:small-reg (param i64) (result i64) (i64.shr_u (i64.const 5) (local.get 0)))
;; v3    17| mov $0x5,%eax; shrx %rdi,%rax,%rax
;; v2    18| mov $0x5,%eax; mov %rdi,%rcx; shr %cl,%rax
;; a64   28| mov x1, #0x5; lsr x1, x1, x0; mov x0, x1
(func $i64.shr_u:reg-zero (param i64) (result i64) (i64.shr_u (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; shr $0x0,%rax
;; a64   24| lsr x1, x0, #0; mov x0, x1
(func $i64.shr_u:reg-one (param i64) (result i64) (i64.shr_u (local.get 0) (i64.const 1)))
;; x64   13| mov %rdi,%rax; shr $0x1,%rax
;; a64   24| lsr x1, x0, #1; mov x0, x1
(func $i64.shr_u:reg-three (param i64) (result i64) (i64.shr_u (local.get 0) (i64.const 3)))
;; x64   13| mov %rdi,%rax; shr $0x3,%rax
;; a64   24| lsr x1, x0, #3; mov x0, x1
(func $i64.shr_u:reg-power (param i64) (result i64) (i64.shr_u (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; shr $0x10,%rax
;; a64   24| lsr x1, x0, #16; mov x0, x1
(func $i64.shr_u:reg-over (param i64) (result i64) (i64.shr_u (local.get 0) (i64.const 67)))
;; x64   13| mov %rdi,%rax; shr $0x3,%rax
;; a64   24| lsr x1, x0, #3; mov x0, x1
(func $i64.shr_u:temp-three (result i64) (i64.shr_u (global.get 2) (i64.const 3)))
;; x64   15| mov global.2(%r12),%rax; shr $0x3,%rax
;; a64   24| ldr x0, [x20, global.2]; lsr x0, x0, #3
(func $i64.shr_u:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.shr_u (local.get 8) (i64.const 3)))
;; x64   65| mov -0x50(%rbp),%rax; mov %rax,%rbx; shr $0x3,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; lsr x10, x9, #3; mov x0, x10
(func $i64.shr_u:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.shr_u (local.get 0) (local.get 1))) (local.get 2))
;; v3    11| shrx %rsi,%rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax
;; a64   24| lsr x2, x0, x1; mov x0, x2
(func $i64.shr_u:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.shr_u (local.get 0) (local.get 1))) (local.get 0))
;; v3    14| shrx %rsi,%rdi,%rdi; mov %rdi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax
;; a64   20| lsr x0, x0, x1
(func $i64.shr_u:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.shr_u (local.get 0) (local.get 1))) (local.get 1))
;; v3    14| shrx %rsi,%rdi,%rsi; mov %rsi,%rax
;; v2    15| mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax
;; a64   24| lsr x1, x0, x1; mov x0, x1
(func $i64.shr_u:reg-three>new (param i64) (result i64) (local i64) (local.set 1 (i64.shr_u (local.get 0) (i64.const 3))) (local.get 1))
;; x64   13| mov %rdi,%rax; shr $0x3,%rax
;; a64   24| lsr x1, x0, #3; mov x0, x1
(func $i64.shr_u:reg-three>a (param i64) (result i64) (local.set 0 (i64.shr_u (local.get 0) (i64.const 3))) (local.get 0))
;; x64   13| shr $0x3,%rdi; mov %rdi,%rax
;; a64   20| lsr x0, x0, #3
(func $i64.shr_u:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.shr_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; v3    26| xor %r15d,%r15d; L1: shrx %rsi,%rdi,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; v2    33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsr x28, x0, x1; cbnz w2, L1; mov x0, x28
(func $i64.shr_u:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.shr_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; v3    23| L1: shrx %rsi,%rdi,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: lsr x0, x0, x1; cbnz w2, L1
(func $i64.shr_u:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.shr_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    23| L1: shrx %rsi,%rdi,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; v2    30| L1: mov %rdi,%rax; mov %rsi,%rcx; shr %cl,%rax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: lsr x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.shr_u:loop:reg-three>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.shr_u (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   28| xor %r15d,%r15d; L1: mov %rdi,%r15; shr $0x3,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: lsr x28, x0, #3; cbnz w1, L1; mov x0, x28
(func $i64.shr_u:loop:reg-three>a (param i64 i32) (result i64) (loop (local.set 0 (i64.shr_u (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: shr $0x3,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: lsr x0, x0, #3; cbnz w1, L1
(func $i64.rotl:reg-reg (param i64 i64) (result i64) (i64.rotl (local.get 0) (local.get 1)))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax
;; a64   28| neg w8, w1; ror x2, x0, x8; mov x0, x2
(func $i64.rotl:reg-same (param i64) (result i64) (i64.rotl (local.get 0) (local.get 0)))
;; x64   15| mov %rdi,%rax; mov %rdi,%rcx; rol %cl,%rax
;; a64   28| neg w8, w0; ror x1, x0, x8; mov x0, x1
(func $i64.rotl:temp-reg (param i64) (result i64) (i64.rotl (global.get 2) (local.get 0)))
;; x64   17| mov global.2(%r12),%rax; mov %rdi,%rcx; rol %cl,%rax
;; a64   32| ldr x1, [x20, global.2]; neg w8, w0; ror x1, x1, x8; mov x0, x1
(func $i64.rotl:reg-temp (param i64) (result i64) (i64.rotl (local.get 0) (global.get 2)))
;; x64   23| mov global.2(%r12),%rax; mov %rdi,%rdx; mov %rax,%rcx; rol %cl,%rdx; mov %rdx,%rax
;; a64   32| ldr x1, [x20, global.2]; neg w8, w1; ror x2, x0, x8; mov x0, x2
(func $i64.rotl:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotl (local.get 8) (local.get 0)))
;; x64   70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; rol %cl,%r11; mov %r11,%rax
;; a64   52| ldr x9, [x29, #88]; neg w8, w0; ror x10, x9, x8; mov x0, x10
(func $i64.rotl:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotl (local.get 0) (local.get 8)))
;; x64   70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; rol %cl,%r11; mov %r11,%rax
;; a64   52| ldr x9, [x29, #88]; neg w8, w9; ror x10, x0, x8; mov x0, x10
(func $i64.rotl:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotl (local.get 0) (local.get 16)))
;; x64  174| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; rol %cl,%r11; mov %r11,%rax
;; a64  116| ldr x9, [x29, #152]; neg w8, w9; ror x10, x0, x8; mov x0, x10
(func $i64.rotl:reg-load (param i64 i32) (result i64) (i64.rotl (local.get 0) (i64.load (local.get 1))))
;; x64   23| mov 0x0(%r13,%rsi,1),%rax; mov %rdi,%rdx; mov %rax,%rcx; rol %cl,%rdx; mov %rdx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; neg w8, w2; ror x3, x0, x8; mov x0, x3
(func $i64.rotl:small-reg (param i64) (result i64) (i64.rotl (i64.const 5) (local.get 0)))
;; x64   18| mov $0x5,%eax; mov %rdi,%rcx; rol %cl,%rax
;; a64   32| mov x1, #0x5; neg w8, w0; ror x1, x1, x8; mov x0, x1
(func $i64.rotl:reg-zero (param i64) (result i64) (i64.rotl (local.get 0) (i64.const 0)))
;; x64   13| mov %rdi,%rax; rol $0x0,%rax
;; a64   24| ror x1, x0, #0; mov x0, x1
(func $i64.rotl:reg-one (param i64) (result i64) (i64.rotl (local.get 0) (i64.const 1)))
;; v3    12| rorx $0x3f,%rdi,%rax
;; v2    13| mov %rdi,%rax; rol $0x1,%rax
;; a64   24| ror x1, x0, #63; mov x0, x1
(func $i64.rotl:reg-three (param i64) (result i64) (i64.rotl (local.get 0) (i64.const 3)))
;; v3    12| rorx $0x3d,%rdi,%rax
;; v2    13| mov %rdi,%rax; rol $0x3,%rax
;; a64   24| ror x1, x0, #61; mov x0, x1
(func $i64.rotl:reg-power (param i64) (result i64) (i64.rotl (local.get 0) (i64.const 16)))
;; v3    12| rorx $0x30,%rdi,%rax
;; v2    13| mov %rdi,%rax; rol $0x10,%rax
;; a64   24| ror x1, x0, #48; mov x0, x1
(func $i64.rotl:reg-over (param i64) (result i64) (i64.rotl (local.get 0) (i64.const 67)))
;; v3    12| rorx $0x3d,%rdi,%rax
;; v2    13| mov %rdi,%rax; rol $0x3,%rax
;; a64   24| ror x1, x0, #61; mov x0, x1
(func $i64.rotl:temp-three (result i64) (i64.rotl (global.get 2) (i64.const 3)))
;; v3    15| mov global.2(%r12),%rax; ror $0x3d,%rax
;; v2    15| mov global.2(%r12),%rax; rol $0x3,%rax
;; a64   24| ldr x0, [x20, global.2]; ror x0, x0, #61
(func $i64.rotl:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotl (local.get 8) (i64.const 3)))
;; v3    64| mov -0x50(%rbp),%rax; rorx $0x3d,%rax,%rbx; mov %rbx,%rax
;; v2    65| mov -0x50(%rbp),%rax; mov %rax,%rbx; rol $0x3,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; ror x10, x9, #61; mov x0, x10
(func $i64.rotl:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.rotl (local.get 0) (local.get 1))) (local.get 2))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax
;; a64   28| neg w8, w1; ror x2, x0, x8; mov x0, x2
(func $i64.rotl:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.rotl (local.get 0) (local.get 1))) (local.get 0))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax
;; a64   24| neg w8, w1; ror x0, x0, x8
(func $i64.rotl:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.rotl (local.get 0) (local.get 1))) (local.get 1))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax
;; a64   28| neg w8, w1; ror x1, x0, x8; mov x0, x1
(func $i64.rotl:reg-three>new (param i64) (result i64) (local i64) (local.set 1 (i64.rotl (local.get 0) (i64.const 3))) (local.get 1))
;; v3    12| rorx $0x3d,%rdi,%rax
;; v2    13| mov %rdi,%rax; rol $0x3,%rax
;; a64   24| ror x1, x0, #61; mov x0, x1
(func $i64.rotl:reg-three>a (param i64) (result i64) (local.set 0 (i64.rotl (local.get 0) (i64.const 3))) (local.get 0))
;; v3    13| ror $0x3d,%rdi; mov %rdi,%rax
;; v2    13| rol $0x3,%rdi; mov %rdi,%rax
;; a64   20| ror x0, x0, #61
(func $i64.rotl:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.rotl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: neg w8, w1; ror x28, x0, x8; cbnz w2, L1; mov x0, x28
(func $i64.rotl:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.rotl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   28| L1: neg w8, w1; ror x0, x0, x8; cbnz w2, L1
(func $i64.rotl:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.rotl (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; rol %cl,%rax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   32| L1: neg w8, w1; ror x1, x0, x8; cbnz w2, L1; mov x0, x1
(func $i64.rotl:loop:reg-three>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.rotl (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    27| xor %r15d,%r15d; L1: rorx $0x3d,%rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    28| xor %r15d,%r15d; L1: mov %rdi,%r15; rol $0x3,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ror x28, x0, #61; cbnz w1, L1; mov x0, x28
(func $i64.rotl:loop:reg-three>a (param i64 i32) (result i64) (loop (local.set 0 (i64.rotl (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    22| L1: ror $0x3d,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; v2    22| L1: rol $0x3,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: ror x0, x0, #61; cbnz w1, L1
(func $i64.rotr:reg-reg (param i64 i64) (result i64) (i64.rotr (local.get 0) (local.get 1)))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax
;; a64   24| ror x2, x0, x1; mov x0, x2
(func $i64.rotr:reg-same (param i64) (result i64) (i64.rotr (local.get 0) (local.get 0)))
;; x64   15| mov %rdi,%rax; mov %rdi,%rcx; ror %cl,%rax
;; a64   24| ror x1, x0, x0; mov x0, x1
(func $i64.rotr:temp-reg (param i64) (result i64) (i64.rotr (global.get 2) (local.get 0)))
;; x64   17| mov global.2(%r12),%rax; mov %rdi,%rcx; ror %cl,%rax
;; a64   28| ldr x1, [x20, global.2]; ror x1, x1, x0; mov x0, x1
(func $i64.rotr:reg-temp (param i64) (result i64) (i64.rotr (local.get 0) (global.get 2)))
;; x64   23| mov global.2(%r12),%rax; mov %rdi,%rdx; mov %rax,%rcx; ror %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x1, [x20, global.2]; ror x2, x0, x1; mov x0, x2
(func $i64.rotr:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotr (local.get 8) (local.get 0)))
;; x64   70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rax,%r11; mov %rdi,%rcx; ror %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; ror x10, x9, x0; mov x0, x10
(func $i64.rotr:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotr (local.get 0) (local.get 8)))
;; x64   70| mov -0x50(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; ror %cl,%r11; mov %r11,%rax
;; a64   48| ldr x9, [x29, #88]; ror x10, x0, x9; mov x0, x10
(func $i64.rotr:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotr (local.get 0) (local.get 16)))
;; x64  174| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; mov %rdi,%r11; mov %rax,%rcx; ror %cl,%r11; mov %r11,%rax
;; a64  112| ldr x9, [x29, #152]; ror x10, x0, x9; mov x0, x10
(func $i64.rotr:reg-load (param i64 i32) (result i64) (i64.rotr (local.get 0) (i64.load (local.get 1))))
;; x64   23| mov 0x0(%r13,%rsi,1),%rax; mov %rdi,%rdx; mov %rax,%rcx; ror %cl,%rdx; mov %rdx,%rax
;; a64   28| ldr x2, [x21, w1, uxtw]; ror x3, x0, x2; mov x0, x3
(func $i64.rotr:small-reg (param i64) (result i64) (i64.rotr (i64.const 5) (local.get 0)))
;; x64   18| mov $0x5,%eax; mov %rdi,%rcx; ror %cl,%rax
;; a64   28| mov x1, #0x5; ror x1, x1, x0; mov x0, x1
(func $i64.rotr:reg-zero (param i64) (result i64) (i64.rotr (local.get 0) (i64.const 0)))
;; v3    12| rorx $0x0,%rdi,%rax
;; v2    13| mov %rdi,%rax; ror $0x0,%rax
;; a64   24| ror x1, x0, #0; mov x0, x1
(func $i64.rotr:reg-one (param i64) (result i64) (i64.rotr (local.get 0) (i64.const 1)))
;; v3    12| rorx $0x1,%rdi,%rax
;; v2    13| mov %rdi,%rax; ror $0x1,%rax
;; a64   24| ror x1, x0, #1; mov x0, x1
(func $i64.rotr:reg-three (param i64) (result i64) (i64.rotr (local.get 0) (i64.const 3)))
;; v3    12| rorx $0x3,%rdi,%rax
;; v2    13| mov %rdi,%rax; ror $0x3,%rax
;; a64   24| ror x1, x0, #3; mov x0, x1
(func $i64.rotr:reg-power (param i64) (result i64) (i64.rotr (local.get 0) (i64.const 16)))
;; v3    12| rorx $0x10,%rdi,%rax
;; v2    13| mov %rdi,%rax; ror $0x10,%rax
;; a64   24| ror x1, x0, #16; mov x0, x1
(func $i64.rotr:reg-over (param i64) (result i64) (i64.rotr (local.get 0) (i64.const 67)))
;; v3    12| rorx $0x3,%rdi,%rax
;; v2    13| mov %rdi,%rax; ror $0x3,%rax
;; a64   24| ror x1, x0, #3; mov x0, x1
(func $i64.rotr:temp-three (result i64) (i64.rotr (global.get 2) (i64.const 3)))
;; x64   15| mov global.2(%r12),%rax; ror $0x3,%rax
;; a64   24| ldr x0, [x20, global.2]; ror x0, x0, #3
(func $i64.rotr:home-three (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rotr (local.get 8) (i64.const 3)))
;; v3    64| mov -0x50(%rbp),%rax; rorx $0x3,%rax,%rbx; mov %rbx,%rax
;; v2    65| mov -0x50(%rbp),%rax; mov %rax,%rbx; ror $0x3,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; ror x10, x9, #3; mov x0, x10
(func $i64.rotr:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.rotr (local.get 0) (local.get 1))) (local.get 2))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax
;; a64   24| ror x2, x0, x1; mov x0, x2
(func $i64.rotr:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.rotr (local.get 0) (local.get 1))) (local.get 0))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax
;; a64   20| ror x0, x0, x1
(func $i64.rotr:reg-reg>b (param i64 i64) (result i64) (local.set 1 (i64.rotr (local.get 0) (local.get 1))) (local.get 1))
;; x64   15| mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax
;; a64   24| ror x1, x0, x1; mov x0, x1
(func $i64.rotr:reg-three>new (param i64) (result i64) (local i64) (local.set 1 (i64.rotr (local.get 0) (i64.const 3))) (local.get 1))
;; v3    12| rorx $0x3,%rdi,%rax
;; v2    13| mov %rdi,%rax; ror $0x3,%rax
;; a64   24| ror x1, x0, #3; mov x0, x1
(func $i64.rotr:reg-three>a (param i64) (result i64) (local.set 0 (i64.rotr (local.get 0) (i64.const 3))) (local.get 0))
;; x64   13| ror $0x3,%rdi; mov %rdi,%rax
;; a64   20| ror x0, x0, #3
(func $i64.rotr:loop:reg-reg>new (param i64 i64 i32) (result i64) (local i64) (loop (local.set 3 (i64.rotr (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   33| xor %r15d,%r15d; L1: mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax; mov %rax,%r15; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ror x28, x0, x1; cbnz w2, L1; mov x0, x28
(func $i64.rotr:loop:reg-reg>a (param i64 i64 i32) (result i64) (loop (local.set 0 (i64.rotr (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 0))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax; mov %rax,%rdi; test %edx,%edx; jne L1; mov %rdi,%rax
;; a64   24| L1: ror x0, x0, x1; cbnz w2, L1
(func $i64.rotr:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.rotr (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   30| L1: mov %rdi,%rax; mov %rsi,%rcx; ror %cl,%rax; mov %rax,%rsi; test %edx,%edx; jne L1; mov %rsi,%rax
;; a64   28| L1: ror x1, x0, x1; cbnz w2, L1; mov x0, x1
(func $i64.rotr:loop:reg-three>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.rotr (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    27| xor %r15d,%r15d; L1: rorx $0x3,%rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    28| xor %r15d,%r15d; L1: mov %rdi,%r15; ror $0x3,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: ror x28, x0, #3; cbnz w1, L1; mov x0, x28
(func $i64.rotr:loop:reg-three>a (param i64 i32) (result i64) (loop (local.set 0 (i64.rotr (local.get 0) (i64.const 3))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: ror $0x3,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: ror x0, x0, #3; cbnz w1, L1
)
