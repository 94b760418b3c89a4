#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The toy CPUs: their stencils, in the format of stencils/out, and what the instructions do, as C, from the op table.

  table.py toy|toy_rich OUTPUT-FOLDER      writes toy_table.h and toy_cases.h

An instruction is one or two words of 8 bytes:

  | opcode 12 bits | d 5 | a 5 | b 5 | x 5 | immediate or displacement 32 bits |

Registers that it does not have are 0, and so is an immediate that it does not have. With a second word, which has no opcode and no
registers, it has an immediate of 64 bits, or an immediate and, in the second word, a displacement from its end.
"""
import hashlib
import os
import sys
from types import SimpleNamespace

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, 'gen'))
import forms      # noqa: E402
import optable    # noqa: E402
import write      # noqa: E402
from optable import CTYPE  # noqa: E402

SHIFT = {'d': 12, 'a': 17, 'b': 22, 'x': 27}
IMMEDIATE = 'IMM_U16'
LONG = ('G_JMP', 'G_CALL', 'G_LEA_RIP')   # their displacement reaches everything: opcodes from 0x800 on
TAG = {'i': 'I32', 'l': 'I64', 'f': 'F32', 'd': 'F64'}


class Isa:
    """What forms.py asks of a CPU: which forms of ops it has, here as few as there can be. The C that it would compile is not used."""
    variant = 'toy'
    name = 'made up'
    NREG = 16
    role_arg = {'a': 'a', 'b': 'b', 'd': 'd', 'x': 'x', 'fp': 'fp'}
    float_arg = role_arg
    has_rm = has_fma = three_address_floats = False
    int_cmp_negates = True

    def canonical(self, where):
        return where

    def div_forms(self, op, add, place):
        add('F_RR', 'rr', {'a': place('a', op.args[0]), 'b': place('b', op.args[0])}, [], {'a': op.body})

    def quick_forms(self, op, add, place):
        """None: what may trap is done in full at once."""

    def shift_needs(self, op):
        return False

    def imm_forms(self, op):
        return [('F_RI', 'ri', IMMEDIATE, ())]

    def imm_body(self, op, slot):
        return [], ''

    def cmp_imms(self, op):
        return [(IMMEDIATE, 'RI', ())]

    def compare(self, op, rhs, imm=False, mem=False):
        return []

    def set_body(self, op, form, body):
        return [], ''

    branch_body = lambda self, op, form: []
    select_body = lambda self, op, form, bits, body: ([], '')

    def mem_forms(self, op):
        return [('F_MEM', 'mem', '', ('IMM_32',)), ('F_MEM_PTR', 'mem_ptr', '', ('IMM_32',)), ('F_MEM_IDX', 'mem_idx', '', ())]

    def index_forms(self, op):
        return []

    magic = {('disp', 'IMM_32'): ()}

    # what write.Table asks
    def number(self, fam):
        return int(fam[1:])

    def is_float(self, fam):
        return fam[0] == 'f'

    def result_flags(self, lines, d):
        return False


    def lacks(self, form):
        """Forms that forms.py makes for each CPU, and this one does without."""
        return form.slot == 'F_RR3' and form.op.cls == 'BIN' or form.slot.startswith('F_SEL')

    def early(self, form):
        """Does it write d before it reads b (S_EARLY), a (S_EARLY_A)?"""
        return False, False

    def general(self):
        return general()


class Rich(Isa):
    """Forms of all kinds that some CPU has, with registers of their own and results that come early."""
    NREG = 32
    has_rm = has_fma = three_address_floats = True
    magic = {('disp', 'IMM_32'): (), ('disp', 'IMM_S8'): ()}

    def div_forms(self, op, add, place):
        out = 'r0' if '.div' in op.name else 'r3'
        add('F_RR3', 'rr3', {'a': place('a', op.args[0]), 'b': place('b', op.args[0]), 'd': place('d', op.args[0])}, [], {'d': op.body},
            fixed={'a': 'r0', 'd': out}, clobbers=('r3' if out == 'r0' else 'r0',))

    def shift_needs(self, op):
        return '.rot' not in op.name

    def shift_forms(self, op, add, place):
        add('F_RR', 'rr', {'a': place('a', op.args[0]), 'b': place('b', op.args[0])}, [], {'a': op.body}, fixed={'b': 'r1'})

    def imm_forms(self, op):
        return [('F_RI', 'ri', 'IMM_U16', ()), ('F_RI_3', 'ri_3', 'IMM_U16', ())]

    def pool_forms(self, op, add, a, d):
        add('F_POOL_3', 'pool_3', {'a': a, 'd': d}, [], {'d': op.body})

    def mem_forms(self, op):
        return super().mem_forms(op) + [('F_MEM_ABS', 'mem_abs', '', ('IMM_32',))]

    def index_forms(self, op):
        return [('F_MEM_X', 'mem_x', '', ('IMM_32',))]

    def lacks(self, form):
        short = 'RM8' in form.slot or form.slot == 'F_M8'
        return short or form.slot == 'F_MEM_I' or form.slot == 'F_RR' and self.only_three(form.op)

    def only_three(self, op):
        """Some ops have no form in place."""
        return op.cls == 'BIN' and op.args == 'ii' and 'comm' in op.traits

    def early(self, form):
        binary = form.slot == 'F_RR3' and form.op.cls == 'BIN' and not form.fixed
        unary = form.slot == 'F_R' and form.op.cls == 'UN'
        odd = form.op.opcode & 1
        a = (binary or unary) and form.op.opcode & 2 and not self.only_three(form.op)
        return bool(binary and (odd or a)), bool(a)

    def general(self):
        return general() + more()


# Stencils that are no ops: (name, operands, immediate or None, displacement?, what it does). An operand is its role and its bank (i or
# f); i and f are only read, I and F only written, * is both. The terms are those of emulate.c.
PLACES = [('H', 'STACK(REG(REG_FP) + (uint64_t)IMM, {n})', ''), ('C', 'CONTEXT(IMM, {n}, {write})', ''),
          ('P', 'POINTER(A + (uint64_t)IMM, {n})', 'ai '), ('P_SP', 'STACK(REG(REG_SP) + (uint64_t)IMM, {n})', '')]
TYPES = {'I32': ('i', 4), 'I64': ('i', 8), 'F32': ('f', 4), 'F64': ('f', 8), 'V128': ('f', 16)}


def general():
    g = [
        ('MOV32', 'dI ai', None, False, 'MOVE_I(rd, ra, 4);'), ('MOV64', 'dI ai', None, False, 'MOVE_I(rd, ra, 8);'), ('MOVF', 'dF af', None, False, 'MOVE_F(rd, ra);'),
        ('ZEROF', 'dF', None, False, 'SET_V128_ZERO(rd);'),
        ('CONST32', 'dI', 'IMM_32', False, 'SET_I64(rd, (uint32_t)IMM);'), ('CONST64S', 'dI', 'IMM_32', False, 'SET_I64(rd, (int64_t)IMM);'),
        ('CONST64', 'dI', 'IMM_64', False, 'SET_I64(rd, IMM64);'),
        ('POOLF32', 'dF', None, True, 'LOAD_F(rd, CODE(4), 4);'), ('POOLF64', 'dF', None, True, 'LOAD_F(rd, CODE(8), 8);'), ('POOLV', 'dF', None, True, 'LOAD_F(rd, CODE(16), 16);'),
        ('LEA_RIP', 'dI', None, True, 'SET_I64(rd, TARGET);'),
    ]
    for place, where, base in PLACES:
        for t, (bank, n) in TYPES.items():
            upper = bank.upper()
            g.append((f'LD{place}_{t}', f'd{upper} {base}'.strip(), 'IMM_32', False, f'LOAD_{upper}(rd, {where.format(n=n, write="false")}, {n});'))
            g.append((f'ST{place}_{t}', f'{base}b{bank}', 'IMM_32', False, f'STORE_{upper}({where.format(n=n, write="true")}, rb, {n});'))
    return g + [
        ('STH0', '', 'IMM_32', False, 'STORE_VALUE(STACK(REG(REG_FP) + (uint64_t)IMM, 8), 0);'),
        ('LEA_CTX', 'dI', 'IMM_32', False, 'SET_I64(rd, REG(REG_CTX) + (uint64_t)IMM);'),
        ('LDSX32_IDX', 'dI ai bi', None, False, 'SET_I64(rd, ENTRY(A + 4 * B));'),
        *((f'LEA_IDX{k}', 'dI ai bi', None, False, f'SET_I64(rd, A + {k} * B);') for k in (1, 2, 4, 8)),
        ('ADD64', 'd* bi', None, False, 'SET_I64(rd, D + B);'), ('SHL64_I', 'd*', IMMEDIATE, False, 'SET_I64(rd, D << (IMM & 63));'),
        ('LDM_V128', 'dF ai', 'IMM_32', False, 'LOAD_F(rd, GUEST(ra, IMM, 16), 16);'), ('STM_V128', 'ai bf', 'IMM_32', False, 'STORE_F(GUEST_WHOLE(ra, IMM, 16), rb, 16);'),
        ('CHK_PTR', 'ai', None, True, 'BRANCH(A > toy_context(cpu)->mem_bytes);'),
        ('CMPB_U64_MEM', 'ai bi', None, True, 'BRANCH(B >= WORD(POINTER(A + 8, 8)));'),
        ('CMP_SIG', 'ai bi', None, True, 'BRANCH(B != WORD(POINTER(A + 16, 8)));'),
        ('CMP_CTX', 'ai', None, True, 'BRANCH(REG(REG_CTX) != WORD(POINTER(A + 8, 8)));'),
        ('DIVOVF32', 'ai bi', None, True, 'BRANCH((int32_t)B == -1 && (uint32_t)A == 0x80000000);'),
        ('DIVOVF64', 'ai bi', None, True, 'BRANCH((int64_t)B == -1 && A == (uint64_t)1 << 63);'),
        ('NAN32', 'af', None, True, 'float v = GET_F32(ra); BRANCH(v != v);'), ('NAN64', 'af', None, True, 'double v = GET_F64(ra); BRANCH(v != v);'),
        ('JMP', '', None, True, 'JUMP(TARGET);'), ('CALL', '', None, True, 'CALL(TARGET);'), ('CALL_CTX', '', 'IMM_32', False, 'CALL(WORD(CONTEXT(IMM, 8, false)));'),
        ('CALL_PTR', 'ai', 'IMM_32', False, 'CALL(WORD(POINTER(A + (uint64_t)IMM, 8)));'), ('CALL_REG', 'ai', None, False, 'CALL(A);'),
        ('JMP_REG', 'ai', None, False, 'JUMP(A);'), ('JMP_CTX', '', 'IMM_32', False, 'JUMP(WORD(CONTEXT(IMM, 8, false)));'),
        ('RET_POP', '', IMMEDIATE, False, 'RETURN(IMM);'),
        ('PUSH_FP', '', None, False, 'toy_push(cpu, REG(REG_FP));'), ('SET_FP', '', None, False, 'REG(REG_FP) = REG(REG_SP);'),
        ('ADD_SP', '', 'IMM_32', False, 'toy_move_sp(cpu, REG(REG_SP) + (uint64_t)IMM);'),
        ('LEAVE', '', None, False, 'toy_leave(cpu);'),
        ('CHK_STACK', 'ai', None, True, 'BRANCH(toy_stack_low(cpu, REG(REG_SP) + A));'), ('CHK_SP', '', None, True, 'BRANCH(toy_stack_low(cpu, REG(REG_SP)));'),
        ('FUEL', '', None, True, 'BRANCH(--*toy_context(cpu)->fuel < 0);'),
        ('GET_CTX', 'dI', None, False, 'SET_I64(rd, REG(REG_CTX));'), ('LD_CTX', 'ai', 'IMM_32', False, 'REG(REG_CTX) = WORD(POINTER(A + (uint64_t)IMM, 8));'),
        ('LD_BASE', '', None, False, 'REG(REG_BASE) = (uintptr_t)toy_context(cpu)->mem_base;'),
        ('LDH_CTX', '', 'IMM_32', False, 'REG(REG_CTX) = WORD(STACK(REG(REG_FP) + (uint64_t)IMM, 8));'),
        ('STH_CTX', '', 'IMM_32', False, 'STORE_VALUE(STACK(REG(REG_FP) + (uint64_t)IMM, 8), REG(REG_CTX));'), ('MOV_FROM_SP', 'dI', None, False, 'SET_I64(rd, REG(REG_SP));'),
    ]


def more():
    """What the rich one has beside."""
    g = [('ZEXT8', 'dI ai', None, False, 'SET_I64(rd, A & 0xff);'), ('ZEXT16', 'dI ai', None, False, 'SET_I64(rd, A & 0xffff);'),
         ('ADD64_3', 'dI ai bi', None, False, 'SET_I64(rd, A + B);'), ('ADD_BASE', 'dI ai', None, False, 'SET_I64(rd, REG(REG_BASE) + (uint32_t)A);'),
         ('CMP_OWN', 'ai bi', None, True, 'BRANCH(WORD(POINTER(A + 16, 8)) != B || WORD(POINTER(A + 8, 8)) != REG(REG_CTX));')]
    for k in (1, 2, 3):
        g += [(f'SCALED{k}', 'dI ai bi', None, False, f'SET_I32(rd, A + (B << {k}));'),
              (f'SCALED{k}_I', 'dI bi', 'IMM_32', False, f'SET_I32(rd, (B << {k}) + (uint64_t)IMM);')]
    g += [(f'SUM{k}_I', 'dI ai bi', 'IMM_32', False, f'SET_I32(rd, A + (B << {k}) + (uint64_t)IMM);') for k in range(4)]
    shifts = {'LSL': '{t} << IMM', 'LSR': '{t} >> IMM', 'ASR': '({u})(({s}){t} >> IMM)', 'ROR': '{t} >> IMM | {t} << (-IMM & ({n} - 1))'}
    for n, tag in ((32, 'I32'), (64, 'I64')):
        names = {'t': f'(uint{n}_t)B', 'u': f'uint{n}_t', 's': f'int{n}_t', 'n': n}
        for op, sign in (('ADD', '+'), ('SUB', '-'), ('AND', '&'), ('OR', '|'), ('XOR', '^')):
            g += [(f'{op}{n}_{shift}', 'dI ai bi', 'IMM_U16', False, f'SET_{tag}(rd, A {sign} ({c.format(**names)}));')
                  for shift, c in shifts.items() if shift != 'ROR' or sign in '&|^']
        g += [(f'MADD{n}', 'dI ai bi xi', None, False, f'SET_{tag}(rd, X + A * B);'), (f'MSUB{n}', 'dI ai bi xi', None, False, f'SET_{tag}(rd, X - A * B);')]
        # place << 8 | width
        for sign, cast in (('U', 'u'), ('S', '')):
            t = f'{cast}int{n}_t'
            taken = f'({t})((uint{n}_t)A >> (IMM >> 8) << ({n} - (IMM & 255))) >> ({n} - (IMM & 255))'
            put = f'(uint{n}_t)(({t})((uint{n}_t)A << ({n} - (IMM & 255))) >> ({n} - (IMM & 255))) << (IMM >> 8)'
            g += [(f'{sign}BFX{n}', 'dI ai', 'IMM_U16', False, f'SET_{tag}(rd, {taken});'), (f'{sign}BFIZ{n}', 'dI ai', 'IMM_U16', False, f'SET_{tag}(rd, {put});')]
    return g


# -- what ops do ----

def access(form, size):
    return {'F_MEM': f'GUEST(ra, IMM, {size})', 'F_MEM_PTR': f'POINTER_OR_SUM(ra, IMM, {size})', 'F_MEM_ABS': f'GUEST_AT((uint32_t)IMM, {size})',
            'F_MEM_X': f'GUEST_AT(GET_I32(ra) * (uint64_t){size} + (uint32_t)IMM, {size})',
            'F_MEM_IDX': f'POINTER(GET_I64(ra) + {size} * GET_I64(rx), {size})'}[form.slot]


def operand(form, role):
    """Where an operand of a form comes from."""
    slot, letter = form.slot, form.op.args[min('abx'.index(role), len(form.op.args) - 1)]
    ctype, tag = CTYPE[letter], TAG[letter]
    last = 'ab'[len(form.op.args) - 1] if len(form.op.args) < 3 else ''
    if role == last:
        if '_RI' in slot:
            return f'({ctype})IMM'
        if '_RM' in slot or slot == 'F_M':
            return f'FROM({ctype}, HOME(IMM, sizeof({ctype})))'
        if '_LD' in slot:
            return f'FROM({ctype}, GUEST(rb, IMM, sizeof({ctype})))'
        if '_POOL' in slot:
            return f'FROM({ctype}, CODE(sizeof({ctype})))'
    fixed = form.fixed.get(role)
    return f'GET_{tag}({fixed[1:] if fixed else "r" + role})'


def meaning(form, early):
    """The C of a form of an op: its operands a and b, the body of the op table, where the result goes."""
    op, slot = form.op, form.slot
    size = f'sizeof({op.body})'
    if op.cls == 'LOAD':
        return f'{op.body} v; memcpy(&v, {access(form, size)}, {size}); SET_{TAG[op.result]}(rd, ({CTYPE[op.result]})v);'
    if op.cls == 'STORE':
        return f'{op.body} v = ({op.body})GET_{TAG[op.args[1]]}(rb); STORE_GUEST({access(form, size)}, &v, {size});'
    if op.cls == 'FMA':
        c, to = ('rx', 'ra') if slot == 'F_RR' else ('rd', 'rd')
        return f'double a = GET_F64(ra), b = GET_F64(rb), c = GET_F64({c}); SET_F64({to}, {op.body});'
    to = form.fixed['d'][1:] if 'd' in form.fixed else 'rd' if 'd' in form.operands else 'ra'
    out = ''
    for k, role in enumerate('ab'[:len(op.args)]):
        if early[1 - k]:   # it is written before this operand is read
            out += f'SET_{TAG[op.result]}({to}, 0); '
        out += f'{CTYPE[op.args[k]]} {role} = {operand(form, role)}; (void){role}; '
    out += ''.join(f'LOSE({c[1:]}); ' for c in form.clobbers)
    result = f'SET_{TAG[op.result]}({to}, '
    if slot.startswith('F_SEL'):
        n = slot[5:7]
        return out + f'uint{n}_t other = (uint{n}_t)GET_I64(rd), x = (uint{n}_t)GET_I64(rx); SET_I64(rd, ({op.body}) ? x : other);'
    if op.cls == 'TRUNC':
        fits, value = op.body.split(' ; ')
        return out + f'bool fits = {fits}; BRANCH(!fits); if (fits) {result}{value});'
    if slot.startswith('F_BR'):
        return out + (f'BRANCH(!({op.body}));' if slot.startswith('F_BRN') else f'BRANCH({op.body});')
    return out + f'{result}{op.body});'


# -- encoding ----

class Instruction:
    def __init__(self, form, opcode, roles, kind, rel, code, early=(False, False)):
        self.form, self.opcode, self.roles, self.kind, self.rel, self.code, self.early = form, opcode, roles, kind, rel, code, early
        self.words = 2 if kind == 'IMM_64' or (kind and rel) else 1

    def fitted(self, nreg):
        size = 8 * self.words
        rows = {r: [(n << SHIFT[r]).to_bytes(size, 'little') for n in range(nreg)] for r in self.roles}
        imm = (self.kind, 4) if self.kind else None
        text = self.form.name.removeprefix('g_') + ''.join(f' %{r}' for r in self.roles) + (' %i' if self.kind else '') + (' taken' if self.rel else '')
        return SimpleNamespace(form=self.form, code=self.opcode.to_bytes(size, 'little'), rows=rows, imm=imm, imm_size=4, imm2=None, rel=self.rel,
                               early=self.early[0], early_a=self.early[1], clobbers=self.form.clobbers, text=text, lines=[])

    def case(self):
        def roles(banks):
            return sum(1 << 'dabx'.index(r) for r, bank in self.roles.items() if bank in banks)
        flags = f'[{self.opcode}] = {{"{self.form.name}", {roles("ifIF*+")}, {roles("fF+")}, {roles("IF*+")}, {self.kind or "IMM_NONE"}, {int(self.rel)}, {self.words}}}'
        return flags, f'case {self.opcode}: {{ {self.code} break; }} /* {self.form.name} */'


def op_roles(form):
    """Role -> bank of the registers of an op's form; + is a float that is read and written."""
    op, out = form.op, {}
    for role in 'dabx':
        if role not in form.operands:
            continue
        if role == 'd':
            bank = '*' if form.slot.startswith('F_SEL') else '+' if op.cls == 'FMA' else 'F' if op.result and op.result in 'fd' else 'I'
        elif op.cls in ('LOAD', 'STORE') or role == 'b' and '_LD' in form.slot or role == 'x' and op.cls != 'FMA':
            bank = 'f' if op.cls == 'STORE' and role == 'b' and op.args[1] in 'fd' else 'i'
        else:
            is_float = op.args['abx'.index(role)] in 'fd'
            bank = 'f' if is_float else 'i'
            if role == 'a' and 'd' not in form.operands and 'a' in form.outputs:
                bank = '+' if is_float else '*'
        out[role] = bank
    return out


