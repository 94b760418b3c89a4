#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What each --no-X changes in a trace: switches/X.wat holds, in its last comments, the difference between the traces of $f with
the technique (-) and without it (+), for the table x64-v2. Every technique has a file.

  switches.py WEFT [--update]"""
import difflib
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
weft, update, bad = sys.argv[1], '--update' in sys.argv, 0


def trace(wasm, *options):
    text = subprocess.run([weft, 'compile', '--cpu=v2', *options, '--jit-trace=func:f', wasm], check=True, capture_output=True,
                          text=True).stdout
    # without positions, bytes and figures, which other techniques change as well
    lines = [re.sub(r'^ {4} *[0-9a-f]+ ( [0-9a-f]{2})+ +(.*?) +(\S+)$', r'      \2  [\3]', t).rstrip() for t in text.splitlines()]
    lines = [re.sub(r'(\bj\w+) 0x[0-9a-f]+', r'\1 ...', t) for t in lines]
    return [t for t in lines if t and not t.startswith(('summary', 'function'))]


techniques = re.search(r'^techniques: (.*)$', subprocess.run([weft, '--version', '-v'], check=True, capture_output=True, text=True).stdout,
                       re.M).group(1).split()
with tempfile.TemporaryDirectory() as tmp:
    for name in techniques:
        wat, wasm = os.path.join(HERE, 'switches', name + '.wat'), os.path.join(tmp, 'm.wasm')
        if not os.path.exists(wat):
            bad += 1
            print(f'--no-{name} has no file in switches/')
            continue
        subprocess.run(['wat2wasm', '--debug-names', wat, '-o', wasm], check=True)
        lines = open(wat).read().rstrip('\n').split('\n')
        want = [t[3:] for t in lines if t.startswith((';; - ', ';; + '))]
        diff = difflib.unified_diff(trace(wasm), trace(wasm, '--no-' + name), n=0, lineterm='')
        have = [f'{t[0]} {t[1:]}' for t in diff if not t.startswith(('---', '+++', '@@'))]
        if update:
            lines = [t for t in lines if t[3:] not in want] + [';; ' + t for t in have]
            open(wat, 'w').write('\n'.join(lines) + '\n')
        elif not have or want != have:
            bad += 1
            print(f'{name}: expected, then found', *want, '', *have, sep='\n  ')
print(f'{bad} wrong' + (': if they should be, cmake --build build -t trace.update' if bad else ''))
sys.exit(bad != 0)
