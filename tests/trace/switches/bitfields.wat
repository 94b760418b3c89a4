;; a shift and a mask, a mask and a shift, two shifts
(module (func $f (param i32 i32 i64) (result i64) (local.set 0 (i32.and (i32.shr_u (local.get 0) (i32.const 5)) (i32.const 63))) (local.set 1 (i32.shl (i32.and (local.get 1) (i32.const 31)) (i32.const 8))) (local.set 2 (i64.shr_s (i64.shl (local.get 2) (i64.const 40)) (i64.const 52))) (i64.sub (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1))) (local.get 2))))
;; v2 = the same
;; v3 = the same
;; a64 +       lsr w3, w0, #0x5  [i32_shr_u_ri_3]
;; a64 -       ubfx w3, w0, #0x5, #0x6  [g_ubfx32]
;; a64 +       and w3, w3, #0x3f  [i32_and_ri]
;; a64 +       and w0, w1, #0x1f  [i32_and_ri_3]
;; a64 -       ubfiz w0, w1, #0x8, #0x5  [g_ubfiz32]
;; a64 +       lsl w0, w0, #0x8  [i32_shl_ri]
;; a64 +       lsl x1, x2, #0x28  [i64_shl_ri_3]
;; a64 -       sbfx x1, x2, #0xc, #0xc  [g_sbfx64]
;; a64 +       asr x1, x1, #0x34  [i64_shr_s_ri]
