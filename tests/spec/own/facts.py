#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes facts.wast: what the compiler assumes about a loop meets what makes it wrong.

Loops that keep constants in registers, with every op in them that calls something, at depths at which sums of weights
would wrap; i64 ops with a constant on an i32 that only an alias calls an i64, under register pressure; accesses that
end where 4 GiB do."""

MASK = (1 << 64) - 1
CONSTS = [(0x1234567800000001 * (k + 1) ^ k << 33) & MASK for k in range(8)]
CALLS = {
    'table.set': '(table.set $t (i32.const 1) (ref.func $f))',
    'table.grow': '(drop (table.grow $t (ref.null func) (i32.const 1)))',
    'table.fill': '(table.fill $t (i32.const 0) (ref.func $f) (i32.const 2))',
    'table.copy': '(table.copy $t $t (i32.const 0) (i32.const 2) (i32.const 2))',
    'table.init': '(table.init $t $e (i32.const 0) (i32.const 0) (i32.const 0))',
    'elem.drop': '(elem.drop $e)',
    'memory.grow': '(drop (memory.grow (i32.const 0)))',
    'memory.copy': '(memory.copy (i32.const 512) (i32.const 1024) (i32.const 100))',
    'memory.copy n': '(memory.copy (i32.const 512) (i32.const 1024) (local.get $n))',
    'memory.fill': '(memory.fill (i32.const 512) (i32.const 7) (i32.const 100))',
    'memory.init': '(memory.init $d (i32.const 512) (i32.const 0) (i32.const 0))',
    'data.drop': '(data.drop $d)',
    'call': '(drop (call $many (i64.const -1) (i64.const -2) (i64.const -3) (i64.const -4) (i64.const -5) (i64.const -6)))',
    'call_indirect': '(drop (call_indirect (type $many) (i64.const -1) (i64.const -2) (i64.const -3) (i64.const -4)'
                     ' (i64.const -5) (i64.const -6) (i32.const 3)))',
    'import': '(call $print (i32.const 7))',
    'division': '(global.set $g (i64.div_u (global.get $g) (i64.or (global.get $g) (i64.const 1))))',
    'shift': '(global.set $g (i64.shl (global.get $g) (i64.and (global.get $g) (i64.const 1))))',
    'conversion': '(global.set $g (i64.trunc_sat_f64_u (f64.convert_i64_u (global.get $g))))',
}


def call_in_loop(op, depth):
    """Constants are stored and a constant address is checked, in each of $n rounds after a call `depth` loops deep."""
    inner = '(loop ' * depth + CALLS[op] + ')' * depth
    stores = ' '.join(f'(i64.store (i32.const {8 * k}) (i64.const {c}))' for k, c in enumerate(CONSTS))
    total = sum(CONSTS) & MASK
    loads = '(i64.load (i32.const 0))'
    for k in range(1, len(CONSTS)):
        loads = f'(i64.add {loads} (i64.load (i32.const {8 * k})))'
    name = f'{op} {depth}'
    print(f'''  (func (export "{name}") (param $n i32) (result i64)
    (loop $l
      {inner}
      {stores}
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $l (local.get $n)))
    {loads})''')
    return f'(assert_return (invoke "{name}" (i32.const 3)) (i64.const {total}))'


def signed(v, bits=64):
    return v - (1 << bits) if v >> bits - 1 else v


def divide(op, x, c):
    if op.endswith('_u'):
        return x // c if 'div' in op else x % c
    sc = signed(c)
    q = abs(x) // abs(sc) * (-1 if sc < 0 else 1)
    return (q if 'div' in op else x - q * sc) & MASK


def extended(op, c, waiting):
    """An i32 is extended and divided while other values wait; `waiting` of them fill the registers."""
    name = f'{op} {c} {waiting}'
    gets, drops = '(global.get $g) ' * waiting, 'drop ' * waiting
    print(f'''  (func (export "{name}") (param $a i32) (result i64) (local $x i32) (local $r i64)
    {gets}
    (local.set $r ({op} (i64.extend_i32_u (local.tee $x (i32.xor (local.get $a) (i32.const 3)))) (i64.const {signed(c)})))
    {drops}
    (local.get $r))''')
    out = []
    for a in (1, 0xfffffff0, 1000000007):
        x = (a ^ 3) & 0xffffffff
        out.append(f'(assert_return (invoke "{name}" (i32.const {signed(a, 32)})) (i64.const {signed(divide(op, x, c))}))')
    return '\n'.join(out)


def loops():
    print('''(module
  (import "spectest" "print_i32" (func $print (param i32)))
  (type $many (func (param i64 i64 i64 i64 i64 i64) (result i64)))
  (global $g (mut i64) (i64.const 9))
  (table $t 4 200 funcref)
  (memory 1)
  (data $d "abc")
  (elem $e func $f)
  (elem (i32.const 3) $many)
  (func $f)
  (func $many (type $many) (i64.add (local.get 0) (i64.add (local.get 1) (i64.add (local.get 2)
    (i64.add (local.get 3) (i64.add (local.get 4) (local.get 5)))))))''')
    asserts = [call_in_loop(op, depth) for op in CALLS for depth in (0, 1, 11, 12, 20)]
    print(')\n' + '\n'.join(asserts))


def divisions():
    print('(module (global $g (mut i64) (i64.const -1))')
    asserts = [extended(op, c, waiting)
               for op in ('i64.div_u', 'i64.rem_u', 'i64.div_s', 'i64.rem_s')
               for c in (3, 5, 7, 10, 64, 1000000007, 1 << 31, (1 << 32) - 1, 1 << 32, (1 << 32) + 1, MASK - 6)
               for waiting in (0, 10, 20)]
    print(')\n' + '\n'.join(asserts))


def addresses():
    """The address of a constant that a loop keeps for its value; it is far outside of the memory."""
    stores = ' '.join(f'(i64.store (i32.const {8 * k}) (i64.const {signed(c)}))' for k, c in enumerate(CONSTS[:3]))
    print(f'''(module (memory 1)
  (func $g (param i64 i64 i64 i64 i64 i64))
  (func (export "far") (param $n i32) (param $x i64) (result i64) (local $r i64)
    (loop $l
      {'(loop ' * 11}(call $g {'(local.get $x) ' * 6}){')' * 11}
      {stores}
      (i64.store (i32.const 24) (i64.const 0x80000008))
      (local.set $r (i64.load (i32.const 0x80000008)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $r)))
(assert_trap (invoke "far" (i32.const 1) (i64.const 4096)) "out of bounds memory access")
(assert_trap (invoke "far" (i32.const 2) (i64.const -8)) "out of bounds memory access")''')


def sets():
    """A local that a round of a loop sets on some ways only, or reads first, or leaves before: what a wrong fact says is
    set at once. The local is read in the loop and after it."""
    ways = {
        'arm': '(if (i32.and (local.get $n) (i32.const 1)) (then (local.set $x (i64.extend_i32_u (local.get $n)))))',
        'arms': '(if (i32.and (local.get $n) (i32.const 1)) (then (local.set $x (i64.const 5))) (else (local.set $x (local.get $x))))',
        'skip': '(block (br_if 0 (i32.and (local.get $n) (i32.const 1))) (local.set $x (i64.extend_i32_u (local.get $n))))',
        'leave': '(br_if $out (i32.eq (local.get $n) (i32.const 2))) (local.set $x (i64.extend_i32_u (local.get $n)))',
        'next': '(br_if $l (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const 1))) (i32.const 1)))'
                ' (local.set $x (i64.const 77))',
        'call': '(call $nop) (local.set $x (i64.add (local.get $x) (i64.add (local.get $x) (local.get $x))))',
        'read': '(local.set $x (i64.add (local.get $x) (i64.const 3)))',
        'inner': '(local.set $m (i32.const 2)) (loop $i (local.set $s (i64.add (local.get $s) (local.get $x)))'
                 ' (local.set $x (i64.extend_i32_u (local.get $m)))'
                 ' (br_if $i (local.tee $m (i32.sub (local.get $m) (i32.const 1)))))',
        'table': '(block $b (block $a (br_table $a $b $b (i32.rem_u (local.get $n) (i32.const 3))))'
                 ' (local.set $x (i64.extend_i32_u (local.get $n))))',
    }
    print('(module (func $nop)')
    asserts = []
    for name, way in ways.items():
        for copy in range(6):  # so that lies meet some of them
            pad = ' '.join(f'(local $p{k} i64)' for k in range(copy))
            uses = ' '.join(f'(local.set $p{k} (i64.add (local.get $p{k}) (local.get $x)))' for k in range(copy))
            print(f'''  (func (export "{name} {copy}") (param $n i32) (param $x i64) (result i64) (local $s i64) (local $m i32) {pad}
    (call $nop)
    (block $out (loop $l
      {way}
      {uses}
      (local.set $s (i64.add (i64.mul (local.get $s) (i64.const 3)) (local.get $x)))
      (br_if $l (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const 1))) (i32.const 0)))))
    (i64.add (local.get $s) (i64.mul (local.get $x) (i64.const 1000000))))''')
            for n in (1, 2, 5):
                asserts.append(f'(assert_return (invoke "{name} {copy}" (i32.const {n}) (i64.const 9))'
                               f' (i64.const {model(name, n, 9)}))')
    print(')\n' + '\n'.join(asserts))


def model(name, n, x):
    s = 0
    while True:
        if name == 'arm' and n & 1:
            x = n
        elif name == 'arms' and n & 1:
            x = 5
        elif name == 'skip' and not n & 1:
            x = n
        elif name == 'leave':
            if n == 2:
                break
            x = n
        elif name == 'next':
            n -= 1
            if n > 1:
                continue
            x = 77
        elif name == 'call':
            x *= 3
        elif name == 'read':
            x += 3
        elif name == 'inner':
            for m in (2, 1):
                s += x
                x = m
        elif name == 'table' and n % 3 == 0:
            x = n
        s = s * 3 + x
        n -= 1
        if n <= 0:
            break
    return signed((s + x * 1000000) & MASK)


if __name__ == '__main__':
    import os
    import sys
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    with open('facts.wast', 'w') as sys.stdout:
        loops()
        divisions()
        addresses()
        sets()
