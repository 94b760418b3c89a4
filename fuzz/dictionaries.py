#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The fuzzers' dictionaries: opcodes of WebAssembly (stencils/ops.tbl, stencils/wasm.tbl), words of vm3 (src/frontend/vm3/program.h).

  dictionaries.py DIRECTORY   writes fuzz_wasm.dict and fuzz_vm3.dict there
"""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def text(path):
    return open(os.path.join(ROOT, path)).read()


def opcodes():
    """name -> the bytes of its opcode, as hexadecimal digits."""
    rows = {}
    for line in text('stencils/wasm.tbl').split('\n'):
        m = re.match(r'([0-9a-f]{2,})\s+(\S+)', line)
        if m and m[2] != '-':
            rows[m[2]] = m[1]
    for line in text('stencils/ops.tbl').split('\n'):   # name, number, opcode
        m = re.match(r'([a-z]\w*(?:\.\w+)+)\s+\d+\s+([0-9a-f]{2,})\s', line)
        if m:
            rows[m[1]] = m[2]
    return rows


def wasm():
    words = {'magic': '0061736d01000000', 'func_type': '60', 'i32': '7f', 'i64': '7e', 'f32': '7d', 'f64': '7c', 'funcref': '70', 'externref': '6f',
             'leb_max': 'ffffffff0f', 'leb_max64': 'ffffffffffffffff7f', 'empty_block': '40'}
    words.update({f'section_{n}': f'{n:02x}' for n in range(13)})
    words.update(opcodes())
    return [f'{re.sub("[^a-z0-9_]", "_", name)}="' + ''.join(f'\\x{digits[i:i + 2]}' for i in range(0, len(digits), 2)) + '"'
            for name, digits in words.items()]


def vm3():
    ops = re.findall(r'X\((\w+), "[^"]{3}"\)', text('src/frontend/vm3/program.h'))
    words = ['program entry 0\\x0a', 'func f i64 4 f64 4 cell 4 params i64 result i64\\x0a', 'const i64 ', 'const f64 ', 'const str \\"a\\"\\x0a', 'table 1 2 3\\x0a',
             'end\\x0a', 'a:\\x0a', '@a', ' ret=F64', ' ret=Cell', ' ret=I64', ' 65535', ' -32768', ';', *(op + ' ' for op in ops)]
    return [f'"{word}"' for word in words]


def main():
    wasm_words, vm3_words = wasm(), vm3()
    if len(opcodes()) < 200 or any(len(digits) % 2 for digits in opcodes().values()) or len(vm3_words) < 80:
        sys.exit(f'{len(opcodes())} opcodes, {len(vm3_words)} words of vm3: are the tables not what they were?')
    for name, lines in (('wasm', wasm_words), ('vm3', vm3_words)):
        with open(os.path.join(sys.argv[1], f'fuzz_{name}.dict'), 'w') as out:
            out.write('\n'.join(lines) + '\n')


main()
