;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $block:empty (param i32) (block (br_if 0 (local.get 0))))
;; x64   15| test %edi,%edi; jne L1; L1: ret
;; a64   20| cbnz w0, L1; L1: ret
(func $block:result (param i64 i32) (result i64) (block (result i64) (local.get 0) (br_if 0 (local.get 1))))
;; x64   18| mov %rdi,%rax; test %esi,%esi; jne L1; L1: ret
;; a64   28| mov x2, x0; cbnz w1, L1; L1: mov x0, x2
(func $block:params (param i32 i32 i64) (result i64) (local.get 0) (local.get 1) (block (param i32 i32) (result i64) (drop) (drop) (local.get 2)))
;; x64   15| mov %rsi,%rax; mov %rdi,%rcx; mov %rdx,%rax
;; a64   28| mov x3, x1; mov x4, x0; mov x0, x2
(func $loop:empty (param i32) (loop (br_if 0 (local.get 0))))
;; x64   15| L1: test %edi,%edi; jne L1
;; a64   20| L1: cbnz w0, L1
(func $loop:result (param i64 i32) (result i64) (loop (result i64) (local.get 0) (br_if 0 (local.get 1))))
;; x64   18| L1: test %esi,%esi; jne L1; mov %rdi,%rax
;; a64   20| L1: cbnz w1, L1
(func $loop:params (param i32 i32 i64) (result i64) (local.get 0) (local.get 1) (loop (param i32 i32) (result i64) (drop) (drop) (local.get 2)))
;; x64   23| mov %rsi,%rax; mov %rdi,%rcx; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rax
;; a64   36| mov x3, x1; mov x4, x0; str w0, [x29, #24]; str w1, [x29, #32]; mov x0, x2
(func $if:empty-reg (param i32) (if (local.get 0) (then )))
;; x64   15| test %edi,%edi; je L1; L1: ret
;; a64   20| cbz w0, L1; L1: ret
(func $if:empty-temp (if (global.get 1) (then )))
;; x64   20| mov global.1(%r12),%eax; test %eax,%eax; je L1; L1: ret
;; a64   24| ldr w0, [x20, global.1]; cbz w0, L1; L1: ret
(func $if:empty-less (param i32 i32) (if (i32.lt_s (local.get 0) (local.get 1)) (then )))
;; x64   15| cmp %esi,%edi; jge L1; L1: ret
;; a64   24| cmp w0, w1; b.ge L1; L1: ret
(func $if:empty-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (if (local.get 8) (then )))
;; x64   64| mov -0x50(%rbp),%eax; test %eax,%eax; je L1; L1: ret
;; a64   44| ldr w9, [x29, #88]; cbz w9, L1; L1: ret
(func $if:result-reg (param i32 i64 i64) (result i64) (if (result i64) (local.get 0) (then (local.get 1)) (else (local.get 2))))
;; x64   26| test %edi,%edi; je L1; mov %rsi,%rax; jmp L2; L1: mov %rdx,%rax; L2: ret
;; a64   36| cbz w0, L1; mov x3, x1; b L2; L1: mov x3, x2; L2: mov x0, x3
(func $if:result-temp (param i64 i64) (result i64) (if (result i64) (global.get 1) (then (local.get 0)) (else (local.get 1))))
;; x64   31| mov global.1(%r12),%eax; test %eax,%eax; je L1; mov %rdi,%rax; jmp L2; L1: mov %rsi,%rax; L2: ret
;; a64   40| ldr w2, [x20, global.1]; cbz w2, L1; mov x2, x0; b L2; L1: mov x2, x1; L2: mov x0, x2
(func $if:result-less (param i32 i32 i64 i64) (result i64) (if (result i64) (i32.lt_s (local.get 0) (local.get 1)) (then (local.get 2)) (else (local.get 3))))
;; x64   26| cmp %esi,%edi; jge L1; mov %rdx,%rax; jmp L2; L1: mov %rcx,%rax; L2: ret
;; a64   40| cmp w0, w1; b.ge L1; mov x4, x2; b L2; L1: mov x4, x3; L2: mov x0, x4
(func $if:result-home (param i64 i64 i32 i32 i32 i32 i32 i32 i32) (result i64) (if (result i64) (local.get 8) (then (local.get 0)) (else (local.get 1))))
;; x64   78| mov -0x50(%rbp),%eax; test %eax,%eax; je L1; mov %rdi,%rbx; jmp L2; L1: mov %rsi,%rbx; L2: mov %rbx,%rax
;; a64   60| ldr w9, [x29, #88]; cbz w9, L1; mov x10, x0; b L2; L1: mov x10, x1; L2: mov x0, x10
(func $if:params-reg (param i32 i32 i32 i64 i64) (result i64) (local.get 0) (local.get 1) (if (param i32 i32) (result i64) (local.get 2) (then (drop) (drop) (local.get 3)) (else (drop) (drop) (local.get 4))))
;; x64   32| mov %rsi,%rax; mov %rdi,%rbx; test %edx,%edx; je L1; mov %rcx,%rax; jmp L2; L1: mov %r8,%rax; L2: ret
;; a64   44| mov x5, x1; mov x6, x0; cbz w2, L1; mov x5, x3; b L2; L1: mov x5, x4; L2: mov x0, x5
(func $if:params-temp (param i32 i32 i64 i64) (result i64) (local.get 0) (local.get 1) (if (param i32 i32) (result i64) (global.get 1) (then (drop) (drop) (local.get 2)) (else (drop) (drop) (local.get 3))))
;; x64   37| mov global.1(%r12),%eax; mov %rsi,%rbx; mov %rdi,%r8; test %eax,%eax; je L1; mov %rdx,%rax; jmp L2; L1: mov %rcx,%rax; L2: ret
;; a64   48| ldr w4, [x20, global.1]; mov x5, x1; mov x6, x0; cbz w4, L1; mov x4, x2; b L2; L1: mov x4, x3; L2: mov x0, x4
(func $if:params-less (param i32 i32 i32 i32 i64 i64) (result i64) (local.get 0) (local.get 1) (if (param i32 i32) (result i64) (i32.lt_s (local.get 2) (local.get 3)) (then (drop) (drop) (local.get 4)) (else (drop) (drop) (local.get 5))))
;; x64   32| mov %rsi,%rax; mov %rdi,%rbx; cmp %ecx,%edx; jge L1; mov %r8,%rax; jmp L2; L1: mov %r9,%rax; L2: ret
;; a64   48| mov x6, x1; mov x7, x0; cmp w2, w3; b.ge L1; mov x6, x4; b L2; L1: mov x6, x5; L2: mov x0, x6
(func $if:params-home (param i32 i32 i64 i64 i32 i32 i32 i32 i32) (result i64) (local.get 0) (local.get 1) (if (param i32 i32) (result i64) (local.get 8) (then (drop) (drop) (local.get 2)) (else (drop) (drop) (local.get 3))))
;; x64   81| mov %rsi,%rax; mov %rdi,%rbx; mov -0x50(%rbp),%r11d; test %r11d,%r11d; je L1; mov %rdx,%rax; jmp L2; L1: mov %rcx,%rax; L2: ret
;; a64   68| mov x9, x1; mov x10, x0; ldr w11, [x29, #88]; cbz w11, L1; mov x9, x2; b L2; L1: mov x9, x3; L2: mov x0, x9
(func $br:none (block (br 0)))
;; x64   11| jmp L1; L1: ret
;; a64   20| b L1; L1: ret
(func $br:values (param i32 f64) (result i32 f64) (block (result i32 f64) (br 0 (local.get 0) (local.get 1))))
;; v3    24| vmovaps %xmm0,%xmm1; mov %rdi,%rax; jmp L1; L1: vmovaps %xmm1,%xmm0
;; v2    22| movaps %xmm0,%xmm1; mov %rdi,%rax; jmp L1; L1: movaps %xmm1,%xmm0
;; a64   36| mov v1.16b, v0.16b; mov x1, x0; b L1; L1: mov x0, x1; mov v0.16b, v1.16b
(func $br_if:none-reg (param i32) (block (br_if 0 (local.get 0)) (global.set 1 (i32.const 7))))
;; x64   26| test %edi,%edi; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   28| cbnz w0, L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $br_if:none-temp (block (br_if 0 (global.get 1)) (global.set 1 (i32.const 7))))
;; x64   31| mov global.1(%r12),%eax; test %eax,%eax; jne L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| ldr w0, [x20, global.1]; cbnz w0, L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $br_if:none-less (param i32 i32) (block (br_if 0 (i32.lt_s (local.get 0) (local.get 1))) (global.set 1 (i32.const 7))))
;; x64   26| cmp %esi,%edi; jl L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, w1; b.lt L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $br_if:none-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (block (br_if 0 (local.get 8)) (global.set 1 (i32.const 7))))
;; x64   75| mov -0x50(%rbp),%eax; test %eax,%eax; jne L1; mov $0x7,%ebx; mov %ebx,global.1(%r12); L1: ret
;; a64   52| ldr w9, [x29, #88]; cbnz w9, L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $br_if:values-reg (param i32 f64 i32) (result i32 f64) (block (result i32 f64) (br_if 0 (local.get 0) (local.get 1) (local.get 2))))
;; v3    28| vmovaps %xmm0,%xmm1; mov %rdi,%rax; test %esi,%esi; jne L1; L1: vmovaps %xmm1,%xmm0
;; v2    26| movaps %xmm0,%xmm1; mov %rdi,%rax; test %esi,%esi; jne L1; L1: movaps %xmm1,%xmm0
;; a64   36| mov v1.16b, v0.16b; mov x2, x0; cbnz w1, L1; L1: mov x0, x2; mov v0.16b, v1.16b
(func $br_if:values-temp (param i32 f64) (result i32 f64) (block (result i32 f64) (br_if 0 (local.get 0) (local.get 1) (global.get 1))))
;; v3    36| mov global.1(%r12),%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rcx; test %eax,%eax; jne L1; L1: mov %rcx,%rax; vmovaps %xmm1,%xmm0
;; v2    34| mov global.1(%r12),%eax; movaps %xmm0,%xmm1; mov %rdi,%rcx; test %eax,%eax; jne L1; L1: mov %rcx,%rax; movaps %xmm1,%xmm0
;; a64   40| ldr w1, [x20, global.1]; mov v1.16b, v0.16b; mov x2, x0; cbnz w1, L1; L1: mov x0, x2; mov v0.16b, v1.16b
(func $br_if:values-less (param i32 f64 i32 i32) (result i32 f64) (block (result i32 f64) (br_if 0 (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))))
;; v3    28| vmovaps %xmm0,%xmm1; mov %rdi,%rax; cmp %edx,%esi; jl L1; L1: vmovaps %xmm1,%xmm0
;; v2    26| movaps %xmm0,%xmm1; mov %rdi,%rax; cmp %edx,%esi; jl L1; L1: movaps %xmm1,%xmm0
;; a64   40| mov v1.16b, v0.16b; mov x3, x0; cmp w1, w2; b.lt L1; L1: mov x0, x3; mov v0.16b, v1.16b
(func $br_if:values-home (param i32 f64 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 f64) (block (result i32 f64) (br_if 0 (local.get 0) (local.get 1) (local.get 9))))
;; v3    80| mov -0x58(%rbp),%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rbx; test %eax,%eax; jne L1; L1: mov %rbx,%rax; vmovaps %xmm1,%xmm0
;; v2    78| mov -0x58(%rbp),%eax; movaps %xmm0,%xmm1; mov %rdi,%rbx; test %eax,%eax; jne L1; L1: mov %rbx,%rax; movaps %xmm1,%xmm0
;; a64   60| ldr w9, [x29, #96]; mov v1.16b, v0.16b; mov x10, x0; cbnz w9, L1; L1: mov x0, x10; mov v0.16b, v1.16b
(func $br_table:3.none-reg (param i32) (block (block (br_table 0 0 1 (local.get 0))) (global.set 1 (i32.const 7))))
;; x64   27| cmp $0x2,%edi; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   32| cmp w0, #0x2; b.cs L1; mov x1, #0x7; str w1, [x20, global.1]; L1: ret
(func $br_table:3.none-temp (block (block (br_table 0 0 1 (global.get 1))) (global.set 1 (i32.const 7))))
;; x64   32| mov global.1(%r12),%eax; cmp $0x2,%eax; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   36| ldr w0, [x20, global.1]; cmp w0, #0x2; b.cs L1; mov x0, #0x7; str w0, [x20, global.1]; L1: ret
(func $br_table:3.none-less (param i32 i32) (block (block (br_table 0 0 1 (i32.lt_s (local.get 0) (local.get 1)))) (global.set 1 (i32.const 7))))
;; x64   38| cmp %esi,%edi; setl %r10b; movzbl %r10b,%eax; cmp $0x2,%eax; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12); L1: ret
;; a64   40| cmp w0, w1; cset w2, lt; cmp w2, #0x2; b.cs L1; mov x2, #0x7; str w2, [x20, global.1]; L1: ret
(func $br_table:3.none-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (block (block (br_table 0 0 1 (local.get 8))) (global.set 1 (i32.const 7))))
;; x64   76| mov -0x50(%rbp),%eax; cmp $0x2,%eax; jae L1; mov $0x7,%ebx; mov %ebx,global.1(%r12); L1: ret
;; a64   56| ldr w9, [x29, #88]; cmp w9, #0x2; b.cs L1; mov x10, #0x7; str w10, [x20, global.1]; L1: ret
(func $br_table:3.values-reg (param i32 f64 i32) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 0 0 1 (local.get 0) (local.get 1) (local.get 2))) (global.set 1 (i32.const 7))))
;; v3    40| vmovaps %xmm0,%xmm1; mov %rdi,%rax; cmp $0x2,%esi; jae L1; mov $0x7,%ecx; mov %ecx,global.1(%r12); L1: vmovaps %xmm1,%xmm0
;; v2    38| movaps %xmm0,%xmm1; mov %rdi,%rax; cmp $0x2,%esi; jae L1; mov $0x7,%ecx; mov %ecx,global.1(%r12); L1: movaps %xmm1,%xmm0
;; a64   48| mov v1.16b, v0.16b; mov x2, x0; cmp w1, #0x2; b.cs L1; mov x3, #0x7; str w3, [x20, global.1]; L1: mov x0, x2; mov v0.16b, v1.16b
(func $br_table:3.values-temp (param i32 f64) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 0 0 1 (local.get 0) (local.get 1) (global.get 1))) (global.set 1 (i32.const 7))))
;; v3    48| mov global.1(%r12),%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rcx; cmp $0x2,%eax; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12);
;; v3      | L1: mov %rcx,%rax; vmovaps %xmm1,%xmm0
;; v2    46| mov global.1(%r12),%eax; movaps %xmm0,%xmm1; mov %rdi,%rcx; cmp $0x2,%eax; jae L1; mov $0x7,%eax; mov %eax,global.1(%r12);
;; v2      | L1: mov %rcx,%rax; movaps %xmm1,%xmm0
;; a64   52| ldr w1, [x20, global.1]; mov v1.16b, v0.16b; mov x2, x0; cmp w1, #0x2; b.cs L1; mov x1, #0x7; str w1, [x20, global.1]; L1: mov x0, x2;
;; a64     | mov v0.16b, v1.16b
(func $br_table:3.values-less (param i32 f64 i32 i32) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 0 0 1 (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (global.set 1 (i32.const 7))))
;; v3    54| cmp %edx,%esi; setl %r10b; movzbl %r10b,%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rcx; cmp $0x2,%eax; jae L1; mov $0x7,%eax;
;; v3      | mov %eax,global.1(%r12); L1: mov %rcx,%rax; vmovaps %xmm1,%xmm0
;; v2    52| cmp %edx,%esi; setl %r10b; movzbl %r10b,%eax; movaps %xmm0,%xmm1; mov %rdi,%rcx; cmp $0x2,%eax; jae L1; mov $0x7,%eax;
;; v2      | mov %eax,global.1(%r12); L1: mov %rcx,%rax; movaps %xmm1,%xmm0
;; a64   56| cmp w1, w2; cset w3, lt; mov v1.16b, v0.16b; mov x4, x0; cmp w3, #0x2; b.cs L1; mov x3, #0x7; str w3, [x20, global.1]; L1: mov x0, x4;
;; a64     | mov v0.16b, v1.16b
(func $br_table:3.values-home (param i32 f64 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 0 0 1 (local.get 0) (local.get 1) (local.get 9))) (global.set 1 (i32.const 7))))
;; v3    92| mov -0x58(%rbp),%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rbx; cmp $0x2,%eax; jae L1; mov $0x7,%r11d; mov %r11d,global.1(%r12);
;; v3      | L1: mov %rbx,%rax; vmovaps %xmm1,%xmm0
;; v2    90| mov -0x58(%rbp),%eax; movaps %xmm0,%xmm1; mov %rdi,%rbx; cmp $0x2,%eax; jae L1; mov $0x7,%r11d; mov %r11d,global.1(%r12);
;; v2      | L1: mov %rbx,%rax; movaps %xmm1,%xmm0
;; a64   72| ldr w9, [x29, #96]; mov v1.16b, v0.16b; mov x10, x0; cmp w9, #0x2; b.cs L1; mov x11, #0x7; str w11, [x20, global.1]; L1: mov x0, x10;
;; a64     | mov v0.16b, v1.16b
(func $br_table:13.none-reg (param i32) (block (block (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (local.get 0))) (global.set 1 (i32.const 7))))
;; x64   92| cmp $0xc,%edi; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx; movslq (%rcx,%rdi,4),%rax; add %rcx,%rax; jmp *%rax;
;; x64     | L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64   96| cmp w0, #0xc; b.cs L2; adr x2, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1}; ldrsw x1, [x2, x0, lsl #2]; add x1, x1, x2; br x1;
;; a64     | L1: mov x1, #0x7; str w1, [x20, global.1]; L2: ret
(func $br_table:13.none-temp (block (block (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (global.get 1))) (global.set 1 (i32.const 7))))
;; x64   97| mov global.1(%r12),%eax; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx; movslq (%rcx,%rax,4),%rax; add %rcx,%rax;
;; x64     | jmp *%rax; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64  100| ldr w0, [x20, global.1]; cmp w0, #0xc; b.cs L2; adr x1, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1}; ldrsw x0, [x1, x0, lsl #2];
;; a64     | add x0, x0, x1; br x0; L1: mov x0, #0x7; str w0, [x20, global.1]; L2: ret
(func $br_table:13.none-less (param i32 i32) (block (block (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (i32.lt_s (local.get 0) (local.get 1)))) (global.set 1 (i32.const 7))))
;; x64  103| cmp %esi,%edi; setl %r10b; movzbl %r10b,%eax; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx;
;; x64     | movslq (%rcx,%rax,4),%rax; add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: ret
;; a64  104| cmp w0, w1; cset w2, lt; cmp w2, #0xc; b.cs L2; adr x3, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1}; ldrsw x2, [x3, x2, lsl #2];
;; a64     | add x2, x2, x3; br x2; L1: mov x2, #0x7; str w2, [x20, global.1]; L2: ret
(func $br_table:13.none-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (block (block (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (local.get 8))) (global.set 1 (i32.const 7))))
;; x64  141| mov -0x50(%rbp),%eax; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%r11; movslq (%r11,%rax,4),%rbx; add %r11,%rbx;
;; x64     | jmp *%rbx; L1: mov $0x7,%ebx; mov %ebx,global.1(%r12); L2: ret
;; a64  120| ldr w9, [x29, #88]; cmp w9, #0xc; b.cs L2; adr x11, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1}; ldrsw x10, [x11, x9, lsl #2];
;; a64     | add x10, x10, x11; br x10; L1: mov x10, #0x7; str w10, [x20, global.1]; L2: ret
(func $br_table:13.values-reg (param i32 f64 i32) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (local.get 0) (local.get 1) (local.get 2))) (global.set 1 (i32.const 7))))
;; v3   108| vmovaps %xmm0,%xmm1; mov %rdi,%rdx; cmp $0xc,%esi; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx; movslq (%rcx,%rsi,4),%rax;
;; v3      | add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: mov %rdx,%rax; vmovaps %xmm1,%xmm0
;; v2   106| movaps %xmm0,%xmm1; mov %rdi,%rdx; cmp $0xc,%esi; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx; movslq (%rcx,%rsi,4),%rax;
;; v2      | add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: mov %rdx,%rax; movaps %xmm1,%xmm0
;; a64  112| mov v1.16b, v0.16b; mov x4, x0; cmp w1, #0xc; b.cs L2; adr x3, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1}; ldrsw x2, [x3, x1, lsl #2];
;; a64     | add x2, x2, x3; br x2; L1: mov x2, #0x7; str w2, [x20, global.1]; L2: mov x0, x4; mov v0.16b, v1.16b
(func $br_table:13.values-temp (param i32 f64) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (local.get 0) (local.get 1) (global.get 1))) (global.set 1 (i32.const 7))))
;; v3   113| mov global.1(%r12),%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rdx; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx;
;; v3      | movslq (%rcx,%rax,4),%rax; add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: mov %rdx,%rax; vmovaps %xmm1,%xmm0
;; v2   111| mov global.1(%r12),%eax; movaps %xmm0,%xmm1; mov %rdi,%rdx; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx;
;; v2      | movslq (%rcx,%rax,4),%rax; add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax; mov %eax,global.1(%r12); L2: mov %rdx,%rax; movaps %xmm1,%xmm0
;; a64  116| ldr w1, [x20, global.1]; mov v1.16b, v0.16b; mov x3, x0; cmp w1, #0xc; b.cs L2; adr x2, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1};
;; a64     | ldrsw x1, [x2, x1, lsl #2]; add x1, x1, x2; br x1; L1: mov x1, #0x7; str w1, [x20, global.1]; L2: mov x0, x3; mov v0.16b, v1.16b
(func $br_table:13.values-less (param i32 f64 i32 i32) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (local.get 0) (local.get 1) (i32.lt_s (local.get 2) (local.get 3)))) (global.set 1 (i32.const 7))))
;; v3   119| cmp %edx,%esi; setl %r10b; movzbl %r10b,%eax; vmovaps %xmm0,%xmm1; mov %rdi,%rbx; cmp $0xc,%eax; jae L2;
;; v3      | lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx; movslq (%rcx,%rax,4),%rax; add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax;
;; v3      | mov %eax,global.1(%r12); L2: mov %rbx,%rax; vmovaps %xmm1,%xmm0
;; v2   117| cmp %edx,%esi; setl %r10b; movzbl %r10b,%eax; movaps %xmm0,%xmm1; mov %rdi,%rbx; cmp $0xc,%eax; jae L2;
;; v2      | lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%rcx; movslq (%rcx,%rax,4),%rax; add %rcx,%rax; jmp *%rax; L1: mov $0x7,%eax;
;; v2      | mov %eax,global.1(%r12); L2: mov %rbx,%rax; movaps %xmm1,%xmm0
;; a64  120| cmp w1, w2; cset w3, lt; mov v1.16b, v0.16b; mov x5, x0; cmp w3, #0xc; b.cs L2; adr x4, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1};
;; a64     | ldrsw x3, [x4, x3, lsl #2]; add x3, x3, x4; br x3; L1: mov x3, #0x7; str w3, [x20, global.1]; L2: mov x0, x5; mov v0.16b, v1.16b
(func $br_table:13.values-home (param i32 f64 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 f64) (block (result i32 f64) (block (result i32 f64) (br_table 1 0 1 0 1 0 1 0 1 0 1 0 1 (local.get 0) (local.get 1) (local.get 9))) (global.set 1 (i32.const 7))))
;; v3   157| mov -0x58(%rbp),%eax; vmovaps %xmm0,%xmm1; mov %rdi,%r14; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%r11;
;; v3      | movslq (%r11,%rax,4),%rbx; add %r11,%rbx; jmp *%rbx; L1: mov $0x7,%ebx; mov %ebx,global.1(%r12); L2: mov %r14,%rax; vmovaps %xmm1,%xmm0
;; v2   155| mov -0x58(%rbp),%eax; movaps %xmm0,%xmm1; mov %rdi,%r14; cmp $0xc,%eax; jae L2; lea {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1},%r11;
;; v2      | movslq (%r11,%rax,4),%rbx; add %r11,%rbx; jmp *%rbx; L1: mov $0x7,%ebx; mov %ebx,global.1(%r12); L2: mov %r14,%rax; movaps %xmm1,%xmm0
;; a64  136| ldr w9, [x29, #96]; mov v1.16b, v0.16b; mov x12, x0; cmp w9, #0xc; b.cs L2; adr x11, {L2 L1 L2 L1 L2 L1 L2 L1 L2 L1 L2 L1};
;; a64     | ldrsw x10, [x11, x9, lsl #2]; add x10, x10, x11; br x10; L1: mov x10, #0x7; str w10, [x20, global.1]; L2: mov x0, x12; mov v0.16b, v1.16b
(func $return:none (return))
;; x64    6|
;; a64   16|
(func $return:i32-reg (param i32) (result i32) (return (local.get 0)))
;; x64    9| mov %rdi,%rax
;; a64   16|
(func $return:i32-temp (result i32) (return (global.get 1)))
;; x64   11| mov global.1(%r12),%eax
;; a64   20| ldr w0, [x20, global.1]
(func $return:i32-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (return (local.get 8)))
;; x64   55| mov -0x50(%rbp),%eax
;; a64   40| ldr w0, [x29, #88]
(func $return:i32-small (result i32) (return (i32.const 5)))
;; x64   12| mov $0x5,%eax
;; a64   20| mov x0, #0x5
(func $return:f64-reg (param f64) (result f64) (return (local.get 0)))
;; x64    6|
;; a64   16|
(func $return:f64-temp (result f64) (return (global.get 4)))
;; v3    13| vmovsd global.4(%r12),%xmm0
;; v2    13| movsd global.4(%r12),%xmm0
;; a64   20| ldr d0, [x20, global.4]
(func $return:f64-home (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64) (return (local.get 8)))
;; v3    39| vmovsd -0x50(%rbp),%xmm0
;; v2    39| movsd -0x50(%rbp),%xmm0
;; a64   40| ldr d0, [x29, #88]
(func $return:f64-small (result f64) (return (f64.const 2.5)))
;; v3    28| vmovsd {0x4004000000000000},%xmm0
;; v2    28| movsd {0x4004000000000000},%xmm0
;; a64   32| ldr d0, {0x4004000000000000}
(func $return:i64i64-reg (param i64 i64) (result i64 i64) (return (local.get 0) (local.get 1)))
;; x64   12| mov %rdi,%rax; mov %rsi,%rdx
;; a64   16|
(func $return:i64i64-temp (result i64 i64) (return (global.get 2) (global.get 2)))
;; x64   19| mov global.2(%r12),%rax; mov global.2(%r12),%rcx; mov %rcx,%rdx
;; a64   24| ldr x0, [x20, global.2]; ldr x1, [x20, global.2]
(func $return:i64i64-home (param i32 i32 i32 i32 i32 i32 i32 i32 i64 i64) (result i64 i64) (return (local.get 8) (local.get 9)))
;; x64   70| mov -0x50(%rbp),%rax; mov -0x58(%rbp),%rdx
;; a64   52| ldr x0, [x29, #88]; ldr x1, [x29, #96]
(func $return:i64i64-small (result i64 i64) (return (i64.const 5) (i64.const 5)))
;; x64   18| mov $0x5,%eax; mov $0x5,%edx
;; a64   24| mov x0, #0x5; mov x1, #0x5
)
