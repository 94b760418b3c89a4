# SPDX-License-Identifier: MIT
"""Functions for each op of the tables: one for each shape that its operands and its result may have.

A shape is a word, such as `loop:reg-small>a`: operands with dashes between them; then perhaps `+` and an access's offset, `>` and where
the result goes, or `/` and what consumes it.

  reg     a parameter, in a register        home, far   a parameter that came on the stack, in its home; beyond 128 bytes
  same    the operand before, again         load        loaded from memory right before
  temp    a value without a local (it is a global's)    less: a comparison, for a condition
  zero one minus three small power ten over byte large wide   a constant: 0 1 -1 3 5 16 10 67 255, 0x12345, more than 32 bits
  const   2.5, or a null reference
  >new    set to a local that is no operand             >a >b: set to the first operand's local, the second's
  /loop   a condition for a branch back                 /if: around a branch  /not: for eqz  /selecti, l, d: of two values of that type
  loop:   all of it in a loop, whose locals have registers of their own

What is done with an op depends on its class (ops.tbl), or on its immediates and signature (wasm.tbl), never on its name. A row that
nothing here knows is an error.
"""
import os
import sys
from dataclasses import dataclass

from wat import CALLEES, GLOBALS, IMPORTED_GLOBALS, TABLES, TYPES, Function, Local, Node

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, 'gen'))
import optable     # noqa: E402
import wasmtable   # noqa: E402
from write import access_size   # noqa: E402

NUMBERS = 'ilfd'
CONSTANTS = {'zero': 0, 'one': 1, 'minus': -1, 'small': 5, 'three': 3, 'over': 67, 'power': 16, 'byte': 255, 'large': 0x12345,
             'ten': 10, 'wide': 0x123456789abcd}
ON_STACK = 8   # so many parameters of each file come in registers, at most
FAR = 16       # the home of this parameter is more than 128 bytes away


class Unknown(Exception):
    pass


@dataclass
class Opcode:
    """A row of either table."""
    name: str
    opcode: int      # without one: 0xff00 and the op's number
    columns: tuple   # its immediates
    results: str
    args: str
    fixed: bool      # the signature is all of it
    traits: tuple
    cls: str         # of ops.tbl, or ''
    op: object       # its row there
    align: int = 0
    key: str = ''    # the name, once

    def __post_init__(self):
        self.key = self.key or self.name


def read_tables(ops_table, wasm_table):
    """All that Weft has, by key; where two opcodes have a name, the second's immediates are part of its key."""
    ops = optable.read(ops_table)
    out = {}
    for i, op in enumerate(ops):
        access = op.cls in ('LOAD', 'STORE')
        number = 0xff00 + i + 1 if op.opcode == optable.NO_OPCODE else op.opcode
        row = Opcode(op.name, number, ('memarg',) if access else (), op.result, op.args, True, tuple(sorted(op.traits)), op.cls, op)
        if access:
            row.align = access_size(op).bit_length() - 1
        out[op.name] = row
    for r in wasmtable.read(wasm_table, ops).values():
        if not r.op and not r.lacks and r.kind != 'prefix':
            key = r.name + f'.{r.kind}' * (r.name in out)
            columns = r.indices if r.kind == 'index' else () if r.kind == 'none' else (r.kind,)
            out[key] = Opcode(r.name, r.opcode, columns, r.results, r.args, r.fixed, r.traits, '', None, 0, key)
    return out


