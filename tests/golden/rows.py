#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Rows that are added to the tables of ops get goldens by themselves; one of a kind that shapes.py does not know is an error with its name."""
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import shapes   # noqa: E402
import wat      # noqa: E402

OPS, WASM = (os.path.join(shapes.ROOT, 'stencils', t) for t in ('ops.tbl', 'wasm.tbl'))
# Table, row, and the file that has its goldens.
TAKEN = ((OPS, 'i32.absdiff 901 fc40 i:ii BIN comm a > b ? a - b : b - a', 'binary'),
         (OPS, 'i64.avg 902 fc41 l:ll BIN imm,shift a + b >> 1', 'shift'),
         (OPS, 'f64.rsqrt 903 - d:d UN nan 1 / a', 'builder'),
         (OPS, 'i64.load48_u 904 fc42 l:i LOAD - uint32_t', 'load'),
         (WASM, 'fc43 memory.discard memory :ii calls', 'memory'),
         (WASM, 'fc44 table.first table r: -', 'table'),
         (WASM, 'fc45 global.swap global a:a -', 'global'),
         (WASM, 'fc46 call_twice func * calls', 'call'),
         (WASM, 'fc47 ref.same - i:rr -', 'reference'))
REFUSED = ((WASM, 'fc43 odd global,label a: -', 'immediates global,label'),
           (WASM, 'fc43 odd memory * -', 'immediates memory'),
           (WASM, 'fc43 odd local aa: -', 'several results, aa'))


def with_row(table, row):
    with tempfile.NamedTemporaryFile('w', suffix='.tbl') as f:
        f.write(open(table).read() + row + '\n')
        f.flush()
        return shapes.files(*(f.name if table == t else t for t in (OPS, WASM)))


def names(files, file):
    return {f.name for f in files.get(file, ())}


def main():
    failed = 0
    before = shapes.files()
    for table, row, file in TAKEN:
        name = row.split()[table == WASM]
        after = with_row(table, row)
        new = names(after, file) - names(before, file)
        others = [f for f in before if f != file and names(after, f) != names(before, f)]
        if not new or others or not all(n.startswith(name) for n in new):
            print(f'"{row}": its goldens in {file}: {sorted(new)}; changed, too: {others}')
            failed = 1
        wat.encode(after[file])
    for table, row, what in REFUSED:
        try:
            with_row(table, row)
            text = 'no error'
        except SystemExit as e:
            text = str(e)
        if row.split()[table == WASM] not in text or what not in text:
            print(f'"{row}": {text}, not "{what}"')
            failed = 1
    return failed


sys.exit(main())
