;; a shift and the op that takes its result, a product and a difference
(module (func $f (param i64 i32 i32) (result i64) (local.set 0 (i64.xor (local.get 0) (i64.shr_u (local.get 0) (i64.const 30)))) (local.set 1 (i32.sub (local.get 1) (i32.mul (local.get 2) (local.get 2)))) (i64.add (local.get 0) (i64.extend_i32_u (local.get 1)))))
;; v2 = the same
;; v3 = the same
;; a64 +       lsr x3, x0, #0x1e  [i64_shr_u_ri_3]
;; a64 -       eor x0, x0, x0, lsr #0x1e  [g_xor64_lsr]
;; a64 +       eor x0, x3, x0  [i64_xor_rr]
;; a64 +       mul w3, w2, w2  [i32_mul_rr3]
;; a64 -       msub w1, w2, w2, w1  [g_msub32]
;; a64 +       sub w1, w1, w3  [i32_sub_rr]
