;; a constant is needed in a register: there is no form of the maximum of floats with one
;; => constant needed in a register
;; => pool of constants: 1
(module (func $f (param f64) (result f64) (f64.max (local.get 0) (f64.const 1.5))))
