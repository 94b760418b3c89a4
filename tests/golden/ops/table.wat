;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $table.get.funcref:reg (param i32) (result funcref) (table.get 0 (local.get 0)))
;; x64   53| mov %rdi,%rax; mov table.0(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax; mov 0x18(%rax),%rax;
;; x64     | ret; L1: call <out of bounds table access>
;; a64   60| mov x1, x0; ldr x2, [x20, table.0]; ldr x17, [x2, #8]; cmp x1, x17; b.cs L1; lsl x1, x1, #5; ldr x2, [x2]; add x1, x1, x2;
;; a64     | ldr x1, [x1, #24]; mov x0, x1; ret; L1: bl <out of bounds table access>
(func $table.get.funcref:temp (result funcref) (table.get 0 (global.get 1)))
;; x64   55| mov global.1(%r12),%eax; mov table.0(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax;
;; x64     | mov 0x18(%rax),%rax; ret; L1: call <out of bounds table access>
;; a64   56| ldr w0, [x20, global.1]; ldr x1, [x20, table.0]; ldr x17, [x1, #8]; cmp x0, x17; b.cs L1; lsl x0, x0, #5; ldr x1, [x1]; add x0, x0, x1;
;; a64     | ldr x0, [x0, #24]; ret; L1: bl <out of bounds table access>
(func $table.get.funcref:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result funcref) (table.get 0 (local.get 8)))
;; x64   99| mov -0x50(%rbp),%eax; mov table.0(%r12),%rbx; cmp %rax,0x8(%rbx); jbe L1; shl $0x5,%rax; mov 0x0(%rbx),%rbx; add %rbx,%rax;
;; x64     | mov 0x18(%rax),%rax; ret; L1: call <out of bounds table access>
;; a64   80| ldr w9, [x29, #88]; ldr x10, [x20, table.0]; ldr x17, [x10, #8]; cmp x9, x17; b.cs L1; lsl x9, x9, #5; ldr x10, [x10]; add x9, x9, x10;
;; a64     | ldr x9, [x9, #24]; mov x0, x9; ret; L1: bl <out of bounds table access>
(func $table.get.funcref:small (result funcref) (table.get 0 (i32.const 5)))
;; x64   56| mov $0x5,%eax; mov table.0(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax; mov 0x18(%rax),%rax;
;; x64     | ret; L1: call <out of bounds table access>
;; a64   56| mov x0, #0x5; ldr x1, [x20, table.0]; ldr x17, [x1, #8]; cmp x0, x17; b.cs L1; lsl x0, x0, #5; ldr x1, [x1]; add x0, x0, x1;
;; a64     | ldr x0, [x0, #24]; ret; L1: bl <out of bounds table access>
(func $table.get.funcref:reg>new (param i32) (result funcref) (local funcref) (local.set 1 (table.get 0 (local.get 0))) (local.get 1))
;; x64   53| mov %rdi,%rax; mov table.0(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax; mov 0x18(%rax),%rax;
;; x64     | ret; L1: call <out of bounds table access>
;; a64   60| mov x1, x0; ldr x2, [x20, table.0]; ldr x17, [x2, #8]; cmp x1, x17; b.cs L1; lsl x1, x1, #5; ldr x2, [x2]; add x1, x1, x2;
;; a64     | ldr x1, [x1, #24]; mov x0, x1; ret; L1: bl <out of bounds table access>
(func $table.get.funcref:loop:reg>new (param i32 i32) (result funcref) (local funcref) (loop (local.set 2 (table.get 0 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   71| xor %r15d,%r15d; L1: mov %rdi,%rax; mov table.0(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L2; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax;
;; x64     | mov 0x18(%rax),%rax; mov %rax,%r15; test %esi,%esi; jne L1; mov %r15,%rax; ret; L2: call <out of bounds table access>
;; a64   72| mov x28, #0x0; L1: mov x2, x0; ldr x3, [x20, table.0]; ldr x17, [x3, #8]; cmp x2, x17; b.cs L2; lsl x2, x2, #5; ldr x3, [x3];
;; a64     | add x2, x2, x3; ldr x2, [x2, #24]; mov x28, x2; cbnz w1, L1; mov x0, x28; ret; L2: bl <out of bounds table access>
(func $table.get.externref:reg (param i32) (result externref) (table.get 1 (local.get 0)))
;; x64   53| mov %rdi,%rax; mov table.1(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax; mov 0x18(%rax),%rax;
;; x64     | ret; L1: call <out of bounds table access>
;; a64   60| mov x1, x0; ldr x2, [x20, table.1]; ldr x17, [x2, #8]; cmp x1, x17; b.cs L1; lsl x1, x1, #5; ldr x2, [x2]; add x1, x1, x2;
;; a64     | ldr x1, [x1, #24]; mov x0, x1; ret; L1: bl <out of bounds table access>
(func $table.get.externref:temp (result externref) (table.get 1 (global.get 1)))
;; x64   55| mov global.1(%r12),%eax; mov table.1(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax;
;; x64     | mov 0x18(%rax),%rax; ret; L1: call <out of bounds table access>
;; a64   56| ldr w0, [x20, global.1]; ldr x1, [x20, table.1]; ldr x17, [x1, #8]; cmp x0, x17; b.cs L1; lsl x0, x0, #5; ldr x1, [x1]; add x0, x0, x1;
;; a64     | ldr x0, [x0, #24]; ret; L1: bl <out of bounds table access>
(func $table.get.externref:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result externref) (table.get 1 (local.get 8)))
;; x64   99| mov -0x50(%rbp),%eax; mov table.1(%r12),%rbx; cmp %rax,0x8(%rbx); jbe L1; shl $0x5,%rax; mov 0x0(%rbx),%rbx; add %rbx,%rax;
;; x64     | mov 0x18(%rax),%rax; ret; L1: call <out of bounds table access>
;; a64   80| ldr w9, [x29, #88]; ldr x10, [x20, table.1]; ldr x17, [x10, #8]; cmp x9, x17; b.cs L1; lsl x9, x9, #5; ldr x10, [x10]; add x9, x9, x10;
;; a64     | ldr x9, [x9, #24]; mov x0, x9; ret; L1: bl <out of bounds table access>
(func $table.get.externref:small (result externref) (table.get 1 (i32.const 5)))
;; x64   56| mov $0x5,%eax; mov table.1(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax; mov 0x18(%rax),%rax;
;; x64     | ret; L1: call <out of bounds table access>
;; a64   56| mov x0, #0x5; ldr x1, [x20, table.1]; ldr x17, [x1, #8]; cmp x0, x17; b.cs L1; lsl x0, x0, #5; ldr x1, [x1]; add x0, x0, x1;
;; a64     | ldr x0, [x0, #24]; ret; L1: bl <out of bounds table access>
(func $table.get.externref:reg>new (param i32) (result externref) (local externref) (local.set 1 (table.get 1 (local.get 0))) (local.get 1))
;; x64   53| mov %rdi,%rax; mov table.1(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L1; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax; mov 0x18(%rax),%rax;
;; x64     | ret; L1: call <out of bounds table access>
;; a64   60| mov x1, x0; ldr x2, [x20, table.1]; ldr x17, [x2, #8]; cmp x1, x17; b.cs L1; lsl x1, x1, #5; ldr x2, [x2]; add x1, x1, x2;
;; a64     | ldr x1, [x1, #24]; mov x0, x1; ret; L1: bl <out of bounds table access>
(func $table.get.externref:loop:reg>new (param i32 i32) (result externref) (local externref) (loop (local.set 2 (table.get 1 (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   71| xor %r15d,%r15d; L1: mov %rdi,%rax; mov table.1(%r12),%rcx; cmp %rax,0x8(%rcx); jbe L2; shl $0x5,%rax; mov 0x0(%rcx),%rcx; add %rcx,%rax;
;; x64     | mov 0x18(%rax),%rax; mov %rax,%r15; test %esi,%esi; jne L1; mov %r15,%rax; ret; L2: call <out of bounds table access>
;; a64   72| mov x28, #0x0; L1: mov x2, x0; ldr x3, [x20, table.1]; ldr x17, [x3, #8]; cmp x2, x17; b.cs L2; lsl x2, x2, #5; ldr x3, [x3];
;; a64     | add x2, x2, x3; ldr x2, [x2, #24]; mov x28, x2; cbnz w1, L1; mov x0, x28; ret; L2: bl <out of bounds table access>
(func $table.set.funcref:reg-reg (param i32 funcref) (table.set 0 (local.get 0) (local.get 1)))
;; x64   75| check stack; sub $0x20,%rsp; mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_SET(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   76| check stack; str w0, [x29, #24]; str x1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_SET];
;; a64     | blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.set.funcref:home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 funcref) (table.set 0 (local.get 8) (local.get 9)))
;; x64  149| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%rdx; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_SET(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  128| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr x2, [x29, #96]; mov x3, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_SET]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.set.funcref:loop:reg-reg (param i32 funcref i32) (loop (table.set 0 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   94| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); L1: mov -0x10(%rbp),%esi;
;; x64     | mov -0x18(%rbp),%rdx; xor %ecx,%ecx; mov %r12,%rdi; call *helper.TABLE_SET(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2;
;; x64     | mov -0x20(%rbp),%eax; test %eax,%eax; jne L1; ret; L2: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #40]; L1: ldr w1, [x29, #24]; ldr x2, [x29, #32]; mov x3, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_SET]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L2; ldr w0, [x29, #40]; cbnz w0, L1; ret;
;; a64     | L2: bl <of a helper>
(func $table.set.externref:reg-reg (param i32 externref) (table.set 1 (local.get 0) (local.get 1)))
;; x64   78| check stack; sub $0x20,%rsp; mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_SET(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   76| check stack; str w0, [x29, #24]; str x1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_SET];
;; a64     | blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.set.externref:home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 externref) (table.set 1 (local.get 8) (local.get 9)))
;; x64  152| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%rdx; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_SET(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  128| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr x2, [x29, #96]; mov x3, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_SET]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.set.externref:loop:reg-reg (param i32 externref i32) (loop (table.set 1 (local.get 0) (local.get 1)) (br_if 0 (local.get 2))))
;; x64   97| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); L1: mov -0x10(%rbp),%esi;
;; x64     | mov -0x18(%rbp),%rdx; mov $0x1,%ecx; mov %r12,%rdi; call *helper.TABLE_SET(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2;
;; x64     | mov -0x20(%rbp),%eax; test %eax,%eax; jne L1; ret; L2: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #40]; L1: ldr w1, [x29, #24]; ldr x2, [x29, #32]; mov x3, #0x1;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_SET]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L2; ldr w0, [x29, #40]; cbnz w0, L1; ret;
;; a64     | L2: bl <of a helper>
(func $table.init.funcref:reg-reg-reg (param i32 i32 i32) (table.init 0 0 (local.get 0) (local.get 1) (local.get 2)))
;; x64   85| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax;
;; x64     | jne L1; ret; L1: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.init.funcref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (table.init 0 0 (local.get 8) (local.get 9) (local.get 10)))
;; x64  167| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%edx; mov -0x60(%rbp),%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  144| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr w2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.init.funcref:small-small-small (table.init 0 0 (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   82| check stack; sub $0x10,%rsp; mov $0x5,%esi; mov $0x5,%edx; mov $0x5,%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.TABLE_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   76| check stack; mov x1, #0x5; mov x2, #0x5; mov x3, #0x5; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_INIT];
;; a64     | blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.init.funcref:reg-reg-zero (param i32 i32) (table.init 0 0 (local.get 0) (local.get 1) (i32.const 0)))
;; x64   81| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.init.funcref:reg-reg-small (param i32 i32) (table.init 0 0 (local.get 0) (local.get 1) (i32.const 5)))
;; x64   84| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x5,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x5; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.init.funcref:loop:reg-reg-reg (param i32 i32 i32 i32) (loop (table.init 0 0 (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  105| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%edx; mov -0x20(%rbp),%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.TABLE_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret;
;; x64     | L2: call <of a helper>
;; a64  100| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_INIT]; blr x16; ldr x21, [x20, mem_base];
;; a64     | cbnz w0, L2; ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
(func $elem.drop.funcref (elem.drop 0))
;; x64   61| check stack; sub $0x10,%rsp; xor %esi,%esi; mov %r12,%rdi; call *helper.ELEM_DROP(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1;
;; x64     | ret; L1: call <of a helper>
;; a64   60| check stack; mov x1, #0x0; mov x0, x20; ldr x16, [x20, helper.ELEM_DROP]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret;
;; a64     | L1: bl <of a helper>
(func $table.copy.funcref:reg-reg-reg (param i32 i32 i32) (table.copy 0 0 (local.get 0) (local.get 1) (local.get 2)))
;; x64   85| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax;
;; x64     | jne L1; ret; L1: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.funcref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (table.copy 0 0 (local.get 8) (local.get 9) (local.get 10)))
;; x64  167| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%edx; mov -0x60(%rbp),%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  144| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr w2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.funcref:small-small-small (table.copy 0 0 (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   82| check stack; sub $0x10,%rsp; mov $0x5,%esi; mov $0x5,%edx; mov $0x5,%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   76| check stack; mov x1, #0x5; mov x2, #0x5; mov x3, #0x5; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_COPY];
;; a64     | blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.funcref:reg-reg-zero (param i32 i32) (table.copy 0 0 (local.get 0) (local.get 1) (i32.const 0)))
;; x64   81| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.funcref:reg-reg-small (param i32 i32) (table.copy 0 0 (local.get 0) (local.get 1) (i32.const 5)))
;; x64   84| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x5,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x5; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.funcref:loop:reg-reg-reg (param i32 i32 i32 i32) (loop (table.copy 0 0 (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  105| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%edx; mov -0x20(%rbp),%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret;
;; x64     | L2: call <of a helper>
;; a64  100| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base];
;; a64     | cbnz w0, L2; ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
(func $table.copy.externref:reg-reg-reg (param i32 i32 i32) (table.copy 1 1 (local.get 0) (local.get 1) (local.get 2)))
;; x64   91| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; mov $0x1,%r8d; mov $0x1,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax;
;; x64     | jne L1; ret; L1: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x1; mov x5, #0x1;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.externref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (table.copy 1 1 (local.get 8) (local.get 9) (local.get 10)))
;; x64  173| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%edx; mov -0x60(%rbp),%ecx; mov $0x1,%r8d;
;; x64     | mov $0x1,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  144| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr w2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x1; mov x5, #0x1;
;; a64     | mov x0, x20; ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.externref:small-small-small (table.copy 1 1 (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   88| check stack; sub $0x10,%rsp; mov $0x5,%esi; mov $0x5,%edx; mov $0x5,%ecx; mov $0x1,%r8d; mov $0x1,%r9d; mov %r12,%rdi;
;; x64     | call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   76| check stack; mov x1, #0x5; mov x2, #0x5; mov x3, #0x5; mov x4, #0x1; mov x5, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_COPY];
;; a64     | blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.externref:reg-reg-zero (param i32 i32) (table.copy 1 1 (local.get 0) (local.get 1) (i32.const 0)))
;; x64   87| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; mov $0x1,%r8d;
;; x64     | mov $0x1,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x1; mov x5, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.externref:reg-reg-small (param i32 i32) (table.copy 1 1 (local.get 0) (local.get 1) (i32.const 5)))
;; x64   90| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x5,%ecx; mov $0x1,%r8d;
;; x64     | mov $0x1,%r9d; mov %r12,%rdi; call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x5; mov x4, #0x1; mov x5, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.copy.externref:loop:reg-reg-reg (param i32 i32 i32 i32) (loop (table.copy 1 1 (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  111| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%edx; mov -0x20(%rbp),%ecx; mov $0x1,%r8d; mov $0x1,%r9d; mov %r12,%rdi;
;; x64     | call *helper.TABLE_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret;
;; x64     | L2: call <of a helper>
;; a64  100| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x1; mov x5, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_COPY]; blr x16; ldr x21, [x20, mem_base];
;; a64     | cbnz w0, L2; ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
(func $table.grow.funcref:reg-reg (param funcref i32) (result i32) (table.grow 0 (local.get 0) (local.get 1)))
;; x64   64| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   72| check stack; str x0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.funcref:home-home (param i32 i32 i32 i32 i32 i32 i32 i32 funcref i32) (result i32) (table.grow 0 (local.get 8) (local.get 9)))
;; x64  138| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%rsi; mov -0x58(%rbp),%edx; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64  124| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr x1, [x29, #88]; ldr w2, [x29, #96]; mov x3, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.funcref:reg-zero (param funcref) (result i32) (table.grow 0 (local.get 0) (i32.const 0)))
;; x64   60| check stack; sub $0x20,%rsp; mov %rdi,-0x10(%rbp); mov %rdi,%rsi; xor %edx,%edx; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   68| check stack; str x0, [x29, #24]; mov x1, x0; mov x2, #0x0; mov x3, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.funcref:reg-small (param funcref) (result i32) (table.grow 0 (local.get 0) (i32.const 5)))
;; x64   63| check stack; sub $0x20,%rsp; mov %rdi,-0x10(%rbp); mov %rdi,%rsi; mov $0x5,%edx; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   68| check stack; str x0, [x29, #24]; mov x1, x0; mov x2, #0x5; mov x3, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.funcref:reg-reg>new (param funcref i32) (result i32) (local i32) (local.set 2 (table.grow 0 (local.get 0) (local.get 1))) (local.get 2))
;; x64   64| check stack; sub $0x30,%rsp; mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   72| check stack; str x0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.funcref:reg-reg>b (param funcref i32) (result i32) (local.set 1 (table.grow 0 (local.get 0) (local.get 1))) (local.get 1))
;; x64   64| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   72| check stack; str x0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.funcref:loop:reg-reg>new (param funcref i32 i32) (result i32) (local i32) (loop (local.set 3 (table.grow 0 (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   91| check stack; sub $0x30,%rsp; movq $0x0,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%rsi; mov -0x18(%rbp),%edx; xor %ecx,%ecx; mov %r12,%rdi; call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13;
;; x64     | mov %eax,%eax; mov -0x20(%rbp),%ecx; test %ecx,%ecx; jne L1
;; a64   88| check stack; str xzr, [x29, #48]; str x0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; L1: ldr x1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | mov x3, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0; ldr w1, [x29, #40];
;; a64     | cbnz w1, L1
(func $table.grow.externref:reg-reg (param externref i32) (result i32) (table.grow 1 (local.get 0) (local.get 1)))
;; x64   67| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   72| check stack; str x0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.externref:home-home (param i32 i32 i32 i32 i32 i32 i32 i32 externref i32) (result i32) (table.grow 1 (local.get 8) (local.get 9)))
;; x64  141| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%rsi; mov -0x58(%rbp),%edx; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64  124| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr x1, [x29, #88]; ldr w2, [x29, #96]; mov x3, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.externref:reg-zero (param externref) (result i32) (table.grow 1 (local.get 0) (i32.const 0)))
;; x64   63| check stack; sub $0x20,%rsp; mov %rdi,-0x10(%rbp); mov %rdi,%rsi; xor %edx,%edx; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   68| check stack; str x0, [x29, #24]; mov x1, x0; mov x2, #0x0; mov x3, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.externref:reg-small (param externref) (result i32) (table.grow 1 (local.get 0) (i32.const 5)))
;; x64   66| check stack; sub $0x20,%rsp; mov %rdi,-0x10(%rbp); mov %rdi,%rsi; mov $0x5,%edx; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   68| check stack; str x0, [x29, #24]; mov x1, x0; mov x2, #0x5; mov x3, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.externref:reg-reg>new (param externref i32) (result i32) (local i32) (local.set 2 (table.grow 1 (local.get 0) (local.get 1))) (local.get 2))
;; x64   67| check stack; sub $0x30,%rsp; mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   72| check stack; str x0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.externref:reg-reg>b (param externref i32) (result i32) (local.set 1 (table.grow 1 (local.get 0) (local.get 1))) (local.get 1))
;; x64   67| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x1,%ecx; mov %r12,%rdi;
;; x64     | call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   72| check stack; str x0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $table.grow.externref:loop:reg-reg>new (param externref i32 i32) (result i32) (local i32) (loop (local.set 3 (table.grow 1 (local.get 0) (local.get 1))) (br_if 0 (local.get 2))) (local.get 3))
;; x64   94| check stack; sub $0x30,%rsp; movq $0x0,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %rdi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%rsi; mov -0x18(%rbp),%edx; mov $0x1,%ecx; mov %r12,%rdi; call *helper.TABLE_GROW(%r12); mov mem_base(%r12),%r13;
;; x64     | mov %eax,%eax; mov -0x20(%rbp),%ecx; test %ecx,%ecx; jne L1
;; a64   88| check stack; str xzr, [x29, #48]; str x0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; L1: ldr x1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | mov x3, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0; ldr w1, [x29, #40];
;; a64     | cbnz w1, L1
(func $table.size.funcref (result i32) (table.size 0))
;; x64   21| mov table.0(%r12),%rax; mov 0x8(%rax),%eax
;; a64   24| ldr x0, [x20, table.0]; ldr w0, [x0, #8]
(func $table.size.funcref:>new (result i32) (local i32) (local.set 0 (table.size 0)) (local.get 0))
;; x64   21| mov table.0(%r12),%rax; mov 0x8(%rax),%eax
;; a64   24| ldr x0, [x20, table.0]; ldr w0, [x0, #8]
(func $table.size.funcref:loop:>new (param i32) (result i32) (local i32) (loop (local.set 1 (table.size 0)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   39| xor %r15d,%r15d; L1: mov table.0(%r12),%rax; mov 0x8(%rax),%eax; mov %rax,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: ldr x1, [x20, table.0]; ldr w1, [x1, #8]; mov x28, x1; cbnz w0, L1; mov x0, x28
(func $table.size.externref (result i32) (table.size 1))
;; x64   21| mov table.1(%r12),%rax; mov 0x8(%rax),%eax
;; a64   24| ldr x0, [x20, table.1]; ldr w0, [x0, #8]
(func $table.size.externref:>new (result i32) (local i32) (local.set 0 (table.size 1)) (local.get 0))
;; x64   21| mov table.1(%r12),%rax; mov 0x8(%rax),%eax
;; a64   24| ldr x0, [x20, table.1]; ldr w0, [x0, #8]
(func $table.size.externref:loop:>new (param i32) (result i32) (local i32) (loop (local.set 1 (table.size 1)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   39| xor %r15d,%r15d; L1: mov table.1(%r12),%rax; mov 0x8(%rax),%eax; mov %rax,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: ldr x1, [x20, table.1]; ldr w1, [x1, #8]; mov x28, x1; cbnz w0, L1; mov x0, x28
(func $table.fill.funcref:reg-reg-reg (param i32 funcref i32) (table.fill 0 (local.get 0) (local.get 1) (local.get 2)))
;; x64   82| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; xor %r8d,%r8d; mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.funcref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 funcref i32) (table.fill 0 (local.get 8) (local.get 9) (local.get 10)))
;; x64  164| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%rdx; mov -0x60(%rbp),%ecx; xor %r8d,%r8d;
;; x64     | mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  140| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr x2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.funcref:reg-reg-zero (param i32 funcref) (table.fill 0 (local.get 0) (local.get 1) (i32.const 0)))
;; x64   78| check stack; sub $0x20,%rsp; mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; xor %r8d,%r8d;
;; x64     | mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   80| check stack; str w0, [x29, #24]; str x1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.funcref:reg-reg-small (param i32 funcref) (table.fill 0 (local.get 0) (local.get 1) (i32.const 5)))
;; x64   81| check stack; sub $0x20,%rsp; mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x5,%ecx; xor %r8d,%r8d;
;; x64     | mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   80| check stack; str w0, [x29, #24]; str x1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x5; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.funcref:loop:reg-reg-reg (param i32 funcref i32 i32) (loop (table.fill 0 (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  102| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%rdx; mov -0x20(%rbp),%ecx; xor %r8d,%r8d; mov %r12,%rdi; call *helper.TABLE_FILL(%r12);
;; x64     | mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret; L2: call <of a helper>
;; a64   96| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr x2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x0; mov x0, x20; ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L2;
;; a64     | ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
(func $table.fill.externref:reg-reg-reg (param i32 externref i32) (table.fill 1 (local.get 0) (local.get 1) (local.get 2)))
;; x64   85| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; mov $0x1,%r8d; mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.externref:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 externref i32) (table.fill 1 (local.get 8) (local.get 9) (local.get 10)))
;; x64  167| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%rdx; mov -0x60(%rbp),%ecx; mov $0x1,%r8d;
;; x64     | mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  140| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr x2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.externref:reg-reg-zero (param i32 externref) (table.fill 1 (local.get 0) (local.get 1) (i32.const 0)))
;; x64   81| check stack; sub $0x20,%rsp; mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; mov $0x1,%r8d;
;; x64     | mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   80| check stack; str w0, [x29, #24]; str x1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.externref:reg-reg-small (param i32 externref) (table.fill 1 (local.get 0) (local.get 1) (i32.const 5)))
;; x64   84| check stack; sub $0x20,%rsp; mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x5,%ecx; mov $0x1,%r8d;
;; x64     | mov %r12,%rdi; call *helper.TABLE_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   80| check stack; str w0, [x29, #24]; str x1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x5; mov x4, #0x1; mov x0, x20;
;; a64     | ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $table.fill.externref:loop:reg-reg-reg (param i32 externref i32 i32) (loop (table.fill 1 (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  105| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%rdx; mov -0x20(%rbp),%ecx; mov $0x1,%r8d; mov %r12,%rdi; call *helper.TABLE_FILL(%r12);
;; x64     | mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret; L2: call <of a helper>
;; a64   96| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr x2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x1; mov x0, x20; ldr x16, [x20, helper.TABLE_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L2;
;; a64     | ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
)
