;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $memory.size (result i32) (memory.size))
;; x64   15| mov mem_bytes(%r12),%rax; shr $0x10,%rax
;; a64   24| ldr x0, [x20, mem_bytes]; lsr x0, x0, #16
(func $memory.size:>new (result i32) (local i32) (local.set 0 (memory.size)) (local.get 0))
;; x64   15| mov mem_bytes(%r12),%rax; shr $0x10,%rax
;; a64   24| ldr x0, [x20, mem_bytes]; lsr x0, x0, #16
(func $memory.size:loop:>new (param i32) (result i32) (local i32) (loop (local.set 1 (memory.size)) (br_if 0 (local.get 0))) (local.get 1))
;; x64   33| xor %r15d,%r15d; L1: mov mem_bytes(%r12),%rax; shr $0x10,%rax; mov %rax,%r15; test %edi,%edi; jne L1; mov %r15,%rax
;; a64   40| mov x28, #0x0; L1: ldr x1, [x20, mem_bytes]; lsr x1, x1, #16; mov x28, x1; cbnz w0, L1; mov x0, x28
(func $memory.grow:reg (param i32) (result i32) (memory.grow (local.get 0)))
;; x64   57| check stack; sub $0x20,%rsp; mov %edi,-0x10(%rbp); mov %rdi,%rsi; xor %edx,%edx; mov %r12,%rdi; call *helper.MEMORY_GROW(%r12);
;; x64     | mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   64| check stack; str w0, [x29, #24]; mov x1, x0; mov x2, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $memory.grow:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (memory.grow (local.get 8)))
;; x64  123| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; xor %edx,%edx; mov %r12,%rdi; call *helper.MEMORY_GROW(%r12);
;; x64     | mov mem_base(%r12),%r13; mov %eax,%eax
;; a64  112| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; mov x2, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $memory.grow:small (result i32) (memory.grow (i32.const 5)))
;; x64   56| check stack; sub $0x10,%rsp; mov $0x5,%esi; xor %edx,%edx; mov %r12,%rdi; call *helper.MEMORY_GROW(%r12); mov mem_base(%r12),%r13;
;; x64     | mov %eax,%eax
;; a64   60| check stack; mov x1, #0x5; mov x2, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0
(func $memory.grow:reg>new (param i32) (result i32) (local i32) (local.set 1 (memory.grow (local.get 0))) (local.get 1))
;; x64   57| check stack; sub $0x20,%rsp; mov %edi,-0x10(%rbp); mov %rdi,%rsi; xor %edx,%edx; mov %r12,%rdi; call *helper.MEMORY_GROW(%r12);
;; x64     | mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   64| check stack; str w0, [x29, #24]; mov x1, x0; mov x2, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $memory.grow:reg>a (param i32) (result i32) (local.set 0 (memory.grow (local.get 0))) (local.get 0))
;; x64   57| check stack; sub $0x20,%rsp; mov %edi,-0x10(%rbp); mov %rdi,%rsi; xor %edx,%edx; mov %r12,%rdi; call *helper.MEMORY_GROW(%r12);
;; x64     | mov mem_base(%r12),%r13; mov %eax,%eax
;; a64   64| check stack; str w0, [x29, #24]; mov x1, x0; mov x2, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_GROW]; blr x16;
;; a64     | ldr x21, [x20, mem_base]; mov w0, w0
(func $memory.grow:loop:reg>new (param i32 i32) (result i32) (local i32) (loop (local.set 2 (memory.grow (local.get 0))) (br_if 0 (local.get 1))) (local.get 2))
;; x64   83| check stack; sub $0x30,%rsp; movq $0x0,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); L1: mov -0x10(%rbp),%esi; xor %edx,%edx;
;; x64     | mov %r12,%rdi; call *helper.MEMORY_GROW(%r12); mov mem_base(%r12),%r13; mov %eax,%eax; mov -0x18(%rbp),%ecx; test %ecx,%ecx; jne L1
;; a64   80| check stack; str xzr, [x29, #40]; str w0, [x29, #24]; str w1, [x29, #32]; L1: ldr w1, [x29, #24]; mov x2, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_GROW]; blr x16; ldr x21, [x20, mem_base]; mov w0, w0; ldr w1, [x29, #32]; cbnz w1, L1
(func $memory.init:reg-reg-reg (param i32 i32 i32) (memory.init 0 (local.get 0) (local.get 1) (local.get 2)))
;; x64   85| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax;
;; x64     | jne L1; ret; L1: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.MEMORY_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.init:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (memory.init 0 (local.get 8) (local.get 9) (local.get 10)))
;; x64  167| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%edx; mov -0x60(%rbp),%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64  144| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr w2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.MEMORY_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.init:small-small-small (memory.init 0 (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   82| check stack; sub $0x10,%rsp; mov $0x5,%esi; mov $0x5,%edx; mov $0x5,%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.MEMORY_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   76| check stack; mov x1, #0x5; mov x2, #0x5; mov x3, #0x5; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_INIT];
;; a64     | blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.init:reg-reg-zero (param i32 i32) (memory.init 0 (local.get 0) (local.get 1) (i32.const 0)))
;; x64   81| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.init:reg-reg-small (param i32 i32) (memory.init 0 (local.get 0) (local.get 1) (i32.const 5)))
;; x64   84| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; mov $0x5,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x5; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_INIT]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.init:loop:reg-reg-reg (param i32 i32 i32 i32) (loop (memory.init 0 (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  105| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%edx; mov -0x20(%rbp),%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.MEMORY_INIT(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret;
;; x64     | L2: call <of a helper>
;; a64  100| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_INIT]; blr x16; ldr x21, [x20, mem_base];
;; a64     | cbnz w0, L2; ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
(func $data.drop (data.drop 0))
;; x64   61| check stack; sub $0x10,%rsp; xor %esi,%esi; mov %r12,%rdi; call *helper.DATA_DROP(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1;
;; x64     | ret; L1: call <of a helper>
;; a64   60| check stack; mov x1, #0x0; mov x0, x20; ldr x16, [x20, helper.DATA_DROP]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret;
;; a64     | L1: bl <of a helper>
(func $memory.copy:reg-reg-reg (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
;; x64   85| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax;
;; x64     | jne L1; ret; L1: call <of a helper>
;; a64   88| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.MEMORY_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.copy:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (memory.copy (local.get 8) (local.get 9) (local.get 10)))
;; x64  167| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%edx; mov -0x60(%rbp),%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64  144| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr w2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x0; mov x5, #0x0;
;; a64     | mov x0, x20; ldr x16, [x20, helper.MEMORY_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.copy:small-small-small (memory.copy (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   38| mov $0x5,%eax; mov $0x5,%ecx; mov 0x0(%r13,%rax,1),%r10d; mov 0x1(%r13,%rax,1),%edx; mov %edx,0x1(%r13,%rcx,1);
;; x64     | mov %r10d,0x0(%r13,%rcx,1)
;; a64   64| mov x0, #0x5; mov x1, #0x5; add x16, x21, w1, uxtw; ldrb w8, [x16, #4]; ldr w8, [x21, w0, uxtw]; add x16, x21, w0, uxtw;
;; a64     | add x16, x16, #0x1; ldr w2, [x16]; add x16, x21, w1, uxtw; add x16, x16, #0x1; str w2, [x16]; str w8, [x21, w1, uxtw]
(func $memory.copy:reg-reg-zero (param i32 i32) (memory.copy (local.get 0) (local.get 1) (i32.const 0)))
;; x64   81| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; xor %r8d,%r8d;
;; x64     | xor %r9d,%r9d; mov %r12,%rdi; call *helper.MEMORY_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x0; mov x5, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_COPY]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.copy:reg-reg-small (param i32 i32) (memory.copy (local.get 0) (local.get 1) (i32.const 5)))
;; x64   26| mov 0x0(%r13,%rsi,1),%r10d; mov 0x1(%r13,%rsi,1),%eax; mov %eax,0x1(%r13,%rdi,1); mov %r10d,0x0(%r13,%rdi,1)
;; a64   56| add x16, x21, w0, uxtw; ldrb w8, [x16, #4]; ldr w8, [x21, w1, uxtw]; add x16, x21, w1, uxtw; add x16, x16, #0x1; ldr w2, [x16];
;; a64     | add x16, x21, w0, uxtw; add x16, x16, #0x1; str w2, [x16]; str w8, [x21, w0, uxtw]
(func $memory.copy:loop:reg-reg-reg (param i32 i32 i32 i32) (loop (memory.copy (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  105| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%edx; mov -0x20(%rbp),%ecx; xor %r8d,%r8d; xor %r9d,%r9d; mov %r12,%rdi;
;; x64     | call *helper.MEMORY_COPY(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret;
;; x64     | L2: call <of a helper>
;; a64  100| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x0; mov x5, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_COPY]; blr x16; ldr x21, [x20, mem_base];
;; a64     | cbnz w0, L2; ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
(func $memory.fill:reg-reg-reg (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
;; x64   82| check stack; sub $0x20,%rsp; mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rdx,%rcx; mov %rsi,%rdx;
;; x64     | mov %rdi,%rsi; xor %r8d,%r8d; mov %r12,%rdi; call *helper.MEMORY_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret;
;; x64     | L1: call <of a helper>
;; a64   84| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; mov x3, x2; mov x2, x1; mov x1, x0; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.fill:home-home-home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (memory.fill (local.get 8) (local.get 9) (local.get 10)))
;; x64  164| check stack; sub $0x60,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | mov %r8d,-0x30(%rbp); mov %r9d,-0x38(%rbp); mov -0x50(%rbp),%esi; mov -0x58(%rbp),%edx; mov -0x60(%rbp),%ecx; xor %r8d,%r8d;
;; x64     | mov %r12,%rdi; call *helper.MEMORY_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64  140| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; str w4, [x29, #56]; str w5, [x29, #64];
;; a64     | str w6, [x29, #72]; str w7, [x29, #80]; ldr w1, [x29, #88]; ldr w2, [x29, #96]; ldr w3, [x29, #104]; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.fill:small-small-small (memory.fill (i32.const 5) (i32.const 5) (i32.const 5)))
;; x64   32| mov $0x5,%eax; movabs $0x505050505050505,%r10; mov %r10d,0x1(%r13,%rax,1); mov %r10d,0x0(%r13,%rax,1)
;; a64   60| mov x0, #0x5; add x16, x21, w0, uxtw; ldrb w8, [x16, #4]; mov x8, #0x505; movk x8, #0x505, lsl #16; movk x8, #0x505, lsl #32;
;; a64     | movk x8, #0x505, lsl #48; add x16, x21, w0, uxtw; add x16, x16, #0x1; str w8, [x16]; str w8, [x21, w0, uxtw]
(func $memory.fill:reg-reg-zero (param i32 i32) (memory.fill (local.get 0) (local.get 1) (i32.const 0)))
;; x64   78| check stack; sub $0x20,%rsp; mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); mov %rsi,%rdx; mov %rdi,%rsi; xor %ecx,%ecx; xor %r8d,%r8d;
;; x64     | mov %r12,%rdi; call *helper.MEMORY_FILL(%r12); mov mem_base(%r12),%r13; test %eax,%eax; jne L1; ret; L1: call <of a helper>
;; a64   80| check stack; str w0, [x29, #24]; str w1, [x29, #32]; mov x2, x1; mov x1, x0; mov x3, #0x0; mov x4, #0x0; mov x0, x20;
;; a64     | ldr x16, [x20, helper.MEMORY_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L1; ret; L1: bl <of a helper>
(func $memory.fill:reg-reg-small (param i32 i32) (memory.fill (local.get 0) (local.get 1) (i32.const 5)))
;; x64   40| mov %esi,%r10d; and $0xff,%r10d; movabs $0x101010101010101,%rax; imul %rax,%r10; mov %r10d,0x1(%r13,%rdi,1); mov %r10d,0x0(%r13,%rdi,1)
;; a64   64| add x16, x21, w0, uxtw; ldrb w8, [x16, #4]; and w8, w1, #0xff; mov x2, #0x101; movk x2, #0x101, lsl #16; movk x2, #0x101, lsl #32;
;; a64     | movk x2, #0x101, lsl #48; mul x8, x2, x8; add x16, x21, w0, uxtw; add x16, x16, #0x1; str w8, [x16]; str w8, [x21, w0, uxtw]
(func $memory.fill:loop:reg-reg-reg (param i32 i32 i32 i32) (loop (memory.fill (local.get 0) (local.get 1) (local.get 2)) (br_if 0 (local.get 3))))
;; x64  102| check stack; sub $0x30,%rsp; mov %ecx,-0x28(%rbp); mov %edx,-0x20(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; x64     | L1: mov -0x10(%rbp),%esi; mov -0x18(%rbp),%edx; mov -0x20(%rbp),%ecx; xor %r8d,%r8d; mov %r12,%rdi; call *helper.MEMORY_FILL(%r12);
;; x64     | mov mem_base(%r12),%r13; test %eax,%eax; jne L2; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; ret; L2: call <of a helper>
;; a64   96| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #40]; str w3, [x29, #48]; L1: ldr w1, [x29, #24]; ldr w2, [x29, #32];
;; a64     | ldr w3, [x29, #40]; mov x4, #0x0; mov x0, x20; ldr x16, [x20, helper.MEMORY_FILL]; blr x16; ldr x21, [x20, mem_base]; cbnz w0, L2;
;; a64     | ldr w0, [x29, #48]; cbnz w0, L1; ret; L2: bl <of a helper>
)
