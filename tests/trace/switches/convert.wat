;; without, the checks come first
(module (func $f (param f64) (result i32) (i32.trunc_f64_s (local.get 0))))
;; v2 -       cvttsd2si %xmm0, %eax; cmpl $1, %eax; jo ...  [i32_trunc_f64_s_quick]
;; v2 +       ucomisd ...(%r12), %xmm0; jbe .L0x2f; movsd ...(%r12), %xmm15; ucomisd %xmm0, %xmm15; jbe .L0x2f; cvttsd2si %xmm0, %eax; jmp .Lend; .L0x2f:; jmp ...; .Lend:  [i32_trunc_f64_s_br]
;; v2 -       ucomisd ...(%r12), %xmm0; jbe .L0x43; movsd ...(%r12), %xmm15; ucomisd %xmm0, %xmm15; jbe .L0x43; cvttsd2si %xmm0, %eax; jmp .Lend; .L0x43:; jmp ...; .Lend:  [i32_trunc_f64_s_br]
;; v2 -       jmp ...  [g_jmp]
;; v2 -       ucomisd %xmm0, %xmm0; jne .L0x56; jnp .Lend; .L0x56:; jmp ...; .Lend:  [f64_ne_br_rr]
;; v2 +       ucomisd %xmm0, %xmm0; jne .L0x42; jnp .Lend; .L0x42:; jmp ...; .Lend:  [f64_ne_br_rr]
;; v3 -       vcvttsd2si %xmm0, %eax; cmpl $1, %eax; jo ...  [i32_trunc_f64_s_quick]
;; v3 +       vucomisd ...(%r12), %xmm0; jbe .L0x2f; vmovsd ...(%r12), %xmm15; vucomisd %xmm0, %xmm15; jbe .L0x2f; vcvttsd2si %xmm0, %eax; jmp .Lend; .L0x2f:; jmp ...; .Lend:  [i32_trunc_f64_s_br]
;; v3 -       vucomisd ...(%r12), %xmm0; jbe .L0x43; vmovsd ...(%r12), %xmm15; vucomisd %xmm0, %xmm15; jbe .L0x43; vcvttsd2si %xmm0, %eax; jmp .Lend; .L0x43:; jmp ...; .Lend:  [i32_trunc_f64_s_br]
;; v3 -       jmp ...  [g_jmp]
;; v3 -       vucomisd %xmm0, %xmm0; jne .L0x56; jnp .Lend; .L0x56:; jmp ...; .Lend:  [f64_ne_br_rr]
;; v3 +       vucomisd %xmm0, %xmm0; jne .L0x42; jnp .Lend; .L0x42:; jmp ...; .Lend:  [f64_ne_br_rr]
;; a64 = the same
