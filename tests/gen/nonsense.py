#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Rows of stencils/ops.tbl and stencils/wasm.tbl that make no sense are refused, with the line; so is C that is none."""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../..')
sys.path.insert(0, os.path.join(ROOT, 'gen'))
import optable     # noqa: E402
import wasmtable   # noqa: E402

OPS = os.path.join(ROOT, 'stencils/ops.tbl')
OP_ROWS = {
    'i32.eqz 1 45 i:i EQZ -': 'columns',
    'i32.eqz x 45 i:i EQZ - a == 0': 'number',
    'i32.eqz 0 45 i:i EQZ - a == 0': 'number',
    'i32.eqz 1 4 i:i EQZ - a == 0': 'opcode',
    'i32.eqz 1 fd45 i:i EQZ - a == 0': 'opcode',
    'eqz 1 45 i:i EQZ - a == 0': 'name',
    'i32.Eqz 1 45 i:i EQZ - a == 0': 'name',
    'i32.eqz 1 45 i:i FOO - a == 0': 'class',
    'i32.eqz 1 45 i:q EQZ - a == 0': 'signature',
    'i32.eqz 1 45 i:ii EQZ - a == 0': 'signature',
    'i32.eqz 1 45 :i EQZ - a == 0': 'signature',
    'i32.store 1 36 i:ii STORE - uint32_t': 'signature',
    'i32.eqz 1 45 i:i EQZ flies a == 0': 'traits',
    'i32.eqz 1 45 i:i EQZ imm,imm a == 0': 'traits',
    'i32.trunc_f32_s 1 a8 i:f TRUNC - (uint32_t)a': 'body',
    'i32.eqz 1 45 i:i EQZ - a == 0 ; 1': 'body',
    'i32.eqz 1 45 i:i EQZ - a == 0\ni32.eqz 2 46 i:i EQZ - a == 0': 'name i32.eqz is of i32.eqz, too',
    'i32.eqz 1 45 i:i EQZ - a == 0\ni32.ez 1 46 i:i EQZ - a == 0': 'number 1 is of i32.eqz, too',
    'i32.eqz 1 45 i:i EQZ - a == 0\ni32.ez 2 45 i:i EQZ - a == 0': 'opcode 45 is of i32.eqz, too',
}
WASM_ROWS = {
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



def refusal(rows, code):
    with tempfile.NamedTemporaryFile('w', suffix='.tbl') as f:
        f.write('# a remark\n' + rows + '\n')
        f.flush()
        done = subprocess.run([sys.executable, '-c', code, f.name, OPS], cwd=os.path.join(ROOT, 'gen'), capture_output=True, text=True,
                              check=False)
        return done.returncode, done.stderr


def check(rows_and_words, code):
    failed = 0
    for rows, what in rows_and_words.items():
        status, text = refusal(rows, code)
        line = f':{2 + rows.count(chr(10))}: '
        if status != 1 or what not in text or line not in text or 'Traceback' in text:
            print(f'{rows}: exit {status}, "{text.strip()}", not "{line}" and "{what}"')
            failed = 1
    return failed


def check_body():
    """A body that is no C: the error has the line of the table."""
    row = 'i32.add 1 6a i:ii BIN - a +* b)'
    code = 'import generate, optable, sys, x64; isa = x64.Isa(3); generate.table(isa, optable.read(sys.argv[1]), generate.general_names(), "")'
    status, text = refusal(row, code)
    if status == 1 and 'ops.tbl:2:' in text:
        return 0
    print(f'{row}: exit {status}, "{text.strip()[:400]}", not "ops.tbl:2:"')
    return 1


def main():
    failed = check(OP_ROWS, 'import optable, sys; optable.read(sys.argv[1])')
    failed |= check(WASM_ROWS, 'import wasmtable, optable, sys; wasmtable.read(sys.argv[1], optable.read(sys.argv[2]))')
    if shutil.which('clang-19') and importlib.util.find_spec('elftools'):
        failed |= check_body()
    rows = wasmtable.read(os.path.join(ROOT, 'stencils/wasm.tbl'), optable.read(OPS))
    if len([r for r in rows.values() if not r.lacks]) < 190:
        print(f'only {len(rows)} opcodes')
        failed = 1
    sys.exit(failed)


main()
