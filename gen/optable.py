# SPDX-License-Identifier: MIT
"""The op table (stencils/ops.tbl) as records."""
import re
from dataclasses import dataclass

CTYPE = {'i': 'uint32_t', 'l': 'uint64_t', 'f': 'float', 'd': 'double'}
NO_OPCODE = 0xffff
VALTYPE = {'i': 'T_I32', 'l': 'T_I64', 'f': 'T_F32', 'd': 'T_F64'}
NEGATED = {'eq': 'ne', 'ne': 'eq', 'lt_s': 'ge_s', 'ge_s': 'lt_s', 'gt_s': 'le_s', 'le_s': 'gt_s',
           'lt_u': 'ge_u', 'ge_u': 'lt_u', 'gt_u': 'le_u', 'le_u': 'gt_u'}
SWAPPED = {'eq': 'eq', 'ne': 'ne', 'lt': 'gt', 'gt': 'lt', 'le': 'ge', 'ge': 'le'}


@dataclass
class Op:
    name: str      # "i32.add"
    opcode: int    # 0x6a, or 0xfc00 + n, or NO_OPCODE
    result: str    # type letter or ''
    args: str      # type letters
    cls: str
    traits: frozenset
    body: str

    @property
    def ident(self):
        return re.sub(r'\W', '_', self.name).lower()

    @property
    def enum(self):
        return 'OP_' + self.ident.upper()

    def is_float(self, k=0):
        return self.args[k] in 'fd'

    def relative(self, table):
        """Name of the op related to this compare by a table of suffixes, or None."""
        prefix, _, rest = self.name.partition('.')
        base, _, sign = rest.partition('_')
        for key in (rest, base):
            if key in table:
                other = table[key]
                return f'{prefix}.{other}' + (f'_{sign}' if key == base and sign else '')
        return None


def read(path):
    ops = []
    for line in open(path):
        line = line.rstrip('\n')
        if not line.strip() or line.startswith('#'):
            continue
        name, opcode, sig, cls, traits, body = line.split(None, 5)
        result, args = sig.split(':')
        ops.append(Op(name, NO_OPCODE if opcode == '-' else int(opcode, 16), result, args, cls,
                      frozenset() if traits == '-' else frozenset(traits.split(',')), body))
    return ops


def negated(op):
    if op.cls != 'CMP' or op.is_float() and op.name.split('.')[1] not in ('eq', 'ne'):
        return None
    return op.relative(NEGATED)


def swapped(op):
    return op.relative(SWAPPED) if op.cls == 'CMP' else None
