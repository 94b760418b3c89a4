# SPDX-License-Identifier: MIT
"""The op table (stencils/ops.tbl) as records."""
import os
import re
import sys
from dataclasses import dataclass

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')

CTYPE = {'i': 'uint32_t', 'l': 'uint64_t', 'f': 'float', 'd': 'double'}
NO_OPCODE = 0xffff
VALTYPE = {'i': 'T_I32', 'l': 'T_I64', 'f': 'T_F32', 'd': 'T_F64'}
NEGATED = {'eq': 'ne', 'ne': 'eq', 'lt_s': 'ge_s', 'ge_s': 'lt_s', 'gt_s': 'le_s', 'le_s': 'gt_s',
           'lt_u': 'ge_u', 'ge_u': 'lt_u', 'gt_u': 'le_u', 'le_u': 'gt_u'}
CLASSES = {'UN': 1, 'BIN': 2, 'FMA': 3, 'CMP': 2, 'EQZ': 1, 'TRUNC': 1, 'DIV': 2, 'LOAD': 1, 'STORE': 2}  # operands
TRAITS = ('comm', 'imm', 'mem', 'shift', 'nan')
SWAPPED = {'eq': 'eq', 'ne': 'ne', 'lt': 'gt', 'gt': 'lt', 'le': 'ge', 'ge': 'le'}


class Nonsense(Exception):
    """A row of a table that makes no sense."""


@dataclass
class Op:
    name: str      # "i32.add"
    number: int    # of WeftOp
    opcode: int    # 0x6a, or 0xfc00 + n, or NO_OPCODE
    result: str    # type letter or ''
    args: str      # type letters
    cls: str
    traits: frozenset
    body: str
    line: int      # of the table

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


def parse(fields, line):
    if len(fields) != 7:
        raise Nonsense(f'{len(fields)} columns for 7')
    name, number, opcode, sig, cls, traits, body = fields
    words = [] if traits == '-' else traits.split(',')
    signature = re.fullmatch(r'([ilfd]?):([ilfd]{1,3})', sig)
    if not re.fullmatch(r'[if](32|64)\.[a-z][a-z0-9_]*', name):
        raise Nonsense(f'name "{name}"')
    if not re.fullmatch(r'[1-9][0-9]{0,3}', number):
        raise Nonsense(f'number "{number}"')
    if not re.fullmatch(r'[0-9a-f]{2}|fc[0-9a-f]{2}|-', opcode):
        raise Nonsense(f'opcode "{opcode}"')
    if cls not in CLASSES:
        raise Nonsense(f'class "{cls}"')
    if not signature or len(signature[2]) != CLASSES[cls] or (signature[1] == '') != (cls == 'STORE'):
        raise Nonsense(f'signature "{sig}" of an op of class {cls}')
    if any(w not in TRAITS for w in words) or len(set(words)) != len(words):
        raise Nonsense(f'traits "{traits}"')
    if (cls == 'TRUNC') != (' ; ' in body):
        raise Nonsense('"fits ; value" is the body of class TRUNC, and of no other')
    return Op(name, int(number), NO_OPCODE if opcode == '-' else int(opcode, 16), signature[1], signature[2], cls,
              frozenset(words), body, line)


def rows(path):
    """(number of the line, the line) of each row."""
    with open(path) as table:
        for number, line in enumerate(table, 1):
            if line.strip() and not line.startswith('#'):
                yield number, line.rstrip('\n')


def refuse(path, number, why):
    sys.exit(f'{os.path.relpath(path, ROOT)}:{number}: {why}')


def read(path):
    """The ops; a row that makes no sense is an error that names its line."""
    ops, seen = [], {}
    for number, line in rows(path):
        try:
            op = parse(line.split(None, 6), number)
            unique = [f'name {op.name}', f'number {op.number}']
            if op.opcode != NO_OPCODE:
                unique.append(f'opcode {op.opcode:02x}')
            for what in unique:
                if what in seen:
                    raise Nonsense(f'{what} is of {seen[what]}, too')
                seen[what] = op.name
        except Nonsense as e:
            refuse(path, number, e)
        ops.append(op)
    return ops


def negated(op):
    if op.cls != 'CMP' or op.is_float() and op.name.split('.')[1] not in ('eq', 'ne'):
        return None
    return op.relative(NEGATED)


def swapped(op):
    return op.relative(SWAPPED) if op.cls == 'CMP' else None
