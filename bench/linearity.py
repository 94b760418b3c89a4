# SPDX-License-Identifier: MIT
"""./dev linearity: modules made to be hard, at N and at 2N: time and memory of compilation, and their ratios.

A kind whose time or memory grows by more than 2.2 from N to 2N is marked."""
import os
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


def many(n, body, type_=b'\x60\0\0'):
    """A module of n functions with this body."""
    return (b'\0asm\1\0\0\0' + section(1, b'\1' + type_) + section(3, leb(n) + b'\0' * n) + section(5, b'\1\0\1') +
            section(10, leb(n) + (leb(len(body)) + body) * n))


def big(body, locals_=0, type_=b'\x60\0\0', copies=1):
    """A module of one function that grows; of several such where one is compiled too soon to be measured."""
    return many(copies, (leb(1) + leb(locals_) + b'\x7f' if locals_ else b'\0') + body + b'\x0b', type_)


BLOCK, LOOP, IF, END = b'\x02\x40', b'\x03\x40', b'\x04\x40', b'\x0b'


def get(i):
    return b'\x20' + leb(i)


def set_(i):
    return b'\x21' + leb(i)


def wide_type(n):
    return b'\x60' + leb(n) + b'\x7f' * n + leb(n) + b'\x7f' * n


KINDS = {  # name: (N, module of size n); 50,000 locals and 65,520 targets are limits
    'locals in a function, each read and set (12 functions)':
        (25000, lambda n: big(b''.join(get(i) + b'\x41\1\x6a' + set_(i) for i in range(n)), n, copies=12)),
    'nested blocks (6 functions)': (50000, lambda n: big(BLOCK * n + END * n, copies=6)),
    'nested ifs (3 functions)': (50000, lambda n: big((get(0) + IF) * n + END * n, 1, copies=3)),
    'nested loops with four locals':
        (20000, lambda n: big((LOOP + get(0) + get(1) + b'\x6a' + set_(2)) * n + (get(0) + b'\x0d\0' + END) * n, 4)),
    'br_ifs to one block': (500000, lambda n: big(BLOCK + (get(0) + get(1) + b'\x49\x0d\0') * n + END, 2)),
    'targets of a br_table (40 functions)':
        (32760, lambda n: big(BLOCK * 2 + get(0) + b'\x0e' + leb(n) + b'\0\1' * (n // 2) + b'\0' + END * 2, 1, copies=40)),
    'blocks with 1,000 operands below (3 and 6 MB)':
        (600000, lambda n: big(b'\x41\1' * 1000 + (b'\x41\2\x1a' + BLOCK + END) * n + b'\x1a' * 1000)),
    'loop nests 8 deep':
        (20000, lambda n: big((LOOP * 8 + get(0) + b'\x41\1\x6a\x22\0' + get(1) + b'\x49\x0d\0' + END * 8) * n, 10)),
    'tiny functions': (200000, lambda n: many(n, b'\0\x0b')),
    'tiny functions with 50,000 locals': (30000, lambda n: many(n, leb(1) + leb(50000) + b'\x7e\x0b')),
    'calls with 1,000 parameters and results':
        (1000, lambda n: big(b''.join(get(i) for i in range(1000)) + b'\x10\0' * n, 0, wide_type(1000))),
    'dead blocks, nested (15 functions)': (50000, lambda n: big((BLOCK + b'\0') * n + END * n, copies=15)),
}


def run(weft, path):
    """Seconds of processor time of one compilation, which other programs disturb least, and the compiler's memory in bytes."""
    with open(path.with_suffix('.txt'), 'w+') as out:
        child = subprocess.Popen([weft, 'compile', '--compile-threads=1', '--stats', path], stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f'{path.name}: exit status {child.returncode}')
        out.seek(0)
        stats = dict(line.split(': ') for line in out.read().splitlines())
    return usage.ru_utime + usage.ru_stime, int(stats['compiler memory bytes'])


def measure(weft, paths):
    """For each module the best time in ms and the memory; the modules in turn."""
    rounds = [[run(weft, path) for path in paths] for _ in range(ROUNDS)]
    return [(min(time for time, _ in runs) * 1000, runs[0][1]) for runs in zip(*rounds)]


def main():
    weft = ROOT / 'build/weft'
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / 'build/bench/results/linearity.md'
    lines = ['# Compilation of adversarial modules', '',
             f'`./dev linearity`: sizes N and 2N; processor time of `weft compile` with one thread, best of {ROUNDS} runs. Ratios above {MOST} are marked.', '',
             '| what | N | ms at N | at 2N | ratio | compiler KB at N | at 2N | ratio |', '|---|---:|---:|---:|---:|---:|---:|---:|']
    bad = 0
    with tempfile.TemporaryDirectory() as tmp:
        paths = [Path(tmp) / 'n.wasm', Path(tmp) / '2n.wasm']
        for name, (n, make) in KINDS.items():
            for path, size in zip(paths, (n, 2 * n)):
                path.write_bytes(make(size))
            row = measure(weft, paths)
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
