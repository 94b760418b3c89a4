;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.clz:reg (param i32) (result i32) (i32.clz (local.get 0)))
;; v3    11| lzcnt %edi,%eax
;; v2    27| test %edi,%edi; je L1; bsr %edi,%eax; xor $0x1f,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   24| clz w1, w0; mov x0, x1
(func $i32.clz:temp (result i32) (i32.clz (global.get 1)))
;; v3    16| mov global.1(%r12),%eax; lzcnt %eax,%eax
;; v2    32| mov global.1(%r12),%eax; test %eax,%eax; je L1; bsr %eax,%eax; xor $0x1f,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   24| ldr w0, [x20, global.1]; clz w0, w0
(func $i32.clz:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.clz (local.get 8)))
;; v3    63| mov -0x50(%rbp),%eax; lzcnt %eax,%ebx; mov %rbx,%rax
;; v2    79| mov -0x50(%rbp),%eax; test %eax,%eax; je L1; bsr %eax,%ebx; xor $0x1f,%ebx; jmp L2; L1: mov $0x20,%ebx; L2: mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; clz w10, w9; mov x0, x10
(func $i32.clz:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.clz (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; lzcnt %eax,%ebx; mov %rbx,%rax
;; v2   183| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; test %eax,%eax; je L1; bsr %eax,%ebx; xor $0x1f,%ebx; jmp L2; L1: mov $0x20,%ebx; L2: mov %rbx,%rax
;; a64  112| ldr w9, [x29, #152]; clz w10, w9; mov x0, x10
(func $i32.clz:load (param i32) (result i32) (i32.clz (i32.load (local.get 0))))
;; v3    16| mov 0x0(%r13,%rdi,1),%eax; lzcnt %eax,%eax
;; v2    32| mov 0x0(%r13,%rdi,1),%eax; test %eax,%eax; je L1; bsr %eax,%eax; xor $0x1f,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   28| ldr w1, [x21, w0, uxtw]; clz w1, w1; mov x0, x1
(func $i32.clz:small (result i32) (i32.clz (i32.const 5)))
;; v3    17| mov $0x5,%eax; lzcnt %eax,%eax
;; v2    33| mov $0x5,%eax; test %eax,%eax; je L1; bsr %eax,%eax; xor $0x1f,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   24| mov x0, #0x5; clz w0, w0
(func $i32.clz:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.clz (local.get 0))) (local.get 1))
;; v3    11| lzcnt %edi,%eax
;; v2    27| test %edi,%edi; je L1; bsr %edi,%eax; xor $0x1f,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   24| clz w1, w0; mov x0, x1
(func $i32.clz:reg>a (param i32) (result i32) (local.set 0 (i32.clz (local.get 0))) (local.get 0))
;; v3    14| lzcnt %edi,%edi; mov %rdi,%rax
;; v2    30| test %edi,%edi; je L1; bsr %edi,%edi; xor $0x1f,%edi; jmp L2; L1: mov $0x20,%edi; L2: mov %rdi,%rax
;; a64   20| clz w0, w0
(func $i32.clz:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.clz (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    26| xor %r15d,%r15d; L1: lzcnt %edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    42| xor %r15d,%r15d; L1: test %edi,%edi; je L2; bsr %edi,%r15d; xor $0x1f,%r15d; jmp L3; L2: mov $0x20,%r15d; L3: test %esi,%esi; jne L1;
;; v2      | mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: clz w28, w0; cbnz w1, L1; mov x0, x28
(func $i32.clz:loop:reg>a (param i32 i32) (result i32) (loop (local.set 0 (i32.clz (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    23| L1: lzcnt %edi,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; v2    39| L1: test %edi,%edi; je L2; bsr %edi,%edi; xor $0x1f,%edi; jmp L3; L2: mov $0x20,%edi; L3: test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: clz w0, w0; cbnz w1, L1
(func $i32.ctz:reg (param i32) (result i32) (i32.ctz (local.get 0)))
;; v3    11| tzcnt %edi,%eax
;; v2    24| test %edi,%edi; je L1; tzcnt %edi,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   28| rbit w8, w0; clz w1, w8; mov x0, x1
(func $i32.ctz:temp (result i32) (i32.ctz (global.get 1)))
;; v3    16| mov global.1(%r12),%eax; tzcnt %eax,%eax
;; v2    29| mov global.1(%r12),%eax; test %eax,%eax; je L1; tzcnt %eax,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   28| ldr w0, [x20, global.1]; rbit w8, w0; clz w0, w8
(func $i32.ctz:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ctz (local.get 8)))
;; v3    63| mov -0x50(%rbp),%eax; tzcnt %eax,%ebx; mov %rbx,%rax
;; v2    76| mov -0x50(%rbp),%eax; test %eax,%eax; je L1; tzcnt %eax,%ebx; jmp L2; L1: mov $0x20,%ebx; L2: mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; rbit w8, w9; clz w10, w8; mov x0, x10
(func $i32.ctz:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ctz (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; tzcnt %eax,%ebx; mov %rbx,%rax
;; v2   180| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; test %eax,%eax; je L1; tzcnt %eax,%ebx; jmp L2; L1: mov $0x20,%ebx; L2: mov %rbx,%rax
;; a64  116| ldr w9, [x29, #152]; rbit w8, w9; clz w10, w8; mov x0, x10
(func $i32.ctz:load (param i32) (result i32) (i32.ctz (i32.load (local.get 0))))
;; v3    16| mov 0x0(%r13,%rdi,1),%eax; tzcnt %eax,%eax
;; v2    29| mov 0x0(%r13,%rdi,1),%eax; test %eax,%eax; je L1; tzcnt %eax,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   32| ldr w1, [x21, w0, uxtw]; rbit w8, w1; clz w1, w8; mov x0, x1
(func $i32.ctz:small (result i32) (i32.ctz (i32.const 5)))
;; v3    17| mov $0x5,%eax; tzcnt %eax,%eax
;; v2    30| mov $0x5,%eax; test %eax,%eax; je L1; tzcnt %eax,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   28| mov x0, #0x5; rbit w8, w0; clz w0, w8
(func $i32.ctz:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.ctz (local.get 0))) (local.get 1))
;; v3    11| tzcnt %edi,%eax
;; v2    24| test %edi,%edi; je L1; tzcnt %edi,%eax; jmp L2; L1: mov $0x20,%eax; L2: ret
;; a64   28| rbit w8, w0; clz w1, w8; mov x0, x1
(func $i32.ctz:reg>a (param i32) (result i32) (local.set 0 (i32.ctz (local.get 0))) (local.get 0))
;; v3    14| tzcnt %edi,%edi; mov %rdi,%rax
;; v2    27| test %edi,%edi; je L1; tzcnt %edi,%edi; jmp L2; L1: mov $0x20,%edi; L2: mov %rdi,%rax
;; a64   24| rbit w8, w0; clz w0, w8
(func $i32.ctz:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.ctz (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    26| xor %r15d,%r15d; L1: tzcnt %edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    39| xor %r15d,%r15d; L1: test %edi,%edi; je L2; tzcnt %edi,%r15d; jmp L3; L2: mov $0x20,%r15d; L3: test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: rbit w8, w0; clz w28, w8; cbnz w1, L1; mov x0, x28
(func $i32.ctz:loop:reg>a (param i32 i32) (result i32) (loop (local.set 0 (i32.ctz (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    23| L1: tzcnt %edi,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; v2    36| L1: test %edi,%edi; je L2; tzcnt %edi,%edi; jmp L3; L2: mov $0x20,%edi; L3: test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: rbit w8, w0; clz w0, w8; cbnz w1, L1
(func $i32.popcnt:reg (param i32) (result i32) (i32.popcnt (local.get 0)))
;; x64   11| popcnt %edi,%eax
;; a64   36| fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w1, s31; mov x0, x1
(func $i32.popcnt:temp (result i32) (i32.popcnt (global.get 1)))
;; x64   16| mov global.1(%r12),%eax; popcnt %eax,%eax
;; a64   36| ldr w0, [x20, global.1]; fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31
(func $i32.popcnt:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.popcnt (local.get 8)))
;; x64   63| mov -0x50(%rbp),%eax; popcnt %eax,%ebx; mov %rbx,%rax
;; a64   60| ldr w9, [x29, #88]; fmov s31, w9; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w10, s31; mov x0, x10
(func $i32.popcnt:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.popcnt (local.get 16)))
;; x64  167| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; popcnt %eax,%ebx; mov %rbx,%rax
;; a64  124| ldr w9, [x29, #152]; fmov s31, w9; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w10, s31; mov x0, x10
(func $i32.popcnt:load (param i32) (result i32) (i32.popcnt (i32.load (local.get 0))))
;; x64   16| mov 0x0(%r13,%rdi,1),%eax; popcnt %eax,%eax
;; a64   40| ldr w1, [x21, w0, uxtw]; fmov s31, w1; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w1, s31; mov x0, x1
(func $i32.popcnt:small (result i32) (i32.popcnt (i32.const 5)))
;; x64   17| mov $0x5,%eax; popcnt %eax,%eax
;; a64   36| mov x0, #0x5; fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31
(func $i32.popcnt:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.popcnt (local.get 0))) (local.get 1))
;; x64   11| popcnt %edi,%eax
;; a64   36| fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w1, s31; mov x0, x1
(func $i32.popcnt:reg>a (param i32) (result i32) (local.set 0 (i32.popcnt (local.get 0))) (local.get 0))
;; x64   14| popcnt %edi,%edi; mov %rdi,%rax
;; a64   32| fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31
(func $i32.popcnt:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.popcnt (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   26| xor %r15d,%r15d; L1: popcnt %edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   44| mov x28, #0x0; L1: fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w28, s31; cbnz w1, L1; mov x0, x28
(func $i32.popcnt:loop:reg>a (param i32 i32) (result i32) (loop (local.set 0 (i32.popcnt (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   23| L1: popcnt %edi,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   36| L1: fmov s31, w0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31; cbnz w1, L1
(func $i64.clz:reg (param i64) (result i64) (i64.clz (local.get 0)))
;; v3    11| lzcnt %rdi,%rax
;; v2    27| test %rdi,%rdi; je L1; bsr %rdi,%rax; xor $0x3f,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   24| clz x1, x0; mov x0, x1
(func $i64.clz:temp (result i64) (i64.clz (global.get 2)))
;; v3    16| mov global.2(%r12),%rax; lzcnt %rax,%rax
;; v2    32| mov global.2(%r12),%rax; test %rax,%rax; je L1; bsr %rax,%rax; xor $0x3f,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   24| ldr x0, [x20, global.2]; clz x0, x0
(func $i64.clz:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.clz (local.get 8)))
;; v3    63| mov -0x50(%rbp),%rax; lzcnt %rax,%rbx; mov %rbx,%rax
;; v2    79| mov -0x50(%rbp),%rax; test %rax,%rax; je L1; bsr %rax,%rbx; xor $0x3f,%rbx; jmp L2; L1: mov $0x40,%ebx; L2: mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; clz x10, x9; mov x0, x10
(func $i64.clz:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.clz (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; lzcnt %rax,%rbx; mov %rbx,%rax
;; v2   183| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; test %rax,%rax; je L1; bsr %rax,%rbx; xor $0x3f,%rbx; jmp L2; L1: mov $0x40,%ebx; L2: mov %rbx,%rax
;; a64  112| ldr x9, [x29, #152]; clz x10, x9; mov x0, x10
(func $i64.clz:load (param i32) (result i64) (i64.clz (i64.load (local.get 0))))
;; v3    16| mov 0x0(%r13,%rdi,1),%rax; lzcnt %rax,%rax
;; v2    32| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; je L1; bsr %rax,%rax; xor $0x3f,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   28| ldr x1, [x21, w0, uxtw]; clz x1, x1; mov x0, x1
(func $i64.clz:small (result i64) (i64.clz (i64.const 5)))
;; v3    17| mov $0x5,%eax; lzcnt %rax,%rax
;; v2    33| mov $0x5,%eax; test %rax,%rax; je L1; bsr %rax,%rax; xor $0x3f,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   24| mov x0, #0x5; clz x0, x0
(func $i64.clz:reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.clz (local.get 0))) (local.get 1))
;; v3    11| lzcnt %rdi,%rax
;; v2    27| test %rdi,%rdi; je L1; bsr %rdi,%rax; xor $0x3f,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   24| clz x1, x0; mov x0, x1
(func $i64.clz:reg>a (param i64) (result i64) (local.set 0 (i64.clz (local.get 0))) (local.get 0))
;; v3    14| lzcnt %rdi,%rdi; mov %rdi,%rax
;; v2    30| test %rdi,%rdi; je L1; bsr %rdi,%rdi; xor $0x3f,%rdi; jmp L2; L1: mov $0x40,%edi; L2: mov %rdi,%rax
;; a64   20| clz x0, x0
(func $i64.clz:loop:reg>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.clz (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    26| xor %r15d,%r15d; L1: lzcnt %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    42| xor %r15d,%r15d; L1: test %rdi,%rdi; je L2; bsr %rdi,%r15; xor $0x3f,%r15; jmp L3; L2: mov $0x40,%r15d; L3: test %esi,%esi; jne L1;
;; v2      | mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: clz x28, x0; cbnz w1, L1; mov x0, x28
(func $i64.clz:loop:reg>a (param i64 i32) (result i64) (loop (local.set 0 (i64.clz (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    23| L1: lzcnt %rdi,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; v2    39| L1: test %rdi,%rdi; je L2; bsr %rdi,%rdi; xor $0x3f,%rdi; jmp L3; L2: mov $0x40,%edi; L3: test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: clz x0, x0; cbnz w1, L1
(func $i64.ctz:reg (param i64) (result i64) (i64.ctz (local.get 0)))
;; v3    11| tzcnt %rdi,%rax
;; v2    24| test %rdi,%rdi; je L1; tzcnt %rdi,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   28| rbit x8, x0; clz x1, x8; mov x0, x1
(func $i64.ctz:temp (result i64) (i64.ctz (global.get 2)))
;; v3    16| mov global.2(%r12),%rax; tzcnt %rax,%rax
;; v2    29| mov global.2(%r12),%rax; test %rax,%rax; je L1; tzcnt %rax,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   28| ldr x0, [x20, global.2]; rbit x8, x0; clz x0, x8
(func $i64.ctz:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.ctz (local.get 8)))
;; v3    63| mov -0x50(%rbp),%rax; tzcnt %rax,%rbx; mov %rbx,%rax
;; v2    76| mov -0x50(%rbp),%rax; test %rax,%rax; je L1; tzcnt %rax,%rbx; jmp L2; L1: mov $0x40,%ebx; L2: mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; rbit x8, x9; clz x10, x8; mov x0, x10
(func $i64.ctz:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.ctz (local.get 16)))
;; v3   167| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; tzcnt %rax,%rbx; mov %rbx,%rax
;; v2   180| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; test %rax,%rax; je L1; tzcnt %rax,%rbx; jmp L2; L1: mov $0x40,%ebx; L2: mov %rbx,%rax
;; a64  116| ldr x9, [x29, #152]; rbit x8, x9; clz x10, x8; mov x0, x10
(func $i64.ctz:load (param i32) (result i64) (i64.ctz (i64.load (local.get 0))))
;; v3    16| mov 0x0(%r13,%rdi,1),%rax; tzcnt %rax,%rax
;; v2    29| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; je L1; tzcnt %rax,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   32| ldr x1, [x21, w0, uxtw]; rbit x8, x1; clz x1, x8; mov x0, x1
(func $i64.ctz:small (result i64) (i64.ctz (i64.const 5)))
;; v3    17| mov $0x5,%eax; tzcnt %rax,%rax
;; v2    30| mov $0x5,%eax; test %rax,%rax; je L1; tzcnt %rax,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   28| mov x0, #0x5; rbit x8, x0; clz x0, x8
(func $i64.ctz:reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.ctz (local.get 0))) (local.get 1))
;; v3    11| tzcnt %rdi,%rax
;; v2    24| test %rdi,%rdi; je L1; tzcnt %rdi,%rax; jmp L2; L1: mov $0x40,%eax; L2: ret
;; a64   28| rbit x8, x0; clz x1, x8; mov x0, x1
(func $i64.ctz:reg>a (param i64) (result i64) (local.set 0 (i64.ctz (local.get 0))) (local.get 0))
;; v3    14| tzcnt %rdi,%rdi; mov %rdi,%rax
;; v2    27| test %rdi,%rdi; je L1; tzcnt %rdi,%rdi; jmp L2; L1: mov $0x40,%edi; L2: mov %rdi,%rax
;; a64   24| rbit x8, x0; clz x0, x8
(func $i64.ctz:loop:reg>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.ctz (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    26| xor %r15d,%r15d; L1: tzcnt %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    39| xor %r15d,%r15d; L1: test %rdi,%rdi; je L2; tzcnt %rdi,%r15; jmp L3; L2: mov $0x40,%r15d; L3: test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: rbit x8, x0; clz x28, x8; cbnz w1, L1; mov x0, x28
(func $i64.ctz:loop:reg>a (param i64 i32) (result i64) (loop (local.set 0 (i64.ctz (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    23| L1: tzcnt %rdi,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; v2    36| L1: test %rdi,%rdi; je L2; tzcnt %rdi,%rdi; jmp L3; L2: mov $0x40,%edi; L3: test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   28| L1: rbit x8, x0; clz x0, x8; cbnz w1, L1
(func $i64.popcnt:reg (param i64) (result i64) (i64.popcnt (local.get 0)))
;; x64   11| popcnt %rdi,%rax
;; a64   36| fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w1, s31; mov x0, x1
(func $i64.popcnt:temp (result i64) (i64.popcnt (global.get 2)))
;; x64   16| mov global.2(%r12),%rax; popcnt %rax,%rax
;; a64   36| ldr x0, [x20, global.2]; fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31
(func $i64.popcnt:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.popcnt (local.get 8)))
;; x64   63| mov -0x50(%rbp),%rax; popcnt %rax,%rbx; mov %rbx,%rax
;; a64   60| ldr x9, [x29, #88]; fmov d31, x9; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w10, s31; mov x0, x10
(func $i64.popcnt:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.popcnt (local.get 16)))
;; x64  167| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; popcnt %rax,%rbx; mov %rbx,%rax
;; a64  124| ldr x9, [x29, #152]; fmov d31, x9; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w10, s31; mov x0, x10
(func $i64.popcnt:load (param i32) (result i64) (i64.popcnt (i64.load (local.get 0))))
;; x64   16| mov 0x0(%r13,%rdi,1),%rax; popcnt %rax,%rax
;; a64   40| ldr x1, [x21, w0, uxtw]; fmov d31, x1; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w1, s31; mov x0, x1
(func $i64.popcnt:small (result i64) (i64.popcnt (i64.const 5)))
;; x64   17| mov $0x5,%eax; popcnt %rax,%rax
;; a64   36| mov x0, #0x5; fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31
(func $i64.popcnt:reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.popcnt (local.get 0))) (local.get 1))
;; x64   11| popcnt %rdi,%rax
;; a64   36| fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w1, s31; mov x0, x1
(func $i64.popcnt:reg>a (param i64) (result i64) (local.set 0 (i64.popcnt (local.get 0))) (local.get 0))
;; x64   14| popcnt %rdi,%rdi; mov %rdi,%rax
;; a64   32| fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31
(func $i64.popcnt:loop:reg>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.popcnt (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   26| xor %r15d,%r15d; L1: popcnt %rdi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   44| mov x28, #0x0; L1: fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w28, s31; cbnz w1, L1; mov x0, x28
(func $i64.popcnt:loop:reg>a (param i64 i32) (result i64) (loop (local.set 0 (i64.popcnt (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   23| L1: popcnt %rdi,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   36| L1: fmov d31, x0; cnt v31.8b, v31.8b; uaddlv h31, v31.8b; fmov w0, s31; cbnz w1, L1
(func $f32.abs:reg (param f32) (result f32) (f32.abs (local.get 0)))
;; v3    21| vandps F32_ABS(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fabs s1, s0; mov v0.16b, v1.16b
(func $f32.abs:temp (result f32) (f32.abs (global.get 3)))
;; v3    23| vmovss global.3(%r12),%xmm0; vandps F32_ABS(%r12),%xmm0,%xmm0
;; v2    30| movss global.3(%r12),%xmm0; movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr s0, [x20, global.3]; fabs s0, s0
(func $f32.abs:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.abs (local.get 8)))
;; v3    54| vmovss -0x50(%rbp),%xmm8; vandps F32_ABS(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    56| movss -0x50(%rbp),%xmm8; movaps F32_ABS(%r12),%xmm9; andps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fabs s9, s8; mov v0.16b, v9.16b
(func $f32.abs:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.abs (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vandps F32_ABS(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   192| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; movaps F32_ABS(%r12),%xmm9; andps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; fabs s9, s8; mov v0.16b, v9.16b
(func $f32.abs:load (param i32) (result f32) (f32.abs (f32.load (local.get 0))))
;; v3    23| vmovss 0x0(%r13,%rdi,1),%xmm0; vandps F32_ABS(%r12),%xmm0,%xmm0
;; v2    30| movss 0x0(%r13,%rdi,1),%xmm0; movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; fabs s0, s0
(func $f32.abs:const (result f32) (f32.abs (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vandps F32_ABS(%r12),%xmm0,%xmm0
;; v2    44| movss {0x0000000040200000},%xmm0; movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; fabs s0, s0
(func $f32.abs:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.abs (local.get 0))) (local.get 1))
;; v3    21| vandps F32_ABS(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fabs s1, s0; mov v0.16b, v1.16b
(func $f32.abs:reg>a (param f32) (result f32) (local.set 0 (f32.abs (local.get 0))) (local.get 0))
;; v3    16| vandps F32_ABS(%r12),%xmm0,%xmm0
;; v2    23| movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   20| fabs s0, s0
(func $f32.abs:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.abs (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vandps F32_ABS(%r12),%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    36| xorps %xmm14,%xmm14; L1: movaps F32_ABS(%r12),%xmm14; andps %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fabs s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.abs:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.abs (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    25| L1: vandps F32_ABS(%r12),%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    32| L1: movaps F32_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fabs s0, s0; cbnz w0, L1
(func $f32.neg:reg (param f32) (result f32) (f32.neg (local.get 0)))
;; v3    21| vxorps F32_SIGN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fneg s1, s0; mov v0.16b, v1.16b
(func $f32.neg:temp (result f32) (f32.neg (global.get 3)))
;; v3    23| vmovss global.3(%r12),%xmm0; vxorps F32_SIGN(%r12),%xmm0,%xmm0
;; v2    30| movss global.3(%r12),%xmm0; movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr s0, [x20, global.3]; fneg s0, s0
(func $f32.neg:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.neg (local.get 8)))
;; v3    54| vmovss -0x50(%rbp),%xmm8; vxorps F32_SIGN(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    56| movss -0x50(%rbp),%xmm8; movaps F32_SIGN(%r12),%xmm9; xorps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fneg s9, s8; mov v0.16b, v9.16b
(func $f32.neg:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.neg (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vxorps F32_SIGN(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   192| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; movaps F32_SIGN(%r12),%xmm9; xorps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; fneg s9, s8; mov v0.16b, v9.16b
(func $f32.neg:load (param i32) (result f32) (f32.neg (f32.load (local.get 0))))
;; v3    23| vmovss 0x0(%r13,%rdi,1),%xmm0; vxorps F32_SIGN(%r12),%xmm0,%xmm0
;; v2    30| movss 0x0(%r13,%rdi,1),%xmm0; movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; fneg s0, s0
(func $f32.neg:const (result f32) (f32.neg (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vxorps F32_SIGN(%r12),%xmm0,%xmm0
;; v2    44| movss {0x0000000040200000},%xmm0; movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; fneg s0, s0
(func $f32.neg:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.neg (local.get 0))) (local.get 1))
;; v3    21| vxorps F32_SIGN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fneg s1, s0; mov v0.16b, v1.16b
(func $f32.neg:reg>a (param f32) (result f32) (local.set 0 (f32.neg (local.get 0))) (local.get 0))
;; v3    16| vxorps F32_SIGN(%r12),%xmm0,%xmm0
;; v2    23| movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   20| fneg s0, s0
(func $f32.neg:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.neg (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps F32_SIGN(%r12),%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    36| xorps %xmm14,%xmm14; L1: movaps F32_SIGN(%r12),%xmm14; xorps %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fneg s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.neg:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.neg (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    25| L1: vxorps F32_SIGN(%r12),%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    32| L1: movaps F32_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fneg s0, s0; cbnz w0, L1
(func $f32.ceil:reg (param f32) (result f32) (f32.ceil (local.get 0)))
;; v3    17| vroundss $0xa,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0xa,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintp s1, s0; mov v0.16b, v1.16b
(func $f32.ceil:temp (result f32) (f32.ceil (global.get 3)))
;; v3    19| vmovss global.3(%r12),%xmm0; vroundss $0xa,%xmm0,%xmm0,%xmm0
;; v2    20| movss global.3(%r12),%xmm0; roundss $0xa,%xmm0,%xmm0
;; a64   24| ldr s0, [x20, global.3]; frintp s0, s0
(func $f32.ceil:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.ceil (local.get 8)))
;; v3    50| vmovss -0x50(%rbp),%xmm8; vroundss $0xa,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movss -0x50(%rbp),%xmm8; roundss $0xa,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; frintp s9, s8; mov v0.16b, v9.16b
(func $f32.ceil:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.ceil (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vroundss $0xa,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; roundss $0xa,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; frintp s9, s8; mov v0.16b, v9.16b
(func $f32.ceil:load (param i32) (result f32) (f32.ceil (f32.load (local.get 0))))
;; v3    19| vmovss 0x0(%r13,%rdi,1),%xmm0; vroundss $0xa,%xmm0,%xmm0,%xmm0
;; v2    20| movss 0x0(%r13,%rdi,1),%xmm0; roundss $0xa,%xmm0,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; frintp s0, s0
(func $f32.ceil:const (result f32) (f32.ceil (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vroundss $0xa,%xmm0,%xmm0,%xmm0
;; v2    36| movss {0x0000000040200000},%xmm0; roundss $0xa,%xmm0,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; frintp s0, s0
(func $f32.ceil:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.ceil (local.get 0))) (local.get 1))
;; v3    17| vroundss $0xa,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0xa,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintp s1, s0; mov v0.16b, v1.16b
(func $f32.ceil:reg>a (param f32) (result f32) (local.set 0 (f32.ceil (local.get 0))) (local.get 0))
;; v3    12| vroundss $0xa,%xmm0,%xmm0,%xmm0
;; v2    13| roundss $0xa,%xmm0,%xmm0
;; a64   20| frintp s0, s0
(func $f32.ceil:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.ceil (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundss $0xa,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundss $0xa,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintp s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.ceil:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.ceil (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundss $0xa,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundss $0xa,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintp s0, s0; cbnz w0, L1
(func $f32.floor:reg (param f32) (result f32) (f32.floor (local.get 0)))
;; v3    17| vroundss $0x9,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0x9,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintm s1, s0; mov v0.16b, v1.16b
(func $f32.floor:temp (result f32) (f32.floor (global.get 3)))
;; v3    19| vmovss global.3(%r12),%xmm0; vroundss $0x9,%xmm0,%xmm0,%xmm0
;; v2    20| movss global.3(%r12),%xmm0; roundss $0x9,%xmm0,%xmm0
;; a64   24| ldr s0, [x20, global.3]; frintm s0, s0
(func $f32.floor:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.floor (local.get 8)))
;; v3    50| vmovss -0x50(%rbp),%xmm8; vroundss $0x9,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movss -0x50(%rbp),%xmm8; roundss $0x9,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; frintm s9, s8; mov v0.16b, v9.16b
(func $f32.floor:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.floor (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vroundss $0x9,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; roundss $0x9,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; frintm s9, s8; mov v0.16b, v9.16b
(func $f32.floor:load (param i32) (result f32) (f32.floor (f32.load (local.get 0))))
;; v3    19| vmovss 0x0(%r13,%rdi,1),%xmm0; vroundss $0x9,%xmm0,%xmm0,%xmm0
;; v2    20| movss 0x0(%r13,%rdi,1),%xmm0; roundss $0x9,%xmm0,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; frintm s0, s0
(func $f32.floor:const (result f32) (f32.floor (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vroundss $0x9,%xmm0,%xmm0,%xmm0
;; v2    36| movss {0x0000000040200000},%xmm0; roundss $0x9,%xmm0,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; frintm s0, s0
(func $f32.floor:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.floor (local.get 0))) (local.get 1))
;; v3    17| vroundss $0x9,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0x9,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintm s1, s0; mov v0.16b, v1.16b
(func $f32.floor:reg>a (param f32) (result f32) (local.set 0 (f32.floor (local.get 0))) (local.get 0))
;; v3    12| vroundss $0x9,%xmm0,%xmm0,%xmm0
;; v2    13| roundss $0x9,%xmm0,%xmm0
;; a64   20| frintm s0, s0
(func $f32.floor:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.floor (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundss $0x9,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundss $0x9,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintm s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.floor:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.floor (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundss $0x9,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundss $0x9,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintm s0, s0; cbnz w0, L1
(func $f32.trunc:reg (param f32) (result f32) (f32.trunc (local.get 0)))
;; v3    17| vroundss $0xb,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0xb,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintz s1, s0; mov v0.16b, v1.16b
(func $f32.trunc:temp (result f32) (f32.trunc (global.get 3)))
;; v3    19| vmovss global.3(%r12),%xmm0; vroundss $0xb,%xmm0,%xmm0,%xmm0
;; v2    20| movss global.3(%r12),%xmm0; roundss $0xb,%xmm0,%xmm0
;; a64   24| ldr s0, [x20, global.3]; frintz s0, s0
(func $f32.trunc:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.trunc (local.get 8)))
;; v3    50| vmovss -0x50(%rbp),%xmm8; vroundss $0xb,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movss -0x50(%rbp),%xmm8; roundss $0xb,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; frintz s9, s8; mov v0.16b, v9.16b
(func $f32.trunc:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.trunc (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vroundss $0xb,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; roundss $0xb,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; frintz s9, s8; mov v0.16b, v9.16b
(func $f32.trunc:load (param i32) (result f32) (f32.trunc (f32.load (local.get 0))))
;; v3    19| vmovss 0x0(%r13,%rdi,1),%xmm0; vroundss $0xb,%xmm0,%xmm0,%xmm0
;; v2    20| movss 0x0(%r13,%rdi,1),%xmm0; roundss $0xb,%xmm0,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; frintz s0, s0
(func $f32.trunc:const (result f32) (f32.trunc (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vroundss $0xb,%xmm0,%xmm0,%xmm0
;; v2    36| movss {0x0000000040200000},%xmm0; roundss $0xb,%xmm0,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; frintz s0, s0
(func $f32.trunc:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.trunc (local.get 0))) (local.get 1))
;; v3    17| vroundss $0xb,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0xb,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintz s1, s0; mov v0.16b, v1.16b
(func $f32.trunc:reg>a (param f32) (result f32) (local.set 0 (f32.trunc (local.get 0))) (local.get 0))
;; v3    12| vroundss $0xb,%xmm0,%xmm0,%xmm0
;; v2    13| roundss $0xb,%xmm0,%xmm0
;; a64   20| frintz s0, s0
(func $f32.trunc:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.trunc (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundss $0xb,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundss $0xb,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintz s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.trunc:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.trunc (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundss $0xb,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundss $0xb,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintz s0, s0; cbnz w0, L1
(func $f32.nearest:reg (param f32) (result f32) (f32.nearest (local.get 0)))
;; v3    17| vroundss $0x8,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0x8,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintn s1, s0; mov v0.16b, v1.16b
(func $f32.nearest:temp (result f32) (f32.nearest (global.get 3)))
;; v3    19| vmovss global.3(%r12),%xmm0; vroundss $0x8,%xmm0,%xmm0,%xmm0
;; v2    20| movss global.3(%r12),%xmm0; roundss $0x8,%xmm0,%xmm0
;; a64   24| ldr s0, [x20, global.3]; frintn s0, s0
(func $f32.nearest:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.nearest (local.get 8)))
;; v3    50| vmovss -0x50(%rbp),%xmm8; vroundss $0x8,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movss -0x50(%rbp),%xmm8; roundss $0x8,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; frintn s9, s8; mov v0.16b, v9.16b
(func $f32.nearest:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.nearest (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vroundss $0x8,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; roundss $0x8,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; frintn s9, s8; mov v0.16b, v9.16b
(func $f32.nearest:load (param i32) (result f32) (f32.nearest (f32.load (local.get 0))))
;; v3    19| vmovss 0x0(%r13,%rdi,1),%xmm0; vroundss $0x8,%xmm0,%xmm0,%xmm0
;; v2    20| movss 0x0(%r13,%rdi,1),%xmm0; roundss $0x8,%xmm0,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; frintn s0, s0
(func $f32.nearest:const (result f32) (f32.nearest (f32.const 2.5)))
;; v3    36| vmovss {0x0000000040200000},%xmm0; vroundss $0x8,%xmm0,%xmm0,%xmm0
;; v2    36| movss {0x0000000040200000},%xmm0; roundss $0x8,%xmm0,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; frintn s0, s0
(func $f32.nearest:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.nearest (local.get 0))) (local.get 1))
;; v3    17| vroundss $0x8,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundss $0x8,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintn s1, s0; mov v0.16b, v1.16b
(func $f32.nearest:reg>a (param f32) (result f32) (local.set 0 (f32.nearest (local.get 0))) (local.get 0))
;; v3    12| vroundss $0x8,%xmm0,%xmm0,%xmm0
;; v2    13| roundss $0x8,%xmm0,%xmm0
;; a64   20| frintn s0, s0
(func $f32.nearest:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.nearest (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundss $0x8,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundss $0x8,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintn s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.nearest:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.nearest (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundss $0x8,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundss $0x8,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintn s0, s0; cbnz w0, L1
(func $f32.sqrt:reg (param f32) (result f32) (f32.sqrt (local.get 0)))
;; v3    16| vsqrtss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| sqrtss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fsqrt s1, s0; mov v0.16b, v1.16b
(func $f32.sqrt:temp (result f32) (f32.sqrt (global.get 3)))
;; v3    18| vmovss global.3(%r12),%xmm0; vsqrtss %xmm0,%xmm0,%xmm0
;; v2    18| movss global.3(%r12),%xmm0; sqrtss %xmm0,%xmm0
;; a64   24| ldr s0, [x20, global.3]; fsqrt s0, s0
(func $f32.sqrt:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.sqrt (local.get 8)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vsqrtss %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    48| movss -0x50(%rbp),%xmm8; sqrtss %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fsqrt s9, s8; mov v0.16b, v9.16b
(func $f32.sqrt:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f32) (f32.sqrt (local.get 16)))
;; v3   185| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vsqrtss %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   184| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; sqrtss %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; fsqrt s9, s8; mov v0.16b, v9.16b
(func $f32.sqrt:load (param i32) (result f32) (f32.sqrt (f32.load (local.get 0))))
;; v3    18| vmovss 0x0(%r13,%rdi,1),%xmm0; vsqrtss %xmm0,%xmm0,%xmm0
;; v2    18| movss 0x0(%r13,%rdi,1),%xmm0; sqrtss %xmm0,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; fsqrt s0, s0
(func $f32.sqrt:const (result f32) (f32.sqrt (f32.const 2.5)))
;; v3    28| vmovss {0x0000000040200000},%xmm0; vsqrtss %xmm0,%xmm0,%xmm0
;; v2    28| movss {0x0000000040200000},%xmm0; sqrtss %xmm0,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; fsqrt s0, s0
(func $f32.sqrt:reg>new (param f32) (result f32) (local f32) (local.set 1 (f32.sqrt (local.get 0))) (local.get 1))
;; v3    16| vsqrtss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| sqrtss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fsqrt s1, s0; mov v0.16b, v1.16b
(func $f32.sqrt:reg>a (param f32) (result f32) (local.set 0 (f32.sqrt (local.get 0))) (local.get 0))
;; v3    11| vsqrtss %xmm0,%xmm0,%xmm0
;; v2    11| sqrtss %xmm0,%xmm0
;; a64   20| fsqrt s0, s0
(func $f32.sqrt:loop:reg>new (param f32 i32) (result f32) (local f32) (loop (local.set 2 (f32.sqrt (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vsqrtss %xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    28| xorps %xmm14,%xmm14; L1: sqrtss %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fsqrt s30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.sqrt:loop:reg>a (param f32 i32) (result f32) (loop (local.set 0 (f32.sqrt (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    20| L1: vsqrtss %xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: sqrtss %xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fsqrt s0, s0; cbnz w0, L1
(func $f64.abs:reg (param f64) (result f64) (f64.abs (local.get 0)))
;; v3    21| vandps F64_ABS(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fabs d1, d0; mov v0.16b, v1.16b
(func $f64.abs:temp (result f64) (f64.abs (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm0; vandps F64_ABS(%r12),%xmm0,%xmm0
;; v2    30| movsd global.4(%r12),%xmm0; movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr d0, [x20, global.4]; fabs d0, d0
(func $f64.abs:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.abs (local.get 8)))
;; v3    54| vmovsd -0x50(%rbp),%xmm8; vandps F64_ABS(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    56| movsd -0x50(%rbp),%xmm8; movaps F64_ABS(%r12),%xmm9; andps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fabs d9, d8; mov v0.16b, v9.16b
(func $f64.abs:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.abs (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vandps F64_ABS(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   192| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; movaps F64_ABS(%r12),%xmm9; andps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; fabs d9, d8; mov v0.16b, v9.16b
(func $f64.abs:load (param i32) (result f64) (f64.abs (f64.load (local.get 0))))
;; v3    23| vmovsd 0x0(%r13,%rdi,1),%xmm0; vandps F64_ABS(%r12),%xmm0,%xmm0
;; v2    30| movsd 0x0(%r13,%rdi,1),%xmm0; movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; fabs d0, d0
(func $f64.abs:const (result f64) (f64.abs (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vandps F64_ABS(%r12),%xmm0,%xmm0
;; v2    44| movsd {0x4004000000000000},%xmm0; movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; fabs d0, d0
(func $f64.abs:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.abs (local.get 0))) (local.get 1))
;; v3    21| vandps F64_ABS(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fabs d1, d0; mov v0.16b, v1.16b
(func $f64.abs:reg>a (param f64) (result f64) (local.set 0 (f64.abs (local.get 0))) (local.get 0))
;; v3    16| vandps F64_ABS(%r12),%xmm0,%xmm0
;; v2    23| movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   20| fabs d0, d0
(func $f64.abs:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.abs (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vandps F64_ABS(%r12),%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    36| xorps %xmm14,%xmm14; L1: movaps F64_ABS(%r12),%xmm14; andps %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fabs d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.abs:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.abs (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    25| L1: vandps F64_ABS(%r12),%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    32| L1: movaps F64_ABS(%r12),%xmm1; andps %xmm0,%xmm1; movaps %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fabs d0, d0; cbnz w0, L1
(func $f64.neg:reg (param f64) (result f64) (f64.neg (local.get 0)))
;; v3    21| vxorps F64_SIGN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fneg d1, d0; mov v0.16b, v1.16b
(func $f64.neg:temp (result f64) (f64.neg (global.get 4)))
;; v3    23| vmovsd global.4(%r12),%xmm0; vxorps F64_SIGN(%r12),%xmm0,%xmm0
;; v2    30| movsd global.4(%r12),%xmm0; movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr d0, [x20, global.4]; fneg d0, d0
(func $f64.neg:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.neg (local.get 8)))
;; v3    54| vmovsd -0x50(%rbp),%xmm8; vxorps F64_SIGN(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    56| movsd -0x50(%rbp),%xmm8; movaps F64_SIGN(%r12),%xmm9; xorps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fneg d9, d8; mov v0.16b, v9.16b
(func $f64.neg:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.neg (local.get 16)))
;; v3   190| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vxorps F64_SIGN(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   192| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; movaps F64_SIGN(%r12),%xmm9; xorps %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; fneg d9, d8; mov v0.16b, v9.16b
(func $f64.neg:load (param i32) (result f64) (f64.neg (f64.load (local.get 0))))
;; v3    23| vmovsd 0x0(%r13,%rdi,1),%xmm0; vxorps F64_SIGN(%r12),%xmm0,%xmm0
;; v2    30| movsd 0x0(%r13,%rdi,1),%xmm0; movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; fneg d0, d0
(func $f64.neg:const (result f64) (f64.neg (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vxorps F64_SIGN(%r12),%xmm0,%xmm0
;; v2    44| movsd {0x4004000000000000},%xmm0; movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; fneg d0, d0
(func $f64.neg:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.neg (local.get 0))) (local.get 1))
;; v3    21| vxorps F64_SIGN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    23| movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fneg d1, d0; mov v0.16b, v1.16b
(func $f64.neg:reg>a (param f64) (result f64) (local.set 0 (f64.neg (local.get 0))) (local.get 0))
;; v3    16| vxorps F64_SIGN(%r12),%xmm0,%xmm0
;; v2    23| movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   20| fneg d0, d0
(func $f64.neg:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.neg (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps F64_SIGN(%r12),%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    36| xorps %xmm14,%xmm14; L1: movaps F64_SIGN(%r12),%xmm14; xorps %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fneg d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.neg:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.neg (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    25| L1: vxorps F64_SIGN(%r12),%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    32| L1: movaps F64_SIGN(%r12),%xmm1; xorps %xmm0,%xmm1; movaps %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fneg d0, d0; cbnz w0, L1
(func $f64.ceil:reg (param f64) (result f64) (f64.ceil (local.get 0)))
;; v3    17| vroundsd $0xa,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0xa,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintp d1, d0; mov v0.16b, v1.16b
(func $f64.ceil:temp (result f64) (f64.ceil (global.get 4)))
;; v3    19| vmovsd global.4(%r12),%xmm0; vroundsd $0xa,%xmm0,%xmm0,%xmm0
;; v2    20| movsd global.4(%r12),%xmm0; roundsd $0xa,%xmm0,%xmm0
;; a64   24| ldr d0, [x20, global.4]; frintp d0, d0
(func $f64.ceil:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.ceil (local.get 8)))
;; v3    50| vmovsd -0x50(%rbp),%xmm8; vroundsd $0xa,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movsd -0x50(%rbp),%xmm8; roundsd $0xa,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; frintp d9, d8; mov v0.16b, v9.16b
(func $f64.ceil:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.ceil (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vroundsd $0xa,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; roundsd $0xa,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; frintp d9, d8; mov v0.16b, v9.16b
(func $f64.ceil:load (param i32) (result f64) (f64.ceil (f64.load (local.get 0))))
;; v3    19| vmovsd 0x0(%r13,%rdi,1),%xmm0; vroundsd $0xa,%xmm0,%xmm0,%xmm0
;; v2    20| movsd 0x0(%r13,%rdi,1),%xmm0; roundsd $0xa,%xmm0,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; frintp d0, d0
(func $f64.ceil:const (result f64) (f64.ceil (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vroundsd $0xa,%xmm0,%xmm0,%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm0; roundsd $0xa,%xmm0,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; frintp d0, d0
(func $f64.ceil:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.ceil (local.get 0))) (local.get 1))
;; v3    17| vroundsd $0xa,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0xa,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintp d1, d0; mov v0.16b, v1.16b
(func $f64.ceil:reg>a (param f64) (result f64) (local.set 0 (f64.ceil (local.get 0))) (local.get 0))
;; v3    12| vroundsd $0xa,%xmm0,%xmm0,%xmm0
;; v2    13| roundsd $0xa,%xmm0,%xmm0
;; a64   20| frintp d0, d0
(func $f64.ceil:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.ceil (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundsd $0xa,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundsd $0xa,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintp d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.ceil:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.ceil (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundsd $0xa,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundsd $0xa,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintp d0, d0; cbnz w0, L1
(func $f64.floor:reg (param f64) (result f64) (f64.floor (local.get 0)))
;; v3    17| vroundsd $0x9,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0x9,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintm d1, d0; mov v0.16b, v1.16b
(func $f64.floor:temp (result f64) (f64.floor (global.get 4)))
;; v3    19| vmovsd global.4(%r12),%xmm0; vroundsd $0x9,%xmm0,%xmm0,%xmm0
;; v2    20| movsd global.4(%r12),%xmm0; roundsd $0x9,%xmm0,%xmm0
;; a64   24| ldr d0, [x20, global.4]; frintm d0, d0
(func $f64.floor:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.floor (local.get 8)))
;; v3    50| vmovsd -0x50(%rbp),%xmm8; vroundsd $0x9,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movsd -0x50(%rbp),%xmm8; roundsd $0x9,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; frintm d9, d8; mov v0.16b, v9.16b
(func $f64.floor:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.floor (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vroundsd $0x9,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; roundsd $0x9,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; frintm d9, d8; mov v0.16b, v9.16b
(func $f64.floor:load (param i32) (result f64) (f64.floor (f64.load (local.get 0))))
;; v3    19| vmovsd 0x0(%r13,%rdi,1),%xmm0; vroundsd $0x9,%xmm0,%xmm0,%xmm0
;; v2    20| movsd 0x0(%r13,%rdi,1),%xmm0; roundsd $0x9,%xmm0,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; frintm d0, d0
(func $f64.floor:const (result f64) (f64.floor (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vroundsd $0x9,%xmm0,%xmm0,%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm0; roundsd $0x9,%xmm0,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; frintm d0, d0
(func $f64.floor:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.floor (local.get 0))) (local.get 1))
;; v3    17| vroundsd $0x9,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0x9,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintm d1, d0; mov v0.16b, v1.16b
(func $f64.floor:reg>a (param f64) (result f64) (local.set 0 (f64.floor (local.get 0))) (local.get 0))
;; v3    12| vroundsd $0x9,%xmm0,%xmm0,%xmm0
;; v2    13| roundsd $0x9,%xmm0,%xmm0
;; a64   20| frintm d0, d0
(func $f64.floor:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.floor (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundsd $0x9,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundsd $0x9,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintm d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.floor:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.floor (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundsd $0x9,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundsd $0x9,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintm d0, d0; cbnz w0, L1
(func $f64.trunc:reg (param f64) (result f64) (f64.trunc (local.get 0)))
;; v3    17| vroundsd $0xb,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0xb,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintz d1, d0; mov v0.16b, v1.16b
(func $f64.trunc:temp (result f64) (f64.trunc (global.get 4)))
;; v3    19| vmovsd global.4(%r12),%xmm0; vroundsd $0xb,%xmm0,%xmm0,%xmm0
;; v2    20| movsd global.4(%r12),%xmm0; roundsd $0xb,%xmm0,%xmm0
;; a64   24| ldr d0, [x20, global.4]; frintz d0, d0
(func $f64.trunc:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.trunc (local.get 8)))
;; v3    50| vmovsd -0x50(%rbp),%xmm8; vroundsd $0xb,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movsd -0x50(%rbp),%xmm8; roundsd $0xb,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; frintz d9, d8; mov v0.16b, v9.16b
(func $f64.trunc:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.trunc (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vroundsd $0xb,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; roundsd $0xb,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; frintz d9, d8; mov v0.16b, v9.16b
(func $f64.trunc:load (param i32) (result f64) (f64.trunc (f64.load (local.get 0))))
;; v3    19| vmovsd 0x0(%r13,%rdi,1),%xmm0; vroundsd $0xb,%xmm0,%xmm0,%xmm0
;; v2    20| movsd 0x0(%r13,%rdi,1),%xmm0; roundsd $0xb,%xmm0,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; frintz d0, d0
(func $f64.trunc:const (result f64) (f64.trunc (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vroundsd $0xb,%xmm0,%xmm0,%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm0; roundsd $0xb,%xmm0,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; frintz d0, d0
(func $f64.trunc:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.trunc (local.get 0))) (local.get 1))
;; v3    17| vroundsd $0xb,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0xb,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintz d1, d0; mov v0.16b, v1.16b
(func $f64.trunc:reg>a (param f64) (result f64) (local.set 0 (f64.trunc (local.get 0))) (local.get 0))
;; v3    12| vroundsd $0xb,%xmm0,%xmm0,%xmm0
;; v2    13| roundsd $0xb,%xmm0,%xmm0
;; a64   20| frintz d0, d0
(func $f64.trunc:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.trunc (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundsd $0xb,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundsd $0xb,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintz d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.trunc:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.trunc (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundsd $0xb,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundsd $0xb,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintz d0, d0; cbnz w0, L1
(func $f64.nearest:reg (param f64) (result f64) (f64.nearest (local.get 0)))
;; v3    17| vroundsd $0x8,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0x8,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintn d1, d0; mov v0.16b, v1.16b
(func $f64.nearest:temp (result f64) (f64.nearest (global.get 4)))
;; v3    19| vmovsd global.4(%r12),%xmm0; vroundsd $0x8,%xmm0,%xmm0,%xmm0
;; v2    20| movsd global.4(%r12),%xmm0; roundsd $0x8,%xmm0,%xmm0
;; a64   24| ldr d0, [x20, global.4]; frintn d0, d0
(func $f64.nearest:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.nearest (local.get 8)))
;; v3    50| vmovsd -0x50(%rbp),%xmm8; vroundsd $0x8,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    50| movsd -0x50(%rbp),%xmm8; roundsd $0x8,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; frintn d9, d8; mov v0.16b, v9.16b
(func $f64.nearest:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.nearest (local.get 16)))
;; v3   186| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vroundsd $0x8,%xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   186| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; roundsd $0x8,%xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; frintn d9, d8; mov v0.16b, v9.16b
(func $f64.nearest:load (param i32) (result f64) (f64.nearest (f64.load (local.get 0))))
;; v3    19| vmovsd 0x0(%r13,%rdi,1),%xmm0; vroundsd $0x8,%xmm0,%xmm0,%xmm0
;; v2    20| movsd 0x0(%r13,%rdi,1),%xmm0; roundsd $0x8,%xmm0,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; frintn d0, d0
(func $f64.nearest:const (result f64) (f64.nearest (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm0; vroundsd $0x8,%xmm0,%xmm0,%xmm0
;; v2    36| movsd {0x4004000000000000},%xmm0; roundsd $0x8,%xmm0,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; frintn d0, d0
(func $f64.nearest:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.nearest (local.get 0))) (local.get 1))
;; v3    17| vroundsd $0x8,%xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    17| roundsd $0x8,%xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| frintn d1, d0; mov v0.16b, v1.16b
(func $f64.nearest:reg>a (param f64) (result f64) (local.set 0 (f64.nearest (local.get 0))) (local.get 0))
;; v3    12| vroundsd $0x8,%xmm0,%xmm0,%xmm0
;; v2    13| roundsd $0x8,%xmm0,%xmm0
;; a64   20| frintn d0, d0
(func $f64.nearest:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.nearest (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    31| vxorps %xmm14,%xmm14,%xmm14; L1: vroundsd $0x8,%xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    30| xorps %xmm14,%xmm14; L1: roundsd $0x8,%xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: frintn d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.nearest:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.nearest (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    21| L1: vroundsd $0x8,%xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    22| L1: roundsd $0x8,%xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: frintn d0, d0; cbnz w0, L1
(func $f64.sqrt:reg (param f64) (result f64) (f64.sqrt (local.get 0)))
;; v3    16| vsqrtsd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| sqrtsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fsqrt d1, d0; mov v0.16b, v1.16b
(func $f64.sqrt:temp (result f64) (f64.sqrt (global.get 4)))
;; v3    18| vmovsd global.4(%r12),%xmm0; vsqrtsd %xmm0,%xmm0,%xmm0
;; v2    18| movsd global.4(%r12),%xmm0; sqrtsd %xmm0,%xmm0
;; a64   24| ldr d0, [x20, global.4]; fsqrt d0, d0
(func $f64.sqrt:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.sqrt (local.get 8)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vsqrtsd %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    48| movsd -0x50(%rbp),%xmm8; sqrtsd %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fsqrt d9, d8; mov v0.16b, v9.16b
(func $f64.sqrt:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.sqrt (local.get 16)))
;; v3   185| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vsqrtsd %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   184| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; sqrtsd %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; fsqrt d9, d8; mov v0.16b, v9.16b
(func $f64.sqrt:load (param i32) (result f64) (f64.sqrt (f64.load (local.get 0))))
;; v3    18| vmovsd 0x0(%r13,%rdi,1),%xmm0; vsqrtsd %xmm0,%xmm0,%xmm0
;; v2    18| movsd 0x0(%r13,%rdi,1),%xmm0; sqrtsd %xmm0,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; fsqrt d0, d0
(func $f64.sqrt:const (result f64) (f64.sqrt (f64.const 2.5)))
;; v3    28| vmovsd {0x4004000000000000},%xmm0; vsqrtsd %xmm0,%xmm0,%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0; sqrtsd %xmm0,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; fsqrt d0, d0
(func $f64.sqrt:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.sqrt (local.get 0))) (local.get 1))
;; v3    16| vsqrtsd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| sqrtsd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fsqrt d1, d0; mov v0.16b, v1.16b
(func $f64.sqrt:reg>a (param f64) (result f64) (local.set 0 (f64.sqrt (local.get 0))) (local.get 0))
;; v3    11| vsqrtsd %xmm0,%xmm0,%xmm0
;; v2    11| sqrtsd %xmm0,%xmm0
;; a64   20| fsqrt d0, d0
(func $f64.sqrt:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.sqrt (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vsqrtsd %xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    28| xorps %xmm14,%xmm14; L1: sqrtsd %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fsqrt d30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.sqrt:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.sqrt (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    20| L1: vsqrtsd %xmm0,%xmm0,%xmm0; test %edi,%edi; jne L1
;; v2    20| L1: sqrtsd %xmm0,%xmm0; test %edi,%edi; jne L1
;; a64   24| L1: fsqrt d0, d0; cbnz w0, L1
(func $i32.extend8_s:reg (param i32) (result i32) (i32.extend8_s (local.get 0)))
;; x64   10| movsbl %dil,%eax
;; a64   24| sxtb w1, w0; mov x0, x1
(func $i32.extend8_s:temp (result i32) (i32.extend8_s (global.get 1)))
;; x64   15| mov global.1(%r12),%eax; movsbl %al,%eax
;; a64   24| ldr w0, [x20, global.1]; sxtb w0, w0
(func $i32.extend8_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.extend8_s (local.get 8)))
;; x64   62| mov -0x50(%rbp),%eax; movsbl %al,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; sxtb w10, w9; mov x0, x10
(func $i32.extend8_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.extend8_s (local.get 16)))
;; x64  166| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; movsbl %al,%ebx; mov %rbx,%rax
;; a64  112| ldr w9, [x29, #152]; sxtb w10, w9; mov x0, x10
(func $i32.extend8_s:load (param i32) (result i32) (i32.extend8_s (i32.load (local.get 0))))
;; x64   15| mov 0x0(%r13,%rdi,1),%eax; movsbl %al,%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; sxtb w1, w1; mov x0, x1
(func $i32.extend8_s:small (result i32) (i32.extend8_s (i32.const 5)))
;; x64   16| mov $0x5,%eax; movsbl %al,%eax
;; a64   24| mov x0, #0x5; sxtb w0, w0
(func $i32.extend8_s:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.extend8_s (local.get 0))) (local.get 1))
;; x64   10| movsbl %dil,%eax
;; a64   24| sxtb w1, w0; mov x0, x1
(func $i32.extend8_s:reg>a (param i32) (result i32) (local.set 0 (i32.extend8_s (local.get 0))) (local.get 0))
;; x64   13| movsbl %dil,%edi; mov %rdi,%rax
;; a64   20| sxtb w0, w0
(func $i32.extend8_s:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.extend8_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: movsbl %dil,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sxtb w28, w0; cbnz w1, L1; mov x0, x28
(func $i32.extend8_s:loop:reg>a (param i32 i32) (result i32) (loop (local.set 0 (i32.extend8_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: movsbl %dil,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sxtb w0, w0; cbnz w1, L1
(func $i32.extend16_s:reg (param i32) (result i32) (i32.extend16_s (local.get 0)))
;; x64   10| movswl %di,%eax
;; a64   24| sxth w1, w0; mov x0, x1
(func $i32.extend16_s:temp (result i32) (i32.extend16_s (global.get 1)))
;; x64   15| mov global.1(%r12),%eax; movswl %ax,%eax
;; a64   24| ldr w0, [x20, global.1]; sxth w0, w0
(func $i32.extend16_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.extend16_s (local.get 8)))
;; x64   62| mov -0x50(%rbp),%eax; movswl %ax,%ebx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; sxth w10, w9; mov x0, x10
(func $i32.extend16_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.extend16_s (local.get 16)))
;; x64  166| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; movswl %ax,%ebx; mov %rbx,%rax
;; a64  112| ldr w9, [x29, #152]; sxth w10, w9; mov x0, x10
(func $i32.extend16_s:load (param i32) (result i32) (i32.extend16_s (i32.load (local.get 0))))
;; x64   15| mov 0x0(%r13,%rdi,1),%eax; movswl %ax,%eax
;; a64   28| ldr w1, [x21, w0, uxtw]; sxth w1, w1; mov x0, x1
(func $i32.extend16_s:small (result i32) (i32.extend16_s (i32.const 5)))
;; x64   16| mov $0x5,%eax; movswl %ax,%eax
;; a64   24| mov x0, #0x5; sxth w0, w0
(func $i32.extend16_s:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.extend16_s (local.get 0))) (local.get 1))
;; x64   10| movswl %di,%eax
;; a64   24| sxth w1, w0; mov x0, x1
(func $i32.extend16_s:reg>a (param i32) (result i32) (local.set 0 (i32.extend16_s (local.get 0))) (local.get 0))
;; x64   13| movswl %di,%edi; mov %rdi,%rax
;; a64   20| sxth w0, w0
(func $i32.extend16_s:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.extend16_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: movswl %di,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sxth w28, w0; cbnz w1, L1; mov x0, x28
(func $i32.extend16_s:loop:reg>a (param i32 i32) (result i32) (loop (local.set 0 (i32.extend16_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: movswl %di,%edi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sxth w0, w0; cbnz w1, L1
(func $i64.extend8_s:reg (param i64) (result i64) (i64.extend8_s (local.get 0)))
;; x64   10| movsbq %dil,%rax
;; a64   24| sxtb x1, w0; mov x0, x1
(func $i64.extend8_s:temp (result i64) (i64.extend8_s (global.get 2)))
;; x64   15| mov global.2(%r12),%rax; movsbq %al,%rax
;; a64   24| ldr x0, [x20, global.2]; sxtb x0, w0
(func $i64.extend8_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.extend8_s (local.get 8)))
;; x64   62| mov -0x50(%rbp),%rax; movsbq %al,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; sxtb x10, w9; mov x0, x10
(func $i64.extend8_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.extend8_s (local.get 16)))
;; x64  166| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; movsbq %al,%rbx; mov %rbx,%rax
;; a64  112| ldr x9, [x29, #152]; sxtb x10, w9; mov x0, x10
(func $i64.extend8_s:load (param i32) (result i64) (i64.extend8_s (i64.load (local.get 0))))
;; x64   15| mov 0x0(%r13,%rdi,1),%rax; movsbq %al,%rax
;; a64   28| ldr x1, [x21, w0, uxtw]; sxtb x1, w1; mov x0, x1
(func $i64.extend8_s:small (result i64) (i64.extend8_s (i64.const 5)))
;; x64   16| mov $0x5,%eax; movsbq %al,%rax
;; a64   24| mov x0, #0x5; sxtb x0, w0
(func $i64.extend8_s:reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.extend8_s (local.get 0))) (local.get 1))
;; x64   10| movsbq %dil,%rax
;; a64   24| sxtb x1, w0; mov x0, x1
(func $i64.extend8_s:reg>a (param i64) (result i64) (local.set 0 (i64.extend8_s (local.get 0))) (local.get 0))
;; x64   13| movsbq %dil,%rdi; mov %rdi,%rax
;; a64   20| sxtb x0, w0
(func $i64.extend8_s:loop:reg>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.extend8_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: movsbq %dil,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sxtb x28, w0; cbnz w1, L1; mov x0, x28
(func $i64.extend8_s:loop:reg>a (param i64 i32) (result i64) (loop (local.set 0 (i64.extend8_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: movsbq %dil,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sxtb x0, w0; cbnz w1, L1
(func $i64.extend16_s:reg (param i64) (result i64) (i64.extend16_s (local.get 0)))
;; x64   10| movswq %di,%rax
;; a64   24| sxth x1, w0; mov x0, x1
(func $i64.extend16_s:temp (result i64) (i64.extend16_s (global.get 2)))
;; x64   15| mov global.2(%r12),%rax; movswq %ax,%rax
;; a64   24| ldr x0, [x20, global.2]; sxth x0, w0
(func $i64.extend16_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.extend16_s (local.get 8)))
;; x64   62| mov -0x50(%rbp),%rax; movswq %ax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; sxth x10, w9; mov x0, x10
(func $i64.extend16_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.extend16_s (local.get 16)))
;; x64  166| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; movswq %ax,%rbx; mov %rbx,%rax
;; a64  112| ldr x9, [x29, #152]; sxth x10, w9; mov x0, x10
(func $i64.extend16_s:load (param i32) (result i64) (i64.extend16_s (i64.load (local.get 0))))
;; x64   15| mov 0x0(%r13,%rdi,1),%rax; movswq %ax,%rax
;; a64   28| ldr x1, [x21, w0, uxtw]; sxth x1, w1; mov x0, x1
(func $i64.extend16_s:small (result i64) (i64.extend16_s (i64.const 5)))
;; x64   16| mov $0x5,%eax; movswq %ax,%rax
;; a64   24| mov x0, #0x5; sxth x0, w0
(func $i64.extend16_s:reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.extend16_s (local.get 0))) (local.get 1))
;; x64   10| movswq %di,%rax
;; a64   24| sxth x1, w0; mov x0, x1
(func $i64.extend16_s:reg>a (param i64) (result i64) (local.set 0 (i64.extend16_s (local.get 0))) (local.get 0))
;; x64   13| movswq %di,%rdi; mov %rdi,%rax
;; a64   20| sxth x0, w0
(func $i64.extend16_s:loop:reg>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.extend16_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   25| xor %r15d,%r15d; L1: movswq %di,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sxth x28, w0; cbnz w1, L1; mov x0, x28
(func $i64.extend16_s:loop:reg>a (param i64 i32) (result i64) (loop (local.set 0 (i64.extend16_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   22| L1: movswq %di,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sxth x0, w0; cbnz w1, L1
(func $i64.extend32_s:reg (param i64) (result i64) (i64.extend32_s (local.get 0)))
;; x64    9| movslq %edi,%rax
;; a64   24| sxtw x1, w0; mov x0, x1
(func $i64.extend32_s:temp (result i64) (i64.extend32_s (global.get 2)))
;; x64   14| mov global.2(%r12),%rax; movslq %eax,%rax
;; a64   24| ldr x0, [x20, global.2]; sxtw x0, w0
(func $i64.extend32_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.extend32_s (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; movslq %eax,%rbx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; sxtw x10, w9; mov x0, x10
(func $i64.extend32_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.extend32_s (local.get 16)))
;; x64  165| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; movslq %eax,%rbx; mov %rbx,%rax
;; a64  112| ldr x9, [x29, #152]; sxtw x10, w9; mov x0, x10
(func $i64.extend32_s:load (param i32) (result i64) (i64.extend32_s (i64.load (local.get 0))))
;; x64   14| mov 0x0(%r13,%rdi,1),%rax; movslq %eax,%rax
;; a64   28| ldr x1, [x21, w0, uxtw]; sxtw x1, w1; mov x0, x1
(func $i64.extend32_s:small (result i64) (i64.extend32_s (i64.const 5)))
;; x64   15| mov $0x5,%eax; movslq %eax,%rax
;; a64   24| mov x0, #0x5; sxtw x0, w0
(func $i64.extend32_s:reg>new (param i64) (result i64) (local i64) (local.set 1 (i64.extend32_s (local.get 0))) (local.get 1))
;; x64    9| movslq %edi,%rax
;; a64   24| sxtw x1, w0; mov x0, x1
(func $i64.extend32_s:reg>a (param i64) (result i64) (local.set 0 (i64.extend32_s (local.get 0))) (local.get 0))
;; x64   12| movslq %edi,%rdi; mov %rdi,%rax
;; a64   20| sxtw x0, w0
(func $i64.extend32_s:loop:reg>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.extend32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   24| xor %r15d,%r15d; L1: movslq %edi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sxtw x28, w0; cbnz w1, L1; mov x0, x28
(func $i64.extend32_s:loop:reg>a (param i64 i32) (result i64) (loop (local.set 0 (i64.extend32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; x64   21| L1: movslq %edi,%rdi; test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   24| L1: sxtw x0, w0; cbnz w1, L1
)
