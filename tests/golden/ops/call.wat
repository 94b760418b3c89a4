;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
(module
  (import "" "f" (func $import (param i32) (result i32))) (import "" "g" (global (mut i32)))
  (table 4 funcref) (table 4 externref) (memory 1) (elem func $import) (data "")
  (global (mut i32) (i32.const 0)) (global (mut i64) (i64.const 0)) (global (mut f32) (f32.const 0)) (global (mut f64) (f64.const 0)) (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global (mut i32) (i32.const 0)) (global (mut f64) (f64.const 0))
  (func $own (param i32) (result i32) (unreachable))
  (func $nothing (unreachable))
  (func $four (param i32 i64 f32 f64) (result f64) (unreachable))
(func $call.import:reg (param i32) (result i32) (call $import (local.get 0)))
;; x64   71| check stack; sub $0x20,%rsp; mov %r12,-0x8(%rbp); lea func.0(%r12),%r11; mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; x64     | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13
;; a64   68| check stack; str x20, [x29, #16]; add x9, x20, #0x2b0; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16;
;; a64     | ldr x20, [x29, #16]; ldr x21, [x20, mem_base]
(func $call.import:small (result i32) (call $import (i32.const 5)))
;; x64   77| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov $0x5,%edi; lea func.0(%r12),%r11; mov %r12,%r10; mov 0x8(%r11),%r12;
;; x64     | mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13
;; a64   72| check stack; str x20, [x29, #16]; mov x0, #0x5; add x9, x20, #0x2b0; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base];
;; a64     | ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]
(func $call.import:loop (param i32 i32 f64 i32) (result i32 f64) (loop (call $import (local.get 0)) (drop) (br_if 0 (local.get 3))) (local.get 1) (local.get 2))
;; v3   116| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v3      | vmovsd %xmm0,-0x20(%rbp); L1: mov -0x10(%rbp),%edi; lea func.0(%r12),%r11; mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; v3      | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax;
;; v3      | vmovsd -0x20(%rbp),%xmm0
;; v2   116| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v2      | movsd %xmm0,-0x20(%rbp); L1: mov -0x10(%rbp),%edi; lea func.0(%r12),%r11; mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; v2      | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax;
;; v2      | movsd -0x20(%rbp),%xmm0
;; a64  104| check stack; str x20, [x29, #16]; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #48]; str d0, [x29, #40]; L1: ldr w0, [x29, #24];
;; a64     | add x9, x20, #0x2b0; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16];
;; a64     | ldr x21, [x20, mem_base]; ldr w0, [x29, #48]; cbnz w0, L1; ldr w0, [x29, #32]; ldr d0, [x29, #40]
(func $call.own:reg (param i32) (result i32) (call $own (local.get 0)))
;; x64   33| check stack; sub $0x20,%rsp; call <own>
;; a64   36| check stack; bl <own>
(func $call.own:temp (result i32) (call $own (global.get 1)))
;; x64   41| check stack; sub $0x10,%rsp; mov global.1(%r12),%eax; mov %rax,%rdi; call <own>
;; a64   40| check stack; ldr w0, [x20, global.1]; bl <own>
(func $call.own:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (call $own (local.get 8)))
;; x64   82| check stack; sub $0x60,%rsp; mov -0x50(%rbp),%edi; call <own>
;; a64   60| check stack; ldr w0, [x29, #88]; bl <own>
(func $call.own:small (result i32) (call $own (i32.const 5)))
;; x64   39| check stack; sub $0x10,%rsp; mov $0x5,%edi; call <own>
;; a64   40| check stack; mov x0, #0x5; bl <own>
(func $call.own:loop (param i32 i32 f64 i32) (result i32 f64) (loop (call $own (local.get 0)) (drop) (br_if 0 (local.get 3))) (local.get 1) (local.get 2))
;; v3    78| check stack; sub $0x40,%rsp; mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); vmovsd %xmm0,-0x20(%rbp);
;; v3      | L1: mov -0x10(%rbp),%edi; call <own>; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax; vmovsd -0x20(%rbp),%xmm0
;; v2    78| check stack; sub $0x40,%rsp; mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp); movsd %xmm0,-0x20(%rbp);
;; v2      | L1: mov -0x10(%rbp),%edi; call <own>; mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax; movsd -0x20(%rbp),%xmm0
;; a64   72| check stack; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #48]; str d0, [x29, #40]; L1: ldr w0, [x29, #24]; bl <own>;
;; a64     | ldr w0, [x29, #48]; cbnz w0, L1; ldr w0, [x29, #32]; ldr d0, [x29, #40]
(func $call.nothing:reg (call $nothing))
;; x64   33| check stack; sub $0x10,%rsp; call <nothing>
;; a64   36| check stack; bl <nothing>
(func $call.nothing:loop (param i32 f64 i32) (result i32 f64) (loop (call $nothing) (br_if 0 (local.get 2))) (local.get 0) (local.get 1))
;; v3    70| check stack; sub $0x30,%rsp; mov %esi,-0x20(%rbp); mov %edi,-0x10(%rbp); vmovsd %xmm0,-0x18(%rbp); L1: call <nothing>;
;; v3      | mov -0x20(%rbp),%eax; test %eax,%eax; jne L1; mov -0x10(%rbp),%eax; vmovsd -0x18(%rbp),%xmm0
;; v2    70| check stack; sub $0x30,%rsp; mov %esi,-0x20(%rbp); mov %edi,-0x10(%rbp); movsd %xmm0,-0x18(%rbp); L1: call <nothing>;
;; v2      | mov -0x20(%rbp),%eax; test %eax,%eax; jne L1; mov -0x10(%rbp),%eax; movsd -0x18(%rbp),%xmm0
;; a64   64| check stack; str w0, [x29, #24]; str w1, [x29, #40]; str d0, [x29, #32]; L1: bl <nothing>; ldr w0, [x29, #40]; cbnz w0, L1;
;; a64     | ldr w0, [x29, #24]; ldr d0, [x29, #32]
(func $call.four:reg (param i32 i64 f32 f64) (result f64) (call $four (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
;; x64   33| check stack; sub $0x30,%rsp; call <four>
;; a64   36| check stack; bl <four>
(func $call.four:small (result f64) (call $four (i32.const 5) (i64.const 5) (f32.const 2.5) (f64.const 2.5)))
;; v3    85| check stack; sub $0x10,%rsp; mov $0x5,%edi; mov $0x5,%esi; vmovss {0x0000000040200000},%xmm0; vmovsd {0x4004000000000000},%xmm1;
;; v3      | call <four>
;; v2    85| check stack; sub $0x10,%rsp; mov $0x5,%edi; mov $0x5,%esi; movss {0x0000000040200000},%xmm0; movsd {0x4004000000000000},%xmm1;
;; v2      | call <four>
;; a64   68| check stack; mov x0, #0x5; mov x1, #0x5; ldr s0, {0x0000000040200000}; ldr d1, {0x4004000000000000}; bl <four>
(func $call.four:loop (param i32 i64 f32 f64 i32 f64 i32) (result i32 f64) (loop (call $four (local.get 0) (local.get 1) (local.get 2) (local.get 3)) (drop) (br_if 0 (local.get 6))) (local.get 4) (local.get 5))
;; v3   110| check stack; sub $0x50,%rsp; mov %ecx,-0x40(%rbp); mov %edx,-0x30(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v3      | vmovss %xmm0,-0x20(%rbp); vmovsd %xmm1,-0x28(%rbp); vmovsd %xmm2,-0x38(%rbp); L1: mov -0x10(%rbp),%edi; mov -0x18(%rbp),%rsi;
;; v3      | vmovss -0x20(%rbp),%xmm0; vmovsd -0x28(%rbp),%xmm1; call <four>; mov -0x40(%rbp),%eax; test %eax,%eax; jne L1; mov -0x30(%rbp),%eax;
;; v3      | vmovsd -0x38(%rbp),%xmm0
;; v2   110| check stack; sub $0x50,%rsp; mov %ecx,-0x40(%rbp); mov %edx,-0x30(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v2      | movss %xmm0,-0x20(%rbp); movsd %xmm1,-0x28(%rbp); movsd %xmm2,-0x38(%rbp); L1: mov -0x10(%rbp),%edi; mov -0x18(%rbp),%rsi;
;; v2      | movss -0x20(%rbp),%xmm0; movsd -0x28(%rbp),%xmm1; call <four>; mov -0x40(%rbp),%eax; test %eax,%eax; jne L1; mov -0x30(%rbp),%eax;
;; v2      | movsd -0x38(%rbp),%xmm0
;; a64   96| check stack; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #56]; str w3, [x29, #72]; str s0, [x29, #40]; str d1, [x29, #48];
;; a64     | str d2, [x29, #64]; L1: ldr w0, [x29, #24]; ldr x1, [x29, #32]; ldr s0, [x29, #40]; ldr d1, [x29, #48]; bl <four>; ldr w0, [x29, #72];
;; a64     | cbnz w0, L1; ldr w0, [x29, #56]; ldr d0, [x29, #64]
(func $call_indirect.import:reg (param i32 i32) (result i32) (call_indirect 0 (param i32) (result i32) (local.get 0) (local.get 1)))
;; x64  169| check stack; sub $0x20,%rsp; mov %r12,-0x8(%rbp); mov %rsi,%r11; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; x64     | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L3; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11);
;; x64     | L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>;
;; x64     | L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; x64     | mov mem_base(%r12),%r13; jmp L1
;; a64  152| check stack; str x20, [x29, #16]; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x1, x17; b.cs L2; ldr x9, [x9]; add x9, x9, x1, lsl #5;
;; a64     | ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret;
;; a64     | L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base];
;; a64     | ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1; L4: ldr x8, [x9, #16]; cbz x8, L5;
;; a64     | bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.import:small (result i32) (call_indirect 0 (param i32) (result i32) (i32.const 5) (i32.const 5)))
;; x64  178| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov $0x5,%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; x64     | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L3; mov $0x5,%edi; cmp %r12,0x8(%r11); jne L5;
;; x64     | call *0x0(%r11); L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4;
;; x64     | call <indirect call type mismatch>; L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; x64     | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L1
;; a64  160| check stack; str x20, [x29, #16]; mov x0, #0x5; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L2; ldr x9, [x9];
;; a64     | add x9, x9, x0, lsl #5; mov x0, #0x5; ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3;
;; a64     | ldr x16, [x9]; blr x16; L1: ret; L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20;
;; a64     | ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1;
;; a64     | L4: ldr x8, [x9, #16]; cbz x8, L5; bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.import:loop (param i32 i32 f64 i32 i32) (result i32 f64) (loop (call_indirect 0 (param i32) (result i32) (local.get 0) (local.get 3)) (drop) (br_if 0 (local.get 4))) (local.get 1) (local.get 2))
;; v3   219| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %ecx,-0x30(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v3      | vmovsd %xmm0,-0x20(%rbp); L1: mov -0x28(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11;
;; v3      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L4; mov -0x10(%rbp),%edi; cmp %r12,0x8(%r11); jne L6;
;; v3      | call *0x0(%r11); L2: mov -0x30(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax; vmovsd -0x20(%rbp),%xmm0; ret;
;; v3      | L3: call <undefined element>; L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5; call <indirect call type mismatch>;
;; v3      | L5: call <uninitialized element>; L6: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; v3      | mov mem_base(%r12),%r13; jmp L2
;; v2   219| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %ecx,-0x30(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v2      | movsd %xmm0,-0x20(%rbp); L1: mov -0x28(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11;
;; v2      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L4; mov -0x10(%rbp),%edi; cmp %r12,0x8(%r11); jne L6;
;; v2      | call *0x0(%r11); L2: mov -0x30(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax; movsd -0x20(%rbp),%xmm0; ret;
;; v2      | L3: call <undefined element>; L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5; call <indirect call type mismatch>;
;; v2      | L5: call <uninitialized element>; L6: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; v2      | mov mem_base(%r12),%r13; jmp L2
;; a64  196| check stack; str x20, [x29, #16]; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #48]; str w3, [x29, #56]; str d0, [x29, #40];
;; a64     | L1: ldr w0, [x29, #48]; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L3; ldr x9, [x9]; add x9, x9, x0, lsl #5;
;; a64     | ldr w0, [x29, #24]; ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L4; ldr x16, [x9]; blr x16;
;; a64     | L2: ldr w0, [x29, #56]; cbnz w0, L1; ldr w0, [x29, #32]; ldr d0, [x29, #40]; ret; L3: bl <undefined element>; L4: ldr x17, [x9, #16];
;; a64     | cmp x8, x17; b.ne L5; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16];
;; a64     | ldr x21, [x20, mem_base]; b L2; L5: ldr x8, [x9, #16]; cbz x8, L6; bl <indirect call type mismatch>; L6: bl <uninitialized element>
(func $call_indirect.own:reg (param i32 i32) (result i32) (call_indirect 0 (param i32) (result i32) (local.get 0) (local.get 1)))
;; x64  169| check stack; sub $0x20,%rsp; mov %r12,-0x8(%rbp); mov %rsi,%r11; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; x64     | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L3; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11);
;; x64     | L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>;
;; x64     | L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; x64     | mov mem_base(%r12),%r13; jmp L1
;; a64  152| check stack; str x20, [x29, #16]; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x1, x17; b.cs L2; ldr x9, [x9]; add x9, x9, x1, lsl #5;
;; a64     | ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret;
;; a64     | L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base];
;; a64     | ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1; L4: ldr x8, [x9, #16]; cbz x8, L5;
;; a64     | bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.own:temp (result i32) (call_indirect 0 (param i32) (result i32) (global.get 1) (global.get 1)))
;; x64  182| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov global.1(%r12),%eax; mov global.1(%r12),%ecx; mov table.0(%r12),%rdx;
;; x64     | cmp %rcx,0x8(%rdx); jbe L2; shl $0x5,%rcx; mov 0x0(%rdx),%rdx; add %rdx,%rcx; mov type.0(%r12),%edx; cmp %rdx,0x10(%rcx); jne L3;
;; x64     | mov %rax,%rdi; mov %rcx,%r11; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11); L1: ret; L2: call <undefined element>;
;; x64     | L3: mov 0x10(%rcx),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>; L4: call <uninitialized element>; L5: mov %r12,%r10;
;; x64     | mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L1
;; a64  160| check stack; str x20, [x29, #16]; ldr w0, [x20, global.1]; ldr w1, [x20, global.1]; ldr x9, [x20, table.0]; ldr x17, [x9, #8];
;; a64     | cmp x1, x17; b.cs L2; ldr x9, [x9]; add x9, x9, x1, lsl #5; ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8;
;; a64     | ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret; L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17;
;; a64     | b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base];
;; a64     | b L1; L4: ldr x8, [x9, #16]; cbz x8, L5; bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.own:home (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (call_indirect 0 (param i32) (result i32) (local.get 8) (local.get 9)))
;; x64  230| check stack; sub $0x60,%rsp; mov %r12,-0x8(%rbp); mov -0x58(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2;
;; x64     | shl $0x5,%r11; mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L3; mov -0x50(%rbp),%edi;
;; x64     | cmp %r12,0x8(%r11); jne L5; call *0x0(%r11); L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4;
;; x64     | call <indirect call type mismatch>; L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; x64     | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L1
;; a64  192| check stack; str x20, [x29, #16]; ldr w9, [x29, #96]; ldr x10, [x20, table.0]; ldr x17, [x10, #8]; cmp x9, x17; b.cs L2; ldr x10, [x10];
;; a64     | add x10, x10, x9, lsl #5; mov x9, x10; ldr w0, [x29, #88]; ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8;
;; a64     | ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret; L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17;
;; a64     | b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base];
;; a64     | b L1; L4: ldr x8, [x9, #16]; cbz x8, L5; bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.own:small (result i32) (call_indirect 0 (param i32) (result i32) (i32.const 5) (i32.const 5)))
;; x64  178| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov $0x5,%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; x64     | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L3; mov $0x5,%edi; cmp %r12,0x8(%r11); jne L5;
;; x64     | call *0x0(%r11); L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4;
;; x64     | call <indirect call type mismatch>; L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; x64     | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L1
;; a64  160| check stack; str x20, [x29, #16]; mov x0, #0x5; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L2; ldr x9, [x9];
;; a64     | add x9, x9, x0, lsl #5; mov x0, #0x5; ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3;
;; a64     | ldr x16, [x9]; blr x16; L1: ret; L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20;
;; a64     | ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1;
;; a64     | L4: ldr x8, [x9, #16]; cbz x8, L5; bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.own:loop (param i32 i32 f64 i32 i32) (result i32 f64) (loop (call_indirect 0 (param i32) (result i32) (local.get 0) (local.get 3)) (drop) (br_if 0 (local.get 4))) (local.get 1) (local.get 2))
;; v3   219| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %ecx,-0x30(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v3      | vmovsd %xmm0,-0x20(%rbp); L1: mov -0x28(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11;
;; v3      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L4; mov -0x10(%rbp),%edi; cmp %r12,0x8(%r11); jne L6;
;; v3      | call *0x0(%r11); L2: mov -0x30(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax; vmovsd -0x20(%rbp),%xmm0; ret;
;; v3      | L3: call <undefined element>; L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5; call <indirect call type mismatch>;
;; v3      | L5: call <uninitialized element>; L6: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; v3      | mov mem_base(%r12),%r13; jmp L2
;; v2   219| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %ecx,-0x30(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v2      | movsd %xmm0,-0x20(%rbp); L1: mov -0x28(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11;
;; v2      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.0(%r12),%eax; cmp %rax,0x10(%r11); jne L4; mov -0x10(%rbp),%edi; cmp %r12,0x8(%r11); jne L6;
;; v2      | call *0x0(%r11); L2: mov -0x30(%rbp),%eax; test %eax,%eax; jne L1; mov -0x18(%rbp),%eax; movsd -0x20(%rbp),%xmm0; ret;
;; v2      | L3: call <undefined element>; L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5; call <indirect call type mismatch>;
;; v2      | L5: call <uninitialized element>; L6: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; v2      | mov mem_base(%r12),%r13; jmp L2
;; a64  196| check stack; str x20, [x29, #16]; str w0, [x29, #24]; str w1, [x29, #32]; str w2, [x29, #48]; str w3, [x29, #56]; str d0, [x29, #40];
;; a64     | L1: ldr w0, [x29, #48]; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L3; ldr x9, [x9]; add x9, x9, x0, lsl #5;
;; a64     | ldr w0, [x29, #24]; ldr w8, [x20, type.0]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L4; ldr x16, [x9]; blr x16;
;; a64     | L2: ldr w0, [x29, #56]; cbnz w0, L1; ldr w0, [x29, #32]; ldr d0, [x29, #40]; ret; L3: bl <undefined element>; L4: ldr x17, [x9, #16];
;; a64     | cmp x8, x17; b.ne L5; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16];
;; a64     | ldr x21, [x20, mem_base]; b L2; L5: ldr x8, [x9, #16]; cbz x8, L6; bl <indirect call type mismatch>; L6: bl <uninitialized element>
(func $call_indirect.nothing:reg (param i32) (call_indirect 0 (local.get 0)))
;; x64  169| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov %rdi,%r11; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; x64     | mov 0x0(%rax),%rax; add %rax,%r11; mov type.1(%r12),%eax; cmp %rax,0x10(%r11); jne L3; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11);
;; x64     | L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>;
;; x64     | L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; x64     | mov mem_base(%r12),%r13; jmp L1
;; a64  152| check stack; str x20, [x29, #16]; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L2; ldr x9, [x9]; add x9, x9, x0, lsl #5;
;; a64     | ldr w8, [x20, type.1]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret;
;; a64     | L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base];
;; a64     | ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1; L4: ldr x8, [x9, #16]; cbz x8, L5;
;; a64     | bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.nothing:loop (param i32 f64 i32 i32) (result i32 f64) (loop (call_indirect 0 (local.get 2)) (br_if 0 (local.get 3))) (local.get 0) (local.get 1))
;; v3   211| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x20(%rbp); mov %edi,-0x10(%rbp);
;; v3      | vmovsd %xmm0,-0x18(%rbp); L1: mov -0x20(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11;
;; v3      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.1(%r12),%eax; cmp %rax,0x10(%r11); jne L4; cmp %r12,0x8(%r11); jne L6; call *0x0(%r11);
;; v3      | L2: mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; mov -0x10(%rbp),%eax; vmovsd -0x18(%rbp),%xmm0; ret; L3: call <undefined element>;
;; v3      | L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5; call <indirect call type mismatch>; L5: call <uninitialized element>; L6: mov %r12,%r10;
;; v3      | mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L2
;; v2   211| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %edx,-0x28(%rbp); mov %esi,-0x20(%rbp); mov %edi,-0x10(%rbp);
;; v2      | movsd %xmm0,-0x18(%rbp); L1: mov -0x20(%rbp),%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11;
;; v2      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.1(%r12),%eax; cmp %rax,0x10(%r11); jne L4; cmp %r12,0x8(%r11); jne L6; call *0x0(%r11);
;; v2      | L2: mov -0x28(%rbp),%eax; test %eax,%eax; jne L1; mov -0x10(%rbp),%eax; movsd -0x18(%rbp),%xmm0; ret; L3: call <undefined element>;
;; v2      | L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5; call <indirect call type mismatch>; L5: call <uninitialized element>; L6: mov %r12,%r10;
;; v2      | mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L2
;; a64  188| check stack; str x20, [x29, #16]; str w0, [x29, #24]; str w1, [x29, #40]; str w2, [x29, #48]; str d0, [x29, #32]; L1: ldr w0, [x29, #40];
;; a64     | ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L3; ldr x9, [x9]; add x9, x9, x0, lsl #5; ldr w8, [x20, type.1];
;; a64     | ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L4; ldr x16, [x9]; blr x16; L2: ldr w0, [x29, #48]; cbnz w0, L1;
;; a64     | ldr w0, [x29, #24]; ldr d0, [x29, #32]; ret; L3: bl <undefined element>; L4: ldr x17, [x9, #16]; cmp x8, x17; b.ne L5; mov x8, x20;
;; a64     | ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L2;
;; a64     | L5: ldr x8, [x9, #16]; cbz x8, L6; bl <indirect call type mismatch>; L6: bl <uninitialized element>
(func $call_indirect.four:reg (param i32 i64 f32 f64 i32) (result f64) (call_indirect 0 (param i32 i64 f32 f64) (result f64) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
;; x64  169| check stack; sub $0x40,%rsp; mov %r12,-0x8(%rbp); mov %rdx,%r11; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; x64     | mov 0x0(%rax),%rax; add %rax,%r11; mov type.2(%r12),%eax; cmp %rax,0x10(%r11); jne L3; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11);
;; x64     | L1: ret; L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>;
;; x64     | L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; x64     | mov mem_base(%r12),%r13; jmp L1
;; a64  152| check stack; str x20, [x29, #16]; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x2, x17; b.cs L2; ldr x9, [x9]; add x9, x9, x2, lsl #5;
;; a64     | ldr w8, [x20, type.2]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret;
;; a64     | L2: bl <undefined element>; L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base];
;; a64     | ldr x16, [x9]; blr x16; ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1; L4: ldr x8, [x9, #16]; cbz x8, L5;
;; a64     | bl <indirect call type mismatch>; L5: bl <uninitialized element>
(func $call_indirect.four:small (result f64) (call_indirect 0 (param i32 i64 f32 f64) (result f64) (i32.const 5) (i64.const 5) (f32.const 2.5) (f64.const 2.5) (i32.const 5)))
;; v3   225| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov $0x5,%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; v3      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.2(%r12),%eax; cmp %rax,0x10(%r11); jne L3; mov $0x5,%edi; mov $0x5,%esi;
;; v3      | vmovss {0x0000000040200000},%xmm0; vmovsd {0x4004000000000000},%xmm1; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11); L1: ret;
;; v3      | L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>;
;; v3      | L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; v3      | mov mem_base(%r12),%r13; jmp L1
;; v2   225| check stack; sub $0x10,%rsp; mov %r12,-0x8(%rbp); mov $0x5,%r11d; mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L2; shl $0x5,%r11;
;; v2      | mov 0x0(%rax),%rax; add %rax,%r11; mov type.2(%r12),%eax; cmp %rax,0x10(%r11); jne L3; mov $0x5,%edi; mov $0x5,%esi;
;; v2      | movss {0x0000000040200000},%xmm0; movsd {0x4004000000000000},%xmm1; cmp %r12,0x8(%r11); jne L5; call *0x0(%r11); L1: ret;
;; v2      | L2: call <undefined element>; L3: mov 0x10(%r11),%r10; test %r10,%r10; je L4; call <indirect call type mismatch>;
;; v2      | L4: call <uninitialized element>; L5: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13; call *0x0(%r11); mov -0x8(%rbp),%r12;
;; v2      | mov mem_base(%r12),%r13; jmp L1
;; a64  192| check stack; str x20, [x29, #16]; mov x0, #0x5; ldr x9, [x20, table.0]; ldr x17, [x9, #8]; cmp x0, x17; b.cs L2; ldr x9, [x9];
;; a64     | add x9, x9, x0, lsl #5; mov x0, #0x5; mov x1, #0x5; ldr s0, {0x0000000040200000}; ldr d1, {0x4004000000000000}; ldr w8, [x20, type.2];
;; a64     | ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L3; ldr x16, [x9]; blr x16; L1: ret; L2: bl <undefined element>;
;; a64     | L3: ldr x17, [x9, #16]; cmp x8, x17; b.ne L4; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16;
;; a64     | ldr x20, [x29, #16]; ldr x21, [x20, mem_base]; b L1; L4: ldr x8, [x9, #16]; cbz x8, L5; bl <indirect call type mismatch>;
;; a64     | L5: bl <uninitialized element>
(func $call_indirect.four:loop (param i32 i64 f32 f64 i32 f64 i32 i32) (result i32 f64) (loop (call_indirect 0 (param i32 i64 f32 f64) (result f64) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 6)) (drop) (br_if 0 (local.get 7))) (local.get 4) (local.get 5))
;; v3   251| check stack; sub $0x60,%rsp; mov %r12,-0x8(%rbp); mov %ecx,-0x40(%rbp); mov %edx,-0x30(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v3      | mov %r8d,-0x48(%rbp); vmovss %xmm0,-0x20(%rbp); vmovsd %xmm1,-0x28(%rbp); vmovsd %xmm2,-0x38(%rbp); L1: mov -0x40(%rbp),%r11d;
;; v3      | mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11; mov 0x0(%rax),%rax; add %rax,%r11; mov type.2(%r12),%eax;
;; v3      | cmp %rax,0x10(%r11); jne L4; mov -0x10(%rbp),%edi; mov -0x18(%rbp),%rsi; vmovss -0x20(%rbp),%xmm0; vmovsd -0x28(%rbp),%xmm1;
;; v3      | cmp %r12,0x8(%r11); jne L6; call *0x0(%r11); L2: mov -0x48(%rbp),%eax; test %eax,%eax; jne L1; mov -0x30(%rbp),%eax;
;; v3      | vmovsd -0x38(%rbp),%xmm0; ret; L3: call <undefined element>; L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5;
;; v3      | call <indirect call type mismatch>; L5: call <uninitialized element>; L6: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; v3      | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L2
;; v2   251| check stack; sub $0x60,%rsp; mov %r12,-0x8(%rbp); mov %ecx,-0x40(%rbp); mov %edx,-0x30(%rbp); mov %rsi,-0x18(%rbp); mov %edi,-0x10(%rbp);
;; v2      | mov %r8d,-0x48(%rbp); movss %xmm0,-0x20(%rbp); movsd %xmm1,-0x28(%rbp); movsd %xmm2,-0x38(%rbp); L1: mov -0x40(%rbp),%r11d;
;; v2      | mov table.0(%r12),%rax; cmp %r11,0x8(%rax); jbe L3; shl $0x5,%r11; mov 0x0(%rax),%rax; add %rax,%r11; mov type.2(%r12),%eax;
;; v2      | cmp %rax,0x10(%r11); jne L4; mov -0x10(%rbp),%edi; mov -0x18(%rbp),%rsi; movss -0x20(%rbp),%xmm0; movsd -0x28(%rbp),%xmm1;
;; v2      | cmp %r12,0x8(%r11); jne L6; call *0x0(%r11); L2: mov -0x48(%rbp),%eax; test %eax,%eax; jne L1; mov -0x30(%rbp),%eax;
;; v2      | movsd -0x38(%rbp),%xmm0; ret; L3: call <undefined element>; L4: mov 0x10(%r11),%r10; test %r10,%r10; je L5;
;; v2      | call <indirect call type mismatch>; L5: call <uninitialized element>; L6: mov %r12,%r10; mov 0x8(%r11),%r12; mov mem_base(%r12),%r13;
;; v2      | call *0x0(%r11); mov -0x8(%rbp),%r12; mov mem_base(%r12),%r13; jmp L2
;; a64  220| check stack; str x20, [x29, #16]; str w0, [x29, #24]; str x1, [x29, #32]; str w2, [x29, #56]; str w3, [x29, #72]; str w4, [x29, #80];
;; a64     | str s0, [x29, #40]; str d1, [x29, #48]; str d2, [x29, #64]; L1: ldr w0, [x29, #72]; ldr x9, [x20, table.0]; ldr x17, [x9, #8];
;; a64     | cmp x0, x17; b.cs L3; ldr x9, [x9]; add x9, x9, x0, lsl #5; ldr w0, [x29, #24]; ldr x1, [x29, #32]; ldr s0, [x29, #40];
;; a64     | ldr d1, [x29, #48]; ldr w8, [x20, type.2]; ldp x17, x16, [x9, #8]; cmp x16, x8; ccmp x17, x20, #0x0, eq; b.ne L4; ldr x16, [x9]; blr x16;
;; a64     | L2: ldr w0, [x29, #80]; cbnz w0, L1; ldr w0, [x29, #56]; ldr d0, [x29, #64]; ret; L3: bl <undefined element>; L4: ldr x17, [x9, #16];
;; a64     | cmp x8, x17; b.ne L5; mov x8, x20; ldr x20, [x9, #8]; ldr x21, [x20, mem_base]; ldr x16, [x9]; blr x16; ldr x20, [x29, #16];
;; a64     | ldr x21, [x20, mem_base]; b L2; L5: ldr x8, [x9, #16]; cbz x8, L6; bl <indirect call type mismatch>; L6: bl <uninitialized element>
)
