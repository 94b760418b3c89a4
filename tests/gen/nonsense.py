#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Rows of stencils/wasm.tbl that make no sense are refused, with the line."""
import os
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../..')
sys.path.insert(0, os.path.join(ROOT, 'gen'))
import optable     # noqa: E402
import wasmtable   # noqa: E402

ROWS = {
    '01 nop - :': 'columns',
    '1 nop - : -': 'opcode',
    'fd01 v128.load memarg : -': 'opcode',
    '01 Nop - : -': 'name',
    '01 - - : -': 'name',
    '01 nop prefix : -': 'name',
    '01 nop places : -': 'immediates',
    '01 nop label,block : -': 'immediates',
    '01 nop - i -': 'signature',
    '01 nop - x: -': 'signature',
    '01 nop - : flies': 'traits',
    '01 nop - : lacks=a,lacks=b': 'traits',
    '6a nop - : -': 'i32.add, too',
}


def refusal(row):
    with tempfile.NamedTemporaryFile('w', suffix='.tbl') as f:
        f.write('# a remark\n' + row + '\n')
        f.flush()
        code = ('import wasmtable, optable, sys; '
                'wasmtable.read(sys.argv[1], optable.read(sys.argv[2]))')
        done = subprocess.run([sys.executable, '-c', code, f.name, os.path.join(ROOT, 'stencils/ops.tbl')],
                              cwd=os.path.join(ROOT, 'gen'), capture_output=True, text=True, check=False)
        return done.returncode, done.stderr


def main():
    failed = 0
    for row, what in ROWS.items():
        status, text = refusal(row)
        if status != 1 or what not in text or ':2: ' not in text:
            print(f'{row}: exit {status}, "{text.strip()}", not line 2 and "{what}"')
            failed = 1
    rows = wasmtable.read(os.path.join(ROOT, 'stencils/wasm.tbl'), optable.read(os.path.join(ROOT, 'stencils/ops.tbl')))
    if len([r for r in rows.values() if not r.lacks]) < 190:
        print(f'only {len(rows)} opcodes')
        failed = 1
    sys.exit(failed)


main()