class Shape:
    """A function in the making."""

    def __init__(self, table, types=''):
        self.table, self.types = table, types
        self.early, self.late, self.locals = [], [], []   # parameters in registers, on the stack; locals
        self.far = False
        self.last = None   # the operand before, if it is a local

    def node(self, name, *imms, args=()):
        return Node(self.table[name], imms, args)

    def get(self, local):
        return self.node('local.get', local)

    def const(self, letter, value):
        if letter in 're':
            return self.node('ref.null', letter)
        kind = TYPES[letter][0]
        return self.node(kind + '.const', float(value) if letter in 'fd' else value)

    def param(self, letter, where='reg'):
        p = Local(letter)
        (self.early if where == 'reg' else self.late).append(p)
        self.far |= where == 'far'
        return p

    def new(self, letter):
        v = Local(letter)
        self.locals.append(v)
        return v

    def global_of(self, letter):
        return self.node('global.get', IMPORTED_GLOBALS + GLOBALS[IMPORTED_GLOBALS:].index(letter))

    def load(self, letter, address):
        """A load of all of a value."""
        for row in self.table.values():
            if row.cls == 'LOAD' and row.results == letter and row.op.body == optable.CTYPE[letter]:
                return Node(row, [0], [address])
        raise Unknown(f'no load of {letter}')

    def operand(self, kind, letter):
        """A node, and its local if it is one. None: there is no such operand of this type."""
        if kind in ('reg', 'home', 'far'):
            self.last = self.param(letter, kind)
            return self.get(self.last)
        if kind == 'same':
            return self.get(self.last) if self.last and self.last.letter == letter else None
        if kind == 'temp':
            return self.global_of(letter)
        if kind == 'load':
            return self.load(letter, self.get(self.param('i'))) if letter in NUMBERS else None
        if kind == 'less':   # a condition
            return self.node('i32.lt_s', args=[self.get(self.param('i')), self.get(self.param('i'))])
        if kind == 'const':
            return self.const(letter, 2.5) if letter in 'fd' else self.const(letter, 0) if letter in 're' else None
        value = CONSTANTS[kind]
        if letter == 'l' and kind != 'wide' or letter == 'i' and abs(value) < 1 << 31 or letter == 'l' or letter in 'fd' and kind == 'zero':
            return self.const(letter, value)
        return None

    def function(self, name, results, body):
        params = self.early
        if self.late:
            for letters, letter in (('ilre', 'i'), ('fd', 'd')):
                if any(p.letter in letters for p in self.late):
                    n = (FAR if self.far else ON_STACK) - sum(p.letter in letters for p in params)
                    params = params + [Local(letter) for _ in range(n)]
        return Function(name, params + self.late, self.locals, results, body)


# -- shapes of ops with operands and at most one result ----

class Word:
    """A shape's name, taken apart."""

    def __init__(self, text):
        self.text = text
        loop, _, rest = text.rpartition(':')
        rest, _, self.consumer = rest.partition('/')
        rest, _, self.dest = rest.partition('>')
        rest, _, self.offset = rest.partition('+')
        self.loop = bool(loop)
        self.operands = rest.split('-')


def build(table, row, text, imms, tag=''):
    """The function of a shape, or None if there is no such operand of the op's types."""
    s, word = Shape(table), Word(text)
    args, locals_ = [], []
    for kind, letter in zip(word.operands, row.args):
        if kind != 'same':
            s.last = None
        args.append(s.operand(kind, letter))
        locals_.append(s.last)
    if None in args:
        return None
    name = row.key + tag + (':' + text if text else '')
    expr = Node(row, imms, args)
    if word.consumer:
        return consume(s, name, expr, word.consumer)
    if not word.dest:
        return s.function(name, row.results, [in_loop(s, [expr])] if word.loop else [expr])
    to = s.new(row.results) if word.dest == 'new' else locals_['ab'.index(word.dest)]
    if not to or to.letter != row.results:
        return None
    body = [s.node('local.set', to, args=[expr])]
    return s.function(name, row.results, ([in_loop(s, body)] if word.loop else body) + [s.get(to)])


def in_loop(s, body):
    again = s.node('br_if', 0, args=[s.get(s.param('i'))])
    return Node(s.table['loop'], [('', '')], (), body + [again])


def consume(s, name, cond, consumer):
    if consumer == 'loop':
        return s.function(name, '', [Node(s.table['loop'], [('', '')], (), [s.node('br_if', 0, args=[cond])])])
    if consumer == 'if':
        return s.function(name, '', [Node(s.table['if'], [('', '')], [cond], [mark(s)])])
    if consumer == 'not':
        return s.function(name, 'i', [s.node('i32.eqz', args=[cond])])
    letter = consumer[-1]   # select, and a type
    return s.function(name, letter, [s.node('select', args=[s.get(s.param(letter)), s.get(s.param(letter)), cond])])


def mark(s):
    """What only is there so that two labels are at places of their own."""
    return s.node('global.set', IMPORTED_GLOBALS, args=[s.const('i', 7)])


UNARY = 'reg temp home far load small const reg>new reg>a loop:reg>new loop:reg>a'
TRUNC = 'reg temp home load const reg>new loop:reg>new'
BINARY = '''reg-reg reg-same temp-reg reg-temp home-reg reg-home temp-home reg-far reg-load temp-load
  reg-zero reg-one reg-minus reg-small reg-power reg-byte reg-large reg-wide reg-const temp-small temp-const home-small small-reg const-reg
  reg-reg>new reg-reg>a reg-reg>b reg-small>new temp-reg>new
  loop:reg-reg>new loop:reg-reg>a loop:reg-reg>b loop:reg-small>new loop:reg-small>a loop:reg-wide>new loop:reg-const>a loop:reg-load>a'''
