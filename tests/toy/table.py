#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The toy CPU: its stencils, in the format of stencils/out, and what its instructions do, as C, from the op table.

  table.py OUTPUT-FOLDER      writes toy_table.h and toy_cases.h

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
TAG = {'i': 'I32', 'l': 'I64', 'f': 'F32', 'd': 'F64'}


class Isa:
    """What forms.py asks of a CPU: which forms of ops it has. The C that it would compile is not used."""
    name = variant = 'toy'
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


def lacks(form):
    """Forms that forms.py makes for each CPU, and this one does without."""
    return form.slot in ('F_RR3',) and form.op.cls == 'BIN' or form.slot.startswith('F_SEL')


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
        ('LDM_V128', 'dF ai', 'IMM_32', False, 'LOAD_F(rd, GUEST(ra, IMM, 16), 16);'), ('STM_V128', 'ai bf', 'IMM_32', False, 'STORE_F(GUEST(ra, IMM, 16), rb, 16);'),
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


# -- what ops do ----

def access(form, size):
    return {'F_MEM': f'GUEST(ra, IMM, {size})', 'F_MEM_PTR': f'POINTER(GET_I64(ra) + (uint64_t)IMM, {size})',
            'F_MEM_IDX': f'POINTER(GET_I64(ra) + {size} * GET_I64(rx), {size})'}[form.slot]


def meaning(form):
    """The C of a form of an op: its operands a and b, the body of the op table, where the result goes."""
    op, slot = form.op, form.slot
    size = f'sizeof({op.body})'
    if op.cls == 'LOAD':
        return f'{op.body} v; memcpy(&v, {access(form, size)}, {size}); SET_{TAG[op.result]}(rd, ({CTYPE[op.result]})v);'
    if op.cls == 'STORE':
        return f'{op.body} v = ({op.body})GET_{TAG[op.args[1]]}(rb); STORE_GUEST({access(form, size)}, &v, {size});'
    values = {'a': f'GET_{TAG[op.args[0]]}(ra)'}
    if len(op.args) > 1:
        values['b'] = f'({CTYPE[op.args[1]]})IMM' if '_RI' in slot else f'GET_{TAG[op.args[1]]}(rb)'
    out = ' '.join(f'{CTYPE[op.args["ab".index(role)]]} {role} = {value}; (void){role};' for role, value in values.items()) + ' '
    result = f'SET_{TAG[op.result]}({"rd" if "d" in form.operands else "ra"}, '
    if op.cls == 'TRUNC':
        fits, value = op.body.split(' ; ')
        return out + f'bool fits = {fits}; BRANCH(!fits); if (fits) {result}{value});'
    if slot.startswith('F_BR'):
        return out + (f'BRANCH(!({op.body}));' if slot.startswith('F_BRN') else f'BRANCH({op.body});')
    return out + f'{result}{op.body});'


# -- encoding ----

class Instruction:
    def __init__(self, form, opcode, roles, kind, rel, code):
        self.form, self.opcode, self.roles, self.kind, self.rel, self.code = form, opcode, roles, kind, rel, code
        self.words = 2 if kind == 'IMM_64' or (kind and rel) else 1

    def fitted(self, nreg):
        size = 8 * self.words
        rows = {r: [(n << SHIFT[r]).to_bytes(size, 'little') for n in range(nreg)] for r in self.roles}
        imm = (self.kind, 4) if self.kind else None
        text = self.form.name.removeprefix('g_') + ''.join(f' %{r}' for r in self.roles) + (' %i' if self.kind else '') + (' taken' if self.rel else '')
        return SimpleNamespace(form=self.form, code=self.opcode.to_bytes(size, 'little'), rows=rows, imm=imm, imm_size=4, imm2=None, rel=self.rel,
                               early=False, early_a=False, clobbers=(), text=text, lines=[])

    def case(self):
        bits = lambda test: sum(1 << 'dabx'.index(r) for r, bank in self.roles.items() if test(bank))
        flags = (f'{{"{self.form.name}", {bits(lambda b: True)}, {bits(lambda b: b in "fF")}, {bits(lambda b: b in "IF*")}, {self.kind or "IMM_NONE"}, '
                 f'{int(self.rel)}, {self.words}}}')
        return flags, f'case {self.opcode}: {{ {self.code} break; }} /* {self.form.name} */'


def op_roles(form):
    """Role -> bank of the registers of an op's form."""
    op, out = form.op, {}
    for role in 'dabx':
        if role not in form.operands:
            continue
        if role == 'd':
            bank = 'F' if op.result and op.result in 'fd' else 'I'
        elif op.cls in ('LOAD', 'STORE'):
            bank = 'f' if role == 'b' and op.args[1] in 'fd' else 'i'
        else:
            bank = 'f' if op.args['ab'.index(role)] in 'fd' else 'i'
            if role == 'a' and 'd' not in form.operands and 'a' in form.outputs:
                bank = '*'
        out[role] = bank
    return out


def instructions():
    isa, out = Isa(), []
    for op in optable.read(os.path.join(ROOT, 'stencils/ops.tbl')):
        if op.cls == 'FMA':
            continue
        for form in forms.op_forms(op, isa):
            if lacks(form):
                continue
            roles = op_roles(form)
            rel = form.slot.startswith('F_BR')
            out.append((form, roles, form.kinds[0] if form.kinds else None, rel, meaning(form)))
    for name, roles, kind, rel, code in general():
        form = forms.Form('g_' + name.lower(), None, 'G_' + name)
        out.append((form, {r[0]: r[1] for r in roles.split()}, kind, rel, code))
    return [Instruction(form, n + 1, roles, kind, rel, code) for n, (form, roles, kind, rel, code) in enumerate(out)]


def main():
    folder = sys.argv[1]
    isa, made = Isa(), instructions()
    table = os.path.join(ROOT, 'stencils/ops.tbl')
    digest = hashlib.sha256(open(table, 'rb').read() + open(__file__, 'rb').read()).hexdigest()[:16]
    ops = optable.read(table)
    fitted = [i.fitted(isa.NREG) for i in made]
    text = write.Table(isa, ops, [g[0] for g in general()], fitted, digest, 'made up').text()
    os.makedirs(folder, exist_ok=True)
    open(os.path.join(folder, 'toy_table.h'), 'w').write(text)
    cases = [i.case() for i in made]
    with open(os.path.join(folder, 'toy_cases.h'), 'w') as f:
        f.write('/* Generated by tests/toy/table.py. */\n#ifdef TOY_OPCODES\n    {"none", 0, 0, 0, IMM_NONE, 0, 1},\n')
        f.write(''.join(f'    {flags},\n' for flags, _ in cases) + '#else\n' + ''.join(f'{case}\n' for _, case in cases) + '#endif\n')


main()
