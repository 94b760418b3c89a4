# SPDX-License-Identifier: MIT
"""./dev linearity: modules made to be hard, at N and at 2N: time and memory of compilation, and their ratios.

A kind whose time or memory grows by more than 2.2 from N to 2N is marked."""
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS, MOST = 15, 2.2


def leb(n):
    out = b''
    while n > 0x7f:
        out += bytes([n & 0x7f | 0x80])
        n >>= 7
    return out + bytes([n])


def section(number, body):
    return bytes([number]) + leb(len(body)) + body


def module(bodies, type_=b'\x60\0\0'):
    bodies = b''.join(leb(len(b)) + b for b in bodies) if isinstance(bodies, list) else bodies
    n = count[0]
    return (b'\0asm\1\0\0\0' + section(1, b'\1' + type_) + section(3, leb(n) + b'\0' * n) + section(5, b'\1\0\1') +
            section(10, leb(n) + bodies))


count = [1]   # functions of the module at hand


def one(body, locals_=0, type_=b'\x60\0\0'):
    count[0] = 1
    return module([(leb(1) + leb(locals_) + b'\x7f' if locals_ else b'\0') + body + b'\x0b'], type_)


def many(n, body):
    count[0] = n
    return module((leb(len(body)) + body) * n)


BLOCK, LOOP, IF, END = b'\x02\x40', b'\x03\x40', b'\x04\x40', b'\x0b'


def get(i):
    return b'\x20' + leb(i)


def set_(i):
    return b'\x21' + leb(i)


def wide_type(n):
    return b'\x60' + leb(n) + b'\x7f' * n + leb(n) + b'\x7f' * n


KINDS = {  # name: (N, module of size n)
    'locals in a function, each read and set': (25000, lambda n: one(b''.join(get(i) + b'\x41\1\x6a' + set_(i) for i in range(n)), n)),
    'nested blocks': (50000, lambda n: one(BLOCK * n + END * n)),
    'nested ifs': (50000, lambda n: one((get(0) + IF) * n + END * n, 1)),
    'nested loops with four locals': (20000, lambda n: one((LOOP + get(0) + get(1) + b'\x6a' + set_(2)) * n + (get(0) + b'\x0d\0' + END) * n, 4)),
    'br_ifs to one block': (50000, lambda n: one(BLOCK + (get(0) + get(1) + b'\x49\x0d\0') * n + END, 2)),
    'targets of a br_table': (32760, lambda n: one(BLOCK * 2 + get(0) + b'\x0e' + leb(n) + b'\0\1' * (n // 2) + b'\0' + END * 2, 1)),
    'blocks with 1,000 operands below (5 MB)': (400000, lambda n: one(b'\x41\1' * 1000 + (b'\x41\2\x1a' + BLOCK + END) * n + b'\x1a' * 1000)),
    'loop nests 8 deep': (10000, lambda n: one((LOOP * 8 + get(0) + b'\x41\1\x6a\x22\0' + get(1) + b'\x49\x0d\0' + END * 8) * n, 10)),
    'tiny functions': (100000, lambda n: many(n, b'\0\x0b')),
    'tiny functions with 50,000 locals': (10000, lambda n: many(n, leb(1) + leb(50000) + b'\x7e\x0b')),
    'calls with 1,000 parameters and results': (1000, lambda n: one(b''.join(get(i) for i in range(1000)) + b'\x10\0' * n, 0, wide_type(1000))),
    'dead blocks, nested': (50000, lambda n: one((BLOCK + b'\0') * n + END * n)),
}


def measure(weft, path):
    """Best time in ms, memory of the compiler in bytes."""
    best, memory = None, 0
    for _ in range(ROUNDS):
        out = subprocess.run([weft, 'compile', '--compile-threads=1', '--stats', path], check=True, capture_output=True, text=True).stdout
        stats = dict(line.split(': ') for line in out.splitlines())
        ms, memory = float(stats['ms']), int(stats['compiler memory bytes'])
        best = ms if best is None else min(best, ms)
    return best, memory


def main():
    weft = ROOT / 'build/weft'
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / 'build/bench/results/linearity.md'
    lines = ['# Compilation of adversarial modules', '',
             f'Sizes N and 2N; best of {ROUNDS} runs, one thread. Ratios above {MOST} are marked.', '',
             '| what | N | ms at N | at 2N | ratio | compiler KB at N | at 2N | ratio |', '|---|---:|---:|---:|---:|---:|---:|---:|']
    bad = 0
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / 'm.wasm'
        for name, (n, make) in KINDS.items():
            row = []
            for size in (n, 2 * n):
                path.write_bytes(make(size))
                row.append(measure(weft, path))
            time, memory = row[1][0] / row[0][0], row[1][1] / row[0][1]
            bad += time > MOST or memory > MOST
            mark = lambda r: f'{r:.2f}' + (' **!**' if r > MOST else '')
            lines.append(f'| {name} | {n:,} | {row[0][0]:.2f} | {row[1][0]:.2f} | {mark(time)} | {row[0][1] / 1024:,.0f} | '
                         f'{row[1][1] / 1024:,.0f} | {mark(memory)} |')
            print(lines[-1], flush=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text('\n'.join(lines) + '\n')
    print(f'{bad} of {len(KINDS)} kinds above {MOST}; {out}')


main()