SHIFT = '''reg-reg reg-same temp-reg reg-temp home-reg reg-home reg-far reg-load small-reg
  reg-zero reg-one reg-three reg-power reg-over temp-three home-three reg-reg>new reg-reg>a reg-reg>b reg-three>new reg-three>a
  loop:reg-reg>new loop:reg-reg>a loop:reg-reg>b loop:reg-three>new loop:reg-three>a'''
DIVIDE = '''reg-reg reg-temp home-reg reg-home reg-load small-reg
  reg-zero reg-one reg-minus reg-ten reg-power reg-large reg-wide temp-ten reg-reg>new reg-reg>a reg-ten>a loop:reg-reg>b loop:reg-ten>new'''
COMPARE = '''reg-reg temp-reg reg-home home-reg reg-far reg-load reg-zero reg-small reg-large reg-wide reg-const temp-small small-reg
  reg-reg>new loop:reg-reg>new reg-reg/loop reg-small/loop reg-wide/loop reg-const/loop reg-reg/if reg-home/if reg-zero/if reg-small/if
  reg-reg/not reg-reg/selecti reg-small/selectl reg-reg/selectd'''
TEST = 'reg temp home load reg>new reg>a loop:reg>new reg/loop temp/loop reg/if home/if reg/not reg/selecti reg/selectl reg/selectd'
FMA = '''reg-reg-reg reg-reg-home const-reg-reg reg-reg-const reg-reg-reg>new reg-reg-reg>a reg-reg-reg>b
  loop:reg-reg-reg>new loop:reg-reg-reg>a'''
LOAD = '''reg reg+small reg+large temp+small home small zero+small zero+large load
  reg>new reg+small>a loop:reg>new loop:reg+small>a loop:small>new'''
STORE = '''reg-reg reg-reg+small reg-reg+large temp-temp home-reg reg-home reg-temp small-reg small-small
  reg-zero reg-small reg-large reg-wide reg-const reg-small+large zero-reg+small zero-zero+large reg-load
  loop:reg-reg loop:reg-reg+small loop:reg-large loop:reg-const'''

# Class of ops.tbl -> shapes; where an op's traits or types decide: a function.
CLASSES = {'UN': lambda op: TRUNC if op.is_float() and op.result in 'il' else UNARY,
           'BIN': lambda op: SHIFT if 'shift' in op.traits else BINARY,
           'DIV': DIVIDE, 'CMP': COMPARE, 'EQZ': TEST, 'TRUNC': TRUNC, 'FMA': FMA, 'LOAD': LOAD, 'STORE': STORE}
OFFSETS = {'': 0, 'small': 8, 'large': 0x12345}


def file_of(row):
    """The file that an op's goldens are in."""
    op = row.op
    if row.opcode >> 8 == 0xff:
        return 'builder'
    if row.cls == 'UN':
        return 'unary' if row.args == row.results else 'convert'
    if row.cls == 'BIN':
        return 'shift' if 'shift' in op.traits else 'float' if op.is_float() else 'binary'
    if row.cls in ('CMP', 'EQZ'):
        return 'compare-float' if op.is_float() else 'compare'
    return {'TRUNC': 'trunc', 'DIV': 'divide', 'LOAD': 'load', 'STORE': 'store'}[row.cls]


def numeric(table, row):
    if any(c not in NUMBERS for c in row.args + row.results):
        raise Unknown(f'types {row.args}:{row.results}')
    words = CLASSES[row.cls]
    words = (words if isinstance(words, str) else words(row.op)).split()
    if row.opcode >> 8 == 0xff:   # the builder takes straight lines and loops
        words = [w for w in words if not any(k in w for k in ('temp', 'load', '/'))]
    for word in words:
        yield build(table, row, word, [OFFSETS[Word(word).offset]] if row.columns else [])


# -- opcodes of wasm.tbl ----

def letters_of(row):
    """The types that `a` and `r` may be. The type of a result that operands tell is a number's; where the op says it, a reference's, too,
    and those are the ones that are not seen without."""
    if 'a' in row.args + row.results:
        return NUMBERS + 're' if not row.results else 're' if row.columns else NUMBERS
    if 'func' in row.columns:
        return 'r'
    return 're' if 'r' in row.args + row.results else '_'


def concrete(row, letter):
    swap = lambda sig: sig.replace('a', letter).replace('r', letter)
    return Opcode(row.name, row.opcode, row.columns, swap(row.results), swap(row.args), True, row.traits, '', None, 0, row.key)


