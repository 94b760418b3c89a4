#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes frames.wast: functions with frames of all sizes, which call themselves, with and without parameters on the
stack, locals that begin with zero and memory. A prologue of each length comes out of it; three functions of a kind,
since random choices compile one in three for branches that reach everywhere."""

LOCALS = (0, 1, 6, 30, 60, 250, 500, 600, 1020, 4000, 8170, 8200, 9900)
PARAMS = (0, 12)


def function(name, nlocals, nparams, read, memory):
    """Adds up n, n - 1 ... 1, its last local (zero) and its last parameter."""
    extra = ' i64' * nparams
    args = ''.join(f' (i64.const {i})' for i in range(nparams))
    index = nparams + nlocals
    step = '(i64.extend_i32_u (local.get 0))'
    if read and nlocals:
        step = f'(i64.add {step} (local.get {index}))'
    if memory:
        step = f'(i64.add {step} (i64.load (i32.const 8)))'
    if nparams:
        step = f'(i64.add {step} (local.get {nparams}))'
    locals_ = ''.join(f' (local{" i64" * min(nlocals - i, 100)})' for i in range(0, nlocals, 100))
    return (f'  (func ${name} (export "{name}") (param i32{extra}) (result i64){locals_}\n'
            f'    (if (result i64) (i32.eqz (local.get 0)) (then (i64.const 0))\n'
            f'      (else (i64.add {step} (call ${name} (i32.sub (local.get 0) (i32.const 1)){args})))))')


def main():
    funcs, asserts = [], []
    for nlocals in LOCALS:
        for nparams in PARAMS:
            for read in (False, True):
                for memory in (False, True):
                    for copy in range(3):
                        name = f'{nlocals} {nparams} {"read" if read else "none"} {"memory" if memory else "none"} {copy}'
                        name = name.replace(' ', '_')
                        funcs.append(function(name, nlocals, nparams, read, memory))
                        args = ' '.join(f'(i64.const {i})' for i in range(nparams))
                        want = 6 + (nparams - 1) * 3 if nparams else 6
                        asserts.append(f'(assert_return (invoke "{name}" (i32.const 3) {args}) (i64.const {want}))')
    with open('frames.wast', 'w') as out:
        out.write(';; Written by frames.py.\n(module (memory 1)\n' + '\n'.join(funcs) + ')\n' + '\n'.join(asserts) + '\n')


main()
