;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.trunc_f32_s:reg (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
;; v3    91| vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss F32_M2P31(%r12),%xmm0; jb L3; vmovss F32_2P31(%r12),%xmm15;
;; v3      | vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    88| cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss F32_M2P31(%r12),%xmm0; jb L3; movss F32_2P31(%r12),%xmm15;
;; v2      | ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M2P31]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P31]; fcmp s0, s31; b.pl L1; fcvtzs w0, s0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_s:temp (result i32) (i32.trunc_f32_s (global.get 3)))
;; v3    98| vmovss global.3(%r12),%xmm0; vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss F32_M2P31(%r12),%xmm0; jb L3;
;; v3      | vmovss F32_2P31(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    95| movss global.3(%r12),%xmm0; cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss F32_M2P31(%r12),%xmm0; jb L3;
;; v2      | movss F32_2P31(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   72| ldr s0, [x20, global.3]; ldr s31, [x20, F32_M2P31]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P31]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs w0, s0; b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (i32.trunc_f32_s (local.get 8)))
;; v3   124| vmovss -0x50(%rbp),%xmm8; vcvttss2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss F32_M2P31(%r12),%xmm8; jb L3;
;; v3      | vmovss F32_2P31(%r12),%xmm15; vucomiss %xmm8,%xmm15; jbe L3; vcvttss2si %xmm8,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm8,%xmm8; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   121| movss -0x50(%rbp),%xmm8; cvttss2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss F32_M2P31(%r12),%xmm8; jb L3;
;; v2      | movss F32_2P31(%r12),%xmm15; ucomiss %xmm8,%xmm15; jbe L3; cvttss2si %xmm8,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm8,%xmm8;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   92| ldr s8, [x29, #88]; ldr s31, [x20, F32_M2P31]; fcmp s8, s31; b.lt L1; ldr s31, [x20, F32_2P31]; fcmp s8, s31; b.pl L1; fcvtzs w0, s8;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp s8, s8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_s:load (param i32) (result i32) (i32.trunc_f32_s (f32.load (local.get 0))))
;; v3    98| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss F32_M2P31(%r12),%xmm0; jb L3;
;; v3      | vmovss F32_2P31(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    95| movss 0x0(%r13,%rdi,1),%xmm0; cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss F32_M2P31(%r12),%xmm0; jb L3;
;; v2      | movss F32_2P31(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   76| ldr s0, [x21, w0, uxtw]; ldr s31, [x20, F32_M2P31]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P31]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs w1, s0; b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>;
;; a64     | L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_s:const (result i32) (i32.trunc_f32_s (f32.const 2.5)))
;; v3   108| vmovss {0x0000000040200000},%xmm0; vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss F32_M2P31(%r12),%xmm0; jb L3;
;; v3      | vmovss F32_2P31(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   108| movss {0x0000000040200000},%xmm0; cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss F32_M2P31(%r12),%xmm0; jb L3;
;; v2      | movss F32_2P31(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   80| ldr s0, {0x0000000040200000}; ldr s31, [x20, F32_M2P31]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P31]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs w0, s0; b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_s:reg>new (param f32) (result i32) (local i32) (local.set 1 (i32.trunc_f32_s (local.get 0))) (local.get 1))
;; v3    91| vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss F32_M2P31(%r12),%xmm0; jb L3; vmovss F32_2P31(%r12),%xmm15;
;; v3      | vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    88| cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss F32_M2P31(%r12),%xmm0; jb L3; movss F32_2P31(%r12),%xmm15;
;; v2      | ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M2P31]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P31]; fcmp s0, s31; b.pl L1; fcvtzs w0, s0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_s:loop:reg>new (param f32 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_f32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   106| xor %r15d,%r15d; L1: vcvttss2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomiss F32_M2P31(%r12),%xmm0; jb L4; vmovss F32_2P31(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L4; vcvttss2si %xmm0,%r15d; jmp L5;
;; v3      | L4: jmp L6; L5: jmp L2; L6: vucomiss %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v3      | L9: call <invalid conversion to integer>
;; v2   103| xor %r15d,%r15d; L1: cvttss2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomiss F32_M2P31(%r12),%xmm0; jb L4; movss F32_2P31(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L4; cvttss2si %xmm0,%r15d; jmp L5;
;; v2      | L4: jmp L6; L5: jmp L2; L6: ucomiss %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v2      | L9: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr s31, [x20, F32_M2P31]; fcmp s0, s31; b.lt L2; ldr s31, [x20, F32_2P31]; fcmp s0, s31; b.pl L2; fcvtzs w28, s0;
;; a64     | b L3; L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp s0, s0; b.ne L5; bl <integer overflow>;
;; a64     | L5: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:reg (param f32) (result i32) (i32.trunc_f32_u (local.get 0)))
;; v3    94| vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v3      | vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    91| cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v2      | movss F32_2P32(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P32]; fcmp s0, s31; b.pl L1; fcvtzs x0, s0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:temp (result i32) (i32.trunc_f32_u (global.get 3)))
;; v3   101| vmovss global.3(%r12),%xmm0; vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomiss F32_M1(%r12),%xmm0;
;; v3      | jbe L3; vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    98| movss global.3(%r12),%xmm0; cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v2      | movss F32_2P32(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   72| ldr s0, [x20, global.3]; ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P32]; fcmp s0, s31; b.pl L1; fcvtzs x0, s0;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (i32.trunc_f32_u (local.get 8)))
;; v3   127| vmovss -0x50(%rbp),%xmm8; vcvttss2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomiss F32_M1(%r12),%xmm8; jbe L3;
;; v3      | vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm8,%xmm15; jbe L3; vcvttss2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm8,%xmm8; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   124| movss -0x50(%rbp),%xmm8; cvttss2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomiss F32_M1(%r12),%xmm8; jbe L3;
;; v2      | movss F32_2P32(%r12),%xmm15; ucomiss %xmm8,%xmm15; jbe L3; cvttss2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm8,%xmm8;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   92| ldr s8, [x29, #88]; ldr s31, [x20, F32_M1]; fcmp s8, s31; b.le L1; ldr s31, [x20, F32_2P32]; fcmp s8, s31; b.pl L1; fcvtzs x0, s8; b L2;
;; a64     | L1: b L3; L2: ret; L3: fcmp s8, s8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:load (param i32) (result i32) (i32.trunc_f32_u (f32.load (local.get 0))))
;; v3   101| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomiss F32_M1(%r12),%xmm0;
;; v3      | jbe L3; vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    98| movss 0x0(%r13,%rdi,1),%xmm0; cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomiss F32_M1(%r12),%xmm0;
;; v2      | jbe L3; movss F32_2P32(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v2      | L5: ucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   76| ldr s0, [x21, w0, uxtw]; ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P32]; fcmp s0, s31; b.pl L1; fcvtzs x1, s0;
;; a64     | b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:const (result i32) (i32.trunc_f32_u (f32.const 2.5)))
;; v3   116| vmovss {0x0000000040200000},%xmm0; vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret;
;; v3      | L2: vucomiss F32_M1(%r12),%xmm0; jbe L3; vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4;
;; v3      | L3: jmp L5; L4: jmp L1; L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>;
;; v3      | L8: call <invalid conversion to integer>
;; v2   108| movss {0x0000000040200000},%xmm0; cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomiss F32_M1(%r12),%xmm0;
;; v2      | jbe L3; movss F32_2P32(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v2      | L5: ucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   80| ldr s0, {0x0000000040200000}; ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P32]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs x0, s0; b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:reg>new (param f32) (result i32) (local i32) (local.set 1 (i32.trunc_f32_u (local.get 0))) (local.get 1))
;; v3    94| vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v3      | vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    91| cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v2      | movss F32_2P32(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P32]; fcmp s0, s31; b.pl L1; fcvtzs x0, s0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f32_u:loop:reg>new (param f32 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_f32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   109| xor %r15d,%r15d; L1: vcvttss2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomiss F32_M1(%r12),%xmm0; jbe L4; vmovss F32_2P32(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L4; vcvttss2si %xmm0,%r15; jmp L5;
;; v3      | L4: jmp L6; L5: jmp L2; L6: vucomiss %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v3      | L9: call <invalid conversion to integer>
;; v2   106| xor %r15d,%r15d; L1: cvttss2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomiss F32_M1(%r12),%xmm0; jbe L4; movss F32_2P32(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L4; cvttss2si %xmm0,%r15; jmp L5;
;; v2      | L4: jmp L6; L5: jmp L2; L6: ucomiss %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v2      | L9: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L2; ldr s31, [x20, F32_2P32]; fcmp s0, s31; b.pl L2; fcvtzs x28, s0; b L3;
;; a64     | L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp s0, s0; b.ne L5; bl <integer overflow>; L5: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:reg (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
;; v3    91| vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd F64_M2P31M1(%r12),%xmm0; jbe L3; vmovsd F64_2P31(%r12),%xmm15;
;; v3      | vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    91| cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd F64_M2P31M1(%r12),%xmm0; jbe L3; movsd F64_2P31(%r12),%xmm15;
;; v2      | ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M2P31M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P31]; fcmp d0, d31; b.pl L1; fcvtzs w0, d0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:temp (result i32) (i32.trunc_f64_s (global.get 4)))
;; v3    98| vmovsd global.4(%r12),%xmm0; vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd F64_M2P31M1(%r12),%xmm0; jbe L3;
;; v3      | vmovsd F64_2P31(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    98| movsd global.4(%r12),%xmm0; cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd F64_M2P31M1(%r12),%xmm0; jbe L3;
;; v2      | movsd F64_2P31(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   72| ldr d0, [x20, global.4]; ldr d31, [x20, F64_M2P31M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P31]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs w0, d0; b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (i32.trunc_f64_s (local.get 8)))
;; v3   124| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd F64_M2P31M1(%r12),%xmm8; jbe L3;
;; v3      | vmovsd F64_2P31(%r12),%xmm15; vucomisd %xmm8,%xmm15; jbe L3; vcvttsd2si %xmm8,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm8,%xmm8; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   124| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd F64_M2P31M1(%r12),%xmm8; jbe L3;
;; v2      | movsd F64_2P31(%r12),%xmm15; ucomisd %xmm8,%xmm15; jbe L3; cvttsd2si %xmm8,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm8,%xmm8;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   92| ldr d8, [x29, #88]; ldr d31, [x20, F64_M2P31M1]; fcmp d8, d31; b.le L1; ldr d31, [x20, F64_2P31]; fcmp d8, d31; b.pl L1; fcvtzs w0, d8;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp d8, d8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:load (param i32) (result i32) (i32.trunc_f64_s (f64.load (local.get 0))))
;; v3    98| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd F64_M2P31M1(%r12),%xmm0; jbe L3;
;; v3      | vmovsd F64_2P31(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    98| movsd 0x0(%r13,%rdi,1),%xmm0; cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd F64_M2P31M1(%r12),%xmm0; jbe L3;
;; v2      | movsd F64_2P31(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   76| ldr d0, [x21, w0, uxtw]; ldr d31, [x20, F64_M2P31M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P31]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs w1, d0; b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>;
;; a64     | L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:const (result i32) (i32.trunc_f64_s (f64.const 2.5)))
;; v3   108| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd F64_M2P31M1(%r12),%xmm0; jbe L3;
;; v3      | vmovsd F64_2P31(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   108| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd F64_M2P31M1(%r12),%xmm0; jbe L3;
;; v2      | movsd F64_2P31(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   80| ldr d0, {0x4004000000000000}; ldr d31, [x20, F64_M2P31M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P31]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs w0, d0; b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:reg>new (param f64) (result i32) (local i32) (local.set 1 (i32.trunc_f64_s (local.get 0))) (local.get 1))
;; v3    91| vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd F64_M2P31M1(%r12),%xmm0; jbe L3; vmovsd F64_2P31(%r12),%xmm15;
;; v3      | vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    91| cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd F64_M2P31M1(%r12),%xmm0; jbe L3; movsd F64_2P31(%r12),%xmm15;
;; v2      | ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%eax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M2P31M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P31]; fcmp d0, d31; b.pl L1; fcvtzs w0, d0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_s:loop:reg>new (param f64 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_f64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   106| xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomisd F64_M2P31M1(%r12),%xmm0; jbe L4; vmovsd F64_2P31(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L4; vcvttsd2si %xmm0,%r15d;
;; v3      | jmp L5; L4: jmp L6; L5: jmp L2; L6: vucomisd %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v3      | L9: call <invalid conversion to integer>
;; v2   106| xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomisd F64_M2P31M1(%r12),%xmm0; jbe L4; movsd F64_2P31(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L4; cvttsd2si %xmm0,%r15d; jmp L5;
;; v2      | L4: jmp L6; L5: jmp L2; L6: ucomisd %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v2      | L9: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr d31, [x20, F64_M2P31M1]; fcmp d0, d31; b.le L2; ldr d31, [x20, F64_2P31]; fcmp d0, d31; b.pl L2; fcvtzs w28, d0;
;; a64     | b L3; L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp d0, d0; b.ne L5; bl <integer overflow>;
;; a64     | L5: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:reg (param f64) (result i32) (i32.trunc_f64_u (local.get 0)))
;; v3    94| vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v3      | vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    94| cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v2      | movsd F64_2P32(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P32]; fcmp d0, d31; b.pl L1; fcvtzs x0, d0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:temp (result i32) (i32.trunc_f64_u (global.get 4)))
;; v3   101| vmovsd global.4(%r12),%xmm0; vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomisd F64_M1(%r12),%xmm0;
;; v3      | jbe L3; vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   101| movsd global.4(%r12),%xmm0; cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v2      | movsd F64_2P32(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   72| ldr d0, [x20, global.4]; ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P32]; fcmp d0, d31; b.pl L1; fcvtzs x0, d0;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (i32.trunc_f64_u (local.get 8)))
;; v3   127| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomisd F64_M1(%r12),%xmm8; jbe L3;
;; v3      | vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm8,%xmm15; jbe L3; vcvttsd2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm8,%xmm8; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   127| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomisd F64_M1(%r12),%xmm8; jbe L3;
;; v2      | movsd F64_2P32(%r12),%xmm15; ucomisd %xmm8,%xmm15; jbe L3; cvttsd2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm8,%xmm8;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   92| ldr d8, [x29, #88]; ldr d31, [x20, F64_M1]; fcmp d8, d31; b.le L1; ldr d31, [x20, F64_2P32]; fcmp d8, d31; b.pl L1; fcvtzs x0, d8; b L2;
;; a64     | L1: b L3; L2: ret; L3: fcmp d8, d8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:load (param i32) (result i32) (i32.trunc_f64_u (f64.load (local.get 0))))
;; v3   101| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomisd F64_M1(%r12),%xmm0;
;; v3      | jbe L3; vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   101| movsd 0x0(%r13,%rdi,1),%xmm0; cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomisd F64_M1(%r12),%xmm0;
;; v2      | jbe L3; movsd F64_2P32(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v2      | L5: ucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   76| ldr d0, [x21, w0, uxtw]; ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P32]; fcmp d0, d31; b.pl L1; fcvtzs x1, d0;
;; a64     | b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:const (result i32) (i32.trunc_f64_u (f64.const 2.5)))
;; v3   116| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret;
;; v3      | L2: vucomisd F64_M1(%r12),%xmm0; jbe L3; vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4;
;; v3      | L3: jmp L5; L4: jmp L1; L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>;
;; v3      | L8: call <invalid conversion to integer>
;; v2   116| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomisd F64_M1(%r12),%xmm0;
;; v2      | jbe L3; movsd F64_2P32(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v2      | L5: ucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   80| ldr d0, {0x4004000000000000}; ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P32]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs x0, d0; b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:reg>new (param f64) (result i32) (local i32) (local.set 1 (i32.trunc_f64_u (local.get 0))) (local.get 1))
;; v3    94| vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: vucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v3      | vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    94| cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: ucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v2      | movsd F64_2P32(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P32]; fcmp d0, d31; b.pl L1; fcvtzs x0, d0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i32.trunc_f64_u:loop:reg>new (param f64 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_f64_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   109| xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomisd F64_M1(%r12),%xmm0; jbe L4; vmovsd F64_2P32(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L4; vcvttsd2si %xmm0,%r15; jmp L5;
;; v3      | L4: jmp L6; L5: jmp L2; L6: vucomisd %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v3      | L9: call <invalid conversion to integer>
;; v2   109| xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomisd F64_M1(%r12),%xmm0; jbe L4; movsd F64_2P32(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L4; cvttsd2si %xmm0,%r15; jmp L5;
;; v2      | L4: jmp L6; L5: jmp L2; L6: ucomisd %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v2      | L9: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L2; ldr d31, [x20, F64_2P32]; fcmp d0, d31; b.pl L2; fcvtzs x28, d0; b L3;
;; a64     | L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp d0, d0; b.ne L5; bl <integer overflow>; L5: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:reg (param f32) (result i64) (i64.trunc_f32_s (local.get 0)))
;; v3    91| vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss F32_M2P63(%r12),%xmm0; jb L3; vmovss F32_2P63(%r12),%xmm15;
;; v3      | vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    88| cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss F32_M2P63(%r12),%xmm0; jb L3; movss F32_2P63(%r12),%xmm15;
;; v2      | ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M2P63]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P63]; fcmp s0, s31; b.pl L1; fcvtzs x0, s0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:temp (result i64) (i64.trunc_f32_s (global.get 3)))
;; v3    98| vmovss global.3(%r12),%xmm0; vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss F32_M2P63(%r12),%xmm0; jb L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    95| movss global.3(%r12),%xmm0; cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss F32_M2P63(%r12),%xmm0; jb L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   72| ldr s0, [x20, global.3]; ldr s31, [x20, F32_M2P63]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P63]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs x0, s0; b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i64) (i64.trunc_f32_s (local.get 8)))
;; v3   124| vmovss -0x50(%rbp),%xmm8; vcvttss2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss F32_M2P63(%r12),%xmm8; jb L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm8,%xmm15; jbe L3; vcvttss2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm8,%xmm8; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   121| movss -0x50(%rbp),%xmm8; cvttss2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss F32_M2P63(%r12),%xmm8; jb L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm8,%xmm15; jbe L3; cvttss2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm8,%xmm8;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   92| ldr s8, [x29, #88]; ldr s31, [x20, F32_M2P63]; fcmp s8, s31; b.lt L1; ldr s31, [x20, F32_2P63]; fcmp s8, s31; b.pl L1; fcvtzs x0, s8;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp s8, s8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:load (param i32) (result i64) (i64.trunc_f32_s (f32.load (local.get 0))))
;; v3    98| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss F32_M2P63(%r12),%xmm0; jb L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    95| movss 0x0(%r13,%rdi,1),%xmm0; cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss F32_M2P63(%r12),%xmm0; jb L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   76| ldr s0, [x21, w0, uxtw]; ldr s31, [x20, F32_M2P63]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P63]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs x1, s0; b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>;
;; a64     | L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:const (result i64) (i64.trunc_f32_s (f32.const 2.5)))
;; v3   108| vmovss {0x0000000040200000},%xmm0; vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss F32_M2P63(%r12),%xmm0; jb L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   108| movss {0x0000000040200000},%xmm0; cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss F32_M2P63(%r12),%xmm0; jb L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   80| ldr s0, {0x0000000040200000}; ldr s31, [x20, F32_M2P63]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P63]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzs x0, s0; b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:reg>new (param f32) (result i64) (local i64) (local.set 1 (i64.trunc_f32_s (local.get 0))) (local.get 1))
;; v3    91| vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss F32_M2P63(%r12),%xmm0; jb L3; vmovss F32_2P63(%r12),%xmm15;
;; v3      | vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomiss %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    88| cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss F32_M2P63(%r12),%xmm0; jb L3; movss F32_2P63(%r12),%xmm15;
;; v2      | ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomiss %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M2P63]; fcmp s0, s31; b.lt L1; ldr s31, [x20, F32_2P63]; fcmp s0, s31; b.pl L1; fcvtzs x0, s0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_s:loop:reg>new (param f32 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_f32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   106| xor %r15d,%r15d; L1: vcvttss2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomiss F32_M2P63(%r12),%xmm0; jb L4; vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L4; vcvttss2si %xmm0,%r15; jmp L5;
;; v3      | L4: jmp L6; L5: jmp L2; L6: vucomiss %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v3      | L9: call <invalid conversion to integer>
;; v2   103| xor %r15d,%r15d; L1: cvttss2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomiss F32_M2P63(%r12),%xmm0; jb L4; movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L4; cvttss2si %xmm0,%r15; jmp L5;
;; v2      | L4: jmp L6; L5: jmp L2; L6: ucomiss %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v2      | L9: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr s31, [x20, F32_M2P63]; fcmp s0, s31; b.lt L2; ldr s31, [x20, F32_2P63]; fcmp s0, s31; b.pl L2; fcvtzs x28, s0;
;; a64     | b L3; L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp s0, s0; b.ne L5; bl <integer overflow>;
;; a64     | L5: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:reg (param f32) (result i64) (i64.trunc_f32_u (local.get 0)))
;; v3   113| vucomiss F32_M1(%r12),%xmm0; jbe L1; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L1; vmovss F32_2P63(%r12),%xmm15;
;; v3      | vsubss %xmm15,%xmm0,%xmm14; vcvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; vcvttss2si %xmm0,%rax;
;; v3      | vucomiss %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomiss %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v3      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   113| ucomiss F32_M1(%r12),%xmm0; jbe L1; movss F32_2P64(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L1; movss F32_2P63(%r12),%xmm15;
;; v2      | movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; ucomiss %xmm0,%xmm15;
;; v2      | cvttss2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomiss %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v2      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P64]; fcmp s0, s31; b.pl L1; fcvtzu x0, s0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:temp (result i64) (i64.trunc_f32_u (global.get 3)))
;; v3   120| vmovss global.3(%r12),%xmm0; vucomiss F32_M1(%r12),%xmm0; jbe L1; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L1;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vsubss %xmm15,%xmm0,%xmm14; vcvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttss2si %xmm0,%rax; vucomiss %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomiss %xmm0,%xmm0; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   120| movss global.3(%r12),%xmm0; ucomiss F32_M1(%r12),%xmm0; jbe L1; movss F32_2P64(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L1;
;; v2      | movss F32_2P63(%r12),%xmm15; movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomiss %xmm0,%xmm15; cvttss2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomiss %xmm0,%xmm0;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   72| ldr s0, [x20, global.3]; ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P64]; fcmp s0, s31; b.pl L1; fcvtzu x0, s0;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i64) (i64.trunc_f32_u (local.get 8)))
;; v3   146| vmovss -0x50(%rbp),%xmm8; vucomiss F32_M1(%r12),%xmm8; jbe L1; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm8,%xmm15; jbe L1;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vsubss %xmm15,%xmm8,%xmm14; vcvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttss2si %xmm8,%rax; vucomiss %xmm8,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomiss %xmm8,%xmm8; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   146| movss -0x50(%rbp),%xmm8; ucomiss F32_M1(%r12),%xmm8; jbe L1; movss F32_2P64(%r12),%xmm15; ucomiss %xmm8,%xmm15; jbe L1;
;; v2      | movss F32_2P63(%r12),%xmm15; movaps %xmm8,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomiss %xmm8,%xmm15; cvttss2si %xmm8,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomiss %xmm8,%xmm8;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   92| ldr s8, [x29, #88]; ldr s31, [x20, F32_M1]; fcmp s8, s31; b.le L1; ldr s31, [x20, F32_2P64]; fcmp s8, s31; b.pl L1; fcvtzu x0, s8; b L2;
;; a64     | L1: b L3; L2: ret; L3: fcmp s8, s8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:load (param i32) (result i64) (i64.trunc_f32_u (f32.load (local.get 0))))
;; v3   120| vmovss 0x0(%r13,%rdi,1),%xmm0; vucomiss F32_M1(%r12),%xmm0; jbe L1; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L1;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vsubss %xmm15,%xmm0,%xmm14; vcvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttss2si %xmm0,%rax; vucomiss %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomiss %xmm0,%xmm0; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   120| movss 0x0(%r13,%rdi,1),%xmm0; ucomiss F32_M1(%r12),%xmm0; jbe L1; movss F32_2P64(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L1;
;; v2      | movss F32_2P63(%r12),%xmm15; movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomiss %xmm0,%xmm15; cvttss2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomiss %xmm0,%xmm0;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   76| ldr s0, [x21, w0, uxtw]; ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P64]; fcmp s0, s31; b.pl L1; fcvtzu x1, s0;
;; a64     | b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:const (result i64) (i64.trunc_f32_u (f32.const 2.5)))
;; v3   132| vmovss {0x0000000040200000},%xmm0; vucomiss F32_M1(%r12),%xmm0; jbe L1; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L1;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vsubss %xmm15,%xmm0,%xmm14; vcvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttss2si %xmm0,%rax; vucomiss %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomiss %xmm0,%xmm0; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   132| movss {0x0000000040200000},%xmm0; ucomiss F32_M1(%r12),%xmm0; jbe L1; movss F32_2P64(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L1;
;; v2      | movss F32_2P63(%r12),%xmm15; movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomiss %xmm0,%xmm15; cvttss2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomiss %xmm0,%xmm0;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   80| ldr s0, {0x0000000040200000}; ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P64]; fcmp s0, s31; b.pl L1;
;; a64     | fcvtzu x0, s0; b L2; L1: b L3; L2: ret; L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:reg>new (param f32) (result i64) (local i64) (local.set 1 (i64.trunc_f32_u (local.get 0))) (local.get 1))
;; v3   113| vucomiss F32_M1(%r12),%xmm0; jbe L1; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L1; vmovss F32_2P63(%r12),%xmm15;
;; v3      | vsubss %xmm15,%xmm0,%xmm14; vcvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; vcvttss2si %xmm0,%rax;
;; v3      | vucomiss %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomiss %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v3      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   113| ucomiss F32_M1(%r12),%xmm0; jbe L1; movss F32_2P64(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L1; movss F32_2P63(%r12),%xmm15;
;; v2      | movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; ucomiss %xmm0,%xmm15;
;; v2      | cvttss2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomiss %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v2      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   68| ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L1; ldr s31, [x20, F32_2P64]; fcmp s0, s31; b.pl L1; fcvtzu x0, s0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp s0, s0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f32_u:loop:reg>new (param f32 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_f32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   128| xor %r15d,%r15d; L1: vucomiss F32_M1(%r12),%xmm0; jbe L2; vmovss F32_2P64(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L2;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vsubss %xmm15,%xmm0,%xmm14; vcvttss2si %xmm14,%r15; movabs $0x8000000000000000,%r10; xor %r15,%r10;
;; v3      | vcvttss2si %xmm0,%r15; vucomiss %xmm0,%xmm15; cmovbe %r10,%r15; jmp L3; L2: jmp L4; L3: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L4: vucomiss %xmm0,%xmm0; jne L5; jnp L6; L5: jmp L7; L6: call <integer overflow>; L7: call <invalid conversion to integer>
;; v2   128| xor %r15d,%r15d; L1: ucomiss F32_M1(%r12),%xmm0; jbe L2; movss F32_2P64(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L2;
;; v2      | movss F32_2P63(%r12),%xmm15; movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%r15; movabs $0x8000000000000000,%r10;
;; v2      | xor %r15,%r10; ucomiss %xmm0,%xmm15; cvttss2si %xmm0,%r15; cmovbe %r10,%r15; jmp L3; L2: jmp L4; L3: test %edi,%edi; jne L1;
;; v2      | mov %r15,%rax; ret; L4: ucomiss %xmm0,%xmm0; jne L5; jnp L6; L5: jmp L7; L6: call <integer overflow>;
;; v2      | L7: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr s31, [x20, F32_M1]; fcmp s0, s31; b.le L2; ldr s31, [x20, F32_2P64]; fcmp s0, s31; b.pl L2; fcvtzu x28, s0; b L3;
;; a64     | L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp s0, s0; b.ne L5; bl <integer overflow>; L5: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:reg (param f64) (result i64) (i64.trunc_f64_s (local.get 0)))
;; v3    91| vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd F64_M2P63(%r12),%xmm0; jb L3; vmovsd F64_2P63(%r12),%xmm15;
;; v3      | vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    91| cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd F64_M2P63(%r12),%xmm0; jb L3; movsd F64_2P63(%r12),%xmm15;
;; v2      | ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.lt L1; ldr d31, [x20, F64_2P63]; fcmp d0, d31; b.pl L1; fcvtzs x0, d0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:temp (result i64) (i64.trunc_f64_s (global.get 4)))
;; v3    98| vmovsd global.4(%r12),%xmm0; vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd F64_M2P63(%r12),%xmm0; jb L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    98| movsd global.4(%r12),%xmm0; cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd F64_M2P63(%r12),%xmm0; jb L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   72| ldr d0, [x20, global.4]; ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.lt L1; ldr d31, [x20, F64_2P63]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs x0, d0; b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64) (i64.trunc_f64_s (local.get 8)))
;; v3   124| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd F64_M2P63(%r12),%xmm8; jb L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm8,%xmm15; jbe L3; vcvttsd2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm8,%xmm8; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   124| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd F64_M2P63(%r12),%xmm8; jb L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm8,%xmm15; jbe L3; cvttsd2si %xmm8,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm8,%xmm8;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   92| ldr d8, [x29, #88]; ldr d31, [x20, F64_M2P63]; fcmp d8, d31; b.lt L1; ldr d31, [x20, F64_2P63]; fcmp d8, d31; b.pl L1; fcvtzs x0, d8;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp d8, d8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:load (param i32) (result i64) (i64.trunc_f64_s (f64.load (local.get 0))))
;; v3    98| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd F64_M2P63(%r12),%xmm0; jb L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    98| movsd 0x0(%r13,%rdi,1),%xmm0; cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd F64_M2P63(%r12),%xmm0; jb L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   76| ldr d0, [x21, w0, uxtw]; ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.lt L1; ldr d31, [x20, F64_2P63]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs x1, d0; b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>;
;; a64     | L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:const (result i64) (i64.trunc_f64_s (f64.const 2.5)))
;; v3   108| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd F64_M2P63(%r12),%xmm0; jb L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1;
;; v3      | L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2   108| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd F64_M2P63(%r12),%xmm0; jb L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0;
;; v2      | jne L6; jnp L7; L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   80| ldr d0, {0x4004000000000000}; ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.lt L1; ldr d31, [x20, F64_2P63]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzs x0, d0; b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:reg>new (param f64) (result i64) (local i64) (local.set 1 (i64.trunc_f64_s (local.get 0))) (local.get 1))
;; v3    91| vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd F64_M2P63(%r12),%xmm0; jb L3; vmovsd F64_2P63(%r12),%xmm15;
;; v3      | vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: vucomisd %xmm0,%xmm0; jne L6; jnp L7;
;; v3      | L6: jmp L8; L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; v2    91| cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd F64_M2P63(%r12),%xmm0; jb L3; movsd F64_2P63(%r12),%xmm15;
;; v2      | ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L3: jmp L5; L4: jmp L1; L5: ucomisd %xmm0,%xmm0; jne L6; jnp L7; L6: jmp L8;
;; v2      | L7: call <integer overflow>; L8: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.lt L1; ldr d31, [x20, F64_2P63]; fcmp d0, d31; b.pl L1; fcvtzs x0, d0; b L2; L1: b L3;
;; a64     | L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_s:loop:reg>new (param f64 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_f64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   106| xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomisd F64_M2P63(%r12),%xmm0; jb L4; vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L4; vcvttsd2si %xmm0,%r15; jmp L5;
;; v3      | L4: jmp L6; L5: jmp L2; L6: vucomisd %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v3      | L9: call <invalid conversion to integer>
;; v2   106| xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomisd F64_M2P63(%r12),%xmm0; jb L4; movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L4; cvttsd2si %xmm0,%r15; jmp L5;
;; v2      | L4: jmp L6; L5: jmp L2; L6: ucomisd %xmm0,%xmm0; jne L7; jnp L8; L7: jmp L9; L8: call <integer overflow>;
;; v2      | L9: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.lt L2; ldr d31, [x20, F64_2P63]; fcmp d0, d31; b.pl L2; fcvtzs x28, d0;
;; a64     | b L3; L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp d0, d0; b.ne L5; bl <integer overflow>;
;; a64     | L5: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:reg (param f64) (result i64) (i64.trunc_f64_u (local.get 0)))
;; v3   113| vucomisd F64_M1(%r12),%xmm0; jbe L1; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L1; vmovsd F64_2P63(%r12),%xmm15;
;; v3      | vsubsd %xmm15,%xmm0,%xmm14; vcvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; vcvttsd2si %xmm0,%rax;
;; v3      | vucomisd %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomisd %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v3      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   118| ucomisd F64_M1(%r12),%xmm0; jbe L1; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L1; movsd F64_2P63(%r12),%xmm15;
;; v2      | movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; ucomisd %xmm0,%xmm15;
;; v2      | cvttsd2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomisd %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v2      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P64]; fcmp d0, d31; b.pl L1; fcvtzu x0, d0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:temp (result i64) (i64.trunc_f64_u (global.get 4)))
;; v3   120| vmovsd global.4(%r12),%xmm0; vucomisd F64_M1(%r12),%xmm0; jbe L1; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L1;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vsubsd %xmm15,%xmm0,%xmm14; vcvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttsd2si %xmm0,%rax; vucomisd %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomisd %xmm0,%xmm0; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   125| movsd global.4(%r12),%xmm0; ucomisd F64_M1(%r12),%xmm0; jbe L1; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L1;
;; v2      | movsd F64_2P63(%r12),%xmm15; movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomisd %xmm0,%xmm15; cvttsd2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomisd %xmm0,%xmm0;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   72| ldr d0, [x20, global.4]; ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P64]; fcmp d0, d31; b.pl L1; fcvtzu x0, d0;
;; a64     | b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64) (i64.trunc_f64_u (local.get 8)))
;; v3   146| vmovsd -0x50(%rbp),%xmm8; vucomisd F64_M1(%r12),%xmm8; jbe L1; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm8,%xmm15; jbe L1;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vsubsd %xmm15,%xmm8,%xmm14; vcvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttsd2si %xmm8,%rax; vucomisd %xmm8,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomisd %xmm8,%xmm8; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   151| movsd -0x50(%rbp),%xmm8; ucomisd F64_M1(%r12),%xmm8; jbe L1; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm8,%xmm15; jbe L1;
;; v2      | movsd F64_2P63(%r12),%xmm15; movapd %xmm8,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomisd %xmm8,%xmm15; cvttsd2si %xmm8,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomisd %xmm8,%xmm8;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   92| ldr d8, [x29, #88]; ldr d31, [x20, F64_M1]; fcmp d8, d31; b.le L1; ldr d31, [x20, F64_2P64]; fcmp d8, d31; b.pl L1; fcvtzu x0, d8; b L2;
;; a64     | L1: b L3; L2: ret; L3: fcmp d8, d8; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:load (param i32) (result i64) (i64.trunc_f64_u (f64.load (local.get 0))))
;; v3   120| vmovsd 0x0(%r13,%rdi,1),%xmm0; vucomisd F64_M1(%r12),%xmm0; jbe L1; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L1;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vsubsd %xmm15,%xmm0,%xmm14; vcvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttsd2si %xmm0,%rax; vucomisd %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomisd %xmm0,%xmm0; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   125| movsd 0x0(%r13,%rdi,1),%xmm0; ucomisd F64_M1(%r12),%xmm0; jbe L1; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L1;
;; v2      | movsd F64_2P63(%r12),%xmm15; movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomisd %xmm0,%xmm15; cvttsd2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomisd %xmm0,%xmm0;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   76| ldr d0, [x21, w0, uxtw]; ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P64]; fcmp d0, d31; b.pl L1; fcvtzu x1, d0;
;; a64     | b L2; L1: b L3; L2: mov x0, x1; ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:const (result i64) (i64.trunc_f64_u (f64.const 2.5)))
;; v3   132| vmovsd {0x4004000000000000},%xmm0; vucomisd F64_M1(%r12),%xmm0; jbe L1; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L1;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vsubsd %xmm15,%xmm0,%xmm14; vcvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10;
;; v3      | vcvttsd2si %xmm0,%rax; vucomisd %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomisd %xmm0,%xmm0; jne L4; jnp L5;
;; v3      | L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   140| movsd {0x4004000000000000},%xmm0; ucomisd F64_M1(%r12),%xmm0; jbe L1; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L1;
;; v2      | movsd F64_2P63(%r12),%xmm15; movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10;
;; v2      | xor %rax,%r10; ucomisd %xmm0,%xmm15; cvttsd2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomisd %xmm0,%xmm0;
;; v2      | jne L4; jnp L5; L4: jmp L6; L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   80| ldr d0, {0x4004000000000000}; ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P64]; fcmp d0, d31; b.pl L1;
;; a64     | fcvtzu x0, d0; b L2; L1: b L3; L2: ret; L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:reg>new (param f64) (result i64) (local i64) (local.set 1 (i64.trunc_f64_u (local.get 0))) (local.get 1))
;; v3   113| vucomisd F64_M1(%r12),%xmm0; jbe L1; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L1; vmovsd F64_2P63(%r12),%xmm15;
;; v3      | vsubsd %xmm15,%xmm0,%xmm14; vcvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; vcvttsd2si %xmm0,%rax;
;; v3      | vucomisd %xmm0,%xmm15; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: vucomisd %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v3      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; v2   118| ucomisd F64_M1(%r12),%xmm0; jbe L1; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L1; movsd F64_2P63(%r12),%xmm15;
;; v2      | movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%rax; movabs $0x8000000000000000,%r10; xor %rax,%r10; ucomisd %xmm0,%xmm15;
;; v2      | cvttsd2si %xmm0,%rax; cmovbe %r10,%rax; jmp L2; L1: jmp L3; L2: ret; L3: ucomisd %xmm0,%xmm0; jne L4; jnp L5; L4: jmp L6;
;; v2      | L5: call <integer overflow>; L6: call <invalid conversion to integer>
;; a64   68| ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L1; ldr d31, [x20, F64_2P64]; fcmp d0, d31; b.pl L1; fcvtzu x0, d0; b L2; L1: b L3; L2: ret;
;; a64     | L3: fcmp d0, d0; b.ne L4; bl <integer overflow>; L4: bl <invalid conversion to integer>
(func $i64.trunc_f64_u:loop:reg>new (param f64 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_f64_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   128| xor %r15d,%r15d; L1: vucomisd F64_M1(%r12),%xmm0; jbe L2; vmovsd F64_2P64(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L2;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vsubsd %xmm15,%xmm0,%xmm14; vcvttsd2si %xmm14,%r15; movabs $0x8000000000000000,%r10; xor %r15,%r10;
;; v3      | vcvttsd2si %xmm0,%r15; vucomisd %xmm0,%xmm15; cmovbe %r10,%r15; jmp L3; L2: jmp L4; L3: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L4: vucomisd %xmm0,%xmm0; jne L5; jnp L6; L5: jmp L7; L6: call <integer overflow>; L7: call <invalid conversion to integer>
;; v2   133| xor %r15d,%r15d; L1: ucomisd F64_M1(%r12),%xmm0; jbe L2; movsd F64_2P64(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L2;
;; v2      | movsd F64_2P63(%r12),%xmm15; movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%r15; movabs $0x8000000000000000,%r10;
;; v2      | xor %r15,%r10; ucomisd %xmm0,%xmm15; cvttsd2si %xmm0,%r15; cmovbe %r10,%r15; jmp L3; L2: jmp L4; L3: test %edi,%edi; jne L1;
;; v2      | mov %r15,%rax; ret; L4: ucomisd %xmm0,%xmm0; jne L5; jnp L6; L5: jmp L7; L6: call <integer overflow>;
;; v2      | L7: call <invalid conversion to integer>
;; a64   80| mov x28, #0x0; L1: ldr d31, [x20, F64_M1]; fcmp d0, d31; b.le L2; ldr d31, [x20, F64_2P64]; fcmp d0, d31; b.pl L2; fcvtzu x28, d0; b L3;
;; a64     | L2: b L4; L3: cbnz w0, L1; mov x0, x28; ret; L4: fcmp d0, d0; b.ne L5; bl <integer overflow>; L5: bl <invalid conversion to integer>
)
