;; without, the sum is compared with zero again
(module (func $f (param i32)
  (loop $again (br_if $again (local.tee 0 (i32.add (local.get 0) (i32.const -1)))))))
;; v2 -       jne ...  [g_jnz]
;; v2 +       testl %edi, %edi; jne ...  [i32_eqz_brn_rr]
;; v3 -       jne ...  [g_jnz]
;; v3 +       testl %edi, %edi; jne ...  [i32_eqz_brn_rr]
;; a64 = the same
