#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes compare.wast: every compare under every consumer (value, if, br_if, select, with and without eqz), with the
right operand in a local and as a constant, on pairs that are less, equal, greater and, for floats, unordered."""
import math
import operator

REL = {'eq': operator.eq, 'ne': operator.ne, 'lt': operator.lt, 'gt': operator.gt, 'le': operator.le, 'ge': operator.ge}
CONSUMERS = {
    'value': '{c}',
    'eqz': '(i32.eqz (i32.eqz {c}))',
    'if': '(if (result i32) {c} (then (i32.const 1)) (else (i32.const 0)))',
    'if_eqz': '(if (result i32) (i32.eqz {c}) (then (i32.const 0)) (else (i32.const 1)))',
    'br_if': '(block (result i32) (drop (br_if 0 (i32.const 1) {c})) (i32.const 0))',
    'br_if_eqz': '(block (result i32) (drop (br_if 0 (i32.const 0) (i32.eqz {c}))) (i32.const 1))',
    'select': '(select (i32.const 1) (i32.const 0) {c})',
    'select_f': '(i32.trunc_f32_s (select (f32.const 1) (f32.const 0) {c}))',
}
PAIRS = {
    'i32': [(-1, 1), (1, 1), (5, -7)],
    'i64': [(-1, 1), (1, 1), (5, -7)],
    'f32': [(1, 2), (1, 1), (2, 1), ('nan', 1), (1, 'nan'), ('nan', 'nan')],
    'f64': [(1, 2), (1, 1), (2, 1), ('nan', 1), (1, 'nan'), ('nan', 'nan')],
}


def value(t, v, unsigned):
    if v == 'nan':
        return math.nan
    return v % (1 << int(t[1:])) if unsigned else v


def main():
    funcs, asserts = [], []
    for t, pairs in PAIRS.items():
        for op, rel in REL.items():
            signs = [''] if t[0] == 'f' or op in ('eq', 'ne') else ['_s', '_u']
            for sign in signs:
                for name, form in CONSUMERS.items():
                    f = f'{t}.{op}{sign} {name}'
                    c = f'({t}.{op}{sign} (local.get 0) (local.get 1))'
                    funcs.append(f'  (func (export "{f}") (param {t} {t}) (result i32) {form.format(c=c)})')
                    for a, b in pairs:
                        want = int(rel(value(t, a, sign == '_u'), value(t, b, sign == '_u')))
                        args = f'({t}.const {a}) ({t}.const {b})'
                        asserts.append(f'(assert_return (invoke "{f}" {args}) (i32.const {want}))')
                    a, b = pairs[0]
                    want = int(rel(value(t, a, sign == '_u'), value(t, b, sign == '_u')))
                    c = f'({t}.{op}{sign} (local.get 0) ({t}.const {b}))'
                    funcs.append(f'  (func (export "{f} constant") (param {t}) (result i32) {form.format(c=c)})')
                    asserts.append(f'(assert_return (invoke "{f} constant" ({t}.const {a})) (i32.const {want}))')
    with open('compare.wast', 'w') as out:
        out.write(';; Written by compare.py.\n(module\n' + '\n'.join(funcs) + ')\n' + '\n'.join(asserts) + '\n')


main()
