#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What each --no-X changes in a trace: switches/X.wat (or .vm3) holds, in its last comments, the difference between the traces of $f with
the technique (-) and without it (+), for each table: `;; v2 - ...`, or `;; a64 = the same`. Every technique has a file.

  switches.py WEFT... [--update]   (several words, as for an emulator)"""
import difflib
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
update, bad = '--update' in sys.argv, 0
weft = [a for a in sys.argv[1:] if a != '--update']
TABLES = {'v2': 'x86-64-v2', 'v3': 'x86-64-v3', 'a64': 'aarch64'}


def trace(wasm, *options):
    text = subprocess.run([*weft, 'compile', *options, '--jit-trace=func:f', wasm], check=True, capture_output=True, text=True).stdout
    # without positions, bytes and figures, which other techniques change as well, and places in the context
    lines = [re.sub(r'^ {4} *[0-9a-f]+ ( [0-9a-f]{2})+ +(.*?) +(\S+)$', r'      \2  [\3]', t).rstrip() for t in text.splitlines()]
    lines = [re.sub(r'(\b(?:j\w+|b|b\.\w+) ) ?0x[0-9a-f]+', r'\1...', t) for t in lines]
    lines = [re.sub(r'\b\d\d+(?=\(%r12\))|(?<=\[x20, )#\d\d+', '...', t) for t in lines]
    return [t for t in lines if t and not t.startswith(('summary', 'function'))]


def difference(table, name, wasm):
    if wasm.endswith('.vm3'):    # makes code for its own machine only
        cpu = ['--cpu=' + table] if HERE_IS_X64 else []
    else:
        cpu = ['--target=' + TABLES[table]]
    if name == 'checked':
        cpu.append('--bounds=explicit')
    diff = difflib.unified_diff(trace(wasm, *cpu), trace(wasm, *cpu, '--no-' + name), n=0, lineterm='')
    have = [f'{t[0]} {t[1:]}' for t in diff if not t.startswith(('---', '+++', '@@'))]
    return [f'{table} {t}' for t in have] or [f'{table} = the same']


version = subprocess.run([*weft, '--version', '-v'], check=True, capture_output=True, text=True).stdout
HERE_IS_X64 = 'cpu table: x64' in version
native = ['a64'] if not HERE_IS_X64 else ['v2', 'v3'] if 'x64-v3' in version else ['v2']
techniques = re.search(r'^techniques: (.*)$', version, re.M).group(1).split()
with tempfile.TemporaryDirectory() as tmp:
    for name in techniques:
        wat, wasm = os.path.join(HERE, 'switches', name + '.wat'), os.path.join(tmp, 'm.wasm')
        if os.path.exists(wat[:-4] + '.vm3'):
            wat = wasm = wat[:-4] + '.vm3'
        if not os.path.exists(wat):
            bad += 1
            print(f'--no-{name} has no file in switches/')
            continue
        if wat != wasm:
            subprocess.run(['wat2wasm', '--debug-names', wat, '-o', wasm], check=True)
        lines = open(wat).read().rstrip('\n').split('\n')
        for table in native if wasm.endswith('.vm3') else TABLES:
            mine = [t for t in lines if re.match(rf';; {table} [-+=] ', t)]
            want, have = [t[3:] for t in mine], difference(table, name, wasm)
            if update:
                lines = [t for t in lines if t not in mine] + [';; ' + t for t in have]
            elif want != have:
                bad += 1
                print(f'{name}: expected, then found', *want, '', *have, sep='\n  ')
        if update:
            lines.sort(key=lambda t: next((i for i, x in enumerate(('v2', 'v3', 'a64'), 1) if re.match(rf';; {x} [-+=] ', t)), 0))
            open(wat, 'w').write('\n'.join(lines) + '\n')
        elif all(re.match(r';; \w+ = ', t) for t in lines if re.match(r';; \w+ [-+=] ', t)):
            bad += 1
            print(f'--no-{name} changes nothing')
print(f'{bad} wrong' + (': if they should be, cmake --build build -t trace.update' if bad else ''))
sys.exit(bad != 0)
