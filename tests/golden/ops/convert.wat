;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.wrap_i64:reg (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
;; x64    9| mov %edi,%eax
;; a64   24| mov w1, w0; mov x0, x1
(func $i32.wrap_i64:temp (result i32) (i32.wrap_i64 (global.get 2)))
;; x64   14| mov global.2(%r12),%rax; mov %eax,%eax
;; a64   24| ldr x0, [x20, global.2]; mov w0, w0
(func $i32.wrap_i64:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i32.wrap_i64 (local.get 8)))
;; x64   61| mov -0x50(%rbp),%rax; mov %eax,%ebx; mov %rbx,%rax
;; a64   48| ldr x9, [x29, #88]; mov w10, w9; mov x0, x10
(func $i32.wrap_i64:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result i32) (i32.wrap_i64 (local.get 16)))
;; x64  165| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %eax,%ebx; mov %rbx,%rax
;; a64  112| ldr x9, [x29, #152]; mov w10, w9; mov x0, x10
(func $i32.wrap_i64:load (param i32) (result i32) (i32.wrap_i64 (i64.load (local.get 0))))
;; x64   14| mov 0x0(%r13,%rdi,1),%rax; mov %eax,%eax
;; a64   28| ldr x1, [x21, w0, uxtw]; mov w1, w1; mov x0, x1
(func $i32.wrap_i64:small (result i32) (i32.wrap_i64 (i64.const 5)))
;; x64   15| mov $0x5,%eax; mov %eax,%eax
;; a64   24| mov x0, #0x5; mov w0, w0
(func $i32.wrap_i64:reg>new (param i64) (result i32) (local i32) (local.set 1 (i32.wrap_i64 (local.get 0))) (local.get 1))
;; x64    9| mov %edi,%eax
;; a64   24| mov w1, w0; mov x0, x1
(func $i32.wrap_i64:loop:reg>new (param i64 i32) (result i32) (local i32) (loop (local.set 2 (i32.wrap_i64 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   24| xor %r15d,%r15d; L1: mov %edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov w28, w0; cbnz w1, L1; mov x0, x28
(func $i64.extend_i32_s:reg (param i32) (result i64) (i64.extend_i32_s (local.get 0)))
;; x64    9| movslq %edi,%rax
;; a64   24| sxtw x1, w0; mov x0, x1
(func $i64.extend_i32_s:temp (result i64) (i64.extend_i32_s (global.get 1)))
;; x64   14| mov global.1(%r12),%eax; movslq %eax,%rax
;; a64   24| ldr w0, [x20, global.1]; sxtw x0, w0
(func $i64.extend_i32_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.extend_i32_s (local.get 8)))
;; x64   61| mov -0x50(%rbp),%eax; movslq %eax,%rbx; mov %rbx,%rax
;; a64   48| ldr w9, [x29, #88]; sxtw x10, w9; mov x0, x10
(func $i64.extend_i32_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.extend_i32_s (local.get 16)))
;; x64  165| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; movslq %eax,%rbx; mov %rbx,%rax
;; a64  112| ldr w9, [x29, #152]; sxtw x10, w9; mov x0, x10
(func $i64.extend_i32_s:load (param i32) (result i64) (i64.extend_i32_s (i32.load (local.get 0))))
;; x64   14| mov 0x0(%r13,%rdi,1),%eax; movslq %eax,%rax
;; a64   28| ldr w1, [x21, w0, uxtw]; sxtw x1, w1; mov x0, x1
(func $i64.extend_i32_s:small (result i64) (i64.extend_i32_s (i32.const 5)))
;; x64   15| mov $0x5,%eax; movslq %eax,%rax
;; a64   24| mov x0, #0x5; sxtw x0, w0
(func $i64.extend_i32_s:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.extend_i32_s (local.get 0))) (local.get 1))
;; x64    9| movslq %edi,%rax
;; a64   24| sxtw x1, w0; mov x0, x1
(func $i64.extend_i32_s:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.extend_i32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   24| xor %r15d,%r15d; L1: movslq %edi,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: sxtw x28, w0; cbnz w1, L1; mov x0, x28
(func $i64.extend_i32_u:reg (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
;; x64    9| mov %rdi,%rax
;; a64   16|
(func $i64.extend_i32_u:temp (result i64) (i64.extend_i32_u (global.get 1)))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $i64.extend_i32_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.extend_i32_u (local.get 8)))
;; x64   55| mov -0x50(%rbp),%eax
;; a64   40| ldr w0, [x29, #88]
(func $i64.extend_i32_u:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i64) (i64.extend_i32_u (local.get 16)))
;; x64  159| sub $0xa0,%rsp; mov -0x90(%rbp),%eax
;; a64  104| ldr w0, [x29, #152]
(func $i64.extend_i32_u:load (param i32) (result i64) (i64.extend_i32_u (i32.load (local.get 0))))
;; x64   11| mov 0x0(%r13,%rdi,1),%eax
;; a64   24| ldr w1, [x21, w0, uxtw]; mov x0, x1
(func $i64.extend_i32_u:small (result i64) (i64.extend_i32_u (i32.const 5)))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $i64.extend_i32_u:reg>new (param i32) (result i64) (local i64) (local.set 1 (i64.extend_i32_u (local.get 0))) (local.get 1))
;; x64    9| mov %edi,%eax
;; a64   24| mov w1, w0; mov x0, x1
(func $i64.extend_i32_u:loop:reg>new (param i32 i32) (result i64) (local i64) (loop (local.set 2 (i64.extend_i32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   24| xor %r15d,%r15d; L1: mov %edi,%r15d; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov w28, w0; cbnz w1, L1; mov x0, x28
(func $f32.convert_i32_s:reg (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %edi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2ss %edi,%xmm0
;; a64   20| scvtf s0, w0
(func $f32.convert_i32_s:temp (result f32) (f32.convert_i32_s (global.get 1)))
;; v3    21| mov global.1(%r12),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %eax,%xmm0,%xmm0
;; v2    20| mov global.1(%r12),%eax; xorps %xmm0,%xmm0; cvtsi2ss %eax,%xmm0
;; a64   24| ldr w0, [x20, global.1]; scvtf s0, w0
(func $f32.convert_i32_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.convert_i32_s (local.get 8)))
;; v3    65| mov -0x50(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %eax,%xmm0,%xmm0
;; v2    64| mov -0x50(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2ss %eax,%xmm0
;; a64   44| ldr w9, [x29, #88]; scvtf s0, w9
(func $f32.convert_i32_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.convert_i32_s (local.get 16)))
;; v3   169| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %eax,%xmm0,%xmm0
;; v2   168| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2ss %eax,%xmm0
;; a64  108| ldr w9, [x29, #152]; scvtf s0, w9
(func $f32.convert_i32_s:load (param i32) (result f32) (f32.convert_i32_s (i32.load (local.get 0))))
;; v3    21| mov 0x0(%r13,%rdi,1),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %eax,%xmm0,%xmm0
;; v2    20| mov 0x0(%r13,%rdi,1),%eax; xorps %xmm0,%xmm0; cvtsi2ss %eax,%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; scvtf s0, w1
(func $f32.convert_i32_s:small (result f32) (f32.convert_i32_s (i32.const 5)))
;; v3    22| mov $0x5,%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %eax,%xmm0,%xmm0
;; v2    21| mov $0x5,%eax; xorps %xmm0,%xmm0; cvtsi2ss %eax,%xmm0
;; a64   24| mov x0, #0x5; scvtf s0, w0
(func $f32.convert_i32_s:reg>new (param i32) (result f32) (local f32) (local.set 1 (f32.convert_i32_s (local.get 0))) (local.get 1))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %edi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2ss %edi,%xmm0
;; a64   20| scvtf s0, w0
(func $f32.convert_i32_s:loop:reg>new (param i32 i32) (result f32) (local f32) (loop (local.set 2 (f32.convert_i32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; vcvtsi2ss %edi,%xmm14,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; cvtsi2ss %edi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: scvtf s30, w0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f32.convert_i32_u:reg (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0
;; a64   20| ucvtf s0, w0
(func $f32.convert_i32_u:temp (result f32) (f32.convert_i32_u (global.get 1)))
;; v3    21| mov global.1(%r12),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    20| mov global.1(%r12),%eax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   24| ldr w0, [x20, global.1]; ucvtf s0, w0
(func $f32.convert_i32_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.convert_i32_u (local.get 8)))
;; v3    65| mov -0x50(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    64| mov -0x50(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   44| ldr w9, [x29, #88]; ucvtf s0, w9
(func $f32.convert_i32_u:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.convert_i32_u (local.get 16)))
;; v3   169| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2   168| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64  108| ldr w9, [x29, #152]; ucvtf s0, w9
(func $f32.convert_i32_u:load (param i32) (result f32) (f32.convert_i32_u (i32.load (local.get 0))))
;; v3    21| mov 0x0(%r13,%rdi,1),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    20| mov 0x0(%r13,%rdi,1),%eax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; ucvtf s0, w1
(func $f32.convert_i32_u:small (result f32) (f32.convert_i32_u (i32.const 5)))
;; v3    22| mov $0x5,%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    21| mov $0x5,%eax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   24| mov x0, #0x5; ucvtf s0, w0
(func $f32.convert_i32_u:reg>new (param i32) (result f32) (local f32) (local.set 1 (f32.convert_i32_u (local.get 0))) (local.get 1))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0
;; a64   20| ucvtf s0, w0
(func $f32.convert_i32_u:loop:reg>new (param i32 i32) (result f32) (local f32) (loop (local.set 2 (f32.convert_i32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; vcvtsi2ss %rdi,%xmm14,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; cvtsi2ss %rdi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ucvtf s30, w0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f32.convert_i64_s:reg (param i64) (result f32) (f32.convert_i64_s (local.get 0)))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0
;; a64   20| scvtf s0, x0
(func $f32.convert_i64_s:temp (result f32) (f32.convert_i64_s (global.get 2)))
;; v3    21| mov global.2(%r12),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    20| mov global.2(%r12),%rax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   24| ldr x0, [x20, global.2]; scvtf s0, x0
(func $f32.convert_i64_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f32) (f32.convert_i64_s (local.get 8)))
;; v3    65| mov -0x50(%rbp),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    64| mov -0x50(%rbp),%rax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   44| ldr x9, [x29, #88]; scvtf s0, x9
(func $f32.convert_i64_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f32) (f32.convert_i64_s (local.get 16)))
;; v3   169| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2   168| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64  108| ldr x9, [x29, #152]; scvtf s0, x9
(func $f32.convert_i64_s:load (param i32) (result f32) (f32.convert_i64_s (i64.load (local.get 0))))
;; v3    21| mov 0x0(%r13,%rdi,1),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    20| mov 0x0(%r13,%rdi,1),%rax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   24| ldr x1, [x21, w0, uxtw]; scvtf s0, x1
(func $f32.convert_i64_s:small (result f32) (f32.convert_i64_s (i64.const 5)))
;; v3    22| mov $0x5,%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0
;; v2    21| mov $0x5,%eax; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0
;; a64   24| mov x0, #0x5; scvtf s0, x0
(func $f32.convert_i64_s:reg>new (param i64) (result f32) (local f32) (local.set 1 (f32.convert_i64_s (local.get 0))) (local.get 1))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0
;; a64   20| scvtf s0, x0
(func $f32.convert_i64_s:loop:reg>new (param i64 i32) (result f32) (local f32) (loop (local.set 2 (f32.convert_i64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; vcvtsi2ss %rdi,%xmm14,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; cvtsi2ss %rdi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: scvtf s30, x0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f32.convert_i64_u:reg (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
;; v3    53| test %rdi,%rdi; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx;
;; v3      | and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0; vaddss %xmm0,%xmm0,%xmm0; L2: ret
;; v2    51| test %rdi,%rdi; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx; and $0x1,%ecx;
;; v2      | or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L2: ret
;; a64   20| ucvtf s0, x0
(func $f32.convert_i64_u:temp (result f32) (f32.convert_i64_u (global.get 2)))
;; v3    58| mov global.2(%r12),%rax; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0; jmp L2; L1: mov %rax,%r10;
;; v3      | shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0; vaddss %xmm0,%xmm0,%xmm0;
;; v3      | L2: ret
;; v2    56| mov global.2(%r12),%rax; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v2      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L2: ret
;; a64   24| ldr x0, [x20, global.2]; ucvtf s0, x0
(func $f32.convert_i64_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f32) (f32.convert_i64_u (local.get 8)))
;; v3   105| mov -0x50(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0; jmp L2;
;; v3      | L1: mov %rax,%r10; shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0;
;; v3      | vaddss %xmm0,%xmm0,%xmm0; L2: ret
;; v2   103| mov -0x50(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v2      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L2: ret
;; a64   44| ldr x9, [x29, #88]; ucvtf s0, x9
(func $f32.convert_i64_u:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f32) (f32.convert_i64_u (local.get 16)))
;; v3   209| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0; jmp L2;
;; v3      | L1: mov %rax,%r10; shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0;
;; v3      | vaddss %xmm0,%xmm0,%xmm0; L2: ret
;; v2   207| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0; jmp L2;
;; v2      | L1: mov %rax,%r10; shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0;
;; v2      | L2: ret
;; a64  108| ldr x9, [x29, #152]; ucvtf s0, x9
(func $f32.convert_i64_u:load (param i32) (result f32) (f32.convert_i64_u (i64.load (local.get 0))))
;; v3    58| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0; jmp L2; L1: mov %rax,%r10;
;; v3      | shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0; vaddss %xmm0,%xmm0,%xmm0;
;; v3      | L2: ret
;; v2    56| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v2      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L2: ret
;; a64   24| ldr x1, [x21, w0, uxtw]; ucvtf s0, x1
(func $f32.convert_i64_u:small (result f32) (f32.convert_i64_u (i64.const 5)))
;; v3    59| mov $0x5,%eax; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rax,%xmm0,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v3      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0; vaddss %xmm0,%xmm0,%xmm0; L2: ret
;; v2    57| mov $0x5,%eax; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10; mov %eax,%ecx;
;; v2      | and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L2: ret
;; a64   24| mov x0, #0x5; ucvtf s0, x0
(func $f32.convert_i64_u:reg>new (param i64) (result f32) (local f32) (local.set 1 (f32.convert_i64_u (local.get 0))) (local.get 1))
;; v3    53| test %rdi,%rdi; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx;
;; v3      | and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0; vaddss %xmm0,%xmm0,%xmm0; L2: ret
;; v2    51| test %rdi,%rdi; js L1; xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx; and $0x1,%ecx;
;; v2      | or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L2: ret
;; a64   20| ucvtf s0, x0
(func $f32.convert_i64_u:loop:reg>new (param i64 i32) (result f32) (local f32) (loop (local.set 2 (f32.convert_i64_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    77| vxorps %xmm14,%xmm14,%xmm14; L1: test %rdi,%rdi; js L2; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rdi,%xmm0,%xmm0; jmp L3; L2: mov %rdi,%r10;
;; v3      | shr %r10; mov %edi,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2ss %rcx,%xmm0,%xmm0; vaddss %xmm0,%xmm0,%xmm0;
;; v3      | L3: vmovaps %xmm0,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    72| xorps %xmm14,%xmm14; L1: test %rdi,%rdi; js L2; xorps %xmm0,%xmm0; cvtsi2ss %rdi,%xmm0; jmp L3; L2: mov %rdi,%r10; shr %r10;
;; v2      | mov %edi,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2ss %rcx,%xmm0; addss %xmm0,%xmm0; L3: movaps %xmm0,%xmm14;
;; v2      | test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ucvtf s30, x0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f32.demote_f64:reg (param f64) (result f32) (f32.demote_f64 (local.get 0)))
;; v3    16| vcvtsd2ss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| cvtsd2ss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fcvt s1, d0; mov v0.16b, v1.16b
(func $f32.demote_f64:temp (result f32) (f32.demote_f64 (global.get 4)))
;; v3    18| vmovsd global.4(%r12),%xmm0; vcvtsd2ss %xmm0,%xmm0,%xmm0
;; v2    18| movsd global.4(%r12),%xmm0; cvtsd2ss %xmm0,%xmm0
;; a64   24| ldr d0, [x20, global.4]; fcvt s0, d0
(func $f32.demote_f64:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f32) (f32.demote_f64 (local.get 8)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vcvtsd2ss %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    48| movsd -0x50(%rbp),%xmm8; cvtsd2ss %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr d8, [x29, #88]; fcvt s9, d8; mov v0.16b, v9.16b
(func $f32.demote_f64:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f32) (f32.demote_f64 (local.get 16)))
;; v3   185| sub $0xa0,%rsp; vmovsd -0x90(%rbp),%xmm8; vcvtsd2ss %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   184| sub $0xa0,%rsp; movsd -0x90(%rbp),%xmm8; cvtsd2ss %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr d8, [x29, #152]; fcvt s9, d8; mov v0.16b, v9.16b
(func $f32.demote_f64:load (param i32) (result f32) (f32.demote_f64 (f64.load (local.get 0))))
;; v3    18| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvtsd2ss %xmm0,%xmm0,%xmm0
;; v2    18| movsd 0x0(%r13,%rdi,1),%xmm0; cvtsd2ss %xmm0,%xmm0
;; a64   24| ldr d0, [x21, w0, uxtw]; fcvt s0, d0
(func $f32.demote_f64:const (result f32) (f32.demote_f64 (f64.const 2.5)))
;; v3    28| vmovsd {0x4004000000000000},%xmm0; vcvtsd2ss %xmm0,%xmm0,%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0; cvtsd2ss %xmm0,%xmm0
;; a64   32| ldr d0, {0x4004000000000000}; fcvt s0, d0
(func $f32.demote_f64:reg>new (param f64) (result f32) (local f32) (local.set 1 (f32.demote_f64 (local.get 0))) (local.get 1))
;; v3    16| vcvtsd2ss %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| cvtsd2ss %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fcvt s1, d0; mov v0.16b, v1.16b
(func $f32.demote_f64:loop:reg>new (param f64 i32) (result f32) (local f32) (loop (local.set 2 (f32.demote_f64 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vcvtsd2ss %xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    28| xorps %xmm14,%xmm14; L1: cvtsd2ss %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fcvt s30, d0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.convert_i32_s:reg (param i32) (result f64) (f64.convert_i32_s (local.get 0)))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %edi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2sd %edi,%xmm0
;; a64   20| scvtf d0, w0
(func $f64.convert_i32_s:temp (result f64) (f64.convert_i32_s (global.get 1)))
;; v3    21| mov global.1(%r12),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %eax,%xmm0,%xmm0
;; v2    20| mov global.1(%r12),%eax; xorps %xmm0,%xmm0; cvtsi2sd %eax,%xmm0
;; a64   24| ldr w0, [x20, global.1]; scvtf d0, w0
(func $f64.convert_i32_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f64) (f64.convert_i32_s (local.get 8)))
;; v3    65| mov -0x50(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %eax,%xmm0,%xmm0
;; v2    64| mov -0x50(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2sd %eax,%xmm0
;; a64   44| ldr w9, [x29, #88]; scvtf d0, w9
(func $f64.convert_i32_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f64) (f64.convert_i32_s (local.get 16)))
;; v3   169| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %eax,%xmm0,%xmm0
;; v2   168| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2sd %eax,%xmm0
;; a64  108| ldr w9, [x29, #152]; scvtf d0, w9
(func $f64.convert_i32_s:load (param i32) (result f64) (f64.convert_i32_s (i32.load (local.get 0))))
;; v3    21| mov 0x0(%r13,%rdi,1),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %eax,%xmm0,%xmm0
;; v2    20| mov 0x0(%r13,%rdi,1),%eax; xorps %xmm0,%xmm0; cvtsi2sd %eax,%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; scvtf d0, w1
(func $f64.convert_i32_s:small (result f64) (f64.convert_i32_s (i32.const 5)))
;; v3    22| mov $0x5,%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %eax,%xmm0,%xmm0
;; v2    21| mov $0x5,%eax; xorps %xmm0,%xmm0; cvtsi2sd %eax,%xmm0
;; a64   24| mov x0, #0x5; scvtf d0, w0
(func $f64.convert_i32_s:reg>new (param i32) (result f64) (local f64) (local.set 1 (f64.convert_i32_s (local.get 0))) (local.get 1))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %edi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2sd %edi,%xmm0
;; a64   20| scvtf d0, w0
(func $f64.convert_i32_s:loop:reg>new (param i32 i32) (result f64) (local f64) (loop (local.set 2 (f64.convert_i32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; vcvtsi2sd %edi,%xmm14,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; cvtsi2sd %edi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: scvtf d30, w0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f64.convert_i32_u:reg (param i32) (result f64) (f64.convert_i32_u (local.get 0)))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0
;; a64   20| ucvtf d0, w0
(func $f64.convert_i32_u:temp (result f64) (f64.convert_i32_u (global.get 1)))
;; v3    21| mov global.1(%r12),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    20| mov global.1(%r12),%eax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   24| ldr w0, [x20, global.1]; ucvtf d0, w0
(func $f64.convert_i32_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f64) (f64.convert_i32_u (local.get 8)))
;; v3    65| mov -0x50(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    64| mov -0x50(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   44| ldr w9, [x29, #88]; ucvtf d0, w9
(func $f64.convert_i32_u:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f64) (f64.convert_i32_u (local.get 16)))
;; v3   169| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2   168| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64  108| ldr w9, [x29, #152]; ucvtf d0, w9
(func $f64.convert_i32_u:load (param i32) (result f64) (f64.convert_i32_u (i32.load (local.get 0))))
;; v3    21| mov 0x0(%r13,%rdi,1),%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    20| mov 0x0(%r13,%rdi,1),%eax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; ucvtf d0, w1
(func $f64.convert_i32_u:small (result f64) (f64.convert_i32_u (i32.const 5)))
;; v3    22| mov $0x5,%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    21| mov $0x5,%eax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   24| mov x0, #0x5; ucvtf d0, w0
(func $f64.convert_i32_u:reg>new (param i32) (result f64) (local f64) (local.set 1 (f64.convert_i32_u (local.get 0))) (local.get 1))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0
;; a64   20| ucvtf d0, w0
(func $f64.convert_i32_u:loop:reg>new (param i32 i32) (result f64) (local f64) (loop (local.set 2 (f64.convert_i32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; vcvtsi2sd %rdi,%xmm14,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; cvtsi2sd %rdi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ucvtf d30, w0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f64.convert_i64_s:reg (param i64) (result f64) (f64.convert_i64_s (local.get 0)))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0
;; a64   20| scvtf d0, x0
(func $f64.convert_i64_s:temp (result f64) (f64.convert_i64_s (global.get 2)))
;; v3    21| mov global.2(%r12),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    20| mov global.2(%r12),%rax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   24| ldr x0, [x20, global.2]; scvtf d0, x0
(func $f64.convert_i64_s:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f64) (f64.convert_i64_s (local.get 8)))
;; v3    65| mov -0x50(%rbp),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    64| mov -0x50(%rbp),%rax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   44| ldr x9, [x29, #88]; scvtf d0, x9
(func $f64.convert_i64_s:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f64) (f64.convert_i64_s (local.get 16)))
;; v3   169| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2   168| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64  108| ldr x9, [x29, #152]; scvtf d0, x9
(func $f64.convert_i64_s:load (param i32) (result f64) (f64.convert_i64_s (i64.load (local.get 0))))
;; v3    21| mov 0x0(%r13,%rdi,1),%rax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    20| mov 0x0(%r13,%rdi,1),%rax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   24| ldr x1, [x21, w0, uxtw]; scvtf d0, x1
(func $f64.convert_i64_s:small (result f64) (f64.convert_i64_s (i64.const 5)))
;; v3    22| mov $0x5,%eax; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0
;; v2    21| mov $0x5,%eax; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0
;; a64   24| mov x0, #0x5; scvtf d0, x0
(func $f64.convert_i64_s:reg>new (param i64) (result f64) (local f64) (local.set 1 (f64.convert_i64_s (local.get 0))) (local.get 1))
;; v3    16| vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0
;; v2    15| xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0
;; a64   20| scvtf d0, x0
(func $f64.convert_i64_s:loop:reg>new (param i64 i32) (result f64) (local f64) (loop (local.set 2 (f64.convert_i64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    35| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; vcvtsi2sd %rdi,%xmm14,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    32| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; cvtsi2sd %rdi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: scvtf d30, x0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f64.convert_i64_u:reg (param i64) (result f64) (f64.convert_i64_u (local.get 0)))
;; v3    53| test %rdi,%rdi; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx;
;; v3      | and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0; vaddsd %xmm0,%xmm0,%xmm0; L2: ret
;; v2    51| test %rdi,%rdi; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx; and $0x1,%ecx;
;; v2      | or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L2: ret
;; a64   20| ucvtf d0, x0
(func $f64.convert_i64_u:temp (result f64) (f64.convert_i64_u (global.get 2)))
;; v3    58| mov global.2(%r12),%rax; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0; jmp L2; L1: mov %rax,%r10;
;; v3      | shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0; vaddsd %xmm0,%xmm0,%xmm0;
;; v3      | L2: ret
;; v2    56| mov global.2(%r12),%rax; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v2      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L2: ret
;; a64   24| ldr x0, [x20, global.2]; ucvtf d0, x0
(func $f64.convert_i64_u:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f64) (f64.convert_i64_u (local.get 8)))
;; v3   105| mov -0x50(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0; jmp L2;
;; v3      | L1: mov %rax,%r10; shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0;
;; v3      | vaddsd %xmm0,%xmm0,%xmm0; L2: ret
;; v2   103| mov -0x50(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v2      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L2: ret
;; a64   44| ldr x9, [x29, #88]; ucvtf d0, x9
(func $f64.convert_i64_u:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f64) (f64.convert_i64_u (local.get 16)))
;; v3   209| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0; jmp L2;
;; v3      | L1: mov %rax,%r10; shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0;
;; v3      | vaddsd %xmm0,%xmm0,%xmm0; L2: ret
;; v2   207| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; mov %rcx,%rbx; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0; jmp L2;
;; v2      | L1: mov %rax,%r10; shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0;
;; v2      | L2: ret
;; a64  108| ldr x9, [x29, #152]; ucvtf d0, x9
(func $f64.convert_i64_u:load (param i32) (result f64) (f64.convert_i64_u (i64.load (local.get 0))))
;; v3    58| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0; jmp L2; L1: mov %rax,%r10;
;; v3      | shr %r10; mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0; vaddsd %xmm0,%xmm0,%xmm0;
;; v3      | L2: ret
;; v2    56| mov 0x0(%r13,%rdi,1),%rax; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v2      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L2: ret
;; a64   24| ldr x1, [x21, w0, uxtw]; ucvtf d0, x1
(func $f64.convert_i64_u:small (result f64) (f64.convert_i64_u (i64.const 5)))
;; v3    59| mov $0x5,%eax; test %rax,%rax; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rax,%xmm0,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10;
;; v3      | mov %eax,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0; vaddsd %xmm0,%xmm0,%xmm0; L2: ret
;; v2    57| mov $0x5,%eax; test %rax,%rax; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rax,%xmm0; jmp L2; L1: mov %rax,%r10; shr %r10; mov %eax,%ecx;
;; v2      | and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L2: ret
;; a64   24| mov x0, #0x5; ucvtf d0, x0
(func $f64.convert_i64_u:reg>new (param i64) (result f64) (local f64) (local.set 1 (f64.convert_i64_u (local.get 0))) (local.get 1))
;; v3    53| test %rdi,%rdi; js L1; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx;
;; v3      | and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0; vaddsd %xmm0,%xmm0,%xmm0; L2: ret
;; v2    51| test %rdi,%rdi; js L1; xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0; jmp L2; L1: mov %rdi,%r10; shr %r10; mov %edi,%ecx; and $0x1,%ecx;
;; v2      | or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L2: ret
;; a64   20| ucvtf d0, x0
(func $f64.convert_i64_u:loop:reg>new (param i64 i32) (result f64) (local f64) (loop (local.set 2 (f64.convert_i64_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    77| vxorps %xmm14,%xmm14,%xmm14; L1: test %rdi,%rdi; js L2; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rdi,%xmm0,%xmm0; jmp L3; L2: mov %rdi,%r10;
;; v3      | shr %r10; mov %edi,%ecx; and $0x1,%ecx; or %r10,%rcx; vxorps %xmm0,%xmm0,%xmm0; vcvtsi2sd %rcx,%xmm0,%xmm0; vaddsd %xmm0,%xmm0,%xmm0;
;; v3      | L3: vmovaps %xmm0,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    72| xorps %xmm14,%xmm14; L1: test %rdi,%rdi; js L2; xorps %xmm0,%xmm0; cvtsi2sd %rdi,%xmm0; jmp L3; L2: mov %rdi,%r10; shr %r10;
;; v2      | mov %edi,%ecx; and $0x1,%ecx; or %r10,%rcx; xorps %xmm0,%xmm0; cvtsi2sd %rcx,%xmm0; addsd %xmm0,%xmm0; L3: movaps %xmm0,%xmm14;
;; v2      | test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: ucvtf d30, x0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f64.promote_f32:reg (param f32) (result f64) (f64.promote_f32 (local.get 0)))
;; v3    16| vcvtss2sd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| cvtss2sd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fcvt d1, s0; mov v0.16b, v1.16b
(func $f64.promote_f32:temp (result f64) (f64.promote_f32 (global.get 3)))
;; v3    18| vmovss global.3(%r12),%xmm0; vcvtss2sd %xmm0,%xmm0,%xmm0
;; v2    18| movss global.3(%r12),%xmm0; cvtss2sd %xmm0,%xmm0
;; a64   24| ldr s0, [x20, global.3]; fcvt d0, s0
(func $f64.promote_f32:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f64) (f64.promote_f32 (local.get 8)))
;; v3    49| vmovss -0x50(%rbp),%xmm8; vcvtss2sd %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    48| movss -0x50(%rbp),%xmm8; cvtss2sd %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64   48| ldr s8, [x29, #88]; fcvt d9, s8; mov v0.16b, v9.16b
(func $f64.promote_f32:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f32) (result f64) (f64.promote_f32 (local.get 16)))
;; v3   185| sub $0xa0,%rsp; vmovss -0x90(%rbp),%xmm8; vcvtss2sd %xmm8,%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   184| sub $0xa0,%rsp; movss -0x90(%rbp),%xmm8; cvtss2sd %xmm8,%xmm9; movaps %xmm9,%xmm0
;; a64  112| ldr s8, [x29, #152]; fcvt d9, s8; mov v0.16b, v9.16b
(func $f64.promote_f32:load (param i32) (result f64) (f64.promote_f32 (f32.load (local.get 0))))
;; v3    18| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvtss2sd %xmm0,%xmm0,%xmm0
;; v2    18| movss 0x0(%r13,%rdi,1),%xmm0; cvtss2sd %xmm0,%xmm0
;; a64   24| ldr s0, [x21, w0, uxtw]; fcvt d0, s0
(func $f64.promote_f32:const (result f64) (f64.promote_f32 (f32.const 2.5)))
;; v3    28| vmovss {0x0000000040200000},%xmm0; vcvtss2sd %xmm0,%xmm0,%xmm0
;; v2    28| movss {0x0000000040200000},%xmm0; cvtss2sd %xmm0,%xmm0
;; a64   32| ldr s0, {0x0000000040200000}; fcvt d0, s0
(func $f64.promote_f32:reg>new (param f32) (result f64) (local f64) (local.set 1 (f64.promote_f32 (local.get 0))) (local.get 1))
;; v3    16| vcvtss2sd %xmm0,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    15| cvtss2sd %xmm0,%xmm1; movaps %xmm1,%xmm0
;; a64   24| fcvt d1, s0; mov v0.16b, v1.16b
(func $f64.promote_f32:loop:reg>new (param f32 i32) (result f64) (local f64) (loop (local.set 2 (f64.promote_f32 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vcvtss2sd %xmm0,%xmm0,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    28| xorps %xmm14,%xmm14; L1: cvtss2sd %xmm0,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fcvt d30, s0; cbnz w0, L1; mov v0.16b, v30.16b
(func $i32.reinterpret_f32:reg (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
;; v3    11| vmovd %xmm0,%eax
;; v2    11| movd %xmm0,%eax
;; a64   20| fmov w0, s0
(func $i32.reinterpret_f32:temp (result i32) (i32.reinterpret_f32 (global.get 3)))
;; v3    18| vmovss global.3(%r12),%xmm0; vmovd %xmm0,%eax
;; v2    18| movss global.3(%r12),%xmm0; movd %xmm0,%eax
;; a64   24| ldr s0, [x20, global.3]; fmov w0, s0
(func $i32.reinterpret_f32:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (i32.reinterpret_f32 (local.get 8)))
;; v3    44| vmovss -0x50(%rbp),%xmm8; vmovd %xmm8,%eax
;; v2    44| movss -0x50(%rbp),%xmm8; movd %xmm8,%eax
;; a64   44| ldr s8, [x29, #88]; fmov w0, s8
(func $i32.reinterpret_f32:load (param i32) (result i32) (i32.reinterpret_f32 (f32.load (local.get 0))))
;; v3    18| vmovss 0x0(%r13,%rdi,1),%xmm0; vmovd %xmm0,%eax
;; v2    18| movss 0x0(%r13,%rdi,1),%xmm0; movd %xmm0,%eax
;; a64   28| ldr s0, [x21, w0, uxtw]; fmov w1, s0; mov x0, x1
(func $i32.reinterpret_f32:const (result i32) (i32.reinterpret_f32 (f32.const 2.5)))
;; v3    28| vmovss {0x0000000040200000},%xmm0; vmovd %xmm0,%eax
;; v2    28| movss {0x0000000040200000},%xmm0; movd %xmm0,%eax
;; a64   32| ldr s0, {0x0000000040200000}; fmov w0, s0
(func $i32.reinterpret_f32:reg>new (param f32) (result i32) (local i32) (local.set 1 (i32.reinterpret_f32 (local.get 0))) (local.get 1))
;; v3    11| vmovd %xmm0,%eax
;; v2    11| movd %xmm0,%eax
;; a64   20| fmov w0, s0
(func $i32.reinterpret_f32:loop:reg>new (param f32 i32) (result i32) (local i32) (loop (local.set 2 (i32.reinterpret_f32 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    26| xor %r15d,%r15d; L1: vmovd %xmm0,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    26| xor %r15d,%r15d; L1: movd %xmm0,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: fmov w28, s0; cbnz w0, L1; mov x0, x28
(func $i64.reinterpret_f64:reg (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
;; v3    11| vmovq %xmm0,%rax
;; v2    11| movq %xmm0,%rax
;; a64   20| fmov x0, d0
(func $i64.reinterpret_f64:temp (result i64) (i64.reinterpret_f64 (global.get 4)))
;; v3    18| vmovsd global.4(%r12),%xmm0; vmovq %xmm0,%rax
;; v2    18| movsd global.4(%r12),%xmm0; movq %xmm0,%rax
;; a64   24| ldr d0, [x20, global.4]; fmov x0, d0
(func $i64.reinterpret_f64:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64) (i64.reinterpret_f64 (local.get 8)))
;; v3    44| vmovsd -0x50(%rbp),%xmm8; vmovq %xmm8,%rax
;; v2    44| movsd -0x50(%rbp),%xmm8; movq %xmm8,%rax
;; a64   44| ldr d8, [x29, #88]; fmov x0, d8
(func $i64.reinterpret_f64:load (param i32) (result i64) (i64.reinterpret_f64 (f64.load (local.get 0))))
;; v3    18| vmovsd 0x0(%r13,%rdi,1),%xmm0; vmovq %xmm0,%rax
;; v2    18| movsd 0x0(%r13,%rdi,1),%xmm0; movq %xmm0,%rax
;; a64   28| ldr d0, [x21, w0, uxtw]; fmov x1, d0; mov x0, x1
(func $i64.reinterpret_f64:const (result i64) (i64.reinterpret_f64 (f64.const 2.5)))
;; v3    28| vmovsd {0x4004000000000000},%xmm0; vmovq %xmm0,%rax
;; v2    28| movsd {0x4004000000000000},%xmm0; movq %xmm0,%rax
;; a64   32| ldr d0, {0x4004000000000000}; fmov x0, d0
(func $i64.reinterpret_f64:reg>new (param f64) (result i64) (local i64) (local.set 1 (i64.reinterpret_f64 (local.get 0))) (local.get 1))
;; v3    11| vmovq %xmm0,%rax
;; v2    11| movq %xmm0,%rax
;; a64   20| fmov x0, d0
(func $i64.reinterpret_f64:loop:reg>new (param f64 i32) (result i64) (local i64) (loop (local.set 2 (i64.reinterpret_f64 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    26| xor %r15d,%r15d; L1: vmovq %xmm0,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    26| xor %r15d,%r15d; L1: movq %xmm0,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: fmov x28, d0; cbnz w0, L1; mov x0, x28
(func $f32.reinterpret_i32:reg (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
;; v3    11| vmovd %edi,%xmm0
;; v2    11| movd %edi,%xmm0
;; a64   20| fmov s0, w0
(func $f32.reinterpret_i32:temp (result f32) (f32.reinterpret_i32 (global.get 1)))
;; v3    16| mov global.1(%r12),%eax; vmovd %eax,%xmm0
;; v2    16| mov global.1(%r12),%eax; movd %eax,%xmm0
;; a64   24| ldr w0, [x20, global.1]; fmov s0, w0
(func $f32.reinterpret_i32:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.reinterpret_i32 (local.get 8)))
;; v3    60| mov -0x50(%rbp),%eax; vmovd %eax,%xmm0
;; v2    60| mov -0x50(%rbp),%eax; movd %eax,%xmm0
;; a64   44| ldr w9, [x29, #88]; fmov s0, w9
(func $f32.reinterpret_i32:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result f32) (f32.reinterpret_i32 (local.get 16)))
;; v3   164| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; vmovd %eax,%xmm0
;; v2   164| sub $0xa0,%rsp; mov -0x90(%rbp),%eax; movd %eax,%xmm0
;; a64  108| ldr w9, [x29, #152]; fmov s0, w9
(func $f32.reinterpret_i32:load (param i32) (result f32) (f32.reinterpret_i32 (i32.load (local.get 0))))
;; v3    16| mov 0x0(%r13,%rdi,1),%eax; vmovd %eax,%xmm0
;; v2    16| mov 0x0(%r13,%rdi,1),%eax; movd %eax,%xmm0
;; a64   24| ldr w1, [x21, w0, uxtw]; fmov s0, w1
(func $f32.reinterpret_i32:small (result f32) (f32.reinterpret_i32 (i32.const 5)))
;; v3    17| mov $0x5,%eax; vmovd %eax,%xmm0
;; v2    17| mov $0x5,%eax; movd %eax,%xmm0
;; a64   24| mov x0, #0x5; fmov s0, w0
(func $f32.reinterpret_i32:reg>new (param i32) (result f32) (local f32) (local.set 1 (f32.reinterpret_i32 (local.get 0))) (local.get 1))
;; v3    11| vmovd %edi,%xmm0
;; v2    11| movd %edi,%xmm0
;; a64   20| fmov s0, w0
(func $f32.reinterpret_i32:loop:reg>new (param i32 i32) (result f32) (local f32) (loop (local.set 2 (f32.reinterpret_i32 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vmovd %edi,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    28| xorps %xmm14,%xmm14; L1: movd %edi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmov s30, w0; cbnz w1, L1; mov v0.16b, v30.16b
(func $f64.reinterpret_i64:reg (param i64) (result f64) (f64.reinterpret_i64 (local.get 0)))
;; v3    11| vmovq %rdi,%xmm0
;; v2    11| movq %rdi,%xmm0
;; a64   20| fmov d0, x0
(func $f64.reinterpret_i64:temp (result f64) (f64.reinterpret_i64 (global.get 2)))
;; v3    16| mov global.2(%r12),%rax; vmovq %rax,%xmm0
;; v2    16| mov global.2(%r12),%rax; movq %rax,%xmm0
;; a64   24| ldr x0, [x20, global.2]; fmov d0, x0
(func $f64.reinterpret_i64:home (param i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f64) (f64.reinterpret_i64 (local.get 8)))
;; v3    60| mov -0x50(%rbp),%rax; vmovq %rax,%xmm0
;; v2    60| mov -0x50(%rbp),%rax; movq %rax,%xmm0
;; a64   44| ldr x9, [x29, #88]; fmov d0, x9
(func $f64.reinterpret_i64:far (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64) (result f64) (f64.reinterpret_i64 (local.get 16)))
;; v3   164| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; vmovq %rax,%xmm0
;; v2   164| sub $0xa0,%rsp; mov -0x90(%rbp),%rax; movq %rax,%xmm0
;; a64  108| ldr x9, [x29, #152]; fmov d0, x9
(func $f64.reinterpret_i64:load (param i32) (result f64) (f64.reinterpret_i64 (i64.load (local.get 0))))
;; v3    16| mov 0x0(%r13,%rdi,1),%rax; vmovq %rax,%xmm0
;; v2    16| mov 0x0(%r13,%rdi,1),%rax; movq %rax,%xmm0
;; a64   24| ldr x1, [x21, w0, uxtw]; fmov d0, x1
(func $f64.reinterpret_i64:small (result f64) (f64.reinterpret_i64 (i64.const 5)))
;; v3    17| mov $0x5,%eax; vmovq %rax,%xmm0
;; v2    17| mov $0x5,%eax; movq %rax,%xmm0
;; a64   24| mov x0, #0x5; fmov d0, x0
(func $f64.reinterpret_i64:reg>new (param i64) (result f64) (local f64) (local.set 1 (f64.reinterpret_i64 (local.get 0))) (local.get 1))
;; v3    11| vmovq %rdi,%xmm0
;; v2    11| movq %rdi,%xmm0
;; a64   20| fmov d0, x0
(func $f64.reinterpret_i64:loop:reg>new (param i64 i32) (result f64) (local f64) (loop (local.set 2 (f64.reinterpret_i64 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vmovq %rdi,%xmm14; test %esi,%esi; jne L1; vmovaps %xmm14,%xmm0
;; v2    28| xorps %xmm14,%xmm14; L1: movq %rdi,%xmm14; test %esi,%esi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: fmov d30, x0; cbnz w1, L1; mov v0.16b, v30.16b
(func $i32.trunc_sat_f32_s:reg (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))
;; v3    86| vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L3; vmovss F32_M2P31(%r12),%xmm15;
;; v3      | mov $0x80000000,%eax; vucomiss %xmm0,%xmm15; jae L4; vucomiss F32_2P31(%r12),%xmm0; vcvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax;
;; v3      | cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    83| cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L3; movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax;
;; v2      | ucomiss %xmm0,%xmm15; jae L4; ucomiss F32_2P31(%r12),%xmm0; cvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4;
;; v2      | L3: xor %eax,%eax; L4: jmp L1
;; a64   20| fcvtzs w0, s0
(func $i32.trunc_sat_f32_s:temp (result i32) (i32.trunc_sat_f32_s (global.get 3)))
;; v3    93| vmovss global.3(%r12),%xmm0; vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L3;
;; v3      | vmovss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; vucomiss %xmm0,%xmm15; jae L4; vucomiss F32_2P31(%r12),%xmm0;
;; v3      | vcvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    90| movss global.3(%r12),%xmm0; cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L3;
;; v2      | movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; ucomiss %xmm0,%xmm15; jae L4; ucomiss F32_2P31(%r12),%xmm0; cvttss2si %xmm0,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   24| ldr s0, [x20, global.3]; fcvtzs w0, s0
(func $i32.trunc_sat_f32_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (i32.trunc_sat_f32_s (local.get 8)))
;; v3   119| vmovss -0x50(%rbp),%xmm8; vcvttss2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss %xmm8,%xmm8; jp L3;
;; v3      | vmovss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; vucomiss %xmm8,%xmm15; jae L4; vucomiss F32_2P31(%r12),%xmm8;
;; v3      | vcvttss2si %xmm8,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2   116| movss -0x50(%rbp),%xmm8; cvttss2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss %xmm8,%xmm8; jp L3;
;; v2      | movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; ucomiss %xmm8,%xmm15; jae L4; ucomiss F32_2P31(%r12),%xmm8; cvttss2si %xmm8,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   44| ldr s8, [x29, #88]; fcvtzs w0, s8
(func $i32.trunc_sat_f32_s:load (param i32) (result i32) (i32.trunc_sat_f32_s (f32.load (local.get 0))))
;; v3    93| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L3;
;; v3      | vmovss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; vucomiss %xmm0,%xmm15; jae L4; vucomiss F32_2P31(%r12),%xmm0;
;; v3      | vcvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    90| movss 0x0(%r13,%rdi,1),%xmm0; cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L3;
;; v2      | movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; ucomiss %xmm0,%xmm15; jae L4; ucomiss F32_2P31(%r12),%xmm0; cvttss2si %xmm0,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   28| ldr s0, [x21, w0, uxtw]; fcvtzs w1, s0; mov x0, x1
(func $i32.trunc_sat_f32_s:const (result i32) (i32.trunc_sat_f32_s (f32.const 2.5)))
;; v3   108| vmovss {0x0000000040200000},%xmm0; vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L3;
;; v3      | vmovss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; vucomiss %xmm0,%xmm15; jae L4; vucomiss F32_2P31(%r12),%xmm0;
;; v3      | vcvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2   100| movss {0x0000000040200000},%xmm0; cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L3;
;; v2      | movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax; ucomiss %xmm0,%xmm15; jae L4; ucomiss F32_2P31(%r12),%xmm0; cvttss2si %xmm0,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   32| ldr s0, {0x0000000040200000}; fcvtzs w0, s0
(func $i32.trunc_sat_f32_s:reg>new (param f32) (result i32) (local i32) (local.set 1 (i32.trunc_sat_f32_s (local.get 0))) (local.get 1))
;; v3    86| vcvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L3; vmovss F32_M2P31(%r12),%xmm15;
;; v3      | mov $0x80000000,%eax; vucomiss %xmm0,%xmm15; jae L4; vucomiss F32_2P31(%r12),%xmm0; vcvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax;
;; v3      | cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    83| cvttss2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L3; movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%eax;
;; v2      | ucomiss %xmm0,%xmm15; jae L4; ucomiss F32_2P31(%r12),%xmm0; cvttss2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4;
;; v2      | L3: xor %eax,%eax; L4: jmp L1
;; a64   20| fcvtzs w0, s0
(func $i32.trunc_sat_f32_s:loop:reg>new (param f32 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_sat_f32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   101| xor %r15d,%r15d; L1: vcvttss2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomiss %xmm0,%xmm0; jp L4; vmovss F32_M2P31(%r12),%xmm15; mov $0x80000000,%r15d; vucomiss %xmm0,%xmm15; jae L5;
;; v3      | vucomiss F32_2P31(%r12),%xmm0; vcvttss2si %xmm0,%r10d; mov $0x7fffffff,%r15d; cmovb %r10d,%r15d; jmp L5; L4: xor %r15d,%r15d; L5: jmp L2
;; v2    98| xor %r15d,%r15d; L1: cvttss2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomiss %xmm0,%xmm0; jp L4; movss F32_M2P31(%r12),%xmm15; mov $0x80000000,%r15d; ucomiss %xmm0,%xmm15; jae L5;
;; v2      | ucomiss F32_2P31(%r12),%xmm0; cvttss2si %xmm0,%r10d; mov $0x7fffffff,%r15d; cmovb %r10d,%r15d; jmp L5; L4: xor %r15d,%r15d; L5: jmp L2
;; a64   32| mov x28, #0x0; L1: fcvtzs w28, s0; cbnz w0, L1; mov x0, x28
(func $i32.trunc_sat_f32_u:reg (param f32) (result i32) (i32.trunc_sat_f32_u (local.get 0)))
;; v3    69| vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; vucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v3      | vucomiss F32_2P32(%r12),%xmm0; vcvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; v2    67| cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; ucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v2      | ucomiss F32_2P32(%r12),%xmm0; cvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; a64   20| fcvtzu w0, s0
(func $i32.trunc_sat_f32_u:temp (result i32) (i32.trunc_sat_f32_u (global.get 3)))
;; v3    76| vmovss global.3(%r12),%xmm0; vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomiss F32_M1(%r12),%xmm0; jbe L3; vucomiss F32_2P32(%r12),%xmm0; vcvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2    74| movss global.3(%r12),%xmm0; cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomiss F32_M1(%r12),%xmm0; jbe L3; ucomiss F32_2P32(%r12),%xmm0; cvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   24| ldr s0, [x20, global.3]; fcvtzu w0, s0
(func $i32.trunc_sat_f32_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i32) (i32.trunc_sat_f32_u (local.get 8)))
;; v3   102| vmovss -0x50(%rbp),%xmm8; vcvttss2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomiss F32_M1(%r12),%xmm8; jbe L3; vucomiss F32_2P32(%r12),%xmm8; vcvttss2si %xmm8,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2   100| movss -0x50(%rbp),%xmm8; cvttss2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomiss F32_M1(%r12),%xmm8; jbe L3; ucomiss F32_2P32(%r12),%xmm8; cvttss2si %xmm8,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   44| ldr s8, [x29, #88]; fcvtzu w0, s8
(func $i32.trunc_sat_f32_u:load (param i32) (result i32) (i32.trunc_sat_f32_u (f32.load (local.get 0))))
;; v3    76| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomiss F32_M1(%r12),%xmm0; jbe L3; vucomiss F32_2P32(%r12),%xmm0; vcvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2    74| movss 0x0(%r13,%rdi,1),%xmm0; cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomiss F32_M1(%r12),%xmm0; jbe L3; ucomiss F32_2P32(%r12),%xmm0; cvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   28| ldr s0, [x21, w0, uxtw]; fcvtzu w1, s0; mov x0, x1
(func $i32.trunc_sat_f32_u:const (result i32) (i32.trunc_sat_f32_u (f32.const 2.5)))
;; v3    92| vmovss {0x0000000040200000},%xmm0; vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomiss F32_M1(%r12),%xmm0; jbe L3; vucomiss F32_2P32(%r12),%xmm0; vcvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2    84| movss {0x0000000040200000},%xmm0; cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomiss F32_M1(%r12),%xmm0; jbe L3; ucomiss F32_2P32(%r12),%xmm0; cvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   32| ldr s0, {0x0000000040200000}; fcvtzu w0, s0
(func $i32.trunc_sat_f32_u:reg>new (param f32) (result i32) (local i32) (local.set 1 (i32.trunc_sat_f32_u (local.get 0))) (local.get 1))
;; v3    69| vcvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; vucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v3      | vucomiss F32_2P32(%r12),%xmm0; vcvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; v2    67| cvttss2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; ucomiss F32_M1(%r12),%xmm0; jbe L3;
;; v2      | ucomiss F32_2P32(%r12),%xmm0; cvttss2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; a64   20| fcvtzu w0, s0
(func $i32.trunc_sat_f32_u:loop:reg>new (param f32 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_sat_f32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    84| xor %r15d,%r15d; L1: vcvttss2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: xor %r15d,%r15d; vucomiss F32_M1(%r12),%xmm0; jbe L4; vucomiss F32_2P32(%r12),%xmm0; vcvttss2si %xmm0,%r10; mov $0xffffffff,%r15d;
;; v3      | cmovb %r10d,%r15d; L4: jmp L2
;; v2    82| xor %r15d,%r15d; L1: cvttss2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: xor %r15d,%r15d; ucomiss F32_M1(%r12),%xmm0; jbe L4; ucomiss F32_2P32(%r12),%xmm0; cvttss2si %xmm0,%r10; mov $0xffffffff,%r15d;
;; v2      | cmovb %r10d,%r15d; L4: jmp L2
;; a64   32| mov x28, #0x0; L1: fcvtzu w28, s0; cbnz w0, L1; mov x0, x28
(func $i32.trunc_sat_f64_s:reg (param f64) (result i32) (i32.trunc_sat_f64_s (local.get 0)))
;; v3    86| vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L3; vmovsd F64_M2P31M1(%r12),%xmm15;
;; v3      | mov $0x80000000,%eax; vucomisd %xmm0,%xmm15; jae L4; vucomisd F64_2P31(%r12),%xmm0; vcvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax;
;; v3      | cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    86| cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L3; movsd F64_M2P31M1(%r12),%xmm15;
;; v2      | mov $0x80000000,%eax; ucomisd %xmm0,%xmm15; jae L4; ucomisd F64_2P31(%r12),%xmm0; cvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax;
;; v2      | cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   20| fcvtzs w0, d0
(func $i32.trunc_sat_f64_s:temp (result i32) (i32.trunc_sat_f64_s (global.get 4)))
;; v3    93| vmovsd global.4(%r12),%xmm0; vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L3;
;; v3      | vmovsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; vucomisd %xmm0,%xmm15; jae L4; vucomisd F64_2P31(%r12),%xmm0;
;; v3      | vcvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    93| movsd global.4(%r12),%xmm0; cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L3;
;; v2      | movsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; ucomisd %xmm0,%xmm15; jae L4; ucomisd F64_2P31(%r12),%xmm0; cvttsd2si %xmm0,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   24| ldr d0, [x20, global.4]; fcvtzs w0, d0
(func $i32.trunc_sat_f64_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (i32.trunc_sat_f64_s (local.get 8)))
;; v3   119| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd %xmm8,%xmm8; jp L3;
;; v3      | vmovsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; vucomisd %xmm8,%xmm15; jae L4; vucomisd F64_2P31(%r12),%xmm8;
;; v3      | vcvttsd2si %xmm8,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2   119| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd %xmm8,%xmm8; jp L3;
;; v2      | movsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; ucomisd %xmm8,%xmm15; jae L4; ucomisd F64_2P31(%r12),%xmm8; cvttsd2si %xmm8,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   44| ldr d8, [x29, #88]; fcvtzs w0, d8
(func $i32.trunc_sat_f64_s:load (param i32) (result i32) (i32.trunc_sat_f64_s (f64.load (local.get 0))))
;; v3    93| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L3;
;; v3      | vmovsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; vucomisd %xmm0,%xmm15; jae L4; vucomisd F64_2P31(%r12),%xmm0;
;; v3      | vcvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    93| movsd 0x0(%r13,%rdi,1),%xmm0; cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L3;
;; v2      | movsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; ucomisd %xmm0,%xmm15; jae L4; ucomisd F64_2P31(%r12),%xmm0; cvttsd2si %xmm0,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   28| ldr d0, [x21, w0, uxtw]; fcvtzs w1, d0; mov x0, x1
(func $i32.trunc_sat_f64_s:const (result i32) (i32.trunc_sat_f64_s (f64.const 2.5)))
;; v3   108| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L3;
;; v3      | vmovsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; vucomisd %xmm0,%xmm15; jae L4; vucomisd F64_2P31(%r12),%xmm0;
;; v3      | vcvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2   108| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L3;
;; v2      | movsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%eax; ucomisd %xmm0,%xmm15; jae L4; ucomisd F64_2P31(%r12),%xmm0; cvttsd2si %xmm0,%r10d;
;; v2      | mov $0x7fffffff,%eax; cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   32| ldr d0, {0x4004000000000000}; fcvtzs w0, d0
(func $i32.trunc_sat_f64_s:reg>new (param f64) (result i32) (local i32) (local.set 1 (i32.trunc_sat_f64_s (local.get 0))) (local.get 1))
;; v3    86| vcvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L3; vmovsd F64_M2P31M1(%r12),%xmm15;
;; v3      | mov $0x80000000,%eax; vucomisd %xmm0,%xmm15; jae L4; vucomisd F64_2P31(%r12),%xmm0; vcvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax;
;; v3      | cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; v2    86| cvttsd2si %xmm0,%eax; cmp $0x1,%eax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L3; movsd F64_M2P31M1(%r12),%xmm15;
;; v2      | mov $0x80000000,%eax; ucomisd %xmm0,%xmm15; jae L4; ucomisd F64_2P31(%r12),%xmm0; cvttsd2si %xmm0,%r10d; mov $0x7fffffff,%eax;
;; v2      | cmovb %r10d,%eax; jmp L4; L3: xor %eax,%eax; L4: jmp L1
;; a64   20| fcvtzs w0, d0
(func $i32.trunc_sat_f64_s:loop:reg>new (param f64 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_sat_f64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   101| xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomisd %xmm0,%xmm0; jp L4; vmovsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%r15d; vucomisd %xmm0,%xmm15; jae L5;
;; v3      | vucomisd F64_2P31(%r12),%xmm0; vcvttsd2si %xmm0,%r10d; mov $0x7fffffff,%r15d; cmovb %r10d,%r15d; jmp L5; L4: xor %r15d,%r15d; L5: jmp L2
;; v2   101| xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15d; cmp $0x1,%r15d; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: ucomisd %xmm0,%xmm0; jp L4; movsd F64_M2P31M1(%r12),%xmm15; mov $0x80000000,%r15d; ucomisd %xmm0,%xmm15; jae L5;
;; v2      | ucomisd F64_2P31(%r12),%xmm0; cvttsd2si %xmm0,%r10d; mov $0x7fffffff,%r15d; cmovb %r10d,%r15d; jmp L5; L4: xor %r15d,%r15d; L5: jmp L2
;; a64   32| mov x28, #0x0; L1: fcvtzs w28, d0; cbnz w0, L1; mov x0, x28
(func $i32.trunc_sat_f64_u:reg (param f64) (result i32) (i32.trunc_sat_f64_u (local.get 0)))
;; v3    69| vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; vucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v3      | vucomisd F64_2P32(%r12),%xmm0; vcvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; v2    69| cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; ucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v2      | ucomisd F64_2P32(%r12),%xmm0; cvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; a64   20| fcvtzu w0, d0
(func $i32.trunc_sat_f64_u:temp (result i32) (i32.trunc_sat_f64_u (global.get 4)))
;; v3    76| vmovsd global.4(%r12),%xmm0; vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomisd F64_M1(%r12),%xmm0; jbe L3; vucomisd F64_2P32(%r12),%xmm0; vcvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2    76| movsd global.4(%r12),%xmm0; cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomisd F64_M1(%r12),%xmm0; jbe L3; ucomisd F64_2P32(%r12),%xmm0; cvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   24| ldr d0, [x20, global.4]; fcvtzu w0, d0
(func $i32.trunc_sat_f64_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32) (i32.trunc_sat_f64_u (local.get 8)))
;; v3   102| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomisd F64_M1(%r12),%xmm8; jbe L3; vucomisd F64_2P32(%r12),%xmm8; vcvttsd2si %xmm8,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2   102| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomisd F64_M1(%r12),%xmm8; jbe L3; ucomisd F64_2P32(%r12),%xmm8; cvttsd2si %xmm8,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   44| ldr d8, [x29, #88]; fcvtzu w0, d8
(func $i32.trunc_sat_f64_u:load (param i32) (result i32) (i32.trunc_sat_f64_u (f64.load (local.get 0))))
;; v3    76| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomisd F64_M1(%r12),%xmm0; jbe L3; vucomisd F64_2P32(%r12),%xmm0; vcvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2    76| movsd 0x0(%r13,%rdi,1),%xmm0; cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomisd F64_M1(%r12),%xmm0; jbe L3; ucomisd F64_2P32(%r12),%xmm0; cvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   28| ldr d0, [x21, w0, uxtw]; fcvtzu w1, d0; mov x0, x1
(func $i32.trunc_sat_f64_u:const (result i32) (i32.trunc_sat_f64_u (f64.const 2.5)))
;; v3    92| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v3      | vucomisd F64_M1(%r12),%xmm0; jbe L3; vucomisd F64_2P32(%r12),%xmm0; vcvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v3      | L3: jmp L1
;; v2    92| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax;
;; v2      | ucomisd F64_M1(%r12),%xmm0; jbe L3; ucomisd F64_2P32(%r12),%xmm0; cvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax;
;; v2      | L3: jmp L1
;; a64   32| ldr d0, {0x4004000000000000}; fcvtzu w0, d0
(func $i32.trunc_sat_f64_u:reg>new (param f64) (result i32) (local i32) (local.set 1 (i32.trunc_sat_f64_u (local.get 0))) (local.get 1))
;; v3    69| vcvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; vucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v3      | vucomisd F64_2P32(%r12),%xmm0; vcvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; v2    69| cvttsd2si %xmm0,%rax; mov %rax,%r10; shr $0x20,%r10; jne L2; L1: ret; L2: xor %eax,%eax; ucomisd F64_M1(%r12),%xmm0; jbe L3;
;; v2      | ucomisd F64_2P32(%r12),%xmm0; cvttsd2si %xmm0,%r10; mov $0xffffffff,%eax; cmovb %r10d,%eax; L3: jmp L1
;; a64   20| fcvtzu w0, d0
(func $i32.trunc_sat_f64_u:loop:reg>new (param f64 i32) (result i32) (local i32) (loop (local.set 2 (i32.trunc_sat_f64_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    84| xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: xor %r15d,%r15d; vucomisd F64_M1(%r12),%xmm0; jbe L4; vucomisd F64_2P32(%r12),%xmm0; vcvttsd2si %xmm0,%r10; mov $0xffffffff,%r15d;
;; v3      | cmovb %r10d,%r15d; L4: jmp L2
;; v2    84| xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15; mov %r15,%r10; shr $0x20,%r10; jne L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v2      | L3: xor %r15d,%r15d; ucomisd F64_M1(%r12),%xmm0; jbe L4; ucomisd F64_2P32(%r12),%xmm0; cvttsd2si %xmm0,%r10; mov $0xffffffff,%r15d;
;; v2      | cmovb %r10d,%r15d; L4: jmp L2
;; a64   32| mov x28, #0x0; L1: fcvtzu w28, d0; cbnz w0, L1; mov x0, x28
(func $i64.trunc_sat_f32_s:reg (param f32) (result i64) (i64.trunc_sat_f32_s (local.get 0)))
;; v3    89| vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v3      | vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jae L3; vucomiss F32_2P63(%r12),%xmm0; vcvttss2si %xmm0,%r10; cmovb %r10,%rax;
;; v3      | jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    86| cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v2      | movss F32_M2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jae L3; ucomiss F32_2P63(%r12),%xmm0; cvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5;
;; v2      | L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   20| fcvtzs x0, s0
(func $i64.trunc_sat_f32_s:temp (result i64) (i64.trunc_sat_f32_s (global.get 3)))
;; v3    96| vmovss global.3(%r12),%xmm0; vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jae L3; vucomiss F32_2P63(%r12),%xmm0;
;; v3      | vcvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    93| movss global.3(%r12),%xmm0; cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movss F32_M2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jae L3; ucomiss F32_2P63(%r12),%xmm0;
;; v2      | cvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   24| ldr s0, [x20, global.3]; fcvtzs x0, s0
(func $i64.trunc_sat_f32_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i64) (i64.trunc_sat_f32_s (local.get 8)))
;; v3   122| vmovss -0x50(%rbp),%xmm8; vcvttss2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss %xmm8,%xmm8; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm8,%xmm15; jae L3; vucomiss F32_2P63(%r12),%xmm8;
;; v3      | vcvttss2si %xmm8,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2   119| movss -0x50(%rbp),%xmm8; cvttss2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss %xmm8,%xmm8; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movss F32_M2P63(%r12),%xmm15; ucomiss %xmm8,%xmm15; jae L3; ucomiss F32_2P63(%r12),%xmm8;
;; v2      | cvttss2si %xmm8,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   44| ldr s8, [x29, #88]; fcvtzs x0, s8
(func $i64.trunc_sat_f32_s:load (param i32) (result i64) (i64.trunc_sat_f32_s (f32.load (local.get 0))))
;; v3    96| vmovss 0x0(%r13,%rdi,1),%xmm0; vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jae L3; vucomiss F32_2P63(%r12),%xmm0;
;; v3      | vcvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    93| movss 0x0(%r13,%rdi,1),%xmm0; cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movss F32_M2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jae L3; ucomiss F32_2P63(%r12),%xmm0;
;; v2      | cvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   28| ldr s0, [x21, w0, uxtw]; fcvtzs x1, s0; mov x0, x1
(func $i64.trunc_sat_f32_s:const (result i64) (i64.trunc_sat_f32_s (f32.const 2.5)))
;; v3   108| vmovss {0x0000000040200000},%xmm0; vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jae L3; vucomiss F32_2P63(%r12),%xmm0;
;; v3      | vcvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2   108| movss {0x0000000040200000},%xmm0; cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movss F32_M2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jae L3; ucomiss F32_2P63(%r12),%xmm0;
;; v2      | cvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   32| ldr s0, {0x0000000040200000}; fcvtzs x0, s0
(func $i64.trunc_sat_f32_s:reg>new (param f32) (result i64) (local i64) (local.set 1 (i64.trunc_sat_f32_s (local.get 0))) (local.get 1))
;; v3    89| vcvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomiss %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v3      | vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jae L3; vucomiss F32_2P63(%r12),%xmm0; vcvttss2si %xmm0,%r10; cmovb %r10,%rax;
;; v3      | jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    86| cvttss2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomiss %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v2      | movss F32_M2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jae L3; ucomiss F32_2P63(%r12),%xmm0; cvttss2si %xmm0,%r10; cmovb %r10,%rax; jmp L5;
;; v2      | L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   20| fcvtzs x0, s0
(func $i64.trunc_sat_f32_s:loop:reg>new (param f32 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_sat_f32_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   104| xor %r15d,%r15d; L1: vcvttss2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomiss %xmm0,%xmm0; jp L5; movabs $0x7fffffffffffffff,%r15; vmovss F32_M2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jae L4;
;; v3      | vucomiss F32_2P63(%r12),%xmm0; vcvttss2si %xmm0,%r10; cmovb %r10,%r15; jmp L6; L4: inc %r15; jmp L6; L5: xor %r15d,%r15d; L6: jmp L2
;; v2   101| xor %r15d,%r15d; L1: cvttss2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret; L3: ucomiss %xmm0,%xmm0;
;; v2      | jp L5; movabs $0x7fffffffffffffff,%r15; movss F32_M2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jae L4; ucomiss F32_2P63(%r12),%xmm0;
;; v2      | cvttss2si %xmm0,%r10; cmovb %r10,%r15; jmp L6; L4: inc %r15; jmp L6; L5: xor %r15d,%r15d; L6: jmp L2
;; a64   32| mov x28, #0x0; L1: fcvtzs x28, s0; cbnz w0, L1; mov x0, x28
(func $i64.trunc_sat_f32_u:reg (param f32) (result i64) (i64.trunc_sat_f32_u (local.get 0)))
;; v3    89| vucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomiss F32_2P64(%r12),%xmm0; jae L3; vmovss F32_2P63(%r12),%xmm15;
;; v3      | vucomiss %xmm0,%xmm15; jbe L2; vcvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: vsubss %xmm15,%xmm0,%xmm15;
;; v3      | vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2    90| ucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm0; jae L3; movss F32_2P63(%r12),%xmm15;
;; v2      | ucomiss %xmm0,%xmm15; jbe L2; cvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: movaps %xmm0,%xmm14; subss %xmm15,%xmm14;
;; v2      | cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   20| fcvtzu x0, s0
(func $i64.trunc_sat_f32_u:temp (result i64) (i64.trunc_sat_f32_u (global.get 3)))
;; v3    96| vmovss global.3(%r12),%xmm0; vucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomiss F32_2P64(%r12),%xmm0; jae L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L2; vcvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubss %xmm15,%xmm0,%xmm15; vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2    97| movss global.3(%r12),%xmm0; ucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm0; jae L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L2; cvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   24| ldr s0, [x20, global.3]; fcvtzu x0, s0
(func $i64.trunc_sat_f32_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f32) (result i64) (i64.trunc_sat_f32_u (local.get 8)))
;; v3   122| vmovss -0x50(%rbp),%xmm8; vucomiss F32_M1(%r12),%xmm8; jbe L1; mov $0xffffffffffffffff,%rax; vucomiss F32_2P64(%r12),%xmm8; jae L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm8,%xmm15; jbe L2; vcvttss2si %xmm8,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubss %xmm15,%xmm8,%xmm15; vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2   123| movss -0x50(%rbp),%xmm8; ucomiss F32_M1(%r12),%xmm8; jbe L1; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm8; jae L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm8,%xmm15; jbe L2; cvttss2si %xmm8,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movaps %xmm8,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   44| ldr s8, [x29, #88]; fcvtzu x0, s8
(func $i64.trunc_sat_f32_u:load (param i32) (result i64) (i64.trunc_sat_f32_u (f32.load (local.get 0))))
;; v3    96| vmovss 0x0(%r13,%rdi,1),%xmm0; vucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomiss F32_2P64(%r12),%xmm0; jae L3;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L2; vcvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubss %xmm15,%xmm0,%xmm15; vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2    97| movss 0x0(%r13,%rdi,1),%xmm0; ucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm0; jae L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L2; cvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   28| ldr s0, [x21, w0, uxtw]; fcvtzu x1, s0; mov x0, x1
(func $i64.trunc_sat_f32_u:const (result i64) (i64.trunc_sat_f32_u (f32.const 2.5)))
;; v3   108| vmovss {0x0000000040200000},%xmm0; vucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomiss F32_2P64(%r12),%xmm0;
;; v3      | jae L3; vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L2; vcvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubss %xmm15,%xmm0,%xmm15; vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2   108| movss {0x0000000040200000},%xmm0; ucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm0; jae L3;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L2; cvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   32| ldr s0, {0x0000000040200000}; fcvtzu x0, s0
(func $i64.trunc_sat_f32_u:reg>new (param f32) (result i64) (local i64) (local.set 1 (i64.trunc_sat_f32_u (local.get 0))) (local.get 1))
;; v3    89| vucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomiss F32_2P64(%r12),%xmm0; jae L3; vmovss F32_2P63(%r12),%xmm15;
;; v3      | vucomiss %xmm0,%xmm15; jbe L2; vcvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: vsubss %xmm15,%xmm0,%xmm15;
;; v3      | vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2    90| ucomiss F32_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm0; jae L3; movss F32_2P63(%r12),%xmm15;
;; v2      | ucomiss %xmm0,%xmm15; jbe L2; cvttss2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: movaps %xmm0,%xmm14; subss %xmm15,%xmm14;
;; v2      | cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   20| fcvtzu x0, s0
(func $i64.trunc_sat_f32_u:loop:reg>new (param f32 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_sat_f32_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   104| xor %r15d,%r15d; L1: vucomiss F32_M1(%r12),%xmm0; jbe L2; mov $0xffffffffffffffff,%r15; vucomiss F32_2P64(%r12),%xmm0; jae L4;
;; v3      | vmovss F32_2P63(%r12),%xmm15; vucomiss %xmm0,%xmm15; jbe L3; vcvttss2si %xmm0,%r15; jmp L4; L2: xor %r15d,%r15d; jmp L4;
;; v3      | L3: vsubss %xmm15,%xmm0,%xmm15; vcvttss2si %xmm15,%r10; movabs $0x8000000000000000,%r15; xor %r10,%r15; L4: test %edi,%edi; jne L1;
;; v3      | mov %r15,%rax
;; v2   108| xor %r15d,%r15d; L1: ucomiss F32_M1(%r12),%xmm0; jbe L2; mov $0xffffffffffffffff,%rax; ucomiss F32_2P64(%r12),%xmm0; jae L4;
;; v2      | movss F32_2P63(%r12),%xmm15; ucomiss %xmm0,%xmm15; jbe L3; cvttss2si %xmm0,%rax; jmp L4; L2: xor %eax,%eax; jmp L4;
;; v2      | L3: movaps %xmm0,%xmm14; subss %xmm15,%xmm14; cvttss2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L4: mov %rax,%r15;
;; v2      | test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: fcvtzu x28, s0; cbnz w0, L1; mov x0, x28
(func $i64.trunc_sat_f64_s:reg (param f64) (result i64) (i64.trunc_sat_f64_s (local.get 0)))
;; v3    89| vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v3      | vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jae L3; vucomisd F64_2P63(%r12),%xmm0; vcvttsd2si %xmm0,%r10; cmovb %r10,%rax;
;; v3      | jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    89| cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v2      | movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jae L3; ucomisd F64_2P63(%r12),%xmm0; cvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5;
;; v2      | L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   20| fcvtzs x0, d0
(func $i64.trunc_sat_f64_s:temp (result i64) (i64.trunc_sat_f64_s (global.get 4)))
;; v3    96| vmovsd global.4(%r12),%xmm0; vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jae L3; vucomisd F64_2P63(%r12),%xmm0;
;; v3      | vcvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    96| movsd global.4(%r12),%xmm0; cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jae L3; ucomisd F64_2P63(%r12),%xmm0;
;; v2      | cvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   24| ldr d0, [x20, global.4]; fcvtzs x0, d0
(func $i64.trunc_sat_f64_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64) (i64.trunc_sat_f64_s (local.get 8)))
;; v3   122| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd %xmm8,%xmm8; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm8,%xmm15; jae L3; vucomisd F64_2P63(%r12),%xmm8;
;; v3      | vcvttsd2si %xmm8,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2   122| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd %xmm8,%xmm8; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm8,%xmm15; jae L3; ucomisd F64_2P63(%r12),%xmm8;
;; v2      | cvttsd2si %xmm8,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   44| ldr d8, [x29, #88]; fcvtzs x0, d8
(func $i64.trunc_sat_f64_s:load (param i32) (result i64) (i64.trunc_sat_f64_s (f64.load (local.get 0))))
;; v3    96| vmovsd 0x0(%r13,%rdi,1),%xmm0; vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jae L3; vucomisd F64_2P63(%r12),%xmm0;
;; v3      | vcvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    96| movsd 0x0(%r13,%rdi,1),%xmm0; cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jae L3; ucomisd F64_2P63(%r12),%xmm0;
;; v2      | cvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   28| ldr d0, [x21, w0, uxtw]; fcvtzs x1, d0; mov x0, x1
(func $i64.trunc_sat_f64_s:const (result i64) (i64.trunc_sat_f64_s (f64.const 2.5)))
;; v3   108| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L4;
;; v3      | movabs $0x7fffffffffffffff,%rax; vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jae L3; vucomisd F64_2P63(%r12),%xmm0;
;; v3      | vcvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2   108| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L4;
;; v2      | movabs $0x7fffffffffffffff,%rax; movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jae L3; ucomisd F64_2P63(%r12),%xmm0;
;; v2      | cvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   32| ldr d0, {0x4004000000000000}; fcvtzs x0, d0
(func $i64.trunc_sat_f64_s:reg>new (param f64) (result i64) (local i64) (local.set 1 (i64.trunc_sat_f64_s (local.get 0))) (local.get 1))
;; v3    89| vcvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: vucomisd %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v3      | vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jae L3; vucomisd F64_2P63(%r12),%xmm0; vcvttsd2si %xmm0,%r10; cmovb %r10,%rax;
;; v3      | jmp L5; L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; v2    89| cvttsd2si %xmm0,%rax; cmp $0x1,%rax; jo L2; L1: ret; L2: ucomisd %xmm0,%xmm0; jp L4; movabs $0x7fffffffffffffff,%rax;
;; v2      | movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jae L3; ucomisd F64_2P63(%r12),%xmm0; cvttsd2si %xmm0,%r10; cmovb %r10,%rax; jmp L5;
;; v2      | L3: inc %rax; jmp L5; L4: xor %eax,%eax; L5: jmp L1
;; a64   20| fcvtzs x0, d0
(func $i64.trunc_sat_f64_s:loop:reg>new (param f64 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_sat_f64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   104| xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret;
;; v3      | L3: vucomisd %xmm0,%xmm0; jp L5; movabs $0x7fffffffffffffff,%r15; vmovsd F64_M2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jae L4;
;; v3      | vucomisd F64_2P63(%r12),%xmm0; vcvttsd2si %xmm0,%r10; cmovb %r10,%r15; jmp L6; L4: inc %r15; jmp L6; L5: xor %r15d,%r15d; L6: jmp L2
;; v2   104| xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15; cmp $0x1,%r15; jo L3; L2: test %edi,%edi; jne L1; mov %r15,%rax; ret; L3: ucomisd %xmm0,%xmm0;
;; v2      | jp L5; movabs $0x7fffffffffffffff,%r15; movsd F64_M2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jae L4; ucomisd F64_2P63(%r12),%xmm0;
;; v2      | cvttsd2si %xmm0,%r10; cmovb %r10,%r15; jmp L6; L4: inc %r15; jmp L6; L5: xor %r15d,%r15d; L6: jmp L2
;; a64   32| mov x28, #0x0; L1: fcvtzs x28, d0; cbnz w0, L1; mov x0, x28
(func $i64.trunc_sat_f64_u:reg (param f64) (result i64) (i64.trunc_sat_f64_u (local.get 0)))
;; v3    89| vucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomisd F64_2P64(%r12),%xmm0; jae L3; vmovsd F64_2P63(%r12),%xmm15;
;; v3      | vucomisd %xmm0,%xmm15; jbe L2; vcvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: vsubsd %xmm15,%xmm0,%xmm15;
;; v3      | vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2    94| ucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm0; jae L3; movsd F64_2P63(%r12),%xmm15;
;; v2      | ucomisd %xmm0,%xmm15; jbe L2; cvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: movapd %xmm0,%xmm14; subsd %xmm15,%xmm14;
;; v2      | cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   20| fcvtzu x0, d0
(func $i64.trunc_sat_f64_u:temp (result i64) (i64.trunc_sat_f64_u (global.get 4)))
;; v3    96| vmovsd global.4(%r12),%xmm0; vucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomisd F64_2P64(%r12),%xmm0; jae L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L2; vcvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubsd %xmm15,%xmm0,%xmm15; vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2   101| movsd global.4(%r12),%xmm0; ucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm0; jae L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L2; cvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   24| ldr d0, [x20, global.4]; fcvtzu x0, d0
(func $i64.trunc_sat_f64_u:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64) (i64.trunc_sat_f64_u (local.get 8)))
;; v3   122| vmovsd -0x50(%rbp),%xmm8; vucomisd F64_M1(%r12),%xmm8; jbe L1; mov $0xffffffffffffffff,%rax; vucomisd F64_2P64(%r12),%xmm8; jae L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm8,%xmm15; jbe L2; vcvttsd2si %xmm8,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubsd %xmm15,%xmm8,%xmm15; vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2   127| movsd -0x50(%rbp),%xmm8; ucomisd F64_M1(%r12),%xmm8; jbe L1; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm8; jae L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm8,%xmm15; jbe L2; cvttsd2si %xmm8,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movapd %xmm8,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   44| ldr d8, [x29, #88]; fcvtzu x0, d8
(func $i64.trunc_sat_f64_u:load (param i32) (result i64) (i64.trunc_sat_f64_u (f64.load (local.get 0))))
;; v3    96| vmovsd 0x0(%r13,%rdi,1),%xmm0; vucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomisd F64_2P64(%r12),%xmm0; jae L3;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L2; vcvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubsd %xmm15,%xmm0,%xmm15; vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2   101| movsd 0x0(%r13,%rdi,1),%xmm0; ucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm0; jae L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L2; cvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   28| ldr d0, [x21, w0, uxtw]; fcvtzu x1, d0; mov x0, x1
(func $i64.trunc_sat_f64_u:const (result i64) (i64.trunc_sat_f64_u (f64.const 2.5)))
;; v3   108| vmovsd {0x4004000000000000},%xmm0; vucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomisd F64_2P64(%r12),%xmm0;
;; v3      | jae L3; vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L2; vcvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v3      | L2: vsubsd %xmm15,%xmm0,%xmm15; vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2   116| movsd {0x4004000000000000},%xmm0; ucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm0; jae L3;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L2; cvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3;
;; v2      | L2: movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   32| ldr d0, {0x4004000000000000}; fcvtzu x0, d0
(func $i64.trunc_sat_f64_u:reg>new (param f64) (result i64) (local i64) (local.set 1 (i64.trunc_sat_f64_u (local.get 0))) (local.get 1))
;; v3    89| vucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; vucomisd F64_2P64(%r12),%xmm0; jae L3; vmovsd F64_2P63(%r12),%xmm15;
;; v3      | vucomisd %xmm0,%xmm15; jbe L2; vcvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: vsubsd %xmm15,%xmm0,%xmm15;
;; v3      | vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; v2    94| ucomisd F64_M1(%r12),%xmm0; jbe L1; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm0; jae L3; movsd F64_2P63(%r12),%xmm15;
;; v2      | ucomisd %xmm0,%xmm15; jbe L2; cvttsd2si %xmm0,%rax; jmp L3; L1: xor %eax,%eax; jmp L3; L2: movapd %xmm0,%xmm14; subsd %xmm15,%xmm14;
;; v2      | cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L3: ret
;; a64   20| fcvtzu x0, d0
(func $i64.trunc_sat_f64_u:loop:reg>new (param f64 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_sat_f64_u (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3   104| xor %r15d,%r15d; L1: vucomisd F64_M1(%r12),%xmm0; jbe L2; mov $0xffffffffffffffff,%r15; vucomisd F64_2P64(%r12),%xmm0; jae L4;
;; v3      | vmovsd F64_2P63(%r12),%xmm15; vucomisd %xmm0,%xmm15; jbe L3; vcvttsd2si %xmm0,%r15; jmp L4; L2: xor %r15d,%r15d; jmp L4;
;; v3      | L3: vsubsd %xmm15,%xmm0,%xmm15; vcvttsd2si %xmm15,%r10; movabs $0x8000000000000000,%r15; xor %r10,%r15; L4: test %edi,%edi; jne L1;
;; v3      | mov %r15,%rax
;; v2   112| xor %r15d,%r15d; L1: ucomisd F64_M1(%r12),%xmm0; jbe L2; mov $0xffffffffffffffff,%rax; ucomisd F64_2P64(%r12),%xmm0; jae L4;
;; v2      | movsd F64_2P63(%r12),%xmm15; ucomisd %xmm0,%xmm15; jbe L3; cvttsd2si %xmm0,%rax; jmp L4; L2: xor %eax,%eax; jmp L4;
;; v2      | L3: movapd %xmm0,%xmm14; subsd %xmm15,%xmm14; cvttsd2si %xmm14,%r10; movabs $0x8000000000000000,%rax; xor %r10,%rax; L4: mov %rax,%r15;
;; v2      | test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: fcvtzu x28, d0; cbnz w0, L1; mov x0, x28
)
