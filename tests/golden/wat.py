# SPDX-License-Identifier: MIT
"""Modules as trees of ops: their text, and their bytes by the opcodes and immediates of the tables.

All have the same surroundings: what functions may refer to is ENVIRONMENT, in text and in bytes.
"""
import itertools
import struct

TYPES = {'i': ('i32', 0x7f), 'l': ('i64', 0x7e), 'f': ('f32', 0x7d), 'd': ('f64', 0x7c), 'r': ('funcref', 0x70),
         'e': ('externref', 0x6f)}
TEXT_HEAP = {'r': 'func', 'e': 'extern'}

# Functions that are called: name, parameters, results. The first one is imported.
CALLEES = (('import', 'i', 'i'), ('own', 'i', 'i'), ('nothing', '', ''), ('four', 'ilfd', 'd'))
IMPORTED_FUNCS = 1
# Globals, mutable: the first one is imported, the last three are not among those near the context's start.
GLOBALS = 'iilfdreid'
IMPORTED_GLOBALS = 1
TABLES = 're'
ZERO = {'i': b'\x41\0', 'l': b'\x42\0', 'f': b'\x43' + bytes(4), 'd': b'\x44' + bytes(8), 'r': b'\xd0\x70', 'e': b'\xd0\x6f'}
ZERO_TEXT = {'i': '(i32.const 0)', 'l': '(i64.const 0)', 'f': '(f32.const 0)', 'd': '(f64.const 0)', 'r': '(ref.null func)',
             'e': '(ref.null extern)'}


def uleb(n):
    out = bytearray()
    while n >= 0x80:
        out.append(n & 0x7f | 0x80)
        n >>= 7
    return bytes(out) + bytes([n])


def sleb(n):
    out = bytearray()
    while not -64 <= n < 64:
        out.append(n & 0x7f | 0x80)
        n >>= 7
    return bytes(out) + bytes([n & 0x7f])


def vector(items):
    return uleb(len(items)) + b''.join(items)


class Local:
    """A parameter or local; its index is known once the function is complete."""

    def __init__(self, letter):
        self.letter = letter
        self.index = None


class Node:
    """An op with its immediates, one for each of the row's columns, and its operands. A block has a body, and `if` a second one."""

    def __init__(self, row, imms=(), args=(), body=None, other=None):
        self.row, self.imms, self.args, self.body, self.other = row, tuple(imms), tuple(args), body, other


class Function:
    def __init__(self, name, params, locals_, results, body):
        self.name, self.params, self.locals, self.results, self.body = name, params, locals_, results, body
        for i, local in enumerate(params + locals_):
            local.index = i

    def signature(self):
        return ''.join(p.letter for p in self.params), self.results


# -- text ----

def group(word, letters):
    return f'({word} {" ".join(TYPES[c][0] for c in letters)})' if letters else ''


def number(kind, value):
    return f'{value:g}' if kind in ('f32', 'f64') else str(value)


def immediate_text(node):
    """Tables come first in the text, and memory 0 is not said."""
    out = []
    for kind, value in sorted(zip(node.row.columns, node.imms), key=lambda p: p[0] != 'table'):
        if kind == 'local':
            out.append(str(value.index))
        elif kind == 'memarg':
            out += [f'offset={value}'] if value else []
        elif kind == 'block':
            out += [g for g in (group('param', value[0]), group('result', value[1])) if g]
        elif kind == 'labels':
            out += map(str, value)
        elif kind == 'types':
            out.append(group('result', value))
        elif kind == 'heap':
            out.append(TEXT_HEAP[value])
        elif kind == 'type':
            out += [g for g in (group('param', value[0]), group('result', value[1])) if g]
        elif kind == 'func':
            out.append('$' + CALLEES[value][0])
        elif kind != 'memory':
            out.append(number(kind, value))
    return out


def text(node):
    args = [text(a) for a in node.args]
    if node.body is None:
        return f'({" ".join([node.row.name] + immediate_text(node) + args)})'
    body = [text(n) for n in node.body]
    if node.row.args:   # it has a condition
        body = args[-1:] + [f'(then {" ".join(body)})']
        body += [f'(else {" ".join(text(n) for n in node.other)})'] if node.other is not None else []
        args = args[:-1]
    return ' '.join(args + [f'({" ".join([node.row.name] + immediate_text(node) + body)})'])


