;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i32.const:zero (result i32) (i32.const 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $i32.const:zero>new (result i32) (local i32) (local.set 0 (i32.const 0)) (local.get 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $i32.const:loop:zero>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 0)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   24| xor %r15d,%r15d; L1: xor %r15d,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x0; cbnz w0, L1; mov x0, x28
(func $i32.const:one (result i32) (i32.const 1))
;; x64   12| mov $0x1,%eax
;; a64   20| mov x0, #0x1
(func $i32.const:one>new (result i32) (local i32) (local.set 0 (i32.const 1)) (local.get 0))
;; x64   12| mov $0x1,%eax
;; a64   20| mov x0, #0x1
(func $i32.const:loop:one>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x1; cbnz w0, L1; mov x0, x28
(func $i32.const:minus (result i32) (i32.const -1))
;; x64   12| mov $0xffffffff,%eax
;; a64   24| mov x0, #0xffff; movk x0, #0xffff, lsl #16
(func $i32.const:minus>new (result i32) (local i32) (local.set 0 (i32.const -1)) (local.get 0))
;; x64   12| mov $0xffffffff,%eax
;; a64   24| mov x0, #0xffff; movk x0, #0xffff, lsl #16
(func $i32.const:loop:minus>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const -1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0xffffffff,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0xffff; movk x28, #0xffff, lsl #16; cbnz w0, L1; mov x0, x28
(func $i32.const:small (result i32) (i32.const 5))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $i32.const:small>new (result i32) (local i32) (local.set 0 (i32.const 5)) (local.get 0))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $i32.const:loop:small>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 5)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x5,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x5; cbnz w0, L1; mov x0, x28
(func $i32.const:three (result i32) (i32.const 3))
;; x64   12| mov $0x3,%eax
;; a64   20| mov x0, #0x3
(func $i32.const:three>new (result i32) (local i32) (local.set 0 (i32.const 3)) (local.get 0))
;; x64   12| mov $0x3,%eax
;; a64   20| mov x0, #0x3
(func $i32.const:loop:three>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 3)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x3,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x3; cbnz w0, L1; mov x0, x28
(func $i32.const:over (result i32) (i32.const 67))
;; x64   12| mov $0x43,%eax
;; a64   20| mov x0, #0x43
(func $i32.const:over>new (result i32) (local i32) (local.set 0 (i32.const 67)) (local.get 0))
;; x64   12| mov $0x43,%eax
;; a64   20| mov x0, #0x43
(func $i32.const:loop:over>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 67)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x43,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x43; cbnz w0, L1; mov x0, x28
(func $i32.const:power (result i32) (i32.const 16))
;; x64   12| mov $0x10,%eax
;; a64   20| mov x0, #0x10
(func $i32.const:power>new (result i32) (local i32) (local.set 0 (i32.const 16)) (local.get 0))
;; x64   12| mov $0x10,%eax
;; a64   20| mov x0, #0x10
(func $i32.const:loop:power>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 16)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x10,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x10; cbnz w0, L1; mov x0, x28
(func $i32.const:byte (result i32) (i32.const 255))
;; x64   12| mov $0xff,%eax
;; a64   20| mov x0, #0xff
(func $i32.const:byte>new (result i32) (local i32) (local.set 0 (i32.const 255)) (local.get 0))
;; x64   12| mov $0xff,%eax
;; a64   20| mov x0, #0xff
(func $i32.const:loop:byte>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 255)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0xff,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0xff; cbnz w0, L1; mov x0, x28
(func $i32.const:large (result i32) (i32.const 74565))
;; x64   12| mov $0x12345,%eax
;; a64   24| mov x0, #0x2345; movk x0, #0x1, lsl #16
(func $i32.const:large>new (result i32) (local i32) (local.set 0 (i32.const 74565)) (local.get 0))
;; x64   12| mov $0x12345,%eax
;; a64   24| mov x0, #0x2345; movk x0, #0x1, lsl #16
(func $i32.const:loop:large>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 74565)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x12345,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x2345; movk x28, #0x1, lsl #16; cbnz w0, L1; mov x0, x28
(func $i32.const:ten (result i32) (i32.const 10))
;; x64   12| mov $0xa,%eax
;; a64   20| mov x0, #0xa
(func $i32.const:ten>new (result i32) (local i32) (local.set 0 (i32.const 10)) (local.get 0))
;; x64   12| mov $0xa,%eax
;; a64   20| mov x0, #0xa
(func $i32.const:loop:ten>new (param i32) (result i32) (local i32) (loop (local.set 1 (i32.const 10)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0xa,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0xa; cbnz w0, L1; mov x0, x28
(func $i64.const:zero (result i64) (i64.const 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $i64.const:zero>new (result i64) (local i64) (local.set 0 (i64.const 0)) (local.get 0))
;; x64    9| xor %eax,%eax
;; a64   20| mov x0, #0x0
(func $i64.const:loop:zero>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 0)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   24| xor %r15d,%r15d; L1: xor %r15d,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x0; cbnz w0, L1; mov x0, x28
(func $i64.const:one (result i64) (i64.const 1))
;; x64   12| mov $0x1,%eax
;; a64   20| mov x0, #0x1
(func $i64.const:one>new (result i64) (local i64) (local.set 0 (i64.const 1)) (local.get 0))
;; x64   12| mov $0x1,%eax
;; a64   20| mov x0, #0x1
(func $i64.const:loop:one>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x1,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x1; cbnz w0, L1; mov x0, x28
(func $i64.const:minus (result i64) (i64.const -1))
;; x64   13| mov $0xffffffffffffffff,%rax
;; a64   20| mov x0, #0xffffffffffffffff
(func $i64.const:minus>new (result i64) (local i64) (local.set 0 (i64.const -1)) (local.get 0))
;; x64   13| mov $0xffffffffffffffff,%rax
;; a64   20| mov x0, #0xffffffffffffffff
(func $i64.const:loop:minus>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const -1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   28| xor %r15d,%r15d; L1: mov $0xffffffffffffffff,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0xffffffffffffffff; cbnz w0, L1; mov x0, x28
(func $i64.const:small (result i64) (i64.const 5))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $i64.const:small>new (result i64) (local i64) (local.set 0 (i64.const 5)) (local.get 0))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $i64.const:loop:small>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 5)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x5,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x5; cbnz w0, L1; mov x0, x28
(func $i64.const:three (result i64) (i64.const 3))
;; x64   12| mov $0x3,%eax
;; a64   20| mov x0, #0x3
(func $i64.const:three>new (result i64) (local i64) (local.set 0 (i64.const 3)) (local.get 0))
;; x64   12| mov $0x3,%eax
;; a64   20| mov x0, #0x3
(func $i64.const:loop:three>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 3)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x3,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x3; cbnz w0, L1; mov x0, x28
(func $i64.const:over (result i64) (i64.const 67))
;; x64   12| mov $0x43,%eax
;; a64   20| mov x0, #0x43
(func $i64.const:over>new (result i64) (local i64) (local.set 0 (i64.const 67)) (local.get 0))
;; x64   12| mov $0x43,%eax
;; a64   20| mov x0, #0x43
(func $i64.const:loop:over>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 67)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x43,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x43; cbnz w0, L1; mov x0, x28
(func $i64.const:power (result i64) (i64.const 16))
;; x64   12| mov $0x10,%eax
;; a64   20| mov x0, #0x10
(func $i64.const:power>new (result i64) (local i64) (local.set 0 (i64.const 16)) (local.get 0))
;; x64   12| mov $0x10,%eax
;; a64   20| mov x0, #0x10
(func $i64.const:loop:power>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 16)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x10,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0x10; cbnz w0, L1; mov x0, x28
(func $i64.const:byte (result i64) (i64.const 255))
;; x64   12| mov $0xff,%eax
;; a64   20| mov x0, #0xff
(func $i64.const:byte>new (result i64) (local i64) (local.set 0 (i64.const 255)) (local.get 0))
;; x64   12| mov $0xff,%eax
;; a64   20| mov x0, #0xff
(func $i64.const:loop:byte>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 255)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0xff,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0xff; cbnz w0, L1; mov x0, x28
(func $i64.const:large (result i64) (i64.const 74565))
;; x64   12| mov $0x12345,%eax
;; a64   24| mov x0, #0x2345; movk x0, #0x1, lsl #16
(func $i64.const:large>new (result i64) (local i64) (local.set 0 (i64.const 74565)) (local.get 0))
;; x64   12| mov $0x12345,%eax
;; a64   24| mov x0, #0x2345; movk x0, #0x1, lsl #16
(func $i64.const:loop:large>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 74565)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0x12345,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   36| mov x28, #0x0; L1: mov x28, #0x2345; movk x28, #0x1, lsl #16; cbnz w0, L1; mov x0, x28
(func $i64.const:ten (result i64) (i64.const 10))
;; x64   12| mov $0xa,%eax
;; a64   20| mov x0, #0xa
(func $i64.const:ten>new (result i64) (local i64) (local.set 0 (i64.const 10)) (local.get 0))
;; x64   12| mov $0xa,%eax
;; a64   20| mov x0, #0xa
(func $i64.const:loop:ten>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 10)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   27| xor %r15d,%r15d; L1: mov $0xa,%r15d; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   32| mov x28, #0x0; L1: mov x28, #0xa; cbnz w0, L1; mov x0, x28
(func $i64.const:wide (result i64) (i64.const 320255973501901))
;; x64   16| movabs $0x123456789abcd,%rax
;; a64   32| mov x0, #0xabcd; movk x0, #0x6789, lsl #16; movk x0, #0x2345, lsl #32; movk x0, #0x1, lsl #48
(func $i64.const:wide>new (result i64) (local i64) (local.set 0 (i64.const 320255973501901)) (local.get 0))
;; x64   16| movabs $0x123456789abcd,%rax
;; a64   32| mov x0, #0xabcd; movk x0, #0x6789, lsl #16; movk x0, #0x2345, lsl #32; movk x0, #0x1, lsl #48
(func $i64.const:loop:wide>new (param i32) (result i64) (local i64) (loop (local.set 1 (i64.const 320255973501901)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   31| xor %r15d,%r15d; L1: movabs $0x123456789abcd,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   44| mov x28, #0x0; L1: mov x28, #0xabcd; movk x28, #0x6789, lsl #16; movk x28, #0x2345, lsl #32; movk x28, #0x1, lsl #48; cbnz w0, L1;
;; a64     | mov x0, x28
(func $f32.const:zero (result f32) (f32.const 0))
;; v3    11| vxorps %xmm0,%xmm0,%xmm0
;; v2    10| xorps %xmm0,%xmm0
;; a64   20| movi v0.2d, #0x0
(func $f32.const:zero>new (result f32) (local f32) (local.set 0 (f32.const 0)) (local.get 0))
;; v3    11| vxorps %xmm0,%xmm0,%xmm0
;; v2    10| xorps %xmm0,%xmm0
;; a64   20| movi v0.2d, #0x0
(func $f32.const:loop:zero>new (param i32) (result f32) (local f32) (loop (local.set 1 (f32.const 0)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    27| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: movi v30.2d, #0x0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.const:small (result f32) (f32.const 2.5))
;; v3    28| vmovss {0x0000000040200000},%xmm0
;; v2    28| movss {0x0000000040200000},%xmm0
;; a64   32| ldr s0, {0x0000000040200000}
(func $f32.const:small>new (result f32) (local f32) (local.set 0 (f32.const 2.5)) (local.get 0))
;; v3    28| vmovss {0x0000000040200000},%xmm0
;; v2    28| movss {0x0000000040200000},%xmm0
;; a64   32| ldr s0, {0x0000000040200000}
(func $f32.const:loop:small>new (param i32) (result f32) (local f32) (loop (local.set 1 (f32.const 2.5)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovss {0x0000000040200000},%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    44| xorps %xmm14,%xmm14; L1: movss {0x0000000040200000},%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: ldr s30, {0x0000000040200000}; cbnz w0, L1; mov v0.16b, v30.16b
(func $f32.const:large (result f32) (f32.const 37282.5))
;; v3    28| vmovss {0x000000004711a280},%xmm0
;; v2    28| movss {0x000000004711a280},%xmm0
;; a64   32| ldr s0, {0x000000004711a280}
(func $f32.const:large>new (result f32) (local f32) (local.set 0 (f32.const 37282.5)) (local.get 0))
;; v3    28| vmovss {0x000000004711a280},%xmm0
;; v2    28| movss {0x000000004711a280},%xmm0
;; a64   32| ldr s0, {0x000000004711a280}
(func $f32.const:loop:large>new (param i32) (result f32) (local f32) (loop (local.set 1 (f32.const 37282.5)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovss {0x000000004711a280},%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    44| xorps %xmm14,%xmm14; L1: movss {0x000000004711a280},%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: ldr s30, {0x000000004711a280}; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.const:zero (result f64) (f64.const 0))
;; v3    11| vxorps %xmm0,%xmm0,%xmm0
;; v2    10| xorps %xmm0,%xmm0
;; a64   20| movi v0.2d, #0x0
(func $f64.const:zero>new (result f64) (local f64) (local.set 0 (f64.const 0)) (local.get 0))
;; v3    11| vxorps %xmm0,%xmm0,%xmm0
;; v2    10| xorps %xmm0,%xmm0
;; a64   20| movi v0.2d, #0x0
(func $f64.const:loop:zero>new (param i32) (result f64) (local f64) (loop (local.set 1 (f64.const 0)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    30| vxorps %xmm14,%xmm14,%xmm14; L1: vxorps %xmm14,%xmm14,%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    27| xorps %xmm14,%xmm14; L1: xorps %xmm14,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   32| movi v30.2d, #0x0; L1: movi v30.2d, #0x0; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.const:small (result f64) (f64.const 2.5))
;; v3    28| vmovsd {0x4004000000000000},%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}
(func $f64.const:small>new (result f64) (local f64) (local.set 0 (f64.const 2.5)) (local.get 0))
;; v3    28| vmovsd {0x4004000000000000},%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}
(func $f64.const:loop:small>new (param i32) (result f64) (local f64) (loop (local.set 1 (f64.const 2.5)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd {0x4004000000000000},%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    44| xorps %xmm14,%xmm14; L1: movsd {0x4004000000000000},%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: ldr d30, {0x4004000000000000}; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.const:large (result f64) (f64.const 37282.5))
;; v3    28| vmovsd {0x40e2345000000000},%xmm0
;; v2    28| movsd {0x40e2345000000000},%xmm0
;; a64   32| ldr d0, {0x40e2345000000000}
(func $f64.const:large>new (result f64) (local f64) (local.set 0 (f64.const 37282.5)) (local.get 0))
;; v3    28| vmovsd {0x40e2345000000000},%xmm0
;; v2    28| movsd {0x40e2345000000000},%xmm0
;; a64   32| ldr d0, {0x40e2345000000000}
(func $f64.const:loop:large>new (param i32) (result f64) (local f64) (loop (local.set 1 (f64.const 37282.5)) (br_if 0 (local.get 0))) (local.get 1))
;; v3    44| vxorps %xmm14,%xmm14,%xmm14; L1: vmovsd {0x40e2345000000000},%xmm14; test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    44| xorps %xmm14,%xmm14; L1: movsd {0x40e2345000000000},%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   40| movi v30.2d, #0x0; L1: ldr d30, {0x40e2345000000000}; cbnz w0, L1; mov v0.16b, v30.16b
)
