# SPDX-License-Identifier: MIT
"""arm64: argument registers, renaming, the shape of clang's code, stencils that are one line of assembly."""
import re

SAMPLES = [1, 2, 3, 4, 5, 9, 10, 11, 12, 17, 22, 25]
BIT_PAIRS = [(3, 2), (3, 1), (5, 1), (9, 1), (17, 1)]  # registers that differ in one bit of their number
TOKEN = re.compile(r'(?<![\w.#$])([wxsdqvhb])(\d+)\b')
INVERT = {}
for _p in ('eq ne', 'hs lo', 'cs cc', 'mi pl', 'vs vc', 'hi ls', 'ge lt', 'gt le'):
    _x, _y = _p.split()
    INVERT[f'b.{_x}'], INVERT[f'b.{_y}'] = f'b.{_y}', f'b.{_x}'
INVERT.update({'cbz': 'cbnz', 'cbnz': 'cbz', 'tbz': 'tbnz', 'tbnz': 'tbz'})
CC = {'eq': 'eq', 'ne': 'ne', 'lt_s': 'lt', 'lt_u': 'lo', 'gt_s': 'gt', 'gt_u': 'hi', 'le_s': 'le', 'le_u': 'ls',
      'ge_s': 'ge', 'ge_u': 'hs'}
SIZE = {'uint8_t': 1, 'int8_t': 1, 'uint16_t': 2, 'int16_t': 2, 'uint32_t': 4, 'int32_t': 4, 'float': 4,
        'uint64_t': 8, 'double': 8}


def family(letter, number):
    return ('x' if letter in 'wx' else 'v') + number


def is_float(fam):
    return fam[0] == 'v'


def number(fam):
    return int(fam[1:])


def register(like, n):
    return f'{like[0]}{n}'


def body_of(text):
    """The operands: a mnemonic such as b.lt or d1 would confuse the tokens."""
    return text.partition(' ')[2] if not text.endswith(':') else ''


def tokens(text):
    return [family(*m) for m in TOKEN.findall(body_of(text))]


def rename(lines, mapping):
    def sub(m):
        fam = family(m.group(1), m.group(2))
        return m.group(1) + mapping.get(fam, fam)[1:]
    out = []
    for t in lines:
        head, space, rest = t.partition(' ')
        out.append(head + space + TOKEN.sub(sub, rest))
    return out


def canonical_form(lines, operands):
    return lines


def target(text):
    parts = text.replace(',', ' ').split()
    if parts and (parts[0] in ('b', 'cbz', 'cbnz', 'tbz', 'tbnz') or parts[0].startswith('b.')):
        return parts[-1]
    return None


def retarget(text, new):
    return text[:len(text) - len(target(text))] + new


def invert(text, new):
    head, _, rest = text.partition(' ')
    return retarget(f'{INVERT[head]} {rest}', new)


def always(text):
    return text.split()[0] == 'b'


def logical(value, width):
    """N:immr:imms of a logical immediate: a run of ones, rotated, repeated."""
    for size in (2, 4, 8, 16, 32, 64)[:5 if width == 32 else 6]:
        for ones in range(1, size):
            for turn in range(size):
                run = (1 << ones) - 1
                element = (run >> turn | run << size - turn) & (1 << size) - 1
                if sum(element << k for k in range(0, width, size)) == value % 2 ** width:
                    return (size == 64) << 12 | turn << 6 | (~(2 * size - 1) & 63) | ones - 1
    raise ValueError(value)


def plain(text, labels, at):
    """An instruction in a spelling of its own: no blanks, numbers decimal modulo 2^64, targets as offsets."""
    head, _, rest = text.partition(' ')
    rest = rest.replace(' ', '')
    where = rest.rsplit(',', 1)[-1]
    if where in labels:
        rest = rest[:len(rest) - len(where)] + '#' + str(at if labels[where] is None else labels[where])
    rest = re.sub(r'#(-?(?:0x[0-9a-f]+|\d+))', lambda m: f'#{int(m.group(1), 0) % 2 ** 64}', rest)
    rest = rest.replace(',#0]', ']').replace(',lsl#0', '')
    m = re.fullmatch(r'([wx])(\d+),#(\d+)(?:,lsl#(\d+))?', rest)
    if head in ('mov', 'movz', 'movn') and m:   # one way to write a constant
        value = int(m.group(3)) << int(m.group(4) or 0)
        value = (~value if head == 'movn' else value) % 2 ** (32 if m.group(1) == 'w' else 64)
        head, rest = 'mov', f'{m.group(1)}{m.group(2)},#{value}'
    return f'{head} {rest}'.strip()


