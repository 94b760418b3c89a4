#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The vm3 kernels on Weft's engines, against the same algorithms in C (clang-19 -O2), Go and, where doubles will do, LuaJIT.

bench/vm3/bench.py WEFT [OUT.md]: each kernel is timed in turns, the best of them counts. Then what embed.c measures: a call of a built function,
and compiling. Needs clang-19 and libweft.a beside WEFT; Go and LuaJIT where they are.
"""
import math
import os
import shutil
import subprocess
import sys
import tempfile
from random import Random

HERE = os.path.dirname(os.path.abspath(__file__))
KERNELS = {   # size, and how often C and Go run it in one turn
    'fib_iter': (90, 200000), 'sum_loop': (10001, 2000), 'mul_loop': (16, 1000000), 'fact_rec': (12, 500000), 'fib_rec': (25, 20),
    'prime_count': (1000, 200), 'f64_dot_sum': (1000, 10000), 'f64_sqrt_sum': (1000, 5000), 'f64_threshold': (100, 500000),
    'strings_concat_loop': (64, 5000), 'lists_fill_sum': (1000, 10000), 'maps_fill_sum': (1000, 500), 'nsieve': (10000, 300),
    'fasta': (10000, 100), 'mandelbrot': (100, 20), 'k_nucleotide': (10000, 50), 'n_body': (1000, 50),
    'switch_lookup8_cmp_chain': (10000, 100), 'switch_lookup8_table': (10000, 100)}
TURNS = 7


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def weft_times(weft, kernel, size):
    lines = output(weft, 'bench', f'{HERE}/../../examples/vm3/{kernel}.vm3', str(size)).splitlines()
    return {line.split()[0]: float(line.split()[3]) for line in lines[1:]}


def peer_time(program, kernel, size, rounds):
    """None: the peer does not have it."""
    done = subprocess.run([*program, kernel, str(size), str(rounds)], capture_output=True, text=True)
    if done.returncode == 2:
        return None
    done.check_returncode()
    return float(done.stdout.split('ns: ')[1])


def straight_program(functions, ops):
    """Text of a program of so many ops: arithmetic, moves, branches forward and some loops, which need not end: it is only compiled."""
    random = Random(1)
    reg = lambda: random.randrange(12)
    text = [f'program entry {functions}']
    for k in range(functions):
        text.append(f'func f{k} i64 12 f64 12 cell 0 params i64 i64 result i64')
        loop = None
        for pc in range(ops):
            r = random.random()
            if loop is None and r < 0.02:
                loop = pc, pc + random.randrange(20, 60)
            if loop and pc >= loop[1]:
                text.append(f'CmpLtI64KBr {reg()} {random.randrange(-99, 99)} {loop[0]}')
                loop = None
            elif r < 0.15:
                text.append(f'Cmp{random.choice(("Eq", "Ne", "Lt", "Le", "Gt", "Ge"))}I64Br {reg()} {reg()} {min(pc + random.randrange(2, 8), ops - 1)}')
            elif r < 0.3:
                text.append(f'MovI64 {reg()} {reg()}')
            elif r < 0.4:
                text.append(f'ConstI64K {reg()} 0 {random.randrange(-1000, 1000)}')
            elif r < 0.6:
                text.append(f'{random.choice(("AddI64K", "SubI64K", "MulI64K"))} {reg()} {reg()} {random.randrange(1, 100)}')
            elif r < 0.8:
                text.append(f'{random.choice(("AddI64", "SubI64", "MulI64"))} {reg()} {reg()} {reg()}')
            else:
                text.append(f'{random.choice(("AddF64", "SubF64", "MulF64"))} {reg()} {reg()} {reg()}')
        text += ['ReturnI64 3', 'end']
    text += ['func main i64 3 f64 0 cell 0 params i64 result i64', *(f'CallI64 0 1 {k}' for k in range(functions)), 'ReturnI64 0', 'end']
    return '\n'.join(text) + '\n'


def embedding(weft, tmp):
    """What embed.c says, as lines of a list."""
    embed = f'{tmp}/embed'
    subprocess.run(['clang-19', '-O2', f'-I{HERE}/../../include', f'{HERE}/embed.c', f'{os.path.dirname(weft)}/libweft.a', '-lm', '-lpthread', '-o', embed],
                   check=True)
    open(f'{tmp}/straight.vm3', 'w').write(straight_program(100, 500))
    lines = [f'- a call from C (`embed tot`): {output(embed, "tot")}']
    for name, path in (('n_body', f'{HERE}/../../examples/vm3/n_body.vm3'), ('100 functions of 500 random ops', f'{tmp}/straight.vm3')):
        lines.append(f'- {name} (`embed compile`): {output(embed, "compile", path)}')
    return ''.join(lines)


def mean(values):
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values))


def main():
    weft = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(['clang-19', '-O2', '-march=native', '-ffp-contract=off', f'{HERE}/kernels.c', '-lm', '-o', f'{tmp}/c'], check=True)
        peers = {'C': [f'{tmp}/c']}
        if shutil.which('go'):
            subprocess.run(['go', 'build', '-o', f'{tmp}/go', f'{HERE}/kernels.go'], check=True, env={**os.environ, 'GOCACHE': f'{tmp}/cache'})
            peers['Go'] = [f'{tmp}/go']
        if shutil.which('luajit'):
            peers['LuaJIT'] = ['luajit', f'{HERE}/kernels.lua']
        rows = {}
        for kernel, (size, rounds) in KERNELS.items():
            best = {}
            for _ in range(TURNS):
                times = weft_times(weft, kernel, size)
                times |= {name: peer_time(program, kernel, size, rounds) for name, program in peers.items()}
                best = {name: min(ns, best.get(name, math.inf)) for name, ns in times.items() if ns is not None}
            rows[kernel] = best
            print(f'{kernel}: ' + ', '.join(f'{name} {ns:.1f}' for name, ns in best.items()), file=sys.stderr, flush=True)
        calls = embedding(weft, tmp)
    names = list(dict.fromkeys(name for best in rows.values() for name in best))
    cell = lambda best, n, text: text(best[n]) if n in best else '-'
    others = [n for n in names if n != 'vstack']
    out = ['| kernel | n | ' + ' | '.join(f'{n} ns' for n in names) + ' | ' + ' | '.join(f'vstack / {n}' for n in others) + ' |',
           '|---|---:|' + '---:|' * (len(names) + len(others))]
    for kernel, best in rows.items():
        out.append(f'| {kernel} | {KERNELS[kernel][0]} | ' + ' | '.join(cell(best, n, lambda ns: f'{ns:.1f}') for n in names) + ' | '
                   + ' | '.join(cell(best, n, lambda ns: f'{best["vstack"] / ns:.2f}') for n in others) + ' |')
    out.append('| geometric mean | | ' + ' | ' * len(names)
               + ' | '.join(f'{mean(b["vstack"] / b[n] for b in rows.values() if n in b):.2f}' for n in others) + ' |')
    text = ('# vm3 kernels\n\nNanoseconds of one run of the kernel, called from C; made by `bench/vm3/bench.py`. '
            f'{os.popen("uname -m").read().strip()}, {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}.\n\n' + '\n'.join(out)
            + '\n\nCalling and compiling, made by the same (`bench/vm3/embed.c`):\n\n' + calls)
    if len(sys.argv) > 2:
        open(sys.argv[2], 'w').write(text)
    print(text)


if __name__ == '__main__':
    main()
