#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The table of WebAssembly's opcodes (stencils/wasm.tbl, and the rows of stencils/ops.tbl that have an opcode) as C.

  gen/wasmtable.py            writes stencils/out/wasm_ops.h and wasm_ops.c
  gen/wasmtable.py --check    fails if they are not what it would write
"""
import os
import re
import sys
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
import optable   # noqa: E402
from optable import Nonsense   # noqa: E402
from write import access_size   # noqa: E402

INDICES = ('label', 'func', 'type', 'local', 'global', 'table', 'memory', 'data', 'elem')
SINGLE = ('block', 'labels', 'heap', 'types', 'i32', 'i64', 'f32', 'f64', 'prefix', 'memarg')
IMMEDIATES = ('bad', 'none', 'index') + SINGLE   # the kinds in C
TRAITS = ('calls', 'leaves', 'helper')
VALTYPE = {**optable.VALTYPE, 'a': 'WASM_ANY', 'r': 'WASM_ELEM'}
CLASS_KIND = {'UN': 'UNARY', 'BIN': 'BINARY', 'CMP': 'CMP', 'EQZ': 'EQZ', 'TRUNC': 'TRUNC', 'DIV': 'DIV', 'LOAD': 'LOAD', 'STORE': 'STORE'}


@dataclass
class Row:
    opcode: int
    name: str
    kind: str        # of IMMEDIATES
    indices: tuple   # of INDICES
    results: str
    args: str
    fixed: bool      # the signature is all of it
    traits: tuple
    lacks: str       # feature, or ''
    op: optable.Op = None  # the row of the op table

    @property
    def effect(self):
        return len(self.results) - len(self.args)

    @property
    def enum(self):
        if self.kind == 'prefix':
            return 'PREFIX_FC'
        return re.sub(r'\W', '_', self.name).upper() + ('_T' if self.kind == 'types' else '')

    @property
    def handler(self):
        """What the walk does with it: WasmKind without its prefix."""
        if self.lacks:
            return 'NONE'
        if not self.op:
            return 'HELPER' if 'helper' in self.traits else self.enum
        return 'TRUNC' if 'trunc_sat' in self.name else CLASS_KIND[self.op.cls]


def immediates(text):
    kinds = [] if text == '-' else text.split(',')
    if all(k in INDICES for k in kinds):
        return ('index' if kinds else 'none'), tuple(kinds)
    if len(kinds) == 1 and kinds[0] in SINGLE:
        return kinds[0], ()
    raise Nonsense(f'immediates "{text}"')


def signature(text):
    m = re.fullmatch(r'(?:([ilfdar]*):([ilfdar]*))?(\*?)', text)
    if not m or not text:
        raise Nonsense(f'signature "{text}"')
    return m[1] or '', m[2] or '', not m[3]


def parse(fields):
    if len(fields) != 5:
        raise Nonsense(f'{len(fields)} columns for 5')
    opcode, name, imm, sig, traits = fields
    if not re.fullmatch(r'[0-9a-f]{2}|fc[0-9a-f]{2}', opcode):
        raise Nonsense(f'opcode "{opcode}"')
    if not re.fullmatch(r'[a-z][a-z0-9_.]*|-', name) or (name == '-') != (imm == 'prefix'):
        raise Nonsense(f'name "{name}"')
    words = [] if traits == '-' else traits.split(',')
    lacks = [w[6:].replace('_', ' ') for w in words if w.startswith('lacks=')]
    words = tuple(w for w in words if not w.startswith('lacks='))
    if any(w not in TRAITS for w in words) or len(lacks) > 1:
        raise Nonsense(f'traits "{traits}"')
    row = Row(int(opcode, 16), name, *immediates(imm), *signature(sig), words, lacks[0] if lacks else '')
    if 'helper' in words and (not row.fixed or len(row.args) > 3 or len(row.indices) > 2 or set(row.indices) - {'table', 'memory', 'data', 'elem'}
                              or 'r' in row.args and 'table' not in row.indices):
        raise Nonsense('a helper takes up to three operands and two indices of tables, memories and segments')
    return row


def read(path, ops):
    """Rows by opcode; a row that makes no sense is an error that names its line."""
    rows = {}
    for op in ops:
        if op.opcode != optable.NO_OPCODE:
            kind = 'memarg' if op.cls in ('LOAD', 'STORE') else 'none'
            result = op.result if op.result in 'ilfd' else ''
            rows[op.opcode] = Row(op.opcode, op.name, kind, (), result, op.args, True, (), '', op)
    for number, line in optable.rows(path):
        try:
            row = parse(line.split())
            if row.opcode in rows:
                raise Nonsense(f'opcode {row.opcode:02x} is {rows[row.opcode].name}, too')
        except Nonsense as e:
            optable.refuse(path, number, e)
        rows[row.opcode] = row
    return rows


def enum(name, prefix, rows, last=()):
    seen, out = set(), [f'typedef enum {name} {{']
    for code, row in sorted(rows.items()):
        ident = row.enum
        if row.lacks or row.kind == 'prefix' and code != 0xfc:
            continue
        if ident in seen:
            sys.exit(f'wasm.tbl: two opcodes named {row.name}')
        seen.add(ident)
        out.append(f'  {prefix}{ident} = 0x{code & 0xff:02x},')
    return out + list(last) + [f'}} {name};', '']


def header(rows):
    one = {c: r for c, r in rows.items() if c < 256}
    fc = {c: r for c, r in rows.items() if c >= 256}
    span = lambda what, test: (f'  WASM_FIRST_{what} = 0x{min(c for c, r in one.items() if test(r)):02x},',
                               f'  WASM_LAST_{what} = 0x{max(c for c, r in one.items() if test(r)):02x},')
    bounds = span('LOAD', lambda r: r.kind == 'memarg' and r.results) + span('STORE', lambda r: r.kind == 'memarg' and not r.results)
    bounds += span('NUMERIC', lambda r: r.op and r.kind == 'none')
    out = ['// SPDX-License-Identifier: MIT', '/* Generated by gen/wasmtable.py from stencils/wasm.tbl and ops.tbl. */',
           '#ifndef WEFT_WASM_OPS_H', '#define WEFT_WASM_OPS_H', '', '#include <stdint.h>', '']
    out += enum('WasmOpcode', 'WASM_', one, bounds)
    out += ['/* After WASM_PREFIX_FC. */'] + enum('WasmOpcodeFC', 'WASM_FC_', fc)
    out += ['/* What comes after an opcode. INDEX: WasmInfo.indices LEB128s. BAD: there is no such opcode. */', 'typedef enum WasmImmediates {']
    out += [f'  WASM_IMM_{k.upper()},' for k in IMMEDIATES] + ['} WasmImmediates;', '', 'typedef enum WasmIndex {']
    out += [f'  WASM_INDEX_{k.upper()},' for k in INDICES] + ['} WasmIndex;', '']
    out += ['enum WasmTraits { ' + ', '.join(f'WASM_{t.upper()} = {1 << i}' for i, t in enumerate(TRAITS)) + ' };', '',
            '/* Of signatures, besides ValType: any value; the type of the elements of the table, or of the reference. */',
            'enum { WASM_ANY = 0xfe, WASM_ELEM = 0xfd, WASM_NO_RESULT = 0xff };', '']
    kinds = handlers(rows)
    out += ['/* What the walk does with an opcode: X(KIND, label of its code). */', '#define WASM_KINDS(X) \\']
    out += [f'  X({k}, do_{k.lower()})' + (' \\' if k != kinds[-1] else '') for k in kinds] + ['']
    out += [HEADER_TYPES, f'enum {{ NWASM_FC = {max(fc) - 0xfc00 + 1} }};', 'extern const WasmInfo wasm_info[256];',
            'extern const WasmInfo wasm_fc_info[NWASM_FC]; /* after WASM_PREFIX_FC */', 'extern const WasmOp wasm_ops[256];', 'extern const WasmOp wasm_fc_ops[NWASM_FC];',
            f'enum {{ NWASM_NAMES = {len(names(rows))} }};', 'extern const WasmName wasm_names[NWASM_NAMES]; /* sorted by name */', '', '#endif']
    return '\n'.join(out) + '\n'


HEADER_TYPES = '''typedef enum WasmKind {
#define WASM_KIND(kind, label) KIND_##kind,
  WASM_KINDS(WASM_KIND)
#undef WASM_KIND
  NWASM_KINDS
} WasmKind;

/* An opcode, by one load. */
typedef struct WasmOp {
  uint16_t op;    /* Op: the row of the op table; OP_NONE: none */
  uint8_t kind;   /* WasmKind */
  uint8_t flags;  /* for the walk to fill in */
  uint8_t arg[2]; /* of a row of the op table: ValType */
  uint8_t result; /* the same; WASM_NO_RESULT */
  uint8_t access; /* bytes that a load or store touches */
} WasmOp;

/* The rest about it. */
typedef struct WasmInfo {
  const char *name;    /* "local.get"; NULL: a prefix, or no opcode */
  const char *lacks;   /* the feature of an opcode that Weft lacks ("tail calls"), or NULL */
  uint8_t immediates;  /* WasmImmediates */
  uint8_t indices;     /* so many */
  uint8_t index[2];    /* WasmIndex each */
  int8_t effect;       /* change of the operand stack's height, where no immediate decides */
  uint8_t traits;      /* of WasmTraits */
  uint8_t nargs;       /* the signature, where no immediate decides */
  uint8_t arg[3];      /* ValType, WASM_ANY or WASM_ELEM */
  uint8_t result;      /* the same; WASM_NO_RESULT */
  uint8_t helper;      /* KIND_HELPER: Helper */
} WasmInfo;

/* An opcode by its name; of two, the lower. */
typedef struct WasmName {
  const char *name;
  uint16_t code; /* with its prefix above 8 bits */
} WasmName;
'''


def handlers(rows):
    """The kinds of WasmKind, the one of what is no opcode first."""
    kinds = ['NONE']
    for _, row in sorted(rows.items()):
        if row.handler not in kinds:
            kinds.append(row.handler)
    return kinds


def info(r):
    """A row as an initialiser of WasmInfo."""
    text = lambda s: f'"{s}"' if s and s != '-' else 'NULL'
    braces = lambda items: '{' + (', '.join(items) or '0') + '}'
    traits = ' | '.join(f'WASM_{t.upper()}' for t in r.traits) or '0'
    effect = r.effect if r.fixed or r.args else 0
    args = [VALTYPE[a] for a in r.args] if len(r.args) <= 3 else []
    return (f'{text(r.name)}, {text(r.lacks)}, WASM_IMM_{r.kind.upper()}, {len(r.indices)}, {braces([f"WASM_INDEX_{i.upper()}" for i in r.indices])}, '
            f'{effect}, {traits}, {len(args)}, {braces(args)}, {VALTYPE[r.results] if len(r.results) == 1 else "WASM_NO_RESULT"}, '
            f'{"HELPER_" + r.enum if r.handler == "HELPER" else "0"}')


def op_fields(r):
    """A row as an initialiser of WasmOp."""
    if not r.op:
        return f'.kind = KIND_{r.handler}'
    return (f'.op = {r.op.enum}, .kind = KIND_{r.handler}, .arg = {{{", ".join(VALTYPE[a] for a in r.args[:2])}}}, '
            f'.result = {VALTYPE[r.results] if r.results else "WASM_NO_RESULT"}, .access = {access_size(r.op) if r.kind == "memarg" else 0}')


def names(rows):
    """Name and opcode, sorted."""
    out = {}
    for code, row in sorted(rows.items()):
        if row.kind != 'prefix':
            out.setdefault(row.name, code)
    return sorted(out.items())


def source(rows):
    out = ['// SPDX-License-Identifier: MIT', '#include "wasm_ops.h"', '', '#include "base/context.h"', '#include "base/types.h"', '#include "ops.h"', '', '#include <stddef.h>', '']
    parts = (('', '256', 0, 256), ('fc_', 'NWASM_FC', 0xfc00, 0x10000))
    for struct, array, fields in (('WasmInfo', 'wasm_{}info', info), ('WasmOp', 'wasm_{}ops', op_fields)):
        for which, size, low, high in parts:
            out.append(f'const {struct} {array.format(which)}[{size}] = {{')
            out += [f'    [0x{code - low:02x}] = {{{fields(r)}}},' for code, r in sorted(rows.items()) if low <= code < high]
            out.append('};')
    out += ['const WasmName wasm_names[NWASM_NAMES] = {'] + [f'    {{"{name}", 0x{code:x}}},' for name, code in names(rows)] + ['};']
    return '\n'.join(out) + '\n'


def main():
    ops = optable.read(os.path.join(ROOT, 'stencils/ops.tbl'))
    rows = read(os.path.join(ROOT, 'stencils/wasm.tbl'), ops)
    bad = False
    for name, text in (('wasm_ops.h', header(rows)), ('wasm_ops.c', source(rows))):
        path = os.path.join(ROOT, 'stencils/out', name)
        if '--check' not in sys.argv:
            open(path, 'w').write(text)
        elif not os.path.exists(path) or open(path).read() != text:
            print(f'{name} is not what gen/wasmtable.py writes')
            bad = True
    sys.exit(bad)


if __name__ == '__main__':
    main()
