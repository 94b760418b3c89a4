#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes restarts.wast: loops that keep constants, which are operands of ops that want registers of their own, before a
loop inside that keeps others. With random facts the outer loop keeps one in a register that the op wants: the function
is compiled again, and until then nothing may be done in a state that no op expects."""

MASK = (1 << 64) - 1
OPS = {
    'i64.rem_u': lambda a, b: a % b,
    'i64.div_u': lambda a, b: a // b,
    'i64.rem_s': lambda a, b: a % b,      # of positive numbers
    'i64.div_s': lambda a, b: a // b,
    'i64.shl': lambda a, b: a << b % 64 & MASK,
    'i64.rotl': lambda a, b: (a << b % 64 | a >> (64 - b) % 64) & MASK,
}
KEPT = [0x1111111111111111, 0x2222222222222223, 0x3333333333333333, 0x4444444444444445, 0x5555555555555555]
Y = 7


def run(op, inner, rounds):
    h = 0
    for _ in range(rounds):
        h ^= KEPT[0]
        h = h + OPS[op](KEPT[0], Y) & MASK
        h ^= KEPT[0]
        while True:
            for k in KEPT[1:1 + inner]:
                h = (h ^ k) * k & MASK
            if h:
                break
    return h - (h >> 63 << 64)


def main():
    funcs, asserts = [], []
    for op in OPS:
        for inner in range(1, 5):
            for copy in range(3):
                name = f'{op} {inner} {copy}'
                kept = f'(i64.const {KEPT[0]})'
                body = ''.join(f'(local.set $h (i64.mul (i64.xor (local.get $h) (i64.const {k})) (i64.const {k})))'
                               for k in KEPT[1:1 + inner])
                funcs.append(f'(func (export "{name}") (param $c i32) (param $y i64) (result i64) (local $h i64)\n'
                             f'(loop $o (local.set $h (i64.xor (local.get $h) {kept}))'
                             f'(local.set $h (i64.add (local.get $h) ({op} {kept} (local.get $y))))'
                             f'(local.set $h (i64.xor (local.get $h) {kept}))'
                             f'(loop $i {body}(br_if $i (i64.eqz (local.get $h))))'
                             f'(br_if $o (local.tee $c (i32.sub (local.get $c) (i32.const 1))))) (local.get $h))')
                asserts.append(f'(assert_return (invoke "{name}" (i32.const 2) (i64.const {Y})) (i64.const {run(op, inner, 2)}))')
    with open('restarts.wast', 'w') as out:
        out.write(';; Written by restarts.py.\n(module\n' + '\n'.join(funcs) + ')\n' + '\n'.join(asserts) + '\n')


main()