def simple(table, row, tag, imms, extra=()):
    """An op with a fixed signature: all operands in each place in turn, the last one in some, then each result. Of an op that calls
    there is less to see."""
    n, calls = len(row.args), 'calls' in row.traits
    words = ['-'.join([k] * n) for k in (('reg', 'home', 'small') if calls else ('reg', 'temp', 'home', 'small', 'const'))] if n else ['']
    if n > 1:
        words += ['-'.join(['reg'] * (n - 1) + [k]) for k in (('zero', 'small') if calls else ('zero', 'small', 'large', 'temp'))]
        words += [] if calls else ['-'.join(['temp'] * (n - 1) + ['reg'])]
    words += extra
    if row.results:
        words += [words[0] + d for d in ('>new', '>a', '>b')[:1 + n]] + [f'loop:{words[0]}>new']
    elif n:
        words += [f'loop:{words[0]}']
    for word in dict.fromkeys(words):
        yield build(table, row, word, imms, tag)


def plain(table, row):
    """Operands from the stack, and constants; `a` is any type."""
    for letter in letters_of(row):
        imms = [letter if c in ('heap', 'types') else 0 for c in row.columns]
        tag = '' if letter == '_' else '.' + TYPES[letter][0]
        extra = [w for w in ('reg-reg-less', 'small-reg-reg', 'reg-same-less', 'reg-reg-reg>b', 'reg-reg-less>a', 'reg-reg-less>b',
                             'loop:reg-reg-less>a') if row.args[-3:] == 'aai']
        yield from simple(table, concrete(row, letter), tag, imms, extra)


def constant(table, row):
    for word, value in CONSTANTS.items():
        if row.results in 'fd' and word in ('zero', 'small', 'large') or row.results == 'i' and word != 'wide' or row.results == 'l':
            for place in ('', '>new', 'loop:>new'):
                text = place.replace('>', word + '>') or word
                yield build(table, row, text, [value / 2 if row.results in 'fd' else value])


def local(table, row):
    """The local is a parameter, in a register or at home, or new."""
    for letter in NUMBERS + 're':
        for value in ('reg', 'temp', 'home', 'small', 'const') if row.args else ('',):
            for where in ('reg', 'home', 'new', 'loop:reg', 'loop:new'):
                loop, _, place = where.rpartition(':')
                if loop and (letter not in 'id' or value == 'home'):
                    continue
                s = Shape(table)
                args = [s.operand(value, letter)] if value else []
                if None in args:
                    continue
                to = s.new(letter) if place == 'new' else s.param(letter, place)
                node = Node(concrete(row, letter), [to], args)
                body = [in_loop(s, [s.node('drop', args=[node])] if row.results else [node])] if loop else [node]
                after = [] if row.results and not loop else [s.get(to)]
                word = '-to-'.join(w for w in (value, place) if w)
                yield s.function(f'{row.key}.{TYPES[letter][0]}:{"loop:" if loop else ""}{word}', letter, body + after)


def global_(table, row):
    for index, letter in enumerate(GLOBALS):
        kind = 'imported' if index < IMPORTED_GLOBALS else 'own' if GLOBALS.index(letter, IMPORTED_GLOBALS) == index else 'other'
        if kind == 'other' and letter not in 'id':
            continue
        yield from simple(table, concrete(row, letter), f'.{kind}.{TYPES[letter][0]}', [index])


def memory(table, row):
    yield from simple(table, row, '', [0] * len(row.columns))


def table_(table, row):
    for index, letter in enumerate(TABLES):
        if 'elem' in row.columns and letter != 'r':
            continue
        imms = [index if c == 'table' else 0 for c in row.columns]
        yield from simple(table, concrete(row, letter), '.' + TYPES[letter][0], imms)


def arguments(s, letters, kind):
    return [s.operand(kind, c) for c in letters]


def calls(table, row):
    """With a number (func), or through a table with an index (type, table)."""
    index = row.args != '' or 'type' in row.columns
    for number, (name, params, results) in enumerate(CALLEES):
        for kind in ('reg', 'temp', 'home', 'small') if name == 'own' else ('reg', 'small') if params else ('reg',):
            s = Shape(table)
            args = [s.operand(kind, c) or s.operand('const', c) for c in params]
            imms = [(params, results) if c == 'type' else number if c == 'func' else 0 for c in row.columns]
            if index:
                args.append(s.operand(kind, 'i'))
            node = Node(row, imms, args)
            yield s.function(f'{row.key}.{name}:{kind}', results, [node])
        s = Shape(table)   # what lives on
        args = arguments(s, params, 'reg')
        kept = [s.param(c) for c in 'id']
        if index:
            args.append(s.operand('reg', 'i'))
        body = [in_loop(s, [Node(row, imms, args)] + [s.node('drop')] * len(results))]
        yield s.function(f'{row.key}.{name}:loop', 'id', body + [s.get(k) for k in kept])