class Isa:
    name = 'a64'
    variant = 'a64'
    comment = '//'
    replaces = False  # an immediate is bits of an instruction
    TRIPLE, march, asm_march = ['--target=aarch64-linux-gnu'], ['-march=armv8-a'], ['-march=armv8-a']
    PINNED = {'x20', 'x21', 'x29'}
    SAMPLES, BIT_PAIRS, NREG, BASE, JUMP = SAMPLES, BIT_PAIRS, 32, 1, 'b'
    is_float, number, register, tokens, rename = map(staticmethod, (is_float, number, register, tokens, rename))
    plain = staticmethod(plain)
    canonical_form, target, retarget, invert, always = map(staticmethod, (canonical_form, target, retarget, invert, always))
    float_constraint = 'w'
    int_args = ['x20', 'x21', 'x22', 'x23', 'x24', 'x25', 'x26', 'x27', 'x28', 'x0', 'x1', 'x2']
    float_arg = {'a': 'f0', 'b': 'f1', 'd': 'f2', 'x': 'f3'}
    role_arg = {'a': 2, 'b': 3, 'd': 4, 'x': 5, 'fp': 8}
    lost_constraint = {}
    has_rm = False
    has_fma = True
    int_cmp_negates = True
    three_address_floats = True
    frame = {'x28': 'x29'}
    scratch = {'int': ['x8', 'x16', 'x17'], 'float': 'v31'}
    spare = {'int': ['x15', 'x14'], 'float': ['v30', 'v29']}
    linkage = {'x30'}   # what calls and frames use beside
    scratch_set, frame_set = {'x8', 'x16', 'x17', 'v31'}, {'x29'}
    allocatable = {'int': [*range(8), *range(9, 16), *range(22, 29)], 'float': list(range(31))}
    magic = {('disp', f'IMM_A64_OFF{n}'): (0x5a5 * n, 0x2b6 * n) for n in (1, 2, 4, 8, 16)}
    operand_re = re.compile(r'%([dabx])_([wxsdqv])\b')

    def canonical(self, where):
        return f'v{where[1:]}' if isinstance(where, str) else self.int_args[where]

    def with_roles(self, text, role):
        """Registers that are operands written as in the stencils of general(): the inverse of operand_text."""
        def sub(m):
            fam = family(*m.groups())
            return f'%{role[fam]}_{m.group(1)}' if fam in role else m.group(0)
        head, space, rest = text.partition(' ')
        return head + space + TOKEN.sub(sub, rest)

    def elsewhere(self):
        """The same machine with the operands in other registers, for check.recompile."""
        isa = Isa()
        isa.role_arg = {'a': 9, 'b': 6, 'd': 10, 'x': 3, 'fp': 8}
        isa.float_arg = {'a': 'f2', 'b': 'f3', 'd': 'f0', 'x': 'f1'}
        return isa

    def register_family(self, name):
        """The family of a register as capstone calls it; None for the flags and the like."""
        m = re.fullmatch(r'([wxsdqvhb])(\d+)', {'fp': 'x29', 'lr': 'x30'}.get(name, name))
        return family(*m.groups()) if m else None

    def operand_is_float(self, suffix):
        return suffix in 'sdqv'

    def div_forms(self, op, add, place):
        a, b, d = (place(r, op.args[0]) for r in 'abd')
        add('F_RR3', 'rr3', {'a': a, 'b': b, 'd': d}, [], {'d': op.body})

    def quick_forms(self, op, add, place):
        """None: what saturates is one instruction."""

    def pool_forms(self, op, add, a, d):
        """None: operands are registers."""

    def result_flags(self, lines, d):
        return False

    def shift_needs(self, op):
        return False

    def imm_forms(self, op):
        if 'shift' in op.traits:
            wide = '64' if op.args[0] == 'l' else '32'
            kind = {'shl': f'IMM_A64_LSL{wide}', 'shr_s': 'IMM_A64_SHR', 'shr_u': 'IMM_A64_SHR',
                    'rotr': 'IMM_A64_ROR', 'rotl': f'IMM_A64_ROL{wide}'}.get(op.name.split('.')[1])
            if not kind:
                return []
            return [('F_RI', 'ri', kind, (13, 22)), ('F_RI_3', 'ri_3', kind, (13, 22))]
        if op.name.endswith('.mul'):
            return []   # no such instruction
        kind, magics = 'IMM_A64_U12', (0x5a5, 0x2b6)
        if op.name.split('.')[1] in ('and', 'or', 'xor'):
            wide = op.args[0] == 'l'
            kind, magics = f'IMM_A64_LOG{64 if wide else 32}', (0x0ff00ff00ff00ff0 if wide else 0x0ff00ff0, 0x7ffffffc)
        return [('F_RI', 'ri', kind, magics), ('F_RI_3', 'ri_3', kind, magics)]

    def imm_body(self, op, slot):
        return None

    def cmp_imms(self, op):
        return [('IMM_A64_U12', 'RI', (0x5a5, 0x2b6))]

    def compare(self, op, rhs, imm=False, mem=False):
        if imm:
            ct = 'uint32_t' if op.args[0] == 'i' else 'uint64_t'
            return [f'{ct} b = {rhs};', f'int c = {op.body};']
        return [f'int c = {op.body};']

    def branch_body(self, op, form):
        """asm goto: clang would turn a < k into a <= k - 1, and the immediate would not be k."""
        if form != 'RI':
            return None
        cc = CC[op.name.split('.')[1]]
        w, ct = ('w', 'uint32_t') if op.args[0] == 'i' else ('x', 'uint64_t')
        return ['int c = 0;', f'__asm__ goto("cmp %{w}0, %1\\n\\tb.{cc} %l2" :: "r"(a), "i"(({ct})(IMM)) : "cc" : yes);',
                'if (0) { yes: c = 1; }']

    def set_body(self, op, form, body):
        """With an immediate as for branches: clang would turn a <= k into a < k + 1."""
        if form != 'RI':
            return body, '(uint32_t)c'
        w, ct = ('w', 'uint32_t') if op.args[0] == 'i' else ('x', 'uint64_t')
        return [f'uint32_t r; __asm__("cmp %{w}1, %2\\n\\tcset %w0, {CC[op.name.split(".")[1]]}" '
                f': "=r"(r) : "r"(a), "i"(({ct})(IMM)) : "cc");'], 'r'

    def select_body(self, op, form, bits, body):
        if form != 'RI':
            return body, 'c ? x : d'
        w, ct = ('w', 'uint32_t') if op.args[0] == 'i' else ('x', 'uint64_t')
        v = 'w' if bits == 32 else 'x'
        return [f'__asm__("cmp %{w}1, %3\\n\\tcsel %{v}0, %{v}2, %{v}0, {CC[op.name.split(".")[1]]}" '
                f': "+r"(d) : "r"(a), "r"(x), "i"(({ct})(IMM)) : "cc");'], 'd'

    def mem_forms(self, op):
        n = SIZE[op.body]
        return [('F_MEM', 'mem', 'base + (uint32_t)a', ()),
                ('F_MEM_PTR', 'mem_ptr', '(char *)a + IMM', (f'IMM_A64_OFF{n}',)),
                ('F_MEM_IDX', 'mem_idx', f'({op.body} *)a + x', ())]

    def index_forms(self, op):
        return []   # an index and a displacement do not go together

    def general(self):
        g = [
            ('MOV32', ['mov %d_w, %a_w']), ('MOV64', ['mov %d_x, %a_x']), ('MOVF', ['mov %d_v.16b, %a_v.16b']),
            ('ZERO', ['mov %d_w, wzr']), ('ZEROF', ['movi %d_v.2d, #0']),
            ('POOLF32', ['ldr %d_s, taken']), ('POOLF64', ['ldr %d_d, taken']), ('POOLV', ['ldr %d_q, taken']),
            ('LEA_RIP', ['adr %d_x, taken']),
        ]
        for shift in (0, 16, 32, 48):
            for ins in ('movz', 'movn', 'movk'):
                g.append((f'{ins.upper()}{shift}', [f'{ins} %d_x, #IMM, lsl #{shift}'], 'IMM_A64_MOV16'))
        kinds = {'I32': ('w', 4), 'I64': ('x', 8), 'F32': ('s', 4), 'F64': ('d', 8), 'V128': ('q', 16)}
        for load, store, base in (('LDH', 'STH', 'x29'), ('LDC', 'STC', 'x20'), ('LDP', 'STP', '%a_x'), ('LDP_SP', 'STP_SP', 'sp')):
            for t, (r, n) in kinds.items():
                g.append((f'{load}_{t}', [f'ldr %d_{r}, [{base}, #IMM]'], f'IMM_A64_OFF{n}'))
                g.append((f'{store}_{t}', [f'str %b_{r}, [{base}, #IMM]'], f'IMM_A64_OFF{n}'))
        g += [
            ('STH0', ['str xzr, [x29, #IMM]'], 'IMM_A64_OFF8'),
            ('LDSX32_IDX', ['ldrsw %d_x, [%a_x, %b_x, lsl #2]']),
            *((f'SCALED{k}', [f'add %d_w, %a_w, %b_w, lsl #{k}']) for k in (1, 2, 3)),
            *((f'LEA_IDX{1 << k}', [f'add %d_x, %a_x, %b_x, lsl #{k}']) for k in range(4)),
            ('ADD64', ['add %d_x, %d_x, %b_x']), ('ADD64_3', ['add %d_x, %a_x, %b_x']),
            ('ADD64_I', ['add %d_x, %a_x, #IMM'], 'IMM_A64_U12'), ('ADD64_IH', ['add %d_x, %a_x, #IMM, lsl #12'], 'IMM_A64_U12'),
            ('ADD_BASE', ['add %d_x, x21, %a_w, uxtw']), ('SHL64_I', ['lsl %d_x, %d_x, #IMM'], 'IMM_A64_LSL64'),
            ('CHK_PTR', ['ldr x17, [x20, #MEM_BYTES]', 'cmp %a_x, x17', 'b.hi taken']),
            ('CMPB_U64_MEM', ['ldr x17, [%a_x, #8]', 'cmp %b_x, x17', 'b.hs taken']),
            ('CMP_OWN', ['ldp x17, x16, [%a_x, #8]', 'cmp x16, %b_x', 'ccmp x17, x20, #0, eq', 'b.ne taken']),
            ('CMP_SIG', ['ldr x17, [%a_x, #16]', 'cmp %b_x, x17', 'b.ne taken']),
            ('CMP_CTX', ['ldr x17, [%a_x, #8]', 'cmp x20, x17', 'b.ne taken']),
            ('DIVOVF32', ['cmn %b_w, #1', 'b.ne .Lend', 'mov w17, #0x80000000', 'cmp %a_w, w17', 'b.eq taken', '.Lend:']),
            ('DIVOVF64', ['cmn %b_x, #1', 'b.ne .Lend', 'mov x17, #0x8000000000000000', 'cmp %a_x, x17', 'b.eq taken', '.Lend:']),
            ('NAN32', ['fcmp %a_s, %a_s', 'b.vs taken']), ('NAN64', ['fcmp %a_d, %a_d', 'b.vs taken']),
            ('JMP', ['b taken']), ('CALL', ['bl taken']), ('CALL_REG', ['blr %a_x']), ('JMP_REG', ['br %a_x']), ('RET', ['ret']),
            ('SUB_SP', ['sub sp, sp, #IMM'], 'IMM_A64_U12'), ('SUB_SPH', ['sub sp, sp, #IMM, lsl #12'], 'IMM_A64_U12'),
            ('ADD_SP', ['add sp, sp, #IMM'], 'IMM_A64_U12'), ('ADD_SPH', ['add sp, sp, #IMM, lsl #12'], 'IMM_A64_U12'),
            ('PUSH_FRAME', ['stp x29, x30, [sp, #IMM]!'], 'IMM_A64_PAIR'), ('POP_FRAME', ['ldp x29, x30, [sp], #IMM'], 'IMM_A64_PAIR'),
            ('ST_FRAME', ['stp x29, x30, [sp]']), ('LD_FRAME', ['ldp x29, x30, [sp]']), ('SET_FP', ['mov x29, sp']),
            ('LEAVE', ['mov sp, x29']), ('SP_MINUS', ['sub %d_x, sp, %a_x']),
            ('CMP_LIMIT', ['ldr x17, [x20, #STACK_LIMIT]', 'cmp %a_x, x17', 'b.lo taken']),
            ('CHK_SP', ['ldr x17, [x20, #STACK_LIMIT]', 'cmp sp, x17', 'b.lo taken']),
            ('FUEL', ['ldr x17, [x20, #FUEL]', 'ldr x16, [x17]', 'subs x16, x16, #1', 'str x16, [x17]', 'b.mi taken']),
            ('GET_CTX', ['mov %d_x, x20']), ('LD_CTX', ['ldr x20, [%a_x, #IMM]'], 'IMM_A64_OFF8'),
            ('LD_BASE', ['ldr x21, [x20, #MEM_BASE]']), ('LDH_CTX', ['ldr x20, [x29, #IMM]'], 'IMM_A64_OFF8'),
            ('STH_CTX', ['str x20, [x29, #IMM]'], 'IMM_A64_OFF8'), ('MOV_FROM_SP', ['mov %d_x, sp']),
        ]
        for bits, r in ((32, 'w'), (64, 'x')):
            for op, ins in (('ADD', 'add'), ('SUB', 'sub'), ('AND', 'and'), ('OR', 'orr'), ('XOR', 'eor')):
                g += [(f'{op}{bits}_{shift.upper()}', [f'{ins} %d_{r}, %a_{r}, %b_{r}, {shift} #IMM'], 'IMM_A64_ROR')
                      for shift in ('lsl', 'lsr', 'asr', 'ror') if shift != 'ror' or op not in ('ADD', 'SUB')]
            g += [(f'{ins.upper()}{bits}', [f'{ins} %d_{r}, %a_{r}, %b_{r}, %x_{r}']) for ins in ('madd', 'msub')]
            g += [(f'{sign.upper()}BF{way}{bits}', [f'{sign}bf{way.lower()} %d_{r}, %a_{r}, #IMM, #WIDTH'], f'IMM_A64_BF{way}{"" if way == "X" else bits}')
                  for sign in 'us' for way in ('X', 'IZ')]
        return [x if len(x) == 3 else (*x, None) for x in g]

    # of a bit field: place and width
    general_magic = {'IMM_A64_BFX': ((13, 5), (22, 7)), 'IMM_A64_BFIZ32': ((13, 5), (22, 7)), 'IMM_A64_BFIZ64': ((13, 5), (22, 7)),
                     'IMM_A64_U12': (0x5a5, 0x2b6), 'IMM_A64_MOV16': (0x5a5a, 0x2b6c), 'IMM_A64_LSL64': (13, 22), 'IMM_A64_PAIR': (0x2a * 8, 0x15 * 8), 'IMM_A64_ROR': (13, 22),
                     **{f'IMM_A64_OFF{n}': (0x5a5 * n, 0x2b6 * n) for n in (1, 2, 4, 8, 16)}}

    def encode(self, kind, v):
        """The bits that the immediate sets in its instruction."""
        if kind == 'IMM_A64_U12':
            bits = v << 10
        elif kind.startswith('IMM_A64_OFF'):
            bits = v // int(kind[11:]) << 10
        elif kind == 'IMM_A64_MOV16':
            bits = v << 5
        elif kind.startswith('IMM_A64_LSL'):
            n = int(kind[11:])
            bits = (-v & n - 1) << 16 | (n - 1 - v) << 10
        elif kind.startswith('IMM_A64_LOG'):
            bits = logical(v, int(kind[11:])) << 10
        elif kind == 'IMM_A64_SHR':
            bits = v << 16
        elif kind.startswith('IMM_A64_ROL'):
            bits = (-v & int(kind[11:]) - 1) << 10
        elif kind == 'IMM_A64_PAIR':
            bits = (v // 8 & 127) << 15
        elif kind == 'IMM_A64_ROR':
            bits = v << 10
        elif kind == 'IMM_A64_BFX':
            place, width = v
            bits = place << 16 | place + width - 1 << 10
        elif kind.startswith('IMM_A64_BFIZ'):
            place, width = v
            bits = (-place & int(kind[12:]) - 1) << 16 | width - 1 << 10
        else:
            raise ValueError(kind)
        return bits.to_bytes(4, 'little')

    def imm_offsets(self, kind, length):
        return range(0, length, 4)

    def operand_text(self, text, canonical):
        def sub(m):
            fam = canonical(m.group(1), self.operand_is_float(m.group(2)))
            return m.group(2) + fam[1:]
        return self.operand_re.sub(sub, text)

    def dests(self, text):
        """Registers that an instruction writes, and those that it reads (the destination is first)."""
        mnemonic, _, rest = text.partition(' ')
        regs = tokens(text)
        if not regs or mnemonic.startswith(('str', 'stp', 'cmp', 'cmn', 'tst', 'fcmp', 'b', 'cb', 'tb', 'ccmp', 'fccmp')):
            return [], regs
        if mnemonic in ('movk', 'bfi', 'bfxil', 'bsl', 'bit', 'bif', 'ins'):
            return regs[:1], regs
        return regs[:1], regs[1:]
