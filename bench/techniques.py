# SPDX-License-Identifier: MIT
"""./dev techniques: what each technique of the virtual stack is worth: run time, compile time and code size with and without."""
import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

import suite

WEFT = suite.ROOT / 'build/weft'
MODULES = {'esbuild': 'esbuild-wasm/esbuild.wasm', 'ruby': '@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm',
           'sqlite': '@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm'}


def techniques():
    """Name and meaning, from --help."""
    lines = subprocess.run([WEFT, '--help'], capture_output=True, text=True, check=True).stdout.splitlines()
    found = {}
    for line in lines:
        word = line.strip().split(' ')[0]
        if word.startswith('--no-') and ' off: ' in line:
            found[word] = line.split(' off: ')[1].split(' [')[0]
    return found


def run_times(options, rounds):
    """Per kernel: time by engine."""
    with tempfile.TemporaryDirectory() as out:
        kernels = ','.join(sorted(p.stem for p in (suite.BENCH / 'kernels').glob('*.c')))
        engines = ','.join(['weft', *(f'weft+{o}' for o in options)])
        subprocess.run([sys.executable, suite.BENCH / 'bench.py', '--engines', engines, '--only', kernels, '--rounds', str(rounds), '--out', out],
                       check=True, stdout=subprocess.DEVNULL)
        result = json.loads(next(Path(out).glob('*.json')).read_text())
    return {name: w['ns'] for name, w in result['workloads'].items()}


def compile_cost(option, rounds):
    """Per module: best time in ms, machine bytes."""
    cost = {}
    for name, path in MODULES.items():
        for _ in range(rounds):
            words = [WEFT, 'compile', '--compile-threads=1', '--stats', *([option] if option else []), suite.MODULES / path]
            out = subprocess.run(words, capture_output=True, text=True, check=True).stdout
            stats = dict(line.split(': ') for line in out.splitlines())
            ms = min(float(stats['ms']), cost.get(name, (math.inf,))[0])
            cost[name] = ms, int(stats['machine bytes'])
    return cost


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--rounds', type=int, default=5)
    p.add_argument('--out', default=suite.OUT / 'results/techniques.md')
    o = p.parse_args()
    found = techniques()
    times = run_times(found, o.rounds)
    base = compile_cost(None, o.rounds)
    lines = ['| without | what | kernels, run time | most: | programs of others, compile time | machine code |', '|---|---|---:|---|---:|---:|']
    for option, what in found.items():
        ratios = {k: t[f'weft+{option}'] / t['weft'] for k, t in times.items()}
        worst = sorted(ratios, key=ratios.get, reverse=True)[:3]
        cost = compile_cost(option, o.rounds)
        ms = mean([cost[m][0] / base[m][0] for m in base])
        size = mean([cost[m][1] / base[m][1] for m in base])
        most = ', '.join(f'{k} {ratios[k]:.2f}' for k in worst)
        lines.append(f'| `{option}` | {what} | {mean(ratios.values()):.2f} | {most} | {ms:.2f} | {size:.2f} |')
        print(lines[-1], flush=True)
    Path(o.out).parent.mkdir(parents=True, exist_ok=True)
    Path(o.out).write_text('\n'.join(lines) + '\n')


main()