def blocks(table, row):
    """Nothing in it; a result; parameters; a branch out, or back."""
    for word, params, results in (('empty', '', ''), ('result', '', 'l'), ('params', 'ii', 'l')):
        for cond in ('reg', 'temp', 'less', 'home') if row.args else ('',):
            s = Shape(table)
            args = [s.operand('reg', c) for c in params]
            args += [s.operand(cond, 'i')] if cond else []
            way = lambda: [s.node('drop')] * len(params) + [s.get(s.param(c)) for c in results]
            body = way() + ([s.node('br_if', 0, args=[s.get(s.param('i'))])] if not params and not cond else [])
            other = way() if cond and results else None
            node = Node(row, [(params, results)], args, body, other)
            yield s.function(f'{row.key}:{word}{"-" if cond else ""}{cond}', results, [node])


def branches(table, row):
    """One target or many; without values, or with two."""
    many = 'labels' in row.columns
    targets = ([0, 0, 1], [1, 0] * 6 + [1]) if many else (0,)
    for target in targets:
        for word, values in (('none', ''), ('values', 'id')):
            for cond in ('reg', 'temp', 'less', 'home') if row.args else ('',):
                s = Shape(table)
                args = [s.operand('reg', c) for c in values]
                if cond:
                    args.append(s.operand(cond, 'i'))
                jump = [Node(row, [target], args)]
                if not values and 'leaves' not in row.traits:
                    jump.append(mark(s))
                inner = Node(table['block'], [('', values)], (), jump)
                outer = [Node(table['block'], [('', values)], (), [inner, mark(s)])] if many else [inner]
                tag = f'{len(target)}.' if many else ''
                yield s.function(f'{row.key}:{tag}{word}{"-" if cond else ""}{cond}', values, outer)


def leaving(table, row):
    for letters in ('', 'i', 'd', 'll'):
        for kind in ('reg', 'temp', 'home', 'small') if letters else ('',):
            s = Shape(table)
            args = [s.operand(kind, c) or s.operand('const', c) for c in letters]
            word = ''.join(TYPES[c][0] for c in letters) or 'none'
            yield s.function(f'{row.key}:{word}{"-" if kind else ""}{kind}', letters, [Node(row, [], args)])


def nothing(table, row):
    """Only part of another op's text."""
    return ()


def kind_of(row):
    """What makes the functions of an opcode, and the file that they are in."""
    columns = set(row.columns)
    if row.cls and row.cls not in CLASSES:
        raise Unknown(f'class {row.cls}')
    if len(row.results) > 1:
        raise Unknown(f'several results, {row.results}')
    if row.cls:
        return numeric, file_of(row)
    if not row.fixed:
        if columns == {'block'}:
            return blocks, 'control'
        if columns in ({'label'}, {'labels'}):
            return branches, 'control'
        if columns in ({'func'}, {'type', 'table'}):
            return calls, 'call'
        if not columns:
            return (leaving, 'control') if 'leaves' in row.traits else (nothing, 'control')
    elif columns == {'local'}:
        return local, 'local'
    elif columns == {'global'}:
        return global_, 'global'
    elif columns & {'table', 'elem'} and columns <= {'table', 'elem'}:
        return table_, 'table'
    elif columns & {'memory', 'data'} and columns <= {'memory', 'data'}:
        return memory, 'memory'
    elif columns and columns <= {'i32', 'i64', 'f32', 'f64'} and not row.args:
        return constant, 'constant'
    elif columns <= {'heap', 'types', 'func'} and all(c in NUMBERS + 'ar' for c in row.args + row.results):
        return plain, 'reference' if 'r' in row.args + row.results else 'plain'
    raise Unknown(f'immediates {",".join(row.columns) or "-"} and signature {row.results}:{row.args}')


def files(ops_table=os.path.join(ROOT, 'stencils/ops.tbl'), wasm_table=os.path.join(ROOT, 'stencils/wasm.tbl')):
    """Functions by the file that their goldens are in, in the order of the tables."""
    table = read_tables(ops_table, wasm_table)
    out = {}
    for row in table.values():
        try:
            make, name = kind_of(row)
            functions = [f for f in make(table, row) if f]
            if not functions and make is not nothing:
                raise Unknown('any operands that its signature has')
        except (Unknown, KeyError) as e:
            sys.exit(f'{row.name}: tests/golden/shapes.py has no shapes for {e}')
        out.setdefault(name, []).extend(functions)
    return out
