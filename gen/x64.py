# SPDX-License-Identifier: MIT
"""x86-64: argument registers, renaming, the shape of clang's code, stencils that are one line of assembly."""
import re

NAME = 'x64'
TRIPLE = ['--target=x86_64-linux-gnu']
INT = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15']
PINNED = {'r12', 'r13', 'rsp', 'rip'}
SAMPLES = [1, 2, 3, 6, 7, 8, 9, 10, 11, 14, 15]   # not rax: it has short encodings of its own
BIT_PAIRS = [(3, 2), (3, 1), (6, 2), (9, 1)]       # registers that differ in one bit of their number
NREG = 16
BASE = 1
SPLIT = {b: f for f in INT for b in [f]}

FAMILY = {}
for _i, _n in enumerate(INT):
    if _n[1].isdigit():
        _names = {64: _n, 32: _n + 'd', 16: _n + 'w', 8: _n + 'b'}
    else:
        _s = _n[1:]
        _names = {64: _n, 32: 'e' + _s, 16: _s, 8: (_s[0] + 'l' if _s[1] == 'x' else _s + 'l')}
    for _w, _x in _names.items():
        FAMILY[_x] = (_n, _w)
WIDTH = {(f, w): n for n, (f, w) in FAMILY.items()}
for _i in range(16):
    FAMILY[f'xmm{_i}'] = (f'xmm{_i}', 128)
    WIDTH[(f'xmm{_i}', 128)] = f'xmm{_i}'
FAMILY['rip'] = ('rip', 64)
WIDTH[('rip', 64)] = 'rip'

VEX_INT = {'shlx', 'shrx', 'sarx', 'rorx', 'andn', 'blsi', 'blsr', 'blsmsk', 'bextr', 'mulx', 'pdep', 'pext', 'bzhi'}
INVERT = {}
for _p in ('e ne', 'l ge', 'b ae', 'a be', 'g le', 'p np', 's ns', 'o no'):
    _x, _y = _p.split()
    INVERT[_x], INVERT[_y] = _y, _x
CC = {'eq': 'e', 'ne': 'ne', 'lt_s': 'l', 'lt_u': 'b', 'gt_s': 'g', 'gt_u': 'a', 'le_s': 'le', 'le_u': 'be',
      'ge_s': 'ge', 'ge_u': 'ae'}


def family(name):
    return FAMILY[name][0]


def is_float(fam):
    return fam.startswith('xmm')


def number(fam):
    return int(fam[3:]) if is_float(fam) else INT.index(fam)


def register(fam_like, n):
    return f'xmm{n}' if is_float(fam_like) else INT[n]


def tokens(text):
    return [FAMILY[t][0] for t in re.findall(r'%(\w+)', text) if t in FAMILY]


def rename(lines, mapping):
    def sub(m):
        fam, width = FAMILY[m.group(1)]
        return '%' + WIDTH[(mapping.get(fam, fam), width)]
    return [re.sub(r'%(\w+)', sub, t) for t in lines]


def canonical_form(lines, operands):
    """Prefixes that make the length independent of the registers."""
    out = []
    for t in lines:
        mnemonic = t.split()[0]
        if t.endswith(':') or not any(o in operands for o in tokens(t)):
            out.append(t)
        elif mnemonic.startswith('v'):
            out.append('{vex3} ' + t)
        elif mnemonic.rstrip('lq') in VEX_INT or mnemonic in VEX_INT:
            out.append(t)
        else:
            out.append('{rex} ' + t)
    return out


def target(text):
    parts = text.split()
    if parts and re.fullmatch(r'j[a-z]+', parts[0]) and len(parts) == 2 and not parts[1].startswith('*'):
        return parts[1]
    return None


def retarget(text, new):
    return f'{text.split()[0]} {new}'


def invert(text, new):
    return f'j{INVERT[text.split()[0][1:]]} {new}'


def always(text):
    return text.split()[0] == 'jmp'


JUMP = 'jmp'

# Spellings: clang's, and capstone's where it differs.
SPELLING = {'rep bsfl': 'tzcntl', 'rep bsfq': 'tzcntq', 'jmpq': 'jmp', 'callq': 'call', 'retq': 'ret', 'pushq': 'push',
            'movabs': 'movabsq', 'cltd': 'cltd'}


