;; SPDX-License-Identifier: MIT
;; Every form that a module's text may have: wat2wasm makes the same bytes of it.
(module $forms (; a comment (; within another ;) ;)
  (type $none (func))
  (type $pair (func (param $a i32) (param i32) (result i32 i64)))
  (type (func (param f32 f64) (result)))
  (import "env" "f" (func $f (type $none)))
  (import "env" "g" (func $g (param $x i32) (param i64 f32) (result f64)))
  (import "env" "t" (table $t 1 9 funcref))
  (import "env" "m" (memory $m 1))
  (import "env" "c" (global $c i32))
  (import "env" "v" (global (mut i64)))
  (func $h (import "env" "h") (param i32))
  (func (export "e1") (export "e2") (import "env" "i") (type $none))
  (table $i (export "ti") (import "env" "u") 0 externref)
  (global $imported (import "env" "w") f64)
  (func $id (param $p i32) (param $q i32) (result i32) (local $l i64) (local i32 i32 f32) (local)
    local.get $p
    local.set 4
    (local.set 3 (local.get $q))
    (i32.add (local.get 0) (local.get 1)))
  (func $sums (type $pair) (local $first f64)
    (call $id (local.get 0) (local.get 1))
    (i64.extend_i32_s (local.get 0)))
  (func (type $pair) (param $m i32) (param $n i32) (result i32 i64)
    local.get $m local.get $n
    (block $b (type $pair) (param i32 i32) (result i32 i64)
      drop drop (br $b (i32.const 4) (i64.const 1))) drop drop i32.const 1 i64.const -1)
  (func $blocks (result i32)
    block $outer (result i32)
      loop $inner
        (br_if $inner (i32.const 0))
        i32.const 1
        if $then
          br $then
        else $then
          nop
        end $then
        i32.const 2
        br $outer
      end $inner
      unreachable
    end $outer
    (if (result i32) (i32.const 1) (then (i32.const 2) (drop) (i32.const 7)) (else nop (i32.const 3)))
    i32.add
    (if $x (i32.eqz (if (result i32) (i32.const 0) (then (i32.const 1)) (else (i32.const 2))))
      (then (br $x)))
    (loop $same (block $same (br_table $same 1 0 $same (i32.const 3))))
    (block (result i32) (block (result i32 i32) (i32.const 1) (i32.const 2)) i32.add)
    drop)
  (func $constants
    (drop (i32.const 0x7fff_ffff)) (drop (i32.const -2147483648)) (drop (i32.const 4294967295)) (drop (i32.const +1_0))
    (drop (i64.const 0xffff_ffff_ffff_ffff)) (drop (i64.const -0x8000000000000000)) (drop (i64.const 18446744073709551615))
    (drop (f32.const 0x1.fffffep+127)) (drop (f32.const 1e-45)) (drop (f32.const nan)) (drop (f32.const -nan:0x1))
    (drop (f32.const nan:0x7fffff)) (drop (f32.const inf)) (drop (f32.const -inf)) (drop (f32.const 0x1p-149)) (drop (f32.const 1_000.5))
    (drop (f32.const 16777217)) (drop (f32.const 1.)) (drop (f32.const 0x1.)) (drop (f32.const -0))
    (drop (f64.const 1.7976931348623157e308)) (drop (f64.const 4.9e-324)) (drop (f64.const nan:0xf_ffff_ffff_ffff))
    (drop (f64.const 0x1.fffffffffffffp1023)) (drop (f64.const -0x0p0)) (drop (f64.const 1E+2)) (drop (f64.const 0xAp-1)) (drop (f64.const +inf)))
  (func $memories
    (i64.store offset=8 (i32.const 0) (i64.load offset=0x10 align=4 (i32.const 0)))
    (i32.store8 align=1 (i32.const 0) (i32.load16_u (i32.const 0)))
    (drop (memory.grow (memory.size))) (memory.copy (i32.const 0) (i32.const 1) (i32.const 2))
    (memory.fill (i32.const 0) (i32.const 1) (i32.const 2))
    (memory.init $d (i32.const 0) (i32.const 1) (i32.const 2)) (memory.init 0 (i32.const 0) (i32.const 1) (i32.const 2))
    (data.drop $d))
  (func $tables
    (call_indirect (i32.const 0)) (call_indirect $k (type $pair) (i32.const 0) (i32.const 1) (i32.const 2)) drop drop
    (call_indirect (param i32) (result i32) (i32.const 0) (i32.const 1)) drop
    (call_indirect $t (type $none) (i32.const 0))
    (drop (table.get 0 (i32.const 0))) (table.set $k (i32.const 0) (ref.null func))
    (drop (table.size $i)) (drop (table.size 0)) (drop (table.grow $i (ref.null extern) (i32.const 1)))
    (table.fill $k (i32.const 0) (ref.func $id) (i32.const 1))
    (table.copy (i32.const 0) (i32.const 0) (i32.const 0)) (table.copy $k $t (i32.const 0) (i32.const 0) (i32.const 0))
    (table.init $p1 (i32.const 0) (i32.const 0) (i32.const 0)) (table.init $k $p1 (i32.const 0) (i32.const 0) (i32.const 0))
    (elem.drop $p1) (drop (ref.is_null (ref.null extern)))
    (drop (select (i32.const 1) (i32.const 2) (i32.const 3)))
    (drop (select (result i64) (i64.const 1) (i64.const 2) (i32.const 3)))
    (drop (select (result funcref) (ref.null func) (ref.func $f) (i32.const 3)))
    (drop (i32.trunc_sat_f64_u (f64.const 1))) (drop (i64.extend8_s (i64.const 1))) return)
  (table $k 2 funcref)
  (table $inline (export "ki") funcref (elem $f $id 2))
  (table funcref (elem (ref.func $f) (item ref.null func)))
  (table externref (elem (ref.null extern)))
  (global $g1 i32 (i32.const 5))
  (global $g2 (export "g2") (mut f64) (f64.const -1.5))
  (global funcref (ref.func $id))
  (global i32 global.get $c)
  (export "id" (func $id)) (export "mem" (memory $m)) (export "tab" (table 0)) (export "glob" (global $g1))
  (export "" (func 0)) (export "\u{1f600}\t\n\"\\\c3\a9" (func $id))
  (start $constants)
  (elem (i32.const 0) $f $id)
  (elem $e1 (offset (i32.const 1)) func 2 3)
  (elem (table $k) (i32.const 0) func $id)
  (elem (table $k) (offset global.get $c) funcref (item ref.func $id) (ref.null func))
  (elem (table $i) (i32.const 0) externref (ref.null extern))
  (elem $p1 func $f $id)
  (elem funcref (ref.func $f) (item (ref.func $id)))
  (elem externref)
  (elem declare func $id)
  (elem $p2 declare funcref (ref.func $h))
  (data (i32.const 0) "abc" "\00\ff\7f" "")
  (data $d "passive")
  (data (offset (i32.const 16)))
  (data (memory $m) (i32.const 3) "\'")
  (data (global.get $c) "é"))
