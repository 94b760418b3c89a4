;; an address that the loop does not set, at offsets: where accesses need its sum with memory's base, that is made in front of the loop
(module (memory 1) (func (param i32 i32) (result i32) (local i32)
  (loop
    (local.set 2 (i32.add (local.get 2) (i32.load offset=8 (local.get 0))))
    (if (i32.and (local.get 1) (i32.const 1)) (then (i32.store offset=12 (local.get 0) (local.get 2))))
    (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
  (local.get 2)))
;; v3|   0  push %rbp
;; v3|   1  mov %rsp,%rbp
;; v3|   4  xor %r15d,%r15d
;; v3|   7  add 0x8(%r13,%rdi,1),%r15d
;; v3|   f  rex mov %esi,%eax
;; v3|  12  rex and $0x1,%eax
;; v3|  16  je 0x21
;; v3|  1c  mov %r15d,0xc(%r13,%rdi,1)
;; v3|  21  rex add $0xffffffff,%esi
;; v3|  25  jne 0x7
;; v3|  2b  mov %r15,%rax
;; v3|  2e  leave
;; v3|  2f  ret
;; a64|   0  stp x29, x30, [sp, #-64]!
;; a64|   4  mov x29, sp
;; a64|   8  mov x28, #0x0
;; a64|   c  add x27, x21, w0, uxtw
;; a64|  10  ldr w2, [x27, #8]
;; a64|  14  add w28, w2, w28
;; a64|  18  and w2, w1, #0x1
;; a64|  1c  cbz w2, 0x24
;; a64|  20  str w28, [x27, #12]
;; a64|  24  sub w1, w1, #0x1
;; a64|  28  cbnz w1, 0x10
;; a64|  2c  mov x0, x28
;; a64|  30  ldp x29, x30, [sp], #64
;; a64|  34  ret