def plain(text, labels, at):
    """An instruction in a spelling of its own: no blanks, numbers decimal modulo 2^32, targets as offsets."""
    text = re.sub(r'^rep (\w+)', lambda m: SPELLING.get(m.group(0), m.group(0)), text)
    head, _, rest = text.partition(' ')
    head = SPELLING.get(head, head)
    wide = head == 'movabsq'
    if 'cvtsi2' in head and head[-1] not in 'lq':   # the suffix goes without saying if there is a register
        head += 'l' if WIDTH[FAMILY[re.match(r'%(\w+)', rest).group(1)][0], 32] == rest[1:].split(',')[0] else 'q'
    if rest in labels:
        rest = str(labels[rest])
    rest = rest.replace('taken(%rip)', '(%rip)').replace('*%', '%').replace('*', '').replace(' ', '').replace(',1)', ')')
    rest = re.sub(r'(?<![\w%])-?(0x[0-9a-f]+|\d+)', lambda m: str(int(m.group(0), 0) % 2 ** (64 if wide else 32)), rest)
    if head == 'movd' and any(WIDTH[f, 64] in re.findall(r'%(\w+)', rest) for f in INT):
        head = 'movq'
    elif re.fullmatch(r'sh[lr]|sa[rl]|ro[lr]', head[:-1]) and rest.startswith('$1,'):
        rest = rest[3:]
    rest = re.sub(r'(?<![\w$])0\(', '(', rest)
    if head.endswith('b') and rest.startswith('$'):
        rest = re.sub(r'^\$(\d+)', lambda m: f'${int(m.group(1)) % 256}', rest)
    return f'{head} {rest}'.strip()