def function_text(f):
    words = [group('param', ''.join(p.letter for p in f.params)), group('result', f.results),
             group('local', ''.join(v.letter for v in f.locals))]
    return ' '.join([f'(func ${f.name}'] + [w for w in words + [text(n) for n in f.body] if w]) + ')'


def environment_text():
    out = []
    for i, (name, params, results) in enumerate(CALLEES):
        sig = ' '.join(g for g in (group('param', params), group('result', results)) if g)
        if i < IMPORTED_FUNCS:
            out.append(f'(import "" "f" (func ${name} {sig})) (import "" "g" (global (mut i32)))')
        else:
            out.append(f'(func ${name} {sig + " " if sig else ""}(unreachable))')
    out.insert(1, ' '.join(f'(table 4 {TYPES[c][0]})' for c in TABLES) + ' (memory 1) (elem func $import) (data "")')
    out.insert(2, ' '.join(f'(global (mut {TYPES[c][0]}) {ZERO_TEXT[c]})' for c in GLOBALS[IMPORTED_GLOBALS:]))
    return out


# -- bytes ----

class Encoder:
    def __init__(self):
        self.types = {}   # (parameters, results) -> index

    def type(self, params, results):
        return self.types.setdefault((params, results), len(self.types))

    def opcode(self, code):
        return bytes([code]) if code < 256 else bytes([code >> 8]) + uleb(code & 0xff)

    def immediate(self, row, kind, value):
        if kind == 'local':
            return uleb(value.index)
        if kind == 'memarg':
            return uleb(row.align) + uleb(value)
        if kind == 'block':
            return b'\x40' if value == ('', '') else bytes([TYPES[value[1]][1]]) if not value[0] and len(value[1]) == 1 \
                else sleb(self.type(*value))
        if kind == 'labels':
            return vector([uleb(v) for v in value[:-1]]) + uleb(value[-1])
        if kind == 'types':
            return vector([bytes([TYPES[c][1]]) for c in value])
        if kind == 'heap':
            return bytes([TYPES[value][1]])
        if kind == 'type':
            return uleb(self.type(*value))
        if kind in ('i32', 'i64'):
            return sleb(value)
        if kind in ('f32', 'f64'):
            return struct.pack('<f' if kind == 'f32' else '<d', value)
        return uleb(value)

    def node(self, n):
        out = b''.join(self.node(a) for a in n.args) + self.opcode(n.row.opcode)
        out += b''.join(self.immediate(n.row, k, v) for k, v in zip(n.row.columns, n.imms))
        if n.body is not None:
            out += b''.join(map(self.node, n.body))
            if n.other is not None:
                out += b'\x05' + b''.join(map(self.node, n.other))
            out += b'\x0b'
        return out

    def code(self, f):
        runs = [(letter, len(list(group_))) for letter, group_ in itertools.groupby(v.letter for v in f.locals)]
        decls = vector([uleb(n) + bytes([TYPES[letter][1]]) for letter, n in runs])
        body = decls + b''.join(map(self.node, f.body)) + b'\x0b'
        return uleb(len(body)) + body

    def module(self, functions):
        own = CALLEES[IMPORTED_FUNCS:]
        sigs = [self.type(p, r) for _, p, r in CALLEES] + [self.type(*f.signature()) for f in functions]
        code = [b'\3\0\0\x0b'] * len(own) + [self.code(f) for f in functions]   # the callees: unreachable
        limits = b'\0\4'
        value = lambda c: bytes([TYPES[c][1]])
        sections = [
            (2, vector([b'\0' + b'\1f' + b'\0' + uleb(sigs[0]), b'\0' + b'\1g' + b'\3' + value(GLOBALS[0]) + b'\1'])),
            (3, vector([uleb(s) for s in sigs[IMPORTED_FUNCS:]])),
            (4, vector([value(c) + limits for c in TABLES])),
            (5, vector([b'\0\1'])),
            (6, vector([value(c) + b'\1' + ZERO[c] + b'\x0b' for c in GLOBALS[IMPORTED_GLOBALS:]])),
            (9, vector([b'\1\0' + vector([b'\0'])])),
            (12, b'\1'),
            (10, vector(code)),
            (11, vector([b'\1\0'])),
        ]
        letters = lambda s: vector([value(c) for c in s])
        types = vector([b'\x60' + letters(p) + letters(r) for p, r in self.types])   # complete after the code
        out = b'\0asm\1\0\0\0'
        for number_, content in [(1, types)] + sections:
            out += bytes([number_]) + uleb(len(content)) + content
        return out


def encode(functions):
    return Encoder().module(functions)
