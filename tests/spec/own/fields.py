#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes fields.wast: two shifts by constants, or a shift and a mask, that take out or place a bit field, and at the limits of
that: masks of all bits and beyond the top, counts of 0, of the last bit and above, signs that a mask reaches."""

# first op, its constant, second op, its constant
PAIRS = {32: """
    shr_u 3 and 255, shr_u 24 and 255, shr_u 28 and 255, shr_u 31 and 1, shr_u 31 and 3, shr_u 0 and 15, shr_u 4 and -1, shr_u 36 and 15,
    shr_u 3 and 254, shr_u 8 and 0, shr_s 3 and 255, shr_s 24 and 255, shr_s 25 and 255, shr_s 16 and 65535, shr_s 17 and 65535,
    shr_s 31 and 1, shr_s 31 and 3, shr_s 0 and -1, shr_s 5 and -1, rotl 8 and 255, rotr 8 and 255,
    and 15 shl 4, and 255 shl 28, and 1 shl 31, and 65535 shl 16, and 65535 shl 17, and 2147483647 shl 1, and 3 shl 0, and 6 shl 2,
    shl 4 and 240, shl 4 and 255, shl 4 and 252, shl 4 and 15, shl 4 and 31, shl 0 and 7, shl 8 and 65535, shl 28 and 1879048192,
    shl 31 and -2147483648, shl 31 and -1, shl 24 and -16777216, and 255 shr_u 4, and 255 shr_u 7, and 255 shr_u 8, and 255 shr_s 4,
    and 2147483647 shr_s 30, and 65535 and 255, and 255 and 65535,
    shl 24 shr_s 24, shl 16 shr_s 16, shl 31 shr_s 31, shl 24 shr_s 20, shl 20 shr_s 24, shl 1 shr_s 31, shl 0 shr_s 31, shl 31 shr_s 0,
    shl 24 shr_u 24, shl 24 shr_u 20, shl 20 shr_u 24, shl 31 shr_u 31, shl 1 shr_u 1, shl 0 shr_u 0, shl 33 shr_u 33,
    shl 3 shl 4, shl 16 shl 16, shl 31 shl 1, shr_u 3 shr_u 4, shr_u 16 shr_u 16, shr_s 3 shr_s 4, shr_s 16 shr_s 16, shr_s 31 shr_s 31,
    shr_u 1 shr_s 3, shr_u 0 shr_s 3, shr_s 3 shr_u 3, shr_s 0 shr_u 3, shr_u 4 shl 4, shr_s 4 shl 2, shr_u 5 shl 0""", 64: """
    shr_u 3 and 255, shr_u 63 and 1, shr_u 60 and 255, shr_u 67 and 7, shr_u 0 and 4294967295, shr_u 31 and 4294967295,
    shr_u 32 and 4294967295, shr_u 33 and 4294967295, shr_s 32 and 4294967295, shr_s 33 and 4294967295, shr_s 63 and 1, shr_s 63 and -1,
    shr_s 56 and 255, shr_s 57 and 255, and 4294967295 shl 3, and 4294967295 shl 32, and 4294967295 shl 33, and 1 shl 63,
    and 9223372036854775807 shl 1, shl 4 and 4080, shl 1 and 8589934591, shl 32 and -4294967296, shl 40 and 280375465082880,
    shl 63 and -9223372036854775808, shl 32 shr_s 32, shl 56 shr_s 56, shl 63 shr_s 63, shl 32 shr_s 30, shl 32 shr_u 32,
    shl 32 shr_u 28, shl 28 shr_u 32, shl 63 shr_u 63, shl 40 shl 40, shr_u 40 shr_u 40, shr_s 40 shr_s 40, shr_s 31 shr_s 32,
    shr_u 16 shr_s 16, shr_s 60 shl 60"""}
VALUES = {32: [0x89abcdef, 0x7fffffff, 0x80000000, 0x12345678],
          64: [0x89abcdef01234567, 0x7fffffffffffffff, 0x8000000000000000, 0x1234567890abcdef]}
# Results to the operand's local and to another, while the old value waits; what the op before did not make alone.
OTHERS = """
  (func (export "left") (param i32) (result i32) (i32.and (i32.const 255) (i32.shr_u (local.get 0) (i32.const 7))))
  (func (export "count") (param i32) (result i32) (i32.shl (i32.const 3) (i32.shr_u (local.get 0) (i32.const 29))))
  (func (export "itself") (param i32) (result i32)
    (local.set 0 (i32.and (i32.shr_u (local.get 0) (i32.const 7)) (i32.const 255))) (local.get 0))
  (func (export "other") (param i32 i32) (result i32)
    (local.set 1 (i32.and (i32.shr_u (local.get 0) (i32.const 7)) (i32.const 255))) (i32.sub (local.get 0) (local.get 1)))
  (func (export "waits") (param i32) (result i32)
    local.get 0 (local.set 0 (i32.and (i32.shr_u (local.get 0) (i32.const 7)) (i32.const 255))) local.get 0 i32.sub)
  (func (export "stays") (param i32) (result i32) (local i32)
    (i32.sub (i32.and (local.tee 1 (i32.shr_u (local.get 0) (i32.const 7))) (i32.const 255)) (local.get 1)))
  (func (export "sum") (param i32) (result i32)
    (i32.and (i32.shr_u (i32.add (local.get 0) (local.get 0)) (i32.const 7)) (i32.const 255)))
  (func (export "label") (param i32) (result i32)
    (i32.and (block (result i32) (drop (br_if 0 (local.get 0) (local.get 0))) (i32.shr_u (local.get 0) (i32.const 7))) (i32.const 255)))
  (func (export "widened") (param i32) (result i64)
    (i64.and (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 7))) (i64.const 0xfffffff)))
  (func (export "narrowed") (param i64) (result i32)
    (i32.and (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 60))) (i32.const 255))))