class Isa:
    """One table variant."""
    name = NAME
    replaces = True   # the bytes of an immediate are the immediate's alone
    asm_march = []
    comment = '#'
    TRIPLE, PINNED, SAMPLES, BIT_PAIRS, NREG, BASE, JUMP = TRIPLE, PINNED, SAMPLES, BIT_PAIRS, NREG, BASE, JUMP
    is_float, number, register, tokens, rename = map(staticmethod, (is_float, number, register, tokens, rename))
    plain = staticmethod(plain)
    canonical_form, target, retarget, invert, always = map(staticmethod, (canonical_form, target, retarget, invert, always))
    float_constraint = 'x'
    int_args = ['r12', 'r13', 'r14', 'r15', 'rdi', 'rsi', 'rdx', 'rcx', 'r8', 'r9', 'r11', 'rax']
    float_arg = {'a': 'f0', 'b': 'f1', 'd': 'f2', 'x': 'f3'}
    role_arg = {'a': 2, 'b': 3, 'd': 4, 'x': 5, 'fp': 8}
    lost_constraint = {6: 'd', 11: 'a'}
    has_rm = True
    int_cmp_negates = True
    magic = {('disp', 'IMM_S8'): (0x34, 0x5c), ('disp', 'IMM_32'): (0x1a2b3c44, 0x2b3c4d54)}
    frame = {'r8': 'rbp'}
    scratch = {'int': 'r10', 'float': 'xmm15'}
    spare = {'int': ['rcx', 'rdx', 'rsi'], 'float': ['xmm14', 'xmm13']}
    linkage = set()   # what calls and frames use beside
    scratch_set, frame_set = {'r10', 'xmm15'}, {'rbp'}
    allocatable = {'int': [0, 1, 2, 3, 6, 7, 8, 9, 11, 14, 15], 'float': list(range(15))}

    def __init__(self, level):
        self.level = level
        self.variant = f'x64_v{level}'
        self.march = [f'-march=x86-64-v{level}']
        self.three_address_floats = level >= 3
        self.has_fma = level >= 3

    def canonical(self, where):
        return f'xmm{where[1:]}' if isinstance(where, str) else self.int_args[where]

    def with_roles(self, text, role):
        """Registers that are operands written as in the stencils of general(): the inverse of operand_text."""
        def sub(m):
            fam, width = FAMILY[m.group(1)]
            return m.group(0) if fam not in role else f'%{role[fam]}' + ('f' if width == 128 else str(width))
        return re.sub(r'%(\w+)', sub, text)

    def elsewhere(self):
        """The same machine with the operands in other registers, for check.recompile."""
        isa = Isa(self.level)
        isa.role_arg = {'a': 3, 'b': 8, 'd': 5, 'x': 2, 'fp': 9}
        isa.float_arg = {'a': 'f2', 'b': 'f3', 'd': 'f0', 'x': 'f1'}
        isa.frame = {isa.int_args[isa.role_arg['fp']]: 'rbp'}
        return isa

    def register_family(self, name):
        """The family of a register as capstone calls it; None for the flags and the like."""
        name = re.sub(r'^[yz]mm', 'xmm', name)
        return FAMILY[name][0] if name in FAMILY else None

    # -- ops with needs of their own
    def div_forms(self, op, add, place):
        ct = place('a', op.args[0])[1]
        if '.div' in op.name:
            add('F_RR', 'rr', {'a': (11, ct), 'b': (3, ct)}, [f'{ct} r = {op.body};'], {'a': 'r'}, lost=(6,),
                fixed={'a': 'rax', 'd': 'rax'}, clobbers=('rdx',))
        else:
            add('F_RR', 'rr', {'a': (11, ct), 'b': (3, ct), 'd': (6, ct)}, [f'{ct} r = {op.body};'], {'d': 'r'},
                lost=(11,),
                fixed={'a': 'rax', 'd': 'rdx'}, clobbers=('rax',))

    def quick_forms(self, op, add, place):
        """The conversion as the instruction has it, and a branch if its result is not that for sure: a signed one gives
        the least integer for all that does not fit, the only number from which 1 cannot be taken."""
        if op.result == 'l' and op.name.endswith('_u'):
            return   # no such instruction
        ins = f'{"v" if self.level >= 3 else ""}cvtts{"s" if op.args[0] == "f" else "d"}2si'
        a, d = place('a', op.args[0]), place('d', op.result)
        if op.name.endswith('_s'):
            cmp = 'cmpl $1, %k0' if op.result == 'i' else 'cmpq $1, %0'
            reg = '%k0' if op.result == 'i' else '%0'
            add('F_QUICK', 'quick', {'a': a, 'd': d},
                [f'{d[1]} r; int c; __asm__("{ins} %2, {reg}\\n\\t{cmp}" : "=r"(r), "=@cco"(c) : "x"(a));'], {'d': 'r'},
                branch='c', both=True)
        else:
            add('F_QUICK', 'quick', {'a': a, 'd': (d[0], 'uint64_t')},
                [f'uint64_t r; __asm__("{ins} %1, %0" : "=r"(r) : "x"(a));'], {'d': 'r'}, branch='r >> 32', both=True)

    def pool_forms(self, op, add, a, d):
        """The right operand is a constant of the pool after the function."""
        ins = op.name.split('.')[1] + ('ss' if op.args[0] == 'f' else 'sd')
        if self.three_address_floats:
            add('F_POOL_3', 'pool_3', {'a': a, 'd': d},
                [f'{a[1]} r; __asm__("v{ins} taken(%%rip), %1, %0" : "=x"(r) : "x"(a));'], {'d': 'r'})
        else:
            add('F_POOL', 'pool', {'a': a}, [f'__asm__("{ins} taken(%%rip), %0" : "+x"(a));'], {'a': 'a'})

    def result_flags(self, lines, d):
        """Do the flags after these lines say whether d is 0?"""
        return bool(re.match(r'(add|sub|and|or|xor)[lq]? ', lines[-1])) and '(' not in lines[-1].split(',')[-1] and \
            tokens(lines[-1])[-1:] == [d]

    def shift_needs(self, op):
        return self.level < 3 or '.rot' in op.name

    def shift_forms(self, op, add, place):
        ct = place('a', op.args[0])[1]
        add('F_RR', 'rr', {'a': (2, ct), 'b': (7, ct)}, [], {'a': op.body}, fixed={'b': 'rcx'})

    def imm_forms(self, op):
        if 'shift' in op.traits:
            return [('F_RI8', 'ri8', 'IMM_U8', (13, 22)), ('F_RI8_3', 'ri8_3', 'IMM_U8', (13, 22))]
        if op.name.endswith('.sub'):
            return []   # clang adds the opposite, and so does the compiler
        wide = (-0x5a3c7e19, -0x2b4d1f27)
        return [('F_RI8', 'ri8', 'IMM_S8', (-0x35, -0x5b)), ('F_RI', 'ri', 'IMM_32', wide),
                ('F_RI8_3', 'ri8_3', 'IMM_S8', (-0x35, -0x5b)), ('F_RI_3', 'ri_3', 'IMM_32', wide)]

    def imm_body(self, op, slot):
        """Rotations by a constant as the instruction itself: clang would choose among three others."""
        if '.rot' not in op.name or ('.rotr' in op.name and self.level >= 3 and slot == 'F_RI8_3'):
            return None
        ct, s = ('uint32_t', 'l') if op.args[0] == 'i' else ('uint64_t', 'q')
        ins = 'rol' if '.rotl' in op.name else 'ror'
        return [f'{ct} r = a; __asm__("{ins}{s} %1, %0" : "+r"(r) : "i"(IMM));'], 'r'

    def cmp_imms(self, op):
        return [('IMM_S8', 'RI8', (-0x35, -0x5b)), ('IMM_32', 'RI', (-0x5a3c7e19, -0x2b4d1f27))]

    def compare(self, op, rhs, imm=False, mem=False):
        if op.is_float():
            return [f'int c = {op.body};']
        s = 'l' if op.args[0] == 'i' else 'q'
        if op.cls == 'EQZ':
            return [f'int c; __asm__("test{s} %1, %1" : "=@ccz"(c) : "r"(a));']
        k = 'i' if imm else 'm' if mem else 'r'
        if imm:
            rhs = rhs.replace('(uint32_t)', '(int32_t)').replace('(uint64_t)', '(int64_t)')
        return [f'int c; __asm__("cmp{s} %2, %1" : "=@cc{CC[op.name.split(".")[1]]}"(c) : "r"(a), "{k}"({rhs}));']

    def branch_body(self, op, form):
        return None

    def set_body(self, op, form, body):
        """setcc and movzx: clang's own xor before the compare would keep d apart from the operands."""
        if op.is_float() and op.name.split('.')[1] in ('eq', 'ne'):
            return body, '(uint32_t)c'   # a mask in a float register, no flag
        return body + ['uint8_t t = (uint8_t)c; __asm__("" : "+r"(t));'], '(uint32_t)t'

    def select_body(self, op, form, bits, body):
        return body, 'c ? x : d'

    def mem_forms(self, op):
        return [('F_MEM8', 'mem8', 'base + a + IMM', ('IMM_S8',)), ('F_MEM', 'mem', 'base + a + IMM', ('IMM_32',)),
                ('F_MEM_ABS', 'mem_abs', 'base + IMM', ('IMM_32',)),
                ('F_MEM_PTR', 'mem_ptr', '(char *)a + IMM', ('IMM_32',)),
                ('F_MEM_IDX', 'mem_idx', f'({op.body} *)a + x', ())]

    def index_forms(self, op):
        return [('F_MEM_X', 'mem_x', f'base + a * sizeof({op.body}) + IMM', ('IMM_32',))]

    # -- stencils of one line (or few) of assembly: (name, lines, immediate kind)
    def general(self):
        v3 = self.level >= 3
        mov = {'I32': ('movl', '32'), 'I64': ('movq', '64'), 'F32': ('vmovss' if v3 else 'movss', 'f'),
               'F64': ('vmovsd' if v3 else 'movsd', 'f'), 'V128': ('vmovups' if v3 else 'movups', 'f')}
        g = [
            ('MOV32', ['movl %a32, %d32']), ('MOV64', ['movq %a64, %d64']),
            ('MOVF', [('vmovaps' if v3 else 'movaps') + ' %af, %df']),
            ('ZERO', ['xorl %d32, %d32']),
            ('ZEROF', ['vxorps %df, %df, %df' if v3 else 'xorps %df, %df']),
            ('CONST32', ['movl $IMM, %d32'], 'IMM_32'), ('CONST64S', ['movq $IMM, %d64'], 'IMM_32'),
            ('CONST64', ['movabsq $IMM, %d64'], 'IMM_64'),
            ('POOLF32', [mov['F32'][0] + ' taken(%rip), %df']), ('POOLF64', [mov['F64'][0] + ' taken(%rip), %df']),
            ('POOLV', [mov['V128'][0] + ' taken(%rip), %df']), ('LEA_RIP', ['leaq taken(%rip), %d64']),
        ]
        places = [('LDH8', 'STH8', 'IMM(%rbp)', 'IMM_S8', ''), ('LDH', 'STH', 'IMM(%rbp)', 'IMM_32', ''),
                  ('LDC8', 'STC8', 'IMM(%r12)', 'IMM_S8', ''), ('LDC', 'STC', 'IMM(%r12)', 'IMM_32', ''), ('LDP', 'STP', 'IMM(%a64)', 'IMM_32', ''),
                  ('LDP_SP', 'STP_SP', 'IMM(%rsp)', 'IMM_32', '')]
        for load, store, mem, kind, _ in places:
            for t, (ins, w) in mov.items():
                g.append((f'{load}_{t}', [f'{ins} {mem}, %d{w}'], kind))
            for t, (ins, w) in mov.items():
                g.append((f'{store}_{t}', [f'{ins} %b{w}, {mem}'], kind))
        g += [
            ('STH0_8', ['movq $0, IMM(%rbp)'], 'IMM_S8'), ('STH0', ['movq $0, IMM(%rbp)'], 'IMM_32'),
            ('LEA_CTX', ['leaq IMM(%r12), %d64'], 'IMM_32'),
            ('LDSX32_IDX', ['movslq (%a64,%b64,4), %d64']), ('ZEXT8', ['movzbl %a8, %d32']), ('ZEXT16', ['movzwl %a16, %d32']),
            *((f'SCALED{k}', [f'leal (%a64,%b64,{1 << k}), %d32']) for k in (1, 2, 3)),
            *((f'SCALED{k}_I', [f'leal IMM(,%b64,{1 << k}), %d32'], 'IMM_32') for k in (1, 2, 3)),
            *((f'SUM{k}_I', [f'leal IMM(%a64,%b64,{1 << k}), %d32'], 'IMM_32') for k in range(4)),
            *((f'LEA_IDX{1 << k}', [f'leaq (%a64,%b64,{1 << k}), %d64']) for k in range(4)),
            ('ADD64', ['addq %b64, %d64']), ('SHL64_I', ['shlq $IMM, %d64'], 'IMM_U8'),
            ('LEA_SUM32', ['movl $IMM, %d32', 'addq %a64, %d64'], 'IMM_32'),
            ('LDM_V128', [f'{mov["V128"][0]} IMM(%r13,%a64), %df'], 'IMM_32'), ('STM_V128', [f'{mov["V128"][0]} %bf, IMM(%r13,%a64)'], 'IMM_32'),
            ('CHK_MEM', ['leaq IMM(%a64), %r10', 'cmpq MEM_BYTES(%r12), %r10', 'ja taken'], 'IMM_32'),
            ('CHK_PTR', ['cmpq MEM_BYTES(%r12), %a64', 'ja taken']),
            ('CMPB_U64_MEM', ['cmpq %b64, 8(%a64)', 'jbe taken']),
            ('CMP_SIG', ['cmpq %b64, 16(%a64)', 'jne taken']), ('CMP_CTX', ['cmpq %r12, 8(%a64)', 'jne taken']),
            ('DIVOVF32', ['cmpl $-1, %b32', 'jne .Lend', 'cmpl $0x80000000, %a32', 'je taken', '.Lend:']),
            ('DIVOVF64', ['cmpq $-1, %b64', 'jne .Lend', 'movq %a64, %r10', 'negq %r10', 'jo taken', '.Lend:']),
            ('NAN32', [f'{"v" if v3 else ""}ucomiss %af, %af', 'jp taken']), ('NAN64', [f'{"v" if v3 else ""}ucomisd %af, %af', 'jp taken']),
            ('JMP', ['jmp taken']), ('JZ', ['je taken']), ('JNZ', ['jne taken']), ('CALL', ['call taken']), ('CALL_CTX', ['call *IMM(%r12)'], 'IMM_32'),
            ('CALL_PTR', ['call *IMM(%a64)'], 'IMM_32'), ('CALL_REG', ['call *%a64']), ('JMP_REG', ['jmp *%a64']),
            ('JMP_CTX', ['jmp *IMM(%r12)'], 'IMM_32'), ('RET', ['ret']), ('RET_POP', ['ret $IMM'], 'IMM_U16'),
            ('PUSH_FP', ['pushq %rbp']), ('SET_FP', ['movq %rsp, %rbp']), ('SUB_SP', ['subq $IMM, %rsp'], 'IMM_32'),
            ('ADD_SP', ['addq $IMM, %rsp'], 'IMM_32'), ('LEAVE', ['leave']),
            ('CHK_STACK', ['leaq IMM(%rsp), %r10', 'cmpq STACK_LIMIT(%r12), %r10', 'jb taken'], 'IMM_32'),
            ('CHK_SP', ['cmpq STACK_LIMIT(%r12), %rsp', 'jb taken']),
            ('FUEL', ['movq FUEL(%r12), %r10', 'subq $1, (%r10)', 'js taken']),
            ('GET_CTX', ['movq %r12, %d64']), ('LD_CTX', ['movq IMM(%a64), %r12'], 'IMM_32'),
            ('LD_BASE', ['movq MEM_BASE(%r12), %r13']), ('LDH_CTX', ['movq IMM(%rbp), %r12'], 'IMM_S8'),
            ('STH_CTX', ['movq %r12, IMM(%rbp)'], 'IMM_S8'), ('MOV_FROM_SP', ['movq %rsp, %d64']),
        ]
        return [x if len(x) == 3 else (*x, None) for x in g]

    general_magic = {'IMM_S8': (0x34, 0x5c), 'IMM_U8': (13, 22), 'IMM_U16': (0x1234, 0x2b48), 'IMM_32': (0x1a2b3c44, 0x2b3c4d54),
                     'IMM_64': (0x1a2b3c445d6e7f01, 0x2b3c4d546e7f0112)}

    def encode(self, kind, v):
        """The immediate as bytes at its offset."""
        n = {'IMM_S8': 1, 'IMM_U8': 1, 'IMM_U16': 2, 'IMM_32': 4, 'IMM_64': 8}[kind]
        return (v & (1 << 8 * n) - 1).to_bytes(n, 'little')

    def imm_offsets(self, kind, length):
        return range(length - len(self.encode(kind, 0)) + 1)

    def operand_text(self, text, canonical):
        """%d32 and the like of a one-line stencil, with canonical registers."""
        def sub(m):
            fam = canonical(m.group(1), m.group(2) == 'f')
            return '%' + WIDTH[(fam, 128 if m.group(2) == 'f' else int(m.group(2)))]
        return self.operand_re.sub(sub, text)

    operand_re = re.compile(r'%([dabx])(64|32|16|8|f)\b')

    def operand_is_float(self, suffix):
        return suffix == 'f'

    def dests(self, text):
        """Registers that an instruction writes, and those that it reads (AT&T: the destination is last)."""
        mnemonic, _, rest = text.partition(' ')
        operands = re.findall(r'(?:[^,(]|\([^)]*\))+', rest)
        writes, reads = [], []
        silent = mnemonic.startswith(('cmp', 'test', 'ucomis', 'comis', 'vucomis', 'vcomis', 'j', 'push', 'call', 'bt'))
        for i, o in enumerate(operands):
            last = i == len(operands) - 1
            regs = tokens(o)
            if last and not silent and '(' not in o:
                writes += regs
                if len(operands) < 3 and not mnemonic.startswith(('mov', 'lea', 'set', 'cvt', 'sqrt', 'round', 'vmov', 'lzcnt', 'tzcnt', 'popcnt', 'bs')):
                    reads += regs
            else:
                reads += regs
        if re.fullmatch(r'v?p?xor\w*', mnemonic) and len({o.strip() for o in operands}) == 1:
            reads = []
        return writes, reads
