;; two accesses at offsets from one local: the sum of it and memory's base is made once
(module (memory 1) (func $f (param i32) (result i32) (i32.add (i32.load offset=8 (local.get 0)) (i32.load offset=12 (local.get 0)))))
;; v2 = the same
;; v3 = the same
;; a64 -       add x19, x21, w0, uxtw  [g_add_base]
;; a64 -       ldr w1, [x19, #0x8]  [i32_load_mem_ptr]
;; a64 +       add x16, x21, w0, uxtw  [g_add_base]
;; a64 +       ldr w1, [x16, #0x8]  [i32_load_mem_ptr]
;; a64 -       ldr w2, [x19, #0xc]  [i32_load_mem_ptr]
;; a64 +       add x16, x21, w0, uxtw  [g_add_base]
;; a64 +       ldr w2, [x16, #0xc]  [i32_load_mem_ptr]
