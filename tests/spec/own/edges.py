#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes edges.wast: labels with many parameters. The first edge leaves in registers what it computed; the second one
comes after a call, with everything in memory, from a higher stack, so that each parameter moves down and some go to
registers, whose homes others are stored to. By each kind of edge, within a loop that keeps constants and without."""

MASK = (1 << 64) - 1
TYPES = {'i': ['i64'], 'f': ['f64'], 'if': ['i64', 'f64'], 'ni': ['i32', 'i64', 'i64']}
ARITY = (3, 12, 23)
SHIFT = (1, 7)
TRUE = '(i64.ne (i64.mul (local.get $x) (local.get $x)) (i64.add (local.get $x) (i64.const 1)))'
EDGES = {
    'br': '(br $out)',
    'br_if': f'(br_if $out {TRUE}) (unreachable)',
    'br_table': '(br_table $out $out $out $out $out $out (i32.const 3))',
    'br_table2': '(br_table $out $far $out $far $out $far $out (i32.wrap_i64 (local.get $x)))',
}


def value(kind, n, i):
    """The text of parameter i, and what it is if x is 4."""
    if kind == 'const':
        number, text = 500 + i, f'(i64.const {500 + i})'
    elif kind == 'sum':
        number, text = 4 + i + 1, f'(i64.add (local.get $x) (i64.const {i + 1}))'
    else:
        number, text = 4 * (77 + i), f'(i64.mul (local.get $x) (i64.const {77 + i}))'
    wrap = {'i64': '{}', 'i32': '(i32.wrap_i64 {})', 'f64': '(f64.convert_i64_s {})'}[n]
    return wrap.format(text), number


def values(types, kinds):
    pairs = [value(kind, t, i) for i, (t, kind) in enumerate(zip(types, kinds))]
    return ''.join(p[0] for p in pairs), [p[1] for p in pairs]


def fold(numbers):
    h = 0
    for n in reversed(numbers):
        h = n ^ h * 31 & MASK
    return h - (1 << 64) if h >> 63 else h


def function(name, types, shift, edge, loop):
    """x is 4; c is 7 for the second edge."""
    n, short = len(types), name.split('_')[0]
    first, want_first = values(types, ['sum' if i < 11 else 'const' for i in range(n)])
    second, want_second = values(types, ['product'] * n)
    unfold = {'i64': '', 'i32': '(i64.extend_i32_u)', 'f64': '(i64.trunc_sat_f64_s)'}
    hashes = ''.join(f'{unfold[t]}(i64.xor (i64.mul (local.get $h) (i64.const 31)))(local.set $h)'
                     for t in reversed(types))
    lower = ''.join(f'(i64.const {1000 + i})' for i in range(shift))
    kept = ('(local.set $k (i64.add (local.get $k) (i64.const 0x123456789abcdef0)))'
            '(local.set $g (f64.add (local.get $g) (f64.const 0.1)))')
    body = (f'(block $out (type $t{n}{short})(block $far (type $t{n}{short})'
            f'{lower}(block (br_if 0 (i32.eq (local.get $c) (i32.const 7))){first}(br $out))'
            f'{second}(call $nop){EDGES[edge]}))')
    if loop:
        body = (f'(loop $again {kept}{body}{hashes}{kept}'
                f'(br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 2))))')
    else:
        body += hashes
    func = (f'(func (export "{name}") (param $c i32) (param $x i64) (result i64)'
            f' (local $h i64) (local $k i64) (local $g f64) (local $i i32)\n{body}(local.get $h))')
    asserts = []
    for c, want in ((0, want_first), (7, want_second)):
        asserts.append(f'(assert_return (invoke "{name}" (i32.const {c}) (i64.const 4)) '
                       f'(i64.const {fold(want * (2 if loop else 1))}))')
    return func, asserts


BACK = {
    'br_if': '(br_if $l (i32.lt_s (local.get $i) (i32.const 3)))',
    'br': '(if (i32.lt_s (local.get $i) (i32.const 3)) (then {values}(call $nop)(br $l)))',
    'br_table': '(br_table $l $end $end (i32.ge_s (local.get $i) (i32.const 3)))',
}


def back(name, types, shift, edge, npins):
    """Three rounds of a loop with parameters, constants at first, sums in locals besides."""
    n, short = len(types), name.split('_')[1]
    first, want_first = values(types, ['const'] * n)
    other, want_other = values(types, ['product'] * n)
    unfold = {'i64': '', 'i32': '(i64.extend_i32_u)', 'f64': '(i64.trunc_sat_f64_s)'}
    hashes = ''.join(f'{unfold[t]}(i64.xor (i64.mul (local.get $h) (i64.const 31)))(local.set $h)'
                     for t in reversed(types))
    pins = ''.join(f'(local.set $a{i} (i64.add (local.get $a{i}) (i64.const {i + 1})))' * 2 for i in range(npins))
    lower = ''.join(f'(i64.const {1000 + i})' for i in range(shift))
    body = (f'(block $end (type $t{n}{short}){first}(loop $l (type $p{n}{short}){hashes}{pins}'
            f'(local.set $i (i32.add (local.get $i) (i32.const 1))){lower}{other}(call $nop)'
            f'{BACK[edge].format(values=other)}(br $end)))')
    sums = ''.join(f'(local.set $h (i64.xor (local.get $h) (local.get $a{i})))' for i in range(npins))
    locals_ = ''.join(f' (local $a{i} i64)' for i in range(npins))
    func = (f'(func (export "{name}") (param $x i64) (result i64) (local $h i64) (local $i i32){locals_}\n'
            f'{body}{hashes}{sums}(local.get $h))')
    h = fold(want_first + [])
    for numbers in (want_other, want_other, want_other):
        h &= MASK
        for number in reversed(numbers):
            h = number ^ h * 31 & MASK
    for i in range(npins):
        h ^= 6 * (i + 1)
    h -= (h >> 63) << 64
    return func, [f'(assert_return (invoke "{name}" (i64.const 4)) (i64.const {h}))']


def main():
    kinds, funcs, asserts = [], [], []
    for short, pattern in TYPES.items():
        for n in ARITY:
            types = [pattern[i % len(pattern)] for i in range(n)]
            kinds.append(f'(type $t{n}{short} (func (result {" ".join(types)})))')
            kinds.append(f'(type $p{n}{short} (func (param {" ".join(types)}) (result {" ".join(types)})))')
            for shift in SHIFT:
                for edge in BACK:
                    for npins in (0, 8):
                        func, checks = back(f'back_{short}_{n}_{shift}_{edge}_{npins}', types, shift, edge, npins)
                        funcs.append(func)
                        asserts += checks
                for edge in EDGES:
                    for loop in (False, True):
                        func, checks = function(f'{short}_{n}_{shift}_{edge}{"_loop" * loop}', types, shift, edge, loop)
                        funcs.append(func)
                        asserts += checks
    with open('edges.wast', 'w') as out:
        out.write(';; Written by edges.py.\n(module (func $nop)\n' + '\n'.join(kinds + funcs) + ')\n' + '\n'.join(asserts) + '\n')


main()
