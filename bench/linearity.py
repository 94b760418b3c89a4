# SPDX-License-Identifier: MIT
"""./dev linearity: modules made to be hard, at N and at 2N: time and memory of compiling or of running them, and their ratios.

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


def sets_below_gets(n, order):
    """All locals wait on the stack while they are set in this order."""
    return b''.join(map(get, range(n))) + b''.join(b'\x41\1' + set_(i) for i in order) + b'\x1a' * n


def restart(n):
    """After n ops a loop that sets an address which a load before it has checked, and divides: facts that say otherwise are wrong."""
    ops = b''.join(get(i) + b'\x41\1\x6a' + set_(i) for i in range(1, n // 4))
    load = get(0) + b'\x28\2\0'
    last = load + b'\x1a' + LOOP + load + b'\x41\3\x6d' + set_(0) + get(0) + b'\x0d\0' + END
    return big(ops + last, n // 4)


def table_inits(n):
    """A passive segment of n functions, from which a loop takes one at a time into a table."""
    step = get(0) * 2 + b'\x41\1\xfc\x0c\0\0' + get(0) + b'\x41\1\x6a\x22\0\x41' + sleb(n) + b'\x49\x0d\0'
    return table_module(n, b'\1\0' + leb(n) + b'\0' * n, 1, b'\1\1\x7f' + LOOP + step + END)


def table_segments(n):
    """n active segments of one function each."""
    return table_module(n, b''.join(b'\0\x41' + sleb(i) + b'\x0b\1\0' for i in range(n)), n, b'\0')


def table_module(n, segments, nsegments, body):
    body += b'\x0b'
    return (b'\0asm\1\0\0\0' + section(1, b'\1\x60\0\0') + section(3, b'\1\0') + section(4, b'\1\x70\0' + leb(n)) +
            section(7, b'\1\6_start\0\0') + section(9, leb(nsegments) + segments) + section(10, b'\1' + leb(len(body)) + body))


def sleb(n):
    out = b''
    while not -64 <= n < 64:
        out += bytes([n & 0x7f | 0x80])
        n >>= 7
    return out + bytes([n & 0x7f])


COMPILE = ['compile', '--compile-threads=1', '--stats']
RESTART = [*COMPILE, '--bounds=explicit', '--random-facts']
KINDS = {  # name: (N, module of size n, command if it is not COMPILE); 50,000 locals, 10,000 operands and 65,520 targets are limits
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
    'gets of all locals, then sets in the same order (30 functions)':
        (4900, lambda n: big(sets_below_gets(n, range(n)), n, copies=30)),
    'gets of all locals, then sets in the other order (30 functions)':
        (4900, lambda n: big(sets_below_gets(n, reversed(range(n))), n, copies=30)),
    'a function that is compiled again because of its last loop': (95000, restart, RESTART),
    'run: table.init, one element at a time': (1000000, table_inits, ['run']),
    'run: segments of one element': (45000, table_segments, ['run']),
}


def run(weft, words, path):
    """Seconds of processor time of one run, which other programs disturb least, and the memory in bytes: the compiler's, or all."""
    with open(path.with_suffix('.txt'), 'w+') as out:
        child = subprocess.Popen([weft, *words, path], stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f'{path.name}: exit status {child.returncode}')
        out.seek(0)
        stats = dict(line.split(': ') for line in out.read().splitlines())
    if words[:-1] == RESTART and stats.get('functions compiled again') != '1':
        return None
    return usage.ru_utime + usage.ru_stime, int(stats.get('compiler memory bytes', usage.ru_maxrss * 1024))


def that_restarts(weft, path):
    """RESTART with the first seed with which a fact about the loop is wrong."""
    for seed in range(1, 200):
        if run(weft, [*RESTART, str(seed)], path):
            return [*RESTART, str(seed)]
    sys.exit('no seed makes the compiler begin again')


def measure(weft, words, paths):
    """For each module the best time in ms and the memory; the modules in turn."""
    if words == RESTART:
        words = that_restarts(weft, paths[0])
    rounds = [[run(weft, words, path) for path in paths] for _ in range(ROUNDS)]
    return [(min(time for time, _ in runs) * 1000, runs[0][1]) for runs in zip(*rounds)]


def main():
    weft = ROOT / 'build/weft'
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / 'build/bench/results/linearity.md'
    lines = ['# Compilation of adversarial modules', '',
             f'`./dev linearity`: sizes N and 2N; processor time of `weft compile` with one thread, or of `weft run`, best of {ROUNDS} runs. '
             f'Memory is the compiler\'s, of `weft run` all that is resident. Ratios above {MOST} are marked.', '',
             '| what | N | ms at N | at 2N | ratio | KB at N | at 2N | ratio |', '|---|---:|---:|---:|---:|---:|---:|---:|']
    bad = 0
    with tempfile.TemporaryDirectory() as tmp:
        paths = [Path(tmp) / 'n.wasm', Path(tmp) / '2n.wasm']
        for name, (n, make, *command) in KINDS.items():
            for path, size in zip(paths, (n, 2 * n)):
                path.write_bytes(make(size))
            row = measure(weft, command[0] if command else COMPILE, paths)
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