(assert_return (invoke "left" (i32.const 0x89abcdef)) (i32.const 0x9b))
(assert_return (invoke "count" (i32.const 0x89abcdef)) (i32.const 0x30))
(assert_return (invoke "itself" (i32.const 0x89abcdef)) (i32.const 0x9b))
(assert_return (invoke "other" (i32.const 0x89abcdef) (i32.const 0)) (i32.const 0x89abcd54))
(assert_return (invoke "waits" (i32.const 0x89abcdef)) (i32.const 0x89abcd54))
(assert_return (invoke "stays" (i32.const 0x89abcdef)) (i32.const 0xfeeca900))
(assert_return (invoke "sum" (i32.const 0x89abcdef)) (i32.const 0x37))
(assert_return (invoke "label" (i32.const 0x89abcdef)) (i32.const 0xef))
(assert_return (invoke "label" (i32.const 0)) (i32.const 0))
(assert_return (invoke "widened" (i32.const 0x89abcdef)) (i64.const 0xf13579b))
(assert_return (invoke "narrowed" (i64.const 0x89abcdef01234567)) (i32.const 0xf8))
"""


def signed(a, bits):
    return a - (a >> bits - 1 << bits)


def value(op, a, k, bits):
    n = k % bits
    return {'shl': a << n, 'shr_u': a >> n, 'shr_s': signed(a, bits) >> n, 'and': a & k, 'rotl': a << n | a >> bits - n,
            'rotr': a >> n | a << bits - n}[op] % 2 ** bits


def main():
    funcs, asserts = [], []
    for bits, pairs in PAIRS.items():
        t = f'i{bits}'
        for pair in pairs.split(','):
            first, j, second, k = pair.split()
            name = f'{t} {pair.strip()}'
            funcs.append(f'  (func (export "{name}") (param {t}) (result {t}) '
                         f'({t}.{second} ({t}.{first} (local.get 0) ({t}.const {j})) ({t}.const {k})))')
            for a in VALUES[bits]:
                want = value(second, value(first, a, int(j), bits), int(k), bits)
                asserts.append(f'(assert_return (invoke "{name}" ({t}.const {a:#x})) ({t}.const {want:#x}))')
    with open('fields.wast', 'w') as out:
        out.write(';; Written by fields.py.\n(module\n' + '\n'.join(funcs) + OTHERS + '\n'.join(asserts) + '\n')


main()
