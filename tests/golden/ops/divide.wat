;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.div_s:reg-reg (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
;; x64   51| test %esi,%esi; je L2; cmp $0xffffffff,%esi; jne L1; cmp $0x80000000,%edi; je L3; L1: mov %rdi,%rax; cltd; idiv %esi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   56| cbz w1, L2; cmn w1, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L3; L1: sdiv w2, w0, w1; mov x0, x2; ret;
;; a64     | L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:reg-temp (param i32) (result i32) (i32.div_s (local.get 0) (global.get 1)))
;; x64   59| mov global.1(%r12),%eax; test %eax,%eax; je L2; cmp $0xffffffff,%eax; jne L1; cmp $0x80000000,%edi; je L3; L1: mov %rax,%rcx;
;; x64     | mov %rdi,%rax; cltd; idiv %ecx; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   60| ldr w1, [x20, global.1]; cbz w1, L2; cmn w1, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L3; L1: sdiv w2, w0, w1; mov x0, x2;
;; a64     | ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.div_s (local.get 8) (local.get 0)))
;; x64  103| mov -0x50(%rbp),%eax; test %edi,%edi; je L2; cmp $0xffffffff,%edi; jne L1; cmp $0x80000000,%eax; je L3; L1: mov %rax,%rbx; mov %rdx,%r11;
;; x64     | cltd; idiv %edi; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   80| ldr w9, [x29, #88]; cbz w0, L2; cmn w0, #0x1; b.ne L1; mov w17, #0x80000000; cmp w9, w17; b.eq L3; L1: sdiv w10, w9, w0; mov x0, x10;
;; a64     | ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 8)))
;; x64  109| mov -0x50(%rbp),%eax; test %eax,%eax; je L2; cmp $0xffffffff,%eax; jne L1; cmp $0x80000000,%edi; je L3; L1: mov %rax,%rbx; mov %rdx,%r11;
;; x64     | mov %rax,%r14; mov %rdi,%rax; cltd; idiv %r14d; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   80| ldr w9, [x29, #88]; cbz w9, L2; cmn w9, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L3; L1: sdiv w10, w0, w9; mov x0, x10;
;; a64     | ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:reg-load (param i32 i32) (result i32) (i32.div_s (local.get 0) (i32.load (local.get 1))))
;; x64   59| mov 0x0(%r13,%rsi,1),%eax; test %eax,%eax; je L2; cmp $0xffffffff,%eax; jne L1; cmp $0x80000000,%edi; je L3; L1: mov %rax,%rcx;
;; x64     | mov %rdi,%rax; cltd; idiv %ecx; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   60| ldr w2, [x21, w1, uxtw]; cbz w2, L2; cmn w2, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L3; L1: sdiv w3, w0, w2; mov x0, x3;
;; a64     | ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:small-reg (param i32) (result i32) (i32.div_s (i32.const 5) (local.get 0)))
;; x64   54| mov $0x5,%eax; test %edi,%edi; je L2; cmp $0xffffffff,%edi; jne L1; cmp $0x80000000,%eax; je L3; L1: cltd; idiv %edi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   60| mov x1, #0x5; cbz w0, L2; cmn w0, #0x1; b.ne L1; mov w17, #0x80000000; cmp w1, w17; b.eq L3; L1: sdiv w2, w1, w0; mov x0, x2; ret;
;; a64     | L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:reg-zero (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 0)))
;; x64   33| xor %eax,%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; cltd; idiv %ecx; ret; L1: call <integer divide by zero>
;; a64   36| mov x1, #0x0; cbz w1, L1; sdiv w2, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.div_s:reg-one (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 1)))
;; x64   22| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; cltd; idiv %ecx
;; a64   28| mov x1, #0x1; sdiv w2, w0, w1; mov x0, x2
(func $i32.div_s:reg-minus (param i32) (result i32) (i32.div_s (local.get 0) (i32.const -1)))
;; x64   46| mov $0xffffffff,%eax; cmp $0xffffffff,%eax; jne L1; cmp $0x80000000,%edi; je L2; L1: mov %rax,%rcx; mov %rdi,%rax; cltd; idiv %ecx; ret;
;; x64     | L2: call <integer overflow>
;; a64   56| mov x1, #0xffff; movk x1, #0xffff, lsl #16; cmn w1, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L2; L1: sdiv w2, w0, w1;
;; a64     | mov x0, x2; ret; L2: bl <integer overflow>
(func $i32.div_s:reg-ten (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 10)))
;; x64   33| movslq %edi,%rax; mov $0x66666667,%r10d; imul %r10,%rax; sar $0x22,%rax; mov %edi,%r10d; shr $0x1f,%r10d; add %r10d,%eax
;; a64   48| sxtw x1, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x1, x8, x1; asr x1, x1, #34; lsr w8, w0, #31; add w1, w8, w1; mov x0, x1
(func $i32.div_s:reg-power (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 16)))
;; x64   25| mov %edi,%ecx; sar $0x1f,%ecx; shr $0x1c,%ecx; lea (%rcx,%rdi,1),%eax; sar $0x4,%eax
;; a64   36| asr w2, w0, #31; lsr w2, w2, #28; add w1, w2, w0; asr w1, w1, #4; mov x0, x1
(func $i32.div_s:reg-large (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 74565)))
;; x64   33| movslq %edi,%rax; mov $0x384013ff,%r10d; imul %r10,%rax; sar $0x2e,%rax; mov %edi,%r10d; shr $0x1f,%r10d; add %r10d,%eax
;; a64   48| sxtw x1, w0; mov x8, #0x13ff; movk x8, #0x3840, lsl #16; mul x1, x8, x1; asr x1, x1, #46; lsr w8, w0, #31; add w1, w8, w1; mov x0, x1
(func $i32.div_s:temp-ten (result i32) (i32.div_s (global.get 1) (i32.const 10)))
;; x64   41| mov global.1(%r12),%eax; movslq %eax,%rcx; mov $0x66666667,%r10d; imul %r10,%rcx; sar $0x22,%rcx; mov %eax,%r10d; shr $0x1f,%r10d;
;; x64     | add %r10d,%ecx; mov %rcx,%rax
;; a64   52| ldr w0, [x20, global.1]; sxtw x1, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x1, x8, x1; asr x1, x1, #34; lsr w8, w0, #31;
;; a64     | add w1, w8, w1; mov x0, x1
(func $i32.div_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.div_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   51| test %esi,%esi; je L2; cmp $0xffffffff,%esi; jne L1; cmp $0x80000000,%edi; je L3; L1: mov %rdi,%rax; cltd; idiv %esi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   56| cbz w1, L2; cmn w1, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L3; L1: sdiv w2, w0, w1; mov x0, x2; ret;
;; a64     | L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i32.div_s:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.div_s (local.get 0) (local.get 1))) (local.get 0))
;; x64   51| test %esi,%esi; je L2; cmp $0xffffffff,%esi; jne L1; cmp $0x80000000,%edi; je L3; L1: mov %rdi,%rax; cltd; idiv %esi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   52| cbz w1, L2; cmn w1, #0x1; b.ne L1; mov w17, #0x80000000; cmp w0, w17; b.eq L3; L1: sdiv w0, w0, w1; ret; L2: bl <integer divide by zero>;
;; a64     | L3: bl <integer overflow>
(func $i32.div_s:reg-ten>a (param i32) (result i32) (local.set 0 (i32.div_s (local.get 0) (i32.const 10))) (local.get 0))
;; x64   33| movslq %edi,%rax; mov $0x66666667,%r10d; imul %r10,%rax; sar $0x22,%rax; mov %edi,%r10d; shr $0x1f,%r10d; add %r10d,%eax
;; a64   48| sxtw x1, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x1, x8, x1; asr x1, x1, #34; lsr w8, w0, #31; add w1, w8, w1; mov x0, x1
(func $i32.div_s:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.div_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   69| mov %rdx,%r15; L1: test %esi,%esi; je L3; cmp $0xffffffff,%esi; jne L2; cmp $0x80000000,%edi; je L4; L2: mov %rdi,%rax; cltd; idiv %esi;
;; x64     | mov %rax,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax; ret; L3: call <integer divide by zero>; L4: call <integer overflow>
;; a64   60| L1: cbz w1, L3; cmn w1, #0x1; b.ne L2; mov w17, #0x80000000; cmp w0, w17; b.eq L4; L2: sdiv w1, w0, w1; cbnz w2, L1; mov x0, x1; ret;
;; a64     | L3: bl <integer divide by zero>; L4: bl <integer overflow>
(func $i32.div_s:loop:reg-ten>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.div_s (local.get 0) (i32.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   48| xor %r15d,%r15d; L1: movslq %edi,%r15; mov $0x66666667,%r10d; imul %r10,%r15; sar $0x22,%r15; mov %edi,%r10d; shr $0x1f,%r10d;
;; x64     | add %r10d,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   56| mov x28, #0x0; L1: sxtw x28, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x28, x8, x28; asr x28, x28, #34; lsr w8, w0, #31;
;; a64     | add w28, w8, w28; cbnz w1, L1; mov x0, x28
(func $i32.div_u:reg-reg (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
;; x64   28| test %esi,%esi; je L1; mov %rdi,%rax; xor %edx,%edx; div %esi; ret; L1: call <integer divide by zero>
;; a64   32| cbz w1, L1; udiv w2, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-temp (param i32) (result i32) (i32.div_u (local.get 0) (global.get 1)))
;; x64   36| mov global.1(%r12),%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   36| ldr w1, [x20, global.1]; cbz w1, L1; udiv w2, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.div_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.div_u (local.get 8) (local.get 0)))
;; x64   80| mov -0x50(%rbp),%eax; test %edi,%edi; je L1; mov %rax,%rbx; mov %rdx,%r11; xor %edx,%edx; div %edi; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   56| ldr w9, [x29, #88]; cbz w0, L1; udiv w10, w9, w0; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 8)))
;; x64   86| mov -0x50(%rbp),%eax; test %eax,%eax; je L1; mov %rax,%rbx; mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; xor %edx,%edx; div %r14d; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   56| ldr w9, [x29, #88]; cbz w9, L1; udiv w10, w0, w9; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-load (param i32 i32) (result i32) (i32.div_u (local.get 0) (i32.load (local.get 1))))
;; x64   36| mov 0x0(%r13,%rsi,1),%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   36| ldr w2, [x21, w1, uxtw]; cbz w2, L1; udiv w3, w0, w2; mov x0, x3; ret; L1: bl <integer divide by zero>
(func $i32.div_u:small-reg (param i32) (result i32) (i32.div_u (i32.const 5) (local.get 0)))
;; x64   31| mov $0x5,%eax; test %edi,%edi; je L1; xor %edx,%edx; div %edi; ret; L1: call <integer divide by zero>
;; a64   36| mov x1, #0x5; cbz w0, L1; udiv w2, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-zero (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 0)))
;; x64   34| xor %eax,%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; ret; L1: call <integer divide by zero>
;; a64   36| mov x1, #0x0; cbz w1, L1; udiv w2, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-one (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 1)))
;; x64   23| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx
;; a64   28| mov x1, #0x1; udiv w2, w0, w1; mov x0, x2
(func $i32.div_u:reg-minus (param i32) (result i32) (i32.div_u (local.get 0) (i32.const -1)))
;; x64   23| mov $0x80000001,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x3f,%rax
;; a64   36| mov x8, #0x1; movk x8, #0x8000, lsl #16; mul x1, x8, x0; lsr x1, x1, #63; mov x0, x1
(func $i32.div_u:reg-ten (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 10)))
;; x64   23| mov $0xcccccccd,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x23,%rax
;; a64   36| mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x1, x8, x0; lsr x1, x1, #35; mov x0, x1
(func $i32.div_u:reg-power (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; shr $0x4,%eax
;; a64   24| lsr w1, w0, #4; mov x0, x1
(func $i32.div_u:reg-large (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 74565)))
;; x64   30| mov $0xc2009ff7,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x20,%rax; add %rdi,%rax; shr $0x11,%rax
;; a64   44| mov x8, #0x9ff7; movk x8, #0xc200, lsl #16; mul x1, x8, x0; lsr x1, x1, #32; add x1, x0, x1; lsr x1, x1, #17; mov x0, x1
(func $i32.div_u:temp-ten (result i32) (i32.div_u (global.get 1) (i32.const 10)))
;; x64   31| mov global.1(%r12),%eax; mov $0xcccccccd,%r10d; mov %r10,%rcx; imul %rax,%rcx; shr $0x23,%rcx; mov %rcx,%rax
;; a64   40| ldr w0, [x20, global.1]; mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x1, x8, x0; lsr x1, x1, #35; mov x0, x1
(func $i32.div_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.div_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   28| test %esi,%esi; je L1; mov %rdi,%rax; xor %edx,%edx; div %esi; ret; L1: call <integer divide by zero>
;; a64   32| cbz w1, L1; udiv w2, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.div_u (local.get 0) (local.get 1))) (local.get 0))
;; x64   28| test %esi,%esi; je L1; mov %rdi,%rax; xor %edx,%edx; div %esi; ret; L1: call <integer divide by zero>
;; a64   28| cbz w1, L1; udiv w0, w0, w1; ret; L1: bl <integer divide by zero>
(func $i32.div_u:reg-ten>a (param i32) (result i32) (local.set 0 (i32.div_u (local.get 0) (i32.const 10))) (local.get 0))
;; x64   23| mov $0xcccccccd,%r10d; imul %r10,%rdi; shr $0x23,%rdi; mov %rdi,%rax
;; a64   32| mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x0, x8, x0; lsr x0, x0, #35
(func $i32.div_u:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.div_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   46| mov %rdx,%r15; L1: test %esi,%esi; je L2; mov %rdi,%rax; xor %edx,%edx; div %esi; mov %rax,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax;
;; x64     | ret; L2: call <integer divide by zero>
;; a64   36| L1: cbz w1, L2; udiv w1, w0, w1; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i32.div_u:loop:reg-ten>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.div_u (local.get 0) (i32.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   38| xor %r15d,%r15d; L1: mov $0xcccccccd,%r10d; mov %r10,%r15; imul %rdi,%r15; shr $0x23,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   44| mov x28, #0x0; L1: mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x28, x8, x0; lsr x28, x28, #35; cbnz w1, L1; mov x0, x28
(func $i32.rem_s:reg-reg (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
;; x64   40| test %esi,%esi; je L3; mov %rdi,%rax; cmp $0xffffffff,%esi; je L1; cltd; idiv %esi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret;
;; x64     | L3: call <integer divide by zero>
;; a64   36| cbz w1, L1; sdiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-temp (param i32) (result i32) (i32.rem_s (local.get 0) (global.get 1)))
;; x64   48| mov global.1(%r12),%eax; test %eax,%eax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffff,%ecx; je L1; cltd; idiv %ecx; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   40| ldr w1, [x20, global.1]; cbz w1, L1; sdiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rem_s (local.get 8) (local.get 0)))
;; x64   92| mov -0x50(%rbp),%eax; test %edi,%edi; je L3; mov %rax,%rbx; mov %rdx,%r11; cmp $0xffffffff,%edi; je L1; cltd; idiv %edi; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   60| ldr w9, [x29, #88]; cbz w0, L1; sdiv w8, w9, w0; msub w10, w8, w0, w9; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 8)))
;; x64   98| mov -0x50(%rbp),%eax; test %eax,%eax; je L3; mov %rax,%rbx; mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; cmp $0xffffffff,%r14d; je L1;
;; x64     | cltd; idiv %r14d; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   60| ldr w9, [x29, #88]; cbz w9, L1; sdiv w8, w0, w9; msub w10, w8, w9, w0; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-load (param i32 i32) (result i32) (i32.rem_s (local.get 0) (i32.load (local.get 1))))
;; x64   48| mov 0x0(%r13,%rsi,1),%eax; test %eax,%eax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffff,%ecx; je L1; cltd; idiv %ecx; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   40| ldr w2, [x21, w1, uxtw]; cbz w2, L1; sdiv w8, w0, w2; msub w3, w8, w2, w0; mov x0, x3; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:small-reg (param i32) (result i32) (i32.rem_s (i32.const 5) (local.get 0)))
;; x64   43| mov $0x5,%eax; test %edi,%edi; je L3; cmp $0xffffffff,%edi; je L1; cltd; idiv %edi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret;
;; x64     | L3: call <integer divide by zero>
;; a64   40| mov x1, #0x5; cbz w0, L1; sdiv w8, w1, w0; msub w2, w8, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-zero (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 0)))
;; x64   46| xor %eax,%eax; test %eax,%eax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffff,%ecx; je L1; cltd; idiv %ecx; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   40| mov x1, #0x0; cbz w1, L1; sdiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-one (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 1)))
;; x64   35| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffff,%ecx; je L1; cltd; idiv %ecx; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax
;; a64   32| mov x1, #0x1; sdiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2
(func $i32.rem_s:reg-minus (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const -1)))
;; x64   35| mov $0xffffffff,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffff,%ecx; je L1; cltd; idiv %ecx; jmp L2; L1: xor %edx,%edx;
;; x64     | L2: mov %rdx,%rax
;; a64   36| mov x1, #0xffff; movk x1, #0xffff, lsl #16; sdiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2
(func $i32.rem_s:reg-ten (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 10)))
;; x64   40| movslq %edi,%rax; mov $0x66666667,%r10d; imul %r10,%rax; sar $0x22,%rax; mov %edi,%r10d; shr $0x1f,%r10d; add %r10d,%eax;
;; x64     | imul $0xfffffff6,%eax,%eax; add %edi,%eax
;; a64   64| sxtw x1, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x1, x8, x1; asr x1, x1, #34; lsr w8, w0, #31; add w1, w8, w1;
;; a64     | mov x8, #0xfff6; movk x8, #0xffff, lsl #16; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_s:reg-power (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 16)))
;; x64   28| mov %edi,%ecx; sar $0x1f,%ecx; shr $0x1c,%ecx; lea (%rcx,%rdi,1),%eax; and $0xf,%eax; sub %ecx,%eax
;; a64   40| asr w2, w0, #31; lsr w2, w2, #28; add w1, w2, w0; and w1, w1, #0xf; sub w1, w1, w2; mov x0, x1
(func $i32.rem_s:reg-large (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 74565)))
;; x64   43| movslq %edi,%rax; mov $0x384013ff,%r10d; imul %r10,%rax; sar $0x2e,%rax; mov %edi,%r10d; shr $0x1f,%r10d; add %r10d,%eax;
;; x64     | imul $0xfffedcbb,%eax,%eax; add %edi,%eax
;; a64   64| sxtw x1, w0; mov x8, #0x13ff; movk x8, #0x3840, lsl #16; mul x1, x8, x1; asr x1, x1, #46; lsr w8, w0, #31; add w1, w8, w1;
;; a64     | mov x8, #0xdcbb; movk x8, #0xfffe, lsl #16; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_s:temp-ten (result i32) (i32.rem_s (global.get 1) (i32.const 10)))
;; x64   48| mov global.1(%r12),%eax; movslq %eax,%rcx; mov $0x66666667,%r10d; imul %r10,%rcx; sar $0x22,%rcx; mov %eax,%r10d; shr $0x1f,%r10d;
;; x64     | add %r10d,%ecx; imul $0xfffffff6,%ecx,%ecx; add %eax,%ecx; mov %rcx,%rax
;; a64   68| ldr w0, [x20, global.1]; sxtw x1, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x1, x8, x1; asr x1, x1, #34; lsr w8, w0, #31;
;; a64     | add w1, w8, w1; mov x8, #0xfff6; movk x8, #0xffff, lsl #16; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_s:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.rem_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   40| test %esi,%esi; je L3; mov %rdi,%rax; cmp $0xffffffff,%esi; je L1; cltd; idiv %esi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret;
;; x64     | L3: call <integer divide by zero>
;; a64   36| cbz w1, L1; sdiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.rem_s (local.get 0) (local.get 1))) (local.get 0))
;; x64   40| test %esi,%esi; je L3; mov %rdi,%rax; cmp $0xffffffff,%esi; je L1; cltd; idiv %esi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret;
;; x64     | L3: call <integer divide by zero>
;; a64   32| cbz w1, L1; sdiv w8, w0, w1; msub w0, w8, w1, w0; ret; L1: bl <integer divide by zero>
(func $i32.rem_s:reg-ten>a (param i32) (result i32) (local.set 0 (i32.rem_s (local.get 0) (i32.const 10))) (local.get 0))
;; x64   40| movslq %edi,%rax; mov $0x66666667,%r10d; imul %r10,%rax; sar $0x22,%rax; mov %edi,%r10d; shr $0x1f,%r10d; add %r10d,%eax;
;; x64     | imul $0xfffffff6,%eax,%eax; add %edi,%eax
;; a64   64| sxtw x1, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x1, x8, x1; asr x1, x1, #34; lsr w8, w0, #31; add w1, w8, w1;
;; a64     | mov x8, #0xfff6; movk x8, #0xffff, lsl #16; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_s:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.rem_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   55| mov %rdx,%r15; L1: test %esi,%esi; je L4; mov %rdi,%rax; cmp $0xffffffff,%esi; je L2; cltd; idiv %esi; jmp L3; L2: xor %edx,%edx;
;; x64     | L3: mov %rdx,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax; ret; L4: call <integer divide by zero>
;; a64   40| L1: cbz w1, L2; sdiv w8, w0, w1; msub w1, w8, w1, w0; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i32.rem_s:loop:reg-ten>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.rem_s (local.get 0) (i32.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   55| xor %r15d,%r15d; L1: movslq %edi,%r15; mov $0x66666667,%r10d; imul %r10,%r15; sar $0x22,%r15; mov %edi,%r10d; shr $0x1f,%r10d;
;; x64     | add %r10d,%r15d; imul $0xfffffff6,%r15d,%r15d; add %edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   72| mov x28, #0x0; L1: sxtw x28, w0; mov x8, #0x6667; movk x8, #0x6666, lsl #16; mul x28, x8, x28; asr x28, x28, #34; lsr w8, w0, #31;
;; a64     | add w28, w8, w28; mov x8, #0xfff6; movk x8, #0xffff, lsl #16; mul w28, w8, w28; add w28, w0, w28; cbnz w1, L1; mov x0, x28
(func $i32.rem_u:reg-reg (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
;; x64   31| test %esi,%esi; je L1; mov %rdi,%rax; xor %edx,%edx; div %esi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   36| cbz w1, L1; udiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-temp (param i32) (result i32) (i32.rem_u (local.get 0) (global.get 1)))
;; x64   39| mov global.1(%r12),%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   40| ldr w1, [x20, global.1]; cbz w1, L1; udiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:home-reg (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rem_u (local.get 8) (local.get 0)))
;; x64   83| mov -0x50(%rbp),%eax; test %edi,%edi; je L1; mov %rax,%rbx; mov %rdx,%r11; xor %edx,%edx; div %edi; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   60| ldr w9, [x29, #88]; cbz w0, L1; udiv w8, w9, w0; msub w10, w8, w0, w9; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 8)))
;; x64   89| mov -0x50(%rbp),%eax; test %eax,%eax; je L1; mov %rax,%rbx; mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; xor %edx,%edx; div %r14d;
;; x64     | mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   60| ldr w9, [x29, #88]; cbz w9, L1; udiv w8, w0, w9; msub w10, w8, w9, w0; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-load (param i32 i32) (result i32) (i32.rem_u (local.get 0) (i32.load (local.get 1))))
;; x64   39| mov 0x0(%r13,%rsi,1),%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   40| ldr w2, [x21, w1, uxtw]; cbz w2, L1; udiv w8, w0, w2; msub w3, w8, w2, w0; mov x0, x3; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:small-reg (param i32) (result i32) (i32.rem_u (i32.const 5) (local.get 0)))
;; x64   34| mov $0x5,%eax; test %edi,%edi; je L1; xor %edx,%edx; div %edi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   40| mov x1, #0x5; cbz w0, L1; udiv w8, w1, w0; msub w2, w8, w0, w1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-zero (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 0)))
;; x64   37| xor %eax,%eax; test %eax,%eax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   40| mov x1, #0x0; cbz w1, L1; udiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-one (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 1)))
;; x64   26| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %ecx; mov %rdx,%rax
;; a64   32| mov x1, #0x1; udiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2
(func $i32.rem_u:reg-minus (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const -1)))
;; x64   30| mov $0x80000001,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x3f,%rax; imul $0x1,%eax,%eax; add %edi,%eax
;; a64   48| mov x8, #0x1; movk x8, #0x8000, lsl #16; mul x1, x8, x0; lsr x1, x1, #63; mov x8, #0x1; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_u:reg-ten (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 10)))
;; x64   30| mov $0xcccccccd,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x23,%rax; imul $0xfffffff6,%eax,%eax; add %edi,%eax
;; a64   52| mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x1, x8, x0; lsr x1, x1, #35; mov x8, #0xfff6; movk x8, #0xffff, lsl #16; mul w1, w8, w1;
;; a64     | add w1, w0, w1; mov x0, x1
(func $i32.rem_u:reg-power (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 16)))
;; x64   13| mov %edi,%eax; and $0xf,%eax
;; a64   24| and w1, w0, #0xf; mov x0, x1
(func $i32.rem_u:reg-large (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 74565)))
;; x64   40| mov $0xc2009ff7,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x20,%rax; add %rdi,%rax; shr $0x11,%rax; imul $0xfffedcbb,%eax,%eax;
;; x64     | add %edi,%eax
;; a64   60| mov x8, #0x9ff7; movk x8, #0xc200, lsl #16; mul x1, x8, x0; lsr x1, x1, #32; add x1, x0, x1; lsr x1, x1, #17; mov x8, #0xdcbb;
;; a64     | movk x8, #0xfffe, lsl #16; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_u:temp-ten (result i32) (i32.rem_u (global.get 1) (i32.const 10)))
;; x64   38| mov global.1(%r12),%eax; mov $0xcccccccd,%r10d; mov %r10,%rcx; imul %rax,%rcx; shr $0x23,%rcx; imul $0xfffffff6,%ecx,%ecx; add %eax,%ecx;
;; x64     | mov %rcx,%rax
;; a64   56| ldr w0, [x20, global.1]; mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x1, x8, x0; lsr x1, x1, #35; mov x8, #0xfff6;
;; a64     | movk x8, #0xffff, lsl #16; mul w1, w8, w1; add w1, w0, w1; mov x0, x1
(func $i32.rem_u:reg-reg>new (param i32 i32) (result i32) (local i32) (local.set 2 (i32.rem_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   31| test %esi,%esi; je L1; mov %rdi,%rax; xor %edx,%edx; div %esi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   36| cbz w1, L1; udiv w8, w0, w1; msub w2, w8, w1, w0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-reg>a (param i32 i32) (result i32) (local.set 0 (i32.rem_u (local.get 0) (local.get 1))) (local.get 0))
;; x64   31| test %esi,%esi; je L1; mov %rdi,%rax; xor %edx,%edx; div %esi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   32| cbz w1, L1; udiv w8, w0, w1; msub w0, w8, w1, w0; ret; L1: bl <integer divide by zero>
(func $i32.rem_u:reg-ten>a (param i32) (result i32) (local.set 0 (i32.rem_u (local.get 0) (i32.const 10))) (local.get 0))
;; x64   30| mov $0xcccccccd,%r10d; mov %r10,%rax; imul %rdi,%rax; shr $0x23,%rax; imul $0xfffffff6,%eax,%eax; add %edi,%eax
;; a64   52| mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x1, x8, x0; lsr x1, x1, #35; mov x8, #0xfff6; movk x8, #0xffff, lsl #16; mul w1, w8, w1;
;; a64     | add w1, w0, w1; mov x0, x1
(func $i32.rem_u:loop:reg-reg>b (param i32 i32 i32) (result i32) (loop (local.set 1 (i32.rem_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   46| mov %rdx,%r15; L1: test %esi,%esi; je L2; mov %rdi,%rax; xor %edx,%edx; div %esi; mov %rdx,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax;
;; x64     | ret; L2: call <integer divide by zero>
;; a64   40| L1: cbz w1, L2; udiv w8, w0, w1; msub w1, w8, w1, w0; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i32.rem_u:loop:reg-ten>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (i32.rem_u (local.get 0) (i32.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   45| xor %r15d,%r15d; L1: mov $0xcccccccd,%r10d; mov %r10,%r15; imul %rdi,%r15; shr $0x23,%r15; imul $0xfffffff6,%r15d,%r15d; add %edi,%r15d;
;; x64     | test %esi,%esi; jne L1; mov %r15,%rax
;; a64   60| mov x28, #0x0; L1: mov x8, #0xcccd; movk x8, #0xcccc, lsl #16; mul x28, x8, x0; lsr x28, x28, #35; mov x8, #0xfff6;
;; a64     | movk x8, #0xffff, lsl #16; mul w28, w8, w28; add w28, w0, w28; cbnz w1, L1; mov x0, x28
(func $i64.div_s:reg-reg (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
;; x64   51| test %rsi,%rsi; je L2; cmp $0xffffffffffffffff,%rsi; jne L1; mov %rdi,%r10; neg %r10; jo L3; L1: mov %rdi,%rax; cqto; idiv %rsi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   56| cbz x1, L2; cmn x1, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L3; L1: sdiv x2, x0, x1; mov x0, x2; ret;
;; a64     | L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:reg-temp (param i64) (result i64) (i64.div_s (local.get 0) (global.get 2)))
;; x64   59| mov global.2(%r12),%rax; test %rax,%rax; je L2; cmp $0xffffffffffffffff,%rax; jne L1; mov %rdi,%r10; neg %r10; jo L3; L1: mov %rax,%rcx;
;; x64     | mov %rdi,%rax; cqto; idiv %rcx; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   60| ldr x1, [x20, global.2]; cbz x1, L2; cmn x1, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L3; L1: sdiv x2, x0, x1;
;; a64     | mov x0, x2; ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.div_s (local.get 8) (local.get 0)))
;; x64  103| mov -0x50(%rbp),%rax; test %rdi,%rdi; je L2; cmp $0xffffffffffffffff,%rdi; jne L1; mov %rax,%r10; neg %r10; jo L3; L1: mov %rax,%rbx;
;; x64     | mov %rdx,%r11; cqto; idiv %rdi; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   80| ldr x9, [x29, #88]; cbz x0, L2; cmn x0, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x9, x17; b.eq L3; L1: sdiv x10, x9, x0;
;; a64     | mov x0, x10; ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.div_s (local.get 0) (local.get 8)))
;; x64  109| mov -0x50(%rbp),%rax; test %rax,%rax; je L2; cmp $0xffffffffffffffff,%rax; jne L1; mov %rdi,%r10; neg %r10; jo L3; L1: mov %rax,%rbx;
;; x64     | mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; cqto; idiv %r14; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   80| ldr x9, [x29, #88]; cbz x9, L2; cmn x9, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L3; L1: sdiv x10, x0, x9;
;; a64     | mov x0, x10; ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:reg-load (param i64 i32) (result i64) (i64.div_s (local.get 0) (i64.load (local.get 1))))
;; x64   59| mov 0x0(%r13,%rsi,1),%rax; test %rax,%rax; je L2; cmp $0xffffffffffffffff,%rax; jne L1; mov %rdi,%r10; neg %r10; jo L3;
;; x64     | L1: mov %rax,%rcx; mov %rdi,%rax; cqto; idiv %rcx; ret; L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   60| ldr x2, [x21, w1, uxtw]; cbz x2, L2; cmn x2, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L3; L1: sdiv x3, x0, x2;
;; a64     | mov x0, x3; ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:small-reg (param i64) (result i64) (i64.div_s (i64.const 5) (local.get 0)))
;; x64   54| mov $0x5,%eax; test %rdi,%rdi; je L2; cmp $0xffffffffffffffff,%rdi; jne L1; mov %rax,%r10; neg %r10; jo L3; L1: cqto; idiv %rdi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   60| mov x1, #0x5; cbz x0, L2; cmn x0, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x1, x17; b.eq L3; L1: sdiv x2, x1, x0; mov x0, x2;
;; a64     | ret; L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:reg-zero (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 0)))
;; x64   34| xor %eax,%eax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; cqto; idiv %rcx; ret; L1: call <integer divide by zero>
;; a64   36| mov x1, #0x0; cbz x1, L1; sdiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_s:reg-one (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 1)))
;; x64   23| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; cqto; idiv %rcx
;; a64   28| mov x1, #0x1; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_s:reg-minus (param i64) (result i64) (i64.div_s (local.get 0) (i64.const -1)))
;; x64   47| mov $0xffffffffffffffff,%rax; cmp $0xffffffffffffffff,%rax; jne L1; mov %rdi,%r10; neg %r10; jo L2; L1: mov %rax,%rcx; mov %rdi,%rax;
;; x64     | cqto; idiv %rcx; ret; L2: call <integer overflow>
;; a64   52| mov x1, #0xffffffffffffffff; cmn x1, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L2; L1: sdiv x2, x0, x1; mov x0, x2;
;; a64     | ret; L2: bl <integer overflow>
(func $i64.div_s:reg-ten (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 10)))
;; x64   51| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x3,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; mov %rdx,%rax
;; a64   52| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; smulh x2, x1, x0; add x2, x0, x2;
;; a64     | asr x2, x2, #3; add x2, x2, x0, lsr #63; mov x0, x2
(func $i64.div_s:reg-power (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 16)))
;; x64   25| mov %rdi,%rcx; sar $0x3f,%rcx; shr $0x3c,%rcx; lea (%rcx,%rdi,1),%rax; sar $0x4,%rax
;; a64   36| asr x2, x0, #63; lsr x2, x2, #60; add x1, x2, x0; asr x1, x1, #4; mov x0, x1
(func $i64.div_s:reg-large (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 74565)))
;; x64   51| movabs $0xe1004ffb1c6e431c,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x10,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; mov %rdx,%rax
;; a64   52| mov x1, #0x431c; movk x1, #0x1c6e, lsl #16; movk x1, #0x4ffb, lsl #32; movk x1, #0xe100, lsl #48; smulh x2, x1, x0; add x2, x0, x2;
;; a64     | asr x2, x2, #16; add x2, x2, x0, lsr #63; mov x0, x2
(func $i64.div_s:reg-wide (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 320255973501901)))
;; x64   51| movabs $0xe10000000000b974,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x30,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; mov %rdx,%rax
;; a64   44| mov x1, #0xb974; movk x1, #0xe100, lsl #48; smulh x2, x1, x0; add x2, x0, x2; asr x2, x2, #48; add x2, x2, x0, lsr #63; mov x0, x2
(func $i64.div_s:temp-ten (result i64) (i64.div_s (global.get 2) (i64.const 10)))
;; x64   22| mov global.2(%r12),%rax; mov $0xa,%ecx; cqto; idiv %rcx
;; a64   32| ldr x0, [x20, global.2]; mov x1, #0xa; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_s:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.div_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   51| test %rsi,%rsi; je L2; cmp $0xffffffffffffffff,%rsi; jne L1; mov %rdi,%r10; neg %r10; jo L3; L1: mov %rdi,%rax; cqto; idiv %rsi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   56| cbz x1, L2; cmn x1, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L3; L1: sdiv x2, x0, x1; mov x0, x2; ret;
;; a64     | L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.div_s (local.get 0) (local.get 1))) (local.get 0))
;; x64   51| test %rsi,%rsi; je L2; cmp $0xffffffffffffffff,%rsi; jne L1; mov %rdi,%r10; neg %r10; jo L3; L1: mov %rdi,%rax; cqto; idiv %rsi; ret;
;; x64     | L2: call <integer divide by zero>; L3: call <integer overflow>
;; a64   52| cbz x1, L2; cmn x1, #0x1; b.ne L1; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L3; L1: sdiv x0, x0, x1; ret;
;; a64     | L2: bl <integer divide by zero>; L3: bl <integer overflow>
(func $i64.div_s:reg-ten>a (param i64) (result i64) (local.set 0 (i64.div_s (local.get 0) (i64.const 10))) (local.get 0))
;; x64   51| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x3,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; mov %rdx,%rax
;; a64   52| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; smulh x2, x1, x0; add x2, x0, x2;
;; a64     | asr x2, x2, #3; add x2, x2, x0, lsr #63; mov x0, x2
(func $i64.div_s:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.div_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   69| mov %rdx,%r15; L1: test %rsi,%rsi; je L3; cmp $0xffffffffffffffff,%rsi; jne L2; mov %rdi,%r10; neg %r10; jo L4; L2: mov %rdi,%rax; cqto;
;; x64     | idiv %rsi; mov %rax,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax; ret; L3: call <integer divide by zero>; L4: call <integer overflow>
;; a64   60| L1: cbz x1, L3; cmn x1, #0x1; b.ne L2; mov x17, #0x8000000000000000; cmp x0, x17; b.eq L4; L2: sdiv x1, x0, x1; cbnz w2, L1; mov x0, x1;
;; a64     | ret; L3: bl <integer divide by zero>; L4: bl <integer overflow>
(func $i64.div_s:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.div_s (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   66| xor %r15d,%r15d; L1: movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx;
;; x64     | add %rdi,%rdx; sar $0x3,%rdx; mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; mov %rdx,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   64| mov x28, #0x0; L1: mov x2, #0xcccd; movk x2, #0xcccc, lsl #16; movk x2, #0xcccc, lsl #32; movk x2, #0xcccc, lsl #48; smulh x3, x2, x0;
;; a64     | add x3, x0, x3; asr x3, x3, #3; add x3, x3, x0, lsr #63; mov x28, x3; cbnz w1, L1; mov x0, x28
(func $i64.div_u:reg-reg (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
;; x64   28| test %rsi,%rsi; je L1; mov %rdi,%rax; xor %edx,%edx; div %rsi; ret; L1: call <integer divide by zero>
;; a64   32| cbz x1, L1; udiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-temp (param i64) (result i64) (i64.div_u (local.get 0) (global.get 2)))
;; x64   36| mov global.2(%r12),%rax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   36| ldr x1, [x20, global.2]; cbz x1, L1; udiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.div_u (local.get 8) (local.get 0)))
;; x64   80| mov -0x50(%rbp),%rax; test %rdi,%rdi; je L1; mov %rax,%rbx; mov %rdx,%r11; xor %edx,%edx; div %rdi; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   56| ldr x9, [x29, #88]; cbz x0, L1; udiv x10, x9, x0; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.div_u (local.get 0) (local.get 8)))
;; x64   86| mov -0x50(%rbp),%rax; test %rax,%rax; je L1; mov %rax,%rbx; mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; xor %edx,%edx; div %r14; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   56| ldr x9, [x29, #88]; cbz x9, L1; udiv x10, x0, x9; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-load (param i64 i32) (result i64) (i64.div_u (local.get 0) (i64.load (local.get 1))))
;; x64   36| mov 0x0(%r13,%rsi,1),%rax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   36| ldr x2, [x21, w1, uxtw]; cbz x2, L1; udiv x3, x0, x2; mov x0, x3; ret; L1: bl <integer divide by zero>
(func $i64.div_u:small-reg (param i64) (result i64) (i64.div_u (i64.const 5) (local.get 0)))
;; x64   31| mov $0x5,%eax; test %rdi,%rdi; je L1; xor %edx,%edx; div %rdi; ret; L1: call <integer divide by zero>
;; a64   36| mov x1, #0x5; cbz x0, L1; udiv x2, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-zero (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 0)))
;; x64   34| xor %eax,%eax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; ret; L1: call <integer divide by zero>
;; a64   36| mov x1, #0x0; cbz x1, L1; udiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-one (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 1)))
;; x64   23| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx
;; a64   28| mov x1, #0x1; udiv x2, x0, x1; mov x0, x2
(func $i64.div_u:reg-minus (param i64) (result i64) (i64.div_u (local.get 0) (i64.const -1)))
;; v3    37| movabs $0x8000000000000001,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3f,%rdx; mov %rdx,%rax
;; v2    38| movabs $0x8000000000000001,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0x3f,%rdx; mov %rdx,%rax
;; a64   36| mov x1, #0x1; movk x1, #0x8000, lsl #48; umulh x2, x1, x0; lsr x2, x2, #63; mov x0, x2
(func $i64.div_u:reg-ten (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 10)))
;; v3    37| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3,%rdx; mov %rdx,%rax
;; v2    38| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0x3,%rdx; mov %rdx,%rax
;; a64   44| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; umulh x2, x1, x0; lsr x2, x2, #3;
;; a64     | mov x0, x2
(func $i64.div_u:reg-power (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; shr $0x4,%rax
;; a64   24| lsr x1, x0, #4; mov x0, x1
(func $i64.div_u:reg-large (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 74565)))
;; v3    37| movabs $0x384013fec71b90c7,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0xe,%rdx; mov %rdx,%rax
;; v2    38| movabs $0x384013fec71b90c7,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0xe,%rdx; mov %rdx,%rax
;; a64   44| mov x1, #0x90c7; movk x1, #0xc71b, lsl #16; movk x1, #0x13fe, lsl #32; movk x1, #0x3840, lsl #48; umulh x2, x1, x0; lsr x2, x2, #14;
;; a64     | mov x0, x2
(func $i64.div_u:reg-wide (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 320255973501901)))
;; x64   27| movabs $0x123456789abcd,%rax; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; udiv x2, x0, x1; mov x0, x2
(func $i64.div_u:temp-ten (result i64) (i64.div_u (global.get 2) (i64.const 10)))
;; x64   22| mov global.2(%r12),%rax; mov $0xa,%ecx; xor %edx,%edx; div %rcx
;; a64   32| ldr x0, [x20, global.2]; mov x1, #0xa; udiv x2, x0, x1; mov x0, x2
(func $i64.div_u:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.div_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   28| test %rsi,%rsi; je L1; mov %rdi,%rax; xor %edx,%edx; div %rsi; ret; L1: call <integer divide by zero>
;; a64   32| cbz x1, L1; udiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.div_u (local.get 0) (local.get 1))) (local.get 0))
;; x64   28| test %rsi,%rsi; je L1; mov %rdi,%rax; xor %edx,%edx; div %rsi; ret; L1: call <integer divide by zero>
;; a64   28| cbz x1, L1; udiv x0, x0, x1; ret; L1: bl <integer divide by zero>
(func $i64.div_u:reg-ten>a (param i64) (result i64) (local.set 0 (i64.div_u (local.get 0) (i64.const 10))) (local.get 0))
;; v3    37| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3,%rdx; mov %rdx,%rax
;; v2    38| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0x3,%rdx; mov %rdx,%rax
;; a64   44| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; umulh x2, x1, x0; lsr x2, x2, #3;
;; a64     | mov x0, x2
(func $i64.div_u:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.div_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   46| mov %rdx,%r15; L1: test %rsi,%rsi; je L2; mov %rdi,%rax; xor %edx,%edx; div %rsi; mov %rax,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax;
;; x64     | ret; L2: call <integer divide by zero>
;; a64   36| L1: cbz x1, L2; udiv x1, x0, x1; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i64.div_u:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.div_u (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    52| xor %r15d,%r15d; L1: movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3,%rdx;
;; v3      | mov %rdx,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    53| xor %r15d,%r15d; L1: movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx;
;; v2      | shr $0x3,%rdx; mov %rdx,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   56| mov x28, #0x0; L1: mov x2, #0xcccd; movk x2, #0xcccc, lsl #16; movk x2, #0xcccc, lsl #32; movk x2, #0xcccc, lsl #48; umulh x3, x2, x0;
;; a64     | lsr x3, x3, #3; mov x28, x3; cbnz w1, L1; mov x0, x28
(func $i64.rem_s:reg-reg (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
;; x64   41| test %rsi,%rsi; je L3; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L1; cqto; idiv %rsi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax;
;; x64     | ret; L3: call <integer divide by zero>
;; a64   36| cbz x1, L1; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-temp (param i64) (result i64) (i64.rem_s (local.get 0) (global.get 2)))
;; x64   49| mov global.2(%r12),%rax; test %rax,%rax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx;
;; x64     | jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   40| ldr x1, [x20, global.2]; cbz x1, L1; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rem_s (local.get 8) (local.get 0)))
;; x64   93| mov -0x50(%rbp),%rax; test %rdi,%rdi; je L3; mov %rax,%rbx; mov %rdx,%r11; cmp $0xffffffffffffffff,%rdi; je L1; cqto; idiv %rdi; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   60| ldr x9, [x29, #88]; cbz x0, L1; sdiv x8, x9, x0; msub x10, x8, x0, x9; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rem_s (local.get 0) (local.get 8)))
;; x64   99| mov -0x50(%rbp),%rax; test %rax,%rax; je L3; mov %rax,%rbx; mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; cmp $0xffffffffffffffff,%r14;
;; x64     | je L1; cqto; idiv %r14; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   60| ldr x9, [x29, #88]; cbz x9, L1; sdiv x8, x0, x9; msub x10, x8, x9, x0; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-load (param i64 i32) (result i64) (i64.rem_s (local.get 0) (i64.load (local.get 1))))
;; x64   49| mov 0x0(%r13,%rsi,1),%rax; test %rax,%rax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx;
;; x64     | jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   40| ldr x2, [x21, w1, uxtw]; cbz x2, L1; sdiv x8, x0, x2; msub x3, x8, x2, x0; mov x0, x3; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:small-reg (param i64) (result i64) (i64.rem_s (i64.const 5) (local.get 0)))
;; x64   44| mov $0x5,%eax; test %rdi,%rdi; je L3; cmp $0xffffffffffffffff,%rdi; je L1; cqto; idiv %rdi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax;
;; x64     | ret; L3: call <integer divide by zero>
;; a64   40| mov x1, #0x5; cbz x0, L1; sdiv x8, x1, x0; msub x2, x8, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-zero (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 0)))
;; x64   47| xor %eax,%eax; test %rax,%rax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax; ret; L3: call <integer divide by zero>
;; a64   40| mov x1, #0x0; cbz x1, L1; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-one (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 1)))
;; x64   36| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: xor %edx,%edx;
;; x64     | L2: mov %rdx,%rax
;; a64   32| mov x1, #0x1; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2
(func $i64.rem_s:reg-minus (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const -1)))
;; x64   37| mov $0xffffffffffffffff,%rax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2;
;; x64     | L1: xor %edx,%edx; L2: mov %rdx,%rax
;; a64   32| mov x1, #0xffffffffffffffff; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2
(func $i64.rem_s:reg-ten (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 10)))
;; x64   58| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x3,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; imul $0xfffffffffffffff6,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; a64   60| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; smulh x2, x1, x0; add x2, x0, x2;
;; a64     | asr x2, x2, #3; add x2, x2, x0, lsr #63; mov x1, #0xfffffffffffffff6; madd x1, x2, x1, x0; mov x0, x1
(func $i64.rem_s:reg-power (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 16)))
;; x64   28| mov %rdi,%rcx; sar $0x3f,%rcx; shr $0x3c,%rcx; lea (%rcx,%rdi,1),%rax; and $0xf,%rax; sub %rcx,%rax
;; a64   40| asr x2, x0, #63; lsr x2, x2, #60; add x1, x2, x0; and x1, x1, #0xf; sub x1, x1, x2; mov x0, x1
(func $i64.rem_s:reg-large (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 74565)))
;; x64   61| movabs $0xe1004ffb1c6e431c,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x10,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; imul $0xfffffffffffedcbb,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; a64   64| mov x1, #0x431c; movk x1, #0x1c6e, lsl #16; movk x1, #0x4ffb, lsl #32; movk x1, #0xe100, lsl #48; smulh x2, x1, x0; add x2, x0, x2;
;; a64     | asr x2, x2, #16; add x2, x2, x0, lsr #63; mov x1, #0xffffffffffffdcbb; movk x1, #0xfffe, lsl #16; madd x1, x2, x1, x0; mov x0, x1
(func $i64.rem_s:reg-wide (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 320255973501901)))
;; x64   68| movabs $0xe10000000000b974,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x30,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; movabs $0xfffedcba98765433,%rax; imul %rax,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; a64   64| mov x1, #0xb974; movk x1, #0xe100, lsl #48; smulh x2, x1, x0; add x2, x0, x2; asr x2, x2, #48; add x2, x2, x0, lsr #63; mov x1, #0x5433;
;; a64     | movk x1, #0x9876, lsl #16; movk x1, #0xdcba, lsl #32; movk x1, #0xfffe, lsl #48; madd x1, x2, x1, x0; mov x0, x1
(func $i64.rem_s:temp-ten (result i64) (i64.rem_s (global.get 2) (i64.const 10)))
;; x64   35| mov global.2(%r12),%rax; mov $0xa,%ecx; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: xor %edx,%edx;
;; x64     | L2: mov %rdx,%rax
;; a64   36| ldr x0, [x20, global.2]; mov x1, #0xa; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2
(func $i64.rem_s:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.rem_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   41| test %rsi,%rsi; je L3; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L1; cqto; idiv %rsi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax;
;; x64     | ret; L3: call <integer divide by zero>
;; a64   36| cbz x1, L1; sdiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.rem_s (local.get 0) (local.get 1))) (local.get 0))
;; x64   41| test %rsi,%rsi; je L3; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L1; cqto; idiv %rsi; jmp L2; L1: xor %edx,%edx; L2: mov %rdx,%rax;
;; x64     | ret; L3: call <integer divide by zero>
;; a64   32| cbz x1, L1; sdiv x8, x0, x1; msub x0, x8, x1, x0; ret; L1: bl <integer divide by zero>
(func $i64.rem_s:reg-ten>a (param i64) (result i64) (local.set 0 (i64.rem_s (local.get 0) (i64.const 10))) (local.get 0))
;; x64   58| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; add %rdi,%rdx; sar $0x3,%rdx;
;; x64     | mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; imul $0xfffffffffffffff6,%rdx,%rdx; add %rdx,%rdi; mov %rdi,%rax
;; a64   56| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; smulh x2, x1, x0; add x2, x0, x2;
;; a64     | asr x2, x2, #3; add x2, x2, x0, lsr #63; mov x1, #0xfffffffffffffff6; madd x0, x2, x1, x0
(func $i64.rem_s:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.rem_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   56| mov %rdx,%r15; L1: test %rsi,%rsi; je L4; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L2; cqto; idiv %rsi; jmp L3; L2: xor %edx,%edx;
;; x64     | L3: mov %rdx,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax; ret; L4: call <integer divide by zero>
;; a64   40| L1: cbz x1, L2; sdiv x8, x0, x1; msub x1, x8, x1, x0; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i64.rem_s:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.rem_s (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   71| xor %r15d,%r15d; L1: movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx;
;; x64     | add %rdi,%rdx; sar $0x3,%rdx; mov %rdi,%rax; shr $0x3f,%rax; add %rax,%rdx; imul $0xfffffffffffffff6,%rdx,%rdx; lea (%rdi,%rdx,1),%r15;
;; x64     | test %esi,%esi; jne L1; mov %r15,%rax
;; a64   68| mov x28, #0x0; L1: mov x2, #0xcccd; movk x2, #0xcccc, lsl #16; movk x2, #0xcccc, lsl #32; movk x2, #0xcccc, lsl #48; smulh x3, x2, x0;
;; a64     | add x3, x0, x3; asr x3, x3, #3; add x3, x3, x0, lsr #63; mov x2, #0xfffffffffffffff6; madd x28, x3, x2, x0; cbnz w1, L1; mov x0, x28
(func $i64.rem_u:reg-reg (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
;; x64   31| test %rsi,%rsi; je L1; mov %rdi,%rax; xor %edx,%edx; div %rsi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   36| cbz x1, L1; udiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-temp (param i64) (result i64) (i64.rem_u (local.get 0) (global.get 2)))
;; x64   39| mov global.2(%r12),%rax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   40| ldr x1, [x20, global.2]; cbz x1, L1; udiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rem_u (local.get 8) (local.get 0)))
;; x64   83| mov -0x50(%rbp),%rax; test %rdi,%rdi; je L1; mov %rax,%rbx; mov %rdx,%r11; xor %edx,%edx; div %rdi; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   60| ldr x9, [x29, #88]; cbz x0, L1; udiv x8, x9, x0; msub x10, x8, x0, x9; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.rem_u (local.get 0) (local.get 8)))
;; x64   89| mov -0x50(%rbp),%rax; test %rax,%rax; je L1; mov %rax,%rbx; mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; xor %edx,%edx; div %r14;
;; x64     | mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   60| ldr x9, [x29, #88]; cbz x9, L1; udiv x8, x0, x9; msub x10, x8, x9, x0; mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-load (param i64 i32) (result i64) (i64.rem_u (local.get 0) (i64.load (local.get 1))))
;; x64   39| mov 0x0(%r13,%rsi,1),%rax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   40| ldr x2, [x21, w1, uxtw]; cbz x2, L1; udiv x8, x0, x2; msub x3, x8, x2, x0; mov x0, x3; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:small-reg (param i64) (result i64) (i64.rem_u (i64.const 5) (local.get 0)))
;; x64   34| mov $0x5,%eax; test %rdi,%rdi; je L1; xor %edx,%edx; div %rdi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   40| mov x1, #0x5; cbz x0, L1; udiv x8, x1, x0; msub x2, x8, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-zero (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 0)))
;; x64   37| xor %eax,%eax; test %rax,%rax; je L1; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; mov %rdx,%rax; ret;
;; x64     | L1: call <integer divide by zero>
;; a64   40| mov x1, #0x0; cbz x1, L1; udiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-one (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 1)))
;; x64   26| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; mov %rdx,%rax
;; a64   32| mov x1, #0x1; udiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2
(func $i64.rem_u:reg-minus (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const -1)))
;; v3    44| movabs $0x8000000000000001,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3f,%rdx; imul $0x1,%rdx,%rdx;
;; v3      | add %rdi,%rdx; mov %rdx,%rax
;; v2    45| movabs $0x8000000000000001,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0x3f,%rdx;
;; v2      | imul $0x1,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; a64   44| mov x1, #0x1; movk x1, #0x8000, lsl #48; umulh x2, x1, x0; lsr x2, x2, #63; mov x1, #0x1; madd x1, x2, x1, x0; mov x0, x1
(func $i64.rem_u:reg-ten (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 10)))
;; v3    44| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3,%rdx;
;; v3      | imul $0xfffffffffffffff6,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; v2    45| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0x3,%rdx;
;; v2      | imul $0xfffffffffffffff6,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; a64   52| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; umulh x2, x1, x0; lsr x2, x2, #3;
;; a64     | mov x1, #0xfffffffffffffff6; madd x1, x2, x1, x0; mov x0, x1
(func $i64.rem_u:reg-power (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 16)))
;; x64   13| mov %rdi,%rax; and $0xf,%rax
;; a64   24| and x1, x0, #0xf; mov x0, x1
(func $i64.rem_u:reg-large (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 74565)))
;; v3    47| movabs $0x384013fec71b90c7,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0xe,%rdx;
;; v3      | imul $0xfffffffffffedcbb,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; v2    48| movabs $0x384013fec71b90c7,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0xe,%rdx;
;; v2      | imul $0xfffffffffffedcbb,%rdx,%rdx; add %rdi,%rdx; mov %rdx,%rax
;; a64   56| mov x1, #0x90c7; movk x1, #0xc71b, lsl #16; movk x1, #0x13fe, lsl #32; movk x1, #0x3840, lsl #48; umulh x2, x1, x0; lsr x2, x2, #14;
;; a64     | mov x1, #0xffffffffffffdcbb; movk x1, #0xfffe, lsl #16; madd x1, x2, x1, x0; mov x0, x1
(func $i64.rem_u:reg-wide (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 320255973501901)))
;; x64   30| movabs $0x123456789abcd,%rax; mov %rax,%rcx; mov %rdi,%rax; xor %edx,%edx; div %rcx; mov %rdx,%rax
;; a64   44| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; udiv x8, x0, x1; msub x2, x8, x1, x0;
;; a64     | mov x0, x2
(func $i64.rem_u:temp-ten (result i64) (i64.rem_u (global.get 2) (i64.const 10)))
;; x64   25| mov global.2(%r12),%rax; mov $0xa,%ecx; xor %edx,%edx; div %rcx; mov %rdx,%rax
;; a64   36| ldr x0, [x20, global.2]; mov x1, #0xa; udiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2
(func $i64.rem_u:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.rem_u (local.get 0) (local.get 1))) (local.get 2))
;; x64   31| test %rsi,%rsi; je L1; mov %rdi,%rax; xor %edx,%edx; div %rsi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   36| cbz x1, L1; udiv x8, x0, x1; msub x2, x8, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.rem_u (local.get 0) (local.get 1))) (local.get 0))
;; x64   31| test %rsi,%rsi; je L1; mov %rdi,%rax; xor %edx,%edx; div %rsi; mov %rdx,%rax; ret; L1: call <integer divide by zero>
;; a64   32| cbz x1, L1; udiv x8, x0, x1; msub x0, x8, x1, x0; ret; L1: bl <integer divide by zero>
(func $i64.rem_u:reg-ten>a (param i64) (result i64) (local.set 0 (i64.rem_u (local.get 0) (i64.const 10))) (local.get 0))
;; v3    44| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3,%rdx;
;; v3      | imul $0xfffffffffffffff6,%rdx,%rdx; add %rdx,%rdi; mov %rdi,%rax
;; v2    45| movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; shr $0x3,%rdx;
;; v2      | imul $0xfffffffffffffff6,%rdx,%rdx; add %rdx,%rdi; mov %rdi,%rax
;; a64   48| mov x1, #0xcccd; movk x1, #0xcccc, lsl #16; movk x1, #0xcccc, lsl #32; movk x1, #0xcccc, lsl #48; umulh x2, x1, x0; lsr x2, x2, #3;
;; a64     | mov x1, #0xfffffffffffffff6; madd x0, x2, x1, x0
(func $i64.rem_u:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.rem_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   46| mov %rdx,%r15; L1: test %rsi,%rsi; je L2; mov %rdi,%rax; xor %edx,%edx; div %rsi; mov %rdx,%rsi; test %r15d,%r15d; jne L1; mov %rsi,%rax;
;; x64     | ret; L2: call <integer divide by zero>
;; a64   40| L1: cbz x1, L2; udiv x8, x0, x1; msub x1, x8, x1, x0; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i64.rem_u:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.rem_u (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    57| xor %r15d,%r15d; L1: movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; shr $0x3,%rdx;
;; v3      | imul $0xfffffffffffffff6,%rdx,%rdx; lea (%rdi,%rdx,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; v2    58| xor %r15d,%r15d; L1: movabs $0xcccccccccccccccd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx;
;; v2      | shr $0x3,%rdx; imul $0xfffffffffffffff6,%rdx,%rdx; lea (%rdi,%rdx,1),%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   60| mov x28, #0x0; L1: mov x2, #0xcccd; movk x2, #0xcccc, lsl #16; movk x2, #0xcccc, lsl #32; movk x2, #0xcccc, lsl #48; umulh x3, x2, x0;
;; a64     | lsr x3, x3, #3; mov x2, #0xfffffffffffffff6; madd x28, x3, x2, x0; cbnz w1, L1; mov x0, x28
)
