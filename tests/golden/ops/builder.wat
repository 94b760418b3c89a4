;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
;; These ops are not WebAssembly's; the builder has them.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $i64.div_wrap_s:reg-reg (param i64 i64) (result i64) (i64.div_wrap_s (local.get 0) (local.get 1)))
;; x64   39| test %rsi,%rsi; je L3; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L1; cqto; idiv %rsi; jmp L2; L1: neg %rax; L2: ret;
;; x64     | L3: call <integer divide by zero>
;; a64   32| cbz x1, L1; sdiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.div_wrap_s (local.get 8) (local.get 0)))
;; x64  106| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; test %rdi,%rdi; je L3; mov %rax,%rbx;
;; x64     | mov %rdx,%r11; cmp $0xffffffffffffffff,%rdi; je L1; cqto; idiv %rdi; jmp L2; L1: neg %rax; L2: ret; L3: call <integer divide by zero>
;; a64   84| mov w1, w1; mov w2, w2; mov w3, w3; mov w4, w4; mov w5, w5; mov w6, w6; mov w7, w7; ldr x9, [x29, #88]; cbz x0, L1; sdiv x10, x9, x0;
;; a64     | mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.div_wrap_s (local.get 0) (local.get 8)))
;; x64  112| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; test %rax,%rax; je L3; mov %rax,%rbx;
;; x64     | mov %rdx,%r11; mov %rax,%r14; mov %rdi,%rax; cmp $0xffffffffffffffff,%r14; je L1; cqto; idiv %r14; jmp L2; L1: neg %rax; L2: ret;
;; x64     | L3: call <integer divide by zero>
;; a64   84| mov w1, w1; mov w2, w2; mov w3, w3; mov w4, w4; mov w5, w5; mov w6, w6; mov w7, w7; ldr x9, [x29, #88]; cbz x9, L1; sdiv x10, x0, x9;
;; a64     | mov x0, x10; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:small-reg (param i64) (result i64) (i64.div_wrap_s (i64.const 5) (local.get 0)))
;; x64   42| mov $0x5,%eax; test %rdi,%rdi; je L3; cmp $0xffffffffffffffff,%rdi; je L1; cqto; idiv %rdi; jmp L2; L1: neg %rax; L2: ret;
;; x64     | L3: call <integer divide by zero>
;; a64   36| mov x1, #0x5; cbz x0, L1; sdiv x2, x1, x0; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:reg-zero (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const 0)))
;; x64   45| xor %eax,%eax; test %rax,%rax; je L3; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2;
;; x64     | L1: neg %rax; L2: ret; L3: call <integer divide by zero>
;; a64   36| mov x1, #0x0; cbz x1, L1; sdiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:reg-one (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const 1)))
;; x64   34| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax; L2: ret
;; a64   28| mov x1, #0x1; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_wrap_s:reg-minus (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const -1)))
;; x64   35| mov $0xffffffffffffffff,%rax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax;
;; x64     | L2: ret
;; a64   28| mov x1, #0xffffffffffffffff; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_wrap_s:reg-ten (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const 10)))
;; x64   34| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax; L2: ret
;; a64   28| mov x1, #0xa; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_wrap_s:reg-power (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const 16)))
;; x64   34| mov $0x10,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax; L2: ret
;; a64   28| mov x1, #0x10; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_wrap_s:reg-large (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const 74565)))
;; x64   34| mov $0x12345,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax; L2: ret
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_wrap_s:reg-wide (param i64) (result i64) (i64.div_wrap_s (local.get 0) (i64.const 320255973501901)))
;; x64   38| movabs $0x123456789abcd,%rax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax;
;; x64     | L2: ret
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; sdiv x2, x0, x1; mov x0, x2
(func $i64.div_wrap_s:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.div_wrap_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   39| test %rsi,%rsi; je L3; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L1; cqto; idiv %rsi; jmp L2; L1: neg %rax; L2: ret;
;; x64     | L3: call <integer divide by zero>
;; a64   32| cbz x1, L1; sdiv x2, x0, x1; mov x0, x2; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.div_wrap_s (local.get 0) (local.get 1))) (local.get 0))
;; x64   39| test %rsi,%rsi; je L3; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L1; cqto; idiv %rsi; jmp L2; L1: neg %rax; L2: ret;
;; x64     | L3: call <integer divide by zero>
;; a64   28| cbz x1, L1; sdiv x0, x0, x1; ret; L1: bl <integer divide by zero>
(func $i64.div_wrap_s:reg-ten>a (param i64) (result i64) (local.set 0 (i64.div_wrap_s (local.get 0) (i64.const 10))) (local.get 0))
;; x64   34| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L1; cqto; idiv %rcx; jmp L2; L1: neg %rax; L2: ret
;; a64   24| mov x1, #0xa; sdiv x0, x0, x1
(func $i64.div_wrap_s:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.div_wrap_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   72| mov %edx,%edx; L1: test %rsi,%rsi; je L5; mov %rdx,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rsi; je L2; cqto; idiv %rsi; jmp L3;
;; x64     | L2: neg %rax; L3: mov %rax,%rsi; mov %ecx,-0x20(%rbp); test %ecx,%ecx; je L4; mov %rcx,%rdx; jmp L1; L4: mov %rsi,%rax; ret;
;; x64     | L5: call <integer divide by zero>
;; a64   40| mov w2, w2; L1: cbz x1, L2; sdiv x1, x0, x1; cbnz w2, L1; mov x0, x1; ret; L2: bl <integer divide by zero>
(func $i64.div_wrap_s:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.div_wrap_s (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   55| mov %esi,%esi; xor %r15d,%r15d; L1: mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; cmp $0xffffffffffffffff,%rcx; je L2; cqto; idiv %rcx;
;; x64     | jmp L3; L2: neg %rax; L3: mov %rax,%r15; test %esi,%esi; jne L1; mov %r15,%rax
;; a64   40| mov w1, w1; mov x28, #0x0; L1: mov x2, #0xa; sdiv x28, x0, x2; cbnz w1, L1; mov x0, x28
(func $i64.mul_hi_s:reg-reg (param i64 i64) (result i64) (i64.mul_hi_s (local.get 0) (local.get 1)))
;; x64   21| mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; imul %rdx; mov %rdx,%rax
;; a64   24| smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul_hi_s (local.get 8) (local.get 0)))
;; x64   88| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rdx,%r11;
;; x64     | mov %rax,%rdx; mov %rdi,%rax; imul %rdx; mov %rdx,%rax
;; a64   76| mov w1, w1; mov w2, w2; mov w3, w3; mov w4, w4; mov w5, w5; mov w6, w6; mov w7, w7; ldr x9, [x29, #88]; smulh x10, x0, x9; mov x0, x10
(func $i64.mul_hi_s:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul_hi_s (local.get 0) (local.get 8)))
;; x64   94| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rdx,%r11;
;; x64     | mov %rax,%r14; mov %rdi,%rax; mov %rax,%rdx; mov %r14,%rax; imul %rdx; mov %rdx,%rax
;; a64   76| mov w1, w1; mov w2, w2; mov w3, w3; mov w4, w4; mov w5, w5; mov w6, w6; mov w7, w7; ldr x9, [x29, #88]; smulh x10, x9, x0; mov x0, x10
(func $i64.mul_hi_s:small-reg (param i64) (result i64) (i64.mul_hi_s (i64.const 5) (local.get 0)))
;; x64   24| mov $0x5,%eax; mov %rax,%rdx; mov %rdi,%rax; imul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x5; smulh x2, x0, x1; mov x0, x2
(func $i64.mul_hi_s:reg-zero (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const 0)))
;; x64   27| xor %eax,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x0; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-one (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const 1)))
;; x64   30| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x1; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-minus (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const -1)))
;; x64   31| mov $0xffffffffffffffff,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0xffffffffffffffff; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-ten (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const 10)))
;; x64   30| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0xa; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-power (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const 16)))
;; x64   30| mov $0x10,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x10; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-large (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const 74565)))
;; x64   30| mov $0x12345,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-wide (param i64) (result i64) (i64.mul_hi_s (local.get 0) (i64.const 320255973501901)))
;; x64   34| movabs $0x123456789abcd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.mul_hi_s (local.get 0) (local.get 1))) (local.get 2))
;; x64   21| mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; imul %rdx; mov %rdx,%rax
;; a64   24| smulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_s:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.mul_hi_s (local.get 0) (local.get 1))) (local.get 0))
;; x64   21| mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; imul %rdx; mov %rdx,%rax
;; a64   20| smulh x0, x1, x0
(func $i64.mul_hi_s:reg-ten>a (param i64) (result i64) (local.set 0 (i64.mul_hi_s (local.get 0) (i64.const 10))) (local.get 0))
;; x64   30| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%rax
;; a64   24| mov x1, #0xa; smulh x0, x1, x0
(func $i64.mul_hi_s:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.mul_hi_s (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; x64   51| mov %edx,%edx; L1: mov %rdx,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; imul %rdx; mov %rdx,%rsi; mov %ecx,-0x20(%rbp);
;; x64     | test %ecx,%ecx; je L2; mov %rcx,%rdx; jmp L1; L2: mov %rsi,%rax
;; a64   32| mov w2, w2; L1: smulh x1, x1, x0; cbnz w2, L1; mov x0, x1
(func $i64.mul_hi_s:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.mul_hi_s (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   48| mov %esi,%esi; xor %r15d,%r15d; L1: mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; imul %rdx; mov %rdx,%r15;
;; x64     | test %esi,%esi; jne L1; mov %r15,%rax
;; a64   40| mov w1, w1; mov x28, #0x0; L1: mov x2, #0xa; smulh x28, x2, x0; cbnz w1, L1; mov x0, x28
(func $i64.mul_hi_u:reg-reg (param i64 i64) (result i64) (i64.mul_hi_u (local.get 0) (local.get 1)))
;; v3    20| mov %rdi,%rax; mov %rsi,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    21| mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; mul %rdx; mov %rdx,%rax
;; a64   24| umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:home-reg (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul_hi_u (local.get 8) (local.get 0)))
;; v3    87| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rdx,%r11;
;; v3      | mov %rdi,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    88| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rdx,%r11;
;; v2      | mov %rax,%rdx; mov %rdi,%rax; mul %rdx; mov %rdx,%rax
;; a64   76| mov w1, w1; mov w2, w2; mov w3, w3; mov w4, w4; mov w5, w5; mov w6, w6; mov w7, w7; ldr x9, [x29, #88]; umulh x10, x0, x9; mov x0, x10
(func $i64.mul_hi_u:reg-home (param i64 i32 i32 i32 i32 i32 i32 i32 i64) (result i64) (i64.mul_hi_u (local.get 0) (local.get 8)))
;; v3    93| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rdx,%r11;
;; v3      | mov %rax,%r14; mov %rdi,%rax; mov %r14,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    94| mov %esi,%esi; mov %edx,%edx; mov %ecx,%ecx; mov %r8d,%r8d; mov %r9d,%r9d; mov -0x50(%rbp),%rax; mov %rax,%rbx; mov %rdx,%r11;
;; v2      | mov %rax,%r14; mov %rdi,%rax; mov %rax,%rdx; mov %r14,%rax; mul %rdx; mov %rdx,%rax
;; a64   76| mov w1, w1; mov w2, w2; mov w3, w3; mov w4, w4; mov w5, w5; mov w6, w6; mov w7, w7; ldr x9, [x29, #88]; umulh x10, x9, x0; mov x0, x10
(func $i64.mul_hi_u:small-reg (param i64) (result i64) (i64.mul_hi_u (i64.const 5) (local.get 0)))
;; v3    23| mov $0x5,%eax; mov %rdi,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    24| mov $0x5,%eax; mov %rax,%rdx; mov %rdi,%rax; mul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x5; umulh x2, x0, x1; mov x0, x2
(func $i64.mul_hi_u:reg-zero (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const 0)))
;; v3    26| xor %eax,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    27| xor %eax,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x0; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-one (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const 1)))
;; v3    29| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    30| mov $0x1,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x1; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-minus (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const -1)))
;; v3    30| mov $0xffffffffffffffff,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    31| mov $0xffffffffffffffff,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0xffffffffffffffff; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-ten (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const 10)))
;; v3    29| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    30| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0xa; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-power (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const 16)))
;; v3    29| mov $0x10,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    30| mov $0x10,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   28| mov x1, #0x10; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-large (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const 74565)))
;; v3    29| mov $0x12345,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    30| mov $0x12345,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   32| mov x1, #0x2345; movk x1, #0x1, lsl #16; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-wide (param i64) (result i64) (i64.mul_hi_u (local.get 0) (i64.const 320255973501901)))
;; v3    33| movabs $0x123456789abcd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    34| movabs $0x123456789abcd,%rax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   40| mov x1, #0xabcd; movk x1, #0x6789, lsl #16; movk x1, #0x2345, lsl #32; movk x1, #0x1, lsl #48; umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-reg>new (param i64 i64) (result i64) (local i64) (local.set 2 (i64.mul_hi_u (local.get 0) (local.get 1))) (local.get 2))
;; v3    20| mov %rdi,%rax; mov %rsi,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    21| mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; mul %rdx; mov %rdx,%rax
;; a64   24| umulh x2, x1, x0; mov x0, x2
(func $i64.mul_hi_u:reg-reg>a (param i64 i64) (result i64) (local.set 0 (i64.mul_hi_u (local.get 0) (local.get 1))) (local.get 0))
;; v3    20| mov %rdi,%rax; mov %rsi,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    21| mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; mul %rdx; mov %rdx,%rax
;; a64   20| umulh x0, x1, x0
(func $i64.mul_hi_u:reg-ten>a (param i64) (result i64) (local.set 0 (i64.mul_hi_u (local.get 0) (i64.const 10))) (local.get 0))
;; v3    29| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rax
;; v2    30| mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%rax
;; a64   24| mov x1, #0xa; umulh x0, x1, x0
(func $i64.mul_hi_u:loop:reg-reg>b (param i64 i64 i32) (result i64) (loop (local.set 1 (i64.mul_hi_u (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 1))
;; v3    50| mov %edx,%edx; L1: mov %rdx,%rcx; mov %rdi,%rax; mov %rsi,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%rsi; mov %ecx,-0x20(%rbp); test %ecx,%ecx;
;; v3      | je L2; mov %rcx,%rdx; jmp L1; L2: mov %rsi,%rax
;; v2    51| mov %edx,%edx; L1: mov %rdx,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rsi,%rax; mul %rdx; mov %rdx,%rsi; mov %ecx,-0x20(%rbp);
;; v2      | test %ecx,%ecx; je L2; mov %rcx,%rdx; jmp L1; L2: mov %rsi,%rax
;; a64   32| mov w2, w2; L1: umulh x1, x1, x0; cbnz w2, L1; mov x0, x1
(func $i64.mul_hi_u:loop:reg-ten>new (param i64 i32) (result i64) (local i64) (loop (local.set 2 (i64.mul_hi_u (local.get 0) (i64.const 10))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    47| mov %esi,%esi; xor %r15d,%r15d; L1: mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rcx,%rdx; mulx %rax,%rdx,%rdx; mov %rdx,%r15;
;; v3      | test %esi,%esi; jne L1; mov %r15,%rax
;; v2    48| mov %esi,%esi; xor %r15d,%r15d; L1: mov $0xa,%eax; mov %rax,%rcx; mov %rdi,%rax; mov %rax,%rdx; mov %rcx,%rax; mul %rdx; mov %rdx,%r15;
;; v2      | test %esi,%esi; jne L1; mov %r15,%rax
;; a64   40| mov w1, w1; mov x28, #0x0; L1: mov x2, #0xa; umulh x28, x2, x0; cbnz w1, L1; mov x0, x28
(func $i64.trunc_ind_f64_s:reg (param f64) (result i64) (i64.trunc_ind_f64_s (local.get 0)))
;; v3    11| vcvttsd2si %xmm0,%rax
;; v2    11| cvttsd2si %xmm0,%rax
;; a64   56| ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.ge L1; mov x0, #0x8000000000000000; b L2; L1: ldr d31, [x20, F64_2P63]; fcvtzs x8, d0;
;; a64     | mov x16, #0x8000000000000000; fcmp d0, d31; csel x0, x16, x8, pl; L2: ret
(func $i64.trunc_ind_f64_s:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64) (i64.trunc_ind_f64_s (local.get 8)))
;; v3    44| vmovsd -0x50(%rbp),%xmm8; vcvttsd2si %xmm8,%rax
;; v2    44| movsd -0x50(%rbp),%xmm8; cvttsd2si %xmm8,%rax
;; a64   80| ldr d8, [x29, #88]; ldr d31, [x20, F64_M2P63]; fcmp d8, d31; b.ge L1; mov x0, #0x8000000000000000; b L2; L1: ldr d31, [x20, F64_2P63];
;; a64     | fcvtzs x8, d8; mov x16, #0x8000000000000000; fcmp d8, d31; csel x0, x16, x8, pl; L2: ret
(func $i64.trunc_ind_f64_s:const (result i64) (i64.trunc_ind_f64_s (f64.const 2.5)))
;; v3    28| vmovsd {0x4004000000000000},%xmm0; vcvttsd2si %xmm0,%rax
;; v2    28| movsd {0x4004000000000000},%xmm0; cvttsd2si %xmm0,%rax
;; a64   72| ldr d0, {0x4004000000000000}; ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.ge L1; mov x0, #0x8000000000000000; b L2;
;; a64     | L1: ldr d31, [x20, F64_2P63]; fcvtzs x8, d0; mov x16, #0x8000000000000000; fcmp d0, d31; csel x0, x16, x8, pl; L2: ret
(func $i64.trunc_ind_f64_s:reg>new (param f64) (result i64) (local i64) (local.set 1 (i64.trunc_ind_f64_s (local.get 0))) (local.get 1))
;; v3    11| vcvttsd2si %xmm0,%rax
;; v2    11| cvttsd2si %xmm0,%rax
;; a64   56| ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.ge L1; mov x0, #0x8000000000000000; b L2; L1: ldr d31, [x20, F64_2P63]; fcvtzs x8, d0;
;; a64     | mov x16, #0x8000000000000000; fcmp d0, d31; csel x0, x16, x8, pl; L2: ret
(func $i64.trunc_ind_f64_s:loop:reg>new (param f64 i32) (result i64) (local i64) (loop (local.set 2 (i64.trunc_ind_f64_s (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    29| mov %edi,%edi; xor %r15d,%r15d; L1: vcvttsd2si %xmm0,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; v2    29| mov %edi,%edi; xor %r15d,%r15d; L1: cvttsd2si %xmm0,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   72| mov w0, w0; mov x28, #0x0; L1: ldr d31, [x20, F64_M2P63]; fcmp d0, d31; b.ge L2; mov x28, #0x8000000000000000; b L3;
;; a64     | L2: ldr d31, [x20, F64_2P63]; fcvtzs x8, d0; mov x16, #0x8000000000000000; fcmp d0, d31; csel x28, x16, x8, pl; L3: cbnz w0, L1;
;; a64     | mov x0, x28
(func $f64.canonical:reg (param f64) (result f64) (f64.canonical (local.get 0)))
;; v3    28| vcmpunordsd %xmm0,%xmm0,%xmm1; vblendvpd %xmm1,F64_NAN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    46| movsd F64_NAN(%r12),%xmm15; movapd %xmm0,%xmm1; cmpunordsd %xmm0,%xmm1; andpd %xmm1,%xmm15; andnpd %xmm0,%xmm1; orpd %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   36| fmov d1, d0; fcmp d0, d0; b.vc L1; ldr d1, [x20, F64_NAN]; L1: mov v0.16b, v1.16b
(func $f64.canonical:home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.canonical (local.get 8)))
;; v3    61| vmovsd -0x50(%rbp),%xmm8; vcmpunordsd %xmm8,%xmm8,%xmm9; vblendvpd %xmm9,F64_NAN(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2    79| movsd -0x50(%rbp),%xmm8; movsd F64_NAN(%r12),%xmm15; movapd %xmm8,%xmm9; cmpunordsd %xmm8,%xmm9; andpd %xmm9,%xmm15; andnpd %xmm8,%xmm9;
;; v2      | orpd %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64   60| ldr d8, [x29, #88]; fmov d9, d8; fcmp d8, d8; b.vc L1; ldr d9, [x20, F64_NAN]; L1: mov v0.16b, v9.16b
(func $f64.canonical:far (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.canonical (local.get 16)))
;; v3   197| sub $0x90,%rsp; vmovsd -0x90(%rbp),%xmm8; vcmpunordsd %xmm8,%xmm8,%xmm9; vblendvpd %xmm9,F64_NAN(%r12),%xmm8,%xmm9; vmovaps %xmm9,%xmm0
;; v2   215| sub $0x90,%rsp; movsd -0x90(%rbp),%xmm8; movsd F64_NAN(%r12),%xmm15; movapd %xmm8,%xmm9; cmpunordsd %xmm8,%xmm9; andpd %xmm9,%xmm15;
;; v2      | andnpd %xmm8,%xmm9; orpd %xmm15,%xmm9; movaps %xmm9,%xmm0
;; a64  124| ldr d8, [x29, #152]; fmov d9, d8; fcmp d8, d8; b.vc L1; ldr d9, [x20, F64_NAN]; L1: mov v0.16b, v9.16b
(func $f64.canonical:const (result f64) (f64.canonical (f64.const 2.5)))
;; v3    52| vmovsd {0x4004000000000000},%xmm0; vcmpunordsd %xmm0,%xmm0,%xmm1; vblendvpd %xmm1,F64_NAN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    68| movsd {0x4004000000000000},%xmm0; movsd F64_NAN(%r12),%xmm15; movapd %xmm0,%xmm1; cmpunordsd %xmm0,%xmm1; andpd %xmm1,%xmm15;
;; v2      | andnpd %xmm0,%xmm1; orpd %xmm15,%xmm1; movaps %xmm1,%xmm0
;; a64   48| ldr d0, {0x4004000000000000}; fmov d1, d0; fcmp d0, d0; b.vc L1; ldr d1, [x20, F64_NAN]; L1: mov v0.16b, v1.16b
(func $f64.canonical:reg>new (param f64) (result f64) (local f64) (local.set 1 (f64.canonical (local.get 0))) (local.get 1))
;; v3    28| vcmpunordsd %xmm0,%xmm0,%xmm1; vblendvpd %xmm1,F64_NAN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    46| movsd F64_NAN(%r12),%xmm15; movapd %xmm0,%xmm1; cmpunordsd %xmm0,%xmm1; andpd %xmm1,%xmm15; andnpd %xmm0,%xmm1; orpd %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   36| fmov d1, d0; fcmp d0, d0; b.vc L1; ldr d1, [x20, F64_NAN]; L1: mov v0.16b, v1.16b
(func $f64.canonical:reg>a (param f64) (result f64) (local.set 0 (f64.canonical (local.get 0))) (local.get 0))
;; v3    28| vcmpunordsd %xmm0,%xmm0,%xmm1; vblendvpd %xmm1,F64_NAN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    46| movsd F64_NAN(%r12),%xmm15; movapd %xmm0,%xmm1; cmpunordsd %xmm0,%xmm1; andpd %xmm1,%xmm15; andnpd %xmm0,%xmm1; orpd %xmm15,%xmm1;
;; v2      | movaps %xmm1,%xmm0
;; a64   36| fmov d1, d0; fcmp d0, d0; b.vc L1; ldr d1, [x20, F64_NAN]; L1: mov v0.16b, v1.16b
(func $f64.canonical:loop:reg>new (param f64 i32) (result f64) (local f64) (loop (local.set 2 (f64.canonical (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; v3    45| mov %edi,%edi; vxorps %xmm14,%xmm14,%xmm14; L1: vcmpunordsd %xmm0,%xmm0,%xmm14; vblendvpd %xmm14,F64_NAN(%r12),%xmm0,%xmm14;
;; v3      | test %edi,%edi; jne L1; vmovaps %xmm14,%xmm0
;; v2    62| mov %edi,%edi; xorps %xmm14,%xmm14; L1: movsd F64_NAN(%r12),%xmm15; movapd %xmm0,%xmm14; cmpunordsd %xmm0,%xmm14; andpd %xmm14,%xmm15;
;; v2      | andnpd %xmm0,%xmm14; orpd %xmm15,%xmm14; test %edi,%edi; jne L1; movaps %xmm14,%xmm0
;; a64   48| mov w0, w0; movi v30.2d, #0x0; L1: fmov d30, d0; fcmp d0, d0; b.vc L2; ldr d30, [x20, F64_NAN]; L2: cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.canonical:loop:reg>a (param f64 i32) (result f64) (loop (local.set 0 (f64.canonical (local.get 0))) (br_if 0 (local.get 1))) (local.get 0))
;; v3    40| mov %edi,%edi; L1: vcmpunordsd %xmm0,%xmm0,%xmm1; vblendvpd %xmm1,F64_NAN(%r12),%xmm0,%xmm1; vmovaps %xmm1,%xmm0; test %edi,%edi; jne L1
;; v2    58| mov %edi,%edi; L1: movsd F64_NAN(%r12),%xmm15; movapd %xmm0,%xmm1; cmpunordsd %xmm0,%xmm1; andpd %xmm1,%xmm15; andnpd %xmm0,%xmm1;
;; v2      | orpd %xmm15,%xmm1; movaps %xmm1,%xmm0; test %edi,%edi; jne L1
;; a64   44| mov w0, w0; L1: fmov d1, d0; fcmp d0, d0; b.vc L2; ldr d1, [x20, F64_NAN]; L2: mov v0.16b, v1.16b; cbnz w0, L1
(func $f64.fma:reg-reg-reg (param f64 f64 f64) (result f64) (f64.fma (local.get 0) (local.get 1) (local.get 2)))
;; v3    21| vmovaps %xmm2,%xmm3; vfmadd231sd %xmm1,%xmm0,%xmm3; vmovaps %xmm3,%xmm0
;; v2    59| check stack; sub $0x20,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movsd %xmm2,-0x20(%rbp); mov <C function>,%r10; call *%r10
;; a64   28| mov v3.16b, v2.16b; fmadd d3, d0, d1, d3; mov v0.16b, v3.16b
(func $f64.fma:reg-reg-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (f64.fma (local.get 0) (local.get 1) (local.get 8)))
;; v3    49| vmovsd -0x50(%rbp),%xmm8; vfmadd231sd %xmm1,%xmm0,%xmm8; vmovaps %xmm8,%xmm0
;; v2   122| check stack; sub $0x50,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movsd %xmm2,-0x20(%rbp); movsd %xmm3,-0x28(%rbp);
;; v2      | movsd %xmm4,-0x30(%rbp); movsd %xmm5,-0x38(%rbp); movsd %xmm6,-0x40(%rbp); movsd %xmm7,-0x48(%rbp); movsd -0x50(%rbp),%xmm2;
;; v2      | mov <C function>,%r10; call *%r10
;; a64   48| ldr d8, [x29, #88]; fmadd d8, d0, d1, d8; mov v0.16b, v8.16b
(func $f64.fma:const-reg-reg (param f64 f64) (result f64) (f64.fma (f64.const 2.5) (local.get 0) (local.get 1)))
;; v3    36| vmovsd {0x4004000000000000},%xmm2; vfmadd213sd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    85| check stack; sub $0x20,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movaps %xmm1,%xmm2; movaps %xmm0,%xmm1;
;; v2      | movsd {0x4004000000000000},%xmm0; mov <C function>,%r10; call *%r10
;; a64   40| ldr d2, {0x4004000000000000}; fmadd d2, d2, d0, d1; mov v0.16b, v2.16b
(func $f64.fma:reg-reg-const (param f64 f64) (result f64) (f64.fma (local.get 0) (local.get 1) (f64.const 2.5)))
;; v3    36| vmovsd {0x4004000000000000},%xmm2; vfmadd231sd %xmm1,%xmm0,%xmm2; vmovaps %xmm2,%xmm0
;; v2    77| check stack; sub $0x20,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movsd {0x4004000000000000},%xmm2; mov <C function>,%r10;
;; v2      | call *%r10
;; a64   40| ldr d2, {0x4004000000000000}; fmadd d2, d0, d1, d2; mov v0.16b, v2.16b
(func $f64.fma:reg-reg-reg>new (param f64 f64 f64) (result f64) (local f64) (local.set 3 (f64.fma (local.get 0) (local.get 1) (local.get 2))) (local.get 3))
;; v3    21| vmovaps %xmm2,%xmm3; vfmadd231sd %xmm1,%xmm0,%xmm3; vmovaps %xmm3,%xmm0
;; v2    59| check stack; sub $0x30,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movsd %xmm2,-0x20(%rbp); mov <C function>,%r10; call *%r10
;; a64   28| mov v3.16b, v2.16b; fmadd d3, d0, d1, d3; mov v0.16b, v3.16b
(func $f64.fma:reg-reg-reg>a (param f64 f64 f64) (result f64) (local.set 0 (f64.fma (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
;; v3    11| vfmadd213sd %xmm2,%xmm1,%xmm0
;; v2    59| check stack; sub $0x20,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movsd %xmm2,-0x20(%rbp); mov <C function>,%r10; call *%r10
;; a64   20| fmadd d0, d0, d1, d2
(func $f64.fma:reg-reg-reg>b (param f64 f64 f64) (result f64) (local.set 1 (f64.fma (local.get 0) (local.get 1) (local.get 2))) (local.get 1))
;; v3    16| vfmadd213sd %xmm2,%xmm0,%xmm1; vmovaps %xmm1,%xmm0
;; v2    59| check stack; sub $0x20,%rsp; movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp); movsd %xmm2,-0x20(%rbp); mov <C function>,%r10; call *%r10
;; a64   24| fmadd d1, d1, d0, d2; mov v0.16b, v1.16b
(func $f64.fma:loop:reg-reg-reg>new (param f64 f64 f64 i32) (result f64) (local f64) (loop (local.set 4 (f64.fma (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 4))
;; v3    43| mov %edi,%edi; vxorps %xmm14,%xmm14,%xmm14; L1: vmovaps %xmm2,%xmm3; vfmadd231sd %xmm1,%xmm0,%xmm3; vmovaps %xmm3,%xmm14; test %edi,%edi;
;; v3      | jne L1; vmovaps %xmm14,%xmm0
;; v2   115| check stack; sub $0x30,%rsp; mov %edi,%edi; xorps %xmm14,%xmm14; L1: mov %edi,-0x28(%rbp); movsd %xmm0,-0x10(%rbp);
;; v2      | movsd %xmm1,-0x18(%rbp); movsd %xmm2,-0x20(%rbp); movsd %xmm14,-0x30(%rbp); mov <C function>,%r10; call *%r10; movaps %xmm0,%xmm14;
;; v2      | mov -0x28(%rbp),%edi; movsd -0x10(%rbp),%xmm0; movsd -0x18(%rbp),%xmm1; movsd -0x20(%rbp),%xmm2; test %edi,%edi; jne L1;
;; v2      | movaps %xmm14,%xmm0
;; a64   44| mov w0, w0; movi v30.2d, #0x0; L1: mov v3.16b, v2.16b; fmadd d3, d0, d1, d3; mov v30.16b, v3.16b; cbnz w0, L1; mov v0.16b, v30.16b
(func $f64.fma:loop:reg-reg-reg>a (param f64 f64 f64 i32) (result f64) (loop (local.set 0 (f64.fma (local.get 0) (local.get 1) (local.get 2))) (br_if 0 (local.get 3))) (local.get 0))
;; v3    23| mov %edi,%edi; L1: vfmadd213sd %xmm2,%xmm1,%xmm0; test %edi,%edi; jne L1
;; v2    91| check stack; sub $0x30,%rsp; mov %edi,%edi; L1: mov %edi,-0x28(%rbp); movsd %xmm0,-0x10(%rbp); movsd %xmm1,-0x18(%rbp);
;; v2      | movsd %xmm2,-0x20(%rbp); mov <C function>,%r10; call *%r10; mov -0x28(%rbp),%edi; movsd -0x18(%rbp),%xmm1; movsd -0x20(%rbp),%xmm2;
;; v2      | test %edi,%edi; jne L1
;; a64   28| mov w0, w0; L1: fmadd d0, d0, d1, d2; cbnz w0, L1
)
