#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The vm3 kernels on Weft's engines, against the same algorithms in C (clang-19 -O2) and Go.

bench/vm3/bench.py WEFT [OUT.md]: each kernel is timed in turns, the best of them counts. Needs clang-19; Go where it is.
"""
import math
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
KERNELS = {   # size, and how often C and Go run it in one turn
    'fib_iter': (90, 200000), 'sum_loop': (10001, 2000), 'mul_loop': (16, 1000000), 'fact_rec': (12, 500000), 'fib_rec': (25, 20),
    'prime_count': (1000, 200), 'f64_dot_sum': (1000, 10000), 'f64_sqrt_sum': (1000, 5000), 'f64_threshold': (100, 500000),
    'strings_concat_loop': (64, 5000), 'lists_fill_sum': (1000, 10000), 'maps_fill_sum': (1000, 500), 'nsieve': (10000, 300),
    'fasta': (10000, 100), 'mandelbrot': (100, 20), 'k_nucleotide': (10000, 50), 'n_body': (1000, 50),
    'switch_lookup8_cmp_chain': (10000, 100), 'switch_lookup8_table': (10000, 100)}
TURNS = 3


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def weft_times(weft, kernel, size):
    lines = output(weft, 'bench', f'{HERE}/../../examples/vm3/{kernel}.vm3', str(size)).splitlines()
    return {line.split()[0]: float(line.split()[3]) for line in lines[1:]}


def peer_time(program, kernel, size, rounds):
    return float(output(program, kernel, str(size), str(rounds)).split('ns: ')[1])


def mean(values):
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values))


def main():
    weft = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(['clang-19', '-O2', '-march=native', '-ffp-contract=off', f'{HERE}/kernels.c', '-lm', '-o', f'{tmp}/c'], check=True)
        peers = {'C': f'{tmp}/c'}
        if shutil.which('go'):
            subprocess.run(['go', 'build', '-o', f'{tmp}/go', f'{HERE}/kernels.go'], check=True, env={**os.environ, 'GOCACHE': f'{tmp}/cache'})
            peers['Go'] = f'{tmp}/go'
        rows = {}
        for kernel, (size, rounds) in KERNELS.items():
            best = {}
            for _ in range(TURNS):
                times = weft_times(weft, kernel, size)
                times |= {name: peer_time(program, kernel, size, rounds) for name, program in peers.items()}
                best = {name: min(ns, best.get(name, math.inf)) for name, ns in times.items()}
            rows[kernel] = best
            print(f'{kernel}: ' + ', '.join(f'{name} {ns:.1f}' for name, ns in best.items()), file=sys.stderr, flush=True)
    names = list(rows['fib_iter'])
    others = [n for n in names if n != 'vstack']
    out = ['| kernel | n | ' + ' | '.join(f'{n} ns' for n in names) + ' | ' + ' | '.join(f'vstack / {n}' for n in others) + ' |',
           '|---|---:|' + '---:|' * (len(names) + len(others))]
    for kernel, best in rows.items():
        out.append(f'| {kernel} | {KERNELS[kernel][0]} | ' + ' | '.join(f'{best[n]:.1f}' for n in names) + ' | '
                   + ' | '.join(f'{best["vstack"] / best[n]:.2f}' for n in others) + ' |')
    out.append('| geometric mean | | ' + ' | ' * len(names)
               + ' | '.join(f'{mean(b["vstack"] / b[n] for b in rows.values()):.2f}' for n in others) + ' |')
    text = '# vm3 kernels\n\nNanoseconds of one run of the kernel; made by `bench/vm3/bench.py`.\n\n' + '\n'.join(out) + '\n'
    if len(sys.argv) > 2:
        open(sys.argv[2], 'w').write(text)
    print(text)


if __name__ == '__main__':
    main()
