;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.eqz:reg (param i32) (result i32) (i32.eqz (local.get 0)))
;; x64   17| test %edi,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, eq; mov x0, x1
(func $i32.eqz:temp (result i32) (i32.eqz (global.get 1)))
;; x64   25| mov global.1(%r12),%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w0, [x20, global.1]; cmp w0, #0x0; cset w1, eq; mov x0, x1
(func $i32.eqz:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.eqz (local.get 8)))
;; x64   69| mov -0x50(%rbp),%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, #0x0; cset w10, eq; mov x0, x10
(func $i32.eqz:load (param i32) (result i32) (i32.eqz (i32.load (local.get 0))))
;; x64   25| mov 0x0(%r13,%rdi,1),%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w1, [x21, w0, uxtw]; cmp w1, #0x0; cset w2, eq; mov x0, x2
(func $i32.eqz:reg>new (param i32) (result i32) (local i32) (local.set 1 (i32.eqz (local.get 0))) (local.get 1))
;; x64   17| test %edi,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, eq; mov x0, x1
(func $i32.eqz:reg>a (param i32) (result i32) (local.set 0 (i32.eqz (local.get 0))) (local.get 0))
;; x64   20| test %edi,%edi; sete %r10b; movzbl %r10b,%edi; mov %rdi,%rax
;; a64   24| cmp w0, #0x0; cset w0, eq
(func $i32.eqz:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.eqz (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   32| xor %r15d,%r15d; L1: test %edi,%edi; sete %r10b; movzbl %r10b,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, #0x0; cset w28, eq; cbnz w1, L1; mov x0, x28
(func $i32.eqz:reg/loop (param i32) (loop (br_if 0 (i32.eqz (local.get 0)))))
;; x64   15| L1: test %edi,%edi; je L1
;; a64   20| L1: cbz w0, L1
(func $i32.eqz:temp/loop (loop (br_if 0 (i32.eqz (global.get 1)))))
;; x64   20| L1: mov global.1(%r12),%eax; test %eax,%eax; je L1
;; a64   24| L1: ldr w0, [x20, global.1]; cbz w0, L1
(func $i32.eqz:reg/if (param i32) (if (i32.eqz (local.get 0)) (then (global.set 1 (i32.const 7)))))
;; x64   26| test %edi,%edi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   28| cbnz w0, L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.eqz:home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.eqz (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   75| mov -0x50(%rbp),%eax; test %eax,%eax; jne L1; mov $0x7,%ebx; mov %ebx,global.1(%r12); L1: ret
;; a64   52| ldr w9, [x29, #88]; cbnz w9, L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.eqz:reg/not (param i32) (result i32) (i32.eqz (i32.eqz (local.get 0))))
;; x64   31| test %edi,%edi; sete %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   40| cmp w0, #0x0; cset w1, eq; cmp w1, #0x0; cset w8, eq; mov x1, x8; mov x0, x1
(func $i32.eqz:reg/selecti (param i32 i32 i32) (result i32) (select (local.get 1) (local.get 2) (i32.eqz (local.get 0))))
;; x64   16| mov %rdx,%rax; test %edi,%edi; cmove %esi,%eax
;; a64   32| mov x3, x2; cmp w0, #0x0; csel w3, w1, w3, eq; mov x0, x3
(func $i32.eqz:reg/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.eqz (local.get 0))))
;; x64   16| mov %rdx,%rax; test %edi,%edi; cmove %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x0; csel x3, x1, x3, eq; mov x0, x3
(func $i32.eqz:reg/selectd (param i32 f64 f64) (result f64) (select (local.get 1) (local.get 2) (i32.eqz (local.get 0))))
;; v3    30| vmovaps %xmm1,%xmm2; test %edi,%edi; jne L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; test %edi,%edi; jne L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   32| mov v2.16b, v1.16b; cbnz w0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.eq:reg-reg (param i32 i32) (result i32) (i32.eq (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, eq; mov x0, x2
(func $i32.eq:temp-reg (param i32) (result i32) (i32.eq (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; sete %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, eq; mov x0, x1
(func $i32.eq:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.eq (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; sete %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, eq; mov x0, x10
(func $i32.eq:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.eq (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; sete %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, eq; mov x0, x10
(func $i32.eq:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.eq (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; sete %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, eq; mov x0, x10
(func $i32.eq:reg-load (param i32 i32) (result i32) (i32.eq (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, eq; mov x0, x3
(func $i32.eq:reg-zero (param i32) (result i32) (i32.eq (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, eq; mov x0, x1
(func $i32.eq:reg-small (param i32) (result i32) (i32.eq (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, eq; mov x0, x1
(func $i32.eq:reg-large (param i32) (result i32) (i32.eq (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, eq; mov x0, x2
(func $i32.eq:temp-small (result i32) (i32.eq (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; sete %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, eq
(func $i32.eq:small-reg (param i32) (result i32) (i32.eq (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, eq; mov x0, x1
(func $i32.eq:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.eq (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, eq; mov x0, x2
(func $i32.eq:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.eq (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; sete %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, eq; cbnz w2, L1; mov x0, x28
(func $i32.eq:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.eq (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; je L1
;; a64   24| L1: cmp w0, w1; b.eq L1
(func $i32.eq:reg-small/loop (param i32) (loop (br_if 0 (i32.eq (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; je L1
;; a64   24| L1: cmp w0, #0x5; b.eq L1
(func $i32.eq:reg-reg/if (param i32 i32) (if (i32.eq (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.ne L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.eq:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.eq (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.ne L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.eq:reg-zero/if (param i32) (if (i32.eq (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.ne L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.eq:reg-small/if (param i32) (if (i32.eq (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.ne L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.eq:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.eq (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ne; mov x0, x2
(func $i32.eq:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.eq (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmove %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w2, w4, eq; mov x0, x4
(func $i32.eq:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.eq (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmove %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, eq; mov x0, x3
(func $i32.eq:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.eq (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jne L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jne L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.ne L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.ne:reg-reg (param i32 i32) (result i32) (i32.ne (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ne; mov x0, x2
(func $i32.ne:temp-reg (param i32) (result i32) (i32.ne (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setne %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, ne; mov x0, x1
(func $i32.ne:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ne (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setne %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, ne; mov x0, x10
(func $i32.ne:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ne (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setne %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, ne; mov x0, x10
(func $i32.ne:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ne (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setne %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, ne; mov x0, x10
(func $i32.ne:reg-load (param i32 i32) (result i32) (i32.ne (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setne %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, ne; mov x0, x3
(func $i32.ne:reg-zero (param i32) (result i32) (i32.ne (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, ne; mov x0, x1
(func $i32.ne:reg-small (param i32) (result i32) (i32.ne (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, ne; mov x0, x1
(func $i32.ne:reg-large (param i32) (result i32) (i32.ne (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, ne; mov x0, x2
(func $i32.ne:temp-small (result i32) (i32.ne (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setne %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, ne
(func $i32.ne:small-reg (param i32) (result i32) (i32.ne (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, ne; mov x0, x1
(func $i32.ne:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.ne (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ne; mov x0, x2
(func $i32.ne:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.ne (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setne %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, ne; cbnz w2, L1; mov x0, x28
(func $i32.ne:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.ne (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jne L1
;; a64   24| L1: cmp w0, w1; b.ne L1
(func $i32.ne:reg-small/loop (param i32) (loop (br_if 0 (i32.ne (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jne L1
;; a64   24| L1: cmp w0, #0x5; b.ne L1
(func $i32.ne:reg-reg/if (param i32 i32) (if (i32.ne (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.eq L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.ne:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.ne (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.eq L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.ne:reg-zero/if (param i32) (if (i32.ne (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.eq L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.ne:reg-small/if (param i32) (if (i32.ne (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.eq L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.ne:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.ne (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, eq; mov x0, x2
(func $i32.ne:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.ne (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovne %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w4, w2, eq; mov x0, x4
(func $i32.ne:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.ne (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovne %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, ne; mov x0, x3
(func $i32.ne:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.ne (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.eq L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.lt_s:reg-reg (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, lt; mov x0, x2
(func $i32.lt_s:temp-reg (param i32) (result i32) (i32.lt_s (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setl %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, lt; mov x0, x1
(func $i32.lt_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setl %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, lt; mov x0, x10
(func $i32.lt_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.lt_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setl %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, lt; mov x0, x10
(func $i32.lt_s:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setl %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, lt; mov x0, x10
(func $i32.lt_s:reg-load (param i32 i32) (result i32) (i32.lt_s (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setl %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, lt; mov x0, x3
(func $i32.lt_s:reg-zero (param i32) (result i32) (i32.lt_s (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, lt; mov x0, x1
(func $i32.lt_s:reg-small (param i32) (result i32) (i32.lt_s (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, lt; mov x0, x1
(func $i32.lt_s:reg-large (param i32) (result i32) (i32.lt_s (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, lt; mov x0, x2
(func $i32.lt_s:temp-small (result i32) (i32.lt_s (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setl %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, lt
(func $i32.lt_s:small-reg (param i32) (result i32) (i32.lt_s (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, gt; mov x0, x1
(func $i32.lt_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.lt_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, lt; mov x0, x2
(func $i32.lt_s:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.lt_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setl %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, lt; cbnz w2, L1; mov x0, x28
(func $i32.lt_s:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.lt_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jl L1
;; a64   24| L1: cmp w0, w1; b.lt L1
(func $i32.lt_s:reg-small/loop (param i32) (loop (br_if 0 (i32.lt_s (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jl L1
;; a64   24| L1: cmp w0, #0x5; b.lt L1
(func $i32.lt_s:reg-reg/if (param i32 i32) (if (i32.lt_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.ge L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.lt_s:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.lt_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.ge L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.lt_s:reg-zero/if (param i32) (if (i32.lt_s (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.ge L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.lt_s:reg-small/if (param i32) (if (i32.lt_s (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.ge L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.lt_s:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.lt_s (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ge; mov x0, x2
(func $i32.lt_s:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.lt_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovl %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w2, w4, lt; mov x0, x4
(func $i32.lt_s:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.lt_s (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovl %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, lt; mov x0, x3
(func $i32.lt_s:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.lt_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jge L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jge L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.ge L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.lt_u:reg-reg (param i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, cc; mov x0, x2
(func $i32.lt_u:temp-reg (param i32) (result i32) (i32.lt_u (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setb %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, cc; mov x0, x1
(func $i32.lt_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setb %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, cc; mov x0, x10
(func $i32.lt_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.lt_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setb %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, cc; mov x0, x10
(func $i32.lt_u:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setb %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, cc; mov x0, x10
(func $i32.lt_u:reg-load (param i32 i32) (result i32) (i32.lt_u (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setb %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, cc; mov x0, x3
(func $i32.lt_u:reg-zero (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, cc; mov x0, x1
(func $i32.lt_u:reg-small (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, cc; mov x0, x1
(func $i32.lt_u:reg-large (param i32) (result i32) (i32.lt_u (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, cc; mov x0, x2
(func $i32.lt_u:temp-small (result i32) (i32.lt_u (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setb %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, cc
(func $i32.lt_u:small-reg (param i32) (result i32) (i32.lt_u (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, hi; mov x0, x1
(func $i32.lt_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.lt_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, cc; mov x0, x2
(func $i32.lt_u:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.lt_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setb %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, cc; cbnz w2, L1; mov x0, x28
(func $i32.lt_u:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.lt_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jb L1
;; a64   24| L1: cmp w0, w1; b.cc L1
(func $i32.lt_u:reg-small/loop (param i32) (loop (br_if 0 (i32.lt_u (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jb L1
;; a64   24| L1: cmp w0, #0x5; b.cc L1
(func $i32.lt_u:reg-reg/if (param i32 i32) (if (i32.lt_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.cs L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.lt_u:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.lt_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.cs L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.lt_u:reg-zero/if (param i32) (if (i32.lt_u (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.cs L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.lt_u:reg-small/if (param i32) (if (i32.lt_u (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.cs L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.lt_u:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.lt_u (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, cs; mov x0, x2
(func $i32.lt_u:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.lt_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovb %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w2, w4, cc; mov x0, x4
(func $i32.lt_u:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.lt_u (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovb %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, cc; mov x0, x3
(func $i32.lt_u:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.lt_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jae L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jae L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.cs L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.gt_s:reg-reg (param i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, gt; mov x0, x2
(func $i32.gt_s:temp-reg (param i32) (result i32) (i32.gt_s (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setg %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, gt; mov x0, x1
(func $i32.gt_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setg %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, gt; mov x0, x10
(func $i32.gt_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.gt_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setg %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, gt; mov x0, x10
(func $i32.gt_s:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setg %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, gt; mov x0, x10
(func $i32.gt_s:reg-load (param i32 i32) (result i32) (i32.gt_s (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setg %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, gt; mov x0, x3
(func $i32.gt_s:reg-zero (param i32) (result i32) (i32.gt_s (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, gt; mov x0, x1
(func $i32.gt_s:reg-small (param i32) (result i32) (i32.gt_s (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, gt; mov x0, x1
(func $i32.gt_s:reg-large (param i32) (result i32) (i32.gt_s (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, gt; mov x0, x2
(func $i32.gt_s:temp-small (result i32) (i32.gt_s (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setg %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, gt
(func $i32.gt_s:small-reg (param i32) (result i32) (i32.gt_s (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, lt; mov x0, x1
(func $i32.gt_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.gt_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, gt; mov x0, x2
(func $i32.gt_s:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.gt_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setg %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, gt; cbnz w2, L1; mov x0, x28
(func $i32.gt_s:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.gt_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jg L1
;; a64   24| L1: cmp w0, w1; b.gt L1
(func $i32.gt_s:reg-small/loop (param i32) (loop (br_if 0 (i32.gt_s (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jg L1
;; a64   24| L1: cmp w0, #0x5; b.gt L1
(func $i32.gt_s:reg-reg/if (param i32 i32) (if (i32.gt_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.le L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.gt_s:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.gt_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.le L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.gt_s:reg-zero/if (param i32) (if (i32.gt_s (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.le L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.gt_s:reg-small/if (param i32) (if (i32.gt_s (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.le L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.gt_s:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.gt_s (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, le; mov x0, x2
(func $i32.gt_s:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.gt_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovg %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w2, w4, gt; mov x0, x4
(func $i32.gt_s:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.gt_s (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovg %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, gt; mov x0, x3
(func $i32.gt_s:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.gt_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jle L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jle L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.le L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.gt_u:reg-reg (param i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, hi; mov x0, x2
(func $i32.gt_u:temp-reg (param i32) (result i32) (i32.gt_u (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; seta %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, hi; mov x0, x1
(func $i32.gt_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; seta %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, hi; mov x0, x10
(func $i32.gt_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.gt_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; seta %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, hi; mov x0, x10
(func $i32.gt_u:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; seta %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, hi; mov x0, x10
(func $i32.gt_u:reg-load (param i32 i32) (result i32) (i32.gt_u (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; seta %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, hi; mov x0, x3
(func $i32.gt_u:reg-zero (param i32) (result i32) (i32.gt_u (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, hi; mov x0, x1
(func $i32.gt_u:reg-small (param i32) (result i32) (i32.gt_u (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, hi; mov x0, x1
(func $i32.gt_u:reg-large (param i32) (result i32) (i32.gt_u (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, hi; mov x0, x2
(func $i32.gt_u:temp-small (result i32) (i32.gt_u (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; seta %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, hi
(func $i32.gt_u:small-reg (param i32) (result i32) (i32.gt_u (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, cc; mov x0, x1
(func $i32.gt_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.gt_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, hi; mov x0, x2
(func $i32.gt_u:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.gt_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; seta %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, hi; cbnz w2, L1; mov x0, x28
(func $i32.gt_u:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.gt_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; ja L1
;; a64   24| L1: cmp w0, w1; b.hi L1
(func $i32.gt_u:reg-small/loop (param i32) (loop (br_if 0 (i32.gt_u (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; ja L1
;; a64   24| L1: cmp w0, #0x5; b.hi L1
(func $i32.gt_u:reg-reg/if (param i32 i32) (if (i32.gt_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.ls L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.gt_u:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.gt_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.ls L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.gt_u:reg-zero/if (param i32) (if (i32.gt_u (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.ls L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.gt_u:reg-small/if (param i32) (if (i32.gt_u (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.ls L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.gt_u:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.gt_u (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ls; mov x0, x2
(func $i32.gt_u:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.gt_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmova %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w2, w4, hi; mov x0, x4
(func $i32.gt_u:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.gt_u (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmova %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, hi; mov x0, x3
(func $i32.gt_u:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.gt_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jbe L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jbe L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.ls L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.le_s:reg-reg (param i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, le; mov x0, x2
(func $i32.le_s:temp-reg (param i32) (result i32) (i32.le_s (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setle %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, le; mov x0, x1
(func $i32.le_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setle %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, le; mov x0, x10
(func $i32.le_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.le_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setle %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, le; mov x0, x10
(func $i32.le_s:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setle %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, le; mov x0, x10
(func $i32.le_s:reg-load (param i32 i32) (result i32) (i32.le_s (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setle %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, le; mov x0, x3
(func $i32.le_s:reg-zero (param i32) (result i32) (i32.le_s (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, le; mov x0, x1
(func $i32.le_s:reg-small (param i32) (result i32) (i32.le_s (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, le; mov x0, x1
(func $i32.le_s:reg-large (param i32) (result i32) (i32.le_s (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, le; mov x0, x2
(func $i32.le_s:temp-small (result i32) (i32.le_s (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setle %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, le
(func $i32.le_s:small-reg (param i32) (result i32) (i32.le_s (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, ge; mov x0, x1
(func $i32.le_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.le_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, le; mov x0, x2
(func $i32.le_s:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.le_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setle %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, le; cbnz w2, L1; mov x0, x28
(func $i32.le_s:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.le_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jle L1
;; a64   24| L1: cmp w0, w1; b.le L1
(func $i32.le_s:reg-small/loop (param i32) (loop (br_if 0 (i32.le_s (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jle L1
;; a64   24| L1: cmp w0, #0x5; b.le L1
(func $i32.le_s:reg-reg/if (param i32 i32) (if (i32.le_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.gt L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.le_s:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.le_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.gt L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.le_s:reg-zero/if (param i32) (if (i32.le_s (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.gt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.le_s:reg-small/if (param i32) (if (i32.le_s (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.gt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.le_s:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.le_s (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, gt; mov x0, x2
(func $i32.le_s:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.le_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovle %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w4, w2, gt; mov x0, x4
(func $i32.le_s:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.le_s (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovle %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, le; mov x0, x3
(func $i32.le_s:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.le_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jg L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jg L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.gt L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.le_u:reg-reg (param i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ls; mov x0, x2
(func $i32.le_u:temp-reg (param i32) (result i32) (i32.le_u (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setbe %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, ls; mov x0, x1
(func $i32.le_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, ls; mov x0, x10
(func $i32.le_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.le_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setbe %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, ls; mov x0, x10
(func $i32.le_u:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setbe %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, ls; mov x0, x10
(func $i32.le_u:reg-load (param i32 i32) (result i32) (i32.le_u (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setbe %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, ls; mov x0, x3
(func $i32.le_u:reg-zero (param i32) (result i32) (i32.le_u (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, ls; mov x0, x1
(func $i32.le_u:reg-small (param i32) (result i32) (i32.le_u (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, ls; mov x0, x1
(func $i32.le_u:reg-large (param i32) (result i32) (i32.le_u (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, ls; mov x0, x2
(func $i32.le_u:temp-small (result i32) (i32.le_u (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setbe %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, ls
(func $i32.le_u:small-reg (param i32) (result i32) (i32.le_u (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, cs; mov x0, x1
(func $i32.le_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.le_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ls; mov x0, x2
(func $i32.le_u:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.le_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setbe %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, ls; cbnz w2, L1; mov x0, x28
(func $i32.le_u:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.le_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jbe L1
;; a64   24| L1: cmp w0, w1; b.ls L1
(func $i32.le_u:reg-small/loop (param i32) (loop (br_if 0 (i32.le_u (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jbe L1
;; a64   24| L1: cmp w0, #0x5; b.ls L1
(func $i32.le_u:reg-reg/if (param i32 i32) (if (i32.le_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.hi L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.le_u:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.le_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.hi L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.le_u:reg-zero/if (param i32) (if (i32.le_u (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.hi L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.le_u:reg-small/if (param i32) (if (i32.le_u (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.hi L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.le_u:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.le_u (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, hi; mov x0, x2
(func $i32.le_u:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.le_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovbe %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w4, w2, hi; mov x0, x4
(func $i32.le_u:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.le_u (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovbe %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, ls; mov x0, x3
(func $i32.le_u:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.le_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; ja L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; ja L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.hi L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.ge_s:reg-reg (param i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ge; mov x0, x2
(func $i32.ge_s:temp-reg (param i32) (result i32) (i32.ge_s (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setge %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, ge; mov x0, x1
(func $i32.ge_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setge %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, ge; mov x0, x10
(func $i32.ge_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ge_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setge %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, ge; mov x0, x10
(func $i32.ge_s:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setge %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, ge; mov x0, x10
(func $i32.ge_s:reg-load (param i32 i32) (result i32) (i32.ge_s (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setge %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, ge; mov x0, x3
(func $i32.ge_s:reg-zero (param i32) (result i32) (i32.ge_s (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, ge; mov x0, x1
(func $i32.ge_s:reg-small (param i32) (result i32) (i32.ge_s (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, ge; mov x0, x1
(func $i32.ge_s:reg-large (param i32) (result i32) (i32.ge_s (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, ge; mov x0, x2
(func $i32.ge_s:temp-small (result i32) (i32.ge_s (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setge %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, ge
(func $i32.ge_s:small-reg (param i32) (result i32) (i32.ge_s (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, le; mov x0, x1
(func $i32.ge_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.ge_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, ge; mov x0, x2
(func $i32.ge_s:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.ge_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setge %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, ge; cbnz w2, L1; mov x0, x28
(func $i32.ge_s:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.ge_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jge L1
;; a64   24| L1: cmp w0, w1; b.ge L1
(func $i32.ge_s:reg-small/loop (param i32) (loop (br_if 0 (i32.ge_s (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jge L1
;; a64   24| L1: cmp w0, #0x5; b.ge L1
(func $i32.ge_s:reg-reg/if (param i32 i32) (if (i32.ge_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.lt L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.ge_s:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.ge_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.lt L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.ge_s:reg-zero/if (param i32) (if (i32.ge_s (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.lt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.ge_s:reg-small/if (param i32) (if (i32.ge_s (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.lt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.ge_s:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.ge_s (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, lt; mov x0, x2
(func $i32.ge_s:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.ge_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovge %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w4, w2, lt; mov x0, x4
(func $i32.ge_s:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.ge_s (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovge %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, ge; mov x0, x3
(func $i32.ge_s:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.ge_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jl L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jl L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.lt L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i32.ge_u:reg-reg (param i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 1)))
;; x64   17| cmp %esi,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, cs; mov x0, x2
(func $i32.ge_u:temp-reg (param i32) (result i32) (i32.ge_u (global.get 1) (local.get 0)))
;; x64   22| mov global.1(%r12),%eax; cmp %edi,%eax; setae %r10b; movzbl %r10b,%eax
;; a64   32| ldr w1, [x20, global.1]; cmp w1, w0; cset w1, cs; mov x0, x1
(func $i32.ge_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%edi; setae %r10b; movzbl %r10b,%eax
;; a64   52| ldr w9, [x29, #88]; cmp w0, w9; cset w10, cs; mov x0, x10
(func $i32.ge_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ge_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%eax; cmp %edi,%eax; setae %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr w9, [x29, #88]; cmp w9, w0; cset w10, cs; mov x0, x10
(func $i32.ge_u:reg-far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%edi; setae %r10b; movzbl %r10b,%eax
;; a64  116| ldr w9, [x29, #152]; cmp w0, w9; cset w10, cs; mov x0, x10
(func $i32.ge_u:reg-load (param i32 i32) (result i32) (i32.ge_u (local.get 0) (i32.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%eax; cmp %eax,%edi; setae %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr w2, [x21, w1, uxtw]; cmp w0, w2; cset w3, cs; mov x0, x3
(func $i32.ge_u:reg-zero (param i32) (result i32) (i32.ge_u (local.get 0) (i32.const 0)))
;; x64   18| cmp $0x0,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x0; cset w1, cs; mov x0, x1
(func $i32.ge_u:reg-small (param i32) (result i32) (i32.ge_u (local.get 0) (i32.const 5)))
;; x64   18| cmp $0x5,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, cs; mov x0, x1
(func $i32.ge_u:reg-large (param i32) (result i32) (i32.ge_u (local.get 0) (i32.const 74565)))
;; x64   21| cmp $0x12345,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp w0, w1; cset w2, cs; mov x0, x2
(func $i32.ge_u:temp-small (result i32) (i32.ge_u (global.get 1) (i32.const 5)))
;; x64   23| mov global.1(%r12),%eax; cmp $0x5,%eax; setae %r10b; movzbl %r10b,%eax
;; a64   28| ldr w0, [x20, global.1]; cmp w0, #0x5; cset w0, cs
(func $i32.ge_u:small-reg (param i32) (result i32) (i32.ge_u (i32.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%edi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, #0x5; cset w1, ls; mov x0, x1
(func $i32.ge_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.ge_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %esi,%edi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, cs; mov x0, x2
(func $i32.ge_u:loop:reg-reg>new (param i32 i32 i32) (result i32) (local i32) (loop (local.set 3 (i32.ge_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %esi,%edi; setae %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp w0, w1; cset w28, cs; cbnz w2, L1; mov x0, x28
(func $i32.ge_u:reg-reg/loop (param i32 i32) (loop (br_if 0 (i32.ge_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %esi,%edi; jae L1
;; a64   24| L1: cmp w0, w1; b.cs L1
(func $i32.ge_u:reg-small/loop (param i32) (loop (br_if 0 (i32.ge_u (local.get 0) (i32.const 5)))))
;; x64   16| L1: cmp $0x5,%edi; jae L1
;; a64   24| L1: cmp w0, #0x5; b.cs L1
(func $i32.ge_u:reg-reg/if (param i32 i32) (if (i32.ge_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %esi,%edi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.cc L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i32.ge_u:reg-home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (i32.ge_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%edi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w0, w9; b.cc L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i32.ge_u:reg-zero/if (param i32) (if (i32.ge_u (local.get 0) (i32.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%edi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x0; b.cc L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.ge_u:reg-small/if (param i32) (if (i32.ge_u (local.get 0) (i32.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%edi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x5; b.cc L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i32.ge_u:reg-reg/not (param i32 i32) (result i32) (i32.eqz (i32.ge_u (local.get 0) (local.get 1))))
;; x64   17| cmp %esi,%edi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp w0, w1; cset w2, cc; mov x0, x2
(func $i32.ge_u:reg-reg/selecti (param i32 i32 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i32.ge_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %esi,%edi; cmovae %edx,%eax
;; a64   32| mov x4, x3; cmp w0, w1; csel w4, w4, w2, cc; mov x0, x4
(func $i32.ge_u:reg-small/selectl (param i32 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i32.ge_u (local.get 0) (i32.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%edi; cmovae %rsi,%rax
;; a64   32| mov x3, x2; cmp w0, #0x5; csel x3, x1, x3, cs; mov x0, x3
(func $i32.ge_u:reg-reg/selectd (param i32 i32 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i32.ge_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %esi,%edi; jb L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %esi,%edi; jb L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp w0, w1; b.cc L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.eqz:reg (param i64) (result i32) (i64.eqz (local.get 0)))
;; x64   17| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $i64.eqz:temp (result i32) (i64.eqz (global.get 2)))
;; x64   25| mov global.2(%r12),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x0, [x20, global.2]; cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $i64.eqz:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.eqz (local.get 8)))
;; x64   69| mov -0x50(%rbp),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, #0x0; cset w10, eq; mov x0, x10
(func $i64.eqz:load (param i32) (result i32) (i64.eqz (i64.load (local.get 0))))
;; x64   25| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x1, [x21, w0, uxtw]; cmp x1, #0x0; cset w2, eq; mov x0, x2
(func $i64.eqz:reg>new (param i64) (result i32) (local i32) (local.set 1 (i64.eqz (local.get 0))) (local.get 1))
;; x64   17| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $i64.eqz:loop:reg>new (param i64 i32) (result i32) (local i32) (loop (local.set 2 (i64.eqz (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   32| xor %r15d,%r15d; L1: test %rdi,%rdi; sete %r10b; movzbl %r10b,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, #0x0; cset w28, eq; cbnz w1, L1; mov x0, x28
(func $i64.eqz:reg/loop (param i64) (loop (br_if 0 (i64.eqz (local.get 0)))))
;; x64   15| L1: test %rdi,%rdi; je L1
;; a64   20| L1: cbz x0, L1
(func $i64.eqz:temp/loop (loop (br_if 0 (i64.eqz (global.get 2)))))
;; x64   20| L1: mov global.2(%r12),%rax; test %rax,%rax; je L1
;; a64   24| L1: ldr x0, [x20, global.2]; cbz x0, L1
(func $i64.eqz:reg/if (param i64) (if (i64.eqz (local.get 0)) (then (global.set 1 (i32.const 7)))))
;; x64   26| test %rdi,%rdi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   28| cbnz x0, L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.eqz:home/if (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.eqz (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   75| mov -0x50(%rbp),%rax; test %rax,%rax; jne L1; mov $0x7,%ebx; mov %ebx,global.1(%r12); L1: ret
;; a64   52| ldr x9, [x29, #88]; cbnz x9, L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.eqz:reg/not (param i64) (result i32) (i32.eqz (i64.eqz (local.get 0))))
;; x64   31| test %rdi,%rdi; sete %r10b; movzbl %r10b,%eax; test %eax,%eax; sete %r10b; movzbl %r10b,%r10d; mov %r10,%rax
;; a64   40| cmp x0, #0x0; cset w1, eq; cmp w1, #0x0; cset w8, eq; mov x1, x8; mov x0, x1
(func $i64.eqz:reg/selecti (param i64 i32 i32) (result i32) (select (local.get 1) (local.get 2) (i64.eqz (local.get 0))))
;; x64   16| mov %rdx,%rax; test %rdi,%rdi; cmove %esi,%eax
;; a64   32| mov x3, x2; cmp x0, #0x0; csel w3, w1, w3, eq; mov x0, x3
(func $i64.eqz:reg/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.eqz (local.get 0))))
;; x64   16| mov %rdx,%rax; test %rdi,%rdi; cmove %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x0; csel x3, x1, x3, eq; mov x0, x3
(func $i64.eqz:reg/selectd (param i64 f64 f64) (result f64) (select (local.get 1) (local.get 2) (i64.eqz (local.get 0))))
;; v3    30| vmovaps %xmm1,%xmm2; test %rdi,%rdi; jne L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; test %rdi,%rdi; jne L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   32| mov v2.16b, v1.16b; cbnz x0, L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.eq:reg-reg (param i64 i64) (result i32) (i64.eq (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, eq; mov x0, x2
(func $i64.eq:temp-reg (param i64) (result i32) (i64.eq (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; sete %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, eq; mov x0, x1
(func $i64.eq:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.eq (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, eq; mov x0, x10
(func $i64.eq:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.eq (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; sete %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, eq; mov x0, x10
(func $i64.eq:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.eq (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; sete %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, eq; mov x0, x10
(func $i64.eq:reg-load (param i64 i32) (result i32) (i64.eq (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, eq; mov x0, x3
(func $i64.eq:reg-zero (param i64) (result i32) (i64.eq (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, eq; mov x0, x1
(func $i64.eq:reg-small (param i64) (result i32) (i64.eq (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, eq; mov x0, x1
(func $i64.eq:reg-large (param i64) (result i32) (i64.eq (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, eq; mov x0, x2
(func $i64.eq:reg-wide (param i64) (result i32) (i64.eq (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; sete %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, eq; mov x0, x2
(func $i64.eq:temp-small (result i32) (i64.eq (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; sete %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, eq
(func $i64.eq:small-reg (param i64) (result i32) (i64.eq (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, eq; mov x0, x1
(func $i64.eq:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.eq (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, eq; mov x0, x2
(func $i64.eq:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.eq (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; sete %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, eq; cbnz w2, L1; mov x0, x28
(func $i64.eq:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.eq (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; je L1
;; a64   24| L1: cmp x0, x1; b.eq L1
(func $i64.eq:reg-small/loop (param i64) (loop (br_if 0 (i64.eq (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; je L1
;; a64   24| L1: cmp x0, #0x5; b.eq L1
(func $i64.eq:reg-wide/loop (param i64) (loop (br_if 0 (i64.eq (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; je L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.eq L1
(func $i64.eq:reg-reg/if (param i64 i64) (if (i64.eq (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.ne L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.eq:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.eq (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.ne L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.eq:reg-zero/if (param i64) (if (i64.eq (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.ne L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.eq:reg-small/if (param i64) (if (i64.eq (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.ne L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.eq:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.eq (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ne; mov x0, x2
(func $i64.eq:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.eq (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmove %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w2, w4, eq; mov x0, x4
(func $i64.eq:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.eq (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmove %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, eq; mov x0, x3
(func $i64.eq:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.eq (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jne L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jne L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.ne L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.ne:reg-reg (param i64 i64) (result i32) (i64.ne (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ne; mov x0, x2
(func $i64.ne:temp-reg (param i64) (result i32) (i64.ne (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setne %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, ne; mov x0, x1
(func $i64.ne:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ne (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, ne; mov x0, x10
(func $i64.ne:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ne (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setne %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, ne; mov x0, x10
(func $i64.ne:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ne (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setne %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, ne; mov x0, x10
(func $i64.ne:reg-load (param i64 i32) (result i32) (i64.ne (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setne %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, ne; mov x0, x3
(func $i64.ne:reg-zero (param i64) (result i32) (i64.ne (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, ne; mov x0, x1
(func $i64.ne:reg-small (param i64) (result i32) (i64.ne (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, ne; mov x0, x1
(func $i64.ne:reg-large (param i64) (result i32) (i64.ne (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, ne; mov x0, x2
(func $i64.ne:reg-wide (param i64) (result i32) (i64.ne (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setne %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, ne; mov x0, x2
(func $i64.ne:temp-small (result i32) (i64.ne (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setne %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, ne
(func $i64.ne:small-reg (param i64) (result i32) (i64.ne (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, ne; mov x0, x1
(func $i64.ne:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.ne (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setne %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ne; mov x0, x2
(func $i64.ne:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.ne (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setne %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, ne; cbnz w2, L1; mov x0, x28
(func $i64.ne:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.ne (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jne L1
;; a64   24| L1: cmp x0, x1; b.ne L1
(func $i64.ne:reg-small/loop (param i64) (loop (br_if 0 (i64.ne (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jne L1
;; a64   24| L1: cmp x0, #0x5; b.ne L1
(func $i64.ne:reg-wide/loop (param i64) (loop (br_if 0 (i64.ne (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jne L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.ne L1
(func $i64.ne:reg-reg/if (param i64 i64) (if (i64.ne (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.eq L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.ne:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.ne (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.eq L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.ne:reg-zero/if (param i64) (if (i64.ne (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.eq L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.ne:reg-small/if (param i64) (if (i64.ne (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; je L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.eq L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.ne:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.ne (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; sete %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, eq; mov x0, x2
(func $i64.ne:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.ne (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovne %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w4, w2, eq; mov x0, x4
(func $i64.ne:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.ne (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovne %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, ne; mov x0, x3
(func $i64.ne:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.ne (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; je L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; je L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.eq L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.lt_s:reg-reg (param i64 i64) (result i32) (i64.lt_s (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, lt; mov x0, x2
(func $i64.lt_s:temp-reg (param i64) (result i32) (i64.lt_s (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setl %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, lt; mov x0, x1
(func $i64.lt_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.lt_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, lt; mov x0, x10
(func $i64.lt_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.lt_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setl %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, lt; mov x0, x10
(func $i64.lt_s:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.lt_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setl %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, lt; mov x0, x10
(func $i64.lt_s:reg-load (param i64 i32) (result i32) (i64.lt_s (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setl %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, lt; mov x0, x3
(func $i64.lt_s:reg-zero (param i64) (result i32) (i64.lt_s (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, lt; mov x0, x1
(func $i64.lt_s:reg-small (param i64) (result i32) (i64.lt_s (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, lt; mov x0, x1
(func $i64.lt_s:reg-large (param i64) (result i32) (i64.lt_s (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, lt; mov x0, x2
(func $i64.lt_s:reg-wide (param i64) (result i32) (i64.lt_s (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setl %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, lt; mov x0, x2
(func $i64.lt_s:temp-small (result i32) (i64.lt_s (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setl %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, lt
(func $i64.lt_s:small-reg (param i64) (result i32) (i64.lt_s (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, gt; mov x0, x1
(func $i64.lt_s:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.lt_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, lt; mov x0, x2
(func $i64.lt_s:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.lt_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setl %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, lt; cbnz w2, L1; mov x0, x28
(func $i64.lt_s:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.lt_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jl L1
;; a64   24| L1: cmp x0, x1; b.lt L1
(func $i64.lt_s:reg-small/loop (param i64) (loop (br_if 0 (i64.lt_s (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jl L1
;; a64   24| L1: cmp x0, #0x5; b.lt L1
(func $i64.lt_s:reg-wide/loop (param i64) (loop (br_if 0 (i64.lt_s (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jl L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.lt L1
(func $i64.lt_s:reg-reg/if (param i64 i64) (if (i64.lt_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.ge L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.lt_s:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.lt_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.ge L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.lt_s:reg-zero/if (param i64) (if (i64.lt_s (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.ge L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.lt_s:reg-small/if (param i64) (if (i64.lt_s (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jge L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.ge L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.lt_s:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.lt_s (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ge; mov x0, x2
(func $i64.lt_s:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.lt_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovl %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w2, w4, lt; mov x0, x4
(func $i64.lt_s:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.lt_s (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovl %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, lt; mov x0, x3
(func $i64.lt_s:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.lt_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jge L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jge L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.ge L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.lt_u:reg-reg (param i64 i64) (result i32) (i64.lt_u (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, cc; mov x0, x2
(func $i64.lt_u:temp-reg (param i64) (result i32) (i64.lt_u (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setb %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, cc; mov x0, x1
(func $i64.lt_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.lt_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, cc; mov x0, x10
(func $i64.lt_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.lt_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setb %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, cc; mov x0, x10
(func $i64.lt_u:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.lt_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setb %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, cc; mov x0, x10
(func $i64.lt_u:reg-load (param i64 i32) (result i32) (i64.lt_u (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setb %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, cc; mov x0, x3
(func $i64.lt_u:reg-zero (param i64) (result i32) (i64.lt_u (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, cc; mov x0, x1
(func $i64.lt_u:reg-small (param i64) (result i32) (i64.lt_u (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, cc; mov x0, x1
(func $i64.lt_u:reg-large (param i64) (result i32) (i64.lt_u (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, cc; mov x0, x2
(func $i64.lt_u:reg-wide (param i64) (result i32) (i64.lt_u (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setb %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, cc; mov x0, x2
(func $i64.lt_u:temp-small (result i32) (i64.lt_u (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setb %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, cc
(func $i64.lt_u:small-reg (param i64) (result i32) (i64.lt_u (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, hi; mov x0, x1
(func $i64.lt_u:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.lt_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, cc; mov x0, x2
(func $i64.lt_u:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.lt_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setb %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, cc; cbnz w2, L1; mov x0, x28
(func $i64.lt_u:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.lt_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jb L1
;; a64   24| L1: cmp x0, x1; b.cc L1
(func $i64.lt_u:reg-small/loop (param i64) (loop (br_if 0 (i64.lt_u (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jb L1
;; a64   24| L1: cmp x0, #0x5; b.cc L1
(func $i64.lt_u:reg-wide/loop (param i64) (loop (br_if 0 (i64.lt_u (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jb L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.cc L1
(func $i64.lt_u:reg-reg/if (param i64 i64) (if (i64.lt_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.cs L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.lt_u:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.lt_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.cs L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.lt_u:reg-zero/if (param i64) (if (i64.lt_u (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.cs L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.lt_u:reg-small/if (param i64) (if (i64.lt_u (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.cs L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.lt_u:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.lt_u (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, cs; mov x0, x2
(func $i64.lt_u:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.lt_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovb %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w2, w4, cc; mov x0, x4
(func $i64.lt_u:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.lt_u (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovb %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, cc; mov x0, x3
(func $i64.lt_u:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.lt_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jae L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jae L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.cs L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.gt_s:reg-reg (param i64 i64) (result i32) (i64.gt_s (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, gt; mov x0, x2
(func $i64.gt_s:temp-reg (param i64) (result i32) (i64.gt_s (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setg %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, gt; mov x0, x1
(func $i64.gt_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.gt_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, gt; mov x0, x10
(func $i64.gt_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.gt_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setg %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, gt; mov x0, x10
(func $i64.gt_s:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.gt_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setg %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, gt; mov x0, x10
(func $i64.gt_s:reg-load (param i64 i32) (result i32) (i64.gt_s (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setg %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, gt; mov x0, x3
(func $i64.gt_s:reg-zero (param i64) (result i32) (i64.gt_s (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, gt; mov x0, x1
(func $i64.gt_s:reg-small (param i64) (result i32) (i64.gt_s (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, gt; mov x0, x1
(func $i64.gt_s:reg-large (param i64) (result i32) (i64.gt_s (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, gt; mov x0, x2
(func $i64.gt_s:reg-wide (param i64) (result i32) (i64.gt_s (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setg %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, gt; mov x0, x2
(func $i64.gt_s:temp-small (result i32) (i64.gt_s (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setg %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, gt
(func $i64.gt_s:small-reg (param i64) (result i32) (i64.gt_s (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, lt; mov x0, x1
(func $i64.gt_s:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.gt_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, gt; mov x0, x2
(func $i64.gt_s:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.gt_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setg %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, gt; cbnz w2, L1; mov x0, x28
(func $i64.gt_s:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.gt_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jg L1
;; a64   24| L1: cmp x0, x1; b.gt L1
(func $i64.gt_s:reg-small/loop (param i64) (loop (br_if 0 (i64.gt_s (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jg L1
;; a64   24| L1: cmp x0, #0x5; b.gt L1
(func $i64.gt_s:reg-wide/loop (param i64) (loop (br_if 0 (i64.gt_s (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jg L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.gt L1
(func $i64.gt_s:reg-reg/if (param i64 i64) (if (i64.gt_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.le L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.gt_s:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.gt_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.le L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.gt_s:reg-zero/if (param i64) (if (i64.gt_s (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.le L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.gt_s:reg-small/if (param i64) (if (i64.gt_s (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jle L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.le L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.gt_s:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.gt_s (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, le; mov x0, x2
(func $i64.gt_s:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.gt_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovg %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w2, w4, gt; mov x0, x4
(func $i64.gt_s:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.gt_s (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovg %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, gt; mov x0, x3
(func $i64.gt_s:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.gt_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jle L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jle L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.le L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.gt_u:reg-reg (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, hi; mov x0, x2
(func $i64.gt_u:temp-reg (param i64) (result i32) (i64.gt_u (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; seta %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, hi; mov x0, x1
(func $i64.gt_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.gt_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, hi; mov x0, x10
(func $i64.gt_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.gt_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; seta %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, hi; mov x0, x10
(func $i64.gt_u:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.gt_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; seta %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, hi; mov x0, x10
(func $i64.gt_u:reg-load (param i64 i32) (result i32) (i64.gt_u (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; seta %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, hi; mov x0, x3
(func $i64.gt_u:reg-zero (param i64) (result i32) (i64.gt_u (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, hi; mov x0, x1
(func $i64.gt_u:reg-small (param i64) (result i32) (i64.gt_u (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, hi; mov x0, x1
(func $i64.gt_u:reg-large (param i64) (result i32) (i64.gt_u (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, hi; mov x0, x2
(func $i64.gt_u:reg-wide (param i64) (result i32) (i64.gt_u (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; seta %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, hi; mov x0, x2
(func $i64.gt_u:temp-small (result i32) (i64.gt_u (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; seta %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, hi
(func $i64.gt_u:small-reg (param i64) (result i32) (i64.gt_u (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, cc; mov x0, x1
(func $i64.gt_u:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.gt_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, hi; mov x0, x2
(func $i64.gt_u:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.gt_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; seta %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, hi; cbnz w2, L1; mov x0, x28
(func $i64.gt_u:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.gt_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; ja L1
;; a64   24| L1: cmp x0, x1; b.hi L1
(func $i64.gt_u:reg-small/loop (param i64) (loop (br_if 0 (i64.gt_u (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; ja L1
;; a64   24| L1: cmp x0, #0x5; b.hi L1
(func $i64.gt_u:reg-wide/loop (param i64) (loop (br_if 0 (i64.gt_u (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; ja L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.hi L1
(func $i64.gt_u:reg-reg/if (param i64 i64) (if (i64.gt_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.ls L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.gt_u:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.gt_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.ls L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.gt_u:reg-zero/if (param i64) (if (i64.gt_u (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.ls L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.gt_u:reg-small/if (param i64) (if (i64.gt_u (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jbe L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.ls L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.gt_u:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.gt_u (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ls; mov x0, x2
(func $i64.gt_u:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.gt_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmova %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w2, w4, hi; mov x0, x4
(func $i64.gt_u:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.gt_u (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmova %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, hi; mov x0, x3
(func $i64.gt_u:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.gt_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jbe L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jbe L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.ls L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.le_s:reg-reg (param i64 i64) (result i32) (i64.le_s (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, le; mov x0, x2
(func $i64.le_s:temp-reg (param i64) (result i32) (i64.le_s (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setle %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, le; mov x0, x1
(func $i64.le_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.le_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, le; mov x0, x10
(func $i64.le_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.le_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setle %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, le; mov x0, x10
(func $i64.le_s:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.le_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setle %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, le; mov x0, x10
(func $i64.le_s:reg-load (param i64 i32) (result i32) (i64.le_s (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setle %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, le; mov x0, x3
(func $i64.le_s:reg-zero (param i64) (result i32) (i64.le_s (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, le; mov x0, x1
(func $i64.le_s:reg-small (param i64) (result i32) (i64.le_s (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, le; mov x0, x1
(func $i64.le_s:reg-large (param i64) (result i32) (i64.le_s (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, le; mov x0, x2
(func $i64.le_s:reg-wide (param i64) (result i32) (i64.le_s (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setle %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, le; mov x0, x2
(func $i64.le_s:temp-small (result i32) (i64.le_s (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setle %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, le
(func $i64.le_s:small-reg (param i64) (result i32) (i64.le_s (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, ge; mov x0, x1
(func $i64.le_s:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.le_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, le; mov x0, x2
(func $i64.le_s:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.le_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setle %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, le; cbnz w2, L1; mov x0, x28
(func $i64.le_s:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.le_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jle L1
;; a64   24| L1: cmp x0, x1; b.le L1
(func $i64.le_s:reg-small/loop (param i64) (loop (br_if 0 (i64.le_s (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jle L1
;; a64   24| L1: cmp x0, #0x5; b.le L1
(func $i64.le_s:reg-wide/loop (param i64) (loop (br_if 0 (i64.le_s (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jle L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.le L1
(func $i64.le_s:reg-reg/if (param i64 i64) (if (i64.le_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.gt L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.le_s:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.le_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.gt L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.le_s:reg-zero/if (param i64) (if (i64.le_s (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.gt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.le_s:reg-small/if (param i64) (if (i64.le_s (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jg L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.gt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.le_s:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.le_s (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setg %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, gt; mov x0, x2
(func $i64.le_s:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.le_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovle %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w4, w2, gt; mov x0, x4
(func $i64.le_s:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.le_s (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovle %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, le; mov x0, x3
(func $i64.le_s:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.le_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jg L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jg L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.gt L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.le_u:reg-reg (param i64 i64) (result i32) (i64.le_u (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ls; mov x0, x2
(func $i64.le_u:temp-reg (param i64) (result i32) (i64.le_u (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setbe %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, ls; mov x0, x1
(func $i64.le_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.le_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, ls; mov x0, x10
(func $i64.le_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.le_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setbe %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, ls; mov x0, x10
(func $i64.le_u:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.le_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, ls; mov x0, x10
(func $i64.le_u:reg-load (param i64 i32) (result i32) (i64.le_u (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setbe %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, ls; mov x0, x3
(func $i64.le_u:reg-zero (param i64) (result i32) (i64.le_u (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, ls; mov x0, x1
(func $i64.le_u:reg-small (param i64) (result i32) (i64.le_u (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, ls; mov x0, x1
(func $i64.le_u:reg-large (param i64) (result i32) (i64.le_u (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, ls; mov x0, x2
(func $i64.le_u:reg-wide (param i64) (result i32) (i64.le_u (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setbe %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, ls; mov x0, x2
(func $i64.le_u:temp-small (result i32) (i64.le_u (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setbe %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, ls
(func $i64.le_u:small-reg (param i64) (result i32) (i64.le_u (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, cs; mov x0, x1
(func $i64.le_u:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.le_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ls; mov x0, x2
(func $i64.le_u:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.le_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setbe %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, ls; cbnz w2, L1; mov x0, x28
(func $i64.le_u:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.le_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jbe L1
;; a64   24| L1: cmp x0, x1; b.ls L1
(func $i64.le_u:reg-small/loop (param i64) (loop (br_if 0 (i64.le_u (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jbe L1
;; a64   24| L1: cmp x0, #0x5; b.ls L1
(func $i64.le_u:reg-wide/loop (param i64) (loop (br_if 0 (i64.le_u (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jbe L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.ls L1
(func $i64.le_u:reg-reg/if (param i64 i64) (if (i64.le_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.hi L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.le_u:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.le_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.hi L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.le_u:reg-zero/if (param i64) (if (i64.le_u (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.hi L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.le_u:reg-small/if (param i64) (if (i64.le_u (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; ja L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.hi L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.le_u:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.le_u (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; seta %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, hi; mov x0, x2
(func $i64.le_u:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.le_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovbe %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w4, w2, hi; mov x0, x4
(func $i64.le_u:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.le_u (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovbe %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, ls; mov x0, x3
(func $i64.le_u:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.le_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; ja L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; ja L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.hi L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.ge_s:reg-reg (param i64 i64) (result i32) (i64.ge_s (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ge; mov x0, x2
(func $i64.ge_s:temp-reg (param i64) (result i32) (i64.ge_s (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setge %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, ge; mov x0, x1
(func $i64.ge_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ge_s (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, ge; mov x0, x10
(func $i64.ge_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ge_s (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setge %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, ge; mov x0, x10
(func $i64.ge_s:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ge_s (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setge %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, ge; mov x0, x10
(func $i64.ge_s:reg-load (param i64 i32) (result i32) (i64.ge_s (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setge %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, ge; mov x0, x3
(func $i64.ge_s:reg-zero (param i64) (result i32) (i64.ge_s (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, ge; mov x0, x1
(func $i64.ge_s:reg-small (param i64) (result i32) (i64.ge_s (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, ge; mov x0, x1
(func $i64.ge_s:reg-large (param i64) (result i32) (i64.ge_s (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, ge; mov x0, x2
(func $i64.ge_s:reg-wide (param i64) (result i32) (i64.ge_s (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setge %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, ge; mov x0, x2
(func $i64.ge_s:temp-small (result i32) (i64.ge_s (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setge %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, ge
(func $i64.ge_s:small-reg (param i64) (result i32) (i64.ge_s (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setle %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, le; mov x0, x1
(func $i64.ge_s:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.ge_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setge %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, ge; mov x0, x2
(func $i64.ge_s:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.ge_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setge %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, ge; cbnz w2, L1; mov x0, x28
(func $i64.ge_s:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.ge_s (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jge L1
;; a64   24| L1: cmp x0, x1; b.ge L1
(func $i64.ge_s:reg-small/loop (param i64) (loop (br_if 0 (i64.ge_s (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jge L1
;; a64   24| L1: cmp x0, #0x5; b.ge L1
(func $i64.ge_s:reg-wide/loop (param i64) (loop (br_if 0 (i64.ge_s (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jge L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.ge L1
(func $i64.ge_s:reg-reg/if (param i64 i64) (if (i64.ge_s (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.lt L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.ge_s:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.ge_s (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.lt L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.ge_s:reg-zero/if (param i64) (if (i64.ge_s (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.lt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.ge_s:reg-small/if (param i64) (if (i64.ge_s (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.lt L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.ge_s:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.ge_s (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setl %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, lt; mov x0, x2
(func $i64.ge_s:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.ge_s (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovge %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w4, w2, lt; mov x0, x4
(func $i64.ge_s:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.ge_s (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovge %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, ge; mov x0, x3
(func $i64.ge_s:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.ge_s (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jl L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jl L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.lt L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
(func $i64.ge_u:reg-reg (param i64 i64) (result i32) (i64.ge_u (local.get 0) (local.get 1)))
;; x64   17| cmp %rsi,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, cs; mov x0, x2
(func $i64.ge_u:temp-reg (param i64) (result i32) (i64.ge_u (global.get 2) (local.get 0)))
;; x64   22| mov global.2(%r12),%rax; cmp %rdi,%rax; setae %r10b; movzbl %r10b,%eax
;; a64   32| ldr x1, [x20, global.2]; cmp x1, x0; cset w1, cs; mov x0, x1
(func $i64.ge_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ge_u (local.get 0) (local.get 8)))
;; x64   63| cmp -0x50(%rbp),%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   52| ldr x9, [x29, #88]; cmp x0, x9; cset w10, cs; mov x0, x10
(func $i64.ge_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ge_u (local.get 8) (local.get 0)))
;; x64   69| mov -0x50(%rbp),%rax; cmp %rdi,%rax; setae %r10b; movzbl %r10b,%ebx; mov %rbx,%rax
;; a64   52| ldr x9, [x29, #88]; cmp x9, x0; cset w10, cs; mov x0, x10
(func $i64.ge_u:reg-far (param i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i64.ge_u (local.get 0) (local.get 16)))
;; x64  167| sub $0xa0,%rsp; cmp -0x90(%rbp),%rdi; setae %r10b; movzbl %r10b,%eax
;; a64  116| ldr x9, [x29, #152]; cmp x0, x9; cset w10, cs; mov x0, x10
(func $i64.ge_u:reg-load (param i64 i32) (result i32) (i64.ge_u (local.get 0) (i64.load (local.get 1))))
;; x64   25| mov 0x0(%r13,%rsi,1),%rax; cmp %rax,%rdi; setae %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   32| ldr x2, [x21, w1, uxtw]; cmp x0, x2; cset w3, cs; mov x0, x3
(func $i64.ge_u:reg-zero (param i64) (result i32) (i64.ge_u (local.get 0) (i64.const 0)))
;; x64   18| cmp $0x0,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x0; cset w1, cs; mov x0, x1
(func $i64.ge_u:reg-small (param i64) (result i32) (i64.ge_u (local.get 0) (i64.const 5)))
;; x64   18| cmp $0x5,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, cs; mov x0, x1
(func $i64.ge_u:reg-large (param i64) (result i32) (i64.ge_u (local.get 0) (i64.const 74565)))
;; x64   21| cmp $0x12345,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   36| mov x1, #0x2345; movk x1, #0x1, lsl #16; cmp x0, x1; cset w2, cs; mov x0, x2
(func $i64.ge_u:reg-wide (param i64) (result i32) (i64.ge_u (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; cmp %rax,%rdi; setae %r10b; movzbl %r10b,%ecx; mov %rcx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; cmp x0, x1; cset w2, cs; mov x0, x2
(func $i64.ge_u:temp-small (result i32) (i64.ge_u (global.get 2) (i64.const 5)))
;; x64   23| mov global.2(%r12),%rax; cmp $0x5,%rax; setae %r10b; movzbl %r10b,%eax
;; a64   28| ldr x0, [x20, global.2]; cmp x0, #0x5; cset w0, cs
(func $i64.ge_u:small-reg (param i64) (result i32) (i64.ge_u (i64.const 5) (local.get 0)))
;; x64   18| cmp $0x5,%rdi; setbe %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, #0x5; cset w1, ls; mov x0, x1
(func $i64.ge_u:reg-reg>new (param i64 i64) (result i32) (local i32) (local.set 2 (i64.ge_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   17| cmp %rsi,%rdi; setae %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, cs; mov x0, x2
(func $i64.ge_u:loop:reg-reg>new (param i64 i64 i32) (result i32) (local i32) (loop (local.set 3 (i64.ge_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   32| xor %r15d,%r15d; L1: cmp %rsi,%rdi; setae %r10b; movzbl %r10b,%r15d; test %edx,%edx; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: cmp x0, x1; cset w28, cs; cbnz w2, L1; mov x0, x28
(func $i64.ge_u:reg-reg/loop (param i64 i64) (loop (br_if 0 (i64.ge_u (local.get 0) (local.get 1)))))
;; x64   15| L1: cmp %rsi,%rdi; jae L1
;; a64   24| L1: cmp x0, x1; b.cs L1
(func $i64.ge_u:reg-small/loop (param i64) (loop (br_if 0 (i64.ge_u (local.get 0) (i64.const 5)))))
;; x64   16| L1: cmp $0x5,%rdi; jae L1
;; a64   24| L1: cmp x0, #0x5; b.cs L1
(func $i64.ge_u:reg-wide/loop (param i64) (loop (br_if 0 (i64.ge_u (local.get 0) (i64.const 320255973501901)))))
;; x64   25| movabs $0x123456789abcd,%r15; L1: cmp %r15,%rdi; jae L1
;; a64   40| mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; L1: cmp x0, x28; b.cs L1
(func $i64.ge_u:reg-reg/if (param i64 i64) (if (i64.ge_u (local.get 0) (local.get 1)) (then (global.set 1 (i32.const 7)))))
;; x64   26| cmp %rsi,%rdi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, x1; b.cc L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $i64.ge_u:reg-home/if (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (if (i64.ge_u (local.get 0) (local.get 8)) (then (global.set 1 (i32.const 7)))))
;; x64   72| cmp -0x50(%rbp),%rdi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   56| ldr x9, [x29, #88]; cmp x0, x9; b.cc L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $i64.ge_u:reg-zero/if (param i64) (if (i64.ge_u (local.get 0) (i64.const 0)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x0,%rdi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x0; b.cc L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.ge_u:reg-small/if (param i64) (if (i64.ge_u (local.get 0) (i64.const 5)) (then (global.set 1 (i32.const 7)))))
;; x64   27| cmp $0x5,%rdi; jb L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp x0, #0x5; b.cc L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $i64.ge_u:reg-reg/not (param i64 i64) (result i32) (i32.eqz (i64.ge_u (local.get 0) (local.get 1))))
;; x64   17| cmp %rsi,%rdi; setb %r10b; movzbl %r10b,%eax
;; a64   28| cmp x0, x1; cset w2, cc; mov x0, x2
(func $i64.ge_u:reg-reg/selecti (param i64 i64 i32 i32) (result i32) (select (local.get 2) (local.get 3) (i64.ge_u (local.get 0) (local.get 1))))
;; x64   16| mov %rcx,%rax; cmp %rsi,%rdi; cmovae %edx,%eax
;; a64   32| mov x4, x3; cmp x0, x1; csel w4, w4, w2, cc; mov x0, x4
(func $i64.ge_u:reg-small/selectl (param i64 i64 i64) (result i64) (select (local.get 1) (local.get 2) (i64.ge_u (local.get 0) (i64.const 5))))
;; x64   17| mov %rdx,%rax; cmp $0x5,%rdi; cmovae %rsi,%rax
;; a64   32| mov x3, x2; cmp x0, #0x5; csel x3, x1, x3, cs; mov x0, x3
(func $i64.ge_u:reg-reg/selectd (param i64 i64 f64 f64) (result f64) (select (local.get 2) (local.get 3) (i64.ge_u (local.get 0) (local.get 1))))
;; v3    30| vmovaps %xmm1,%xmm2; cmp %rsi,%rdi; jb L1; vmovaps %xmm0,%xmm2; L1: vmovaps %xmm2,%xmm0
;; v2    27| movaps %xmm1,%xmm2; cmp %rsi,%rdi; jb L1; movaps %xmm0,%xmm2; L1: movaps %xmm2,%xmm0
;; a64   36| mov v2.16b, v1.16b; cmp x0, x1; b.cc L1; mov v2.16b, v0.16b; L1: mov v0.16b, v2.16b
)