def instructions(isa):
    out = []
    for op in optable.read(os.path.join(ROOT, 'stencils/ops.tbl')):
        for form in forms.op_forms(op, isa):
            if isa.lacks(form):
                continue
            early = isa.early(form)
            rel = form.slot.startswith('F_BR') or '_POOL' in form.slot
            out.append((form, op_roles(form), form.kinds[0] if form.kinds else None, rel, meaning(form, early), early))
    for name, roles, kind, rel, code in isa.general():
        form = forms.Form('g_' + name.lower(), None, 'G_' + name)
        out.append((form, {r[0]: r[1] for r in roles.split()}, kind, rel, code))
    return [Instruction(i[0], n + (0x800 if i[0].slot in LONG else 1), *i[1:]) for n, i in enumerate(out)]


def main():
    isa, folder = {'toy': Isa, 'toy_rich': Rich}[sys.argv[1]](), sys.argv[2]
    made = instructions(isa)
    table = os.path.join(ROOT, 'stencils/ops.tbl')
    digest = hashlib.sha256(open(table, 'rb').read() + open(__file__, 'rb').read()).hexdigest()[:16]
    ops = optable.read(table)
    fitted = [i.fitted(isa.NREG) for i in made]
    text = write.Table(isa, ops, [g[0] for g in isa.general()], fitted, digest, 'made up').text()
    os.makedirs(folder, exist_ok=True)
    open(os.path.join(folder, 'toy_table.h'), 'w').write(text)
    cases = [i.case() for i in made]
    with open(os.path.join(folder, 'toy_cases.h'), 'w') as f:
        f.write('/* Generated by tests/toy/table.py. */\n#ifdef TOY_OPCODES\n')
        f.write(''.join(f'    {flags},\n' for flags, _ in cases) + '#else\n' + ''.join(f'{case}\n' for _, case in cases) + '#endif\n')


main()
